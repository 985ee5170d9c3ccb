WITH "T5" AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T0"
  WHERE
    "T0"."MATCH_METHOD" IN ('unmatched', 'ambiguous')
    AND "T0"."SOURCE" <> 'crm'
    AND NOT "T0"."CLEAN_NAME" IS NULL
), T6 AS (
  SELECT
    "T1"."MONTH",
    "T1"."SOURCE_FILE",
    "T1"."SOURCE_ROW",
    "T1"."LOCATION",
    'ops' AS "SOURCE",
    ABS("T1"."EXPECTED_AMOUNT") AS "AMOUNT"
  FROM "NORMALIZED"."OPS_USAGE" AS "T1"
), T4 AS (
  SELECT
    "T2"."MONTH",
    "T2"."SOURCE_FILE",
    "T2"."SOURCE_ROW",
    "T2"."LOCATION",
    'crm' AS "SOURCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT"
  FROM "NORMALIZED"."CRM_ACCOUNTS" AS "T2"
), T7 AS (
  SELECT
    "T3"."MONTH",
    "T3"."SOURCE_FILE",
    "T3"."SOURCE_ROW",
    "T3"."LOCATION",
    'billing' AS "SOURCE",
    ABS("T3"."AMOUNT") AS "AMOUNT"
  FROM "NORMALIZED"."BILLING_LINES" AS "T3"
), T9 AS (
  SELECT
    *
  FROM T4 AS T4
  UNION ALL
  SELECT
    *
  FROM T7 AS T7
), T13 AS (
  SELECT
    *
  FROM T6 AS T6
  UNION ALL
  SELECT
    *
  FROM T9 AS T9
), T14 AS (
  SELECT
    "T13"."MONTH",
    "T13"."SOURCE_FILE",
    "T13"."SOURCE_ROW",
    "T13"."LOCATION",
    "T13"."SOURCE",
    "T13"."AMOUNT"
  FROM T13 AS T13
  WHERE
    EXISTS(
      SELECT
        1
      FROM "T5" AS "T11"
      WHERE
        "T13"."MONTH" = "T11"."MONTH"
        AND "T13"."SOURCE_FILE" = "T11"."SOURCE_FILE"
        AND "T13"."SOURCE_ROW" = "T11"."SOURCE_ROW"
        AND "T13"."SOURCE" = "T11"."SOURCE"
    )
), T16 AS (
  SELECT
    "T14"."MONTH",
    "T14"."SOURCE_FILE",
    "T14"."SOURCE_ROW",
    "T14"."SOURCE",
    IFF(
      MIN("T14"."LOCATION") <> MAX("T14"."LOCATION"),
      CAST(NULL AS VARCHAR),
      MIN("T14"."LOCATION")
    ) AS "LOCATION",
    MAX("T14"."AMOUNT") AS "AMOUNT"
  FROM T14 AS T14
  GROUP BY
    1,
    2,
    3,
    4
), T17 AS (
  SELECT
    "T10"."MONTH",
    "T10"."SOURCE",
    "T10"."SOURCE_FILE",
    "T10"."SOURCE_ROW",
    "T10"."SOURCE_KEY",
    "T10"."CUSTOMER_ID",
    "T10"."CUSTOMER_NAME",
    "T10"."CLEAN_NAME",
    "T10"."MATCH_METHOD",
    "T10"."CUSTOMER_KEY",
    "T10"."CRM_CUSTOMER_ID",
    "T16"."MONTH" AS "MONTH_RIGHT",
    "T16"."SOURCE_FILE" AS "SOURCE_FILE_RIGHT",
    "T16"."SOURCE_ROW" AS "SOURCE_ROW_RIGHT",
    "T16"."SOURCE" AS "SOURCE_RIGHT",
    "T16"."LOCATION",
    "T16"."AMOUNT"
  FROM "T5" AS "T10"
  LEFT OUTER JOIN T16 AS T16
    ON "T10"."MONTH" = "T16"."MONTH"
    AND "T10"."SOURCE_FILE" = "T16"."SOURCE_FILE"
    AND "T10"."SOURCE_ROW" = "T16"."SOURCE_ROW"
    AND "T10"."SOURCE" = "T16"."SOURCE"
), T18 AS (
  SELECT
    "T17"."MONTH",
    "T17"."SOURCE",
    "T17"."SOURCE_FILE",
    "T17"."SOURCE_ROW",
    "T17"."SOURCE_KEY",
    "T17"."CUSTOMER_ID",
    "T17"."CUSTOMER_NAME",
    "T17"."CLEAN_NAME",
    "T17"."MATCH_METHOD",
    "T17"."CUSTOMER_KEY",
    "T17"."CRM_CUSTOMER_ID",
    "T17"."LOCATION",
    "T17"."AMOUNT"
  FROM T17 AS T17
), T19 AS (
  SELECT
    "T18"."MONTH",
    "T18"."SOURCE",
    "T18"."CLEAN_NAME",
    MIN("T18"."CUSTOMER_NAME") AS "CUSTOMER_NAME",
    IFF(
      MIN("T18"."CUSTOMER_ID") <> MAX("T18"."CUSTOMER_ID"),
      CAST(NULL AS VARCHAR),
      MIN("T18"."CUSTOMER_ID")
    ) AS "CUSTOMER_ID",
    IFF(
      MIN("T18"."LOCATION") <> MAX("T18"."LOCATION"),
      CAST(NULL AS VARCHAR),
      MIN("T18"."LOCATION")
    ) AS "LOCATION",
    COALESCE(SUM("T18"."AMOUNT"), CAST('0.000000' AS DECIMAL(24, 6))) AS "AMOUNT",
    COUNT(*) AS "ROWS"
  FROM T18 AS T18
  GROUP BY
    1,
    2,
    3
), T20 AS (
  SELECT
    "T19"."MONTH",
    "T19"."SOURCE",
    "T19"."CLEAN_NAME",
    "T19"."CUSTOMER_NAME",
    "T19"."CUSTOMER_ID",
    "T19"."LOCATION",
    "T19"."AMOUNT",
    "T19"."ROWS",
    ROW_NUMBER() OVER (
      PARTITION BY "T19"."MONTH"
      ORDER BY "T19"."AMOUNT" DESC NULLS LAST, "T19"."ROWS" DESC NULLS LAST, "T19"."CLEAN_NAME" ASC, "T19"."SOURCE" ASC
    ) - 1 AS "PLACE"
  FROM T19 AS T19
), T21 AS (
  SELECT
    *
  FROM T20 AS T20
  WHERE
    "T20"."PLACE" < 100000
)
SELECT
  "T21"."MONTH",
  "T21"."SOURCE",
  "T21"."CLEAN_NAME",
  "T21"."CUSTOMER_NAME",
  "T21"."CUSTOMER_ID",
  "T21"."LOCATION",
  "T21"."AMOUNT",
  "T21"."ROWS"
FROM T21 AS T21;

WITH T12 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T0"
  WHERE
    "T0"."SOURCE" = 'crm' AND NOT "T0"."CLEAN_NAME" IS NULL
), T9 AS (
  SELECT
    "T1"."MONTH",
    "T1"."SOURCE_FILE",
    "T1"."SOURCE_ROW",
    "T1"."LOCATION",
    'ops' AS "SOURCE",
    ABS("T1"."EXPECTED_AMOUNT") AS "AMOUNT"
  FROM "NORMALIZED"."OPS_USAGE" AS "T1"
), T7 AS (
  SELECT
    "T2"."MONTH",
    "T2"."SOURCE_FILE",
    "T2"."SOURCE_ROW",
    "T2"."LOCATION",
    'crm' AS "SOURCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT"
  FROM "NORMALIZED"."CRM_ACCOUNTS" AS "T2"
), T10 AS (
  SELECT
    "T3"."MONTH",
    "T3"."SOURCE_FILE",
    "T3"."SOURCE_ROW",
    "T3"."LOCATION",
    'billing' AS "SOURCE",
    ABS("T3"."AMOUNT") AS "AMOUNT"
  FROM "NORMALIZED"."BILLING_LINES" AS "T3"
), T13 AS (
  SELECT
    *
  FROM T7 AS T7
  UNION ALL
  SELECT
    *
  FROM T10 AS T10
), T15 AS (
  SELECT
    *
  FROM T9 AS T9
  UNION ALL
  SELECT
    *
  FROM T13 AS T13
), T18 AS (
  SELECT
    "T15"."MONTH",
    "T15"."SOURCE_FILE",
    "T15"."SOURCE_ROW",
    "T15"."SOURCE",
    IFF(
      MIN("T15"."LOCATION") <> MAX("T15"."LOCATION"),
      CAST(NULL AS VARCHAR),
      MIN("T15"."LOCATION")
    ) AS "LOCATION",
    MAX("T15"."AMOUNT") AS "AMOUNT"
  FROM T15 AS T15
  GROUP BY
    1,
    2,
    3,
    4
), T20 AS (
  SELECT
    "T12"."MONTH",
    "T12"."SOURCE",
    "T12"."SOURCE_FILE",
    "T12"."SOURCE_ROW",
    "T12"."SOURCE_KEY",
    "T12"."CUSTOMER_ID",
    "T12"."CUSTOMER_NAME",
    "T12"."CLEAN_NAME",
    "T12"."MATCH_METHOD",
    "T12"."CUSTOMER_KEY",
    "T12"."CRM_CUSTOMER_ID",
    "T18"."MONTH" AS "MONTH_RIGHT",
    "T18"."SOURCE_FILE" AS "SOURCE_FILE_RIGHT",
    "T18"."SOURCE_ROW" AS "SOURCE_ROW_RIGHT",
    "T18"."SOURCE" AS "SOURCE_RIGHT",
    "T18"."LOCATION",
    "T18"."AMOUNT"
  FROM T12 AS T12
  LEFT OUTER JOIN T18 AS T18
    ON "T12"."MONTH" = "T18"."MONTH"
    AND "T12"."SOURCE_FILE" = "T18"."SOURCE_FILE"
    AND "T12"."SOURCE_ROW" = "T18"."SOURCE_ROW"
    AND "T12"."SOURCE" = "T18"."SOURCE"
), "T21" AS (
  SELECT
    "T20"."MONTH",
    "T20"."SOURCE",
    "T20"."SOURCE_FILE",
    "T20"."SOURCE_ROW",
    "T20"."SOURCE_KEY",
    "T20"."CUSTOMER_ID",
    "T20"."CUSTOMER_NAME",
    "T20"."CLEAN_NAME",
    "T20"."MATCH_METHOD",
    "T20"."CUSTOMER_KEY",
    "T20"."CRM_CUSTOMER_ID",
    "T20"."LOCATION",
    "T20"."AMOUNT"
  FROM T20 AS T20
), T24 AS (
  SELECT
    "T23"."MONTH",
    "T23"."CRM_CUSTOMER_ID",
    "T23"."CLEAN_NAME",
    MIN("T23"."CUSTOMER_NAME") AS "CUSTOMER_NAME",
    IFF(
      MIN("T23"."LOCATION") <> MAX("T23"."LOCATION"),
      CAST(NULL AS VARCHAR),
      MIN("T23"."LOCATION")
    ) AS "LOCATION",
    CAST(NULL AS VARCHAR) AS "KNOWN_AS"
  FROM "T21" AS "T23"
  GROUP BY
    1,
    2,
    3
), T26 AS (
  SELECT
    "T23"."MONTH",
    "T23"."CUSTOMER_KEY",
    MIN("T23"."CRM_CUSTOMER_ID") AS "CRM_CUSTOMER_ID",
    MIN("T23"."CUSTOMER_NAME") AS "CUSTOMER_NAME",
    IFF(
      MIN("T23"."LOCATION") <> MAX("T23"."LOCATION"),
      CAST(NULL AS VARCHAR),
      MIN("T23"."LOCATION")
    ) AS "LOCATION"
  FROM "T21" AS "T23"
  GROUP BY
    1,
    2
), T6 AS (
  SELECT
    "T0"."MONTH"
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T0"
), T14 AS (
  SELECT DISTINCT
    *
  FROM T6 AS T6
), T17 AS (
  SELECT
    "T14"."MONTH",
    "T5"."SOURCE",
    "T5"."KNOWN_AS",
    "T5"."CUSTOMER_KEY",
    "T5"."VALID_FROM",
    "T5"."VALID_TO"
  FROM T14 AS T14
  INNER JOIN "constant_rows_1" AS "T5"
    ON (
      (
        "T5"."VALID_FROM" IS NULL
      )
      OR (
        "T5"."VALID_FROM" < DATEADD(MONTH, '1', "T14"."MONTH")
      )
    )
    AND (
      (
        "T5"."VALID_TO" IS NULL
      ) OR (
        "T5"."VALID_TO" >= "T14"."MONTH"
      )
    )
), T19 AS (
  SELECT
    "T17"."MONTH",
    "T17"."SOURCE",
    "T17"."KNOWN_AS",
    "T17"."CUSTOMER_KEY",
    "T17"."VALID_FROM",
    "T17"."VALID_TO",
    "T17"."KNOWN_AS" AS "CLEAN_NAME",
    REGEXP_LIKE("T17"."KNOWN_AS", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs') AS "BEYOND_ASCII"
  FROM T17 AS T17
), T22 AS (
  SELECT
    "T19"."MONTH",
    "T19"."SOURCE",
    "T19"."KNOWN_AS",
    "T19"."CUSTOMER_KEY",
    "T19"."VALID_FROM",
    "T19"."VALID_TO",
    "T19"."CLEAN_NAME",
    "T19"."BEYOND_ASCII",
    "T19"."BEYOND_ASCII"
    AND REGEXP_LIKE(
      "T19"."CLEAN_NAME",
      CONCAT('.*(', 'Ã[-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][ÂâÅËÆ]', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T19 AS T19
), T27 AS (
  SELECT
    "T22"."MONTH",
    "T22"."SOURCE",
    "T22"."KNOWN_AS",
    "T22"."CUSTOMER_KEY",
    "T22"."VALID_FROM",
    "T22"."VALID_TO",
    IFF(
      "T22"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    "T22"."CLEAN_NAME",
                                    'ÃÂ[  ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|Ã‚Â[  ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|ÃÂ[·]|ÃƒÂ[—·]|Ãâ[]|Ãƒâ€[”]|Ã¢ÂÂ[¢¦]|Ã¢Â€Â[šœž¢¦]|Ã¢â¬Å[¡¾]|Ã¢â‚¬Å[¡“¾]|Ã¢â¬Â[¢¦]|Ã¢â‚¬Â[¢¦]|Ã¢ÂÂ[¢]|Ã¢Â„Â[¢]|Ã¢âÂ[¢]|Ã¢â€žÂ[¢]',
                                    ' '
                                  ),
                                  'ÃÂ[ª]|Ã‚Â[ª]|ÃÂ[  ¡¢£¤¥]|ÃƒÂ[€‚ƒ„…  ¡¢£¤¥]|Ãâ[¬]|Ãƒâ‚[¬]|Ãâ[¦]|Ãƒâ€[šž¦]|ÃÆ[]|ÃƒÆ[’]|ÃÂ[]|Ã„Â[€‚ƒ„…]|Ãâ[¬]|Ã„â‚[¬]|Ãâ[¦]|Ã„â€[šž¦]|ÃÆ[]|Ã„Æ[’]|Ã¡Â¸Â[€]|Ã¡Â¸â[¬]|Ã¡Â¸â‚[¬]|Ã¡ÂºÂ[  ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·]',
                                  'a'
                                ),
                                'ÃÂ[²]|Ã‚Â[²]',
                                '2'
                              ),
                              'ÃÂ[³]|Ã‚Â[³]',
                              '3'
                            ),
                            'ÃÂ[´]|Ã‚Â[´]|Ã¢ÂÂ[]|Ã¢Â€Â[˜™]|Ã¢â¬Ë[]|Ã¢â‚¬Ë[œ]|Ã¢â¬â[¢]|Ã¢â‚¬â„[¢]',
                            '\''
                          ),
                          'ÃÂ[¹]|Ã‚Â[¹]',
                          '1'
                        ),
                        'ÃÂ[º]|Ã‚Â[º]|ÃÂ[²³´µ¶¸]|ÃƒÂ[’“”•–˜²³´µ¶¸]|Ãâ[¢]|Ãƒâ€[™œ¢“]|ÃË[]|ÃƒË[œ]|ÃÂ[]|Ã…Â[ŒŽ‘]|ÃÅ[½]|Ã…Å[’½]|Ãâ[]|Ã…â€[˜]|Ã¡Â¹Â[ŒŽ‘’“]|Ã¡Â¹Å[’½]|Ã¡Â¹â[]|Ã¡Â¹â€[˜™œ]|Ã¡Â»Â[ŒŽ‘’“”•–—˜™š›œžŸ  ¡¢£]|Ã¡Â»Å[’½¡“¾¸]|Ã¡Â»â[¢º]|Ã¡Â»â€[˜™œ¢“”º]|Ã¡Â»Ë[œ]|Ã¡Â»â[¢]|Ã¡Â»â„[¢]',
                        'o'
                      ),
                      'ÃÂ[¦]|ÃƒÂ[†¦]|Ãâ[  ]|Ãƒâ€[  ]',
                      'ae'
                    ),
                    'ÃÂ[§]|ÃƒÂ[‡§]|Ãâ[¡]|Ãƒâ€[¡]|ÃÂ[]|Ã„Â[†‡ˆ‰Š‹Œ]|Ãâ[  ¡°¹]|Ã„â€[  ¡°¹]|ÃË[]|Ã„Ë[†]|ÃÅ[  ]|Ã„Å[  ’]|Ã¡Â¸Â[ˆ‰]|Ã¡Â¸Ë[†]|Ã¡Â¸â[°]|Ã¡Â¸â€[°]',
                    'c'
                  ),
                  'ÃÂ[¨©ª«]|ÃƒÂ[ˆ‰Š‹¨©ª«]|ÃË[]|ÃƒË[†]|Ãâ[°¹]|Ãƒâ€[°¹]|ÃÅ[  ]|ÃƒÅ[  ]|ÃÂ[]|Ã„Â[’“”•–—˜™š›]|Ãâ[¢º]|Ã„â€[™œ¢“”º]|ÃË[]|Ã„Ë[œ]|Ãâ[¢]|Ã„â„[¢]|ÃÅ[¡]|Ã„Å[¡]|Ã¡Â¸Â[”•–—˜™š›œ]|Ã¡Â¸â[¢º]|Ã¡Â¸â€[¢“”º]|Ã¡Â¸Ë[œ]|Ã¡Â¸â[¢]|Ã¡Â¸â„[¢]|Ã¡Â¸Å[¡“]|Ã¡ÂºÂ[¸¹º»¼½¾¿]|Ã¡Â»Â[€‚ƒ„…†‡]|Ã¡Â»â[¬]|Ã¡Â»â‚[¬]|Ã¡Â»â[¦  ¡]|Ã¡Â»â€[šž¦  ¡]|Ã¡Â»Æ[’]',
                  'e'
                ),
                'ÃÂ[¬­®¯]|ÃƒÂ[ŒŽ¬­®¯]|ÃÅ[½]|ÃƒÅ[’½]|ÃÂ[¨©ª«¬­®¯°±]|Ã„Â[¨©ª«¬­®¯°±]|Ã¡Â¸Â[¬­®¯]|Ã¡Â»Â[ˆ‰Š‹]|Ã¡Â»Ë[†]|Ã¡Â»â[°¹]|Ã¡Â»â€[°¹]|Ã¡Â»Å[  ]',
                'i'
              ),
              'ÃÂ[°]|ÃƒÂ[°]|ÃÂ[]|Ã„Â[Ž‘]|ÃÅ[½]|Ã„Å[½]|Ãâ[]|Ã„â€[˜]|Ã¡Â¸Â[Š‹ŒŽ‘’“]|Ã¡Â¸Å[  ’½]|Ã¡Â¸â[¹]|Ã¡Â¸â€[¹˜™œ]',
              'd'
            ),
            'ÃÂ[±]|ÃƒÂ[‘±]|Ãâ[]|Ãƒâ€[˜]|ÃÂ[]|Ã…Â[ƒ„…†‡ˆ]|ÃÆ[]|Ã…Æ[’]|Ãâ[¦  ¡]|Ã…â€[ž¦  ¡]|ÃË[]|Ã…Ë[†]|Ã¡Â¹Â[„…†‡ˆ‰Š‹]|Ã¡Â¹â[¦  ¡°¹]|Ã¡Â¹â€[ž¦  ¡°¹]|Ã¡Â¹Ë[†]|Ã¡Â¹Å[  ]',
            'n'
          ),
          'ÃÂ[¹º»¼]|ÃƒÂ[™š›œ¹º»¼]|Ãâ[¢]|Ãƒâ„[¢]|ÃÅ[¡]|ÃƒÅ[¡“]|Ãâ[º]|Ãƒâ€[º]|ÃÂ[¨©ª«¬­®¯°±²³]|Ã…Â[¨©ª«¬­®¯°±²³]|Ã¡Â¹Â[²³´µ¶·¸¹º»]|Ã¡Â»Â[¤¥¦§¨©ª«¬­®¯°±]',
          'u'
        ),
        'ÃÂ[½¿]|ÃƒÂ[½¿]|ÃÂ[¶·¸]|Ã…Â[¶·¸]|Ã¡ÂºÂ[Ž™]|Ã¡ÂºÅ[½]|Ã¡Âºâ[¢]|Ã¡Âºâ„[¢]|Ã¡Â»Â[²³´µ¶·¸¹]',
        'y'
      ),
      "T22"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T22"."BEYOND_ASCII",
    "T22"."NEEDED"
  FROM T22 AS T22
), T28 AS (
  SELECT
    "T27"."MONTH",
    "T27"."SOURCE",
    "T27"."KNOWN_AS",
    "T27"."CUSTOMER_KEY",
    "T27"."VALID_FROM",
    "T27"."VALID_TO",
    IFF(
      "T27"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE("T27"."CLEAN_NAME", 'ÃÂ[¾]|ÃƒÂ[ž¾]|ÃÅ[¾]|ÃƒÅ[¾]', 'th'),
                                  'ÃÂ[]|ÃƒÂ[Ÿ]|ÃÅ[¸]|ÃƒÅ[¸]|Ã¡ÂºÂ[ž]|Ã¡ÂºÅ[¾]',
                                  'ss'
                                ),
                                'ÃÂ[  ¡¢£]|Ã„Â[œžŸ  ¡¢£]|ÃÅ[¾¸]|Ã„Å[“¾¸]|Ã¡Â¸Â[  ¡]',
                                'g'
                              ),
                              'ÃÂ[¤¥¦§]|Ã„Â[¤¥¦§]|Ã¡Â¸Â[¢£¤¥¦§¨©ª«]|Ã¡ÂºÂ[–]|Ã¡Âºâ[]|Ã¡Âºâ€[“]',
                              'h'
                            ),
                            'ÃÂ[²³]|Ã„Â[²³]',
                            'ij'
                          ),
                          'ÃÂ[´µ]|Ã„Â[´µ]',
                          'j'
                        ),
                        'ÃÂ[¶·]|Ã„Â[¶·]|Ã¡Â¸Â[°±²³´µ]',
                        'k'
                      ),
                      'ÃÂ[¹º»¼½¾]|Ã„Â[¹º»¼½¾]|ÃÂ[]|Ã…Â[‚]|Ãâ[]|Ã…â€[š]|Ã¡Â¸Â[¶·¸¹º»¼½]',
                      'l'
                    ),
                    'ÃÂ[]|Ã…Â[‰]|Ãâ[°]|Ã…â€[°]',
                    '\'n'
                  ),
                  'ÃÂ[]|Ã…Â[’“]|Ãâ[]|Ã…â€[™œ]',
                  'oe'
                ),
                'ÃÂ[]|Ã…Â[”•–—˜™]|Ãâ[¢]|Ã…â€[¢“”]|ÃË[]|Ã…Ë[œ]|Ãâ[¢]|Ã…â„[¢]|Ã¡Â¹Â[˜™š›œžŸ]|Ã¡Â¹Ë[œ]|Ã¡Â¹â[¢]|Ã¡Â¹â„[¢]|Ã¡Â¹Å[¡“¾¸]|Ã¡Â¹â[º]|Ã¡Â¹â€[º]',
                'r'
              ),
              'ÃÂ[  ¡¿]|Ã…Â[š›œžŸ  ¡¿]|ÃÅ[¡¾¸]|Ã…Å[¡“¾¸]|Ãâ[º]|Ã…â€[º]|Ã¡Â¹Â[  ¡¢£¤¥¦§¨©]|Ã¡ÂºÂ[›]|Ã¡Âºâ[º]|Ã¡Âºâ€[º]',
              's'
            ),
            'ÃÂ[¢£¤¥¦§]|Ã…Â[¢£¤¥¦§]|Ã¡Â¹Â[ª«¬­®¯°±]|Ã¡ÂºÂ[—]|Ã¡Âºâ[]|Ã¡Âºâ€[”]',
            't'
          ),
          'ÃÂ[´µ]|Ã…Â[´µ]|Ã¡ÂºÂ[€‚ƒ„…†‡ˆ‰˜]|Ã¡Âºâ[¬]|Ã¡Âºâ‚[¬]|Ã¡Âºâ[¦  ¡°]|Ã¡Âºâ€[šž¦  ¡°]|Ã¡ÂºÆ[’]|Ã¡ÂºË[†œ]',
          'w'
        ),
        'ÃÂ[¹º»¼½¾]|Ã…Â[¹º»¼½¾]|Ã¡ÂºÂ[‘’“”•]|Ã¡Âºâ[¢]|Ã¡Âºâ€[˜™œ¢]',
        'z'
      ),
      "T27"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T27"."BEYOND_ASCII",
    "T27"."NEEDED"
  FROM T27 AS T27
), T29 AS (
  SELECT
    "T28"."MONTH",
    "T28"."SOURCE",
    "T28"."KNOWN_AS",
    "T28"."CUSTOMER_KEY",
    "T28"."VALID_FROM",
    "T28"."VALID_TO",
    IFF(
      "T28"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    "T28"."CLEAN_NAME",
                    'Ã¡Â¸Â[‚ƒ„…†‡]|Ã¡Â¸â[¦  ¡]|Ã¡Â¸â€[šž¦  ¡]|Ã¡Â¸Æ[’]',
                    'b'
                  ),
                  'Ã¡Â¸Â[žŸ]|Ã¡Â¸Å[¾¸]',
                  'f'
                ),
                'Ã¡Â¸Â[¾¿]|Ã¡Â¹Â[€‚ƒ]|Ã¡Â¹â[¬]|Ã¡Â¹â‚[¬]|Ã¡Â¹â[]|Ã¡Â¹â€[š]|Ã¡Â¹Æ[’]',
                'm'
              ),
              'Ã¡Â¹Â[”•–—]|Ã¡Â¹â[¢]|Ã¡Â¹â€[¢“”]',
              'p'
            ),
            'Ã¡Â¹Â[¼½¾¿]',
            'v'
          ),
          'Ã¡ÂºÂ[Š‹Œ]|Ã¡ÂºÅ[  ’]|Ã¡Âºâ[¹]|Ã¡Âºâ€[¹]',
          'x'
        ),
        'Ã¢ÂÂ[]|Ã¢Â€Â[“”]|Ã¢â¬â[]|Ã¢â‚¬â€[œ]',
        '-'
      ),
      "T28"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T28"."BEYOND_ASCII",
    "T28"."NEEDED"
  FROM T28 AS T28
), T30 AS (
  SELECT
    "T29"."MONTH",
    "T29"."SOURCE",
    "T29"."KNOWN_AS",
    "T29"."CUSTOMER_KEY",
    "T29"."VALID_FROM",
    "T29"."VALID_TO",
    "T29"."CLEAN_NAME",
    "T29"."BEYOND_ASCII"
  FROM T29 AS T29
), T31 AS (
  SELECT
    "T30"."MONTH",
    "T30"."SOURCE",
    "T30"."KNOWN_AS",
    "T30"."CUSTOMER_KEY",
    "T30"."VALID_FROM",
    "T30"."VALID_TO",
    "T30"."CLEAN_NAME",
    "T30"."BEYOND_ASCII",
    "T30"."BEYOND_ASCII"
    AND REGEXP_LIKE(
      "T30"."CLEAN_NAME",
      CONCAT('.*(', '[ÂÃÄÅâãäåá][-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[a-z]Ã ', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T30 AS T30
), T32 AS (
  SELECT
    "T31"."MONTH",
    "T31"."SOURCE",
    "T31"."KNOWN_AS",
    "T31"."CUSTOMER_KEY",
    "T31"."VALID_FROM",
    "T31"."VALID_TO",
    IFF(
      "T31"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    "T31"."CLEAN_NAME",
                                    'Â[ ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|Ã[—·]|â[¢¦]|â€[šœž¢¦]|â[¢]|â„[¢]',
                                    ' '
                                  ),
                                  'Â[ª]|â[ª]|Ã[€‚ƒ„… ¡¢£¤¥]|ã[€‚ƒ„… ¡¢£¤¥]|Ä[€‚ƒ„…]|ä[€‚ƒ„…]|á¸[€]|áº[ ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·]',
                                  'a'
                                ),
                                'Â[²]',
                                '2'
                              ),
                              'Â[³]',
                              '3'
                            ),
                            'Â[´]|â[]|â€[˜™]',
                            '\''
                          ),
                          'Â[¹]',
                          '1'
                        ),
                        'Â[º]|â[º]|Ã[’“”•–˜²³´µ¶¸]|ã[’“”•–˜²³´µ¶¸]|Å[ŒŽ‘]|å[œž‘]|á¹[ŒŽ‘’“]|á»[šŒœŽž‘’“”•–—˜™›Ÿÿ ¡¢£]',
                        'o'
                      ),
                      'Ã[†¦]|ã[†¦]',
                      'ae'
                    ),
                    'Ã[‡§]|ã[‡§]|Ä[†‡ˆ‰Š‹Œ]|ä[†‡ˆ‰š‹œ]|á¸[ˆ‰]',
                    'c'
                  ),
                  'Ã[ˆ‰Š‹¨©ª«]|ã[ˆ‰š‹¨©ª«]|Ä[’“”•–—˜™š›]|ä[’“”•–—˜™›]|á¸[šœ”•–—˜™›]|áº[¸¹º»¼½¾¿]|á»[€‚ƒ„…†‡]',
                  'e'
                ),
                'Ã[ŒŽ¬­®¯]|ã[œž¬­®¯]|Ä[¨©ª«¬­®¯°±]|ä[¨©ª«¬­®¯°±]|á¸[¬­®¯]|á»[ˆ‰Š‹]',
                'i'
              ),
              'Ã[°]|ã[°]|Ä[Ž‘]|ä[ž‘]|á¸[Š‹ŒŽ‘’“]',
              'd'
            ),
            'Ã[‘±]|ã[‘±]|Å[ƒ„…†‡ˆ]|å[ƒ„…†‡ˆ]|á¹[„…†‡ˆ‰Š‹]',
            'n'
          ),
          'Ã[™š›œ¹º»¼]|ã[™›¹º»¼]|Å[¨©ª«¬­®¯°±²³]|å[¨©ª«¬­®¯°±²³]|á¹[²³´µ¶·¸¹º»]|á»[¤¥¦§¨©ª«¬­®¯°±]',
          'u'
        ),
        'Ã[½¿]|ã[½¿]|Å[¶·¸]|å[¶·¸]|áº[Ž™]|á»[²³´µ¶·¸¹]',
        'y'
      ),
      "T31"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T31"."BEYOND_ASCII",
    "T31"."NEEDED"
  FROM T31 AS T31
), T33 AS (
  SELECT
    "T32"."MONTH",
    "T32"."SOURCE",
    "T32"."KNOWN_AS",
    "T32"."CUSTOMER_KEY",
    "T32"."VALID_FROM",
    "T32"."VALID_TO",
    IFF(
      "T32"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(REGEXP_REPLACE("T32"."CLEAN_NAME", 'Ã[ž¾]|ã[¾]', 'th'), 'Ã[Ÿ]|ã[ÿ]|áº[ž]', 'ss'),
                                'Ä[œžŸ ¡¢£]|ä[ÿ ¡¢£]|á¸[ ¡]',
                                'g'
                              ),
                              'Ä[¤¥¦§]|ä[¤¥¦§]|á¸[¢£¤¥¦§¨©ª«]|áº[–]',
                              'h'
                            ),
                            'Ä[²³]|ä[²³]',
                            'ij'
                          ),
                          'Ä[´µ]|ä[´µ]',
                          'j'
                        ),
                        'Ä[¶·]|ä[¶·]|á¸[°±²³´µ]',
                        'k'
                      ),
                      'Ä[¹º»¼½¾]|ä[¹º»¼½¾]|Å[‚]|å[‚]|á¸[¶·¸¹º»¼½]',
                      'l'
                    ),
                    'Å[‰]',
                    '\'n'
                  ),
                  'Å[’“]|å[’“]',
                  'oe'
                ),
                'Å[”•–—˜™]|å[”•–—˜™]|á¹[šœž˜™›Ÿÿ]',
                'r'
              ),
              'Å[š›œžŸ ¡¿]|å[š›ÿ ¡¿]|á¹[ ¡¢£¤¥¦§¨©]|áº[›]',
              's'
            ),
            'Å[¢£¤¥¦§]|å[¢£¤¥¦§]|á¹[ª«¬­®¯°±]|áº[—]',
            't'
          ),
          'Å[´µ]|å[´µ]|áº[€‚ƒ„…†‡ˆ‰˜]',
          'w'
        ),
        'Å[¹º»¼½¾]|å[¹º»¼½¾]|áº[‘’“”•]',
        'z'
      ),
      "T32"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T32"."BEYOND_ASCII",
    "T32"."NEEDED"
  FROM T32 AS T32
), T34 AS (
  SELECT
    "T33"."MONTH",
    "T33"."SOURCE",
    "T33"."KNOWN_AS",
    "T33"."CUSTOMER_KEY",
    "T33"."VALID_FROM",
    "T33"."VALID_TO",
    IFF(
      "T33"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(REGEXP_REPLACE("T33"."CLEAN_NAME", 'á¸[‚ƒ„…†‡]', 'b'), 'á¸[žŸÿ]', 'f'),
                'á¸[¾¿]|á¹[€‚ƒ]',
                'm'
              ),
              'á¹[”•–—]',
              'p'
            ),
            'á¹[¼½¾¿]',
            'v'
          ),
          'áº[Šš‹Œœ]',
          'x'
        ),
        'â[]|â€[“”]',
        '-'
      ),
      "T33"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T33"."BEYOND_ASCII",
    "T33"."NEEDED"
  FROM T33 AS T33
), T35 AS (
  SELECT
    "T34"."MONTH",
    "T34"."SOURCE",
    "T34"."KNOWN_AS",
    "T34"."CUSTOMER_KEY",
    "T34"."VALID_FROM",
    "T34"."VALID_TO",
    IFF(
      "T34"."NEEDED",
      REGEXP_REPLACE("T34"."CLEAN_NAME", '([a-z])Ã ', '\\1a'),
      "T34"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T34"."BEYOND_ASCII",
    "T34"."NEEDED"
  FROM T34 AS T34
), T36 AS (
  SELECT
    "T35"."MONTH",
    "T35"."SOURCE",
    "T35"."KNOWN_AS",
    "T35"."CUSTOMER_KEY",
    "T35"."VALID_FROM",
    "T35"."VALID_TO",
    "T35"."CLEAN_NAME",
    "T35"."BEYOND_ASCII"
  FROM T35 AS T35
), T37 AS (
  SELECT
    "T36"."MONTH",
    "T36"."SOURCE",
    "T36"."KNOWN_AS",
    "T36"."CUSTOMER_KEY",
    "T36"."VALID_FROM",
    "T36"."VALID_TO",
    "T36"."CLEAN_NAME",
    "T36"."BEYOND_ASCII",
    "T36"."BEYOND_ASCII"
    AND REGEXP_LIKE("T36"."CLEAN_NAME", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs') AS "NEEDED"
  FROM T36 AS T36
), T38 AS (
  SELECT
    "T37"."MONTH",
    "T37"."SOURCE",
    "T37"."KNOWN_AS",
    "T37"."CUSTOMER_KEY",
    "T37"."VALID_FROM",
    "T37"."VALID_TO",
    IFF(
      "T37"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE("T37"."CLEAN_NAME", '[ ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿×÷‒―‖‗‚“”„‟†‡•‣․‥…‧   ‰‱]', ' '),
                                  '[ªÀÁÂÃÄÅàáâãäåĀāĂăĄą]',
                                  'a'
                                ),
                                '[²]',
                                '2'
                              ),
                              '[³]',
                              '3'
                            ),
                            '[´‘’‛′]',
                            '\''
                          ),
                          '[µ]',
                          'μ'
                        ),
                        '[¹]',
                        '1'
                      ),
                      '[ºÒÓÔÕÖØòóôõöøŌōŎŏŐő]',
                      'o'
                    ),
                    '[Ææ]',
                    'ae'
                  ),
                  '[ÇçĆćĈĉĊċČč]',
                  'c'
                ),
                '[ÈÉÊËèéêëĒēĔĕĖėĘęĚě]',
                'e'
              ),
              '[ÌÍÎÏìíîïĨĩĪīĬĭĮįİı]',
              'i'
            ),
            '[ÐðĎďĐđ]',
            'd'
          ),
          '[ÑñŃńŅņŇň]',
          'n'
        ),
        '[ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų]',
        'u'
      ),
      "T37"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T37"."BEYOND_ASCII",
    "T37"."NEEDED"
  FROM T37 AS T37
), T39 AS (
  SELECT
    "T38"."MONTH",
    "T38"."SOURCE",
    "T38"."KNOWN_AS",
    "T38"."CUSTOMER_KEY",
    "T38"."VALID_FROM",
    "T38"."VALID_TO",
    IFF(
      "T38"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(REGEXP_REPLACE("T38"."CLEAN_NAME", '[ÝýÿŶŷŸ]', 'y'), '[Þþ]', 'th'),
                                '[ß]',
                                'ss'
                              ),
                              '[ĜĝĞğĠġĢģ]',
                              'g'
                            ),
                            '[ĤĥĦħ]',
                            'h'
                          ),
                          '[Ĳĳ]',
                          'ij'
                        ),
                        '[Ĵĵ]',
                        'j'
                      ),
                      '[Ķķ]',
                      'k'
                    ),
                    '[ĹĺĻļĽľŁł]',
                    'l'
                  ),
                  '[Ŋ]',
                  'ŋ'
                ),
                '[Œœ]',
                'oe'
              ),
              '[ŔŕŖŗŘř]',
              'r'
            ),
            '[ŚśŜŝŞşŠšſ]',
            's'
          ),
          '[ŢţŤťŦŧ]',
          't'
        ),
        '[Ŵŵ]',
        'w'
      ),
      "T38"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T38"."BEYOND_ASCII",
    "T38"."NEEDED"
  FROM T38 AS T38
), T40 AS (
  SELECT
    "T39"."MONTH",
    "T39"."SOURCE",
    "T39"."KNOWN_AS",
    "T39"."CUSTOMER_KEY",
    "T39"."VALID_FROM",
    "T39"."VALID_TO",
    IFF(
      "T39"."NEEDED",
      REGEXP_REPLACE(REGEXP_REPLACE("T39"."CLEAN_NAME", '[ŹźŻżŽž]', 'z'), '[‐‑–—]', '-'),
      "T39"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T39"."BEYOND_ASCII",
    "T39"."NEEDED"
  FROM T39 AS T39
), T41 AS (
  SELECT
    "T40"."MONTH",
    "T40"."SOURCE",
    "T40"."KNOWN_AS",
    "T40"."CUSTOMER_KEY",
    "T40"."VALID_FROM",
    "T40"."VALID_TO",
    "T40"."CLEAN_NAME",
    "T40"."BEYOND_ASCII"
  FROM T40 AS T40
), T42 AS (
  SELECT
    "T41"."MONTH",
    "T41"."SOURCE",
    "T41"."KNOWN_AS",
    "T41"."CUSTOMER_KEY",
    "T41"."VALID_FROM",
    "T41"."VALID_TO",
    "T41"."CLEAN_NAME",
    "T41"."BEYOND_ASCII",
    "T41"."BEYOND_ASCII"
    AND REGEXP_LIKE("T41"."CLEAN_NAME", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs') AS "NEEDED"
  FROM T41 AS T41
), T43 AS (
  SELECT
    "T42"."MONTH",
    "T42"."SOURCE",
    "T42"."KNOWN_AS",
    "T42"."CUSTOMER_KEY",
    "T42"."VALID_FROM",
    "T42"."VALID_TO",
    IFF(
      "T42"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE("T42"."CLEAN_NAME", '[­̀-ͯ​-‏‪-‮⁠-⁤︀-️﻿]', ''),
        '[ - ‖-  - ₠-⃏←-⑟─-⯿　-〄〈-〠〰・｟-･]',
        ' '
      ),
      "T42"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T42"."BEYOND_ASCII",
    "T42"."NEEDED"
  FROM T42 AS T42
), T44 AS (
  SELECT
    "T43"."MONTH",
    "T43"."SOURCE",
    "T43"."KNOWN_AS",
    "T43"."CUSTOMER_KEY",
    "T43"."VALID_FROM",
    "T43"."VALID_TO",
    IFF(
      "T43"."NEEDED",
      TRANSLATE(
        "T43"."CLEAN_NAME",
        'ƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǤǦǧǨǩǪǫǬǭǮǯǰǴǵǶǷǸǹǺǻǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎʰʱʲʳʴʵʶʷʸʹʼͰͲʹ͵Ͷͺ;Ϳ΄΅Ά·ΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰςϊϋόύώϏϐϑϒϓϔϕϖϘϚϜϞϠϢϤϦϨϪϬϮϰϱϲϴϵ϶ϷϹϺϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯйѐёѓїќѝўѠѢѤѦѨѪѬѮѰѲѴѶѷѸѺѼѾҀ҂ҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӂӃӅӇӉӋӍӐӑӒӓӔӖӗӘӚӛӜӝӞӟӠӢӣӤӥӦӧӨӪӫӬӭӮӯӰӱӲӳӴӵӶӸӹӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮḀḁḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘḙḚḛḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷḸḹḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱṲṳṴṵṶṷṸṹṺṻṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙẛẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹỺỼỾἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏἐἑἒἓἔἕἘἙἚἛἜἝἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὀὁὂὃὄὅὈὉὊὋὌὍὐὑὒὓὔὕὖὗὙὛὝὟὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὰάὲέὴήὶίὸόὺύὼώᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ᾽ι᾿῀῁ῂῃῄῆῇῈΈῊΉῌ῍῎῏ῐῑῒΐῖῗῘῙῚΊ῝῞῟ῠῡῢΰῤῥῦῧῨῩῪΎῬ῭΅`ῲῳῴῶῷῸΌῺΏῼ´῾⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₔₕₖₗₘₙₚₛₜ℀℁ℂ℃℄℅℆ℇ℈℉ℊℋℌℍℎℏℐℑℒℓ℔ℕ℗℘ℙℚℛℜℝ℞℟℠™℣ℤ℥Ω℧ℨ℩KÅℬℭ℮ℯℰℱℲℳℴℵℶℷℸℹ℺ℼℽℾℿ⅀⅁⅂⅃⅄ⅅⅆⅇⅈⅉ⅊⅋⅌⅍⅏ⅠⅤⅩⅬⅭⅮⅯⅰⅴⅹⅼⅽⅾⅿↃ↊↋①②③④⑤⑥⑦⑧⑨ⒶⒷⒸⒹⒺⒻⒼⒽⒾⒿⓀⓁⓂⓃⓄⓅⓆⓇⓈⓉⓊⓋⓌⓍⓎⓏⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙⓚⓛⓜⓝⓞⓟⓠⓡⓢⓣⓤⓥⓦⓧⓨⓩ！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
        'ɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙɯɲɵooƣƥʀƨʃƭʈuuʊʋƴƶʒƹƽaaiioouuuuuuuuuuaaaaǥggkkooooʒʒjggƕƿnnaaooaaaaeeeeiiiioooorrrruuuussttȝhhƞȣȥaaeeooooooooyyⱥȼƚⱦɂƀʉʌɇɉɋɍɏhɦjrɹɻʁwy\'\'ͱͳ\' ͷ  ϳ  α εηιουωιαβγδεζηθικλμνξοπρστυφχψωιυαεηιυσιυουωϗβθυυυφπϙϛϝϟϡϣϥϧϩϫϭϯκρσθε ϸσϻͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяиеегікиуѡѣѥѧѩѫѭѯѱѳѵѵѵѹѻѽѿҁ ҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏжжӄӆӈӊӌӎааааӕееәәәжжззӡииииооөөөээууууууччӷыыӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯaabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwysaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỽỿααααααααααααααααεεεεεεεεεεεεηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιιοοοοοοοοοοοουυυυυυυυυυυυωωωωωωωωωωωωωωωωααεεηηιιοουυωωααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωαααααααααααα ι   ηηηηηεεηηη   ιιιιιιιιιι   υυυυρρυυυυυυρ   ωωωωωοοωωω  0i456789     n0123456789     aeoxəhklmnpst  c    ɛ  ghhhhhiill n  pqrrr     z ω z kabc eefⅎmoאבגדi πγγπ     ddeij     ivxlcdmivxlcdmↄ  123456789abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz!"#$%&\'()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\\]^_\'abcdefghijklmnopqrstuvwxyz{|}~'
      ),
      "T43"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T43"."BEYOND_ASCII",
    "T43"."NEEDED"
  FROM T43 AS T43
), T45 AS (
  SELECT
    "T44"."MONTH",
    "T44"."SOURCE",
    "T44"."KNOWN_AS",
    "T44"."CUSTOMER_KEY",
    "T44"."VALID_FROM",
    "T44"."VALID_TO",
    IFF(
      "T44"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(REGEXP_REPLACE("T44"."CLEAN_NAME", '[ǄǅǆǱǲǳ]', 'dz'), '[Ǉǈǉ]', 'lj'),
                                '[Ǌǋǌ]',
                                'nj'
                              ),
                              '[ǢǣǼǽ]',
                              'ae'
                            ),
                            '[ẞ]',
                            'ss'
                          ),
                          '[№]',
                          'no'
                        ),
                        '[℡]',
                        'tel'
                      ),
                      '[℻]',
                      'fax'
                    ),
                    '[Ⅱⅱ]',
                    'ii'
                  ),
                  '[Ⅲⅲ]',
                  'iii'
                ),
                '[Ⅳⅳ]',
                'iv'
              ),
              '[Ⅵⅵ]',
              'vi'
            ),
            '[Ⅶⅶ]',
            'vii'
          ),
          '[Ⅷⅷ]',
          'viii'
        ),
        '[Ⅸⅸ]',
        'ix'
      ),
      "T44"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T44"."BEYOND_ASCII",
    "T44"."NEEDED"
  FROM T44 AS T44
), T46 AS (
  SELECT
    "T45"."MONTH",
    "T45"."SOURCE",
    "T45"."KNOWN_AS",
    "T45"."CUSTOMER_KEY",
    "T45"."VALID_FROM",
    "T45"."VALID_TO",
    IFF(
      "T45"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(REGEXP_REPLACE("T45"."CLEAN_NAME", '[Ⅺⅺ]', 'xi'), '[Ⅻⅻ]', 'xii'),
                  '[ﬀ]',
                  'ff'
                ),
                '[ﬁ]',
                'fi'
              ),
              '[ﬂ]',
              'fl'
            ),
            '[ﬃ]',
            'ffi'
          ),
          '[ﬄ]',
          'ffl'
        ),
        '[ﬅﬆ]',
        'st'
      ),
      "T45"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T45"."BEYOND_ASCII",
    "T45"."NEEDED"
  FROM T45 AS T45
), T47 AS (
  SELECT
    "T46"."MONTH",
    "T46"."SOURCE",
    "T46"."KNOWN_AS",
    "T46"."CUSTOMER_KEY",
    "T46"."VALID_FROM",
    "T46"."VALID_TO",
    "T46"."CLEAN_NAME",
    "T46"."BEYOND_ASCII"
  FROM T46 AS T46
), T48 AS (
  SELECT
    "T47"."MONTH",
    "T47"."SOURCE",
    "T47"."KNOWN_AS",
    "T47"."CUSTOMER_KEY",
    "T47"."VALID_FROM",
    "T47"."VALID_TO",
    "T47"."CLEAN_NAME",
    "T47"."BEYOND_ASCII",
    "T47"."BEYOND_ASCII"
    AND REGEXP_LIKE(
      "T47"."CLEAN_NAME",
      CONCAT('.*(', '株式会社|㈱|\\(株\\)|（株）|有限会社|㈲|合同会社|股份有限公司|有限公司|주식회사|㈜', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T47 AS T47
), T49 AS (
  SELECT
    "T48"."MONTH",
    "T48"."SOURCE",
    "T48"."KNOWN_AS",
    "T48"."CUSTOMER_KEY",
    "T48"."VALID_FROM",
    "T48"."VALID_TO",
    IFF(
      "T48"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(REGEXP_REPLACE("T48"."CLEAN_NAME", '株式会社|㈱|\\(株\\)|（株）', ' kk '), '有限会社|㈲', ' yk '),
            '合同会社',
            ' gk '
          ),
          '股份有限公司|有限公司',
          ' co ltd '
        ),
        '주식회사|㈜',
        ' 주식회사 '
      ),
      "T48"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T48"."BEYOND_ASCII",
    "T48"."NEEDED"
  FROM T48 AS T48
), T50 AS (
  SELECT
    "T49"."MONTH",
    "T49"."SOURCE",
    "T49"."KNOWN_AS",
    "T49"."CUSTOMER_KEY",
    "T49"."VALID_FROM",
    "T49"."VALID_TO",
    "T49"."CLEAN_NAME",
    "T49"."BEYOND_ASCII"
  FROM T49 AS T49
), T51 AS (
  SELECT
    "T50"."MONTH",
    "T50"."SOURCE",
    "T50"."KNOWN_AS",
    "T50"."CUSTOMER_KEY",
    "T50"."VALID_FROM",
    "T50"."VALID_TO",
    "T50"."CLEAN_NAME",
    "T50"."BEYOND_ASCII",
    REGEXP_LIKE("T50"."CLEAN_NAME", CONCAT('.*(', '[\t\n\r\x0b\f]', ').*'), 'cs') AS "NEEDED"
  FROM T50 AS T50
), T52 AS (
  SELECT
    "T51"."MONTH",
    "T51"."SOURCE",
    "T51"."KNOWN_AS",
    "T51"."CUSTOMER_KEY",
    "T51"."VALID_FROM",
    "T51"."VALID_TO",
    IFF(
      "T51"."NEEDED",
      REGEXP_REPLACE("T51"."CLEAN_NAME", '[\t\n\r\x0b\f]', ' '),
      "T51"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T51"."BEYOND_ASCII",
    "T51"."NEEDED"
  FROM T51 AS T51
), T53 AS (
  SELECT
    "T52"."MONTH",
    "T52"."SOURCE",
    "T52"."KNOWN_AS",
    "T52"."CUSTOMER_KEY",
    "T52"."VALID_FROM",
    "T52"."VALID_TO",
    "T52"."CLEAN_NAME",
    "T52"."BEYOND_ASCII"
  FROM T52 AS T52
), T54 AS (
  SELECT
    "T53"."MONTH",
    "T53"."SOURCE",
    "T53"."KNOWN_AS",
    "T53"."CUSTOMER_KEY",
    "T53"."VALID_FROM",
    "T53"."VALID_TO",
    REPLACE(LOWER("T53"."CLEAN_NAME"), '\\', '/') AS "CLEAN_NAME",
    "T53"."BEYOND_ASCII"
  FROM T53 AS T53
), T55 AS (
  SELECT
    "T54"."MONTH",
    "T54"."SOURCE",
    "T54"."KNOWN_AS",
    "T54"."CUSTOMER_KEY",
    "T54"."VALID_FROM",
    "T54"."VALID_TO",
    "T54"."CLEAN_NAME",
    "T54"."BEYOND_ASCII",
    REGEXP_LIKE("T54"."CLEAN_NAME", CONCAT('.*(', '/ ?[a-z]{2,4} ?/? *$', ').*'), 'cs') AS "NEEDED"
  FROM T54 AS T54
), T56 AS (
  SELECT
    "T55"."MONTH",
    "T55"."SOURCE",
    "T55"."KNOWN_AS",
    "T55"."CUSTOMER_KEY",
    "T55"."VALID_FROM",
    "T55"."VALID_TO",
    IFF(
      "T55"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE("T55"."CLEAN_NAME", '([ ,]*/ ?[a-z]{2,4} ?/)+ *$', ''),
        '([ .,](aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa|trust)\\.?) */ ?[a-z]{2,4} *$',
        '\\1'
      ),
      "T55"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T55"."BEYOND_ASCII",
    "T55"."NEEDED"
  FROM T55 AS T55
), T57 AS (
  SELECT
    "T56"."MONTH",
    "T56"."SOURCE",
    "T56"."KNOWN_AS",
    "T56"."CUSTOMER_KEY",
    "T56"."VALID_FROM",
    "T56"."VALID_TO",
    "T56"."CLEAN_NAME",
    "T56"."BEYOND_ASCII"
  FROM T56 AS T56
), T58 AS (
  SELECT
    "T57"."MONTH",
    "T57"."SOURCE",
    "T57"."KNOWN_AS",
    "T57"."CUSTOMER_KEY",
    "T57"."VALID_FROM",
    "T57"."VALID_TO",
    "T57"."CLEAN_NAME",
    "T57"."BEYOND_ASCII",
    REGEXP_LIKE("T57"."CLEAN_NAME", CONCAT('.*(', 'the\\)?[ .]*$', ').*'), 'cs') AS "NEEDED"
  FROM T57 AS T57
), T59 AS (
  SELECT
    "T58"."MONTH",
    "T58"."SOURCE",
    "T58"."KNOWN_AS",
    "T58"."CUSTOMER_KEY",
    "T58"."VALID_FROM",
    "T58"."VALID_TO",
    IFF(
      "T58"."NEEDED",
      REGEXP_REPLACE("T58"."CLEAN_NAME", '^(.+)(,| \\() *the\\)?[ .]*$', 'the \\1'),
      "T58"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T58"."BEYOND_ASCII",
    "T58"."NEEDED"
  FROM T58 AS T58
), T60 AS (
  SELECT
    "T59"."MONTH",
    "T59"."SOURCE",
    "T59"."KNOWN_AS",
    "T59"."CUSTOMER_KEY",
    "T59"."VALID_FROM",
    "T59"."VALID_TO",
    "T59"."CLEAN_NAME",
    "T59"."BEYOND_ASCII"
  FROM T59 AS T59
), T61 AS (
  SELECT
    "T60"."MONTH",
    "T60"."SOURCE",
    "T60"."KNOWN_AS",
    "T60"."CUSTOMER_KEY",
    "T60"."VALID_FROM",
    "T60"."VALID_TO",
    REPLACE(REPLACE("T60"."CLEAN_NAME", '&', ' and '), ' + ', ' and ') AS "CLEAN_NAME",
    "T60"."BEYOND_ASCII"
  FROM T60 AS T60
), T62 AS (
  SELECT
    "T61"."MONTH",
    "T61"."SOURCE",
    "T61"."KNOWN_AS",
    "T61"."CUSTOMER_KEY",
    "T61"."VALID_FROM",
    "T61"."VALID_TO",
    "T61"."CLEAN_NAME",
    "T61"."BEYOND_ASCII",
    REGEXP_LIKE("T61"."CLEAN_NAME", CONCAT('.*(', '\\.[a-z]([^a-z0-9]|$)', ').*'), 'cs') AS "NEEDED"
  FROM T61 AS T61
), T63 AS (
  SELECT
    "T62"."MONTH",
    "T62"."SOURCE",
    "T62"."KNOWN_AS",
    "T62"."CUSTOMER_KEY",
    "T62"."VALID_FROM",
    "T62"."VALID_TO",
    IFF(
      "T62"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE("T62"."CLEAN_NAME", '\\.([a-z])\\.', '\\1'),
        '\\.([a-z])([^a-z0-9]|$)',
        '\\1\\2'
      ),
      "T62"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T62"."BEYOND_ASCII",
    "T62"."NEEDED"
  FROM T62 AS T62
), T64 AS (
  SELECT
    "T63"."MONTH",
    "T63"."SOURCE",
    "T63"."KNOWN_AS",
    "T63"."CUSTOMER_KEY",
    "T63"."VALID_FROM",
    "T63"."VALID_TO",
    "T63"."CLEAN_NAME",
    "T63"."BEYOND_ASCII"
  FROM T63 AS T63
), T65 AS (
  SELECT
    "T64"."MONTH",
    "T64"."SOURCE",
    "T64"."KNOWN_AS",
    "T64"."CUSTOMER_KEY",
    "T64"."VALID_FROM",
    "T64"."VALID_TO",
    "T64"."CLEAN_NAME",
    "T64"."BEYOND_ASCII",
    REGEXP_LIKE("T64"."CLEAN_NAME", CONCAT('.*(', '\\([a-z0-9]{2,8}\\)', ').*'), 'cs') AS "NEEDED"
  FROM T64 AS T64
), T66 AS (
  SELECT
    "T65"."MONTH",
    "T65"."SOURCE",
    "T65"."KNOWN_AS",
    "T65"."CUSTOMER_KEY",
    "T65"."VALID_FROM",
    "T65"."VALID_TO",
    IFF(
      "T65"."NEEDED",
      IFF(
        (
          REGEXP_REPLACE(
            CONCAT(
              ' ',
              REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_SUBSTR("T65"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 1),
                    '[^a-z0-9]+',
                    ' '
                  ),
                  ' (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa) ?$',
                  ''
                ),
                ' ',
                '  '
              ),
              ' '
            ),
            '[^a-z0-9]*([a-z0-9])[a-z0-9\']*[^a-z0-9]*',
            '\\1'
          ) = REGEXP_SUBSTR("T65"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 2)
        )
        OR (
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              CONCAT(
                ' ',
                REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_SUBSTR("T65"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 1),
                      '[^a-z0-9]+',
                      ' '
                    ),
                    ' (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa) ?$',
                    ''
                  ),
                  ' ',
                  '  '
                ),
                ' '
              ),
              ' (of|and|the|for|in|de|du|des|la|le|les|et) ',
              ' '
            ),
            '[^a-z0-9]*([a-z0-9])[a-z0-9\']*[^a-z0-9]*',
            '\\1'
          ) = REGEXP_SUBSTR("T65"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 2)
        ),
        REPLACE(
          "T65"."CLEAN_NAME",
          CONCAT(
            '(',
            REGEXP_SUBSTR("T65"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 2),
            ')'
          ),
          ' '
        ),
        "T65"."CLEAN_NAME"
      ),
      "T65"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T65"."BEYOND_ASCII",
    "T65"."NEEDED"
  FROM T65 AS T65
), T67 AS (
  SELECT
    "T66"."MONTH",
    "T66"."SOURCE",
    "T66"."KNOWN_AS",
    "T66"."CUSTOMER_KEY",
    "T66"."VALID_FROM",
    "T66"."VALID_TO",
    "T66"."CLEAN_NAME",
    "T66"."BEYOND_ASCII"
  FROM T66 AS T66
), T68 AS (
  SELECT
    "T67"."MONTH",
    "T67"."SOURCE",
    "T67"."KNOWN_AS",
    "T67"."CUSTOMER_KEY",
    "T67"."VALID_FROM",
    "T67"."VALID_TO",
    TRIM(
      REGEXP_REPLACE(REPLACE("T67"."CLEAN_NAME", '\'', ''), '[^a-z0-9-􏿿]+', ' '),
      ' \t\n\r\x0b\f'
    ) AS "CLEAN_NAME",
    "T67"."BEYOND_ASCII"
  FROM T67 AS T67
), T69 AS (
  SELECT
    "T68"."MONTH",
    "T68"."SOURCE",
    "T68"."KNOWN_AS",
    "T68"."CUSTOMER_KEY",
    "T68"."VALID_FROM",
    "T68"."VALID_TO",
    "T68"."CLEAN_NAME",
    "T68"."BEYOND_ASCII",
    "T68"."BEYOND_ASCII"
    AND REGEXP_LIKE(
      "T68"."CLEAN_NAME",
      CONCAT('.*(', '[a-z][Ͱ-ԯ]|[Ͱ-ԯ][a-z]|^[аеорсхуіјѕкмтвнԁԛԝαεικορτχ 0-9]+$', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T68 AS T68
), T70 AS (
  SELECT
    "T69"."MONTH",
    "T69"."SOURCE",
    "T69"."KNOWN_AS",
    "T69"."CUSTOMER_KEY",
    "T69"."VALID_FROM",
    "T69"."VALID_TO",
    IFF(
      "T69"."NEEDED",
      TRANSLATE("T69"."CLEAN_NAME", 'аеорсхуіјѕкмтвнԁԛԝαεικορτχ', 'aeopcxyijskmtbhdqwaeikoptx'),
      "T69"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T69"."BEYOND_ASCII",
    "T69"."NEEDED"
  FROM T69 AS T69
), T71 AS (
  SELECT
    "T70"."MONTH",
    "T70"."SOURCE",
    "T70"."KNOWN_AS",
    "T70"."CUSTOMER_KEY",
    "T70"."VALID_FROM",
    "T70"."VALID_TO",
    "T70"."CLEAN_NAME",
    "T70"."BEYOND_ASCII"
  FROM T70 AS T70
), T72 AS (
  SELECT
    "T71"."MONTH",
    "T71"."SOURCE",
    "T71"."KNOWN_AS",
    "T71"."CUSTOMER_KEY",
    "T71"."VALID_FROM",
    "T71"."VALID_TO",
    "T71"."CLEAN_NAME",
    "T71"."BEYOND_ASCII",
    REGEXP_LIKE("T71"."CLEAN_NAME", CONCAT('.*(', '(^| )[a-z] [a-z]( |$)', ').*'), 'cs') AS "NEEDED"
  FROM T71 AS T71
), T73 AS (
  SELECT
    "T72"."MONTH",
    "T72"."SOURCE",
    "T72"."KNOWN_AS",
    "T72"."CUSTOMER_KEY",
    "T72"."VALID_FROM",
    "T72"."VALID_TO",
    IFF(
      "T72"."NEEDED",
      TRIM(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REPLACE(
              REGEXP_REPLACE(CONCAT(' ', REPLACE("T72"."CLEAN_NAME", ' ', '  '), ' '), ' ([a-z]) ', '<\\1>'),
              '><',
              ''
            ),
            '[<>]',
            ' '
          ),
          ' +',
          ' '
        ),
        ' \t\n\r\x0b\f'
      ),
      "T72"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T72"."BEYOND_ASCII",
    "T72"."NEEDED"
  FROM T72 AS T72
), T74 AS (
  SELECT
    "T73"."MONTH",
    "T73"."SOURCE",
    "T73"."KNOWN_AS",
    "T73"."CUSTOMER_KEY",
    "T73"."VALID_FROM",
    "T73"."VALID_TO",
    "T73"."CLEAN_NAME",
    "T73"."BEYOND_ASCII"
  FROM T73 AS T73
), T75 AS (
  SELECT
    "T74"."MONTH",
    "T74"."SOURCE",
    "T74"."KNOWN_AS",
    "T74"."CUSTOMER_KEY",
    "T74"."VALID_FROM",
    "T74"."VALID_TO",
    "T74"."CLEAN_NAME",
    "T74"."BEYOND_ASCII",
    REGEXP_LIKE(
      "T74"."CLEAN_NAME",
      CONCAT('.*(', '(^| )(et|und|saint|sainte|centre)( |$)', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T74 AS T74
), T76 AS (
  SELECT
    "T75"."MONTH",
    "T75"."SOURCE",
    "T75"."KNOWN_AS",
    "T75"."CUSTOMER_KEY",
    "T75"."VALID_FROM",
    "T75"."VALID_TO",
    IFF(
      "T75"."NEEDED",
      TRIM(
        REGEXP_REPLACE(
          REPLACE(
            REPLACE(
              REPLACE(
                REPLACE(
                  REPLACE(CONCAT(' ', REPLACE("T75"."CLEAN_NAME", ' ', '  '), ' '), ' et ', ' and '),
                  ' und ',
                  ' and '
                ),
                ' saint ',
                ' st '
              ),
              ' sainte ',
              ' ste '
            ),
            ' centre ',
            ' center '
          ),
          ' +',
          ' '
        ),
        ' \t\n\r\x0b\f'
      ),
      "T75"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T75"."BEYOND_ASCII",
    "T75"."NEEDED"
  FROM T75 AS T75
), T77 AS (
  SELECT
    "T76"."MONTH",
    "T76"."SOURCE",
    "T76"."KNOWN_AS",
    "T76"."CUSTOMER_KEY",
    "T76"."VALID_FROM",
    "T76"."VALID_TO",
    "T76"."CLEAN_NAME",
    "T76"."BEYOND_ASCII"
  FROM T76 AS T76
), T78 AS (
  SELECT
    "T77"."MONTH",
    "T77"."SOURCE",
    "T77"."KNOWN_AS",
    "T77"."CUSTOMER_KEY",
    "T77"."VALID_FROM",
    "T77"."VALID_TO",
    "T77"."CLEAN_NAME",
    "T77"."BEYOND_ASCII",
    REGEXP_LIKE(
      "T77"."CLEAN_NAME",
      CONCAT(
        '.*(',
        '(^| )(spolka z ograniczona odpowiedzialnoscia|gesellschaft mit beschrankter haftung|sociedad por acciones simplificada|societa a responsabilita limitata|sociedad de responsabilidad ltda|societe par actions simplifiee|professional ltd liability co|societe a responsabilite ltd|offene handelsgesellschaft|ltd liability partnership|professional association|societe en nom collectif|besloten vennootschap|kommanditgesellschaft|naamloze vennootschap|societe en commandite|eingetragener verein|allmennaksjeselskap|aktiengesellschaft|ltd liability corp|societa per azioni|professional corp|sociedade anonima|gesellschaft mbh|kabushiki gaisha|kabushiki kaisha|ltd liability co|sociedad anonima|kabushikigaisha|kabushikikaisha|ltd partnership|proprietary ltd|societe anonyme|anonim sirketi|anpartsselskab|incorporation|kg auf aktien|public ltd co|sociedad ltda|aksjeselskap|aktiebolaget|aktieselskab|incorporated|yugen kaisha|aktsiaselts|cooperative|corporation|enregistree|godo kaisha|julkinen oy|private ltd|spolka z oo|aktiebolag|incorporee|osakeyhtio|spolka zoo|compagnie|limitada|company|ges mbh|limited|limitee|sp z oo|gesmbh|sa rl|ltee|cie)( |$)',
        ').*'
      ),
      'cs'
    ) AS "NEEDED"
  FROM T77 AS T77
), T79 AS (
  SELECT
    "T78"."MONTH",
    "T78"."SOURCE",
    "T78"."KNOWN_AS",
    "T78"."CUSTOMER_KEY",
    "T78"."VALID_FROM",
    "T78"."VALID_TO",
    IFF(
      "T78"."NEEDED",
      CONCAT(' ', REPLACE("T78"."CLEAN_NAME", ' ', '  '), ' '),
      "T78"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T78"."BEYOND_ASCII",
    "T78"."NEEDED"
  FROM T78 AS T78
), T80 AS (
  SELECT
    "T79"."MONTH",
    "T79"."SOURCE",
    "T79"."KNOWN_AS",
    "T79"."CUSTOMER_KEY",
    "T79"."VALID_FROM",
    "T79"."VALID_TO",
    IFF(
      "T79"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE("T79"."CLEAN_NAME", ' (kommanditgesellschaft) ', ' kg '),
                                  ' (allmennaksjeselskap) ',
                                  ' asa '
                                ),
                                ' (aktiengesellschaft) ',
                                ' ag '
                              ),
                              ' (kabushikigaisha|kabushikikaisha) ',
                              ' kk '
                            ),
                            ' (anpartsselskab) ',
                            ' aps '
                          ),
                          ' (incorporation|incorporated|incorporee) ',
                          ' inc '
                        ),
                        ' (aksjeselskap|aktieselskab|aktsiaselts) ',
                        ' as '
                      ),
                      ' (aktiebolaget|aktiebolag) ',
                      ' ab '
                    ),
                    ' (cooperative) ',
                    ' coop '
                  ),
                  ' (corporation) ',
                  ' corp '
                ),
                ' (enregistree) ',
                ' enr '
              ),
              ' (osakeyhtio) ',
              ' oy '
            ),
            ' (compagnie|company|cie) ',
            ' co '
          ),
          ' (limitada) ',
          ' ltda '
        ),
        ' (limited|limitee|ltee) ',
        ' ltd '
      ),
      "T79"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T79"."BEYOND_ASCII",
    "T79"."NEEDED"
  FROM T79 AS T79
), T81 AS (
  SELECT
    "T80"."MONTH",
    "T80"."SOURCE",
    "T80"."KNOWN_AS",
    "T80"."CUSTOMER_KEY",
    "T80"."VALID_FROM",
    "T80"."VALID_TO",
    IFF(
      "T80"."NEEDED",
      REGEXP_REPLACE("T80"."CLEAN_NAME", ' (gesmbh) ', ' gmbh '),
      "T80"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T80"."BEYOND_ASCII",
    "T80"."NEEDED"
  FROM T80 AS T80
), T82 AS (
  SELECT
    "T81"."MONTH",
    "T81"."SOURCE",
    "T81"."KNOWN_AS",
    "T81"."CUSTOMER_KEY",
    "T81"."VALID_FROM",
    "T81"."VALID_TO",
    IFF(
      "T81"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    "T81"."CLEAN_NAME",
                                    ' (spolka  z  ograniczona  odpowiedzialnoscia|spolka  z  oo|spolka  zoo|sp  z  oo) ',
                                    ' sp  zoo '
                                  ),
                                  ' (gesellschaft  mit  beschrankter  haftung|gesellschaft  mbh|ges  mbh) ',
                                  ' gmbh '
                                ),
                                ' (sociedad  por  acciones  simplificada|societe  par  actions  simplifiee) ',
                                ' sas '
                              ),
                              ' (societa  a  responsabilita  limitata|sociedad  de  responsabilidad  ltda) ',
                              ' srl '
                            ),
                            ' (professional  ltd  liability  co) ',
                            ' pllc '
                          ),
                          ' (societe  a  responsabilite  ltd|sa  rl) ',
                          ' sarl '
                        ),
                        ' (offene  handelsgesellschaft) ',
                        ' ohg '
                      ),
                      ' (ltd  liability  partnership) ',
                      ' llp '
                    ),
                    ' (professional  association) ',
                    ' pa '
                  ),
                  ' (societe  en  nom  collectif) ',
                  ' senc '
                ),
                ' (besloten  vennootschap) ',
                ' bv '
              ),
              ' (naamloze  vennootschap) ',
              ' nv '
            ),
            ' (societe  en  commandite) ',
            ' sec '
          ),
          ' (eingetragener  verein) ',
          ' ev '
        ),
        ' (ltd  liability  corp|ltd  liability  co) ',
        ' llc '
      ),
      "T81"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T81"."BEYOND_ASCII",
    "T81"."NEEDED"
  FROM T81 AS T81
), T83 AS (
  SELECT
    "T82"."MONTH",
    "T82"."SOURCE",
    "T82"."KNOWN_AS",
    "T82"."CUSTOMER_KEY",
    "T82"."VALID_FROM",
    "T82"."VALID_TO",
    IFF(
      "T82"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE("T82"."CLEAN_NAME", ' (societa  per  azioni) ', ' spa '),
                                ' (professional  corp) ',
                                ' pc '
                              ),
                              ' (sociedade  anonima|sociedad  anonima|societe  anonyme) ',
                              ' sa '
                            ),
                            ' (kabushiki  gaisha|kabushiki  kaisha) ',
                            ' kk '
                          ),
                          ' (ltd  partnership) ',
                          ' lp '
                        ),
                        ' (proprietary  ltd) ',
                        ' pty  ltd '
                      ),
                      ' (anonim  sirketi) ',
                      ' as '
                    ),
                    ' (kg  auf  aktien) ',
                    ' kgaa '
                  ),
                  ' (public  ltd  co) ',
                  ' plc '
                ),
                ' (sociedad  ltda) ',
                ' sl '
              ),
              ' (yugen  kaisha) ',
              ' yk '
            ),
            ' (godo  kaisha) ',
            ' gk '
          ),
          ' (julkinen  oy) ',
          ' oyj '
        ),
        ' (private  ltd) ',
        ' pvt  ltd '
      ),
      "T82"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T82"."BEYOND_ASCII",
    "T82"."NEEDED"
  FROM T82 AS T82
), T84 AS (
  SELECT
    "T83"."MONTH",
    "T83"."SOURCE",
    "T83"."KNOWN_AS",
    "T83"."CUSTOMER_KEY",
    "T83"."VALID_FROM",
    "T83"."VALID_TO",
    IFF(
      "T83"."NEEDED",
      TRIM(REGEXP_REPLACE("T83"."CLEAN_NAME", ' +', ' '), ' \t\n\r\x0b\f'),
      "T83"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T83"."BEYOND_ASCII",
    "T83"."NEEDED"
  FROM T83 AS T83
), T85 AS (
  SELECT
    "T84"."MONTH",
    "T84"."SOURCE",
    "T84"."KNOWN_AS",
    "T84"."CUSTOMER_KEY",
    "T84"."VALID_FROM",
    "T84"."VALID_TO",
    "T84"."CLEAN_NAME",
    "T84"."BEYOND_ASCII"
  FROM T84 AS T84
), T86 AS (
  SELECT
    "T85"."MONTH",
    "T85"."SOURCE",
    "T85"."KNOWN_AS",
    "T85"."CUSTOMER_KEY",
    "T85"."VALID_FROM",
    "T85"."VALID_TO",
    "T85"."CLEAN_NAME",
    "T85"."BEYOND_ASCII",
    REGEXP_LIKE("T85"."CLEAN_NAME", CONCAT('.*(', ' an? ', ').*'), 'cs') AS "NEEDED"
  FROM T85 AS T85
), T87 AS (
  SELECT
    "T86"."MONTH",
    "T86"."SOURCE",
    "T86"."KNOWN_AS",
    "T86"."CUSTOMER_KEY",
    "T86"."VALID_FROM",
    "T86"."VALID_TO",
    IFF(
      "T86"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          "T86"."CLEAN_NAME",
          '([a-z0-9]) an?( [a-z]+)? (corp|co|inc|llc|partnership|body corporate)( organized| existing)?( under| of) [a-z ]+$',
          '\\1'
        ),
        '( (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)) an?( [a-z]+)+ (corp|co|inc|llc|partnership|body corporate)$',
        '\\1'
      ),
      "T86"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T86"."BEYOND_ASCII",
    "T86"."NEEDED"
  FROM T86 AS T86
), T88 AS (
  SELECT
    "T87"."MONTH",
    "T87"."SOURCE",
    "T87"."KNOWN_AS",
    "T87"."CUSTOMER_KEY",
    "T87"."VALID_FROM",
    "T87"."VALID_TO",
    "T87"."CLEAN_NAME",
    "T87"."BEYOND_ASCII"
  FROM T87 AS T87
), T89 AS (
  SELECT
    "T88"."MONTH",
    "T88"."SOURCE",
    "T88"."KNOWN_AS",
    "T88"."CUSTOMER_KEY",
    "T88"."VALID_FROM",
    "T88"."VALID_TO",
    "T88"."CLEAN_NAME"
  FROM T88 AS T88
), T90 AS (
  SELECT
    "T89"."MONTH",
    "T89"."SOURCE",
    "T89"."KNOWN_AS",
    "T89"."CUSTOMER_KEY",
    "T89"."VALID_FROM",
    "T89"."VALID_TO",
    COALESCE(NULLIF("T89"."CLEAN_NAME", ''), LOWER("T89"."KNOWN_AS")) AS "CLEAN_NAME"
  FROM T89 AS T89
), T92 AS (
  SELECT
    "T90"."MONTH",
    "T90"."SOURCE",
    "T90"."KNOWN_AS",
    "T90"."CUSTOMER_KEY",
    "T90"."VALID_FROM",
    "T90"."VALID_TO",
    "T90"."CLEAN_NAME",
    IFF(
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "T90"."CLEAN_NAME",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            ''
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          ''
        ),
        '^the (.)',
        '\\1'
      ) IN ('the', 'a', 'and'),
      "T90"."CLEAN_NAME",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "T90"."CLEAN_NAME",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            ''
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          ''
        ),
        '^the (.)',
        '\\1'
      )
    ) AS "CORE_NAME"
  FROM T90 AS T90
), T93 AS (
  SELECT
    "T26"."MONTH",
    "T26"."CRM_CUSTOMER_ID",
    "T92"."CLEAN_NAME",
    "T26"."CUSTOMER_NAME",
    "T26"."LOCATION",
    "T92"."KNOWN_AS"
  FROM T26 AS T26
  INNER JOIN T92 AS T92
    ON "T26"."MONTH" = "T92"."MONTH" AND "T26"."CUSTOMER_KEY" = "T92"."CUSTOMER_KEY"
), T94 AS (
  SELECT
    *
  FROM T24 AS T24
  UNION ALL
  SELECT
    *
  FROM T93 AS T93
), T95 AS (
  SELECT
    "T94"."MONTH",
    "T94"."CRM_CUSTOMER_ID",
    "T94"."CLEAN_NAME",
    "T94"."CUSTOMER_NAME",
    "T94"."LOCATION",
    "T94"."KNOWN_AS",
    ROW_NUMBER() OVER (
      PARTITION BY "T94"."MONTH"
      ORDER BY "T94"."CRM_CUSTOMER_ID" ASC, "T94"."CLEAN_NAME" ASC, "T94"."KNOWN_AS" ASC
    ) - 1 AS "PLACE"
  FROM T94 AS T94
), T96 AS (
  SELECT
    *
  FROM T95 AS T95
  WHERE
    "T95"."PLACE" < 2000000
)
SELECT
  "T96"."MONTH",
  "T96"."CRM_CUSTOMER_ID",
  "T96"."CLEAN_NAME",
  "T96"."CUSTOMER_NAME",
  "T96"."LOCATION",
  "T96"."KNOWN_AS"
FROM T96 AS T96;

WITH T3 AS (
  SELECT
    "T1"."MONTH"
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
), T5 AS (
  SELECT DISTINCT
    *
  FROM T3 AS T3
), T6 AS (
  SELECT
    "T5"."MONTH",
    "T2"."SOURCE",
    "T2"."KNOWN_AS",
    "T2"."CUSTOMER_KEY",
    "T2"."VALID_FROM",
    "T2"."VALID_TO"
  FROM T5 AS T5
  INNER JOIN "constant_rows_1" AS "T2"
    ON (
      (
        "T2"."VALID_FROM" IS NULL
      )
      OR (
        "T2"."VALID_FROM" < DATEADD(MONTH, '1', "T5"."MONTH")
      )
    )
    AND (
      (
        "T2"."VALID_TO" IS NULL
      ) OR (
        "T2"."VALID_TO" >= "T5"."MONTH"
      )
    )
), T7 AS (
  SELECT
    "T6"."MONTH",
    "T6"."SOURCE",
    "T6"."KNOWN_AS",
    "T6"."CUSTOMER_KEY",
    "T6"."VALID_FROM",
    "T6"."VALID_TO",
    "T6"."KNOWN_AS" AS "CLEAN_NAME",
    REGEXP_LIKE("T6"."KNOWN_AS", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs') AS "BEYOND_ASCII"
  FROM T6 AS T6
), T8 AS (
  SELECT
    "T7"."MONTH",
    "T7"."SOURCE",
    "T7"."KNOWN_AS",
    "T7"."CUSTOMER_KEY",
    "T7"."VALID_FROM",
    "T7"."VALID_TO",
    "T7"."CLEAN_NAME",
    "T7"."BEYOND_ASCII",
    "T7"."BEYOND_ASCII"
    AND REGEXP_LIKE(
      "T7"."CLEAN_NAME",
      CONCAT('.*(', 'Ã[-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][ÂâÅËÆ]', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T7 AS T7
), T9 AS (
  SELECT
    "T8"."MONTH",
    "T8"."SOURCE",
    "T8"."KNOWN_AS",
    "T8"."CUSTOMER_KEY",
    "T8"."VALID_FROM",
    "T8"."VALID_TO",
    IFF(
      "T8"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    "T8"."CLEAN_NAME",
                                    'ÃÂ[  ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|Ã‚Â[  ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|ÃÂ[·]|ÃƒÂ[—·]|Ãâ[]|Ãƒâ€[”]|Ã¢ÂÂ[¢¦]|Ã¢Â€Â[šœž¢¦]|Ã¢â¬Å[¡¾]|Ã¢â‚¬Å[¡“¾]|Ã¢â¬Â[¢¦]|Ã¢â‚¬Â[¢¦]|Ã¢ÂÂ[¢]|Ã¢Â„Â[¢]|Ã¢âÂ[¢]|Ã¢â€žÂ[¢]',
                                    ' '
                                  ),
                                  'ÃÂ[ª]|Ã‚Â[ª]|ÃÂ[  ¡¢£¤¥]|ÃƒÂ[€‚ƒ„…  ¡¢£¤¥]|Ãâ[¬]|Ãƒâ‚[¬]|Ãâ[¦]|Ãƒâ€[šž¦]|ÃÆ[]|ÃƒÆ[’]|ÃÂ[]|Ã„Â[€‚ƒ„…]|Ãâ[¬]|Ã„â‚[¬]|Ãâ[¦]|Ã„â€[šž¦]|ÃÆ[]|Ã„Æ[’]|Ã¡Â¸Â[€]|Ã¡Â¸â[¬]|Ã¡Â¸â‚[¬]|Ã¡ÂºÂ[  ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·]',
                                  'a'
                                ),
                                'ÃÂ[²]|Ã‚Â[²]',
                                '2'
                              ),
                              'ÃÂ[³]|Ã‚Â[³]',
                              '3'
                            ),
                            'ÃÂ[´]|Ã‚Â[´]|Ã¢ÂÂ[]|Ã¢Â€Â[˜™]|Ã¢â¬Ë[]|Ã¢â‚¬Ë[œ]|Ã¢â¬â[¢]|Ã¢â‚¬â„[¢]',
                            '\''
                          ),
                          'ÃÂ[¹]|Ã‚Â[¹]',
                          '1'
                        ),
                        'ÃÂ[º]|Ã‚Â[º]|ÃÂ[²³´µ¶¸]|ÃƒÂ[’“”•–˜²³´µ¶¸]|Ãâ[¢]|Ãƒâ€[™œ¢“]|ÃË[]|ÃƒË[œ]|ÃÂ[]|Ã…Â[ŒŽ‘]|ÃÅ[½]|Ã…Å[’½]|Ãâ[]|Ã…â€[˜]|Ã¡Â¹Â[ŒŽ‘’“]|Ã¡Â¹Å[’½]|Ã¡Â¹â[]|Ã¡Â¹â€[˜™œ]|Ã¡Â»Â[ŒŽ‘’“”•–—˜™š›œžŸ  ¡¢£]|Ã¡Â»Å[’½¡“¾¸]|Ã¡Â»â[¢º]|Ã¡Â»â€[˜™œ¢“”º]|Ã¡Â»Ë[œ]|Ã¡Â»â[¢]|Ã¡Â»â„[¢]',
                        'o'
                      ),
                      'ÃÂ[¦]|ÃƒÂ[†¦]|Ãâ[  ]|Ãƒâ€[  ]',
                      'ae'
                    ),
                    'ÃÂ[§]|ÃƒÂ[‡§]|Ãâ[¡]|Ãƒâ€[¡]|ÃÂ[]|Ã„Â[†‡ˆ‰Š‹Œ]|Ãâ[  ¡°¹]|Ã„â€[  ¡°¹]|ÃË[]|Ã„Ë[†]|ÃÅ[  ]|Ã„Å[  ’]|Ã¡Â¸Â[ˆ‰]|Ã¡Â¸Ë[†]|Ã¡Â¸â[°]|Ã¡Â¸â€[°]',
                    'c'
                  ),
                  'ÃÂ[¨©ª«]|ÃƒÂ[ˆ‰Š‹¨©ª«]|ÃË[]|ÃƒË[†]|Ãâ[°¹]|Ãƒâ€[°¹]|ÃÅ[  ]|ÃƒÅ[  ]|ÃÂ[]|Ã„Â[’“”•–—˜™š›]|Ãâ[¢º]|Ã„â€[™œ¢“”º]|ÃË[]|Ã„Ë[œ]|Ãâ[¢]|Ã„â„[¢]|ÃÅ[¡]|Ã„Å[¡]|Ã¡Â¸Â[”•–—˜™š›œ]|Ã¡Â¸â[¢º]|Ã¡Â¸â€[¢“”º]|Ã¡Â¸Ë[œ]|Ã¡Â¸â[¢]|Ã¡Â¸â„[¢]|Ã¡Â¸Å[¡“]|Ã¡ÂºÂ[¸¹º»¼½¾¿]|Ã¡Â»Â[€‚ƒ„…†‡]|Ã¡Â»â[¬]|Ã¡Â»â‚[¬]|Ã¡Â»â[¦  ¡]|Ã¡Â»â€[šž¦  ¡]|Ã¡Â»Æ[’]',
                  'e'
                ),
                'ÃÂ[¬­®¯]|ÃƒÂ[ŒŽ¬­®¯]|ÃÅ[½]|ÃƒÅ[’½]|ÃÂ[¨©ª«¬­®¯°±]|Ã„Â[¨©ª«¬­®¯°±]|Ã¡Â¸Â[¬­®¯]|Ã¡Â»Â[ˆ‰Š‹]|Ã¡Â»Ë[†]|Ã¡Â»â[°¹]|Ã¡Â»â€[°¹]|Ã¡Â»Å[  ]',
                'i'
              ),
              'ÃÂ[°]|ÃƒÂ[°]|ÃÂ[]|Ã„Â[Ž‘]|ÃÅ[½]|Ã„Å[½]|Ãâ[]|Ã„â€[˜]|Ã¡Â¸Â[Š‹ŒŽ‘’“]|Ã¡Â¸Å[  ’½]|Ã¡Â¸â[¹]|Ã¡Â¸â€[¹˜™œ]',
              'd'
            ),
            'ÃÂ[±]|ÃƒÂ[‘±]|Ãâ[]|Ãƒâ€[˜]|ÃÂ[]|Ã…Â[ƒ„…†‡ˆ]|ÃÆ[]|Ã…Æ[’]|Ãâ[¦  ¡]|Ã…â€[ž¦  ¡]|ÃË[]|Ã…Ë[†]|Ã¡Â¹Â[„…†‡ˆ‰Š‹]|Ã¡Â¹â[¦  ¡°¹]|Ã¡Â¹â€[ž¦  ¡°¹]|Ã¡Â¹Ë[†]|Ã¡Â¹Å[  ]',
            'n'
          ),
          'ÃÂ[¹º»¼]|ÃƒÂ[™š›œ¹º»¼]|Ãâ[¢]|Ãƒâ„[¢]|ÃÅ[¡]|ÃƒÅ[¡“]|Ãâ[º]|Ãƒâ€[º]|ÃÂ[¨©ª«¬­®¯°±²³]|Ã…Â[¨©ª«¬­®¯°±²³]|Ã¡Â¹Â[²³´µ¶·¸¹º»]|Ã¡Â»Â[¤¥¦§¨©ª«¬­®¯°±]',
          'u'
        ),
        'ÃÂ[½¿]|ÃƒÂ[½¿]|ÃÂ[¶·¸]|Ã…Â[¶·¸]|Ã¡ÂºÂ[Ž™]|Ã¡ÂºÅ[½]|Ã¡Âºâ[¢]|Ã¡Âºâ„[¢]|Ã¡Â»Â[²³´µ¶·¸¹]',
        'y'
      ),
      "T8"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T8"."BEYOND_ASCII",
    "T8"."NEEDED"
  FROM T8 AS T8
), T10 AS (
  SELECT
    "T9"."MONTH",
    "T9"."SOURCE",
    "T9"."KNOWN_AS",
    "T9"."CUSTOMER_KEY",
    "T9"."VALID_FROM",
    "T9"."VALID_TO",
    IFF(
      "T9"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE("T9"."CLEAN_NAME", 'ÃÂ[¾]|ÃƒÂ[ž¾]|ÃÅ[¾]|ÃƒÅ[¾]', 'th'),
                                  'ÃÂ[]|ÃƒÂ[Ÿ]|ÃÅ[¸]|ÃƒÅ[¸]|Ã¡ÂºÂ[ž]|Ã¡ÂºÅ[¾]',
                                  'ss'
                                ),
                                'ÃÂ[  ¡¢£]|Ã„Â[œžŸ  ¡¢£]|ÃÅ[¾¸]|Ã„Å[“¾¸]|Ã¡Â¸Â[  ¡]',
                                'g'
                              ),
                              'ÃÂ[¤¥¦§]|Ã„Â[¤¥¦§]|Ã¡Â¸Â[¢£¤¥¦§¨©ª«]|Ã¡ÂºÂ[–]|Ã¡Âºâ[]|Ã¡Âºâ€[“]',
                              'h'
                            ),
                            'ÃÂ[²³]|Ã„Â[²³]',
                            'ij'
                          ),
                          'ÃÂ[´µ]|Ã„Â[´µ]',
                          'j'
                        ),
                        'ÃÂ[¶·]|Ã„Â[¶·]|Ã¡Â¸Â[°±²³´µ]',
                        'k'
                      ),
                      'ÃÂ[¹º»¼½¾]|Ã„Â[¹º»¼½¾]|ÃÂ[]|Ã…Â[‚]|Ãâ[]|Ã…â€[š]|Ã¡Â¸Â[¶·¸¹º»¼½]',
                      'l'
                    ),
                    'ÃÂ[]|Ã…Â[‰]|Ãâ[°]|Ã…â€[°]',
                    '\'n'
                  ),
                  'ÃÂ[]|Ã…Â[’“]|Ãâ[]|Ã…â€[™œ]',
                  'oe'
                ),
                'ÃÂ[]|Ã…Â[”•–—˜™]|Ãâ[¢]|Ã…â€[¢“”]|ÃË[]|Ã…Ë[œ]|Ãâ[¢]|Ã…â„[¢]|Ã¡Â¹Â[˜™š›œžŸ]|Ã¡Â¹Ë[œ]|Ã¡Â¹â[¢]|Ã¡Â¹â„[¢]|Ã¡Â¹Å[¡“¾¸]|Ã¡Â¹â[º]|Ã¡Â¹â€[º]',
                'r'
              ),
              'ÃÂ[  ¡¿]|Ã…Â[š›œžŸ  ¡¿]|ÃÅ[¡¾¸]|Ã…Å[¡“¾¸]|Ãâ[º]|Ã…â€[º]|Ã¡Â¹Â[  ¡¢£¤¥¦§¨©]|Ã¡ÂºÂ[›]|Ã¡Âºâ[º]|Ã¡Âºâ€[º]',
              's'
            ),
            'ÃÂ[¢£¤¥¦§]|Ã…Â[¢£¤¥¦§]|Ã¡Â¹Â[ª«¬­®¯°±]|Ã¡ÂºÂ[—]|Ã¡Âºâ[]|Ã¡Âºâ€[”]',
            't'
          ),
          'ÃÂ[´µ]|Ã…Â[´µ]|Ã¡ÂºÂ[€‚ƒ„…†‡ˆ‰˜]|Ã¡Âºâ[¬]|Ã¡Âºâ‚[¬]|Ã¡Âºâ[¦  ¡°]|Ã¡Âºâ€[šž¦  ¡°]|Ã¡ÂºÆ[’]|Ã¡ÂºË[†œ]',
          'w'
        ),
        'ÃÂ[¹º»¼½¾]|Ã…Â[¹º»¼½¾]|Ã¡ÂºÂ[‘’“”•]|Ã¡Âºâ[¢]|Ã¡Âºâ€[˜™œ¢]',
        'z'
      ),
      "T9"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T9"."BEYOND_ASCII",
    "T9"."NEEDED"
  FROM T9 AS T9
), T11 AS (
  SELECT
    "T10"."MONTH",
    "T10"."SOURCE",
    "T10"."KNOWN_AS",
    "T10"."CUSTOMER_KEY",
    "T10"."VALID_FROM",
    "T10"."VALID_TO",
    IFF(
      "T10"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    "T10"."CLEAN_NAME",
                    'Ã¡Â¸Â[‚ƒ„…†‡]|Ã¡Â¸â[¦  ¡]|Ã¡Â¸â€[šž¦  ¡]|Ã¡Â¸Æ[’]',
                    'b'
                  ),
                  'Ã¡Â¸Â[žŸ]|Ã¡Â¸Å[¾¸]',
                  'f'
                ),
                'Ã¡Â¸Â[¾¿]|Ã¡Â¹Â[€‚ƒ]|Ã¡Â¹â[¬]|Ã¡Â¹â‚[¬]|Ã¡Â¹â[]|Ã¡Â¹â€[š]|Ã¡Â¹Æ[’]',
                'm'
              ),
              'Ã¡Â¹Â[”•–—]|Ã¡Â¹â[¢]|Ã¡Â¹â€[¢“”]',
              'p'
            ),
            'Ã¡Â¹Â[¼½¾¿]',
            'v'
          ),
          'Ã¡ÂºÂ[Š‹Œ]|Ã¡ÂºÅ[  ’]|Ã¡Âºâ[¹]|Ã¡Âºâ€[¹]',
          'x'
        ),
        'Ã¢ÂÂ[]|Ã¢Â€Â[“”]|Ã¢â¬â[]|Ã¢â‚¬â€[œ]',
        '-'
      ),
      "T10"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T10"."BEYOND_ASCII",
    "T10"."NEEDED"
  FROM T10 AS T10
), T12 AS (
  SELECT
    "T11"."MONTH",
    "T11"."SOURCE",
    "T11"."KNOWN_AS",
    "T11"."CUSTOMER_KEY",
    "T11"."VALID_FROM",
    "T11"."VALID_TO",
    "T11"."CLEAN_NAME",
    "T11"."BEYOND_ASCII"
  FROM T11 AS T11
), T13 AS (
  SELECT
    "T12"."MONTH",
    "T12"."SOURCE",
    "T12"."KNOWN_AS",
    "T12"."CUSTOMER_KEY",
    "T12"."VALID_FROM",
    "T12"."VALID_TO",
    "T12"."CLEAN_NAME",
    "T12"."BEYOND_ASCII",
    "T12"."BEYOND_ASCII"
    AND REGEXP_LIKE(
      "T12"."CLEAN_NAME",
      CONCAT('.*(', '[ÂÃÄÅâãäåá][-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[a-z]Ã ', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T12 AS T12
), T14 AS (
  SELECT
    "T13"."MONTH",
    "T13"."SOURCE",
    "T13"."KNOWN_AS",
    "T13"."CUSTOMER_KEY",
    "T13"."VALID_FROM",
    "T13"."VALID_TO",
    IFF(
      "T13"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    "T13"."CLEAN_NAME",
                                    'Â[ ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|Ã[—·]|â[¢¦]|â€[šœž¢¦]|â[¢]|â„[¢]',
                                    ' '
                                  ),
                                  'Â[ª]|â[ª]|Ã[€‚ƒ„… ¡¢£¤¥]|ã[€‚ƒ„… ¡¢£¤¥]|Ä[€‚ƒ„…]|ä[€‚ƒ„…]|á¸[€]|áº[ ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·]',
                                  'a'
                                ),
                                'Â[²]',
                                '2'
                              ),
                              'Â[³]',
                              '3'
                            ),
                            'Â[´]|â[]|â€[˜™]',
                            '\''
                          ),
                          'Â[¹]',
                          '1'
                        ),
                        'Â[º]|â[º]|Ã[’“”•–˜²³´µ¶¸]|ã[’“”•–˜²³´µ¶¸]|Å[ŒŽ‘]|å[œž‘]|á¹[ŒŽ‘’“]|á»[šŒœŽž‘’“”•–—˜™›Ÿÿ ¡¢£]',
                        'o'
                      ),
                      'Ã[†¦]|ã[†¦]',
                      'ae'
                    ),
                    'Ã[‡§]|ã[‡§]|Ä[†‡ˆ‰Š‹Œ]|ä[†‡ˆ‰š‹œ]|á¸[ˆ‰]',
                    'c'
                  ),
                  'Ã[ˆ‰Š‹¨©ª«]|ã[ˆ‰š‹¨©ª«]|Ä[’“”•–—˜™š›]|ä[’“”•–—˜™›]|á¸[šœ”•–—˜™›]|áº[¸¹º»¼½¾¿]|á»[€‚ƒ„…†‡]',
                  'e'
                ),
                'Ã[ŒŽ¬­®¯]|ã[œž¬­®¯]|Ä[¨©ª«¬­®¯°±]|ä[¨©ª«¬­®¯°±]|á¸[¬­®¯]|á»[ˆ‰Š‹]',
                'i'
              ),
              'Ã[°]|ã[°]|Ä[Ž‘]|ä[ž‘]|á¸[Š‹ŒŽ‘’“]',
              'd'
            ),
            'Ã[‘±]|ã[‘±]|Å[ƒ„…†‡ˆ]|å[ƒ„…†‡ˆ]|á¹[„…†‡ˆ‰Š‹]',
            'n'
          ),
          'Ã[™š›œ¹º»¼]|ã[™›¹º»¼]|Å[¨©ª«¬­®¯°±²³]|å[¨©ª«¬­®¯°±²³]|á¹[²³´µ¶·¸¹º»]|á»[¤¥¦§¨©ª«¬­®¯°±]',
          'u'
        ),
        'Ã[½¿]|ã[½¿]|Å[¶·¸]|å[¶·¸]|áº[Ž™]|á»[²³´µ¶·¸¹]',
        'y'
      ),
      "T13"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T13"."BEYOND_ASCII",
    "T13"."NEEDED"
  FROM T13 AS T13
), T15 AS (
  SELECT
    "T14"."MONTH",
    "T14"."SOURCE",
    "T14"."KNOWN_AS",
    "T14"."CUSTOMER_KEY",
    "T14"."VALID_FROM",
    "T14"."VALID_TO",
    IFF(
      "T14"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(REGEXP_REPLACE("T14"."CLEAN_NAME", 'Ã[ž¾]|ã[¾]', 'th'), 'Ã[Ÿ]|ã[ÿ]|áº[ž]', 'ss'),
                                'Ä[œžŸ ¡¢£]|ä[ÿ ¡¢£]|á¸[ ¡]',
                                'g'
                              ),
                              'Ä[¤¥¦§]|ä[¤¥¦§]|á¸[¢£¤¥¦§¨©ª«]|áº[–]',
                              'h'
                            ),
                            'Ä[²³]|ä[²³]',
                            'ij'
                          ),
                          'Ä[´µ]|ä[´µ]',
                          'j'
                        ),
                        'Ä[¶·]|ä[¶·]|á¸[°±²³´µ]',
                        'k'
                      ),
                      'Ä[¹º»¼½¾]|ä[¹º»¼½¾]|Å[‚]|å[‚]|á¸[¶·¸¹º»¼½]',
                      'l'
                    ),
                    'Å[‰]',
                    '\'n'
                  ),
                  'Å[’“]|å[’“]',
                  'oe'
                ),
                'Å[”•–—˜™]|å[”•–—˜™]|á¹[šœž˜™›Ÿÿ]',
                'r'
              ),
              'Å[š›œžŸ ¡¿]|å[š›ÿ ¡¿]|á¹[ ¡¢£¤¥¦§¨©]|áº[›]',
              's'
            ),
            'Å[¢£¤¥¦§]|å[¢£¤¥¦§]|á¹[ª«¬­®¯°±]|áº[—]',
            't'
          ),
          'Å[´µ]|å[´µ]|áº[€‚ƒ„…†‡ˆ‰˜]',
          'w'
        ),
        'Å[¹º»¼½¾]|å[¹º»¼½¾]|áº[‘’“”•]',
        'z'
      ),
      "T14"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T14"."BEYOND_ASCII",
    "T14"."NEEDED"
  FROM T14 AS T14
), T16 AS (
  SELECT
    "T15"."MONTH",
    "T15"."SOURCE",
    "T15"."KNOWN_AS",
    "T15"."CUSTOMER_KEY",
    "T15"."VALID_FROM",
    "T15"."VALID_TO",
    IFF(
      "T15"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(REGEXP_REPLACE("T15"."CLEAN_NAME", 'á¸[‚ƒ„…†‡]', 'b'), 'á¸[žŸÿ]', 'f'),
                'á¸[¾¿]|á¹[€‚ƒ]',
                'm'
              ),
              'á¹[”•–—]',
              'p'
            ),
            'á¹[¼½¾¿]',
            'v'
          ),
          'áº[Šš‹Œœ]',
          'x'
        ),
        'â[]|â€[“”]',
        '-'
      ),
      "T15"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T15"."BEYOND_ASCII",
    "T15"."NEEDED"
  FROM T15 AS T15
), T17 AS (
  SELECT
    "T16"."MONTH",
    "T16"."SOURCE",
    "T16"."KNOWN_AS",
    "T16"."CUSTOMER_KEY",
    "T16"."VALID_FROM",
    "T16"."VALID_TO",
    IFF(
      "T16"."NEEDED",
      REGEXP_REPLACE("T16"."CLEAN_NAME", '([a-z])Ã ', '\\1a'),
      "T16"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T16"."BEYOND_ASCII",
    "T16"."NEEDED"
  FROM T16 AS T16
), T18 AS (
  SELECT
    "T17"."MONTH",
    "T17"."SOURCE",
    "T17"."KNOWN_AS",
    "T17"."CUSTOMER_KEY",
    "T17"."VALID_FROM",
    "T17"."VALID_TO",
    "T17"."CLEAN_NAME",
    "T17"."BEYOND_ASCII"
  FROM T17 AS T17
), T19 AS (
  SELECT
    "T18"."MONTH",
    "T18"."SOURCE",
    "T18"."KNOWN_AS",
    "T18"."CUSTOMER_KEY",
    "T18"."VALID_FROM",
    "T18"."VALID_TO",
    "T18"."CLEAN_NAME",
    "T18"."BEYOND_ASCII",
    "T18"."BEYOND_ASCII"
    AND REGEXP_LIKE("T18"."CLEAN_NAME", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs') AS "NEEDED"
  FROM T18 AS T18
), T20 AS (
  SELECT
    "T19"."MONTH",
    "T19"."SOURCE",
    "T19"."KNOWN_AS",
    "T19"."CUSTOMER_KEY",
    "T19"."VALID_FROM",
    "T19"."VALID_TO",
    IFF(
      "T19"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE("T19"."CLEAN_NAME", '[ ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿×÷‒―‖‗‚“”„‟†‡•‣․‥…‧   ‰‱]', ' '),
                                  '[ªÀÁÂÃÄÅàáâãäåĀāĂăĄą]',
                                  'a'
                                ),
                                '[²]',
                                '2'
                              ),
                              '[³]',
                              '3'
                            ),
                            '[´‘’‛′]',
                            '\''
                          ),
                          '[µ]',
                          'μ'
                        ),
                        '[¹]',
                        '1'
                      ),
                      '[ºÒÓÔÕÖØòóôõöøŌōŎŏŐő]',
                      'o'
                    ),
                    '[Ææ]',
                    'ae'
                  ),
                  '[ÇçĆćĈĉĊċČč]',
                  'c'
                ),
                '[ÈÉÊËèéêëĒēĔĕĖėĘęĚě]',
                'e'
              ),
              '[ÌÍÎÏìíîïĨĩĪīĬĭĮįİı]',
              'i'
            ),
            '[ÐðĎďĐđ]',
            'd'
          ),
          '[ÑñŃńŅņŇň]',
          'n'
        ),
        '[ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų]',
        'u'
      ),
      "T19"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T19"."BEYOND_ASCII",
    "T19"."NEEDED"
  FROM T19 AS T19
), T21 AS (
  SELECT
    "T20"."MONTH",
    "T20"."SOURCE",
    "T20"."KNOWN_AS",
    "T20"."CUSTOMER_KEY",
    "T20"."VALID_FROM",
    "T20"."VALID_TO",
    IFF(
      "T20"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(REGEXP_REPLACE("T20"."CLEAN_NAME", '[ÝýÿŶŷŸ]', 'y'), '[Þþ]', 'th'),
                                '[ß]',
                                'ss'
                              ),
                              '[ĜĝĞğĠġĢģ]',
                              'g'
                            ),
                            '[ĤĥĦħ]',
                            'h'
                          ),
                          '[Ĳĳ]',
                          'ij'
                        ),
                        '[Ĵĵ]',
                        'j'
                      ),
                      '[Ķķ]',
                      'k'
                    ),
                    '[ĹĺĻļĽľŁł]',
                    'l'
                  ),
                  '[Ŋ]',
                  'ŋ'
                ),
                '[Œœ]',
                'oe'
              ),
              '[ŔŕŖŗŘř]',
              'r'
            ),
            '[ŚśŜŝŞşŠšſ]',
            's'
          ),
          '[ŢţŤťŦŧ]',
          't'
        ),
        '[Ŵŵ]',
        'w'
      ),
      "T20"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T20"."BEYOND_ASCII",
    "T20"."NEEDED"
  FROM T20 AS T20
), T22 AS (
  SELECT
    "T21"."MONTH",
    "T21"."SOURCE",
    "T21"."KNOWN_AS",
    "T21"."CUSTOMER_KEY",
    "T21"."VALID_FROM",
    "T21"."VALID_TO",
    IFF(
      "T21"."NEEDED",
      REGEXP_REPLACE(REGEXP_REPLACE("T21"."CLEAN_NAME", '[ŹźŻżŽž]', 'z'), '[‐‑–—]', '-'),
      "T21"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T21"."BEYOND_ASCII",
    "T21"."NEEDED"
  FROM T21 AS T21
), T23 AS (
  SELECT
    "T22"."MONTH",
    "T22"."SOURCE",
    "T22"."KNOWN_AS",
    "T22"."CUSTOMER_KEY",
    "T22"."VALID_FROM",
    "T22"."VALID_TO",
    "T22"."CLEAN_NAME",
    "T22"."BEYOND_ASCII"
  FROM T22 AS T22
), T24 AS (
  SELECT
    "T23"."MONTH",
    "T23"."SOURCE",
    "T23"."KNOWN_AS",
    "T23"."CUSTOMER_KEY",
    "T23"."VALID_FROM",
    "T23"."VALID_TO",
    "T23"."CLEAN_NAME",
    "T23"."BEYOND_ASCII",
    "T23"."BEYOND_ASCII"
    AND REGEXP_LIKE("T23"."CLEAN_NAME", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs') AS "NEEDED"
  FROM T23 AS T23
), T25 AS (
  SELECT
    "T24"."MONTH",
    "T24"."SOURCE",
    "T24"."KNOWN_AS",
    "T24"."CUSTOMER_KEY",
    "T24"."VALID_FROM",
    "T24"."VALID_TO",
    IFF(
      "T24"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE("T24"."CLEAN_NAME", '[­̀-ͯ​-‏‪-‮⁠-⁤︀-️﻿]', ''),
        '[ - ‖-  - ₠-⃏←-⑟─-⯿　-〄〈-〠〰・｟-･]',
        ' '
      ),
      "T24"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T24"."BEYOND_ASCII",
    "T24"."NEEDED"
  FROM T24 AS T24
), T26 AS (
  SELECT
    "T25"."MONTH",
    "T25"."SOURCE",
    "T25"."KNOWN_AS",
    "T25"."CUSTOMER_KEY",
    "T25"."VALID_FROM",
    "T25"."VALID_TO",
    IFF(
      "T25"."NEEDED",
      TRANSLATE(
        "T25"."CLEAN_NAME",
        'ƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǤǦǧǨǩǪǫǬǭǮǯǰǴǵǶǷǸǹǺǻǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎʰʱʲʳʴʵʶʷʸʹʼͰͲʹ͵Ͷͺ;Ϳ΄΅Ά·ΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰςϊϋόύώϏϐϑϒϓϔϕϖϘϚϜϞϠϢϤϦϨϪϬϮϰϱϲϴϵ϶ϷϹϺϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯйѐёѓїќѝўѠѢѤѦѨѪѬѮѰѲѴѶѷѸѺѼѾҀ҂ҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӂӃӅӇӉӋӍӐӑӒӓӔӖӗӘӚӛӜӝӞӟӠӢӣӤӥӦӧӨӪӫӬӭӮӯӰӱӲӳӴӵӶӸӹӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮḀḁḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘḙḚḛḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷḸḹḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱṲṳṴṵṶṷṸṹṺṻṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙẛẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹỺỼỾἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏἐἑἒἓἔἕἘἙἚἛἜἝἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὀὁὂὃὄὅὈὉὊὋὌὍὐὑὒὓὔὕὖὗὙὛὝὟὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὰάὲέὴήὶίὸόὺύὼώᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ᾽ι᾿῀῁ῂῃῄῆῇῈΈῊΉῌ῍῎῏ῐῑῒΐῖῗῘῙῚΊ῝῞῟ῠῡῢΰῤῥῦῧῨῩῪΎῬ῭΅`ῲῳῴῶῷῸΌῺΏῼ´῾⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₔₕₖₗₘₙₚₛₜ℀℁ℂ℃℄℅℆ℇ℈℉ℊℋℌℍℎℏℐℑℒℓ℔ℕ℗℘ℙℚℛℜℝ℞℟℠™℣ℤ℥Ω℧ℨ℩KÅℬℭ℮ℯℰℱℲℳℴℵℶℷℸℹ℺ℼℽℾℿ⅀⅁⅂⅃⅄ⅅⅆⅇⅈⅉ⅊⅋⅌⅍⅏ⅠⅤⅩⅬⅭⅮⅯⅰⅴⅹⅼⅽⅾⅿↃ↊↋①②③④⑤⑥⑦⑧⑨ⒶⒷⒸⒹⒺⒻⒼⒽⒾⒿⓀⓁⓂⓃⓄⓅⓆⓇⓈⓉⓊⓋⓌⓍⓎⓏⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙⓚⓛⓜⓝⓞⓟⓠⓡⓢⓣⓤⓥⓦⓧⓨⓩ！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
        'ɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙɯɲɵooƣƥʀƨʃƭʈuuʊʋƴƶʒƹƽaaiioouuuuuuuuuuaaaaǥggkkooooʒʒjggƕƿnnaaooaaaaeeeeiiiioooorrrruuuussttȝhhƞȣȥaaeeooooooooyyⱥȼƚⱦɂƀʉʌɇɉɋɍɏhɦjrɹɻʁwy\'\'ͱͳ\' ͷ  ϳ  α εηιουωιαβγδεζηθικλμνξοπρστυφχψωιυαεηιυσιυουωϗβθυυυφπϙϛϝϟϡϣϥϧϩϫϭϯκρσθε ϸσϻͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяиеегікиуѡѣѥѧѩѫѭѯѱѳѵѵѵѹѻѽѿҁ ҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏжжӄӆӈӊӌӎааааӕееәәәжжззӡииииооөөөээууууууччӷыыӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯaabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwysaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỽỿααααααααααααααααεεεεεεεεεεεεηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιιοοοοοοοοοοοουυυυυυυυυυυυωωωωωωωωωωωωωωωωααεεηηιιοουυωωααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωαααααααααααα ι   ηηηηηεεηηη   ιιιιιιιιιι   υυυυρρυυυυυυρ   ωωωωωοοωωω  0i456789     n0123456789     aeoxəhklmnpst  c    ɛ  ghhhhhiill n  pqrrr     z ω z kabc eefⅎmoאבגדi πγγπ     ddeij     ivxlcdmivxlcdmↄ  123456789abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz!"#$%&\'()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\\]^_\'abcdefghijklmnopqrstuvwxyz{|}~'
      ),
      "T25"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T25"."BEYOND_ASCII",
    "T25"."NEEDED"
  FROM T25 AS T25
), T27 AS (
  SELECT
    "T26"."MONTH",
    "T26"."SOURCE",
    "T26"."KNOWN_AS",
    "T26"."CUSTOMER_KEY",
    "T26"."VALID_FROM",
    "T26"."VALID_TO",
    IFF(
      "T26"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(REGEXP_REPLACE("T26"."CLEAN_NAME", '[ǄǅǆǱǲǳ]', 'dz'), '[Ǉǈǉ]', 'lj'),
                                '[Ǌǋǌ]',
                                'nj'
                              ),
                              '[ǢǣǼǽ]',
                              'ae'
                            ),
                            '[ẞ]',
                            'ss'
                          ),
                          '[№]',
                          'no'
                        ),
                        '[℡]',
                        'tel'
                      ),
                      '[℻]',
                      'fax'
                    ),
                    '[Ⅱⅱ]',
                    'ii'
                  ),
                  '[Ⅲⅲ]',
                  'iii'
                ),
                '[Ⅳⅳ]',
                'iv'
              ),
              '[Ⅵⅵ]',
              'vi'
            ),
            '[Ⅶⅶ]',
            'vii'
          ),
          '[Ⅷⅷ]',
          'viii'
        ),
        '[Ⅸⅸ]',
        'ix'
      ),
      "T26"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T26"."BEYOND_ASCII",
    "T26"."NEEDED"
  FROM T26 AS T26
), T28 AS (
  SELECT
    "T27"."MONTH",
    "T27"."SOURCE",
    "T27"."KNOWN_AS",
    "T27"."CUSTOMER_KEY",
    "T27"."VALID_FROM",
    "T27"."VALID_TO",
    IFF(
      "T27"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(REGEXP_REPLACE("T27"."CLEAN_NAME", '[Ⅺⅺ]', 'xi'), '[Ⅻⅻ]', 'xii'),
                  '[ﬀ]',
                  'ff'
                ),
                '[ﬁ]',
                'fi'
              ),
              '[ﬂ]',
              'fl'
            ),
            '[ﬃ]',
            'ffi'
          ),
          '[ﬄ]',
          'ffl'
        ),
        '[ﬅﬆ]',
        'st'
      ),
      "T27"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T27"."BEYOND_ASCII",
    "T27"."NEEDED"
  FROM T27 AS T27
), T29 AS (
  SELECT
    "T28"."MONTH",
    "T28"."SOURCE",
    "T28"."KNOWN_AS",
    "T28"."CUSTOMER_KEY",
    "T28"."VALID_FROM",
    "T28"."VALID_TO",
    "T28"."CLEAN_NAME",
    "T28"."BEYOND_ASCII"
  FROM T28 AS T28
), T30 AS (
  SELECT
    "T29"."MONTH",
    "T29"."SOURCE",
    "T29"."KNOWN_AS",
    "T29"."CUSTOMER_KEY",
    "T29"."VALID_FROM",
    "T29"."VALID_TO",
    "T29"."CLEAN_NAME",
    "T29"."BEYOND_ASCII",
    "T29"."BEYOND_ASCII"
    AND REGEXP_LIKE(
      "T29"."CLEAN_NAME",
      CONCAT('.*(', '株式会社|㈱|\\(株\\)|（株）|有限会社|㈲|合同会社|股份有限公司|有限公司|주식회사|㈜', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T29 AS T29
), T31 AS (
  SELECT
    "T30"."MONTH",
    "T30"."SOURCE",
    "T30"."KNOWN_AS",
    "T30"."CUSTOMER_KEY",
    "T30"."VALID_FROM",
    "T30"."VALID_TO",
    IFF(
      "T30"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(REGEXP_REPLACE("T30"."CLEAN_NAME", '株式会社|㈱|\\(株\\)|（株）', ' kk '), '有限会社|㈲', ' yk '),
            '合同会社',
            ' gk '
          ),
          '股份有限公司|有限公司',
          ' co ltd '
        ),
        '주식회사|㈜',
        ' 주식회사 '
      ),
      "T30"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T30"."BEYOND_ASCII",
    "T30"."NEEDED"
  FROM T30 AS T30
), T32 AS (
  SELECT
    "T31"."MONTH",
    "T31"."SOURCE",
    "T31"."KNOWN_AS",
    "T31"."CUSTOMER_KEY",
    "T31"."VALID_FROM",
    "T31"."VALID_TO",
    "T31"."CLEAN_NAME",
    "T31"."BEYOND_ASCII"
  FROM T31 AS T31
), T33 AS (
  SELECT
    "T32"."MONTH",
    "T32"."SOURCE",
    "T32"."KNOWN_AS",
    "T32"."CUSTOMER_KEY",
    "T32"."VALID_FROM",
    "T32"."VALID_TO",
    "T32"."CLEAN_NAME",
    "T32"."BEYOND_ASCII",
    REGEXP_LIKE("T32"."CLEAN_NAME", CONCAT('.*(', '[\t\n\r\x0b\f]', ').*'), 'cs') AS "NEEDED"
  FROM T32 AS T32
), T34 AS (
  SELECT
    "T33"."MONTH",
    "T33"."SOURCE",
    "T33"."KNOWN_AS",
    "T33"."CUSTOMER_KEY",
    "T33"."VALID_FROM",
    "T33"."VALID_TO",
    IFF(
      "T33"."NEEDED",
      REGEXP_REPLACE("T33"."CLEAN_NAME", '[\t\n\r\x0b\f]', ' '),
      "T33"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T33"."BEYOND_ASCII",
    "T33"."NEEDED"
  FROM T33 AS T33
), T35 AS (
  SELECT
    "T34"."MONTH",
    "T34"."SOURCE",
    "T34"."KNOWN_AS",
    "T34"."CUSTOMER_KEY",
    "T34"."VALID_FROM",
    "T34"."VALID_TO",
    "T34"."CLEAN_NAME",
    "T34"."BEYOND_ASCII"
  FROM T34 AS T34
), T36 AS (
  SELECT
    "T35"."MONTH",
    "T35"."SOURCE",
    "T35"."KNOWN_AS",
    "T35"."CUSTOMER_KEY",
    "T35"."VALID_FROM",
    "T35"."VALID_TO",
    REPLACE(LOWER("T35"."CLEAN_NAME"), '\\', '/') AS "CLEAN_NAME",
    "T35"."BEYOND_ASCII"
  FROM T35 AS T35
), T37 AS (
  SELECT
    "T36"."MONTH",
    "T36"."SOURCE",
    "T36"."KNOWN_AS",
    "T36"."CUSTOMER_KEY",
    "T36"."VALID_FROM",
    "T36"."VALID_TO",
    "T36"."CLEAN_NAME",
    "T36"."BEYOND_ASCII",
    REGEXP_LIKE("T36"."CLEAN_NAME", CONCAT('.*(', '/ ?[a-z]{2,4} ?/? *$', ').*'), 'cs') AS "NEEDED"
  FROM T36 AS T36
), T38 AS (
  SELECT
    "T37"."MONTH",
    "T37"."SOURCE",
    "T37"."KNOWN_AS",
    "T37"."CUSTOMER_KEY",
    "T37"."VALID_FROM",
    "T37"."VALID_TO",
    IFF(
      "T37"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE("T37"."CLEAN_NAME", '([ ,]*/ ?[a-z]{2,4} ?/)+ *$', ''),
        '([ .,](aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa|trust)\\.?) */ ?[a-z]{2,4} *$',
        '\\1'
      ),
      "T37"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T37"."BEYOND_ASCII",
    "T37"."NEEDED"
  FROM T37 AS T37
), T39 AS (
  SELECT
    "T38"."MONTH",
    "T38"."SOURCE",
    "T38"."KNOWN_AS",
    "T38"."CUSTOMER_KEY",
    "T38"."VALID_FROM",
    "T38"."VALID_TO",
    "T38"."CLEAN_NAME",
    "T38"."BEYOND_ASCII"
  FROM T38 AS T38
), T40 AS (
  SELECT
    "T39"."MONTH",
    "T39"."SOURCE",
    "T39"."KNOWN_AS",
    "T39"."CUSTOMER_KEY",
    "T39"."VALID_FROM",
    "T39"."VALID_TO",
    "T39"."CLEAN_NAME",
    "T39"."BEYOND_ASCII",
    REGEXP_LIKE("T39"."CLEAN_NAME", CONCAT('.*(', 'the\\)?[ .]*$', ').*'), 'cs') AS "NEEDED"
  FROM T39 AS T39
), T41 AS (
  SELECT
    "T40"."MONTH",
    "T40"."SOURCE",
    "T40"."KNOWN_AS",
    "T40"."CUSTOMER_KEY",
    "T40"."VALID_FROM",
    "T40"."VALID_TO",
    IFF(
      "T40"."NEEDED",
      REGEXP_REPLACE("T40"."CLEAN_NAME", '^(.+)(,| \\() *the\\)?[ .]*$', 'the \\1'),
      "T40"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T40"."BEYOND_ASCII",
    "T40"."NEEDED"
  FROM T40 AS T40
), T42 AS (
  SELECT
    "T41"."MONTH",
    "T41"."SOURCE",
    "T41"."KNOWN_AS",
    "T41"."CUSTOMER_KEY",
    "T41"."VALID_FROM",
    "T41"."VALID_TO",
    "T41"."CLEAN_NAME",
    "T41"."BEYOND_ASCII"
  FROM T41 AS T41
), T43 AS (
  SELECT
    "T42"."MONTH",
    "T42"."SOURCE",
    "T42"."KNOWN_AS",
    "T42"."CUSTOMER_KEY",
    "T42"."VALID_FROM",
    "T42"."VALID_TO",
    REPLACE(REPLACE("T42"."CLEAN_NAME", '&', ' and '), ' + ', ' and ') AS "CLEAN_NAME",
    "T42"."BEYOND_ASCII"
  FROM T42 AS T42
), T44 AS (
  SELECT
    "T43"."MONTH",
    "T43"."SOURCE",
    "T43"."KNOWN_AS",
    "T43"."CUSTOMER_KEY",
    "T43"."VALID_FROM",
    "T43"."VALID_TO",
    "T43"."CLEAN_NAME",
    "T43"."BEYOND_ASCII",
    REGEXP_LIKE("T43"."CLEAN_NAME", CONCAT('.*(', '\\.[a-z]([^a-z0-9]|$)', ').*'), 'cs') AS "NEEDED"
  FROM T43 AS T43
), T45 AS (
  SELECT
    "T44"."MONTH",
    "T44"."SOURCE",
    "T44"."KNOWN_AS",
    "T44"."CUSTOMER_KEY",
    "T44"."VALID_FROM",
    "T44"."VALID_TO",
    IFF(
      "T44"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE("T44"."CLEAN_NAME", '\\.([a-z])\\.', '\\1'),
        '\\.([a-z])([^a-z0-9]|$)',
        '\\1\\2'
      ),
      "T44"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T44"."BEYOND_ASCII",
    "T44"."NEEDED"
  FROM T44 AS T44
), T46 AS (
  SELECT
    "T45"."MONTH",
    "T45"."SOURCE",
    "T45"."KNOWN_AS",
    "T45"."CUSTOMER_KEY",
    "T45"."VALID_FROM",
    "T45"."VALID_TO",
    "T45"."CLEAN_NAME",
    "T45"."BEYOND_ASCII"
  FROM T45 AS T45
), T47 AS (
  SELECT
    "T46"."MONTH",
    "T46"."SOURCE",
    "T46"."KNOWN_AS",
    "T46"."CUSTOMER_KEY",
    "T46"."VALID_FROM",
    "T46"."VALID_TO",
    "T46"."CLEAN_NAME",
    "T46"."BEYOND_ASCII",
    REGEXP_LIKE("T46"."CLEAN_NAME", CONCAT('.*(', '\\([a-z0-9]{2,8}\\)', ').*'), 'cs') AS "NEEDED"
  FROM T46 AS T46
), T48 AS (
  SELECT
    "T47"."MONTH",
    "T47"."SOURCE",
    "T47"."KNOWN_AS",
    "T47"."CUSTOMER_KEY",
    "T47"."VALID_FROM",
    "T47"."VALID_TO",
    IFF(
      "T47"."NEEDED",
      IFF(
        (
          REGEXP_REPLACE(
            CONCAT(
              ' ',
              REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_SUBSTR("T47"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 1),
                    '[^a-z0-9]+',
                    ' '
                  ),
                  ' (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa) ?$',
                  ''
                ),
                ' ',
                '  '
              ),
              ' '
            ),
            '[^a-z0-9]*([a-z0-9])[a-z0-9\']*[^a-z0-9]*',
            '\\1'
          ) = REGEXP_SUBSTR("T47"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 2)
        )
        OR (
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              CONCAT(
                ' ',
                REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_SUBSTR("T47"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 1),
                      '[^a-z0-9]+',
                      ' '
                    ),
                    ' (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa) ?$',
                    ''
                  ),
                  ' ',
                  '  '
                ),
                ' '
              ),
              ' (of|and|the|for|in|de|du|des|la|le|les|et) ',
              ' '
            ),
            '[^a-z0-9]*([a-z0-9])[a-z0-9\']*[^a-z0-9]*',
            '\\1'
          ) = REGEXP_SUBSTR("T47"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 2)
        ),
        REPLACE(
          "T47"."CLEAN_NAME",
          CONCAT(
            '(',
            REGEXP_SUBSTR("T47"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 2),
            ')'
          ),
          ' '
        ),
        "T47"."CLEAN_NAME"
      ),
      "T47"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T47"."BEYOND_ASCII",
    "T47"."NEEDED"
  FROM T47 AS T47
), T49 AS (
  SELECT
    "T48"."MONTH",
    "T48"."SOURCE",
    "T48"."KNOWN_AS",
    "T48"."CUSTOMER_KEY",
    "T48"."VALID_FROM",
    "T48"."VALID_TO",
    "T48"."CLEAN_NAME",
    "T48"."BEYOND_ASCII"
  FROM T48 AS T48
), T50 AS (
  SELECT
    "T49"."MONTH",
    "T49"."SOURCE",
    "T49"."KNOWN_AS",
    "T49"."CUSTOMER_KEY",
    "T49"."VALID_FROM",
    "T49"."VALID_TO",
    TRIM(
      REGEXP_REPLACE(REPLACE("T49"."CLEAN_NAME", '\'', ''), '[^a-z0-9-􏿿]+', ' '),
      ' \t\n\r\x0b\f'
    ) AS "CLEAN_NAME",
    "T49"."BEYOND_ASCII"
  FROM T49 AS T49
), T51 AS (
  SELECT
    "T50"."MONTH",
    "T50"."SOURCE",
    "T50"."KNOWN_AS",
    "T50"."CUSTOMER_KEY",
    "T50"."VALID_FROM",
    "T50"."VALID_TO",
    "T50"."CLEAN_NAME",
    "T50"."BEYOND_ASCII",
    "T50"."BEYOND_ASCII"
    AND REGEXP_LIKE(
      "T50"."CLEAN_NAME",
      CONCAT('.*(', '[a-z][Ͱ-ԯ]|[Ͱ-ԯ][a-z]|^[аеорсхуіјѕкмтвнԁԛԝαεικορτχ 0-9]+$', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T50 AS T50
), T52 AS (
  SELECT
    "T51"."MONTH",
    "T51"."SOURCE",
    "T51"."KNOWN_AS",
    "T51"."CUSTOMER_KEY",
    "T51"."VALID_FROM",
    "T51"."VALID_TO",
    IFF(
      "T51"."NEEDED",
      TRANSLATE("T51"."CLEAN_NAME", 'аеорсхуіјѕкмтвнԁԛԝαεικορτχ', 'aeopcxyijskmtbhdqwaeikoptx'),
      "T51"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T51"."BEYOND_ASCII",
    "T51"."NEEDED"
  FROM T51 AS T51
), T53 AS (
  SELECT
    "T52"."MONTH",
    "T52"."SOURCE",
    "T52"."KNOWN_AS",
    "T52"."CUSTOMER_KEY",
    "T52"."VALID_FROM",
    "T52"."VALID_TO",
    "T52"."CLEAN_NAME",
    "T52"."BEYOND_ASCII"
  FROM T52 AS T52
), T54 AS (
  SELECT
    "T53"."MONTH",
    "T53"."SOURCE",
    "T53"."KNOWN_AS",
    "T53"."CUSTOMER_KEY",
    "T53"."VALID_FROM",
    "T53"."VALID_TO",
    "T53"."CLEAN_NAME",
    "T53"."BEYOND_ASCII",
    REGEXP_LIKE("T53"."CLEAN_NAME", CONCAT('.*(', '(^| )[a-z] [a-z]( |$)', ').*'), 'cs') AS "NEEDED"
  FROM T53 AS T53
), T55 AS (
  SELECT
    "T54"."MONTH",
    "T54"."SOURCE",
    "T54"."KNOWN_AS",
    "T54"."CUSTOMER_KEY",
    "T54"."VALID_FROM",
    "T54"."VALID_TO",
    IFF(
      "T54"."NEEDED",
      TRIM(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REPLACE(
              REGEXP_REPLACE(CONCAT(' ', REPLACE("T54"."CLEAN_NAME", ' ', '  '), ' '), ' ([a-z]) ', '<\\1>'),
              '><',
              ''
            ),
            '[<>]',
            ' '
          ),
          ' +',
          ' '
        ),
        ' \t\n\r\x0b\f'
      ),
      "T54"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T54"."BEYOND_ASCII",
    "T54"."NEEDED"
  FROM T54 AS T54
), T56 AS (
  SELECT
    "T55"."MONTH",
    "T55"."SOURCE",
    "T55"."KNOWN_AS",
    "T55"."CUSTOMER_KEY",
    "T55"."VALID_FROM",
    "T55"."VALID_TO",
    "T55"."CLEAN_NAME",
    "T55"."BEYOND_ASCII"
  FROM T55 AS T55
), T57 AS (
  SELECT
    "T56"."MONTH",
    "T56"."SOURCE",
    "T56"."KNOWN_AS",
    "T56"."CUSTOMER_KEY",
    "T56"."VALID_FROM",
    "T56"."VALID_TO",
    "T56"."CLEAN_NAME",
    "T56"."BEYOND_ASCII",
    REGEXP_LIKE(
      "T56"."CLEAN_NAME",
      CONCAT('.*(', '(^| )(et|und|saint|sainte|centre)( |$)', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T56 AS T56
), T58 AS (
  SELECT
    "T57"."MONTH",
    "T57"."SOURCE",
    "T57"."KNOWN_AS",
    "T57"."CUSTOMER_KEY",
    "T57"."VALID_FROM",
    "T57"."VALID_TO",
    IFF(
      "T57"."NEEDED",
      TRIM(
        REGEXP_REPLACE(
          REPLACE(
            REPLACE(
              REPLACE(
                REPLACE(
                  REPLACE(CONCAT(' ', REPLACE("T57"."CLEAN_NAME", ' ', '  '), ' '), ' et ', ' and '),
                  ' und ',
                  ' and '
                ),
                ' saint ',
                ' st '
              ),
              ' sainte ',
              ' ste '
            ),
            ' centre ',
            ' center '
          ),
          ' +',
          ' '
        ),
        ' \t\n\r\x0b\f'
      ),
      "T57"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T57"."BEYOND_ASCII",
    "T57"."NEEDED"
  FROM T57 AS T57
), T59 AS (
  SELECT
    "T58"."MONTH",
    "T58"."SOURCE",
    "T58"."KNOWN_AS",
    "T58"."CUSTOMER_KEY",
    "T58"."VALID_FROM",
    "T58"."VALID_TO",
    "T58"."CLEAN_NAME",
    "T58"."BEYOND_ASCII"
  FROM T58 AS T58
), T60 AS (
  SELECT
    "T59"."MONTH",
    "T59"."SOURCE",
    "T59"."KNOWN_AS",
    "T59"."CUSTOMER_KEY",
    "T59"."VALID_FROM",
    "T59"."VALID_TO",
    "T59"."CLEAN_NAME",
    "T59"."BEYOND_ASCII",
    REGEXP_LIKE(
      "T59"."CLEAN_NAME",
      CONCAT(
        '.*(',
        '(^| )(spolka z ograniczona odpowiedzialnoscia|gesellschaft mit beschrankter haftung|sociedad por acciones simplificada|societa a responsabilita limitata|sociedad de responsabilidad ltda|societe par actions simplifiee|professional ltd liability co|societe a responsabilite ltd|offene handelsgesellschaft|ltd liability partnership|professional association|societe en nom collectif|besloten vennootschap|kommanditgesellschaft|naamloze vennootschap|societe en commandite|eingetragener verein|allmennaksjeselskap|aktiengesellschaft|ltd liability corp|societa per azioni|professional corp|sociedade anonima|gesellschaft mbh|kabushiki gaisha|kabushiki kaisha|ltd liability co|sociedad anonima|kabushikigaisha|kabushikikaisha|ltd partnership|proprietary ltd|societe anonyme|anonim sirketi|anpartsselskab|incorporation|kg auf aktien|public ltd co|sociedad ltda|aksjeselskap|aktiebolaget|aktieselskab|incorporated|yugen kaisha|aktsiaselts|cooperative|corporation|enregistree|godo kaisha|julkinen oy|private ltd|spolka z oo|aktiebolag|incorporee|osakeyhtio|spolka zoo|compagnie|limitada|company|ges mbh|limited|limitee|sp z oo|gesmbh|sa rl|ltee|cie)( |$)',
        ').*'
      ),
      'cs'
    ) AS "NEEDED"
  FROM T59 AS T59
), T61 AS (
  SELECT
    "T60"."MONTH",
    "T60"."SOURCE",
    "T60"."KNOWN_AS",
    "T60"."CUSTOMER_KEY",
    "T60"."VALID_FROM",
    "T60"."VALID_TO",
    IFF(
      "T60"."NEEDED",
      CONCAT(' ', REPLACE("T60"."CLEAN_NAME", ' ', '  '), ' '),
      "T60"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T60"."BEYOND_ASCII",
    "T60"."NEEDED"
  FROM T60 AS T60
), T62 AS (
  SELECT
    "T61"."MONTH",
    "T61"."SOURCE",
    "T61"."KNOWN_AS",
    "T61"."CUSTOMER_KEY",
    "T61"."VALID_FROM",
    "T61"."VALID_TO",
    IFF(
      "T61"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE("T61"."CLEAN_NAME", ' (kommanditgesellschaft) ', ' kg '),
                                  ' (allmennaksjeselskap) ',
                                  ' asa '
                                ),
                                ' (aktiengesellschaft) ',
                                ' ag '
                              ),
                              ' (kabushikigaisha|kabushikikaisha) ',
                              ' kk '
                            ),
                            ' (anpartsselskab) ',
                            ' aps '
                          ),
                          ' (incorporation|incorporated|incorporee) ',
                          ' inc '
                        ),
                        ' (aksjeselskap|aktieselskab|aktsiaselts) ',
                        ' as '
                      ),
                      ' (aktiebolaget|aktiebolag) ',
                      ' ab '
                    ),
                    ' (cooperative) ',
                    ' coop '
                  ),
                  ' (corporation) ',
                  ' corp '
                ),
                ' (enregistree) ',
                ' enr '
              ),
              ' (osakeyhtio) ',
              ' oy '
            ),
            ' (compagnie|company|cie) ',
            ' co '
          ),
          ' (limitada) ',
          ' ltda '
        ),
        ' (limited|limitee|ltee) ',
        ' ltd '
      ),
      "T61"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T61"."BEYOND_ASCII",
    "T61"."NEEDED"
  FROM T61 AS T61
), T63 AS (
  SELECT
    "T62"."MONTH",
    "T62"."SOURCE",
    "T62"."KNOWN_AS",
    "T62"."CUSTOMER_KEY",
    "T62"."VALID_FROM",
    "T62"."VALID_TO",
    IFF(
      "T62"."NEEDED",
      REGEXP_REPLACE("T62"."CLEAN_NAME", ' (gesmbh) ', ' gmbh '),
      "T62"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T62"."BEYOND_ASCII",
    "T62"."NEEDED"
  FROM T62 AS T62
), T64 AS (
  SELECT
    "T63"."MONTH",
    "T63"."SOURCE",
    "T63"."KNOWN_AS",
    "T63"."CUSTOMER_KEY",
    "T63"."VALID_FROM",
    "T63"."VALID_TO",
    IFF(
      "T63"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    "T63"."CLEAN_NAME",
                                    ' (spolka  z  ograniczona  odpowiedzialnoscia|spolka  z  oo|spolka  zoo|sp  z  oo) ',
                                    ' sp  zoo '
                                  ),
                                  ' (gesellschaft  mit  beschrankter  haftung|gesellschaft  mbh|ges  mbh) ',
                                  ' gmbh '
                                ),
                                ' (sociedad  por  acciones  simplificada|societe  par  actions  simplifiee) ',
                                ' sas '
                              ),
                              ' (societa  a  responsabilita  limitata|sociedad  de  responsabilidad  ltda) ',
                              ' srl '
                            ),
                            ' (professional  ltd  liability  co) ',
                            ' pllc '
                          ),
                          ' (societe  a  responsabilite  ltd|sa  rl) ',
                          ' sarl '
                        ),
                        ' (offene  handelsgesellschaft) ',
                        ' ohg '
                      ),
                      ' (ltd  liability  partnership) ',
                      ' llp '
                    ),
                    ' (professional  association) ',
                    ' pa '
                  ),
                  ' (societe  en  nom  collectif) ',
                  ' senc '
                ),
                ' (besloten  vennootschap) ',
                ' bv '
              ),
              ' (naamloze  vennootschap) ',
              ' nv '
            ),
            ' (societe  en  commandite) ',
            ' sec '
          ),
          ' (eingetragener  verein) ',
          ' ev '
        ),
        ' (ltd  liability  corp|ltd  liability  co) ',
        ' llc '
      ),
      "T63"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T63"."BEYOND_ASCII",
    "T63"."NEEDED"
  FROM T63 AS T63
), T65 AS (
  SELECT
    "T64"."MONTH",
    "T64"."SOURCE",
    "T64"."KNOWN_AS",
    "T64"."CUSTOMER_KEY",
    "T64"."VALID_FROM",
    "T64"."VALID_TO",
    IFF(
      "T64"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE("T64"."CLEAN_NAME", ' (societa  per  azioni) ', ' spa '),
                                ' (professional  corp) ',
                                ' pc '
                              ),
                              ' (sociedade  anonima|sociedad  anonima|societe  anonyme) ',
                              ' sa '
                            ),
                            ' (kabushiki  gaisha|kabushiki  kaisha) ',
                            ' kk '
                          ),
                          ' (ltd  partnership) ',
                          ' lp '
                        ),
                        ' (proprietary  ltd) ',
                        ' pty  ltd '
                      ),
                      ' (anonim  sirketi) ',
                      ' as '
                    ),
                    ' (kg  auf  aktien) ',
                    ' kgaa '
                  ),
                  ' (public  ltd  co) ',
                  ' plc '
                ),
                ' (sociedad  ltda) ',
                ' sl '
              ),
              ' (yugen  kaisha) ',
              ' yk '
            ),
            ' (godo  kaisha) ',
            ' gk '
          ),
          ' (julkinen  oy) ',
          ' oyj '
        ),
        ' (private  ltd) ',
        ' pvt  ltd '
      ),
      "T64"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T64"."BEYOND_ASCII",
    "T64"."NEEDED"
  FROM T64 AS T64
), T66 AS (
  SELECT
    "T65"."MONTH",
    "T65"."SOURCE",
    "T65"."KNOWN_AS",
    "T65"."CUSTOMER_KEY",
    "T65"."VALID_FROM",
    "T65"."VALID_TO",
    IFF(
      "T65"."NEEDED",
      TRIM(REGEXP_REPLACE("T65"."CLEAN_NAME", ' +', ' '), ' \t\n\r\x0b\f'),
      "T65"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T65"."BEYOND_ASCII",
    "T65"."NEEDED"
  FROM T65 AS T65
), T67 AS (
  SELECT
    "T66"."MONTH",
    "T66"."SOURCE",
    "T66"."KNOWN_AS",
    "T66"."CUSTOMER_KEY",
    "T66"."VALID_FROM",
    "T66"."VALID_TO",
    "T66"."CLEAN_NAME",
    "T66"."BEYOND_ASCII"
  FROM T66 AS T66
), T68 AS (
  SELECT
    "T67"."MONTH",
    "T67"."SOURCE",
    "T67"."KNOWN_AS",
    "T67"."CUSTOMER_KEY",
    "T67"."VALID_FROM",
    "T67"."VALID_TO",
    "T67"."CLEAN_NAME",
    "T67"."BEYOND_ASCII",
    REGEXP_LIKE("T67"."CLEAN_NAME", CONCAT('.*(', ' an? ', ').*'), 'cs') AS "NEEDED"
  FROM T67 AS T67
), T69 AS (
  SELECT
    "T68"."MONTH",
    "T68"."SOURCE",
    "T68"."KNOWN_AS",
    "T68"."CUSTOMER_KEY",
    "T68"."VALID_FROM",
    "T68"."VALID_TO",
    IFF(
      "T68"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          "T68"."CLEAN_NAME",
          '([a-z0-9]) an?( [a-z]+)? (corp|co|inc|llc|partnership|body corporate)( organized| existing)?( under| of) [a-z ]+$',
          '\\1'
        ),
        '( (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)) an?( [a-z]+)+ (corp|co|inc|llc|partnership|body corporate)$',
        '\\1'
      ),
      "T68"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T68"."BEYOND_ASCII",
    "T68"."NEEDED"
  FROM T68 AS T68
), T70 AS (
  SELECT
    "T69"."MONTH",
    "T69"."SOURCE",
    "T69"."KNOWN_AS",
    "T69"."CUSTOMER_KEY",
    "T69"."VALID_FROM",
    "T69"."VALID_TO",
    "T69"."CLEAN_NAME",
    "T69"."BEYOND_ASCII"
  FROM T69 AS T69
), T71 AS (
  SELECT
    "T70"."MONTH",
    "T70"."SOURCE",
    "T70"."KNOWN_AS",
    "T70"."CUSTOMER_KEY",
    "T70"."VALID_FROM",
    "T70"."VALID_TO",
    "T70"."CLEAN_NAME"
  FROM T70 AS T70
), T72 AS (
  SELECT
    "T71"."MONTH",
    "T71"."SOURCE",
    "T71"."KNOWN_AS",
    "T71"."CUSTOMER_KEY",
    "T71"."VALID_FROM",
    "T71"."VALID_TO",
    COALESCE(NULLIF("T71"."CLEAN_NAME", ''), LOWER("T71"."KNOWN_AS")) AS "CLEAN_NAME"
  FROM T71 AS T71
), T73 AS (
  SELECT
    "T72"."MONTH",
    "T72"."SOURCE",
    "T72"."KNOWN_AS",
    "T72"."CUSTOMER_KEY",
    "T72"."VALID_FROM",
    "T72"."VALID_TO",
    "T72"."CLEAN_NAME",
    IFF(
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "T72"."CLEAN_NAME",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            ''
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          ''
        ),
        '^the (.)',
        '\\1'
      ) IN ('the', 'a', 'and'),
      "T72"."CLEAN_NAME",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "T72"."CLEAN_NAME",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            ''
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          ''
        ),
        '^the (.)',
        '\\1'
      )
    ) AS "CORE_NAME"
  FROM T72 AS T72
), T74 AS (
  SELECT
    "T73"."MONTH",
    "T73"."SOURCE",
    "T73"."CLEAN_NAME",
    "T73"."CUSTOMER_KEY"
  FROM T73 AS T73
)
SELECT DISTINCT
  *
FROM T74 AS T74