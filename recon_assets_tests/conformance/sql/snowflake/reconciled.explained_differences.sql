WITH T17 AS (
  SELECT
    "T4"."MONTH",
    "T4"."CUSTOMER_KEY",
    "T4"."CUSTOMER_ID",
    "T4"."CUSTOMER_NAME",
    "T4"."PRODUCT",
    "T4"."OWNER",
    "T4"."IN_CRM",
    "T4"."IN_BILLING",
    "T4"."IN_OPS",
    "T4"."CRM_COMPLETE",
    "T4"."BILLING_COMPLETE",
    "T4"."OPS_COMPLETE",
    "T4"."CRM_PRODUCTS_KNOWN",
    "T4"."BILLING_PRODUCTS_KNOWN",
    "T4"."OPS_PRODUCTS_KNOWN",
    "T4"."AMBIGUOUS",
    "T4"."CRM_LINES",
    "T4"."BILLING_LINES",
    "T4"."OPS_LINES",
    "T4"."CRM_STATUS",
    "T4"."BILLING_STATUS",
    "T4"."OPS_STATUS",
    "T4"."CRM_PROVIDER_COUNT",
    "T4"."BILLED_COUNT",
    "T4"."USED_COUNT",
    "T4"."BILLED_AMOUNT",
    COALESCE("T4"."BILLED", FALSE) AS "BILLED",
    COALESCE("T4"."USED", FALSE) AS "USED",
    "T4"."RATED",
    "T4"."EXPECTED_AMOUNT",
    "T4"."CURRENCY",
    "T4"."CRM_CURRENCY",
    "T4"."BILLING_CURRENCY",
    "T4"."OPS_CURRENCY",
    "T4"."CRM_UNIT_PRICE",
    "T4"."BILLING_UNIT_PRICE",
    IFF(
      COALESCE("T4"."BILLING_CURRENCY" = 'several', FALSE),
      CAST(NULL AS DECIMAL(24, 6)),
      "T4"."LIST_PRICE"
    ) AS "LIST_PRICE",
    "T4"."CRM_GO_LIVE_DATE",
    "T4"."OPS_GO_LIVE_DATE",
    "T4"."CRM_CHURN_DATE",
    "T4"."SERVICE_START",
    "T4"."SERVICE_END",
    "T4"."CREDITED_AMOUNT",
    "T4"."ENTITLED_QUANTITY",
    "T4"."USAGE_QUANTITY",
    "T4"."BILLED" IS NULL AS "BILLED_UNKNOWN",
    "T4"."USED" IS NULL AS "USED_UNKNOWN",
    COALESCE("T4"."CRM_STATUS" = 'active', FALSE) AS "ACTIVE",
    COALESCE(
      (
        "T4"."CRM_GO_LIVE_DATE" IS NULL
      )
      OR (
        "T4"."CRM_GO_LIVE_DATE" < DATEADD(MONTH, '1', "T4"."MONTH")
      ),
      FALSE
    ) AS "LIVE",
    IFF(
      COALESCE(
        NOT (
          COALESCE("T4"."BILLING_CURRENCY" = 'several', FALSE)
        )
        AND (
          (
            "T4"."CRM_CURRENCY" IS NULL
          )
          OR (
            "T4"."CURRENCY" IS NULL
          )
          OR (
            "T4"."CRM_CURRENCY" = "T4"."CURRENCY"
          )
        ),
        FALSE
      ),
      "T4"."CRM_UNIT_PRICE",
      CAST(NULL AS DECIMAL(24, 6))
    ) AS "CRM_PRICE",
    "T4"."USED_COUNT" AS "EXPECTED"
  FROM "RECONCILED"."POSITIONS" AS "T4"
), T24 AS (
  SELECT
    "T17"."MONTH",
    "T17"."CUSTOMER_KEY",
    "T17"."CUSTOMER_ID",
    "T17"."CUSTOMER_NAME",
    "T17"."PRODUCT",
    "T17"."OWNER",
    "T17"."IN_CRM",
    "T17"."IN_BILLING",
    "T17"."IN_OPS",
    "T17"."CRM_COMPLETE",
    "T17"."BILLING_COMPLETE",
    "T17"."OPS_COMPLETE",
    "T17"."CRM_PRODUCTS_KNOWN",
    "T17"."BILLING_PRODUCTS_KNOWN",
    "T17"."OPS_PRODUCTS_KNOWN",
    "T17"."AMBIGUOUS",
    "T17"."CRM_LINES",
    "T17"."BILLING_LINES",
    "T17"."OPS_LINES",
    "T17"."CRM_STATUS",
    "T17"."BILLING_STATUS",
    "T17"."OPS_STATUS",
    "T17"."CRM_PROVIDER_COUNT",
    "T17"."BILLED_COUNT",
    "T17"."USED_COUNT",
    "T17"."BILLED_AMOUNT",
    "T17"."BILLED",
    "T17"."USED",
    "T17"."RATED",
    "T17"."EXPECTED_AMOUNT",
    "T17"."CURRENCY",
    "T17"."CRM_CURRENCY",
    "T17"."BILLING_CURRENCY",
    "T17"."OPS_CURRENCY",
    "T17"."CRM_UNIT_PRICE",
    "T17"."BILLING_UNIT_PRICE",
    "T17"."LIST_PRICE",
    "T17"."CRM_GO_LIVE_DATE",
    "T17"."OPS_GO_LIVE_DATE",
    "T17"."CRM_CHURN_DATE",
    "T17"."SERVICE_START",
    "T17"."SERVICE_END",
    "T17"."CREDITED_AMOUNT",
    "T17"."ENTITLED_QUANTITY",
    "T17"."USAGE_QUANTITY",
    "T17"."BILLED_UNKNOWN",
    "T17"."USED_UNKNOWN",
    "T17"."ACTIVE",
    "T17"."LIVE",
    "T17"."CRM_PRICE",
    "T17"."EXPECTED",
    COALESCE("T17"."BILLING_UNIT_PRICE", "T17"."CRM_PRICE", "T17"."LIST_PRICE") AS "UNBILLED_PRICE",
    COALESCE("T17"."CRM_PRICE", "T17"."LIST_PRICE") AS "CONTRACT_PRICE",
    "T17"."BILLED_COUNT" - "T17"."EXPECTED" AS "EXTRA",
    IFF(
      (
        "T17"."OPS_CURRENCY" IS NULL
      )
      OR (
        "T17"."CURRENCY" IS NULL
      )
      OR (
        "T17"."OPS_CURRENCY" = "T17"."CURRENCY"
      ),
      "T17"."BILLED_AMOUNT" - "T17"."EXPECTED_AMOUNT",
      CAST(NULL AS DECIMAL(24, 6))
    ) AS "EXTRA_AMOUNT"
  FROM T17 AS T17
), T31 AS (
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
), T32 AS (
  SELECT
    "T31"."MONTH",
    "T31"."CUSTOMER_KEY",
    "T31"."CUSTOMER_ID",
    "T31"."CUSTOMER_NAME",
    "T31"."PRODUCT",
    "T31"."OWNER",
    "T31"."IN_CRM",
    "T31"."IN_BILLING",
    "T31"."IN_OPS",
    "T31"."CRM_COMPLETE",
    "T31"."BILLING_COMPLETE",
    "T31"."OPS_COMPLETE",
    "T31"."CRM_PRODUCTS_KNOWN",
    "T31"."BILLING_PRODUCTS_KNOWN",
    "T31"."OPS_PRODUCTS_KNOWN",
    "T31"."AMBIGUOUS",
    "T31"."CRM_LINES",
    "T31"."BILLING_LINES",
    "T31"."OPS_LINES",
    "T31"."CRM_STATUS",
    "T31"."BILLING_STATUS",
    "T31"."OPS_STATUS",
    "T31"."CRM_PROVIDER_COUNT",
    "T31"."BILLED_COUNT",
    "T31"."USED_COUNT",
    "T31"."BILLED_AMOUNT",
    "T31"."BILLED",
    "T31"."USED",
    "T31"."RATED",
    "T31"."EXPECTED_AMOUNT",
    "T31"."CURRENCY",
    "T31"."CRM_CURRENCY",
    "T31"."BILLING_CURRENCY",
    "T31"."OPS_CURRENCY",
    "T31"."CRM_UNIT_PRICE",
    "T31"."BILLING_UNIT_PRICE",
    "T31"."LIST_PRICE",
    "T31"."CRM_GO_LIVE_DATE",
    "T31"."OPS_GO_LIVE_DATE",
    "T31"."CRM_CHURN_DATE",
    "T31"."SERVICE_START",
    "T31"."SERVICE_END",
    "T31"."CREDITED_AMOUNT",
    "T31"."ENTITLED_QUANTITY",
    "T31"."USAGE_QUANTITY",
    "T31"."BILLED_UNKNOWN",
    "T31"."USED_UNKNOWN",
    "T31"."ACTIVE",
    "T31"."LIVE",
    "T31"."CRM_PRICE",
    "T31"."EXPECTED",
    "T31"."UNBILLED_PRICE",
    "T31"."CONTRACT_PRICE",
    "T31"."EXTRA",
    "T31"."EXTRA_AMOUNT",
    "T31"."COUNT_IMPACT",
    CASE
      WHEN NOT (
        TRUE
        AND "T31"."OPS_COMPLETE"
        AND "T31"."OPS_PRODUCTS_KNOWN"
        AND NOT (
          "T31"."USED_UNKNOWN"
        )
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      WHEN NOT (
        "T31"."USED"
      )
      THEN CAST(0 AS DECIMAL(24, 6))
      WHEN "T31"."RATED"
      THEN IFF(
        "T31"."EXTRA_AMOUNT" IS NULL,
        CAST(NULL AS DECIMAL(24, 6)),
        CAST(0 AS DECIMAL(24, 6))
      )
      ELSE COALESCE(
        (
          CAST(CAST(ROUND("T31"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("T31"."EXPECTED" * "T31"."CRM_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
        ) - "T31"."COUNT_IMPACT",
        CAST(CAST(ROUND("T31"."EXPECTED" * (
          "T31"."BILLING_UNIT_PRICE" - "T31"."CRM_PRICE"
        ), 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
      )
    END AS "PRICE_IMPACT",
    -(
      CAST(CAST(ROUND(
        IFF("T31"."RATED", "T31"."EXPECTED_AMOUNT", "T31"."USED_COUNT" * "T31"."UNBILLED_PRICE"),
        2
      ) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    ) AS "UNBILLED_IMPACT",
    COALESCE(IFF("T31"."RATED", "T31"."OPS_CURRENCY", CAST(NULL AS VARCHAR)), "T31"."CURRENCY") AS "UNBILLED_CURRENCY",
    CAST(CAST(ROUND("T31"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) AS "BILLED_IMPACT",
    -(
      CAST(CAST(ROUND("T31"."CRM_PROVIDER_COUNT" * "T31"."CONTRACT_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    ) AS "CONTRACT_IMPACT"
  FROM T31 AS T31
), T33 AS (
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
    COALESCE("T32"."PRODUCT", '') AS "PRODUCT_KEY",
    CASE
      WHEN NOT (
        "T32"."USED"
      )
      THEN CAST(0 AS BIGINT)
      WHEN "T32"."BILLED"
      THEN "T32"."EXPECTED"
      ELSE "T32"."USED_COUNT"
    END AS "DUE_COUNT",
    IFF("T32"."BILLED", "T32"."BILLED_COUNT", CAST(0 AS BIGINT)) AS "INVOICED_COUNT",
    IFF(
      "T32"."BILLING_LINES" = 0,
      CAST(0 AS DECIMAL(24, 6)),
      CAST(CAST(ROUND("T32"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    ) AS "INVOICED_AMOUNT",
    NOT (
      "T32"."BILLED_UNKNOWN"
    )
    AND NOT (
      "T32"."USED_UNKNOWN"
    )
    AND "T32"."BILLING_COMPLETE"
    AND "T32"."BILLING_PRODUCTS_KNOWN"
    AND "T32"."OPS_COMPLETE"
    AND "T32"."OPS_PRODUCTS_KNOWN" AS "TOLD"
  FROM T32 AS T32
), T34 AS (
  SELECT
    "T33"."MONTH",
    "T33"."CUSTOMER_KEY",
    "T33"."CUSTOMER_ID",
    "T33"."CUSTOMER_NAME",
    "T33"."PRODUCT",
    "T33"."OWNER",
    "T33"."IN_CRM",
    "T33"."IN_BILLING",
    "T33"."IN_OPS",
    "T33"."CRM_COMPLETE",
    "T33"."BILLING_COMPLETE",
    "T33"."OPS_COMPLETE",
    "T33"."CRM_PRODUCTS_KNOWN",
    "T33"."BILLING_PRODUCTS_KNOWN",
    "T33"."OPS_PRODUCTS_KNOWN",
    "T33"."AMBIGUOUS",
    "T33"."CRM_LINES",
    "T33"."BILLING_LINES",
    "T33"."OPS_LINES",
    "T33"."CRM_STATUS",
    "T33"."BILLING_STATUS",
    "T33"."OPS_STATUS",
    "T33"."CRM_PROVIDER_COUNT",
    "T33"."BILLED_COUNT",
    "T33"."USED_COUNT",
    "T33"."BILLED_AMOUNT",
    "T33"."BILLED",
    "T33"."USED",
    "T33"."RATED",
    "T33"."EXPECTED_AMOUNT",
    "T33"."CURRENCY",
    "T33"."CRM_CURRENCY",
    "T33"."BILLING_CURRENCY",
    "T33"."OPS_CURRENCY",
    "T33"."CRM_UNIT_PRICE",
    "T33"."BILLING_UNIT_PRICE",
    "T33"."LIST_PRICE",
    "T33"."CRM_GO_LIVE_DATE",
    "T33"."OPS_GO_LIVE_DATE",
    "T33"."CRM_CHURN_DATE",
    "T33"."SERVICE_START",
    "T33"."SERVICE_END",
    "T33"."CREDITED_AMOUNT",
    "T33"."ENTITLED_QUANTITY",
    "T33"."USAGE_QUANTITY",
    "T33"."BILLED_UNKNOWN",
    "T33"."USED_UNKNOWN",
    "T33"."ACTIVE",
    "T33"."LIVE",
    "T33"."CRM_PRICE",
    "T33"."EXPECTED",
    "T33"."UNBILLED_PRICE",
    "T33"."CONTRACT_PRICE",
    "T33"."EXTRA",
    "T33"."EXTRA_AMOUNT",
    "T33"."COUNT_IMPACT",
    "T33"."PRICE_IMPACT",
    "T33"."UNBILLED_IMPACT",
    "T33"."UNBILLED_CURRENCY",
    "T33"."BILLED_IMPACT",
    "T33"."CONTRACT_IMPACT",
    "T33"."PRODUCT_KEY",
    "T33"."DUE_COUNT",
    "T33"."INVOICED_COUNT",
    "T33"."INVOICED_AMOUNT",
    "T33"."TOLD",
    CASE
      WHEN NOT (
        "T33"."USED"
      )
      THEN CAST(0 AS DECIMAL(24, 6))
      WHEN "T33"."RATED"
      THEN IFF(
        (
          "T33"."OPS_CURRENCY" IS NULL
        )
        OR (
          "T33"."CURRENCY" IS NULL
        )
        OR (
          "T33"."OPS_CURRENCY" = "T33"."CURRENCY"
        ),
        CAST(CAST(ROUND("T33"."EXPECTED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)),
        NULL
      )
      ELSE CAST(CAST(ROUND("T33"."DUE_COUNT" * "T33"."CRM_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    END AS "DUE_AMOUNT"
  FROM T33 AS T33
), T35 AS (
  SELECT
    "T34"."MONTH",
    "T34"."CUSTOMER_KEY",
    "T34"."CUSTOMER_ID",
    "T34"."CUSTOMER_NAME",
    "T34"."PRODUCT",
    "T34"."OWNER",
    "T34"."IN_CRM",
    "T34"."IN_BILLING",
    "T34"."IN_OPS",
    "T34"."CRM_COMPLETE",
    "T34"."BILLING_COMPLETE",
    "T34"."OPS_COMPLETE",
    "T34"."CRM_PRODUCTS_KNOWN",
    "T34"."BILLING_PRODUCTS_KNOWN",
    "T34"."OPS_PRODUCTS_KNOWN",
    "T34"."AMBIGUOUS",
    "T34"."CRM_LINES",
    "T34"."BILLING_LINES",
    "T34"."OPS_LINES",
    "T34"."CRM_STATUS",
    "T34"."BILLING_STATUS",
    "T34"."OPS_STATUS",
    "T34"."CRM_PROVIDER_COUNT",
    "T34"."BILLED_COUNT",
    "T34"."USED_COUNT",
    "T34"."BILLED_AMOUNT",
    "T34"."BILLED",
    "T34"."USED",
    "T34"."RATED",
    "T34"."EXPECTED_AMOUNT",
    "T34"."CURRENCY",
    "T34"."CRM_CURRENCY",
    "T34"."BILLING_CURRENCY",
    "T34"."OPS_CURRENCY",
    "T34"."CRM_UNIT_PRICE",
    "T34"."BILLING_UNIT_PRICE",
    "T34"."LIST_PRICE",
    "T34"."CRM_GO_LIVE_DATE",
    "T34"."OPS_GO_LIVE_DATE",
    "T34"."CRM_CHURN_DATE",
    "T34"."SERVICE_START",
    "T34"."SERVICE_END",
    "T34"."CREDITED_AMOUNT",
    "T34"."ENTITLED_QUANTITY",
    "T34"."USAGE_QUANTITY",
    "T34"."BILLED_UNKNOWN",
    "T34"."USED_UNKNOWN",
    "T34"."ACTIVE",
    "T34"."LIVE",
    "T34"."CRM_PRICE",
    "T34"."EXPECTED",
    "T34"."UNBILLED_PRICE",
    "T34"."CONTRACT_PRICE",
    "T34"."EXTRA",
    "T34"."EXTRA_AMOUNT",
    "T34"."COUNT_IMPACT",
    "T34"."PRICE_IMPACT",
    "T34"."UNBILLED_IMPACT",
    "T34"."UNBILLED_CURRENCY",
    "T34"."BILLED_IMPACT",
    "T34"."CONTRACT_IMPACT",
    "T34"."PRODUCT_KEY",
    "T34"."DUE_COUNT",
    "T34"."INVOICED_COUNT",
    "T34"."INVOICED_AMOUNT",
    "T34"."TOLD",
    "T34"."DUE_AMOUNT",
    "T34"."INVOICED_AMOUNT" - "T34"."DUE_AMOUNT" AS "OFF"
  FROM T34 AS T34
), T36 AS (
  SELECT
    "T35"."MONTH",
    "T35"."CUSTOMER_KEY",
    "T35"."CUSTOMER_ID",
    "T35"."CUSTOMER_NAME",
    "T35"."PRODUCT",
    "T35"."OWNER",
    "T35"."IN_CRM",
    "T35"."IN_BILLING",
    "T35"."IN_OPS",
    "T35"."CRM_COMPLETE",
    "T35"."BILLING_COMPLETE",
    "T35"."OPS_COMPLETE",
    "T35"."CRM_PRODUCTS_KNOWN",
    "T35"."BILLING_PRODUCTS_KNOWN",
    "T35"."OPS_PRODUCTS_KNOWN",
    "T35"."AMBIGUOUS",
    "T35"."CRM_LINES",
    "T35"."BILLING_LINES",
    "T35"."OPS_LINES",
    "T35"."CRM_STATUS",
    "T35"."BILLING_STATUS",
    "T35"."OPS_STATUS",
    "T35"."CRM_PROVIDER_COUNT",
    "T35"."BILLED_COUNT",
    "T35"."USED_COUNT",
    "T35"."BILLED_AMOUNT",
    "T35"."BILLED",
    "T35"."USED",
    "T35"."RATED",
    "T35"."EXPECTED_AMOUNT",
    "T35"."CURRENCY",
    "T35"."CRM_CURRENCY",
    "T35"."BILLING_CURRENCY",
    "T35"."OPS_CURRENCY",
    "T35"."CRM_UNIT_PRICE",
    "T35"."BILLING_UNIT_PRICE",
    "T35"."LIST_PRICE",
    "T35"."CRM_GO_LIVE_DATE",
    "T35"."OPS_GO_LIVE_DATE",
    "T35"."CRM_CHURN_DATE",
    "T35"."SERVICE_START",
    "T35"."SERVICE_END",
    "T35"."CREDITED_AMOUNT",
    "T35"."ENTITLED_QUANTITY",
    "T35"."USAGE_QUANTITY",
    "T35"."BILLED_UNKNOWN",
    "T35"."USED_UNKNOWN",
    "T35"."ACTIVE",
    "T35"."LIVE",
    "T35"."CRM_PRICE",
    "T35"."EXPECTED",
    "T35"."UNBILLED_PRICE",
    "T35"."CONTRACT_PRICE",
    "T35"."EXTRA",
    "T35"."EXTRA_AMOUNT",
    "T35"."COUNT_IMPACT",
    "T35"."PRICE_IMPACT",
    "T35"."UNBILLED_IMPACT",
    "T35"."UNBILLED_CURRENCY",
    "T35"."BILLED_IMPACT",
    "T35"."CONTRACT_IMPACT",
    "T35"."PRODUCT_KEY",
    "T35"."DUE_COUNT",
    "T35"."INVOICED_COUNT",
    "T35"."INVOICED_AMOUNT",
    "T35"."TOLD",
    "T35"."DUE_AMOUNT",
    "T35"."OFF",
    COALESCE(FALSE, FALSE) AS "LATE",
    CAST(NULL AS DECIMAL(24, 6)) AS "OUTSTANDING"
  FROM T35 AS T35
), "T37" AS (
  SELECT
    *
  FROM T36 AS T36
  WHERE
    "T36"."MONTH" BETWEEN DATE_FROM_PARTS(2025, 8, 1) AND DATE_FROM_PARTS(2025, 8, 1)
), "T41" AS (
  SELECT
    "T38"."MONTH",
    "T38"."CUSTOMER_KEY",
    MAX("T38"."CUSTOMER_ID") AS "CUSTOMER_ID",
    MAX("T38"."CUSTOMER_NAME") AS "CUSTOMER_NAME",
    MAX("T38"."OWNER") AS "OWNER",
    MAX("T38"."AMBIGUOUS") AS "AMBIGUOUS",
    MAX("T38"."IN_CRM") AS "IN_CRM",
    MAX("T38"."IN_BILLING") AS "IN_BILLING",
    MAX("T38"."IN_OPS") AS "IN_OPS",
    MAX("T38"."CRM_COMPLETE") AS "CRM_COMPLETE",
    MAX("T38"."BILLING_COMPLETE") AS "BILLING_COMPLETE",
    MAX("T38"."OPS_COMPLETE") AS "OPS_COMPLETE",
    MAX("T38"."BILLED") AS "BILLED",
    MAX("T38"."USED") AS "USED",
    MAX("T38"."USED_UNKNOWN") AS "USED_UNKNOWN",
    MAX("T38"."ACTIVE" AND "T38"."LIVE") AS "OWED",
    MIN("T38"."CRM_STATUS") AS "CRM_STATUS",
    MIN("T38"."BILLING_STATUS") AS "BILLING_STATUS",
    MIN("T38"."OPS_STATUS") AS "OPS_STATUS",
    SUM(IFF("T38"."ACTIVE" AND "T38"."LIVE", "T38"."CRM_PROVIDER_COUNT", NULL)) AS "CRM_PROVIDER_COUNT",
    SUM("T38"."BILLED_COUNT") AS "BILLED_COUNT",
    SUM("T38"."USED_COUNT") AS "USED_COUNT",
    IFF(
      (
        SUM(IFF("T38"."BILLING_LINES" > 0, CAST("T38"."BILLED_IMPACT" IS NULL AS INT), NULL)) > 0
      )
      OR (
        COUNT(DISTINCT IFF("T38"."BILLING_LINES" > 0, "T38"."CURRENCY", NULL)) > 1
      ),
      CAST(NULL AS DECIMAL(24, 6)),
      CAST(SUM(IFF("T38"."BILLING_LINES" > 0, "T38"."BILLED_IMPACT", NULL)) AS DECIMAL(24, 6))
    ) AS "BILLED_AMOUNT",
    IFF(
      (
        SUM(
          IFF("T38"."ACTIVE" AND "T38"."LIVE", CAST("T38"."CONTRACT_IMPACT" IS NULL AS INT), NULL)
        ) > 0
      )
      OR (
        COUNT(DISTINCT IFF("T38"."ACTIVE" AND "T38"."LIVE", "T38"."CURRENCY", NULL)) > 1
      ),
      CAST(NULL AS DECIMAL(24, 6)),
      CAST(SUM(IFF("T38"."ACTIVE" AND "T38"."LIVE", "T38"."CONTRACT_IMPACT", NULL)) AS DECIMAL(24, 6))
    ) AS "CONTRACT_IMPACT",
    IFF(
      COUNT(DISTINCT IFF("T38"."BILLING_LINES" > 0, "T38"."CURRENCY", NULL)) > 1,
      CAST(NULL AS VARCHAR),
      MIN(IFF("T38"."BILLING_LINES" > 0, "T38"."CURRENCY", NULL))
    ) AS "BILLED_CURRENCY",
    IFF(
      COUNT(DISTINCT IFF("T38"."ACTIVE" AND "T38"."LIVE", "T38"."CURRENCY", NULL)) > 1,
      CAST(NULL AS VARCHAR),
      MIN(IFF("T38"."ACTIVE" AND "T38"."LIVE", "T38"."CURRENCY", NULL))
    ) AS "CONTRACT_CURRENCY",
    MIN("T38"."CRM_GO_LIVE_DATE") AS "CRM_GO_LIVE_DATE",
    IFF(
      SUM(IFF("T38"."CRM_LINES" > 0, CAST("T38"."CRM_CHURN_DATE" IS NULL AS INT), NULL)) > 0,
      CAST(NULL AS DATE),
      MAX(IFF("T38"."CRM_LINES" > 0, "T38"."CRM_CHURN_DATE", NULL))
    ) AS "CRM_CHURN_DATE",
    MIN("T38"."OPS_GO_LIVE_DATE") AS "OPS_GO_LIVE_DATE",
    IFF(
      COUNT_IF("T38"."BILLED") > 0,
      LISTAGG(IFF("T38"."BILLED", "T38"."PRODUCT", NULL), ', ') WITHIN GROUP (ORDER BY
        "T38"."PRODUCT" ASC),
      NULL
    ) AS "BILLED_PRODUCTS",
    IFF(
      COUNT_IF("T38"."USED") > 0,
      LISTAGG(IFF("T38"."USED", "T38"."PRODUCT", NULL), ', ') WITHIN GROUP (ORDER BY
        "T38"."PRODUCT" ASC),
      NULL
    ) AS "USED_PRODUCTS",
    IFF(
      COUNT_IF("T38"."ACTIVE" AND "T38"."LIVE") > 0,
      LISTAGG(IFF("T38"."ACTIVE" AND "T38"."LIVE", "T38"."PRODUCT", NULL), ', ') WITHIN GROUP (ORDER BY
        "T38"."PRODUCT" ASC),
      NULL
    ) AS "OWED_PRODUCTS"
  FROM "T37" AS "T38"
  GROUP BY
    1,
    2
), T44 AS (
  SELECT
    "T38"."MONTH",
    "T38"."CUSTOMER_KEY",
    MIN("T38"."LATE" OR NOT (
      "T38"."BILLING_LINES" > 0
    )) AS "ALL_LATE",
    MIN(
      COALESCE(
        (
          (
            "T38"."CREDITED_AMOUNT" < 0
          ) AND (
            "T38"."OFF" = 0
          )
        )
        OR NOT (
          "T38"."BILLING_LINES" > 0
        ),
        FALSE
      )
    ) AS "ALL_CREDITED",
    SUM("T38"."CREDITED_AMOUNT") AS "CREDITED_AMOUNT"
  FROM "T37" AS "T38"
  GROUP BY
    1,
    2
), T48 AS (
  SELECT
    "T45"."MONTH",
    "T45"."CUSTOMER_KEY",
    "T45"."CUSTOMER_ID",
    "T45"."CUSTOMER_NAME",
    "T45"."OWNER",
    "T45"."AMBIGUOUS",
    "T45"."IN_CRM",
    "T45"."IN_BILLING",
    "T45"."IN_OPS",
    "T45"."CRM_COMPLETE",
    "T45"."BILLING_COMPLETE",
    "T45"."OPS_COMPLETE",
    "T45"."BILLED",
    "T45"."USED",
    "T45"."USED_UNKNOWN",
    "T45"."OWED",
    "T45"."CRM_STATUS",
    "T45"."BILLING_STATUS",
    "T45"."OPS_STATUS",
    "T45"."CRM_PROVIDER_COUNT",
    "T45"."BILLED_COUNT",
    "T45"."USED_COUNT",
    "T45"."BILLED_AMOUNT",
    "T45"."CONTRACT_IMPACT",
    "T45"."BILLED_CURRENCY",
    "T45"."CONTRACT_CURRENCY",
    "T45"."CRM_GO_LIVE_DATE",
    "T45"."CRM_CHURN_DATE",
    "T45"."OPS_GO_LIVE_DATE",
    "T45"."BILLED_PRODUCTS",
    "T45"."USED_PRODUCTS",
    "T45"."OWED_PRODUCTS",
    "T44"."MONTH" AS "MONTH_RIGHT",
    "T44"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T44"."ALL_LATE",
    "T44"."ALL_CREDITED",
    "T44"."CREDITED_AMOUNT"
  FROM "T41" AS "T45"
  LEFT OUTER JOIN T44 AS T44
    ON "T45"."MONTH" = "T44"."MONTH" AND "T45"."CUSTOMER_KEY" = "T44"."CUSTOMER_KEY"
), "T49" AS (
  SELECT
    "T48"."MONTH",
    "T48"."CUSTOMER_KEY",
    "T48"."CUSTOMER_ID",
    "T48"."CUSTOMER_NAME",
    "T48"."OWNER",
    "T48"."AMBIGUOUS",
    "T48"."IN_CRM",
    "T48"."IN_BILLING",
    "T48"."IN_OPS",
    "T48"."CRM_COMPLETE",
    "T48"."BILLING_COMPLETE",
    "T48"."OPS_COMPLETE",
    "T48"."BILLED",
    "T48"."USED",
    "T48"."USED_UNKNOWN",
    "T48"."OWED",
    "T48"."CRM_STATUS",
    "T48"."BILLING_STATUS",
    "T48"."OPS_STATUS",
    "T48"."CRM_PROVIDER_COUNT",
    "T48"."BILLED_COUNT",
    "T48"."USED_COUNT",
    "T48"."BILLED_AMOUNT",
    "T48"."CONTRACT_IMPACT",
    "T48"."BILLED_CURRENCY",
    "T48"."CONTRACT_CURRENCY",
    "T48"."CRM_GO_LIVE_DATE",
    "T48"."CRM_CHURN_DATE",
    "T48"."OPS_GO_LIVE_DATE",
    "T48"."BILLED_PRODUCTS",
    "T48"."USED_PRODUCTS",
    "T48"."OWED_PRODUCTS",
    "T48"."ALL_LATE",
    "T48"."ALL_CREDITED",
    "T48"."CREDITED_AMOUNT"
  FROM T48 AS T48
), T40 AS (
  SELECT
    *
  FROM "T37" AS "T38"
  WHERE
    NOT "T38"."PRODUCT" IS NULL
), T47 AS (
  SELECT
    "T43"."MONTH",
    "T43"."CUSTOMER_KEY",
    "T43"."BILLED" AS "CUSTOMER_BILLED",
    "T43"."IN_CRM" AS "CUSTOMER_IN_CRM"
  FROM "T41" AS "T43"
), T50 AS (
  SELECT
    "T40"."MONTH",
    "T40"."CUSTOMER_KEY",
    "T40"."CUSTOMER_ID",
    "T40"."CUSTOMER_NAME",
    "T40"."PRODUCT",
    "T40"."OWNER",
    "T40"."IN_CRM",
    "T40"."IN_BILLING",
    "T40"."IN_OPS",
    "T40"."CRM_COMPLETE",
    "T40"."BILLING_COMPLETE",
    "T40"."OPS_COMPLETE",
    "T40"."CRM_PRODUCTS_KNOWN",
    "T40"."BILLING_PRODUCTS_KNOWN",
    "T40"."OPS_PRODUCTS_KNOWN",
    "T40"."AMBIGUOUS",
    "T40"."CRM_LINES",
    "T40"."BILLING_LINES",
    "T40"."OPS_LINES",
    "T40"."CRM_STATUS",
    "T40"."BILLING_STATUS",
    "T40"."OPS_STATUS",
    "T40"."CRM_PROVIDER_COUNT",
    "T40"."BILLED_COUNT",
    "T40"."USED_COUNT",
    "T40"."BILLED_AMOUNT",
    "T40"."BILLED",
    "T40"."USED",
    "T40"."RATED",
    "T40"."EXPECTED_AMOUNT",
    "T40"."CURRENCY",
    "T40"."CRM_CURRENCY",
    "T40"."BILLING_CURRENCY",
    "T40"."OPS_CURRENCY",
    "T40"."CRM_UNIT_PRICE",
    "T40"."BILLING_UNIT_PRICE",
    "T40"."LIST_PRICE",
    "T40"."CRM_GO_LIVE_DATE",
    "T40"."OPS_GO_LIVE_DATE",
    "T40"."CRM_CHURN_DATE",
    "T40"."SERVICE_START",
    "T40"."SERVICE_END",
    "T40"."CREDITED_AMOUNT",
    "T40"."ENTITLED_QUANTITY",
    "T40"."USAGE_QUANTITY",
    "T40"."BILLED_UNKNOWN",
    "T40"."USED_UNKNOWN",
    "T40"."ACTIVE",
    "T40"."LIVE",
    "T40"."CRM_PRICE",
    "T40"."EXPECTED",
    "T40"."UNBILLED_PRICE",
    "T40"."CONTRACT_PRICE",
    "T40"."EXTRA",
    "T40"."EXTRA_AMOUNT",
    "T40"."COUNT_IMPACT",
    "T40"."PRICE_IMPACT",
    "T40"."UNBILLED_IMPACT",
    "T40"."UNBILLED_CURRENCY",
    "T40"."BILLED_IMPACT",
    "T40"."CONTRACT_IMPACT",
    "T40"."PRODUCT_KEY",
    "T40"."DUE_COUNT",
    "T40"."INVOICED_COUNT",
    "T40"."INVOICED_AMOUNT",
    "T40"."TOLD",
    "T40"."DUE_AMOUNT",
    "T40"."OFF",
    "T40"."LATE",
    "T40"."OUTSTANDING",
    "T47"."MONTH" AS "MONTH_RIGHT",
    "T47"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T47"."CUSTOMER_BILLED",
    "T47"."CUSTOMER_IN_CRM"
  FROM T40 AS T40
  LEFT OUTER JOIN T47 AS T47
    ON "T40"."MONTH" = "T47"."MONTH" AND "T40"."CUSTOMER_KEY" = "T47"."CUSTOMER_KEY"
), T52 AS (
  SELECT
    "T50"."MONTH",
    "T50"."CUSTOMER_KEY",
    "T50"."CUSTOMER_ID",
    "T50"."CUSTOMER_NAME",
    "T50"."PRODUCT",
    "T50"."OWNER",
    "T50"."IN_CRM",
    "T50"."IN_BILLING",
    "T50"."IN_OPS",
    "T50"."CRM_COMPLETE",
    "T50"."BILLING_COMPLETE",
    "T50"."OPS_COMPLETE",
    "T50"."CRM_PRODUCTS_KNOWN",
    "T50"."BILLING_PRODUCTS_KNOWN",
    "T50"."OPS_PRODUCTS_KNOWN",
    "T50"."AMBIGUOUS",
    "T50"."CRM_LINES",
    "T50"."BILLING_LINES",
    "T50"."OPS_LINES",
    "T50"."CRM_STATUS",
    "T50"."BILLING_STATUS",
    "T50"."OPS_STATUS",
    "T50"."CRM_PROVIDER_COUNT",
    "T50"."BILLED_COUNT",
    "T50"."USED_COUNT",
    "T50"."BILLED_AMOUNT",
    "T50"."BILLED",
    "T50"."USED",
    "T50"."RATED",
    "T50"."EXPECTED_AMOUNT",
    "T50"."CURRENCY",
    "T50"."CRM_CURRENCY",
    "T50"."BILLING_CURRENCY",
    "T50"."OPS_CURRENCY",
    "T50"."CRM_UNIT_PRICE",
    "T50"."BILLING_UNIT_PRICE",
    "T50"."LIST_PRICE",
    "T50"."CRM_GO_LIVE_DATE",
    "T50"."OPS_GO_LIVE_DATE",
    "T50"."CRM_CHURN_DATE",
    "T50"."SERVICE_START",
    "T50"."SERVICE_END",
    "T50"."CREDITED_AMOUNT",
    "T50"."ENTITLED_QUANTITY",
    "T50"."USAGE_QUANTITY",
    "T50"."BILLED_UNKNOWN",
    "T50"."USED_UNKNOWN",
    "T50"."ACTIVE",
    "T50"."LIVE",
    "T50"."CRM_PRICE",
    "T50"."EXPECTED",
    "T50"."UNBILLED_PRICE",
    "T50"."CONTRACT_PRICE",
    "T50"."EXTRA",
    "T50"."EXTRA_AMOUNT",
    "T50"."COUNT_IMPACT",
    "T50"."PRICE_IMPACT",
    "T50"."UNBILLED_IMPACT",
    "T50"."UNBILLED_CURRENCY",
    "T50"."BILLED_IMPACT",
    "T50"."CONTRACT_IMPACT",
    "T50"."PRODUCT_KEY",
    "T50"."DUE_COUNT",
    "T50"."INVOICED_COUNT",
    "T50"."INVOICED_AMOUNT",
    "T50"."TOLD",
    "T50"."DUE_AMOUNT",
    "T50"."OFF",
    "T50"."LATE",
    "T50"."OUTSTANDING",
    "T50"."CUSTOMER_BILLED",
    "T50"."CUSTOMER_IN_CRM"
  FROM T50 AS T50
), "T57" AS (
  SELECT
    *
  FROM T52 AS T52
  WHERE
    COALESCE(
      "T52"."TOLD"
      AND (
        "T52"."CREDITED_AMOUNT" < 0
      )
      AND (
        ABS("T52"."OFF") <= CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6))
      )
      AND (
        "T52"."INVOICED_COUNT" >= "T52"."DUE_COUNT"
      ),
      FALSE
    )
), T60 AS (
  SELECT
    *
  FROM "T57" AS "T58"
  WHERE
    COALESCE(
      "T58"."BILLED"
      AND "T58"."USED"
      AND IFF(
        "T58"."RATED",
        "T58"."EXTRA_AMOUNT" > CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6)),
        "T58"."EXTRA" > 0
      ),
      FALSE
    )
    AND "T58"."BILLING_COMPLETE"
    AND "T58"."OPS_COMPLETE"
    AND "T58"."BILLING_PRODUCTS_KNOWN"
    AND "T58"."OPS_PRODUCTS_KNOWN"
), T66 AS (
  SELECT
    "T60"."MONTH",
    "T60"."CUSTOMER_KEY",
    "T60"."CUSTOMER_ID",
    "T60"."CUSTOMER_NAME",
    "T60"."PRODUCT",
    'overbilled' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    IFF("T60"."RATED", 'amount', 'provider_count') AS "FIELD",
    IFF("T60"."RATED", NULL, CAST("T60"."CRM_PROVIDER_COUNT" AS VARCHAR)) AS "CRM_VALUE",
    IFF(
      "T60"."RATED",
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T60"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T60"."CURRENCY" IS NULL, '', CONCAT(' ', "T60"."CURRENCY"))
        ),
        COALESCE(
          CONCAT(
            CAST("T60"."BILLED_COUNT" AS VARCHAR),
            IFF("T60"."BILLED_COUNT" = 1, ' provider', ' providers')
          ),
          'an unknown number of providers'
        )
      ),
      CAST("T60"."BILLED_COUNT" AS VARCHAR)
    ) AS "BILLING_VALUE",
    IFF(
      "T60"."RATED",
      CONCAT(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      CAST(ABS(CAST("T60"."EXPECTED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
        IFF("T60"."CURRENCY" IS NULL, '', CONCAT(' ', "T60"."CURRENCY"))
      ),
      CAST("T60"."USED_COUNT" AS VARCHAR)
    ) AS "OPS_VALUE",
    IFF("T60"."RATED", "T60"."EXTRA_AMOUNT", CAST("T60"."EXTRA" AS DECIMAL(24, 6))) AS "DIFFERENCE",
    "T60"."COUNT_IMPACT" AS "AMOUNT_IMPACT",
    "T60"."CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T60"."CUSTOMER_NAME",
          CONCAT('Customer ', "T60"."CUSTOMER_ID"),
          "T60"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' was billed ',
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T60"."BILLED_AMOUNT" - "T60"."CREDITED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T60"."CURRENCY" IS NULL, '', CONCAT(' ', "T60"."CURRENCY"))
        ),
        'unknown'
      ),
      ' and credited ',
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T60"."CREDITED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T60"."CURRENCY" IS NULL, '', CONCAT(' ', "T60"."CURRENCY"))
        ),
        'unknown'
      ),
      COALESCE(COALESCE(CONCAT(' for ', "T60"."PRODUCT"), ''), 'unknown'),
      ' in the same month, which leaves ',
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T60"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T60"."CURRENCY" IS NULL, '', CONCAT(' ', "T60"."CURRENCY"))
        ),
        'unknown'
      ),
      ', as much as is due.'
    ) AS "EXPLANATION",
    "T60"."OWNER"
  FROM T60 AS T60
), T68 AS (
  SELECT
    "T66"."MONTH",
    "T66"."CUSTOMER_KEY",
    "T66"."CUSTOMER_ID",
    "T66"."CUSTOMER_NAME",
    "T66"."PRODUCT",
    "T66"."CATEGORY",
    "T66"."STATUS_LABEL",
    "T66"."SEVERITY",
    "T66"."FIELD",
    "T66"."CRM_VALUE",
    "T66"."BILLING_VALUE",
    "T66"."OPS_VALUE",
    "T66"."DIFFERENCE",
    "T66"."AMOUNT_IMPACT",
    "T66"."CURRENCY",
    "T66"."EXPLANATION",
    "T66"."OWNER",
    'credit_note' AS "EXPLAINED_BY"
  FROM T66 AS T66
), T63 AS (
  SELECT
    *
  FROM "T57" AS "T58"
  WHERE
    COALESCE(
      "T58"."BILLED"
      AND COALESCE(
        IFF(
          "T58"."BILLED_COUNT" > 0,
          ABS(
            CAST(CAST(ROUND("T58"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("T58"."CRM_PRICE" * "T58"."BILLED_COUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
          ) > (
            CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6)) * "T58"."BILLED_COUNT"
          ),
          NULL
        ),
        ABS("T58"."BILLING_UNIT_PRICE" - "T58"."CRM_PRICE") > CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6))
      ),
      FALSE
    )
    AND "T58"."CRM_COMPLETE"
    AND "T58"."BILLING_COMPLETE"
    AND "T58"."CRM_PRODUCTS_KNOWN"
    AND "T58"."BILLING_PRODUCTS_KNOWN"
), T72 AS (
  SELECT
    "T63"."MONTH",
    "T63"."CUSTOMER_KEY",
    "T63"."CUSTOMER_ID",
    "T63"."CUSTOMER_NAME",
    "T63"."PRODUCT",
    'price_mismatch' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    'unit_price' AS "FIELD",
    REGEXP_REPLACE(
      CAST(CAST(CAST(ROUND("T63"."CRM_PRICE", 4) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS VARCHAR),
      '(\\.[0-9]{2}([0-9]*[1-9])?)0+$',
      '\\1'
    ) AS "CRM_VALUE",
    REGEXP_REPLACE(
      CAST(CAST(CAST(ROUND(
        COALESCE(
          CAST("T63"."BILLED_AMOUNT" / NULLIF("T63"."BILLED_COUNT", 0) AS DECIMAL(24, 6)),
          "T63"."BILLING_UNIT_PRICE"
        ),
        4
      ) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS VARCHAR),
      '(\\.[0-9]{2}([0-9]*[1-9])?)0+$',
      '\\1'
    ) AS "BILLING_VALUE",
    CAST(NULL AS VARCHAR) AS "OPS_VALUE",
    COALESCE(
      CAST("T63"."BILLED_AMOUNT" / NULLIF("T63"."BILLED_COUNT", 0) AS DECIMAL(24, 6)),
      "T63"."BILLING_UNIT_PRICE"
    ) - "T63"."CRM_PRICE" AS "DIFFERENCE",
    "T63"."PRICE_IMPACT" AS "AMOUNT_IMPACT",
    "T63"."CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T63"."CUSTOMER_NAME",
          CONCAT('Customer ', "T63"."CUSTOMER_ID"),
          "T63"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' was billed ',
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T63"."BILLED_AMOUNT" - "T63"."CREDITED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T63"."CURRENCY" IS NULL, '', CONCAT(' ', "T63"."CURRENCY"))
        ),
        'unknown'
      ),
      ' and credited ',
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T63"."CREDITED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T63"."CURRENCY" IS NULL, '', CONCAT(' ', "T63"."CURRENCY"))
        ),
        'unknown'
      ),
      COALESCE(COALESCE(CONCAT(' for ', "T63"."PRODUCT"), ''), 'unknown'),
      ' in the same month, which leaves ',
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T63"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T63"."CURRENCY" IS NULL, '', CONCAT(' ', "T63"."CURRENCY"))
        ),
        'unknown'
      ),
      ', as much as is due.'
    ) AS "EXPLANATION",
    "T63"."OWNER"
  FROM T63 AS T63
), T73 AS (
  SELECT
    "T72"."MONTH",
    "T72"."CUSTOMER_KEY",
    "T72"."CUSTOMER_ID",
    "T72"."CUSTOMER_NAME",
    "T72"."PRODUCT",
    "T72"."CATEGORY",
    "T72"."STATUS_LABEL",
    "T72"."SEVERITY",
    "T72"."FIELD",
    "T72"."CRM_VALUE",
    "T72"."BILLING_VALUE",
    "T72"."OPS_VALUE",
    "T72"."DIFFERENCE",
    "T72"."AMOUNT_IMPACT",
    "T72"."CURRENCY",
    "T72"."EXPLANATION",
    "T72"."OWNER",
    'credit_note' AS "EXPLAINED_BY"
  FROM T72 AS T72
), T74 AS (
  SELECT
    *
  FROM T68 AS T68
  UNION ALL
  SELECT
    *
  FROM T73 AS T73
), T54 AS (
  SELECT
    *
  FROM "T49" AS "T51"
  WHERE
    COALESCE("T51"."ALL_CREDITED", FALSE)
), T55 AS (
  SELECT
    *
  FROM T54 AS T54
  WHERE
    COALESCE("T54"."BILLED" AND NOT (
      "T54"."IN_OPS"
    ), FALSE)
    AND "T54"."BILLING_COMPLETE"
    AND "T54"."OPS_COMPLETE"
), T64 AS (
  SELECT
    "T55"."MONTH",
    "T55"."CUSTOMER_KEY",
    "T55"."CUSTOMER_ID",
    "T55"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'missing_from_ops' AS "CATEGORY",
    'Missing from operations' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'customer' AS "FIELD",
    IFF("T55"."IN_CRM", COALESCE("T55"."CRM_STATUS", 'present'), 'absent') AS "CRM_VALUE",
    COALESCE(
      CONCAT(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      CAST(ABS(CAST("T55"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
        IFF("T55"."BILLED_CURRENCY" IS NULL, '', CONCAT(' ', "T55"."BILLED_CURRENCY"))
      ),
      'billed'
    ) AS "BILLING_VALUE",
    'absent' AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    "T55"."BILLED_AMOUNT" AS "AMOUNT_IMPACT",
    "T55"."BILLED_CURRENCY" AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T55"."CUSTOMER_NAME",
          CONCAT('Customer ', "T55"."CUSTOMER_ID"),
          "T55"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' was billed and credited ',
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T55"."CREDITED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T55"."BILLED_CURRENCY" IS NULL, '', CONCAT(' ', "T55"."BILLED_CURRENCY"))
        ),
        'unknown'
      ),
      ' in the same month, which leaves nothing.'
    ) AS "EXPLANATION",
    "T55"."OWNER"
  FROM T55 AS T55
), T65 AS (
  SELECT
    "T64"."MONTH",
    "T64"."CUSTOMER_KEY",
    "T64"."CUSTOMER_ID",
    "T64"."CUSTOMER_NAME",
    "T64"."PRODUCT",
    "T64"."CATEGORY",
    "T64"."STATUS_LABEL",
    "T64"."SEVERITY",
    "T64"."FIELD",
    "T64"."CRM_VALUE",
    "T64"."BILLING_VALUE",
    "T64"."OPS_VALUE",
    "T64"."DIFFERENCE",
    "T64"."AMOUNT_IMPACT",
    "T64"."CURRENCY",
    "T64"."EXPLANATION",
    "T64"."OWNER",
    'credit_note' AS "EXPLAINED_BY"
  FROM T64 AS T64
), T53 AS (
  SELECT
    *
  FROM "T49" AS "T51"
  WHERE
    FALSE
), T56 AS (
  SELECT
    *
  FROM T53 AS T53
  WHERE
    COALESCE(
      NOT (
        "T53"."IN_CRM"
      )
      AND (
        "T53"."IN_BILLING" OR "T53"."IN_OPS"
      )
      AND NOT (
        "T53"."AMBIGUOUS"
      ),
      FALSE
    )
    AND "T53"."CRM_COMPLETE"
), T59 AS (
  SELECT
    "T56"."MONTH",
    "T56"."CUSTOMER_KEY",
    "T56"."CUSTOMER_ID",
    "T56"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'missing_from_crm' AS "CATEGORY",
    'Missing from CRM' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    'customer' AS "FIELD",
    'absent' AS "CRM_VALUE",
    IFF("T56"."IN_BILLING", 'present', 'absent') AS "BILLING_VALUE",
    IFF("T56"."IN_OPS", 'present', 'absent') AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T56"."CUSTOMER_NAME",
          CONCAT('Customer ', "T56"."CUSTOMER_ID"),
          "T56"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' is in ',
      COALESCE(
        CASE
          WHEN "T56"."IN_BILLING" AND "T56"."IN_OPS"
          THEN 'billing and operations'
          WHEN "T56"."IN_BILLING"
          THEN 'billing'
          ELSE 'operations'
        END,
        'unknown'
      ),
      COALESCE(
        COALESCE(CONCAT(' (', COALESCE("T56"."BILLED_PRODUCTS", "T56"."USED_PRODUCTS"), ')'), ''),
        'unknown'
      ),
      ', but the CRM has no such customer.'
    ) AS "EXPLANATION",
    "T56"."OWNER"
  FROM T56 AS T56
), T62 AS (
  SELECT
    "T59"."MONTH",
    "T59"."CUSTOMER_KEY",
    "T59"."CUSTOMER_ID",
    "T59"."CUSTOMER_NAME",
    "T59"."PRODUCT",
    "T59"."CATEGORY",
    "T59"."STATUS_LABEL",
    "T59"."SEVERITY",
    "T59"."FIELD",
    "T59"."CRM_VALUE",
    "T59"."BILLING_VALUE",
    "T59"."OPS_VALUE",
    "T59"."DIFFERENCE",
    "T59"."AMOUNT_IMPACT",
    "T59"."CURRENCY",
    "T59"."EXPLANATION",
    "T59"."OWNER",
    '' AS "EXPLAINED_BY"
  FROM T59 AS T59
), T61 AS (
  SELECT
    *
  FROM "T57" AS "T58"
  WHERE
    COALESCE(
      "T58"."BILLED"
      AND NOT (
        "T58"."USED"
      )
      AND NOT (
        "T58"."USED_UNKNOWN"
      )
      AND "T58"."IN_OPS",
      FALSE
    )
    AND "T58"."BILLING_COMPLETE"
    AND "T58"."OPS_COMPLETE"
    AND "T58"."BILLING_PRODUCTS_KNOWN"
    AND "T58"."OPS_PRODUCTS_KNOWN"
), T67 AS (
  SELECT
    "T61"."MONTH",
    "T61"."CUSTOMER_KEY",
    "T61"."CUSTOMER_ID",
    "T61"."CUSTOMER_NAME",
    "T61"."PRODUCT",
    'billing_without_usage' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'provider_count' AS "FIELD",
    CAST("T61"."CRM_PROVIDER_COUNT" AS VARCHAR) AS "CRM_VALUE",
    CAST("T61"."BILLED_COUNT" AS VARCHAR) AS "BILLING_VALUE",
    CAST("T61"."USED_COUNT" AS VARCHAR) AS "OPS_VALUE",
    CAST("T61"."BILLED_COUNT" AS DECIMAL(24, 6)) AS "DIFFERENCE",
    "T61"."BILLED_IMPACT" AS "AMOUNT_IMPACT",
    "T61"."CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T61"."CUSTOMER_NAME",
          CONCAT('Customer ', "T61"."CUSTOMER_ID"),
          "T61"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' was billed ',
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T61"."BILLED_AMOUNT" - "T61"."CREDITED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T61"."CURRENCY" IS NULL, '', CONCAT(' ', "T61"."CURRENCY"))
        ),
        'unknown'
      ),
      ' and credited ',
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T61"."CREDITED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T61"."CURRENCY" IS NULL, '', CONCAT(' ', "T61"."CURRENCY"))
        ),
        'unknown'
      ),
      COALESCE(COALESCE(CONCAT(' for ', "T61"."PRODUCT"), ''), 'unknown'),
      ' in the same month, which leaves ',
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T61"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T61"."CURRENCY" IS NULL, '', CONCAT(' ', "T61"."CURRENCY"))
        ),
        'unknown'
      ),
      ', as much as is due.'
    ) AS "EXPLANATION",
    "T61"."OWNER"
  FROM T61 AS T61
), T69 AS (
  SELECT
    "T67"."MONTH",
    "T67"."CUSTOMER_KEY",
    "T67"."CUSTOMER_ID",
    "T67"."CUSTOMER_NAME",
    "T67"."PRODUCT",
    "T67"."CATEGORY",
    "T67"."STATUS_LABEL",
    "T67"."SEVERITY",
    "T67"."FIELD",
    "T67"."CRM_VALUE",
    "T67"."BILLING_VALUE",
    "T67"."OPS_VALUE",
    "T67"."DIFFERENCE",
    "T67"."AMOUNT_IMPACT",
    "T67"."CURRENCY",
    "T67"."EXPLANATION",
    "T67"."OWNER",
    'credit_note' AS "EXPLAINED_BY"
  FROM T67 AS T67
), T70 AS (
  SELECT
    *
  FROM T62 AS T62
  UNION ALL
  SELECT
    *
  FROM T69 AS T69
), T71 AS (
  SELECT
    *
  FROM T65 AS T65
  UNION ALL
  SELECT
    *
  FROM T70 AS T70
), T75 AS (
  SELECT
    *
  FROM T74 AS T74
  UNION ALL
  SELECT
    *
  FROM T71 AS T71
), "T76" AS (
  SELECT
    "T75"."MONTH",
    "T75"."CUSTOMER_KEY",
    "T75"."CUSTOMER_ID",
    "T75"."CUSTOMER_NAME",
    "T75"."PRODUCT",
    "T75"."CATEGORY",
    "T75"."STATUS_LABEL",
    "T75"."SEVERITY",
    "T75"."FIELD",
    "T75"."CRM_VALUE",
    "T75"."BILLING_VALUE",
    "T75"."OPS_VALUE",
    "T75"."DIFFERENCE",
    "T75"."AMOUNT_IMPACT",
    "T75"."CURRENCY",
    "T75"."EXPLANATION",
    COALESCE(NULLIF("T75"."OWNER", '')) AS "OWNER",
    "T75"."EXPLAINED_BY",
    SUBSTRING(
      MD5(
        CONCAT(
          CONCAT(
            CONCAT("T75"."CATEGORY", '\x1f', "T75"."CUSTOMER_KEY"),
            '\x1f',
            COALESCE("T75"."PRODUCT", '')
          ),
          '\x1f',
          "T75"."FIELD"
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
                CONCAT("T75"."CATEGORY", '\x1f', "T75"."CUSTOMER_KEY"),
                '\x1f',
                COALESCE("T75"."PRODUCT", '')
              ),
              '\x1f',
              "T75"."FIELD"
            )
          )
        )
      ),
      16
    ) AS "MISMATCH_ID"
  FROM T75 AS T75
), T80 AS (
  SELECT
    "T77"."MONTH",
    "T77"."CUSTOMER_KEY",
    "T77"."MISMATCH_ID",
    "T77"."PRODUCT" AS "FOUND_PRODUCT"
  FROM "T76" AS "T77"
), T10 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."SOURCE" = 'crm'
), T16 AS (
  SELECT
    "T10"."MONTH",
    "T10"."SOURCE_FILE",
    "T10"."SOURCE_ROW",
    "T10"."CUSTOMER_KEY",
    "T10"."CRM_CUSTOMER_ID",
    "T10"."MATCH_METHOD"
  FROM T10 AS T10
), T20 AS (
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
    "T7"."PROVIDER_COUNT",
    "T7"."UNIT_PRICE",
    "T7"."CURRENCY",
    "T7"."GO_LIVE_DATE",
    "T7"."CHURN_DATE",
    "T7"."ENTITLED_QUANTITY",
    "T7"."UPDATED_AT",
    "T7"."OWNER",
    "T16"."CUSTOMER_KEY",
    "T16"."CRM_CUSTOMER_ID",
    "T16"."MATCH_METHOD"
  FROM "NORMALIZED"."CRM_ACCOUNTS" AS "T7"
  INNER JOIN T16 AS T16
    ON "T7"."MONTH" = "T16"."MONTH"
    AND "T7"."SOURCE_FILE" = "T16"."SOURCE_FILE"
    AND "T7"."SOURCE_ROW" = "T16"."SOURCE_ROW"
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
), T30 AS (
  SELECT
    "T23"."MONTH",
    "T23"."SOURCE_FILE",
    "T23"."SOURCE_ROW",
    "T23"."SOURCE_KEY",
    "T23"."CUSTOMER_KEY",
    "T23"."PRODUCT"
  FROM T23 AS T23
), T81 AS (
  SELECT
    "T80"."MONTH",
    "T80"."CUSTOMER_KEY",
    "T80"."MISMATCH_ID",
    "T80"."FOUND_PRODUCT",
    "T30"."SOURCE_FILE",
    "T30"."SOURCE_ROW",
    "T30"."SOURCE_KEY",
    "T30"."PRODUCT"
  FROM T80 AS T80
  INNER JOIN T30 AS T30
    ON "T80"."MONTH" = "T30"."MONTH" AND "T80"."CUSTOMER_KEY" = "T30"."CUSTOMER_KEY"
), T82 AS (
  SELECT
    *
  FROM T81 AS T81
  WHERE
    (
      "T81"."FOUND_PRODUCT" IS NULL
    )
    OR (
      "T81"."PRODUCT" IS NULL
    )
    OR (
      "T81"."FOUND_PRODUCT" = "T81"."PRODUCT"
    )
), T83 AS (
  SELECT
    "T82"."MONTH",
    "T82"."SOURCE_FILE",
    "T82"."SOURCE_ROW",
    "T82"."SOURCE_KEY",
    "T82"."MISMATCH_ID"
  FROM T82 AS T82
), T84 AS (
  SELECT DISTINCT
    *
  FROM T83 AS T83
), T85 AS (
  SELECT
    "T84"."MONTH",
    "T84"."MISMATCH_ID",
    "T84"."SOURCE_FILE",
    LISTAGG(COALESCE("T84"."SOURCE_KEY", CAST("T84"."SOURCE_ROW" AS VARCHAR)), ',') WITHIN GROUP (ORDER BY
      "T84"."SOURCE_ROW" ASC) AS "LISTED"
  FROM T84 AS T84
  GROUP BY
    1,
    2,
    3
), T86 AS (
  SELECT
    "T85"."MONTH",
    "T85"."MISMATCH_ID",
    "T85"."SOURCE_FILE",
    CONCAT("T85"."SOURCE_FILE", ':', "T85"."LISTED") AS "LISTED"
  FROM T85 AS T85
), T88 AS (
  SELECT
    "T86"."MONTH",
    "T86"."MISMATCH_ID",
    LISTAGG("T86"."LISTED", '; ') WITHIN GROUP (ORDER BY
      "T86"."SOURCE_FILE" ASC) AS "CRM_ROWS"
  FROM T86 AS T86
  GROUP BY
    1,
    2
), T89 AS (
  SELECT
    "T78"."MONTH",
    "T78"."CUSTOMER_KEY",
    "T78"."CUSTOMER_ID",
    "T78"."CUSTOMER_NAME",
    "T78"."PRODUCT",
    "T78"."CATEGORY",
    "T78"."STATUS_LABEL",
    "T78"."SEVERITY",
    "T78"."FIELD",
    "T78"."CRM_VALUE",
    "T78"."BILLING_VALUE",
    "T78"."OPS_VALUE",
    "T78"."DIFFERENCE",
    "T78"."AMOUNT_IMPACT",
    "T78"."CURRENCY",
    "T78"."EXPLANATION",
    "T78"."OWNER",
    "T78"."EXPLAINED_BY",
    "T78"."MISMATCH_ID",
    "T88"."MONTH" AS "MONTH_RIGHT",
    "T88"."MISMATCH_ID" AS "MISMATCH_ID_RIGHT",
    "T88"."CRM_ROWS"
  FROM "T76" AS "T78"
  LEFT OUTER JOIN T88 AS T88
    ON "T78"."MONTH" = "T88"."MONTH" AND "T78"."MISMATCH_ID" = "T88"."MISMATCH_ID"
), "T90" AS (
  SELECT
    "T89"."MONTH",
    "T89"."CUSTOMER_KEY",
    "T89"."CUSTOMER_ID",
    "T89"."CUSTOMER_NAME",
    "T89"."PRODUCT",
    "T89"."CATEGORY",
    "T89"."STATUS_LABEL",
    "T89"."SEVERITY",
    "T89"."FIELD",
    "T89"."CRM_VALUE",
    "T89"."BILLING_VALUE",
    "T89"."OPS_VALUE",
    "T89"."DIFFERENCE",
    "T89"."AMOUNT_IMPACT",
    "T89"."CURRENCY",
    "T89"."EXPLANATION",
    "T89"."OWNER",
    "T89"."EXPLAINED_BY",
    "T89"."MISMATCH_ID",
    "T89"."CRM_ROWS"
  FROM T89 AS T89
), T94 AS (
  SELECT
    "T91"."MONTH",
    "T91"."CUSTOMER_KEY",
    "T91"."MISMATCH_ID",
    "T91"."PRODUCT" AS "FOUND_PRODUCT"
  FROM "T90" AS "T91"
), T9 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."SOURCE" = 'billing'
), T15 AS (
  SELECT
    "T9"."MONTH",
    "T9"."SOURCE_FILE",
    "T9"."SOURCE_ROW",
    "T9"."CUSTOMER_KEY",
    "T9"."CRM_CUSTOMER_ID",
    "T9"."MATCH_METHOD"
  FROM T9 AS T9
), T19 AS (
  SELECT
    "T6"."MONTH",
    "T6"."SOURCE_FILE",
    "T6"."SOURCE_ROW",
    "T6"."SOURCE_KEY",
    "T6"."CUSTOMER_ID",
    "T6"."CUSTOMER_NAME",
    "T6"."STATUS",
    "T6"."PRODUCT",
    "T6"."LOCATION",
    "T6"."LINE_ID",
    "T6"."PROVIDER_COUNT",
    "T6"."PROVIDER_ID",
    "T6"."UNIT_PRICE",
    "T6"."AMOUNT",
    "T6"."CURRENCY",
    "T6"."SERVICE_START",
    "T6"."SERVICE_END",
    "T15"."CUSTOMER_KEY",
    "T15"."CRM_CUSTOMER_ID",
    "T15"."MATCH_METHOD"
  FROM "NORMALIZED"."BILLING_LINES" AS "T6"
  INNER JOIN T15 AS T15
    ON "T6"."MONTH" = "T15"."MONTH"
    AND "T6"."SOURCE_FILE" = "T15"."SOURCE_FILE"
    AND "T6"."SOURCE_ROW" = "T15"."SOURCE_ROW"
), T22 AS (
  SELECT
    "T19"."MONTH",
    "T19"."SOURCE_FILE",
    "T19"."SOURCE_ROW",
    "T19"."SOURCE_KEY",
    "T19"."CUSTOMER_ID",
    "T19"."CUSTOMER_NAME",
    "T19"."STATUS",
    "T19"."PRODUCT",
    "T19"."LOCATION",
    "T19"."LINE_ID",
    "T19"."PROVIDER_COUNT",
    "T19"."PROVIDER_ID",
    "T19"."UNIT_PRICE",
    "T19"."AMOUNT",
    "T19"."CURRENCY",
    "T19"."SERVICE_START",
    "T19"."SERVICE_END",
    "T19"."CUSTOMER_KEY",
    "T19"."CRM_CUSTOMER_ID",
    "T19"."MATCH_METHOD",
    COALESCE("T19"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T19 AS T19
), T29 AS (
  SELECT
    "T22"."MONTH",
    "T22"."SOURCE_FILE",
    "T22"."SOURCE_ROW",
    "T22"."SOURCE_KEY",
    "T22"."CUSTOMER_KEY",
    "T22"."PRODUCT"
  FROM T22 AS T22
), T95 AS (
  SELECT
    "T94"."MONTH",
    "T94"."CUSTOMER_KEY",
    "T94"."MISMATCH_ID",
    "T94"."FOUND_PRODUCT",
    "T29"."SOURCE_FILE",
    "T29"."SOURCE_ROW",
    "T29"."SOURCE_KEY",
    "T29"."PRODUCT"
  FROM T94 AS T94
  INNER JOIN T29 AS T29
    ON "T94"."MONTH" = "T29"."MONTH" AND "T94"."CUSTOMER_KEY" = "T29"."CUSTOMER_KEY"
), T96 AS (
  SELECT
    *
  FROM T95 AS T95
  WHERE
    (
      "T95"."FOUND_PRODUCT" IS NULL
    )
    OR (
      "T95"."PRODUCT" IS NULL
    )
    OR (
      "T95"."FOUND_PRODUCT" = "T95"."PRODUCT"
    )
), T97 AS (
  SELECT
    "T96"."MONTH",
    "T96"."SOURCE_FILE",
    "T96"."SOURCE_ROW",
    "T96"."SOURCE_KEY",
    "T96"."MISMATCH_ID"
  FROM T96 AS T96
), T98 AS (
  SELECT DISTINCT
    *
  FROM T97 AS T97
), T99 AS (
  SELECT
    "T98"."MONTH",
    "T98"."MISMATCH_ID",
    "T98"."SOURCE_FILE",
    LISTAGG(COALESCE("T98"."SOURCE_KEY", CAST("T98"."SOURCE_ROW" AS VARCHAR)), ',') WITHIN GROUP (ORDER BY
      "T98"."SOURCE_ROW" ASC) AS "LISTED"
  FROM T98 AS T98
  GROUP BY
    1,
    2,
    3
), T100 AS (
  SELECT
    "T99"."MONTH",
    "T99"."MISMATCH_ID",
    "T99"."SOURCE_FILE",
    CONCAT("T99"."SOURCE_FILE", ':', "T99"."LISTED") AS "LISTED"
  FROM T99 AS T99
), T102 AS (
  SELECT
    "T100"."MONTH",
    "T100"."MISMATCH_ID",
    LISTAGG("T100"."LISTED", '; ') WITHIN GROUP (ORDER BY
      "T100"."SOURCE_FILE" ASC) AS "BILLING_ROWS"
  FROM T100 AS T100
  GROUP BY
    1,
    2
), T103 AS (
  SELECT
    "T92"."MONTH",
    "T92"."CUSTOMER_KEY",
    "T92"."CUSTOMER_ID",
    "T92"."CUSTOMER_NAME",
    "T92"."PRODUCT",
    "T92"."CATEGORY",
    "T92"."STATUS_LABEL",
    "T92"."SEVERITY",
    "T92"."FIELD",
    "T92"."CRM_VALUE",
    "T92"."BILLING_VALUE",
    "T92"."OPS_VALUE",
    "T92"."DIFFERENCE",
    "T92"."AMOUNT_IMPACT",
    "T92"."CURRENCY",
    "T92"."EXPLANATION",
    "T92"."OWNER",
    "T92"."EXPLAINED_BY",
    "T92"."MISMATCH_ID",
    "T92"."CRM_ROWS",
    "T102"."MONTH" AS "MONTH_RIGHT",
    "T102"."MISMATCH_ID" AS "MISMATCH_ID_RIGHT",
    "T102"."BILLING_ROWS"
  FROM "T90" AS "T92"
  LEFT OUTER JOIN T102 AS T102
    ON "T92"."MONTH" = "T102"."MONTH" AND "T92"."MISMATCH_ID" = "T102"."MISMATCH_ID"
), "T104" AS (
  SELECT
    "T103"."MONTH",
    "T103"."CUSTOMER_KEY",
    "T103"."CUSTOMER_ID",
    "T103"."CUSTOMER_NAME",
    "T103"."PRODUCT",
    "T103"."CATEGORY",
    "T103"."STATUS_LABEL",
    "T103"."SEVERITY",
    "T103"."FIELD",
    "T103"."CRM_VALUE",
    "T103"."BILLING_VALUE",
    "T103"."OPS_VALUE",
    "T103"."DIFFERENCE",
    "T103"."AMOUNT_IMPACT",
    "T103"."CURRENCY",
    "T103"."EXPLANATION",
    "T103"."OWNER",
    "T103"."EXPLAINED_BY",
    "T103"."MISMATCH_ID",
    "T103"."CRM_ROWS",
    "T103"."BILLING_ROWS"
  FROM T103 AS T103
), T108 AS (
  SELECT
    "T105"."MONTH",
    "T105"."CUSTOMER_KEY",
    "T105"."MISMATCH_ID",
    "T105"."PRODUCT" AS "FOUND_PRODUCT"
  FROM "T104" AS "T105"
), T8 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."SOURCE" = 'ops'
), T14 AS (
  SELECT
    "T8"."MONTH",
    "T8"."SOURCE_FILE",
    "T8"."SOURCE_ROW",
    "T8"."CUSTOMER_KEY",
    "T8"."CRM_CUSTOMER_ID",
    "T8"."MATCH_METHOD"
  FROM T8 AS T8
), T18 AS (
  SELECT
    "T5"."MONTH",
    "T5"."SOURCE_FILE",
    "T5"."SOURCE_ROW",
    "T5"."SOURCE_KEY",
    "T5"."CUSTOMER_ID",
    "T5"."CUSTOMER_NAME",
    "T5"."STATUS",
    "T5"."PRODUCT",
    "T5"."LOCATION",
    "T5"."EVENT_ID",
    "T5"."PROVIDER_COUNT",
    "T5"."PROVIDER_ID",
    "T5"."USED_AT",
    "T5"."GO_LIVE_DATE",
    "T5"."EXPECTED_AMOUNT",
    "T5"."CURRENCY",
    "T5"."USAGE_QUANTITY",
    "T14"."CUSTOMER_KEY",
    "T14"."CRM_CUSTOMER_ID",
    "T14"."MATCH_METHOD"
  FROM "NORMALIZED"."OPS_USAGE" AS "T5"
  INNER JOIN T14 AS T14
    ON "T5"."MONTH" = "T14"."MONTH"
    AND "T5"."SOURCE_FILE" = "T14"."SOURCE_FILE"
    AND "T5"."SOURCE_ROW" = "T14"."SOURCE_ROW"
), T21 AS (
  SELECT
    "T18"."MONTH",
    "T18"."SOURCE_FILE",
    "T18"."SOURCE_ROW",
    "T18"."SOURCE_KEY",
    "T18"."CUSTOMER_ID",
    "T18"."CUSTOMER_NAME",
    "T18"."STATUS",
    "T18"."PRODUCT",
    "T18"."LOCATION",
    "T18"."EVENT_ID",
    "T18"."PROVIDER_COUNT",
    "T18"."PROVIDER_ID",
    "T18"."USED_AT",
    "T18"."GO_LIVE_DATE",
    "T18"."EXPECTED_AMOUNT",
    "T18"."CURRENCY",
    "T18"."USAGE_QUANTITY",
    "T18"."CUSTOMER_KEY",
    "T18"."CRM_CUSTOMER_ID",
    "T18"."MATCH_METHOD",
    COALESCE("T18"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T18 AS T18
), T28 AS (
  SELECT
    "T21"."MONTH",
    "T21"."SOURCE_FILE",
    "T21"."SOURCE_ROW",
    "T21"."SOURCE_KEY",
    "T21"."CUSTOMER_KEY",
    "T21"."PRODUCT"
  FROM T21 AS T21
), T109 AS (
  SELECT
    "T108"."MONTH",
    "T108"."CUSTOMER_KEY",
    "T108"."MISMATCH_ID",
    "T108"."FOUND_PRODUCT",
    "T28"."SOURCE_FILE",
    "T28"."SOURCE_ROW",
    "T28"."SOURCE_KEY",
    "T28"."PRODUCT"
  FROM T108 AS T108
  INNER JOIN T28 AS T28
    ON "T108"."MONTH" = "T28"."MONTH" AND "T108"."CUSTOMER_KEY" = "T28"."CUSTOMER_KEY"
), T110 AS (
  SELECT
    *
  FROM T109 AS T109
  WHERE
    (
      "T109"."FOUND_PRODUCT" IS NULL
    )
    OR (
      "T109"."PRODUCT" IS NULL
    )
    OR (
      "T109"."FOUND_PRODUCT" = "T109"."PRODUCT"
    )
), T111 AS (
  SELECT
    "T110"."MONTH",
    "T110"."SOURCE_FILE",
    "T110"."SOURCE_ROW",
    "T110"."SOURCE_KEY",
    "T110"."MISMATCH_ID"
  FROM T110 AS T110
), T112 AS (
  SELECT DISTINCT
    *
  FROM T111 AS T111
), T113 AS (
  SELECT
    "T112"."MONTH",
    "T112"."MISMATCH_ID",
    "T112"."SOURCE_FILE",
    LISTAGG(COALESCE("T112"."SOURCE_KEY", CAST("T112"."SOURCE_ROW" AS VARCHAR)), ',') WITHIN GROUP (ORDER BY
      "T112"."SOURCE_ROW" ASC) AS "LISTED"
  FROM T112 AS T112
  GROUP BY
    1,
    2,
    3
), T114 AS (
  SELECT
    "T113"."MONTH",
    "T113"."MISMATCH_ID",
    "T113"."SOURCE_FILE",
    CONCAT("T113"."SOURCE_FILE", ':', "T113"."LISTED") AS "LISTED"
  FROM T113 AS T113
), T116 AS (
  SELECT
    "T114"."MONTH",
    "T114"."MISMATCH_ID",
    LISTAGG("T114"."LISTED", '; ') WITHIN GROUP (ORDER BY
      "T114"."SOURCE_FILE" ASC) AS "OPS_ROWS"
  FROM T114 AS T114
  GROUP BY
    1,
    2
), T117 AS (
  SELECT
    "T106"."MONTH",
    "T106"."CUSTOMER_KEY",
    "T106"."CUSTOMER_ID",
    "T106"."CUSTOMER_NAME",
    "T106"."PRODUCT",
    "T106"."CATEGORY",
    "T106"."STATUS_LABEL",
    "T106"."SEVERITY",
    "T106"."FIELD",
    "T106"."CRM_VALUE",
    "T106"."BILLING_VALUE",
    "T106"."OPS_VALUE",
    "T106"."DIFFERENCE",
    "T106"."AMOUNT_IMPACT",
    "T106"."CURRENCY",
    "T106"."EXPLANATION",
    "T106"."OWNER",
    "T106"."EXPLAINED_BY",
    "T106"."MISMATCH_ID",
    "T106"."CRM_ROWS",
    "T106"."BILLING_ROWS",
    "T116"."MONTH" AS "MONTH_RIGHT",
    "T116"."MISMATCH_ID" AS "MISMATCH_ID_RIGHT",
    "T116"."OPS_ROWS"
  FROM "T104" AS "T106"
  LEFT OUTER JOIN T116 AS T116
    ON "T106"."MONTH" = "T116"."MONTH" AND "T106"."MISMATCH_ID" = "T116"."MISMATCH_ID"
), T118 AS (
  SELECT
    "T117"."MONTH",
    "T117"."CUSTOMER_KEY",
    "T117"."CUSTOMER_ID",
    "T117"."CUSTOMER_NAME",
    "T117"."PRODUCT",
    "T117"."CATEGORY",
    "T117"."STATUS_LABEL",
    "T117"."SEVERITY",
    "T117"."FIELD",
    "T117"."CRM_VALUE",
    "T117"."BILLING_VALUE",
    "T117"."OPS_VALUE",
    "T117"."DIFFERENCE",
    "T117"."AMOUNT_IMPACT",
    "T117"."CURRENCY",
    "T117"."EXPLANATION",
    "T117"."OWNER",
    "T117"."EXPLAINED_BY",
    "T117"."MISMATCH_ID",
    "T117"."CRM_ROWS",
    "T117"."BILLING_ROWS",
    "T117"."OPS_ROWS"
  FROM T117 AS T117
)
SELECT
  "T118"."MONTH",
  "T118"."MISMATCH_ID",
  "T118"."CUSTOMER_KEY",
  "T118"."CUSTOMER_ID",
  "T118"."CUSTOMER_NAME",
  "T118"."PRODUCT",
  "T118"."CATEGORY",
  "T118"."STATUS_LABEL",
  "T118"."SEVERITY",
  "T118"."FIELD",
  "T118"."CRM_VALUE",
  "T118"."BILLING_VALUE",
  "T118"."OPS_VALUE",
  "T118"."DIFFERENCE",
  "T118"."AMOUNT_IMPACT",
  "T118"."CURRENCY",
  "T118"."EXPLANATION",
  "T118"."CRM_ROWS",
  "T118"."BILLING_ROWS",
  "T118"."OPS_ROWS",
  "T118"."OWNER",
  "T118"."EXPLAINED_BY"
FROM T118 AS T118