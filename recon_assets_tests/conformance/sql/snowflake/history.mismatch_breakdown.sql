WITH T1 AS (
  SELECT
    "T0"."MONTH",
    "T0"."CATEGORY",
    "T0"."OWNER",
    "T0"."PRODUCT",
    "T0"."CURRENCY",
    SUM(
      CAST("T0"."STATE" IN ('new', 'recurring', 'reopened') AND NOT (
        "T0"."WAIVED"
      ) AS INT)
    ) AS "OPEN",
    SUM(CAST("T0"."WAIVED" AS INT)) AS "WAIVED",
    SUM(CAST((
      "T0"."STATE" = 'new'
    ) AND NOT (
      "T0"."WAIVED"
    ) AS INT)) AS "NEW",
    SUM(CAST((
      "T0"."STATE" = 'recurring'
    ) AND NOT (
      "T0"."WAIVED"
    ) AS INT)) AS "RECURRING",
    SUM(CAST((
      "T0"."STATE" = 'reopened'
    ) AND NOT (
      "T0"."WAIVED"
    ) AS INT)) AS "REOPENED",
    SUM(CAST((
      "T0"."STATE" = 'resolved'
    ) AND NOT (
      "T0"."WAIVED"
    ) AS INT)) AS "RESOLVED",
    SUM(CAST((
      "T0"."STATE" = 'unknown'
    ) AND NOT (
      "T0"."WAIVED"
    ) AS INT)) AS "UNKNOWN",
    CAST(COALESCE(
      SUM(
        IFF(
          IFF(
            "T0"."STATE" IN ('new', 'recurring', 'reopened') AND NOT (
              "T0"."WAIVED"
            ),
            "T0"."AMOUNT_IMPACT",
            CAST(NULL AS DECIMAL(24, 6))
          ) > 0,
          IFF(
            "T0"."STATE" IN ('new', 'recurring', 'reopened') AND NOT (
              "T0"."WAIVED"
            ),
            "T0"."AMOUNT_IMPACT",
            CAST(NULL AS DECIMAL(24, 6))
          ),
          NULL
        )
      ),
      0
    ) AS DECIMAL(24, 6)) AS "OVERCHARGED",
    CAST(COALESCE(
      -(
        SUM(
          IFF(
            IFF(
              "T0"."STATE" IN ('new', 'recurring', 'reopened') AND NOT (
                "T0"."WAIVED"
              ),
              "T0"."AMOUNT_IMPACT",
              CAST(NULL AS DECIMAL(24, 6))
            ) < 0,
            IFF(
              "T0"."STATE" IN ('new', 'recurring', 'reopened') AND NOT (
                "T0"."WAIVED"
              ),
              "T0"."AMOUNT_IMPACT",
              CAST(NULL AS DECIMAL(24, 6))
            ),
            NULL
          )
        )
      ),
      0
    ) AS DECIMAL(24, 6)) AS "LEAKED"
  FROM "HISTORY"."MISMATCH_LIFECYCLE" AS "T0"
  GROUP BY
    1,
    2,
    3,
    4,
    5
)
SELECT
  "T1"."MONTH",
  "T1"."CATEGORY",
  "T1"."OWNER",
  "T1"."PRODUCT",
  "T1"."CURRENCY",
  "T1"."OPEN",
  "T1"."NEW",
  "T1"."RECURRING",
  "T1"."REOPENED",
  "T1"."RESOLVED",
  "T1"."UNKNOWN",
  "T1"."WAIVED",
  "T1"."OVERCHARGED",
  "T1"."LEAKED"
FROM T1 AS T1