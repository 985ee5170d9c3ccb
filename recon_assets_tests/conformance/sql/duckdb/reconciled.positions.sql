WITH "t10" AS (
  SELECT
    *
  FROM "normalized"."customer_matches" AS "t1"
  WHERE
    "t1"."source" = 'crm'
), "t11" AS (
  SELECT
    *
  FROM "normalized"."customer_matches" AS "t1"
  WHERE
    "t1"."match_method" = 'ambiguous' AND "t1"."source" <> 'crm'
), "t38" AS (
  SELECT
    "t30"."month",
    "t30"."source_file",
    "t30"."source_row",
    "t30"."customer_id",
    "t30"."customer_name",
    "t30"."status",
    "t30"."product",
    "t30"."location",
    "t30"."line_id",
    "t30"."provider_count",
    "t30"."provider_id",
    "t30"."unit_price",
    "t30"."amount",
    "t30"."currency",
    "t30"."customer_key",
    "t30"."crm_customer_id",
    "t30"."match_method",
    COALESCE("t30"."product", '') AS "product_key"
  FROM (
    SELECT
      "t5"."month",
      "t5"."source_file",
      "t5"."source_row",
      "t5"."customer_id",
      "t5"."customer_name",
      "t5"."status",
      "t5"."product",
      "t5"."location",
      "t5"."line_id",
      "t5"."provider_count",
      "t5"."provider_id",
      "t5"."unit_price",
      "t5"."amount",
      "t5"."currency",
      "t19"."customer_key",
      "t19"."crm_customer_id",
      "t19"."match_method"
    FROM "normalized"."billing_lines" AS "t5"
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
        FROM "normalized"."customer_matches" AS "t1"
        WHERE
          "t1"."source" = 'billing'
      ) AS "t8"
    ) AS "t19"
      ON "t5"."month" = "t19"."month"
      AND "t5"."source_file" = "t19"."source_file"
      AND "t5"."source_row" = "t19"."source_row"
  ) AS "t30"
), "t39" AS (
  SELECT
    "t31"."month",
    "t31"."source_file",
    "t31"."source_row",
    "t31"."customer_id",
    "t31"."customer_name",
    "t31"."status",
    "t31"."product",
    "t31"."location",
    "t31"."event_id",
    "t31"."provider_count",
    "t31"."provider_id",
    "t31"."used_at",
    "t31"."go_live_date",
    "t31"."expected_amount",
    "t31"."currency",
    "t31"."usage_quantity",
    "t31"."customer_key",
    "t31"."crm_customer_id",
    "t31"."match_method",
    COALESCE("t31"."product", '') AS "product_key"
  FROM (
    SELECT
      "t6"."month",
      "t6"."source_file",
      "t6"."source_row",
      "t6"."customer_id",
      "t6"."customer_name",
      "t6"."status",
      "t6"."product",
      "t6"."location",
      "t6"."event_id",
      "t6"."provider_count",
      "t6"."provider_id",
      "t6"."used_at",
      "t6"."go_live_date",
      "t6"."expected_amount",
      "t6"."currency",
      "t6"."usage_quantity",
      "t20"."customer_key",
      "t20"."crm_customer_id",
      "t20"."match_method"
    FROM "normalized"."ops_usage" AS "t6"
    INNER JOIN (
      SELECT
        "t9"."month",
        "t9"."source_file",
        "t9"."source_row",
        "t9"."customer_key",
        "t9"."crm_customer_id",
        "t9"."match_method"
      FROM (
        SELECT
          *
        FROM "normalized"."customer_matches" AS "t1"
        WHERE
          "t1"."source" = 'ops'
      ) AS "t9"
    ) AS "t20"
      ON "t6"."month" = "t20"."month"
      AND "t6"."source_file" = "t20"."source_file"
      AND "t6"."source_row" = "t20"."source_row"
  ) AS "t31"
), "t42" AS (
  SELECT
    "t35"."month",
    "t35"."source_file",
    "t35"."source_row",
    "t35"."customer_id",
    "t35"."customer_name",
    "t35"."status",
    "t35"."product",
    "t35"."location",
    "t35"."provider_count",
    "t35"."unit_price",
    "t35"."currency",
    "t35"."go_live_date",
    "t35"."entitled_quantity",
    "t35"."updated_at",
    "t35"."owner",
    "t35"."customer_key",
    "t35"."crm_customer_id",
    "t35"."match_method",
    COALESCE("t35"."product", '') AS "product_key"
  FROM (
    SELECT
      "t7"."month",
      "t7"."source_file",
      "t7"."source_row",
      "t7"."customer_id",
      "t7"."customer_name",
      "t7"."status",
      "t7"."product",
      "t7"."location",
      "t7"."provider_count",
      "t7"."unit_price",
      "t7"."currency",
      "t7"."go_live_date",
      "t7"."entitled_quantity",
      "t7"."updated_at",
      "t7"."owner",
      "t26"."customer_key",
      "t26"."crm_customer_id",
      "t26"."match_method"
    FROM "normalized"."crm_accounts" AS "t7"
    INNER JOIN (
      SELECT
        "t13"."month",
        "t13"."source_file",
        "t13"."source_row",
        "t13"."customer_key",
        "t13"."crm_customer_id",
        "t13"."match_method"
      FROM "t10" AS "t13"
    ) AS "t26"
      ON "t7"."month" = "t26"."month"
      AND "t7"."source_file" = "t26"."source_file"
      AND "t7"."source_row" = "t26"."source_row"
  ) AS "t35"
), "t58" AS (
  SELECT
    "t41"."month",
    "t41"."customer_key",
    "t41"."product_key",
    COUNT(*) AS "ops_lines",
    MIN("t41"."status") AS "ops_status",
    COUNT(DISTINCT "t41"."provider_id") FILTER(WHERE
      (
        "t41"."usage_quantity" IS NULL
      ) OR (
        "t41"."usage_quantity" > 0
      )) AS "used_count",
    CASE
      WHEN COUNT(DISTINCT "t41"."currency") > 1
      THEN CAST(NULL AS DECIMAL(24, 6))
      ELSE CAST(SUM("t41"."expected_amount") AS DECIMAL(24, 6))
    END AS "expected_amount",
    CASE
      WHEN MIN("t41"."currency") = MAX("t41"."currency")
      THEN MIN("t41"."currency")
      ELSE CAST(NULL AS TEXT)
    END AS "ops_currency",
    MIN("t41"."go_live_date") AS "ops_go_live_date",
    CAST(SUM("t41"."usage_quantity") AS DECIMAL(24, 6)) AS "usage_quantity"
  FROM "t39" AS "t41"
  GROUP BY
    1,
    2,
    3
), "t70" AS (
  SELECT
    "t69"."month",
    "t69"."source_file",
    "t69"."source_row",
    "t69"."customer_id",
    "t69"."customer_name",
    "t69"."status",
    "t69"."product",
    "t69"."location",
    "t69"."provider_count",
    "t69"."unit_price",
    "t69"."currency",
    "t69"."go_live_date",
    "t69"."entitled_quantity",
    "t69"."updated_at",
    "t69"."owner",
    "t69"."customer_key",
    "t69"."crm_customer_id",
    "t69"."match_method",
    "t69"."product_key"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t43"."month",
        "t43"."source_file",
        "t43"."source_row",
        "t43"."customer_id",
        "t43"."customer_name",
        "t43"."status",
        "t43"."product",
        "t43"."location",
        "t43"."provider_count",
        "t43"."unit_price",
        "t43"."currency",
        "t43"."go_live_date",
        "t43"."entitled_quantity",
        "t43"."updated_at",
        "t43"."owner",
        "t43"."customer_key",
        "t43"."crm_customer_id",
        "t43"."match_method",
        "t43"."product_key",
        ROW_NUMBER() OVER (
          PARTITION BY "t43"."month", "t43"."customer_key", "t43"."product"
          ORDER BY "t43"."updated_at" DESC, "t43"."source_file" DESC, "t43"."source_row" DESC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "newest"
      FROM "t42" AS "t43"
    ) AS "t63"
    WHERE
      "t63"."newest" = 0
  ) AS "t69"
), "t73" AS (
  SELECT
    "t68"."month",
    "t68"."customer_key",
    NOT (
      BOOL_OR(CAST((
        "t68"."source" = 'crm'
      ) AND (
        "t68"."about" = 'row'
      ) AS BOOLEAN))
    ) AS "crm_complete",
    NOT (
      BOOL_OR(
        CAST((
          "t68"."source" = 'crm'
        ) AND (
          "t68"."about" = 'product'
        ) AS BOOLEAN)
      )
    ) AS "crm_products_known",
    NOT (
      BOOL_OR(
        CAST((
          "t68"."source" = 'billing'
        ) AND (
          "t68"."about" = 'row'
        ) AS BOOLEAN)
      )
    ) AS "billing_complete",
    NOT (
      BOOL_OR(
        CAST((
          "t68"."source" = 'billing'
        ) AND (
          "t68"."about" = 'product'
        ) AS BOOLEAN)
      )
    ) AS "billing_products_known",
    NOT (
      BOOL_OR(CAST((
        "t68"."source" = 'ops'
      ) AND (
        "t68"."about" = 'row'
      ) AS BOOLEAN))
    ) AS "ops_complete",
    NOT (
      BOOL_OR(
        CAST((
          "t68"."source" = 'ops'
        ) AND (
          "t68"."about" = 'product'
        ) AS BOOLEAN)
      )
    ) AS "ops_products_known"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t52"."month",
          "t52"."customer_key",
          'crm' AS "source",
          'product' AS "about"
        FROM (
          SELECT
            *
          FROM "t42" AS "t43"
          WHERE
            "t43"."product" IS NULL
        ) AS "t52"
      ) AS "t62"
      UNION
      SELECT
        *
      FROM (
        SELECT
          "t48"."month",
          "t48"."customer_key",
          'billing' AS "source",
          'product' AS "about"
        FROM (
          SELECT
            *
          FROM "t38" AS "t40"
          WHERE
            "t40"."product" IS NULL
        ) AS "t48"
      ) AS "t56"
    ) AS "t65"
    UNION
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t49"."month",
          "t49"."customer_key",
          'ops' AS "source",
          'product' AS "about"
        FROM (
          SELECT
            *
          FROM "t39" AS "t41"
          WHERE
            "t41"."product" IS NULL
        ) AS "t49"
      ) AS "t57"
      UNION
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t15"."month",
            "t15"."customer_key",
            "t15"."source",
            CASE WHEN "t25"."scope" = 'row' THEN 'row' ELSE 'product' END AS "about"
          FROM (
            SELECT
              *
            FROM "normalized"."customer_matches" AS "t1"
            WHERE
              NOT "t1"."customer_key" IS NULL
          ) AS "t15"
          INNER JOIN (
            SELECT
              *
            FROM "normalized"."rejected" AS "t2"
            WHERE
              (
                "t2"."scope" = 'row'
              )
              OR COALESCE(STARTS_WITH("t2"."column_name", 'product_flags.'), FALSE)
          ) AS "t25"
            ON "t15"."month" = "t25"."month"
            AND "t15"."source" = "t25"."source"
            AND "t15"."source_file" = "t25"."source_file"
            AND "t15"."source_row" = "t25"."source_row"
        ) AS "t34"
        UNION
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t36"."month",
                "t36"."customer_key",
                "t37"."source",
                'row' AS "about"
              FROM (
                SELECT DISTINCT
                  *
                FROM (
                  SELECT
                    "t13"."month",
                    "t13"."customer_key",
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        "t13"."clean_name",
                        '( (gmbh and co kg|vea obch spol|incorporated|corporation|spolka z oo|spol s ro|unlimited|akc spol|company|limited|private|pty ltd|s de rl|sdn bhd|soc col|sp z oo|a spol|and co|s en c|sp zoo|commv|dooel|s cra|sicav|tapui|unltd|bvba|corp|eurl|gmbh|kgaa|lllp|ltda|mchj|nyrt|obrt|pllc|saoc|saog|sapa|sarl|sasu|scpa|secs|slne|smba|sprl|t mi|ultd|yoaj|a s|aat|ans|aps|asa|bhd|cpt|dat|dno|doo|ehf|esv|fie|fop|gie|gte|i s|inc|jtd|k s|kda|kft|kht|lda|llc|llp|ltd|nuf|oaj|oao|ood|ooo|oyj|p s|plc|pte|sae|sal|sas|sca|scs|ses|sha|ska|snc|spa|spj|spk|spp|srl|sro|stg|teo|tmi|tov|uab|vat|vof|vos|vzw|zat|zrt|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|da|dd|ec|ee|et|eu|ev|hb|hf|ij|kb|kd|kg|ks|kt|kv|ky|lp|mb|nl|nv|od|oe|og|oy|pc|pp|pt|qk|rt|sa|sd|sf|sl|sp|ss|xk|xt))+$',
                        '',
                        'g'
                      ),
                      '^the (.)',
                      '\1',
                      'g'
                    ) AS "core"
                  FROM "t10" AS "t13"
                ) AS "t28"
              ) AS "t36"
              INNER JOIN (
                SELECT DISTINCT
                  *
                FROM (
                  SELECT
                    "t14"."month",
                    "t14"."source",
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        "t14"."clean_name",
                        '( (gmbh and co kg|vea obch spol|incorporated|corporation|spolka z oo|spol s ro|unlimited|akc spol|company|limited|private|pty ltd|s de rl|sdn bhd|soc col|sp z oo|a spol|and co|s en c|sp zoo|commv|dooel|s cra|sicav|tapui|unltd|bvba|corp|eurl|gmbh|kgaa|lllp|ltda|mchj|nyrt|obrt|pllc|saoc|saog|sapa|sarl|sasu|scpa|secs|slne|smba|sprl|t mi|ultd|yoaj|a s|aat|ans|aps|asa|bhd|cpt|dat|dno|doo|ehf|esv|fie|fop|gie|gte|i s|inc|jtd|k s|kda|kft|kht|lda|llc|llp|ltd|nuf|oaj|oao|ood|ooo|oyj|p s|plc|pte|sae|sal|sas|sca|scs|ses|sha|ska|snc|spa|spj|spk|spp|srl|sro|stg|teo|tmi|tov|uab|vat|vof|vos|vzw|zat|zrt|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|da|dd|ec|ee|et|eu|ev|hb|hf|ij|kb|kd|kg|ks|kt|kv|ky|lp|mb|nl|nv|od|oe|og|oy|pc|pp|pt|qk|rt|sa|sd|sf|sl|sp|ss|xk|xt))+$',
                        '',
                        'g'
                      ),
                      '^the (.)',
                      '\1',
                      'g'
                    ) AS "core"
                  FROM "t11" AS "t14"
                ) AS "t29"
              ) AS "t37"
                ON "t36"."month" = "t37"."month" AND "t36"."core" = "t37"."core"
            ) AS "t44"
            UNION
            SELECT
              *
            FROM (
              SELECT
                "t14"."month",
                "t14"."customer_key",
                'crm' AS "source",
                'row' AS "about"
              FROM "t11" AS "t14"
            ) AS "t22"
          ) AS "t47"
          UNION
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t14"."month",
                "t14"."customer_key",
                'billing' AS "source",
                'row' AS "about"
              FROM "t11" AS "t14"
            ) AS "t23"
            UNION
            SELECT
              *
            FROM (
              SELECT
                "t14"."month",
                "t14"."customer_key",
                'ops' AS "source",
                'row' AS "about"
              FROM "t11" AS "t14"
            ) AS "t24"
          ) AS "t27"
        ) AS "t51"
      ) AS "t54"
    ) AS "t60"
  ) AS "t68"
  GROUP BY
    1,
    2
), "t75" AS (
  SELECT
    "t72"."month",
    "t72"."customer_key",
    "t72"."product_key",
    "t72"."billing_lines",
    "t72"."billing_status",
    "t72"."billed_count",
    "t72"."billed_amount",
    "t72"."billing_unit_price",
    "t72"."billing_currency"
  FROM (
    SELECT
      "t66"."month",
      "t66"."customer_key",
      "t66"."product_key",
      "t66"."billing_lines",
      "t66"."billing_status",
      "t66"."billed_count",
      CASE
        WHEN (
          "t66"."currencies" > 1
        ) OR "t66"."unknown"
        THEN CAST(NULL AS DECIMAL(24, 6))
        ELSE "t66"."billed_amount"
      END AS "billed_amount",
      CASE
        WHEN "t66"."currencies" > 1
        THEN CAST(NULL AS DECIMAL(24, 6))
        ELSE "t66"."billing_unit_price"
      END AS "billing_unit_price",
      "t66"."billing_currency",
      "t66"."currencies",
      "t66"."unknown"
    FROM (
      SELECT
        "t40"."month",
        "t40"."customer_key",
        "t40"."product_key",
        COUNT(*) AS "billing_lines",
        MIN("t40"."status") AS "billing_status",
        SUM("t40"."provider_count") AS "billed_count",
        TRY_CAST(SUM(COALESCE("t40"."amount", "t40"."unit_price" * "t40"."provider_count")) AS DECIMAL(24, 6)) AS "billed_amount",
        CASE
          WHEN MIN("t40"."unit_price") = MAX("t40"."unit_price")
          THEN MIN("t40"."unit_price")
          ELSE CAST(NULL AS DECIMAL(24, 6))
        END AS "billing_unit_price",
        CASE
          WHEN MIN("t40"."currency") = MAX("t40"."currency")
          THEN MIN("t40"."currency")
          ELSE CAST(NULL AS TEXT)
        END AS "billing_currency",
        COUNT(DISTINCT "t40"."currency") AS "currencies",
        COALESCE(
          BOOL_OR(
            CAST((
              COALESCE("t40"."amount", "t40"."unit_price" * "t40"."provider_count") IS NULL
            )
            AND (
              "t40"."provider_count" > 0
            ) AS BOOLEAN)
          ),
          FALSE
        ) AS "unknown"
      FROM "t38" AS "t40"
      GROUP BY
        1,
        2,
        3
    ) AS "t66"
  ) AS "t72"
), "t89" AS (
  SELECT
    "t87"."month",
    "t87"."customer_key",
    "t87"."product_key",
    "t87"."crm_lines",
    "t87"."crm_status",
    "t87"."crm_provider_count",
    "t87"."crm_unit_price",
    "t87"."crm_currency",
    "t87"."crm_go_live_date",
    "t87"."entitled_quantity"
  FROM (
    SELECT
      "t53"."month",
      "t53"."customer_key",
      "t53"."product_key",
      "t53"."crm_lines",
      "t85"."month" AS "month_right",
      "t85"."customer_key" AS "customer_key_right",
      "t85"."product_key" AS "product_key_right",
      "t85"."crm_status",
      "t85"."crm_provider_count",
      "t85"."crm_unit_price",
      "t85"."crm_currency",
      "t85"."crm_go_live_date",
      "t85"."entitled_quantity"
    FROM (
      SELECT
        "t43"."month",
        "t43"."customer_key",
        "t43"."product_key",
        COUNT(*) AS "crm_lines"
      FROM "t42" AS "t43"
      GROUP BY
        1,
        2,
        3
    ) AS "t53"
    LEFT OUTER JOIN (
      SELECT
        "t71"."month",
        "t71"."customer_key",
        "t71"."product_key",
        MIN("t71"."status") AS "crm_status",
        SUM("t71"."provider_count") AS "crm_provider_count",
        CASE
          WHEN MIN("t71"."unit_price") = MAX("t71"."unit_price")
          THEN MIN("t71"."unit_price")
          ELSE CAST(NULL AS DECIMAL(24, 6))
        END AS "crm_unit_price",
        CASE
          WHEN MIN("t71"."currency") = MAX("t71"."currency")
          THEN MIN("t71"."currency")
          ELSE CAST(NULL AS TEXT)
        END AS "crm_currency",
        MIN("t71"."go_live_date") AS "crm_go_live_date",
        CAST(SUM("t71"."entitled_quantity") AS DECIMAL(24, 6)) AS "entitled_quantity"
      FROM "t70" AS "t71"
      GROUP BY
        1,
        2,
        3
    ) AS "t85"
      ON "t53"."month" = "t85"."month"
      AND "t53"."customer_key" = "t85"."customer_key"
      AND "t53"."product_key" = "t85"."product_key"
  ) AS "t87"
), "t94" AS (
  SELECT
    *
  FROM (
    SELECT
      "t61"."month",
      "t61"."customer_key",
      "t61"."product_key"
    FROM "t58" AS "t61"
  ) AS "t67"
  UNION
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t90"."month",
        "t90"."customer_key",
        "t90"."product_key"
      FROM "t89" AS "t90"
    ) AS "t92"
    UNION
    SELECT
      *
    FROM (
      SELECT
        "t78"."month",
        "t78"."customer_key",
        "t78"."product_key"
      FROM "t75" AS "t78"
    ) AS "t84"
  ) AS "t93"
)
SELECT
  "t118"."month",
  "t118"."customer_key",
  "t118"."customer_id",
  "t118"."customer_name",
  "t118"."product",
  "t118"."owner",
  "t118"."in_crm",
  "t118"."in_billing",
  "t118"."in_ops",
  "t118"."crm_complete",
  "t118"."billing_complete",
  "t118"."ops_complete",
  "t118"."crm_products_known",
  "t118"."billing_products_known",
  "t118"."ops_products_known",
  "t118"."ambiguous",
  "t118"."crm_lines",
  "t118"."billing_lines",
  "t118"."ops_lines",
  "t118"."crm_status",
  "t118"."billing_status",
  "t118"."ops_status",
  "t118"."crm_provider_count",
  "t118"."billed_count",
  "t118"."used_count",
  "t118"."billed_amount",
  "t118"."expected_amount",
  "t118"."currency",
  "t118"."crm_currency",
  "t118"."billing_currency",
  "t118"."ops_currency",
  "t118"."crm_unit_price",
  "t118"."billing_unit_price",
  "t118"."list_price",
  "t118"."crm_go_live_date",
  "t118"."ops_go_live_date",
  "t118"."entitled_quantity",
  "t118"."usage_quantity"
FROM (
  SELECT
    "t117"."month",
    "t117"."customer_key",
    "t117"."crm_lines",
    "t117"."crm_status",
    "t117"."crm_provider_count",
    "t117"."crm_unit_price",
    "t117"."crm_currency",
    "t117"."crm_go_live_date",
    "t117"."entitled_quantity",
    "t117"."billing_lines",
    "t117"."billing_status",
    "t117"."billed_count",
    "t117"."billed_amount",
    "t117"."billing_unit_price",
    "t117"."billing_currency",
    "t117"."ops_lines",
    "t117"."ops_status",
    "t117"."used_count",
    "t117"."expected_amount",
    "t117"."ops_currency",
    "t117"."ops_go_live_date",
    "t117"."usage_quantity",
    "t117"."customer_name",
    "t117"."customer_id",
    "t117"."owner",
    "t117"."in_crm",
    "t117"."in_billing",
    "t117"."in_ops",
    "t117"."ambiguous",
    "t117"."crm_complete",
    "t117"."crm_products_known",
    "t117"."billing_complete",
    "t117"."billing_products_known",
    "t117"."ops_complete",
    "t117"."ops_products_known",
    "t117"."product",
    "t117"."list_price",
    "t117"."currency"
  FROM (
    SELECT
      "t116"."month",
      "t116"."customer_key",
      "t116"."product_key",
      COALESCE("t116"."crm_lines", 0) AS "crm_lines",
      "t116"."crm_status",
      "t116"."crm_provider_count",
      "t116"."crm_unit_price",
      "t116"."crm_currency",
      "t116"."crm_go_live_date",
      "t116"."entitled_quantity",
      COALESCE("t116"."billing_lines", 0) AS "billing_lines",
      "t116"."billing_status",
      "t116"."billed_count",
      "t116"."billed_amount",
      "t116"."billing_unit_price",
      "t116"."billing_currency",
      COALESCE("t116"."ops_lines", 0) AS "ops_lines",
      "t116"."ops_status",
      "t116"."used_count",
      "t116"."expected_amount",
      "t116"."ops_currency",
      "t116"."ops_go_live_date",
      "t116"."usage_quantity",
      "t116"."customer_name",
      "t116"."customer_id",
      "t116"."owner",
      COALESCE("t116"."in_crm", FALSE) AS "in_crm",
      COALESCE("t116"."in_billing", FALSE) AS "in_billing",
      COALESCE("t116"."in_ops", FALSE) AS "in_ops",
      COALESCE("t116"."ambiguous", FALSE) AS "ambiguous",
      COALESCE("t116"."crm_complete", TRUE) AS "crm_complete",
      COALESCE("t116"."crm_products_known", TRUE) AS "crm_products_known",
      COALESCE("t116"."billing_complete", TRUE) AS "billing_complete",
      COALESCE("t116"."billing_products_known", TRUE) AS "billing_products_known",
      COALESCE("t116"."ops_complete", TRUE) AS "ops_complete",
      COALESCE("t116"."ops_products_known", TRUE) AS "ops_products_known",
      "t116"."only_currency",
      NULLIF("t116"."product_key", '') AS "product",
      CASE "t116"."product_key"
        WHEN 'scheduling'
        THEN CAST(CAST(1.2E+2 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
        WHEN 'telehealth'
        THEN CAST(CAST(95 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
        WHEN 'billing_suite'
        THEN CAST(CAST(1.5E+2 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
        WHEN 'patient_portal'
        THEN CAST(CAST(45 AS DECIMAL(18, 3)) AS DECIMAL(24, 6))
        ELSE CAST(NULL AS DECIMAL(24, 6))
      END AS "list_price",
      COALESCE(
        COALESCE("t116"."billing_currency", "t116"."crm_currency", "t116"."ops_currency"),
        CASE
          WHEN MIN(
            COALESCE("t116"."billing_currency", "t116"."crm_currency", "t116"."ops_currency")
          ) OVER (
            PARTITION BY "t116"."month", "t116"."customer_key"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) = MAX(
            COALESCE("t116"."billing_currency", "t116"."crm_currency", "t116"."ops_currency")
          ) OVER (
            PARTITION BY "t116"."month", "t116"."customer_key"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          )
          THEN MIN(
            COALESCE("t116"."billing_currency", "t116"."crm_currency", "t116"."ops_currency")
          ) OVER (
            PARTITION BY "t116"."month", "t116"."customer_key"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          )
          ELSE CAST(NULL AS TEXT)
        END,
        "t116"."only_currency"
      ) AS "currency"
    FROM (
      SELECT
        "t115"."month",
        "t115"."customer_key",
        "t115"."product_key",
        "t115"."crm_lines",
        "t115"."crm_status",
        "t115"."crm_provider_count",
        "t115"."crm_unit_price",
        "t115"."crm_currency",
        "t115"."crm_go_live_date",
        "t115"."entitled_quantity",
        "t115"."billing_lines",
        "t115"."billing_status",
        "t115"."billed_count",
        "t115"."billed_amount",
        "t115"."billing_unit_price",
        "t115"."billing_currency",
        "t115"."ops_lines",
        "t115"."ops_status",
        "t115"."used_count",
        "t115"."expected_amount",
        "t115"."ops_currency",
        "t115"."ops_go_live_date",
        "t115"."usage_quantity",
        "t115"."customer_name",
        "t115"."customer_id",
        "t115"."owner",
        "t115"."in_crm",
        "t115"."in_billing",
        "t115"."in_ops",
        "t115"."ambiguous",
        "t115"."crm_complete",
        "t115"."crm_products_known",
        "t115"."billing_complete",
        "t115"."billing_products_known",
        "t115"."ops_complete",
        "t115"."ops_products_known",
        "t115"."only_currency"
      FROM (
        SELECT
          "t114"."month",
          "t114"."customer_key",
          "t114"."product_key",
          "t114"."crm_lines",
          "t114"."crm_status",
          "t114"."crm_provider_count",
          "t114"."crm_unit_price",
          "t114"."crm_currency",
          "t114"."crm_go_live_date",
          "t114"."entitled_quantity",
          "t114"."billing_lines",
          "t114"."billing_status",
          "t114"."billed_count",
          "t114"."billed_amount",
          "t114"."billing_unit_price",
          "t114"."billing_currency",
          "t114"."ops_lines",
          "t114"."ops_status",
          "t114"."used_count",
          "t114"."expected_amount",
          "t114"."ops_currency",
          "t114"."ops_go_live_date",
          "t114"."usage_quantity",
          "t114"."customer_name",
          "t114"."customer_id",
          "t114"."owner",
          "t114"."in_crm",
          "t114"."in_billing",
          "t114"."in_ops",
          "t114"."ambiguous",
          "t114"."crm_complete",
          "t114"."crm_products_known",
          "t114"."billing_complete",
          "t114"."billing_products_known",
          "t114"."ops_complete",
          "t114"."ops_products_known",
          "t59"."month" AS "month_right",
          "t59"."only_currency"
        FROM (
          SELECT
            "t112"."month",
            "t112"."customer_key",
            "t112"."product_key",
            "t112"."crm_lines",
            "t112"."crm_status",
            "t112"."crm_provider_count",
            "t112"."crm_unit_price",
            "t112"."crm_currency",
            "t112"."crm_go_live_date",
            "t112"."entitled_quantity",
            "t112"."billing_lines",
            "t112"."billing_status",
            "t112"."billed_count",
            "t112"."billed_amount",
            "t112"."billing_unit_price",
            "t112"."billing_currency",
            "t112"."ops_lines",
            "t112"."ops_status",
            "t112"."used_count",
            "t112"."expected_amount",
            "t112"."ops_currency",
            "t112"."ops_go_live_date",
            "t112"."usage_quantity",
            "t112"."customer_name",
            "t112"."customer_id",
            "t112"."owner",
            "t112"."in_crm",
            "t112"."in_billing",
            "t112"."in_ops",
            "t112"."ambiguous",
            "t112"."crm_complete",
            "t112"."crm_products_known",
            "t112"."billing_complete",
            "t112"."billing_products_known",
            "t112"."ops_complete",
            "t112"."ops_products_known"
          FROM (
            SELECT
              "t111"."month",
              "t111"."customer_key",
              "t111"."product_key",
              "t111"."crm_lines",
              "t111"."crm_status",
              "t111"."crm_provider_count",
              "t111"."crm_unit_price",
              "t111"."crm_currency",
              "t111"."crm_go_live_date",
              "t111"."entitled_quantity",
              "t111"."billing_lines",
              "t111"."billing_status",
              "t111"."billed_count",
              "t111"."billed_amount",
              "t111"."billing_unit_price",
              "t111"."billing_currency",
              "t111"."ops_lines",
              "t111"."ops_status",
              "t111"."used_count",
              "t111"."expected_amount",
              "t111"."ops_currency",
              "t111"."ops_go_live_date",
              "t111"."usage_quantity",
              "t111"."customer_name",
              "t111"."customer_id",
              "t111"."owner",
              "t111"."in_crm",
              "t111"."in_billing",
              "t111"."in_ops",
              "t111"."ambiguous",
              "t79"."month" AS "month_right",
              "t79"."customer_key" AS "customer_key_right",
              "t79"."crm_complete",
              "t79"."crm_products_known",
              "t79"."billing_complete",
              "t79"."billing_products_known",
              "t79"."ops_complete",
              "t79"."ops_products_known"
            FROM (
              SELECT
                "t109"."month",
                "t109"."customer_key",
                "t109"."product_key",
                "t109"."crm_lines",
                "t109"."crm_status",
                "t109"."crm_provider_count",
                "t109"."crm_unit_price",
                "t109"."crm_currency",
                "t109"."crm_go_live_date",
                "t109"."entitled_quantity",
                "t109"."billing_lines",
                "t109"."billing_status",
                "t109"."billed_count",
                "t109"."billed_amount",
                "t109"."billing_unit_price",
                "t109"."billing_currency",
                "t109"."ops_lines",
                "t109"."ops_status",
                "t109"."used_count",
                "t109"."expected_amount",
                "t109"."ops_currency",
                "t109"."ops_go_live_date",
                "t109"."usage_quantity",
                "t109"."customer_name",
                "t109"."customer_id",
                "t109"."owner",
                "t109"."in_crm",
                "t109"."in_billing",
                "t109"."in_ops",
                "t109"."ambiguous"
              FROM (
                SELECT
                  "t108"."month",
                  "t108"."customer_key",
                  "t108"."product_key",
                  "t108"."crm_lines",
                  "t108"."crm_status",
                  "t108"."crm_provider_count",
                  "t108"."crm_unit_price",
                  "t108"."crm_currency",
                  "t108"."crm_go_live_date",
                  "t108"."entitled_quantity",
                  "t108"."billing_lines",
                  "t108"."billing_status",
                  "t108"."billed_count",
                  "t108"."billed_amount",
                  "t108"."billing_unit_price",
                  "t108"."billing_currency",
                  "t108"."ops_lines",
                  "t108"."ops_status",
                  "t108"."used_count",
                  "t108"."expected_amount",
                  "t108"."ops_currency",
                  "t108"."ops_go_live_date",
                  "t108"."usage_quantity",
                  "t88"."month" AS "month_right",
                  "t88"."customer_key" AS "customer_key_right",
                  "t88"."customer_name",
                  "t88"."customer_id",
                  "t88"."owner",
                  "t88"."in_crm",
                  "t88"."in_billing",
                  "t88"."in_ops",
                  "t88"."ambiguous"
                FROM (
                  SELECT
                    "t106"."month",
                    "t106"."customer_key",
                    "t106"."product_key",
                    "t106"."crm_lines",
                    "t106"."crm_status",
                    "t106"."crm_provider_count",
                    "t106"."crm_unit_price",
                    "t106"."crm_currency",
                    "t106"."crm_go_live_date",
                    "t106"."entitled_quantity",
                    "t106"."billing_lines",
                    "t106"."billing_status",
                    "t106"."billed_count",
                    "t106"."billed_amount",
                    "t106"."billing_unit_price",
                    "t106"."billing_currency",
                    "t106"."ops_lines",
                    "t106"."ops_status",
                    "t106"."used_count",
                    "t106"."expected_amount",
                    "t106"."ops_currency",
                    "t106"."ops_go_live_date",
                    "t106"."usage_quantity"
                  FROM (
                    SELECT
                      "t105"."month",
                      "t105"."customer_key",
                      "t105"."product_key",
                      "t105"."crm_lines",
                      "t105"."crm_status",
                      "t105"."crm_provider_count",
                      "t105"."crm_unit_price",
                      "t105"."crm_currency",
                      "t105"."crm_go_live_date",
                      "t105"."entitled_quantity",
                      "t105"."billing_lines",
                      "t105"."billing_status",
                      "t105"."billed_count",
                      "t105"."billed_amount",
                      "t105"."billing_unit_price",
                      "t105"."billing_currency",
                      "t64"."month" AS "month_right",
                      "t64"."customer_key" AS "customer_key_right",
                      "t64"."product_key" AS "product_key_right",
                      "t64"."ops_lines",
                      "t64"."ops_status",
                      "t64"."used_count",
                      "t64"."expected_amount",
                      "t64"."ops_currency",
                      "t64"."ops_go_live_date",
                      "t64"."usage_quantity"
                    FROM (
                      SELECT
                        "t103"."month",
                        "t103"."customer_key",
                        "t103"."product_key",
                        "t103"."crm_lines",
                        "t103"."crm_status",
                        "t103"."crm_provider_count",
                        "t103"."crm_unit_price",
                        "t103"."crm_currency",
                        "t103"."crm_go_live_date",
                        "t103"."entitled_quantity",
                        "t103"."billing_lines",
                        "t103"."billing_status",
                        "t103"."billed_count",
                        "t103"."billed_amount",
                        "t103"."billing_unit_price",
                        "t103"."billing_currency"
                      FROM (
                        SELECT
                          "t102"."month",
                          "t102"."customer_key",
                          "t102"."product_key",
                          "t102"."crm_lines",
                          "t102"."crm_status",
                          "t102"."crm_provider_count",
                          "t102"."crm_unit_price",
                          "t102"."crm_currency",
                          "t102"."crm_go_live_date",
                          "t102"."entitled_quantity",
                          "t82"."month" AS "month_right",
                          "t82"."customer_key" AS "customer_key_right",
                          "t82"."product_key" AS "product_key_right",
                          "t82"."billing_lines",
                          "t82"."billing_status",
                          "t82"."billed_count",
                          "t82"."billed_amount",
                          "t82"."billing_unit_price",
                          "t82"."billing_currency"
                        FROM (
                          SELECT
                            "t100"."month",
                            "t100"."customer_key",
                            "t100"."product_key",
                            "t100"."crm_lines",
                            "t100"."crm_status",
                            "t100"."crm_provider_count",
                            "t100"."crm_unit_price",
                            "t100"."crm_currency",
                            "t100"."crm_go_live_date",
                            "t100"."entitled_quantity"
                          FROM (
                            SELECT
                              "t99"."month",
                              "t99"."customer_key",
                              "t99"."product_key",
                              "t91"."month" AS "month_right",
                              "t91"."customer_key" AS "customer_key_right",
                              "t91"."product_key" AS "product_key_right",
                              "t91"."crm_lines",
                              "t91"."crm_status",
                              "t91"."crm_provider_count",
                              "t91"."crm_unit_price",
                              "t91"."crm_currency",
                              "t91"."crm_go_live_date",
                              "t91"."entitled_quantity"
                            FROM (
                              SELECT
                                *
                              FROM "t94" AS "t95"
                              UNION ALL
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t80"."month",
                                  "t80"."customer_key",
                                  '' AS "product_key"
                                FROM "t73" AS "t80"
                                ANTI JOIN "t94" AS "t96"
                                  ON "t80"."month" = "t96"."month" AND "t80"."customer_key" = "t96"."customer_key"
                              ) AS "t97"
                            ) AS "t99"
                            LEFT OUTER JOIN "t89" AS "t91"
                              ON "t99"."month" = "t91"."month"
                              AND "t99"."customer_key" = "t91"."customer_key"
                              AND "t99"."product_key" = "t91"."product_key"
                          ) AS "t100"
                        ) AS "t102"
                        LEFT OUTER JOIN "t75" AS "t82"
                          ON "t102"."month" = "t82"."month"
                          AND "t102"."customer_key" = "t82"."customer_key"
                          AND "t102"."product_key" = "t82"."product_key"
                      ) AS "t103"
                    ) AS "t105"
                    LEFT OUTER JOIN "t58" AS "t64"
                      ON "t105"."month" = "t64"."month"
                      AND "t105"."customer_key" = "t64"."customer_key"
                      AND "t105"."product_key" = "t64"."product_key"
                  ) AS "t106"
                ) AS "t108"
                LEFT OUTER JOIN (
                  SELECT
                    "t81"."month",
                    "t81"."customer_key",
                    COALESCE(
                      MIN("t81"."customer_name") FILTER(WHERE
                        "t81"."rank" = 0),
                      MIN("t81"."customer_name") FILTER(WHERE
                        "t81"."rank" = 1),
                      MIN("t81"."customer_name") FILTER(WHERE
                        "t81"."rank" = 2)
                    ) AS "customer_name",
                    COALESCE(
                      MIN("t81"."crm_customer_id"),
                      COALESCE(
                        MIN("t81"."customer_id") FILTER(WHERE
                          "t81"."rank" = 0),
                        MIN("t81"."customer_id") FILTER(WHERE
                          "t81"."rank" = 1),
                        MIN("t81"."customer_id") FILTER(WHERE
                          "t81"."rank" = 2)
                      )
                    ) AS "customer_id",
                    MIN("t81"."owner") FILTER(WHERE
                      "t81"."rank" = 0) AS "owner",
                    BOOL_OR(CAST("t81"."rank" = 0 AS BOOLEAN)) AS "in_crm",
                    BOOL_OR(CAST("t81"."rank" = 1 AS BOOLEAN)) AS "in_billing",
                    BOOL_OR(CAST("t81"."rank" = 2 AS BOOLEAN)) AS "in_ops",
                    BOOL_OR(CAST("t81"."match_method" = 'ambiguous' AS BOOLEAN)) AS "ambiguous"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t41"."month",
                        "t41"."customer_key",
                        "t41"."customer_id",
                        "t41"."customer_name",
                        "t41"."crm_customer_id",
                        "t41"."match_method",
                        CAST(NULL AS TEXT) AS "owner",
                        2 AS "rank"
                      FROM "t39" AS "t41"
                    ) AS "t46"
                    UNION
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t71"."month",
                          "t71"."customer_key",
                          "t71"."customer_id",
                          "t71"."customer_name",
                          "t71"."crm_customer_id",
                          "t71"."match_method",
                          "t71"."owner",
                          0 AS "rank"
                        FROM "t70" AS "t71"
                      ) AS "t74"
                      UNION
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t40"."month",
                          "t40"."customer_key",
                          "t40"."customer_id",
                          "t40"."customer_name",
                          "t40"."crm_customer_id",
                          "t40"."match_method",
                          CAST(NULL AS TEXT) AS "owner",
                          1 AS "rank"
                        FROM "t38" AS "t40"
                      ) AS "t45"
                    ) AS "t77"
                  ) AS "t81"
                  GROUP BY
                    1,
                    2
                ) AS "t88"
                  ON "t108"."month" = "t88"."month" AND "t108"."customer_key" = "t88"."customer_key"
              ) AS "t109"
            ) AS "t111"
            LEFT OUTER JOIN "t73" AS "t79"
              ON "t111"."month" = "t79"."month" AND "t111"."customer_key" = "t79"."customer_key"
          ) AS "t112"
        ) AS "t114"
        LEFT OUTER JOIN (
          SELECT
            "t40"."month",
            CASE
              WHEN MIN("t40"."currency") = MAX("t40"."currency")
              THEN MIN("t40"."currency")
              ELSE CAST(NULL AS TEXT)
            END AS "only_currency"
          FROM "t38" AS "t40"
          GROUP BY
            1
        ) AS "t59"
          ON "t114"."month" = "t59"."month"
      ) AS "t115"
    ) AS "t116"
  ) AS "t117"
) AS "t118"