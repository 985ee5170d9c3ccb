SELECT
  "t0"."month",
  COUNT(DISTINCT "t0"."customer_key") AS "customers"
FROM "reconciled"."positions" AS "t0"
GROUP BY
  1;

SELECT
  "t28"."month",
  "t28"."customer_key",
  "t28"."customer_id",
  "t28"."customer_name",
  "t28"."owner",
  "t28"."active",
  "t28"."status",
  "t28"."severity",
  "t28"."categories",
  "t28"."findings",
  "t28"."in_doubt",
  "t28"."crm_status",
  "t28"."billing_status",
  "t28"."ops_status",
  "t28"."crm_products",
  "t28"."billing_products",
  "t28"."ops_products",
  "t28"."crm_provider_count",
  "t28"."billed_count",
  "t28"."used_count",
  "t28"."crm_go_live_date",
  "t28"."ops_go_live_date",
  "t28"."billed_amount",
  "t28"."expected_amount",
  "t28"."currency",
  "t28"."overcharged",
  "t28"."leaked",
  "t28"."rows_in_month"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t26"."month",
      "t26"."customer_key",
      "t26"."customer_id",
      "t26"."customer_name",
      "t26"."owner",
      "t26"."active",
      "t26"."status",
      "t26"."severity",
      "t26"."categories",
      "t26"."findings",
      "t26"."in_doubt",
      "t26"."crm_status",
      "t26"."billing_status",
      "t26"."ops_status",
      "t26"."crm_products",
      "t26"."billing_products",
      "t26"."ops_products",
      "t26"."crm_provider_count",
      "t26"."billed_count",
      "t26"."used_count",
      "t26"."crm_go_live_date",
      "t26"."ops_go_live_date",
      "t26"."billed_amount",
      "t26"."expected_amount",
      "t26"."currency",
      "t26"."overcharged",
      "t26"."leaked",
      ROW_NUMBER() OVER (
        PARTITION BY "t26"."month"
        ORDER BY CASE "t26"."severity"
          WHEN 'critical'
          THEN 0
          WHEN 'high'
          THEN 1
          WHEN 'medium'
          THEN 2
          WHEN 'low'
          THEN 3
          ELSE 4
        END ASC, "t26"."customer_key" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1 AS "place",
      COUNT(*) OVER (
        PARTITION BY "t26"."month"
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "rows_in_month"
    FROM (
      SELECT
        "t25"."month",
        "t25"."customer_key",
        "t25"."customer_id",
        "t25"."customer_name",
        "t25"."owner",
        "t25"."active",
        COALESCE(
          "t25"."worst",
          CASE WHEN "t25"."in_doubt" IS NULL THEN 'OK' ELSE 'Not evaluated' END
        ) AS "status",
        "t25"."severity",
        "t25"."categories",
        "t25"."findings",
        "t25"."in_doubt",
        "t25"."crm_status",
        "t25"."billing_status",
        "t25"."ops_status",
        "t25"."crm_products",
        "t25"."billing_products",
        "t25"."ops_products",
        "t25"."crm_provider_count",
        "t25"."billed_count",
        "t25"."used_count",
        "t25"."crm_go_live_date",
        "t25"."ops_go_live_date",
        "t25"."billed_amount",
        "t25"."expected_amount",
        "t25"."currency",
        "t25"."overcharged",
        "t25"."leaked"
      FROM (
        SELECT
          "t24"."month",
          "t24"."customer_key",
          "t24"."customer_id",
          "t24"."customer_name",
          "t24"."owner",
          "t24"."crm_status",
          "t24"."billing_status",
          "t24"."ops_status",
          "t24"."crm_products",
          "t24"."billing_products",
          "t24"."ops_products",
          "t24"."crm_provider_count",
          "t24"."billed_count",
          "t24"."used_count",
          CASE
            WHEN COALESCE("t24"."several", FALSE)
            THEN CAST(NULL AS DECIMAL(38, 6))
            ELSE "t24"."billed_amount"
          END AS "billed_amount",
          CASE
            WHEN COALESCE("t24"."several", FALSE)
            THEN CAST(NULL AS DECIMAL(38, 6))
            ELSE "t24"."expected_amount"
          END AS "expected_amount",
          "t24"."crm_go_live_date",
          "t24"."ops_go_live_date",
          "t24"."in_doubt",
          "t24"."active",
          "t24"."only_currency",
          "t24"."month_right",
          "t24"."customer_key_right",
          "t24"."customer_id_right",
          "t24"."customer_name_right",
          "t24"."owner_right",
          "t24"."findings",
          "t24"."worst",
          "t24"."severity",
          CASE
            WHEN COALESCE("t24"."several", FALSE)
            THEN CAST(NULL AS DECIMAL(38, 6))
            ELSE "t24"."overcharged"
          END AS "overcharged",
          CASE
            WHEN COALESCE("t24"."several", FALSE)
            THEN CAST(NULL AS DECIMAL(38, 6))
            ELSE "t24"."leaked"
          END AS "leaked",
          "t24"."categories",
          "t24"."money_month",
          "t24"."money_customer_key",
          "t24"."several",
          "t24"."money_currency",
          CASE
            WHEN "t24"."several" IS NULL
            THEN "t24"."only_currency"
            ELSE "t24"."money_currency"
          END AS "currency"
        FROM (
          SELECT
            "t23"."month",
            "t23"."customer_key",
            "t23"."customer_id",
            "t23"."customer_name",
            "t23"."owner",
            "t23"."crm_status",
            "t23"."billing_status",
            "t23"."ops_status",
            "t23"."crm_products",
            "t23"."billing_products",
            "t23"."ops_products",
            "t23"."crm_provider_count",
            "t23"."billed_count",
            "t23"."used_count",
            "t23"."billed_amount",
            "t23"."expected_amount",
            "t23"."crm_go_live_date",
            "t23"."ops_go_live_date",
            "t23"."in_doubt",
            "t23"."active",
            "t23"."only_currency",
            "t23"."month_right",
            "t23"."customer_key_right",
            "t23"."customer_id_right",
            "t23"."customer_name_right",
            "t23"."owner_right",
            "t23"."findings",
            "t23"."worst",
            "t23"."severity",
            "t23"."overcharged",
            "t23"."leaked",
            "t23"."categories",
            "t17"."month" AS "money_month",
            "t17"."customer_key" AS "money_customer_key",
            "t17"."several",
            "t17"."money_currency"
          FROM (
            SELECT
              COALESCE("t21"."month", "t21"."month_right") AS "month",
              COALESCE("t21"."customer_key", "t21"."customer_key_right") AS "customer_key",
              COALESCE("t21"."customer_id", "t21"."customer_id_right") AS "customer_id",
              COALESCE("t21"."customer_name", "t21"."customer_name_right") AS "customer_name",
              COALESCE("t21"."owner", "t21"."owner_right") AS "owner",
              "t21"."crm_status",
              "t21"."billing_status",
              "t21"."ops_status",
              "t21"."crm_products",
              "t21"."billing_products",
              "t21"."ops_products",
              "t21"."crm_provider_count",
              "t21"."billed_count",
              "t21"."used_count",
              "t21"."billed_amount",
              "t21"."expected_amount",
              "t21"."crm_go_live_date",
              "t21"."ops_go_live_date",
              "t21"."in_doubt",
              COALESCE("t21"."active", FALSE) AS "active",
              "t21"."only_currency",
              "t21"."month_right",
              "t21"."customer_key_right",
              "t21"."customer_id_right",
              "t21"."customer_name_right",
              "t21"."owner_right",
              COALESCE("t21"."findings", 0) AS "findings",
              "t21"."worst",
              "t21"."severity",
              "t21"."overcharged",
              "t21"."leaked",
              "t21"."categories"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t14"."month",
                  "t14"."customer_key",
                  "t14"."customer_id",
                  "t14"."customer_name",
                  "t14"."owner",
                  "t14"."crm_status",
                  "t14"."billing_status",
                  "t14"."ops_status",
                  "t14"."crm_products",
                  "t14"."billing_products",
                  "t14"."ops_products",
                  "t14"."crm_provider_count",
                  "t14"."billed_count",
                  "t14"."used_count",
                  "t14"."billed_amount",
                  "t14"."expected_amount",
                  "t14"."crm_go_live_date",
                  "t14"."ops_go_live_date",
                  "t14"."in_doubt",
                  "t14"."active",
                  "t14"."only_currency",
                  "t19"."month" AS "month_right",
                  "t19"."customer_key" AS "customer_key_right",
                  "t19"."customer_id" AS "customer_id_right",
                  "t19"."customer_name" AS "customer_name_right",
                  "t19"."owner" AS "owner_right",
                  "t19"."findings",
                  "t19"."worst",
                  "t19"."severity",
                  "t19"."overcharged",
                  "t19"."leaked",
                  "t19"."categories"
                FROM (
                  SELECT
                    "t0"."month",
                    "t0"."customer_key",
                    MAX("t0"."customer_id") AS "customer_id",
                    MAX("t0"."customer_name") AS "customer_name",
                    MAX("t0"."owner") AS "owner",
                    MIN("t0"."crm_status") AS "crm_status",
                    MIN("t0"."billing_status") AS "billing_status",
                    MIN("t0"."ops_status") AS "ops_status",
                    ARRAY_TO_STRING(
                      LIST_SORT(
                        ARRAY_AGG("t0"."product") FILTER(WHERE
                          "t0"."crm_lines" > 0 AND NOT "t0"."product" IS NULL)
                      ),
                      ', '
                    ) AS "crm_products",
                    ARRAY_TO_STRING(
                      LIST_SORT(
                        ARRAY_AGG("t0"."product") FILTER(WHERE
                          "t0"."billing_lines" > 0 AND NOT "t0"."product" IS NULL)
                      ),
                      ', '
                    ) AS "billing_products",
                    ARRAY_TO_STRING(
                      LIST_SORT(
                        ARRAY_AGG("t0"."product") FILTER(WHERE
                          "t0"."ops_lines" > 0 AND NOT "t0"."product" IS NULL)
                      ),
                      ', '
                    ) AS "ops_products",
                    CASE
                      WHEN COALESCE(
                        BOOL_OR(
                          CAST((
                            "t0"."crm_lines" > 0
                          ) AND (
                            "t0"."crm_provider_count" IS NULL
                          ) AS BOOLEAN)
                        ),
                        FALSE
                      )
                      THEN CAST(NULL AS BIGINT)
                      ELSE SUM("t0"."crm_provider_count")
                    END AS "crm_provider_count",
                    CASE
                      WHEN COALESCE(
                        BOOL_OR(
                          CAST((
                            "t0"."billing_lines" > 0
                          ) AND (
                            "t0"."billed_count" IS NULL
                          ) AS BOOLEAN)
                        ),
                        FALSE
                      )
                      THEN CAST(NULL AS BIGINT)
                      ELSE SUM("t0"."billed_count")
                    END AS "billed_count",
                    CASE
                      WHEN COALESCE(
                        BOOL_OR(CAST((
                          "t0"."ops_lines" > 0
                        ) AND (
                          "t0"."used_count" IS NULL
                        ) AS BOOLEAN)),
                        FALSE
                      )
                      THEN CAST(NULL AS BIGINT)
                      ELSE SUM("t0"."used_count")
                    END AS "used_count",
                    CASE
                      WHEN COALESCE(
                        BOOL_OR(
                          CAST((
                            "t0"."billing_lines" > 0
                          ) AND (
                            "t0"."billed_amount" IS NULL
                          ) AS BOOLEAN)
                        ),
                        FALSE
                      )
                      THEN CAST(NULL AS DECIMAL(38, 6))
                      ELSE SUM("t0"."billed_amount")
                    END AS "billed_amount",
                    CASE
                      WHEN COALESCE(
                        BOOL_OR(
                          CAST((
                            "t0"."ops_lines" > 0
                          ) AND (
                            "t0"."expected_amount" IS NULL
                          ) AS BOOLEAN)
                        ),
                        FALSE
                      )
                      THEN CAST(NULL AS DECIMAL(38, 6))
                      ELSE SUM("t0"."expected_amount")
                    END AS "expected_amount",
                    MIN("t0"."crm_go_live_date") AS "crm_go_live_date",
                    MIN("t0"."ops_go_live_date") AS "ops_go_live_date",
                    NULLIF(
                      SUBSTRING(
                        CASE
                          WHEN COALESCE(BOOL_OR(CAST(NOT (
                            "t0"."crm_complete"
                          ) AS BOOLEAN)), FALSE)
                          THEN ', CRM'
                          ELSE ''
                        END || CASE
                          WHEN COALESCE(BOOL_OR(CAST(NOT (
                            "t0"."billing_complete"
                          ) AS BOOLEAN)), FALSE)
                          THEN ', billing'
                          ELSE ''
                        END || CASE
                          WHEN COALESCE(BOOL_OR(CAST(NOT (
                            "t0"."ops_complete"
                          ) AS BOOLEAN)), FALSE)
                          THEN ', operations'
                          ELSE ''
                        END,
                        CASE
                          WHEN (
                            2 + 1
                          ) >= 1
                          THEN 2 + 1
                          ELSE 2 + 1 + LENGTH(
                            CASE
                              WHEN COALESCE(BOOL_OR(CAST(NOT (
                                "t0"."crm_complete"
                              ) AS BOOLEAN)), FALSE)
                              THEN ', CRM'
                              ELSE ''
                            END || CASE
                              WHEN COALESCE(BOOL_OR(CAST(NOT (
                                "t0"."billing_complete"
                              ) AS BOOLEAN)), FALSE)
                              THEN ', billing'
                              ELSE ''
                            END || CASE
                              WHEN COALESCE(BOOL_OR(CAST(NOT (
                                "t0"."ops_complete"
                              ) AS BOOLEAN)), FALSE)
                              THEN ', operations'
                              ELSE ''
                            END
                          )
                        END
                      ),
                      ''
                    ) AS "in_doubt",
                    COALESCE(BOOL_OR(CAST("t0"."crm_status" = 'active' AS BOOLEAN)), FALSE)
                    OR COALESCE(BOOL_OR(CAST("t0"."billed" OR "t0"."used" AS BOOLEAN)), FALSE) AS "active",
                    CASE
                      WHEN MIN("t0"."currency") <> MAX("t0"."currency")
                      THEN CAST(NULL AS TEXT)
                      ELSE MIN("t0"."currency")
                    END AS "only_currency"
                  FROM "reconciled"."positions" AS "t0"
                  GROUP BY
                    1,
                    2
                ) AS "t14"
                FULL OUTER JOIN (
                  SELECT
                    "t15"."month",
                    "t15"."customer_key",
                    "t15"."customer_id",
                    "t15"."customer_name",
                    "t15"."owner",
                    "t15"."findings",
                    "t15"."worst",
                    "t15"."severity",
                    "t15"."overcharged",
                    "t15"."leaked",
                    "t12"."categories"
                  FROM (
                    SELECT
                      "t6"."month",
                      "t6"."customer_key",
                      MAX("t6"."customer_id") AS "customer_id",
                      MAX("t6"."customer_name") AS "customer_name",
                      MAX("t6"."owner") AS "owner",
                      COUNT(*) AS "findings",
                      FIRST("t6"."status_label" ORDER BY "t6"."rank") AS "worst",
                      FIRST("t6"."severity" ORDER BY "t6"."rank") AS "severity",
                      SUM("t6"."amount_impact") FILTER(WHERE
                        "t6"."amount_impact" > 0) AS "overcharged",
                      -(
                        SUM("t6"."amount_impact") FILTER(WHERE
                          "t6"."amount_impact" < 0)
                      ) AS "leaked"
                    FROM (
                      SELECT
                        "t1"."month",
                        "t1"."mismatch_id",
                        "t1"."customer_key",
                        "t1"."customer_id",
                        "t1"."customer_name",
                        "t1"."product",
                        "t1"."category",
                        "t1"."status_label",
                        "t1"."severity",
                        "t1"."field",
                        "t1"."crm_value",
                        "t1"."billing_value",
                        "t1"."ops_value",
                        "t1"."difference",
                        "t1"."amount_impact",
                        "t1"."currency",
                        "t1"."explanation",
                        "t1"."crm_rows",
                        "t1"."billing_rows",
                        "t1"."ops_rows",
                        "t1"."owner",
                        (
                          CASE "t1"."severity"
                            WHEN 'critical'
                            THEN 0
                            WHEN 'high'
                            THEN 1
                            WHEN 'medium'
                            THEN 2
                            WHEN 'low'
                            THEN 3
                            ELSE 4
                          END * 17
                        ) + CASE "t1"."category"
                          WHEN 'missing_from_crm'
                          THEN 0
                          WHEN 'missing_from_billing'
                          THEN 1
                          WHEN 'missing_from_ops'
                          THEN 2
                          WHEN 'usage_without_billing'
                          THEN 3
                          WHEN 'billing_without_usage'
                          THEN 4
                          WHEN 'overbilled'
                          THEN 5
                          WHEN 'underbilled'
                          THEN 6
                          WHEN 'price_mismatch'
                          THEN 7
                          WHEN 'active_status_mismatch'
                          THEN 8
                          WHEN 'go_live_mismatch'
                          THEN 9
                          WHEN 'product_mismatch'
                          THEN 10
                          WHEN 'provider_count_mismatch'
                          THEN 11
                          WHEN 'over_entitlement'
                          THEN 12
                          WHEN 'unused_entitlement'
                          THEN 13
                          WHEN 'duplicate_record'
                          THEN 14
                          WHEN 'ambiguous_match'
                          THEN 15
                          WHEN 'customer_id_mismatch'
                          THEN 16
                          ELSE 17
                        END AS "rank"
                      FROM "reconciled"."mismatches" AS "t1"
                    ) AS "t6"
                    GROUP BY
                      1,
                      2
                  ) AS "t15"
                  INNER JOIN (
                    SELECT
                      "t5"."month",
                      "t5"."customer_key",
                      LISTAGG(
                        "t5"."category", ','
                        ORDER BY
                          CASE "t5"."category"
                            WHEN 'missing_from_crm'
                            THEN 0
                            WHEN 'missing_from_billing'
                            THEN 1
                            WHEN 'missing_from_ops'
                            THEN 2
                            WHEN 'usage_without_billing'
                            THEN 3
                            WHEN 'billing_without_usage'
                            THEN 4
                            WHEN 'overbilled'
                            THEN 5
                            WHEN 'underbilled'
                            THEN 6
                            WHEN 'price_mismatch'
                            THEN 7
                            WHEN 'active_status_mismatch'
                            THEN 8
                            WHEN 'go_live_mismatch'
                            THEN 9
                            WHEN 'product_mismatch'
                            THEN 10
                            WHEN 'provider_count_mismatch'
                            THEN 11
                            WHEN 'over_entitlement'
                            THEN 12
                            WHEN 'unused_entitlement'
                            THEN 13
                            WHEN 'duplicate_record'
                            THEN 14
                            WHEN 'ambiguous_match'
                            THEN 15
                            WHEN 'customer_id_mismatch'
                            THEN 16
                            ELSE 17
                          END ASC
                      ) AS "categories"
                    FROM (
                      SELECT DISTINCT
                        *
                      FROM (
                        SELECT
                          "t1"."month",
                          "t1"."customer_key",
                          "t1"."category"
                        FROM "reconciled"."mismatches" AS "t1"
                      ) AS "t2"
                    ) AS "t5"
                    GROUP BY
                      1,
                      2
                  ) AS "t12"
                    ON "t15"."month" = "t12"."month" AND "t15"."customer_key" = "t12"."customer_key"
                ) AS "t19"
                  ON "t14"."month" = "t19"."month" AND "t14"."customer_key" = "t19"."customer_key"
              ) AS "t20"
              WHERE
                "t20"."active" OR (
                  NOT "t20"."findings" IS NULL
                )
            ) AS "t21"
          ) AS "t23"
          LEFT OUTER JOIN (
            SELECT
              "t9"."month",
              "t9"."customer_key",
              COUNT(*) > 1 AS "several",
              CASE
                WHEN COUNT(*) > 1
                THEN ARRAY_TO_STRING(
                  LIST_SORT(
                    ARRAY_AGG(COALESCE("t9"."currency", 'unknown')) FILTER(WHERE
                      NOT COALESCE("t9"."currency", 'unknown') IS NULL)
                  ),
                  ', '
                )
                ELSE MAX("t9"."currency")
              END AS "money_currency"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t4"."month",
                  "t4"."customer_key",
                  "t4"."currency"
                FROM (
                  SELECT
                    *
                  FROM "reconciled"."positions" AS "t0"
                  WHERE
                    (
                      "t0"."billed_amount" <> 0
                    ) OR (
                      "t0"."expected_amount" <> 0
                    )
                ) AS "t4"
              ) AS "t8"
              UNION
              SELECT
                *
              FROM (
                SELECT
                  "t3"."month",
                  "t3"."customer_key",
                  "t3"."currency"
                FROM (
                  SELECT
                    *
                  FROM "reconciled"."mismatches" AS "t1"
                  WHERE
                    "t1"."amount_impact" <> 0
                ) AS "t3"
              ) AS "t7"
            ) AS "t9"
            GROUP BY
              1,
              2
          ) AS "t17"
            ON "t23"."month" = "t17"."month" AND "t23"."customer_key" = "t17"."customer_key"
        ) AS "t24"
      ) AS "t25"
    ) AS "t26"
  ) AS "t27"
  WHERE
    "t27"."place" < 1000000
) AS "t28";

SELECT
  "t3"."month",
  "t3"."mismatch_id",
  "t3"."customer_key",
  "t3"."customer_id",
  "t3"."customer_name",
  "t3"."product",
  "t3"."category",
  "t3"."status_label",
  "t3"."severity",
  "t3"."field",
  "t3"."crm_value",
  "t3"."billing_value",
  "t3"."ops_value",
  "t3"."difference",
  "t3"."amount_impact",
  "t3"."currency",
  "t3"."explanation",
  "t3"."crm_rows",
  "t3"."billing_rows",
  "t3"."ops_rows",
  "t3"."owner",
  "t3"."waived_until",
  "t3"."waiver",
  "t3"."rows_in_month"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t1"."month",
      "t1"."mismatch_id",
      "t1"."customer_key",
      "t1"."customer_id",
      "t1"."customer_name",
      "t1"."product",
      "t1"."category",
      "t1"."status_label",
      "t1"."severity",
      "t1"."field",
      "t1"."crm_value",
      "t1"."billing_value",
      "t1"."ops_value",
      "t1"."difference",
      "t1"."amount_impact",
      "t1"."currency",
      "t1"."explanation",
      "t1"."crm_rows",
      "t1"."billing_rows",
      "t1"."ops_rows",
      "t1"."owner",
      "t1"."waived_until",
      "t1"."waiver",
      ROW_NUMBER() OVER (
        PARTITION BY "t1"."month"
        ORDER BY CASE "t1"."severity"
          WHEN 'critical'
          THEN 0
          WHEN 'high'
          THEN 1
          WHEN 'medium'
          THEN 2
          WHEN 'low'
          THEN 3
          ELSE 4
        END ASC, "t1"."mismatch_id" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1 AS "place",
      COUNT(*) OVER (
        PARTITION BY "t1"."month"
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "rows_in_month"
    FROM (
      SELECT
        "t0"."month",
        "t0"."mismatch_id",
        "t0"."customer_key",
        "t0"."customer_id",
        "t0"."customer_name",
        "t0"."product",
        "t0"."category",
        "t0"."status_label",
        "t0"."severity",
        "t0"."field",
        "t0"."crm_value",
        "t0"."billing_value",
        "t0"."ops_value",
        "t0"."difference",
        "t0"."amount_impact",
        "t0"."currency",
        "t0"."explanation",
        "t0"."crm_rows",
        "t0"."billing_rows",
        "t0"."ops_rows",
        "t0"."owner",
        CAST(NULL AS DATE) AS "waived_until",
        CAST(NULL AS TEXT) AS "waiver"
      FROM "reconciled"."mismatches" AS "t0"
    ) AS "t1"
  ) AS "t2"
  WHERE
    "t2"."place" < 1000000
) AS "t3";

SELECT
  "t2"."month",
  "t2"."mismatch_id",
  "t2"."customer_key",
  "t2"."customer_id",
  "t2"."customer_name",
  "t2"."product",
  "t2"."category",
  "t2"."status_label",
  "t2"."severity",
  "t2"."field",
  "t2"."crm_value",
  "t2"."billing_value",
  "t2"."ops_value",
  "t2"."difference",
  "t2"."amount_impact",
  "t2"."currency",
  "t2"."explanation",
  "t2"."crm_rows",
  "t2"."billing_rows",
  "t2"."ops_rows",
  "t2"."owner",
  "t2"."explained_by",
  "t2"."rows_in_month"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t0"."month",
      "t0"."mismatch_id",
      "t0"."customer_key",
      "t0"."customer_id",
      "t0"."customer_name",
      "t0"."product",
      "t0"."category",
      "t0"."status_label",
      "t0"."severity",
      "t0"."field",
      "t0"."crm_value",
      "t0"."billing_value",
      "t0"."ops_value",
      "t0"."difference",
      "t0"."amount_impact",
      "t0"."currency",
      "t0"."explanation",
      "t0"."crm_rows",
      "t0"."billing_rows",
      "t0"."ops_rows",
      "t0"."owner",
      "t0"."explained_by",
      ROW_NUMBER() OVER (
        PARTITION BY "t0"."month"
        ORDER BY CASE "t0"."severity"
          WHEN 'critical'
          THEN 0
          WHEN 'high'
          THEN 1
          WHEN 'medium'
          THEN 2
          WHEN 'low'
          THEN 3
          ELSE 4
        END ASC, "t0"."mismatch_id" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1 AS "place",
      COUNT(*) OVER (
        PARTITION BY "t0"."month"
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "rows_in_month"
    FROM "reconciled"."explained_differences" AS "t0"
  ) AS "t1"
  WHERE
    "t1"."place" < 1000000
) AS "t2";

SELECT
  "t7"."month",
  "t7"."customer_id",
  "t7"."customer_name",
  "t7"."severity",
  "t7"."category",
  "t7"."product",
  "t7"."provider_id",
  "t7"."mismatch_id",
  "t7"."found",
  "t7"."rows_in_month"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t5"."month",
      "t5"."customer_id",
      "t5"."customer_name",
      "t5"."severity",
      "t5"."category",
      "t5"."product",
      "t5"."provider_id",
      "t5"."mismatch_id",
      "t5"."found",
      ROW_NUMBER() OVER (
        PARTITION BY "t5"."month"
        ORDER BY CASE "t5"."severity"
          WHEN 'critical'
          THEN 0
          WHEN 'high'
          THEN 1
          WHEN 'medium'
          THEN 2
          WHEN 'low'
          THEN 3
          ELSE 4
        END ASC, "t5"."mismatch_id" ASC, "t5"."found" ASC, "t5"."provider_id" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1 AS "place",
      COUNT(*) OVER (
        PARTITION BY "t5"."month"
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "rows_in_month"
    FROM (
      SELECT
        "t2"."month",
        "t4"."customer_id",
        "t4"."customer_name",
        "t4"."severity",
        "t2"."category",
        "t2"."product",
        "t2"."provider_id",
        "t2"."mismatch_id",
        CASE WHEN "t2"."billed" THEN 'billed, not used' ELSE 'used, not billed' END AS "found"
      FROM "reconciled"."provider_differences" AS "t2"
      INNER JOIN (
        SELECT
          "t1"."month",
          "t1"."mismatch_id",
          "t1"."customer_id",
          "t1"."customer_name",
          "t1"."severity"
        FROM "reconciled"."mismatches" AS "t1"
      ) AS "t4"
        ON "t2"."month" = "t4"."month" AND "t2"."mismatch_id" = "t4"."mismatch_id"
    ) AS "t5"
  ) AS "t6"
  WHERE
    "t6"."place" < 1000000
) AS "t7";

SELECT
  *
FROM "reconciled"."control_totals"