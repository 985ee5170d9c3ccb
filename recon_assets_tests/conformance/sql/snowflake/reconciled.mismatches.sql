WITH T19 AS (
  SELECT
    "T5"."MONTH",
    "T5"."CUSTOMER_KEY",
    "T5"."CUSTOMER_ID",
    "T5"."CUSTOMER_NAME",
    "T5"."PRODUCT",
    "T5"."OWNER",
    "T5"."IN_CRM",
    "T5"."IN_BILLING",
    "T5"."IN_OPS",
    "T5"."CRM_COMPLETE",
    "T5"."BILLING_COMPLETE",
    "T5"."OPS_COMPLETE",
    "T5"."CRM_PRODUCTS_KNOWN",
    "T5"."BILLING_PRODUCTS_KNOWN",
    "T5"."OPS_PRODUCTS_KNOWN",
    "T5"."AMBIGUOUS",
    "T5"."CRM_LINES",
    "T5"."BILLING_LINES",
    "T5"."OPS_LINES",
    "T5"."CRM_STATUS",
    "T5"."BILLING_STATUS",
    "T5"."OPS_STATUS",
    "T5"."CRM_PROVIDER_COUNT",
    "T5"."BILLED_COUNT",
    "T5"."USED_COUNT",
    "T5"."BILLED_AMOUNT",
    COALESCE("T5"."BILLED", FALSE) AS "BILLED",
    COALESCE("T5"."USED", FALSE) AS "USED",
    "T5"."RATED",
    "T5"."EXPECTED_AMOUNT",
    "T5"."CURRENCY",
    "T5"."CRM_CURRENCY",
    "T5"."BILLING_CURRENCY",
    "T5"."OPS_CURRENCY",
    "T5"."CRM_UNIT_PRICE",
    "T5"."BILLING_UNIT_PRICE",
    IFF(
      COALESCE("T5"."BILLING_CURRENCY" = 'several', FALSE),
      CAST(NULL AS DECIMAL(24, 6)),
      "T5"."LIST_PRICE"
    ) AS "LIST_PRICE",
    "T5"."CRM_GO_LIVE_DATE",
    "T5"."OPS_GO_LIVE_DATE",
    "T5"."CRM_CHURN_DATE",
    "T5"."SERVICE_START",
    "T5"."SERVICE_END",
    "T5"."CREDITED_AMOUNT",
    "T5"."ENTITLED_QUANTITY",
    "T5"."USAGE_QUANTITY",
    "T5"."BILLED" IS NULL AS "BILLED_UNKNOWN",
    "T5"."USED" IS NULL AS "USED_UNKNOWN",
    COALESCE("T5"."CRM_STATUS" = 'active', FALSE) AS "ACTIVE",
    COALESCE(
      (
        "T5"."CRM_GO_LIVE_DATE" IS NULL
      )
      OR (
        "T5"."CRM_GO_LIVE_DATE" < DATEADD(MONTH, '1', "T5"."MONTH")
      ),
      FALSE
    ) AS "LIVE",
    IFF(
      COALESCE(
        NOT (
          COALESCE("T5"."BILLING_CURRENCY" = 'several', FALSE)
        )
        AND (
          (
            "T5"."CRM_CURRENCY" IS NULL
          )
          OR (
            "T5"."CURRENCY" IS NULL
          )
          OR (
            "T5"."CRM_CURRENCY" = "T5"."CURRENCY"
          )
        ),
        FALSE
      ),
      "T5"."CRM_UNIT_PRICE",
      CAST(NULL AS DECIMAL(24, 6))
    ) AS "CRM_PRICE",
    "T5"."USED_COUNT" AS "EXPECTED"
  FROM "RECONCILED"."POSITIONS" AS "T5"
), T24 AS (
  SELECT
    "T19"."MONTH",
    "T19"."CUSTOMER_KEY",
    "T19"."CUSTOMER_ID",
    "T19"."CUSTOMER_NAME",
    "T19"."PRODUCT",
    "T19"."OWNER",
    "T19"."IN_CRM",
    "T19"."IN_BILLING",
    "T19"."IN_OPS",
    "T19"."CRM_COMPLETE",
    "T19"."BILLING_COMPLETE",
    "T19"."OPS_COMPLETE",
    "T19"."CRM_PRODUCTS_KNOWN",
    "T19"."BILLING_PRODUCTS_KNOWN",
    "T19"."OPS_PRODUCTS_KNOWN",
    "T19"."AMBIGUOUS",
    "T19"."CRM_LINES",
    "T19"."BILLING_LINES",
    "T19"."OPS_LINES",
    "T19"."CRM_STATUS",
    "T19"."BILLING_STATUS",
    "T19"."OPS_STATUS",
    "T19"."CRM_PROVIDER_COUNT",
    "T19"."BILLED_COUNT",
    "T19"."USED_COUNT",
    "T19"."BILLED_AMOUNT",
    "T19"."BILLED",
    "T19"."USED",
    "T19"."RATED",
    "T19"."EXPECTED_AMOUNT",
    "T19"."CURRENCY",
    "T19"."CRM_CURRENCY",
    "T19"."BILLING_CURRENCY",
    "T19"."OPS_CURRENCY",
    "T19"."CRM_UNIT_PRICE",
    "T19"."BILLING_UNIT_PRICE",
    "T19"."LIST_PRICE",
    "T19"."CRM_GO_LIVE_DATE",
    "T19"."OPS_GO_LIVE_DATE",
    "T19"."CRM_CHURN_DATE",
    "T19"."SERVICE_START",
    "T19"."SERVICE_END",
    "T19"."CREDITED_AMOUNT",
    "T19"."ENTITLED_QUANTITY",
    "T19"."USAGE_QUANTITY",
    "T19"."BILLED_UNKNOWN",
    "T19"."USED_UNKNOWN",
    "T19"."ACTIVE",
    "T19"."LIVE",
    "T19"."CRM_PRICE",
    "T19"."EXPECTED",
    COALESCE("T19"."BILLING_UNIT_PRICE", "T19"."CRM_PRICE", "T19"."LIST_PRICE") AS "UNBILLED_PRICE",
    COALESCE("T19"."CRM_PRICE", "T19"."LIST_PRICE") AS "CONTRACT_PRICE",
    "T19"."BILLED_COUNT" - "T19"."EXPECTED" AS "EXTRA",
    IFF(
      (
        "T19"."OPS_CURRENCY" IS NULL
      )
      OR (
        "T19"."CURRENCY" IS NULL
      )
      OR (
        "T19"."OPS_CURRENCY" = "T19"."CURRENCY"
      ),
      "T19"."BILLED_AMOUNT" - "T19"."EXPECTED_AMOUNT",
      CAST(NULL AS DECIMAL(24, 6))
    ) AS "EXTRA_AMOUNT"
  FROM T19 AS T19
), T26 AS (
  SELECT
    "T24"."MONTH",
    "T24"."CUSTOMER_KEY",
    "T24"."CUSTOMER_ID",
    "T24"."CUSTOMER_NAME",
    "T24"."PRODUCT",
    "T24"."OWNER",
    "T24"."IN_CRM",
    "T24"."IN_BILLING",
    "T24"."IN_OPS",
    "T24"."CRM_COMPLETE",
    "T24"."BILLING_COMPLETE",
    "T24"."OPS_COMPLETE",
    "T24"."CRM_PRODUCTS_KNOWN",
    "T24"."BILLING_PRODUCTS_KNOWN",
    "T24"."OPS_PRODUCTS_KNOWN",
    "T24"."AMBIGUOUS",
    "T24"."CRM_LINES",
    "T24"."BILLING_LINES",
    "T24"."OPS_LINES",
    "T24"."CRM_STATUS",
    "T24"."BILLING_STATUS",
    "T24"."OPS_STATUS",
    "T24"."CRM_PROVIDER_COUNT",
    "T24"."BILLED_COUNT",
    "T24"."USED_COUNT",
    "T24"."BILLED_AMOUNT",
    "T24"."BILLED",
    "T24"."USED",
    "T24"."RATED",
    "T24"."EXPECTED_AMOUNT",
    "T24"."CURRENCY",
    "T24"."CRM_CURRENCY",
    "T24"."BILLING_CURRENCY",
    "T24"."OPS_CURRENCY",
    "T24"."CRM_UNIT_PRICE",
    "T24"."BILLING_UNIT_PRICE",
    "T24"."LIST_PRICE",
    "T24"."CRM_GO_LIVE_DATE",
    "T24"."OPS_GO_LIVE_DATE",
    "T24"."CRM_CHURN_DATE",
    "T24"."SERVICE_START",
    "T24"."SERVICE_END",
    "T24"."CREDITED_AMOUNT",
    "T24"."ENTITLED_QUANTITY",
    "T24"."USAGE_QUANTITY",
    "T24"."BILLED_UNKNOWN",
    "T24"."USED_UNKNOWN",
    "T24"."ACTIVE",
    "T24"."LIVE",
    "T24"."CRM_PRICE",
    "T24"."EXPECTED",
    "T24"."UNBILLED_PRICE",
    "T24"."CONTRACT_PRICE",
    "T24"."EXTRA",
    "T24"."EXTRA_AMOUNT",
    IFF(
      "T24"."RATED",
      CAST(CAST(ROUND("T24"."EXTRA_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)),
      COALESCE(
        CAST(CAST(ROUND(
          CAST((
            "T24"."BILLED_AMOUNT" * "T24"."EXTRA"
          ) / NULLIF("T24"."BILLED_COUNT", 0) AS DECIMAL(38, 7)),
          2
        ) AS DECIMAL(38, 2)) AS DECIMAL(24, 6)),
        IFF(
          "T24"."BILLED_COUNT" = 0,
          CAST(CAST(ROUND("T24"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("T24"."EXPECTED" * "T24"."UNBILLED_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)),
          CAST(CAST(ROUND("T24"."EXTRA" * "T24"."UNBILLED_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
        )
      )
    ) AS "COUNT_IMPACT"
  FROM T24 AS T24
), "T29" AS (
  SELECT
    "T26"."MONTH",
    "T26"."CUSTOMER_KEY",
    "T26"."CUSTOMER_ID",
    "T26"."CUSTOMER_NAME",
    "T26"."PRODUCT",
    "T26"."OWNER",
    "T26"."IN_CRM",
    "T26"."IN_BILLING",
    "T26"."IN_OPS",
    "T26"."CRM_COMPLETE",
    "T26"."BILLING_COMPLETE",
    "T26"."OPS_COMPLETE",
    "T26"."CRM_PRODUCTS_KNOWN",
    "T26"."BILLING_PRODUCTS_KNOWN",
    "T26"."OPS_PRODUCTS_KNOWN",
    "T26"."AMBIGUOUS",
    "T26"."CRM_LINES",
    "T26"."BILLING_LINES",
    "T26"."OPS_LINES",
    "T26"."CRM_STATUS",
    "T26"."BILLING_STATUS",
    "T26"."OPS_STATUS",
    "T26"."CRM_PROVIDER_COUNT",
    "T26"."BILLED_COUNT",
    "T26"."USED_COUNT",
    "T26"."BILLED_AMOUNT",
    "T26"."BILLED",
    "T26"."USED",
    "T26"."RATED",
    "T26"."EXPECTED_AMOUNT",
    "T26"."CURRENCY",
    "T26"."CRM_CURRENCY",
    "T26"."BILLING_CURRENCY",
    "T26"."OPS_CURRENCY",
    "T26"."CRM_UNIT_PRICE",
    "T26"."BILLING_UNIT_PRICE",
    "T26"."LIST_PRICE",
    "T26"."CRM_GO_LIVE_DATE",
    "T26"."OPS_GO_LIVE_DATE",
    "T26"."CRM_CHURN_DATE",
    "T26"."SERVICE_START",
    "T26"."SERVICE_END",
    "T26"."CREDITED_AMOUNT",
    "T26"."ENTITLED_QUANTITY",
    "T26"."USAGE_QUANTITY",
    "T26"."BILLED_UNKNOWN",
    "T26"."USED_UNKNOWN",
    "T26"."ACTIVE",
    "T26"."LIVE",
    "T26"."CRM_PRICE",
    "T26"."EXPECTED",
    "T26"."UNBILLED_PRICE",
    "T26"."CONTRACT_PRICE",
    "T26"."EXTRA",
    "T26"."EXTRA_AMOUNT",
    "T26"."COUNT_IMPACT",
    CASE
      WHEN NOT (
        TRUE
        AND "T26"."OPS_COMPLETE"
        AND "T26"."OPS_PRODUCTS_KNOWN"
        AND NOT (
          "T26"."USED_UNKNOWN"
        )
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      WHEN NOT (
        "T26"."USED"
      )
      THEN CAST(0 AS DECIMAL(24, 6))
      WHEN "T26"."RATED"
      THEN IFF(
        "T26"."EXTRA_AMOUNT" IS NULL,
        CAST(NULL AS DECIMAL(24, 6)),
        CAST(0 AS DECIMAL(24, 6))
      )
      ELSE COALESCE(
        (
          CAST(CAST(ROUND("T26"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("T26"."EXPECTED" * "T26"."CRM_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
        ) - "T26"."COUNT_IMPACT",
        CAST(CAST(ROUND("T26"."EXPECTED" * (
          "T26"."BILLING_UNIT_PRICE" - "T26"."CRM_PRICE"
        ), 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
      )
    END AS "PRICE_IMPACT",
    -(
      CAST(CAST(ROUND(
        IFF("T26"."RATED", "T26"."EXPECTED_AMOUNT", "T26"."USED_COUNT" * "T26"."UNBILLED_PRICE"),
        2
      ) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    ) AS "UNBILLED_IMPACT",
    COALESCE(IFF("T26"."RATED", "T26"."OPS_CURRENCY", CAST(NULL AS VARCHAR)), "T26"."CURRENCY") AS "UNBILLED_CURRENCY",
    CAST(CAST(ROUND("T26"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) AS "BILLED_IMPACT",
    -(
      CAST(CAST(ROUND("T26"."CRM_PROVIDER_COUNT" * "T26"."CONTRACT_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    ) AS "CONTRACT_IMPACT"
  FROM T26 AS T26
), "T33" AS (
  SELECT
    "T30"."MONTH",
    "T30"."CUSTOMER_KEY",
    MAX("T30"."CUSTOMER_ID") AS "CUSTOMER_ID",
    MAX("T30"."CUSTOMER_NAME") AS "CUSTOMER_NAME",
    MAX("T30"."OWNER") AS "OWNER",
    MAX("T30"."AMBIGUOUS") AS "AMBIGUOUS",
    MAX("T30"."IN_CRM") AS "IN_CRM",
    MAX("T30"."IN_BILLING") AS "IN_BILLING",
    MAX("T30"."IN_OPS") AS "IN_OPS",
    MAX("T30"."CRM_COMPLETE") AS "CRM_COMPLETE",
    MAX("T30"."BILLING_COMPLETE") AS "BILLING_COMPLETE",
    MAX("T30"."OPS_COMPLETE") AS "OPS_COMPLETE",
    MAX("T30"."BILLED") AS "BILLED",
    MAX("T30"."USED") AS "USED",
    MAX("T30"."USED_UNKNOWN") AS "USED_UNKNOWN",
    MAX("T30"."ACTIVE" AND "T30"."LIVE") AS "OWED",
    MIN("T30"."CRM_STATUS") AS "CRM_STATUS",
    MIN("T30"."BILLING_STATUS") AS "BILLING_STATUS",
    MIN("T30"."OPS_STATUS") AS "OPS_STATUS",
    SUM(IFF("T30"."ACTIVE" AND "T30"."LIVE", "T30"."CRM_PROVIDER_COUNT", NULL)) AS "CRM_PROVIDER_COUNT",
    SUM("T30"."BILLED_COUNT") AS "BILLED_COUNT",
    SUM("T30"."USED_COUNT") AS "USED_COUNT",
    IFF(
      MAX(IFF("T30"."BILLING_LINES" > 0, "T30"."BILLED_IMPACT" IS NULL, NULL))
      OR (
        MIN(IFF("T30"."BILLING_LINES" > 0, "T30"."CURRENCY", NULL)) <> MAX(IFF("T30"."BILLING_LINES" > 0, "T30"."CURRENCY", NULL))
      ),
      CAST(NULL AS DECIMAL(24, 6)),
      CAST(SUM(IFF("T30"."BILLING_LINES" > 0, "T30"."BILLED_IMPACT", NULL)) AS DECIMAL(24, 6))
    ) AS "BILLED_AMOUNT",
    IFF(
      MAX(IFF("T30"."ACTIVE" AND "T30"."LIVE", "T30"."CONTRACT_IMPACT" IS NULL, NULL))
      OR (
        MIN(IFF("T30"."ACTIVE" AND "T30"."LIVE", "T30"."CURRENCY", NULL)) <> MAX(IFF("T30"."ACTIVE" AND "T30"."LIVE", "T30"."CURRENCY", NULL))
      ),
      CAST(NULL AS DECIMAL(24, 6)),
      CAST(SUM(IFF("T30"."ACTIVE" AND "T30"."LIVE", "T30"."CONTRACT_IMPACT", NULL)) AS DECIMAL(24, 6))
    ) AS "CONTRACT_IMPACT",
    IFF(
      MIN(IFF("T30"."BILLING_LINES" > 0, "T30"."CURRENCY", NULL)) <> MAX(IFF("T30"."BILLING_LINES" > 0, "T30"."CURRENCY", NULL)),
      CAST(NULL AS VARCHAR),
      MIN(IFF("T30"."BILLING_LINES" > 0, "T30"."CURRENCY", NULL))
    ) AS "BILLED_CURRENCY",
    (
      MIN(IFF("T30"."BILLING_LINES" > 0, "T30"."CURRENCY", NULL)) <> MAX(IFF("T30"."BILLING_LINES" > 0, "T30"."CURRENCY", NULL))
    )
    OR MAX(COALESCE("T30"."BILLING_CURRENCY" = 'several', FALSE)) AS "BILLED_IN_SEVERAL",
    IFF(
      MIN(IFF("T30"."ACTIVE" AND "T30"."LIVE", "T30"."CURRENCY", NULL)) <> MAX(IFF("T30"."ACTIVE" AND "T30"."LIVE", "T30"."CURRENCY", NULL)),
      CAST(NULL AS VARCHAR),
      MIN(IFF("T30"."ACTIVE" AND "T30"."LIVE", "T30"."CURRENCY", NULL))
    ) AS "CONTRACT_CURRENCY",
    MIN("T30"."CRM_GO_LIVE_DATE") AS "CRM_GO_LIVE_DATE",
    IFF(
      MAX(IFF("T30"."CRM_LINES" > 0, "T30"."CRM_CHURN_DATE" IS NULL, NULL)),
      CAST(NULL AS DATE),
      MAX(IFF("T30"."CRM_LINES" > 0, "T30"."CRM_CHURN_DATE", NULL))
    ) AS "CRM_CHURN_DATE",
    MIN("T30"."OPS_GO_LIVE_DATE") AS "OPS_GO_LIVE_DATE",
    IFF(
      COUNT_IF("T30"."BILLED") > 0,
      LISTAGG(IFF("T30"."BILLED", "T30"."PRODUCT", NULL), ', ') WITHIN GROUP (ORDER BY
        "T30"."PRODUCT" ASC),
      NULL
    ) AS "BILLED_PRODUCTS",
    IFF(
      COUNT_IF("T30"."USED") > 0,
      LISTAGG(IFF("T30"."USED", "T30"."PRODUCT", NULL), ', ') WITHIN GROUP (ORDER BY
        "T30"."PRODUCT" ASC),
      NULL
    ) AS "USED_PRODUCTS",
    IFF(
      COUNT_IF("T30"."ACTIVE" AND "T30"."LIVE") > 0,
      LISTAGG(IFF("T30"."ACTIVE" AND "T30"."LIVE", "T30"."PRODUCT", NULL), ', ') WITHIN GROUP (ORDER BY
        "T30"."PRODUCT" ASC),
      NULL
    ) AS "OWED_PRODUCTS"
  FROM "T29" AS "T30"
  GROUP BY
    1,
    2
), T32 AS (
  SELECT
    *
  FROM "T29" AS "T30"
  WHERE
    NOT "T30"."PRODUCT" IS NULL
), T38 AS (
  SELECT
    "T34"."MONTH",
    "T34"."CUSTOMER_KEY",
    "T34"."BILLED" AS "CUSTOMER_BILLED",
    "T34"."IN_CRM" AS "CUSTOMER_IN_CRM"
  FROM "T33" AS "T34"
), T48 AS (
  SELECT
    "T32"."MONTH",
    "T32"."CUSTOMER_KEY",
    "T32"."CUSTOMER_ID",
    "T32"."CUSTOMER_NAME",
    "T32"."PRODUCT",
    "T32"."OWNER",
    "T32"."IN_CRM",
    "T32"."IN_BILLING",
    "T32"."IN_OPS",
    "T32"."CRM_COMPLETE",
    "T32"."BILLING_COMPLETE",
    "T32"."OPS_COMPLETE",
    "T32"."CRM_PRODUCTS_KNOWN",
    "T32"."BILLING_PRODUCTS_KNOWN",
    "T32"."OPS_PRODUCTS_KNOWN",
    "T32"."AMBIGUOUS",
    "T32"."CRM_LINES",
    "T32"."BILLING_LINES",
    "T32"."OPS_LINES",
    "T32"."CRM_STATUS",
    "T32"."BILLING_STATUS",
    "T32"."OPS_STATUS",
    "T32"."CRM_PROVIDER_COUNT",
    "T32"."BILLED_COUNT",
    "T32"."USED_COUNT",
    "T32"."BILLED_AMOUNT",
    "T32"."BILLED",
    "T32"."USED",
    "T32"."RATED",
    "T32"."EXPECTED_AMOUNT",
    "T32"."CURRENCY",
    "T32"."CRM_CURRENCY",
    "T32"."BILLING_CURRENCY",
    "T32"."OPS_CURRENCY",
    "T32"."CRM_UNIT_PRICE",
    "T32"."BILLING_UNIT_PRICE",
    "T32"."LIST_PRICE",
    "T32"."CRM_GO_LIVE_DATE",
    "T32"."OPS_GO_LIVE_DATE",
    "T32"."CRM_CHURN_DATE",
    "T32"."SERVICE_START",
    "T32"."SERVICE_END",
    "T32"."CREDITED_AMOUNT",
    "T32"."ENTITLED_QUANTITY",
    "T32"."USAGE_QUANTITY",
    "T32"."BILLED_UNKNOWN",
    "T32"."USED_UNKNOWN",
    "T32"."ACTIVE",
    "T32"."LIVE",
    "T32"."CRM_PRICE",
    "T32"."EXPECTED",
    "T32"."UNBILLED_PRICE",
    "T32"."CONTRACT_PRICE",
    "T32"."EXTRA",
    "T32"."EXTRA_AMOUNT",
    "T32"."COUNT_IMPACT",
    "T32"."PRICE_IMPACT",
    "T32"."UNBILLED_IMPACT",
    "T32"."UNBILLED_CURRENCY",
    "T32"."BILLED_IMPACT",
    "T32"."CONTRACT_IMPACT",
    "T38"."MONTH" AS "MONTH_RIGHT",
    "T38"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T38"."CUSTOMER_BILLED",
    "T38"."CUSTOMER_IN_CRM"
  FROM T32 AS T32
  LEFT OUTER JOIN T38 AS T38
    ON "T32"."MONTH" = "T38"."MONTH" AND "T32"."CUSTOMER_KEY" = "T38"."CUSTOMER_KEY"
), "T49" AS (
  SELECT
    "T48"."MONTH",
    "T48"."CUSTOMER_KEY",
    "T48"."CUSTOMER_ID",
    "T48"."CUSTOMER_NAME",
    "T48"."PRODUCT",
    "T48"."OWNER",
    "T48"."IN_CRM",
    "T48"."IN_BILLING",
    "T48"."IN_OPS",
    "T48"."CRM_COMPLETE",
    "T48"."BILLING_COMPLETE",
    "T48"."OPS_COMPLETE",
    "T48"."CRM_PRODUCTS_KNOWN",
    "T48"."BILLING_PRODUCTS_KNOWN",
    "T48"."OPS_PRODUCTS_KNOWN",
    "T48"."AMBIGUOUS",
    "T48"."CRM_LINES",
    "T48"."BILLING_LINES",
    "T48"."OPS_LINES",
    "T48"."CRM_STATUS",
    "T48"."BILLING_STATUS",
    "T48"."OPS_STATUS",
    "T48"."CRM_PROVIDER_COUNT",
    "T48"."BILLED_COUNT",
    "T48"."USED_COUNT",
    "T48"."BILLED_AMOUNT",
    "T48"."BILLED",
    "T48"."USED",
    "T48"."RATED",
    "T48"."EXPECTED_AMOUNT",
    "T48"."CURRENCY",
    "T48"."CRM_CURRENCY",
    "T48"."BILLING_CURRENCY",
    "T48"."OPS_CURRENCY",
    "T48"."CRM_UNIT_PRICE",
    "T48"."BILLING_UNIT_PRICE",
    "T48"."LIST_PRICE",
    "T48"."CRM_GO_LIVE_DATE",
    "T48"."OPS_GO_LIVE_DATE",
    "T48"."CRM_CHURN_DATE",
    "T48"."SERVICE_START",
    "T48"."SERVICE_END",
    "T48"."CREDITED_AMOUNT",
    "T48"."ENTITLED_QUANTITY",
    "T48"."USAGE_QUANTITY",
    "T48"."BILLED_UNKNOWN",
    "T48"."USED_UNKNOWN",
    "T48"."ACTIVE",
    "T48"."LIVE",
    "T48"."CRM_PRICE",
    "T48"."EXPECTED",
    "T48"."UNBILLED_PRICE",
    "T48"."CONTRACT_PRICE",
    "T48"."EXTRA",
    "T48"."EXTRA_AMOUNT",
    "T48"."COUNT_IMPACT",
    "T48"."PRICE_IMPACT",
    "T48"."UNBILLED_IMPACT",
    "T48"."UNBILLED_CURRENCY",
    "T48"."BILLED_IMPACT",
    "T48"."CONTRACT_IMPACT",
    "T48"."CUSTOMER_BILLED",
    "T48"."CUSTOMER_IN_CRM"
  FROM T48 AS T48
), T68 AS (
  SELECT
    *
  FROM "T49" AS "T53"
  WHERE
    COALESCE(
      "T53"."BILLED"
      AND "T53"."USED"
      AND IFF(
        "T53"."RATED",
        "T53"."EXTRA_AMOUNT" < -(
          CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6))
        ),
        "T53"."EXTRA" < 0
      ),
      FALSE
    )
    AND "T53"."BILLING_COMPLETE"
    AND "T53"."OPS_COMPLETE"
    AND "T53"."BILLING_PRODUCTS_KNOWN"
    AND "T53"."OPS_PRODUCTS_KNOWN"
), T103 AS (
  SELECT
    "T68"."MONTH",
    "T68"."CUSTOMER_KEY",
    "T68"."CUSTOMER_ID",
    "T68"."CUSTOMER_NAME",
    "T68"."PRODUCT",
    'underbilled' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    IFF("T68"."RATED", 'amount', 'provider_count') AS "FIELD",
    IFF("T68"."RATED", NULL, CAST("T68"."CRM_PROVIDER_COUNT" AS VARCHAR)) AS "CRM_VALUE",
    IFF(
      "T68"."RATED",
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T68"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\\1,\\2\\3'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\\1,\\2\\3'
              ),
              '^([0-9]+)([0-9]{3})([.,])',
              '\\1,\\2\\3'
            ),
            '^([0-9]+)([0-9]{3})([.,])',
            '\\1,\\2\\3'
          ),
          IFF("T68"."CURRENCY" IS NULL, '', CONCAT(' ', "T68"."CURRENCY"))
        ),
        COALESCE(
          CONCAT(
            CAST("T68"."BILLED_COUNT" AS VARCHAR),
            IFF("T68"."BILLED_COUNT" = 1, ' provider', ' providers')
          ),
          'an unknown number of providers'
        )
      ),
      CAST("T68"."BILLED_COUNT" AS VARCHAR)
    ) AS "BILLING_VALUE",
    IFF(
      "T68"."RATED",
      CONCAT(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      CAST(ABS(CAST("T68"."EXPECTED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\\1,\\2\\3'
              ),
              '^([0-9]+)([0-9]{3})([.,])',
              '\\1,\\2\\3'
            ),
            '^([0-9]+)([0-9]{3})([.,])',
            '\\1,\\2\\3'
          ),
          '^([0-9]+)([0-9]{3})([.,])',
          '\\1,\\2\\3'
        ),
        IFF("T68"."CURRENCY" IS NULL, '', CONCAT(' ', "T68"."CURRENCY"))
      ),
      CAST("T68"."USED_COUNT" AS VARCHAR)
    ) AS "OPS_VALUE",
    IFF("T68"."RATED", "T68"."EXTRA_AMOUNT", CAST("T68"."EXTRA" AS DECIMAL(24, 6))) AS "DIFFERENCE",
    "T68"."COUNT_IMPACT" AS "AMOUNT_IMPACT",
    "T68"."CURRENCY",
    IFF(
      "T68"."RATED",
      CONCAT(
        COALESCE(
          COALESCE(
            "T68"."CUSTOMER_NAME",
            CONCAT('Customer ', "T68"."CUSTOMER_ID"),
            "T68"."CUSTOMER_KEY"
          ),
          'unknown'
        ),
        ' was billed ',
        COALESCE(
          COALESCE(
            CONCAT(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("T68"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\\1,\\2\\3'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\\1,\\2\\3'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\\1,\\2\\3'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\\1,\\2\\3'
              ),
              IFF("T68"."CURRENCY" IS NULL, '', CONCAT(' ', "T68"."CURRENCY"))
            ),
            COALESCE(
              CONCAT(
                CAST("T68"."BILLED_COUNT" AS VARCHAR),
                IFF("T68"."BILLED_COUNT" = 1, ' provider', ' providers')
              ),
              'an unknown number of providers'
            )
          ),
          'unknown'
        ),
        COALESCE(COALESCE(CONCAT(' for ', "T68"."PRODUCT"), ''), 'unknown'),
        ', but the usage comes to ',
        COALESCE(
          CONCAT(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          CAST(ABS(CAST("T68"."EXPECTED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\\1,\\2\\3'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\\1,\\2\\3'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\\1,\\2\\3'
              ),
              '^([0-9]+)([0-9]{3})([.,])',
              '\\1,\\2\\3'
            ),
            IFF("T68"."CURRENCY" IS NULL, '', CONCAT(' ', "T68"."CURRENCY"))
          ),
          'unknown'
        ),
        ': ',
        COALESCE(
          CONCAT(
            CONCAT(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("T68"."COUNT_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\\1,\\2\\3'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\\1,\\2\\3'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\\1,\\2\\3'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\\1,\\2\\3'
              ),
              IFF("T68"."CURRENCY" IS NULL, '', CONCAT(' ', "T68"."CURRENCY"))
            ),
            IFF("T68"."COUNT_IMPACT" < 0, ' too little', ' too much')
          ),
          'unknown'
        ),
        '.'
      ),
      CONCAT(
        COALESCE(
          COALESCE(
            "T68"."CUSTOMER_NAME",
            CONCAT('Customer ', "T68"."CUSTOMER_ID"),
            "T68"."CUSTOMER_KEY"
          ),
          'unknown'
        ),
        ' was billed for ',
        COALESCE(
          COALESCE(
            CONCAT(
              CAST("T68"."BILLED_COUNT" AS VARCHAR),
              IFF("T68"."BILLED_COUNT" = 1, ' provider', ' providers')
            ),
            'an unknown number of providers'
          ),
          'unknown'
        ),
        COALESCE(COALESCE(CONCAT(' of ', "T68"."PRODUCT"), ''), 'unknown'),
        ', but ',
        COALESCE('used', 'unknown'),
        ' ',
        COALESCE(CAST("T68"."EXPECTED" AS VARCHAR), 'unknown'),
        ': ',
        COALESCE(
          COALESCE(
            CONCAT(
              CONCAT(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              CAST(ABS(CAST("T68"."COUNT_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
                              '^([0-9]+)([0-9]{3})([.,])',
                              '\\1,\\2\\3'
                            ),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\\1,\\2\\3'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\\1,\\2\\3'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\\1,\\2\\3'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                IFF("T68"."CURRENCY" IS NULL, '', CONCAT(' ', "T68"."CURRENCY"))
              ),
              IFF("T68"."COUNT_IMPACT" < 0, ' too little', ' too much')
            ),
            'the price is unknown'
          ),
          'unknown'
        ),
        '.'
      )
    ) AS "EXPLANATION",
    "T68"."OWNER"
  FROM T68 AS T68
), T108 AS (
  SELECT
    *
  FROM T103 AS T103
), T83 AS (
  SELECT
    *
  FROM "T49" AS "T53"
  WHERE
    COALESCE(
      "T53"."BILLED"
      AND COALESCE(
        IFF(
          "T53"."BILLED_COUNT" > 0,
          ABS(
            CAST(CAST(ROUND("T53"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("T53"."CRM_PRICE" * "T53"."BILLED_COUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
          ) > (
            CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6)) * "T53"."BILLED_COUNT"
          ),
          NULL
        ),
        ABS("T53"."BILLING_UNIT_PRICE" - "T53"."CRM_PRICE") > CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6))
      ),
      FALSE
    )
    AND "T53"."CRM_COMPLETE"
    AND "T53"."BILLING_COMPLETE"
    AND "T53"."CRM_PRODUCTS_KNOWN"
    AND "T53"."BILLING_PRODUCTS_KNOWN"
), T113 AS (
  SELECT
    "T83"."MONTH",
    "T83"."CUSTOMER_KEY",
    "T83"."CUSTOMER_ID",
    "T83"."CUSTOMER_NAME",
    "T83"."PRODUCT",
    'price_mismatch' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    'unit_price' AS "FIELD",
    REGEXP_REPLACE(
      CAST(CAST(CAST(ROUND("T83"."CRM_PRICE", 4) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS VARCHAR),
      '(\\.[0-9]{2}([0-9]*[1-9])?)0+$',
      '\\1'
    ) AS "CRM_VALUE",
    REGEXP_REPLACE(
      CAST(CAST(CAST(ROUND(
        COALESCE(
          CAST("T83"."BILLED_AMOUNT" / NULLIF("T83"."BILLED_COUNT", 0) AS DECIMAL(24, 6)),
          "T83"."BILLING_UNIT_PRICE"
        ),
        4
      ) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS VARCHAR),
      '(\\.[0-9]{2}([0-9]*[1-9])?)0+$',
      '\\1'
    ) AS "BILLING_VALUE",
    CAST(NULL AS VARCHAR) AS "OPS_VALUE",
    COALESCE(
      CAST("T83"."BILLED_AMOUNT" / NULLIF("T83"."BILLED_COUNT", 0) AS DECIMAL(24, 6)),
      "T83"."BILLING_UNIT_PRICE"
    ) - "T83"."CRM_PRICE" AS "DIFFERENCE",
    "T83"."PRICE_IMPACT" AS "AMOUNT_IMPACT",
    "T83"."CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T83"."CUSTOMER_NAME",
          CONCAT('Customer ', "T83"."CUSTOMER_ID"),
          "T83"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' is billed ',
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            CAST(CAST(CAST(ROUND(
              COALESCE(
                CAST("T83"."BILLED_AMOUNT" / NULLIF("T83"."BILLED_COUNT", 0) AS DECIMAL(24, 6)),
                "T83"."BILLING_UNIT_PRICE"
              ),
              4
            ) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS VARCHAR),
            '(\\.[0-9]{2}([0-9]*[1-9])?)0+$',
            '\\1'
          ),
          IFF("T83"."CURRENCY" IS NULL, '', CONCAT(' ', "T83"."CURRENCY"))
        ),
        'unknown'
      ),
      ' per provider',
      COALESCE(COALESCE(CONCAT(' of ', "T83"."PRODUCT"), ''), 'unknown'),
      ', but the CRM price is ',
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            CAST(CAST(CAST(ROUND("T83"."CRM_PRICE", 4) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS VARCHAR),
            '(\\.[0-9]{2}([0-9]*[1-9])?)0+$',
            '\\1'
          ),
          IFF("T83"."CURRENCY" IS NULL, '', CONCAT(' ', "T83"."CURRENCY"))
        ),
        'unknown'
      ),
      COALESCE(
        IFF(
          COALESCE("T83"."PRICE_IMPACT" <> 0, FALSE),
          CONCAT(
            ': ',
            CONCAT(
              CONCAT(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              CAST(ABS(CAST("T83"."PRICE_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
                              '^([0-9]+)([0-9]{3})([.,])',
                              '\\1,\\2\\3'
                            ),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\\1,\\2\\3'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\\1,\\2\\3'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\\1,\\2\\3'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                IFF("T83"."CURRENCY" IS NULL, '', CONCAT(' ', "T83"."CURRENCY"))
              ),
              IFF("T83"."PRICE_IMPACT" < 0, ' too little', ' too much')
            )
          ),
          ''
        ),
        'unknown'
      ),
      '.'
    ) AS "EXPLANATION",
    "T83"."OWNER"
  FROM T83 AS T83
), T115 AS (
  SELECT
    *
  FROM T113 AS T113
), T116 AS (
  SELECT
    *
  FROM T108 AS T108
  UNION ALL
  SELECT
    *
  FROM T115 AS T115
), T54 AS (
  SELECT
    *
  FROM "T33" AS "T34"
  WHERE
    COALESCE(
      (
        COALESCE(
          IFF("T34"."CRM_COMPLETE", "T34"."CRM_STATUS", CAST(NULL AS VARCHAR)) = 'active',
          FALSE
        )
        OR COALESCE(
          IFF(
            "T34"."BILLING_COMPLETE",
            COALESCE("T34"."BILLING_STATUS", IFF("T34"."BILLED", 'active', CAST(NULL AS VARCHAR))),
            CAST(NULL AS VARCHAR)
          ) = 'active',
          FALSE
        )
        OR COALESCE(
          IFF(
            "T34"."OPS_COMPLETE",
            COALESCE("T34"."OPS_STATUS", IFF("T34"."USED", 'active', CAST(NULL AS VARCHAR))),
            CAST(NULL AS VARCHAR)
          ) = 'active',
          FALSE
        )
      )
      AND (
        COALESCE(
          IFF("T34"."CRM_COMPLETE", "T34"."CRM_STATUS", CAST(NULL AS VARCHAR)) = 'inactive',
          FALSE
        )
        OR COALESCE(
          IFF(
            "T34"."BILLING_COMPLETE",
            COALESCE("T34"."BILLING_STATUS", IFF("T34"."BILLED", 'active', CAST(NULL AS VARCHAR))),
            CAST(NULL AS VARCHAR)
          ) = 'inactive',
          FALSE
        )
        OR COALESCE(
          IFF(
            "T34"."OPS_COMPLETE",
            COALESCE("T34"."OPS_STATUS", IFF("T34"."USED", 'active', CAST(NULL AS VARCHAR))),
            CAST(NULL AS VARCHAR)
          ) = 'inactive',
          FALSE
        )
      )
      AND (
        "T34"."IN_CRM" OR NOT (
          "T34"."CRM_COMPLETE"
        )
      ),
      FALSE
    )
), T81 AS (
  SELECT
    "T54"."MONTH",
    "T54"."CUSTOMER_KEY",
    "T54"."CUSTOMER_ID",
    "T54"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'active_status_mismatch' AS "CATEGORY",
    'Status mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'status' AS "FIELD",
    IFF("T54"."CRM_COMPLETE", "T54"."CRM_STATUS", CAST(NULL AS VARCHAR)) AS "CRM_VALUE",
    IFF(
      "T54"."BILLING_COMPLETE",
      COALESCE("T54"."BILLING_STATUS", IFF("T54"."BILLED", 'active', CAST(NULL AS VARCHAR))),
      CAST(NULL AS VARCHAR)
    ) AS "BILLING_VALUE",
    IFF(
      "T54"."OPS_COMPLETE",
      COALESCE("T54"."OPS_STATUS", IFF("T54"."USED", 'active', CAST(NULL AS VARCHAR))),
      CAST(NULL AS VARCHAR)
    ) AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T54"."CUSTOMER_NAME",
          CONCAT('Customer ', "T54"."CUSTOMER_ID"),
          "T54"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' ',
      COALESCE(
        COALESCE(
          CONCAT(
            'is ',
            IFF("T54"."CRM_COMPLETE", "T54"."CRM_STATUS", CAST(NULL AS VARCHAR)),
            ' in the CRM'
          ),
          'has no known status in the CRM'
        ),
        'unknown'
      ),
      COALESCE(
        COALESCE(
          CONCAT(
            ', billing says ',
            IFF(
              "T54"."BILLING_COMPLETE",
              COALESCE("T54"."BILLING_STATUS", IFF("T54"."BILLED", 'active', CAST(NULL AS VARCHAR))),
              CAST(NULL AS VARCHAR)
            )
          ),
          ''
        ),
        'unknown'
      ),
      COALESCE(
        COALESCE(
          CONCAT(
            ', operations says ',
            IFF(
              "T54"."OPS_COMPLETE",
              COALESCE("T54"."OPS_STATUS", IFF("T54"."USED", 'active', CAST(NULL AS VARCHAR))),
              CAST(NULL AS VARCHAR)
            )
          ),
          ''
        ),
        'unknown'
      ),
      '.'
    ) AS "EXPLANATION",
    "T54"."OWNER"
  FROM T54 AS T54
), T86 AS (
  SELECT
    *
  FROM T81 AS T81
), T44 AS (
  SELECT
    *
  FROM "T33" AS "T34"
  WHERE
    COALESCE(ABS(DATEDIFF(DAY, "T34"."CRM_GO_LIVE_DATE", "T34"."OPS_GO_LIVE_DATE")) > 0, FALSE)
    AND "T34"."CRM_COMPLETE"
    AND "T34"."OPS_COMPLETE"
), T57 AS (
  SELECT
    "T44"."MONTH",
    "T44"."CUSTOMER_KEY",
    "T44"."CUSTOMER_ID",
    "T44"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'go_live_mismatch' AS "CATEGORY",
    'Go-live mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'go_live_date' AS "FIELD",
    CAST("T44"."CRM_GO_LIVE_DATE" AS VARCHAR) AS "CRM_VALUE",
    CAST(NULL AS VARCHAR) AS "BILLING_VALUE",
    CAST("T44"."OPS_GO_LIVE_DATE" AS VARCHAR) AS "OPS_VALUE",
    CAST(DATEDIFF(DAY, "T44"."CRM_GO_LIVE_DATE", "T44"."OPS_GO_LIVE_DATE") AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T44"."CUSTOMER_NAME",
          CONCAT('Customer ', "T44"."CUSTOMER_ID"),
          "T44"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' went live on ',
      COALESCE(CAST("T44"."CRM_GO_LIVE_DATE" AS VARCHAR), 'unknown'),
      ' according to the CRM, but on ',
      COALESCE(CAST("T44"."OPS_GO_LIVE_DATE" AS VARCHAR), 'unknown'),
      ' according to operations.'
    ) AS "EXPLANATION",
    "T44"."OWNER"
  FROM T44 AS T44
), T63 AS (
  SELECT
    *
  FROM T57 AS T57
), T87 AS (
  SELECT
    *
  FROM T86 AS T86
  UNION ALL
  SELECT
    *
  FROM T63 AS T63
), T117 AS (
  SELECT
    *
  FROM T116 AS T116
  UNION ALL
  SELECT
    *
  FROM T87 AS T87
), T42 AS (
  SELECT
    *
  FROM "T33" AS "T34"
  WHERE
    COALESCE(
      "T34"."BILLED"
      AND (
        "T34"."MONTH" < DATE_TRUNC('MONTH', "T34"."CRM_GO_LIVE_DATE")
      ),
      FALSE
    )
    AND "T34"."CRM_COMPLETE"
    AND "T34"."BILLING_COMPLETE"
), T55 AS (
  SELECT
    "T42"."MONTH",
    "T42"."CUSTOMER_KEY",
    "T42"."CUSTOMER_ID",
    "T42"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'go_live_mismatch' AS "CATEGORY",
    'Go-live mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'billed_before_go_live' AS "FIELD",
    CAST("T42"."CRM_GO_LIVE_DATE" AS VARCHAR) AS "CRM_VALUE",
    'billed' AS "BILLING_VALUE",
    CAST(NULL AS VARCHAR) AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T42"."CUSTOMER_NAME",
          CONCAT('Customer ', "T42"."CUSTOMER_ID"),
          "T42"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' was billed, but goes live only on ',
      COALESCE(CAST("T42"."CRM_GO_LIVE_DATE" AS VARCHAR), 'unknown'),
      ' according to the CRM.'
    ) AS "EXPLANATION",
    "T42"."OWNER"
  FROM T42 AS T42
), T61 AS (
  SELECT
    *
  FROM T55 AS T55
), T43 AS (
  SELECT
    *
  FROM "T33" AS "T34"
  WHERE
    COALESCE(
      "T34"."USED"
      AND (
        "T34"."MONTH" < DATE_TRUNC('MONTH', "T34"."CRM_GO_LIVE_DATE")
      ),
      FALSE
    )
    AND "T34"."CRM_COMPLETE"
    AND "T34"."OPS_COMPLETE"
), T56 AS (
  SELECT
    "T43"."MONTH",
    "T43"."CUSTOMER_KEY",
    "T43"."CUSTOMER_ID",
    "T43"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'go_live_mismatch' AS "CATEGORY",
    'Go-live mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'used_before_go_live' AS "FIELD",
    CAST("T43"."CRM_GO_LIVE_DATE" AS VARCHAR) AS "CRM_VALUE",
    CAST(NULL AS VARCHAR) AS "BILLING_VALUE",
    'used' AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T43"."CUSTOMER_NAME",
          CONCAT('Customer ', "T43"."CUSTOMER_ID"),
          "T43"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' used the service, but goes live only on ',
      COALESCE(CAST("T43"."CRM_GO_LIVE_DATE" AS VARCHAR), 'unknown'),
      ' according to the CRM.'
    ) AS "EXPLANATION",
    "T43"."OWNER"
  FROM T43 AS T43
), T62 AS (
  SELECT
    *
  FROM T56 AS T56
), T65 AS (
  SELECT
    *
  FROM T61 AS T61
  UNION ALL
  SELECT
    *
  FROM T62 AS T62
), T80 AS (
  SELECT
    *
  FROM "T49" AS "T53"
  WHERE
    COALESCE(
      "T53"."IN_CRM"
      AND (
        (
          (
            (
              "T53"."BILLED" AND "T53"."BILLING_COMPLETE" AND "T53"."BILLING_PRODUCTS_KNOWN"
            )
            OR (
              "T53"."USED" AND "T53"."OPS_COMPLETE" AND "T53"."OPS_PRODUCTS_KNOWN"
            )
          )
          AND NOT (
            "T53"."CRM_LINES" > 0
          )
        )
        OR (
          "T53"."ACTIVE"
          AND "T53"."LIVE"
          AND NOT (
            "T53"."BILLED"
          )
          AND NOT (
            "T53"."USED"
          )
          AND "T53"."CUSTOMER_BILLED"
          AND (
            "T53"."BILLING_COMPLETE"
            AND "T53"."OPS_COMPLETE"
            AND "T53"."BILLING_PRODUCTS_KNOWN"
            AND "T53"."OPS_PRODUCTS_KNOWN"
            AND NOT (
              "T53"."BILLED_UNKNOWN"
            )
            AND NOT (
              "T53"."USED_UNKNOWN"
            )
          )
        )
      ),
      FALSE
    )
    AND "T53"."CRM_COMPLETE"
    AND "T53"."CRM_PRODUCTS_KNOWN"
), T94 AS (
  SELECT
    "T80"."MONTH",
    "T80"."CUSTOMER_KEY",
    "T80"."CUSTOMER_ID",
    "T80"."CUSTOMER_NAME",
    "T80"."PRODUCT",
    'product_mismatch' AS "CATEGORY",
    'Product mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'product' AS "FIELD",
    IFF("T80"."CRM_LINES" > 0, 'sold', 'not sold') AS "CRM_VALUE",
    IFF("T80"."BILLED", 'billed', 'not billed') AS "BILLING_VALUE",
    IFF("T80"."USED", 'used', 'not used') AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    IFF(
      "T80"."CRM_LINES" > 0,
      CONCAT(
        COALESCE(
          COALESCE(
            "T80"."CUSTOMER_NAME",
            CONCAT('Customer ', "T80"."CUSTOMER_ID"),
            "T80"."CUSTOMER_KEY"
          ),
          'unknown'
        ),
        ' has ',
        COALESCE("T80"."PRODUCT", 'unknown'),
        ' in the CRM, but was neither billed for it nor used it.'
      ),
      CONCAT(
        COALESCE(
          COALESCE(
            "T80"."CUSTOMER_NAME",
            CONCAT('Customer ', "T80"."CUSTOMER_ID"),
            "T80"."CUSTOMER_KEY"
          ),
          'unknown'
        ),
        ' ',
        COALESCE(
          CASE
            WHEN "T80"."BILLED" AND "T80"."USED"
            THEN 'is billed for and uses'
            WHEN "T80"."BILLED"
            THEN 'is billed for'
            ELSE 'uses'
          END,
          'unknown'
        ),
        ' ',
        COALESCE("T80"."PRODUCT", 'unknown'),
        ', but the CRM does not list that product.'
      )
    ) AS "EXPLANATION",
    "T80"."OWNER"
  FROM T80 AS T80
), T97 AS (
  SELECT
    *
  FROM T94 AS T94
), T72 AS (
  SELECT
    *
  FROM "T49" AS "T53"
  WHERE
    COALESCE(
      "T53"."USED" AND (
        ABS("T53"."USED_COUNT" - "T53"."CRM_PROVIDER_COUNT") > 0
      ),
      FALSE
    )
    AND "T53"."CRM_COMPLETE"
    AND "T53"."OPS_COMPLETE"
    AND "T53"."CRM_PRODUCTS_KNOWN"
    AND "T53"."OPS_PRODUCTS_KNOWN"
), T89 AS (
  SELECT
    "T72"."MONTH",
    "T72"."CUSTOMER_KEY",
    "T72"."CUSTOMER_ID",
    "T72"."CUSTOMER_NAME",
    "T72"."PRODUCT",
    'provider_count_mismatch' AS "CATEGORY",
    'Provider count mismatch' AS "STATUS_LABEL",
    'low' AS "SEVERITY",
    'provider_count' AS "FIELD",
    CAST("T72"."CRM_PROVIDER_COUNT" AS VARCHAR) AS "CRM_VALUE",
    CAST("T72"."BILLED_COUNT" AS VARCHAR) AS "BILLING_VALUE",
    CAST("T72"."USED_COUNT" AS VARCHAR) AS "OPS_VALUE",
    CAST("T72"."USED_COUNT" - "T72"."CRM_PROVIDER_COUNT" AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T72"."CUSTOMER_NAME",
          CONCAT('Customer ', "T72"."CUSTOMER_ID"),
          "T72"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' has a contract for ',
      COALESCE(
        COALESCE(
          CONCAT(
            CAST("T72"."CRM_PROVIDER_COUNT" AS VARCHAR),
            IFF("T72"."CRM_PROVIDER_COUNT" = 1, ' provider', ' providers')
          ),
          'an unknown number of providers'
        ),
        'unknown'
      ),
      COALESCE(COALESCE(CONCAT(' of ', "T72"."PRODUCT"), ''), 'unknown'),
      ', but ',
      COALESCE(
        COALESCE(
          CONCAT(
            CAST("T72"."USED_COUNT" AS VARCHAR),
            IFF("T72"."USED_COUNT" = 1, ' provider', ' providers')
          ),
          'an unknown number of providers'
        ),
        'unknown'
      ),
      ' used it.'
    ) AS "EXPLANATION",
    "T72"."OWNER"
  FROM T72 AS T72
), T93 AS (
  SELECT
    *
  FROM T89 AS T89
), T99 AS (
  SELECT
    *
  FROM T97 AS T97
  UNION ALL
  SELECT
    *
  FROM T93 AS T93
), T100 AS (
  SELECT
    *
  FROM T65 AS T65
  UNION ALL
  SELECT
    *
  FROM T99 AS T99
), T118 AS (
  SELECT
    *
  FROM T117 AS T117
  UNION ALL
  SELECT
    *
  FROM T100 AS T100
), T60 AS (
  SELECT
    *
  FROM "T49" AS "T53"
  WHERE
    COALESCE("T53"."USAGE_QUANTITY" > "T53"."ENTITLED_QUANTITY", FALSE)
    AND "T53"."CRM_COMPLETE"
    AND "T53"."OPS_COMPLETE"
    AND "T53"."CRM_PRODUCTS_KNOWN"
    AND "T53"."OPS_PRODUCTS_KNOWN"
), T78 AS (
  SELECT
    "T60"."MONTH",
    "T60"."CUSTOMER_KEY",
    "T60"."CUSTOMER_ID",
    "T60"."CUSTOMER_NAME",
    "T60"."PRODUCT",
    'over_entitlement' AS "CATEGORY",
    'Entitlement' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'usage_quantity' AS "FIELD",
    REGEXP_REPLACE(CAST("T60"."ENTITLED_QUANTITY" AS VARCHAR), '\\.?0+$', '') AS "CRM_VALUE",
    CAST(NULL AS VARCHAR) AS "BILLING_VALUE",
    REGEXP_REPLACE(
      CAST(IFF("T60"."OPS_LINES" = 0, CAST(0 AS DECIMAL(24, 6)), "T60"."USAGE_QUANTITY") AS VARCHAR),
      '\\.?0+$',
      ''
    ) AS "OPS_VALUE",
    IFF("T60"."OPS_LINES" = 0, CAST(0 AS DECIMAL(24, 6)), "T60"."USAGE_QUANTITY") - "T60"."ENTITLED_QUANTITY" AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T60"."CUSTOMER_NAME",
          CONCAT('Customer ', "T60"."CUSTOMER_ID"),
          "T60"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' used ',
      COALESCE(REGEXP_REPLACE(CAST("T60"."USAGE_QUANTITY" AS VARCHAR), '\\.?0+$', ''), 'unknown'),
      ' units',
      COALESCE(COALESCE(CONCAT(' of ', "T60"."PRODUCT"), ''), 'unknown'),
      ', but the contract includes ',
      COALESCE(
        REGEXP_REPLACE(CAST("T60"."ENTITLED_QUANTITY" AS VARCHAR), '\\.?0+$', ''),
        'unknown'
      ),
      '.'
    ) AS "EXPLANATION",
    "T60"."OWNER"
  FROM T60 AS T60
), T82 AS (
  SELECT
    *
  FROM T78 AS T78
), T74 AS (
  SELECT
    *
  FROM "T49" AS "T53"
  WHERE
    COALESCE(
      "T53"."IN_OPS"
      AND (
        COALESCE("T53"."CRM_STATUS", 'active') = 'active'
      )
      AND (
        "T53"."ENTITLED_QUANTITY" > 0
      )
      AND (
        IFF("T53"."OPS_LINES" = 0, CAST(0 AS DECIMAL(24, 6)), "T53"."USAGE_QUANTITY") < (
          CAST(CAST('0.1' AS DECIMAL(38, 9)) AS DECIMAL(24, 6)) * "T53"."ENTITLED_QUANTITY"
        )
      ),
      FALSE
    )
    AND "T53"."CRM_COMPLETE"
    AND "T53"."OPS_COMPLETE"
    AND "T53"."CRM_PRODUCTS_KNOWN"
    AND "T53"."OPS_PRODUCTS_KNOWN"
), T91 AS (
  SELECT
    "T74"."MONTH",
    "T74"."CUSTOMER_KEY",
    "T74"."CUSTOMER_ID",
    "T74"."CUSTOMER_NAME",
    "T74"."PRODUCT",
    'unused_entitlement' AS "CATEGORY",
    'Entitlement' AS "STATUS_LABEL",
    'low' AS "SEVERITY",
    'usage_quantity' AS "FIELD",
    REGEXP_REPLACE(CAST("T74"."ENTITLED_QUANTITY" AS VARCHAR), '\\.?0+$', '') AS "CRM_VALUE",
    CAST(NULL AS VARCHAR) AS "BILLING_VALUE",
    REGEXP_REPLACE(
      CAST(IFF("T74"."OPS_LINES" = 0, CAST(0 AS DECIMAL(24, 6)), "T74"."USAGE_QUANTITY") AS VARCHAR),
      '\\.?0+$',
      ''
    ) AS "OPS_VALUE",
    IFF("T74"."OPS_LINES" = 0, CAST(0 AS DECIMAL(24, 6)), "T74"."USAGE_QUANTITY") - "T74"."ENTITLED_QUANTITY" AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T74"."CUSTOMER_NAME",
          CONCAT('Customer ', "T74"."CUSTOMER_ID"),
          "T74"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' used only ',
      COALESCE(
        REGEXP_REPLACE(
          CAST(IFF("T74"."OPS_LINES" = 0, CAST(0 AS DECIMAL(24, 6)), "T74"."USAGE_QUANTITY") AS VARCHAR),
          '\\.?0+$',
          ''
        ),
        'unknown'
      ),
      ' of the ',
      COALESCE(
        REGEXP_REPLACE(CAST("T74"."ENTITLED_QUANTITY" AS VARCHAR), '\\.?0+$', ''),
        'unknown'
      ),
      ' units',
      COALESCE(COALESCE(CONCAT(' of ', "T74"."PRODUCT"), ''), 'unknown'),
      ' that the contract includes.'
    ) AS "EXPLANATION",
    "T74"."OWNER"
  FROM T74 AS T74
), T95 AS (
  SELECT
    *
  FROM T91 AS T91
), T96 AS (
  SELECT
    *
  FROM T82 AS T82
  UNION ALL
  SELECT
    *
  FROM T95 AS T95
), T11 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T3"
  WHERE
    "T3"."SOURCE" = 'crm'
), T15 AS (
  SELECT
    "T11"."MONTH",
    "T11"."SOURCE_FILE",
    "T11"."SOURCE_ROW",
    "T11"."CUSTOMER_KEY",
    "T11"."CRM_CUSTOMER_ID",
    "T11"."MATCH_METHOD"
  FROM T11 AS T11
), T20 AS (
  SELECT
    "T10"."MONTH",
    "T10"."SOURCE_FILE",
    "T10"."SOURCE_ROW",
    "T10"."SOURCE_KEY",
    "T10"."CUSTOMER_ID",
    "T10"."CUSTOMER_NAME",
    "T10"."STATUS",
    "T10"."PRODUCT",
    "T10"."LOCATION",
    "T10"."PROVIDER_COUNT",
    "T10"."UNIT_PRICE",
    "T10"."CURRENCY",
    "T10"."GO_LIVE_DATE",
    "T10"."CHURN_DATE",
    "T10"."ENTITLED_QUANTITY",
    "T10"."UPDATED_AT",
    "T10"."OWNER",
    "T15"."CUSTOMER_KEY",
    "T15"."CRM_CUSTOMER_ID",
    "T15"."MATCH_METHOD"
  FROM "NORMALIZED"."CRM_ACCOUNTS" AS "T10"
  INNER JOIN T15 AS T15
    ON "T10"."MONTH" = "T15"."MONTH"
    AND "T10"."SOURCE_FILE" = "T15"."SOURCE_FILE"
    AND "T10"."SOURCE_ROW" = "T15"."SOURCE_ROW"
), T23 AS (
  SELECT
    "T20"."MONTH",
    "T20"."SOURCE_FILE",
    "T20"."SOURCE_ROW",
    "T20"."SOURCE_KEY",
    "T20"."CUSTOMER_ID",
    "T20"."CUSTOMER_NAME",
    "T20"."STATUS",
    "T20"."PRODUCT",
    "T20"."LOCATION",
    "T20"."PROVIDER_COUNT",
    "T20"."UNIT_PRICE",
    "T20"."CURRENCY",
    "T20"."GO_LIVE_DATE",
    "T20"."CHURN_DATE",
    "T20"."ENTITLED_QUANTITY",
    "T20"."UPDATED_AT",
    "T20"."OWNER",
    "T20"."CUSTOMER_KEY",
    "T20"."CRM_CUSTOMER_ID",
    "T20"."MATCH_METHOD",
    COALESCE("T20"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T20 AS T20
), T25 AS (
  SELECT
    "T23"."MONTH",
    "T23"."CUSTOMER_KEY",
    "T23"."PRODUCT",
    COUNT(*) AS "ROWS",
    COALESCE(MIN("T23"."STATUS") <> MAX("T23"."STATUS"), FALSE)
    OR (
      (
        COUNT("T23"."STATUS") > 0
      )
      AND (
        COUNT("T23"."STATUS") < COUNT("T23"."STATUS" IS NULL)
      )
    ) AS "STATUS_DIFFERS",
    COALESCE(MIN("T23"."PROVIDER_COUNT") <> MAX("T23"."PROVIDER_COUNT"), FALSE)
    OR (
      (
        COUNT("T23"."PROVIDER_COUNT") > 0
      )
      AND (
        COUNT("T23"."PROVIDER_COUNT") < COUNT("T23"."PROVIDER_COUNT" IS NULL)
      )
    ) AS "PROVIDER_COUNT_DIFFERS",
    COALESCE(MIN("T23"."UNIT_PRICE") <> MAX("T23"."UNIT_PRICE"), FALSE)
    OR (
      (
        COUNT("T23"."UNIT_PRICE") > 0
      )
      AND (
        COUNT("T23"."UNIT_PRICE") < COUNT("T23"."UNIT_PRICE" IS NULL)
      )
    ) AS "UNIT_PRICE_DIFFERS",
    COALESCE(MIN("T23"."CURRENCY") <> MAX("T23"."CURRENCY"), FALSE)
    OR (
      (
        COUNT("T23"."CURRENCY") > 0
      )
      AND (
        COUNT("T23"."CURRENCY") < COUNT("T23"."CURRENCY" IS NULL)
      )
    ) AS "CURRENCY_DIFFERS",
    COALESCE(MIN("T23"."GO_LIVE_DATE") <> MAX("T23"."GO_LIVE_DATE"), FALSE)
    OR (
      (
        COUNT("T23"."GO_LIVE_DATE") > 0
      )
      AND (
        COUNT("T23"."GO_LIVE_DATE") < COUNT("T23"."GO_LIVE_DATE" IS NULL)
      )
    ) AS "GO_LIVE_DATE_DIFFERS",
    COALESCE(MIN("T23"."CHURN_DATE") <> MAX("T23"."CHURN_DATE"), FALSE)
    OR (
      (
        COUNT("T23"."CHURN_DATE") > 0
      )
      AND (
        COUNT("T23"."CHURN_DATE") < COUNT("T23"."CHURN_DATE" IS NULL)
      )
    ) AS "CHURN_DATE_DIFFERS",
    COALESCE(MIN("T23"."ENTITLED_QUANTITY") <> MAX("T23"."ENTITLED_QUANTITY"), FALSE)
    OR (
      (
        COUNT("T23"."ENTITLED_QUANTITY") > 0
      )
      AND (
        COUNT("T23"."ENTITLED_QUANTITY") < COUNT("T23"."ENTITLED_QUANTITY" IS NULL)
      )
    ) AS "ENTITLED_QUANTITY_DIFFERS"
  FROM T23 AS T23
  GROUP BY
    1,
    2,
    3
), T28 AS (
  SELECT
    *
  FROM T25 AS T25
  WHERE
    "T25"."STATUS_DIFFERS"
    OR "T25"."PROVIDER_COUNT_DIFFERS"
    OR "T25"."UNIT_PRICE_DIFFERS"
    OR "T25"."CURRENCY_DIFFERS"
    OR "T25"."GO_LIVE_DATE_DIFFERS"
    OR "T25"."CHURN_DATE_DIFFERS"
    OR "T25"."ENTITLED_QUANTITY_DIFFERS"
), T37 AS (
  SELECT
    "T34"."MONTH",
    "T34"."CUSTOMER_KEY",
    "T34"."CUSTOMER_ID",
    "T34"."CUSTOMER_NAME",
    "T34"."OWNER"
  FROM "T33" AS "T34"
), T45 AS (
  SELECT
    "T28"."MONTH",
    "T28"."CUSTOMER_KEY",
    "T28"."PRODUCT",
    "T28"."ROWS",
    "T28"."STATUS_DIFFERS",
    "T28"."PROVIDER_COUNT_DIFFERS",
    "T28"."UNIT_PRICE_DIFFERS",
    "T28"."CURRENCY_DIFFERS",
    "T28"."GO_LIVE_DATE_DIFFERS",
    "T28"."CHURN_DATE_DIFFERS",
    "T28"."ENTITLED_QUANTITY_DIFFERS",
    "T37"."CUSTOMER_ID",
    "T37"."CUSTOMER_NAME",
    "T37"."OWNER"
  FROM T28 AS T28
  INNER JOIN (
    SELECT
      "T34"."MONTH",
      "T34"."CUSTOMER_KEY",
      "T34"."CUSTOMER_ID",
      "T34"."CUSTOMER_NAME",
      "T34"."OWNER"
    FROM "T33" AS "T34"
  ) AS "T37"
    ON "T28"."MONTH" = "T37"."MONTH" AND "T28"."CUSTOMER_KEY" = "T37"."CUSTOMER_KEY"
), T50 AS (
  SELECT
    "T45"."MONTH",
    "T45"."CUSTOMER_KEY",
    "T45"."PRODUCT",
    "T45"."ROWS",
    "T45"."STATUS_DIFFERS",
    "T45"."PROVIDER_COUNT_DIFFERS",
    "T45"."UNIT_PRICE_DIFFERS",
    "T45"."CURRENCY_DIFFERS",
    "T45"."GO_LIVE_DATE_DIFFERS",
    "T45"."CHURN_DATE_DIFFERS",
    "T45"."ENTITLED_QUANTITY_DIFFERS",
    "T45"."CUSTOMER_ID",
    "T45"."CUSTOMER_NAME",
    "T45"."OWNER",
    COALESCE("T45"."CUSTOMER_NAME", "T45"."CUSTOMER_ID", "T45"."CUSTOMER_KEY") AS "WHO"
  FROM T45 AS T45
), T70 AS (
  SELECT
    "T50"."MONTH",
    "T50"."CUSTOMER_KEY",
    "T50"."CUSTOMER_ID",
    "T50"."CUSTOMER_NAME",
    "T50"."PRODUCT",
    'duplicate_record' AS "CATEGORY",
    'Data quality' AS "STATUS_LABEL",
    'low' AS "SEVERITY",
    'record' AS "FIELD",
    CONCAT(CAST("T50"."ROWS" AS VARCHAR), ' rows') AS "CRM_VALUE",
    CAST(NULL AS VARCHAR) AS "BILLING_VALUE",
    CAST(NULL AS VARCHAR) AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      'The CRM has ',
      COALESCE(CAST("T50"."ROWS" AS VARCHAR), 'unknown'),
      ' rows for ',
      COALESCE("T50"."WHO", 'unknown'),
      COALESCE(COALESCE(CONCAT(' and ', "T50"."PRODUCT"), ''), 'unknown'),
      ' that disagree on ',
      COALESCE(
        REGEXP_REPLACE(
          CONCAT(
            IFF("T50"."STATUS_DIFFERS", 'status, ', ''),
            IFF("T50"."PROVIDER_COUNT_DIFFERS", 'provider count, ', ''),
            IFF("T50"."UNIT_PRICE_DIFFERS", 'unit price, ', ''),
            IFF("T50"."CURRENCY_DIFFERS", 'currency, ', ''),
            IFF("T50"."GO_LIVE_DATE_DIFFERS", 'go live date, ', ''),
            IFF("T50"."CHURN_DATE_DIFFERS", 'churn date, ', ''),
            IFF("T50"."ENTITLED_QUANTITY_DIFFERS", 'entitled quantity, ', '')
          ),
          ', $',
          ''
        ),
        'unknown'
      ),
      '; the most recently updated one is used.'
    ) AS "EXPLANATION",
    "T50"."OWNER"
  FROM T50 AS T50
), T75 AS (
  SELECT
    *
  FROM T70 AS T70
), T12 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T3"
  WHERE
    "T3"."MATCH_METHOD" = 'ambiguous'
), T16 AS (
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
    IFF(
      STARTSWITH("T12"."CUSTOMER_KEY", 'name:'),
      "T12"."CUSTOMER_NAME",
      "T12"."CUSTOMER_ID"
    ) AS "WRITTEN"
  FROM T12 AS T12
), T22 AS (
  SELECT
    "T16"."MONTH",
    "T16"."CUSTOMER_KEY",
    MIN(IFF("T16"."SOURCE" = 'billing', "T16"."WRITTEN", NULL)) AS "BILLING",
    MIN(IFF("T16"."SOURCE" = 'ops', "T16"."WRITTEN", NULL)) AS "OPS"
  FROM T16 AS T16
  GROUP BY
    1,
    2
), T46 AS (
  SELECT
    "T22"."MONTH",
    "T22"."CUSTOMER_KEY",
    "T22"."BILLING",
    "T22"."OPS",
    "T37"."CUSTOMER_ID",
    "T37"."CUSTOMER_NAME",
    "T37"."OWNER"
  FROM T22 AS T22
  INNER JOIN (
    SELECT
      "T34"."MONTH",
      "T34"."CUSTOMER_KEY",
      "T34"."CUSTOMER_ID",
      "T34"."CUSTOMER_NAME",
      "T34"."OWNER"
    FROM "T33" AS "T34"
  ) AS "T37"
    ON "T22"."MONTH" = "T37"."MONTH" AND "T22"."CUSTOMER_KEY" = "T37"."CUSTOMER_KEY"
), T51 AS (
  SELECT
    "T46"."MONTH",
    "T46"."CUSTOMER_KEY",
    "T46"."BILLING",
    "T46"."OPS",
    "T46"."CUSTOMER_ID",
    "T46"."CUSTOMER_NAME",
    "T46"."OWNER",
    COALESCE("T46"."CUSTOMER_NAME", "T46"."CUSTOMER_ID", "T46"."CUSTOMER_KEY") AS "WHO"
  FROM T46 AS T46
), T59 AS (
  SELECT
    "T51"."MONTH",
    "T51"."CUSTOMER_KEY",
    "T51"."CUSTOMER_ID",
    "T51"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'ambiguous_match' AS "CATEGORY",
    'Data quality' AS "STATUS_LABEL",
    'low' AS "SEVERITY",
    IFF(STARTSWITH("T51"."CUSTOMER_KEY", 'name:'), 'customer_name', 'customer_id') AS "FIELD",
    CAST(NULL AS VARCHAR) AS "CRM_VALUE",
    "T51"."BILLING" AS "BILLING_VALUE",
    "T51"."OPS" AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE("T51"."WHO", 'unknown'),
      ' stands for more than one CRM customer, so it was linked to none; add an alias to say which one it is.'
    ) AS "EXPLANATION",
    "T51"."OWNER"
  FROM T51 AS T51
), T66 AS (
  SELECT
    *
  FROM T59 AS T59
), T77 AS (
  SELECT
    *
  FROM T75 AS T75
  UNION ALL
  SELECT
    *
  FROM T66 AS T66
), T98 AS (
  SELECT
    *
  FROM T96 AS T96
  UNION ALL
  SELECT
    *
  FROM T77 AS T77
), T13 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T3"
  WHERE
    "T3"."MATCH_METHOD" = 'name'
    AND NOT "T3"."CUSTOMER_ID" IS NULL
    AND NOT "T3"."CRM_CUSTOMER_ID" IS NULL
), T18 AS (
  SELECT
    "T13"."MONTH",
    "T13"."CUSTOMER_KEY",
    MIN(IFF("T13"."SOURCE" = 'billing', "T13"."CUSTOMER_ID", NULL)) AS "BILLING",
    MIN(IFF("T13"."SOURCE" = 'ops', "T13"."CUSTOMER_ID", NULL)) AS "OPS"
  FROM T13 AS T13
  GROUP BY
    1,
    2
), T47 AS (
  SELECT
    "T18"."MONTH",
    "T18"."CUSTOMER_KEY",
    "T18"."BILLING",
    "T18"."OPS",
    "T37"."CUSTOMER_ID",
    "T37"."CUSTOMER_NAME",
    "T37"."OWNER"
  FROM T18 AS T18
  INNER JOIN T37 AS T37
    ON "T18"."MONTH" = "T37"."MONTH" AND "T18"."CUSTOMER_KEY" = "T37"."CUSTOMER_KEY"
), T52 AS (
  SELECT
    "T47"."MONTH",
    "T47"."CUSTOMER_KEY",
    "T47"."BILLING",
    "T47"."OPS",
    "T47"."CUSTOMER_ID",
    "T47"."CUSTOMER_NAME",
    "T47"."OWNER",
    COALESCE("T47"."CUSTOMER_NAME", "T47"."CUSTOMER_ID", "T47"."CUSTOMER_KEY") AS "WHO"
  FROM T47 AS T47
), T71 AS (
  SELECT
    "T52"."MONTH",
    "T52"."CUSTOMER_KEY",
    "T52"."CUSTOMER_ID",
    "T52"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'customer_id_mismatch' AS "CATEGORY",
    'Data quality' AS "STATUS_LABEL",
    'low' AS "SEVERITY",
    'customer_id' AS "FIELD",
    "T52"."CUSTOMER_ID" AS "CRM_VALUE",
    "T52"."BILLING" AS "BILLING_VALUE",
    "T52"."OPS" AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE("T52"."WHO", 'unknown'),
      ' was recognised by name, but ',
      COALESCE(
        CASE
          WHEN "T52"."BILLING" = "T52"."OPS"
          THEN CONCAT('billing and operations call it ', COALESCE("T52"."OPS", 'unknown'))
          WHEN "T52"."BILLING" IS NULL
          THEN CONCAT('operations calls it ', COALESCE("T52"."OPS", 'unknown'))
          WHEN "T52"."OPS" IS NULL
          THEN CONCAT('billing calls it ', COALESCE("T52"."BILLING", 'unknown'))
          ELSE CONCAT(
            'billing calls it ',
            COALESCE("T52"."BILLING", 'unknown'),
            ', operations calls it ',
            COALESCE("T52"."OPS", 'unknown')
          )
        END,
        'unknown'
      ),
      ' and the CRM calls it ',
      COALESCE("T52"."CUSTOMER_ID", 'unknown'),
      '.'
    ) AS "EXPLANATION",
    "T52"."OWNER"
  FROM T52 AS T52
), T76 AS (
  SELECT
    *
  FROM T71 AS T71
), T41 AS (
  SELECT
    *
  FROM "T33" AS "T34"
  WHERE
    COALESCE(
      NOT (
        "T34"."IN_CRM"
      )
      AND (
        "T34"."IN_BILLING" OR "T34"."IN_OPS"
      )
      AND NOT (
        "T34"."AMBIGUOUS"
      ),
      FALSE
    )
    AND "T34"."CRM_COMPLETE"
), T58 AS (
  SELECT
    "T41"."MONTH",
    "T41"."CUSTOMER_KEY",
    "T41"."CUSTOMER_ID",
    "T41"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'missing_from_crm' AS "CATEGORY",
    'Missing from CRM' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    'customer' AS "FIELD",
    'absent' AS "CRM_VALUE",
    IFF("T41"."IN_BILLING", 'present', 'absent') AS "BILLING_VALUE",
    IFF("T41"."IN_OPS", 'present', 'absent') AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T41"."CUSTOMER_NAME",
          CONCAT('Customer ', "T41"."CUSTOMER_ID"),
          "T41"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' is in ',
      COALESCE(
        CASE
          WHEN "T41"."IN_BILLING" AND "T41"."IN_OPS"
          THEN 'billing and operations'
          WHEN "T41"."IN_BILLING"
          THEN 'billing'
          ELSE 'operations'
        END,
        'unknown'
      ),
      COALESCE(
        COALESCE(CONCAT(' (', COALESCE("T41"."BILLED_PRODUCTS", "T41"."USED_PRODUCTS"), ')'), ''),
        'unknown'
      ),
      ', but the CRM has no such customer.'
    ) AS "EXPLANATION",
    "T41"."OWNER"
  FROM T41 AS T41
), T64 AS (
  SELECT
    *
  FROM T58 AS T58
), T40 AS (
  SELECT
    *
  FROM "T33" AS "T34"
  WHERE
    COALESCE("T34"."OWED" AND NOT (
      "T34"."IN_BILLING"
    ) AND NOT (
      "T34"."USED"
    ), FALSE)
    AND "T34"."CRM_COMPLETE"
    AND "T34"."BILLING_COMPLETE"
    AND "T34"."OPS_COMPLETE"
), T84 AS (
  SELECT
    "T40"."MONTH",
    "T40"."CUSTOMER_KEY",
    "T40"."CUSTOMER_ID",
    "T40"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'missing_from_billing' AS "CATEGORY",
    'Missing from billing' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    'customer' AS "FIELD",
    'active' AS "CRM_VALUE",
    'absent' AS "BILLING_VALUE",
    IFF("T40"."IN_OPS", IFF("T40"."USED_UNKNOWN", 'unknown usage', 'no usage'), 'absent') AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    "T40"."CONTRACT_IMPACT" AS "AMOUNT_IMPACT",
    "T40"."CONTRACT_CURRENCY" AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T40"."CUSTOMER_NAME",
          CONCAT('Customer ', "T40"."CUSTOMER_ID"),
          "T40"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' is active in the CRM',
      COALESCE(COALESCE(CONCAT(' (', "T40"."OWED_PRODUCTS", ')'), ''), 'unknown'),
      ', but was not invoiced at all and ',
      COALESCE(IFF("T40"."USED_UNKNOWN", 'no usage of it is known', 'used nothing'), 'unknown'),
      '; ',
      COALESCE(
        COALESCE(
          CONCAT(
            'about ',
            CONCAT(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("T40"."CONTRACT_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\\1,\\2\\3'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\\1,\\2\\3'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\\1,\\2\\3'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\\1,\\2\\3'
              ),
              IFF("T40"."CONTRACT_CURRENCY" IS NULL, '', CONCAT(' ', "T40"."CONTRACT_CURRENCY"))
            ),
            ' of revenue is missing'
          ),
          'what it costs is unknown, because no price is known'
        ),
        'unknown'
      ),
      '.'
    ) AS "EXPLANATION",
    "T40"."OWNER"
  FROM T40 AS T40
), T88 AS (
  SELECT
    *
  FROM T84 AS T84
), T90 AS (
  SELECT
    *
  FROM T64 AS T64
  UNION ALL
  SELECT
    *
  FROM T88 AS T88
), T92 AS (
  SELECT
    *
  FROM T76 AS T76
  UNION ALL
  SELECT
    *
  FROM T90 AS T90
), T39 AS (
  SELECT
    *
  FROM "T33" AS "T34"
  WHERE
    COALESCE("T34"."BILLED" AND NOT (
      "T34"."IN_OPS"
    ), FALSE)
    AND "T34"."BILLING_COMPLETE"
    AND "T34"."OPS_COMPLETE"
), T79 AS (
  SELECT
    "T39"."MONTH",
    "T39"."CUSTOMER_KEY",
    "T39"."CUSTOMER_ID",
    "T39"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'missing_from_ops' AS "CATEGORY",
    'Missing from operations' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'customer' AS "FIELD",
    IFF("T39"."IN_CRM", COALESCE("T39"."CRM_STATUS", 'present'), 'absent') AS "CRM_VALUE",
    COALESCE(
      CONCAT(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      CAST(ABS(CAST("T39"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\\1,\\2\\3'
              ),
              '^([0-9]+)([0-9]{3})([.,])',
              '\\1,\\2\\3'
            ),
            '^([0-9]+)([0-9]{3})([.,])',
            '\\1,\\2\\3'
          ),
          '^([0-9]+)([0-9]{3})([.,])',
          '\\1,\\2\\3'
        ),
        IFF("T39"."BILLED_CURRENCY" IS NULL, '', CONCAT(' ', "T39"."BILLED_CURRENCY"))
      ),
      'billed'
    ) AS "BILLING_VALUE",
    'absent' AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    "T39"."BILLED_AMOUNT" AS "AMOUNT_IMPACT",
    "T39"."BILLED_CURRENCY" AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T39"."CUSTOMER_NAME",
          CONCAT('Customer ', "T39"."CUSTOMER_ID"),
          "T39"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' was billed ',
      COALESCE(
        COALESCE(
          CONCAT(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          CAST(ABS(CAST("T39"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\\1,\\2\\3'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\\1,\\2\\3'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\\1,\\2\\3'
              ),
              '^([0-9]+)([0-9]{3})([.,])',
              '\\1,\\2\\3'
            ),
            IFF("T39"."BILLED_CURRENCY" IS NULL, '', CONCAT(' ', "T39"."BILLED_CURRENCY"))
          ),
          IFF("T39"."BILLED_IN_SEVERAL", 'in several currencies', 'an unknown amount')
        ),
        'unknown'
      ),
      COALESCE(COALESCE(CONCAT(' (', "T39"."BILLED_PRODUCTS", ')'), ''), 'unknown'),
      ', but operations has no record of the customer.'
    ) AS "EXPLANATION",
    "T39"."OWNER"
  FROM T39 AS T39
), T85 AS (
  SELECT
    *
  FROM T79 AS T79
), T67 AS (
  SELECT
    *
  FROM "T49" AS "T53"
  WHERE
    COALESCE(
      "T53"."USED" AND NOT (
        "T53"."BILLED"
      ) AND NOT (
        "T53"."BILLED_UNKNOWN"
      ),
      FALSE
    )
    AND "T53"."BILLING_COMPLETE"
    AND "T53"."OPS_COMPLETE"
    AND "T53"."BILLING_PRODUCTS_KNOWN"
    AND "T53"."OPS_PRODUCTS_KNOWN"
), T101 AS (
  SELECT
    "T67"."MONTH",
    "T67"."CUSTOMER_KEY",
    "T67"."CUSTOMER_ID",
    "T67"."CUSTOMER_NAME",
    "T67"."PRODUCT",
    'usage_without_billing' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'critical' AS "SEVERITY",
    'provider_count' AS "FIELD",
    CAST("T67"."CRM_PROVIDER_COUNT" AS VARCHAR) AS "CRM_VALUE",
    CAST("T67"."BILLED_COUNT" AS VARCHAR) AS "BILLING_VALUE",
    CAST("T67"."USED_COUNT" AS VARCHAR) AS "OPS_VALUE",
    CAST(-(
      "T67"."USED_COUNT"
    ) AS DECIMAL(24, 6)) AS "DIFFERENCE",
    "T67"."UNBILLED_IMPACT" AS "AMOUNT_IMPACT",
    "T67"."UNBILLED_CURRENCY" AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T67"."CUSTOMER_NAME",
          CONCAT('Customer ', "T67"."CUSTOMER_ID"),
          "T67"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' used ',
      COALESCE(COALESCE("T67"."PRODUCT", 'the service'), 'unknown'),
      COALESCE(
        IFF(
          "T67"."USED_COUNT" IS NULL,
          '',
          CONCAT(
            ' with ',
            COALESCE(
              CONCAT(
                CAST("T67"."USED_COUNT" AS VARCHAR),
                IFF("T67"."USED_COUNT" = 1, ' provider', ' providers')
              ),
              'an unknown number of providers'
            )
          )
        ),
        'unknown'
      ),
      ', but was not billed for it; ',
      COALESCE(
        COALESCE(
          CONCAT(
            'about ',
            CONCAT(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("T67"."UNBILLED_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\\1,\\2\\3'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\\1,\\2\\3'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\\1,\\2\\3'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\\1,\\2\\3'
              ),
              IFF("T67"."UNBILLED_CURRENCY" IS NULL, '', CONCAT(' ', "T67"."UNBILLED_CURRENCY"))
            ),
            ' was not charged'
          ),
          CONCAT(
            'what it costs is unknown, because ',
            IFF("T67"."USED_COUNT" IS NULL, 'its providers were not counted', 'no price is known')
          )
        ),
        'unknown'
      ),
      '.'
    ) AS "EXPLANATION",
    "T67"."OWNER"
  FROM T67 AS T67
), T105 AS (
  SELECT
    *
  FROM T101 AS T101
), T107 AS (
  SELECT
    *
  FROM T85 AS T85
  UNION ALL
  SELECT
    *
  FROM T105 AS T105
), T73 AS (
  SELECT
    *
  FROM "T49" AS "T53"
  WHERE
    COALESCE(
      "T53"."BILLED"
      AND NOT (
        "T53"."USED"
      )
      AND NOT (
        "T53"."USED_UNKNOWN"
      )
      AND "T53"."IN_OPS",
      FALSE
    )
    AND "T53"."BILLING_COMPLETE"
    AND "T53"."OPS_COMPLETE"
    AND "T53"."BILLING_PRODUCTS_KNOWN"
    AND "T53"."OPS_PRODUCTS_KNOWN"
), T102 AS (
  SELECT
    "T73"."MONTH",
    "T73"."CUSTOMER_KEY",
    "T73"."CUSTOMER_ID",
    "T73"."CUSTOMER_NAME",
    "T73"."PRODUCT",
    'billing_without_usage' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'provider_count' AS "FIELD",
    CAST("T73"."CRM_PROVIDER_COUNT" AS VARCHAR) AS "CRM_VALUE",
    CAST("T73"."BILLED_COUNT" AS VARCHAR) AS "BILLING_VALUE",
    CAST("T73"."USED_COUNT" AS VARCHAR) AS "OPS_VALUE",
    CAST("T73"."BILLED_COUNT" AS DECIMAL(24, 6)) AS "DIFFERENCE",
    "T73"."BILLED_IMPACT" AS "AMOUNT_IMPACT",
    "T73"."CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T73"."CUSTOMER_NAME",
          CONCAT('Customer ', "T73"."CUSTOMER_ID"),
          "T73"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' was billed ',
      COALESCE(
        COALESCE(
          CONCAT(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          CAST(ABS(CAST("T73"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\\1,\\2\\3'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\\1,\\2\\3'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\\1,\\2\\3'
              ),
              '^([0-9]+)([0-9]{3})([.,])',
              '\\1,\\2\\3'
            ),
            IFF("T73"."CURRENCY" IS NULL, '', CONCAT(' ', "T73"."CURRENCY"))
          ),
          COALESCE(
            CONCAT(
              CAST("T73"."BILLED_COUNT" AS VARCHAR),
              IFF("T73"."BILLED_COUNT" = 1, ' provider', ' providers')
            ),
            'an unknown number of providers'
          )
        ),
        'unknown'
      ),
      ' for ',
      COALESCE(COALESCE("T73"."PRODUCT", 'the service'), 'unknown'),
      ', but did not use it.'
    ) AS "EXPLANATION",
    "T73"."OWNER"
  FROM T73 AS T73
), T106 AS (
  SELECT
    *
  FROM T102 AS T102
), T69 AS (
  SELECT
    *
  FROM "T49" AS "T53"
  WHERE
    COALESCE(
      "T53"."BILLED"
      AND "T53"."USED"
      AND IFF(
        "T53"."RATED",
        "T53"."EXTRA_AMOUNT" > CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6)),
        "T53"."EXTRA" > 0
      ),
      FALSE
    )
    AND "T53"."BILLING_COMPLETE"
    AND "T53"."OPS_COMPLETE"
    AND "T53"."BILLING_PRODUCTS_KNOWN"
    AND "T53"."OPS_PRODUCTS_KNOWN"
), T104 AS (
  SELECT
    "T69"."MONTH",
    "T69"."CUSTOMER_KEY",
    "T69"."CUSTOMER_ID",
    "T69"."CUSTOMER_NAME",
    "T69"."PRODUCT",
    'overbilled' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    IFF("T69"."RATED", 'amount', 'provider_count') AS "FIELD",
    IFF("T69"."RATED", NULL, CAST("T69"."CRM_PROVIDER_COUNT" AS VARCHAR)) AS "CRM_VALUE",
    IFF(
      "T69"."RATED",
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T69"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\\1,\\2\\3'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\\1,\\2\\3'
              ),
              '^([0-9]+)([0-9]{3})([.,])',
              '\\1,\\2\\3'
            ),
            '^([0-9]+)([0-9]{3})([.,])',
            '\\1,\\2\\3'
          ),
          IFF("T69"."CURRENCY" IS NULL, '', CONCAT(' ', "T69"."CURRENCY"))
        ),
        COALESCE(
          CONCAT(
            CAST("T69"."BILLED_COUNT" AS VARCHAR),
            IFF("T69"."BILLED_COUNT" = 1, ' provider', ' providers')
          ),
          'an unknown number of providers'
        )
      ),
      CAST("T69"."BILLED_COUNT" AS VARCHAR)
    ) AS "BILLING_VALUE",
    IFF(
      "T69"."RATED",
      CONCAT(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      CAST(ABS(CAST("T69"."EXPECTED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\\1,\\2\\3'
              ),
              '^([0-9]+)([0-9]{3})([.,])',
              '\\1,\\2\\3'
            ),
            '^([0-9]+)([0-9]{3})([.,])',
            '\\1,\\2\\3'
          ),
          '^([0-9]+)([0-9]{3})([.,])',
          '\\1,\\2\\3'
        ),
        IFF("T69"."CURRENCY" IS NULL, '', CONCAT(' ', "T69"."CURRENCY"))
      ),
      CAST("T69"."USED_COUNT" AS VARCHAR)
    ) AS "OPS_VALUE",
    IFF("T69"."RATED", "T69"."EXTRA_AMOUNT", CAST("T69"."EXTRA" AS DECIMAL(24, 6))) AS "DIFFERENCE",
    "T69"."COUNT_IMPACT" AS "AMOUNT_IMPACT",
    "T69"."CURRENCY",
    IFF(
      "T69"."RATED",
      CONCAT(
        COALESCE(
          COALESCE(
            "T69"."CUSTOMER_NAME",
            CONCAT('Customer ', "T69"."CUSTOMER_ID"),
            "T69"."CUSTOMER_KEY"
          ),
          'unknown'
        ),
        ' was billed ',
        COALESCE(
          COALESCE(
            CONCAT(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("T69"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\\1,\\2\\3'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\\1,\\2\\3'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\\1,\\2\\3'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\\1,\\2\\3'
              ),
              IFF("T69"."CURRENCY" IS NULL, '', CONCAT(' ', "T69"."CURRENCY"))
            ),
            COALESCE(
              CONCAT(
                CAST("T69"."BILLED_COUNT" AS VARCHAR),
                IFF("T69"."BILLED_COUNT" = 1, ' provider', ' providers')
              ),
              'an unknown number of providers'
            )
          ),
          'unknown'
        ),
        COALESCE(COALESCE(CONCAT(' for ', "T69"."PRODUCT"), ''), 'unknown'),
        ', but the usage comes to ',
        COALESCE(
          CONCAT(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          CAST(ABS(CAST("T69"."EXPECTED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\\1,\\2\\3'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\\1,\\2\\3'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\\1,\\2\\3'
              ),
              '^([0-9]+)([0-9]{3})([.,])',
              '\\1,\\2\\3'
            ),
            IFF("T69"."CURRENCY" IS NULL, '', CONCAT(' ', "T69"."CURRENCY"))
          ),
          'unknown'
        ),
        ': ',
        COALESCE(
          CONCAT(
            CONCAT(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("T69"."COUNT_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\\1,\\2\\3'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\\1,\\2\\3'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\\1,\\2\\3'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\\1,\\2\\3'
              ),
              IFF("T69"."CURRENCY" IS NULL, '', CONCAT(' ', "T69"."CURRENCY"))
            ),
            IFF("T69"."COUNT_IMPACT" < 0, ' too little', ' too much')
          ),
          'unknown'
        ),
        '.'
      ),
      CONCAT(
        COALESCE(
          COALESCE(
            "T69"."CUSTOMER_NAME",
            CONCAT('Customer ', "T69"."CUSTOMER_ID"),
            "T69"."CUSTOMER_KEY"
          ),
          'unknown'
        ),
        ' was billed for ',
        COALESCE(
          COALESCE(
            CONCAT(
              CAST("T69"."BILLED_COUNT" AS VARCHAR),
              IFF("T69"."BILLED_COUNT" = 1, ' provider', ' providers')
            ),
            'an unknown number of providers'
          ),
          'unknown'
        ),
        COALESCE(COALESCE(CONCAT(' of ', "T69"."PRODUCT"), ''), 'unknown'),
        ', but ',
        COALESCE('used', 'unknown'),
        ' ',
        COALESCE(CAST("T69"."EXPECTED" AS VARCHAR), 'unknown'),
        ': ',
        COALESCE(
          COALESCE(
            CONCAT(
              CONCAT(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              CAST(ABS(CAST("T69"."COUNT_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
                              '^([0-9]+)([0-9]{3})([.,])',
                              '\\1,\\2\\3'
                            ),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\\1,\\2\\3'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\\1,\\2\\3'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\\1,\\2\\3'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\\1,\\2\\3'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\\1,\\2\\3'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\\1,\\2\\3'
                ),
                IFF("T69"."CURRENCY" IS NULL, '', CONCAT(' ', "T69"."CURRENCY"))
              ),
              IFF("T69"."COUNT_IMPACT" < 0, ' too little', ' too much')
            ),
            'the price is unknown'
          ),
          'unknown'
        ),
        '.'
      )
    ) AS "EXPLANATION",
    "T69"."OWNER"
  FROM T69 AS T69
), T109 AS (
  SELECT
    *
  FROM T104 AS T104
), T110 AS (
  SELECT
    *
  FROM T106 AS T106
  UNION ALL
  SELECT
    *
  FROM T109 AS T109
), T111 AS (
  SELECT
    *
  FROM T107 AS T107
  UNION ALL
  SELECT
    *
  FROM T110 AS T110
), T112 AS (
  SELECT
    *
  FROM T92 AS T92
  UNION ALL
  SELECT
    *
  FROM T111 AS T111
), T114 AS (
  SELECT
    *
  FROM T98 AS T98
  UNION ALL
  SELECT
    *
  FROM T112 AS T112
), T119 AS (
  SELECT
    *
  FROM T118 AS T118
  UNION ALL
  SELECT
    *
  FROM T114 AS T114
), "T120" AS (
  SELECT
    "T119"."MONTH",
    "T119"."CUSTOMER_KEY",
    "T119"."CUSTOMER_ID",
    "T119"."CUSTOMER_NAME",
    "T119"."PRODUCT",
    "T119"."CATEGORY",
    "T119"."STATUS_LABEL",
    "T119"."SEVERITY",
    "T119"."FIELD",
    "T119"."CRM_VALUE",
    "T119"."BILLING_VALUE",
    "T119"."OPS_VALUE",
    "T119"."DIFFERENCE",
    "T119"."AMOUNT_IMPACT",
    "T119"."CURRENCY",
    "T119"."EXPLANATION",
    COALESCE(NULLIF("T119"."OWNER", '')) AS "OWNER",
    SUBSTRING(
      MD5(
        CONCAT(
          CONCAT(
            CONCAT("T119"."CATEGORY", '\x1f', "T119"."CUSTOMER_KEY"),
            '\x1f',
            COALESCE("T119"."PRODUCT", '')
          ),
          '\x1f',
          "T119"."FIELD"
        )
      ),
      IFF(
        (
          0 + 1
        ) >= 1,
        0 + 1,
        0 + 1 + LENGTH(
          MD5(
            CONCAT(
              CONCAT(
                CONCAT("T119"."CATEGORY", '\x1f', "T119"."CUSTOMER_KEY"),
                '\x1f',
                COALESCE("T119"."PRODUCT", '')
              ),
              '\x1f',
              "T119"."FIELD"
            )
          )
        )
      ),
      16
    ) AS "MISMATCH_ID"
  FROM T119 AS T119
), "T126" AS (
  SELECT
    "T9"."MONTH",
    "T9"."SOURCE",
    "T9"."SOURCE_FILE",
    "T9"."SOURCE_ROW",
    "T9"."SOURCE_KEY",
    "T9"."CUSTOMER_ID",
    "T9"."CUSTOMER_NAME",
    "T9"."CLEAN_NAME",
    "T9"."MATCH_METHOD",
    "T9"."CUSTOMER_KEY",
    "T9"."CRM_CUSTOMER_ID"
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T9"
  WHERE
    EXISTS(
      SELECT
        1
      FROM "T120" AS "T123"
      WHERE
        "T9"."MONTH" = "T123"."MONTH" AND "T9"."CUSTOMER_KEY" = "T123"."CUSTOMER_KEY"
    )
), T125 AS (
  SELECT
    "T121"."MONTH",
    "T121"."CUSTOMER_KEY",
    "T121"."MISMATCH_ID",
    "T121"."PRODUCT" AS "FOUND_PRODUCT"
  FROM "T120" AS "T121"
), T130 AS (
  SELECT
    *
  FROM "T126" AS "T127"
  WHERE
    "T127"."SOURCE" = 'crm'
), T136 AS (
  SELECT
    "T130"."MONTH",
    "T130"."SOURCE_FILE",
    "T130"."SOURCE_ROW",
    "T130"."CUSTOMER_KEY",
    "T130"."CRM_CUSTOMER_ID",
    "T130"."MATCH_METHOD"
  FROM T130 AS T130
), T139 AS (
  SELECT
    "T10"."MONTH",
    "T10"."SOURCE_FILE",
    "T10"."SOURCE_ROW",
    "T10"."SOURCE_KEY",
    "T10"."CUSTOMER_ID",
    "T10"."CUSTOMER_NAME",
    "T10"."STATUS",
    "T10"."PRODUCT",
    "T10"."LOCATION",
    "T10"."PROVIDER_COUNT",
    "T10"."UNIT_PRICE",
    "T10"."CURRENCY",
    "T10"."GO_LIVE_DATE",
    "T10"."CHURN_DATE",
    "T10"."ENTITLED_QUANTITY",
    "T10"."UPDATED_AT",
    "T10"."OWNER",
    "T136"."CUSTOMER_KEY",
    "T136"."CRM_CUSTOMER_ID",
    "T136"."MATCH_METHOD"
  FROM "NORMALIZED"."CRM_ACCOUNTS" AS "T10"
  INNER JOIN T136 AS T136
    ON "T10"."MONTH" = "T136"."MONTH"
    AND "T10"."SOURCE_FILE" = "T136"."SOURCE_FILE"
    AND "T10"."SOURCE_ROW" = "T136"."SOURCE_ROW"
), T142 AS (
  SELECT
    "T139"."MONTH",
    "T139"."SOURCE_FILE",
    "T139"."SOURCE_ROW",
    "T139"."SOURCE_KEY",
    "T139"."CUSTOMER_ID",
    "T139"."CUSTOMER_NAME",
    "T139"."STATUS",
    "T139"."PRODUCT",
    "T139"."LOCATION",
    "T139"."PROVIDER_COUNT",
    "T139"."UNIT_PRICE",
    "T139"."CURRENCY",
    "T139"."GO_LIVE_DATE",
    "T139"."CHURN_DATE",
    "T139"."ENTITLED_QUANTITY",
    "T139"."UPDATED_AT",
    "T139"."OWNER",
    "T139"."CUSTOMER_KEY",
    "T139"."CRM_CUSTOMER_ID",
    "T139"."MATCH_METHOD",
    COALESCE("T139"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T139 AS T139
), T148 AS (
  SELECT
    "T142"."MONTH",
    "T142"."SOURCE_FILE",
    "T142"."SOURCE_ROW",
    "T142"."SOURCE_KEY",
    "T142"."CUSTOMER_KEY",
    "T142"."PRODUCT"
  FROM T142 AS T142
), T149 AS (
  SELECT
    "T125"."MONTH",
    "T125"."CUSTOMER_KEY",
    "T125"."MISMATCH_ID",
    "T125"."FOUND_PRODUCT",
    "T148"."SOURCE_FILE",
    "T148"."SOURCE_ROW",
    "T148"."SOURCE_KEY",
    "T148"."PRODUCT"
  FROM T125 AS T125
  INNER JOIN T148 AS T148
    ON "T125"."MONTH" = "T148"."MONTH" AND "T125"."CUSTOMER_KEY" = "T148"."CUSTOMER_KEY"
), T150 AS (
  SELECT
    *
  FROM T149 AS T149
  WHERE
    (
      "T149"."FOUND_PRODUCT" IS NULL
    )
    OR (
      "T149"."PRODUCT" IS NULL
    )
    OR (
      "T149"."FOUND_PRODUCT" = "T149"."PRODUCT"
    )
), T151 AS (
  SELECT
    "T150"."MONTH",
    "T150"."SOURCE_FILE",
    "T150"."SOURCE_ROW",
    "T150"."SOURCE_KEY",
    "T150"."MISMATCH_ID"
  FROM T150 AS T150
), T152 AS (
  SELECT DISTINCT
    *
  FROM T151 AS T151
), T153 AS (
  SELECT
    "T152"."MONTH",
    "T152"."MISMATCH_ID",
    "T152"."SOURCE_FILE",
    LISTAGG(COALESCE("T152"."SOURCE_KEY", CAST("T152"."SOURCE_ROW" AS VARCHAR)), ',') WITHIN GROUP (ORDER BY
      "T152"."SOURCE_ROW" ASC) AS "LISTED"
  FROM T152 AS T152
  GROUP BY
    1,
    2,
    3
), T154 AS (
  SELECT
    "T153"."MONTH",
    "T153"."MISMATCH_ID",
    "T153"."SOURCE_FILE",
    CONCAT("T153"."SOURCE_FILE", ':', "T153"."LISTED") AS "LISTED"
  FROM T153 AS T153
), T156 AS (
  SELECT
    "T154"."MONTH",
    "T154"."MISMATCH_ID",
    LISTAGG("T154"."LISTED", '; ') WITHIN GROUP (ORDER BY
      "T154"."SOURCE_FILE" ASC) AS "CRM_ROWS"
  FROM T154 AS T154
  GROUP BY
    1,
    2
), T157 AS (
  SELECT
    "T122"."MONTH",
    "T122"."CUSTOMER_KEY",
    "T122"."CUSTOMER_ID",
    "T122"."CUSTOMER_NAME",
    "T122"."PRODUCT",
    "T122"."CATEGORY",
    "T122"."STATUS_LABEL",
    "T122"."SEVERITY",
    "T122"."FIELD",
    "T122"."CRM_VALUE",
    "T122"."BILLING_VALUE",
    "T122"."OPS_VALUE",
    "T122"."DIFFERENCE",
    "T122"."AMOUNT_IMPACT",
    "T122"."CURRENCY",
    "T122"."EXPLANATION",
    "T122"."OWNER",
    "T122"."MISMATCH_ID",
    "T156"."MONTH" AS "MONTH_RIGHT",
    "T156"."MISMATCH_ID" AS "MISMATCH_ID_RIGHT",
    "T156"."CRM_ROWS"
  FROM "T120" AS "T122"
  LEFT OUTER JOIN T156 AS T156
    ON "T122"."MONTH" = "T156"."MONTH" AND "T122"."MISMATCH_ID" = "T156"."MISMATCH_ID"
), "T158" AS (
  SELECT
    "T157"."MONTH",
    "T157"."CUSTOMER_KEY",
    "T157"."CUSTOMER_ID",
    "T157"."CUSTOMER_NAME",
    "T157"."PRODUCT",
    "T157"."CATEGORY",
    "T157"."STATUS_LABEL",
    "T157"."SEVERITY",
    "T157"."FIELD",
    "T157"."CRM_VALUE",
    "T157"."BILLING_VALUE",
    "T157"."OPS_VALUE",
    "T157"."DIFFERENCE",
    "T157"."AMOUNT_IMPACT",
    "T157"."CURRENCY",
    "T157"."EXPLANATION",
    "T157"."OWNER",
    "T157"."MISMATCH_ID",
    "T157"."CRM_ROWS"
  FROM T157 AS T157
), T162 AS (
  SELECT
    "T159"."MONTH",
    "T159"."CUSTOMER_KEY",
    "T159"."MISMATCH_ID",
    "T159"."PRODUCT" AS "FOUND_PRODUCT"
  FROM "T158" AS "T159"
), T129 AS (
  SELECT
    *
  FROM "T126" AS "T127"
  WHERE
    "T127"."SOURCE" = 'billing'
), T135 AS (
  SELECT
    "T129"."MONTH",
    "T129"."SOURCE_FILE",
    "T129"."SOURCE_ROW",
    "T129"."CUSTOMER_KEY",
    "T129"."CRM_CUSTOMER_ID",
    "T129"."MATCH_METHOD"
  FROM T129 AS T129
), T138 AS (
  SELECT
    "T8"."MONTH",
    "T8"."SOURCE_FILE",
    "T8"."SOURCE_ROW",
    "T8"."SOURCE_KEY",
    "T8"."CUSTOMER_ID",
    "T8"."CUSTOMER_NAME",
    "T8"."STATUS",
    "T8"."PRODUCT",
    "T8"."LOCATION",
    "T8"."LINE_ID",
    "T8"."PROVIDER_COUNT",
    "T8"."PROVIDER_ID",
    "T8"."UNIT_PRICE",
    "T8"."AMOUNT",
    "T8"."CURRENCY",
    "T8"."SERVICE_START",
    "T8"."SERVICE_END",
    "T135"."CUSTOMER_KEY",
    "T135"."CRM_CUSTOMER_ID",
    "T135"."MATCH_METHOD"
  FROM "NORMALIZED"."BILLING_LINES" AS "T8"
  INNER JOIN T135 AS T135
    ON "T8"."MONTH" = "T135"."MONTH"
    AND "T8"."SOURCE_FILE" = "T135"."SOURCE_FILE"
    AND "T8"."SOURCE_ROW" = "T135"."SOURCE_ROW"
), T141 AS (
  SELECT
    "T138"."MONTH",
    "T138"."SOURCE_FILE",
    "T138"."SOURCE_ROW",
    "T138"."SOURCE_KEY",
    "T138"."CUSTOMER_ID",
    "T138"."CUSTOMER_NAME",
    "T138"."STATUS",
    "T138"."PRODUCT",
    "T138"."LOCATION",
    "T138"."LINE_ID",
    "T138"."PROVIDER_COUNT",
    "T138"."PROVIDER_ID",
    "T138"."UNIT_PRICE",
    "T138"."AMOUNT",
    "T138"."CURRENCY",
    "T138"."SERVICE_START",
    "T138"."SERVICE_END",
    "T138"."CUSTOMER_KEY",
    "T138"."CRM_CUSTOMER_ID",
    "T138"."MATCH_METHOD",
    COALESCE("T138"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T138 AS T138
), T147 AS (
  SELECT
    "T141"."MONTH",
    "T141"."SOURCE_FILE",
    "T141"."SOURCE_ROW",
    "T141"."SOURCE_KEY",
    "T141"."CUSTOMER_KEY",
    "T141"."PRODUCT"
  FROM T141 AS T141
), T163 AS (
  SELECT
    "T162"."MONTH",
    "T162"."CUSTOMER_KEY",
    "T162"."MISMATCH_ID",
    "T162"."FOUND_PRODUCT",
    "T147"."SOURCE_FILE",
    "T147"."SOURCE_ROW",
    "T147"."SOURCE_KEY",
    "T147"."PRODUCT"
  FROM T162 AS T162
  INNER JOIN T147 AS T147
    ON "T162"."MONTH" = "T147"."MONTH" AND "T162"."CUSTOMER_KEY" = "T147"."CUSTOMER_KEY"
), T164 AS (
  SELECT
    *
  FROM T163 AS T163
  WHERE
    (
      "T163"."FOUND_PRODUCT" IS NULL
    )
    OR (
      "T163"."PRODUCT" IS NULL
    )
    OR (
      "T163"."FOUND_PRODUCT" = "T163"."PRODUCT"
    )
), T165 AS (
  SELECT
    "T164"."MONTH",
    "T164"."SOURCE_FILE",
    "T164"."SOURCE_ROW",
    "T164"."SOURCE_KEY",
    "T164"."MISMATCH_ID"
  FROM T164 AS T164
), T166 AS (
  SELECT DISTINCT
    *
  FROM T165 AS T165
), T167 AS (
  SELECT
    "T166"."MONTH",
    "T166"."MISMATCH_ID",
    "T166"."SOURCE_FILE",
    LISTAGG(COALESCE("T166"."SOURCE_KEY", CAST("T166"."SOURCE_ROW" AS VARCHAR)), ',') WITHIN GROUP (ORDER BY
      "T166"."SOURCE_ROW" ASC) AS "LISTED"
  FROM T166 AS T166
  GROUP BY
    1,
    2,
    3
), T168 AS (
  SELECT
    "T167"."MONTH",
    "T167"."MISMATCH_ID",
    "T167"."SOURCE_FILE",
    CONCAT("T167"."SOURCE_FILE", ':', "T167"."LISTED") AS "LISTED"
  FROM T167 AS T167
), T170 AS (
  SELECT
    "T168"."MONTH",
    "T168"."MISMATCH_ID",
    LISTAGG("T168"."LISTED", '; ') WITHIN GROUP (ORDER BY
      "T168"."SOURCE_FILE" ASC) AS "BILLING_ROWS"
  FROM T168 AS T168
  GROUP BY
    1,
    2
), T171 AS (
  SELECT
    "T160"."MONTH",
    "T160"."CUSTOMER_KEY",
    "T160"."CUSTOMER_ID",
    "T160"."CUSTOMER_NAME",
    "T160"."PRODUCT",
    "T160"."CATEGORY",
    "T160"."STATUS_LABEL",
    "T160"."SEVERITY",
    "T160"."FIELD",
    "T160"."CRM_VALUE",
    "T160"."BILLING_VALUE",
    "T160"."OPS_VALUE",
    "T160"."DIFFERENCE",
    "T160"."AMOUNT_IMPACT",
    "T160"."CURRENCY",
    "T160"."EXPLANATION",
    "T160"."OWNER",
    "T160"."MISMATCH_ID",
    "T160"."CRM_ROWS",
    "T170"."MONTH" AS "MONTH_RIGHT",
    "T170"."MISMATCH_ID" AS "MISMATCH_ID_RIGHT",
    "T170"."BILLING_ROWS"
  FROM "T158" AS "T160"
  LEFT OUTER JOIN T170 AS T170
    ON "T160"."MONTH" = "T170"."MONTH" AND "T160"."MISMATCH_ID" = "T170"."MISMATCH_ID"
), "T172" AS (
  SELECT
    "T171"."MONTH",
    "T171"."CUSTOMER_KEY",
    "T171"."CUSTOMER_ID",
    "T171"."CUSTOMER_NAME",
    "T171"."PRODUCT",
    "T171"."CATEGORY",
    "T171"."STATUS_LABEL",
    "T171"."SEVERITY",
    "T171"."FIELD",
    "T171"."CRM_VALUE",
    "T171"."BILLING_VALUE",
    "T171"."OPS_VALUE",
    "T171"."DIFFERENCE",
    "T171"."AMOUNT_IMPACT",
    "T171"."CURRENCY",
    "T171"."EXPLANATION",
    "T171"."OWNER",
    "T171"."MISMATCH_ID",
    "T171"."CRM_ROWS",
    "T171"."BILLING_ROWS"
  FROM T171 AS T171
), T176 AS (
  SELECT
    "T173"."MONTH",
    "T173"."CUSTOMER_KEY",
    "T173"."MISMATCH_ID",
    "T173"."PRODUCT" AS "FOUND_PRODUCT"
  FROM "T172" AS "T173"
), T128 AS (
  SELECT
    *
  FROM "T126" AS "T127"
  WHERE
    "T127"."SOURCE" = 'ops'
), T134 AS (
  SELECT
    "T128"."MONTH",
    "T128"."SOURCE_FILE",
    "T128"."SOURCE_ROW",
    "T128"."CUSTOMER_KEY",
    "T128"."CRM_CUSTOMER_ID",
    "T128"."MATCH_METHOD"
  FROM T128 AS T128
), T137 AS (
  SELECT
    "T7"."MONTH",
    "T7"."SOURCE_FILE",
    "T7"."SOURCE_ROW",
    "T7"."SOURCE_KEY",
    "T7"."CUSTOMER_ID",
    "T7"."CUSTOMER_NAME",
    "T7"."STATUS",
    "T7"."PRODUCT",
    "T7"."LOCATION",
    "T7"."EVENT_ID",
    "T7"."PROVIDER_COUNT",
    "T7"."PROVIDER_ID",
    "T7"."USED_AT",
    "T7"."GO_LIVE_DATE",
    "T7"."EXPECTED_AMOUNT",
    "T7"."CURRENCY",
    "T7"."USAGE_QUANTITY",
    "T134"."CUSTOMER_KEY",
    "T134"."CRM_CUSTOMER_ID",
    "T134"."MATCH_METHOD"
  FROM "NORMALIZED"."OPS_USAGE" AS "T7"
  INNER JOIN T134 AS T134
    ON "T7"."MONTH" = "T134"."MONTH"
    AND "T7"."SOURCE_FILE" = "T134"."SOURCE_FILE"
    AND "T7"."SOURCE_ROW" = "T134"."SOURCE_ROW"
), T140 AS (
  SELECT
    "T137"."MONTH",
    "T137"."SOURCE_FILE",
    "T137"."SOURCE_ROW",
    "T137"."SOURCE_KEY",
    "T137"."CUSTOMER_ID",
    "T137"."CUSTOMER_NAME",
    "T137"."STATUS",
    "T137"."PRODUCT",
    "T137"."LOCATION",
    "T137"."EVENT_ID",
    "T137"."PROVIDER_COUNT",
    "T137"."PROVIDER_ID",
    "T137"."USED_AT",
    "T137"."GO_LIVE_DATE",
    "T137"."EXPECTED_AMOUNT",
    "T137"."CURRENCY",
    "T137"."USAGE_QUANTITY",
    "T137"."CUSTOMER_KEY",
    "T137"."CRM_CUSTOMER_ID",
    "T137"."MATCH_METHOD",
    COALESCE("T137"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T137 AS T137
), T146 AS (
  SELECT
    "T140"."MONTH",
    "T140"."SOURCE_FILE",
    "T140"."SOURCE_ROW",
    "T140"."SOURCE_KEY",
    "T140"."CUSTOMER_KEY",
    "T140"."PRODUCT"
  FROM T140 AS T140
), T177 AS (
  SELECT
    "T176"."MONTH",
    "T176"."CUSTOMER_KEY",
    "T176"."MISMATCH_ID",
    "T176"."FOUND_PRODUCT",
    "T146"."SOURCE_FILE",
    "T146"."SOURCE_ROW",
    "T146"."SOURCE_KEY",
    "T146"."PRODUCT"
  FROM T176 AS T176
  INNER JOIN T146 AS T146
    ON "T176"."MONTH" = "T146"."MONTH" AND "T176"."CUSTOMER_KEY" = "T146"."CUSTOMER_KEY"
), T178 AS (
  SELECT
    *
  FROM T177 AS T177
  WHERE
    (
      "T177"."FOUND_PRODUCT" IS NULL
    )
    OR (
      "T177"."PRODUCT" IS NULL
    )
    OR (
      "T177"."FOUND_PRODUCT" = "T177"."PRODUCT"
    )
), T179 AS (
  SELECT
    "T178"."MONTH",
    "T178"."SOURCE_FILE",
    "T178"."SOURCE_ROW",
    "T178"."SOURCE_KEY",
    "T178"."MISMATCH_ID"
  FROM T178 AS T178
), T180 AS (
  SELECT DISTINCT
    *
  FROM T179 AS T179
), T181 AS (
  SELECT
    "T180"."MONTH",
    "T180"."MISMATCH_ID",
    "T180"."SOURCE_FILE",
    LISTAGG(COALESCE("T180"."SOURCE_KEY", CAST("T180"."SOURCE_ROW" AS VARCHAR)), ',') WITHIN GROUP (ORDER BY
      "T180"."SOURCE_ROW" ASC) AS "LISTED"
  FROM T180 AS T180
  GROUP BY
    1,
    2,
    3
), T182 AS (
  SELECT
    "T181"."MONTH",
    "T181"."MISMATCH_ID",
    "T181"."SOURCE_FILE",
    CONCAT("T181"."SOURCE_FILE", ':', "T181"."LISTED") AS "LISTED"
  FROM T181 AS T181
), T184 AS (
  SELECT
    "T182"."MONTH",
    "T182"."MISMATCH_ID",
    LISTAGG("T182"."LISTED", '; ') WITHIN GROUP (ORDER BY
      "T182"."SOURCE_FILE" ASC) AS "OPS_ROWS"
  FROM T182 AS T182
  GROUP BY
    1,
    2
), T185 AS (
  SELECT
    "T174"."MONTH",
    "T174"."CUSTOMER_KEY",
    "T174"."CUSTOMER_ID",
    "T174"."CUSTOMER_NAME",
    "T174"."PRODUCT",
    "T174"."CATEGORY",
    "T174"."STATUS_LABEL",
    "T174"."SEVERITY",
    "T174"."FIELD",
    "T174"."CRM_VALUE",
    "T174"."BILLING_VALUE",
    "T174"."OPS_VALUE",
    "T174"."DIFFERENCE",
    "T174"."AMOUNT_IMPACT",
    "T174"."CURRENCY",
    "T174"."EXPLANATION",
    "T174"."OWNER",
    "T174"."MISMATCH_ID",
    "T174"."CRM_ROWS",
    "T174"."BILLING_ROWS",
    "T184"."MONTH" AS "MONTH_RIGHT",
    "T184"."MISMATCH_ID" AS "MISMATCH_ID_RIGHT",
    "T184"."OPS_ROWS"
  FROM "T172" AS "T174"
  LEFT OUTER JOIN T184 AS T184
    ON "T174"."MONTH" = "T184"."MONTH" AND "T174"."MISMATCH_ID" = "T184"."MISMATCH_ID"
), T187 AS (
  SELECT
    "T185"."MONTH",
    "T185"."CUSTOMER_KEY",
    "T185"."CUSTOMER_ID",
    "T185"."CUSTOMER_NAME",
    "T185"."PRODUCT",
    "T185"."CATEGORY",
    "T185"."STATUS_LABEL",
    "T185"."SEVERITY",
    "T185"."FIELD",
    "T185"."CRM_VALUE",
    "T185"."BILLING_VALUE",
    "T185"."OPS_VALUE",
    "T185"."DIFFERENCE",
    "T185"."AMOUNT_IMPACT",
    "T185"."CURRENCY",
    "T185"."EXPLANATION",
    "T185"."OWNER",
    "T185"."MISMATCH_ID",
    "T185"."CRM_ROWS",
    "T185"."BILLING_ROWS",
    "T185"."OPS_ROWS"
  FROM T185 AS T185
)
SELECT
  "T187"."MONTH",
  "T187"."MISMATCH_ID",
  "T187"."CUSTOMER_KEY",
  "T187"."CUSTOMER_ID",
  "T187"."CUSTOMER_NAME",
  "T187"."PRODUCT",
  "T187"."CATEGORY",
  "T187"."STATUS_LABEL",
  "T187"."SEVERITY",
  "T187"."FIELD",
  "T187"."CRM_VALUE",
  "T187"."BILLING_VALUE",
  "T187"."OPS_VALUE",
  "T187"."DIFFERENCE",
  "T187"."AMOUNT_IMPACT",
  "T187"."CURRENCY",
  "T187"."EXPLANATION",
  "T187"."CRM_ROWS",
  "T187"."BILLING_ROWS",
  "T187"."OPS_ROWS",
  "T187"."OWNER"
FROM T187 AS T187
WHERE
  NOT EXISTS(
    SELECT
      1
    FROM "RECONCILED"."EXPLAINED_DIFFERENCES" AS "T6"
    WHERE
      "T187"."MONTH" = "T6"."MONTH" AND "T187"."MISMATCH_ID" = "T6"."MISMATCH_ID"
  )