WITH "t11" AS (
  SELECT
    *
  FROM "normalized"."customer_matches" AS "t1"
  WHERE
    "t1"."match_method" = 'ambiguous'
), "t30" AS (
  SELECT DISTINCT
    *
  FROM (
    SELECT
      "t12"."month",
      "t12"."customer_key",
      "t12"."clean_name"
    FROM (
      SELECT
        *
      FROM "normalized"."customer_matches" AS "t1"
      WHERE
        "t1"."source" = 'crm' AND "t1"."match_method" <> 'ambiguous'
    ) AS "t12"
  ) AS "t19"
), "t39" AS (
  SELECT
    "t35"."month",
    "t35"."source_file",
    "t35"."source_row",
    "t35"."source_key",
    "t35"."customer_id",
    "t35"."customer_name",
    "t35"."status",
    "t35"."product",
    "t35"."location",
    "t35"."line_id",
    "t35"."provider_count",
    "t35"."provider_id",
    "t35"."unit_price",
    "t35"."amount",
    "t35"."currency",
    "t35"."service_start",
    "t35"."service_end",
    "t35"."customer_key",
    "t35"."crm_customer_id",
    "t35"."match_method",
    COALESCE("t35"."product", '') AS "product_key"
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
      "t5"."line_id",
      "t5"."provider_count",
      "t5"."provider_id",
      "t5"."unit_price",
      "t5"."amount",
      "t5"."currency",
      "t5"."service_start",
      "t5"."service_end",
      "t21"."customer_key",
      "t21"."crm_customer_id",
      "t21"."match_method"
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
    ) AS "t21"
      ON "t5"."month" = "t21"."month"
      AND "t5"."source_file" = "t21"."source_file"
      AND "t5"."source_row" = "t21"."source_row"
  ) AS "t35"
), "t40" AS (
  SELECT
    "t36"."month",
    "t36"."source_file",
    "t36"."source_row",
    "t36"."source_key",
    "t36"."customer_id",
    "t36"."customer_name",
    "t36"."status",
    "t36"."product",
    "t36"."location",
    "t36"."event_id",
    "t36"."provider_count",
    "t36"."provider_id",
    "t36"."used_at",
    "t36"."go_live_date",
    "t36"."expected_amount",
    "t36"."currency",
    "t36"."usage_quantity",
    "t36"."customer_key",
    "t36"."crm_customer_id",
    "t36"."match_method",
    COALESCE("t36"."product", '') AS "product_key"
  FROM (
    SELECT
      "t6"."month",
      "t6"."source_file",
      "t6"."source_row",
      "t6"."source_key",
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
      "t22"."customer_key",
      "t22"."crm_customer_id",
      "t22"."match_method"
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
    ) AS "t22"
      ON "t6"."month" = "t22"."month"
      AND "t6"."source_file" = "t22"."source_file"
      AND "t6"."source_row" = "t22"."source_row"
  ) AS "t36"
), "t41" AS (
  SELECT
    "t37"."month",
    "t37"."source_file",
    "t37"."source_row",
    "t37"."source_key",
    "t37"."customer_id",
    "t37"."customer_name",
    "t37"."status",
    "t37"."product",
    "t37"."location",
    "t37"."provider_count",
    "t37"."unit_price",
    "t37"."currency",
    "t37"."go_live_date",
    "t37"."churn_date",
    "t37"."entitled_quantity",
    "t37"."updated_at",
    "t37"."owner",
    "t37"."customer_key",
    "t37"."crm_customer_id",
    "t37"."match_method",
    COALESCE("t37"."product", '') AS "product_key"
  FROM (
    SELECT
      "t7"."month",
      "t7"."source_file",
      "t7"."source_row",
      "t7"."source_key",
      "t7"."customer_id",
      "t7"."customer_name",
      "t7"."status",
      "t7"."product",
      "t7"."location",
      "t7"."provider_count",
      "t7"."unit_price",
      "t7"."currency",
      "t7"."go_live_date",
      "t7"."churn_date",
      "t7"."entitled_quantity",
      "t7"."updated_at",
      "t7"."owner",
      "t23"."customer_key",
      "t23"."crm_customer_id",
      "t23"."match_method"
    FROM "normalized"."crm_accounts" AS "t7"
    INNER JOIN (
      SELECT
        "t10"."month",
        "t10"."source_file",
        "t10"."source_row",
        "t10"."customer_key",
        "t10"."crm_customer_id",
        "t10"."match_method"
      FROM (
        SELECT
          *
        FROM "normalized"."customer_matches" AS "t1"
        WHERE
          "t1"."source" = 'crm'
      ) AS "t10"
    ) AS "t23"
      ON "t7"."month" = "t23"."month"
      AND "t7"."source_file" = "t23"."source_file"
      AND "t7"."source_row" = "t23"."source_row"
  ) AS "t37"
), "t46" AS (
  SELECT
    "t32"."month",
    "t32"."customer_key",
    CASE
      WHEN REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "t32"."clean_name",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            '',
            'g'
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          '',
          'g'
        ),
        '^the (.)',
        '\1',
        'g'
      ) IN ('the', 'a', 'and')
      THEN "t32"."clean_name"
      ELSE REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "t32"."clean_name",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            '',
            'g'
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          '',
          'g'
        ),
        '^the (.)',
        '\1',
        'g'
      )
    END AS "core"
  FROM "t30" AS "t32"
), "t50" AS (
  SELECT
    "t33"."month",
    "t33"."source",
    CASE
      WHEN REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "t33"."clean_name",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            '',
            'g'
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          '',
          'g'
        ),
        '^the (.)',
        '\1',
        'g'
      ) IN ('the', 'a', 'and')
      THEN "t33"."clean_name"
      ELSE REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "t33"."clean_name",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            '',
            'g'
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          '',
          'g'
        ),
        '^the (.)',
        '\1',
        'g'
      )
    END AS "core"
  FROM (
    SELECT DISTINCT
      *
    FROM (
      SELECT
        "t14"."month",
        "t14"."source",
        "t14"."clean_name"
      FROM "t11" AS "t14"
    ) AS "t27"
  ) AS "t33"
  ANTI JOIN "t30" AS "t34"
    ON "t33"."month" = "t34"."month" AND "t33"."clean_name" = "t34"."clean_name"
), "t70" AS (
  SELECT
    "t67"."month",
    "t67"."source_file",
    "t67"."source_row",
    "t67"."source_key",
    "t67"."customer_id",
    "t67"."customer_name",
    "t67"."status",
    "t67"."product",
    "t67"."location",
    "t67"."provider_count",
    "t67"."unit_price",
    "t67"."currency",
    "t67"."go_live_date",
    "t67"."churn_date",
    "t67"."entitled_quantity",
    "t67"."updated_at",
    "t67"."owner",
    "t67"."customer_key",
    "t67"."crm_customer_id",
    "t67"."match_method",
    "t67"."product_key"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t45"."month",
        "t45"."source_file",
        "t45"."source_row",
        "t45"."source_key",
        "t45"."customer_id",
        "t45"."customer_name",
        "t45"."status",
        "t45"."product",
        "t45"."location",
        "t45"."provider_count",
        "t45"."unit_price",
        "t45"."currency",
        "t45"."go_live_date",
        "t45"."churn_date",
        "t45"."entitled_quantity",
        "t45"."updated_at",
        "t45"."owner",
        "t45"."customer_key",
        "t45"."crm_customer_id",
        "t45"."match_method",
        "t45"."product_key",
        ROW_NUMBER() OVER (
          PARTITION BY "t45"."month", "t45"."customer_key", "t45"."product"
          ORDER BY "t45"."updated_at" DESC, "t45"."source_file" DESC, "t45"."source_row" DESC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "newest"
      FROM "t41" AS "t45"
    ) AS "t61"
    WHERE
      "t61"."newest" = 0
  ) AS "t67"
), "t88" AS (
  SELECT
    "t85"."month",
    "t85"."customer_key",
    "t85"."product_key",
    "t85"."ops_lines",
    "t85"."ops_status",
    "t85"."used_count",
    "t85"."rated",
    "t85"."expected_amount",
    "t85"."ops_currency",
    "t85"."ops_go_live_date",
    "t85"."usage_quantity",
    "t85"."used"
  FROM (
    SELECT
      "t65"."month",
      "t65"."customer_key",
      "t65"."product_key",
      "t65"."ops_lines",
      "t65"."ops_status",
      "t65"."used_count",
      "t65"."rated",
      "t65"."expected_amount",
      "t65"."ops_currency",
      "t65"."ops_go_live_date",
      "t65"."usage_quantity",
      "t65"."some",
      "t65"."priced",
      CASE
        WHEN "t65"."some"
        OR (
          (
            "t65"."expected_amount" IS NULL
          ) AND "t65"."priced"
        )
        OR COALESCE("t65"."used_count" > 0, FALSE)
        OR COALESCE("t65"."usage_quantity" > 0, FALSE)
        OR COALESCE("t65"."expected_amount" > 0, FALSE)
        OR (
          NOT "t65"."used_count" IS NULL
        )
        OR (
          NOT "t65"."usage_quantity" IS NULL
        )
        OR (
          NOT "t65"."expected_amount" IS NULL
        )
        THEN "t65"."some"
        OR (
          (
            "t65"."expected_amount" IS NULL
          ) AND "t65"."priced"
        )
        OR COALESCE("t65"."used_count" > 0, FALSE)
        OR COALESCE("t65"."usage_quantity" > 0, FALSE)
        OR COALESCE("t65"."expected_amount" > 0, FALSE)
        ELSE CAST(NULL AS BOOLEAN)
      END AS "used"
    FROM (
      SELECT
        "t44"."month",
        "t44"."customer_key",
        "t44"."product_key",
        COUNT(*) AS "ops_lines",
        MIN("t44"."status") AS "ops_status",
        COUNT(DISTINCT "t44"."provider_id") FILTER(WHERE
          (
            "t44"."usage_quantity" IS NULL
          ) OR (
            "t44"."usage_quantity" > 0
          )) AS "used_count",
        BOOL_OR(CAST(NOT "t44"."expected_amount" IS NULL AS BOOLEAN)) AS "rated",
        CASE
          WHEN COUNT(DISTINCT "t44"."currency") > 1
          THEN CAST(NULL AS DECIMAL(24, 6))
          ELSE CAST(CASE
            WHEN BOOL_OR(CAST("t44"."expected_amount" IS NULL AS BOOLEAN))
            THEN CAST(NULL AS DECIMAL(38, 6))
            ELSE SUM("t44"."expected_amount")
          END AS DECIMAL(24, 6))
        END AS "expected_amount",
        CASE
          WHEN MIN("t44"."currency") = MAX("t44"."currency")
          THEN MIN("t44"."currency")
          ELSE CAST(NULL AS TEXT)
        END AS "ops_currency",
        MIN("t44"."go_live_date") AS "ops_go_live_date",
        CAST(CASE
          WHEN BOOL_OR(CAST("t44"."usage_quantity" IS NULL AS BOOLEAN))
          THEN CAST(NULL AS DECIMAL(38, 6))
          ELSE SUM("t44"."usage_quantity")
        END AS DECIMAL(24, 6)) AS "usage_quantity",
        COALESCE(
          BOOL_OR(
            CAST((
              "t44"."provider_count" > 0
            ) OR (
              "t44"."usage_quantity" > 0
            ) AS BOOLEAN)
          ),
          FALSE
        ) AS "some",
        COALESCE(BOOL_OR(CAST("t44"."expected_amount" > 0 AS BOOLEAN)), FALSE) AS "priced"
      FROM "t40" AS "t44"
      GROUP BY
        1,
        2,
        3
    ) AS "t65"
  ) AS "t85"
), "t99" AS (
  SELECT
    "t93"."month",
    "t93"."customer_key",
    "t93"."product_key",
    "t93"."crm_lines",
    "t93"."crm_status",
    "t93"."crm_provider_count",
    "t93"."crm_unit_price",
    "t93"."crm_currency",
    "t93"."crm_go_live_date",
    "t93"."crm_churn_date",
    "t93"."entitled_quantity"
  FROM (
    SELECT
      "t55"."month",
      "t55"."customer_key",
      "t55"."product_key",
      "t55"."crm_lines",
      "t84"."month" AS "month_right",
      "t84"."customer_key" AS "customer_key_right",
      "t84"."product_key" AS "product_key_right",
      "t84"."crm_status",
      "t84"."crm_provider_count",
      "t84"."crm_unit_price",
      "t84"."crm_currency",
      "t84"."crm_go_live_date",
      "t84"."crm_churn_date",
      "t84"."entitled_quantity"
    FROM (
      SELECT
        "t45"."month",
        "t45"."customer_key",
        "t45"."product_key",
        COUNT(*) AS "crm_lines"
      FROM "t41" AS "t45"
      GROUP BY
        1,
        2,
        3
    ) AS "t55"
    LEFT OUTER JOIN (
      SELECT
        "t73"."month",
        "t73"."customer_key",
        "t73"."product_key",
        MIN("t73"."status") AS "crm_status",
        CASE
          WHEN BOOL_OR(CAST("t73"."provider_count" IS NULL AS BOOLEAN))
          THEN CAST(NULL AS BIGINT)
          ELSE SUM("t73"."provider_count")
        END AS "crm_provider_count",
        CASE
          WHEN BOOL_OR(CAST("t73"."unit_price" IS NULL AS BOOLEAN))
          THEN CAST(NULL AS DECIMAL(24, 6))
          ELSE CASE
            WHEN MIN("t73"."unit_price") = MAX("t73"."unit_price")
            THEN MIN("t73"."unit_price")
            ELSE CAST(NULL AS DECIMAL(24, 6))
          END
        END AS "crm_unit_price",
        CASE
          WHEN MIN("t73"."currency") = MAX("t73"."currency")
          THEN MIN("t73"."currency")
          ELSE CAST(NULL AS TEXT)
        END AS "crm_currency",
        MIN("t73"."go_live_date") AS "crm_go_live_date",
        CASE
          WHEN BOOL_OR(CAST("t73"."churn_date" IS NULL AS BOOLEAN))
          THEN CAST(NULL AS DATE)
          ELSE MAX("t73"."churn_date")
        END AS "crm_churn_date",
        CAST(CASE
          WHEN BOOL_OR(CAST("t73"."entitled_quantity" IS NULL AS BOOLEAN))
          THEN CAST(NULL AS DECIMAL(38, 6))
          ELSE SUM("t73"."entitled_quantity")
        END AS DECIMAL(24, 6)) AS "entitled_quantity"
      FROM "t70" AS "t73"
      GROUP BY
        1,
        2,
        3
    ) AS "t84"
      ON "t55"."month" = "t84"."month"
      AND "t55"."customer_key" = "t84"."customer_key"
      AND "t55"."product_key" = "t84"."product_key"
  ) AS "t93"
), "t101" AS (
  SELECT
    "t95"."month",
    "t95"."customer_key",
    "t95"."product_key",
    "t95"."billing_lines",
    "t95"."billing_status",
    "t95"."billed_count",
    "t95"."billed_amount",
    "t95"."billing_unit_price",
    "t95"."billing_currency",
    "t95"."service_start",
    "t95"."service_end",
    "t95"."credited_amount",
    "t95"."billed"
  FROM (
    SELECT
      "t77"."month",
      "t77"."customer_key",
      "t77"."product_key",
      "t77"."billing_lines",
      "t77"."billing_status",
      "t77"."billed_count",
      "t77"."billed_amount",
      "t77"."billing_unit_price",
      "t77"."billing_currency",
      "t77"."currencies",
      "t77"."service_start",
      "t77"."service_end",
      "t77"."credited_amount",
      "t77"."some",
      "t77"."charged",
      CASE
        WHEN "t77"."some"
        OR (
          (
            "t77"."billed_amount" IS NULL
          ) AND "t77"."charged"
        )
        OR COALESCE("t77"."billed_count" > 0, FALSE)
        OR COALESCE("t77"."billed_amount" > 0, FALSE)
        OR (
          NOT "t77"."billed_count" IS NULL
        )
        OR (
          NOT "t77"."billed_amount" IS NULL
        )
        THEN "t77"."some"
        OR (
          (
            "t77"."billed_amount" IS NULL
          ) AND "t77"."charged"
        )
        OR COALESCE("t77"."billed_count" > 0, FALSE)
        OR COALESCE("t77"."billed_amount" > 0, FALSE)
        ELSE CAST(NULL AS BOOLEAN)
      END AS "billed"
    FROM (
      SELECT
        "t68"."month",
        "t68"."customer_key",
        "t68"."product_key",
        "t68"."billing_lines",
        "t68"."billing_status",
        "t68"."billed_count",
        CASE
          WHEN "t68"."currencies" > 1
          THEN CAST(NULL AS DECIMAL(24, 6))
          ELSE "t68"."billed_amount"
        END AS "billed_amount",
        CASE
          WHEN "t68"."currencies" > 1
          THEN CAST(NULL AS DECIMAL(24, 6))
          ELSE "t68"."billing_unit_price"
        END AS "billing_unit_price",
        "t68"."billing_currency",
        "t68"."currencies",
        "t68"."service_start",
        "t68"."service_end",
        "t68"."credited_amount",
        "t68"."some",
        "t68"."charged"
      FROM (
        SELECT
          "t43"."month",
          "t43"."customer_key",
          "t43"."product_key",
          COUNT(*) AS "billing_lines",
          MIN("t43"."status") AS "billing_status",
          CASE
            WHEN BOOL_OR(
              CAST((
                "t43"."provider_count" IS NULL
              )
              AND (
                COALESCE(
                  COALESCE("t43"."amount", "t43"."unit_price" * "t43"."provider_count"),
                  CASE WHEN "t43"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
                ) IS NULL
              ) AS BOOLEAN)
            )
            THEN CAST(NULL AS BIGINT)
            ELSE SUM("t43"."provider_count")
          END AS "billed_count",
          TRY_CAST(CASE
            WHEN BOOL_OR(
              CAST(COALESCE(
                COALESCE("t43"."amount", "t43"."unit_price" * "t43"."provider_count"),
                CASE WHEN "t43"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
              ) IS NULL AS BOOLEAN)
            )
            THEN CAST(NULL AS DECIMAL(38, 6))
            ELSE SUM(
              COALESCE(
                COALESCE("t43"."amount", "t43"."unit_price" * "t43"."provider_count"),
                CASE WHEN "t43"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
              )
            )
          END AS DECIMAL(24, 6)) AS "billed_amount",
          CASE
            WHEN MIN("t43"."unit_price") = MAX("t43"."unit_price")
            THEN MIN("t43"."unit_price")
            ELSE CAST(NULL AS DECIMAL(24, 6))
          END AS "billing_unit_price",
          CASE
            WHEN MIN("t43"."currency") = MAX("t43"."currency")
            THEN MIN("t43"."currency")
            ELSE CAST(NULL AS TEXT)
          END AS "billing_currency",
          COUNT(DISTINCT "t43"."currency") AS "currencies",
          CASE
            WHEN BOOL_OR(CAST("t43"."service_start" IS NULL AS BOOLEAN)) FILTER(WHERE
              "t43"."provider_count" > 0)
            OR (
              COUNT(DISTINCT "t43"."service_start") FILTER(WHERE
                "t43"."provider_count" > 0) > 1
            )
            THEN CAST(NULL AS DATE)
            ELSE MIN("t43"."service_start") FILTER(WHERE
              "t43"."provider_count" > 0)
          END AS "service_start",
          CASE
            WHEN BOOL_OR(CAST("t43"."service_end" IS NULL AS BOOLEAN)) FILTER(WHERE
              "t43"."provider_count" > 0)
            OR (
              COUNT(DISTINCT "t43"."service_end") FILTER(WHERE
                "t43"."provider_count" > 0) > 1
            )
            THEN CAST(NULL AS DATE)
            ELSE MIN("t43"."service_end") FILTER(WHERE
              "t43"."provider_count" > 0)
          END AS "service_end",
          TRY_CAST(SUM(
            COALESCE(
              COALESCE("t43"."amount", "t43"."unit_price" * "t43"."provider_count"),
              CASE WHEN "t43"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
            )
          ) FILTER(WHERE
            COALESCE(
              COALESCE("t43"."amount", "t43"."unit_price" * "t43"."provider_count"),
              CASE WHEN "t43"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
            ) < 0) AS DECIMAL(24, 6)) AS "credited_amount",
          COALESCE(BOOL_OR(CAST("t43"."provider_count" > 0 AS BOOLEAN)), FALSE) AS "some",
          COALESCE(
            BOOL_OR(
              CAST(COALESCE(
                COALESCE("t43"."amount", "t43"."unit_price" * "t43"."provider_count"),
                CASE WHEN "t43"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
              ) > 0 AS BOOLEAN)
            ),
            FALSE
          ) AS "charged"
        FROM "t39" AS "t43"
        GROUP BY
          1,
          2,
          3
      ) AS "t68"
    ) AS "t77"
  ) AS "t95"
), "t109" AS (
  SELECT
    *
  FROM (
    SELECT
      "t91"."month",
      "t91"."customer_key",
      "t91"."product_key"
    FROM "t88" AS "t91"
  ) AS "t98"
  UNION
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t102"."month",
        "t102"."customer_key",
        "t102"."product_key"
      FROM "t99" AS "t102"
    ) AS "t106"
    UNION
    SELECT
      *
    FROM (
      SELECT
        "t103"."month",
        "t103"."customer_key",
        "t103"."product_key"
      FROM "t101" AS "t103"
    ) AS "t107"
  ) AS "t108"
), "t110" AS (
  SELECT
    "t100"."month",
    "t100"."customer_key",
    NOT (
      BOOL_OR(CAST((
        "t100"."source" = 'crm'
      ) AND (
        "t100"."about" = 'row'
      ) AS BOOLEAN))
    ) AS "crm_complete",
    NOT (
      BOOL_OR(
        CAST((
          "t100"."source" = 'crm'
        ) AND (
          "t100"."about" = 'product'
        ) AS BOOLEAN)
      )
    ) AS "crm_products_known",
    NOT (
      BOOL_OR(
        CAST((
          "t100"."source" = 'billing'
        ) AND (
          "t100"."about" = 'row'
        ) AS BOOLEAN)
      )
    ) AS "billing_complete",
    NOT (
      BOOL_OR(
        CAST((
          "t100"."source" = 'billing'
        ) AND (
          "t100"."about" = 'product'
        ) AS BOOLEAN)
      )
    ) AS "billing_products_known",
    NOT (
      BOOL_OR(CAST((
        "t100"."source" = 'ops'
      ) AND (
        "t100"."about" = 'row'
      ) AS BOOLEAN))
    ) AS "ops_complete",
    NOT (
      BOOL_OR(
        CAST((
          "t100"."source" = 'ops'
        ) AND (
          "t100"."about" = 'product'
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
          "t54"."month",
          "t54"."customer_key",
          'crm' AS "source",
          'product' AS "about"
        FROM (
          SELECT
            *
          FROM "t41" AS "t45"
          WHERE
            "t45"."product" IS NULL
        ) AS "t54"
      ) AS "t60"
      UNION
      SELECT
        *
      FROM (
        SELECT
          "t52"."month",
          "t52"."customer_key",
          'billing' AS "source",
          'product' AS "about"
        FROM (
          SELECT
            *
          FROM "t39" AS "t43"
          WHERE
            "t43"."product" IS NULL
        ) AS "t52"
      ) AS "t58"
    ) AS "t63"
    UNION
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t53"."month",
          "t53"."customer_key",
          'ops' AS "source",
          'product' AS "about"
        FROM (
          SELECT
            *
          FROM "t40" AS "t44"
          WHERE
            "t44"."product" IS NULL
        ) AS "t53"
      ) AS "t59"
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
            CASE WHEN "t28"."scope" = 'row' THEN 'row' ELSE 'product' END AS "about"
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
          ) AS "t28"
            ON "t15"."month" = "t28"."month"
            AND "t15"."source" = "t28"."source"
            AND "t15"."source_file" = "t28"."source_file"
            AND "t15"."source_row" = "t28"."source_row"
        ) AS "t38"
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
                "t83"."month",
                "t83"."customer_key",
                "t83"."source",
                'row' AS "about"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t33"."month",
                    "t34"."customer_key",
                    "t33"."source"
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        "t14"."month",
                        "t14"."source",
                        "t14"."clean_name"
                      FROM "t11" AS "t14"
                    ) AS "t27"
                  ) AS "t33"
                  INNER JOIN "t30" AS "t34"
                    ON "t33"."month" = "t34"."month" AND "t33"."clean_name" = "t34"."clean_name"
                ) AS "t42"
                UNION
                SELECT
                  *
                FROM (
                  SELECT
                    "t76"."month",
                    "t75"."customer_key",
                    "t76"."source"
                  FROM (
                    SELECT
                      *
                    FROM "t50" AS "t56"
                    UNION
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t56"."month",
                          "t56"."source",
                          NULLIF(
                            REGEXP_REPLACE("t56"."core", '( (holding|holdings|group of companies|group|companies))+$', '', 'g'),
                            "t56"."core"
                          ) AS "core"
                        FROM "t50" AS "t56"
                      ) AS "t66"
                      WHERE
                        NOT "t66"."core" IS NULL
                    ) AS "t71"
                  ) AS "t76"
                  INNER JOIN (
                    SELECT
                      *
                    FROM "t46" AS "t51"
                    UNION
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t51"."month",
                          "t51"."customer_key",
                          NULLIF(
                            REGEXP_REPLACE("t51"."core", '( (holding|holdings|group of companies|group|companies))+$', '', 'g'),
                            "t51"."core"
                          ) AS "core"
                        FROM "t46" AS "t51"
                      ) AS "t64"
                      WHERE
                        NOT "t64"."core" IS NULL
                    ) AS "t69"
                  ) AS "t75"
                    ON "t76"."month" = "t75"."month" AND "t76"."core" = "t75"."core"
                ) AS "t81"
              ) AS "t83"
            ) AS "t86"
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
            ) AS "t24"
          ) AS "t87"
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
            ) AS "t25"
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
            ) AS "t26"
          ) AS "t29"
        ) AS "t90"
      ) AS "t94"
    ) AS "t97"
  ) AS "t100"
  GROUP BY
    1,
    2
)
SELECT
  "t137"."month",
  "t137"."customer_key",
  "t137"."customer_id",
  "t137"."customer_name",
  "t137"."product",
  "t137"."owner",
  "t137"."in_crm",
  "t137"."in_billing",
  "t137"."in_ops",
  "t137"."crm_complete",
  "t137"."billing_complete",
  "t137"."ops_complete",
  "t137"."crm_products_known",
  "t137"."billing_products_known",
  "t137"."ops_products_known",
  "t137"."ambiguous",
  "t137"."crm_lines",
  "t137"."billing_lines",
  "t137"."ops_lines",
  "t137"."crm_status",
  "t137"."billing_status",
  "t137"."ops_status",
  "t137"."crm_provider_count",
  "t137"."billed_count",
  "t137"."used_count",
  "t137"."billed_amount",
  "t137"."billed",
  "t137"."used",
  "t137"."rated",
  "t137"."expected_amount",
  "t137"."currency",
  "t137"."crm_currency",
  "t137"."billing_currency",
  "t137"."ops_currency",
  "t137"."crm_unit_price",
  "t137"."billing_unit_price",
  "t137"."list_price",
  "t137"."crm_go_live_date",
  "t137"."ops_go_live_date",
  "t137"."crm_churn_date",
  "t137"."service_start",
  "t137"."service_end",
  "t137"."credited_amount",
  "t137"."entitled_quantity",
  "t137"."usage_quantity"
FROM (
  SELECT
    "t136"."month",
    "t136"."customer_key",
    "t136"."crm_lines",
    "t136"."crm_status",
    "t136"."crm_provider_count",
    "t136"."crm_unit_price",
    "t136"."crm_currency",
    "t136"."crm_go_live_date",
    "t136"."crm_churn_date",
    "t136"."entitled_quantity",
    "t136"."billing_lines",
    "t136"."billing_status",
    "t136"."billed_count",
    "t136"."billed_amount",
    "t136"."billing_unit_price",
    "t136"."billing_currency",
    "t136"."service_start",
    "t136"."service_end",
    "t136"."credited_amount",
    "t136"."billed",
    "t136"."ops_lines",
    "t136"."ops_status",
    "t136"."used_count",
    "t136"."rated",
    "t136"."expected_amount",
    "t136"."ops_currency",
    "t136"."ops_go_live_date",
    "t136"."usage_quantity",
    "t136"."used",
    "t136"."customer_name",
    "t136"."customer_id",
    "t136"."owner",
    "t136"."in_crm",
    "t136"."in_billing",
    "t136"."in_ops",
    "t136"."ambiguous",
    "t136"."crm_complete",
    "t136"."crm_products_known",
    "t136"."billing_complete",
    "t136"."billing_products_known",
    "t136"."ops_complete",
    "t136"."ops_products_known",
    "t136"."product",
    "t136"."list_price",
    "t136"."currency"
  FROM (
    SELECT
      "t135"."month",
      "t135"."customer_key",
      "t135"."product_key",
      COALESCE("t135"."crm_lines", 0) AS "crm_lines",
      "t135"."crm_status",
      "t135"."crm_provider_count",
      "t135"."crm_unit_price",
      "t135"."crm_currency",
      "t135"."crm_go_live_date",
      "t135"."crm_churn_date",
      "t135"."entitled_quantity",
      COALESCE("t135"."billing_lines", 0) AS "billing_lines",
      "t135"."billing_status",
      "t135"."billed_count",
      "t135"."billed_amount",
      "t135"."billing_unit_price",
      "t135"."billing_currency",
      "t135"."service_start",
      "t135"."service_end",
      "t135"."credited_amount",
      CASE
        WHEN COALESCE("t135"."billing_lines", 0) = 0
        THEN FALSE
        ELSE "t135"."billed"
      END AS "billed",
      COALESCE("t135"."ops_lines", 0) AS "ops_lines",
      "t135"."ops_status",
      "t135"."used_count",
      COALESCE("t135"."rated", FALSE) AS "rated",
      "t135"."expected_amount",
      "t135"."ops_currency",
      "t135"."ops_go_live_date",
      "t135"."usage_quantity",
      CASE WHEN COALESCE("t135"."ops_lines", 0) = 0 THEN FALSE ELSE "t135"."used" END AS "used",
      "t135"."customer_name",
      "t135"."customer_id",
      "t135"."owner",
      COALESCE("t135"."in_crm", FALSE) AS "in_crm",
      COALESCE("t135"."in_billing", FALSE) AS "in_billing",
      COALESCE("t135"."in_ops", FALSE) AS "in_ops",
      COALESCE("t135"."ambiguous", FALSE) AS "ambiguous",
      COALESCE("t135"."crm_complete", TRUE) AS "crm_complete",
      COALESCE("t135"."crm_products_known", TRUE) AS "crm_products_known",
      COALESCE("t135"."billing_complete", TRUE) AS "billing_complete",
      COALESCE("t135"."billing_products_known", TRUE) AS "billing_products_known",
      COALESCE("t135"."ops_complete", TRUE) AS "ops_complete",
      COALESCE("t135"."ops_products_known", TRUE) AS "ops_products_known",
      "t135"."only_currency",
      NULLIF("t135"."product_key", '') AS "product",
      CASE "t135"."product_key"
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
        COALESCE("t135"."billing_currency", "t135"."crm_currency", "t135"."ops_currency"),
        CASE
          WHEN MIN(
            COALESCE("t135"."billing_currency", "t135"."crm_currency", "t135"."ops_currency")
          ) OVER (
            PARTITION BY "t135"."month", "t135"."customer_key"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) = MAX(
            COALESCE("t135"."billing_currency", "t135"."crm_currency", "t135"."ops_currency")
          ) OVER (
            PARTITION BY "t135"."month", "t135"."customer_key"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          )
          THEN MIN(
            COALESCE("t135"."billing_currency", "t135"."crm_currency", "t135"."ops_currency")
          ) OVER (
            PARTITION BY "t135"."month", "t135"."customer_key"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          )
          ELSE CAST(NULL AS TEXT)
        END,
        "t135"."only_currency"
      ) AS "currency"
    FROM (
      SELECT
        "t134"."month",
        "t134"."customer_key",
        "t134"."product_key",
        "t134"."crm_lines",
        "t134"."crm_status",
        "t134"."crm_provider_count",
        "t134"."crm_unit_price",
        "t134"."crm_currency",
        "t134"."crm_go_live_date",
        "t134"."crm_churn_date",
        "t134"."entitled_quantity",
        "t134"."billing_lines",
        "t134"."billing_status",
        "t134"."billed_count",
        "t134"."billed_amount",
        "t134"."billing_unit_price",
        "t134"."billing_currency",
        "t134"."service_start",
        "t134"."service_end",
        "t134"."credited_amount",
        "t134"."billed",
        "t134"."ops_lines",
        "t134"."ops_status",
        "t134"."used_count",
        "t134"."rated",
        "t134"."expected_amount",
        "t134"."ops_currency",
        "t134"."ops_go_live_date",
        "t134"."usage_quantity",
        "t134"."used",
        "t134"."customer_name",
        "t134"."customer_id",
        "t134"."owner",
        "t134"."in_crm",
        "t134"."in_billing",
        "t134"."in_ops",
        "t134"."ambiguous",
        "t134"."crm_complete",
        "t134"."crm_products_known",
        "t134"."billing_complete",
        "t134"."billing_products_known",
        "t134"."ops_complete",
        "t134"."ops_products_known",
        "t134"."only_currency"
      FROM (
        SELECT
          "t133"."month",
          "t133"."customer_key",
          "t133"."product_key",
          "t133"."crm_lines",
          "t133"."crm_status",
          "t133"."crm_provider_count",
          "t133"."crm_unit_price",
          "t133"."crm_currency",
          "t133"."crm_go_live_date",
          "t133"."crm_churn_date",
          "t133"."entitled_quantity",
          "t133"."billing_lines",
          "t133"."billing_status",
          "t133"."billed_count",
          "t133"."billed_amount",
          "t133"."billing_unit_price",
          "t133"."billing_currency",
          "t133"."service_start",
          "t133"."service_end",
          "t133"."credited_amount",
          "t133"."billed",
          "t133"."ops_lines",
          "t133"."ops_status",
          "t133"."used_count",
          "t133"."rated",
          "t133"."expected_amount",
          "t133"."ops_currency",
          "t133"."ops_go_live_date",
          "t133"."usage_quantity",
          "t133"."used",
          "t133"."customer_name",
          "t133"."customer_id",
          "t133"."owner",
          "t133"."in_crm",
          "t133"."in_billing",
          "t133"."in_ops",
          "t133"."ambiguous",
          "t133"."crm_complete",
          "t133"."crm_products_known",
          "t133"."billing_complete",
          "t133"."billing_products_known",
          "t133"."ops_complete",
          "t133"."ops_products_known",
          "t62"."month" AS "month_right",
          "t62"."only_currency"
        FROM (
          SELECT
            "t131"."month",
            "t131"."customer_key",
            "t131"."product_key",
            "t131"."crm_lines",
            "t131"."crm_status",
            "t131"."crm_provider_count",
            "t131"."crm_unit_price",
            "t131"."crm_currency",
            "t131"."crm_go_live_date",
            "t131"."crm_churn_date",
            "t131"."entitled_quantity",
            "t131"."billing_lines",
            "t131"."billing_status",
            "t131"."billed_count",
            "t131"."billed_amount",
            "t131"."billing_unit_price",
            "t131"."billing_currency",
            "t131"."service_start",
            "t131"."service_end",
            "t131"."credited_amount",
            "t131"."billed",
            "t131"."ops_lines",
            "t131"."ops_status",
            "t131"."used_count",
            "t131"."rated",
            "t131"."expected_amount",
            "t131"."ops_currency",
            "t131"."ops_go_live_date",
            "t131"."usage_quantity",
            "t131"."used",
            "t131"."customer_name",
            "t131"."customer_id",
            "t131"."owner",
            "t131"."in_crm",
            "t131"."in_billing",
            "t131"."in_ops",
            "t131"."ambiguous",
            "t131"."crm_complete",
            "t131"."crm_products_known",
            "t131"."billing_complete",
            "t131"."billing_products_known",
            "t131"."ops_complete",
            "t131"."ops_products_known"
          FROM (
            SELECT
              "t130"."month",
              "t130"."customer_key",
              "t130"."product_key",
              "t130"."crm_lines",
              "t130"."crm_status",
              "t130"."crm_provider_count",
              "t130"."crm_unit_price",
              "t130"."crm_currency",
              "t130"."crm_go_live_date",
              "t130"."crm_churn_date",
              "t130"."entitled_quantity",
              "t130"."billing_lines",
              "t130"."billing_status",
              "t130"."billed_count",
              "t130"."billed_amount",
              "t130"."billing_unit_price",
              "t130"."billing_currency",
              "t130"."service_start",
              "t130"."service_end",
              "t130"."credited_amount",
              "t130"."billed",
              "t130"."ops_lines",
              "t130"."ops_status",
              "t130"."used_count",
              "t130"."rated",
              "t130"."expected_amount",
              "t130"."ops_currency",
              "t130"."ops_go_live_date",
              "t130"."usage_quantity",
              "t130"."used",
              "t130"."customer_name",
              "t130"."customer_id",
              "t130"."owner",
              "t130"."in_crm",
              "t130"."in_billing",
              "t130"."in_ops",
              "t130"."ambiguous",
              "t114"."month" AS "month_right",
              "t114"."customer_key" AS "customer_key_right",
              "t114"."crm_complete",
              "t114"."crm_products_known",
              "t114"."billing_complete",
              "t114"."billing_products_known",
              "t114"."ops_complete",
              "t114"."ops_products_known"
            FROM (
              SELECT
                "t128"."month",
                "t128"."customer_key",
                "t128"."product_key",
                "t128"."crm_lines",
                "t128"."crm_status",
                "t128"."crm_provider_count",
                "t128"."crm_unit_price",
                "t128"."crm_currency",
                "t128"."crm_go_live_date",
                "t128"."crm_churn_date",
                "t128"."entitled_quantity",
                "t128"."billing_lines",
                "t128"."billing_status",
                "t128"."billed_count",
                "t128"."billed_amount",
                "t128"."billing_unit_price",
                "t128"."billing_currency",
                "t128"."service_start",
                "t128"."service_end",
                "t128"."credited_amount",
                "t128"."billed",
                "t128"."ops_lines",
                "t128"."ops_status",
                "t128"."used_count",
                "t128"."rated",
                "t128"."expected_amount",
                "t128"."ops_currency",
                "t128"."ops_go_live_date",
                "t128"."usage_quantity",
                "t128"."used",
                "t128"."customer_name",
                "t128"."customer_id",
                "t128"."owner",
                "t128"."in_crm",
                "t128"."in_billing",
                "t128"."in_ops",
                "t128"."ambiguous"
              FROM (
                SELECT
                  "t127"."month",
                  "t127"."customer_key",
                  "t127"."product_key",
                  "t127"."crm_lines",
                  "t127"."crm_status",
                  "t127"."crm_provider_count",
                  "t127"."crm_unit_price",
                  "t127"."crm_currency",
                  "t127"."crm_go_live_date",
                  "t127"."crm_churn_date",
                  "t127"."entitled_quantity",
                  "t127"."billing_lines",
                  "t127"."billing_status",
                  "t127"."billed_count",
                  "t127"."billed_amount",
                  "t127"."billing_unit_price",
                  "t127"."billing_currency",
                  "t127"."service_start",
                  "t127"."service_end",
                  "t127"."credited_amount",
                  "t127"."billed",
                  "t127"."ops_lines",
                  "t127"."ops_status",
                  "t127"."used_count",
                  "t127"."rated",
                  "t127"."expected_amount",
                  "t127"."ops_currency",
                  "t127"."ops_go_live_date",
                  "t127"."usage_quantity",
                  "t127"."used",
                  "t92"."month" AS "month_right",
                  "t92"."customer_key" AS "customer_key_right",
                  "t92"."customer_name",
                  "t92"."customer_id",
                  "t92"."owner",
                  "t92"."in_crm",
                  "t92"."in_billing",
                  "t92"."in_ops",
                  "t92"."ambiguous"
                FROM (
                  SELECT
                    "t125"."month",
                    "t125"."customer_key",
                    "t125"."product_key",
                    "t125"."crm_lines",
                    "t125"."crm_status",
                    "t125"."crm_provider_count",
                    "t125"."crm_unit_price",
                    "t125"."crm_currency",
                    "t125"."crm_go_live_date",
                    "t125"."crm_churn_date",
                    "t125"."entitled_quantity",
                    "t125"."billing_lines",
                    "t125"."billing_status",
                    "t125"."billed_count",
                    "t125"."billed_amount",
                    "t125"."billing_unit_price",
                    "t125"."billing_currency",
                    "t125"."service_start",
                    "t125"."service_end",
                    "t125"."credited_amount",
                    "t125"."billed",
                    "t125"."ops_lines",
                    "t125"."ops_status",
                    "t125"."used_count",
                    "t125"."rated",
                    "t125"."expected_amount",
                    "t125"."ops_currency",
                    "t125"."ops_go_live_date",
                    "t125"."usage_quantity",
                    "t125"."used"
                  FROM (
                    SELECT
                      "t124"."month",
                      "t124"."customer_key",
                      "t124"."product_key",
                      "t124"."crm_lines",
                      "t124"."crm_status",
                      "t124"."crm_provider_count",
                      "t124"."crm_unit_price",
                      "t124"."crm_currency",
                      "t124"."crm_go_live_date",
                      "t124"."crm_churn_date",
                      "t124"."entitled_quantity",
                      "t124"."billing_lines",
                      "t124"."billing_status",
                      "t124"."billed_count",
                      "t124"."billed_amount",
                      "t124"."billing_unit_price",
                      "t124"."billing_currency",
                      "t124"."service_start",
                      "t124"."service_end",
                      "t124"."credited_amount",
                      "t124"."billed",
                      "t96"."month" AS "month_right",
                      "t96"."customer_key" AS "customer_key_right",
                      "t96"."product_key" AS "product_key_right",
                      "t96"."ops_lines",
                      "t96"."ops_status",
                      "t96"."used_count",
                      "t96"."rated",
                      "t96"."expected_amount",
                      "t96"."ops_currency",
                      "t96"."ops_go_live_date",
                      "t96"."usage_quantity",
                      "t96"."used"
                    FROM (
                      SELECT
                        "t122"."month",
                        "t122"."customer_key",
                        "t122"."product_key",
                        "t122"."crm_lines",
                        "t122"."crm_status",
                        "t122"."crm_provider_count",
                        "t122"."crm_unit_price",
                        "t122"."crm_currency",
                        "t122"."crm_go_live_date",
                        "t122"."crm_churn_date",
                        "t122"."entitled_quantity",
                        "t122"."billing_lines",
                        "t122"."billing_status",
                        "t122"."billed_count",
                        "t122"."billed_amount",
                        "t122"."billing_unit_price",
                        "t122"."billing_currency",
                        "t122"."service_start",
                        "t122"."service_end",
                        "t122"."credited_amount",
                        "t122"."billed"
                      FROM (
                        SELECT
                          "t121"."month",
                          "t121"."customer_key",
                          "t121"."product_key",
                          "t121"."crm_lines",
                          "t121"."crm_status",
                          "t121"."crm_provider_count",
                          "t121"."crm_unit_price",
                          "t121"."crm_currency",
                          "t121"."crm_go_live_date",
                          "t121"."crm_churn_date",
                          "t121"."entitled_quantity",
                          "t105"."month" AS "month_right",
                          "t105"."customer_key" AS "customer_key_right",
                          "t105"."product_key" AS "product_key_right",
                          "t105"."billing_lines",
                          "t105"."billing_status",
                          "t105"."billed_count",
                          "t105"."billed_amount",
                          "t105"."billing_unit_price",
                          "t105"."billing_currency",
                          "t105"."service_start",
                          "t105"."service_end",
                          "t105"."credited_amount",
                          "t105"."billed"
                        FROM (
                          SELECT
                            "t119"."month",
                            "t119"."customer_key",
                            "t119"."product_key",
                            "t119"."crm_lines",
                            "t119"."crm_status",
                            "t119"."crm_provider_count",
                            "t119"."crm_unit_price",
                            "t119"."crm_currency",
                            "t119"."crm_go_live_date",
                            "t119"."crm_churn_date",
                            "t119"."entitled_quantity"
                          FROM (
                            SELECT
                              "t118"."month",
                              "t118"."customer_key",
                              "t118"."product_key",
                              "t104"."month" AS "month_right",
                              "t104"."customer_key" AS "customer_key_right",
                              "t104"."product_key" AS "product_key_right",
                              "t104"."crm_lines",
                              "t104"."crm_status",
                              "t104"."crm_provider_count",
                              "t104"."crm_unit_price",
                              "t104"."crm_currency",
                              "t104"."crm_go_live_date",
                              "t104"."crm_churn_date",
                              "t104"."entitled_quantity"
                            FROM (
                              SELECT
                                *
                              FROM "t109" AS "t111"
                              UNION ALL
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t115"."month",
                                  "t115"."customer_key",
                                  '' AS "product_key"
                                FROM "t110" AS "t115"
                                ANTI JOIN "t109" AS "t113"
                                  ON "t115"."month" = "t113"."month" AND "t115"."customer_key" = "t113"."customer_key"
                              ) AS "t116"
                            ) AS "t118"
                            LEFT OUTER JOIN "t99" AS "t104"
                              ON "t118"."month" = "t104"."month"
                              AND "t118"."customer_key" = "t104"."customer_key"
                              AND "t118"."product_key" = "t104"."product_key"
                          ) AS "t119"
                        ) AS "t121"
                        LEFT OUTER JOIN "t101" AS "t105"
                          ON "t121"."month" = "t105"."month"
                          AND "t121"."customer_key" = "t105"."customer_key"
                          AND "t121"."product_key" = "t105"."product_key"
                      ) AS "t122"
                    ) AS "t124"
                    LEFT OUTER JOIN "t88" AS "t96"
                      ON "t124"."month" = "t96"."month"
                      AND "t124"."customer_key" = "t96"."customer_key"
                      AND "t124"."product_key" = "t96"."product_key"
                  ) AS "t125"
                ) AS "t127"
                LEFT OUTER JOIN (
                  SELECT
                    "t80"."month",
                    "t80"."customer_key",
                    COALESCE(
                      MIN("t80"."customer_name") FILTER(WHERE
                        "t80"."rank" = 0),
                      MIN("t80"."customer_name") FILTER(WHERE
                        "t80"."rank" = 1),
                      MIN("t80"."customer_name") FILTER(WHERE
                        "t80"."rank" = 2)
                    ) AS "customer_name",
                    COALESCE(
                      MIN("t80"."crm_customer_id"),
                      COALESCE(
                        MIN("t80"."customer_id") FILTER(WHERE
                          "t80"."rank" = 0),
                        MIN("t80"."customer_id") FILTER(WHERE
                          "t80"."rank" = 1),
                        MIN("t80"."customer_id") FILTER(WHERE
                          "t80"."rank" = 2)
                      )
                    ) AS "customer_id",
                    MIN("t80"."owner") FILTER(WHERE
                      "t80"."rank" = 0) AS "owner",
                    BOOL_OR(CAST("t80"."rank" = 0 AS BOOLEAN)) AS "in_crm",
                    BOOL_OR(CAST("t80"."rank" = 1 AS BOOLEAN)) AS "in_billing",
                    BOOL_OR(CAST("t80"."rank" = 2 AS BOOLEAN)) AS "in_ops",
                    BOOL_OR(CAST("t80"."match_method" = 'ambiguous' AS BOOLEAN)) AS "ambiguous"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t44"."month",
                        "t44"."customer_key",
                        "t44"."customer_id",
                        "t44"."customer_name",
                        "t44"."crm_customer_id",
                        "t44"."match_method",
                        CAST(NULL AS TEXT) AS "owner",
                        2 AS "rank"
                      FROM "t40" AS "t44"
                    ) AS "t48"
                    UNION
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t73"."month",
                          "t73"."customer_key",
                          "t73"."customer_id",
                          "t73"."customer_name",
                          "t73"."crm_customer_id",
                          "t73"."match_method",
                          "t73"."owner",
                          0 AS "rank"
                        FROM "t70" AS "t73"
                      ) AS "t78"
                      UNION
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t43"."month",
                          "t43"."customer_key",
                          "t43"."customer_id",
                          "t43"."customer_name",
                          "t43"."crm_customer_id",
                          "t43"."match_method",
                          CAST(NULL AS TEXT) AS "owner",
                          1 AS "rank"
                        FROM "t39" AS "t43"
                      ) AS "t47"
                    ) AS "t79"
                  ) AS "t80"
                  GROUP BY
                    1,
                    2
                ) AS "t92"
                  ON "t127"."month" = "t92"."month" AND "t127"."customer_key" = "t92"."customer_key"
              ) AS "t128"
            ) AS "t130"
            LEFT OUTER JOIN "t110" AS "t114"
              ON "t130"."month" = "t114"."month" AND "t130"."customer_key" = "t114"."customer_key"
          ) AS "t131"
        ) AS "t133"
        LEFT OUTER JOIN (
          SELECT
            "t43"."month",
            CASE
              WHEN MIN("t43"."currency") = MAX("t43"."currency")
              THEN MIN("t43"."currency")
              ELSE CAST(NULL AS TEXT)
            END AS "only_currency"
          FROM "t39" AS "t43"
          GROUP BY
            1
        ) AS "t62"
          ON "t133"."month" = "t62"."month"
      ) AS "t134"
    ) AS "t135"
  ) AS "t136"
) AS "t137"