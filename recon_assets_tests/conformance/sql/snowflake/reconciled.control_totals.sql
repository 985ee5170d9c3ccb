WITH T20 AS (
  SELECT
    *
  FROM "NORMALIZED"."REJECTED" AS "T6"
  WHERE
    "T6"."SOURCE" = 'billing' AND "T6"."SCOPE" = 'row'
), T27 AS (
  SELECT
    "T20"."MONTH",
    "T20"."SOURCE_FILE",
    "T20"."SOURCE_ROW"
  FROM T20 AS T20
), "T30" AS (
  SELECT DISTINCT
    *
  FROM T27 AS T27
), T22 AS (
  SELECT
    "T2"."MONTH",
    "T2"."SOURCE_FILE",
    "T2"."SOURCE_ROW",
    "T2"."SOURCE_KEY",
    "T2"."SOURCE_ERROR",
    "T2"."SOURCE_TEXT",
    "T2"."Invoice Line",
    "T2"."Customer",
    "T2"."Customer Ref",
    "T2"."Item",
    "T2"."Qty",
    "T2"."Rate",
    "T2"."Amount",
    "T2"."Currency",
    "T2"."Account State",
    "T2"."Site",
    ROW_NUMBER() OVER (
      PARTITION BY "T2"."MONTH", "T2"."SOURCE_ERROR", "T2"."SOURCE_TEXT", "T2"."Invoice Line", "T2"."Customer", "T2"."Customer Ref", "T2"."Item", "T2"."Qty", "T2"."Rate", "T2"."Amount", "T2"."Currency", "T2"."Account State", "T2"."Site"
      ORDER BY "T2"."SOURCE_FILE" ASC, "T2"."SOURCE_ROW" ASC
    ) - 1 AS "COPY"
  FROM "RAW"."BILLING_LINES" AS "T2"
), T32 AS (
  SELECT
    *
  FROM T22 AS T22
  WHERE
    "T22"."COPY" > 0
), "T40" AS (
  SELECT
    "T32"."MONTH",
    "T32"."SOURCE_FILE",
    "T32"."SOURCE_ROW",
    "T32"."SOURCE_KEY",
    "T32"."SOURCE_ERROR",
    "T32"."SOURCE_TEXT",
    "T32"."Invoice Line",
    "T32"."Customer",
    "T32"."Customer Ref",
    "T32"."Item",
    "T32"."Qty",
    "T32"."Rate",
    "T32"."Amount",
    "T32"."Currency",
    "T32"."Account State",
    "T32"."Site"
  FROM T32 AS T32
), T8 AS (
  SELECT
    "T0"."MONTH",
    'delivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "RAW"."CRM_ACCOUNTS" AS "T0"
), T9 AS (
  SELECT
    "T1"."MONTH",
    'accepted' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "NORMALIZED"."CRM_ACCOUNTS" AS "T1"
), T15 AS (
  SELECT
    *
  FROM T8 AS T8
  UNION ALL
  SELECT
    *
  FROM T9 AS T9
), T18 AS (
  SELECT
    *
  FROM "NORMALIZED"."REJECTED" AS "T6"
  WHERE
    "T6"."SOURCE" = 'crm' AND "T6"."SCOPE" = 'row'
), T25 AS (
  SELECT
    "T18"."MONTH",
    "T18"."SOURCE_FILE",
    "T18"."SOURCE_ROW"
  FROM T18 AS T18
), T28 AS (
  SELECT DISTINCT
    *
  FROM T25 AS T25
), T36 AS (
  SELECT
    "T28"."MONTH",
    'rejected' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T28 AS T28
), T21 AS (
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
), T31 AS (
  SELECT
    *
  FROM T21 AS T21
  WHERE
    "T21"."COPY" > 0
), T39 AS (
  SELECT
    "T31"."MONTH",
    "T31"."SOURCE_FILE",
    "T31"."SOURCE_ROW",
    "T31"."SOURCE_KEY",
    "T31"."SOURCE_ERROR",
    "T31"."SOURCE_TEXT",
    "T31"."Account ID",
    "T31"."Account Name",
    "T31"."Status",
    "T31"."Product",
    "T31"."Contracted Providers",
    "T31"."Price Per Provider",
    "T31"."Currency",
    "T31"."Contracted Sessions",
    "T31"."Go-Live Date",
    "T31"."Account Owner",
    "T31"."Primary Site",
    "T31"."Last Modified Date"
  FROM T31 AS T31
), T45 AS (
  SELECT
    "T39"."MONTH",
    'redelivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T39 AS T39
), T47 AS (
  SELECT
    *
  FROM T36 AS T36
  UNION ALL
  SELECT
    *
  FROM T45 AS T45
), T51 AS (
  SELECT
    *
  FROM T15 AS T15
  UNION ALL
  SELECT
    *
  FROM T47 AS T47
), T57 AS (
  SELECT
    "T51"."MONTH",
    "T51"."TERM",
    "T51"."VALUE",
    CAST(NULL AS VARCHAR) AS "CURRENCY"
  FROM T51 AS T51
), T63 AS (
  SELECT
    "T57"."MONTH",
    "T57"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T57"."TERM" = 'delivered', "T57"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "DELIVERED",
    CAST(COALESCE(SUM(IFF("T57"."TERM" = 'accepted', "T57"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "ACCEPTED",
    CAST(COALESCE(SUM(IFF("T57"."TERM" = 'rejected', "T57"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REJECTED",
    CAST(COALESCE(SUM(IFF("T57"."TERM" = 'redelivered', "T57"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REDELIVERED"
  FROM T57 AS T57
  GROUP BY
    1,
    2
), T66 AS (
  SELECT
    "T63"."MONTH",
    "T63"."CURRENCY",
    "T63"."DELIVERED",
    "T63"."ACCEPTED",
    "T63"."REJECTED",
    "T63"."REDELIVERED",
    'crm' AS "SOURCE",
    'rows' AS "MEASURE"
  FROM T63 AS T63
), T10 AS (
  SELECT
    "T2"."MONTH",
    'delivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "RAW"."BILLING_LINES" AS "T2"
), T11 AS (
  SELECT
    "T3"."MONTH",
    'accepted' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "NORMALIZED"."BILLING_LINES" AS "T3"
), T16 AS (
  SELECT
    *
  FROM T10 AS T10
  UNION ALL
  SELECT
    *
  FROM T11 AS T11
), T43 AS (
  SELECT
    "T35"."MONTH",
    'rejected' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "T30" AS "T35"
), T48 AS (
  SELECT
    "T44"."MONTH",
    'redelivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "T40" AS "T44"
), T52 AS (
  SELECT
    *
  FROM T43 AS T43
  UNION ALL
  SELECT
    *
  FROM T48 AS T48
), T55 AS (
  SELECT
    *
  FROM T16 AS T16
  UNION ALL
  SELECT
    *
  FROM T52 AS T52
), T59 AS (
  SELECT
    "T55"."MONTH",
    "T55"."TERM",
    "T55"."VALUE",
    CAST(NULL AS VARCHAR) AS "CURRENCY"
  FROM T55 AS T55
), T65 AS (
  SELECT
    "T59"."MONTH",
    "T59"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T59"."TERM" = 'delivered', "T59"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "DELIVERED",
    CAST(COALESCE(SUM(IFF("T59"."TERM" = 'accepted', "T59"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "ACCEPTED",
    CAST(COALESCE(SUM(IFF("T59"."TERM" = 'rejected', "T59"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REJECTED",
    CAST(COALESCE(SUM(IFF("T59"."TERM" = 'redelivered', "T59"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REDELIVERED"
  FROM T59 AS T59
  GROUP BY
    1,
    2
), T68 AS (
  SELECT
    "T65"."MONTH",
    "T65"."CURRENCY",
    "T65"."DELIVERED",
    "T65"."ACCEPTED",
    "T65"."REJECTED",
    "T65"."REDELIVERED",
    'billing' AS "SOURCE",
    'rows' AS "MEASURE"
  FROM T65 AS T65
), T70 AS (
  SELECT
    *
  FROM T66 AS T66
  UNION ALL
  SELECT
    *
  FROM T68 AS T68
), T33 AS (
  SELECT
    "T2"."MONTH",
    "T2"."SOURCE_FILE",
    "T2"."SOURCE_ROW",
    "T2"."SOURCE_KEY",
    "T2"."SOURCE_ERROR",
    "T2"."SOURCE_TEXT",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T2"."Amount",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T2"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T2"."Amount"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T2"."Amount",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T2"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T2"."Amount"
      )
    ) AS "amount.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T2"."Currency",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T2"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T2"."Currency"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T2"."Currency",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T2"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T2"."Currency"
      )
    ) AS "currency.text"
  FROM "RAW"."BILLING_LINES" AS "T2"
), T41 AS (
  SELECT
    *
  FROM T33 AS T33
), T53 AS (
  SELECT
    "T41"."MONTH",
    "T41"."SOURCE_FILE",
    "T41"."SOURCE_ROW",
    "T41"."SOURCE_KEY",
    "T41"."SOURCE_ERROR",
    "T41"."SOURCE_TEXT",
    "T41"."amount.text",
    "T41"."currency.text",
    REGEXP_REPLACE(LOWER("T41"."currency.text"), '\\s+', ' ') AS "currency.key"
  FROM T41 AS T41
), T71 AS (
  SELECT
    "T53"."MONTH",
    "T53"."SOURCE_FILE",
    "T53"."SOURCE_ROW",
    "T53"."SOURCE_KEY",
    "T53"."SOURCE_ERROR",
    "T53"."SOURCE_TEXT",
    "T53"."amount.text",
    "T53"."currency.text",
    "T53"."currency.key",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T53"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T53"."amount.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T53"."amount.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T53"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T53"."amount.text",
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
                      "T53"."amount.text",
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
                    "T53"."amount.text",
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
                  "T53"."amount.text",
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
                    "T53"."amount.text",
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
                  "T53"."amount.text",
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
        WHEN REGEXP_LIKE("T53"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T53"."amount.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T53"."amount.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T53"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T53"."amount.text",
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
                    "T53"."amount.text",
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
                  "T53"."amount.text",
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
                "T53"."amount.text",
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
                  "T53"."amount.text",
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
                "T53"."amount.text",
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
      CASE "T53"."currency.key"
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
        REGEXP_LIKE("T53"."currency.key", CONCAT('.*(', '^[a-z]{3}$', ').*'), 'cs'),
        UPPER("T53"."currency.key"),
        CAST(NULL AS VARCHAR)
      )
    ) AS "CURRENCY"
  FROM T53 AS T53
), T72 AS (
  SELECT
    "T71"."MONTH",
    "T71"."SOURCE_FILE",
    "T71"."SOURCE_ROW",
    "T71"."SOURCE_KEY",
    "T71"."SOURCE_ERROR",
    "T71"."SOURCE_TEXT",
    "T71"."amount.text",
    "T71"."currency.text",
    "T71"."currency.key",
    "T71"."AMOUNT",
    "T71"."CURRENCY",
    IFF(
      (
        NOT "T71"."amount.text" IS NULL
      ) AND (
        "T71"."AMOUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T71"."amount.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T71"."amount.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "amount.why",
    IFF(
      (
        NOT "T71"."currency.text" IS NULL
      ) AND (
        "T71"."CURRENCY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T71"."currency.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T71"."currency.text")),
          100
        ),
        '\' is not a currency code of three letters'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "currency.why"
  FROM T71 AS T71
), T74 AS (
  SELECT
    *
  FROM T72 AS T72
  WHERE
    NOT "T72"."AMOUNT" IS NULL
), T75 AS (
  SELECT
    "T74"."MONTH",
    "T74"."CURRENCY",
    'delivered' AS "TERM",
    "T74"."AMOUNT" AS "VALUE"
  FROM T74 AS T74
), T14 AS (
  SELECT
    *
  FROM "NORMALIZED"."BILLING_LINES" AS "T3"
  WHERE
    NOT "T3"."AMOUNT" IS NULL
), T23 AS (
  SELECT
    "T14"."MONTH",
    "T14"."CURRENCY",
    'accepted' AS "TERM",
    "T14"."AMOUNT" AS "VALUE"
  FROM T14 AS T14
), T78 AS (
  SELECT
    *
  FROM T75 AS T75
  UNION ALL
  SELECT
    *
  FROM T23 AS T23
), T50 AS (
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
      FROM "T30" AS "T38"
      WHERE
        "T7"."MONTH" = "T38"."MONTH"
        AND "T7"."SOURCE_FILE" = "T38"."SOURCE_FILE"
        AND "T7"."SOURCE_ROW" = "T38"."SOURCE_ROW"
    )
), T56 AS (
  SELECT
    *
  FROM T50 AS T50
), T61 AS (
  SELECT
    "T56"."MONTH",
    "T56"."SOURCE_FILE",
    "T56"."SOURCE_ROW",
    "T56"."SOURCE_KEY",
    "T56"."SOURCE_ERROR",
    "T56"."SOURCE_TEXT",
    "T56"."amount.text",
    "T56"."currency.text",
    REGEXP_REPLACE(LOWER("T56"."currency.text"), '\\s+', ' ') AS "currency.key"
  FROM T56 AS T56
), T73 AS (
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
), T76 AS (
  SELECT
    "T73"."MONTH",
    "T73"."SOURCE_FILE",
    "T73"."SOURCE_ROW",
    "T73"."SOURCE_KEY",
    "T73"."SOURCE_ERROR",
    "T73"."SOURCE_TEXT",
    "T73"."amount.text",
    "T73"."currency.text",
    "T73"."currency.key",
    "T73"."AMOUNT",
    "T73"."CURRENCY",
    IFF(
      (
        NOT "T73"."amount.text" IS NULL
      ) AND (
        "T73"."AMOUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T73"."amount.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T73"."amount.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "amount.why",
    IFF(
      (
        NOT "T73"."currency.text" IS NULL
      ) AND (
        "T73"."CURRENCY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T73"."currency.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T73"."currency.text")),
          100
        ),
        '\' is not a currency code of three letters'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "currency.why"
  FROM T73 AS T73
), T79 AS (
  SELECT
    *
  FROM T76 AS T76
  WHERE
    NOT "T76"."AMOUNT" IS NULL
), T80 AS (
  SELECT
    "T79"."MONTH",
    "T79"."CURRENCY",
    'rejected' AS "TERM",
    "T79"."AMOUNT" AS "VALUE"
  FROM T79 AS T79
), T60 AS (
  SELECT
    "T44"."MONTH",
    "T44"."SOURCE_FILE",
    "T44"."SOURCE_ROW",
    "T44"."SOURCE_KEY",
    "T44"."SOURCE_ERROR",
    "T44"."SOURCE_TEXT",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T44"."Amount",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T44"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T44"."Amount"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T44"."Amount",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T44"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T44"."Amount"
      )
    ) AS "amount.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T44"."Currency",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T44"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T44"."Currency"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T44"."Currency",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T44"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T44"."Currency"
      )
    ) AS "currency.text"
  FROM "T40" AS "T44"
), T62 AS (
  SELECT
    *
  FROM T60 AS T60
), T69 AS (
  SELECT
    "T62"."MONTH",
    "T62"."SOURCE_FILE",
    "T62"."SOURCE_ROW",
    "T62"."SOURCE_KEY",
    "T62"."SOURCE_ERROR",
    "T62"."SOURCE_TEXT",
    "T62"."amount.text",
    "T62"."currency.text",
    REGEXP_REPLACE(LOWER("T62"."currency.text"), '\\s+', ' ') AS "currency.key"
  FROM T62 AS T62
), T77 AS (
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
), T81 AS (
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
    "T77"."AMOUNT",
    "T77"."CURRENCY",
    IFF(
      (
        NOT "T77"."amount.text" IS NULL
      ) AND (
        "T77"."AMOUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T77"."amount.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T77"."amount.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "amount.why",
    IFF(
      (
        NOT "T77"."currency.text" IS NULL
      ) AND (
        "T77"."CURRENCY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T77"."currency.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T77"."currency.text")),
          100
        ),
        '\' is not a currency code of three letters'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "currency.why"
  FROM T77 AS T77
), T82 AS (
  SELECT
    *
  FROM T81 AS T81
  WHERE
    NOT "T81"."AMOUNT" IS NULL
), T83 AS (
  SELECT
    "T82"."MONTH",
    "T82"."CURRENCY",
    'redelivered' AS "TERM",
    "T82"."AMOUNT" AS "VALUE"
  FROM T82 AS T82
), T84 AS (
  SELECT
    *
  FROM T80 AS T80
  UNION ALL
  SELECT
    *
  FROM T83 AS T83
), T85 AS (
  SELECT
    *
  FROM T78 AS T78
  UNION ALL
  SELECT
    *
  FROM T84 AS T84
), T86 AS (
  SELECT
    "T85"."MONTH",
    "T85"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T85"."TERM" = 'delivered', "T85"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "DELIVERED",
    CAST(COALESCE(SUM(IFF("T85"."TERM" = 'accepted', "T85"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "ACCEPTED",
    CAST(COALESCE(SUM(IFF("T85"."TERM" = 'rejected', "T85"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REJECTED",
    CAST(COALESCE(SUM(IFF("T85"."TERM" = 'redelivered', "T85"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REDELIVERED"
  FROM T85 AS T85
  GROUP BY
    1,
    2
), T87 AS (
  SELECT
    "T86"."MONTH",
    "T86"."CURRENCY",
    "T86"."DELIVERED",
    "T86"."ACCEPTED",
    "T86"."REJECTED",
    "T86"."REDELIVERED",
    'billing' AS "SOURCE",
    'amount' AS "MEASURE"
  FROM T86 AS T86
), T12 AS (
  SELECT
    "T4"."MONTH",
    'delivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "RAW"."OPS_USAGE" AS "T4"
), T13 AS (
  SELECT
    "T5"."MONTH",
    'accepted' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "NORMALIZED"."OPS_USAGE" AS "T5"
), T17 AS (
  SELECT
    *
  FROM T12 AS T12
  UNION ALL
  SELECT
    *
  FROM T13 AS T13
), T19 AS (
  SELECT
    *
  FROM "NORMALIZED"."REJECTED" AS "T6"
  WHERE
    "T6"."SOURCE" = 'ops' AND "T6"."SCOPE" = 'row'
), T26 AS (
  SELECT
    "T19"."MONTH",
    "T19"."SOURCE_FILE",
    "T19"."SOURCE_ROW"
  FROM T19 AS T19
), T29 AS (
  SELECT DISTINCT
    *
  FROM T26 AS T26
), T37 AS (
  SELECT
    "T29"."MONTH",
    'rejected' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T29 AS T29
), T24 AS (
  SELECT
    "T4"."MONTH",
    "T4"."SOURCE_FILE",
    "T4"."SOURCE_ROW",
    "T4"."SOURCE_KEY",
    "T4"."SOURCE_ERROR",
    "T4"."SOURCE_TEXT",
    "T4"."EVENT_ID",
    "T4"."CLINIC_ID",
    "T4"."CLINIC_NAME",
    "T4"."ACCOUNT_STATE",
    "T4"."MODULE",
    "T4"."PROVIDER_REF",
    "T4"."TS",
    "T4"."UNITS",
    "T4"."FIRST_LIVE_ON",
    "T4"."SITE",
    ROW_NUMBER() OVER (
      PARTITION BY "T4"."MONTH", "T4"."SOURCE_ERROR", "T4"."SOURCE_TEXT", "T4"."EVENT_ID", "T4"."CLINIC_ID", "T4"."CLINIC_NAME", "T4"."ACCOUNT_STATE", "T4"."MODULE", "T4"."PROVIDER_REF", "T4"."TS", "T4"."UNITS", "T4"."FIRST_LIVE_ON", "T4"."SITE"
      ORDER BY "T4"."SOURCE_FILE" ASC, "T4"."SOURCE_ROW" ASC
    ) - 1 AS "COPY"
  FROM "RAW"."OPS_USAGE" AS "T4"
), T34 AS (
  SELECT
    *
  FROM T24 AS T24
  WHERE
    "T24"."COPY" > 0
), T42 AS (
  SELECT
    "T34"."MONTH",
    "T34"."SOURCE_FILE",
    "T34"."SOURCE_ROW",
    "T34"."SOURCE_KEY",
    "T34"."SOURCE_ERROR",
    "T34"."SOURCE_TEXT",
    "T34"."EVENT_ID",
    "T34"."CLINIC_ID",
    "T34"."CLINIC_NAME",
    "T34"."ACCOUNT_STATE",
    "T34"."MODULE",
    "T34"."PROVIDER_REF",
    "T34"."TS",
    "T34"."UNITS",
    "T34"."FIRST_LIVE_ON",
    "T34"."SITE"
  FROM T34 AS T34
), T46 AS (
  SELECT
    "T42"."MONTH",
    'redelivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T42 AS T42
), T49 AS (
  SELECT
    *
  FROM T37 AS T37
  UNION ALL
  SELECT
    *
  FROM T46 AS T46
), T54 AS (
  SELECT
    *
  FROM T17 AS T17
  UNION ALL
  SELECT
    *
  FROM T49 AS T49
), T58 AS (
  SELECT
    "T54"."MONTH",
    "T54"."TERM",
    "T54"."VALUE",
    CAST(NULL AS VARCHAR) AS "CURRENCY"
  FROM T54 AS T54
), T64 AS (
  SELECT
    "T58"."MONTH",
    "T58"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T58"."TERM" = 'delivered', "T58"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "DELIVERED",
    CAST(COALESCE(SUM(IFF("T58"."TERM" = 'accepted', "T58"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "ACCEPTED",
    CAST(COALESCE(SUM(IFF("T58"."TERM" = 'rejected', "T58"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REJECTED",
    CAST(COALESCE(SUM(IFF("T58"."TERM" = 'redelivered', "T58"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REDELIVERED"
  FROM T58 AS T58
  GROUP BY
    1,
    2
), T67 AS (
  SELECT
    "T64"."MONTH",
    "T64"."CURRENCY",
    "T64"."DELIVERED",
    "T64"."ACCEPTED",
    "T64"."REJECTED",
    "T64"."REDELIVERED",
    'ops' AS "SOURCE",
    'rows' AS "MEASURE"
  FROM T64 AS T64
), T88 AS (
  SELECT
    *
  FROM T87 AS T87
  UNION ALL
  SELECT
    *
  FROM T67 AS T67
), T89 AS (
  SELECT
    *
  FROM T70 AS T70
  UNION ALL
  SELECT
    *
  FROM T88 AS T88
), T90 AS (
  SELECT
    "T89"."MONTH",
    "T89"."CURRENCY",
    "T89"."DELIVERED",
    "T89"."ACCEPTED",
    "T89"."REJECTED",
    "T89"."REDELIVERED",
    "T89"."SOURCE",
    "T89"."MEASURE",
    "T89"."DELIVERED" = (
      "T89"."ACCEPTED" + "T89"."REJECTED" + "T89"."REDELIVERED"
    ) AS "BALANCED"
  FROM T89 AS T89
)
SELECT
  "T90"."MONTH",
  "T90"."SOURCE",
  "T90"."MEASURE",
  "T90"."CURRENCY",
  "T90"."DELIVERED",
  "T90"."ACCEPTED",
  "T90"."REJECTED",
  "T90"."REDELIVERED",
  "T90"."BALANCED"
FROM T90 AS T90