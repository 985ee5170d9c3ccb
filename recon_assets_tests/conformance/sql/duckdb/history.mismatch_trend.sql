WITH "t9" AS (
  SELECT
    *
  FROM "history"."mismatch_log" AS "t2"
  WHERE
    "t2"."mismatch_id" IS NULL
), "t21" AS (
  SELECT
    "t12"."month",
    "t12"."customers" AS "compared"
  FROM "t9" AS "t12"
  SEMI JOIN (
    SELECT
      "t10"."month",
      MAX("t10"."version") AS "version"
    FROM "t9" AS "t10"
    GROUP BY
      1
  ) AS "t18"
    ON "t12"."month" = "t18"."month" AND "t12"."version" = "t18"."version"
), "t29" AS (
  SELECT
    "t4"."month",
    "t4"."category"
  FROM "reconciled"."explained_differences" AS "t4"
  SEMI JOIN "t21" AS "t23"
    ON "t4"."month" = "t23"."month"
)
SELECT
  "t60"."month",
  "t60"."category",
  "t60"."open",
  "t60"."new",
  "t60"."recurring",
  "t60"."reopened",
  "t60"."resolved",
  "t60"."unknown",
  "t60"."waived",
  "t60"."explained",
  "t60"."cumulative",
  "t60"."customers",
  "t60"."customers_share",
  "t60"."median_age",
  "t60"."p90_age",
  "t60"."months_to_resolve",
  "t60"."unpriced",
  "t60"."currency",
  "t60"."overcharged",
  "t60"."leaked",
  "t60"."amounts"
FROM (
  SELECT
    "t59"."month",
    "t59"."category",
    "t59"."open",
    "t59"."waived",
    "t59"."new",
    "t59"."recurring",
    "t59"."reopened",
    "t59"."resolved",
    "t59"."unknown",
    "t59"."customers",
    "t59"."unpriced",
    "t59"."currency",
    "t59"."overcharged",
    "t59"."leaked",
    "t59"."amounts",
    "t59"."median_age",
    "t59"."p90_age",
    "t59"."months_to_resolve",
    "t59"."cumulative",
    "t59"."explained",
    "t59"."customers_share"
  FROM (
    SELECT
      "t58"."month",
      "t58"."category",
      "t58"."compared",
      "t58"."open",
      "t58"."waived",
      "t58"."new",
      "t58"."recurring",
      "t58"."reopened",
      "t58"."resolved",
      "t58"."unknown",
      "t58"."customers",
      "t58"."unpriced",
      "t58"."currencies",
      CASE
        WHEN COALESCE("t58"."currencies", 0) > 1
        THEN CAST(NULL AS TEXT)
        ELSE "t58"."currency"
      END AS "currency",
      CASE
        WHEN COALESCE("t58"."currencies", 0) > 1
        THEN CAST(NULL AS DECIMAL(24, 6))
        ELSE CAST(COALESCE("t58"."overcharged", 0) AS DECIMAL(24, 6))
      END AS "overcharged",
      CASE
        WHEN COALESCE("t58"."currencies", 0) > 1
        THEN CAST(NULL AS DECIMAL(24, 6))
        ELSE CAST(COALESCE("t58"."leaked", 0) AS DECIMAL(24, 6))
      END AS "leaked",
      COALESCE("t58"."amounts", '{}') AS "amounts",
      "t58"."median_age",
      "t58"."p90_age",
      "t58"."months_to_resolve",
      "t58"."cumulative",
      "t58"."explained",
      CAST(CAST(CAST(FLOOR((
        "t58"."customers" * 10000
      ) / (
        NULLIF("t58"."compared", 0)
      )) AS BIGINT) AS DOUBLE) / 10000 AS DECIMAL(9, 4)) AS "customers_share"
    FROM (
      SELECT
        "t57"."month",
        "t57"."category",
        "t57"."compared",
        COALESCE("t57"."open", 0) AS "open",
        COALESCE("t57"."waived", 0) AS "waived",
        COALESCE("t57"."new", 0) AS "new",
        COALESCE("t57"."recurring", 0) AS "recurring",
        COALESCE("t57"."reopened", 0) AS "reopened",
        COALESCE("t57"."resolved", 0) AS "resolved",
        COALESCE("t57"."unknown", 0) AS "unknown",
        COALESCE("t57"."customers", 0) AS "customers",
        COALESCE("t57"."unpriced", 0) AS "unpriced",
        "t57"."currencies",
        "t57"."currency",
        "t57"."overcharged",
        "t57"."leaked",
        "t57"."amounts",
        "t57"."median_age",
        "t57"."p90_age",
        "t57"."months_to_resolve",
        COALESCE("t57"."cumulative", 0) AS "cumulative",
        COALESCE("t57"."explained", 0) AS "explained"
      FROM (
        SELECT
          "t56"."month",
          "t56"."category",
          "t56"."compared",
          "t56"."open",
          "t56"."waived",
          "t56"."new",
          "t56"."recurring",
          "t56"."reopened",
          "t56"."resolved",
          "t56"."unknown",
          "t56"."customers",
          "t56"."unpriced",
          "t56"."currencies",
          "t56"."currency",
          "t56"."overcharged",
          "t56"."leaked",
          "t56"."amounts",
          "t56"."median_age",
          "t56"."p90_age",
          "t56"."months_to_resolve",
          "t56"."cumulative",
          "t56"."explained"
        FROM (
          SELECT
            "t55"."month",
            "t55"."category",
            "t55"."compared",
            "t55"."open",
            "t55"."waived",
            "t55"."new",
            "t55"."recurring",
            "t55"."reopened",
            "t55"."resolved",
            "t55"."unknown",
            "t55"."customers",
            "t55"."unpriced",
            "t55"."currencies",
            "t55"."currency",
            "t55"."overcharged",
            "t55"."leaked",
            "t55"."amounts",
            "t55"."median_age",
            "t55"."p90_age",
            "t55"."months_to_resolve",
            "t55"."cumulative",
            "t38"."month" AS "month_right",
            "t38"."category" AS "category_right",
            "t38"."explained"
          FROM (
            SELECT
              "t53"."month",
              "t53"."category",
              "t53"."compared",
              "t53"."open",
              "t53"."waived",
              "t53"."new",
              "t53"."recurring",
              "t53"."reopened",
              "t53"."resolved",
              "t53"."unknown",
              "t53"."customers",
              "t53"."unpriced",
              "t53"."currencies",
              "t53"."currency",
              "t53"."overcharged",
              "t53"."leaked",
              "t53"."amounts",
              "t53"."median_age",
              "t53"."p90_age",
              "t53"."months_to_resolve",
              "t53"."cumulative"
            FROM (
              SELECT
                "t52"."month",
                "t52"."category",
                "t52"."compared",
                "t52"."open",
                "t52"."waived",
                "t52"."new",
                "t52"."recurring",
                "t52"."reopened",
                "t52"."resolved",
                "t52"."unknown",
                "t52"."customers",
                "t52"."unpriced",
                "t52"."currencies",
                "t52"."currency",
                "t52"."overcharged",
                "t52"."leaked",
                "t52"."amounts",
                "t52"."median_age",
                "t52"."p90_age",
                "t52"."months_to_resolve",
                "t47"."month" AS "month_right",
                "t47"."category" AS "category_right",
                "t47"."cumulative"
              FROM (
                SELECT
                  "t50"."month",
                  "t50"."category",
                  "t50"."compared",
                  "t50"."open",
                  "t50"."waived",
                  "t50"."new",
                  "t50"."recurring",
                  "t50"."reopened",
                  "t50"."resolved",
                  "t50"."unknown",
                  "t50"."customers",
                  "t50"."unpriced",
                  "t50"."currencies",
                  "t50"."currency",
                  "t50"."overcharged",
                  "t50"."leaked",
                  "t50"."amounts",
                  "t50"."median_age",
                  "t50"."p90_age",
                  "t50"."months_to_resolve"
                FROM (
                  SELECT
                    "t49"."month",
                    "t49"."category",
                    "t49"."compared",
                    "t49"."open",
                    "t49"."waived",
                    "t49"."new",
                    "t49"."recurring",
                    "t49"."reopened",
                    "t49"."resolved",
                    "t49"."unknown",
                    "t49"."customers",
                    "t49"."unpriced",
                    "t49"."currencies",
                    "t49"."currency",
                    "t49"."overcharged",
                    "t49"."leaked",
                    "t49"."amounts",
                    "t39"."month" AS "month_right",
                    "t39"."category" AS "category_right",
                    "t39"."median_age",
                    "t39"."p90_age",
                    "t39"."months_to_resolve"
                  FROM (
                    SELECT
                      "t46"."month",
                      "t46"."category",
                      "t46"."compared",
                      "t46"."open",
                      "t46"."waived",
                      "t46"."new",
                      "t46"."recurring",
                      "t46"."reopened",
                      "t46"."resolved",
                      "t46"."unknown",
                      "t46"."customers",
                      "t46"."unpriced",
                      "t46"."currencies",
                      "t46"."currency",
                      "t46"."overcharged",
                      "t46"."leaked",
                      "t46"."amounts"
                    FROM (
                      SELECT
                        "t44"."month",
                        "t44"."category",
                        "t44"."compared",
                        "t44"."open",
                        "t44"."waived",
                        "t44"."new",
                        "t44"."recurring",
                        "t44"."reopened",
                        "t44"."resolved",
                        "t44"."unknown",
                        "t44"."customers",
                        "t44"."unpriced",
                        "t28"."month" AS "month_right",
                        "t28"."category" AS "category_right",
                        "t28"."currencies",
                        "t28"."currency",
                        "t28"."overcharged",
                        "t28"."leaked",
                        "t28"."amounts"
                      FROM (
                        SELECT
                          "t41"."month",
                          "t41"."category",
                          "t41"."compared",
                          "t41"."open",
                          "t41"."waived",
                          "t41"."new",
                          "t41"."recurring",
                          "t41"."reopened",
                          "t41"."resolved",
                          "t41"."unknown",
                          "t41"."customers",
                          "t41"."unpriced"
                        FROM (
                          SELECT
                            "t36"."month",
                            "t36"."category",
                            "t23"."compared",
                            "t17"."month" AS "month_right",
                            "t17"."category" AS "category_right",
                            "t17"."open",
                            "t17"."waived",
                            "t17"."new",
                            "t17"."recurring",
                            "t17"."reopened",
                            "t17"."resolved",
                            "t17"."unknown",
                            "t17"."customers",
                            "t17"."unpriced"
                          FROM (
                            SELECT
                              *
                            FROM "t29" AS "t32"
                            UNION
                            SELECT
                              *
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t26"."month",
                                  "t6"."category"
                                FROM (
                                  SELECT
                                    "t22"."month"
                                  FROM "t21" AS "t22"
                                ) AS "t26"
                                CROSS JOIN "constant_rows_1" AS "t6"
                              ) AS "t31"
                              UNION
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t5"."month",
                                  "t5"."category"
                                FROM "history"."mismatch_lifecycle" AS "t5"
                                SEMI JOIN "t21" AS "t23"
                                  ON "t5"."month" = "t23"."month"
                              ) AS "t30"
                            ) AS "t33"
                          ) AS "t36"
                          INNER JOIN "t21" AS "t23"
                            ON "t36"."month" = "t23"."month"
                          LEFT OUTER JOIN (
                            SELECT
                              "t1"."month",
                              "t1"."category",
                              SUM(
                                CAST("t1"."state" IN ('new', 'recurring', 'reopened') AND NOT (
                                  "t1"."waived"
                                ) AS INT)
                              ) AS "open",
                              SUM(CAST("t1"."waived" AS INT)) AS "waived",
                              SUM(CAST((
                                "t1"."state" = 'new'
                              ) AND NOT (
                                "t1"."waived"
                              ) AS INT)) AS "new",
                              SUM(CAST((
                                "t1"."state" = 'recurring'
                              ) AND NOT (
                                "t1"."waived"
                              ) AS INT)) AS "recurring",
                              SUM(CAST((
                                "t1"."state" = 'reopened'
                              ) AND NOT (
                                "t1"."waived"
                              ) AS INT)) AS "reopened",
                              SUM(CAST((
                                "t1"."state" = 'resolved'
                              ) AND NOT (
                                "t1"."waived"
                              ) AS INT)) AS "resolved",
                              SUM(CAST((
                                "t1"."state" = 'unknown'
                              ) AND NOT (
                                "t1"."waived"
                              ) AS INT)) AS "unknown",
                              COUNT(DISTINCT "t1"."customer_key") FILTER(WHERE
                                "t1"."state" IN ('new', 'recurring', 'reopened') AND NOT (
                                  "t1"."waived"
                                )) AS "customers",
                              SUM(
                                CAST("t1"."state" IN ('new', 'recurring', 'reopened')
                                AND NOT (
                                  "t1"."waived"
                                )
                                AND (
                                  "t1"."amount_impact" IS NULL
                                )
                                AND "t1"."category" IN (
                                  'billing_without_usage',
                                  'missing_from_billing',
                                  'missing_from_ops',
                                  'overbilled',
                                  'price_mismatch',
                                  'underbilled',
                                  'usage_without_billing'
                                ) AS INT)
                              ) AS "unpriced"
                            FROM "history"."mismatch_lifecycle" AS "t1"
                            GROUP BY
                              1,
                              2
                          ) AS "t17"
                            ON "t36"."month" = "t17"."month" AND "t36"."category" = "t17"."category"
                        ) AS "t41"
                      ) AS "t44"
                      LEFT OUTER JOIN (
                        SELECT
                          "t20"."month",
                          "t20"."category",
                          COUNT(DISTINCT COALESCE("t20"."currency", 'unknown')) AS "currencies",
                          MIN("t20"."currency") AS "currency",
                          SUM("t20"."overcharged") AS "overcharged",
                          SUM("t20"."leaked") AS "leaked",
                          '{' || LISTAGG(
                            
                              '"' || COALESCE("t20"."currency", 'unknown') || '": {"overcharged": "' || CAST(CAST("t20"."overcharged" AS DECIMAL(24, 2)) AS TEXT) || '", "leaked": "' || CAST(CAST("t20"."leaked" AS DECIMAL(24, 2)) AS TEXT) || '"}',
                              ', '
                            
                            ORDER BY
                              COALESCE("t20"."currency", 'unknown') ASC
                          ) || '}' AS "amounts"
                        FROM (
                          SELECT
                            "t8"."month",
                            "t8"."category",
                            "t8"."currency",
                            CAST(COALESCE(SUM("t8"."amount_impact") FILTER(WHERE
                              "t8"."amount_impact" > 0), 0) AS DECIMAL(24, 6)) AS "overcharged",
                            CAST(COALESCE(-(
                              SUM("t8"."amount_impact") FILTER(WHERE
                                "t8"."amount_impact" < 0)
                            ), 0) AS DECIMAL(24, 6)) AS "leaked"
                          FROM (
                            SELECT
                              *
                            FROM "history"."mismatch_lifecycle" AS "t1"
                            WHERE
                              "t1"."state" IN ('new', 'recurring', 'reopened')
                              AND NOT (
                                "t1"."waived"
                              )
                              AND NOT "t1"."amount_impact" IS NULL
                          ) AS "t8"
                          GROUP BY
                            1,
                            2,
                            3
                        ) AS "t20"
                        GROUP BY
                          1,
                          2
                      ) AS "t28"
                        ON "t44"."month" = "t28"."month" AND "t44"."category" = "t28"."category"
                    ) AS "t46"
                  ) AS "t49"
                  LEFT OUTER JOIN (
                    SELECT
                      "t25"."month",
                      "t25"."category",
                      MIN("t25"."age") FILTER(WHERE
                        (
                          (
                            "t25"."place" * 10
                          ) >= (
                            "t25"."of" * 5
                          )
                        )
                        AND (
                          "t25"."kind" = 'open'
                        )) AS "median_age",
                      MIN("t25"."age") FILTER(WHERE
                        (
                          (
                            "t25"."place" * 10
                          ) >= (
                            "t25"."of" * 9
                          )
                        )
                        AND (
                          "t25"."kind" = 'open'
                        )) AS "p90_age",
                      MIN("t25"."age") FILTER(WHERE
                        (
                          (
                            "t25"."place" * 10
                          ) >= (
                            "t25"."of" * 5
                          )
                        )
                        AND (
                          "t25"."kind" = 'resolved'
                        )) AS "months_to_resolve"
                    FROM (
                      SELECT
                        "t19"."month",
                        "t19"."mismatch_id",
                        "t19"."state",
                        "t19"."first_seen",
                        "t19"."last_seen",
                        "t19"."months_open",
                        "t19"."times_reopened",
                        "t19"."cumulative_amount",
                        "t19"."value_changed",
                        "t19"."waived",
                        "t19"."waiver_ended",
                        "t19"."waiver_reason",
                        "t19"."waiver_owner",
                        "t19"."waiver_approved_by",
                        "t19"."waiver_ends",
                        "t19"."customer_key",
                        "t19"."customer_id",
                        "t19"."customer_name",
                        "t19"."product",
                        "t19"."category",
                        "t19"."severity",
                        "t19"."amount_impact",
                        "t19"."currency",
                        "t19"."explanation",
                        "t19"."owner",
                        "t19"."age",
                        "t19"."kind",
                        (
                          ROW_NUMBER() OVER (
                            PARTITION BY "t19"."month", "t19"."category", "t19"."kind"
                            ORDER BY "t19"."age" ASC, "t19"."mismatch_id" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) - 1
                        ) + 1 AS "place",
                        COUNT("t19"."mismatch_id") OVER (
                          PARTITION BY "t19"."month", "t19"."category", "t19"."kind"
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) AS "of"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t1"."month",
                            "t1"."mismatch_id",
                            "t1"."state",
                            "t1"."first_seen",
                            "t1"."last_seen",
                            "t1"."months_open",
                            "t1"."times_reopened",
                            "t1"."cumulative_amount",
                            "t1"."value_changed",
                            "t1"."waived",
                            "t1"."waiver_ended",
                            "t1"."waiver_reason",
                            "t1"."waiver_owner",
                            "t1"."waiver_approved_by",
                            "t1"."waiver_ends",
                            "t1"."customer_key",
                            "t1"."customer_id",
                            "t1"."customer_name",
                            "t1"."product",
                            "t1"."category",
                            "t1"."severity",
                            "t1"."amount_impact",
                            "t1"."currency",
                            "t1"."explanation",
                            "t1"."owner",
                            (
                              (
                                (
                                  EXTRACT(YEAR FROM "t1"."month") - EXTRACT(YEAR FROM "t1"."first_seen")
                                ) * 12
                              ) + EXTRACT(MONTH FROM "t1"."month")
                            ) - EXTRACT(MONTH FROM "t1"."first_seen") AS "age",
                            CASE
                              WHEN "t1"."state" IN ('new', 'recurring', 'reopened') AND NOT (
                                "t1"."waived"
                              )
                              THEN 'open'
                              WHEN "t1"."state" = 'resolved'
                              THEN 'resolved'
                              ELSE NULL
                            END AS "kind"
                          FROM "history"."mismatch_lifecycle" AS "t1"
                        ) AS "t14"
                        WHERE
                          NOT "t14"."kind" IS NULL
                      ) AS "t19"
                    ) AS "t25"
                    GROUP BY
                      1,
                      2
                  ) AS "t39"
                    ON "t49"."month" = "t39"."month" AND "t49"."category" = "t39"."category"
                ) AS "t50"
              ) AS "t52"
              LEFT OUTER JOIN (
                SELECT
                  "t42"."month",
                  "t42"."category",
                  SUM(COALESCE("t42"."found", 0)) OVER (
                    PARTITION BY "t42"."category"
                    ORDER BY "t42"."month" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS "cumulative"
                FROM (
                  SELECT
                    "t40"."month",
                    "t40"."category",
                    "t40"."found"
                  FROM (
                    SELECT
                      "t36"."month",
                      "t36"."category",
                      "t13"."month" AS "month_right",
                      "t13"."category" AS "category_right",
                      "t13"."found"
                    FROM (
                      SELECT
                        *
                      FROM "t29" AS "t32"
                      UNION
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t26"."month",
                            "t6"."category"
                          FROM (
                            SELECT
                              "t22"."month"
                            FROM "t21" AS "t22"
                          ) AS "t26"
                          CROSS JOIN "constant_rows_1" AS "t6"
                        ) AS "t31"
                        UNION
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t5"."month",
                            "t5"."category"
                          FROM "history"."mismatch_lifecycle" AS "t5"
                          SEMI JOIN "t21" AS "t23"
                            ON "t5"."month" = "t23"."month"
                        ) AS "t30"
                      ) AS "t33"
                    ) AS "t36"
                    LEFT OUTER JOIN (
                      SELECT
                        "t7"."month",
                        "t7"."category",
                        COUNT(*) AS "found"
                      FROM (
                        SELECT
                          *
                        FROM "history"."mismatch_lifecycle" AS "t1"
                        WHERE
                          "t1"."state" = 'new'
                      ) AS "t7"
                      GROUP BY
                        1,
                        2
                    ) AS "t13"
                      ON "t36"."month" = "t13"."month" AND "t36"."category" = "t13"."category"
                  ) AS "t40"
                ) AS "t42"
              ) AS "t47"
                ON "t52"."month" = "t47"."month" AND "t52"."category" = "t47"."category"
            ) AS "t53"
          ) AS "t55"
          LEFT OUTER JOIN (
            SELECT
              "t32"."month",
              "t32"."category",
              COUNT(*) AS "explained"
            FROM "t29" AS "t32"
            GROUP BY
              1,
              2
          ) AS "t38"
            ON "t55"."month" = "t38"."month" AND "t55"."category" = "t38"."category"
        ) AS "t56"
      ) AS "t57"
    ) AS "t58"
  ) AS "t59"
) AS "t60"