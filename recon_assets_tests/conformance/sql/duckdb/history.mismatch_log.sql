WITH "t5" AS (
  SELECT
    *
  FROM "history"."mismatch_log" AS "t1"
  WHERE
    "t1"."mismatch_id" IS NULL
), "t25" AS (
  SELECT
    "t24"."month",
    "t24"."result_hash",
    COALESCE("t24"."last_version", 0) + 1 AS "version",
    MAKE_TIMESTAMP(now_1) AS "logged_at",
    'EPHEMERAL' AS "run_id"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t22"."month",
        "t22"."result_hash",
        "t22"."last_version",
        "t22"."last_hash"
      FROM (
        SELECT
          "t21"."month",
          "t21"."result_hash",
          "t15"."month" AS "month_right",
          "t15"."last_version",
          "t15"."last_hash"
        FROM (
          SELECT
            "t19"."month",
            COALESCE("t19"."result_hash", 'clean') AS "result_hash"
          FROM (
            SELECT
              "t18"."month",
              "t18"."result_hash"
            FROM (
              SELECT
                "t10"."month",
                "t17"."month" AS "month_right",
                "t17"."result_hash"
              FROM (
                SELECT
                  "t6"."month"
                FROM (
                  SELECT
                    *
                  FROM "warehouse"."slices" AS "t2"
                  WHERE
                    "t2"."table_name" = 'reconciled.mismatches'
                ) AS "t6"
              ) AS "t10"
              LEFT OUTER JOIN (
                SELECT
                  "t13"."month",
                  MD5(LISTAGG("t13"."line", ''
                  ORDER BY
                    "t13"."mismatch_id" ASC)) AS "result_hash"
                FROM (
                  SELECT
                    "t0"."month",
                    "t0"."mismatch_id",
                    MD5(
                      COALESCE("t0"."mismatch_id", '') || '' || COALESCE("t0"."severity", '') || '' || COALESCE(CAST("t0"."amount_impact" AS TEXT), '') || '' || COALESCE("t0"."currency", '') || '' || COALESCE("t0"."explanation", '') || '' || COALESCE("t0"."owner", '')
                    ) AS "line"
                  FROM "reconciled"."mismatches" AS "t0"
                ) AS "t13"
                GROUP BY
                  1
              ) AS "t17"
                ON "t10"."month" = "t17"."month"
            ) AS "t18"
          ) AS "t19"
        ) AS "t21"
        LEFT OUTER JOIN (
          SELECT
            "t8"."month",
            "t8"."version" AS "last_version",
            "t8"."result_hash" AS "last_hash"
          FROM "t5" AS "t8"
          SEMI JOIN (
            SELECT
              "t7"."month",
              MAX("t7"."version") AS "version"
            FROM "t5" AS "t7"
            GROUP BY
              1
          ) AS "t12"
            ON "t8"."month" = "t12"."month" AND "t8"."version" = "t12"."version"
        ) AS "t15"
          ON "t21"."month" = "t15"."month"
      ) AS "t22"
    ) AS "t23"
    WHERE
      (
        "t23"."last_hash" IS NULL
      ) OR (
        "t23"."last_hash" <> "t23"."result_hash"
      )
  ) AS "t24"
)
SELECT
  "t30"."month",
  "t30"."version",
  "t30"."result_hash",
  CAST("t30"."logged_at" AS TIMESTAMP(6)) AS "logged_at",
  "t30"."run_id",
  "t30"."mismatch_id",
  "t30"."customer_key",
  "t30"."customer_id",
  "t30"."customer_name",
  "t30"."product",
  "t30"."category",
  "t30"."severity",
  "t30"."field",
  "t30"."amount_impact",
  "t30"."currency",
  "t30"."explanation",
  "t30"."owner"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t26"."month",
      "t26"."result_hash",
      "t26"."version",
      "t26"."logged_at",
      "t26"."run_id",
      CAST(NULL AS TEXT) AS "mismatch_id",
      CAST(NULL AS TEXT) AS "customer_key",
      CAST(NULL AS TEXT) AS "customer_id",
      CAST(NULL AS TEXT) AS "customer_name",
      CAST(NULL AS TEXT) AS "product",
      CAST(NULL AS TEXT) AS "category",
      CAST(NULL AS TEXT) AS "severity",
      CAST(NULL AS TEXT) AS "field",
      CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
      CAST(NULL AS TEXT) AS "currency",
      CAST(NULL AS TEXT) AS "explanation",
      CAST(NULL AS TEXT) AS "owner"
    FROM "t25" AS "t26"
  ) AS "t28"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t27"."month",
      "t27"."result_hash",
      "t27"."version",
      "t27"."logged_at",
      "t27"."run_id",
      "t4"."mismatch_id",
      "t4"."customer_key",
      "t4"."customer_id",
      "t4"."customer_name",
      "t4"."product",
      "t4"."category",
      "t4"."severity",
      "t4"."field",
      "t4"."amount_impact",
      "t4"."currency",
      "t4"."explanation",
      "t4"."owner"
    FROM "t25" AS "t27"
    INNER JOIN (
      SELECT
        "t0"."month",
        "t0"."mismatch_id",
        "t0"."customer_key",
        "t0"."customer_id",
        "t0"."customer_name",
        "t0"."product",
        "t0"."category",
        "t0"."severity",
        "t0"."field",
        "t0"."amount_impact",
        "t0"."currency",
        "t0"."explanation",
        "t0"."owner"
      FROM "reconciled"."mismatches" AS "t0"
    ) AS "t4"
      ON "t27"."month" = "t4"."month"
  ) AS "t29"
) AS "t30"