WITH "t5" AS (
  SELECT
    *
  FROM "normalized"."customer_matches" AS "t0"
  WHERE
    "t0"."match_method" IN ('unmatched', 'ambiguous')
    AND "t0"."source" <> 'crm'
    AND NOT "t0"."clean_name" IS NULL
)
SELECT
  "t21"."month",
  "t21"."source",
  "t21"."clean_name",
  "t21"."customer_name",
  "t21"."customer_id",
  "t21"."location",
  "t21"."amount",
  "t21"."rows"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t19"."month",
      "t19"."source",
      "t19"."clean_name",
      "t19"."customer_name",
      "t19"."customer_id",
      "t19"."location",
      "t19"."amount",
      "t19"."rows",
      ROW_NUMBER() OVER (
        PARTITION BY "t19"."month"
        ORDER BY "t19"."amount" DESC, "t19"."rows" DESC, "t19"."clean_name" ASC, "t19"."source" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1 AS "place"
    FROM (
      SELECT
        "t18"."month",
        "t18"."source",
        "t18"."clean_name",
        MIN("t18"."customer_name") AS "customer_name",
        CASE
          WHEN MIN("t18"."customer_id") <> MAX("t18"."customer_id")
          THEN CAST(NULL AS TEXT)
          ELSE MIN("t18"."customer_id")
        END AS "customer_id",
        CASE
          WHEN MIN("t18"."location") <> MAX("t18"."location")
          THEN CAST(NULL AS TEXT)
          ELSE MIN("t18"."location")
        END AS "location",
        COALESCE(SUM("t18"."amount"), CAST(0.000000 AS DECIMAL(24, 6))) AS "amount",
        COUNT(*) AS "rows"
      FROM (
        SELECT
          "t17"."month",
          "t17"."source",
          "t17"."source_file",
          "t17"."source_row",
          "t17"."source_key",
          "t17"."customer_id",
          "t17"."customer_name",
          "t17"."clean_name",
          "t17"."match_method",
          "t17"."customer_key",
          "t17"."crm_customer_id",
          "t17"."location",
          "t17"."amount"
        FROM (
          SELECT
            "t10"."month",
            "t10"."source",
            "t10"."source_file",
            "t10"."source_row",
            "t10"."source_key",
            "t10"."customer_id",
            "t10"."customer_name",
            "t10"."clean_name",
            "t10"."match_method",
            "t10"."customer_key",
            "t10"."crm_customer_id",
            "t16"."month" AS "month_right",
            "t16"."source_file" AS "source_file_right",
            "t16"."source_row" AS "source_row_right",
            "t16"."source" AS "source_right",
            "t16"."location",
            "t16"."amount"
          FROM "t5" AS "t10"
          LEFT OUTER JOIN (
            SELECT
              "t14"."month",
              "t14"."source_file",
              "t14"."source_row",
              "t14"."source",
              CASE
                WHEN MIN("t14"."location") <> MAX("t14"."location")
                THEN CAST(NULL AS TEXT)
                ELSE MIN("t14"."location")
              END AS "location",
              MAX("t14"."amount") AS "amount"
            FROM (
              SELECT
                "t13"."month",
                "t13"."source_file",
                "t13"."source_row",
                "t13"."location",
                "t13"."source",
                "t13"."amount"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t1"."month",
                    "t1"."source_file",
                    "t1"."source_row",
                    "t1"."location",
                    'ops' AS "source",
                    ABS("t1"."expected_amount") AS "amount"
                  FROM "normalized"."ops_usage" AS "t1"
                ) AS "t6"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t2"."month",
                      "t2"."source_file",
                      "t2"."source_row",
                      "t2"."location",
                      'crm' AS "source",
                      CAST(NULL AS DECIMAL(24, 6)) AS "amount"
                    FROM "normalized"."crm_accounts" AS "t2"
                  ) AS "t4"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t3"."month",
                      "t3"."source_file",
                      "t3"."source_row",
                      "t3"."location",
                      'billing' AS "source",
                      ABS("t3"."amount") AS "amount"
                    FROM "normalized"."billing_lines" AS "t3"
                  ) AS "t7"
                ) AS "t9"
              ) AS "t13"
              SEMI JOIN "t5" AS "t11"
                ON "t13"."month" = "t11"."month"
                AND "t13"."source_file" = "t11"."source_file"
                AND "t13"."source_row" = "t11"."source_row"
                AND "t13"."source" = "t11"."source"
            ) AS "t14"
            GROUP BY
              1,
              2,
              3,
              4
          ) AS "t16"
            ON "t10"."month" = "t16"."month"
            AND "t10"."source_file" = "t16"."source_file"
            AND "t10"."source_row" = "t16"."source_row"
            AND "t10"."source" = "t16"."source"
        ) AS "t17"
      ) AS "t18"
      GROUP BY
        1,
        2,
        3
    ) AS "t19"
  ) AS "t20"
  WHERE
    "t20"."place" < 100000
) AS "t21";

WITH "t21" AS (
  SELECT
    "t20"."month",
    "t20"."source",
    "t20"."source_file",
    "t20"."source_row",
    "t20"."source_key",
    "t20"."customer_id",
    "t20"."customer_name",
    "t20"."clean_name",
    "t20"."match_method",
    "t20"."customer_key",
    "t20"."crm_customer_id",
    "t20"."location",
    "t20"."amount"
  FROM (
    SELECT
      "t12"."month",
      "t12"."source",
      "t12"."source_file",
      "t12"."source_row",
      "t12"."source_key",
      "t12"."customer_id",
      "t12"."customer_name",
      "t12"."clean_name",
      "t12"."match_method",
      "t12"."customer_key",
      "t12"."crm_customer_id",
      "t18"."month" AS "month_right",
      "t18"."source_file" AS "source_file_right",
      "t18"."source_row" AS "source_row_right",
      "t18"."source" AS "source_right",
      "t18"."location",
      "t18"."amount"
    FROM (
      SELECT
        *
      FROM "normalized"."customer_matches" AS "t0"
      WHERE
        "t0"."source" = 'crm' AND NOT "t0"."clean_name" IS NULL
    ) AS "t12"
    LEFT OUTER JOIN (
      SELECT
        "t15"."month",
        "t15"."source_file",
        "t15"."source_row",
        "t15"."source",
        CASE
          WHEN MIN("t15"."location") <> MAX("t15"."location")
          THEN CAST(NULL AS TEXT)
          ELSE MIN("t15"."location")
        END AS "location",
        MAX("t15"."amount") AS "amount"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t1"."month",
            "t1"."source_file",
            "t1"."source_row",
            "t1"."location",
            'ops' AS "source",
            ABS("t1"."expected_amount") AS "amount"
          FROM "normalized"."ops_usage" AS "t1"
        ) AS "t9"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t2"."month",
              "t2"."source_file",
              "t2"."source_row",
              "t2"."location",
              'crm' AS "source",
              CAST(NULL AS DECIMAL(24, 6)) AS "amount"
            FROM "normalized"."crm_accounts" AS "t2"
          ) AS "t7"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t3"."month",
              "t3"."source_file",
              "t3"."source_row",
              "t3"."location",
              'billing' AS "source",
              ABS("t3"."amount") AS "amount"
            FROM "normalized"."billing_lines" AS "t3"
          ) AS "t10"
        ) AS "t13"
      ) AS "t15"
      GROUP BY
        1,
        2,
        3,
        4
    ) AS "t18"
      ON "t12"."month" = "t18"."month"
      AND "t12"."source_file" = "t18"."source_file"
      AND "t12"."source_row" = "t18"."source_row"
      AND "t12"."source" = "t18"."source"
  ) AS "t20"
)
SELECT
  "t96"."month",
  "t96"."crm_customer_id",
  "t96"."clean_name",
  "t96"."customer_name",
  "t96"."location",
  "t96"."known_as"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t94"."month",
      "t94"."crm_customer_id",
      "t94"."clean_name",
      "t94"."customer_name",
      "t94"."location",
      "t94"."known_as",
      ROW_NUMBER() OVER (
        PARTITION BY "t94"."month"
        ORDER BY "t94"."crm_customer_id" ASC, "t94"."clean_name" ASC, "t94"."known_as" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1 AS "place"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t23"."month",
          "t23"."crm_customer_id",
          "t23"."clean_name",
          MIN("t23"."customer_name") AS "customer_name",
          CASE
            WHEN MIN("t23"."location") <> MAX("t23"."location")
            THEN CAST(NULL AS TEXT)
            ELSE MIN("t23"."location")
          END AS "location",
          CAST(NULL AS TEXT) AS "known_as"
        FROM "t21" AS "t23"
        GROUP BY
          1,
          2,
          3
      ) AS "t24"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t26"."month",
          "t26"."crm_customer_id",
          "t92"."clean_name",
          "t26"."customer_name",
          "t26"."location",
          "t92"."known_as"
        FROM (
          SELECT
            "t23"."month",
            "t23"."customer_key",
            MIN("t23"."crm_customer_id") AS "crm_customer_id",
            MIN("t23"."customer_name") AS "customer_name",
            CASE
              WHEN MIN("t23"."location") <> MAX("t23"."location")
              THEN CAST(NULL AS TEXT)
              ELSE MIN("t23"."location")
            END AS "location"
          FROM "t21" AS "t23"
          GROUP BY
            1,
            2
        ) AS "t26"
        INNER JOIN (
          SELECT
            "t90"."month",
            "t90"."source",
            "t90"."known_as",
            "t90"."customer_key",
            "t90"."valid_from",
            "t90"."valid_to",
            "t90"."clean_name",
            CASE
              WHEN REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    "t90"."clean_name",
                    '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
                    '',
                    'g'
                  ),
                  '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
                  '',
                  'g'
                ),
                '^the (.)',
                '\1',
                'g'
              ) IN ('the', 'a', 'and')
              THEN "t90"."clean_name"
              ELSE REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    "t90"."clean_name",
                    '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
                    '',
                    'g'
                  ),
                  '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
                  '',
                  'g'
                ),
                '^the (.)',
                '\1',
                'g'
              )
            END AS "core_name"
          FROM (
            SELECT
              "t89"."month",
              "t89"."source",
              "t89"."known_as",
              "t89"."customer_key",
              "t89"."valid_from",
              "t89"."valid_to",
              COALESCE(NULLIF("t89"."clean_name", ''), LOWER("t89"."known_as")) AS "clean_name"
            FROM (
              SELECT
                "t88"."month",
                "t88"."source",
                "t88"."known_as",
                "t88"."customer_key",
                "t88"."valid_from",
                "t88"."valid_to",
                "t88"."clean_name"
              FROM (
                SELECT
                  "t87"."month",
                  "t87"."source",
                  "t87"."known_as",
                  "t87"."customer_key",
                  "t87"."valid_from",
                  "t87"."valid_to",
                  "t87"."clean_name",
                  "t87"."beyond_ascii"
                FROM (
                  SELECT
                    "t86"."month",
                    "t86"."source",
                    "t86"."known_as",
                    "t86"."customer_key",
                    "t86"."valid_from",
                    "t86"."valid_to",
                    CASE
                      WHEN "t86"."needed"
                      THEN REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          "t86"."clean_name",
                          '([a-z0-9]) an?( [a-z]+)? (corp|co|inc|llc|partnership|body corporate)( organized| existing)?( under| of) [a-z ]+$',
                          '\1',
                          'g'
                        ),
                        '( (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)) an?( [a-z]+)+ (corp|co|inc|llc|partnership|body corporate)$',
                        '\1',
                        'g'
                      )
                      ELSE "t86"."clean_name"
                    END AS "clean_name",
                    "t86"."beyond_ascii",
                    "t86"."needed"
                  FROM (
                    SELECT
                      "t85"."month",
                      "t85"."source",
                      "t85"."known_as",
                      "t85"."customer_key",
                      "t85"."valid_from",
                      "t85"."valid_to",
                      "t85"."clean_name",
                      "t85"."beyond_ascii",
                      REGEXP_MATCHES("t85"."clean_name", ' an? ') AS "needed"
                    FROM (
                      SELECT
                        "t84"."month",
                        "t84"."source",
                        "t84"."known_as",
                        "t84"."customer_key",
                        "t84"."valid_from",
                        "t84"."valid_to",
                        "t84"."clean_name",
                        "t84"."beyond_ascii"
                      FROM (
                        SELECT
                          "t83"."month",
                          "t83"."source",
                          "t83"."known_as",
                          "t83"."customer_key",
                          "t83"."valid_from",
                          "t83"."valid_to",
                          CASE
                            WHEN "t83"."needed"
                            THEN TRIM(REGEXP_REPLACE("t83"."clean_name", ' +', ' ', 'g'), ' 	
')
                            ELSE "t83"."clean_name"
                          END AS "clean_name",
                          "t83"."beyond_ascii",
                          "t83"."needed"
                        FROM (
                          SELECT
                            "t82"."month",
                            "t82"."source",
                            "t82"."known_as",
                            "t82"."customer_key",
                            "t82"."valid_from",
                            "t82"."valid_to",
                            CASE
                              WHEN "t82"."needed"
                              THEN REGEXP_REPLACE(
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
                                                        REGEXP_REPLACE("t82"."clean_name", ' (societa  per  azioni) ', ' spa ', 'g'),
                                                        ' (professional  corp) ',
                                                        ' pc ',
                                                        'g'
                                                      ),
                                                      ' (sociedade  anonima|sociedad  anonima|societe  anonyme) ',
                                                      ' sa ',
                                                      'g'
                                                    ),
                                                    ' (kabushiki  gaisha|kabushiki  kaisha) ',
                                                    ' kk ',
                                                    'g'
                                                  ),
                                                  ' (ltd  partnership) ',
                                                  ' lp ',
                                                  'g'
                                                ),
                                                ' (proprietary  ltd) ',
                                                ' pty  ltd ',
                                                'g'
                                              ),
                                              ' (anonim  sirketi) ',
                                              ' as ',
                                              'g'
                                            ),
                                            ' (kg  auf  aktien) ',
                                            ' kgaa ',
                                            'g'
                                          ),
                                          ' (public  ltd  co) ',
                                          ' plc ',
                                          'g'
                                        ),
                                        ' (sociedad  ltda) ',
                                        ' sl ',
                                        'g'
                                      ),
                                      ' (yugen  kaisha) ',
                                      ' yk ',
                                      'g'
                                    ),
                                    ' (godo  kaisha) ',
                                    ' gk ',
                                    'g'
                                  ),
                                  ' (julkinen  oy) ',
                                  ' oyj ',
                                  'g'
                                ),
                                ' (private  ltd) ',
                                ' pvt  ltd ',
                                'g'
                              )
                              ELSE "t82"."clean_name"
                            END AS "clean_name",
                            "t82"."beyond_ascii",
                            "t82"."needed"
                          FROM (
                            SELECT
                              "t81"."month",
                              "t81"."source",
                              "t81"."known_as",
                              "t81"."customer_key",
                              "t81"."valid_from",
                              "t81"."valid_to",
                              CASE
                                WHEN "t81"."needed"
                                THEN REGEXP_REPLACE(
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
                                                              "t81"."clean_name",
                                                              ' (spolka  z  ograniczona  odpowiedzialnoscia|spolka  z  oo|spolka  zoo|sp  z  oo) ',
                                                              ' sp  zoo ',
                                                              'g'
                                                            ),
                                                            ' (gesellschaft  mit  beschrankter  haftung|gesellschaft  mbh|ges  mbh) ',
                                                            ' gmbh ',
                                                            'g'
                                                          ),
                                                          ' (sociedad  por  acciones  simplificada|societe  par  actions  simplifiee) ',
                                                          ' sas ',
                                                          'g'
                                                        ),
                                                        ' (societa  a  responsabilita  limitata|sociedad  de  responsabilidad  ltda) ',
                                                        ' srl ',
                                                        'g'
                                                      ),
                                                      ' (professional  ltd  liability  co) ',
                                                      ' pllc ',
                                                      'g'
                                                    ),
                                                    ' (societe  a  responsabilite  ltd|sa  rl) ',
                                                    ' sarl ',
                                                    'g'
                                                  ),
                                                  ' (offene  handelsgesellschaft) ',
                                                  ' ohg ',
                                                  'g'
                                                ),
                                                ' (ltd  liability  partnership) ',
                                                ' llp ',
                                                'g'
                                              ),
                                              ' (professional  association) ',
                                              ' pa ',
                                              'g'
                                            ),
                                            ' (societe  en  nom  collectif) ',
                                            ' senc ',
                                            'g'
                                          ),
                                          ' (besloten  vennootschap) ',
                                          ' bv ',
                                          'g'
                                        ),
                                        ' (naamloze  vennootschap) ',
                                        ' nv ',
                                        'g'
                                      ),
                                      ' (societe  en  commandite) ',
                                      ' sec ',
                                      'g'
                                    ),
                                    ' (eingetragener  verein) ',
                                    ' ev ',
                                    'g'
                                  ),
                                  ' (ltd  liability  corp|ltd  liability  co) ',
                                  ' llc ',
                                  'g'
                                )
                                ELSE "t81"."clean_name"
                              END AS "clean_name",
                              "t81"."beyond_ascii",
                              "t81"."needed"
                            FROM (
                              SELECT
                                "t80"."month",
                                "t80"."source",
                                "t80"."known_as",
                                "t80"."customer_key",
                                "t80"."valid_from",
                                "t80"."valid_to",
                                CASE
                                  WHEN "t80"."needed"
                                  THEN REGEXP_REPLACE("t80"."clean_name", ' (gesmbh) ', ' gmbh ', 'g')
                                  ELSE "t80"."clean_name"
                                END AS "clean_name",
                                "t80"."beyond_ascii",
                                "t80"."needed"
                              FROM (
                                SELECT
                                  "t79"."month",
                                  "t79"."source",
                                  "t79"."known_as",
                                  "t79"."customer_key",
                                  "t79"."valid_from",
                                  "t79"."valid_to",
                                  CASE
                                    WHEN "t79"."needed"
                                    THEN REGEXP_REPLACE(
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
                                                                REGEXP_REPLACE("t79"."clean_name", ' (kommanditgesellschaft) ', ' kg ', 'g'),
                                                                ' (allmennaksjeselskap) ',
                                                                ' asa ',
                                                                'g'
                                                              ),
                                                              ' (aktiengesellschaft) ',
                                                              ' ag ',
                                                              'g'
                                                            ),
                                                            ' (kabushikigaisha|kabushikikaisha) ',
                                                            ' kk ',
                                                            'g'
                                                          ),
                                                          ' (anpartsselskab) ',
                                                          ' aps ',
                                                          'g'
                                                        ),
                                                        ' (incorporation|incorporated|incorporee) ',
                                                        ' inc ',
                                                        'g'
                                                      ),
                                                      ' (aksjeselskap|aktieselskab|aktsiaselts) ',
                                                      ' as ',
                                                      'g'
                                                    ),
                                                    ' (aktiebolaget|aktiebolag) ',
                                                    ' ab ',
                                                    'g'
                                                  ),
                                                  ' (cooperative) ',
                                                  ' coop ',
                                                  'g'
                                                ),
                                                ' (corporation) ',
                                                ' corp ',
                                                'g'
                                              ),
                                              ' (enregistree) ',
                                              ' enr ',
                                              'g'
                                            ),
                                            ' (osakeyhtio) ',
                                            ' oy ',
                                            'g'
                                          ),
                                          ' (compagnie|company|cie) ',
                                          ' co ',
                                          'g'
                                        ),
                                        ' (limitada) ',
                                        ' ltda ',
                                        'g'
                                      ),
                                      ' (limited|limitee|ltee) ',
                                      ' ltd ',
                                      'g'
                                    )
                                    ELSE "t79"."clean_name"
                                  END AS "clean_name",
                                  "t79"."beyond_ascii",
                                  "t79"."needed"
                                FROM (
                                  SELECT
                                    "t78"."month",
                                    "t78"."source",
                                    "t78"."known_as",
                                    "t78"."customer_key",
                                    "t78"."valid_from",
                                    "t78"."valid_to",
                                    CASE
                                      WHEN "t78"."needed"
                                      THEN ' ' || REPLACE("t78"."clean_name", ' ', '  ') || ' '
                                      ELSE "t78"."clean_name"
                                    END AS "clean_name",
                                    "t78"."beyond_ascii",
                                    "t78"."needed"
                                  FROM (
                                    SELECT
                                      "t77"."month",
                                      "t77"."source",
                                      "t77"."known_as",
                                      "t77"."customer_key",
                                      "t77"."valid_from",
                                      "t77"."valid_to",
                                      "t77"."clean_name",
                                      "t77"."beyond_ascii",
                                      REGEXP_MATCHES(
                                        "t77"."clean_name",
                                        '(^| )(spolka z ograniczona odpowiedzialnoscia|gesellschaft mit beschrankter haftung|sociedad por acciones simplificada|societa a responsabilita limitata|sociedad de responsabilidad ltda|societe par actions simplifiee|professional ltd liability co|societe a responsabilite ltd|offene handelsgesellschaft|ltd liability partnership|professional association|societe en nom collectif|besloten vennootschap|kommanditgesellschaft|naamloze vennootschap|societe en commandite|eingetragener verein|allmennaksjeselskap|aktiengesellschaft|ltd liability corp|societa per azioni|professional corp|sociedade anonima|gesellschaft mbh|kabushiki gaisha|kabushiki kaisha|ltd liability co|sociedad anonima|kabushikigaisha|kabushikikaisha|ltd partnership|proprietary ltd|societe anonyme|anonim sirketi|anpartsselskab|incorporation|kg auf aktien|public ltd co|sociedad ltda|aksjeselskap|aktiebolaget|aktieselskab|incorporated|yugen kaisha|aktsiaselts|cooperative|corporation|enregistree|godo kaisha|julkinen oy|private ltd|spolka z oo|aktiebolag|incorporee|osakeyhtio|spolka zoo|compagnie|limitada|company|ges mbh|limited|limitee|sp z oo|gesmbh|sa rl|ltee|cie)( |$)'
                                      ) AS "needed"
                                    FROM (
                                      SELECT
                                        "t76"."month",
                                        "t76"."source",
                                        "t76"."known_as",
                                        "t76"."customer_key",
                                        "t76"."valid_from",
                                        "t76"."valid_to",
                                        "t76"."clean_name",
                                        "t76"."beyond_ascii"
                                      FROM (
                                        SELECT
                                          "t75"."month",
                                          "t75"."source",
                                          "t75"."known_as",
                                          "t75"."customer_key",
                                          "t75"."valid_from",
                                          "t75"."valid_to",
                                          CASE
                                            WHEN "t75"."needed"
                                            THEN TRIM(
                                              REGEXP_REPLACE(
                                                REPLACE(
                                                  REPLACE(
                                                    REPLACE(
                                                      REPLACE(
                                                        REPLACE(' ' || REPLACE("t75"."clean_name", ' ', '  ') || ' ', ' et ', ' and '),
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
                                                ' ',
                                                'g'
                                              ),
                                              ' 	
'
                                            )
                                            ELSE "t75"."clean_name"
                                          END AS "clean_name",
                                          "t75"."beyond_ascii",
                                          "t75"."needed"
                                        FROM (
                                          SELECT
                                            "t74"."month",
                                            "t74"."source",
                                            "t74"."known_as",
                                            "t74"."customer_key",
                                            "t74"."valid_from",
                                            "t74"."valid_to",
                                            "t74"."clean_name",
                                            "t74"."beyond_ascii",
                                            REGEXP_MATCHES("t74"."clean_name", '(^| )(et|und|saint|sainte|centre)( |$)') AS "needed"
                                          FROM (
                                            SELECT
                                              "t73"."month",
                                              "t73"."source",
                                              "t73"."known_as",
                                              "t73"."customer_key",
                                              "t73"."valid_from",
                                              "t73"."valid_to",
                                              "t73"."clean_name",
                                              "t73"."beyond_ascii"
                                            FROM (
                                              SELECT
                                                "t72"."month",
                                                "t72"."source",
                                                "t72"."known_as",
                                                "t72"."customer_key",
                                                "t72"."valid_from",
                                                "t72"."valid_to",
                                                CASE
                                                  WHEN "t72"."needed"
                                                  THEN TRIM(
                                                    REGEXP_REPLACE(
                                                      REGEXP_REPLACE(
                                                        REPLACE(
                                                          REGEXP_REPLACE(' ' || REPLACE("t72"."clean_name", ' ', '  ') || ' ', ' ([a-z]) ', '<\1>', 'g'),
                                                          '><',
                                                          ''
                                                        ),
                                                        '[<>]',
                                                        ' ',
                                                        'g'
                                                      ),
                                                      ' +',
                                                      ' ',
                                                      'g'
                                                    ),
                                                    ' 	
'
                                                  )
                                                  ELSE "t72"."clean_name"
                                                END AS "clean_name",
                                                "t72"."beyond_ascii",
                                                "t72"."needed"
                                              FROM (
                                                SELECT
                                                  "t71"."month",
                                                  "t71"."source",
                                                  "t71"."known_as",
                                                  "t71"."customer_key",
                                                  "t71"."valid_from",
                                                  "t71"."valid_to",
                                                  "t71"."clean_name",
                                                  "t71"."beyond_ascii",
                                                  REGEXP_MATCHES("t71"."clean_name", '(^| )[a-z] [a-z]( |$)') AS "needed"
                                                FROM (
                                                  SELECT
                                                    "t70"."month",
                                                    "t70"."source",
                                                    "t70"."known_as",
                                                    "t70"."customer_key",
                                                    "t70"."valid_from",
                                                    "t70"."valid_to",
                                                    "t70"."clean_name",
                                                    "t70"."beyond_ascii"
                                                  FROM (
                                                    SELECT
                                                      "t69"."month",
                                                      "t69"."source",
                                                      "t69"."known_as",
                                                      "t69"."customer_key",
                                                      "t69"."valid_from",
                                                      "t69"."valid_to",
                                                      CASE
                                                        WHEN "t69"."needed"
                                                        THEN TRANSLATE("t69"."clean_name", 'аеорсхуіјѕкмтвнԁԛԝαεικορτχ', 'aeopcxyijskmtbhdqwaeikoptx')
                                                        ELSE "t69"."clean_name"
                                                      END AS "clean_name",
                                                      "t69"."beyond_ascii",
                                                      "t69"."needed"
                                                    FROM (
                                                      SELECT
                                                        "t68"."month",
                                                        "t68"."source",
                                                        "t68"."known_as",
                                                        "t68"."customer_key",
                                                        "t68"."valid_from",
                                                        "t68"."valid_to",
                                                        "t68"."clean_name",
                                                        "t68"."beyond_ascii",
                                                        "t68"."beyond_ascii"
                                                        AND REGEXP_MATCHES("t68"."clean_name", '[a-z][Ͱ-ԯ]|[Ͱ-ԯ][a-z]|^[аеорсхуіјѕкмтвнԁԛԝαεικορτχ 0-9]+$') AS "needed"
                                                      FROM (
                                                        SELECT
                                                          "t67"."month",
                                                          "t67"."source",
                                                          "t67"."known_as",
                                                          "t67"."customer_key",
                                                          "t67"."valid_from",
                                                          "t67"."valid_to",
                                                          TRIM(
                                                            REGEXP_REPLACE(REPLACE("t67"."clean_name", '''', ''), '[^a-z0-9-􏿿]+', ' ', 'g'),
                                                            ' 	
'
                                                          ) AS "clean_name",
                                                          "t67"."beyond_ascii"
                                                        FROM (
                                                          SELECT
                                                            "t66"."month",
                                                            "t66"."source",
                                                            "t66"."known_as",
                                                            "t66"."customer_key",
                                                            "t66"."valid_from",
                                                            "t66"."valid_to",
                                                            "t66"."clean_name",
                                                            "t66"."beyond_ascii"
                                                          FROM (
                                                            SELECT
                                                              "t65"."month",
                                                              "t65"."source",
                                                              "t65"."known_as",
                                                              "t65"."customer_key",
                                                              "t65"."valid_from",
                                                              "t65"."valid_to",
                                                              CASE
                                                                WHEN "t65"."needed"
                                                                THEN CASE
                                                                  WHEN (
                                                                    REGEXP_REPLACE(
                                                                      ' ' || REPLACE(
                                                                        REGEXP_REPLACE(
                                                                          REGEXP_REPLACE(
                                                                            REGEXP_EXTRACT("t65"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 1),
                                                                            '[^a-z0-9]+',
                                                                            ' ',
                                                                            'g'
                                                                          ),
                                                                          ' (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa) ?$',
                                                                          '',
                                                                          'g'
                                                                        ),
                                                                        ' ',
                                                                        '  '
                                                                      ) || ' ',
                                                                      '[^a-z0-9]*([a-z0-9])[a-z0-9'']*[^a-z0-9]*',
                                                                      '\1',
                                                                      'g'
                                                                    ) = REGEXP_EXTRACT("t65"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 2)
                                                                  )
                                                                  OR (
                                                                    REGEXP_REPLACE(
                                                                      REGEXP_REPLACE(
                                                                        ' ' || REPLACE(
                                                                          REGEXP_REPLACE(
                                                                            REGEXP_REPLACE(
                                                                              REGEXP_EXTRACT("t65"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 1),
                                                                              '[^a-z0-9]+',
                                                                              ' ',
                                                                              'g'
                                                                            ),
                                                                            ' (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa) ?$',
                                                                            '',
                                                                            'g'
                                                                          ),
                                                                          ' ',
                                                                          '  '
                                                                        ) || ' ',
                                                                        ' (of|and|the|for|in|de|du|des|la|le|les|et) ',
                                                                        ' ',
                                                                        'g'
                                                                      ),
                                                                      '[^a-z0-9]*([a-z0-9])[a-z0-9'']*[^a-z0-9]*',
                                                                      '\1',
                                                                      'g'
                                                                    ) = REGEXP_EXTRACT("t65"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 2)
                                                                  )
                                                                  THEN REPLACE(
                                                                    "t65"."clean_name",
                                                                    '(' || REGEXP_EXTRACT("t65"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 2) || ')',
                                                                    ' '
                                                                  )
                                                                  ELSE "t65"."clean_name"
                                                                END
                                                                ELSE "t65"."clean_name"
                                                              END AS "clean_name",
                                                              "t65"."beyond_ascii",
                                                              "t65"."needed"
                                                            FROM (
                                                              SELECT
                                                                "t64"."month",
                                                                "t64"."source",
                                                                "t64"."known_as",
                                                                "t64"."customer_key",
                                                                "t64"."valid_from",
                                                                "t64"."valid_to",
                                                                "t64"."clean_name",
                                                                "t64"."beyond_ascii",
                                                                REGEXP_MATCHES("t64"."clean_name", '\([a-z0-9]{2,8}\)') AS "needed"
                                                              FROM (
                                                                SELECT
                                                                  "t63"."month",
                                                                  "t63"."source",
                                                                  "t63"."known_as",
                                                                  "t63"."customer_key",
                                                                  "t63"."valid_from",
                                                                  "t63"."valid_to",
                                                                  "t63"."clean_name",
                                                                  "t63"."beyond_ascii"
                                                                FROM (
                                                                  SELECT
                                                                    "t62"."month",
                                                                    "t62"."source",
                                                                    "t62"."known_as",
                                                                    "t62"."customer_key",
                                                                    "t62"."valid_from",
                                                                    "t62"."valid_to",
                                                                    CASE
                                                                      WHEN "t62"."needed"
                                                                      THEN REGEXP_REPLACE(
                                                                        REGEXP_REPLACE("t62"."clean_name", '\.([a-z])\.', '\1', 'g'),
                                                                        '\.([a-z])([^a-z0-9]|$)',
                                                                        '\1\2',
                                                                        'g'
                                                                      )
                                                                      ELSE "t62"."clean_name"
                                                                    END AS "clean_name",
                                                                    "t62"."beyond_ascii",
                                                                    "t62"."needed"
                                                                  FROM (
                                                                    SELECT
                                                                      "t61"."month",
                                                                      "t61"."source",
                                                                      "t61"."known_as",
                                                                      "t61"."customer_key",
                                                                      "t61"."valid_from",
                                                                      "t61"."valid_to",
                                                                      "t61"."clean_name",
                                                                      "t61"."beyond_ascii",
                                                                      REGEXP_MATCHES("t61"."clean_name", '\.[a-z]([^a-z0-9]|$)') AS "needed"
                                                                    FROM (
                                                                      SELECT
                                                                        "t60"."month",
                                                                        "t60"."source",
                                                                        "t60"."known_as",
                                                                        "t60"."customer_key",
                                                                        "t60"."valid_from",
                                                                        "t60"."valid_to",
                                                                        REPLACE(REPLACE("t60"."clean_name", '&', ' and '), ' + ', ' and ') AS "clean_name",
                                                                        "t60"."beyond_ascii"
                                                                      FROM (
                                                                        SELECT
                                                                          "t59"."month",
                                                                          "t59"."source",
                                                                          "t59"."known_as",
                                                                          "t59"."customer_key",
                                                                          "t59"."valid_from",
                                                                          "t59"."valid_to",
                                                                          "t59"."clean_name",
                                                                          "t59"."beyond_ascii"
                                                                        FROM (
                                                                          SELECT
                                                                            "t58"."month",
                                                                            "t58"."source",
                                                                            "t58"."known_as",
                                                                            "t58"."customer_key",
                                                                            "t58"."valid_from",
                                                                            "t58"."valid_to",
                                                                            CASE
                                                                              WHEN "t58"."needed"
                                                                              THEN REGEXP_REPLACE("t58"."clean_name", '^(.+)(,| \() *the\)?[ .]*$', 'the \1', 'g')
                                                                              ELSE "t58"."clean_name"
                                                                            END AS "clean_name",
                                                                            "t58"."beyond_ascii",
                                                                            "t58"."needed"
                                                                          FROM (
                                                                            SELECT
                                                                              "t57"."month",
                                                                              "t57"."source",
                                                                              "t57"."known_as",
                                                                              "t57"."customer_key",
                                                                              "t57"."valid_from",
                                                                              "t57"."valid_to",
                                                                              "t57"."clean_name",
                                                                              "t57"."beyond_ascii",
                                                                              REGEXP_MATCHES("t57"."clean_name", 'the\)?[ .]*$') AS "needed"
                                                                            FROM (
                                                                              SELECT
                                                                                "t56"."month",
                                                                                "t56"."source",
                                                                                "t56"."known_as",
                                                                                "t56"."customer_key",
                                                                                "t56"."valid_from",
                                                                                "t56"."valid_to",
                                                                                "t56"."clean_name",
                                                                                "t56"."beyond_ascii"
                                                                              FROM (
                                                                                SELECT
                                                                                  "t55"."month",
                                                                                  "t55"."source",
                                                                                  "t55"."known_as",
                                                                                  "t55"."customer_key",
                                                                                  "t55"."valid_from",
                                                                                  "t55"."valid_to",
                                                                                  CASE
                                                                                    WHEN "t55"."needed"
                                                                                    THEN REGEXP_REPLACE(
                                                                                      REGEXP_REPLACE("t55"."clean_name", '([ ,]*/ ?[a-z]{2,4} ?/)+ *$', '', 'g'),
                                                                                      '([ .,](aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa|trust)\.?) */ ?[a-z]{2,4} *$',
                                                                                      '\1',
                                                                                      'g'
                                                                                    )
                                                                                    ELSE "t55"."clean_name"
                                                                                  END AS "clean_name",
                                                                                  "t55"."beyond_ascii",
                                                                                  "t55"."needed"
                                                                                FROM (
                                                                                  SELECT
                                                                                    "t54"."month",
                                                                                    "t54"."source",
                                                                                    "t54"."known_as",
                                                                                    "t54"."customer_key",
                                                                                    "t54"."valid_from",
                                                                                    "t54"."valid_to",
                                                                                    "t54"."clean_name",
                                                                                    "t54"."beyond_ascii",
                                                                                    REGEXP_MATCHES("t54"."clean_name", '/ ?[a-z]{2,4} ?/? *$') AS "needed"
                                                                                  FROM (
                                                                                    SELECT
                                                                                      "t53"."month",
                                                                                      "t53"."source",
                                                                                      "t53"."known_as",
                                                                                      "t53"."customer_key",
                                                                                      "t53"."valid_from",
                                                                                      "t53"."valid_to",
                                                                                      REPLACE(LOWER("t53"."clean_name"), '\', '/') AS "clean_name",
                                                                                      "t53"."beyond_ascii"
                                                                                    FROM (
                                                                                      SELECT
                                                                                        "t52"."month",
                                                                                        "t52"."source",
                                                                                        "t52"."known_as",
                                                                                        "t52"."customer_key",
                                                                                        "t52"."valid_from",
                                                                                        "t52"."valid_to",
                                                                                        "t52"."clean_name",
                                                                                        "t52"."beyond_ascii"
                                                                                      FROM (
                                                                                        SELECT
                                                                                          "t51"."month",
                                                                                          "t51"."source",
                                                                                          "t51"."known_as",
                                                                                          "t51"."customer_key",
                                                                                          "t51"."valid_from",
                                                                                          "t51"."valid_to",
                                                                                          CASE
                                                                                            WHEN "t51"."needed"
                                                                                            THEN REGEXP_REPLACE("t51"."clean_name", '[	
]', ' ', 'g')
                                                                                            ELSE "t51"."clean_name"
                                                                                          END AS "clean_name",
                                                                                          "t51"."beyond_ascii",
                                                                                          "t51"."needed"
                                                                                        FROM (
                                                                                          SELECT
                                                                                            "t50"."month",
                                                                                            "t50"."source",
                                                                                            "t50"."known_as",
                                                                                            "t50"."customer_key",
                                                                                            "t50"."valid_from",
                                                                                            "t50"."valid_to",
                                                                                            "t50"."clean_name",
                                                                                            "t50"."beyond_ascii",
                                                                                            REGEXP_MATCHES("t50"."clean_name", '[	
]') AS "needed"
                                                                                          FROM (
                                                                                            SELECT
                                                                                              "t49"."month",
                                                                                              "t49"."source",
                                                                                              "t49"."known_as",
                                                                                              "t49"."customer_key",
                                                                                              "t49"."valid_from",
                                                                                              "t49"."valid_to",
                                                                                              "t49"."clean_name",
                                                                                              "t49"."beyond_ascii"
                                                                                            FROM (
                                                                                              SELECT
                                                                                                "t48"."month",
                                                                                                "t48"."source",
                                                                                                "t48"."known_as",
                                                                                                "t48"."customer_key",
                                                                                                "t48"."valid_from",
                                                                                                "t48"."valid_to",
                                                                                                CASE
                                                                                                  WHEN "t48"."needed"
                                                                                                  THEN REGEXP_REPLACE(
                                                                                                    REGEXP_REPLACE(
                                                                                                      REGEXP_REPLACE(
                                                                                                        REGEXP_REPLACE(
                                                                                                          REGEXP_REPLACE("t48"."clean_name", '株式会社|㈱|\(株\)|（株）', ' kk ', 'g'),
                                                                                                          '有限会社|㈲',
                                                                                                          ' yk ',
                                                                                                          'g'
                                                                                                        ),
                                                                                                        '合同会社',
                                                                                                        ' gk ',
                                                                                                        'g'
                                                                                                      ),
                                                                                                      '股份有限公司|有限公司',
                                                                                                      ' co ltd ',
                                                                                                      'g'
                                                                                                    ),
                                                                                                    '주식회사|㈜',
                                                                                                    ' 주식회사 ',
                                                                                                    'g'
                                                                                                  )
                                                                                                  ELSE "t48"."clean_name"
                                                                                                END AS "clean_name",
                                                                                                "t48"."beyond_ascii",
                                                                                                "t48"."needed"
                                                                                              FROM (
                                                                                                SELECT
                                                                                                  "t47"."month",
                                                                                                  "t47"."source",
                                                                                                  "t47"."known_as",
                                                                                                  "t47"."customer_key",
                                                                                                  "t47"."valid_from",
                                                                                                  "t47"."valid_to",
                                                                                                  "t47"."clean_name",
                                                                                                  "t47"."beyond_ascii",
                                                                                                  "t47"."beyond_ascii"
                                                                                                  AND REGEXP_MATCHES("t47"."clean_name", '株式会社|㈱|\(株\)|（株）|有限会社|㈲|合同会社|股份有限公司|有限公司|주식회사|㈜') AS "needed"
                                                                                                FROM (
                                                                                                  SELECT
                                                                                                    "t46"."month",
                                                                                                    "t46"."source",
                                                                                                    "t46"."known_as",
                                                                                                    "t46"."customer_key",
                                                                                                    "t46"."valid_from",
                                                                                                    "t46"."valid_to",
                                                                                                    "t46"."clean_name",
                                                                                                    "t46"."beyond_ascii"
                                                                                                  FROM (
                                                                                                    SELECT
                                                                                                      "t45"."month",
                                                                                                      "t45"."source",
                                                                                                      "t45"."known_as",
                                                                                                      "t45"."customer_key",
                                                                                                      "t45"."valid_from",
                                                                                                      "t45"."valid_to",
                                                                                                      CASE
                                                                                                        WHEN "t45"."needed"
                                                                                                        THEN REGEXP_REPLACE(
                                                                                                          REGEXP_REPLACE(
                                                                                                            REGEXP_REPLACE(
                                                                                                              REGEXP_REPLACE(
                                                                                                                REGEXP_REPLACE(
                                                                                                                  REGEXP_REPLACE(
                                                                                                                    REGEXP_REPLACE(REGEXP_REPLACE("t45"."clean_name", '[Ⅺⅺ]', 'xi', 'g'), '[Ⅻⅻ]', 'xii', 'g'),
                                                                                                                    '[ﬀ]',
                                                                                                                    'ff',
                                                                                                                    'g'
                                                                                                                  ),
                                                                                                                  '[ﬁ]',
                                                                                                                  'fi',
                                                                                                                  'g'
                                                                                                                ),
                                                                                                                '[ﬂ]',
                                                                                                                'fl',
                                                                                                                'g'
                                                                                                              ),
                                                                                                              '[ﬃ]',
                                                                                                              'ffi',
                                                                                                              'g'
                                                                                                            ),
                                                                                                            '[ﬄ]',
                                                                                                            'ffl',
                                                                                                            'g'
                                                                                                          ),
                                                                                                          '[ﬅﬆ]',
                                                                                                          'st',
                                                                                                          'g'
                                                                                                        )
                                                                                                        ELSE "t45"."clean_name"
                                                                                                      END AS "clean_name",
                                                                                                      "t45"."beyond_ascii",
                                                                                                      "t45"."needed"
                                                                                                    FROM (
                                                                                                      SELECT
                                                                                                        "t44"."month",
                                                                                                        "t44"."source",
                                                                                                        "t44"."known_as",
                                                                                                        "t44"."customer_key",
                                                                                                        "t44"."valid_from",
                                                                                                        "t44"."valid_to",
                                                                                                        CASE
                                                                                                          WHEN "t44"."needed"
                                                                                                          THEN REGEXP_REPLACE(
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
                                                                                                                                    REGEXP_REPLACE(REGEXP_REPLACE("t44"."clean_name", '[ǄǅǆǱǲǳ]', 'dz', 'g'), '[Ǉǈǉ]', 'lj', 'g'),
                                                                                                                                    '[Ǌǋǌ]',
                                                                                                                                    'nj',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  '[ǢǣǼǽ]',
                                                                                                                                  'ae',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                '[ẞ]',
                                                                                                                                'ss',
                                                                                                                                'g'
                                                                                                                              ),
                                                                                                                              '[№]',
                                                                                                                              'no',
                                                                                                                              'g'
                                                                                                                            ),
                                                                                                                            '[℡]',
                                                                                                                            'tel',
                                                                                                                            'g'
                                                                                                                          ),
                                                                                                                          '[℻]',
                                                                                                                          'fax',
                                                                                                                          'g'
                                                                                                                        ),
                                                                                                                        '[Ⅱⅱ]',
                                                                                                                        'ii',
                                                                                                                        'g'
                                                                                                                      ),
                                                                                                                      '[Ⅲⅲ]',
                                                                                                                      'iii',
                                                                                                                      'g'
                                                                                                                    ),
                                                                                                                    '[Ⅳⅳ]',
                                                                                                                    'iv',
                                                                                                                    'g'
                                                                                                                  ),
                                                                                                                  '[Ⅵⅵ]',
                                                                                                                  'vi',
                                                                                                                  'g'
                                                                                                                ),
                                                                                                                '[Ⅶⅶ]',
                                                                                                                'vii',
                                                                                                                'g'
                                                                                                              ),
                                                                                                              '[Ⅷⅷ]',
                                                                                                              'viii',
                                                                                                              'g'
                                                                                                            ),
                                                                                                            '[Ⅸⅸ]',
                                                                                                            'ix',
                                                                                                            'g'
                                                                                                          )
                                                                                                          ELSE "t44"."clean_name"
                                                                                                        END AS "clean_name",
                                                                                                        "t44"."beyond_ascii",
                                                                                                        "t44"."needed"
                                                                                                      FROM (
                                                                                                        SELECT
                                                                                                          "t43"."month",
                                                                                                          "t43"."source",
                                                                                                          "t43"."known_as",
                                                                                                          "t43"."customer_key",
                                                                                                          "t43"."valid_from",
                                                                                                          "t43"."valid_to",
                                                                                                          CASE
                                                                                                            WHEN "t43"."needed"
                                                                                                            THEN TRANSLATE(
                                                                                                              "t43"."clean_name",
                                                                                                              'ƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǤǦǧǨǩǪǫǬǭǮǯǰǴǵǶǷǸǹǺǻǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎʰʱʲʳʴʵʶʷʸʹʼͰͲʹ͵Ͷͺ;Ϳ΄΅Ά·ΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰςϊϋόύώϏϐϑϒϓϔϕϖϘϚϜϞϠϢϤϦϨϪϬϮϰϱϲϴϵ϶ϷϹϺϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯйѐёѓїќѝўѠѢѤѦѨѪѬѮѰѲѴѶѷѸѺѼѾҀ҂ҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӂӃӅӇӉӋӍӐӑӒӓӔӖӗӘӚӛӜӝӞӟӠӢӣӤӥӦӧӨӪӫӬӭӮӯӰӱӲӳӴӵӶӸӹӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮḀḁḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘḙḚḛḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷḸḹḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱṲṳṴṵṶṷṸṹṺṻṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙẛẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹỺỼỾἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏἐἑἒἓἔἕἘἙἚἛἜἝἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὀὁὂὃὄὅὈὉὊὋὌὍὐὑὒὓὔὕὖὗὙὛὝὟὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὰάὲέὴήὶίὸόὺύὼώᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ᾽ι᾿῀῁ῂῃῄῆῇῈΈῊΉῌ῍῎῏ῐῑῒΐῖῗῘῙῚΊ῝῞῟ῠῡῢΰῤῥῦῧῨῩῪΎῬ῭΅`ῲῳῴῶῷῸΌῺΏῼ´῾⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₔₕₖₗₘₙₚₛₜ℀℁ℂ℃℄℅℆ℇ℈℉ℊℋℌℍℎℏℐℑℒℓ℔ℕ℗℘ℙℚℛℜℝ℞℟℠™℣ℤ℥Ω℧ℨ℩KÅℬℭ℮ℯℰℱℲℳℴℵℶℷℸℹ℺ℼℽℾℿ⅀⅁⅂⅃⅄ⅅⅆⅇⅈⅉ⅊⅋⅌⅍⅏ⅠⅤⅩⅬⅭⅮⅯⅰⅴⅹⅼⅽⅾⅿↃ↊↋①②③④⑤⑥⑦⑧⑨ⒶⒷⒸⒹⒺⒻⒼⒽⒾⒿⓀⓁⓂⓃⓄⓅⓆⓇⓈⓉⓊⓋⓌⓍⓎⓏⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙⓚⓛⓜⓝⓞⓟⓠⓡⓢⓣⓤⓥⓦⓧⓨⓩ！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                                                                                                              'ɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙɯɲɵooƣƥʀƨʃƭʈuuʊʋƴƶʒƹƽaaiioouuuuuuuuuuaaaaǥggkkooooʒʒjggƕƿnnaaooaaaaeeeeiiiioooorrrruuuussttȝhhƞȣȥaaeeooooooooyyⱥȼƚⱦɂƀʉʌɇɉɋɍɏhɦjrɹɻʁwy''''ͱͳ'' ͷ  ϳ  α εηιουωιαβγδεζηθικλμνξοπρστυφχψωιυαεηιυσιυουωϗβθυυυφπϙϛϝϟϡϣϥϧϩϫϭϯκρσθε ϸσϻͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяиеегікиуѡѣѥѧѩѫѭѯѱѳѵѵѵѹѻѽѿҁ ҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏжжӄӆӈӊӌӎааааӕееәәәжжззӡииииооөөөээууууууччӷыыӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯaabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwysaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỽỿααααααααααααααααεεεεεεεεεεεεηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιιοοοοοοοοοοοουυυυυυυυυυυυωωωωωωωωωωωωωωωωααεεηηιιοουυωωααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωαααααααααααα ι   ηηηηηεεηηη   ιιιιιιιιιι   υυυυρρυυυυυυρ   ωωωωωοοωωω  0i456789     n0123456789     aeoxəhklmnpst  c    ɛ  ghhhhhiill n  pqrrr     z ω z kabc eefⅎmoאבגדi πγγπ     ddeij     ivxlcdmivxlcdmↄ  123456789abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz!"#$%&''()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\]^_''abcdefghijklmnopqrstuvwxyz{|}~'
                                                                                                            )
                                                                                                            ELSE "t43"."clean_name"
                                                                                                          END AS "clean_name",
                                                                                                          "t43"."beyond_ascii",
                                                                                                          "t43"."needed"
                                                                                                        FROM (
                                                                                                          SELECT
                                                                                                            "t42"."month",
                                                                                                            "t42"."source",
                                                                                                            "t42"."known_as",
                                                                                                            "t42"."customer_key",
                                                                                                            "t42"."valid_from",
                                                                                                            "t42"."valid_to",
                                                                                                            CASE
                                                                                                              WHEN "t42"."needed"
                                                                                                              THEN REGEXP_REPLACE(
                                                                                                                REGEXP_REPLACE("t42"."clean_name", '[­̀-ͯ​-‏‪-‮⁠-⁤︀-️﻿]', '', 'g'),
                                                                                                                '[ - ‖-  - ₠-⃏←-⑟─-⯿　-〄〈-〠〰・｟-･]',
                                                                                                                ' ',
                                                                                                                'g'
                                                                                                              )
                                                                                                              ELSE "t42"."clean_name"
                                                                                                            END AS "clean_name",
                                                                                                            "t42"."beyond_ascii",
                                                                                                            "t42"."needed"
                                                                                                          FROM (
                                                                                                            SELECT
                                                                                                              "t41"."month",
                                                                                                              "t41"."source",
                                                                                                              "t41"."known_as",
                                                                                                              "t41"."customer_key",
                                                                                                              "t41"."valid_from",
                                                                                                              "t41"."valid_to",
                                                                                                              "t41"."clean_name",
                                                                                                              "t41"."beyond_ascii",
                                                                                                              "t41"."beyond_ascii" AND REGEXP_MATCHES("t41"."clean_name", '[^-]') AS "needed"
                                                                                                            FROM (
                                                                                                              SELECT
                                                                                                                "t40"."month",
                                                                                                                "t40"."source",
                                                                                                                "t40"."known_as",
                                                                                                                "t40"."customer_key",
                                                                                                                "t40"."valid_from",
                                                                                                                "t40"."valid_to",
                                                                                                                "t40"."clean_name",
                                                                                                                "t40"."beyond_ascii"
                                                                                                              FROM (
                                                                                                                SELECT
                                                                                                                  "t39"."month",
                                                                                                                  "t39"."source",
                                                                                                                  "t39"."known_as",
                                                                                                                  "t39"."customer_key",
                                                                                                                  "t39"."valid_from",
                                                                                                                  "t39"."valid_to",
                                                                                                                  CASE
                                                                                                                    WHEN "t39"."needed"
                                                                                                                    THEN REGEXP_REPLACE(REGEXP_REPLACE("t39"."clean_name", '[ŹźŻżŽž]', 'z', 'g'), '[‐‑–—]', '-', 'g')
                                                                                                                    ELSE "t39"."clean_name"
                                                                                                                  END AS "clean_name",
                                                                                                                  "t39"."beyond_ascii",
                                                                                                                  "t39"."needed"
                                                                                                                FROM (
                                                                                                                  SELECT
                                                                                                                    "t38"."month",
                                                                                                                    "t38"."source",
                                                                                                                    "t38"."known_as",
                                                                                                                    "t38"."customer_key",
                                                                                                                    "t38"."valid_from",
                                                                                                                    "t38"."valid_to",
                                                                                                                    CASE
                                                                                                                      WHEN "t38"."needed"
                                                                                                                      THEN REGEXP_REPLACE(
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
                                                                                                                                                REGEXP_REPLACE(REGEXP_REPLACE("t38"."clean_name", '[ÝýÿŶŷŸ]', 'y', 'g'), '[Þþ]', 'th', 'g'),
                                                                                                                                                '[ß]',
                                                                                                                                                'ss',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              '[ĜĝĞğĠġĢģ]',
                                                                                                                                              'g',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            '[ĤĥĦħ]',
                                                                                                                                            'h',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          '[Ĳĳ]',
                                                                                                                                          'ij',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        '[Ĵĵ]',
                                                                                                                                        'j',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      '[Ķķ]',
                                                                                                                                      'k',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    '[ĹĺĻļĽľŁł]',
                                                                                                                                    'l',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  '[Ŋ]',
                                                                                                                                  'ŋ',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                '[Œœ]',
                                                                                                                                'oe',
                                                                                                                                'g'
                                                                                                                              ),
                                                                                                                              '[ŔŕŖŗŘř]',
                                                                                                                              'r',
                                                                                                                              'g'
                                                                                                                            ),
                                                                                                                            '[ŚśŜŝŞşŠšſ]',
                                                                                                                            's',
                                                                                                                            'g'
                                                                                                                          ),
                                                                                                                          '[ŢţŤťŦŧ]',
                                                                                                                          't',
                                                                                                                          'g'
                                                                                                                        ),
                                                                                                                        '[Ŵŵ]',
                                                                                                                        'w',
                                                                                                                        'g'
                                                                                                                      )
                                                                                                                      ELSE "t38"."clean_name"
                                                                                                                    END AS "clean_name",
                                                                                                                    "t38"."beyond_ascii",
                                                                                                                    "t38"."needed"
                                                                                                                  FROM (
                                                                                                                    SELECT
                                                                                                                      "t37"."month",
                                                                                                                      "t37"."source",
                                                                                                                      "t37"."known_as",
                                                                                                                      "t37"."customer_key",
                                                                                                                      "t37"."valid_from",
                                                                                                                      "t37"."valid_to",
                                                                                                                      CASE
                                                                                                                        WHEN "t37"."needed"
                                                                                                                        THEN REGEXP_REPLACE(
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
                                                                                                                                                    REGEXP_REPLACE("t37"."clean_name", '[ ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿×÷‒―‖‗‚“”„‟†‡•‣․‥…‧   ‰‱]', ' ', 'g'),
                                                                                                                                                    '[ªÀÁÂÃÄÅàáâãäåĀāĂăĄą]',
                                                                                                                                                    'a',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  '[²]',
                                                                                                                                                  '2',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                '[³]',
                                                                                                                                                '3',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              '[´‘’‛′]',
                                                                                                                                              '''',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            '[µ]',
                                                                                                                                            'μ',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          '[¹]',
                                                                                                                                          '1',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        '[ºÒÓÔÕÖØòóôõöøŌōŎŏŐő]',
                                                                                                                                        'o',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      '[Ææ]',
                                                                                                                                      'ae',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    '[ÇçĆćĈĉĊċČč]',
                                                                                                                                    'c',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  '[ÈÉÊËèéêëĒēĔĕĖėĘęĚě]',
                                                                                                                                  'e',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                '[ÌÍÎÏìíîïĨĩĪīĬĭĮįİı]',
                                                                                                                                'i',
                                                                                                                                'g'
                                                                                                                              ),
                                                                                                                              '[ÐðĎďĐđ]',
                                                                                                                              'd',
                                                                                                                              'g'
                                                                                                                            ),
                                                                                                                            '[ÑñŃńŅņŇň]',
                                                                                                                            'n',
                                                                                                                            'g'
                                                                                                                          ),
                                                                                                                          '[ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų]',
                                                                                                                          'u',
                                                                                                                          'g'
                                                                                                                        )
                                                                                                                        ELSE "t37"."clean_name"
                                                                                                                      END AS "clean_name",
                                                                                                                      "t37"."beyond_ascii",
                                                                                                                      "t37"."needed"
                                                                                                                    FROM (
                                                                                                                      SELECT
                                                                                                                        "t36"."month",
                                                                                                                        "t36"."source",
                                                                                                                        "t36"."known_as",
                                                                                                                        "t36"."customer_key",
                                                                                                                        "t36"."valid_from",
                                                                                                                        "t36"."valid_to",
                                                                                                                        "t36"."clean_name",
                                                                                                                        "t36"."beyond_ascii",
                                                                                                                        "t36"."beyond_ascii" AND REGEXP_MATCHES("t36"."clean_name", '[^-]') AS "needed"
                                                                                                                      FROM (
                                                                                                                        SELECT
                                                                                                                          "t35"."month",
                                                                                                                          "t35"."source",
                                                                                                                          "t35"."known_as",
                                                                                                                          "t35"."customer_key",
                                                                                                                          "t35"."valid_from",
                                                                                                                          "t35"."valid_to",
                                                                                                                          "t35"."clean_name",
                                                                                                                          "t35"."beyond_ascii"
                                                                                                                        FROM (
                                                                                                                          SELECT
                                                                                                                            "t34"."month",
                                                                                                                            "t34"."source",
                                                                                                                            "t34"."known_as",
                                                                                                                            "t34"."customer_key",
                                                                                                                            "t34"."valid_from",
                                                                                                                            "t34"."valid_to",
                                                                                                                            CASE
                                                                                                                              WHEN "t34"."needed"
                                                                                                                              THEN REGEXP_REPLACE("t34"."clean_name", '([a-z])Ã ', '\1a', 'g')
                                                                                                                              ELSE "t34"."clean_name"
                                                                                                                            END AS "clean_name",
                                                                                                                            "t34"."beyond_ascii",
                                                                                                                            "t34"."needed"
                                                                                                                          FROM (
                                                                                                                            SELECT
                                                                                                                              "t33"."month",
                                                                                                                              "t33"."source",
                                                                                                                              "t33"."known_as",
                                                                                                                              "t33"."customer_key",
                                                                                                                              "t33"."valid_from",
                                                                                                                              "t33"."valid_to",
                                                                                                                              CASE
                                                                                                                                WHEN "t33"."needed"
                                                                                                                                THEN REGEXP_REPLACE(
                                                                                                                                  REGEXP_REPLACE(
                                                                                                                                    REGEXP_REPLACE(
                                                                                                                                      REGEXP_REPLACE(
                                                                                                                                        REGEXP_REPLACE(
                                                                                                                                          REGEXP_REPLACE(
                                                                                                                                            REGEXP_REPLACE("t33"."clean_name", 'á¸[‚ƒ„…†‡]', 'b', 'g'),
                                                                                                                                            'á¸[žŸÿ]',
                                                                                                                                            'f',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'á¸[¾¿]|á¹[€‚ƒ]',
                                                                                                                                          'm',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        'á¹[”•–—]',
                                                                                                                                        'p',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      'á¹[¼½¾¿]',
                                                                                                                                      'v',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    'áº[Šš‹Œœ]',
                                                                                                                                    'x',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  'â[]|â€[“”]',
                                                                                                                                  '-',
                                                                                                                                  'g'
                                                                                                                                )
                                                                                                                                ELSE "t33"."clean_name"
                                                                                                                              END AS "clean_name",
                                                                                                                              "t33"."beyond_ascii",
                                                                                                                              "t33"."needed"
                                                                                                                            FROM (
                                                                                                                              SELECT
                                                                                                                                "t32"."month",
                                                                                                                                "t32"."source",
                                                                                                                                "t32"."known_as",
                                                                                                                                "t32"."customer_key",
                                                                                                                                "t32"."valid_from",
                                                                                                                                "t32"."valid_to",
                                                                                                                                CASE
                                                                                                                                  WHEN "t32"."needed"
                                                                                                                                  THEN REGEXP_REPLACE(
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
                                                                                                                                                              REGEXP_REPLACE("t32"."clean_name", 'Ã[ž¾]|ã[¾]', 'th', 'g'),
                                                                                                                                                              'Ã[Ÿ]|ã[ÿ]|áº[ž]',
                                                                                                                                                              'ss',
                                                                                                                                                              'g'
                                                                                                                                                            ),
                                                                                                                                                            'Ä[œžŸ ¡¢£]|ä[ÿ ¡¢£]|á¸[ ¡]',
                                                                                                                                                            'g',
                                                                                                                                                            'g'
                                                                                                                                                          ),
                                                                                                                                                          'Ä[¤¥¦§]|ä[¤¥¦§]|á¸[¢£¤¥¦§¨©ª«]|áº[–]',
                                                                                                                                                          'h',
                                                                                                                                                          'g'
                                                                                                                                                        ),
                                                                                                                                                        'Ä[²³]|ä[²³]',
                                                                                                                                                        'ij',
                                                                                                                                                        'g'
                                                                                                                                                      ),
                                                                                                                                                      'Ä[´µ]|ä[´µ]',
                                                                                                                                                      'j',
                                                                                                                                                      'g'
                                                                                                                                                    ),
                                                                                                                                                    'Ä[¶·]|ä[¶·]|á¸[°±²³´µ]',
                                                                                                                                                    'k',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  'Ä[¹º»¼½¾]|ä[¹º»¼½¾]|Å[‚]|å[‚]|á¸[¶·¸¹º»¼½]',
                                                                                                                                                  'l',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'Å[‰]',
                                                                                                                                                '''n',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'Å[’“]|å[’“]',
                                                                                                                                              'oe',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'Å[”•–—˜™]|å[”•–—˜™]|á¹[šœž˜™›Ÿÿ]',
                                                                                                                                            'r',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'Å[š›œžŸ ¡¿]|å[š›ÿ ¡¿]|á¹[ ¡¢£¤¥¦§¨©]|áº[›]',
                                                                                                                                          's',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        'Å[¢£¤¥¦§]|å[¢£¤¥¦§]|á¹[ª«¬­®¯°±]|áº[—]',
                                                                                                                                        't',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      'Å[´µ]|å[´µ]|áº[€‚ƒ„…†‡ˆ‰˜]',
                                                                                                                                      'w',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    'Å[¹º»¼½¾]|å[¹º»¼½¾]|áº[‘’“”•]',
                                                                                                                                    'z',
                                                                                                                                    'g'
                                                                                                                                  )
                                                                                                                                  ELSE "t32"."clean_name"
                                                                                                                                END AS "clean_name",
                                                                                                                                "t32"."beyond_ascii",
                                                                                                                                "t32"."needed"
                                                                                                                              FROM (
                                                                                                                                SELECT
                                                                                                                                  "t31"."month",
                                                                                                                                  "t31"."source",
                                                                                                                                  "t31"."known_as",
                                                                                                                                  "t31"."customer_key",
                                                                                                                                  "t31"."valid_from",
                                                                                                                                  "t31"."valid_to",
                                                                                                                                  CASE
                                                                                                                                    WHEN "t31"."needed"
                                                                                                                                    THEN REGEXP_REPLACE(
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
                                                                                                                                                                  "t31"."clean_name",
                                                                                                                                                                  'Â[ ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|Ã[—·]|â[¢¦]|â€[šœž¢¦]|â[¢]|â„[¢]',
                                                                                                                                                                  ' ',
                                                                                                                                                                  'g'
                                                                                                                                                                ),
                                                                                                                                                                'Â[ª]|â[ª]|Ã[€‚ƒ„… ¡¢£¤¥]|ã[€‚ƒ„… ¡¢£¤¥]|Ä[€‚ƒ„…]|ä[€‚ƒ„…]|á¸[€]|áº[ ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·]',
                                                                                                                                                                'a',
                                                                                                                                                                'g'
                                                                                                                                                              ),
                                                                                                                                                              'Â[²]',
                                                                                                                                                              '2',
                                                                                                                                                              'g'
                                                                                                                                                            ),
                                                                                                                                                            'Â[³]',
                                                                                                                                                            '3',
                                                                                                                                                            'g'
                                                                                                                                                          ),
                                                                                                                                                          'Â[´]|â[]|â€[˜™]',
                                                                                                                                                          '''',
                                                                                                                                                          'g'
                                                                                                                                                        ),
                                                                                                                                                        'Â[¹]',
                                                                                                                                                        '1',
                                                                                                                                                        'g'
                                                                                                                                                      ),
                                                                                                                                                      'Â[º]|â[º]|Ã[’“”•–˜²³´µ¶¸]|ã[’“”•–˜²³´µ¶¸]|Å[ŒŽ‘]|å[œž‘]|á¹[ŒŽ‘’“]|á»[šŒœŽž‘’“”•–—˜™›Ÿÿ ¡¢£]',
                                                                                                                                                      'o',
                                                                                                                                                      'g'
                                                                                                                                                    ),
                                                                                                                                                    'Ã[†¦]|ã[†¦]',
                                                                                                                                                    'ae',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  'Ã[‡§]|ã[‡§]|Ä[†‡ˆ‰Š‹Œ]|ä[†‡ˆ‰š‹œ]|á¸[ˆ‰]',
                                                                                                                                                  'c',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'Ã[ˆ‰Š‹¨©ª«]|ã[ˆ‰š‹¨©ª«]|Ä[’“”•–—˜™š›]|ä[’“”•–—˜™›]|á¸[šœ”•–—˜™›]|áº[¸¹º»¼½¾¿]|á»[€‚ƒ„…†‡]',
                                                                                                                                                'e',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'Ã[ŒŽ¬­®¯]|ã[œž¬­®¯]|Ä[¨©ª«¬­®¯°±]|ä[¨©ª«¬­®¯°±]|á¸[¬­®¯]|á»[ˆ‰Š‹]',
                                                                                                                                              'i',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'Ã[°]|ã[°]|Ä[Ž‘]|ä[ž‘]|á¸[Š‹ŒŽ‘’“]',
                                                                                                                                            'd',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'Ã[‘±]|ã[‘±]|Å[ƒ„…†‡ˆ]|å[ƒ„…†‡ˆ]|á¹[„…†‡ˆ‰Š‹]',
                                                                                                                                          'n',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        'Ã[™š›œ¹º»¼]|ã[™›¹º»¼]|Å[¨©ª«¬­®¯°±²³]|å[¨©ª«¬­®¯°±²³]|á¹[²³´µ¶·¸¹º»]|á»[¤¥¦§¨©ª«¬­®¯°±]',
                                                                                                                                        'u',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      'Ã[½¿]|ã[½¿]|Å[¶·¸]|å[¶·¸]|áº[Ž™]|á»[²³´µ¶·¸¹]',
                                                                                                                                      'y',
                                                                                                                                      'g'
                                                                                                                                    )
                                                                                                                                    ELSE "t31"."clean_name"
                                                                                                                                  END AS "clean_name",
                                                                                                                                  "t31"."beyond_ascii",
                                                                                                                                  "t31"."needed"
                                                                                                                                FROM (
                                                                                                                                  SELECT
                                                                                                                                    "t30"."month",
                                                                                                                                    "t30"."source",
                                                                                                                                    "t30"."known_as",
                                                                                                                                    "t30"."customer_key",
                                                                                                                                    "t30"."valid_from",
                                                                                                                                    "t30"."valid_to",
                                                                                                                                    "t30"."clean_name",
                                                                                                                                    "t30"."beyond_ascii",
                                                                                                                                    "t30"."beyond_ascii"
                                                                                                                                    AND REGEXP_MATCHES("t30"."clean_name", '[ÂÃÄÅâãäåá][-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[a-z]Ã ') AS "needed"
                                                                                                                                  FROM (
                                                                                                                                    SELECT
                                                                                                                                      "t29"."month",
                                                                                                                                      "t29"."source",
                                                                                                                                      "t29"."known_as",
                                                                                                                                      "t29"."customer_key",
                                                                                                                                      "t29"."valid_from",
                                                                                                                                      "t29"."valid_to",
                                                                                                                                      "t29"."clean_name",
                                                                                                                                      "t29"."beyond_ascii"
                                                                                                                                    FROM (
                                                                                                                                      SELECT
                                                                                                                                        "t28"."month",
                                                                                                                                        "t28"."source",
                                                                                                                                        "t28"."known_as",
                                                                                                                                        "t28"."customer_key",
                                                                                                                                        "t28"."valid_from",
                                                                                                                                        "t28"."valid_to",
                                                                                                                                        CASE
                                                                                                                                          WHEN "t28"."needed"
                                                                                                                                          THEN REGEXP_REPLACE(
                                                                                                                                            REGEXP_REPLACE(
                                                                                                                                              REGEXP_REPLACE(
                                                                                                                                                REGEXP_REPLACE(
                                                                                                                                                  REGEXP_REPLACE(
                                                                                                                                                    REGEXP_REPLACE(
                                                                                                                                                      REGEXP_REPLACE(
                                                                                                                                                        "t28"."clean_name",
                                                                                                                                                        'Ã¡Â¸Â[‚ƒ„…†‡]|Ã¡Â¸â[¦  ¡]|Ã¡Â¸â€[šž¦  ¡]|Ã¡Â¸Æ[’]',
                                                                                                                                                        'b',
                                                                                                                                                        'g'
                                                                                                                                                      ),
                                                                                                                                                      'Ã¡Â¸Â[žŸ]|Ã¡Â¸Å[¾¸]',
                                                                                                                                                      'f',
                                                                                                                                                      'g'
                                                                                                                                                    ),
                                                                                                                                                    'Ã¡Â¸Â[¾¿]|Ã¡Â¹Â[€‚ƒ]|Ã¡Â¹â[¬]|Ã¡Â¹â‚[¬]|Ã¡Â¹â[]|Ã¡Â¹â€[š]|Ã¡Â¹Æ[’]',
                                                                                                                                                    'm',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  'Ã¡Â¹Â[”•–—]|Ã¡Â¹â[¢]|Ã¡Â¹â€[¢“”]',
                                                                                                                                                  'p',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'Ã¡Â¹Â[¼½¾¿]',
                                                                                                                                                'v',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'Ã¡ÂºÂ[Š‹Œ]|Ã¡ÂºÅ[  ’]|Ã¡Âºâ[¹]|Ã¡Âºâ€[¹]',
                                                                                                                                              'x',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'Ã¢ÂÂ[]|Ã¢Â€Â[“”]|Ã¢â¬â[]|Ã¢â‚¬â€[œ]',
                                                                                                                                            '-',
                                                                                                                                            'g'
                                                                                                                                          )
                                                                                                                                          ELSE "t28"."clean_name"
                                                                                                                                        END AS "clean_name",
                                                                                                                                        "t28"."beyond_ascii",
                                                                                                                                        "t28"."needed"
                                                                                                                                      FROM (
                                                                                                                                        SELECT
                                                                                                                                          "t27"."month",
                                                                                                                                          "t27"."source",
                                                                                                                                          "t27"."known_as",
                                                                                                                                          "t27"."customer_key",
                                                                                                                                          "t27"."valid_from",
                                                                                                                                          "t27"."valid_to",
                                                                                                                                          CASE
                                                                                                                                            WHEN "t27"."needed"
                                                                                                                                            THEN REGEXP_REPLACE(
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
                                                                                                                                                                        REGEXP_REPLACE("t27"."clean_name", 'ÃÂ[¾]|ÃƒÂ[ž¾]|ÃÅ[¾]|ÃƒÅ[¾]', 'th', 'g'),
                                                                                                                                                                        'ÃÂ[]|ÃƒÂ[Ÿ]|ÃÅ[¸]|ÃƒÅ[¸]|Ã¡ÂºÂ[ž]|Ã¡ÂºÅ[¾]',
                                                                                                                                                                        'ss',
                                                                                                                                                                        'g'
                                                                                                                                                                      ),
                                                                                                                                                                      'ÃÂ[  ¡¢£]|Ã„Â[œžŸ  ¡¢£]|ÃÅ[¾¸]|Ã„Å[“¾¸]|Ã¡Â¸Â[  ¡]',
                                                                                                                                                                      'g',
                                                                                                                                                                      'g'
                                                                                                                                                                    ),
                                                                                                                                                                    'ÃÂ[¤¥¦§]|Ã„Â[¤¥¦§]|Ã¡Â¸Â[¢£¤¥¦§¨©ª«]|Ã¡ÂºÂ[–]|Ã¡Âºâ[]|Ã¡Âºâ€[“]',
                                                                                                                                                                    'h',
                                                                                                                                                                    'g'
                                                                                                                                                                  ),
                                                                                                                                                                  'ÃÂ[²³]|Ã„Â[²³]',
                                                                                                                                                                  'ij',
                                                                                                                                                                  'g'
                                                                                                                                                                ),
                                                                                                                                                                'ÃÂ[´µ]|Ã„Â[´µ]',
                                                                                                                                                                'j',
                                                                                                                                                                'g'
                                                                                                                                                              ),
                                                                                                                                                              'ÃÂ[¶·]|Ã„Â[¶·]|Ã¡Â¸Â[°±²³´µ]',
                                                                                                                                                              'k',
                                                                                                                                                              'g'
                                                                                                                                                            ),
                                                                                                                                                            'ÃÂ[¹º»¼½¾]|Ã„Â[¹º»¼½¾]|ÃÂ[]|Ã…Â[‚]|Ãâ[]|Ã…â€[š]|Ã¡Â¸Â[¶·¸¹º»¼½]',
                                                                                                                                                            'l',
                                                                                                                                                            'g'
                                                                                                                                                          ),
                                                                                                                                                          'ÃÂ[]|Ã…Â[‰]|Ãâ[°]|Ã…â€[°]',
                                                                                                                                                          '''n',
                                                                                                                                                          'g'
                                                                                                                                                        ),
                                                                                                                                                        'ÃÂ[]|Ã…Â[’“]|Ãâ[]|Ã…â€[™œ]',
                                                                                                                                                        'oe',
                                                                                                                                                        'g'
                                                                                                                                                      ),
                                                                                                                                                      'ÃÂ[]|Ã…Â[”•–—˜™]|Ãâ[¢]|Ã…â€[¢“”]|ÃË[]|Ã…Ë[œ]|Ãâ[¢]|Ã…â„[¢]|Ã¡Â¹Â[˜™š›œžŸ]|Ã¡Â¹Ë[œ]|Ã¡Â¹â[¢]|Ã¡Â¹â„[¢]|Ã¡Â¹Å[¡“¾¸]|Ã¡Â¹â[º]|Ã¡Â¹â€[º]',
                                                                                                                                                      'r',
                                                                                                                                                      'g'
                                                                                                                                                    ),
                                                                                                                                                    'ÃÂ[  ¡¿]|Ã…Â[š›œžŸ  ¡¿]|ÃÅ[¡¾¸]|Ã…Å[¡“¾¸]|Ãâ[º]|Ã…â€[º]|Ã¡Â¹Â[  ¡¢£¤¥¦§¨©]|Ã¡ÂºÂ[›]|Ã¡Âºâ[º]|Ã¡Âºâ€[º]',
                                                                                                                                                    's',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  'ÃÂ[¢£¤¥¦§]|Ã…Â[¢£¤¥¦§]|Ã¡Â¹Â[ª«¬­®¯°±]|Ã¡ÂºÂ[—]|Ã¡Âºâ[]|Ã¡Âºâ€[”]',
                                                                                                                                                  't',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'ÃÂ[´µ]|Ã…Â[´µ]|Ã¡ÂºÂ[€‚ƒ„…†‡ˆ‰˜]|Ã¡Âºâ[¬]|Ã¡Âºâ‚[¬]|Ã¡Âºâ[¦  ¡°]|Ã¡Âºâ€[šž¦  ¡°]|Ã¡ÂºÆ[’]|Ã¡ÂºË[†œ]',
                                                                                                                                                'w',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'ÃÂ[¹º»¼½¾]|Ã…Â[¹º»¼½¾]|Ã¡ÂºÂ[‘’“”•]|Ã¡Âºâ[¢]|Ã¡Âºâ€[˜™œ¢]',
                                                                                                                                              'z',
                                                                                                                                              'g'
                                                                                                                                            )
                                                                                                                                            ELSE "t27"."clean_name"
                                                                                                                                          END AS "clean_name",
                                                                                                                                          "t27"."beyond_ascii",
                                                                                                                                          "t27"."needed"
                                                                                                                                        FROM (
                                                                                                                                          SELECT
                                                                                                                                            "t22"."month",
                                                                                                                                            "t22"."source",
                                                                                                                                            "t22"."known_as",
                                                                                                                                            "t22"."customer_key",
                                                                                                                                            "t22"."valid_from",
                                                                                                                                            "t22"."valid_to",
                                                                                                                                            CASE
                                                                                                                                              WHEN "t22"."needed"
                                                                                                                                              THEN REGEXP_REPLACE(
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
                                                                                                                                                                            "t22"."clean_name",
                                                                                                                                                                            'ÃÂ[  ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|Ã‚Â[  ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|ÃÂ[·]|ÃƒÂ[—·]|Ãâ[]|Ãƒâ€[”]|Ã¢ÂÂ[¢¦]|Ã¢Â€Â[šœž¢¦]|Ã¢â¬Å[¡¾]|Ã¢â‚¬Å[¡“¾]|Ã¢â¬Â[¢¦]|Ã¢â‚¬Â[¢¦]|Ã¢ÂÂ[¢]|Ã¢Â„Â[¢]|Ã¢âÂ[¢]|Ã¢â€žÂ[¢]',
                                                                                                                                                                            ' ',
                                                                                                                                                                            'g'
                                                                                                                                                                          ),
                                                                                                                                                                          'ÃÂ[ª]|Ã‚Â[ª]|ÃÂ[  ¡¢£¤¥]|ÃƒÂ[€‚ƒ„…  ¡¢£¤¥]|Ãâ[¬]|Ãƒâ‚[¬]|Ãâ[¦]|Ãƒâ€[šž¦]|ÃÆ[]|ÃƒÆ[’]|ÃÂ[]|Ã„Â[€‚ƒ„…]|Ãâ[¬]|Ã„â‚[¬]|Ãâ[¦]|Ã„â€[šž¦]|ÃÆ[]|Ã„Æ[’]|Ã¡Â¸Â[€]|Ã¡Â¸â[¬]|Ã¡Â¸â‚[¬]|Ã¡ÂºÂ[  ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·]',
                                                                                                                                                                          'a',
                                                                                                                                                                          'g'
                                                                                                                                                                        ),
                                                                                                                                                                        'ÃÂ[²]|Ã‚Â[²]',
                                                                                                                                                                        '2',
                                                                                                                                                                        'g'
                                                                                                                                                                      ),
                                                                                                                                                                      'ÃÂ[³]|Ã‚Â[³]',
                                                                                                                                                                      '3',
                                                                                                                                                                      'g'
                                                                                                                                                                    ),
                                                                                                                                                                    'ÃÂ[´]|Ã‚Â[´]|Ã¢ÂÂ[]|Ã¢Â€Â[˜™]|Ã¢â¬Ë[]|Ã¢â‚¬Ë[œ]|Ã¢â¬â[¢]|Ã¢â‚¬â„[¢]',
                                                                                                                                                                    '''',
                                                                                                                                                                    'g'
                                                                                                                                                                  ),
                                                                                                                                                                  'ÃÂ[¹]|Ã‚Â[¹]',
                                                                                                                                                                  '1',
                                                                                                                                                                  'g'
                                                                                                                                                                ),
                                                                                                                                                                'ÃÂ[º]|Ã‚Â[º]|ÃÂ[²³´µ¶¸]|ÃƒÂ[’“”•–˜²³´µ¶¸]|Ãâ[¢]|Ãƒâ€[™œ¢“]|ÃË[]|ÃƒË[œ]|ÃÂ[]|Ã…Â[ŒŽ‘]|ÃÅ[½]|Ã…Å[’½]|Ãâ[]|Ã…â€[˜]|Ã¡Â¹Â[ŒŽ‘’“]|Ã¡Â¹Å[’½]|Ã¡Â¹â[]|Ã¡Â¹â€[˜™œ]|Ã¡Â»Â[ŒŽ‘’“”•–—˜™š›œžŸ  ¡¢£]|Ã¡Â»Å[’½¡“¾¸]|Ã¡Â»â[¢º]|Ã¡Â»â€[˜™œ¢“”º]|Ã¡Â»Ë[œ]|Ã¡Â»â[¢]|Ã¡Â»â„[¢]',
                                                                                                                                                                'o',
                                                                                                                                                                'g'
                                                                                                                                                              ),
                                                                                                                                                              'ÃÂ[¦]|ÃƒÂ[†¦]|Ãâ[  ]|Ãƒâ€[  ]',
                                                                                                                                                              'ae',
                                                                                                                                                              'g'
                                                                                                                                                            ),
                                                                                                                                                            'ÃÂ[§]|ÃƒÂ[‡§]|Ãâ[¡]|Ãƒâ€[¡]|ÃÂ[]|Ã„Â[†‡ˆ‰Š‹Œ]|Ãâ[  ¡°¹]|Ã„â€[  ¡°¹]|ÃË[]|Ã„Ë[†]|ÃÅ[  ]|Ã„Å[  ’]|Ã¡Â¸Â[ˆ‰]|Ã¡Â¸Ë[†]|Ã¡Â¸â[°]|Ã¡Â¸â€[°]',
                                                                                                                                                            'c',
                                                                                                                                                            'g'
                                                                                                                                                          ),
                                                                                                                                                          'ÃÂ[¨©ª«]|ÃƒÂ[ˆ‰Š‹¨©ª«]|ÃË[]|ÃƒË[†]|Ãâ[°¹]|Ãƒâ€[°¹]|ÃÅ[  ]|ÃƒÅ[  ]|ÃÂ[]|Ã„Â[’“”•–—˜™š›]|Ãâ[¢º]|Ã„â€[™œ¢“”º]|ÃË[]|Ã„Ë[œ]|Ãâ[¢]|Ã„â„[¢]|ÃÅ[¡]|Ã„Å[¡]|Ã¡Â¸Â[”•–—˜™š›œ]|Ã¡Â¸â[¢º]|Ã¡Â¸â€[¢“”º]|Ã¡Â¸Ë[œ]|Ã¡Â¸â[¢]|Ã¡Â¸â„[¢]|Ã¡Â¸Å[¡“]|Ã¡ÂºÂ[¸¹º»¼½¾¿]|Ã¡Â»Â[€‚ƒ„…†‡]|Ã¡Â»â[¬]|Ã¡Â»â‚[¬]|Ã¡Â»â[¦  ¡]|Ã¡Â»â€[šž¦  ¡]|Ã¡Â»Æ[’]',
                                                                                                                                                          'e',
                                                                                                                                                          'g'
                                                                                                                                                        ),
                                                                                                                                                        'ÃÂ[¬­®¯]|ÃƒÂ[ŒŽ¬­®¯]|ÃÅ[½]|ÃƒÅ[’½]|ÃÂ[¨©ª«¬­®¯°±]|Ã„Â[¨©ª«¬­®¯°±]|Ã¡Â¸Â[¬­®¯]|Ã¡Â»Â[ˆ‰Š‹]|Ã¡Â»Ë[†]|Ã¡Â»â[°¹]|Ã¡Â»â€[°¹]|Ã¡Â»Å[  ]',
                                                                                                                                                        'i',
                                                                                                                                                        'g'
                                                                                                                                                      ),
                                                                                                                                                      'ÃÂ[°]|ÃƒÂ[°]|ÃÂ[]|Ã„Â[Ž‘]|ÃÅ[½]|Ã„Å[½]|Ãâ[]|Ã„â€[˜]|Ã¡Â¸Â[Š‹ŒŽ‘’“]|Ã¡Â¸Å[  ’½]|Ã¡Â¸â[¹]|Ã¡Â¸â€[¹˜™œ]',
                                                                                                                                                      'd',
                                                                                                                                                      'g'
                                                                                                                                                    ),
                                                                                                                                                    'ÃÂ[±]|ÃƒÂ[‘±]|Ãâ[]|Ãƒâ€[˜]|ÃÂ[]|Ã…Â[ƒ„…†‡ˆ]|ÃÆ[]|Ã…Æ[’]|Ãâ[¦  ¡]|Ã…â€[ž¦  ¡]|ÃË[]|Ã…Ë[†]|Ã¡Â¹Â[„…†‡ˆ‰Š‹]|Ã¡Â¹â[¦  ¡°¹]|Ã¡Â¹â€[ž¦  ¡°¹]|Ã¡Â¹Ë[†]|Ã¡Â¹Å[  ]',
                                                                                                                                                    'n',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  'ÃÂ[¹º»¼]|ÃƒÂ[™š›œ¹º»¼]|Ãâ[¢]|Ãƒâ„[¢]|ÃÅ[¡]|ÃƒÅ[¡“]|Ãâ[º]|Ãƒâ€[º]|ÃÂ[¨©ª«¬­®¯°±²³]|Ã…Â[¨©ª«¬­®¯°±²³]|Ã¡Â¹Â[²³´µ¶·¸¹º»]|Ã¡Â»Â[¤¥¦§¨©ª«¬­®¯°±]',
                                                                                                                                                  'u',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'ÃÂ[½¿]|ÃƒÂ[½¿]|ÃÂ[¶·¸]|Ã…Â[¶·¸]|Ã¡ÂºÂ[Ž™]|Ã¡ÂºÅ[½]|Ã¡Âºâ[¢]|Ã¡Âºâ„[¢]|Ã¡Â»Â[²³´µ¶·¸¹]',
                                                                                                                                                'y',
                                                                                                                                                'g'
                                                                                                                                              )
                                                                                                                                              ELSE "t22"."clean_name"
                                                                                                                                            END AS "clean_name",
                                                                                                                                            "t22"."beyond_ascii",
                                                                                                                                            "t22"."needed"
                                                                                                                                          FROM (
                                                                                                                                            SELECT
                                                                                                                                              "t19"."month",
                                                                                                                                              "t19"."source",
                                                                                                                                              "t19"."known_as",
                                                                                                                                              "t19"."customer_key",
                                                                                                                                              "t19"."valid_from",
                                                                                                                                              "t19"."valid_to",
                                                                                                                                              "t19"."clean_name",
                                                                                                                                              "t19"."beyond_ascii",
                                                                                                                                              "t19"."beyond_ascii"
                                                                                                                                              AND REGEXP_MATCHES("t19"."clean_name", 'Ã[-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][ÂâÅËÆ]') AS "needed"
                                                                                                                                            FROM (
                                                                                                                                              SELECT
                                                                                                                                                "t17"."month",
                                                                                                                                                "t17"."source",
                                                                                                                                                "t17"."known_as",
                                                                                                                                                "t17"."customer_key",
                                                                                                                                                "t17"."valid_from",
                                                                                                                                                "t17"."valid_to",
                                                                                                                                                "t17"."known_as" AS "clean_name",
                                                                                                                                                REGEXP_MATCHES("t17"."known_as", '[^-]') AS "beyond_ascii"
                                                                                                                                              FROM (
                                                                                                                                                SELECT
                                                                                                                                                  "t14"."month",
                                                                                                                                                  "t5"."source",
                                                                                                                                                  "t5"."known_as",
                                                                                                                                                  "t5"."customer_key",
                                                                                                                                                  "t5"."valid_from",
                                                                                                                                                  "t5"."valid_to"
                                                                                                                                                FROM (
                                                                                                                                                  SELECT DISTINCT
                                                                                                                                                    *
                                                                                                                                                  FROM (
                                                                                                                                                    SELECT
                                                                                                                                                      "t0"."month"
                                                                                                                                                    FROM "normalized"."customer_matches" AS "t0"
                                                                                                                                                  ) AS "t6"
                                                                                                                                                ) AS "t14"
                                                                                                                                                INNER JOIN "constant_rows_1" AS "t5"
                                                                                                                                                  ON (
                                                                                                                                                    (
                                                                                                                                                      "t5"."valid_from" IS NULL
                                                                                                                                                    )
                                                                                                                                                    OR (
                                                                                                                                                      "t5"."valid_from" < (
                                                                                                                                                        "t14"."month" + INTERVAL '1' MONTH
                                                                                                                                                      )
                                                                                                                                                    )
                                                                                                                                                  )
                                                                                                                                                  AND (
                                                                                                                                                    (
                                                                                                                                                      "t5"."valid_to" IS NULL
                                                                                                                                                    ) OR (
                                                                                                                                                      "t5"."valid_to" >= "t14"."month"
                                                                                                                                                    )
                                                                                                                                                  )
                                                                                                                                              ) AS "t17"
                                                                                                                                            ) AS "t19"
                                                                                                                                          ) AS "t22"
                                                                                                                                        ) AS "t27"
                                                                                                                                      ) AS "t28"
                                                                                                                                    ) AS "t29"
                                                                                                                                  ) AS "t30"
                                                                                                                                ) AS "t31"
                                                                                                                              ) AS "t32"
                                                                                                                            ) AS "t33"
                                                                                                                          ) AS "t34"
                                                                                                                        ) AS "t35"
                                                                                                                      ) AS "t36"
                                                                                                                    ) AS "t37"
                                                                                                                  ) AS "t38"
                                                                                                                ) AS "t39"
                                                                                                              ) AS "t40"
                                                                                                            ) AS "t41"
                                                                                                          ) AS "t42"
                                                                                                        ) AS "t43"
                                                                                                      ) AS "t44"
                                                                                                    ) AS "t45"
                                                                                                  ) AS "t46"
                                                                                                ) AS "t47"
                                                                                              ) AS "t48"
                                                                                            ) AS "t49"
                                                                                          ) AS "t50"
                                                                                        ) AS "t51"
                                                                                      ) AS "t52"
                                                                                    ) AS "t53"
                                                                                  ) AS "t54"
                                                                                ) AS "t55"
                                                                              ) AS "t56"
                                                                            ) AS "t57"
                                                                          ) AS "t58"
                                                                        ) AS "t59"
                                                                      ) AS "t60"
                                                                    ) AS "t61"
                                                                  ) AS "t62"
                                                                ) AS "t63"
                                                              ) AS "t64"
                                                            ) AS "t65"
                                                          ) AS "t66"
                                                        ) AS "t67"
                                                      ) AS "t68"
                                                    ) AS "t69"
                                                  ) AS "t70"
                                                ) AS "t71"
                                              ) AS "t72"
                                            ) AS "t73"
                                          ) AS "t74"
                                        ) AS "t75"
                                      ) AS "t76"
                                    ) AS "t77"
                                  ) AS "t78"
                                ) AS "t79"
                              ) AS "t80"
                            ) AS "t81"
                          ) AS "t82"
                        ) AS "t83"
                      ) AS "t84"
                    ) AS "t85"
                  ) AS "t86"
                ) AS "t87"
              ) AS "t88"
            ) AS "t89"
          ) AS "t90"
        ) AS "t92"
          ON "t26"."month" = "t92"."month" AND "t26"."customer_key" = "t92"."customer_key"
      ) AS "t93"
    ) AS "t94"
  ) AS "t95"
  WHERE
    "t95"."place" < 2000000
) AS "t96";

SELECT DISTINCT
  *
FROM (
  SELECT
    "t73"."month",
    "t73"."source",
    "t73"."clean_name",
    "t73"."customer_key"
  FROM (
    SELECT
      "t72"."month",
      "t72"."source",
      "t72"."known_as",
      "t72"."customer_key",
      "t72"."valid_from",
      "t72"."valid_to",
      "t72"."clean_name",
      CASE
        WHEN REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              "t72"."clean_name",
              '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
              '',
              'g'
            ),
            '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
            '',
            'g'
          ),
          '^the (.)',
          '\1',
          'g'
        ) IN ('the', 'a', 'and')
        THEN "t72"."clean_name"
        ELSE REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              "t72"."clean_name",
              '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
              '',
              'g'
            ),
            '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
            '',
            'g'
          ),
          '^the (.)',
          '\1',
          'g'
        )
      END AS "core_name"
    FROM (
      SELECT
        "t71"."month",
        "t71"."source",
        "t71"."known_as",
        "t71"."customer_key",
        "t71"."valid_from",
        "t71"."valid_to",
        COALESCE(NULLIF("t71"."clean_name", ''), LOWER("t71"."known_as")) AS "clean_name"
      FROM (
        SELECT
          "t70"."month",
          "t70"."source",
          "t70"."known_as",
          "t70"."customer_key",
          "t70"."valid_from",
          "t70"."valid_to",
          "t70"."clean_name"
        FROM (
          SELECT
            "t69"."month",
            "t69"."source",
            "t69"."known_as",
            "t69"."customer_key",
            "t69"."valid_from",
            "t69"."valid_to",
            "t69"."clean_name",
            "t69"."beyond_ascii"
          FROM (
            SELECT
              "t68"."month",
              "t68"."source",
              "t68"."known_as",
              "t68"."customer_key",
              "t68"."valid_from",
              "t68"."valid_to",
              CASE
                WHEN "t68"."needed"
                THEN REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    "t68"."clean_name",
                    '([a-z0-9]) an?( [a-z]+)? (corp|co|inc|llc|partnership|body corporate)( organized| existing)?( under| of) [a-z ]+$',
                    '\1',
                    'g'
                  ),
                  '( (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)) an?( [a-z]+)+ (corp|co|inc|llc|partnership|body corporate)$',
                  '\1',
                  'g'
                )
                ELSE "t68"."clean_name"
              END AS "clean_name",
              "t68"."beyond_ascii",
              "t68"."needed"
            FROM (
              SELECT
                "t67"."month",
                "t67"."source",
                "t67"."known_as",
                "t67"."customer_key",
                "t67"."valid_from",
                "t67"."valid_to",
                "t67"."clean_name",
                "t67"."beyond_ascii",
                REGEXP_MATCHES("t67"."clean_name", ' an? ') AS "needed"
              FROM (
                SELECT
                  "t66"."month",
                  "t66"."source",
                  "t66"."known_as",
                  "t66"."customer_key",
                  "t66"."valid_from",
                  "t66"."valid_to",
                  "t66"."clean_name",
                  "t66"."beyond_ascii"
                FROM (
                  SELECT
                    "t65"."month",
                    "t65"."source",
                    "t65"."known_as",
                    "t65"."customer_key",
                    "t65"."valid_from",
                    "t65"."valid_to",
                    CASE
                      WHEN "t65"."needed"
                      THEN TRIM(REGEXP_REPLACE("t65"."clean_name", ' +', ' ', 'g'), ' 	
')
                      ELSE "t65"."clean_name"
                    END AS "clean_name",
                    "t65"."beyond_ascii",
                    "t65"."needed"
                  FROM (
                    SELECT
                      "t64"."month",
                      "t64"."source",
                      "t64"."known_as",
                      "t64"."customer_key",
                      "t64"."valid_from",
                      "t64"."valid_to",
                      CASE
                        WHEN "t64"."needed"
                        THEN REGEXP_REPLACE(
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
                                                  REGEXP_REPLACE("t64"."clean_name", ' (societa  per  azioni) ', ' spa ', 'g'),
                                                  ' (professional  corp) ',
                                                  ' pc ',
                                                  'g'
                                                ),
                                                ' (sociedade  anonima|sociedad  anonima|societe  anonyme) ',
                                                ' sa ',
                                                'g'
                                              ),
                                              ' (kabushiki  gaisha|kabushiki  kaisha) ',
                                              ' kk ',
                                              'g'
                                            ),
                                            ' (ltd  partnership) ',
                                            ' lp ',
                                            'g'
                                          ),
                                          ' (proprietary  ltd) ',
                                          ' pty  ltd ',
                                          'g'
                                        ),
                                        ' (anonim  sirketi) ',
                                        ' as ',
                                        'g'
                                      ),
                                      ' (kg  auf  aktien) ',
                                      ' kgaa ',
                                      'g'
                                    ),
                                    ' (public  ltd  co) ',
                                    ' plc ',
                                    'g'
                                  ),
                                  ' (sociedad  ltda) ',
                                  ' sl ',
                                  'g'
                                ),
                                ' (yugen  kaisha) ',
                                ' yk ',
                                'g'
                              ),
                              ' (godo  kaisha) ',
                              ' gk ',
                              'g'
                            ),
                            ' (julkinen  oy) ',
                            ' oyj ',
                            'g'
                          ),
                          ' (private  ltd) ',
                          ' pvt  ltd ',
                          'g'
                        )
                        ELSE "t64"."clean_name"
                      END AS "clean_name",
                      "t64"."beyond_ascii",
                      "t64"."needed"
                    FROM (
                      SELECT
                        "t63"."month",
                        "t63"."source",
                        "t63"."known_as",
                        "t63"."customer_key",
                        "t63"."valid_from",
                        "t63"."valid_to",
                        CASE
                          WHEN "t63"."needed"
                          THEN REGEXP_REPLACE(
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
                                                        "t63"."clean_name",
                                                        ' (spolka  z  ograniczona  odpowiedzialnoscia|spolka  z  oo|spolka  zoo|sp  z  oo) ',
                                                        ' sp  zoo ',
                                                        'g'
                                                      ),
                                                      ' (gesellschaft  mit  beschrankter  haftung|gesellschaft  mbh|ges  mbh) ',
                                                      ' gmbh ',
                                                      'g'
                                                    ),
                                                    ' (sociedad  por  acciones  simplificada|societe  par  actions  simplifiee) ',
                                                    ' sas ',
                                                    'g'
                                                  ),
                                                  ' (societa  a  responsabilita  limitata|sociedad  de  responsabilidad  ltda) ',
                                                  ' srl ',
                                                  'g'
                                                ),
                                                ' (professional  ltd  liability  co) ',
                                                ' pllc ',
                                                'g'
                                              ),
                                              ' (societe  a  responsabilite  ltd|sa  rl) ',
                                              ' sarl ',
                                              'g'
                                            ),
                                            ' (offene  handelsgesellschaft) ',
                                            ' ohg ',
                                            'g'
                                          ),
                                          ' (ltd  liability  partnership) ',
                                          ' llp ',
                                          'g'
                                        ),
                                        ' (professional  association) ',
                                        ' pa ',
                                        'g'
                                      ),
                                      ' (societe  en  nom  collectif) ',
                                      ' senc ',
                                      'g'
                                    ),
                                    ' (besloten  vennootschap) ',
                                    ' bv ',
                                    'g'
                                  ),
                                  ' (naamloze  vennootschap) ',
                                  ' nv ',
                                  'g'
                                ),
                                ' (societe  en  commandite) ',
                                ' sec ',
                                'g'
                              ),
                              ' (eingetragener  verein) ',
                              ' ev ',
                              'g'
                            ),
                            ' (ltd  liability  corp|ltd  liability  co) ',
                            ' llc ',
                            'g'
                          )
                          ELSE "t63"."clean_name"
                        END AS "clean_name",
                        "t63"."beyond_ascii",
                        "t63"."needed"
                      FROM (
                        SELECT
                          "t62"."month",
                          "t62"."source",
                          "t62"."known_as",
                          "t62"."customer_key",
                          "t62"."valid_from",
                          "t62"."valid_to",
                          CASE
                            WHEN "t62"."needed"
                            THEN REGEXP_REPLACE("t62"."clean_name", ' (gesmbh) ', ' gmbh ', 'g')
                            ELSE "t62"."clean_name"
                          END AS "clean_name",
                          "t62"."beyond_ascii",
                          "t62"."needed"
                        FROM (
                          SELECT
                            "t61"."month",
                            "t61"."source",
                            "t61"."known_as",
                            "t61"."customer_key",
                            "t61"."valid_from",
                            "t61"."valid_to",
                            CASE
                              WHEN "t61"."needed"
                              THEN REGEXP_REPLACE(
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
                                                          REGEXP_REPLACE("t61"."clean_name", ' (kommanditgesellschaft) ', ' kg ', 'g'),
                                                          ' (allmennaksjeselskap) ',
                                                          ' asa ',
                                                          'g'
                                                        ),
                                                        ' (aktiengesellschaft) ',
                                                        ' ag ',
                                                        'g'
                                                      ),
                                                      ' (kabushikigaisha|kabushikikaisha) ',
                                                      ' kk ',
                                                      'g'
                                                    ),
                                                    ' (anpartsselskab) ',
                                                    ' aps ',
                                                    'g'
                                                  ),
                                                  ' (incorporation|incorporated|incorporee) ',
                                                  ' inc ',
                                                  'g'
                                                ),
                                                ' (aksjeselskap|aktieselskab|aktsiaselts) ',
                                                ' as ',
                                                'g'
                                              ),
                                              ' (aktiebolaget|aktiebolag) ',
                                              ' ab ',
                                              'g'
                                            ),
                                            ' (cooperative) ',
                                            ' coop ',
                                            'g'
                                          ),
                                          ' (corporation) ',
                                          ' corp ',
                                          'g'
                                        ),
                                        ' (enregistree) ',
                                        ' enr ',
                                        'g'
                                      ),
                                      ' (osakeyhtio) ',
                                      ' oy ',
                                      'g'
                                    ),
                                    ' (compagnie|company|cie) ',
                                    ' co ',
                                    'g'
                                  ),
                                  ' (limitada) ',
                                  ' ltda ',
                                  'g'
                                ),
                                ' (limited|limitee|ltee) ',
                                ' ltd ',
                                'g'
                              )
                              ELSE "t61"."clean_name"
                            END AS "clean_name",
                            "t61"."beyond_ascii",
                            "t61"."needed"
                          FROM (
                            SELECT
                              "t60"."month",
                              "t60"."source",
                              "t60"."known_as",
                              "t60"."customer_key",
                              "t60"."valid_from",
                              "t60"."valid_to",
                              CASE
                                WHEN "t60"."needed"
                                THEN ' ' || REPLACE("t60"."clean_name", ' ', '  ') || ' '
                                ELSE "t60"."clean_name"
                              END AS "clean_name",
                              "t60"."beyond_ascii",
                              "t60"."needed"
                            FROM (
                              SELECT
                                "t59"."month",
                                "t59"."source",
                                "t59"."known_as",
                                "t59"."customer_key",
                                "t59"."valid_from",
                                "t59"."valid_to",
                                "t59"."clean_name",
                                "t59"."beyond_ascii",
                                REGEXP_MATCHES(
                                  "t59"."clean_name",
                                  '(^| )(spolka z ograniczona odpowiedzialnoscia|gesellschaft mit beschrankter haftung|sociedad por acciones simplificada|societa a responsabilita limitata|sociedad de responsabilidad ltda|societe par actions simplifiee|professional ltd liability co|societe a responsabilite ltd|offene handelsgesellschaft|ltd liability partnership|professional association|societe en nom collectif|besloten vennootschap|kommanditgesellschaft|naamloze vennootschap|societe en commandite|eingetragener verein|allmennaksjeselskap|aktiengesellschaft|ltd liability corp|societa per azioni|professional corp|sociedade anonima|gesellschaft mbh|kabushiki gaisha|kabushiki kaisha|ltd liability co|sociedad anonima|kabushikigaisha|kabushikikaisha|ltd partnership|proprietary ltd|societe anonyme|anonim sirketi|anpartsselskab|incorporation|kg auf aktien|public ltd co|sociedad ltda|aksjeselskap|aktiebolaget|aktieselskab|incorporated|yugen kaisha|aktsiaselts|cooperative|corporation|enregistree|godo kaisha|julkinen oy|private ltd|spolka z oo|aktiebolag|incorporee|osakeyhtio|spolka zoo|compagnie|limitada|company|ges mbh|limited|limitee|sp z oo|gesmbh|sa rl|ltee|cie)( |$)'
                                ) AS "needed"
                              FROM (
                                SELECT
                                  "t58"."month",
                                  "t58"."source",
                                  "t58"."known_as",
                                  "t58"."customer_key",
                                  "t58"."valid_from",
                                  "t58"."valid_to",
                                  "t58"."clean_name",
                                  "t58"."beyond_ascii"
                                FROM (
                                  SELECT
                                    "t57"."month",
                                    "t57"."source",
                                    "t57"."known_as",
                                    "t57"."customer_key",
                                    "t57"."valid_from",
                                    "t57"."valid_to",
                                    CASE
                                      WHEN "t57"."needed"
                                      THEN TRIM(
                                        REGEXP_REPLACE(
                                          REPLACE(
                                            REPLACE(
                                              REPLACE(
                                                REPLACE(
                                                  REPLACE(' ' || REPLACE("t57"."clean_name", ' ', '  ') || ' ', ' et ', ' and '),
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
                                          ' ',
                                          'g'
                                        ),
                                        ' 	
'
                                      )
                                      ELSE "t57"."clean_name"
                                    END AS "clean_name",
                                    "t57"."beyond_ascii",
                                    "t57"."needed"
                                  FROM (
                                    SELECT
                                      "t56"."month",
                                      "t56"."source",
                                      "t56"."known_as",
                                      "t56"."customer_key",
                                      "t56"."valid_from",
                                      "t56"."valid_to",
                                      "t56"."clean_name",
                                      "t56"."beyond_ascii",
                                      REGEXP_MATCHES("t56"."clean_name", '(^| )(et|und|saint|sainte|centre)( |$)') AS "needed"
                                    FROM (
                                      SELECT
                                        "t55"."month",
                                        "t55"."source",
                                        "t55"."known_as",
                                        "t55"."customer_key",
                                        "t55"."valid_from",
                                        "t55"."valid_to",
                                        "t55"."clean_name",
                                        "t55"."beyond_ascii"
                                      FROM (
                                        SELECT
                                          "t54"."month",
                                          "t54"."source",
                                          "t54"."known_as",
                                          "t54"."customer_key",
                                          "t54"."valid_from",
                                          "t54"."valid_to",
                                          CASE
                                            WHEN "t54"."needed"
                                            THEN TRIM(
                                              REGEXP_REPLACE(
                                                REGEXP_REPLACE(
                                                  REPLACE(
                                                    REGEXP_REPLACE(' ' || REPLACE("t54"."clean_name", ' ', '  ') || ' ', ' ([a-z]) ', '<\1>', 'g'),
                                                    '><',
                                                    ''
                                                  ),
                                                  '[<>]',
                                                  ' ',
                                                  'g'
                                                ),
                                                ' +',
                                                ' ',
                                                'g'
                                              ),
                                              ' 	
'
                                            )
                                            ELSE "t54"."clean_name"
                                          END AS "clean_name",
                                          "t54"."beyond_ascii",
                                          "t54"."needed"
                                        FROM (
                                          SELECT
                                            "t53"."month",
                                            "t53"."source",
                                            "t53"."known_as",
                                            "t53"."customer_key",
                                            "t53"."valid_from",
                                            "t53"."valid_to",
                                            "t53"."clean_name",
                                            "t53"."beyond_ascii",
                                            REGEXP_MATCHES("t53"."clean_name", '(^| )[a-z] [a-z]( |$)') AS "needed"
                                          FROM (
                                            SELECT
                                              "t52"."month",
                                              "t52"."source",
                                              "t52"."known_as",
                                              "t52"."customer_key",
                                              "t52"."valid_from",
                                              "t52"."valid_to",
                                              "t52"."clean_name",
                                              "t52"."beyond_ascii"
                                            FROM (
                                              SELECT
                                                "t51"."month",
                                                "t51"."source",
                                                "t51"."known_as",
                                                "t51"."customer_key",
                                                "t51"."valid_from",
                                                "t51"."valid_to",
                                                CASE
                                                  WHEN "t51"."needed"
                                                  THEN TRANSLATE("t51"."clean_name", 'аеорсхуіјѕкмтвнԁԛԝαεικορτχ', 'aeopcxyijskmtbhdqwaeikoptx')
                                                  ELSE "t51"."clean_name"
                                                END AS "clean_name",
                                                "t51"."beyond_ascii",
                                                "t51"."needed"
                                              FROM (
                                                SELECT
                                                  "t50"."month",
                                                  "t50"."source",
                                                  "t50"."known_as",
                                                  "t50"."customer_key",
                                                  "t50"."valid_from",
                                                  "t50"."valid_to",
                                                  "t50"."clean_name",
                                                  "t50"."beyond_ascii",
                                                  "t50"."beyond_ascii"
                                                  AND REGEXP_MATCHES("t50"."clean_name", '[a-z][Ͱ-ԯ]|[Ͱ-ԯ][a-z]|^[аеорсхуіјѕкмтвнԁԛԝαεικορτχ 0-9]+$') AS "needed"
                                                FROM (
                                                  SELECT
                                                    "t49"."month",
                                                    "t49"."source",
                                                    "t49"."known_as",
                                                    "t49"."customer_key",
                                                    "t49"."valid_from",
                                                    "t49"."valid_to",
                                                    TRIM(
                                                      REGEXP_REPLACE(REPLACE("t49"."clean_name", '''', ''), '[^a-z0-9-􏿿]+', ' ', 'g'),
                                                      ' 	
'
                                                    ) AS "clean_name",
                                                    "t49"."beyond_ascii"
                                                  FROM (
                                                    SELECT
                                                      "t48"."month",
                                                      "t48"."source",
                                                      "t48"."known_as",
                                                      "t48"."customer_key",
                                                      "t48"."valid_from",
                                                      "t48"."valid_to",
                                                      "t48"."clean_name",
                                                      "t48"."beyond_ascii"
                                                    FROM (
                                                      SELECT
                                                        "t47"."month",
                                                        "t47"."source",
                                                        "t47"."known_as",
                                                        "t47"."customer_key",
                                                        "t47"."valid_from",
                                                        "t47"."valid_to",
                                                        CASE
                                                          WHEN "t47"."needed"
                                                          THEN CASE
                                                            WHEN (
                                                              REGEXP_REPLACE(
                                                                ' ' || REPLACE(
                                                                  REGEXP_REPLACE(
                                                                    REGEXP_REPLACE(
                                                                      REGEXP_EXTRACT("t47"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 1),
                                                                      '[^a-z0-9]+',
                                                                      ' ',
                                                                      'g'
                                                                    ),
                                                                    ' (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa) ?$',
                                                                    '',
                                                                    'g'
                                                                  ),
                                                                  ' ',
                                                                  '  '
                                                                ) || ' ',
                                                                '[^a-z0-9]*([a-z0-9])[a-z0-9'']*[^a-z0-9]*',
                                                                '\1',
                                                                'g'
                                                              ) = REGEXP_EXTRACT("t47"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 2)
                                                            )
                                                            OR (
                                                              REGEXP_REPLACE(
                                                                REGEXP_REPLACE(
                                                                  ' ' || REPLACE(
                                                                    REGEXP_REPLACE(
                                                                      REGEXP_REPLACE(
                                                                        REGEXP_EXTRACT("t47"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 1),
                                                                        '[^a-z0-9]+',
                                                                        ' ',
                                                                        'g'
                                                                      ),
                                                                      ' (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa) ?$',
                                                                      '',
                                                                      'g'
                                                                    ),
                                                                    ' ',
                                                                    '  '
                                                                  ) || ' ',
                                                                  ' (of|and|the|for|in|de|du|des|la|le|les|et) ',
                                                                  ' ',
                                                                  'g'
                                                                ),
                                                                '[^a-z0-9]*([a-z0-9])[a-z0-9'']*[^a-z0-9]*',
                                                                '\1',
                                                                'g'
                                                              ) = REGEXP_EXTRACT("t47"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 2)
                                                            )
                                                            THEN REPLACE(
                                                              "t47"."clean_name",
                                                              '(' || REGEXP_EXTRACT("t47"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 2) || ')',
                                                              ' '
                                                            )
                                                            ELSE "t47"."clean_name"
                                                          END
                                                          ELSE "t47"."clean_name"
                                                        END AS "clean_name",
                                                        "t47"."beyond_ascii",
                                                        "t47"."needed"
                                                      FROM (
                                                        SELECT
                                                          "t46"."month",
                                                          "t46"."source",
                                                          "t46"."known_as",
                                                          "t46"."customer_key",
                                                          "t46"."valid_from",
                                                          "t46"."valid_to",
                                                          "t46"."clean_name",
                                                          "t46"."beyond_ascii",
                                                          REGEXP_MATCHES("t46"."clean_name", '\([a-z0-9]{2,8}\)') AS "needed"
                                                        FROM (
                                                          SELECT
                                                            "t45"."month",
                                                            "t45"."source",
                                                            "t45"."known_as",
                                                            "t45"."customer_key",
                                                            "t45"."valid_from",
                                                            "t45"."valid_to",
                                                            "t45"."clean_name",
                                                            "t45"."beyond_ascii"
                                                          FROM (
                                                            SELECT
                                                              "t44"."month",
                                                              "t44"."source",
                                                              "t44"."known_as",
                                                              "t44"."customer_key",
                                                              "t44"."valid_from",
                                                              "t44"."valid_to",
                                                              CASE
                                                                WHEN "t44"."needed"
                                                                THEN REGEXP_REPLACE(
                                                                  REGEXP_REPLACE("t44"."clean_name", '\.([a-z])\.', '\1', 'g'),
                                                                  '\.([a-z])([^a-z0-9]|$)',
                                                                  '\1\2',
                                                                  'g'
                                                                )
                                                                ELSE "t44"."clean_name"
                                                              END AS "clean_name",
                                                              "t44"."beyond_ascii",
                                                              "t44"."needed"
                                                            FROM (
                                                              SELECT
                                                                "t43"."month",
                                                                "t43"."source",
                                                                "t43"."known_as",
                                                                "t43"."customer_key",
                                                                "t43"."valid_from",
                                                                "t43"."valid_to",
                                                                "t43"."clean_name",
                                                                "t43"."beyond_ascii",
                                                                REGEXP_MATCHES("t43"."clean_name", '\.[a-z]([^a-z0-9]|$)') AS "needed"
                                                              FROM (
                                                                SELECT
                                                                  "t42"."month",
                                                                  "t42"."source",
                                                                  "t42"."known_as",
                                                                  "t42"."customer_key",
                                                                  "t42"."valid_from",
                                                                  "t42"."valid_to",
                                                                  REPLACE(REPLACE("t42"."clean_name", '&', ' and '), ' + ', ' and ') AS "clean_name",
                                                                  "t42"."beyond_ascii"
                                                                FROM (
                                                                  SELECT
                                                                    "t41"."month",
                                                                    "t41"."source",
                                                                    "t41"."known_as",
                                                                    "t41"."customer_key",
                                                                    "t41"."valid_from",
                                                                    "t41"."valid_to",
                                                                    "t41"."clean_name",
                                                                    "t41"."beyond_ascii"
                                                                  FROM (
                                                                    SELECT
                                                                      "t40"."month",
                                                                      "t40"."source",
                                                                      "t40"."known_as",
                                                                      "t40"."customer_key",
                                                                      "t40"."valid_from",
                                                                      "t40"."valid_to",
                                                                      CASE
                                                                        WHEN "t40"."needed"
                                                                        THEN REGEXP_REPLACE("t40"."clean_name", '^(.+)(,| \() *the\)?[ .]*$', 'the \1', 'g')
                                                                        ELSE "t40"."clean_name"
                                                                      END AS "clean_name",
                                                                      "t40"."beyond_ascii",
                                                                      "t40"."needed"
                                                                    FROM (
                                                                      SELECT
                                                                        "t39"."month",
                                                                        "t39"."source",
                                                                        "t39"."known_as",
                                                                        "t39"."customer_key",
                                                                        "t39"."valid_from",
                                                                        "t39"."valid_to",
                                                                        "t39"."clean_name",
                                                                        "t39"."beyond_ascii",
                                                                        REGEXP_MATCHES("t39"."clean_name", 'the\)?[ .]*$') AS "needed"
                                                                      FROM (
                                                                        SELECT
                                                                          "t38"."month",
                                                                          "t38"."source",
                                                                          "t38"."known_as",
                                                                          "t38"."customer_key",
                                                                          "t38"."valid_from",
                                                                          "t38"."valid_to",
                                                                          "t38"."clean_name",
                                                                          "t38"."beyond_ascii"
                                                                        FROM (
                                                                          SELECT
                                                                            "t37"."month",
                                                                            "t37"."source",
                                                                            "t37"."known_as",
                                                                            "t37"."customer_key",
                                                                            "t37"."valid_from",
                                                                            "t37"."valid_to",
                                                                            CASE
                                                                              WHEN "t37"."needed"
                                                                              THEN REGEXP_REPLACE(
                                                                                REGEXP_REPLACE("t37"."clean_name", '([ ,]*/ ?[a-z]{2,4} ?/)+ *$', '', 'g'),
                                                                                '([ .,](aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa|trust)\.?) */ ?[a-z]{2,4} *$',
                                                                                '\1',
                                                                                'g'
                                                                              )
                                                                              ELSE "t37"."clean_name"
                                                                            END AS "clean_name",
                                                                            "t37"."beyond_ascii",
                                                                            "t37"."needed"
                                                                          FROM (
                                                                            SELECT
                                                                              "t36"."month",
                                                                              "t36"."source",
                                                                              "t36"."known_as",
                                                                              "t36"."customer_key",
                                                                              "t36"."valid_from",
                                                                              "t36"."valid_to",
                                                                              "t36"."clean_name",
                                                                              "t36"."beyond_ascii",
                                                                              REGEXP_MATCHES("t36"."clean_name", '/ ?[a-z]{2,4} ?/? *$') AS "needed"
                                                                            FROM (
                                                                              SELECT
                                                                                "t35"."month",
                                                                                "t35"."source",
                                                                                "t35"."known_as",
                                                                                "t35"."customer_key",
                                                                                "t35"."valid_from",
                                                                                "t35"."valid_to",
                                                                                REPLACE(LOWER("t35"."clean_name"), '\', '/') AS "clean_name",
                                                                                "t35"."beyond_ascii"
                                                                              FROM (
                                                                                SELECT
                                                                                  "t34"."month",
                                                                                  "t34"."source",
                                                                                  "t34"."known_as",
                                                                                  "t34"."customer_key",
                                                                                  "t34"."valid_from",
                                                                                  "t34"."valid_to",
                                                                                  "t34"."clean_name",
                                                                                  "t34"."beyond_ascii"
                                                                                FROM (
                                                                                  SELECT
                                                                                    "t33"."month",
                                                                                    "t33"."source",
                                                                                    "t33"."known_as",
                                                                                    "t33"."customer_key",
                                                                                    "t33"."valid_from",
                                                                                    "t33"."valid_to",
                                                                                    CASE
                                                                                      WHEN "t33"."needed"
                                                                                      THEN REGEXP_REPLACE("t33"."clean_name", '[	
]', ' ', 'g')
                                                                                      ELSE "t33"."clean_name"
                                                                                    END AS "clean_name",
                                                                                    "t33"."beyond_ascii",
                                                                                    "t33"."needed"
                                                                                  FROM (
                                                                                    SELECT
                                                                                      "t32"."month",
                                                                                      "t32"."source",
                                                                                      "t32"."known_as",
                                                                                      "t32"."customer_key",
                                                                                      "t32"."valid_from",
                                                                                      "t32"."valid_to",
                                                                                      "t32"."clean_name",
                                                                                      "t32"."beyond_ascii",
                                                                                      REGEXP_MATCHES("t32"."clean_name", '[	
]') AS "needed"
                                                                                    FROM (
                                                                                      SELECT
                                                                                        "t31"."month",
                                                                                        "t31"."source",
                                                                                        "t31"."known_as",
                                                                                        "t31"."customer_key",
                                                                                        "t31"."valid_from",
                                                                                        "t31"."valid_to",
                                                                                        "t31"."clean_name",
                                                                                        "t31"."beyond_ascii"
                                                                                      FROM (
                                                                                        SELECT
                                                                                          "t30"."month",
                                                                                          "t30"."source",
                                                                                          "t30"."known_as",
                                                                                          "t30"."customer_key",
                                                                                          "t30"."valid_from",
                                                                                          "t30"."valid_to",
                                                                                          CASE
                                                                                            WHEN "t30"."needed"
                                                                                            THEN REGEXP_REPLACE(
                                                                                              REGEXP_REPLACE(
                                                                                                REGEXP_REPLACE(
                                                                                                  REGEXP_REPLACE(
                                                                                                    REGEXP_REPLACE("t30"."clean_name", '株式会社|㈱|\(株\)|（株）', ' kk ', 'g'),
                                                                                                    '有限会社|㈲',
                                                                                                    ' yk ',
                                                                                                    'g'
                                                                                                  ),
                                                                                                  '合同会社',
                                                                                                  ' gk ',
                                                                                                  'g'
                                                                                                ),
                                                                                                '股份有限公司|有限公司',
                                                                                                ' co ltd ',
                                                                                                'g'
                                                                                              ),
                                                                                              '주식회사|㈜',
                                                                                              ' 주식회사 ',
                                                                                              'g'
                                                                                            )
                                                                                            ELSE "t30"."clean_name"
                                                                                          END AS "clean_name",
                                                                                          "t30"."beyond_ascii",
                                                                                          "t30"."needed"
                                                                                        FROM (
                                                                                          SELECT
                                                                                            "t29"."month",
                                                                                            "t29"."source",
                                                                                            "t29"."known_as",
                                                                                            "t29"."customer_key",
                                                                                            "t29"."valid_from",
                                                                                            "t29"."valid_to",
                                                                                            "t29"."clean_name",
                                                                                            "t29"."beyond_ascii",
                                                                                            "t29"."beyond_ascii"
                                                                                            AND REGEXP_MATCHES("t29"."clean_name", '株式会社|㈱|\(株\)|（株）|有限会社|㈲|合同会社|股份有限公司|有限公司|주식회사|㈜') AS "needed"
                                                                                          FROM (
                                                                                            SELECT
                                                                                              "t28"."month",
                                                                                              "t28"."source",
                                                                                              "t28"."known_as",
                                                                                              "t28"."customer_key",
                                                                                              "t28"."valid_from",
                                                                                              "t28"."valid_to",
                                                                                              "t28"."clean_name",
                                                                                              "t28"."beyond_ascii"
                                                                                            FROM (
                                                                                              SELECT
                                                                                                "t27"."month",
                                                                                                "t27"."source",
                                                                                                "t27"."known_as",
                                                                                                "t27"."customer_key",
                                                                                                "t27"."valid_from",
                                                                                                "t27"."valid_to",
                                                                                                CASE
                                                                                                  WHEN "t27"."needed"
                                                                                                  THEN REGEXP_REPLACE(
                                                                                                    REGEXP_REPLACE(
                                                                                                      REGEXP_REPLACE(
                                                                                                        REGEXP_REPLACE(
                                                                                                          REGEXP_REPLACE(
                                                                                                            REGEXP_REPLACE(
                                                                                                              REGEXP_REPLACE(REGEXP_REPLACE("t27"."clean_name", '[Ⅺⅺ]', 'xi', 'g'), '[Ⅻⅻ]', 'xii', 'g'),
                                                                                                              '[ﬀ]',
                                                                                                              'ff',
                                                                                                              'g'
                                                                                                            ),
                                                                                                            '[ﬁ]',
                                                                                                            'fi',
                                                                                                            'g'
                                                                                                          ),
                                                                                                          '[ﬂ]',
                                                                                                          'fl',
                                                                                                          'g'
                                                                                                        ),
                                                                                                        '[ﬃ]',
                                                                                                        'ffi',
                                                                                                        'g'
                                                                                                      ),
                                                                                                      '[ﬄ]',
                                                                                                      'ffl',
                                                                                                      'g'
                                                                                                    ),
                                                                                                    '[ﬅﬆ]',
                                                                                                    'st',
                                                                                                    'g'
                                                                                                  )
                                                                                                  ELSE "t27"."clean_name"
                                                                                                END AS "clean_name",
                                                                                                "t27"."beyond_ascii",
                                                                                                "t27"."needed"
                                                                                              FROM (
                                                                                                SELECT
                                                                                                  "t26"."month",
                                                                                                  "t26"."source",
                                                                                                  "t26"."known_as",
                                                                                                  "t26"."customer_key",
                                                                                                  "t26"."valid_from",
                                                                                                  "t26"."valid_to",
                                                                                                  CASE
                                                                                                    WHEN "t26"."needed"
                                                                                                    THEN REGEXP_REPLACE(
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
                                                                                                                              REGEXP_REPLACE(REGEXP_REPLACE("t26"."clean_name", '[ǄǅǆǱǲǳ]', 'dz', 'g'), '[Ǉǈǉ]', 'lj', 'g'),
                                                                                                                              '[Ǌǋǌ]',
                                                                                                                              'nj',
                                                                                                                              'g'
                                                                                                                            ),
                                                                                                                            '[ǢǣǼǽ]',
                                                                                                                            'ae',
                                                                                                                            'g'
                                                                                                                          ),
                                                                                                                          '[ẞ]',
                                                                                                                          'ss',
                                                                                                                          'g'
                                                                                                                        ),
                                                                                                                        '[№]',
                                                                                                                        'no',
                                                                                                                        'g'
                                                                                                                      ),
                                                                                                                      '[℡]',
                                                                                                                      'tel',
                                                                                                                      'g'
                                                                                                                    ),
                                                                                                                    '[℻]',
                                                                                                                    'fax',
                                                                                                                    'g'
                                                                                                                  ),
                                                                                                                  '[Ⅱⅱ]',
                                                                                                                  'ii',
                                                                                                                  'g'
                                                                                                                ),
                                                                                                                '[Ⅲⅲ]',
                                                                                                                'iii',
                                                                                                                'g'
                                                                                                              ),
                                                                                                              '[Ⅳⅳ]',
                                                                                                              'iv',
                                                                                                              'g'
                                                                                                            ),
                                                                                                            '[Ⅵⅵ]',
                                                                                                            'vi',
                                                                                                            'g'
                                                                                                          ),
                                                                                                          '[Ⅶⅶ]',
                                                                                                          'vii',
                                                                                                          'g'
                                                                                                        ),
                                                                                                        '[Ⅷⅷ]',
                                                                                                        'viii',
                                                                                                        'g'
                                                                                                      ),
                                                                                                      '[Ⅸⅸ]',
                                                                                                      'ix',
                                                                                                      'g'
                                                                                                    )
                                                                                                    ELSE "t26"."clean_name"
                                                                                                  END AS "clean_name",
                                                                                                  "t26"."beyond_ascii",
                                                                                                  "t26"."needed"
                                                                                                FROM (
                                                                                                  SELECT
                                                                                                    "t25"."month",
                                                                                                    "t25"."source",
                                                                                                    "t25"."known_as",
                                                                                                    "t25"."customer_key",
                                                                                                    "t25"."valid_from",
                                                                                                    "t25"."valid_to",
                                                                                                    CASE
                                                                                                      WHEN "t25"."needed"
                                                                                                      THEN TRANSLATE(
                                                                                                        "t25"."clean_name",
                                                                                                        'ƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǤǦǧǨǩǪǫǬǭǮǯǰǴǵǶǷǸǹǺǻǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎʰʱʲʳʴʵʶʷʸʹʼͰͲʹ͵Ͷͺ;Ϳ΄΅Ά·ΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰςϊϋόύώϏϐϑϒϓϔϕϖϘϚϜϞϠϢϤϦϨϪϬϮϰϱϲϴϵ϶ϷϹϺϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯйѐёѓїќѝўѠѢѤѦѨѪѬѮѰѲѴѶѷѸѺѼѾҀ҂ҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӂӃӅӇӉӋӍӐӑӒӓӔӖӗӘӚӛӜӝӞӟӠӢӣӤӥӦӧӨӪӫӬӭӮӯӰӱӲӳӴӵӶӸӹӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮḀḁḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘḙḚḛḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷḸḹḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱṲṳṴṵṶṷṸṹṺṻṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙẛẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹỺỼỾἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏἐἑἒἓἔἕἘἙἚἛἜἝἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὀὁὂὃὄὅὈὉὊὋὌὍὐὑὒὓὔὕὖὗὙὛὝὟὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὰάὲέὴήὶίὸόὺύὼώᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ᾽ι᾿῀῁ῂῃῄῆῇῈΈῊΉῌ῍῎῏ῐῑῒΐῖῗῘῙῚΊ῝῞῟ῠῡῢΰῤῥῦῧῨῩῪΎῬ῭΅`ῲῳῴῶῷῸΌῺΏῼ´῾⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₔₕₖₗₘₙₚₛₜ℀℁ℂ℃℄℅℆ℇ℈℉ℊℋℌℍℎℏℐℑℒℓ℔ℕ℗℘ℙℚℛℜℝ℞℟℠™℣ℤ℥Ω℧ℨ℩KÅℬℭ℮ℯℰℱℲℳℴℵℶℷℸℹ℺ℼℽℾℿ⅀⅁⅂⅃⅄ⅅⅆⅇⅈⅉ⅊⅋⅌⅍⅏ⅠⅤⅩⅬⅭⅮⅯⅰⅴⅹⅼⅽⅾⅿↃ↊↋①②③④⑤⑥⑦⑧⑨ⒶⒷⒸⒹⒺⒻⒼⒽⒾⒿⓀⓁⓂⓃⓄⓅⓆⓇⓈⓉⓊⓋⓌⓍⓎⓏⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙⓚⓛⓜⓝⓞⓟⓠⓡⓢⓣⓤⓥⓦⓧⓨⓩ！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                                                                                                        'ɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙɯɲɵooƣƥʀƨʃƭʈuuʊʋƴƶʒƹƽaaiioouuuuuuuuuuaaaaǥggkkooooʒʒjggƕƿnnaaooaaaaeeeeiiiioooorrrruuuussttȝhhƞȣȥaaeeooooooooyyⱥȼƚⱦɂƀʉʌɇɉɋɍɏhɦjrɹɻʁwy''''ͱͳ'' ͷ  ϳ  α εηιουωιαβγδεζηθικλμνξοπρστυφχψωιυαεηιυσιυουωϗβθυυυφπϙϛϝϟϡϣϥϧϩϫϭϯκρσθε ϸσϻͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяиеегікиуѡѣѥѧѩѫѭѯѱѳѵѵѵѹѻѽѿҁ ҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏжжӄӆӈӊӌӎааааӕееәәәжжззӡииииооөөөээууууууччӷыыӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯaabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwysaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỽỿααααααααααααααααεεεεεεεεεεεεηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιιοοοοοοοοοοοουυυυυυυυυυυυωωωωωωωωωωωωωωωωααεεηηιιοουυωωααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωαααααααααααα ι   ηηηηηεεηηη   ιιιιιιιιιι   υυυυρρυυυυυυρ   ωωωωωοοωωω  0i456789     n0123456789     aeoxəhklmnpst  c    ɛ  ghhhhhiill n  pqrrr     z ω z kabc eefⅎmoאבגדi πγγπ     ddeij     ivxlcdmivxlcdmↄ  123456789abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz!"#$%&''()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\]^_''abcdefghijklmnopqrstuvwxyz{|}~'
                                                                                                      )
                                                                                                      ELSE "t25"."clean_name"
                                                                                                    END AS "clean_name",
                                                                                                    "t25"."beyond_ascii",
                                                                                                    "t25"."needed"
                                                                                                  FROM (
                                                                                                    SELECT
                                                                                                      "t24"."month",
                                                                                                      "t24"."source",
                                                                                                      "t24"."known_as",
                                                                                                      "t24"."customer_key",
                                                                                                      "t24"."valid_from",
                                                                                                      "t24"."valid_to",
                                                                                                      CASE
                                                                                                        WHEN "t24"."needed"
                                                                                                        THEN REGEXP_REPLACE(
                                                                                                          REGEXP_REPLACE("t24"."clean_name", '[­̀-ͯ​-‏‪-‮⁠-⁤︀-️﻿]', '', 'g'),
                                                                                                          '[ - ‖-  - ₠-⃏←-⑟─-⯿　-〄〈-〠〰・｟-･]',
                                                                                                          ' ',
                                                                                                          'g'
                                                                                                        )
                                                                                                        ELSE "t24"."clean_name"
                                                                                                      END AS "clean_name",
                                                                                                      "t24"."beyond_ascii",
                                                                                                      "t24"."needed"
                                                                                                    FROM (
                                                                                                      SELECT
                                                                                                        "t23"."month",
                                                                                                        "t23"."source",
                                                                                                        "t23"."known_as",
                                                                                                        "t23"."customer_key",
                                                                                                        "t23"."valid_from",
                                                                                                        "t23"."valid_to",
                                                                                                        "t23"."clean_name",
                                                                                                        "t23"."beyond_ascii",
                                                                                                        "t23"."beyond_ascii" AND REGEXP_MATCHES("t23"."clean_name", '[^-]') AS "needed"
                                                                                                      FROM (
                                                                                                        SELECT
                                                                                                          "t22"."month",
                                                                                                          "t22"."source",
                                                                                                          "t22"."known_as",
                                                                                                          "t22"."customer_key",
                                                                                                          "t22"."valid_from",
                                                                                                          "t22"."valid_to",
                                                                                                          "t22"."clean_name",
                                                                                                          "t22"."beyond_ascii"
                                                                                                        FROM (
                                                                                                          SELECT
                                                                                                            "t21"."month",
                                                                                                            "t21"."source",
                                                                                                            "t21"."known_as",
                                                                                                            "t21"."customer_key",
                                                                                                            "t21"."valid_from",
                                                                                                            "t21"."valid_to",
                                                                                                            CASE
                                                                                                              WHEN "t21"."needed"
                                                                                                              THEN REGEXP_REPLACE(REGEXP_REPLACE("t21"."clean_name", '[ŹźŻżŽž]', 'z', 'g'), '[‐‑–—]', '-', 'g')
                                                                                                              ELSE "t21"."clean_name"
                                                                                                            END AS "clean_name",
                                                                                                            "t21"."beyond_ascii",
                                                                                                            "t21"."needed"
                                                                                                          FROM (
                                                                                                            SELECT
                                                                                                              "t20"."month",
                                                                                                              "t20"."source",
                                                                                                              "t20"."known_as",
                                                                                                              "t20"."customer_key",
                                                                                                              "t20"."valid_from",
                                                                                                              "t20"."valid_to",
                                                                                                              CASE
                                                                                                                WHEN "t20"."needed"
                                                                                                                THEN REGEXP_REPLACE(
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
                                                                                                                                          REGEXP_REPLACE(REGEXP_REPLACE("t20"."clean_name", '[ÝýÿŶŷŸ]', 'y', 'g'), '[Þþ]', 'th', 'g'),
                                                                                                                                          '[ß]',
                                                                                                                                          'ss',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        '[ĜĝĞğĠġĢģ]',
                                                                                                                                        'g',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      '[ĤĥĦħ]',
                                                                                                                                      'h',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    '[Ĳĳ]',
                                                                                                                                    'ij',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  '[Ĵĵ]',
                                                                                                                                  'j',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                '[Ķķ]',
                                                                                                                                'k',
                                                                                                                                'g'
                                                                                                                              ),
                                                                                                                              '[ĹĺĻļĽľŁł]',
                                                                                                                              'l',
                                                                                                                              'g'
                                                                                                                            ),
                                                                                                                            '[Ŋ]',
                                                                                                                            'ŋ',
                                                                                                                            'g'
                                                                                                                          ),
                                                                                                                          '[Œœ]',
                                                                                                                          'oe',
                                                                                                                          'g'
                                                                                                                        ),
                                                                                                                        '[ŔŕŖŗŘř]',
                                                                                                                        'r',
                                                                                                                        'g'
                                                                                                                      ),
                                                                                                                      '[ŚśŜŝŞşŠšſ]',
                                                                                                                      's',
                                                                                                                      'g'
                                                                                                                    ),
                                                                                                                    '[ŢţŤťŦŧ]',
                                                                                                                    't',
                                                                                                                    'g'
                                                                                                                  ),
                                                                                                                  '[Ŵŵ]',
                                                                                                                  'w',
                                                                                                                  'g'
                                                                                                                )
                                                                                                                ELSE "t20"."clean_name"
                                                                                                              END AS "clean_name",
                                                                                                              "t20"."beyond_ascii",
                                                                                                              "t20"."needed"
                                                                                                            FROM (
                                                                                                              SELECT
                                                                                                                "t19"."month",
                                                                                                                "t19"."source",
                                                                                                                "t19"."known_as",
                                                                                                                "t19"."customer_key",
                                                                                                                "t19"."valid_from",
                                                                                                                "t19"."valid_to",
                                                                                                                CASE
                                                                                                                  WHEN "t19"."needed"
                                                                                                                  THEN REGEXP_REPLACE(
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
                                                                                                                                              REGEXP_REPLACE("t19"."clean_name", '[ ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿×÷‒―‖‗‚“”„‟†‡•‣․‥…‧   ‰‱]', ' ', 'g'),
                                                                                                                                              '[ªÀÁÂÃÄÅàáâãäåĀāĂăĄą]',
                                                                                                                                              'a',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            '[²]',
                                                                                                                                            '2',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          '[³]',
                                                                                                                                          '3',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        '[´‘’‛′]',
                                                                                                                                        '''',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      '[µ]',
                                                                                                                                      'μ',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    '[¹]',
                                                                                                                                    '1',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  '[ºÒÓÔÕÖØòóôõöøŌōŎŏŐő]',
                                                                                                                                  'o',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                '[Ææ]',
                                                                                                                                'ae',
                                                                                                                                'g'
                                                                                                                              ),
                                                                                                                              '[ÇçĆćĈĉĊċČč]',
                                                                                                                              'c',
                                                                                                                              'g'
                                                                                                                            ),
                                                                                                                            '[ÈÉÊËèéêëĒēĔĕĖėĘęĚě]',
                                                                                                                            'e',
                                                                                                                            'g'
                                                                                                                          ),
                                                                                                                          '[ÌÍÎÏìíîïĨĩĪīĬĭĮįİı]',
                                                                                                                          'i',
                                                                                                                          'g'
                                                                                                                        ),
                                                                                                                        '[ÐðĎďĐđ]',
                                                                                                                        'd',
                                                                                                                        'g'
                                                                                                                      ),
                                                                                                                      '[ÑñŃńŅņŇň]',
                                                                                                                      'n',
                                                                                                                      'g'
                                                                                                                    ),
                                                                                                                    '[ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų]',
                                                                                                                    'u',
                                                                                                                    'g'
                                                                                                                  )
                                                                                                                  ELSE "t19"."clean_name"
                                                                                                                END AS "clean_name",
                                                                                                                "t19"."beyond_ascii",
                                                                                                                "t19"."needed"
                                                                                                              FROM (
                                                                                                                SELECT
                                                                                                                  "t18"."month",
                                                                                                                  "t18"."source",
                                                                                                                  "t18"."known_as",
                                                                                                                  "t18"."customer_key",
                                                                                                                  "t18"."valid_from",
                                                                                                                  "t18"."valid_to",
                                                                                                                  "t18"."clean_name",
                                                                                                                  "t18"."beyond_ascii",
                                                                                                                  "t18"."beyond_ascii" AND REGEXP_MATCHES("t18"."clean_name", '[^-]') AS "needed"
                                                                                                                FROM (
                                                                                                                  SELECT
                                                                                                                    "t17"."month",
                                                                                                                    "t17"."source",
                                                                                                                    "t17"."known_as",
                                                                                                                    "t17"."customer_key",
                                                                                                                    "t17"."valid_from",
                                                                                                                    "t17"."valid_to",
                                                                                                                    "t17"."clean_name",
                                                                                                                    "t17"."beyond_ascii"
                                                                                                                  FROM (
                                                                                                                    SELECT
                                                                                                                      "t16"."month",
                                                                                                                      "t16"."source",
                                                                                                                      "t16"."known_as",
                                                                                                                      "t16"."customer_key",
                                                                                                                      "t16"."valid_from",
                                                                                                                      "t16"."valid_to",
                                                                                                                      CASE
                                                                                                                        WHEN "t16"."needed"
                                                                                                                        THEN REGEXP_REPLACE("t16"."clean_name", '([a-z])Ã ', '\1a', 'g')
                                                                                                                        ELSE "t16"."clean_name"
                                                                                                                      END AS "clean_name",
                                                                                                                      "t16"."beyond_ascii",
                                                                                                                      "t16"."needed"
                                                                                                                    FROM (
                                                                                                                      SELECT
                                                                                                                        "t15"."month",
                                                                                                                        "t15"."source",
                                                                                                                        "t15"."known_as",
                                                                                                                        "t15"."customer_key",
                                                                                                                        "t15"."valid_from",
                                                                                                                        "t15"."valid_to",
                                                                                                                        CASE
                                                                                                                          WHEN "t15"."needed"
                                                                                                                          THEN REGEXP_REPLACE(
                                                                                                                            REGEXP_REPLACE(
                                                                                                                              REGEXP_REPLACE(
                                                                                                                                REGEXP_REPLACE(
                                                                                                                                  REGEXP_REPLACE(
                                                                                                                                    REGEXP_REPLACE(
                                                                                                                                      REGEXP_REPLACE("t15"."clean_name", 'á¸[‚ƒ„…†‡]', 'b', 'g'),
                                                                                                                                      'á¸[žŸÿ]',
                                                                                                                                      'f',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    'á¸[¾¿]|á¹[€‚ƒ]',
                                                                                                                                    'm',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  'á¹[”•–—]',
                                                                                                                                  'p',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                'á¹[¼½¾¿]',
                                                                                                                                'v',
                                                                                                                                'g'
                                                                                                                              ),
                                                                                                                              'áº[Šš‹Œœ]',
                                                                                                                              'x',
                                                                                                                              'g'
                                                                                                                            ),
                                                                                                                            'â[]|â€[“”]',
                                                                                                                            '-',
                                                                                                                            'g'
                                                                                                                          )
                                                                                                                          ELSE "t15"."clean_name"
                                                                                                                        END AS "clean_name",
                                                                                                                        "t15"."beyond_ascii",
                                                                                                                        "t15"."needed"
                                                                                                                      FROM (
                                                                                                                        SELECT
                                                                                                                          "t14"."month",
                                                                                                                          "t14"."source",
                                                                                                                          "t14"."known_as",
                                                                                                                          "t14"."customer_key",
                                                                                                                          "t14"."valid_from",
                                                                                                                          "t14"."valid_to",
                                                                                                                          CASE
                                                                                                                            WHEN "t14"."needed"
                                                                                                                            THEN REGEXP_REPLACE(
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
                                                                                                                                                        REGEXP_REPLACE("t14"."clean_name", 'Ã[ž¾]|ã[¾]', 'th', 'g'),
                                                                                                                                                        'Ã[Ÿ]|ã[ÿ]|áº[ž]',
                                                                                                                                                        'ss',
                                                                                                                                                        'g'
                                                                                                                                                      ),
                                                                                                                                                      'Ä[œžŸ ¡¢£]|ä[ÿ ¡¢£]|á¸[ ¡]',
                                                                                                                                                      'g',
                                                                                                                                                      'g'
                                                                                                                                                    ),
                                                                                                                                                    'Ä[¤¥¦§]|ä[¤¥¦§]|á¸[¢£¤¥¦§¨©ª«]|áº[–]',
                                                                                                                                                    'h',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  'Ä[²³]|ä[²³]',
                                                                                                                                                  'ij',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'Ä[´µ]|ä[´µ]',
                                                                                                                                                'j',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'Ä[¶·]|ä[¶·]|á¸[°±²³´µ]',
                                                                                                                                              'k',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'Ä[¹º»¼½¾]|ä[¹º»¼½¾]|Å[‚]|å[‚]|á¸[¶·¸¹º»¼½]',
                                                                                                                                            'l',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'Å[‰]',
                                                                                                                                          '''n',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        'Å[’“]|å[’“]',
                                                                                                                                        'oe',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      'Å[”•–—˜™]|å[”•–—˜™]|á¹[šœž˜™›Ÿÿ]',
                                                                                                                                      'r',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    'Å[š›œžŸ ¡¿]|å[š›ÿ ¡¿]|á¹[ ¡¢£¤¥¦§¨©]|áº[›]',
                                                                                                                                    's',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  'Å[¢£¤¥¦§]|å[¢£¤¥¦§]|á¹[ª«¬­®¯°±]|áº[—]',
                                                                                                                                  't',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                'Å[´µ]|å[´µ]|áº[€‚ƒ„…†‡ˆ‰˜]',
                                                                                                                                'w',
                                                                                                                                'g'
                                                                                                                              ),
                                                                                                                              'Å[¹º»¼½¾]|å[¹º»¼½¾]|áº[‘’“”•]',
                                                                                                                              'z',
                                                                                                                              'g'
                                                                                                                            )
                                                                                                                            ELSE "t14"."clean_name"
                                                                                                                          END AS "clean_name",
                                                                                                                          "t14"."beyond_ascii",
                                                                                                                          "t14"."needed"
                                                                                                                        FROM (
                                                                                                                          SELECT
                                                                                                                            "t13"."month",
                                                                                                                            "t13"."source",
                                                                                                                            "t13"."known_as",
                                                                                                                            "t13"."customer_key",
                                                                                                                            "t13"."valid_from",
                                                                                                                            "t13"."valid_to",
                                                                                                                            CASE
                                                                                                                              WHEN "t13"."needed"
                                                                                                                              THEN REGEXP_REPLACE(
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
                                                                                                                                                            "t13"."clean_name",
                                                                                                                                                            'Â[ ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|Ã[—·]|â[¢¦]|â€[šœž¢¦]|â[¢]|â„[¢]',
                                                                                                                                                            ' ',
                                                                                                                                                            'g'
                                                                                                                                                          ),
                                                                                                                                                          'Â[ª]|â[ª]|Ã[€‚ƒ„… ¡¢£¤¥]|ã[€‚ƒ„… ¡¢£¤¥]|Ä[€‚ƒ„…]|ä[€‚ƒ„…]|á¸[€]|áº[ ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·]',
                                                                                                                                                          'a',
                                                                                                                                                          'g'
                                                                                                                                                        ),
                                                                                                                                                        'Â[²]',
                                                                                                                                                        '2',
                                                                                                                                                        'g'
                                                                                                                                                      ),
                                                                                                                                                      'Â[³]',
                                                                                                                                                      '3',
                                                                                                                                                      'g'
                                                                                                                                                    ),
                                                                                                                                                    'Â[´]|â[]|â€[˜™]',
                                                                                                                                                    '''',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  'Â[¹]',
                                                                                                                                                  '1',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'Â[º]|â[º]|Ã[’“”•–˜²³´µ¶¸]|ã[’“”•–˜²³´µ¶¸]|Å[ŒŽ‘]|å[œž‘]|á¹[ŒŽ‘’“]|á»[šŒœŽž‘’“”•–—˜™›Ÿÿ ¡¢£]',
                                                                                                                                                'o',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'Ã[†¦]|ã[†¦]',
                                                                                                                                              'ae',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'Ã[‡§]|ã[‡§]|Ä[†‡ˆ‰Š‹Œ]|ä[†‡ˆ‰š‹œ]|á¸[ˆ‰]',
                                                                                                                                            'c',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'Ã[ˆ‰Š‹¨©ª«]|ã[ˆ‰š‹¨©ª«]|Ä[’“”•–—˜™š›]|ä[’“”•–—˜™›]|á¸[šœ”•–—˜™›]|áº[¸¹º»¼½¾¿]|á»[€‚ƒ„…†‡]',
                                                                                                                                          'e',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        'Ã[ŒŽ¬­®¯]|ã[œž¬­®¯]|Ä[¨©ª«¬­®¯°±]|ä[¨©ª«¬­®¯°±]|á¸[¬­®¯]|á»[ˆ‰Š‹]',
                                                                                                                                        'i',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      'Ã[°]|ã[°]|Ä[Ž‘]|ä[ž‘]|á¸[Š‹ŒŽ‘’“]',
                                                                                                                                      'd',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    'Ã[‘±]|ã[‘±]|Å[ƒ„…†‡ˆ]|å[ƒ„…†‡ˆ]|á¹[„…†‡ˆ‰Š‹]',
                                                                                                                                    'n',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  'Ã[™š›œ¹º»¼]|ã[™›¹º»¼]|Å[¨©ª«¬­®¯°±²³]|å[¨©ª«¬­®¯°±²³]|á¹[²³´µ¶·¸¹º»]|á»[¤¥¦§¨©ª«¬­®¯°±]',
                                                                                                                                  'u',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                'Ã[½¿]|ã[½¿]|Å[¶·¸]|å[¶·¸]|áº[Ž™]|á»[²³´µ¶·¸¹]',
                                                                                                                                'y',
                                                                                                                                'g'
                                                                                                                              )
                                                                                                                              ELSE "t13"."clean_name"
                                                                                                                            END AS "clean_name",
                                                                                                                            "t13"."beyond_ascii",
                                                                                                                            "t13"."needed"
                                                                                                                          FROM (
                                                                                                                            SELECT
                                                                                                                              "t12"."month",
                                                                                                                              "t12"."source",
                                                                                                                              "t12"."known_as",
                                                                                                                              "t12"."customer_key",
                                                                                                                              "t12"."valid_from",
                                                                                                                              "t12"."valid_to",
                                                                                                                              "t12"."clean_name",
                                                                                                                              "t12"."beyond_ascii",
                                                                                                                              "t12"."beyond_ascii"
                                                                                                                              AND REGEXP_MATCHES("t12"."clean_name", '[ÂÃÄÅâãäåá][-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[a-z]Ã ') AS "needed"
                                                                                                                            FROM (
                                                                                                                              SELECT
                                                                                                                                "t11"."month",
                                                                                                                                "t11"."source",
                                                                                                                                "t11"."known_as",
                                                                                                                                "t11"."customer_key",
                                                                                                                                "t11"."valid_from",
                                                                                                                                "t11"."valid_to",
                                                                                                                                "t11"."clean_name",
                                                                                                                                "t11"."beyond_ascii"
                                                                                                                              FROM (
                                                                                                                                SELECT
                                                                                                                                  "t10"."month",
                                                                                                                                  "t10"."source",
                                                                                                                                  "t10"."known_as",
                                                                                                                                  "t10"."customer_key",
                                                                                                                                  "t10"."valid_from",
                                                                                                                                  "t10"."valid_to",
                                                                                                                                  CASE
                                                                                                                                    WHEN "t10"."needed"
                                                                                                                                    THEN REGEXP_REPLACE(
                                                                                                                                      REGEXP_REPLACE(
                                                                                                                                        REGEXP_REPLACE(
                                                                                                                                          REGEXP_REPLACE(
                                                                                                                                            REGEXP_REPLACE(
                                                                                                                                              REGEXP_REPLACE(
                                                                                                                                                REGEXP_REPLACE(
                                                                                                                                                  "t10"."clean_name",
                                                                                                                                                  'Ã¡Â¸Â[‚ƒ„…†‡]|Ã¡Â¸â[¦  ¡]|Ã¡Â¸â€[šž¦  ¡]|Ã¡Â¸Æ[’]',
                                                                                                                                                  'b',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'Ã¡Â¸Â[žŸ]|Ã¡Â¸Å[¾¸]',
                                                                                                                                                'f',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'Ã¡Â¸Â[¾¿]|Ã¡Â¹Â[€‚ƒ]|Ã¡Â¹â[¬]|Ã¡Â¹â‚[¬]|Ã¡Â¹â[]|Ã¡Â¹â€[š]|Ã¡Â¹Æ[’]',
                                                                                                                                              'm',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'Ã¡Â¹Â[”•–—]|Ã¡Â¹â[¢]|Ã¡Â¹â€[¢“”]',
                                                                                                                                            'p',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'Ã¡Â¹Â[¼½¾¿]',
                                                                                                                                          'v',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        'Ã¡ÂºÂ[Š‹Œ]|Ã¡ÂºÅ[  ’]|Ã¡Âºâ[¹]|Ã¡Âºâ€[¹]',
                                                                                                                                        'x',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      'Ã¢ÂÂ[]|Ã¢Â€Â[“”]|Ã¢â¬â[]|Ã¢â‚¬â€[œ]',
                                                                                                                                      '-',
                                                                                                                                      'g'
                                                                                                                                    )
                                                                                                                                    ELSE "t10"."clean_name"
                                                                                                                                  END AS "clean_name",
                                                                                                                                  "t10"."beyond_ascii",
                                                                                                                                  "t10"."needed"
                                                                                                                                FROM (
                                                                                                                                  SELECT
                                                                                                                                    "t9"."month",
                                                                                                                                    "t9"."source",
                                                                                                                                    "t9"."known_as",
                                                                                                                                    "t9"."customer_key",
                                                                                                                                    "t9"."valid_from",
                                                                                                                                    "t9"."valid_to",
                                                                                                                                    CASE
                                                                                                                                      WHEN "t9"."needed"
                                                                                                                                      THEN REGEXP_REPLACE(
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
                                                                                                                                                                  REGEXP_REPLACE("t9"."clean_name", 'ÃÂ[¾]|ÃƒÂ[ž¾]|ÃÅ[¾]|ÃƒÅ[¾]', 'th', 'g'),
                                                                                                                                                                  'ÃÂ[]|ÃƒÂ[Ÿ]|ÃÅ[¸]|ÃƒÅ[¸]|Ã¡ÂºÂ[ž]|Ã¡ÂºÅ[¾]',
                                                                                                                                                                  'ss',
                                                                                                                                                                  'g'
                                                                                                                                                                ),
                                                                                                                                                                'ÃÂ[  ¡¢£]|Ã„Â[œžŸ  ¡¢£]|ÃÅ[¾¸]|Ã„Å[“¾¸]|Ã¡Â¸Â[  ¡]',
                                                                                                                                                                'g',
                                                                                                                                                                'g'
                                                                                                                                                              ),
                                                                                                                                                              'ÃÂ[¤¥¦§]|Ã„Â[¤¥¦§]|Ã¡Â¸Â[¢£¤¥¦§¨©ª«]|Ã¡ÂºÂ[–]|Ã¡Âºâ[]|Ã¡Âºâ€[“]',
                                                                                                                                                              'h',
                                                                                                                                                              'g'
                                                                                                                                                            ),
                                                                                                                                                            'ÃÂ[²³]|Ã„Â[²³]',
                                                                                                                                                            'ij',
                                                                                                                                                            'g'
                                                                                                                                                          ),
                                                                                                                                                          'ÃÂ[´µ]|Ã„Â[´µ]',
                                                                                                                                                          'j',
                                                                                                                                                          'g'
                                                                                                                                                        ),
                                                                                                                                                        'ÃÂ[¶·]|Ã„Â[¶·]|Ã¡Â¸Â[°±²³´µ]',
                                                                                                                                                        'k',
                                                                                                                                                        'g'
                                                                                                                                                      ),
                                                                                                                                                      'ÃÂ[¹º»¼½¾]|Ã„Â[¹º»¼½¾]|ÃÂ[]|Ã…Â[‚]|Ãâ[]|Ã…â€[š]|Ã¡Â¸Â[¶·¸¹º»¼½]',
                                                                                                                                                      'l',
                                                                                                                                                      'g'
                                                                                                                                                    ),
                                                                                                                                                    'ÃÂ[]|Ã…Â[‰]|Ãâ[°]|Ã…â€[°]',
                                                                                                                                                    '''n',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  'ÃÂ[]|Ã…Â[’“]|Ãâ[]|Ã…â€[™œ]',
                                                                                                                                                  'oe',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'ÃÂ[]|Ã…Â[”•–—˜™]|Ãâ[¢]|Ã…â€[¢“”]|ÃË[]|Ã…Ë[œ]|Ãâ[¢]|Ã…â„[¢]|Ã¡Â¹Â[˜™š›œžŸ]|Ã¡Â¹Ë[œ]|Ã¡Â¹â[¢]|Ã¡Â¹â„[¢]|Ã¡Â¹Å[¡“¾¸]|Ã¡Â¹â[º]|Ã¡Â¹â€[º]',
                                                                                                                                                'r',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'ÃÂ[  ¡¿]|Ã…Â[š›œžŸ  ¡¿]|ÃÅ[¡¾¸]|Ã…Å[¡“¾¸]|Ãâ[º]|Ã…â€[º]|Ã¡Â¹Â[  ¡¢£¤¥¦§¨©]|Ã¡ÂºÂ[›]|Ã¡Âºâ[º]|Ã¡Âºâ€[º]',
                                                                                                                                              's',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'ÃÂ[¢£¤¥¦§]|Ã…Â[¢£¤¥¦§]|Ã¡Â¹Â[ª«¬­®¯°±]|Ã¡ÂºÂ[—]|Ã¡Âºâ[]|Ã¡Âºâ€[”]',
                                                                                                                                            't',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'ÃÂ[´µ]|Ã…Â[´µ]|Ã¡ÂºÂ[€‚ƒ„…†‡ˆ‰˜]|Ã¡Âºâ[¬]|Ã¡Âºâ‚[¬]|Ã¡Âºâ[¦  ¡°]|Ã¡Âºâ€[šž¦  ¡°]|Ã¡ÂºÆ[’]|Ã¡ÂºË[†œ]',
                                                                                                                                          'w',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        'ÃÂ[¹º»¼½¾]|Ã…Â[¹º»¼½¾]|Ã¡ÂºÂ[‘’“”•]|Ã¡Âºâ[¢]|Ã¡Âºâ€[˜™œ¢]',
                                                                                                                                        'z',
                                                                                                                                        'g'
                                                                                                                                      )
                                                                                                                                      ELSE "t9"."clean_name"
                                                                                                                                    END AS "clean_name",
                                                                                                                                    "t9"."beyond_ascii",
                                                                                                                                    "t9"."needed"
                                                                                                                                  FROM (
                                                                                                                                    SELECT
                                                                                                                                      "t8"."month",
                                                                                                                                      "t8"."source",
                                                                                                                                      "t8"."known_as",
                                                                                                                                      "t8"."customer_key",
                                                                                                                                      "t8"."valid_from",
                                                                                                                                      "t8"."valid_to",
                                                                                                                                      CASE
                                                                                                                                        WHEN "t8"."needed"
                                                                                                                                        THEN REGEXP_REPLACE(
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
                                                                                                                                                                      "t8"."clean_name",
                                                                                                                                                                      'ÃÂ[  ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|Ã‚Â[  ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|ÃÂ[·]|ÃƒÂ[—·]|Ãâ[]|Ãƒâ€[”]|Ã¢ÂÂ[¢¦]|Ã¢Â€Â[šœž¢¦]|Ã¢â¬Å[¡¾]|Ã¢â‚¬Å[¡“¾]|Ã¢â¬Â[¢¦]|Ã¢â‚¬Â[¢¦]|Ã¢ÂÂ[¢]|Ã¢Â„Â[¢]|Ã¢âÂ[¢]|Ã¢â€žÂ[¢]',
                                                                                                                                                                      ' ',
                                                                                                                                                                      'g'
                                                                                                                                                                    ),
                                                                                                                                                                    'ÃÂ[ª]|Ã‚Â[ª]|ÃÂ[  ¡¢£¤¥]|ÃƒÂ[€‚ƒ„…  ¡¢£¤¥]|Ãâ[¬]|Ãƒâ‚[¬]|Ãâ[¦]|Ãƒâ€[šž¦]|ÃÆ[]|ÃƒÆ[’]|ÃÂ[]|Ã„Â[€‚ƒ„…]|Ãâ[¬]|Ã„â‚[¬]|Ãâ[¦]|Ã„â€[šž¦]|ÃÆ[]|Ã„Æ[’]|Ã¡Â¸Â[€]|Ã¡Â¸â[¬]|Ã¡Â¸â‚[¬]|Ã¡ÂºÂ[  ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·]',
                                                                                                                                                                    'a',
                                                                                                                                                                    'g'
                                                                                                                                                                  ),
                                                                                                                                                                  'ÃÂ[²]|Ã‚Â[²]',
                                                                                                                                                                  '2',
                                                                                                                                                                  'g'
                                                                                                                                                                ),
                                                                                                                                                                'ÃÂ[³]|Ã‚Â[³]',
                                                                                                                                                                '3',
                                                                                                                                                                'g'
                                                                                                                                                              ),
                                                                                                                                                              'ÃÂ[´]|Ã‚Â[´]|Ã¢ÂÂ[]|Ã¢Â€Â[˜™]|Ã¢â¬Ë[]|Ã¢â‚¬Ë[œ]|Ã¢â¬â[¢]|Ã¢â‚¬â„[¢]',
                                                                                                                                                              '''',
                                                                                                                                                              'g'
                                                                                                                                                            ),
                                                                                                                                                            'ÃÂ[¹]|Ã‚Â[¹]',
                                                                                                                                                            '1',
                                                                                                                                                            'g'
                                                                                                                                                          ),
                                                                                                                                                          'ÃÂ[º]|Ã‚Â[º]|ÃÂ[²³´µ¶¸]|ÃƒÂ[’“”•–˜²³´µ¶¸]|Ãâ[¢]|Ãƒâ€[™œ¢“]|ÃË[]|ÃƒË[œ]|ÃÂ[]|Ã…Â[ŒŽ‘]|ÃÅ[½]|Ã…Å[’½]|Ãâ[]|Ã…â€[˜]|Ã¡Â¹Â[ŒŽ‘’“]|Ã¡Â¹Å[’½]|Ã¡Â¹â[]|Ã¡Â¹â€[˜™œ]|Ã¡Â»Â[ŒŽ‘’“”•–—˜™š›œžŸ  ¡¢£]|Ã¡Â»Å[’½¡“¾¸]|Ã¡Â»â[¢º]|Ã¡Â»â€[˜™œ¢“”º]|Ã¡Â»Ë[œ]|Ã¡Â»â[¢]|Ã¡Â»â„[¢]',
                                                                                                                                                          'o',
                                                                                                                                                          'g'
                                                                                                                                                        ),
                                                                                                                                                        'ÃÂ[¦]|ÃƒÂ[†¦]|Ãâ[  ]|Ãƒâ€[  ]',
                                                                                                                                                        'ae',
                                                                                                                                                        'g'
                                                                                                                                                      ),
                                                                                                                                                      'ÃÂ[§]|ÃƒÂ[‡§]|Ãâ[¡]|Ãƒâ€[¡]|ÃÂ[]|Ã„Â[†‡ˆ‰Š‹Œ]|Ãâ[  ¡°¹]|Ã„â€[  ¡°¹]|ÃË[]|Ã„Ë[†]|ÃÅ[  ]|Ã„Å[  ’]|Ã¡Â¸Â[ˆ‰]|Ã¡Â¸Ë[†]|Ã¡Â¸â[°]|Ã¡Â¸â€[°]',
                                                                                                                                                      'c',
                                                                                                                                                      'g'
                                                                                                                                                    ),
                                                                                                                                                    'ÃÂ[¨©ª«]|ÃƒÂ[ˆ‰Š‹¨©ª«]|ÃË[]|ÃƒË[†]|Ãâ[°¹]|Ãƒâ€[°¹]|ÃÅ[  ]|ÃƒÅ[  ]|ÃÂ[]|Ã„Â[’“”•–—˜™š›]|Ãâ[¢º]|Ã„â€[™œ¢“”º]|ÃË[]|Ã„Ë[œ]|Ãâ[¢]|Ã„â„[¢]|ÃÅ[¡]|Ã„Å[¡]|Ã¡Â¸Â[”•–—˜™š›œ]|Ã¡Â¸â[¢º]|Ã¡Â¸â€[¢“”º]|Ã¡Â¸Ë[œ]|Ã¡Â¸â[¢]|Ã¡Â¸â„[¢]|Ã¡Â¸Å[¡“]|Ã¡ÂºÂ[¸¹º»¼½¾¿]|Ã¡Â»Â[€‚ƒ„…†‡]|Ã¡Â»â[¬]|Ã¡Â»â‚[¬]|Ã¡Â»â[¦  ¡]|Ã¡Â»â€[šž¦  ¡]|Ã¡Â»Æ[’]',
                                                                                                                                                    'e',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  'ÃÂ[¬­®¯]|ÃƒÂ[ŒŽ¬­®¯]|ÃÅ[½]|ÃƒÅ[’½]|ÃÂ[¨©ª«¬­®¯°±]|Ã„Â[¨©ª«¬­®¯°±]|Ã¡Â¸Â[¬­®¯]|Ã¡Â»Â[ˆ‰Š‹]|Ã¡Â»Ë[†]|Ã¡Â»â[°¹]|Ã¡Â»â€[°¹]|Ã¡Â»Å[  ]',
                                                                                                                                                  'i',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'ÃÂ[°]|ÃƒÂ[°]|ÃÂ[]|Ã„Â[Ž‘]|ÃÅ[½]|Ã„Å[½]|Ãâ[]|Ã„â€[˜]|Ã¡Â¸Â[Š‹ŒŽ‘’“]|Ã¡Â¸Å[  ’½]|Ã¡Â¸â[¹]|Ã¡Â¸â€[¹˜™œ]',
                                                                                                                                                'd',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'ÃÂ[±]|ÃƒÂ[‘±]|Ãâ[]|Ãƒâ€[˜]|ÃÂ[]|Ã…Â[ƒ„…†‡ˆ]|ÃÆ[]|Ã…Æ[’]|Ãâ[¦  ¡]|Ã…â€[ž¦  ¡]|ÃË[]|Ã…Ë[†]|Ã¡Â¹Â[„…†‡ˆ‰Š‹]|Ã¡Â¹â[¦  ¡°¹]|Ã¡Â¹â€[ž¦  ¡°¹]|Ã¡Â¹Ë[†]|Ã¡Â¹Å[  ]',
                                                                                                                                              'n',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'ÃÂ[¹º»¼]|ÃƒÂ[™š›œ¹º»¼]|Ãâ[¢]|Ãƒâ„[¢]|ÃÅ[¡]|ÃƒÅ[¡“]|Ãâ[º]|Ãƒâ€[º]|ÃÂ[¨©ª«¬­®¯°±²³]|Ã…Â[¨©ª«¬­®¯°±²³]|Ã¡Â¹Â[²³´µ¶·¸¹º»]|Ã¡Â»Â[¤¥¦§¨©ª«¬­®¯°±]',
                                                                                                                                            'u',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'ÃÂ[½¿]|ÃƒÂ[½¿]|ÃÂ[¶·¸]|Ã…Â[¶·¸]|Ã¡ÂºÂ[Ž™]|Ã¡ÂºÅ[½]|Ã¡Âºâ[¢]|Ã¡Âºâ„[¢]|Ã¡Â»Â[²³´µ¶·¸¹]',
                                                                                                                                          'y',
                                                                                                                                          'g'
                                                                                                                                        )
                                                                                                                                        ELSE "t8"."clean_name"
                                                                                                                                      END AS "clean_name",
                                                                                                                                      "t8"."beyond_ascii",
                                                                                                                                      "t8"."needed"
                                                                                                                                    FROM (
                                                                                                                                      SELECT
                                                                                                                                        "t7"."month",
                                                                                                                                        "t7"."source",
                                                                                                                                        "t7"."known_as",
                                                                                                                                        "t7"."customer_key",
                                                                                                                                        "t7"."valid_from",
                                                                                                                                        "t7"."valid_to",
                                                                                                                                        "t7"."clean_name",
                                                                                                                                        "t7"."beyond_ascii",
                                                                                                                                        "t7"."beyond_ascii"
                                                                                                                                        AND REGEXP_MATCHES("t7"."clean_name", 'Ã[-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][ÂâÅËÆ]') AS "needed"
                                                                                                                                      FROM (
                                                                                                                                        SELECT
                                                                                                                                          "t6"."month",
                                                                                                                                          "t6"."source",
                                                                                                                                          "t6"."known_as",
                                                                                                                                          "t6"."customer_key",
                                                                                                                                          "t6"."valid_from",
                                                                                                                                          "t6"."valid_to",
                                                                                                                                          "t6"."known_as" AS "clean_name",
                                                                                                                                          REGEXP_MATCHES("t6"."known_as", '[^-]') AS "beyond_ascii"
                                                                                                                                        FROM (
                                                                                                                                          SELECT
                                                                                                                                            "t5"."month",
                                                                                                                                            "t2"."source",
                                                                                                                                            "t2"."known_as",
                                                                                                                                            "t2"."customer_key",
                                                                                                                                            "t2"."valid_from",
                                                                                                                                            "t2"."valid_to"
                                                                                                                                          FROM (
                                                                                                                                            SELECT DISTINCT
                                                                                                                                              *
                                                                                                                                            FROM (
                                                                                                                                              SELECT
                                                                                                                                                "t1"."month"
                                                                                                                                              FROM "normalized"."customer_matches" AS "t1"
                                                                                                                                            ) AS "t3"
                                                                                                                                          ) AS "t5"
                                                                                                                                          INNER JOIN "constant_rows_1" AS "t2"
                                                                                                                                            ON (
                                                                                                                                              (
                                                                                                                                                "t2"."valid_from" IS NULL
                                                                                                                                              )
                                                                                                                                              OR (
                                                                                                                                                "t2"."valid_from" < (
                                                                                                                                                  "t5"."month" + INTERVAL '1' MONTH
                                                                                                                                                )
                                                                                                                                              )
                                                                                                                                            )
                                                                                                                                            AND (
                                                                                                                                              (
                                                                                                                                                "t2"."valid_to" IS NULL
                                                                                                                                              ) OR (
                                                                                                                                                "t2"."valid_to" >= "t5"."month"
                                                                                                                                              )
                                                                                                                                            )
                                                                                                                                        ) AS "t6"
                                                                                                                                      ) AS "t7"
                                                                                                                                    ) AS "t8"
                                                                                                                                  ) AS "t9"
                                                                                                                                ) AS "t10"
                                                                                                                              ) AS "t11"
                                                                                                                            ) AS "t12"
                                                                                                                          ) AS "t13"
                                                                                                                        ) AS "t14"
                                                                                                                      ) AS "t15"
                                                                                                                    ) AS "t16"
                                                                                                                  ) AS "t17"
                                                                                                                ) AS "t18"
                                                                                                              ) AS "t19"
                                                                                                            ) AS "t20"
                                                                                                          ) AS "t21"
                                                                                                        ) AS "t22"
                                                                                                      ) AS "t23"
                                                                                                    ) AS "t24"
                                                                                                  ) AS "t25"
                                                                                                ) AS "t26"
                                                                                              ) AS "t27"
                                                                                            ) AS "t28"
                                                                                          ) AS "t29"
                                                                                        ) AS "t30"
                                                                                      ) AS "t31"
                                                                                    ) AS "t32"
                                                                                  ) AS "t33"
                                                                                ) AS "t34"
                                                                              ) AS "t35"
                                                                            ) AS "t36"
                                                                          ) AS "t37"
                                                                        ) AS "t38"
                                                                      ) AS "t39"
                                                                    ) AS "t40"
                                                                  ) AS "t41"
                                                                ) AS "t42"
                                                              ) AS "t43"
                                                            ) AS "t44"
                                                          ) AS "t45"
                                                        ) AS "t46"
                                                      ) AS "t47"
                                                    ) AS "t48"
                                                  ) AS "t49"
                                                ) AS "t50"
                                              ) AS "t51"
                                            ) AS "t52"
                                          ) AS "t53"
                                        ) AS "t54"
                                      ) AS "t55"
                                    ) AS "t56"
                                  ) AS "t57"
                                ) AS "t58"
                              ) AS "t59"
                            ) AS "t60"
                          ) AS "t61"
                        ) AS "t62"
                      ) AS "t63"
                    ) AS "t64"
                  ) AS "t65"
                ) AS "t66"
              ) AS "t67"
            ) AS "t68"
          ) AS "t69"
        ) AS "t70"
      ) AS "t71"
    ) AS "t72"
  ) AS "t73"
) AS "t74"