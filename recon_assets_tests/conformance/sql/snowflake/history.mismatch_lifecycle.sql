WITH "T5" AS (
  SELECT
    *
  FROM "HISTORY"."MISMATCH_LOG" AS "T0"
  WHERE
    "T0"."MISMATCH_ID" IS NULL
), T10 AS (
  SELECT
    "T7"."MONTH",
    MAX("T7"."VERSION") AS "VERSION"
  FROM "T5" AS "T7"
  GROUP BY
    1
), "T14" AS (
  SELECT
    "T8"."MONTH",
    TRUE AS "RECONCILED"
  FROM "T5" AS "T8"
  WHERE
    EXISTS(
      SELECT
        1
      FROM T10 AS T10
      WHERE
        "T8"."MONTH" = "T10"."MONTH" AND "T8"."VERSION" = "T10"."VERSION"
    )
), T6 AS (
  SELECT
    *
  FROM "HISTORY"."MISMATCH_LOG" AS "T0"
  WHERE
    NOT "T0"."MISMATCH_ID" IS NULL
), T16 AS (
  SELECT
    "T8"."MONTH",
    "T8"."VERSION",
    "T8"."RESULT_HASH",
    "T8"."LOGGED_AT",
    "T8"."RUN_ID",
    "T8"."MISMATCH_ID",
    "T8"."CUSTOMER_KEY",
    "T8"."CUSTOMER_ID",
    "T8"."CUSTOMER_NAME",
    "T8"."PRODUCT",
    "T8"."CATEGORY",
    "T8"."SEVERITY",
    "T8"."FIELD",
    "T8"."AMOUNT_IMPACT",
    "T8"."CURRENCY",
    "T8"."EXPLANATION",
    "T8"."OWNER"
  FROM "T5" AS "T8"
  WHERE
    EXISTS(
      SELECT
        1
      FROM T10 AS T10
      WHERE
        "T8"."MONTH" = "T10"."MONTH" AND "T8"."VERSION" = "T10"."VERSION"
    )
), T22 AS (
  SELECT
    "T6"."MONTH",
    "T6"."VERSION",
    "T6"."RESULT_HASH",
    "T6"."LOGGED_AT",
    "T6"."RUN_ID",
    "T6"."MISMATCH_ID",
    "T6"."CUSTOMER_KEY",
    "T6"."CUSTOMER_ID",
    "T6"."CUSTOMER_NAME",
    "T6"."PRODUCT",
    "T6"."CATEGORY",
    "T6"."SEVERITY",
    "T6"."FIELD",
    "T6"."AMOUNT_IMPACT",
    "T6"."CURRENCY",
    "T6"."EXPLANATION",
    "T6"."OWNER"
  FROM T6 AS T6
  WHERE
    EXISTS(
      SELECT
        1
      FROM T16 AS T16
      WHERE
        "T6"."MONTH" = "T16"."MONTH" AND "T6"."VERSION" = "T16"."VERSION"
    )
), T29 AS (
  SELECT
    "T22"."MISMATCH_ID",
    "T22"."CUSTOMER_KEY",
    "T22"."CATEGORY",
    MIN("T22"."MONTH") AS "FIRST_SEEN"
  FROM T22 AS T22
  GROUP BY
    1,
    2,
    3
), T24 AS (
  SELECT
    MAX("T17"."MONTH") AS "LAST_MONTH"
  FROM "T14" AS "T17"
), T27 AS (
  SELECT
    "T3"."MONTH",
    "T24"."LAST_MONTH"
  FROM "constant_rows_1" AS "T3"
  CROSS JOIN T24 AS T24
), T30 AS (
  SELECT
    *
  FROM T27 AS T27
  WHERE
    "T27"."MONTH" <= "T27"."LAST_MONTH"
), T32 AS (
  SELECT
    "T30"."MONTH"
  FROM T30 AS T30
), T33 AS (
  SELECT
    "T32"."MONTH",
    "T19"."MONTH" AS "MONTH_RIGHT",
    "T19"."RECONCILED"
  FROM T32 AS T32
  LEFT OUTER JOIN "T14" AS "T19"
    ON "T32"."MONTH" = "T19"."MONTH"
), T35 AS (
  SELECT
    "T33"."MONTH",
    "T33"."RECONCILED"
  FROM T33 AS T33
), T26 AS (
  SELECT
    "T6"."MONTH",
    "T6"."MISMATCH_ID",
    TRUE AS "PRESENT"
  FROM T6 AS T6
  WHERE
    EXISTS(
      SELECT
        1
      FROM T16 AS T16
      WHERE
        "T6"."MONTH" = "T16"."MONTH" AND "T6"."VERSION" = "T16"."VERSION"
    )
), T36 AS (
  SELECT
    "T29"."MISMATCH_ID",
    "T29"."CUSTOMER_KEY",
    "T29"."CATEGORY",
    "T29"."FIRST_SEEN",
    "T35"."MONTH",
    "T35"."RECONCILED",
    "T26"."MONTH" AS "MONTH_RIGHT",
    "T26"."MISMATCH_ID" AS "MISMATCH_ID_RIGHT",
    "T26"."PRESENT"
  FROM T29 AS T29
  INNER JOIN T35 AS T35
    ON "T35"."MONTH" >= "T29"."FIRST_SEEN"
  LEFT OUTER JOIN T26 AS T26
    ON "T35"."MONTH" = "T26"."MONTH" AND "T29"."MISMATCH_ID" = "T26"."MISMATCH_ID"
), T38 AS (
  SELECT
    "T36"."MISMATCH_ID",
    "T36"."CUSTOMER_KEY",
    "T36"."CATEGORY",
    "T36"."FIRST_SEEN",
    "T36"."MONTH",
    "T36"."RECONCILED",
    "T36"."PRESENT"
  FROM T36 AS T36
), T11 AS (
  SELECT
    *
  FROM "RECONCILED"."POSITIONS" AS "T1"
  WHERE
    NOT (
      "T1"."CRM_COMPLETE"
      AND "T1"."CRM_PRODUCTS_KNOWN"
      AND "T1"."BILLING_COMPLETE"
      AND "T1"."BILLING_PRODUCTS_KNOWN"
      AND "T1"."OPS_COMPLETE"
      AND "T1"."OPS_PRODUCTS_KNOWN"
    )
), T12 AS (
  SELECT
    "T11"."MONTH",
    "T11"."CUSTOMER_KEY",
    "T11"."CRM_COMPLETE",
    "T11"."CRM_PRODUCTS_KNOWN",
    "T11"."BILLING_COMPLETE",
    "T11"."BILLING_PRODUCTS_KNOWN",
    "T11"."OPS_COMPLETE",
    "T11"."OPS_PRODUCTS_KNOWN"
  FROM T11 AS T11
), T18 AS (
  SELECT DISTINCT
    *
  FROM T12 AS T12
), T39 AS (
  SELECT
    "T38"."MISMATCH_ID",
    "T38"."CUSTOMER_KEY",
    "T38"."CATEGORY",
    "T38"."FIRST_SEEN",
    "T38"."MONTH",
    "T38"."RECONCILED",
    "T38"."PRESENT",
    "T18"."MONTH" AS "MONTH_RIGHT",
    "T18"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T18"."CRM_COMPLETE",
    "T18"."CRM_PRODUCTS_KNOWN",
    "T18"."BILLING_COMPLETE",
    "T18"."BILLING_PRODUCTS_KNOWN",
    "T18"."OPS_COMPLETE",
    "T18"."OPS_PRODUCTS_KNOWN"
  FROM T38 AS T38
  LEFT OUTER JOIN T18 AS T18
    ON "T38"."MONTH" = "T18"."MONTH" AND "T38"."CUSTOMER_KEY" = "T18"."CUSTOMER_KEY"
), T40 AS (
  SELECT
    "T39"."MISMATCH_ID",
    "T39"."CUSTOMER_KEY",
    "T39"."CATEGORY",
    "T39"."FIRST_SEEN",
    "T39"."MONTH",
    "T39"."RECONCILED",
    "T39"."PRESENT",
    "T39"."CRM_COMPLETE",
    "T39"."CRM_PRODUCTS_KNOWN",
    "T39"."BILLING_COMPLETE",
    "T39"."BILLING_PRODUCTS_KNOWN",
    "T39"."OPS_COMPLETE",
    "T39"."OPS_PRODUCTS_KNOWN"
  FROM T39 AS T39
), T41 AS (
  SELECT
    "T40"."MONTH",
    "T40"."MISMATCH_ID",
    "T40"."FIRST_SEEN",
    CASE
      WHEN COALESCE("T40"."PRESENT", FALSE)
      THEN 1
      WHEN COALESCE("T40"."RECONCILED", FALSE)
      AND CASE
        WHEN "T40"."CATEGORY" = 'missing_from_crm'
        THEN TRUE
        AND COALESCE("T40"."CRM_COMPLETE", TRUE)
        AND COALESCE("T40"."BILLING_COMPLETE", TRUE)
        AND COALESCE("T40"."OPS_COMPLETE", TRUE)
        WHEN "T40"."CATEGORY" = 'missing_from_billing'
        THEN TRUE
        AND COALESCE("T40"."CRM_COMPLETE", TRUE)
        AND COALESCE("T40"."BILLING_COMPLETE", TRUE)
        AND COALESCE("T40"."OPS_COMPLETE", TRUE)
        WHEN "T40"."CATEGORY" = 'missing_from_ops'
        THEN TRUE
        AND COALESCE("T40"."BILLING_COMPLETE", TRUE)
        AND COALESCE("T40"."OPS_COMPLETE", TRUE)
        WHEN "T40"."CATEGORY" = 'usage_without_billing'
        THEN TRUE
        AND COALESCE("T40"."BILLING_COMPLETE", TRUE)
        AND COALESCE("T40"."OPS_COMPLETE", TRUE)
        AND COALESCE("T40"."BILLING_PRODUCTS_KNOWN", TRUE)
        AND COALESCE("T40"."OPS_PRODUCTS_KNOWN", TRUE)
        WHEN "T40"."CATEGORY" = 'billing_without_usage'
        THEN TRUE
        AND COALESCE("T40"."BILLING_COMPLETE", TRUE)
        AND COALESCE("T40"."OPS_COMPLETE", TRUE)
        AND COALESCE("T40"."BILLING_PRODUCTS_KNOWN", TRUE)
        AND COALESCE("T40"."OPS_PRODUCTS_KNOWN", TRUE)
        WHEN "T40"."CATEGORY" = 'overbilled'
        THEN TRUE
        AND COALESCE("T40"."BILLING_COMPLETE", TRUE)
        AND COALESCE("T40"."OPS_COMPLETE", TRUE)
        AND COALESCE("T40"."BILLING_PRODUCTS_KNOWN", TRUE)
        AND COALESCE("T40"."OPS_PRODUCTS_KNOWN", TRUE)
        WHEN "T40"."CATEGORY" = 'underbilled'
        THEN TRUE
        AND COALESCE("T40"."BILLING_COMPLETE", TRUE)
        AND COALESCE("T40"."OPS_COMPLETE", TRUE)
        AND COALESCE("T40"."BILLING_PRODUCTS_KNOWN", TRUE)
        AND COALESCE("T40"."OPS_PRODUCTS_KNOWN", TRUE)
        WHEN "T40"."CATEGORY" = 'price_mismatch'
        THEN TRUE
        AND COALESCE("T40"."CRM_COMPLETE", TRUE)
        AND COALESCE("T40"."BILLING_COMPLETE", TRUE)
        AND COALESCE("T40"."CRM_PRODUCTS_KNOWN", TRUE)
        AND COALESCE("T40"."BILLING_PRODUCTS_KNOWN", TRUE)
        WHEN "T40"."CATEGORY" = 'active_status_mismatch'
        THEN TRUE
        AND COALESCE("T40"."CRM_COMPLETE", TRUE)
        AND COALESCE("T40"."BILLING_COMPLETE", TRUE)
        AND COALESCE("T40"."OPS_COMPLETE", TRUE)
        WHEN "T40"."CATEGORY" = 'go_live_mismatch'
        THEN TRUE
        AND COALESCE("T40"."CRM_COMPLETE", TRUE)
        AND COALESCE("T40"."OPS_COMPLETE", TRUE)
        AND COALESCE("T40"."BILLING_COMPLETE", TRUE)
        WHEN "T40"."CATEGORY" = 'product_mismatch'
        THEN TRUE
        AND COALESCE("T40"."CRM_COMPLETE", TRUE)
        AND COALESCE("T40"."BILLING_COMPLETE", TRUE)
        AND COALESCE("T40"."OPS_COMPLETE", TRUE)
        AND COALESCE("T40"."CRM_PRODUCTS_KNOWN", TRUE)
        AND COALESCE("T40"."BILLING_PRODUCTS_KNOWN", TRUE)
        AND COALESCE("T40"."OPS_PRODUCTS_KNOWN", TRUE)
        WHEN "T40"."CATEGORY" = 'provider_count_mismatch'
        THEN TRUE
        AND COALESCE("T40"."CRM_COMPLETE", TRUE)
        AND COALESCE("T40"."OPS_COMPLETE", TRUE)
        AND COALESCE("T40"."CRM_PRODUCTS_KNOWN", TRUE)
        AND COALESCE("T40"."OPS_PRODUCTS_KNOWN", TRUE)
        WHEN "T40"."CATEGORY" = 'over_entitlement'
        THEN TRUE
        AND COALESCE("T40"."CRM_COMPLETE", TRUE)
        AND COALESCE("T40"."OPS_COMPLETE", TRUE)
        AND COALESCE("T40"."CRM_PRODUCTS_KNOWN", TRUE)
        AND COALESCE("T40"."OPS_PRODUCTS_KNOWN", TRUE)
        WHEN "T40"."CATEGORY" = 'unused_entitlement'
        THEN TRUE
        AND COALESCE("T40"."CRM_COMPLETE", TRUE)
        AND COALESCE("T40"."OPS_COMPLETE", TRUE)
        AND COALESCE("T40"."CRM_PRODUCTS_KNOWN", TRUE)
        AND COALESCE("T40"."OPS_PRODUCTS_KNOWN", TRUE)
        WHEN "T40"."CATEGORY" = 'duplicate_record'
        THEN TRUE AND COALESCE("T40"."CRM_COMPLETE", TRUE)
        WHEN "T40"."CATEGORY" = 'ambiguous_match'
        THEN TRUE
        WHEN "T40"."CATEGORY" = 'customer_id_mismatch'
        THEN TRUE
        ELSE FALSE
      END
      THEN 0
      ELSE CAST(NULL AS BIGINT)
    END AS "KNOWN"
  FROM T40 AS T40
), T42 AS (
  SELECT
    "T41"."MONTH",
    "T41"."MISMATCH_ID",
    "T41"."FIRST_SEEN",
    "T41"."KNOWN",
    CASE
      WHEN (
        "T41"."KNOWN" = 1
      )
      AND (
        (
          MAX(
            (
              (
                (
                  DATE_PART(year, "T41"."MONTH") * 12
                ) + DATE_PART(month, "T41"."MONTH")
              ) * 2
            ) + "T41"."KNOWN"
          ) OVER (
            PARTITION BY "T41"."MISMATCH_ID"
            ORDER BY "T41"."MONTH" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
          ) % 2
        ) IS NULL
      )
      THEN 'new'
      WHEN (
        "T41"."KNOWN" = 1
      )
      AND (
        (
          MAX(
            (
              (
                (
                  DATE_PART(year, "T41"."MONTH") * 12
                ) + DATE_PART(month, "T41"."MONTH")
              ) * 2
            ) + "T41"."KNOWN"
          ) OVER (
            PARTITION BY "T41"."MISMATCH_ID"
            ORDER BY "T41"."MONTH" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
          ) % 2
        ) = 1
      )
      THEN 'recurring'
      WHEN (
        "T41"."KNOWN" = 1
      )
      AND (
        (
          MAX(
            (
              (
                (
                  DATE_PART(year, "T41"."MONTH") * 12
                ) + DATE_PART(month, "T41"."MONTH")
              ) * 2
            ) + "T41"."KNOWN"
          ) OVER (
            PARTITION BY "T41"."MISMATCH_ID"
            ORDER BY "T41"."MONTH" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
          ) % 2
        ) = 0
      )
      THEN 'reopened'
      WHEN (
        "T41"."KNOWN" = 0
      )
      AND (
        (
          MAX(
            (
              (
                (
                  DATE_PART(year, "T41"."MONTH") * 12
                ) + DATE_PART(month, "T41"."MONTH")
              ) * 2
            ) + "T41"."KNOWN"
          ) OVER (
            PARTITION BY "T41"."MISMATCH_ID"
            ORDER BY "T41"."MONTH" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
          ) % 2
        ) = 1
      )
      THEN 'resolved'
      WHEN (
        "T41"."KNOWN" IS NULL
      )
      AND (
        (
          MAX(
            (
              (
                (
                  DATE_PART(year, "T41"."MONTH") * 12
                ) + DATE_PART(month, "T41"."MONTH")
              ) * 2
            ) + "T41"."KNOWN"
          ) OVER (
            PARTITION BY "T41"."MISMATCH_ID"
            ORDER BY "T41"."MONTH" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
          ) % 2
        ) = 1
      )
      THEN 'unknown'
      ELSE CAST(NULL AS VARCHAR)
    END AS "STATE",
    MAX(IFF("T41"."KNOWN" = 1, "T41"."MONTH", CAST(NULL AS DATE))) OVER (
      PARTITION BY "T41"."MISMATCH_ID"
      ORDER BY "T41"."MONTH" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "LAST_SEEN",
    SUM(CAST(COALESCE("T41"."KNOWN" = 1, FALSE) AS BIGINT)) OVER (
      PARTITION BY "T41"."MISMATCH_ID"
      ORDER BY "T41"."MONTH" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "MONTHS_OPEN"
  FROM T41 AS T41
), T43 AS (
  SELECT
    "T42"."MONTH",
    "T42"."MISMATCH_ID",
    "T42"."FIRST_SEEN",
    "T42"."KNOWN",
    "T42"."STATE",
    "T42"."LAST_SEEN",
    "T42"."MONTHS_OPEN",
    SUM(CAST(COALESCE("T42"."STATE" = 'reopened', FALSE) AS BIGINT)) OVER (
      PARTITION BY "T42"."MISMATCH_ID"
      ORDER BY "T42"."MONTH" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "TIMES_REOPENED"
  FROM T42 AS T42
), T45 AS (
  SELECT
    *
  FROM T43 AS T43
  WHERE
    NOT "T43"."STATE" IS NULL
), T25 AS (
  SELECT
    "T6"."MISMATCH_ID",
    "T6"."MONTH" AS "LAST_SEEN",
    "T6"."CUSTOMER_KEY",
    "T6"."CUSTOMER_ID",
    "T6"."CUSTOMER_NAME",
    "T6"."PRODUCT",
    "T6"."CATEGORY",
    "T6"."SEVERITY",
    "T6"."AMOUNT_IMPACT",
    "T6"."CURRENCY",
    "T6"."EXPLANATION",
    "T6"."OWNER"
  FROM T6 AS T6
  WHERE
    EXISTS(
      SELECT
        1
      FROM T16 AS T16
      WHERE
        "T6"."MONTH" = "T16"."MONTH" AND "T6"."VERSION" = "T16"."VERSION"
    )
), T46 AS (
  SELECT
    "T45"."MONTH",
    "T45"."MISMATCH_ID",
    "T45"."FIRST_SEEN",
    "T45"."KNOWN",
    "T45"."STATE",
    "T45"."LAST_SEEN",
    "T45"."MONTHS_OPEN",
    "T45"."TIMES_REOPENED",
    "T25"."CUSTOMER_KEY",
    "T25"."CUSTOMER_ID",
    "T25"."CUSTOMER_NAME",
    "T25"."PRODUCT",
    "T25"."CATEGORY",
    "T25"."SEVERITY",
    "T25"."AMOUNT_IMPACT",
    "T25"."CURRENCY",
    "T25"."EXPLANATION",
    "T25"."OWNER"
  FROM T45 AS T45
  INNER JOIN T25 AS T25
    ON "T45"."MISMATCH_ID" = "T25"."MISMATCH_ID"
    AND "T45"."LAST_SEEN" = "T25"."LAST_SEEN"
), T47 AS (
  SELECT
    "T46"."MONTH",
    "T46"."MISMATCH_ID",
    "T46"."FIRST_SEEN",
    "T46"."STATE",
    "T46"."LAST_SEEN",
    "T46"."MONTHS_OPEN",
    "T46"."TIMES_REOPENED",
    "T46"."CUSTOMER_KEY",
    "T46"."CUSTOMER_ID",
    "T46"."CUSTOMER_NAME",
    "T46"."PRODUCT",
    "T46"."CATEGORY",
    "T46"."SEVERITY",
    "T46"."AMOUNT_IMPACT",
    "T46"."CURRENCY",
    "T46"."EXPLANATION",
    "T46"."OWNER"
  FROM T46 AS T46
)
SELECT
  "T47"."MONTH",
  "T47"."MISMATCH_ID",
  "T47"."STATE",
  "T47"."FIRST_SEEN",
  "T47"."LAST_SEEN",
  "T47"."MONTHS_OPEN",
  "T47"."TIMES_REOPENED",
  "T47"."CUSTOMER_KEY",
  "T47"."CUSTOMER_ID",
  "T47"."CUSTOMER_NAME",
  "T47"."PRODUCT",
  "T47"."CATEGORY",
  "T47"."SEVERITY",
  "T47"."AMOUNT_IMPACT",
  "T47"."CURRENCY",
  "T47"."EXPLANATION",
  "T47"."OWNER"
FROM T47 AS T47