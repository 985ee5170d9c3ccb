WITH T10 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."SOURCE" = 'crm'
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
    "T7"."PROVIDER_COUNT",
    "T7"."UNIT_PRICE",
    "T7"."CURRENCY",
    "T7"."GO_LIVE_DATE",
    "T7"."ENTITLED_QUANTITY",
    "T7"."UPDATED_AT",
    "T7"."OWNER",
    "T18"."CUSTOMER_KEY",
    "T18"."CRM_CUSTOMER_ID",
    "T18"."MATCH_METHOD"
  FROM "NORMALIZED"."CRM_ACCOUNTS" AS "T7"
  INNER JOIN T18 AS T18
    ON "T7"."MONTH" = "T18"."MONTH"
    AND "T7"."SOURCE_FILE" = "T18"."SOURCE_FILE"
    AND "T7"."SOURCE_ROW" = "T18"."SOURCE_ROW"
), "T31" AS (
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
    "T25"."PROVIDER_COUNT",
    "T25"."UNIT_PRICE",
    "T25"."CURRENCY",
    "T25"."GO_LIVE_DATE",
    "T25"."ENTITLED_QUANTITY",
    "T25"."UPDATED_AT",
    "T25"."OWNER",
    "T25"."CUSTOMER_KEY",
    "T25"."CRM_CUSTOMER_ID",
    "T25"."MATCH_METHOD",
    COALESCE("T25"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T25 AS T25
), T19 AS (
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
    "T4"."LIST_PRICE",
    "T4"."CRM_GO_LIVE_DATE",
    "T4"."OPS_GO_LIVE_DATE",
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
      (
        "T4"."CRM_CURRENCY" IS NULL
      )
      OR (
        "T4"."CURRENCY" IS NULL
      )
      OR (
        "T4"."CRM_CURRENCY" = "T4"."CURRENCY"
      ),
      "T4"."CRM_UNIT_PRICE",
      CAST(NULL AS DECIMAL(24, 6))
    ) AS "CRM_PRICE",
    "T4"."USED_COUNT" AS "EXPECTED"
  FROM "RECONCILED"."POSITIONS" AS "T4"
), T28 AS (
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
), T40 AS (
  SELECT
    "T28"."MONTH",
    "T28"."CUSTOMER_KEY",
    "T28"."CUSTOMER_ID",
    "T28"."CUSTOMER_NAME",
    "T28"."PRODUCT",
    "T28"."OWNER",
    "T28"."IN_CRM",
    "T28"."IN_BILLING",
    "T28"."IN_OPS",
    "T28"."CRM_COMPLETE",
    "T28"."BILLING_COMPLETE",
    "T28"."OPS_COMPLETE",
    "T28"."CRM_PRODUCTS_KNOWN",
    "T28"."BILLING_PRODUCTS_KNOWN",
    "T28"."OPS_PRODUCTS_KNOWN",
    "T28"."AMBIGUOUS",
    "T28"."CRM_LINES",
    "T28"."BILLING_LINES",
    "T28"."OPS_LINES",
    "T28"."CRM_STATUS",
    "T28"."BILLING_STATUS",
    "T28"."OPS_STATUS",
    "T28"."CRM_PROVIDER_COUNT",
    "T28"."BILLED_COUNT",
    "T28"."USED_COUNT",
    "T28"."BILLED_AMOUNT",
    "T28"."BILLED",
    "T28"."USED",
    "T28"."RATED",
    "T28"."EXPECTED_AMOUNT",
    "T28"."CURRENCY",
    "T28"."CRM_CURRENCY",
    "T28"."BILLING_CURRENCY",
    "T28"."OPS_CURRENCY",
    "T28"."CRM_UNIT_PRICE",
    "T28"."BILLING_UNIT_PRICE",
    "T28"."LIST_PRICE",
    "T28"."CRM_GO_LIVE_DATE",
    "T28"."OPS_GO_LIVE_DATE",
    "T28"."ENTITLED_QUANTITY",
    "T28"."USAGE_QUANTITY",
    "T28"."BILLED_UNKNOWN",
    "T28"."USED_UNKNOWN",
    "T28"."ACTIVE",
    "T28"."LIVE",
    "T28"."CRM_PRICE",
    "T28"."EXPECTED",
    "T28"."UNBILLED_PRICE",
    "T28"."CONTRACT_PRICE",
    "T28"."EXTRA",
    "T28"."EXTRA_AMOUNT",
    IFF(
      "T28"."RATED",
      CAST(CAST(ROUND("T28"."EXTRA_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)),
      COALESCE(
        CAST(CAST(ROUND(
          CAST((
            "T28"."BILLED_AMOUNT" * "T28"."EXTRA"
          ) / NULLIF("T28"."BILLED_COUNT", 0) AS DECIMAL(38, 7)),
          2
        ) AS DECIMAL(38, 2)) AS DECIMAL(24, 6)),
        IFF(
          "T28"."BILLED_COUNT" = 0,
          CAST(CAST(ROUND("T28"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("T28"."EXPECTED" * "T28"."UNBILLED_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)),
          CAST(CAST(ROUND("T28"."EXTRA" * "T28"."UNBILLED_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
        )
      )
    ) AS "COUNT_IMPACT"
  FROM T28 AS T28
), "T43" AS (
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
    CASE
      WHEN NOT (
        TRUE
        AND "T40"."OPS_COMPLETE"
        AND "T40"."OPS_PRODUCTS_KNOWN"
        AND NOT (
          "T40"."USED_UNKNOWN"
        )
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      WHEN NOT (
        "T40"."USED"
      )
      THEN CAST(0 AS DECIMAL(24, 6))
      WHEN "T40"."RATED"
      THEN IFF(
        "T40"."EXTRA_AMOUNT" IS NULL,
        CAST(NULL AS DECIMAL(24, 6)),
        CAST(0 AS DECIMAL(24, 6))
      )
      ELSE COALESCE(
        (
          CAST(CAST(ROUND("T40"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("T40"."EXPECTED" * "T40"."CRM_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
        ) - "T40"."COUNT_IMPACT",
        CAST(CAST(ROUND("T40"."EXPECTED" * (
          "T40"."BILLING_UNIT_PRICE" - "T40"."CRM_PRICE"
        ), 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
      )
    END AS "PRICE_IMPACT",
    -(
      CAST(CAST(ROUND(
        IFF("T40"."RATED", "T40"."EXPECTED_AMOUNT", "T40"."USED_COUNT" * "T40"."UNBILLED_PRICE"),
        2
      ) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    ) AS "UNBILLED_IMPACT",
    COALESCE(IFF("T40"."RATED", "T40"."OPS_CURRENCY", CAST(NULL AS VARCHAR)), "T40"."CURRENCY") AS "UNBILLED_CURRENCY",
    CAST(CAST(ROUND("T40"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) AS "BILLED_IMPACT",
    -(
      CAST(CAST(ROUND("T40"."CRM_PROVIDER_COUNT" * "T40"."CONTRACT_PRICE", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    ) AS "CONTRACT_IMPACT"
  FROM T40 AS T40
), "T47" AS (
  SELECT
    "T44"."MONTH",
    "T44"."CUSTOMER_KEY",
    ANY_VALUE("T44"."CUSTOMER_ID") AS "CUSTOMER_ID",
    ANY_VALUE("T44"."CUSTOMER_NAME") AS "CUSTOMER_NAME",
    ANY_VALUE("T44"."OWNER") AS "OWNER",
    ANY_VALUE("T44"."AMBIGUOUS") AS "AMBIGUOUS",
    ANY_VALUE("T44"."IN_CRM") AS "IN_CRM",
    ANY_VALUE("T44"."IN_BILLING") AS "IN_BILLING",
    ANY_VALUE("T44"."IN_OPS") AS "IN_OPS",
    ANY_VALUE("T44"."CRM_COMPLETE") AS "CRM_COMPLETE",
    ANY_VALUE("T44"."BILLING_COMPLETE") AS "BILLING_COMPLETE",
    ANY_VALUE("T44"."OPS_COMPLETE") AS "OPS_COMPLETE",
    MAX("T44"."BILLED") AS "BILLED",
    MAX("T44"."USED") AS "USED",
    MAX("T44"."USED_UNKNOWN") AS "USED_UNKNOWN",
    MAX("T44"."ACTIVE" AND "T44"."LIVE") AS "OWED",
    MIN("T44"."CRM_STATUS") AS "CRM_STATUS",
    MIN("T44"."BILLING_STATUS") AS "BILLING_STATUS",
    MIN("T44"."OPS_STATUS") AS "OPS_STATUS",
    SUM(IFF("T44"."ACTIVE" AND "T44"."LIVE", "T44"."CRM_PROVIDER_COUNT", NULL)) AS "CRM_PROVIDER_COUNT",
    SUM("T44"."BILLED_COUNT") AS "BILLED_COUNT",
    SUM("T44"."USED_COUNT") AS "USED_COUNT",
    IFF(
      (
        SUM(IFF("T44"."BILLING_LINES" > 0, CAST("T44"."BILLED_IMPACT" IS NULL AS INT), NULL)) > 0
      )
      OR (
        COUNT(DISTINCT IFF("T44"."BILLING_LINES" > 0, "T44"."CURRENCY", NULL)) > 1
      ),
      CAST(NULL AS DECIMAL(24, 6)),
      CAST(SUM(IFF("T44"."BILLING_LINES" > 0, "T44"."BILLED_IMPACT", NULL)) AS DECIMAL(24, 6))
    ) AS "BILLED_AMOUNT",
    IFF(
      (
        SUM(
          IFF("T44"."ACTIVE" AND "T44"."LIVE", CAST("T44"."CONTRACT_IMPACT" IS NULL AS INT), NULL)
        ) > 0
      )
      OR (
        COUNT(DISTINCT IFF("T44"."ACTIVE" AND "T44"."LIVE", "T44"."CURRENCY", NULL)) > 1
      ),
      CAST(NULL AS DECIMAL(24, 6)),
      CAST(SUM(IFF("T44"."ACTIVE" AND "T44"."LIVE", "T44"."CONTRACT_IMPACT", NULL)) AS DECIMAL(24, 6))
    ) AS "CONTRACT_IMPACT",
    IFF(
      COUNT(DISTINCT IFF("T44"."BILLING_LINES" > 0, "T44"."CURRENCY", NULL)) > 1,
      CAST(NULL AS VARCHAR),
      MIN(IFF("T44"."BILLING_LINES" > 0, "T44"."CURRENCY", NULL))
    ) AS "BILLED_CURRENCY",
    IFF(
      COUNT(DISTINCT IFF("T44"."ACTIVE" AND "T44"."LIVE", "T44"."CURRENCY", NULL)) > 1,
      CAST(NULL AS VARCHAR),
      MIN(IFF("T44"."ACTIVE" AND "T44"."LIVE", "T44"."CURRENCY", NULL))
    ) AS "CONTRACT_CURRENCY",
    MIN("T44"."CRM_GO_LIVE_DATE") AS "CRM_GO_LIVE_DATE",
    MIN("T44"."OPS_GO_LIVE_DATE") AS "OPS_GO_LIVE_DATE",
    IFF(
      COUNT_IF("T44"."BILLED" AND (
        NOT "T44"."PRODUCT" IS NULL
      )) > 0,
      LISTAGG(
        
          IFF("T44"."BILLED" AND (
            NOT "T44"."PRODUCT" IS NULL
          ), "T44"."PRODUCT", NULL),
          ', '
        
      ) WITHIN GROUP (ORDER BY
        "T44"."PRODUCT" ASC),
      NULL
    ) AS "BILLED_PRODUCTS",
    IFF(
      COUNT_IF("T44"."USED" AND (
        NOT "T44"."PRODUCT" IS NULL
      )) > 0,
      LISTAGG(
        
          IFF("T44"."USED" AND (
            NOT "T44"."PRODUCT" IS NULL
          ), "T44"."PRODUCT", NULL),
          ', '
        
      ) WITHIN GROUP (ORDER BY
        "T44"."PRODUCT" ASC),
      NULL
    ) AS "USED_PRODUCTS",
    IFF(
      COUNT_IF("T44"."ACTIVE" AND "T44"."LIVE" AND (
        NOT "T44"."PRODUCT" IS NULL
      )) > 0,
      LISTAGG(
        
          IFF(
            "T44"."ACTIVE" AND "T44"."LIVE" AND (
              NOT "T44"."PRODUCT" IS NULL
            ),
            "T44"."PRODUCT",
            NULL
          ),
          ', '
        
      ) WITHIN GROUP (ORDER BY
        "T44"."PRODUCT" ASC),
      NULL
    ) AS "OWED_PRODUCTS"
  FROM "T43" AS "T44"
  GROUP BY
    1,
    2
), T46 AS (
  SELECT
    *
  FROM "T43" AS "T44"
  WHERE
    NOT "T44"."PRODUCT" IS NULL
), T52 AS (
  SELECT
    "T48"."MONTH",
    "T48"."CUSTOMER_KEY",
    "T48"."BILLED" AS "CUSTOMER_BILLED",
    "T48"."IN_CRM" AS "CUSTOMER_IN_CRM"
  FROM "T47" AS "T48"
), T62 AS (
  SELECT
    "T46"."MONTH",
    "T46"."CUSTOMER_KEY",
    "T46"."CUSTOMER_ID",
    "T46"."CUSTOMER_NAME",
    "T46"."PRODUCT",
    "T46"."OWNER",
    "T46"."IN_CRM",
    "T46"."IN_BILLING",
    "T46"."IN_OPS",
    "T46"."CRM_COMPLETE",
    "T46"."BILLING_COMPLETE",
    "T46"."OPS_COMPLETE",
    "T46"."CRM_PRODUCTS_KNOWN",
    "T46"."BILLING_PRODUCTS_KNOWN",
    "T46"."OPS_PRODUCTS_KNOWN",
    "T46"."AMBIGUOUS",
    "T46"."CRM_LINES",
    "T46"."BILLING_LINES",
    "T46"."OPS_LINES",
    "T46"."CRM_STATUS",
    "T46"."BILLING_STATUS",
    "T46"."OPS_STATUS",
    "T46"."CRM_PROVIDER_COUNT",
    "T46"."BILLED_COUNT",
    "T46"."USED_COUNT",
    "T46"."BILLED_AMOUNT",
    "T46"."BILLED",
    "T46"."USED",
    "T46"."RATED",
    "T46"."EXPECTED_AMOUNT",
    "T46"."CURRENCY",
    "T46"."CRM_CURRENCY",
    "T46"."BILLING_CURRENCY",
    "T46"."OPS_CURRENCY",
    "T46"."CRM_UNIT_PRICE",
    "T46"."BILLING_UNIT_PRICE",
    "T46"."LIST_PRICE",
    "T46"."CRM_GO_LIVE_DATE",
    "T46"."OPS_GO_LIVE_DATE",
    "T46"."ENTITLED_QUANTITY",
    "T46"."USAGE_QUANTITY",
    "T46"."BILLED_UNKNOWN",
    "T46"."USED_UNKNOWN",
    "T46"."ACTIVE",
    "T46"."LIVE",
    "T46"."CRM_PRICE",
    "T46"."EXPECTED",
    "T46"."UNBILLED_PRICE",
    "T46"."CONTRACT_PRICE",
    "T46"."EXTRA",
    "T46"."EXTRA_AMOUNT",
    "T46"."COUNT_IMPACT",
    "T46"."PRICE_IMPACT",
    "T46"."UNBILLED_IMPACT",
    "T46"."UNBILLED_CURRENCY",
    "T46"."BILLED_IMPACT",
    "T46"."CONTRACT_IMPACT",
    "T52"."MONTH" AS "MONTH_RIGHT",
    "T52"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T52"."CUSTOMER_BILLED",
    "T52"."CUSTOMER_IN_CRM"
  FROM T46 AS T46
  LEFT OUTER JOIN T52 AS T52
    ON "T46"."MONTH" = "T52"."MONTH" AND "T46"."CUSTOMER_KEY" = "T52"."CUSTOMER_KEY"
), "T63" AS (
  SELECT
    "T62"."MONTH",
    "T62"."CUSTOMER_KEY",
    "T62"."CUSTOMER_ID",
    "T62"."CUSTOMER_NAME",
    "T62"."PRODUCT",
    "T62"."OWNER",
    "T62"."IN_CRM",
    "T62"."IN_BILLING",
    "T62"."IN_OPS",
    "T62"."CRM_COMPLETE",
    "T62"."BILLING_COMPLETE",
    "T62"."OPS_COMPLETE",
    "T62"."CRM_PRODUCTS_KNOWN",
    "T62"."BILLING_PRODUCTS_KNOWN",
    "T62"."OPS_PRODUCTS_KNOWN",
    "T62"."AMBIGUOUS",
    "T62"."CRM_LINES",
    "T62"."BILLING_LINES",
    "T62"."OPS_LINES",
    "T62"."CRM_STATUS",
    "T62"."BILLING_STATUS",
    "T62"."OPS_STATUS",
    "T62"."CRM_PROVIDER_COUNT",
    "T62"."BILLED_COUNT",
    "T62"."USED_COUNT",
    "T62"."BILLED_AMOUNT",
    "T62"."BILLED",
    "T62"."USED",
    "T62"."RATED",
    "T62"."EXPECTED_AMOUNT",
    "T62"."CURRENCY",
    "T62"."CRM_CURRENCY",
    "T62"."BILLING_CURRENCY",
    "T62"."OPS_CURRENCY",
    "T62"."CRM_UNIT_PRICE",
    "T62"."BILLING_UNIT_PRICE",
    "T62"."LIST_PRICE",
    "T62"."CRM_GO_LIVE_DATE",
    "T62"."OPS_GO_LIVE_DATE",
    "T62"."ENTITLED_QUANTITY",
    "T62"."USAGE_QUANTITY",
    "T62"."BILLED_UNKNOWN",
    "T62"."USED_UNKNOWN",
    "T62"."ACTIVE",
    "T62"."LIVE",
    "T62"."CRM_PRICE",
    "T62"."EXPECTED",
    "T62"."UNBILLED_PRICE",
    "T62"."CONTRACT_PRICE",
    "T62"."EXTRA",
    "T62"."EXTRA_AMOUNT",
    "T62"."COUNT_IMPACT",
    "T62"."PRICE_IMPACT",
    "T62"."UNBILLED_IMPACT",
    "T62"."UNBILLED_CURRENCY",
    "T62"."BILLED_IMPACT",
    "T62"."CONTRACT_IMPACT",
    "T62"."CUSTOMER_BILLED",
    "T62"."CUSTOMER_IN_CRM"
  FROM T62 AS T62
), T82 AS (
  SELECT
    *
  FROM "T63" AS "T67"
  WHERE
    COALESCE(
      "T67"."BILLED"
      AND "T67"."USED"
      AND IFF(
        "T67"."RATED",
        "T67"."EXTRA_AMOUNT" < -(
          CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6))
        ),
        "T67"."EXTRA" < 0
      ),
      FALSE
    )
    AND "T67"."BILLING_COMPLETE"
    AND "T67"."OPS_COMPLETE"
    AND "T67"."BILLING_PRODUCTS_KNOWN"
    AND "T67"."OPS_PRODUCTS_KNOWN"
), T117 AS (
  SELECT
    "T82"."MONTH",
    "T82"."CUSTOMER_KEY",
    "T82"."CUSTOMER_ID",
    "T82"."CUSTOMER_NAME",
    "T82"."PRODUCT",
    'underbilled' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    IFF("T82"."RATED", 'amount', 'provider_count') AS "FIELD",
    IFF("T82"."RATED", NULL, CAST("T82"."CRM_PROVIDER_COUNT" AS VARCHAR)) AS "CRM_VALUE",
    IFF(
      "T82"."RATED",
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T82"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
          IFF("T82"."CURRENCY" IS NULL, '', CONCAT(' ', "T82"."CURRENCY"))
        ),
        COALESCE(
          CONCAT(
            CAST("T82"."BILLED_COUNT" AS VARCHAR),
            IFF("T82"."BILLED_COUNT" = 1, ' provider', ' providers')
          ),
          'an unknown number of providers'
        )
      ),
      CAST("T82"."BILLED_COUNT" AS VARCHAR)
    ) AS "BILLING_VALUE",
    IFF(
      "T82"."RATED",
      CONCAT(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      CAST(ABS(CAST("T82"."EXPECTED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
        IFF("T82"."CURRENCY" IS NULL, '', CONCAT(' ', "T82"."CURRENCY"))
      ),
      CAST("T82"."USED_COUNT" AS VARCHAR)
    ) AS "OPS_VALUE",
    IFF("T82"."RATED", "T82"."EXTRA_AMOUNT", CAST("T82"."EXTRA" AS DECIMAL(24, 6))) AS "DIFFERENCE",
    "T82"."COUNT_IMPACT" AS "AMOUNT_IMPACT",
    "T82"."CURRENCY",
    IFF(
      "T82"."RATED",
      CONCAT(
        COALESCE(
          COALESCE(
            "T82"."CUSTOMER_NAME",
            CONCAT('customer ', "T82"."CUSTOMER_ID"),
            "T82"."CUSTOMER_KEY"
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
                            CAST(ABS(CAST("T82"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
              IFF("T82"."CURRENCY" IS NULL, '', CONCAT(' ', "T82"."CURRENCY"))
            ),
            COALESCE(
              CONCAT(
                CAST("T82"."BILLED_COUNT" AS VARCHAR),
                IFF("T82"."BILLED_COUNT" = 1, ' provider', ' providers')
              ),
              'an unknown number of providers'
            )
          ),
          'unknown'
        ),
        COALESCE(COALESCE(CONCAT(' for ', "T82"."PRODUCT"), ''), 'unknown'),
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
                          CAST(ABS(CAST("T82"."EXPECTED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
            IFF("T82"."CURRENCY" IS NULL, '', CONCAT(' ', "T82"."CURRENCY"))
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
                            CAST(ABS(CAST("T82"."COUNT_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
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
              IFF("T82"."CURRENCY" IS NULL, '', CONCAT(' ', "T82"."CURRENCY"))
            ),
            IFF("T82"."COUNT_IMPACT" < 0, ' too little', ' too much')
          ),
          'unknown'
        ),
        '.'
      ),
      CONCAT(
        COALESCE(
          COALESCE(
            "T82"."CUSTOMER_NAME",
            CONCAT('customer ', "T82"."CUSTOMER_ID"),
            "T82"."CUSTOMER_KEY"
          ),
          'unknown'
        ),
        ' was billed for ',
        COALESCE(
          COALESCE(
            CONCAT(
              CAST("T82"."BILLED_COUNT" AS VARCHAR),
              IFF("T82"."BILLED_COUNT" = 1, ' provider', ' providers')
            ),
            'an unknown number of providers'
          ),
          'unknown'
        ),
        COALESCE(COALESCE(CONCAT(' of ', "T82"."PRODUCT"), ''), 'unknown'),
        ', but ',
        COALESCE('used', 'unknown'),
        ' ',
        COALESCE(CAST("T82"."EXPECTED" AS VARCHAR), 'unknown'),
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
                              CAST(ABS(CAST("T82"."COUNT_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
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
                IFF("T82"."CURRENCY" IS NULL, '', CONCAT(' ', "T82"."CURRENCY"))
              ),
              IFF("T82"."COUNT_IMPACT" < 0, ' too little', ' too much')
            ),
            'the price is unknown'
          ),
          'unknown'
        ),
        '.'
      )
    ) AS "EXPLANATION",
    "T82"."OWNER"
  FROM T82 AS T82
), T122 AS (
  SELECT
    *
  FROM T117 AS T117
), T98 AS (
  SELECT
    *
  FROM "T63" AS "T67"
  WHERE
    COALESCE(
      "T67"."IN_CRM"
      AND (
        "T67"."BILLED"
        AND COALESCE(
          IFF(
            "T67"."BILLED_COUNT" > 0,
            ABS(
              CAST(CAST(ROUND("T67"."BILLED_AMOUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("T67"."CRM_PRICE" * "T67"."BILLED_COUNT", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
            ) > (
              CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6)) * "T67"."BILLED_COUNT"
            ),
            NULL
          ),
          ABS("T67"."BILLING_UNIT_PRICE" - "T67"."CRM_PRICE") > CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6))
        )
      ),
      FALSE
    )
    AND "T67"."CRM_COMPLETE"
    AND "T67"."BILLING_COMPLETE"
    AND "T67"."CRM_PRODUCTS_KNOWN"
    AND "T67"."BILLING_PRODUCTS_KNOWN"
), T128 AS (
  SELECT
    "T98"."MONTH",
    "T98"."CUSTOMER_KEY",
    "T98"."CUSTOMER_ID",
    "T98"."CUSTOMER_NAME",
    "T98"."PRODUCT",
    'price_mismatch' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    'unit_price' AS "FIELD",
    REGEXP_REPLACE(
      CAST(CAST(CAST(ROUND("T98"."CRM_PRICE", 4) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS VARCHAR),
      '(\\.[0-9]{2}([0-9]*[1-9])?)0+$',
      '\\1'
    ) AS "CRM_VALUE",
    REGEXP_REPLACE(
      CAST(CAST(CAST(ROUND(
        COALESCE(
          CAST("T98"."BILLED_AMOUNT" / NULLIF("T98"."BILLED_COUNT", 0) AS DECIMAL(24, 6)),
          "T98"."BILLING_UNIT_PRICE"
        ),
        4
      ) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS VARCHAR),
      '(\\.[0-9]{2}([0-9]*[1-9])?)0+$',
      '\\1'
    ) AS "BILLING_VALUE",
    CAST(NULL AS VARCHAR) AS "OPS_VALUE",
    COALESCE(
      CAST("T98"."BILLED_AMOUNT" / NULLIF("T98"."BILLED_COUNT", 0) AS DECIMAL(24, 6)),
      "T98"."BILLING_UNIT_PRICE"
    ) - "T98"."CRM_PRICE" AS "DIFFERENCE",
    "T98"."PRICE_IMPACT" AS "AMOUNT_IMPACT",
    "T98"."CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T98"."CUSTOMER_NAME",
          CONCAT('customer ', "T98"."CUSTOMER_ID"),
          "T98"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' is billed ',
      COALESCE(
        REGEXP_REPLACE(
          CAST(CAST(CAST(ROUND(
            COALESCE(
              CAST("T98"."BILLED_AMOUNT" / NULLIF("T98"."BILLED_COUNT", 0) AS DECIMAL(24, 6)),
              "T98"."BILLING_UNIT_PRICE"
            ),
            4
          ) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS VARCHAR),
          '(\\.[0-9]{2}([0-9]*[1-9])?)0+$',
          '\\1'
        ),
        'unknown'
      ),
      ' per provider',
      COALESCE(COALESCE(CONCAT(' of ', "T98"."PRODUCT"), ''), 'unknown'),
      ', but the CRM price is ',
      COALESCE(
        REGEXP_REPLACE(
          CAST(CAST(CAST(ROUND("T98"."CRM_PRICE", 4) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS VARCHAR),
          '(\\.[0-9]{2}([0-9]*[1-9])?)0+$',
          '\\1'
        ),
        'unknown'
      ),
      COALESCE(
        IFF(
          COALESCE("T98"."PRICE_IMPACT" <> 0, FALSE),
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
                              CAST(ABS(CAST("T98"."PRICE_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
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
                IFF("T98"."CURRENCY" IS NULL, '', CONCAT(' ', "T98"."CURRENCY"))
              ),
              IFF("T98"."PRICE_IMPACT" < 0, ' too little', ' too much')
            )
          ),
          ''
        ),
        'unknown'
      ),
      '.'
    ) AS "EXPLANATION",
    "T98"."OWNER"
  FROM T98 AS T98
), T129 AS (
  SELECT
    *
  FROM T128 AS T128
), T130 AS (
  SELECT
    *
  FROM T122 AS T122
  UNION ALL
  SELECT
    *
  FROM T129 AS T129
), T68 AS (
  SELECT
    *
  FROM "T47" AS "T48"
  WHERE
    COALESCE(
      (
        COALESCE(
          IFF("T48"."CRM_COMPLETE", "T48"."CRM_STATUS", CAST(NULL AS VARCHAR)) = 'active',
          FALSE
        )
        OR COALESCE(
          IFF(
            "T48"."BILLING_COMPLETE",
            COALESCE("T48"."BILLING_STATUS", IFF("T48"."BILLED", 'active', CAST(NULL AS VARCHAR))),
            CAST(NULL AS VARCHAR)
          ) = 'active',
          FALSE
        )
        OR COALESCE(
          IFF(
            "T48"."OPS_COMPLETE",
            COALESCE("T48"."OPS_STATUS", IFF("T48"."USED", 'active', CAST(NULL AS VARCHAR))),
            CAST(NULL AS VARCHAR)
          ) = 'active',
          FALSE
        )
      )
      AND (
        COALESCE(
          IFF("T48"."CRM_COMPLETE", "T48"."CRM_STATUS", CAST(NULL AS VARCHAR)) = 'inactive',
          FALSE
        )
        OR COALESCE(
          IFF(
            "T48"."BILLING_COMPLETE",
            COALESCE("T48"."BILLING_STATUS", IFF("T48"."BILLED", 'active', CAST(NULL AS VARCHAR))),
            CAST(NULL AS VARCHAR)
          ) = 'inactive',
          FALSE
        )
        OR COALESCE(
          IFF(
            "T48"."OPS_COMPLETE",
            COALESCE("T48"."OPS_STATUS", IFF("T48"."USED", 'active', CAST(NULL AS VARCHAR))),
            CAST(NULL AS VARCHAR)
          ) = 'inactive',
          FALSE
        )
      )
      AND (
        "T48"."IN_CRM" OR NOT (
          "T48"."CRM_COMPLETE"
        )
      ),
      FALSE
    )
), T94 AS (
  SELECT
    "T68"."MONTH",
    "T68"."CUSTOMER_KEY",
    "T68"."CUSTOMER_ID",
    "T68"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'active_status_mismatch' AS "CATEGORY",
    'Status mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'status' AS "FIELD",
    IFF("T68"."CRM_COMPLETE", "T68"."CRM_STATUS", CAST(NULL AS VARCHAR)) AS "CRM_VALUE",
    IFF(
      "T68"."BILLING_COMPLETE",
      COALESCE("T68"."BILLING_STATUS", IFF("T68"."BILLED", 'active', CAST(NULL AS VARCHAR))),
      CAST(NULL AS VARCHAR)
    ) AS "BILLING_VALUE",
    IFF(
      "T68"."OPS_COMPLETE",
      COALESCE("T68"."OPS_STATUS", IFF("T68"."USED", 'active', CAST(NULL AS VARCHAR))),
      CAST(NULL AS VARCHAR)
    ) AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T68"."CUSTOMER_NAME",
          CONCAT('customer ', "T68"."CUSTOMER_ID"),
          "T68"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' is ',
      COALESCE(IFF("T68"."CRM_COMPLETE", "T68"."CRM_STATUS", CAST(NULL AS VARCHAR)), 'unknown'),
      ' in the CRM',
      COALESCE(
        COALESCE(
          CONCAT(
            ', billing says ',
            IFF(
              "T68"."BILLING_COMPLETE",
              COALESCE("T68"."BILLING_STATUS", IFF("T68"."BILLED", 'active', CAST(NULL AS VARCHAR))),
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
              "T68"."OPS_COMPLETE",
              COALESCE("T68"."OPS_STATUS", IFF("T68"."USED", 'active', CAST(NULL AS VARCHAR))),
              CAST(NULL AS VARCHAR)
            )
          ),
          ''
        ),
        'unknown'
      ),
      '.'
    ) AS "EXPLANATION",
    "T68"."OWNER"
  FROM T68 AS T68
), T99 AS (
  SELECT
    *
  FROM T94 AS T94
), T58 AS (
  SELECT
    *
  FROM "T47" AS "T48"
  WHERE
    COALESCE(ABS(DATEDIFF(DAY, "T48"."CRM_GO_LIVE_DATE", "T48"."OPS_GO_LIVE_DATE")) > 0, FALSE)
    AND "T48"."CRM_COMPLETE"
    AND "T48"."OPS_COMPLETE"
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
    'go_live_date' AS "FIELD",
    CAST("T58"."CRM_GO_LIVE_DATE" AS VARCHAR) AS "CRM_VALUE",
    CAST(NULL AS VARCHAR) AS "BILLING_VALUE",
    CAST("T58"."OPS_GO_LIVE_DATE" AS VARCHAR) AS "OPS_VALUE",
    CAST(DATEDIFF(DAY, "T58"."CRM_GO_LIVE_DATE", "T58"."OPS_GO_LIVE_DATE") AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T58"."CUSTOMER_NAME",
          CONCAT('customer ', "T58"."CUSTOMER_ID"),
          "T58"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' went live on ',
      COALESCE(CAST("T58"."CRM_GO_LIVE_DATE" AS VARCHAR), 'unknown'),
      ' according to the CRM, but on ',
      COALESCE(CAST("T58"."OPS_GO_LIVE_DATE" AS VARCHAR), 'unknown'),
      ' according to operations.'
    ) AS "EXPLANATION",
    "T58"."OWNER"
  FROM T58 AS T58
), T77 AS (
  SELECT
    *
  FROM T71 AS T71
), T101 AS (
  SELECT
    *
  FROM T99 AS T99
  UNION ALL
  SELECT
    *
  FROM T77 AS T77
), T131 AS (
  SELECT
    *
  FROM T130 AS T130
  UNION ALL
  SELECT
    *
  FROM T101 AS T101
), T56 AS (
  SELECT
    *
  FROM "T47" AS "T48"
  WHERE
    COALESCE(
      "T48"."BILLED"
      AND (
        "T48"."MONTH" < DATE_TRUNC('MONTH', "T48"."CRM_GO_LIVE_DATE")
      ),
      FALSE
    )
    AND "T48"."CRM_COMPLETE"
    AND "T48"."BILLING_COMPLETE"
), T69 AS (
  SELECT
    "T56"."MONTH",
    "T56"."CUSTOMER_KEY",
    "T56"."CUSTOMER_ID",
    "T56"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'go_live_mismatch' AS "CATEGORY",
    'Go-live mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'billed_before_go_live' AS "FIELD",
    CAST("T56"."CRM_GO_LIVE_DATE" AS VARCHAR) AS "CRM_VALUE",
    'billed' AS "BILLING_VALUE",
    CAST(NULL AS VARCHAR) AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T56"."CUSTOMER_NAME",
          CONCAT('customer ', "T56"."CUSTOMER_ID"),
          "T56"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' was billed, but goes live only on ',
      COALESCE(CAST("T56"."CRM_GO_LIVE_DATE" AS VARCHAR), 'unknown'),
      ' according to the CRM.'
    ) AS "EXPLANATION",
    "T56"."OWNER"
  FROM T56 AS T56
), T75 AS (
  SELECT
    *
  FROM T69 AS T69
), T57 AS (
  SELECT
    *
  FROM "T47" AS "T48"
  WHERE
    COALESCE(
      "T48"."USED"
      AND (
        "T48"."MONTH" < DATE_TRUNC('MONTH', "T48"."CRM_GO_LIVE_DATE")
      ),
      FALSE
    )
    AND "T48"."CRM_COMPLETE"
    AND "T48"."OPS_COMPLETE"
), T70 AS (
  SELECT
    "T57"."MONTH",
    "T57"."CUSTOMER_KEY",
    "T57"."CUSTOMER_ID",
    "T57"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'go_live_mismatch' AS "CATEGORY",
    'Go-live mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'used_before_go_live' AS "FIELD",
    CAST("T57"."CRM_GO_LIVE_DATE" AS VARCHAR) AS "CRM_VALUE",
    CAST(NULL AS VARCHAR) AS "BILLING_VALUE",
    'used' AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T57"."CUSTOMER_NAME",
          CONCAT('customer ', "T57"."CUSTOMER_ID"),
          "T57"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' used the service, but goes live only on ',
      COALESCE(CAST("T57"."CRM_GO_LIVE_DATE" AS VARCHAR), 'unknown'),
      ' according to the CRM.'
    ) AS "EXPLANATION",
    "T57"."OWNER"
  FROM T57 AS T57
), T76 AS (
  SELECT
    *
  FROM T70 AS T70
), T79 AS (
  SELECT
    *
  FROM T75 AS T75
  UNION ALL
  SELECT
    *
  FROM T76 AS T76
), T95 AS (
  SELECT
    *
  FROM "T63" AS "T67"
  WHERE
    COALESCE(
      "T67"."IN_CRM"
      AND (
        NOT "T67"."PRODUCT" IS NULL
      )
      AND (
        (
          (
            (
              "T67"."BILLED" AND "T67"."BILLING_COMPLETE" AND "T67"."BILLING_PRODUCTS_KNOWN"
            )
            OR (
              "T67"."USED" AND "T67"."OPS_COMPLETE" AND "T67"."OPS_PRODUCTS_KNOWN"
            )
          )
          AND NOT (
            "T67"."CRM_LINES" > 0
          )
        )
        OR (
          (
            "T67"."CRM_LINES" > 0
          )
          AND "T67"."ACTIVE"
          AND "T67"."LIVE"
          AND NOT (
            "T67"."BILLED"
          )
          AND NOT (
            "T67"."USED"
          )
          AND "T67"."CUSTOMER_BILLED"
          AND (
            "T67"."BILLING_COMPLETE"
            AND "T67"."OPS_COMPLETE"
            AND "T67"."BILLING_PRODUCTS_KNOWN"
            AND "T67"."OPS_PRODUCTS_KNOWN"
            AND NOT (
              "T67"."BILLED_UNKNOWN"
            )
            AND NOT (
              "T67"."USED_UNKNOWN"
            )
          )
        )
      ),
      FALSE
    )
    AND "T67"."CRM_COMPLETE"
    AND "T67"."CRM_PRODUCTS_KNOWN"
), T109 AS (
  SELECT
    "T95"."MONTH",
    "T95"."CUSTOMER_KEY",
    "T95"."CUSTOMER_ID",
    "T95"."CUSTOMER_NAME",
    "T95"."PRODUCT",
    'product_mismatch' AS "CATEGORY",
    'Product mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'product' AS "FIELD",
    IFF("T95"."CRM_LINES" > 0, 'sold', 'not sold') AS "CRM_VALUE",
    IFF("T95"."BILLED", 'billed', 'not billed') AS "BILLING_VALUE",
    IFF("T95"."USED", 'used', 'not used') AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    IFF(
      "T95"."CRM_LINES" > 0,
      CONCAT(
        COALESCE(
          COALESCE(
            "T95"."CUSTOMER_NAME",
            CONCAT('customer ', "T95"."CUSTOMER_ID"),
            "T95"."CUSTOMER_KEY"
          ),
          'unknown'
        ),
        ' has ',
        COALESCE("T95"."PRODUCT", 'unknown'),
        ' in the CRM, but neither billing nor operations knows of it.'
      ),
      CONCAT(
        COALESCE(
          COALESCE(
            "T95"."CUSTOMER_NAME",
            CONCAT('customer ', "T95"."CUSTOMER_ID"),
            "T95"."CUSTOMER_KEY"
          ),
          'unknown'
        ),
        ' ',
        COALESCE(
          CASE
            WHEN "T95"."BILLED" AND "T95"."USED"
            THEN 'is billed for and uses'
            WHEN "T95"."BILLED"
            THEN 'is billed for'
            ELSE 'uses'
          END,
          'unknown'
        ),
        ' ',
        COALESCE("T95"."PRODUCT", 'unknown'),
        ', but the CRM does not list that product.'
      )
    ) AS "EXPLANATION",
    "T95"."OWNER"
  FROM T95 AS T95
), T112 AS (
  SELECT
    *
  FROM T109 AS T109
), T86 AS (
  SELECT
    *
  FROM "T63" AS "T67"
  WHERE
    COALESCE(
      "T67"."USED" AND (
        ABS("T67"."USED_COUNT" - "T67"."CRM_PROVIDER_COUNT") > 0
      ),
      FALSE
    )
    AND "T67"."CRM_COMPLETE"
    AND "T67"."OPS_COMPLETE"
    AND "T67"."CRM_PRODUCTS_KNOWN"
    AND "T67"."OPS_PRODUCTS_KNOWN"
), T102 AS (
  SELECT
    "T86"."MONTH",
    "T86"."CUSTOMER_KEY",
    "T86"."CUSTOMER_ID",
    "T86"."CUSTOMER_NAME",
    "T86"."PRODUCT",
    'provider_count_mismatch' AS "CATEGORY",
    'Provider count mismatch' AS "STATUS_LABEL",
    'low' AS "SEVERITY",
    'provider_count' AS "FIELD",
    CAST("T86"."CRM_PROVIDER_COUNT" AS VARCHAR) AS "CRM_VALUE",
    CAST("T86"."BILLED_COUNT" AS VARCHAR) AS "BILLING_VALUE",
    CAST("T86"."USED_COUNT" AS VARCHAR) AS "OPS_VALUE",
    CAST("T86"."USED_COUNT" - "T86"."CRM_PROVIDER_COUNT" AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T86"."CUSTOMER_NAME",
          CONCAT('customer ', "T86"."CUSTOMER_ID"),
          "T86"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' has a contract for ',
      COALESCE(
        COALESCE(
          CONCAT(
            CAST("T86"."CRM_PROVIDER_COUNT" AS VARCHAR),
            IFF("T86"."CRM_PROVIDER_COUNT" = 1, ' provider', ' providers')
          ),
          'an unknown number of providers'
        ),
        'unknown'
      ),
      COALESCE(COALESCE(CONCAT(' of ', "T86"."PRODUCT"), ''), 'unknown'),
      ', but ',
      COALESCE(
        COALESCE(
          CONCAT(
            CAST("T86"."USED_COUNT" AS VARCHAR),
            IFF("T86"."USED_COUNT" = 1, ' provider', ' providers')
          ),
          'an unknown number of providers'
        ),
        'unknown'
      ),
      ' used it.'
    ) AS "EXPLANATION",
    "T86"."OWNER"
  FROM T86 AS T86
), T106 AS (
  SELECT
    *
  FROM T102 AS T102
), T113 AS (
  SELECT
    *
  FROM T112 AS T112
  UNION ALL
  SELECT
    *
  FROM T106 AS T106
), T114 AS (
  SELECT
    *
  FROM T79 AS T79
  UNION ALL
  SELECT
    *
  FROM T113 AS T113
), T132 AS (
  SELECT
    *
  FROM T131 AS T131
  UNION ALL
  SELECT
    *
  FROM T114 AS T114
), T74 AS (
  SELECT
    *
  FROM "T63" AS "T67"
  WHERE
    COALESCE("T67"."USAGE_QUANTITY" > "T67"."ENTITLED_QUANTITY", FALSE)
    AND "T67"."CRM_COMPLETE"
    AND "T67"."OPS_COMPLETE"
    AND "T67"."CRM_PRODUCTS_KNOWN"
    AND "T67"."OPS_PRODUCTS_KNOWN"
), T92 AS (
  SELECT
    "T74"."MONTH",
    "T74"."CUSTOMER_KEY",
    "T74"."CUSTOMER_ID",
    "T74"."CUSTOMER_NAME",
    "T74"."PRODUCT",
    'over_entitlement' AS "CATEGORY",
    'Entitlement' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
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
          CONCAT('customer ', "T74"."CUSTOMER_ID"),
          "T74"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' used ',
      COALESCE(REGEXP_REPLACE(CAST("T74"."USAGE_QUANTITY" AS VARCHAR), '\\.?0+$', ''), 'unknown'),
      COALESCE(COALESCE(CONCAT(' of ', "T74"."PRODUCT"), ''), 'unknown'),
      ', but the contract includes ',
      COALESCE(
        REGEXP_REPLACE(CAST("T74"."ENTITLED_QUANTITY" AS VARCHAR), '\\.?0+$', ''),
        'unknown'
      ),
      '.'
    ) AS "EXPLANATION",
    "T74"."OWNER"
  FROM T74 AS T74
), T96 AS (
  SELECT
    *
  FROM T92 AS T92
), T88 AS (
  SELECT
    *
  FROM "T63" AS "T67"
  WHERE
    COALESCE(
      "T67"."IN_OPS"
      AND (
        COALESCE("T67"."CRM_STATUS", 'active') = 'active'
      )
      AND (
        "T67"."ENTITLED_QUANTITY" > 0
      )
      AND (
        IFF("T67"."OPS_LINES" = 0, CAST(0 AS DECIMAL(24, 6)), "T67"."USAGE_QUANTITY") < (
          CAST(CAST('0.1' AS DECIMAL(38, 9)) AS DECIMAL(24, 6)) * "T67"."ENTITLED_QUANTITY"
        )
      ),
      FALSE
    )
    AND "T67"."CRM_COMPLETE"
    AND "T67"."OPS_COMPLETE"
    AND "T67"."CRM_PRODUCTS_KNOWN"
    AND "T67"."OPS_PRODUCTS_KNOWN"
), T104 AS (
  SELECT
    "T88"."MONTH",
    "T88"."CUSTOMER_KEY",
    "T88"."CUSTOMER_ID",
    "T88"."CUSTOMER_NAME",
    "T88"."PRODUCT",
    'unused_entitlement' AS "CATEGORY",
    'Entitlement' AS "STATUS_LABEL",
    'low' AS "SEVERITY",
    'usage_quantity' AS "FIELD",
    REGEXP_REPLACE(CAST("T88"."ENTITLED_QUANTITY" AS VARCHAR), '\\.?0+$', '') AS "CRM_VALUE",
    CAST(NULL AS VARCHAR) AS "BILLING_VALUE",
    REGEXP_REPLACE(
      CAST(IFF("T88"."OPS_LINES" = 0, CAST(0 AS DECIMAL(24, 6)), "T88"."USAGE_QUANTITY") AS VARCHAR),
      '\\.?0+$',
      ''
    ) AS "OPS_VALUE",
    IFF("T88"."OPS_LINES" = 0, CAST(0 AS DECIMAL(24, 6)), "T88"."USAGE_QUANTITY") - "T88"."ENTITLED_QUANTITY" AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T88"."CUSTOMER_NAME",
          CONCAT('customer ', "T88"."CUSTOMER_ID"),
          "T88"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' used only ',
      COALESCE(
        REGEXP_REPLACE(
          CAST(IFF("T88"."OPS_LINES" = 0, CAST(0 AS DECIMAL(24, 6)), "T88"."USAGE_QUANTITY") AS VARCHAR),
          '\\.?0+$',
          ''
        ),
        'unknown'
      ),
      ' of the ',
      COALESCE(
        REGEXP_REPLACE(CAST("T88"."ENTITLED_QUANTITY" AS VARCHAR), '\\.?0+$', ''),
        'unknown'
      ),
      COALESCE(COALESCE(CONCAT(' of ', "T88"."PRODUCT"), ''), 'unknown'),
      ' that the contract includes.'
    ) AS "EXPLANATION",
    "T88"."OWNER"
  FROM T88 AS T88
), T108 AS (
  SELECT
    *
  FROM T104 AS T104
), T110 AS (
  SELECT
    *
  FROM T96 AS T96
  UNION ALL
  SELECT
    *
  FROM T108 AS T108
), T39 AS (
  SELECT
    "T32"."MONTH",
    "T32"."CUSTOMER_KEY",
    "T32"."PRODUCT",
    COUNT(*) AS "ROWS",
    (
      COUNT(DISTINCT "T32"."STATUS") > 1
    )
    OR (
      (
        COUNT("T32"."STATUS") > 0
      )
      AND (
        COUNT("T32"."STATUS") < COUNT("T32"."STATUS" IS NULL)
      )
    ) AS "STATUS_DIFFERS",
    (
      COUNT(DISTINCT "T32"."PROVIDER_COUNT") > 1
    )
    OR (
      (
        COUNT("T32"."PROVIDER_COUNT") > 0
      )
      AND (
        COUNT("T32"."PROVIDER_COUNT") < COUNT("T32"."PROVIDER_COUNT" IS NULL)
      )
    ) AS "PROVIDER_COUNT_DIFFERS",
    (
      COUNT(DISTINCT "T32"."UNIT_PRICE") > 1
    )
    OR (
      (
        COUNT("T32"."UNIT_PRICE") > 0
      )
      AND (
        COUNT("T32"."UNIT_PRICE") < COUNT("T32"."UNIT_PRICE" IS NULL)
      )
    ) AS "UNIT_PRICE_DIFFERS",
    (
      COUNT(DISTINCT "T32"."CURRENCY") > 1
    )
    OR (
      (
        COUNT("T32"."CURRENCY") > 0
      )
      AND (
        COUNT("T32"."CURRENCY") < COUNT("T32"."CURRENCY" IS NULL)
      )
    ) AS "CURRENCY_DIFFERS",
    (
      COUNT(DISTINCT "T32"."GO_LIVE_DATE") > 1
    )
    OR (
      (
        COUNT("T32"."GO_LIVE_DATE") > 0
      )
      AND (
        COUNT("T32"."GO_LIVE_DATE") < COUNT("T32"."GO_LIVE_DATE" IS NULL)
      )
    ) AS "GO_LIVE_DATE_DIFFERS",
    (
      COUNT(DISTINCT "T32"."ENTITLED_QUANTITY") > 1
    )
    OR (
      (
        COUNT("T32"."ENTITLED_QUANTITY") > 0
      )
      AND (
        COUNT("T32"."ENTITLED_QUANTITY") < COUNT("T32"."ENTITLED_QUANTITY" IS NULL)
      )
    ) AS "ENTITLED_QUANTITY_DIFFERS"
  FROM "T31" AS "T32"
  GROUP BY
    1,
    2,
    3
), T42 AS (
  SELECT
    *
  FROM T39 AS T39
  WHERE
    "T39"."ROWS" > 1
    AND (
      "T39"."STATUS_DIFFERS"
      OR "T39"."PROVIDER_COUNT_DIFFERS"
      OR "T39"."UNIT_PRICE_DIFFERS"
      OR "T39"."CURRENCY_DIFFERS"
      OR "T39"."GO_LIVE_DATE_DIFFERS"
      OR "T39"."ENTITLED_QUANTITY_DIFFERS"
    )
), T51 AS (
  SELECT
    "T48"."MONTH",
    "T48"."CUSTOMER_KEY",
    "T48"."CUSTOMER_ID",
    "T48"."CUSTOMER_NAME",
    "T48"."OWNER"
  FROM "T47" AS "T48"
), T59 AS (
  SELECT
    "T42"."MONTH",
    "T42"."CUSTOMER_KEY",
    "T42"."PRODUCT",
    "T42"."ROWS",
    "T42"."STATUS_DIFFERS",
    "T42"."PROVIDER_COUNT_DIFFERS",
    "T42"."UNIT_PRICE_DIFFERS",
    "T42"."CURRENCY_DIFFERS",
    "T42"."GO_LIVE_DATE_DIFFERS",
    "T42"."ENTITLED_QUANTITY_DIFFERS",
    "T51"."CUSTOMER_ID",
    "T51"."CUSTOMER_NAME",
    "T51"."OWNER"
  FROM T42 AS T42
  INNER JOIN (
    SELECT
      "T48"."MONTH",
      "T48"."CUSTOMER_KEY",
      "T48"."CUSTOMER_ID",
      "T48"."CUSTOMER_NAME",
      "T48"."OWNER"
    FROM "T47" AS "T48"
  ) AS "T51"
    ON "T42"."MONTH" = "T51"."MONTH" AND "T42"."CUSTOMER_KEY" = "T51"."CUSTOMER_KEY"
), T64 AS (
  SELECT
    "T59"."MONTH",
    "T59"."CUSTOMER_KEY",
    "T59"."PRODUCT",
    "T59"."ROWS",
    "T59"."STATUS_DIFFERS",
    "T59"."PROVIDER_COUNT_DIFFERS",
    "T59"."UNIT_PRICE_DIFFERS",
    "T59"."CURRENCY_DIFFERS",
    "T59"."GO_LIVE_DATE_DIFFERS",
    "T59"."ENTITLED_QUANTITY_DIFFERS",
    "T59"."CUSTOMER_ID",
    "T59"."CUSTOMER_NAME",
    "T59"."OWNER",
    COALESCE("T59"."CUSTOMER_NAME", "T59"."CUSTOMER_ID", "T59"."CUSTOMER_KEY") AS "WHO"
  FROM T59 AS T59
), T84 AS (
  SELECT
    "T64"."MONTH",
    "T64"."CUSTOMER_KEY",
    "T64"."CUSTOMER_ID",
    "T64"."CUSTOMER_NAME",
    "T64"."PRODUCT",
    'duplicate_record' AS "CATEGORY",
    'Data quality' AS "STATUS_LABEL",
    'low' AS "SEVERITY",
    'record' AS "FIELD",
    CONCAT(CAST("T64"."ROWS" AS VARCHAR), ' rows') AS "CRM_VALUE",
    CAST(NULL AS VARCHAR) AS "BILLING_VALUE",
    CAST(NULL AS VARCHAR) AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      'The CRM has ',
      COALESCE(CAST("T64"."ROWS" AS VARCHAR), 'unknown'),
      ' rows for ',
      COALESCE("T64"."WHO", 'unknown'),
      COALESCE(COALESCE(CONCAT(' and ', "T64"."PRODUCT"), ''), 'unknown'),
      ' that disagree on ',
      COALESCE(
        REGEXP_REPLACE(
          CONCAT(
            IFF("T64"."STATUS_DIFFERS", 'status, ', ''),
            IFF("T64"."PROVIDER_COUNT_DIFFERS", 'provider count, ', ''),
            IFF("T64"."UNIT_PRICE_DIFFERS", 'unit price, ', ''),
            IFF("T64"."CURRENCY_DIFFERS", 'currency, ', ''),
            IFF("T64"."GO_LIVE_DATE_DIFFERS", 'go live date, ', ''),
            IFF("T64"."ENTITLED_QUANTITY_DIFFERS", 'entitled quantity, ', '')
          ),
          ', $',
          ''
        ),
        'unknown'
      ),
      '; the most recently updated one is used.'
    ) AS "EXPLANATION",
    "T64"."OWNER"
  FROM T64 AS T64
), T89 AS (
  SELECT
    *
  FROM T84 AS T84
), T11 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."MATCH_METHOD" = 'ambiguous'
), T20 AS (
  SELECT
    "T11"."MONTH",
    "T11"."SOURCE",
    "T11"."SOURCE_FILE",
    "T11"."SOURCE_ROW",
    "T11"."SOURCE_KEY",
    "T11"."CUSTOMER_ID",
    "T11"."CUSTOMER_NAME",
    "T11"."CLEAN_NAME",
    "T11"."MATCH_METHOD",
    "T11"."CUSTOMER_KEY",
    "T11"."CRM_CUSTOMER_ID",
    IFF(
      STARTSWITH("T11"."CUSTOMER_KEY", 'name:'),
      "T11"."CUSTOMER_NAME",
      "T11"."CUSTOMER_ID"
    ) AS "WRITTEN"
  FROM T11 AS T11
), T27 AS (
  SELECT
    "T20"."MONTH",
    "T20"."CUSTOMER_KEY",
    MIN(IFF("T20"."SOURCE" = 'billing', "T20"."WRITTEN", NULL)) AS "BILLING",
    MIN(IFF("T20"."SOURCE" = 'ops', "T20"."WRITTEN", NULL)) AS "OPS"
  FROM T20 AS T20
  GROUP BY
    1,
    2
), T60 AS (
  SELECT
    "T27"."MONTH",
    "T27"."CUSTOMER_KEY",
    "T27"."BILLING",
    "T27"."OPS",
    "T51"."CUSTOMER_ID",
    "T51"."CUSTOMER_NAME",
    "T51"."OWNER"
  FROM T27 AS T27
  INNER JOIN (
    SELECT
      "T48"."MONTH",
      "T48"."CUSTOMER_KEY",
      "T48"."CUSTOMER_ID",
      "T48"."CUSTOMER_NAME",
      "T48"."OWNER"
    FROM "T47" AS "T48"
  ) AS "T51"
    ON "T27"."MONTH" = "T51"."MONTH" AND "T27"."CUSTOMER_KEY" = "T51"."CUSTOMER_KEY"
), T65 AS (
  SELECT
    "T60"."MONTH",
    "T60"."CUSTOMER_KEY",
    "T60"."BILLING",
    "T60"."OPS",
    "T60"."CUSTOMER_ID",
    "T60"."CUSTOMER_NAME",
    "T60"."OWNER",
    COALESCE("T60"."CUSTOMER_NAME", "T60"."CUSTOMER_ID", "T60"."CUSTOMER_KEY") AS "WHO"
  FROM T60 AS T60
), T73 AS (
  SELECT
    "T65"."MONTH",
    "T65"."CUSTOMER_KEY",
    "T65"."CUSTOMER_ID",
    "T65"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'ambiguous_match' AS "CATEGORY",
    'Data quality' AS "STATUS_LABEL",
    'low' AS "SEVERITY",
    IFF(STARTSWITH("T65"."CUSTOMER_KEY", 'name:'), 'customer_name', 'customer_id') AS "FIELD",
    CAST(NULL AS VARCHAR) AS "CRM_VALUE",
    "T65"."BILLING" AS "BILLING_VALUE",
    "T65"."OPS" AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE("T65"."WHO", 'unknown'),
      ' stands for more than one CRM customer, so it was linked to none; add an alias to say which one it is.'
    ) AS "EXPLANATION",
    "T65"."OWNER"
  FROM T65 AS T65
), T80 AS (
  SELECT
    *
  FROM T73 AS T73
), T91 AS (
  SELECT
    *
  FROM T89 AS T89
  UNION ALL
  SELECT
    *
  FROM T80 AS T80
), T111 AS (
  SELECT
    *
  FROM T110 AS T110
  UNION ALL
  SELECT
    *
  FROM T91 AS T91
), T12 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."MATCH_METHOD" = 'name'
    AND NOT "T1"."CUSTOMER_ID" IS NULL
    AND "T1"."SOURCE" <> 'crm'
    AND NOT "T1"."CRM_CUSTOMER_ID" IS NULL
), T22 AS (
  SELECT
    "T12"."MONTH",
    "T12"."CUSTOMER_KEY",
    MIN(IFF("T12"."SOURCE" = 'billing', "T12"."CUSTOMER_ID", NULL)) AS "BILLING",
    MIN(IFF("T12"."SOURCE" = 'ops', "T12"."CUSTOMER_ID", NULL)) AS "OPS"
  FROM T12 AS T12
  GROUP BY
    1,
    2
), T61 AS (
  SELECT
    "T22"."MONTH",
    "T22"."CUSTOMER_KEY",
    "T22"."BILLING",
    "T22"."OPS",
    "T51"."CUSTOMER_ID",
    "T51"."CUSTOMER_NAME",
    "T51"."OWNER"
  FROM T22 AS T22
  INNER JOIN T51 AS T51
    ON "T22"."MONTH" = "T51"."MONTH" AND "T22"."CUSTOMER_KEY" = "T51"."CUSTOMER_KEY"
), T66 AS (
  SELECT
    "T61"."MONTH",
    "T61"."CUSTOMER_KEY",
    "T61"."BILLING",
    "T61"."OPS",
    "T61"."CUSTOMER_ID",
    "T61"."CUSTOMER_NAME",
    "T61"."OWNER",
    COALESCE("T61"."CUSTOMER_NAME", "T61"."CUSTOMER_ID", "T61"."CUSTOMER_KEY") AS "WHO"
  FROM T61 AS T61
), T85 AS (
  SELECT
    "T66"."MONTH",
    "T66"."CUSTOMER_KEY",
    "T66"."CUSTOMER_ID",
    "T66"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'customer_id_mismatch' AS "CATEGORY",
    'Data quality' AS "STATUS_LABEL",
    'low' AS "SEVERITY",
    'customer_id' AS "FIELD",
    "T66"."CUSTOMER_ID" AS "CRM_VALUE",
    "T66"."BILLING" AS "BILLING_VALUE",
    "T66"."OPS" AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE("T66"."WHO", 'unknown'),
      ' was recognised by name, but ',
      COALESCE(
        CASE
          WHEN (
            NOT "T66"."BILLING" IS NULL
          ) AND (
            NOT "T66"."OPS" IS NULL
          )
          THEN 'each system but the CRM'
          WHEN NOT "T66"."BILLING" IS NULL
          THEN 'billing'
          ELSE 'operations'
        END,
        'unknown'
      ),
      ' calls it ',
      COALESCE(COALESCE("T66"."BILLING", "T66"."OPS"), 'unknown'),
      ' and the CRM calls it ',
      COALESCE("T66"."CUSTOMER_ID", 'unknown'),
      '.'
    ) AS "EXPLANATION",
    "T66"."OWNER"
  FROM T66 AS T66
), T90 AS (
  SELECT
    *
  FROM T85 AS T85
), T54 AS (
  SELECT
    *
  FROM "T47" AS "T48"
  WHERE
    COALESCE(
      NOT (
        "T48"."IN_CRM"
      )
      AND (
        "T48"."IN_BILLING" OR "T48"."IN_OPS"
      )
      AND NOT (
        "T48"."AMBIGUOUS"
      ),
      FALSE
    )
    AND "T48"."CRM_COMPLETE"
), T72 AS (
  SELECT
    "T54"."MONTH",
    "T54"."CUSTOMER_KEY",
    "T54"."CUSTOMER_ID",
    "T54"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'missing_from_crm' AS "CATEGORY",
    'Missing from CRM' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    'customer' AS "FIELD",
    'absent' AS "CRM_VALUE",
    IFF("T54"."IN_BILLING", 'present', 'absent') AS "BILLING_VALUE",
    IFF("T54"."IN_OPS", 'present', 'absent') AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T54"."CUSTOMER_NAME",
          CONCAT('customer ', "T54"."CUSTOMER_ID"),
          "T54"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' is in ',
      COALESCE(
        CASE
          WHEN "T54"."IN_BILLING" AND "T54"."IN_OPS"
          THEN 'billing and operations'
          WHEN "T54"."IN_BILLING"
          THEN 'billing'
          ELSE 'operations'
        END,
        'unknown'
      ),
      COALESCE(
        COALESCE(CONCAT(' (', COALESCE("T54"."BILLED_PRODUCTS", "T54"."USED_PRODUCTS"), ')'), ''),
        'unknown'
      ),
      ', but the CRM has no such customer.'
    ) AS "EXPLANATION",
    "T54"."OWNER"
  FROM T54 AS T54
), T78 AS (
  SELECT
    *
  FROM T72 AS T72
), T55 AS (
  SELECT
    *
  FROM "T47" AS "T48"
  WHERE
    COALESCE(
      "T48"."IN_CRM"
      AND "T48"."OWED"
      AND NOT (
        "T48"."IN_BILLING"
      )
      AND NOT (
        "T48"."USED"
      ),
      FALSE
    )
    AND "T48"."CRM_COMPLETE"
    AND "T48"."BILLING_COMPLETE"
    AND "T48"."OPS_COMPLETE"
), T100 AS (
  SELECT
    "T55"."MONTH",
    "T55"."CUSTOMER_KEY",
    "T55"."CUSTOMER_ID",
    "T55"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'missing_from_billing' AS "CATEGORY",
    'Missing from billing' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    'customer' AS "FIELD",
    'active' AS "CRM_VALUE",
    'absent' AS "BILLING_VALUE",
    IFF("T55"."IN_OPS", IFF("T55"."USED_UNKNOWN", 'unknown usage', 'no usage'), 'absent') AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    "T55"."CONTRACT_IMPACT" AS "AMOUNT_IMPACT",
    "T55"."CONTRACT_CURRENCY" AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T55"."CUSTOMER_NAME",
          CONCAT('customer ', "T55"."CUSTOMER_ID"),
          "T55"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' is active in the CRM',
      COALESCE(COALESCE(CONCAT(' (', "T55"."OWED_PRODUCTS", ')'), ''), 'unknown'),
      ', but was not invoiced at all and ',
      COALESCE(IFF("T55"."USED_UNKNOWN", 'no usage of it is known', 'used nothing'), 'unknown'),
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
                            CAST(ABS(CAST("T55"."CONTRACT_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
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
              IFF("T55"."CONTRACT_CURRENCY" IS NULL, '', CONCAT(' ', "T55"."CONTRACT_CURRENCY"))
            ),
            ' of revenue is missing'
          ),
          'what it costs is unknown, because no price is known'
        ),
        'unknown'
      ),
      '.'
    ) AS "EXPLANATION",
    "T55"."OWNER"
  FROM T55 AS T55
), T103 AS (
  SELECT
    *
  FROM T100 AS T100
), T105 AS (
  SELECT
    *
  FROM T78 AS T78
  UNION ALL
  SELECT
    *
  FROM T103 AS T103
), T107 AS (
  SELECT
    *
  FROM T90 AS T90
  UNION ALL
  SELECT
    *
  FROM T105 AS T105
), T53 AS (
  SELECT
    *
  FROM "T47" AS "T48"
  WHERE
    COALESCE("T48"."BILLED" AND NOT (
      "T48"."IN_OPS"
    ), FALSE)
    AND "T48"."BILLING_COMPLETE"
    AND "T48"."OPS_COMPLETE"
), T93 AS (
  SELECT
    "T53"."MONTH",
    "T53"."CUSTOMER_KEY",
    "T53"."CUSTOMER_ID",
    "T53"."CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    'missing_from_ops' AS "CATEGORY",
    'Missing from operations' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'customer' AS "FIELD",
    IFF("T53"."IN_CRM", COALESCE("T53"."CRM_STATUS", 'present'), 'absent') AS "CRM_VALUE",
    COALESCE(
      CONCAT(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      CAST(ABS(CAST("T53"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
        IFF("T53"."BILLED_CURRENCY" IS NULL, '', CONCAT(' ', "T53"."BILLED_CURRENCY"))
      ),
      'billed'
    ) AS "BILLING_VALUE",
    'absent' AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    "T53"."BILLED_AMOUNT" AS "AMOUNT_IMPACT",
    "T53"."BILLED_CURRENCY" AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T53"."CUSTOMER_NAME",
          CONCAT('customer ', "T53"."CUSTOMER_ID"),
          "T53"."CUSTOMER_KEY"
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
                          CAST(ABS(CAST("T53"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
            IFF("T53"."BILLED_CURRENCY" IS NULL, '', CONCAT(' ', "T53"."BILLED_CURRENCY"))
          ),
          'an unknown amount'
        ),
        'unknown'
      ),
      COALESCE(COALESCE(CONCAT(' (', "T53"."BILLED_PRODUCTS", ')'), ''), 'unknown'),
      ', but operations has no record of the customer.'
    ) AS "EXPLANATION",
    "T53"."OWNER"
  FROM T53 AS T53
), T97 AS (
  SELECT
    *
  FROM T93 AS T93
), T81 AS (
  SELECT
    *
  FROM "T63" AS "T67"
  WHERE
    COALESCE(
      "T67"."USED" AND NOT (
        "T67"."BILLED"
      ) AND NOT (
        "T67"."BILLED_UNKNOWN"
      ),
      FALSE
    )
    AND "T67"."BILLING_COMPLETE"
    AND "T67"."OPS_COMPLETE"
    AND "T67"."BILLING_PRODUCTS_KNOWN"
    AND "T67"."OPS_PRODUCTS_KNOWN"
), T115 AS (
  SELECT
    "T81"."MONTH",
    "T81"."CUSTOMER_KEY",
    "T81"."CUSTOMER_ID",
    "T81"."CUSTOMER_NAME",
    "T81"."PRODUCT",
    'usage_without_billing' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'critical' AS "SEVERITY",
    'provider_count' AS "FIELD",
    CAST("T81"."CRM_PROVIDER_COUNT" AS VARCHAR) AS "CRM_VALUE",
    CAST("T81"."BILLED_COUNT" AS VARCHAR) AS "BILLING_VALUE",
    CAST("T81"."USED_COUNT" AS VARCHAR) AS "OPS_VALUE",
    CAST(-(
      "T81"."USED_COUNT"
    ) AS DECIMAL(24, 6)) AS "DIFFERENCE",
    "T81"."UNBILLED_IMPACT" AS "AMOUNT_IMPACT",
    "T81"."UNBILLED_CURRENCY" AS "CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T81"."CUSTOMER_NAME",
          CONCAT('customer ', "T81"."CUSTOMER_ID"),
          "T81"."CUSTOMER_KEY"
        ),
        'unknown'
      ),
      ' used ',
      COALESCE(COALESCE("T81"."PRODUCT", 'the service'), 'unknown'),
      COALESCE(
        IFF(
          "T81"."USED_COUNT" IS NULL,
          '',
          CONCAT(
            ' with ',
            COALESCE(
              CONCAT(
                CAST("T81"."USED_COUNT" AS VARCHAR),
                IFF("T81"."USED_COUNT" = 1, ' provider', ' providers')
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
                            CAST(ABS(CAST("T81"."UNBILLED_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
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
              IFF("T81"."UNBILLED_CURRENCY" IS NULL, '', CONCAT(' ', "T81"."UNBILLED_CURRENCY"))
            ),
            ' was not charged'
          ),
          CONCAT(
            'what it costs is unknown, because ',
            IFF("T81"."USED_COUNT" IS NULL, 'its providers were not counted', 'no price is known')
          )
        ),
        'unknown'
      ),
      '.'
    ) AS "EXPLANATION",
    "T81"."OWNER"
  FROM T81 AS T81
), T119 AS (
  SELECT
    *
  FROM T115 AS T115
), T121 AS (
  SELECT
    *
  FROM T97 AS T97
  UNION ALL
  SELECT
    *
  FROM T119 AS T119
), T87 AS (
  SELECT
    *
  FROM "T63" AS "T67"
  WHERE
    COALESCE(
      "T67"."BILLED"
      AND NOT (
        "T67"."USED"
      )
      AND NOT (
        "T67"."USED_UNKNOWN"
      )
      AND "T67"."IN_OPS",
      FALSE
    )
    AND "T67"."BILLING_COMPLETE"
    AND "T67"."OPS_COMPLETE"
    AND "T67"."BILLING_PRODUCTS_KNOWN"
    AND "T67"."OPS_PRODUCTS_KNOWN"
), T116 AS (
  SELECT
    "T87"."MONTH",
    "T87"."CUSTOMER_KEY",
    "T87"."CUSTOMER_ID",
    "T87"."CUSTOMER_NAME",
    "T87"."PRODUCT",
    'billing_without_usage' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'medium' AS "SEVERITY",
    'provider_count' AS "FIELD",
    CAST("T87"."CRM_PROVIDER_COUNT" AS VARCHAR) AS "CRM_VALUE",
    CAST("T87"."BILLED_COUNT" AS VARCHAR) AS "BILLING_VALUE",
    CAST("T87"."USED_COUNT" AS VARCHAR) AS "OPS_VALUE",
    CAST("T87"."BILLED_COUNT" AS DECIMAL(24, 6)) AS "DIFFERENCE",
    "T87"."BILLED_IMPACT" AS "AMOUNT_IMPACT",
    "T87"."CURRENCY",
    CONCAT(
      COALESCE(
        COALESCE(
          "T87"."CUSTOMER_NAME",
          CONCAT('customer ', "T87"."CUSTOMER_ID"),
          "T87"."CUSTOMER_KEY"
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
                          CAST(ABS(CAST("T87"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
            IFF("T87"."CURRENCY" IS NULL, '', CONCAT(' ', "T87"."CURRENCY"))
          ),
          COALESCE(
            CONCAT(
              CAST("T87"."BILLED_COUNT" AS VARCHAR),
              IFF("T87"."BILLED_COUNT" = 1, ' provider', ' providers')
            ),
            'an unknown number of providers'
          )
        ),
        'unknown'
      ),
      ' for ',
      COALESCE(COALESCE("T87"."PRODUCT", 'the service'), 'unknown'),
      ', but did not use it.'
    ) AS "EXPLANATION",
    "T87"."OWNER"
  FROM T87 AS T87
), T120 AS (
  SELECT
    *
  FROM T116 AS T116
), T83 AS (
  SELECT
    *
  FROM "T63" AS "T67"
  WHERE
    COALESCE(
      "T67"."BILLED"
      AND "T67"."USED"
      AND IFF(
        "T67"."RATED",
        "T67"."EXTRA_AMOUNT" > CAST(CAST('0' AS DECIMAL(38, 9)) AS DECIMAL(24, 6)),
        "T67"."EXTRA" > 0
      ),
      FALSE
    )
    AND "T67"."BILLING_COMPLETE"
    AND "T67"."OPS_COMPLETE"
    AND "T67"."BILLING_PRODUCTS_KNOWN"
    AND "T67"."OPS_PRODUCTS_KNOWN"
), T118 AS (
  SELECT
    "T83"."MONTH",
    "T83"."CUSTOMER_KEY",
    "T83"."CUSTOMER_ID",
    "T83"."CUSTOMER_NAME",
    "T83"."PRODUCT",
    'overbilled' AS "CATEGORY",
    'Billing mismatch' AS "STATUS_LABEL",
    'high' AS "SEVERITY",
    IFF("T83"."RATED", 'amount', 'provider_count') AS "FIELD",
    IFF("T83"."RATED", NULL, CAST("T83"."CRM_PROVIDER_COUNT" AS VARCHAR)) AS "CRM_VALUE",
    IFF(
      "T83"."RATED",
      COALESCE(
        CONCAT(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        CAST(ABS(CAST("T83"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
        COALESCE(
          CONCAT(
            CAST("T83"."BILLED_COUNT" AS VARCHAR),
            IFF("T83"."BILLED_COUNT" = 1, ' provider', ' providers')
          ),
          'an unknown number of providers'
        )
      ),
      CAST("T83"."BILLED_COUNT" AS VARCHAR)
    ) AS "BILLING_VALUE",
    IFF(
      "T83"."RATED",
      CONCAT(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      CAST(ABS(CAST("T83"."EXPECTED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
      CAST("T83"."USED_COUNT" AS VARCHAR)
    ) AS "OPS_VALUE",
    IFF("T83"."RATED", "T83"."EXTRA_AMOUNT", CAST("T83"."EXTRA" AS DECIMAL(24, 6))) AS "DIFFERENCE",
    "T83"."COUNT_IMPACT" AS "AMOUNT_IMPACT",
    "T83"."CURRENCY",
    IFF(
      "T83"."RATED",
      CONCAT(
        COALESCE(
          COALESCE(
            "T83"."CUSTOMER_NAME",
            CONCAT('customer ', "T83"."CUSTOMER_ID"),
            "T83"."CUSTOMER_KEY"
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
                            CAST(ABS(CAST("T83"."BILLED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
            COALESCE(
              CONCAT(
                CAST("T83"."BILLED_COUNT" AS VARCHAR),
                IFF("T83"."BILLED_COUNT" = 1, ' provider', ' providers')
              ),
              'an unknown number of providers'
            )
          ),
          'unknown'
        ),
        COALESCE(COALESCE(CONCAT(' for ', "T83"."PRODUCT"), ''), 'unknown'),
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
                          CAST(ABS(CAST("T83"."EXPECTED_AMOUNT" AS DECIMAL(24, 2))) AS VARCHAR),
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
                            CAST(ABS(CAST("T83"."COUNT_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
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
            IFF("T83"."COUNT_IMPACT" < 0, ' too little', ' too much')
          ),
          'unknown'
        ),
        '.'
      ),
      CONCAT(
        COALESCE(
          COALESCE(
            "T83"."CUSTOMER_NAME",
            CONCAT('customer ', "T83"."CUSTOMER_ID"),
            "T83"."CUSTOMER_KEY"
          ),
          'unknown'
        ),
        ' was billed for ',
        COALESCE(
          COALESCE(
            CONCAT(
              CAST("T83"."BILLED_COUNT" AS VARCHAR),
              IFF("T83"."BILLED_COUNT" = 1, ' provider', ' providers')
            ),
            'an unknown number of providers'
          ),
          'unknown'
        ),
        COALESCE(COALESCE(CONCAT(' of ', "T83"."PRODUCT"), ''), 'unknown'),
        ', but ',
        COALESCE('used', 'unknown'),
        ' ',
        COALESCE(CAST("T83"."EXPECTED" AS VARCHAR), 'unknown'),
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
                              CAST(ABS(CAST("T83"."COUNT_IMPACT" AS DECIMAL(24, 2))) AS VARCHAR),
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
              IFF("T83"."COUNT_IMPACT" < 0, ' too little', ' too much')
            ),
            'the price is unknown'
          ),
          'unknown'
        ),
        '.'
      )
    ) AS "EXPLANATION",
    "T83"."OWNER"
  FROM T83 AS T83
), T123 AS (
  SELECT
    *
  FROM T118 AS T118
), T124 AS (
  SELECT
    *
  FROM T120 AS T120
  UNION ALL
  SELECT
    *
  FROM T123 AS T123
), T125 AS (
  SELECT
    *
  FROM T121 AS T121
  UNION ALL
  SELECT
    *
  FROM T124 AS T124
), T126 AS (
  SELECT
    *
  FROM T107 AS T107
  UNION ALL
  SELECT
    *
  FROM T125 AS T125
), T127 AS (
  SELECT
    *
  FROM T111 AS T111
  UNION ALL
  SELECT
    *
  FROM T126 AS T126
), T133 AS (
  SELECT
    *
  FROM T132 AS T132
  UNION ALL
  SELECT
    *
  FROM T127 AS T127
), "T134" AS (
  SELECT
    "T133"."MONTH",
    "T133"."CUSTOMER_KEY",
    "T133"."CUSTOMER_ID",
    "T133"."CUSTOMER_NAME",
    "T133"."PRODUCT",
    "T133"."CATEGORY",
    "T133"."STATUS_LABEL",
    "T133"."SEVERITY",
    "T133"."FIELD",
    "T133"."CRM_VALUE",
    "T133"."BILLING_VALUE",
    "T133"."OPS_VALUE",
    "T133"."DIFFERENCE",
    "T133"."AMOUNT_IMPACT",
    "T133"."CURRENCY",
    "T133"."EXPLANATION",
    "T133"."OWNER",
    SUBSTRING(
      MD5(
        CONCAT(
          CONCAT(
            CONCAT("T133"."CATEGORY", '\x1f', "T133"."CUSTOMER_KEY"),
            '\x1f',
            COALESCE("T133"."PRODUCT", '')
          ),
          '\x1f',
          "T133"."FIELD"
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
                CONCAT("T133"."CATEGORY", '\x1f', "T133"."CUSTOMER_KEY"),
                '\x1f',
                COALESCE("T133"."PRODUCT", '')
              ),
              '\x1f',
              "T133"."FIELD"
            )
          )
        )
      ),
      16
    ) AS "MISMATCH_ID"
  FROM T133 AS T133
), T138 AS (
  SELECT
    "T135"."MONTH",
    "T135"."CUSTOMER_KEY",
    "T135"."MISMATCH_ID",
    "T135"."PRODUCT" AS "FOUND_PRODUCT"
  FROM "T134" AS "T135"
), T38 AS (
  SELECT
    "T32"."MONTH",
    "T32"."SOURCE_FILE",
    "T32"."SOURCE_ROW",
    "T32"."SOURCE_KEY",
    "T32"."CUSTOMER_KEY",
    "T32"."PRODUCT"
  FROM "T31" AS "T32"
), T139 AS (
  SELECT
    "T138"."MONTH",
    "T138"."CUSTOMER_KEY",
    "T138"."MISMATCH_ID",
    "T138"."FOUND_PRODUCT",
    "T38"."SOURCE_FILE",
    "T38"."SOURCE_ROW",
    "T38"."SOURCE_KEY",
    "T38"."PRODUCT"
  FROM T138 AS T138
  INNER JOIN T38 AS T38
    ON "T138"."MONTH" = "T38"."MONTH" AND "T138"."CUSTOMER_KEY" = "T38"."CUSTOMER_KEY"
), T140 AS (
  SELECT
    *
  FROM T139 AS T139
  WHERE
    (
      "T139"."FOUND_PRODUCT" IS NULL
    )
    OR (
      "T139"."PRODUCT" IS NULL
    )
    OR (
      "T139"."FOUND_PRODUCT" = "T139"."PRODUCT"
    )
), T141 AS (
  SELECT
    "T140"."MONTH",
    "T140"."SOURCE_FILE",
    "T140"."SOURCE_ROW",
    "T140"."SOURCE_KEY",
    "T140"."MISMATCH_ID"
  FROM T140 AS T140
), T142 AS (
  SELECT DISTINCT
    *
  FROM T141 AS T141
), T143 AS (
  SELECT
    "T142"."MONTH",
    "T142"."MISMATCH_ID",
    "T142"."SOURCE_FILE",
    LISTAGG(COALESCE("T142"."SOURCE_KEY", CAST("T142"."SOURCE_ROW" AS VARCHAR)), ',') WITHIN GROUP (ORDER BY
      "T142"."SOURCE_ROW" ASC) AS "LISTED"
  FROM T142 AS T142
  GROUP BY
    1,
    2,
    3
), T144 AS (
  SELECT
    "T143"."MONTH",
    "T143"."MISMATCH_ID",
    "T143"."SOURCE_FILE",
    CONCAT("T143"."SOURCE_FILE", ':', "T143"."LISTED") AS "LISTED"
  FROM T143 AS T143
), T146 AS (
  SELECT
    "T144"."MONTH",
    "T144"."MISMATCH_ID",
    LISTAGG("T144"."LISTED", '; ') WITHIN GROUP (ORDER BY
      "T144"."SOURCE_FILE" ASC) AS "CRM_ROWS"
  FROM T144 AS T144
  GROUP BY
    1,
    2
), T147 AS (
  SELECT
    "T136"."MONTH",
    "T136"."CUSTOMER_KEY",
    "T136"."CUSTOMER_ID",
    "T136"."CUSTOMER_NAME",
    "T136"."PRODUCT",
    "T136"."CATEGORY",
    "T136"."STATUS_LABEL",
    "T136"."SEVERITY",
    "T136"."FIELD",
    "T136"."CRM_VALUE",
    "T136"."BILLING_VALUE",
    "T136"."OPS_VALUE",
    "T136"."DIFFERENCE",
    "T136"."AMOUNT_IMPACT",
    "T136"."CURRENCY",
    "T136"."EXPLANATION",
    "T136"."OWNER",
    "T136"."MISMATCH_ID",
    "T146"."MONTH" AS "MONTH_RIGHT",
    "T146"."MISMATCH_ID" AS "MISMATCH_ID_RIGHT",
    "T146"."CRM_ROWS"
  FROM "T134" AS "T136"
  LEFT OUTER JOIN T146 AS T146
    ON "T136"."MONTH" = "T146"."MONTH" AND "T136"."MISMATCH_ID" = "T146"."MISMATCH_ID"
), "T148" AS (
  SELECT
    "T147"."MONTH",
    "T147"."CUSTOMER_KEY",
    "T147"."CUSTOMER_ID",
    "T147"."CUSTOMER_NAME",
    "T147"."PRODUCT",
    "T147"."CATEGORY",
    "T147"."STATUS_LABEL",
    "T147"."SEVERITY",
    "T147"."FIELD",
    "T147"."CRM_VALUE",
    "T147"."BILLING_VALUE",
    "T147"."OPS_VALUE",
    "T147"."DIFFERENCE",
    "T147"."AMOUNT_IMPACT",
    "T147"."CURRENCY",
    "T147"."EXPLANATION",
    "T147"."OWNER",
    "T147"."MISMATCH_ID",
    "T147"."CRM_ROWS"
  FROM T147 AS T147
), T152 AS (
  SELECT
    "T149"."MONTH",
    "T149"."CUSTOMER_KEY",
    "T149"."MISMATCH_ID",
    "T149"."PRODUCT" AS "FOUND_PRODUCT"
  FROM "T148" AS "T149"
), T9 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."SOURCE" = 'billing'
), T17 AS (
  SELECT
    "T9"."MONTH",
    "T9"."SOURCE_FILE",
    "T9"."SOURCE_ROW",
    "T9"."CUSTOMER_KEY",
    "T9"."CRM_CUSTOMER_ID",
    "T9"."MATCH_METHOD"
  FROM T9 AS T9
), T24 AS (
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
    "T17"."CUSTOMER_KEY",
    "T17"."CRM_CUSTOMER_ID",
    "T17"."MATCH_METHOD"
  FROM "NORMALIZED"."BILLING_LINES" AS "T6"
  INNER JOIN T17 AS T17
    ON "T6"."MONTH" = "T17"."MONTH"
    AND "T6"."SOURCE_FILE" = "T17"."SOURCE_FILE"
    AND "T6"."SOURCE_ROW" = "T17"."SOURCE_ROW"
), T30 AS (
  SELECT
    "T24"."MONTH",
    "T24"."SOURCE_FILE",
    "T24"."SOURCE_ROW",
    "T24"."SOURCE_KEY",
    "T24"."CUSTOMER_ID",
    "T24"."CUSTOMER_NAME",
    "T24"."STATUS",
    "T24"."PRODUCT",
    "T24"."LOCATION",
    "T24"."LINE_ID",
    "T24"."PROVIDER_COUNT",
    "T24"."PROVIDER_ID",
    "T24"."UNIT_PRICE",
    "T24"."AMOUNT",
    "T24"."CURRENCY",
    "T24"."CUSTOMER_KEY",
    "T24"."CRM_CUSTOMER_ID",
    "T24"."MATCH_METHOD",
    COALESCE("T24"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T24 AS T24
), T36 AS (
  SELECT
    "T30"."MONTH",
    "T30"."SOURCE_FILE",
    "T30"."SOURCE_ROW",
    "T30"."SOURCE_KEY",
    "T30"."CUSTOMER_KEY",
    "T30"."PRODUCT"
  FROM T30 AS T30
), T153 AS (
  SELECT
    "T152"."MONTH",
    "T152"."CUSTOMER_KEY",
    "T152"."MISMATCH_ID",
    "T152"."FOUND_PRODUCT",
    "T36"."SOURCE_FILE",
    "T36"."SOURCE_ROW",
    "T36"."SOURCE_KEY",
    "T36"."PRODUCT"
  FROM T152 AS T152
  INNER JOIN T36 AS T36
    ON "T152"."MONTH" = "T36"."MONTH" AND "T152"."CUSTOMER_KEY" = "T36"."CUSTOMER_KEY"
), T154 AS (
  SELECT
    *
  FROM T153 AS T153
  WHERE
    (
      "T153"."FOUND_PRODUCT" IS NULL
    )
    OR (
      "T153"."PRODUCT" IS NULL
    )
    OR (
      "T153"."FOUND_PRODUCT" = "T153"."PRODUCT"
    )
), T155 AS (
  SELECT
    "T154"."MONTH",
    "T154"."SOURCE_FILE",
    "T154"."SOURCE_ROW",
    "T154"."SOURCE_KEY",
    "T154"."MISMATCH_ID"
  FROM T154 AS T154
), T156 AS (
  SELECT DISTINCT
    *
  FROM T155 AS T155
), T157 AS (
  SELECT
    "T156"."MONTH",
    "T156"."MISMATCH_ID",
    "T156"."SOURCE_FILE",
    LISTAGG(COALESCE("T156"."SOURCE_KEY", CAST("T156"."SOURCE_ROW" AS VARCHAR)), ',') WITHIN GROUP (ORDER BY
      "T156"."SOURCE_ROW" ASC) AS "LISTED"
  FROM T156 AS T156
  GROUP BY
    1,
    2,
    3
), T158 AS (
  SELECT
    "T157"."MONTH",
    "T157"."MISMATCH_ID",
    "T157"."SOURCE_FILE",
    CONCAT("T157"."SOURCE_FILE", ':', "T157"."LISTED") AS "LISTED"
  FROM T157 AS T157
), T160 AS (
  SELECT
    "T158"."MONTH",
    "T158"."MISMATCH_ID",
    LISTAGG("T158"."LISTED", '; ') WITHIN GROUP (ORDER BY
      "T158"."SOURCE_FILE" ASC) AS "BILLING_ROWS"
  FROM T158 AS T158
  GROUP BY
    1,
    2
), T161 AS (
  SELECT
    "T150"."MONTH",
    "T150"."CUSTOMER_KEY",
    "T150"."CUSTOMER_ID",
    "T150"."CUSTOMER_NAME",
    "T150"."PRODUCT",
    "T150"."CATEGORY",
    "T150"."STATUS_LABEL",
    "T150"."SEVERITY",
    "T150"."FIELD",
    "T150"."CRM_VALUE",
    "T150"."BILLING_VALUE",
    "T150"."OPS_VALUE",
    "T150"."DIFFERENCE",
    "T150"."AMOUNT_IMPACT",
    "T150"."CURRENCY",
    "T150"."EXPLANATION",
    "T150"."OWNER",
    "T150"."MISMATCH_ID",
    "T150"."CRM_ROWS",
    "T160"."MONTH" AS "MONTH_RIGHT",
    "T160"."MISMATCH_ID" AS "MISMATCH_ID_RIGHT",
    "T160"."BILLING_ROWS"
  FROM "T148" AS "T150"
  LEFT OUTER JOIN T160 AS T160
    ON "T150"."MONTH" = "T160"."MONTH" AND "T150"."MISMATCH_ID" = "T160"."MISMATCH_ID"
), "T162" AS (
  SELECT
    "T161"."MONTH",
    "T161"."CUSTOMER_KEY",
    "T161"."CUSTOMER_ID",
    "T161"."CUSTOMER_NAME",
    "T161"."PRODUCT",
    "T161"."CATEGORY",
    "T161"."STATUS_LABEL",
    "T161"."SEVERITY",
    "T161"."FIELD",
    "T161"."CRM_VALUE",
    "T161"."BILLING_VALUE",
    "T161"."OPS_VALUE",
    "T161"."DIFFERENCE",
    "T161"."AMOUNT_IMPACT",
    "T161"."CURRENCY",
    "T161"."EXPLANATION",
    "T161"."OWNER",
    "T161"."MISMATCH_ID",
    "T161"."CRM_ROWS",
    "T161"."BILLING_ROWS"
  FROM T161 AS T161
), T166 AS (
  SELECT
    "T163"."MONTH",
    "T163"."CUSTOMER_KEY",
    "T163"."MISMATCH_ID",
    "T163"."PRODUCT" AS "FOUND_PRODUCT"
  FROM "T162" AS "T163"
), T8 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."SOURCE" = 'ops'
), T16 AS (
  SELECT
    "T8"."MONTH",
    "T8"."SOURCE_FILE",
    "T8"."SOURCE_ROW",
    "T8"."CUSTOMER_KEY",
    "T8"."CRM_CUSTOMER_ID",
    "T8"."MATCH_METHOD"
  FROM T8 AS T8
), T23 AS (
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
    "T16"."CUSTOMER_KEY",
    "T16"."CRM_CUSTOMER_ID",
    "T16"."MATCH_METHOD"
  FROM "NORMALIZED"."OPS_USAGE" AS "T5"
  INNER JOIN T16 AS T16
    ON "T5"."MONTH" = "T16"."MONTH"
    AND "T5"."SOURCE_FILE" = "T16"."SOURCE_FILE"
    AND "T5"."SOURCE_ROW" = "T16"."SOURCE_ROW"
), T29 AS (
  SELECT
    "T23"."MONTH",
    "T23"."SOURCE_FILE",
    "T23"."SOURCE_ROW",
    "T23"."SOURCE_KEY",
    "T23"."CUSTOMER_ID",
    "T23"."CUSTOMER_NAME",
    "T23"."STATUS",
    "T23"."PRODUCT",
    "T23"."LOCATION",
    "T23"."EVENT_ID",
    "T23"."PROVIDER_COUNT",
    "T23"."PROVIDER_ID",
    "T23"."USED_AT",
    "T23"."GO_LIVE_DATE",
    "T23"."EXPECTED_AMOUNT",
    "T23"."CURRENCY",
    "T23"."USAGE_QUANTITY",
    "T23"."CUSTOMER_KEY",
    "T23"."CRM_CUSTOMER_ID",
    "T23"."MATCH_METHOD",
    COALESCE("T23"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T23 AS T23
), T35 AS (
  SELECT
    "T29"."MONTH",
    "T29"."SOURCE_FILE",
    "T29"."SOURCE_ROW",
    "T29"."SOURCE_KEY",
    "T29"."CUSTOMER_KEY",
    "T29"."PRODUCT"
  FROM T29 AS T29
), T167 AS (
  SELECT
    "T166"."MONTH",
    "T166"."CUSTOMER_KEY",
    "T166"."MISMATCH_ID",
    "T166"."FOUND_PRODUCT",
    "T35"."SOURCE_FILE",
    "T35"."SOURCE_ROW",
    "T35"."SOURCE_KEY",
    "T35"."PRODUCT"
  FROM T166 AS T166
  INNER JOIN T35 AS T35
    ON "T166"."MONTH" = "T35"."MONTH" AND "T166"."CUSTOMER_KEY" = "T35"."CUSTOMER_KEY"
), T168 AS (
  SELECT
    *
  FROM T167 AS T167
  WHERE
    (
      "T167"."FOUND_PRODUCT" IS NULL
    )
    OR (
      "T167"."PRODUCT" IS NULL
    )
    OR (
      "T167"."FOUND_PRODUCT" = "T167"."PRODUCT"
    )
), T169 AS (
  SELECT
    "T168"."MONTH",
    "T168"."SOURCE_FILE",
    "T168"."SOURCE_ROW",
    "T168"."SOURCE_KEY",
    "T168"."MISMATCH_ID"
  FROM T168 AS T168
), T170 AS (
  SELECT DISTINCT
    *
  FROM T169 AS T169
), T171 AS (
  SELECT
    "T170"."MONTH",
    "T170"."MISMATCH_ID",
    "T170"."SOURCE_FILE",
    LISTAGG(COALESCE("T170"."SOURCE_KEY", CAST("T170"."SOURCE_ROW" AS VARCHAR)), ',') WITHIN GROUP (ORDER BY
      "T170"."SOURCE_ROW" ASC) AS "LISTED"
  FROM T170 AS T170
  GROUP BY
    1,
    2,
    3
), T172 AS (
  SELECT
    "T171"."MONTH",
    "T171"."MISMATCH_ID",
    "T171"."SOURCE_FILE",
    CONCAT("T171"."SOURCE_FILE", ':', "T171"."LISTED") AS "LISTED"
  FROM T171 AS T171
), T174 AS (
  SELECT
    "T172"."MONTH",
    "T172"."MISMATCH_ID",
    LISTAGG("T172"."LISTED", '; ') WITHIN GROUP (ORDER BY
      "T172"."SOURCE_FILE" ASC) AS "OPS_ROWS"
  FROM T172 AS T172
  GROUP BY
    1,
    2
), T175 AS (
  SELECT
    "T164"."MONTH",
    "T164"."CUSTOMER_KEY",
    "T164"."CUSTOMER_ID",
    "T164"."CUSTOMER_NAME",
    "T164"."PRODUCT",
    "T164"."CATEGORY",
    "T164"."STATUS_LABEL",
    "T164"."SEVERITY",
    "T164"."FIELD",
    "T164"."CRM_VALUE",
    "T164"."BILLING_VALUE",
    "T164"."OPS_VALUE",
    "T164"."DIFFERENCE",
    "T164"."AMOUNT_IMPACT",
    "T164"."CURRENCY",
    "T164"."EXPLANATION",
    "T164"."OWNER",
    "T164"."MISMATCH_ID",
    "T164"."CRM_ROWS",
    "T164"."BILLING_ROWS",
    "T174"."MONTH" AS "MONTH_RIGHT",
    "T174"."MISMATCH_ID" AS "MISMATCH_ID_RIGHT",
    "T174"."OPS_ROWS"
  FROM "T162" AS "T164"
  LEFT OUTER JOIN T174 AS T174
    ON "T164"."MONTH" = "T174"."MONTH" AND "T164"."MISMATCH_ID" = "T174"."MISMATCH_ID"
), T176 AS (
  SELECT
    "T175"."MONTH",
    "T175"."CUSTOMER_KEY",
    "T175"."CUSTOMER_ID",
    "T175"."CUSTOMER_NAME",
    "T175"."PRODUCT",
    "T175"."CATEGORY",
    "T175"."STATUS_LABEL",
    "T175"."SEVERITY",
    "T175"."FIELD",
    "T175"."CRM_VALUE",
    "T175"."BILLING_VALUE",
    "T175"."OPS_VALUE",
    "T175"."DIFFERENCE",
    "T175"."AMOUNT_IMPACT",
    "T175"."CURRENCY",
    "T175"."EXPLANATION",
    "T175"."OWNER",
    "T175"."MISMATCH_ID",
    "T175"."CRM_ROWS",
    "T175"."BILLING_ROWS",
    "T175"."OPS_ROWS"
  FROM T175 AS T175
)
SELECT
  "T176"."MONTH",
  "T176"."MISMATCH_ID",
  "T176"."CUSTOMER_KEY",
  "T176"."CUSTOMER_ID",
  "T176"."CUSTOMER_NAME",
  "T176"."PRODUCT",
  "T176"."CATEGORY",
  "T176"."STATUS_LABEL",
  "T176"."SEVERITY",
  "T176"."FIELD",
  "T176"."CRM_VALUE",
  "T176"."BILLING_VALUE",
  "T176"."OPS_VALUE",
  "T176"."DIFFERENCE",
  "T176"."AMOUNT_IMPACT",
  "T176"."CURRENCY",
  "T176"."EXPLANATION",
  "T176"."CRM_ROWS",
  "T176"."BILLING_ROWS",
  "T176"."OPS_ROWS",
  "T176"."OWNER"
FROM T176 AS T176