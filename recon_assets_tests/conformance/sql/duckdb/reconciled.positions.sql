WITH "t17" AS (
  SELECT
    *
  FROM "normalized"."customer_matches" AS "t1"
  WHERE
    "t1"."match_method" = 'ambiguous'
), "t32" AS (
  SELECT
    "t1"."month",
    "t1"."source",
    "t1"."source_file",
    "t1"."source_row",
    "t1"."source_key",
    "t1"."customer_id",
    "t1"."customer_name",
    "t1"."clean_name",
    "t1"."match_method",
    "t1"."customer_key",
    "t1"."crm_customer_id",
    CASE
      WHEN REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "t1"."clean_name",
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
      THEN "t1"."clean_name"
      ELSE REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "t1"."clean_name",
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
    END AS "core_name"
  FROM "normalized"."customer_matches" AS "t1"
), "t41" AS (
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
    "t36"."line_id",
    "t36"."provider_count",
    "t36"."provider_id",
    "t36"."unit_price",
    "t36"."amount",
    "t36"."currency",
    "t36"."service_start",
    "t36"."service_end",
    "t36"."customer_key",
    "t36"."crm_customer_id",
    "t36"."match_method",
    COALESCE("t36"."product", '') AS "product_key"
  FROM (
    SELECT
      "t8"."month",
      "t8"."source_file",
      "t8"."source_row",
      "t8"."source_key",
      "t8"."customer_id",
      "t8"."customer_name",
      "t8"."status",
      "t8"."product",
      "t8"."location",
      "t8"."line_id",
      "t8"."provider_count",
      "t8"."provider_id",
      "t8"."unit_price",
      "t8"."amount",
      "t8"."currency",
      "t8"."service_start",
      "t8"."service_end",
      "t26"."customer_key",
      "t26"."crm_customer_id",
      "t26"."match_method"
    FROM "normalized"."billing_lines" AS "t8"
    INNER JOIN (
      SELECT
        "t14"."month",
        "t14"."source_file",
        "t14"."source_row",
        "t14"."customer_key",
        "t14"."crm_customer_id",
        "t14"."match_method"
      FROM (
        SELECT
          *
        FROM "normalized"."customer_matches" AS "t1"
        WHERE
          "t1"."source" = 'billing'
      ) AS "t14"
    ) AS "t26"
      ON "t8"."month" = "t26"."month"
      AND "t8"."source_file" = "t26"."source_file"
      AND "t8"."source_row" = "t26"."source_row"
  ) AS "t36"
), "t42" AS (
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
    "t37"."event_id",
    "t37"."provider_count",
    "t37"."provider_id",
    "t37"."used_at",
    "t37"."go_live_date",
    "t37"."expected_amount",
    "t37"."currency",
    "t37"."usage_quantity",
    "t37"."customer_key",
    "t37"."crm_customer_id",
    "t37"."match_method",
    COALESCE("t37"."product", '') AS "product_key"
  FROM (
    SELECT
      "t9"."month",
      "t9"."source_file",
      "t9"."source_row",
      "t9"."source_key",
      "t9"."customer_id",
      "t9"."customer_name",
      "t9"."status",
      "t9"."product",
      "t9"."location",
      "t9"."event_id",
      "t9"."provider_count",
      "t9"."provider_id",
      "t9"."used_at",
      "t9"."go_live_date",
      "t9"."expected_amount",
      "t9"."currency",
      "t9"."usage_quantity",
      "t27"."customer_key",
      "t27"."crm_customer_id",
      "t27"."match_method"
    FROM "normalized"."ops_usage" AS "t9"
    INNER JOIN (
      SELECT
        "t15"."month",
        "t15"."source_file",
        "t15"."source_row",
        "t15"."customer_key",
        "t15"."crm_customer_id",
        "t15"."match_method"
      FROM (
        SELECT
          *
        FROM "normalized"."customer_matches" AS "t1"
        WHERE
          "t1"."source" = 'ops'
      ) AS "t15"
    ) AS "t27"
      ON "t9"."month" = "t27"."month"
      AND "t9"."source_file" = "t27"."source_file"
      AND "t9"."source_row" = "t27"."source_row"
  ) AS "t37"
), "t43" AS (
  SELECT
    "t38"."month",
    "t38"."source_file",
    "t38"."source_row",
    "t38"."source_key",
    "t38"."customer_id",
    "t38"."customer_name",
    "t38"."status",
    "t38"."product",
    "t38"."location",
    "t38"."provider_count",
    "t38"."unit_price",
    "t38"."currency",
    "t38"."go_live_date",
    "t38"."churn_date",
    "t38"."entitled_quantity",
    "t38"."updated_at",
    "t38"."owner",
    "t38"."customer_key",
    "t38"."crm_customer_id",
    "t38"."match_method",
    COALESCE("t38"."product", '') AS "product_key"
  FROM (
    SELECT
      "t10"."month",
      "t10"."source_file",
      "t10"."source_row",
      "t10"."source_key",
      "t10"."customer_id",
      "t10"."customer_name",
      "t10"."status",
      "t10"."product",
      "t10"."location",
      "t10"."provider_count",
      "t10"."unit_price",
      "t10"."currency",
      "t10"."go_live_date",
      "t10"."churn_date",
      "t10"."entitled_quantity",
      "t10"."updated_at",
      "t10"."owner",
      "t28"."customer_key",
      "t28"."crm_customer_id",
      "t28"."match_method"
    FROM "normalized"."crm_accounts" AS "t10"
    INNER JOIN (
      SELECT
        "t16"."month",
        "t16"."source_file",
        "t16"."source_row",
        "t16"."customer_key",
        "t16"."crm_customer_id",
        "t16"."match_method"
      FROM (
        SELECT
          *
        FROM "normalized"."customer_matches" AS "t1"
        WHERE
          "t1"."source" = 'crm'
      ) AS "t16"
    ) AS "t28"
      ON "t10"."month" = "t28"."month"
      AND "t10"."source_file" = "t28"."source_file"
      AND "t10"."source_row" = "t28"."source_row"
  ) AS "t38"
), "t49" AS (
  SELECT DISTINCT
    *
  FROM (
    SELECT
      "t39"."month",
      "t39"."customer_key",
      "t39"."customer_name",
      "t39"."clean_name",
      "t39"."core_name"
    FROM (
      SELECT
        *
      FROM "t32" AS "t34"
      WHERE
        "t34"."source" = 'crm' AND "t34"."match_method" <> 'ambiguous'
    ) AS "t39"
  ) AS "t44"
), "t73" AS (
  SELECT
    *
  FROM "t49" AS "t54"
  WHERE
    REGEXP_MATCHES(
      LOWER("t54"."customer_name"),
      '[ ,;(](doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a|c/o|care of|attn:?|attention:)[ :]|,.*,'
    )
), "t78" AS (
  SELECT
    "t50"."month",
    "t50"."source",
    "t50"."customer_id",
    "t50"."customer_name",
    "t50"."clean_name",
    "t50"."core_name",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          CASE
            WHEN REGEXP_MATCHES("t50"."customer_id", '[^-]')
            THEN TRANSLATE(
              "t50"."customer_id",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            )
            ELSE "t50"."customer_id"
          END
        ),
        '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
        '',
        'g'
      ),
      ''
    ) AS "id_key"
  FROM (
    SELECT DISTINCT
      *
    FROM (
      SELECT
        "t40"."month",
        "t40"."source",
        "t40"."customer_id",
        "t40"."customer_name",
        "t40"."clean_name",
        "t40"."core_name"
      FROM (
        SELECT
          *
        FROM "t32" AS "t34"
        WHERE
          "t34"."match_method" = 'ambiguous'
      ) AS "t40"
    ) AS "t45"
  ) AS "t50"
), "t80" AS (
  SELECT DISTINCT
    *
  FROM (
    SELECT
      "t67"."month",
      "t67"."customer_key" AS "id_customer"
    FROM (
      SELECT
        *
      FROM "t49" AS "t54"
      WHERE
        STARTS_WITH("t54"."customer_key", 'id:' || '')
    ) AS "t67"
  ) AS "t75"
), "t85" AS (
  SELECT
    "t77"."month",
    "t77"."source_file",
    "t77"."source_row",
    "t77"."source_key",
    "t77"."customer_id",
    "t77"."customer_name",
    "t77"."status",
    "t77"."product",
    "t77"."location",
    "t77"."provider_count",
    "t77"."unit_price",
    "t77"."currency",
    "t77"."go_live_date",
    "t77"."churn_date",
    "t77"."entitled_quantity",
    "t77"."updated_at",
    "t77"."owner",
    "t77"."customer_key",
    "t77"."crm_customer_id",
    "t77"."match_method",
    "t77"."product_key"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t48"."month",
        "t48"."source_file",
        "t48"."source_row",
        "t48"."source_key",
        "t48"."customer_id",
        "t48"."customer_name",
        "t48"."status",
        "t48"."product",
        "t48"."location",
        "t48"."provider_count",
        "t48"."unit_price",
        "t48"."currency",
        "t48"."go_live_date",
        "t48"."churn_date",
        "t48"."entitled_quantity",
        "t48"."updated_at",
        "t48"."owner",
        "t48"."customer_key",
        "t48"."crm_customer_id",
        "t48"."match_method",
        "t48"."product_key",
        ROW_NUMBER() OVER (
          PARTITION BY "t48"."month", "t48"."customer_key", "t48"."product"
          ORDER BY "t48"."updated_at" DESC, "t48"."source_file" DESC, "t48"."source_row" DESC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "newest"
      FROM "t43" AS "t48"
    ) AS "t66"
    WHERE
      "t66"."newest" = 0
  ) AS "t77"
), "t90" AS (
  SELECT
    "t81"."month",
    "t81"."customer_key",
    "t81"."customer_name",
    "t81"."clean_name",
    "t81"."clean_name" AS "core_name"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t54"."month",
        "t54"."customer_key",
        "t54"."customer_name",
        NULLIF(
          REGEXP_REPLACE(
            "t54"."core_name",
            '( (holding|holdings|group of companies|group|companies))+$',
            '',
            'g'
          ),
          "t54"."core_name"
        ) AS "clean_name",
        "t54"."core_name"
      FROM "t49" AS "t54"
    ) AS "t72"
    WHERE
      NOT "t72"."clean_name" IS NULL
  ) AS "t81"
), "t114" AS (
  SELECT
    "t112"."month",
    "t112"."customer_key",
    "t112"."product_key",
    "t112"."ops_lines",
    "t112"."ops_status",
    "t112"."used_count",
    "t112"."rated",
    "t112"."expected_amount",
    "t112"."ops_currency",
    "t112"."ops_go_live_date",
    "t112"."usage_quantity",
    "t112"."used"
  FROM (
    SELECT
      "t74"."month",
      "t74"."customer_key",
      "t74"."product_key",
      "t74"."ops_lines",
      "t74"."ops_status",
      "t74"."used_count",
      "t74"."rated",
      "t74"."expected_amount",
      "t74"."ops_currency",
      "t74"."ops_go_live_date",
      "t74"."usage_quantity",
      "t74"."some",
      "t74"."priced",
      CASE
        WHEN "t74"."some"
        OR (
          (
            "t74"."expected_amount" IS NULL
          ) AND "t74"."priced"
        )
        OR COALESCE("t74"."used_count" > 0, FALSE)
        OR COALESCE("t74"."usage_quantity" > 0, FALSE)
        OR COALESCE("t74"."expected_amount" > 0, FALSE)
        OR (
          NOT "t74"."used_count" IS NULL
        )
        OR (
          NOT "t74"."usage_quantity" IS NULL
        )
        OR (
          NOT "t74"."expected_amount" IS NULL
        )
        THEN "t74"."some"
        OR (
          (
            "t74"."expected_amount" IS NULL
          ) AND "t74"."priced"
        )
        OR COALESCE("t74"."used_count" > 0, FALSE)
        OR COALESCE("t74"."usage_quantity" > 0, FALSE)
        OR COALESCE("t74"."expected_amount" > 0, FALSE)
        ELSE CAST(NULL AS BOOLEAN)
      END AS "used"
    FROM (
      SELECT
        "t47"."month",
        "t47"."customer_key",
        "t47"."product_key",
        COUNT(*) AS "ops_lines",
        MIN("t47"."status") AS "ops_status",
        COUNT(DISTINCT "t47"."provider_id") FILTER(WHERE
          (
            "t47"."usage_quantity" IS NULL
          ) OR (
            "t47"."usage_quantity" > 0
          )) AS "used_count",
        BOOL_OR(CAST(NOT "t47"."expected_amount" IS NULL AS BOOLEAN)) AS "rated",
        CASE
          WHEN MIN("t47"."currency") <> MAX("t47"."currency")
          THEN CAST(NULL AS DECIMAL(24, 6))
          ELSE CAST(CASE
            WHEN BOOL_OR(CAST("t47"."expected_amount" IS NULL AS BOOLEAN))
            THEN CAST(NULL AS DECIMAL(38, 6))
            ELSE SUM("t47"."expected_amount")
          END AS DECIMAL(24, 6))
        END AS "expected_amount",
        CASE
          WHEN MIN("t47"."currency") <> MAX("t47"."currency")
          THEN CAST(NULL AS TEXT)
          ELSE MIN("t47"."currency")
        END AS "ops_currency",
        MIN("t47"."go_live_date") AS "ops_go_live_date",
        CAST(CASE
          WHEN BOOL_OR(CAST("t47"."usage_quantity" IS NULL AS BOOLEAN))
          THEN CAST(NULL AS DECIMAL(38, 6))
          ELSE SUM("t47"."usage_quantity")
        END AS DECIMAL(24, 6)) AS "usage_quantity",
        COALESCE(
          BOOL_OR(
            CAST((
              "t47"."provider_count" > 0
            ) OR (
              "t47"."usage_quantity" > 0
            ) AS BOOLEAN)
          ),
          FALSE
        ) AS "some",
        COALESCE(BOOL_OR(CAST("t47"."expected_amount" > 0 AS BOOLEAN)), FALSE) AS "priced"
      FROM "t42" AS "t47"
      GROUP BY
        1,
        2,
        3
    ) AS "t74"
  ) AS "t112"
), "t123" AS (
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
      "t58"."month",
      "t58"."customer_key",
      "t58"."product_key",
      "t58"."crm_lines",
      "t111"."month" AS "month_right",
      "t111"."customer_key" AS "customer_key_right",
      "t111"."product_key" AS "product_key_right",
      "t111"."crm_status",
      "t111"."crm_provider_count",
      "t111"."crm_unit_price",
      "t111"."crm_currency",
      "t111"."crm_go_live_date",
      "t111"."crm_churn_date",
      "t111"."entitled_quantity"
    FROM (
      SELECT
        "t48"."month",
        "t48"."customer_key",
        "t48"."product_key",
        COUNT(*) AS "crm_lines"
      FROM "t43" AS "t48"
      GROUP BY
        1,
        2,
        3
    ) AS "t58"
    LEFT OUTER JOIN (
      SELECT
        "t89"."month",
        "t89"."customer_key",
        "t89"."product_key",
        MIN("t89"."status") AS "crm_status",
        CASE
          WHEN BOOL_OR(CAST("t89"."provider_count" IS NULL AS BOOLEAN))
          THEN CAST(NULL AS BIGINT)
          ELSE SUM("t89"."provider_count")
        END AS "crm_provider_count",
        CASE
          WHEN BOOL_OR(CAST("t89"."unit_price" IS NULL AS BOOLEAN))
          OR (
            MIN("t89"."currency") <> MAX("t89"."currency")
          )
          THEN CAST(NULL AS DECIMAL(24, 6))
          ELSE CASE
            WHEN MIN("t89"."unit_price") <> MAX("t89"."unit_price")
            THEN CAST(NULL AS DECIMAL(24, 6))
            ELSE MIN("t89"."unit_price")
          END
        END AS "crm_unit_price",
        CASE
          WHEN MIN("t89"."currency") <> MAX("t89"."currency")
          THEN CAST(NULL AS TEXT)
          ELSE MIN("t89"."currency")
        END AS "crm_currency",
        MIN("t89"."go_live_date") AS "crm_go_live_date",
        CASE
          WHEN BOOL_OR(CAST("t89"."churn_date" IS NULL AS BOOLEAN))
          THEN CAST(NULL AS DATE)
          ELSE MAX("t89"."churn_date")
        END AS "crm_churn_date",
        CAST(CASE
          WHEN BOOL_OR(CAST("t89"."entitled_quantity" IS NULL AS BOOLEAN))
          THEN CAST(NULL AS DECIMAL(38, 6))
          ELSE SUM("t89"."entitled_quantity")
        END AS DECIMAL(24, 6)) AS "entitled_quantity"
      FROM "t85" AS "t89"
      GROUP BY
        1,
        2,
        3
    ) AS "t111"
      ON "t58"."month" = "t111"."month"
      AND "t58"."customer_key" = "t111"."customer_key"
      AND "t58"."product_key" = "t111"."product_key"
  ) AS "t119"
), "t124" AS (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t11"."alias_name" AS "spelling"
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            "t84"."month"
          FROM "t78" AS "t84"
        ) AS "t91"
      ) AS "t105"
      INNER JOIN "constant_rows_1" AS "t11"
        ON (
          (
            "t11"."valid_from" IS NULL
          )
          OR (
            "t11"."valid_from" < (
              "t105"."month" + INTERVAL '1' MONTH
            )
          )
        )
        AND (
          (
            "t11"."valid_to" IS NULL
          ) OR (
            "t11"."valid_to" >= "t105"."month"
          )
        )
    ) AS "t113"
    UNION
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t84"."customer_name" AS "spelling"
        FROM "t78" AS "t84"
      ) AS "t92"
      UNION
      SELECT
        *
      FROM (
        SELECT
          "t76"."customer_name" AS "spelling"
        FROM "t73" AS "t76"
      ) AS "t83"
    ) AS "t94"
  ) AS "t116"
  WHERE
    NOT "t116"."spelling" IS NULL
), "t127" AS (
  SELECT
    "t121"."month",
    "t121"."customer_key",
    "t121"."product_key",
    "t121"."billing_lines",
    "t121"."billing_status",
    "t121"."billed_count",
    "t121"."billed_amount",
    "t121"."billing_unit_price",
    "t121"."billing_currency",
    "t121"."service_start",
    "t121"."service_end",
    "t121"."credited_amount",
    "t121"."billed"
  FROM (
    SELECT
      "t100"."month",
      "t100"."customer_key",
      "t100"."product_key",
      "t100"."billing_lines",
      "t100"."billing_status",
      "t100"."billed_count",
      "t100"."billed_amount",
      "t100"."billing_unit_price",
      "t100"."billing_currency",
      "t100"."service_start",
      "t100"."service_end",
      "t100"."credited_amount",
      "t100"."some",
      "t100"."charged",
      CASE
        WHEN "t100"."some"
        OR (
          (
            "t100"."billed_amount" IS NULL
          ) AND "t100"."charged"
        )
        OR COALESCE("t100"."billed_count" > 0, FALSE)
        OR COALESCE("t100"."billed_amount" > 0, FALSE)
        OR (
          NOT "t100"."billed_count" IS NULL
        )
        OR (
          NOT "t100"."billed_amount" IS NULL
        )
        THEN "t100"."some"
        OR (
          (
            "t100"."billed_amount" IS NULL
          ) AND "t100"."charged"
        )
        OR COALESCE("t100"."billed_count" > 0, FALSE)
        OR COALESCE("t100"."billed_amount" > 0, FALSE)
        ELSE CAST(NULL AS BOOLEAN)
      END AS "billed"
    FROM (
      SELECT
        "t79"."month",
        "t79"."customer_key",
        "t79"."product_key",
        "t79"."billing_lines",
        "t79"."billing_status",
        "t79"."billed_count",
        CASE
          WHEN COALESCE("t79"."billing_currency" = 'several', FALSE)
          THEN CAST(NULL AS DECIMAL(24, 6))
          ELSE "t79"."billed_amount"
        END AS "billed_amount",
        CASE
          WHEN COALESCE("t79"."billing_currency" = 'several', FALSE)
          THEN CAST(NULL AS DECIMAL(24, 6))
          ELSE "t79"."billing_unit_price"
        END AS "billing_unit_price",
        "t79"."billing_currency",
        "t79"."service_start",
        "t79"."service_end",
        "t79"."credited_amount",
        "t79"."some",
        "t79"."charged"
      FROM (
        SELECT
          "t46"."month",
          "t46"."customer_key",
          "t46"."product_key",
          COUNT(*) AS "billing_lines",
          MIN("t46"."status") AS "billing_status",
          CASE
            WHEN BOOL_OR(
              CAST((
                "t46"."provider_count" IS NULL
              )
              AND (
                COALESCE(
                  COALESCE("t46"."amount", "t46"."unit_price" * "t46"."provider_count"),
                  CASE WHEN "t46"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
                ) IS NULL
              ) AS BOOLEAN)
            )
            THEN CAST(NULL AS BIGINT)
            ELSE SUM("t46"."provider_count")
          END AS "billed_count",
          TRY_CAST(CASE
            WHEN BOOL_OR(
              CAST(COALESCE(
                COALESCE("t46"."amount", "t46"."unit_price" * "t46"."provider_count"),
                CASE WHEN "t46"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
              ) IS NULL AS BOOLEAN)
            )
            THEN CAST(NULL AS DECIMAL(38, 6))
            ELSE SUM(
              COALESCE(
                COALESCE("t46"."amount", "t46"."unit_price" * "t46"."provider_count"),
                CASE WHEN "t46"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
              )
            )
          END AS DECIMAL(24, 6)) AS "billed_amount",
          CASE
            WHEN MIN("t46"."unit_price") <> MAX("t46"."unit_price")
            THEN CAST(NULL AS DECIMAL(24, 6))
            ELSE MIN("t46"."unit_price")
          END AS "billing_unit_price",
          CASE
            WHEN MIN("t46"."currency") <> MAX("t46"."currency")
            THEN 'several'
            ELSE MIN("t46"."currency")
          END AS "billing_currency",
          CASE
            WHEN BOOL_OR(CAST("t46"."service_start" IS NULL AS BOOLEAN)) FILTER(WHERE
              "t46"."provider_count" > 0)
            OR (
              MIN("t46"."service_start") FILTER(WHERE
                "t46"."provider_count" > 0) <> MAX("t46"."service_start") FILTER(WHERE
                "t46"."provider_count" > 0)
            )
            THEN CAST(NULL AS DATE)
            ELSE MIN("t46"."service_start") FILTER(WHERE
              "t46"."provider_count" > 0)
          END AS "service_start",
          CASE
            WHEN BOOL_OR(CAST("t46"."service_end" IS NULL AS BOOLEAN)) FILTER(WHERE
              "t46"."provider_count" > 0)
            OR (
              MIN("t46"."service_end") FILTER(WHERE
                "t46"."provider_count" > 0) <> MAX("t46"."service_end") FILTER(WHERE
                "t46"."provider_count" > 0)
            )
            THEN CAST(NULL AS DATE)
            ELSE MIN("t46"."service_end") FILTER(WHERE
              "t46"."provider_count" > 0)
          END AS "service_end",
          TRY_CAST(SUM(
            COALESCE(
              COALESCE("t46"."amount", "t46"."unit_price" * "t46"."provider_count"),
              CASE WHEN "t46"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
            )
          ) FILTER(WHERE
            COALESCE(
              COALESCE("t46"."amount", "t46"."unit_price" * "t46"."provider_count"),
              CASE WHEN "t46"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
            ) < 0) AS DECIMAL(24, 6)) AS "credited_amount",
          COALESCE(BOOL_OR(CAST("t46"."provider_count" > 0 AS BOOLEAN)), FALSE) AS "some",
          COALESCE(
            BOOL_OR(
              CAST(COALESCE(
                COALESCE("t46"."amount", "t46"."unit_price" * "t46"."provider_count"),
                CASE WHEN "t46"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
              ) > 0 AS BOOLEAN)
            ),
            FALSE
          ) AS "charged"
        FROM "t41" AS "t46"
        GROUP BY
          1,
          2,
          3
      ) AS "t79"
    ) AS "t100"
  ) AS "t121"
), "t135" AS (
  SELECT
    *
  FROM (
    SELECT
      "t117"."month",
      "t117"."customer_key",
      "t117"."product_key"
    FROM "t114" AS "t117"
  ) AS "t122"
  UNION
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t125"."month",
        "t125"."customer_key",
        "t125"."product_key"
      FROM "t123" AS "t125"
    ) AS "t130"
    UNION
    SELECT
      *
    FROM (
      SELECT
        "t129"."month",
        "t129"."customer_key",
        "t129"."product_key"
      FROM "t127" AS "t129"
    ) AS "t132"
  ) AS "t134"
), "t139" AS (
  SELECT
    "t137"."spelling",
    REGEXP_REPLACE("t137"."told", '[	
]', ' ', 'g') AS "told"
  FROM (
    SELECT
      "t133"."spelling",
      LOWER("t133"."spelling") AS "told"
    FROM (
      SELECT
        *
      FROM "t124" AS "t126"
      WHERE
        REGEXP_MATCHES(
          LOWER("t126"."spelling"),
          '[ ,;(](doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a|c/o|care of|attn:?|attention:)[ :]|,.*,'
        )
    ) AS "t133"
  ) AS "t137"
), "t142" AS (
  SELECT
    *
  FROM "t139" AS "t140"
  WHERE
    REGEXP_MATCHES(
      "t140"."told",
      '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$'
    )
), "t152" AS (
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
          "t143"."spelling",
          CASE
            WHEN REGEXP_MATCHES(
              LOWER(
                TRIM(
                  REGEXP_EXTRACT(
                    "t143"."told",
                    '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
                    1
                  ),
                  ' 	
'
                )
              ),
              '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
            )
            THEN CAST(NULL AS TEXT)
            ELSE TRIM(
              REGEXP_EXTRACT(
                "t143"."told",
                '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
                1
              ),
              ' 	
'
            )
          END AS "part"
        FROM "t142" AS "t143"
      ) AS "t146"
      UNION
      SELECT
        *
      FROM (
        SELECT
          "t143"."spelling",
          CASE
            WHEN REGEXP_MATCHES(
              LOWER(
                TRIM(
                  REGEXP_EXTRACT(
                    "t143"."told",
                    '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
                    3
                  ),
                  ' 	
'
                )
              ),
              '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
            )
            THEN CAST(NULL AS TEXT)
            ELSE TRIM(
              REGEXP_EXTRACT(
                "t143"."told",
                '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
                3
              ),
              ' 	
'
            )
          END AS "part"
        FROM "t142" AS "t143"
      ) AS "t147"
    ) AS "t149"
    UNION
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t141"."spelling",
          CASE
            WHEN REGEXP_MATCHES(
              LOWER(
                TRIM(
                  REGEXP_EXTRACT("t141"."told", '^(.*[^ ,;(])[ ,;(]+(c/o|care of|attn:?|attention:)[ :]+[^ ].*$', 1),
                  ' 	
'
                )
              ),
              '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
            )
            THEN CAST(NULL AS TEXT)
            ELSE TRIM(
              REGEXP_EXTRACT("t141"."told", '^(.*[^ ,;(])[ ,;(]+(c/o|care of|attn:?|attention:)[ :]+[^ ].*$', 1),
              ' 	
'
            )
          END AS "part"
        FROM (
          SELECT
            *
          FROM "t139" AS "t140"
          WHERE
            REGEXP_MATCHES("t140"."told", '^(.*[^ ,;(])[ ,;(]+(c/o|care of|attn:?|attention:)[ :]+[^ ].*$')
        ) AS "t141"
      ) AS "t145"
      UNION
      SELECT
        *
      FROM (
        SELECT
          "t144"."spelling",
          CASE
            WHEN REGEXP_MATCHES(
              LOWER(
                TRIM(
                  REGEXP_EXTRACT(
                    "t144"."told",
                    '^(.*[ ,](aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)\.?) *,[^,0-9]+,[^,0-9]+$',
                    1
                  ),
                  ' 	
'
                )
              ),
              '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
            )
            THEN CAST(NULL AS TEXT)
            ELSE TRIM(
              REGEXP_EXTRACT(
                "t144"."told",
                '^(.*[ ,](aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)\.?) *,[^,0-9]+,[^,0-9]+$',
                1
              ),
              ' 	
'
            )
          END AS "part"
        FROM (
          SELECT
            *
          FROM "t139" AS "t140"
          WHERE
            REGEXP_MATCHES(
              "t140"."told",
              '^(.*[ ,](aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)\.?) *,[^,0-9]+,[^,0-9]+$'
            )
            AND NOT (
              REGEXP_MATCHES(
                "t140"."told",
                ', *(aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)\.?$'
              )
            )
        ) AS "t144"
      ) AS "t148"
    ) AS "t150"
  ) AS "t151"
  WHERE
    NOT "t151"."part" IS NULL
), "t223" AS (
  SELECT
    "t222"."spelling",
    "t222"."clean_name",
    CASE
      WHEN REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "t222"."clean_name",
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
      THEN "t222"."clean_name"
      ELSE REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "t222"."clean_name",
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
    END AS "core_name"
  FROM (
    SELECT
      "t221"."spelling",
      COALESCE(NULLIF("t221"."clean_name", ''), LOWER("t221"."spelling")) AS "clean_name"
    FROM (
      SELECT
        "t220"."spelling",
        "t220"."clean_name"
      FROM (
        SELECT
          "t219"."spelling",
          "t219"."clean_name",
          "t219"."beyond_ascii"
        FROM (
          SELECT
            "t218"."spelling",
            CASE
              WHEN "t218"."needed"
              THEN REGEXP_REPLACE(
                REGEXP_REPLACE(
                  "t218"."clean_name",
                  '([a-z0-9]) an?( [a-z]+)? (corp|co|inc|llc|partnership|body corporate)( organized| existing)?( under| of) [a-z ]+$',
                  '\1',
                  'g'
                ),
                '( (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)) an?( [a-z]+)+ (corp|co|inc|llc|partnership|body corporate)$',
                '\1',
                'g'
              )
              ELSE "t218"."clean_name"
            END AS "clean_name",
            "t218"."beyond_ascii",
            "t218"."needed"
          FROM (
            SELECT
              "t217"."spelling",
              "t217"."clean_name",
              "t217"."beyond_ascii",
              REGEXP_MATCHES("t217"."clean_name", ' an? ') AS "needed"
            FROM (
              SELECT
                "t216"."spelling",
                "t216"."clean_name",
                "t216"."beyond_ascii"
              FROM (
                SELECT
                  "t215"."spelling",
                  CASE
                    WHEN "t215"."needed"
                    THEN TRIM(REGEXP_REPLACE("t215"."clean_name", ' +', ' ', 'g'), ' 	
')
                    ELSE "t215"."clean_name"
                  END AS "clean_name",
                  "t215"."beyond_ascii",
                  "t215"."needed"
                FROM (
                  SELECT
                    "t214"."spelling",
                    CASE
                      WHEN "t214"."needed"
                      THEN REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    REGEXP_REPLACE(
                                      REGEXP_REPLACE(
                                        REGEXP_REPLACE(
                                          REGEXP_REPLACE(
                                            REGEXP_REPLACE(
                                              REGEXP_REPLACE(
                                                REGEXP_REPLACE("t214"."clean_name", ' (societa  per  azioni) ', ' spa ', 'g'),
                                                ' (professional  corp) ',
                                                ' pc ',
                                                'g'
                                              ),
                                              ' (sociedade  anonima|sociedad  anonima|societe  anonyme) ',
                                              ' sa ',
                                              'g'
                                            ),
                                            ' (kabushiki  gaisha|kabushiki  kaisha) ',
                                            ' kk ',
                                            'g'
                                          ),
                                          ' (ltd  partnership) ',
                                          ' lp ',
                                          'g'
                                        ),
                                        ' (proprietary  ltd) ',
                                        ' pty  ltd ',
                                        'g'
                                      ),
                                      ' (anonim  sirketi) ',
                                      ' as ',
                                      'g'
                                    ),
                                    ' (kg  auf  aktien) ',
                                    ' kgaa ',
                                    'g'
                                  ),
                                  ' (public  ltd  co) ',
                                  ' plc ',
                                  'g'
                                ),
                                ' (sociedad  ltda) ',
                                ' sl ',
                                'g'
                              ),
                              ' (yugen  kaisha) ',
                              ' yk ',
                              'g'
                            ),
                            ' (godo  kaisha) ',
                            ' gk ',
                            'g'
                          ),
                          ' (julkinen  oy) ',
                          ' oyj ',
                          'g'
                        ),
                        ' (private  ltd) ',
                        ' pvt  ltd ',
                        'g'
                      )
                      ELSE "t214"."clean_name"
                    END AS "clean_name",
                    "t214"."beyond_ascii",
                    "t214"."needed"
                  FROM (
                    SELECT
                      "t213"."spelling",
                      CASE
                        WHEN "t213"."needed"
                        THEN REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    REGEXP_REPLACE(
                                      REGEXP_REPLACE(
                                        REGEXP_REPLACE(
                                          REGEXP_REPLACE(
                                            REGEXP_REPLACE(
                                              REGEXP_REPLACE(
                                                REGEXP_REPLACE(
                                                  REGEXP_REPLACE(
                                                    REGEXP_REPLACE(
                                                      "t213"."clean_name",
                                                      ' (spolka  z  ograniczona  odpowiedzialnoscia|spolka  z  oo|spolka  zoo|sp  z  oo) ',
                                                      ' sp  zoo ',
                                                      'g'
                                                    ),
                                                    ' (gesellschaft  mit  beschrankter  haftung|gesellschaft  mbh|ges  mbh) ',
                                                    ' gmbh ',
                                                    'g'
                                                  ),
                                                  ' (sociedad  por  acciones  simplificada|societe  par  actions  simplifiee) ',
                                                  ' sas ',
                                                  'g'
                                                ),
                                                ' (societa  a  responsabilita  limitata|sociedad  de  responsabilidad  ltda) ',
                                                ' srl ',
                                                'g'
                                              ),
                                              ' (professional  ltd  liability  co) ',
                                              ' pllc ',
                                              'g'
                                            ),
                                            ' (societe  a  responsabilite  ltd|sa  rl) ',
                                            ' sarl ',
                                            'g'
                                          ),
                                          ' (offene  handelsgesellschaft) ',
                                          ' ohg ',
                                          'g'
                                        ),
                                        ' (ltd  liability  partnership) ',
                                        ' llp ',
                                        'g'
                                      ),
                                      ' (professional  association) ',
                                      ' pa ',
                                      'g'
                                    ),
                                    ' (societe  en  nom  collectif) ',
                                    ' senc ',
                                    'g'
                                  ),
                                  ' (besloten  vennootschap) ',
                                  ' bv ',
                                  'g'
                                ),
                                ' (naamloze  vennootschap) ',
                                ' nv ',
                                'g'
                              ),
                              ' (societe  en  commandite) ',
                              ' sec ',
                              'g'
                            ),
                            ' (eingetragener  verein) ',
                            ' ev ',
                            'g'
                          ),
                          ' (ltd  liability  corp|ltd  liability  co) ',
                          ' llc ',
                          'g'
                        )
                        ELSE "t213"."clean_name"
                      END AS "clean_name",
                      "t213"."beyond_ascii",
                      "t213"."needed"
                    FROM (
                      SELECT
                        "t212"."spelling",
                        CASE
                          WHEN "t212"."needed"
                          THEN REGEXP_REPLACE("t212"."clean_name", ' (gesmbh) ', ' gmbh ', 'g')
                          ELSE "t212"."clean_name"
                        END AS "clean_name",
                        "t212"."beyond_ascii",
                        "t212"."needed"
                      FROM (
                        SELECT
                          "t211"."spelling",
                          CASE
                            WHEN "t211"."needed"
                            THEN REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    REGEXP_REPLACE(
                                      REGEXP_REPLACE(
                                        REGEXP_REPLACE(
                                          REGEXP_REPLACE(
                                            REGEXP_REPLACE(
                                              REGEXP_REPLACE(
                                                REGEXP_REPLACE(
                                                  REGEXP_REPLACE(
                                                    REGEXP_REPLACE(
                                                      REGEXP_REPLACE(
                                                        REGEXP_REPLACE("t211"."clean_name", ' (kommanditgesellschaft) ', ' kg ', 'g'),
                                                        ' (allmennaksjeselskap) ',
                                                        ' asa ',
                                                        'g'
                                                      ),
                                                      ' (aktiengesellschaft) ',
                                                      ' ag ',
                                                      'g'
                                                    ),
                                                    ' (kabushikigaisha|kabushikikaisha) ',
                                                    ' kk ',
                                                    'g'
                                                  ),
                                                  ' (anpartsselskab) ',
                                                  ' aps ',
                                                  'g'
                                                ),
                                                ' (incorporation|incorporated|incorporee) ',
                                                ' inc ',
                                                'g'
                                              ),
                                              ' (aksjeselskap|aktieselskab|aktsiaselts) ',
                                              ' as ',
                                              'g'
                                            ),
                                            ' (aktiebolaget|aktiebolag) ',
                                            ' ab ',
                                            'g'
                                          ),
                                          ' (cooperative) ',
                                          ' coop ',
                                          'g'
                                        ),
                                        ' (corporation) ',
                                        ' corp ',
                                        'g'
                                      ),
                                      ' (enregistree) ',
                                      ' enr ',
                                      'g'
                                    ),
                                    ' (osakeyhtio) ',
                                    ' oy ',
                                    'g'
                                  ),
                                  ' (compagnie|company|cie) ',
                                  ' co ',
                                  'g'
                                ),
                                ' (limitada) ',
                                ' ltda ',
                                'g'
                              ),
                              ' (limited|limitee|ltee) ',
                              ' ltd ',
                              'g'
                            )
                            ELSE "t211"."clean_name"
                          END AS "clean_name",
                          "t211"."beyond_ascii",
                          "t211"."needed"
                        FROM (
                          SELECT
                            "t210"."spelling",
                            CASE
                              WHEN "t210"."needed"
                              THEN ' ' || REPLACE("t210"."clean_name", ' ', '  ') || ' '
                              ELSE "t210"."clean_name"
                            END AS "clean_name",
                            "t210"."beyond_ascii",
                            "t210"."needed"
                          FROM (
                            SELECT
                              "t209"."spelling",
                              "t209"."clean_name",
                              "t209"."beyond_ascii",
                              REGEXP_MATCHES(
                                "t209"."clean_name",
                                '(^| )(spolka z ograniczona odpowiedzialnoscia|gesellschaft mit beschrankter haftung|sociedad por acciones simplificada|societa a responsabilita limitata|sociedad de responsabilidad ltda|societe par actions simplifiee|professional ltd liability co|societe a responsabilite ltd|offene handelsgesellschaft|ltd liability partnership|professional association|societe en nom collectif|besloten vennootschap|kommanditgesellschaft|naamloze vennootschap|societe en commandite|eingetragener verein|allmennaksjeselskap|aktiengesellschaft|ltd liability corp|societa per azioni|professional corp|sociedade anonima|gesellschaft mbh|kabushiki gaisha|kabushiki kaisha|ltd liability co|sociedad anonima|kabushikigaisha|kabushikikaisha|ltd partnership|proprietary ltd|societe anonyme|anonim sirketi|anpartsselskab|incorporation|kg auf aktien|public ltd co|sociedad ltda|aksjeselskap|aktiebolaget|aktieselskab|incorporated|yugen kaisha|aktsiaselts|cooperative|corporation|enregistree|godo kaisha|julkinen oy|private ltd|spolka z oo|aktiebolag|incorporee|osakeyhtio|spolka zoo|compagnie|limitada|company|ges mbh|limited|limitee|sp z oo|gesmbh|sa rl|ltee|cie)( |$)'
                              ) AS "needed"
                            FROM (
                              SELECT
                                "t208"."spelling",
                                "t208"."clean_name",
                                "t208"."beyond_ascii"
                              FROM (
                                SELECT
                                  "t207"."spelling",
                                  CASE
                                    WHEN "t207"."needed"
                                    THEN TRIM(
                                      REGEXP_REPLACE(
                                        REPLACE(
                                          REPLACE(
                                            REPLACE(
                                              REPLACE(
                                                REPLACE(' ' || REPLACE("t207"."clean_name", ' ', '  ') || ' ', ' et ', ' and '),
                                                ' und ',
                                                ' and '
                                              ),
                                              ' saint ',
                                              ' st '
                                            ),
                                            ' sainte ',
                                            ' ste '
                                          ),
                                          ' centre ',
                                          ' center '
                                        ),
                                        ' +',
                                        ' ',
                                        'g'
                                      ),
                                      ' 	
'
                                    )
                                    ELSE "t207"."clean_name"
                                  END AS "clean_name",
                                  "t207"."beyond_ascii",
                                  "t207"."needed"
                                FROM (
                                  SELECT
                                    "t206"."spelling",
                                    "t206"."clean_name",
                                    "t206"."beyond_ascii",
                                    REGEXP_MATCHES("t206"."clean_name", '(^| )(et|und|saint|sainte|centre)( |$)') AS "needed"
                                  FROM (
                                    SELECT
                                      "t205"."spelling",
                                      "t205"."clean_name",
                                      "t205"."beyond_ascii"
                                    FROM (
                                      SELECT
                                        "t204"."spelling",
                                        CASE
                                          WHEN "t204"."needed"
                                          THEN TRIM(
                                            REGEXP_REPLACE(
                                              REGEXP_REPLACE(
                                                REPLACE(
                                                  REGEXP_REPLACE(' ' || REPLACE("t204"."clean_name", ' ', '  ') || ' ', ' ([a-z]) ', '<\1>', 'g'),
                                                  '><',
                                                  ''
                                                ),
                                                '[<>]',
                                                ' ',
                                                'g'
                                              ),
                                              ' +',
                                              ' ',
                                              'g'
                                            ),
                                            ' 	
'
                                          )
                                          ELSE "t204"."clean_name"
                                        END AS "clean_name",
                                        "t204"."beyond_ascii",
                                        "t204"."needed"
                                      FROM (
                                        SELECT
                                          "t203"."spelling",
                                          "t203"."clean_name",
                                          "t203"."beyond_ascii",
                                          REGEXP_MATCHES("t203"."clean_name", '(^| )[a-z] [a-z]( |$)') AS "needed"
                                        FROM (
                                          SELECT
                                            "t202"."spelling",
                                            "t202"."clean_name",
                                            "t202"."beyond_ascii"
                                          FROM (
                                            SELECT
                                              "t201"."spelling",
                                              CASE
                                                WHEN "t201"."needed"
                                                THEN TRANSLATE("t201"."clean_name", 'аеорсхуіјѕкмтвнԁԛԝαεικορτχ', 'aeopcxyijskmtbhdqwaeikoptx')
                                                ELSE "t201"."clean_name"
                                              END AS "clean_name",
                                              "t201"."beyond_ascii",
                                              "t201"."needed"
                                            FROM (
                                              SELECT
                                                "t200"."spelling",
                                                "t200"."clean_name",
                                                "t200"."beyond_ascii",
                                                "t200"."beyond_ascii"
                                                AND REGEXP_MATCHES("t200"."clean_name", '[a-z][Ͱ-ԯ]|[Ͱ-ԯ][a-z]|^[аеорсхуіјѕкмтвнԁԛԝαεικορτχ 0-9]+$') AS "needed"
                                              FROM (
                                                SELECT
                                                  "t199"."spelling",
                                                  TRIM(
                                                    REGEXP_REPLACE(REPLACE("t199"."clean_name", '''', ''), '[^a-z0-9-􏿿]+', ' ', 'g'),
                                                    ' 	
'
                                                  ) AS "clean_name",
                                                  "t199"."beyond_ascii"
                                                FROM (
                                                  SELECT
                                                    "t198"."spelling",
                                                    "t198"."clean_name",
                                                    "t198"."beyond_ascii"
                                                  FROM (
                                                    SELECT
                                                      "t197"."spelling",
                                                      CASE
                                                        WHEN "t197"."needed"
                                                        THEN CASE
                                                          WHEN (
                                                            REGEXP_REPLACE(
                                                              ' ' || REPLACE(
                                                                REGEXP_REPLACE(
                                                                  REGEXP_REPLACE(
                                                                    REGEXP_EXTRACT("t197"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 1),
                                                                    '[^a-z0-9]+',
                                                                    ' ',
                                                                    'g'
                                                                  ),
                                                                  ' (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa) ?$',
                                                                  '',
                                                                  'g'
                                                                ),
                                                                ' ',
                                                                '  '
                                                              ) || ' ',
                                                              '[^a-z0-9]*([a-z0-9])[a-z0-9'']*[^a-z0-9]*',
                                                              '\1',
                                                              'g'
                                                            ) = REGEXP_EXTRACT("t197"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 2)
                                                          )
                                                          OR (
                                                            REGEXP_REPLACE(
                                                              REGEXP_REPLACE(
                                                                ' ' || REPLACE(
                                                                  REGEXP_REPLACE(
                                                                    REGEXP_REPLACE(
                                                                      REGEXP_EXTRACT("t197"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 1),
                                                                      '[^a-z0-9]+',
                                                                      ' ',
                                                                      'g'
                                                                    ),
                                                                    ' (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa) ?$',
                                                                    '',
                                                                    'g'
                                                                  ),
                                                                  ' ',
                                                                  '  '
                                                                ) || ' ',
                                                                ' (of|and|the|for|in|de|du|des|la|le|les|et) ',
                                                                ' ',
                                                                'g'
                                                              ),
                                                              '[^a-z0-9]*([a-z0-9])[a-z0-9'']*[^a-z0-9]*',
                                                              '\1',
                                                              'g'
                                                            ) = REGEXP_EXTRACT("t197"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 2)
                                                          )
                                                          THEN REPLACE(
                                                            "t197"."clean_name",
                                                            '(' || REGEXP_EXTRACT("t197"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 2) || ')',
                                                            ' '
                                                          )
                                                          ELSE "t197"."clean_name"
                                                        END
                                                        ELSE "t197"."clean_name"
                                                      END AS "clean_name",
                                                      "t197"."beyond_ascii",
                                                      "t197"."needed"
                                                    FROM (
                                                      SELECT
                                                        "t196"."spelling",
                                                        "t196"."clean_name",
                                                        "t196"."beyond_ascii",
                                                        REGEXP_MATCHES("t196"."clean_name", '\([a-z0-9]{2,8}\)') AS "needed"
                                                      FROM (
                                                        SELECT
                                                          "t195"."spelling",
                                                          "t195"."clean_name",
                                                          "t195"."beyond_ascii"
                                                        FROM (
                                                          SELECT
                                                            "t194"."spelling",
                                                            CASE
                                                              WHEN "t194"."needed"
                                                              THEN REGEXP_REPLACE(
                                                                REGEXP_REPLACE("t194"."clean_name", '\.([a-z])\.', '\1', 'g'),
                                                                '\.([a-z])([^a-z0-9]|$)',
                                                                '\1\2',
                                                                'g'
                                                              )
                                                              ELSE "t194"."clean_name"
                                                            END AS "clean_name",
                                                            "t194"."beyond_ascii",
                                                            "t194"."needed"
                                                          FROM (
                                                            SELECT
                                                              "t193"."spelling",
                                                              "t193"."clean_name",
                                                              "t193"."beyond_ascii",
                                                              REGEXP_MATCHES("t193"."clean_name", '\.[a-z]([^a-z0-9]|$)') AS "needed"
                                                            FROM (
                                                              SELECT
                                                                "t192"."spelling",
                                                                REPLACE(REPLACE("t192"."clean_name", '&', ' and '), ' + ', ' and ') AS "clean_name",
                                                                "t192"."beyond_ascii"
                                                              FROM (
                                                                SELECT
                                                                  "t191"."spelling",
                                                                  "t191"."clean_name",
                                                                  "t191"."beyond_ascii"
                                                                FROM (
                                                                  SELECT
                                                                    "t190"."spelling",
                                                                    CASE
                                                                      WHEN "t190"."needed"
                                                                      THEN REGEXP_REPLACE("t190"."clean_name", '^(.+)(,| \() *the\)?[ .]*$', 'the \1', 'g')
                                                                      ELSE "t190"."clean_name"
                                                                    END AS "clean_name",
                                                                    "t190"."beyond_ascii",
                                                                    "t190"."needed"
                                                                  FROM (
                                                                    SELECT
                                                                      "t189"."spelling",
                                                                      "t189"."clean_name",
                                                                      "t189"."beyond_ascii",
                                                                      REGEXP_MATCHES("t189"."clean_name", 'the\)?[ .]*$') AS "needed"
                                                                    FROM (
                                                                      SELECT
                                                                        "t188"."spelling",
                                                                        "t188"."clean_name",
                                                                        "t188"."beyond_ascii"
                                                                      FROM (
                                                                        SELECT
                                                                          "t187"."spelling",
                                                                          CASE
                                                                            WHEN "t187"."needed"
                                                                            THEN REGEXP_REPLACE(
                                                                              REGEXP_REPLACE("t187"."clean_name", '([ ,]*/ ?[a-z]{2,4} ?/)+ *$', '', 'g'),
                                                                              '([ .,](aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa|trust)\.?) */ ?[a-z]{2,4} *$',
                                                                              '\1',
                                                                              'g'
                                                                            )
                                                                            ELSE "t187"."clean_name"
                                                                          END AS "clean_name",
                                                                          "t187"."beyond_ascii",
                                                                          "t187"."needed"
                                                                        FROM (
                                                                          SELECT
                                                                            "t186"."spelling",
                                                                            "t186"."clean_name",
                                                                            "t186"."beyond_ascii",
                                                                            REGEXP_MATCHES("t186"."clean_name", '/ ?[a-z]{2,4} ?/? *$') AS "needed"
                                                                          FROM (
                                                                            SELECT
                                                                              "t185"."spelling",
                                                                              REPLACE(LOWER("t185"."clean_name"), '\', '/') AS "clean_name",
                                                                              "t185"."beyond_ascii"
                                                                            FROM (
                                                                              SELECT
                                                                                "t184"."spelling",
                                                                                "t184"."clean_name",
                                                                                "t184"."beyond_ascii"
                                                                              FROM (
                                                                                SELECT
                                                                                  "t183"."spelling",
                                                                                  CASE
                                                                                    WHEN "t183"."needed"
                                                                                    THEN REGEXP_REPLACE("t183"."clean_name", '[	
]', ' ', 'g')
                                                                                    ELSE "t183"."clean_name"
                                                                                  END AS "clean_name",
                                                                                  "t183"."beyond_ascii",
                                                                                  "t183"."needed"
                                                                                FROM (
                                                                                  SELECT
                                                                                    "t182"."spelling",
                                                                                    "t182"."clean_name",
                                                                                    "t182"."beyond_ascii",
                                                                                    REGEXP_MATCHES("t182"."clean_name", '[	
]') AS "needed"
                                                                                  FROM (
                                                                                    SELECT
                                                                                      "t181"."spelling",
                                                                                      "t181"."clean_name",
                                                                                      "t181"."beyond_ascii"
                                                                                    FROM (
                                                                                      SELECT
                                                                                        "t180"."spelling",
                                                                                        CASE
                                                                                          WHEN "t180"."needed"
                                                                                          THEN REGEXP_REPLACE(
                                                                                            REGEXP_REPLACE(
                                                                                              REGEXP_REPLACE(
                                                                                                REGEXP_REPLACE(
                                                                                                  REGEXP_REPLACE("t180"."clean_name", '株式会社|㈱|\(株\)|（株）', ' kk ', 'g'),
                                                                                                  '有限会社|㈲',
                                                                                                  ' yk ',
                                                                                                  'g'
                                                                                                ),
                                                                                                '合同会社',
                                                                                                ' gk ',
                                                                                                'g'
                                                                                              ),
                                                                                              '股份有限公司|有限公司',
                                                                                              ' co ltd ',
                                                                                              'g'
                                                                                            ),
                                                                                            '주식회사|㈜',
                                                                                            ' 주식회사 ',
                                                                                            'g'
                                                                                          )
                                                                                          ELSE "t180"."clean_name"
                                                                                        END AS "clean_name",
                                                                                        "t180"."beyond_ascii",
                                                                                        "t180"."needed"
                                                                                      FROM (
                                                                                        SELECT
                                                                                          "t179"."spelling",
                                                                                          "t179"."clean_name",
                                                                                          "t179"."beyond_ascii",
                                                                                          "t179"."beyond_ascii"
                                                                                          AND REGEXP_MATCHES("t179"."clean_name", '株式会社|㈱|\(株\)|（株）|有限会社|㈲|合同会社|股份有限公司|有限公司|주식회사|㈜') AS "needed"
                                                                                        FROM (
                                                                                          SELECT
                                                                                            "t178"."spelling",
                                                                                            "t178"."clean_name",
                                                                                            "t178"."beyond_ascii"
                                                                                          FROM (
                                                                                            SELECT
                                                                                              "t177"."spelling",
                                                                                              CASE
                                                                                                WHEN "t177"."needed"
                                                                                                THEN REGEXP_REPLACE(
                                                                                                  REGEXP_REPLACE(
                                                                                                    REGEXP_REPLACE(
                                                                                                      REGEXP_REPLACE(
                                                                                                        REGEXP_REPLACE(
                                                                                                          REGEXP_REPLACE(
                                                                                                            REGEXP_REPLACE(REGEXP_REPLACE("t177"."clean_name", '[Ⅺⅺ]', 'xi', 'g'), '[Ⅻⅻ]', 'xii', 'g'),
                                                                                                            '[ﬀ]',
                                                                                                            'ff',
                                                                                                            'g'
                                                                                                          ),
                                                                                                          '[ﬁ]',
                                                                                                          'fi',
                                                                                                          'g'
                                                                                                        ),
                                                                                                        '[ﬂ]',
                                                                                                        'fl',
                                                                                                        'g'
                                                                                                      ),
                                                                                                      '[ﬃ]',
                                                                                                      'ffi',
                                                                                                      'g'
                                                                                                    ),
                                                                                                    '[ﬄ]',
                                                                                                    'ffl',
                                                                                                    'g'
                                                                                                  ),
                                                                                                  '[ﬅﬆ]',
                                                                                                  'st',
                                                                                                  'g'
                                                                                                )
                                                                                                ELSE "t177"."clean_name"
                                                                                              END AS "clean_name",
                                                                                              "t177"."beyond_ascii",
                                                                                              "t177"."needed"
                                                                                            FROM (
                                                                                              SELECT
                                                                                                "t176"."spelling",
                                                                                                CASE
                                                                                                  WHEN "t176"."needed"
                                                                                                  THEN REGEXP_REPLACE(
                                                                                                    REGEXP_REPLACE(
                                                                                                      REGEXP_REPLACE(
                                                                                                        REGEXP_REPLACE(
                                                                                                          REGEXP_REPLACE(
                                                                                                            REGEXP_REPLACE(
                                                                                                              REGEXP_REPLACE(
                                                                                                                REGEXP_REPLACE(
                                                                                                                  REGEXP_REPLACE(
                                                                                                                    REGEXP_REPLACE(
                                                                                                                      REGEXP_REPLACE(
                                                                                                                        REGEXP_REPLACE(
                                                                                                                          REGEXP_REPLACE(
                                                                                                                            REGEXP_REPLACE(REGEXP_REPLACE("t176"."clean_name", '[ǄǅǆǱǲǳ]', 'dz', 'g'), '[Ǉǈǉ]', 'lj', 'g'),
                                                                                                                            '[Ǌǋǌ]',
                                                                                                                            'nj',
                                                                                                                            'g'
                                                                                                                          ),
                                                                                                                          '[ǢǣǼǽ]',
                                                                                                                          'ae',
                                                                                                                          'g'
                                                                                                                        ),
                                                                                                                        '[ẞ]',
                                                                                                                        'ss',
                                                                                                                        'g'
                                                                                                                      ),
                                                                                                                      '[№]',
                                                                                                                      'no',
                                                                                                                      'g'
                                                                                                                    ),
                                                                                                                    '[℡]',
                                                                                                                    'tel',
                                                                                                                    'g'
                                                                                                                  ),
                                                                                                                  '[℻]',
                                                                                                                  'fax',
                                                                                                                  'g'
                                                                                                                ),
                                                                                                                '[Ⅱⅱ]',
                                                                                                                'ii',
                                                                                                                'g'
                                                                                                              ),
                                                                                                              '[Ⅲⅲ]',
                                                                                                              'iii',
                                                                                                              'g'
                                                                                                            ),
                                                                                                            '[Ⅳⅳ]',
                                                                                                            'iv',
                                                                                                            'g'
                                                                                                          ),
                                                                                                          '[Ⅵⅵ]',
                                                                                                          'vi',
                                                                                                          'g'
                                                                                                        ),
                                                                                                        '[Ⅶⅶ]',
                                                                                                        'vii',
                                                                                                        'g'
                                                                                                      ),
                                                                                                      '[Ⅷⅷ]',
                                                                                                      'viii',
                                                                                                      'g'
                                                                                                    ),
                                                                                                    '[Ⅸⅸ]',
                                                                                                    'ix',
                                                                                                    'g'
                                                                                                  )
                                                                                                  ELSE "t176"."clean_name"
                                                                                                END AS "clean_name",
                                                                                                "t176"."beyond_ascii",
                                                                                                "t176"."needed"
                                                                                              FROM (
                                                                                                SELECT
                                                                                                  "t175"."spelling",
                                                                                                  CASE
                                                                                                    WHEN "t175"."needed"
                                                                                                    THEN TRANSLATE(
                                                                                                      "t175"."clean_name",
                                                                                                      'ƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǤǦǧǨǩǪǫǬǭǮǯǰǴǵǶǷǸǹǺǻǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎʰʱʲʳʴʵʶʷʸʹʼͰͲʹ͵Ͷͺ;Ϳ΄΅Ά·ΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰςϊϋόύώϏϐϑϒϓϔϕϖϘϚϜϞϠϢϤϦϨϪϬϮϰϱϲϴϵ϶ϷϹϺϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯйѐёѓїќѝўѠѢѤѦѨѪѬѮѰѲѴѶѷѸѺѼѾҀ҂ҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӂӃӅӇӉӋӍӐӑӒӓӔӖӗӘӚӛӜӝӞӟӠӢӣӤӥӦӧӨӪӫӬӭӮӯӰӱӲӳӴӵӶӸӹӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮḀḁḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘḙḚḛḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷḸḹḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱṲṳṴṵṶṷṸṹṺṻṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙẛẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹỺỼỾἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏἐἑἒἓἔἕἘἙἚἛἜἝἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὀὁὂὃὄὅὈὉὊὋὌὍὐὑὒὓὔὕὖὗὙὛὝὟὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὰάὲέὴήὶίὸόὺύὼώᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ᾽ι᾿῀῁ῂῃῄῆῇῈΈῊΉῌ῍῎῏ῐῑῒΐῖῗῘῙῚΊ῝῞῟ῠῡῢΰῤῥῦῧῨῩῪΎῬ῭΅`ῲῳῴῶῷῸΌῺΏῼ´῾⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₔₕₖₗₘₙₚₛₜ℀℁ℂ℃℄℅℆ℇ℈℉ℊℋℌℍℎℏℐℑℒℓ℔ℕ℗℘ℙℚℛℜℝ℞℟℠™℣ℤ℥Ω℧ℨ℩KÅℬℭ℮ℯℰℱℲℳℴℵℶℷℸℹ℺ℼℽℾℿ⅀⅁⅂⅃⅄ⅅⅆⅇⅈⅉ⅊⅋⅌⅍⅏ⅠⅤⅩⅬⅭⅮⅯⅰⅴⅹⅼⅽⅾⅿↃ↊↋①②③④⑤⑥⑦⑧⑨ⒶⒷⒸⒹⒺⒻⒼⒽⒾⒿⓀⓁⓂⓃⓄⓅⓆⓇⓈⓉⓊⓋⓌⓍⓎⓏⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙⓚⓛⓜⓝⓞⓟⓠⓡⓢⓣⓤⓥⓦⓧⓨⓩ！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                                                                                                      'ɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙɯɲɵooƣƥʀƨʃƭʈuuʊʋƴƶʒƹƽaaiioouuuuuuuuuuaaaaǥggkkooooʒʒjggƕƿnnaaooaaaaeeeeiiiioooorrrruuuussttȝhhƞȣȥaaeeooooooooyyⱥȼƚⱦɂƀʉʌɇɉɋɍɏhɦjrɹɻʁwy''''ͱͳ'' ͷ  ϳ  α εηιουωιαβγδεζηθικλμνξοπρστυφχψωιυαεηιυσιυουωϗβθυυυφπϙϛϝϟϡϣϥϧϩϫϭϯκρσθε ϸσϻͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяиеегікиуѡѣѥѧѩѫѭѯѱѳѵѵѵѹѻѽѿҁ ҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏжжӄӆӈӊӌӎааааӕееәәәжжззӡииииооөөөээууууууччӷыыӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯaabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwysaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỽỿααααααααααααααααεεεεεεεεεεεεηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιιοοοοοοοοοοοουυυυυυυυυυυυωωωωωωωωωωωωωωωωααεεηηιιοουυωωααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωαααααααααααα ι   ηηηηηεεηηη   ιιιιιιιιιι   υυυυρρυυυυυυρ   ωωωωωοοωωω  0i456789     n0123456789     aeoxəhklmnpst  c    ɛ  ghhhhhiill n  pqrrr     z ω z kabc eefⅎmoאבגדi πγγπ     ddeij     ivxlcdmivxlcdmↄ  123456789abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz!"#$%&''()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\]^_''abcdefghijklmnopqrstuvwxyz{|}~'
                                                                                                    )
                                                                                                    ELSE "t175"."clean_name"
                                                                                                  END AS "clean_name",
                                                                                                  "t175"."beyond_ascii",
                                                                                                  "t175"."needed"
                                                                                                FROM (
                                                                                                  SELECT
                                                                                                    "t174"."spelling",
                                                                                                    CASE
                                                                                                      WHEN "t174"."needed"
                                                                                                      THEN REGEXP_REPLACE(
                                                                                                        REGEXP_REPLACE("t174"."clean_name", '[­̀-ͯ​-‏‪-‮⁠-⁤︀-️﻿]', '', 'g'),
                                                                                                        '[ - ‖-  - ₠-⃏←-⑟─-⯿　-〄〈-〠〰・｟-･]',
                                                                                                        ' ',
                                                                                                        'g'
                                                                                                      )
                                                                                                      ELSE "t174"."clean_name"
                                                                                                    END AS "clean_name",
                                                                                                    "t174"."beyond_ascii",
                                                                                                    "t174"."needed"
                                                                                                  FROM (
                                                                                                    SELECT
                                                                                                      "t173"."spelling",
                                                                                                      "t173"."clean_name",
                                                                                                      "t173"."beyond_ascii",
                                                                                                      "t173"."beyond_ascii" AND REGEXP_MATCHES("t173"."clean_name", '[^-]') AS "needed"
                                                                                                    FROM (
                                                                                                      SELECT
                                                                                                        "t172"."spelling",
                                                                                                        "t172"."clean_name",
                                                                                                        "t172"."beyond_ascii"
                                                                                                      FROM (
                                                                                                        SELECT
                                                                                                          "t171"."spelling",
                                                                                                          CASE
                                                                                                            WHEN "t171"."needed"
                                                                                                            THEN REGEXP_REPLACE(REGEXP_REPLACE("t171"."clean_name", '[ŹźŻżŽž]', 'z', 'g'), '[‐‑–—]', '-', 'g')
                                                                                                            ELSE "t171"."clean_name"
                                                                                                          END AS "clean_name",
                                                                                                          "t171"."beyond_ascii",
                                                                                                          "t171"."needed"
                                                                                                        FROM (
                                                                                                          SELECT
                                                                                                            "t170"."spelling",
                                                                                                            CASE
                                                                                                              WHEN "t170"."needed"
                                                                                                              THEN REGEXP_REPLACE(
                                                                                                                REGEXP_REPLACE(
                                                                                                                  REGEXP_REPLACE(
                                                                                                                    REGEXP_REPLACE(
                                                                                                                      REGEXP_REPLACE(
                                                                                                                        REGEXP_REPLACE(
                                                                                                                          REGEXP_REPLACE(
                                                                                                                            REGEXP_REPLACE(
                                                                                                                              REGEXP_REPLACE(
                                                                                                                                REGEXP_REPLACE(
                                                                                                                                  REGEXP_REPLACE(
                                                                                                                                    REGEXP_REPLACE(
                                                                                                                                      REGEXP_REPLACE(
                                                                                                                                        REGEXP_REPLACE(REGEXP_REPLACE("t170"."clean_name", '[ÝýÿŶŷŸ]', 'y', 'g'), '[Þþ]', 'th', 'g'),
                                                                                                                                        '[ß]',
                                                                                                                                        'ss',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      '[ĜĝĞğĠġĢģ]',
                                                                                                                                      'g',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    '[ĤĥĦħ]',
                                                                                                                                    'h',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  '[Ĳĳ]',
                                                                                                                                  'ij',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                '[Ĵĵ]',
                                                                                                                                'j',
                                                                                                                                'g'
                                                                                                                              ),
                                                                                                                              '[Ķķ]',
                                                                                                                              'k',
                                                                                                                              'g'
                                                                                                                            ),
                                                                                                                            '[ĹĺĻļĽľŁł]',
                                                                                                                            'l',
                                                                                                                            'g'
                                                                                                                          ),
                                                                                                                          '[Ŋ]',
                                                                                                                          'ŋ',
                                                                                                                          'g'
                                                                                                                        ),
                                                                                                                        '[Œœ]',
                                                                                                                        'oe',
                                                                                                                        'g'
                                                                                                                      ),
                                                                                                                      '[ŔŕŖŗŘř]',
                                                                                                                      'r',
                                                                                                                      'g'
                                                                                                                    ),
                                                                                                                    '[ŚśŜŝŞşŠšſ]',
                                                                                                                    's',
                                                                                                                    'g'
                                                                                                                  ),
                                                                                                                  '[ŢţŤťŦŧ]',
                                                                                                                  't',
                                                                                                                  'g'
                                                                                                                ),
                                                                                                                '[Ŵŵ]',
                                                                                                                'w',
                                                                                                                'g'
                                                                                                              )
                                                                                                              ELSE "t170"."clean_name"
                                                                                                            END AS "clean_name",
                                                                                                            "t170"."beyond_ascii",
                                                                                                            "t170"."needed"
                                                                                                          FROM (
                                                                                                            SELECT
                                                                                                              "t169"."spelling",
                                                                                                              CASE
                                                                                                                WHEN "t169"."needed"
                                                                                                                THEN REGEXP_REPLACE(
                                                                                                                  REGEXP_REPLACE(
                                                                                                                    REGEXP_REPLACE(
                                                                                                                      REGEXP_REPLACE(
                                                                                                                        REGEXP_REPLACE(
                                                                                                                          REGEXP_REPLACE(
                                                                                                                            REGEXP_REPLACE(
                                                                                                                              REGEXP_REPLACE(
                                                                                                                                REGEXP_REPLACE(
                                                                                                                                  REGEXP_REPLACE(
                                                                                                                                    REGEXP_REPLACE(
                                                                                                                                      REGEXP_REPLACE(
                                                                                                                                        REGEXP_REPLACE(
                                                                                                                                          REGEXP_REPLACE(
                                                                                                                                            REGEXP_REPLACE("t169"."clean_name", '[ ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿×÷‒―‖‗‚“”„‟†‡•‣․‥…‧   ‰‱]', ' ', 'g'),
                                                                                                                                            '[ªÀÁÂÃÄÅàáâãäåĀāĂăĄą]',
                                                                                                                                            'a',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          '[²]',
                                                                                                                                          '2',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        '[³]',
                                                                                                                                        '3',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      '[´‘’‛′]',
                                                                                                                                      '''',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    '[µ]',
                                                                                                                                    'μ',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  '[¹]',
                                                                                                                                  '1',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                '[ºÒÓÔÕÖØòóôõöøŌōŎŏŐő]',
                                                                                                                                'o',
                                                                                                                                'g'
                                                                                                                              ),
                                                                                                                              '[Ææ]',
                                                                                                                              'ae',
                                                                                                                              'g'
                                                                                                                            ),
                                                                                                                            '[ÇçĆćĈĉĊċČč]',
                                                                                                                            'c',
                                                                                                                            'g'
                                                                                                                          ),
                                                                                                                          '[ÈÉÊËèéêëĒēĔĕĖėĘęĚě]',
                                                                                                                          'e',
                                                                                                                          'g'
                                                                                                                        ),
                                                                                                                        '[ÌÍÎÏìíîïĨĩĪīĬĭĮįİı]',
                                                                                                                        'i',
                                                                                                                        'g'
                                                                                                                      ),
                                                                                                                      '[ÐðĎďĐđ]',
                                                                                                                      'd',
                                                                                                                      'g'
                                                                                                                    ),
                                                                                                                    '[ÑñŃńŅņŇň]',
                                                                                                                    'n',
                                                                                                                    'g'
                                                                                                                  ),
                                                                                                                  '[ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų]',
                                                                                                                  'u',
                                                                                                                  'g'
                                                                                                                )
                                                                                                                ELSE "t169"."clean_name"
                                                                                                              END AS "clean_name",
                                                                                                              "t169"."beyond_ascii",
                                                                                                              "t169"."needed"
                                                                                                            FROM (
                                                                                                              SELECT
                                                                                                                "t168"."spelling",
                                                                                                                "t168"."clean_name",
                                                                                                                "t168"."beyond_ascii",
                                                                                                                "t168"."beyond_ascii" AND REGEXP_MATCHES("t168"."clean_name", '[^-]') AS "needed"
                                                                                                              FROM (
                                                                                                                SELECT
                                                                                                                  "t167"."spelling",
                                                                                                                  "t167"."clean_name",
                                                                                                                  "t167"."beyond_ascii"
                                                                                                                FROM (
                                                                                                                  SELECT
                                                                                                                    "t166"."spelling",
                                                                                                                    CASE
                                                                                                                      WHEN "t166"."needed"
                                                                                                                      THEN REGEXP_REPLACE("t166"."clean_name", '([a-z])Ã ', '\1a', 'g')
                                                                                                                      ELSE "t166"."clean_name"
                                                                                                                    END AS "clean_name",
                                                                                                                    "t166"."beyond_ascii",
                                                                                                                    "t166"."needed"
                                                                                                                  FROM (
                                                                                                                    SELECT
                                                                                                                      "t165"."spelling",
                                                                                                                      CASE
                                                                                                                        WHEN "t165"."needed"
                                                                                                                        THEN REGEXP_REPLACE(
                                                                                                                          REGEXP_REPLACE(
                                                                                                                            REGEXP_REPLACE(
                                                                                                                              REGEXP_REPLACE(
                                                                                                                                REGEXP_REPLACE(
                                                                                                                                  REGEXP_REPLACE(
                                                                                                                                    REGEXP_REPLACE("t165"."clean_name", 'á¸[‚ƒ„…†‡]', 'b', 'g'),
                                                                                                                                    'á¸[žŸÿ]',
                                                                                                                                    'f',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  'á¸[¾¿]|á¹[€‚ƒ]',
                                                                                                                                  'm',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                'á¹[”•–—]',
                                                                                                                                'p',
                                                                                                                                'g'
                                                                                                                              ),
                                                                                                                              'á¹[¼½¾¿]',
                                                                                                                              'v',
                                                                                                                              'g'
                                                                                                                            ),
                                                                                                                            'áº[Šš‹Œœ]',
                                                                                                                            'x',
                                                                                                                            'g'
                                                                                                                          ),
                                                                                                                          'â[]|â€[“”]',
                                                                                                                          '-',
                                                                                                                          'g'
                                                                                                                        )
                                                                                                                        ELSE "t165"."clean_name"
                                                                                                                      END AS "clean_name",
                                                                                                                      "t165"."beyond_ascii",
                                                                                                                      "t165"."needed"
                                                                                                                    FROM (
                                                                                                                      SELECT
                                                                                                                        "t164"."spelling",
                                                                                                                        CASE
                                                                                                                          WHEN "t164"."needed"
                                                                                                                          THEN REGEXP_REPLACE(
                                                                                                                            REGEXP_REPLACE(
                                                                                                                              REGEXP_REPLACE(
                                                                                                                                REGEXP_REPLACE(
                                                                                                                                  REGEXP_REPLACE(
                                                                                                                                    REGEXP_REPLACE(
                                                                                                                                      REGEXP_REPLACE(
                                                                                                                                        REGEXP_REPLACE(
                                                                                                                                          REGEXP_REPLACE(
                                                                                                                                            REGEXP_REPLACE(
                                                                                                                                              REGEXP_REPLACE(
                                                                                                                                                REGEXP_REPLACE(
                                                                                                                                                  REGEXP_REPLACE(
                                                                                                                                                    REGEXP_REPLACE(
                                                                                                                                                      REGEXP_REPLACE("t164"."clean_name", 'Ã[ž¾]|ã[¾]', 'th', 'g'),
                                                                                                                                                      'Ã[Ÿ]|ã[ÿ]|áº[ž]',
                                                                                                                                                      'ss',
                                                                                                                                                      'g'
                                                                                                                                                    ),
                                                                                                                                                    'Ä[œžŸ ¡¢£]|ä[ÿ ¡¢£]|á¸[ ¡]',
                                                                                                                                                    'g',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  'Ä[¤¥¦§]|ä[¤¥¦§]|á¸[¢£¤¥¦§¨©ª«]|áº[–]',
                                                                                                                                                  'h',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'Ä[²³]|ä[²³]',
                                                                                                                                                'ij',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'Ä[´µ]|ä[´µ]',
                                                                                                                                              'j',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'Ä[¶·]|ä[¶·]|á¸[°±²³´µ]',
                                                                                                                                            'k',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'Ä[¹º»¼½¾]|ä[¹º»¼½¾]|Å[‚]|å[‚]|á¸[¶·¸¹º»¼½]',
                                                                                                                                          'l',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        'Å[‰]',
                                                                                                                                        '''n',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      'Å[’“]|å[’“]',
                                                                                                                                      'oe',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    'Å[”•–—˜™]|å[”•–—˜™]|á¹[šœž˜™›Ÿÿ]',
                                                                                                                                    'r',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  'Å[š›œžŸ ¡¿]|å[š›ÿ ¡¿]|á¹[ ¡¢£¤¥¦§¨©]|áº[›]',
                                                                                                                                  's',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                'Å[¢£¤¥¦§]|å[¢£¤¥¦§]|á¹[ª«¬­®¯°±]|áº[—]',
                                                                                                                                't',
                                                                                                                                'g'
                                                                                                                              ),
                                                                                                                              'Å[´µ]|å[´µ]|áº[€‚ƒ„…†‡ˆ‰˜]',
                                                                                                                              'w',
                                                                                                                              'g'
                                                                                                                            ),
                                                                                                                            'Å[¹º»¼½¾]|å[¹º»¼½¾]|áº[‘’“”•]',
                                                                                                                            'z',
                                                                                                                            'g'
                                                                                                                          )
                                                                                                                          ELSE "t164"."clean_name"
                                                                                                                        END AS "clean_name",
                                                                                                                        "t164"."beyond_ascii",
                                                                                                                        "t164"."needed"
                                                                                                                      FROM (
                                                                                                                        SELECT
                                                                                                                          "t163"."spelling",
                                                                                                                          CASE
                                                                                                                            WHEN "t163"."needed"
                                                                                                                            THEN REGEXP_REPLACE(
                                                                                                                              REGEXP_REPLACE(
                                                                                                                                REGEXP_REPLACE(
                                                                                                                                  REGEXP_REPLACE(
                                                                                                                                    REGEXP_REPLACE(
                                                                                                                                      REGEXP_REPLACE(
                                                                                                                                        REGEXP_REPLACE(
                                                                                                                                          REGEXP_REPLACE(
                                                                                                                                            REGEXP_REPLACE(
                                                                                                                                              REGEXP_REPLACE(
                                                                                                                                                REGEXP_REPLACE(
                                                                                                                                                  REGEXP_REPLACE(
                                                                                                                                                    REGEXP_REPLACE(
                                                                                                                                                      REGEXP_REPLACE(
                                                                                                                                                        REGEXP_REPLACE(
                                                                                                                                                          "t163"."clean_name",
                                                                                                                                                          'Â[ ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|Ã[—·]|â[¢¦]|â€[šœž¢¦]|â[¢]|â„[¢]',
                                                                                                                                                          ' ',
                                                                                                                                                          'g'
                                                                                                                                                        ),
                                                                                                                                                        'Â[ª]|â[ª]|Ã[€‚ƒ„… ¡¢£¤¥]|ã[€‚ƒ„… ¡¢£¤¥]|Ä[€‚ƒ„…]|ä[€‚ƒ„…]|á¸[€]|áº[ ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·]',
                                                                                                                                                        'a',
                                                                                                                                                        'g'
                                                                                                                                                      ),
                                                                                                                                                      'Â[²]',
                                                                                                                                                      '2',
                                                                                                                                                      'g'
                                                                                                                                                    ),
                                                                                                                                                    'Â[³]',
                                                                                                                                                    '3',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  'Â[´]|â[]|â€[˜™]',
                                                                                                                                                  '''',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'Â[¹]',
                                                                                                                                                '1',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'Â[º]|â[º]|Ã[’“”•–˜²³´µ¶¸]|ã[’“”•–˜²³´µ¶¸]|Å[ŒŽ‘]|å[œž‘]|á¹[ŒŽ‘’“]|á»[šŒœŽž‘’“”•–—˜™›Ÿÿ ¡¢£]',
                                                                                                                                              'o',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'Ã[†¦]|ã[†¦]',
                                                                                                                                            'ae',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'Ã[‡§]|ã[‡§]|Ä[†‡ˆ‰Š‹Œ]|ä[†‡ˆ‰š‹œ]|á¸[ˆ‰]',
                                                                                                                                          'c',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        'Ã[ˆ‰Š‹¨©ª«]|ã[ˆ‰š‹¨©ª«]|Ä[’“”•–—˜™š›]|ä[’“”•–—˜™›]|á¸[šœ”•–—˜™›]|áº[¸¹º»¼½¾¿]|á»[€‚ƒ„…†‡]',
                                                                                                                                        'e',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      'Ã[ŒŽ¬­®¯]|ã[œž¬­®¯]|Ä[¨©ª«¬­®¯°±]|ä[¨©ª«¬­®¯°±]|á¸[¬­®¯]|á»[ˆ‰Š‹]',
                                                                                                                                      'i',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    'Ã[°]|ã[°]|Ä[Ž‘]|ä[ž‘]|á¸[Š‹ŒŽ‘’“]',
                                                                                                                                    'd',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  'Ã[‘±]|ã[‘±]|Å[ƒ„…†‡ˆ]|å[ƒ„…†‡ˆ]|á¹[„…†‡ˆ‰Š‹]',
                                                                                                                                  'n',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                'Ã[™š›œ¹º»¼]|ã[™›¹º»¼]|Å[¨©ª«¬­®¯°±²³]|å[¨©ª«¬­®¯°±²³]|á¹[²³´µ¶·¸¹º»]|á»[¤¥¦§¨©ª«¬­®¯°±]',
                                                                                                                                'u',
                                                                                                                                'g'
                                                                                                                              ),
                                                                                                                              'Ã[½¿]|ã[½¿]|Å[¶·¸]|å[¶·¸]|áº[Ž™]|á»[²³´µ¶·¸¹]',
                                                                                                                              'y',
                                                                                                                              'g'
                                                                                                                            )
                                                                                                                            ELSE "t163"."clean_name"
                                                                                                                          END AS "clean_name",
                                                                                                                          "t163"."beyond_ascii",
                                                                                                                          "t163"."needed"
                                                                                                                        FROM (
                                                                                                                          SELECT
                                                                                                                            "t162"."spelling",
                                                                                                                            "t162"."clean_name",
                                                                                                                            "t162"."beyond_ascii",
                                                                                                                            "t162"."beyond_ascii"
                                                                                                                            AND REGEXP_MATCHES("t162"."clean_name", '[ÂÃÄÅâãäåá][-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[a-z]Ã ') AS "needed"
                                                                                                                          FROM (
                                                                                                                            SELECT
                                                                                                                              "t161"."spelling",
                                                                                                                              "t161"."clean_name",
                                                                                                                              "t161"."beyond_ascii"
                                                                                                                            FROM (
                                                                                                                              SELECT
                                                                                                                                "t160"."spelling",
                                                                                                                                CASE
                                                                                                                                  WHEN "t160"."needed"
                                                                                                                                  THEN REGEXP_REPLACE(
                                                                                                                                    REGEXP_REPLACE(
                                                                                                                                      REGEXP_REPLACE(
                                                                                                                                        REGEXP_REPLACE(
                                                                                                                                          REGEXP_REPLACE(
                                                                                                                                            REGEXP_REPLACE(
                                                                                                                                              REGEXP_REPLACE(
                                                                                                                                                "t160"."clean_name",
                                                                                                                                                'Ã¡Â¸Â[‚ƒ„…†‡]|Ã¡Â¸â[¦  ¡]|Ã¡Â¸â€[šž¦  ¡]|Ã¡Â¸Æ[’]',
                                                                                                                                                'b',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'Ã¡Â¸Â[žŸ]|Ã¡Â¸Å[¾¸]',
                                                                                                                                              'f',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'Ã¡Â¸Â[¾¿]|Ã¡Â¹Â[€‚ƒ]|Ã¡Â¹â[¬]|Ã¡Â¹â‚[¬]|Ã¡Â¹â[]|Ã¡Â¹â€[š]|Ã¡Â¹Æ[’]',
                                                                                                                                            'm',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'Ã¡Â¹Â[”•–—]|Ã¡Â¹â[¢]|Ã¡Â¹â€[¢“”]',
                                                                                                                                          'p',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        'Ã¡Â¹Â[¼½¾¿]',
                                                                                                                                        'v',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      'Ã¡ÂºÂ[Š‹Œ]|Ã¡ÂºÅ[  ’]|Ã¡Âºâ[¹]|Ã¡Âºâ€[¹]',
                                                                                                                                      'x',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    'Ã¢ÂÂ[]|Ã¢Â€Â[“”]|Ã¢â¬â[]|Ã¢â‚¬â€[œ]',
                                                                                                                                    '-',
                                                                                                                                    'g'
                                                                                                                                  )
                                                                                                                                  ELSE "t160"."clean_name"
                                                                                                                                END AS "clean_name",
                                                                                                                                "t160"."beyond_ascii",
                                                                                                                                "t160"."needed"
                                                                                                                              FROM (
                                                                                                                                SELECT
                                                                                                                                  "t159"."spelling",
                                                                                                                                  CASE
                                                                                                                                    WHEN "t159"."needed"
                                                                                                                                    THEN REGEXP_REPLACE(
                                                                                                                                      REGEXP_REPLACE(
                                                                                                                                        REGEXP_REPLACE(
                                                                                                                                          REGEXP_REPLACE(
                                                                                                                                            REGEXP_REPLACE(
                                                                                                                                              REGEXP_REPLACE(
                                                                                                                                                REGEXP_REPLACE(
                                                                                                                                                  REGEXP_REPLACE(
                                                                                                                                                    REGEXP_REPLACE(
                                                                                                                                                      REGEXP_REPLACE(
                                                                                                                                                        REGEXP_REPLACE(
                                                                                                                                                          REGEXP_REPLACE(
                                                                                                                                                            REGEXP_REPLACE(
                                                                                                                                                              REGEXP_REPLACE(
                                                                                                                                                                REGEXP_REPLACE("t159"."clean_name", 'ÃÂ[¾]|ÃƒÂ[ž¾]|ÃÅ[¾]|ÃƒÅ[¾]', 'th', 'g'),
                                                                                                                                                                'ÃÂ[]|ÃƒÂ[Ÿ]|ÃÅ[¸]|ÃƒÅ[¸]|Ã¡ÂºÂ[ž]|Ã¡ÂºÅ[¾]',
                                                                                                                                                                'ss',
                                                                                                                                                                'g'
                                                                                                                                                              ),
                                                                                                                                                              'ÃÂ[  ¡¢£]|Ã„Â[œžŸ  ¡¢£]|ÃÅ[¾¸]|Ã„Å[“¾¸]|Ã¡Â¸Â[  ¡]',
                                                                                                                                                              'g',
                                                                                                                                                              'g'
                                                                                                                                                            ),
                                                                                                                                                            'ÃÂ[¤¥¦§]|Ã„Â[¤¥¦§]|Ã¡Â¸Â[¢£¤¥¦§¨©ª«]|Ã¡ÂºÂ[–]|Ã¡Âºâ[]|Ã¡Âºâ€[“]',
                                                                                                                                                            'h',
                                                                                                                                                            'g'
                                                                                                                                                          ),
                                                                                                                                                          'ÃÂ[²³]|Ã„Â[²³]',
                                                                                                                                                          'ij',
                                                                                                                                                          'g'
                                                                                                                                                        ),
                                                                                                                                                        'ÃÂ[´µ]|Ã„Â[´µ]',
                                                                                                                                                        'j',
                                                                                                                                                        'g'
                                                                                                                                                      ),
                                                                                                                                                      'ÃÂ[¶·]|Ã„Â[¶·]|Ã¡Â¸Â[°±²³´µ]',
                                                                                                                                                      'k',
                                                                                                                                                      'g'
                                                                                                                                                    ),
                                                                                                                                                    'ÃÂ[¹º»¼½¾]|Ã„Â[¹º»¼½¾]|ÃÂ[]|Ã…Â[‚]|Ãâ[]|Ã…â€[š]|Ã¡Â¸Â[¶·¸¹º»¼½]',
                                                                                                                                                    'l',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  'ÃÂ[]|Ã…Â[‰]|Ãâ[°]|Ã…â€[°]',
                                                                                                                                                  '''n',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'ÃÂ[]|Ã…Â[’“]|Ãâ[]|Ã…â€[™œ]',
                                                                                                                                                'oe',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'ÃÂ[]|Ã…Â[”•–—˜™]|Ãâ[¢]|Ã…â€[¢“”]|ÃË[]|Ã…Ë[œ]|Ãâ[¢]|Ã…â„[¢]|Ã¡Â¹Â[˜™š›œžŸ]|Ã¡Â¹Ë[œ]|Ã¡Â¹â[¢]|Ã¡Â¹â„[¢]|Ã¡Â¹Å[¡“¾¸]|Ã¡Â¹â[º]|Ã¡Â¹â€[º]',
                                                                                                                                              'r',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'ÃÂ[  ¡¿]|Ã…Â[š›œžŸ  ¡¿]|ÃÅ[¡¾¸]|Ã…Å[¡“¾¸]|Ãâ[º]|Ã…â€[º]|Ã¡Â¹Â[  ¡¢£¤¥¦§¨©]|Ã¡ÂºÂ[›]|Ã¡Âºâ[º]|Ã¡Âºâ€[º]',
                                                                                                                                            's',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'ÃÂ[¢£¤¥¦§]|Ã…Â[¢£¤¥¦§]|Ã¡Â¹Â[ª«¬­®¯°±]|Ã¡ÂºÂ[—]|Ã¡Âºâ[]|Ã¡Âºâ€[”]',
                                                                                                                                          't',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        'ÃÂ[´µ]|Ã…Â[´µ]|Ã¡ÂºÂ[€‚ƒ„…†‡ˆ‰˜]|Ã¡Âºâ[¬]|Ã¡Âºâ‚[¬]|Ã¡Âºâ[¦  ¡°]|Ã¡Âºâ€[šž¦  ¡°]|Ã¡ÂºÆ[’]|Ã¡ÂºË[†œ]',
                                                                                                                                        'w',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      'ÃÂ[¹º»¼½¾]|Ã…Â[¹º»¼½¾]|Ã¡ÂºÂ[‘’“”•]|Ã¡Âºâ[¢]|Ã¡Âºâ€[˜™œ¢]',
                                                                                                                                      'z',
                                                                                                                                      'g'
                                                                                                                                    )
                                                                                                                                    ELSE "t159"."clean_name"
                                                                                                                                  END AS "clean_name",
                                                                                                                                  "t159"."beyond_ascii",
                                                                                                                                  "t159"."needed"
                                                                                                                                FROM (
                                                                                                                                  SELECT
                                                                                                                                    "t158"."spelling",
                                                                                                                                    CASE
                                                                                                                                      WHEN "t158"."needed"
                                                                                                                                      THEN REGEXP_REPLACE(
                                                                                                                                        REGEXP_REPLACE(
                                                                                                                                          REGEXP_REPLACE(
                                                                                                                                            REGEXP_REPLACE(
                                                                                                                                              REGEXP_REPLACE(
                                                                                                                                                REGEXP_REPLACE(
                                                                                                                                                  REGEXP_REPLACE(
                                                                                                                                                    REGEXP_REPLACE(
                                                                                                                                                      REGEXP_REPLACE(
                                                                                                                                                        REGEXP_REPLACE(
                                                                                                                                                          REGEXP_REPLACE(
                                                                                                                                                            REGEXP_REPLACE(
                                                                                                                                                              REGEXP_REPLACE(
                                                                                                                                                                REGEXP_REPLACE(
                                                                                                                                                                  REGEXP_REPLACE(
                                                                                                                                                                    "t158"."clean_name",
                                                                                                                                                                    'ÃÂ[  ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|Ã‚Â[  ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|ÃÂ[·]|ÃƒÂ[—·]|Ãâ[]|Ãƒâ€[”]|Ã¢ÂÂ[¢¦]|Ã¢Â€Â[šœž¢¦]|Ã¢â¬Å[¡¾]|Ã¢â‚¬Å[¡“¾]|Ã¢â¬Â[¢¦]|Ã¢â‚¬Â[¢¦]|Ã¢ÂÂ[¢]|Ã¢Â„Â[¢]|Ã¢âÂ[¢]|Ã¢â€žÂ[¢]',
                                                                                                                                                                    ' ',
                                                                                                                                                                    'g'
                                                                                                                                                                  ),
                                                                                                                                                                  'ÃÂ[ª]|Ã‚Â[ª]|ÃÂ[  ¡¢£¤¥]|ÃƒÂ[€‚ƒ„…  ¡¢£¤¥]|Ãâ[¬]|Ãƒâ‚[¬]|Ãâ[¦]|Ãƒâ€[šž¦]|ÃÆ[]|ÃƒÆ[’]|ÃÂ[]|Ã„Â[€‚ƒ„…]|Ãâ[¬]|Ã„â‚[¬]|Ãâ[¦]|Ã„â€[šž¦]|ÃÆ[]|Ã„Æ[’]|Ã¡Â¸Â[€]|Ã¡Â¸â[¬]|Ã¡Â¸â‚[¬]|Ã¡ÂºÂ[  ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·]',
                                                                                                                                                                  'a',
                                                                                                                                                                  'g'
                                                                                                                                                                ),
                                                                                                                                                                'ÃÂ[²]|Ã‚Â[²]',
                                                                                                                                                                '2',
                                                                                                                                                                'g'
                                                                                                                                                              ),
                                                                                                                                                              'ÃÂ[³]|Ã‚Â[³]',
                                                                                                                                                              '3',
                                                                                                                                                              'g'
                                                                                                                                                            ),
                                                                                                                                                            'ÃÂ[´]|Ã‚Â[´]|Ã¢ÂÂ[]|Ã¢Â€Â[˜™]|Ã¢â¬Ë[]|Ã¢â‚¬Ë[œ]|Ã¢â¬â[¢]|Ã¢â‚¬â„[¢]',
                                                                                                                                                            '''',
                                                                                                                                                            'g'
                                                                                                                                                          ),
                                                                                                                                                          'ÃÂ[¹]|Ã‚Â[¹]',
                                                                                                                                                          '1',
                                                                                                                                                          'g'
                                                                                                                                                        ),
                                                                                                                                                        'ÃÂ[º]|Ã‚Â[º]|ÃÂ[²³´µ¶¸]|ÃƒÂ[’“”•–˜²³´µ¶¸]|Ãâ[¢]|Ãƒâ€[™œ¢“]|ÃË[]|ÃƒË[œ]|ÃÂ[]|Ã…Â[ŒŽ‘]|ÃÅ[½]|Ã…Å[’½]|Ãâ[]|Ã…â€[˜]|Ã¡Â¹Â[ŒŽ‘’“]|Ã¡Â¹Å[’½]|Ã¡Â¹â[]|Ã¡Â¹â€[˜™œ]|Ã¡Â»Â[ŒŽ‘’“”•–—˜™š›œžŸ  ¡¢£]|Ã¡Â»Å[’½¡“¾¸]|Ã¡Â»â[¢º]|Ã¡Â»â€[˜™œ¢“”º]|Ã¡Â»Ë[œ]|Ã¡Â»â[¢]|Ã¡Â»â„[¢]',
                                                                                                                                                        'o',
                                                                                                                                                        'g'
                                                                                                                                                      ),
                                                                                                                                                      'ÃÂ[¦]|ÃƒÂ[†¦]|Ãâ[  ]|Ãƒâ€[  ]',
                                                                                                                                                      'ae',
                                                                                                                                                      'g'
                                                                                                                                                    ),
                                                                                                                                                    'ÃÂ[§]|ÃƒÂ[‡§]|Ãâ[¡]|Ãƒâ€[¡]|ÃÂ[]|Ã„Â[†‡ˆ‰Š‹Œ]|Ãâ[  ¡°¹]|Ã„â€[  ¡°¹]|ÃË[]|Ã„Ë[†]|ÃÅ[  ]|Ã„Å[  ’]|Ã¡Â¸Â[ˆ‰]|Ã¡Â¸Ë[†]|Ã¡Â¸â[°]|Ã¡Â¸â€[°]',
                                                                                                                                                    'c',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  'ÃÂ[¨©ª«]|ÃƒÂ[ˆ‰Š‹¨©ª«]|ÃË[]|ÃƒË[†]|Ãâ[°¹]|Ãƒâ€[°¹]|ÃÅ[  ]|ÃƒÅ[  ]|ÃÂ[]|Ã„Â[’“”•–—˜™š›]|Ãâ[¢º]|Ã„â€[™œ¢“”º]|ÃË[]|Ã„Ë[œ]|Ãâ[¢]|Ã„â„[¢]|ÃÅ[¡]|Ã„Å[¡]|Ã¡Â¸Â[”•–—˜™š›œ]|Ã¡Â¸â[¢º]|Ã¡Â¸â€[¢“”º]|Ã¡Â¸Ë[œ]|Ã¡Â¸â[¢]|Ã¡Â¸â„[¢]|Ã¡Â¸Å[¡“]|Ã¡ÂºÂ[¸¹º»¼½¾¿]|Ã¡Â»Â[€‚ƒ„…†‡]|Ã¡Â»â[¬]|Ã¡Â»â‚[¬]|Ã¡Â»â[¦  ¡]|Ã¡Â»â€[šž¦  ¡]|Ã¡Â»Æ[’]',
                                                                                                                                                  'e',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'ÃÂ[¬­®¯]|ÃƒÂ[ŒŽ¬­®¯]|ÃÅ[½]|ÃƒÅ[’½]|ÃÂ[¨©ª«¬­®¯°±]|Ã„Â[¨©ª«¬­®¯°±]|Ã¡Â¸Â[¬­®¯]|Ã¡Â»Â[ˆ‰Š‹]|Ã¡Â»Ë[†]|Ã¡Â»â[°¹]|Ã¡Â»â€[°¹]|Ã¡Â»Å[  ]',
                                                                                                                                                'i',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'ÃÂ[°]|ÃƒÂ[°]|ÃÂ[]|Ã„Â[Ž‘]|ÃÅ[½]|Ã„Å[½]|Ãâ[]|Ã„â€[˜]|Ã¡Â¸Â[Š‹ŒŽ‘’“]|Ã¡Â¸Å[  ’½]|Ã¡Â¸â[¹]|Ã¡Â¸â€[¹˜™œ]',
                                                                                                                                              'd',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'ÃÂ[±]|ÃƒÂ[‘±]|Ãâ[]|Ãƒâ€[˜]|ÃÂ[]|Ã…Â[ƒ„…†‡ˆ]|ÃÆ[]|Ã…Æ[’]|Ãâ[¦  ¡]|Ã…â€[ž¦  ¡]|ÃË[]|Ã…Ë[†]|Ã¡Â¹Â[„…†‡ˆ‰Š‹]|Ã¡Â¹â[¦  ¡°¹]|Ã¡Â¹â€[ž¦  ¡°¹]|Ã¡Â¹Ë[†]|Ã¡Â¹Å[  ]',
                                                                                                                                            'n',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'ÃÂ[¹º»¼]|ÃƒÂ[™š›œ¹º»¼]|Ãâ[¢]|Ãƒâ„[¢]|ÃÅ[¡]|ÃƒÅ[¡“]|Ãâ[º]|Ãƒâ€[º]|ÃÂ[¨©ª«¬­®¯°±²³]|Ã…Â[¨©ª«¬­®¯°±²³]|Ã¡Â¹Â[²³´µ¶·¸¹º»]|Ã¡Â»Â[¤¥¦§¨©ª«¬­®¯°±]',
                                                                                                                                          'u',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        'ÃÂ[½¿]|ÃƒÂ[½¿]|ÃÂ[¶·¸]|Ã…Â[¶·¸]|Ã¡ÂºÂ[Ž™]|Ã¡ÂºÅ[½]|Ã¡Âºâ[¢]|Ã¡Âºâ„[¢]|Ã¡Â»Â[²³´µ¶·¸¹]',
                                                                                                                                        'y',
                                                                                                                                        'g'
                                                                                                                                      )
                                                                                                                                      ELSE "t158"."clean_name"
                                                                                                                                    END AS "clean_name",
                                                                                                                                    "t158"."beyond_ascii",
                                                                                                                                    "t158"."needed"
                                                                                                                                  FROM (
                                                                                                                                    SELECT
                                                                                                                                      "t157"."spelling",
                                                                                                                                      "t157"."clean_name",
                                                                                                                                      "t157"."beyond_ascii",
                                                                                                                                      "t157"."beyond_ascii"
                                                                                                                                      AND REGEXP_MATCHES("t157"."clean_name", 'Ã[-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][ÂâÅËÆ]') AS "needed"
                                                                                                                                    FROM (
                                                                                                                                      SELECT
                                                                                                                                        "t156"."spelling",
                                                                                                                                        "t156"."spelling" AS "clean_name",
                                                                                                                                        REGEXP_MATCHES("t156"."spelling", '[^-]') AS "beyond_ascii"
                                                                                                                                      FROM (
                                                                                                                                        SELECT
                                                                                                                                          *
                                                                                                                                        FROM "t124" AS "t126"
                                                                                                                                        UNION
                                                                                                                                        SELECT
                                                                                                                                          *
                                                                                                                                        FROM (
                                                                                                                                          SELECT
                                                                                                                                            "t153"."part" AS "spelling"
                                                                                                                                          FROM "t152" AS "t153"
                                                                                                                                        ) AS "t155"
                                                                                                                                      ) AS "t156"
                                                                                                                                    ) AS "t157"
                                                                                                                                  ) AS "t158"
                                                                                                                                ) AS "t159"
                                                                                                                              ) AS "t160"
                                                                                                                            ) AS "t161"
                                                                                                                          ) AS "t162"
                                                                                                                        ) AS "t163"
                                                                                                                      ) AS "t164"
                                                                                                                    ) AS "t165"
                                                                                                                  ) AS "t166"
                                                                                                                ) AS "t167"
                                                                                                              ) AS "t168"
                                                                                                            ) AS "t169"
                                                                                                          ) AS "t170"
                                                                                                        ) AS "t171"
                                                                                                      ) AS "t172"
                                                                                                    ) AS "t173"
                                                                                                  ) AS "t174"
                                                                                                ) AS "t175"
                                                                                              ) AS "t176"
                                                                                            ) AS "t177"
                                                                                          ) AS "t178"
                                                                                        ) AS "t179"
                                                                                      ) AS "t180"
                                                                                    ) AS "t181"
                                                                                  ) AS "t182"
                                                                                ) AS "t183"
                                                                              ) AS "t184"
                                                                            ) AS "t185"
                                                                          ) AS "t186"
                                                                        ) AS "t187"
                                                                      ) AS "t188"
                                                                    ) AS "t189"
                                                                  ) AS "t190"
                                                                ) AS "t191"
                                                              ) AS "t192"
                                                            ) AS "t193"
                                                          ) AS "t194"
                                                        ) AS "t195"
                                                      ) AS "t196"
                                                    ) AS "t197"
                                                  ) AS "t198"
                                                ) AS "t199"
                                              ) AS "t200"
                                            ) AS "t201"
                                          ) AS "t202"
                                        ) AS "t203"
                                      ) AS "t204"
                                    ) AS "t205"
                                  ) AS "t206"
                                ) AS "t207"
                              ) AS "t208"
                            ) AS "t209"
                          ) AS "t210"
                        ) AS "t211"
                      ) AS "t212"
                    ) AS "t213"
                  ) AS "t214"
                ) AS "t215"
              ) AS "t216"
            ) AS "t217"
          ) AS "t218"
        ) AS "t219"
      ) AS "t220"
    ) AS "t221"
  ) AS "t222"
), "t229" AS (
  SELECT
    "t105"."month",
    "t11"."source",
    "t11"."id_key",
    "t11"."alias_name",
    "t11"."customer_key",
    "t11"."valid_from",
    "t11"."valid_to",
    "t225"."clean_name",
    "t225"."core_name"
  FROM (
    SELECT DISTINCT
      *
    FROM (
      SELECT
        "t84"."month"
      FROM "t78" AS "t84"
    ) AS "t91"
  ) AS "t105"
  INNER JOIN "constant_rows_1" AS "t11"
    ON (
      (
        "t11"."valid_from" IS NULL
      )
      OR (
        "t11"."valid_from" < (
          "t105"."month" + INTERVAL '1' MONTH
        )
      )
    )
    AND (
      (
        "t11"."valid_to" IS NULL
      ) OR (
        "t11"."valid_to" >= "t105"."month"
      )
    )
  LEFT OUTER JOIN "t223" AS "t225"
    ON "t11"."alias_name" = "t225"."spelling"
), "t241" AS (
  SELECT
    *
  FROM (
    SELECT
      "t60"."month",
      "t12"."source",
      "t60"."customer_key",
      "t60"."clean_name",
      "t60"."core_name"
    FROM "t49" AS "t60"
    CROSS JOIN "constant_rows_2" AS "t12"
  ) AS "t69"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t234"."month",
      "t234"."source",
      "t234"."customer_key",
      "t234"."clean_name",
      "t234"."core_name"
    FROM (
      SELECT
        *
      FROM "t229" AS "t230"
      WHERE
        "t230"."id_key" IS NULL
    ) AS "t234"
  ) AS "t238"
), "t249" AS (
  SELECT
    "t244"."month",
    "t244"."source",
    "t244"."clean_name",
    "t244"."customer_key"
  FROM "t241" AS "t244"
), "t250" AS (
  SELECT
    "t244"."month",
    "t244"."source",
    "t244"."core_name",
    "t244"."customer_key"
  FROM "t241" AS "t244"
), "t257" AS (
  SELECT
    "t87"."month",
    "t87"."customer_key",
    "t87"."customer_name",
    "t245"."clean_name",
    "t245"."core_name"
  FROM (
    SELECT
      "t76"."month",
      "t76"."customer_key",
      "t76"."customer_name"
    FROM "t73" AS "t76"
  ) AS "t87"
  INNER JOIN (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t233"."spelling",
          "t233"."clean_name",
          "t233"."core_name"
        FROM (
          SELECT
            "t154"."spelling",
            "t154"."part",
            "t227"."clean_name",
            "t227"."core_name"
          FROM "t152" AS "t154"
          INNER JOIN (
            SELECT
              "t224"."spelling" AS "part",
              "t224"."clean_name",
              "t224"."core_name"
            FROM "t223" AS "t224"
          ) AS "t227"
            ON "t154"."part" = "t227"."part"
        ) AS "t233"
      ) AS "t236"
    ) AS "t239"
    UNION
    SELECT
      *
    FROM (
      SELECT
        "t232"."spelling",
        "t232"."brand" AS "clean_name",
        "t232"."brand" AS "core_name"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t224"."spelling",
            "t224"."clean_name",
            "t224"."core_name",
            NULLIF(
              REGEXP_REPLACE(
                "t224"."core_name",
                '( (holding|holdings|group of companies|group|companies))+$',
                '',
                'g'
              ),
              "t224"."core_name"
            ) AS "brand"
          FROM "t223" AS "t224"
        ) AS "t228"
        WHERE
          NOT "t228"."brand" IS NULL
      ) AS "t232"
    ) AS "t235"
  ) AS "t245"
    ON "t87"."customer_name" = "t245"."spelling"
), "t259" AS (
  SELECT
    "t244"."month",
    "t244"."source",
    "t244"."customer_key",
    REPLACE(
      CASE
        WHEN REGEXP_MATCHES("t244"."clean_name", '([0-9]) ([0-9])')
        THEN REGEXP_REPLACE(
          REGEXP_REPLACE("t244"."clean_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
          '([0-9]) ([0-9])',
          '\1.\2',
          'g'
        )
        ELSE "t244"."clean_name"
      END,
      ' ',
      ''
    ) AS "clean_name",
    REPLACE(
      CASE
        WHEN REGEXP_MATCHES("t244"."core_name", '([0-9]) ([0-9])')
        THEN REGEXP_REPLACE(
          REGEXP_REPLACE("t244"."core_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
          '([0-9]) ([0-9])',
          '\1.\2',
          'g'
        )
        ELSE "t244"."core_name"
      END,
      ' ',
      ''
    ) AS "core_name"
  FROM "t241" AS "t244"
), "t269" AS (
  SELECT
    *
  FROM (
    SELECT
      "t88"."month",
      "t88"."source",
      "t88"."customer_id",
      "t88"."customer_name",
      "t254"."customer_key"
    FROM "t78" AS "t88"
    INNER JOIN "t249" AS "t254"
      ON "t88"."month" = "t254"."month"
      AND "t88"."source" = "t254"."source"
      AND "t88"."clean_name" = "t254"."clean_name"
  ) AS "t264"
  UNION
  SELECT
    *
  FROM (
    SELECT
      "t88"."month",
      "t88"."source",
      "t88"."customer_id",
      "t88"."customer_name",
      "t256"."customer_key"
    FROM "t78" AS "t88"
    ANTI JOIN "t241" AS "t247"
      ON "t88"."month" = "t247"."month"
      AND "t88"."source" = "t247"."source"
      AND "t88"."clean_name" = "t247"."clean_name"
    INNER JOIN "t250" AS "t256"
      ON "t88"."month" = "t256"."month"
      AND "t88"."source" = "t256"."source"
      AND "t88"."core_name" = "t256"."core_name"
  ) AS "t265"
), "t282" AS (
  SELECT
    "t88"."month",
    "t88"."source",
    "t88"."customer_id",
    "t88"."customer_name",
    "t88"."clean_name",
    "t88"."core_name",
    "t88"."id_key",
    "t107"."id_customer"
  FROM "t78" AS "t88"
  ANTI JOIN "t269" AS "t275"
    ON "t88"."month" = "t275"."month"
    AND "t88"."source" = "t275"."source"
    AND "t88"."customer_name" = "t275"."customer_name"
  INNER JOIN (
    SELECT
      *
    FROM (
      SELECT
        "t86"."month",
        "t86"."id_customer",
        REGEXP_REPLACE("t86"."id_customer", '^id:', '', 'g') AS "id_key"
      FROM "t80" AS "t86"
    ) AS "t96"
    UNION
    SELECT
      *
    FROM (
      SELECT
        "t86"."month",
        "t86"."id_customer",
        REGEXP_REPLACE("t86"."id_customer", '^id:[a-z]+', '', 'g') AS "id_key"
      FROM "t80" AS "t86"
    ) AS "t97"
  ) AS "t107"
    ON "t88"."month" = "t107"."month" AND "t88"."id_key" = "t107"."id_key"
), "t283" AS (
  SELECT
    "t88"."month",
    "t88"."source",
    "t88"."customer_id",
    "t88"."customer_name",
    "t88"."clean_name",
    "t88"."core_name",
    "t88"."id_key"
  FROM "t78" AS "t88"
  ANTI JOIN "t269" AS "t275"
    ON "t88"."month" = "t275"."month"
    AND "t88"."source" = "t275"."source"
    AND "t88"."customer_name" = "t275"."customer_name"
), "t329" AS (
  SELECT
    "t328"."month",
    "t328"."customer_key",
    NOT (
      BOOL_OR(CAST((
        "t328"."source" = 'crm'
      ) AND (
        "t328"."about" = 'row'
      ) AS BOOLEAN))
    ) AS "crm_complete",
    NOT (
      BOOL_OR(
        CAST((
          "t328"."source" = 'crm'
        ) AND (
          "t328"."about" = 'product'
        ) AS BOOLEAN)
      )
    ) AS "crm_products_known",
    NOT (
      BOOL_OR(
        CAST((
          "t328"."source" = 'billing'
        ) AND (
          "t328"."about" = 'row'
        ) AS BOOLEAN)
      )
    ) AS "billing_complete",
    NOT (
      BOOL_OR(
        CAST((
          "t328"."source" = 'billing'
        ) AND (
          "t328"."about" = 'product'
        ) AS BOOLEAN)
      )
    ) AS "billing_products_known",
    NOT (
      BOOL_OR(CAST((
        "t328"."source" = 'ops'
      ) AND (
        "t328"."about" = 'row'
      ) AS BOOLEAN))
    ) AS "ops_complete",
    NOT (
      BOOL_OR(
        CAST((
          "t328"."source" = 'ops'
        ) AND (
          "t328"."about" = 'product'
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
          "t57"."month",
          "t57"."customer_key",
          'crm' AS "source",
          'product' AS "about"
        FROM (
          SELECT
            *
          FROM "t43" AS "t48"
          WHERE
            "t48"."product" IS NULL
        ) AS "t57"
      ) AS "t65"
      UNION
      SELECT
        *
      FROM (
        SELECT
          "t55"."month",
          "t55"."customer_key",
          'billing' AS "source",
          'product' AS "about"
        FROM (
          SELECT
            *
          FROM "t41" AS "t46"
          WHERE
            "t46"."product" IS NULL
        ) AS "t55"
      ) AS "t63"
    ) AS "t71"
    UNION
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t56"."month",
          "t56"."customer_key",
          'ops' AS "source",
          'product' AS "about"
        FROM (
          SELECT
            *
          FROM "t42" AS "t47"
          WHERE
            "t47"."product" IS NULL
        ) AS "t56"
      ) AS "t64"
      UNION
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t20"."month",
            "t20"."customer_key",
            "t20"."source",
            CASE WHEN "t25"."scope" = 'row' THEN 'row' ELSE 'product' END AS "about"
          FROM (
            SELECT
              *
            FROM "normalized"."customer_matches" AS "t1"
            WHERE
              NOT "t1"."customer_key" IS NULL
          ) AS "t20"
          INNER JOIN (
            SELECT
              *
            FROM "normalized"."rejected" AS "t2"
            WHERE
              (
                "t2"."scope" = 'row'
              ) OR STARTS_WITH("t2"."column_name", 'product_flags.')
          ) AS "t25"
            ON "t20"."month" = "t25"."month"
            AND "t20"."source" = "t25"."source"
            AND "t20"."source_file" = "t25"."source_file"
            AND "t20"."source_row" = "t25"."source_row"
        ) AS "t35"
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
                "t322"."month",
                "t322"."customer_key",
                "t322"."source",
                'row' AS "about"
              FROM (
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
                        "t243"."month",
                        "t243"."source",
                        "t243"."customer_key"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t88"."month",
                            "t88"."source",
                            "t88"."customer_id",
                            "t88"."customer_name",
                            "t231"."customer_key"
                          FROM "t78" AS "t88"
                          INNER JOIN "t229" AS "t231"
                            ON "t88"."month" = "t231"."month"
                            AND "t88"."source" = "t231"."source"
                            AND "t88"."id_key" = "t231"."id_key"
                        ) AS "t237"
                        UNION
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t88"."month",
                            "t88"."source",
                            "t88"."customer_id",
                            "t88"."customer_name",
                            "t231"."customer_key"
                          FROM "t78" AS "t88"
                          INNER JOIN "t229" AS "t231"
                            ON "t88"."month" = "t231"."month"
                            AND "t88"."source" = "t231"."source"
                            AND "t88"."clean_name" = "t231"."clean_name"
                            AND (
                              (
                                "t231"."id_key" IS NULL
                              ) OR (
                                "t88"."id_key" IS NULL
                              )
                            )
                        ) AS "t240"
                      ) AS "t243"
                    ) AS "t248"
                    UNION
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t272"."month",
                        "t272"."source",
                        "t272"."customer_key"
                      FROM "t269" AS "t272"
                    ) AS "t276"
                  ) AS "t277"
                  UNION
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t300"."month",
                        "t300"."source",
                        "t300"."customer_key"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t294"."month",
                            "t294"."source",
                            "t294"."customer_id",
                            "t294"."customer_name",
                            "t253"."customer_key"
                          FROM (
                            SELECT
                              "t287"."month",
                              "t287"."source",
                              "t287"."customer_id",
                              "t287"."customer_name",
                              "t287"."id_key"
                            FROM "t283" AS "t287"
                          ) AS "t294"
                          INNER JOIN (
                            SELECT
                              *
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t233"."spelling",
                                  "t233"."clean_name",
                                  "t233"."core_name"
                                FROM (
                                  SELECT
                                    "t154"."spelling",
                                    "t154"."part",
                                    "t227"."clean_name",
                                    "t227"."core_name"
                                  FROM "t152" AS "t154"
                                  INNER JOIN (
                                    SELECT
                                      "t224"."spelling" AS "part",
                                      "t224"."clean_name",
                                      "t224"."core_name"
                                    FROM "t223" AS "t224"
                                  ) AS "t227"
                                    ON "t154"."part" = "t227"."part"
                                ) AS "t233"
                              ) AS "t236"
                            ) AS "t239"
                            UNION
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t232"."spelling",
                                "t232"."brand" AS "clean_name",
                                "t232"."brand" AS "core_name"
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t224"."spelling",
                                    "t224"."clean_name",
                                    "t224"."core_name",
                                    NULLIF(
                                      REGEXP_REPLACE(
                                        "t224"."core_name",
                                        '( (holding|holdings|group of companies|group|companies))+$',
                                        '',
                                        'g'
                                      ),
                                      "t224"."core_name"
                                    ) AS "brand"
                                  FROM "t223" AS "t224"
                                ) AS "t228"
                                WHERE
                                  NOT "t228"."brand" IS NULL
                              ) AS "t232"
                            ) AS "t235"
                          ) AS "t245"
                            ON "t294"."customer_name" = "t245"."spelling"
                          INNER JOIN "t249" AS "t253"
                            ON "t294"."month" = "t253"."month"
                            AND "t294"."source" = "t253"."source"
                            AND "t245"."clean_name" = "t253"."clean_name"
                        ) AS "t297"
                        UNION
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t294"."month",
                            "t294"."source",
                            "t294"."customer_id",
                            "t294"."customer_name",
                            "t255"."customer_key"
                          FROM (
                            SELECT
                              "t287"."month",
                              "t287"."source",
                              "t287"."customer_id",
                              "t287"."customer_name",
                              "t287"."id_key"
                            FROM "t283" AS "t287"
                          ) AS "t294"
                          INNER JOIN (
                            SELECT
                              *
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t233"."spelling",
                                  "t233"."clean_name",
                                  "t233"."core_name"
                                FROM (
                                  SELECT
                                    "t154"."spelling",
                                    "t154"."part",
                                    "t227"."clean_name",
                                    "t227"."core_name"
                                  FROM "t152" AS "t154"
                                  INNER JOIN (
                                    SELECT
                                      "t224"."spelling" AS "part",
                                      "t224"."clean_name",
                                      "t224"."core_name"
                                    FROM "t223" AS "t224"
                                  ) AS "t227"
                                    ON "t154"."part" = "t227"."part"
                                ) AS "t233"
                              ) AS "t236"
                            ) AS "t239"
                            UNION
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t232"."spelling",
                                "t232"."brand" AS "clean_name",
                                "t232"."brand" AS "core_name"
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t224"."spelling",
                                    "t224"."clean_name",
                                    "t224"."core_name",
                                    NULLIF(
                                      REGEXP_REPLACE(
                                        "t224"."core_name",
                                        '( (holding|holdings|group of companies|group|companies))+$',
                                        '',
                                        'g'
                                      ),
                                      "t224"."core_name"
                                    ) AS "brand"
                                  FROM "t223" AS "t224"
                                ) AS "t228"
                                WHERE
                                  NOT "t228"."brand" IS NULL
                              ) AS "t232"
                            ) AS "t235"
                          ) AS "t245"
                            ON "t294"."customer_name" = "t245"."spelling"
                          ANTI JOIN "t241" AS "t246"
                            ON "t294"."month" = "t246"."month"
                            AND "t294"."source" = "t246"."source"
                            AND "t245"."clean_name" = "t246"."clean_name"
                          INNER JOIN "t250" AS "t255"
                            ON "t294"."month" = "t255"."month"
                            AND "t294"."source" = "t255"."source"
                            AND "t245"."core_name" = "t255"."core_name"
                        ) AS "t298"
                      ) AS "t300"
                    ) AS "t302"
                    UNION
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t284"."month",
                        "t284"."source",
                        "t284"."customer_key"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t88"."month",
                            "t88"."source",
                            "t88"."customer_id",
                            "t88"."customer_name",
                            "t267"."customer_key"
                          FROM "t78" AS "t88"
                          ANTI JOIN "t269" AS "t275"
                            ON "t88"."month" = "t275"."month"
                            AND "t88"."source" = "t275"."source"
                            AND "t88"."customer_name" = "t275"."customer_name"
                          INNER JOIN (
                            SELECT
                              "t258"."month",
                              "t258"."clean_name",
                              "t258"."customer_key"
                            FROM "t257" AS "t258"
                          ) AS "t267"
                            ON "t88"."month" = "t267"."month" AND "t88"."clean_name" = "t267"."clean_name"
                        ) AS "t278"
                        UNION
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t88"."month",
                            "t88"."source",
                            "t88"."customer_id",
                            "t88"."customer_name",
                            "t268"."customer_key"
                          FROM "t78" AS "t88"
                          ANTI JOIN "t269" AS "t275"
                            ON "t88"."month" = "t275"."month"
                            AND "t88"."source" = "t275"."source"
                            AND "t88"."customer_name" = "t275"."customer_name"
                          ANTI JOIN "t257" AS "t260"
                            ON "t88"."month" = "t260"."month" AND "t88"."clean_name" = "t260"."clean_name"
                          INNER JOIN (
                            SELECT
                              "t258"."month",
                              "t258"."core_name",
                              "t258"."customer_key"
                            FROM "t257" AS "t258"
                          ) AS "t268"
                            ON "t88"."month" = "t268"."month" AND "t88"."core_name" = "t268"."core_name"
                        ) AS "t279"
                      ) AS "t284"
                    ) AS "t288"
                  ) AS "t303"
                ) AS "t306"
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
                        "t285"."month",
                        "t285"."source",
                        "t285"."customer_key"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t88"."month",
                            "t88"."source",
                            "t88"."customer_id",
                            "t88"."customer_name",
                            "t108"."customer_key"
                          FROM "t78" AS "t88"
                          ANTI JOIN "t269" AS "t275"
                            ON "t88"."month" = "t275"."month"
                            AND "t88"."source" = "t275"."source"
                            AND "t88"."customer_name" = "t275"."customer_name"
                          INNER JOIN (
                            SELECT
                              "t93"."month",
                              "t93"."clean_name",
                              "t93"."customer_key"
                            FROM "t90" AS "t93"
                          ) AS "t108"
                            ON "t88"."month" = "t108"."month" AND "t88"."clean_name" = "t108"."clean_name"
                        ) AS "t280"
                        UNION
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t88"."month",
                            "t88"."source",
                            "t88"."customer_id",
                            "t88"."customer_name",
                            "t109"."customer_key"
                          FROM "t78" AS "t88"
                          ANTI JOIN "t269" AS "t275"
                            ON "t88"."month" = "t275"."month"
                            AND "t88"."source" = "t275"."source"
                            AND "t88"."customer_name" = "t275"."customer_name"
                          ANTI JOIN "t90" AS "t98"
                            ON "t88"."month" = "t98"."month" AND "t88"."clean_name" = "t98"."clean_name"
                          INNER JOIN (
                            SELECT
                              "t93"."month",
                              "t93"."core_name",
                              "t93"."customer_key"
                            FROM "t90" AS "t93"
                          ) AS "t109"
                            ON "t88"."month" = "t109"."month" AND "t88"."core_name" = "t109"."core_name"
                        ) AS "t281"
                      ) AS "t285"
                    ) AS "t289"
                    UNION
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t307"."month",
                        "t307"."source",
                        "t307"."customer_key"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t299"."month",
                            "t299"."source",
                            "t299"."customer_id",
                            "t299"."customer_name",
                            "t273"."customer_key"
                          FROM (
                            SELECT
                              "t287"."month",
                              "t287"."source",
                              "t287"."customer_id",
                              "t287"."customer_name",
                              REPLACE(
                                CASE
                                  WHEN REGEXP_MATCHES("t287"."clean_name", '([0-9]) ([0-9])')
                                  THEN REGEXP_REPLACE(
                                    REGEXP_REPLACE("t287"."clean_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
                                    '([0-9]) ([0-9])',
                                    '\1.\2',
                                    'g'
                                  )
                                  ELSE "t287"."clean_name"
                                END,
                                ' ',
                                ''
                              ) AS "clean_name",
                              REPLACE(
                                CASE
                                  WHEN REGEXP_MATCHES("t287"."core_name", '([0-9]) ([0-9])')
                                  THEN REGEXP_REPLACE(
                                    REGEXP_REPLACE("t287"."core_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
                                    '([0-9]) ([0-9])',
                                    '\1.\2',
                                    'g'
                                  )
                                  ELSE "t287"."core_name"
                                END,
                                ' ',
                                ''
                              ) AS "core_name",
                              "t287"."id_key"
                            FROM "t283" AS "t287"
                          ) AS "t299"
                          INNER JOIN (
                            SELECT
                              "t261"."month",
                              "t261"."source",
                              "t261"."clean_name",
                              "t261"."customer_key"
                            FROM "t259" AS "t261"
                          ) AS "t273"
                            ON "t299"."month" = "t273"."month"
                            AND "t299"."source" = "t273"."source"
                            AND "t299"."clean_name" = "t273"."clean_name"
                        ) AS "t304"
                        UNION
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t299"."month",
                            "t299"."source",
                            "t299"."customer_id",
                            "t299"."customer_name",
                            "t274"."customer_key"
                          FROM (
                            SELECT
                              "t287"."month",
                              "t287"."source",
                              "t287"."customer_id",
                              "t287"."customer_name",
                              REPLACE(
                                CASE
                                  WHEN REGEXP_MATCHES("t287"."clean_name", '([0-9]) ([0-9])')
                                  THEN REGEXP_REPLACE(
                                    REGEXP_REPLACE("t287"."clean_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
                                    '([0-9]) ([0-9])',
                                    '\1.\2',
                                    'g'
                                  )
                                  ELSE "t287"."clean_name"
                                END,
                                ' ',
                                ''
                              ) AS "clean_name",
                              REPLACE(
                                CASE
                                  WHEN REGEXP_MATCHES("t287"."core_name", '([0-9]) ([0-9])')
                                  THEN REGEXP_REPLACE(
                                    REGEXP_REPLACE("t287"."core_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
                                    '([0-9]) ([0-9])',
                                    '\1.\2',
                                    'g'
                                  )
                                  ELSE "t287"."core_name"
                                END,
                                ' ',
                                ''
                              ) AS "core_name",
                              "t287"."id_key"
                            FROM "t283" AS "t287"
                          ) AS "t299"
                          ANTI JOIN "t259" AS "t266"
                            ON "t299"."month" = "t266"."month"
                            AND "t299"."source" = "t266"."source"
                            AND "t299"."clean_name" = "t266"."clean_name"
                          INNER JOIN (
                            SELECT
                              "t261"."month",
                              "t261"."source",
                              "t261"."core_name",
                              "t261"."customer_key"
                            FROM "t259" AS "t261"
                          ) AS "t274"
                            ON "t299"."month" = "t274"."month"
                            AND "t299"."source" = "t274"."source"
                            AND "t299"."core_name" = "t274"."core_name"
                        ) AS "t305"
                      ) AS "t307"
                    ) AS "t308"
                  ) AS "t309"
                  UNION
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t290"."month",
                        "t290"."source",
                        "t290"."customer_key"
                      FROM (
                        SELECT
                          "t286"."month",
                          "t286"."source",
                          "t286"."customer_id",
                          "t286"."customer_name",
                          "t286"."clean_name",
                          "t286"."core_name",
                          "t286"."id_key",
                          "t286"."id_customer",
                          "t286"."id_customer" AS "customer_key"
                        FROM "t282" AS "t286"
                      ) AS "t290"
                    ) AS "t295"
                    UNION
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t317"."month",
                        "t317"."source",
                        "t317"."customer_key"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t313"."month",
                              "t313"."source",
                              "t313"."customer_id",
                              "t313"."customer_name",
                              "t68"."customer_key",
                              LEVENSHTEIN("t68"."own_clean", "t313"."clean_name") AS "letters",
                              GREATEST(LENGTH("t68"."own_clean"), LENGTH("t313"."clean_name")) AS "length"
                            FROM (
                              SELECT
                                "t311"."month",
                                "t311"."source",
                                "t311"."customer_id",
                                "t311"."customer_name",
                                "t311"."clean_name",
                                "t311"."core_name",
                                "t311"."id_key",
                                "t311"."id_customer",
                                "t311"."slip"
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t301"."month",
                                    "t301"."source",
                                    "t301"."customer_id",
                                    "t301"."customer_name",
                                    "t301"."clean_name",
                                    "t301"."core_name",
                                    "t301"."id_key",
                                    "t301"."id_customer",
                                    "t301"."place",
                                    SUBSTRING(
                                      "t301"."id_customer",
                                      CASE WHEN (
                                        0 + 1
                                      ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t301"."id_customer") END,
                                      "t301"."place"
                                    ) || SUBSTRING(
                                      "t301"."id_customer",
                                      CASE
                                        WHEN (
                                          "t301"."place" + 1 + 1
                                        ) >= 1
                                        THEN "t301"."place" + 1 + 1
                                        ELSE "t301"."place" + 1 + 1 + LENGTH("t301"."id_customer")
                                      END,
                                      1
                                    ) || SUBSTRING(
                                      "t301"."id_customer",
                                      CASE
                                        WHEN (
                                          "t301"."place" + 1
                                        ) >= 1
                                        THEN "t301"."place" + 1
                                        ELSE "t301"."place" + 1 + LENGTH("t301"."id_customer")
                                      END,
                                      1
                                    ) || SUBSTRING(
                                      "t301"."id_customer",
                                      CASE
                                        WHEN (
                                          "t301"."place" + 2 + 1
                                        ) >= 1
                                        THEN "t301"."place" + 2 + 1
                                        ELSE "t301"."place" + 2 + 1 + LENGTH("t301"."id_customer")
                                      END
                                    ) AS "slip"
                                  FROM (
                                    SELECT
                                      "t293"."month",
                                      "t293"."source",
                                      "t293"."customer_id",
                                      "t293"."customer_name",
                                      "t293"."clean_name",
                                      "t293"."core_name",
                                      "t293"."id_key",
                                      "t293"."id_customer",
                                      "t13"."place"
                                    FROM (
                                      SELECT DISTINCT
                                        *
                                      FROM "t282" AS "t286"
                                    ) AS "t293"
                                    INNER JOIN "constant_rows_3" AS "t13"
                                      ON "t13"."place" < (
                                        LENGTH("t293"."id_customer") - 1
                                      )
                                  ) AS "t301"
                                ) AS "t310"
                                WHERE
                                  "t310"."slip" <> "t310"."id_customer"
                              ) AS "t311"
                            ) AS "t313"
                            INNER JOIN (
                              SELECT
                                "t54"."month",
                                "t54"."customer_key",
                                "t54"."clean_name" AS "own_clean",
                                "t54"."core_name" AS "own_core"
                              FROM "t49" AS "t54"
                            ) AS "t68"
                              ON "t313"."month" = "t68"."month" AND "t313"."slip" = "t68"."customer_key"
                          ) AS "t314"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t313"."month",
                              "t313"."source",
                              "t313"."customer_id",
                              "t313"."customer_name",
                              "t68"."customer_key",
                              LEVENSHTEIN("t68"."own_core", "t313"."core_name") AS "letters",
                              GREATEST(LENGTH("t68"."own_core"), LENGTH("t313"."core_name")) AS "length"
                            FROM (
                              SELECT
                                "t311"."month",
                                "t311"."source",
                                "t311"."customer_id",
                                "t311"."customer_name",
                                "t311"."clean_name",
                                "t311"."core_name",
                                "t311"."id_key",
                                "t311"."id_customer",
                                "t311"."slip"
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t301"."month",
                                    "t301"."source",
                                    "t301"."customer_id",
                                    "t301"."customer_name",
                                    "t301"."clean_name",
                                    "t301"."core_name",
                                    "t301"."id_key",
                                    "t301"."id_customer",
                                    "t301"."place",
                                    SUBSTRING(
                                      "t301"."id_customer",
                                      CASE WHEN (
                                        0 + 1
                                      ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t301"."id_customer") END,
                                      "t301"."place"
                                    ) || SUBSTRING(
                                      "t301"."id_customer",
                                      CASE
                                        WHEN (
                                          "t301"."place" + 1 + 1
                                        ) >= 1
                                        THEN "t301"."place" + 1 + 1
                                        ELSE "t301"."place" + 1 + 1 + LENGTH("t301"."id_customer")
                                      END,
                                      1
                                    ) || SUBSTRING(
                                      "t301"."id_customer",
                                      CASE
                                        WHEN (
                                          "t301"."place" + 1
                                        ) >= 1
                                        THEN "t301"."place" + 1
                                        ELSE "t301"."place" + 1 + LENGTH("t301"."id_customer")
                                      END,
                                      1
                                    ) || SUBSTRING(
                                      "t301"."id_customer",
                                      CASE
                                        WHEN (
                                          "t301"."place" + 2 + 1
                                        ) >= 1
                                        THEN "t301"."place" + 2 + 1
                                        ELSE "t301"."place" + 2 + 1 + LENGTH("t301"."id_customer")
                                      END
                                    ) AS "slip"
                                  FROM (
                                    SELECT
                                      "t293"."month",
                                      "t293"."source",
                                      "t293"."customer_id",
                                      "t293"."customer_name",
                                      "t293"."clean_name",
                                      "t293"."core_name",
                                      "t293"."id_key",
                                      "t293"."id_customer",
                                      "t13"."place"
                                    FROM (
                                      SELECT DISTINCT
                                        *
                                      FROM "t282" AS "t286"
                                    ) AS "t293"
                                    INNER JOIN "constant_rows_3" AS "t13"
                                      ON "t13"."place" < (
                                        LENGTH("t293"."id_customer") - 1
                                      )
                                  ) AS "t301"
                                ) AS "t310"
                                WHERE
                                  "t310"."slip" <> "t310"."id_customer"
                              ) AS "t311"
                            ) AS "t313"
                            INNER JOIN (
                              SELECT
                                "t54"."month",
                                "t54"."customer_key",
                                "t54"."clean_name" AS "own_clean",
                                "t54"."core_name" AS "own_core"
                              FROM "t49" AS "t54"
                            ) AS "t68"
                              ON "t313"."month" = "t68"."month" AND "t313"."slip" = "t68"."customer_key"
                          ) AS "t315"
                        ) AS "t316"
                        WHERE
                          "t316"."letters" <= (
                            "t316"."length" * 0.2
                          )
                      ) AS "t317"
                    ) AS "t318"
                  ) AS "t319"
                ) AS "t320"
              ) AS "t322"
              SEMI JOIN "t49" AS "t59"
                ON "t322"."month" = "t59"."month" AND "t322"."customer_key" = "t59"."customer_key"
            ) AS "t323"
            UNION
            SELECT
              *
            FROM (
              SELECT
                "t19"."month",
                "t19"."customer_key",
                'crm' AS "source",
                'row' AS "about"
              FROM "t17" AS "t19"
            ) AS "t29"
          ) AS "t324"
          UNION
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t19"."month",
                "t19"."customer_key",
                'billing' AS "source",
                'row' AS "about"
              FROM "t17" AS "t19"
            ) AS "t30"
            UNION
            SELECT
              *
            FROM (
              SELECT
                "t19"."month",
                "t19"."customer_key",
                'ops' AS "source",
                'row' AS "about"
              FROM "t17" AS "t19"
            ) AS "t31"
          ) AS "t33"
        ) AS "t325"
      ) AS "t326"
    ) AS "t327"
  ) AS "t328"
  GROUP BY
    1,
    2
), "t350" AS (
  SELECT
    "t349"."month",
    "t349"."customer_key",
    "t349"."product_key",
    "t349"."crm_lines",
    "t349"."crm_status",
    "t349"."crm_provider_count",
    "t349"."crm_unit_price",
    "t349"."crm_currency",
    "t349"."crm_go_live_date",
    "t349"."crm_churn_date",
    "t349"."entitled_quantity",
    "t349"."billing_lines",
    "t349"."billing_status",
    "t349"."billed_count",
    "t349"."billed_amount",
    "t349"."billing_unit_price",
    "t349"."billing_currency",
    "t349"."service_start",
    "t349"."service_end",
    "t349"."credited_amount",
    "t349"."billed",
    "t349"."ops_lines",
    "t349"."ops_status",
    "t349"."used_count",
    "t349"."rated",
    "t349"."expected_amount",
    "t349"."ops_currency",
    "t349"."ops_go_live_date",
    "t349"."usage_quantity",
    "t349"."used",
    "t349"."customer_name",
    "t349"."customer_id",
    "t349"."owner",
    "t349"."in_crm",
    "t349"."in_billing",
    "t349"."in_ops",
    "t349"."ambiguous",
    "t349"."crm_complete",
    "t349"."crm_products_known",
    "t349"."billing_complete",
    "t349"."billing_products_known",
    "t349"."ops_complete",
    "t349"."ops_products_known",
    NULLIF(
      COALESCE("t349"."billing_currency", "t349"."crm_currency", "t349"."ops_currency"),
      'several'
    ) AS "own_currency"
  FROM (
    SELECT
      "t348"."month",
      "t348"."customer_key",
      "t348"."product_key",
      "t348"."crm_lines",
      "t348"."crm_status",
      "t348"."crm_provider_count",
      "t348"."crm_unit_price",
      "t348"."crm_currency",
      "t348"."crm_go_live_date",
      "t348"."crm_churn_date",
      "t348"."entitled_quantity",
      "t348"."billing_lines",
      "t348"."billing_status",
      "t348"."billed_count",
      "t348"."billed_amount",
      "t348"."billing_unit_price",
      "t348"."billing_currency",
      "t348"."service_start",
      "t348"."service_end",
      "t348"."credited_amount",
      "t348"."billed",
      "t348"."ops_lines",
      "t348"."ops_status",
      "t348"."used_count",
      "t348"."rated",
      "t348"."expected_amount",
      "t348"."ops_currency",
      "t348"."ops_go_live_date",
      "t348"."usage_quantity",
      "t348"."used",
      "t348"."customer_name",
      "t348"."customer_id",
      "t348"."owner",
      "t348"."in_crm",
      "t348"."in_billing",
      "t348"."in_ops",
      "t348"."ambiguous",
      "t348"."crm_complete",
      "t348"."crm_products_known",
      "t348"."billing_complete",
      "t348"."billing_products_known",
      "t348"."ops_complete",
      "t348"."ops_products_known"
    FROM (
      SELECT
        "t347"."month",
        "t347"."customer_key",
        "t347"."product_key",
        "t347"."crm_lines",
        "t347"."crm_status",
        "t347"."crm_provider_count",
        "t347"."crm_unit_price",
        "t347"."crm_currency",
        "t347"."crm_go_live_date",
        "t347"."crm_churn_date",
        "t347"."entitled_quantity",
        "t347"."billing_lines",
        "t347"."billing_status",
        "t347"."billed_count",
        "t347"."billed_amount",
        "t347"."billing_unit_price",
        "t347"."billing_currency",
        "t347"."service_start",
        "t347"."service_end",
        "t347"."credited_amount",
        "t347"."billed",
        "t347"."ops_lines",
        "t347"."ops_status",
        "t347"."used_count",
        "t347"."rated",
        "t347"."expected_amount",
        "t347"."ops_currency",
        "t347"."ops_go_live_date",
        "t347"."usage_quantity",
        "t347"."used",
        "t347"."customer_name",
        "t347"."customer_id",
        "t347"."owner",
        "t347"."in_crm",
        "t347"."in_billing",
        "t347"."in_ops",
        "t347"."ambiguous",
        "t331"."month" AS "month_right",
        "t331"."customer_key" AS "customer_key_right",
        "t331"."crm_complete",
        "t331"."crm_products_known",
        "t331"."billing_complete",
        "t331"."billing_products_known",
        "t331"."ops_complete",
        "t331"."ops_products_known"
      FROM (
        SELECT
          "t345"."month",
          "t345"."customer_key",
          "t345"."product_key",
          "t345"."crm_lines",
          "t345"."crm_status",
          "t345"."crm_provider_count",
          "t345"."crm_unit_price",
          "t345"."crm_currency",
          "t345"."crm_go_live_date",
          "t345"."crm_churn_date",
          "t345"."entitled_quantity",
          "t345"."billing_lines",
          "t345"."billing_status",
          "t345"."billed_count",
          "t345"."billed_amount",
          "t345"."billing_unit_price",
          "t345"."billing_currency",
          "t345"."service_start",
          "t345"."service_end",
          "t345"."credited_amount",
          "t345"."billed",
          "t345"."ops_lines",
          "t345"."ops_status",
          "t345"."used_count",
          "t345"."rated",
          "t345"."expected_amount",
          "t345"."ops_currency",
          "t345"."ops_go_live_date",
          "t345"."usage_quantity",
          "t345"."used",
          "t345"."customer_name",
          "t345"."customer_id",
          "t345"."owner",
          "t345"."in_crm",
          "t345"."in_billing",
          "t345"."in_ops",
          "t345"."ambiguous"
        FROM (
          SELECT
            "t344"."month",
            "t344"."customer_key",
            "t344"."product_key",
            "t344"."crm_lines",
            "t344"."crm_status",
            "t344"."crm_provider_count",
            "t344"."crm_unit_price",
            "t344"."crm_currency",
            "t344"."crm_go_live_date",
            "t344"."crm_churn_date",
            "t344"."entitled_quantity",
            "t344"."billing_lines",
            "t344"."billing_status",
            "t344"."billed_count",
            "t344"."billed_amount",
            "t344"."billing_unit_price",
            "t344"."billing_currency",
            "t344"."service_start",
            "t344"."service_end",
            "t344"."credited_amount",
            "t344"."billed",
            "t344"."ops_lines",
            "t344"."ops_status",
            "t344"."used_count",
            "t344"."rated",
            "t344"."expected_amount",
            "t344"."ops_currency",
            "t344"."ops_go_live_date",
            "t344"."usage_quantity",
            "t344"."used",
            "t118"."month" AS "month_right",
            "t118"."customer_key" AS "customer_key_right",
            "t118"."customer_name",
            "t118"."customer_id",
            "t118"."owner",
            "t118"."in_crm",
            "t118"."in_billing",
            "t118"."in_ops",
            "t118"."ambiguous"
          FROM (
            SELECT
              "t342"."month",
              "t342"."customer_key",
              "t342"."product_key",
              "t342"."crm_lines",
              "t342"."crm_status",
              "t342"."crm_provider_count",
              "t342"."crm_unit_price",
              "t342"."crm_currency",
              "t342"."crm_go_live_date",
              "t342"."crm_churn_date",
              "t342"."entitled_quantity",
              "t342"."billing_lines",
              "t342"."billing_status",
              "t342"."billed_count",
              "t342"."billed_amount",
              "t342"."billing_unit_price",
              "t342"."billing_currency",
              "t342"."service_start",
              "t342"."service_end",
              "t342"."credited_amount",
              "t342"."billed",
              "t342"."ops_lines",
              "t342"."ops_status",
              "t342"."used_count",
              "t342"."rated",
              "t342"."expected_amount",
              "t342"."ops_currency",
              "t342"."ops_go_live_date",
              "t342"."usage_quantity",
              "t342"."used"
            FROM (
              SELECT
                "t341"."month",
                "t341"."customer_key",
                "t341"."product_key",
                "t341"."crm_lines",
                "t341"."crm_status",
                "t341"."crm_provider_count",
                "t341"."crm_unit_price",
                "t341"."crm_currency",
                "t341"."crm_go_live_date",
                "t341"."crm_churn_date",
                "t341"."entitled_quantity",
                "t341"."billing_lines",
                "t341"."billing_status",
                "t341"."billed_count",
                "t341"."billed_amount",
                "t341"."billing_unit_price",
                "t341"."billing_currency",
                "t341"."service_start",
                "t341"."service_end",
                "t341"."credited_amount",
                "t341"."billed",
                "t120"."month" AS "month_right",
                "t120"."customer_key" AS "customer_key_right",
                "t120"."product_key" AS "product_key_right",
                "t120"."ops_lines",
                "t120"."ops_status",
                "t120"."used_count",
                "t120"."rated",
                "t120"."expected_amount",
                "t120"."ops_currency",
                "t120"."ops_go_live_date",
                "t120"."usage_quantity",
                "t120"."used"
              FROM (
                SELECT
                  "t339"."month",
                  "t339"."customer_key",
                  "t339"."product_key",
                  "t339"."crm_lines",
                  "t339"."crm_status",
                  "t339"."crm_provider_count",
                  "t339"."crm_unit_price",
                  "t339"."crm_currency",
                  "t339"."crm_go_live_date",
                  "t339"."crm_churn_date",
                  "t339"."entitled_quantity",
                  "t339"."billing_lines",
                  "t339"."billing_status",
                  "t339"."billed_count",
                  "t339"."billed_amount",
                  "t339"."billing_unit_price",
                  "t339"."billing_currency",
                  "t339"."service_start",
                  "t339"."service_end",
                  "t339"."credited_amount",
                  "t339"."billed"
                FROM (
                  SELECT
                    "t338"."month",
                    "t338"."customer_key",
                    "t338"."product_key",
                    "t338"."crm_lines",
                    "t338"."crm_status",
                    "t338"."crm_provider_count",
                    "t338"."crm_unit_price",
                    "t338"."crm_currency",
                    "t338"."crm_go_live_date",
                    "t338"."crm_churn_date",
                    "t338"."entitled_quantity",
                    "t131"."month" AS "month_right",
                    "t131"."customer_key" AS "customer_key_right",
                    "t131"."product_key" AS "product_key_right",
                    "t131"."billing_lines",
                    "t131"."billing_status",
                    "t131"."billed_count",
                    "t131"."billed_amount",
                    "t131"."billing_unit_price",
                    "t131"."billing_currency",
                    "t131"."service_start",
                    "t131"."service_end",
                    "t131"."credited_amount",
                    "t131"."billed"
                  FROM (
                    SELECT
                      "t336"."month",
                      "t336"."customer_key",
                      "t336"."product_key",
                      "t336"."crm_lines",
                      "t336"."crm_status",
                      "t336"."crm_provider_count",
                      "t336"."crm_unit_price",
                      "t336"."crm_currency",
                      "t336"."crm_go_live_date",
                      "t336"."crm_churn_date",
                      "t336"."entitled_quantity"
                    FROM (
                      SELECT
                        "t335"."month",
                        "t335"."customer_key",
                        "t335"."product_key",
                        "t128"."month" AS "month_right",
                        "t128"."customer_key" AS "customer_key_right",
                        "t128"."product_key" AS "product_key_right",
                        "t128"."crm_lines",
                        "t128"."crm_status",
                        "t128"."crm_provider_count",
                        "t128"."crm_unit_price",
                        "t128"."crm_currency",
                        "t128"."crm_go_live_date",
                        "t128"."crm_churn_date",
                        "t128"."entitled_quantity"
                      FROM (
                        SELECT
                          *
                        FROM "t135" AS "t136"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t332"."month",
                            "t332"."customer_key",
                            '' AS "product_key"
                          FROM "t329" AS "t332"
                          ANTI JOIN "t135" AS "t138"
                            ON "t332"."month" = "t138"."month" AND "t332"."customer_key" = "t138"."customer_key"
                        ) AS "t333"
                      ) AS "t335"
                      LEFT OUTER JOIN "t123" AS "t128"
                        ON "t335"."month" = "t128"."month"
                        AND "t335"."customer_key" = "t128"."customer_key"
                        AND "t335"."product_key" = "t128"."product_key"
                    ) AS "t336"
                  ) AS "t338"
                  LEFT OUTER JOIN "t127" AS "t131"
                    ON "t338"."month" = "t131"."month"
                    AND "t338"."customer_key" = "t131"."customer_key"
                    AND "t338"."product_key" = "t131"."product_key"
                ) AS "t339"
              ) AS "t341"
              LEFT OUTER JOIN "t114" AS "t120"
                ON "t341"."month" = "t120"."month"
                AND "t341"."customer_key" = "t120"."customer_key"
                AND "t341"."product_key" = "t120"."product_key"
            ) AS "t342"
          ) AS "t344"
          LEFT OUTER JOIN (
            SELECT
              "t106"."month",
              "t106"."customer_key",
              COALESCE(
                MIN("t106"."customer_name") FILTER(WHERE
                  "t106"."rank" = 0),
                MIN("t106"."customer_name") FILTER(WHERE
                  "t106"."rank" = 1),
                MIN("t106"."customer_name") FILTER(WHERE
                  "t106"."rank" = 2)
              ) AS "customer_name",
              COALESCE(
                MIN("t106"."crm_customer_id"),
                COALESCE(
                  MIN("t106"."customer_id") FILTER(WHERE
                    "t106"."rank" = 0),
                  MIN("t106"."customer_id") FILTER(WHERE
                    "t106"."rank" = 1),
                  MIN("t106"."customer_id") FILTER(WHERE
                    "t106"."rank" = 2)
                )
              ) AS "customer_id",
              MIN("t106"."owner") FILTER(WHERE
                "t106"."rank" = 0) AS "owner",
              BOOL_OR(CAST("t106"."rank" = 0 AS BOOLEAN)) AS "in_crm",
              BOOL_OR(CAST("t106"."rank" = 1 AS BOOLEAN)) AS "in_billing",
              BOOL_OR(CAST("t106"."rank" = 2 AS BOOLEAN)) AS "in_ops",
              BOOL_OR(CAST("t106"."match_method" = 'ambiguous' AS BOOLEAN)) AS "ambiguous"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t47"."month",
                  "t47"."customer_key",
                  "t47"."customer_id",
                  "t47"."customer_name",
                  "t47"."crm_customer_id",
                  "t47"."match_method",
                  CAST(NULL AS TEXT) AS "owner",
                  2 AS "rank"
                FROM "t42" AS "t47"
              ) AS "t52"
              UNION
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t89"."month",
                    "t89"."customer_key",
                    "t89"."customer_id",
                    "t89"."customer_name",
                    "t89"."crm_customer_id",
                    "t89"."match_method",
                    "t89"."owner",
                    0 AS "rank"
                  FROM "t85" AS "t89"
                ) AS "t95"
                UNION
                SELECT
                  *
                FROM (
                  SELECT
                    "t46"."month",
                    "t46"."customer_key",
                    "t46"."customer_id",
                    "t46"."customer_name",
                    "t46"."crm_customer_id",
                    "t46"."match_method",
                    CAST(NULL AS TEXT) AS "owner",
                    1 AS "rank"
                  FROM "t41" AS "t46"
                ) AS "t51"
              ) AS "t101"
            ) AS "t106"
            GROUP BY
              1,
              2
          ) AS "t118"
            ON "t344"."month" = "t118"."month" AND "t344"."customer_key" = "t118"."customer_key"
        ) AS "t345"
      ) AS "t347"
      LEFT OUTER JOIN "t329" AS "t331"
        ON "t347"."month" = "t331"."month" AND "t347"."customer_key" = "t331"."customer_key"
    ) AS "t348"
  ) AS "t349"
)
SELECT
  "t361"."month",
  "t361"."customer_key",
  "t361"."customer_id",
  "t361"."customer_name",
  "t361"."product",
  "t361"."owner",
  "t361"."in_crm",
  "t361"."in_billing",
  "t361"."in_ops",
  "t361"."crm_complete",
  "t361"."billing_complete",
  "t361"."ops_complete",
  "t361"."crm_products_known",
  "t361"."billing_products_known",
  "t361"."ops_products_known",
  "t361"."ambiguous",
  "t361"."crm_lines",
  "t361"."billing_lines",
  "t361"."ops_lines",
  "t361"."crm_status",
  "t361"."billing_status",
  "t361"."ops_status",
  "t361"."crm_provider_count",
  "t361"."billed_count",
  "t361"."used_count",
  "t361"."billed_amount",
  "t361"."billed",
  "t361"."used",
  "t361"."rated",
  "t361"."expected_amount",
  "t361"."currency",
  "t361"."crm_currency",
  "t361"."billing_currency",
  "t361"."ops_currency",
  "t361"."crm_unit_price",
  "t361"."billing_unit_price",
  "t361"."list_price",
  "t361"."crm_go_live_date",
  "t361"."ops_go_live_date",
  "t361"."crm_churn_date",
  "t361"."service_start",
  "t361"."service_end",
  "t361"."credited_amount",
  "t361"."entitled_quantity",
  "t361"."usage_quantity"
FROM (
  SELECT
    "t360"."month",
    "t360"."customer_key",
    "t360"."crm_lines",
    "t360"."crm_status",
    "t360"."crm_provider_count",
    "t360"."crm_unit_price",
    "t360"."crm_currency",
    "t360"."crm_go_live_date",
    "t360"."crm_churn_date",
    "t360"."entitled_quantity",
    "t360"."billing_lines",
    "t360"."billing_status",
    "t360"."billed_count",
    "t360"."billed_amount",
    "t360"."billing_unit_price",
    "t360"."billing_currency",
    "t360"."service_start",
    "t360"."service_end",
    "t360"."credited_amount",
    "t360"."billed",
    "t360"."ops_lines",
    "t360"."ops_status",
    "t360"."used_count",
    "t360"."rated",
    "t360"."expected_amount",
    "t360"."ops_currency",
    "t360"."ops_go_live_date",
    "t360"."usage_quantity",
    "t360"."used",
    "t360"."customer_name",
    "t360"."customer_id",
    "t360"."owner",
    "t360"."in_crm",
    "t360"."in_billing",
    "t360"."in_ops",
    "t360"."ambiguous",
    "t360"."crm_complete",
    "t360"."crm_products_known",
    "t360"."billing_complete",
    "t360"."billing_products_known",
    "t360"."ops_complete",
    "t360"."ops_products_known",
    "t360"."product",
    "t360"."list_price",
    "t360"."currency"
  FROM (
    SELECT
      "t359"."month",
      "t359"."customer_key",
      "t359"."product_key",
      COALESCE("t359"."crm_lines", 0) AS "crm_lines",
      "t359"."crm_status",
      "t359"."crm_provider_count",
      "t359"."crm_unit_price",
      "t359"."crm_currency",
      "t359"."crm_go_live_date",
      "t359"."crm_churn_date",
      "t359"."entitled_quantity",
      COALESCE("t359"."billing_lines", 0) AS "billing_lines",
      "t359"."billing_status",
      "t359"."billed_count",
      "t359"."billed_amount",
      "t359"."billing_unit_price",
      "t359"."billing_currency",
      "t359"."service_start",
      "t359"."service_end",
      "t359"."credited_amount",
      CASE
        WHEN COALESCE("t359"."billing_lines", 0) = 0
        THEN FALSE
        ELSE "t359"."billed"
      END AS "billed",
      COALESCE("t359"."ops_lines", 0) AS "ops_lines",
      "t359"."ops_status",
      "t359"."used_count",
      COALESCE("t359"."rated", FALSE) AS "rated",
      "t359"."expected_amount",
      "t359"."ops_currency",
      "t359"."ops_go_live_date",
      "t359"."usage_quantity",
      CASE WHEN COALESCE("t359"."ops_lines", 0) = 0 THEN FALSE ELSE "t359"."used" END AS "used",
      "t359"."customer_name",
      "t359"."customer_id",
      "t359"."owner",
      COALESCE("t359"."in_crm", FALSE) AS "in_crm",
      COALESCE("t359"."in_billing", FALSE) AS "in_billing",
      COALESCE("t359"."in_ops", FALSE) AS "in_ops",
      COALESCE("t359"."ambiguous", FALSE) AS "ambiguous",
      COALESCE("t359"."crm_complete", TRUE) AS "crm_complete",
      COALESCE("t359"."crm_products_known", TRUE) AS "crm_products_known",
      COALESCE("t359"."billing_complete", TRUE) AS "billing_complete",
      COALESCE("t359"."billing_products_known", TRUE) AS "billing_products_known",
      COALESCE("t359"."ops_complete", TRUE) AS "ops_complete",
      COALESCE("t359"."ops_products_known", TRUE) AS "ops_products_known",
      "t359"."own_currency",
      "t359"."customer_currency",
      "t359"."only_currency",
      NULLIF("t359"."product_key", '') AS "product",
      CASE "t359"."product_key"
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
      CASE
        WHEN COALESCE("t359"."billing_currency" = 'several', FALSE)
        THEN CAST(NULL AS TEXT)
        ELSE COALESCE("t359"."own_currency", "t359"."customer_currency", "t359"."only_currency")
      END AS "currency"
    FROM (
      SELECT
        "t358"."month",
        "t358"."customer_key",
        "t358"."product_key",
        "t358"."crm_lines",
        "t358"."crm_status",
        "t358"."crm_provider_count",
        "t358"."crm_unit_price",
        "t358"."crm_currency",
        "t358"."crm_go_live_date",
        "t358"."crm_churn_date",
        "t358"."entitled_quantity",
        "t358"."billing_lines",
        "t358"."billing_status",
        "t358"."billed_count",
        "t358"."billed_amount",
        "t358"."billing_unit_price",
        "t358"."billing_currency",
        "t358"."service_start",
        "t358"."service_end",
        "t358"."credited_amount",
        "t358"."billed",
        "t358"."ops_lines",
        "t358"."ops_status",
        "t358"."used_count",
        "t358"."rated",
        "t358"."expected_amount",
        "t358"."ops_currency",
        "t358"."ops_go_live_date",
        "t358"."usage_quantity",
        "t358"."used",
        "t358"."customer_name",
        "t358"."customer_id",
        "t358"."owner",
        "t358"."in_crm",
        "t358"."in_billing",
        "t358"."in_ops",
        "t358"."ambiguous",
        "t358"."crm_complete",
        "t358"."crm_products_known",
        "t358"."billing_complete",
        "t358"."billing_products_known",
        "t358"."ops_complete",
        "t358"."ops_products_known",
        "t358"."own_currency",
        "t358"."customer_currency",
        "t358"."only_currency"
      FROM (
        SELECT
          "t357"."month",
          "t357"."customer_key",
          "t357"."product_key",
          "t357"."crm_lines",
          "t357"."crm_status",
          "t357"."crm_provider_count",
          "t357"."crm_unit_price",
          "t357"."crm_currency",
          "t357"."crm_go_live_date",
          "t357"."crm_churn_date",
          "t357"."entitled_quantity",
          "t357"."billing_lines",
          "t357"."billing_status",
          "t357"."billed_count",
          "t357"."billed_amount",
          "t357"."billing_unit_price",
          "t357"."billing_currency",
          "t357"."service_start",
          "t357"."service_end",
          "t357"."credited_amount",
          "t357"."billed",
          "t357"."ops_lines",
          "t357"."ops_status",
          "t357"."used_count",
          "t357"."rated",
          "t357"."expected_amount",
          "t357"."ops_currency",
          "t357"."ops_go_live_date",
          "t357"."usage_quantity",
          "t357"."used",
          "t357"."customer_name",
          "t357"."customer_id",
          "t357"."owner",
          "t357"."in_crm",
          "t357"."in_billing",
          "t357"."in_ops",
          "t357"."ambiguous",
          "t357"."crm_complete",
          "t357"."crm_products_known",
          "t357"."billing_complete",
          "t357"."billing_products_known",
          "t357"."ops_complete",
          "t357"."ops_products_known",
          "t357"."own_currency",
          "t357"."customer_currency",
          "t70"."month" AS "month_right",
          "t70"."only_currency"
        FROM (
          SELECT
            "t355"."month",
            "t355"."customer_key",
            "t355"."product_key",
            "t355"."crm_lines",
            "t355"."crm_status",
            "t355"."crm_provider_count",
            "t355"."crm_unit_price",
            "t355"."crm_currency",
            "t355"."crm_go_live_date",
            "t355"."crm_churn_date",
            "t355"."entitled_quantity",
            "t355"."billing_lines",
            "t355"."billing_status",
            "t355"."billed_count",
            "t355"."billed_amount",
            "t355"."billing_unit_price",
            "t355"."billing_currency",
            "t355"."service_start",
            "t355"."service_end",
            "t355"."credited_amount",
            "t355"."billed",
            "t355"."ops_lines",
            "t355"."ops_status",
            "t355"."used_count",
            "t355"."rated",
            "t355"."expected_amount",
            "t355"."ops_currency",
            "t355"."ops_go_live_date",
            "t355"."usage_quantity",
            "t355"."used",
            "t355"."customer_name",
            "t355"."customer_id",
            "t355"."owner",
            "t355"."in_crm",
            "t355"."in_billing",
            "t355"."in_ops",
            "t355"."ambiguous",
            "t355"."crm_complete",
            "t355"."crm_products_known",
            "t355"."billing_complete",
            "t355"."billing_products_known",
            "t355"."ops_complete",
            "t355"."ops_products_known",
            "t355"."own_currency",
            "t355"."customer_currency"
          FROM (
            SELECT
              "t352"."month",
              "t352"."customer_key",
              "t352"."product_key",
              "t352"."crm_lines",
              "t352"."crm_status",
              "t352"."crm_provider_count",
              "t352"."crm_unit_price",
              "t352"."crm_currency",
              "t352"."crm_go_live_date",
              "t352"."crm_churn_date",
              "t352"."entitled_quantity",
              "t352"."billing_lines",
              "t352"."billing_status",
              "t352"."billed_count",
              "t352"."billed_amount",
              "t352"."billing_unit_price",
              "t352"."billing_currency",
              "t352"."service_start",
              "t352"."service_end",
              "t352"."credited_amount",
              "t352"."billed",
              "t352"."ops_lines",
              "t352"."ops_status",
              "t352"."used_count",
              "t352"."rated",
              "t352"."expected_amount",
              "t352"."ops_currency",
              "t352"."ops_go_live_date",
              "t352"."usage_quantity",
              "t352"."used",
              "t352"."customer_name",
              "t352"."customer_id",
              "t352"."owner",
              "t352"."in_crm",
              "t352"."in_billing",
              "t352"."in_ops",
              "t352"."ambiguous",
              "t352"."crm_complete",
              "t352"."crm_products_known",
              "t352"."billing_complete",
              "t352"."billing_products_known",
              "t352"."ops_complete",
              "t352"."ops_products_known",
              "t352"."own_currency",
              "t354"."month" AS "month_right",
              "t354"."customer_key" AS "customer_key_right",
              "t354"."customer_currency"
            FROM "t350" AS "t352"
            LEFT OUTER JOIN (
              SELECT
                "t351"."month",
                "t351"."customer_key",
                CASE
                  WHEN MIN("t351"."own_currency") <> MAX("t351"."own_currency")
                  THEN CAST(NULL AS TEXT)
                  ELSE MIN("t351"."own_currency")
                END AS "customer_currency"
              FROM "t350" AS "t351"
              GROUP BY
                1,
                2
            ) AS "t354"
              ON "t352"."month" = "t354"."month" AND "t352"."customer_key" = "t354"."customer_key"
          ) AS "t355"
        ) AS "t357"
        LEFT OUTER JOIN (
          SELECT
            "t46"."month",
            CASE
              WHEN MIN("t46"."currency") <> MAX("t46"."currency")
              THEN CAST(NULL AS TEXT)
              ELSE MIN("t46"."currency")
            END AS "only_currency"
          FROM "t41" AS "t46"
          GROUP BY
            1
        ) AS "t70"
          ON "t357"."month" = "t70"."month"
      ) AS "t358"
    ) AS "t359"
  ) AS "t360"
) AS "t361"