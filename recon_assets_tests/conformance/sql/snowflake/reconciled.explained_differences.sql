WITH T9 AS (
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
), T10 AS (
  SELECT
    "T9"."MONTH",
    "T9"."CUSTOMER_KEY",
    "T9"."CUSTOMER_ID",
    "T9"."CUSTOMER_NAME",
    "T9"."PRODUCT",
    "T9"."OWNER",
    "T9"."IN_CRM",
    "T9"."IN_BILLING",
    "T9"."IN_OPS",
    "T9"."CRM_COMPLETE",
    "T9"."BILLING_COMPLETE",
    "T9"."OPS_COMPLETE",
    "T9"."CRM_PRODUCTS_KNOWN",
    "T9"."BILLING_PRODUCTS_KNOWN",
    "T9"."OPS_PRODUCTS_KNOWN",
    "T9"."AMBIGUOUS",
    "T9"."CRM_LINES",
    "T9"."BILLING_LINES",
    "T9"."OPS_LINES",
    "T9"."CRM_STATUS",
    "T9"."BILLING_STATUS",
    "T9"."OPS_STATUS",
    "T9"."CRM_PROVIDER_COUNT",
    "T9"."BILLED_COUNT",
    "T9"."USED_COUNT",
    "T9"."BILLED_AMOUNT",
    "T9"."BILLED",
    "T9"."USED",
    "T9"."RATED",
    "T9"."EXPECTED_AMOUNT",
    "T9"."CURRENCY",
    "T9"."CRM_CURRENCY",
    "T9"."BILLING_CURRENCY",
    "T9"."OPS_CURRENCY",
    "T9"."CRM_UNIT_PRICE",
    "T9"."BILLING_UNIT_PRICE",
    "T9"."LIST_PRICE",
    "T9"."CRM_GO_LIVE_DATE",
    "T9"."OPS_GO_LIVE_DATE",
    "T9"."CRM_CHURN_DATE",
    "T9"."SERVICE_START",
    "T9"."SERVICE_END",
    "T9"."CREDITED_AMOUNT",
    "T9"."ENTITLED_QUANTITY",
    "T9"."USAGE_QUANTITY",
    "T9"."BILLED_UNKNOWN",
    "T9"."USED_UNKNOWN",
    "T9"."ACTIVE",
    "T9"."LIVE",
    "T9"."CRM_PRICE",
    "T9"."EXPECTED",
    COALESCE("T9"."BILLING_UNIT_PRICE", "T9"."CRM_PRICE", "T9"."LIST_PRICE") AS "UNBILLED_PRICE",
    COALESCE("T9"."CRM_PRICE", "T9"."LIST_PRICE") AS "CONTRACT_PRICE",
    "T9"."BILLED_COUNT" - "T9"."EXPECTED" AS "EXTRA",
    IFF(
      (
        "T9"."OPS_CURRENCY" IS NULL
      )
      OR (
        "T9"."CURRENCY" IS NULL
      )
      OR (
        "T9"."OPS_CURRENCY" = "T9"."CURRENCY"
      ),
      "T9"."BILLED_AMOUNT" - "T9"."EXPECTED_AMOUNT",
      CAST(NULL AS DECIMAL(24, 6))
    ) AS "EXTRA_AMOUNT"
  FROM T9 AS T9
), T11 AS (
  SELECT
    "T10"."MONTH",
    "T10"."CUSTOMER_KEY",
    "T10"."CUSTOMER_ID",
    "T10"."CUSTOMER_NAME",
    "T10"."PRODUCT",
    "T10"."OWNER",
    "T10"."IN_CRM",
    "T10"."IN_BILLING",
    "T10"."IN_OPS",
    "T10"."CRM_COMPLETE",
    "T10"."BILLING_COMPLETE",
    "T10"."OPS_COMPLETE",
    "T10"."CRM_PRODUCTS_KNOWN",
    "T10"."BILLING_PRODUCTS_KNOWN",
    "T10"."OPS_PRODUCTS_KNOWN",
    "T10"."AMBIGUOUS",
    "T10"."CRM_LINES",
    "T10"."BILLING_LINES",
    "T10"."OPS_LINES",
    "T10"."CRM_STATUS",
    "T10"."BILLING_STATUS",
    "T10"."OPS_STATUS",
    "T10"."CRM_PROVIDER_COUNT",
    "T10"."BILLED_COUNT",
    "T10"."USED_COUNT",
    "T10"."BILLED_AMOUNT",
    "T10"."BILLED",
    "T10"."USED",
    "T10"."RATED",
    "T10"."EXPECTED_AMOUNT",
    "T10"."CURRENCY",
    "T10"."CRM_CURRENCY",
    "T10"."BILLING_CURRENCY",
    "T10"."OPS_CURRENCY",
    "T10"."CRM_UNIT_PRICE",
    "T10"."BILLING_UNIT_PRICE",
    "T10"."LIST_PRICE",
    "T10"."CRM_GO_LIVE_DATE",
    "T10"."OPS_GO_LIVE_DATE",
    "T10"."CRM_CHURN_DATE",
    "T10"."SERVICE_START",
    "T10"."SERVICE_END",
    "T10"."CREDITED_AMOUNT",
    "T10"."ENTITLED_QUANTITY",
    "T10"."USAGE_QUANTITY",
    "T10"."BILLED_UNKNOWN",
    "T10"."USED_UNKNOWN",
    "T10"."ACTIVE",
    "T10"."LIVE",
    "T10"."CRM_PRICE",
    "T10"."EXPECTED",
    "T10"."UNBILLED_PRICE",
    "T10"."CONTRACT_PRICE",
    "T10"."EXTRA",
    "T10"."EXTRA_AMOUNT",
    IFF(
      "T10"."RATED",
      CAST(CAST(ROUND("T10"."EXTRA_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)),
      COALESCE(
        CAST(CAST(ROUND(
          CAST((
            "T10"."BILLED_AMOUNT" * "T10"."EXTRA"
          ) / NULLIF("T10"."BILLED_COUNT", 0) AS DECIMAL(38, 7)),
          2
        ) AS DECIMAL(38, 2)) AS DECIMAL(24, 6)),
        IFF(
          "T10"."BILLED_COUNT" = 0,
          CAST(CAST(ROUND("T10"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("T10"."EXPECTED" * "T10"."UNBILLED_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)),
          CAST(CAST(ROUND("T10"."EXTRA" * "T10"."UNBILLED_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
        )
      )
    ) AS "COUNT_IMPACT"
  FROM T10 AS T10
), T12 AS (
  SELECT
    "T11"."MONTH",
    "T11"."CUSTOMER_KEY",
    "T11"."CUSTOMER_ID",
    "T11"."CUSTOMER_NAME",
    "T11"."PRODUCT",
    "T11"."OWNER",
    "T11"."IN_CRM",
    "T11"."IN_BILLING",
    "T11"."IN_OPS",
    "T11"."CRM_COMPLETE",
    "T11"."BILLING_COMPLETE",
    "T11"."OPS_COMPLETE",
    "T11"."CRM_PRODUCTS_KNOWN",
    "T11"."BILLING_PRODUCTS_KNOWN",
    "T11"."OPS_PRODUCTS_KNOWN",
    "T11"."AMBIGUOUS",
    "T11"."CRM_LINES",
    "T11"."BILLING_LINES",
    "T11"."OPS_LINES",
    "T11"."CRM_STATUS",
    "T11"."BILLING_STATUS",
    "T11"."OPS_STATUS",
    "T11"."CRM_PROVIDER_COUNT",
    "T11"."BILLED_COUNT",
    "T11"."USED_COUNT",
    "T11"."BILLED_AMOUNT",
    "T11"."BILLED",
    "T11"."USED",
    "T11"."RATED",
    "T11"."EXPECTED_AMOUNT",
    "T11"."CURRENCY",
    "T11"."CRM_CURRENCY",
    "T11"."BILLING_CURRENCY",
    "T11"."OPS_CURRENCY",
    "T11"."CRM_UNIT_PRICE",
    "T11"."BILLING_UNIT_PRICE",
    "T11"."LIST_PRICE",
    "T11"."CRM_GO_LIVE_DATE",
    "T11"."OPS_GO_LIVE_DATE",
    "T11"."CRM_CHURN_DATE",
    "T11"."SERVICE_START",
    "T11"."SERVICE_END",
    "T11"."CREDITED_AMOUNT",
    "T11"."ENTITLED_QUANTITY",
    "T11"."USAGE_QUANTITY",
    "T11"."BILLED_UNKNOWN",
    "T11"."USED_UNKNOWN",
    "T11"."ACTIVE",
    "T11"."LIVE",
    "T11"."CRM_PRICE",
    "T11"."EXPECTED",
    "T11"."UNBILLED_PRICE",
    "T11"."CONTRACT_PRICE",
    "T11"."EXTRA",
    "T11"."EXTRA_AMOUNT",
    "T11"."COUNT_IMPACT",
    CASE
      WHEN NOT (
        TRUE
        AND "T11"."OPS_COMPLETE"
        AND "T11"."OPS_PRODUCTS_KNOWN"
        AND NOT (
          "T11"."USED_UNKNOWN"
        )
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      WHEN NOT (
        "T11"."USED"
      )
      THEN CAST(0 AS DECIMAL(24, 6))
      WHEN "T11"."RATED"
      THEN IFF(
        "T11"."EXTRA_AMOUNT" IS NULL,
        CAST(NULL AS DECIMAL(24, 6)),
        CAST(0 AS DECIMAL(24, 6))
      )
      ELSE COALESCE(
        (
          CAST(CAST(ROUND("T11"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("T11"."EXPECTED" * "T11"."CRM_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
        ) - "T11"."COUNT_IMPACT",
        CAST(CAST(ROUND("T11"."EXPECTED" * (
          "T11"."BILLING_UNIT_PRICE" - "T11"."CRM_PRICE"
        ), 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
      )
    END AS "PRICE_IMPACT",
    -(
      CAST(CAST(ROUND(
        IFF("T11"."RATED", "T11"."EXPECTED_AMOUNT", "T11"."USED_COUNT" * "T11"."UNBILLED_PRICE"),
        2
      ) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    ) AS "UNBILLED_IMPACT",
    COALESCE(IFF("T11"."RATED", "T11"."OPS_CURRENCY", CAST(NULL AS VARCHAR)), "T11"."CURRENCY") AS "UNBILLED_CURRENCY",
    CAST(CAST(ROUND("T11"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) AS "BILLED_IMPACT",
    -(
      CAST(CAST(ROUND("T11"."CRM_PROVIDER_COUNT" * "T11"."CONTRACT_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    ) AS "CONTRACT_IMPACT"
  FROM T11 AS T11
), T13 AS (
  SELECT
    "T12"."MONTH",
    "T12"."CUSTOMER_KEY",
    "T12"."CUSTOMER_ID",
    "T12"."CUSTOMER_NAME",
    "T12"."PRODUCT",
    "T12"."OWNER",
    "T12"."IN_CRM",
    "T12"."IN_BILLING",
    "T12"."IN_OPS",
    "T12"."CRM_COMPLETE",
    "T12"."BILLING_COMPLETE",
    "T12"."OPS_COMPLETE",
    "T12"."CRM_PRODUCTS_KNOWN",
    "T12"."BILLING_PRODUCTS_KNOWN",
    "T12"."OPS_PRODUCTS_KNOWN",
    "T12"."AMBIGUOUS",
    "T12"."CRM_LINES",
    "T12"."BILLING_LINES",
    "T12"."OPS_LINES",
    "T12"."CRM_STATUS",
    "T12"."BILLING_STATUS",
    "T12"."OPS_STATUS",
    "T12"."CRM_PROVIDER_COUNT",
    "T12"."BILLED_COUNT",
    "T12"."USED_COUNT",
    "T12"."BILLED_AMOUNT",
    "T12"."BILLED",
    "T12"."USED",
    "T12"."RATED",
    "T12"."EXPECTED_AMOUNT",
    "T12"."CURRENCY",
    "T12"."CRM_CURRENCY",
    "T12"."BILLING_CURRENCY",
    "T12"."OPS_CURRENCY",
    "T12"."CRM_UNIT_PRICE",
    "T12"."BILLING_UNIT_PRICE",
    "T12"."LIST_PRICE",
    "T12"."CRM_GO_LIVE_DATE",
    "T12"."OPS_GO_LIVE_DATE",
    "T12"."CRM_CHURN_DATE",
    "T12"."SERVICE_START",
    "T12"."SERVICE_END",
    "T12"."CREDITED_AMOUNT",
    "T12"."ENTITLED_QUANTITY",
    "T12"."USAGE_QUANTITY",
    "T12"."BILLED_UNKNOWN",
    "T12"."USED_UNKNOWN",
    "T12"."ACTIVE",
    "T12"."LIVE",
    "T12"."CRM_PRICE",
    "T12"."EXPECTED",
    "T12"."UNBILLED_PRICE",
    "T12"."CONTRACT_PRICE",
    "T12"."EXTRA",
    "T12"."EXTRA_AMOUNT",
    "T12"."COUNT_IMPACT",
    "T12"."PRICE_IMPACT",
    "T12"."UNBILLED_IMPACT",
    "T12"."UNBILLED_CURRENCY",
    "T12"."BILLED_IMPACT",
    "T12"."CONTRACT_IMPACT",
    COALESCE("T12"."PRODUCT", '') AS "PRODUCT_KEY",
    CASE
      WHEN NOT (
        "T12"."USED"
      )
      THEN CAST(0 AS BIGINT)
      WHEN "T12"."BILLED"
      THEN "T12"."EXPECTED"
      ELSE "T12"."USED_COUNT"
    END AS "DUE_COUNT",
    IFF("T12"."BILLED", "T12"."BILLED_COUNT", CAST(0 AS BIGINT)) AS "INVOICED_COUNT",
    IFF(
      "T12"."BILLING_LINES" = 0,
      CAST(0 AS DECIMAL(24, 6)),
      CAST(CAST(ROUND("T12"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    ) AS "INVOICED_AMOUNT",
    NOT (
      "T12"."BILLED_UNKNOWN"
    )
    AND NOT (
      "T12"."USED_UNKNOWN"
    )
    AND "T12"."BILLING_COMPLETE"
    AND "T12"."BILLING_PRODUCTS_KNOWN"
    AND "T12"."OPS_COMPLETE"
    AND "T12"."OPS_PRODUCTS_KNOWN" AS "TOLD"
  FROM T12 AS T12
), T14 AS (
  SELECT
    "T13"."MONTH",
    "T13"."CUSTOMER_KEY",
    "T13"."CUSTOMER_ID",
    "T13"."CUSTOMER_NAME",
    "T13"."PRODUCT",
    "T13"."OWNER",
    "T13"."IN_CRM",
    "T13"."IN_BILLING",
    "T13"."IN_OPS",
    "T13"."CRM_COMPLETE",
    "T13"."BILLING_COMPLETE",
    "T13"."OPS_COMPLETE",
    "T13"."CRM_PRODUCTS_KNOWN",
    "T13"."BILLING_PRODUCTS_KNOWN",
    "T13"."OPS_PRODUCTS_KNOWN",
    "T13"."AMBIGUOUS",
    "T13"."CRM_LINES",
    "T13"."BILLING_LINES",
    "T13"."OPS_LINES",
    "T13"."CRM_STATUS",
    "T13"."BILLING_STATUS",
    "T13"."OPS_STATUS",
    "T13"."CRM_PROVIDER_COUNT",
    "T13"."BILLED_COUNT",
    "T13"."USED_COUNT",
    "T13"."BILLED_AMOUNT",
    "T13"."BILLED",
    "T13"."USED",
    "T13"."RATED",
    "T13"."EXPECTED_AMOUNT",
    "T13"."CURRENCY",
    "T13"."CRM_CURRENCY",
    "T13"."BILLING_CURRENCY",
    "T13"."OPS_CURRENCY",
    "T13"."CRM_UNIT_PRICE",
    "T13"."BILLING_UNIT_PRICE",
    "T13"."LIST_PRICE",
    "T13"."CRM_GO_LIVE_DATE",
    "T13"."OPS_GO_LIVE_DATE",
    "T13"."CRM_CHURN_DATE",
    "T13"."SERVICE_START",
    "T13"."SERVICE_END",
    "T13"."CREDITED_AMOUNT",
    "T13"."ENTITLED_QUANTITY",
    "T13"."USAGE_QUANTITY",
    "T13"."BILLED_UNKNOWN",
    "T13"."USED_UNKNOWN",
    "T13"."ACTIVE",
    "T13"."LIVE",
    "T13"."CRM_PRICE",
    "T13"."EXPECTED",
    "T13"."UNBILLED_PRICE",
    "T13"."CONTRACT_PRICE",
    "T13"."EXTRA",
    "T13"."EXTRA_AMOUNT",
    "T13"."COUNT_IMPACT",
    "T13"."PRICE_IMPACT",
    "T13"."UNBILLED_IMPACT",
    "T13"."UNBILLED_CURRENCY",
    "T13"."BILLED_IMPACT",
    "T13"."CONTRACT_IMPACT",
    "T13"."PRODUCT_KEY",
    "T13"."DUE_COUNT",
    "T13"."INVOICED_COUNT",
    "T13"."INVOICED_AMOUNT",
    "T13"."TOLD",
    CASE
      WHEN NOT (
        "T13"."USED"
      )
      THEN CAST(0 AS DECIMAL(24, 6))
      WHEN "T13"."RATED"
      THEN IFF(
        (
          "T13"."OPS_CURRENCY" IS NULL
        )
        OR (
          "T13"."CURRENCY" IS NULL
        )
        OR (
          "T13"."OPS_CURRENCY" = "T13"."CURRENCY"
        ),
        CAST(CAST(ROUND("T13"."EXPECTED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)),
        NULL
      )
      ELSE CAST(CAST(ROUND("T13"."DUE_COUNT" * "T13"."CRM_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    END AS "DUE_AMOUNT"
  FROM T13 AS T13
), T15 AS (
  SELECT
    "T14"."MONTH",
    "T14"."CUSTOMER_KEY",
    "T14"."CUSTOMER_ID",
    "T14"."CUSTOMER_NAME",
    "T14"."PRODUCT",
    "T14"."OWNER",
    "T14"."IN_CRM",
    "T14"."IN_BILLING",
    "T14"."IN_OPS",
    "T14"."CRM_COMPLETE",
    "T14"."BILLING_COMPLETE",
    "T14"."OPS_COMPLETE",
    "T14"."CRM_PRODUCTS_KNOWN",
    "T14"."BILLING_PRODUCTS_KNOWN",
    "T14"."OPS_PRODUCTS_KNOWN",
    "T14"."AMBIGUOUS",
    "T14"."CRM_LINES",
    "T14"."BILLING_LINES",
    "T14"."OPS_LINES",
    "T14"."CRM_STATUS",
    "T14"."BILLING_STATUS",
    "T14"."OPS_STATUS",
    "T14"."CRM_PROVIDER_COUNT",
    "T14"."BILLED_COUNT",
    "T14"."USED_COUNT",
    "T14"."BILLED_AMOUNT",
    "T14"."BILLED",
    "T14"."USED",
    "T14"."RATED",
    "T14"."EXPECTED_AMOUNT",
    "T14"."CURRENCY",
    "T14"."CRM_CURRENCY",
    "T14"."BILLING_CURRENCY",
    "T14"."OPS_CURRENCY",
    "T14"."CRM_UNIT_PRICE",
    "T14"."BILLING_UNIT_PRICE",
    "T14"."LIST_PRICE",
    "T14"."CRM_GO_LIVE_DATE",
    "T14"."OPS_GO_LIVE_DATE",
    "T14"."CRM_CHURN_DATE",
    "T14"."SERVICE_START",
    "T14"."SERVICE_END",
    "T14"."CREDITED_AMOUNT",
    "T14"."ENTITLED_QUANTITY",
    "T14"."USAGE_QUANTITY",
    "T14"."BILLED_UNKNOWN",
    "T14"."USED_UNKNOWN",
    "T14"."ACTIVE",
    "T14"."LIVE",
    "T14"."CRM_PRICE",
    "T14"."EXPECTED",
    "T14"."UNBILLED_PRICE",
    "T14"."CONTRACT_PRICE",
    "T14"."EXTRA",
    "T14"."EXTRA_AMOUNT",
    "T14"."COUNT_IMPACT",
    "T14"."PRICE_IMPACT",
    "T14"."UNBILLED_IMPACT",
    "T14"."UNBILLED_CURRENCY",
    "T14"."BILLED_IMPACT",
    "T14"."CONTRACT_IMPACT",
    "T14"."PRODUCT_KEY",
    "T14"."DUE_COUNT",
    "T14"."INVOICED_COUNT",
    "T14"."INVOICED_AMOUNT",
    "T14"."TOLD",
    "T14"."DUE_AMOUNT",
    "T14"."INVOICED_AMOUNT" - "T14"."DUE_AMOUNT" AS "OFF"
  FROM T14 AS T14
), T16 AS (
  SELECT
    "T15"."MONTH",
    "T15"."CUSTOMER_KEY",
    "T15"."CUSTOMER_ID",
    "T15"."CUSTOMER_NAME",
    "T15"."PRODUCT",
    "T15"."OWNER",
    "T15"."IN_CRM",
    "T15"."IN_BILLING",
    "T15"."IN_OPS",
    "T15"."CRM_COMPLETE",
    "T15"."BILLING_COMPLETE",
    "T15"."OPS_COMPLETE",
    "T15"."CRM_PRODUCTS_KNOWN",
    "T15"."BILLING_PRODUCTS_KNOWN",
    "T15"."OPS_PRODUCTS_KNOWN",
    "T15"."AMBIGUOUS",
    "T15"."CRM_LINES",
    "T15"."BILLING_LINES",
    "T15"."OPS_LINES",
    "T15"."CRM_STATUS",
    "T15"."BILLING_STATUS",
    "T15"."OPS_STATUS",
    "T15"."CRM_PROVIDER_COUNT",
    "T15"."BILLED_COUNT",
    "T15"."USED_COUNT",
    "T15"."BILLED_AMOUNT",
    "T15"."BILLED",
    "T15"."USED",
    "T15"."RATED",
    "T15"."EXPECTED_AMOUNT",
    "T15"."CURRENCY",
    "T15"."CRM_CURRENCY",
    "T15"."BILLING_CURRENCY",
    "T15"."OPS_CURRENCY",
    "T15"."CRM_UNIT_PRICE",
    "T15"."BILLING_UNIT_PRICE",
    "T15"."LIST_PRICE",
    "T15"."CRM_GO_LIVE_DATE",
    "T15"."OPS_GO_LIVE_DATE",
    "T15"."CRM_CHURN_DATE",
    "T15"."SERVICE_START",
    "T15"."SERVICE_END",
    "T15"."CREDITED_AMOUNT",
    "T15"."ENTITLED_QUANTITY",
    "T15"."USAGE_QUANTITY",
    "T15"."BILLED_UNKNOWN",
    "T15"."USED_UNKNOWN",
    "T15"."ACTIVE",
    "T15"."LIVE",
    "T15"."CRM_PRICE",
    "T15"."EXPECTED",
    "T15"."UNBILLED_PRICE",
    "T15"."CONTRACT_PRICE",
    "T15"."EXTRA",
    "T15"."EXTRA_AMOUNT",
    "T15"."COUNT_IMPACT",
    "T15"."PRICE_IMPACT",
    "T15"."UNBILLED_IMPACT",
    "T15"."UNBILLED_CURRENCY",
    "T15"."BILLED_IMPACT",
    "T15"."CONTRACT_IMPACT",
    "T15"."PRODUCT_KEY",
    "T15"."DUE_COUNT",
    "T15"."INVOICED_COUNT",
    "T15"."INVOICED_AMOUNT",
    "T15"."TOLD",
    "T15"."DUE_AMOUNT",
    "T15"."OFF",
    FALSE AS "LATE",
    CAST(NULL AS DECIMAL(24, 6)) AS "OUTSTANDING"
  FROM T15 AS T15
), "T17" AS (
  SELECT
    *
  FROM T16 AS T16
  WHERE
    "T16"."MONTH" BETWEEN DATE_FROM_PARTS(2025, 8, 1) AND DATE_FROM_PARTS(2025, 8, 1)
), "T21" AS (
  SELECT
    "T18"."MONTH",
    "T18"."CUSTOMER_KEY",
    MAX("T18"."CUSTOMER_ID") AS "CUSTOMER_ID",
    MAX("T18"."CUSTOMER_NAME") AS "CUSTOMER_NAME",
    MAX("T18"."OWNER") AS "OWNER",
    MAX("T18"."AMBIGUOUS") AS "AMBIGUOUS",
    MAX("T18"."IN_CRM") AS "IN_CRM",
    MAX("T18"."IN_BILLING") AS "IN_BILLING",
    MAX("T18"."IN_OPS") AS "IN_OPS",
    MAX("T18"."CRM_COMPLETE") AS "CRM_COMPLETE",
    MAX("T18"."BILLING_COMPLETE") AS "BILLING_COMPLETE",
    MAX("T18"."OPS_COMPLETE") AS "OPS_COMPLETE",
    MAX("T18"."BILLED") AS "BILLED",
    MAX("T18"."USED") AS "USED",
    MAX("T18"."USED_UNKNOWN") AS "USED_UNKNOWN",
    MAX("T18"."ACTIVE" AND "T18"."LIVE") AS "OWED",
    MIN("T18"."CRM_STATUS") AS "CRM_STATUS",
    MIN("T18"."BILLING_STATUS") AS "BILLING_STATUS",
    MIN("T18"."OPS_STATUS") AS "OPS_STATUS",
    SUM(IFF("T18"."ACTIVE" AND "T18"."LIVE", "T18"."CRM_PROVIDER_COUNT", NULL)) AS "CRM_PROVIDER_COUNT",
    SUM("T18"."BILLED_COUNT") AS "BILLED_COUNT",
    SUM("T18"."USED_COUNT") AS "USED_COUNT",
    IFF(
      MAX(IFF("T18"."BILLING_LINES" > 0, "T18"."BILLED_IMPACT" IS NULL, NULL))
      OR (
        MIN(IFF("T18"."BILLING_LINES" > 0, "T18"."CURRENCY", NULL)) <> MAX(IFF("T18"."BILLING_LINES" > 0, "T18"."CURRENCY", NULL))
      ),
      CAST(NULL AS DECIMAL(24, 6)),
      CAST(SUM(IFF("T18"."BILLING_LINES" > 0, "T18"."BILLED_IMPACT", NULL)) AS DECIMAL(24, 6))
    ) AS "BILLED_AMOUNT",
    IFF(
      MAX(IFF("T18"."ACTIVE" AND "T18"."LIVE", "T18"."CONTRACT_IMPACT" IS NULL, NULL))
      OR (
        MIN(IFF("T18"."ACTIVE" AND "T18"."LIVE", "T18"."CURRENCY", NULL)) <> MAX(IFF("T18"."ACTIVE" AND "T18"."LIVE", "T18"."CURRENCY", NULL))
      ),
      CAST(NULL AS DECIMAL(24, 6)),
      CAST(SUM(IFF("T18"."ACTIVE" AND "T18"."LIVE", "T18"."CONTRACT_IMPACT", NULL)) AS DECIMAL(24, 6))
    ) AS "CONTRACT_IMPACT",
    IFF(
      MIN(IFF("T18"."BILLING_LINES" > 0, "T18"."CURRENCY", NULL)) <> MAX(IFF("T18"."BILLING_LINES" > 0, "T18"."CURRENCY", NULL)),
      CAST(NULL AS VARCHAR),
      MIN(IFF("T18"."BILLING_LINES" > 0, "T18"."CURRENCY", NULL))
    ) AS "BILLED_CURRENCY",
    (
      MIN(IFF("T18"."BILLING_LINES" > 0, "T18"."CURRENCY", NULL)) <> MAX(IFF("T18"."BILLING_LINES" > 0, "T18"."CURRENCY", NULL))
    )
    OR MAX(COALESCE("T18"."BILLING_CURRENCY" = 'several', FALSE)) AS "BILLED_IN_SEVERAL",
    IFF(
      MIN(IFF("T18"."ACTIVE" AND "T18"."LIVE", "T18"."CURRENCY", NULL)) <> MAX(IFF("T18"."ACTIVE" AND "T18"."LIVE", "T18"."CURRENCY", NULL)),
      CAST(NULL AS VARCHAR),
      MIN(IFF("T18"."ACTIVE" AND "T18"."LIVE", "T18"."CURRENCY", NULL))
    ) AS "CONTRACT_CURRENCY",
    MIN("T18"."CRM_GO_LIVE_DATE") AS "CRM_GO_LIVE_DATE",
    IFF(
      MAX(IFF("T18"."CRM_LINES" > 0, "T18"."CRM_CHURN_DATE" IS NULL, NULL)),
      CAST(NULL AS DATE),
      MAX(IFF("T18"."CRM_LINES" > 0, "T18"."CRM_CHURN_DATE", NULL))
    ) AS "CRM_CHURN_DATE",
    MIN("T18"."OPS_GO_LIVE_DATE") AS "OPS_GO_LIVE_DATE",
    IFF(
      COUNT_IF("T18"."BILLED") > 0,
      LISTAGG(IFF("T18"."BILLED", "T18"."PRODUCT", NULL), ', ') WITHIN GROUP (ORDER BY
        "T18"."PRODUCT" ASC),
      NULL
    ) AS "BILLED_PRODUCTS",
    IFF(
      COUNT_IF("T18"."USED") > 0,
      LISTAGG(IFF("T18"."USED", "T18"."PRODUCT", NULL), ', ') WITHIN GROUP (ORDER BY
        "T18"."PRODUCT" ASC),
      NULL
    ) AS "USED_PRODUCTS",
    IFF(
      COUNT_IF("T18"."ACTIVE" AND "T18"."LIVE") > 0,
      LISTAGG(IFF("T18"."ACTIVE" AND "T18"."LIVE", "T18"."PRODUCT", NULL), ', ') WITHIN GROUP (ORDER BY
        "T18"."PRODUCT" ASC),
      NULL
    ) AS "OWED_PRODUCTS"
  FROM "T17" AS "T18"
  GROUP BY
    1,
    2
), T24 AS (
  SELECT
    "T18"."MONTH",
    "T18"."CUSTOMER_KEY",
    MIN("T18"."LATE" OR NOT (
      "T18"."BILLING_LINES" > 0
    )) AS "ALL_LATE",
    MIN(
      COALESCE(
        (
          (
            "T18"."CREDITED_AMOUNT" < 0
          ) AND (
            "T18"."OFF" = 0
          )
        )
        OR NOT (
          "T18"."BILLING_LINES" > 0
        ),
        FALSE
      )
    ) AS "ALL_CREDITED",
    SUM("T18"."CREDITED_AMOUNT") AS "CREDITED_AMOUNT"
  FROM "T17" AS "T18"
  GROUP BY
    1,
    2
), T28 AS (
  SELECT
    "T25"."MONTH",
    "T25"."CUSTOMER_KEY",
    "T25"."CUSTOMER_ID",
    "T25"."CUSTOMER_NAME",
    "T25"."OWNER",
    "T25"."AMBIGUOUS",
    "T25"."IN_CRM",
    "T25"."IN_BILLING",
    "T25"."IN_OPS",
    "T25"."CRM_COMPLETE",
    "T25"."BILLING_COMPLETE",
    "T25"."OPS_COMPLETE",
    "T25"."BILLED",
    "T25"."USED",
    "T25"."USED_UNKNOWN",
    "T25"."OWED",
    "T25"."CRM_STATUS",
    "T25"."BILLING_STATUS",
    "T25"."OPS_STATUS",
    "T25"."CRM_PROVIDER_COUNT",
    "T25"."BILLED_COUNT",
    "T25"."USED_COUNT",
    "T25"."BILLED_AMOUNT",
    "T25"."CONTRACT_IMPACT",
    "T25"."BILLED_CURRENCY",
    "T25"."BILLED_IN_SEVERAL",
    "T25"."CONTRACT_CURRENCY",
    "T25"."CRM_GO_LIVE_DATE",
    "T25"."CRM_CHURN_DATE",
    "T25"."OPS_GO_LIVE_DATE",
    "T25"."BILLED_PRODUCTS",
    "T25"."USED_PRODUCTS",
    "T25"."OWED_PRODUCTS",
    "T24"."MONTH" AS "MONTH_RIGHT",
    "T24"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T24"."ALL_LATE",
    "T24"."ALL_CREDITED",
    "T24"."CREDITED_AMOUNT"
  FROM "T21" AS "T25"
  LEFT OUTER JOIN T24 AS T24
    ON "T25"."MONTH" = "T24"."MONTH" AND "T25"."CUSTOMER_KEY" = "T24"."CUSTOMER_KEY"
), "T29" AS (
  SELECT
    "T28"."MONTH",
    "T28"."CUSTOMER_KEY",
    "T28"."CUSTOMER_ID",
    "T28"."CUSTOMER_NAME",
    "T28"."OWNER",
    "T28"."AMBIGUOUS",
    "T28"."IN_CRM",
    "T28"."IN_BILLING",
    "T28"."IN_OPS",
    "T28"."CRM_COMPLETE",
    "T28"."BILLING_COMPLETE",
    "T28"."OPS_COMPLETE",
    "T28"."BILLED",
    "T28"."USED",
    "T28"."USED_UNKNOWN",
    "T28"."OWED",
    "T28"."CRM_STATUS",
    "T28"."BILLING_STATUS",
    "T28"."OPS_STATUS",
    "T28"."CRM_PROVIDER_COUNT",
    "T28"."BILLED_COUNT",
    "T28"."USED_COUNT",
    "T28"."BILLED_AMOUNT",
    "T28"."CONTRACT_IMPACT",
    "T28"."BILLED_CURRENCY",
    "T28"."BILLED_IN_SEVERAL",
    "T28"."CONTRACT_CURRENCY",
    "T28"."CRM_GO_LIVE_DATE",
    "T28"."CRM_CHURN_DATE",
    "T28"."OPS_GO_LIVE_DATE",
    "T28"."BILLED_PRODUCTS",
    "T28"."USED_PRODUCTS",
    "T28"."OWED_PRODUCTS",
    "T28"."ALL_LATE",
    "T28"."ALL_CREDITED",
    "T28"."CREDITED_AMOUNT"
  FROM T28 AS T28
), T20 AS (
  SELECT
    *
  FROM "T17" AS "T18"
  WHERE
    NOT "T18"."PRODUCT" IS NULL
), T27 AS (
  SELECT
    "T23"."MONTH",
    "T23"."CUSTOMER_KEY",
    "T23"."BILLED" AS "CUSTOMER_BILLED",
    "T23"."IN_CRM" AS "CUSTOMER_IN_CRM"
  FROM "T21" AS "T23"
), T30 AS (
  SELECT
    "T20"."MONTH",
    "T20"."CUSTOMER_KEY",
    "T20"."CUSTOMER_ID",
    "T20"."CUSTOMER_NAME",
    "T20"."PRODUCT",
    "T20"."OWNER",
    "T20"."IN_CRM",
    "T20"."IN_BILLING",
    "T20"."IN_OPS",
    "T20"."CRM_COMPLETE",
    "T20"."BILLING_COMPLETE",
    "T20"."OPS_COMPLETE",
    "T20"."CRM_PRODUCTS_KNOWN",
    "T20"."BILLING_PRODUCTS_KNOWN",
    "T20"."OPS_PRODUCTS_KNOWN",
    "T20"."AMBIGUOUS",
    "T20"."CRM_LINES",
    "T20"."BILLING_LINES",
    "T20"."OPS_LINES",
    "T20"."CRM_STATUS",
    "T20"."BILLING_STATUS",
    "T20"."OPS_STATUS",
    "T20"."CRM_PROVIDER_COUNT",
    "T20"."BILLED_COUNT",
    "T20"."USED_COUNT",
    "T20"."BILLED_AMOUNT",
    "T20"."BILLED",
    "T20"."USED",
    "T20"."RATED",
    "T20"."EXPECTED_AMOUNT",
    "T20"."CURRENCY",
    "T20"."CRM_CURRENCY",
    "T20"."BILLING_CURRENCY",
    "T20"."OPS_CURRENCY",
    "T20"."CRM_UNIT_PRICE",
    "T20"."BILLING_UNIT_PRICE",
    "T20"."LIST_PRICE",
    "T20"."CRM_GO_LIVE_DATE",
    "T20"."OPS_GO_LIVE_DATE",
    "T20"."CRM_CHURN_DATE",
    "T20"."SERVICE_START",
    "T20"."SERVICE_END",
    "T20"."CREDITED_AMOUNT",
    "T20"."ENTITLED_QUANTITY",
    "T20"."USAGE_QUANTITY",
    "T20"."BILLED_UNKNOWN",
    "T20"."USED_UNKNOWN",
    "T20"."ACTIVE",
    "T20"."LIVE",
    "T20"."CRM_PRICE",
    "T20"."EXPECTED",
    "T20"."UNBILLED_PRICE",
    "T20"."CONTRACT_PRICE",
    "T20"."EXTRA",
    "T20"."EXTRA_AMOUNT",
    "T20"."COUNT_IMPACT",
    "T20"."PRICE_IMPACT",
    "T20"."UNBILLED_IMPACT",
    "T20"."UNBILLED_CURRENCY",
    "T20"."BILLED_IMPACT",
    "T20"."CONTRACT_IMPACT",
    "T20"."PRODUCT_KEY",
    "T20"."DUE_COUNT",
    "T20"."INVOICED_COUNT",
    "T20"."INVOICED_AMOUNT",
    "T20"."TOLD",
    "T20"."DUE_AMOUNT",
    "T20"."OFF",
    "T20"."LATE",
    "T20"."OUTSTANDING",
    "T27"."MONTH" AS "MONTH_RIGHT",
    "T27"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T27"."CUSTOMER_BILLED",
    "T27"."CUSTOMER_IN_CRM"
  FROM T20 AS T20
  LEFT OUTER JOIN T27 AS T27
    ON "T20"."MONTH" = "T27"."MONTH" AND "T20"."CUSTOMER_KEY" = "T27"."CUSTOMER_KEY"
), T32 AS (
  SELECT
    "T30"."MONTH",
    "T30"."CUSTOMER_KEY",
    "T30"."CUSTOMER_ID",
    "T30"."CUSTOMER_NAME",
    "T30"."PRODUCT",
    "T30"."OWNER",
    "T30"."IN_CRM",
    "T30"."IN_BILLING",
    "T30"."IN_OPS",
    "T30"."CRM_COMPLETE",
    "T30"."BILLING_COMPLETE",
    "T30"."OPS_COMPLETE",
    "T30"."CRM_PRODUCTS_KNOWN",
    "T30"."BILLING_PRODUCTS_KNOWN",
    "T30"."OPS_PRODUCTS_KNOWN",
    "T30"."AMBIGUOUS",
    "T30"."CRM_LINES",
    "T30"."BILLING_LINES",
    "T30"."OPS_LINES",
    "T30"."CRM_STATUS",
    "T30"."BILLING_STATUS",
    "T30"."OPS_STATUS",
    "T30"."CRM_PROVIDER_COUNT",
    "T30"."BILLED_COUNT",
    "T30"."USED_COUNT",
    "T30"."BILLED_AMOUNT",
    "T30"."BILLED",
    "T30"."USED",
    "T30"."RATED",
    "T30"."EXPECTED_AMOUNT",
    "T30"."CURRENCY",
    "T30"."CRM_CURRENCY",
    "T30"."BILLING_CURRENCY",
    "T30"."OPS_CURRENCY",
    "T30"."CRM_UNIT_PRICE",
    "T30"."BILLING_UNIT_PRICE",
    "T30"."LIST_PRICE",
    "T30"."CRM_GO_LIVE_DATE",
    "T30"."OPS_GO_LIVE_DATE",
    "T30"."CRM_CHURN_DATE",
    "T30"."SERVICE_START",
    "T30"."SERVICE_END",
    "T30"."CREDITED_AMOUNT",
    "T30"."ENTITLED_QUANTITY",
    "T30"."USAGE_QUANTITY",
    "T30"."BILLED_UNKNOWN",
    "T30"."USED_UNKNOWN",
    "T30"."ACTIVE",
    "T30"."LIVE",
    "T30"."CRM_PRICE",
    "T30"."EXPECTED",
    "T30"."UNBILLED_PRICE",
    "T30"."CONTRACT_PRICE",
    "T30"."EXTRA",
    "T30"."EXTRA_AMOUNT",
    "T30"."COUNT_IMPACT",
    "T30"."PRICE_IMPACT",
    "T30"."UNBILLED_IMPACT",
    "T30"."UNBILLED_CURRENCY",
    "T30"."BILLED_IMPACT",
    "T30"."CONTRACT_IMPACT",
    "T30"."PRODUCT_KEY",
    "T30"."DUE_COUNT",
    "T30"."INVOICED_COUNT",
    "T30"."INVOICED_AMOUNT",
    "T30"."TOLD",
    "T30"."DUE_AMOUNT",
    "T30"."OFF",
    "T30"."LATE",
    "T30"."OUTSTANDING",
    "T30"."CUSTOMER_BILLED",
    "T30"."CUSTOMER_IN_CRM"
  FROM T30 AS T30
), "T37" AS (
  SELECT
    *
  FROM T32 AS T32
  WHERE
    COALESCE(
      "T32"."TOLD"
      AND (
        "T32"."CREDITED_AMOUNT" < 0
      )
      AND (
        ABS("T32"."OFF") <= CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6))
      )
      AND (
        "T32"."INVOICED_COUNT" >= "T32"."DUE_COUNT"
      ),
      FALSE
    )
), T40 AS (
  SELECT
    *
  FROM "T37" AS "T38"
  WHERE
    COALESCE(
      "T38"."BILLED"
      AND "T38"."USED"
      AND IFF(
        "T38"."RATED",
        "T38"."EXTRA_AMOUNT" > CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6)),
        "T38"."EXTRA" > 0
      ),
      FALSE
    )
    AND "T38"."BILLING_COMPLETE"
    AND "T38"."OPS_COMPLETE"
    AND "T38"."BILLING_PRODUCTS_KNOWN"
    AND "T38"."OPS_PRODUCTS_KNOWN"
), T46 AS (
  SELECT
    "T40"."MONTH",
    "T40"."CUSTOMER_KEY",
    "T40"."CUSTOMER_ID",
    "T40"."CUSTOMER_NAME",
    "T40"."PRODUCT",
    'overbilled' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    IFF("T40"."RATED", 'amount', 'provider_count') AS "FIELD",
    IFF("T40"."RATED", NULL, CAST("T40"."CRM_PROVIDER_COUNT" AS VARCHAR)) AS "CRM_VALUE",
    IFF(
      "T40"."RATED",
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T40"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T40"."CURRENCY" IS NULL, '', CONCAT(' ', "T40"."CURRENCY"))
        ),
        COALESCE(
          CONCAT(
            CAST("T40"."BILLED_COUNT" AS VARCHAR),
            IFF("T40"."BILLED_COUNT" = 1, ' provider', ' providers')
          ),
          'an unknown number of providers'
        )
      ),
      CAST("T40"."BILLED_COUNT" AS VARCHAR)
    ) AS "BILLING_VALUE",
    IFF(
      "T40"."RATED",
      CONCAT(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      CAST(ABS(CAST("T40"."EXPECTED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
        IFF("T40"."CURRENCY" IS NULL, '', CONCAT(' ', "T40"."CURRENCY"))
      ),
      CAST("T40"."USED_COUNT" AS VARCHAR)
    ) AS "OPS_VALUE",
    IFF("T40"."RATED", "T40"."EXTRA_AMOUNT", CAST("T40"."EXTRA" AS DECIMAL(24, 6))) AS "DIFFERENCE",
    "T40"."COUNT_IMPACT" AS "AMOUNT_IMPACT",
    "T40"."CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T40"."CUSTOMER_NAME",
          CONCAT('Customer ', "T40"."CUSTOMER_ID"),
          "T40"."CUSTOMER_KEY"
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
                        CAST(ABS(CAST("T40"."BILLED_AMOUNT" - "T40"."CREDITED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T40"."CURRENCY" IS NULL, '', CONCAT(' ', "T40"."CURRENCY"))
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
                        CAST(ABS(CAST("T40"."CREDITED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T40"."CURRENCY" IS NULL, '', CONCAT(' ', "T40"."CURRENCY"))
        ),
        'unknown'
      ),
      COALESCE(COALESCE(CONCAT(' for ', "T40"."PRODUCT"), ''), 'unknown'),
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
                        CAST(ABS(CAST("T40"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T40"."CURRENCY" IS NULL, '', CONCAT(' ', "T40"."CURRENCY"))
        ),
        'unknown'
      ),
      ', as much as is due.'
    ) AS "EXPLANATION",
    "T40"."OWNER"
  FROM T40 AS T40
), T48 AS (
  SELECT
    "T46"."MONTH",
    "T46"."CUSTOMER_KEY",
    "T46"."CUSTOMER_ID",
    "T46"."CUSTOMER_NAME",
    "T46"."PRODUCT",
    "T46"."CATEGORY",
    "T46"."STATUS_LABEL",
    "T46"."SEVERITY",
    "T46"."FIELD",
    "T46"."CRM_VALUE",
    "T46"."BILLING_VALUE",
    "T46"."OPS_VALUE",
    "T46"."DIFFERENCE",
    "T46"."AMOUNT_IMPACT",
    "T46"."CURRENCY",
    "T46"."EXPLANATION",
    "T46"."OWNER",
    'credit_note' AS "EXPLAINED_BY"
  FROM T46 AS T46
), T43 AS (
  SELECT
    *
  FROM "T37" AS "T38"
  WHERE
    COALESCE(
      "T38"."BILLED"
      AND COALESCE(
        IFF(
          "T38"."BILLED_COUNT" > 0,
          ABS(
            CAST(CAST(ROUND("T38"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("T38"."CRM_PRICE" * "T38"."BILLED_COUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
          ) > (
            CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6)) * "T38"."BILLED_COUNT"
          ),
          NULL
        ),
        ABS("T38"."BILLING_UNIT_PRICE" - "T38"."CRM_PRICE") > CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6))
      ),
      FALSE
    )
    AND "T38"."CRM_COMPLETE"
    AND "T38"."BILLING_COMPLETE"
    AND "T38"."CRM_PRODUCTS_KNOWN"
    AND "T38"."BILLING_PRODUCTS_KNOWN"
), T52 AS (
  SELECT
    "T43"."MONTH",
    "T43"."CUSTOMER_KEY",
    "T43"."CUSTOMER_ID",
    "T43"."CUSTOMER_NAME",
    "T43"."PRODUCT",
    'price_mismatch' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    'unit_price' AS "FIELD",
    REGEXP_REPLACE(
      CAST(CAST(CAST(ROUND("T43"."CRM_PRICE", 4) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS VARCHAR),
      '(\\.[0-9]{2}([0-9]*[1-9])?)0+$',
      '\\1'
    ) AS "CRM_VALUE",
    REGEXP_REPLACE(
      CAST(CAST(CAST(ROUND(
        COALESCE(
          CAST("T43"."BILLED_AMOUNT" / NULLIF("T43"."BILLED_COUNT", 0) AS DECIMAL(24, 6)),
          "T43"."BILLING_UNIT_PRICE"
        ),
        4
      ) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS VARCHAR),
      '(\\.[0-9]{2}([0-9]*[1-9])?)0+$',
      '\\1'
    ) AS "BILLING_VALUE",
    CAST(NULL AS VARCHAR) AS "OPS_VALUE",
    COALESCE(
      CAST("T43"."BILLED_AMOUNT" / NULLIF("T43"."BILLED_COUNT", 0) AS DECIMAL(24, 6)),
      "T43"."BILLING_UNIT_PRICE"
    ) - "T43"."CRM_PRICE" AS "DIFFERENCE",
    "T43"."PRICE_IMPACT" AS "AMOUNT_IMPACT",
    "T43"."CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T43"."CUSTOMER_NAME",
          CONCAT('Customer ', "T43"."CUSTOMER_ID"),
          "T43"."CUSTOMER_KEY"
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
                        CAST(ABS(CAST("T43"."BILLED_AMOUNT" - "T43"."CREDITED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T43"."CURRENCY" IS NULL, '', CONCAT(' ', "T43"."CURRENCY"))
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
                        CAST(ABS(CAST("T43"."CREDITED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T43"."CURRENCY" IS NULL, '', CONCAT(' ', "T43"."CURRENCY"))
        ),
        'unknown'
      ),
      COALESCE(COALESCE(CONCAT(' for ', "T43"."PRODUCT"), ''), 'unknown'),
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
                        CAST(ABS(CAST("T43"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T43"."CURRENCY" IS NULL, '', CONCAT(' ', "T43"."CURRENCY"))
        ),
        'unknown'
      ),
      ', as much as is due.'
    ) AS "EXPLANATION",
    "T43"."OWNER"
  FROM T43 AS T43
), T53 AS (
  SELECT
    "T52"."MONTH",
    "T52"."CUSTOMER_KEY",
    "T52"."CUSTOMER_ID",
    "T52"."CUSTOMER_NAME",
    "T52"."PRODUCT",
    "T52"."CATEGORY",
    "T52"."STATUS_LABEL",
    "T52"."SEVERITY",
    "T52"."FIELD",
    "T52"."CRM_VALUE",
    "T52"."BILLING_VALUE",
    "T52"."OPS_VALUE",
    "T52"."DIFFERENCE",
    "T52"."AMOUNT_IMPACT",
    "T52"."CURRENCY",
    "T52"."EXPLANATION",
    "T52"."OWNER",
    'credit_note' AS "EXPLAINED_BY"
  FROM T52 AS T52
), T54 AS (
  SELECT
    *
  FROM T48 AS T48
  UNION ALL
  SELECT
    *
  FROM T53 AS T53
), T34 AS (
  SELECT
    *
  FROM "T29" AS "T31"
  WHERE
    COALESCE("T31"."ALL_CREDITED", FALSE)
), T35 AS (
  SELECT
    *
  FROM T34 AS T34
  WHERE
    COALESCE("T34"."BILLED" AND NOT (
      "T34"."IN_OPS"
    ), FALSE)
    AND "T34"."BILLING_COMPLETE"
    AND "T34"."OPS_COMPLETE"
), T44 AS (
  SELECT
    "T35"."MONTH",
    "T35"."CUSTOMER_KEY",
    "T35"."CUSTOMER_ID",
    "T35"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'missing_from_ops' AS "CATEGORY",
    'Missing from operations' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'customer' AS "FIELD",
    IFF("T35"."IN_CRM", COALESCE("T35"."CRM_STATUS", 'present'), 'absent') AS "CRM_VALUE",
    COALESCE(
      CONCAT(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      CAST(ABS(CAST("T35"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
        IFF("T35"."BILLED_CURRENCY" IS NULL, '', CONCAT(' ', "T35"."BILLED_CURRENCY"))
      ),
      'billed'
    ) AS "BILLING_VALUE",
    'absent' AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    "T35"."BILLED_AMOUNT" AS "AMOUNT_IMPACT",
    "T35"."BILLED_CURRENCY" AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T35"."CUSTOMER_NAME",
          CONCAT('Customer ', "T35"."CUSTOMER_ID"),
          "T35"."CUSTOMER_KEY"
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
                        CAST(ABS(CAST("T35"."CREDITED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T35"."BILLED_CURRENCY" IS NULL, '', CONCAT(' ', "T35"."BILLED_CURRENCY"))
        ),
        'unknown'
      ),
      ' in the same month, which leaves nothing.'
    ) AS "EXPLANATION",
    "T35"."OWNER"
  FROM T35 AS T35
), T45 AS (
  SELECT
    "T44"."MONTH",
    "T44"."CUSTOMER_KEY",
    "T44"."CUSTOMER_ID",
    "T44"."CUSTOMER_NAME",
    "T44"."PRODUCT",
    "T44"."CATEGORY",
    "T44"."STATUS_LABEL",
    "T44"."SEVERITY",
    "T44"."FIELD",
    "T44"."CRM_VALUE",
    "T44"."BILLING_VALUE",
    "T44"."OPS_VALUE",
    "T44"."DIFFERENCE",
    "T44"."AMOUNT_IMPACT",
    "T44"."CURRENCY",
    "T44"."EXPLANATION",
    "T44"."OWNER",
    'credit_note' AS "EXPLAINED_BY"
  FROM T44 AS T44
), T33 AS (
  SELECT
    *
  FROM "T29" AS "T31"
  WHERE
    FALSE
), T36 AS (
  SELECT
    *
  FROM T33 AS T33
  WHERE
    COALESCE(
      NOT (
        "T33"."IN_CRM"
      )
      AND (
        "T33"."IN_BILLING" OR "T33"."IN_OPS"
      )
      AND NOT (
        "T33"."AMBIGUOUS"
      ),
      FALSE
    )
    AND "T33"."CRM_COMPLETE"
), T39 AS (
  SELECT
    "T36"."MONTH",
    "T36"."CUSTOMER_KEY",
    "T36"."CUSTOMER_ID",
    "T36"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'missing_from_crm' AS "CATEGORY",
    'Missing from CRM' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    'customer' AS "FIELD",
    'absent' AS "CRM_VALUE",
    IFF("T36"."IN_BILLING", 'present', 'absent') AS "BILLING_VALUE",
    IFF("T36"."IN_OPS", 'present', 'absent') AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T36"."CUSTOMER_NAME",
          CONCAT('Customer ', "T36"."CUSTOMER_ID"),
          "T36"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' is in ',
      COALESCE(
        CASE
          WHEN "T36"."IN_BILLING" AND "T36"."IN_OPS"
          THEN 'billing and operations'
          WHEN "T36"."IN_BILLING"
          THEN 'billing'
          ELSE 'operations'
        END,
        'unknown'
      ),
      COALESCE(
        COALESCE(CONCAT(' (', COALESCE("T36"."BILLED_PRODUCTS", "T36"."USED_PRODUCTS"), ')'), ''),
        'unknown'
      ),
      ', but the CRM has no such customer.'
    ) AS "EXPLANATION",
    "T36"."OWNER"
  FROM T36 AS T36
), T42 AS (
  SELECT
    "T39"."MONTH",
    "T39"."CUSTOMER_KEY",
    "T39"."CUSTOMER_ID",
    "T39"."CUSTOMER_NAME",
    "T39"."PRODUCT",
    "T39"."CATEGORY",
    "T39"."STATUS_LABEL",
    "T39"."SEVERITY",
    "T39"."FIELD",
    "T39"."CRM_VALUE",
    "T39"."BILLING_VALUE",
    "T39"."OPS_VALUE",
    "T39"."DIFFERENCE",
    "T39"."AMOUNT_IMPACT",
    "T39"."CURRENCY",
    "T39"."EXPLANATION",
    "T39"."OWNER",
    '' AS "EXPLAINED_BY"
  FROM T39 AS T39
), T41 AS (
  SELECT
    *
  FROM "T37" AS "T38"
  WHERE
    COALESCE(
      "T38"."BILLED"
      AND NOT (
        "T38"."USED"
      )
      AND NOT (
        "T38"."USED_UNKNOWN"
      )
      AND "T38"."IN_OPS",
      FALSE
    )
    AND "T38"."BILLING_COMPLETE"
    AND "T38"."OPS_COMPLETE"
    AND "T38"."BILLING_PRODUCTS_KNOWN"
    AND "T38"."OPS_PRODUCTS_KNOWN"
), T47 AS (
  SELECT
    "T41"."MONTH",
    "T41"."CUSTOMER_KEY",
    "T41"."CUSTOMER_ID",
    "T41"."CUSTOMER_NAME",
    "T41"."PRODUCT",
    'billing_without_usage' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'provider_count' AS "FIELD",
    CAST("T41"."CRM_PROVIDER_COUNT" AS VARCHAR) AS "CRM_VALUE",
    CAST("T41"."BILLED_COUNT" AS VARCHAR) AS "BILLING_VALUE",
    CAST("T41"."USED_COUNT" AS VARCHAR) AS "OPS_VALUE",
    CAST("T41"."BILLED_COUNT" AS DECIMAL(24, 6)) AS "DIFFERENCE",
    "T41"."BILLED_IMPACT" AS "AMOUNT_IMPACT",
    "T41"."CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T41"."CUSTOMER_NAME",
          CONCAT('Customer ', "T41"."CUSTOMER_ID"),
          "T41"."CUSTOMER_KEY"
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
                        CAST(ABS(CAST("T41"."BILLED_AMOUNT" - "T41"."CREDITED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T41"."CURRENCY" IS NULL, '', CONCAT(' ', "T41"."CURRENCY"))
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
                        CAST(ABS(CAST("T41"."CREDITED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T41"."CURRENCY" IS NULL, '', CONCAT(' ', "T41"."CURRENCY"))
        ),
        'unknown'
      ),
      COALESCE(COALESCE(CONCAT(' for ', "T41"."PRODUCT"), ''), 'unknown'),
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
                        CAST(ABS(CAST("T41"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T41"."CURRENCY" IS NULL, '', CONCAT(' ', "T41"."CURRENCY"))
        ),
        'unknown'
      ),
      ', as much as is due.'
    ) AS "EXPLANATION",
    "T41"."OWNER"
  FROM T41 AS T41
), T49 AS (
  SELECT
    "T47"."MONTH",
    "T47"."CUSTOMER_KEY",
    "T47"."CUSTOMER_ID",
    "T47"."CUSTOMER_NAME",
    "T47"."PRODUCT",
    "T47"."CATEGORY",
    "T47"."STATUS_LABEL",
    "T47"."SEVERITY",
    "T47"."FIELD",
    "T47"."CRM_VALUE",
    "T47"."BILLING_VALUE",
    "T47"."OPS_VALUE",
    "T47"."DIFFERENCE",
    "T47"."AMOUNT_IMPACT",
    "T47"."CURRENCY",
    "T47"."EXPLANATION",
    "T47"."OWNER",
    'credit_note' AS "EXPLAINED_BY"
  FROM T47 AS T47
), T50 AS (
  SELECT
    *
  FROM T42 AS T42
  UNION ALL
  SELECT
    *
  FROM T49 AS T49
), T51 AS (
  SELECT
    *
  FROM T45 AS T45
  UNION ALL
  SELECT
    *
  FROM T50 AS T50
), T55 AS (
  SELECT
    *
  FROM T54 AS T54
  UNION ALL
  SELECT
    *
  FROM T51 AS T51
), "T56" AS (
  SELECT
    "T55"."MONTH",
    "T55"."CUSTOMER_KEY",
    "T55"."CUSTOMER_ID",
    "T55"."CUSTOMER_NAME",
    "T55"."PRODUCT",
    "T55"."CATEGORY",
    "T55"."STATUS_LABEL",
    "T55"."SEVERITY",
    "T55"."FIELD",
    "T55"."CRM_VALUE",
    "T55"."BILLING_VALUE",
    "T55"."OPS_VALUE",
    "T55"."DIFFERENCE",
    "T55"."AMOUNT_IMPACT",
    "T55"."CURRENCY",
    "T55"."EXPLANATION",
    COALESCE(NULLIF("T55"."OWNER", '')) AS "OWNER",
    "T55"."EXPLAINED_BY",
    SUBSTRING(
      MD5(
        CONCAT(
          CONCAT(
            CONCAT("T55"."CATEGORY", '\x1f', "T55"."CUSTOMER_KEY"),
            '\x1f',
            COALESCE("T55"."PRODUCT", '')
          ),
          '\x1f',
          "T55"."FIELD"
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
                CONCAT("T55"."CATEGORY", '\x1f', "T55"."CUSTOMER_KEY"),
                '\x1f',
                COALESCE("T55"."PRODUCT", '')
              ),
              '\x1f',
              "T55"."FIELD"
            )
          )
        )
      ),
      16
    ) AS "MISMATCH_ID"
  FROM T55 AS T55
), "T62" AS (
  SELECT
    "T7"."MONTH",
    "T7"."SOURCE",
    "T7"."SOURCE_FILE",
    "T7"."SOURCE_ROW",
    "T7"."SOURCE_KEY",
    "T7"."CUSTOMER_ID",
    "T7"."CUSTOMER_NAME",
    "T7"."CLEAN_NAME",
    "T7"."MATCH_METHOD",
    "T7"."CUSTOMER_KEY",
    "T7"."CRM_CUSTOMER_ID"
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T7"
  WHERE
    EXISTS(
      SELECT
        1
      FROM "T56" AS "T59"
      WHERE
        "T7"."MONTH" = "T59"."MONTH" AND "T7"."CUSTOMER_KEY" = "T59"."CUSTOMER_KEY"
    )
), T61 AS (
  SELECT
    "T57"."MONTH",
    "T57"."CUSTOMER_KEY",
    "T57"."MISMATCH_ID",
    "T57"."PRODUCT" AS "FOUND_PRODUCT"
  FROM "T56" AS "T57"
), T66 AS (
  SELECT
    *
  FROM "T62" AS "T63"
  WHERE
    "T63"."SOURCE" = 'crm'
), T72 AS (
  SELECT
    "T66"."MONTH",
    "T66"."SOURCE_FILE",
    "T66"."SOURCE_ROW",
    "T66"."CUSTOMER_KEY",
    "T66"."CRM_CUSTOMER_ID",
    "T66"."MATCH_METHOD"
  FROM T66 AS T66
), T75 AS (
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
    "T8"."PROVIDER_COUNT",
    "T8"."UNIT_PRICE",
    "T8"."CURRENCY",
    "T8"."GO_LIVE_DATE",
    "T8"."CHURN_DATE",
    "T8"."ENTITLED_QUANTITY",
    "T8"."UPDATED_AT",
    "T8"."OWNER",
    "T72"."CUSTOMER_KEY",
    "T72"."CRM_CUSTOMER_ID",
    "T72"."MATCH_METHOD"
  FROM "NORMALIZED"."CRM_ACCOUNTS" AS "T8"
  INNER JOIN T72 AS T72
    ON "T8"."MONTH" = "T72"."MONTH"
    AND "T8"."SOURCE_FILE" = "T72"."SOURCE_FILE"
    AND "T8"."SOURCE_ROW" = "T72"."SOURCE_ROW"
), T78 AS (
  SELECT
    "T75"."MONTH",
    "T75"."SOURCE_FILE",
    "T75"."SOURCE_ROW",
    "T75"."SOURCE_KEY",
    "T75"."CUSTOMER_ID",
    "T75"."CUSTOMER_NAME",
    "T75"."STATUS",
    "T75"."PRODUCT",
    "T75"."LOCATION",
    "T75"."PROVIDER_COUNT",
    "T75"."UNIT_PRICE",
    "T75"."CURRENCY",
    "T75"."GO_LIVE_DATE",
    "T75"."CHURN_DATE",
    "T75"."ENTITLED_QUANTITY",
    "T75"."UPDATED_AT",
    "T75"."OWNER",
    "T75"."CUSTOMER_KEY",
    "T75"."CRM_CUSTOMER_ID",
    "T75"."MATCH_METHOD",
    COALESCE("T75"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T75 AS T75
), T84 AS (
  SELECT
    "T78"."MONTH",
    "T78"."SOURCE_FILE",
    "T78"."SOURCE_ROW",
    "T78"."SOURCE_KEY",
    "T78"."CUSTOMER_KEY",
    "T78"."PRODUCT"
  FROM T78 AS T78
), T85 AS (
  SELECT
    "T61"."MONTH",
    "T61"."CUSTOMER_KEY",
    "T61"."MISMATCH_ID",
    "T61"."FOUND_PRODUCT",
    "T84"."SOURCE_FILE",
    "T84"."SOURCE_ROW",
    "T84"."SOURCE_KEY",
    "T84"."PRODUCT"
  FROM T61 AS T61
  INNER JOIN T84 AS T84
    ON "T61"."MONTH" = "T84"."MONTH" AND "T61"."CUSTOMER_KEY" = "T84"."CUSTOMER_KEY"
), T86 AS (
  SELECT
    *
  FROM T85 AS T85
  WHERE
    (
      "T85"."FOUND_PRODUCT" IS NULL
    )
    OR (
      "T85"."PRODUCT" IS NULL
    )
    OR (
      "T85"."FOUND_PRODUCT" = "T85"."PRODUCT"
    )
), T87 AS (
  SELECT
    "T86"."MONTH",
    "T86"."SOURCE_FILE",
    "T86"."SOURCE_ROW",
    "T86"."SOURCE_KEY",
    "T86"."MISMATCH_ID"
  FROM T86 AS T86
), T88 AS (
  SELECT DISTINCT
    *
  FROM T87 AS T87
), T89 AS (
  SELECT
    "T88"."MONTH",
    "T88"."MISMATCH_ID",
    "T88"."SOURCE_FILE",
    LISTAGG(COALESCE("T88"."SOURCE_KEY", CAST("T88"."SOURCE_ROW" AS VARCHAR)), ',') WITHIN GROUP (ORDER BY
      "T88"."SOURCE_ROW" ASC) AS "LISTED"
  FROM T88 AS T88
  GROUP BY
    1,
    2,
    3
), T90 AS (
  SELECT
    "T89"."MONTH",
    "T89"."MISMATCH_ID",
    "T89"."SOURCE_FILE",
    CONCAT("T89"."SOURCE_FILE", ':', "T89"."LISTED") AS "LISTED"
  FROM T89 AS T89
), T92 AS (
  SELECT
    "T90"."MONTH",
    "T90"."MISMATCH_ID",
    LISTAGG("T90"."LISTED", '; ') WITHIN GROUP (ORDER BY
      "T90"."SOURCE_FILE" ASC) AS "CRM_ROWS"
  FROM T90 AS T90
  GROUP BY
    1,
    2
), T93 AS (
  SELECT
    "T58"."MONTH",
    "T58"."CUSTOMER_KEY",
    "T58"."CUSTOMER_ID",
    "T58"."CUSTOMER_NAME",
    "T58"."PRODUCT",
    "T58"."CATEGORY",
    "T58"."STATUS_LABEL",
    "T58"."SEVERITY",
    "T58"."FIELD",
    "T58"."CRM_VALUE",
    "T58"."BILLING_VALUE",
    "T58"."OPS_VALUE",
    "T58"."DIFFERENCE",
    "T58"."AMOUNT_IMPACT",
    "T58"."CURRENCY",
    "T58"."EXPLANATION",
    "T58"."OWNER",
    "T58"."EXPLAINED_BY",
    "T58"."MISMATCH_ID",
    "T92"."MONTH" AS "MONTH_RIGHT",
    "T92"."MISMATCH_ID" AS "MISMATCH_ID_RIGHT",
    "T92"."CRM_ROWS"
  FROM "T56" AS "T58"
  LEFT OUTER JOIN T92 AS T92
    ON "T58"."MONTH" = "T92"."MONTH" AND "T58"."MISMATCH_ID" = "T92"."MISMATCH_ID"
), "T94" AS (
  SELECT
    "T93"."MONTH",
    "T93"."CUSTOMER_KEY",
    "T93"."CUSTOMER_ID",
    "T93"."CUSTOMER_NAME",
    "T93"."PRODUCT",
    "T93"."CATEGORY",
    "T93"."STATUS_LABEL",
    "T93"."SEVERITY",
    "T93"."FIELD",
    "T93"."CRM_VALUE",
    "T93"."BILLING_VALUE",
    "T93"."OPS_VALUE",
    "T93"."DIFFERENCE",
    "T93"."AMOUNT_IMPACT",
    "T93"."CURRENCY",
    "T93"."EXPLANATION",
    "T93"."OWNER",
    "T93"."EXPLAINED_BY",
    "T93"."MISMATCH_ID",
    "T93"."CRM_ROWS"
  FROM T93 AS T93
), T98 AS (
  SELECT
    "T95"."MONTH",
    "T95"."CUSTOMER_KEY",
    "T95"."MISMATCH_ID",
    "T95"."PRODUCT" AS "FOUND_PRODUCT"
  FROM "T94" AS "T95"
), T65 AS (
  SELECT
    *
  FROM "T62" AS "T63"
  WHERE
    "T63"."SOURCE" = 'billing'
), T71 AS (
  SELECT
    "T65"."MONTH",
    "T65"."SOURCE_FILE",
    "T65"."SOURCE_ROW",
    "T65"."CUSTOMER_KEY",
    "T65"."CRM_CUSTOMER_ID",
    "T65"."MATCH_METHOD"
  FROM T65 AS T65
), T74 AS (
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
    "T71"."CUSTOMER_KEY",
    "T71"."CRM_CUSTOMER_ID",
    "T71"."MATCH_METHOD"
  FROM "NORMALIZED"."BILLING_LINES" AS "T6"
  INNER JOIN T71 AS T71
    ON "T6"."MONTH" = "T71"."MONTH"
    AND "T6"."SOURCE_FILE" = "T71"."SOURCE_FILE"
    AND "T6"."SOURCE_ROW" = "T71"."SOURCE_ROW"
), T77 AS (
  SELECT
    "T74"."MONTH",
    "T74"."SOURCE_FILE",
    "T74"."SOURCE_ROW",
    "T74"."SOURCE_KEY",
    "T74"."CUSTOMER_ID",
    "T74"."CUSTOMER_NAME",
    "T74"."STATUS",
    "T74"."PRODUCT",
    "T74"."LOCATION",
    "T74"."LINE_ID",
    "T74"."PROVIDER_COUNT",
    "T74"."PROVIDER_ID",
    "T74"."UNIT_PRICE",
    "T74"."AMOUNT",
    "T74"."CURRENCY",
    "T74"."SERVICE_START",
    "T74"."SERVICE_END",
    "T74"."CUSTOMER_KEY",
    "T74"."CRM_CUSTOMER_ID",
    "T74"."MATCH_METHOD",
    COALESCE("T74"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T74 AS T74
), T83 AS (
  SELECT
    "T77"."MONTH",
    "T77"."SOURCE_FILE",
    "T77"."SOURCE_ROW",
    "T77"."SOURCE_KEY",
    "T77"."CUSTOMER_KEY",
    "T77"."PRODUCT"
  FROM T77 AS T77
), T99 AS (
  SELECT
    "T98"."MONTH",
    "T98"."CUSTOMER_KEY",
    "T98"."MISMATCH_ID",
    "T98"."FOUND_PRODUCT",
    "T83"."SOURCE_FILE",
    "T83"."SOURCE_ROW",
    "T83"."SOURCE_KEY",
    "T83"."PRODUCT"
  FROM T98 AS T98
  INNER JOIN T83 AS T83
    ON "T98"."MONTH" = "T83"."MONTH" AND "T98"."CUSTOMER_KEY" = "T83"."CUSTOMER_KEY"
), T100 AS (
  SELECT
    *
  FROM T99 AS T99
  WHERE
    (
      "T99"."FOUND_PRODUCT" IS NULL
    )
    OR (
      "T99"."PRODUCT" IS NULL
    )
    OR (
      "T99"."FOUND_PRODUCT" = "T99"."PRODUCT"
    )
), T101 AS (
  SELECT
    "T100"."MONTH",
    "T100"."SOURCE_FILE",
    "T100"."SOURCE_ROW",
    "T100"."SOURCE_KEY",
    "T100"."MISMATCH_ID"
  FROM T100 AS T100
), T102 AS (
  SELECT DISTINCT
    *
  FROM T101 AS T101
), T103 AS (
  SELECT
    "T102"."MONTH",
    "T102"."MISMATCH_ID",
    "T102"."SOURCE_FILE",
    LISTAGG(COALESCE("T102"."SOURCE_KEY", CAST("T102"."SOURCE_ROW" AS VARCHAR)), ',') WITHIN GROUP (ORDER BY
      "T102"."SOURCE_ROW" ASC) AS "LISTED"
  FROM T102 AS T102
  GROUP BY
    1,
    2,
    3
), T104 AS (
  SELECT
    "T103"."MONTH",
    "T103"."MISMATCH_ID",
    "T103"."SOURCE_FILE",
    CONCAT("T103"."SOURCE_FILE", ':', "T103"."LISTED") AS "LISTED"
  FROM T103 AS T103
), T106 AS (
  SELECT
    "T104"."MONTH",
    "T104"."MISMATCH_ID",
    LISTAGG("T104"."LISTED", '; ') WITHIN GROUP (ORDER BY
      "T104"."SOURCE_FILE" ASC) AS "BILLING_ROWS"
  FROM T104 AS T104
  GROUP BY
    1,
    2
), T107 AS (
  SELECT
    "T96"."MONTH",
    "T96"."CUSTOMER_KEY",
    "T96"."CUSTOMER_ID",
    "T96"."CUSTOMER_NAME",
    "T96"."PRODUCT",
    "T96"."CATEGORY",
    "T96"."STATUS_LABEL",
    "T96"."SEVERITY",
    "T96"."FIELD",
    "T96"."CRM_VALUE",
    "T96"."BILLING_VALUE",
    "T96"."OPS_VALUE",
    "T96"."DIFFERENCE",
    "T96"."AMOUNT_IMPACT",
    "T96"."CURRENCY",
    "T96"."EXPLANATION",
    "T96"."OWNER",
    "T96"."EXPLAINED_BY",
    "T96"."MISMATCH_ID",
    "T96"."CRM_ROWS",
    "T106"."MONTH" AS "MONTH_RIGHT",
    "T106"."MISMATCH_ID" AS "MISMATCH_ID_RIGHT",
    "T106"."BILLING_ROWS"
  FROM "T94" AS "T96"
  LEFT OUTER JOIN T106 AS T106
    ON "T96"."MONTH" = "T106"."MONTH" AND "T96"."MISMATCH_ID" = "T106"."MISMATCH_ID"
), "T108" AS (
  SELECT
    "T107"."MONTH",
    "T107"."CUSTOMER_KEY",
    "T107"."CUSTOMER_ID",
    "T107"."CUSTOMER_NAME",
    "T107"."PRODUCT",
    "T107"."CATEGORY",
    "T107"."STATUS_LABEL",
    "T107"."SEVERITY",
    "T107"."FIELD",
    "T107"."CRM_VALUE",
    "T107"."BILLING_VALUE",
    "T107"."OPS_VALUE",
    "T107"."DIFFERENCE",
    "T107"."AMOUNT_IMPACT",
    "T107"."CURRENCY",
    "T107"."EXPLANATION",
    "T107"."OWNER",
    "T107"."EXPLAINED_BY",
    "T107"."MISMATCH_ID",
    "T107"."CRM_ROWS",
    "T107"."BILLING_ROWS"
  FROM T107 AS T107
), T112 AS (
  SELECT
    "T109"."MONTH",
    "T109"."CUSTOMER_KEY",
    "T109"."MISMATCH_ID",
    "T109"."PRODUCT" AS "FOUND_PRODUCT"
  FROM "T108" AS "T109"
), T64 AS (
  SELECT
    *
  FROM "T62" AS "T63"
  WHERE
    "T63"."SOURCE" = 'ops'
), T70 AS (
  SELECT
    "T64"."MONTH",
    "T64"."SOURCE_FILE",
    "T64"."SOURCE_ROW",
    "T64"."CUSTOMER_KEY",
    "T64"."CRM_CUSTOMER_ID",
    "T64"."MATCH_METHOD"
  FROM T64 AS T64
), T73 AS (
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
    "T70"."CUSTOMER_KEY",
    "T70"."CRM_CUSTOMER_ID",
    "T70"."MATCH_METHOD"
  FROM "NORMALIZED"."OPS_USAGE" AS "T5"
  INNER JOIN T70 AS T70
    ON "T5"."MONTH" = "T70"."MONTH"
    AND "T5"."SOURCE_FILE" = "T70"."SOURCE_FILE"
    AND "T5"."SOURCE_ROW" = "T70"."SOURCE_ROW"
), T76 AS (
  SELECT
    "T73"."MONTH",
    "T73"."SOURCE_FILE",
    "T73"."SOURCE_ROW",
    "T73"."SOURCE_KEY",
    "T73"."CUSTOMER_ID",
    "T73"."CUSTOMER_NAME",
    "T73"."STATUS",
    "T73"."PRODUCT",
    "T73"."LOCATION",
    "T73"."EVENT_ID",
    "T73"."PROVIDER_COUNT",
    "T73"."PROVIDER_ID",
    "T73"."USED_AT",
    "T73"."GO_LIVE_DATE",
    "T73"."EXPECTED_AMOUNT",
    "T73"."CURRENCY",
    "T73"."USAGE_QUANTITY",
    "T73"."CUSTOMER_KEY",
    "T73"."CRM_CUSTOMER_ID",
    "T73"."MATCH_METHOD",
    COALESCE("T73"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T73 AS T73
), T82 AS (
  SELECT
    "T76"."MONTH",
    "T76"."SOURCE_FILE",
    "T76"."SOURCE_ROW",
    "T76"."SOURCE_KEY",
    "T76"."CUSTOMER_KEY",
    "T76"."PRODUCT"
  FROM T76 AS T76
), T113 AS (
  SELECT
    "T112"."MONTH",
    "T112"."CUSTOMER_KEY",
    "T112"."MISMATCH_ID",
    "T112"."FOUND_PRODUCT",
    "T82"."SOURCE_FILE",
    "T82"."SOURCE_ROW",
    "T82"."SOURCE_KEY",
    "T82"."PRODUCT"
  FROM T112 AS T112
  INNER JOIN T82 AS T82
    ON "T112"."MONTH" = "T82"."MONTH" AND "T112"."CUSTOMER_KEY" = "T82"."CUSTOMER_KEY"
), T114 AS (
  SELECT
    *
  FROM T113 AS T113
  WHERE
    (
      "T113"."FOUND_PRODUCT" IS NULL
    )
    OR (
      "T113"."PRODUCT" IS NULL
    )
    OR (
      "T113"."FOUND_PRODUCT" = "T113"."PRODUCT"
    )
), T115 AS (
  SELECT
    "T114"."MONTH",
    "T114"."SOURCE_FILE",
    "T114"."SOURCE_ROW",
    "T114"."SOURCE_KEY",
    "T114"."MISMATCH_ID"
  FROM T114 AS T114
), T116 AS (
  SELECT DISTINCT
    *
  FROM T115 AS T115
), T117 AS (
  SELECT
    "T116"."MONTH",
    "T116"."MISMATCH_ID",
    "T116"."SOURCE_FILE",
    LISTAGG(COALESCE("T116"."SOURCE_KEY", CAST("T116"."SOURCE_ROW" AS VARCHAR)), ',') WITHIN GROUP (ORDER BY
      "T116"."SOURCE_ROW" ASC) AS "LISTED"
  FROM T116 AS T116
  GROUP BY
    1,
    2,
    3
), T118 AS (
  SELECT
    "T117"."MONTH",
    "T117"."MISMATCH_ID",
    "T117"."SOURCE_FILE",
    CONCAT("T117"."SOURCE_FILE", ':', "T117"."LISTED") AS "LISTED"
  FROM T117 AS T117
), T120 AS (
  SELECT
    "T118"."MONTH",
    "T118"."MISMATCH_ID",
    LISTAGG("T118"."LISTED", '; ') WITHIN GROUP (ORDER BY
      "T118"."SOURCE_FILE" ASC) AS "OPS_ROWS"
  FROM T118 AS T118
  GROUP BY
    1,
    2
), T121 AS (
  SELECT
    "T110"."MONTH",
    "T110"."CUSTOMER_KEY",
    "T110"."CUSTOMER_ID",
    "T110"."CUSTOMER_NAME",
    "T110"."PRODUCT",
    "T110"."CATEGORY",
    "T110"."STATUS_LABEL",
    "T110"."SEVERITY",
    "T110"."FIELD",
    "T110"."CRM_VALUE",
    "T110"."BILLING_VALUE",
    "T110"."OPS_VALUE",
    "T110"."DIFFERENCE",
    "T110"."AMOUNT_IMPACT",
    "T110"."CURRENCY",
    "T110"."EXPLANATION",
    "T110"."OWNER",
    "T110"."EXPLAINED_BY",
    "T110"."MISMATCH_ID",
    "T110"."CRM_ROWS",
    "T110"."BILLING_ROWS",
    "T120"."MONTH" AS "MONTH_RIGHT",
    "T120"."MISMATCH_ID" AS "MISMATCH_ID_RIGHT",
    "T120"."OPS_ROWS"
  FROM "T108" AS "T110"
  LEFT OUTER JOIN T120 AS T120
    ON "T110"."MONTH" = "T120"."MONTH" AND "T110"."MISMATCH_ID" = "T120"."MISMATCH_ID"
), T122 AS (
  SELECT
    "T121"."MONTH",
    "T121"."CUSTOMER_KEY",
    "T121"."CUSTOMER_ID",
    "T121"."CUSTOMER_NAME",
    "T121"."PRODUCT",
    "T121"."CATEGORY",
    "T121"."STATUS_LABEL",
    "T121"."SEVERITY",
    "T121"."FIELD",
    "T121"."CRM_VALUE",
    "T121"."BILLING_VALUE",
    "T121"."OPS_VALUE",
    "T121"."DIFFERENCE",
    "T121"."AMOUNT_IMPACT",
    "T121"."CURRENCY",
    "T121"."EXPLANATION",
    "T121"."OWNER",
    "T121"."EXPLAINED_BY",
    "T121"."MISMATCH_ID",
    "T121"."CRM_ROWS",
    "T121"."BILLING_ROWS",
    "T121"."OPS_ROWS"
  FROM T121 AS T121
)
SELECT
  "T122"."MONTH",
  "T122"."MISMATCH_ID",
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
  "T122"."CRM_ROWS",
  "T122"."BILLING_ROWS",
  "T122"."OPS_ROWS",
  "T122"."OWNER",
  "T122"."EXPLAINED_BY"
FROM T122 AS T122