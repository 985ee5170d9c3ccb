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
)
SELECT
  "t47"."month",
  "t47"."mismatch_id",
  "t47"."state",
  "t47"."first_seen",
  "t47"."last_seen",
  "t47"."months_open",
  "t47"."times_reopened",
  "t47"."customer_key",
  "t47"."customer_id",
  "t47"."customer_name",
  "t47"."product",
  "t47"."category",
  "t47"."severity",
  "t47"."amount_impact",
  "t47"."currency",
  "t47"."explanation",
  "t47"."owner"
FROM (
  SELECT
    "t46"."month",
    "t46"."mismatch_id",
    "t46"."first_seen",
    "t46"."state",
    "t46"."last_seen",
    "t46"."months_open",
    "t46"."times_reopened",
    "t46"."customer_key",
    "t46"."customer_id",
    "t46"."customer_name",
    "t46"."product",
    "t46"."category",
    "t46"."severity",
    "t46"."amount_impact",
    "t46"."currency",
    "t46"."explanation",
    "t46"."owner"
  FROM (
    SELECT
      "t45"."month",
      "t45"."mismatch_id",
      "t45"."first_seen",
      "t45"."known",
      "t45"."state",
      "t45"."last_seen",
      "t45"."months_open",
      "t45"."times_reopened",
      "t25"."customer_key",
      "t25"."customer_id",
      "t25"."customer_name",
      "t25"."product",
      "t25"."category",
      "t25"."severity",
      "t25"."amount_impact",
      "t25"."currency",
      "t25"."explanation",
      "t25"."owner"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t42"."month",
          "t42"."mismatch_id",
          "t42"."first_seen",
          "t42"."known",
          "t42"."state",
          "t42"."last_seen",
          "t42"."months_open",
          SUM(CAST(COALESCE("t42"."state" = 'reopened', FALSE) AS BIGINT)) OVER (
            PARTITION BY "t42"."mismatch_id"
            ORDER BY "t42"."month" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "times_reopened"
        FROM (
          SELECT
            "t41"."month",
            "t41"."mismatch_id",
            "t41"."first_seen",
            "t41"."known",
            CASE
              WHEN (
                "t41"."known" = 1
              )
              AND (
                (
                  MAX(
                    (
                      (
                        (
                          EXTRACT(YEAR FROM "t41"."month") * 12
                        ) + EXTRACT(MONTH FROM "t41"."month")
                      ) * 2
                    ) + "t41"."known"
                  ) OVER (
                    PARTITION BY "t41"."mismatch_id"
                    ORDER BY "t41"."month" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                  ) % 2
                ) IS NULL
              )
              THEN 'new'
              WHEN (
                "t41"."known" = 1
              )
              AND (
                (
                  MAX(
                    (
                      (
                        (
                          EXTRACT(YEAR FROM "t41"."month") * 12
                        ) + EXTRACT(MONTH FROM "t41"."month")
                      ) * 2
                    ) + "t41"."known"
                  ) OVER (
                    PARTITION BY "t41"."mismatch_id"
                    ORDER BY "t41"."month" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                  ) % 2
                ) = 1
              )
              THEN 'recurring'
              WHEN (
                "t41"."known" = 1
              )
              AND (
                (
                  MAX(
                    (
                      (
                        (
                          EXTRACT(YEAR FROM "t41"."month") * 12
                        ) + EXTRACT(MONTH FROM "t41"."month")
                      ) * 2
                    ) + "t41"."known"
                  ) OVER (
                    PARTITION BY "t41"."mismatch_id"
                    ORDER BY "t41"."month" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                  ) % 2
                ) = 0
              )
              THEN 'reopened'
              WHEN (
                "t41"."known" = 0
              )
              AND (
                (
                  MAX(
                    (
                      (
                        (
                          EXTRACT(YEAR FROM "t41"."month") * 12
                        ) + EXTRACT(MONTH FROM "t41"."month")
                      ) * 2
                    ) + "t41"."known"
                  ) OVER (
                    PARTITION BY "t41"."mismatch_id"
                    ORDER BY "t41"."month" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                  ) % 2
                ) = 1
              )
              THEN 'resolved'
              WHEN (
                "t41"."known" IS NULL
              )
              AND (
                (
                  MAX(
                    (
                      (
                        (
                          EXTRACT(YEAR FROM "t41"."month") * 12
                        ) + EXTRACT(MONTH FROM "t41"."month")
                      ) * 2
                    ) + "t41"."known"
                  ) OVER (
                    PARTITION BY "t41"."mismatch_id"
                    ORDER BY "t41"."month" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                  ) % 2
                ) = 1
              )
              THEN 'unknown'
              ELSE CAST(NULL AS TEXT)
            END AS "state",
            MAX(CASE WHEN "t41"."known" = 1 THEN "t41"."month" ELSE CAST(NULL AS DATE) END) OVER (
              PARTITION BY "t41"."mismatch_id"
              ORDER BY "t41"."month" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS "last_seen",
            SUM(CAST(COALESCE("t41"."known" = 1, FALSE) AS BIGINT)) OVER (
              PARTITION BY "t41"."mismatch_id"
              ORDER BY "t41"."month" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS "months_open"
          FROM (
            SELECT
              "t40"."month",
              "t40"."mismatch_id",
              "t40"."first_seen",
              CASE
                WHEN COALESCE("t40"."present", FALSE)
                THEN 1
                WHEN COALESCE("t40"."reconciled", FALSE)
                AND CASE
                  WHEN "t40"."category" = 'missing_from_crm'
                  THEN TRUE
                  AND COALESCE("t40"."crm_complete", TRUE)
                  AND COALESCE("t40"."billing_complete", TRUE)
                  AND COALESCE("t40"."ops_complete", TRUE)
                  WHEN "t40"."category" = 'missing_from_billing'
                  THEN TRUE
                  AND COALESCE("t40"."crm_complete", TRUE)
                  AND COALESCE("t40"."billing_complete", TRUE)
                  AND COALESCE("t40"."ops_complete", TRUE)
                  WHEN "t40"."category" = 'missing_from_ops'
                  THEN TRUE
                  AND COALESCE("t40"."billing_complete", TRUE)
                  AND COALESCE("t40"."ops_complete", TRUE)
                  WHEN "t40"."category" = 'usage_without_billing'
                  THEN TRUE
                  AND COALESCE("t40"."billing_complete", TRUE)
                  AND COALESCE("t40"."ops_complete", TRUE)
                  AND COALESCE("t40"."billing_products_known", TRUE)
                  AND COALESCE("t40"."ops_products_known", TRUE)
                  WHEN "t40"."category" = 'billing_without_usage'
                  THEN TRUE
                  AND COALESCE("t40"."billing_complete", TRUE)
                  AND COALESCE("t40"."ops_complete", TRUE)
                  AND COALESCE("t40"."billing_products_known", TRUE)
                  AND COALESCE("t40"."ops_products_known", TRUE)
                  WHEN "t40"."category" = 'overbilled'
                  THEN TRUE
                  AND COALESCE("t40"."billing_complete", TRUE)
                  AND COALESCE("t40"."ops_complete", TRUE)
                  AND COALESCE("t40"."billing_products_known", TRUE)
                  AND COALESCE("t40"."ops_products_known", TRUE)
                  WHEN "t40"."category" = 'underbilled'
                  THEN TRUE
                  AND COALESCE("t40"."billing_complete", TRUE)
                  AND COALESCE("t40"."ops_complete", TRUE)
                  AND COALESCE("t40"."billing_products_known", TRUE)
                  AND COALESCE("t40"."ops_products_known", TRUE)
                  WHEN "t40"."category" = 'price_mismatch'
                  THEN TRUE
                  AND COALESCE("t40"."crm_complete", TRUE)
                  AND COALESCE("t40"."billing_complete", TRUE)
                  AND COALESCE("t40"."crm_products_known", TRUE)
                  AND COALESCE("t40"."billing_products_known", TRUE)
                  WHEN "t40"."category" = 'active_status_mismatch'
                  THEN TRUE
                  AND COALESCE("t40"."crm_complete", TRUE)
                  AND COALESCE("t40"."billing_complete", TRUE)
                  AND COALESCE("t40"."ops_complete", TRUE)
                  WHEN "t40"."category" = 'go_live_mismatch'
                  THEN TRUE
                  AND COALESCE("t40"."crm_complete", TRUE)
                  AND COALESCE("t40"."ops_complete", TRUE)
                  AND COALESCE("t40"."billing_complete", TRUE)
                  WHEN "t40"."category" = 'product_mismatch'
                  THEN TRUE
                  AND COALESCE("t40"."crm_complete", TRUE)
                  AND COALESCE("t40"."billing_complete", TRUE)
                  AND COALESCE("t40"."ops_complete", TRUE)
                  AND COALESCE("t40"."crm_products_known", TRUE)
                  AND COALESCE("t40"."billing_products_known", TRUE)
                  AND COALESCE("t40"."ops_products_known", TRUE)
                  WHEN "t40"."category" = 'provider_count_mismatch'
                  THEN TRUE
                  AND COALESCE("t40"."crm_complete", TRUE)
                  AND COALESCE("t40"."ops_complete", TRUE)
                  AND COALESCE("t40"."crm_products_known", TRUE)
                  AND COALESCE("t40"."ops_products_known", TRUE)
                  WHEN "t40"."category" = 'over_entitlement'
                  THEN TRUE
                  AND COALESCE("t40"."crm_complete", TRUE)
                  AND COALESCE("t40"."ops_complete", TRUE)
                  AND COALESCE("t40"."crm_products_known", TRUE)
                  AND COALESCE("t40"."ops_products_known", TRUE)
                  WHEN "t40"."category" = 'unused_entitlement'
                  THEN TRUE
                  AND COALESCE("t40"."crm_complete", TRUE)
                  AND COALESCE("t40"."ops_complete", TRUE)
                  AND COALESCE("t40"."crm_products_known", TRUE)
                  AND COALESCE("t40"."ops_products_known", TRUE)
                  WHEN "t40"."category" = 'duplicate_record'
                  THEN TRUE AND COALESCE("t40"."crm_complete", TRUE)
                  WHEN "t40"."category" = 'ambiguous_match'
                  THEN TRUE
                  WHEN "t40"."category" = 'customer_id_mismatch'
                  THEN TRUE
                  ELSE FALSE
                END
                THEN 0
                ELSE CAST(NULL AS BIGINT)
              END AS "known"
            FROM (
              SELECT
                "t39"."mismatch_id",
                "t39"."customer_key",
                "t39"."category",
                "t39"."first_seen",
                "t39"."month",
                "t39"."reconciled",
                "t39"."present",
                "t39"."crm_complete",
                "t39"."crm_products_known",
                "t39"."billing_complete",
                "t39"."billing_products_known",
                "t39"."ops_complete",
                "t39"."ops_products_known"
              FROM (
                SELECT
                  "t38"."mismatch_id",
                  "t38"."customer_key",
                  "t38"."category",
                  "t38"."first_seen",
                  "t38"."month",
                  "t38"."reconciled",
                  "t38"."present",
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
                    "t36"."mismatch_id",
                    "t36"."customer_key",
                    "t36"."category",
                    "t36"."first_seen",
                    "t36"."month",
                    "t36"."reconciled",
                    "t36"."present"
                  FROM (
                    SELECT
                      "t29"."mismatch_id",
                      "t29"."customer_key",
                      "t29"."category",
                      "t29"."first_seen",
                      "t35"."month",
                      "t35"."reconciled",
                      "t26"."month" AS "month_right",
                      "t26"."mismatch_id" AS "mismatch_id_right",
                      "t26"."present"
                    FROM (
                      SELECT
                        "t22"."mismatch_id",
                        "t22"."customer_key",
                        "t22"."category",
                        MIN("t22"."month") AS "first_seen"
                      FROM (
                        SELECT
                          "t6"."month",
                          "t6"."version",
                          "t6"."result_hash",
                          "t6"."logged_at",
                          "t6"."run_id",
                          "t6"."mismatch_id",
                          "t6"."customer_key",
                          "t6"."customer_id",
                          "t6"."customer_name",
                          "t6"."product",
                          "t6"."category",
                          "t6"."severity",
                          "t6"."field",
                          "t6"."amount_impact",
                          "t6"."currency",
                          "t6"."explanation",
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
                            "t8"."result_hash",
                            "t8"."logged_at",
                            "t8"."run_id",
                            "t8"."mismatch_id",
                            "t8"."customer_key",
                            "t8"."customer_id",
                            "t8"."customer_name",
                            "t8"."product",
                            "t8"."category",
                            "t8"."severity",
                            "t8"."field",
                            "t8"."amount_impact",
                            "t8"."currency",
                            "t8"."explanation",
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
                      ) AS "t22"
                      GROUP BY
                        1,
                        2,
                        3
                    ) AS "t29"
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
                            "t30"."month"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t3"."month",
                                "t24"."last_month"
                              FROM "constant_rows_1" AS "t3"
                              CROSS JOIN (
                                SELECT
                                  MAX("t17"."month") AS "last_month"
                                FROM "t14" AS "t17"
                              ) AS "t24"
                            ) AS "t27"
                            WHERE
                              "t27"."month" <= "t27"."last_month"
                          ) AS "t30"
                        ) AS "t32"
                        LEFT OUTER JOIN "t14" AS "t19"
                          ON "t32"."month" = "t19"."month"
                      ) AS "t33"
                    ) AS "t35"
                      ON "t35"."month" >= "t29"."first_seen"
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
                          "t8"."result_hash",
                          "t8"."logged_at",
                          "t8"."run_id",
                          "t8"."mismatch_id",
                          "t8"."customer_key",
                          "t8"."customer_id",
                          "t8"."customer_name",
                          "t8"."product",
                          "t8"."category",
                          "t8"."severity",
                          "t8"."field",
                          "t8"."amount_impact",
                          "t8"."currency",
                          "t8"."explanation",
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
                    ) AS "t26"
                      ON "t35"."month" = "t26"."month" AND "t29"."mismatch_id" = "t26"."mismatch_id"
                  ) AS "t36"
                ) AS "t38"
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
                  ON "t38"."month" = "t18"."month" AND "t38"."customer_key" = "t18"."customer_key"
              ) AS "t39"
            ) AS "t40"
          ) AS "t41"
        ) AS "t42"
      ) AS "t43"
      WHERE
        NOT "t43"."state" IS NULL
    ) AS "t45"
    INNER JOIN (
      SELECT
        "t6"."mismatch_id",
        "t6"."month" AS "last_seen",
        "t6"."customer_key",
        "t6"."customer_id",
        "t6"."customer_name",
        "t6"."product",
        "t6"."category",
        "t6"."severity",
        "t6"."amount_impact",
        "t6"."currency",
        "t6"."explanation",
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
          "t8"."result_hash",
          "t8"."logged_at",
          "t8"."run_id",
          "t8"."mismatch_id",
          "t8"."customer_key",
          "t8"."customer_id",
          "t8"."customer_name",
          "t8"."product",
          "t8"."category",
          "t8"."severity",
          "t8"."field",
          "t8"."amount_impact",
          "t8"."currency",
          "t8"."explanation",
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
      ON "t45"."mismatch_id" = "t25"."mismatch_id"
      AND "t45"."last_seen" = "t25"."last_seen"
  ) AS "t46"
) AS "t47"