WITH T3 AS (
  SELECT
    "T1"."MONTH",
    "T1"."SOURCE_FILE",
    "T1"."SOURCE_ROW",
    "T1"."SOURCE_ERROR",
    "T1"."SOURCE_TEXT",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t1"."month", "t1"."source_error", "t1"."source_text", "t1"."Invoice Line", "t1"."Customer", "t1"."Customer Ref", "t1"."Item", "t1"."Qty", "t1"."Rate", "t1"."Amount", "t1"."Currency", "t1"."Account State", "t1"."Site"
        ORDER BY "t1"."source_file" ASC, "t1"."source_row" ASC
      ) - 1
    ) > 0 AS "COPY",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Invoice Line",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Invoice Line"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Invoice Line",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Invoice Line"
      )
    ) AS "line_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Customer Ref",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Customer Ref"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Customer Ref",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Customer Ref"
      )
    ) AS "customer_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Customer",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Customer", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Customer"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Customer",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Customer", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Customer"
      )
    ) AS "customer_name.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Account State",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Account State", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Account State"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Account State",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Account State", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Account State"
      )
    ) AS "status.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Item",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Item", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Item"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Item",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Item", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Item"
      )
    ) AS "product.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Qty",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Qty", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Qty"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Qty",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Qty", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Qty"
      )
    ) AS "provider_count.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Rate",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Rate", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Rate"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Rate",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Rate", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Rate"
      )
    ) AS "unit_price.text",
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
    ) AS "currency.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Site",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Site", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Site"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Site",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Site", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Site"
      )
    ) AS "location.text"
  FROM "RAW"."BILLING_LINES" AS "T1"
), T4 AS (
  SELECT
    "T3"."MONTH",
    "T3"."SOURCE_FILE",
    "T3"."SOURCE_ROW",
    "T3"."SOURCE_ERROR",
    "T3"."SOURCE_TEXT",
    "T3"."COPY",
    "T3"."line_id.text",
    IFF(
      LOWER("T3"."customer_id.text") IN (
        '#n/a',
        '(blank)',
        '*',
        '-',
        '--',
        '---',
        '.',
        '..',
        '...',
        '/',
        '0',
        '00',
        '000',
        '?',
        '??',
        '???',
        '_',
        'blank',
        'empty',
        'n.a.',
        'n/a',
        'na',
        'nan',
        'nil',
        'no name',
        'none',
        'not applicable',
        'not available',
        'not known',
        'null',
        'pending',
        'tba',
        'tbc',
        'tbd',
        'test',
        'test account',
        'to be confirmed',
        'to be determined',
        'unassigned',
        'undefined',
        'unk',
        'unknown',
        'unnamed',
        'xx',
        'xxx'
      ),
      CAST(NULL AS VARCHAR),
      "T3"."customer_id.text"
    ) AS "customer_id.text",
    IFF(
      LOWER("T3"."customer_name.text") IN (
        '#n/a',
        '(blank)',
        '*',
        '-',
        '--',
        '---',
        '.',
        '..',
        '...',
        '/',
        '0',
        '00',
        '000',
        '?',
        '??',
        '???',
        '_',
        'blank',
        'empty',
        'n.a.',
        'n/a',
        'na',
        'nan',
        'nil',
        'no name',
        'none',
        'not applicable',
        'not available',
        'not known',
        'null',
        'pending',
        'tba',
        'tbc',
        'tbd',
        'test',
        'test account',
        'to be confirmed',
        'to be determined',
        'unassigned',
        'undefined',
        'unk',
        'unknown',
        'unnamed',
        'xx',
        'xxx'
      ),
      CAST(NULL AS VARCHAR),
      "T3"."customer_name.text"
    ) AS "customer_name.text",
    "T3"."status.text",
    "T3"."product.text",
    "T3"."provider_count.text",
    "T3"."unit_price.text",
    "T3"."amount.text",
    "T3"."currency.text",
    "T3"."location.text"
  FROM T3 AS T3
), T6 AS (
  SELECT
    "T4"."MONTH",
    "T4"."SOURCE_FILE",
    "T4"."SOURCE_ROW",
    "T4"."SOURCE_ERROR",
    "T4"."SOURCE_TEXT",
    "T4"."COPY",
    "T4"."line_id.text",
    "T4"."customer_id.text",
    "T4"."customer_name.text",
    "T4"."status.text",
    "T4"."product.text",
    "T4"."provider_count.text",
    "T4"."unit_price.text",
    "T4"."amount.text",
    "T4"."currency.text",
    "T4"."location.text",
    REGEXP_REPLACE(LOWER("T4"."status.text"), '\\s+', ' ') AS "status.key",
    REGEXP_REPLACE(LOWER("T4"."product.text"), '\\s+', ' ') AS "product.key",
    REGEXP_REPLACE(LOWER("T4"."currency.text"), '\\s+', ' ') AS "currency.key",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          IFF(
            REGEXP_LIKE("T4"."location.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T4"."location.text",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T4"."location.text"
          )
        ),
        '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
        ''
      ),
      ''
    ) AS "location.key"
  FROM T4 AS T4
), T7 AS (
  SELECT
    "T6"."MONTH",
    "T6"."SOURCE_FILE",
    "T6"."SOURCE_ROW",
    "T6"."SOURCE_ERROR",
    "T6"."SOURCE_TEXT",
    "T6"."COPY",
    "T6"."line_id.text",
    "T6"."customer_id.text",
    "T6"."customer_name.text",
    "T6"."status.text",
    "T6"."product.text",
    "T6"."provider_count.text",
    "T6"."unit_price.text",
    "T6"."amount.text",
    "T6"."currency.text",
    "T6"."location.text",
    "T6"."status.key",
    "T6"."product.key",
    "T6"."currency.key",
    "T6"."location.key",
    "T2"."location.key" AS "location.key_right",
    "T2"."location.target"
  FROM T6 AS T6
  LEFT OUTER JOIN "constant_rows_1" AS "T2"
    ON "T6"."location.key" = "T2"."location.key"
), T8 AS (
  SELECT
    "T7"."MONTH",
    "T7"."SOURCE_FILE",
    "T7"."SOURCE_ROW",
    "T7"."SOURCE_ERROR",
    "T7"."SOURCE_TEXT",
    "T7"."COPY",
    "T7"."line_id.text",
    "T7"."customer_id.text",
    "T7"."customer_name.text",
    "T7"."status.text",
    "T7"."product.text",
    "T7"."provider_count.text",
    "T7"."unit_price.text",
    "T7"."amount.text",
    "T7"."currency.text",
    "T7"."location.text",
    "T7"."status.key",
    "T7"."product.key",
    "T7"."currency.key",
    "T7"."location.key",
    "T7"."location.target"
  FROM T7 AS T7
), T9 AS (
  SELECT
    "T8"."MONTH",
    "T8"."SOURCE_FILE",
    "T8"."SOURCE_ROW",
    "T8"."SOURCE_ERROR",
    "T8"."SOURCE_TEXT",
    "T8"."COPY",
    "T8"."line_id.text",
    "T8"."customer_id.text",
    "T8"."customer_name.text",
    "T8"."status.text",
    "T8"."product.text",
    "T8"."provider_count.text",
    "T8"."unit_price.text",
    "T8"."amount.text",
    "T8"."currency.text",
    "T8"."location.text",
    "T8"."status.key",
    "T8"."product.key",
    "T8"."currency.key",
    "T8"."location.key",
    "T8"."location.target",
    "T8"."line_id.text" AS "LINE_ID",
    IFF(
      NOT NULLIF(
        REGEXP_REPLACE(
          LOWER(
            IFF(
              REGEXP_LIKE("T8"."customer_id.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
              TRANSLATE(
                "T8"."customer_id.text",
                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
              ),
              "T8"."customer_id.text"
            )
          ),
          '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
          ''
        ),
        ''
      ) IS NULL,
      "T8"."customer_id.text",
      CAST(NULL AS VARCHAR)
    ) AS "CUSTOMER_ID",
    "T8"."customer_name.text" AS "CUSTOMER_NAME",
    CASE "T8"."status.key"
      WHEN 'active'
      THEN 'active'
      WHEN 'inactive'
      THEN 'inactive'
      WHEN 'current'
      THEN 'active'
      WHEN 'good standing'
      THEN 'active'
      WHEN 'account closed'
      THEN 'inactive'
      WHEN 'cancelled'
      THEN 'inactive'
      ELSE CAST(NULL AS VARCHAR)
    END AS "STATUS",
    CASE "T8"."product.key"
      WHEN 'billing_suite'
      THEN 'billing_suite'
      WHEN 'patient_portal'
      THEN 'patient_portal'
      WHEN 'scheduling'
      THEN 'scheduling'
      WHEN 'telehealth'
      THEN 'telehealth'
      WHEN 'scheduling pro - per provider'
      THEN 'scheduling'
      WHEN 'sched. pro'
      THEN 'scheduling'
      WHEN 'telehealth - per provider'
      THEN 'telehealth'
      WHEN 'telehealth visits'
      THEN 'telehealth'
      WHEN 'billing suite - per provider'
      THEN 'billing_suite'
      WHEN 'rcm suite'
      THEN 'billing_suite'
      WHEN 'patient portal - per provider'
      THEN 'patient_portal'
      WHEN 'portal seats'
      THEN 'patient_portal'
      ELSE CAST(NULL AS VARCHAR)
    END AS "PRODUCT",
    IFF(
      IFF(
        ABS(
          CASE
            WHEN REGEXP_LIKE("T8"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
            THEN CAST("T8"."provider_count.text" AS DECIMAL(24, 6))
            WHEN REGEXP_LIKE(
              "T8"."provider_count.text",
              CONCAT(
                '.*(',
                '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                ').*'
              ),
              'cs'
            )
            THEN IFF(
              REGEXP_LIKE(
                "T8"."provider_count.text",
                CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                'cs'
              ),
              -(
                TRY_CAST(IFF(
                  REGEXP_LIKE(
                    REGEXP_SUBSTR(
                      "T8"."provider_count.text",
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
                        "T8"."provider_count.text",
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
                      "T8"."provider_count.text",
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
                    "T8"."provider_count.text",
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
                      "T8"."provider_count.text",
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
                    "T8"."provider_count.text",
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
          WHEN REGEXP_LIKE("T8"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T8"."provider_count.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T8"."provider_count.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE(
              "T8"."provider_count.text",
              CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
              'cs'
            ),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T8"."provider_count.text",
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
                      "T8"."provider_count.text",
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
                    "T8"."provider_count.text",
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
                  "T8"."provider_count.text",
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
                    "T8"."provider_count.text",
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
                  "T8"."provider_count.text",
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
      ) BETWEEN 0 AND 1000000000
      AND (
        IFF(
          ABS(
            CASE
              WHEN REGEXP_LIKE("T8"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
              THEN CAST("T8"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_LIKE(
                "T8"."provider_count.text",
                CONCAT(
                  '.*(',
                  '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                  ').*'
                ),
                'cs'
              )
              THEN IFF(
                REGEXP_LIKE(
                  "T8"."provider_count.text",
                  CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                  'cs'
                ),
                -(
                  TRY_CAST(IFF(
                    REGEXP_LIKE(
                      REGEXP_SUBSTR(
                        "T8"."provider_count.text",
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
                          "T8"."provider_count.text",
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
                        "T8"."provider_count.text",
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
                      "T8"."provider_count.text",
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
                        "T8"."provider_count.text",
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
                      "T8"."provider_count.text",
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
            WHEN REGEXP_LIKE("T8"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
            THEN CAST("T8"."provider_count.text" AS DECIMAL(24, 6))
            WHEN REGEXP_LIKE(
              "T8"."provider_count.text",
              CONCAT(
                '.*(',
                '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                ').*'
              ),
              'cs'
            )
            THEN IFF(
              REGEXP_LIKE(
                "T8"."provider_count.text",
                CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                'cs'
              ),
              -(
                TRY_CAST(IFF(
                  REGEXP_LIKE(
                    REGEXP_SUBSTR(
                      "T8"."provider_count.text",
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
                        "T8"."provider_count.text",
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
                      "T8"."provider_count.text",
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
                    "T8"."provider_count.text",
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
                      "T8"."provider_count.text",
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
                    "T8"."provider_count.text",
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
        ) = CAST(IFF(
          ABS(
            CAST(ROUND(
              IFF(
                ABS(
                  CASE
                    WHEN REGEXP_LIKE("T8"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                    THEN CAST("T8"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_LIKE(
                      "T8"."provider_count.text",
                      CONCAT(
                        '.*(',
                        '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                        ').*'
                      ),
                      'cs'
                    )
                    THEN IFF(
                      REGEXP_LIKE(
                        "T8"."provider_count.text",
                        CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                        'cs'
                      ),
                      -(
                        TRY_CAST(IFF(
                          REGEXP_LIKE(
                            REGEXP_SUBSTR(
                              "T8"."provider_count.text",
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
                                "T8"."provider_count.text",
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
                              "T8"."provider_count.text",
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
                            "T8"."provider_count.text",
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
                              "T8"."provider_count.text",
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
                            "T8"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T8"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T8"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T8"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T8"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T8"."provider_count.text",
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
                              "T8"."provider_count.text",
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
                            "T8"."provider_count.text",
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
                          "T8"."provider_count.text",
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
                            "T8"."provider_count.text",
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
                          "T8"."provider_count.text",
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
              ),
              0
            ) AS DECIMAL(24, 0))
          ) < 1000000000000000000,
          CAST(CAST(ROUND(
            IFF(
              ABS(
                CASE
                  WHEN REGEXP_LIKE("T8"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T8"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T8"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T8"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T8"."provider_count.text",
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
                              "T8"."provider_count.text",
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
                            "T8"."provider_count.text",
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
                          "T8"."provider_count.text",
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
                            "T8"."provider_count.text",
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
                          "T8"."provider_count.text",
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
                WHEN REGEXP_LIKE("T8"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T8"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T8"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T8"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T8"."provider_count.text",
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
                            "T8"."provider_count.text",
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
                          "T8"."provider_count.text",
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
                        "T8"."provider_count.text",
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
                          "T8"."provider_count.text",
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
                        "T8"."provider_count.text",
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
            ),
            0
          ) AS DECIMAL(24, 0)) AS BIGINT),
          NULL
        ) AS DECIMAL(24, 6))
      ),
      IFF(
        ABS(
          CAST(ROUND(
            IFF(
              ABS(
                CASE
                  WHEN REGEXP_LIKE("T8"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T8"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T8"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T8"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T8"."provider_count.text",
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
                              "T8"."provider_count.text",
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
                            "T8"."provider_count.text",
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
                          "T8"."provider_count.text",
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
                            "T8"."provider_count.text",
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
                          "T8"."provider_count.text",
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
                WHEN REGEXP_LIKE("T8"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T8"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T8"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T8"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T8"."provider_count.text",
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
                            "T8"."provider_count.text",
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
                          "T8"."provider_count.text",
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
                        "T8"."provider_count.text",
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
                          "T8"."provider_count.text",
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
                        "T8"."provider_count.text",
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
            ),
            0
          ) AS DECIMAL(24, 0))
        ) < 1000000000000000000,
        CAST(CAST(ROUND(
          IFF(
            ABS(
              CASE
                WHEN REGEXP_LIKE("T8"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T8"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T8"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T8"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T8"."provider_count.text",
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
                            "T8"."provider_count.text",
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
                          "T8"."provider_count.text",
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
                        "T8"."provider_count.text",
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
                          "T8"."provider_count.text",
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
                        "T8"."provider_count.text",
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
              WHEN REGEXP_LIKE("T8"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
              THEN CAST("T8"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_LIKE(
                "T8"."provider_count.text",
                CONCAT(
                  '.*(',
                  '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                  ').*'
                ),
                'cs'
              )
              THEN IFF(
                REGEXP_LIKE(
                  "T8"."provider_count.text",
                  CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                  'cs'
                ),
                -(
                  TRY_CAST(IFF(
                    REGEXP_LIKE(
                      REGEXP_SUBSTR(
                        "T8"."provider_count.text",
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
                          "T8"."provider_count.text",
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
                        "T8"."provider_count.text",
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
                      "T8"."provider_count.text",
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
                        "T8"."provider_count.text",
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
                      "T8"."provider_count.text",
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
          ),
          0
        ) AS DECIMAL(24, 0)) AS BIGINT),
        NULL
      ),
      CAST(NULL AS BIGINT)
    ) AS "PROVIDER_COUNT",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T8"."unit_price.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T8"."unit_price.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T8"."unit_price.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T8"."unit_price.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T8"."unit_price.text",
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
                      "T8"."unit_price.text",
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
                    "T8"."unit_price.text",
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
                  "T8"."unit_price.text",
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
                    "T8"."unit_price.text",
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
                  "T8"."unit_price.text",
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
        WHEN REGEXP_LIKE("T8"."unit_price.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T8"."unit_price.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T8"."unit_price.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T8"."unit_price.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T8"."unit_price.text",
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
                    "T8"."unit_price.text",
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
                  "T8"."unit_price.text",
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
                "T8"."unit_price.text",
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
                  "T8"."unit_price.text",
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
                "T8"."unit_price.text",
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
    ) AS "UNIT_PRICE",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T8"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T8"."amount.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T8"."amount.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T8"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T8"."amount.text",
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
                      "T8"."amount.text",
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
                    "T8"."amount.text",
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
                  "T8"."amount.text",
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
                    "T8"."amount.text",
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
                  "T8"."amount.text",
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
        WHEN REGEXP_LIKE("T8"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T8"."amount.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T8"."amount.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T8"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T8"."amount.text",
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
                    "T8"."amount.text",
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
                  "T8"."amount.text",
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
                "T8"."amount.text",
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
                  "T8"."amount.text",
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
                "T8"."amount.text",
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
      CASE "T8"."currency.key"
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
        REGEXP_LIKE("T8"."currency.key", CONCAT('.*(', '^[a-z]{3}$', ').*'), 'cs'),
        UPPER("T8"."currency.key"),
        CAST(NULL AS VARCHAR)
      )
    ) AS "CURRENCY",
    COALESCE("T8"."location.target", "T8"."location.text") AS "LOCATION"
  FROM T8 AS T8
), T10 AS (
  SELECT
    "T9"."MONTH",
    "T9"."SOURCE_FILE",
    "T9"."SOURCE_ROW",
    "T9"."SOURCE_ERROR",
    "T9"."SOURCE_TEXT",
    "T9"."COPY",
    "T9"."line_id.text",
    "T9"."customer_id.text",
    "T9"."customer_name.text",
    "T9"."status.text",
    "T9"."product.text",
    "T9"."provider_count.text",
    "T9"."unit_price.text",
    "T9"."amount.text",
    "T9"."currency.text",
    "T9"."location.text",
    "T9"."status.key",
    "T9"."product.key",
    "T9"."currency.key",
    "T9"."location.key",
    "T9"."location.target",
    "T9"."LINE_ID",
    "T9"."CUSTOMER_ID",
    "T9"."CUSTOMER_NAME",
    "T9"."STATUS",
    "T9"."PRODUCT",
    "T9"."PROVIDER_COUNT",
    "T9"."UNIT_PRICE",
    "T9"."AMOUNT",
    "T9"."CURRENCY",
    "T9"."LOCATION",
    IFF(
      (
        NOT "T9"."line_id.text" IS NULL
      ) AND (
        "T9"."LINE_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T9"."line_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T9"."line_id.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "line_id.why",
    IFF(
      (
        NOT "T9"."customer_id.text" IS NULL
      ) AND (
        "T9"."CUSTOMER_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T9"."customer_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T9"."customer_id.text")),
          100
        ),
        '\' is not an id: it has neither letters nor digits'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_id.why",
    IFF(
      (
        NOT "T9"."customer_name.text" IS NULL
      )
      AND (
        "T9"."CUSTOMER_NAME" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T9"."customer_name.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T9"."customer_name.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_name.why",
    IFF(
      (
        NOT "T9"."status.text" IS NULL
      ) AND (
        "T9"."STATUS" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T9"."status.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T9"."status.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "status.why",
    IFF(
      (
        NOT "T9"."product.text" IS NULL
      ) AND (
        "T9"."PRODUCT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T9"."product.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T9"."product.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "product.why",
    IFF(
      (
        NOT "T9"."provider_count.text" IS NULL
      )
      AND (
        "T9"."PROVIDER_COUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T9"."provider_count.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T9"."provider_count.text")),
          100
        ),
        '\' is not a whole number of at least 0'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "provider_count.why",
    IFF(
      (
        NOT "T9"."unit_price.text" IS NULL
      ) AND (
        "T9"."UNIT_PRICE" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T9"."unit_price.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T9"."unit_price.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "unit_price.why",
    IFF(
      (
        NOT "T9"."amount.text" IS NULL
      ) AND (
        "T9"."AMOUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T9"."amount.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T9"."amount.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "amount.why",
    IFF(
      (
        NOT "T9"."currency.text" IS NULL
      ) AND (
        "T9"."CURRENCY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T9"."currency.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T9"."currency.text")),
          100
        ),
        '\' is not a currency code of three letters'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "currency.why",
    IFF(
      (
        NOT "T9"."location.text" IS NULL
      ) AND (
        "T9"."LOCATION" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T9"."location.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T9"."location.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "location.why"
  FROM T9 AS T9
), T11 AS (
  SELECT
    "T10"."MONTH",
    "T10"."SOURCE_FILE",
    "T10"."SOURCE_ROW",
    "T10"."SOURCE_ERROR",
    "T10"."SOURCE_TEXT",
    "T10"."COPY",
    "T10"."line_id.text",
    "T10"."customer_id.text",
    "T10"."customer_name.text",
    "T10"."status.text",
    "T10"."product.text",
    "T10"."provider_count.text",
    "T10"."unit_price.text",
    "T10"."amount.text",
    "T10"."currency.text",
    "T10"."location.text",
    "T10"."status.key",
    "T10"."product.key",
    "T10"."currency.key",
    "T10"."location.key",
    "T10"."location.target",
    "T10"."LINE_ID",
    "T10"."CUSTOMER_ID",
    "T10"."CUSTOMER_NAME",
    "T10"."STATUS",
    "T10"."PRODUCT",
    "T10"."PROVIDER_COUNT",
    "T10"."UNIT_PRICE",
    "T10"."AMOUNT",
    "T10"."CURRENCY",
    "T10"."LOCATION",
    "T10"."line_id.why",
    "T10"."customer_id.why",
    "T10"."customer_name.why",
    "T10"."status.why",
    "T10"."product.why",
    "T10"."provider_count.why",
    "T10"."unit_price.why",
    "T10"."amount.why",
    "T10"."currency.why",
    "T10"."location.why",
    (
      "T10"."CUSTOMER_ID" IS NULL
    ) AND (
      "T10"."CUSTOMER_NAME" IS NULL
    ) AS "NOBODY",
    (
      NOT "T10"."SOURCE_ERROR" IS NULL
    )
    OR (
      (
        "T10"."CUSTOMER_ID" IS NULL
      ) AND (
        "T10"."CUSTOMER_NAME" IS NULL
      )
    )
    OR (
      NOT "T10"."provider_count.why" IS NULL
    )
    OR (
      NOT "T10"."amount.why" IS NULL
    ) AS "REJECTED"
  FROM T10 AS T10
), T12 AS (
  SELECT
    *
  FROM T11 AS T11
  WHERE
    NOT (
      "T11"."COPY"
    ) AND NOT (
      "T11"."REJECTED"
    )
), T13 AS (
  SELECT
    "T12"."MONTH",
    "T12"."SOURCE_FILE",
    "T12"."SOURCE_ROW",
    "T12"."CUSTOMER_ID",
    "T12"."CUSTOMER_NAME",
    "T12"."STATUS",
    "T12"."PRODUCT",
    "T12"."LOCATION",
    "T12"."LINE_ID",
    "T12"."PROVIDER_COUNT",
    CAST(NULL AS VARCHAR) AS "PROVIDER_ID",
    "T12"."UNIT_PRICE",
    "T12"."AMOUNT",
    "T12"."CURRENCY"
  FROM T12 AS T12
)
SELECT
  *
FROM T13 AS T13