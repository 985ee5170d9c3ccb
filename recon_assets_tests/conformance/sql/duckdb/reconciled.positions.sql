WITH "t15" AS (
  SELECT
    *
  FROM "normalized"."customer_matches" AS "t1"
  WHERE
    "t1"."match_method" = 'ambiguous'
), "t30" AS (
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
), "t39" AS (
  SELECT
    "t34"."month",
    "t34"."source_file",
    "t34"."source_row",
    "t34"."source_key",
    "t34"."customer_id",
    "t34"."customer_name",
    "t34"."status",
    "t34"."product",
    "t34"."location",
    "t34"."line_id",
    "t34"."provider_count",
    "t34"."provider_id",
    "t34"."unit_price",
    "t34"."amount",
    "t34"."currency",
    "t34"."service_start",
    "t34"."service_end",
    "t34"."customer_key",
    "t34"."crm_customer_id",
    "t34"."match_method",
    COALESCE("t34"."product", '') AS "product_key"
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
      "t7"."line_id",
      "t7"."provider_count",
      "t7"."provider_id",
      "t7"."unit_price",
      "t7"."amount",
      "t7"."currency",
      "t7"."service_start",
      "t7"."service_end",
      "t24"."customer_key",
      "t24"."crm_customer_id",
      "t24"."match_method"
    FROM "normalized"."billing_lines" AS "t7"
    INNER JOIN (
      SELECT
        "t12"."month",
        "t12"."source_file",
        "t12"."source_row",
        "t12"."customer_key",
        "t12"."crm_customer_id",
        "t12"."match_method"
      FROM (
        SELECT
          *
        FROM "normalized"."customer_matches" AS "t1"
        WHERE
          "t1"."source" = 'billing'
      ) AS "t12"
    ) AS "t24"
      ON "t7"."month" = "t24"."month"
      AND "t7"."source_file" = "t24"."source_file"
      AND "t7"."source_row" = "t24"."source_row"
  ) AS "t34"
), "t40" AS (
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
    "t35"."event_id",
    "t35"."provider_count",
    "t35"."provider_id",
    "t35"."used_at",
    "t35"."go_live_date",
    "t35"."expected_amount",
    "t35"."currency",
    "t35"."usage_quantity",
    "t35"."customer_key",
    "t35"."crm_customer_id",
    "t35"."match_method",
    COALESCE("t35"."product", '') AS "product_key"
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
      "t8"."event_id",
      "t8"."provider_count",
      "t8"."provider_id",
      "t8"."used_at",
      "t8"."go_live_date",
      "t8"."expected_amount",
      "t8"."currency",
      "t8"."usage_quantity",
      "t25"."customer_key",
      "t25"."crm_customer_id",
      "t25"."match_method"
    FROM "normalized"."ops_usage" AS "t8"
    INNER JOIN (
      SELECT
        "t13"."month",
        "t13"."source_file",
        "t13"."source_row",
        "t13"."customer_key",
        "t13"."crm_customer_id",
        "t13"."match_method"
      FROM (
        SELECT
          *
        FROM "normalized"."customer_matches" AS "t1"
        WHERE
          "t1"."source" = 'ops'
      ) AS "t13"
    ) AS "t25"
      ON "t8"."month" = "t25"."month"
      AND "t8"."source_file" = "t25"."source_file"
      AND "t8"."source_row" = "t25"."source_row"
  ) AS "t35"
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
    "t36"."provider_count",
    "t36"."unit_price",
    "t36"."currency",
    "t36"."go_live_date",
    "t36"."churn_date",
    "t36"."entitled_quantity",
    "t36"."updated_at",
    "t36"."owner",
    "t36"."customer_key",
    "t36"."crm_customer_id",
    "t36"."match_method",
    COALESCE("t36"."product", '') AS "product_key"
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
      "t9"."provider_count",
      "t9"."unit_price",
      "t9"."currency",
      "t9"."go_live_date",
      "t9"."churn_date",
      "t9"."entitled_quantity",
      "t9"."updated_at",
      "t9"."owner",
      "t26"."customer_key",
      "t26"."crm_customer_id",
      "t26"."match_method"
    FROM "normalized"."crm_accounts" AS "t9"
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
          "t1"."source" = 'crm'
      ) AS "t14"
    ) AS "t26"
      ON "t9"."month" = "t26"."month"
      AND "t9"."source_file" = "t26"."source_file"
      AND "t9"."source_row" = "t26"."source_row"
  ) AS "t36"
), "t47" AS (
  SELECT DISTINCT
    *
  FROM (
    SELECT
      "t37"."month",
      "t37"."customer_key",
      "t37"."customer_name",
      "t37"."clean_name",
      "t37"."core_name"
    FROM (
      SELECT
        *
      FROM "t30" AS "t32"
      WHERE
        "t32"."source" = 'crm' AND "t32"."match_method" <> 'ambiguous'
    ) AS "t37"
  ) AS "t42"
), "t59" AS (
  SELECT
    "t52"."month",
    "t52"."clean_name",
    "t52"."customer_key"
  FROM "t47" AS "t52"
), "t61" AS (
  SELECT
    "t52"."month",
    "t52"."core_name",
    "t52"."customer_key"
  FROM "t47" AS "t52"
), "t78" AS (
  SELECT
    *
  FROM "t47" AS "t52"
  WHERE
    REGEXP_MATCHES(
      LOWER("t52"."customer_name"),
      '[ ,;(](doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a|c/o|care of|attn:?|attention:)[ :]|,.*,'
    )
), "t83" AS (
  SELECT
    "t52"."month",
    "t52"."customer_key",
    "t52"."customer_name",
    REPLACE(
      CASE
        WHEN REGEXP_MATCHES("t52"."clean_name", '([0-9]) ([0-9])')
        THEN REGEXP_REPLACE(
          REGEXP_REPLACE("t52"."clean_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
          '([0-9]) ([0-9])',
          '\1.\2',
          'g'
        )
        ELSE "t52"."clean_name"
      END,
      ' ',
      ''
    ) AS "clean_name",
    REPLACE(
      CASE
        WHEN REGEXP_MATCHES("t52"."core_name", '([0-9]) ([0-9])')
        THEN REGEXP_REPLACE(
          REGEXP_REPLACE("t52"."core_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
          '([0-9]) ([0-9])',
          '\1.\2',
          'g'
        )
        ELSE "t52"."core_name"
      END,
      ' ',
      ''
    ) AS "core_name"
  FROM "t47" AS "t52"
), "t84" AS (
  SELECT
    "t48"."month",
    "t48"."source",
    "t48"."customer_id",
    "t48"."customer_name",
    "t48"."clean_name",
    "t48"."core_name",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          CASE
            WHEN REGEXP_MATCHES("t48"."customer_id", '[^-]')
            THEN TRANSLATE(
              "t48"."customer_id",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            )
            ELSE "t48"."customer_id"
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
        "t38"."month",
        "t38"."source",
        "t38"."customer_id",
        "t38"."customer_name",
        "t38"."clean_name",
        "t38"."core_name"
      FROM (
        SELECT
          *
        FROM "t30" AS "t32"
        WHERE
          "t32"."match_method" = 'ambiguous'
      ) AS "t38"
    ) AS "t43"
  ) AS "t48"
), "t86" AS (
  SELECT DISTINCT
    *
  FROM (
    SELECT
      "t67"."month",
      "t67"."customer_key" AS "id_customer"
    FROM (
      SELECT
        *
      FROM "t47" AS "t52"
      WHERE
        STARTS_WITH("t52"."customer_key", 'id:' || '')
    ) AS "t67"
  ) AS "t80"
), "t92" AS (
  SELECT
    "t82"."month",
    "t82"."source_file",
    "t82"."source_row",
    "t82"."source_key",
    "t82"."customer_id",
    "t82"."customer_name",
    "t82"."status",
    "t82"."product",
    "t82"."location",
    "t82"."provider_count",
    "t82"."unit_price",
    "t82"."currency",
    "t82"."go_live_date",
    "t82"."churn_date",
    "t82"."entitled_quantity",
    "t82"."updated_at",
    "t82"."owner",
    "t82"."customer_key",
    "t82"."crm_customer_id",
    "t82"."match_method",
    "t82"."product_key"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t46"."month",
        "t46"."source_file",
        "t46"."source_row",
        "t46"."source_key",
        "t46"."customer_id",
        "t46"."customer_name",
        "t46"."status",
        "t46"."product",
        "t46"."location",
        "t46"."provider_count",
        "t46"."unit_price",
        "t46"."currency",
        "t46"."go_live_date",
        "t46"."churn_date",
        "t46"."entitled_quantity",
        "t46"."updated_at",
        "t46"."owner",
        "t46"."customer_key",
        "t46"."crm_customer_id",
        "t46"."match_method",
        "t46"."product_key",
        ROW_NUMBER() OVER (
          PARTITION BY "t46"."month", "t46"."customer_key", "t46"."product"
          ORDER BY "t46"."updated_at" DESC, "t46"."source_file" DESC, "t46"."source_row" DESC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "newest"
      FROM "t41" AS "t46"
    ) AS "t66"
    WHERE
      "t66"."newest" = 0
  ) AS "t82"
), "t98" AS (
  SELECT
    "t87"."month",
    "t87"."customer_key",
    "t87"."customer_name",
    "t87"."clean_name",
    "t87"."clean_name" AS "core_name"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t52"."month",
        "t52"."customer_key",
        "t52"."customer_name",
        NULLIF(
          REGEXP_REPLACE(
            "t52"."core_name",
            '( (holding|holdings|group of companies|group|companies))+$',
            '',
            'g'
          ),
          "t52"."core_name"
        ) AS "clean_name",
        "t52"."core_name"
      FROM "t47" AS "t52"
    ) AS "t77"
    WHERE
      NOT "t77"."clean_name" IS NULL
  ) AS "t87"
), "t127" AS (
  SELECT
    "t125"."month",
    "t125"."customer_key",
    "t125"."product_key",
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
      "t79"."month",
      "t79"."customer_key",
      "t79"."product_key",
      "t79"."ops_lines",
      "t79"."ops_status",
      "t79"."used_count",
      "t79"."rated",
      "t79"."expected_amount",
      "t79"."ops_currency",
      "t79"."ops_go_live_date",
      "t79"."usage_quantity",
      "t79"."some",
      "t79"."priced",
      CASE
        WHEN "t79"."some"
        OR (
          (
            "t79"."expected_amount" IS NULL
          ) AND "t79"."priced"
        )
        OR COALESCE("t79"."used_count" > 0, FALSE)
        OR COALESCE("t79"."usage_quantity" > 0, FALSE)
        OR COALESCE("t79"."expected_amount" > 0, FALSE)
        OR (
          NOT "t79"."used_count" IS NULL
        )
        OR (
          NOT "t79"."usage_quantity" IS NULL
        )
        OR (
          NOT "t79"."expected_amount" IS NULL
        )
        THEN "t79"."some"
        OR (
          (
            "t79"."expected_amount" IS NULL
          ) AND "t79"."priced"
        )
        OR COALESCE("t79"."used_count" > 0, FALSE)
        OR COALESCE("t79"."usage_quantity" > 0, FALSE)
        OR COALESCE("t79"."expected_amount" > 0, FALSE)
        ELSE CAST(NULL AS BOOLEAN)
      END AS "used"
    FROM (
      SELECT
        "t45"."month",
        "t45"."customer_key",
        "t45"."product_key",
        COUNT(*) AS "ops_lines",
        MIN("t45"."status") AS "ops_status",
        COUNT(DISTINCT "t45"."provider_id") FILTER(WHERE
          (
            "t45"."usage_quantity" IS NULL
          ) OR (
            "t45"."usage_quantity" > 0
          )) AS "used_count",
        BOOL_OR(CAST(NOT "t45"."expected_amount" IS NULL AS BOOLEAN)) AS "rated",
        CASE
          WHEN MIN("t45"."currency") <> MAX("t45"."currency")
          THEN CAST(NULL AS DECIMAL(24, 6))
          ELSE CAST(CASE
            WHEN BOOL_OR(CAST("t45"."expected_amount" IS NULL AS BOOLEAN))
            THEN CAST(NULL AS DECIMAL(38, 6))
            ELSE SUM("t45"."expected_amount")
          END AS DECIMAL(24, 6))
        END AS "expected_amount",
        CASE
          WHEN MIN("t45"."currency") <> MAX("t45"."currency")
          THEN CAST(NULL AS TEXT)
          ELSE MIN("t45"."currency")
        END AS "ops_currency",
        MIN("t45"."go_live_date") AS "ops_go_live_date",
        CAST(CASE
          WHEN BOOL_OR(CAST("t45"."usage_quantity" IS NULL AS BOOLEAN))
          THEN CAST(NULL AS DECIMAL(38, 6))
          ELSE SUM("t45"."usage_quantity")
        END AS DECIMAL(24, 6)) AS "usage_quantity",
        COALESCE(
          BOOL_OR(
            CAST((
              "t45"."provider_count" > 0
            ) OR (
              "t45"."usage_quantity" > 0
            ) AS BOOLEAN)
          ),
          FALSE
        ) AS "some",
        COALESCE(BOOL_OR(CAST("t45"."expected_amount" > 0 AS BOOLEAN)), FALSE) AS "priced"
      FROM "t40" AS "t45"
      GROUP BY
        1,
        2,
        3
    ) AS "t79"
  ) AS "t125"
), "t136" AS (
  SELECT
    "t132"."month",
    "t132"."customer_key",
    "t132"."product_key",
    "t132"."crm_lines",
    "t132"."crm_status",
    "t132"."crm_provider_count",
    "t132"."crm_unit_price",
    "t132"."crm_currency",
    "t132"."crm_go_live_date",
    "t132"."crm_churn_date",
    "t132"."entitled_quantity"
  FROM (
    SELECT
      "t56"."month",
      "t56"."customer_key",
      "t56"."product_key",
      "t56"."crm_lines",
      "t124"."month" AS "month_right",
      "t124"."customer_key" AS "customer_key_right",
      "t124"."product_key" AS "product_key_right",
      "t124"."crm_status",
      "t124"."crm_provider_count",
      "t124"."crm_unit_price",
      "t124"."crm_currency",
      "t124"."crm_go_live_date",
      "t124"."crm_churn_date",
      "t124"."entitled_quantity"
    FROM (
      SELECT
        "t46"."month",
        "t46"."customer_key",
        "t46"."product_key",
        COUNT(*) AS "crm_lines"
      FROM "t41" AS "t46"
      GROUP BY
        1,
        2,
        3
    ) AS "t56"
    LEFT OUTER JOIN (
      SELECT
        "t97"."month",
        "t97"."customer_key",
        "t97"."product_key",
        MIN("t97"."status") AS "crm_status",
        CASE
          WHEN BOOL_OR(CAST("t97"."provider_count" IS NULL AS BOOLEAN))
          THEN CAST(NULL AS BIGINT)
          ELSE SUM("t97"."provider_count")
        END AS "crm_provider_count",
        CASE
          WHEN BOOL_OR(CAST("t97"."unit_price" IS NULL AS BOOLEAN))
          OR (
            MIN("t97"."currency") <> MAX("t97"."currency")
          )
          THEN CAST(NULL AS DECIMAL(24, 6))
          ELSE CASE
            WHEN MIN("t97"."unit_price") <> MAX("t97"."unit_price")
            THEN CAST(NULL AS DECIMAL(24, 6))
            ELSE MIN("t97"."unit_price")
          END
        END AS "crm_unit_price",
        CASE
          WHEN MIN("t97"."currency") <> MAX("t97"."currency")
          THEN CAST(NULL AS TEXT)
          ELSE MIN("t97"."currency")
        END AS "crm_currency",
        MIN("t97"."go_live_date") AS "crm_go_live_date",
        CASE
          WHEN BOOL_OR(CAST("t97"."churn_date" IS NULL AS BOOLEAN))
          THEN CAST(NULL AS DATE)
          ELSE MAX("t97"."churn_date")
        END AS "crm_churn_date",
        CAST(CASE
          WHEN BOOL_OR(CAST("t97"."entitled_quantity" IS NULL AS BOOLEAN))
          THEN CAST(NULL AS DECIMAL(38, 6))
          ELSE SUM("t97"."entitled_quantity")
        END AS DECIMAL(24, 6)) AS "entitled_quantity"
      FROM "t92" AS "t97"
      GROUP BY
        1,
        2,
        3
    ) AS "t124"
      ON "t56"."month" = "t124"."month"
      AND "t56"."customer_key" = "t124"."customer_key"
      AND "t56"."product_key" = "t124"."product_key"
  ) AS "t132"
), "t137" AS (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t10"."alias_name" AS "spelling"
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            "t91"."month"
          FROM "t84" AS "t91"
        ) AS "t101"
      ) AS "t118"
      INNER JOIN "constant_rows_1" AS "t10"
        ON (
          (
            "t10"."valid_from" IS NULL
          )
          OR (
            "t10"."valid_from" < (
              "t118"."month" + INTERVAL '1' MONTH
            )
          )
        )
        AND (
          (
            "t10"."valid_to" IS NULL
          ) OR (
            "t10"."valid_to" >= "t118"."month"
          )
        )
    ) AS "t126"
    UNION
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t91"."customer_name" AS "spelling"
        FROM "t84" AS "t91"
      ) AS "t102"
      UNION
      SELECT
        *
      FROM (
        SELECT
          "t81"."customer_name" AS "spelling"
        FROM "t78" AS "t81"
      ) AS "t90"
    ) AS "t106"
  ) AS "t129"
  WHERE
    NOT "t129"."spelling" IS NULL
), "t140" AS (
  SELECT
    "t134"."month",
    "t134"."customer_key",
    "t134"."product_key",
    "t134"."billing_lines",
    "t134"."billing_status",
    "t134"."billed_count",
    "t134"."billed_amount",
    "t134"."billing_unit_price",
    "t134"."billing_currency",
    "t134"."service_start",
    "t134"."service_end",
    "t134"."credited_amount",
    "t134"."billed"
  FROM (
    SELECT
      "t112"."month",
      "t112"."customer_key",
      "t112"."product_key",
      "t112"."billing_lines",
      "t112"."billing_status",
      "t112"."billed_count",
      "t112"."billed_amount",
      "t112"."billing_unit_price",
      "t112"."billing_currency",
      "t112"."service_start",
      "t112"."service_end",
      "t112"."credited_amount",
      "t112"."some",
      "t112"."charged",
      CASE
        WHEN "t112"."some"
        OR (
          (
            "t112"."billed_amount" IS NULL
          ) AND "t112"."charged"
        )
        OR COALESCE("t112"."billed_count" > 0, FALSE)
        OR COALESCE("t112"."billed_amount" > 0, FALSE)
        OR (
          NOT "t112"."billed_count" IS NULL
        )
        OR (
          NOT "t112"."billed_amount" IS NULL
        )
        THEN "t112"."some"
        OR (
          (
            "t112"."billed_amount" IS NULL
          ) AND "t112"."charged"
        )
        OR COALESCE("t112"."billed_count" > 0, FALSE)
        OR COALESCE("t112"."billed_amount" > 0, FALSE)
        ELSE CAST(NULL AS BOOLEAN)
      END AS "billed"
    FROM (
      SELECT
        "t85"."month",
        "t85"."customer_key",
        "t85"."product_key",
        "t85"."billing_lines",
        "t85"."billing_status",
        "t85"."billed_count",
        CASE
          WHEN COALESCE("t85"."billing_currency" = 'several', FALSE)
          THEN CAST(NULL AS DECIMAL(24, 6))
          ELSE "t85"."billed_amount"
        END AS "billed_amount",
        CASE
          WHEN COALESCE("t85"."billing_currency" = 'several', FALSE)
          THEN CAST(NULL AS DECIMAL(24, 6))
          ELSE "t85"."billing_unit_price"
        END AS "billing_unit_price",
        "t85"."billing_currency",
        "t85"."service_start",
        "t85"."service_end",
        "t85"."credited_amount",
        "t85"."some",
        "t85"."charged"
      FROM (
        SELECT
          "t44"."month",
          "t44"."customer_key",
          "t44"."product_key",
          COUNT(*) AS "billing_lines",
          MIN("t44"."status") AS "billing_status",
          CASE
            WHEN BOOL_OR(
              CAST((
                "t44"."provider_count" IS NULL
              )
              AND (
                COALESCE(
                  COALESCE("t44"."amount", "t44"."unit_price" * "t44"."provider_count"),
                  CASE WHEN "t44"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
                ) IS NULL
              ) AS BOOLEAN)
            )
            THEN CAST(NULL AS BIGINT)
            ELSE SUM("t44"."provider_count")
          END AS "billed_count",
          TRY_CAST(CASE
            WHEN BOOL_OR(
              CAST(COALESCE(
                COALESCE("t44"."amount", "t44"."unit_price" * "t44"."provider_count"),
                CASE WHEN "t44"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
              ) IS NULL AS BOOLEAN)
            )
            THEN CAST(NULL AS DECIMAL(38, 6))
            ELSE SUM(
              COALESCE(
                COALESCE("t44"."amount", "t44"."unit_price" * "t44"."provider_count"),
                CASE WHEN "t44"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
              )
            )
          END AS DECIMAL(24, 6)) AS "billed_amount",
          CASE
            WHEN MIN("t44"."unit_price") <> MAX("t44"."unit_price")
            THEN CAST(NULL AS DECIMAL(24, 6))
            ELSE MIN("t44"."unit_price")
          END AS "billing_unit_price",
          CASE
            WHEN MIN("t44"."currency") <> MAX("t44"."currency")
            THEN 'several'
            ELSE MIN("t44"."currency")
          END AS "billing_currency",
          CASE
            WHEN BOOL_OR(CAST("t44"."service_start" IS NULL AS BOOLEAN)) FILTER(WHERE
              "t44"."provider_count" > 0)
            OR (
              MIN("t44"."service_start") FILTER(WHERE
                "t44"."provider_count" > 0) <> MAX("t44"."service_start") FILTER(WHERE
                "t44"."provider_count" > 0)
            )
            THEN CAST(NULL AS DATE)
            ELSE MIN("t44"."service_start") FILTER(WHERE
              "t44"."provider_count" > 0)
          END AS "service_start",
          CASE
            WHEN BOOL_OR(CAST("t44"."service_end" IS NULL AS BOOLEAN)) FILTER(WHERE
              "t44"."provider_count" > 0)
            OR (
              MIN("t44"."service_end") FILTER(WHERE
                "t44"."provider_count" > 0) <> MAX("t44"."service_end") FILTER(WHERE
                "t44"."provider_count" > 0)
            )
            THEN CAST(NULL AS DATE)
            ELSE MIN("t44"."service_end") FILTER(WHERE
              "t44"."provider_count" > 0)
          END AS "service_end",
          TRY_CAST(SUM(
            COALESCE(
              COALESCE("t44"."amount", "t44"."unit_price" * "t44"."provider_count"),
              CASE WHEN "t44"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
            )
          ) FILTER(WHERE
            COALESCE(
              COALESCE("t44"."amount", "t44"."unit_price" * "t44"."provider_count"),
              CASE WHEN "t44"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
            ) < 0) AS DECIMAL(24, 6)) AS "credited_amount",
          COALESCE(BOOL_OR(CAST("t44"."provider_count" > 0 AS BOOLEAN)), FALSE) AS "some",
          COALESCE(
            BOOL_OR(
              CAST(COALESCE(
                COALESCE("t44"."amount", "t44"."unit_price" * "t44"."provider_count"),
                CASE WHEN "t44"."provider_count" = 0 THEN 0 ELSE CAST(NULL AS DECIMAL(24, 6)) END
              ) > 0 AS BOOLEAN)
            ),
            FALSE
          ) AS "charged"
        FROM "t39" AS "t44"
        GROUP BY
          1,
          2,
          3
      ) AS "t85"
    ) AS "t112"
  ) AS "t134"
), "t148" AS (
  SELECT
    *
  FROM (
    SELECT
      "t130"."month",
      "t130"."customer_key",
      "t130"."product_key"
    FROM "t127" AS "t130"
  ) AS "t135"
  UNION
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t138"."month",
        "t138"."customer_key",
        "t138"."product_key"
      FROM "t136" AS "t138"
    ) AS "t143"
    UNION
    SELECT
      *
    FROM (
      SELECT
        "t142"."month",
        "t142"."customer_key",
        "t142"."product_key"
      FROM "t140" AS "t142"
    ) AS "t145"
  ) AS "t147"
), "t152" AS (
  SELECT
    "t150"."spelling",
    REGEXP_REPLACE("t150"."told", '[	
]', ' ', 'g') AS "told"
  FROM (
    SELECT
      "t146"."spelling",
      LOWER("t146"."spelling") AS "told"
    FROM (
      SELECT
        *
      FROM "t137" AS "t139"
      WHERE
        REGEXP_MATCHES(
          LOWER("t139"."spelling"),
          '[ ,;(](doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a|c/o|care of|attn:?|attention:)[ :]|,.*,'
        )
    ) AS "t146"
  ) AS "t150"
), "t155" AS (
  SELECT
    *
  FROM "t152" AS "t153"
  WHERE
    REGEXP_MATCHES(
      "t153"."told",
      '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$'
    )
), "t165" AS (
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
          "t156"."spelling",
          CASE
            WHEN REGEXP_MATCHES(
              LOWER(
                TRIM(
                  REGEXP_EXTRACT(
                    "t156"."told",
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
                "t156"."told",
                '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
                1
              ),
              ' 	
'
            )
          END AS "part"
        FROM "t155" AS "t156"
      ) AS "t159"
      UNION
      SELECT
        *
      FROM (
        SELECT
          "t156"."spelling",
          CASE
            WHEN REGEXP_MATCHES(
              LOWER(
                TRIM(
                  REGEXP_EXTRACT(
                    "t156"."told",
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
                "t156"."told",
                '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
                3
              ),
              ' 	
'
            )
          END AS "part"
        FROM "t155" AS "t156"
      ) AS "t160"
    ) AS "t162"
    UNION
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t154"."spelling",
          CASE
            WHEN REGEXP_MATCHES(
              LOWER(
                TRIM(
                  REGEXP_EXTRACT("t154"."told", '^(.*[^ ,;(])[ ,;(]+(c/o|care of|attn:?|attention:)[ :]+[^ ].*$', 1),
                  ' 	
'
                )
              ),
              '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
            )
            THEN CAST(NULL AS TEXT)
            ELSE TRIM(
              REGEXP_EXTRACT("t154"."told", '^(.*[^ ,;(])[ ,;(]+(c/o|care of|attn:?|attention:)[ :]+[^ ].*$', 1),
              ' 	
'
            )
          END AS "part"
        FROM (
          SELECT
            *
          FROM "t152" AS "t153"
          WHERE
            REGEXP_MATCHES("t153"."told", '^(.*[^ ,;(])[ ,;(]+(c/o|care of|attn:?|attention:)[ :]+[^ ].*$')
        ) AS "t154"
      ) AS "t158"
      UNION
      SELECT
        *
      FROM (
        SELECT
          "t157"."spelling",
          CASE
            WHEN REGEXP_MATCHES(
              LOWER(
                TRIM(
                  REGEXP_EXTRACT(
                    "t157"."told",
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
                "t157"."told",
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
          FROM "t152" AS "t153"
          WHERE
            REGEXP_MATCHES(
              "t153"."told",
              '^(.*[ ,](aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)\.?) *,[^,0-9]+,[^,0-9]+$'
            )
            AND NOT (
              REGEXP_MATCHES(
                "t153"."told",
                ', *(aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)\.?$'
              )
            )
        ) AS "t157"
      ) AS "t161"
    ) AS "t163"
  ) AS "t164"
  WHERE
    NOT "t164"."part" IS NULL
), "t236" AS (
  SELECT
    "t235"."spelling",
    "t235"."clean_name",
    CASE
      WHEN REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "t235"."clean_name",
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
      THEN "t235"."clean_name"
      ELSE REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "t235"."clean_name",
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
      "t234"."spelling",
      COALESCE(NULLIF("t234"."clean_name", ''), LOWER("t234"."spelling")) AS "clean_name"
    FROM (
      SELECT
        "t233"."spelling",
        "t233"."clean_name"
      FROM (
        SELECT
          "t232"."spelling",
          "t232"."clean_name",
          "t232"."beyond_ascii"
        FROM (
          SELECT
            "t231"."spelling",
            CASE
              WHEN "t231"."needed"
              THEN REGEXP_REPLACE(
                REGEXP_REPLACE(
                  "t231"."clean_name",
                  '([a-z0-9]) an?( [a-z]+)? (corp|co|inc|llc|partnership|body corporate)( organized| existing)?( under| of) [a-z ]+$',
                  '\1',
                  'g'
                ),
                '( (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)) an?( [a-z]+)+ (corp|co|inc|llc|partnership|body corporate)$',
                '\1',
                'g'
              )
              ELSE "t231"."clean_name"
            END AS "clean_name",
            "t231"."beyond_ascii",
            "t231"."needed"
          FROM (
            SELECT
              "t230"."spelling",
              "t230"."clean_name",
              "t230"."beyond_ascii",
              REGEXP_MATCHES("t230"."clean_name", ' an? ') AS "needed"
            FROM (
              SELECT
                "t229"."spelling",
                "t229"."clean_name",
                "t229"."beyond_ascii"
              FROM (
                SELECT
                  "t228"."spelling",
                  CASE
                    WHEN "t228"."needed"
                    THEN TRIM(REGEXP_REPLACE("t228"."clean_name", ' +', ' ', 'g'), ' 	
')
                    ELSE "t228"."clean_name"
                  END AS "clean_name",
                  "t228"."beyond_ascii",
                  "t228"."needed"
                FROM (
                  SELECT
                    "t227"."spelling",
                    CASE
                      WHEN "t227"."needed"
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
                                                REGEXP_REPLACE("t227"."clean_name", ' (societa  per  azioni) ', ' spa ', 'g'),
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
                      ELSE "t227"."clean_name"
                    END AS "clean_name",
                    "t227"."beyond_ascii",
                    "t227"."needed"
                  FROM (
                    SELECT
                      "t226"."spelling",
                      CASE
                        WHEN "t226"."needed"
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
                                                      "t226"."clean_name",
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
                        ELSE "t226"."clean_name"
                      END AS "clean_name",
                      "t226"."beyond_ascii",
                      "t226"."needed"
                    FROM (
                      SELECT
                        "t225"."spelling",
                        CASE
                          WHEN "t225"."needed"
                          THEN REGEXP_REPLACE("t225"."clean_name", ' (gesmbh) ', ' gmbh ', 'g')
                          ELSE "t225"."clean_name"
                        END AS "clean_name",
                        "t225"."beyond_ascii",
                        "t225"."needed"
                      FROM (
                        SELECT
                          "t224"."spelling",
                          CASE
                            WHEN "t224"."needed"
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
                                                        REGEXP_REPLACE("t224"."clean_name", ' (kommanditgesellschaft) ', ' kg ', 'g'),
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
                            ELSE "t224"."clean_name"
                          END AS "clean_name",
                          "t224"."beyond_ascii",
                          "t224"."needed"
                        FROM (
                          SELECT
                            "t223"."spelling",
                            CASE
                              WHEN "t223"."needed"
                              THEN ' ' || REPLACE("t223"."clean_name", ' ', '  ') || ' '
                              ELSE "t223"."clean_name"
                            END AS "clean_name",
                            "t223"."beyond_ascii",
                            "t223"."needed"
                          FROM (
                            SELECT
                              "t222"."spelling",
                              "t222"."clean_name",
                              "t222"."beyond_ascii",
                              REGEXP_MATCHES(
                                "t222"."clean_name",
                                '(^| )(spolka z ograniczona odpowiedzialnoscia|gesellschaft mit beschrankter haftung|sociedad por acciones simplificada|societa a responsabilita limitata|sociedad de responsabilidad ltda|societe par actions simplifiee|professional ltd liability co|societe a responsabilite ltd|offene handelsgesellschaft|ltd liability partnership|professional association|societe en nom collectif|besloten vennootschap|kommanditgesellschaft|naamloze vennootschap|societe en commandite|eingetragener verein|allmennaksjeselskap|aktiengesellschaft|ltd liability corp|societa per azioni|professional corp|sociedade anonima|gesellschaft mbh|kabushiki gaisha|kabushiki kaisha|ltd liability co|sociedad anonima|kabushikigaisha|kabushikikaisha|ltd partnership|proprietary ltd|societe anonyme|anonim sirketi|anpartsselskab|incorporation|kg auf aktien|public ltd co|sociedad ltda|aksjeselskap|aktiebolaget|aktieselskab|incorporated|yugen kaisha|aktsiaselts|cooperative|corporation|enregistree|godo kaisha|julkinen oy|private ltd|spolka z oo|aktiebolag|incorporee|osakeyhtio|spolka zoo|compagnie|limitada|company|ges mbh|limited|limitee|sp z oo|gesmbh|sa rl|ltee|cie)( |$)'
                              ) AS "needed"
                            FROM (
                              SELECT
                                "t221"."spelling",
                                "t221"."clean_name",
                                "t221"."beyond_ascii"
                              FROM (
                                SELECT
                                  "t220"."spelling",
                                  CASE
                                    WHEN "t220"."needed"
                                    THEN TRIM(
                                      REGEXP_REPLACE(
                                        REPLACE(
                                          REPLACE(
                                            REPLACE(
                                              REPLACE(
                                                REPLACE(' ' || REPLACE("t220"."clean_name", ' ', '  ') || ' ', ' et ', ' and '),
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
                                    ELSE "t220"."clean_name"
                                  END AS "clean_name",
                                  "t220"."beyond_ascii",
                                  "t220"."needed"
                                FROM (
                                  SELECT
                                    "t219"."spelling",
                                    "t219"."clean_name",
                                    "t219"."beyond_ascii",
                                    REGEXP_MATCHES("t219"."clean_name", '(^| )(et|und|saint|sainte|centre)( |$)') AS "needed"
                                  FROM (
                                    SELECT
                                      "t218"."spelling",
                                      "t218"."clean_name",
                                      "t218"."beyond_ascii"
                                    FROM (
                                      SELECT
                                        "t217"."spelling",
                                        CASE
                                          WHEN "t217"."needed"
                                          THEN TRIM(
                                            REGEXP_REPLACE(
                                              REGEXP_REPLACE(
                                                REPLACE(
                                                  REGEXP_REPLACE(' ' || REPLACE("t217"."clean_name", ' ', '  ') || ' ', ' ([a-z]) ', '<\1>', 'g'),
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
                                          ELSE "t217"."clean_name"
                                        END AS "clean_name",
                                        "t217"."beyond_ascii",
                                        "t217"."needed"
                                      FROM (
                                        SELECT
                                          "t216"."spelling",
                                          "t216"."clean_name",
                                          "t216"."beyond_ascii",
                                          REGEXP_MATCHES("t216"."clean_name", '(^| )[a-z] [a-z]( |$)') AS "needed"
                                        FROM (
                                          SELECT
                                            "t215"."spelling",
                                            "t215"."clean_name",
                                            "t215"."beyond_ascii"
                                          FROM (
                                            SELECT
                                              "t214"."spelling",
                                              CASE
                                                WHEN "t214"."needed"
                                                THEN TRANSLATE("t214"."clean_name", 'аеорсхуіјѕкмтвнԁԛԝαεικορτχ', 'aeopcxyijskmtbhdqwaeikoptx')
                                                ELSE "t214"."clean_name"
                                              END AS "clean_name",
                                              "t214"."beyond_ascii",
                                              "t214"."needed"
                                            FROM (
                                              SELECT
                                                "t213"."spelling",
                                                "t213"."clean_name",
                                                "t213"."beyond_ascii",
                                                "t213"."beyond_ascii"
                                                AND REGEXP_MATCHES("t213"."clean_name", '[a-z][Ͱ-ԯ]|[Ͱ-ԯ][a-z]|^[аеорсхуіјѕкмтвнԁԛԝαεικορτχ 0-9]+$') AS "needed"
                                              FROM (
                                                SELECT
                                                  "t212"."spelling",
                                                  TRIM(
                                                    REGEXP_REPLACE(REPLACE("t212"."clean_name", '''', ''), '[^a-z0-9-􏿿]+', ' ', 'g'),
                                                    ' 	
'
                                                  ) AS "clean_name",
                                                  "t212"."beyond_ascii"
                                                FROM (
                                                  SELECT
                                                    "t211"."spelling",
                                                    "t211"."clean_name",
                                                    "t211"."beyond_ascii"
                                                  FROM (
                                                    SELECT
                                                      "t210"."spelling",
                                                      CASE
                                                        WHEN "t210"."needed"
                                                        THEN CASE
                                                          WHEN (
                                                            REGEXP_REPLACE(
                                                              ' ' || REPLACE(
                                                                REGEXP_REPLACE(
                                                                  REGEXP_REPLACE(
                                                                    REGEXP_EXTRACT("t210"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 1),
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
                                                            ) = REGEXP_EXTRACT("t210"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 2)
                                                          )
                                                          OR (
                                                            REGEXP_REPLACE(
                                                              REGEXP_REPLACE(
                                                                ' ' || REPLACE(
                                                                  REGEXP_REPLACE(
                                                                    REGEXP_REPLACE(
                                                                      REGEXP_EXTRACT("t210"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 1),
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
                                                            ) = REGEXP_EXTRACT("t210"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 2)
                                                          )
                                                          THEN REPLACE(
                                                            "t210"."clean_name",
                                                            '(' || REGEXP_EXTRACT("t210"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 2) || ')',
                                                            ' '
                                                          )
                                                          ELSE "t210"."clean_name"
                                                        END
                                                        ELSE "t210"."clean_name"
                                                      END AS "clean_name",
                                                      "t210"."beyond_ascii",
                                                      "t210"."needed"
                                                    FROM (
                                                      SELECT
                                                        "t209"."spelling",
                                                        "t209"."clean_name",
                                                        "t209"."beyond_ascii",
                                                        REGEXP_MATCHES("t209"."clean_name", '\([a-z0-9]{2,8}\)') AS "needed"
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
                                                              THEN REGEXP_REPLACE(
                                                                REGEXP_REPLACE("t207"."clean_name", '\.([a-z])\.', '\1', 'g'),
                                                                '\.([a-z])([^a-z0-9]|$)',
                                                                '\1\2',
                                                                'g'
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
                                                              REGEXP_MATCHES("t206"."clean_name", '\.[a-z]([^a-z0-9]|$)') AS "needed"
                                                            FROM (
                                                              SELECT
                                                                "t205"."spelling",
                                                                REPLACE(REPLACE("t205"."clean_name", '&', ' and '), ' + ', ' and ') AS "clean_name",
                                                                "t205"."beyond_ascii"
                                                              FROM (
                                                                SELECT
                                                                  "t204"."spelling",
                                                                  "t204"."clean_name",
                                                                  "t204"."beyond_ascii"
                                                                FROM (
                                                                  SELECT
                                                                    "t203"."spelling",
                                                                    CASE
                                                                      WHEN "t203"."needed"
                                                                      THEN REGEXP_REPLACE("t203"."clean_name", '^(.+)(,| \() *the\)?[ .]*$', 'the \1', 'g')
                                                                      ELSE "t203"."clean_name"
                                                                    END AS "clean_name",
                                                                    "t203"."beyond_ascii",
                                                                    "t203"."needed"
                                                                  FROM (
                                                                    SELECT
                                                                      "t202"."spelling",
                                                                      "t202"."clean_name",
                                                                      "t202"."beyond_ascii",
                                                                      REGEXP_MATCHES("t202"."clean_name", 'the\)?[ .]*$') AS "needed"
                                                                    FROM (
                                                                      SELECT
                                                                        "t201"."spelling",
                                                                        "t201"."clean_name",
                                                                        "t201"."beyond_ascii"
                                                                      FROM (
                                                                        SELECT
                                                                          "t200"."spelling",
                                                                          CASE
                                                                            WHEN "t200"."needed"
                                                                            THEN REGEXP_REPLACE(
                                                                              REGEXP_REPLACE("t200"."clean_name", '([ ,]*/ ?[a-z]{2,4} ?/)+ *$', '', 'g'),
                                                                              '([ .,](aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa|trust)\.?) */ ?[a-z]{2,4} *$',
                                                                              '\1',
                                                                              'g'
                                                                            )
                                                                            ELSE "t200"."clean_name"
                                                                          END AS "clean_name",
                                                                          "t200"."beyond_ascii",
                                                                          "t200"."needed"
                                                                        FROM (
                                                                          SELECT
                                                                            "t199"."spelling",
                                                                            "t199"."clean_name",
                                                                            "t199"."beyond_ascii",
                                                                            REGEXP_MATCHES("t199"."clean_name", '/ ?[a-z]{2,4} ?/? *$') AS "needed"
                                                                          FROM (
                                                                            SELECT
                                                                              "t198"."spelling",
                                                                              REPLACE(LOWER("t198"."clean_name"), '\', '/') AS "clean_name",
                                                                              "t198"."beyond_ascii"
                                                                            FROM (
                                                                              SELECT
                                                                                "t197"."spelling",
                                                                                "t197"."clean_name",
                                                                                "t197"."beyond_ascii"
                                                                              FROM (
                                                                                SELECT
                                                                                  "t196"."spelling",
                                                                                  CASE
                                                                                    WHEN "t196"."needed"
                                                                                    THEN REGEXP_REPLACE("t196"."clean_name", '[	
]', ' ', 'g')
                                                                                    ELSE "t196"."clean_name"
                                                                                  END AS "clean_name",
                                                                                  "t196"."beyond_ascii",
                                                                                  "t196"."needed"
                                                                                FROM (
                                                                                  SELECT
                                                                                    "t195"."spelling",
                                                                                    "t195"."clean_name",
                                                                                    "t195"."beyond_ascii",
                                                                                    REGEXP_MATCHES("t195"."clean_name", '[	
]') AS "needed"
                                                                                  FROM (
                                                                                    SELECT
                                                                                      "t194"."spelling",
                                                                                      "t194"."clean_name",
                                                                                      "t194"."beyond_ascii"
                                                                                    FROM (
                                                                                      SELECT
                                                                                        "t193"."spelling",
                                                                                        CASE
                                                                                          WHEN "t193"."needed"
                                                                                          THEN REGEXP_REPLACE(
                                                                                            REGEXP_REPLACE(
                                                                                              REGEXP_REPLACE(
                                                                                                REGEXP_REPLACE(
                                                                                                  REGEXP_REPLACE("t193"."clean_name", '株式会社|㈱|\(株\)|（株）', ' kk ', 'g'),
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
                                                                                          ELSE "t193"."clean_name"
                                                                                        END AS "clean_name",
                                                                                        "t193"."beyond_ascii",
                                                                                        "t193"."needed"
                                                                                      FROM (
                                                                                        SELECT
                                                                                          "t192"."spelling",
                                                                                          "t192"."clean_name",
                                                                                          "t192"."beyond_ascii",
                                                                                          "t192"."beyond_ascii"
                                                                                          AND REGEXP_MATCHES("t192"."clean_name", '株式会社|㈱|\(株\)|（株）|有限会社|㈲|合同会社|股份有限公司|有限公司|주식회사|㈜') AS "needed"
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
                                                                                                THEN REGEXP_REPLACE(
                                                                                                  REGEXP_REPLACE(
                                                                                                    REGEXP_REPLACE(
                                                                                                      REGEXP_REPLACE(
                                                                                                        REGEXP_REPLACE(
                                                                                                          REGEXP_REPLACE(
                                                                                                            REGEXP_REPLACE(REGEXP_REPLACE("t190"."clean_name", '[Ⅺⅺ]', 'xi', 'g'), '[Ⅻⅻ]', 'xii', 'g'),
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
                                                                                                ELSE "t190"."clean_name"
                                                                                              END AS "clean_name",
                                                                                              "t190"."beyond_ascii",
                                                                                              "t190"."needed"
                                                                                            FROM (
                                                                                              SELECT
                                                                                                "t189"."spelling",
                                                                                                CASE
                                                                                                  WHEN "t189"."needed"
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
                                                                                                                            REGEXP_REPLACE(REGEXP_REPLACE("t189"."clean_name", '[ǄǅǆǱǲǳ]', 'dz', 'g'), '[Ǉǈǉ]', 'lj', 'g'),
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
                                                                                                  ELSE "t189"."clean_name"
                                                                                                END AS "clean_name",
                                                                                                "t189"."beyond_ascii",
                                                                                                "t189"."needed"
                                                                                              FROM (
                                                                                                SELECT
                                                                                                  "t188"."spelling",
                                                                                                  CASE
                                                                                                    WHEN "t188"."needed"
                                                                                                    THEN TRANSLATE(
                                                                                                      "t188"."clean_name",
                                                                                                      'ƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǤǦǧǨǩǪǫǬǭǮǯǰǴǵǶǷǸǹǺǻǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎʰʱʲʳʴʵʶʷʸʹʼͰͲʹ͵Ͷͺ;Ϳ΄΅Ά·ΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰςϊϋόύώϏϐϑϒϓϔϕϖϘϚϜϞϠϢϤϦϨϪϬϮϰϱϲϴϵ϶ϷϹϺϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯйѐёѓїќѝўѠѢѤѦѨѪѬѮѰѲѴѶѷѸѺѼѾҀ҂ҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӂӃӅӇӉӋӍӐӑӒӓӔӖӗӘӚӛӜӝӞӟӠӢӣӤӥӦӧӨӪӫӬӭӮӯӰӱӲӳӴӵӶӸӹӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮḀḁḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘḙḚḛḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷḸḹḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱṲṳṴṵṶṷṸṹṺṻṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙẛẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹỺỼỾἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏἐἑἒἓἔἕἘἙἚἛἜἝἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὀὁὂὃὄὅὈὉὊὋὌὍὐὑὒὓὔὕὖὗὙὛὝὟὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὰάὲέὴήὶίὸόὺύὼώᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ᾽ι᾿῀῁ῂῃῄῆῇῈΈῊΉῌ῍῎῏ῐῑῒΐῖῗῘῙῚΊ῝῞῟ῠῡῢΰῤῥῦῧῨῩῪΎῬ῭΅`ῲῳῴῶῷῸΌῺΏῼ´῾⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₔₕₖₗₘₙₚₛₜ℀℁ℂ℃℄℅℆ℇ℈℉ℊℋℌℍℎℏℐℑℒℓ℔ℕ℗℘ℙℚℛℜℝ℞℟℠™℣ℤ℥Ω℧ℨ℩KÅℬℭ℮ℯℰℱℲℳℴℵℶℷℸℹ℺ℼℽℾℿ⅀⅁⅂⅃⅄ⅅⅆⅇⅈⅉ⅊⅋⅌⅍⅏ⅠⅤⅩⅬⅭⅮⅯⅰⅴⅹⅼⅽⅾⅿↃ↊↋①②③④⑤⑥⑦⑧⑨ⒶⒷⒸⒹⒺⒻⒼⒽⒾⒿⓀⓁⓂⓃⓄⓅⓆⓇⓈⓉⓊⓋⓌⓍⓎⓏⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙⓚⓛⓜⓝⓞⓟⓠⓡⓢⓣⓤⓥⓦⓧⓨⓩ！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                                                                                                      'ɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙɯɲɵooƣƥʀƨʃƭʈuuʊʋƴƶʒƹƽaaiioouuuuuuuuuuaaaaǥggkkooooʒʒjggƕƿnnaaooaaaaeeeeiiiioooorrrruuuussttȝhhƞȣȥaaeeooooooooyyⱥȼƚⱦɂƀʉʌɇɉɋɍɏhɦjrɹɻʁwy''''ͱͳ'' ͷ  ϳ  α εηιουωιαβγδεζηθικλμνξοπρστυφχψωιυαεηιυσιυουωϗβθυυυφπϙϛϝϟϡϣϥϧϩϫϭϯκρσθε ϸσϻͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяиеегікиуѡѣѥѧѩѫѭѯѱѳѵѵѵѹѻѽѿҁ ҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏжжӄӆӈӊӌӎааааӕееәәәжжззӡииииооөөөээууууууччӷыыӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯaabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwysaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỽỿααααααααααααααααεεεεεεεεεεεεηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιιοοοοοοοοοοοουυυυυυυυυυυυωωωωωωωωωωωωωωωωααεεηηιιοουυωωααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωαααααααααααα ι   ηηηηηεεηηη   ιιιιιιιιιι   υυυυρρυυυυυυρ   ωωωωωοοωωω  0i456789     n0123456789     aeoxəhklmnpst  c    ɛ  ghhhhhiill n  pqrrr     z ω z kabc eefⅎmoאבגדi πγγπ     ddeij     ivxlcdmivxlcdmↄ  123456789abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz!"#$%&''()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\]^_''abcdefghijklmnopqrstuvwxyz{|}~'
                                                                                                    )
                                                                                                    ELSE "t188"."clean_name"
                                                                                                  END AS "clean_name",
                                                                                                  "t188"."beyond_ascii",
                                                                                                  "t188"."needed"
                                                                                                FROM (
                                                                                                  SELECT
                                                                                                    "t187"."spelling",
                                                                                                    CASE
                                                                                                      WHEN "t187"."needed"
                                                                                                      THEN REGEXP_REPLACE(
                                                                                                        REGEXP_REPLACE("t187"."clean_name", '[­̀-ͯ​-‏‪-‮⁠-⁤︀-️﻿]', '', 'g'),
                                                                                                        '[ - ‖-  - ₠-⃏←-⑟─-⯿　-〄〈-〠〰・｟-･]',
                                                                                                        ' ',
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
                                                                                                      "t186"."beyond_ascii" AND REGEXP_MATCHES("t186"."clean_name", '[^-]') AS "needed"
                                                                                                    FROM (
                                                                                                      SELECT
                                                                                                        "t185"."spelling",
                                                                                                        "t185"."clean_name",
                                                                                                        "t185"."beyond_ascii"
                                                                                                      FROM (
                                                                                                        SELECT
                                                                                                          "t184"."spelling",
                                                                                                          CASE
                                                                                                            WHEN "t184"."needed"
                                                                                                            THEN REGEXP_REPLACE(REGEXP_REPLACE("t184"."clean_name", '[ŹźŻżŽž]', 'z', 'g'), '[‐‑–—]', '-', 'g')
                                                                                                            ELSE "t184"."clean_name"
                                                                                                          END AS "clean_name",
                                                                                                          "t184"."beyond_ascii",
                                                                                                          "t184"."needed"
                                                                                                        FROM (
                                                                                                          SELECT
                                                                                                            "t183"."spelling",
                                                                                                            CASE
                                                                                                              WHEN "t183"."needed"
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
                                                                                                                                        REGEXP_REPLACE(REGEXP_REPLACE("t183"."clean_name", '[ÝýÿŶŷŸ]', 'y', 'g'), '[Þþ]', 'th', 'g'),
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
                                                                                                              ELSE "t183"."clean_name"
                                                                                                            END AS "clean_name",
                                                                                                            "t183"."beyond_ascii",
                                                                                                            "t183"."needed"
                                                                                                          FROM (
                                                                                                            SELECT
                                                                                                              "t182"."spelling",
                                                                                                              CASE
                                                                                                                WHEN "t182"."needed"
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
                                                                                                                                            REGEXP_REPLACE("t182"."clean_name", '[ ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿×÷‒―‖‗‚“”„‟†‡•‣․‥…‧   ‰‱]', ' ', 'g'),
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
                                                                                                                ELSE "t182"."clean_name"
                                                                                                              END AS "clean_name",
                                                                                                              "t182"."beyond_ascii",
                                                                                                              "t182"."needed"
                                                                                                            FROM (
                                                                                                              SELECT
                                                                                                                "t181"."spelling",
                                                                                                                "t181"."clean_name",
                                                                                                                "t181"."beyond_ascii",
                                                                                                                "t181"."beyond_ascii" AND REGEXP_MATCHES("t181"."clean_name", '[^-]') AS "needed"
                                                                                                              FROM (
                                                                                                                SELECT
                                                                                                                  "t180"."spelling",
                                                                                                                  "t180"."clean_name",
                                                                                                                  "t180"."beyond_ascii"
                                                                                                                FROM (
                                                                                                                  SELECT
                                                                                                                    "t179"."spelling",
                                                                                                                    CASE
                                                                                                                      WHEN "t179"."needed"
                                                                                                                      THEN REGEXP_REPLACE("t179"."clean_name", '([a-z])Ã ', '\1a', 'g')
                                                                                                                      ELSE "t179"."clean_name"
                                                                                                                    END AS "clean_name",
                                                                                                                    "t179"."beyond_ascii",
                                                                                                                    "t179"."needed"
                                                                                                                  FROM (
                                                                                                                    SELECT
                                                                                                                      "t178"."spelling",
                                                                                                                      CASE
                                                                                                                        WHEN "t178"."needed"
                                                                                                                        THEN REGEXP_REPLACE(
                                                                                                                          REGEXP_REPLACE(
                                                                                                                            REGEXP_REPLACE(
                                                                                                                              REGEXP_REPLACE(
                                                                                                                                REGEXP_REPLACE(
                                                                                                                                  REGEXP_REPLACE(
                                                                                                                                    REGEXP_REPLACE("t178"."clean_name", 'á¸[‚ƒ„…†‡]', 'b', 'g'),
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
                                                                                                                        ELSE "t178"."clean_name"
                                                                                                                      END AS "clean_name",
                                                                                                                      "t178"."beyond_ascii",
                                                                                                                      "t178"."needed"
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
                                                                                                                                      REGEXP_REPLACE(
                                                                                                                                        REGEXP_REPLACE(
                                                                                                                                          REGEXP_REPLACE(
                                                                                                                                            REGEXP_REPLACE(
                                                                                                                                              REGEXP_REPLACE(
                                                                                                                                                REGEXP_REPLACE(
                                                                                                                                                  REGEXP_REPLACE(
                                                                                                                                                    REGEXP_REPLACE(
                                                                                                                                                      REGEXP_REPLACE("t177"."clean_name", 'Ã[ž¾]|ã[¾]', 'th', 'g'),
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
                                                                                                                                                      REGEXP_REPLACE(
                                                                                                                                                        REGEXP_REPLACE(
                                                                                                                                                          "t176"."clean_name",
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
                                                                                                                            ELSE "t176"."clean_name"
                                                                                                                          END AS "clean_name",
                                                                                                                          "t176"."beyond_ascii",
                                                                                                                          "t176"."needed"
                                                                                                                        FROM (
                                                                                                                          SELECT
                                                                                                                            "t175"."spelling",
                                                                                                                            "t175"."clean_name",
                                                                                                                            "t175"."beyond_ascii",
                                                                                                                            "t175"."beyond_ascii"
                                                                                                                            AND REGEXP_MATCHES("t175"."clean_name", '[ÂÃÄÅâãäåá][-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[a-z]Ã ') AS "needed"
                                                                                                                          FROM (
                                                                                                                            SELECT
                                                                                                                              "t174"."spelling",
                                                                                                                              "t174"."clean_name",
                                                                                                                              "t174"."beyond_ascii"
                                                                                                                            FROM (
                                                                                                                              SELECT
                                                                                                                                "t173"."spelling",
                                                                                                                                CASE
                                                                                                                                  WHEN "t173"."needed"
                                                                                                                                  THEN REGEXP_REPLACE(
                                                                                                                                    REGEXP_REPLACE(
                                                                                                                                      REGEXP_REPLACE(
                                                                                                                                        REGEXP_REPLACE(
                                                                                                                                          REGEXP_REPLACE(
                                                                                                                                            REGEXP_REPLACE(
                                                                                                                                              REGEXP_REPLACE(
                                                                                                                                                "t173"."clean_name",
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
                                                                                                                                  ELSE "t173"."clean_name"
                                                                                                                                END AS "clean_name",
                                                                                                                                "t173"."beyond_ascii",
                                                                                                                                "t173"."needed"
                                                                                                                              FROM (
                                                                                                                                SELECT
                                                                                                                                  "t172"."spelling",
                                                                                                                                  CASE
                                                                                                                                    WHEN "t172"."needed"
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
                                                                                                                                                                REGEXP_REPLACE("t172"."clean_name", 'ÃÂ[¾]|ÃƒÂ[ž¾]|ÃÅ[¾]|ÃƒÅ[¾]', 'th', 'g'),
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
                                                                                                                                    ELSE "t172"."clean_name"
                                                                                                                                  END AS "clean_name",
                                                                                                                                  "t172"."beyond_ascii",
                                                                                                                                  "t172"."needed"
                                                                                                                                FROM (
                                                                                                                                  SELECT
                                                                                                                                    "t171"."spelling",
                                                                                                                                    CASE
                                                                                                                                      WHEN "t171"."needed"
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
                                                                                                                                                                    "t171"."clean_name",
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
                                                                                                                                      ELSE "t171"."clean_name"
                                                                                                                                    END AS "clean_name",
                                                                                                                                    "t171"."beyond_ascii",
                                                                                                                                    "t171"."needed"
                                                                                                                                  FROM (
                                                                                                                                    SELECT
                                                                                                                                      "t170"."spelling",
                                                                                                                                      "t170"."clean_name",
                                                                                                                                      "t170"."beyond_ascii",
                                                                                                                                      "t170"."beyond_ascii"
                                                                                                                                      AND REGEXP_MATCHES("t170"."clean_name", 'Ã[-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][ÂâÅËÆ]') AS "needed"
                                                                                                                                    FROM (
                                                                                                                                      SELECT
                                                                                                                                        "t169"."spelling",
                                                                                                                                        "t169"."spelling" AS "clean_name",
                                                                                                                                        REGEXP_MATCHES("t169"."spelling", '[^-]') AS "beyond_ascii"
                                                                                                                                      FROM (
                                                                                                                                        SELECT
                                                                                                                                          *
                                                                                                                                        FROM "t137" AS "t139"
                                                                                                                                        UNION
                                                                                                                                        SELECT
                                                                                                                                          *
                                                                                                                                        FROM (
                                                                                                                                          SELECT
                                                                                                                                            "t166"."part" AS "spelling"
                                                                                                                                          FROM "t165" AS "t166"
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
                          ) AS "t223"
                        ) AS "t224"
                      ) AS "t225"
                    ) AS "t226"
                  ) AS "t227"
                ) AS "t228"
              ) AS "t229"
            ) AS "t230"
          ) AS "t231"
        ) AS "t232"
      ) AS "t233"
    ) AS "t234"
  ) AS "t235"
), "t242" AS (
  SELECT
    "t118"."month",
    "t10"."source",
    "t10"."id_key",
    "t10"."alias_name",
    "t10"."customer_key",
    "t10"."valid_from",
    "t10"."valid_to",
    "t238"."clean_name",
    "t238"."core_name"
  FROM (
    SELECT DISTINCT
      *
    FROM (
      SELECT
        "t91"."month"
      FROM "t84" AS "t91"
    ) AS "t101"
  ) AS "t118"
  INNER JOIN "constant_rows_1" AS "t10"
    ON (
      (
        "t10"."valid_from" IS NULL
      )
      OR (
        "t10"."valid_from" < (
          "t118"."month" + INTERVAL '1' MONTH
        )
      )
    )
    AND (
      (
        "t10"."valid_to" IS NULL
      ) OR (
        "t10"."valid_to" >= "t118"."month"
      )
    )
  LEFT OUTER JOIN "t236" AS "t238"
    ON "t10"."alias_name" = "t238"."spelling"
), "t247" AS (
  SELECT
    *
  FROM "t242" AS "t243"
  WHERE
    "t243"."id_key" IS NULL
), "t256" AS (
  SELECT
    "t250"."month",
    "t250"."source",
    "t250"."clean_name",
    "t250"."customer_key"
  FROM "t247" AS "t250"
), "t257" AS (
  SELECT
    "t250"."month",
    "t250"."source",
    "t250"."core_name",
    "t250"."customer_key"
  FROM "t247" AS "t250"
), "t269" AS (
  SELECT
    "t250"."month",
    "t250"."source",
    "t250"."id_key",
    "t250"."alias_name",
    "t250"."customer_key",
    "t250"."valid_from",
    "t250"."valid_to",
    REPLACE(
      CASE
        WHEN REGEXP_MATCHES("t250"."clean_name", '([0-9]) ([0-9])')
        THEN REGEXP_REPLACE(
          REGEXP_REPLACE("t250"."clean_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
          '([0-9]) ([0-9])',
          '\1.\2',
          'g'
        )
        ELSE "t250"."clean_name"
      END,
      ' ',
      ''
    ) AS "clean_name",
    REPLACE(
      CASE
        WHEN REGEXP_MATCHES("t250"."core_name", '([0-9]) ([0-9])')
        THEN REGEXP_REPLACE(
          REGEXP_REPLACE("t250"."core_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
          '([0-9]) ([0-9])',
          '\1.\2',
          'g'
        )
        ELSE "t250"."core_name"
      END,
      ' ',
      ''
    ) AS "core_name"
  FROM "t247" AS "t250"
), "t271" AS (
  SELECT
    "t95"."month",
    "t95"."customer_key",
    "t95"."customer_name",
    "t262"."clean_name",
    "t262"."core_name"
  FROM (
    SELECT
      "t81"."month",
      "t81"."customer_key",
      "t81"."customer_name"
    FROM "t78" AS "t81"
  ) AS "t95"
  INNER JOIN (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t246"."spelling",
          "t246"."clean_name",
          "t246"."core_name"
        FROM (
          SELECT
            "t167"."spelling",
            "t167"."part",
            "t240"."clean_name",
            "t240"."core_name"
          FROM "t165" AS "t167"
          INNER JOIN (
            SELECT
              "t237"."spelling" AS "part",
              "t237"."clean_name",
              "t237"."core_name"
            FROM "t236" AS "t237"
          ) AS "t240"
            ON "t167"."part" = "t240"."part"
        ) AS "t246"
      ) AS "t249"
    ) AS "t254"
    UNION
    SELECT
      *
    FROM (
      SELECT
        "t245"."spelling",
        "t245"."brand" AS "clean_name",
        "t245"."brand" AS "core_name"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t237"."spelling",
            "t237"."clean_name",
            "t237"."core_name",
            NULLIF(
              REGEXP_REPLACE(
                "t237"."core_name",
                '( (holding|holdings|group of companies|group|companies))+$',
                '',
                'g'
              ),
              "t237"."core_name"
            ) AS "brand"
          FROM "t236" AS "t237"
        ) AS "t241"
        WHERE
          NOT "t241"."brand" IS NULL
      ) AS "t245"
    ) AS "t248"
  ) AS "t262"
    ON "t95"."customer_name" = "t262"."spelling"
), "t281" AS (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t96"."month",
        "t96"."source",
        "t96"."customer_id",
        "t96"."customer_name",
        "t74"."customer_key"
      FROM "t84" AS "t96"
      INNER JOIN "t59" AS "t74"
        ON "t96"."month" = "t74"."month" AND "t96"."clean_name" = "t74"."clean_name"
    ) AS "t117"
    UNION
    SELECT
      *
    FROM (
      SELECT
        "t96"."month",
        "t96"."source",
        "t96"."customer_id",
        "t96"."customer_name",
        "t264"."customer_key"
      FROM "t84" AS "t96"
      INNER JOIN "t256" AS "t264"
        ON "t96"."month" = "t264"."month"
        AND "t96"."source" = "t264"."source"
        AND "t96"."clean_name" = "t264"."clean_name"
    ) AS "t272"
  ) AS "t276"
  UNION
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t96"."month",
        "t96"."source",
        "t96"."customer_id",
        "t96"."customer_name",
        "t76"."customer_key"
      FROM "t84" AS "t96"
      ANTI JOIN "t47" AS "t57"
        ON "t96"."month" = "t57"."month" AND "t96"."clean_name" = "t57"."clean_name"
      ANTI JOIN "t247" AS "t253"
        ON "t96"."month" = "t253"."month"
        AND "t96"."source" = "t253"."source"
        AND "t96"."clean_name" = "t253"."clean_name"
      INNER JOIN "t61" AS "t76"
        ON "t96"."month" = "t76"."month" AND "t96"."core_name" = "t76"."core_name"
    ) AS "t268"
    UNION
    SELECT
      *
    FROM (
      SELECT
        "t96"."month",
        "t96"."source",
        "t96"."customer_id",
        "t96"."customer_name",
        "t266"."customer_key"
      FROM "t84" AS "t96"
      ANTI JOIN "t47" AS "t57"
        ON "t96"."month" = "t57"."month" AND "t96"."clean_name" = "t57"."clean_name"
      ANTI JOIN "t247" AS "t253"
        ON "t96"."month" = "t253"."month"
        AND "t96"."source" = "t253"."source"
        AND "t96"."clean_name" = "t253"."clean_name"
      INNER JOIN "t257" AS "t266"
        ON "t96"."month" = "t266"."month"
        AND "t96"."source" = "t266"."source"
        AND "t96"."core_name" = "t266"."core_name"
    ) AS "t273"
  ) AS "t277"
), "t296" AS (
  SELECT
    "t96"."month",
    "t96"."source",
    "t96"."customer_id",
    "t96"."customer_name",
    "t96"."clean_name",
    "t96"."core_name",
    "t96"."id_key",
    "t120"."id_customer"
  FROM "t84" AS "t96"
  ANTI JOIN "t281" AS "t289"
    ON "t96"."month" = "t289"."month"
    AND "t96"."source" = "t289"."source"
    AND "t96"."customer_name" = "t289"."customer_name"
  INNER JOIN (
    SELECT
      *
    FROM (
      SELECT
        "t93"."month",
        "t93"."id_customer",
        REGEXP_REPLACE("t93"."id_customer", '^id:', '', 'g') AS "id_key"
      FROM "t86" AS "t93"
    ) AS "t108"
    UNION
    SELECT
      *
    FROM (
      SELECT
        "t93"."month",
        "t93"."id_customer",
        REGEXP_REPLACE("t93"."id_customer", '^id:[a-z]+', '', 'g') AS "id_key"
      FROM "t86" AS "t93"
    ) AS "t109"
  ) AS "t120"
    ON "t96"."month" = "t120"."month" AND "t96"."id_key" = "t120"."id_key"
), "t297" AS (
  SELECT
    "t96"."month",
    "t96"."source",
    "t96"."customer_id",
    "t96"."customer_name",
    "t96"."clean_name",
    "t96"."core_name",
    "t96"."id_key"
  FROM "t84" AS "t96"
  ANTI JOIN "t281" AS "t289"
    ON "t96"."month" = "t289"."month"
    AND "t96"."source" = "t289"."source"
    AND "t96"."customer_name" = "t289"."customer_name"
), "t351" AS (
  SELECT
    "t350"."month",
    "t350"."customer_key",
    NOT (
      BOOL_OR(CAST((
        "t350"."source" = 'crm'
      ) AND (
        "t350"."about" = 'row'
      ) AS BOOLEAN))
    ) AS "crm_complete",
    NOT (
      BOOL_OR(
        CAST((
          "t350"."source" = 'crm'
        ) AND (
          "t350"."about" = 'product'
        ) AS BOOLEAN)
      )
    ) AS "crm_products_known",
    NOT (
      BOOL_OR(
        CAST((
          "t350"."source" = 'billing'
        ) AND (
          "t350"."about" = 'row'
        ) AS BOOLEAN)
      )
    ) AS "billing_complete",
    NOT (
      BOOL_OR(
        CAST((
          "t350"."source" = 'billing'
        ) AND (
          "t350"."about" = 'product'
        ) AS BOOLEAN)
      )
    ) AS "billing_products_known",
    NOT (
      BOOL_OR(CAST((
        "t350"."source" = 'ops'
      ) AND (
        "t350"."about" = 'row'
      ) AS BOOLEAN))
    ) AS "ops_complete",
    NOT (
      BOOL_OR(
        CAST((
          "t350"."source" = 'ops'
        ) AND (
          "t350"."about" = 'product'
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
          "t55"."month",
          "t55"."customer_key",
          'crm' AS "source",
          'product' AS "about"
        FROM (
          SELECT
            *
          FROM "t41" AS "t46"
          WHERE
            "t46"."product" IS NULL
        ) AS "t55"
      ) AS "t65"
      UNION
      SELECT
        *
      FROM (
        SELECT
          "t53"."month",
          "t53"."customer_key",
          'billing' AS "source",
          'product' AS "about"
        FROM (
          SELECT
            *
          FROM "t39" AS "t44"
          WHERE
            "t44"."product" IS NULL
        ) AS "t53"
      ) AS "t63"
    ) AS "t72"
    UNION
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t54"."month",
          "t54"."customer_key",
          'ops' AS "source",
          'product' AS "about"
        FROM (
          SELECT
            *
          FROM "t40" AS "t45"
          WHERE
            "t45"."product" IS NULL
        ) AS "t54"
      ) AS "t64"
      UNION
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t18"."month",
            "t18"."customer_key",
            "t18"."source",
            CASE WHEN "t23"."scope" = 'row' THEN 'row' ELSE 'product' END AS "about"
          FROM (
            SELECT
              *
            FROM "normalized"."customer_matches" AS "t1"
            WHERE
              NOT "t1"."customer_key" IS NULL
          ) AS "t18"
          INNER JOIN (
            SELECT
              *
            FROM "normalized"."rejected" AS "t2"
            WHERE
              (
                "t2"."scope" = 'row'
              ) OR STARTS_WITH("t2"."column_name", 'product_flags.')
          ) AS "t23"
            ON "t18"."month" = "t23"."month"
            AND "t18"."source" = "t23"."source"
            AND "t18"."source_file" = "t23"."source_file"
            AND "t18"."source_row" = "t23"."source_row"
        ) AS "t33"
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
                "t344"."month",
                "t344"."customer_key",
                "t344"."source",
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
                        "t259"."month",
                        "t259"."source",
                        "t259"."customer_key"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t96"."month",
                            "t96"."source",
                            "t96"."customer_id",
                            "t96"."customer_name",
                            "t244"."customer_key"
                          FROM "t84" AS "t96"
                          INNER JOIN "t242" AS "t244"
                            ON "t96"."month" = "t244"."month"
                            AND "t96"."source" = "t244"."source"
                            AND "t96"."id_key" = "t244"."id_key"
                        ) AS "t251"
                        UNION
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t96"."month",
                            "t96"."source",
                            "t96"."customer_id",
                            "t96"."customer_name",
                            "t244"."customer_key"
                          FROM "t84" AS "t96"
                          INNER JOIN "t242" AS "t244"
                            ON "t96"."month" = "t244"."month"
                            AND "t96"."source" = "t244"."source"
                            AND "t96"."clean_name" = "t244"."clean_name"
                            AND (
                              (
                                "t244"."id_key" IS NULL
                              ) OR (
                                "t96"."id_key" IS NULL
                              )
                            )
                        ) AS "t255"
                      ) AS "t259"
                    ) AS "t267"
                    UNION
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t286"."month",
                        "t286"."source",
                        "t286"."customer_key"
                      FROM "t281" AS "t286"
                    ) AS "t290"
                  ) AS "t291"
                  UNION
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t319"."month",
                        "t319"."source",
                        "t319"."customer_key"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t308"."month",
                              "t308"."source",
                              "t308"."customer_id",
                              "t308"."customer_name",
                              "t73"."customer_key"
                            FROM (
                              SELECT
                                "t301"."month",
                                "t301"."source",
                                "t301"."customer_id",
                                "t301"."customer_name",
                                "t301"."id_key"
                              FROM "t297" AS "t301"
                            ) AS "t308"
                            INNER JOIN (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t246"."spelling",
                                    "t246"."clean_name",
                                    "t246"."core_name"
                                  FROM (
                                    SELECT
                                      "t167"."spelling",
                                      "t167"."part",
                                      "t240"."clean_name",
                                      "t240"."core_name"
                                    FROM "t165" AS "t167"
                                    INNER JOIN (
                                      SELECT
                                        "t237"."spelling" AS "part",
                                        "t237"."clean_name",
                                        "t237"."core_name"
                                      FROM "t236" AS "t237"
                                    ) AS "t240"
                                      ON "t167"."part" = "t240"."part"
                                  ) AS "t246"
                                ) AS "t249"
                              ) AS "t254"
                              UNION
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t245"."spelling",
                                  "t245"."brand" AS "clean_name",
                                  "t245"."brand" AS "core_name"
                                FROM (
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      "t237"."spelling",
                                      "t237"."clean_name",
                                      "t237"."core_name",
                                      NULLIF(
                                        REGEXP_REPLACE(
                                          "t237"."core_name",
                                          '( (holding|holdings|group of companies|group|companies))+$',
                                          '',
                                          'g'
                                        ),
                                        "t237"."core_name"
                                      ) AS "brand"
                                    FROM "t236" AS "t237"
                                  ) AS "t241"
                                  WHERE
                                    NOT "t241"."brand" IS NULL
                                ) AS "t245"
                              ) AS "t248"
                            ) AS "t262"
                              ON "t308"."customer_name" = "t262"."spelling"
                            INNER JOIN "t59" AS "t73"
                              ON "t308"."month" = "t73"."month" AND "t262"."clean_name" = "t73"."clean_name"
                          ) AS "t311"
                          UNION
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t308"."month",
                              "t308"."source",
                              "t308"."customer_id",
                              "t308"."customer_name",
                              "t263"."customer_key"
                            FROM (
                              SELECT
                                "t301"."month",
                                "t301"."source",
                                "t301"."customer_id",
                                "t301"."customer_name",
                                "t301"."id_key"
                              FROM "t297" AS "t301"
                            ) AS "t308"
                            INNER JOIN (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t246"."spelling",
                                    "t246"."clean_name",
                                    "t246"."core_name"
                                  FROM (
                                    SELECT
                                      "t167"."spelling",
                                      "t167"."part",
                                      "t240"."clean_name",
                                      "t240"."core_name"
                                    FROM "t165" AS "t167"
                                    INNER JOIN (
                                      SELECT
                                        "t237"."spelling" AS "part",
                                        "t237"."clean_name",
                                        "t237"."core_name"
                                      FROM "t236" AS "t237"
                                    ) AS "t240"
                                      ON "t167"."part" = "t240"."part"
                                  ) AS "t246"
                                ) AS "t249"
                              ) AS "t254"
                              UNION
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t245"."spelling",
                                  "t245"."brand" AS "clean_name",
                                  "t245"."brand" AS "core_name"
                                FROM (
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      "t237"."spelling",
                                      "t237"."clean_name",
                                      "t237"."core_name",
                                      NULLIF(
                                        REGEXP_REPLACE(
                                          "t237"."core_name",
                                          '( (holding|holdings|group of companies|group|companies))+$',
                                          '',
                                          'g'
                                        ),
                                        "t237"."core_name"
                                      ) AS "brand"
                                    FROM "t236" AS "t237"
                                  ) AS "t241"
                                  WHERE
                                    NOT "t241"."brand" IS NULL
                                ) AS "t245"
                              ) AS "t248"
                            ) AS "t262"
                              ON "t308"."customer_name" = "t262"."spelling"
                            INNER JOIN "t256" AS "t263"
                              ON "t308"."month" = "t263"."month"
                              AND "t308"."source" = "t263"."source"
                              AND "t262"."clean_name" = "t263"."clean_name"
                          ) AS "t312"
                        ) AS "t316"
                        UNION
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t308"."month",
                              "t308"."source",
                              "t308"."customer_id",
                              "t308"."customer_name",
                              "t75"."customer_key"
                            FROM (
                              SELECT
                                "t301"."month",
                                "t301"."source",
                                "t301"."customer_id",
                                "t301"."customer_name",
                                "t301"."id_key"
                              FROM "t297" AS "t301"
                            ) AS "t308"
                            INNER JOIN (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t246"."spelling",
                                    "t246"."clean_name",
                                    "t246"."core_name"
                                  FROM (
                                    SELECT
                                      "t167"."spelling",
                                      "t167"."part",
                                      "t240"."clean_name",
                                      "t240"."core_name"
                                    FROM "t165" AS "t167"
                                    INNER JOIN (
                                      SELECT
                                        "t237"."spelling" AS "part",
                                        "t237"."clean_name",
                                        "t237"."core_name"
                                      FROM "t236" AS "t237"
                                    ) AS "t240"
                                      ON "t167"."part" = "t240"."part"
                                  ) AS "t246"
                                ) AS "t249"
                              ) AS "t254"
                              UNION
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t245"."spelling",
                                  "t245"."brand" AS "clean_name",
                                  "t245"."brand" AS "core_name"
                                FROM (
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      "t237"."spelling",
                                      "t237"."clean_name",
                                      "t237"."core_name",
                                      NULLIF(
                                        REGEXP_REPLACE(
                                          "t237"."core_name",
                                          '( (holding|holdings|group of companies|group|companies))+$',
                                          '',
                                          'g'
                                        ),
                                        "t237"."core_name"
                                      ) AS "brand"
                                    FROM "t236" AS "t237"
                                  ) AS "t241"
                                  WHERE
                                    NOT "t241"."brand" IS NULL
                                ) AS "t245"
                              ) AS "t248"
                            ) AS "t262"
                              ON "t308"."customer_name" = "t262"."spelling"
                            ANTI JOIN "t47" AS "t58"
                              ON "t308"."month" = "t58"."month" AND "t262"."clean_name" = "t58"."clean_name"
                            ANTI JOIN "t247" AS "t252"
                              ON "t308"."month" = "t252"."month"
                              AND "t308"."source" = "t252"."source"
                              AND "t262"."clean_name" = "t252"."clean_name"
                            INNER JOIN "t61" AS "t75"
                              ON "t308"."month" = "t75"."month" AND "t262"."core_name" = "t75"."core_name"
                          ) AS "t313"
                          UNION
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t308"."month",
                              "t308"."source",
                              "t308"."customer_id",
                              "t308"."customer_name",
                              "t265"."customer_key"
                            FROM (
                              SELECT
                                "t301"."month",
                                "t301"."source",
                                "t301"."customer_id",
                                "t301"."customer_name",
                                "t301"."id_key"
                              FROM "t297" AS "t301"
                            ) AS "t308"
                            INNER JOIN (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t246"."spelling",
                                    "t246"."clean_name",
                                    "t246"."core_name"
                                  FROM (
                                    SELECT
                                      "t167"."spelling",
                                      "t167"."part",
                                      "t240"."clean_name",
                                      "t240"."core_name"
                                    FROM "t165" AS "t167"
                                    INNER JOIN (
                                      SELECT
                                        "t237"."spelling" AS "part",
                                        "t237"."clean_name",
                                        "t237"."core_name"
                                      FROM "t236" AS "t237"
                                    ) AS "t240"
                                      ON "t167"."part" = "t240"."part"
                                  ) AS "t246"
                                ) AS "t249"
                              ) AS "t254"
                              UNION
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t245"."spelling",
                                  "t245"."brand" AS "clean_name",
                                  "t245"."brand" AS "core_name"
                                FROM (
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      "t237"."spelling",
                                      "t237"."clean_name",
                                      "t237"."core_name",
                                      NULLIF(
                                        REGEXP_REPLACE(
                                          "t237"."core_name",
                                          '( (holding|holdings|group of companies|group|companies))+$',
                                          '',
                                          'g'
                                        ),
                                        "t237"."core_name"
                                      ) AS "brand"
                                    FROM "t236" AS "t237"
                                  ) AS "t241"
                                  WHERE
                                    NOT "t241"."brand" IS NULL
                                ) AS "t245"
                              ) AS "t248"
                            ) AS "t262"
                              ON "t308"."customer_name" = "t262"."spelling"
                            ANTI JOIN "t47" AS "t58"
                              ON "t308"."month" = "t58"."month" AND "t262"."clean_name" = "t58"."clean_name"
                            ANTI JOIN "t247" AS "t252"
                              ON "t308"."month" = "t252"."month"
                              AND "t308"."source" = "t252"."source"
                              AND "t262"."clean_name" = "t252"."clean_name"
                            INNER JOIN "t257" AS "t265"
                              ON "t308"."month" = "t265"."month"
                              AND "t308"."source" = "t265"."source"
                              AND "t262"."core_name" = "t265"."core_name"
                          ) AS "t314"
                        ) AS "t317"
                      ) AS "t319"
                    ) AS "t320"
                    UNION
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t298"."month",
                        "t298"."source",
                        "t298"."customer_key"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t96"."month",
                            "t96"."source",
                            "t96"."customer_id",
                            "t96"."customer_name",
                            "t287"."customer_key"
                          FROM "t84" AS "t96"
                          ANTI JOIN "t281" AS "t289"
                            ON "t96"."month" = "t289"."month"
                            AND "t96"."source" = "t289"."source"
                            AND "t96"."customer_name" = "t289"."customer_name"
                          INNER JOIN (
                            SELECT
                              "t275"."month",
                              "t275"."clean_name",
                              "t275"."customer_key"
                            FROM "t271" AS "t275"
                          ) AS "t287"
                            ON "t96"."month" = "t287"."month" AND "t96"."clean_name" = "t287"."clean_name"
                        ) AS "t292"
                        UNION
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t96"."month",
                            "t96"."source",
                            "t96"."customer_id",
                            "t96"."customer_name",
                            "t288"."customer_key"
                          FROM "t84" AS "t96"
                          ANTI JOIN "t281" AS "t289"
                            ON "t96"."month" = "t289"."month"
                            AND "t96"."source" = "t289"."source"
                            AND "t96"."customer_name" = "t289"."customer_name"
                          ANTI JOIN "t271" AS "t280"
                            ON "t96"."month" = "t280"."month" AND "t96"."clean_name" = "t280"."clean_name"
                          INNER JOIN (
                            SELECT
                              "t275"."month",
                              "t275"."core_name",
                              "t275"."customer_key"
                            FROM "t271" AS "t275"
                          ) AS "t288"
                            ON "t96"."month" = "t288"."month" AND "t96"."core_name" = "t288"."core_name"
                        ) AS "t293"
                      ) AS "t298"
                    ) AS "t302"
                  ) AS "t325"
                ) AS "t328"
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
                        "t299"."month",
                        "t299"."source",
                        "t299"."customer_key"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t96"."month",
                            "t96"."source",
                            "t96"."customer_id",
                            "t96"."customer_name",
                            "t121"."customer_key"
                          FROM "t84" AS "t96"
                          ANTI JOIN "t281" AS "t289"
                            ON "t96"."month" = "t289"."month"
                            AND "t96"."source" = "t289"."source"
                            AND "t96"."customer_name" = "t289"."customer_name"
                          INNER JOIN (
                            SELECT
                              "t103"."month",
                              "t103"."clean_name",
                              "t103"."customer_key"
                            FROM "t98" AS "t103"
                          ) AS "t121"
                            ON "t96"."month" = "t121"."month" AND "t96"."clean_name" = "t121"."clean_name"
                        ) AS "t294"
                        UNION
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t96"."month",
                            "t96"."source",
                            "t96"."customer_id",
                            "t96"."customer_name",
                            "t122"."customer_key"
                          FROM "t84" AS "t96"
                          ANTI JOIN "t281" AS "t289"
                            ON "t96"."month" = "t289"."month"
                            AND "t96"."source" = "t289"."source"
                            AND "t96"."customer_name" = "t289"."customer_name"
                          ANTI JOIN "t98" AS "t110"
                            ON "t96"."month" = "t110"."month" AND "t96"."clean_name" = "t110"."clean_name"
                          INNER JOIN (
                            SELECT
                              "t103"."month",
                              "t103"."core_name",
                              "t103"."customer_key"
                            FROM "t98" AS "t103"
                          ) AS "t122"
                            ON "t96"."month" = "t122"."month" AND "t96"."core_name" = "t122"."core_name"
                        ) AS "t295"
                      ) AS "t299"
                    ) AS "t303"
                    UNION
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t329"."month",
                        "t329"."source",
                        "t329"."customer_key"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t315"."month",
                              "t315"."source",
                              "t315"."customer_id",
                              "t315"."customer_name",
                              "t104"."customer_key"
                            FROM (
                              SELECT
                                "t301"."month",
                                "t301"."source",
                                "t301"."customer_id",
                                "t301"."customer_name",
                                REPLACE(
                                  CASE
                                    WHEN REGEXP_MATCHES("t301"."clean_name", '([0-9]) ([0-9])')
                                    THEN REGEXP_REPLACE(
                                      REGEXP_REPLACE("t301"."clean_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
                                      '([0-9]) ([0-9])',
                                      '\1.\2',
                                      'g'
                                    )
                                    ELSE "t301"."clean_name"
                                  END,
                                  ' ',
                                  ''
                                ) AS "clean_name",
                                REPLACE(
                                  CASE
                                    WHEN REGEXP_MATCHES("t301"."core_name", '([0-9]) ([0-9])')
                                    THEN REGEXP_REPLACE(
                                      REGEXP_REPLACE("t301"."core_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
                                      '([0-9]) ([0-9])',
                                      '\1.\2',
                                      'g'
                                    )
                                    ELSE "t301"."core_name"
                                  END,
                                  ' ',
                                  ''
                                ) AS "core_name",
                                "t301"."id_key"
                              FROM "t297" AS "t301"
                            ) AS "t315"
                            INNER JOIN (
                              SELECT
                                "t88"."month",
                                "t88"."clean_name",
                                "t88"."customer_key"
                              FROM "t83" AS "t88"
                            ) AS "t104"
                              ON "t315"."month" = "t104"."month" AND "t315"."clean_name" = "t104"."clean_name"
                          ) AS "t321"
                          UNION
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t315"."month",
                              "t315"."source",
                              "t315"."customer_id",
                              "t315"."customer_name",
                              "t282"."customer_key"
                            FROM (
                              SELECT
                                "t301"."month",
                                "t301"."source",
                                "t301"."customer_id",
                                "t301"."customer_name",
                                REPLACE(
                                  CASE
                                    WHEN REGEXP_MATCHES("t301"."clean_name", '([0-9]) ([0-9])')
                                    THEN REGEXP_REPLACE(
                                      REGEXP_REPLACE("t301"."clean_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
                                      '([0-9]) ([0-9])',
                                      '\1.\2',
                                      'g'
                                    )
                                    ELSE "t301"."clean_name"
                                  END,
                                  ' ',
                                  ''
                                ) AS "clean_name",
                                REPLACE(
                                  CASE
                                    WHEN REGEXP_MATCHES("t301"."core_name", '([0-9]) ([0-9])')
                                    THEN REGEXP_REPLACE(
                                      REGEXP_REPLACE("t301"."core_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
                                      '([0-9]) ([0-9])',
                                      '\1.\2',
                                      'g'
                                    )
                                    ELSE "t301"."core_name"
                                  END,
                                  ' ',
                                  ''
                                ) AS "core_name",
                                "t301"."id_key"
                              FROM "t297" AS "t301"
                            ) AS "t315"
                            INNER JOIN (
                              SELECT
                                "t270"."month",
                                "t270"."source",
                                "t270"."clean_name",
                                "t270"."customer_key"
                              FROM "t269" AS "t270"
                            ) AS "t282"
                              ON "t315"."month" = "t282"."month"
                              AND "t315"."source" = "t282"."source"
                              AND "t315"."clean_name" = "t282"."clean_name"
                          ) AS "t322"
                        ) AS "t326"
                        UNION
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t315"."month",
                              "t315"."source",
                              "t315"."customer_id",
                              "t315"."customer_name",
                              "t105"."customer_key"
                            FROM (
                              SELECT
                                "t301"."month",
                                "t301"."source",
                                "t301"."customer_id",
                                "t301"."customer_name",
                                REPLACE(
                                  CASE
                                    WHEN REGEXP_MATCHES("t301"."clean_name", '([0-9]) ([0-9])')
                                    THEN REGEXP_REPLACE(
                                      REGEXP_REPLACE("t301"."clean_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
                                      '([0-9]) ([0-9])',
                                      '\1.\2',
                                      'g'
                                    )
                                    ELSE "t301"."clean_name"
                                  END,
                                  ' ',
                                  ''
                                ) AS "clean_name",
                                REPLACE(
                                  CASE
                                    WHEN REGEXP_MATCHES("t301"."core_name", '([0-9]) ([0-9])')
                                    THEN REGEXP_REPLACE(
                                      REGEXP_REPLACE("t301"."core_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
                                      '([0-9]) ([0-9])',
                                      '\1.\2',
                                      'g'
                                    )
                                    ELSE "t301"."core_name"
                                  END,
                                  ' ',
                                  ''
                                ) AS "core_name",
                                "t301"."id_key"
                              FROM "t297" AS "t301"
                            ) AS "t315"
                            ANTI JOIN "t83" AS "t94"
                              ON "t315"."month" = "t94"."month" AND "t315"."clean_name" = "t94"."clean_name"
                            ANTI JOIN "t269" AS "t274"
                              ON "t315"."month" = "t274"."month"
                              AND "t315"."source" = "t274"."source"
                              AND "t315"."clean_name" = "t274"."clean_name"
                            INNER JOIN (
                              SELECT
                                "t88"."month",
                                "t88"."core_name",
                                "t88"."customer_key"
                              FROM "t83" AS "t88"
                            ) AS "t105"
                              ON "t315"."month" = "t105"."month" AND "t315"."core_name" = "t105"."core_name"
                          ) AS "t323"
                          UNION
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t315"."month",
                              "t315"."source",
                              "t315"."customer_id",
                              "t315"."customer_name",
                              "t283"."customer_key"
                            FROM (
                              SELECT
                                "t301"."month",
                                "t301"."source",
                                "t301"."customer_id",
                                "t301"."customer_name",
                                REPLACE(
                                  CASE
                                    WHEN REGEXP_MATCHES("t301"."clean_name", '([0-9]) ([0-9])')
                                    THEN REGEXP_REPLACE(
                                      REGEXP_REPLACE("t301"."clean_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
                                      '([0-9]) ([0-9])',
                                      '\1.\2',
                                      'g'
                                    )
                                    ELSE "t301"."clean_name"
                                  END,
                                  ' ',
                                  ''
                                ) AS "clean_name",
                                REPLACE(
                                  CASE
                                    WHEN REGEXP_MATCHES("t301"."core_name", '([0-9]) ([0-9])')
                                    THEN REGEXP_REPLACE(
                                      REGEXP_REPLACE("t301"."core_name", '([0-9]) ([0-9])', '\1.\2', 'g'),
                                      '([0-9]) ([0-9])',
                                      '\1.\2',
                                      'g'
                                    )
                                    ELSE "t301"."core_name"
                                  END,
                                  ' ',
                                  ''
                                ) AS "core_name",
                                "t301"."id_key"
                              FROM "t297" AS "t301"
                            ) AS "t315"
                            ANTI JOIN "t83" AS "t94"
                              ON "t315"."month" = "t94"."month" AND "t315"."clean_name" = "t94"."clean_name"
                            ANTI JOIN "t269" AS "t274"
                              ON "t315"."month" = "t274"."month"
                              AND "t315"."source" = "t274"."source"
                              AND "t315"."clean_name" = "t274"."clean_name"
                            INNER JOIN (
                              SELECT
                                "t270"."month",
                                "t270"."source",
                                "t270"."core_name",
                                "t270"."customer_key"
                              FROM "t269" AS "t270"
                            ) AS "t283"
                              ON "t315"."month" = "t283"."month"
                              AND "t315"."source" = "t283"."source"
                              AND "t315"."core_name" = "t283"."core_name"
                          ) AS "t324"
                        ) AS "t327"
                      ) AS "t329"
                    ) AS "t330"
                  ) AS "t332"
                  UNION
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t304"."month",
                        "t304"."source",
                        "t304"."customer_key"
                      FROM (
                        SELECT
                          "t300"."month",
                          "t300"."source",
                          "t300"."customer_id",
                          "t300"."customer_name",
                          "t300"."clean_name",
                          "t300"."core_name",
                          "t300"."id_key",
                          "t300"."id_customer",
                          "t300"."id_customer" AS "customer_key"
                        FROM "t296" AS "t300"
                      ) AS "t304"
                    ) AS "t309"
                    UNION
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t339"."month",
                        "t339"."source",
                        "t339"."customer_key"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t335"."month",
                              "t335"."source",
                              "t335"."customer_id",
                              "t335"."customer_name",
                              "t69"."customer_key",
                              LEVENSHTEIN("t69"."own_clean", "t335"."clean_name") AS "letters",
                              GREATEST(LENGTH("t69"."own_clean"), LENGTH("t335"."clean_name")) AS "length"
                            FROM (
                              SELECT
                                "t333"."month",
                                "t333"."source",
                                "t333"."customer_id",
                                "t333"."customer_name",
                                "t333"."clean_name",
                                "t333"."core_name",
                                "t333"."id_key",
                                "t333"."id_customer",
                                "t333"."slip"
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t318"."month",
                                    "t318"."source",
                                    "t318"."customer_id",
                                    "t318"."customer_name",
                                    "t318"."clean_name",
                                    "t318"."core_name",
                                    "t318"."id_key",
                                    "t318"."id_customer",
                                    "t318"."place",
                                    SUBSTRING(
                                      "t318"."id_customer",
                                      CASE WHEN (
                                        0 + 1
                                      ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t318"."id_customer") END,
                                      "t318"."place"
                                    ) || SUBSTRING(
                                      "t318"."id_customer",
                                      CASE
                                        WHEN (
                                          "t318"."place" + 1 + 1
                                        ) >= 1
                                        THEN "t318"."place" + 1 + 1
                                        ELSE "t318"."place" + 1 + 1 + LENGTH("t318"."id_customer")
                                      END,
                                      1
                                    ) || SUBSTRING(
                                      "t318"."id_customer",
                                      CASE
                                        WHEN (
                                          "t318"."place" + 1
                                        ) >= 1
                                        THEN "t318"."place" + 1
                                        ELSE "t318"."place" + 1 + LENGTH("t318"."id_customer")
                                      END,
                                      1
                                    ) || SUBSTRING(
                                      "t318"."id_customer",
                                      CASE
                                        WHEN (
                                          "t318"."place" + 2 + 1
                                        ) >= 1
                                        THEN "t318"."place" + 2 + 1
                                        ELSE "t318"."place" + 2 + 1 + LENGTH("t318"."id_customer")
                                      END
                                    ) AS "slip"
                                  FROM (
                                    SELECT
                                      "t307"."month",
                                      "t307"."source",
                                      "t307"."customer_id",
                                      "t307"."customer_name",
                                      "t307"."clean_name",
                                      "t307"."core_name",
                                      "t307"."id_key",
                                      "t307"."id_customer",
                                      "t11"."place"
                                    FROM (
                                      SELECT DISTINCT
                                        *
                                      FROM "t296" AS "t300"
                                    ) AS "t307"
                                    INNER JOIN "constant_rows_2" AS "t11"
                                      ON "t11"."place" < (
                                        LENGTH("t307"."id_customer") - 1
                                      )
                                  ) AS "t318"
                                ) AS "t331"
                                WHERE
                                  "t331"."slip" <> "t331"."id_customer"
                              ) AS "t333"
                            ) AS "t335"
                            INNER JOIN (
                              SELECT
                                "t52"."month",
                                "t52"."customer_key",
                                "t52"."clean_name" AS "own_clean",
                                "t52"."core_name" AS "own_core"
                              FROM "t47" AS "t52"
                            ) AS "t69"
                              ON "t335"."month" = "t69"."month" AND "t335"."slip" = "t69"."customer_key"
                          ) AS "t336"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t335"."month",
                              "t335"."source",
                              "t335"."customer_id",
                              "t335"."customer_name",
                              "t69"."customer_key",
                              LEVENSHTEIN("t69"."own_core", "t335"."core_name") AS "letters",
                              GREATEST(LENGTH("t69"."own_core"), LENGTH("t335"."core_name")) AS "length"
                            FROM (
                              SELECT
                                "t333"."month",
                                "t333"."source",
                                "t333"."customer_id",
                                "t333"."customer_name",
                                "t333"."clean_name",
                                "t333"."core_name",
                                "t333"."id_key",
                                "t333"."id_customer",
                                "t333"."slip"
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t318"."month",
                                    "t318"."source",
                                    "t318"."customer_id",
                                    "t318"."customer_name",
                                    "t318"."clean_name",
                                    "t318"."core_name",
                                    "t318"."id_key",
                                    "t318"."id_customer",
                                    "t318"."place",
                                    SUBSTRING(
                                      "t318"."id_customer",
                                      CASE WHEN (
                                        0 + 1
                                      ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t318"."id_customer") END,
                                      "t318"."place"
                                    ) || SUBSTRING(
                                      "t318"."id_customer",
                                      CASE
                                        WHEN (
                                          "t318"."place" + 1 + 1
                                        ) >= 1
                                        THEN "t318"."place" + 1 + 1
                                        ELSE "t318"."place" + 1 + 1 + LENGTH("t318"."id_customer")
                                      END,
                                      1
                                    ) || SUBSTRING(
                                      "t318"."id_customer",
                                      CASE
                                        WHEN (
                                          "t318"."place" + 1
                                        ) >= 1
                                        THEN "t318"."place" + 1
                                        ELSE "t318"."place" + 1 + LENGTH("t318"."id_customer")
                                      END,
                                      1
                                    ) || SUBSTRING(
                                      "t318"."id_customer",
                                      CASE
                                        WHEN (
                                          "t318"."place" + 2 + 1
                                        ) >= 1
                                        THEN "t318"."place" + 2 + 1
                                        ELSE "t318"."place" + 2 + 1 + LENGTH("t318"."id_customer")
                                      END
                                    ) AS "slip"
                                  FROM (
                                    SELECT
                                      "t307"."month",
                                      "t307"."source",
                                      "t307"."customer_id",
                                      "t307"."customer_name",
                                      "t307"."clean_name",
                                      "t307"."core_name",
                                      "t307"."id_key",
                                      "t307"."id_customer",
                                      "t11"."place"
                                    FROM (
                                      SELECT DISTINCT
                                        *
                                      FROM "t296" AS "t300"
                                    ) AS "t307"
                                    INNER JOIN "constant_rows_2" AS "t11"
                                      ON "t11"."place" < (
                                        LENGTH("t307"."id_customer") - 1
                                      )
                                  ) AS "t318"
                                ) AS "t331"
                                WHERE
                                  "t331"."slip" <> "t331"."id_customer"
                              ) AS "t333"
                            ) AS "t335"
                            INNER JOIN (
                              SELECT
                                "t52"."month",
                                "t52"."customer_key",
                                "t52"."clean_name" AS "own_clean",
                                "t52"."core_name" AS "own_core"
                              FROM "t47" AS "t52"
                            ) AS "t69"
                              ON "t335"."month" = "t69"."month" AND "t335"."slip" = "t69"."customer_key"
                          ) AS "t337"
                        ) AS "t338"
                        WHERE
                          "t338"."letters" <= (
                            "t338"."length" * 0.2
                          )
                      ) AS "t339"
                    ) AS "t340"
                  ) AS "t341"
                ) AS "t342"
              ) AS "t344"
              SEMI JOIN "t47" AS "t57"
                ON "t344"."month" = "t57"."month" AND "t344"."customer_key" = "t57"."customer_key"
            ) AS "t345"
            UNION
            SELECT
              *
            FROM (
              SELECT
                "t17"."month",
                "t17"."customer_key",
                'crm' AS "source",
                'row' AS "about"
              FROM "t15" AS "t17"
            ) AS "t27"
          ) AS "t346"
          UNION
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t17"."month",
                "t17"."customer_key",
                'billing' AS "source",
                'row' AS "about"
              FROM "t15" AS "t17"
            ) AS "t28"
            UNION
            SELECT
              *
            FROM (
              SELECT
                "t17"."month",
                "t17"."customer_key",
                'ops' AS "source",
                'row' AS "about"
              FROM "t15" AS "t17"
            ) AS "t29"
          ) AS "t31"
        ) AS "t347"
      ) AS "t348"
    ) AS "t349"
  ) AS "t350"
  GROUP BY
    1,
    2
), "t372" AS (
  SELECT
    "t371"."month",
    "t371"."customer_key",
    "t371"."product_key",
    "t371"."crm_lines",
    "t371"."crm_status",
    "t371"."crm_provider_count",
    "t371"."crm_unit_price",
    "t371"."crm_currency",
    "t371"."crm_go_live_date",
    "t371"."crm_churn_date",
    "t371"."entitled_quantity",
    "t371"."billing_lines",
    "t371"."billing_status",
    "t371"."billed_count",
    "t371"."billed_amount",
    "t371"."billing_unit_price",
    "t371"."billing_currency",
    "t371"."service_start",
    "t371"."service_end",
    "t371"."credited_amount",
    "t371"."billed",
    "t371"."ops_lines",
    "t371"."ops_status",
    "t371"."used_count",
    "t371"."rated",
    "t371"."expected_amount",
    "t371"."ops_currency",
    "t371"."ops_go_live_date",
    "t371"."usage_quantity",
    "t371"."used",
    "t371"."customer_name",
    "t371"."customer_id",
    "t371"."owner",
    "t371"."in_crm",
    "t371"."in_billing",
    "t371"."in_ops",
    "t371"."ambiguous",
    "t371"."crm_complete",
    "t371"."crm_products_known",
    "t371"."billing_complete",
    "t371"."billing_products_known",
    "t371"."ops_complete",
    "t371"."ops_products_known",
    NULLIF(
      COALESCE("t371"."billing_currency", "t371"."crm_currency", "t371"."ops_currency"),
      'several'
    ) AS "own_currency"
  FROM (
    SELECT
      "t370"."month",
      "t370"."customer_key",
      "t370"."product_key",
      "t370"."crm_lines",
      "t370"."crm_status",
      "t370"."crm_provider_count",
      "t370"."crm_unit_price",
      "t370"."crm_currency",
      "t370"."crm_go_live_date",
      "t370"."crm_churn_date",
      "t370"."entitled_quantity",
      "t370"."billing_lines",
      "t370"."billing_status",
      "t370"."billed_count",
      "t370"."billed_amount",
      "t370"."billing_unit_price",
      "t370"."billing_currency",
      "t370"."service_start",
      "t370"."service_end",
      "t370"."credited_amount",
      "t370"."billed",
      "t370"."ops_lines",
      "t370"."ops_status",
      "t370"."used_count",
      "t370"."rated",
      "t370"."expected_amount",
      "t370"."ops_currency",
      "t370"."ops_go_live_date",
      "t370"."usage_quantity",
      "t370"."used",
      "t370"."customer_name",
      "t370"."customer_id",
      "t370"."owner",
      "t370"."in_crm",
      "t370"."in_billing",
      "t370"."in_ops",
      "t370"."ambiguous",
      "t370"."crm_complete",
      "t370"."crm_products_known",
      "t370"."billing_complete",
      "t370"."billing_products_known",
      "t370"."ops_complete",
      "t370"."ops_products_known"
    FROM (
      SELECT
        "t369"."month",
        "t369"."customer_key",
        "t369"."product_key",
        "t369"."crm_lines",
        "t369"."crm_status",
        "t369"."crm_provider_count",
        "t369"."crm_unit_price",
        "t369"."crm_currency",
        "t369"."crm_go_live_date",
        "t369"."crm_churn_date",
        "t369"."entitled_quantity",
        "t369"."billing_lines",
        "t369"."billing_status",
        "t369"."billed_count",
        "t369"."billed_amount",
        "t369"."billing_unit_price",
        "t369"."billing_currency",
        "t369"."service_start",
        "t369"."service_end",
        "t369"."credited_amount",
        "t369"."billed",
        "t369"."ops_lines",
        "t369"."ops_status",
        "t369"."used_count",
        "t369"."rated",
        "t369"."expected_amount",
        "t369"."ops_currency",
        "t369"."ops_go_live_date",
        "t369"."usage_quantity",
        "t369"."used",
        "t369"."customer_name",
        "t369"."customer_id",
        "t369"."owner",
        "t369"."in_crm",
        "t369"."in_billing",
        "t369"."in_ops",
        "t369"."ambiguous",
        "t353"."month" AS "month_right",
        "t353"."customer_key" AS "customer_key_right",
        "t353"."crm_complete",
        "t353"."crm_products_known",
        "t353"."billing_complete",
        "t353"."billing_products_known",
        "t353"."ops_complete",
        "t353"."ops_products_known"
      FROM (
        SELECT
          "t367"."month",
          "t367"."customer_key",
          "t367"."product_key",
          "t367"."crm_lines",
          "t367"."crm_status",
          "t367"."crm_provider_count",
          "t367"."crm_unit_price",
          "t367"."crm_currency",
          "t367"."crm_go_live_date",
          "t367"."crm_churn_date",
          "t367"."entitled_quantity",
          "t367"."billing_lines",
          "t367"."billing_status",
          "t367"."billed_count",
          "t367"."billed_amount",
          "t367"."billing_unit_price",
          "t367"."billing_currency",
          "t367"."service_start",
          "t367"."service_end",
          "t367"."credited_amount",
          "t367"."billed",
          "t367"."ops_lines",
          "t367"."ops_status",
          "t367"."used_count",
          "t367"."rated",
          "t367"."expected_amount",
          "t367"."ops_currency",
          "t367"."ops_go_live_date",
          "t367"."usage_quantity",
          "t367"."used",
          "t367"."customer_name",
          "t367"."customer_id",
          "t367"."owner",
          "t367"."in_crm",
          "t367"."in_billing",
          "t367"."in_ops",
          "t367"."ambiguous"
        FROM (
          SELECT
            "t366"."month",
            "t366"."customer_key",
            "t366"."product_key",
            "t366"."crm_lines",
            "t366"."crm_status",
            "t366"."crm_provider_count",
            "t366"."crm_unit_price",
            "t366"."crm_currency",
            "t366"."crm_go_live_date",
            "t366"."crm_churn_date",
            "t366"."entitled_quantity",
            "t366"."billing_lines",
            "t366"."billing_status",
            "t366"."billed_count",
            "t366"."billed_amount",
            "t366"."billing_unit_price",
            "t366"."billing_currency",
            "t366"."service_start",
            "t366"."service_end",
            "t366"."credited_amount",
            "t366"."billed",
            "t366"."ops_lines",
            "t366"."ops_status",
            "t366"."used_count",
            "t366"."rated",
            "t366"."expected_amount",
            "t366"."ops_currency",
            "t366"."ops_go_live_date",
            "t366"."usage_quantity",
            "t366"."used",
            "t131"."month" AS "month_right",
            "t131"."customer_key" AS "customer_key_right",
            "t131"."customer_name",
            "t131"."customer_id",
            "t131"."owner",
            "t131"."in_crm",
            "t131"."in_billing",
            "t131"."in_ops",
            "t131"."ambiguous"
          FROM (
            SELECT
              "t364"."month",
              "t364"."customer_key",
              "t364"."product_key",
              "t364"."crm_lines",
              "t364"."crm_status",
              "t364"."crm_provider_count",
              "t364"."crm_unit_price",
              "t364"."crm_currency",
              "t364"."crm_go_live_date",
              "t364"."crm_churn_date",
              "t364"."entitled_quantity",
              "t364"."billing_lines",
              "t364"."billing_status",
              "t364"."billed_count",
              "t364"."billed_amount",
              "t364"."billing_unit_price",
              "t364"."billing_currency",
              "t364"."service_start",
              "t364"."service_end",
              "t364"."credited_amount",
              "t364"."billed",
              "t364"."ops_lines",
              "t364"."ops_status",
              "t364"."used_count",
              "t364"."rated",
              "t364"."expected_amount",
              "t364"."ops_currency",
              "t364"."ops_go_live_date",
              "t364"."usage_quantity",
              "t364"."used"
            FROM (
              SELECT
                "t363"."month",
                "t363"."customer_key",
                "t363"."product_key",
                "t363"."crm_lines",
                "t363"."crm_status",
                "t363"."crm_provider_count",
                "t363"."crm_unit_price",
                "t363"."crm_currency",
                "t363"."crm_go_live_date",
                "t363"."crm_churn_date",
                "t363"."entitled_quantity",
                "t363"."billing_lines",
                "t363"."billing_status",
                "t363"."billed_count",
                "t363"."billed_amount",
                "t363"."billing_unit_price",
                "t363"."billing_currency",
                "t363"."service_start",
                "t363"."service_end",
                "t363"."credited_amount",
                "t363"."billed",
                "t133"."month" AS "month_right",
                "t133"."customer_key" AS "customer_key_right",
                "t133"."product_key" AS "product_key_right",
                "t133"."ops_lines",
                "t133"."ops_status",
                "t133"."used_count",
                "t133"."rated",
                "t133"."expected_amount",
                "t133"."ops_currency",
                "t133"."ops_go_live_date",
                "t133"."usage_quantity",
                "t133"."used"
              FROM (
                SELECT
                  "t361"."month",
                  "t361"."customer_key",
                  "t361"."product_key",
                  "t361"."crm_lines",
                  "t361"."crm_status",
                  "t361"."crm_provider_count",
                  "t361"."crm_unit_price",
                  "t361"."crm_currency",
                  "t361"."crm_go_live_date",
                  "t361"."crm_churn_date",
                  "t361"."entitled_quantity",
                  "t361"."billing_lines",
                  "t361"."billing_status",
                  "t361"."billed_count",
                  "t361"."billed_amount",
                  "t361"."billing_unit_price",
                  "t361"."billing_currency",
                  "t361"."service_start",
                  "t361"."service_end",
                  "t361"."credited_amount",
                  "t361"."billed"
                FROM (
                  SELECT
                    "t360"."month",
                    "t360"."customer_key",
                    "t360"."product_key",
                    "t360"."crm_lines",
                    "t360"."crm_status",
                    "t360"."crm_provider_count",
                    "t360"."crm_unit_price",
                    "t360"."crm_currency",
                    "t360"."crm_go_live_date",
                    "t360"."crm_churn_date",
                    "t360"."entitled_quantity",
                    "t144"."month" AS "month_right",
                    "t144"."customer_key" AS "customer_key_right",
                    "t144"."product_key" AS "product_key_right",
                    "t144"."billing_lines",
                    "t144"."billing_status",
                    "t144"."billed_count",
                    "t144"."billed_amount",
                    "t144"."billing_unit_price",
                    "t144"."billing_currency",
                    "t144"."service_start",
                    "t144"."service_end",
                    "t144"."credited_amount",
                    "t144"."billed"
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
                      "t358"."entitled_quantity"
                    FROM (
                      SELECT
                        "t357"."month",
                        "t357"."customer_key",
                        "t357"."product_key",
                        "t141"."month" AS "month_right",
                        "t141"."customer_key" AS "customer_key_right",
                        "t141"."product_key" AS "product_key_right",
                        "t141"."crm_lines",
                        "t141"."crm_status",
                        "t141"."crm_provider_count",
                        "t141"."crm_unit_price",
                        "t141"."crm_currency",
                        "t141"."crm_go_live_date",
                        "t141"."crm_churn_date",
                        "t141"."entitled_quantity"
                      FROM (
                        SELECT
                          *
                        FROM "t148" AS "t149"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t354"."month",
                            "t354"."customer_key",
                            '' AS "product_key"
                          FROM "t351" AS "t354"
                          ANTI JOIN "t148" AS "t151"
                            ON "t354"."month" = "t151"."month" AND "t354"."customer_key" = "t151"."customer_key"
                        ) AS "t355"
                      ) AS "t357"
                      LEFT OUTER JOIN "t136" AS "t141"
                        ON "t357"."month" = "t141"."month"
                        AND "t357"."customer_key" = "t141"."customer_key"
                        AND "t357"."product_key" = "t141"."product_key"
                    ) AS "t358"
                  ) AS "t360"
                  LEFT OUTER JOIN "t140" AS "t144"
                    ON "t360"."month" = "t144"."month"
                    AND "t360"."customer_key" = "t144"."customer_key"
                    AND "t360"."product_key" = "t144"."product_key"
                ) AS "t361"
              ) AS "t363"
              LEFT OUTER JOIN "t127" AS "t133"
                ON "t363"."month" = "t133"."month"
                AND "t363"."customer_key" = "t133"."customer_key"
                AND "t363"."product_key" = "t133"."product_key"
            ) AS "t364"
          ) AS "t366"
          LEFT OUTER JOIN (
            SELECT
              "t119"."month",
              "t119"."customer_key",
              COALESCE(
                MIN("t119"."customer_name") FILTER(WHERE
                  "t119"."rank" = 0),
                MIN("t119"."customer_name") FILTER(WHERE
                  "t119"."rank" = 1),
                MIN("t119"."customer_name") FILTER(WHERE
                  "t119"."rank" = 2)
              ) AS "customer_name",
              COALESCE(
                MIN("t119"."crm_customer_id"),
                COALESCE(
                  MIN("t119"."customer_id") FILTER(WHERE
                    "t119"."rank" = 0),
                  MIN("t119"."customer_id") FILTER(WHERE
                    "t119"."rank" = 1),
                  MIN("t119"."customer_id") FILTER(WHERE
                    "t119"."rank" = 2)
                )
              ) AS "customer_id",
              MIN("t119"."owner") FILTER(WHERE
                "t119"."rank" = 0) AS "owner",
              BOOL_OR(CAST("t119"."rank" = 0 AS BOOLEAN)) AS "in_crm",
              BOOL_OR(CAST("t119"."rank" = 1 AS BOOLEAN)) AS "in_billing",
              BOOL_OR(CAST("t119"."rank" = 2 AS BOOLEAN)) AS "in_ops",
              BOOL_OR(CAST("t119"."match_method" = 'ambiguous' AS BOOLEAN)) AS "ambiguous"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t45"."month",
                  "t45"."customer_key",
                  "t45"."customer_id",
                  "t45"."customer_name",
                  "t45"."crm_customer_id",
                  "t45"."match_method",
                  CAST(NULL AS TEXT) AS "owner",
                  2 AS "rank"
                FROM "t40" AS "t45"
              ) AS "t50"
              UNION
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t97"."month",
                    "t97"."customer_key",
                    "t97"."customer_id",
                    "t97"."customer_name",
                    "t97"."crm_customer_id",
                    "t97"."match_method",
                    "t97"."owner",
                    0 AS "rank"
                  FROM "t92" AS "t97"
                ) AS "t107"
                UNION
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
                    1 AS "rank"
                  FROM "t39" AS "t44"
                ) AS "t49"
              ) AS "t113"
            ) AS "t119"
            GROUP BY
              1,
              2
          ) AS "t131"
            ON "t366"."month" = "t131"."month" AND "t366"."customer_key" = "t131"."customer_key"
        ) AS "t367"
      ) AS "t369"
      LEFT OUTER JOIN "t351" AS "t353"
        ON "t369"."month" = "t353"."month" AND "t369"."customer_key" = "t353"."customer_key"
    ) AS "t370"
  ) AS "t371"
)
SELECT
  "t383"."month",
  "t383"."customer_key",
  "t383"."customer_id",
  "t383"."customer_name",
  "t383"."product",
  "t383"."owner",
  "t383"."in_crm",
  "t383"."in_billing",
  "t383"."in_ops",
  "t383"."crm_complete",
  "t383"."billing_complete",
  "t383"."ops_complete",
  "t383"."crm_products_known",
  "t383"."billing_products_known",
  "t383"."ops_products_known",
  "t383"."ambiguous",
  "t383"."crm_lines",
  "t383"."billing_lines",
  "t383"."ops_lines",
  "t383"."crm_status",
  "t383"."billing_status",
  "t383"."ops_status",
  "t383"."crm_provider_count",
  "t383"."billed_count",
  "t383"."used_count",
  "t383"."billed_amount",
  "t383"."billed",
  "t383"."used",
  "t383"."rated",
  "t383"."expected_amount",
  "t383"."currency",
  "t383"."crm_currency",
  "t383"."billing_currency",
  "t383"."ops_currency",
  "t383"."crm_unit_price",
  "t383"."billing_unit_price",
  "t383"."list_price",
  "t383"."crm_go_live_date",
  "t383"."ops_go_live_date",
  "t383"."crm_churn_date",
  "t383"."service_start",
  "t383"."service_end",
  "t383"."credited_amount",
  "t383"."entitled_quantity",
  "t383"."usage_quantity"
FROM (
  SELECT
    "t382"."month",
    "t382"."customer_key",
    "t382"."crm_lines",
    "t382"."crm_status",
    "t382"."crm_provider_count",
    "t382"."crm_unit_price",
    "t382"."crm_currency",
    "t382"."crm_go_live_date",
    "t382"."crm_churn_date",
    "t382"."entitled_quantity",
    "t382"."billing_lines",
    "t382"."billing_status",
    "t382"."billed_count",
    "t382"."billed_amount",
    "t382"."billing_unit_price",
    "t382"."billing_currency",
    "t382"."service_start",
    "t382"."service_end",
    "t382"."credited_amount",
    "t382"."billed",
    "t382"."ops_lines",
    "t382"."ops_status",
    "t382"."used_count",
    "t382"."rated",
    "t382"."expected_amount",
    "t382"."ops_currency",
    "t382"."ops_go_live_date",
    "t382"."usage_quantity",
    "t382"."used",
    "t382"."customer_name",
    "t382"."customer_id",
    "t382"."owner",
    "t382"."in_crm",
    "t382"."in_billing",
    "t382"."in_ops",
    "t382"."ambiguous",
    "t382"."crm_complete",
    "t382"."crm_products_known",
    "t382"."billing_complete",
    "t382"."billing_products_known",
    "t382"."ops_complete",
    "t382"."ops_products_known",
    "t382"."product",
    "t382"."list_price",
    "t382"."currency"
  FROM (
    SELECT
      "t381"."month",
      "t381"."customer_key",
      "t381"."product_key",
      COALESCE("t381"."crm_lines", 0) AS "crm_lines",
      "t381"."crm_status",
      "t381"."crm_provider_count",
      "t381"."crm_unit_price",
      "t381"."crm_currency",
      "t381"."crm_go_live_date",
      "t381"."crm_churn_date",
      "t381"."entitled_quantity",
      COALESCE("t381"."billing_lines", 0) AS "billing_lines",
      "t381"."billing_status",
      "t381"."billed_count",
      "t381"."billed_amount",
      "t381"."billing_unit_price",
      "t381"."billing_currency",
      "t381"."service_start",
      "t381"."service_end",
      "t381"."credited_amount",
      CASE
        WHEN COALESCE("t381"."billing_lines", 0) = 0
        THEN FALSE
        ELSE "t381"."billed"
      END AS "billed",
      COALESCE("t381"."ops_lines", 0) AS "ops_lines",
      "t381"."ops_status",
      "t381"."used_count",
      COALESCE("t381"."rated", FALSE) AS "rated",
      "t381"."expected_amount",
      "t381"."ops_currency",
      "t381"."ops_go_live_date",
      "t381"."usage_quantity",
      CASE WHEN COALESCE("t381"."ops_lines", 0) = 0 THEN FALSE ELSE "t381"."used" END AS "used",
      "t381"."customer_name",
      "t381"."customer_id",
      "t381"."owner",
      COALESCE("t381"."in_crm", FALSE) AS "in_crm",
      COALESCE("t381"."in_billing", FALSE) AS "in_billing",
      COALESCE("t381"."in_ops", FALSE) AS "in_ops",
      COALESCE("t381"."ambiguous", FALSE) AS "ambiguous",
      COALESCE("t381"."crm_complete", TRUE) AS "crm_complete",
      COALESCE("t381"."crm_products_known", TRUE) AS "crm_products_known",
      COALESCE("t381"."billing_complete", TRUE) AS "billing_complete",
      COALESCE("t381"."billing_products_known", TRUE) AS "billing_products_known",
      COALESCE("t381"."ops_complete", TRUE) AS "ops_complete",
      COALESCE("t381"."ops_products_known", TRUE) AS "ops_products_known",
      "t381"."own_currency",
      "t381"."customer_currency",
      "t381"."only_currency",
      NULLIF("t381"."product_key", '') AS "product",
      CASE "t381"."product_key"
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
        WHEN COALESCE("t381"."billing_currency" = 'several', FALSE)
        THEN CAST(NULL AS TEXT)
        ELSE COALESCE("t381"."own_currency", "t381"."customer_currency", "t381"."only_currency")
      END AS "currency"
    FROM (
      SELECT
        "t380"."month",
        "t380"."customer_key",
        "t380"."product_key",
        "t380"."crm_lines",
        "t380"."crm_status",
        "t380"."crm_provider_count",
        "t380"."crm_unit_price",
        "t380"."crm_currency",
        "t380"."crm_go_live_date",
        "t380"."crm_churn_date",
        "t380"."entitled_quantity",
        "t380"."billing_lines",
        "t380"."billing_status",
        "t380"."billed_count",
        "t380"."billed_amount",
        "t380"."billing_unit_price",
        "t380"."billing_currency",
        "t380"."service_start",
        "t380"."service_end",
        "t380"."credited_amount",
        "t380"."billed",
        "t380"."ops_lines",
        "t380"."ops_status",
        "t380"."used_count",
        "t380"."rated",
        "t380"."expected_amount",
        "t380"."ops_currency",
        "t380"."ops_go_live_date",
        "t380"."usage_quantity",
        "t380"."used",
        "t380"."customer_name",
        "t380"."customer_id",
        "t380"."owner",
        "t380"."in_crm",
        "t380"."in_billing",
        "t380"."in_ops",
        "t380"."ambiguous",
        "t380"."crm_complete",
        "t380"."crm_products_known",
        "t380"."billing_complete",
        "t380"."billing_products_known",
        "t380"."ops_complete",
        "t380"."ops_products_known",
        "t380"."own_currency",
        "t380"."customer_currency",
        "t380"."only_currency"
      FROM (
        SELECT
          "t379"."month",
          "t379"."customer_key",
          "t379"."product_key",
          "t379"."crm_lines",
          "t379"."crm_status",
          "t379"."crm_provider_count",
          "t379"."crm_unit_price",
          "t379"."crm_currency",
          "t379"."crm_go_live_date",
          "t379"."crm_churn_date",
          "t379"."entitled_quantity",
          "t379"."billing_lines",
          "t379"."billing_status",
          "t379"."billed_count",
          "t379"."billed_amount",
          "t379"."billing_unit_price",
          "t379"."billing_currency",
          "t379"."service_start",
          "t379"."service_end",
          "t379"."credited_amount",
          "t379"."billed",
          "t379"."ops_lines",
          "t379"."ops_status",
          "t379"."used_count",
          "t379"."rated",
          "t379"."expected_amount",
          "t379"."ops_currency",
          "t379"."ops_go_live_date",
          "t379"."usage_quantity",
          "t379"."used",
          "t379"."customer_name",
          "t379"."customer_id",
          "t379"."owner",
          "t379"."in_crm",
          "t379"."in_billing",
          "t379"."in_ops",
          "t379"."ambiguous",
          "t379"."crm_complete",
          "t379"."crm_products_known",
          "t379"."billing_complete",
          "t379"."billing_products_known",
          "t379"."ops_complete",
          "t379"."ops_products_known",
          "t379"."own_currency",
          "t379"."customer_currency",
          "t71"."month" AS "month_right",
          "t71"."only_currency"
        FROM (
          SELECT
            "t377"."month",
            "t377"."customer_key",
            "t377"."product_key",
            "t377"."crm_lines",
            "t377"."crm_status",
            "t377"."crm_provider_count",
            "t377"."crm_unit_price",
            "t377"."crm_currency",
            "t377"."crm_go_live_date",
            "t377"."crm_churn_date",
            "t377"."entitled_quantity",
            "t377"."billing_lines",
            "t377"."billing_status",
            "t377"."billed_count",
            "t377"."billed_amount",
            "t377"."billing_unit_price",
            "t377"."billing_currency",
            "t377"."service_start",
            "t377"."service_end",
            "t377"."credited_amount",
            "t377"."billed",
            "t377"."ops_lines",
            "t377"."ops_status",
            "t377"."used_count",
            "t377"."rated",
            "t377"."expected_amount",
            "t377"."ops_currency",
            "t377"."ops_go_live_date",
            "t377"."usage_quantity",
            "t377"."used",
            "t377"."customer_name",
            "t377"."customer_id",
            "t377"."owner",
            "t377"."in_crm",
            "t377"."in_billing",
            "t377"."in_ops",
            "t377"."ambiguous",
            "t377"."crm_complete",
            "t377"."crm_products_known",
            "t377"."billing_complete",
            "t377"."billing_products_known",
            "t377"."ops_complete",
            "t377"."ops_products_known",
            "t377"."own_currency",
            "t377"."customer_currency"
          FROM (
            SELECT
              "t374"."month",
              "t374"."customer_key",
              "t374"."product_key",
              "t374"."crm_lines",
              "t374"."crm_status",
              "t374"."crm_provider_count",
              "t374"."crm_unit_price",
              "t374"."crm_currency",
              "t374"."crm_go_live_date",
              "t374"."crm_churn_date",
              "t374"."entitled_quantity",
              "t374"."billing_lines",
              "t374"."billing_status",
              "t374"."billed_count",
              "t374"."billed_amount",
              "t374"."billing_unit_price",
              "t374"."billing_currency",
              "t374"."service_start",
              "t374"."service_end",
              "t374"."credited_amount",
              "t374"."billed",
              "t374"."ops_lines",
              "t374"."ops_status",
              "t374"."used_count",
              "t374"."rated",
              "t374"."expected_amount",
              "t374"."ops_currency",
              "t374"."ops_go_live_date",
              "t374"."usage_quantity",
              "t374"."used",
              "t374"."customer_name",
              "t374"."customer_id",
              "t374"."owner",
              "t374"."in_crm",
              "t374"."in_billing",
              "t374"."in_ops",
              "t374"."ambiguous",
              "t374"."crm_complete",
              "t374"."crm_products_known",
              "t374"."billing_complete",
              "t374"."billing_products_known",
              "t374"."ops_complete",
              "t374"."ops_products_known",
              "t374"."own_currency",
              "t376"."month" AS "month_right",
              "t376"."customer_key" AS "customer_key_right",
              "t376"."customer_currency"
            FROM "t372" AS "t374"
            LEFT OUTER JOIN (
              SELECT
                "t373"."month",
                "t373"."customer_key",
                CASE
                  WHEN MIN("t373"."own_currency") <> MAX("t373"."own_currency")
                  THEN CAST(NULL AS TEXT)
                  ELSE MIN("t373"."own_currency")
                END AS "customer_currency"
              FROM "t372" AS "t373"
              GROUP BY
                1,
                2
            ) AS "t376"
              ON "t374"."month" = "t376"."month" AND "t374"."customer_key" = "t376"."customer_key"
          ) AS "t377"
        ) AS "t379"
        LEFT OUTER JOIN (
          SELECT
            "t44"."month",
            CASE
              WHEN MIN("t44"."currency") <> MAX("t44"."currency")
              THEN CAST(NULL AS TEXT)
              ELSE MIN("t44"."currency")
            END AS "only_currency"
          FROM "t39" AS "t44"
          GROUP BY
            1
        ) AS "t71"
          ON "t379"."month" = "t71"."month"
      ) AS "t380"
    ) AS "t381"
  ) AS "t382"
) AS "t383"