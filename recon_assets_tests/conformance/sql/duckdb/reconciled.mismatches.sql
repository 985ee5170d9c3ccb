WITH "t29" AS (
  SELECT
    "t26"."month",
    "t26"."customer_key",
    "t26"."customer_id",
    "t26"."customer_name",
    "t26"."product",
    "t26"."owner",
    "t26"."in_crm",
    "t26"."in_billing",
    "t26"."in_ops",
    "t26"."crm_complete",
    "t26"."billing_complete",
    "t26"."ops_complete",
    "t26"."crm_products_known",
    "t26"."billing_products_known",
    "t26"."ops_products_known",
    "t26"."ambiguous",
    "t26"."crm_lines",
    "t26"."billing_lines",
    "t26"."ops_lines",
    "t26"."crm_status",
    "t26"."billing_status",
    "t26"."ops_status",
    "t26"."crm_provider_count",
    "t26"."billed_count",
    "t26"."used_count",
    "t26"."billed_amount",
    "t26"."billed",
    "t26"."used",
    "t26"."rated",
    "t26"."expected_amount",
    "t26"."currency",
    "t26"."crm_currency",
    "t26"."billing_currency",
    "t26"."ops_currency",
    "t26"."crm_unit_price",
    "t26"."billing_unit_price",
    "t26"."list_price",
    "t26"."crm_go_live_date",
    "t26"."ops_go_live_date",
    "t26"."crm_churn_date",
    "t26"."service_start",
    "t26"."service_end",
    "t26"."credited_amount",
    "t26"."entitled_quantity",
    "t26"."usage_quantity",
    "t26"."billed_unknown",
    "t26"."used_unknown",
    "t26"."active",
    "t26"."live",
    "t26"."crm_price",
    "t26"."expected",
    "t26"."unbilled_price",
    "t26"."contract_price",
    "t26"."extra",
    "t26"."extra_amount",
    "t26"."count_impact",
    CASE
      WHEN NOT (
        TRUE
        AND "t26"."ops_complete"
        AND "t26"."ops_products_known"
        AND NOT (
          "t26"."used_unknown"
        )
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      WHEN NOT (
        "t26"."used"
      )
      THEN CAST(0 AS DECIMAL(24, 6))
      WHEN "t26"."rated"
      THEN CASE
        WHEN "t26"."extra_amount" IS NULL
        THEN CAST(NULL AS DECIMAL(24, 6))
        ELSE CAST(0 AS DECIMAL(24, 6))
      END
      ELSE COALESCE(
        (
          CAST(CAST(ROUND("t26"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("t26"."expected" * "t26"."crm_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
        ) - "t26"."count_impact",
        CAST(CAST(ROUND("t26"."expected" * (
          "t26"."billing_unit_price" - "t26"."crm_price"
        ), 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
      )
    END AS "price_impact",
    -(
      CAST(CAST(ROUND(
        CASE
          WHEN "t26"."rated"
          THEN "t26"."expected_amount"
          ELSE "t26"."used_count" * "t26"."unbilled_price"
        END,
        2
      ) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    ) AS "unbilled_impact",
    COALESCE(
      CASE WHEN "t26"."rated" THEN "t26"."ops_currency" ELSE CAST(NULL AS TEXT) END,
      "t26"."currency"
    ) AS "unbilled_currency",
    CAST(CAST(ROUND("t26"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) AS "billed_impact",
    -(
      CAST(CAST(ROUND("t26"."crm_provider_count" * "t26"."contract_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
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
        "t19"."month",
        "t19"."customer_key",
        "t19"."customer_id",
        "t19"."customer_name",
        "t19"."product",
        "t19"."owner",
        "t19"."in_crm",
        "t19"."in_billing",
        "t19"."in_ops",
        "t19"."crm_complete",
        "t19"."billing_complete",
        "t19"."ops_complete",
        "t19"."crm_products_known",
        "t19"."billing_products_known",
        "t19"."ops_products_known",
        "t19"."ambiguous",
        "t19"."crm_lines",
        "t19"."billing_lines",
        "t19"."ops_lines",
        "t19"."crm_status",
        "t19"."billing_status",
        "t19"."ops_status",
        "t19"."crm_provider_count",
        "t19"."billed_count",
        "t19"."used_count",
        "t19"."billed_amount",
        "t19"."billed",
        "t19"."used",
        "t19"."rated",
        "t19"."expected_amount",
        "t19"."currency",
        "t19"."crm_currency",
        "t19"."billing_currency",
        "t19"."ops_currency",
        "t19"."crm_unit_price",
        "t19"."billing_unit_price",
        "t19"."list_price",
        "t19"."crm_go_live_date",
        "t19"."ops_go_live_date",
        "t19"."crm_churn_date",
        "t19"."service_start",
        "t19"."service_end",
        "t19"."credited_amount",
        "t19"."entitled_quantity",
        "t19"."usage_quantity",
        "t19"."billed_unknown",
        "t19"."used_unknown",
        "t19"."active",
        "t19"."live",
        "t19"."crm_price",
        "t19"."expected",
        COALESCE("t19"."billing_unit_price", "t19"."crm_price", "t19"."list_price") AS "unbilled_price",
        COALESCE("t19"."crm_price", "t19"."list_price") AS "contract_price",
        "t19"."billed_count" - "t19"."expected" AS "extra",
        CASE
          WHEN (
            "t19"."ops_currency" IS NULL
          )
          OR (
            "t19"."currency" IS NULL
          )
          OR (
            "t19"."ops_currency" = "t19"."currency"
          )
          THEN "t19"."billed_amount" - "t19"."expected_amount"
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
      ) AS "t19"
    ) AS "t24"
  ) AS "t26"
), "t33" AS (
  SELECT
    "t30"."month",
    "t30"."customer_key",
    MAX("t30"."customer_id") AS "customer_id",
    MAX("t30"."customer_name") AS "customer_name",
    MAX("t30"."owner") AS "owner",
    BOOL_OR(CAST("t30"."ambiguous" AS BOOLEAN)) AS "ambiguous",
    BOOL_OR(CAST("t30"."in_crm" AS BOOLEAN)) AS "in_crm",
    BOOL_OR(CAST("t30"."in_billing" AS BOOLEAN)) AS "in_billing",
    BOOL_OR(CAST("t30"."in_ops" AS BOOLEAN)) AS "in_ops",
    BOOL_OR(CAST("t30"."crm_complete" AS BOOLEAN)) AS "crm_complete",
    BOOL_OR(CAST("t30"."billing_complete" AS BOOLEAN)) AS "billing_complete",
    BOOL_OR(CAST("t30"."ops_complete" AS BOOLEAN)) AS "ops_complete",
    BOOL_OR(CAST("t30"."billed" AS BOOLEAN)) AS "billed",
    BOOL_OR(CAST("t30"."used" AS BOOLEAN)) AS "used",
    BOOL_OR(CAST("t30"."used_unknown" AS BOOLEAN)) AS "used_unknown",
    BOOL_OR(CAST("t30"."active" AND "t30"."live" AS BOOLEAN)) AS "owed",
    MIN("t30"."crm_status") AS "crm_status",
    MIN("t30"."billing_status") AS "billing_status",
    MIN("t30"."ops_status") AS "ops_status",
    SUM("t30"."crm_provider_count") FILTER(WHERE
      "t30"."active" AND "t30"."live") AS "crm_provider_count",
    SUM("t30"."billed_count") AS "billed_count",
    SUM("t30"."used_count") AS "used_count",
    CASE
      WHEN BOOL_OR(CAST("t30"."billed_impact" IS NULL AS BOOLEAN)) FILTER(WHERE
        "t30"."billing_lines" > 0)
      OR (
        MIN("t30"."currency") FILTER(WHERE
          "t30"."billing_lines" > 0) <> MAX("t30"."currency") FILTER(WHERE
          "t30"."billing_lines" > 0)
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      ELSE CAST(SUM("t30"."billed_impact") FILTER(WHERE
        "t30"."billing_lines" > 0) AS DECIMAL(24, 6))
    END AS "billed_amount",
    CASE
      WHEN BOOL_OR(CAST("t30"."contract_impact" IS NULL AS BOOLEAN)) FILTER(WHERE
        "t30"."active" AND "t30"."live")
      OR (
        MIN("t30"."currency") FILTER(WHERE
          "t30"."active" AND "t30"."live") <> MAX("t30"."currency") FILTER(WHERE
          "t30"."active" AND "t30"."live")
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      ELSE CAST(SUM("t30"."contract_impact") FILTER(WHERE
        "t30"."active" AND "t30"."live") AS DECIMAL(24, 6))
    END AS "contract_impact",
    CASE
      WHEN MIN("t30"."currency") FILTER(WHERE
        "t30"."billing_lines" > 0) <> MAX("t30"."currency") FILTER(WHERE
        "t30"."billing_lines" > 0)
      THEN CAST(NULL AS TEXT)
      ELSE MIN("t30"."currency") FILTER(WHERE
        "t30"."billing_lines" > 0)
    END AS "billed_currency",
    (
      MIN("t30"."currency") FILTER(WHERE
        "t30"."billing_lines" > 0) <> MAX("t30"."currency") FILTER(WHERE
        "t30"."billing_lines" > 0)
    )
    OR BOOL_OR(CAST(COALESCE("t30"."billing_currency" = 'several', FALSE) AS BOOLEAN)) AS "billed_in_several",
    CASE
      WHEN MIN("t30"."currency") FILTER(WHERE
        "t30"."active" AND "t30"."live") <> MAX("t30"."currency") FILTER(WHERE
        "t30"."active" AND "t30"."live")
      THEN CAST(NULL AS TEXT)
      ELSE MIN("t30"."currency") FILTER(WHERE
        "t30"."active" AND "t30"."live")
    END AS "contract_currency",
    MIN("t30"."crm_go_live_date") AS "crm_go_live_date",
    CASE
      WHEN BOOL_OR(CAST("t30"."crm_churn_date" IS NULL AS BOOLEAN)) FILTER(WHERE
        "t30"."crm_lines" > 0)
      THEN CAST(NULL AS DATE)
      ELSE MAX("t30"."crm_churn_date") FILTER(WHERE
        "t30"."crm_lines" > 0)
    END AS "crm_churn_date",
    MIN("t30"."ops_go_live_date") AS "ops_go_live_date",
    ARRAY_TO_STRING(
      LIST_SORT(
        ARRAY_AGG("t30"."product") FILTER(WHERE
          "t30"."billed" AND NOT "t30"."product" IS NULL)
      ),
      ', '
    ) AS "billed_products",
    ARRAY_TO_STRING(
      LIST_SORT(
        ARRAY_AGG("t30"."product") FILTER(WHERE
          "t30"."used" AND NOT "t30"."product" IS NULL)
      ),
      ', '
    ) AS "used_products",
    ARRAY_TO_STRING(
      LIST_SORT(
        ARRAY_AGG("t30"."product") FILTER(WHERE
          (
            "t30"."active" AND "t30"."live"
          ) AND NOT "t30"."product" IS NULL)
      ),
      ', '
    ) AS "owed_products"
  FROM "t29" AS "t30"
  GROUP BY
    1,
    2
), "t49" AS (
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
    "t48"."customer_billed",
    "t48"."customer_in_crm"
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
      "t38"."month" AS "month_right",
      "t38"."customer_key" AS "customer_key_right",
      "t38"."customer_billed",
      "t38"."customer_in_crm"
    FROM (
      SELECT
        *
      FROM "t29" AS "t30"
      WHERE
        NOT "t30"."product" IS NULL
    ) AS "t32"
    LEFT OUTER JOIN (
      SELECT
        "t34"."month",
        "t34"."customer_key",
        "t34"."billed" AS "customer_billed",
        "t34"."in_crm" AS "customer_in_crm"
      FROM "t33" AS "t34"
    ) AS "t38"
      ON "t32"."month" = "t38"."month" AND "t32"."customer_key" = "t38"."customer_key"
  ) AS "t48"
), "t120" AS (
  SELECT
    "t119"."month",
    "t119"."customer_key",
    "t119"."customer_id",
    "t119"."customer_name",
    "t119"."product",
    "t119"."category",
    "t119"."status_label",
    "t119"."severity",
    "t119"."field",
    "t119"."crm_value",
    "t119"."billing_value",
    "t119"."ops_value",
    "t119"."difference",
    "t119"."amount_impact",
    "t119"."currency",
    "t119"."explanation",
    COALESCE(NULLIF("t119"."owner", '')) AS "owner",
    SUBSTRING(
      MD5(
        "t119"."category" || '' || "t119"."customer_key" || '' || COALESCE("t119"."product", '') || '' || "t119"."field"
      ),
      CASE
        WHEN (
          0 + 1
        ) >= 1
        THEN 0 + 1
        ELSE 0 + 1 + LENGTH(
          MD5(
            "t119"."category" || '' || "t119"."customer_key" || '' || COALESCE("t119"."product", '') || '' || "t119"."field"
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
                "t68"."month",
                "t68"."customer_key",
                "t68"."customer_id",
                "t68"."customer_name",
                "t68"."product",
                'underbilled' AS "category",
                'Billing mismatch' AS "status_label",
                'high' AS "severity",
                CASE WHEN "t68"."rated" THEN 'amount' ELSE 'provider_count' END AS "field",
                CASE WHEN "t68"."rated" THEN NULL ELSE CAST("t68"."crm_provider_count" AS TEXT) END AS "crm_value",
                CASE
                  WHEN "t68"."rated"
                  THEN COALESCE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  CAST(ABS(CAST("t68"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                    ) || CASE WHEN "t68"."currency" IS NULL THEN '' ELSE ' ' || "t68"."currency" END,
                    COALESCE(
                      CAST("t68"."billed_count" AS TEXT) || CASE WHEN "t68"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                      'an unknown number of providers'
                    )
                  )
                  ELSE CAST("t68"."billed_count" AS TEXT)
                END AS "billing_value",
                CASE
                  WHEN "t68"."rated"
                  THEN REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                CAST(ABS(CAST("t68"."expected_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                  ) || CASE WHEN "t68"."currency" IS NULL THEN '' ELSE ' ' || "t68"."currency" END
                  ELSE CAST("t68"."used_count" AS TEXT)
                END AS "ops_value",
                CASE
                  WHEN "t68"."rated"
                  THEN "t68"."extra_amount"
                  ELSE CAST("t68"."extra" AS DECIMAL(24, 6))
                END AS "difference",
                "t68"."count_impact" AS "amount_impact",
                "t68"."currency",
                CASE
                  WHEN "t68"."rated"
                  THEN COALESCE(
                    COALESCE("t68"."customer_name", 'Customer ' || "t68"."customer_id", "t68"."customer_key"),
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
                                    CAST(ABS(CAST("t68"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                      ) || CASE WHEN "t68"."currency" IS NULL THEN '' ELSE ' ' || "t68"."currency" END,
                      COALESCE(
                        CAST("t68"."billed_count" AS TEXT) || CASE WHEN "t68"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                        'an unknown number of providers'
                      )
                    ),
                    'unknown'
                  ) || COALESCE(COALESCE(' for ' || "t68"."product", ''), 'unknown') || ', but the usage comes to ' || COALESCE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  CAST(ABS(CAST("t68"."expected_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                    ) || CASE WHEN "t68"."currency" IS NULL THEN '' ELSE ' ' || "t68"."currency" END,
                    'unknown'
                  ) || ': ' || COALESCE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  CAST(ABS(CAST("t68"."count_impact" AS DECIMAL(24, 2))) AS TEXT),
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
                    ) || CASE WHEN "t68"."currency" IS NULL THEN '' ELSE ' ' || "t68"."currency" END || CASE WHEN "t68"."count_impact" < 0 THEN ' too little' ELSE ' too much' END,
                    'unknown'
                  ) || '.'
                  ELSE COALESCE(
                    COALESCE("t68"."customer_name", 'Customer ' || "t68"."customer_id", "t68"."customer_key"),
                    'unknown'
                  ) || ' was billed for ' || COALESCE(
                    COALESCE(
                      CAST("t68"."billed_count" AS TEXT) || CASE WHEN "t68"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                      'an unknown number of providers'
                    ),
                    'unknown'
                  ) || COALESCE(COALESCE(' of ' || "t68"."product", ''), 'unknown') || ', but ' || COALESCE('used', 'unknown') || ' ' || COALESCE(CAST("t68"."expected" AS TEXT), 'unknown') || ': ' || COALESCE(
                    COALESCE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    CAST(ABS(CAST("t68"."count_impact" AS DECIMAL(24, 2))) AS TEXT),
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
                      ) || CASE WHEN "t68"."currency" IS NULL THEN '' ELSE ' ' || "t68"."currency" END || CASE WHEN "t68"."count_impact" < 0 THEN ' too little' ELSE ' too much' END,
                      'the price is unknown'
                    ),
                    'unknown'
                  ) || '.'
                END AS "explanation",
                "t68"."owner"
              FROM (
                SELECT
                  *
                FROM "t49" AS "t53"
                WHERE
                  COALESCE(
                    "t53"."billed"
                    AND "t53"."used"
                    AND CASE
                      WHEN "t53"."rated"
                      THEN "t53"."extra_amount" < -(
                        CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
                      )
                      ELSE "t53"."extra" < 0
                    END,
                    FALSE
                  )
                  AND "t53"."billing_complete"
                  AND "t53"."ops_complete"
                  AND "t53"."billing_products_known"
                  AND "t53"."ops_products_known"
              ) AS "t68"
            ) AS "t103"
          ) AS "t108"
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
                'price_mismatch' AS "category",
                'Billing mismatch' AS "status_label",
                'high' AS "severity",
                'unit_price' AS "field",
                REGEXP_REPLACE(
                  CAST(CAST(CAST(ROUND("t83"."crm_price", 4) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS TEXT),
                  '(\.[0-9]{2}([0-9]*[1-9])?)0+$',
                  '\1',
                  'g'
                ) AS "crm_value",
                REGEXP_REPLACE(
                  CAST(CAST(CAST(ROUND(
                    COALESCE(
                      CAST("t83"."billed_amount" / NULLIF("t83"."billed_count", 0) AS DECIMAL(24, 6)),
                      "t83"."billing_unit_price"
                    ),
                    4
                  ) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS TEXT),
                  '(\.[0-9]{2}([0-9]*[1-9])?)0+$',
                  '\1',
                  'g'
                ) AS "billing_value",
                CAST(NULL AS TEXT) AS "ops_value",
                COALESCE(
                  CAST("t83"."billed_amount" / NULLIF("t83"."billed_count", 0) AS DECIMAL(24, 6)),
                  "t83"."billing_unit_price"
                ) - "t83"."crm_price" AS "difference",
                "t83"."price_impact" AS "amount_impact",
                "t83"."currency",
                COALESCE(
                  COALESCE("t83"."customer_name", 'Customer ' || "t83"."customer_id", "t83"."customer_key"),
                  'unknown'
                ) || ' is billed ' || COALESCE(
                  REGEXP_REPLACE(
                    CAST(CAST(CAST(ROUND(
                      COALESCE(
                        CAST("t83"."billed_amount" / NULLIF("t83"."billed_count", 0) AS DECIMAL(24, 6)),
                        "t83"."billing_unit_price"
                      ),
                      4
                    ) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS TEXT),
                    '(\.[0-9]{2}([0-9]*[1-9])?)0+$',
                    '\1',
                    'g'
                  ) || CASE WHEN "t83"."currency" IS NULL THEN '' ELSE ' ' || "t83"."currency" END,
                  'unknown'
                ) || ' per provider' || COALESCE(COALESCE(' of ' || "t83"."product", ''), 'unknown') || ', but the CRM price is ' || COALESCE(
                  REGEXP_REPLACE(
                    CAST(CAST(CAST(ROUND("t83"."crm_price", 4) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS TEXT),
                    '(\.[0-9]{2}([0-9]*[1-9])?)0+$',
                    '\1',
                    'g'
                  ) || CASE WHEN "t83"."currency" IS NULL THEN '' ELSE ' ' || "t83"."currency" END,
                  'unknown'
                ) || COALESCE(
                  CASE
                    WHEN COALESCE("t83"."price_impact" <> 0, FALSE)
                    THEN ': ' || REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  CAST(ABS(CAST("t83"."price_impact" AS DECIMAL(24, 2))) AS TEXT),
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
                    ) || CASE WHEN "t83"."currency" IS NULL THEN '' ELSE ' ' || "t83"."currency" END || CASE WHEN "t83"."price_impact" < 0 THEN ' too little' ELSE ' too much' END
                    ELSE ''
                  END,
                  'unknown'
                ) || '.' AS "explanation",
                "t83"."owner"
              FROM (
                SELECT
                  *
                FROM "t49" AS "t53"
                WHERE
                  COALESCE(
                    "t53"."billed"
                    AND COALESCE(
                      CASE
                        WHEN "t53"."billed_count" > 0
                        THEN ABS(
                          CAST(CAST(ROUND("t53"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("t53"."crm_price" * "t53"."billed_count", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
                        ) > (
                          CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6)) * "t53"."billed_count"
                        )
                        ELSE NULL
                      END,
                      ABS("t53"."billing_unit_price" - "t53"."crm_price") > CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
                    ),
                    FALSE
                  )
                  AND "t53"."crm_complete"
                  AND "t53"."billing_complete"
                  AND "t53"."crm_products_known"
                  AND "t53"."billing_products_known"
              ) AS "t83"
            ) AS "t113"
          ) AS "t115"
        ) AS "t116"
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
                "t54"."month",
                "t54"."customer_key",
                "t54"."customer_id",
                "t54"."customer_name",
                CAST(NULL AS TEXT) AS "product",
                'active_status_mismatch' AS "category",
                'Status mismatch' AS "status_label",
                'medium' AS "severity",
                'status' AS "field",
                CASE WHEN "t54"."crm_complete" THEN "t54"."crm_status" ELSE CAST(NULL AS TEXT) END AS "crm_value",
                CASE
                  WHEN "t54"."billing_complete"
                  THEN COALESCE(
                    "t54"."billing_status",
                    CASE WHEN "t54"."billed" THEN 'active' ELSE CAST(NULL AS TEXT) END
                  )
                  ELSE CAST(NULL AS TEXT)
                END AS "billing_value",
                CASE
                  WHEN "t54"."ops_complete"
                  THEN COALESCE(
                    "t54"."ops_status",
                    CASE WHEN "t54"."used" THEN 'active' ELSE CAST(NULL AS TEXT) END
                  )
                  ELSE CAST(NULL AS TEXT)
                END AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t54"."customer_name", 'Customer ' || "t54"."customer_id", "t54"."customer_key"),
                  'unknown'
                ) || ' ' || COALESCE(
                  COALESCE(
                    'is ' || CASE WHEN "t54"."crm_complete" THEN "t54"."crm_status" ELSE CAST(NULL AS TEXT) END || ' in the CRM',
                    'has no known status in the CRM'
                  ),
                  'unknown'
                ) || COALESCE(
                  COALESCE(
                    ', billing says ' || CASE
                      WHEN "t54"."billing_complete"
                      THEN COALESCE(
                        "t54"."billing_status",
                        CASE WHEN "t54"."billed" THEN 'active' ELSE CAST(NULL AS TEXT) END
                      )
                      ELSE CAST(NULL AS TEXT)
                    END,
                    ''
                  ),
                  'unknown'
                ) || COALESCE(
                  COALESCE(
                    ', operations says ' || CASE
                      WHEN "t54"."ops_complete"
                      THEN COALESCE(
                        "t54"."ops_status",
                        CASE WHEN "t54"."used" THEN 'active' ELSE CAST(NULL AS TEXT) END
                      )
                      ELSE CAST(NULL AS TEXT)
                    END,
                    ''
                  ),
                  'unknown'
                ) || '.' AS "explanation",
                "t54"."owner"
              FROM (
                SELECT
                  *
                FROM "t33" AS "t34"
                WHERE
                  COALESCE(
                    (
                      COALESCE(
                        CASE WHEN "t34"."crm_complete" THEN "t34"."crm_status" ELSE CAST(NULL AS TEXT) END = 'active',
                        FALSE
                      )
                      OR COALESCE(
                        CASE
                          WHEN "t34"."billing_complete"
                          THEN COALESCE(
                            "t34"."billing_status",
                            CASE WHEN "t34"."billed" THEN 'active' ELSE CAST(NULL AS TEXT) END
                          )
                          ELSE CAST(NULL AS TEXT)
                        END = 'active',
                        FALSE
                      )
                      OR COALESCE(
                        CASE
                          WHEN "t34"."ops_complete"
                          THEN COALESCE(
                            "t34"."ops_status",
                            CASE WHEN "t34"."used" THEN 'active' ELSE CAST(NULL AS TEXT) END
                          )
                          ELSE CAST(NULL AS TEXT)
                        END = 'active',
                        FALSE
                      )
                    )
                    AND (
                      COALESCE(
                        CASE WHEN "t34"."crm_complete" THEN "t34"."crm_status" ELSE CAST(NULL AS TEXT) END = 'inactive',
                        FALSE
                      )
                      OR COALESCE(
                        CASE
                          WHEN "t34"."billing_complete"
                          THEN COALESCE(
                            "t34"."billing_status",
                            CASE WHEN "t34"."billed" THEN 'active' ELSE CAST(NULL AS TEXT) END
                          )
                          ELSE CAST(NULL AS TEXT)
                        END = 'inactive',
                        FALSE
                      )
                      OR COALESCE(
                        CASE
                          WHEN "t34"."ops_complete"
                          THEN COALESCE(
                            "t34"."ops_status",
                            CASE WHEN "t34"."used" THEN 'active' ELSE CAST(NULL AS TEXT) END
                          )
                          ELSE CAST(NULL AS TEXT)
                        END = 'inactive',
                        FALSE
                      )
                    )
                    AND (
                      "t34"."in_crm" OR NOT (
                        "t34"."crm_complete"
                      )
                    ),
                    FALSE
                  )
              ) AS "t54"
            ) AS "t81"
          ) AS "t86"
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
                CAST(NULL AS TEXT) AS "product",
                'go_live_mismatch' AS "category",
                'Go-live mismatch' AS "status_label",
                'medium' AS "severity",
                'go_live_date' AS "field",
                CAST("t44"."crm_go_live_date" AS TEXT) AS "crm_value",
                CAST(NULL AS TEXT) AS "billing_value",
                CAST("t44"."ops_go_live_date" AS TEXT) AS "ops_value",
                CAST(DATE_DIFF('DAY', "t44"."crm_go_live_date", "t44"."ops_go_live_date") AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t44"."customer_name", 'Customer ' || "t44"."customer_id", "t44"."customer_key"),
                  'unknown'
                ) || ' went live on ' || COALESCE(CAST("t44"."crm_go_live_date" AS TEXT), 'unknown') || ' according to the CRM, but on ' || COALESCE(CAST("t44"."ops_go_live_date" AS TEXT), 'unknown') || ' according to operations.' AS "explanation",
                "t44"."owner"
              FROM (
                SELECT
                  *
                FROM "t33" AS "t34"
                WHERE
                  COALESCE(
                    ABS(DATE_DIFF('DAY', "t34"."crm_go_live_date", "t34"."ops_go_live_date")) > 0,
                    FALSE
                  )
                  AND "t34"."crm_complete"
                  AND "t34"."ops_complete"
              ) AS "t44"
            ) AS "t57"
          ) AS "t63"
        ) AS "t87"
      ) AS "t117"
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
                "t42"."month",
                "t42"."customer_key",
                "t42"."customer_id",
                "t42"."customer_name",
                CAST(NULL AS TEXT) AS "product",
                'go_live_mismatch' AS "category",
                'Go-live mismatch' AS "status_label",
                'medium' AS "severity",
                'billed_before_go_live' AS "field",
                CAST("t42"."crm_go_live_date" AS TEXT) AS "crm_value",
                'billed' AS "billing_value",
                CAST(NULL AS TEXT) AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t42"."customer_name", 'Customer ' || "t42"."customer_id", "t42"."customer_key"),
                  'unknown'
                ) || ' was billed, but goes live only on ' || COALESCE(CAST("t42"."crm_go_live_date" AS TEXT), 'unknown') || ' according to the CRM.' AS "explanation",
                "t42"."owner"
              FROM (
                SELECT
                  *
                FROM "t33" AS "t34"
                WHERE
                  COALESCE(
                    "t34"."billed"
                    AND (
                      "t34"."month" < DATE_TRUNC('MONTH', "t34"."crm_go_live_date")
                    ),
                    FALSE
                  )
                  AND "t34"."crm_complete"
                  AND "t34"."billing_complete"
              ) AS "t42"
            ) AS "t55"
          ) AS "t61"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t43"."month",
                "t43"."customer_key",
                "t43"."customer_id",
                "t43"."customer_name",
                CAST(NULL AS TEXT) AS "product",
                'go_live_mismatch' AS "category",
                'Go-live mismatch' AS "status_label",
                'medium' AS "severity",
                'used_before_go_live' AS "field",
                CAST("t43"."crm_go_live_date" AS TEXT) AS "crm_value",
                CAST(NULL AS TEXT) AS "billing_value",
                'used' AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t43"."customer_name", 'Customer ' || "t43"."customer_id", "t43"."customer_key"),
                  'unknown'
                ) || ' used the service, but goes live only on ' || COALESCE(CAST("t43"."crm_go_live_date" AS TEXT), 'unknown') || ' according to the CRM.' AS "explanation",
                "t43"."owner"
              FROM (
                SELECT
                  *
                FROM "t33" AS "t34"
                WHERE
                  COALESCE(
                    "t34"."used"
                    AND (
                      "t34"."month" < DATE_TRUNC('MONTH', "t34"."crm_go_live_date")
                    ),
                    FALSE
                  )
                  AND "t34"."crm_complete"
                  AND "t34"."ops_complete"
              ) AS "t43"
            ) AS "t56"
          ) AS "t62"
        ) AS "t65"
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
                "t80"."month",
                "t80"."customer_key",
                "t80"."customer_id",
                "t80"."customer_name",
                "t80"."product",
                'product_mismatch' AS "category",
                'Product mismatch' AS "status_label",
                'medium' AS "severity",
                'product' AS "field",
                CASE WHEN "t80"."crm_lines" > 0 THEN 'sold' ELSE 'not sold' END AS "crm_value",
                CASE WHEN "t80"."billed" THEN 'billed' ELSE 'not billed' END AS "billing_value",
                CASE WHEN "t80"."used" THEN 'used' ELSE 'not used' END AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                CASE
                  WHEN "t80"."crm_lines" > 0
                  THEN COALESCE(
                    COALESCE("t80"."customer_name", 'Customer ' || "t80"."customer_id", "t80"."customer_key"),
                    'unknown'
                  ) || ' has ' || COALESCE("t80"."product", 'unknown') || ' in the CRM, but was neither billed for it nor used it.'
                  ELSE COALESCE(
                    COALESCE("t80"."customer_name", 'Customer ' || "t80"."customer_id", "t80"."customer_key"),
                    'unknown'
                  ) || ' ' || COALESCE(
                    CASE
                      WHEN "t80"."billed" AND "t80"."used"
                      THEN 'is billed for and uses'
                      WHEN "t80"."billed"
                      THEN 'is billed for'
                      ELSE 'uses'
                    END,
                    'unknown'
                  ) || ' ' || COALESCE("t80"."product", 'unknown') || ', but the CRM does not list that product.'
                END AS "explanation",
                "t80"."owner"
              FROM (
                SELECT
                  *
                FROM "t49" AS "t53"
                WHERE
                  COALESCE(
                    "t53"."in_crm"
                    AND (
                      (
                        (
                          (
                            "t53"."billed" AND "t53"."billing_complete" AND "t53"."billing_products_known"
                          )
                          OR (
                            "t53"."used" AND "t53"."ops_complete" AND "t53"."ops_products_known"
                          )
                        )
                        AND NOT (
                          "t53"."crm_lines" > 0
                        )
                      )
                      OR (
                        "t53"."active"
                        AND "t53"."live"
                        AND NOT (
                          "t53"."billed"
                        )
                        AND NOT (
                          "t53"."used"
                        )
                        AND "t53"."customer_billed"
                        AND (
                          "t53"."billing_complete"
                          AND "t53"."ops_complete"
                          AND "t53"."billing_products_known"
                          AND "t53"."ops_products_known"
                          AND NOT (
                            "t53"."billed_unknown"
                          )
                          AND NOT (
                            "t53"."used_unknown"
                          )
                        )
                      )
                    ),
                    FALSE
                  )
                  AND "t53"."crm_complete"
                  AND "t53"."crm_products_known"
              ) AS "t80"
            ) AS "t94"
          ) AS "t97"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t72"."month",
                "t72"."customer_key",
                "t72"."customer_id",
                "t72"."customer_name",
                "t72"."product",
                'provider_count_mismatch' AS "category",
                'Provider count mismatch' AS "status_label",
                'low' AS "severity",
                'provider_count' AS "field",
                CAST("t72"."crm_provider_count" AS TEXT) AS "crm_value",
                CAST("t72"."billed_count" AS TEXT) AS "billing_value",
                CAST("t72"."used_count" AS TEXT) AS "ops_value",
                CAST("t72"."used_count" - "t72"."crm_provider_count" AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t72"."customer_name", 'Customer ' || "t72"."customer_id", "t72"."customer_key"),
                  'unknown'
                ) || ' has a contract for ' || COALESCE(
                  COALESCE(
                    CAST("t72"."crm_provider_count" AS TEXT) || CASE WHEN "t72"."crm_provider_count" = 1 THEN ' provider' ELSE ' providers' END,
                    'an unknown number of providers'
                  ),
                  'unknown'
                ) || COALESCE(COALESCE(' of ' || "t72"."product", ''), 'unknown') || ', but ' || COALESCE(
                  COALESCE(
                    CAST("t72"."used_count" AS TEXT) || CASE WHEN "t72"."used_count" = 1 THEN ' provider' ELSE ' providers' END,
                    'an unknown number of providers'
                  ),
                  'unknown'
                ) || ' used it.' AS "explanation",
                "t72"."owner"
              FROM (
                SELECT
                  *
                FROM "t49" AS "t53"
                WHERE
                  COALESCE(
                    "t53"."used" AND (
                      ABS("t53"."used_count" - "t53"."crm_provider_count") > 0
                    ),
                    FALSE
                  )
                  AND "t53"."crm_complete"
                  AND "t53"."ops_complete"
                  AND "t53"."crm_products_known"
                  AND "t53"."ops_products_known"
              ) AS "t72"
            ) AS "t89"
          ) AS "t93"
        ) AS "t99"
      ) AS "t100"
    ) AS "t118"
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
                "t60"."month",
                "t60"."customer_key",
                "t60"."customer_id",
                "t60"."customer_name",
                "t60"."product",
                'over_entitlement' AS "category",
                'Entitlement' AS "status_label",
                'medium' AS "severity",
                'usage_quantity' AS "field",
                REGEXP_REPLACE(CAST("t60"."entitled_quantity" AS TEXT), '\.?0+$', '', 'g') AS "crm_value",
                CAST(NULL AS TEXT) AS "billing_value",
                REGEXP_REPLACE(
                  CAST(CASE
                    WHEN "t60"."ops_lines" = 0
                    THEN CAST(0 AS DECIMAL(24, 6))
                    ELSE "t60"."usage_quantity"
                  END AS TEXT),
                  '\.?0+$',
                  '',
                  'g'
                ) AS "ops_value",
                CASE
                  WHEN "t60"."ops_lines" = 0
                  THEN CAST(0 AS DECIMAL(24, 6))
                  ELSE "t60"."usage_quantity"
                END - "t60"."entitled_quantity" AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t60"."customer_name", 'Customer ' || "t60"."customer_id", "t60"."customer_key"),
                  'unknown'
                ) || ' used ' || COALESCE(REGEXP_REPLACE(CAST("t60"."usage_quantity" AS TEXT), '\.?0+$', '', 'g'), 'unknown') || ' units' || COALESCE(COALESCE(' of ' || "t60"."product", ''), 'unknown') || ', but the contract includes ' || COALESCE(
                  REGEXP_REPLACE(CAST("t60"."entitled_quantity" AS TEXT), '\.?0+$', '', 'g'),
                  'unknown'
                ) || '.' AS "explanation",
                "t60"."owner"
              FROM (
                SELECT
                  *
                FROM "t49" AS "t53"
                WHERE
                  COALESCE("t53"."usage_quantity" > "t53"."entitled_quantity", FALSE)
                  AND "t53"."crm_complete"
                  AND "t53"."ops_complete"
                  AND "t53"."crm_products_known"
                  AND "t53"."ops_products_known"
              ) AS "t60"
            ) AS "t78"
          ) AS "t82"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t74"."month",
                "t74"."customer_key",
                "t74"."customer_id",
                "t74"."customer_name",
                "t74"."product",
                'unused_entitlement' AS "category",
                'Entitlement' AS "status_label",
                'low' AS "severity",
                'usage_quantity' AS "field",
                REGEXP_REPLACE(CAST("t74"."entitled_quantity" AS TEXT), '\.?0+$', '', 'g') AS "crm_value",
                CAST(NULL AS TEXT) AS "billing_value",
                REGEXP_REPLACE(
                  CAST(CASE
                    WHEN "t74"."ops_lines" = 0
                    THEN CAST(0 AS DECIMAL(24, 6))
                    ELSE "t74"."usage_quantity"
                  END AS TEXT),
                  '\.?0+$',
                  '',
                  'g'
                ) AS "ops_value",
                CASE
                  WHEN "t74"."ops_lines" = 0
                  THEN CAST(0 AS DECIMAL(24, 6))
                  ELSE "t74"."usage_quantity"
                END - "t74"."entitled_quantity" AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t74"."customer_name", 'Customer ' || "t74"."customer_id", "t74"."customer_key"),
                  'unknown'
                ) || ' used only ' || COALESCE(
                  REGEXP_REPLACE(
                    CAST(CASE
                      WHEN "t74"."ops_lines" = 0
                      THEN CAST(0 AS DECIMAL(24, 6))
                      ELSE "t74"."usage_quantity"
                    END AS TEXT),
                    '\.?0+$',
                    '',
                    'g'
                  ),
                  'unknown'
                ) || ' of the ' || COALESCE(
                  REGEXP_REPLACE(CAST("t74"."entitled_quantity" AS TEXT), '\.?0+$', '', 'g'),
                  'unknown'
                ) || ' units' || COALESCE(COALESCE(' of ' || "t74"."product", ''), 'unknown') || ' that the contract includes.' AS "explanation",
                "t74"."owner"
              FROM (
                SELECT
                  *
                FROM "t49" AS "t53"
                WHERE
                  COALESCE(
                    "t53"."in_ops"
                    AND (
                      COALESCE("t53"."crm_status", 'active') = 'active'
                    )
                    AND (
                      "t53"."entitled_quantity" > 0
                    )
                    AND (
                      CASE
                        WHEN "t53"."ops_lines" = 0
                        THEN CAST(0 AS DECIMAL(24, 6))
                        ELSE "t53"."usage_quantity"
                      END < (
                        CAST(CAST(0.1 AS DECIMAL(18, 3)) AS DECIMAL(24, 6)) * "t53"."entitled_quantity"
                      )
                    ),
                    FALSE
                  )
                  AND "t53"."crm_complete"
                  AND "t53"."ops_complete"
                  AND "t53"."crm_products_known"
                  AND "t53"."ops_products_known"
              ) AS "t74"
            ) AS "t91"
          ) AS "t95"
        ) AS "t96"
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
                "t50"."month",
                "t50"."customer_key",
                "t50"."customer_id",
                "t50"."customer_name",
                "t50"."product",
                'duplicate_record' AS "category",
                'Data quality' AS "status_label",
                'low' AS "severity",
                'record' AS "field",
                CAST("t50"."rows" AS TEXT) || ' rows' AS "crm_value",
                CAST(NULL AS TEXT) AS "billing_value",
                CAST(NULL AS TEXT) AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                'The CRM has ' || COALESCE(CAST("t50"."rows" AS TEXT), 'unknown') || ' rows for ' || COALESCE("t50"."who", 'unknown') || COALESCE(COALESCE(' and ' || "t50"."product", ''), 'unknown') || ' that disagree on ' || COALESCE(
                  REGEXP_REPLACE(
                    CASE WHEN "t50"."status_differs" THEN 'status, ' ELSE '' END || CASE WHEN "t50"."provider_count_differs" THEN 'provider count, ' ELSE '' END || CASE WHEN "t50"."unit_price_differs" THEN 'unit price, ' ELSE '' END || CASE WHEN "t50"."currency_differs" THEN 'currency, ' ELSE '' END || CASE WHEN "t50"."go_live_date_differs" THEN 'go live date, ' ELSE '' END || CASE WHEN "t50"."churn_date_differs" THEN 'churn date, ' ELSE '' END || CASE WHEN "t50"."entitled_quantity_differs" THEN 'entitled quantity, ' ELSE '' END,
                    ', $',
                    '',
                    'g'
                  ),
                  'unknown'
                ) || '; the most recently updated one is used.' AS "explanation",
                "t50"."owner"
              FROM (
                SELECT
                  "t45"."month",
                  "t45"."customer_key",
                  "t45"."product",
                  "t45"."rows",
                  "t45"."status_differs",
                  "t45"."provider_count_differs",
                  "t45"."unit_price_differs",
                  "t45"."currency_differs",
                  "t45"."go_live_date_differs",
                  "t45"."churn_date_differs",
                  "t45"."entitled_quantity_differs",
                  "t45"."customer_id",
                  "t45"."customer_name",
                  "t45"."owner",
                  COALESCE("t45"."customer_name", "t45"."customer_id", "t45"."customer_key") AS "who"
                FROM (
                  SELECT
                    "t28"."month",
                    "t28"."customer_key",
                    "t28"."product",
                    "t28"."rows",
                    "t28"."status_differs",
                    "t28"."provider_count_differs",
                    "t28"."unit_price_differs",
                    "t28"."currency_differs",
                    "t28"."go_live_date_differs",
                    "t28"."churn_date_differs",
                    "t28"."entitled_quantity_differs",
                    "t37"."customer_id",
                    "t37"."customer_name",
                    "t37"."owner"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t23"."month",
                        "t23"."customer_key",
                        "t23"."product",
                        COUNT(*) AS "rows",
                        COALESCE(MIN("t23"."status") <> MAX("t23"."status"), FALSE)
                        OR (
                          (
                            COUNT("t23"."status") > 0
                          )
                          AND (
                            COUNT("t23"."status") < COUNT("t23"."status" IS NULL)
                          )
                        ) AS "status_differs",
                        COALESCE(MIN("t23"."provider_count") <> MAX("t23"."provider_count"), FALSE)
                        OR (
                          (
                            COUNT("t23"."provider_count") > 0
                          )
                          AND (
                            COUNT("t23"."provider_count") < COUNT("t23"."provider_count" IS NULL)
                          )
                        ) AS "provider_count_differs",
                        COALESCE(MIN("t23"."unit_price") <> MAX("t23"."unit_price"), FALSE)
                        OR (
                          (
                            COUNT("t23"."unit_price") > 0
                          )
                          AND (
                            COUNT("t23"."unit_price") < COUNT("t23"."unit_price" IS NULL)
                          )
                        ) AS "unit_price_differs",
                        COALESCE(MIN("t23"."currency") <> MAX("t23"."currency"), FALSE)
                        OR (
                          (
                            COUNT("t23"."currency") > 0
                          )
                          AND (
                            COUNT("t23"."currency") < COUNT("t23"."currency" IS NULL)
                          )
                        ) AS "currency_differs",
                        COALESCE(MIN("t23"."go_live_date") <> MAX("t23"."go_live_date"), FALSE)
                        OR (
                          (
                            COUNT("t23"."go_live_date") > 0
                          )
                          AND (
                            COUNT("t23"."go_live_date") < COUNT("t23"."go_live_date" IS NULL)
                          )
                        ) AS "go_live_date_differs",
                        COALESCE(MIN("t23"."churn_date") <> MAX("t23"."churn_date"), FALSE)
                        OR (
                          (
                            COUNT("t23"."churn_date") > 0
                          )
                          AND (
                            COUNT("t23"."churn_date") < COUNT("t23"."churn_date" IS NULL)
                          )
                        ) AS "churn_date_differs",
                        COALESCE(MIN("t23"."entitled_quantity") <> MAX("t23"."entitled_quantity"), FALSE)
                        OR (
                          (
                            COUNT("t23"."entitled_quantity") > 0
                          )
                          AND (
                            COUNT("t23"."entitled_quantity") < COUNT("t23"."entitled_quantity" IS NULL)
                          )
                        ) AS "entitled_quantity_differs"
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
                            "t10"."month",
                            "t10"."source_file",
                            "t10"."source_row",
                            "t10"."source_key",
                            "t10"."customer_id",
                            "t10"."customer_name",
                            "t10"."status",
                            "t10"."product",
                            "t10"."location",
                            "t10"."provider_count",
                            "t10"."unit_price",
                            "t10"."currency",
                            "t10"."go_live_date",
                            "t10"."churn_date",
                            "t10"."entitled_quantity",
                            "t10"."updated_at",
                            "t10"."owner",
                            "t15"."customer_key",
                            "t15"."crm_customer_id",
                            "t15"."match_method"
                          FROM "normalized"."crm_accounts" AS "t10"
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
                              FROM "normalized"."customer_matches" AS "t3"
                              WHERE
                                "t3"."source" = 'crm'
                            ) AS "t11"
                          ) AS "t15"
                            ON "t10"."month" = "t15"."month"
                            AND "t10"."source_file" = "t15"."source_file"
                            AND "t10"."source_row" = "t15"."source_row"
                        ) AS "t20"
                      ) AS "t23"
                      GROUP BY
                        1,
                        2,
                        3
                    ) AS "t25"
                    WHERE
                      "t25"."status_differs"
                      OR "t25"."provider_count_differs"
                      OR "t25"."unit_price_differs"
                      OR "t25"."currency_differs"
                      OR "t25"."go_live_date_differs"
                      OR "t25"."churn_date_differs"
                      OR "t25"."entitled_quantity_differs"
                  ) AS "t28"
                  INNER JOIN (
                    SELECT
                      "t34"."month",
                      "t34"."customer_key",
                      "t34"."customer_id",
                      "t34"."customer_name",
                      "t34"."owner"
                    FROM "t33" AS "t34"
                  ) AS "t37"
                    ON "t28"."month" = "t37"."month" AND "t28"."customer_key" = "t37"."customer_key"
                ) AS "t45"
              ) AS "t50"
            ) AS "t70"
          ) AS "t75"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t51"."month",
                "t51"."customer_key",
                "t51"."customer_id",
                "t51"."customer_name",
                CAST(NULL AS TEXT) AS "product",
                'ambiguous_match' AS "category",
                'Data quality' AS "status_label",
                'low' AS "severity",
                CASE
                  WHEN STARTS_WITH("t51"."customer_key", 'name:')
                  THEN 'customer_name'
                  ELSE 'customer_id'
                END AS "field",
                CAST(NULL AS TEXT) AS "crm_value",
                "t51"."billing" AS "billing_value",
                "t51"."ops" AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE("t51"."who", 'unknown') || ' stands for more than one CRM customer, so it was linked to none; add an alias to say which one it is.' AS "explanation",
                "t51"."owner"
              FROM (
                SELECT
                  "t46"."month",
                  "t46"."customer_key",
                  "t46"."billing",
                  "t46"."ops",
                  "t46"."customer_id",
                  "t46"."customer_name",
                  "t46"."owner",
                  COALESCE("t46"."customer_name", "t46"."customer_id", "t46"."customer_key") AS "who"
                FROM (
                  SELECT
                    "t22"."month",
                    "t22"."customer_key",
                    "t22"."billing",
                    "t22"."ops",
                    "t37"."customer_id",
                    "t37"."customer_name",
                    "t37"."owner"
                  FROM (
                    SELECT
                      "t16"."month",
                      "t16"."customer_key",
                      MIN("t16"."written") FILTER(WHERE
                        "t16"."source" = 'billing') AS "billing",
                      MIN("t16"."written") FILTER(WHERE
                        "t16"."source" = 'ops') AS "ops"
                    FROM (
                      SELECT
                        "t12"."month",
                        "t12"."source",
                        "t12"."source_file",
                        "t12"."source_row",
                        "t12"."source_key",
                        "t12"."customer_id",
                        "t12"."customer_name",
                        "t12"."clean_name",
                        "t12"."match_method",
                        "t12"."customer_key",
                        "t12"."crm_customer_id",
                        CASE
                          WHEN STARTS_WITH("t12"."customer_key", 'name:')
                          THEN "t12"."customer_name"
                          ELSE "t12"."customer_id"
                        END AS "written"
                      FROM (
                        SELECT
                          *
                        FROM "normalized"."customer_matches" AS "t3"
                        WHERE
                          "t3"."match_method" = 'ambiguous'
                      ) AS "t12"
                    ) AS "t16"
                    GROUP BY
                      1,
                      2
                  ) AS "t22"
                  INNER JOIN (
                    SELECT
                      "t34"."month",
                      "t34"."customer_key",
                      "t34"."customer_id",
                      "t34"."customer_name",
                      "t34"."owner"
                    FROM "t33" AS "t34"
                  ) AS "t37"
                    ON "t22"."month" = "t37"."month" AND "t22"."customer_key" = "t37"."customer_key"
                ) AS "t46"
              ) AS "t51"
            ) AS "t59"
          ) AS "t66"
        ) AS "t77"
      ) AS "t98"
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
                "t52"."month",
                "t52"."customer_key",
                "t52"."customer_id",
                "t52"."customer_name",
                CAST(NULL AS TEXT) AS "product",
                'customer_id_mismatch' AS "category",
                'Data quality' AS "status_label",
                'low' AS "severity",
                'customer_id' AS "field",
                "t52"."customer_id" AS "crm_value",
                "t52"."billing" AS "billing_value",
                "t52"."ops" AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE("t52"."who", 'unknown') || ' was recognised by name, but ' || COALESCE(
                  CASE
                    WHEN "t52"."billing" = "t52"."ops"
                    THEN 'billing and operations call it ' || COALESCE("t52"."ops", 'unknown')
                    WHEN "t52"."billing" IS NULL
                    THEN 'operations calls it ' || COALESCE("t52"."ops", 'unknown')
                    WHEN "t52"."ops" IS NULL
                    THEN 'billing calls it ' || COALESCE("t52"."billing", 'unknown')
                    ELSE 'billing calls it ' || COALESCE("t52"."billing", 'unknown') || ', operations calls it ' || COALESCE("t52"."ops", 'unknown')
                  END,
                  'unknown'
                ) || ' and the CRM calls it ' || COALESCE("t52"."customer_id", 'unknown') || '.' AS "explanation",
                "t52"."owner"
              FROM (
                SELECT
                  "t47"."month",
                  "t47"."customer_key",
                  "t47"."billing",
                  "t47"."ops",
                  "t47"."customer_id",
                  "t47"."customer_name",
                  "t47"."owner",
                  COALESCE("t47"."customer_name", "t47"."customer_id", "t47"."customer_key") AS "who"
                FROM (
                  SELECT
                    "t18"."month",
                    "t18"."customer_key",
                    "t18"."billing",
                    "t18"."ops",
                    "t37"."customer_id",
                    "t37"."customer_name",
                    "t37"."owner"
                  FROM (
                    SELECT
                      "t13"."month",
                      "t13"."customer_key",
                      MIN("t13"."customer_id") FILTER(WHERE
                        "t13"."source" = 'billing') AS "billing",
                      MIN("t13"."customer_id") FILTER(WHERE
                        "t13"."source" = 'ops') AS "ops"
                    FROM (
                      SELECT
                        *
                      FROM "normalized"."customer_matches" AS "t3"
                      WHERE
                        "t3"."match_method" = 'name'
                        AND NOT "t3"."customer_id" IS NULL
                        AND NOT "t3"."crm_customer_id" IS NULL
                    ) AS "t13"
                    GROUP BY
                      1,
                      2
                  ) AS "t18"
                  INNER JOIN (
                    SELECT
                      "t34"."month",
                      "t34"."customer_key",
                      "t34"."customer_id",
                      "t34"."customer_name",
                      "t34"."owner"
                    FROM "t33" AS "t34"
                  ) AS "t37"
                    ON "t18"."month" = "t37"."month" AND "t18"."customer_key" = "t37"."customer_key"
                ) AS "t47"
              ) AS "t52"
            ) AS "t71"
          ) AS "t76"
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
                  "t41"."month",
                  "t41"."customer_key",
                  "t41"."customer_id",
                  "t41"."customer_name",
                  CAST(NULL AS TEXT) AS "product",
                  'missing_from_crm' AS "category",
                  'Missing from CRM' AS "status_label",
                  'high' AS "severity",
                  'customer' AS "field",
                  'absent' AS "crm_value",
                  CASE WHEN "t41"."in_billing" THEN 'present' ELSE 'absent' END AS "billing_value",
                  CASE WHEN "t41"."in_ops" THEN 'present' ELSE 'absent' END AS "ops_value",
                  CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                  CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                  CAST(NULL AS TEXT) AS "currency",
                  COALESCE(
                    COALESCE("t41"."customer_name", 'Customer ' || "t41"."customer_id", "t41"."customer_key"),
                    'unknown'
                  ) || ' is in ' || COALESCE(
                    CASE
                      WHEN "t41"."in_billing" AND "t41"."in_ops"
                      THEN 'billing and operations'
                      WHEN "t41"."in_billing"
                      THEN 'billing'
                      ELSE 'operations'
                    END,
                    'unknown'
                  ) || COALESCE(
                    COALESCE(' (' || COALESCE("t41"."billed_products", "t41"."used_products") || ')', ''),
                    'unknown'
                  ) || ', but the CRM has no such customer.' AS "explanation",
                  "t41"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t33" AS "t34"
                  WHERE
                    COALESCE(
                      NOT (
                        "t34"."in_crm"
                      )
                      AND (
                        "t34"."in_billing" OR "t34"."in_ops"
                      )
                      AND NOT (
                        "t34"."ambiguous"
                      ),
                      FALSE
                    )
                    AND "t34"."crm_complete"
                ) AS "t41"
              ) AS "t58"
            ) AS "t64"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t40"."month",
                  "t40"."customer_key",
                  "t40"."customer_id",
                  "t40"."customer_name",
                  CAST(NULL AS TEXT) AS "product",
                  'missing_from_billing' AS "category",
                  'Missing from billing' AS "status_label",
                  'high' AS "severity",
                  'customer' AS "field",
                  'active' AS "crm_value",
                  'absent' AS "billing_value",
                  CASE
                    WHEN "t40"."in_ops"
                    THEN CASE WHEN "t40"."used_unknown" THEN 'unknown usage' ELSE 'no usage' END
                    ELSE 'absent'
                  END AS "ops_value",
                  CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                  "t40"."contract_impact" AS "amount_impact",
                  "t40"."contract_currency" AS "currency",
                  COALESCE(
                    COALESCE("t40"."customer_name", 'Customer ' || "t40"."customer_id", "t40"."customer_key"),
                    'unknown'
                  ) || ' is active in the CRM' || COALESCE(COALESCE(' (' || "t40"."owed_products" || ')', ''), 'unknown') || ', but was not invoiced at all and ' || COALESCE(
                    CASE
                      WHEN "t40"."used_unknown"
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
                                    CAST(ABS(CAST("t40"."contract_impact" AS DECIMAL(24, 2))) AS TEXT),
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
                        WHEN "t40"."contract_currency" IS NULL
                        THEN ''
                        ELSE ' ' || "t40"."contract_currency"
                      END || ' of revenue is missing',
                      'what it costs is unknown, because no price is known'
                    ),
                    'unknown'
                  ) || '.' AS "explanation",
                  "t40"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t33" AS "t34"
                  WHERE
                    COALESCE("t34"."owed" AND NOT (
                      "t34"."in_billing"
                    ) AND NOT (
                      "t34"."used"
                    ), FALSE)
                    AND "t34"."crm_complete"
                    AND "t34"."billing_complete"
                    AND "t34"."ops_complete"
                ) AS "t40"
              ) AS "t84"
            ) AS "t88"
          ) AS "t90"
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
                *
              FROM (
                SELECT
                  "t39"."month",
                  "t39"."customer_key",
                  "t39"."customer_id",
                  "t39"."customer_name",
                  CAST(NULL AS TEXT) AS "product",
                  'missing_from_ops' AS "category",
                  'Missing from operations' AS "status_label",
                  'medium' AS "severity",
                  'customer' AS "field",
                  CASE
                    WHEN "t39"."in_crm"
                    THEN COALESCE("t39"."crm_status", 'present')
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
                                  CAST(ABS(CAST("t39"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                      WHEN "t39"."billed_currency" IS NULL
                      THEN ''
                      ELSE ' ' || "t39"."billed_currency"
                    END,
                    'billed'
                  ) AS "billing_value",
                  'absent' AS "ops_value",
                  CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                  "t39"."billed_amount" AS "amount_impact",
                  "t39"."billed_currency" AS "currency",
                  COALESCE(
                    COALESCE("t39"."customer_name", 'Customer ' || "t39"."customer_id", "t39"."customer_key"),
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
                                    CAST(ABS(CAST("t39"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                        WHEN "t39"."billed_currency" IS NULL
                        THEN ''
                        ELSE ' ' || "t39"."billed_currency"
                      END,
                      CASE
                        WHEN "t39"."billed_in_several"
                        THEN 'in several currencies'
                        ELSE 'an unknown amount'
                      END
                    ),
                    'unknown'
                  ) || COALESCE(COALESCE(' (' || "t39"."billed_products" || ')', ''), 'unknown') || ', but operations has no record of the customer.' AS "explanation",
                  "t39"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t33" AS "t34"
                  WHERE
                    COALESCE("t34"."billed" AND NOT (
                      "t34"."in_ops"
                    ), FALSE)
                    AND "t34"."billing_complete"
                    AND "t34"."ops_complete"
                ) AS "t39"
              ) AS "t79"
            ) AS "t85"
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
                  "t67"."product",
                  'usage_without_billing' AS "category",
                  'Billing mismatch' AS "status_label",
                  'critical' AS "severity",
                  'provider_count' AS "field",
                  CAST("t67"."crm_provider_count" AS TEXT) AS "crm_value",
                  CAST("t67"."billed_count" AS TEXT) AS "billing_value",
                  CAST("t67"."used_count" AS TEXT) AS "ops_value",
                  CAST(-(
                    "t67"."used_count"
                  ) AS DECIMAL(24, 6)) AS "difference",
                  "t67"."unbilled_impact" AS "amount_impact",
                  "t67"."unbilled_currency" AS "currency",
                  COALESCE(
                    COALESCE("t67"."customer_name", 'Customer ' || "t67"."customer_id", "t67"."customer_key"),
                    'unknown'
                  ) || ' used ' || COALESCE(COALESCE("t67"."product", 'the service'), 'unknown') || COALESCE(
                    CASE
                      WHEN "t67"."used_count" IS NULL
                      THEN ''
                      ELSE ' with ' || COALESCE(
                        CAST("t67"."used_count" AS TEXT) || CASE WHEN "t67"."used_count" = 1 THEN ' provider' ELSE ' providers' END,
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
                                    CAST(ABS(CAST("t67"."unbilled_impact" AS DECIMAL(24, 2))) AS TEXT),
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
                        WHEN "t67"."unbilled_currency" IS NULL
                        THEN ''
                        ELSE ' ' || "t67"."unbilled_currency"
                      END || ' was not charged',
                      'what it costs is unknown, because ' || CASE
                        WHEN "t67"."used_count" IS NULL
                        THEN 'its providers were not counted'
                        ELSE 'no price is known'
                      END
                    ),
                    'unknown'
                  ) || '.' AS "explanation",
                  "t67"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t49" AS "t53"
                  WHERE
                    COALESCE(
                      "t53"."used" AND NOT (
                        "t53"."billed"
                      ) AND NOT (
                        "t53"."billed_unknown"
                      ),
                      FALSE
                    )
                    AND "t53"."billing_complete"
                    AND "t53"."ops_complete"
                    AND "t53"."billing_products_known"
                    AND "t53"."ops_products_known"
                ) AS "t67"
              ) AS "t101"
            ) AS "t105"
          ) AS "t107"
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
                  "t73"."month",
                  "t73"."customer_key",
                  "t73"."customer_id",
                  "t73"."customer_name",
                  "t73"."product",
                  'billing_without_usage' AS "category",
                  'Billing mismatch' AS "status_label",
                  'medium' AS "severity",
                  'provider_count' AS "field",
                  CAST("t73"."crm_provider_count" AS TEXT) AS "crm_value",
                  CAST("t73"."billed_count" AS TEXT) AS "billing_value",
                  CAST("t73"."used_count" AS TEXT) AS "ops_value",
                  CAST("t73"."billed_count" AS DECIMAL(24, 6)) AS "difference",
                  "t73"."billed_impact" AS "amount_impact",
                  "t73"."currency",
                  COALESCE(
                    COALESCE("t73"."customer_name", 'Customer ' || "t73"."customer_id", "t73"."customer_key"),
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
                                    CAST(ABS(CAST("t73"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                      ) || CASE WHEN "t73"."currency" IS NULL THEN '' ELSE ' ' || "t73"."currency" END,
                      COALESCE(
                        CAST("t73"."billed_count" AS TEXT) || CASE WHEN "t73"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                        'an unknown number of providers'
                      )
                    ),
                    'unknown'
                  ) || ' for ' || COALESCE(COALESCE("t73"."product", 'the service'), 'unknown') || ', but did not use it.' AS "explanation",
                  "t73"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t49" AS "t53"
                  WHERE
                    COALESCE(
                      "t53"."billed"
                      AND NOT (
                        "t53"."used"
                      )
                      AND NOT (
                        "t53"."used_unknown"
                      )
                      AND "t53"."in_ops",
                      FALSE
                    )
                    AND "t53"."billing_complete"
                    AND "t53"."ops_complete"
                    AND "t53"."billing_products_known"
                    AND "t53"."ops_products_known"
                ) AS "t73"
              ) AS "t102"
            ) AS "t106"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t69"."month",
                  "t69"."customer_key",
                  "t69"."customer_id",
                  "t69"."customer_name",
                  "t69"."product",
                  'overbilled' AS "category",
                  'Billing mismatch' AS "status_label",
                  'high' AS "severity",
                  CASE WHEN "t69"."rated" THEN 'amount' ELSE 'provider_count' END AS "field",
                  CASE WHEN "t69"."rated" THEN NULL ELSE CAST("t69"."crm_provider_count" AS TEXT) END AS "crm_value",
                  CASE
                    WHEN "t69"."rated"
                    THEN COALESCE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    CAST(ABS(CAST("t69"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                      ) || CASE WHEN "t69"."currency" IS NULL THEN '' ELSE ' ' || "t69"."currency" END,
                      COALESCE(
                        CAST("t69"."billed_count" AS TEXT) || CASE WHEN "t69"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                        'an unknown number of providers'
                      )
                    )
                    ELSE CAST("t69"."billed_count" AS TEXT)
                  END AS "billing_value",
                  CASE
                    WHEN "t69"."rated"
                    THEN REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  CAST(ABS(CAST("t69"."expected_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                    ) || CASE WHEN "t69"."currency" IS NULL THEN '' ELSE ' ' || "t69"."currency" END
                    ELSE CAST("t69"."used_count" AS TEXT)
                  END AS "ops_value",
                  CASE
                    WHEN "t69"."rated"
                    THEN "t69"."extra_amount"
                    ELSE CAST("t69"."extra" AS DECIMAL(24, 6))
                  END AS "difference",
                  "t69"."count_impact" AS "amount_impact",
                  "t69"."currency",
                  CASE
                    WHEN "t69"."rated"
                    THEN COALESCE(
                      COALESCE("t69"."customer_name", 'Customer ' || "t69"."customer_id", "t69"."customer_key"),
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
                                      CAST(ABS(CAST("t69"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                        ) || CASE WHEN "t69"."currency" IS NULL THEN '' ELSE ' ' || "t69"."currency" END,
                        COALESCE(
                          CAST("t69"."billed_count" AS TEXT) || CASE WHEN "t69"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                          'an unknown number of providers'
                        )
                      ),
                      'unknown'
                    ) || COALESCE(COALESCE(' for ' || "t69"."product", ''), 'unknown') || ', but the usage comes to ' || COALESCE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    CAST(ABS(CAST("t69"."expected_amount" AS DECIMAL(24, 2))) AS TEXT),
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
                      ) || CASE WHEN "t69"."currency" IS NULL THEN '' ELSE ' ' || "t69"."currency" END,
                      'unknown'
                    ) || ': ' || COALESCE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    CAST(ABS(CAST("t69"."count_impact" AS DECIMAL(24, 2))) AS TEXT),
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
                      ) || CASE WHEN "t69"."currency" IS NULL THEN '' ELSE ' ' || "t69"."currency" END || CASE WHEN "t69"."count_impact" < 0 THEN ' too little' ELSE ' too much' END,
                      'unknown'
                    ) || '.'
                    ELSE COALESCE(
                      COALESCE("t69"."customer_name", 'Customer ' || "t69"."customer_id", "t69"."customer_key"),
                      'unknown'
                    ) || ' was billed for ' || COALESCE(
                      COALESCE(
                        CAST("t69"."billed_count" AS TEXT) || CASE WHEN "t69"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                        'an unknown number of providers'
                      ),
                      'unknown'
                    ) || COALESCE(COALESCE(' of ' || "t69"."product", ''), 'unknown') || ', but ' || COALESCE('used', 'unknown') || ' ' || COALESCE(CAST("t69"."expected" AS TEXT), 'unknown') || ': ' || COALESCE(
                      COALESCE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    REGEXP_REPLACE(
                                      CAST(ABS(CAST("t69"."count_impact" AS DECIMAL(24, 2))) AS TEXT),
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
                        ) || CASE WHEN "t69"."currency" IS NULL THEN '' ELSE ' ' || "t69"."currency" END || CASE WHEN "t69"."count_impact" < 0 THEN ' too little' ELSE ' too much' END,
                        'the price is unknown'
                      ),
                      'unknown'
                    ) || '.'
                  END AS "explanation",
                  "t69"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t49" AS "t53"
                  WHERE
                    COALESCE(
                      "t53"."billed"
                      AND "t53"."used"
                      AND CASE
                        WHEN "t53"."rated"
                        THEN "t53"."extra_amount" > CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
                        ELSE "t53"."extra" > 0
                      END,
                      FALSE
                    )
                    AND "t53"."billing_complete"
                    AND "t53"."ops_complete"
                    AND "t53"."billing_products_known"
                    AND "t53"."ops_products_known"
                ) AS "t69"
              ) AS "t104"
            ) AS "t109"
          ) AS "t110"
        ) AS "t111"
      ) AS "t112"
    ) AS "t114"
  ) AS "t119"
), "t126" AS (
  SELECT
    "t9"."month",
    "t9"."source",
    "t9"."source_file",
    "t9"."source_row",
    "t9"."source_key",
    "t9"."customer_id",
    "t9"."customer_name",
    "t9"."clean_name",
    "t9"."match_method",
    "t9"."customer_key",
    "t9"."crm_customer_id"
  FROM "normalized"."customer_matches" AS "t9"
  SEMI JOIN "t120" AS "t123"
    ON "t9"."month" = "t123"."month" AND "t9"."customer_key" = "t123"."customer_key"
), "t158" AS (
  SELECT
    "t157"."month",
    "t157"."customer_key",
    "t157"."customer_id",
    "t157"."customer_name",
    "t157"."product",
    "t157"."category",
    "t157"."status_label",
    "t157"."severity",
    "t157"."field",
    "t157"."crm_value",
    "t157"."billing_value",
    "t157"."ops_value",
    "t157"."difference",
    "t157"."amount_impact",
    "t157"."currency",
    "t157"."explanation",
    "t157"."owner",
    "t157"."mismatch_id",
    "t157"."crm_rows"
  FROM (
    SELECT
      "t122"."month",
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
      "t122"."owner",
      "t122"."mismatch_id",
      "t156"."month" AS "month_right",
      "t156"."mismatch_id" AS "mismatch_id_right",
      "t156"."crm_rows"
    FROM "t120" AS "t122"
    LEFT OUTER JOIN (
      SELECT
        "t154"."month",
        "t154"."mismatch_id",
        LISTAGG("t154"."listed", '; '
        ORDER BY
          "t154"."source_file" ASC) AS "crm_rows"
      FROM (
        SELECT
          "t153"."month",
          "t153"."mismatch_id",
          "t153"."source_file",
          "t153"."source_file" || ':' || "t153"."listed" AS "listed"
        FROM (
          SELECT
            "t152"."month",
            "t152"."mismatch_id",
            "t152"."source_file",
            LISTAGG(
              COALESCE("t152"."source_key", CAST("t152"."source_row" AS TEXT)), ','
              ORDER BY
                "t152"."source_row" ASC
            ) AS "listed"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t150"."month",
                "t150"."source_file",
                "t150"."source_row",
                "t150"."source_key",
                "t150"."mismatch_id"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t125"."month",
                    "t125"."customer_key",
                    "t125"."mismatch_id",
                    "t125"."found_product",
                    "t148"."source_file",
                    "t148"."source_row",
                    "t148"."source_key",
                    "t148"."product"
                  FROM (
                    SELECT
                      "t121"."month",
                      "t121"."customer_key",
                      "t121"."mismatch_id",
                      "t121"."product" AS "found_product"
                    FROM "t120" AS "t121"
                  ) AS "t125"
                  INNER JOIN (
                    SELECT
                      "t142"."month",
                      "t142"."source_file",
                      "t142"."source_row",
                      "t142"."source_key",
                      "t142"."customer_key",
                      "t142"."product"
                    FROM (
                      SELECT
                        "t139"."month",
                        "t139"."source_file",
                        "t139"."source_row",
                        "t139"."source_key",
                        "t139"."customer_id",
                        "t139"."customer_name",
                        "t139"."status",
                        "t139"."product",
                        "t139"."location",
                        "t139"."provider_count",
                        "t139"."unit_price",
                        "t139"."currency",
                        "t139"."go_live_date",
                        "t139"."churn_date",
                        "t139"."entitled_quantity",
                        "t139"."updated_at",
                        "t139"."owner",
                        "t139"."customer_key",
                        "t139"."crm_customer_id",
                        "t139"."match_method",
                        COALESCE("t139"."product", '') AS "product_key"
                      FROM (
                        SELECT
                          "t10"."month",
                          "t10"."source_file",
                          "t10"."source_row",
                          "t10"."source_key",
                          "t10"."customer_id",
                          "t10"."customer_name",
                          "t10"."status",
                          "t10"."product",
                          "t10"."location",
                          "t10"."provider_count",
                          "t10"."unit_price",
                          "t10"."currency",
                          "t10"."go_live_date",
                          "t10"."churn_date",
                          "t10"."entitled_quantity",
                          "t10"."updated_at",
                          "t10"."owner",
                          "t136"."customer_key",
                          "t136"."crm_customer_id",
                          "t136"."match_method"
                        FROM "normalized"."crm_accounts" AS "t10"
                        INNER JOIN (
                          SELECT
                            "t130"."month",
                            "t130"."source_file",
                            "t130"."source_row",
                            "t130"."customer_key",
                            "t130"."crm_customer_id",
                            "t130"."match_method"
                          FROM (
                            SELECT
                              *
                            FROM "t126" AS "t127"
                            WHERE
                              "t127"."source" = 'crm'
                          ) AS "t130"
                        ) AS "t136"
                          ON "t10"."month" = "t136"."month"
                          AND "t10"."source_file" = "t136"."source_file"
                          AND "t10"."source_row" = "t136"."source_row"
                      ) AS "t139"
                    ) AS "t142"
                  ) AS "t148"
                    ON "t125"."month" = "t148"."month" AND "t125"."customer_key" = "t148"."customer_key"
                ) AS "t149"
                WHERE
                  (
                    "t149"."found_product" IS NULL
                  )
                  OR (
                    "t149"."product" IS NULL
                  )
                  OR (
                    "t149"."found_product" = "t149"."product"
                  )
              ) AS "t150"
            ) AS "t151"
          ) AS "t152"
          GROUP BY
            1,
            2,
            3
        ) AS "t153"
      ) AS "t154"
      GROUP BY
        1,
        2
    ) AS "t156"
      ON "t122"."month" = "t156"."month" AND "t122"."mismatch_id" = "t156"."mismatch_id"
  ) AS "t157"
), "t172" AS (
  SELECT
    "t171"."month",
    "t171"."customer_key",
    "t171"."customer_id",
    "t171"."customer_name",
    "t171"."product",
    "t171"."category",
    "t171"."status_label",
    "t171"."severity",
    "t171"."field",
    "t171"."crm_value",
    "t171"."billing_value",
    "t171"."ops_value",
    "t171"."difference",
    "t171"."amount_impact",
    "t171"."currency",
    "t171"."explanation",
    "t171"."owner",
    "t171"."mismatch_id",
    "t171"."crm_rows",
    "t171"."billing_rows"
  FROM (
    SELECT
      "t160"."month",
      "t160"."customer_key",
      "t160"."customer_id",
      "t160"."customer_name",
      "t160"."product",
      "t160"."category",
      "t160"."status_label",
      "t160"."severity",
      "t160"."field",
      "t160"."crm_value",
      "t160"."billing_value",
      "t160"."ops_value",
      "t160"."difference",
      "t160"."amount_impact",
      "t160"."currency",
      "t160"."explanation",
      "t160"."owner",
      "t160"."mismatch_id",
      "t160"."crm_rows",
      "t170"."month" AS "month_right",
      "t170"."mismatch_id" AS "mismatch_id_right",
      "t170"."billing_rows"
    FROM "t158" AS "t160"
    LEFT OUTER JOIN (
      SELECT
        "t168"."month",
        "t168"."mismatch_id",
        LISTAGG("t168"."listed", '; '
        ORDER BY
          "t168"."source_file" ASC) AS "billing_rows"
      FROM (
        SELECT
          "t167"."month",
          "t167"."mismatch_id",
          "t167"."source_file",
          "t167"."source_file" || ':' || "t167"."listed" AS "listed"
        FROM (
          SELECT
            "t166"."month",
            "t166"."mismatch_id",
            "t166"."source_file",
            LISTAGG(
              COALESCE("t166"."source_key", CAST("t166"."source_row" AS TEXT)), ','
              ORDER BY
                "t166"."source_row" ASC
            ) AS "listed"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t164"."month",
                "t164"."source_file",
                "t164"."source_row",
                "t164"."source_key",
                "t164"."mismatch_id"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t162"."month",
                    "t162"."customer_key",
                    "t162"."mismatch_id",
                    "t162"."found_product",
                    "t147"."source_file",
                    "t147"."source_row",
                    "t147"."source_key",
                    "t147"."product"
                  FROM (
                    SELECT
                      "t159"."month",
                      "t159"."customer_key",
                      "t159"."mismatch_id",
                      "t159"."product" AS "found_product"
                    FROM "t158" AS "t159"
                  ) AS "t162"
                  INNER JOIN (
                    SELECT
                      "t141"."month",
                      "t141"."source_file",
                      "t141"."source_row",
                      "t141"."source_key",
                      "t141"."customer_key",
                      "t141"."product"
                    FROM (
                      SELECT
                        "t138"."month",
                        "t138"."source_file",
                        "t138"."source_row",
                        "t138"."source_key",
                        "t138"."customer_id",
                        "t138"."customer_name",
                        "t138"."status",
                        "t138"."product",
                        "t138"."location",
                        "t138"."line_id",
                        "t138"."provider_count",
                        "t138"."provider_id",
                        "t138"."unit_price",
                        "t138"."amount",
                        "t138"."currency",
                        "t138"."service_start",
                        "t138"."service_end",
                        "t138"."customer_key",
                        "t138"."crm_customer_id",
                        "t138"."match_method",
                        COALESCE("t138"."product", '') AS "product_key"
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
                          "t135"."customer_key",
                          "t135"."crm_customer_id",
                          "t135"."match_method"
                        FROM "normalized"."billing_lines" AS "t8"
                        INNER JOIN (
                          SELECT
                            "t129"."month",
                            "t129"."source_file",
                            "t129"."source_row",
                            "t129"."customer_key",
                            "t129"."crm_customer_id",
                            "t129"."match_method"
                          FROM (
                            SELECT
                              *
                            FROM "t126" AS "t127"
                            WHERE
                              "t127"."source" = 'billing'
                          ) AS "t129"
                        ) AS "t135"
                          ON "t8"."month" = "t135"."month"
                          AND "t8"."source_file" = "t135"."source_file"
                          AND "t8"."source_row" = "t135"."source_row"
                      ) AS "t138"
                    ) AS "t141"
                  ) AS "t147"
                    ON "t162"."month" = "t147"."month" AND "t162"."customer_key" = "t147"."customer_key"
                ) AS "t163"
                WHERE
                  (
                    "t163"."found_product" IS NULL
                  )
                  OR (
                    "t163"."product" IS NULL
                  )
                  OR (
                    "t163"."found_product" = "t163"."product"
                  )
              ) AS "t164"
            ) AS "t165"
          ) AS "t166"
          GROUP BY
            1,
            2,
            3
        ) AS "t167"
      ) AS "t168"
      GROUP BY
        1,
        2
    ) AS "t170"
      ON "t160"."month" = "t170"."month" AND "t160"."mismatch_id" = "t170"."mismatch_id"
  ) AS "t171"
)
SELECT
  "t187"."month",
  "t187"."mismatch_id",
  "t187"."customer_key",
  "t187"."customer_id",
  "t187"."customer_name",
  "t187"."product",
  "t187"."category",
  "t187"."status_label",
  "t187"."severity",
  "t187"."field",
  "t187"."crm_value",
  "t187"."billing_value",
  "t187"."ops_value",
  "t187"."difference",
  "t187"."amount_impact",
  "t187"."currency",
  "t187"."explanation",
  "t187"."crm_rows",
  "t187"."billing_rows",
  "t187"."ops_rows",
  "t187"."owner"
FROM (
  SELECT
    "t185"."month",
    "t185"."customer_key",
    "t185"."customer_id",
    "t185"."customer_name",
    "t185"."product",
    "t185"."category",
    "t185"."status_label",
    "t185"."severity",
    "t185"."field",
    "t185"."crm_value",
    "t185"."billing_value",
    "t185"."ops_value",
    "t185"."difference",
    "t185"."amount_impact",
    "t185"."currency",
    "t185"."explanation",
    "t185"."owner",
    "t185"."mismatch_id",
    "t185"."crm_rows",
    "t185"."billing_rows",
    "t185"."ops_rows"
  FROM (
    SELECT
      "t174"."month",
      "t174"."customer_key",
      "t174"."customer_id",
      "t174"."customer_name",
      "t174"."product",
      "t174"."category",
      "t174"."status_label",
      "t174"."severity",
      "t174"."field",
      "t174"."crm_value",
      "t174"."billing_value",
      "t174"."ops_value",
      "t174"."difference",
      "t174"."amount_impact",
      "t174"."currency",
      "t174"."explanation",
      "t174"."owner",
      "t174"."mismatch_id",
      "t174"."crm_rows",
      "t174"."billing_rows",
      "t184"."month" AS "month_right",
      "t184"."mismatch_id" AS "mismatch_id_right",
      "t184"."ops_rows"
    FROM "t172" AS "t174"
    LEFT OUTER JOIN (
      SELECT
        "t182"."month",
        "t182"."mismatch_id",
        LISTAGG("t182"."listed", '; '
        ORDER BY
          "t182"."source_file" ASC) AS "ops_rows"
      FROM (
        SELECT
          "t181"."month",
          "t181"."mismatch_id",
          "t181"."source_file",
          "t181"."source_file" || ':' || "t181"."listed" AS "listed"
        FROM (
          SELECT
            "t180"."month",
            "t180"."mismatch_id",
            "t180"."source_file",
            LISTAGG(
              COALESCE("t180"."source_key", CAST("t180"."source_row" AS TEXT)), ','
              ORDER BY
                "t180"."source_row" ASC
            ) AS "listed"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t178"."month",
                "t178"."source_file",
                "t178"."source_row",
                "t178"."source_key",
                "t178"."mismatch_id"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t176"."month",
                    "t176"."customer_key",
                    "t176"."mismatch_id",
                    "t176"."found_product",
                    "t146"."source_file",
                    "t146"."source_row",
                    "t146"."source_key",
                    "t146"."product"
                  FROM (
                    SELECT
                      "t173"."month",
                      "t173"."customer_key",
                      "t173"."mismatch_id",
                      "t173"."product" AS "found_product"
                    FROM "t172" AS "t173"
                  ) AS "t176"
                  INNER JOIN (
                    SELECT
                      "t140"."month",
                      "t140"."source_file",
                      "t140"."source_row",
                      "t140"."source_key",
                      "t140"."customer_key",
                      "t140"."product"
                    FROM (
                      SELECT
                        "t137"."month",
                        "t137"."source_file",
                        "t137"."source_row",
                        "t137"."source_key",
                        "t137"."customer_id",
                        "t137"."customer_name",
                        "t137"."status",
                        "t137"."product",
                        "t137"."location",
                        "t137"."event_id",
                        "t137"."provider_count",
                        "t137"."provider_id",
                        "t137"."used_at",
                        "t137"."go_live_date",
                        "t137"."expected_amount",
                        "t137"."currency",
                        "t137"."usage_quantity",
                        "t137"."customer_key",
                        "t137"."crm_customer_id",
                        "t137"."match_method",
                        COALESCE("t137"."product", '') AS "product_key"
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
                          "t134"."customer_key",
                          "t134"."crm_customer_id",
                          "t134"."match_method"
                        FROM "normalized"."ops_usage" AS "t7"
                        INNER JOIN (
                          SELECT
                            "t128"."month",
                            "t128"."source_file",
                            "t128"."source_row",
                            "t128"."customer_key",
                            "t128"."crm_customer_id",
                            "t128"."match_method"
                          FROM (
                            SELECT
                              *
                            FROM "t126" AS "t127"
                            WHERE
                              "t127"."source" = 'ops'
                          ) AS "t128"
                        ) AS "t134"
                          ON "t7"."month" = "t134"."month"
                          AND "t7"."source_file" = "t134"."source_file"
                          AND "t7"."source_row" = "t134"."source_row"
                      ) AS "t137"
                    ) AS "t140"
                  ) AS "t146"
                    ON "t176"."month" = "t146"."month" AND "t176"."customer_key" = "t146"."customer_key"
                ) AS "t177"
                WHERE
                  (
                    "t177"."found_product" IS NULL
                  )
                  OR (
                    "t177"."product" IS NULL
                  )
                  OR (
                    "t177"."found_product" = "t177"."product"
                  )
              ) AS "t178"
            ) AS "t179"
          ) AS "t180"
          GROUP BY
            1,
            2,
            3
        ) AS "t181"
      ) AS "t182"
      GROUP BY
        1,
        2
    ) AS "t184"
      ON "t174"."month" = "t184"."month" AND "t174"."mismatch_id" = "t184"."mismatch_id"
  ) AS "t185"
) AS "t187"
ANTI JOIN "reconciled"."explained_differences" AS "t6"
  ON "t187"."month" = "t6"."month" AND "t187"."mismatch_id" = "t6"."mismatch_id"