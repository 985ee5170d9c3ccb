WITH "T9" AS (
  SELECT
    *
  FROM "HISTORY"."MISMATCH_LOG" AS "T2"
  WHERE
    "T2"."MISMATCH_ID" IS NULL
), T18 AS (
  SELECT
    "T10"."MONTH",
    MAX("T10"."VERSION") AS "VERSION"
  FROM "T9" AS "T10"
  GROUP BY
    1
), "T21" AS (
  SELECT
    "T12"."MONTH",
    "T12"."CUSTOMERS" AS "COMPARED"
  FROM "T9" AS "T12"
  WHERE
    EXISTS(
      SELECT
        1
      FROM T18 AS T18
      WHERE
        "T12"."MONTH" = "T18"."MONTH" AND "T12"."VERSION" = "T18"."VERSION"
    )
), "T29" AS (
  SELECT
    "T4"."MONTH",
    "T4"."CATEGORY"
  FROM "RECONCILED"."EXPLAINED_DIFFERENCES" AS "T4"
  WHERE
    EXISTS(
      SELECT
        1
      FROM "T21" AS "T23"
      WHERE
        "T4"."MONTH" = "T23"."MONTH"
    )
), T26 AS (
  SELECT
    "T22"."MONTH"
  FROM "T21" AS "T22"
), T31 AS (
  SELECT
    "T26"."MONTH",
    "T6"."CATEGORY"
  FROM T26 AS T26
  CROSS JOIN "constant_rows_1" AS "T6"
), T30 AS (
  SELECT
    "T5"."MONTH",
    "T5"."CATEGORY"
  FROM "HISTORY"."MISMATCH_LIFECYCLE" AS "T5"
  WHERE
    EXISTS(
      SELECT
        1
      FROM "T21" AS "T23"
      WHERE
        "T5"."MONTH" = "T23"."MONTH"
    )
), T33 AS (
  SELECT
    *
  FROM T31 AS T31
  UNION
  SELECT
    *
  FROM T30 AS T30
), T36 AS (
  SELECT
    *
  FROM "T29" AS "T32"
  UNION
  SELECT
    *
  FROM T33 AS T33
), T17 AS (
  SELECT
    "T1"."MONTH",
    "T1"."CATEGORY",
    SUM(
      CAST("T1"."STATE" IN ('new', 'recurring', 'reopened') AND NOT (
        "T1"."WAIVED"
      ) AS INT)
    ) AS "OPEN",
    SUM(CAST("T1"."WAIVED" AS INT)) AS "WAIVED",
    SUM(CAST((
      "T1"."STATE" = 'new'
    ) AND NOT (
      "T1"."WAIVED"
    ) AS INT)) AS "NEW",
    SUM(CAST((
      "T1"."STATE" = 'recurring'
    ) AND NOT (
      "T1"."WAIVED"
    ) AS INT)) AS "RECURRING",
    SUM(CAST((
      "T1"."STATE" = 'reopened'
    ) AND NOT (
      "T1"."WAIVED"
    ) AS INT)) AS "REOPENED",
    SUM(CAST((
      "T1"."STATE" = 'resolved'
    ) AND NOT (
      "T1"."WAIVED"
    ) AS INT)) AS "RESOLVED",
    SUM(CAST((
      "T1"."STATE" = 'unknown'
    ) AND NOT (
      "T1"."WAIVED"
    ) AS INT)) AS "UNKNOWN",
    COUNT(
      DISTINCT IFF(
        "T1"."STATE" IN ('new', 'recurring', 'reopened') AND NOT (
          "T1"."WAIVED"
        ),
        "T1"."CUSTOMER_KEY",
        NULL
      )
    ) AS "CUSTOMERS",
    SUM(
      CAST("T1"."STATE" IN ('new', 'recurring', 'reopened')
      AND NOT (
        "T1"."WAIVED"
      )
      AND (
        "T1"."AMOUNT_IMPACT" IS NULL
      )
      AND "T1"."CATEGORY" IN (
        'billing_without_usage',
        'missing_from_billing',
        'missing_from_ops',
        'overbilled',
        'price_mismatch',
        'underbilled',
        'usage_without_billing'
      ) AS INT)
    ) AS "UNPRICED"
  FROM "HISTORY"."MISMATCH_LIFECYCLE" AS "T1"
  GROUP BY
    1,
    2
), T41 AS (
  SELECT
    "T36"."MONTH",
    "T36"."CATEGORY",
    "T23"."COMPARED",
    "T17"."MONTH" AS "MONTH_RIGHT",
    "T17"."CATEGORY" AS "CATEGORY_RIGHT",
    "T17"."OPEN",
    "T17"."WAIVED",
    "T17"."NEW",
    "T17"."RECURRING",
    "T17"."REOPENED",
    "T17"."RESOLVED",
    "T17"."UNKNOWN",
    "T17"."CUSTOMERS",
    "T17"."UNPRICED"
  FROM T36 AS T36
  INNER JOIN "T21" AS "T23"
    ON "T36"."MONTH" = "T23"."MONTH"
  LEFT OUTER JOIN T17 AS T17
    ON "T36"."MONTH" = "T17"."MONTH" AND "T36"."CATEGORY" = "T17"."CATEGORY"
), T44 AS (
  SELECT
    "T41"."MONTH",
    "T41"."CATEGORY",
    "T41"."COMPARED",
    "T41"."OPEN",
    "T41"."WAIVED",
    "T41"."NEW",
    "T41"."RECURRING",
    "T41"."REOPENED",
    "T41"."RESOLVED",
    "T41"."UNKNOWN",
    "T41"."CUSTOMERS",
    "T41"."UNPRICED"
  FROM T41 AS T41
), T8 AS (
  SELECT
    *
  FROM "HISTORY"."MISMATCH_LIFECYCLE" AS "T1"
  WHERE
    "T1"."STATE" IN ('new', 'recurring', 'reopened')
    AND NOT (
      "T1"."WAIVED"
    )
    AND NOT "T1"."AMOUNT_IMPACT" IS NULL
), T20 AS (
  SELECT
    "T8"."MONTH",
    "T8"."CATEGORY",
    "T8"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T8"."AMOUNT_IMPACT" > 0, "T8"."AMOUNT_IMPACT", NULL)), 0) AS DECIMAL(24, 6)) AS "OVERCHARGED",
    CAST(COALESCE(-(
      SUM(IFF("T8"."AMOUNT_IMPACT" < 0, "T8"."AMOUNT_IMPACT", NULL))
    ), 0) AS DECIMAL(24, 6)) AS "LEAKED"
  FROM T8 AS T8
  GROUP BY
    1,
    2,
    3
), T28 AS (
  SELECT
    "T20"."MONTH",
    "T20"."CATEGORY",
    COUNT(DISTINCT COALESCE("T20"."CURRENCY", 'unknown')) AS "CURRENCIES",
    MIN("T20"."CURRENCY") AS "CURRENCY",
    SUM("T20"."OVERCHARGED") AS "OVERCHARGED",
    SUM("T20"."LEAKED") AS "LEAKED",
    CONCAT(
      '{',
      LISTAGG(
        
          CONCAT(
            '"',
            COALESCE("T20"."CURRENCY", 'unknown'),
            '": {"overcharged": "',
            CAST(CAST("T20"."OVERCHARGED" AS DECIMAL(24, 2)) AS VARCHAR),
            '", "leaked": "',
            CAST(CAST("T20"."LEAKED" AS DECIMAL(24, 2)) AS VARCHAR),
            '"}'
          ),
          ', '
        
      ) WITHIN GROUP (ORDER BY
        COALESCE("T20"."CURRENCY", 'unknown') ASC),
      '}'
    ) AS "AMOUNTS"
  FROM T20 AS T20
  GROUP BY
    1,
    2
), T46 AS (
  SELECT
    "T44"."MONTH",
    "T44"."CATEGORY",
    "T44"."COMPARED",
    "T44"."OPEN",
    "T44"."WAIVED",
    "T44"."NEW",
    "T44"."RECURRING",
    "T44"."REOPENED",
    "T44"."RESOLVED",
    "T44"."UNKNOWN",
    "T44"."CUSTOMERS",
    "T44"."UNPRICED",
    "T28"."MONTH" AS "MONTH_RIGHT",
    "T28"."CATEGORY" AS "CATEGORY_RIGHT",
    "T28"."CURRENCIES",
    "T28"."CURRENCY",
    "T28"."OVERCHARGED",
    "T28"."LEAKED",
    "T28"."AMOUNTS"
  FROM T44 AS T44
  LEFT OUTER JOIN T28 AS T28
    ON "T44"."MONTH" = "T28"."MONTH" AND "T44"."CATEGORY" = "T28"."CATEGORY"
), T49 AS (
  SELECT
    "T46"."MONTH",
    "T46"."CATEGORY",
    "T46"."COMPARED",
    "T46"."OPEN",
    "T46"."WAIVED",
    "T46"."NEW",
    "T46"."RECURRING",
    "T46"."REOPENED",
    "T46"."RESOLVED",
    "T46"."UNKNOWN",
    "T46"."CUSTOMERS",
    "T46"."UNPRICED",
    "T46"."CURRENCIES",
    "T46"."CURRENCY",
    "T46"."OVERCHARGED",
    "T46"."LEAKED",
    "T46"."AMOUNTS"
  FROM T46 AS T46
), T14 AS (
  SELECT
    "T1"."MONTH",
    "T1"."MISMATCH_ID",
    "T1"."STATE",
    "T1"."FIRST_SEEN",
    "T1"."LAST_SEEN",
    "T1"."MONTHS_OPEN",
    "T1"."TIMES_REOPENED",
    "T1"."CUMULATIVE_AMOUNT",
    "T1"."VALUE_CHANGED",
    "T1"."WAIVED",
    "T1"."WAIVER_ENDED",
    "T1"."WAIVER_REASON",
    "T1"."WAIVER_OWNER",
    "T1"."WAIVER_APPROVED_BY",
    "T1"."WAIVER_ENDS",
    "T1"."CUSTOMER_KEY",
    "T1"."CUSTOMER_ID",
    "T1"."CUSTOMER_NAME",
    "T1"."PRODUCT",
    "T1"."CATEGORY",
    "T1"."SEVERITY",
    "T1"."AMOUNT_IMPACT",
    "T1"."CURRENCY",
    "T1"."EXPLANATION",
    "T1"."OWNER",
    (
      (
        (
          DATE_PART(year, "T1"."MONTH") - DATE_PART(year, "T1"."FIRST_SEEN")
        ) * 12
      ) + DATE_PART(month, "T1"."MONTH")
    ) - DATE_PART(month, "T1"."FIRST_SEEN") AS "AGE",
    CASE
      WHEN "T1"."STATE" IN ('new', 'recurring', 'reopened') AND NOT (
        "T1"."WAIVED"
      )
      THEN 'open'
      WHEN "T1"."STATE" = 'resolved'
      THEN 'resolved'
      ELSE NULL
    END AS "KIND"
  FROM "HISTORY"."MISMATCH_LIFECYCLE" AS "T1"
), T19 AS (
  SELECT
    *
  FROM T14 AS T14
  WHERE
    NOT "T14"."KIND" IS NULL
), T25 AS (
  SELECT
    "T19"."MONTH",
    "T19"."MISMATCH_ID",
    "T19"."STATE",
    "T19"."FIRST_SEEN",
    "T19"."LAST_SEEN",
    "T19"."MONTHS_OPEN",
    "T19"."TIMES_REOPENED",
    "T19"."CUMULATIVE_AMOUNT",
    "T19"."VALUE_CHANGED",
    "T19"."WAIVED",
    "T19"."WAIVER_ENDED",
    "T19"."WAIVER_REASON",
    "T19"."WAIVER_OWNER",
    "T19"."WAIVER_APPROVED_BY",
    "T19"."WAIVER_ENDS",
    "T19"."CUSTOMER_KEY",
    "T19"."CUSTOMER_ID",
    "T19"."CUSTOMER_NAME",
    "T19"."PRODUCT",
    "T19"."CATEGORY",
    "T19"."SEVERITY",
    "T19"."AMOUNT_IMPACT",
    "T19"."CURRENCY",
    "T19"."EXPLANATION",
    "T19"."OWNER",
    "T19"."AGE",
    "T19"."KIND",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "T19"."MONTH", "T19"."CATEGORY", "T19"."KIND"
        ORDER BY "T19"."AGE" ASC, "T19"."MISMATCH_ID" ASC
      ) - 1
    ) + 1 AS "PLACE",
    COUNT("T19"."MISMATCH_ID") OVER (
      PARTITION BY "T19"."MONTH", "T19"."CATEGORY", "T19"."KIND"
      ORDER BY NULL ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "OF"
  FROM T19 AS T19
), T39 AS (
  SELECT
    "T25"."MONTH",
    "T25"."CATEGORY",
    MIN(
      IFF(
        (
          (
            "T25"."PLACE" * 10
          ) >= (
            "T25"."OF" * 5
          )
        )
        AND (
          "T25"."KIND" = 'open'
        ),
        "T25"."AGE",
        NULL
      )
    ) AS "MEDIAN_AGE",
    MIN(
      IFF(
        (
          (
            "T25"."PLACE" * 10
          ) >= (
            "T25"."OF" * 9
          )
        )
        AND (
          "T25"."KIND" = 'open'
        ),
        "T25"."AGE",
        NULL
      )
    ) AS "P90_AGE",
    MIN(
      IFF(
        (
          (
            "T25"."PLACE" * 10
          ) >= (
            "T25"."OF" * 5
          )
        )
        AND (
          "T25"."KIND" = 'resolved'
        ),
        "T25"."AGE",
        NULL
      )
    ) AS "MONTHS_TO_RESOLVE"
  FROM T25 AS T25
  GROUP BY
    1,
    2
), T50 AS (
  SELECT
    "T49"."MONTH",
    "T49"."CATEGORY",
    "T49"."COMPARED",
    "T49"."OPEN",
    "T49"."WAIVED",
    "T49"."NEW",
    "T49"."RECURRING",
    "T49"."REOPENED",
    "T49"."RESOLVED",
    "T49"."UNKNOWN",
    "T49"."CUSTOMERS",
    "T49"."UNPRICED",
    "T49"."CURRENCIES",
    "T49"."CURRENCY",
    "T49"."OVERCHARGED",
    "T49"."LEAKED",
    "T49"."AMOUNTS",
    "T39"."MONTH" AS "MONTH_RIGHT",
    "T39"."CATEGORY" AS "CATEGORY_RIGHT",
    "T39"."MEDIAN_AGE",
    "T39"."P90_AGE",
    "T39"."MONTHS_TO_RESOLVE"
  FROM T49 AS T49
  LEFT OUTER JOIN T39 AS T39
    ON "T49"."MONTH" = "T39"."MONTH" AND "T49"."CATEGORY" = "T39"."CATEGORY"
), T52 AS (
  SELECT
    "T50"."MONTH",
    "T50"."CATEGORY",
    "T50"."COMPARED",
    "T50"."OPEN",
    "T50"."WAIVED",
    "T50"."NEW",
    "T50"."RECURRING",
    "T50"."REOPENED",
    "T50"."RESOLVED",
    "T50"."UNKNOWN",
    "T50"."CUSTOMERS",
    "T50"."UNPRICED",
    "T50"."CURRENCIES",
    "T50"."CURRENCY",
    "T50"."OVERCHARGED",
    "T50"."LEAKED",
    "T50"."AMOUNTS",
    "T50"."MEDIAN_AGE",
    "T50"."P90_AGE",
    "T50"."MONTHS_TO_RESOLVE"
  FROM T50 AS T50
), T7 AS (
  SELECT
    *
  FROM "HISTORY"."MISMATCH_LIFECYCLE" AS "T1"
  WHERE
    "T1"."STATE" = 'new'
), T13 AS (
  SELECT
    "T7"."MONTH",
    "T7"."CATEGORY",
    COUNT(*) AS "FOUND"
  FROM T7 AS T7
  GROUP BY
    1,
    2
), T40 AS (
  SELECT
    "T36"."MONTH",
    "T36"."CATEGORY",
    "T13"."MONTH" AS "MONTH_RIGHT",
    "T13"."CATEGORY" AS "CATEGORY_RIGHT",
    "T13"."FOUND"
  FROM T36 AS T36
  LEFT OUTER JOIN T13 AS T13
    ON "T36"."MONTH" = "T13"."MONTH" AND "T36"."CATEGORY" = "T13"."CATEGORY"
), T42 AS (
  SELECT
    "T40"."MONTH",
    "T40"."CATEGORY",
    "T40"."FOUND"
  FROM T40 AS T40
), T47 AS (
  SELECT
    "T42"."MONTH",
    "T42"."CATEGORY",
    SUM(COALESCE("T42"."FOUND", 0)) OVER (
      PARTITION BY "T42"."CATEGORY"
      ORDER BY "T42"."MONTH" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "CUMULATIVE"
  FROM T42 AS T42
), T53 AS (
  SELECT
    "T52"."MONTH",
    "T52"."CATEGORY",
    "T52"."COMPARED",
    "T52"."OPEN",
    "T52"."WAIVED",
    "T52"."NEW",
    "T52"."RECURRING",
    "T52"."REOPENED",
    "T52"."RESOLVED",
    "T52"."UNKNOWN",
    "T52"."CUSTOMERS",
    "T52"."UNPRICED",
    "T52"."CURRENCIES",
    "T52"."CURRENCY",
    "T52"."OVERCHARGED",
    "T52"."LEAKED",
    "T52"."AMOUNTS",
    "T52"."MEDIAN_AGE",
    "T52"."P90_AGE",
    "T52"."MONTHS_TO_RESOLVE",
    "T47"."MONTH" AS "MONTH_RIGHT",
    "T47"."CATEGORY" AS "CATEGORY_RIGHT",
    "T47"."CUMULATIVE"
  FROM T52 AS T52
  LEFT OUTER JOIN T47 AS T47
    ON "T52"."MONTH" = "T47"."MONTH" AND "T52"."CATEGORY" = "T47"."CATEGORY"
), T55 AS (
  SELECT
    "T53"."MONTH",
    "T53"."CATEGORY",
    "T53"."COMPARED",
    "T53"."OPEN",
    "T53"."WAIVED",
    "T53"."NEW",
    "T53"."RECURRING",
    "T53"."REOPENED",
    "T53"."RESOLVED",
    "T53"."UNKNOWN",
    "T53"."CUSTOMERS",
    "T53"."UNPRICED",
    "T53"."CURRENCIES",
    "T53"."CURRENCY",
    "T53"."OVERCHARGED",
    "T53"."LEAKED",
    "T53"."AMOUNTS",
    "T53"."MEDIAN_AGE",
    "T53"."P90_AGE",
    "T53"."MONTHS_TO_RESOLVE",
    "T53"."CUMULATIVE"
  FROM T53 AS T53
), T38 AS (
  SELECT
    "T32"."MONTH",
    "T32"."CATEGORY",
    COUNT(*) AS "EXPLAINED"
  FROM "T29" AS "T32"
  GROUP BY
    1,
    2
), T56 AS (
  SELECT
    "T55"."MONTH",
    "T55"."CATEGORY",
    "T55"."COMPARED",
    "T55"."OPEN",
    "T55"."WAIVED",
    "T55"."NEW",
    "T55"."RECURRING",
    "T55"."REOPENED",
    "T55"."RESOLVED",
    "T55"."UNKNOWN",
    "T55"."CUSTOMERS",
    "T55"."UNPRICED",
    "T55"."CURRENCIES",
    "T55"."CURRENCY",
    "T55"."OVERCHARGED",
    "T55"."LEAKED",
    "T55"."AMOUNTS",
    "T55"."MEDIAN_AGE",
    "T55"."P90_AGE",
    "T55"."MONTHS_TO_RESOLVE",
    "T55"."CUMULATIVE",
    "T38"."MONTH" AS "MONTH_RIGHT",
    "T38"."CATEGORY" AS "CATEGORY_RIGHT",
    "T38"."EXPLAINED"
  FROM T55 AS T55
  LEFT OUTER JOIN T38 AS T38
    ON "T55"."MONTH" = "T38"."MONTH" AND "T55"."CATEGORY" = "T38"."CATEGORY"
), T57 AS (
  SELECT
    "T56"."MONTH",
    "T56"."CATEGORY",
    "T56"."COMPARED",
    "T56"."OPEN",
    "T56"."WAIVED",
    "T56"."NEW",
    "T56"."RECURRING",
    "T56"."REOPENED",
    "T56"."RESOLVED",
    "T56"."UNKNOWN",
    "T56"."CUSTOMERS",
    "T56"."UNPRICED",
    "T56"."CURRENCIES",
    "T56"."CURRENCY",
    "T56"."OVERCHARGED",
    "T56"."LEAKED",
    "T56"."AMOUNTS",
    "T56"."MEDIAN_AGE",
    "T56"."P90_AGE",
    "T56"."MONTHS_TO_RESOLVE",
    "T56"."CUMULATIVE",
    "T56"."EXPLAINED"
  FROM T56 AS T56
), T58 AS (
  SELECT
    "T57"."MONTH",
    "T57"."CATEGORY",
    "T57"."COMPARED",
    COALESCE("T57"."OPEN", 0) AS "OPEN",
    COALESCE("T57"."WAIVED", 0) AS "WAIVED",
    COALESCE("T57"."NEW", 0) AS "NEW",
    COALESCE("T57"."RECURRING", 0) AS "RECURRING",
    COALESCE("T57"."REOPENED", 0) AS "REOPENED",
    COALESCE("T57"."RESOLVED", 0) AS "RESOLVED",
    COALESCE("T57"."UNKNOWN", 0) AS "UNKNOWN",
    COALESCE("T57"."CUSTOMERS", 0) AS "CUSTOMERS",
    COALESCE("T57"."UNPRICED", 0) AS "UNPRICED",
    "T57"."CURRENCIES",
    "T57"."CURRENCY",
    "T57"."OVERCHARGED",
    "T57"."LEAKED",
    "T57"."AMOUNTS",
    "T57"."MEDIAN_AGE",
    "T57"."P90_AGE",
    "T57"."MONTHS_TO_RESOLVE",
    COALESCE("T57"."CUMULATIVE", 0) AS "CUMULATIVE",
    COALESCE("T57"."EXPLAINED", 0) AS "EXPLAINED"
  FROM T57 AS T57
), T59 AS (
  SELECT
    "T58"."MONTH",
    "T58"."CATEGORY",
    "T58"."COMPARED",
    "T58"."OPEN",
    "T58"."WAIVED",
    "T58"."NEW",
    "T58"."RECURRING",
    "T58"."REOPENED",
    "T58"."RESOLVED",
    "T58"."UNKNOWN",
    "T58"."CUSTOMERS",
    "T58"."UNPRICED",
    "T58"."CURRENCIES",
    IFF(COALESCE("T58"."CURRENCIES", 0) > 1, CAST(NULL AS VARCHAR), "T58"."CURRENCY") AS "CURRENCY",
    IFF(
      COALESCE("T58"."CURRENCIES", 0) > 1,
      CAST(NULL AS DECIMAL(24, 6)),
      CAST(COALESCE("T58"."OVERCHARGED", 0) AS DECIMAL(24, 6))
    ) AS "OVERCHARGED",
    IFF(
      COALESCE("T58"."CURRENCIES", 0) > 1,
      CAST(NULL AS DECIMAL(24, 6)),
      CAST(COALESCE("T58"."LEAKED", 0) AS DECIMAL(24, 6))
    ) AS "LEAKED",
    COALESCE("T58"."AMOUNTS", '{}') AS "AMOUNTS",
    "T58"."MEDIAN_AGE",
    "T58"."P90_AGE",
    "T58"."MONTHS_TO_RESOLVE",
    "T58"."CUMULATIVE",
    "T58"."EXPLAINED",
    CAST(CAST(CAST(FLOOR((
      "T58"."CUSTOMERS" * 10000
    ) / (
      NULLIF("T58"."COMPARED", 0)
    )) AS BIGINT) AS DOUBLE) / 10000 AS DECIMAL(9, 4)) AS "CUSTOMERS_SHARE"
  FROM T58 AS T58
), T60 AS (
  SELECT
    "T59"."MONTH",
    "T59"."CATEGORY",
    "T59"."OPEN",
    "T59"."WAIVED",
    "T59"."NEW",
    "T59"."RECURRING",
    "T59"."REOPENED",
    "T59"."RESOLVED",
    "T59"."UNKNOWN",
    "T59"."CUSTOMERS",
    "T59"."UNPRICED",
    "T59"."CURRENCY",
    "T59"."OVERCHARGED",
    "T59"."LEAKED",
    "T59"."AMOUNTS",
    "T59"."MEDIAN_AGE",
    "T59"."P90_AGE",
    "T59"."MONTHS_TO_RESOLVE",
    "T59"."CUMULATIVE",
    "T59"."EXPLAINED",
    "T59"."CUSTOMERS_SHARE"
  FROM T59 AS T59
)
SELECT
  "T60"."MONTH",
  "T60"."CATEGORY",
  "T60"."OPEN",
  "T60"."NEW",
  "T60"."RECURRING",
  "T60"."REOPENED",
  "T60"."RESOLVED",
  "T60"."UNKNOWN",
  "T60"."WAIVED",
  "T60"."EXPLAINED",
  "T60"."CUMULATIVE",
  "T60"."CUSTOMERS",
  "T60"."CUSTOMERS_SHARE",
  "T60"."MEDIAN_AGE",
  "T60"."P90_AGE",
  "T60"."MONTHS_TO_RESOLVE",
  "T60"."UNPRICED",
  "T60"."CURRENCY",
  "T60"."OVERCHARGED",
  "T60"."LEAKED",
  "T60"."AMOUNTS"
FROM T60 AS T60