WITH T12 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T2"
  WHERE
    "T2"."SOURCE" = 'crm'
), T20 AS (
  SELECT
    "T12"."MONTH",
    "T12"."SOURCE_FILE",
    "T12"."SOURCE_ROW",
    "T12"."CUSTOMER_KEY",
    "T12"."CRM_CUSTOMER_ID",
    "T12"."MATCH_METHOD"
  FROM T12 AS T12
), T27 AS (
  SELECT
    "T9"."MONTH",
    "T9"."SOURCE_FILE",
    "T9"."SOURCE_ROW",
    "T9"."SOURCE_KEY",
    "T9"."CUSTOMER_ID",
    "T9"."CUSTOMER_NAME",
    "T9"."STATUS",
    "T9"."PRODUCT",
    "T9"."LOCATION",
    "T9"."PROVIDER_COUNT",
    "T9"."UNIT_PRICE",
    "T9"."CURRENCY",
    "T9"."GO_LIVE_DATE",
    "T9"."CHURN_DATE",
    "T9"."ENTITLED_QUANTITY",
    "T9"."UPDATED_AT",
    "T9"."OWNER",
    "T20"."CUSTOMER_KEY",
    "T20"."CRM_CUSTOMER_ID",
    "T20"."MATCH_METHOD"
  FROM "NORMALIZED"."CRM_ACCOUNTS" AS "T9"
  INNER JOIN T20 AS T20
    ON "T9"."MONTH" = "T20"."MONTH"
    AND "T9"."SOURCE_FILE" = "T20"."SOURCE_FILE"
    AND "T9"."SOURCE_ROW" = "T20"."SOURCE_ROW"
), "T32" AS (
  SELECT
    "T27"."MONTH",
    "T27"."SOURCE_FILE",
    "T27"."SOURCE_ROW",
    "T27"."SOURCE_KEY",
    "T27"."CUSTOMER_ID",
    "T27"."CUSTOMER_NAME",
    "T27"."STATUS",
    "T27"."PRODUCT",
    "T27"."LOCATION",
    "T27"."PROVIDER_COUNT",
    "T27"."UNIT_PRICE",
    "T27"."CURRENCY",
    "T27"."GO_LIVE_DATE",
    "T27"."CHURN_DATE",
    "T27"."ENTITLED_QUANTITY",
    "T27"."UPDATED_AT",
    "T27"."OWNER",
    "T27"."CUSTOMER_KEY",
    "T27"."CRM_CUSTOMER_ID",
    "T27"."MATCH_METHOD",
    COALESCE("T27"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T27 AS T27
), T24 AS (
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
), T34 AS (
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
    COALESCE("T24"."BILLING_UNIT_PRICE", "T24"."CRM_PRICE", "T24"."LIST_PRICE") AS "UNBILLED_PRICE",
    COALESCE("T24"."CRM_PRICE", "T24"."LIST_PRICE") AS "CONTRACT_PRICE",
    "T24"."BILLED_COUNT" - "T24"."EXPECTED" AS "EXTRA",
    IFF(
      (
        "T24"."OPS_CURRENCY" IS NULL
      )
      OR (
        "T24"."CURRENCY" IS NULL
      )
      OR (
        "T24"."OPS_CURRENCY" = "T24"."CURRENCY"
      ),
      "T24"."BILLED_AMOUNT" - "T24"."EXPECTED_AMOUNT",
      CAST(NULL AS DECIMAL(24, 6))
    ) AS "EXTRA_AMOUNT"
  FROM T24 AS T24
), T42 AS (
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
    IFF(
      "T34"."RATED",
      CAST(CAST(ROUND("T34"."EXTRA_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)),
      COALESCE(
        CAST(CAST(ROUND(
          CAST((
            "T34"."BILLED_AMOUNT" * "T34"."EXTRA"
          ) / NULLIF("T34"."BILLED_COUNT", 0) AS DECIMAL(38, 7)),
          2
        ) AS DECIMAL(38, 2)) AS DECIMAL(24, 6)),
        IFF(
          "T34"."BILLED_COUNT" = 0,
          CAST(CAST(ROUND("T34"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("T34"."EXPECTED" * "T34"."UNBILLED_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)),
          CAST(CAST(ROUND("T34"."EXTRA" * "T34"."UNBILLED_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
        )
      )
    ) AS "COUNT_IMPACT"
  FROM T34 AS T34
), "T45" AS (
  SELECT
    "T42"."MONTH",
    "T42"."CUSTOMER_KEY",
    "T42"."CUSTOMER_ID",
    "T42"."CUSTOMER_NAME",
    "T42"."PRODUCT",
    "T42"."OWNER",
    "T42"."IN_CRM",
    "T42"."IN_BILLING",
    "T42"."IN_OPS",
    "T42"."CRM_COMPLETE",
    "T42"."BILLING_COMPLETE",
    "T42"."OPS_COMPLETE",
    "T42"."CRM_PRODUCTS_KNOWN",
    "T42"."BILLING_PRODUCTS_KNOWN",
    "T42"."OPS_PRODUCTS_KNOWN",
    "T42"."AMBIGUOUS",
    "T42"."CRM_LINES",
    "T42"."BILLING_LINES",
    "T42"."OPS_LINES",
    "T42"."CRM_STATUS",
    "T42"."BILLING_STATUS",
    "T42"."OPS_STATUS",
    "T42"."CRM_PROVIDER_COUNT",
    "T42"."BILLED_COUNT",
    "T42"."USED_COUNT",
    "T42"."BILLED_AMOUNT",
    "T42"."BILLED",
    "T42"."USED",
    "T42"."RATED",
    "T42"."EXPECTED_AMOUNT",
    "T42"."CURRENCY",
    "T42"."CRM_CURRENCY",
    "T42"."BILLING_CURRENCY",
    "T42"."OPS_CURRENCY",
    "T42"."CRM_UNIT_PRICE",
    "T42"."BILLING_UNIT_PRICE",
    "T42"."LIST_PRICE",
    "T42"."CRM_GO_LIVE_DATE",
    "T42"."OPS_GO_LIVE_DATE",
    "T42"."CRM_CHURN_DATE",
    "T42"."SERVICE_START",
    "T42"."SERVICE_END",
    "T42"."CREDITED_AMOUNT",
    "T42"."ENTITLED_QUANTITY",
    "T42"."USAGE_QUANTITY",
    "T42"."BILLED_UNKNOWN",
    "T42"."USED_UNKNOWN",
    "T42"."ACTIVE",
    "T42"."LIVE",
    "T42"."CRM_PRICE",
    "T42"."EXPECTED",
    "T42"."UNBILLED_PRICE",
    "T42"."CONTRACT_PRICE",
    "T42"."EXTRA",
    "T42"."EXTRA_AMOUNT",
    "T42"."COUNT_IMPACT",
    CASE
      WHEN NOT (
        TRUE
        AND "T42"."OPS_COMPLETE"
        AND "T42"."OPS_PRODUCTS_KNOWN"
        AND NOT (
          "T42"."USED_UNKNOWN"
        )
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      WHEN NOT (
        "T42"."USED"
      )
      THEN CAST(0 AS DECIMAL(24, 6))
      WHEN "T42"."RATED"
      THEN IFF(
        "T42"."EXTRA_AMOUNT" IS NULL,
        CAST(NULL AS DECIMAL(24, 6)),
        CAST(0 AS DECIMAL(24, 6))
      )
      ELSE COALESCE(
        (
          CAST(CAST(ROUND("T42"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("T42"."EXPECTED" * "T42"."CRM_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
        ) - "T42"."COUNT_IMPACT",
        CAST(CAST(ROUND("T42"."EXPECTED" * (
          "T42"."BILLING_UNIT_PRICE" - "T42"."CRM_PRICE"
        ), 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
      )
    END AS "PRICE_IMPACT",
    -(
      CAST(CAST(ROUND(
        IFF("T42"."RATED", "T42"."EXPECTED_AMOUNT", "T42"."USED_COUNT" * "T42"."UNBILLED_PRICE"),
        2
      ) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    ) AS "UNBILLED_IMPACT",
    COALESCE(IFF("T42"."RATED", "T42"."OPS_CURRENCY", CAST(NULL AS VARCHAR)), "T42"."CURRENCY") AS "UNBILLED_CURRENCY",
    CAST(CAST(ROUND("T42"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) AS "BILLED_IMPACT",
    -(
      CAST(CAST(ROUND("T42"."CRM_PROVIDER_COUNT" * "T42"."CONTRACT_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    ) AS "CONTRACT_IMPACT"
  FROM T42 AS T42
), "T49" AS (
  SELECT
    "T46"."MONTH",
    "T46"."CUSTOMER_KEY",
    MAX("T46"."CUSTOMER_ID") AS "CUSTOMER_ID",
    MAX("T46"."CUSTOMER_NAME") AS "CUSTOMER_NAME",
    MAX("T46"."OWNER") AS "OWNER",
    MAX("T46"."AMBIGUOUS") AS "AMBIGUOUS",
    MAX("T46"."IN_CRM") AS "IN_CRM",
    MAX("T46"."IN_BILLING") AS "IN_BILLING",
    MAX("T46"."IN_OPS") AS "IN_OPS",
    MAX("T46"."CRM_COMPLETE") AS "CRM_COMPLETE",
    MAX("T46"."BILLING_COMPLETE") AS "BILLING_COMPLETE",
    MAX("T46"."OPS_COMPLETE") AS "OPS_COMPLETE",
    MAX("T46"."BILLED") AS "BILLED",
    MAX("T46"."USED") AS "USED",
    MAX("T46"."USED_UNKNOWN") AS "USED_UNKNOWN",
    MAX("T46"."ACTIVE" AND "T46"."LIVE") AS "OWED",
    MIN("T46"."CRM_STATUS") AS "CRM_STATUS",
    MIN("T46"."BILLING_STATUS") AS "BILLING_STATUS",
    MIN("T46"."OPS_STATUS") AS "OPS_STATUS",
    SUM(IFF("T46"."ACTIVE" AND "T46"."LIVE", "T46"."CRM_PROVIDER_COUNT", NULL)) AS "CRM_PROVIDER_COUNT",
    SUM("T46"."BILLED_COUNT") AS "BILLED_COUNT",
    SUM("T46"."USED_COUNT") AS "USED_COUNT",
    IFF(
      (
        SUM(IFF("T46"."BILLING_LINES" > 0, CAST("T46"."BILLED_IMPACT" IS NULL AS INT), NULL)) > 0
      )
      OR (
        COUNT(DISTINCT IFF("T46"."BILLING_LINES" > 0, "T46"."CURRENCY", NULL)) > 1
      ),
      CAST(NULL AS DECIMAL(24, 6)),
      CAST(SUM(IFF("T46"."BILLING_LINES" > 0, "T46"."BILLED_IMPACT", NULL)) AS DECIMAL(24, 6))
    ) AS "BILLED_AMOUNT",
    IFF(
      (
        SUM(
          IFF("T46"."ACTIVE" AND "T46"."LIVE", CAST("T46"."CONTRACT_IMPACT" IS NULL AS INT), NULL)
        ) > 0
      )
      OR (
        COUNT(DISTINCT IFF("T46"."ACTIVE" AND "T46"."LIVE", "T46"."CURRENCY", NULL)) > 1
      ),
      CAST(NULL AS DECIMAL(24, 6)),
      CAST(SUM(IFF("T46"."ACTIVE" AND "T46"."LIVE", "T46"."CONTRACT_IMPACT", NULL)) AS DECIMAL(24, 6))
    ) AS "CONTRACT_IMPACT",
    IFF(
      COUNT(DISTINCT IFF("T46"."BILLING_LINES" > 0, "T46"."CURRENCY", NULL)) > 1,
      CAST(NULL AS VARCHAR),
      MIN(IFF("T46"."BILLING_LINES" > 0, "T46"."CURRENCY", NULL))
    ) AS "BILLED_CURRENCY",
    IFF(
      COUNT(DISTINCT IFF("T46"."ACTIVE" AND "T46"."LIVE", "T46"."CURRENCY", NULL)) > 1,
      CAST(NULL AS VARCHAR),
      MIN(IFF("T46"."ACTIVE" AND "T46"."LIVE", "T46"."CURRENCY", NULL))
    ) AS "CONTRACT_CURRENCY",
    MIN("T46"."CRM_GO_LIVE_DATE") AS "CRM_GO_LIVE_DATE",
    IFF(
      SUM(IFF("T46"."CRM_LINES" > 0, CAST("T46"."CRM_CHURN_DATE" IS NULL AS INT), NULL)) > 0,
      CAST(NULL AS DATE),
      MAX(IFF("T46"."CRM_LINES" > 0, "T46"."CRM_CHURN_DATE", NULL))
    ) AS "CRM_CHURN_DATE",
    MIN("T46"."OPS_GO_LIVE_DATE") AS "OPS_GO_LIVE_DATE",
    IFF(
      COUNT_IF("T46"."BILLED") > 0,
      LISTAGG(IFF("T46"."BILLED", "T46"."PRODUCT", NULL), ', ') WITHIN GROUP (ORDER BY
        "T46"."PRODUCT" ASC),
      NULL
    ) AS "BILLED_PRODUCTS",
    IFF(
      COUNT_IF("T46"."USED") > 0,
      LISTAGG(IFF("T46"."USED", "T46"."PRODUCT", NULL), ', ') WITHIN GROUP (ORDER BY
        "T46"."PRODUCT" ASC),
      NULL
    ) AS "USED_PRODUCTS",
    IFF(
      COUNT_IF("T46"."ACTIVE" AND "T46"."LIVE") > 0,
      LISTAGG(IFF("T46"."ACTIVE" AND "T46"."LIVE", "T46"."PRODUCT", NULL), ', ') WITHIN GROUP (ORDER BY
        "T46"."PRODUCT" ASC),
      NULL
    ) AS "OWED_PRODUCTS"
  FROM "T45" AS "T46"
  GROUP BY
    1,
    2
), T48 AS (
  SELECT
    *
  FROM "T45" AS "T46"
  WHERE
    NOT "T46"."PRODUCT" IS NULL
), T54 AS (
  SELECT
    "T50"."MONTH",
    "T50"."CUSTOMER_KEY",
    "T50"."BILLED" AS "CUSTOMER_BILLED",
    "T50"."IN_CRM" AS "CUSTOMER_IN_CRM"
  FROM "T49" AS "T50"
), T64 AS (
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
    "T54"."MONTH" AS "MONTH_RIGHT",
    "T54"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T54"."CUSTOMER_BILLED",
    "T54"."CUSTOMER_IN_CRM"
  FROM T48 AS T48
  LEFT OUTER JOIN T54 AS T54
    ON "T48"."MONTH" = "T54"."MONTH" AND "T48"."CUSTOMER_KEY" = "T54"."CUSTOMER_KEY"
), "T65" AS (
  SELECT
    "T64"."MONTH",
    "T64"."CUSTOMER_KEY",
    "T64"."CUSTOMER_ID",
    "T64"."CUSTOMER_NAME",
    "T64"."PRODUCT",
    "T64"."OWNER",
    "T64"."IN_CRM",
    "T64"."IN_BILLING",
    "T64"."IN_OPS",
    "T64"."CRM_COMPLETE",
    "T64"."BILLING_COMPLETE",
    "T64"."OPS_COMPLETE",
    "T64"."CRM_PRODUCTS_KNOWN",
    "T64"."BILLING_PRODUCTS_KNOWN",
    "T64"."OPS_PRODUCTS_KNOWN",
    "T64"."AMBIGUOUS",
    "T64"."CRM_LINES",
    "T64"."BILLING_LINES",
    "T64"."OPS_LINES",
    "T64"."CRM_STATUS",
    "T64"."BILLING_STATUS",
    "T64"."OPS_STATUS",
    "T64"."CRM_PROVIDER_COUNT",
    "T64"."BILLED_COUNT",
    "T64"."USED_COUNT",
    "T64"."BILLED_AMOUNT",
    "T64"."BILLED",
    "T64"."USED",
    "T64"."RATED",
    "T64"."EXPECTED_AMOUNT",
    "T64"."CURRENCY",
    "T64"."CRM_CURRENCY",
    "T64"."BILLING_CURRENCY",
    "T64"."OPS_CURRENCY",
    "T64"."CRM_UNIT_PRICE",
    "T64"."BILLING_UNIT_PRICE",
    "T64"."LIST_PRICE",
    "T64"."CRM_GO_LIVE_DATE",
    "T64"."OPS_GO_LIVE_DATE",
    "T64"."CRM_CHURN_DATE",
    "T64"."SERVICE_START",
    "T64"."SERVICE_END",
    "T64"."CREDITED_AMOUNT",
    "T64"."ENTITLED_QUANTITY",
    "T64"."USAGE_QUANTITY",
    "T64"."BILLED_UNKNOWN",
    "T64"."USED_UNKNOWN",
    "T64"."ACTIVE",
    "T64"."LIVE",
    "T64"."CRM_PRICE",
    "T64"."EXPECTED",
    "T64"."UNBILLED_PRICE",
    "T64"."CONTRACT_PRICE",
    "T64"."EXTRA",
    "T64"."EXTRA_AMOUNT",
    "T64"."COUNT_IMPACT",
    "T64"."PRICE_IMPACT",
    "T64"."UNBILLED_IMPACT",
    "T64"."UNBILLED_CURRENCY",
    "T64"."BILLED_IMPACT",
    "T64"."CONTRACT_IMPACT",
    "T64"."CUSTOMER_BILLED",
    "T64"."CUSTOMER_IN_CRM"
  FROM T64 AS T64
), T84 AS (
  SELECT
    *
  FROM "T65" AS "T69"
  WHERE
    COALESCE(
      "T69"."BILLED"
      AND "T69"."USED"
      AND IFF(
        "T69"."RATED",
        "T69"."EXTRA_AMOUNT" < -(
          CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6))
        ),
        "T69"."EXTRA" < 0
      ),
      FALSE
    )
    AND "T69"."BILLING_COMPLETE"
    AND "T69"."OPS_COMPLETE"
    AND "T69"."BILLING_PRODUCTS_KNOWN"
    AND "T69"."OPS_PRODUCTS_KNOWN"
), T119 AS (
  SELECT
    "T84"."MONTH",
    "T84"."CUSTOMER_KEY",
    "T84"."CUSTOMER_ID",
    "T84"."CUSTOMER_NAME",
    "T84"."PRODUCT",
    'underbilled' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    IFF("T84"."RATED", 'amount', 'provider_count') AS "FIELD",
    IFF("T84"."RATED", NULL, CAST("T84"."CRM_PROVIDER_COUNT" AS VARCHAR)) AS "CRM_VALUE",
    IFF(
      "T84"."RATED",
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T84"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T84"."CURRENCY" IS NULL, '', CONCAT(' ', "T84"."CURRENCY"))
        ),
        COALESCE(
          CONCAT(
            CAST("T84"."BILLED_COUNT" AS VARCHAR),
            IFF("T84"."BILLED_COUNT" = 1, ' provider', ' providers')
          ),
          'an unknown number of providers'
        )
      ),
      CAST("T84"."BILLED_COUNT" AS VARCHAR)
    ) AS "BILLING_VALUE",
    IFF(
      "T84"."RATED",
      CONCAT(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      CAST(ABS(CAST("T84"."EXPECTED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
        IFF("T84"."CURRENCY" IS NULL, '', CONCAT(' ', "T84"."CURRENCY"))
      ),
      CAST("T84"."USED_COUNT" AS VARCHAR)
    ) AS "OPS_VALUE",
    IFF("T84"."RATED", "T84"."EXTRA_AMOUNT", CAST("T84"."EXTRA" AS DECIMAL(24, 6))) AS "DIFFERENCE",
    "T84"."COUNT_IMPACT" AS "AMOUNT_IMPACT",
    "T84"."CURRENCY",
    IFF(
      "T84"."RATED",
      CONCAT(
        COALESCE(
          COALESCE(
            "T84"."CUSTOMER_NAME",
            CONCAT('Customer ', "T84"."CUSTOMER_ID"),
            "T84"."CUSTOMER_KEY"
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
                            CAST(ABS(CAST("T84"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
              IFF("T84"."CURRENCY" IS NULL, '', CONCAT(' ', "T84"."CURRENCY"))
            ),
            COALESCE(
              CONCAT(
                CAST("T84"."BILLED_COUNT" AS VARCHAR),
                IFF("T84"."BILLED_COUNT" = 1, ' provider', ' providers')
              ),
              'an unknown number of providers'
            )
          ),
          'unknown'
        ),
        COALESCE(COALESCE(CONCAT(' for ', "T84"."PRODUCT"), ''), 'unknown'),
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
                          CAST(ABS(CAST("T84"."EXPECTED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
            IFF("T84"."CURRENCY" IS NULL, '', CONCAT(' ', "T84"."CURRENCY"))
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
                            CAST(ABS(CAST("T84"."COUNT_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
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
              IFF("T84"."CURRENCY" IS NULL, '', CONCAT(' ', "T84"."CURRENCY"))
            ),
            IFF("T84"."COUNT_IMPACT" < 0, ' too little', ' too much')
          ),
          'unknown'
        ),
        '.'
      ),
      CONCAT(
        COALESCE(
          COALESCE(
            "T84"."CUSTOMER_NAME",
            CONCAT('Customer ', "T84"."CUSTOMER_ID"),
            "T84"."CUSTOMER_KEY"
          ),
          'unknown'
        ),
        ' was billed for ',
        COALESCE(
          COALESCE(
            CONCAT(
              CAST("T84"."BILLED_COUNT" AS VARCHAR),
              IFF("T84"."BILLED_COUNT" = 1, ' provider', ' providers')
            ),
            'an unknown number of providers'
          ),
          'unknown'
        ),
        COALESCE(COALESCE(CONCAT(' of ', "T84"."PRODUCT"), ''), 'unknown'),
        ', but ',
        COALESCE('used', 'unknown'),
        ' ',
        COALESCE(CAST("T84"."EXPECTED" AS VARCHAR), 'unknown'),
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
                              CAST(ABS(CAST("T84"."COUNT_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
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
                IFF("T84"."CURRENCY" IS NULL, '', CONCAT(' ', "T84"."CURRENCY"))
              ),
              IFF("T84"."COUNT_IMPACT" < 0, ' too little', ' too much')
            ),
            'the price is unknown'
          ),
          'unknown'
        ),
        '.'
      )
    ) AS "EXPLANATION",
    "T84"."OWNER"
  FROM T84 AS T84
), T124 AS (
  SELECT
    *
  FROM T119 AS T119
), T99 AS (
  SELECT
    *
  FROM "T65" AS "T69"
  WHERE
    COALESCE(
      "T69"."BILLED"
      AND COALESCE(
        IFF(
          "T69"."BILLED_COUNT" > 0,
          ABS(
            CAST(CAST(ROUND("T69"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("T69"."CRM_PRICE" * "T69"."BILLED_COUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
          ) > (
            CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6)) * "T69"."BILLED_COUNT"
          ),
          NULL
        ),
        ABS("T69"."BILLING_UNIT_PRICE" - "T69"."CRM_PRICE") > CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6))
      ),
      FALSE
    )
    AND "T69"."CRM_COMPLETE"
    AND "T69"."BILLING_COMPLETE"
    AND "T69"."CRM_PRODUCTS_KNOWN"
    AND "T69"."BILLING_PRODUCTS_KNOWN"
), T129 AS (
  SELECT
    "T99"."MONTH",
    "T99"."CUSTOMER_KEY",
    "T99"."CUSTOMER_ID",
    "T99"."CUSTOMER_NAME",
    "T99"."PRODUCT",
    'price_mismatch' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    'unit_price' AS "FIELD",
    REGEXP_REPLACE(
      CAST(CAST(CAST(ROUND("T99"."CRM_PRICE", 4) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS VARCHAR),
      '(\\.[0-9]{2}([0-9]*[1-9])?)0+$',
      '\\1'
    ) AS "CRM_VALUE",
    REGEXP_REPLACE(
      CAST(CAST(CAST(ROUND(
        COALESCE(
          CAST("T99"."BILLED_AMOUNT" / NULLIF("T99"."BILLED_COUNT", 0) AS DECIMAL(24, 6)),
          "T99"."BILLING_UNIT_PRICE"
        ),
        4
      ) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS VARCHAR),
      '(\\.[0-9]{2}([0-9]*[1-9])?)0+$',
      '\\1'
    ) AS "BILLING_VALUE",
    CAST(NULL AS VARCHAR) AS "OPS_VALUE",
    COALESCE(
      CAST("T99"."BILLED_AMOUNT" / NULLIF("T99"."BILLED_COUNT", 0) AS DECIMAL(24, 6)),
      "T99"."BILLING_UNIT_PRICE"
    ) - "T99"."CRM_PRICE" AS "DIFFERENCE",
    "T99"."PRICE_IMPACT" AS "AMOUNT_IMPACT",
    "T99"."CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T99"."CUSTOMER_NAME",
          CONCAT('Customer ', "T99"."CUSTOMER_ID"),
          "T99"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' is billed ',
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            CAST(CAST(CAST(ROUND(
              COALESCE(
                CAST("T99"."BILLED_AMOUNT" / NULLIF("T99"."BILLED_COUNT", 0) AS DECIMAL(24, 6)),
                "T99"."BILLING_UNIT_PRICE"
              ),
              4
            ) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS VARCHAR),
            '(\\.[0-9]{2}([0-9]*[1-9])?)0+$',
            '\\1'
          ),
          IFF("T99"."CURRENCY" IS NULL, '', CONCAT(' ', "T99"."CURRENCY"))
        ),
        'unknown'
      ),
      ' per provider',
      COALESCE(COALESCE(CONCAT(' of ', "T99"."PRODUCT"), ''), 'unknown'),
      ', but the CRM price is ',
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            CAST(CAST(CAST(ROUND("T99"."CRM_PRICE", 4) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS VARCHAR),
            '(\\.[0-9]{2}([0-9]*[1-9])?)0+$',
            '\\1'
          ),
          IFF("T99"."CURRENCY" IS NULL, '', CONCAT(' ', "T99"."CURRENCY"))
        ),
        'unknown'
      ),
      COALESCE(
        IFF(
          COALESCE("T99"."PRICE_IMPACT" <> 0, FALSE),
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
                              CAST(ABS(CAST("T99"."PRICE_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
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
                IFF("T99"."CURRENCY" IS NULL, '', CONCAT(' ', "T99"."CURRENCY"))
              ),
              IFF("T99"."PRICE_IMPACT" < 0, ' too little', ' too much')
            )
          ),
          ''
        ),
        'unknown'
      ),
      '.'
    ) AS "EXPLANATION",
    "T99"."OWNER"
  FROM T99 AS T99
), T131 AS (
  SELECT
    *
  FROM T129 AS T129
), T132 AS (
  SELECT
    *
  FROM T124 AS T124
  UNION ALL
  SELECT
    *
  FROM T131 AS T131
), T70 AS (
  SELECT
    *
  FROM "T49" AS "T50"
  WHERE
    COALESCE(
      (
        COALESCE(
          IFF("T50"."CRM_COMPLETE", "T50"."CRM_STATUS", CAST(NULL AS VARCHAR)) = 'active',
          FALSE
        )
        OR COALESCE(
          IFF(
            "T50"."BILLING_COMPLETE",
            COALESCE("T50"."BILLING_STATUS", IFF("T50"."BILLED", 'active', CAST(NULL AS VARCHAR))),
            CAST(NULL AS VARCHAR)
          ) = 'active',
          FALSE
        )
        OR COALESCE(
          IFF(
            "T50"."OPS_COMPLETE",
            COALESCE("T50"."OPS_STATUS", IFF("T50"."USED", 'active', CAST(NULL AS VARCHAR))),
            CAST(NULL AS VARCHAR)
          ) = 'active',
          FALSE
        )
      )
      AND (
        COALESCE(
          IFF("T50"."CRM_COMPLETE", "T50"."CRM_STATUS", CAST(NULL AS VARCHAR)) = 'inactive',
          FALSE
        )
        OR COALESCE(
          IFF(
            "T50"."BILLING_COMPLETE",
            COALESCE("T50"."BILLING_STATUS", IFF("T50"."BILLED", 'active', CAST(NULL AS VARCHAR))),
            CAST(NULL AS VARCHAR)
          ) = 'inactive',
          FALSE
        )
        OR COALESCE(
          IFF(
            "T50"."OPS_COMPLETE",
            COALESCE("T50"."OPS_STATUS", IFF("T50"."USED", 'active', CAST(NULL AS VARCHAR))),
            CAST(NULL AS VARCHAR)
          ) = 'inactive',
          FALSE
        )
      )
      AND (
        "T50"."IN_CRM" OR NOT (
          "T50"."CRM_COMPLETE"
        )
      ),
      FALSE
    )
), T97 AS (
  SELECT
    "T70"."MONTH",
    "T70"."CUSTOMER_KEY",
    "T70"."CUSTOMER_ID",
    "T70"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'active_status_mismatch' AS "CATEGORY",
    'Status mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'status' AS "FIELD",
    IFF("T70"."CRM_COMPLETE", "T70"."CRM_STATUS", CAST(NULL AS VARCHAR)) AS "CRM_VALUE",
    IFF(
      "T70"."BILLING_COMPLETE",
      COALESCE("T70"."BILLING_STATUS", IFF("T70"."BILLED", 'active', CAST(NULL AS VARCHAR))),
      CAST(NULL AS VARCHAR)
    ) AS "BILLING_VALUE",
    IFF(
      "T70"."OPS_COMPLETE",
      COALESCE("T70"."OPS_STATUS", IFF("T70"."USED", 'active', CAST(NULL AS VARCHAR))),
      CAST(NULL AS VARCHAR)
    ) AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T70"."CUSTOMER_NAME",
          CONCAT('Customer ', "T70"."CUSTOMER_ID"),
          "T70"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' ',
      COALESCE(
        COALESCE(
          CONCAT(
            'is ',
            IFF("T70"."CRM_COMPLETE", "T70"."CRM_STATUS", CAST(NULL AS VARCHAR)),
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
              "T70"."BILLING_COMPLETE",
              COALESCE("T70"."BILLING_STATUS", IFF("T70"."BILLED", 'active', CAST(NULL AS VARCHAR))),
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
              "T70"."OPS_COMPLETE",
              COALESCE("T70"."OPS_STATUS", IFF("T70"."USED", 'active', CAST(NULL AS VARCHAR))),
              CAST(NULL AS VARCHAR)
            )
          ),
          ''
        ),
        'unknown'
      ),
      '.'
    ) AS "EXPLANATION",
    "T70"."OWNER"
  FROM T70 AS T70
), T102 AS (
  SELECT
    *
  FROM T97 AS T97
), T60 AS (
  SELECT
    *
  FROM "T49" AS "T50"
  WHERE
    COALESCE(ABS(DATEDIFF(DAY, "T50"."CRM_GO_LIVE_DATE", "T50"."OPS_GO_LIVE_DATE")) > 0, FALSE)
    AND "T50"."CRM_COMPLETE"
    AND "T50"."OPS_COMPLETE"
), T73 AS (
  SELECT
    "T60"."MONTH",
    "T60"."CUSTOMER_KEY",
    "T60"."CUSTOMER_ID",
    "T60"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'go_live_mismatch' AS "CATEGORY",
    'Go-live mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'go_live_date' AS "FIELD",
    CAST("T60"."CRM_GO_LIVE_DATE" AS VARCHAR) AS "CRM_VALUE",
    CAST(NULL AS VARCHAR) AS "BILLING_VALUE",
    CAST("T60"."OPS_GO_LIVE_DATE" AS VARCHAR) AS "OPS_VALUE",
    CAST(DATEDIFF(DAY, "T60"."CRM_GO_LIVE_DATE", "T60"."OPS_GO_LIVE_DATE") AS DECIMAL(24, 6)) AS "DIFFERENCE",
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
      ' went live on ',
      COALESCE(CAST("T60"."CRM_GO_LIVE_DATE" AS VARCHAR), 'unknown'),
      ' according to the CRM, but on ',
      COALESCE(CAST("T60"."OPS_GO_LIVE_DATE" AS VARCHAR), 'unknown'),
      ' according to operations.'
    ) AS "EXPLANATION",
    "T60"."OWNER"
  FROM T60 AS T60
), T79 AS (
  SELECT
    *
  FROM T73 AS T73
), T103 AS (
  SELECT
    *
  FROM T102 AS T102
  UNION ALL
  SELECT
    *
  FROM T79 AS T79
), T133 AS (
  SELECT
    *
  FROM T132 AS T132
  UNION ALL
  SELECT
    *
  FROM T103 AS T103
), T58 AS (
  SELECT
    *
  FROM "T49" AS "T50"
  WHERE
    COALESCE(
      "T50"."BILLED"
      AND (
        "T50"."MONTH" < DATE_TRUNC('MONTH', "T50"."CRM_GO_LIVE_DATE")
      ),
      FALSE
    )
    AND "T50"."CRM_COMPLETE"
    AND "T50"."BILLING_COMPLETE"
), T71 AS (
  SELECT
    "T58"."MONTH",
    "T58"."CUSTOMER_KEY",
    "T58"."CUSTOMER_ID",
    "T58"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'go_live_mismatch' AS "CATEGORY",
    'Go-live mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'billed_before_go_live' AS "FIELD",
    CAST("T58"."CRM_GO_LIVE_DATE" AS VARCHAR) AS "CRM_VALUE",
    'billed' AS "BILLING_VALUE",
    CAST(NULL AS VARCHAR) AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T58"."CUSTOMER_NAME",
          CONCAT('Customer ', "T58"."CUSTOMER_ID"),
          "T58"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' was billed, but goes live only on ',
      COALESCE(CAST("T58"."CRM_GO_LIVE_DATE" AS VARCHAR), 'unknown'),
      ' according to the CRM.'
    ) AS "EXPLANATION",
    "T58"."OWNER"
  FROM T58 AS T58
), T77 AS (
  SELECT
    *
  FROM T71 AS T71
), T59 AS (
  SELECT
    *
  FROM "T49" AS "T50"
  WHERE
    COALESCE(
      "T50"."USED"
      AND (
        "T50"."MONTH" < DATE_TRUNC('MONTH', "T50"."CRM_GO_LIVE_DATE")
      ),
      FALSE
    )
    AND "T50"."CRM_COMPLETE"
    AND "T50"."OPS_COMPLETE"
), T72 AS (
  SELECT
    "T59"."MONTH",
    "T59"."CUSTOMER_KEY",
    "T59"."CUSTOMER_ID",
    "T59"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'go_live_mismatch' AS "CATEGORY",
    'Go-live mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'used_before_go_live' AS "FIELD",
    CAST("T59"."CRM_GO_LIVE_DATE" AS VARCHAR) AS "CRM_VALUE",
    CAST(NULL AS VARCHAR) AS "BILLING_VALUE",
    'used' AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T59"."CUSTOMER_NAME",
          CONCAT('Customer ', "T59"."CUSTOMER_ID"),
          "T59"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' used the service, but goes live only on ',
      COALESCE(CAST("T59"."CRM_GO_LIVE_DATE" AS VARCHAR), 'unknown'),
      ' according to the CRM.'
    ) AS "EXPLANATION",
    "T59"."OWNER"
  FROM T59 AS T59
), T78 AS (
  SELECT
    *
  FROM T72 AS T72
), T81 AS (
  SELECT
    *
  FROM T77 AS T77
  UNION ALL
  SELECT
    *
  FROM T78 AS T78
), T96 AS (
  SELECT
    *
  FROM "T65" AS "T69"
  WHERE
    COALESCE(
      "T69"."IN_CRM"
      AND (
        (
          (
            (
              "T69"."BILLED" AND "T69"."BILLING_COMPLETE" AND "T69"."BILLING_PRODUCTS_KNOWN"
            )
            OR (
              "T69"."USED" AND "T69"."OPS_COMPLETE" AND "T69"."OPS_PRODUCTS_KNOWN"
            )
          )
          AND NOT (
            "T69"."CRM_LINES" > 0
          )
        )
        OR (
          "T69"."ACTIVE"
          AND "T69"."LIVE"
          AND NOT (
            "T69"."BILLED"
          )
          AND NOT (
            "T69"."USED"
          )
          AND "T69"."CUSTOMER_BILLED"
          AND (
            "T69"."BILLING_COMPLETE"
            AND "T69"."OPS_COMPLETE"
            AND "T69"."BILLING_PRODUCTS_KNOWN"
            AND "T69"."OPS_PRODUCTS_KNOWN"
            AND NOT (
              "T69"."BILLED_UNKNOWN"
            )
            AND NOT (
              "T69"."USED_UNKNOWN"
            )
          )
        )
      ),
      FALSE
    )
    AND "T69"."CRM_COMPLETE"
    AND "T69"."CRM_PRODUCTS_KNOWN"
), T110 AS (
  SELECT
    "T96"."MONTH",
    "T96"."CUSTOMER_KEY",
    "T96"."CUSTOMER_ID",
    "T96"."CUSTOMER_NAME",
    "T96"."PRODUCT",
    'product_mismatch' AS "CATEGORY",
    'Product mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'product' AS "FIELD",
    IFF("T96"."CRM_LINES" > 0, 'sold', 'not sold') AS "CRM_VALUE",
    IFF("T96"."BILLED", 'billed', 'not billed') AS "BILLING_VALUE",
    IFF("T96"."USED", 'used', 'not used') AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    IFF(
      "T96"."CRM_LINES" > 0,
      CONCAT(
        COALESCE(
          COALESCE(
            "T96"."CUSTOMER_NAME",
            CONCAT('Customer ', "T96"."CUSTOMER_ID"),
            "T96"."CUSTOMER_KEY"
          ),
          'unknown'
        ),
        ' has ',
        COALESCE("T96"."PRODUCT", 'unknown'),
        ' in the CRM, but was neither billed for it nor used it.'
      ),
      CONCAT(
        COALESCE(
          COALESCE(
            "T96"."CUSTOMER_NAME",
            CONCAT('Customer ', "T96"."CUSTOMER_ID"),
            "T96"."CUSTOMER_KEY"
          ),
          'unknown'
        ),
        ' ',
        COALESCE(
          CASE
            WHEN "T96"."BILLED" AND "T96"."USED"
            THEN 'is billed for and uses'
            WHEN "T96"."BILLED"
            THEN 'is billed for'
            ELSE 'uses'
          END,
          'unknown'
        ),
        ' ',
        COALESCE("T96"."PRODUCT", 'unknown'),
        ', but the CRM does not list that product.'
      )
    ) AS "EXPLANATION",
    "T96"."OWNER"
  FROM T96 AS T96
), T113 AS (
  SELECT
    *
  FROM T110 AS T110
), T88 AS (
  SELECT
    *
  FROM "T65" AS "T69"
  WHERE
    COALESCE(
      "T69"."USED" AND (
        ABS("T69"."USED_COUNT" - "T69"."CRM_PROVIDER_COUNT") > 0
      ),
      FALSE
    )
    AND "T69"."CRM_COMPLETE"
    AND "T69"."OPS_COMPLETE"
    AND "T69"."CRM_PRODUCTS_KNOWN"
    AND "T69"."OPS_PRODUCTS_KNOWN"
), T105 AS (
  SELECT
    "T88"."MONTH",
    "T88"."CUSTOMER_KEY",
    "T88"."CUSTOMER_ID",
    "T88"."CUSTOMER_NAME",
    "T88"."PRODUCT",
    'provider_count_mismatch' AS "CATEGORY",
    'Provider count mismatch' AS "STATUS_LABEL",
    'low' AS "SEVERITY",
    'provider_count' AS "FIELD",
    CAST("T88"."CRM_PROVIDER_COUNT" AS VARCHAR) AS "CRM_VALUE",
    CAST("T88"."BILLED_COUNT" AS VARCHAR) AS "BILLING_VALUE",
    CAST("T88"."USED_COUNT" AS VARCHAR) AS "OPS_VALUE",
    CAST("T88"."USED_COUNT" - "T88"."CRM_PROVIDER_COUNT" AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T88"."CUSTOMER_NAME",
          CONCAT('Customer ', "T88"."CUSTOMER_ID"),
          "T88"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' has a contract for ',
      COALESCE(
        COALESCE(
          CONCAT(
            CAST("T88"."CRM_PROVIDER_COUNT" AS VARCHAR),
            IFF("T88"."CRM_PROVIDER_COUNT" = 1, ' provider', ' providers')
          ),
          'an unknown number of providers'
        ),
        'unknown'
      ),
      COALESCE(COALESCE(CONCAT(' of ', "T88"."PRODUCT"), ''), 'unknown'),
      ', but ',
      COALESCE(
        COALESCE(
          CONCAT(
            CAST("T88"."USED_COUNT" AS VARCHAR),
            IFF("T88"."USED_COUNT" = 1, ' provider', ' providers')
          ),
          'an unknown number of providers'
        ),
        'unknown'
      ),
      ' used it.'
    ) AS "EXPLANATION",
    "T88"."OWNER"
  FROM T88 AS T88
), T109 AS (
  SELECT
    *
  FROM T105 AS T105
), T115 AS (
  SELECT
    *
  FROM T113 AS T113
  UNION ALL
  SELECT
    *
  FROM T109 AS T109
), T116 AS (
  SELECT
    *
  FROM T81 AS T81
  UNION ALL
  SELECT
    *
  FROM T115 AS T115
), T134 AS (
  SELECT
    *
  FROM T133 AS T133
  UNION ALL
  SELECT
    *
  FROM T116 AS T116
), T76 AS (
  SELECT
    *
  FROM "T65" AS "T69"
  WHERE
    COALESCE("T69"."USAGE_QUANTITY" > "T69"."ENTITLED_QUANTITY", FALSE)
    AND "T69"."CRM_COMPLETE"
    AND "T69"."OPS_COMPLETE"
    AND "T69"."CRM_PRODUCTS_KNOWN"
    AND "T69"."OPS_PRODUCTS_KNOWN"
), T94 AS (
  SELECT
    "T76"."MONTH",
    "T76"."CUSTOMER_KEY",
    "T76"."CUSTOMER_ID",
    "T76"."CUSTOMER_NAME",
    "T76"."PRODUCT",
    'over_entitlement' AS "CATEGORY",
    'Entitlement' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'usage_quantity' AS "FIELD",
    REGEXP_REPLACE(CAST("T76"."ENTITLED_QUANTITY" AS VARCHAR), '\\.?0+$', '') AS "CRM_VALUE",
    CAST(NULL AS VARCHAR) AS "BILLING_VALUE",
    REGEXP_REPLACE(
      CAST(IFF("T76"."OPS_LINES" = 0, CAST(0 AS DECIMAL(24, 6)), "T76"."USAGE_QUANTITY") AS VARCHAR),
      '\\.?0+$',
      ''
    ) AS "OPS_VALUE",
    IFF("T76"."OPS_LINES" = 0, CAST(0 AS DECIMAL(24, 6)), "T76"."USAGE_QUANTITY") - "T76"."ENTITLED_QUANTITY" AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T76"."CUSTOMER_NAME",
          CONCAT('Customer ', "T76"."CUSTOMER_ID"),
          "T76"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' used ',
      COALESCE(REGEXP_REPLACE(CAST("T76"."USAGE_QUANTITY" AS VARCHAR), '\\.?0+$', ''), 'unknown'),
      ' units',
      COALESCE(COALESCE(CONCAT(' of ', "T76"."PRODUCT"), ''), 'unknown'),
      ', but the contract includes ',
      COALESCE(
        REGEXP_REPLACE(CAST("T76"."ENTITLED_QUANTITY" AS VARCHAR), '\\.?0+$', ''),
        'unknown'
      ),
      '.'
    ) AS "EXPLANATION",
    "T76"."OWNER"
  FROM T76 AS T76
), T98 AS (
  SELECT
    *
  FROM T94 AS T94
), T90 AS (
  SELECT
    *
  FROM "T65" AS "T69"
  WHERE
    COALESCE(
      "T69"."IN_OPS"
      AND (
        COALESCE("T69"."CRM_STATUS", 'active') = 'active'
      )
      AND (
        "T69"."ENTITLED_QUANTITY" > 0
      )
      AND (
        IFF("T69"."OPS_LINES" = 0, CAST(0 AS DECIMAL(24, 6)), "T69"."USAGE_QUANTITY") < (
          CAST(CAST('0.1' AS DECIMAL(38, 9)) AS DECIMAL(24, 6)) * "T69"."ENTITLED_QUANTITY"
        )
      ),
      FALSE
    )
    AND "T69"."CRM_COMPLETE"
    AND "T69"."OPS_COMPLETE"
    AND "T69"."CRM_PRODUCTS_KNOWN"
    AND "T69"."OPS_PRODUCTS_KNOWN"
), T107 AS (
  SELECT
    "T90"."MONTH",
    "T90"."CUSTOMER_KEY",
    "T90"."CUSTOMER_ID",
    "T90"."CUSTOMER_NAME",
    "T90"."PRODUCT",
    'unused_entitlement' AS "CATEGORY",
    'Entitlement' AS "STATUS_LABEL",
    'low' AS "SEVERITY",
    'usage_quantity' AS "FIELD",
    REGEXP_REPLACE(CAST("T90"."ENTITLED_QUANTITY" AS VARCHAR), '\\.?0+$', '') AS "CRM_VALUE",
    CAST(NULL AS VARCHAR) AS "BILLING_VALUE",
    REGEXP_REPLACE(
      CAST(IFF("T90"."OPS_LINES" = 0, CAST(0 AS DECIMAL(24, 6)), "T90"."USAGE_QUANTITY") AS VARCHAR),
      '\\.?0+$',
      ''
    ) AS "OPS_VALUE",
    IFF("T90"."OPS_LINES" = 0, CAST(0 AS DECIMAL(24, 6)), "T90"."USAGE_QUANTITY") - "T90"."ENTITLED_QUANTITY" AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T90"."CUSTOMER_NAME",
          CONCAT('Customer ', "T90"."CUSTOMER_ID"),
          "T90"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' used only ',
      COALESCE(
        REGEXP_REPLACE(
          CAST(IFF("T90"."OPS_LINES" = 0, CAST(0 AS DECIMAL(24, 6)), "T90"."USAGE_QUANTITY") AS VARCHAR),
          '\\.?0+$',
          ''
        ),
        'unknown'
      ),
      ' of the ',
      COALESCE(
        REGEXP_REPLACE(CAST("T90"."ENTITLED_QUANTITY" AS VARCHAR), '\\.?0+$', ''),
        'unknown'
      ),
      ' units',
      COALESCE(COALESCE(CONCAT(' of ', "T90"."PRODUCT"), ''), 'unknown'),
      ' that the contract includes.'
    ) AS "EXPLANATION",
    "T90"."OWNER"
  FROM T90 AS T90
), T111 AS (
  SELECT
    *
  FROM T107 AS T107
), T112 AS (
  SELECT
    *
  FROM T98 AS T98
  UNION ALL
  SELECT
    *
  FROM T111 AS T111
), T41 AS (
  SELECT
    "T33"."MONTH",
    "T33"."CUSTOMER_KEY",
    "T33"."PRODUCT",
    COUNT(*) AS "ROWS",
    (
      COUNT(DISTINCT "T33"."STATUS") > 1
    )
    OR (
      (
        COUNT("T33"."STATUS") > 0
      )
      AND (
        COUNT("T33"."STATUS") < COUNT("T33"."STATUS" IS NULL)
      )
    ) AS "STATUS_DIFFERS",
    (
      COUNT(DISTINCT "T33"."PROVIDER_COUNT") > 1
    )
    OR (
      (
        COUNT("T33"."PROVIDER_COUNT") > 0
      )
      AND (
        COUNT("T33"."PROVIDER_COUNT") < COUNT("T33"."PROVIDER_COUNT" IS NULL)
      )
    ) AS "PROVIDER_COUNT_DIFFERS",
    (
      COUNT(DISTINCT "T33"."UNIT_PRICE") > 1
    )
    OR (
      (
        COUNT("T33"."UNIT_PRICE") > 0
      )
      AND (
        COUNT("T33"."UNIT_PRICE") < COUNT("T33"."UNIT_PRICE" IS NULL)
      )
    ) AS "UNIT_PRICE_DIFFERS",
    (
      COUNT(DISTINCT "T33"."CURRENCY") > 1
    )
    OR (
      (
        COUNT("T33"."CURRENCY") > 0
      )
      AND (
        COUNT("T33"."CURRENCY") < COUNT("T33"."CURRENCY" IS NULL)
      )
    ) AS "CURRENCY_DIFFERS",
    (
      COUNT(DISTINCT "T33"."GO_LIVE_DATE") > 1
    )
    OR (
      (
        COUNT("T33"."GO_LIVE_DATE") > 0
      )
      AND (
        COUNT("T33"."GO_LIVE_DATE") < COUNT("T33"."GO_LIVE_DATE" IS NULL)
      )
    ) AS "GO_LIVE_DATE_DIFFERS",
    (
      COUNT(DISTINCT "T33"."CHURN_DATE") > 1
    )
    OR (
      (
        COUNT("T33"."CHURN_DATE") > 0
      )
      AND (
        COUNT("T33"."CHURN_DATE") < COUNT("T33"."CHURN_DATE" IS NULL)
      )
    ) AS "CHURN_DATE_DIFFERS",
    (
      COUNT(DISTINCT "T33"."ENTITLED_QUANTITY") > 1
    )
    OR (
      (
        COUNT("T33"."ENTITLED_QUANTITY") > 0
      )
      AND (
        COUNT("T33"."ENTITLED_QUANTITY") < COUNT("T33"."ENTITLED_QUANTITY" IS NULL)
      )
    ) AS "ENTITLED_QUANTITY_DIFFERS"
  FROM "T32" AS "T33"
  GROUP BY
    1,
    2,
    3
), T44 AS (
  SELECT
    *
  FROM T41 AS T41
  WHERE
    "T41"."STATUS_DIFFERS"
    OR "T41"."PROVIDER_COUNT_DIFFERS"
    OR "T41"."UNIT_PRICE_DIFFERS"
    OR "T41"."CURRENCY_DIFFERS"
    OR "T41"."GO_LIVE_DATE_DIFFERS"
    OR "T41"."CHURN_DATE_DIFFERS"
    OR "T41"."ENTITLED_QUANTITY_DIFFERS"
), T53 AS (
  SELECT
    "T50"."MONTH",
    "T50"."CUSTOMER_KEY",
    "T50"."CUSTOMER_ID",
    "T50"."CUSTOMER_NAME",
    "T50"."OWNER"
  FROM "T49" AS "T50"
), T61 AS (
  SELECT
    "T44"."MONTH",
    "T44"."CUSTOMER_KEY",
    "T44"."PRODUCT",
    "T44"."ROWS",
    "T44"."STATUS_DIFFERS",
    "T44"."PROVIDER_COUNT_DIFFERS",
    "T44"."UNIT_PRICE_DIFFERS",
    "T44"."CURRENCY_DIFFERS",
    "T44"."GO_LIVE_DATE_DIFFERS",
    "T44"."CHURN_DATE_DIFFERS",
    "T44"."ENTITLED_QUANTITY_DIFFERS",
    "T53"."CUSTOMER_ID",
    "T53"."CUSTOMER_NAME",
    "T53"."OWNER"
  FROM T44 AS T44
  INNER JOIN (
    SELECT
      "T50"."MONTH",
      "T50"."CUSTOMER_KEY",
      "T50"."CUSTOMER_ID",
      "T50"."CUSTOMER_NAME",
      "T50"."OWNER"
    FROM "T49" AS "T50"
  ) AS "T53"
    ON "T44"."MONTH" = "T53"."MONTH" AND "T44"."CUSTOMER_KEY" = "T53"."CUSTOMER_KEY"
), T66 AS (
  SELECT
    "T61"."MONTH",
    "T61"."CUSTOMER_KEY",
    "T61"."PRODUCT",
    "T61"."ROWS",
    "T61"."STATUS_DIFFERS",
    "T61"."PROVIDER_COUNT_DIFFERS",
    "T61"."UNIT_PRICE_DIFFERS",
    "T61"."CURRENCY_DIFFERS",
    "T61"."GO_LIVE_DATE_DIFFERS",
    "T61"."CHURN_DATE_DIFFERS",
    "T61"."ENTITLED_QUANTITY_DIFFERS",
    "T61"."CUSTOMER_ID",
    "T61"."CUSTOMER_NAME",
    "T61"."OWNER",
    COALESCE("T61"."CUSTOMER_NAME", "T61"."CUSTOMER_ID", "T61"."CUSTOMER_KEY") AS "WHO"
  FROM T61 AS T61
), T86 AS (
  SELECT
    "T66"."MONTH",
    "T66"."CUSTOMER_KEY",
    "T66"."CUSTOMER_ID",
    "T66"."CUSTOMER_NAME",
    "T66"."PRODUCT",
    'duplicate_record' AS "CATEGORY",
    'Data quality' AS "STATUS_LABEL",
    'low' AS "SEVERITY",
    'record' AS "FIELD",
    CONCAT(CAST("T66"."ROWS" AS VARCHAR), ' rows') AS "CRM_VALUE",
    CAST(NULL AS VARCHAR) AS "BILLING_VALUE",
    CAST(NULL AS VARCHAR) AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      'The CRM has ',
      COALESCE(CAST("T66"."ROWS" AS VARCHAR), 'unknown'),
      ' rows for ',
      COALESCE("T66"."WHO", 'unknown'),
      COALESCE(COALESCE(CONCAT(' and ', "T66"."PRODUCT"), ''), 'unknown'),
      ' that disagree on ',
      COALESCE(
        REGEXP_REPLACE(
          CONCAT(
            IFF("T66"."STATUS_DIFFERS", 'status, ', ''),
            IFF("T66"."PROVIDER_COUNT_DIFFERS", 'provider count, ', ''),
            IFF("T66"."UNIT_PRICE_DIFFERS", 'unit price, ', ''),
            IFF("T66"."CURRENCY_DIFFERS", 'currency, ', ''),
            IFF("T66"."GO_LIVE_DATE_DIFFERS", 'go live date, ', ''),
            IFF("T66"."CHURN_DATE_DIFFERS", 'churn date, ', ''),
            IFF("T66"."ENTITLED_QUANTITY_DIFFERS", 'entitled quantity, ', '')
          ),
          ', $',
          ''
        ),
        'unknown'
      ),
      '; the most recently updated one is used.'
    ) AS "EXPLANATION",
    "T66"."OWNER"
  FROM T66 AS T66
), T91 AS (
  SELECT
    *
  FROM T86 AS T86
), T13 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T2"
  WHERE
    "T2"."MATCH_METHOD" = 'ambiguous'
), T21 AS (
  SELECT
    "T13"."MONTH",
    "T13"."SOURCE",
    "T13"."SOURCE_FILE",
    "T13"."SOURCE_ROW",
    "T13"."SOURCE_KEY",
    "T13"."CUSTOMER_ID",
    "T13"."CUSTOMER_NAME",
    "T13"."CLEAN_NAME",
    "T13"."MATCH_METHOD",
    "T13"."CUSTOMER_KEY",
    "T13"."CRM_CUSTOMER_ID",
    IFF(
      STARTSWITH("T13"."CUSTOMER_KEY", 'name:'),
      "T13"."CUSTOMER_NAME",
      "T13"."CUSTOMER_ID"
    ) AS "WRITTEN"
  FROM T13 AS T13
), T29 AS (
  SELECT
    "T21"."MONTH",
    "T21"."CUSTOMER_KEY",
    MIN(IFF("T21"."SOURCE" = 'billing', "T21"."WRITTEN", NULL)) AS "BILLING",
    MIN(IFF("T21"."SOURCE" = 'ops', "T21"."WRITTEN", NULL)) AS "OPS"
  FROM T21 AS T21
  GROUP BY
    1,
    2
), T62 AS (
  SELECT
    "T29"."MONTH",
    "T29"."CUSTOMER_KEY",
    "T29"."BILLING",
    "T29"."OPS",
    "T53"."CUSTOMER_ID",
    "T53"."CUSTOMER_NAME",
    "T53"."OWNER"
  FROM T29 AS T29
  INNER JOIN (
    SELECT
      "T50"."MONTH",
      "T50"."CUSTOMER_KEY",
      "T50"."CUSTOMER_ID",
      "T50"."CUSTOMER_NAME",
      "T50"."OWNER"
    FROM "T49" AS "T50"
  ) AS "T53"
    ON "T29"."MONTH" = "T53"."MONTH" AND "T29"."CUSTOMER_KEY" = "T53"."CUSTOMER_KEY"
), T67 AS (
  SELECT
    "T62"."MONTH",
    "T62"."CUSTOMER_KEY",
    "T62"."BILLING",
    "T62"."OPS",
    "T62"."CUSTOMER_ID",
    "T62"."CUSTOMER_NAME",
    "T62"."OWNER",
    COALESCE("T62"."CUSTOMER_NAME", "T62"."CUSTOMER_ID", "T62"."CUSTOMER_KEY") AS "WHO"
  FROM T62 AS T62
), T75 AS (
  SELECT
    "T67"."MONTH",
    "T67"."CUSTOMER_KEY",
    "T67"."CUSTOMER_ID",
    "T67"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'ambiguous_match' AS "CATEGORY",
    'Data quality' AS "STATUS_LABEL",
    'low' AS "SEVERITY",
    IFF(STARTSWITH("T67"."CUSTOMER_KEY", 'name:'), 'customer_name', 'customer_id') AS "FIELD",
    CAST(NULL AS VARCHAR) AS "CRM_VALUE",
    "T67"."BILLING" AS "BILLING_VALUE",
    "T67"."OPS" AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE("T67"."WHO", 'unknown'),
      ' stands for more than one CRM customer, so it was linked to none; add an alias to say which one it is.'
    ) AS "EXPLANATION",
    "T67"."OWNER"
  FROM T67 AS T67
), T82 AS (
  SELECT
    *
  FROM T75 AS T75
), T93 AS (
  SELECT
    *
  FROM T91 AS T91
  UNION ALL
  SELECT
    *
  FROM T82 AS T82
), T114 AS (
  SELECT
    *
  FROM T112 AS T112
  UNION ALL
  SELECT
    *
  FROM T93 AS T93
), T14 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T2"
  WHERE
    "T2"."MATCH_METHOD" = 'name'
    AND NOT "T2"."CUSTOMER_ID" IS NULL
    AND NOT "T2"."CRM_CUSTOMER_ID" IS NULL
), T23 AS (
  SELECT
    "T14"."MONTH",
    "T14"."CUSTOMER_KEY",
    MIN(IFF("T14"."SOURCE" = 'billing', "T14"."CUSTOMER_ID", NULL)) AS "BILLING",
    MIN(IFF("T14"."SOURCE" = 'ops', "T14"."CUSTOMER_ID", NULL)) AS "OPS"
  FROM T14 AS T14
  GROUP BY
    1,
    2
), T63 AS (
  SELECT
    "T23"."MONTH",
    "T23"."CUSTOMER_KEY",
    "T23"."BILLING",
    "T23"."OPS",
    "T53"."CUSTOMER_ID",
    "T53"."CUSTOMER_NAME",
    "T53"."OWNER"
  FROM T23 AS T23
  INNER JOIN T53 AS T53
    ON "T23"."MONTH" = "T53"."MONTH" AND "T23"."CUSTOMER_KEY" = "T53"."CUSTOMER_KEY"
), T68 AS (
  SELECT
    "T63"."MONTH",
    "T63"."CUSTOMER_KEY",
    "T63"."BILLING",
    "T63"."OPS",
    "T63"."CUSTOMER_ID",
    "T63"."CUSTOMER_NAME",
    "T63"."OWNER",
    COALESCE("T63"."CUSTOMER_NAME", "T63"."CUSTOMER_ID", "T63"."CUSTOMER_KEY") AS "WHO"
  FROM T63 AS T63
), T87 AS (
  SELECT
    "T68"."MONTH",
    "T68"."CUSTOMER_KEY",
    "T68"."CUSTOMER_ID",
    "T68"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'customer_id_mismatch' AS "CATEGORY",
    'Data quality' AS "STATUS_LABEL",
    'low' AS "SEVERITY",
    'customer_id' AS "FIELD",
    "T68"."CUSTOMER_ID" AS "CRM_VALUE",
    "T68"."BILLING" AS "BILLING_VALUE",
    "T68"."OPS" AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE("T68"."WHO", 'unknown'),
      ' was recognised by name, but ',
      COALESCE(
        CASE
          WHEN "T68"."BILLING" = "T68"."OPS"
          THEN CONCAT('billing and operations call it ', COALESCE("T68"."OPS", 'unknown'))
          WHEN "T68"."BILLING" IS NULL
          THEN CONCAT('operations calls it ', COALESCE("T68"."OPS", 'unknown'))
          WHEN "T68"."OPS" IS NULL
          THEN CONCAT('billing calls it ', COALESCE("T68"."BILLING", 'unknown'))
          ELSE CONCAT(
            'billing calls it ',
            COALESCE("T68"."BILLING", 'unknown'),
            ', operations calls it ',
            COALESCE("T68"."OPS", 'unknown')
          )
        END,
        'unknown'
      ),
      ' and the CRM calls it ',
      COALESCE("T68"."CUSTOMER_ID", 'unknown'),
      '.'
    ) AS "EXPLANATION",
    "T68"."OWNER"
  FROM T68 AS T68
), T92 AS (
  SELECT
    *
  FROM T87 AS T87
), T57 AS (
  SELECT
    *
  FROM "T49" AS "T50"
  WHERE
    COALESCE(
      NOT (
        "T50"."IN_CRM"
      )
      AND (
        "T50"."IN_BILLING" OR "T50"."IN_OPS"
      )
      AND NOT (
        "T50"."AMBIGUOUS"
      ),
      FALSE
    )
    AND "T50"."CRM_COMPLETE"
), T74 AS (
  SELECT
    "T57"."MONTH",
    "T57"."CUSTOMER_KEY",
    "T57"."CUSTOMER_ID",
    "T57"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'missing_from_crm' AS "CATEGORY",
    'Missing from CRM' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    'customer' AS "FIELD",
    'absent' AS "CRM_VALUE",
    IFF("T57"."IN_BILLING", 'present', 'absent') AS "BILLING_VALUE",
    IFF("T57"."IN_OPS", 'present', 'absent') AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T57"."CUSTOMER_NAME",
          CONCAT('Customer ', "T57"."CUSTOMER_ID"),
          "T57"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' is in ',
      COALESCE(
        CASE
          WHEN "T57"."IN_BILLING" AND "T57"."IN_OPS"
          THEN 'billing and operations'
          WHEN "T57"."IN_BILLING"
          THEN 'billing'
          ELSE 'operations'
        END,
        'unknown'
      ),
      COALESCE(
        COALESCE(CONCAT(' (', COALESCE("T57"."BILLED_PRODUCTS", "T57"."USED_PRODUCTS"), ')'), ''),
        'unknown'
      ),
      ', but the CRM has no such customer.'
    ) AS "EXPLANATION",
    "T57"."OWNER"
  FROM T57 AS T57
), T80 AS (
  SELECT
    *
  FROM T74 AS T74
), T56 AS (
  SELECT
    *
  FROM "T49" AS "T50"
  WHERE
    COALESCE("T50"."OWED" AND NOT (
      "T50"."IN_BILLING"
    ) AND NOT (
      "T50"."USED"
    ), FALSE)
    AND "T50"."CRM_COMPLETE"
    AND "T50"."BILLING_COMPLETE"
    AND "T50"."OPS_COMPLETE"
), T100 AS (
  SELECT
    "T56"."MONTH",
    "T56"."CUSTOMER_KEY",
    "T56"."CUSTOMER_ID",
    "T56"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'missing_from_billing' AS "CATEGORY",
    'Missing from billing' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    'customer' AS "FIELD",
    'active' AS "CRM_VALUE",
    'absent' AS "BILLING_VALUE",
    IFF("T56"."IN_OPS", IFF("T56"."USED_UNKNOWN", 'unknown usage', 'no usage'), 'absent') AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    "T56"."CONTRACT_IMPACT" AS "AMOUNT_IMPACT",
    "T56"."CONTRACT_CURRENCY" AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T56"."CUSTOMER_NAME",
          CONCAT('Customer ', "T56"."CUSTOMER_ID"),
          "T56"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' is active in the CRM',
      COALESCE(COALESCE(CONCAT(' (', "T56"."OWED_PRODUCTS", ')'), ''), 'unknown'),
      ', but was not invoiced at all and ',
      COALESCE(IFF("T56"."USED_UNKNOWN", 'no usage of it is known', 'used nothing'), 'unknown'),
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
                            CAST(ABS(CAST("T56"."CONTRACT_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
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
              IFF("T56"."CONTRACT_CURRENCY" IS NULL, '', CONCAT(' ', "T56"."CONTRACT_CURRENCY"))
            ),
            ' of revenue is missing'
          ),
          'what it costs is unknown, because no price is known'
        ),
        'unknown'
      ),
      '.'
    ) AS "EXPLANATION",
    "T56"."OWNER"
  FROM T56 AS T56
), T104 AS (
  SELECT
    *
  FROM T100 AS T100
), T106 AS (
  SELECT
    *
  FROM T80 AS T80
  UNION ALL
  SELECT
    *
  FROM T104 AS T104
), T108 AS (
  SELECT
    *
  FROM T92 AS T92
  UNION ALL
  SELECT
    *
  FROM T106 AS T106
), T55 AS (
  SELECT
    *
  FROM "T49" AS "T50"
  WHERE
    COALESCE("T50"."BILLED" AND NOT (
      "T50"."IN_OPS"
    ), FALSE)
    AND "T50"."BILLING_COMPLETE"
    AND "T50"."OPS_COMPLETE"
), T95 AS (
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
          'an unknown amount'
        ),
        'unknown'
      ),
      COALESCE(COALESCE(CONCAT(' (', "T55"."BILLED_PRODUCTS", ')'), ''), 'unknown'),
      ', but operations has no record of the customer.'
    ) AS "EXPLANATION",
    "T55"."OWNER"
  FROM T55 AS T55
), T101 AS (
  SELECT
    *
  FROM T95 AS T95
), T83 AS (
  SELECT
    *
  FROM "T65" AS "T69"
  WHERE
    COALESCE(
      "T69"."USED" AND NOT (
        "T69"."BILLED"
      ) AND NOT (
        "T69"."BILLED_UNKNOWN"
      ),
      FALSE
    )
    AND "T69"."BILLING_COMPLETE"
    AND "T69"."OPS_COMPLETE"
    AND "T69"."BILLING_PRODUCTS_KNOWN"
    AND "T69"."OPS_PRODUCTS_KNOWN"
), T117 AS (
  SELECT
    "T83"."MONTH",
    "T83"."CUSTOMER_KEY",
    "T83"."CUSTOMER_ID",
    "T83"."CUSTOMER_NAME",
    "T83"."PRODUCT",
    'usage_without_billing' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'critical' AS "SEVERITY",
    'provider_count' AS "FIELD",
    CAST("T83"."CRM_PROVIDER_COUNT" AS VARCHAR) AS "CRM_VALUE",
    CAST("T83"."BILLED_COUNT" AS VARCHAR) AS "BILLING_VALUE",
    CAST("T83"."USED_COUNT" AS VARCHAR) AS "OPS_VALUE",
    CAST(-(
      "T83"."USED_COUNT"
    ) AS DECIMAL(24, 6)) AS "DIFFERENCE",
    "T83"."UNBILLED_IMPACT" AS "AMOUNT_IMPACT",
    "T83"."UNBILLED_CURRENCY" AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T83"."CUSTOMER_NAME",
          CONCAT('Customer ', "T83"."CUSTOMER_ID"),
          "T83"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' used ',
      COALESCE(COALESCE("T83"."PRODUCT", 'the service'), 'unknown'),
      COALESCE(
        IFF(
          "T83"."USED_COUNT" IS NULL,
          '',
          CONCAT(
            ' with ',
            COALESCE(
              CONCAT(
                CAST("T83"."USED_COUNT" AS VARCHAR),
                IFF("T83"."USED_COUNT" = 1, ' provider', ' providers')
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
                            CAST(ABS(CAST("T83"."UNBILLED_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
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
              IFF("T83"."UNBILLED_CURRENCY" IS NULL, '', CONCAT(' ', "T83"."UNBILLED_CURRENCY"))
            ),
            ' was not charged'
          ),
          CONCAT(
            'what it costs is unknown, because ',
            IFF("T83"."USED_COUNT" IS NULL, 'its providers were not counted', 'no price is known')
          )
        ),
        'unknown'
      ),
      '.'
    ) AS "EXPLANATION",
    "T83"."OWNER"
  FROM T83 AS T83
), T121 AS (
  SELECT
    *
  FROM T117 AS T117
), T123 AS (
  SELECT
    *
  FROM T101 AS T101
  UNION ALL
  SELECT
    *
  FROM T121 AS T121
), T89 AS (
  SELECT
    *
  FROM "T65" AS "T69"
  WHERE
    COALESCE(
      "T69"."BILLED"
      AND NOT (
        "T69"."USED"
      )
      AND NOT (
        "T69"."USED_UNKNOWN"
      )
      AND "T69"."IN_OPS",
      FALSE
    )
    AND "T69"."BILLING_COMPLETE"
    AND "T69"."OPS_COMPLETE"
    AND "T69"."BILLING_PRODUCTS_KNOWN"
    AND "T69"."OPS_PRODUCTS_KNOWN"
), T118 AS (
  SELECT
    "T89"."MONTH",
    "T89"."CUSTOMER_KEY",
    "T89"."CUSTOMER_ID",
    "T89"."CUSTOMER_NAME",
    "T89"."PRODUCT",
    'billing_without_usage' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'provider_count' AS "FIELD",
    CAST("T89"."CRM_PROVIDER_COUNT" AS VARCHAR) AS "CRM_VALUE",
    CAST("T89"."BILLED_COUNT" AS VARCHAR) AS "BILLING_VALUE",
    CAST("T89"."USED_COUNT" AS VARCHAR) AS "OPS_VALUE",
    CAST("T89"."BILLED_COUNT" AS DECIMAL(24, 6)) AS "DIFFERENCE",
    "T89"."BILLED_IMPACT" AS "AMOUNT_IMPACT",
    "T89"."CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T89"."CUSTOMER_NAME",
          CONCAT('Customer ', "T89"."CUSTOMER_ID"),
          "T89"."CUSTOMER_KEY"
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
                          CAST(ABS(CAST("T89"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
            IFF("T89"."CURRENCY" IS NULL, '', CONCAT(' ', "T89"."CURRENCY"))
          ),
          COALESCE(
            CONCAT(
              CAST("T89"."BILLED_COUNT" AS VARCHAR),
              IFF("T89"."BILLED_COUNT" = 1, ' provider', ' providers')
            ),
            'an unknown number of providers'
          )
        ),
        'unknown'
      ),
      ' for ',
      COALESCE(COALESCE("T89"."PRODUCT", 'the service'), 'unknown'),
      ', but did not use it.'
    ) AS "EXPLANATION",
    "T89"."OWNER"
  FROM T89 AS T89
), T122 AS (
  SELECT
    *
  FROM T118 AS T118
), T85 AS (
  SELECT
    *
  FROM "T65" AS "T69"
  WHERE
    COALESCE(
      "T69"."BILLED"
      AND "T69"."USED"
      AND IFF(
        "T69"."RATED",
        "T69"."EXTRA_AMOUNT" > CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6)),
        "T69"."EXTRA" > 0
      ),
      FALSE
    )
    AND "T69"."BILLING_COMPLETE"
    AND "T69"."OPS_COMPLETE"
    AND "T69"."BILLING_PRODUCTS_KNOWN"
    AND "T69"."OPS_PRODUCTS_KNOWN"
), T120 AS (
  SELECT
    "T85"."MONTH",
    "T85"."CUSTOMER_KEY",
    "T85"."CUSTOMER_ID",
    "T85"."CUSTOMER_NAME",
    "T85"."PRODUCT",
    'overbilled' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    IFF("T85"."RATED", 'amount', 'provider_count') AS "FIELD",
    IFF("T85"."RATED", NULL, CAST("T85"."CRM_PROVIDER_COUNT" AS VARCHAR)) AS "CRM_VALUE",
    IFF(
      "T85"."RATED",
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T85"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T85"."CURRENCY" IS NULL, '', CONCAT(' ', "T85"."CURRENCY"))
        ),
        COALESCE(
          CONCAT(
            CAST("T85"."BILLED_COUNT" AS VARCHAR),
            IFF("T85"."BILLED_COUNT" = 1, ' provider', ' providers')
          ),
          'an unknown number of providers'
        )
      ),
      CAST("T85"."BILLED_COUNT" AS VARCHAR)
    ) AS "BILLING_VALUE",
    IFF(
      "T85"."RATED",
      CONCAT(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      CAST(ABS(CAST("T85"."EXPECTED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
        IFF("T85"."CURRENCY" IS NULL, '', CONCAT(' ', "T85"."CURRENCY"))
      ),
      CAST("T85"."USED_COUNT" AS VARCHAR)
    ) AS "OPS_VALUE",
    IFF("T85"."RATED", "T85"."EXTRA_AMOUNT", CAST("T85"."EXTRA" AS DECIMAL(24, 6))) AS "DIFFERENCE",
    "T85"."COUNT_IMPACT" AS "AMOUNT_IMPACT",
    "T85"."CURRENCY",
    IFF(
      "T85"."RATED",
      CONCAT(
        COALESCE(
          COALESCE(
            "T85"."CUSTOMER_NAME",
            CONCAT('Customer ', "T85"."CUSTOMER_ID"),
            "T85"."CUSTOMER_KEY"
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
                            CAST(ABS(CAST("T85"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
              IFF("T85"."CURRENCY" IS NULL, '', CONCAT(' ', "T85"."CURRENCY"))
            ),
            COALESCE(
              CONCAT(
                CAST("T85"."BILLED_COUNT" AS VARCHAR),
                IFF("T85"."BILLED_COUNT" = 1, ' provider', ' providers')
              ),
              'an unknown number of providers'
            )
          ),
          'unknown'
        ),
        COALESCE(COALESCE(CONCAT(' for ', "T85"."PRODUCT"), ''), 'unknown'),
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
                          CAST(ABS(CAST("T85"."EXPECTED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
            IFF("T85"."CURRENCY" IS NULL, '', CONCAT(' ', "T85"."CURRENCY"))
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
                            CAST(ABS(CAST("T85"."COUNT_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
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
              IFF("T85"."CURRENCY" IS NULL, '', CONCAT(' ', "T85"."CURRENCY"))
            ),
            IFF("T85"."COUNT_IMPACT" < 0, ' too little', ' too much')
          ),
          'unknown'
        ),
        '.'
      ),
      CONCAT(
        COALESCE(
          COALESCE(
            "T85"."CUSTOMER_NAME",
            CONCAT('Customer ', "T85"."CUSTOMER_ID"),
            "T85"."CUSTOMER_KEY"
          ),
          'unknown'
        ),
        ' was billed for ',
        COALESCE(
          COALESCE(
            CONCAT(
              CAST("T85"."BILLED_COUNT" AS VARCHAR),
              IFF("T85"."BILLED_COUNT" = 1, ' provider', ' providers')
            ),
            'an unknown number of providers'
          ),
          'unknown'
        ),
        COALESCE(COALESCE(CONCAT(' of ', "T85"."PRODUCT"), ''), 'unknown'),
        ', but ',
        COALESCE('used', 'unknown'),
        ' ',
        COALESCE(CAST("T85"."EXPECTED" AS VARCHAR), 'unknown'),
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
                              CAST(ABS(CAST("T85"."COUNT_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
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
                IFF("T85"."CURRENCY" IS NULL, '', CONCAT(' ', "T85"."CURRENCY"))
              ),
              IFF("T85"."COUNT_IMPACT" < 0, ' too little', ' too much')
            ),
            'the price is unknown'
          ),
          'unknown'
        ),
        '.'
      )
    ) AS "EXPLANATION",
    "T85"."OWNER"
  FROM T85 AS T85
), T125 AS (
  SELECT
    *
  FROM T120 AS T120
), T126 AS (
  SELECT
    *
  FROM T122 AS T122
  UNION ALL
  SELECT
    *
  FROM T125 AS T125
), T127 AS (
  SELECT
    *
  FROM T123 AS T123
  UNION ALL
  SELECT
    *
  FROM T126 AS T126
), T128 AS (
  SELECT
    *
  FROM T108 AS T108
  UNION ALL
  SELECT
    *
  FROM T127 AS T127
), T130 AS (
  SELECT
    *
  FROM T114 AS T114
  UNION ALL
  SELECT
    *
  FROM T128 AS T128
), T135 AS (
  SELECT
    *
  FROM T134 AS T134
  UNION ALL
  SELECT
    *
  FROM T130 AS T130
), "T136" AS (
  SELECT
    "T135"."MONTH",
    "T135"."CUSTOMER_KEY",
    "T135"."CUSTOMER_ID",
    "T135"."CUSTOMER_NAME",
    "T135"."PRODUCT",
    "T135"."CATEGORY",
    "T135"."STATUS_LABEL",
    "T135"."SEVERITY",
    "T135"."FIELD",
    "T135"."CRM_VALUE",
    "T135"."BILLING_VALUE",
    "T135"."OPS_VALUE",
    "T135"."DIFFERENCE",
    "T135"."AMOUNT_IMPACT",
    "T135"."CURRENCY",
    "T135"."EXPLANATION",
    COALESCE(NULLIF("T135"."OWNER", '')) AS "OWNER",
    SUBSTRING(
      MD5(
        CONCAT(
          CONCAT(
            CONCAT("T135"."CATEGORY", '\x1f', "T135"."CUSTOMER_KEY"),
            '\x1f',
            COALESCE("T135"."PRODUCT", '')
          ),
          '\x1f',
          "T135"."FIELD"
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
                CONCAT("T135"."CATEGORY", '\x1f', "T135"."CUSTOMER_KEY"),
                '\x1f',
                COALESCE("T135"."PRODUCT", '')
              ),
              '\x1f',
              "T135"."FIELD"
            )
          )
        )
      ),
      16
    ) AS "MISMATCH_ID"
  FROM T135 AS T135
), T140 AS (
  SELECT
    "T137"."MONTH",
    "T137"."CUSTOMER_KEY",
    "T137"."MISMATCH_ID",
    "T137"."PRODUCT" AS "FOUND_PRODUCT"
  FROM "T136" AS "T137"
), T40 AS (
  SELECT
    "T33"."MONTH",
    "T33"."SOURCE_FILE",
    "T33"."SOURCE_ROW",
    "T33"."SOURCE_KEY",
    "T33"."CUSTOMER_KEY",
    "T33"."PRODUCT"
  FROM "T32" AS "T33"
), T141 AS (
  SELECT
    "T140"."MONTH",
    "T140"."CUSTOMER_KEY",
    "T140"."MISMATCH_ID",
    "T140"."FOUND_PRODUCT",
    "T40"."SOURCE_FILE",
    "T40"."SOURCE_ROW",
    "T40"."SOURCE_KEY",
    "T40"."PRODUCT"
  FROM T140 AS T140
  INNER JOIN T40 AS T40
    ON "T140"."MONTH" = "T40"."MONTH" AND "T140"."CUSTOMER_KEY" = "T40"."CUSTOMER_KEY"
), T142 AS (
  SELECT
    *
  FROM T141 AS T141
  WHERE
    (
      "T141"."FOUND_PRODUCT" IS NULL
    )
    OR (
      "T141"."PRODUCT" IS NULL
    )
    OR (
      "T141"."FOUND_PRODUCT" = "T141"."PRODUCT"
    )
), T143 AS (
  SELECT
    "T142"."MONTH",
    "T142"."SOURCE_FILE",
    "T142"."SOURCE_ROW",
    "T142"."SOURCE_KEY",
    "T142"."MISMATCH_ID"
  FROM T142 AS T142
), T144 AS (
  SELECT DISTINCT
    *
  FROM T143 AS T143
), T145 AS (
  SELECT
    "T144"."MONTH",
    "T144"."MISMATCH_ID",
    "T144"."SOURCE_FILE",
    LISTAGG(COALESCE("T144"."SOURCE_KEY", CAST("T144"."SOURCE_ROW" AS VARCHAR)), ',') WITHIN GROUP (ORDER BY
      "T144"."SOURCE_ROW" ASC) AS "LISTED"
  FROM T144 AS T144
  GROUP BY
    1,
    2,
    3
), T146 AS (
  SELECT
    "T145"."MONTH",
    "T145"."MISMATCH_ID",
    "T145"."SOURCE_FILE",
    CONCAT("T145"."SOURCE_FILE", ':', "T145"."LISTED") AS "LISTED"
  FROM T145 AS T145
), T148 AS (
  SELECT
    "T146"."MONTH",
    "T146"."MISMATCH_ID",
    LISTAGG("T146"."LISTED", '; ') WITHIN GROUP (ORDER BY
      "T146"."SOURCE_FILE" ASC) AS "CRM_ROWS"
  FROM T146 AS T146
  GROUP BY
    1,
    2
), T149 AS (
  SELECT
    "T138"."MONTH",
    "T138"."CUSTOMER_KEY",
    "T138"."CUSTOMER_ID",
    "T138"."CUSTOMER_NAME",
    "T138"."PRODUCT",
    "T138"."CATEGORY",
    "T138"."STATUS_LABEL",
    "T138"."SEVERITY",
    "T138"."FIELD",
    "T138"."CRM_VALUE",
    "T138"."BILLING_VALUE",
    "T138"."OPS_VALUE",
    "T138"."DIFFERENCE",
    "T138"."AMOUNT_IMPACT",
    "T138"."CURRENCY",
    "T138"."EXPLANATION",
    "T138"."OWNER",
    "T138"."MISMATCH_ID",
    "T148"."MONTH" AS "MONTH_RIGHT",
    "T148"."MISMATCH_ID" AS "MISMATCH_ID_RIGHT",
    "T148"."CRM_ROWS"
  FROM "T136" AS "T138"
  LEFT OUTER JOIN T148 AS T148
    ON "T138"."MONTH" = "T148"."MONTH" AND "T138"."MISMATCH_ID" = "T148"."MISMATCH_ID"
), "T150" AS (
  SELECT
    "T149"."MONTH",
    "T149"."CUSTOMER_KEY",
    "T149"."CUSTOMER_ID",
    "T149"."CUSTOMER_NAME",
    "T149"."PRODUCT",
    "T149"."CATEGORY",
    "T149"."STATUS_LABEL",
    "T149"."SEVERITY",
    "T149"."FIELD",
    "T149"."CRM_VALUE",
    "T149"."BILLING_VALUE",
    "T149"."OPS_VALUE",
    "T149"."DIFFERENCE",
    "T149"."AMOUNT_IMPACT",
    "T149"."CURRENCY",
    "T149"."EXPLANATION",
    "T149"."OWNER",
    "T149"."MISMATCH_ID",
    "T149"."CRM_ROWS"
  FROM T149 AS T149
), T154 AS (
  SELECT
    "T151"."MONTH",
    "T151"."CUSTOMER_KEY",
    "T151"."MISMATCH_ID",
    "T151"."PRODUCT" AS "FOUND_PRODUCT"
  FROM "T150" AS "T151"
), T11 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T2"
  WHERE
    "T2"."SOURCE" = 'billing'
), T19 AS (
  SELECT
    "T11"."MONTH",
    "T11"."SOURCE_FILE",
    "T11"."SOURCE_ROW",
    "T11"."CUSTOMER_KEY",
    "T11"."CRM_CUSTOMER_ID",
    "T11"."MATCH_METHOD"
  FROM T11 AS T11
), T26 AS (
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
    "T19"."CUSTOMER_KEY",
    "T19"."CRM_CUSTOMER_ID",
    "T19"."MATCH_METHOD"
  FROM "NORMALIZED"."BILLING_LINES" AS "T8"
  INNER JOIN T19 AS T19
    ON "T8"."MONTH" = "T19"."MONTH"
    AND "T8"."SOURCE_FILE" = "T19"."SOURCE_FILE"
    AND "T8"."SOURCE_ROW" = "T19"."SOURCE_ROW"
), T31 AS (
  SELECT
    "T26"."MONTH",
    "T26"."SOURCE_FILE",
    "T26"."SOURCE_ROW",
    "T26"."SOURCE_KEY",
    "T26"."CUSTOMER_ID",
    "T26"."CUSTOMER_NAME",
    "T26"."STATUS",
    "T26"."PRODUCT",
    "T26"."LOCATION",
    "T26"."LINE_ID",
    "T26"."PROVIDER_COUNT",
    "T26"."PROVIDER_ID",
    "T26"."UNIT_PRICE",
    "T26"."AMOUNT",
    "T26"."CURRENCY",
    "T26"."SERVICE_START",
    "T26"."SERVICE_END",
    "T26"."CUSTOMER_KEY",
    "T26"."CRM_CUSTOMER_ID",
    "T26"."MATCH_METHOD",
    COALESCE("T26"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T26 AS T26
), T38 AS (
  SELECT
    "T31"."MONTH",
    "T31"."SOURCE_FILE",
    "T31"."SOURCE_ROW",
    "T31"."SOURCE_KEY",
    "T31"."CUSTOMER_KEY",
    "T31"."PRODUCT"
  FROM T31 AS T31
), T155 AS (
  SELECT
    "T154"."MONTH",
    "T154"."CUSTOMER_KEY",
    "T154"."MISMATCH_ID",
    "T154"."FOUND_PRODUCT",
    "T38"."SOURCE_FILE",
    "T38"."SOURCE_ROW",
    "T38"."SOURCE_KEY",
    "T38"."PRODUCT"
  FROM T154 AS T154
  INNER JOIN T38 AS T38
    ON "T154"."MONTH" = "T38"."MONTH" AND "T154"."CUSTOMER_KEY" = "T38"."CUSTOMER_KEY"
), T156 AS (
  SELECT
    *
  FROM T155 AS T155
  WHERE
    (
      "T155"."FOUND_PRODUCT" IS NULL
    )
    OR (
      "T155"."PRODUCT" IS NULL
    )
    OR (
      "T155"."FOUND_PRODUCT" = "T155"."PRODUCT"
    )
), T157 AS (
  SELECT
    "T156"."MONTH",
    "T156"."SOURCE_FILE",
    "T156"."SOURCE_ROW",
    "T156"."SOURCE_KEY",
    "T156"."MISMATCH_ID"
  FROM T156 AS T156
), T158 AS (
  SELECT DISTINCT
    *
  FROM T157 AS T157
), T159 AS (
  SELECT
    "T158"."MONTH",
    "T158"."MISMATCH_ID",
    "T158"."SOURCE_FILE",
    LISTAGG(COALESCE("T158"."SOURCE_KEY", CAST("T158"."SOURCE_ROW" AS VARCHAR)), ',') WITHIN GROUP (ORDER BY
      "T158"."SOURCE_ROW" ASC) AS "LISTED"
  FROM T158 AS T158
  GROUP BY
    1,
    2,
    3
), T160 AS (
  SELECT
    "T159"."MONTH",
    "T159"."MISMATCH_ID",
    "T159"."SOURCE_FILE",
    CONCAT("T159"."SOURCE_FILE", ':', "T159"."LISTED") AS "LISTED"
  FROM T159 AS T159
), T162 AS (
  SELECT
    "T160"."MONTH",
    "T160"."MISMATCH_ID",
    LISTAGG("T160"."LISTED", '; ') WITHIN GROUP (ORDER BY
      "T160"."SOURCE_FILE" ASC) AS "BILLING_ROWS"
  FROM T160 AS T160
  GROUP BY
    1,
    2
), T163 AS (
  SELECT
    "T152"."MONTH",
    "T152"."CUSTOMER_KEY",
    "T152"."CUSTOMER_ID",
    "T152"."CUSTOMER_NAME",
    "T152"."PRODUCT",
    "T152"."CATEGORY",
    "T152"."STATUS_LABEL",
    "T152"."SEVERITY",
    "T152"."FIELD",
    "T152"."CRM_VALUE",
    "T152"."BILLING_VALUE",
    "T152"."OPS_VALUE",
    "T152"."DIFFERENCE",
    "T152"."AMOUNT_IMPACT",
    "T152"."CURRENCY",
    "T152"."EXPLANATION",
    "T152"."OWNER",
    "T152"."MISMATCH_ID",
    "T152"."CRM_ROWS",
    "T162"."MONTH" AS "MONTH_RIGHT",
    "T162"."MISMATCH_ID" AS "MISMATCH_ID_RIGHT",
    "T162"."BILLING_ROWS"
  FROM "T150" AS "T152"
  LEFT OUTER JOIN T162 AS T162
    ON "T152"."MONTH" = "T162"."MONTH" AND "T152"."MISMATCH_ID" = "T162"."MISMATCH_ID"
), "T164" AS (
  SELECT
    "T163"."MONTH",
    "T163"."CUSTOMER_KEY",
    "T163"."CUSTOMER_ID",
    "T163"."CUSTOMER_NAME",
    "T163"."PRODUCT",
    "T163"."CATEGORY",
    "T163"."STATUS_LABEL",
    "T163"."SEVERITY",
    "T163"."FIELD",
    "T163"."CRM_VALUE",
    "T163"."BILLING_VALUE",
    "T163"."OPS_VALUE",
    "T163"."DIFFERENCE",
    "T163"."AMOUNT_IMPACT",
    "T163"."CURRENCY",
    "T163"."EXPLANATION",
    "T163"."OWNER",
    "T163"."MISMATCH_ID",
    "T163"."CRM_ROWS",
    "T163"."BILLING_ROWS"
  FROM T163 AS T163
), T168 AS (
  SELECT
    "T165"."MONTH",
    "T165"."CUSTOMER_KEY",
    "T165"."MISMATCH_ID",
    "T165"."PRODUCT" AS "FOUND_PRODUCT"
  FROM "T164" AS "T165"
), T10 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T2"
  WHERE
    "T2"."SOURCE" = 'ops'
), T18 AS (
  SELECT
    "T10"."MONTH",
    "T10"."SOURCE_FILE",
    "T10"."SOURCE_ROW",
    "T10"."CUSTOMER_KEY",
    "T10"."CRM_CUSTOMER_ID",
    "T10"."MATCH_METHOD"
  FROM T10 AS T10
), T25 AS (
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
    "T18"."CUSTOMER_KEY",
    "T18"."CRM_CUSTOMER_ID",
    "T18"."MATCH_METHOD"
  FROM "NORMALIZED"."OPS_USAGE" AS "T7"
  INNER JOIN T18 AS T18
    ON "T7"."MONTH" = "T18"."MONTH"
    AND "T7"."SOURCE_FILE" = "T18"."SOURCE_FILE"
    AND "T7"."SOURCE_ROW" = "T18"."SOURCE_ROW"
), T30 AS (
  SELECT
    "T25"."MONTH",
    "T25"."SOURCE_FILE",
    "T25"."SOURCE_ROW",
    "T25"."SOURCE_KEY",
    "T25"."CUSTOMER_ID",
    "T25"."CUSTOMER_NAME",
    "T25"."STATUS",
    "T25"."PRODUCT",
    "T25"."LOCATION",
    "T25"."EVENT_ID",
    "T25"."PROVIDER_COUNT",
    "T25"."PROVIDER_ID",
    "T25"."USED_AT",
    "T25"."GO_LIVE_DATE",
    "T25"."EXPECTED_AMOUNT",
    "T25"."CURRENCY",
    "T25"."USAGE_QUANTITY",
    "T25"."CUSTOMER_KEY",
    "T25"."CRM_CUSTOMER_ID",
    "T25"."MATCH_METHOD",
    COALESCE("T25"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T25 AS T25
), T37 AS (
  SELECT
    "T30"."MONTH",
    "T30"."SOURCE_FILE",
    "T30"."SOURCE_ROW",
    "T30"."SOURCE_KEY",
    "T30"."CUSTOMER_KEY",
    "T30"."PRODUCT"
  FROM T30 AS T30
), T169 AS (
  SELECT
    "T168"."MONTH",
    "T168"."CUSTOMER_KEY",
    "T168"."MISMATCH_ID",
    "T168"."FOUND_PRODUCT",
    "T37"."SOURCE_FILE",
    "T37"."SOURCE_ROW",
    "T37"."SOURCE_KEY",
    "T37"."PRODUCT"
  FROM T168 AS T168
  INNER JOIN T37 AS T37
    ON "T168"."MONTH" = "T37"."MONTH" AND "T168"."CUSTOMER_KEY" = "T37"."CUSTOMER_KEY"
), T170 AS (
  SELECT
    *
  FROM T169 AS T169
  WHERE
    (
      "T169"."FOUND_PRODUCT" IS NULL
    )
    OR (
      "T169"."PRODUCT" IS NULL
    )
    OR (
      "T169"."FOUND_PRODUCT" = "T169"."PRODUCT"
    )
), T171 AS (
  SELECT
    "T170"."MONTH",
    "T170"."SOURCE_FILE",
    "T170"."SOURCE_ROW",
    "T170"."SOURCE_KEY",
    "T170"."MISMATCH_ID"
  FROM T170 AS T170
), T172 AS (
  SELECT DISTINCT
    *
  FROM T171 AS T171
), T173 AS (
  SELECT
    "T172"."MONTH",
    "T172"."MISMATCH_ID",
    "T172"."SOURCE_FILE",
    LISTAGG(COALESCE("T172"."SOURCE_KEY", CAST("T172"."SOURCE_ROW" AS VARCHAR)), ',') WITHIN GROUP (ORDER BY
      "T172"."SOURCE_ROW" ASC) AS "LISTED"
  FROM T172 AS T172
  GROUP BY
    1,
    2,
    3
), T174 AS (
  SELECT
    "T173"."MONTH",
    "T173"."MISMATCH_ID",
    "T173"."SOURCE_FILE",
    CONCAT("T173"."SOURCE_FILE", ':', "T173"."LISTED") AS "LISTED"
  FROM T173 AS T173
), T176 AS (
  SELECT
    "T174"."MONTH",
    "T174"."MISMATCH_ID",
    LISTAGG("T174"."LISTED", '; ') WITHIN GROUP (ORDER BY
      "T174"."SOURCE_FILE" ASC) AS "OPS_ROWS"
  FROM T174 AS T174
  GROUP BY
    1,
    2
), T177 AS (
  SELECT
    "T166"."MONTH",
    "T166"."CUSTOMER_KEY",
    "T166"."CUSTOMER_ID",
    "T166"."CUSTOMER_NAME",
    "T166"."PRODUCT",
    "T166"."CATEGORY",
    "T166"."STATUS_LABEL",
    "T166"."SEVERITY",
    "T166"."FIELD",
    "T166"."CRM_VALUE",
    "T166"."BILLING_VALUE",
    "T166"."OPS_VALUE",
    "T166"."DIFFERENCE",
    "T166"."AMOUNT_IMPACT",
    "T166"."CURRENCY",
    "T166"."EXPLANATION",
    "T166"."OWNER",
    "T166"."MISMATCH_ID",
    "T166"."CRM_ROWS",
    "T166"."BILLING_ROWS",
    "T176"."MONTH" AS "MONTH_RIGHT",
    "T176"."MISMATCH_ID" AS "MISMATCH_ID_RIGHT",
    "T176"."OPS_ROWS"
  FROM "T164" AS "T166"
  LEFT OUTER JOIN T176 AS T176
    ON "T166"."MONTH" = "T176"."MONTH" AND "T166"."MISMATCH_ID" = "T176"."MISMATCH_ID"
), T179 AS (
  SELECT
    "T177"."MONTH",
    "T177"."CUSTOMER_KEY",
    "T177"."CUSTOMER_ID",
    "T177"."CUSTOMER_NAME",
    "T177"."PRODUCT",
    "T177"."CATEGORY",
    "T177"."STATUS_LABEL",
    "T177"."SEVERITY",
    "T177"."FIELD",
    "T177"."CRM_VALUE",
    "T177"."BILLING_VALUE",
    "T177"."OPS_VALUE",
    "T177"."DIFFERENCE",
    "T177"."AMOUNT_IMPACT",
    "T177"."CURRENCY",
    "T177"."EXPLANATION",
    "T177"."OWNER",
    "T177"."MISMATCH_ID",
    "T177"."CRM_ROWS",
    "T177"."BILLING_ROWS",
    "T177"."OPS_ROWS"
  FROM T177 AS T177
)
SELECT
  "T179"."MONTH",
  "T179"."MISMATCH_ID",
  "T179"."CUSTOMER_KEY",
  "T179"."CUSTOMER_ID",
  "T179"."CUSTOMER_NAME",
  "T179"."PRODUCT",
  "T179"."CATEGORY",
  "T179"."STATUS_LABEL",
  "T179"."SEVERITY",
  "T179"."FIELD",
  "T179"."CRM_VALUE",
  "T179"."BILLING_VALUE",
  "T179"."OPS_VALUE",
  "T179"."DIFFERENCE",
  "T179"."AMOUNT_IMPACT",
  "T179"."CURRENCY",
  "T179"."EXPLANATION",
  "T179"."CRM_ROWS",
  "T179"."BILLING_ROWS",
  "T179"."OPS_ROWS",
  "T179"."OWNER"
FROM T179 AS T179
WHERE
  NOT EXISTS(
    SELECT
      1
    FROM "RECONCILED"."EXPLAINED_DIFFERENCES" AS "T6"
    WHERE
      "T179"."MONTH" = "T6"."MONTH" AND "T179"."MISMATCH_ID" = "T6"."MISMATCH_ID"
  )