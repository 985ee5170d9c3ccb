SELECT
  "t1"."month",
  "t1"."source",
  "t1"."clean_name",
  MIN("t1"."customer_name") AS "customer_name"
FROM (
  SELECT
    *
  FROM "normalized"."customer_matches" AS "t0"
  WHERE
    "t0"."match_method" IN ('unmatched', 'ambiguous')
    AND "t0"."source" <> 'crm'
    AND NOT "t0"."clean_name" IS NULL
) AS "t1"
GROUP BY
  1,
  2,
  3;

SELECT
  "t1"."month",
  "t1"."crm_customer_id",
  "t1"."clean_name",
  MIN("t1"."customer_name") AS "customer_name"
FROM (
  SELECT
    *
  FROM "normalized"."customer_matches" AS "t0"
  WHERE
    "t0"."source" = 'crm' AND NOT "t0"."clean_name" IS NULL
) AS "t1"
GROUP BY
  1,
  2,
  3