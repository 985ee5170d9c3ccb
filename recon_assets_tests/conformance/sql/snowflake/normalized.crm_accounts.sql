WITH T1 AS (
  SELECT
    "T0"."MONTH",
    "T0"."SOURCE_FILE",
    "T0"."SOURCE_ROW",
    "T0"."SOURCE_ERROR",
    "T0"."SOURCE_TEXT",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "T0"."MONTH", "T0"."SOURCE_ERROR", "T0"."SOURCE_TEXT", "T0"."Account ID", "T0"."Account Name", "T0"."Status", "T0"."Product", "T0"."Contracted Providers", "T0"."Price Per Provider", "T0"."Currency", "T0"."Contracted Sessions", "T0"."Go-Live Date", "T0"."Account Owner", "T0"."Primary Site", "T0"."Last Modified Date"
        ORDER BY "T0"."SOURCE_FILE" ASC, "T0"."SOURCE_ROW" ASC
      ) - 1
    ) > 0 AS "COPY",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T0"."Account ID",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T0"."Account ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T0"."Account ID"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T0"."Account ID",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T0"."Account ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T0"."Account ID"
      )
    ) AS "customer_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T0"."Account Name",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T0"."Account Name", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T0"."Account Name"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T0"."Account Name",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T0"."Account Name", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T0"."Account Name"
      )
    ) AS "customer_name.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T0"."Status",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T0"."Status", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T0"."Status"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T0"."Status",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T0"."Status", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T0"."Status"
      )
    ) AS "status.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T0"."Product",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T0"."Product", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T0"."Product"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T0"."Product",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T0"."Product", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T0"."Product"
      )
    ) AS "product.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T0"."Contracted Providers",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T0"."Contracted Providers", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T0"."Contracted Providers"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T0"."Contracted Providers",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T0"."Contracted Providers", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T0"."Contracted Providers"
      )
    ) AS "provider_count.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T0"."Go-Live Date",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T0"."Go-Live Date", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T0"."Go-Live Date"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T0"."Go-Live Date",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T0"."Go-Live Date", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T0"."Go-Live Date"
      )
    ) AS "go_live_date.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T0"."Price Per Provider",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T0"."Price Per Provider", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T0"."Price Per Provider"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T0"."Price Per Provider",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T0"."Price Per Provider", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T0"."Price Per Provider"
      )
    ) AS "unit_price.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T0"."Currency",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T0"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T0"."Currency"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T0"."Currency",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T0"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T0"."Currency"
      )
    ) AS "currency.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T0"."Contracted Sessions",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T0"."Contracted Sessions", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T0"."Contracted Sessions"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T0"."Contracted Sessions",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T0"."Contracted Sessions", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T0"."Contracted Sessions"
      )
    ) AS "entitled_quantity.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T0"."Last Modified Date",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T0"."Last Modified Date", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T0"."Last Modified Date"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T0"."Last Modified Date",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T0"."Last Modified Date", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T0"."Last Modified Date"
      )
    ) AS "updated_at.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T0"."Account Owner",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T0"."Account Owner", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T0"."Account Owner"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T0"."Account Owner",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T0"."Account Owner", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T0"."Account Owner"
      )
    ) AS "owner.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T0"."Primary Site",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T0"."Primary Site", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T0"."Primary Site"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T0"."Primary Site",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T0"."Primary Site", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T0"."Primary Site"
      )
    ) AS "location.text"
  FROM "RAW"."CRM_ACCOUNTS" AS "T0"
), T2 AS (
  SELECT
    "T1"."MONTH",
    "T1"."SOURCE_FILE",
    "T1"."SOURCE_ROW",
    "T1"."SOURCE_ERROR",
    "T1"."SOURCE_TEXT",
    "T1"."COPY",
    IFF(
      LOWER("T1"."customer_id.text") IN (
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
      "T1"."customer_id.text"
    ) AS "customer_id.text",
    IFF(
      LOWER("T1"."customer_name.text") IN (
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
      "T1"."customer_name.text"
    ) AS "customer_name.text",
    "T1"."status.text",
    "T1"."product.text",
    "T1"."provider_count.text",
    "T1"."go_live_date.text",
    "T1"."unit_price.text",
    "T1"."currency.text",
    "T1"."entitled_quantity.text",
    "T1"."updated_at.text",
    "T1"."owner.text",
    "T1"."location.text"
  FROM T1 AS T1
), T3 AS (
  SELECT
    "T2"."MONTH",
    "T2"."SOURCE_FILE",
    "T2"."SOURCE_ROW",
    "T2"."SOURCE_ERROR",
    "T2"."SOURCE_TEXT",
    "T2"."COPY",
    "T2"."customer_id.text",
    "T2"."customer_name.text",
    "T2"."status.text",
    "T2"."product.text",
    "T2"."provider_count.text",
    "T2"."go_live_date.text",
    "T2"."unit_price.text",
    "T2"."currency.text",
    "T2"."entitled_quantity.text",
    "T2"."updated_at.text",
    "T2"."owner.text",
    "T2"."location.text",
    REGEXP_REPLACE(LOWER("T2"."status.text"), '\\s+', ' ') AS "status.key",
    REGEXP_REPLACE(LOWER("T2"."product.text"), '\\s+', ' ') AS "product.key",
    REGEXP_REPLACE(LOWER("T2"."currency.text"), '\\s+', ' ') AS "currency.key",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          IFF(
            REGEXP_LIKE("T2"."location.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T2"."location.text",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T2"."location.text"
          )
        ),
        '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
        ''
      ),
      ''
    ) AS "location.key"
  FROM T2 AS T2
), T4 AS (
  SELECT
    "T3"."MONTH",
    "T3"."SOURCE_FILE",
    "T3"."SOURCE_ROW",
    "T3"."SOURCE_ERROR",
    "T3"."SOURCE_TEXT",
    "T3"."COPY",
    "T3"."customer_id.text",
    "T3"."customer_name.text",
    "T3"."status.text",
    "T3"."product.text",
    "T3"."provider_count.text",
    "T3"."go_live_date.text",
    "T3"."unit_price.text",
    "T3"."currency.text",
    "T3"."entitled_quantity.text",
    "T3"."updated_at.text",
    "T3"."owner.text",
    "T3"."location.text",
    "T3"."status.key",
    "T3"."product.key",
    "T3"."currency.key",
    "T3"."location.key",
    IFF(
      NOT NULLIF(
        REGEXP_REPLACE(
          LOWER(
            IFF(
              REGEXP_LIKE("T3"."customer_id.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
              TRANSLATE(
                "T3"."customer_id.text",
                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
              ),
              "T3"."customer_id.text"
            )
          ),
          '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
          ''
        ),
        ''
      ) IS NULL,
      "T3"."customer_id.text",
      CAST(NULL AS VARCHAR)
    ) AS "CUSTOMER_ID",
    "T3"."customer_name.text" AS "CUSTOMER_NAME",
    CASE "T3"."status.key"
      WHEN 'active'
      THEN 'active'
      WHEN 'inactive'
      THEN 'inactive'
      WHEN 'live'
      THEN 'active'
      WHEN 'churned'
      THEN 'inactive'
      WHEN 'closed'
      THEN 'inactive'
      ELSE CAST(NULL AS VARCHAR)
    END AS "STATUS",
    CASE "T3"."product.key"
      WHEN 'billing_suite'
      THEN 'billing_suite'
      WHEN 'patient_portal'
      THEN 'patient_portal'
      WHEN 'scheduling'
      THEN 'scheduling'
      WHEN 'telehealth'
      THEN 'telehealth'
      WHEN 'scheduling pro'
      THEN 'scheduling'
      WHEN 'sched-pro'
      THEN 'scheduling'
      WHEN 'tele-health'
      THEN 'telehealth'
      WHEN 'billing suite'
      THEN 'billing_suite'
      WHEN 'billingsuite'
      THEN 'billing_suite'
      WHEN 'patient portal'
      THEN 'patient_portal'
      WHEN 'portal (patient)'
      THEN 'patient_portal'
      ELSE CAST(NULL AS VARCHAR)
    END AS "PRODUCT",
    IFF(
      IFF(
        ABS(
          CASE
            WHEN REGEXP_LIKE("T3"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
            THEN CAST("T3"."provider_count.text" AS DECIMAL(24, 6))
            WHEN REGEXP_LIKE(
              "T3"."provider_count.text",
              CONCAT(
                '.*(',
                '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                ').*'
              ),
              'cs'
            )
            THEN IFF(
              REGEXP_LIKE(
                "T3"."provider_count.text",
                CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                'cs'
              ),
              -(
                TRY_CAST(IFF(
                  REGEXP_LIKE(
                    REGEXP_SUBSTR(
                      "T3"."provider_count.text",
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
                        "T3"."provider_count.text",
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
                      "T3"."provider_count.text",
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
                    "T3"."provider_count.text",
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
                      "T3"."provider_count.text",
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
                    "T3"."provider_count.text",
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
          WHEN REGEXP_LIKE("T3"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T3"."provider_count.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T3"."provider_count.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE(
              "T3"."provider_count.text",
              CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
              'cs'
            ),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T3"."provider_count.text",
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
                      "T3"."provider_count.text",
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
                    "T3"."provider_count.text",
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
                  "T3"."provider_count.text",
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
                    "T3"."provider_count.text",
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
                  "T3"."provider_count.text",
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
              WHEN REGEXP_LIKE("T3"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
              THEN CAST("T3"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_LIKE(
                "T3"."provider_count.text",
                CONCAT(
                  '.*(',
                  '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                  ').*'
                ),
                'cs'
              )
              THEN IFF(
                REGEXP_LIKE(
                  "T3"."provider_count.text",
                  CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                  'cs'
                ),
                -(
                  TRY_CAST(IFF(
                    REGEXP_LIKE(
                      REGEXP_SUBSTR(
                        "T3"."provider_count.text",
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
                          "T3"."provider_count.text",
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
                        "T3"."provider_count.text",
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
                      "T3"."provider_count.text",
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
                        "T3"."provider_count.text",
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
                      "T3"."provider_count.text",
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
            WHEN REGEXP_LIKE("T3"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
            THEN CAST("T3"."provider_count.text" AS DECIMAL(24, 6))
            WHEN REGEXP_LIKE(
              "T3"."provider_count.text",
              CONCAT(
                '.*(',
                '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                ').*'
              ),
              'cs'
            )
            THEN IFF(
              REGEXP_LIKE(
                "T3"."provider_count.text",
                CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                'cs'
              ),
              -(
                TRY_CAST(IFF(
                  REGEXP_LIKE(
                    REGEXP_SUBSTR(
                      "T3"."provider_count.text",
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
                        "T3"."provider_count.text",
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
                      "T3"."provider_count.text",
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
                    "T3"."provider_count.text",
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
                      "T3"."provider_count.text",
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
                    "T3"."provider_count.text",
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
                    WHEN REGEXP_LIKE("T3"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                    THEN CAST("T3"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_LIKE(
                      "T3"."provider_count.text",
                      CONCAT(
                        '.*(',
                        '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                        ').*'
                      ),
                      'cs'
                    )
                    THEN IFF(
                      REGEXP_LIKE(
                        "T3"."provider_count.text",
                        CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                        'cs'
                      ),
                      -(
                        TRY_CAST(IFF(
                          REGEXP_LIKE(
                            REGEXP_SUBSTR(
                              "T3"."provider_count.text",
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
                                "T3"."provider_count.text",
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
                              "T3"."provider_count.text",
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
                            "T3"."provider_count.text",
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
                              "T3"."provider_count.text",
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
                            "T3"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T3"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T3"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T3"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T3"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T3"."provider_count.text",
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
                              "T3"."provider_count.text",
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
                            "T3"."provider_count.text",
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
                          "T3"."provider_count.text",
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
                            "T3"."provider_count.text",
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
                          "T3"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T3"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T3"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T3"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T3"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T3"."provider_count.text",
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
                              "T3"."provider_count.text",
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
                            "T3"."provider_count.text",
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
                          "T3"."provider_count.text",
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
                            "T3"."provider_count.text",
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
                          "T3"."provider_count.text",
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
                WHEN REGEXP_LIKE("T3"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T3"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T3"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T3"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T3"."provider_count.text",
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
                            "T3"."provider_count.text",
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
                          "T3"."provider_count.text",
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
                        "T3"."provider_count.text",
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
                          "T3"."provider_count.text",
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
                        "T3"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T3"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T3"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T3"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T3"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T3"."provider_count.text",
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
                              "T3"."provider_count.text",
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
                            "T3"."provider_count.text",
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
                          "T3"."provider_count.text",
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
                            "T3"."provider_count.text",
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
                          "T3"."provider_count.text",
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
                WHEN REGEXP_LIKE("T3"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T3"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T3"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T3"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T3"."provider_count.text",
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
                            "T3"."provider_count.text",
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
                          "T3"."provider_count.text",
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
                        "T3"."provider_count.text",
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
                          "T3"."provider_count.text",
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
                        "T3"."provider_count.text",
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
                WHEN REGEXP_LIKE("T3"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T3"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T3"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T3"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T3"."provider_count.text",
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
                            "T3"."provider_count.text",
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
                          "T3"."provider_count.text",
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
                        "T3"."provider_count.text",
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
                          "T3"."provider_count.text",
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
                        "T3"."provider_count.text",
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
              WHEN REGEXP_LIKE("T3"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
              THEN CAST("T3"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_LIKE(
                "T3"."provider_count.text",
                CONCAT(
                  '.*(',
                  '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                  ').*'
                ),
                'cs'
              )
              THEN IFF(
                REGEXP_LIKE(
                  "T3"."provider_count.text",
                  CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                  'cs'
                ),
                -(
                  TRY_CAST(IFF(
                    REGEXP_LIKE(
                      REGEXP_SUBSTR(
                        "T3"."provider_count.text",
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
                          "T3"."provider_count.text",
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
                        "T3"."provider_count.text",
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
                      "T3"."provider_count.text",
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
                        "T3"."provider_count.text",
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
                      "T3"."provider_count.text",
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
    TO_DATE(
      IFF(
        TO_DATE(
          IFF(
            REGEXP_LIKE(
              "T3"."go_live_date.text",
              CONCAT(
                '.*(',
                '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$',
                ').*'
              ),
              'cs'
            ),
            COALESCE(
              TRY_TO_TIMESTAMP_NTZ(
                CONCAT(
                  SUBSTRING(
                    "T3"."go_live_date.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T3"."go_live_date.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T3"."go_live_date.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T3"."go_live_date.text")),
                    8
                  )
                ),
                'yyyy-mm-DD hh24:mi:ss'
              ),
              TRY_TO_TIMESTAMP_NTZ(
                SUBSTRING(
                  CONCAT(
                    SUBSTRING(
                      "T3"."go_live_date.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T3"."go_live_date.text")),
                      10
                    ),
                    ' ',
                    SUBSTRING(
                      "T3"."go_live_date.text",
                      IFF((
                        11 + 1
                      ) >= 1, 11 + 1, 11 + 1 + LENGTH("T3"."go_live_date.text")),
                      8
                    )
                  ),
                  IFF(
                    (
                      0 + 1
                    ) >= 1,
                    0 + 1,
                    0 + 1 + LENGTH(
                      CONCAT(
                        SUBSTRING(
                          "T3"."go_live_date.text",
                          IFF((
                            0 + 1
                          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T3"."go_live_date.text")),
                          10
                        ),
                        ' ',
                        SUBSTRING(
                          "T3"."go_live_date.text",
                          IFF((
                            11 + 1
                          ) >= 1, 11 + 1, 11 + 1 + LENGTH("T3"."go_live_date.text")),
                          8
                        )
                      )
                    )
                  ),
                  16
                ),
                'yyyy-mm-DD hh24:mi'
              )
            ),
            COALESCE(
              TRY_TO_TIMESTAMP_NTZ("T3"."go_live_date.text", 'mm/DD/yyyy'),
              TRY_TO_TIMESTAMP_NTZ("T3"."go_live_date.text", 'yyyy-mm-DD'),
              TRY_TO_TIMESTAMP_NTZ("T3"."go_live_date.text", 'DD-mon-yyyy')
            )
          )
        ) BETWEEN DATE_FROM_PARTS(1900, 1, 1) AND DATE_FROM_PARTS(2199, 12, 31),
        IFF(
          REGEXP_LIKE(
            "T3"."go_live_date.text",
            CONCAT(
              '.*(',
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$',
              ').*'
            ),
            'cs'
          ),
          COALESCE(
            TRY_TO_TIMESTAMP_NTZ(
              CONCAT(
                SUBSTRING(
                  "T3"."go_live_date.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T3"."go_live_date.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T3"."go_live_date.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T3"."go_live_date.text")),
                  8
                )
              ),
              'yyyy-mm-DD hh24:mi:ss'
            ),
            TRY_TO_TIMESTAMP_NTZ(
              SUBSTRING(
                CONCAT(
                  SUBSTRING(
                    "T3"."go_live_date.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T3"."go_live_date.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T3"."go_live_date.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T3"."go_live_date.text")),
                    8
                  )
                ),
                IFF(
                  (
                    0 + 1
                  ) >= 1,
                  0 + 1,
                  0 + 1 + LENGTH(
                    CONCAT(
                      SUBSTRING(
                        "T3"."go_live_date.text",
                        IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T3"."go_live_date.text")),
                        10
                      ),
                      ' ',
                      SUBSTRING(
                        "T3"."go_live_date.text",
                        IFF((
                          11 + 1
                        ) >= 1, 11 + 1, 11 + 1 + LENGTH("T3"."go_live_date.text")),
                        8
                      )
                    )
                  )
                ),
                16
              ),
              'yyyy-mm-DD hh24:mi'
            )
          ),
          COALESCE(
            TRY_TO_TIMESTAMP_NTZ("T3"."go_live_date.text", 'mm/DD/yyyy'),
            TRY_TO_TIMESTAMP_NTZ("T3"."go_live_date.text", 'yyyy-mm-DD'),
            TRY_TO_TIMESTAMP_NTZ("T3"."go_live_date.text", 'DD-mon-yyyy')
          )
        ),
        CAST(NULL AS TIMESTAMP)
      )
    ) AS "GO_LIVE_DATE",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T3"."unit_price.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T3"."unit_price.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T3"."unit_price.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T3"."unit_price.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T3"."unit_price.text",
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
                      "T3"."unit_price.text",
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
                    "T3"."unit_price.text",
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
                  "T3"."unit_price.text",
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
                    "T3"."unit_price.text",
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
                  "T3"."unit_price.text",
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
        WHEN REGEXP_LIKE("T3"."unit_price.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T3"."unit_price.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T3"."unit_price.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T3"."unit_price.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T3"."unit_price.text",
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
                    "T3"."unit_price.text",
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
                  "T3"."unit_price.text",
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
                "T3"."unit_price.text",
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
                  "T3"."unit_price.text",
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
                "T3"."unit_price.text",
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
    COALESCE(
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE("T3"."currency.key", CONCAT('.*(', '^[a-z]{3}$', ').*'), 'cs'),
        UPPER("T3"."currency.key"),
        CAST(NULL AS VARCHAR)
      )
    ) AS "CURRENCY",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T3"."entitled_quantity.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T3"."entitled_quantity.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T3"."entitled_quantity.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE(
              "T3"."entitled_quantity.text",
              CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
              'cs'
            ),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T3"."entitled_quantity.text",
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
                      "T3"."entitled_quantity.text",
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
                    "T3"."entitled_quantity.text",
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
                  "T3"."entitled_quantity.text",
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
                    "T3"."entitled_quantity.text",
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
                  "T3"."entitled_quantity.text",
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
        WHEN REGEXP_LIKE("T3"."entitled_quantity.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T3"."entitled_quantity.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T3"."entitled_quantity.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE(
            "T3"."entitled_quantity.text",
            CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
            'cs'
          ),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T3"."entitled_quantity.text",
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
                    "T3"."entitled_quantity.text",
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
                  "T3"."entitled_quantity.text",
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
                "T3"."entitled_quantity.text",
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
                  "T3"."entitled_quantity.text",
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
                "T3"."entitled_quantity.text",
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
    ) AS "ENTITLED_QUANTITY",
    IFF(
      TO_DATE(
        IFF(
          REGEXP_LIKE(
            "T3"."updated_at.text",
            CONCAT(
              '.*(',
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$',
              ').*'
            ),
            'cs'
          ),
          COALESCE(
            TRY_TO_TIMESTAMP_NTZ(
              CONCAT(
                SUBSTRING(
                  "T3"."updated_at.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T3"."updated_at.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T3"."updated_at.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T3"."updated_at.text")),
                  8
                )
              ),
              'yyyy-mm-DD hh24:mi:ss'
            ),
            TRY_TO_TIMESTAMP_NTZ(
              SUBSTRING(
                CONCAT(
                  SUBSTRING(
                    "T3"."updated_at.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T3"."updated_at.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T3"."updated_at.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T3"."updated_at.text")),
                    8
                  )
                ),
                IFF(
                  (
                    0 + 1
                  ) >= 1,
                  0 + 1,
                  0 + 1 + LENGTH(
                    CONCAT(
                      SUBSTRING(
                        "T3"."updated_at.text",
                        IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T3"."updated_at.text")),
                        10
                      ),
                      ' ',
                      SUBSTRING(
                        "T3"."updated_at.text",
                        IFF((
                          11 + 1
                        ) >= 1, 11 + 1, 11 + 1 + LENGTH("T3"."updated_at.text")),
                        8
                      )
                    )
                  )
                ),
                16
              ),
              'yyyy-mm-DD hh24:mi'
            )
          ),
          COALESCE(
            TRY_TO_TIMESTAMP_NTZ("T3"."updated_at.text", 'mm/DD/yyyy'),
            TRY_TO_TIMESTAMP_NTZ("T3"."updated_at.text", 'yyyy-mm-DD'),
            TRY_TO_TIMESTAMP_NTZ("T3"."updated_at.text", 'DD-mon-yyyy')
          )
        )
      ) BETWEEN DATE_FROM_PARTS(1900, 1, 1) AND DATE_FROM_PARTS(2199, 12, 31),
      IFF(
        REGEXP_LIKE(
          "T3"."updated_at.text",
          CONCAT(
            '.*(',
            '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$',
            ').*'
          ),
          'cs'
        ),
        COALESCE(
          TRY_TO_TIMESTAMP_NTZ(
            CONCAT(
              SUBSTRING(
                "T3"."updated_at.text",
                IFF((
                  0 + 1
                ) >= 1, 0 + 1, 0 + 1 + LENGTH("T3"."updated_at.text")),
                10
              ),
              ' ',
              SUBSTRING(
                "T3"."updated_at.text",
                IFF((
                  11 + 1
                ) >= 1, 11 + 1, 11 + 1 + LENGTH("T3"."updated_at.text")),
                8
              )
            ),
            'yyyy-mm-DD hh24:mi:ss'
          ),
          TRY_TO_TIMESTAMP_NTZ(
            SUBSTRING(
              CONCAT(
                SUBSTRING(
                  "T3"."updated_at.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T3"."updated_at.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T3"."updated_at.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T3"."updated_at.text")),
                  8
                )
              ),
              IFF(
                (
                  0 + 1
                ) >= 1,
                0 + 1,
                0 + 1 + LENGTH(
                  CONCAT(
                    SUBSTRING(
                      "T3"."updated_at.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T3"."updated_at.text")),
                      10
                    ),
                    ' ',
                    SUBSTRING(
                      "T3"."updated_at.text",
                      IFF((
                        11 + 1
                      ) >= 1, 11 + 1, 11 + 1 + LENGTH("T3"."updated_at.text")),
                      8
                    )
                  )
                )
              ),
              16
            ),
            'yyyy-mm-DD hh24:mi'
          )
        ),
        COALESCE(
          TRY_TO_TIMESTAMP_NTZ("T3"."updated_at.text", 'mm/DD/yyyy'),
          TRY_TO_TIMESTAMP_NTZ("T3"."updated_at.text", 'yyyy-mm-DD'),
          TRY_TO_TIMESTAMP_NTZ("T3"."updated_at.text", 'DD-mon-yyyy')
        )
      ),
      CAST(NULL AS TIMESTAMP)
    ) AS "UPDATED_AT",
    "T3"."owner.text" AS "OWNER",
    COALESCE(CAST(NULL AS VARCHAR), "T3"."location.text") AS "LOCATION"
  FROM T3 AS T3
), T5 AS (
  SELECT
    "T4"."MONTH",
    "T4"."SOURCE_FILE",
    "T4"."SOURCE_ROW",
    "T4"."SOURCE_ERROR",
    "T4"."SOURCE_TEXT",
    "T4"."COPY",
    "T4"."customer_id.text",
    "T4"."customer_name.text",
    "T4"."status.text",
    "T4"."product.text",
    "T4"."provider_count.text",
    "T4"."go_live_date.text",
    "T4"."unit_price.text",
    "T4"."currency.text",
    "T4"."entitled_quantity.text",
    "T4"."updated_at.text",
    "T4"."owner.text",
    "T4"."location.text",
    "T4"."status.key",
    "T4"."product.key",
    "T4"."currency.key",
    "T4"."location.key",
    "T4"."CUSTOMER_ID",
    "T4"."CUSTOMER_NAME",
    "T4"."STATUS",
    "T4"."PRODUCT",
    "T4"."PROVIDER_COUNT",
    "T4"."GO_LIVE_DATE",
    "T4"."UNIT_PRICE",
    "T4"."CURRENCY",
    "T4"."ENTITLED_QUANTITY",
    "T4"."UPDATED_AT",
    "T4"."OWNER",
    "T4"."LOCATION",
    IFF(
      (
        NOT "T4"."customer_id.text" IS NULL
      ) AND (
        "T4"."CUSTOMER_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T4"."customer_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T4"."customer_id.text")),
          100
        ),
        '\' is not an id: it has neither letters nor digits'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_id.why",
    IFF(
      (
        NOT "T4"."customer_name.text" IS NULL
      )
      AND (
        "T4"."CUSTOMER_NAME" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T4"."customer_name.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T4"."customer_name.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_name.why",
    IFF(
      (
        NOT "T4"."status.text" IS NULL
      ) AND (
        "T4"."STATUS" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T4"."status.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T4"."status.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "status.why",
    IFF(
      (
        NOT "T4"."product.text" IS NULL
      ) AND (
        "T4"."PRODUCT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T4"."product.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T4"."product.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "product.why",
    IFF(
      (
        NOT "T4"."provider_count.text" IS NULL
      )
      AND (
        "T4"."PROVIDER_COUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T4"."provider_count.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T4"."provider_count.text")),
          100
        ),
        '\' is not a whole number of at least 0'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "provider_count.why",
    IFF(
      (
        NOT "T4"."go_live_date.text" IS NULL
      ) AND (
        "T4"."GO_LIVE_DATE" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T4"."go_live_date.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T4"."go_live_date.text")),
          100
        ),
        '\' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "go_live_date.why",
    IFF(
      (
        NOT "T4"."unit_price.text" IS NULL
      ) AND (
        "T4"."UNIT_PRICE" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T4"."unit_price.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T4"."unit_price.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "unit_price.why",
    IFF(
      (
        NOT "T4"."currency.text" IS NULL
      ) AND (
        "T4"."CURRENCY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T4"."currency.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T4"."currency.text")),
          100
        ),
        '\' is not a currency code of three letters'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "currency.why",
    IFF(
      (
        NOT "T4"."entitled_quantity.text" IS NULL
      )
      AND (
        "T4"."ENTITLED_QUANTITY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T4"."entitled_quantity.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T4"."entitled_quantity.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "entitled_quantity.why",
    IFF(
      (
        NOT "T4"."updated_at.text" IS NULL
      ) AND (
        "T4"."UPDATED_AT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T4"."updated_at.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T4"."updated_at.text")),
          100
        ),
        '\' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "updated_at.why",
    IFF(
      (
        NOT "T4"."owner.text" IS NULL
      ) AND (
        "T4"."OWNER" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T4"."owner.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T4"."owner.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "owner.why",
    IFF(
      (
        NOT "T4"."location.text" IS NULL
      ) AND (
        "T4"."LOCATION" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T4"."location.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T4"."location.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "location.why"
  FROM T4 AS T4
), T6 AS (
  SELECT
    "T5"."MONTH",
    "T5"."SOURCE_FILE",
    "T5"."SOURCE_ROW",
    "T5"."SOURCE_ERROR",
    "T5"."SOURCE_TEXT",
    "T5"."COPY",
    "T5"."customer_id.text",
    "T5"."customer_name.text",
    "T5"."status.text",
    "T5"."product.text",
    "T5"."provider_count.text",
    "T5"."go_live_date.text",
    "T5"."unit_price.text",
    "T5"."currency.text",
    "T5"."entitled_quantity.text",
    "T5"."updated_at.text",
    "T5"."owner.text",
    "T5"."location.text",
    "T5"."status.key",
    "T5"."product.key",
    "T5"."currency.key",
    "T5"."location.key",
    "T5"."CUSTOMER_ID",
    "T5"."CUSTOMER_NAME",
    "T5"."STATUS",
    "T5"."PRODUCT",
    "T5"."PROVIDER_COUNT",
    "T5"."GO_LIVE_DATE",
    "T5"."UNIT_PRICE",
    "T5"."CURRENCY",
    "T5"."ENTITLED_QUANTITY",
    "T5"."UPDATED_AT",
    "T5"."OWNER",
    "T5"."LOCATION",
    "T5"."customer_id.why",
    "T5"."customer_name.why",
    "T5"."status.why",
    "T5"."product.why",
    "T5"."provider_count.why",
    "T5"."go_live_date.why",
    "T5"."unit_price.why",
    "T5"."currency.why",
    "T5"."entitled_quantity.why",
    "T5"."updated_at.why",
    "T5"."owner.why",
    "T5"."location.why",
    (
      "T5"."CUSTOMER_ID" IS NULL
    ) AND (
      "T5"."CUSTOMER_NAME" IS NULL
    ) AS "NOBODY",
    (
      NOT "T5"."SOURCE_ERROR" IS NULL
    )
    OR (
      (
        "T5"."CUSTOMER_ID" IS NULL
      ) AND (
        "T5"."CUSTOMER_NAME" IS NULL
      )
    )
    OR (
      NOT "T5"."provider_count.why" IS NULL
    ) AS "REJECTED"
  FROM T5 AS T5
), T7 AS (
  SELECT
    *
  FROM T6 AS T6
  WHERE
    NOT (
      "T6"."COPY"
    ) AND NOT (
      "T6"."REJECTED"
    )
), T8 AS (
  SELECT
    "T7"."MONTH",
    "T7"."SOURCE_FILE",
    "T7"."SOURCE_ROW",
    "T7"."CUSTOMER_ID",
    "T7"."CUSTOMER_NAME",
    "T7"."STATUS",
    "T7"."PRODUCT",
    "T7"."LOCATION",
    "T7"."PROVIDER_COUNT",
    "T7"."UNIT_PRICE",
    "T7"."CURRENCY",
    "T7"."GO_LIVE_DATE",
    "T7"."ENTITLED_QUANTITY",
    "T7"."UPDATED_AT",
    "T7"."OWNER"
  FROM T7 AS T7
)
SELECT
  "T8"."MONTH",
  "T8"."SOURCE_FILE",
  "T8"."SOURCE_ROW",
  "T8"."CUSTOMER_ID",
  "T8"."CUSTOMER_NAME",
  "T8"."STATUS",
  "T8"."PRODUCT",
  "T8"."LOCATION",
  "T8"."PROVIDER_COUNT",
  "T8"."UNIT_PRICE",
  "T8"."CURRENCY",
  "T8"."GO_LIVE_DATE",
  "T8"."ENTITLED_QUANTITY",
  CAST("T8"."UPDATED_AT" AS TIMESTAMP(6)) AS "UPDATED_AT",
  "T8"."OWNER"
FROM T8 AS T8