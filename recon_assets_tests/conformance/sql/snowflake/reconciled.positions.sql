WITH "T11" AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."MATCH_METHOD" = 'ambiguous'
), T12 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."SOURCE" = 'crm' AND "T1"."MATCH_METHOD" <> 'ambiguous'
), T19 AS (
  SELECT
    "T12"."MONTH",
    "T12"."CUSTOMER_KEY",
    "T12"."CLEAN_NAME"
  FROM T12 AS T12
), "T30" AS (
  SELECT DISTINCT
    *
  FROM T19 AS T19
), T8 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."SOURCE" = 'billing'
), T21 AS (
  SELECT
    "T8"."MONTH",
    "T8"."SOURCE_FILE",
    "T8"."SOURCE_ROW",
    "T8"."CUSTOMER_KEY",
    "T8"."CRM_CUSTOMER_ID",
    "T8"."MATCH_METHOD"
  FROM T8 AS T8
), T35 AS (
  SELECT
    "T5"."MONTH",
    "T5"."SOURCE_FILE",
    "T5"."SOURCE_ROW",
    "T5"."SOURCE_KEY",
    "T5"."CUSTOMER_ID",
    "T5"."CUSTOMER_NAME",
    "T5"."STATUS",
    "T5"."PRODUCT",
    "T5"."LOCATION",
    "T5"."LINE_ID",
    "T5"."PROVIDER_COUNT",
    "T5"."PROVIDER_ID",
    "T5"."UNIT_PRICE",
    "T5"."AMOUNT",
    "T5"."CURRENCY",
    "T5"."SERVICE_START",
    "T5"."SERVICE_END",
    "T21"."CUSTOMER_KEY",
    "T21"."CRM_CUSTOMER_ID",
    "T21"."MATCH_METHOD"
  FROM "NORMALIZED"."BILLING_LINES" AS "T5"
  INNER JOIN T21 AS T21
    ON "T5"."MONTH" = "T21"."MONTH"
    AND "T5"."SOURCE_FILE" = "T21"."SOURCE_FILE"
    AND "T5"."SOURCE_ROW" = "T21"."SOURCE_ROW"
), "T39" AS (
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
    "T35"."LINE_ID",
    "T35"."PROVIDER_COUNT",
    "T35"."PROVIDER_ID",
    "T35"."UNIT_PRICE",
    "T35"."AMOUNT",
    "T35"."CURRENCY",
    "T35"."SERVICE_START",
    "T35"."SERVICE_END",
    "T35"."CUSTOMER_KEY",
    "T35"."CRM_CUSTOMER_ID",
    "T35"."MATCH_METHOD",
    COALESCE("T35"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T35 AS T35
), T9 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."SOURCE" = 'ops'
), T22 AS (
  SELECT
    "T9"."MONTH",
    "T9"."SOURCE_FILE",
    "T9"."SOURCE_ROW",
    "T9"."CUSTOMER_KEY",
    "T9"."CRM_CUSTOMER_ID",
    "T9"."MATCH_METHOD"
  FROM T9 AS T9
), T36 AS (
  SELECT
    "T6"."MONTH",
    "T6"."SOURCE_FILE",
    "T6"."SOURCE_ROW",
    "T6"."SOURCE_KEY",
    "T6"."CUSTOMER_ID",
    "T6"."CUSTOMER_NAME",
    "T6"."STATUS",
    "T6"."PRODUCT",
    "T6"."LOCATION",
    "T6"."EVENT_ID",
    "T6"."PROVIDER_COUNT",
    "T6"."PROVIDER_ID",
    "T6"."USED_AT",
    "T6"."GO_LIVE_DATE",
    "T6"."EXPECTED_AMOUNT",
    "T6"."CURRENCY",
    "T6"."USAGE_QUANTITY",
    "T22"."CUSTOMER_KEY",
    "T22"."CRM_CUSTOMER_ID",
    "T22"."MATCH_METHOD"
  FROM "NORMALIZED"."OPS_USAGE" AS "T6"
  INNER JOIN T22 AS T22
    ON "T6"."MONTH" = "T22"."MONTH"
    AND "T6"."SOURCE_FILE" = "T22"."SOURCE_FILE"
    AND "T6"."SOURCE_ROW" = "T22"."SOURCE_ROW"
), "T40" AS (
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
    "T36"."EVENT_ID",
    "T36"."PROVIDER_COUNT",
    "T36"."PROVIDER_ID",
    "T36"."USED_AT",
    "T36"."GO_LIVE_DATE",
    "T36"."EXPECTED_AMOUNT",
    "T36"."CURRENCY",
    "T36"."USAGE_QUANTITY",
    "T36"."CUSTOMER_KEY",
    "T36"."CRM_CUSTOMER_ID",
    "T36"."MATCH_METHOD",
    COALESCE("T36"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T36 AS T36
), T10 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."SOURCE" = 'crm'
), T23 AS (
  SELECT
    "T10"."MONTH",
    "T10"."SOURCE_FILE",
    "T10"."SOURCE_ROW",
    "T10"."CUSTOMER_KEY",
    "T10"."CRM_CUSTOMER_ID",
    "T10"."MATCH_METHOD"
  FROM T10 AS T10
), T37 AS (
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
    "T7"."PROVIDER_COUNT",
    "T7"."UNIT_PRICE",
    "T7"."CURRENCY",
    "T7"."GO_LIVE_DATE",
    "T7"."CHURN_DATE",
    "T7"."ENTITLED_QUANTITY",
    "T7"."UPDATED_AT",
    "T7"."OWNER",
    "T23"."CUSTOMER_KEY",
    "T23"."CRM_CUSTOMER_ID",
    "T23"."MATCH_METHOD"
  FROM "NORMALIZED"."CRM_ACCOUNTS" AS "T7"
  INNER JOIN T23 AS T23
    ON "T7"."MONTH" = "T23"."MONTH"
    AND "T7"."SOURCE_FILE" = "T23"."SOURCE_FILE"
    AND "T7"."SOURCE_ROW" = "T23"."SOURCE_ROW"
), "T41" AS (
  SELECT
    "T37"."MONTH",
    "T37"."SOURCE_FILE",
    "T37"."SOURCE_ROW",
    "T37"."SOURCE_KEY",
    "T37"."CUSTOMER_ID",
    "T37"."CUSTOMER_NAME",
    "T37"."STATUS",
    "T37"."PRODUCT",
    "T37"."LOCATION",
    "T37"."PROVIDER_COUNT",
    "T37"."UNIT_PRICE",
    "T37"."CURRENCY",
    "T37"."GO_LIVE_DATE",
    "T37"."CHURN_DATE",
    "T37"."ENTITLED_QUANTITY",
    "T37"."UPDATED_AT",
    "T37"."OWNER",
    "T37"."CUSTOMER_KEY",
    "T37"."CRM_CUSTOMER_ID",
    "T37"."MATCH_METHOD",
    COALESCE("T37"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T37 AS T37
), "T46" AS (
  SELECT
    "T32"."MONTH",
    "T32"."CUSTOMER_KEY",
    IFF(
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "T32"."CLEAN_NAME",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            ''
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          ''
        ),
        '^the (.)',
        '\\1'
      ) IN ('the', 'a', 'and'),
      "T32"."CLEAN_NAME",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "T32"."CLEAN_NAME",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            ''
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          ''
        ),
        '^the (.)',
        '\\1'
      )
    ) AS "CORE"
  FROM "T30" AS "T32"
), T27 AS (
  SELECT
    "T14"."MONTH",
    "T14"."SOURCE",
    "T14"."CLEAN_NAME"
  FROM "T11" AS "T14"
), T33 AS (
  SELECT DISTINCT
    *
  FROM T27 AS T27
), "T50" AS (
  SELECT
    "T33"."MONTH",
    "T33"."SOURCE",
    IFF(
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "T33"."CLEAN_NAME",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            ''
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          ''
        ),
        '^the (.)',
        '\\1'
      ) IN ('the', 'a', 'and'),
      "T33"."CLEAN_NAME",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "T33"."CLEAN_NAME",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            ''
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          ''
        ),
        '^the (.)',
        '\\1'
      )
    ) AS "CORE"
  FROM T33 AS T33
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T30" AS "T34"
      WHERE
        "T33"."MONTH" = "T34"."MONTH" AND "T33"."CLEAN_NAME" = "T34"."CLEAN_NAME"
    )
), T61 AS (
  SELECT
    "T45"."MONTH",
    "T45"."SOURCE_FILE",
    "T45"."SOURCE_ROW",
    "T45"."SOURCE_KEY",
    "T45"."CUSTOMER_ID",
    "T45"."CUSTOMER_NAME",
    "T45"."STATUS",
    "T45"."PRODUCT",
    "T45"."LOCATION",
    "T45"."PROVIDER_COUNT",
    "T45"."UNIT_PRICE",
    "T45"."CURRENCY",
    "T45"."GO_LIVE_DATE",
    "T45"."CHURN_DATE",
    "T45"."ENTITLED_QUANTITY",
    "T45"."UPDATED_AT",
    "T45"."OWNER",
    "T45"."CUSTOMER_KEY",
    "T45"."CRM_CUSTOMER_ID",
    "T45"."MATCH_METHOD",
    "T45"."PRODUCT_KEY",
    ROW_NUMBER() OVER (
      PARTITION BY "T45"."MONTH", "T45"."CUSTOMER_KEY", "T45"."PRODUCT"
      ORDER BY "T45"."UPDATED_AT" DESC NULLS LAST, "T45"."SOURCE_FILE" DESC NULLS LAST, "T45"."SOURCE_ROW" DESC NULLS LAST
    ) - 1 AS "NEWEST"
  FROM "T41" AS "T45"
), T67 AS (
  SELECT
    *
  FROM T61 AS T61
  WHERE
    "T61"."NEWEST" = 0
), "T70" AS (
  SELECT
    "T67"."MONTH",
    "T67"."SOURCE_FILE",
    "T67"."SOURCE_ROW",
    "T67"."SOURCE_KEY",
    "T67"."CUSTOMER_ID",
    "T67"."CUSTOMER_NAME",
    "T67"."STATUS",
    "T67"."PRODUCT",
    "T67"."LOCATION",
    "T67"."PROVIDER_COUNT",
    "T67"."UNIT_PRICE",
    "T67"."CURRENCY",
    "T67"."GO_LIVE_DATE",
    "T67"."CHURN_DATE",
    "T67"."ENTITLED_QUANTITY",
    "T67"."UPDATED_AT",
    "T67"."OWNER",
    "T67"."CUSTOMER_KEY",
    "T67"."CRM_CUSTOMER_ID",
    "T67"."MATCH_METHOD",
    "T67"."PRODUCT_KEY"
  FROM T67 AS T67
), T65 AS (
  SELECT
    "T44"."MONTH",
    "T44"."CUSTOMER_KEY",
    "T44"."PRODUCT_KEY",
    COUNT(*) AS "OPS_LINES",
    MIN("T44"."STATUS") AS "OPS_STATUS",
    COUNT(
      DISTINCT IFF(
        (
          "T44"."USAGE_QUANTITY" IS NULL
        ) OR (
          "T44"."USAGE_QUANTITY" > 0
        ),
        "T44"."PROVIDER_ID",
        NULL
      )
    ) AS "USED_COUNT",
    MAX(NOT "T44"."EXPECTED_AMOUNT" IS NULL) AS "RATED",
    IFF(
      COUNT(DISTINCT "T44"."CURRENCY") > 1,
      CAST(NULL AS DECIMAL(24, 6)),
      CAST(IFF(
        MAX("T44"."EXPECTED_AMOUNT" IS NULL),
        CAST(NULL AS DECIMAL(38, 6)),
        SUM("T44"."EXPECTED_AMOUNT")
      ) AS DECIMAL(24, 6))
    ) AS "EXPECTED_AMOUNT",
    IFF(
      MIN("T44"."CURRENCY") = MAX("T44"."CURRENCY"),
      MIN("T44"."CURRENCY"),
      CAST(NULL AS VARCHAR)
    ) AS "OPS_CURRENCY",
    MIN("T44"."GO_LIVE_DATE") AS "OPS_GO_LIVE_DATE",
    CAST(IFF(
      MAX("T44"."USAGE_QUANTITY" IS NULL),
      CAST(NULL AS DECIMAL(38, 6)),
      SUM("T44"."USAGE_QUANTITY")
    ) AS DECIMAL(24, 6)) AS "USAGE_QUANTITY",
    COALESCE(MAX((
      "T44"."PROVIDER_COUNT" > 0
    ) OR (
      "T44"."USAGE_QUANTITY" > 0
    )), FALSE) AS "SOME",
    COALESCE(MAX("T44"."EXPECTED_AMOUNT" > 0), FALSE) AS "PRICED"
  FROM "T40" AS "T44"
  GROUP BY
    1,
    2,
    3
), T85 AS (
  SELECT
    "T65"."MONTH",
    "T65"."CUSTOMER_KEY",
    "T65"."PRODUCT_KEY",
    "T65"."OPS_LINES",
    "T65"."OPS_STATUS",
    "T65"."USED_COUNT",
    "T65"."RATED",
    "T65"."EXPECTED_AMOUNT",
    "T65"."OPS_CURRENCY",
    "T65"."OPS_GO_LIVE_DATE",
    "T65"."USAGE_QUANTITY",
    "T65"."SOME",
    "T65"."PRICED",
    IFF(
      "T65"."SOME"
      OR (
        (
          "T65"."EXPECTED_AMOUNT" IS NULL
        ) AND "T65"."PRICED"
      )
      OR COALESCE("T65"."USED_COUNT" > 0, FALSE)
      OR COALESCE("T65"."USAGE_QUANTITY" > 0, FALSE)
      OR COALESCE("T65"."EXPECTED_AMOUNT" > 0, FALSE)
      OR (
        NOT "T65"."USED_COUNT" IS NULL
      )
      OR (
        NOT "T65"."USAGE_QUANTITY" IS NULL
      )
      OR (
        NOT "T65"."EXPECTED_AMOUNT" IS NULL
      ),
      "T65"."SOME"
      OR (
        (
          "T65"."EXPECTED_AMOUNT" IS NULL
        ) AND "T65"."PRICED"
      )
      OR COALESCE("T65"."USED_COUNT" > 0, FALSE)
      OR COALESCE("T65"."USAGE_QUANTITY" > 0, FALSE)
      OR COALESCE("T65"."EXPECTED_AMOUNT" > 0, FALSE),
      CAST(NULL AS BOOLEAN)
    ) AS "USED"
  FROM T65 AS T65
), "T88" AS (
  SELECT
    "T85"."MONTH",
    "T85"."CUSTOMER_KEY",
    "T85"."PRODUCT_KEY",
    "T85"."OPS_LINES",
    "T85"."OPS_STATUS",
    "T85"."USED_COUNT",
    "T85"."RATED",
    "T85"."EXPECTED_AMOUNT",
    "T85"."OPS_CURRENCY",
    "T85"."OPS_GO_LIVE_DATE",
    "T85"."USAGE_QUANTITY",
    "T85"."USED"
  FROM T85 AS T85
), T55 AS (
  SELECT
    "T45"."MONTH",
    "T45"."CUSTOMER_KEY",
    "T45"."PRODUCT_KEY",
    COUNT(*) AS "CRM_LINES"
  FROM "T41" AS "T45"
  GROUP BY
    1,
    2,
    3
), T84 AS (
  SELECT
    "T73"."MONTH",
    "T73"."CUSTOMER_KEY",
    "T73"."PRODUCT_KEY",
    MIN("T73"."STATUS") AS "CRM_STATUS",
    IFF(
      MAX("T73"."PROVIDER_COUNT" IS NULL),
      CAST(NULL AS BIGINT),
      SUM("T73"."PROVIDER_COUNT")
    ) AS "CRM_PROVIDER_COUNT",
    IFF(
      MAX("T73"."UNIT_PRICE" IS NULL),
      CAST(NULL AS DECIMAL(24, 6)),
      IFF(
        MIN("T73"."UNIT_PRICE") = MAX("T73"."UNIT_PRICE"),
        MIN("T73"."UNIT_PRICE"),
        CAST(NULL AS DECIMAL(24, 6))
      )
    ) AS "CRM_UNIT_PRICE",
    IFF(
      MIN("T73"."CURRENCY") = MAX("T73"."CURRENCY"),
      MIN("T73"."CURRENCY"),
      CAST(NULL AS VARCHAR)
    ) AS "CRM_CURRENCY",
    MIN("T73"."GO_LIVE_DATE") AS "CRM_GO_LIVE_DATE",
    IFF(MAX("T73"."CHURN_DATE" IS NULL), CAST(NULL AS DATE), MAX("T73"."CHURN_DATE")) AS "CRM_CHURN_DATE",
    CAST(IFF(
      MAX("T73"."ENTITLED_QUANTITY" IS NULL),
      CAST(NULL AS DECIMAL(38, 6)),
      SUM("T73"."ENTITLED_QUANTITY")
    ) AS DECIMAL(24, 6)) AS "ENTITLED_QUANTITY"
  FROM "T70" AS "T73"
  GROUP BY
    1,
    2,
    3
), T93 AS (
  SELECT
    "T55"."MONTH",
    "T55"."CUSTOMER_KEY",
    "T55"."PRODUCT_KEY",
    "T55"."CRM_LINES",
    "T84"."MONTH" AS "MONTH_RIGHT",
    "T84"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T84"."PRODUCT_KEY" AS "PRODUCT_KEY_RIGHT",
    "T84"."CRM_STATUS",
    "T84"."CRM_PROVIDER_COUNT",
    "T84"."CRM_UNIT_PRICE",
    "T84"."CRM_CURRENCY",
    "T84"."CRM_GO_LIVE_DATE",
    "T84"."CRM_CHURN_DATE",
    "T84"."ENTITLED_QUANTITY"
  FROM T55 AS T55
  LEFT OUTER JOIN T84 AS T84
    ON "T55"."MONTH" = "T84"."MONTH"
    AND "T55"."CUSTOMER_KEY" = "T84"."CUSTOMER_KEY"
    AND "T55"."PRODUCT_KEY" = "T84"."PRODUCT_KEY"
), "T99" AS (
  SELECT
    "T93"."MONTH",
    "T93"."CUSTOMER_KEY",
    "T93"."PRODUCT_KEY",
    "T93"."CRM_LINES",
    "T93"."CRM_STATUS",
    "T93"."CRM_PROVIDER_COUNT",
    "T93"."CRM_UNIT_PRICE",
    "T93"."CRM_CURRENCY",
    "T93"."CRM_GO_LIVE_DATE",
    "T93"."CRM_CHURN_DATE",
    "T93"."ENTITLED_QUANTITY"
  FROM T93 AS T93
), T68 AS (
  SELECT
    "T43"."MONTH",
    "T43"."CUSTOMER_KEY",
    "T43"."PRODUCT_KEY",
    COUNT(*) AS "BILLING_LINES",
    MIN("T43"."STATUS") AS "BILLING_STATUS",
    IFF(
      MAX(
        (
          "T43"."PROVIDER_COUNT" IS NULL
        )
        AND (
          COALESCE(
            COALESCE("T43"."AMOUNT", "T43"."UNIT_PRICE" * "T43"."PROVIDER_COUNT"),
            IFF("T43"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
          ) IS NULL
        )
      ),
      CAST(NULL AS BIGINT),
      SUM("T43"."PROVIDER_COUNT")
    ) AS "BILLED_COUNT",
    IFF(
      ABS(
        IFF(
          MAX(
            COALESCE(
              COALESCE("T43"."AMOUNT", "T43"."UNIT_PRICE" * "T43"."PROVIDER_COUNT"),
              IFF("T43"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
            ) IS NULL
          ),
          CAST(NULL AS DECIMAL(38, 6)),
          SUM(
            COALESCE(
              COALESCE("T43"."AMOUNT", "T43"."UNIT_PRICE" * "T43"."PROVIDER_COUNT"),
              IFF("T43"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
            )
          )
        )
      ) < 1000000000000000000,
      CAST(IFF(
        MAX(
          COALESCE(
            COALESCE("T43"."AMOUNT", "T43"."UNIT_PRICE" * "T43"."PROVIDER_COUNT"),
            IFF("T43"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
          ) IS NULL
        ),
        CAST(NULL AS DECIMAL(38, 6)),
        SUM(
          COALESCE(
            COALESCE("T43"."AMOUNT", "T43"."UNIT_PRICE" * "T43"."PROVIDER_COUNT"),
            IFF("T43"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
          )
        )
      ) AS DECIMAL(24, 6)),
      NULL
    ) AS "BILLED_AMOUNT",
    IFF(
      MIN("T43"."UNIT_PRICE") = MAX("T43"."UNIT_PRICE"),
      MIN("T43"."UNIT_PRICE"),
      CAST(NULL AS DECIMAL(24, 6))
    ) AS "BILLING_UNIT_PRICE",
    IFF(
      MIN("T43"."CURRENCY") = MAX("T43"."CURRENCY"),
      MIN("T43"."CURRENCY"),
      CAST(NULL AS VARCHAR)
    ) AS "BILLING_CURRENCY",
    COUNT(DISTINCT "T43"."CURRENCY") AS "CURRENCIES",
    IFF(
      MAX(IFF("T43"."PROVIDER_COUNT" > 0, "T43"."SERVICE_START" IS NULL, NULL))
      OR (
        COUNT(DISTINCT IFF("T43"."PROVIDER_COUNT" > 0, "T43"."SERVICE_START", NULL)) > 1
      ),
      CAST(NULL AS DATE),
      MIN(IFF("T43"."PROVIDER_COUNT" > 0, "T43"."SERVICE_START", NULL))
    ) AS "SERVICE_START",
    IFF(
      MAX(IFF("T43"."PROVIDER_COUNT" > 0, "T43"."SERVICE_END" IS NULL, NULL))
      OR (
        COUNT(DISTINCT IFF("T43"."PROVIDER_COUNT" > 0, "T43"."SERVICE_END", NULL)) > 1
      ),
      CAST(NULL AS DATE),
      MIN(IFF("T43"."PROVIDER_COUNT" > 0, "T43"."SERVICE_END", NULL))
    ) AS "SERVICE_END",
    IFF(
      ABS(
        SUM(
          IFF(
            COALESCE(
              COALESCE("T43"."AMOUNT", "T43"."UNIT_PRICE" * "T43"."PROVIDER_COUNT"),
              IFF("T43"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
            ) < 0,
            COALESCE(
              COALESCE("T43"."AMOUNT", "T43"."UNIT_PRICE" * "T43"."PROVIDER_COUNT"),
              IFF("T43"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
            ),
            NULL
          )
        )
      ) < 1000000000000000000,
      CAST(SUM(
        IFF(
          COALESCE(
            COALESCE("T43"."AMOUNT", "T43"."UNIT_PRICE" * "T43"."PROVIDER_COUNT"),
            IFF("T43"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
          ) < 0,
          COALESCE(
            COALESCE("T43"."AMOUNT", "T43"."UNIT_PRICE" * "T43"."PROVIDER_COUNT"),
            IFF("T43"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
          ),
          NULL
        )
      ) AS DECIMAL(24, 6)),
      NULL
    ) AS "CREDITED_AMOUNT",
    COALESCE(MAX("T43"."PROVIDER_COUNT" > 0), FALSE) AS "SOME",
    COALESCE(
      MAX(
        COALESCE(
          COALESCE("T43"."AMOUNT", "T43"."UNIT_PRICE" * "T43"."PROVIDER_COUNT"),
          IFF("T43"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
        ) > 0
      ),
      FALSE
    ) AS "CHARGED"
  FROM "T39" AS "T43"
  GROUP BY
    1,
    2,
    3
), T77 AS (
  SELECT
    "T68"."MONTH",
    "T68"."CUSTOMER_KEY",
    "T68"."PRODUCT_KEY",
    "T68"."BILLING_LINES",
    "T68"."BILLING_STATUS",
    "T68"."BILLED_COUNT",
    IFF("T68"."CURRENCIES" > 1, CAST(NULL AS DECIMAL(24, 6)), "T68"."BILLED_AMOUNT") AS "BILLED_AMOUNT",
    IFF("T68"."CURRENCIES" > 1, CAST(NULL AS DECIMAL(24, 6)), "T68"."BILLING_UNIT_PRICE") AS "BILLING_UNIT_PRICE",
    "T68"."BILLING_CURRENCY",
    "T68"."CURRENCIES",
    "T68"."SERVICE_START",
    "T68"."SERVICE_END",
    "T68"."CREDITED_AMOUNT",
    "T68"."SOME",
    "T68"."CHARGED"
  FROM T68 AS T68
), T95 AS (
  SELECT
    "T77"."MONTH",
    "T77"."CUSTOMER_KEY",
    "T77"."PRODUCT_KEY",
    "T77"."BILLING_LINES",
    "T77"."BILLING_STATUS",
    "T77"."BILLED_COUNT",
    "T77"."BILLED_AMOUNT",
    "T77"."BILLING_UNIT_PRICE",
    "T77"."BILLING_CURRENCY",
    "T77"."CURRENCIES",
    "T77"."SERVICE_START",
    "T77"."SERVICE_END",
    "T77"."CREDITED_AMOUNT",
    "T77"."SOME",
    "T77"."CHARGED",
    IFF(
      "T77"."SOME"
      OR (
        (
          "T77"."BILLED_AMOUNT" IS NULL
        ) AND "T77"."CHARGED"
      )
      OR COALESCE("T77"."BILLED_COUNT" > 0, FALSE)
      OR COALESCE("T77"."BILLED_AMOUNT" > 0, FALSE)
      OR (
        NOT "T77"."BILLED_COUNT" IS NULL
      )
      OR (
        NOT "T77"."BILLED_AMOUNT" IS NULL
      ),
      "T77"."SOME"
      OR (
        (
          "T77"."BILLED_AMOUNT" IS NULL
        ) AND "T77"."CHARGED"
      )
      OR COALESCE("T77"."BILLED_COUNT" > 0, FALSE)
      OR COALESCE("T77"."BILLED_AMOUNT" > 0, FALSE),
      CAST(NULL AS BOOLEAN)
    ) AS "BILLED"
  FROM T77 AS T77
), "T101" AS (
  SELECT
    "T95"."MONTH",
    "T95"."CUSTOMER_KEY",
    "T95"."PRODUCT_KEY",
    "T95"."BILLING_LINES",
    "T95"."BILLING_STATUS",
    "T95"."BILLED_COUNT",
    "T95"."BILLED_AMOUNT",
    "T95"."BILLING_UNIT_PRICE",
    "T95"."BILLING_CURRENCY",
    "T95"."SERVICE_START",
    "T95"."SERVICE_END",
    "T95"."CREDITED_AMOUNT",
    "T95"."BILLED"
  FROM T95 AS T95
), T98 AS (
  SELECT
    "T91"."MONTH",
    "T91"."CUSTOMER_KEY",
    "T91"."PRODUCT_KEY"
  FROM "T88" AS "T91"
), T106 AS (
  SELECT
    "T102"."MONTH",
    "T102"."CUSTOMER_KEY",
    "T102"."PRODUCT_KEY"
  FROM "T99" AS "T102"
), T107 AS (
  SELECT
    "T103"."MONTH",
    "T103"."CUSTOMER_KEY",
    "T103"."PRODUCT_KEY"
  FROM "T101" AS "T103"
), T108 AS (
  SELECT
    *
  FROM T106 AS T106
  UNION
  SELECT
    *
  FROM T107 AS T107
), "T109" AS (
  SELECT
    *
  FROM T98 AS T98
  UNION
  SELECT
    *
  FROM T108 AS T108
), T54 AS (
  SELECT
    *
  FROM "T41" AS "T45"
  WHERE
    "T45"."PRODUCT" IS NULL
), T60 AS (
  SELECT
    "T54"."MONTH",
    "T54"."CUSTOMER_KEY",
    'crm' AS "SOURCE",
    'product' AS "ABOUT"
  FROM T54 AS T54
), T52 AS (
  SELECT
    *
  FROM "T39" AS "T43"
  WHERE
    "T43"."PRODUCT" IS NULL
), T58 AS (
  SELECT
    "T52"."MONTH",
    "T52"."CUSTOMER_KEY",
    'billing' AS "SOURCE",
    'product' AS "ABOUT"
  FROM T52 AS T52
), T63 AS (
  SELECT
    *
  FROM T60 AS T60
  UNION
  SELECT
    *
  FROM T58 AS T58
), T53 AS (
  SELECT
    *
  FROM "T40" AS "T44"
  WHERE
    "T44"."PRODUCT" IS NULL
), T59 AS (
  SELECT
    "T53"."MONTH",
    "T53"."CUSTOMER_KEY",
    'ops' AS "SOURCE",
    'product' AS "ABOUT"
  FROM T53 AS T53
), T15 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    NOT "T1"."CUSTOMER_KEY" IS NULL
), T28 AS (
  SELECT
    *
  FROM "NORMALIZED"."REJECTED" AS "T2"
  WHERE
    (
      "T2"."SCOPE" = 'row'
    )
    OR COALESCE(STARTSWITH("T2"."COLUMN_NAME", 'product_flags.'), FALSE)
), T38 AS (
  SELECT
    "T15"."MONTH",
    "T15"."CUSTOMER_KEY",
    "T15"."SOURCE",
    IFF("T28"."SCOPE" = 'row', 'row', 'product') AS "ABOUT"
  FROM T15 AS T15
  INNER JOIN T28 AS T28
    ON "T15"."MONTH" = "T28"."MONTH"
    AND "T15"."SOURCE" = "T28"."SOURCE"
    AND "T15"."SOURCE_FILE" = "T28"."SOURCE_FILE"
    AND "T15"."SOURCE_ROW" = "T28"."SOURCE_ROW"
), T42 AS (
  SELECT
    "T33"."MONTH",
    "T34"."CUSTOMER_KEY",
    "T33"."SOURCE"
  FROM (
    SELECT DISTINCT
      *
    FROM T27 AS T27
  ) AS "T33"
  INNER JOIN "T30" AS "T34"
    ON "T33"."MONTH" = "T34"."MONTH" AND "T33"."CLEAN_NAME" = "T34"."CLEAN_NAME"
), T66 AS (
  SELECT
    "T56"."MONTH",
    "T56"."SOURCE",
    NULLIF(
      REGEXP_REPLACE("T56"."CORE", '( (holding|holdings|group of companies|group|companies))+$', ''),
      "T56"."CORE"
    ) AS "CORE"
  FROM "T50" AS "T56"
), T71 AS (
  SELECT
    *
  FROM T66 AS T66
  WHERE
    NOT "T66"."CORE" IS NULL
), T76 AS (
  SELECT
    *
  FROM "T50" AS "T56"
  UNION
  SELECT
    *
  FROM T71 AS T71
), T64 AS (
  SELECT
    "T51"."MONTH",
    "T51"."CUSTOMER_KEY",
    NULLIF(
      REGEXP_REPLACE("T51"."CORE", '( (holding|holdings|group of companies|group|companies))+$', ''),
      "T51"."CORE"
    ) AS "CORE"
  FROM "T46" AS "T51"
), T69 AS (
  SELECT
    *
  FROM T64 AS T64
  WHERE
    NOT "T64"."CORE" IS NULL
), T75 AS (
  SELECT
    *
  FROM "T46" AS "T51"
  UNION
  SELECT
    *
  FROM T69 AS T69
), T81 AS (
  SELECT
    "T76"."MONTH",
    "T75"."CUSTOMER_KEY",
    "T76"."SOURCE"
  FROM T76 AS T76
  INNER JOIN T75 AS T75
    ON "T76"."MONTH" = "T75"."MONTH" AND "T76"."CORE" = "T75"."CORE"
), T83 AS (
  SELECT
    *
  FROM T42 AS T42
  UNION
  SELECT
    *
  FROM T81 AS T81
), T86 AS (
  SELECT
    "T83"."MONTH",
    "T83"."CUSTOMER_KEY",
    "T83"."SOURCE",
    'row' AS "ABOUT"
  FROM T83 AS T83
), T24 AS (
  SELECT
    "T14"."MONTH",
    "T14"."CUSTOMER_KEY",
    'crm' AS "SOURCE",
    'row' AS "ABOUT"
  FROM "T11" AS "T14"
), T87 AS (
  SELECT
    *
  FROM T86 AS T86
  UNION
  SELECT
    *
  FROM T24 AS T24
), T25 AS (
  SELECT
    "T14"."MONTH",
    "T14"."CUSTOMER_KEY",
    'billing' AS "SOURCE",
    'row' AS "ABOUT"
  FROM "T11" AS "T14"
), T26 AS (
  SELECT
    "T14"."MONTH",
    "T14"."CUSTOMER_KEY",
    'ops' AS "SOURCE",
    'row' AS "ABOUT"
  FROM "T11" AS "T14"
), T29 AS (
  SELECT
    *
  FROM T25 AS T25
  UNION
  SELECT
    *
  FROM T26 AS T26
), T90 AS (
  SELECT
    *
  FROM T87 AS T87
  UNION
  SELECT
    *
  FROM T29 AS T29
), T94 AS (
  SELECT
    *
  FROM T38 AS T38
  UNION
  SELECT
    *
  FROM T90 AS T90
), T97 AS (
  SELECT
    *
  FROM T59 AS T59
  UNION
  SELECT
    *
  FROM T94 AS T94
), T100 AS (
  SELECT
    *
  FROM T63 AS T63
  UNION
  SELECT
    *
  FROM T97 AS T97
), "T110" AS (
  SELECT
    "T100"."MONTH",
    "T100"."CUSTOMER_KEY",
    NOT (
      MAX((
        "T100"."SOURCE" = 'crm'
      ) AND (
        "T100"."ABOUT" = 'row'
      ))
    ) AS "CRM_COMPLETE",
    NOT (
      MAX((
        "T100"."SOURCE" = 'crm'
      ) AND (
        "T100"."ABOUT" = 'product'
      ))
    ) AS "CRM_PRODUCTS_KNOWN",
    NOT (
      MAX((
        "T100"."SOURCE" = 'billing'
      ) AND (
        "T100"."ABOUT" = 'row'
      ))
    ) AS "BILLING_COMPLETE",
    NOT (
      MAX((
        "T100"."SOURCE" = 'billing'
      ) AND (
        "T100"."ABOUT" = 'product'
      ))
    ) AS "BILLING_PRODUCTS_KNOWN",
    NOT (
      MAX((
        "T100"."SOURCE" = 'ops'
      ) AND (
        "T100"."ABOUT" = 'row'
      ))
    ) AS "OPS_COMPLETE",
    NOT (
      MAX((
        "T100"."SOURCE" = 'ops'
      ) AND (
        "T100"."ABOUT" = 'product'
      ))
    ) AS "OPS_PRODUCTS_KNOWN"
  FROM T100 AS T100
  GROUP BY
    1,
    2
), T116 AS (
  SELECT
    "T115"."MONTH",
    "T115"."CUSTOMER_KEY",
    '' AS "PRODUCT_KEY"
  FROM "T110" AS "T115"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T109" AS "T113"
      WHERE
        "T115"."MONTH" = "T113"."MONTH" AND "T115"."CUSTOMER_KEY" = "T113"."CUSTOMER_KEY"
    )
), T118 AS (
  SELECT
    *
  FROM "T109" AS "T111"
  UNION ALL
  SELECT
    *
  FROM T116 AS T116
), T119 AS (
  SELECT
    "T118"."MONTH",
    "T118"."CUSTOMER_KEY",
    "T118"."PRODUCT_KEY",
    "T104"."MONTH" AS "MONTH_RIGHT",
    "T104"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T104"."PRODUCT_KEY" AS "PRODUCT_KEY_RIGHT",
    "T104"."CRM_LINES",
    "T104"."CRM_STATUS",
    "T104"."CRM_PROVIDER_COUNT",
    "T104"."CRM_UNIT_PRICE",
    "T104"."CRM_CURRENCY",
    "T104"."CRM_GO_LIVE_DATE",
    "T104"."CRM_CHURN_DATE",
    "T104"."ENTITLED_QUANTITY"
  FROM T118 AS T118
  LEFT OUTER JOIN "T99" AS "T104"
    ON "T118"."MONTH" = "T104"."MONTH"
    AND "T118"."CUSTOMER_KEY" = "T104"."CUSTOMER_KEY"
    AND "T118"."PRODUCT_KEY" = "T104"."PRODUCT_KEY"
), T121 AS (
  SELECT
    "T119"."MONTH",
    "T119"."CUSTOMER_KEY",
    "T119"."PRODUCT_KEY",
    "T119"."CRM_LINES",
    "T119"."CRM_STATUS",
    "T119"."CRM_PROVIDER_COUNT",
    "T119"."CRM_UNIT_PRICE",
    "T119"."CRM_CURRENCY",
    "T119"."CRM_GO_LIVE_DATE",
    "T119"."CRM_CHURN_DATE",
    "T119"."ENTITLED_QUANTITY"
  FROM T119 AS T119
), T122 AS (
  SELECT
    "T121"."MONTH",
    "T121"."CUSTOMER_KEY",
    "T121"."PRODUCT_KEY",
    "T121"."CRM_LINES",
    "T121"."CRM_STATUS",
    "T121"."CRM_PROVIDER_COUNT",
    "T121"."CRM_UNIT_PRICE",
    "T121"."CRM_CURRENCY",
    "T121"."CRM_GO_LIVE_DATE",
    "T121"."CRM_CHURN_DATE",
    "T121"."ENTITLED_QUANTITY",
    "T105"."MONTH" AS "MONTH_RIGHT",
    "T105"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T105"."PRODUCT_KEY" AS "PRODUCT_KEY_RIGHT",
    "T105"."BILLING_LINES",
    "T105"."BILLING_STATUS",
    "T105"."BILLED_COUNT",
    "T105"."BILLED_AMOUNT",
    "T105"."BILLING_UNIT_PRICE",
    "T105"."BILLING_CURRENCY",
    "T105"."SERVICE_START",
    "T105"."SERVICE_END",
    "T105"."CREDITED_AMOUNT",
    "T105"."BILLED"
  FROM T121 AS T121
  LEFT OUTER JOIN "T101" AS "T105"
    ON "T121"."MONTH" = "T105"."MONTH"
    AND "T121"."CUSTOMER_KEY" = "T105"."CUSTOMER_KEY"
    AND "T121"."PRODUCT_KEY" = "T105"."PRODUCT_KEY"
), T124 AS (
  SELECT
    "T122"."MONTH",
    "T122"."CUSTOMER_KEY",
    "T122"."PRODUCT_KEY",
    "T122"."CRM_LINES",
    "T122"."CRM_STATUS",
    "T122"."CRM_PROVIDER_COUNT",
    "T122"."CRM_UNIT_PRICE",
    "T122"."CRM_CURRENCY",
    "T122"."CRM_GO_LIVE_DATE",
    "T122"."CRM_CHURN_DATE",
    "T122"."ENTITLED_QUANTITY",
    "T122"."BILLING_LINES",
    "T122"."BILLING_STATUS",
    "T122"."BILLED_COUNT",
    "T122"."BILLED_AMOUNT",
    "T122"."BILLING_UNIT_PRICE",
    "T122"."BILLING_CURRENCY",
    "T122"."SERVICE_START",
    "T122"."SERVICE_END",
    "T122"."CREDITED_AMOUNT",
    "T122"."BILLED"
  FROM T122 AS T122
), T125 AS (
  SELECT
    "T124"."MONTH",
    "T124"."CUSTOMER_KEY",
    "T124"."PRODUCT_KEY",
    "T124"."CRM_LINES",
    "T124"."CRM_STATUS",
    "T124"."CRM_PROVIDER_COUNT",
    "T124"."CRM_UNIT_PRICE",
    "T124"."CRM_CURRENCY",
    "T124"."CRM_GO_LIVE_DATE",
    "T124"."CRM_CHURN_DATE",
    "T124"."ENTITLED_QUANTITY",
    "T124"."BILLING_LINES",
    "T124"."BILLING_STATUS",
    "T124"."BILLED_COUNT",
    "T124"."BILLED_AMOUNT",
    "T124"."BILLING_UNIT_PRICE",
    "T124"."BILLING_CURRENCY",
    "T124"."SERVICE_START",
    "T124"."SERVICE_END",
    "T124"."CREDITED_AMOUNT",
    "T124"."BILLED",
    "T96"."MONTH" AS "MONTH_RIGHT",
    "T96"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T96"."PRODUCT_KEY" AS "PRODUCT_KEY_RIGHT",
    "T96"."OPS_LINES",
    "T96"."OPS_STATUS",
    "T96"."USED_COUNT",
    "T96"."RATED",
    "T96"."EXPECTED_AMOUNT",
    "T96"."OPS_CURRENCY",
    "T96"."OPS_GO_LIVE_DATE",
    "T96"."USAGE_QUANTITY",
    "T96"."USED"
  FROM T124 AS T124
  LEFT OUTER JOIN "T88" AS "T96"
    ON "T124"."MONTH" = "T96"."MONTH"
    AND "T124"."CUSTOMER_KEY" = "T96"."CUSTOMER_KEY"
    AND "T124"."PRODUCT_KEY" = "T96"."PRODUCT_KEY"
), T127 AS (
  SELECT
    "T125"."MONTH",
    "T125"."CUSTOMER_KEY",
    "T125"."PRODUCT_KEY",
    "T125"."CRM_LINES",
    "T125"."CRM_STATUS",
    "T125"."CRM_PROVIDER_COUNT",
    "T125"."CRM_UNIT_PRICE",
    "T125"."CRM_CURRENCY",
    "T125"."CRM_GO_LIVE_DATE",
    "T125"."CRM_CHURN_DATE",
    "T125"."ENTITLED_QUANTITY",
    "T125"."BILLING_LINES",
    "T125"."BILLING_STATUS",
    "T125"."BILLED_COUNT",
    "T125"."BILLED_AMOUNT",
    "T125"."BILLING_UNIT_PRICE",
    "T125"."BILLING_CURRENCY",
    "T125"."SERVICE_START",
    "T125"."SERVICE_END",
    "T125"."CREDITED_AMOUNT",
    "T125"."BILLED",
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
), T48 AS (
  SELECT
    "T44"."MONTH",
    "T44"."CUSTOMER_KEY",
    "T44"."CUSTOMER_ID",
    "T44"."CUSTOMER_NAME",
    "T44"."CRM_CUSTOMER_ID",
    "T44"."MATCH_METHOD",
    CAST(NULL AS VARCHAR) AS "OWNER",
    2 AS "RANK"
  FROM "T40" AS "T44"
), T78 AS (
  SELECT
    "T73"."MONTH",
    "T73"."CUSTOMER_KEY",
    "T73"."CUSTOMER_ID",
    "T73"."CUSTOMER_NAME",
    "T73"."CRM_CUSTOMER_ID",
    "T73"."MATCH_METHOD",
    "T73"."OWNER",
    0 AS "RANK"
  FROM "T70" AS "T73"
), T47 AS (
  SELECT
    "T43"."MONTH",
    "T43"."CUSTOMER_KEY",
    "T43"."CUSTOMER_ID",
    "T43"."CUSTOMER_NAME",
    "T43"."CRM_CUSTOMER_ID",
    "T43"."MATCH_METHOD",
    CAST(NULL AS VARCHAR) AS "OWNER",
    1 AS "RANK"
  FROM "T39" AS "T43"
), T79 AS (
  SELECT
    *
  FROM T78 AS T78
  UNION
  SELECT
    *
  FROM T47 AS T47
), T80 AS (
  SELECT
    *
  FROM T48 AS T48
  UNION
  SELECT
    *
  FROM T79 AS T79
), T92 AS (
  SELECT
    "T80"."MONTH",
    "T80"."CUSTOMER_KEY",
    COALESCE(
      MIN(IFF("T80"."RANK" = 0, "T80"."CUSTOMER_NAME", NULL)),
      MIN(IFF("T80"."RANK" = 1, "T80"."CUSTOMER_NAME", NULL)),
      MIN(IFF("T80"."RANK" = 2, "T80"."CUSTOMER_NAME", NULL))
    ) AS "CUSTOMER_NAME",
    COALESCE(
      MIN("T80"."CRM_CUSTOMER_ID"),
      COALESCE(
        MIN(IFF("T80"."RANK" = 0, "T80"."CUSTOMER_ID", NULL)),
        MIN(IFF("T80"."RANK" = 1, "T80"."CUSTOMER_ID", NULL)),
        MIN(IFF("T80"."RANK" = 2, "T80"."CUSTOMER_ID", NULL))
      )
    ) AS "CUSTOMER_ID",
    MIN(IFF("T80"."RANK" = 0, "T80"."OWNER", NULL)) AS "OWNER",
    MAX("T80"."RANK" = 0) AS "IN_CRM",
    MAX("T80"."RANK" = 1) AS "IN_BILLING",
    MAX("T80"."RANK" = 2) AS "IN_OPS",
    MAX("T80"."MATCH_METHOD" = 'ambiguous') AS "AMBIGUOUS"
  FROM T80 AS T80
  GROUP BY
    1,
    2
), T128 AS (
  SELECT
    "T127"."MONTH",
    "T127"."CUSTOMER_KEY",
    "T127"."PRODUCT_KEY",
    "T127"."CRM_LINES",
    "T127"."CRM_STATUS",
    "T127"."CRM_PROVIDER_COUNT",
    "T127"."CRM_UNIT_PRICE",
    "T127"."CRM_CURRENCY",
    "T127"."CRM_GO_LIVE_DATE",
    "T127"."CRM_CHURN_DATE",
    "T127"."ENTITLED_QUANTITY",
    "T127"."BILLING_LINES",
    "T127"."BILLING_STATUS",
    "T127"."BILLED_COUNT",
    "T127"."BILLED_AMOUNT",
    "T127"."BILLING_UNIT_PRICE",
    "T127"."BILLING_CURRENCY",
    "T127"."SERVICE_START",
    "T127"."SERVICE_END",
    "T127"."CREDITED_AMOUNT",
    "T127"."BILLED",
    "T127"."OPS_LINES",
    "T127"."OPS_STATUS",
    "T127"."USED_COUNT",
    "T127"."RATED",
    "T127"."EXPECTED_AMOUNT",
    "T127"."OPS_CURRENCY",
    "T127"."OPS_GO_LIVE_DATE",
    "T127"."USAGE_QUANTITY",
    "T127"."USED",
    "T92"."MONTH" AS "MONTH_RIGHT",
    "T92"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T92"."CUSTOMER_NAME",
    "T92"."CUSTOMER_ID",
    "T92"."OWNER",
    "T92"."IN_CRM",
    "T92"."IN_BILLING",
    "T92"."IN_OPS",
    "T92"."AMBIGUOUS"
  FROM T127 AS T127
  LEFT OUTER JOIN T92 AS T92
    ON "T127"."MONTH" = "T92"."MONTH" AND "T127"."CUSTOMER_KEY" = "T92"."CUSTOMER_KEY"
), T130 AS (
  SELECT
    "T128"."MONTH",
    "T128"."CUSTOMER_KEY",
    "T128"."PRODUCT_KEY",
    "T128"."CRM_LINES",
    "T128"."CRM_STATUS",
    "T128"."CRM_PROVIDER_COUNT",
    "T128"."CRM_UNIT_PRICE",
    "T128"."CRM_CURRENCY",
    "T128"."CRM_GO_LIVE_DATE",
    "T128"."CRM_CHURN_DATE",
    "T128"."ENTITLED_QUANTITY",
    "T128"."BILLING_LINES",
    "T128"."BILLING_STATUS",
    "T128"."BILLED_COUNT",
    "T128"."BILLED_AMOUNT",
    "T128"."BILLING_UNIT_PRICE",
    "T128"."BILLING_CURRENCY",
    "T128"."SERVICE_START",
    "T128"."SERVICE_END",
    "T128"."CREDITED_AMOUNT",
    "T128"."BILLED",
    "T128"."OPS_LINES",
    "T128"."OPS_STATUS",
    "T128"."USED_COUNT",
    "T128"."RATED",
    "T128"."EXPECTED_AMOUNT",
    "T128"."OPS_CURRENCY",
    "T128"."OPS_GO_LIVE_DATE",
    "T128"."USAGE_QUANTITY",
    "T128"."USED",
    "T128"."CUSTOMER_NAME",
    "T128"."CUSTOMER_ID",
    "T128"."OWNER",
    "T128"."IN_CRM",
    "T128"."IN_BILLING",
    "T128"."IN_OPS",
    "T128"."AMBIGUOUS"
  FROM T128 AS T128
), T131 AS (
  SELECT
    "T130"."MONTH",
    "T130"."CUSTOMER_KEY",
    "T130"."PRODUCT_KEY",
    "T130"."CRM_LINES",
    "T130"."CRM_STATUS",
    "T130"."CRM_PROVIDER_COUNT",
    "T130"."CRM_UNIT_PRICE",
    "T130"."CRM_CURRENCY",
    "T130"."CRM_GO_LIVE_DATE",
    "T130"."CRM_CHURN_DATE",
    "T130"."ENTITLED_QUANTITY",
    "T130"."BILLING_LINES",
    "T130"."BILLING_STATUS",
    "T130"."BILLED_COUNT",
    "T130"."BILLED_AMOUNT",
    "T130"."BILLING_UNIT_PRICE",
    "T130"."BILLING_CURRENCY",
    "T130"."SERVICE_START",
    "T130"."SERVICE_END",
    "T130"."CREDITED_AMOUNT",
    "T130"."BILLED",
    "T130"."OPS_LINES",
    "T130"."OPS_STATUS",
    "T130"."USED_COUNT",
    "T130"."RATED",
    "T130"."EXPECTED_AMOUNT",
    "T130"."OPS_CURRENCY",
    "T130"."OPS_GO_LIVE_DATE",
    "T130"."USAGE_QUANTITY",
    "T130"."USED",
    "T130"."CUSTOMER_NAME",
    "T130"."CUSTOMER_ID",
    "T130"."OWNER",
    "T130"."IN_CRM",
    "T130"."IN_BILLING",
    "T130"."IN_OPS",
    "T130"."AMBIGUOUS",
    "T114"."MONTH" AS "MONTH_RIGHT",
    "T114"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T114"."CRM_COMPLETE",
    "T114"."CRM_PRODUCTS_KNOWN",
    "T114"."BILLING_COMPLETE",
    "T114"."BILLING_PRODUCTS_KNOWN",
    "T114"."OPS_COMPLETE",
    "T114"."OPS_PRODUCTS_KNOWN"
  FROM T130 AS T130
  LEFT OUTER JOIN "T110" AS "T114"
    ON "T130"."MONTH" = "T114"."MONTH" AND "T130"."CUSTOMER_KEY" = "T114"."CUSTOMER_KEY"
), T133 AS (
  SELECT
    "T131"."MONTH",
    "T131"."CUSTOMER_KEY",
    "T131"."PRODUCT_KEY",
    "T131"."CRM_LINES",
    "T131"."CRM_STATUS",
    "T131"."CRM_PROVIDER_COUNT",
    "T131"."CRM_UNIT_PRICE",
    "T131"."CRM_CURRENCY",
    "T131"."CRM_GO_LIVE_DATE",
    "T131"."CRM_CHURN_DATE",
    "T131"."ENTITLED_QUANTITY",
    "T131"."BILLING_LINES",
    "T131"."BILLING_STATUS",
    "T131"."BILLED_COUNT",
    "T131"."BILLED_AMOUNT",
    "T131"."BILLING_UNIT_PRICE",
    "T131"."BILLING_CURRENCY",
    "T131"."SERVICE_START",
    "T131"."SERVICE_END",
    "T131"."CREDITED_AMOUNT",
    "T131"."BILLED",
    "T131"."OPS_LINES",
    "T131"."OPS_STATUS",
    "T131"."USED_COUNT",
    "T131"."RATED",
    "T131"."EXPECTED_AMOUNT",
    "T131"."OPS_CURRENCY",
    "T131"."OPS_GO_LIVE_DATE",
    "T131"."USAGE_QUANTITY",
    "T131"."USED",
    "T131"."CUSTOMER_NAME",
    "T131"."CUSTOMER_ID",
    "T131"."OWNER",
    "T131"."IN_CRM",
    "T131"."IN_BILLING",
    "T131"."IN_OPS",
    "T131"."AMBIGUOUS",
    "T131"."CRM_COMPLETE",
    "T131"."CRM_PRODUCTS_KNOWN",
    "T131"."BILLING_COMPLETE",
    "T131"."BILLING_PRODUCTS_KNOWN",
    "T131"."OPS_COMPLETE",
    "T131"."OPS_PRODUCTS_KNOWN"
  FROM T131 AS T131
), T62 AS (
  SELECT
    "T43"."MONTH",
    IFF(
      MIN("T43"."CURRENCY") = MAX("T43"."CURRENCY"),
      MIN("T43"."CURRENCY"),
      CAST(NULL AS VARCHAR)
    ) AS "ONLY_CURRENCY"
  FROM "T39" AS "T43"
  GROUP BY
    1
), T134 AS (
  SELECT
    "T133"."MONTH",
    "T133"."CUSTOMER_KEY",
    "T133"."PRODUCT_KEY",
    "T133"."CRM_LINES",
    "T133"."CRM_STATUS",
    "T133"."CRM_PROVIDER_COUNT",
    "T133"."CRM_UNIT_PRICE",
    "T133"."CRM_CURRENCY",
    "T133"."CRM_GO_LIVE_DATE",
    "T133"."CRM_CHURN_DATE",
    "T133"."ENTITLED_QUANTITY",
    "T133"."BILLING_LINES",
    "T133"."BILLING_STATUS",
    "T133"."BILLED_COUNT",
    "T133"."BILLED_AMOUNT",
    "T133"."BILLING_UNIT_PRICE",
    "T133"."BILLING_CURRENCY",
    "T133"."SERVICE_START",
    "T133"."SERVICE_END",
    "T133"."CREDITED_AMOUNT",
    "T133"."BILLED",
    "T133"."OPS_LINES",
    "T133"."OPS_STATUS",
    "T133"."USED_COUNT",
    "T133"."RATED",
    "T133"."EXPECTED_AMOUNT",
    "T133"."OPS_CURRENCY",
    "T133"."OPS_GO_LIVE_DATE",
    "T133"."USAGE_QUANTITY",
    "T133"."USED",
    "T133"."CUSTOMER_NAME",
    "T133"."CUSTOMER_ID",
    "T133"."OWNER",
    "T133"."IN_CRM",
    "T133"."IN_BILLING",
    "T133"."IN_OPS",
    "T133"."AMBIGUOUS",
    "T133"."CRM_COMPLETE",
    "T133"."CRM_PRODUCTS_KNOWN",
    "T133"."BILLING_COMPLETE",
    "T133"."BILLING_PRODUCTS_KNOWN",
    "T133"."OPS_COMPLETE",
    "T133"."OPS_PRODUCTS_KNOWN",
    "T62"."MONTH" AS "MONTH_RIGHT",
    "T62"."ONLY_CURRENCY"
  FROM T133 AS T133
  LEFT OUTER JOIN T62 AS T62
    ON "T133"."MONTH" = "T62"."MONTH"
), T135 AS (
  SELECT
    "T134"."MONTH",
    "T134"."CUSTOMER_KEY",
    "T134"."PRODUCT_KEY",
    "T134"."CRM_LINES",
    "T134"."CRM_STATUS",
    "T134"."CRM_PROVIDER_COUNT",
    "T134"."CRM_UNIT_PRICE",
    "T134"."CRM_CURRENCY",
    "T134"."CRM_GO_LIVE_DATE",
    "T134"."CRM_CHURN_DATE",
    "T134"."ENTITLED_QUANTITY",
    "T134"."BILLING_LINES",
    "T134"."BILLING_STATUS",
    "T134"."BILLED_COUNT",
    "T134"."BILLED_AMOUNT",
    "T134"."BILLING_UNIT_PRICE",
    "T134"."BILLING_CURRENCY",
    "T134"."SERVICE_START",
    "T134"."SERVICE_END",
    "T134"."CREDITED_AMOUNT",
    "T134"."BILLED",
    "T134"."OPS_LINES",
    "T134"."OPS_STATUS",
    "T134"."USED_COUNT",
    "T134"."RATED",
    "T134"."EXPECTED_AMOUNT",
    "T134"."OPS_CURRENCY",
    "T134"."OPS_GO_LIVE_DATE",
    "T134"."USAGE_QUANTITY",
    "T134"."USED",
    "T134"."CUSTOMER_NAME",
    "T134"."CUSTOMER_ID",
    "T134"."OWNER",
    "T134"."IN_CRM",
    "T134"."IN_BILLING",
    "T134"."IN_OPS",
    "T134"."AMBIGUOUS",
    "T134"."CRM_COMPLETE",
    "T134"."CRM_PRODUCTS_KNOWN",
    "T134"."BILLING_COMPLETE",
    "T134"."BILLING_PRODUCTS_KNOWN",
    "T134"."OPS_COMPLETE",
    "T134"."OPS_PRODUCTS_KNOWN",
    "T134"."ONLY_CURRENCY"
  FROM T134 AS T134
), T136 AS (
  SELECT
    "T135"."MONTH",
    "T135"."CUSTOMER_KEY",
    "T135"."PRODUCT_KEY",
    COALESCE("T135"."CRM_LINES", 0) AS "CRM_LINES",
    "T135"."CRM_STATUS",
    "T135"."CRM_PROVIDER_COUNT",
    "T135"."CRM_UNIT_PRICE",
    "T135"."CRM_CURRENCY",
    "T135"."CRM_GO_LIVE_DATE",
    "T135"."CRM_CHURN_DATE",
    "T135"."ENTITLED_QUANTITY",
    COALESCE("T135"."BILLING_LINES", 0) AS "BILLING_LINES",
    "T135"."BILLING_STATUS",
    "T135"."BILLED_COUNT",
    "T135"."BILLED_AMOUNT",
    "T135"."BILLING_UNIT_PRICE",
    "T135"."BILLING_CURRENCY",
    "T135"."SERVICE_START",
    "T135"."SERVICE_END",
    "T135"."CREDITED_AMOUNT",
    IFF(COALESCE("T135"."BILLING_LINES", 0) = 0, FALSE, "T135"."BILLED") AS "BILLED",
    COALESCE("T135"."OPS_LINES", 0) AS "OPS_LINES",
    "T135"."OPS_STATUS",
    "T135"."USED_COUNT",
    COALESCE("T135"."RATED", FALSE) AS "RATED",
    "T135"."EXPECTED_AMOUNT",
    "T135"."OPS_CURRENCY",
    "T135"."OPS_GO_LIVE_DATE",
    "T135"."USAGE_QUANTITY",
    IFF(COALESCE("T135"."OPS_LINES", 0) = 0, FALSE, "T135"."USED") AS "USED",
    "T135"."CUSTOMER_NAME",
    "T135"."CUSTOMER_ID",
    "T135"."OWNER",
    COALESCE("T135"."IN_CRM", FALSE) AS "IN_CRM",
    COALESCE("T135"."IN_BILLING", FALSE) AS "IN_BILLING",
    COALESCE("T135"."IN_OPS", FALSE) AS "IN_OPS",
    COALESCE("T135"."AMBIGUOUS", FALSE) AS "AMBIGUOUS",
    COALESCE("T135"."CRM_COMPLETE", TRUE) AS "CRM_COMPLETE",
    COALESCE("T135"."CRM_PRODUCTS_KNOWN", TRUE) AS "CRM_PRODUCTS_KNOWN",
    COALESCE("T135"."BILLING_COMPLETE", TRUE) AS "BILLING_COMPLETE",
    COALESCE("T135"."BILLING_PRODUCTS_KNOWN", TRUE) AS "BILLING_PRODUCTS_KNOWN",
    COALESCE("T135"."OPS_COMPLETE", TRUE) AS "OPS_COMPLETE",
    COALESCE("T135"."OPS_PRODUCTS_KNOWN", TRUE) AS "OPS_PRODUCTS_KNOWN",
    "T135"."ONLY_CURRENCY",
    NULLIF("T135"."PRODUCT_KEY", '') AS "PRODUCT",
    CASE "T135"."PRODUCT_KEY"
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
    COALESCE(
      COALESCE("T135"."BILLING_CURRENCY", "T135"."CRM_CURRENCY", "T135"."OPS_CURRENCY"),
      IFF(
        MIN(
          COALESCE("T135"."BILLING_CURRENCY", "T135"."CRM_CURRENCY", "T135"."OPS_CURRENCY")
        ) OVER (
          PARTITION BY "T135"."MONTH", "T135"."CUSTOMER_KEY"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) = MAX(
          COALESCE("T135"."BILLING_CURRENCY", "T135"."CRM_CURRENCY", "T135"."OPS_CURRENCY")
        ) OVER (
          PARTITION BY "T135"."MONTH", "T135"."CUSTOMER_KEY"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ),
        MIN(
          COALESCE("T135"."BILLING_CURRENCY", "T135"."CRM_CURRENCY", "T135"."OPS_CURRENCY")
        ) OVER (
          PARTITION BY "T135"."MONTH", "T135"."CUSTOMER_KEY"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ),
        CAST(NULL AS VARCHAR)
      ),
      "T135"."ONLY_CURRENCY"
    ) AS "CURRENCY"
  FROM T135 AS T135
), T137 AS (
  SELECT
    "T136"."MONTH",
    "T136"."CUSTOMER_KEY",
    "T136"."CRM_LINES",
    "T136"."CRM_STATUS",
    "T136"."CRM_PROVIDER_COUNT",
    "T136"."CRM_UNIT_PRICE",
    "T136"."CRM_CURRENCY",
    "T136"."CRM_GO_LIVE_DATE",
    "T136"."CRM_CHURN_DATE",
    "T136"."ENTITLED_QUANTITY",
    "T136"."BILLING_LINES",
    "T136"."BILLING_STATUS",
    "T136"."BILLED_COUNT",
    "T136"."BILLED_AMOUNT",
    "T136"."BILLING_UNIT_PRICE",
    "T136"."BILLING_CURRENCY",
    "T136"."SERVICE_START",
    "T136"."SERVICE_END",
    "T136"."CREDITED_AMOUNT",
    "T136"."BILLED",
    "T136"."OPS_LINES",
    "T136"."OPS_STATUS",
    "T136"."USED_COUNT",
    "T136"."RATED",
    "T136"."EXPECTED_AMOUNT",
    "T136"."OPS_CURRENCY",
    "T136"."OPS_GO_LIVE_DATE",
    "T136"."USAGE_QUANTITY",
    "T136"."USED",
    "T136"."CUSTOMER_NAME",
    "T136"."CUSTOMER_ID",
    "T136"."OWNER",
    "T136"."IN_CRM",
    "T136"."IN_BILLING",
    "T136"."IN_OPS",
    "T136"."AMBIGUOUS",
    "T136"."CRM_COMPLETE",
    "T136"."CRM_PRODUCTS_KNOWN",
    "T136"."BILLING_COMPLETE",
    "T136"."BILLING_PRODUCTS_KNOWN",
    "T136"."OPS_COMPLETE",
    "T136"."OPS_PRODUCTS_KNOWN",
    "T136"."PRODUCT",
    "T136"."LIST_PRICE",
    "T136"."CURRENCY"
  FROM T136 AS T136
)
SELECT
  "T137"."MONTH",
  "T137"."CUSTOMER_KEY",
  "T137"."CUSTOMER_ID",
  "T137"."CUSTOMER_NAME",
  "T137"."PRODUCT",
  "T137"."OWNER",
  "T137"."IN_CRM",
  "T137"."IN_BILLING",
  "T137"."IN_OPS",
  "T137"."CRM_COMPLETE",
  "T137"."BILLING_COMPLETE",
  "T137"."OPS_COMPLETE",
  "T137"."CRM_PRODUCTS_KNOWN",
  "T137"."BILLING_PRODUCTS_KNOWN",
  "T137"."OPS_PRODUCTS_KNOWN",
  "T137"."AMBIGUOUS",
  "T137"."CRM_LINES",
  "T137"."BILLING_LINES",
  "T137"."OPS_LINES",
  "T137"."CRM_STATUS",
  "T137"."BILLING_STATUS",
  "T137"."OPS_STATUS",
  "T137"."CRM_PROVIDER_COUNT",
  "T137"."BILLED_COUNT",
  "T137"."USED_COUNT",
  "T137"."BILLED_AMOUNT",
  "T137"."BILLED",
  "T137"."USED",
  "T137"."RATED",
  "T137"."EXPECTED_AMOUNT",
  "T137"."CURRENCY",
  "T137"."CRM_CURRENCY",
  "T137"."BILLING_CURRENCY",
  "T137"."OPS_CURRENCY",
  "T137"."CRM_UNIT_PRICE",
  "T137"."BILLING_UNIT_PRICE",
  "T137"."LIST_PRICE",
  "T137"."CRM_GO_LIVE_DATE",
  "T137"."OPS_GO_LIVE_DATE",
  "T137"."CRM_CHURN_DATE",
  "T137"."SERVICE_START",
  "T137"."SERVICE_END",
  "T137"."CREDITED_AMOUNT",
  "T137"."ENTITLED_QUANTITY",
  "T137"."USAGE_QUANTITY"
FROM T137 AS T137