WITH "t5" AS (
  SELECT
    *
  FROM "history"."mismatch_log" AS "t0"
  WHERE
    "t0"."mismatch_id" IS NULL
), "t14" AS (
  SELECT
    "t8"."month",
    TRUE AS "reconciled"
  FROM "t5" AS "t8"
  SEMI JOIN (
    SELECT
      "t7"."month",
      MAX("t7"."version") AS "version"
    FROM "t5" AS "t7"
    GROUP BY
      1
  ) AS "t10"
    ON "t8"."month" = "t10"."month" AND "t8"."version" = "t10"."version"
), "t21" AS (
  SELECT
    "t6"."month",
    "t6"."version",
    "t6"."run_key",
    "t6"."trigger",
    "t6"."run_id",
    "t6"."logged_at",
    "t6"."inputs_hash",
    "t6"."config_hash",
    "t6"."aliases_hash",
    "t6"."rules_hash",
    "t6"."result_hash",
    "t6"."delivered_rows",
    "t6"."accepted_rows",
    "t6"."rejected_rows",
    "t6"."redelivered_rows",
    "t6"."customers",
    "t6"."control_totals",
    "t6"."mismatch_id",
    "t6"."customer_key",
    "t6"."customer_id",
    "t6"."customer_name",
    "t6"."product",
    "t6"."category",
    "t6"."status_label",
    "t6"."severity",
    "t6"."field",
    "t6"."crm_value",
    "t6"."billing_value",
    "t6"."ops_value",
    "t6"."difference",
    "t6"."amount_impact",
    "t6"."currency",
    "t6"."explanation",
    "t6"."crm_rows",
    "t6"."billing_rows",
    "t6"."ops_rows",
    "t6"."owner"
  FROM (
    SELECT
      *
    FROM "history"."mismatch_log" AS "t0"
    WHERE
      NOT "t0"."mismatch_id" IS NULL
  ) AS "t6"
  SEMI JOIN (
    SELECT
      "t8"."month",
      "t8"."version",
      "t8"."run_key",
      "t8"."trigger",
      "t8"."run_id",
      "t8"."logged_at",
      "t8"."inputs_hash",
      "t8"."config_hash",
      "t8"."aliases_hash",
      "t8"."rules_hash",
      "t8"."result_hash",
      "t8"."delivered_rows",
      "t8"."accepted_rows",
      "t8"."rejected_rows",
      "t8"."redelivered_rows",
      "t8"."customers",
      "t8"."control_totals",
      "t8"."mismatch_id",
      "t8"."customer_key",
      "t8"."customer_id",
      "t8"."customer_name",
      "t8"."product",
      "t8"."category",
      "t8"."status_label",
      "t8"."severity",
      "t8"."field",
      "t8"."crm_value",
      "t8"."billing_value",
      "t8"."ops_value",
      "t8"."difference",
      "t8"."amount_impact",
      "t8"."currency",
      "t8"."explanation",
      "t8"."crm_rows",
      "t8"."billing_rows",
      "t8"."ops_rows",
      "t8"."owner"
    FROM "t5" AS "t8"
    SEMI JOIN (
      SELECT
        "t7"."month",
        MAX("t7"."version") AS "version"
      FROM "t5" AS "t7"
      GROUP BY
        1
    ) AS "t10"
      ON "t8"."month" = "t10"."month" AND "t8"."version" = "t10"."version"
  ) AS "t16"
    ON "t6"."month" = "t16"."month" AND "t6"."version" = "t16"."version"
)
SELECT
  "t51"."month",
  "t51"."mismatch_id",
  "t51"."state",
  "t51"."first_seen",
  "t51"."last_seen",
  "t51"."months_open",
  "t51"."times_reopened",
  "t51"."cumulative_amount",
  "t51"."value_changed",
  "t51"."waived",
  "t51"."waiver_ended",
  "t51"."waiver_reason",
  "t51"."waiver_owner",
  "t51"."waiver_approved_by",
  "t51"."waiver_ends",
  "t51"."customer_key",
  "t51"."customer_id",
  "t51"."customer_name",
  "t51"."product",
  "t51"."category",
  "t51"."severity",
  "t51"."amount_impact",
  "t51"."currency",
  "t51"."explanation",
  "t51"."owner"
FROM (
  SELECT
    "t50"."month",
    "t50"."mismatch_id",
    "t50"."first_seen",
    "t50"."state",
    "t50"."last_seen",
    "t50"."months_open",
    "t50"."times_reopened",
    "t50"."customer_key",
    "t50"."customer_id",
    "t50"."customer_name",
    "t50"."product",
    "t50"."category",
    "t50"."severity",
    "t50"."amount_impact",
    "t50"."currency",
    "t50"."explanation",
    "t50"."owner",
    "t50"."cumulative_amount",
    "t50"."value_changed",
    FALSE AS "waived",
    FALSE AS "waiver_ended",
    CAST(NULL AS TEXT) AS "waiver_reason",
    CAST(NULL AS TEXT) AS "waiver_owner",
    CAST(NULL AS TEXT) AS "waiver_approved_by",
    CAST(NULL AS DATE) AS "waiver_ends"
  FROM (
    SELECT
      "t49"."month",
      "t49"."mismatch_id",
      "t49"."first_seen",
      "t49"."state",
      "t49"."last_seen",
      "t49"."months_open",
      "t49"."times_reopened",
      "t49"."customer_key",
      "t49"."customer_id",
      "t49"."customer_name",
      "t49"."product",
      "t49"."category",
      "t49"."severity",
      "t49"."amount_impact",
      "t49"."currency",
      "t49"."explanation",
      "t49"."owner",
      "t49"."cumulative_amount",
      "t49"."value_changed"
    FROM (
      SELECT
        "t48"."month",
        "t48"."mismatch_id",
        "t48"."first_seen",
        "t48"."known",
        "t48"."state",
        "t48"."last_seen",
        "t48"."months_open",
        "t48"."times_reopened",
        "t48"."customer_key",
        "t48"."customer_id",
        "t48"."customer_name",
        "t48"."product",
        "t48"."category",
        "t48"."severity",
        "t48"."amount_impact",
        "t48"."currency",
        "t48"."explanation",
        "t48"."owner",
        "t48"."changed",
        "t48"."cumulative_amount",
        "t48"."changed" AND (
          "t48"."month" = "t48"."last_seen"
        ) AS "value_changed"
      FROM (
        SELECT
          "t47"."month",
          "t47"."mismatch_id",
          "t47"."first_seen",
          "t47"."known",
          "t47"."state",
          "t47"."last_seen",
          "t47"."months_open",
          "t47"."times_reopened",
          "t36"."customer_key",
          "t36"."customer_id",
          "t36"."customer_name",
          "t36"."product",
          "t36"."category",
          "t36"."severity",
          "t36"."amount_impact",
          "t36"."currency",
          "t36"."explanation",
          "t36"."owner",
          "t36"."changed",
          "t36"."cumulative_amount"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t44"."month",
              "t44"."mismatch_id",
              "t44"."first_seen",
              "t44"."known",
              "t44"."state",
              "t44"."last_seen",
              "t44"."months_open",
              SUM(CAST(COALESCE("t44"."state" = 'reopened', FALSE) AS BIGINT)) OVER (
                PARTITION BY "t44"."mismatch_id"
                ORDER BY "t44"."month" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS "times_reopened"
            FROM (
              SELECT
                "t43"."month",
                "t43"."mismatch_id",
                "t43"."first_seen",
                "t43"."known",
                CASE
                  WHEN (
                    "t43"."known" = 1
                  )
                  AND (
                    (
                      MAX(
                        (
                          (
                            (
                              EXTRACT(YEAR FROM "t43"."month") * 12
                            ) + EXTRACT(MONTH FROM "t43"."month")
                          ) * 2
                        ) + "t43"."known"
                      ) OVER (
                        PARTITION BY "t43"."mismatch_id"
                        ORDER BY "t43"."month" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                      ) % 2
                    ) IS NULL
                  )
                  THEN 'new'
                  WHEN (
                    "t43"."known" = 1
                  )
                  AND (
                    (
                      MAX(
                        (
                          (
                            (
                              EXTRACT(YEAR FROM "t43"."month") * 12
                            ) + EXTRACT(MONTH FROM "t43"."month")
                          ) * 2
                        ) + "t43"."known"
                      ) OVER (
                        PARTITION BY "t43"."mismatch_id"
                        ORDER BY "t43"."month" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                      ) % 2
                    ) = 1
                  )
                  THEN 'recurring'
                  WHEN (
                    "t43"."known" = 1
                  )
                  AND (
                    (
                      MAX(
                        (
                          (
                            (
                              EXTRACT(YEAR FROM "t43"."month") * 12
                            ) + EXTRACT(MONTH FROM "t43"."month")
                          ) * 2
                        ) + "t43"."known"
                      ) OVER (
                        PARTITION BY "t43"."mismatch_id"
                        ORDER BY "t43"."month" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                      ) % 2
                    ) = 0
                  )
                  THEN 'reopened'
                  WHEN (
                    "t43"."known" = 0
                  )
                  AND (
                    (
                      MAX(
                        (
                          (
                            (
                              EXTRACT(YEAR FROM "t43"."month") * 12
                            ) + EXTRACT(MONTH FROM "t43"."month")
                          ) * 2
                        ) + "t43"."known"
                      ) OVER (
                        PARTITION BY "t43"."mismatch_id"
                        ORDER BY "t43"."month" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                      ) % 2
                    ) = 1
                  )
                  THEN 'resolved'
                  WHEN (
                    "t43"."known" IS NULL
                  )
                  AND (
                    (
                      MAX(
                        (
                          (
                            (
                              EXTRACT(YEAR FROM "t43"."month") * 12
                            ) + EXTRACT(MONTH FROM "t43"."month")
                          ) * 2
                        ) + "t43"."known"
                      ) OVER (
                        PARTITION BY "t43"."mismatch_id"
                        ORDER BY "t43"."month" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                      ) % 2
                    ) = 1
                  )
                  THEN 'unknown'
                  ELSE CAST(NULL AS TEXT)
                END AS "state",
                MAX(CASE WHEN "t43"."known" = 1 THEN "t43"."month" ELSE CAST(NULL AS DATE) END) OVER (
                  PARTITION BY "t43"."mismatch_id"
                  ORDER BY "t43"."month" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "last_seen",
                SUM(CAST(COALESCE("t43"."known" = 1, FALSE) AS BIGINT)) OVER (
                  PARTITION BY "t43"."mismatch_id"
                  ORDER BY "t43"."month" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "months_open"
              FROM (
                SELECT
                  "t42"."month",
                  "t42"."mismatch_id",
                  "t42"."first_seen",
                  CASE
                    WHEN COALESCE("t42"."present", FALSE)
                    THEN 1
                    WHEN COALESCE("t42"."reconciled", FALSE)
                    AND CASE
                      WHEN "t42"."category" = 'missing_from_crm'
                      THEN TRUE
                      AND COALESCE("t42"."crm_complete", TRUE)
                      AND COALESCE("t42"."billing_complete", TRUE)
                      AND COALESCE("t42"."ops_complete", TRUE)
                      WHEN "t42"."category" = 'missing_from_billing'
                      THEN TRUE
                      AND COALESCE("t42"."crm_complete", TRUE)
                      AND COALESCE("t42"."billing_complete", TRUE)
                      AND COALESCE("t42"."ops_complete", TRUE)
                      WHEN "t42"."category" = 'missing_from_ops'
                      THEN TRUE
                      AND COALESCE("t42"."billing_complete", TRUE)
                      AND COALESCE("t42"."ops_complete", TRUE)
                      WHEN "t42"."category" = 'usage_without_billing'
                      THEN TRUE
                      AND COALESCE("t42"."billing_complete", TRUE)
                      AND COALESCE("t42"."ops_complete", TRUE)
                      AND COALESCE("t42"."billing_products_known", TRUE)
                      AND COALESCE("t42"."ops_products_known", TRUE)
                      WHEN "t42"."category" = 'billing_without_usage'
                      THEN TRUE
                      AND COALESCE("t42"."billing_complete", TRUE)
                      AND COALESCE("t42"."ops_complete", TRUE)
                      AND COALESCE("t42"."billing_products_known", TRUE)
                      AND COALESCE("t42"."ops_products_known", TRUE)
                      WHEN "t42"."category" = 'overbilled'
                      THEN TRUE
                      AND COALESCE("t42"."billing_complete", TRUE)
                      AND COALESCE("t42"."ops_complete", TRUE)
                      AND COALESCE("t42"."billing_products_known", TRUE)
                      AND COALESCE("t42"."ops_products_known", TRUE)
                      WHEN "t42"."category" = 'underbilled'
                      THEN TRUE
                      AND COALESCE("t42"."billing_complete", TRUE)
                      AND COALESCE("t42"."ops_complete", TRUE)
                      AND COALESCE("t42"."billing_products_known", TRUE)
                      AND COALESCE("t42"."ops_products_known", TRUE)
                      WHEN "t42"."category" = 'price_mismatch'
                      THEN TRUE
                      AND COALESCE("t42"."crm_complete", TRUE)
                      AND COALESCE("t42"."billing_complete", TRUE)
                      AND COALESCE("t42"."crm_products_known", TRUE)
                      AND COALESCE("t42"."billing_products_known", TRUE)
                      WHEN "t42"."category" = 'active_status_mismatch'
                      THEN TRUE
                      AND COALESCE("t42"."crm_complete", TRUE)
                      AND COALESCE("t42"."billing_complete", TRUE)
                      AND COALESCE("t42"."ops_complete", TRUE)
                      WHEN "t42"."category" = 'go_live_mismatch'
                      THEN TRUE
                      AND COALESCE("t42"."crm_complete", TRUE)
                      AND COALESCE("t42"."ops_complete", TRUE)
                      AND COALESCE("t42"."billing_complete", TRUE)
                      WHEN "t42"."category" = 'product_mismatch'
                      THEN TRUE
                      AND COALESCE("t42"."crm_complete", TRUE)
                      AND COALESCE("t42"."billing_complete", TRUE)
                      AND COALESCE("t42"."ops_complete", TRUE)
                      AND COALESCE("t42"."crm_products_known", TRUE)
                      AND COALESCE("t42"."billing_products_known", TRUE)
                      AND COALESCE("t42"."ops_products_known", TRUE)
                      WHEN "t42"."category" = 'provider_count_mismatch'
                      THEN TRUE
                      AND COALESCE("t42"."crm_complete", TRUE)
                      AND COALESCE("t42"."ops_complete", TRUE)
                      AND COALESCE("t42"."crm_products_known", TRUE)
                      AND COALESCE("t42"."ops_products_known", TRUE)
                      WHEN "t42"."category" = 'over_entitlement'
                      THEN TRUE
                      AND COALESCE("t42"."crm_complete", TRUE)
                      AND COALESCE("t42"."ops_complete", TRUE)
                      AND COALESCE("t42"."crm_products_known", TRUE)
                      AND COALESCE("t42"."ops_products_known", TRUE)
                      WHEN "t42"."category" = 'unused_entitlement'
                      THEN TRUE
                      AND COALESCE("t42"."crm_complete", TRUE)
                      AND COALESCE("t42"."ops_complete", TRUE)
                      AND COALESCE("t42"."crm_products_known", TRUE)
                      AND COALESCE("t42"."ops_products_known", TRUE)
                      WHEN "t42"."category" = 'duplicate_record'
                      THEN TRUE AND COALESCE("t42"."crm_complete", TRUE)
                      WHEN "t42"."category" = 'ambiguous_match'
                      THEN TRUE
                      WHEN "t42"."category" = 'customer_id_mismatch'
                      THEN TRUE
                      ELSE FALSE
                    END
                    THEN 0
                    ELSE CAST(NULL AS BIGINT)
                  END AS "known"
                FROM (
                  SELECT
                    "t41"."mismatch_id",
                    "t41"."customer_key",
                    "t41"."category",
                    "t41"."first_seen",
                    "t41"."month",
                    "t41"."reconciled",
                    "t41"."present",
                    "t41"."crm_complete",
                    "t41"."crm_products_known",
                    "t41"."billing_complete",
                    "t41"."billing_products_known",
                    "t41"."ops_complete",
                    "t41"."ops_products_known"
                  FROM (
                    SELECT
                      "t40"."mismatch_id",
                      "t40"."customer_key",
                      "t40"."category",
                      "t40"."first_seen",
                      "t40"."month",
                      "t40"."reconciled",
                      "t40"."present",
                      "t18"."month" AS "month_right",
                      "t18"."customer_key" AS "customer_key_right",
                      "t18"."crm_complete",
                      "t18"."crm_products_known",
                      "t18"."billing_complete",
                      "t18"."billing_products_known",
                      "t18"."ops_complete",
                      "t18"."ops_products_known"
                    FROM (
                      SELECT
                        "t38"."mismatch_id",
                        "t38"."customer_key",
                        "t38"."category",
                        "t38"."first_seen",
                        "t38"."month",
                        "t38"."reconciled",
                        "t38"."present"
                      FROM (
                        SELECT
                          "t28"."mismatch_id",
                          "t28"."customer_key",
                          "t28"."category",
                          "t28"."first_seen",
                          "t37"."month",
                          "t37"."reconciled",
                          "t25"."month" AS "month_right",
                          "t25"."mismatch_id" AS "mismatch_id_right",
                          "t25"."present"
                        FROM (
                          SELECT
                            "t24"."mismatch_id",
                            "t24"."customer_key",
                            "t24"."category",
                            MIN("t24"."month") AS "first_seen"
                          FROM "t21" AS "t24"
                          GROUP BY
                            1,
                            2,
                            3
                        ) AS "t28"
                        INNER JOIN (
                          SELECT
                            "t33"."month",
                            "t33"."reconciled"
                          FROM (
                            SELECT
                              "t32"."month",
                              "t19"."month" AS "month_right",
                              "t19"."reconciled"
                            FROM (
                              SELECT
                                "t29"."month"
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t3"."month",
                                    "t23"."last_month"
                                  FROM "constant_rows_1" AS "t3"
                                  CROSS JOIN (
                                    SELECT
                                      MAX("t17"."month") AS "last_month"
                                    FROM "t14" AS "t17"
                                  ) AS "t23"
                                ) AS "t26"
                                WHERE
                                  "t26"."month" <= "t26"."last_month"
                              ) AS "t29"
                            ) AS "t32"
                            LEFT OUTER JOIN "t14" AS "t19"
                              ON "t32"."month" = "t19"."month"
                          ) AS "t33"
                        ) AS "t37"
                          ON "t37"."month" >= "t28"."first_seen"
                        LEFT OUTER JOIN (
                          SELECT
                            "t6"."month",
                            "t6"."mismatch_id",
                            TRUE AS "present"
                          FROM (
                            SELECT
                              *
                            FROM "history"."mismatch_log" AS "t0"
                            WHERE
                              NOT "t0"."mismatch_id" IS NULL
                          ) AS "t6"
                          SEMI JOIN (
                            SELECT
                              "t8"."month",
                              "t8"."version",
                              "t8"."run_key",
                              "t8"."trigger",
                              "t8"."run_id",
                              "t8"."logged_at",
                              "t8"."inputs_hash",
                              "t8"."config_hash",
                              "t8"."aliases_hash",
                              "t8"."rules_hash",
                              "t8"."result_hash",
                              "t8"."delivered_rows",
                              "t8"."accepted_rows",
                              "t8"."rejected_rows",
                              "t8"."redelivered_rows",
                              "t8"."customers",
                              "t8"."control_totals",
                              "t8"."mismatch_id",
                              "t8"."customer_key",
                              "t8"."customer_id",
                              "t8"."customer_name",
                              "t8"."product",
                              "t8"."category",
                              "t8"."status_label",
                              "t8"."severity",
                              "t8"."field",
                              "t8"."crm_value",
                              "t8"."billing_value",
                              "t8"."ops_value",
                              "t8"."difference",
                              "t8"."amount_impact",
                              "t8"."currency",
                              "t8"."explanation",
                              "t8"."crm_rows",
                              "t8"."billing_rows",
                              "t8"."ops_rows",
                              "t8"."owner"
                            FROM "t5" AS "t8"
                            SEMI JOIN (
                              SELECT
                                "t7"."month",
                                MAX("t7"."version") AS "version"
                              FROM "t5" AS "t7"
                              GROUP BY
                                1
                            ) AS "t10"
                              ON "t8"."month" = "t10"."month" AND "t8"."version" = "t10"."version"
                          ) AS "t16"
                            ON "t6"."month" = "t16"."month" AND "t6"."version" = "t16"."version"
                        ) AS "t25"
                          ON "t37"."month" = "t25"."month" AND "t28"."mismatch_id" = "t25"."mismatch_id"
                      ) AS "t38"
                    ) AS "t40"
                    LEFT OUTER JOIN (
                      SELECT DISTINCT
                        *
                      FROM (
                        SELECT
                          "t11"."month",
                          "t11"."customer_key",
                          "t11"."crm_complete",
                          "t11"."crm_products_known",
                          "t11"."billing_complete",
                          "t11"."billing_products_known",
                          "t11"."ops_complete",
                          "t11"."ops_products_known"
                        FROM (
                          SELECT
                            *
                          FROM "reconciled"."positions" AS "t1"
                          WHERE
                            NOT (
                              "t1"."crm_complete"
                              AND "t1"."crm_products_known"
                              AND "t1"."billing_complete"
                              AND "t1"."billing_products_known"
                              AND "t1"."ops_complete"
                              AND "t1"."ops_products_known"
                            )
                        ) AS "t11"
                      ) AS "t12"
                    ) AS "t18"
                      ON "t40"."month" = "t18"."month" AND "t40"."customer_key" = "t18"."customer_key"
                  ) AS "t41"
                ) AS "t42"
              ) AS "t43"
            ) AS "t44"
          ) AS "t45"
          WHERE
            NOT "t45"."state" IS NULL
        ) AS "t47"
        INNER JOIN (
          SELECT
            "t30"."mismatch_id",
            "t30"."customer_key",
            "t30"."customer_id",
            "t30"."customer_name",
            "t30"."product",
            "t30"."category",
            "t30"."severity",
            "t30"."amount_impact",
            "t30"."currency",
            "t30"."explanation",
            "t30"."owner",
            "t30"."month" AS "last_seen",
            COALESCE(
              LAG("t30"."values") OVER (
                PARTITION BY "t30"."mismatch_id"
                ORDER BY "t30"."month" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) <> "t30"."values",
              FALSE
            ) AS "changed",
            CASE
              WHEN (
                COUNT("t30"."amount_impact") OVER (
                  PARTITION BY "t30"."mismatch_id"
                  ORDER BY "t30"."month" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) = COUNT("t30"."month") OVER (
                  PARTITION BY "t30"."mismatch_id"
                  ORDER BY "t30"."month" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                )
              )
              AND (
                MIN(COALESCE("t30"."currency", '')) OVER (
                  PARTITION BY "t30"."mismatch_id"
                  ORDER BY "t30"."month" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) = MAX(COALESCE("t30"."currency", '')) OVER (
                  PARTITION BY "t30"."mismatch_id"
                  ORDER BY "t30"."month" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                )
              )
              THEN CAST(SUM("t30"."amount_impact") OVER (
                PARTITION BY "t30"."mismatch_id"
                ORDER BY "t30"."month" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS DECIMAL(24, 6))
              ELSE CAST(NULL AS DECIMAL(24, 6))
            END AS "cumulative_amount"
          FROM (
            SELECT
              "t24"."month",
              "t24"."version",
              "t24"."run_key",
              "t24"."trigger",
              "t24"."run_id",
              "t24"."logged_at",
              "t24"."inputs_hash",
              "t24"."config_hash",
              "t24"."aliases_hash",
              "t24"."rules_hash",
              "t24"."result_hash",
              "t24"."delivered_rows",
              "t24"."accepted_rows",
              "t24"."rejected_rows",
              "t24"."redelivered_rows",
              "t24"."customers",
              "t24"."control_totals",
              "t24"."mismatch_id",
              "t24"."customer_key",
              "t24"."customer_id",
              "t24"."customer_name",
              "t24"."product",
              "t24"."category",
              "t24"."status_label",
              "t24"."severity",
              "t24"."field",
              "t24"."crm_value",
              "t24"."billing_value",
              "t24"."ops_value",
              "t24"."difference",
              "t24"."amount_impact",
              "t24"."currency",
              "t24"."explanation",
              "t24"."crm_rows",
              "t24"."billing_rows",
              "t24"."ops_rows",
              "t24"."owner",
              CONCAT_WS(
                '/',
                COALESCE("t24"."crm_value", ''),
                COALESCE("t24"."billing_value", ''),
                COALESCE("t24"."ops_value", ''),
                COALESCE(CAST("t24"."amount_impact" AS TEXT), ''),
                COALESCE("t24"."currency", '')
              ) AS "values"
            FROM "t21" AS "t24"
          ) AS "t30"
        ) AS "t36"
          ON "t47"."mismatch_id" = "t36"."mismatch_id"
          AND "t47"."last_seen" = "t36"."last_seen"
      ) AS "t48"
    ) AS "t49"
  ) AS "t50"
) AS "t51"