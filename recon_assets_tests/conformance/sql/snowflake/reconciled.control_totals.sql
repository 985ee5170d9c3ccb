WITH T17 AS (
  SELECT
    *
  FROM "NORMALIZED"."REJECTED" AS "T6"
  WHERE
    "T6"."SOURCE" = 'billing' AND "T6"."SCOPE" = 'row'
), T27 AS (
  SELECT
    "T17"."MONTH",
    "T17"."SOURCE_FILE",
    "T17"."SOURCE_ROW"
  FROM T17 AS T17
), "T37" AS (
  SELECT DISTINCT
    *
  FROM T27 AS T27
), T23 AS (
  SELECT
    "T1"."MONTH",
    "T1"."SOURCE_FILE",
    "T1"."SOURCE_ROW",
    "T1"."SOURCE_KEY",
    "T1"."SOURCE_ERROR",
    "T1"."SOURCE_TEXT",
    "T1"."Invoice Line",
    "T1"."Customer",
    "T1"."Customer Ref",
    "T1"."Item",
    "T1"."Qty",
    "T1"."Rate",
    "T1"."Amount",
    "T1"."Currency",
    "T1"."Account State",
    "T1"."Site",
    ROW_NUMBER() OVER (
      PARTITION BY "T1"."MONTH", "T1"."SOURCE_ERROR", "T1"."SOURCE_TEXT", "T1"."Invoice Line", "T1"."Customer", "T1"."Customer Ref", "T1"."Item", "T1"."Qty", "T1"."Rate", "T1"."Amount", "T1"."Currency", "T1"."Account State", "T1"."Site"
      ORDER BY "T1"."SOURCE_FILE" ASC, "T1"."SOURCE_ROW" ASC
    ) - 1 AS "COPY"
  FROM "RAW"."BILLING_LINES" AS "T1"
), T39 AS (
  SELECT
    *
  FROM T23 AS T23
  WHERE
    "T23"."COPY" > 0
), "T48" AS (
  SELECT
    "T39"."MONTH",
    "T39"."SOURCE_FILE",
    "T39"."SOURCE_ROW",
    "T39"."SOURCE_KEY",
    "T39"."SOURCE_ERROR",
    "T39"."SOURCE_TEXT",
    "T39"."Invoice Line",
    "T39"."Customer",
    "T39"."Customer Ref",
    "T39"."Item",
    "T39"."Qty",
    "T39"."Rate",
    "T39"."Amount",
    "T39"."Currency",
    "T39"."Account State",
    "T39"."Site"
  FROM T39 AS T39
), T8 AS (
  SELECT
    "T0"."MONTH",
    'delivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "RAW"."CRM_ACCOUNTS" AS "T0"
), T11 AS (
  SELECT
    "T3"."MONTH",
    "T3"."SOURCE_FILE",
    "T3"."SOURCE_ROW"
  FROM "NORMALIZED"."CRM_ACCOUNTS" AS "T3"
), T18 AS (
  SELECT DISTINCT
    *
  FROM T11 AS T11
), T28 AS (
  SELECT
    "T18"."MONTH",
    'accepted' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T18 AS T18
), T31 AS (
  SELECT
    *
  FROM T8 AS T8
  UNION ALL
  SELECT
    *
  FROM T28 AS T28
), T15 AS (
  SELECT
    *
  FROM "NORMALIZED"."REJECTED" AS "T6"
  WHERE
    "T6"."SOURCE" = 'crm' AND "T6"."SCOPE" = 'row'
), T25 AS (
  SELECT
    "T15"."MONTH",
    "T15"."SOURCE_FILE",
    "T15"."SOURCE_ROW"
  FROM T15 AS T15
), T35 AS (
  SELECT DISTINCT
    *
  FROM T25 AS T25
), T44 AS (
  SELECT
    "T35"."MONTH",
    'rejected' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T35 AS T35
), T22 AS (
  SELECT
    "T0"."MONTH",
    "T0"."SOURCE_FILE",
    "T0"."SOURCE_ROW",
    "T0"."SOURCE_KEY",
    "T0"."SOURCE_ERROR",
    "T0"."SOURCE_TEXT",
    "T0"."Account ID",
    "T0"."Account Name",
    "T0"."Status",
    "T0"."Product",
    "T0"."Contracted Providers",
    "T0"."Price Per Provider",
    "T0"."Currency",
    "T0"."Contracted Sessions",
    "T0"."Go-Live Date",
    "T0"."Account Owner",
    "T0"."Primary Site",
    "T0"."Last Modified Date",
    ROW_NUMBER() OVER (
      PARTITION BY "T0"."MONTH", "T0"."SOURCE_ERROR", "T0"."SOURCE_TEXT", "T0"."Account ID", "T0"."Account Name", "T0"."Status", "T0"."Product", "T0"."Contracted Providers", "T0"."Price Per Provider", "T0"."Currency", "T0"."Contracted Sessions", "T0"."Go-Live Date", "T0"."Account Owner", "T0"."Primary Site", "T0"."Last Modified Date"
      ORDER BY "T0"."SOURCE_FILE" ASC, "T0"."SOURCE_ROW" ASC
    ) - 1 AS "COPY"
  FROM "RAW"."CRM_ACCOUNTS" AS "T0"
), T38 AS (
  SELECT
    *
  FROM T22 AS T22
  WHERE
    "T22"."COPY" > 0
), T47 AS (
  SELECT
    "T38"."MONTH",
    "T38"."SOURCE_FILE",
    "T38"."SOURCE_ROW",
    "T38"."SOURCE_KEY",
    "T38"."SOURCE_ERROR",
    "T38"."SOURCE_TEXT",
    "T38"."Account ID",
    "T38"."Account Name",
    "T38"."Status",
    "T38"."Product",
    "T38"."Contracted Providers",
    "T38"."Price Per Provider",
    "T38"."Currency",
    "T38"."Contracted Sessions",
    "T38"."Go-Live Date",
    "T38"."Account Owner",
    "T38"."Primary Site",
    "T38"."Last Modified Date"
  FROM T38 AS T38
), T53 AS (
  SELECT
    "T47"."MONTH",
    'redelivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T47 AS T47
), T55 AS (
  SELECT
    *
  FROM T44 AS T44
  UNION ALL
  SELECT
    *
  FROM T53 AS T53
), T59 AS (
  SELECT
    *
  FROM T31 AS T31
  UNION ALL
  SELECT
    *
  FROM T55 AS T55
), T65 AS (
  SELECT
    "T59"."MONTH",
    "T59"."TERM",
    "T59"."VALUE",
    CAST(NULL AS VARCHAR) AS "CURRENCY"
  FROM T59 AS T59
), T71 AS (
  SELECT
    "T65"."MONTH",
    "T65"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T65"."TERM" = 'delivered', "T65"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "DELIVERED",
    CAST(COALESCE(SUM(IFF("T65"."TERM" = 'accepted', "T65"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "ACCEPTED",
    CAST(COALESCE(SUM(IFF("T65"."TERM" = 'rejected', "T65"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REJECTED",
    CAST(COALESCE(SUM(IFF("T65"."TERM" = 'redelivered', "T65"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REDELIVERED"
  FROM T65 AS T65
  GROUP BY
    1,
    2
), T74 AS (
  SELECT
    "T71"."MONTH",
    "T71"."CURRENCY",
    "T71"."DELIVERED",
    "T71"."ACCEPTED",
    "T71"."REJECTED",
    "T71"."REDELIVERED",
    'crm' AS "SOURCE",
    'rows' AS "MEASURE"
  FROM T71 AS T71
), T9 AS (
  SELECT
    "T1"."MONTH",
    'delivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "RAW"."BILLING_LINES" AS "T1"
), T12 AS (
  SELECT
    "T4"."MONTH",
    "T4"."SOURCE_FILE",
    "T4"."SOURCE_ROW"
  FROM "NORMALIZED"."BILLING_LINES" AS "T4"
), T19 AS (
  SELECT DISTINCT
    *
  FROM T12 AS T12
), T29 AS (
  SELECT
    "T19"."MONTH",
    'accepted' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T19 AS T19
), T32 AS (
  SELECT
    *
  FROM T9 AS T9
  UNION ALL
  SELECT
    *
  FROM T29 AS T29
), T51 AS (
  SELECT
    "T42"."MONTH",
    'rejected' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "T37" AS "T42"
), T56 AS (
  SELECT
    "T52"."MONTH",
    'redelivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "T48" AS "T52"
), T60 AS (
  SELECT
    *
  FROM T51 AS T51
  UNION ALL
  SELECT
    *
  FROM T56 AS T56
), T63 AS (
  SELECT
    *
  FROM T32 AS T32
  UNION ALL
  SELECT
    *
  FROM T60 AS T60
), T67 AS (
  SELECT
    "T63"."MONTH",
    "T63"."TERM",
    "T63"."VALUE",
    CAST(NULL AS VARCHAR) AS "CURRENCY"
  FROM T63 AS T63
), T73 AS (
  SELECT
    "T67"."MONTH",
    "T67"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T67"."TERM" = 'delivered', "T67"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "DELIVERED",
    CAST(COALESCE(SUM(IFF("T67"."TERM" = 'accepted', "T67"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "ACCEPTED",
    CAST(COALESCE(SUM(IFF("T67"."TERM" = 'rejected', "T67"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REJECTED",
    CAST(COALESCE(SUM(IFF("T67"."TERM" = 'redelivered', "T67"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REDELIVERED"
  FROM T67 AS T67
  GROUP BY
    1,
    2
), T76 AS (
  SELECT
    "T73"."MONTH",
    "T73"."CURRENCY",
    "T73"."DELIVERED",
    "T73"."ACCEPTED",
    "T73"."REJECTED",
    "T73"."REDELIVERED",
    'billing' AS "SOURCE",
    'rows' AS "MEASURE"
  FROM T73 AS T73
), T78 AS (
  SELECT
    *
  FROM T74 AS T74
  UNION ALL
  SELECT
    *
  FROM T76 AS T76
), T40 AS (
  SELECT
    "T1"."MONTH",
    "T1"."SOURCE_FILE",
    "T1"."SOURCE_ROW",
    "T1"."SOURCE_KEY",
    "T1"."SOURCE_ERROR",
    "T1"."SOURCE_TEXT",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Amount",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Amount"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Amount",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Amount"
      )
    ) AS "amount.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Currency",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Currency"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Currency",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Currency"
      )
    ) AS "currency.text"
  FROM "RAW"."BILLING_LINES" AS "T1"
), T49 AS (
  SELECT
    *
  FROM T40 AS T40
), T61 AS (
  SELECT
    "T49"."MONTH",
    "T49"."SOURCE_FILE",
    "T49"."SOURCE_ROW",
    "T49"."SOURCE_KEY",
    "T49"."SOURCE_ERROR",
    "T49"."SOURCE_TEXT",
    "T49"."amount.text",
    "T49"."currency.text",
    REGEXP_REPLACE(LOWER("T49"."currency.text"), '\\s+', ' ') AS "currency.key"
  FROM T49 AS T49
), T79 AS (
  SELECT
    "T61"."MONTH",
    "T61"."SOURCE_FILE",
    "T61"."SOURCE_ROW",
    "T61"."SOURCE_KEY",
    "T61"."SOURCE_ERROR",
    "T61"."SOURCE_TEXT",
    "T61"."amount.text",
    "T61"."currency.text",
    "T61"."currency.key",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T61"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T61"."amount.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T61"."amount.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T61"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T61"."amount.text",
                    '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                    1,
                    1,
                    'ce'
                  ),
                  CONCAT('.*(', '^[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+$', ').*'),
                  'cs'
                ),
                REPLACE(
                  REPLACE(
                    REGEXP_SUBSTR(
                      "T61"."amount.text",
                      '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                      1,
                      1,
                      'ce'
                    ),
                    '.',
                    ''
                  ),
                  ',',
                  '.'
                ),
                REPLACE(
                  REGEXP_SUBSTR(
                    "T61"."amount.text",
                    '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                    1,
                    1,
                    'ce'
                  ),
                  ',',
                  ''
                )
              ) AS DECIMAL(24, 6))
            ),
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T61"."amount.text",
                  '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                  1,
                  1,
                  'ce'
                ),
                CONCAT('.*(', '^[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+$', ').*'),
                'cs'
              ),
              REPLACE(
                REPLACE(
                  REGEXP_SUBSTR(
                    "T61"."amount.text",
                    '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                    1,
                    1,
                    'ce'
                  ),
                  '.',
                  ''
                ),
                ',',
                '.'
              ),
              REPLACE(
                REGEXP_SUBSTR(
                  "T61"."amount.text",
                  '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                  1,
                  1,
                  'ce'
                ),
                ',',
                ''
              )
            ) AS DECIMAL(24, 6))
          )
          ELSE CAST(NULL AS DECIMAL(24, 6))
        END
      ) < 1000000000000000,
      CASE
        WHEN REGEXP_LIKE("T61"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T61"."amount.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T61"."amount.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T61"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T61"."amount.text",
                  '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                  1,
                  1,
                  'ce'
                ),
                CONCAT('.*(', '^[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+$', ').*'),
                'cs'
              ),
              REPLACE(
                REPLACE(
                  REGEXP_SUBSTR(
                    "T61"."amount.text",
                    '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                    1,
                    1,
                    'ce'
                  ),
                  '.',
                  ''
                ),
                ',',
                '.'
              ),
              REPLACE(
                REGEXP_SUBSTR(
                  "T61"."amount.text",
                  '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                  1,
                  1,
                  'ce'
                ),
                ',',
                ''
              )
            ) AS DECIMAL(24, 6))
          ),
          TRY_CAST(IFF(
            REGEXP_LIKE(
              REGEXP_SUBSTR(
                "T61"."amount.text",
                '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                1,
                1,
                'ce'
              ),
              CONCAT('.*(', '^[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+$', ').*'),
              'cs'
            ),
            REPLACE(
              REPLACE(
                REGEXP_SUBSTR(
                  "T61"."amount.text",
                  '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                  1,
                  1,
                  'ce'
                ),
                '.',
                ''
              ),
              ',',
              '.'
            ),
            REPLACE(
              REGEXP_SUBSTR(
                "T61"."amount.text",
                '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                1,
                1,
                'ce'
              ),
              ',',
              ''
            )
          ) AS DECIMAL(24, 6))
        )
        ELSE CAST(NULL AS DECIMAL(24, 6))
      END,
      CAST(NULL AS DECIMAL(24, 6))
    ) AS "AMOUNT",
    COALESCE(
      CASE "T61"."currency.key"
        WHEN 'usd'
        THEN 'USD'
        WHEN 'us$'
        THEN 'USD'
        WHEN 'cad'
        THEN 'CAD'
        WHEN 'ca$'
        THEN 'CAD'
        ELSE CAST(NULL AS VARCHAR)
      END,
      IFF(
        REGEXP_LIKE("T61"."currency.key", CONCAT('.*(', '^[a-z]{3}$', ').*'), 'cs'),
        UPPER("T61"."currency.key"),
        CAST(NULL AS VARCHAR)
      )
    ) AS "CURRENCY"
  FROM T61 AS T61
), T80 AS (
  SELECT
    "T79"."MONTH",
    "T79"."SOURCE_FILE",
    "T79"."SOURCE_ROW",
    "T79"."SOURCE_KEY",
    "T79"."SOURCE_ERROR",
    "T79"."SOURCE_TEXT",
    "T79"."amount.text",
    "T79"."currency.text",
    "T79"."currency.key",
    "T79"."AMOUNT",
    "T79"."CURRENCY",
    IFF(
      (
        NOT "T79"."amount.text" IS NULL
      ) AND (
        "T79"."AMOUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T79"."amount.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T79"."amount.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "amount.why",
    IFF(
      (
        NOT "T79"."currency.text" IS NULL
      ) AND (
        "T79"."CURRENCY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T79"."currency.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T79"."currency.text")),
          100
        ),
        '\' is not a currency code of three letters'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "currency.why"
  FROM T79 AS T79
), T82 AS (
  SELECT
    *
  FROM T80 AS T80
  WHERE
    NOT "T80"."AMOUNT" IS NULL
), T83 AS (
  SELECT
    "T82"."MONTH",
    "T82"."CURRENCY",
    'delivered' AS "TERM",
    "T82"."AMOUNT" AS "VALUE"
  FROM T82 AS T82
), T13 AS (
  SELECT
    "T4"."MONTH",
    "T4"."SOURCE_FILE",
    "T4"."SOURCE_ROW",
    "T4"."CURRENCY",
    "T4"."AMOUNT"
  FROM "NORMALIZED"."BILLING_LINES" AS "T4"
), T20 AS (
  SELECT DISTINCT
    *
  FROM T13 AS T13
), T33 AS (
  SELECT
    *
  FROM T20 AS T20
  WHERE
    NOT "T20"."AMOUNT" IS NULL
), T43 AS (
  SELECT
    "T33"."MONTH",
    "T33"."CURRENCY",
    'accepted' AS "TERM",
    "T33"."AMOUNT" AS "VALUE"
  FROM T33 AS T33
), T86 AS (
  SELECT
    *
  FROM T83 AS T83
  UNION ALL
  SELECT
    *
  FROM T43 AS T43
), T58 AS (
  SELECT
    "T7"."MONTH",
    "T7"."SOURCE_FILE",
    "T7"."SOURCE_ROW",
    "T7"."SOURCE_KEY",
    "T7"."SOURCE_ERROR",
    "T7"."SOURCE_TEXT",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T7"."Amount",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T7"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T7"."Amount"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T7"."Amount",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T7"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T7"."Amount"
      )
    ) AS "amount.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T7"."Currency",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T7"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T7"."Currency"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T7"."Currency",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T7"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T7"."Currency"
      )
    ) AS "currency.text"
  FROM "RAW"."BILLING_LINES" AS "T7"
  WHERE
    EXISTS(
      SELECT
        1
      FROM "T37" AS "T46"
      WHERE
        "T7"."MONTH" = "T46"."MONTH"
        AND "T7"."SOURCE_FILE" = "T46"."SOURCE_FILE"
        AND "T7"."SOURCE_ROW" = "T46"."SOURCE_ROW"
    )
), T64 AS (
  SELECT
    *
  FROM T58 AS T58
), T69 AS (
  SELECT
    "T64"."MONTH",
    "T64"."SOURCE_FILE",
    "T64"."SOURCE_ROW",
    "T64"."SOURCE_KEY",
    "T64"."SOURCE_ERROR",
    "T64"."SOURCE_TEXT",
    "T64"."amount.text",
    "T64"."currency.text",
    REGEXP_REPLACE(LOWER("T64"."currency.text"), '\\s+', ' ') AS "currency.key"
  FROM T64 AS T64
), T81 AS (
  SELECT
    "T69"."MONTH",
    "T69"."SOURCE_FILE",
    "T69"."SOURCE_ROW",
    "T69"."SOURCE_KEY",
    "T69"."SOURCE_ERROR",
    "T69"."SOURCE_TEXT",
    "T69"."amount.text",
    "T69"."currency.text",
    "T69"."currency.key",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T69"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T69"."amount.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T69"."amount.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T69"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T69"."amount.text",
                    '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                    1,
                    1,
                    'ce'
                  ),
                  CONCAT('.*(', '^[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+$', ').*'),
                  'cs'
                ),
                REPLACE(
                  REPLACE(
                    REGEXP_SUBSTR(
                      "T69"."amount.text",
                      '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                      1,
                      1,
                      'ce'
                    ),
                    '.',
                    ''
                  ),
                  ',',
                  '.'
                ),
                REPLACE(
                  REGEXP_SUBSTR(
                    "T69"."amount.text",
                    '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                    1,
                    1,
                    'ce'
                  ),
                  ',',
                  ''
                )
              ) AS DECIMAL(24, 6))
            ),
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T69"."amount.text",
                  '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                  1,
                  1,
                  'ce'
                ),
                CONCAT('.*(', '^[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+$', ').*'),
                'cs'
              ),
              REPLACE(
                REPLACE(
                  REGEXP_SUBSTR(
                    "T69"."amount.text",
                    '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                    1,
                    1,
                    'ce'
                  ),
                  '.',
                  ''
                ),
                ',',
                '.'
              ),
              REPLACE(
                REGEXP_SUBSTR(
                  "T69"."amount.text",
                  '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                  1,
                  1,
                  'ce'
                ),
                ',',
                ''
              )
            ) AS DECIMAL(24, 6))
          )
          ELSE CAST(NULL AS DECIMAL(24, 6))
        END
      ) < 1000000000000000,
      CASE
        WHEN REGEXP_LIKE("T69"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T69"."amount.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T69"."amount.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T69"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T69"."amount.text",
                  '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                  1,
                  1,
                  'ce'
                ),
                CONCAT('.*(', '^[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+$', ').*'),
                'cs'
              ),
              REPLACE(
                REPLACE(
                  REGEXP_SUBSTR(
                    "T69"."amount.text",
                    '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                    1,
                    1,
                    'ce'
                  ),
                  '.',
                  ''
                ),
                ',',
                '.'
              ),
              REPLACE(
                REGEXP_SUBSTR(
                  "T69"."amount.text",
                  '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                  1,
                  1,
                  'ce'
                ),
                ',',
                ''
              )
            ) AS DECIMAL(24, 6))
          ),
          TRY_CAST(IFF(
            REGEXP_LIKE(
              REGEXP_SUBSTR(
                "T69"."amount.text",
                '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                1,
                1,
                'ce'
              ),
              CONCAT('.*(', '^[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+$', ').*'),
              'cs'
            ),
            REPLACE(
              REPLACE(
                REGEXP_SUBSTR(
                  "T69"."amount.text",
                  '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                  1,
                  1,
                  'ce'
                ),
                '.',
                ''
              ),
              ',',
              '.'
            ),
            REPLACE(
              REGEXP_SUBSTR(
                "T69"."amount.text",
                '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                1,
                1,
                'ce'
              ),
              ',',
              ''
            )
          ) AS DECIMAL(24, 6))
        )
        ELSE CAST(NULL AS DECIMAL(24, 6))
      END,
      CAST(NULL AS DECIMAL(24, 6))
    ) AS "AMOUNT",
    COALESCE(
      CASE "T69"."currency.key"
        WHEN 'usd'
        THEN 'USD'
        WHEN 'us$'
        THEN 'USD'
        WHEN 'cad'
        THEN 'CAD'
        WHEN 'ca$'
        THEN 'CAD'
        ELSE CAST(NULL AS VARCHAR)
      END,
      IFF(
        REGEXP_LIKE("T69"."currency.key", CONCAT('.*(', '^[a-z]{3}$', ').*'), 'cs'),
        UPPER("T69"."currency.key"),
        CAST(NULL AS VARCHAR)
      )
    ) AS "CURRENCY"
  FROM T69 AS T69
), T84 AS (
  SELECT
    "T81"."MONTH",
    "T81"."SOURCE_FILE",
    "T81"."SOURCE_ROW",
    "T81"."SOURCE_KEY",
    "T81"."SOURCE_ERROR",
    "T81"."SOURCE_TEXT",
    "T81"."amount.text",
    "T81"."currency.text",
    "T81"."currency.key",
    "T81"."AMOUNT",
    "T81"."CURRENCY",
    IFF(
      (
        NOT "T81"."amount.text" IS NULL
      ) AND (
        "T81"."AMOUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T81"."amount.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T81"."amount.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "amount.why",
    IFF(
      (
        NOT "T81"."currency.text" IS NULL
      ) AND (
        "T81"."CURRENCY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T81"."currency.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T81"."currency.text")),
          100
        ),
        '\' is not a currency code of three letters'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "currency.why"
  FROM T81 AS T81
), T87 AS (
  SELECT
    *
  FROM T84 AS T84
  WHERE
    NOT "T84"."AMOUNT" IS NULL
), T88 AS (
  SELECT
    "T87"."MONTH",
    "T87"."CURRENCY",
    'rejected' AS "TERM",
    "T87"."AMOUNT" AS "VALUE"
  FROM T87 AS T87
), T68 AS (
  SELECT
    "T52"."MONTH",
    "T52"."SOURCE_FILE",
    "T52"."SOURCE_ROW",
    "T52"."SOURCE_KEY",
    "T52"."SOURCE_ERROR",
    "T52"."SOURCE_TEXT",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T52"."Amount",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T52"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T52"."Amount"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T52"."Amount",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T52"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T52"."Amount"
      )
    ) AS "amount.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T52"."Currency",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T52"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T52"."Currency"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T52"."Currency",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T52"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T52"."Currency"
      )
    ) AS "currency.text"
  FROM "T48" AS "T52"
), T70 AS (
  SELECT
    *
  FROM T68 AS T68
), T77 AS (
  SELECT
    "T70"."MONTH",
    "T70"."SOURCE_FILE",
    "T70"."SOURCE_ROW",
    "T70"."SOURCE_KEY",
    "T70"."SOURCE_ERROR",
    "T70"."SOURCE_TEXT",
    "T70"."amount.text",
    "T70"."currency.text",
    REGEXP_REPLACE(LOWER("T70"."currency.text"), '\\s+', ' ') AS "currency.key"
  FROM T70 AS T70
), T85 AS (
  SELECT
    "T77"."MONTH",
    "T77"."SOURCE_FILE",
    "T77"."SOURCE_ROW",
    "T77"."SOURCE_KEY",
    "T77"."SOURCE_ERROR",
    "T77"."SOURCE_TEXT",
    "T77"."amount.text",
    "T77"."currency.text",
    "T77"."currency.key",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T77"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T77"."amount.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T77"."amount.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T77"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T77"."amount.text",
                    '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                    1,
                    1,
                    'ce'
                  ),
                  CONCAT('.*(', '^[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+$', ').*'),
                  'cs'
                ),
                REPLACE(
                  REPLACE(
                    REGEXP_SUBSTR(
                      "T77"."amount.text",
                      '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                      1,
                      1,
                      'ce'
                    ),
                    '.',
                    ''
                  ),
                  ',',
                  '.'
                ),
                REPLACE(
                  REGEXP_SUBSTR(
                    "T77"."amount.text",
                    '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                    1,
                    1,
                    'ce'
                  ),
                  ',',
                  ''
                )
              ) AS DECIMAL(24, 6))
            ),
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T77"."amount.text",
                  '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                  1,
                  1,
                  'ce'
                ),
                CONCAT('.*(', '^[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+$', ').*'),
                'cs'
              ),
              REPLACE(
                REPLACE(
                  REGEXP_SUBSTR(
                    "T77"."amount.text",
                    '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                    1,
                    1,
                    'ce'
                  ),
                  '.',
                  ''
                ),
                ',',
                '.'
              ),
              REPLACE(
                REGEXP_SUBSTR(
                  "T77"."amount.text",
                  '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                  1,
                  1,
                  'ce'
                ),
                ',',
                ''
              )
            ) AS DECIMAL(24, 6))
          )
          ELSE CAST(NULL AS DECIMAL(24, 6))
        END
      ) < 1000000000000000,
      CASE
        WHEN REGEXP_LIKE("T77"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T77"."amount.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T77"."amount.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T77"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T77"."amount.text",
                  '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                  1,
                  1,
                  'ce'
                ),
                CONCAT('.*(', '^[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+$', ').*'),
                'cs'
              ),
              REPLACE(
                REPLACE(
                  REGEXP_SUBSTR(
                    "T77"."amount.text",
                    '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                    1,
                    1,
                    'ce'
                  ),
                  '.',
                  ''
                ),
                ',',
                '.'
              ),
              REPLACE(
                REGEXP_SUBSTR(
                  "T77"."amount.text",
                  '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                  1,
                  1,
                  'ce'
                ),
                ',',
                ''
              )
            ) AS DECIMAL(24, 6))
          ),
          TRY_CAST(IFF(
            REGEXP_LIKE(
              REGEXP_SUBSTR(
                "T77"."amount.text",
                '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                1,
                1,
                'ce'
              ),
              CONCAT('.*(', '^[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+$', ').*'),
              'cs'
            ),
            REPLACE(
              REPLACE(
                REGEXP_SUBSTR(
                  "T77"."amount.text",
                  '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                  1,
                  1,
                  'ce'
                ),
                '.',
                ''
              ),
              ',',
              '.'
            ),
            REPLACE(
              REGEXP_SUBSTR(
                "T77"."amount.text",
                '([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)',
                1,
                1,
                'ce'
              ),
              ',',
              ''
            )
          ) AS DECIMAL(24, 6))
        )
        ELSE CAST(NULL AS DECIMAL(24, 6))
      END,
      CAST(NULL AS DECIMAL(24, 6))
    ) AS "AMOUNT",
    COALESCE(
      CASE "T77"."currency.key"
        WHEN 'usd'
        THEN 'USD'
        WHEN 'us$'
        THEN 'USD'
        WHEN 'cad'
        THEN 'CAD'
        WHEN 'ca$'
        THEN 'CAD'
        ELSE CAST(NULL AS VARCHAR)
      END,
      IFF(
        REGEXP_LIKE("T77"."currency.key", CONCAT('.*(', '^[a-z]{3}$', ').*'), 'cs'),
        UPPER("T77"."currency.key"),
        CAST(NULL AS VARCHAR)
      )
    ) AS "CURRENCY"
  FROM T77 AS T77
), T89 AS (
  SELECT
    "T85"."MONTH",
    "T85"."SOURCE_FILE",
    "T85"."SOURCE_ROW",
    "T85"."SOURCE_KEY",
    "T85"."SOURCE_ERROR",
    "T85"."SOURCE_TEXT",
    "T85"."amount.text",
    "T85"."currency.text",
    "T85"."currency.key",
    "T85"."AMOUNT",
    "T85"."CURRENCY",
    IFF(
      (
        NOT "T85"."amount.text" IS NULL
      ) AND (
        "T85"."AMOUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T85"."amount.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T85"."amount.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "amount.why",
    IFF(
      (
        NOT "T85"."currency.text" IS NULL
      ) AND (
        "T85"."CURRENCY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T85"."currency.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T85"."currency.text")),
          100
        ),
        '\' is not a currency code of three letters'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "currency.why"
  FROM T85 AS T85
), T90 AS (
  SELECT
    *
  FROM T89 AS T89
  WHERE
    NOT "T89"."AMOUNT" IS NULL
), T91 AS (
  SELECT
    "T90"."MONTH",
    "T90"."CURRENCY",
    'redelivered' AS "TERM",
    "T90"."AMOUNT" AS "VALUE"
  FROM T90 AS T90
), T92 AS (
  SELECT
    *
  FROM T88 AS T88
  UNION ALL
  SELECT
    *
  FROM T91 AS T91
), T93 AS (
  SELECT
    *
  FROM T86 AS T86
  UNION ALL
  SELECT
    *
  FROM T92 AS T92
), T94 AS (
  SELECT
    "T93"."MONTH",
    "T93"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T93"."TERM" = 'delivered', "T93"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "DELIVERED",
    CAST(COALESCE(SUM(IFF("T93"."TERM" = 'accepted', "T93"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "ACCEPTED",
    CAST(COALESCE(SUM(IFF("T93"."TERM" = 'rejected', "T93"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REJECTED",
    CAST(COALESCE(SUM(IFF("T93"."TERM" = 'redelivered', "T93"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REDELIVERED"
  FROM T93 AS T93
  GROUP BY
    1,
    2
), T95 AS (
  SELECT
    "T94"."MONTH",
    "T94"."CURRENCY",
    "T94"."DELIVERED",
    "T94"."ACCEPTED",
    "T94"."REJECTED",
    "T94"."REDELIVERED",
    'billing' AS "SOURCE",
    'amount' AS "MEASURE"
  FROM T94 AS T94
), T10 AS (
  SELECT
    "T2"."MONTH",
    'delivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "RAW"."OPS_USAGE" AS "T2"
), T14 AS (
  SELECT
    "T5"."MONTH",
    "T5"."SOURCE_FILE",
    "T5"."SOURCE_ROW"
  FROM "NORMALIZED"."OPS_USAGE" AS "T5"
), T21 AS (
  SELECT DISTINCT
    *
  FROM T14 AS T14
), T30 AS (
  SELECT
    "T21"."MONTH",
    'accepted' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T21 AS T21
), T34 AS (
  SELECT
    *
  FROM T10 AS T10
  UNION ALL
  SELECT
    *
  FROM T30 AS T30
), T16 AS (
  SELECT
    *
  FROM "NORMALIZED"."REJECTED" AS "T6"
  WHERE
    "T6"."SOURCE" = 'ops' AND "T6"."SCOPE" = 'row'
), T26 AS (
  SELECT
    "T16"."MONTH",
    "T16"."SOURCE_FILE",
    "T16"."SOURCE_ROW"
  FROM T16 AS T16
), T36 AS (
  SELECT DISTINCT
    *
  FROM T26 AS T26
), T45 AS (
  SELECT
    "T36"."MONTH",
    'rejected' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T36 AS T36
), T24 AS (
  SELECT
    "T2"."MONTH",
    "T2"."SOURCE_FILE",
    "T2"."SOURCE_ROW",
    "T2"."SOURCE_KEY",
    "T2"."SOURCE_ERROR",
    "T2"."SOURCE_TEXT",
    "T2"."EVENT_ID",
    "T2"."CLINIC_ID",
    "T2"."CLINIC_NAME",
    "T2"."ACCOUNT_STATE",
    "T2"."MODULE",
    "T2"."PROVIDER_REF",
    "T2"."TS",
    "T2"."UNITS",
    "T2"."FIRST_LIVE_ON",
    "T2"."SITE",
    ROW_NUMBER() OVER (
      PARTITION BY "T2"."MONTH", "T2"."SOURCE_ERROR", "T2"."SOURCE_TEXT", "T2"."EVENT_ID", "T2"."CLINIC_ID", "T2"."CLINIC_NAME", "T2"."ACCOUNT_STATE", "T2"."MODULE", "T2"."PROVIDER_REF", "T2"."TS", "T2"."UNITS", "T2"."FIRST_LIVE_ON", "T2"."SITE"
      ORDER BY "T2"."SOURCE_FILE" ASC, "T2"."SOURCE_ROW" ASC
    ) - 1 AS "COPY"
  FROM "RAW"."OPS_USAGE" AS "T2"
), T41 AS (
  SELECT
    *
  FROM T24 AS T24
  WHERE
    "T24"."COPY" > 0
), T50 AS (
  SELECT
    "T41"."MONTH",
    "T41"."SOURCE_FILE",
    "T41"."SOURCE_ROW",
    "T41"."SOURCE_KEY",
    "T41"."SOURCE_ERROR",
    "T41"."SOURCE_TEXT",
    "T41"."EVENT_ID",
    "T41"."CLINIC_ID",
    "T41"."CLINIC_NAME",
    "T41"."ACCOUNT_STATE",
    "T41"."MODULE",
    "T41"."PROVIDER_REF",
    "T41"."TS",
    "T41"."UNITS",
    "T41"."FIRST_LIVE_ON",
    "T41"."SITE"
  FROM T41 AS T41
), T54 AS (
  SELECT
    "T50"."MONTH",
    'redelivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T50 AS T50
), T57 AS (
  SELECT
    *
  FROM T45 AS T45
  UNION ALL
  SELECT
    *
  FROM T54 AS T54
), T62 AS (
  SELECT
    *
  FROM T34 AS T34
  UNION ALL
  SELECT
    *
  FROM T57 AS T57
), T66 AS (
  SELECT
    "T62"."MONTH",
    "T62"."TERM",
    "T62"."VALUE",
    CAST(NULL AS VARCHAR) AS "CURRENCY"
  FROM T62 AS T62
), T72 AS (
  SELECT
    "T66"."MONTH",
    "T66"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T66"."TERM" = 'delivered', "T66"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "DELIVERED",
    CAST(COALESCE(SUM(IFF("T66"."TERM" = 'accepted', "T66"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "ACCEPTED",
    CAST(COALESCE(SUM(IFF("T66"."TERM" = 'rejected', "T66"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REJECTED",
    CAST(COALESCE(SUM(IFF("T66"."TERM" = 'redelivered', "T66"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REDELIVERED"
  FROM T66 AS T66
  GROUP BY
    1,
    2
), T75 AS (
  SELECT
    "T72"."MONTH",
    "T72"."CURRENCY",
    "T72"."DELIVERED",
    "T72"."ACCEPTED",
    "T72"."REJECTED",
    "T72"."REDELIVERED",
    'ops' AS "SOURCE",
    'rows' AS "MEASURE"
  FROM T72 AS T72
), T96 AS (
  SELECT
    *
  FROM T95 AS T95
  UNION ALL
  SELECT
    *
  FROM T75 AS T75
), T97 AS (
  SELECT
    *
  FROM T78 AS T78
  UNION ALL
  SELECT
    *
  FROM T96 AS T96
), T98 AS (
  SELECT
    "T97"."MONTH",
    "T97"."CURRENCY",
    "T97"."DELIVERED",
    "T97"."ACCEPTED",
    "T97"."REJECTED",
    "T97"."REDELIVERED",
    "T97"."SOURCE",
    "T97"."MEASURE",
    "T97"."DELIVERED" = (
      "T97"."ACCEPTED" + "T97"."REJECTED" + "T97"."REDELIVERED"
    ) AS "BALANCED"
  FROM T97 AS T97
)
SELECT
  "T98"."MONTH",
  "T98"."SOURCE",
  "T98"."MEASURE",
  "T98"."CURRENCY",
  "T98"."DELIVERED",
  "T98"."ACCEPTED",
  "T98"."REJECTED",
  "T98"."REDELIVERED",
  "T98"."BALANCED"
FROM T98 AS T98