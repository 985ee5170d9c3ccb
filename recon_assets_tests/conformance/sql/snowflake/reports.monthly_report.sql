SELECT
  "T0"."MONTH",
  COUNT(DISTINCT "T0"."CUSTOMER_KEY") AS "CUSTOMERS"
FROM "RECONCILED"."POSITIONS" AS "T0"
GROUP BY
  1;

WITH T14 AS (
  SELECT
    "T0"."MONTH",
    "T0"."CUSTOMER_KEY",
    MAX("T0"."CUSTOMER_ID") AS "CUSTOMER_ID",
    MAX("T0"."CUSTOMER_NAME") AS "CUSTOMER_NAME",
    MAX("T0"."OWNER") AS "OWNER",
    MIN("T0"."CRM_STATUS") AS "CRM_STATUS",
    MIN("T0"."BILLING_STATUS") AS "BILLING_STATUS",
    MIN("T0"."OPS_STATUS") AS "OPS_STATUS",
    IFF(
      COUNT_IF("T0"."CRM_LINES" > 0) > 0,
      LISTAGG(IFF("T0"."CRM_LINES" > 0, "T0"."PRODUCT", NULL), ', ') WITHIN GROUP (ORDER BY
        "T0"."PRODUCT" ASC),
      NULL
    ) AS "CRM_PRODUCTS",
    IFF(
      COUNT_IF("T0"."BILLING_LINES" > 0) > 0,
      LISTAGG(IFF("T0"."BILLING_LINES" > 0, "T0"."PRODUCT", NULL), ', ') WITHIN GROUP (ORDER BY
        "T0"."PRODUCT" ASC),
      NULL
    ) AS "BILLING_PRODUCTS",
    IFF(
      COUNT_IF("T0"."OPS_LINES" > 0) > 0,
      LISTAGG(IFF("T0"."OPS_LINES" > 0, "T0"."PRODUCT", NULL), ', ') WITHIN GROUP (ORDER BY
        "T0"."PRODUCT" ASC),
      NULL
    ) AS "OPS_PRODUCTS",
    IFF(
      COALESCE(MAX((
        "T0"."CRM_LINES" > 0
      ) AND (
        "T0"."CRM_PROVIDER_COUNT" IS NULL
      )), FALSE),
      CAST(NULL AS BIGINT),
      SUM("T0"."CRM_PROVIDER_COUNT")
    ) AS "CRM_PROVIDER_COUNT",
    IFF(
      COALESCE(MAX((
        "T0"."BILLING_LINES" > 0
      ) AND (
        "T0"."BILLED_COUNT" IS NULL
      )), FALSE),
      CAST(NULL AS BIGINT),
      SUM("T0"."BILLED_COUNT")
    ) AS "BILLED_COUNT",
    IFF(
      COALESCE(MAX((
        "T0"."OPS_LINES" > 0
      ) AND (
        "T0"."USED_COUNT" IS NULL
      )), FALSE),
      CAST(NULL AS BIGINT),
      SUM("T0"."USED_COUNT")
    ) AS "USED_COUNT",
    IFF(
      COALESCE(MAX((
        "T0"."BILLING_LINES" > 0
      ) AND (
        "T0"."BILLED_AMOUNT" IS NULL
      )), FALSE),
      CAST(NULL AS DECIMAL(38, 6)),
      SUM("T0"."BILLED_AMOUNT")
    ) AS "BILLED_AMOUNT",
    IFF(
      COALESCE(MAX((
        "T0"."OPS_LINES" > 0
      ) AND (
        "T0"."EXPECTED_AMOUNT" IS NULL
      )), FALSE),
      CAST(NULL AS DECIMAL(38, 6)),
      SUM("T0"."EXPECTED_AMOUNT")
    ) AS "EXPECTED_AMOUNT",
    MIN("T0"."CRM_GO_LIVE_DATE") AS "CRM_GO_LIVE_DATE",
    MIN("T0"."OPS_GO_LIVE_DATE") AS "OPS_GO_LIVE_DATE",
    NULLIF(
      SUBSTRING(
        CONCAT(
          CONCAT(
            IFF(COALESCE(MAX(NOT (
              "T0"."CRM_COMPLETE"
            )), FALSE), ', CRM', ''),
            IFF(COALESCE(MAX(NOT (
              "T0"."BILLING_COMPLETE"
            )), FALSE), ', billing', '')
          ),
          IFF(COALESCE(MAX(NOT (
            "T0"."OPS_COMPLETE"
          )), FALSE), ', operations', '')
        ),
        IFF(
          (
            2 + 1
          ) >= 1,
          2 + 1,
          2 + 1 + LENGTH(
            CONCAT(
              CONCAT(
                IFF(COALESCE(MAX(NOT (
                  "T0"."CRM_COMPLETE"
                )), FALSE), ', CRM', ''),
                IFF(COALESCE(MAX(NOT (
                  "T0"."BILLING_COMPLETE"
                )), FALSE), ', billing', '')
              ),
              IFF(COALESCE(MAX(NOT (
                "T0"."OPS_COMPLETE"
              )), FALSE), ', operations', '')
            )
          )
        )
      ),
      ''
    ) AS "IN_DOUBT",
    COALESCE(MAX("T0"."CRM_STATUS" = 'active'), FALSE)
    OR COALESCE(MAX("T0"."BILLED" OR "T0"."USED"), FALSE) AS "ACTIVE",
    IFF(
      MIN("T0"."CURRENCY") <> MAX("T0"."CURRENCY"),
      CAST(NULL AS VARCHAR),
      MIN("T0"."CURRENCY")
    ) AS "ONLY_CURRENCY"
  FROM "RECONCILED"."POSITIONS" AS "T0"
  GROUP BY
    1,
    2
), T6 AS (
  SELECT
    "T1"."MONTH",
    "T1"."MISMATCH_ID",
    "T1"."CUSTOMER_KEY",
    "T1"."CUSTOMER_ID",
    "T1"."CUSTOMER_NAME",
    "T1"."PRODUCT",
    "T1"."CATEGORY",
    "T1"."STATUS_LABEL",
    "T1"."SEVERITY",
    "T1"."FIELD",
    "T1"."CRM_VALUE",
    "T1"."BILLING_VALUE",
    "T1"."OPS_VALUE",
    "T1"."DIFFERENCE",
    "T1"."AMOUNT_IMPACT",
    "T1"."CURRENCY",
    "T1"."EXPLANATION",
    "T1"."CRM_ROWS",
    "T1"."BILLING_ROWS",
    "T1"."OPS_ROWS",
    "T1"."OWNER",
    (
      CASE "T1"."SEVERITY"
        WHEN 'critical'
        THEN 0
        WHEN 'high'
        THEN 1
        WHEN 'medium'
        THEN 2
        WHEN 'low'
        THEN 3
        ELSE 4
      END * 17
    ) + CASE "T1"."CATEGORY"
      WHEN 'missing_from_crm'
      THEN 0
      WHEN 'missing_from_billing'
      THEN 1
      WHEN 'missing_from_ops'
      THEN 2
      WHEN 'usage_without_billing'
      THEN 3
      WHEN 'billing_without_usage'
      THEN 4
      WHEN 'overbilled'
      THEN 5
      WHEN 'underbilled'
      THEN 6
      WHEN 'price_mismatch'
      THEN 7
      WHEN 'active_status_mismatch'
      THEN 8
      WHEN 'go_live_mismatch'
      THEN 9
      WHEN 'product_mismatch'
      THEN 10
      WHEN 'provider_count_mismatch'
      THEN 11
      WHEN 'over_entitlement'
      THEN 12
      WHEN 'unused_entitlement'
      THEN 13
      WHEN 'duplicate_record'
      THEN 14
      WHEN 'ambiguous_match'
      THEN 15
      WHEN 'customer_id_mismatch'
      THEN 16
      ELSE 17
    END AS "RANK"
  FROM "RECONCILED"."MISMATCHES" AS "T1"
), T15 AS (
  SELECT
    "T6"."MONTH",
    "T6"."CUSTOMER_KEY",
    MAX("T6"."CUSTOMER_ID") AS "CUSTOMER_ID",
    MAX("T6"."CUSTOMER_NAME") AS "CUSTOMER_NAME",
    MAX("T6"."OWNER") AS "OWNER",
    COUNT(*) AS "FINDINGS",
    MIN_BY("T6"."STATUS_LABEL", "T6"."RANK") AS "WORST",
    MIN_BY("T6"."SEVERITY", "T6"."RANK") AS "SEVERITY",
    SUM(IFF("T6"."AMOUNT_IMPACT" > 0, "T6"."AMOUNT_IMPACT", NULL)) AS "OVERCHARGED",
    -(
      SUM(IFF("T6"."AMOUNT_IMPACT" < 0, "T6"."AMOUNT_IMPACT", NULL))
    ) AS "LEAKED"
  FROM T6 AS T6
  GROUP BY
    1,
    2
), T2 AS (
  SELECT
    "T1"."MONTH",
    "T1"."CUSTOMER_KEY",
    "T1"."CATEGORY"
  FROM "RECONCILED"."MISMATCHES" AS "T1"
), T5 AS (
  SELECT DISTINCT
    *
  FROM T2 AS T2
), T12 AS (
  SELECT
    "T5"."MONTH",
    "T5"."CUSTOMER_KEY",
    LISTAGG("T5"."CATEGORY", ',') WITHIN GROUP (ORDER BY
      CASE "T5"."CATEGORY"
        WHEN 'missing_from_crm'
        THEN 0
        WHEN 'missing_from_billing'
        THEN 1
        WHEN 'missing_from_ops'
        THEN 2
        WHEN 'usage_without_billing'
        THEN 3
        WHEN 'billing_without_usage'
        THEN 4
        WHEN 'overbilled'
        THEN 5
        WHEN 'underbilled'
        THEN 6
        WHEN 'price_mismatch'
        THEN 7
        WHEN 'active_status_mismatch'
        THEN 8
        WHEN 'go_live_mismatch'
        THEN 9
        WHEN 'product_mismatch'
        THEN 10
        WHEN 'provider_count_mismatch'
        THEN 11
        WHEN 'over_entitlement'
        THEN 12
        WHEN 'unused_entitlement'
        THEN 13
        WHEN 'duplicate_record'
        THEN 14
        WHEN 'ambiguous_match'
        THEN 15
        WHEN 'customer_id_mismatch'
        THEN 16
        ELSE 17
      END ASC) AS "CATEGORIES"
  FROM T5 AS T5
  GROUP BY
    1,
    2
), T19 AS (
  SELECT
    "T15"."MONTH",
    "T15"."CUSTOMER_KEY",
    "T15"."CUSTOMER_ID",
    "T15"."CUSTOMER_NAME",
    "T15"."OWNER",
    "T15"."FINDINGS",
    "T15"."WORST",
    "T15"."SEVERITY",
    "T15"."OVERCHARGED",
    "T15"."LEAKED",
    "T12"."CATEGORIES"
  FROM T15 AS T15
  INNER JOIN T12 AS T12
    ON "T15"."MONTH" = "T12"."MONTH" AND "T15"."CUSTOMER_KEY" = "T12"."CUSTOMER_KEY"
), T20 AS (
  SELECT
    "T14"."MONTH",
    "T14"."CUSTOMER_KEY",
    "T14"."CUSTOMER_ID",
    "T14"."CUSTOMER_NAME",
    "T14"."OWNER",
    "T14"."CRM_STATUS",
    "T14"."BILLING_STATUS",
    "T14"."OPS_STATUS",
    "T14"."CRM_PRODUCTS",
    "T14"."BILLING_PRODUCTS",
    "T14"."OPS_PRODUCTS",
    "T14"."CRM_PROVIDER_COUNT",
    "T14"."BILLED_COUNT",
    "T14"."USED_COUNT",
    "T14"."BILLED_AMOUNT",
    "T14"."EXPECTED_AMOUNT",
    "T14"."CRM_GO_LIVE_DATE",
    "T14"."OPS_GO_LIVE_DATE",
    "T14"."IN_DOUBT",
    "T14"."ACTIVE",
    "T14"."ONLY_CURRENCY",
    "T19"."MONTH" AS "MONTH_RIGHT",
    "T19"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T19"."CUSTOMER_ID" AS "CUSTOMER_ID_RIGHT",
    "T19"."CUSTOMER_NAME" AS "CUSTOMER_NAME_RIGHT",
    "T19"."OWNER" AS "OWNER_RIGHT",
    "T19"."FINDINGS",
    "T19"."WORST",
    "T19"."SEVERITY",
    "T19"."OVERCHARGED",
    "T19"."LEAKED",
    "T19"."CATEGORIES"
  FROM T14 AS T14
  FULL OUTER JOIN T19 AS T19
    ON "T14"."MONTH" = "T19"."MONTH" AND "T14"."CUSTOMER_KEY" = "T19"."CUSTOMER_KEY"
), T21 AS (
  SELECT
    *
  FROM T20 AS T20
  WHERE
    "T20"."ACTIVE" OR (
      NOT "T20"."FINDINGS" IS NULL
    )
), T23 AS (
  SELECT
    COALESCE("T21"."MONTH", "T21"."MONTH_RIGHT") AS "MONTH",
    COALESCE("T21"."CUSTOMER_KEY", "T21"."CUSTOMER_KEY_RIGHT") AS "CUSTOMER_KEY",
    COALESCE("T21"."CUSTOMER_ID", "T21"."CUSTOMER_ID_RIGHT") AS "CUSTOMER_ID",
    COALESCE("T21"."CUSTOMER_NAME", "T21"."CUSTOMER_NAME_RIGHT") AS "CUSTOMER_NAME",
    COALESCE("T21"."OWNER", "T21"."OWNER_RIGHT") AS "OWNER",
    "T21"."CRM_STATUS",
    "T21"."BILLING_STATUS",
    "T21"."OPS_STATUS",
    "T21"."CRM_PRODUCTS",
    "T21"."BILLING_PRODUCTS",
    "T21"."OPS_PRODUCTS",
    "T21"."CRM_PROVIDER_COUNT",
    "T21"."BILLED_COUNT",
    "T21"."USED_COUNT",
    "T21"."BILLED_AMOUNT",
    "T21"."EXPECTED_AMOUNT",
    "T21"."CRM_GO_LIVE_DATE",
    "T21"."OPS_GO_LIVE_DATE",
    "T21"."IN_DOUBT",
    COALESCE("T21"."ACTIVE", FALSE) AS "ACTIVE",
    "T21"."ONLY_CURRENCY",
    "T21"."MONTH_RIGHT",
    "T21"."CUSTOMER_KEY_RIGHT",
    "T21"."CUSTOMER_ID_RIGHT",
    "T21"."CUSTOMER_NAME_RIGHT",
    "T21"."OWNER_RIGHT",
    COALESCE("T21"."FINDINGS", 0) AS "FINDINGS",
    "T21"."WORST",
    "T21"."SEVERITY",
    "T21"."OVERCHARGED",
    "T21"."LEAKED",
    "T21"."CATEGORIES"
  FROM T21 AS T21
), T4 AS (
  SELECT
    *
  FROM "RECONCILED"."POSITIONS" AS "T0"
  WHERE
    (
      "T0"."BILLED_AMOUNT" <> 0
    ) OR (
      "T0"."EXPECTED_AMOUNT" <> 0
    )
), T8 AS (
  SELECT
    "T4"."MONTH",
    "T4"."CUSTOMER_KEY",
    "T4"."CURRENCY"
  FROM T4 AS T4
), T3 AS (
  SELECT
    *
  FROM "RECONCILED"."MISMATCHES" AS "T1"
  WHERE
    "T1"."AMOUNT_IMPACT" <> 0
), T7 AS (
  SELECT
    "T3"."MONTH",
    "T3"."CUSTOMER_KEY",
    "T3"."CURRENCY"
  FROM T3 AS T3
), T9 AS (
  SELECT
    *
  FROM T8 AS T8
  UNION
  SELECT
    *
  FROM T7 AS T7
), T17 AS (
  SELECT
    "T9"."MONTH",
    "T9"."CUSTOMER_KEY",
    COUNT(*) > 1 AS "SEVERAL",
    IFF(
      COUNT(*) > 1,
      LISTAGG(COALESCE("T9"."CURRENCY", 'unknown'), ', ') WITHIN GROUP (ORDER BY
        COALESCE("T9"."CURRENCY", 'unknown') ASC),
      MAX("T9"."CURRENCY")
    ) AS "MONEY_CURRENCY"
  FROM T9 AS T9
  GROUP BY
    1,
    2
), T24 AS (
  SELECT
    "T23"."MONTH",
    "T23"."CUSTOMER_KEY",
    "T23"."CUSTOMER_ID",
    "T23"."CUSTOMER_NAME",
    "T23"."OWNER",
    "T23"."CRM_STATUS",
    "T23"."BILLING_STATUS",
    "T23"."OPS_STATUS",
    "T23"."CRM_PRODUCTS",
    "T23"."BILLING_PRODUCTS",
    "T23"."OPS_PRODUCTS",
    "T23"."CRM_PROVIDER_COUNT",
    "T23"."BILLED_COUNT",
    "T23"."USED_COUNT",
    "T23"."BILLED_AMOUNT",
    "T23"."EXPECTED_AMOUNT",
    "T23"."CRM_GO_LIVE_DATE",
    "T23"."OPS_GO_LIVE_DATE",
    "T23"."IN_DOUBT",
    "T23"."ACTIVE",
    "T23"."ONLY_CURRENCY",
    "T23"."MONTH_RIGHT",
    "T23"."CUSTOMER_KEY_RIGHT",
    "T23"."CUSTOMER_ID_RIGHT",
    "T23"."CUSTOMER_NAME_RIGHT",
    "T23"."OWNER_RIGHT",
    "T23"."FINDINGS",
    "T23"."WORST",
    "T23"."SEVERITY",
    "T23"."OVERCHARGED",
    "T23"."LEAKED",
    "T23"."CATEGORIES",
    "T17"."MONTH" AS "MONEY_MONTH",
    "T17"."CUSTOMER_KEY" AS "MONEY_CUSTOMER_KEY",
    "T17"."SEVERAL",
    "T17"."MONEY_CURRENCY"
  FROM T23 AS T23
  LEFT OUTER JOIN T17 AS T17
    ON "T23"."MONTH" = "T17"."MONTH" AND "T23"."CUSTOMER_KEY" = "T17"."CUSTOMER_KEY"
), T25 AS (
  SELECT
    "T24"."MONTH",
    "T24"."CUSTOMER_KEY",
    "T24"."CUSTOMER_ID",
    "T24"."CUSTOMER_NAME",
    "T24"."OWNER",
    "T24"."CRM_STATUS",
    "T24"."BILLING_STATUS",
    "T24"."OPS_STATUS",
    "T24"."CRM_PRODUCTS",
    "T24"."BILLING_PRODUCTS",
    "T24"."OPS_PRODUCTS",
    "T24"."CRM_PROVIDER_COUNT",
    "T24"."BILLED_COUNT",
    "T24"."USED_COUNT",
    IFF(
      COALESCE("T24"."SEVERAL", FALSE),
      CAST(NULL AS DECIMAL(38, 6)),
      "T24"."BILLED_AMOUNT"
    ) AS "BILLED_AMOUNT",
    IFF(
      COALESCE("T24"."SEVERAL", FALSE),
      CAST(NULL AS DECIMAL(38, 6)),
      "T24"."EXPECTED_AMOUNT"
    ) AS "EXPECTED_AMOUNT",
    "T24"."CRM_GO_LIVE_DATE",
    "T24"."OPS_GO_LIVE_DATE",
    "T24"."IN_DOUBT",
    "T24"."ACTIVE",
    "T24"."ONLY_CURRENCY",
    "T24"."MONTH_RIGHT",
    "T24"."CUSTOMER_KEY_RIGHT",
    "T24"."CUSTOMER_ID_RIGHT",
    "T24"."CUSTOMER_NAME_RIGHT",
    "T24"."OWNER_RIGHT",
    "T24"."FINDINGS",
    "T24"."WORST",
    "T24"."SEVERITY",
    IFF(COALESCE("T24"."SEVERAL", FALSE), CAST(NULL AS DECIMAL(38, 6)), "T24"."OVERCHARGED") AS "OVERCHARGED",
    IFF(COALESCE("T24"."SEVERAL", FALSE), CAST(NULL AS DECIMAL(38, 6)), "T24"."LEAKED") AS "LEAKED",
    "T24"."CATEGORIES",
    "T24"."MONEY_MONTH",
    "T24"."MONEY_CUSTOMER_KEY",
    "T24"."SEVERAL",
    "T24"."MONEY_CURRENCY",
    IFF("T24"."SEVERAL" IS NULL, "T24"."ONLY_CURRENCY", "T24"."MONEY_CURRENCY") AS "CURRENCY"
  FROM T24 AS T24
), T26 AS (
  SELECT
    "T25"."MONTH",
    "T25"."CUSTOMER_KEY",
    "T25"."CUSTOMER_ID",
    "T25"."CUSTOMER_NAME",
    "T25"."OWNER",
    "T25"."ACTIVE",
    COALESCE("T25"."WORST", IFF("T25"."IN_DOUBT" IS NULL, 'OK', 'Not evaluated')) AS "STATUS",
    "T25"."SEVERITY",
    "T25"."CATEGORIES",
    "T25"."FINDINGS",
    "T25"."IN_DOUBT",
    "T25"."CRM_STATUS",
    "T25"."BILLING_STATUS",
    "T25"."OPS_STATUS",
    "T25"."CRM_PRODUCTS",
    "T25"."BILLING_PRODUCTS",
    "T25"."OPS_PRODUCTS",
    "T25"."CRM_PROVIDER_COUNT",
    "T25"."BILLED_COUNT",
    "T25"."USED_COUNT",
    "T25"."CRM_GO_LIVE_DATE",
    "T25"."OPS_GO_LIVE_DATE",
    "T25"."BILLED_AMOUNT",
    "T25"."EXPECTED_AMOUNT",
    "T25"."CURRENCY",
    "T25"."OVERCHARGED",
    "T25"."LEAKED"
  FROM T25 AS T25
), T27 AS (
  SELECT
    "T26"."MONTH",
    "T26"."CUSTOMER_KEY",
    "T26"."CUSTOMER_ID",
    "T26"."CUSTOMER_NAME",
    "T26"."OWNER",
    "T26"."ACTIVE",
    "T26"."STATUS",
    "T26"."SEVERITY",
    "T26"."CATEGORIES",
    "T26"."FINDINGS",
    "T26"."IN_DOUBT",
    "T26"."CRM_STATUS",
    "T26"."BILLING_STATUS",
    "T26"."OPS_STATUS",
    "T26"."CRM_PRODUCTS",
    "T26"."BILLING_PRODUCTS",
    "T26"."OPS_PRODUCTS",
    "T26"."CRM_PROVIDER_COUNT",
    "T26"."BILLED_COUNT",
    "T26"."USED_COUNT",
    "T26"."CRM_GO_LIVE_DATE",
    "T26"."OPS_GO_LIVE_DATE",
    "T26"."BILLED_AMOUNT",
    "T26"."EXPECTED_AMOUNT",
    "T26"."CURRENCY",
    "T26"."OVERCHARGED",
    "T26"."LEAKED",
    ROW_NUMBER() OVER (
      PARTITION BY "T26"."MONTH"
      ORDER BY CASE "T26"."SEVERITY"
        WHEN 'critical'
        THEN 0
        WHEN 'high'
        THEN 1
        WHEN 'medium'
        THEN 2
        WHEN 'low'
        THEN 3
        ELSE 4
      END ASC, "T26"."CUSTOMER_KEY" ASC
    ) - 1 AS "PLACE",
    COUNT(*) OVER (
      PARTITION BY "T26"."MONTH"
      ORDER BY NULL ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "ROWS_IN_MONTH"
  FROM T26 AS T26
), T28 AS (
  SELECT
    *
  FROM T27 AS T27
  WHERE
    "T27"."PLACE" < 1000000
)
SELECT
  "T28"."MONTH",
  "T28"."CUSTOMER_KEY",
  "T28"."CUSTOMER_ID",
  "T28"."CUSTOMER_NAME",
  "T28"."OWNER",
  "T28"."ACTIVE",
  "T28"."STATUS",
  "T28"."SEVERITY",
  "T28"."CATEGORIES",
  "T28"."FINDINGS",
  "T28"."IN_DOUBT",
  "T28"."CRM_STATUS",
  "T28"."BILLING_STATUS",
  "T28"."OPS_STATUS",
  "T28"."CRM_PRODUCTS",
  "T28"."BILLING_PRODUCTS",
  "T28"."OPS_PRODUCTS",
  "T28"."CRM_PROVIDER_COUNT",
  "T28"."BILLED_COUNT",
  "T28"."USED_COUNT",
  "T28"."CRM_GO_LIVE_DATE",
  "T28"."OPS_GO_LIVE_DATE",
  "T28"."BILLED_AMOUNT",
  "T28"."EXPECTED_AMOUNT",
  "T28"."CURRENCY",
  "T28"."OVERCHARGED",
  "T28"."LEAKED",
  "T28"."ROWS_IN_MONTH"
FROM T28 AS T28;

WITH T1 AS (
  SELECT
    "T0"."MONTH",
    "T0"."MISMATCH_ID",
    "T0"."CUSTOMER_KEY",
    "T0"."CUSTOMER_ID",
    "T0"."CUSTOMER_NAME",
    "T0"."PRODUCT",
    "T0"."CATEGORY",
    "T0"."STATUS_LABEL",
    "T0"."SEVERITY",
    "T0"."FIELD",
    "T0"."CRM_VALUE",
    "T0"."BILLING_VALUE",
    "T0"."OPS_VALUE",
    "T0"."DIFFERENCE",
    "T0"."AMOUNT_IMPACT",
    "T0"."CURRENCY",
    "T0"."EXPLANATION",
    "T0"."CRM_ROWS",
    "T0"."BILLING_ROWS",
    "T0"."OPS_ROWS",
    "T0"."OWNER",
    CAST(NULL AS DATE) AS "WAIVED_UNTIL",
    CAST(NULL AS VARCHAR) AS "WAIVER"
  FROM "RECONCILED"."MISMATCHES" AS "T0"
), T2 AS (
  SELECT
    "T1"."MONTH",
    "T1"."MISMATCH_ID",
    "T1"."CUSTOMER_KEY",
    "T1"."CUSTOMER_ID",
    "T1"."CUSTOMER_NAME",
    "T1"."PRODUCT",
    "T1"."CATEGORY",
    "T1"."STATUS_LABEL",
    "T1"."SEVERITY",
    "T1"."FIELD",
    "T1"."CRM_VALUE",
    "T1"."BILLING_VALUE",
    "T1"."OPS_VALUE",
    "T1"."DIFFERENCE",
    "T1"."AMOUNT_IMPACT",
    "T1"."CURRENCY",
    "T1"."EXPLANATION",
    "T1"."CRM_ROWS",
    "T1"."BILLING_ROWS",
    "T1"."OPS_ROWS",
    "T1"."OWNER",
    "T1"."WAIVED_UNTIL",
    "T1"."WAIVER",
    ROW_NUMBER() OVER (
      PARTITION BY "T1"."MONTH"
      ORDER BY CASE "T1"."SEVERITY"
        WHEN 'critical'
        THEN 0
        WHEN 'high'
        THEN 1
        WHEN 'medium'
        THEN 2
        WHEN 'low'
        THEN 3
        ELSE 4
      END ASC, "T1"."MISMATCH_ID" ASC
    ) - 1 AS "PLACE",
    COUNT(*) OVER (
      PARTITION BY "T1"."MONTH"
      ORDER BY NULL ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "ROWS_IN_MONTH"
  FROM T1 AS T1
), T3 AS (
  SELECT
    *
  FROM T2 AS T2
  WHERE
    "T2"."PLACE" < 1000000
)
SELECT
  "T3"."MONTH",
  "T3"."MISMATCH_ID",
  "T3"."CUSTOMER_KEY",
  "T3"."CUSTOMER_ID",
  "T3"."CUSTOMER_NAME",
  "T3"."PRODUCT",
  "T3"."CATEGORY",
  "T3"."STATUS_LABEL",
  "T3"."SEVERITY",
  "T3"."FIELD",
  "T3"."CRM_VALUE",
  "T3"."BILLING_VALUE",
  "T3"."OPS_VALUE",
  "T3"."DIFFERENCE",
  "T3"."AMOUNT_IMPACT",
  "T3"."CURRENCY",
  "T3"."EXPLANATION",
  "T3"."CRM_ROWS",
  "T3"."BILLING_ROWS",
  "T3"."OPS_ROWS",
  "T3"."OWNER",
  "T3"."WAIVED_UNTIL",
  "T3"."WAIVER",
  "T3"."ROWS_IN_MONTH"
FROM T3 AS T3;

WITH T1 AS (
  SELECT
    "T0"."MONTH",
    "T0"."MISMATCH_ID",
    "T0"."CUSTOMER_KEY",
    "T0"."CUSTOMER_ID",
    "T0"."CUSTOMER_NAME",
    "T0"."PRODUCT",
    "T0"."CATEGORY",
    "T0"."STATUS_LABEL",
    "T0"."SEVERITY",
    "T0"."FIELD",
    "T0"."CRM_VALUE",
    "T0"."BILLING_VALUE",
    "T0"."OPS_VALUE",
    "T0"."DIFFERENCE",
    "T0"."AMOUNT_IMPACT",
    "T0"."CURRENCY",
    "T0"."EXPLANATION",
    "T0"."CRM_ROWS",
    "T0"."BILLING_ROWS",
    "T0"."OPS_ROWS",
    "T0"."OWNER",
    "T0"."EXPLAINED_BY",
    ROW_NUMBER() OVER (
      PARTITION BY "T0"."MONTH"
      ORDER BY CASE "T0"."SEVERITY"
        WHEN 'critical'
        THEN 0
        WHEN 'high'
        THEN 1
        WHEN 'medium'
        THEN 2
        WHEN 'low'
        THEN 3
        ELSE 4
      END ASC, "T0"."MISMATCH_ID" ASC
    ) - 1 AS "PLACE",
    COUNT(*) OVER (
      PARTITION BY "T0"."MONTH"
      ORDER BY NULL ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "ROWS_IN_MONTH"
  FROM "RECONCILED"."EXPLAINED_DIFFERENCES" AS "T0"
), T2 AS (
  SELECT
    *
  FROM T1 AS T1
  WHERE
    "T1"."PLACE" < 1000000
)
SELECT
  "T2"."MONTH",
  "T2"."MISMATCH_ID",
  "T2"."CUSTOMER_KEY",
  "T2"."CUSTOMER_ID",
  "T2"."CUSTOMER_NAME",
  "T2"."PRODUCT",
  "T2"."CATEGORY",
  "T2"."STATUS_LABEL",
  "T2"."SEVERITY",
  "T2"."FIELD",
  "T2"."CRM_VALUE",
  "T2"."BILLING_VALUE",
  "T2"."OPS_VALUE",
  "T2"."DIFFERENCE",
  "T2"."AMOUNT_IMPACT",
  "T2"."CURRENCY",
  "T2"."EXPLANATION",
  "T2"."CRM_ROWS",
  "T2"."BILLING_ROWS",
  "T2"."OPS_ROWS",
  "T2"."OWNER",
  "T2"."EXPLAINED_BY",
  "T2"."ROWS_IN_MONTH"
FROM T2 AS T2;

WITH T4 AS (
  SELECT
    "T1"."MONTH",
    "T1"."MISMATCH_ID",
    "T1"."CUSTOMER_ID",
    "T1"."CUSTOMER_NAME",
    "T1"."SEVERITY"
  FROM "RECONCILED"."MISMATCHES" AS "T1"
), T5 AS (
  SELECT
    "T2"."MONTH",
    "T4"."CUSTOMER_ID",
    "T4"."CUSTOMER_NAME",
    "T4"."SEVERITY",
    "T2"."CATEGORY",
    "T2"."PRODUCT",
    "T2"."PROVIDER_ID",
    "T2"."MISMATCH_ID",
    IFF("T2"."BILLED", 'billed, not used', 'used, not billed') AS "FOUND"
  FROM "RECONCILED"."PROVIDER_DIFFERENCES" AS "T2"
  INNER JOIN T4 AS T4
    ON "T2"."MONTH" = "T4"."MONTH" AND "T2"."MISMATCH_ID" = "T4"."MISMATCH_ID"
), T6 AS (
  SELECT
    "T5"."MONTH",
    "T5"."CUSTOMER_ID",
    "T5"."CUSTOMER_NAME",
    "T5"."SEVERITY",
    "T5"."CATEGORY",
    "T5"."PRODUCT",
    "T5"."PROVIDER_ID",
    "T5"."MISMATCH_ID",
    "T5"."FOUND",
    ROW_NUMBER() OVER (
      PARTITION BY "T5"."MONTH"
      ORDER BY CASE "T5"."SEVERITY"
        WHEN 'critical'
        THEN 0
        WHEN 'high'
        THEN 1
        WHEN 'medium'
        THEN 2
        WHEN 'low'
        THEN 3
        ELSE 4
      END ASC, "T5"."MISMATCH_ID" ASC, "T5"."FOUND" ASC, "T5"."PROVIDER_ID" ASC
    ) - 1 AS "PLACE",
    COUNT(*) OVER (
      PARTITION BY "T5"."MONTH"
      ORDER BY NULL ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "ROWS_IN_MONTH"
  FROM T5 AS T5
), T7 AS (
  SELECT
    *
  FROM T6 AS T6
  WHERE
    "T6"."PLACE" < 1000000
)
SELECT
  "T7"."MONTH",
  "T7"."CUSTOMER_ID",
  "T7"."CUSTOMER_NAME",
  "T7"."SEVERITY",
  "T7"."CATEGORY",
  "T7"."PRODUCT",
  "T7"."PROVIDER_ID",
  "T7"."MISMATCH_ID",
  "T7"."FOUND",
  "T7"."ROWS_IN_MONTH"
FROM T7 AS T7;

SELECT
  *
FROM "RECONCILED"."CONTROL_TOTALS"