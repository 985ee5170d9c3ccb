WITH "t7" AS (
  SELECT
    *
  FROM "history"."mismatch_log" AS "t2"
  WHERE
    "t2"."mismatch_id" IS NULL
)
SELECT
  "t38"."month",
  "t38"."category",
  "t38"."open",
  "t38"."new",
  "t38"."recurring",
  "t38"."reopened",
  "t38"."resolved",
  "t38"."unknown",
  "t38"."cumulative",
  "t38"."customers",
  "t38"."unpriced",
  "t38"."currency",
  "t38"."overcharged",
  "t38"."leaked",
  "t38"."amounts"
FROM (
  SELECT
    "t37"."month",
    "t37"."category",
    "t37"."open",
    "t37"."new",
    "t37"."recurring",
    "t37"."reopened",
    "t37"."resolved",
    "t37"."unknown",
    "t37"."customers",
    "t37"."unpriced",
    "t37"."currency",
    "t37"."overcharged",
    "t37"."leaked",
    "t37"."amounts",
    "t37"."cumulative"
  FROM (
    SELECT
      "t36"."month",
      "t36"."category",
      COALESCE("t36"."open", 0) AS "open",
      COALESCE("t36"."new", 0) AS "new",
      COALESCE("t36"."recurring", 0) AS "recurring",
      COALESCE("t36"."reopened", 0) AS "reopened",
      COALESCE("t36"."resolved", 0) AS "resolved",
      COALESCE("t36"."unknown", 0) AS "unknown",
      COALESCE("t36"."customers", 0) AS "customers",
      COALESCE("t36"."unpriced", 0) AS "unpriced",
      "t36"."currencies",
      CASE
        WHEN COALESCE("t36"."currencies", 0) > 1
        THEN CAST(NULL AS TEXT)
        ELSE "t36"."currency"
      END AS "currency",
      CASE
        WHEN COALESCE("t36"."currencies", 0) > 1
        THEN CAST(NULL AS DECIMAL(24, 6))
        ELSE CAST(COALESCE("t36"."overcharged", 0) AS DECIMAL(24, 6))
      END AS "overcharged",
      CASE
        WHEN COALESCE("t36"."currencies", 0) > 1
        THEN CAST(NULL AS DECIMAL(24, 6))
        ELSE CAST(COALESCE("t36"."leaked", 0) AS DECIMAL(24, 6))
      END AS "leaked",
      COALESCE("t36"."amounts", '{}') AS "amounts",
      COALESCE("t36"."cumulative", 0) AS "cumulative"
    FROM (
      SELECT
        "t35"."month",
        "t35"."category",
        "t35"."open",
        "t35"."new",
        "t35"."recurring",
        "t35"."reopened",
        "t35"."resolved",
        "t35"."unknown",
        "t35"."customers",
        "t35"."unpriced",
        "t35"."currencies",
        "t35"."currency",
        "t35"."overcharged",
        "t35"."leaked",
        "t35"."amounts",
        "t35"."cumulative"
      FROM (
        SELECT
          "t34"."month",
          "t34"."category",
          "t34"."open",
          "t34"."new",
          "t34"."recurring",
          "t34"."reopened",
          "t34"."resolved",
          "t34"."unknown",
          "t34"."customers",
          "t34"."unpriced",
          "t34"."currencies",
          "t34"."currency",
          "t34"."overcharged",
          "t34"."leaked",
          "t34"."amounts",
          "t32"."month" AS "month_right",
          "t32"."category" AS "category_right",
          "t32"."cumulative"
        FROM (
          SELECT
            "t31"."month",
            "t31"."category",
            "t31"."open",
            "t31"."new",
            "t31"."recurring",
            "t31"."reopened",
            "t31"."resolved",
            "t31"."unknown",
            "t31"."customers",
            "t31"."unpriced",
            "t31"."currencies",
            "t31"."currency",
            "t31"."overcharged",
            "t31"."leaked",
            "t31"."amounts"
          FROM (
            SELECT
              "t29"."month",
              "t29"."category",
              "t29"."open",
              "t29"."new",
              "t29"."recurring",
              "t29"."reopened",
              "t29"."resolved",
              "t29"."unknown",
              "t29"."customers",
              "t29"."unpriced",
              "t22"."month" AS "month_right",
              "t22"."category" AS "category_right",
              "t22"."currencies",
              "t22"."currency",
              "t22"."overcharged",
              "t22"."leaked",
              "t22"."amounts"
            FROM (
              SELECT
                "t26"."month",
                "t26"."category",
                "t26"."open",
                "t26"."new",
                "t26"."recurring",
                "t26"."reopened",
                "t26"."resolved",
                "t26"."unknown",
                "t26"."customers",
                "t26"."unpriced"
              FROM (
                SELECT
                  "t24"."month",
                  "t24"."category",
                  "t13"."month" AS "month_right",
                  "t13"."category" AS "category_right",
                  "t13"."open",
                  "t13"."new",
                  "t13"."recurring",
                  "t13"."reopened",
                  "t13"."resolved",
                  "t13"."unknown",
                  "t13"."customers",
                  "t13"."unpriced"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t10"."month",
                      "t4"."category"
                    FROM "t7" AS "t10"
                    SEMI JOIN (
                      SELECT
                        "t8"."month",
                        MAX("t8"."version") AS "version"
                      FROM "t7" AS "t8"
                      GROUP BY
                        1
                    ) AS "t15"
                      ON "t10"."month" = "t15"."month" AND "t10"."version" = "t15"."version"
                    CROSS JOIN "constant_rows_1" AS "t4"
                  ) AS "t17"
                  UNION
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t3"."month",
                      "t3"."category"
                    FROM "history"."mismatch_lifecycle" AS "t3"
                    SEMI JOIN (
                      SELECT
                        "t10"."month"
                      FROM "t7" AS "t10"
                      SEMI JOIN (
                        SELECT
                          "t8"."month",
                          MAX("t8"."version") AS "version"
                        FROM "t7" AS "t8"
                        GROUP BY
                          1
                      ) AS "t15"
                        ON "t10"."month" = "t15"."month" AND "t10"."version" = "t15"."version"
                    ) AS "t19"
                      ON "t3"."month" = "t19"."month"
                  ) AS "t21"
                ) AS "t24"
                LEFT OUTER JOIN (
                  SELECT
                    "t0"."month",
                    "t0"."category",
                    SUM(CAST("t0"."state" IN ('new', 'recurring', 'reopened') AS INT)) AS "open",
                    SUM(CAST("t0"."state" = 'new' AS INT)) AS "new",
                    SUM(CAST("t0"."state" = 'recurring' AS INT)) AS "recurring",
                    SUM(CAST("t0"."state" = 'reopened' AS INT)) AS "reopened",
                    SUM(CAST("t0"."state" = 'resolved' AS INT)) AS "resolved",
                    SUM(CAST("t0"."state" = 'unknown' AS INT)) AS "unknown",
                    COUNT(DISTINCT "t0"."customer_key") FILTER(WHERE
                      "t0"."state" IN ('new', 'recurring', 'reopened')) AS "customers",
                    SUM(
                      CAST("t0"."state" IN ('new', 'recurring', 'reopened')
                      AND (
                        "t0"."amount_impact" IS NULL
                      )
                      AND "t0"."category" IN (
                        'billing_without_usage',
                        'missing_from_billing',
                        'missing_from_ops',
                        'overbilled',
                        'price_mismatch',
                        'underbilled',
                        'usage_without_billing'
                      ) AS INT)
                    ) AS "unpriced"
                  FROM "history"."mismatch_lifecycle" AS "t0"
                  GROUP BY
                    1,
                    2
                ) AS "t13"
                  ON "t24"."month" = "t13"."month" AND "t24"."category" = "t13"."category"
              ) AS "t26"
            ) AS "t29"
            LEFT OUTER JOIN (
              SELECT
                "t16"."month",
                "t16"."category",
                COUNT(DISTINCT COALESCE("t16"."currency", 'unknown')) AS "currencies",
                MIN("t16"."currency") AS "currency",
                SUM("t16"."overcharged") AS "overcharged",
                SUM("t16"."leaked") AS "leaked",
                '{' || LISTAGG(
                  
                    '"' || COALESCE("t16"."currency", 'unknown') || '": {"overcharged": "' || CAST(CAST("t16"."overcharged" AS DECIMAL(24, 2)) AS TEXT) || '", "leaked": "' || CAST(CAST("t16"."leaked" AS DECIMAL(24, 2)) AS TEXT) || '"}',
                    ', '
                  
                  ORDER BY
                    COALESCE("t16"."currency", 'unknown') ASC
                ) || '}' AS "amounts"
              FROM (
                SELECT
                  "t6"."month",
                  "t6"."category",
                  "t6"."currency",
                  CAST(COALESCE(SUM("t6"."amount_impact") FILTER(WHERE
                    "t6"."amount_impact" > 0), 0) AS DECIMAL(24, 6)) AS "overcharged",
                  CAST(COALESCE(-(
                    SUM("t6"."amount_impact") FILTER(WHERE
                      "t6"."amount_impact" < 0)
                  ), 0) AS DECIMAL(24, 6)) AS "leaked"
                FROM (
                  SELECT
                    *
                  FROM "history"."mismatch_lifecycle" AS "t0"
                  WHERE
                    "t0"."state" IN ('new', 'recurring', 'reopened')
                    AND NOT "t0"."amount_impact" IS NULL
                ) AS "t6"
                GROUP BY
                  1,
                  2,
                  3
              ) AS "t16"
              GROUP BY
                1,
                2
            ) AS "t22"
              ON "t29"."month" = "t22"."month" AND "t29"."category" = "t22"."category"
          ) AS "t31"
        ) AS "t34"
        LEFT OUTER JOIN (
          SELECT
            "t27"."month",
            "t27"."category",
            SUM(COALESCE("t27"."found", 0)) OVER (
              PARTITION BY "t27"."category"
              ORDER BY "t27"."month" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS "cumulative"
          FROM (
            SELECT
              "t25"."month",
              "t25"."category",
              "t25"."found"
            FROM (
              SELECT
                "t24"."month",
                "t24"."category",
                "t11"."month" AS "month_right",
                "t11"."category" AS "category_right",
                "t11"."found"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t10"."month",
                    "t4"."category"
                  FROM "t7" AS "t10"
                  SEMI JOIN (
                    SELECT
                      "t8"."month",
                      MAX("t8"."version") AS "version"
                    FROM "t7" AS "t8"
                    GROUP BY
                      1
                  ) AS "t15"
                    ON "t10"."month" = "t15"."month" AND "t10"."version" = "t15"."version"
                  CROSS JOIN "constant_rows_1" AS "t4"
                ) AS "t17"
                UNION
                SELECT
                  *
                FROM (
                  SELECT
                    "t3"."month",
                    "t3"."category"
                  FROM "history"."mismatch_lifecycle" AS "t3"
                  SEMI JOIN (
                    SELECT
                      "t10"."month"
                    FROM "t7" AS "t10"
                    SEMI JOIN (
                      SELECT
                        "t8"."month",
                        MAX("t8"."version") AS "version"
                      FROM "t7" AS "t8"
                      GROUP BY
                        1
                    ) AS "t15"
                      ON "t10"."month" = "t15"."month" AND "t10"."version" = "t15"."version"
                  ) AS "t19"
                    ON "t3"."month" = "t19"."month"
                ) AS "t21"
              ) AS "t24"
              LEFT OUTER JOIN (
                SELECT
                  "t5"."month",
                  "t5"."category",
                  COUNT(*) AS "found"
                FROM (
                  SELECT
                    *
                  FROM "history"."mismatch_lifecycle" AS "t0"
                  WHERE
                    "t0"."state" = 'new'
                ) AS "t5"
                GROUP BY
                  1,
                  2
              ) AS "t11"
                ON "t24"."month" = "t11"."month" AND "t24"."category" = "t11"."category"
            ) AS "t25"
          ) AS "t27"
        ) AS "t32"
          ON "t34"."month" = "t32"."month" AND "t34"."category" = "t32"."category"
      ) AS "t35"
    ) AS "t36"
  ) AS "t37"
) AS "t38"