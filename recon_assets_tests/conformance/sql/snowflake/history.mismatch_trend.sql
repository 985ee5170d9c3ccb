WITH "T7" AS (
  SELECT
    *
  FROM "HISTORY"."MISMATCH_LOG" AS "T2"
  WHERE
    "T2"."MISMATCH_ID" IS NULL
), T15 AS (
  SELECT
    "T8"."MONTH",
    MAX("T8"."VERSION") AS "VERSION"
  FROM "T7" AS "T8"
  GROUP BY
    1
), T17 AS (
  SELECT
    "T10"."MONTH",
    "T4"."CATEGORY"
  FROM "T7" AS "T10"
  CROSS JOIN "constant_rows_1" AS "T4"
  WHERE
    EXISTS(
      SELECT
        1
      FROM T15 AS T15
      WHERE
        "T10"."MONTH" = "T15"."MONTH" AND "T10"."VERSION" = "T15"."VERSION"
    )
), T19 AS (
  SELECT
    "T10"."MONTH"
  FROM "T7" AS "T10"
  WHERE
    EXISTS(
      SELECT
        1
      FROM T15 AS T15
      WHERE
        "T10"."MONTH" = "T15"."MONTH" AND "T10"."VERSION" = "T15"."VERSION"
    )
), T21 AS (
  SELECT
    "T3"."MONTH",
    "T3"."CATEGORY"
  FROM "HISTORY"."MISMATCH_LIFECYCLE" AS "T3"
  WHERE
    EXISTS(
      SELECT
        1
      FROM T19 AS T19
      WHERE
        "T3"."MONTH" = "T19"."MONTH"
    )
), T24 AS (
  SELECT
    *
  FROM T17 AS T17
  UNION
  SELECT
    *
  FROM T21 AS T21
), T13 AS (
  SELECT
    "T0"."MONTH",
    "T0"."CATEGORY",
    SUM(CAST("T0"."STATE" IN ('new', 'recurring', 'reopened') AS INT)) AS "OPEN",
    SUM(CAST("T0"."STATE" = 'new' AS INT)) AS "NEW",
    SUM(CAST("T0"."STATE" = 'recurring' AS INT)) AS "RECURRING",
    SUM(CAST("T0"."STATE" = 'reopened' AS INT)) AS "REOPENED",
    SUM(CAST("T0"."STATE" = 'resolved' AS INT)) AS "RESOLVED",
    SUM(CAST("T0"."STATE" = 'unknown' AS INT)) AS "UNKNOWN",
    COUNT(
      DISTINCT IFF("T0"."STATE" IN ('new', 'recurring', 'reopened'), "T0"."CUSTOMER_KEY", NULL)
    ) AS "CUSTOMERS",
    SUM(
      CAST("T0"."STATE" IN ('new', 'recurring', 'reopened')
      AND (
        "T0"."AMOUNT_IMPACT" IS NULL
      )
      AND "T0"."CATEGORY" IN (
        'billing_without_usage',
        'missing_from_billing',
        'missing_from_ops',
        'overbilled',
        'price_mismatch',
        'underbilled',
        'usage_without_billing'
      ) AS INT)
    ) AS "UNPRICED"
  FROM "HISTORY"."MISMATCH_LIFECYCLE" AS "T0"
  GROUP BY
    1,
    2
), T26 AS (
  SELECT
    "T24"."MONTH",
    "T24"."CATEGORY",
    "T13"."MONTH" AS "MONTH_RIGHT",
    "T13"."CATEGORY" AS "CATEGORY_RIGHT",
    "T13"."OPEN",
    "T13"."NEW",
    "T13"."RECURRING",
    "T13"."REOPENED",
    "T13"."RESOLVED",
    "T13"."UNKNOWN",
    "T13"."CUSTOMERS",
    "T13"."UNPRICED"
  FROM T24 AS T24
  LEFT OUTER JOIN T13 AS T13
    ON "T24"."MONTH" = "T13"."MONTH" AND "T24"."CATEGORY" = "T13"."CATEGORY"
), T29 AS (
  SELECT
    "T26"."MONTH",
    "T26"."CATEGORY",
    "T26"."OPEN",
    "T26"."NEW",
    "T26"."RECURRING",
    "T26"."REOPENED",
    "T26"."RESOLVED",
    "T26"."UNKNOWN",
    "T26"."CUSTOMERS",
    "T26"."UNPRICED"
  FROM T26 AS T26
), T6 AS (
  SELECT
    *
  FROM "HISTORY"."MISMATCH_LIFECYCLE" AS "T0"
  WHERE
    "T0"."STATE" IN ('new', 'recurring', 'reopened')
    AND NOT "T0"."AMOUNT_IMPACT" IS NULL
), T16 AS (
  SELECT
    "T6"."MONTH",
    "T6"."CATEGORY",
    "T6"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T6"."AMOUNT_IMPACT" > 0, "T6"."AMOUNT_IMPACT", NULL)), 0) AS DECIMAL(24, 6)) AS "OVERCHARGED",
    CAST(COALESCE(-(
      SUM(IFF("T6"."AMOUNT_IMPACT" < 0, "T6"."AMOUNT_IMPACT", NULL))
    ), 0) AS DECIMAL(24, 6)) AS "LEAKED"
  FROM T6 AS T6
  GROUP BY
    1,
    2,
    3
), T22 AS (
  SELECT
    "T16"."MONTH",
    "T16"."CATEGORY",
    COUNT(DISTINCT COALESCE("T16"."CURRENCY", 'unknown')) AS "CURRENCIES",
    MIN("T16"."CURRENCY") AS "CURRENCY",
    SUM("T16"."OVERCHARGED") AS "OVERCHARGED",
    SUM("T16"."LEAKED") AS "LEAKED",
    CONCAT(
      '{',
      LISTAGG(
        
          CONCAT(
            '"',
            COALESCE("T16"."CURRENCY", 'unknown'),
            '": {"overcharged": "',
            CAST(CAST("T16"."OVERCHARGED" AS DECIMAL(24, 2)) AS VARCHAR),
            '", "leaked": "',
            CAST(CAST("T16"."LEAKED" AS DECIMAL(24, 2)) AS VARCHAR),
            '"}'
          ),
          ', '
        
      ) WITHIN GROUP (ORDER BY
        COALESCE("T16"."CURRENCY", 'unknown') ASC),
      '}'
    ) AS "AMOUNTS"
  FROM T16 AS T16
  GROUP BY
    1,
    2
), T31 AS (
  SELECT
    "T29"."MONTH",
    "T29"."CATEGORY",
    "T29"."OPEN",
    "T29"."NEW",
    "T29"."RECURRING",
    "T29"."REOPENED",
    "T29"."RESOLVED",
    "T29"."UNKNOWN",
    "T29"."CUSTOMERS",
    "T29"."UNPRICED",
    "T22"."MONTH" AS "MONTH_RIGHT",
    "T22"."CATEGORY" AS "CATEGORY_RIGHT",
    "T22"."CURRENCIES",
    "T22"."CURRENCY",
    "T22"."OVERCHARGED",
    "T22"."LEAKED",
    "T22"."AMOUNTS"
  FROM T29 AS T29
  LEFT OUTER JOIN T22 AS T22
    ON "T29"."MONTH" = "T22"."MONTH" AND "T29"."CATEGORY" = "T22"."CATEGORY"
), T34 AS (
  SELECT
    "T31"."MONTH",
    "T31"."CATEGORY",
    "T31"."OPEN",
    "T31"."NEW",
    "T31"."RECURRING",
    "T31"."REOPENED",
    "T31"."RESOLVED",
    "T31"."UNKNOWN",
    "T31"."CUSTOMERS",
    "T31"."UNPRICED",
    "T31"."CURRENCIES",
    "T31"."CURRENCY",
    "T31"."OVERCHARGED",
    "T31"."LEAKED",
    "T31"."AMOUNTS"
  FROM T31 AS T31
), T5 AS (
  SELECT
    *
  FROM "HISTORY"."MISMATCH_LIFECYCLE" AS "T0"
  WHERE
    "T0"."STATE" = 'new'
), T11 AS (
  SELECT
    "T5"."MONTH",
    "T5"."CATEGORY",
    COUNT(*) AS "FOUND"
  FROM T5 AS T5
  GROUP BY
    1,
    2
), T25 AS (
  SELECT
    "T24"."MONTH",
    "T24"."CATEGORY",
    "T11"."MONTH" AS "MONTH_RIGHT",
    "T11"."CATEGORY" AS "CATEGORY_RIGHT",
    "T11"."FOUND"
  FROM T24 AS T24
  LEFT OUTER JOIN T11 AS T11
    ON "T24"."MONTH" = "T11"."MONTH" AND "T24"."CATEGORY" = "T11"."CATEGORY"
), T27 AS (
  SELECT
    "T25"."MONTH",
    "T25"."CATEGORY",
    "T25"."FOUND"
  FROM T25 AS T25
), T32 AS (
  SELECT
    "T27"."MONTH",
    "T27"."CATEGORY",
    SUM(COALESCE("T27"."FOUND", 0)) OVER (
      PARTITION BY "T27"."CATEGORY"
      ORDER BY "T27"."MONTH" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "CUMULATIVE"
  FROM T27 AS T27
), T35 AS (
  SELECT
    "T34"."MONTH",
    "T34"."CATEGORY",
    "T34"."OPEN",
    "T34"."NEW",
    "T34"."RECURRING",
    "T34"."REOPENED",
    "T34"."RESOLVED",
    "T34"."UNKNOWN",
    "T34"."CUSTOMERS",
    "T34"."UNPRICED",
    "T34"."CURRENCIES",
    "T34"."CURRENCY",
    "T34"."OVERCHARGED",
    "T34"."LEAKED",
    "T34"."AMOUNTS",
    "T32"."MONTH" AS "MONTH_RIGHT",
    "T32"."CATEGORY" AS "CATEGORY_RIGHT",
    "T32"."CUMULATIVE"
  FROM T34 AS T34
  LEFT OUTER JOIN T32 AS T32
    ON "T34"."MONTH" = "T32"."MONTH" AND "T34"."CATEGORY" = "T32"."CATEGORY"
), T36 AS (
  SELECT
    "T35"."MONTH",
    "T35"."CATEGORY",
    "T35"."OPEN",
    "T35"."NEW",
    "T35"."RECURRING",
    "T35"."REOPENED",
    "T35"."RESOLVED",
    "T35"."UNKNOWN",
    "T35"."CUSTOMERS",
    "T35"."UNPRICED",
    "T35"."CURRENCIES",
    "T35"."CURRENCY",
    "T35"."OVERCHARGED",
    "T35"."LEAKED",
    "T35"."AMOUNTS",
    "T35"."CUMULATIVE"
  FROM T35 AS T35
), T37 AS (
  SELECT
    "T36"."MONTH",
    "T36"."CATEGORY",
    COALESCE("T36"."OPEN", 0) AS "OPEN",
    COALESCE("T36"."NEW", 0) AS "NEW",
    COALESCE("T36"."RECURRING", 0) AS "RECURRING",
    COALESCE("T36"."REOPENED", 0) AS "REOPENED",
    COALESCE("T36"."RESOLVED", 0) AS "RESOLVED",
    COALESCE("T36"."UNKNOWN", 0) AS "UNKNOWN",
    COALESCE("T36"."CUSTOMERS", 0) AS "CUSTOMERS",
    COALESCE("T36"."UNPRICED", 0) AS "UNPRICED",
    "T36"."CURRENCIES",
    IFF(COALESCE("T36"."CURRENCIES", 0) > 1, CAST(NULL AS VARCHAR), "T36"."CURRENCY") AS "CURRENCY",
    IFF(
      COALESCE("T36"."CURRENCIES", 0) > 1,
      CAST(NULL AS DECIMAL(24, 6)),
      CAST(COALESCE("T36"."OVERCHARGED", 0) AS DECIMAL(24, 6))
    ) AS "OVERCHARGED",
    IFF(
      COALESCE("T36"."CURRENCIES", 0) > 1,
      CAST(NULL AS DECIMAL(24, 6)),
      CAST(COALESCE("T36"."LEAKED", 0) AS DECIMAL(24, 6))
    ) AS "LEAKED",
    COALESCE("T36"."AMOUNTS", '{}') AS "AMOUNTS",
    COALESCE("T36"."CUMULATIVE", 0) AS "CUMULATIVE"
  FROM T36 AS T36
), T38 AS (
  SELECT
    "T37"."MONTH",
    "T37"."CATEGORY",
    "T37"."OPEN",
    "T37"."NEW",
    "T37"."RECURRING",
    "T37"."REOPENED",
    "T37"."RESOLVED",
    "T37"."UNKNOWN",
    "T37"."CUSTOMERS",
    "T37"."UNPRICED",
    "T37"."CURRENCY",
    "T37"."OVERCHARGED",
    "T37"."LEAKED",
    "T37"."AMOUNTS",
    "T37"."CUMULATIVE"
  FROM T37 AS T37
)
SELECT
  "T38"."MONTH",
  "T38"."CATEGORY",
  "T38"."OPEN",
  "T38"."NEW",
  "T38"."RECURRING",
  "T38"."REOPENED",
  "T38"."RESOLVED",
  "T38"."UNKNOWN",
  "T38"."CUMULATIVE",
  "T38"."CUSTOMERS",
  "T38"."UNPRICED",
  "T38"."CURRENCY",
  "T38"."OVERCHARGED",
  "T38"."LEAKED",
  "T38"."AMOUNTS"
FROM T38 AS T38