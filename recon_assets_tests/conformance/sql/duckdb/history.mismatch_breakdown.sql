SELECT
  "t1"."month",
  "t1"."category",
  "t1"."owner",
  "t1"."product",
  "t1"."currency",
  "t1"."open",
  "t1"."new",
  "t1"."recurring",
  "t1"."reopened",
  "t1"."resolved",
  "t1"."unknown",
  "t1"."waived",
  "t1"."overcharged",
  "t1"."leaked"
FROM (
  SELECT
    "t0"."month",
    "t0"."category",
    "t0"."owner",
    "t0"."product",
    "t0"."currency",
    SUM(
      CAST("t0"."state" IN ('new', 'recurring', 'reopened') AND NOT (
        "t0"."waived"
      ) AS INT)
    ) AS "open",
    SUM(CAST("t0"."waived" AS INT)) AS "waived",
    SUM(CAST((
      "t0"."state" = 'new'
    ) AND NOT (
      "t0"."waived"
    ) AS INT)) AS "new",
    SUM(CAST((
      "t0"."state" = 'recurring'
    ) AND NOT (
      "t0"."waived"
    ) AS INT)) AS "recurring",
    SUM(CAST((
      "t0"."state" = 'reopened'
    ) AND NOT (
      "t0"."waived"
    ) AS INT)) AS "reopened",
    SUM(CAST((
      "t0"."state" = 'resolved'
    ) AND NOT (
      "t0"."waived"
    ) AS INT)) AS "resolved",
    SUM(CAST((
      "t0"."state" = 'unknown'
    ) AND NOT (
      "t0"."waived"
    ) AS INT)) AS "unknown",
    CAST(COALESCE(
      SUM(
        CASE
          WHEN "t0"."state" IN ('new', 'recurring', 'reopened') AND NOT (
            "t0"."waived"
          )
          THEN "t0"."amount_impact"
          ELSE CAST(NULL AS DECIMAL(24, 6))
        END
      ) FILTER(WHERE
        CASE
          WHEN "t0"."state" IN ('new', 'recurring', 'reopened') AND NOT (
            "t0"."waived"
          )
          THEN "t0"."amount_impact"
          ELSE CAST(NULL AS DECIMAL(24, 6))
        END > 0),
      0
    ) AS DECIMAL(24, 6)) AS "overcharged",
    CAST(COALESCE(
      -(
        SUM(
          CASE
            WHEN "t0"."state" IN ('new', 'recurring', 'reopened') AND NOT (
              "t0"."waived"
            )
            THEN "t0"."amount_impact"
            ELSE CAST(NULL AS DECIMAL(24, 6))
          END
        ) FILTER(WHERE
          CASE
            WHEN "t0"."state" IN ('new', 'recurring', 'reopened') AND NOT (
              "t0"."waived"
            )
            THEN "t0"."amount_impact"
            ELSE CAST(NULL AS DECIMAL(24, 6))
          END < 0)
      ),
      0
    ) AS DECIMAL(24, 6)) AS "leaked"
  FROM "history"."mismatch_lifecycle" AS "t0"
  GROUP BY
    1,
    2,
    3,
    4,
    5
) AS "t1"