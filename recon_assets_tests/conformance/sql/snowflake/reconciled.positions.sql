WITH "T15" AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."MATCH_METHOD" = 'ambiguous'
), "T30" AS (
  SELECT
    "T1"."MONTH",
    "T1"."SOURCE",
    "T1"."SOURCE_FILE",
    "T1"."SOURCE_ROW",
    "T1"."SOURCE_KEY",
    "T1"."CUSTOMER_ID",
    "T1"."CUSTOMER_NAME",
    "T1"."CLEAN_NAME",
    "T1"."MATCH_METHOD",
    "T1"."CUSTOMER_KEY",
    "T1"."CRM_CUSTOMER_ID",
    IFF(
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "T1"."CLEAN_NAME",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            ''
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          ''
        ),
        '^the (.)',
        '\\1'
      ) IN ('the', 'a', 'and'),
      "T1"."CLEAN_NAME",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "T1"."CLEAN_NAME",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            ''
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          ''
        ),
        '^the (.)',
        '\\1'
      )
    ) AS "CORE_NAME"
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
), T12 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."SOURCE" = 'billing'
), T24 AS (
  SELECT
    "T12"."MONTH",
    "T12"."SOURCE_FILE",
    "T12"."SOURCE_ROW",
    "T12"."CUSTOMER_KEY",
    "T12"."CRM_CUSTOMER_ID",
    "T12"."MATCH_METHOD"
  FROM T12 AS T12
), T34 AS (
  SELECT
    "T7"."MONTH",
    "T7"."SOURCE_FILE",
    "T7"."SOURCE_ROW",
    "T7"."SOURCE_KEY",
    "T7"."CUSTOMER_ID",
    "T7"."CUSTOMER_NAME",
    "T7"."STATUS",
    "T7"."PRODUCT",
    "T7"."LOCATION",
    "T7"."LINE_ID",
    "T7"."PROVIDER_COUNT",
    "T7"."PROVIDER_ID",
    "T7"."UNIT_PRICE",
    "T7"."AMOUNT",
    "T7"."CURRENCY",
    "T7"."SERVICE_START",
    "T7"."SERVICE_END",
    "T24"."CUSTOMER_KEY",
    "T24"."CRM_CUSTOMER_ID",
    "T24"."MATCH_METHOD"
  FROM "NORMALIZED"."BILLING_LINES" AS "T7"
  INNER JOIN T24 AS T24
    ON "T7"."MONTH" = "T24"."MONTH"
    AND "T7"."SOURCE_FILE" = "T24"."SOURCE_FILE"
    AND "T7"."SOURCE_ROW" = "T24"."SOURCE_ROW"
), "T39" AS (
  SELECT
    "T34"."MONTH",
    "T34"."SOURCE_FILE",
    "T34"."SOURCE_ROW",
    "T34"."SOURCE_KEY",
    "T34"."CUSTOMER_ID",
    "T34"."CUSTOMER_NAME",
    "T34"."STATUS",
    "T34"."PRODUCT",
    "T34"."LOCATION",
    "T34"."LINE_ID",
    "T34"."PROVIDER_COUNT",
    "T34"."PROVIDER_ID",
    "T34"."UNIT_PRICE",
    "T34"."AMOUNT",
    "T34"."CURRENCY",
    "T34"."SERVICE_START",
    "T34"."SERVICE_END",
    "T34"."CUSTOMER_KEY",
    "T34"."CRM_CUSTOMER_ID",
    "T34"."MATCH_METHOD",
    COALESCE("T34"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T34 AS T34
), T13 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."SOURCE" = 'ops'
), T25 AS (
  SELECT
    "T13"."MONTH",
    "T13"."SOURCE_FILE",
    "T13"."SOURCE_ROW",
    "T13"."CUSTOMER_KEY",
    "T13"."CRM_CUSTOMER_ID",
    "T13"."MATCH_METHOD"
  FROM T13 AS T13
), T35 AS (
  SELECT
    "T8"."MONTH",
    "T8"."SOURCE_FILE",
    "T8"."SOURCE_ROW",
    "T8"."SOURCE_KEY",
    "T8"."CUSTOMER_ID",
    "T8"."CUSTOMER_NAME",
    "T8"."STATUS",
    "T8"."PRODUCT",
    "T8"."LOCATION",
    "T8"."EVENT_ID",
    "T8"."PROVIDER_COUNT",
    "T8"."PROVIDER_ID",
    "T8"."USED_AT",
    "T8"."GO_LIVE_DATE",
    "T8"."EXPECTED_AMOUNT",
    "T8"."CURRENCY",
    "T8"."USAGE_QUANTITY",
    "T25"."CUSTOMER_KEY",
    "T25"."CRM_CUSTOMER_ID",
    "T25"."MATCH_METHOD"
  FROM "NORMALIZED"."OPS_USAGE" AS "T8"
  INNER JOIN T25 AS T25
    ON "T8"."MONTH" = "T25"."MONTH"
    AND "T8"."SOURCE_FILE" = "T25"."SOURCE_FILE"
    AND "T8"."SOURCE_ROW" = "T25"."SOURCE_ROW"
), "T40" AS (
  SELECT
    "T35"."MONTH",
    "T35"."SOURCE_FILE",
    "T35"."SOURCE_ROW",
    "T35"."SOURCE_KEY",
    "T35"."CUSTOMER_ID",
    "T35"."CUSTOMER_NAME",
    "T35"."STATUS",
    "T35"."PRODUCT",
    "T35"."LOCATION",
    "T35"."EVENT_ID",
    "T35"."PROVIDER_COUNT",
    "T35"."PROVIDER_ID",
    "T35"."USED_AT",
    "T35"."GO_LIVE_DATE",
    "T35"."EXPECTED_AMOUNT",
    "T35"."CURRENCY",
    "T35"."USAGE_QUANTITY",
    "T35"."CUSTOMER_KEY",
    "T35"."CRM_CUSTOMER_ID",
    "T35"."MATCH_METHOD",
    COALESCE("T35"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T35 AS T35
), T14 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."SOURCE" = 'crm'
), T26 AS (
  SELECT
    "T14"."MONTH",
    "T14"."SOURCE_FILE",
    "T14"."SOURCE_ROW",
    "T14"."CUSTOMER_KEY",
    "T14"."CRM_CUSTOMER_ID",
    "T14"."MATCH_METHOD"
  FROM T14 AS T14
), T36 AS (
  SELECT
    "T9"."MONTH",
    "T9"."SOURCE_FILE",
    "T9"."SOURCE_ROW",
    "T9"."SOURCE_KEY",
    "T9"."CUSTOMER_ID",
    "T9"."CUSTOMER_NAME",
    "T9"."STATUS",
    "T9"."PRODUCT",
    "T9"."LOCATION",
    "T9"."PROVIDER_COUNT",
    "T9"."UNIT_PRICE",
    "T9"."CURRENCY",
    "T9"."GO_LIVE_DATE",
    "T9"."CHURN_DATE",
    "T9"."ENTITLED_QUANTITY",
    "T9"."UPDATED_AT",
    "T9"."OWNER",
    "T26"."CUSTOMER_KEY",
    "T26"."CRM_CUSTOMER_ID",
    "T26"."MATCH_METHOD"
  FROM "NORMALIZED"."CRM_ACCOUNTS" AS "T9"
  INNER JOIN T26 AS T26
    ON "T9"."MONTH" = "T26"."MONTH"
    AND "T9"."SOURCE_FILE" = "T26"."SOURCE_FILE"
    AND "T9"."SOURCE_ROW" = "T26"."SOURCE_ROW"
), "T41" AS (
  SELECT
    "T36"."MONTH",
    "T36"."SOURCE_FILE",
    "T36"."SOURCE_ROW",
    "T36"."SOURCE_KEY",
    "T36"."CUSTOMER_ID",
    "T36"."CUSTOMER_NAME",
    "T36"."STATUS",
    "T36"."PRODUCT",
    "T36"."LOCATION",
    "T36"."PROVIDER_COUNT",
    "T36"."UNIT_PRICE",
    "T36"."CURRENCY",
    "T36"."GO_LIVE_DATE",
    "T36"."CHURN_DATE",
    "T36"."ENTITLED_QUANTITY",
    "T36"."UPDATED_AT",
    "T36"."OWNER",
    "T36"."CUSTOMER_KEY",
    "T36"."CRM_CUSTOMER_ID",
    "T36"."MATCH_METHOD",
    COALESCE("T36"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T36 AS T36
), T37 AS (
  SELECT
    *
  FROM "T30" AS "T32"
  WHERE
    "T32"."SOURCE" = 'crm' AND "T32"."MATCH_METHOD" <> 'ambiguous'
), T42 AS (
  SELECT
    "T37"."MONTH",
    "T37"."CUSTOMER_KEY",
    "T37"."CUSTOMER_NAME",
    "T37"."CLEAN_NAME",
    "T37"."CORE_NAME"
  FROM T37 AS T37
), "T47" AS (
  SELECT DISTINCT
    *
  FROM T42 AS T42
), "T59" AS (
  SELECT
    "T52"."MONTH",
    "T52"."CLEAN_NAME",
    "T52"."CUSTOMER_KEY"
  FROM "T47" AS "T52"
), "T61" AS (
  SELECT
    "T52"."MONTH",
    "T52"."CORE_NAME",
    "T52"."CUSTOMER_KEY"
  FROM "T47" AS "T52"
), "T78" AS (
  SELECT
    *
  FROM "T47" AS "T52"
  WHERE
    REGEXP_LIKE(
      LOWER("T52"."CUSTOMER_NAME"),
      CONCAT(
        '.*(',
        '[ ,;(](doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a|c/o|care of|attn:?|attention:)[ :]|,.*,',
        ').*'
      ),
      'cs'
    )
), "T83" AS (
  SELECT
    "T52"."MONTH",
    "T52"."CUSTOMER_KEY",
    "T52"."CUSTOMER_NAME",
    REPLACE(
      IFF(
        REGEXP_LIKE("T52"."CLEAN_NAME", CONCAT('.*(', '([0-9]) ([0-9])', ').*'), 'cs'),
        REGEXP_REPLACE(
          REGEXP_REPLACE("T52"."CLEAN_NAME", '([0-9]) ([0-9])', '\\1.\\2'),
          '([0-9]) ([0-9])',
          '\\1.\\2'
        ),
        "T52"."CLEAN_NAME"
      ),
      ' ',
      ''
    ) AS "CLEAN_NAME",
    REPLACE(
      IFF(
        REGEXP_LIKE("T52"."CORE_NAME", CONCAT('.*(', '([0-9]) ([0-9])', ').*'), 'cs'),
        REGEXP_REPLACE(
          REGEXP_REPLACE("T52"."CORE_NAME", '([0-9]) ([0-9])', '\\1.\\2'),
          '([0-9]) ([0-9])',
          '\\1.\\2'
        ),
        "T52"."CORE_NAME"
      ),
      ' ',
      ''
    ) AS "CORE_NAME"
  FROM "T47" AS "T52"
), T38 AS (
  SELECT
    *
  FROM "T30" AS "T32"
  WHERE
    "T32"."MATCH_METHOD" = 'ambiguous'
), T43 AS (
  SELECT
    "T38"."MONTH",
    "T38"."SOURCE",
    "T38"."CUSTOMER_ID",
    "T38"."CUSTOMER_NAME",
    "T38"."CLEAN_NAME",
    "T38"."CORE_NAME"
  FROM T38 AS T38
), T48 AS (
  SELECT DISTINCT
    *
  FROM T43 AS T43
), "T84" AS (
  SELECT
    "T48"."MONTH",
    "T48"."SOURCE",
    "T48"."CUSTOMER_ID",
    "T48"."CUSTOMER_NAME",
    "T48"."CLEAN_NAME",
    "T48"."CORE_NAME",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          IFF(
            REGEXP_LIKE("T48"."CUSTOMER_ID", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T48"."CUSTOMER_ID",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T48"."CUSTOMER_ID"
          )
        ),
        '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
        ''
      ),
      ''
    ) AS "ID_KEY"
  FROM T48 AS T48
), T67 AS (
  SELECT
    *
  FROM "T47" AS "T52"
  WHERE
    STARTSWITH("T52"."CUSTOMER_KEY", CONCAT('id:', ''))
), T80 AS (
  SELECT
    "T67"."MONTH",
    "T67"."CUSTOMER_KEY" AS "ID_CUSTOMER"
  FROM T67 AS T67
), "T86" AS (
  SELECT DISTINCT
    *
  FROM T80 AS T80
), T66 AS (
  SELECT
    "T46"."MONTH",
    "T46"."SOURCE_FILE",
    "T46"."SOURCE_ROW",
    "T46"."SOURCE_KEY",
    "T46"."CUSTOMER_ID",
    "T46"."CUSTOMER_NAME",
    "T46"."STATUS",
    "T46"."PRODUCT",
    "T46"."LOCATION",
    "T46"."PROVIDER_COUNT",
    "T46"."UNIT_PRICE",
    "T46"."CURRENCY",
    "T46"."GO_LIVE_DATE",
    "T46"."CHURN_DATE",
    "T46"."ENTITLED_QUANTITY",
    "T46"."UPDATED_AT",
    "T46"."OWNER",
    "T46"."CUSTOMER_KEY",
    "T46"."CRM_CUSTOMER_ID",
    "T46"."MATCH_METHOD",
    "T46"."PRODUCT_KEY",
    ROW_NUMBER() OVER (
      PARTITION BY "T46"."MONTH", "T46"."CUSTOMER_KEY", "T46"."PRODUCT"
      ORDER BY "T46"."UPDATED_AT" DESC NULLS LAST, "T46"."SOURCE_FILE" DESC NULLS LAST, "T46"."SOURCE_ROW" DESC NULLS LAST
    ) - 1 AS "NEWEST"
  FROM "T41" AS "T46"
), T82 AS (
  SELECT
    *
  FROM T66 AS T66
  WHERE
    "T66"."NEWEST" = 0
), "T92" AS (
  SELECT
    "T82"."MONTH",
    "T82"."SOURCE_FILE",
    "T82"."SOURCE_ROW",
    "T82"."SOURCE_KEY",
    "T82"."CUSTOMER_ID",
    "T82"."CUSTOMER_NAME",
    "T82"."STATUS",
    "T82"."PRODUCT",
    "T82"."LOCATION",
    "T82"."PROVIDER_COUNT",
    "T82"."UNIT_PRICE",
    "T82"."CURRENCY",
    "T82"."GO_LIVE_DATE",
    "T82"."CHURN_DATE",
    "T82"."ENTITLED_QUANTITY",
    "T82"."UPDATED_AT",
    "T82"."OWNER",
    "T82"."CUSTOMER_KEY",
    "T82"."CRM_CUSTOMER_ID",
    "T82"."MATCH_METHOD",
    "T82"."PRODUCT_KEY"
  FROM T82 AS T82
), T77 AS (
  SELECT
    "T52"."MONTH",
    "T52"."CUSTOMER_KEY",
    "T52"."CUSTOMER_NAME",
    NULLIF(
      REGEXP_REPLACE("T52"."CORE_NAME", '( (holding|holdings|group of companies|group|companies))+$', ''),
      "T52"."CORE_NAME"
    ) AS "CLEAN_NAME",
    "T52"."CORE_NAME"
  FROM "T47" AS "T52"
), T87 AS (
  SELECT
    *
  FROM T77 AS T77
  WHERE
    NOT "T77"."CLEAN_NAME" IS NULL
), "T98" AS (
  SELECT
    "T87"."MONTH",
    "T87"."CUSTOMER_KEY",
    "T87"."CUSTOMER_NAME",
    "T87"."CLEAN_NAME",
    "T87"."CLEAN_NAME" AS "CORE_NAME"
  FROM T87 AS T87
), T79 AS (
  SELECT
    "T45"."MONTH",
    "T45"."CUSTOMER_KEY",
    "T45"."PRODUCT_KEY",
    COUNT(*) AS "OPS_LINES",
    MIN("T45"."STATUS") AS "OPS_STATUS",
    COUNT(
      DISTINCT IFF(
        (
          "T45"."USAGE_QUANTITY" IS NULL
        ) OR (
          "T45"."USAGE_QUANTITY" > 0
        ),
        "T45"."PROVIDER_ID",
        NULL
      )
    ) AS "USED_COUNT",
    MAX(NOT "T45"."EXPECTED_AMOUNT" IS NULL) AS "RATED",
    IFF(
      MIN("T45"."CURRENCY") <> MAX("T45"."CURRENCY"),
      CAST(NULL AS DECIMAL(24, 6)),
      CAST(IFF(
        MAX("T45"."EXPECTED_AMOUNT" IS NULL),
        CAST(NULL AS DECIMAL(38, 6)),
        SUM("T45"."EXPECTED_AMOUNT")
      ) AS DECIMAL(24, 6))
    ) AS "EXPECTED_AMOUNT",
    IFF(
      MIN("T45"."CURRENCY") <> MAX("T45"."CURRENCY"),
      CAST(NULL AS VARCHAR),
      MIN("T45"."CURRENCY")
    ) AS "OPS_CURRENCY",
    MIN("T45"."GO_LIVE_DATE") AS "OPS_GO_LIVE_DATE",
    CAST(IFF(
      MAX("T45"."USAGE_QUANTITY" IS NULL),
      CAST(NULL AS DECIMAL(38, 6)),
      SUM("T45"."USAGE_QUANTITY")
    ) AS DECIMAL(24, 6)) AS "USAGE_QUANTITY",
    COALESCE(MAX((
      "T45"."PROVIDER_COUNT" > 0
    ) OR (
      "T45"."USAGE_QUANTITY" > 0
    )), FALSE) AS "SOME",
    COALESCE(MAX("T45"."EXPECTED_AMOUNT" > 0), FALSE) AS "PRICED"
  FROM "T40" AS "T45"
  GROUP BY
    1,
    2,
    3
), T125 AS (
  SELECT
    "T79"."MONTH",
    "T79"."CUSTOMER_KEY",
    "T79"."PRODUCT_KEY",
    "T79"."OPS_LINES",
    "T79"."OPS_STATUS",
    "T79"."USED_COUNT",
    "T79"."RATED",
    "T79"."EXPECTED_AMOUNT",
    "T79"."OPS_CURRENCY",
    "T79"."OPS_GO_LIVE_DATE",
    "T79"."USAGE_QUANTITY",
    "T79"."SOME",
    "T79"."PRICED",
    IFF(
      "T79"."SOME"
      OR (
        (
          "T79"."EXPECTED_AMOUNT" IS NULL
        ) AND "T79"."PRICED"
      )
      OR COALESCE("T79"."USED_COUNT" > 0, FALSE)
      OR COALESCE("T79"."USAGE_QUANTITY" > 0, FALSE)
      OR COALESCE("T79"."EXPECTED_AMOUNT" > 0, FALSE)
      OR (
        NOT "T79"."USED_COUNT" IS NULL
      )
      OR (
        NOT "T79"."USAGE_QUANTITY" IS NULL
      )
      OR (
        NOT "T79"."EXPECTED_AMOUNT" IS NULL
      ),
      "T79"."SOME"
      OR (
        (
          "T79"."EXPECTED_AMOUNT" IS NULL
        ) AND "T79"."PRICED"
      )
      OR COALESCE("T79"."USED_COUNT" > 0, FALSE)
      OR COALESCE("T79"."USAGE_QUANTITY" > 0, FALSE)
      OR COALESCE("T79"."EXPECTED_AMOUNT" > 0, FALSE),
      CAST(NULL AS BOOLEAN)
    ) AS "USED"
  FROM T79 AS T79
), "T127" AS (
  SELECT
    "T125"."MONTH",
    "T125"."CUSTOMER_KEY",
    "T125"."PRODUCT_KEY",
    "T125"."OPS_LINES",
    "T125"."OPS_STATUS",
    "T125"."USED_COUNT",
    "T125"."RATED",
    "T125"."EXPECTED_AMOUNT",
    "T125"."OPS_CURRENCY",
    "T125"."OPS_GO_LIVE_DATE",
    "T125"."USAGE_QUANTITY",
    "T125"."USED"
  FROM T125 AS T125
), T56 AS (
  SELECT
    "T46"."MONTH",
    "T46"."CUSTOMER_KEY",
    "T46"."PRODUCT_KEY",
    COUNT(*) AS "CRM_LINES"
  FROM "T41" AS "T46"
  GROUP BY
    1,
    2,
    3
), T124 AS (
  SELECT
    "T97"."MONTH",
    "T97"."CUSTOMER_KEY",
    "T97"."PRODUCT_KEY",
    MIN("T97"."STATUS") AS "CRM_STATUS",
    IFF(
      MAX("T97"."PROVIDER_COUNT" IS NULL),
      CAST(NULL AS BIGINT),
      SUM("T97"."PROVIDER_COUNT")
    ) AS "CRM_PROVIDER_COUNT",
    IFF(
      MAX("T97"."UNIT_PRICE" IS NULL)
      OR (
        MIN("T97"."CURRENCY") <> MAX("T97"."CURRENCY")
      ),
      CAST(NULL AS DECIMAL(24, 6)),
      IFF(
        MIN("T97"."UNIT_PRICE") <> MAX("T97"."UNIT_PRICE"),
        CAST(NULL AS DECIMAL(24, 6)),
        MIN("T97"."UNIT_PRICE")
      )
    ) AS "CRM_UNIT_PRICE",
    IFF(
      MIN("T97"."CURRENCY") <> MAX("T97"."CURRENCY"),
      CAST(NULL AS VARCHAR),
      MIN("T97"."CURRENCY")
    ) AS "CRM_CURRENCY",
    MIN("T97"."GO_LIVE_DATE") AS "CRM_GO_LIVE_DATE",
    IFF(MAX("T97"."CHURN_DATE" IS NULL), CAST(NULL AS DATE), MAX("T97"."CHURN_DATE")) AS "CRM_CHURN_DATE",
    CAST(IFF(
      MAX("T97"."ENTITLED_QUANTITY" IS NULL),
      CAST(NULL AS DECIMAL(38, 6)),
      SUM("T97"."ENTITLED_QUANTITY")
    ) AS DECIMAL(24, 6)) AS "ENTITLED_QUANTITY"
  FROM "T92" AS "T97"
  GROUP BY
    1,
    2,
    3
), T132 AS (
  SELECT
    "T56"."MONTH",
    "T56"."CUSTOMER_KEY",
    "T56"."PRODUCT_KEY",
    "T56"."CRM_LINES",
    "T124"."MONTH" AS "MONTH_RIGHT",
    "T124"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T124"."PRODUCT_KEY" AS "PRODUCT_KEY_RIGHT",
    "T124"."CRM_STATUS",
    "T124"."CRM_PROVIDER_COUNT",
    "T124"."CRM_UNIT_PRICE",
    "T124"."CRM_CURRENCY",
    "T124"."CRM_GO_LIVE_DATE",
    "T124"."CRM_CHURN_DATE",
    "T124"."ENTITLED_QUANTITY"
  FROM T56 AS T56
  LEFT OUTER JOIN T124 AS T124
    ON "T56"."MONTH" = "T124"."MONTH"
    AND "T56"."CUSTOMER_KEY" = "T124"."CUSTOMER_KEY"
    AND "T56"."PRODUCT_KEY" = "T124"."PRODUCT_KEY"
), "T136" AS (
  SELECT
    "T132"."MONTH",
    "T132"."CUSTOMER_KEY",
    "T132"."PRODUCT_KEY",
    "T132"."CRM_LINES",
    "T132"."CRM_STATUS",
    "T132"."CRM_PROVIDER_COUNT",
    "T132"."CRM_UNIT_PRICE",
    "T132"."CRM_CURRENCY",
    "T132"."CRM_GO_LIVE_DATE",
    "T132"."CRM_CHURN_DATE",
    "T132"."ENTITLED_QUANTITY"
  FROM T132 AS T132
), T101 AS (
  SELECT
    "T91"."MONTH"
  FROM "T84" AS "T91"
), T118 AS (
  SELECT DISTINCT
    *
  FROM T101 AS T101
), T126 AS (
  SELECT
    "T10"."ALIAS_NAME" AS "SPELLING"
  FROM (
    SELECT DISTINCT
      *
    FROM T101 AS T101
  ) AS "T118"
  INNER JOIN "constant_rows_1" AS "T10"
    ON (
      (
        "T10"."VALID_FROM" IS NULL
      )
      OR (
        "T10"."VALID_FROM" < DATEADD(MONTH, '1', "T118"."MONTH")
      )
    )
    AND (
      (
        "T10"."VALID_TO" IS NULL
      ) OR (
        "T10"."VALID_TO" >= "T118"."MONTH"
      )
    )
), T102 AS (
  SELECT
    "T91"."CUSTOMER_NAME" AS "SPELLING"
  FROM "T84" AS "T91"
), T90 AS (
  SELECT
    "T81"."CUSTOMER_NAME" AS "SPELLING"
  FROM "T78" AS "T81"
), T106 AS (
  SELECT
    *
  FROM T102 AS T102
  UNION
  SELECT
    *
  FROM T90 AS T90
), T129 AS (
  SELECT
    *
  FROM T126 AS T126
  UNION
  SELECT
    *
  FROM T106 AS T106
), "T137" AS (
  SELECT
    *
  FROM T129 AS T129
  WHERE
    NOT "T129"."SPELLING" IS NULL
), T85 AS (
  SELECT
    "T44"."MONTH",
    "T44"."CUSTOMER_KEY",
    "T44"."PRODUCT_KEY",
    COUNT(*) AS "BILLING_LINES",
    MIN("T44"."STATUS") AS "BILLING_STATUS",
    IFF(
      MAX(
        (
          "T44"."PROVIDER_COUNT" IS NULL
        )
        AND (
          COALESCE(
            COALESCE("T44"."AMOUNT", "T44"."UNIT_PRICE" * "T44"."PROVIDER_COUNT"),
            IFF("T44"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
          ) IS NULL
        )
      ),
      CAST(NULL AS BIGINT),
      SUM("T44"."PROVIDER_COUNT")
    ) AS "BILLED_COUNT",
    IFF(
      ABS(
        IFF(
          MAX(
            COALESCE(
              COALESCE("T44"."AMOUNT", "T44"."UNIT_PRICE" * "T44"."PROVIDER_COUNT"),
              IFF("T44"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
            ) IS NULL
          ),
          CAST(NULL AS DECIMAL(38, 6)),
          SUM(
            COALESCE(
              COALESCE("T44"."AMOUNT", "T44"."UNIT_PRICE" * "T44"."PROVIDER_COUNT"),
              IFF("T44"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
            )
          )
        )
      ) < 1000000000000000000,
      CAST(IFF(
        MAX(
          COALESCE(
            COALESCE("T44"."AMOUNT", "T44"."UNIT_PRICE" * "T44"."PROVIDER_COUNT"),
            IFF("T44"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
          ) IS NULL
        ),
        CAST(NULL AS DECIMAL(38, 6)),
        SUM(
          COALESCE(
            COALESCE("T44"."AMOUNT", "T44"."UNIT_PRICE" * "T44"."PROVIDER_COUNT"),
            IFF("T44"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
          )
        )
      ) AS DECIMAL(24, 6)),
      NULL
    ) AS "BILLED_AMOUNT",
    IFF(
      MIN("T44"."UNIT_PRICE") <> MAX("T44"."UNIT_PRICE"),
      CAST(NULL AS DECIMAL(24, 6)),
      MIN("T44"."UNIT_PRICE")
    ) AS "BILLING_UNIT_PRICE",
    IFF(MIN("T44"."CURRENCY") <> MAX("T44"."CURRENCY"), 'several', MIN("T44"."CURRENCY")) AS "BILLING_CURRENCY",
    IFF(
      MAX(IFF("T44"."PROVIDER_COUNT" > 0, "T44"."SERVICE_START" IS NULL, NULL))
      OR (
        MIN(IFF("T44"."PROVIDER_COUNT" > 0, "T44"."SERVICE_START", NULL)) <> MAX(IFF("T44"."PROVIDER_COUNT" > 0, "T44"."SERVICE_START", NULL))
      ),
      CAST(NULL AS DATE),
      MIN(IFF("T44"."PROVIDER_COUNT" > 0, "T44"."SERVICE_START", NULL))
    ) AS "SERVICE_START",
    IFF(
      MAX(IFF("T44"."PROVIDER_COUNT" > 0, "T44"."SERVICE_END" IS NULL, NULL))
      OR (
        MIN(IFF("T44"."PROVIDER_COUNT" > 0, "T44"."SERVICE_END", NULL)) <> MAX(IFF("T44"."PROVIDER_COUNT" > 0, "T44"."SERVICE_END", NULL))
      ),
      CAST(NULL AS DATE),
      MIN(IFF("T44"."PROVIDER_COUNT" > 0, "T44"."SERVICE_END", NULL))
    ) AS "SERVICE_END",
    IFF(
      ABS(
        SUM(
          IFF(
            COALESCE(
              COALESCE("T44"."AMOUNT", "T44"."UNIT_PRICE" * "T44"."PROVIDER_COUNT"),
              IFF("T44"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
            ) < 0,
            COALESCE(
              COALESCE("T44"."AMOUNT", "T44"."UNIT_PRICE" * "T44"."PROVIDER_COUNT"),
              IFF("T44"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
            ),
            NULL
          )
        )
      ) < 1000000000000000000,
      CAST(SUM(
        IFF(
          COALESCE(
            COALESCE("T44"."AMOUNT", "T44"."UNIT_PRICE" * "T44"."PROVIDER_COUNT"),
            IFF("T44"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
          ) < 0,
          COALESCE(
            COALESCE("T44"."AMOUNT", "T44"."UNIT_PRICE" * "T44"."PROVIDER_COUNT"),
            IFF("T44"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
          ),
          NULL
        )
      ) AS DECIMAL(24, 6)),
      NULL
    ) AS "CREDITED_AMOUNT",
    COALESCE(MAX("T44"."PROVIDER_COUNT" > 0), FALSE) AS "SOME",
    COALESCE(
      MAX(
        COALESCE(
          COALESCE("T44"."AMOUNT", "T44"."UNIT_PRICE" * "T44"."PROVIDER_COUNT"),
          IFF("T44"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
        ) > 0
      ),
      FALSE
    ) AS "CHARGED"
  FROM "T39" AS "T44"
  GROUP BY
    1,
    2,
    3
), T112 AS (
  SELECT
    "T85"."MONTH",
    "T85"."CUSTOMER_KEY",
    "T85"."PRODUCT_KEY",
    "T85"."BILLING_LINES",
    "T85"."BILLING_STATUS",
    "T85"."BILLED_COUNT",
    IFF(
      COALESCE("T85"."BILLING_CURRENCY" = 'several', FALSE),
      CAST(NULL AS DECIMAL(24, 6)),
      "T85"."BILLED_AMOUNT"
    ) AS "BILLED_AMOUNT",
    IFF(
      COALESCE("T85"."BILLING_CURRENCY" = 'several', FALSE),
      CAST(NULL AS DECIMAL(24, 6)),
      "T85"."BILLING_UNIT_PRICE"
    ) AS "BILLING_UNIT_PRICE",
    "T85"."BILLING_CURRENCY",
    "T85"."SERVICE_START",
    "T85"."SERVICE_END",
    "T85"."CREDITED_AMOUNT",
    "T85"."SOME",
    "T85"."CHARGED"
  FROM T85 AS T85
), T134 AS (
  SELECT
    "T112"."MONTH",
    "T112"."CUSTOMER_KEY",
    "T112"."PRODUCT_KEY",
    "T112"."BILLING_LINES",
    "T112"."BILLING_STATUS",
    "T112"."BILLED_COUNT",
    "T112"."BILLED_AMOUNT",
    "T112"."BILLING_UNIT_PRICE",
    "T112"."BILLING_CURRENCY",
    "T112"."SERVICE_START",
    "T112"."SERVICE_END",
    "T112"."CREDITED_AMOUNT",
    "T112"."SOME",
    "T112"."CHARGED",
    IFF(
      "T112"."SOME"
      OR (
        (
          "T112"."BILLED_AMOUNT" IS NULL
        ) AND "T112"."CHARGED"
      )
      OR COALESCE("T112"."BILLED_COUNT" > 0, FALSE)
      OR COALESCE("T112"."BILLED_AMOUNT" > 0, FALSE)
      OR (
        NOT "T112"."BILLED_COUNT" IS NULL
      )
      OR (
        NOT "T112"."BILLED_AMOUNT" IS NULL
      ),
      "T112"."SOME"
      OR (
        (
          "T112"."BILLED_AMOUNT" IS NULL
        ) AND "T112"."CHARGED"
      )
      OR COALESCE("T112"."BILLED_COUNT" > 0, FALSE)
      OR COALESCE("T112"."BILLED_AMOUNT" > 0, FALSE),
      CAST(NULL AS BOOLEAN)
    ) AS "BILLED"
  FROM T112 AS T112
), "T140" AS (
  SELECT
    "T134"."MONTH",
    "T134"."CUSTOMER_KEY",
    "T134"."PRODUCT_KEY",
    "T134"."BILLING_LINES",
    "T134"."BILLING_STATUS",
    "T134"."BILLED_COUNT",
    "T134"."BILLED_AMOUNT",
    "T134"."BILLING_UNIT_PRICE",
    "T134"."BILLING_CURRENCY",
    "T134"."SERVICE_START",
    "T134"."SERVICE_END",
    "T134"."CREDITED_AMOUNT",
    "T134"."BILLED"
  FROM T134 AS T134
), T135 AS (
  SELECT
    "T130"."MONTH",
    "T130"."CUSTOMER_KEY",
    "T130"."PRODUCT_KEY"
  FROM "T127" AS "T130"
), T143 AS (
  SELECT
    "T138"."MONTH",
    "T138"."CUSTOMER_KEY",
    "T138"."PRODUCT_KEY"
  FROM "T136" AS "T138"
), T145 AS (
  SELECT
    "T142"."MONTH",
    "T142"."CUSTOMER_KEY",
    "T142"."PRODUCT_KEY"
  FROM "T140" AS "T142"
), T147 AS (
  SELECT
    *
  FROM T143 AS T143
  UNION
  SELECT
    *
  FROM T145 AS T145
), "T148" AS (
  SELECT
    *
  FROM T135 AS T135
  UNION
  SELECT
    *
  FROM T147 AS T147
), T146 AS (
  SELECT
    *
  FROM "T137" AS "T139"
  WHERE
    REGEXP_LIKE(
      LOWER("T139"."SPELLING"),
      CONCAT(
        '.*(',
        '[ ,;(](doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a|c/o|care of|attn:?|attention:)[ :]|,.*,',
        ').*'
      ),
      'cs'
    )
), T150 AS (
  SELECT
    "T146"."SPELLING",
    LOWER("T146"."SPELLING") AS "TOLD"
  FROM T146 AS T146
), "T152" AS (
  SELECT
    "T150"."SPELLING",
    REGEXP_REPLACE("T150"."TOLD", '[\t\n\r\x0b\f]', ' ') AS "TOLD"
  FROM T150 AS T150
), "T155" AS (
  SELECT
    *
  FROM "T152" AS "T153"
  WHERE
    REGEXP_LIKE(
      "T153"."TOLD",
      CONCAT(
        '.*(',
        '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
        ').*'
      ),
      'cs'
    )
), T159 AS (
  SELECT
    "T156"."SPELLING",
    IFF(
      REGEXP_LIKE(
        LOWER(
          TRIM(
            REGEXP_SUBSTR(
              "T156"."TOLD",
              '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
              1,
              1,
              'ce',
              1
            ),
            ' \t\n\r\x0b\f'
          )
        ),
        CONCAT(
          '.*(',
          '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$',
          ').*'
        ),
        'cs'
      ),
      CAST(NULL AS VARCHAR),
      TRIM(
        REGEXP_SUBSTR(
          "T156"."TOLD",
          '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
          1,
          1,
          'ce',
          1
        ),
        ' \t\n\r\x0b\f'
      )
    ) AS "PART"
  FROM "T155" AS "T156"
), T160 AS (
  SELECT
    "T156"."SPELLING",
    IFF(
      REGEXP_LIKE(
        LOWER(
          TRIM(
            REGEXP_SUBSTR(
              "T156"."TOLD",
              '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
              1,
              1,
              'ce',
              3
            ),
            ' \t\n\r\x0b\f'
          )
        ),
        CONCAT(
          '.*(',
          '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$',
          ').*'
        ),
        'cs'
      ),
      CAST(NULL AS VARCHAR),
      TRIM(
        REGEXP_SUBSTR(
          "T156"."TOLD",
          '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
          1,
          1,
          'ce',
          3
        ),
        ' \t\n\r\x0b\f'
      )
    ) AS "PART"
  FROM "T155" AS "T156"
), T162 AS (
  SELECT
    *
  FROM T159 AS T159
  UNION
  SELECT
    *
  FROM T160 AS T160
), T154 AS (
  SELECT
    *
  FROM "T152" AS "T153"
  WHERE
    REGEXP_LIKE(
      "T153"."TOLD",
      CONCAT('.*(', '^(.*[^ ,;(])[ ,;(]+(c/o|care of|attn:?|attention:)[ :]+[^ ].*$', ').*'),
      'cs'
    )
), T158 AS (
  SELECT
    "T154"."SPELLING",
    IFF(
      REGEXP_LIKE(
        LOWER(
          TRIM(
            REGEXP_SUBSTR(
              "T154"."TOLD",
              '^(.*[^ ,;(])[ ,;(]+(c/o|care of|attn:?|attention:)[ :]+[^ ].*$',
              1,
              1,
              'ce',
              1
            ),
            ' \t\n\r\x0b\f'
          )
        ),
        CONCAT(
          '.*(',
          '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$',
          ').*'
        ),
        'cs'
      ),
      CAST(NULL AS VARCHAR),
      TRIM(
        REGEXP_SUBSTR(
          "T154"."TOLD",
          '^(.*[^ ,;(])[ ,;(]+(c/o|care of|attn:?|attention:)[ :]+[^ ].*$',
          1,
          1,
          'ce',
          1
        ),
        ' \t\n\r\x0b\f'
      )
    ) AS "PART"
  FROM T154 AS T154
), T157 AS (
  SELECT
    *
  FROM "T152" AS "T153"
  WHERE
    REGEXP_LIKE(
      "T153"."TOLD",
      CONCAT(
        '.*(',
        '^(.*[ ,](aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)\\.?) *,[^,0-9]+,[^,0-9]+$',
        ').*'
      ),
      'cs'
    )
    AND NOT (
      REGEXP_LIKE(
        "T153"."TOLD",
        CONCAT(
          '.*(',
          ', *(aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)\\.?$',
          ').*'
        ),
        'cs'
      )
    )
), T161 AS (
  SELECT
    "T157"."SPELLING",
    IFF(
      REGEXP_LIKE(
        LOWER(
          TRIM(
            REGEXP_SUBSTR(
              "T157"."TOLD",
              '^(.*[ ,](aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)\\.?) *,[^,0-9]+,[^,0-9]+$',
              1,
              1,
              'ce',
              1
            ),
            ' \t\n\r\x0b\f'
          )
        ),
        CONCAT(
          '.*(',
          '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$',
          ').*'
        ),
        'cs'
      ),
      CAST(NULL AS VARCHAR),
      TRIM(
        REGEXP_SUBSTR(
          "T157"."TOLD",
          '^(.*[ ,](aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)\\.?) *,[^,0-9]+,[^,0-9]+$',
          1,
          1,
          'ce',
          1
        ),
        ' \t\n\r\x0b\f'
      )
    ) AS "PART"
  FROM T157 AS T157
), T163 AS (
  SELECT
    *
  FROM T158 AS T158
  UNION
  SELECT
    *
  FROM T161 AS T161
), T164 AS (
  SELECT
    *
  FROM T162 AS T162
  UNION
  SELECT
    *
  FROM T163 AS T163
), "T165" AS (
  SELECT
    *
  FROM T164 AS T164
  WHERE
    NOT "T164"."PART" IS NULL
), T168 AS (
  SELECT
    "T166"."PART" AS "SPELLING"
  FROM "T165" AS "T166"
), T169 AS (
  SELECT
    *
  FROM "T137" AS "T139"
  UNION
  SELECT
    *
  FROM T168 AS T168
), T170 AS (
  SELECT
    "T169"."SPELLING",
    "T169"."SPELLING" AS "CLEAN_NAME",
    REGEXP_LIKE("T169"."SPELLING", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs') AS "BEYOND_ASCII"
  FROM T169 AS T169
), T171 AS (
  SELECT
    "T170"."SPELLING",
    "T170"."CLEAN_NAME",
    "T170"."BEYOND_ASCII",
    "T170"."BEYOND_ASCII"
    AND REGEXP_LIKE(
      "T170"."CLEAN_NAME",
      CONCAT('.*(', 'Ã[-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][ÂâÅËÆ]', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T170 AS T170
), T172 AS (
  SELECT
    "T171"."SPELLING",
    IFF(
      "T171"."NEEDED",
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
                                  REGEXP_REPLACE(
                                    "T171"."CLEAN_NAME",
                                    'ÃÂ[  ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|Ã‚Â[  ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|ÃÂ[·]|ÃƒÂ[—·]|Ãâ[]|Ãƒâ€[”]|Ã¢ÂÂ[¢¦]|Ã¢Â€Â[šœž¢¦]|Ã¢â¬Å[¡¾]|Ã¢â‚¬Å[¡“¾]|Ã¢â¬Â[¢¦]|Ã¢â‚¬Â[¢¦]|Ã¢ÂÂ[¢]|Ã¢Â„Â[¢]|Ã¢âÂ[¢]|Ã¢â€žÂ[¢]',
                                    ' '
                                  ),
                                  'ÃÂ[ª]|Ã‚Â[ª]|ÃÂ[  ¡¢£¤¥]|ÃƒÂ[€‚ƒ„…  ¡¢£¤¥]|Ãâ[¬]|Ãƒâ‚[¬]|Ãâ[¦]|Ãƒâ€[šž¦]|ÃÆ[]|ÃƒÆ[’]|ÃÂ[]|Ã„Â[€‚ƒ„…]|Ãâ[¬]|Ã„â‚[¬]|Ãâ[¦]|Ã„â€[šž¦]|ÃÆ[]|Ã„Æ[’]|Ã¡Â¸Â[€]|Ã¡Â¸â[¬]|Ã¡Â¸â‚[¬]|Ã¡ÂºÂ[  ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·]',
                                  'a'
                                ),
                                'ÃÂ[²]|Ã‚Â[²]',
                                '2'
                              ),
                              'ÃÂ[³]|Ã‚Â[³]',
                              '3'
                            ),
                            'ÃÂ[´]|Ã‚Â[´]|Ã¢ÂÂ[]|Ã¢Â€Â[˜™]|Ã¢â¬Ë[]|Ã¢â‚¬Ë[œ]|Ã¢â¬â[¢]|Ã¢â‚¬â„[¢]',
                            '\''
                          ),
                          'ÃÂ[¹]|Ã‚Â[¹]',
                          '1'
                        ),
                        'ÃÂ[º]|Ã‚Â[º]|ÃÂ[²³´µ¶¸]|ÃƒÂ[’“”•–˜²³´µ¶¸]|Ãâ[¢]|Ãƒâ€[™œ¢“]|ÃË[]|ÃƒË[œ]|ÃÂ[]|Ã…Â[ŒŽ‘]|ÃÅ[½]|Ã…Å[’½]|Ãâ[]|Ã…â€[˜]|Ã¡Â¹Â[ŒŽ‘’“]|Ã¡Â¹Å[’½]|Ã¡Â¹â[]|Ã¡Â¹â€[˜™œ]|Ã¡Â»Â[ŒŽ‘’“”•–—˜™š›œžŸ  ¡¢£]|Ã¡Â»Å[’½¡“¾¸]|Ã¡Â»â[¢º]|Ã¡Â»â€[˜™œ¢“”º]|Ã¡Â»Ë[œ]|Ã¡Â»â[¢]|Ã¡Â»â„[¢]',
                        'o'
                      ),
                      'ÃÂ[¦]|ÃƒÂ[†¦]|Ãâ[  ]|Ãƒâ€[  ]',
                      'ae'
                    ),
                    'ÃÂ[§]|ÃƒÂ[‡§]|Ãâ[¡]|Ãƒâ€[¡]|ÃÂ[]|Ã„Â[†‡ˆ‰Š‹Œ]|Ãâ[  ¡°¹]|Ã„â€[  ¡°¹]|ÃË[]|Ã„Ë[†]|ÃÅ[  ]|Ã„Å[  ’]|Ã¡Â¸Â[ˆ‰]|Ã¡Â¸Ë[†]|Ã¡Â¸â[°]|Ã¡Â¸â€[°]',
                    'c'
                  ),
                  'ÃÂ[¨©ª«]|ÃƒÂ[ˆ‰Š‹¨©ª«]|ÃË[]|ÃƒË[†]|Ãâ[°¹]|Ãƒâ€[°¹]|ÃÅ[  ]|ÃƒÅ[  ]|ÃÂ[]|Ã„Â[’“”•–—˜™š›]|Ãâ[¢º]|Ã„â€[™œ¢“”º]|ÃË[]|Ã„Ë[œ]|Ãâ[¢]|Ã„â„[¢]|ÃÅ[¡]|Ã„Å[¡]|Ã¡Â¸Â[”•–—˜™š›œ]|Ã¡Â¸â[¢º]|Ã¡Â¸â€[¢“”º]|Ã¡Â¸Ë[œ]|Ã¡Â¸â[¢]|Ã¡Â¸â„[¢]|Ã¡Â¸Å[¡“]|Ã¡ÂºÂ[¸¹º»¼½¾¿]|Ã¡Â»Â[€‚ƒ„…†‡]|Ã¡Â»â[¬]|Ã¡Â»â‚[¬]|Ã¡Â»â[¦  ¡]|Ã¡Â»â€[šž¦  ¡]|Ã¡Â»Æ[’]',
                  'e'
                ),
                'ÃÂ[¬­®¯]|ÃƒÂ[ŒŽ¬­®¯]|ÃÅ[½]|ÃƒÅ[’½]|ÃÂ[¨©ª«¬­®¯°±]|Ã„Â[¨©ª«¬­®¯°±]|Ã¡Â¸Â[¬­®¯]|Ã¡Â»Â[ˆ‰Š‹]|Ã¡Â»Ë[†]|Ã¡Â»â[°¹]|Ã¡Â»â€[°¹]|Ã¡Â»Å[  ]',
                'i'
              ),
              'ÃÂ[°]|ÃƒÂ[°]|ÃÂ[]|Ã„Â[Ž‘]|ÃÅ[½]|Ã„Å[½]|Ãâ[]|Ã„â€[˜]|Ã¡Â¸Â[Š‹ŒŽ‘’“]|Ã¡Â¸Å[  ’½]|Ã¡Â¸â[¹]|Ã¡Â¸â€[¹˜™œ]',
              'd'
            ),
            'ÃÂ[±]|ÃƒÂ[‘±]|Ãâ[]|Ãƒâ€[˜]|ÃÂ[]|Ã…Â[ƒ„…†‡ˆ]|ÃÆ[]|Ã…Æ[’]|Ãâ[¦  ¡]|Ã…â€[ž¦  ¡]|ÃË[]|Ã…Ë[†]|Ã¡Â¹Â[„…†‡ˆ‰Š‹]|Ã¡Â¹â[¦  ¡°¹]|Ã¡Â¹â€[ž¦  ¡°¹]|Ã¡Â¹Ë[†]|Ã¡Â¹Å[  ]',
            'n'
          ),
          'ÃÂ[¹º»¼]|ÃƒÂ[™š›œ¹º»¼]|Ãâ[¢]|Ãƒâ„[¢]|ÃÅ[¡]|ÃƒÅ[¡“]|Ãâ[º]|Ãƒâ€[º]|ÃÂ[¨©ª«¬­®¯°±²³]|Ã…Â[¨©ª«¬­®¯°±²³]|Ã¡Â¹Â[²³´µ¶·¸¹º»]|Ã¡Â»Â[¤¥¦§¨©ª«¬­®¯°±]',
          'u'
        ),
        'ÃÂ[½¿]|ÃƒÂ[½¿]|ÃÂ[¶·¸]|Ã…Â[¶·¸]|Ã¡ÂºÂ[Ž™]|Ã¡ÂºÅ[½]|Ã¡Âºâ[¢]|Ã¡Âºâ„[¢]|Ã¡Â»Â[²³´µ¶·¸¹]',
        'y'
      ),
      "T171"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T171"."BEYOND_ASCII",
    "T171"."NEEDED"
  FROM T171 AS T171
), T173 AS (
  SELECT
    "T172"."SPELLING",
    IFF(
      "T172"."NEEDED",
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
                                  REGEXP_REPLACE("T172"."CLEAN_NAME", 'ÃÂ[¾]|ÃƒÂ[ž¾]|ÃÅ[¾]|ÃƒÅ[¾]', 'th'),
                                  'ÃÂ[]|ÃƒÂ[Ÿ]|ÃÅ[¸]|ÃƒÅ[¸]|Ã¡ÂºÂ[ž]|Ã¡ÂºÅ[¾]',
                                  'ss'
                                ),
                                'ÃÂ[  ¡¢£]|Ã„Â[œžŸ  ¡¢£]|ÃÅ[¾¸]|Ã„Å[“¾¸]|Ã¡Â¸Â[  ¡]',
                                'g'
                              ),
                              'ÃÂ[¤¥¦§]|Ã„Â[¤¥¦§]|Ã¡Â¸Â[¢£¤¥¦§¨©ª«]|Ã¡ÂºÂ[–]|Ã¡Âºâ[]|Ã¡Âºâ€[“]',
                              'h'
                            ),
                            'ÃÂ[²³]|Ã„Â[²³]',
                            'ij'
                          ),
                          'ÃÂ[´µ]|Ã„Â[´µ]',
                          'j'
                        ),
                        'ÃÂ[¶·]|Ã„Â[¶·]|Ã¡Â¸Â[°±²³´µ]',
                        'k'
                      ),
                      'ÃÂ[¹º»¼½¾]|Ã„Â[¹º»¼½¾]|ÃÂ[]|Ã…Â[‚]|Ãâ[]|Ã…â€[š]|Ã¡Â¸Â[¶·¸¹º»¼½]',
                      'l'
                    ),
                    'ÃÂ[]|Ã…Â[‰]|Ãâ[°]|Ã…â€[°]',
                    '\'n'
                  ),
                  'ÃÂ[]|Ã…Â[’“]|Ãâ[]|Ã…â€[™œ]',
                  'oe'
                ),
                'ÃÂ[]|Ã…Â[”•–—˜™]|Ãâ[¢]|Ã…â€[¢“”]|ÃË[]|Ã…Ë[œ]|Ãâ[¢]|Ã…â„[¢]|Ã¡Â¹Â[˜™š›œžŸ]|Ã¡Â¹Ë[œ]|Ã¡Â¹â[¢]|Ã¡Â¹â„[¢]|Ã¡Â¹Å[¡“¾¸]|Ã¡Â¹â[º]|Ã¡Â¹â€[º]',
                'r'
              ),
              'ÃÂ[  ¡¿]|Ã…Â[š›œžŸ  ¡¿]|ÃÅ[¡¾¸]|Ã…Å[¡“¾¸]|Ãâ[º]|Ã…â€[º]|Ã¡Â¹Â[  ¡¢£¤¥¦§¨©]|Ã¡ÂºÂ[›]|Ã¡Âºâ[º]|Ã¡Âºâ€[º]',
              's'
            ),
            'ÃÂ[¢£¤¥¦§]|Ã…Â[¢£¤¥¦§]|Ã¡Â¹Â[ª«¬­®¯°±]|Ã¡ÂºÂ[—]|Ã¡Âºâ[]|Ã¡Âºâ€[”]',
            't'
          ),
          'ÃÂ[´µ]|Ã…Â[´µ]|Ã¡ÂºÂ[€‚ƒ„…†‡ˆ‰˜]|Ã¡Âºâ[¬]|Ã¡Âºâ‚[¬]|Ã¡Âºâ[¦  ¡°]|Ã¡Âºâ€[šž¦  ¡°]|Ã¡ÂºÆ[’]|Ã¡ÂºË[†œ]',
          'w'
        ),
        'ÃÂ[¹º»¼½¾]|Ã…Â[¹º»¼½¾]|Ã¡ÂºÂ[‘’“”•]|Ã¡Âºâ[¢]|Ã¡Âºâ€[˜™œ¢]',
        'z'
      ),
      "T172"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T172"."BEYOND_ASCII",
    "T172"."NEEDED"
  FROM T172 AS T172
), T174 AS (
  SELECT
    "T173"."SPELLING",
    IFF(
      "T173"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    "T173"."CLEAN_NAME",
                    'Ã¡Â¸Â[‚ƒ„…†‡]|Ã¡Â¸â[¦  ¡]|Ã¡Â¸â€[šž¦  ¡]|Ã¡Â¸Æ[’]',
                    'b'
                  ),
                  'Ã¡Â¸Â[žŸ]|Ã¡Â¸Å[¾¸]',
                  'f'
                ),
                'Ã¡Â¸Â[¾¿]|Ã¡Â¹Â[€‚ƒ]|Ã¡Â¹â[¬]|Ã¡Â¹â‚[¬]|Ã¡Â¹â[]|Ã¡Â¹â€[š]|Ã¡Â¹Æ[’]',
                'm'
              ),
              'Ã¡Â¹Â[”•–—]|Ã¡Â¹â[¢]|Ã¡Â¹â€[¢“”]',
              'p'
            ),
            'Ã¡Â¹Â[¼½¾¿]',
            'v'
          ),
          'Ã¡ÂºÂ[Š‹Œ]|Ã¡ÂºÅ[  ’]|Ã¡Âºâ[¹]|Ã¡Âºâ€[¹]',
          'x'
        ),
        'Ã¢ÂÂ[]|Ã¢Â€Â[“”]|Ã¢â¬â[]|Ã¢â‚¬â€[œ]',
        '-'
      ),
      "T173"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T173"."BEYOND_ASCII",
    "T173"."NEEDED"
  FROM T173 AS T173
), T175 AS (
  SELECT
    "T174"."SPELLING",
    "T174"."CLEAN_NAME",
    "T174"."BEYOND_ASCII"
  FROM T174 AS T174
), T176 AS (
  SELECT
    "T175"."SPELLING",
    "T175"."CLEAN_NAME",
    "T175"."BEYOND_ASCII",
    "T175"."BEYOND_ASCII"
    AND REGEXP_LIKE(
      "T175"."CLEAN_NAME",
      CONCAT('.*(', '[ÂÃÄÅâãäåá][-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[a-z]Ã ', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T175 AS T175
), T177 AS (
  SELECT
    "T176"."SPELLING",
    IFF(
      "T176"."NEEDED",
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
                                  REGEXP_REPLACE(
                                    "T176"."CLEAN_NAME",
                                    'Â[ ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|Ã[—·]|â[¢¦]|â€[šœž¢¦]|â[¢]|â„[¢]',
                                    ' '
                                  ),
                                  'Â[ª]|â[ª]|Ã[€‚ƒ„… ¡¢£¤¥]|ã[€‚ƒ„… ¡¢£¤¥]|Ä[€‚ƒ„…]|ä[€‚ƒ„…]|á¸[€]|áº[ ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·]',
                                  'a'
                                ),
                                'Â[²]',
                                '2'
                              ),
                              'Â[³]',
                              '3'
                            ),
                            'Â[´]|â[]|â€[˜™]',
                            '\''
                          ),
                          'Â[¹]',
                          '1'
                        ),
                        'Â[º]|â[º]|Ã[’“”•–˜²³´µ¶¸]|ã[’“”•–˜²³´µ¶¸]|Å[ŒŽ‘]|å[œž‘]|á¹[ŒŽ‘’“]|á»[šŒœŽž‘’“”•–—˜™›Ÿÿ ¡¢£]',
                        'o'
                      ),
                      'Ã[†¦]|ã[†¦]',
                      'ae'
                    ),
                    'Ã[‡§]|ã[‡§]|Ä[†‡ˆ‰Š‹Œ]|ä[†‡ˆ‰š‹œ]|á¸[ˆ‰]',
                    'c'
                  ),
                  'Ã[ˆ‰Š‹¨©ª«]|ã[ˆ‰š‹¨©ª«]|Ä[’“”•–—˜™š›]|ä[’“”•–—˜™›]|á¸[šœ”•–—˜™›]|áº[¸¹º»¼½¾¿]|á»[€‚ƒ„…†‡]',
                  'e'
                ),
                'Ã[ŒŽ¬­®¯]|ã[œž¬­®¯]|Ä[¨©ª«¬­®¯°±]|ä[¨©ª«¬­®¯°±]|á¸[¬­®¯]|á»[ˆ‰Š‹]',
                'i'
              ),
              'Ã[°]|ã[°]|Ä[Ž‘]|ä[ž‘]|á¸[Š‹ŒŽ‘’“]',
              'd'
            ),
            'Ã[‘±]|ã[‘±]|Å[ƒ„…†‡ˆ]|å[ƒ„…†‡ˆ]|á¹[„…†‡ˆ‰Š‹]',
            'n'
          ),
          'Ã[™š›œ¹º»¼]|ã[™›¹º»¼]|Å[¨©ª«¬­®¯°±²³]|å[¨©ª«¬­®¯°±²³]|á¹[²³´µ¶·¸¹º»]|á»[¤¥¦§¨©ª«¬­®¯°±]',
          'u'
        ),
        'Ã[½¿]|ã[½¿]|Å[¶·¸]|å[¶·¸]|áº[Ž™]|á»[²³´µ¶·¸¹]',
        'y'
      ),
      "T176"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T176"."BEYOND_ASCII",
    "T176"."NEEDED"
  FROM T176 AS T176
), T178 AS (
  SELECT
    "T177"."SPELLING",
    IFF(
      "T177"."NEEDED",
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
                                  REGEXP_REPLACE("T177"."CLEAN_NAME", 'Ã[ž¾]|ã[¾]', 'th'),
                                  'Ã[Ÿ]|ã[ÿ]|áº[ž]',
                                  'ss'
                                ),
                                'Ä[œžŸ ¡¢£]|ä[ÿ ¡¢£]|á¸[ ¡]',
                                'g'
                              ),
                              'Ä[¤¥¦§]|ä[¤¥¦§]|á¸[¢£¤¥¦§¨©ª«]|áº[–]',
                              'h'
                            ),
                            'Ä[²³]|ä[²³]',
                            'ij'
                          ),
                          'Ä[´µ]|ä[´µ]',
                          'j'
                        ),
                        'Ä[¶·]|ä[¶·]|á¸[°±²³´µ]',
                        'k'
                      ),
                      'Ä[¹º»¼½¾]|ä[¹º»¼½¾]|Å[‚]|å[‚]|á¸[¶·¸¹º»¼½]',
                      'l'
                    ),
                    'Å[‰]',
                    '\'n'
                  ),
                  'Å[’“]|å[’“]',
                  'oe'
                ),
                'Å[”•–—˜™]|å[”•–—˜™]|á¹[šœž˜™›Ÿÿ]',
                'r'
              ),
              'Å[š›œžŸ ¡¿]|å[š›ÿ ¡¿]|á¹[ ¡¢£¤¥¦§¨©]|áº[›]',
              's'
            ),
            'Å[¢£¤¥¦§]|å[¢£¤¥¦§]|á¹[ª«¬­®¯°±]|áº[—]',
            't'
          ),
          'Å[´µ]|å[´µ]|áº[€‚ƒ„…†‡ˆ‰˜]',
          'w'
        ),
        'Å[¹º»¼½¾]|å[¹º»¼½¾]|áº[‘’“”•]',
        'z'
      ),
      "T177"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T177"."BEYOND_ASCII",
    "T177"."NEEDED"
  FROM T177 AS T177
), T179 AS (
  SELECT
    "T178"."SPELLING",
    IFF(
      "T178"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(REGEXP_REPLACE("T178"."CLEAN_NAME", 'á¸[‚ƒ„…†‡]', 'b'), 'á¸[žŸÿ]', 'f'),
                'á¸[¾¿]|á¹[€‚ƒ]',
                'm'
              ),
              'á¹[”•–—]',
              'p'
            ),
            'á¹[¼½¾¿]',
            'v'
          ),
          'áº[Šš‹Œœ]',
          'x'
        ),
        'â[]|â€[“”]',
        '-'
      ),
      "T178"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T178"."BEYOND_ASCII",
    "T178"."NEEDED"
  FROM T178 AS T178
), T180 AS (
  SELECT
    "T179"."SPELLING",
    IFF(
      "T179"."NEEDED",
      REGEXP_REPLACE("T179"."CLEAN_NAME", '([a-z])Ã ', '\\1a'),
      "T179"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T179"."BEYOND_ASCII",
    "T179"."NEEDED"
  FROM T179 AS T179
), T181 AS (
  SELECT
    "T180"."SPELLING",
    "T180"."CLEAN_NAME",
    "T180"."BEYOND_ASCII"
  FROM T180 AS T180
), T182 AS (
  SELECT
    "T181"."SPELLING",
    "T181"."CLEAN_NAME",
    "T181"."BEYOND_ASCII",
    "T181"."BEYOND_ASCII"
    AND REGEXP_LIKE("T181"."CLEAN_NAME", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs') AS "NEEDED"
  FROM T181 AS T181
), T183 AS (
  SELECT
    "T182"."SPELLING",
    IFF(
      "T182"."NEEDED",
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
                                  REGEXP_REPLACE("T182"."CLEAN_NAME", '[ ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿×÷‒―‖‗‚“”„‟†‡•‣․‥…‧   ‰‱]', ' '),
                                  '[ªÀÁÂÃÄÅàáâãäåĀāĂăĄą]',
                                  'a'
                                ),
                                '[²]',
                                '2'
                              ),
                              '[³]',
                              '3'
                            ),
                            '[´‘’‛′]',
                            '\''
                          ),
                          '[µ]',
                          'μ'
                        ),
                        '[¹]',
                        '1'
                      ),
                      '[ºÒÓÔÕÖØòóôõöøŌōŎŏŐő]',
                      'o'
                    ),
                    '[Ææ]',
                    'ae'
                  ),
                  '[ÇçĆćĈĉĊċČč]',
                  'c'
                ),
                '[ÈÉÊËèéêëĒēĔĕĖėĘęĚě]',
                'e'
              ),
              '[ÌÍÎÏìíîïĨĩĪīĬĭĮįİı]',
              'i'
            ),
            '[ÐðĎďĐđ]',
            'd'
          ),
          '[ÑñŃńŅņŇň]',
          'n'
        ),
        '[ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų]',
        'u'
      ),
      "T182"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T182"."BEYOND_ASCII",
    "T182"."NEEDED"
  FROM T182 AS T182
), T184 AS (
  SELECT
    "T183"."SPELLING",
    IFF(
      "T183"."NEEDED",
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
                                REGEXP_REPLACE(REGEXP_REPLACE("T183"."CLEAN_NAME", '[ÝýÿŶŷŸ]', 'y'), '[Þþ]', 'th'),
                                '[ß]',
                                'ss'
                              ),
                              '[ĜĝĞğĠġĢģ]',
                              'g'
                            ),
                            '[ĤĥĦħ]',
                            'h'
                          ),
                          '[Ĳĳ]',
                          'ij'
                        ),
                        '[Ĵĵ]',
                        'j'
                      ),
                      '[Ķķ]',
                      'k'
                    ),
                    '[ĹĺĻļĽľŁł]',
                    'l'
                  ),
                  '[Ŋ]',
                  'ŋ'
                ),
                '[Œœ]',
                'oe'
              ),
              '[ŔŕŖŗŘř]',
              'r'
            ),
            '[ŚśŜŝŞşŠšſ]',
            's'
          ),
          '[ŢţŤťŦŧ]',
          't'
        ),
        '[Ŵŵ]',
        'w'
      ),
      "T183"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T183"."BEYOND_ASCII",
    "T183"."NEEDED"
  FROM T183 AS T183
), T185 AS (
  SELECT
    "T184"."SPELLING",
    IFF(
      "T184"."NEEDED",
      REGEXP_REPLACE(REGEXP_REPLACE("T184"."CLEAN_NAME", '[ŹźŻżŽž]', 'z'), '[‐‑–—]', '-'),
      "T184"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T184"."BEYOND_ASCII",
    "T184"."NEEDED"
  FROM T184 AS T184
), T186 AS (
  SELECT
    "T185"."SPELLING",
    "T185"."CLEAN_NAME",
    "T185"."BEYOND_ASCII"
  FROM T185 AS T185
), T187 AS (
  SELECT
    "T186"."SPELLING",
    "T186"."CLEAN_NAME",
    "T186"."BEYOND_ASCII",
    "T186"."BEYOND_ASCII"
    AND REGEXP_LIKE("T186"."CLEAN_NAME", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs') AS "NEEDED"
  FROM T186 AS T186
), T188 AS (
  SELECT
    "T187"."SPELLING",
    IFF(
      "T187"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE("T187"."CLEAN_NAME", '[­̀-ͯ​-‏‪-‮⁠-⁤︀-️﻿]', ''),
        '[ - ‖-  - ₠-⃏←-⑟─-⯿　-〄〈-〠〰・｟-･]',
        ' '
      ),
      "T187"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T187"."BEYOND_ASCII",
    "T187"."NEEDED"
  FROM T187 AS T187
), T189 AS (
  SELECT
    "T188"."SPELLING",
    IFF(
      "T188"."NEEDED",
      TRANSLATE(
        "T188"."CLEAN_NAME",
        'ƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǤǦǧǨǩǪǫǬǭǮǯǰǴǵǶǷǸǹǺǻǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎʰʱʲʳʴʵʶʷʸʹʼͰͲʹ͵Ͷͺ;Ϳ΄΅Ά·ΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰςϊϋόύώϏϐϑϒϓϔϕϖϘϚϜϞϠϢϤϦϨϪϬϮϰϱϲϴϵ϶ϷϹϺϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯйѐёѓїќѝўѠѢѤѦѨѪѬѮѰѲѴѶѷѸѺѼѾҀ҂ҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӂӃӅӇӉӋӍӐӑӒӓӔӖӗӘӚӛӜӝӞӟӠӢӣӤӥӦӧӨӪӫӬӭӮӯӰӱӲӳӴӵӶӸӹӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮḀḁḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘḙḚḛḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷḸḹḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱṲṳṴṵṶṷṸṹṺṻṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙẛẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹỺỼỾἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏἐἑἒἓἔἕἘἙἚἛἜἝἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὀὁὂὃὄὅὈὉὊὋὌὍὐὑὒὓὔὕὖὗὙὛὝὟὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὰάὲέὴήὶίὸόὺύὼώᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ᾽ι᾿῀῁ῂῃῄῆῇῈΈῊΉῌ῍῎῏ῐῑῒΐῖῗῘῙῚΊ῝῞῟ῠῡῢΰῤῥῦῧῨῩῪΎῬ῭΅`ῲῳῴῶῷῸΌῺΏῼ´῾⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₔₕₖₗₘₙₚₛₜ℀℁ℂ℃℄℅℆ℇ℈℉ℊℋℌℍℎℏℐℑℒℓ℔ℕ℗℘ℙℚℛℜℝ℞℟℠™℣ℤ℥Ω℧ℨ℩KÅℬℭ℮ℯℰℱℲℳℴℵℶℷℸℹ℺ℼℽℾℿ⅀⅁⅂⅃⅄ⅅⅆⅇⅈⅉ⅊⅋⅌⅍⅏ⅠⅤⅩⅬⅭⅮⅯⅰⅴⅹⅼⅽⅾⅿↃ↊↋①②③④⑤⑥⑦⑧⑨ⒶⒷⒸⒹⒺⒻⒼⒽⒾⒿⓀⓁⓂⓃⓄⓅⓆⓇⓈⓉⓊⓋⓌⓍⓎⓏⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙⓚⓛⓜⓝⓞⓟⓠⓡⓢⓣⓤⓥⓦⓧⓨⓩ！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
        'ɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙɯɲɵooƣƥʀƨʃƭʈuuʊʋƴƶʒƹƽaaiioouuuuuuuuuuaaaaǥggkkooooʒʒjggƕƿnnaaooaaaaeeeeiiiioooorrrruuuussttȝhhƞȣȥaaeeooooooooyyⱥȼƚⱦɂƀʉʌɇɉɋɍɏhɦjrɹɻʁwy\'\'ͱͳ\' ͷ  ϳ  α εηιουωιαβγδεζηθικλμνξοπρστυφχψωιυαεηιυσιυουωϗβθυυυφπϙϛϝϟϡϣϥϧϩϫϭϯκρσθε ϸσϻͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяиеегікиуѡѣѥѧѩѫѭѯѱѳѵѵѵѹѻѽѿҁ ҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏжжӄӆӈӊӌӎааааӕееәәәжжззӡииииооөөөээууууууччӷыыӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯaabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwysaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỽỿααααααααααααααααεεεεεεεεεεεεηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιιοοοοοοοοοοοουυυυυυυυυυυυωωωωωωωωωωωωωωωωααεεηηιιοουυωωααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωαααααααααααα ι   ηηηηηεεηηη   ιιιιιιιιιι   υυυυρρυυυυυυρ   ωωωωωοοωωω  0i456789     n0123456789     aeoxəhklmnpst  c    ɛ  ghhhhhiill n  pqrrr     z ω z kabc eefⅎmoאבגדi πγγπ     ddeij     ivxlcdmivxlcdmↄ  123456789abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz!"#$%&\'()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\\]^_\'abcdefghijklmnopqrstuvwxyz{|}~'
      ),
      "T188"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T188"."BEYOND_ASCII",
    "T188"."NEEDED"
  FROM T188 AS T188
), T190 AS (
  SELECT
    "T189"."SPELLING",
    IFF(
      "T189"."NEEDED",
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
                                REGEXP_REPLACE(REGEXP_REPLACE("T189"."CLEAN_NAME", '[ǄǅǆǱǲǳ]', 'dz'), '[Ǉǈǉ]', 'lj'),
                                '[Ǌǋǌ]',
                                'nj'
                              ),
                              '[ǢǣǼǽ]',
                              'ae'
                            ),
                            '[ẞ]',
                            'ss'
                          ),
                          '[№]',
                          'no'
                        ),
                        '[℡]',
                        'tel'
                      ),
                      '[℻]',
                      'fax'
                    ),
                    '[Ⅱⅱ]',
                    'ii'
                  ),
                  '[Ⅲⅲ]',
                  'iii'
                ),
                '[Ⅳⅳ]',
                'iv'
              ),
              '[Ⅵⅵ]',
              'vi'
            ),
            '[Ⅶⅶ]',
            'vii'
          ),
          '[Ⅷⅷ]',
          'viii'
        ),
        '[Ⅸⅸ]',
        'ix'
      ),
      "T189"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T189"."BEYOND_ASCII",
    "T189"."NEEDED"
  FROM T189 AS T189
), T191 AS (
  SELECT
    "T190"."SPELLING",
    IFF(
      "T190"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(REGEXP_REPLACE("T190"."CLEAN_NAME", '[Ⅺⅺ]', 'xi'), '[Ⅻⅻ]', 'xii'),
                  '[ﬀ]',
                  'ff'
                ),
                '[ﬁ]',
                'fi'
              ),
              '[ﬂ]',
              'fl'
            ),
            '[ﬃ]',
            'ffi'
          ),
          '[ﬄ]',
          'ffl'
        ),
        '[ﬅﬆ]',
        'st'
      ),
      "T190"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T190"."BEYOND_ASCII",
    "T190"."NEEDED"
  FROM T190 AS T190
), T192 AS (
  SELECT
    "T191"."SPELLING",
    "T191"."CLEAN_NAME",
    "T191"."BEYOND_ASCII"
  FROM T191 AS T191
), T193 AS (
  SELECT
    "T192"."SPELLING",
    "T192"."CLEAN_NAME",
    "T192"."BEYOND_ASCII",
    "T192"."BEYOND_ASCII"
    AND REGEXP_LIKE(
      "T192"."CLEAN_NAME",
      CONCAT('.*(', '株式会社|㈱|\\(株\\)|（株）|有限会社|㈲|合同会社|股份有限公司|有限公司|주식회사|㈜', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T192 AS T192
), T194 AS (
  SELECT
    "T193"."SPELLING",
    IFF(
      "T193"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(REGEXP_REPLACE("T193"."CLEAN_NAME", '株式会社|㈱|\\(株\\)|（株）', ' kk '), '有限会社|㈲', ' yk '),
            '合同会社',
            ' gk '
          ),
          '股份有限公司|有限公司',
          ' co ltd '
        ),
        '주식회사|㈜',
        ' 주식회사 '
      ),
      "T193"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T193"."BEYOND_ASCII",
    "T193"."NEEDED"
  FROM T193 AS T193
), T195 AS (
  SELECT
    "T194"."SPELLING",
    "T194"."CLEAN_NAME",
    "T194"."BEYOND_ASCII"
  FROM T194 AS T194
), T196 AS (
  SELECT
    "T195"."SPELLING",
    "T195"."CLEAN_NAME",
    "T195"."BEYOND_ASCII",
    REGEXP_LIKE("T195"."CLEAN_NAME", CONCAT('.*(', '[\t\n\r\x0b\f]', ').*'), 'cs') AS "NEEDED"
  FROM T195 AS T195
), T197 AS (
  SELECT
    "T196"."SPELLING",
    IFF(
      "T196"."NEEDED",
      REGEXP_REPLACE("T196"."CLEAN_NAME", '[\t\n\r\x0b\f]', ' '),
      "T196"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T196"."BEYOND_ASCII",
    "T196"."NEEDED"
  FROM T196 AS T196
), T198 AS (
  SELECT
    "T197"."SPELLING",
    "T197"."CLEAN_NAME",
    "T197"."BEYOND_ASCII"
  FROM T197 AS T197
), T199 AS (
  SELECT
    "T198"."SPELLING",
    REPLACE(LOWER("T198"."CLEAN_NAME"), '\\', '/') AS "CLEAN_NAME",
    "T198"."BEYOND_ASCII"
  FROM T198 AS T198
), T200 AS (
  SELECT
    "T199"."SPELLING",
    "T199"."CLEAN_NAME",
    "T199"."BEYOND_ASCII",
    REGEXP_LIKE("T199"."CLEAN_NAME", CONCAT('.*(', '/ ?[a-z]{2,4} ?/? *$', ').*'), 'cs') AS "NEEDED"
  FROM T199 AS T199
), T201 AS (
  SELECT
    "T200"."SPELLING",
    IFF(
      "T200"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE("T200"."CLEAN_NAME", '([ ,]*/ ?[a-z]{2,4} ?/)+ *$', ''),
        '([ .,](aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa|trust)\\.?) */ ?[a-z]{2,4} *$',
        '\\1'
      ),
      "T200"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T200"."BEYOND_ASCII",
    "T200"."NEEDED"
  FROM T200 AS T200
), T202 AS (
  SELECT
    "T201"."SPELLING",
    "T201"."CLEAN_NAME",
    "T201"."BEYOND_ASCII"
  FROM T201 AS T201
), T203 AS (
  SELECT
    "T202"."SPELLING",
    "T202"."CLEAN_NAME",
    "T202"."BEYOND_ASCII",
    REGEXP_LIKE("T202"."CLEAN_NAME", CONCAT('.*(', 'the\\)?[ .]*$', ').*'), 'cs') AS "NEEDED"
  FROM T202 AS T202
), T204 AS (
  SELECT
    "T203"."SPELLING",
    IFF(
      "T203"."NEEDED",
      REGEXP_REPLACE("T203"."CLEAN_NAME", '^(.+)(,| \\() *the\\)?[ .]*$', 'the \\1'),
      "T203"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T203"."BEYOND_ASCII",
    "T203"."NEEDED"
  FROM T203 AS T203
), T205 AS (
  SELECT
    "T204"."SPELLING",
    "T204"."CLEAN_NAME",
    "T204"."BEYOND_ASCII"
  FROM T204 AS T204
), T206 AS (
  SELECT
    "T205"."SPELLING",
    REPLACE(REPLACE("T205"."CLEAN_NAME", '&', ' and '), ' + ', ' and ') AS "CLEAN_NAME",
    "T205"."BEYOND_ASCII"
  FROM T205 AS T205
), T207 AS (
  SELECT
    "T206"."SPELLING",
    "T206"."CLEAN_NAME",
    "T206"."BEYOND_ASCII",
    REGEXP_LIKE("T206"."CLEAN_NAME", CONCAT('.*(', '\\.[a-z]([^a-z0-9]|$)', ').*'), 'cs') AS "NEEDED"
  FROM T206 AS T206
), T208 AS (
  SELECT
    "T207"."SPELLING",
    IFF(
      "T207"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE("T207"."CLEAN_NAME", '\\.([a-z])\\.', '\\1'),
        '\\.([a-z])([^a-z0-9]|$)',
        '\\1\\2'
      ),
      "T207"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T207"."BEYOND_ASCII",
    "T207"."NEEDED"
  FROM T207 AS T207
), T209 AS (
  SELECT
    "T208"."SPELLING",
    "T208"."CLEAN_NAME",
    "T208"."BEYOND_ASCII"
  FROM T208 AS T208
), T210 AS (
  SELECT
    "T209"."SPELLING",
    "T209"."CLEAN_NAME",
    "T209"."BEYOND_ASCII",
    REGEXP_LIKE("T209"."CLEAN_NAME", CONCAT('.*(', '\\([a-z0-9]{2,8}\\)', ').*'), 'cs') AS "NEEDED"
  FROM T209 AS T209
), T211 AS (
  SELECT
    "T210"."SPELLING",
    IFF(
      "T210"."NEEDED",
      IFF(
        (
          REGEXP_REPLACE(
            CONCAT(
              ' ',
              REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_SUBSTR("T210"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 1),
                    '[^a-z0-9]+',
                    ' '
                  ),
                  ' (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa) ?$',
                  ''
                ),
                ' ',
                '  '
              ),
              ' '
            ),
            '[^a-z0-9]*([a-z0-9])[a-z0-9\']*[^a-z0-9]*',
            '\\1'
          ) = REGEXP_SUBSTR("T210"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 2)
        )
        OR (
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              CONCAT(
                ' ',
                REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_SUBSTR("T210"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 1),
                      '[^a-z0-9]+',
                      ' '
                    ),
                    ' (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa) ?$',
                    ''
                  ),
                  ' ',
                  '  '
                ),
                ' '
              ),
              ' (of|and|the|for|in|de|du|des|la|le|les|et) ',
              ' '
            ),
            '[^a-z0-9]*([a-z0-9])[a-z0-9\']*[^a-z0-9]*',
            '\\1'
          ) = REGEXP_SUBSTR("T210"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 2)
        ),
        REPLACE(
          "T210"."CLEAN_NAME",
          CONCAT(
            '(',
            REGEXP_SUBSTR("T210"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 2),
            ')'
          ),
          ' '
        ),
        "T210"."CLEAN_NAME"
      ),
      "T210"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T210"."BEYOND_ASCII",
    "T210"."NEEDED"
  FROM T210 AS T210
), T212 AS (
  SELECT
    "T211"."SPELLING",
    "T211"."CLEAN_NAME",
    "T211"."BEYOND_ASCII"
  FROM T211 AS T211
), T213 AS (
  SELECT
    "T212"."SPELLING",
    TRIM(
      REGEXP_REPLACE(REPLACE("T212"."CLEAN_NAME", '\'', ''), '[^a-z0-9-􏿿]+', ' '),
      ' \t\n\r\x0b\f'
    ) AS "CLEAN_NAME",
    "T212"."BEYOND_ASCII"
  FROM T212 AS T212
), T214 AS (
  SELECT
    "T213"."SPELLING",
    "T213"."CLEAN_NAME",
    "T213"."BEYOND_ASCII",
    "T213"."BEYOND_ASCII"
    AND REGEXP_LIKE(
      "T213"."CLEAN_NAME",
      CONCAT('.*(', '[a-z][Ͱ-ԯ]|[Ͱ-ԯ][a-z]|^[аеорсхуіјѕкмтвнԁԛԝαεικορτχ 0-9]+$', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T213 AS T213
), T215 AS (
  SELECT
    "T214"."SPELLING",
    IFF(
      "T214"."NEEDED",
      TRANSLATE("T214"."CLEAN_NAME", 'аеорсхуіјѕкмтвнԁԛԝαεικορτχ', 'aeopcxyijskmtbhdqwaeikoptx'),
      "T214"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T214"."BEYOND_ASCII",
    "T214"."NEEDED"
  FROM T214 AS T214
), T216 AS (
  SELECT
    "T215"."SPELLING",
    "T215"."CLEAN_NAME",
    "T215"."BEYOND_ASCII"
  FROM T215 AS T215
), T217 AS (
  SELECT
    "T216"."SPELLING",
    "T216"."CLEAN_NAME",
    "T216"."BEYOND_ASCII",
    REGEXP_LIKE("T216"."CLEAN_NAME", CONCAT('.*(', '(^| )[a-z] [a-z]( |$)', ').*'), 'cs') AS "NEEDED"
  FROM T216 AS T216
), T218 AS (
  SELECT
    "T217"."SPELLING",
    IFF(
      "T217"."NEEDED",
      TRIM(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REPLACE(
              REGEXP_REPLACE(CONCAT(' ', REPLACE("T217"."CLEAN_NAME", ' ', '  '), ' '), ' ([a-z]) ', '<\\1>'),
              '><',
              ''
            ),
            '[<>]',
            ' '
          ),
          ' +',
          ' '
        ),
        ' \t\n\r\x0b\f'
      ),
      "T217"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T217"."BEYOND_ASCII",
    "T217"."NEEDED"
  FROM T217 AS T217
), T219 AS (
  SELECT
    "T218"."SPELLING",
    "T218"."CLEAN_NAME",
    "T218"."BEYOND_ASCII"
  FROM T218 AS T218
), T220 AS (
  SELECT
    "T219"."SPELLING",
    "T219"."CLEAN_NAME",
    "T219"."BEYOND_ASCII",
    REGEXP_LIKE(
      "T219"."CLEAN_NAME",
      CONCAT('.*(', '(^| )(et|und|saint|sainte|centre)( |$)', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T219 AS T219
), T221 AS (
  SELECT
    "T220"."SPELLING",
    IFF(
      "T220"."NEEDED",
      TRIM(
        REGEXP_REPLACE(
          REPLACE(
            REPLACE(
              REPLACE(
                REPLACE(
                  REPLACE(CONCAT(' ', REPLACE("T220"."CLEAN_NAME", ' ', '  '), ' '), ' et ', ' and '),
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
          ' '
        ),
        ' \t\n\r\x0b\f'
      ),
      "T220"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T220"."BEYOND_ASCII",
    "T220"."NEEDED"
  FROM T220 AS T220
), T222 AS (
  SELECT
    "T221"."SPELLING",
    "T221"."CLEAN_NAME",
    "T221"."BEYOND_ASCII"
  FROM T221 AS T221
), T223 AS (
  SELECT
    "T222"."SPELLING",
    "T222"."CLEAN_NAME",
    "T222"."BEYOND_ASCII",
    REGEXP_LIKE(
      "T222"."CLEAN_NAME",
      CONCAT(
        '.*(',
        '(^| )(spolka z ograniczona odpowiedzialnoscia|gesellschaft mit beschrankter haftung|sociedad por acciones simplificada|societa a responsabilita limitata|sociedad de responsabilidad ltda|societe par actions simplifiee|professional ltd liability co|societe a responsabilite ltd|offene handelsgesellschaft|ltd liability partnership|professional association|societe en nom collectif|besloten vennootschap|kommanditgesellschaft|naamloze vennootschap|societe en commandite|eingetragener verein|allmennaksjeselskap|aktiengesellschaft|ltd liability corp|societa per azioni|professional corp|sociedade anonima|gesellschaft mbh|kabushiki gaisha|kabushiki kaisha|ltd liability co|sociedad anonima|kabushikigaisha|kabushikikaisha|ltd partnership|proprietary ltd|societe anonyme|anonim sirketi|anpartsselskab|incorporation|kg auf aktien|public ltd co|sociedad ltda|aksjeselskap|aktiebolaget|aktieselskab|incorporated|yugen kaisha|aktsiaselts|cooperative|corporation|enregistree|godo kaisha|julkinen oy|private ltd|spolka z oo|aktiebolag|incorporee|osakeyhtio|spolka zoo|compagnie|limitada|company|ges mbh|limited|limitee|sp z oo|gesmbh|sa rl|ltee|cie)( |$)',
        ').*'
      ),
      'cs'
    ) AS "NEEDED"
  FROM T222 AS T222
), T224 AS (
  SELECT
    "T223"."SPELLING",
    IFF(
      "T223"."NEEDED",
      CONCAT(' ', REPLACE("T223"."CLEAN_NAME", ' ', '  '), ' '),
      "T223"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T223"."BEYOND_ASCII",
    "T223"."NEEDED"
  FROM T223 AS T223
), T225 AS (
  SELECT
    "T224"."SPELLING",
    IFF(
      "T224"."NEEDED",
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
                                  REGEXP_REPLACE("T224"."CLEAN_NAME", ' (kommanditgesellschaft) ', ' kg '),
                                  ' (allmennaksjeselskap) ',
                                  ' asa '
                                ),
                                ' (aktiengesellschaft) ',
                                ' ag '
                              ),
                              ' (kabushikigaisha|kabushikikaisha) ',
                              ' kk '
                            ),
                            ' (anpartsselskab) ',
                            ' aps '
                          ),
                          ' (incorporation|incorporated|incorporee) ',
                          ' inc '
                        ),
                        ' (aksjeselskap|aktieselskab|aktsiaselts) ',
                        ' as '
                      ),
                      ' (aktiebolaget|aktiebolag) ',
                      ' ab '
                    ),
                    ' (cooperative) ',
                    ' coop '
                  ),
                  ' (corporation) ',
                  ' corp '
                ),
                ' (enregistree) ',
                ' enr '
              ),
              ' (osakeyhtio) ',
              ' oy '
            ),
            ' (compagnie|company|cie) ',
            ' co '
          ),
          ' (limitada) ',
          ' ltda '
        ),
        ' (limited|limitee|ltee) ',
        ' ltd '
      ),
      "T224"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T224"."BEYOND_ASCII",
    "T224"."NEEDED"
  FROM T224 AS T224
), T226 AS (
  SELECT
    "T225"."SPELLING",
    IFF(
      "T225"."NEEDED",
      REGEXP_REPLACE("T225"."CLEAN_NAME", ' (gesmbh) ', ' gmbh '),
      "T225"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T225"."BEYOND_ASCII",
    "T225"."NEEDED"
  FROM T225 AS T225
), T227 AS (
  SELECT
    "T226"."SPELLING",
    IFF(
      "T226"."NEEDED",
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
                                  REGEXP_REPLACE(
                                    "T226"."CLEAN_NAME",
                                    ' (spolka  z  ograniczona  odpowiedzialnoscia|spolka  z  oo|spolka  zoo|sp  z  oo) ',
                                    ' sp  zoo '
                                  ),
                                  ' (gesellschaft  mit  beschrankter  haftung|gesellschaft  mbh|ges  mbh) ',
                                  ' gmbh '
                                ),
                                ' (sociedad  por  acciones  simplificada|societe  par  actions  simplifiee) ',
                                ' sas '
                              ),
                              ' (societa  a  responsabilita  limitata|sociedad  de  responsabilidad  ltda) ',
                              ' srl '
                            ),
                            ' (professional  ltd  liability  co) ',
                            ' pllc '
                          ),
                          ' (societe  a  responsabilite  ltd|sa  rl) ',
                          ' sarl '
                        ),
                        ' (offene  handelsgesellschaft) ',
                        ' ohg '
                      ),
                      ' (ltd  liability  partnership) ',
                      ' llp '
                    ),
                    ' (professional  association) ',
                    ' pa '
                  ),
                  ' (societe  en  nom  collectif) ',
                  ' senc '
                ),
                ' (besloten  vennootschap) ',
                ' bv '
              ),
              ' (naamloze  vennootschap) ',
              ' nv '
            ),
            ' (societe  en  commandite) ',
            ' sec '
          ),
          ' (eingetragener  verein) ',
          ' ev '
        ),
        ' (ltd  liability  corp|ltd  liability  co) ',
        ' llc '
      ),
      "T226"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T226"."BEYOND_ASCII",
    "T226"."NEEDED"
  FROM T226 AS T226
), T228 AS (
  SELECT
    "T227"."SPELLING",
    IFF(
      "T227"."NEEDED",
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
                                REGEXP_REPLACE("T227"."CLEAN_NAME", ' (societa  per  azioni) ', ' spa '),
                                ' (professional  corp) ',
                                ' pc '
                              ),
                              ' (sociedade  anonima|sociedad  anonima|societe  anonyme) ',
                              ' sa '
                            ),
                            ' (kabushiki  gaisha|kabushiki  kaisha) ',
                            ' kk '
                          ),
                          ' (ltd  partnership) ',
                          ' lp '
                        ),
                        ' (proprietary  ltd) ',
                        ' pty  ltd '
                      ),
                      ' (anonim  sirketi) ',
                      ' as '
                    ),
                    ' (kg  auf  aktien) ',
                    ' kgaa '
                  ),
                  ' (public  ltd  co) ',
                  ' plc '
                ),
                ' (sociedad  ltda) ',
                ' sl '
              ),
              ' (yugen  kaisha) ',
              ' yk '
            ),
            ' (godo  kaisha) ',
            ' gk '
          ),
          ' (julkinen  oy) ',
          ' oyj '
        ),
        ' (private  ltd) ',
        ' pvt  ltd '
      ),
      "T227"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T227"."BEYOND_ASCII",
    "T227"."NEEDED"
  FROM T227 AS T227
), T229 AS (
  SELECT
    "T228"."SPELLING",
    IFF(
      "T228"."NEEDED",
      TRIM(REGEXP_REPLACE("T228"."CLEAN_NAME", ' +', ' '), ' \t\n\r\x0b\f'),
      "T228"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T228"."BEYOND_ASCII",
    "T228"."NEEDED"
  FROM T228 AS T228
), T230 AS (
  SELECT
    "T229"."SPELLING",
    "T229"."CLEAN_NAME",
    "T229"."BEYOND_ASCII"
  FROM T229 AS T229
), T231 AS (
  SELECT
    "T230"."SPELLING",
    "T230"."CLEAN_NAME",
    "T230"."BEYOND_ASCII",
    REGEXP_LIKE("T230"."CLEAN_NAME", CONCAT('.*(', ' an? ', ').*'), 'cs') AS "NEEDED"
  FROM T230 AS T230
), T232 AS (
  SELECT
    "T231"."SPELLING",
    IFF(
      "T231"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          "T231"."CLEAN_NAME",
          '([a-z0-9]) an?( [a-z]+)? (corp|co|inc|llc|partnership|body corporate)( organized| existing)?( under| of) [a-z ]+$',
          '\\1'
        ),
        '( (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)) an?( [a-z]+)+ (corp|co|inc|llc|partnership|body corporate)$',
        '\\1'
      ),
      "T231"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T231"."BEYOND_ASCII",
    "T231"."NEEDED"
  FROM T231 AS T231
), T233 AS (
  SELECT
    "T232"."SPELLING",
    "T232"."CLEAN_NAME",
    "T232"."BEYOND_ASCII"
  FROM T232 AS T232
), T234 AS (
  SELECT
    "T233"."SPELLING",
    "T233"."CLEAN_NAME"
  FROM T233 AS T233
), T235 AS (
  SELECT
    "T234"."SPELLING",
    COALESCE(NULLIF("T234"."CLEAN_NAME", ''), LOWER("T234"."SPELLING")) AS "CLEAN_NAME"
  FROM T234 AS T234
), "T236" AS (
  SELECT
    "T235"."SPELLING",
    "T235"."CLEAN_NAME",
    IFF(
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "T235"."CLEAN_NAME",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            ''
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          ''
        ),
        '^the (.)',
        '\\1'
      ) IN ('the', 'a', 'and'),
      "T235"."CLEAN_NAME",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "T235"."CLEAN_NAME",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            ''
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          ''
        ),
        '^the (.)',
        '\\1'
      )
    ) AS "CORE_NAME"
  FROM T235 AS T235
), "T242" AS (
  SELECT
    "T118"."MONTH",
    "T10"."SOURCE",
    "T10"."ID_KEY",
    "T10"."ALIAS_NAME",
    "T10"."CUSTOMER_KEY",
    "T10"."VALID_FROM",
    "T10"."VALID_TO",
    "T238"."CLEAN_NAME",
    "T238"."CORE_NAME"
  FROM T118 AS T118
  INNER JOIN "constant_rows_1" AS "T10"
    ON (
      (
        "T10"."VALID_FROM" IS NULL
      )
      OR (
        "T10"."VALID_FROM" < DATEADD(MONTH, '1', "T118"."MONTH")
      )
    )
    AND (
      (
        "T10"."VALID_TO" IS NULL
      ) OR (
        "T10"."VALID_TO" >= "T118"."MONTH"
      )
    )
  LEFT OUTER JOIN "T236" AS "T238"
    ON "T10"."ALIAS_NAME" = "T238"."SPELLING"
), "T247" AS (
  SELECT
    *
  FROM "T242" AS "T243"
  WHERE
    "T243"."ID_KEY" IS NULL
), "T256" AS (
  SELECT
    "T250"."MONTH",
    "T250"."SOURCE",
    "T250"."CLEAN_NAME",
    "T250"."CUSTOMER_KEY"
  FROM "T247" AS "T250"
), "T257" AS (
  SELECT
    "T250"."MONTH",
    "T250"."SOURCE",
    "T250"."CORE_NAME",
    "T250"."CUSTOMER_KEY"
  FROM "T247" AS "T250"
), "T269" AS (
  SELECT
    "T250"."MONTH",
    "T250"."SOURCE",
    "T250"."ID_KEY",
    "T250"."ALIAS_NAME",
    "T250"."CUSTOMER_KEY",
    "T250"."VALID_FROM",
    "T250"."VALID_TO",
    REPLACE(
      IFF(
        REGEXP_LIKE("T250"."CLEAN_NAME", CONCAT('.*(', '([0-9]) ([0-9])', ').*'), 'cs'),
        REGEXP_REPLACE(
          REGEXP_REPLACE("T250"."CLEAN_NAME", '([0-9]) ([0-9])', '\\1.\\2'),
          '([0-9]) ([0-9])',
          '\\1.\\2'
        ),
        "T250"."CLEAN_NAME"
      ),
      ' ',
      ''
    ) AS "CLEAN_NAME",
    REPLACE(
      IFF(
        REGEXP_LIKE("T250"."CORE_NAME", CONCAT('.*(', '([0-9]) ([0-9])', ').*'), 'cs'),
        REGEXP_REPLACE(
          REGEXP_REPLACE("T250"."CORE_NAME", '([0-9]) ([0-9])', '\\1.\\2'),
          '([0-9]) ([0-9])',
          '\\1.\\2'
        ),
        "T250"."CORE_NAME"
      ),
      ' ',
      ''
    ) AS "CORE_NAME"
  FROM "T247" AS "T250"
), T95 AS (
  SELECT
    "T81"."MONTH",
    "T81"."CUSTOMER_KEY",
    "T81"."CUSTOMER_NAME"
  FROM "T78" AS "T81"
), T240 AS (
  SELECT
    "T237"."SPELLING" AS "PART",
    "T237"."CLEAN_NAME",
    "T237"."CORE_NAME"
  FROM "T236" AS "T237"
), T246 AS (
  SELECT
    "T167"."SPELLING",
    "T167"."PART",
    "T240"."CLEAN_NAME",
    "T240"."CORE_NAME"
  FROM "T165" AS "T167"
  INNER JOIN T240 AS T240
    ON "T167"."PART" = "T240"."PART"
), T249 AS (
  SELECT
    "T246"."SPELLING",
    "T246"."CLEAN_NAME",
    "T246"."CORE_NAME"
  FROM T246 AS T246
), T254 AS (
  SELECT
    *
  FROM T249 AS T249
), T241 AS (
  SELECT
    "T237"."SPELLING",
    "T237"."CLEAN_NAME",
    "T237"."CORE_NAME",
    NULLIF(
      REGEXP_REPLACE("T237"."CORE_NAME", '( (holding|holdings|group of companies|group|companies))+$', ''),
      "T237"."CORE_NAME"
    ) AS "BRAND"
  FROM "T236" AS "T237"
), T245 AS (
  SELECT
    *
  FROM T241 AS T241
  WHERE
    NOT "T241"."BRAND" IS NULL
), T248 AS (
  SELECT
    "T245"."SPELLING",
    "T245"."BRAND" AS "CLEAN_NAME",
    "T245"."BRAND" AS "CORE_NAME"
  FROM T245 AS T245
), T262 AS (
  SELECT
    *
  FROM T254 AS T254
  UNION
  SELECT
    *
  FROM T248 AS T248
), "T271" AS (
  SELECT
    "T95"."MONTH",
    "T95"."CUSTOMER_KEY",
    "T95"."CUSTOMER_NAME",
    "T262"."CLEAN_NAME",
    "T262"."CORE_NAME"
  FROM T95 AS T95
  INNER JOIN (
    SELECT
      *
    FROM T254 AS T254
    UNION
    SELECT
      *
    FROM T248 AS T248
  ) AS "T262"
    ON "T95"."CUSTOMER_NAME" = "T262"."SPELLING"
), T117 AS (
  SELECT
    "T96"."MONTH",
    "T96"."SOURCE",
    "T96"."CUSTOMER_ID",
    "T96"."CUSTOMER_NAME",
    "T74"."CUSTOMER_KEY"
  FROM "T84" AS "T96"
  INNER JOIN "T59" AS "T74"
    ON "T96"."MONTH" = "T74"."MONTH" AND "T96"."CLEAN_NAME" = "T74"."CLEAN_NAME"
), T272 AS (
  SELECT
    "T96"."MONTH",
    "T96"."SOURCE",
    "T96"."CUSTOMER_ID",
    "T96"."CUSTOMER_NAME",
    "T264"."CUSTOMER_KEY"
  FROM "T84" AS "T96"
  INNER JOIN "T256" AS "T264"
    ON "T96"."MONTH" = "T264"."MONTH"
    AND "T96"."SOURCE" = "T264"."SOURCE"
    AND "T96"."CLEAN_NAME" = "T264"."CLEAN_NAME"
), T276 AS (
  SELECT
    *
  FROM T117 AS T117
  UNION
  SELECT
    *
  FROM T272 AS T272
), T268 AS (
  SELECT
    "T96"."MONTH",
    "T96"."SOURCE",
    "T96"."CUSTOMER_ID",
    "T96"."CUSTOMER_NAME",
    "T76"."CUSTOMER_KEY"
  FROM "T84" AS "T96"
  INNER JOIN "T61" AS "T76"
    ON "T96"."MONTH" = "T76"."MONTH" AND "T96"."CORE_NAME" = "T76"."CORE_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T47" AS "T57"
      WHERE
        "T96"."MONTH" = "T57"."MONTH" AND "T96"."CLEAN_NAME" = "T57"."CLEAN_NAME"
    )
    AND NOT EXISTS(
      SELECT
        1
      FROM "T247" AS "T253"
      WHERE
        "T96"."MONTH" = "T253"."MONTH"
        AND "T96"."SOURCE" = "T253"."SOURCE"
        AND "T96"."CLEAN_NAME" = "T253"."CLEAN_NAME"
    )
), T273 AS (
  SELECT
    "T96"."MONTH",
    "T96"."SOURCE",
    "T96"."CUSTOMER_ID",
    "T96"."CUSTOMER_NAME",
    "T266"."CUSTOMER_KEY"
  FROM "T84" AS "T96"
  INNER JOIN "T257" AS "T266"
    ON "T96"."MONTH" = "T266"."MONTH"
    AND "T96"."SOURCE" = "T266"."SOURCE"
    AND "T96"."CORE_NAME" = "T266"."CORE_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T47" AS "T57"
      WHERE
        "T96"."MONTH" = "T57"."MONTH" AND "T96"."CLEAN_NAME" = "T57"."CLEAN_NAME"
    )
    AND NOT EXISTS(
      SELECT
        1
      FROM "T247" AS "T253"
      WHERE
        "T96"."MONTH" = "T253"."MONTH"
        AND "T96"."SOURCE" = "T253"."SOURCE"
        AND "T96"."CLEAN_NAME" = "T253"."CLEAN_NAME"
    )
), T277 AS (
  SELECT
    *
  FROM T268 AS T268
  UNION
  SELECT
    *
  FROM T273 AS T273
), "T281" AS (
  SELECT
    *
  FROM T276 AS T276
  UNION
  SELECT
    *
  FROM T277 AS T277
), T108 AS (
  SELECT
    "T93"."MONTH",
    "T93"."ID_CUSTOMER",
    REGEXP_REPLACE("T93"."ID_CUSTOMER", '^id:', '') AS "ID_KEY"
  FROM "T86" AS "T93"
), T109 AS (
  SELECT
    "T93"."MONTH",
    "T93"."ID_CUSTOMER",
    REGEXP_REPLACE("T93"."ID_CUSTOMER", '^id:[a-z]+', '') AS "ID_KEY"
  FROM "T86" AS "T93"
), T120 AS (
  SELECT
    *
  FROM T108 AS T108
  UNION
  SELECT
    *
  FROM T109 AS T109
), "T296" AS (
  SELECT
    "T96"."MONTH",
    "T96"."SOURCE",
    "T96"."CUSTOMER_ID",
    "T96"."CUSTOMER_NAME",
    "T96"."CLEAN_NAME",
    "T96"."CORE_NAME",
    "T96"."ID_KEY",
    "T120"."ID_CUSTOMER"
  FROM "T84" AS "T96"
  INNER JOIN T120 AS T120
    ON "T96"."MONTH" = "T120"."MONTH" AND "T96"."ID_KEY" = "T120"."ID_KEY"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T281" AS "T289"
      WHERE
        "T96"."MONTH" = "T289"."MONTH"
        AND "T96"."SOURCE" = "T289"."SOURCE"
        AND "T96"."CUSTOMER_NAME" = "T289"."CUSTOMER_NAME"
    )
), "T297" AS (
  SELECT
    "T96"."MONTH",
    "T96"."SOURCE",
    "T96"."CUSTOMER_ID",
    "T96"."CUSTOMER_NAME",
    "T96"."CLEAN_NAME",
    "T96"."CORE_NAME",
    "T96"."ID_KEY"
  FROM "T84" AS "T96"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T281" AS "T289"
      WHERE
        "T96"."MONTH" = "T289"."MONTH"
        AND "T96"."SOURCE" = "T289"."SOURCE"
        AND "T96"."CUSTOMER_NAME" = "T289"."CUSTOMER_NAME"
    )
), T55 AS (
  SELECT
    *
  FROM "T41" AS "T46"
  WHERE
    "T46"."PRODUCT" IS NULL
), T65 AS (
  SELECT
    "T55"."MONTH",
    "T55"."CUSTOMER_KEY",
    'crm' AS "SOURCE",
    'product' AS "ABOUT"
  FROM T55 AS T55
), T53 AS (
  SELECT
    *
  FROM "T39" AS "T44"
  WHERE
    "T44"."PRODUCT" IS NULL
), T63 AS (
  SELECT
    "T53"."MONTH",
    "T53"."CUSTOMER_KEY",
    'billing' AS "SOURCE",
    'product' AS "ABOUT"
  FROM T53 AS T53
), T72 AS (
  SELECT
    *
  FROM T65 AS T65
  UNION
  SELECT
    *
  FROM T63 AS T63
), T54 AS (
  SELECT
    *
  FROM "T40" AS "T45"
  WHERE
    "T45"."PRODUCT" IS NULL
), T64 AS (
  SELECT
    "T54"."MONTH",
    "T54"."CUSTOMER_KEY",
    'ops' AS "SOURCE",
    'product' AS "ABOUT"
  FROM T54 AS T54
), T18 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    NOT "T1"."CUSTOMER_KEY" IS NULL
), T23 AS (
  SELECT
    *
  FROM "NORMALIZED"."REJECTED" AS "T2"
  WHERE
    (
      "T2"."SCOPE" = 'row'
    ) OR STARTSWITH("T2"."COLUMN_NAME", 'product_flags.')
), T33 AS (
  SELECT
    "T18"."MONTH",
    "T18"."CUSTOMER_KEY",
    "T18"."SOURCE",
    IFF("T23"."SCOPE" = 'row', 'row', 'product') AS "ABOUT"
  FROM T18 AS T18
  INNER JOIN T23 AS T23
    ON "T18"."MONTH" = "T23"."MONTH"
    AND "T18"."SOURCE" = "T23"."SOURCE"
    AND "T18"."SOURCE_FILE" = "T23"."SOURCE_FILE"
    AND "T18"."SOURCE_ROW" = "T23"."SOURCE_ROW"
), T251 AS (
  SELECT
    "T96"."MONTH",
    "T96"."SOURCE",
    "T96"."CUSTOMER_ID",
    "T96"."CUSTOMER_NAME",
    "T244"."CUSTOMER_KEY"
  FROM "T84" AS "T96"
  INNER JOIN "T242" AS "T244"
    ON "T96"."MONTH" = "T244"."MONTH"
    AND "T96"."SOURCE" = "T244"."SOURCE"
    AND "T96"."ID_KEY" = "T244"."ID_KEY"
), T255 AS (
  SELECT
    "T96"."MONTH",
    "T96"."SOURCE",
    "T96"."CUSTOMER_ID",
    "T96"."CUSTOMER_NAME",
    "T244"."CUSTOMER_KEY"
  FROM "T84" AS "T96"
  INNER JOIN "T242" AS "T244"
    ON "T96"."MONTH" = "T244"."MONTH"
    AND "T96"."SOURCE" = "T244"."SOURCE"
    AND "T96"."CLEAN_NAME" = "T244"."CLEAN_NAME"
    AND (
      (
        "T244"."ID_KEY" IS NULL
      ) OR (
        "T96"."ID_KEY" IS NULL
      )
    )
), T259 AS (
  SELECT
    *
  FROM T251 AS T251
  UNION
  SELECT
    *
  FROM T255 AS T255
), T267 AS (
  SELECT
    "T259"."MONTH",
    "T259"."SOURCE",
    "T259"."CUSTOMER_KEY"
  FROM T259 AS T259
), T290 AS (
  SELECT
    "T286"."MONTH",
    "T286"."SOURCE",
    "T286"."CUSTOMER_KEY"
  FROM "T281" AS "T286"
), T291 AS (
  SELECT
    *
  FROM T267 AS T267
  UNION
  SELECT
    *
  FROM T290 AS T290
), T308 AS (
  SELECT
    "T301"."MONTH",
    "T301"."SOURCE",
    "T301"."CUSTOMER_ID",
    "T301"."CUSTOMER_NAME",
    "T301"."ID_KEY"
  FROM "T297" AS "T301"
), T311 AS (
  SELECT
    "T308"."MONTH",
    "T308"."SOURCE",
    "T308"."CUSTOMER_ID",
    "T308"."CUSTOMER_NAME",
    "T73"."CUSTOMER_KEY"
  FROM T308 AS T308
  INNER JOIN T262 AS T262
    ON "T308"."CUSTOMER_NAME" = "T262"."SPELLING"
  INNER JOIN "T59" AS "T73"
    ON "T308"."MONTH" = "T73"."MONTH" AND "T262"."CLEAN_NAME" = "T73"."CLEAN_NAME"
), T312 AS (
  SELECT
    "T308"."MONTH",
    "T308"."SOURCE",
    "T308"."CUSTOMER_ID",
    "T308"."CUSTOMER_NAME",
    "T263"."CUSTOMER_KEY"
  FROM T308 AS T308
  INNER JOIN T262 AS T262
    ON "T308"."CUSTOMER_NAME" = "T262"."SPELLING"
  INNER JOIN "T256" AS "T263"
    ON "T308"."MONTH" = "T263"."MONTH"
    AND "T308"."SOURCE" = "T263"."SOURCE"
    AND "T262"."CLEAN_NAME" = "T263"."CLEAN_NAME"
), T316 AS (
  SELECT
    *
  FROM T311 AS T311
  UNION
  SELECT
    *
  FROM T312 AS T312
), T313 AS (
  SELECT
    "T308"."MONTH",
    "T308"."SOURCE",
    "T308"."CUSTOMER_ID",
    "T308"."CUSTOMER_NAME",
    "T75"."CUSTOMER_KEY"
  FROM T308 AS T308
  INNER JOIN T262 AS T262
    ON "T308"."CUSTOMER_NAME" = "T262"."SPELLING"
  INNER JOIN "T61" AS "T75"
    ON "T308"."MONTH" = "T75"."MONTH" AND "T262"."CORE_NAME" = "T75"."CORE_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T47" AS "T58"
      WHERE
        "T308"."MONTH" = "T58"."MONTH" AND "T262"."CLEAN_NAME" = "T58"."CLEAN_NAME"
    )
    AND NOT EXISTS(
      SELECT
        1
      FROM "T247" AS "T252"
      WHERE
        "T308"."MONTH" = "T252"."MONTH"
        AND "T308"."SOURCE" = "T252"."SOURCE"
        AND "T262"."CLEAN_NAME" = "T252"."CLEAN_NAME"
    )
), T314 AS (
  SELECT
    "T308"."MONTH",
    "T308"."SOURCE",
    "T308"."CUSTOMER_ID",
    "T308"."CUSTOMER_NAME",
    "T265"."CUSTOMER_KEY"
  FROM T308 AS T308
  INNER JOIN T262 AS T262
    ON "T308"."CUSTOMER_NAME" = "T262"."SPELLING"
  INNER JOIN "T257" AS "T265"
    ON "T308"."MONTH" = "T265"."MONTH"
    AND "T308"."SOURCE" = "T265"."SOURCE"
    AND "T262"."CORE_NAME" = "T265"."CORE_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T47" AS "T58"
      WHERE
        "T308"."MONTH" = "T58"."MONTH" AND "T262"."CLEAN_NAME" = "T58"."CLEAN_NAME"
    )
    AND NOT EXISTS(
      SELECT
        1
      FROM "T247" AS "T252"
      WHERE
        "T308"."MONTH" = "T252"."MONTH"
        AND "T308"."SOURCE" = "T252"."SOURCE"
        AND "T262"."CLEAN_NAME" = "T252"."CLEAN_NAME"
    )
), T317 AS (
  SELECT
    *
  FROM T313 AS T313
  UNION
  SELECT
    *
  FROM T314 AS T314
), T319 AS (
  SELECT
    *
  FROM T316 AS T316
  UNION
  SELECT
    *
  FROM T317 AS T317
), T320 AS (
  SELECT
    "T319"."MONTH",
    "T319"."SOURCE",
    "T319"."CUSTOMER_KEY"
  FROM T319 AS T319
), T287 AS (
  SELECT
    "T275"."MONTH",
    "T275"."CLEAN_NAME",
    "T275"."CUSTOMER_KEY"
  FROM "T271" AS "T275"
), T292 AS (
  SELECT
    "T96"."MONTH",
    "T96"."SOURCE",
    "T96"."CUSTOMER_ID",
    "T96"."CUSTOMER_NAME",
    "T287"."CUSTOMER_KEY"
  FROM "T84" AS "T96"
  INNER JOIN T287 AS T287
    ON "T96"."MONTH" = "T287"."MONTH" AND "T96"."CLEAN_NAME" = "T287"."CLEAN_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T281" AS "T289"
      WHERE
        "T96"."MONTH" = "T289"."MONTH"
        AND "T96"."SOURCE" = "T289"."SOURCE"
        AND "T96"."CUSTOMER_NAME" = "T289"."CUSTOMER_NAME"
    )
), T288 AS (
  SELECT
    "T275"."MONTH",
    "T275"."CORE_NAME",
    "T275"."CUSTOMER_KEY"
  FROM "T271" AS "T275"
), T293 AS (
  SELECT
    "T96"."MONTH",
    "T96"."SOURCE",
    "T96"."CUSTOMER_ID",
    "T96"."CUSTOMER_NAME",
    "T288"."CUSTOMER_KEY"
  FROM "T84" AS "T96"
  INNER JOIN T288 AS T288
    ON "T96"."MONTH" = "T288"."MONTH" AND "T96"."CORE_NAME" = "T288"."CORE_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T281" AS "T289"
      WHERE
        "T96"."MONTH" = "T289"."MONTH"
        AND "T96"."SOURCE" = "T289"."SOURCE"
        AND "T96"."CUSTOMER_NAME" = "T289"."CUSTOMER_NAME"
    )
    AND NOT EXISTS(
      SELECT
        1
      FROM "T271" AS "T280"
      WHERE
        "T96"."MONTH" = "T280"."MONTH" AND "T96"."CLEAN_NAME" = "T280"."CLEAN_NAME"
    )
), T298 AS (
  SELECT
    *
  FROM T292 AS T292
  UNION
  SELECT
    *
  FROM T293 AS T293
), T302 AS (
  SELECT
    "T298"."MONTH",
    "T298"."SOURCE",
    "T298"."CUSTOMER_KEY"
  FROM T298 AS T298
), T325 AS (
  SELECT
    *
  FROM T320 AS T320
  UNION
  SELECT
    *
  FROM T302 AS T302
), T328 AS (
  SELECT
    *
  FROM T291 AS T291
  UNION
  SELECT
    *
  FROM T325 AS T325
), T121 AS (
  SELECT
    "T103"."MONTH",
    "T103"."CLEAN_NAME",
    "T103"."CUSTOMER_KEY"
  FROM "T98" AS "T103"
), T294 AS (
  SELECT
    "T96"."MONTH",
    "T96"."SOURCE",
    "T96"."CUSTOMER_ID",
    "T96"."CUSTOMER_NAME",
    "T121"."CUSTOMER_KEY"
  FROM "T84" AS "T96"
  INNER JOIN T121 AS T121
    ON "T96"."MONTH" = "T121"."MONTH" AND "T96"."CLEAN_NAME" = "T121"."CLEAN_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T281" AS "T289"
      WHERE
        "T96"."MONTH" = "T289"."MONTH"
        AND "T96"."SOURCE" = "T289"."SOURCE"
        AND "T96"."CUSTOMER_NAME" = "T289"."CUSTOMER_NAME"
    )
), T122 AS (
  SELECT
    "T103"."MONTH",
    "T103"."CORE_NAME",
    "T103"."CUSTOMER_KEY"
  FROM "T98" AS "T103"
), T295 AS (
  SELECT
    "T96"."MONTH",
    "T96"."SOURCE",
    "T96"."CUSTOMER_ID",
    "T96"."CUSTOMER_NAME",
    "T122"."CUSTOMER_KEY"
  FROM "T84" AS "T96"
  INNER JOIN T122 AS T122
    ON "T96"."MONTH" = "T122"."MONTH" AND "T96"."CORE_NAME" = "T122"."CORE_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T281" AS "T289"
      WHERE
        "T96"."MONTH" = "T289"."MONTH"
        AND "T96"."SOURCE" = "T289"."SOURCE"
        AND "T96"."CUSTOMER_NAME" = "T289"."CUSTOMER_NAME"
    )
    AND NOT EXISTS(
      SELECT
        1
      FROM "T98" AS "T110"
      WHERE
        "T96"."MONTH" = "T110"."MONTH" AND "T96"."CLEAN_NAME" = "T110"."CLEAN_NAME"
    )
), T299 AS (
  SELECT
    *
  FROM T294 AS T294
  UNION
  SELECT
    *
  FROM T295 AS T295
), T303 AS (
  SELECT
    "T299"."MONTH",
    "T299"."SOURCE",
    "T299"."CUSTOMER_KEY"
  FROM T299 AS T299
), T315 AS (
  SELECT
    "T301"."MONTH",
    "T301"."SOURCE",
    "T301"."CUSTOMER_ID",
    "T301"."CUSTOMER_NAME",
    REPLACE(
      IFF(
        REGEXP_LIKE("T301"."CLEAN_NAME", CONCAT('.*(', '([0-9]) ([0-9])', ').*'), 'cs'),
        REGEXP_REPLACE(
          REGEXP_REPLACE("T301"."CLEAN_NAME", '([0-9]) ([0-9])', '\\1.\\2'),
          '([0-9]) ([0-9])',
          '\\1.\\2'
        ),
        "T301"."CLEAN_NAME"
      ),
      ' ',
      ''
    ) AS "CLEAN_NAME",
    REPLACE(
      IFF(
        REGEXP_LIKE("T301"."CORE_NAME", CONCAT('.*(', '([0-9]) ([0-9])', ').*'), 'cs'),
        REGEXP_REPLACE(
          REGEXP_REPLACE("T301"."CORE_NAME", '([0-9]) ([0-9])', '\\1.\\2'),
          '([0-9]) ([0-9])',
          '\\1.\\2'
        ),
        "T301"."CORE_NAME"
      ),
      ' ',
      ''
    ) AS "CORE_NAME",
    "T301"."ID_KEY"
  FROM "T297" AS "T301"
), T104 AS (
  SELECT
    "T88"."MONTH",
    "T88"."CLEAN_NAME",
    "T88"."CUSTOMER_KEY"
  FROM "T83" AS "T88"
), T321 AS (
  SELECT
    "T315"."MONTH",
    "T315"."SOURCE",
    "T315"."CUSTOMER_ID",
    "T315"."CUSTOMER_NAME",
    "T104"."CUSTOMER_KEY"
  FROM T315 AS T315
  INNER JOIN T104 AS T104
    ON "T315"."MONTH" = "T104"."MONTH" AND "T315"."CLEAN_NAME" = "T104"."CLEAN_NAME"
), T282 AS (
  SELECT
    "T270"."MONTH",
    "T270"."SOURCE",
    "T270"."CLEAN_NAME",
    "T270"."CUSTOMER_KEY"
  FROM "T269" AS "T270"
), T322 AS (
  SELECT
    "T315"."MONTH",
    "T315"."SOURCE",
    "T315"."CUSTOMER_ID",
    "T315"."CUSTOMER_NAME",
    "T282"."CUSTOMER_KEY"
  FROM T315 AS T315
  INNER JOIN T282 AS T282
    ON "T315"."MONTH" = "T282"."MONTH"
    AND "T315"."SOURCE" = "T282"."SOURCE"
    AND "T315"."CLEAN_NAME" = "T282"."CLEAN_NAME"
), T326 AS (
  SELECT
    *
  FROM T321 AS T321
  UNION
  SELECT
    *
  FROM T322 AS T322
), T105 AS (
  SELECT
    "T88"."MONTH",
    "T88"."CORE_NAME",
    "T88"."CUSTOMER_KEY"
  FROM "T83" AS "T88"
), T323 AS (
  SELECT
    "T315"."MONTH",
    "T315"."SOURCE",
    "T315"."CUSTOMER_ID",
    "T315"."CUSTOMER_NAME",
    "T105"."CUSTOMER_KEY"
  FROM T315 AS T315
  INNER JOIN T105 AS T105
    ON "T315"."MONTH" = "T105"."MONTH" AND "T315"."CORE_NAME" = "T105"."CORE_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T83" AS "T94"
      WHERE
        "T315"."MONTH" = "T94"."MONTH" AND "T315"."CLEAN_NAME" = "T94"."CLEAN_NAME"
    )
    AND NOT EXISTS(
      SELECT
        1
      FROM "T269" AS "T274"
      WHERE
        "T315"."MONTH" = "T274"."MONTH"
        AND "T315"."SOURCE" = "T274"."SOURCE"
        AND "T315"."CLEAN_NAME" = "T274"."CLEAN_NAME"
    )
), T283 AS (
  SELECT
    "T270"."MONTH",
    "T270"."SOURCE",
    "T270"."CORE_NAME",
    "T270"."CUSTOMER_KEY"
  FROM "T269" AS "T270"
), T324 AS (
  SELECT
    "T315"."MONTH",
    "T315"."SOURCE",
    "T315"."CUSTOMER_ID",
    "T315"."CUSTOMER_NAME",
    "T283"."CUSTOMER_KEY"
  FROM T315 AS T315
  INNER JOIN T283 AS T283
    ON "T315"."MONTH" = "T283"."MONTH"
    AND "T315"."SOURCE" = "T283"."SOURCE"
    AND "T315"."CORE_NAME" = "T283"."CORE_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T83" AS "T94"
      WHERE
        "T315"."MONTH" = "T94"."MONTH" AND "T315"."CLEAN_NAME" = "T94"."CLEAN_NAME"
    )
    AND NOT EXISTS(
      SELECT
        1
      FROM "T269" AS "T274"
      WHERE
        "T315"."MONTH" = "T274"."MONTH"
        AND "T315"."SOURCE" = "T274"."SOURCE"
        AND "T315"."CLEAN_NAME" = "T274"."CLEAN_NAME"
    )
), T327 AS (
  SELECT
    *
  FROM T323 AS T323
  UNION
  SELECT
    *
  FROM T324 AS T324
), T329 AS (
  SELECT
    *
  FROM T326 AS T326
  UNION
  SELECT
    *
  FROM T327 AS T327
), T330 AS (
  SELECT
    "T329"."MONTH",
    "T329"."SOURCE",
    "T329"."CUSTOMER_KEY"
  FROM T329 AS T329
), T332 AS (
  SELECT
    *
  FROM T303 AS T303
  UNION
  SELECT
    *
  FROM T330 AS T330
), T304 AS (
  SELECT
    "T300"."MONTH",
    "T300"."SOURCE",
    "T300"."CUSTOMER_ID",
    "T300"."CUSTOMER_NAME",
    "T300"."CLEAN_NAME",
    "T300"."CORE_NAME",
    "T300"."ID_KEY",
    "T300"."ID_CUSTOMER",
    "T300"."ID_CUSTOMER" AS "CUSTOMER_KEY"
  FROM "T296" AS "T300"
), T309 AS (
  SELECT
    "T304"."MONTH",
    "T304"."SOURCE",
    "T304"."CUSTOMER_KEY"
  FROM T304 AS T304
), T307 AS (
  SELECT DISTINCT
    *
  FROM "T296" AS "T300"
), T318 AS (
  SELECT
    "T307"."MONTH",
    "T307"."SOURCE",
    "T307"."CUSTOMER_ID",
    "T307"."CUSTOMER_NAME",
    "T307"."CLEAN_NAME",
    "T307"."CORE_NAME",
    "T307"."ID_KEY",
    "T307"."ID_CUSTOMER",
    "T11"."PLACE"
  FROM T307 AS T307
  INNER JOIN "constant_rows_2" AS "T11"
    ON "T11"."PLACE" < (
      LENGTH("T307"."ID_CUSTOMER") - 1
    )
), T331 AS (
  SELECT
    "T318"."MONTH",
    "T318"."SOURCE",
    "T318"."CUSTOMER_ID",
    "T318"."CUSTOMER_NAME",
    "T318"."CLEAN_NAME",
    "T318"."CORE_NAME",
    "T318"."ID_KEY",
    "T318"."ID_CUSTOMER",
    "T318"."PLACE",
    CONCAT(
      CONCAT(
        CONCAT(
          SUBSTRING(
            "T318"."ID_CUSTOMER",
            IFF((
              0 + 1
            ) >= 1, 0 + 1, 0 + 1 + LENGTH("T318"."ID_CUSTOMER")),
            "T318"."PLACE"
          ),
          SUBSTRING(
            "T318"."ID_CUSTOMER",
            IFF(
              (
                "T318"."PLACE" + 1 + 1
              ) >= 1,
              "T318"."PLACE" + 1 + 1,
              "T318"."PLACE" + 1 + 1 + LENGTH("T318"."ID_CUSTOMER")
            ),
            1
          )
        ),
        SUBSTRING(
          "T318"."ID_CUSTOMER",
          IFF(
            (
              "T318"."PLACE" + 1
            ) >= 1,
            "T318"."PLACE" + 1,
            "T318"."PLACE" + 1 + LENGTH("T318"."ID_CUSTOMER")
          ),
          1
        )
      ),
      SUBSTRING(
        "T318"."ID_CUSTOMER",
        IFF(
          (
            "T318"."PLACE" + 2 + 1
          ) >= 1,
          "T318"."PLACE" + 2 + 1,
          "T318"."PLACE" + 2 + 1 + LENGTH("T318"."ID_CUSTOMER")
        )
      )
    ) AS "SLIP"
  FROM T318 AS T318
), T333 AS (
  SELECT
    *
  FROM T331 AS T331
  WHERE
    "T331"."SLIP" <> "T331"."ID_CUSTOMER"
), T335 AS (
  SELECT
    "T333"."MONTH",
    "T333"."SOURCE",
    "T333"."CUSTOMER_ID",
    "T333"."CUSTOMER_NAME",
    "T333"."CLEAN_NAME",
    "T333"."CORE_NAME",
    "T333"."ID_KEY",
    "T333"."ID_CUSTOMER",
    "T333"."SLIP"
  FROM T333 AS T333
), T69 AS (
  SELECT
    "T52"."MONTH",
    "T52"."CUSTOMER_KEY",
    "T52"."CLEAN_NAME" AS "OWN_CLEAN",
    "T52"."CORE_NAME" AS "OWN_CORE"
  FROM "T47" AS "T52"
), T336 AS (
  SELECT
    "T335"."MONTH",
    "T335"."SOURCE",
    "T335"."CUSTOMER_ID",
    "T335"."CUSTOMER_NAME",
    "T69"."CUSTOMER_KEY",
    EDITDISTANCE("T69"."OWN_CLEAN", "T335"."CLEAN_NAME") AS "LETTERS",
    GREATEST(LENGTH("T69"."OWN_CLEAN"), LENGTH("T335"."CLEAN_NAME")) AS "LENGTH"
  FROM T335 AS T335
  INNER JOIN T69 AS T69
    ON "T335"."MONTH" = "T69"."MONTH" AND "T335"."SLIP" = "T69"."CUSTOMER_KEY"
), T337 AS (
  SELECT
    "T335"."MONTH",
    "T335"."SOURCE",
    "T335"."CUSTOMER_ID",
    "T335"."CUSTOMER_NAME",
    "T69"."CUSTOMER_KEY",
    EDITDISTANCE("T69"."OWN_CORE", "T335"."CORE_NAME") AS "LETTERS",
    GREATEST(LENGTH("T69"."OWN_CORE"), LENGTH("T335"."CORE_NAME")) AS "LENGTH"
  FROM T335 AS T335
  INNER JOIN T69 AS T69
    ON "T335"."MONTH" = "T69"."MONTH" AND "T335"."SLIP" = "T69"."CUSTOMER_KEY"
), T338 AS (
  SELECT
    *
  FROM T336 AS T336
  UNION ALL
  SELECT
    *
  FROM T337 AS T337
), T339 AS (
  SELECT
    *
  FROM T338 AS T338
  WHERE
    "T338"."LETTERS" <= (
      "T338"."LENGTH" * 0.2
    )
), T340 AS (
  SELECT
    "T339"."MONTH",
    "T339"."SOURCE",
    "T339"."CUSTOMER_KEY"
  FROM T339 AS T339
), T341 AS (
  SELECT
    *
  FROM T309 AS T309
  UNION
  SELECT
    *
  FROM T340 AS T340
), T342 AS (
  SELECT
    *
  FROM T332 AS T332
  UNION
  SELECT
    *
  FROM T341 AS T341
), T344 AS (
  SELECT
    *
  FROM T328 AS T328
  UNION
  SELECT
    *
  FROM T342 AS T342
), T345 AS (
  SELECT
    "T344"."MONTH",
    "T344"."CUSTOMER_KEY",
    "T344"."SOURCE",
    'row' AS "ABOUT"
  FROM T344 AS T344
  WHERE
    EXISTS(
      SELECT
        1
      FROM "T47" AS "T57"
      WHERE
        "T344"."MONTH" = "T57"."MONTH" AND "T344"."CUSTOMER_KEY" = "T57"."CUSTOMER_KEY"
    )
), T27 AS (
  SELECT
    "T17"."MONTH",
    "T17"."CUSTOMER_KEY",
    'crm' AS "SOURCE",
    'row' AS "ABOUT"
  FROM "T15" AS "T17"
), T346 AS (
  SELECT
    *
  FROM T345 AS T345
  UNION
  SELECT
    *
  FROM T27 AS T27
), T28 AS (
  SELECT
    "T17"."MONTH",
    "T17"."CUSTOMER_KEY",
    'billing' AS "SOURCE",
    'row' AS "ABOUT"
  FROM "T15" AS "T17"
), T29 AS (
  SELECT
    "T17"."MONTH",
    "T17"."CUSTOMER_KEY",
    'ops' AS "SOURCE",
    'row' AS "ABOUT"
  FROM "T15" AS "T17"
), T31 AS (
  SELECT
    *
  FROM T28 AS T28
  UNION
  SELECT
    *
  FROM T29 AS T29
), T347 AS (
  SELECT
    *
  FROM T346 AS T346
  UNION
  SELECT
    *
  FROM T31 AS T31
), T348 AS (
  SELECT
    *
  FROM T33 AS T33
  UNION
  SELECT
    *
  FROM T347 AS T347
), T349 AS (
  SELECT
    *
  FROM T64 AS T64
  UNION
  SELECT
    *
  FROM T348 AS T348
), T350 AS (
  SELECT
    *
  FROM T72 AS T72
  UNION
  SELECT
    *
  FROM T349 AS T349
), "T351" AS (
  SELECT
    "T350"."MONTH",
    "T350"."CUSTOMER_KEY",
    NOT (
      MAX((
        "T350"."SOURCE" = 'crm'
      ) AND (
        "T350"."ABOUT" = 'row'
      ))
    ) AS "CRM_COMPLETE",
    NOT (
      MAX((
        "T350"."SOURCE" = 'crm'
      ) AND (
        "T350"."ABOUT" = 'product'
      ))
    ) AS "CRM_PRODUCTS_KNOWN",
    NOT (
      MAX((
        "T350"."SOURCE" = 'billing'
      ) AND (
        "T350"."ABOUT" = 'row'
      ))
    ) AS "BILLING_COMPLETE",
    NOT (
      MAX((
        "T350"."SOURCE" = 'billing'
      ) AND (
        "T350"."ABOUT" = 'product'
      ))
    ) AS "BILLING_PRODUCTS_KNOWN",
    NOT (
      MAX((
        "T350"."SOURCE" = 'ops'
      ) AND (
        "T350"."ABOUT" = 'row'
      ))
    ) AS "OPS_COMPLETE",
    NOT (
      MAX((
        "T350"."SOURCE" = 'ops'
      ) AND (
        "T350"."ABOUT" = 'product'
      ))
    ) AS "OPS_PRODUCTS_KNOWN"
  FROM T350 AS T350
  GROUP BY
    1,
    2
), T355 AS (
  SELECT
    "T354"."MONTH",
    "T354"."CUSTOMER_KEY",
    '' AS "PRODUCT_KEY"
  FROM "T351" AS "T354"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T148" AS "T151"
      WHERE
        "T354"."MONTH" = "T151"."MONTH" AND "T354"."CUSTOMER_KEY" = "T151"."CUSTOMER_KEY"
    )
), T357 AS (
  SELECT
    *
  FROM "T148" AS "T149"
  UNION ALL
  SELECT
    *
  FROM T355 AS T355
), T358 AS (
  SELECT
    "T357"."MONTH",
    "T357"."CUSTOMER_KEY",
    "T357"."PRODUCT_KEY",
    "T141"."MONTH" AS "MONTH_RIGHT",
    "T141"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T141"."PRODUCT_KEY" AS "PRODUCT_KEY_RIGHT",
    "T141"."CRM_LINES",
    "T141"."CRM_STATUS",
    "T141"."CRM_PROVIDER_COUNT",
    "T141"."CRM_UNIT_PRICE",
    "T141"."CRM_CURRENCY",
    "T141"."CRM_GO_LIVE_DATE",
    "T141"."CRM_CHURN_DATE",
    "T141"."ENTITLED_QUANTITY"
  FROM T357 AS T357
  LEFT OUTER JOIN "T136" AS "T141"
    ON "T357"."MONTH" = "T141"."MONTH"
    AND "T357"."CUSTOMER_KEY" = "T141"."CUSTOMER_KEY"
    AND "T357"."PRODUCT_KEY" = "T141"."PRODUCT_KEY"
), T360 AS (
  SELECT
    "T358"."MONTH",
    "T358"."CUSTOMER_KEY",
    "T358"."PRODUCT_KEY",
    "T358"."CRM_LINES",
    "T358"."CRM_STATUS",
    "T358"."CRM_PROVIDER_COUNT",
    "T358"."CRM_UNIT_PRICE",
    "T358"."CRM_CURRENCY",
    "T358"."CRM_GO_LIVE_DATE",
    "T358"."CRM_CHURN_DATE",
    "T358"."ENTITLED_QUANTITY"
  FROM T358 AS T358
), T361 AS (
  SELECT
    "T360"."MONTH",
    "T360"."CUSTOMER_KEY",
    "T360"."PRODUCT_KEY",
    "T360"."CRM_LINES",
    "T360"."CRM_STATUS",
    "T360"."CRM_PROVIDER_COUNT",
    "T360"."CRM_UNIT_PRICE",
    "T360"."CRM_CURRENCY",
    "T360"."CRM_GO_LIVE_DATE",
    "T360"."CRM_CHURN_DATE",
    "T360"."ENTITLED_QUANTITY",
    "T144"."MONTH" AS "MONTH_RIGHT",
    "T144"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T144"."PRODUCT_KEY" AS "PRODUCT_KEY_RIGHT",
    "T144"."BILLING_LINES",
    "T144"."BILLING_STATUS",
    "T144"."BILLED_COUNT",
    "T144"."BILLED_AMOUNT",
    "T144"."BILLING_UNIT_PRICE",
    "T144"."BILLING_CURRENCY",
    "T144"."SERVICE_START",
    "T144"."SERVICE_END",
    "T144"."CREDITED_AMOUNT",
    "T144"."BILLED"
  FROM T360 AS T360
  LEFT OUTER JOIN "T140" AS "T144"
    ON "T360"."MONTH" = "T144"."MONTH"
    AND "T360"."CUSTOMER_KEY" = "T144"."CUSTOMER_KEY"
    AND "T360"."PRODUCT_KEY" = "T144"."PRODUCT_KEY"
), T363 AS (
  SELECT
    "T361"."MONTH",
    "T361"."CUSTOMER_KEY",
    "T361"."PRODUCT_KEY",
    "T361"."CRM_LINES",
    "T361"."CRM_STATUS",
    "T361"."CRM_PROVIDER_COUNT",
    "T361"."CRM_UNIT_PRICE",
    "T361"."CRM_CURRENCY",
    "T361"."CRM_GO_LIVE_DATE",
    "T361"."CRM_CHURN_DATE",
    "T361"."ENTITLED_QUANTITY",
    "T361"."BILLING_LINES",
    "T361"."BILLING_STATUS",
    "T361"."BILLED_COUNT",
    "T361"."BILLED_AMOUNT",
    "T361"."BILLING_UNIT_PRICE",
    "T361"."BILLING_CURRENCY",
    "T361"."SERVICE_START",
    "T361"."SERVICE_END",
    "T361"."CREDITED_AMOUNT",
    "T361"."BILLED"
  FROM T361 AS T361
), T364 AS (
  SELECT
    "T363"."MONTH",
    "T363"."CUSTOMER_KEY",
    "T363"."PRODUCT_KEY",
    "T363"."CRM_LINES",
    "T363"."CRM_STATUS",
    "T363"."CRM_PROVIDER_COUNT",
    "T363"."CRM_UNIT_PRICE",
    "T363"."CRM_CURRENCY",
    "T363"."CRM_GO_LIVE_DATE",
    "T363"."CRM_CHURN_DATE",
    "T363"."ENTITLED_QUANTITY",
    "T363"."BILLING_LINES",
    "T363"."BILLING_STATUS",
    "T363"."BILLED_COUNT",
    "T363"."BILLED_AMOUNT",
    "T363"."BILLING_UNIT_PRICE",
    "T363"."BILLING_CURRENCY",
    "T363"."SERVICE_START",
    "T363"."SERVICE_END",
    "T363"."CREDITED_AMOUNT",
    "T363"."BILLED",
    "T133"."MONTH" AS "MONTH_RIGHT",
    "T133"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T133"."PRODUCT_KEY" AS "PRODUCT_KEY_RIGHT",
    "T133"."OPS_LINES",
    "T133"."OPS_STATUS",
    "T133"."USED_COUNT",
    "T133"."RATED",
    "T133"."EXPECTED_AMOUNT",
    "T133"."OPS_CURRENCY",
    "T133"."OPS_GO_LIVE_DATE",
    "T133"."USAGE_QUANTITY",
    "T133"."USED"
  FROM T363 AS T363
  LEFT OUTER JOIN "T127" AS "T133"
    ON "T363"."MONTH" = "T133"."MONTH"
    AND "T363"."CUSTOMER_KEY" = "T133"."CUSTOMER_KEY"
    AND "T363"."PRODUCT_KEY" = "T133"."PRODUCT_KEY"
), T366 AS (
  SELECT
    "T364"."MONTH",
    "T364"."CUSTOMER_KEY",
    "T364"."PRODUCT_KEY",
    "T364"."CRM_LINES",
    "T364"."CRM_STATUS",
    "T364"."CRM_PROVIDER_COUNT",
    "T364"."CRM_UNIT_PRICE",
    "T364"."CRM_CURRENCY",
    "T364"."CRM_GO_LIVE_DATE",
    "T364"."CRM_CHURN_DATE",
    "T364"."ENTITLED_QUANTITY",
    "T364"."BILLING_LINES",
    "T364"."BILLING_STATUS",
    "T364"."BILLED_COUNT",
    "T364"."BILLED_AMOUNT",
    "T364"."BILLING_UNIT_PRICE",
    "T364"."BILLING_CURRENCY",
    "T364"."SERVICE_START",
    "T364"."SERVICE_END",
    "T364"."CREDITED_AMOUNT",
    "T364"."BILLED",
    "T364"."OPS_LINES",
    "T364"."OPS_STATUS",
    "T364"."USED_COUNT",
    "T364"."RATED",
    "T364"."EXPECTED_AMOUNT",
    "T364"."OPS_CURRENCY",
    "T364"."OPS_GO_LIVE_DATE",
    "T364"."USAGE_QUANTITY",
    "T364"."USED"
  FROM T364 AS T364
), T50 AS (
  SELECT
    "T45"."MONTH",
    "T45"."CUSTOMER_KEY",
    "T45"."CUSTOMER_ID",
    "T45"."CUSTOMER_NAME",
    "T45"."CRM_CUSTOMER_ID",
    "T45"."MATCH_METHOD",
    CAST(NULL AS VARCHAR) AS "OWNER",
    2 AS "RANK"
  FROM "T40" AS "T45"
), T107 AS (
  SELECT
    "T97"."MONTH",
    "T97"."CUSTOMER_KEY",
    "T97"."CUSTOMER_ID",
    "T97"."CUSTOMER_NAME",
    "T97"."CRM_CUSTOMER_ID",
    "T97"."MATCH_METHOD",
    "T97"."OWNER",
    0 AS "RANK"
  FROM "T92" AS "T97"
), T49 AS (
  SELECT
    "T44"."MONTH",
    "T44"."CUSTOMER_KEY",
    "T44"."CUSTOMER_ID",
    "T44"."CUSTOMER_NAME",
    "T44"."CRM_CUSTOMER_ID",
    "T44"."MATCH_METHOD",
    CAST(NULL AS VARCHAR) AS "OWNER",
    1 AS "RANK"
  FROM "T39" AS "T44"
), T113 AS (
  SELECT
    *
  FROM T107 AS T107
  UNION
  SELECT
    *
  FROM T49 AS T49
), T119 AS (
  SELECT
    *
  FROM T50 AS T50
  UNION
  SELECT
    *
  FROM T113 AS T113
), T131 AS (
  SELECT
    "T119"."MONTH",
    "T119"."CUSTOMER_KEY",
    COALESCE(
      MIN(IFF("T119"."RANK" = 0, "T119"."CUSTOMER_NAME", NULL)),
      MIN(IFF("T119"."RANK" = 1, "T119"."CUSTOMER_NAME", NULL)),
      MIN(IFF("T119"."RANK" = 2, "T119"."CUSTOMER_NAME", NULL))
    ) AS "CUSTOMER_NAME",
    COALESCE(
      MIN("T119"."CRM_CUSTOMER_ID"),
      COALESCE(
        MIN(IFF("T119"."RANK" = 0, "T119"."CUSTOMER_ID", NULL)),
        MIN(IFF("T119"."RANK" = 1, "T119"."CUSTOMER_ID", NULL)),
        MIN(IFF("T119"."RANK" = 2, "T119"."CUSTOMER_ID", NULL))
      )
    ) AS "CUSTOMER_ID",
    MIN(IFF("T119"."RANK" = 0, "T119"."OWNER", NULL)) AS "OWNER",
    MAX("T119"."RANK" = 0) AS "IN_CRM",
    MAX("T119"."RANK" = 1) AS "IN_BILLING",
    MAX("T119"."RANK" = 2) AS "IN_OPS",
    MAX("T119"."MATCH_METHOD" = 'ambiguous') AS "AMBIGUOUS"
  FROM T119 AS T119
  GROUP BY
    1,
    2
), T367 AS (
  SELECT
    "T366"."MONTH",
    "T366"."CUSTOMER_KEY",
    "T366"."PRODUCT_KEY",
    "T366"."CRM_LINES",
    "T366"."CRM_STATUS",
    "T366"."CRM_PROVIDER_COUNT",
    "T366"."CRM_UNIT_PRICE",
    "T366"."CRM_CURRENCY",
    "T366"."CRM_GO_LIVE_DATE",
    "T366"."CRM_CHURN_DATE",
    "T366"."ENTITLED_QUANTITY",
    "T366"."BILLING_LINES",
    "T366"."BILLING_STATUS",
    "T366"."BILLED_COUNT",
    "T366"."BILLED_AMOUNT",
    "T366"."BILLING_UNIT_PRICE",
    "T366"."BILLING_CURRENCY",
    "T366"."SERVICE_START",
    "T366"."SERVICE_END",
    "T366"."CREDITED_AMOUNT",
    "T366"."BILLED",
    "T366"."OPS_LINES",
    "T366"."OPS_STATUS",
    "T366"."USED_COUNT",
    "T366"."RATED",
    "T366"."EXPECTED_AMOUNT",
    "T366"."OPS_CURRENCY",
    "T366"."OPS_GO_LIVE_DATE",
    "T366"."USAGE_QUANTITY",
    "T366"."USED",
    "T131"."MONTH" AS "MONTH_RIGHT",
    "T131"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T131"."CUSTOMER_NAME",
    "T131"."CUSTOMER_ID",
    "T131"."OWNER",
    "T131"."IN_CRM",
    "T131"."IN_BILLING",
    "T131"."IN_OPS",
    "T131"."AMBIGUOUS"
  FROM T366 AS T366
  LEFT OUTER JOIN T131 AS T131
    ON "T366"."MONTH" = "T131"."MONTH" AND "T366"."CUSTOMER_KEY" = "T131"."CUSTOMER_KEY"
), T369 AS (
  SELECT
    "T367"."MONTH",
    "T367"."CUSTOMER_KEY",
    "T367"."PRODUCT_KEY",
    "T367"."CRM_LINES",
    "T367"."CRM_STATUS",
    "T367"."CRM_PROVIDER_COUNT",
    "T367"."CRM_UNIT_PRICE",
    "T367"."CRM_CURRENCY",
    "T367"."CRM_GO_LIVE_DATE",
    "T367"."CRM_CHURN_DATE",
    "T367"."ENTITLED_QUANTITY",
    "T367"."BILLING_LINES",
    "T367"."BILLING_STATUS",
    "T367"."BILLED_COUNT",
    "T367"."BILLED_AMOUNT",
    "T367"."BILLING_UNIT_PRICE",
    "T367"."BILLING_CURRENCY",
    "T367"."SERVICE_START",
    "T367"."SERVICE_END",
    "T367"."CREDITED_AMOUNT",
    "T367"."BILLED",
    "T367"."OPS_LINES",
    "T367"."OPS_STATUS",
    "T367"."USED_COUNT",
    "T367"."RATED",
    "T367"."EXPECTED_AMOUNT",
    "T367"."OPS_CURRENCY",
    "T367"."OPS_GO_LIVE_DATE",
    "T367"."USAGE_QUANTITY",
    "T367"."USED",
    "T367"."CUSTOMER_NAME",
    "T367"."CUSTOMER_ID",
    "T367"."OWNER",
    "T367"."IN_CRM",
    "T367"."IN_BILLING",
    "T367"."IN_OPS",
    "T367"."AMBIGUOUS"
  FROM T367 AS T367
), T370 AS (
  SELECT
    "T369"."MONTH",
    "T369"."CUSTOMER_KEY",
    "T369"."PRODUCT_KEY",
    "T369"."CRM_LINES",
    "T369"."CRM_STATUS",
    "T369"."CRM_PROVIDER_COUNT",
    "T369"."CRM_UNIT_PRICE",
    "T369"."CRM_CURRENCY",
    "T369"."CRM_GO_LIVE_DATE",
    "T369"."CRM_CHURN_DATE",
    "T369"."ENTITLED_QUANTITY",
    "T369"."BILLING_LINES",
    "T369"."BILLING_STATUS",
    "T369"."BILLED_COUNT",
    "T369"."BILLED_AMOUNT",
    "T369"."BILLING_UNIT_PRICE",
    "T369"."BILLING_CURRENCY",
    "T369"."SERVICE_START",
    "T369"."SERVICE_END",
    "T369"."CREDITED_AMOUNT",
    "T369"."BILLED",
    "T369"."OPS_LINES",
    "T369"."OPS_STATUS",
    "T369"."USED_COUNT",
    "T369"."RATED",
    "T369"."EXPECTED_AMOUNT",
    "T369"."OPS_CURRENCY",
    "T369"."OPS_GO_LIVE_DATE",
    "T369"."USAGE_QUANTITY",
    "T369"."USED",
    "T369"."CUSTOMER_NAME",
    "T369"."CUSTOMER_ID",
    "T369"."OWNER",
    "T369"."IN_CRM",
    "T369"."IN_BILLING",
    "T369"."IN_OPS",
    "T369"."AMBIGUOUS",
    "T353"."MONTH" AS "MONTH_RIGHT",
    "T353"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T353"."CRM_COMPLETE",
    "T353"."CRM_PRODUCTS_KNOWN",
    "T353"."BILLING_COMPLETE",
    "T353"."BILLING_PRODUCTS_KNOWN",
    "T353"."OPS_COMPLETE",
    "T353"."OPS_PRODUCTS_KNOWN"
  FROM T369 AS T369
  LEFT OUTER JOIN "T351" AS "T353"
    ON "T369"."MONTH" = "T353"."MONTH" AND "T369"."CUSTOMER_KEY" = "T353"."CUSTOMER_KEY"
), T371 AS (
  SELECT
    "T370"."MONTH",
    "T370"."CUSTOMER_KEY",
    "T370"."PRODUCT_KEY",
    "T370"."CRM_LINES",
    "T370"."CRM_STATUS",
    "T370"."CRM_PROVIDER_COUNT",
    "T370"."CRM_UNIT_PRICE",
    "T370"."CRM_CURRENCY",
    "T370"."CRM_GO_LIVE_DATE",
    "T370"."CRM_CHURN_DATE",
    "T370"."ENTITLED_QUANTITY",
    "T370"."BILLING_LINES",
    "T370"."BILLING_STATUS",
    "T370"."BILLED_COUNT",
    "T370"."BILLED_AMOUNT",
    "T370"."BILLING_UNIT_PRICE",
    "T370"."BILLING_CURRENCY",
    "T370"."SERVICE_START",
    "T370"."SERVICE_END",
    "T370"."CREDITED_AMOUNT",
    "T370"."BILLED",
    "T370"."OPS_LINES",
    "T370"."OPS_STATUS",
    "T370"."USED_COUNT",
    "T370"."RATED",
    "T370"."EXPECTED_AMOUNT",
    "T370"."OPS_CURRENCY",
    "T370"."OPS_GO_LIVE_DATE",
    "T370"."USAGE_QUANTITY",
    "T370"."USED",
    "T370"."CUSTOMER_NAME",
    "T370"."CUSTOMER_ID",
    "T370"."OWNER",
    "T370"."IN_CRM",
    "T370"."IN_BILLING",
    "T370"."IN_OPS",
    "T370"."AMBIGUOUS",
    "T370"."CRM_COMPLETE",
    "T370"."CRM_PRODUCTS_KNOWN",
    "T370"."BILLING_COMPLETE",
    "T370"."BILLING_PRODUCTS_KNOWN",
    "T370"."OPS_COMPLETE",
    "T370"."OPS_PRODUCTS_KNOWN"
  FROM T370 AS T370
), "T372" AS (
  SELECT
    "T371"."MONTH",
    "T371"."CUSTOMER_KEY",
    "T371"."PRODUCT_KEY",
    "T371"."CRM_LINES",
    "T371"."CRM_STATUS",
    "T371"."CRM_PROVIDER_COUNT",
    "T371"."CRM_UNIT_PRICE",
    "T371"."CRM_CURRENCY",
    "T371"."CRM_GO_LIVE_DATE",
    "T371"."CRM_CHURN_DATE",
    "T371"."ENTITLED_QUANTITY",
    "T371"."BILLING_LINES",
    "T371"."BILLING_STATUS",
    "T371"."BILLED_COUNT",
    "T371"."BILLED_AMOUNT",
    "T371"."BILLING_UNIT_PRICE",
    "T371"."BILLING_CURRENCY",
    "T371"."SERVICE_START",
    "T371"."SERVICE_END",
    "T371"."CREDITED_AMOUNT",
    "T371"."BILLED",
    "T371"."OPS_LINES",
    "T371"."OPS_STATUS",
    "T371"."USED_COUNT",
    "T371"."RATED",
    "T371"."EXPECTED_AMOUNT",
    "T371"."OPS_CURRENCY",
    "T371"."OPS_GO_LIVE_DATE",
    "T371"."USAGE_QUANTITY",
    "T371"."USED",
    "T371"."CUSTOMER_NAME",
    "T371"."CUSTOMER_ID",
    "T371"."OWNER",
    "T371"."IN_CRM",
    "T371"."IN_BILLING",
    "T371"."IN_OPS",
    "T371"."AMBIGUOUS",
    "T371"."CRM_COMPLETE",
    "T371"."CRM_PRODUCTS_KNOWN",
    "T371"."BILLING_COMPLETE",
    "T371"."BILLING_PRODUCTS_KNOWN",
    "T371"."OPS_COMPLETE",
    "T371"."OPS_PRODUCTS_KNOWN",
    NULLIF(
      COALESCE("T371"."BILLING_CURRENCY", "T371"."CRM_CURRENCY", "T371"."OPS_CURRENCY"),
      'several'
    ) AS "OWN_CURRENCY"
  FROM T371 AS T371
), T376 AS (
  SELECT
    "T373"."MONTH",
    "T373"."CUSTOMER_KEY",
    IFF(
      MIN("T373"."OWN_CURRENCY") <> MAX("T373"."OWN_CURRENCY"),
      CAST(NULL AS VARCHAR),
      MIN("T373"."OWN_CURRENCY")
    ) AS "CUSTOMER_CURRENCY"
  FROM "T372" AS "T373"
  GROUP BY
    1,
    2
), T377 AS (
  SELECT
    "T374"."MONTH",
    "T374"."CUSTOMER_KEY",
    "T374"."PRODUCT_KEY",
    "T374"."CRM_LINES",
    "T374"."CRM_STATUS",
    "T374"."CRM_PROVIDER_COUNT",
    "T374"."CRM_UNIT_PRICE",
    "T374"."CRM_CURRENCY",
    "T374"."CRM_GO_LIVE_DATE",
    "T374"."CRM_CHURN_DATE",
    "T374"."ENTITLED_QUANTITY",
    "T374"."BILLING_LINES",
    "T374"."BILLING_STATUS",
    "T374"."BILLED_COUNT",
    "T374"."BILLED_AMOUNT",
    "T374"."BILLING_UNIT_PRICE",
    "T374"."BILLING_CURRENCY",
    "T374"."SERVICE_START",
    "T374"."SERVICE_END",
    "T374"."CREDITED_AMOUNT",
    "T374"."BILLED",
    "T374"."OPS_LINES",
    "T374"."OPS_STATUS",
    "T374"."USED_COUNT",
    "T374"."RATED",
    "T374"."EXPECTED_AMOUNT",
    "T374"."OPS_CURRENCY",
    "T374"."OPS_GO_LIVE_DATE",
    "T374"."USAGE_QUANTITY",
    "T374"."USED",
    "T374"."CUSTOMER_NAME",
    "T374"."CUSTOMER_ID",
    "T374"."OWNER",
    "T374"."IN_CRM",
    "T374"."IN_BILLING",
    "T374"."IN_OPS",
    "T374"."AMBIGUOUS",
    "T374"."CRM_COMPLETE",
    "T374"."CRM_PRODUCTS_KNOWN",
    "T374"."BILLING_COMPLETE",
    "T374"."BILLING_PRODUCTS_KNOWN",
    "T374"."OPS_COMPLETE",
    "T374"."OPS_PRODUCTS_KNOWN",
    "T374"."OWN_CURRENCY",
    "T376"."MONTH" AS "MONTH_RIGHT",
    "T376"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T376"."CUSTOMER_CURRENCY"
  FROM "T372" AS "T374"
  LEFT OUTER JOIN T376 AS T376
    ON "T374"."MONTH" = "T376"."MONTH" AND "T374"."CUSTOMER_KEY" = "T376"."CUSTOMER_KEY"
), T379 AS (
  SELECT
    "T377"."MONTH",
    "T377"."CUSTOMER_KEY",
    "T377"."PRODUCT_KEY",
    "T377"."CRM_LINES",
    "T377"."CRM_STATUS",
    "T377"."CRM_PROVIDER_COUNT",
    "T377"."CRM_UNIT_PRICE",
    "T377"."CRM_CURRENCY",
    "T377"."CRM_GO_LIVE_DATE",
    "T377"."CRM_CHURN_DATE",
    "T377"."ENTITLED_QUANTITY",
    "T377"."BILLING_LINES",
    "T377"."BILLING_STATUS",
    "T377"."BILLED_COUNT",
    "T377"."BILLED_AMOUNT",
    "T377"."BILLING_UNIT_PRICE",
    "T377"."BILLING_CURRENCY",
    "T377"."SERVICE_START",
    "T377"."SERVICE_END",
    "T377"."CREDITED_AMOUNT",
    "T377"."BILLED",
    "T377"."OPS_LINES",
    "T377"."OPS_STATUS",
    "T377"."USED_COUNT",
    "T377"."RATED",
    "T377"."EXPECTED_AMOUNT",
    "T377"."OPS_CURRENCY",
    "T377"."OPS_GO_LIVE_DATE",
    "T377"."USAGE_QUANTITY",
    "T377"."USED",
    "T377"."CUSTOMER_NAME",
    "T377"."CUSTOMER_ID",
    "T377"."OWNER",
    "T377"."IN_CRM",
    "T377"."IN_BILLING",
    "T377"."IN_OPS",
    "T377"."AMBIGUOUS",
    "T377"."CRM_COMPLETE",
    "T377"."CRM_PRODUCTS_KNOWN",
    "T377"."BILLING_COMPLETE",
    "T377"."BILLING_PRODUCTS_KNOWN",
    "T377"."OPS_COMPLETE",
    "T377"."OPS_PRODUCTS_KNOWN",
    "T377"."OWN_CURRENCY",
    "T377"."CUSTOMER_CURRENCY"
  FROM T377 AS T377
), T71 AS (
  SELECT
    "T44"."MONTH",
    IFF(
      MIN("T44"."CURRENCY") <> MAX("T44"."CURRENCY"),
      CAST(NULL AS VARCHAR),
      MIN("T44"."CURRENCY")
    ) AS "ONLY_CURRENCY"
  FROM "T39" AS "T44"
  GROUP BY
    1
), T380 AS (
  SELECT
    "T379"."MONTH",
    "T379"."CUSTOMER_KEY",
    "T379"."PRODUCT_KEY",
    "T379"."CRM_LINES",
    "T379"."CRM_STATUS",
    "T379"."CRM_PROVIDER_COUNT",
    "T379"."CRM_UNIT_PRICE",
    "T379"."CRM_CURRENCY",
    "T379"."CRM_GO_LIVE_DATE",
    "T379"."CRM_CHURN_DATE",
    "T379"."ENTITLED_QUANTITY",
    "T379"."BILLING_LINES",
    "T379"."BILLING_STATUS",
    "T379"."BILLED_COUNT",
    "T379"."BILLED_AMOUNT",
    "T379"."BILLING_UNIT_PRICE",
    "T379"."BILLING_CURRENCY",
    "T379"."SERVICE_START",
    "T379"."SERVICE_END",
    "T379"."CREDITED_AMOUNT",
    "T379"."BILLED",
    "T379"."OPS_LINES",
    "T379"."OPS_STATUS",
    "T379"."USED_COUNT",
    "T379"."RATED",
    "T379"."EXPECTED_AMOUNT",
    "T379"."OPS_CURRENCY",
    "T379"."OPS_GO_LIVE_DATE",
    "T379"."USAGE_QUANTITY",
    "T379"."USED",
    "T379"."CUSTOMER_NAME",
    "T379"."CUSTOMER_ID",
    "T379"."OWNER",
    "T379"."IN_CRM",
    "T379"."IN_BILLING",
    "T379"."IN_OPS",
    "T379"."AMBIGUOUS",
    "T379"."CRM_COMPLETE",
    "T379"."CRM_PRODUCTS_KNOWN",
    "T379"."BILLING_COMPLETE",
    "T379"."BILLING_PRODUCTS_KNOWN",
    "T379"."OPS_COMPLETE",
    "T379"."OPS_PRODUCTS_KNOWN",
    "T379"."OWN_CURRENCY",
    "T379"."CUSTOMER_CURRENCY",
    "T71"."MONTH" AS "MONTH_RIGHT",
    "T71"."ONLY_CURRENCY"
  FROM T379 AS T379
  LEFT OUTER JOIN T71 AS T71
    ON "T379"."MONTH" = "T71"."MONTH"
), T381 AS (
  SELECT
    "T380"."MONTH",
    "T380"."CUSTOMER_KEY",
    "T380"."PRODUCT_KEY",
    "T380"."CRM_LINES",
    "T380"."CRM_STATUS",
    "T380"."CRM_PROVIDER_COUNT",
    "T380"."CRM_UNIT_PRICE",
    "T380"."CRM_CURRENCY",
    "T380"."CRM_GO_LIVE_DATE",
    "T380"."CRM_CHURN_DATE",
    "T380"."ENTITLED_QUANTITY",
    "T380"."BILLING_LINES",
    "T380"."BILLING_STATUS",
    "T380"."BILLED_COUNT",
    "T380"."BILLED_AMOUNT",
    "T380"."BILLING_UNIT_PRICE",
    "T380"."BILLING_CURRENCY",
    "T380"."SERVICE_START",
    "T380"."SERVICE_END",
    "T380"."CREDITED_AMOUNT",
    "T380"."BILLED",
    "T380"."OPS_LINES",
    "T380"."OPS_STATUS",
    "T380"."USED_COUNT",
    "T380"."RATED",
    "T380"."EXPECTED_AMOUNT",
    "T380"."OPS_CURRENCY",
    "T380"."OPS_GO_LIVE_DATE",
    "T380"."USAGE_QUANTITY",
    "T380"."USED",
    "T380"."CUSTOMER_NAME",
    "T380"."CUSTOMER_ID",
    "T380"."OWNER",
    "T380"."IN_CRM",
    "T380"."IN_BILLING",
    "T380"."IN_OPS",
    "T380"."AMBIGUOUS",
    "T380"."CRM_COMPLETE",
    "T380"."CRM_PRODUCTS_KNOWN",
    "T380"."BILLING_COMPLETE",
    "T380"."BILLING_PRODUCTS_KNOWN",
    "T380"."OPS_COMPLETE",
    "T380"."OPS_PRODUCTS_KNOWN",
    "T380"."OWN_CURRENCY",
    "T380"."CUSTOMER_CURRENCY",
    "T380"."ONLY_CURRENCY"
  FROM T380 AS T380
), T382 AS (
  SELECT
    "T381"."MONTH",
    "T381"."CUSTOMER_KEY",
    "T381"."PRODUCT_KEY",
    COALESCE("T381"."CRM_LINES", 0) AS "CRM_LINES",
    "T381"."CRM_STATUS",
    "T381"."CRM_PROVIDER_COUNT",
    "T381"."CRM_UNIT_PRICE",
    "T381"."CRM_CURRENCY",
    "T381"."CRM_GO_LIVE_DATE",
    "T381"."CRM_CHURN_DATE",
    "T381"."ENTITLED_QUANTITY",
    COALESCE("T381"."BILLING_LINES", 0) AS "BILLING_LINES",
    "T381"."BILLING_STATUS",
    "T381"."BILLED_COUNT",
    "T381"."BILLED_AMOUNT",
    "T381"."BILLING_UNIT_PRICE",
    "T381"."BILLING_CURRENCY",
    "T381"."SERVICE_START",
    "T381"."SERVICE_END",
    "T381"."CREDITED_AMOUNT",
    IFF(COALESCE("T381"."BILLING_LINES", 0) = 0, FALSE, "T381"."BILLED") AS "BILLED",
    COALESCE("T381"."OPS_LINES", 0) AS "OPS_LINES",
    "T381"."OPS_STATUS",
    "T381"."USED_COUNT",
    COALESCE("T381"."RATED", FALSE) AS "RATED",
    "T381"."EXPECTED_AMOUNT",
    "T381"."OPS_CURRENCY",
    "T381"."OPS_GO_LIVE_DATE",
    "T381"."USAGE_QUANTITY",
    IFF(COALESCE("T381"."OPS_LINES", 0) = 0, FALSE, "T381"."USED") AS "USED",
    "T381"."CUSTOMER_NAME",
    "T381"."CUSTOMER_ID",
    "T381"."OWNER",
    COALESCE("T381"."IN_CRM", FALSE) AS "IN_CRM",
    COALESCE("T381"."IN_BILLING", FALSE) AS "IN_BILLING",
    COALESCE("T381"."IN_OPS", FALSE) AS "IN_OPS",
    COALESCE("T381"."AMBIGUOUS", FALSE) AS "AMBIGUOUS",
    COALESCE("T381"."CRM_COMPLETE", TRUE) AS "CRM_COMPLETE",
    COALESCE("T381"."CRM_PRODUCTS_KNOWN", TRUE) AS "CRM_PRODUCTS_KNOWN",
    COALESCE("T381"."BILLING_COMPLETE", TRUE) AS "BILLING_COMPLETE",
    COALESCE("T381"."BILLING_PRODUCTS_KNOWN", TRUE) AS "BILLING_PRODUCTS_KNOWN",
    COALESCE("T381"."OPS_COMPLETE", TRUE) AS "OPS_COMPLETE",
    COALESCE("T381"."OPS_PRODUCTS_KNOWN", TRUE) AS "OPS_PRODUCTS_KNOWN",
    "T381"."OWN_CURRENCY",
    "T381"."CUSTOMER_CURRENCY",
    "T381"."ONLY_CURRENCY",
    NULLIF("T381"."PRODUCT_KEY", '') AS "PRODUCT",
    CASE "T381"."PRODUCT_KEY"
      WHEN 'scheduling'
      THEN CAST(CAST('1.2E+2' AS DECIMAL(38, 9)) AS DECIMAL(24, 6))
      WHEN 'telehealth'
      THEN CAST(CAST('95' AS DECIMAL(38, 9)) AS DECIMAL(24, 6))
      WHEN 'billing_suite'
      THEN CAST(CAST('1.5E+2' AS DECIMAL(38, 9)) AS DECIMAL(24, 6))
      WHEN 'patient_portal'
      THEN CAST(CAST('45' AS DECIMAL(38, 9)) AS DECIMAL(24, 6))
      ELSE CAST(NULL AS DECIMAL(24, 6))
    END AS "LIST_PRICE",
    IFF(
      COALESCE("T381"."BILLING_CURRENCY" = 'several', FALSE),
      CAST(NULL AS VARCHAR),
      COALESCE("T381"."OWN_CURRENCY", "T381"."CUSTOMER_CURRENCY", "T381"."ONLY_CURRENCY")
    ) AS "CURRENCY"
  FROM T381 AS T381
), T383 AS (
  SELECT
    "T382"."MONTH",
    "T382"."CUSTOMER_KEY",
    "T382"."CRM_LINES",
    "T382"."CRM_STATUS",
    "T382"."CRM_PROVIDER_COUNT",
    "T382"."CRM_UNIT_PRICE",
    "T382"."CRM_CURRENCY",
    "T382"."CRM_GO_LIVE_DATE",
    "T382"."CRM_CHURN_DATE",
    "T382"."ENTITLED_QUANTITY",
    "T382"."BILLING_LINES",
    "T382"."BILLING_STATUS",
    "T382"."BILLED_COUNT",
    "T382"."BILLED_AMOUNT",
    "T382"."BILLING_UNIT_PRICE",
    "T382"."BILLING_CURRENCY",
    "T382"."SERVICE_START",
    "T382"."SERVICE_END",
    "T382"."CREDITED_AMOUNT",
    "T382"."BILLED",
    "T382"."OPS_LINES",
    "T382"."OPS_STATUS",
    "T382"."USED_COUNT",
    "T382"."RATED",
    "T382"."EXPECTED_AMOUNT",
    "T382"."OPS_CURRENCY",
    "T382"."OPS_GO_LIVE_DATE",
    "T382"."USAGE_QUANTITY",
    "T382"."USED",
    "T382"."CUSTOMER_NAME",
    "T382"."CUSTOMER_ID",
    "T382"."OWNER",
    "T382"."IN_CRM",
    "T382"."IN_BILLING",
    "T382"."IN_OPS",
    "T382"."AMBIGUOUS",
    "T382"."CRM_COMPLETE",
    "T382"."CRM_PRODUCTS_KNOWN",
    "T382"."BILLING_COMPLETE",
    "T382"."BILLING_PRODUCTS_KNOWN",
    "T382"."OPS_COMPLETE",
    "T382"."OPS_PRODUCTS_KNOWN",
    "T382"."PRODUCT",
    "T382"."LIST_PRICE",
    "T382"."CURRENCY"
  FROM T382 AS T382
)
SELECT
  "T383"."MONTH",
  "T383"."CUSTOMER_KEY",
  "T383"."CUSTOMER_ID",
  "T383"."CUSTOMER_NAME",
  "T383"."PRODUCT",
  "T383"."OWNER",
  "T383"."IN_CRM",
  "T383"."IN_BILLING",
  "T383"."IN_OPS",
  "T383"."CRM_COMPLETE",
  "T383"."BILLING_COMPLETE",
  "T383"."OPS_COMPLETE",
  "T383"."CRM_PRODUCTS_KNOWN",
  "T383"."BILLING_PRODUCTS_KNOWN",
  "T383"."OPS_PRODUCTS_KNOWN",
  "T383"."AMBIGUOUS",
  "T383"."CRM_LINES",
  "T383"."BILLING_LINES",
  "T383"."OPS_LINES",
  "T383"."CRM_STATUS",
  "T383"."BILLING_STATUS",
  "T383"."OPS_STATUS",
  "T383"."CRM_PROVIDER_COUNT",
  "T383"."BILLED_COUNT",
  "T383"."USED_COUNT",
  "T383"."BILLED_AMOUNT",
  "T383"."BILLED",
  "T383"."USED",
  "T383"."RATED",
  "T383"."EXPECTED_AMOUNT",
  "T383"."CURRENCY",
  "T383"."CRM_CURRENCY",
  "T383"."BILLING_CURRENCY",
  "T383"."OPS_CURRENCY",
  "T383"."CRM_UNIT_PRICE",
  "T383"."BILLING_UNIT_PRICE",
  "T383"."LIST_PRICE",
  "T383"."CRM_GO_LIVE_DATE",
  "T383"."OPS_GO_LIVE_DATE",
  "T383"."CRM_CHURN_DATE",
  "T383"."SERVICE_START",
  "T383"."SERVICE_END",
  "T383"."CREDITED_AMOUNT",
  "T383"."ENTITLED_QUANTITY",
  "T383"."USAGE_QUANTITY"
FROM T383 AS T383