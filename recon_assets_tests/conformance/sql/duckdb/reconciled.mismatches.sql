WITH "t32" AS (
  SELECT
    "t27"."month",
    "t27"."source_file",
    "t27"."source_row",
    "t27"."source_key",
    "t27"."customer_id",
    "t27"."customer_name",
    "t27"."status",
    "t27"."product",
    "t27"."location",
    "t27"."provider_count",
    "t27"."unit_price",
    "t27"."currency",
    "t27"."go_live_date",
    "t27"."churn_date",
    "t27"."entitled_quantity",
    "t27"."updated_at",
    "t27"."owner",
    "t27"."customer_key",
    "t27"."crm_customer_id",
    "t27"."match_method",
    COALESCE("t27"."product", '') AS "product_key"
  FROM (
    SELECT
      "t9"."month",
      "t9"."source_file",
      "t9"."source_row",
      "t9"."source_key",
      "t9"."customer_id",
      "t9"."customer_name",
      "t9"."status",
      "t9"."product",
      "t9"."location",
      "t9"."provider_count",
      "t9"."unit_price",
      "t9"."currency",
      "t9"."go_live_date",
      "t9"."churn_date",
      "t9"."entitled_quantity",
      "t9"."updated_at",
      "t9"."owner",
      "t20"."customer_key",
      "t20"."crm_customer_id",
      "t20"."match_method"
    FROM "normalized"."crm_accounts" AS "t9"
    INNER JOIN (
      SELECT
        "t12"."month",
        "t12"."source_file",
        "t12"."source_row",
        "t12"."customer_key",
        "t12"."crm_customer_id",
        "t12"."match_method"
      FROM (
        SELECT
          *
        FROM "normalized"."customer_matches" AS "t2"
        WHERE
          "t2"."source" = 'crm'
      ) AS "t12"
    ) AS "t20"
      ON "t9"."month" = "t20"."month"
      AND "t9"."source_file" = "t20"."source_file"
      AND "t9"."source_row" = "t20"."source_row"
  ) AS "t27"
), "t45" AS (
  SELECT
    "t42"."month",
    "t42"."customer_key",
    "t42"."customer_id",
    "t42"."customer_name",
    "t42"."product",
    "t42"."owner",
    "t42"."in_crm",
    "t42"."in_billing",
    "t42"."in_ops",
    "t42"."crm_complete",
    "t42"."billing_complete",
    "t42"."ops_complete",
    "t42"."crm_products_known",
    "t42"."billing_products_known",
    "t42"."ops_products_known",
    "t42"."ambiguous",
    "t42"."crm_lines",
    "t42"."billing_lines",
    "t42"."ops_lines",
    "t42"."crm_status",
    "t42"."billing_status",
    "t42"."ops_status",
    "t42"."crm_provider_count",
    "t42"."billed_count",
    "t42"."used_count",
    "t42"."billed_amount",
    "t42"."billed",
    "t42"."used",
    "t42"."rated",
    "t42"."expected_amount",
    "t42"."currency",
    "t42"."crm_currency",
    "t42"."billing_currency",
    "t42"."ops_currency",
    "t42"."crm_unit_price",
    "t42"."billing_unit_price",
    "t42"."list_price",
    "t42"."crm_go_live_date",
    "t42"."ops_go_live_date",
    "t42"."crm_churn_date",
    "t42"."service_start",
    "t42"."service_end",
    "t42"."credited_amount",
    "t42"."entitled_quantity",
    "t42"."usage_quantity",
    "t42"."billed_unknown",
    "t42"."used_unknown",
    "t42"."active",
    "t42"."live",
    "t42"."crm_price",
    "t42"."expected",
    "t42"."unbilled_price",
    "t42"."contract_price",
    "t42"."extra",
    "t42"."extra_amount",
    "t42"."count_impact",
    CASE
      WHEN NOT (
        TRUE
        AND "t42"."ops_complete"
        AND "t42"."ops_products_known"
        AND NOT (
          "t42"."used_unknown"
        )
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      WHEN NOT (
        "t42"."used"
      )
      THEN CAST(0 AS DECIMAL(24, 6))
      WHEN "t42"."rated"
      THEN CASE
        WHEN "t42"."extra_amount" IS NULL
        THEN CAST(NULL AS DECIMAL(24, 6))
        ELSE CAST(0 AS DECIMAL(24, 6))
      END
      ELSE COALESCE(
        (
          CAST(CAST(ROUND("t42"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("t42"."expected" * "t42"."crm_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
        ) - "t42"."count_impact",
        CAST(CAST(ROUND("t42"."expected" * (
          "t42"."billing_unit_price" - "t42"."crm_price"
        ), 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
      )
    END AS "price_impact",
    -(
      CAST(CAST(ROUND(
        CASE
          WHEN "t42"."rated"
          THEN "t42"."expected_amount"
          ELSE "t42"."used_count" * "t42"."unbilled_price"
        END,
        2
      ) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    ) AS "unbilled_impact",
    COALESCE(
      CASE WHEN "t42"."rated" THEN "t42"."ops_currency" ELSE CAST(NULL AS TEXT) END,
      "t42"."currency"
    ) AS "unbilled_currency",
    CAST(CAST(ROUND("t42"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) AS "billed_impact",
    -(
      CAST(CAST(ROUND("t42"."crm_provider_count" * "t42"."contract_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    ) AS "contract_impact"
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
      CASE
        WHEN "t34"."rated"
        THEN CAST(CAST(ROUND("t34"."extra_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
        ELSE COALESCE(
          CAST(CAST(ROUND(
            CAST((
              "t34"."billed_amount" * "t34"."extra"
            ) / NULLIF("t34"."billed_count", 0) AS DECIMAL(38, 7)),
            2
          ) AS DECIMAL(38, 2)) AS DECIMAL(24, 6)),
          CASE
            WHEN "t34"."billed_count" = 0
            THEN CAST(CAST(ROUND("t34"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("t34"."expected" * "t34"."unbilled_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
            ELSE CAST(CAST(ROUND("t34"."extra" * "t34"."unbilled_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
          END
        )
      END AS "count_impact"
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
        COALESCE("t24"."billing_unit_price", "t24"."crm_price", "t24"."list_price") AS "unbilled_price",
        COALESCE("t24"."crm_price", "t24"."list_price") AS "contract_price",
        "t24"."billed_count" - "t24"."expected" AS "extra",
        CASE
          WHEN (
            "t24"."ops_currency" IS NULL
          )
          OR (
            "t24"."currency" IS NULL
          )
          OR (
            "t24"."ops_currency" = "t24"."currency"
          )
          THEN "t24"."billed_amount" - "t24"."expected_amount"
          ELSE CAST(NULL AS DECIMAL(24, 6))
        END AS "extra_amount"
      FROM (
        SELECT
          "t5"."month",
          "t5"."customer_key",
          "t5"."customer_id",
          "t5"."customer_name",
          "t5"."product",
          "t5"."owner",
          "t5"."in_crm",
          "t5"."in_billing",
          "t5"."in_ops",
          "t5"."crm_complete",
          "t5"."billing_complete",
          "t5"."ops_complete",
          "t5"."crm_products_known",
          "t5"."billing_products_known",
          "t5"."ops_products_known",
          "t5"."ambiguous",
          "t5"."crm_lines",
          "t5"."billing_lines",
          "t5"."ops_lines",
          "t5"."crm_status",
          "t5"."billing_status",
          "t5"."ops_status",
          "t5"."crm_provider_count",
          "t5"."billed_count",
          "t5"."used_count",
          "t5"."billed_amount",
          COALESCE("t5"."billed", FALSE) AS "billed",
          COALESCE("t5"."used", FALSE) AS "used",
          "t5"."rated",
          "t5"."expected_amount",
          "t5"."currency",
          "t5"."crm_currency",
          "t5"."billing_currency",
          "t5"."ops_currency",
          "t5"."crm_unit_price",
          "t5"."billing_unit_price",
          CASE
            WHEN COALESCE("t5"."billing_currency" = 'several', FALSE)
            THEN CAST(NULL AS DECIMAL(24, 6))
            ELSE "t5"."list_price"
          END AS "list_price",
          "t5"."crm_go_live_date",
          "t5"."ops_go_live_date",
          "t5"."crm_churn_date",
          "t5"."service_start",
          "t5"."service_end",
          "t5"."credited_amount",
          "t5"."entitled_quantity",
          "t5"."usage_quantity",
          "t5"."billed" IS NULL AS "billed_unknown",
          "t5"."used" IS NULL AS "used_unknown",
          COALESCE("t5"."crm_status" = 'active', FALSE) AS "active",
          COALESCE(
            (
              "t5"."crm_go_live_date" IS NULL
            )
            OR (
              "t5"."crm_go_live_date" < (
                "t5"."month" + INTERVAL '1' MONTH
              )
            ),
            FALSE
          ) AS "live",
          CASE
            WHEN COALESCE(
              NOT (
                COALESCE("t5"."billing_currency" = 'several', FALSE)
              )
              AND (
                (
                  "t5"."crm_currency" IS NULL
                )
                OR (
                  "t5"."currency" IS NULL
                )
                OR (
                  "t5"."crm_currency" = "t5"."currency"
                )
              ),
              FALSE
            )
            THEN "t5"."crm_unit_price"
            ELSE CAST(NULL AS DECIMAL(24, 6))
          END AS "crm_price",
          "t5"."used_count" AS "expected"
        FROM "reconciled"."positions" AS "t5"
      ) AS "t24"
    ) AS "t34"
  ) AS "t42"
), "t49" AS (
  SELECT
    "t46"."month",
    "t46"."customer_key",
    MAX("t46"."customer_id") AS "customer_id",
    MAX("t46"."customer_name") AS "customer_name",
    MAX("t46"."owner") AS "owner",
    BOOL_OR(CAST("t46"."ambiguous" AS BOOLEAN)) AS "ambiguous",
    BOOL_OR(CAST("t46"."in_crm" AS BOOLEAN)) AS "in_crm",
    BOOL_OR(CAST("t46"."in_billing" AS BOOLEAN)) AS "in_billing",
    BOOL_OR(CAST("t46"."in_ops" AS BOOLEAN)) AS "in_ops",
    BOOL_OR(CAST("t46"."crm_complete" AS BOOLEAN)) AS "crm_complete",
    BOOL_OR(CAST("t46"."billing_complete" AS BOOLEAN)) AS "billing_complete",
    BOOL_OR(CAST("t46"."ops_complete" AS BOOLEAN)) AS "ops_complete",
    BOOL_OR(CAST("t46"."billed" AS BOOLEAN)) AS "billed",
    BOOL_OR(CAST("t46"."used" AS BOOLEAN)) AS "used",
    BOOL_OR(CAST("t46"."used_unknown" AS BOOLEAN)) AS "used_unknown",
    BOOL_OR(CAST("t46"."active" AND "t46"."live" AS BOOLEAN)) AS "owed",
    MIN("t46"."crm_status") AS "crm_status",
    MIN("t46"."billing_status") AS "billing_status",
    MIN("t46"."ops_status") AS "ops_status",
    SUM("t46"."crm_provider_count") FILTER(WHERE
      "t46"."active" AND "t46"."live") AS "crm_provider_count",
    SUM("t46"."billed_count") AS "billed_count",
    SUM("t46"."used_count") AS "used_count",
    CASE
      WHEN (
        SUM(CAST("t46"."billed_impact" IS NULL AS INT)) FILTER(WHERE
          "t46"."billing_lines" > 0) > 0
      )
      OR (
        COUNT(DISTINCT "t46"."currency") FILTER(WHERE
          "t46"."billing_lines" > 0) > 1
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      ELSE CAST(SUM("t46"."billed_impact") FILTER(WHERE
        "t46"."billing_lines" > 0) AS DECIMAL(24, 6))
    END AS "billed_amount",
    CASE
      WHEN (
        SUM(CAST("t46"."contract_impact" IS NULL AS INT)) FILTER(WHERE
          "t46"."active" AND "t46"."live") > 0
      )
      OR (
        COUNT(DISTINCT "t46"."currency") FILTER(WHERE
          "t46"."active" AND "t46"."live") > 1
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      ELSE CAST(SUM("t46"."contract_impact") FILTER(WHERE
        "t46"."active" AND "t46"."live") AS DECIMAL(24, 6))
    END AS "contract_impact",
    CASE
      WHEN COUNT(DISTINCT "t46"."currency") FILTER(WHERE
        "t46"."billing_lines" > 0) > 1
      THEN CAST(NULL AS TEXT)
      ELSE MIN("t46"."currency") FILTER(WHERE
        "t46"."billing_lines" > 0)
    END AS "billed_currency",
    CASE
      WHEN COUNT(DISTINCT "t46"."currency") FILTER(WHERE
        "t46"."active" AND "t46"."live") > 1
      THEN CAST(NULL AS TEXT)
      ELSE MIN("t46"."currency") FILTER(WHERE
        "t46"."active" AND "t46"."live")
    END AS "contract_currency",
    MIN("t46"."crm_go_live_date") AS "crm_go_live_date",
    CASE
      WHEN SUM(CAST("t46"."crm_churn_date" IS NULL AS INT)) FILTER(WHERE
        "t46"."crm_lines" > 0) > 0
      THEN CAST(NULL AS DATE)
      ELSE MAX("t46"."crm_churn_date") FILTER(WHERE
        "t46"."crm_lines" > 0)
    END AS "crm_churn_date",
    MIN("t46"."ops_go_live_date") AS "ops_go_live_date",
    LISTAGG("t46"."product", ', '
    ORDER BY
      "t46"."product" ASC) FILTER(WHERE
      "t46"."billed") AS "billed_products",
    LISTAGG("t46"."product", ', '
    ORDER BY
      "t46"."product" ASC) FILTER(WHERE
      "t46"."used") AS "used_products",
    LISTAGG("t46"."product", ', '
    ORDER BY
      "t46"."product" ASC) FILTER(WHERE
      "t46"."active" AND "t46"."live") AS "owed_products"
  FROM "t45" AS "t46"
  GROUP BY
    1,
    2
), "t65" AS (
  SELECT
    "t64"."month",
    "t64"."customer_key",
    "t64"."customer_id",
    "t64"."customer_name",
    "t64"."product",
    "t64"."owner",
    "t64"."in_crm",
    "t64"."in_billing",
    "t64"."in_ops",
    "t64"."crm_complete",
    "t64"."billing_complete",
    "t64"."ops_complete",
    "t64"."crm_products_known",
    "t64"."billing_products_known",
    "t64"."ops_products_known",
    "t64"."ambiguous",
    "t64"."crm_lines",
    "t64"."billing_lines",
    "t64"."ops_lines",
    "t64"."crm_status",
    "t64"."billing_status",
    "t64"."ops_status",
    "t64"."crm_provider_count",
    "t64"."billed_count",
    "t64"."used_count",
    "t64"."billed_amount",
    "t64"."billed",
    "t64"."used",
    "t64"."rated",
    "t64"."expected_amount",
    "t64"."currency",
    "t64"."crm_currency",
    "t64"."billing_currency",
    "t64"."ops_currency",
    "t64"."crm_unit_price",
    "t64"."billing_unit_price",
    "t64"."list_price",
    "t64"."crm_go_live_date",
    "t64"."ops_go_live_date",
    "t64"."crm_churn_date",
    "t64"."service_start",
    "t64"."service_end",
    "t64"."credited_amount",
    "t64"."entitled_quantity",
    "t64"."usage_quantity",
    "t64"."billed_unknown",
    "t64"."used_unknown",
    "t64"."active",
    "t64"."live",
    "t64"."crm_price",
    "t64"."expected",
    "t64"."unbilled_price",
    "t64"."contract_price",
    "t64"."extra",
    "t64"."extra_amount",
    "t64"."count_impact",
    "t64"."price_impact",
    "t64"."unbilled_impact",
    "t64"."unbilled_currency",
    "t64"."billed_impact",
    "t64"."contract_impact",
    "t64"."customer_billed",
    "t64"."customer_in_crm"
  FROM (
    SELECT
      "t48"."month",
      "t48"."customer_key",
      "t48"."customer_id",
      "t48"."customer_name",
      "t48"."product",
      "t48"."owner",
      "t48"."in_crm",
      "t48"."in_billing",
      "t48"."in_ops",
      "t48"."crm_complete",
      "t48"."billing_complete",
      "t48"."ops_complete",
      "t48"."crm_products_known",
      "t48"."billing_products_known",
      "t48"."ops_products_known",
      "t48"."ambiguous",
      "t48"."crm_lines",
      "t48"."billing_lines",
      "t48"."ops_lines",
      "t48"."crm_status",
      "t48"."billing_status",
      "t48"."ops_status",
      "t48"."crm_provider_count",
      "t48"."billed_count",
      "t48"."used_count",
      "t48"."billed_amount",
      "t48"."billed",
      "t48"."used",
      "t48"."rated",
      "t48"."expected_amount",
      "t48"."currency",
      "t48"."crm_currency",
      "t48"."billing_currency",
      "t48"."ops_currency",
      "t48"."crm_unit_price",
      "t48"."billing_unit_price",
      "t48"."list_price",
      "t48"."crm_go_live_date",
      "t48"."ops_go_live_date",
      "t48"."crm_churn_date",
      "t48"."service_start",
      "t48"."service_end",
      "t48"."credited_amount",
      "t48"."entitled_quantity",
      "t48"."usage_quantity",
      "t48"."billed_unknown",
      "t48"."used_unknown",
      "t48"."active",
      "t48"."live",
      "t48"."crm_price",
      "t48"."expected",
      "t48"."unbilled_price",
      "t48"."contract_price",
      "t48"."extra",
      "t48"."extra_amount",
      "t48"."count_impact",
      "t48"."price_impact",
      "t48"."unbilled_impact",
      "t48"."unbilled_currency",
      "t48"."billed_impact",
      "t48"."contract_impact",
      "t54"."month" AS "month_right",
      "t54"."customer_key" AS "customer_key_right",
      "t54"."customer_billed",
      "t54"."customer_in_crm"
    FROM (
      SELECT
        *
      FROM "t45" AS "t46"
      WHERE
        NOT "t46"."product" IS NULL
    ) AS "t48"
    LEFT OUTER JOIN (
      SELECT
        "t50"."month",
        "t50"."customer_key",
        "t50"."billed" AS "customer_billed",
        "t50"."in_crm" AS "customer_in_crm"
      FROM "t49" AS "t50"
    ) AS "t54"
      ON "t48"."month" = "t54"."month" AND "t48"."customer_key" = "t54"."customer_key"
  ) AS "t64"
), "t136" AS (
  SELECT
    "t135"."month",
    "t135"."customer_key",
    "t135"."customer_id",
    "t135"."customer_name",
    "t135"."product",
    "t135"."category",
    "t135"."status_label",
    "t135"."severity",
    "t135"."field",
    "t135"."crm_value",
    "t135"."billing_value",
    "t135"."ops_value",
    "t135"."difference",
    "t135"."amount_impact",
    "t135"."currency",
    "t135"."explanation",
    COALESCE(NULLIF("t135"."owner", '')) AS "owner",
    SUBSTRING(
      MD5(
        "t135"."category" || '' || "t135"."customer_key" || '' || COALESCE("t135"."product", '') || '' || "t135"."field"
      ),
      CASE
        WHEN (
          0 + 1
        ) >= 1
        THEN 0 + 1
        ELSE 0 + 1 + LENGTH(
          MD5(
            "t135"."category" || '' || "t135"."customer_key" || '' || COALESCE("t135"."product", '') || '' || "t135"."field"
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
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t84"."month",
                "t84"."customer_key",
                "t84"."customer_id",
                "t84"."customer_name",
                "t84"."product",
                'underbilled' AS "category",
                'Billing mismatch' AS "status_label",
                'high' AS "severity",
                CASE WHEN "t84"."rated" THEN 'amount' ELSE 'provider_count' END AS "field",
                CASE WHEN "t84"."rated" THEN NULL ELSE CAST("t84"."crm_provider_count" AS TEXT) END AS "crm_value",
                CASE
                  WHEN "t84"."rated"
                  THEN COALESCE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  CAST(ABS(CAST("t84"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                    ) || CASE WHEN "t84"."currency" IS NULL THEN '' ELSE ' ' || "t84"."currency" END,
                    COALESCE(
                      CAST("t84"."billed_count" AS TEXT) || CASE WHEN "t84"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                      'an unknown number of providers'
                    )
                  )
                  ELSE CAST("t84"."billed_count" AS TEXT)
                END AS "billing_value",
                CASE
                  WHEN "t84"."rated"
                  THEN REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                CAST(ABS(CAST("t84"."expected_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                  ) || CASE WHEN "t84"."currency" IS NULL THEN '' ELSE ' ' || "t84"."currency" END
                  ELSE CAST("t84"."used_count" AS TEXT)
                END AS "ops_value",
                CASE
                  WHEN "t84"."rated"
                  THEN "t84"."extra_amount"
                  ELSE CAST("t84"."extra" AS DECIMAL(24, 6))
                END AS "difference",
                "t84"."count_impact" AS "amount_impact",
                "t84"."currency",
                CASE
                  WHEN "t84"."rated"
                  THEN COALESCE(
                    COALESCE("t84"."customer_name", 'Customer ' || "t84"."customer_id", "t84"."customer_key"),
                    'unknown'
                  ) || ' was billed ' || COALESCE(
                    COALESCE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    CAST(ABS(CAST("t84"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                      ) || CASE WHEN "t84"."currency" IS NULL THEN '' ELSE ' ' || "t84"."currency" END,
                      COALESCE(
                        CAST("t84"."billed_count" AS TEXT) || CASE WHEN "t84"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                        'an unknown number of providers'
                      )
                    ),
                    'unknown'
                  ) || COALESCE(COALESCE(' for ' || "t84"."product", ''), 'unknown') || ', but the usage comes to ' || COALESCE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  CAST(ABS(CAST("t84"."expected_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                    ) || CASE WHEN "t84"."currency" IS NULL THEN '' ELSE ' ' || "t84"."currency" END,
                    'unknown'
                  ) || ': ' || COALESCE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  CAST(ABS(CAST("t84"."count_impact" AS DECIMAL(24, 2))) AS TEXT),
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
                    ) || CASE WHEN "t84"."currency" IS NULL THEN '' ELSE ' ' || "t84"."currency" END || CASE WHEN "t84"."count_impact" < 0 THEN ' too little' ELSE ' too much' END,
                    'unknown'
                  ) || '.'
                  ELSE COALESCE(
                    COALESCE("t84"."customer_name", 'Customer ' || "t84"."customer_id", "t84"."customer_key"),
                    'unknown'
                  ) || ' was billed for ' || COALESCE(
                    COALESCE(
                      CAST("t84"."billed_count" AS TEXT) || CASE WHEN "t84"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                      'an unknown number of providers'
                    ),
                    'unknown'
                  ) || COALESCE(COALESCE(' of ' || "t84"."product", ''), 'unknown') || ', but ' || COALESCE('used', 'unknown') || ' ' || COALESCE(CAST("t84"."expected" AS TEXT), 'unknown') || ': ' || COALESCE(
                    COALESCE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    CAST(ABS(CAST("t84"."count_impact" AS DECIMAL(24, 2))) AS TEXT),
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
                      ) || CASE WHEN "t84"."currency" IS NULL THEN '' ELSE ' ' || "t84"."currency" END || CASE WHEN "t84"."count_impact" < 0 THEN ' too little' ELSE ' too much' END,
                      'the price is unknown'
                    ),
                    'unknown'
                  ) || '.'
                END AS "explanation",
                "t84"."owner"
              FROM (
                SELECT
                  *
                FROM "t65" AS "t69"
                WHERE
                  COALESCE(
                    "t69"."billed"
                    AND "t69"."used"
                    AND CASE
                      WHEN "t69"."rated"
                      THEN "t69"."extra_amount" < -(
                        CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
                      )
                      ELSE "t69"."extra" < 0
                    END,
                    FALSE
                  )
                  AND "t69"."billing_complete"
                  AND "t69"."ops_complete"
                  AND "t69"."billing_products_known"
                  AND "t69"."ops_products_known"
              ) AS "t84"
            ) AS "t119"
          ) AS "t124"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t99"."month",
                "t99"."customer_key",
                "t99"."customer_id",
                "t99"."customer_name",
                "t99"."product",
                'price_mismatch' AS "category",
                'Billing mismatch' AS "status_label",
                'high' AS "severity",
                'unit_price' AS "field",
                REGEXP_REPLACE(
                  CAST(CAST(CAST(ROUND("t99"."crm_price", 4) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS TEXT),
                  '(\.[0-9]{2}([0-9]*[1-9])?)0+$',
                  '\1',
                  'g'
                ) AS "crm_value",
                REGEXP_REPLACE(
                  CAST(CAST(CAST(ROUND(
                    COALESCE(
                      CAST("t99"."billed_amount" / NULLIF("t99"."billed_count", 0) AS DECIMAL(24, 6)),
                      "t99"."billing_unit_price"
                    ),
                    4
                  ) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS TEXT),
                  '(\.[0-9]{2}([0-9]*[1-9])?)0+$',
                  '\1',
                  'g'
                ) AS "billing_value",
                CAST(NULL AS TEXT) AS "ops_value",
                COALESCE(
                  CAST("t99"."billed_amount" / NULLIF("t99"."billed_count", 0) AS DECIMAL(24, 6)),
                  "t99"."billing_unit_price"
                ) - "t99"."crm_price" AS "difference",
                "t99"."price_impact" AS "amount_impact",
                "t99"."currency",
                COALESCE(
                  COALESCE("t99"."customer_name", 'Customer ' || "t99"."customer_id", "t99"."customer_key"),
                  'unknown'
                ) || ' is billed ' || COALESCE(
                  REGEXP_REPLACE(
                    CAST(CAST(CAST(ROUND(
                      COALESCE(
                        CAST("t99"."billed_amount" / NULLIF("t99"."billed_count", 0) AS DECIMAL(24, 6)),
                        "t99"."billing_unit_price"
                      ),
                      4
                    ) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS TEXT),
                    '(\.[0-9]{2}([0-9]*[1-9])?)0+$',
                    '\1',
                    'g'
                  ) || CASE WHEN "t99"."currency" IS NULL THEN '' ELSE ' ' || "t99"."currency" END,
                  'unknown'
                ) || ' per provider' || COALESCE(COALESCE(' of ' || "t99"."product", ''), 'unknown') || ', but the CRM price is ' || COALESCE(
                  REGEXP_REPLACE(
                    CAST(CAST(CAST(ROUND("t99"."crm_price", 4) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS TEXT),
                    '(\.[0-9]{2}([0-9]*[1-9])?)0+$',
                    '\1',
                    'g'
                  ) || CASE WHEN "t99"."currency" IS NULL THEN '' ELSE ' ' || "t99"."currency" END,
                  'unknown'
                ) || COALESCE(
                  CASE
                    WHEN COALESCE("t99"."price_impact" <> 0, FALSE)
                    THEN ': ' || REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  CAST(ABS(CAST("t99"."price_impact" AS DECIMAL(24, 2))) AS TEXT),
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
                    ) || CASE WHEN "t99"."currency" IS NULL THEN '' ELSE ' ' || "t99"."currency" END || CASE WHEN "t99"."price_impact" < 0 THEN ' too little' ELSE ' too much' END
                    ELSE ''
                  END,
                  'unknown'
                ) || '.' AS "explanation",
                "t99"."owner"
              FROM (
                SELECT
                  *
                FROM "t65" AS "t69"
                WHERE
                  COALESCE(
                    "t69"."billed"
                    AND COALESCE(
                      CASE
                        WHEN "t69"."billed_count" > 0
                        THEN ABS(
                          CAST(CAST(ROUND("t69"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("t69"."crm_price" * "t69"."billed_count", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
                        ) > (
                          CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6)) * "t69"."billed_count"
                        )
                        ELSE NULL
                      END,
                      ABS("t69"."billing_unit_price" - "t69"."crm_price") > CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
                    ),
                    FALSE
                  )
                  AND "t69"."crm_complete"
                  AND "t69"."billing_complete"
                  AND "t69"."crm_products_known"
                  AND "t69"."billing_products_known"
              ) AS "t99"
            ) AS "t129"
          ) AS "t131"
        ) AS "t132"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t70"."month",
                "t70"."customer_key",
                "t70"."customer_id",
                "t70"."customer_name",
                CAST(NULL AS TEXT) AS "product",
                'active_status_mismatch' AS "category",
                'Status mismatch' AS "status_label",
                'medium' AS "severity",
                'status' AS "field",
                CASE WHEN "t70"."crm_complete" THEN "t70"."crm_status" ELSE CAST(NULL AS TEXT) END AS "crm_value",
                CASE
                  WHEN "t70"."billing_complete"
                  THEN COALESCE(
                    "t70"."billing_status",
                    CASE WHEN "t70"."billed" THEN 'active' ELSE CAST(NULL AS TEXT) END
                  )
                  ELSE CAST(NULL AS TEXT)
                END AS "billing_value",
                CASE
                  WHEN "t70"."ops_complete"
                  THEN COALESCE(
                    "t70"."ops_status",
                    CASE WHEN "t70"."used" THEN 'active' ELSE CAST(NULL AS TEXT) END
                  )
                  ELSE CAST(NULL AS TEXT)
                END AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t70"."customer_name", 'Customer ' || "t70"."customer_id", "t70"."customer_key"),
                  'unknown'
                ) || ' ' || COALESCE(
                  COALESCE(
                    'is ' || CASE WHEN "t70"."crm_complete" THEN "t70"."crm_status" ELSE CAST(NULL AS TEXT) END || ' in the CRM',
                    'has no known status in the CRM'
                  ),
                  'unknown'
                ) || COALESCE(
                  COALESCE(
                    ', billing says ' || CASE
                      WHEN "t70"."billing_complete"
                      THEN COALESCE(
                        "t70"."billing_status",
                        CASE WHEN "t70"."billed" THEN 'active' ELSE CAST(NULL AS TEXT) END
                      )
                      ELSE CAST(NULL AS TEXT)
                    END,
                    ''
                  ),
                  'unknown'
                ) || COALESCE(
                  COALESCE(
                    ', operations says ' || CASE
                      WHEN "t70"."ops_complete"
                      THEN COALESCE(
                        "t70"."ops_status",
                        CASE WHEN "t70"."used" THEN 'active' ELSE CAST(NULL AS TEXT) END
                      )
                      ELSE CAST(NULL AS TEXT)
                    END,
                    ''
                  ),
                  'unknown'
                ) || '.' AS "explanation",
                "t70"."owner"
              FROM (
                SELECT
                  *
                FROM "t49" AS "t50"
                WHERE
                  COALESCE(
                    (
                      COALESCE(
                        CASE WHEN "t50"."crm_complete" THEN "t50"."crm_status" ELSE CAST(NULL AS TEXT) END = 'active',
                        FALSE
                      )
                      OR COALESCE(
                        CASE
                          WHEN "t50"."billing_complete"
                          THEN COALESCE(
                            "t50"."billing_status",
                            CASE WHEN "t50"."billed" THEN 'active' ELSE CAST(NULL AS TEXT) END
                          )
                          ELSE CAST(NULL AS TEXT)
                        END = 'active',
                        FALSE
                      )
                      OR COALESCE(
                        CASE
                          WHEN "t50"."ops_complete"
                          THEN COALESCE(
                            "t50"."ops_status",
                            CASE WHEN "t50"."used" THEN 'active' ELSE CAST(NULL AS TEXT) END
                          )
                          ELSE CAST(NULL AS TEXT)
                        END = 'active',
                        FALSE
                      )
                    )
                    AND (
                      COALESCE(
                        CASE WHEN "t50"."crm_complete" THEN "t50"."crm_status" ELSE CAST(NULL AS TEXT) END = 'inactive',
                        FALSE
                      )
                      OR COALESCE(
                        CASE
                          WHEN "t50"."billing_complete"
                          THEN COALESCE(
                            "t50"."billing_status",
                            CASE WHEN "t50"."billed" THEN 'active' ELSE CAST(NULL AS TEXT) END
                          )
                          ELSE CAST(NULL AS TEXT)
                        END = 'inactive',
                        FALSE
                      )
                      OR COALESCE(
                        CASE
                          WHEN "t50"."ops_complete"
                          THEN COALESCE(
                            "t50"."ops_status",
                            CASE WHEN "t50"."used" THEN 'active' ELSE CAST(NULL AS TEXT) END
                          )
                          ELSE CAST(NULL AS TEXT)
                        END = 'inactive',
                        FALSE
                      )
                    )
                    AND (
                      "t50"."in_crm" OR NOT (
                        "t50"."crm_complete"
                      )
                    ),
                    FALSE
                  )
              ) AS "t70"
            ) AS "t97"
          ) AS "t102"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t60"."month",
                "t60"."customer_key",
                "t60"."customer_id",
                "t60"."customer_name",
                CAST(NULL AS TEXT) AS "product",
                'go_live_mismatch' AS "category",
                'Go-live mismatch' AS "status_label",
                'medium' AS "severity",
                'go_live_date' AS "field",
                CAST("t60"."crm_go_live_date" AS TEXT) AS "crm_value",
                CAST(NULL AS TEXT) AS "billing_value",
                CAST("t60"."ops_go_live_date" AS TEXT) AS "ops_value",
                CAST(DATE_DIFF('DAY', "t60"."crm_go_live_date", "t60"."ops_go_live_date") AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t60"."customer_name", 'Customer ' || "t60"."customer_id", "t60"."customer_key"),
                  'unknown'
                ) || ' went live on ' || COALESCE(CAST("t60"."crm_go_live_date" AS TEXT), 'unknown') || ' according to the CRM, but on ' || COALESCE(CAST("t60"."ops_go_live_date" AS TEXT), 'unknown') || ' according to operations.' AS "explanation",
                "t60"."owner"
              FROM (
                SELECT
                  *
                FROM "t49" AS "t50"
                WHERE
                  COALESCE(
                    ABS(DATE_DIFF('DAY', "t50"."crm_go_live_date", "t50"."ops_go_live_date")) > 0,
                    FALSE
                  )
                  AND "t50"."crm_complete"
                  AND "t50"."ops_complete"
              ) AS "t60"
            ) AS "t73"
          ) AS "t79"
        ) AS "t103"
      ) AS "t133"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t58"."month",
                "t58"."customer_key",
                "t58"."customer_id",
                "t58"."customer_name",
                CAST(NULL AS TEXT) AS "product",
                'go_live_mismatch' AS "category",
                'Go-live mismatch' AS "status_label",
                'medium' AS "severity",
                'billed_before_go_live' AS "field",
                CAST("t58"."crm_go_live_date" AS TEXT) AS "crm_value",
                'billed' AS "billing_value",
                CAST(NULL AS TEXT) AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t58"."customer_name", 'Customer ' || "t58"."customer_id", "t58"."customer_key"),
                  'unknown'
                ) || ' was billed, but goes live only on ' || COALESCE(CAST("t58"."crm_go_live_date" AS TEXT), 'unknown') || ' according to the CRM.' AS "explanation",
                "t58"."owner"
              FROM (
                SELECT
                  *
                FROM "t49" AS "t50"
                WHERE
                  COALESCE(
                    "t50"."billed"
                    AND (
                      "t50"."month" < DATE_TRUNC('MONTH', "t50"."crm_go_live_date")
                    ),
                    FALSE
                  )
                  AND "t50"."crm_complete"
                  AND "t50"."billing_complete"
              ) AS "t58"
            ) AS "t71"
          ) AS "t77"
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
                CAST(NULL AS TEXT) AS "product",
                'go_live_mismatch' AS "category",
                'Go-live mismatch' AS "status_label",
                'medium' AS "severity",
                'used_before_go_live' AS "field",
                CAST("t59"."crm_go_live_date" AS TEXT) AS "crm_value",
                CAST(NULL AS TEXT) AS "billing_value",
                'used' AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t59"."customer_name", 'Customer ' || "t59"."customer_id", "t59"."customer_key"),
                  'unknown'
                ) || ' used the service, but goes live only on ' || COALESCE(CAST("t59"."crm_go_live_date" AS TEXT), 'unknown') || ' according to the CRM.' AS "explanation",
                "t59"."owner"
              FROM (
                SELECT
                  *
                FROM "t49" AS "t50"
                WHERE
                  COALESCE(
                    "t50"."used"
                    AND (
                      "t50"."month" < DATE_TRUNC('MONTH', "t50"."crm_go_live_date")
                    ),
                    FALSE
                  )
                  AND "t50"."crm_complete"
                  AND "t50"."ops_complete"
              ) AS "t59"
            ) AS "t72"
          ) AS "t78"
        ) AS "t81"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t96"."month",
                "t96"."customer_key",
                "t96"."customer_id",
                "t96"."customer_name",
                "t96"."product",
                'product_mismatch' AS "category",
                'Product mismatch' AS "status_label",
                'medium' AS "severity",
                'product' AS "field",
                CASE WHEN "t96"."crm_lines" > 0 THEN 'sold' ELSE 'not sold' END AS "crm_value",
                CASE WHEN "t96"."billed" THEN 'billed' ELSE 'not billed' END AS "billing_value",
                CASE WHEN "t96"."used" THEN 'used' ELSE 'not used' END AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                CASE
                  WHEN "t96"."crm_lines" > 0
                  THEN COALESCE(
                    COALESCE("t96"."customer_name", 'Customer ' || "t96"."customer_id", "t96"."customer_key"),
                    'unknown'
                  ) || ' has ' || COALESCE("t96"."product", 'unknown') || ' in the CRM, but was neither billed for it nor used it.'
                  ELSE COALESCE(
                    COALESCE("t96"."customer_name", 'Customer ' || "t96"."customer_id", "t96"."customer_key"),
                    'unknown'
                  ) || ' ' || COALESCE(
                    CASE
                      WHEN "t96"."billed" AND "t96"."used"
                      THEN 'is billed for and uses'
                      WHEN "t96"."billed"
                      THEN 'is billed for'
                      ELSE 'uses'
                    END,
                    'unknown'
                  ) || ' ' || COALESCE("t96"."product", 'unknown') || ', but the CRM does not list that product.'
                END AS "explanation",
                "t96"."owner"
              FROM (
                SELECT
                  *
                FROM "t65" AS "t69"
                WHERE
                  COALESCE(
                    "t69"."in_crm"
                    AND (
                      (
                        (
                          (
                            "t69"."billed" AND "t69"."billing_complete" AND "t69"."billing_products_known"
                          )
                          OR (
                            "t69"."used" AND "t69"."ops_complete" AND "t69"."ops_products_known"
                          )
                        )
                        AND NOT (
                          "t69"."crm_lines" > 0
                        )
                      )
                      OR (
                        "t69"."active"
                        AND "t69"."live"
                        AND NOT (
                          "t69"."billed"
                        )
                        AND NOT (
                          "t69"."used"
                        )
                        AND "t69"."customer_billed"
                        AND (
                          "t69"."billing_complete"
                          AND "t69"."ops_complete"
                          AND "t69"."billing_products_known"
                          AND "t69"."ops_products_known"
                          AND NOT (
                            "t69"."billed_unknown"
                          )
                          AND NOT (
                            "t69"."used_unknown"
                          )
                        )
                      )
                    ),
                    FALSE
                  )
                  AND "t69"."crm_complete"
                  AND "t69"."crm_products_known"
              ) AS "t96"
            ) AS "t110"
          ) AS "t113"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t88"."month",
                "t88"."customer_key",
                "t88"."customer_id",
                "t88"."customer_name",
                "t88"."product",
                'provider_count_mismatch' AS "category",
                'Provider count mismatch' AS "status_label",
                'low' AS "severity",
                'provider_count' AS "field",
                CAST("t88"."crm_provider_count" AS TEXT) AS "crm_value",
                CAST("t88"."billed_count" AS TEXT) AS "billing_value",
                CAST("t88"."used_count" AS TEXT) AS "ops_value",
                CAST("t88"."used_count" - "t88"."crm_provider_count" AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t88"."customer_name", 'Customer ' || "t88"."customer_id", "t88"."customer_key"),
                  'unknown'
                ) || ' has a contract for ' || COALESCE(
                  COALESCE(
                    CAST("t88"."crm_provider_count" AS TEXT) || CASE WHEN "t88"."crm_provider_count" = 1 THEN ' provider' ELSE ' providers' END,
                    'an unknown number of providers'
                  ),
                  'unknown'
                ) || COALESCE(COALESCE(' of ' || "t88"."product", ''), 'unknown') || ', but ' || COALESCE(
                  COALESCE(
                    CAST("t88"."used_count" AS TEXT) || CASE WHEN "t88"."used_count" = 1 THEN ' provider' ELSE ' providers' END,
                    'an unknown number of providers'
                  ),
                  'unknown'
                ) || ' used it.' AS "explanation",
                "t88"."owner"
              FROM (
                SELECT
                  *
                FROM "t65" AS "t69"
                WHERE
                  COALESCE(
                    "t69"."used" AND (
                      ABS("t69"."used_count" - "t69"."crm_provider_count") > 0
                    ),
                    FALSE
                  )
                  AND "t69"."crm_complete"
                  AND "t69"."ops_complete"
                  AND "t69"."crm_products_known"
                  AND "t69"."ops_products_known"
              ) AS "t88"
            ) AS "t105"
          ) AS "t109"
        ) AS "t115"
      ) AS "t116"
    ) AS "t134"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t76"."month",
                "t76"."customer_key",
                "t76"."customer_id",
                "t76"."customer_name",
                "t76"."product",
                'over_entitlement' AS "category",
                'Entitlement' AS "status_label",
                'medium' AS "severity",
                'usage_quantity' AS "field",
                REGEXP_REPLACE(CAST("t76"."entitled_quantity" AS TEXT), '\.?0+$', '', 'g') AS "crm_value",
                CAST(NULL AS TEXT) AS "billing_value",
                REGEXP_REPLACE(
                  CAST(CASE
                    WHEN "t76"."ops_lines" = 0
                    THEN CAST(0 AS DECIMAL(24, 6))
                    ELSE "t76"."usage_quantity"
                  END AS TEXT),
                  '\.?0+$',
                  '',
                  'g'
                ) AS "ops_value",
                CASE
                  WHEN "t76"."ops_lines" = 0
                  THEN CAST(0 AS DECIMAL(24, 6))
                  ELSE "t76"."usage_quantity"
                END - "t76"."entitled_quantity" AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t76"."customer_name", 'Customer ' || "t76"."customer_id", "t76"."customer_key"),
                  'unknown'
                ) || ' used ' || COALESCE(REGEXP_REPLACE(CAST("t76"."usage_quantity" AS TEXT), '\.?0+$', '', 'g'), 'unknown') || ' units' || COALESCE(COALESCE(' of ' || "t76"."product", ''), 'unknown') || ', but the contract includes ' || COALESCE(
                  REGEXP_REPLACE(CAST("t76"."entitled_quantity" AS TEXT), '\.?0+$', '', 'g'),
                  'unknown'
                ) || '.' AS "explanation",
                "t76"."owner"
              FROM (
                SELECT
                  *
                FROM "t65" AS "t69"
                WHERE
                  COALESCE("t69"."usage_quantity" > "t69"."entitled_quantity", FALSE)
                  AND "t69"."crm_complete"
                  AND "t69"."ops_complete"
                  AND "t69"."crm_products_known"
                  AND "t69"."ops_products_known"
              ) AS "t76"
            ) AS "t94"
          ) AS "t98"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t90"."month",
                "t90"."customer_key",
                "t90"."customer_id",
                "t90"."customer_name",
                "t90"."product",
                'unused_entitlement' AS "category",
                'Entitlement' AS "status_label",
                'low' AS "severity",
                'usage_quantity' AS "field",
                REGEXP_REPLACE(CAST("t90"."entitled_quantity" AS TEXT), '\.?0+$', '', 'g') AS "crm_value",
                CAST(NULL AS TEXT) AS "billing_value",
                REGEXP_REPLACE(
                  CAST(CASE
                    WHEN "t90"."ops_lines" = 0
                    THEN CAST(0 AS DECIMAL(24, 6))
                    ELSE "t90"."usage_quantity"
                  END AS TEXT),
                  '\.?0+$',
                  '',
                  'g'
                ) AS "ops_value",
                CASE
                  WHEN "t90"."ops_lines" = 0
                  THEN CAST(0 AS DECIMAL(24, 6))
                  ELSE "t90"."usage_quantity"
                END - "t90"."entitled_quantity" AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t90"."customer_name", 'Customer ' || "t90"."customer_id", "t90"."customer_key"),
                  'unknown'
                ) || ' used only ' || COALESCE(
                  REGEXP_REPLACE(
                    CAST(CASE
                      WHEN "t90"."ops_lines" = 0
                      THEN CAST(0 AS DECIMAL(24, 6))
                      ELSE "t90"."usage_quantity"
                    END AS TEXT),
                    '\.?0+$',
                    '',
                    'g'
                  ),
                  'unknown'
                ) || ' of the ' || COALESCE(
                  REGEXP_REPLACE(CAST("t90"."entitled_quantity" AS TEXT), '\.?0+$', '', 'g'),
                  'unknown'
                ) || ' units' || COALESCE(COALESCE(' of ' || "t90"."product", ''), 'unknown') || ' that the contract includes.' AS "explanation",
                "t90"."owner"
              FROM (
                SELECT
                  *
                FROM "t65" AS "t69"
                WHERE
                  COALESCE(
                    "t69"."in_ops"
                    AND (
                      COALESCE("t69"."crm_status", 'active') = 'active'
                    )
                    AND (
                      "t69"."entitled_quantity" > 0
                    )
                    AND (
                      CASE
                        WHEN "t69"."ops_lines" = 0
                        THEN CAST(0 AS DECIMAL(24, 6))
                        ELSE "t69"."usage_quantity"
                      END < (
                        CAST(CAST(0.1 AS DECIMAL(18, 3)) AS DECIMAL(24, 6)) * "t69"."entitled_quantity"
                      )
                    ),
                    FALSE
                  )
                  AND "t69"."crm_complete"
                  AND "t69"."ops_complete"
                  AND "t69"."crm_products_known"
                  AND "t69"."ops_products_known"
              ) AS "t90"
            ) AS "t107"
          ) AS "t111"
        ) AS "t112"
        UNION ALL
        SELECT
          *
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
                'duplicate_record' AS "category",
                'Data quality' AS "status_label",
                'low' AS "severity",
                'record' AS "field",
                CAST("t66"."rows" AS TEXT) || ' rows' AS "crm_value",
                CAST(NULL AS TEXT) AS "billing_value",
                CAST(NULL AS TEXT) AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                'The CRM has ' || COALESCE(CAST("t66"."rows" AS TEXT), 'unknown') || ' rows for ' || COALESCE("t66"."who", 'unknown') || COALESCE(COALESCE(' and ' || "t66"."product", ''), 'unknown') || ' that disagree on ' || COALESCE(
                  REGEXP_REPLACE(
                    CASE WHEN "t66"."status_differs" THEN 'status, ' ELSE '' END || CASE WHEN "t66"."provider_count_differs" THEN 'provider count, ' ELSE '' END || CASE WHEN "t66"."unit_price_differs" THEN 'unit price, ' ELSE '' END || CASE WHEN "t66"."currency_differs" THEN 'currency, ' ELSE '' END || CASE WHEN "t66"."go_live_date_differs" THEN 'go live date, ' ELSE '' END || CASE WHEN "t66"."churn_date_differs" THEN 'churn date, ' ELSE '' END || CASE WHEN "t66"."entitled_quantity_differs" THEN 'entitled quantity, ' ELSE '' END,
                    ', $',
                    '',
                    'g'
                  ),
                  'unknown'
                ) || '; the most recently updated one is used.' AS "explanation",
                "t66"."owner"
              FROM (
                SELECT
                  "t61"."month",
                  "t61"."customer_key",
                  "t61"."product",
                  "t61"."rows",
                  "t61"."status_differs",
                  "t61"."provider_count_differs",
                  "t61"."unit_price_differs",
                  "t61"."currency_differs",
                  "t61"."go_live_date_differs",
                  "t61"."churn_date_differs",
                  "t61"."entitled_quantity_differs",
                  "t61"."customer_id",
                  "t61"."customer_name",
                  "t61"."owner",
                  COALESCE("t61"."customer_name", "t61"."customer_id", "t61"."customer_key") AS "who"
                FROM (
                  SELECT
                    "t44"."month",
                    "t44"."customer_key",
                    "t44"."product",
                    "t44"."rows",
                    "t44"."status_differs",
                    "t44"."provider_count_differs",
                    "t44"."unit_price_differs",
                    "t44"."currency_differs",
                    "t44"."go_live_date_differs",
                    "t44"."churn_date_differs",
                    "t44"."entitled_quantity_differs",
                    "t53"."customer_id",
                    "t53"."customer_name",
                    "t53"."owner"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t33"."month",
                        "t33"."customer_key",
                        "t33"."product",
                        COUNT(*) AS "rows",
                        (
                          COUNT(DISTINCT "t33"."status") > 1
                        )
                        OR (
                          (
                            COUNT("t33"."status") > 0
                          )
                          AND (
                            COUNT("t33"."status") < COUNT("t33"."status" IS NULL)
                          )
                        ) AS "status_differs",
                        (
                          COUNT(DISTINCT "t33"."provider_count") > 1
                        )
                        OR (
                          (
                            COUNT("t33"."provider_count") > 0
                          )
                          AND (
                            COUNT("t33"."provider_count") < COUNT("t33"."provider_count" IS NULL)
                          )
                        ) AS "provider_count_differs",
                        (
                          COUNT(DISTINCT "t33"."unit_price") > 1
                        )
                        OR (
                          (
                            COUNT("t33"."unit_price") > 0
                          )
                          AND (
                            COUNT("t33"."unit_price") < COUNT("t33"."unit_price" IS NULL)
                          )
                        ) AS "unit_price_differs",
                        (
                          COUNT(DISTINCT "t33"."currency") > 1
                        )
                        OR (
                          (
                            COUNT("t33"."currency") > 0
                          )
                          AND (
                            COUNT("t33"."currency") < COUNT("t33"."currency" IS NULL)
                          )
                        ) AS "currency_differs",
                        (
                          COUNT(DISTINCT "t33"."go_live_date") > 1
                        )
                        OR (
                          (
                            COUNT("t33"."go_live_date") > 0
                          )
                          AND (
                            COUNT("t33"."go_live_date") < COUNT("t33"."go_live_date" IS NULL)
                          )
                        ) AS "go_live_date_differs",
                        (
                          COUNT(DISTINCT "t33"."churn_date") > 1
                        )
                        OR (
                          (
                            COUNT("t33"."churn_date") > 0
                          )
                          AND (
                            COUNT("t33"."churn_date") < COUNT("t33"."churn_date" IS NULL)
                          )
                        ) AS "churn_date_differs",
                        (
                          COUNT(DISTINCT "t33"."entitled_quantity") > 1
                        )
                        OR (
                          (
                            COUNT("t33"."entitled_quantity") > 0
                          )
                          AND (
                            COUNT("t33"."entitled_quantity") < COUNT("t33"."entitled_quantity" IS NULL)
                          )
                        ) AS "entitled_quantity_differs"
                      FROM "t32" AS "t33"
                      GROUP BY
                        1,
                        2,
                        3
                    ) AS "t41"
                    WHERE
                      "t41"."status_differs"
                      OR "t41"."provider_count_differs"
                      OR "t41"."unit_price_differs"
                      OR "t41"."currency_differs"
                      OR "t41"."go_live_date_differs"
                      OR "t41"."churn_date_differs"
                      OR "t41"."entitled_quantity_differs"
                  ) AS "t44"
                  INNER JOIN (
                    SELECT
                      "t50"."month",
                      "t50"."customer_key",
                      "t50"."customer_id",
                      "t50"."customer_name",
                      "t50"."owner"
                    FROM "t49" AS "t50"
                  ) AS "t53"
                    ON "t44"."month" = "t53"."month" AND "t44"."customer_key" = "t53"."customer_key"
                ) AS "t61"
              ) AS "t66"
            ) AS "t86"
          ) AS "t91"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t67"."month",
                "t67"."customer_key",
                "t67"."customer_id",
                "t67"."customer_name",
                CAST(NULL AS TEXT) AS "product",
                'ambiguous_match' AS "category",
                'Data quality' AS "status_label",
                'low' AS "severity",
                CASE
                  WHEN STARTS_WITH("t67"."customer_key", 'name:')
                  THEN 'customer_name'
                  ELSE 'customer_id'
                END AS "field",
                CAST(NULL AS TEXT) AS "crm_value",
                "t67"."billing" AS "billing_value",
                "t67"."ops" AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE("t67"."who", 'unknown') || ' stands for more than one CRM customer, so it was linked to none; add an alias to say which one it is.' AS "explanation",
                "t67"."owner"
              FROM (
                SELECT
                  "t62"."month",
                  "t62"."customer_key",
                  "t62"."billing",
                  "t62"."ops",
                  "t62"."customer_id",
                  "t62"."customer_name",
                  "t62"."owner",
                  COALESCE("t62"."customer_name", "t62"."customer_id", "t62"."customer_key") AS "who"
                FROM (
                  SELECT
                    "t29"."month",
                    "t29"."customer_key",
                    "t29"."billing",
                    "t29"."ops",
                    "t53"."customer_id",
                    "t53"."customer_name",
                    "t53"."owner"
                  FROM (
                    SELECT
                      "t21"."month",
                      "t21"."customer_key",
                      MIN("t21"."written") FILTER(WHERE
                        "t21"."source" = 'billing') AS "billing",
                      MIN("t21"."written") FILTER(WHERE
                        "t21"."source" = 'ops') AS "ops"
                    FROM (
                      SELECT
                        "t13"."month",
                        "t13"."source",
                        "t13"."source_file",
                        "t13"."source_row",
                        "t13"."source_key",
                        "t13"."customer_id",
                        "t13"."customer_name",
                        "t13"."clean_name",
                        "t13"."match_method",
                        "t13"."customer_key",
                        "t13"."crm_customer_id",
                        CASE
                          WHEN STARTS_WITH("t13"."customer_key", 'name:')
                          THEN "t13"."customer_name"
                          ELSE "t13"."customer_id"
                        END AS "written"
                      FROM (
                        SELECT
                          *
                        FROM "normalized"."customer_matches" AS "t2"
                        WHERE
                          "t2"."match_method" = 'ambiguous'
                      ) AS "t13"
                    ) AS "t21"
                    GROUP BY
                      1,
                      2
                  ) AS "t29"
                  INNER JOIN (
                    SELECT
                      "t50"."month",
                      "t50"."customer_key",
                      "t50"."customer_id",
                      "t50"."customer_name",
                      "t50"."owner"
                    FROM "t49" AS "t50"
                  ) AS "t53"
                    ON "t29"."month" = "t53"."month" AND "t29"."customer_key" = "t53"."customer_key"
                ) AS "t62"
              ) AS "t67"
            ) AS "t75"
          ) AS "t82"
        ) AS "t93"
      ) AS "t114"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t68"."month",
                "t68"."customer_key",
                "t68"."customer_id",
                "t68"."customer_name",
                CAST(NULL AS TEXT) AS "product",
                'customer_id_mismatch' AS "category",
                'Data quality' AS "status_label",
                'low' AS "severity",
                'customer_id' AS "field",
                "t68"."customer_id" AS "crm_value",
                "t68"."billing" AS "billing_value",
                "t68"."ops" AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE("t68"."who", 'unknown') || ' was recognised by name, but ' || COALESCE(
                  CASE
                    WHEN "t68"."billing" = "t68"."ops"
                    THEN 'billing and operations call it ' || COALESCE("t68"."ops", 'unknown')
                    WHEN "t68"."billing" IS NULL
                    THEN 'operations calls it ' || COALESCE("t68"."ops", 'unknown')
                    WHEN "t68"."ops" IS NULL
                    THEN 'billing calls it ' || COALESCE("t68"."billing", 'unknown')
                    ELSE 'billing calls it ' || COALESCE("t68"."billing", 'unknown') || ', operations calls it ' || COALESCE("t68"."ops", 'unknown')
                  END,
                  'unknown'
                ) || ' and the CRM calls it ' || COALESCE("t68"."customer_id", 'unknown') || '.' AS "explanation",
                "t68"."owner"
              FROM (
                SELECT
                  "t63"."month",
                  "t63"."customer_key",
                  "t63"."billing",
                  "t63"."ops",
                  "t63"."customer_id",
                  "t63"."customer_name",
                  "t63"."owner",
                  COALESCE("t63"."customer_name", "t63"."customer_id", "t63"."customer_key") AS "who"
                FROM (
                  SELECT
                    "t23"."month",
                    "t23"."customer_key",
                    "t23"."billing",
                    "t23"."ops",
                    "t53"."customer_id",
                    "t53"."customer_name",
                    "t53"."owner"
                  FROM (
                    SELECT
                      "t14"."month",
                      "t14"."customer_key",
                      MIN("t14"."customer_id") FILTER(WHERE
                        "t14"."source" = 'billing') AS "billing",
                      MIN("t14"."customer_id") FILTER(WHERE
                        "t14"."source" = 'ops') AS "ops"
                    FROM (
                      SELECT
                        *
                      FROM "normalized"."customer_matches" AS "t2"
                      WHERE
                        "t2"."match_method" = 'name'
                        AND NOT "t2"."customer_id" IS NULL
                        AND NOT "t2"."crm_customer_id" IS NULL
                    ) AS "t14"
                    GROUP BY
                      1,
                      2
                  ) AS "t23"
                  INNER JOIN (
                    SELECT
                      "t50"."month",
                      "t50"."customer_key",
                      "t50"."customer_id",
                      "t50"."customer_name",
                      "t50"."owner"
                    FROM "t49" AS "t50"
                  ) AS "t53"
                    ON "t23"."month" = "t53"."month" AND "t23"."customer_key" = "t53"."customer_key"
                ) AS "t63"
              ) AS "t68"
            ) AS "t87"
          ) AS "t92"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t57"."month",
                  "t57"."customer_key",
                  "t57"."customer_id",
                  "t57"."customer_name",
                  CAST(NULL AS TEXT) AS "product",
                  'missing_from_crm' AS "category",
                  'Missing from CRM' AS "status_label",
                  'high' AS "severity",
                  'customer' AS "field",
                  'absent' AS "crm_value",
                  CASE WHEN "t57"."in_billing" THEN 'present' ELSE 'absent' END AS "billing_value",
                  CASE WHEN "t57"."in_ops" THEN 'present' ELSE 'absent' END AS "ops_value",
                  CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                  CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                  CAST(NULL AS TEXT) AS "currency",
                  COALESCE(
                    COALESCE("t57"."customer_name", 'Customer ' || "t57"."customer_id", "t57"."customer_key"),
                    'unknown'
                  ) || ' is in ' || COALESCE(
                    CASE
                      WHEN "t57"."in_billing" AND "t57"."in_ops"
                      THEN 'billing and operations'
                      WHEN "t57"."in_billing"
                      THEN 'billing'
                      ELSE 'operations'
                    END,
                    'unknown'
                  ) || COALESCE(
                    COALESCE(' (' || COALESCE("t57"."billed_products", "t57"."used_products") || ')', ''),
                    'unknown'
                  ) || ', but the CRM has no such customer.' AS "explanation",
                  "t57"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t49" AS "t50"
                  WHERE
                    COALESCE(
                      NOT (
                        "t50"."in_crm"
                      )
                      AND (
                        "t50"."in_billing" OR "t50"."in_ops"
                      )
                      AND NOT (
                        "t50"."ambiguous"
                      ),
                      FALSE
                    )
                    AND "t50"."crm_complete"
                ) AS "t57"
              ) AS "t74"
            ) AS "t80"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t56"."month",
                  "t56"."customer_key",
                  "t56"."customer_id",
                  "t56"."customer_name",
                  CAST(NULL AS TEXT) AS "product",
                  'missing_from_billing' AS "category",
                  'Missing from billing' AS "status_label",
                  'high' AS "severity",
                  'customer' AS "field",
                  'active' AS "crm_value",
                  'absent' AS "billing_value",
                  CASE
                    WHEN "t56"."in_ops"
                    THEN CASE WHEN "t56"."used_unknown" THEN 'unknown usage' ELSE 'no usage' END
                    ELSE 'absent'
                  END AS "ops_value",
                  CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                  "t56"."contract_impact" AS "amount_impact",
                  "t56"."contract_currency" AS "currency",
                  COALESCE(
                    COALESCE("t56"."customer_name", 'Customer ' || "t56"."customer_id", "t56"."customer_key"),
                    'unknown'
                  ) || ' is active in the CRM' || COALESCE(COALESCE(' (' || "t56"."owed_products" || ')', ''), 'unknown') || ', but was not invoiced at all and ' || COALESCE(
                    CASE
                      WHEN "t56"."used_unknown"
                      THEN 'no usage of it is known'
                      ELSE 'used nothing'
                    END,
                    'unknown'
                  ) || '; ' || COALESCE(
                    COALESCE(
                      'about ' || REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    CAST(ABS(CAST("t56"."contract_impact" AS DECIMAL(24, 2))) AS TEXT),
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
                        WHEN "t56"."contract_currency" IS NULL
                        THEN ''
                        ELSE ' ' || "t56"."contract_currency"
                      END || ' of revenue is missing',
                      'what it costs is unknown, because no price is known'
                    ),
                    'unknown'
                  ) || '.' AS "explanation",
                  "t56"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t49" AS "t50"
                  WHERE
                    COALESCE("t50"."owed" AND NOT (
                      "t50"."in_billing"
                    ) AND NOT (
                      "t50"."used"
                    ), FALSE)
                    AND "t50"."crm_complete"
                    AND "t50"."billing_complete"
                    AND "t50"."ops_complete"
                ) AS "t56"
              ) AS "t100"
            ) AS "t104"
          ) AS "t106"
        ) AS "t108"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
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
                  ) || ' was billed ' || COALESCE(
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
                      'an unknown amount'
                    ),
                    'unknown'
                  ) || COALESCE(COALESCE(' (' || "t55"."billed_products" || ')', ''), 'unknown') || ', but operations has no record of the customer.' AS "explanation",
                  "t55"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t49" AS "t50"
                  WHERE
                    COALESCE("t50"."billed" AND NOT (
                      "t50"."in_ops"
                    ), FALSE)
                    AND "t50"."billing_complete"
                    AND "t50"."ops_complete"
                ) AS "t55"
              ) AS "t95"
            ) AS "t101"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t83"."month",
                  "t83"."customer_key",
                  "t83"."customer_id",
                  "t83"."customer_name",
                  "t83"."product",
                  'usage_without_billing' AS "category",
                  'Billing mismatch' AS "status_label",
                  'critical' AS "severity",
                  'provider_count' AS "field",
                  CAST("t83"."crm_provider_count" AS TEXT) AS "crm_value",
                  CAST("t83"."billed_count" AS TEXT) AS "billing_value",
                  CAST("t83"."used_count" AS TEXT) AS "ops_value",
                  CAST(-(
                    "t83"."used_count"
                  ) AS DECIMAL(24, 6)) AS "difference",
                  "t83"."unbilled_impact" AS "amount_impact",
                  "t83"."unbilled_currency" AS "currency",
                  COALESCE(
                    COALESCE("t83"."customer_name", 'Customer ' || "t83"."customer_id", "t83"."customer_key"),
                    'unknown'
                  ) || ' used ' || COALESCE(COALESCE("t83"."product", 'the service'), 'unknown') || COALESCE(
                    CASE
                      WHEN "t83"."used_count" IS NULL
                      THEN ''
                      ELSE ' with ' || COALESCE(
                        CAST("t83"."used_count" AS TEXT) || CASE WHEN "t83"."used_count" = 1 THEN ' provider' ELSE ' providers' END,
                        'an unknown number of providers'
                      )
                    END,
                    'unknown'
                  ) || ', but was not billed for it; ' || COALESCE(
                    COALESCE(
                      'about ' || REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    CAST(ABS(CAST("t83"."unbilled_impact" AS DECIMAL(24, 2))) AS TEXT),
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
                        WHEN "t83"."unbilled_currency" IS NULL
                        THEN ''
                        ELSE ' ' || "t83"."unbilled_currency"
                      END || ' was not charged',
                      'what it costs is unknown, because ' || CASE
                        WHEN "t83"."used_count" IS NULL
                        THEN 'its providers were not counted'
                        ELSE 'no price is known'
                      END
                    ),
                    'unknown'
                  ) || '.' AS "explanation",
                  "t83"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t65" AS "t69"
                  WHERE
                    COALESCE(
                      "t69"."used" AND NOT (
                        "t69"."billed"
                      ) AND NOT (
                        "t69"."billed_unknown"
                      ),
                      FALSE
                    )
                    AND "t69"."billing_complete"
                    AND "t69"."ops_complete"
                    AND "t69"."billing_products_known"
                    AND "t69"."ops_products_known"
                ) AS "t83"
              ) AS "t117"
            ) AS "t121"
          ) AS "t123"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t89"."month",
                  "t89"."customer_key",
                  "t89"."customer_id",
                  "t89"."customer_name",
                  "t89"."product",
                  'billing_without_usage' AS "category",
                  'Billing mismatch' AS "status_label",
                  'medium' AS "severity",
                  'provider_count' AS "field",
                  CAST("t89"."crm_provider_count" AS TEXT) AS "crm_value",
                  CAST("t89"."billed_count" AS TEXT) AS "billing_value",
                  CAST("t89"."used_count" AS TEXT) AS "ops_value",
                  CAST("t89"."billed_count" AS DECIMAL(24, 6)) AS "difference",
                  "t89"."billed_impact" AS "amount_impact",
                  "t89"."currency",
                  COALESCE(
                    COALESCE("t89"."customer_name", 'Customer ' || "t89"."customer_id", "t89"."customer_key"),
                    'unknown'
                  ) || ' was billed ' || COALESCE(
                    COALESCE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    CAST(ABS(CAST("t89"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                      ) || CASE WHEN "t89"."currency" IS NULL THEN '' ELSE ' ' || "t89"."currency" END,
                      COALESCE(
                        CAST("t89"."billed_count" AS TEXT) || CASE WHEN "t89"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                        'an unknown number of providers'
                      )
                    ),
                    'unknown'
                  ) || ' for ' || COALESCE(COALESCE("t89"."product", 'the service'), 'unknown') || ', but did not use it.' AS "explanation",
                  "t89"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t65" AS "t69"
                  WHERE
                    COALESCE(
                      "t69"."billed"
                      AND NOT (
                        "t69"."used"
                      )
                      AND NOT (
                        "t69"."used_unknown"
                      )
                      AND "t69"."in_ops",
                      FALSE
                    )
                    AND "t69"."billing_complete"
                    AND "t69"."ops_complete"
                    AND "t69"."billing_products_known"
                    AND "t69"."ops_products_known"
                ) AS "t89"
              ) AS "t118"
            ) AS "t122"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t85"."month",
                  "t85"."customer_key",
                  "t85"."customer_id",
                  "t85"."customer_name",
                  "t85"."product",
                  'overbilled' AS "category",
                  'Billing mismatch' AS "status_label",
                  'high' AS "severity",
                  CASE WHEN "t85"."rated" THEN 'amount' ELSE 'provider_count' END AS "field",
                  CASE WHEN "t85"."rated" THEN NULL ELSE CAST("t85"."crm_provider_count" AS TEXT) END AS "crm_value",
                  CASE
                    WHEN "t85"."rated"
                    THEN COALESCE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    CAST(ABS(CAST("t85"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                      ) || CASE WHEN "t85"."currency" IS NULL THEN '' ELSE ' ' || "t85"."currency" END,
                      COALESCE(
                        CAST("t85"."billed_count" AS TEXT) || CASE WHEN "t85"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                        'an unknown number of providers'
                      )
                    )
                    ELSE CAST("t85"."billed_count" AS TEXT)
                  END AS "billing_value",
                  CASE
                    WHEN "t85"."rated"
                    THEN REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  CAST(ABS(CAST("t85"."expected_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                    ) || CASE WHEN "t85"."currency" IS NULL THEN '' ELSE ' ' || "t85"."currency" END
                    ELSE CAST("t85"."used_count" AS TEXT)
                  END AS "ops_value",
                  CASE
                    WHEN "t85"."rated"
                    THEN "t85"."extra_amount"
                    ELSE CAST("t85"."extra" AS DECIMAL(24, 6))
                  END AS "difference",
                  "t85"."count_impact" AS "amount_impact",
                  "t85"."currency",
                  CASE
                    WHEN "t85"."rated"
                    THEN COALESCE(
                      COALESCE("t85"."customer_name", 'Customer ' || "t85"."customer_id", "t85"."customer_key"),
                      'unknown'
                    ) || ' was billed ' || COALESCE(
                      COALESCE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    REGEXP_REPLACE(
                                      CAST(ABS(CAST("t85"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                        ) || CASE WHEN "t85"."currency" IS NULL THEN '' ELSE ' ' || "t85"."currency" END,
                        COALESCE(
                          CAST("t85"."billed_count" AS TEXT) || CASE WHEN "t85"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                          'an unknown number of providers'
                        )
                      ),
                      'unknown'
                    ) || COALESCE(COALESCE(' for ' || "t85"."product", ''), 'unknown') || ', but the usage comes to ' || COALESCE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    CAST(ABS(CAST("t85"."expected_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                      ) || CASE WHEN "t85"."currency" IS NULL THEN '' ELSE ' ' || "t85"."currency" END,
                      'unknown'
                    ) || ': ' || COALESCE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    CAST(ABS(CAST("t85"."count_impact" AS DECIMAL(24, 2))) AS TEXT),
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
                      ) || CASE WHEN "t85"."currency" IS NULL THEN '' ELSE ' ' || "t85"."currency" END || CASE WHEN "t85"."count_impact" < 0 THEN ' too little' ELSE ' too much' END,
                      'unknown'
                    ) || '.'
                    ELSE COALESCE(
                      COALESCE("t85"."customer_name", 'Customer ' || "t85"."customer_id", "t85"."customer_key"),
                      'unknown'
                    ) || ' was billed for ' || COALESCE(
                      COALESCE(
                        CAST("t85"."billed_count" AS TEXT) || CASE WHEN "t85"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                        'an unknown number of providers'
                      ),
                      'unknown'
                    ) || COALESCE(COALESCE(' of ' || "t85"."product", ''), 'unknown') || ', but ' || COALESCE('used', 'unknown') || ' ' || COALESCE(CAST("t85"."expected" AS TEXT), 'unknown') || ': ' || COALESCE(
                      COALESCE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    REGEXP_REPLACE(
                                      CAST(ABS(CAST("t85"."count_impact" AS DECIMAL(24, 2))) AS TEXT),
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
                        ) || CASE WHEN "t85"."currency" IS NULL THEN '' ELSE ' ' || "t85"."currency" END || CASE WHEN "t85"."count_impact" < 0 THEN ' too little' ELSE ' too much' END,
                        'the price is unknown'
                      ),
                      'unknown'
                    ) || '.'
                  END AS "explanation",
                  "t85"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t65" AS "t69"
                  WHERE
                    COALESCE(
                      "t69"."billed"
                      AND "t69"."used"
                      AND CASE
                        WHEN "t69"."rated"
                        THEN "t69"."extra_amount" > CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
                        ELSE "t69"."extra" > 0
                      END,
                      FALSE
                    )
                    AND "t69"."billing_complete"
                    AND "t69"."ops_complete"
                    AND "t69"."billing_products_known"
                    AND "t69"."ops_products_known"
                ) AS "t85"
              ) AS "t120"
            ) AS "t125"
          ) AS "t126"
        ) AS "t127"
      ) AS "t128"
    ) AS "t130"
  ) AS "t135"
), "t150" AS (
  SELECT
    "t149"."month",
    "t149"."customer_key",
    "t149"."customer_id",
    "t149"."customer_name",
    "t149"."product",
    "t149"."category",
    "t149"."status_label",
    "t149"."severity",
    "t149"."field",
    "t149"."crm_value",
    "t149"."billing_value",
    "t149"."ops_value",
    "t149"."difference",
    "t149"."amount_impact",
    "t149"."currency",
    "t149"."explanation",
    "t149"."owner",
    "t149"."mismatch_id",
    "t149"."crm_rows"
  FROM (
    SELECT
      "t138"."month",
      "t138"."customer_key",
      "t138"."customer_id",
      "t138"."customer_name",
      "t138"."product",
      "t138"."category",
      "t138"."status_label",
      "t138"."severity",
      "t138"."field",
      "t138"."crm_value",
      "t138"."billing_value",
      "t138"."ops_value",
      "t138"."difference",
      "t138"."amount_impact",
      "t138"."currency",
      "t138"."explanation",
      "t138"."owner",
      "t138"."mismatch_id",
      "t148"."month" AS "month_right",
      "t148"."mismatch_id" AS "mismatch_id_right",
      "t148"."crm_rows"
    FROM "t136" AS "t138"
    LEFT OUTER JOIN (
      SELECT
        "t146"."month",
        "t146"."mismatch_id",
        LISTAGG("t146"."listed", '; '
        ORDER BY
          "t146"."source_file" ASC) AS "crm_rows"
      FROM (
        SELECT
          "t145"."month",
          "t145"."mismatch_id",
          "t145"."source_file",
          "t145"."source_file" || ':' || "t145"."listed" AS "listed"
        FROM (
          SELECT
            "t144"."month",
            "t144"."mismatch_id",
            "t144"."source_file",
            LISTAGG(
              COALESCE("t144"."source_key", CAST("t144"."source_row" AS TEXT)), ','
              ORDER BY
                "t144"."source_row" ASC
            ) AS "listed"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t142"."month",
                "t142"."source_file",
                "t142"."source_row",
                "t142"."source_key",
                "t142"."mismatch_id"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t140"."month",
                    "t140"."customer_key",
                    "t140"."mismatch_id",
                    "t140"."found_product",
                    "t40"."source_file",
                    "t40"."source_row",
                    "t40"."source_key",
                    "t40"."product"
                  FROM (
                    SELECT
                      "t137"."month",
                      "t137"."customer_key",
                      "t137"."mismatch_id",
                      "t137"."product" AS "found_product"
                    FROM "t136" AS "t137"
                  ) AS "t140"
                  INNER JOIN (
                    SELECT
                      "t33"."month",
                      "t33"."source_file",
                      "t33"."source_row",
                      "t33"."source_key",
                      "t33"."customer_key",
                      "t33"."product"
                    FROM "t32" AS "t33"
                  ) AS "t40"
                    ON "t140"."month" = "t40"."month" AND "t140"."customer_key" = "t40"."customer_key"
                ) AS "t141"
                WHERE
                  (
                    "t141"."found_product" IS NULL
                  )
                  OR (
                    "t141"."product" IS NULL
                  )
                  OR (
                    "t141"."found_product" = "t141"."product"
                  )
              ) AS "t142"
            ) AS "t143"
          ) AS "t144"
          GROUP BY
            1,
            2,
            3
        ) AS "t145"
      ) AS "t146"
      GROUP BY
        1,
        2
    ) AS "t148"
      ON "t138"."month" = "t148"."month" AND "t138"."mismatch_id" = "t148"."mismatch_id"
  ) AS "t149"
), "t164" AS (
  SELECT
    "t163"."month",
    "t163"."customer_key",
    "t163"."customer_id",
    "t163"."customer_name",
    "t163"."product",
    "t163"."category",
    "t163"."status_label",
    "t163"."severity",
    "t163"."field",
    "t163"."crm_value",
    "t163"."billing_value",
    "t163"."ops_value",
    "t163"."difference",
    "t163"."amount_impact",
    "t163"."currency",
    "t163"."explanation",
    "t163"."owner",
    "t163"."mismatch_id",
    "t163"."crm_rows",
    "t163"."billing_rows"
  FROM (
    SELECT
      "t152"."month",
      "t152"."customer_key",
      "t152"."customer_id",
      "t152"."customer_name",
      "t152"."product",
      "t152"."category",
      "t152"."status_label",
      "t152"."severity",
      "t152"."field",
      "t152"."crm_value",
      "t152"."billing_value",
      "t152"."ops_value",
      "t152"."difference",
      "t152"."amount_impact",
      "t152"."currency",
      "t152"."explanation",
      "t152"."owner",
      "t152"."mismatch_id",
      "t152"."crm_rows",
      "t162"."month" AS "month_right",
      "t162"."mismatch_id" AS "mismatch_id_right",
      "t162"."billing_rows"
    FROM "t150" AS "t152"
    LEFT OUTER JOIN (
      SELECT
        "t160"."month",
        "t160"."mismatch_id",
        LISTAGG("t160"."listed", '; '
        ORDER BY
          "t160"."source_file" ASC) AS "billing_rows"
      FROM (
        SELECT
          "t159"."month",
          "t159"."mismatch_id",
          "t159"."source_file",
          "t159"."source_file" || ':' || "t159"."listed" AS "listed"
        FROM (
          SELECT
            "t158"."month",
            "t158"."mismatch_id",
            "t158"."source_file",
            LISTAGG(
              COALESCE("t158"."source_key", CAST("t158"."source_row" AS TEXT)), ','
              ORDER BY
                "t158"."source_row" ASC
            ) AS "listed"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t156"."month",
                "t156"."source_file",
                "t156"."source_row",
                "t156"."source_key",
                "t156"."mismatch_id"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t154"."month",
                    "t154"."customer_key",
                    "t154"."mismatch_id",
                    "t154"."found_product",
                    "t38"."source_file",
                    "t38"."source_row",
                    "t38"."source_key",
                    "t38"."product"
                  FROM (
                    SELECT
                      "t151"."month",
                      "t151"."customer_key",
                      "t151"."mismatch_id",
                      "t151"."product" AS "found_product"
                    FROM "t150" AS "t151"
                  ) AS "t154"
                  INNER JOIN (
                    SELECT
                      "t31"."month",
                      "t31"."source_file",
                      "t31"."source_row",
                      "t31"."source_key",
                      "t31"."customer_key",
                      "t31"."product"
                    FROM (
                      SELECT
                        "t26"."month",
                        "t26"."source_file",
                        "t26"."source_row",
                        "t26"."source_key",
                        "t26"."customer_id",
                        "t26"."customer_name",
                        "t26"."status",
                        "t26"."product",
                        "t26"."location",
                        "t26"."line_id",
                        "t26"."provider_count",
                        "t26"."provider_id",
                        "t26"."unit_price",
                        "t26"."amount",
                        "t26"."currency",
                        "t26"."service_start",
                        "t26"."service_end",
                        "t26"."customer_key",
                        "t26"."crm_customer_id",
                        "t26"."match_method",
                        COALESCE("t26"."product", '') AS "product_key"
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
                          "t8"."line_id",
                          "t8"."provider_count",
                          "t8"."provider_id",
                          "t8"."unit_price",
                          "t8"."amount",
                          "t8"."currency",
                          "t8"."service_start",
                          "t8"."service_end",
                          "t19"."customer_key",
                          "t19"."crm_customer_id",
                          "t19"."match_method"
                        FROM "normalized"."billing_lines" AS "t8"
                        INNER JOIN (
                          SELECT
                            "t11"."month",
                            "t11"."source_file",
                            "t11"."source_row",
                            "t11"."customer_key",
                            "t11"."crm_customer_id",
                            "t11"."match_method"
                          FROM (
                            SELECT
                              *
                            FROM "normalized"."customer_matches" AS "t2"
                            WHERE
                              "t2"."source" = 'billing'
                          ) AS "t11"
                        ) AS "t19"
                          ON "t8"."month" = "t19"."month"
                          AND "t8"."source_file" = "t19"."source_file"
                          AND "t8"."source_row" = "t19"."source_row"
                      ) AS "t26"
                    ) AS "t31"
                  ) AS "t38"
                    ON "t154"."month" = "t38"."month" AND "t154"."customer_key" = "t38"."customer_key"
                ) AS "t155"
                WHERE
                  (
                    "t155"."found_product" IS NULL
                  )
                  OR (
                    "t155"."product" IS NULL
                  )
                  OR (
                    "t155"."found_product" = "t155"."product"
                  )
              ) AS "t156"
            ) AS "t157"
          ) AS "t158"
          GROUP BY
            1,
            2,
            3
        ) AS "t159"
      ) AS "t160"
      GROUP BY
        1,
        2
    ) AS "t162"
      ON "t152"."month" = "t162"."month" AND "t152"."mismatch_id" = "t162"."mismatch_id"
  ) AS "t163"
)
SELECT
  "t179"."month",
  "t179"."mismatch_id",
  "t179"."customer_key",
  "t179"."customer_id",
  "t179"."customer_name",
  "t179"."product",
  "t179"."category",
  "t179"."status_label",
  "t179"."severity",
  "t179"."field",
  "t179"."crm_value",
  "t179"."billing_value",
  "t179"."ops_value",
  "t179"."difference",
  "t179"."amount_impact",
  "t179"."currency",
  "t179"."explanation",
  "t179"."crm_rows",
  "t179"."billing_rows",
  "t179"."ops_rows",
  "t179"."owner"
FROM (
  SELECT
    "t177"."month",
    "t177"."customer_key",
    "t177"."customer_id",
    "t177"."customer_name",
    "t177"."product",
    "t177"."category",
    "t177"."status_label",
    "t177"."severity",
    "t177"."field",
    "t177"."crm_value",
    "t177"."billing_value",
    "t177"."ops_value",
    "t177"."difference",
    "t177"."amount_impact",
    "t177"."currency",
    "t177"."explanation",
    "t177"."owner",
    "t177"."mismatch_id",
    "t177"."crm_rows",
    "t177"."billing_rows",
    "t177"."ops_rows"
  FROM (
    SELECT
      "t166"."month",
      "t166"."customer_key",
      "t166"."customer_id",
      "t166"."customer_name",
      "t166"."product",
      "t166"."category",
      "t166"."status_label",
      "t166"."severity",
      "t166"."field",
      "t166"."crm_value",
      "t166"."billing_value",
      "t166"."ops_value",
      "t166"."difference",
      "t166"."amount_impact",
      "t166"."currency",
      "t166"."explanation",
      "t166"."owner",
      "t166"."mismatch_id",
      "t166"."crm_rows",
      "t166"."billing_rows",
      "t176"."month" AS "month_right",
      "t176"."mismatch_id" AS "mismatch_id_right",
      "t176"."ops_rows"
    FROM "t164" AS "t166"
    LEFT OUTER JOIN (
      SELECT
        "t174"."month",
        "t174"."mismatch_id",
        LISTAGG("t174"."listed", '; '
        ORDER BY
          "t174"."source_file" ASC) AS "ops_rows"
      FROM (
        SELECT
          "t173"."month",
          "t173"."mismatch_id",
          "t173"."source_file",
          "t173"."source_file" || ':' || "t173"."listed" AS "listed"
        FROM (
          SELECT
            "t172"."month",
            "t172"."mismatch_id",
            "t172"."source_file",
            LISTAGG(
              COALESCE("t172"."source_key", CAST("t172"."source_row" AS TEXT)), ','
              ORDER BY
                "t172"."source_row" ASC
            ) AS "listed"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t170"."month",
                "t170"."source_file",
                "t170"."source_row",
                "t170"."source_key",
                "t170"."mismatch_id"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t168"."month",
                    "t168"."customer_key",
                    "t168"."mismatch_id",
                    "t168"."found_product",
                    "t37"."source_file",
                    "t37"."source_row",
                    "t37"."source_key",
                    "t37"."product"
                  FROM (
                    SELECT
                      "t165"."month",
                      "t165"."customer_key",
                      "t165"."mismatch_id",
                      "t165"."product" AS "found_product"
                    FROM "t164" AS "t165"
                  ) AS "t168"
                  INNER JOIN (
                    SELECT
                      "t30"."month",
                      "t30"."source_file",
                      "t30"."source_row",
                      "t30"."source_key",
                      "t30"."customer_key",
                      "t30"."product"
                    FROM (
                      SELECT
                        "t25"."month",
                        "t25"."source_file",
                        "t25"."source_row",
                        "t25"."source_key",
                        "t25"."customer_id",
                        "t25"."customer_name",
                        "t25"."status",
                        "t25"."product",
                        "t25"."location",
                        "t25"."event_id",
                        "t25"."provider_count",
                        "t25"."provider_id",
                        "t25"."used_at",
                        "t25"."go_live_date",
                        "t25"."expected_amount",
                        "t25"."currency",
                        "t25"."usage_quantity",
                        "t25"."customer_key",
                        "t25"."crm_customer_id",
                        "t25"."match_method",
                        COALESCE("t25"."product", '') AS "product_key"
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
                          "t7"."event_id",
                          "t7"."provider_count",
                          "t7"."provider_id",
                          "t7"."used_at",
                          "t7"."go_live_date",
                          "t7"."expected_amount",
                          "t7"."currency",
                          "t7"."usage_quantity",
                          "t18"."customer_key",
                          "t18"."crm_customer_id",
                          "t18"."match_method"
                        FROM "normalized"."ops_usage" AS "t7"
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
                            FROM "normalized"."customer_matches" AS "t2"
                            WHERE
                              "t2"."source" = 'ops'
                          ) AS "t10"
                        ) AS "t18"
                          ON "t7"."month" = "t18"."month"
                          AND "t7"."source_file" = "t18"."source_file"
                          AND "t7"."source_row" = "t18"."source_row"
                      ) AS "t25"
                    ) AS "t30"
                  ) AS "t37"
                    ON "t168"."month" = "t37"."month" AND "t168"."customer_key" = "t37"."customer_key"
                ) AS "t169"
                WHERE
                  (
                    "t169"."found_product" IS NULL
                  )
                  OR (
                    "t169"."product" IS NULL
                  )
                  OR (
                    "t169"."found_product" = "t169"."product"
                  )
              ) AS "t170"
            ) AS "t171"
          ) AS "t172"
          GROUP BY
            1,
            2,
            3
        ) AS "t173"
      ) AS "t174"
      GROUP BY
        1,
        2
    ) AS "t176"
      ON "t166"."month" = "t176"."month" AND "t166"."mismatch_id" = "t176"."mismatch_id"
  ) AS "t177"
) AS "t179"
ANTI JOIN "reconciled"."explained_differences" AS "t6"
  ON "t179"."month" = "t6"."month" AND "t179"."mismatch_id" = "t6"."mismatch_id"