WITH "t17" AS (
  SELECT
    *
  FROM (
    SELECT
      "t15"."month",
      "t15"."customer_key",
      "t15"."customer_id",
      "t15"."customer_name",
      "t15"."product",
      "t15"."owner",
      "t15"."in_crm",
      "t15"."in_billing",
      "t15"."in_ops",
      "t15"."crm_complete",
      "t15"."billing_complete",
      "t15"."ops_complete",
      "t15"."crm_products_known",
      "t15"."billing_products_known",
      "t15"."ops_products_known",
      "t15"."ambiguous",
      "t15"."crm_lines",
      "t15"."billing_lines",
      "t15"."ops_lines",
      "t15"."crm_status",
      "t15"."billing_status",
      "t15"."ops_status",
      "t15"."crm_provider_count",
      "t15"."billed_count",
      "t15"."used_count",
      "t15"."billed_amount",
      "t15"."billed",
      "t15"."used",
      "t15"."rated",
      "t15"."expected_amount",
      "t15"."currency",
      "t15"."crm_currency",
      "t15"."billing_currency",
      "t15"."ops_currency",
      "t15"."crm_unit_price",
      "t15"."billing_unit_price",
      "t15"."list_price",
      "t15"."crm_go_live_date",
      "t15"."ops_go_live_date",
      "t15"."crm_churn_date",
      "t15"."service_start",
      "t15"."service_end",
      "t15"."credited_amount",
      "t15"."entitled_quantity",
      "t15"."usage_quantity",
      "t15"."billed_unknown",
      "t15"."used_unknown",
      "t15"."active",
      "t15"."live",
      "t15"."crm_price",
      "t15"."expected",
      "t15"."unbilled_price",
      "t15"."contract_price",
      "t15"."extra",
      "t15"."extra_amount",
      "t15"."count_impact",
      "t15"."price_impact",
      "t15"."unbilled_impact",
      "t15"."unbilled_currency",
      "t15"."billed_impact",
      "t15"."contract_impact",
      "t15"."product_key",
      "t15"."due_count",
      "t15"."invoiced_count",
      "t15"."invoiced_amount",
      "t15"."told",
      "t15"."due_amount",
      "t15"."off",
      FALSE AS "late",
      CAST(NULL AS DECIMAL(24, 6)) AS "outstanding"
    FROM (
      SELECT
        "t14"."month",
        "t14"."customer_key",
        "t14"."customer_id",
        "t14"."customer_name",
        "t14"."product",
        "t14"."owner",
        "t14"."in_crm",
        "t14"."in_billing",
        "t14"."in_ops",
        "t14"."crm_complete",
        "t14"."billing_complete",
        "t14"."ops_complete",
        "t14"."crm_products_known",
        "t14"."billing_products_known",
        "t14"."ops_products_known",
        "t14"."ambiguous",
        "t14"."crm_lines",
        "t14"."billing_lines",
        "t14"."ops_lines",
        "t14"."crm_status",
        "t14"."billing_status",
        "t14"."ops_status",
        "t14"."crm_provider_count",
        "t14"."billed_count",
        "t14"."used_count",
        "t14"."billed_amount",
        "t14"."billed",
        "t14"."used",
        "t14"."rated",
        "t14"."expected_amount",
        "t14"."currency",
        "t14"."crm_currency",
        "t14"."billing_currency",
        "t14"."ops_currency",
        "t14"."crm_unit_price",
        "t14"."billing_unit_price",
        "t14"."list_price",
        "t14"."crm_go_live_date",
        "t14"."ops_go_live_date",
        "t14"."crm_churn_date",
        "t14"."service_start",
        "t14"."service_end",
        "t14"."credited_amount",
        "t14"."entitled_quantity",
        "t14"."usage_quantity",
        "t14"."billed_unknown",
        "t14"."used_unknown",
        "t14"."active",
        "t14"."live",
        "t14"."crm_price",
        "t14"."expected",
        "t14"."unbilled_price",
        "t14"."contract_price",
        "t14"."extra",
        "t14"."extra_amount",
        "t14"."count_impact",
        "t14"."price_impact",
        "t14"."unbilled_impact",
        "t14"."unbilled_currency",
        "t14"."billed_impact",
        "t14"."contract_impact",
        "t14"."product_key",
        "t14"."due_count",
        "t14"."invoiced_count",
        "t14"."invoiced_amount",
        "t14"."told",
        "t14"."due_amount",
        "t14"."invoiced_amount" - "t14"."due_amount" AS "off"
      FROM (
        SELECT
          "t13"."month",
          "t13"."customer_key",
          "t13"."customer_id",
          "t13"."customer_name",
          "t13"."product",
          "t13"."owner",
          "t13"."in_crm",
          "t13"."in_billing",
          "t13"."in_ops",
          "t13"."crm_complete",
          "t13"."billing_complete",
          "t13"."ops_complete",
          "t13"."crm_products_known",
          "t13"."billing_products_known",
          "t13"."ops_products_known",
          "t13"."ambiguous",
          "t13"."crm_lines",
          "t13"."billing_lines",
          "t13"."ops_lines",
          "t13"."crm_status",
          "t13"."billing_status",
          "t13"."ops_status",
          "t13"."crm_provider_count",
          "t13"."billed_count",
          "t13"."used_count",
          "t13"."billed_amount",
          "t13"."billed",
          "t13"."used",
          "t13"."rated",
          "t13"."expected_amount",
          "t13"."currency",
          "t13"."crm_currency",
          "t13"."billing_currency",
          "t13"."ops_currency",
          "t13"."crm_unit_price",
          "t13"."billing_unit_price",
          "t13"."list_price",
          "t13"."crm_go_live_date",
          "t13"."ops_go_live_date",
          "t13"."crm_churn_date",
          "t13"."service_start",
          "t13"."service_end",
          "t13"."credited_amount",
          "t13"."entitled_quantity",
          "t13"."usage_quantity",
          "t13"."billed_unknown",
          "t13"."used_unknown",
          "t13"."active",
          "t13"."live",
          "t13"."crm_price",
          "t13"."expected",
          "t13"."unbilled_price",
          "t13"."contract_price",
          "t13"."extra",
          "t13"."extra_amount",
          "t13"."count_impact",
          "t13"."price_impact",
          "t13"."unbilled_impact",
          "t13"."unbilled_currency",
          "t13"."billed_impact",
          "t13"."contract_impact",
          "t13"."product_key",
          "t13"."due_count",
          "t13"."invoiced_count",
          "t13"."invoiced_amount",
          "t13"."told",
          CASE
            WHEN NOT (
              "t13"."used"
            )
            THEN CAST(0 AS DECIMAL(24, 6))
            WHEN "t13"."rated"
            THEN CASE
              WHEN (
                "t13"."ops_currency" IS NULL
              )
              OR (
                "t13"."currency" IS NULL
              )
              OR (
                "t13"."ops_currency" = "t13"."currency"
              )
              THEN CAST(CAST(ROUND("t13"."expected_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
              ELSE NULL
            END
            ELSE CAST(CAST(ROUND("t13"."due_count" * "t13"."crm_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
          END AS "due_amount"
        FROM (
          SELECT
            "t12"."month",
            "t12"."customer_key",
            "t12"."customer_id",
            "t12"."customer_name",
            "t12"."product",
            "t12"."owner",
            "t12"."in_crm",
            "t12"."in_billing",
            "t12"."in_ops",
            "t12"."crm_complete",
            "t12"."billing_complete",
            "t12"."ops_complete",
            "t12"."crm_products_known",
            "t12"."billing_products_known",
            "t12"."ops_products_known",
            "t12"."ambiguous",
            "t12"."crm_lines",
            "t12"."billing_lines",
            "t12"."ops_lines",
            "t12"."crm_status",
            "t12"."billing_status",
            "t12"."ops_status",
            "t12"."crm_provider_count",
            "t12"."billed_count",
            "t12"."used_count",
            "t12"."billed_amount",
            "t12"."billed",
            "t12"."used",
            "t12"."rated",
            "t12"."expected_amount",
            "t12"."currency",
            "t12"."crm_currency",
            "t12"."billing_currency",
            "t12"."ops_currency",
            "t12"."crm_unit_price",
            "t12"."billing_unit_price",
            "t12"."list_price",
            "t12"."crm_go_live_date",
            "t12"."ops_go_live_date",
            "t12"."crm_churn_date",
            "t12"."service_start",
            "t12"."service_end",
            "t12"."credited_amount",
            "t12"."entitled_quantity",
            "t12"."usage_quantity",
            "t12"."billed_unknown",
            "t12"."used_unknown",
            "t12"."active",
            "t12"."live",
            "t12"."crm_price",
            "t12"."expected",
            "t12"."unbilled_price",
            "t12"."contract_price",
            "t12"."extra",
            "t12"."extra_amount",
            "t12"."count_impact",
            "t12"."price_impact",
            "t12"."unbilled_impact",
            "t12"."unbilled_currency",
            "t12"."billed_impact",
            "t12"."contract_impact",
            COALESCE("t12"."product", '') AS "product_key",
            CASE
              WHEN NOT (
                "t12"."used"
              )
              THEN CAST(0 AS BIGINT)
              WHEN "t12"."billed"
              THEN "t12"."expected"
              ELSE "t12"."used_count"
            END AS "due_count",
            CASE WHEN "t12"."billed" THEN "t12"."billed_count" ELSE CAST(0 AS BIGINT) END AS "invoiced_count",
            CASE
              WHEN "t12"."billing_lines" = 0
              THEN CAST(0 AS DECIMAL(24, 6))
              ELSE CAST(CAST(ROUND("t12"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
            END AS "invoiced_amount",
            NOT (
              "t12"."billed_unknown"
            )
            AND NOT (
              "t12"."used_unknown"
            )
            AND "t12"."billing_complete"
            AND "t12"."billing_products_known"
            AND "t12"."ops_complete"
            AND "t12"."ops_products_known" AS "told"
          FROM (
            SELECT
              "t11"."month",
              "t11"."customer_key",
              "t11"."customer_id",
              "t11"."customer_name",
              "t11"."product",
              "t11"."owner",
              "t11"."in_crm",
              "t11"."in_billing",
              "t11"."in_ops",
              "t11"."crm_complete",
              "t11"."billing_complete",
              "t11"."ops_complete",
              "t11"."crm_products_known",
              "t11"."billing_products_known",
              "t11"."ops_products_known",
              "t11"."ambiguous",
              "t11"."crm_lines",
              "t11"."billing_lines",
              "t11"."ops_lines",
              "t11"."crm_status",
              "t11"."billing_status",
              "t11"."ops_status",
              "t11"."crm_provider_count",
              "t11"."billed_count",
              "t11"."used_count",
              "t11"."billed_amount",
              "t11"."billed",
              "t11"."used",
              "t11"."rated",
              "t11"."expected_amount",
              "t11"."currency",
              "t11"."crm_currency",
              "t11"."billing_currency",
              "t11"."ops_currency",
              "t11"."crm_unit_price",
              "t11"."billing_unit_price",
              "t11"."list_price",
              "t11"."crm_go_live_date",
              "t11"."ops_go_live_date",
              "t11"."crm_churn_date",
              "t11"."service_start",
              "t11"."service_end",
              "t11"."credited_amount",
              "t11"."entitled_quantity",
              "t11"."usage_quantity",
              "t11"."billed_unknown",
              "t11"."used_unknown",
              "t11"."active",
              "t11"."live",
              "t11"."crm_price",
              "t11"."expected",
              "t11"."unbilled_price",
              "t11"."contract_price",
              "t11"."extra",
              "t11"."extra_amount",
              "t11"."count_impact",
              CASE
                WHEN NOT (
                  TRUE
                  AND "t11"."ops_complete"
                  AND "t11"."ops_products_known"
                  AND NOT (
                    "t11"."used_unknown"
                  )
                )
                THEN CAST(NULL AS DECIMAL(24, 6))
                WHEN NOT (
                  "t11"."used"
                )
                THEN CAST(0 AS DECIMAL(24, 6))
                WHEN "t11"."rated"
                THEN CASE
                  WHEN "t11"."extra_amount" IS NULL
                  THEN CAST(NULL AS DECIMAL(24, 6))
                  ELSE CAST(0 AS DECIMAL(24, 6))
                END
                ELSE COALESCE(
                  (
                    CAST(CAST(ROUND("t11"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("t11"."expected" * "t11"."crm_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
                  ) - "t11"."count_impact",
                  CAST(CAST(ROUND("t11"."expected" * (
                    "t11"."billing_unit_price" - "t11"."crm_price"
                  ), 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
                )
              END AS "price_impact",
              -(
                CAST(CAST(ROUND(
                  CASE
                    WHEN "t11"."rated"
                    THEN "t11"."expected_amount"
                    ELSE "t11"."used_count" * "t11"."unbilled_price"
                  END,
                  2
                ) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
              ) AS "unbilled_impact",
              COALESCE(
                CASE WHEN "t11"."rated" THEN "t11"."ops_currency" ELSE CAST(NULL AS TEXT) END,
                "t11"."currency"
              ) AS "unbilled_currency",
              CAST(CAST(ROUND("t11"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) AS "billed_impact",
              -(
                CAST(CAST(ROUND("t11"."crm_provider_count" * "t11"."contract_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
              ) AS "contract_impact"
            FROM (
              SELECT
                "t10"."month",
                "t10"."customer_key",
                "t10"."customer_id",
                "t10"."customer_name",
                "t10"."product",
                "t10"."owner",
                "t10"."in_crm",
                "t10"."in_billing",
                "t10"."in_ops",
                "t10"."crm_complete",
                "t10"."billing_complete",
                "t10"."ops_complete",
                "t10"."crm_products_known",
                "t10"."billing_products_known",
                "t10"."ops_products_known",
                "t10"."ambiguous",
                "t10"."crm_lines",
                "t10"."billing_lines",
                "t10"."ops_lines",
                "t10"."crm_status",
                "t10"."billing_status",
                "t10"."ops_status",
                "t10"."crm_provider_count",
                "t10"."billed_count",
                "t10"."used_count",
                "t10"."billed_amount",
                "t10"."billed",
                "t10"."used",
                "t10"."rated",
                "t10"."expected_amount",
                "t10"."currency",
                "t10"."crm_currency",
                "t10"."billing_currency",
                "t10"."ops_currency",
                "t10"."crm_unit_price",
                "t10"."billing_unit_price",
                "t10"."list_price",
                "t10"."crm_go_live_date",
                "t10"."ops_go_live_date",
                "t10"."crm_churn_date",
                "t10"."service_start",
                "t10"."service_end",
                "t10"."credited_amount",
                "t10"."entitled_quantity",
                "t10"."usage_quantity",
                "t10"."billed_unknown",
                "t10"."used_unknown",
                "t10"."active",
                "t10"."live",
                "t10"."crm_price",
                "t10"."expected",
                "t10"."unbilled_price",
                "t10"."contract_price",
                "t10"."extra",
                "t10"."extra_amount",
                CASE
                  WHEN "t10"."rated"
                  THEN CAST(CAST(ROUND("t10"."extra_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
                  ELSE COALESCE(
                    CAST(CAST(ROUND(
                      CAST((
                        "t10"."billed_amount" * "t10"."extra"
                      ) / NULLIF("t10"."billed_count", 0) AS DECIMAL(38, 7)),
                      2
                    ) AS DECIMAL(38, 2)) AS DECIMAL(24, 6)),
                    CASE
                      WHEN "t10"."billed_count" = 0
                      THEN CAST(CAST(ROUND("t10"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("t10"."expected" * "t10"."unbilled_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
                      ELSE CAST(CAST(ROUND("t10"."extra" * "t10"."unbilled_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
                    END
                  )
                END AS "count_impact"
              FROM (
                SELECT
                  "t9"."month",
                  "t9"."customer_key",
                  "t9"."customer_id",
                  "t9"."customer_name",
                  "t9"."product",
                  "t9"."owner",
                  "t9"."in_crm",
                  "t9"."in_billing",
                  "t9"."in_ops",
                  "t9"."crm_complete",
                  "t9"."billing_complete",
                  "t9"."ops_complete",
                  "t9"."crm_products_known",
                  "t9"."billing_products_known",
                  "t9"."ops_products_known",
                  "t9"."ambiguous",
                  "t9"."crm_lines",
                  "t9"."billing_lines",
                  "t9"."ops_lines",
                  "t9"."crm_status",
                  "t9"."billing_status",
                  "t9"."ops_status",
                  "t9"."crm_provider_count",
                  "t9"."billed_count",
                  "t9"."used_count",
                  "t9"."billed_amount",
                  "t9"."billed",
                  "t9"."used",
                  "t9"."rated",
                  "t9"."expected_amount",
                  "t9"."currency",
                  "t9"."crm_currency",
                  "t9"."billing_currency",
                  "t9"."ops_currency",
                  "t9"."crm_unit_price",
                  "t9"."billing_unit_price",
                  "t9"."list_price",
                  "t9"."crm_go_live_date",
                  "t9"."ops_go_live_date",
                  "t9"."crm_churn_date",
                  "t9"."service_start",
                  "t9"."service_end",
                  "t9"."credited_amount",
                  "t9"."entitled_quantity",
                  "t9"."usage_quantity",
                  "t9"."billed_unknown",
                  "t9"."used_unknown",
                  "t9"."active",
                  "t9"."live",
                  "t9"."crm_price",
                  "t9"."expected",
                  COALESCE("t9"."billing_unit_price", "t9"."crm_price", "t9"."list_price") AS "unbilled_price",
                  COALESCE("t9"."crm_price", "t9"."list_price") AS "contract_price",
                  "t9"."billed_count" - "t9"."expected" AS "extra",
                  CASE
                    WHEN (
                      "t9"."ops_currency" IS NULL
                    )
                    OR (
                      "t9"."currency" IS NULL
                    )
                    OR (
                      "t9"."ops_currency" = "t9"."currency"
                    )
                    THEN "t9"."billed_amount" - "t9"."expected_amount"
                    ELSE CAST(NULL AS DECIMAL(24, 6))
                  END AS "extra_amount"
                FROM (
                  SELECT
                    "t4"."month",
                    "t4"."customer_key",
                    "t4"."customer_id",
                    "t4"."customer_name",
                    "t4"."product",
                    "t4"."owner",
                    "t4"."in_crm",
                    "t4"."in_billing",
                    "t4"."in_ops",
                    "t4"."crm_complete",
                    "t4"."billing_complete",
                    "t4"."ops_complete",
                    "t4"."crm_products_known",
                    "t4"."billing_products_known",
                    "t4"."ops_products_known",
                    "t4"."ambiguous",
                    "t4"."crm_lines",
                    "t4"."billing_lines",
                    "t4"."ops_lines",
                    "t4"."crm_status",
                    "t4"."billing_status",
                    "t4"."ops_status",
                    "t4"."crm_provider_count",
                    "t4"."billed_count",
                    "t4"."used_count",
                    "t4"."billed_amount",
                    COALESCE("t4"."billed", FALSE) AS "billed",
                    COALESCE("t4"."used", FALSE) AS "used",
                    "t4"."rated",
                    "t4"."expected_amount",
                    "t4"."currency",
                    "t4"."crm_currency",
                    "t4"."billing_currency",
                    "t4"."ops_currency",
                    "t4"."crm_unit_price",
                    "t4"."billing_unit_price",
                    CASE
                      WHEN COALESCE("t4"."billing_currency" = 'several', FALSE)
                      THEN CAST(NULL AS DECIMAL(24, 6))
                      ELSE "t4"."list_price"
                    END AS "list_price",
                    "t4"."crm_go_live_date",
                    "t4"."ops_go_live_date",
                    "t4"."crm_churn_date",
                    "t4"."service_start",
                    "t4"."service_end",
                    "t4"."credited_amount",
                    "t4"."entitled_quantity",
                    "t4"."usage_quantity",
                    "t4"."billed" IS NULL AS "billed_unknown",
                    "t4"."used" IS NULL AS "used_unknown",
                    COALESCE("t4"."crm_status" = 'active', FALSE) AS "active",
                    COALESCE(
                      (
                        "t4"."crm_go_live_date" IS NULL
                      )
                      OR (
                        "t4"."crm_go_live_date" < (
                          "t4"."month" + INTERVAL '1' MONTH
                        )
                      ),
                      FALSE
                    ) AS "live",
                    CASE
                      WHEN COALESCE(
                        NOT (
                          COALESCE("t4"."billing_currency" = 'several', FALSE)
                        )
                        AND (
                          (
                            "t4"."crm_currency" IS NULL
                          )
                          OR (
                            "t4"."currency" IS NULL
                          )
                          OR (
                            "t4"."crm_currency" = "t4"."currency"
                          )
                        ),
                        FALSE
                      )
                      THEN "t4"."crm_unit_price"
                      ELSE CAST(NULL AS DECIMAL(24, 6))
                    END AS "crm_price",
                    "t4"."used_count" AS "expected"
                  FROM "reconciled"."positions" AS "t4"
                ) AS "t9"
              ) AS "t10"
            ) AS "t11"
          ) AS "t12"
        ) AS "t13"
      ) AS "t14"
    ) AS "t15"
  ) AS "t16"
  WHERE
    "t16"."month" BETWEEN MAKE_DATE(2025, 8, 1) AND MAKE_DATE(2025, 8, 1)
), "t21" AS (
  SELECT
    "t18"."month",
    "t18"."customer_key",
    MAX("t18"."customer_id") AS "customer_id",
    MAX("t18"."customer_name") AS "customer_name",
    MAX("t18"."owner") AS "owner",
    BOOL_OR(CAST("t18"."ambiguous" AS BOOLEAN)) AS "ambiguous",
    BOOL_OR(CAST("t18"."in_crm" AS BOOLEAN)) AS "in_crm",
    BOOL_OR(CAST("t18"."in_billing" AS BOOLEAN)) AS "in_billing",
    BOOL_OR(CAST("t18"."in_ops" AS BOOLEAN)) AS "in_ops",
    BOOL_OR(CAST("t18"."crm_complete" AS BOOLEAN)) AS "crm_complete",
    BOOL_OR(CAST("t18"."billing_complete" AS BOOLEAN)) AS "billing_complete",
    BOOL_OR(CAST("t18"."ops_complete" AS BOOLEAN)) AS "ops_complete",
    BOOL_OR(CAST("t18"."billed" AS BOOLEAN)) AS "billed",
    BOOL_OR(CAST("t18"."used" AS BOOLEAN)) AS "used",
    BOOL_OR(CAST("t18"."used_unknown" AS BOOLEAN)) AS "used_unknown",
    BOOL_OR(CAST("t18"."active" AND "t18"."live" AS BOOLEAN)) AS "owed",
    MIN("t18"."crm_status") AS "crm_status",
    MIN("t18"."billing_status") AS "billing_status",
    MIN("t18"."ops_status") AS "ops_status",
    SUM("t18"."crm_provider_count") FILTER(WHERE
      "t18"."active" AND "t18"."live") AS "crm_provider_count",
    SUM("t18"."billed_count") AS "billed_count",
    SUM("t18"."used_count") AS "used_count",
    CASE
      WHEN BOOL_OR(CAST("t18"."billed_impact" IS NULL AS BOOLEAN)) FILTER(WHERE
        "t18"."billing_lines" > 0)
      OR (
        MIN("t18"."currency") FILTER(WHERE
          "t18"."billing_lines" > 0) <> MAX("t18"."currency") FILTER(WHERE
          "t18"."billing_lines" > 0)
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      ELSE CAST(SUM("t18"."billed_impact") FILTER(WHERE
        "t18"."billing_lines" > 0) AS DECIMAL(24, 6))
    END AS "billed_amount",
    CASE
      WHEN BOOL_OR(CAST("t18"."contract_impact" IS NULL AS BOOLEAN)) FILTER(WHERE
        "t18"."active" AND "t18"."live")
      OR (
        MIN("t18"."currency") FILTER(WHERE
          "t18"."active" AND "t18"."live") <> MAX("t18"."currency") FILTER(WHERE
          "t18"."active" AND "t18"."live")
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      ELSE CAST(SUM("t18"."contract_impact") FILTER(WHERE
        "t18"."active" AND "t18"."live") AS DECIMAL(24, 6))
    END AS "contract_impact",
    CASE
      WHEN MIN("t18"."currency") FILTER(WHERE
        "t18"."billing_lines" > 0) <> MAX("t18"."currency") FILTER(WHERE
        "t18"."billing_lines" > 0)
      THEN CAST(NULL AS TEXT)
      ELSE MIN("t18"."currency") FILTER(WHERE
        "t18"."billing_lines" > 0)
    END AS "billed_currency",
    (
      MIN("t18"."currency") FILTER(WHERE
        "t18"."billing_lines" > 0) <> MAX("t18"."currency") FILTER(WHERE
        "t18"."billing_lines" > 0)
    )
    OR BOOL_OR(CAST(COALESCE("t18"."billing_currency" = 'several', FALSE) AS BOOLEAN)) AS "billed_in_several",
    CASE
      WHEN MIN("t18"."currency") FILTER(WHERE
        "t18"."active" AND "t18"."live") <> MAX("t18"."currency") FILTER(WHERE
        "t18"."active" AND "t18"."live")
      THEN CAST(NULL AS TEXT)
      ELSE MIN("t18"."currency") FILTER(WHERE
        "t18"."active" AND "t18"."live")
    END AS "contract_currency",
    MIN("t18"."crm_go_live_date") AS "crm_go_live_date",
    CASE
      WHEN BOOL_OR(CAST("t18"."crm_churn_date" IS NULL AS BOOLEAN)) FILTER(WHERE
        "t18"."crm_lines" > 0)
      THEN CAST(NULL AS DATE)
      ELSE MAX("t18"."crm_churn_date") FILTER(WHERE
        "t18"."crm_lines" > 0)
    END AS "crm_churn_date",
    MIN("t18"."ops_go_live_date") AS "ops_go_live_date",
    ARRAY_TO_STRING(
      LIST_SORT(
        ARRAY_AGG("t18"."product") FILTER(WHERE
          "t18"."billed" AND NOT "t18"."product" IS NULL)
      ),
      ', '
    ) AS "billed_products",
    ARRAY_TO_STRING(
      LIST_SORT(
        ARRAY_AGG("t18"."product") FILTER(WHERE
          "t18"."used" AND NOT "t18"."product" IS NULL)
      ),
      ', '
    ) AS "used_products",
    ARRAY_TO_STRING(
      LIST_SORT(
        ARRAY_AGG("t18"."product") FILTER(WHERE
          (
            "t18"."active" AND "t18"."live"
          ) AND NOT "t18"."product" IS NULL)
      ),
      ', '
    ) AS "owed_products"
  FROM "t17" AS "t18"
  GROUP BY
    1,
    2
), "t29" AS (
  SELECT
    "t28"."month",
    "t28"."customer_key",
    "t28"."customer_id",
    "t28"."customer_name",
    "t28"."owner",
    "t28"."ambiguous",
    "t28"."in_crm",
    "t28"."in_billing",
    "t28"."in_ops",
    "t28"."crm_complete",
    "t28"."billing_complete",
    "t28"."ops_complete",
    "t28"."billed",
    "t28"."used",
    "t28"."used_unknown",
    "t28"."owed",
    "t28"."crm_status",
    "t28"."billing_status",
    "t28"."ops_status",
    "t28"."crm_provider_count",
    "t28"."billed_count",
    "t28"."used_count",
    "t28"."billed_amount",
    "t28"."contract_impact",
    "t28"."billed_currency",
    "t28"."billed_in_several",
    "t28"."contract_currency",
    "t28"."crm_go_live_date",
    "t28"."crm_churn_date",
    "t28"."ops_go_live_date",
    "t28"."billed_products",
    "t28"."used_products",
    "t28"."owed_products",
    "t28"."all_late",
    "t28"."all_credited",
    "t28"."credited_amount"
  FROM (
    SELECT
      "t25"."month",
      "t25"."customer_key",
      "t25"."customer_id",
      "t25"."customer_name",
      "t25"."owner",
      "t25"."ambiguous",
      "t25"."in_crm",
      "t25"."in_billing",
      "t25"."in_ops",
      "t25"."crm_complete",
      "t25"."billing_complete",
      "t25"."ops_complete",
      "t25"."billed",
      "t25"."used",
      "t25"."used_unknown",
      "t25"."owed",
      "t25"."crm_status",
      "t25"."billing_status",
      "t25"."ops_status",
      "t25"."crm_provider_count",
      "t25"."billed_count",
      "t25"."used_count",
      "t25"."billed_amount",
      "t25"."contract_impact",
      "t25"."billed_currency",
      "t25"."billed_in_several",
      "t25"."contract_currency",
      "t25"."crm_go_live_date",
      "t25"."crm_churn_date",
      "t25"."ops_go_live_date",
      "t25"."billed_products",
      "t25"."used_products",
      "t25"."owed_products",
      "t24"."month" AS "month_right",
      "t24"."customer_key" AS "customer_key_right",
      "t24"."all_late",
      "t24"."all_credited",
      "t24"."credited_amount"
    FROM "t21" AS "t25"
    LEFT OUTER JOIN (
      SELECT
        "t18"."month",
        "t18"."customer_key",
        BOOL_AND(CAST("t18"."late" OR NOT (
          "t18"."billing_lines" > 0
        ) AS BOOLEAN)) AS "all_late",
        BOOL_AND(
          CAST(COALESCE(
            (
              (
                "t18"."credited_amount" < 0
              ) AND (
                "t18"."off" = 0
              )
            )
            OR NOT (
              "t18"."billing_lines" > 0
            ),
            FALSE
          ) AS BOOLEAN)
        ) AS "all_credited",
        SUM("t18"."credited_amount") AS "credited_amount"
      FROM "t17" AS "t18"
      GROUP BY
        1,
        2
    ) AS "t24"
      ON "t25"."month" = "t24"."month" AND "t25"."customer_key" = "t24"."customer_key"
  ) AS "t28"
), "t37" AS (
  SELECT
    *
  FROM (
    SELECT
      "t30"."month",
      "t30"."customer_key",
      "t30"."customer_id",
      "t30"."customer_name",
      "t30"."product",
      "t30"."owner",
      "t30"."in_crm",
      "t30"."in_billing",
      "t30"."in_ops",
      "t30"."crm_complete",
      "t30"."billing_complete",
      "t30"."ops_complete",
      "t30"."crm_products_known",
      "t30"."billing_products_known",
      "t30"."ops_products_known",
      "t30"."ambiguous",
      "t30"."crm_lines",
      "t30"."billing_lines",
      "t30"."ops_lines",
      "t30"."crm_status",
      "t30"."billing_status",
      "t30"."ops_status",
      "t30"."crm_provider_count",
      "t30"."billed_count",
      "t30"."used_count",
      "t30"."billed_amount",
      "t30"."billed",
      "t30"."used",
      "t30"."rated",
      "t30"."expected_amount",
      "t30"."currency",
      "t30"."crm_currency",
      "t30"."billing_currency",
      "t30"."ops_currency",
      "t30"."crm_unit_price",
      "t30"."billing_unit_price",
      "t30"."list_price",
      "t30"."crm_go_live_date",
      "t30"."ops_go_live_date",
      "t30"."crm_churn_date",
      "t30"."service_start",
      "t30"."service_end",
      "t30"."credited_amount",
      "t30"."entitled_quantity",
      "t30"."usage_quantity",
      "t30"."billed_unknown",
      "t30"."used_unknown",
      "t30"."active",
      "t30"."live",
      "t30"."crm_price",
      "t30"."expected",
      "t30"."unbilled_price",
      "t30"."contract_price",
      "t30"."extra",
      "t30"."extra_amount",
      "t30"."count_impact",
      "t30"."price_impact",
      "t30"."unbilled_impact",
      "t30"."unbilled_currency",
      "t30"."billed_impact",
      "t30"."contract_impact",
      "t30"."product_key",
      "t30"."due_count",
      "t30"."invoiced_count",
      "t30"."invoiced_amount",
      "t30"."told",
      "t30"."due_amount",
      "t30"."off",
      "t30"."late",
      "t30"."outstanding",
      "t30"."customer_billed",
      "t30"."customer_in_crm"
    FROM (
      SELECT
        "t20"."month",
        "t20"."customer_key",
        "t20"."customer_id",
        "t20"."customer_name",
        "t20"."product",
        "t20"."owner",
        "t20"."in_crm",
        "t20"."in_billing",
        "t20"."in_ops",
        "t20"."crm_complete",
        "t20"."billing_complete",
        "t20"."ops_complete",
        "t20"."crm_products_known",
        "t20"."billing_products_known",
        "t20"."ops_products_known",
        "t20"."ambiguous",
        "t20"."crm_lines",
        "t20"."billing_lines",
        "t20"."ops_lines",
        "t20"."crm_status",
        "t20"."billing_status",
        "t20"."ops_status",
        "t20"."crm_provider_count",
        "t20"."billed_count",
        "t20"."used_count",
        "t20"."billed_amount",
        "t20"."billed",
        "t20"."used",
        "t20"."rated",
        "t20"."expected_amount",
        "t20"."currency",
        "t20"."crm_currency",
        "t20"."billing_currency",
        "t20"."ops_currency",
        "t20"."crm_unit_price",
        "t20"."billing_unit_price",
        "t20"."list_price",
        "t20"."crm_go_live_date",
        "t20"."ops_go_live_date",
        "t20"."crm_churn_date",
        "t20"."service_start",
        "t20"."service_end",
        "t20"."credited_amount",
        "t20"."entitled_quantity",
        "t20"."usage_quantity",
        "t20"."billed_unknown",
        "t20"."used_unknown",
        "t20"."active",
        "t20"."live",
        "t20"."crm_price",
        "t20"."expected",
        "t20"."unbilled_price",
        "t20"."contract_price",
        "t20"."extra",
        "t20"."extra_amount",
        "t20"."count_impact",
        "t20"."price_impact",
        "t20"."unbilled_impact",
        "t20"."unbilled_currency",
        "t20"."billed_impact",
        "t20"."contract_impact",
        "t20"."product_key",
        "t20"."due_count",
        "t20"."invoiced_count",
        "t20"."invoiced_amount",
        "t20"."told",
        "t20"."due_amount",
        "t20"."off",
        "t20"."late",
        "t20"."outstanding",
        "t27"."month" AS "month_right",
        "t27"."customer_key" AS "customer_key_right",
        "t27"."customer_billed",
        "t27"."customer_in_crm"
      FROM (
        SELECT
          *
        FROM "t17" AS "t18"
        WHERE
          NOT "t18"."product" IS NULL
      ) AS "t20"
      LEFT OUTER JOIN (
        SELECT
          "t23"."month",
          "t23"."customer_key",
          "t23"."billed" AS "customer_billed",
          "t23"."in_crm" AS "customer_in_crm"
        FROM "t21" AS "t23"
      ) AS "t27"
        ON "t20"."month" = "t27"."month" AND "t20"."customer_key" = "t27"."customer_key"
    ) AS "t30"
  ) AS "t32"
  WHERE
    COALESCE(
      "t32"."told"
      AND (
        "t32"."credited_amount" < 0
      )
      AND (
        ABS("t32"."off") <= CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
      )
      AND (
        "t32"."invoiced_count" >= "t32"."due_count"
      ),
      FALSE
    )
), "t56" AS (
  SELECT
    "t55"."month",
    "t55"."customer_key",
    "t55"."customer_id",
    "t55"."customer_name",
    "t55"."product",
    "t55"."category",
    "t55"."status_label",
    "t55"."severity",
    "t55"."field",
    "t55"."crm_value",
    "t55"."billing_value",
    "t55"."ops_value",
    "t55"."difference",
    "t55"."amount_impact",
    "t55"."currency",
    "t55"."explanation",
    COALESCE(NULLIF("t55"."owner", '')) AS "owner",
    "t55"."explained_by",
    SUBSTRING(
      MD5(
        "t55"."category" || '' || "t55"."customer_key" || '' || COALESCE("t55"."product", '') || '' || "t55"."field"
      ),
      CASE
        WHEN (
          0 + 1
        ) >= 1
        THEN 0 + 1
        ELSE 0 + 1 + LENGTH(
          MD5(
            "t55"."category" || '' || "t55"."customer_key" || '' || COALESCE("t55"."product", '') || '' || "t55"."field"
          )
        )
      END,
      16
    ) AS "mismatch_id"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t46"."month",
          "t46"."customer_key",
          "t46"."customer_id",
          "t46"."customer_name",
          "t46"."product",
          "t46"."category",
          "t46"."status_label",
          "t46"."severity",
          "t46"."field",
          "t46"."crm_value",
          "t46"."billing_value",
          "t46"."ops_value",
          "t46"."difference",
          "t46"."amount_impact",
          "t46"."currency",
          "t46"."explanation",
          "t46"."owner",
          'credit_note' AS "explained_by"
        FROM (
          SELECT
            "t40"."month",
            "t40"."customer_key",
            "t40"."customer_id",
            "t40"."customer_name",
            "t40"."product",
            'overbilled' AS "category",
            'Billing mismatch' AS "status_label",
            'high' AS "severity",
            CASE WHEN "t40"."rated" THEN 'amount' ELSE 'provider_count' END AS "field",
            CASE WHEN "t40"."rated" THEN NULL ELSE CAST("t40"."crm_provider_count" AS TEXT) END AS "crm_value",
            CASE
              WHEN "t40"."rated"
              THEN COALESCE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              CAST(ABS(CAST("t40"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
                              '^([0-9]+)([0-9]{3})([.,])',
                              '\1,\2\3',
                              'g'
                            ),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\1,\2\3',
                            'g'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\1,\2\3',
                          'g'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\1,\2\3',
                        'g'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\1,\2\3',
                      'g'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\1,\2\3',
                    'g'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\1,\2\3',
                  'g'
                ) || CASE WHEN "t40"."currency" IS NULL THEN '' ELSE ' ' || "t40"."currency" END,
                COALESCE(
                  CAST("t40"."billed_count" AS TEXT) || CASE WHEN "t40"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                  'an unknown number of providers'
                )
              )
              ELSE CAST("t40"."billed_count" AS TEXT)
            END AS "billing_value",
            CASE
              WHEN "t40"."rated"
              THEN REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("t40"."expected_amount" AS DECIMAL(24, 2))) AS TEXT),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\1,\2\3',
                            'g'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\1,\2\3',
                          'g'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\1,\2\3',
                        'g'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\1,\2\3',
                      'g'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\1,\2\3',
                    'g'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\1,\2\3',
                  'g'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\1,\2\3',
                'g'
              ) || CASE WHEN "t40"."currency" IS NULL THEN '' ELSE ' ' || "t40"."currency" END
              ELSE CAST("t40"."used_count" AS TEXT)
            END AS "ops_value",
            CASE
              WHEN "t40"."rated"
              THEN "t40"."extra_amount"
              ELSE CAST("t40"."extra" AS DECIMAL(24, 6))
            END AS "difference",
            "t40"."count_impact" AS "amount_impact",
            "t40"."currency",
            COALESCE(
              COALESCE("t40"."customer_name", 'Customer ' || "t40"."customer_id", "t40"."customer_key"),
              'unknown'
            ) || ' was billed ' || COALESCE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("t40"."billed_amount" - "t40"."credited_amount" AS DECIMAL(24, 2))) AS TEXT),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\1,\2\3',
                            'g'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\1,\2\3',
                          'g'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\1,\2\3',
                        'g'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\1,\2\3',
                      'g'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\1,\2\3',
                    'g'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\1,\2\3',
                  'g'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\1,\2\3',
                'g'
              ) || CASE WHEN "t40"."currency" IS NULL THEN '' ELSE ' ' || "t40"."currency" END,
              'unknown'
            ) || ' and credited ' || COALESCE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("t40"."credited_amount" AS DECIMAL(24, 2))) AS TEXT),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\1,\2\3',
                            'g'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\1,\2\3',
                          'g'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\1,\2\3',
                        'g'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\1,\2\3',
                      'g'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\1,\2\3',
                    'g'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\1,\2\3',
                  'g'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\1,\2\3',
                'g'
              ) || CASE WHEN "t40"."currency" IS NULL THEN '' ELSE ' ' || "t40"."currency" END,
              'unknown'
            ) || COALESCE(COALESCE(' for ' || "t40"."product", ''), 'unknown') || ' in the same month, which leaves ' || COALESCE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("t40"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\1,\2\3',
                            'g'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\1,\2\3',
                          'g'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\1,\2\3',
                        'g'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\1,\2\3',
                      'g'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\1,\2\3',
                    'g'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\1,\2\3',
                  'g'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\1,\2\3',
                'g'
              ) || CASE WHEN "t40"."currency" IS NULL THEN '' ELSE ' ' || "t40"."currency" END,
              'unknown'
            ) || ', as much as is due.' AS "explanation",
            "t40"."owner"
          FROM (
            SELECT
              *
            FROM "t37" AS "t38"
            WHERE
              COALESCE(
                "t38"."billed"
                AND "t38"."used"
                AND CASE
                  WHEN "t38"."rated"
                  THEN "t38"."extra_amount" > CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
                  ELSE "t38"."extra" > 0
                END,
                FALSE
              )
              AND "t38"."billing_complete"
              AND "t38"."ops_complete"
              AND "t38"."billing_products_known"
              AND "t38"."ops_products_known"
          ) AS "t40"
        ) AS "t46"
      ) AS "t48"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t52"."month",
          "t52"."customer_key",
          "t52"."customer_id",
          "t52"."customer_name",
          "t52"."product",
          "t52"."category",
          "t52"."status_label",
          "t52"."severity",
          "t52"."field",
          "t52"."crm_value",
          "t52"."billing_value",
          "t52"."ops_value",
          "t52"."difference",
          "t52"."amount_impact",
          "t52"."currency",
          "t52"."explanation",
          "t52"."owner",
          'credit_note' AS "explained_by"
        FROM (
          SELECT
            "t43"."month",
            "t43"."customer_key",
            "t43"."customer_id",
            "t43"."customer_name",
            "t43"."product",
            'price_mismatch' AS "category",
            'Billing mismatch' AS "status_label",
            'high' AS "severity",
            'unit_price' AS "field",
            REGEXP_REPLACE(
              CAST(CAST(CAST(ROUND("t43"."crm_price", 4) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS TEXT),
              '(\.[0-9]{2}([0-9]*[1-9])?)0+$',
              '\1',
              'g'
            ) AS "crm_value",
            REGEXP_REPLACE(
              CAST(CAST(CAST(ROUND(
                COALESCE(
                  CAST("t43"."billed_amount" / NULLIF("t43"."billed_count", 0) AS DECIMAL(24, 6)),
                  "t43"."billing_unit_price"
                ),
                4
              ) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS TEXT),
              '(\.[0-9]{2}([0-9]*[1-9])?)0+$',
              '\1',
              'g'
            ) AS "billing_value",
            CAST(NULL AS TEXT) AS "ops_value",
            COALESCE(
              CAST("t43"."billed_amount" / NULLIF("t43"."billed_count", 0) AS DECIMAL(24, 6)),
              "t43"."billing_unit_price"
            ) - "t43"."crm_price" AS "difference",
            "t43"."price_impact" AS "amount_impact",
            "t43"."currency",
            COALESCE(
              COALESCE("t43"."customer_name", 'Customer ' || "t43"."customer_id", "t43"."customer_key"),
              'unknown'
            ) || ' was billed ' || COALESCE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("t43"."billed_amount" - "t43"."credited_amount" AS DECIMAL(24, 2))) AS TEXT),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\1,\2\3',
                            'g'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\1,\2\3',
                          'g'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\1,\2\3',
                        'g'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\1,\2\3',
                      'g'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\1,\2\3',
                    'g'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\1,\2\3',
                  'g'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\1,\2\3',
                'g'
              ) || CASE WHEN "t43"."currency" IS NULL THEN '' ELSE ' ' || "t43"."currency" END,
              'unknown'
            ) || ' and credited ' || COALESCE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("t43"."credited_amount" AS DECIMAL(24, 2))) AS TEXT),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\1,\2\3',
                            'g'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\1,\2\3',
                          'g'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\1,\2\3',
                        'g'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\1,\2\3',
                      'g'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\1,\2\3',
                    'g'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\1,\2\3',
                  'g'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\1,\2\3',
                'g'
              ) || CASE WHEN "t43"."currency" IS NULL THEN '' ELSE ' ' || "t43"."currency" END,
              'unknown'
            ) || COALESCE(COALESCE(' for ' || "t43"."product", ''), 'unknown') || ' in the same month, which leaves ' || COALESCE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("t43"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\1,\2\3',
                            'g'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\1,\2\3',
                          'g'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\1,\2\3',
                        'g'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\1,\2\3',
                      'g'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\1,\2\3',
                    'g'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\1,\2\3',
                  'g'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\1,\2\3',
                'g'
              ) || CASE WHEN "t43"."currency" IS NULL THEN '' ELSE ' ' || "t43"."currency" END,
              'unknown'
            ) || ', as much as is due.' AS "explanation",
            "t43"."owner"
          FROM (
            SELECT
              *
            FROM "t37" AS "t38"
            WHERE
              COALESCE(
                "t38"."billed"
                AND COALESCE(
                  CASE
                    WHEN "t38"."billed_count" > 0
                    THEN ABS(
                      CAST(CAST(ROUND("t38"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("t38"."crm_price" * "t38"."billed_count", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
                    ) > (
                      CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6)) * "t38"."billed_count"
                    )
                    ELSE NULL
                  END,
                  ABS("t38"."billing_unit_price" - "t38"."crm_price") > CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
                ),
                FALSE
              )
              AND "t38"."crm_complete"
              AND "t38"."billing_complete"
              AND "t38"."crm_products_known"
              AND "t38"."billing_products_known"
          ) AS "t43"
        ) AS "t52"
      ) AS "t53"
    ) AS "t54"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t44"."month",
          "t44"."customer_key",
          "t44"."customer_id",
          "t44"."customer_name",
          "t44"."product",
          "t44"."category",
          "t44"."status_label",
          "t44"."severity",
          "t44"."field",
          "t44"."crm_value",
          "t44"."billing_value",
          "t44"."ops_value",
          "t44"."difference",
          "t44"."amount_impact",
          "t44"."currency",
          "t44"."explanation",
          "t44"."owner",
          'credit_note' AS "explained_by"
        FROM (
          SELECT
            "t35"."month",
            "t35"."customer_key",
            "t35"."customer_id",
            "t35"."customer_name",
            CAST(NULL AS TEXT) AS "product",
            'missing_from_ops' AS "category",
            'Missing from operations' AS "status_label",
            'medium' AS "severity",
            'customer' AS "field",
            CASE
              WHEN "t35"."in_crm"
              THEN COALESCE("t35"."crm_status", 'present')
              ELSE 'absent'
            END AS "crm_value",
            COALESCE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("t35"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\1,\2\3',
                            'g'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\1,\2\3',
                          'g'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\1,\2\3',
                        'g'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\1,\2\3',
                      'g'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\1,\2\3',
                    'g'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\1,\2\3',
                  'g'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\1,\2\3',
                'g'
              ) || CASE
                WHEN "t35"."billed_currency" IS NULL
                THEN ''
                ELSE ' ' || "t35"."billed_currency"
              END,
              'billed'
            ) AS "billing_value",
            'absent' AS "ops_value",
            CAST(NULL AS DECIMAL(24, 6)) AS "difference",
            "t35"."billed_amount" AS "amount_impact",
            "t35"."billed_currency" AS "currency",
            COALESCE(
              COALESCE("t35"."customer_name", 'Customer ' || "t35"."customer_id", "t35"."customer_key"),
              'unknown'
            ) || ' was billed and credited ' || COALESCE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("t35"."credited_amount" AS DECIMAL(24, 2))) AS TEXT),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\1,\2\3',
                            'g'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\1,\2\3',
                          'g'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\1,\2\3',
                        'g'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\1,\2\3',
                      'g'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\1,\2\3',
                    'g'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\1,\2\3',
                  'g'
                ),
                '^([0-9]+)([0-9]{3})([.,])',
                '\1,\2\3',
                'g'
              ) || CASE
                WHEN "t35"."billed_currency" IS NULL
                THEN ''
                ELSE ' ' || "t35"."billed_currency"
              END,
              'unknown'
            ) || ' in the same month, which leaves nothing.' AS "explanation",
            "t35"."owner"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM "t29" AS "t31"
              WHERE
                COALESCE("t31"."all_credited", FALSE)
            ) AS "t34"
            WHERE
              COALESCE("t34"."billed" AND NOT (
                "t34"."in_ops"
              ), FALSE)
              AND "t34"."billing_complete"
              AND "t34"."ops_complete"
          ) AS "t35"
        ) AS "t44"
      ) AS "t45"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t39"."month",
            "t39"."customer_key",
            "t39"."customer_id",
            "t39"."customer_name",
            "t39"."product",
            "t39"."category",
            "t39"."status_label",
            "t39"."severity",
            "t39"."field",
            "t39"."crm_value",
            "t39"."billing_value",
            "t39"."ops_value",
            "t39"."difference",
            "t39"."amount_impact",
            "t39"."currency",
            "t39"."explanation",
            "t39"."owner",
            '' AS "explained_by"
          FROM (
            SELECT
              "t36"."month",
              "t36"."customer_key",
              "t36"."customer_id",
              "t36"."customer_name",
              CAST(NULL AS TEXT) AS "product",
              'missing_from_crm' AS "category",
              'Missing from CRM' AS "status_label",
              'high' AS "severity",
              'customer' AS "field",
              'absent' AS "crm_value",
              CASE WHEN "t36"."in_billing" THEN 'present' ELSE 'absent' END AS "billing_value",
              CASE WHEN "t36"."in_ops" THEN 'present' ELSE 'absent' END AS "ops_value",
              CAST(NULL AS DECIMAL(24, 6)) AS "difference",
              CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
              CAST(NULL AS TEXT) AS "currency",
              COALESCE(
                COALESCE("t36"."customer_name", 'Customer ' || "t36"."customer_id", "t36"."customer_key"),
                'unknown'
              ) || ' is in ' || COALESCE(
                CASE
                  WHEN "t36"."in_billing" AND "t36"."in_ops"
                  THEN 'billing and operations'
                  WHEN "t36"."in_billing"
                  THEN 'billing'
                  ELSE 'operations'
                END,
                'unknown'
              ) || COALESCE(
                COALESCE(' (' || COALESCE("t36"."billed_products", "t36"."used_products") || ')', ''),
                'unknown'
              ) || ', but the CRM has no such customer.' AS "explanation",
              "t36"."owner"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM "t29" AS "t31"
                WHERE
                  FALSE
              ) AS "t33"
              WHERE
                COALESCE(
                  NOT (
                    "t33"."in_crm"
                  )
                  AND (
                    "t33"."in_billing" OR "t33"."in_ops"
                  )
                  AND NOT (
                    "t33"."ambiguous"
                  ),
                  FALSE
                )
                AND "t33"."crm_complete"
            ) AS "t36"
          ) AS "t39"
        ) AS "t42"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t47"."month",
            "t47"."customer_key",
            "t47"."customer_id",
            "t47"."customer_name",
            "t47"."product",
            "t47"."category",
            "t47"."status_label",
            "t47"."severity",
            "t47"."field",
            "t47"."crm_value",
            "t47"."billing_value",
            "t47"."ops_value",
            "t47"."difference",
            "t47"."amount_impact",
            "t47"."currency",
            "t47"."explanation",
            "t47"."owner",
            'credit_note' AS "explained_by"
          FROM (
            SELECT
              "t41"."month",
              "t41"."customer_key",
              "t41"."customer_id",
              "t41"."customer_name",
              "t41"."product",
              'billing_without_usage' AS "category",
              'Billing mismatch' AS "status_label",
              'medium' AS "severity",
              'provider_count' AS "field",
              CAST("t41"."crm_provider_count" AS TEXT) AS "crm_value",
              CAST("t41"."billed_count" AS TEXT) AS "billing_value",
              CAST("t41"."used_count" AS TEXT) AS "ops_value",
              CAST("t41"."billed_count" AS DECIMAL(24, 6)) AS "difference",
              "t41"."billed_impact" AS "amount_impact",
              "t41"."currency",
              COALESCE(
                COALESCE("t41"."customer_name", 'Customer ' || "t41"."customer_id", "t41"."customer_key"),
                'unknown'
              ) || ' was billed ' || COALESCE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              CAST(ABS(CAST("t41"."billed_amount" - "t41"."credited_amount" AS DECIMAL(24, 2))) AS TEXT),
                              '^([0-9]+)([0-9]{3})([.,])',
                              '\1,\2\3',
                              'g'
                            ),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\1,\2\3',
                            'g'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\1,\2\3',
                          'g'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\1,\2\3',
                        'g'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\1,\2\3',
                      'g'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\1,\2\3',
                    'g'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\1,\2\3',
                  'g'
                ) || CASE WHEN "t41"."currency" IS NULL THEN '' ELSE ' ' || "t41"."currency" END,
                'unknown'
              ) || ' and credited ' || COALESCE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              CAST(ABS(CAST("t41"."credited_amount" AS DECIMAL(24, 2))) AS TEXT),
                              '^([0-9]+)([0-9]{3})([.,])',
                              '\1,\2\3',
                              'g'
                            ),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\1,\2\3',
                            'g'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\1,\2\3',
                          'g'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\1,\2\3',
                        'g'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\1,\2\3',
                      'g'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\1,\2\3',
                    'g'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\1,\2\3',
                  'g'
                ) || CASE WHEN "t41"."currency" IS NULL THEN '' ELSE ' ' || "t41"."currency" END,
                'unknown'
              ) || COALESCE(COALESCE(' for ' || "t41"."product", ''), 'unknown') || ' in the same month, which leaves ' || COALESCE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              CAST(ABS(CAST("t41"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
                              '^([0-9]+)([0-9]{3})([.,])',
                              '\1,\2\3',
                              'g'
                            ),
                            '^([0-9]+)([0-9]{3})([.,])',
                            '\1,\2\3',
                            'g'
                          ),
                          '^([0-9]+)([0-9]{3})([.,])',
                          '\1,\2\3',
                          'g'
                        ),
                        '^([0-9]+)([0-9]{3})([.,])',
                        '\1,\2\3',
                        'g'
                      ),
                      '^([0-9]+)([0-9]{3})([.,])',
                      '\1,\2\3',
                      'g'
                    ),
                    '^([0-9]+)([0-9]{3})([.,])',
                    '\1,\2\3',
                    'g'
                  ),
                  '^([0-9]+)([0-9]{3})([.,])',
                  '\1,\2\3',
                  'g'
                ) || CASE WHEN "t41"."currency" IS NULL THEN '' ELSE ' ' || "t41"."currency" END,
                'unknown'
              ) || ', as much as is due.' AS "explanation",
              "t41"."owner"
            FROM (
              SELECT
                *
              FROM "t37" AS "t38"
              WHERE
                COALESCE(
                  "t38"."billed"
                  AND NOT (
                    "t38"."used"
                  )
                  AND NOT (
                    "t38"."used_unknown"
                  )
                  AND "t38"."in_ops",
                  FALSE
                )
                AND "t38"."billing_complete"
                AND "t38"."ops_complete"
                AND "t38"."billing_products_known"
                AND "t38"."ops_products_known"
            ) AS "t41"
          ) AS "t47"
        ) AS "t49"
      ) AS "t50"
    ) AS "t51"
  ) AS "t55"
), "t62" AS (
  SELECT
    "t7"."month",
    "t7"."source",
    "t7"."source_file",
    "t7"."source_row",
    "t7"."source_key",
    "t7"."customer_id",
    "t7"."customer_name",
    "t7"."clean_name",
    "t7"."match_method",
    "t7"."customer_key",
    "t7"."crm_customer_id"
  FROM "normalized"."customer_matches" AS "t7"
  SEMI JOIN "t56" AS "t59"
    ON "t7"."month" = "t59"."month" AND "t7"."customer_key" = "t59"."customer_key"
), "t94" AS (
  SELECT
    "t93"."month",
    "t93"."customer_key",
    "t93"."customer_id",
    "t93"."customer_name",
    "t93"."product",
    "t93"."category",
    "t93"."status_label",
    "t93"."severity",
    "t93"."field",
    "t93"."crm_value",
    "t93"."billing_value",
    "t93"."ops_value",
    "t93"."difference",
    "t93"."amount_impact",
    "t93"."currency",
    "t93"."explanation",
    "t93"."owner",
    "t93"."explained_by",
    "t93"."mismatch_id",
    "t93"."crm_rows"
  FROM (
    SELECT
      "t58"."month",
      "t58"."customer_key",
      "t58"."customer_id",
      "t58"."customer_name",
      "t58"."product",
      "t58"."category",
      "t58"."status_label",
      "t58"."severity",
      "t58"."field",
      "t58"."crm_value",
      "t58"."billing_value",
      "t58"."ops_value",
      "t58"."difference",
      "t58"."amount_impact",
      "t58"."currency",
      "t58"."explanation",
      "t58"."owner",
      "t58"."explained_by",
      "t58"."mismatch_id",
      "t92"."month" AS "month_right",
      "t92"."mismatch_id" AS "mismatch_id_right",
      "t92"."crm_rows"
    FROM "t56" AS "t58"
    LEFT OUTER JOIN (
      SELECT
        "t90"."month",
        "t90"."mismatch_id",
        LISTAGG("t90"."listed", '; '
        ORDER BY
          "t90"."source_file" ASC) AS "crm_rows"
      FROM (
        SELECT
          "t89"."month",
          "t89"."mismatch_id",
          "t89"."source_file",
          "t89"."source_file" || ':' || "t89"."listed" AS "listed"
        FROM (
          SELECT
            "t88"."month",
            "t88"."mismatch_id",
            "t88"."source_file",
            LISTAGG(
              COALESCE("t88"."source_key", CAST("t88"."source_row" AS TEXT)), ','
              ORDER BY
                "t88"."source_row" ASC
            ) AS "listed"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t86"."month",
                "t86"."source_file",
                "t86"."source_row",
                "t86"."source_key",
                "t86"."mismatch_id"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t61"."month",
                    "t61"."customer_key",
                    "t61"."mismatch_id",
                    "t61"."found_product",
                    "t84"."source_file",
                    "t84"."source_row",
                    "t84"."source_key",
                    "t84"."product"
                  FROM (
                    SELECT
                      "t57"."month",
                      "t57"."customer_key",
                      "t57"."mismatch_id",
                      "t57"."product" AS "found_product"
                    FROM "t56" AS "t57"
                  ) AS "t61"
                  INNER JOIN (
                    SELECT
                      "t78"."month",
                      "t78"."source_file",
                      "t78"."source_row",
                      "t78"."source_key",
                      "t78"."customer_key",
                      "t78"."product"
                    FROM (
                      SELECT
                        "t75"."month",
                        "t75"."source_file",
                        "t75"."source_row",
                        "t75"."source_key",
                        "t75"."customer_id",
                        "t75"."customer_name",
                        "t75"."status",
                        "t75"."product",
                        "t75"."location",
                        "t75"."provider_count",
                        "t75"."unit_price",
                        "t75"."currency",
                        "t75"."go_live_date",
                        "t75"."churn_date",
                        "t75"."entitled_quantity",
                        "t75"."updated_at",
                        "t75"."owner",
                        "t75"."customer_key",
                        "t75"."crm_customer_id",
                        "t75"."match_method",
                        COALESCE("t75"."product", '') AS "product_key"
                      FROM (
                        SELECT
                          "t8"."month",
                          "t8"."source_file",
                          "t8"."source_row",
                          "t8"."source_key",
                          "t8"."customer_id",
                          "t8"."customer_name",
                          "t8"."status",
                          "t8"."product",
                          "t8"."location",
                          "t8"."provider_count",
                          "t8"."unit_price",
                          "t8"."currency",
                          "t8"."go_live_date",
                          "t8"."churn_date",
                          "t8"."entitled_quantity",
                          "t8"."updated_at",
                          "t8"."owner",
                          "t72"."customer_key",
                          "t72"."crm_customer_id",
                          "t72"."match_method"
                        FROM "normalized"."crm_accounts" AS "t8"
                        INNER JOIN (
                          SELECT
                            "t66"."month",
                            "t66"."source_file",
                            "t66"."source_row",
                            "t66"."customer_key",
                            "t66"."crm_customer_id",
                            "t66"."match_method"
                          FROM (
                            SELECT
                              *
                            FROM "t62" AS "t63"
                            WHERE
                              "t63"."source" = 'crm'
                          ) AS "t66"
                        ) AS "t72"
                          ON "t8"."month" = "t72"."month"
                          AND "t8"."source_file" = "t72"."source_file"
                          AND "t8"."source_row" = "t72"."source_row"
                      ) AS "t75"
                    ) AS "t78"
                  ) AS "t84"
                    ON "t61"."month" = "t84"."month" AND "t61"."customer_key" = "t84"."customer_key"
                ) AS "t85"
                WHERE
                  (
                    "t85"."found_product" IS NULL
                  )
                  OR (
                    "t85"."product" IS NULL
                  )
                  OR (
                    "t85"."found_product" = "t85"."product"
                  )
              ) AS "t86"
            ) AS "t87"
          ) AS "t88"
          GROUP BY
            1,
            2,
            3
        ) AS "t89"
      ) AS "t90"
      GROUP BY
        1,
        2
    ) AS "t92"
      ON "t58"."month" = "t92"."month" AND "t58"."mismatch_id" = "t92"."mismatch_id"
  ) AS "t93"
), "t108" AS (
  SELECT
    "t107"."month",
    "t107"."customer_key",
    "t107"."customer_id",
    "t107"."customer_name",
    "t107"."product",
    "t107"."category",
    "t107"."status_label",
    "t107"."severity",
    "t107"."field",
    "t107"."crm_value",
    "t107"."billing_value",
    "t107"."ops_value",
    "t107"."difference",
    "t107"."amount_impact",
    "t107"."currency",
    "t107"."explanation",
    "t107"."owner",
    "t107"."explained_by",
    "t107"."mismatch_id",
    "t107"."crm_rows",
    "t107"."billing_rows"
  FROM (
    SELECT
      "t96"."month",
      "t96"."customer_key",
      "t96"."customer_id",
      "t96"."customer_name",
      "t96"."product",
      "t96"."category",
      "t96"."status_label",
      "t96"."severity",
      "t96"."field",
      "t96"."crm_value",
      "t96"."billing_value",
      "t96"."ops_value",
      "t96"."difference",
      "t96"."amount_impact",
      "t96"."currency",
      "t96"."explanation",
      "t96"."owner",
      "t96"."explained_by",
      "t96"."mismatch_id",
      "t96"."crm_rows",
      "t106"."month" AS "month_right",
      "t106"."mismatch_id" AS "mismatch_id_right",
      "t106"."billing_rows"
    FROM "t94" AS "t96"
    LEFT OUTER JOIN (
      SELECT
        "t104"."month",
        "t104"."mismatch_id",
        LISTAGG("t104"."listed", '; '
        ORDER BY
          "t104"."source_file" ASC) AS "billing_rows"
      FROM (
        SELECT
          "t103"."month",
          "t103"."mismatch_id",
          "t103"."source_file",
          "t103"."source_file" || ':' || "t103"."listed" AS "listed"
        FROM (
          SELECT
            "t102"."month",
            "t102"."mismatch_id",
            "t102"."source_file",
            LISTAGG(
              COALESCE("t102"."source_key", CAST("t102"."source_row" AS TEXT)), ','
              ORDER BY
                "t102"."source_row" ASC
            ) AS "listed"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t100"."month",
                "t100"."source_file",
                "t100"."source_row",
                "t100"."source_key",
                "t100"."mismatch_id"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t98"."month",
                    "t98"."customer_key",
                    "t98"."mismatch_id",
                    "t98"."found_product",
                    "t83"."source_file",
                    "t83"."source_row",
                    "t83"."source_key",
                    "t83"."product"
                  FROM (
                    SELECT
                      "t95"."month",
                      "t95"."customer_key",
                      "t95"."mismatch_id",
                      "t95"."product" AS "found_product"
                    FROM "t94" AS "t95"
                  ) AS "t98"
                  INNER JOIN (
                    SELECT
                      "t77"."month",
                      "t77"."source_file",
                      "t77"."source_row",
                      "t77"."source_key",
                      "t77"."customer_key",
                      "t77"."product"
                    FROM (
                      SELECT
                        "t74"."month",
                        "t74"."source_file",
                        "t74"."source_row",
                        "t74"."source_key",
                        "t74"."customer_id",
                        "t74"."customer_name",
                        "t74"."status",
                        "t74"."product",
                        "t74"."location",
                        "t74"."line_id",
                        "t74"."provider_count",
                        "t74"."provider_id",
                        "t74"."unit_price",
                        "t74"."amount",
                        "t74"."currency",
                        "t74"."service_start",
                        "t74"."service_end",
                        "t74"."customer_key",
                        "t74"."crm_customer_id",
                        "t74"."match_method",
                        COALESCE("t74"."product", '') AS "product_key"
                      FROM (
                        SELECT
                          "t6"."month",
                          "t6"."source_file",
                          "t6"."source_row",
                          "t6"."source_key",
                          "t6"."customer_id",
                          "t6"."customer_name",
                          "t6"."status",
                          "t6"."product",
                          "t6"."location",
                          "t6"."line_id",
                          "t6"."provider_count",
                          "t6"."provider_id",
                          "t6"."unit_price",
                          "t6"."amount",
                          "t6"."currency",
                          "t6"."service_start",
                          "t6"."service_end",
                          "t71"."customer_key",
                          "t71"."crm_customer_id",
                          "t71"."match_method"
                        FROM "normalized"."billing_lines" AS "t6"
                        INNER JOIN (
                          SELECT
                            "t65"."month",
                            "t65"."source_file",
                            "t65"."source_row",
                            "t65"."customer_key",
                            "t65"."crm_customer_id",
                            "t65"."match_method"
                          FROM (
                            SELECT
                              *
                            FROM "t62" AS "t63"
                            WHERE
                              "t63"."source" = 'billing'
                          ) AS "t65"
                        ) AS "t71"
                          ON "t6"."month" = "t71"."month"
                          AND "t6"."source_file" = "t71"."source_file"
                          AND "t6"."source_row" = "t71"."source_row"
                      ) AS "t74"
                    ) AS "t77"
                  ) AS "t83"
                    ON "t98"."month" = "t83"."month" AND "t98"."customer_key" = "t83"."customer_key"
                ) AS "t99"
                WHERE
                  (
                    "t99"."found_product" IS NULL
                  )
                  OR (
                    "t99"."product" IS NULL
                  )
                  OR (
                    "t99"."found_product" = "t99"."product"
                  )
              ) AS "t100"
            ) AS "t101"
          ) AS "t102"
          GROUP BY
            1,
            2,
            3
        ) AS "t103"
      ) AS "t104"
      GROUP BY
        1,
        2
    ) AS "t106"
      ON "t96"."month" = "t106"."month" AND "t96"."mismatch_id" = "t106"."mismatch_id"
  ) AS "t107"
)
SELECT
  "t122"."month",
  "t122"."mismatch_id",
  "t122"."customer_key",
  "t122"."customer_id",
  "t122"."customer_name",
  "t122"."product",
  "t122"."category",
  "t122"."status_label",
  "t122"."severity",
  "t122"."field",
  "t122"."crm_value",
  "t122"."billing_value",
  "t122"."ops_value",
  "t122"."difference",
  "t122"."amount_impact",
  "t122"."currency",
  "t122"."explanation",
  "t122"."crm_rows",
  "t122"."billing_rows",
  "t122"."ops_rows",
  "t122"."owner",
  "t122"."explained_by"
FROM (
  SELECT
    "t121"."month",
    "t121"."customer_key",
    "t121"."customer_id",
    "t121"."customer_name",
    "t121"."product",
    "t121"."category",
    "t121"."status_label",
    "t121"."severity",
    "t121"."field",
    "t121"."crm_value",
    "t121"."billing_value",
    "t121"."ops_value",
    "t121"."difference",
    "t121"."amount_impact",
    "t121"."currency",
    "t121"."explanation",
    "t121"."owner",
    "t121"."explained_by",
    "t121"."mismatch_id",
    "t121"."crm_rows",
    "t121"."billing_rows",
    "t121"."ops_rows"
  FROM (
    SELECT
      "t110"."month",
      "t110"."customer_key",
      "t110"."customer_id",
      "t110"."customer_name",
      "t110"."product",
      "t110"."category",
      "t110"."status_label",
      "t110"."severity",
      "t110"."field",
      "t110"."crm_value",
      "t110"."billing_value",
      "t110"."ops_value",
      "t110"."difference",
      "t110"."amount_impact",
      "t110"."currency",
      "t110"."explanation",
      "t110"."owner",
      "t110"."explained_by",
      "t110"."mismatch_id",
      "t110"."crm_rows",
      "t110"."billing_rows",
      "t120"."month" AS "month_right",
      "t120"."mismatch_id" AS "mismatch_id_right",
      "t120"."ops_rows"
    FROM "t108" AS "t110"
    LEFT OUTER JOIN (
      SELECT
        "t118"."month",
        "t118"."mismatch_id",
        LISTAGG("t118"."listed", '; '
        ORDER BY
          "t118"."source_file" ASC) AS "ops_rows"
      FROM (
        SELECT
          "t117"."month",
          "t117"."mismatch_id",
          "t117"."source_file",
          "t117"."source_file" || ':' || "t117"."listed" AS "listed"
        FROM (
          SELECT
            "t116"."month",
            "t116"."mismatch_id",
            "t116"."source_file",
            LISTAGG(
              COALESCE("t116"."source_key", CAST("t116"."source_row" AS TEXT)), ','
              ORDER BY
                "t116"."source_row" ASC
            ) AS "listed"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t114"."month",
                "t114"."source_file",
                "t114"."source_row",
                "t114"."source_key",
                "t114"."mismatch_id"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t112"."month",
                    "t112"."customer_key",
                    "t112"."mismatch_id",
                    "t112"."found_product",
                    "t82"."source_file",
                    "t82"."source_row",
                    "t82"."source_key",
                    "t82"."product"
                  FROM (
                    SELECT
                      "t109"."month",
                      "t109"."customer_key",
                      "t109"."mismatch_id",
                      "t109"."product" AS "found_product"
                    FROM "t108" AS "t109"
                  ) AS "t112"
                  INNER JOIN (
                    SELECT
                      "t76"."month",
                      "t76"."source_file",
                      "t76"."source_row",
                      "t76"."source_key",
                      "t76"."customer_key",
                      "t76"."product"
                    FROM (
                      SELECT
                        "t73"."month",
                        "t73"."source_file",
                        "t73"."source_row",
                        "t73"."source_key",
                        "t73"."customer_id",
                        "t73"."customer_name",
                        "t73"."status",
                        "t73"."product",
                        "t73"."location",
                        "t73"."event_id",
                        "t73"."provider_count",
                        "t73"."provider_id",
                        "t73"."used_at",
                        "t73"."go_live_date",
                        "t73"."expected_amount",
                        "t73"."currency",
                        "t73"."usage_quantity",
                        "t73"."customer_key",
                        "t73"."crm_customer_id",
                        "t73"."match_method",
                        COALESCE("t73"."product", '') AS "product_key"
                      FROM (
                        SELECT
                          "t5"."month",
                          "t5"."source_file",
                          "t5"."source_row",
                          "t5"."source_key",
                          "t5"."customer_id",
                          "t5"."customer_name",
                          "t5"."status",
                          "t5"."product",
                          "t5"."location",
                          "t5"."event_id",
                          "t5"."provider_count",
                          "t5"."provider_id",
                          "t5"."used_at",
                          "t5"."go_live_date",
                          "t5"."expected_amount",
                          "t5"."currency",
                          "t5"."usage_quantity",
                          "t70"."customer_key",
                          "t70"."crm_customer_id",
                          "t70"."match_method"
                        FROM "normalized"."ops_usage" AS "t5"
                        INNER JOIN (
                          SELECT
                            "t64"."month",
                            "t64"."source_file",
                            "t64"."source_row",
                            "t64"."customer_key",
                            "t64"."crm_customer_id",
                            "t64"."match_method"
                          FROM (
                            SELECT
                              *
                            FROM "t62" AS "t63"
                            WHERE
                              "t63"."source" = 'ops'
                          ) AS "t64"
                        ) AS "t70"
                          ON "t5"."month" = "t70"."month"
                          AND "t5"."source_file" = "t70"."source_file"
                          AND "t5"."source_row" = "t70"."source_row"
                      ) AS "t73"
                    ) AS "t76"
                  ) AS "t82"
                    ON "t112"."month" = "t82"."month" AND "t112"."customer_key" = "t82"."customer_key"
                ) AS "t113"
                WHERE
                  (
                    "t113"."found_product" IS NULL
                  )
                  OR (
                    "t113"."product" IS NULL
                  )
                  OR (
                    "t113"."found_product" = "t113"."product"
                  )
              ) AS "t114"
            ) AS "t115"
          ) AS "t116"
          GROUP BY
            1,
            2,
            3
        ) AS "t117"
      ) AS "t118"
      GROUP BY
        1,
        2
    ) AS "t120"
      ON "t110"."month" = "t120"."month" AND "t110"."mismatch_id" = "t120"."mismatch_id"
  ) AS "t121"
) AS "t122"