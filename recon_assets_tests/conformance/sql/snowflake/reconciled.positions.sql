WITH "T17" AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."MATCH_METHOD" = 'ambiguous'
), "T32" AS (
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
), T14 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."SOURCE" = 'billing'
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
    "T8"."MONTH",
    "T8"."SOURCE_FILE",
    "T8"."SOURCE_ROW",
    "T8"."SOURCE_KEY",
    "T8"."CUSTOMER_ID",
    "T8"."CUSTOMER_NAME",
    "T8"."STATUS",
    "T8"."PRODUCT",
    "T8"."LOCATION",
    "T8"."LINE_ID",
    "T8"."PROVIDER_COUNT",
    "T8"."PROVIDER_ID",
    "T8"."UNIT_PRICE",
    "T8"."AMOUNT",
    "T8"."CURRENCY",
    "T8"."SERVICE_START",
    "T8"."SERVICE_END",
    "T26"."CUSTOMER_KEY",
    "T26"."CRM_CUSTOMER_ID",
    "T26"."MATCH_METHOD"
  FROM "NORMALIZED"."BILLING_LINES" AS "T8"
  INNER JOIN T26 AS T26
    ON "T8"."MONTH" = "T26"."MONTH"
    AND "T8"."SOURCE_FILE" = "T26"."SOURCE_FILE"
    AND "T8"."SOURCE_ROW" = "T26"."SOURCE_ROW"
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
    "T36"."LINE_ID",
    "T36"."PROVIDER_COUNT",
    "T36"."PROVIDER_ID",
    "T36"."UNIT_PRICE",
    "T36"."AMOUNT",
    "T36"."CURRENCY",
    "T36"."SERVICE_START",
    "T36"."SERVICE_END",
    "T36"."CUSTOMER_KEY",
    "T36"."CRM_CUSTOMER_ID",
    "T36"."MATCH_METHOD",
    COALESCE("T36"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T36 AS T36
), T15 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."SOURCE" = 'ops'
), T27 AS (
  SELECT
    "T15"."MONTH",
    "T15"."SOURCE_FILE",
    "T15"."SOURCE_ROW",
    "T15"."CUSTOMER_KEY",
    "T15"."CRM_CUSTOMER_ID",
    "T15"."MATCH_METHOD"
  FROM T15 AS T15
), T37 AS (
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
    "T9"."EVENT_ID",
    "T9"."PROVIDER_COUNT",
    "T9"."PROVIDER_ID",
    "T9"."USED_AT",
    "T9"."GO_LIVE_DATE",
    "T9"."EXPECTED_AMOUNT",
    "T9"."CURRENCY",
    "T9"."USAGE_QUANTITY",
    "T27"."CUSTOMER_KEY",
    "T27"."CRM_CUSTOMER_ID",
    "T27"."MATCH_METHOD"
  FROM "NORMALIZED"."OPS_USAGE" AS "T9"
  INNER JOIN T27 AS T27
    ON "T9"."MONTH" = "T27"."MONTH"
    AND "T9"."SOURCE_FILE" = "T27"."SOURCE_FILE"
    AND "T9"."SOURCE_ROW" = "T27"."SOURCE_ROW"
), "T42" AS (
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
    "T37"."EVENT_ID",
    "T37"."PROVIDER_COUNT",
    "T37"."PROVIDER_ID",
    "T37"."USED_AT",
    "T37"."GO_LIVE_DATE",
    "T37"."EXPECTED_AMOUNT",
    "T37"."CURRENCY",
    "T37"."USAGE_QUANTITY",
    "T37"."CUSTOMER_KEY",
    "T37"."CRM_CUSTOMER_ID",
    "T37"."MATCH_METHOD",
    COALESCE("T37"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T37 AS T37
), T16 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    "T1"."SOURCE" = 'crm'
), T28 AS (
  SELECT
    "T16"."MONTH",
    "T16"."SOURCE_FILE",
    "T16"."SOURCE_ROW",
    "T16"."CUSTOMER_KEY",
    "T16"."CRM_CUSTOMER_ID",
    "T16"."MATCH_METHOD"
  FROM T16 AS T16
), T38 AS (
  SELECT
    "T10"."MONTH",
    "T10"."SOURCE_FILE",
    "T10"."SOURCE_ROW",
    "T10"."SOURCE_KEY",
    "T10"."CUSTOMER_ID",
    "T10"."CUSTOMER_NAME",
    "T10"."STATUS",
    "T10"."PRODUCT",
    "T10"."LOCATION",
    "T10"."PROVIDER_COUNT",
    "T10"."UNIT_PRICE",
    "T10"."CURRENCY",
    "T10"."GO_LIVE_DATE",
    "T10"."CHURN_DATE",
    "T10"."ENTITLED_QUANTITY",
    "T10"."UPDATED_AT",
    "T10"."OWNER",
    "T28"."CUSTOMER_KEY",
    "T28"."CRM_CUSTOMER_ID",
    "T28"."MATCH_METHOD"
  FROM "NORMALIZED"."CRM_ACCOUNTS" AS "T10"
  INNER JOIN T28 AS T28
    ON "T10"."MONTH" = "T28"."MONTH"
    AND "T10"."SOURCE_FILE" = "T28"."SOURCE_FILE"
    AND "T10"."SOURCE_ROW" = "T28"."SOURCE_ROW"
), "T43" AS (
  SELECT
    "T38"."MONTH",
    "T38"."SOURCE_FILE",
    "T38"."SOURCE_ROW",
    "T38"."SOURCE_KEY",
    "T38"."CUSTOMER_ID",
    "T38"."CUSTOMER_NAME",
    "T38"."STATUS",
    "T38"."PRODUCT",
    "T38"."LOCATION",
    "T38"."PROVIDER_COUNT",
    "T38"."UNIT_PRICE",
    "T38"."CURRENCY",
    "T38"."GO_LIVE_DATE",
    "T38"."CHURN_DATE",
    "T38"."ENTITLED_QUANTITY",
    "T38"."UPDATED_AT",
    "T38"."OWNER",
    "T38"."CUSTOMER_KEY",
    "T38"."CRM_CUSTOMER_ID",
    "T38"."MATCH_METHOD",
    COALESCE("T38"."PRODUCT", '') AS "PRODUCT_KEY"
  FROM T38 AS T38
), T39 AS (
  SELECT
    *
  FROM "T32" AS "T34"
  WHERE
    "T34"."SOURCE" = 'crm' AND "T34"."MATCH_METHOD" <> 'ambiguous'
), T44 AS (
  SELECT
    "T39"."MONTH",
    "T39"."CUSTOMER_KEY",
    "T39"."CUSTOMER_NAME",
    "T39"."CLEAN_NAME",
    "T39"."CORE_NAME"
  FROM T39 AS T39
), "T49" AS (
  SELECT DISTINCT
    *
  FROM T44 AS T44
), "T73" AS (
  SELECT
    *
  FROM "T49" AS "T54"
  WHERE
    REGEXP_LIKE(
      LOWER("T54"."CUSTOMER_NAME"),
      CONCAT(
        '.*(',
        '[ ,;(](doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a|c/o|care of|attn:?|attention:)[ :]|,.*,',
        ').*'
      ),
      'cs'
    )
), T40 AS (
  SELECT
    *
  FROM "T32" AS "T34"
  WHERE
    "T34"."MATCH_METHOD" = 'ambiguous'
), T45 AS (
  SELECT
    "T40"."MONTH",
    "T40"."SOURCE",
    "T40"."CUSTOMER_ID",
    "T40"."CUSTOMER_NAME",
    "T40"."CLEAN_NAME",
    "T40"."CORE_NAME"
  FROM T40 AS T40
), T50 AS (
  SELECT DISTINCT
    *
  FROM T45 AS T45
), "T78" AS (
  SELECT
    "T50"."MONTH",
    "T50"."SOURCE",
    "T50"."CUSTOMER_ID",
    "T50"."CUSTOMER_NAME",
    "T50"."CLEAN_NAME",
    "T50"."CORE_NAME",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          IFF(
            REGEXP_LIKE("T50"."CUSTOMER_ID", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T50"."CUSTOMER_ID",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T50"."CUSTOMER_ID"
          )
        ),
        '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
        ''
      ),
      ''
    ) AS "ID_KEY"
  FROM T50 AS T50
), T67 AS (
  SELECT
    *
  FROM "T49" AS "T54"
  WHERE
    STARTSWITH("T54"."CUSTOMER_KEY", CONCAT('id:', ''))
), T75 AS (
  SELECT
    "T67"."MONTH",
    "T67"."CUSTOMER_KEY" AS "ID_CUSTOMER"
  FROM T67 AS T67
), "T80" AS (
  SELECT DISTINCT
    *
  FROM T75 AS T75
), T66 AS (
  SELECT
    "T48"."MONTH",
    "T48"."SOURCE_FILE",
    "T48"."SOURCE_ROW",
    "T48"."SOURCE_KEY",
    "T48"."CUSTOMER_ID",
    "T48"."CUSTOMER_NAME",
    "T48"."STATUS",
    "T48"."PRODUCT",
    "T48"."LOCATION",
    "T48"."PROVIDER_COUNT",
    "T48"."UNIT_PRICE",
    "T48"."CURRENCY",
    "T48"."GO_LIVE_DATE",
    "T48"."CHURN_DATE",
    "T48"."ENTITLED_QUANTITY",
    "T48"."UPDATED_AT",
    "T48"."OWNER",
    "T48"."CUSTOMER_KEY",
    "T48"."CRM_CUSTOMER_ID",
    "T48"."MATCH_METHOD",
    "T48"."PRODUCT_KEY",
    ROW_NUMBER() OVER (
      PARTITION BY "T48"."MONTH", "T48"."CUSTOMER_KEY", "T48"."PRODUCT"
      ORDER BY "T48"."UPDATED_AT" DESC NULLS LAST, "T48"."SOURCE_FILE" DESC NULLS LAST, "T48"."SOURCE_ROW" DESC NULLS LAST
    ) - 1 AS "NEWEST"
  FROM "T43" AS "T48"
), T77 AS (
  SELECT
    *
  FROM T66 AS T66
  WHERE
    "T66"."NEWEST" = 0
), "T85" AS (
  SELECT
    "T77"."MONTH",
    "T77"."SOURCE_FILE",
    "T77"."SOURCE_ROW",
    "T77"."SOURCE_KEY",
    "T77"."CUSTOMER_ID",
    "T77"."CUSTOMER_NAME",
    "T77"."STATUS",
    "T77"."PRODUCT",
    "T77"."LOCATION",
    "T77"."PROVIDER_COUNT",
    "T77"."UNIT_PRICE",
    "T77"."CURRENCY",
    "T77"."GO_LIVE_DATE",
    "T77"."CHURN_DATE",
    "T77"."ENTITLED_QUANTITY",
    "T77"."UPDATED_AT",
    "T77"."OWNER",
    "T77"."CUSTOMER_KEY",
    "T77"."CRM_CUSTOMER_ID",
    "T77"."MATCH_METHOD",
    "T77"."PRODUCT_KEY"
  FROM T77 AS T77
), T72 AS (
  SELECT
    "T54"."MONTH",
    "T54"."CUSTOMER_KEY",
    "T54"."CUSTOMER_NAME",
    NULLIF(
      REGEXP_REPLACE("T54"."CORE_NAME", '( (holding|holdings|group of companies|group|companies))+$', ''),
      "T54"."CORE_NAME"
    ) AS "CLEAN_NAME",
    "T54"."CORE_NAME"
  FROM "T49" AS "T54"
), T81 AS (
  SELECT
    *
  FROM T72 AS T72
  WHERE
    NOT "T72"."CLEAN_NAME" IS NULL
), "T90" AS (
  SELECT
    "T81"."MONTH",
    "T81"."CUSTOMER_KEY",
    "T81"."CUSTOMER_NAME",
    "T81"."CLEAN_NAME",
    "T81"."CLEAN_NAME" AS "CORE_NAME"
  FROM T81 AS T81
), T74 AS (
  SELECT
    "T47"."MONTH",
    "T47"."CUSTOMER_KEY",
    "T47"."PRODUCT_KEY",
    COUNT(*) AS "OPS_LINES",
    MIN("T47"."STATUS") AS "OPS_STATUS",
    COUNT(
      DISTINCT IFF(
        (
          "T47"."USAGE_QUANTITY" IS NULL
        ) OR (
          "T47"."USAGE_QUANTITY" > 0
        ),
        "T47"."PROVIDER_ID",
        NULL
      )
    ) AS "USED_COUNT",
    MAX(NOT "T47"."EXPECTED_AMOUNT" IS NULL) AS "RATED",
    IFF(
      MIN("T47"."CURRENCY") <> MAX("T47"."CURRENCY"),
      CAST(NULL AS DECIMAL(24, 6)),
      CAST(IFF(
        MAX("T47"."EXPECTED_AMOUNT" IS NULL),
        CAST(NULL AS DECIMAL(38, 6)),
        SUM("T47"."EXPECTED_AMOUNT")
      ) AS DECIMAL(24, 6))
    ) AS "EXPECTED_AMOUNT",
    IFF(
      MIN("T47"."CURRENCY") <> MAX("T47"."CURRENCY"),
      CAST(NULL AS VARCHAR),
      MIN("T47"."CURRENCY")
    ) AS "OPS_CURRENCY",
    MIN("T47"."GO_LIVE_DATE") AS "OPS_GO_LIVE_DATE",
    CAST(IFF(
      MAX("T47"."USAGE_QUANTITY" IS NULL),
      CAST(NULL AS DECIMAL(38, 6)),
      SUM("T47"."USAGE_QUANTITY")
    ) AS DECIMAL(24, 6)) AS "USAGE_QUANTITY",
    COALESCE(MAX((
      "T47"."PROVIDER_COUNT" > 0
    ) OR (
      "T47"."USAGE_QUANTITY" > 0
    )), FALSE) AS "SOME",
    COALESCE(MAX("T47"."EXPECTED_AMOUNT" > 0), FALSE) AS "PRICED"
  FROM "T42" AS "T47"
  GROUP BY
    1,
    2,
    3
), T112 AS (
  SELECT
    "T74"."MONTH",
    "T74"."CUSTOMER_KEY",
    "T74"."PRODUCT_KEY",
    "T74"."OPS_LINES",
    "T74"."OPS_STATUS",
    "T74"."USED_COUNT",
    "T74"."RATED",
    "T74"."EXPECTED_AMOUNT",
    "T74"."OPS_CURRENCY",
    "T74"."OPS_GO_LIVE_DATE",
    "T74"."USAGE_QUANTITY",
    "T74"."SOME",
    "T74"."PRICED",
    IFF(
      "T74"."SOME"
      OR (
        (
          "T74"."EXPECTED_AMOUNT" IS NULL
        ) AND "T74"."PRICED"
      )
      OR COALESCE("T74"."USED_COUNT" > 0, FALSE)
      OR COALESCE("T74"."USAGE_QUANTITY" > 0, FALSE)
      OR COALESCE("T74"."EXPECTED_AMOUNT" > 0, FALSE)
      OR (
        NOT "T74"."USED_COUNT" IS NULL
      )
      OR (
        NOT "T74"."USAGE_QUANTITY" IS NULL
      )
      OR (
        NOT "T74"."EXPECTED_AMOUNT" IS NULL
      ),
      "T74"."SOME"
      OR (
        (
          "T74"."EXPECTED_AMOUNT" IS NULL
        ) AND "T74"."PRICED"
      )
      OR COALESCE("T74"."USED_COUNT" > 0, FALSE)
      OR COALESCE("T74"."USAGE_QUANTITY" > 0, FALSE)
      OR COALESCE("T74"."EXPECTED_AMOUNT" > 0, FALSE),
      CAST(NULL AS BOOLEAN)
    ) AS "USED"
  FROM T74 AS T74
), "T114" AS (
  SELECT
    "T112"."MONTH",
    "T112"."CUSTOMER_KEY",
    "T112"."PRODUCT_KEY",
    "T112"."OPS_LINES",
    "T112"."OPS_STATUS",
    "T112"."USED_COUNT",
    "T112"."RATED",
    "T112"."EXPECTED_AMOUNT",
    "T112"."OPS_CURRENCY",
    "T112"."OPS_GO_LIVE_DATE",
    "T112"."USAGE_QUANTITY",
    "T112"."USED"
  FROM T112 AS T112
), T58 AS (
  SELECT
    "T48"."MONTH",
    "T48"."CUSTOMER_KEY",
    "T48"."PRODUCT_KEY",
    COUNT(*) AS "CRM_LINES"
  FROM "T43" AS "T48"
  GROUP BY
    1,
    2,
    3
), T111 AS (
  SELECT
    "T89"."MONTH",
    "T89"."CUSTOMER_KEY",
    "T89"."PRODUCT_KEY",
    MIN("T89"."STATUS") AS "CRM_STATUS",
    IFF(
      MAX("T89"."PROVIDER_COUNT" IS NULL),
      CAST(NULL AS BIGINT),
      SUM("T89"."PROVIDER_COUNT")
    ) AS "CRM_PROVIDER_COUNT",
    IFF(
      MAX("T89"."UNIT_PRICE" IS NULL)
      OR (
        MIN("T89"."CURRENCY") <> MAX("T89"."CURRENCY")
      ),
      CAST(NULL AS DECIMAL(24, 6)),
      IFF(
        MIN("T89"."UNIT_PRICE") <> MAX("T89"."UNIT_PRICE"),
        CAST(NULL AS DECIMAL(24, 6)),
        MIN("T89"."UNIT_PRICE")
      )
    ) AS "CRM_UNIT_PRICE",
    IFF(
      MIN("T89"."CURRENCY") <> MAX("T89"."CURRENCY"),
      CAST(NULL AS VARCHAR),
      MIN("T89"."CURRENCY")
    ) AS "CRM_CURRENCY",
    MIN("T89"."GO_LIVE_DATE") AS "CRM_GO_LIVE_DATE",
    IFF(MAX("T89"."CHURN_DATE" IS NULL), CAST(NULL AS DATE), MAX("T89"."CHURN_DATE")) AS "CRM_CHURN_DATE",
    CAST(IFF(
      MAX("T89"."ENTITLED_QUANTITY" IS NULL),
      CAST(NULL AS DECIMAL(38, 6)),
      SUM("T89"."ENTITLED_QUANTITY")
    ) AS DECIMAL(24, 6)) AS "ENTITLED_QUANTITY"
  FROM "T85" AS "T89"
  GROUP BY
    1,
    2,
    3
), T119 AS (
  SELECT
    "T58"."MONTH",
    "T58"."CUSTOMER_KEY",
    "T58"."PRODUCT_KEY",
    "T58"."CRM_LINES",
    "T111"."MONTH" AS "MONTH_RIGHT",
    "T111"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T111"."PRODUCT_KEY" AS "PRODUCT_KEY_RIGHT",
    "T111"."CRM_STATUS",
    "T111"."CRM_PROVIDER_COUNT",
    "T111"."CRM_UNIT_PRICE",
    "T111"."CRM_CURRENCY",
    "T111"."CRM_GO_LIVE_DATE",
    "T111"."CRM_CHURN_DATE",
    "T111"."ENTITLED_QUANTITY"
  FROM T58 AS T58
  LEFT OUTER JOIN T111 AS T111
    ON "T58"."MONTH" = "T111"."MONTH"
    AND "T58"."CUSTOMER_KEY" = "T111"."CUSTOMER_KEY"
    AND "T58"."PRODUCT_KEY" = "T111"."PRODUCT_KEY"
), "T123" AS (
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
), T91 AS (
  SELECT
    "T84"."MONTH"
  FROM "T78" AS "T84"
), T105 AS (
  SELECT DISTINCT
    *
  FROM T91 AS T91
), T113 AS (
  SELECT
    "T11"."ALIAS_NAME" AS "SPELLING"
  FROM (
    SELECT DISTINCT
      *
    FROM T91 AS T91
  ) AS "T105"
  INNER JOIN "constant_rows_1" AS "T11"
    ON (
      (
        "T11"."VALID_FROM" IS NULL
      )
      OR (
        "T11"."VALID_FROM" < DATEADD(MONTH, '1', "T105"."MONTH")
      )
    )
    AND (
      (
        "T11"."VALID_TO" IS NULL
      ) OR (
        "T11"."VALID_TO" >= "T105"."MONTH"
      )
    )
), T92 AS (
  SELECT
    "T84"."CUSTOMER_NAME" AS "SPELLING"
  FROM "T78" AS "T84"
), T83 AS (
  SELECT
    "T76"."CUSTOMER_NAME" AS "SPELLING"
  FROM "T73" AS "T76"
), T94 AS (
  SELECT
    *
  FROM T92 AS T92
  UNION
  SELECT
    *
  FROM T83 AS T83
), T116 AS (
  SELECT
    *
  FROM T113 AS T113
  UNION
  SELECT
    *
  FROM T94 AS T94
), "T124" AS (
  SELECT
    *
  FROM T116 AS T116
  WHERE
    NOT "T116"."SPELLING" IS NULL
), T79 AS (
  SELECT
    "T46"."MONTH",
    "T46"."CUSTOMER_KEY",
    "T46"."PRODUCT_KEY",
    COUNT(*) AS "BILLING_LINES",
    MIN("T46"."STATUS") AS "BILLING_STATUS",
    IFF(
      MAX(
        (
          "T46"."PROVIDER_COUNT" IS NULL
        )
        AND (
          COALESCE(
            COALESCE("T46"."AMOUNT", "T46"."UNIT_PRICE" * "T46"."PROVIDER_COUNT"),
            IFF("T46"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
          ) IS NULL
        )
      ),
      CAST(NULL AS BIGINT),
      SUM("T46"."PROVIDER_COUNT")
    ) AS "BILLED_COUNT",
    IFF(
      ABS(
        IFF(
          MAX(
            COALESCE(
              COALESCE("T46"."AMOUNT", "T46"."UNIT_PRICE" * "T46"."PROVIDER_COUNT"),
              IFF("T46"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
            ) IS NULL
          ),
          CAST(NULL AS DECIMAL(38, 6)),
          SUM(
            COALESCE(
              COALESCE("T46"."AMOUNT", "T46"."UNIT_PRICE" * "T46"."PROVIDER_COUNT"),
              IFF("T46"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
            )
          )
        )
      ) < 1000000000000000000,
      CAST(IFF(
        MAX(
          COALESCE(
            COALESCE("T46"."AMOUNT", "T46"."UNIT_PRICE" * "T46"."PROVIDER_COUNT"),
            IFF("T46"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
          ) IS NULL
        ),
        CAST(NULL AS DECIMAL(38, 6)),
        SUM(
          COALESCE(
            COALESCE("T46"."AMOUNT", "T46"."UNIT_PRICE" * "T46"."PROVIDER_COUNT"),
            IFF("T46"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
          )
        )
      ) AS DECIMAL(24, 6)),
      NULL
    ) AS "BILLED_AMOUNT",
    IFF(
      MIN("T46"."UNIT_PRICE") <> MAX("T46"."UNIT_PRICE"),
      CAST(NULL AS DECIMAL(24, 6)),
      MIN("T46"."UNIT_PRICE")
    ) AS "BILLING_UNIT_PRICE",
    IFF(MIN("T46"."CURRENCY") <> MAX("T46"."CURRENCY"), 'several', MIN("T46"."CURRENCY")) AS "BILLING_CURRENCY",
    IFF(
      MAX(IFF("T46"."PROVIDER_COUNT" > 0, "T46"."SERVICE_START" IS NULL, NULL))
      OR (
        MIN(IFF("T46"."PROVIDER_COUNT" > 0, "T46"."SERVICE_START", NULL)) <> MAX(IFF("T46"."PROVIDER_COUNT" > 0, "T46"."SERVICE_START", NULL))
      ),
      CAST(NULL AS DATE),
      MIN(IFF("T46"."PROVIDER_COUNT" > 0, "T46"."SERVICE_START", NULL))
    ) AS "SERVICE_START",
    IFF(
      MAX(IFF("T46"."PROVIDER_COUNT" > 0, "T46"."SERVICE_END" IS NULL, NULL))
      OR (
        MIN(IFF("T46"."PROVIDER_COUNT" > 0, "T46"."SERVICE_END", NULL)) <> MAX(IFF("T46"."PROVIDER_COUNT" > 0, "T46"."SERVICE_END", NULL))
      ),
      CAST(NULL AS DATE),
      MIN(IFF("T46"."PROVIDER_COUNT" > 0, "T46"."SERVICE_END", NULL))
    ) AS "SERVICE_END",
    IFF(
      ABS(
        SUM(
          IFF(
            COALESCE(
              COALESCE("T46"."AMOUNT", "T46"."UNIT_PRICE" * "T46"."PROVIDER_COUNT"),
              IFF("T46"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
            ) < 0,
            COALESCE(
              COALESCE("T46"."AMOUNT", "T46"."UNIT_PRICE" * "T46"."PROVIDER_COUNT"),
              IFF("T46"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
            ),
            NULL
          )
        )
      ) < 1000000000000000000,
      CAST(SUM(
        IFF(
          COALESCE(
            COALESCE("T46"."AMOUNT", "T46"."UNIT_PRICE" * "T46"."PROVIDER_COUNT"),
            IFF("T46"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
          ) < 0,
          COALESCE(
            COALESCE("T46"."AMOUNT", "T46"."UNIT_PRICE" * "T46"."PROVIDER_COUNT"),
            IFF("T46"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
          ),
          NULL
        )
      ) AS DECIMAL(24, 6)),
      NULL
    ) AS "CREDITED_AMOUNT",
    COALESCE(MAX("T46"."PROVIDER_COUNT" > 0), FALSE) AS "SOME",
    COALESCE(
      MAX(
        COALESCE(
          COALESCE("T46"."AMOUNT", "T46"."UNIT_PRICE" * "T46"."PROVIDER_COUNT"),
          IFF("T46"."PROVIDER_COUNT" = 0, 0, CAST(NULL AS DECIMAL(24, 6)))
        ) > 0
      ),
      FALSE
    ) AS "CHARGED"
  FROM "T41" AS "T46"
  GROUP BY
    1,
    2,
    3
), T100 AS (
  SELECT
    "T79"."MONTH",
    "T79"."CUSTOMER_KEY",
    "T79"."PRODUCT_KEY",
    "T79"."BILLING_LINES",
    "T79"."BILLING_STATUS",
    "T79"."BILLED_COUNT",
    IFF(
      COALESCE("T79"."BILLING_CURRENCY" = 'several', FALSE),
      CAST(NULL AS DECIMAL(24, 6)),
      "T79"."BILLED_AMOUNT"
    ) AS "BILLED_AMOUNT",
    IFF(
      COALESCE("T79"."BILLING_CURRENCY" = 'several', FALSE),
      CAST(NULL AS DECIMAL(24, 6)),
      "T79"."BILLING_UNIT_PRICE"
    ) AS "BILLING_UNIT_PRICE",
    "T79"."BILLING_CURRENCY",
    "T79"."SERVICE_START",
    "T79"."SERVICE_END",
    "T79"."CREDITED_AMOUNT",
    "T79"."SOME",
    "T79"."CHARGED"
  FROM T79 AS T79
), T121 AS (
  SELECT
    "T100"."MONTH",
    "T100"."CUSTOMER_KEY",
    "T100"."PRODUCT_KEY",
    "T100"."BILLING_LINES",
    "T100"."BILLING_STATUS",
    "T100"."BILLED_COUNT",
    "T100"."BILLED_AMOUNT",
    "T100"."BILLING_UNIT_PRICE",
    "T100"."BILLING_CURRENCY",
    "T100"."SERVICE_START",
    "T100"."SERVICE_END",
    "T100"."CREDITED_AMOUNT",
    "T100"."SOME",
    "T100"."CHARGED",
    IFF(
      "T100"."SOME"
      OR (
        (
          "T100"."BILLED_AMOUNT" IS NULL
        ) AND "T100"."CHARGED"
      )
      OR COALESCE("T100"."BILLED_COUNT" > 0, FALSE)
      OR COALESCE("T100"."BILLED_AMOUNT" > 0, FALSE)
      OR (
        NOT "T100"."BILLED_COUNT" IS NULL
      )
      OR (
        NOT "T100"."BILLED_AMOUNT" IS NULL
      ),
      "T100"."SOME"
      OR (
        (
          "T100"."BILLED_AMOUNT" IS NULL
        ) AND "T100"."CHARGED"
      )
      OR COALESCE("T100"."BILLED_COUNT" > 0, FALSE)
      OR COALESCE("T100"."BILLED_AMOUNT" > 0, FALSE),
      CAST(NULL AS BOOLEAN)
    ) AS "BILLED"
  FROM T100 AS T100
), "T127" AS (
  SELECT
    "T121"."MONTH",
    "T121"."CUSTOMER_KEY",
    "T121"."PRODUCT_KEY",
    "T121"."BILLING_LINES",
    "T121"."BILLING_STATUS",
    "T121"."BILLED_COUNT",
    "T121"."BILLED_AMOUNT",
    "T121"."BILLING_UNIT_PRICE",
    "T121"."BILLING_CURRENCY",
    "T121"."SERVICE_START",
    "T121"."SERVICE_END",
    "T121"."CREDITED_AMOUNT",
    "T121"."BILLED"
  FROM T121 AS T121
), T122 AS (
  SELECT
    "T117"."MONTH",
    "T117"."CUSTOMER_KEY",
    "T117"."PRODUCT_KEY"
  FROM "T114" AS "T117"
), T130 AS (
  SELECT
    "T125"."MONTH",
    "T125"."CUSTOMER_KEY",
    "T125"."PRODUCT_KEY"
  FROM "T123" AS "T125"
), T132 AS (
  SELECT
    "T129"."MONTH",
    "T129"."CUSTOMER_KEY",
    "T129"."PRODUCT_KEY"
  FROM "T127" AS "T129"
), T134 AS (
  SELECT
    *
  FROM T130 AS T130
  UNION
  SELECT
    *
  FROM T132 AS T132
), "T135" AS (
  SELECT
    *
  FROM T122 AS T122
  UNION
  SELECT
    *
  FROM T134 AS T134
), T133 AS (
  SELECT
    *
  FROM "T124" AS "T126"
  WHERE
    REGEXP_LIKE(
      LOWER("T126"."SPELLING"),
      CONCAT(
        '.*(',
        '[ ,;(](doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a|c/o|care of|attn:?|attention:)[ :]|,.*,',
        ').*'
      ),
      'cs'
    )
), T137 AS (
  SELECT
    "T133"."SPELLING",
    LOWER("T133"."SPELLING") AS "TOLD"
  FROM T133 AS T133
), "T139" AS (
  SELECT
    "T137"."SPELLING",
    REGEXP_REPLACE("T137"."TOLD", '[\t\n\r\x0b\f]', ' ') AS "TOLD"
  FROM T137 AS T137
), "T142" AS (
  SELECT
    *
  FROM "T139" AS "T140"
  WHERE
    REGEXP_LIKE(
      "T140"."TOLD",
      CONCAT(
        '.*(',
        '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
        ').*'
      ),
      'cs'
    )
), T146 AS (
  SELECT
    "T143"."SPELLING",
    IFF(
      REGEXP_LIKE(
        LOWER(
          TRIM(
            REGEXP_SUBSTR(
              "T143"."TOLD",
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
          "T143"."TOLD",
          '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
          1,
          1,
          'ce',
          1
        ),
        ' \t\n\r\x0b\f'
      )
    ) AS "PART"
  FROM "T142" AS "T143"
), T147 AS (
  SELECT
    "T143"."SPELLING",
    IFF(
      REGEXP_LIKE(
        LOWER(
          TRIM(
            REGEXP_SUBSTR(
              "T143"."TOLD",
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
          "T143"."TOLD",
          '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|previously|anciennement|faisant affaire sous|faisant affaires sous|d/b/a|d[.]b[.]a[.]|d[.]b[.]a|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
          1,
          1,
          'ce',
          3
        ),
        ' \t\n\r\x0b\f'
      )
    ) AS "PART"
  FROM "T142" AS "T143"
), T149 AS (
  SELECT
    *
  FROM T146 AS T146
  UNION
  SELECT
    *
  FROM T147 AS T147
), T141 AS (
  SELECT
    *
  FROM "T139" AS "T140"
  WHERE
    REGEXP_LIKE(
      "T140"."TOLD",
      CONCAT('.*(', '^(.*[^ ,;(])[ ,;(]+(c/o|care of|attn:?|attention:)[ :]+[^ ].*$', ').*'),
      'cs'
    )
), T145 AS (
  SELECT
    "T141"."SPELLING",
    IFF(
      REGEXP_LIKE(
        LOWER(
          TRIM(
            REGEXP_SUBSTR(
              "T141"."TOLD",
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
          "T141"."TOLD",
          '^(.*[^ ,;(])[ ,;(]+(c/o|care of|attn:?|attention:)[ :]+[^ ].*$',
          1,
          1,
          'ce',
          1
        ),
        ' \t\n\r\x0b\f'
      )
    ) AS "PART"
  FROM T141 AS T141
), T144 AS (
  SELECT
    *
  FROM "T139" AS "T140"
  WHERE
    REGEXP_LIKE(
      "T140"."TOLD",
      CONCAT(
        '.*(',
        '^(.*[ ,](aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)\\.?) *,[^,0-9]+,[^,0-9]+$',
        ').*'
      ),
      'cs'
    )
    AND NOT (
      REGEXP_LIKE(
        "T140"."TOLD",
        CONCAT(
          '.*(',
          ', *(aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)\\.?$',
          ').*'
        ),
        'cs'
      )
    )
), T148 AS (
  SELECT
    "T144"."SPELLING",
    IFF(
      REGEXP_LIKE(
        LOWER(
          TRIM(
            REGEXP_SUBSTR(
              "T144"."TOLD",
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
          "T144"."TOLD",
          '^(.*[ ,](aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)\\.?) *,[^,0-9]+,[^,0-9]+$',
          1,
          1,
          'ce',
          1
        ),
        ' \t\n\r\x0b\f'
      )
    ) AS "PART"
  FROM T144 AS T144
), T150 AS (
  SELECT
    *
  FROM T145 AS T145
  UNION
  SELECT
    *
  FROM T148 AS T148
), T151 AS (
  SELECT
    *
  FROM T149 AS T149
  UNION
  SELECT
    *
  FROM T150 AS T150
), "T152" AS (
  SELECT
    *
  FROM T151 AS T151
  WHERE
    NOT "T151"."PART" IS NULL
), T155 AS (
  SELECT
    "T153"."PART" AS "SPELLING"
  FROM "T152" AS "T153"
), T156 AS (
  SELECT
    *
  FROM "T124" AS "T126"
  UNION
  SELECT
    *
  FROM T155 AS T155
), T157 AS (
  SELECT
    "T156"."SPELLING",
    "T156"."SPELLING" AS "CLEAN_NAME",
    REGEXP_LIKE("T156"."SPELLING", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs') AS "BEYOND_ASCII"
  FROM T156 AS T156
), T158 AS (
  SELECT
    "T157"."SPELLING",
    "T157"."CLEAN_NAME",
    "T157"."BEYOND_ASCII",
    "T157"."BEYOND_ASCII"
    AND REGEXP_LIKE(
      "T157"."CLEAN_NAME",
      CONCAT('.*(', 'Ã[-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][ÂâÅËÆ]', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T157 AS T157
), T159 AS (
  SELECT
    "T158"."SPELLING",
    IFF(
      "T158"."NEEDED",
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
                                    "T158"."CLEAN_NAME",
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
      "T158"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T158"."BEYOND_ASCII",
    "T158"."NEEDED"
  FROM T158 AS T158
), T160 AS (
  SELECT
    "T159"."SPELLING",
    IFF(
      "T159"."NEEDED",
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
                                  REGEXP_REPLACE("T159"."CLEAN_NAME", 'ÃÂ[¾]|ÃƒÂ[ž¾]|ÃÅ[¾]|ÃƒÅ[¾]', 'th'),
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
      "T159"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T159"."BEYOND_ASCII",
    "T159"."NEEDED"
  FROM T159 AS T159
), T161 AS (
  SELECT
    "T160"."SPELLING",
    IFF(
      "T160"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    "T160"."CLEAN_NAME",
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
      "T160"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T160"."BEYOND_ASCII",
    "T160"."NEEDED"
  FROM T160 AS T160
), T162 AS (
  SELECT
    "T161"."SPELLING",
    "T161"."CLEAN_NAME",
    "T161"."BEYOND_ASCII"
  FROM T161 AS T161
), T163 AS (
  SELECT
    "T162"."SPELLING",
    "T162"."CLEAN_NAME",
    "T162"."BEYOND_ASCII",
    "T162"."BEYOND_ASCII"
    AND REGEXP_LIKE(
      "T162"."CLEAN_NAME",
      CONCAT('.*(', '[ÂÃÄÅâãäåá][-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[a-z]Ã ', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T162 AS T162
), T164 AS (
  SELECT
    "T163"."SPELLING",
    IFF(
      "T163"."NEEDED",
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
                                    "T163"."CLEAN_NAME",
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
      "T163"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T163"."BEYOND_ASCII",
    "T163"."NEEDED"
  FROM T163 AS T163
), T165 AS (
  SELECT
    "T164"."SPELLING",
    IFF(
      "T164"."NEEDED",
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
                                  REGEXP_REPLACE("T164"."CLEAN_NAME", 'Ã[ž¾]|ã[¾]', 'th'),
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
      "T164"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T164"."BEYOND_ASCII",
    "T164"."NEEDED"
  FROM T164 AS T164
), T166 AS (
  SELECT
    "T165"."SPELLING",
    IFF(
      "T165"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(REGEXP_REPLACE("T165"."CLEAN_NAME", 'á¸[‚ƒ„…†‡]', 'b'), 'á¸[žŸÿ]', 'f'),
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
      "T165"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T165"."BEYOND_ASCII",
    "T165"."NEEDED"
  FROM T165 AS T165
), T167 AS (
  SELECT
    "T166"."SPELLING",
    IFF(
      "T166"."NEEDED",
      REGEXP_REPLACE("T166"."CLEAN_NAME", '([a-z])Ã ', '\\1a'),
      "T166"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T166"."BEYOND_ASCII",
    "T166"."NEEDED"
  FROM T166 AS T166
), T168 AS (
  SELECT
    "T167"."SPELLING",
    "T167"."CLEAN_NAME",
    "T167"."BEYOND_ASCII"
  FROM T167 AS T167
), T169 AS (
  SELECT
    "T168"."SPELLING",
    "T168"."CLEAN_NAME",
    "T168"."BEYOND_ASCII",
    "T168"."BEYOND_ASCII"
    AND REGEXP_LIKE("T168"."CLEAN_NAME", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs') AS "NEEDED"
  FROM T168 AS T168
), T170 AS (
  SELECT
    "T169"."SPELLING",
    IFF(
      "T169"."NEEDED",
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
                                  REGEXP_REPLACE("T169"."CLEAN_NAME", '[ ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿×÷‒―‖‗‚“”„‟†‡•‣․‥…‧   ‰‱]', ' '),
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
      "T169"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T169"."BEYOND_ASCII",
    "T169"."NEEDED"
  FROM T169 AS T169
), T171 AS (
  SELECT
    "T170"."SPELLING",
    IFF(
      "T170"."NEEDED",
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
                                REGEXP_REPLACE(REGEXP_REPLACE("T170"."CLEAN_NAME", '[ÝýÿŶŷŸ]', 'y'), '[Þþ]', 'th'),
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
      "T170"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T170"."BEYOND_ASCII",
    "T170"."NEEDED"
  FROM T170 AS T170
), T172 AS (
  SELECT
    "T171"."SPELLING",
    IFF(
      "T171"."NEEDED",
      REGEXP_REPLACE(REGEXP_REPLACE("T171"."CLEAN_NAME", '[ŹźŻżŽž]', 'z'), '[‐‑–—]', '-'),
      "T171"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T171"."BEYOND_ASCII",
    "T171"."NEEDED"
  FROM T171 AS T171
), T173 AS (
  SELECT
    "T172"."SPELLING",
    "T172"."CLEAN_NAME",
    "T172"."BEYOND_ASCII"
  FROM T172 AS T172
), T174 AS (
  SELECT
    "T173"."SPELLING",
    "T173"."CLEAN_NAME",
    "T173"."BEYOND_ASCII",
    "T173"."BEYOND_ASCII"
    AND REGEXP_LIKE("T173"."CLEAN_NAME", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs') AS "NEEDED"
  FROM T173 AS T173
), T175 AS (
  SELECT
    "T174"."SPELLING",
    IFF(
      "T174"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE("T174"."CLEAN_NAME", '[­̀-ͯ​-‏‪-‮⁠-⁤︀-️﻿]', ''),
        '[ - ‖-  - ₠-⃏←-⑟─-⯿　-〄〈-〠〰・｟-･]',
        ' '
      ),
      "T174"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T174"."BEYOND_ASCII",
    "T174"."NEEDED"
  FROM T174 AS T174
), T176 AS (
  SELECT
    "T175"."SPELLING",
    IFF(
      "T175"."NEEDED",
      TRANSLATE(
        "T175"."CLEAN_NAME",
        'ƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǤǦǧǨǩǪǫǬǭǮǯǰǴǵǶǷǸǹǺǻǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎʰʱʲʳʴʵʶʷʸʹʼͰͲʹ͵Ͷͺ;Ϳ΄΅Ά·ΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰςϊϋόύώϏϐϑϒϓϔϕϖϘϚϜϞϠϢϤϦϨϪϬϮϰϱϲϴϵ϶ϷϹϺϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯйѐёѓїќѝўѠѢѤѦѨѪѬѮѰѲѴѶѷѸѺѼѾҀ҂ҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӂӃӅӇӉӋӍӐӑӒӓӔӖӗӘӚӛӜӝӞӟӠӢӣӤӥӦӧӨӪӫӬӭӮӯӰӱӲӳӴӵӶӸӹӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮḀḁḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘḙḚḛḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷḸḹḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱṲṳṴṵṶṷṸṹṺṻṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙẛẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹỺỼỾἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏἐἑἒἓἔἕἘἙἚἛἜἝἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὀὁὂὃὄὅὈὉὊὋὌὍὐὑὒὓὔὕὖὗὙὛὝὟὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὰάὲέὴήὶίὸόὺύὼώᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ᾽ι᾿῀῁ῂῃῄῆῇῈΈῊΉῌ῍῎῏ῐῑῒΐῖῗῘῙῚΊ῝῞῟ῠῡῢΰῤῥῦῧῨῩῪΎῬ῭΅`ῲῳῴῶῷῸΌῺΏῼ´῾⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₔₕₖₗₘₙₚₛₜ℀℁ℂ℃℄℅℆ℇ℈℉ℊℋℌℍℎℏℐℑℒℓ℔ℕ℗℘ℙℚℛℜℝ℞℟℠™℣ℤ℥Ω℧ℨ℩KÅℬℭ℮ℯℰℱℲℳℴℵℶℷℸℹ℺ℼℽℾℿ⅀⅁⅂⅃⅄ⅅⅆⅇⅈⅉ⅊⅋⅌⅍⅏ⅠⅤⅩⅬⅭⅮⅯⅰⅴⅹⅼⅽⅾⅿↃ↊↋①②③④⑤⑥⑦⑧⑨ⒶⒷⒸⒹⒺⒻⒼⒽⒾⒿⓀⓁⓂⓃⓄⓅⓆⓇⓈⓉⓊⓋⓌⓍⓎⓏⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙⓚⓛⓜⓝⓞⓟⓠⓡⓢⓣⓤⓥⓦⓧⓨⓩ！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
        'ɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙɯɲɵooƣƥʀƨʃƭʈuuʊʋƴƶʒƹƽaaiioouuuuuuuuuuaaaaǥggkkooooʒʒjggƕƿnnaaooaaaaeeeeiiiioooorrrruuuussttȝhhƞȣȥaaeeooooooooyyⱥȼƚⱦɂƀʉʌɇɉɋɍɏhɦjrɹɻʁwy\'\'ͱͳ\' ͷ  ϳ  α εηιουωιαβγδεζηθικλμνξοπρστυφχψωιυαεηιυσιυουωϗβθυυυφπϙϛϝϟϡϣϥϧϩϫϭϯκρσθε ϸσϻͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяиеегікиуѡѣѥѧѩѫѭѯѱѳѵѵѵѹѻѽѿҁ ҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏжжӄӆӈӊӌӎааааӕееәәәжжззӡииииооөөөээууууууччӷыыӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯaabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwysaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỽỿααααααααααααααααεεεεεεεεεεεεηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιιοοοοοοοοοοοουυυυυυυυυυυυωωωωωωωωωωωωωωωωααεεηηιιοουυωωααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωαααααααααααα ι   ηηηηηεεηηη   ιιιιιιιιιι   υυυυρρυυυυυυρ   ωωωωωοοωωω  0i456789     n0123456789     aeoxəhklmnpst  c    ɛ  ghhhhhiill n  pqrrr     z ω z kabc eefⅎmoאבגדi πγγπ     ddeij     ivxlcdmivxlcdmↄ  123456789abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz!"#$%&\'()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\\]^_\'abcdefghijklmnopqrstuvwxyz{|}~'
      ),
      "T175"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T175"."BEYOND_ASCII",
    "T175"."NEEDED"
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
                                REGEXP_REPLACE(REGEXP_REPLACE("T176"."CLEAN_NAME", '[ǄǅǆǱǲǳ]', 'dz'), '[Ǉǈǉ]', 'lj'),
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
                  REGEXP_REPLACE(REGEXP_REPLACE("T177"."CLEAN_NAME", '[Ⅺⅺ]', 'xi'), '[Ⅻⅻ]', 'xii'),
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
      "T177"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T177"."BEYOND_ASCII",
    "T177"."NEEDED"
  FROM T177 AS T177
), T179 AS (
  SELECT
    "T178"."SPELLING",
    "T178"."CLEAN_NAME",
    "T178"."BEYOND_ASCII"
  FROM T178 AS T178
), T180 AS (
  SELECT
    "T179"."SPELLING",
    "T179"."CLEAN_NAME",
    "T179"."BEYOND_ASCII",
    "T179"."BEYOND_ASCII"
    AND REGEXP_LIKE(
      "T179"."CLEAN_NAME",
      CONCAT('.*(', '株式会社|㈱|\\(株\\)|（株）|有限会社|㈲|合同会社|股份有限公司|有限公司|주식회사|㈜', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T179 AS T179
), T181 AS (
  SELECT
    "T180"."SPELLING",
    IFF(
      "T180"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(REGEXP_REPLACE("T180"."CLEAN_NAME", '株式会社|㈱|\\(株\\)|（株）', ' kk '), '有限会社|㈲', ' yk '),
            '合同会社',
            ' gk '
          ),
          '股份有限公司|有限公司',
          ' co ltd '
        ),
        '주식회사|㈜',
        ' 주식회사 '
      ),
      "T180"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T180"."BEYOND_ASCII",
    "T180"."NEEDED"
  FROM T180 AS T180
), T182 AS (
  SELECT
    "T181"."SPELLING",
    "T181"."CLEAN_NAME",
    "T181"."BEYOND_ASCII"
  FROM T181 AS T181
), T183 AS (
  SELECT
    "T182"."SPELLING",
    "T182"."CLEAN_NAME",
    "T182"."BEYOND_ASCII",
    REGEXP_LIKE("T182"."CLEAN_NAME", CONCAT('.*(', '[\t\n\r\x0b\f]', ').*'), 'cs') AS "NEEDED"
  FROM T182 AS T182
), T184 AS (
  SELECT
    "T183"."SPELLING",
    IFF(
      "T183"."NEEDED",
      REGEXP_REPLACE("T183"."CLEAN_NAME", '[\t\n\r\x0b\f]', ' '),
      "T183"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T183"."BEYOND_ASCII",
    "T183"."NEEDED"
  FROM T183 AS T183
), T185 AS (
  SELECT
    "T184"."SPELLING",
    "T184"."CLEAN_NAME",
    "T184"."BEYOND_ASCII"
  FROM T184 AS T184
), T186 AS (
  SELECT
    "T185"."SPELLING",
    REPLACE(LOWER("T185"."CLEAN_NAME"), '\\', '/') AS "CLEAN_NAME",
    "T185"."BEYOND_ASCII"
  FROM T185 AS T185
), T187 AS (
  SELECT
    "T186"."SPELLING",
    "T186"."CLEAN_NAME",
    "T186"."BEYOND_ASCII",
    REGEXP_LIKE("T186"."CLEAN_NAME", CONCAT('.*(', '/ ?[a-z]{2,4} ?/? *$', ').*'), 'cs') AS "NEEDED"
  FROM T186 AS T186
), T188 AS (
  SELECT
    "T187"."SPELLING",
    IFF(
      "T187"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE("T187"."CLEAN_NAME", '([ ,]*/ ?[a-z]{2,4} ?/)+ *$', ''),
        '([ .,](aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa|trust)\\.?) */ ?[a-z]{2,4} *$',
        '\\1'
      ),
      "T187"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T187"."BEYOND_ASCII",
    "T187"."NEEDED"
  FROM T187 AS T187
), T189 AS (
  SELECT
    "T188"."SPELLING",
    "T188"."CLEAN_NAME",
    "T188"."BEYOND_ASCII"
  FROM T188 AS T188
), T190 AS (
  SELECT
    "T189"."SPELLING",
    "T189"."CLEAN_NAME",
    "T189"."BEYOND_ASCII",
    REGEXP_LIKE("T189"."CLEAN_NAME", CONCAT('.*(', 'the\\)?[ .]*$', ').*'), 'cs') AS "NEEDED"
  FROM T189 AS T189
), T191 AS (
  SELECT
    "T190"."SPELLING",
    IFF(
      "T190"."NEEDED",
      REGEXP_REPLACE("T190"."CLEAN_NAME", '^(.+)(,| \\() *the\\)?[ .]*$', 'the \\1'),
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
    REPLACE(REPLACE("T192"."CLEAN_NAME", '&', ' and '), ' + ', ' and ') AS "CLEAN_NAME",
    "T192"."BEYOND_ASCII"
  FROM T192 AS T192
), T194 AS (
  SELECT
    "T193"."SPELLING",
    "T193"."CLEAN_NAME",
    "T193"."BEYOND_ASCII",
    REGEXP_LIKE("T193"."CLEAN_NAME", CONCAT('.*(', '\\.[a-z]([^a-z0-9]|$)', ').*'), 'cs') AS "NEEDED"
  FROM T193 AS T193
), T195 AS (
  SELECT
    "T194"."SPELLING",
    IFF(
      "T194"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE("T194"."CLEAN_NAME", '\\.([a-z])\\.', '\\1'),
        '\\.([a-z])([^a-z0-9]|$)',
        '\\1\\2'
      ),
      "T194"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T194"."BEYOND_ASCII",
    "T194"."NEEDED"
  FROM T194 AS T194
), T196 AS (
  SELECT
    "T195"."SPELLING",
    "T195"."CLEAN_NAME",
    "T195"."BEYOND_ASCII"
  FROM T195 AS T195
), T197 AS (
  SELECT
    "T196"."SPELLING",
    "T196"."CLEAN_NAME",
    "T196"."BEYOND_ASCII",
    REGEXP_LIKE("T196"."CLEAN_NAME", CONCAT('.*(', '\\([a-z0-9]{2,8}\\)', ').*'), 'cs') AS "NEEDED"
  FROM T196 AS T196
), T198 AS (
  SELECT
    "T197"."SPELLING",
    IFF(
      "T197"."NEEDED",
      IFF(
        (
          REGEXP_REPLACE(
            CONCAT(
              ' ',
              REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_SUBSTR("T197"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 1),
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
          ) = REGEXP_SUBSTR("T197"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 2)
        )
        OR (
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              CONCAT(
                ' ',
                REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_SUBSTR("T197"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 1),
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
          ) = REGEXP_SUBSTR("T197"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 2)
        ),
        REPLACE(
          "T197"."CLEAN_NAME",
          CONCAT(
            '(',
            REGEXP_SUBSTR("T197"."CLEAN_NAME", '^(.*[a-z0-9.,]) *\\(([a-z0-9]{2,8})\\)', 1, 1, 'ce', 2),
            ')'
          ),
          ' '
        ),
        "T197"."CLEAN_NAME"
      ),
      "T197"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T197"."BEYOND_ASCII",
    "T197"."NEEDED"
  FROM T197 AS T197
), T199 AS (
  SELECT
    "T198"."SPELLING",
    "T198"."CLEAN_NAME",
    "T198"."BEYOND_ASCII"
  FROM T198 AS T198
), T200 AS (
  SELECT
    "T199"."SPELLING",
    TRIM(
      REGEXP_REPLACE(REPLACE("T199"."CLEAN_NAME", '\'', ''), '[^a-z0-9-􏿿]+', ' '),
      ' \t\n\r\x0b\f'
    ) AS "CLEAN_NAME",
    "T199"."BEYOND_ASCII"
  FROM T199 AS T199
), T201 AS (
  SELECT
    "T200"."SPELLING",
    "T200"."CLEAN_NAME",
    "T200"."BEYOND_ASCII",
    "T200"."BEYOND_ASCII"
    AND REGEXP_LIKE(
      "T200"."CLEAN_NAME",
      CONCAT('.*(', '[a-z][Ͱ-ԯ]|[Ͱ-ԯ][a-z]|^[аеорсхуіјѕкмтвнԁԛԝαεικορτχ 0-9]+$', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T200 AS T200
), T202 AS (
  SELECT
    "T201"."SPELLING",
    IFF(
      "T201"."NEEDED",
      TRANSLATE("T201"."CLEAN_NAME", 'аеорсхуіјѕкмтвнԁԛԝαεικορτχ', 'aeopcxyijskmtbhdqwaeikoptx'),
      "T201"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T201"."BEYOND_ASCII",
    "T201"."NEEDED"
  FROM T201 AS T201
), T203 AS (
  SELECT
    "T202"."SPELLING",
    "T202"."CLEAN_NAME",
    "T202"."BEYOND_ASCII"
  FROM T202 AS T202
), T204 AS (
  SELECT
    "T203"."SPELLING",
    "T203"."CLEAN_NAME",
    "T203"."BEYOND_ASCII",
    REGEXP_LIKE("T203"."CLEAN_NAME", CONCAT('.*(', '(^| )[a-z] [a-z]( |$)', ').*'), 'cs') AS "NEEDED"
  FROM T203 AS T203
), T205 AS (
  SELECT
    "T204"."SPELLING",
    IFF(
      "T204"."NEEDED",
      TRIM(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REPLACE(
              REGEXP_REPLACE(CONCAT(' ', REPLACE("T204"."CLEAN_NAME", ' ', '  '), ' '), ' ([a-z]) ', '<\\1>'),
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
      "T204"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T204"."BEYOND_ASCII",
    "T204"."NEEDED"
  FROM T204 AS T204
), T206 AS (
  SELECT
    "T205"."SPELLING",
    "T205"."CLEAN_NAME",
    "T205"."BEYOND_ASCII"
  FROM T205 AS T205
), T207 AS (
  SELECT
    "T206"."SPELLING",
    "T206"."CLEAN_NAME",
    "T206"."BEYOND_ASCII",
    REGEXP_LIKE(
      "T206"."CLEAN_NAME",
      CONCAT('.*(', '(^| )(et|und|saint|sainte|centre)( |$)', ').*'),
      'cs'
    ) AS "NEEDED"
  FROM T206 AS T206
), T208 AS (
  SELECT
    "T207"."SPELLING",
    IFF(
      "T207"."NEEDED",
      TRIM(
        REGEXP_REPLACE(
          REPLACE(
            REPLACE(
              REPLACE(
                REPLACE(
                  REPLACE(CONCAT(' ', REPLACE("T207"."CLEAN_NAME", ' ', '  '), ' '), ' et ', ' and '),
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
    REGEXP_LIKE(
      "T209"."CLEAN_NAME",
      CONCAT(
        '.*(',
        '(^| )(spolka z ograniczona odpowiedzialnoscia|gesellschaft mit beschrankter haftung|sociedad por acciones simplificada|societa a responsabilita limitata|sociedad de responsabilidad ltda|societe par actions simplifiee|professional ltd liability co|societe a responsabilite ltd|offene handelsgesellschaft|ltd liability partnership|professional association|societe en nom collectif|besloten vennootschap|kommanditgesellschaft|naamloze vennootschap|societe en commandite|eingetragener verein|allmennaksjeselskap|aktiengesellschaft|ltd liability corp|societa per azioni|professional corp|sociedade anonima|gesellschaft mbh|kabushiki gaisha|kabushiki kaisha|ltd liability co|sociedad anonima|kabushikigaisha|kabushikikaisha|ltd partnership|proprietary ltd|societe anonyme|anonim sirketi|anpartsselskab|incorporation|kg auf aktien|public ltd co|sociedad ltda|aksjeselskap|aktiebolaget|aktieselskab|incorporated|yugen kaisha|aktsiaselts|cooperative|corporation|enregistree|godo kaisha|julkinen oy|private ltd|spolka z oo|aktiebolag|incorporee|osakeyhtio|spolka zoo|compagnie|limitada|company|ges mbh|limited|limitee|sp z oo|gesmbh|sa rl|ltee|cie)( |$)',
        ').*'
      ),
      'cs'
    ) AS "NEEDED"
  FROM T209 AS T209
), T211 AS (
  SELECT
    "T210"."SPELLING",
    IFF(
      "T210"."NEEDED",
      CONCAT(' ', REPLACE("T210"."CLEAN_NAME", ' ', '  '), ' '),
      "T210"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T210"."BEYOND_ASCII",
    "T210"."NEEDED"
  FROM T210 AS T210
), T212 AS (
  SELECT
    "T211"."SPELLING",
    IFF(
      "T211"."NEEDED",
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
                                  REGEXP_REPLACE("T211"."CLEAN_NAME", ' (kommanditgesellschaft) ', ' kg '),
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
      "T211"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T211"."BEYOND_ASCII",
    "T211"."NEEDED"
  FROM T211 AS T211
), T213 AS (
  SELECT
    "T212"."SPELLING",
    IFF(
      "T212"."NEEDED",
      REGEXP_REPLACE("T212"."CLEAN_NAME", ' (gesmbh) ', ' gmbh '),
      "T212"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T212"."BEYOND_ASCII",
    "T212"."NEEDED"
  FROM T212 AS T212
), T214 AS (
  SELECT
    "T213"."SPELLING",
    IFF(
      "T213"."NEEDED",
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
                                    "T213"."CLEAN_NAME",
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
      "T213"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T213"."BEYOND_ASCII",
    "T213"."NEEDED"
  FROM T213 AS T213
), T215 AS (
  SELECT
    "T214"."SPELLING",
    IFF(
      "T214"."NEEDED",
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
                                REGEXP_REPLACE("T214"."CLEAN_NAME", ' (societa  per  azioni) ', ' spa '),
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
      "T214"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T214"."BEYOND_ASCII",
    "T214"."NEEDED"
  FROM T214 AS T214
), T216 AS (
  SELECT
    "T215"."SPELLING",
    IFF(
      "T215"."NEEDED",
      TRIM(REGEXP_REPLACE("T215"."CLEAN_NAME", ' +', ' '), ' \t\n\r\x0b\f'),
      "T215"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T215"."BEYOND_ASCII",
    "T215"."NEEDED"
  FROM T215 AS T215
), T217 AS (
  SELECT
    "T216"."SPELLING",
    "T216"."CLEAN_NAME",
    "T216"."BEYOND_ASCII"
  FROM T216 AS T216
), T218 AS (
  SELECT
    "T217"."SPELLING",
    "T217"."CLEAN_NAME",
    "T217"."BEYOND_ASCII",
    REGEXP_LIKE("T217"."CLEAN_NAME", CONCAT('.*(', ' an? ', ').*'), 'cs') AS "NEEDED"
  FROM T217 AS T217
), T219 AS (
  SELECT
    "T218"."SPELLING",
    IFF(
      "T218"."NEEDED",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          "T218"."CLEAN_NAME",
          '([a-z0-9]) an?( [a-z]+)? (corp|co|inc|llc|partnership|body corporate)( organized| existing)?( under| of) [a-z ]+$',
          '\\1'
        ),
        '( (aktiengesellschaft|incorporation|incorporated|corporation|incorporee|compagnie|company|limited|limitee|gesmbh|corp|gmbh|ltee|cie|inc|llc|llp|ltd|plc|ag|co|lp|sa)) an?( [a-z]+)+ (corp|co|inc|llc|partnership|body corporate)$',
        '\\1'
      ),
      "T218"."CLEAN_NAME"
    ) AS "CLEAN_NAME",
    "T218"."BEYOND_ASCII",
    "T218"."NEEDED"
  FROM T218 AS T218
), T220 AS (
  SELECT
    "T219"."SPELLING",
    "T219"."CLEAN_NAME",
    "T219"."BEYOND_ASCII"
  FROM T219 AS T219
), T221 AS (
  SELECT
    "T220"."SPELLING",
    "T220"."CLEAN_NAME"
  FROM T220 AS T220
), T222 AS (
  SELECT
    "T221"."SPELLING",
    COALESCE(NULLIF("T221"."CLEAN_NAME", ''), LOWER("T221"."SPELLING")) AS "CLEAN_NAME"
  FROM T221 AS T221
), "T223" AS (
  SELECT
    "T222"."SPELLING",
    "T222"."CLEAN_NAME",
    IFF(
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "T222"."CLEAN_NAME",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|ab publ|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pjsc|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jsc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|ulc|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            ''
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          ''
        ),
        '^the (.)',
        '\\1'
      ) IN ('the', 'a', 'and'),
      "T222"."CLEAN_NAME",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "T222"."CLEAN_NAME",
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
  FROM T222 AS T222
), "T229" AS (
  SELECT
    "T105"."MONTH",
    "T11"."SOURCE",
    "T11"."ID_KEY",
    "T11"."ALIAS_NAME",
    "T11"."CUSTOMER_KEY",
    "T11"."VALID_FROM",
    "T11"."VALID_TO",
    "T225"."CLEAN_NAME",
    "T225"."CORE_NAME"
  FROM T105 AS T105
  INNER JOIN "constant_rows_1" AS "T11"
    ON (
      (
        "T11"."VALID_FROM" IS NULL
      )
      OR (
        "T11"."VALID_FROM" < DATEADD(MONTH, '1', "T105"."MONTH")
      )
    )
    AND (
      (
        "T11"."VALID_TO" IS NULL
      ) OR (
        "T11"."VALID_TO" >= "T105"."MONTH"
      )
    )
  LEFT OUTER JOIN "T223" AS "T225"
    ON "T11"."ALIAS_NAME" = "T225"."SPELLING"
), T69 AS (
  SELECT
    "T60"."MONTH",
    "T12"."SOURCE",
    "T60"."CUSTOMER_KEY",
    "T60"."CLEAN_NAME",
    "T60"."CORE_NAME"
  FROM "T49" AS "T60"
  CROSS JOIN "constant_rows_2" AS "T12"
), T234 AS (
  SELECT
    *
  FROM "T229" AS "T230"
  WHERE
    "T230"."ID_KEY" IS NULL
), T238 AS (
  SELECT
    "T234"."MONTH",
    "T234"."SOURCE",
    "T234"."CUSTOMER_KEY",
    "T234"."CLEAN_NAME",
    "T234"."CORE_NAME"
  FROM T234 AS T234
), "T241" AS (
  SELECT
    *
  FROM T69 AS T69
  UNION ALL
  SELECT
    *
  FROM T238 AS T238
), "T249" AS (
  SELECT
    "T244"."MONTH",
    "T244"."SOURCE",
    "T244"."CLEAN_NAME",
    "T244"."CUSTOMER_KEY"
  FROM "T241" AS "T244"
), "T250" AS (
  SELECT
    "T244"."MONTH",
    "T244"."SOURCE",
    "T244"."CORE_NAME",
    "T244"."CUSTOMER_KEY"
  FROM "T241" AS "T244"
), T87 AS (
  SELECT
    "T76"."MONTH",
    "T76"."CUSTOMER_KEY",
    "T76"."CUSTOMER_NAME"
  FROM "T73" AS "T76"
), T227 AS (
  SELECT
    "T224"."SPELLING" AS "PART",
    "T224"."CLEAN_NAME",
    "T224"."CORE_NAME"
  FROM "T223" AS "T224"
), T233 AS (
  SELECT
    "T154"."SPELLING",
    "T154"."PART",
    "T227"."CLEAN_NAME",
    "T227"."CORE_NAME"
  FROM "T152" AS "T154"
  INNER JOIN T227 AS T227
    ON "T154"."PART" = "T227"."PART"
), T236 AS (
  SELECT
    "T233"."SPELLING",
    "T233"."CLEAN_NAME",
    "T233"."CORE_NAME"
  FROM T233 AS T233
), T239 AS (
  SELECT
    *
  FROM T236 AS T236
), T228 AS (
  SELECT
    "T224"."SPELLING",
    "T224"."CLEAN_NAME",
    "T224"."CORE_NAME",
    NULLIF(
      REGEXP_REPLACE("T224"."CORE_NAME", '( (holding|holdings|group of companies|group|companies))+$', ''),
      "T224"."CORE_NAME"
    ) AS "BRAND"
  FROM "T223" AS "T224"
), T232 AS (
  SELECT
    *
  FROM T228 AS T228
  WHERE
    NOT "T228"."BRAND" IS NULL
), T235 AS (
  SELECT
    "T232"."SPELLING",
    "T232"."BRAND" AS "CLEAN_NAME",
    "T232"."BRAND" AS "CORE_NAME"
  FROM T232 AS T232
), T245 AS (
  SELECT
    *
  FROM T239 AS T239
  UNION
  SELECT
    *
  FROM T235 AS T235
), "T257" AS (
  SELECT
    "T87"."MONTH",
    "T87"."CUSTOMER_KEY",
    "T87"."CUSTOMER_NAME",
    "T245"."CLEAN_NAME",
    "T245"."CORE_NAME"
  FROM T87 AS T87
  INNER JOIN (
    SELECT
      *
    FROM T239 AS T239
    UNION
    SELECT
      *
    FROM T235 AS T235
  ) AS "T245"
    ON "T87"."CUSTOMER_NAME" = "T245"."SPELLING"
), "T259" AS (
  SELECT
    "T244"."MONTH",
    "T244"."SOURCE",
    "T244"."CUSTOMER_KEY",
    REPLACE(
      IFF(
        REGEXP_LIKE("T244"."CLEAN_NAME", CONCAT('.*(', '([0-9]) ([0-9])', ').*'), 'cs'),
        REGEXP_REPLACE(
          REGEXP_REPLACE("T244"."CLEAN_NAME", '([0-9]) ([0-9])', '\\1.\\2'),
          '([0-9]) ([0-9])',
          '\\1.\\2'
        ),
        "T244"."CLEAN_NAME"
      ),
      ' ',
      ''
    ) AS "CLEAN_NAME",
    REPLACE(
      IFF(
        REGEXP_LIKE("T244"."CORE_NAME", CONCAT('.*(', '([0-9]) ([0-9])', ').*'), 'cs'),
        REGEXP_REPLACE(
          REGEXP_REPLACE("T244"."CORE_NAME", '([0-9]) ([0-9])', '\\1.\\2'),
          '([0-9]) ([0-9])',
          '\\1.\\2'
        ),
        "T244"."CORE_NAME"
      ),
      ' ',
      ''
    ) AS "CORE_NAME"
  FROM "T241" AS "T244"
), T264 AS (
  SELECT
    "T88"."MONTH",
    "T88"."SOURCE",
    "T88"."CUSTOMER_ID",
    "T88"."CUSTOMER_NAME",
    "T254"."CUSTOMER_KEY"
  FROM "T78" AS "T88"
  INNER JOIN "T249" AS "T254"
    ON "T88"."MONTH" = "T254"."MONTH"
    AND "T88"."SOURCE" = "T254"."SOURCE"
    AND "T88"."CLEAN_NAME" = "T254"."CLEAN_NAME"
), T265 AS (
  SELECT
    "T88"."MONTH",
    "T88"."SOURCE",
    "T88"."CUSTOMER_ID",
    "T88"."CUSTOMER_NAME",
    "T256"."CUSTOMER_KEY"
  FROM "T78" AS "T88"
  INNER JOIN "T250" AS "T256"
    ON "T88"."MONTH" = "T256"."MONTH"
    AND "T88"."SOURCE" = "T256"."SOURCE"
    AND "T88"."CORE_NAME" = "T256"."CORE_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T241" AS "T247"
      WHERE
        "T88"."MONTH" = "T247"."MONTH"
        AND "T88"."SOURCE" = "T247"."SOURCE"
        AND "T88"."CLEAN_NAME" = "T247"."CLEAN_NAME"
    )
), "T269" AS (
  SELECT
    *
  FROM T264 AS T264
  UNION
  SELECT
    *
  FROM T265 AS T265
), T96 AS (
  SELECT
    "T86"."MONTH",
    "T86"."ID_CUSTOMER",
    REGEXP_REPLACE("T86"."ID_CUSTOMER", '^id:', '') AS "ID_KEY"
  FROM "T80" AS "T86"
), T97 AS (
  SELECT
    "T86"."MONTH",
    "T86"."ID_CUSTOMER",
    REGEXP_REPLACE("T86"."ID_CUSTOMER", '^id:[a-z]+', '') AS "ID_KEY"
  FROM "T80" AS "T86"
), T107 AS (
  SELECT
    *
  FROM T96 AS T96
  UNION
  SELECT
    *
  FROM T97 AS T97
), "T282" AS (
  SELECT
    "T88"."MONTH",
    "T88"."SOURCE",
    "T88"."CUSTOMER_ID",
    "T88"."CUSTOMER_NAME",
    "T88"."CLEAN_NAME",
    "T88"."CORE_NAME",
    "T88"."ID_KEY",
    "T107"."ID_CUSTOMER"
  FROM "T78" AS "T88"
  INNER JOIN T107 AS T107
    ON "T88"."MONTH" = "T107"."MONTH" AND "T88"."ID_KEY" = "T107"."ID_KEY"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T269" AS "T275"
      WHERE
        "T88"."MONTH" = "T275"."MONTH"
        AND "T88"."SOURCE" = "T275"."SOURCE"
        AND "T88"."CUSTOMER_NAME" = "T275"."CUSTOMER_NAME"
    )
), "T283" AS (
  SELECT
    "T88"."MONTH",
    "T88"."SOURCE",
    "T88"."CUSTOMER_ID",
    "T88"."CUSTOMER_NAME",
    "T88"."CLEAN_NAME",
    "T88"."CORE_NAME",
    "T88"."ID_KEY"
  FROM "T78" AS "T88"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T269" AS "T275"
      WHERE
        "T88"."MONTH" = "T275"."MONTH"
        AND "T88"."SOURCE" = "T275"."SOURCE"
        AND "T88"."CUSTOMER_NAME" = "T275"."CUSTOMER_NAME"
    )
), T57 AS (
  SELECT
    *
  FROM "T43" AS "T48"
  WHERE
    "T48"."PRODUCT" IS NULL
), T65 AS (
  SELECT
    "T57"."MONTH",
    "T57"."CUSTOMER_KEY",
    'crm' AS "SOURCE",
    'product' AS "ABOUT"
  FROM T57 AS T57
), T55 AS (
  SELECT
    *
  FROM "T41" AS "T46"
  WHERE
    "T46"."PRODUCT" IS NULL
), T63 AS (
  SELECT
    "T55"."MONTH",
    "T55"."CUSTOMER_KEY",
    'billing' AS "SOURCE",
    'product' AS "ABOUT"
  FROM T55 AS T55
), T71 AS (
  SELECT
    *
  FROM T65 AS T65
  UNION
  SELECT
    *
  FROM T63 AS T63
), T56 AS (
  SELECT
    *
  FROM "T42" AS "T47"
  WHERE
    "T47"."PRODUCT" IS NULL
), T64 AS (
  SELECT
    "T56"."MONTH",
    "T56"."CUSTOMER_KEY",
    'ops' AS "SOURCE",
    'product' AS "ABOUT"
  FROM T56 AS T56
), T20 AS (
  SELECT
    *
  FROM "NORMALIZED"."CUSTOMER_MATCHES" AS "T1"
  WHERE
    NOT "T1"."CUSTOMER_KEY" IS NULL
), T25 AS (
  SELECT
    *
  FROM "NORMALIZED"."REJECTED" AS "T2"
  WHERE
    (
      "T2"."SCOPE" = 'row'
    ) OR STARTSWITH("T2"."COLUMN_NAME", 'product_flags.')
), T35 AS (
  SELECT
    "T20"."MONTH",
    "T20"."CUSTOMER_KEY",
    "T20"."SOURCE",
    IFF("T25"."SCOPE" = 'row', 'row', 'product') AS "ABOUT"
  FROM T20 AS T20
  INNER JOIN T25 AS T25
    ON "T20"."MONTH" = "T25"."MONTH"
    AND "T20"."SOURCE" = "T25"."SOURCE"
    AND "T20"."SOURCE_FILE" = "T25"."SOURCE_FILE"
    AND "T20"."SOURCE_ROW" = "T25"."SOURCE_ROW"
), T237 AS (
  SELECT
    "T88"."MONTH",
    "T88"."SOURCE",
    "T88"."CUSTOMER_ID",
    "T88"."CUSTOMER_NAME",
    "T231"."CUSTOMER_KEY"
  FROM "T78" AS "T88"
  INNER JOIN "T229" AS "T231"
    ON "T88"."MONTH" = "T231"."MONTH"
    AND "T88"."SOURCE" = "T231"."SOURCE"
    AND "T88"."ID_KEY" = "T231"."ID_KEY"
), T240 AS (
  SELECT
    "T88"."MONTH",
    "T88"."SOURCE",
    "T88"."CUSTOMER_ID",
    "T88"."CUSTOMER_NAME",
    "T231"."CUSTOMER_KEY"
  FROM "T78" AS "T88"
  INNER JOIN "T229" AS "T231"
    ON "T88"."MONTH" = "T231"."MONTH"
    AND "T88"."SOURCE" = "T231"."SOURCE"
    AND "T88"."CLEAN_NAME" = "T231"."CLEAN_NAME"
    AND (
      (
        "T231"."ID_KEY" IS NULL
      ) OR (
        "T88"."ID_KEY" IS NULL
      )
    )
), T243 AS (
  SELECT
    *
  FROM T237 AS T237
  UNION
  SELECT
    *
  FROM T240 AS T240
), T248 AS (
  SELECT
    "T243"."MONTH",
    "T243"."SOURCE",
    "T243"."CUSTOMER_KEY"
  FROM T243 AS T243
), T276 AS (
  SELECT
    "T272"."MONTH",
    "T272"."SOURCE",
    "T272"."CUSTOMER_KEY"
  FROM "T269" AS "T272"
), T277 AS (
  SELECT
    *
  FROM T248 AS T248
  UNION
  SELECT
    *
  FROM T276 AS T276
), T294 AS (
  SELECT
    "T287"."MONTH",
    "T287"."SOURCE",
    "T287"."CUSTOMER_ID",
    "T287"."CUSTOMER_NAME",
    "T287"."ID_KEY"
  FROM "T283" AS "T287"
), T297 AS (
  SELECT
    "T294"."MONTH",
    "T294"."SOURCE",
    "T294"."CUSTOMER_ID",
    "T294"."CUSTOMER_NAME",
    "T253"."CUSTOMER_KEY"
  FROM T294 AS T294
  INNER JOIN T245 AS T245
    ON "T294"."CUSTOMER_NAME" = "T245"."SPELLING"
  INNER JOIN "T249" AS "T253"
    ON "T294"."MONTH" = "T253"."MONTH"
    AND "T294"."SOURCE" = "T253"."SOURCE"
    AND "T245"."CLEAN_NAME" = "T253"."CLEAN_NAME"
), T298 AS (
  SELECT
    "T294"."MONTH",
    "T294"."SOURCE",
    "T294"."CUSTOMER_ID",
    "T294"."CUSTOMER_NAME",
    "T255"."CUSTOMER_KEY"
  FROM T294 AS T294
  INNER JOIN T245 AS T245
    ON "T294"."CUSTOMER_NAME" = "T245"."SPELLING"
  INNER JOIN "T250" AS "T255"
    ON "T294"."MONTH" = "T255"."MONTH"
    AND "T294"."SOURCE" = "T255"."SOURCE"
    AND "T245"."CORE_NAME" = "T255"."CORE_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T241" AS "T246"
      WHERE
        "T294"."MONTH" = "T246"."MONTH"
        AND "T294"."SOURCE" = "T246"."SOURCE"
        AND "T245"."CLEAN_NAME" = "T246"."CLEAN_NAME"
    )
), T300 AS (
  SELECT
    *
  FROM T297 AS T297
  UNION
  SELECT
    *
  FROM T298 AS T298
), T302 AS (
  SELECT
    "T300"."MONTH",
    "T300"."SOURCE",
    "T300"."CUSTOMER_KEY"
  FROM T300 AS T300
), T267 AS (
  SELECT
    "T258"."MONTH",
    "T258"."CLEAN_NAME",
    "T258"."CUSTOMER_KEY"
  FROM "T257" AS "T258"
), T278 AS (
  SELECT
    "T88"."MONTH",
    "T88"."SOURCE",
    "T88"."CUSTOMER_ID",
    "T88"."CUSTOMER_NAME",
    "T267"."CUSTOMER_KEY"
  FROM "T78" AS "T88"
  INNER JOIN T267 AS T267
    ON "T88"."MONTH" = "T267"."MONTH" AND "T88"."CLEAN_NAME" = "T267"."CLEAN_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T269" AS "T275"
      WHERE
        "T88"."MONTH" = "T275"."MONTH"
        AND "T88"."SOURCE" = "T275"."SOURCE"
        AND "T88"."CUSTOMER_NAME" = "T275"."CUSTOMER_NAME"
    )
), T268 AS (
  SELECT
    "T258"."MONTH",
    "T258"."CORE_NAME",
    "T258"."CUSTOMER_KEY"
  FROM "T257" AS "T258"
), T279 AS (
  SELECT
    "T88"."MONTH",
    "T88"."SOURCE",
    "T88"."CUSTOMER_ID",
    "T88"."CUSTOMER_NAME",
    "T268"."CUSTOMER_KEY"
  FROM "T78" AS "T88"
  INNER JOIN T268 AS T268
    ON "T88"."MONTH" = "T268"."MONTH" AND "T88"."CORE_NAME" = "T268"."CORE_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T269" AS "T275"
      WHERE
        "T88"."MONTH" = "T275"."MONTH"
        AND "T88"."SOURCE" = "T275"."SOURCE"
        AND "T88"."CUSTOMER_NAME" = "T275"."CUSTOMER_NAME"
    )
    AND NOT EXISTS(
      SELECT
        1
      FROM "T257" AS "T260"
      WHERE
        "T88"."MONTH" = "T260"."MONTH" AND "T88"."CLEAN_NAME" = "T260"."CLEAN_NAME"
    )
), T284 AS (
  SELECT
    *
  FROM T278 AS T278
  UNION
  SELECT
    *
  FROM T279 AS T279
), T288 AS (
  SELECT
    "T284"."MONTH",
    "T284"."SOURCE",
    "T284"."CUSTOMER_KEY"
  FROM T284 AS T284
), T303 AS (
  SELECT
    *
  FROM T302 AS T302
  UNION
  SELECT
    *
  FROM T288 AS T288
), T306 AS (
  SELECT
    *
  FROM T277 AS T277
  UNION
  SELECT
    *
  FROM T303 AS T303
), T108 AS (
  SELECT
    "T93"."MONTH",
    "T93"."CLEAN_NAME",
    "T93"."CUSTOMER_KEY"
  FROM "T90" AS "T93"
), T280 AS (
  SELECT
    "T88"."MONTH",
    "T88"."SOURCE",
    "T88"."CUSTOMER_ID",
    "T88"."CUSTOMER_NAME",
    "T108"."CUSTOMER_KEY"
  FROM "T78" AS "T88"
  INNER JOIN T108 AS T108
    ON "T88"."MONTH" = "T108"."MONTH" AND "T88"."CLEAN_NAME" = "T108"."CLEAN_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T269" AS "T275"
      WHERE
        "T88"."MONTH" = "T275"."MONTH"
        AND "T88"."SOURCE" = "T275"."SOURCE"
        AND "T88"."CUSTOMER_NAME" = "T275"."CUSTOMER_NAME"
    )
), T109 AS (
  SELECT
    "T93"."MONTH",
    "T93"."CORE_NAME",
    "T93"."CUSTOMER_KEY"
  FROM "T90" AS "T93"
), T281 AS (
  SELECT
    "T88"."MONTH",
    "T88"."SOURCE",
    "T88"."CUSTOMER_ID",
    "T88"."CUSTOMER_NAME",
    "T109"."CUSTOMER_KEY"
  FROM "T78" AS "T88"
  INNER JOIN T109 AS T109
    ON "T88"."MONTH" = "T109"."MONTH" AND "T88"."CORE_NAME" = "T109"."CORE_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T269" AS "T275"
      WHERE
        "T88"."MONTH" = "T275"."MONTH"
        AND "T88"."SOURCE" = "T275"."SOURCE"
        AND "T88"."CUSTOMER_NAME" = "T275"."CUSTOMER_NAME"
    )
    AND NOT EXISTS(
      SELECT
        1
      FROM "T90" AS "T98"
      WHERE
        "T88"."MONTH" = "T98"."MONTH" AND "T88"."CLEAN_NAME" = "T98"."CLEAN_NAME"
    )
), T285 AS (
  SELECT
    *
  FROM T280 AS T280
  UNION
  SELECT
    *
  FROM T281 AS T281
), T289 AS (
  SELECT
    "T285"."MONTH",
    "T285"."SOURCE",
    "T285"."CUSTOMER_KEY"
  FROM T285 AS T285
), T299 AS (
  SELECT
    "T287"."MONTH",
    "T287"."SOURCE",
    "T287"."CUSTOMER_ID",
    "T287"."CUSTOMER_NAME",
    REPLACE(
      IFF(
        REGEXP_LIKE("T287"."CLEAN_NAME", CONCAT('.*(', '([0-9]) ([0-9])', ').*'), 'cs'),
        REGEXP_REPLACE(
          REGEXP_REPLACE("T287"."CLEAN_NAME", '([0-9]) ([0-9])', '\\1.\\2'),
          '([0-9]) ([0-9])',
          '\\1.\\2'
        ),
        "T287"."CLEAN_NAME"
      ),
      ' ',
      ''
    ) AS "CLEAN_NAME",
    REPLACE(
      IFF(
        REGEXP_LIKE("T287"."CORE_NAME", CONCAT('.*(', '([0-9]) ([0-9])', ').*'), 'cs'),
        REGEXP_REPLACE(
          REGEXP_REPLACE("T287"."CORE_NAME", '([0-9]) ([0-9])', '\\1.\\2'),
          '([0-9]) ([0-9])',
          '\\1.\\2'
        ),
        "T287"."CORE_NAME"
      ),
      ' ',
      ''
    ) AS "CORE_NAME",
    "T287"."ID_KEY"
  FROM "T283" AS "T287"
), T273 AS (
  SELECT
    "T261"."MONTH",
    "T261"."SOURCE",
    "T261"."CLEAN_NAME",
    "T261"."CUSTOMER_KEY"
  FROM "T259" AS "T261"
), T304 AS (
  SELECT
    "T299"."MONTH",
    "T299"."SOURCE",
    "T299"."CUSTOMER_ID",
    "T299"."CUSTOMER_NAME",
    "T273"."CUSTOMER_KEY"
  FROM T299 AS T299
  INNER JOIN T273 AS T273
    ON "T299"."MONTH" = "T273"."MONTH"
    AND "T299"."SOURCE" = "T273"."SOURCE"
    AND "T299"."CLEAN_NAME" = "T273"."CLEAN_NAME"
), T274 AS (
  SELECT
    "T261"."MONTH",
    "T261"."SOURCE",
    "T261"."CORE_NAME",
    "T261"."CUSTOMER_KEY"
  FROM "T259" AS "T261"
), T305 AS (
  SELECT
    "T299"."MONTH",
    "T299"."SOURCE",
    "T299"."CUSTOMER_ID",
    "T299"."CUSTOMER_NAME",
    "T274"."CUSTOMER_KEY"
  FROM T299 AS T299
  INNER JOIN T274 AS T274
    ON "T299"."MONTH" = "T274"."MONTH"
    AND "T299"."SOURCE" = "T274"."SOURCE"
    AND "T299"."CORE_NAME" = "T274"."CORE_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T259" AS "T266"
      WHERE
        "T299"."MONTH" = "T266"."MONTH"
        AND "T299"."SOURCE" = "T266"."SOURCE"
        AND "T299"."CLEAN_NAME" = "T266"."CLEAN_NAME"
    )
), T307 AS (
  SELECT
    *
  FROM T304 AS T304
  UNION
  SELECT
    *
  FROM T305 AS T305
), T308 AS (
  SELECT
    "T307"."MONTH",
    "T307"."SOURCE",
    "T307"."CUSTOMER_KEY"
  FROM T307 AS T307
), T309 AS (
  SELECT
    *
  FROM T289 AS T289
  UNION
  SELECT
    *
  FROM T308 AS T308
), T290 AS (
  SELECT
    "T286"."MONTH",
    "T286"."SOURCE",
    "T286"."CUSTOMER_ID",
    "T286"."CUSTOMER_NAME",
    "T286"."CLEAN_NAME",
    "T286"."CORE_NAME",
    "T286"."ID_KEY",
    "T286"."ID_CUSTOMER",
    "T286"."ID_CUSTOMER" AS "CUSTOMER_KEY"
  FROM "T282" AS "T286"
), T295 AS (
  SELECT
    "T290"."MONTH",
    "T290"."SOURCE",
    "T290"."CUSTOMER_KEY"
  FROM T290 AS T290
), T293 AS (
  SELECT DISTINCT
    *
  FROM "T282" AS "T286"
), T301 AS (
  SELECT
    "T293"."MONTH",
    "T293"."SOURCE",
    "T293"."CUSTOMER_ID",
    "T293"."CUSTOMER_NAME",
    "T293"."CLEAN_NAME",
    "T293"."CORE_NAME",
    "T293"."ID_KEY",
    "T293"."ID_CUSTOMER",
    "T13"."PLACE"
  FROM T293 AS T293
  INNER JOIN "constant_rows_3" AS "T13"
    ON "T13"."PLACE" < (
      LENGTH("T293"."ID_CUSTOMER") - 1
    )
), T310 AS (
  SELECT
    "T301"."MONTH",
    "T301"."SOURCE",
    "T301"."CUSTOMER_ID",
    "T301"."CUSTOMER_NAME",
    "T301"."CLEAN_NAME",
    "T301"."CORE_NAME",
    "T301"."ID_KEY",
    "T301"."ID_CUSTOMER",
    "T301"."PLACE",
    CONCAT(
      CONCAT(
        CONCAT(
          SUBSTRING(
            "T301"."ID_CUSTOMER",
            IFF((
              0 + 1
            ) >= 1, 0 + 1, 0 + 1 + LENGTH("T301"."ID_CUSTOMER")),
            "T301"."PLACE"
          ),
          SUBSTRING(
            "T301"."ID_CUSTOMER",
            IFF(
              (
                "T301"."PLACE" + 1 + 1
              ) >= 1,
              "T301"."PLACE" + 1 + 1,
              "T301"."PLACE" + 1 + 1 + LENGTH("T301"."ID_CUSTOMER")
            ),
            1
          )
        ),
        SUBSTRING(
          "T301"."ID_CUSTOMER",
          IFF(
            (
              "T301"."PLACE" + 1
            ) >= 1,
            "T301"."PLACE" + 1,
            "T301"."PLACE" + 1 + LENGTH("T301"."ID_CUSTOMER")
          ),
          1
        )
      ),
      SUBSTRING(
        "T301"."ID_CUSTOMER",
        IFF(
          (
            "T301"."PLACE" + 2 + 1
          ) >= 1,
          "T301"."PLACE" + 2 + 1,
          "T301"."PLACE" + 2 + 1 + LENGTH("T301"."ID_CUSTOMER")
        )
      )
    ) AS "SLIP"
  FROM T301 AS T301
), T311 AS (
  SELECT
    *
  FROM T310 AS T310
  WHERE
    "T310"."SLIP" <> "T310"."ID_CUSTOMER"
), T313 AS (
  SELECT
    "T311"."MONTH",
    "T311"."SOURCE",
    "T311"."CUSTOMER_ID",
    "T311"."CUSTOMER_NAME",
    "T311"."CLEAN_NAME",
    "T311"."CORE_NAME",
    "T311"."ID_KEY",
    "T311"."ID_CUSTOMER",
    "T311"."SLIP"
  FROM T311 AS T311
), T68 AS (
  SELECT
    "T54"."MONTH",
    "T54"."CUSTOMER_KEY",
    "T54"."CLEAN_NAME" AS "OWN_CLEAN",
    "T54"."CORE_NAME" AS "OWN_CORE"
  FROM "T49" AS "T54"
), T314 AS (
  SELECT
    "T313"."MONTH",
    "T313"."SOURCE",
    "T313"."CUSTOMER_ID",
    "T313"."CUSTOMER_NAME",
    "T68"."CUSTOMER_KEY",
    EDITDISTANCE("T68"."OWN_CLEAN", "T313"."CLEAN_NAME") AS "LETTERS",
    GREATEST(LENGTH("T68"."OWN_CLEAN"), LENGTH("T313"."CLEAN_NAME")) AS "LENGTH"
  FROM T313 AS T313
  INNER JOIN T68 AS T68
    ON "T313"."MONTH" = "T68"."MONTH" AND "T313"."SLIP" = "T68"."CUSTOMER_KEY"
), T315 AS (
  SELECT
    "T313"."MONTH",
    "T313"."SOURCE",
    "T313"."CUSTOMER_ID",
    "T313"."CUSTOMER_NAME",
    "T68"."CUSTOMER_KEY",
    EDITDISTANCE("T68"."OWN_CORE", "T313"."CORE_NAME") AS "LETTERS",
    GREATEST(LENGTH("T68"."OWN_CORE"), LENGTH("T313"."CORE_NAME")) AS "LENGTH"
  FROM T313 AS T313
  INNER JOIN T68 AS T68
    ON "T313"."MONTH" = "T68"."MONTH" AND "T313"."SLIP" = "T68"."CUSTOMER_KEY"
), T316 AS (
  SELECT
    *
  FROM T314 AS T314
  UNION ALL
  SELECT
    *
  FROM T315 AS T315
), T317 AS (
  SELECT
    *
  FROM T316 AS T316
  WHERE
    "T316"."LETTERS" <= (
      "T316"."LENGTH" * 0.2
    )
), T318 AS (
  SELECT
    "T317"."MONTH",
    "T317"."SOURCE",
    "T317"."CUSTOMER_KEY"
  FROM T317 AS T317
), T319 AS (
  SELECT
    *
  FROM T295 AS T295
  UNION
  SELECT
    *
  FROM T318 AS T318
), T320 AS (
  SELECT
    *
  FROM T309 AS T309
  UNION
  SELECT
    *
  FROM T319 AS T319
), T322 AS (
  SELECT
    *
  FROM T306 AS T306
  UNION
  SELECT
    *
  FROM T320 AS T320
), T323 AS (
  SELECT
    "T322"."MONTH",
    "T322"."CUSTOMER_KEY",
    "T322"."SOURCE",
    'row' AS "ABOUT"
  FROM T322 AS T322
  WHERE
    EXISTS(
      SELECT
        1
      FROM "T49" AS "T59"
      WHERE
        "T322"."MONTH" = "T59"."MONTH" AND "T322"."CUSTOMER_KEY" = "T59"."CUSTOMER_KEY"
    )
), T29 AS (
  SELECT
    "T19"."MONTH",
    "T19"."CUSTOMER_KEY",
    'crm' AS "SOURCE",
    'row' AS "ABOUT"
  FROM "T17" AS "T19"
), T324 AS (
  SELECT
    *
  FROM T323 AS T323
  UNION
  SELECT
    *
  FROM T29 AS T29
), T30 AS (
  SELECT
    "T19"."MONTH",
    "T19"."CUSTOMER_KEY",
    'billing' AS "SOURCE",
    'row' AS "ABOUT"
  FROM "T17" AS "T19"
), T31 AS (
  SELECT
    "T19"."MONTH",
    "T19"."CUSTOMER_KEY",
    'ops' AS "SOURCE",
    'row' AS "ABOUT"
  FROM "T17" AS "T19"
), T33 AS (
  SELECT
    *
  FROM T30 AS T30
  UNION
  SELECT
    *
  FROM T31 AS T31
), T325 AS (
  SELECT
    *
  FROM T324 AS T324
  UNION
  SELECT
    *
  FROM T33 AS T33
), T326 AS (
  SELECT
    *
  FROM T35 AS T35
  UNION
  SELECT
    *
  FROM T325 AS T325
), T327 AS (
  SELECT
    *
  FROM T64 AS T64
  UNION
  SELECT
    *
  FROM T326 AS T326
), T328 AS (
  SELECT
    *
  FROM T71 AS T71
  UNION
  SELECT
    *
  FROM T327 AS T327
), "T329" AS (
  SELECT
    "T328"."MONTH",
    "T328"."CUSTOMER_KEY",
    NOT (
      MAX((
        "T328"."SOURCE" = 'crm'
      ) AND (
        "T328"."ABOUT" = 'row'
      ))
    ) AS "CRM_COMPLETE",
    NOT (
      MAX((
        "T328"."SOURCE" = 'crm'
      ) AND (
        "T328"."ABOUT" = 'product'
      ))
    ) AS "CRM_PRODUCTS_KNOWN",
    NOT (
      MAX((
        "T328"."SOURCE" = 'billing'
      ) AND (
        "T328"."ABOUT" = 'row'
      ))
    ) AS "BILLING_COMPLETE",
    NOT (
      MAX((
        "T328"."SOURCE" = 'billing'
      ) AND (
        "T328"."ABOUT" = 'product'
      ))
    ) AS "BILLING_PRODUCTS_KNOWN",
    NOT (
      MAX((
        "T328"."SOURCE" = 'ops'
      ) AND (
        "T328"."ABOUT" = 'row'
      ))
    ) AS "OPS_COMPLETE",
    NOT (
      MAX((
        "T328"."SOURCE" = 'ops'
      ) AND (
        "T328"."ABOUT" = 'product'
      ))
    ) AS "OPS_PRODUCTS_KNOWN"
  FROM T328 AS T328
  GROUP BY
    1,
    2
), T333 AS (
  SELECT
    "T332"."MONTH",
    "T332"."CUSTOMER_KEY",
    '' AS "PRODUCT_KEY"
  FROM "T329" AS "T332"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T135" AS "T138"
      WHERE
        "T332"."MONTH" = "T138"."MONTH" AND "T332"."CUSTOMER_KEY" = "T138"."CUSTOMER_KEY"
    )
), T335 AS (
  SELECT
    *
  FROM "T135" AS "T136"
  UNION ALL
  SELECT
    *
  FROM T333 AS T333
), T336 AS (
  SELECT
    "T335"."MONTH",
    "T335"."CUSTOMER_KEY",
    "T335"."PRODUCT_KEY",
    "T128"."MONTH" AS "MONTH_RIGHT",
    "T128"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T128"."PRODUCT_KEY" AS "PRODUCT_KEY_RIGHT",
    "T128"."CRM_LINES",
    "T128"."CRM_STATUS",
    "T128"."CRM_PROVIDER_COUNT",
    "T128"."CRM_UNIT_PRICE",
    "T128"."CRM_CURRENCY",
    "T128"."CRM_GO_LIVE_DATE",
    "T128"."CRM_CHURN_DATE",
    "T128"."ENTITLED_QUANTITY"
  FROM T335 AS T335
  LEFT OUTER JOIN "T123" AS "T128"
    ON "T335"."MONTH" = "T128"."MONTH"
    AND "T335"."CUSTOMER_KEY" = "T128"."CUSTOMER_KEY"
    AND "T335"."PRODUCT_KEY" = "T128"."PRODUCT_KEY"
), T338 AS (
  SELECT
    "T336"."MONTH",
    "T336"."CUSTOMER_KEY",
    "T336"."PRODUCT_KEY",
    "T336"."CRM_LINES",
    "T336"."CRM_STATUS",
    "T336"."CRM_PROVIDER_COUNT",
    "T336"."CRM_UNIT_PRICE",
    "T336"."CRM_CURRENCY",
    "T336"."CRM_GO_LIVE_DATE",
    "T336"."CRM_CHURN_DATE",
    "T336"."ENTITLED_QUANTITY"
  FROM T336 AS T336
), T339 AS (
  SELECT
    "T338"."MONTH",
    "T338"."CUSTOMER_KEY",
    "T338"."PRODUCT_KEY",
    "T338"."CRM_LINES",
    "T338"."CRM_STATUS",
    "T338"."CRM_PROVIDER_COUNT",
    "T338"."CRM_UNIT_PRICE",
    "T338"."CRM_CURRENCY",
    "T338"."CRM_GO_LIVE_DATE",
    "T338"."CRM_CHURN_DATE",
    "T338"."ENTITLED_QUANTITY",
    "T131"."MONTH" AS "MONTH_RIGHT",
    "T131"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T131"."PRODUCT_KEY" AS "PRODUCT_KEY_RIGHT",
    "T131"."BILLING_LINES",
    "T131"."BILLING_STATUS",
    "T131"."BILLED_COUNT",
    "T131"."BILLED_AMOUNT",
    "T131"."BILLING_UNIT_PRICE",
    "T131"."BILLING_CURRENCY",
    "T131"."SERVICE_START",
    "T131"."SERVICE_END",
    "T131"."CREDITED_AMOUNT",
    "T131"."BILLED"
  FROM T338 AS T338
  LEFT OUTER JOIN "T127" AS "T131"
    ON "T338"."MONTH" = "T131"."MONTH"
    AND "T338"."CUSTOMER_KEY" = "T131"."CUSTOMER_KEY"
    AND "T338"."PRODUCT_KEY" = "T131"."PRODUCT_KEY"
), T341 AS (
  SELECT
    "T339"."MONTH",
    "T339"."CUSTOMER_KEY",
    "T339"."PRODUCT_KEY",
    "T339"."CRM_LINES",
    "T339"."CRM_STATUS",
    "T339"."CRM_PROVIDER_COUNT",
    "T339"."CRM_UNIT_PRICE",
    "T339"."CRM_CURRENCY",
    "T339"."CRM_GO_LIVE_DATE",
    "T339"."CRM_CHURN_DATE",
    "T339"."ENTITLED_QUANTITY",
    "T339"."BILLING_LINES",
    "T339"."BILLING_STATUS",
    "T339"."BILLED_COUNT",
    "T339"."BILLED_AMOUNT",
    "T339"."BILLING_UNIT_PRICE",
    "T339"."BILLING_CURRENCY",
    "T339"."SERVICE_START",
    "T339"."SERVICE_END",
    "T339"."CREDITED_AMOUNT",
    "T339"."BILLED"
  FROM T339 AS T339
), T342 AS (
  SELECT
    "T341"."MONTH",
    "T341"."CUSTOMER_KEY",
    "T341"."PRODUCT_KEY",
    "T341"."CRM_LINES",
    "T341"."CRM_STATUS",
    "T341"."CRM_PROVIDER_COUNT",
    "T341"."CRM_UNIT_PRICE",
    "T341"."CRM_CURRENCY",
    "T341"."CRM_GO_LIVE_DATE",
    "T341"."CRM_CHURN_DATE",
    "T341"."ENTITLED_QUANTITY",
    "T341"."BILLING_LINES",
    "T341"."BILLING_STATUS",
    "T341"."BILLED_COUNT",
    "T341"."BILLED_AMOUNT",
    "T341"."BILLING_UNIT_PRICE",
    "T341"."BILLING_CURRENCY",
    "T341"."SERVICE_START",
    "T341"."SERVICE_END",
    "T341"."CREDITED_AMOUNT",
    "T341"."BILLED",
    "T120"."MONTH" AS "MONTH_RIGHT",
    "T120"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T120"."PRODUCT_KEY" AS "PRODUCT_KEY_RIGHT",
    "T120"."OPS_LINES",
    "T120"."OPS_STATUS",
    "T120"."USED_COUNT",
    "T120"."RATED",
    "T120"."EXPECTED_AMOUNT",
    "T120"."OPS_CURRENCY",
    "T120"."OPS_GO_LIVE_DATE",
    "T120"."USAGE_QUANTITY",
    "T120"."USED"
  FROM T341 AS T341
  LEFT OUTER JOIN "T114" AS "T120"
    ON "T341"."MONTH" = "T120"."MONTH"
    AND "T341"."CUSTOMER_KEY" = "T120"."CUSTOMER_KEY"
    AND "T341"."PRODUCT_KEY" = "T120"."PRODUCT_KEY"
), T344 AS (
  SELECT
    "T342"."MONTH",
    "T342"."CUSTOMER_KEY",
    "T342"."PRODUCT_KEY",
    "T342"."CRM_LINES",
    "T342"."CRM_STATUS",
    "T342"."CRM_PROVIDER_COUNT",
    "T342"."CRM_UNIT_PRICE",
    "T342"."CRM_CURRENCY",
    "T342"."CRM_GO_LIVE_DATE",
    "T342"."CRM_CHURN_DATE",
    "T342"."ENTITLED_QUANTITY",
    "T342"."BILLING_LINES",
    "T342"."BILLING_STATUS",
    "T342"."BILLED_COUNT",
    "T342"."BILLED_AMOUNT",
    "T342"."BILLING_UNIT_PRICE",
    "T342"."BILLING_CURRENCY",
    "T342"."SERVICE_START",
    "T342"."SERVICE_END",
    "T342"."CREDITED_AMOUNT",
    "T342"."BILLED",
    "T342"."OPS_LINES",
    "T342"."OPS_STATUS",
    "T342"."USED_COUNT",
    "T342"."RATED",
    "T342"."EXPECTED_AMOUNT",
    "T342"."OPS_CURRENCY",
    "T342"."OPS_GO_LIVE_DATE",
    "T342"."USAGE_QUANTITY",
    "T342"."USED"
  FROM T342 AS T342
), T52 AS (
  SELECT
    "T47"."MONTH",
    "T47"."CUSTOMER_KEY",
    "T47"."CUSTOMER_ID",
    "T47"."CUSTOMER_NAME",
    "T47"."CRM_CUSTOMER_ID",
    "T47"."MATCH_METHOD",
    CAST(NULL AS VARCHAR) AS "OWNER",
    2 AS "RANK"
  FROM "T42" AS "T47"
), T95 AS (
  SELECT
    "T89"."MONTH",
    "T89"."CUSTOMER_KEY",
    "T89"."CUSTOMER_ID",
    "T89"."CUSTOMER_NAME",
    "T89"."CRM_CUSTOMER_ID",
    "T89"."MATCH_METHOD",
    "T89"."OWNER",
    0 AS "RANK"
  FROM "T85" AS "T89"
), T51 AS (
  SELECT
    "T46"."MONTH",
    "T46"."CUSTOMER_KEY",
    "T46"."CUSTOMER_ID",
    "T46"."CUSTOMER_NAME",
    "T46"."CRM_CUSTOMER_ID",
    "T46"."MATCH_METHOD",
    CAST(NULL AS VARCHAR) AS "OWNER",
    1 AS "RANK"
  FROM "T41" AS "T46"
), T101 AS (
  SELECT
    *
  FROM T95 AS T95
  UNION
  SELECT
    *
  FROM T51 AS T51
), T106 AS (
  SELECT
    *
  FROM T52 AS T52
  UNION
  SELECT
    *
  FROM T101 AS T101
), T118 AS (
  SELECT
    "T106"."MONTH",
    "T106"."CUSTOMER_KEY",
    COALESCE(
      MIN(IFF("T106"."RANK" = 0, "T106"."CUSTOMER_NAME", NULL)),
      MIN(IFF("T106"."RANK" = 1, "T106"."CUSTOMER_NAME", NULL)),
      MIN(IFF("T106"."RANK" = 2, "T106"."CUSTOMER_NAME", NULL))
    ) AS "CUSTOMER_NAME",
    COALESCE(
      MIN("T106"."CRM_CUSTOMER_ID"),
      COALESCE(
        MIN(IFF("T106"."RANK" = 0, "T106"."CUSTOMER_ID", NULL)),
        MIN(IFF("T106"."RANK" = 1, "T106"."CUSTOMER_ID", NULL)),
        MIN(IFF("T106"."RANK" = 2, "T106"."CUSTOMER_ID", NULL))
      )
    ) AS "CUSTOMER_ID",
    MIN(IFF("T106"."RANK" = 0, "T106"."OWNER", NULL)) AS "OWNER",
    MAX("T106"."RANK" = 0) AS "IN_CRM",
    MAX("T106"."RANK" = 1) AS "IN_BILLING",
    MAX("T106"."RANK" = 2) AS "IN_OPS",
    MAX("T106"."MATCH_METHOD" = 'ambiguous') AS "AMBIGUOUS"
  FROM T106 AS T106
  GROUP BY
    1,
    2
), T345 AS (
  SELECT
    "T344"."MONTH",
    "T344"."CUSTOMER_KEY",
    "T344"."PRODUCT_KEY",
    "T344"."CRM_LINES",
    "T344"."CRM_STATUS",
    "T344"."CRM_PROVIDER_COUNT",
    "T344"."CRM_UNIT_PRICE",
    "T344"."CRM_CURRENCY",
    "T344"."CRM_GO_LIVE_DATE",
    "T344"."CRM_CHURN_DATE",
    "T344"."ENTITLED_QUANTITY",
    "T344"."BILLING_LINES",
    "T344"."BILLING_STATUS",
    "T344"."BILLED_COUNT",
    "T344"."BILLED_AMOUNT",
    "T344"."BILLING_UNIT_PRICE",
    "T344"."BILLING_CURRENCY",
    "T344"."SERVICE_START",
    "T344"."SERVICE_END",
    "T344"."CREDITED_AMOUNT",
    "T344"."BILLED",
    "T344"."OPS_LINES",
    "T344"."OPS_STATUS",
    "T344"."USED_COUNT",
    "T344"."RATED",
    "T344"."EXPECTED_AMOUNT",
    "T344"."OPS_CURRENCY",
    "T344"."OPS_GO_LIVE_DATE",
    "T344"."USAGE_QUANTITY",
    "T344"."USED",
    "T118"."MONTH" AS "MONTH_RIGHT",
    "T118"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T118"."CUSTOMER_NAME",
    "T118"."CUSTOMER_ID",
    "T118"."OWNER",
    "T118"."IN_CRM",
    "T118"."IN_BILLING",
    "T118"."IN_OPS",
    "T118"."AMBIGUOUS"
  FROM T344 AS T344
  LEFT OUTER JOIN T118 AS T118
    ON "T344"."MONTH" = "T118"."MONTH" AND "T344"."CUSTOMER_KEY" = "T118"."CUSTOMER_KEY"
), T347 AS (
  SELECT
    "T345"."MONTH",
    "T345"."CUSTOMER_KEY",
    "T345"."PRODUCT_KEY",
    "T345"."CRM_LINES",
    "T345"."CRM_STATUS",
    "T345"."CRM_PROVIDER_COUNT",
    "T345"."CRM_UNIT_PRICE",
    "T345"."CRM_CURRENCY",
    "T345"."CRM_GO_LIVE_DATE",
    "T345"."CRM_CHURN_DATE",
    "T345"."ENTITLED_QUANTITY",
    "T345"."BILLING_LINES",
    "T345"."BILLING_STATUS",
    "T345"."BILLED_COUNT",
    "T345"."BILLED_AMOUNT",
    "T345"."BILLING_UNIT_PRICE",
    "T345"."BILLING_CURRENCY",
    "T345"."SERVICE_START",
    "T345"."SERVICE_END",
    "T345"."CREDITED_AMOUNT",
    "T345"."BILLED",
    "T345"."OPS_LINES",
    "T345"."OPS_STATUS",
    "T345"."USED_COUNT",
    "T345"."RATED",
    "T345"."EXPECTED_AMOUNT",
    "T345"."OPS_CURRENCY",
    "T345"."OPS_GO_LIVE_DATE",
    "T345"."USAGE_QUANTITY",
    "T345"."USED",
    "T345"."CUSTOMER_NAME",
    "T345"."CUSTOMER_ID",
    "T345"."OWNER",
    "T345"."IN_CRM",
    "T345"."IN_BILLING",
    "T345"."IN_OPS",
    "T345"."AMBIGUOUS"
  FROM T345 AS T345
), T348 AS (
  SELECT
    "T347"."MONTH",
    "T347"."CUSTOMER_KEY",
    "T347"."PRODUCT_KEY",
    "T347"."CRM_LINES",
    "T347"."CRM_STATUS",
    "T347"."CRM_PROVIDER_COUNT",
    "T347"."CRM_UNIT_PRICE",
    "T347"."CRM_CURRENCY",
    "T347"."CRM_GO_LIVE_DATE",
    "T347"."CRM_CHURN_DATE",
    "T347"."ENTITLED_QUANTITY",
    "T347"."BILLING_LINES",
    "T347"."BILLING_STATUS",
    "T347"."BILLED_COUNT",
    "T347"."BILLED_AMOUNT",
    "T347"."BILLING_UNIT_PRICE",
    "T347"."BILLING_CURRENCY",
    "T347"."SERVICE_START",
    "T347"."SERVICE_END",
    "T347"."CREDITED_AMOUNT",
    "T347"."BILLED",
    "T347"."OPS_LINES",
    "T347"."OPS_STATUS",
    "T347"."USED_COUNT",
    "T347"."RATED",
    "T347"."EXPECTED_AMOUNT",
    "T347"."OPS_CURRENCY",
    "T347"."OPS_GO_LIVE_DATE",
    "T347"."USAGE_QUANTITY",
    "T347"."USED",
    "T347"."CUSTOMER_NAME",
    "T347"."CUSTOMER_ID",
    "T347"."OWNER",
    "T347"."IN_CRM",
    "T347"."IN_BILLING",
    "T347"."IN_OPS",
    "T347"."AMBIGUOUS",
    "T331"."MONTH" AS "MONTH_RIGHT",
    "T331"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T331"."CRM_COMPLETE",
    "T331"."CRM_PRODUCTS_KNOWN",
    "T331"."BILLING_COMPLETE",
    "T331"."BILLING_PRODUCTS_KNOWN",
    "T331"."OPS_COMPLETE",
    "T331"."OPS_PRODUCTS_KNOWN"
  FROM T347 AS T347
  LEFT OUTER JOIN "T329" AS "T331"
    ON "T347"."MONTH" = "T331"."MONTH" AND "T347"."CUSTOMER_KEY" = "T331"."CUSTOMER_KEY"
), T349 AS (
  SELECT
    "T348"."MONTH",
    "T348"."CUSTOMER_KEY",
    "T348"."PRODUCT_KEY",
    "T348"."CRM_LINES",
    "T348"."CRM_STATUS",
    "T348"."CRM_PROVIDER_COUNT",
    "T348"."CRM_UNIT_PRICE",
    "T348"."CRM_CURRENCY",
    "T348"."CRM_GO_LIVE_DATE",
    "T348"."CRM_CHURN_DATE",
    "T348"."ENTITLED_QUANTITY",
    "T348"."BILLING_LINES",
    "T348"."BILLING_STATUS",
    "T348"."BILLED_COUNT",
    "T348"."BILLED_AMOUNT",
    "T348"."BILLING_UNIT_PRICE",
    "T348"."BILLING_CURRENCY",
    "T348"."SERVICE_START",
    "T348"."SERVICE_END",
    "T348"."CREDITED_AMOUNT",
    "T348"."BILLED",
    "T348"."OPS_LINES",
    "T348"."OPS_STATUS",
    "T348"."USED_COUNT",
    "T348"."RATED",
    "T348"."EXPECTED_AMOUNT",
    "T348"."OPS_CURRENCY",
    "T348"."OPS_GO_LIVE_DATE",
    "T348"."USAGE_QUANTITY",
    "T348"."USED",
    "T348"."CUSTOMER_NAME",
    "T348"."CUSTOMER_ID",
    "T348"."OWNER",
    "T348"."IN_CRM",
    "T348"."IN_BILLING",
    "T348"."IN_OPS",
    "T348"."AMBIGUOUS",
    "T348"."CRM_COMPLETE",
    "T348"."CRM_PRODUCTS_KNOWN",
    "T348"."BILLING_COMPLETE",
    "T348"."BILLING_PRODUCTS_KNOWN",
    "T348"."OPS_COMPLETE",
    "T348"."OPS_PRODUCTS_KNOWN"
  FROM T348 AS T348
), "T350" AS (
  SELECT
    "T349"."MONTH",
    "T349"."CUSTOMER_KEY",
    "T349"."PRODUCT_KEY",
    "T349"."CRM_LINES",
    "T349"."CRM_STATUS",
    "T349"."CRM_PROVIDER_COUNT",
    "T349"."CRM_UNIT_PRICE",
    "T349"."CRM_CURRENCY",
    "T349"."CRM_GO_LIVE_DATE",
    "T349"."CRM_CHURN_DATE",
    "T349"."ENTITLED_QUANTITY",
    "T349"."BILLING_LINES",
    "T349"."BILLING_STATUS",
    "T349"."BILLED_COUNT",
    "T349"."BILLED_AMOUNT",
    "T349"."BILLING_UNIT_PRICE",
    "T349"."BILLING_CURRENCY",
    "T349"."SERVICE_START",
    "T349"."SERVICE_END",
    "T349"."CREDITED_AMOUNT",
    "T349"."BILLED",
    "T349"."OPS_LINES",
    "T349"."OPS_STATUS",
    "T349"."USED_COUNT",
    "T349"."RATED",
    "T349"."EXPECTED_AMOUNT",
    "T349"."OPS_CURRENCY",
    "T349"."OPS_GO_LIVE_DATE",
    "T349"."USAGE_QUANTITY",
    "T349"."USED",
    "T349"."CUSTOMER_NAME",
    "T349"."CUSTOMER_ID",
    "T349"."OWNER",
    "T349"."IN_CRM",
    "T349"."IN_BILLING",
    "T349"."IN_OPS",
    "T349"."AMBIGUOUS",
    "T349"."CRM_COMPLETE",
    "T349"."CRM_PRODUCTS_KNOWN",
    "T349"."BILLING_COMPLETE",
    "T349"."BILLING_PRODUCTS_KNOWN",
    "T349"."OPS_COMPLETE",
    "T349"."OPS_PRODUCTS_KNOWN",
    NULLIF(
      COALESCE("T349"."BILLING_CURRENCY", "T349"."CRM_CURRENCY", "T349"."OPS_CURRENCY"),
      'several'
    ) AS "OWN_CURRENCY"
  FROM T349 AS T349
), T354 AS (
  SELECT
    "T351"."MONTH",
    "T351"."CUSTOMER_KEY",
    IFF(
      MIN("T351"."OWN_CURRENCY") <> MAX("T351"."OWN_CURRENCY"),
      CAST(NULL AS VARCHAR),
      MIN("T351"."OWN_CURRENCY")
    ) AS "CUSTOMER_CURRENCY"
  FROM "T350" AS "T351"
  GROUP BY
    1,
    2
), T355 AS (
  SELECT
    "T352"."MONTH",
    "T352"."CUSTOMER_KEY",
    "T352"."PRODUCT_KEY",
    "T352"."CRM_LINES",
    "T352"."CRM_STATUS",
    "T352"."CRM_PROVIDER_COUNT",
    "T352"."CRM_UNIT_PRICE",
    "T352"."CRM_CURRENCY",
    "T352"."CRM_GO_LIVE_DATE",
    "T352"."CRM_CHURN_DATE",
    "T352"."ENTITLED_QUANTITY",
    "T352"."BILLING_LINES",
    "T352"."BILLING_STATUS",
    "T352"."BILLED_COUNT",
    "T352"."BILLED_AMOUNT",
    "T352"."BILLING_UNIT_PRICE",
    "T352"."BILLING_CURRENCY",
    "T352"."SERVICE_START",
    "T352"."SERVICE_END",
    "T352"."CREDITED_AMOUNT",
    "T352"."BILLED",
    "T352"."OPS_LINES",
    "T352"."OPS_STATUS",
    "T352"."USED_COUNT",
    "T352"."RATED",
    "T352"."EXPECTED_AMOUNT",
    "T352"."OPS_CURRENCY",
    "T352"."OPS_GO_LIVE_DATE",
    "T352"."USAGE_QUANTITY",
    "T352"."USED",
    "T352"."CUSTOMER_NAME",
    "T352"."CUSTOMER_ID",
    "T352"."OWNER",
    "T352"."IN_CRM",
    "T352"."IN_BILLING",
    "T352"."IN_OPS",
    "T352"."AMBIGUOUS",
    "T352"."CRM_COMPLETE",
    "T352"."CRM_PRODUCTS_KNOWN",
    "T352"."BILLING_COMPLETE",
    "T352"."BILLING_PRODUCTS_KNOWN",
    "T352"."OPS_COMPLETE",
    "T352"."OPS_PRODUCTS_KNOWN",
    "T352"."OWN_CURRENCY",
    "T354"."MONTH" AS "MONTH_RIGHT",
    "T354"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T354"."CUSTOMER_CURRENCY"
  FROM "T350" AS "T352"
  LEFT OUTER JOIN T354 AS T354
    ON "T352"."MONTH" = "T354"."MONTH" AND "T352"."CUSTOMER_KEY" = "T354"."CUSTOMER_KEY"
), T357 AS (
  SELECT
    "T355"."MONTH",
    "T355"."CUSTOMER_KEY",
    "T355"."PRODUCT_KEY",
    "T355"."CRM_LINES",
    "T355"."CRM_STATUS",
    "T355"."CRM_PROVIDER_COUNT",
    "T355"."CRM_UNIT_PRICE",
    "T355"."CRM_CURRENCY",
    "T355"."CRM_GO_LIVE_DATE",
    "T355"."CRM_CHURN_DATE",
    "T355"."ENTITLED_QUANTITY",
    "T355"."BILLING_LINES",
    "T355"."BILLING_STATUS",
    "T355"."BILLED_COUNT",
    "T355"."BILLED_AMOUNT",
    "T355"."BILLING_UNIT_PRICE",
    "T355"."BILLING_CURRENCY",
    "T355"."SERVICE_START",
    "T355"."SERVICE_END",
    "T355"."CREDITED_AMOUNT",
    "T355"."BILLED",
    "T355"."OPS_LINES",
    "T355"."OPS_STATUS",
    "T355"."USED_COUNT",
    "T355"."RATED",
    "T355"."EXPECTED_AMOUNT",
    "T355"."OPS_CURRENCY",
    "T355"."OPS_GO_LIVE_DATE",
    "T355"."USAGE_QUANTITY",
    "T355"."USED",
    "T355"."CUSTOMER_NAME",
    "T355"."CUSTOMER_ID",
    "T355"."OWNER",
    "T355"."IN_CRM",
    "T355"."IN_BILLING",
    "T355"."IN_OPS",
    "T355"."AMBIGUOUS",
    "T355"."CRM_COMPLETE",
    "T355"."CRM_PRODUCTS_KNOWN",
    "T355"."BILLING_COMPLETE",
    "T355"."BILLING_PRODUCTS_KNOWN",
    "T355"."OPS_COMPLETE",
    "T355"."OPS_PRODUCTS_KNOWN",
    "T355"."OWN_CURRENCY",
    "T355"."CUSTOMER_CURRENCY"
  FROM T355 AS T355
), T70 AS (
  SELECT
    "T46"."MONTH",
    IFF(
      MIN("T46"."CURRENCY") <> MAX("T46"."CURRENCY"),
      CAST(NULL AS VARCHAR),
      MIN("T46"."CURRENCY")
    ) AS "ONLY_CURRENCY"
  FROM "T41" AS "T46"
  GROUP BY
    1
), T358 AS (
  SELECT
    "T357"."MONTH",
    "T357"."CUSTOMER_KEY",
    "T357"."PRODUCT_KEY",
    "T357"."CRM_LINES",
    "T357"."CRM_STATUS",
    "T357"."CRM_PROVIDER_COUNT",
    "T357"."CRM_UNIT_PRICE",
    "T357"."CRM_CURRENCY",
    "T357"."CRM_GO_LIVE_DATE",
    "T357"."CRM_CHURN_DATE",
    "T357"."ENTITLED_QUANTITY",
    "T357"."BILLING_LINES",
    "T357"."BILLING_STATUS",
    "T357"."BILLED_COUNT",
    "T357"."BILLED_AMOUNT",
    "T357"."BILLING_UNIT_PRICE",
    "T357"."BILLING_CURRENCY",
    "T357"."SERVICE_START",
    "T357"."SERVICE_END",
    "T357"."CREDITED_AMOUNT",
    "T357"."BILLED",
    "T357"."OPS_LINES",
    "T357"."OPS_STATUS",
    "T357"."USED_COUNT",
    "T357"."RATED",
    "T357"."EXPECTED_AMOUNT",
    "T357"."OPS_CURRENCY",
    "T357"."OPS_GO_LIVE_DATE",
    "T357"."USAGE_QUANTITY",
    "T357"."USED",
    "T357"."CUSTOMER_NAME",
    "T357"."CUSTOMER_ID",
    "T357"."OWNER",
    "T357"."IN_CRM",
    "T357"."IN_BILLING",
    "T357"."IN_OPS",
    "T357"."AMBIGUOUS",
    "T357"."CRM_COMPLETE",
    "T357"."CRM_PRODUCTS_KNOWN",
    "T357"."BILLING_COMPLETE",
    "T357"."BILLING_PRODUCTS_KNOWN",
    "T357"."OPS_COMPLETE",
    "T357"."OPS_PRODUCTS_KNOWN",
    "T357"."OWN_CURRENCY",
    "T357"."CUSTOMER_CURRENCY",
    "T70"."MONTH" AS "MONTH_RIGHT",
    "T70"."ONLY_CURRENCY"
  FROM T357 AS T357
  LEFT OUTER JOIN T70 AS T70
    ON "T357"."MONTH" = "T70"."MONTH"
), T359 AS (
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
    "T358"."ENTITLED_QUANTITY",
    "T358"."BILLING_LINES",
    "T358"."BILLING_STATUS",
    "T358"."BILLED_COUNT",
    "T358"."BILLED_AMOUNT",
    "T358"."BILLING_UNIT_PRICE",
    "T358"."BILLING_CURRENCY",
    "T358"."SERVICE_START",
    "T358"."SERVICE_END",
    "T358"."CREDITED_AMOUNT",
    "T358"."BILLED",
    "T358"."OPS_LINES",
    "T358"."OPS_STATUS",
    "T358"."USED_COUNT",
    "T358"."RATED",
    "T358"."EXPECTED_AMOUNT",
    "T358"."OPS_CURRENCY",
    "T358"."OPS_GO_LIVE_DATE",
    "T358"."USAGE_QUANTITY",
    "T358"."USED",
    "T358"."CUSTOMER_NAME",
    "T358"."CUSTOMER_ID",
    "T358"."OWNER",
    "T358"."IN_CRM",
    "T358"."IN_BILLING",
    "T358"."IN_OPS",
    "T358"."AMBIGUOUS",
    "T358"."CRM_COMPLETE",
    "T358"."CRM_PRODUCTS_KNOWN",
    "T358"."BILLING_COMPLETE",
    "T358"."BILLING_PRODUCTS_KNOWN",
    "T358"."OPS_COMPLETE",
    "T358"."OPS_PRODUCTS_KNOWN",
    "T358"."OWN_CURRENCY",
    "T358"."CUSTOMER_CURRENCY",
    "T358"."ONLY_CURRENCY"
  FROM T358 AS T358
), T360 AS (
  SELECT
    "T359"."MONTH",
    "T359"."CUSTOMER_KEY",
    "T359"."PRODUCT_KEY",
    COALESCE("T359"."CRM_LINES", 0) AS "CRM_LINES",
    "T359"."CRM_STATUS",
    "T359"."CRM_PROVIDER_COUNT",
    "T359"."CRM_UNIT_PRICE",
    "T359"."CRM_CURRENCY",
    "T359"."CRM_GO_LIVE_DATE",
    "T359"."CRM_CHURN_DATE",
    "T359"."ENTITLED_QUANTITY",
    COALESCE("T359"."BILLING_LINES", 0) AS "BILLING_LINES",
    "T359"."BILLING_STATUS",
    "T359"."BILLED_COUNT",
    "T359"."BILLED_AMOUNT",
    "T359"."BILLING_UNIT_PRICE",
    "T359"."BILLING_CURRENCY",
    "T359"."SERVICE_START",
    "T359"."SERVICE_END",
    "T359"."CREDITED_AMOUNT",
    IFF(COALESCE("T359"."BILLING_LINES", 0) = 0, FALSE, "T359"."BILLED") AS "BILLED",
    COALESCE("T359"."OPS_LINES", 0) AS "OPS_LINES",
    "T359"."OPS_STATUS",
    "T359"."USED_COUNT",
    COALESCE("T359"."RATED", FALSE) AS "RATED",
    "T359"."EXPECTED_AMOUNT",
    "T359"."OPS_CURRENCY",
    "T359"."OPS_GO_LIVE_DATE",
    "T359"."USAGE_QUANTITY",
    IFF(COALESCE("T359"."OPS_LINES", 0) = 0, FALSE, "T359"."USED") AS "USED",
    "T359"."CUSTOMER_NAME",
    "T359"."CUSTOMER_ID",
    "T359"."OWNER",
    COALESCE("T359"."IN_CRM", FALSE) AS "IN_CRM",
    COALESCE("T359"."IN_BILLING", FALSE) AS "IN_BILLING",
    COALESCE("T359"."IN_OPS", FALSE) AS "IN_OPS",
    COALESCE("T359"."AMBIGUOUS", FALSE) AS "AMBIGUOUS",
    COALESCE("T359"."CRM_COMPLETE", TRUE) AS "CRM_COMPLETE",
    COALESCE("T359"."CRM_PRODUCTS_KNOWN", TRUE) AS "CRM_PRODUCTS_KNOWN",
    COALESCE("T359"."BILLING_COMPLETE", TRUE) AS "BILLING_COMPLETE",
    COALESCE("T359"."BILLING_PRODUCTS_KNOWN", TRUE) AS "BILLING_PRODUCTS_KNOWN",
    COALESCE("T359"."OPS_COMPLETE", TRUE) AS "OPS_COMPLETE",
    COALESCE("T359"."OPS_PRODUCTS_KNOWN", TRUE) AS "OPS_PRODUCTS_KNOWN",
    "T359"."OWN_CURRENCY",
    "T359"."CUSTOMER_CURRENCY",
    "T359"."ONLY_CURRENCY",
    NULLIF("T359"."PRODUCT_KEY", '') AS "PRODUCT",
    CASE "T359"."PRODUCT_KEY"
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
      COALESCE("T359"."BILLING_CURRENCY" = 'several', FALSE),
      CAST(NULL AS VARCHAR),
      COALESCE("T359"."OWN_CURRENCY", "T359"."CUSTOMER_CURRENCY", "T359"."ONLY_CURRENCY")
    ) AS "CURRENCY"
  FROM T359 AS T359
), T361 AS (
  SELECT
    "T360"."MONTH",
    "T360"."CUSTOMER_KEY",
    "T360"."CRM_LINES",
    "T360"."CRM_STATUS",
    "T360"."CRM_PROVIDER_COUNT",
    "T360"."CRM_UNIT_PRICE",
    "T360"."CRM_CURRENCY",
    "T360"."CRM_GO_LIVE_DATE",
    "T360"."CRM_CHURN_DATE",
    "T360"."ENTITLED_QUANTITY",
    "T360"."BILLING_LINES",
    "T360"."BILLING_STATUS",
    "T360"."BILLED_COUNT",
    "T360"."BILLED_AMOUNT",
    "T360"."BILLING_UNIT_PRICE",
    "T360"."BILLING_CURRENCY",
    "T360"."SERVICE_START",
    "T360"."SERVICE_END",
    "T360"."CREDITED_AMOUNT",
    "T360"."BILLED",
    "T360"."OPS_LINES",
    "T360"."OPS_STATUS",
    "T360"."USED_COUNT",
    "T360"."RATED",
    "T360"."EXPECTED_AMOUNT",
    "T360"."OPS_CURRENCY",
    "T360"."OPS_GO_LIVE_DATE",
    "T360"."USAGE_QUANTITY",
    "T360"."USED",
    "T360"."CUSTOMER_NAME",
    "T360"."CUSTOMER_ID",
    "T360"."OWNER",
    "T360"."IN_CRM",
    "T360"."IN_BILLING",
    "T360"."IN_OPS",
    "T360"."AMBIGUOUS",
    "T360"."CRM_COMPLETE",
    "T360"."CRM_PRODUCTS_KNOWN",
    "T360"."BILLING_COMPLETE",
    "T360"."BILLING_PRODUCTS_KNOWN",
    "T360"."OPS_COMPLETE",
    "T360"."OPS_PRODUCTS_KNOWN",
    "T360"."PRODUCT",
    "T360"."LIST_PRICE",
    "T360"."CURRENCY"
  FROM T360 AS T360
)
SELECT
  "T361"."MONTH",
  "T361"."CUSTOMER_KEY",
  "T361"."CUSTOMER_ID",
  "T361"."CUSTOMER_NAME",
  "T361"."PRODUCT",
  "T361"."OWNER",
  "T361"."IN_CRM",
  "T361"."IN_BILLING",
  "T361"."IN_OPS",
  "T361"."CRM_COMPLETE",
  "T361"."BILLING_COMPLETE",
  "T361"."OPS_COMPLETE",
  "T361"."CRM_PRODUCTS_KNOWN",
  "T361"."BILLING_PRODUCTS_KNOWN",
  "T361"."OPS_PRODUCTS_KNOWN",
  "T361"."AMBIGUOUS",
  "T361"."CRM_LINES",
  "T361"."BILLING_LINES",
  "T361"."OPS_LINES",
  "T361"."CRM_STATUS",
  "T361"."BILLING_STATUS",
  "T361"."OPS_STATUS",
  "T361"."CRM_PROVIDER_COUNT",
  "T361"."BILLED_COUNT",
  "T361"."USED_COUNT",
  "T361"."BILLED_AMOUNT",
  "T361"."BILLED",
  "T361"."USED",
  "T361"."RATED",
  "T361"."EXPECTED_AMOUNT",
  "T361"."CURRENCY",
  "T361"."CRM_CURRENCY",
  "T361"."BILLING_CURRENCY",
  "T361"."OPS_CURRENCY",
  "T361"."CRM_UNIT_PRICE",
  "T361"."BILLING_UNIT_PRICE",
  "T361"."LIST_PRICE",
  "T361"."CRM_GO_LIVE_DATE",
  "T361"."OPS_GO_LIVE_DATE",
  "T361"."CRM_CHURN_DATE",
  "T361"."SERVICE_START",
  "T361"."SERVICE_END",
  "T361"."CREDITED_AMOUNT",
  "T361"."ENTITLED_QUANTITY",
  "T361"."USAGE_QUANTITY"
FROM T361 AS T361