WITH "t37" AS (
  SELECT
    *
  FROM (
    SELECT
      "t35"."month",
      "t35"."customer_key",
      "t35"."customer_id",
      "t35"."customer_name",
      "t35"."product",
      "t35"."owner",
      "t35"."in_crm",
      "t35"."in_billing",
      "t35"."in_ops",
      "t35"."crm_complete",
      "t35"."billing_complete",
      "t35"."ops_complete",
      "t35"."crm_products_known",
      "t35"."billing_products_known",
      "t35"."ops_products_known",
      "t35"."ambiguous",
      "t35"."crm_lines",
      "t35"."billing_lines",
      "t35"."ops_lines",
      "t35"."crm_status",
      "t35"."billing_status",
      "t35"."ops_status",
      "t35"."crm_provider_count",
      "t35"."billed_count",
      "t35"."used_count",
      "t35"."billed_amount",
      "t35"."billed",
      "t35"."used",
      "t35"."rated",
      "t35"."expected_amount",
      "t35"."currency",
      "t35"."crm_currency",
      "t35"."billing_currency",
      "t35"."ops_currency",
      "t35"."crm_unit_price",
      "t35"."billing_unit_price",
      "t35"."list_price",
      "t35"."crm_go_live_date",
      "t35"."ops_go_live_date",
      "t35"."crm_churn_date",
      "t35"."service_start",
      "t35"."service_end",
      "t35"."credited_amount",
      "t35"."entitled_quantity",
      "t35"."usage_quantity",
      "t35"."billed_unknown",
      "t35"."used_unknown",
      "t35"."active",
      "t35"."live",
      "t35"."crm_price",
      "t35"."expected",
      "t35"."unbilled_price",
      "t35"."contract_price",
      "t35"."extra",
      "t35"."extra_amount",
      "t35"."count_impact",
      "t35"."price_impact",
      "t35"."unbilled_impact",
      "t35"."unbilled_currency",
      "t35"."billed_impact",
      "t35"."contract_impact",
      "t35"."product_key",
      "t35"."due_count",
      "t35"."invoiced_count",
      "t35"."invoiced_amount",
      "t35"."told",
      "t35"."due_amount",
      "t35"."off",
      COALESCE(FALSE, FALSE) AS "late",
      CAST(NULL AS DECIMAL(24, 6)) AS "outstanding"
    FROM (
      SELECT
        "t34"."month",
        "t34"."customer_key",
        "t34"."customer_id",
        "t34"."customer_name",
        "t34"."product",
        "t34"."owner",
        "t34"."in_crm",
        "t34"."in_billing",
        "t34"."in_ops",
        "t34"."crm_complete",
        "t34"."billing_complete",
        "t34"."ops_complete",
        "t34"."crm_products_known",
        "t34"."billing_products_known",
        "t34"."ops_products_known",
        "t34"."ambiguous",
        "t34"."crm_lines",
        "t34"."billing_lines",
        "t34"."ops_lines",
        "t34"."crm_status",
        "t34"."billing_status",
        "t34"."ops_status",
        "t34"."crm_provider_count",
        "t34"."billed_count",
        "t34"."used_count",
        "t34"."billed_amount",
        "t34"."billed",
        "t34"."used",
        "t34"."rated",
        "t34"."expected_amount",
        "t34"."currency",
        "t34"."crm_currency",
        "t34"."billing_currency",
        "t34"."ops_currency",
        "t34"."crm_unit_price",
        "t34"."billing_unit_price",
        "t34"."list_price",
        "t34"."crm_go_live_date",
        "t34"."ops_go_live_date",
        "t34"."crm_churn_date",
        "t34"."service_start",
        "t34"."service_end",
        "t34"."credited_amount",
        "t34"."entitled_quantity",
        "t34"."usage_quantity",
        "t34"."billed_unknown",
        "t34"."used_unknown",
        "t34"."active",
        "t34"."live",
        "t34"."crm_price",
        "t34"."expected",
        "t34"."unbilled_price",
        "t34"."contract_price",
        "t34"."extra",
        "t34"."extra_amount",
        "t34"."count_impact",
        "t34"."price_impact",
        "t34"."unbilled_impact",
        "t34"."unbilled_currency",
        "t34"."billed_impact",
        "t34"."contract_impact",
        "t34"."product_key",
        "t34"."due_count",
        "t34"."invoiced_count",
        "t34"."invoiced_amount",
        "t34"."told",
        "t34"."due_amount",
        "t34"."invoiced_amount" - "t34"."due_amount" AS "off"
      FROM (
        SELECT
          "t33"."month",
          "t33"."customer_key",
          "t33"."customer_id",
          "t33"."customer_name",
          "t33"."product",
          "t33"."owner",
          "t33"."in_crm",
          "t33"."in_billing",
          "t33"."in_ops",
          "t33"."crm_complete",
          "t33"."billing_complete",
          "t33"."ops_complete",
          "t33"."crm_products_known",
          "t33"."billing_products_known",
          "t33"."ops_products_known",
          "t33"."ambiguous",
          "t33"."crm_lines",
          "t33"."billing_lines",
          "t33"."ops_lines",
          "t33"."crm_status",
          "t33"."billing_status",
          "t33"."ops_status",
          "t33"."crm_provider_count",
          "t33"."billed_count",
          "t33"."used_count",
          "t33"."billed_amount",
          "t33"."billed",
          "t33"."used",
          "t33"."rated",
          "t33"."expected_amount",
          "t33"."currency",
          "t33"."crm_currency",
          "t33"."billing_currency",
          "t33"."ops_currency",
          "t33"."crm_unit_price",
          "t33"."billing_unit_price",
          "t33"."list_price",
          "t33"."crm_go_live_date",
          "t33"."ops_go_live_date",
          "t33"."crm_churn_date",
          "t33"."service_start",
          "t33"."service_end",
          "t33"."credited_amount",
          "t33"."entitled_quantity",
          "t33"."usage_quantity",
          "t33"."billed_unknown",
          "t33"."used_unknown",
          "t33"."active",
          "t33"."live",
          "t33"."crm_price",
          "t33"."expected",
          "t33"."unbilled_price",
          "t33"."contract_price",
          "t33"."extra",
          "t33"."extra_amount",
          "t33"."count_impact",
          "t33"."price_impact",
          "t33"."unbilled_impact",
          "t33"."unbilled_currency",
          "t33"."billed_impact",
          "t33"."contract_impact",
          "t33"."product_key",
          "t33"."due_count",
          "t33"."invoiced_count",
          "t33"."invoiced_amount",
          "t33"."told",
          CASE
            WHEN NOT (
              "t33"."used"
            )
            THEN CAST(0 AS DECIMAL(24, 6))
            WHEN "t33"."rated"
            THEN CASE
              WHEN (
                "t33"."ops_currency" IS NULL
              )
              OR (
                "t33"."currency" IS NULL
              )
              OR (
                "t33"."ops_currency" = "t33"."currency"
              )
              THEN CAST(CAST(ROUND("t33"."expected_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
              ELSE NULL
            END
            ELSE CAST(CAST(ROUND("t33"."due_count" * "t33"."crm_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
          END AS "due_amount"
        FROM (
          SELECT
            "t32"."month",
            "t32"."customer_key",
            "t32"."customer_id",
            "t32"."customer_name",
            "t32"."product",
            "t32"."owner",
            "t32"."in_crm",
            "t32"."in_billing",
            "t32"."in_ops",
            "t32"."crm_complete",
            "t32"."billing_complete",
            "t32"."ops_complete",
            "t32"."crm_products_known",
            "t32"."billing_products_known",
            "t32"."ops_products_known",
            "t32"."ambiguous",
            "t32"."crm_lines",
            "t32"."billing_lines",
            "t32"."ops_lines",
            "t32"."crm_status",
            "t32"."billing_status",
            "t32"."ops_status",
            "t32"."crm_provider_count",
            "t32"."billed_count",
            "t32"."used_count",
            "t32"."billed_amount",
            "t32"."billed",
            "t32"."used",
            "t32"."rated",
            "t32"."expected_amount",
            "t32"."currency",
            "t32"."crm_currency",
            "t32"."billing_currency",
            "t32"."ops_currency",
            "t32"."crm_unit_price",
            "t32"."billing_unit_price",
            "t32"."list_price",
            "t32"."crm_go_live_date",
            "t32"."ops_go_live_date",
            "t32"."crm_churn_date",
            "t32"."service_start",
            "t32"."service_end",
            "t32"."credited_amount",
            "t32"."entitled_quantity",
            "t32"."usage_quantity",
            "t32"."billed_unknown",
            "t32"."used_unknown",
            "t32"."active",
            "t32"."live",
            "t32"."crm_price",
            "t32"."expected",
            "t32"."unbilled_price",
            "t32"."contract_price",
            "t32"."extra",
            "t32"."extra_amount",
            "t32"."count_impact",
            "t32"."price_impact",
            "t32"."unbilled_impact",
            "t32"."unbilled_currency",
            "t32"."billed_impact",
            "t32"."contract_impact",
            COALESCE("t32"."product", '') AS "product_key",
            CASE
              WHEN NOT (
                "t32"."used"
              )
              THEN CAST(0 AS BIGINT)
              WHEN "t32"."billed"
              THEN "t32"."expected"
              ELSE "t32"."used_count"
            END AS "due_count",
            CASE WHEN "t32"."billed" THEN "t32"."billed_count" ELSE CAST(0 AS BIGINT) END AS "invoiced_count",
            CASE
              WHEN "t32"."billing_lines" = 0
              THEN CAST(0 AS DECIMAL(24, 6))
              ELSE CAST(CAST(ROUND("t32"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
            END AS "invoiced_amount",
            NOT (
              "t32"."billed_unknown"
            )
            AND NOT (
              "t32"."used_unknown"
            )
            AND "t32"."billing_complete"
            AND "t32"."billing_products_known"
            AND "t32"."ops_complete"
            AND "t32"."ops_products_known" AS "told"
          FROM (
            SELECT
              "t31"."month",
              "t31"."customer_key",
              "t31"."customer_id",
              "t31"."customer_name",
              "t31"."product",
              "t31"."owner",
              "t31"."in_crm",
              "t31"."in_billing",
              "t31"."in_ops",
              "t31"."crm_complete",
              "t31"."billing_complete",
              "t31"."ops_complete",
              "t31"."crm_products_known",
              "t31"."billing_products_known",
              "t31"."ops_products_known",
              "t31"."ambiguous",
              "t31"."crm_lines",
              "t31"."billing_lines",
              "t31"."ops_lines",
              "t31"."crm_status",
              "t31"."billing_status",
              "t31"."ops_status",
              "t31"."crm_provider_count",
              "t31"."billed_count",
              "t31"."used_count",
              "t31"."billed_amount",
              "t31"."billed",
              "t31"."used",
              "t31"."rated",
              "t31"."expected_amount",
              "t31"."currency",
              "t31"."crm_currency",
              "t31"."billing_currency",
              "t31"."ops_currency",
              "t31"."crm_unit_price",
              "t31"."billing_unit_price",
              "t31"."list_price",
              "t31"."crm_go_live_date",
              "t31"."ops_go_live_date",
              "t31"."crm_churn_date",
              "t31"."service_start",
              "t31"."service_end",
              "t31"."credited_amount",
              "t31"."entitled_quantity",
              "t31"."usage_quantity",
              "t31"."billed_unknown",
              "t31"."used_unknown",
              "t31"."active",
              "t31"."live",
              "t31"."crm_price",
              "t31"."expected",
              "t31"."unbilled_price",
              "t31"."contract_price",
              "t31"."extra",
              "t31"."extra_amount",
              "t31"."count_impact",
              CASE
                WHEN NOT (
                  TRUE
                  AND "t31"."ops_complete"
                  AND "t31"."ops_products_known"
                  AND NOT (
                    "t31"."used_unknown"
                  )
                )
                THEN CAST(NULL AS DECIMAL(24, 6))
                WHEN NOT (
                  "t31"."used"
                )
                THEN CAST(0 AS DECIMAL(24, 6))
                WHEN "t31"."rated"
                THEN CASE
                  WHEN "t31"."extra_amount" IS NULL
                  THEN CAST(NULL AS DECIMAL(24, 6))
                  ELSE CAST(0 AS DECIMAL(24, 6))
                END
                ELSE COALESCE(
                  (
                    CAST(CAST(ROUND("t31"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("t31"."expected" * "t31"."crm_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
                  ) - "t31"."count_impact",
                  CAST(CAST(ROUND("t31"."expected" * (
                    "t31"."billing_unit_price" - "t31"."crm_price"
                  ), 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
                )
              END AS "price_impact",
              -(
                CAST(CAST(ROUND(
                  CASE
                    WHEN "t31"."rated"
                    THEN "t31"."expected_amount"
                    ELSE "t31"."used_count" * "t31"."unbilled_price"
                  END,
                  2
                ) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
              ) AS "unbilled_impact",
              COALESCE(
                CASE WHEN "t31"."rated" THEN "t31"."ops_currency" ELSE CAST(NULL AS TEXT) END,
                "t31"."currency"
              ) AS "unbilled_currency",
              CAST(CAST(ROUND("t31"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) AS "billed_impact",
              -(
                CAST(CAST(ROUND("t31"."crm_provider_count" * "t31"."contract_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
              ) AS "contract_impact"
            FROM (
              SELECT
                "t24"."month",
                "t24"."customer_key",
                "t24"."customer_id",
                "t24"."customer_name",
                "t24"."product",
                "t24"."owner",
                "t24"."in_crm",
                "t24"."in_billing",
                "t24"."in_ops",
                "t24"."crm_complete",
                "t24"."billing_complete",
                "t24"."ops_complete",
                "t24"."crm_products_known",
                "t24"."billing_products_known",
                "t24"."ops_products_known",
                "t24"."ambiguous",
                "t24"."crm_lines",
                "t24"."billing_lines",
                "t24"."ops_lines",
                "t24"."crm_status",
                "t24"."billing_status",
                "t24"."ops_status",
                "t24"."crm_provider_count",
                "t24"."billed_count",
                "t24"."used_count",
                "t24"."billed_amount",
                "t24"."billed",
                "t24"."used",
                "t24"."rated",
                "t24"."expected_amount",
                "t24"."currency",
                "t24"."crm_currency",
                "t24"."billing_currency",
                "t24"."ops_currency",
                "t24"."crm_unit_price",
                "t24"."billing_unit_price",
                "t24"."list_price",
                "t24"."crm_go_live_date",
                "t24"."ops_go_live_date",
                "t24"."crm_churn_date",
                "t24"."service_start",
                "t24"."service_end",
                "t24"."credited_amount",
                "t24"."entitled_quantity",
                "t24"."usage_quantity",
                "t24"."billed_unknown",
                "t24"."used_unknown",
                "t24"."active",
                "t24"."live",
                "t24"."crm_price",
                "t24"."expected",
                "t24"."unbilled_price",
                "t24"."contract_price",
                "t24"."extra",
                "t24"."extra_amount",
                CASE
                  WHEN "t24"."rated"
                  THEN CAST(CAST(ROUND("t24"."extra_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
                  ELSE COALESCE(
                    CAST(CAST(ROUND(
                      CAST((
                        "t24"."billed_amount" * "t24"."extra"
                      ) / NULLIF("t24"."billed_count", 0) AS DECIMAL(38, 7)),
                      2
                    ) AS DECIMAL(38, 2)) AS DECIMAL(24, 6)),
                    CASE
                      WHEN "t24"."billed_count" = 0
                      THEN CAST(CAST(ROUND("t24"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("t24"."expected" * "t24"."unbilled_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
                      ELSE CAST(CAST(ROUND("t24"."extra" * "t24"."unbilled_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
                    END
                  )
                END AS "count_impact"
              FROM (
                SELECT
                  "t17"."month",
                  "t17"."customer_key",
                  "t17"."customer_id",
                  "t17"."customer_name",
                  "t17"."product",
                  "t17"."owner",
                  "t17"."in_crm",
                  "t17"."in_billing",
                  "t17"."in_ops",
                  "t17"."crm_complete",
                  "t17"."billing_complete",
                  "t17"."ops_complete",
                  "t17"."crm_products_known",
                  "t17"."billing_products_known",
                  "t17"."ops_products_known",
                  "t17"."ambiguous",
                  "t17"."crm_lines",
                  "t17"."billing_lines",
                  "t17"."ops_lines",
                  "t17"."crm_status",
                  "t17"."billing_status",
                  "t17"."ops_status",
                  "t17"."crm_provider_count",
                  "t17"."billed_count",
                  "t17"."used_count",
                  "t17"."billed_amount",
                  "t17"."billed",
                  "t17"."used",
                  "t17"."rated",
                  "t17"."expected_amount",
                  "t17"."currency",
                  "t17"."crm_currency",
                  "t17"."billing_currency",
                  "t17"."ops_currency",
                  "t17"."crm_unit_price",
                  "t17"."billing_unit_price",
                  "t17"."list_price",
                  "t17"."crm_go_live_date",
                  "t17"."ops_go_live_date",
                  "t17"."crm_churn_date",
                  "t17"."service_start",
                  "t17"."service_end",
                  "t17"."credited_amount",
                  "t17"."entitled_quantity",
                  "t17"."usage_quantity",
                  "t17"."billed_unknown",
                  "t17"."used_unknown",
                  "t17"."active",
                  "t17"."live",
                  "t17"."crm_price",
                  "t17"."expected",
                  COALESCE("t17"."billing_unit_price", "t17"."crm_price", "t17"."list_price") AS "unbilled_price",
                  COALESCE("t17"."crm_price", "t17"."list_price") AS "contract_price",
                  "t17"."billed_count" - "t17"."expected" AS "extra",
                  CASE
                    WHEN (
                      "t17"."ops_currency" IS NULL
                    )
                    OR (
                      "t17"."currency" IS NULL
                    )
                    OR (
                      "t17"."ops_currency" = "t17"."currency"
                    )
                    THEN "t17"."billed_amount" - "t17"."expected_amount"
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
                ) AS "t17"
              ) AS "t24"
            ) AS "t31"
          ) AS "t32"
        ) AS "t33"
      ) AS "t34"
    ) AS "t35"
  ) AS "t36"
  WHERE
    "t36"."month" BETWEEN MAKE_DATE(2025, 8, 1) AND MAKE_DATE(2025, 8, 1)
), "t41" AS (
  SELECT
    "t38"."month",
    "t38"."customer_key",
    MAX("t38"."customer_id") AS "customer_id",
    MAX("t38"."customer_name") AS "customer_name",
    MAX("t38"."owner") AS "owner",
    BOOL_OR(CAST("t38"."ambiguous" AS BOOLEAN)) AS "ambiguous",
    BOOL_OR(CAST("t38"."in_crm" AS BOOLEAN)) AS "in_crm",
    BOOL_OR(CAST("t38"."in_billing" AS BOOLEAN)) AS "in_billing",
    BOOL_OR(CAST("t38"."in_ops" AS BOOLEAN)) AS "in_ops",
    BOOL_OR(CAST("t38"."crm_complete" AS BOOLEAN)) AS "crm_complete",
    BOOL_OR(CAST("t38"."billing_complete" AS BOOLEAN)) AS "billing_complete",
    BOOL_OR(CAST("t38"."ops_complete" AS BOOLEAN)) AS "ops_complete",
    BOOL_OR(CAST("t38"."billed" AS BOOLEAN)) AS "billed",
    BOOL_OR(CAST("t38"."used" AS BOOLEAN)) AS "used",
    BOOL_OR(CAST("t38"."used_unknown" AS BOOLEAN)) AS "used_unknown",
    BOOL_OR(CAST("t38"."active" AND "t38"."live" AS BOOLEAN)) AS "owed",
    MIN("t38"."crm_status") AS "crm_status",
    MIN("t38"."billing_status") AS "billing_status",
    MIN("t38"."ops_status") AS "ops_status",
    SUM("t38"."crm_provider_count") FILTER(WHERE
      "t38"."active" AND "t38"."live") AS "crm_provider_count",
    SUM("t38"."billed_count") AS "billed_count",
    SUM("t38"."used_count") AS "used_count",
    CASE
      WHEN (
        SUM(CAST("t38"."billed_impact" IS NULL AS INT)) FILTER(WHERE
          "t38"."billing_lines" > 0) > 0
      )
      OR (
        COUNT(DISTINCT "t38"."currency") FILTER(WHERE
          "t38"."billing_lines" > 0) > 1
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      ELSE CAST(SUM("t38"."billed_impact") FILTER(WHERE
        "t38"."billing_lines" > 0) AS DECIMAL(24, 6))
    END AS "billed_amount",
    CASE
      WHEN (
        SUM(CAST("t38"."contract_impact" IS NULL AS INT)) FILTER(WHERE
          "t38"."active" AND "t38"."live") > 0
      )
      OR (
        COUNT(DISTINCT "t38"."currency") FILTER(WHERE
          "t38"."active" AND "t38"."live") > 1
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      ELSE CAST(SUM("t38"."contract_impact") FILTER(WHERE
        "t38"."active" AND "t38"."live") AS DECIMAL(24, 6))
    END AS "contract_impact",
    CASE
      WHEN COUNT(DISTINCT "t38"."currency") FILTER(WHERE
        "t38"."billing_lines" > 0) > 1
      THEN CAST(NULL AS TEXT)
      ELSE MIN("t38"."currency") FILTER(WHERE
        "t38"."billing_lines" > 0)
    END AS "billed_currency",
    CASE
      WHEN COUNT(DISTINCT "t38"."currency") FILTER(WHERE
        "t38"."active" AND "t38"."live") > 1
      THEN CAST(NULL AS TEXT)
      ELSE MIN("t38"."currency") FILTER(WHERE
        "t38"."active" AND "t38"."live")
    END AS "contract_currency",
    MIN("t38"."crm_go_live_date") AS "crm_go_live_date",
    CASE
      WHEN SUM(CAST("t38"."crm_churn_date" IS NULL AS INT)) FILTER(WHERE
        "t38"."crm_lines" > 0) > 0
      THEN CAST(NULL AS DATE)
      ELSE MAX("t38"."crm_churn_date") FILTER(WHERE
        "t38"."crm_lines" > 0)
    END AS "crm_churn_date",
    MIN("t38"."ops_go_live_date") AS "ops_go_live_date",
    LISTAGG("t38"."product", ', '
    ORDER BY
      "t38"."product" ASC) FILTER(WHERE
      "t38"."billed") AS "billed_products",
    LISTAGG("t38"."product", ', '
    ORDER BY
      "t38"."product" ASC) FILTER(WHERE
      "t38"."used") AS "used_products",
    LISTAGG("t38"."product", ', '
    ORDER BY
      "t38"."product" ASC) FILTER(WHERE
      "t38"."active" AND "t38"."live") AS "owed_products"
  FROM "t37" AS "t38"
  GROUP BY
    1,
    2
), "t49" AS (
  SELECT
    "t48"."month",
    "t48"."customer_key",
    "t48"."customer_id",
    "t48"."customer_name",
    "t48"."owner",
    "t48"."ambiguous",
    "t48"."in_crm",
    "t48"."in_billing",
    "t48"."in_ops",
    "t48"."crm_complete",
    "t48"."billing_complete",
    "t48"."ops_complete",
    "t48"."billed",
    "t48"."used",
    "t48"."used_unknown",
    "t48"."owed",
    "t48"."crm_status",
    "t48"."billing_status",
    "t48"."ops_status",
    "t48"."crm_provider_count",
    "t48"."billed_count",
    "t48"."used_count",
    "t48"."billed_amount",
    "t48"."contract_impact",
    "t48"."billed_currency",
    "t48"."contract_currency",
    "t48"."crm_go_live_date",
    "t48"."crm_churn_date",
    "t48"."ops_go_live_date",
    "t48"."billed_products",
    "t48"."used_products",
    "t48"."owed_products",
    "t48"."all_late",
    "t48"."all_credited",
    "t48"."credited_amount"
  FROM (
    SELECT
      "t45"."month",
      "t45"."customer_key",
      "t45"."customer_id",
      "t45"."customer_name",
      "t45"."owner",
      "t45"."ambiguous",
      "t45"."in_crm",
      "t45"."in_billing",
      "t45"."in_ops",
      "t45"."crm_complete",
      "t45"."billing_complete",
      "t45"."ops_complete",
      "t45"."billed",
      "t45"."used",
      "t45"."used_unknown",
      "t45"."owed",
      "t45"."crm_status",
      "t45"."billing_status",
      "t45"."ops_status",
      "t45"."crm_provider_count",
      "t45"."billed_count",
      "t45"."used_count",
      "t45"."billed_amount",
      "t45"."contract_impact",
      "t45"."billed_currency",
      "t45"."contract_currency",
      "t45"."crm_go_live_date",
      "t45"."crm_churn_date",
      "t45"."ops_go_live_date",
      "t45"."billed_products",
      "t45"."used_products",
      "t45"."owed_products",
      "t44"."month" AS "month_right",
      "t44"."customer_key" AS "customer_key_right",
      "t44"."all_late",
      "t44"."all_credited",
      "t44"."credited_amount"
    FROM "t41" AS "t45"
    LEFT OUTER JOIN (
      SELECT
        "t38"."month",
        "t38"."customer_key",
        BOOL_AND(CAST("t38"."late" OR NOT (
          "t38"."billing_lines" > 0
        ) AS BOOLEAN)) AS "all_late",
        BOOL_AND(
          CAST(COALESCE(
            (
              (
                "t38"."credited_amount" < 0
              ) AND (
                "t38"."off" = 0
              )
            )
            OR NOT (
              "t38"."billing_lines" > 0
            ),
            FALSE
          ) AS BOOLEAN)
        ) AS "all_credited",
        SUM("t38"."credited_amount") AS "credited_amount"
      FROM "t37" AS "t38"
      GROUP BY
        1,
        2
    ) AS "t44"
      ON "t45"."month" = "t44"."month" AND "t45"."customer_key" = "t44"."customer_key"
  ) AS "t48"
), "t57" AS (
  SELECT
    *
  FROM (
    SELECT
      "t50"."month",
      "t50"."customer_key",
      "t50"."customer_id",
      "t50"."customer_name",
      "t50"."product",
      "t50"."owner",
      "t50"."in_crm",
      "t50"."in_billing",
      "t50"."in_ops",
      "t50"."crm_complete",
      "t50"."billing_complete",
      "t50"."ops_complete",
      "t50"."crm_products_known",
      "t50"."billing_products_known",
      "t50"."ops_products_known",
      "t50"."ambiguous",
      "t50"."crm_lines",
      "t50"."billing_lines",
      "t50"."ops_lines",
      "t50"."crm_status",
      "t50"."billing_status",
      "t50"."ops_status",
      "t50"."crm_provider_count",
      "t50"."billed_count",
      "t50"."used_count",
      "t50"."billed_amount",
      "t50"."billed",
      "t50"."used",
      "t50"."rated",
      "t50"."expected_amount",
      "t50"."currency",
      "t50"."crm_currency",
      "t50"."billing_currency",
      "t50"."ops_currency",
      "t50"."crm_unit_price",
      "t50"."billing_unit_price",
      "t50"."list_price",
      "t50"."crm_go_live_date",
      "t50"."ops_go_live_date",
      "t50"."crm_churn_date",
      "t50"."service_start",
      "t50"."service_end",
      "t50"."credited_amount",
      "t50"."entitled_quantity",
      "t50"."usage_quantity",
      "t50"."billed_unknown",
      "t50"."used_unknown",
      "t50"."active",
      "t50"."live",
      "t50"."crm_price",
      "t50"."expected",
      "t50"."unbilled_price",
      "t50"."contract_price",
      "t50"."extra",
      "t50"."extra_amount",
      "t50"."count_impact",
      "t50"."price_impact",
      "t50"."unbilled_impact",
      "t50"."unbilled_currency",
      "t50"."billed_impact",
      "t50"."contract_impact",
      "t50"."product_key",
      "t50"."due_count",
      "t50"."invoiced_count",
      "t50"."invoiced_amount",
      "t50"."told",
      "t50"."due_amount",
      "t50"."off",
      "t50"."late",
      "t50"."outstanding",
      "t50"."customer_billed",
      "t50"."customer_in_crm"
    FROM (
      SELECT
        "t40"."month",
        "t40"."customer_key",
        "t40"."customer_id",
        "t40"."customer_name",
        "t40"."product",
        "t40"."owner",
        "t40"."in_crm",
        "t40"."in_billing",
        "t40"."in_ops",
        "t40"."crm_complete",
        "t40"."billing_complete",
        "t40"."ops_complete",
        "t40"."crm_products_known",
        "t40"."billing_products_known",
        "t40"."ops_products_known",
        "t40"."ambiguous",
        "t40"."crm_lines",
        "t40"."billing_lines",
        "t40"."ops_lines",
        "t40"."crm_status",
        "t40"."billing_status",
        "t40"."ops_status",
        "t40"."crm_provider_count",
        "t40"."billed_count",
        "t40"."used_count",
        "t40"."billed_amount",
        "t40"."billed",
        "t40"."used",
        "t40"."rated",
        "t40"."expected_amount",
        "t40"."currency",
        "t40"."crm_currency",
        "t40"."billing_currency",
        "t40"."ops_currency",
        "t40"."crm_unit_price",
        "t40"."billing_unit_price",
        "t40"."list_price",
        "t40"."crm_go_live_date",
        "t40"."ops_go_live_date",
        "t40"."crm_churn_date",
        "t40"."service_start",
        "t40"."service_end",
        "t40"."credited_amount",
        "t40"."entitled_quantity",
        "t40"."usage_quantity",
        "t40"."billed_unknown",
        "t40"."used_unknown",
        "t40"."active",
        "t40"."live",
        "t40"."crm_price",
        "t40"."expected",
        "t40"."unbilled_price",
        "t40"."contract_price",
        "t40"."extra",
        "t40"."extra_amount",
        "t40"."count_impact",
        "t40"."price_impact",
        "t40"."unbilled_impact",
        "t40"."unbilled_currency",
        "t40"."billed_impact",
        "t40"."contract_impact",
        "t40"."product_key",
        "t40"."due_count",
        "t40"."invoiced_count",
        "t40"."invoiced_amount",
        "t40"."told",
        "t40"."due_amount",
        "t40"."off",
        "t40"."late",
        "t40"."outstanding",
        "t47"."month" AS "month_right",
        "t47"."customer_key" AS "customer_key_right",
        "t47"."customer_billed",
        "t47"."customer_in_crm"
      FROM (
        SELECT
          *
        FROM "t37" AS "t38"
        WHERE
          NOT "t38"."product" IS NULL
      ) AS "t40"
      LEFT OUTER JOIN (
        SELECT
          "t43"."month",
          "t43"."customer_key",
          "t43"."billed" AS "customer_billed",
          "t43"."in_crm" AS "customer_in_crm"
        FROM "t41" AS "t43"
      ) AS "t47"
        ON "t40"."month" = "t47"."month" AND "t40"."customer_key" = "t47"."customer_key"
    ) AS "t50"
  ) AS "t52"
  WHERE
    COALESCE(
      "t52"."told"
      AND (
        "t52"."credited_amount" < 0
      )
      AND (
        ABS("t52"."off") <= CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
      )
      AND (
        "t52"."invoiced_count" >= "t52"."due_count"
      ),
      FALSE
    )
), "t76" AS (
  SELECT
    "t75"."month",
    "t75"."customer_key",
    "t75"."customer_id",
    "t75"."customer_name",
    "t75"."product",
    "t75"."category",
    "t75"."status_label",
    "t75"."severity",
    "t75"."field",
    "t75"."crm_value",
    "t75"."billing_value",
    "t75"."ops_value",
    "t75"."difference",
    "t75"."amount_impact",
    "t75"."currency",
    "t75"."explanation",
    COALESCE(NULLIF("t75"."owner", '')) AS "owner",
    "t75"."explained_by",
    SUBSTRING(
      MD5(
        "t75"."category" || '' || "t75"."customer_key" || '' || COALESCE("t75"."product", '') || '' || "t75"."field"
      ),
      CASE
        WHEN (
          0 + 1
        ) >= 1
        THEN 0 + 1
        ELSE 0 + 1 + LENGTH(
          MD5(
            "t75"."category" || '' || "t75"."customer_key" || '' || COALESCE("t75"."product", '') || '' || "t75"."field"
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
          "t66"."month",
          "t66"."customer_key",
          "t66"."customer_id",
          "t66"."customer_name",
          "t66"."product",
          "t66"."category",
          "t66"."status_label",
          "t66"."severity",
          "t66"."field",
          "t66"."crm_value",
          "t66"."billing_value",
          "t66"."ops_value",
          "t66"."difference",
          "t66"."amount_impact",
          "t66"."currency",
          "t66"."explanation",
          "t66"."owner",
          'credit_note' AS "explained_by"
        FROM (
          SELECT
            "t60"."month",
            "t60"."customer_key",
            "t60"."customer_id",
            "t60"."customer_name",
            "t60"."product",
            'overbilled' AS "category",
            'Billing mismatch' AS "status_label",
            'high' AS "severity",
            CASE WHEN "t60"."rated" THEN 'amount' ELSE 'provider_count' END AS "field",
            CASE WHEN "t60"."rated" THEN NULL ELSE CAST("t60"."crm_provider_count" AS TEXT) END AS "crm_value",
            CASE
              WHEN "t60"."rated"
              THEN COALESCE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              CAST(ABS(CAST("t60"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                ) || CASE WHEN "t60"."currency" IS NULL THEN '' ELSE ' ' || "t60"."currency" END,
                COALESCE(
                  CAST("t60"."billed_count" AS TEXT) || CASE WHEN "t60"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                  'an unknown number of providers'
                )
              )
              ELSE CAST("t60"."billed_count" AS TEXT)
            END AS "billing_value",
            CASE
              WHEN "t60"."rated"
              THEN REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("t60"."expected_amount" AS DECIMAL(24, 2))) AS TEXT),
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
              ) || CASE WHEN "t60"."currency" IS NULL THEN '' ELSE ' ' || "t60"."currency" END
              ELSE CAST("t60"."used_count" AS TEXT)
            END AS "ops_value",
            CASE
              WHEN "t60"."rated"
              THEN "t60"."extra_amount"
              ELSE CAST("t60"."extra" AS DECIMAL(24, 6))
            END AS "difference",
            "t60"."count_impact" AS "amount_impact",
            "t60"."currency",
            COALESCE(
              COALESCE("t60"."customer_name", 'Customer ' || "t60"."customer_id", "t60"."customer_key"),
              'unknown'
            ) || ' was billed ' || COALESCE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("t60"."billed_amount" - "t60"."credited_amount" AS DECIMAL(24, 2))) AS TEXT),
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
              ) || CASE WHEN "t60"."currency" IS NULL THEN '' ELSE ' ' || "t60"."currency" END,
              'unknown'
            ) || ' and credited ' || COALESCE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("t60"."credited_amount" AS DECIMAL(24, 2))) AS TEXT),
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
              ) || CASE WHEN "t60"."currency" IS NULL THEN '' ELSE ' ' || "t60"."currency" END,
              'unknown'
            ) || COALESCE(COALESCE(' for ' || "t60"."product", ''), 'unknown') || ' in the same month, which leaves ' || COALESCE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("t60"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
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
              ) || CASE WHEN "t60"."currency" IS NULL THEN '' ELSE ' ' || "t60"."currency" END,
              'unknown'
            ) || ', as much as is due.' AS "explanation",
            "t60"."owner"
          FROM (
            SELECT
              *
            FROM "t57" AS "t58"
            WHERE
              COALESCE(
                "t58"."billed"
                AND "t58"."used"
                AND CASE
                  WHEN "t58"."rated"
                  THEN "t58"."extra_amount" > CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
                  ELSE "t58"."extra" > 0
                END,
                FALSE
              )
              AND "t58"."billing_complete"
              AND "t58"."ops_complete"
              AND "t58"."billing_products_known"
              AND "t58"."ops_products_known"
          ) AS "t60"
        ) AS "t66"
      ) AS "t68"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t72"."month",
          "t72"."customer_key",
          "t72"."customer_id",
          "t72"."customer_name",
          "t72"."product",
          "t72"."category",
          "t72"."status_label",
          "t72"."severity",
          "t72"."field",
          "t72"."crm_value",
          "t72"."billing_value",
          "t72"."ops_value",
          "t72"."difference",
          "t72"."amount_impact",
          "t72"."currency",
          "t72"."explanation",
          "t72"."owner",
          'credit_note' AS "explained_by"
        FROM (
          SELECT
            "t63"."month",
            "t63"."customer_key",
            "t63"."customer_id",
            "t63"."customer_name",
            "t63"."product",
            'price_mismatch' AS "category",
            'Billing mismatch' AS "status_label",
            'high' AS "severity",
            'unit_price' AS "field",
            REGEXP_REPLACE(
              CAST(CAST(CAST(ROUND("t63"."crm_price", 4) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS TEXT),
              '(\.[0-9]{2}([0-9]*[1-9])?)0+$',
              '\1',
              'g'
            ) AS "crm_value",
            REGEXP_REPLACE(
              CAST(CAST(CAST(ROUND(
                COALESCE(
                  CAST("t63"."billed_amount" / NULLIF("t63"."billed_count", 0) AS DECIMAL(24, 6)),
                  "t63"."billing_unit_price"
                ),
                4
              ) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS TEXT),
              '(\.[0-9]{2}([0-9]*[1-9])?)0+$',
              '\1',
              'g'
            ) AS "billing_value",
            CAST(NULL AS TEXT) AS "ops_value",
            COALESCE(
              CAST("t63"."billed_amount" / NULLIF("t63"."billed_count", 0) AS DECIMAL(24, 6)),
              "t63"."billing_unit_price"
            ) - "t63"."crm_price" AS "difference",
            "t63"."price_impact" AS "amount_impact",
            "t63"."currency",
            COALESCE(
              COALESCE("t63"."customer_name", 'Customer ' || "t63"."customer_id", "t63"."customer_key"),
              'unknown'
            ) || ' was billed ' || COALESCE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("t63"."billed_amount" - "t63"."credited_amount" AS DECIMAL(24, 2))) AS TEXT),
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
              ) || CASE WHEN "t63"."currency" IS NULL THEN '' ELSE ' ' || "t63"."currency" END,
              'unknown'
            ) || ' and credited ' || COALESCE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("t63"."credited_amount" AS DECIMAL(24, 2))) AS TEXT),
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
              ) || CASE WHEN "t63"."currency" IS NULL THEN '' ELSE ' ' || "t63"."currency" END,
              'unknown'
            ) || COALESCE(COALESCE(' for ' || "t63"."product", ''), 'unknown') || ' in the same month, which leaves ' || COALESCE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("t63"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
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
              ) || CASE WHEN "t63"."currency" IS NULL THEN '' ELSE ' ' || "t63"."currency" END,
              'unknown'
            ) || ', as much as is due.' AS "explanation",
            "t63"."owner"
          FROM (
            SELECT
              *
            FROM "t57" AS "t58"
            WHERE
              COALESCE(
                "t58"."billed"
                AND COALESCE(
                  CASE
                    WHEN "t58"."billed_count" > 0
                    THEN ABS(
                      CAST(CAST(ROUND("t58"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("t58"."crm_price" * "t58"."billed_count", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
                    ) > (
                      CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6)) * "t58"."billed_count"
                    )
                    ELSE NULL
                  END,
                  ABS("t58"."billing_unit_price" - "t58"."crm_price") > CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
                ),
                FALSE
              )
              AND "t58"."crm_complete"
              AND "t58"."billing_complete"
              AND "t58"."crm_products_known"
              AND "t58"."billing_products_known"
          ) AS "t63"
        ) AS "t72"
      ) AS "t73"
    ) AS "t74"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t64"."month",
          "t64"."customer_key",
          "t64"."customer_id",
          "t64"."customer_name",
          "t64"."product",
          "t64"."category",
          "t64"."status_label",
          "t64"."severity",
          "t64"."field",
          "t64"."crm_value",
          "t64"."billing_value",
          "t64"."ops_value",
          "t64"."difference",
          "t64"."amount_impact",
          "t64"."currency",
          "t64"."explanation",
          "t64"."owner",
          'credit_note' AS "explained_by"
        FROM (
          SELECT
            "t55"."month",
            "t55"."customer_key",
            "t55"."customer_id",
            "t55"."customer_name",
            CAST(NULL AS TEXT) AS "product",
            'missing_from_ops' AS "category",
            'Missing from operations' AS "status_label",
            'medium' AS "severity",
            'customer' AS "field",
            CASE
              WHEN "t55"."in_crm"
              THEN COALESCE("t55"."crm_status", 'present')
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
                            CAST(ABS(CAST("t55"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                WHEN "t55"."billed_currency" IS NULL
                THEN ''
                ELSE ' ' || "t55"."billed_currency"
              END,
              'billed'
            ) AS "billing_value",
            'absent' AS "ops_value",
            CAST(NULL AS DECIMAL(24, 6)) AS "difference",
            "t55"."billed_amount" AS "amount_impact",
            "t55"."billed_currency" AS "currency",
            COALESCE(
              COALESCE("t55"."customer_name", 'Customer ' || "t55"."customer_id", "t55"."customer_key"),
              'unknown'
            ) || ' was billed and credited ' || COALESCE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            CAST(ABS(CAST("t55"."credited_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                WHEN "t55"."billed_currency" IS NULL
                THEN ''
                ELSE ' ' || "t55"."billed_currency"
              END,
              'unknown'
            ) || ' in the same month, which leaves nothing.' AS "explanation",
            "t55"."owner"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM "t49" AS "t51"
              WHERE
                COALESCE("t51"."all_credited", FALSE)
            ) AS "t54"
            WHERE
              COALESCE("t54"."billed" AND NOT (
                "t54"."in_ops"
              ), FALSE)
              AND "t54"."billing_complete"
              AND "t54"."ops_complete"
          ) AS "t55"
        ) AS "t64"
      ) AS "t65"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t59"."month",
            "t59"."customer_key",
            "t59"."customer_id",
            "t59"."customer_name",
            "t59"."product",
            "t59"."category",
            "t59"."status_label",
            "t59"."severity",
            "t59"."field",
            "t59"."crm_value",
            "t59"."billing_value",
            "t59"."ops_value",
            "t59"."difference",
            "t59"."amount_impact",
            "t59"."currency",
            "t59"."explanation",
            "t59"."owner",
            '' AS "explained_by"
          FROM (
            SELECT
              "t56"."month",
              "t56"."customer_key",
              "t56"."customer_id",
              "t56"."customer_name",
              CAST(NULL AS TEXT) AS "product",
              'missing_from_crm' AS "category",
              'Missing from CRM' AS "status_label",
              'high' AS "severity",
              'customer' AS "field",
              'absent' AS "crm_value",
              CASE WHEN "t56"."in_billing" THEN 'present' ELSE 'absent' END AS "billing_value",
              CASE WHEN "t56"."in_ops" THEN 'present' ELSE 'absent' END AS "ops_value",
              CAST(NULL AS DECIMAL(24, 6)) AS "difference",
              CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
              CAST(NULL AS TEXT) AS "currency",
              COALESCE(
                COALESCE("t56"."customer_name", 'Customer ' || "t56"."customer_id", "t56"."customer_key"),
                'unknown'
              ) || ' is in ' || COALESCE(
                CASE
                  WHEN "t56"."in_billing" AND "t56"."in_ops"
                  THEN 'billing and operations'
                  WHEN "t56"."in_billing"
                  THEN 'billing'
                  ELSE 'operations'
                END,
                'unknown'
              ) || COALESCE(
                COALESCE(' (' || COALESCE("t56"."billed_products", "t56"."used_products") || ')', ''),
                'unknown'
              ) || ', but the CRM has no such customer.' AS "explanation",
              "t56"."owner"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM "t49" AS "t51"
                WHERE
                  FALSE
              ) AS "t53"
              WHERE
                COALESCE(
                  NOT (
                    "t53"."in_crm"
                  )
                  AND (
                    "t53"."in_billing" OR "t53"."in_ops"
                  )
                  AND NOT (
                    "t53"."ambiguous"
                  ),
                  FALSE
                )
                AND "t53"."crm_complete"
            ) AS "t56"
          ) AS "t59"
        ) AS "t62"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t67"."month",
            "t67"."customer_key",
            "t67"."customer_id",
            "t67"."customer_name",
            "t67"."product",
            "t67"."category",
            "t67"."status_label",
            "t67"."severity",
            "t67"."field",
            "t67"."crm_value",
            "t67"."billing_value",
            "t67"."ops_value",
            "t67"."difference",
            "t67"."amount_impact",
            "t67"."currency",
            "t67"."explanation",
            "t67"."owner",
            'credit_note' AS "explained_by"
          FROM (
            SELECT
              "t61"."month",
              "t61"."customer_key",
              "t61"."customer_id",
              "t61"."customer_name",
              "t61"."product",
              'billing_without_usage' AS "category",
              'Billing mismatch' AS "status_label",
              'medium' AS "severity",
              'provider_count' AS "field",
              CAST("t61"."crm_provider_count" AS TEXT) AS "crm_value",
              CAST("t61"."billed_count" AS TEXT) AS "billing_value",
              CAST("t61"."used_count" AS TEXT) AS "ops_value",
              CAST("t61"."billed_count" AS DECIMAL(24, 6)) AS "difference",
              "t61"."billed_impact" AS "amount_impact",
              "t61"."currency",
              COALESCE(
                COALESCE("t61"."customer_name", 'Customer ' || "t61"."customer_id", "t61"."customer_key"),
                'unknown'
              ) || ' was billed ' || COALESCE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              CAST(ABS(CAST("t61"."billed_amount" - "t61"."credited_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                ) || CASE WHEN "t61"."currency" IS NULL THEN '' ELSE ' ' || "t61"."currency" END,
                'unknown'
              ) || ' and credited ' || COALESCE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              CAST(ABS(CAST("t61"."credited_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                ) || CASE WHEN "t61"."currency" IS NULL THEN '' ELSE ' ' || "t61"."currency" END,
                'unknown'
              ) || COALESCE(COALESCE(' for ' || "t61"."product", ''), 'unknown') || ' in the same month, which leaves ' || COALESCE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              CAST(ABS(CAST("t61"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                ) || CASE WHEN "t61"."currency" IS NULL THEN '' ELSE ' ' || "t61"."currency" END,
                'unknown'
              ) || ', as much as is due.' AS "explanation",
              "t61"."owner"
            FROM (
              SELECT
                *
              FROM "t57" AS "t58"
              WHERE
                COALESCE(
                  "t58"."billed"
                  AND NOT (
                    "t58"."used"
                  )
                  AND NOT (
                    "t58"."used_unknown"
                  )
                  AND "t58"."in_ops",
                  FALSE
                )
                AND "t58"."billing_complete"
                AND "t58"."ops_complete"
                AND "t58"."billing_products_known"
                AND "t58"."ops_products_known"
            ) AS "t61"
          ) AS "t67"
        ) AS "t69"
      ) AS "t70"
    ) AS "t71"
  ) AS "t75"
), "t90" AS (
  SELECT
    "t89"."month",
    "t89"."customer_key",
    "t89"."customer_id",
    "t89"."customer_name",
    "t89"."product",
    "t89"."category",
    "t89"."status_label",
    "t89"."severity",
    "t89"."field",
    "t89"."crm_value",
    "t89"."billing_value",
    "t89"."ops_value",
    "t89"."difference",
    "t89"."amount_impact",
    "t89"."currency",
    "t89"."explanation",
    "t89"."owner",
    "t89"."explained_by",
    "t89"."mismatch_id",
    "t89"."crm_rows"
  FROM (
    SELECT
      "t78"."month",
      "t78"."customer_key",
      "t78"."customer_id",
      "t78"."customer_name",
      "t78"."product",
      "t78"."category",
      "t78"."status_label",
      "t78"."severity",
      "t78"."field",
      "t78"."crm_value",
      "t78"."billing_value",
      "t78"."ops_value",
      "t78"."difference",
      "t78"."amount_impact",
      "t78"."currency",
      "t78"."explanation",
      "t78"."owner",
      "t78"."explained_by",
      "t78"."mismatch_id",
      "t88"."month" AS "month_right",
      "t88"."mismatch_id" AS "mismatch_id_right",
      "t88"."crm_rows"
    FROM "t76" AS "t78"
    LEFT OUTER JOIN (
      SELECT
        "t86"."month",
        "t86"."mismatch_id",
        LISTAGG("t86"."listed", '; '
        ORDER BY
          "t86"."source_file" ASC) AS "crm_rows"
      FROM (
        SELECT
          "t85"."month",
          "t85"."mismatch_id",
          "t85"."source_file",
          "t85"."source_file" || ':' || "t85"."listed" AS "listed"
        FROM (
          SELECT
            "t84"."month",
            "t84"."mismatch_id",
            "t84"."source_file",
            LISTAGG(
              COALESCE("t84"."source_key", CAST("t84"."source_row" AS TEXT)), ','
              ORDER BY
                "t84"."source_row" ASC
            ) AS "listed"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t82"."month",
                "t82"."source_file",
                "t82"."source_row",
                "t82"."source_key",
                "t82"."mismatch_id"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t80"."month",
                    "t80"."customer_key",
                    "t80"."mismatch_id",
                    "t80"."found_product",
                    "t30"."source_file",
                    "t30"."source_row",
                    "t30"."source_key",
                    "t30"."product"
                  FROM (
                    SELECT
                      "t77"."month",
                      "t77"."customer_key",
                      "t77"."mismatch_id",
                      "t77"."product" AS "found_product"
                    FROM "t76" AS "t77"
                  ) AS "t80"
                  INNER JOIN (
                    SELECT
                      "t23"."month",
                      "t23"."source_file",
                      "t23"."source_row",
                      "t23"."source_key",
                      "t23"."customer_key",
                      "t23"."product"
                    FROM (
                      SELECT
                        "t20"."month",
                        "t20"."source_file",
                        "t20"."source_row",
                        "t20"."source_key",
                        "t20"."customer_id",
                        "t20"."customer_name",
                        "t20"."status",
                        "t20"."product",
                        "t20"."location",
                        "t20"."provider_count",
                        "t20"."unit_price",
                        "t20"."currency",
                        "t20"."go_live_date",
                        "t20"."churn_date",
                        "t20"."entitled_quantity",
                        "t20"."updated_at",
                        "t20"."owner",
                        "t20"."customer_key",
                        "t20"."crm_customer_id",
                        "t20"."match_method",
                        COALESCE("t20"."product", '') AS "product_key"
                      FROM (
                        SELECT
                          "t7"."month",
                          "t7"."source_file",
                          "t7"."source_row",
                          "t7"."source_key",
                          "t7"."customer_id",
                          "t7"."customer_name",
                          "t7"."status",
                          "t7"."product",
                          "t7"."location",
                          "t7"."provider_count",
                          "t7"."unit_price",
                          "t7"."currency",
                          "t7"."go_live_date",
                          "t7"."churn_date",
                          "t7"."entitled_quantity",
                          "t7"."updated_at",
                          "t7"."owner",
                          "t16"."customer_key",
                          "t16"."crm_customer_id",
                          "t16"."match_method"
                        FROM "normalized"."crm_accounts" AS "t7"
                        INNER JOIN (
                          SELECT
                            "t10"."month",
                            "t10"."source_file",
                            "t10"."source_row",
                            "t10"."customer_key",
                            "t10"."crm_customer_id",
                            "t10"."match_method"
                          FROM (
                            SELECT
                              *
                            FROM "normalized"."customer_matches" AS "t1"
                            WHERE
                              "t1"."source" = 'crm'
                          ) AS "t10"
                        ) AS "t16"
                          ON "t7"."month" = "t16"."month"
                          AND "t7"."source_file" = "t16"."source_file"
                          AND "t7"."source_row" = "t16"."source_row"
                      ) AS "t20"
                    ) AS "t23"
                  ) AS "t30"
                    ON "t80"."month" = "t30"."month" AND "t80"."customer_key" = "t30"."customer_key"
                ) AS "t81"
                WHERE
                  (
                    "t81"."found_product" IS NULL
                  )
                  OR (
                    "t81"."product" IS NULL
                  )
                  OR (
                    "t81"."found_product" = "t81"."product"
                  )
              ) AS "t82"
            ) AS "t83"
          ) AS "t84"
          GROUP BY
            1,
            2,
            3
        ) AS "t85"
      ) AS "t86"
      GROUP BY
        1,
        2
    ) AS "t88"
      ON "t78"."month" = "t88"."month" AND "t78"."mismatch_id" = "t88"."mismatch_id"
  ) AS "t89"
), "t104" AS (
  SELECT
    "t103"."month",
    "t103"."customer_key",
    "t103"."customer_id",
    "t103"."customer_name",
    "t103"."product",
    "t103"."category",
    "t103"."status_label",
    "t103"."severity",
    "t103"."field",
    "t103"."crm_value",
    "t103"."billing_value",
    "t103"."ops_value",
    "t103"."difference",
    "t103"."amount_impact",
    "t103"."currency",
    "t103"."explanation",
    "t103"."owner",
    "t103"."explained_by",
    "t103"."mismatch_id",
    "t103"."crm_rows",
    "t103"."billing_rows"
  FROM (
    SELECT
      "t92"."month",
      "t92"."customer_key",
      "t92"."customer_id",
      "t92"."customer_name",
      "t92"."product",
      "t92"."category",
      "t92"."status_label",
      "t92"."severity",
      "t92"."field",
      "t92"."crm_value",
      "t92"."billing_value",
      "t92"."ops_value",
      "t92"."difference",
      "t92"."amount_impact",
      "t92"."currency",
      "t92"."explanation",
      "t92"."owner",
      "t92"."explained_by",
      "t92"."mismatch_id",
      "t92"."crm_rows",
      "t102"."month" AS "month_right",
      "t102"."mismatch_id" AS "mismatch_id_right",
      "t102"."billing_rows"
    FROM "t90" AS "t92"
    LEFT OUTER JOIN (
      SELECT
        "t100"."month",
        "t100"."mismatch_id",
        LISTAGG("t100"."listed", '; '
        ORDER BY
          "t100"."source_file" ASC) AS "billing_rows"
      FROM (
        SELECT
          "t99"."month",
          "t99"."mismatch_id",
          "t99"."source_file",
          "t99"."source_file" || ':' || "t99"."listed" AS "listed"
        FROM (
          SELECT
            "t98"."month",
            "t98"."mismatch_id",
            "t98"."source_file",
            LISTAGG(
              COALESCE("t98"."source_key", CAST("t98"."source_row" AS TEXT)), ','
              ORDER BY
                "t98"."source_row" ASC
            ) AS "listed"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t96"."month",
                "t96"."source_file",
                "t96"."source_row",
                "t96"."source_key",
                "t96"."mismatch_id"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t94"."month",
                    "t94"."customer_key",
                    "t94"."mismatch_id",
                    "t94"."found_product",
                    "t29"."source_file",
                    "t29"."source_row",
                    "t29"."source_key",
                    "t29"."product"
                  FROM (
                    SELECT
                      "t91"."month",
                      "t91"."customer_key",
                      "t91"."mismatch_id",
                      "t91"."product" AS "found_product"
                    FROM "t90" AS "t91"
                  ) AS "t94"
                  INNER JOIN (
                    SELECT
                      "t22"."month",
                      "t22"."source_file",
                      "t22"."source_row",
                      "t22"."source_key",
                      "t22"."customer_key",
                      "t22"."product"
                    FROM (
                      SELECT
                        "t19"."month",
                        "t19"."source_file",
                        "t19"."source_row",
                        "t19"."source_key",
                        "t19"."customer_id",
                        "t19"."customer_name",
                        "t19"."status",
                        "t19"."product",
                        "t19"."location",
                        "t19"."line_id",
                        "t19"."provider_count",
                        "t19"."provider_id",
                        "t19"."unit_price",
                        "t19"."amount",
                        "t19"."currency",
                        "t19"."service_start",
                        "t19"."service_end",
                        "t19"."customer_key",
                        "t19"."crm_customer_id",
                        "t19"."match_method",
                        COALESCE("t19"."product", '') AS "product_key"
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
                          "t15"."customer_key",
                          "t15"."crm_customer_id",
                          "t15"."match_method"
                        FROM "normalized"."billing_lines" AS "t6"
                        INNER JOIN (
                          SELECT
                            "t9"."month",
                            "t9"."source_file",
                            "t9"."source_row",
                            "t9"."customer_key",
                            "t9"."crm_customer_id",
                            "t9"."match_method"
                          FROM (
                            SELECT
                              *
                            FROM "normalized"."customer_matches" AS "t1"
                            WHERE
                              "t1"."source" = 'billing'
                          ) AS "t9"
                        ) AS "t15"
                          ON "t6"."month" = "t15"."month"
                          AND "t6"."source_file" = "t15"."source_file"
                          AND "t6"."source_row" = "t15"."source_row"
                      ) AS "t19"
                    ) AS "t22"
                  ) AS "t29"
                    ON "t94"."month" = "t29"."month" AND "t94"."customer_key" = "t29"."customer_key"
                ) AS "t95"
                WHERE
                  (
                    "t95"."found_product" IS NULL
                  )
                  OR (
                    "t95"."product" IS NULL
                  )
                  OR (
                    "t95"."found_product" = "t95"."product"
                  )
              ) AS "t96"
            ) AS "t97"
          ) AS "t98"
          GROUP BY
            1,
            2,
            3
        ) AS "t99"
      ) AS "t100"
      GROUP BY
        1,
        2
    ) AS "t102"
      ON "t92"."month" = "t102"."month" AND "t92"."mismatch_id" = "t102"."mismatch_id"
  ) AS "t103"
)
SELECT
  "t118"."month",
  "t118"."mismatch_id",
  "t118"."customer_key",
  "t118"."customer_id",
  "t118"."customer_name",
  "t118"."product",
  "t118"."category",
  "t118"."status_label",
  "t118"."severity",
  "t118"."field",
  "t118"."crm_value",
  "t118"."billing_value",
  "t118"."ops_value",
  "t118"."difference",
  "t118"."amount_impact",
  "t118"."currency",
  "t118"."explanation",
  "t118"."crm_rows",
  "t118"."billing_rows",
  "t118"."ops_rows",
  "t118"."owner",
  "t118"."explained_by"
FROM (
  SELECT
    "t117"."month",
    "t117"."customer_key",
    "t117"."customer_id",
    "t117"."customer_name",
    "t117"."product",
    "t117"."category",
    "t117"."status_label",
    "t117"."severity",
    "t117"."field",
    "t117"."crm_value",
    "t117"."billing_value",
    "t117"."ops_value",
    "t117"."difference",
    "t117"."amount_impact",
    "t117"."currency",
    "t117"."explanation",
    "t117"."owner",
    "t117"."explained_by",
    "t117"."mismatch_id",
    "t117"."crm_rows",
    "t117"."billing_rows",
    "t117"."ops_rows"
  FROM (
    SELECT
      "t106"."month",
      "t106"."customer_key",
      "t106"."customer_id",
      "t106"."customer_name",
      "t106"."product",
      "t106"."category",
      "t106"."status_label",
      "t106"."severity",
      "t106"."field",
      "t106"."crm_value",
      "t106"."billing_value",
      "t106"."ops_value",
      "t106"."difference",
      "t106"."amount_impact",
      "t106"."currency",
      "t106"."explanation",
      "t106"."owner",
      "t106"."explained_by",
      "t106"."mismatch_id",
      "t106"."crm_rows",
      "t106"."billing_rows",
      "t116"."month" AS "month_right",
      "t116"."mismatch_id" AS "mismatch_id_right",
      "t116"."ops_rows"
    FROM "t104" AS "t106"
    LEFT OUTER JOIN (
      SELECT
        "t114"."month",
        "t114"."mismatch_id",
        LISTAGG("t114"."listed", '; '
        ORDER BY
          "t114"."source_file" ASC) AS "ops_rows"
      FROM (
        SELECT
          "t113"."month",
          "t113"."mismatch_id",
          "t113"."source_file",
          "t113"."source_file" || ':' || "t113"."listed" AS "listed"
        FROM (
          SELECT
            "t112"."month",
            "t112"."mismatch_id",
            "t112"."source_file",
            LISTAGG(
              COALESCE("t112"."source_key", CAST("t112"."source_row" AS TEXT)), ','
              ORDER BY
                "t112"."source_row" ASC
            ) AS "listed"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t110"."month",
                "t110"."source_file",
                "t110"."source_row",
                "t110"."source_key",
                "t110"."mismatch_id"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t108"."month",
                    "t108"."customer_key",
                    "t108"."mismatch_id",
                    "t108"."found_product",
                    "t28"."source_file",
                    "t28"."source_row",
                    "t28"."source_key",
                    "t28"."product"
                  FROM (
                    SELECT
                      "t105"."month",
                      "t105"."customer_key",
                      "t105"."mismatch_id",
                      "t105"."product" AS "found_product"
                    FROM "t104" AS "t105"
                  ) AS "t108"
                  INNER JOIN (
                    SELECT
                      "t21"."month",
                      "t21"."source_file",
                      "t21"."source_row",
                      "t21"."source_key",
                      "t21"."customer_key",
                      "t21"."product"
                    FROM (
                      SELECT
                        "t18"."month",
                        "t18"."source_file",
                        "t18"."source_row",
                        "t18"."source_key",
                        "t18"."customer_id",
                        "t18"."customer_name",
                        "t18"."status",
                        "t18"."product",
                        "t18"."location",
                        "t18"."event_id",
                        "t18"."provider_count",
                        "t18"."provider_id",
                        "t18"."used_at",
                        "t18"."go_live_date",
                        "t18"."expected_amount",
                        "t18"."currency",
                        "t18"."usage_quantity",
                        "t18"."customer_key",
                        "t18"."crm_customer_id",
                        "t18"."match_method",
                        COALESCE("t18"."product", '') AS "product_key"
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
                          "t14"."customer_key",
                          "t14"."crm_customer_id",
                          "t14"."match_method"
                        FROM "normalized"."ops_usage" AS "t5"
                        INNER JOIN (
                          SELECT
                            "t8"."month",
                            "t8"."source_file",
                            "t8"."source_row",
                            "t8"."customer_key",
                            "t8"."crm_customer_id",
                            "t8"."match_method"
                          FROM (
                            SELECT
                              *
                            FROM "normalized"."customer_matches" AS "t1"
                            WHERE
                              "t1"."source" = 'ops'
                          ) AS "t8"
                        ) AS "t14"
                          ON "t5"."month" = "t14"."month"
                          AND "t5"."source_file" = "t14"."source_file"
                          AND "t5"."source_row" = "t14"."source_row"
                      ) AS "t18"
                    ) AS "t21"
                  ) AS "t28"
                    ON "t108"."month" = "t28"."month" AND "t108"."customer_key" = "t28"."customer_key"
                ) AS "t109"
                WHERE
                  (
                    "t109"."found_product" IS NULL
                  )
                  OR (
                    "t109"."product" IS NULL
                  )
                  OR (
                    "t109"."found_product" = "t109"."product"
                  )
              ) AS "t110"
            ) AS "t111"
          ) AS "t112"
          GROUP BY
            1,
            2,
            3
        ) AS "t113"
      ) AS "t114"
      GROUP BY
        1,
        2
    ) AS "t116"
      ON "t106"."month" = "t116"."month" AND "t106"."mismatch_id" = "t116"."mismatch_id"
  ) AS "t117"
) AS "t118"