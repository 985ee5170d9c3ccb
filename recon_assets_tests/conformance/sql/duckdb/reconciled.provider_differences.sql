SELECT
  *
FROM (
  SELECT
    "t31"."month",
    "t31"."mismatch_id",
    "t31"."customer_key",
    "t31"."product",
    "t31"."category",
    "t31"."provider_id",
    "t31"."billed",
    "t31"."used"
  FROM (
    SELECT
      "t14"."month",
      "t14"."mismatch_id",
      "t14"."customer_key",
      "t14"."product",
      "t14"."category",
      "t14"."product_key",
      "t30"."provider_id",
      "t30"."billed",
      "t30"."used"
    FROM (
      SELECT
        "t6"."month",
        "t6"."mismatch_id",
        "t6"."customer_key",
        "t6"."product",
        "t6"."category",
        COALESCE("t6"."product", '') AS "product_key"
      FROM (
        SELECT
          *
        FROM "reconciled"."mismatches" AS "t0"
        WHERE
          "t0"."category" IN ('usage_without_billing', 'billing_without_usage', 'overbilled', 'underbilled')
          AND FALSE
      ) AS "t6"
    ) AS "t14"
    INNER JOIN (
      SELECT
        COALESCE("t28"."month", "t28"."month_right") AS "month",
        COALESCE("t28"."customer_key", "t28"."customer_key_right") AS "customer_key",
        COALESCE("t28"."product_key", "t28"."product_key_right") AS "product_key",
        COALESCE("t28"."provider_id", "t28"."provider_id_right") AS "provider_id",
        NOT "t28"."billing_side" IS NULL AS "billed",
        NOT "t28"."ops_side" IS NULL AS "used"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t25"."month",
            "t25"."customer_key",
            "t25"."product_key",
            "t25"."provider_id",
            "t25"."billing_side",
            "t26"."month" AS "month_right",
            "t26"."customer_key" AS "customer_key_right",
            "t26"."product_key" AS "product_key_right",
            "t26"."provider_id" AS "provider_id_right",
            "t26"."ops_side"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t19"."month",
                "t19"."customer_key",
                "t19"."product_key",
                "t19"."provider_id",
                TRUE AS "billing_side"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t15"."month",
                    "t15"."source_file",
                    "t15"."source_row",
                    "t15"."source_key",
                    "t15"."customer_id",
                    "t15"."customer_name",
                    "t15"."status",
                    "t15"."product",
                    "t15"."location",
                    "t15"."line_id",
                    "t15"."provider_count",
                    "t15"."provider_id",
                    "t15"."unit_price",
                    "t15"."amount",
                    "t15"."currency",
                    "t15"."service_start",
                    "t15"."service_end",
                    "t15"."customer_key",
                    "t15"."crm_customer_id",
                    "t15"."match_method",
                    COALESCE("t15"."product", '') AS "product_key"
                  FROM (
                    SELECT
                      "t4"."month",
                      "t4"."source_file",
                      "t4"."source_row",
                      "t4"."source_key",
                      "t4"."customer_id",
                      "t4"."customer_name",
                      "t4"."status",
                      "t4"."product",
                      "t4"."location",
                      "t4"."line_id",
                      "t4"."provider_count",
                      "t4"."provider_id",
                      "t4"."unit_price",
                      "t4"."amount",
                      "t4"."currency",
                      "t4"."service_start",
                      "t4"."service_end",
                      "t12"."customer_key",
                      "t12"."crm_customer_id",
                      "t12"."match_method"
                    FROM "normalized"."billing_lines" AS "t4"
                    INNER JOIN (
                      SELECT
                        "t7"."month",
                        "t7"."source_file",
                        "t7"."source_row",
                        "t7"."customer_key",
                        "t7"."crm_customer_id",
                        "t7"."match_method"
                      FROM (
                        SELECT
                          *
                        FROM "normalized"."customer_matches" AS "t3"
                        WHERE
                          "t3"."source" = 'billing'
                      ) AS "t7"
                    ) AS "t12"
                      ON "t4"."month" = "t12"."month"
                      AND "t4"."source_file" = "t12"."source_file"
                      AND "t4"."source_row" = "t12"."source_row"
                  ) AS "t15"
                ) AS "t17"
                WHERE
                  NOT "t17"."provider_id" IS NULL
                  AND (
                    (
                      "t17"."provider_count" IS NULL
                    ) OR (
                      "t17"."provider_count" > 0
                    )
                  )
                  AND (
                    (
                      "t17"."amount" IS NULL
                    ) OR (
                      "t17"."amount" >= 0
                    )
                  )
              ) AS "t19"
            ) AS "t21"
          ) AS "t25"
          FULL OUTER JOIN (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t20"."month",
                "t20"."customer_key",
                "t20"."product_key",
                "t20"."provider_id",
                TRUE AS "ops_side"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t16"."month",
                    "t16"."source_file",
                    "t16"."source_row",
                    "t16"."source_key",
                    "t16"."customer_id",
                    "t16"."customer_name",
                    "t16"."status",
                    "t16"."product",
                    "t16"."location",
                    "t16"."event_id",
                    "t16"."provider_count",
                    "t16"."provider_id",
                    "t16"."used_at",
                    "t16"."go_live_date",
                    "t16"."expected_amount",
                    "t16"."currency",
                    "t16"."usage_quantity",
                    "t16"."customer_key",
                    "t16"."crm_customer_id",
                    "t16"."match_method",
                    COALESCE("t16"."product", '') AS "product_key"
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
                      "t13"."customer_key",
                      "t13"."crm_customer_id",
                      "t13"."match_method"
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
                        FROM "normalized"."customer_matches" AS "t3"
                        WHERE
                          "t3"."source" = 'ops'
                      ) AS "t8"
                    ) AS "t13"
                      ON "t5"."month" = "t13"."month"
                      AND "t5"."source_file" = "t13"."source_file"
                      AND "t5"."source_row" = "t13"."source_row"
                  ) AS "t16"
                ) AS "t18"
                WHERE
                  NOT "t18"."provider_id" IS NULL
                  AND (
                    (
                      "t18"."usage_quantity" IS NULL
                    ) OR (
                      "t18"."usage_quantity" > 0
                    )
                  )
              ) AS "t20"
            ) AS "t22"
          ) AS "t26"
            ON "t25"."month" = "t26"."month"
            AND "t25"."customer_key" = "t26"."customer_key"
            AND "t25"."product_key" = "t26"."product_key"
            AND "t25"."provider_id" = "t26"."provider_id"
        ) AS "t27"
        WHERE
          (
            "t27"."billing_side" IS NULL
          ) OR (
            "t27"."ops_side" IS NULL
          )
      ) AS "t28"
    ) AS "t30"
      ON "t14"."month" = "t30"."month"
      AND "t14"."customer_key" = "t30"."customer_key"
      AND "t14"."product_key" = "t30"."product_key"
  ) AS "t31"
) AS "t32"