WITH T25 AS (
  SELECT
    *
  FROM "NORMALIZED"."REJECTED" AS "T6"
  WHERE
    "T6"."SOURCE" = 'billing' AND "T6"."SCOPE" = 'row'
), T32 AS (
  SELECT
    "T25"."MONTH",
    "T25"."SOURCE_FILE",
    "T25"."SOURCE_ROW"
  FROM T25 AS T25
), "T38" AS (
  SELECT DISTINCT
    *
  FROM T32 AS T32
), T11 AS (
  SELECT
    "T2"."MONTH",
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
    COUNT(*) AS "ROWS"
  FROM "RAW"."BILLING_LINES" AS "T2"
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13
), T34 AS (
  SELECT
    *
  FROM T11 AS T11
  WHERE
    "T11"."ROWS" > 1
), T46 AS (
  SELECT
    "T8"."MONTH",
    "T8"."SOURCE_FILE",
    "T8"."SOURCE_ROW",
    "T8"."SOURCE_KEY",
    "T8"."SOURCE_ERROR",
    "T8"."SOURCE_TEXT",
    "T8"."Invoice Line",
    "T8"."Customer",
    "T8"."Customer Ref",
    "T8"."Item",
    "T8"."Qty",
    "T8"."Rate",
    "T8"."Amount",
    "T8"."Currency",
    "T8"."Account State",
    "T8"."Site"
  FROM "RAW"."BILLING_LINES" AS "T8"
  WHERE
    EXISTS(
      SELECT
        1
      FROM T34 AS T34
      WHERE
        "T8"."MONTH" IS NOT DISTINCT FROM "T34"."MONTH"
        AND "T8"."SOURCE_ERROR" IS NOT DISTINCT FROM "T34"."SOURCE_ERROR"
        AND "T8"."SOURCE_TEXT" IS NOT DISTINCT FROM "T34"."SOURCE_TEXT"
        AND "T8"."Invoice Line" IS NOT DISTINCT FROM "T34"."Invoice Line"
        AND "T8"."Customer" IS NOT DISTINCT FROM "T34"."Customer"
        AND "T8"."Customer Ref" IS NOT DISTINCT FROM "T34"."Customer Ref"
        AND "T8"."Item" IS NOT DISTINCT FROM "T34"."Item"
        AND "T8"."Qty" IS NOT DISTINCT FROM "T34"."Qty"
        AND "T8"."Rate" IS NOT DISTINCT FROM "T34"."Rate"
        AND "T8"."Amount" IS NOT DISTINCT FROM "T34"."Amount"
        AND "T8"."Currency" IS NOT DISTINCT FROM "T34"."Currency"
        AND "T8"."Account State" IS NOT DISTINCT FROM "T34"."Account State"
        AND "T8"."Site" IS NOT DISTINCT FROM "T34"."Site"
    )
), T52 AS (
  SELECT
    "T46"."MONTH",
    "T46"."SOURCE_FILE",
    "T46"."SOURCE_ROW",
    "T46"."SOURCE_KEY",
    "T46"."SOURCE_ERROR",
    "T46"."SOURCE_TEXT",
    "T46"."Invoice Line",
    "T46"."Customer",
    "T46"."Customer Ref",
    "T46"."Item",
    "T46"."Qty",
    "T46"."Rate",
    "T46"."Amount",
    "T46"."Currency",
    "T46"."Account State",
    "T46"."Site",
    ROW_NUMBER() OVER (
      PARTITION BY "T46"."MONTH", "T46"."SOURCE_ERROR", "T46"."SOURCE_TEXT", "T46"."Invoice Line", "T46"."Customer", "T46"."Customer Ref", "T46"."Item", "T46"."Qty", "T46"."Rate", "T46"."Amount", "T46"."Currency", "T46"."Account State", "T46"."Site"
      ORDER BY "T46"."SOURCE_FILE" ASC, "T46"."SOURCE_ROW" ASC
    ) - 1 AS "COPY"
  FROM T46 AS T46
), T56 AS (
  SELECT
    *
  FROM T52 AS T52
  WHERE
    "T52"."COPY" > 0
), "T60" AS (
  SELECT
    "T56"."MONTH",
    "T56"."SOURCE_FILE",
    "T56"."SOURCE_ROW",
    "T56"."SOURCE_KEY",
    "T56"."SOURCE_ERROR",
    "T56"."SOURCE_TEXT",
    "T56"."Invoice Line",
    "T56"."Customer",
    "T56"."Customer Ref",
    "T56"."Item",
    "T56"."Qty",
    "T56"."Rate",
    "T56"."Amount",
    "T56"."Currency",
    "T56"."Account State",
    "T56"."Site"
  FROM T56 AS T56
), T13 AS (
  SELECT
    "T0"."MONTH",
    'delivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "RAW"."CRM_ACCOUNTS" AS "T0"
), T14 AS (
  SELECT
    "T1"."MONTH",
    'accepted' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "NORMALIZED"."CRM_ACCOUNTS" AS "T1"
), T20 AS (
  SELECT
    *
  FROM T13 AS T13
  UNION ALL
  SELECT
    *
  FROM T14 AS T14
), T23 AS (
  SELECT
    *
  FROM "NORMALIZED"."REJECTED" AS "T6"
  WHERE
    "T6"."SOURCE" = 'crm' AND "T6"."SCOPE" = 'row'
), T30 AS (
  SELECT
    "T23"."MONTH",
    "T23"."SOURCE_FILE",
    "T23"."SOURCE_ROW"
  FROM T23 AS T23
), T36 AS (
  SELECT DISTINCT
    *
  FROM T30 AS T30
), T41 AS (
  SELECT
    "T36"."MONTH",
    'rejected' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T36 AS T36
), T10 AS (
  SELECT
    "T0"."MONTH",
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
    COUNT(*) AS "ROWS"
  FROM "RAW"."CRM_ACCOUNTS" AS "T0"
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    14,
    15
), T33 AS (
  SELECT
    *
  FROM T10 AS T10
  WHERE
    "T10"."ROWS" > 1
), T44 AS (
  SELECT
    "T7"."MONTH",
    "T7"."SOURCE_FILE",
    "T7"."SOURCE_ROW",
    "T7"."SOURCE_KEY",
    "T7"."SOURCE_ERROR",
    "T7"."SOURCE_TEXT",
    "T7"."Account ID",
    "T7"."Account Name",
    "T7"."Status",
    "T7"."Product",
    "T7"."Contracted Providers",
    "T7"."Price Per Provider",
    "T7"."Currency",
    "T7"."Contracted Sessions",
    "T7"."Go-Live Date",
    "T7"."Account Owner",
    "T7"."Primary Site",
    "T7"."Last Modified Date"
  FROM "RAW"."CRM_ACCOUNTS" AS "T7"
  WHERE
    EXISTS(
      SELECT
        1
      FROM T33 AS T33
      WHERE
        "T7"."MONTH" IS NOT DISTINCT FROM "T33"."MONTH"
        AND "T7"."SOURCE_ERROR" IS NOT DISTINCT FROM "T33"."SOURCE_ERROR"
        AND "T7"."SOURCE_TEXT" IS NOT DISTINCT FROM "T33"."SOURCE_TEXT"
        AND "T7"."Account ID" IS NOT DISTINCT FROM "T33"."Account ID"
        AND "T7"."Account Name" IS NOT DISTINCT FROM "T33"."Account Name"
        AND "T7"."Status" IS NOT DISTINCT FROM "T33"."Status"
        AND "T7"."Product" IS NOT DISTINCT FROM "T33"."Product"
        AND "T7"."Contracted Providers" IS NOT DISTINCT FROM "T33"."Contracted Providers"
        AND "T7"."Price Per Provider" IS NOT DISTINCT FROM "T33"."Price Per Provider"
        AND "T7"."Currency" IS NOT DISTINCT FROM "T33"."Currency"
        AND "T7"."Contracted Sessions" IS NOT DISTINCT FROM "T33"."Contracted Sessions"
        AND "T7"."Go-Live Date" IS NOT DISTINCT FROM "T33"."Go-Live Date"
        AND "T7"."Account Owner" IS NOT DISTINCT FROM "T33"."Account Owner"
        AND "T7"."Primary Site" IS NOT DISTINCT FROM "T33"."Primary Site"
        AND "T7"."Last Modified Date" IS NOT DISTINCT FROM "T33"."Last Modified Date"
    )
), T51 AS (
  SELECT
    "T44"."MONTH",
    "T44"."SOURCE_FILE",
    "T44"."SOURCE_ROW",
    "T44"."SOURCE_KEY",
    "T44"."SOURCE_ERROR",
    "T44"."SOURCE_TEXT",
    "T44"."Account ID",
    "T44"."Account Name",
    "T44"."Status",
    "T44"."Product",
    "T44"."Contracted Providers",
    "T44"."Price Per Provider",
    "T44"."Currency",
    "T44"."Contracted Sessions",
    "T44"."Go-Live Date",
    "T44"."Account Owner",
    "T44"."Primary Site",
    "T44"."Last Modified Date",
    ROW_NUMBER() OVER (
      PARTITION BY "T44"."MONTH", "T44"."SOURCE_ERROR", "T44"."SOURCE_TEXT", "T44"."Account ID", "T44"."Account Name", "T44"."Status", "T44"."Product", "T44"."Contracted Providers", "T44"."Price Per Provider", "T44"."Currency", "T44"."Contracted Sessions", "T44"."Go-Live Date", "T44"."Account Owner", "T44"."Primary Site", "T44"."Last Modified Date"
      ORDER BY "T44"."SOURCE_FILE" ASC, "T44"."SOURCE_ROW" ASC
    ) - 1 AS "COPY"
  FROM T44 AS T44
), T55 AS (
  SELECT
    *
  FROM T51 AS T51
  WHERE
    "T51"."COPY" > 0
), T59 AS (
  SELECT
    "T55"."MONTH",
    "T55"."SOURCE_FILE",
    "T55"."SOURCE_ROW",
    "T55"."SOURCE_KEY",
    "T55"."SOURCE_ERROR",
    "T55"."SOURCE_TEXT",
    "T55"."Account ID",
    "T55"."Account Name",
    "T55"."Status",
    "T55"."Product",
    "T55"."Contracted Providers",
    "T55"."Price Per Provider",
    "T55"."Currency",
    "T55"."Contracted Sessions",
    "T55"."Go-Live Date",
    "T55"."Account Owner",
    "T55"."Primary Site",
    "T55"."Last Modified Date"
  FROM T55 AS T55
), T63 AS (
  SELECT
    "T59"."MONTH",
    'redelivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T59 AS T59
), T65 AS (
  SELECT
    *
  FROM T41 AS T41
  UNION ALL
  SELECT
    *
  FROM T63 AS T63
), T68 AS (
  SELECT
    *
  FROM T20 AS T20
  UNION ALL
  SELECT
    *
  FROM T65 AS T65
), T72 AS (
  SELECT
    "T68"."MONTH",
    "T68"."TERM",
    "T68"."VALUE",
    CAST(NULL AS VARCHAR) AS "CURRENCY"
  FROM T68 AS T68
), T78 AS (
  SELECT
    "T72"."MONTH",
    "T72"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T72"."TERM" = 'delivered', "T72"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "DELIVERED",
    CAST(COALESCE(SUM(IFF("T72"."TERM" = 'accepted', "T72"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "ACCEPTED",
    CAST(COALESCE(SUM(IFF("T72"."TERM" = 'rejected', "T72"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REJECTED",
    CAST(COALESCE(SUM(IFF("T72"."TERM" = 'redelivered', "T72"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REDELIVERED"
  FROM T72 AS T72
  GROUP BY
    1,
    2
), T83 AS (
  SELECT
    "T78"."MONTH",
    "T78"."CURRENCY",
    "T78"."DELIVERED",
    "T78"."ACCEPTED",
    "T78"."REJECTED",
    "T78"."REDELIVERED",
    'crm' AS "SOURCE",
    'rows' AS "MEASURE"
  FROM T78 AS T78
), T15 AS (
  SELECT
    "T2"."MONTH",
    'delivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "RAW"."BILLING_LINES" AS "T2"
), T16 AS (
  SELECT
    "T3"."MONTH",
    'accepted' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "NORMALIZED"."BILLING_LINES" AS "T3"
), T21 AS (
  SELECT
    *
  FROM T15 AS T15
  UNION ALL
  SELECT
    *
  FROM T16 AS T16
), T48 AS (
  SELECT
    "T40"."MONTH",
    'rejected' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "T38" AS "T40"
), T66 AS (
  SELECT
    "T62"."MONTH",
    'redelivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "T60" AS "T62"
), T69 AS (
  SELECT
    *
  FROM T48 AS T48
  UNION ALL
  SELECT
    *
  FROM T66 AS T66
), T71 AS (
  SELECT
    *
  FROM T21 AS T21
  UNION ALL
  SELECT
    *
  FROM T69 AS T69
), T75 AS (
  SELECT
    "T71"."MONTH",
    "T71"."TERM",
    "T71"."VALUE",
    CAST(NULL AS VARCHAR) AS "CURRENCY"
  FROM T71 AS T71
), T82 AS (
  SELECT
    "T75"."MONTH",
    "T75"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T75"."TERM" = 'delivered', "T75"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "DELIVERED",
    CAST(COALESCE(SUM(IFF("T75"."TERM" = 'accepted', "T75"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "ACCEPTED",
    CAST(COALESCE(SUM(IFF("T75"."TERM" = 'rejected', "T75"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REJECTED",
    CAST(COALESCE(SUM(IFF("T75"."TERM" = 'redelivered', "T75"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REDELIVERED"
  FROM T75 AS T75
  GROUP BY
    1,
    2
), T86 AS (
  SELECT
    "T82"."MONTH",
    "T82"."CURRENCY",
    "T82"."DELIVERED",
    "T82"."ACCEPTED",
    "T82"."REJECTED",
    "T82"."REDELIVERED",
    'billing' AS "SOURCE",
    'rows' AS "MEASURE"
  FROM T82 AS T82
), T88 AS (
  SELECT
    *
  FROM T83 AS T83
  UNION ALL
  SELECT
    *
  FROM T86 AS T86
), T39 AS (
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
), T45 AS (
  SELECT
    *
  FROM T39 AS T39
), T50 AS (
  SELECT
    "T45"."MONTH",
    "T45"."SOURCE_FILE",
    "T45"."SOURCE_ROW",
    "T45"."SOURCE_KEY",
    "T45"."SOURCE_ERROR",
    "T45"."SOURCE_TEXT",
    "T45"."amount.text",
    "T45"."currency.text",
    REGEXP_REPLACE(LOWER("T45"."currency.text"), '\\s+', ' ') AS "currency.key"
  FROM T45 AS T45
), T74 AS (
  SELECT
    "T50"."MONTH",
    "T50"."SOURCE_FILE",
    "T50"."SOURCE_ROW",
    "T50"."SOURCE_KEY",
    "T50"."SOURCE_ERROR",
    "T50"."SOURCE_TEXT",
    "T50"."amount.text",
    "T50"."currency.text",
    "T50"."currency.key",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T50"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T50"."amount.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T50"."amount.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T50"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T50"."amount.text",
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
                      "T50"."amount.text",
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
                    "T50"."amount.text",
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
                  "T50"."amount.text",
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
                    "T50"."amount.text",
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
                  "T50"."amount.text",
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
        WHEN REGEXP_LIKE("T50"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T50"."amount.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T50"."amount.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T50"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T50"."amount.text",
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
                    "T50"."amount.text",
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
                  "T50"."amount.text",
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
                "T50"."amount.text",
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
                  "T50"."amount.text",
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
                "T50"."amount.text",
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
      CASE "T50"."currency.key"
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
        REGEXP_LIKE("T50"."currency.key", CONCAT('.*(', '^[a-z]{3}$', ').*'), 'cs'),
        UPPER("T50"."currency.key"),
        CAST(NULL AS VARCHAR)
      )
    ) AS "CURRENCY"
  FROM T50 AS T50
), T79 AS (
  SELECT
    "T74"."MONTH",
    "T74"."SOURCE_FILE",
    "T74"."SOURCE_ROW",
    "T74"."SOURCE_KEY",
    "T74"."SOURCE_ERROR",
    "T74"."SOURCE_TEXT",
    "T74"."amount.text",
    "T74"."currency.text",
    "T74"."currency.key",
    "T74"."AMOUNT",
    "T74"."CURRENCY",
    IFF(
      (
        NOT "T74"."amount.text" IS NULL
      ) AND (
        "T74"."AMOUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T74"."amount.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T74"."amount.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "amount.why",
    IFF(
      (
        NOT "T74"."currency.text" IS NULL
      ) AND (
        "T74"."CURRENCY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T74"."currency.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T74"."currency.text")),
          100
        ),
        '\' is not a currency code of three letters'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "currency.why"
  FROM T74 AS T74
), T85 AS (
  SELECT
    *
  FROM T79 AS T79
  WHERE
    NOT "T79"."AMOUNT" IS NULL
), T89 AS (
  SELECT
    "T85"."MONTH",
    "T85"."CURRENCY",
    'delivered' AS "TERM",
    "T85"."AMOUNT" AS "VALUE"
  FROM T85 AS T85
), T19 AS (
  SELECT
    *
  FROM "NORMALIZED"."BILLING_LINES" AS "T3"
  WHERE
    NOT "T3"."AMOUNT" IS NULL
), T28 AS (
  SELECT
    "T19"."MONTH",
    "T19"."CURRENCY",
    'accepted' AS "TERM",
    "T19"."AMOUNT" AS "VALUE"
  FROM T19 AS T19
), T91 AS (
  SELECT
    *
  FROM T89 AS T89
  UNION ALL
  SELECT
    *
  FROM T28 AS T28
), T49 AS (
  SELECT
    "T8"."MONTH",
    "T8"."SOURCE_FILE",
    "T8"."SOURCE_ROW",
    "T8"."SOURCE_KEY",
    "T8"."SOURCE_ERROR",
    "T8"."SOURCE_TEXT",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T8"."Amount",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T8"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T8"."Amount"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T8"."Amount",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T8"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T8"."Amount"
      )
    ) AS "amount.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T8"."Currency",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T8"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T8"."Currency"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T8"."Currency",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T8"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T8"."Currency"
      )
    ) AS "currency.text"
  FROM "RAW"."BILLING_LINES" AS "T8"
  WHERE
    EXISTS(
      SELECT
        1
      FROM "T38" AS "T43"
      WHERE
        "T8"."MONTH" = "T43"."MONTH"
        AND "T8"."SOURCE_FILE" = "T43"."SOURCE_FILE"
        AND "T8"."SOURCE_ROW" = "T43"."SOURCE_ROW"
    )
), T54 AS (
  SELECT
    *
  FROM T49 AS T49
), T58 AS (
  SELECT
    "T54"."MONTH",
    "T54"."SOURCE_FILE",
    "T54"."SOURCE_ROW",
    "T54"."SOURCE_KEY",
    "T54"."SOURCE_ERROR",
    "T54"."SOURCE_TEXT",
    "T54"."amount.text",
    "T54"."currency.text",
    REGEXP_REPLACE(LOWER("T54"."currency.text"), '\\s+', ' ') AS "currency.key"
  FROM T54 AS T54
), T81 AS (
  SELECT
    "T58"."MONTH",
    "T58"."SOURCE_FILE",
    "T58"."SOURCE_ROW",
    "T58"."SOURCE_KEY",
    "T58"."SOURCE_ERROR",
    "T58"."SOURCE_TEXT",
    "T58"."amount.text",
    "T58"."currency.text",
    "T58"."currency.key",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T58"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T58"."amount.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T58"."amount.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T58"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T58"."amount.text",
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
                      "T58"."amount.text",
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
                    "T58"."amount.text",
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
                  "T58"."amount.text",
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
                    "T58"."amount.text",
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
                  "T58"."amount.text",
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
        WHEN REGEXP_LIKE("T58"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T58"."amount.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T58"."amount.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T58"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T58"."amount.text",
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
                    "T58"."amount.text",
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
                  "T58"."amount.text",
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
                "T58"."amount.text",
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
                  "T58"."amount.text",
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
                "T58"."amount.text",
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
      CASE "T58"."currency.key"
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
        REGEXP_LIKE("T58"."currency.key", CONCAT('.*(', '^[a-z]{3}$', ').*'), 'cs'),
        UPPER("T58"."currency.key"),
        CAST(NULL AS VARCHAR)
      )
    ) AS "CURRENCY"
  FROM T58 AS T58
), T90 AS (
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
), T92 AS (
  SELECT
    *
  FROM T90 AS T90
  WHERE
    NOT "T90"."AMOUNT" IS NULL
), T93 AS (
  SELECT
    "T92"."MONTH",
    "T92"."CURRENCY",
    'rejected' AS "TERM",
    "T92"."AMOUNT" AS "VALUE"
  FROM T92 AS T92
), T76 AS (
  SELECT
    "T62"."MONTH",
    "T62"."SOURCE_FILE",
    "T62"."SOURCE_ROW",
    "T62"."SOURCE_KEY",
    "T62"."SOURCE_ERROR",
    "T62"."SOURCE_TEXT",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T62"."Amount",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T62"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T62"."Amount"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T62"."Amount",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T62"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T62"."Amount"
      )
    ) AS "amount.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T62"."Currency",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T62"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T62"."Currency"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T62"."Currency",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T62"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T62"."Currency"
      )
    ) AS "currency.text"
  FROM "T60" AS "T62"
), T77 AS (
  SELECT
    *
  FROM T76 AS T76
), T87 AS (
  SELECT
    "T77"."MONTH",
    "T77"."SOURCE_FILE",
    "T77"."SOURCE_ROW",
    "T77"."SOURCE_KEY",
    "T77"."SOURCE_ERROR",
    "T77"."SOURCE_TEXT",
    "T77"."amount.text",
    "T77"."currency.text",
    REGEXP_REPLACE(LOWER("T77"."currency.text"), '\\s+', ' ') AS "currency.key"
  FROM T77 AS T77
), T94 AS (
  SELECT
    "T87"."MONTH",
    "T87"."SOURCE_FILE",
    "T87"."SOURCE_ROW",
    "T87"."SOURCE_KEY",
    "T87"."SOURCE_ERROR",
    "T87"."SOURCE_TEXT",
    "T87"."amount.text",
    "T87"."currency.text",
    "T87"."currency.key",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T87"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T87"."amount.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T87"."amount.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T87"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T87"."amount.text",
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
                      "T87"."amount.text",
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
                    "T87"."amount.text",
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
                  "T87"."amount.text",
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
                    "T87"."amount.text",
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
                  "T87"."amount.text",
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
        WHEN REGEXP_LIKE("T87"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T87"."amount.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T87"."amount.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T87"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T87"."amount.text",
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
                    "T87"."amount.text",
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
                  "T87"."amount.text",
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
                "T87"."amount.text",
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
                  "T87"."amount.text",
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
                "T87"."amount.text",
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
      CASE "T87"."currency.key"
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
        REGEXP_LIKE("T87"."currency.key", CONCAT('.*(', '^[a-z]{3}$', ').*'), 'cs'),
        UPPER("T87"."currency.key"),
        CAST(NULL AS VARCHAR)
      )
    ) AS "CURRENCY"
  FROM T87 AS T87
), T95 AS (
  SELECT
    "T94"."MONTH",
    "T94"."SOURCE_FILE",
    "T94"."SOURCE_ROW",
    "T94"."SOURCE_KEY",
    "T94"."SOURCE_ERROR",
    "T94"."SOURCE_TEXT",
    "T94"."amount.text",
    "T94"."currency.text",
    "T94"."currency.key",
    "T94"."AMOUNT",
    "T94"."CURRENCY",
    IFF(
      (
        NOT "T94"."amount.text" IS NULL
      ) AND (
        "T94"."AMOUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T94"."amount.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T94"."amount.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "amount.why",
    IFF(
      (
        NOT "T94"."currency.text" IS NULL
      ) AND (
        "T94"."CURRENCY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T94"."currency.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T94"."currency.text")),
          100
        ),
        '\' is not a currency code of three letters'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "currency.why"
  FROM T94 AS T94
), T96 AS (
  SELECT
    *
  FROM T95 AS T95
  WHERE
    NOT "T95"."AMOUNT" IS NULL
), T97 AS (
  SELECT
    "T96"."MONTH",
    "T96"."CURRENCY",
    'redelivered' AS "TERM",
    "T96"."AMOUNT" AS "VALUE"
  FROM T96 AS T96
), T98 AS (
  SELECT
    *
  FROM T93 AS T93
  UNION ALL
  SELECT
    *
  FROM T97 AS T97
), T99 AS (
  SELECT
    *
  FROM T91 AS T91
  UNION ALL
  SELECT
    *
  FROM T98 AS T98
), T100 AS (
  SELECT
    "T99"."MONTH",
    "T99"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T99"."TERM" = 'delivered', "T99"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "DELIVERED",
    CAST(COALESCE(SUM(IFF("T99"."TERM" = 'accepted', "T99"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "ACCEPTED",
    CAST(COALESCE(SUM(IFF("T99"."TERM" = 'rejected', "T99"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REJECTED",
    CAST(COALESCE(SUM(IFF("T99"."TERM" = 'redelivered', "T99"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REDELIVERED"
  FROM T99 AS T99
  GROUP BY
    1,
    2
), T101 AS (
  SELECT
    "T100"."MONTH",
    "T100"."CURRENCY",
    "T100"."DELIVERED",
    "T100"."ACCEPTED",
    "T100"."REJECTED",
    "T100"."REDELIVERED",
    'billing' AS "SOURCE",
    'amount' AS "MEASURE"
  FROM T100 AS T100
), T17 AS (
  SELECT
    "T4"."MONTH",
    'delivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "RAW"."OPS_USAGE" AS "T4"
), T18 AS (
  SELECT
    "T5"."MONTH",
    'accepted' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "NORMALIZED"."OPS_USAGE" AS "T5"
), T22 AS (
  SELECT
    *
  FROM T17 AS T17
  UNION ALL
  SELECT
    *
  FROM T18 AS T18
), T24 AS (
  SELECT
    *
  FROM "NORMALIZED"."REJECTED" AS "T6"
  WHERE
    "T6"."SOURCE" = 'ops' AND "T6"."SCOPE" = 'row'
), T31 AS (
  SELECT
    "T24"."MONTH",
    "T24"."SOURCE_FILE",
    "T24"."SOURCE_ROW"
  FROM T24 AS T24
), T37 AS (
  SELECT DISTINCT
    *
  FROM T31 AS T31
), T42 AS (
  SELECT
    "T37"."MONTH",
    'rejected' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T37 AS T37
), T12 AS (
  SELECT
    "T4"."MONTH",
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
    COUNT(*) AS "ROWS"
  FROM "RAW"."OPS_USAGE" AS "T4"
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13
), T35 AS (
  SELECT
    *
  FROM T12 AS T12
  WHERE
    "T12"."ROWS" > 1
), T47 AS (
  SELECT
    "T9"."MONTH",
    "T9"."SOURCE_FILE",
    "T9"."SOURCE_ROW",
    "T9"."SOURCE_KEY",
    "T9"."SOURCE_ERROR",
    "T9"."SOURCE_TEXT",
    "T9"."EVENT_ID",
    "T9"."CLINIC_ID",
    "T9"."CLINIC_NAME",
    "T9"."ACCOUNT_STATE",
    "T9"."MODULE",
    "T9"."PROVIDER_REF",
    "T9"."TS",
    "T9"."UNITS",
    "T9"."FIRST_LIVE_ON",
    "T9"."SITE"
  FROM "RAW"."OPS_USAGE" AS "T9"
  WHERE
    EXISTS(
      SELECT
        1
      FROM T35 AS T35
      WHERE
        "T9"."MONTH" IS NOT DISTINCT FROM "T35"."MONTH"
        AND "T9"."SOURCE_ERROR" IS NOT DISTINCT FROM "T35"."SOURCE_ERROR"
        AND "T9"."SOURCE_TEXT" IS NOT DISTINCT FROM "T35"."SOURCE_TEXT"
        AND "T9"."EVENT_ID" IS NOT DISTINCT FROM "T35"."EVENT_ID"
        AND "T9"."CLINIC_ID" IS NOT DISTINCT FROM "T35"."CLINIC_ID"
        AND "T9"."CLINIC_NAME" IS NOT DISTINCT FROM "T35"."CLINIC_NAME"
        AND "T9"."ACCOUNT_STATE" IS NOT DISTINCT FROM "T35"."ACCOUNT_STATE"
        AND "T9"."MODULE" IS NOT DISTINCT FROM "T35"."MODULE"
        AND "T9"."PROVIDER_REF" IS NOT DISTINCT FROM "T35"."PROVIDER_REF"
        AND "T9"."TS" IS NOT DISTINCT FROM "T35"."TS"
        AND "T9"."UNITS" IS NOT DISTINCT FROM "T35"."UNITS"
        AND "T9"."FIRST_LIVE_ON" IS NOT DISTINCT FROM "T35"."FIRST_LIVE_ON"
        AND "T9"."SITE" IS NOT DISTINCT FROM "T35"."SITE"
    )
), T53 AS (
  SELECT
    "T47"."MONTH",
    "T47"."SOURCE_FILE",
    "T47"."SOURCE_ROW",
    "T47"."SOURCE_KEY",
    "T47"."SOURCE_ERROR",
    "T47"."SOURCE_TEXT",
    "T47"."EVENT_ID",
    "T47"."CLINIC_ID",
    "T47"."CLINIC_NAME",
    "T47"."ACCOUNT_STATE",
    "T47"."MODULE",
    "T47"."PROVIDER_REF",
    "T47"."TS",
    "T47"."UNITS",
    "T47"."FIRST_LIVE_ON",
    "T47"."SITE",
    ROW_NUMBER() OVER (
      PARTITION BY "T47"."MONTH", "T47"."SOURCE_ERROR", "T47"."SOURCE_TEXT", "T47"."EVENT_ID", "T47"."CLINIC_ID", "T47"."CLINIC_NAME", "T47"."ACCOUNT_STATE", "T47"."MODULE", "T47"."PROVIDER_REF", "T47"."TS", "T47"."UNITS", "T47"."FIRST_LIVE_ON", "T47"."SITE"
      ORDER BY "T47"."SOURCE_FILE" ASC, "T47"."SOURCE_ROW" ASC
    ) - 1 AS "COPY"
  FROM T47 AS T47
), T57 AS (
  SELECT
    *
  FROM T53 AS T53
  WHERE
    "T53"."COPY" > 0
), T61 AS (
  SELECT
    "T57"."MONTH",
    "T57"."SOURCE_FILE",
    "T57"."SOURCE_ROW",
    "T57"."SOURCE_KEY",
    "T57"."SOURCE_ERROR",
    "T57"."SOURCE_TEXT",
    "T57"."EVENT_ID",
    "T57"."CLINIC_ID",
    "T57"."CLINIC_NAME",
    "T57"."ACCOUNT_STATE",
    "T57"."MODULE",
    "T57"."PROVIDER_REF",
    "T57"."TS",
    "T57"."UNITS",
    "T57"."FIRST_LIVE_ON",
    "T57"."SITE"
  FROM T57 AS T57
), T64 AS (
  SELECT
    "T61"."MONTH",
    'redelivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T61 AS T61
), T67 AS (
  SELECT
    *
  FROM T42 AS T42
  UNION ALL
  SELECT
    *
  FROM T64 AS T64
), T70 AS (
  SELECT
    *
  FROM T22 AS T22
  UNION ALL
  SELECT
    *
  FROM T67 AS T67
), T73 AS (
  SELECT
    "T70"."MONTH",
    "T70"."TERM",
    "T70"."VALUE",
    CAST(NULL AS VARCHAR) AS "CURRENCY"
  FROM T70 AS T70
), T80 AS (
  SELECT
    "T73"."MONTH",
    "T73"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T73"."TERM" = 'delivered', "T73"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "DELIVERED",
    CAST(COALESCE(SUM(IFF("T73"."TERM" = 'accepted', "T73"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "ACCEPTED",
    CAST(COALESCE(SUM(IFF("T73"."TERM" = 'rejected', "T73"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REJECTED",
    CAST(COALESCE(SUM(IFF("T73"."TERM" = 'redelivered', "T73"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REDELIVERED"
  FROM T73 AS T73
  GROUP BY
    1,
    2
), T84 AS (
  SELECT
    "T80"."MONTH",
    "T80"."CURRENCY",
    "T80"."DELIVERED",
    "T80"."ACCEPTED",
    "T80"."REJECTED",
    "T80"."REDELIVERED",
    'ops' AS "SOURCE",
    'rows' AS "MEASURE"
  FROM T80 AS T80
), T102 AS (
  SELECT
    *
  FROM T101 AS T101
  UNION ALL
  SELECT
    *
  FROM T84 AS T84
), T103 AS (
  SELECT
    *
  FROM T88 AS T88
  UNION ALL
  SELECT
    *
  FROM T102 AS T102
), T104 AS (
  SELECT
    "T103"."MONTH",
    "T103"."CURRENCY",
    "T103"."DELIVERED",
    "T103"."ACCEPTED",
    "T103"."REJECTED",
    "T103"."REDELIVERED",
    "T103"."SOURCE",
    "T103"."MEASURE",
    "T103"."DELIVERED" = (
      "T103"."ACCEPTED" + "T103"."REJECTED" + "T103"."REDELIVERED"
    ) AS "BALANCED"
  FROM T103 AS T103
)
SELECT
  "T104"."MONTH",
  "T104"."SOURCE",
  "T104"."MEASURE",
  "T104"."CURRENCY",
  "T104"."DELIVERED",
  "T104"."ACCEPTED",
  "T104"."REJECTED",
  "T104"."REDELIVERED",
  "T104"."BALANCED"
FROM T104 AS T104