WITH "t31" AS (
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
    "t25"."provider_count",
    "t25"."unit_price",
    "t25"."currency",
    "t25"."go_live_date",
    "t25"."entitled_quantity",
    "t25"."updated_at",
    "t25"."owner",
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
      "t7"."provider_count",
      "t7"."unit_price",
      "t7"."currency",
      "t7"."go_live_date",
      "t7"."entitled_quantity",
      "t7"."updated_at",
      "t7"."owner",
      "t18"."customer_key",
      "t18"."crm_customer_id",
      "t18"."match_method"
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
    ) AS "t18"
      ON "t7"."month" = "t18"."month"
      AND "t7"."source_file" = "t18"."source_file"
      AND "t7"."source_row" = "t18"."source_row"
  ) AS "t25"
), "t43" AS (
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
    CASE
      WHEN NOT (
        TRUE
        AND "t40"."ops_complete"
        AND "t40"."ops_products_known"
        AND NOT (
          "t40"."used_unknown"
        )
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      WHEN NOT (
        "t40"."used"
      )
      THEN CAST(0 AS DECIMAL(24, 6))
      WHEN "t40"."rated"
      THEN CASE
        WHEN "t40"."extra_amount" IS NULL
        THEN CAST(NULL AS DECIMAL(24, 6))
        ELSE CAST(0 AS DECIMAL(24, 6))
      END
      ELSE COALESCE(
        (
          CAST(CAST(ROUND("t40"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("t40"."expected" * "t40"."crm_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
        ) - "t40"."count_impact",
        CAST(CAST(ROUND("t40"."expected" * (
          "t40"."billing_unit_price" - "t40"."crm_price"
        ), 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
      )
    END AS "price_impact",
    -(
      CAST(CAST(ROUND(
        CASE
          WHEN "t40"."rated"
          THEN "t40"."expected_amount"
          ELSE "t40"."used_count" * "t40"."unbilled_price"
        END,
        2
      ) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    ) AS "unbilled_impact",
    COALESCE(
      CASE WHEN "t40"."rated" THEN "t40"."ops_currency" ELSE CAST(NULL AS TEXT) END,
      "t40"."currency"
    ) AS "unbilled_currency",
    CAST(CAST(ROUND("t40"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) AS "billed_impact",
    -(
      CAST(CAST(ROUND("t40"."crm_provider_count" * "t40"."contract_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
    ) AS "contract_impact"
  FROM (
    SELECT
      "t28"."month",
      "t28"."customer_key",
      "t28"."customer_id",
      "t28"."customer_name",
      "t28"."product",
      "t28"."owner",
      "t28"."in_crm",
      "t28"."in_billing",
      "t28"."in_ops",
      "t28"."crm_complete",
      "t28"."billing_complete",
      "t28"."ops_complete",
      "t28"."crm_products_known",
      "t28"."billing_products_known",
      "t28"."ops_products_known",
      "t28"."ambiguous",
      "t28"."crm_lines",
      "t28"."billing_lines",
      "t28"."ops_lines",
      "t28"."crm_status",
      "t28"."billing_status",
      "t28"."ops_status",
      "t28"."crm_provider_count",
      "t28"."billed_count",
      "t28"."used_count",
      "t28"."billed_amount",
      "t28"."billed",
      "t28"."used",
      "t28"."rated",
      "t28"."expected_amount",
      "t28"."currency",
      "t28"."crm_currency",
      "t28"."billing_currency",
      "t28"."ops_currency",
      "t28"."crm_unit_price",
      "t28"."billing_unit_price",
      "t28"."list_price",
      "t28"."crm_go_live_date",
      "t28"."ops_go_live_date",
      "t28"."entitled_quantity",
      "t28"."usage_quantity",
      "t28"."billed_unknown",
      "t28"."used_unknown",
      "t28"."active",
      "t28"."live",
      "t28"."crm_price",
      "t28"."expected",
      "t28"."unbilled_price",
      "t28"."contract_price",
      "t28"."extra",
      "t28"."extra_amount",
      CASE
        WHEN "t28"."rated"
        THEN CAST(CAST(ROUND("t28"."extra_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
        ELSE COALESCE(
          CAST(CAST(ROUND(
            CAST((
              "t28"."billed_amount" * "t28"."extra"
            ) / NULLIF("t28"."billed_count", 0) AS DECIMAL(38, 7)),
            2
          ) AS DECIMAL(38, 2)) AS DECIMAL(24, 6)),
          CASE
            WHEN "t28"."billed_count" = 0
            THEN CAST(CAST(ROUND("t28"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("t28"."expected" * "t28"."unbilled_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
            ELSE CAST(CAST(ROUND("t28"."extra" * "t28"."unbilled_price", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
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
          "t4"."list_price",
          "t4"."crm_go_live_date",
          "t4"."ops_go_live_date",
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
            WHEN (
              "t4"."crm_currency" IS NULL
            )
            OR (
              "t4"."currency" IS NULL
            )
            OR (
              "t4"."crm_currency" = "t4"."currency"
            )
            THEN "t4"."crm_unit_price"
            ELSE CAST(NULL AS DECIMAL(24, 6))
          END AS "crm_price",
          "t4"."used_count" AS "expected"
        FROM "reconciled"."positions" AS "t4"
      ) AS "t19"
    ) AS "t28"
  ) AS "t40"
), "t47" AS (
  SELECT
    "t44"."month",
    "t44"."customer_key",
    ANY_VALUE("t44"."customer_id") AS "customer_id",
    ANY_VALUE("t44"."customer_name") AS "customer_name",
    ANY_VALUE("t44"."owner") AS "owner",
    ANY_VALUE("t44"."ambiguous") AS "ambiguous",
    ANY_VALUE("t44"."in_crm") AS "in_crm",
    ANY_VALUE("t44"."in_billing") AS "in_billing",
    ANY_VALUE("t44"."in_ops") AS "in_ops",
    ANY_VALUE("t44"."crm_complete") AS "crm_complete",
    ANY_VALUE("t44"."billing_complete") AS "billing_complete",
    ANY_VALUE("t44"."ops_complete") AS "ops_complete",
    BOOL_OR(CAST("t44"."billed" AS BOOLEAN)) AS "billed",
    BOOL_OR(CAST("t44"."used" AS BOOLEAN)) AS "used",
    BOOL_OR(CAST("t44"."used_unknown" AS BOOLEAN)) AS "used_unknown",
    BOOL_OR(CAST("t44"."active" AND "t44"."live" AS BOOLEAN)) AS "owed",
    MIN("t44"."crm_status") AS "crm_status",
    MIN("t44"."billing_status") AS "billing_status",
    MIN("t44"."ops_status") AS "ops_status",
    SUM("t44"."crm_provider_count") FILTER(WHERE
      "t44"."active" AND "t44"."live") AS "crm_provider_count",
    SUM("t44"."billed_count") AS "billed_count",
    SUM("t44"."used_count") AS "used_count",
    CASE
      WHEN (
        SUM(CAST("t44"."billed_impact" IS NULL AS INT)) FILTER(WHERE
          "t44"."billing_lines" > 0) > 0
      )
      OR (
        COUNT(DISTINCT "t44"."currency") FILTER(WHERE
          "t44"."billing_lines" > 0) > 1
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      ELSE CAST(SUM("t44"."billed_impact") FILTER(WHERE
        "t44"."billing_lines" > 0) AS DECIMAL(24, 6))
    END AS "billed_amount",
    CASE
      WHEN (
        SUM(CAST("t44"."contract_impact" IS NULL AS INT)) FILTER(WHERE
          "t44"."active" AND "t44"."live") > 0
      )
      OR (
        COUNT(DISTINCT "t44"."currency") FILTER(WHERE
          "t44"."active" AND "t44"."live") > 1
      )
      THEN CAST(NULL AS DECIMAL(24, 6))
      ELSE CAST(SUM("t44"."contract_impact") FILTER(WHERE
        "t44"."active" AND "t44"."live") AS DECIMAL(24, 6))
    END AS "contract_impact",
    CASE
      WHEN COUNT(DISTINCT "t44"."currency") FILTER(WHERE
        "t44"."billing_lines" > 0) > 1
      THEN CAST(NULL AS TEXT)
      ELSE MIN("t44"."currency") FILTER(WHERE
        "t44"."billing_lines" > 0)
    END AS "billed_currency",
    CASE
      WHEN COUNT(DISTINCT "t44"."currency") FILTER(WHERE
        "t44"."active" AND "t44"."live") > 1
      THEN CAST(NULL AS TEXT)
      ELSE MIN("t44"."currency") FILTER(WHERE
        "t44"."active" AND "t44"."live")
    END AS "contract_currency",
    MIN("t44"."crm_go_live_date") AS "crm_go_live_date",
    MIN("t44"."ops_go_live_date") AS "ops_go_live_date",
    LISTAGG("t44"."product", ', '
    ORDER BY
      "t44"."product" ASC) FILTER(WHERE
      "t44"."billed" AND (
        NOT "t44"."product" IS NULL
      )) AS "billed_products",
    LISTAGG("t44"."product", ', '
    ORDER BY
      "t44"."product" ASC) FILTER(WHERE
      "t44"."used" AND (
        NOT "t44"."product" IS NULL
      )) AS "used_products",
    LISTAGG("t44"."product", ', '
    ORDER BY
      "t44"."product" ASC) FILTER(WHERE
      "t44"."active" AND "t44"."live" AND (
        NOT "t44"."product" IS NULL
      )) AS "owed_products"
  FROM "t43" AS "t44"
  GROUP BY
    1,
    2
), "t63" AS (
  SELECT
    "t62"."month",
    "t62"."customer_key",
    "t62"."customer_id",
    "t62"."customer_name",
    "t62"."product",
    "t62"."owner",
    "t62"."in_crm",
    "t62"."in_billing",
    "t62"."in_ops",
    "t62"."crm_complete",
    "t62"."billing_complete",
    "t62"."ops_complete",
    "t62"."crm_products_known",
    "t62"."billing_products_known",
    "t62"."ops_products_known",
    "t62"."ambiguous",
    "t62"."crm_lines",
    "t62"."billing_lines",
    "t62"."ops_lines",
    "t62"."crm_status",
    "t62"."billing_status",
    "t62"."ops_status",
    "t62"."crm_provider_count",
    "t62"."billed_count",
    "t62"."used_count",
    "t62"."billed_amount",
    "t62"."billed",
    "t62"."used",
    "t62"."rated",
    "t62"."expected_amount",
    "t62"."currency",
    "t62"."crm_currency",
    "t62"."billing_currency",
    "t62"."ops_currency",
    "t62"."crm_unit_price",
    "t62"."billing_unit_price",
    "t62"."list_price",
    "t62"."crm_go_live_date",
    "t62"."ops_go_live_date",
    "t62"."entitled_quantity",
    "t62"."usage_quantity",
    "t62"."billed_unknown",
    "t62"."used_unknown",
    "t62"."active",
    "t62"."live",
    "t62"."crm_price",
    "t62"."expected",
    "t62"."unbilled_price",
    "t62"."contract_price",
    "t62"."extra",
    "t62"."extra_amount",
    "t62"."count_impact",
    "t62"."price_impact",
    "t62"."unbilled_impact",
    "t62"."unbilled_currency",
    "t62"."billed_impact",
    "t62"."contract_impact",
    "t62"."customer_billed",
    "t62"."customer_in_crm"
  FROM (
    SELECT
      "t46"."month",
      "t46"."customer_key",
      "t46"."customer_id",
      "t46"."customer_name",
      "t46"."product",
      "t46"."owner",
      "t46"."in_crm",
      "t46"."in_billing",
      "t46"."in_ops",
      "t46"."crm_complete",
      "t46"."billing_complete",
      "t46"."ops_complete",
      "t46"."crm_products_known",
      "t46"."billing_products_known",
      "t46"."ops_products_known",
      "t46"."ambiguous",
      "t46"."crm_lines",
      "t46"."billing_lines",
      "t46"."ops_lines",
      "t46"."crm_status",
      "t46"."billing_status",
      "t46"."ops_status",
      "t46"."crm_provider_count",
      "t46"."billed_count",
      "t46"."used_count",
      "t46"."billed_amount",
      "t46"."billed",
      "t46"."used",
      "t46"."rated",
      "t46"."expected_amount",
      "t46"."currency",
      "t46"."crm_currency",
      "t46"."billing_currency",
      "t46"."ops_currency",
      "t46"."crm_unit_price",
      "t46"."billing_unit_price",
      "t46"."list_price",
      "t46"."crm_go_live_date",
      "t46"."ops_go_live_date",
      "t46"."entitled_quantity",
      "t46"."usage_quantity",
      "t46"."billed_unknown",
      "t46"."used_unknown",
      "t46"."active",
      "t46"."live",
      "t46"."crm_price",
      "t46"."expected",
      "t46"."unbilled_price",
      "t46"."contract_price",
      "t46"."extra",
      "t46"."extra_amount",
      "t46"."count_impact",
      "t46"."price_impact",
      "t46"."unbilled_impact",
      "t46"."unbilled_currency",
      "t46"."billed_impact",
      "t46"."contract_impact",
      "t52"."month" AS "month_right",
      "t52"."customer_key" AS "customer_key_right",
      "t52"."customer_billed",
      "t52"."customer_in_crm"
    FROM (
      SELECT
        *
      FROM "t43" AS "t44"
      WHERE
        NOT "t44"."product" IS NULL
    ) AS "t46"
    LEFT OUTER JOIN (
      SELECT
        "t48"."month",
        "t48"."customer_key",
        "t48"."billed" AS "customer_billed",
        "t48"."in_crm" AS "customer_in_crm"
      FROM "t47" AS "t48"
    ) AS "t52"
      ON "t46"."month" = "t52"."month" AND "t46"."customer_key" = "t52"."customer_key"
  ) AS "t62"
), "t134" AS (
  SELECT
    "t133"."month",
    "t133"."customer_key",
    "t133"."customer_id",
    "t133"."customer_name",
    "t133"."product",
    "t133"."category",
    "t133"."status_label",
    "t133"."severity",
    "t133"."field",
    "t133"."crm_value",
    "t133"."billing_value",
    "t133"."ops_value",
    "t133"."difference",
    "t133"."amount_impact",
    "t133"."currency",
    "t133"."explanation",
    "t133"."owner",
    SUBSTRING(
      MD5(
        "t133"."category" || '' || "t133"."customer_key" || '' || COALESCE("t133"."product", '') || '' || "t133"."field"
      ),
      CASE
        WHEN (
          0 + 1
        ) >= 1
        THEN 0 + 1
        ELSE 0 + 1 + LENGTH(
          MD5(
            "t133"."category" || '' || "t133"."customer_key" || '' || COALESCE("t133"."product", '') || '' || "t133"."field"
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
                "t82"."month",
                "t82"."customer_key",
                "t82"."customer_id",
                "t82"."customer_name",
                "t82"."product",
                'underbilled' AS "category",
                'Billing mismatch' AS "status_label",
                'high' AS "severity",
                CASE WHEN "t82"."rated" THEN 'amount' ELSE 'provider_count' END AS "field",
                CASE WHEN "t82"."rated" THEN NULL ELSE CAST("t82"."crm_provider_count" AS TEXT) END AS "crm_value",
                CASE
                  WHEN "t82"."rated"
                  THEN COALESCE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  CAST(ABS(CAST("t82"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
                                  '^([0-9]+)([0-9]{3})([.,])',
                                  '\1,\2\3',
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
                    ) || CASE WHEN "t82"."currency" IS NULL THEN '' ELSE ' ' || "t82"."currency" END,
                    COALESCE(
                      CAST("t82"."billed_count" AS TEXT) || CASE WHEN "t82"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                      'an unknown number of providers'
                    )
                  )
                  ELSE CAST("t82"."billed_count" AS TEXT)
                END AS "billing_value",
                CASE
                  WHEN "t82"."rated"
                  THEN REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                CAST(ABS(CAST("t82"."expected_amount" AS DECIMAL(24, 2))) AS TEXT),
                                '^([0-9]+)([0-9]{3})([.,])',
                                '\1,\2\3',
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
                  ) || CASE WHEN "t82"."currency" IS NULL THEN '' ELSE ' ' || "t82"."currency" END
                  ELSE CAST("t82"."used_count" AS TEXT)
                END AS "ops_value",
                CASE
                  WHEN "t82"."rated"
                  THEN "t82"."extra_amount"
                  ELSE CAST("t82"."extra" AS DECIMAL(24, 6))
                END AS "difference",
                "t82"."count_impact" AS "amount_impact",
                "t82"."currency",
                CASE
                  WHEN "t82"."rated"
                  THEN COALESCE(
                    COALESCE("t82"."customer_name", 'customer ' || "t82"."customer_id", "t82"."customer_key"),
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
                                    CAST(ABS(CAST("t82"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
                                    '^([0-9]+)([0-9]{3})([.,])',
                                    '\1,\2\3',
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
                      ) || CASE WHEN "t82"."currency" IS NULL THEN '' ELSE ' ' || "t82"."currency" END,
                      COALESCE(
                        CAST("t82"."billed_count" AS TEXT) || CASE WHEN "t82"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                        'an unknown number of providers'
                      )
                    ),
                    'unknown'
                  ) || COALESCE(COALESCE(' for ' || "t82"."product", ''), 'unknown') || ', but the usage comes to ' || COALESCE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  CAST(ABS(CAST("t82"."expected_amount" AS DECIMAL(24, 2))) AS TEXT),
                                  '^([0-9]+)([0-9]{3})([.,])',
                                  '\1,\2\3',
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
                    ) || CASE WHEN "t82"."currency" IS NULL THEN '' ELSE ' ' || "t82"."currency" END,
                    'unknown'
                  ) || ': ' || COALESCE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  CAST(ABS(CAST("t82"."count_impact" AS DECIMAL(24, 2))) AS TEXT),
                                  '^([0-9]+)([0-9]{3})([.,])',
                                  '\1,\2\3',
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
                    ) || CASE WHEN "t82"."currency" IS NULL THEN '' ELSE ' ' || "t82"."currency" END || CASE WHEN "t82"."count_impact" < 0 THEN ' too little' ELSE ' too much' END,
                    'unknown'
                  ) || '.'
                  ELSE COALESCE(
                    COALESCE("t82"."customer_name", 'customer ' || "t82"."customer_id", "t82"."customer_key"),
                    'unknown'
                  ) || ' was billed for ' || COALESCE(
                    COALESCE(
                      CAST("t82"."billed_count" AS TEXT) || CASE WHEN "t82"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                      'an unknown number of providers'
                    ),
                    'unknown'
                  ) || COALESCE(COALESCE(' of ' || "t82"."product", ''), 'unknown') || ', but ' || COALESCE('used', 'unknown') || ' ' || COALESCE(CAST("t82"."expected" AS TEXT), 'unknown') || ': ' || COALESCE(
                    COALESCE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    CAST(ABS(CAST("t82"."count_impact" AS DECIMAL(24, 2))) AS TEXT),
                                    '^([0-9]+)([0-9]{3})([.,])',
                                    '\1,\2\3',
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
                      ) || CASE WHEN "t82"."currency" IS NULL THEN '' ELSE ' ' || "t82"."currency" END || CASE WHEN "t82"."count_impact" < 0 THEN ' too little' ELSE ' too much' END,
                      'the price is unknown'
                    ),
                    'unknown'
                  ) || '.'
                END AS "explanation",
                "t82"."owner"
              FROM (
                SELECT
                  *
                FROM "t63" AS "t67"
                WHERE
                  COALESCE(
                    "t67"."billed"
                    AND "t67"."used"
                    AND CASE
                      WHEN "t67"."rated"
                      THEN "t67"."extra_amount" < -(
                        CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
                      )
                      ELSE "t67"."extra" < 0
                    END,
                    FALSE
                  )
                  AND "t67"."billing_complete"
                  AND "t67"."ops_complete"
                  AND "t67"."billing_products_known"
                  AND "t67"."ops_products_known"
              ) AS "t82"
            ) AS "t117"
          ) AS "t122"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t98"."month",
                "t98"."customer_key",
                "t98"."customer_id",
                "t98"."customer_name",
                "t98"."product",
                'price_mismatch' AS "category",
                'Billing mismatch' AS "status_label",
                'high' AS "severity",
                'unit_price' AS "field",
                REGEXP_REPLACE(
                  CAST(CAST(CAST(ROUND("t98"."crm_price", 4) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS TEXT),
                  '(\.[0-9]{2}([0-9]*[1-9])?)0+$',
                  '\1',
                  'g'
                ) AS "crm_value",
                REGEXP_REPLACE(
                  CAST(CAST(CAST(ROUND(
                    COALESCE(
                      CAST("t98"."billed_amount" / NULLIF("t98"."billed_count", 0) AS DECIMAL(24, 6)),
                      "t98"."billing_unit_price"
                    ),
                    4
                  ) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS TEXT),
                  '(\.[0-9]{2}([0-9]*[1-9])?)0+$',
                  '\1',
                  'g'
                ) AS "billing_value",
                CAST(NULL AS TEXT) AS "ops_value",
                COALESCE(
                  CAST("t98"."billed_amount" / NULLIF("t98"."billed_count", 0) AS DECIMAL(24, 6)),
                  "t98"."billing_unit_price"
                ) - "t98"."crm_price" AS "difference",
                "t98"."price_impact" AS "amount_impact",
                "t98"."currency",
                COALESCE(
                  COALESCE("t98"."customer_name", 'customer ' || "t98"."customer_id", "t98"."customer_key"),
                  'unknown'
                ) || ' is billed ' || COALESCE(
                  REGEXP_REPLACE(
                    CAST(CAST(CAST(ROUND(
                      COALESCE(
                        CAST("t98"."billed_amount" / NULLIF("t98"."billed_count", 0) AS DECIMAL(24, 6)),
                        "t98"."billing_unit_price"
                      ),
                      4
                    ) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS TEXT),
                    '(\.[0-9]{2}([0-9]*[1-9])?)0+$',
                    '\1',
                    'g'
                  ),
                  'unknown'
                ) || ' per provider' || COALESCE(COALESCE(' of ' || "t98"."product", ''), 'unknown') || ', but the CRM price is ' || COALESCE(
                  REGEXP_REPLACE(
                    CAST(CAST(CAST(ROUND("t98"."crm_price", 4) AS DECIMAL(24, 4)) AS DECIMAL(24, 6)) AS TEXT),
                    '(\.[0-9]{2}([0-9]*[1-9])?)0+$',
                    '\1',
                    'g'
                  ),
                  'unknown'
                ) || COALESCE(
                  CASE
                    WHEN COALESCE("t98"."price_impact" <> 0, FALSE)
                    THEN ': ' || REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  CAST(ABS(CAST("t98"."price_impact" AS DECIMAL(24, 2))) AS TEXT),
                                  '^([0-9]+)([0-9]{3})([.,])',
                                  '\1,\2\3',
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
                    ) || CASE WHEN "t98"."currency" IS NULL THEN '' ELSE ' ' || "t98"."currency" END || CASE WHEN "t98"."price_impact" < 0 THEN ' too little' ELSE ' too much' END
                    ELSE ''
                  END,
                  'unknown'
                ) || '.' AS "explanation",
                "t98"."owner"
              FROM (
                SELECT
                  *
                FROM "t63" AS "t67"
                WHERE
                  COALESCE(
                    "t67"."in_crm"
                    AND (
                      "t67"."billed"
                      AND COALESCE(
                        CASE
                          WHEN "t67"."billed_count" > 0
                          THEN ABS(
                            CAST(CAST(ROUND("t67"."billed_amount", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6)) - CAST(CAST(ROUND("t67"."crm_price" * "t67"."billed_count", 2) AS DECIMAL(24, 2)) AS DECIMAL(24, 6))
                          ) > (
                            CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6)) * "t67"."billed_count"
                          )
                          ELSE NULL
                        END,
                        ABS("t67"."billing_unit_price" - "t67"."crm_price") > CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
                      )
                    ),
                    FALSE
                  )
                  AND "t67"."crm_complete"
                  AND "t67"."billing_complete"
                  AND "t67"."crm_products_known"
                  AND "t67"."billing_products_known"
              ) AS "t98"
            ) AS "t128"
          ) AS "t129"
        ) AS "t130"
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
                "t68"."month",
                "t68"."customer_key",
                "t68"."customer_id",
                "t68"."customer_name",
                CAST(NULL AS TEXT) AS "product",
                'active_status_mismatch' AS "category",
                'Status mismatch' AS "status_label",
                'medium' AS "severity",
                'status' AS "field",
                CASE WHEN "t68"."crm_complete" THEN "t68"."crm_status" ELSE CAST(NULL AS TEXT) END AS "crm_value",
                CASE
                  WHEN "t68"."billing_complete"
                  THEN COALESCE(
                    "t68"."billing_status",
                    CASE WHEN "t68"."billed" THEN 'active' ELSE CAST(NULL AS TEXT) END
                  )
                  ELSE CAST(NULL AS TEXT)
                END AS "billing_value",
                CASE
                  WHEN "t68"."ops_complete"
                  THEN COALESCE(
                    "t68"."ops_status",
                    CASE WHEN "t68"."used" THEN 'active' ELSE CAST(NULL AS TEXT) END
                  )
                  ELSE CAST(NULL AS TEXT)
                END AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t68"."customer_name", 'customer ' || "t68"."customer_id", "t68"."customer_key"),
                  'unknown'
                ) || ' is ' || COALESCE(
                  CASE WHEN "t68"."crm_complete" THEN "t68"."crm_status" ELSE CAST(NULL AS TEXT) END,
                  'unknown'
                ) || ' in the CRM' || COALESCE(
                  COALESCE(
                    ', billing says ' || CASE
                      WHEN "t68"."billing_complete"
                      THEN COALESCE(
                        "t68"."billing_status",
                        CASE WHEN "t68"."billed" THEN 'active' ELSE CAST(NULL AS TEXT) END
                      )
                      ELSE CAST(NULL AS TEXT)
                    END,
                    ''
                  ),
                  'unknown'
                ) || COALESCE(
                  COALESCE(
                    ', operations says ' || CASE
                      WHEN "t68"."ops_complete"
                      THEN COALESCE(
                        "t68"."ops_status",
                        CASE WHEN "t68"."used" THEN 'active' ELSE CAST(NULL AS TEXT) END
                      )
                      ELSE CAST(NULL AS TEXT)
                    END,
                    ''
                  ),
                  'unknown'
                ) || '.' AS "explanation",
                "t68"."owner"
              FROM (
                SELECT
                  *
                FROM "t47" AS "t48"
                WHERE
                  COALESCE(
                    (
                      COALESCE(
                        CASE WHEN "t48"."crm_complete" THEN "t48"."crm_status" ELSE CAST(NULL AS TEXT) END = 'active',
                        FALSE
                      )
                      OR COALESCE(
                        CASE
                          WHEN "t48"."billing_complete"
                          THEN COALESCE(
                            "t48"."billing_status",
                            CASE WHEN "t48"."billed" THEN 'active' ELSE CAST(NULL AS TEXT) END
                          )
                          ELSE CAST(NULL AS TEXT)
                        END = 'active',
                        FALSE
                      )
                      OR COALESCE(
                        CASE
                          WHEN "t48"."ops_complete"
                          THEN COALESCE(
                            "t48"."ops_status",
                            CASE WHEN "t48"."used" THEN 'active' ELSE CAST(NULL AS TEXT) END
                          )
                          ELSE CAST(NULL AS TEXT)
                        END = 'active',
                        FALSE
                      )
                    )
                    AND (
                      COALESCE(
                        CASE WHEN "t48"."crm_complete" THEN "t48"."crm_status" ELSE CAST(NULL AS TEXT) END = 'inactive',
                        FALSE
                      )
                      OR COALESCE(
                        CASE
                          WHEN "t48"."billing_complete"
                          THEN COALESCE(
                            "t48"."billing_status",
                            CASE WHEN "t48"."billed" THEN 'active' ELSE CAST(NULL AS TEXT) END
                          )
                          ELSE CAST(NULL AS TEXT)
                        END = 'inactive',
                        FALSE
                      )
                      OR COALESCE(
                        CASE
                          WHEN "t48"."ops_complete"
                          THEN COALESCE(
                            "t48"."ops_status",
                            CASE WHEN "t48"."used" THEN 'active' ELSE CAST(NULL AS TEXT) END
                          )
                          ELSE CAST(NULL AS TEXT)
                        END = 'inactive',
                        FALSE
                      )
                    )
                    AND (
                      "t48"."in_crm" OR NOT (
                        "t48"."crm_complete"
                      )
                    ),
                    FALSE
                  )
              ) AS "t68"
            ) AS "t94"
          ) AS "t99"
          UNION ALL
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
                'go_live_date' AS "field",
                CAST("t58"."crm_go_live_date" AS TEXT) AS "crm_value",
                CAST(NULL AS TEXT) AS "billing_value",
                CAST("t58"."ops_go_live_date" AS TEXT) AS "ops_value",
                CAST(DATE_DIFF('DAY', "t58"."crm_go_live_date", "t58"."ops_go_live_date") AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t58"."customer_name", 'customer ' || "t58"."customer_id", "t58"."customer_key"),
                  'unknown'
                ) || ' went live on ' || COALESCE(CAST("t58"."crm_go_live_date" AS TEXT), 'unknown') || ' according to the CRM, but on ' || COALESCE(CAST("t58"."ops_go_live_date" AS TEXT), 'unknown') || ' according to operations.' AS "explanation",
                "t58"."owner"
              FROM (
                SELECT
                  *
                FROM "t47" AS "t48"
                WHERE
                  COALESCE(
                    ABS(DATE_DIFF('DAY', "t48"."crm_go_live_date", "t48"."ops_go_live_date")) > 0,
                    FALSE
                  )
                  AND "t48"."crm_complete"
                  AND "t48"."ops_complete"
              ) AS "t58"
            ) AS "t71"
          ) AS "t77"
        ) AS "t101"
      ) AS "t131"
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
                "t56"."month",
                "t56"."customer_key",
                "t56"."customer_id",
                "t56"."customer_name",
                CAST(NULL AS TEXT) AS "product",
                'go_live_mismatch' AS "category",
                'Go-live mismatch' AS "status_label",
                'medium' AS "severity",
                'billed_before_go_live' AS "field",
                CAST("t56"."crm_go_live_date" AS TEXT) AS "crm_value",
                'billed' AS "billing_value",
                CAST(NULL AS TEXT) AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t56"."customer_name", 'customer ' || "t56"."customer_id", "t56"."customer_key"),
                  'unknown'
                ) || ' was billed, but goes live only on ' || COALESCE(CAST("t56"."crm_go_live_date" AS TEXT), 'unknown') || ' according to the CRM.' AS "explanation",
                "t56"."owner"
              FROM (
                SELECT
                  *
                FROM "t47" AS "t48"
                WHERE
                  COALESCE(
                    "t48"."billed"
                    AND (
                      "t48"."month" < DATE_TRUNC('MONTH', "t48"."crm_go_live_date")
                    ),
                    FALSE
                  )
                  AND "t48"."crm_complete"
                  AND "t48"."billing_complete"
              ) AS "t56"
            ) AS "t69"
          ) AS "t75"
          UNION ALL
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
                'go_live_mismatch' AS "category",
                'Go-live mismatch' AS "status_label",
                'medium' AS "severity",
                'used_before_go_live' AS "field",
                CAST("t57"."crm_go_live_date" AS TEXT) AS "crm_value",
                CAST(NULL AS TEXT) AS "billing_value",
                'used' AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t57"."customer_name", 'customer ' || "t57"."customer_id", "t57"."customer_key"),
                  'unknown'
                ) || ' used the service, but goes live only on ' || COALESCE(CAST("t57"."crm_go_live_date" AS TEXT), 'unknown') || ' according to the CRM.' AS "explanation",
                "t57"."owner"
              FROM (
                SELECT
                  *
                FROM "t47" AS "t48"
                WHERE
                  COALESCE(
                    "t48"."used"
                    AND (
                      "t48"."month" < DATE_TRUNC('MONTH', "t48"."crm_go_live_date")
                    ),
                    FALSE
                  )
                  AND "t48"."crm_complete"
                  AND "t48"."ops_complete"
              ) AS "t57"
            ) AS "t70"
          ) AS "t76"
        ) AS "t79"
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
                "t95"."month",
                "t95"."customer_key",
                "t95"."customer_id",
                "t95"."customer_name",
                "t95"."product",
                'product_mismatch' AS "category",
                'Product mismatch' AS "status_label",
                'medium' AS "severity",
                'product' AS "field",
                CASE WHEN "t95"."crm_lines" > 0 THEN 'sold' ELSE 'not sold' END AS "crm_value",
                CASE WHEN "t95"."billed" THEN 'billed' ELSE 'not billed' END AS "billing_value",
                CASE WHEN "t95"."used" THEN 'used' ELSE 'not used' END AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                CASE
                  WHEN "t95"."crm_lines" > 0
                  THEN COALESCE(
                    COALESCE("t95"."customer_name", 'customer ' || "t95"."customer_id", "t95"."customer_key"),
                    'unknown'
                  ) || ' has ' || COALESCE("t95"."product", 'unknown') || ' in the CRM, but neither billing nor operations knows of it.'
                  ELSE COALESCE(
                    COALESCE("t95"."customer_name", 'customer ' || "t95"."customer_id", "t95"."customer_key"),
                    'unknown'
                  ) || ' ' || COALESCE(
                    CASE
                      WHEN "t95"."billed" AND "t95"."used"
                      THEN 'is billed for and uses'
                      WHEN "t95"."billed"
                      THEN 'is billed for'
                      ELSE 'uses'
                    END,
                    'unknown'
                  ) || ' ' || COALESCE("t95"."product", 'unknown') || ', but the CRM does not list that product.'
                END AS "explanation",
                "t95"."owner"
              FROM (
                SELECT
                  *
                FROM "t63" AS "t67"
                WHERE
                  COALESCE(
                    "t67"."in_crm"
                    AND (
                      NOT "t67"."product" IS NULL
                    )
                    AND (
                      (
                        (
                          (
                            "t67"."billed" AND "t67"."billing_complete" AND "t67"."billing_products_known"
                          )
                          OR (
                            "t67"."used" AND "t67"."ops_complete" AND "t67"."ops_products_known"
                          )
                        )
                        AND NOT (
                          "t67"."crm_lines" > 0
                        )
                      )
                      OR (
                        (
                          "t67"."crm_lines" > 0
                        )
                        AND "t67"."active"
                        AND "t67"."live"
                        AND NOT (
                          "t67"."billed"
                        )
                        AND NOT (
                          "t67"."used"
                        )
                        AND "t67"."customer_billed"
                        AND (
                          "t67"."billing_complete"
                          AND "t67"."ops_complete"
                          AND "t67"."billing_products_known"
                          AND "t67"."ops_products_known"
                          AND NOT (
                            "t67"."billed_unknown"
                          )
                          AND NOT (
                            "t67"."used_unknown"
                          )
                        )
                      )
                    ),
                    FALSE
                  )
                  AND "t67"."crm_complete"
                  AND "t67"."crm_products_known"
              ) AS "t95"
            ) AS "t109"
          ) AS "t112"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t86"."month",
                "t86"."customer_key",
                "t86"."customer_id",
                "t86"."customer_name",
                "t86"."product",
                'provider_count_mismatch' AS "category",
                'Provider count mismatch' AS "status_label",
                'low' AS "severity",
                'provider_count' AS "field",
                CAST("t86"."crm_provider_count" AS TEXT) AS "crm_value",
                CAST("t86"."billed_count" AS TEXT) AS "billing_value",
                CAST("t86"."used_count" AS TEXT) AS "ops_value",
                CAST("t86"."used_count" - "t86"."crm_provider_count" AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t86"."customer_name", 'customer ' || "t86"."customer_id", "t86"."customer_key"),
                  'unknown'
                ) || ' has a contract for ' || COALESCE(
                  COALESCE(
                    CAST("t86"."crm_provider_count" AS TEXT) || CASE WHEN "t86"."crm_provider_count" = 1 THEN ' provider' ELSE ' providers' END,
                    'an unknown number of providers'
                  ),
                  'unknown'
                ) || COALESCE(COALESCE(' of ' || "t86"."product", ''), 'unknown') || ', but ' || COALESCE(
                  COALESCE(
                    CAST("t86"."used_count" AS TEXT) || CASE WHEN "t86"."used_count" = 1 THEN ' provider' ELSE ' providers' END,
                    'an unknown number of providers'
                  ),
                  'unknown'
                ) || ' used it.' AS "explanation",
                "t86"."owner"
              FROM (
                SELECT
                  *
                FROM "t63" AS "t67"
                WHERE
                  COALESCE(
                    "t67"."used" AND (
                      ABS("t67"."used_count" - "t67"."crm_provider_count") > 0
                    ),
                    FALSE
                  )
                  AND "t67"."crm_complete"
                  AND "t67"."ops_complete"
                  AND "t67"."crm_products_known"
                  AND "t67"."ops_products_known"
              ) AS "t86"
            ) AS "t102"
          ) AS "t106"
        ) AS "t113"
      ) AS "t114"
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
                'over_entitlement' AS "category",
                'Entitlement' AS "status_label",
                'medium' AS "severity",
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
                  COALESCE("t74"."customer_name", 'customer ' || "t74"."customer_id", "t74"."customer_key"),
                  'unknown'
                ) || ' used ' || COALESCE(REGEXP_REPLACE(CAST("t74"."usage_quantity" AS TEXT), '\.?0+$', '', 'g'), 'unknown') || COALESCE(COALESCE(' of ' || "t74"."product", ''), 'unknown') || ', but the contract includes ' || COALESCE(
                  REGEXP_REPLACE(CAST("t74"."entitled_quantity" AS TEXT), '\.?0+$', '', 'g'),
                  'unknown'
                ) || '.' AS "explanation",
                "t74"."owner"
              FROM (
                SELECT
                  *
                FROM "t63" AS "t67"
                WHERE
                  COALESCE("t67"."usage_quantity" > "t67"."entitled_quantity", FALSE)
                  AND "t67"."crm_complete"
                  AND "t67"."ops_complete"
                  AND "t67"."crm_products_known"
                  AND "t67"."ops_products_known"
              ) AS "t74"
            ) AS "t92"
          ) AS "t96"
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
                'unused_entitlement' AS "category",
                'Entitlement' AS "status_label",
                'low' AS "severity",
                'usage_quantity' AS "field",
                REGEXP_REPLACE(CAST("t88"."entitled_quantity" AS TEXT), '\.?0+$', '', 'g') AS "crm_value",
                CAST(NULL AS TEXT) AS "billing_value",
                REGEXP_REPLACE(
                  CAST(CASE
                    WHEN "t88"."ops_lines" = 0
                    THEN CAST(0 AS DECIMAL(24, 6))
                    ELSE "t88"."usage_quantity"
                  END AS TEXT),
                  '\.?0+$',
                  '',
                  'g'
                ) AS "ops_value",
                CASE
                  WHEN "t88"."ops_lines" = 0
                  THEN CAST(0 AS DECIMAL(24, 6))
                  ELSE "t88"."usage_quantity"
                END - "t88"."entitled_quantity" AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE(
                  COALESCE("t88"."customer_name", 'customer ' || "t88"."customer_id", "t88"."customer_key"),
                  'unknown'
                ) || ' used only ' || COALESCE(
                  REGEXP_REPLACE(
                    CAST(CASE
                      WHEN "t88"."ops_lines" = 0
                      THEN CAST(0 AS DECIMAL(24, 6))
                      ELSE "t88"."usage_quantity"
                    END AS TEXT),
                    '\.?0+$',
                    '',
                    'g'
                  ),
                  'unknown'
                ) || ' of the ' || COALESCE(
                  REGEXP_REPLACE(CAST("t88"."entitled_quantity" AS TEXT), '\.?0+$', '', 'g'),
                  'unknown'
                ) || COALESCE(COALESCE(' of ' || "t88"."product", ''), 'unknown') || ' that the contract includes.' AS "explanation",
                "t88"."owner"
              FROM (
                SELECT
                  *
                FROM "t63" AS "t67"
                WHERE
                  COALESCE(
                    "t67"."in_ops"
                    AND (
                      COALESCE("t67"."crm_status", 'active') = 'active'
                    )
                    AND (
                      "t67"."entitled_quantity" > 0
                    )
                    AND (
                      CASE
                        WHEN "t67"."ops_lines" = 0
                        THEN CAST(0 AS DECIMAL(24, 6))
                        ELSE "t67"."usage_quantity"
                      END < (
                        CAST(CAST(0.1 AS DECIMAL(18, 3)) AS DECIMAL(24, 6)) * "t67"."entitled_quantity"
                      )
                    ),
                    FALSE
                  )
                  AND "t67"."crm_complete"
                  AND "t67"."ops_complete"
                  AND "t67"."crm_products_known"
                  AND "t67"."ops_products_known"
              ) AS "t88"
            ) AS "t104"
          ) AS "t108"
        ) AS "t110"
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
                "t64"."month",
                "t64"."customer_key",
                "t64"."customer_id",
                "t64"."customer_name",
                "t64"."product",
                'duplicate_record' AS "category",
                'Data quality' AS "status_label",
                'low' AS "severity",
                'record' AS "field",
                CAST("t64"."rows" AS TEXT) || ' rows' AS "crm_value",
                CAST(NULL AS TEXT) AS "billing_value",
                CAST(NULL AS TEXT) AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                'The CRM has ' || COALESCE(CAST("t64"."rows" AS TEXT), 'unknown') || ' rows for ' || COALESCE("t64"."who", 'unknown') || COALESCE(COALESCE(' and ' || "t64"."product", ''), 'unknown') || ' that disagree on ' || COALESCE(
                  REGEXP_REPLACE(
                    CASE WHEN "t64"."status_differs" THEN 'status, ' ELSE '' END || CASE WHEN "t64"."provider_count_differs" THEN 'provider count, ' ELSE '' END || CASE WHEN "t64"."unit_price_differs" THEN 'unit price, ' ELSE '' END || CASE WHEN "t64"."currency_differs" THEN 'currency, ' ELSE '' END || CASE WHEN "t64"."go_live_date_differs" THEN 'go live date, ' ELSE '' END || CASE WHEN "t64"."entitled_quantity_differs" THEN 'entitled quantity, ' ELSE '' END,
                    ', $',
                    '',
                    'g'
                  ),
                  'unknown'
                ) || '; the most recently updated one is used.' AS "explanation",
                "t64"."owner"
              FROM (
                SELECT
                  "t59"."month",
                  "t59"."customer_key",
                  "t59"."product",
                  "t59"."rows",
                  "t59"."status_differs",
                  "t59"."provider_count_differs",
                  "t59"."unit_price_differs",
                  "t59"."currency_differs",
                  "t59"."go_live_date_differs",
                  "t59"."entitled_quantity_differs",
                  "t59"."customer_id",
                  "t59"."customer_name",
                  "t59"."owner",
                  COALESCE("t59"."customer_name", "t59"."customer_id", "t59"."customer_key") AS "who"
                FROM (
                  SELECT
                    "t42"."month",
                    "t42"."customer_key",
                    "t42"."product",
                    "t42"."rows",
                    "t42"."status_differs",
                    "t42"."provider_count_differs",
                    "t42"."unit_price_differs",
                    "t42"."currency_differs",
                    "t42"."go_live_date_differs",
                    "t42"."entitled_quantity_differs",
                    "t51"."customer_id",
                    "t51"."customer_name",
                    "t51"."owner"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t32"."month",
                        "t32"."customer_key",
                        "t32"."product",
                        COUNT(*) AS "rows",
                        (
                          COUNT(DISTINCT "t32"."status") > 1
                        )
                        OR (
                          (
                            COUNT("t32"."status") > 0
                          )
                          AND (
                            COUNT("t32"."status") < COUNT("t32"."status" IS NULL)
                          )
                        ) AS "status_differs",
                        (
                          COUNT(DISTINCT "t32"."provider_count") > 1
                        )
                        OR (
                          (
                            COUNT("t32"."provider_count") > 0
                          )
                          AND (
                            COUNT("t32"."provider_count") < COUNT("t32"."provider_count" IS NULL)
                          )
                        ) AS "provider_count_differs",
                        (
                          COUNT(DISTINCT "t32"."unit_price") > 1
                        )
                        OR (
                          (
                            COUNT("t32"."unit_price") > 0
                          )
                          AND (
                            COUNT("t32"."unit_price") < COUNT("t32"."unit_price" IS NULL)
                          )
                        ) AS "unit_price_differs",
                        (
                          COUNT(DISTINCT "t32"."currency") > 1
                        )
                        OR (
                          (
                            COUNT("t32"."currency") > 0
                          )
                          AND (
                            COUNT("t32"."currency") < COUNT("t32"."currency" IS NULL)
                          )
                        ) AS "currency_differs",
                        (
                          COUNT(DISTINCT "t32"."go_live_date") > 1
                        )
                        OR (
                          (
                            COUNT("t32"."go_live_date") > 0
                          )
                          AND (
                            COUNT("t32"."go_live_date") < COUNT("t32"."go_live_date" IS NULL)
                          )
                        ) AS "go_live_date_differs",
                        (
                          COUNT(DISTINCT "t32"."entitled_quantity") > 1
                        )
                        OR (
                          (
                            COUNT("t32"."entitled_quantity") > 0
                          )
                          AND (
                            COUNT("t32"."entitled_quantity") < COUNT("t32"."entitled_quantity" IS NULL)
                          )
                        ) AS "entitled_quantity_differs"
                      FROM "t31" AS "t32"
                      GROUP BY
                        1,
                        2,
                        3
                    ) AS "t39"
                    WHERE
                      "t39"."rows" > 1
                      AND (
                        "t39"."status_differs"
                        OR "t39"."provider_count_differs"
                        OR "t39"."unit_price_differs"
                        OR "t39"."currency_differs"
                        OR "t39"."go_live_date_differs"
                        OR "t39"."entitled_quantity_differs"
                      )
                  ) AS "t42"
                  INNER JOIN (
                    SELECT
                      "t48"."month",
                      "t48"."customer_key",
                      "t48"."customer_id",
                      "t48"."customer_name",
                      "t48"."owner"
                    FROM "t47" AS "t48"
                  ) AS "t51"
                    ON "t42"."month" = "t51"."month" AND "t42"."customer_key" = "t51"."customer_key"
                ) AS "t59"
              ) AS "t64"
            ) AS "t84"
          ) AS "t89"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t65"."month",
                "t65"."customer_key",
                "t65"."customer_id",
                "t65"."customer_name",
                CAST(NULL AS TEXT) AS "product",
                'ambiguous_match' AS "category",
                'Data quality' AS "status_label",
                'low' AS "severity",
                CASE
                  WHEN STARTS_WITH("t65"."customer_key", 'name:')
                  THEN 'customer_name'
                  ELSE 'customer_id'
                END AS "field",
                CAST(NULL AS TEXT) AS "crm_value",
                "t65"."billing" AS "billing_value",
                "t65"."ops" AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE("t65"."who", 'unknown') || ' stands for more than one CRM customer, so it was linked to none; add an alias to say which one it is.' AS "explanation",
                "t65"."owner"
              FROM (
                SELECT
                  "t60"."month",
                  "t60"."customer_key",
                  "t60"."billing",
                  "t60"."ops",
                  "t60"."customer_id",
                  "t60"."customer_name",
                  "t60"."owner",
                  COALESCE("t60"."customer_name", "t60"."customer_id", "t60"."customer_key") AS "who"
                FROM (
                  SELECT
                    "t27"."month",
                    "t27"."customer_key",
                    "t27"."billing",
                    "t27"."ops",
                    "t51"."customer_id",
                    "t51"."customer_name",
                    "t51"."owner"
                  FROM (
                    SELECT
                      "t20"."month",
                      "t20"."customer_key",
                      MIN("t20"."written") FILTER(WHERE
                        "t20"."source" = 'billing') AS "billing",
                      MIN("t20"."written") FILTER(WHERE
                        "t20"."source" = 'ops') AS "ops"
                    FROM (
                      SELECT
                        "t11"."month",
                        "t11"."source",
                        "t11"."source_file",
                        "t11"."source_row",
                        "t11"."source_key",
                        "t11"."customer_id",
                        "t11"."customer_name",
                        "t11"."clean_name",
                        "t11"."match_method",
                        "t11"."customer_key",
                        "t11"."crm_customer_id",
                        CASE
                          WHEN STARTS_WITH("t11"."customer_key", 'name:')
                          THEN "t11"."customer_name"
                          ELSE "t11"."customer_id"
                        END AS "written"
                      FROM (
                        SELECT
                          *
                        FROM "normalized"."customer_matches" AS "t1"
                        WHERE
                          "t1"."match_method" = 'ambiguous'
                      ) AS "t11"
                    ) AS "t20"
                    GROUP BY
                      1,
                      2
                  ) AS "t27"
                  INNER JOIN (
                    SELECT
                      "t48"."month",
                      "t48"."customer_key",
                      "t48"."customer_id",
                      "t48"."customer_name",
                      "t48"."owner"
                    FROM "t47" AS "t48"
                  ) AS "t51"
                    ON "t27"."month" = "t51"."month" AND "t27"."customer_key" = "t51"."customer_key"
                ) AS "t60"
              ) AS "t65"
            ) AS "t73"
          ) AS "t80"
        ) AS "t91"
      ) AS "t111"
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
                "t66"."month",
                "t66"."customer_key",
                "t66"."customer_id",
                "t66"."customer_name",
                CAST(NULL AS TEXT) AS "product",
                'customer_id_mismatch' AS "category",
                'Data quality' AS "status_label",
                'low' AS "severity",
                'customer_id' AS "field",
                "t66"."customer_id" AS "crm_value",
                "t66"."billing" AS "billing_value",
                "t66"."ops" AS "ops_value",
                CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                CAST(NULL AS TEXT) AS "currency",
                COALESCE("t66"."who", 'unknown') || ' was recognised by name, but ' || COALESCE(
                  CASE
                    WHEN (
                      NOT "t66"."billing" IS NULL
                    ) AND (
                      NOT "t66"."ops" IS NULL
                    )
                    THEN 'each system but the CRM'
                    WHEN NOT "t66"."billing" IS NULL
                    THEN 'billing'
                    ELSE 'operations'
                  END,
                  'unknown'
                ) || ' calls it ' || COALESCE(COALESCE("t66"."billing", "t66"."ops"), 'unknown') || ' and the CRM calls it ' || COALESCE("t66"."customer_id", 'unknown') || '.' AS "explanation",
                "t66"."owner"
              FROM (
                SELECT
                  "t61"."month",
                  "t61"."customer_key",
                  "t61"."billing",
                  "t61"."ops",
                  "t61"."customer_id",
                  "t61"."customer_name",
                  "t61"."owner",
                  COALESCE("t61"."customer_name", "t61"."customer_id", "t61"."customer_key") AS "who"
                FROM (
                  SELECT
                    "t22"."month",
                    "t22"."customer_key",
                    "t22"."billing",
                    "t22"."ops",
                    "t51"."customer_id",
                    "t51"."customer_name",
                    "t51"."owner"
                  FROM (
                    SELECT
                      "t12"."month",
                      "t12"."customer_key",
                      MIN("t12"."customer_id") FILTER(WHERE
                        "t12"."source" = 'billing') AS "billing",
                      MIN("t12"."customer_id") FILTER(WHERE
                        "t12"."source" = 'ops') AS "ops"
                    FROM (
                      SELECT
                        *
                      FROM "normalized"."customer_matches" AS "t1"
                      WHERE
                        "t1"."match_method" = 'name'
                        AND NOT "t1"."customer_id" IS NULL
                        AND "t1"."source" <> 'crm'
                        AND NOT "t1"."crm_customer_id" IS NULL
                    ) AS "t12"
                    GROUP BY
                      1,
                      2
                  ) AS "t22"
                  INNER JOIN (
                    SELECT
                      "t48"."month",
                      "t48"."customer_key",
                      "t48"."customer_id",
                      "t48"."customer_name",
                      "t48"."owner"
                    FROM "t47" AS "t48"
                  ) AS "t51"
                    ON "t22"."month" = "t51"."month" AND "t22"."customer_key" = "t51"."customer_key"
                ) AS "t61"
              ) AS "t66"
            ) AS "t85"
          ) AS "t90"
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
                  'missing_from_crm' AS "category",
                  'Missing from CRM' AS "status_label",
                  'high' AS "severity",
                  'customer' AS "field",
                  'absent' AS "crm_value",
                  CASE WHEN "t54"."in_billing" THEN 'present' ELSE 'absent' END AS "billing_value",
                  CASE WHEN "t54"."in_ops" THEN 'present' ELSE 'absent' END AS "ops_value",
                  CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                  CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
                  CAST(NULL AS TEXT) AS "currency",
                  COALESCE(
                    COALESCE("t54"."customer_name", 'customer ' || "t54"."customer_id", "t54"."customer_key"),
                    'unknown'
                  ) || ' is in ' || COALESCE(
                    CASE
                      WHEN "t54"."in_billing" AND "t54"."in_ops"
                      THEN 'billing and operations'
                      WHEN "t54"."in_billing"
                      THEN 'billing'
                      ELSE 'operations'
                    END,
                    'unknown'
                  ) || COALESCE(
                    COALESCE(' (' || COALESCE("t54"."billed_products", "t54"."used_products") || ')', ''),
                    'unknown'
                  ) || ', but the CRM has no such customer.' AS "explanation",
                  "t54"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t47" AS "t48"
                  WHERE
                    COALESCE(
                      NOT (
                        "t48"."in_crm"
                      )
                      AND (
                        "t48"."in_billing" OR "t48"."in_ops"
                      )
                      AND NOT (
                        "t48"."ambiguous"
                      ),
                      FALSE
                    )
                    AND "t48"."crm_complete"
                ) AS "t54"
              ) AS "t72"
            ) AS "t78"
            UNION ALL
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
                  'missing_from_billing' AS "category",
                  'Missing from billing' AS "status_label",
                  'high' AS "severity",
                  'customer' AS "field",
                  'active' AS "crm_value",
                  'absent' AS "billing_value",
                  CASE
                    WHEN "t55"."in_ops"
                    THEN CASE WHEN "t55"."used_unknown" THEN 'unknown usage' ELSE 'no usage' END
                    ELSE 'absent'
                  END AS "ops_value",
                  CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                  "t55"."contract_impact" AS "amount_impact",
                  "t55"."contract_currency" AS "currency",
                  COALESCE(
                    COALESCE("t55"."customer_name", 'customer ' || "t55"."customer_id", "t55"."customer_key"),
                    'unknown'
                  ) || ' is active in the CRM' || COALESCE(COALESCE(' (' || "t55"."owed_products" || ')', ''), 'unknown') || ', but was not invoiced at all and ' || COALESCE(
                    CASE
                      WHEN "t55"."used_unknown"
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
                                    CAST(ABS(CAST("t55"."contract_impact" AS DECIMAL(24, 2))) AS TEXT),
                                    '^([0-9]+)([0-9]{3})([.,])',
                                    '\1,\2\3',
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
                        WHEN "t55"."contract_currency" IS NULL
                        THEN ''
                        ELSE ' ' || "t55"."contract_currency"
                      END || ' of revenue is missing',
                      'what it costs is unknown, because no price is known'
                    ),
                    'unknown'
                  ) || '.' AS "explanation",
                  "t55"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t47" AS "t48"
                  WHERE
                    COALESCE(
                      "t48"."in_crm"
                      AND "t48"."owed"
                      AND NOT (
                        "t48"."in_billing"
                      )
                      AND NOT (
                        "t48"."used"
                      ),
                      FALSE
                    )
                    AND "t48"."crm_complete"
                    AND "t48"."billing_complete"
                    AND "t48"."ops_complete"
                ) AS "t55"
              ) AS "t100"
            ) AS "t103"
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
                *
              FROM (
                SELECT
                  "t53"."month",
                  "t53"."customer_key",
                  "t53"."customer_id",
                  "t53"."customer_name",
                  CAST(NULL AS TEXT) AS "product",
                  'missing_from_ops' AS "category",
                  'Missing from operations' AS "status_label",
                  'medium' AS "severity",
                  'customer' AS "field",
                  CASE
                    WHEN "t53"."in_crm"
                    THEN COALESCE("t53"."crm_status", 'present')
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
                                  CAST(ABS(CAST("t53"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
                                  '^([0-9]+)([0-9]{3})([.,])',
                                  '\1,\2\3',
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
                      WHEN "t53"."billed_currency" IS NULL
                      THEN ''
                      ELSE ' ' || "t53"."billed_currency"
                    END,
                    'billed'
                  ) AS "billing_value",
                  'absent' AS "ops_value",
                  CAST(NULL AS DECIMAL(24, 6)) AS "difference",
                  "t53"."billed_amount" AS "amount_impact",
                  "t53"."billed_currency" AS "currency",
                  COALESCE(
                    COALESCE("t53"."customer_name", 'customer ' || "t53"."customer_id", "t53"."customer_key"),
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
                                    CAST(ABS(CAST("t53"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
                                    '^([0-9]+)([0-9]{3})([.,])',
                                    '\1,\2\3',
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
                        WHEN "t53"."billed_currency" IS NULL
                        THEN ''
                        ELSE ' ' || "t53"."billed_currency"
                      END,
                      'an unknown amount'
                    ),
                    'unknown'
                  ) || COALESCE(COALESCE(' (' || "t53"."billed_products" || ')', ''), 'unknown') || ', but operations has no record of the customer.' AS "explanation",
                  "t53"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t47" AS "t48"
                  WHERE
                    COALESCE("t48"."billed" AND NOT (
                      "t48"."in_ops"
                    ), FALSE)
                    AND "t48"."billing_complete"
                    AND "t48"."ops_complete"
                ) AS "t53"
              ) AS "t93"
            ) AS "t97"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t81"."month",
                  "t81"."customer_key",
                  "t81"."customer_id",
                  "t81"."customer_name",
                  "t81"."product",
                  'usage_without_billing' AS "category",
                  'Billing mismatch' AS "status_label",
                  'critical' AS "severity",
                  'provider_count' AS "field",
                  CAST("t81"."crm_provider_count" AS TEXT) AS "crm_value",
                  CAST("t81"."billed_count" AS TEXT) AS "billing_value",
                  CAST("t81"."used_count" AS TEXT) AS "ops_value",
                  CAST(-(
                    "t81"."used_count"
                  ) AS DECIMAL(24, 6)) AS "difference",
                  "t81"."unbilled_impact" AS "amount_impact",
                  "t81"."unbilled_currency" AS "currency",
                  COALESCE(
                    COALESCE("t81"."customer_name", 'customer ' || "t81"."customer_id", "t81"."customer_key"),
                    'unknown'
                  ) || ' used ' || COALESCE(COALESCE("t81"."product", 'the service'), 'unknown') || COALESCE(
                    CASE
                      WHEN "t81"."used_count" IS NULL
                      THEN ''
                      ELSE ' with ' || COALESCE(
                        CAST("t81"."used_count" AS TEXT) || CASE WHEN "t81"."used_count" = 1 THEN ' provider' ELSE ' providers' END,
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
                                    CAST(ABS(CAST("t81"."unbilled_impact" AS DECIMAL(24, 2))) AS TEXT),
                                    '^([0-9]+)([0-9]{3})([.,])',
                                    '\1,\2\3',
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
                        WHEN "t81"."unbilled_currency" IS NULL
                        THEN ''
                        ELSE ' ' || "t81"."unbilled_currency"
                      END || ' was not charged',
                      'what it costs is unknown, because ' || CASE
                        WHEN "t81"."used_count" IS NULL
                        THEN 'its providers were not counted'
                        ELSE 'no price is known'
                      END
                    ),
                    'unknown'
                  ) || '.' AS "explanation",
                  "t81"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t63" AS "t67"
                  WHERE
                    COALESCE(
                      "t67"."used" AND NOT (
                        "t67"."billed"
                      ) AND NOT (
                        "t67"."billed_unknown"
                      ),
                      FALSE
                    )
                    AND "t67"."billing_complete"
                    AND "t67"."ops_complete"
                    AND "t67"."billing_products_known"
                    AND "t67"."ops_products_known"
                ) AS "t81"
              ) AS "t115"
            ) AS "t119"
          ) AS "t121"
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
                  "t87"."month",
                  "t87"."customer_key",
                  "t87"."customer_id",
                  "t87"."customer_name",
                  "t87"."product",
                  'billing_without_usage' AS "category",
                  'Billing mismatch' AS "status_label",
                  'medium' AS "severity",
                  'provider_count' AS "field",
                  CAST("t87"."crm_provider_count" AS TEXT) AS "crm_value",
                  CAST("t87"."billed_count" AS TEXT) AS "billing_value",
                  CAST("t87"."used_count" AS TEXT) AS "ops_value",
                  CAST("t87"."billed_count" AS DECIMAL(24, 6)) AS "difference",
                  "t87"."billed_impact" AS "amount_impact",
                  "t87"."currency",
                  COALESCE(
                    COALESCE("t87"."customer_name", 'customer ' || "t87"."customer_id", "t87"."customer_key"),
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
                                    CAST(ABS(CAST("t87"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
                                    '^([0-9]+)([0-9]{3})([.,])',
                                    '\1,\2\3',
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
                      ) || CASE WHEN "t87"."currency" IS NULL THEN '' ELSE ' ' || "t87"."currency" END,
                      COALESCE(
                        CAST("t87"."billed_count" AS TEXT) || CASE WHEN "t87"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                        'an unknown number of providers'
                      )
                    ),
                    'unknown'
                  ) || ' for ' || COALESCE(COALESCE("t87"."product", 'the service'), 'unknown') || ', but did not use it.' AS "explanation",
                  "t87"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t63" AS "t67"
                  WHERE
                    COALESCE(
                      "t67"."billed"
                      AND NOT (
                        "t67"."used"
                      )
                      AND NOT (
                        "t67"."used_unknown"
                      )
                      AND "t67"."in_ops",
                      FALSE
                    )
                    AND "t67"."billing_complete"
                    AND "t67"."ops_complete"
                    AND "t67"."billing_products_known"
                    AND "t67"."ops_products_known"
                ) AS "t87"
              ) AS "t116"
            ) AS "t120"
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
                  'overbilled' AS "category",
                  'Billing mismatch' AS "status_label",
                  'high' AS "severity",
                  CASE WHEN "t83"."rated" THEN 'amount' ELSE 'provider_count' END AS "field",
                  CASE WHEN "t83"."rated" THEN NULL ELSE CAST("t83"."crm_provider_count" AS TEXT) END AS "crm_value",
                  CASE
                    WHEN "t83"."rated"
                    THEN COALESCE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    CAST(ABS(CAST("t83"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
                                    '^([0-9]+)([0-9]{3})([.,])',
                                    '\1,\2\3',
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
                      ) || CASE WHEN "t83"."currency" IS NULL THEN '' ELSE ' ' || "t83"."currency" END,
                      COALESCE(
                        CAST("t83"."billed_count" AS TEXT) || CASE WHEN "t83"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                        'an unknown number of providers'
                      )
                    )
                    ELSE CAST("t83"."billed_count" AS TEXT)
                  END AS "billing_value",
                  CASE
                    WHEN "t83"."rated"
                    THEN REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  CAST(ABS(CAST("t83"."expected_amount" AS DECIMAL(24, 2))) AS TEXT),
                                  '^([0-9]+)([0-9]{3})([.,])',
                                  '\1,\2\3',
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
                    ) || CASE WHEN "t83"."currency" IS NULL THEN '' ELSE ' ' || "t83"."currency" END
                    ELSE CAST("t83"."used_count" AS TEXT)
                  END AS "ops_value",
                  CASE
                    WHEN "t83"."rated"
                    THEN "t83"."extra_amount"
                    ELSE CAST("t83"."extra" AS DECIMAL(24, 6))
                  END AS "difference",
                  "t83"."count_impact" AS "amount_impact",
                  "t83"."currency",
                  CASE
                    WHEN "t83"."rated"
                    THEN COALESCE(
                      COALESCE("t83"."customer_name", 'customer ' || "t83"."customer_id", "t83"."customer_key"),
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
                                      CAST(ABS(CAST("t83"."billed_amount" AS DECIMAL(24, 2))) AS TEXT),
                                      '^([0-9]+)([0-9]{3})([.,])',
                                      '\1,\2\3',
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
                        ) || CASE WHEN "t83"."currency" IS NULL THEN '' ELSE ' ' || "t83"."currency" END,
                        COALESCE(
                          CAST("t83"."billed_count" AS TEXT) || CASE WHEN "t83"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                          'an unknown number of providers'
                        )
                      ),
                      'unknown'
                    ) || COALESCE(COALESCE(' for ' || "t83"."product", ''), 'unknown') || ', but the usage comes to ' || COALESCE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    CAST(ABS(CAST("t83"."expected_amount" AS DECIMAL(24, 2))) AS TEXT),
                                    '^([0-9]+)([0-9]{3})([.,])',
                                    '\1,\2\3',
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
                      ) || CASE WHEN "t83"."currency" IS NULL THEN '' ELSE ' ' || "t83"."currency" END,
                      'unknown'
                    ) || ': ' || COALESCE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    CAST(ABS(CAST("t83"."count_impact" AS DECIMAL(24, 2))) AS TEXT),
                                    '^([0-9]+)([0-9]{3})([.,])',
                                    '\1,\2\3',
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
                      ) || CASE WHEN "t83"."currency" IS NULL THEN '' ELSE ' ' || "t83"."currency" END || CASE WHEN "t83"."count_impact" < 0 THEN ' too little' ELSE ' too much' END,
                      'unknown'
                    ) || '.'
                    ELSE COALESCE(
                      COALESCE("t83"."customer_name", 'customer ' || "t83"."customer_id", "t83"."customer_key"),
                      'unknown'
                    ) || ' was billed for ' || COALESCE(
                      COALESCE(
                        CAST("t83"."billed_count" AS TEXT) || CASE WHEN "t83"."billed_count" = 1 THEN ' provider' ELSE ' providers' END,
                        'an unknown number of providers'
                      ),
                      'unknown'
                    ) || COALESCE(COALESCE(' of ' || "t83"."product", ''), 'unknown') || ', but ' || COALESCE('used', 'unknown') || ' ' || COALESCE(CAST("t83"."expected" AS TEXT), 'unknown') || ': ' || COALESCE(
                      COALESCE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    REGEXP_REPLACE(
                                      CAST(ABS(CAST("t83"."count_impact" AS DECIMAL(24, 2))) AS TEXT),
                                      '^([0-9]+)([0-9]{3})([.,])',
                                      '\1,\2\3',
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
                        ) || CASE WHEN "t83"."currency" IS NULL THEN '' ELSE ' ' || "t83"."currency" END || CASE WHEN "t83"."count_impact" < 0 THEN ' too little' ELSE ' too much' END,
                        'the price is unknown'
                      ),
                      'unknown'
                    ) || '.'
                  END AS "explanation",
                  "t83"."owner"
                FROM (
                  SELECT
                    *
                  FROM "t63" AS "t67"
                  WHERE
                    COALESCE(
                      "t67"."billed"
                      AND "t67"."used"
                      AND CASE
                        WHEN "t67"."rated"
                        THEN "t67"."extra_amount" > CAST(CAST(0 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
                        ELSE "t67"."extra" > 0
                      END,
                      FALSE
                    )
                    AND "t67"."billing_complete"
                    AND "t67"."ops_complete"
                    AND "t67"."billing_products_known"
                    AND "t67"."ops_products_known"
                ) AS "t83"
              ) AS "t118"
            ) AS "t123"
          ) AS "t124"
        ) AS "t125"
      ) AS "t126"
    ) AS "t127"
  ) AS "t133"
), "t148" AS (
  SELECT
    "t147"."month",
    "t147"."customer_key",
    "t147"."customer_id",
    "t147"."customer_name",
    "t147"."product",
    "t147"."category",
    "t147"."status_label",
    "t147"."severity",
    "t147"."field",
    "t147"."crm_value",
    "t147"."billing_value",
    "t147"."ops_value",
    "t147"."difference",
    "t147"."amount_impact",
    "t147"."currency",
    "t147"."explanation",
    "t147"."owner",
    "t147"."mismatch_id",
    "t147"."crm_rows"
  FROM (
    SELECT
      "t136"."month",
      "t136"."customer_key",
      "t136"."customer_id",
      "t136"."customer_name",
      "t136"."product",
      "t136"."category",
      "t136"."status_label",
      "t136"."severity",
      "t136"."field",
      "t136"."crm_value",
      "t136"."billing_value",
      "t136"."ops_value",
      "t136"."difference",
      "t136"."amount_impact",
      "t136"."currency",
      "t136"."explanation",
      "t136"."owner",
      "t136"."mismatch_id",
      "t146"."month" AS "month_right",
      "t146"."mismatch_id" AS "mismatch_id_right",
      "t146"."crm_rows"
    FROM "t134" AS "t136"
    LEFT OUTER JOIN (
      SELECT
        "t144"."month",
        "t144"."mismatch_id",
        LISTAGG("t144"."listed", '; '
        ORDER BY
          "t144"."source_file" ASC) AS "crm_rows"
      FROM (
        SELECT
          "t143"."month",
          "t143"."mismatch_id",
          "t143"."source_file",
          "t143"."source_file" || ':' || "t143"."listed" AS "listed"
        FROM (
          SELECT
            "t142"."month",
            "t142"."mismatch_id",
            "t142"."source_file",
            LISTAGG(
              COALESCE("t142"."source_key", CAST("t142"."source_row" AS TEXT)), ','
              ORDER BY
                "t142"."source_row" ASC
            ) AS "listed"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t140"."month",
                "t140"."source_file",
                "t140"."source_row",
                "t140"."source_key",
                "t140"."mismatch_id"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t138"."month",
                    "t138"."customer_key",
                    "t138"."mismatch_id",
                    "t138"."found_product",
                    "t38"."source_file",
                    "t38"."source_row",
                    "t38"."source_key",
                    "t38"."product"
                  FROM (
                    SELECT
                      "t135"."month",
                      "t135"."customer_key",
                      "t135"."mismatch_id",
                      "t135"."product" AS "found_product"
                    FROM "t134" AS "t135"
                  ) AS "t138"
                  INNER JOIN (
                    SELECT
                      "t32"."month",
                      "t32"."source_file",
                      "t32"."source_row",
                      "t32"."source_key",
                      "t32"."customer_key",
                      "t32"."product"
                    FROM "t31" AS "t32"
                  ) AS "t38"
                    ON "t138"."month" = "t38"."month" AND "t138"."customer_key" = "t38"."customer_key"
                ) AS "t139"
                WHERE
                  (
                    "t139"."found_product" IS NULL
                  )
                  OR (
                    "t139"."product" IS NULL
                  )
                  OR (
                    "t139"."found_product" = "t139"."product"
                  )
              ) AS "t140"
            ) AS "t141"
          ) AS "t142"
          GROUP BY
            1,
            2,
            3
        ) AS "t143"
      ) AS "t144"
      GROUP BY
        1,
        2
    ) AS "t146"
      ON "t136"."month" = "t146"."month" AND "t136"."mismatch_id" = "t146"."mismatch_id"
  ) AS "t147"
), "t162" AS (
  SELECT
    "t161"."month",
    "t161"."customer_key",
    "t161"."customer_id",
    "t161"."customer_name",
    "t161"."product",
    "t161"."category",
    "t161"."status_label",
    "t161"."severity",
    "t161"."field",
    "t161"."crm_value",
    "t161"."billing_value",
    "t161"."ops_value",
    "t161"."difference",
    "t161"."amount_impact",
    "t161"."currency",
    "t161"."explanation",
    "t161"."owner",
    "t161"."mismatch_id",
    "t161"."crm_rows",
    "t161"."billing_rows"
  FROM (
    SELECT
      "t150"."month",
      "t150"."customer_key",
      "t150"."customer_id",
      "t150"."customer_name",
      "t150"."product",
      "t150"."category",
      "t150"."status_label",
      "t150"."severity",
      "t150"."field",
      "t150"."crm_value",
      "t150"."billing_value",
      "t150"."ops_value",
      "t150"."difference",
      "t150"."amount_impact",
      "t150"."currency",
      "t150"."explanation",
      "t150"."owner",
      "t150"."mismatch_id",
      "t150"."crm_rows",
      "t160"."month" AS "month_right",
      "t160"."mismatch_id" AS "mismatch_id_right",
      "t160"."billing_rows"
    FROM "t148" AS "t150"
    LEFT OUTER JOIN (
      SELECT
        "t158"."month",
        "t158"."mismatch_id",
        LISTAGG("t158"."listed", '; '
        ORDER BY
          "t158"."source_file" ASC) AS "billing_rows"
      FROM (
        SELECT
          "t157"."month",
          "t157"."mismatch_id",
          "t157"."source_file",
          "t157"."source_file" || ':' || "t157"."listed" AS "listed"
        FROM (
          SELECT
            "t156"."month",
            "t156"."mismatch_id",
            "t156"."source_file",
            LISTAGG(
              COALESCE("t156"."source_key", CAST("t156"."source_row" AS TEXT)), ','
              ORDER BY
                "t156"."source_row" ASC
            ) AS "listed"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t154"."month",
                "t154"."source_file",
                "t154"."source_row",
                "t154"."source_key",
                "t154"."mismatch_id"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t152"."month",
                    "t152"."customer_key",
                    "t152"."mismatch_id",
                    "t152"."found_product",
                    "t36"."source_file",
                    "t36"."source_row",
                    "t36"."source_key",
                    "t36"."product"
                  FROM (
                    SELECT
                      "t149"."month",
                      "t149"."customer_key",
                      "t149"."mismatch_id",
                      "t149"."product" AS "found_product"
                    FROM "t148" AS "t149"
                  ) AS "t152"
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
                        "t24"."month",
                        "t24"."source_file",
                        "t24"."source_row",
                        "t24"."source_key",
                        "t24"."customer_id",
                        "t24"."customer_name",
                        "t24"."status",
                        "t24"."product",
                        "t24"."location",
                        "t24"."line_id",
                        "t24"."provider_count",
                        "t24"."provider_id",
                        "t24"."unit_price",
                        "t24"."amount",
                        "t24"."currency",
                        "t24"."customer_key",
                        "t24"."crm_customer_id",
                        "t24"."match_method",
                        COALESCE("t24"."product", '') AS "product_key"
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
                          "t17"."customer_key",
                          "t17"."crm_customer_id",
                          "t17"."match_method"
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
                        ) AS "t17"
                          ON "t6"."month" = "t17"."month"
                          AND "t6"."source_file" = "t17"."source_file"
                          AND "t6"."source_row" = "t17"."source_row"
                      ) AS "t24"
                    ) AS "t30"
                  ) AS "t36"
                    ON "t152"."month" = "t36"."month" AND "t152"."customer_key" = "t36"."customer_key"
                ) AS "t153"
                WHERE
                  (
                    "t153"."found_product" IS NULL
                  )
                  OR (
                    "t153"."product" IS NULL
                  )
                  OR (
                    "t153"."found_product" = "t153"."product"
                  )
              ) AS "t154"
            ) AS "t155"
          ) AS "t156"
          GROUP BY
            1,
            2,
            3
        ) AS "t157"
      ) AS "t158"
      GROUP BY
        1,
        2
    ) AS "t160"
      ON "t150"."month" = "t160"."month" AND "t150"."mismatch_id" = "t160"."mismatch_id"
  ) AS "t161"
)
SELECT
  "t176"."month",
  "t176"."mismatch_id",
  "t176"."customer_key",
  "t176"."customer_id",
  "t176"."customer_name",
  "t176"."product",
  "t176"."category",
  "t176"."status_label",
  "t176"."severity",
  "t176"."field",
  "t176"."crm_value",
  "t176"."billing_value",
  "t176"."ops_value",
  "t176"."difference",
  "t176"."amount_impact",
  "t176"."currency",
  "t176"."explanation",
  "t176"."crm_rows",
  "t176"."billing_rows",
  "t176"."ops_rows",
  "t176"."owner"
FROM (
  SELECT
    "t175"."month",
    "t175"."customer_key",
    "t175"."customer_id",
    "t175"."customer_name",
    "t175"."product",
    "t175"."category",
    "t175"."status_label",
    "t175"."severity",
    "t175"."field",
    "t175"."crm_value",
    "t175"."billing_value",
    "t175"."ops_value",
    "t175"."difference",
    "t175"."amount_impact",
    "t175"."currency",
    "t175"."explanation",
    "t175"."owner",
    "t175"."mismatch_id",
    "t175"."crm_rows",
    "t175"."billing_rows",
    "t175"."ops_rows"
  FROM (
    SELECT
      "t164"."month",
      "t164"."customer_key",
      "t164"."customer_id",
      "t164"."customer_name",
      "t164"."product",
      "t164"."category",
      "t164"."status_label",
      "t164"."severity",
      "t164"."field",
      "t164"."crm_value",
      "t164"."billing_value",
      "t164"."ops_value",
      "t164"."difference",
      "t164"."amount_impact",
      "t164"."currency",
      "t164"."explanation",
      "t164"."owner",
      "t164"."mismatch_id",
      "t164"."crm_rows",
      "t164"."billing_rows",
      "t174"."month" AS "month_right",
      "t174"."mismatch_id" AS "mismatch_id_right",
      "t174"."ops_rows"
    FROM "t162" AS "t164"
    LEFT OUTER JOIN (
      SELECT
        "t172"."month",
        "t172"."mismatch_id",
        LISTAGG("t172"."listed", '; '
        ORDER BY
          "t172"."source_file" ASC) AS "ops_rows"
      FROM (
        SELECT
          "t171"."month",
          "t171"."mismatch_id",
          "t171"."source_file",
          "t171"."source_file" || ':' || "t171"."listed" AS "listed"
        FROM (
          SELECT
            "t170"."month",
            "t170"."mismatch_id",
            "t170"."source_file",
            LISTAGG(
              COALESCE("t170"."source_key", CAST("t170"."source_row" AS TEXT)), ','
              ORDER BY
                "t170"."source_row" ASC
            ) AS "listed"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t168"."month",
                "t168"."source_file",
                "t168"."source_row",
                "t168"."source_key",
                "t168"."mismatch_id"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t166"."month",
                    "t166"."customer_key",
                    "t166"."mismatch_id",
                    "t166"."found_product",
                    "t35"."source_file",
                    "t35"."source_row",
                    "t35"."source_key",
                    "t35"."product"
                  FROM (
                    SELECT
                      "t163"."month",
                      "t163"."customer_key",
                      "t163"."mismatch_id",
                      "t163"."product" AS "found_product"
                    FROM "t162" AS "t163"
                  ) AS "t166"
                  INNER JOIN (
                    SELECT
                      "t29"."month",
                      "t29"."source_file",
                      "t29"."source_row",
                      "t29"."source_key",
                      "t29"."customer_key",
                      "t29"."product"
                    FROM (
                      SELECT
                        "t23"."month",
                        "t23"."source_file",
                        "t23"."source_row",
                        "t23"."source_key",
                        "t23"."customer_id",
                        "t23"."customer_name",
                        "t23"."status",
                        "t23"."product",
                        "t23"."location",
                        "t23"."event_id",
                        "t23"."provider_count",
                        "t23"."provider_id",
                        "t23"."used_at",
                        "t23"."go_live_date",
                        "t23"."expected_amount",
                        "t23"."currency",
                        "t23"."usage_quantity",
                        "t23"."customer_key",
                        "t23"."crm_customer_id",
                        "t23"."match_method",
                        COALESCE("t23"."product", '') AS "product_key"
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
                          "t16"."customer_key",
                          "t16"."crm_customer_id",
                          "t16"."match_method"
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
                        ) AS "t16"
                          ON "t5"."month" = "t16"."month"
                          AND "t5"."source_file" = "t16"."source_file"
                          AND "t5"."source_row" = "t16"."source_row"
                      ) AS "t23"
                    ) AS "t29"
                  ) AS "t35"
                    ON "t166"."month" = "t35"."month" AND "t166"."customer_key" = "t35"."customer_key"
                ) AS "t167"
                WHERE
                  (
                    "t167"."found_product" IS NULL
                  )
                  OR (
                    "t167"."product" IS NULL
                  )
                  OR (
                    "t167"."found_product" = "t167"."product"
                  )
              ) AS "t168"
            ) AS "t169"
          ) AS "t170"
          GROUP BY
            1,
            2,
            3
        ) AS "t171"
      ) AS "t172"
      GROUP BY
        1,
        2
    ) AS "t174"
      ON "t164"."month" = "t174"."month" AND "t164"."mismatch_id" = "t174"."mismatch_id"
  ) AS "t175"
) AS "t176"