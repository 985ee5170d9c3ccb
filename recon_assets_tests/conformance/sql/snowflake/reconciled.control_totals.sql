WITH T19 AS (
  SELECT
    *
  FROM "NORMALIZED"."REJECTED" AS "T3"
  WHERE
    "T3"."SOURCE" = 'billing' AND "T3"."SCOPE" = 'row'
), T26 AS (
  SELECT
    "T19"."MONTH",
    "T19"."SOURCE_FILE",
    "T19"."SOURCE_ROW"
  FROM T19 AS T19
), "T33" AS (
  SELECT DISTINCT
    *
  FROM T26 AS T26
), T35 AS (
  SELECT
    "T4"."MONTH",
    "T4"."SOURCE_FILE",
    "T4"."SOURCE_ROW",
    "T4"."SOURCE_ERROR",
    "T4"."SOURCE_TEXT",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "T4"."MONTH", "T4"."SOURCE_ERROR", "T4"."SOURCE_TEXT", "T4"."Account ID", "T4"."Account Name", "T4"."Status", "T4"."Product", "T4"."Contracted Providers", "T4"."Price Per Provider", "T4"."Currency", "T4"."Contracted Sessions", "T4"."Go-Live Date", "T4"."Account Owner", "T4"."Primary Site", "T4"."Last Modified Date"
        ORDER BY "T4"."SOURCE_FILE" ASC, "T4"."SOURCE_ROW" ASC
      ) - 1
    ) > 0 AS "COPY",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Account ID",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Account ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Account ID"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Account ID",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Account ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Account ID"
      )
    ) AS "customer_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Account Name",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Account Name", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Account Name"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Account Name",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Account Name", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Account Name"
      )
    ) AS "customer_name.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Status",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Status", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Status"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Status",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Status", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Status"
      )
    ) AS "status.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Product",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Product", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Product"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Product",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Product", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Product"
      )
    ) AS "product.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Contracted Providers",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Contracted Providers", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Contracted Providers"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Contracted Providers",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Contracted Providers", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Contracted Providers"
      )
    ) AS "provider_count.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Go-Live Date",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Go-Live Date", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Go-Live Date"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Go-Live Date",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Go-Live Date", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Go-Live Date"
      )
    ) AS "go_live_date.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Price Per Provider",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Price Per Provider", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Price Per Provider"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Price Per Provider",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Price Per Provider", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Price Per Provider"
      )
    ) AS "unit_price.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Currency",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Currency"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Currency",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Currency"
      )
    ) AS "currency.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Contracted Sessions",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Contracted Sessions", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Contracted Sessions"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Contracted Sessions",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Contracted Sessions", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Contracted Sessions"
      )
    ) AS "entitled_quantity.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Last Modified Date",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Last Modified Date", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Last Modified Date"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Last Modified Date",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Last Modified Date", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Last Modified Date"
      )
    ) AS "updated_at.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Account Owner",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Account Owner", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Account Owner"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Account Owner",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Account Owner", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Account Owner"
      )
    ) AS "owner.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Primary Site",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Primary Site", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Primary Site"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Primary Site",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Primary Site", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Primary Site"
      )
    ) AS "location.text"
  FROM "RAW"."CRM_ACCOUNTS" AS "T4"
), T43 AS (
  SELECT
    "T35"."MONTH",
    "T35"."SOURCE_FILE",
    "T35"."SOURCE_ROW",
    "T35"."SOURCE_ERROR",
    "T35"."SOURCE_TEXT",
    "T35"."COPY",
    IFF(
      LOWER("T35"."customer_id.text") IN (
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
      "T35"."customer_id.text"
    ) AS "customer_id.text",
    IFF(
      LOWER("T35"."customer_name.text") IN (
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
      "T35"."customer_name.text"
    ) AS "customer_name.text",
    "T35"."status.text",
    "T35"."product.text",
    "T35"."provider_count.text",
    "T35"."go_live_date.text",
    "T35"."unit_price.text",
    "T35"."currency.text",
    "T35"."entitled_quantity.text",
    "T35"."updated_at.text",
    "T35"."owner.text",
    "T35"."location.text"
  FROM T35 AS T35
), T46 AS (
  SELECT
    "T43"."MONTH",
    "T43"."SOURCE_FILE",
    "T43"."SOURCE_ROW",
    "T43"."SOURCE_ERROR",
    "T43"."SOURCE_TEXT",
    "T43"."COPY",
    "T43"."customer_id.text",
    "T43"."customer_name.text",
    "T43"."status.text",
    "T43"."product.text",
    "T43"."provider_count.text",
    "T43"."go_live_date.text",
    "T43"."unit_price.text",
    "T43"."currency.text",
    "T43"."entitled_quantity.text",
    "T43"."updated_at.text",
    "T43"."owner.text",
    "T43"."location.text",
    REGEXP_REPLACE(LOWER("T43"."status.text"), '\\s+', ' ') AS "status.key",
    REGEXP_REPLACE(LOWER("T43"."product.text"), '\\s+', ' ') AS "product.key",
    REGEXP_REPLACE(LOWER("T43"."currency.text"), '\\s+', ' ') AS "currency.key",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          IFF(
            REGEXP_LIKE("T43"."location.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T43"."location.text",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T43"."location.text"
          )
        ),
        '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
        ''
      ),
      ''
    ) AS "location.key"
  FROM T43 AS T43
), T58 AS (
  SELECT
    "T46"."MONTH",
    "T46"."SOURCE_FILE",
    "T46"."SOURCE_ROW",
    "T46"."SOURCE_ERROR",
    "T46"."SOURCE_TEXT",
    "T46"."COPY",
    "T46"."customer_id.text",
    "T46"."customer_name.text",
    "T46"."status.text",
    "T46"."product.text",
    "T46"."provider_count.text",
    "T46"."go_live_date.text",
    "T46"."unit_price.text",
    "T46"."currency.text",
    "T46"."entitled_quantity.text",
    "T46"."updated_at.text",
    "T46"."owner.text",
    "T46"."location.text",
    "T46"."status.key",
    "T46"."product.key",
    "T46"."currency.key",
    "T46"."location.key",
    IFF(
      NOT NULLIF(
        REGEXP_REPLACE(
          LOWER(
            IFF(
              REGEXP_LIKE("T46"."customer_id.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
              TRANSLATE(
                "T46"."customer_id.text",
                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
              ),
              "T46"."customer_id.text"
            )
          ),
          '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
          ''
        ),
        ''
      ) IS NULL,
      "T46"."customer_id.text",
      CAST(NULL AS VARCHAR)
    ) AS "CUSTOMER_ID",
    "T46"."customer_name.text" AS "CUSTOMER_NAME",
    CASE "T46"."status.key"
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
    CASE "T46"."product.key"
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
            WHEN REGEXP_LIKE("T46"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
            THEN CAST("T46"."provider_count.text" AS DECIMAL(24, 6))
            WHEN REGEXP_LIKE(
              "T46"."provider_count.text",
              CONCAT(
                '.*(',
                '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                ').*'
              ),
              'cs'
            )
            THEN IFF(
              REGEXP_LIKE(
                "T46"."provider_count.text",
                CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                'cs'
              ),
              -(
                TRY_CAST(IFF(
                  REGEXP_LIKE(
                    REGEXP_SUBSTR(
                      "T46"."provider_count.text",
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
                        "T46"."provider_count.text",
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
                      "T46"."provider_count.text",
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
                    "T46"."provider_count.text",
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
                      "T46"."provider_count.text",
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
                    "T46"."provider_count.text",
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
          WHEN REGEXP_LIKE("T46"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T46"."provider_count.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T46"."provider_count.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE(
              "T46"."provider_count.text",
              CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
              'cs'
            ),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T46"."provider_count.text",
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
                      "T46"."provider_count.text",
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
                    "T46"."provider_count.text",
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
                  "T46"."provider_count.text",
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
                    "T46"."provider_count.text",
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
                  "T46"."provider_count.text",
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
              WHEN REGEXP_LIKE("T46"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
              THEN CAST("T46"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_LIKE(
                "T46"."provider_count.text",
                CONCAT(
                  '.*(',
                  '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                  ').*'
                ),
                'cs'
              )
              THEN IFF(
                REGEXP_LIKE(
                  "T46"."provider_count.text",
                  CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                  'cs'
                ),
                -(
                  TRY_CAST(IFF(
                    REGEXP_LIKE(
                      REGEXP_SUBSTR(
                        "T46"."provider_count.text",
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
                          "T46"."provider_count.text",
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
                        "T46"."provider_count.text",
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
                      "T46"."provider_count.text",
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
                        "T46"."provider_count.text",
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
                      "T46"."provider_count.text",
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
            WHEN REGEXP_LIKE("T46"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
            THEN CAST("T46"."provider_count.text" AS DECIMAL(24, 6))
            WHEN REGEXP_LIKE(
              "T46"."provider_count.text",
              CONCAT(
                '.*(',
                '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                ').*'
              ),
              'cs'
            )
            THEN IFF(
              REGEXP_LIKE(
                "T46"."provider_count.text",
                CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                'cs'
              ),
              -(
                TRY_CAST(IFF(
                  REGEXP_LIKE(
                    REGEXP_SUBSTR(
                      "T46"."provider_count.text",
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
                        "T46"."provider_count.text",
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
                      "T46"."provider_count.text",
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
                    "T46"."provider_count.text",
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
                      "T46"."provider_count.text",
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
                    "T46"."provider_count.text",
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
                    WHEN REGEXP_LIKE("T46"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                    THEN CAST("T46"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_LIKE(
                      "T46"."provider_count.text",
                      CONCAT(
                        '.*(',
                        '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                        ').*'
                      ),
                      'cs'
                    )
                    THEN IFF(
                      REGEXP_LIKE(
                        "T46"."provider_count.text",
                        CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                        'cs'
                      ),
                      -(
                        TRY_CAST(IFF(
                          REGEXP_LIKE(
                            REGEXP_SUBSTR(
                              "T46"."provider_count.text",
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
                                "T46"."provider_count.text",
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
                              "T46"."provider_count.text",
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
                            "T46"."provider_count.text",
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
                              "T46"."provider_count.text",
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
                            "T46"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T46"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T46"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T46"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T46"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T46"."provider_count.text",
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
                              "T46"."provider_count.text",
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
                            "T46"."provider_count.text",
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
                          "T46"."provider_count.text",
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
                            "T46"."provider_count.text",
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
                          "T46"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T46"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T46"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T46"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T46"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T46"."provider_count.text",
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
                              "T46"."provider_count.text",
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
                            "T46"."provider_count.text",
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
                          "T46"."provider_count.text",
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
                            "T46"."provider_count.text",
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
                          "T46"."provider_count.text",
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
                WHEN REGEXP_LIKE("T46"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T46"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T46"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T46"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T46"."provider_count.text",
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
                            "T46"."provider_count.text",
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
                          "T46"."provider_count.text",
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
                        "T46"."provider_count.text",
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
                          "T46"."provider_count.text",
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
                        "T46"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T46"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T46"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T46"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T46"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T46"."provider_count.text",
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
                              "T46"."provider_count.text",
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
                            "T46"."provider_count.text",
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
                          "T46"."provider_count.text",
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
                            "T46"."provider_count.text",
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
                          "T46"."provider_count.text",
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
                WHEN REGEXP_LIKE("T46"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T46"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T46"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T46"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T46"."provider_count.text",
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
                            "T46"."provider_count.text",
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
                          "T46"."provider_count.text",
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
                        "T46"."provider_count.text",
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
                          "T46"."provider_count.text",
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
                        "T46"."provider_count.text",
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
                WHEN REGEXP_LIKE("T46"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T46"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T46"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T46"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T46"."provider_count.text",
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
                            "T46"."provider_count.text",
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
                          "T46"."provider_count.text",
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
                        "T46"."provider_count.text",
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
                          "T46"."provider_count.text",
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
                        "T46"."provider_count.text",
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
              WHEN REGEXP_LIKE("T46"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
              THEN CAST("T46"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_LIKE(
                "T46"."provider_count.text",
                CONCAT(
                  '.*(',
                  '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                  ').*'
                ),
                'cs'
              )
              THEN IFF(
                REGEXP_LIKE(
                  "T46"."provider_count.text",
                  CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                  'cs'
                ),
                -(
                  TRY_CAST(IFF(
                    REGEXP_LIKE(
                      REGEXP_SUBSTR(
                        "T46"."provider_count.text",
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
                          "T46"."provider_count.text",
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
                        "T46"."provider_count.text",
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
                      "T46"."provider_count.text",
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
                        "T46"."provider_count.text",
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
                      "T46"."provider_count.text",
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
              "T46"."go_live_date.text",
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
                    "T46"."go_live_date.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T46"."go_live_date.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T46"."go_live_date.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T46"."go_live_date.text")),
                    8
                  )
                ),
                'yyyy-mm-DD hh24:mi:ss'
              ),
              TRY_TO_TIMESTAMP_NTZ(
                SUBSTRING(
                  CONCAT(
                    SUBSTRING(
                      "T46"."go_live_date.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T46"."go_live_date.text")),
                      10
                    ),
                    ' ',
                    SUBSTRING(
                      "T46"."go_live_date.text",
                      IFF((
                        11 + 1
                      ) >= 1, 11 + 1, 11 + 1 + LENGTH("T46"."go_live_date.text")),
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
                          "T46"."go_live_date.text",
                          IFF((
                            0 + 1
                          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T46"."go_live_date.text")),
                          10
                        ),
                        ' ',
                        SUBSTRING(
                          "T46"."go_live_date.text",
                          IFF((
                            11 + 1
                          ) >= 1, 11 + 1, 11 + 1 + LENGTH("T46"."go_live_date.text")),
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
              TRY_TO_TIMESTAMP_NTZ("T46"."go_live_date.text", 'mm/DD/yyyy'),
              TRY_TO_TIMESTAMP_NTZ("T46"."go_live_date.text", 'yyyy-mm-DD'),
              TRY_TO_TIMESTAMP_NTZ("T46"."go_live_date.text", 'DD-mon-yyyy')
            )
          )
        ) BETWEEN DATE_FROM_PARTS(1900, 1, 1) AND DATE_FROM_PARTS(2199, 12, 31),
        IFF(
          REGEXP_LIKE(
            "T46"."go_live_date.text",
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
                  "T46"."go_live_date.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T46"."go_live_date.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T46"."go_live_date.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T46"."go_live_date.text")),
                  8
                )
              ),
              'yyyy-mm-DD hh24:mi:ss'
            ),
            TRY_TO_TIMESTAMP_NTZ(
              SUBSTRING(
                CONCAT(
                  SUBSTRING(
                    "T46"."go_live_date.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T46"."go_live_date.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T46"."go_live_date.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T46"."go_live_date.text")),
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
                        "T46"."go_live_date.text",
                        IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T46"."go_live_date.text")),
                        10
                      ),
                      ' ',
                      SUBSTRING(
                        "T46"."go_live_date.text",
                        IFF((
                          11 + 1
                        ) >= 1, 11 + 1, 11 + 1 + LENGTH("T46"."go_live_date.text")),
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
            TRY_TO_TIMESTAMP_NTZ("T46"."go_live_date.text", 'mm/DD/yyyy'),
            TRY_TO_TIMESTAMP_NTZ("T46"."go_live_date.text", 'yyyy-mm-DD'),
            TRY_TO_TIMESTAMP_NTZ("T46"."go_live_date.text", 'DD-mon-yyyy')
          )
        ),
        CAST(NULL AS TIMESTAMP)
      )
    ) AS "GO_LIVE_DATE",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T46"."unit_price.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T46"."unit_price.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T46"."unit_price.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T46"."unit_price.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T46"."unit_price.text",
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
                      "T46"."unit_price.text",
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
                    "T46"."unit_price.text",
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
                  "T46"."unit_price.text",
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
                    "T46"."unit_price.text",
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
                  "T46"."unit_price.text",
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
        WHEN REGEXP_LIKE("T46"."unit_price.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T46"."unit_price.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T46"."unit_price.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T46"."unit_price.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T46"."unit_price.text",
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
                    "T46"."unit_price.text",
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
                  "T46"."unit_price.text",
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
                "T46"."unit_price.text",
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
                  "T46"."unit_price.text",
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
                "T46"."unit_price.text",
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
        REGEXP_LIKE("T46"."currency.key", CONCAT('.*(', '^[a-z]{3}$', ').*'), 'cs'),
        UPPER("T46"."currency.key"),
        CAST(NULL AS VARCHAR)
      )
    ) AS "CURRENCY",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T46"."entitled_quantity.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T46"."entitled_quantity.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T46"."entitled_quantity.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE(
              "T46"."entitled_quantity.text",
              CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
              'cs'
            ),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T46"."entitled_quantity.text",
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
                      "T46"."entitled_quantity.text",
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
                    "T46"."entitled_quantity.text",
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
                  "T46"."entitled_quantity.text",
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
                    "T46"."entitled_quantity.text",
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
                  "T46"."entitled_quantity.text",
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
        WHEN REGEXP_LIKE("T46"."entitled_quantity.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T46"."entitled_quantity.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T46"."entitled_quantity.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE(
            "T46"."entitled_quantity.text",
            CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
            'cs'
          ),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T46"."entitled_quantity.text",
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
                    "T46"."entitled_quantity.text",
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
                  "T46"."entitled_quantity.text",
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
                "T46"."entitled_quantity.text",
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
                  "T46"."entitled_quantity.text",
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
                "T46"."entitled_quantity.text",
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
            "T46"."updated_at.text",
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
                  "T46"."updated_at.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T46"."updated_at.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T46"."updated_at.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T46"."updated_at.text")),
                  8
                )
              ),
              'yyyy-mm-DD hh24:mi:ss'
            ),
            TRY_TO_TIMESTAMP_NTZ(
              SUBSTRING(
                CONCAT(
                  SUBSTRING(
                    "T46"."updated_at.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T46"."updated_at.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T46"."updated_at.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T46"."updated_at.text")),
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
                        "T46"."updated_at.text",
                        IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T46"."updated_at.text")),
                        10
                      ),
                      ' ',
                      SUBSTRING(
                        "T46"."updated_at.text",
                        IFF((
                          11 + 1
                        ) >= 1, 11 + 1, 11 + 1 + LENGTH("T46"."updated_at.text")),
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
            TRY_TO_TIMESTAMP_NTZ("T46"."updated_at.text", 'mm/DD/yyyy'),
            TRY_TO_TIMESTAMP_NTZ("T46"."updated_at.text", 'yyyy-mm-DD'),
            TRY_TO_TIMESTAMP_NTZ("T46"."updated_at.text", 'DD-mon-yyyy')
          )
        )
      ) BETWEEN DATE_FROM_PARTS(1900, 1, 1) AND DATE_FROM_PARTS(2199, 12, 31),
      IFF(
        REGEXP_LIKE(
          "T46"."updated_at.text",
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
                "T46"."updated_at.text",
                IFF((
                  0 + 1
                ) >= 1, 0 + 1, 0 + 1 + LENGTH("T46"."updated_at.text")),
                10
              ),
              ' ',
              SUBSTRING(
                "T46"."updated_at.text",
                IFF((
                  11 + 1
                ) >= 1, 11 + 1, 11 + 1 + LENGTH("T46"."updated_at.text")),
                8
              )
            ),
            'yyyy-mm-DD hh24:mi:ss'
          ),
          TRY_TO_TIMESTAMP_NTZ(
            SUBSTRING(
              CONCAT(
                SUBSTRING(
                  "T46"."updated_at.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T46"."updated_at.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T46"."updated_at.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T46"."updated_at.text")),
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
                      "T46"."updated_at.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T46"."updated_at.text")),
                      10
                    ),
                    ' ',
                    SUBSTRING(
                      "T46"."updated_at.text",
                      IFF((
                        11 + 1
                      ) >= 1, 11 + 1, 11 + 1 + LENGTH("T46"."updated_at.text")),
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
          TRY_TO_TIMESTAMP_NTZ("T46"."updated_at.text", 'mm/DD/yyyy'),
          TRY_TO_TIMESTAMP_NTZ("T46"."updated_at.text", 'yyyy-mm-DD'),
          TRY_TO_TIMESTAMP_NTZ("T46"."updated_at.text", 'DD-mon-yyyy')
        )
      ),
      CAST(NULL AS TIMESTAMP)
    ) AS "UPDATED_AT",
    "T46"."owner.text" AS "OWNER",
    COALESCE(CAST(NULL AS VARCHAR), "T46"."location.text") AS "LOCATION"
  FROM T46 AS T46
), T59 AS (
  SELECT
    "T58"."MONTH",
    "T58"."SOURCE_FILE",
    "T58"."SOURCE_ROW",
    "T58"."SOURCE_ERROR",
    "T58"."SOURCE_TEXT",
    "T58"."COPY",
    "T58"."customer_id.text",
    "T58"."customer_name.text",
    "T58"."status.text",
    "T58"."product.text",
    "T58"."provider_count.text",
    "T58"."go_live_date.text",
    "T58"."unit_price.text",
    "T58"."currency.text",
    "T58"."entitled_quantity.text",
    "T58"."updated_at.text",
    "T58"."owner.text",
    "T58"."location.text",
    "T58"."status.key",
    "T58"."product.key",
    "T58"."currency.key",
    "T58"."location.key",
    "T58"."CUSTOMER_ID",
    "T58"."CUSTOMER_NAME",
    "T58"."STATUS",
    "T58"."PRODUCT",
    "T58"."PROVIDER_COUNT",
    "T58"."GO_LIVE_DATE",
    "T58"."UNIT_PRICE",
    "T58"."CURRENCY",
    "T58"."ENTITLED_QUANTITY",
    "T58"."UPDATED_AT",
    "T58"."OWNER",
    "T58"."LOCATION",
    IFF(
      (
        NOT "T58"."customer_id.text" IS NULL
      ) AND (
        "T58"."CUSTOMER_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T58"."customer_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T58"."customer_id.text")),
          100
        ),
        '\' is not an id: it has neither letters nor digits'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_id.why",
    IFF(
      (
        NOT "T58"."customer_name.text" IS NULL
      )
      AND (
        "T58"."CUSTOMER_NAME" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T58"."customer_name.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T58"."customer_name.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_name.why",
    IFF(
      (
        NOT "T58"."status.text" IS NULL
      ) AND (
        "T58"."STATUS" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T58"."status.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T58"."status.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "status.why",
    IFF(
      (
        NOT "T58"."product.text" IS NULL
      ) AND (
        "T58"."PRODUCT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T58"."product.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T58"."product.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "product.why",
    IFF(
      (
        NOT "T58"."provider_count.text" IS NULL
      )
      AND (
        "T58"."PROVIDER_COUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T58"."provider_count.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T58"."provider_count.text")),
          100
        ),
        '\' is not a whole number of at least 0'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "provider_count.why",
    IFF(
      (
        NOT "T58"."go_live_date.text" IS NULL
      )
      AND (
        "T58"."GO_LIVE_DATE" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T58"."go_live_date.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T58"."go_live_date.text")),
          100
        ),
        '\' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "go_live_date.why",
    IFF(
      (
        NOT "T58"."unit_price.text" IS NULL
      ) AND (
        "T58"."UNIT_PRICE" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T58"."unit_price.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T58"."unit_price.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "unit_price.why",
    IFF(
      (
        NOT "T58"."currency.text" IS NULL
      ) AND (
        "T58"."CURRENCY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T58"."currency.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T58"."currency.text")),
          100
        ),
        '\' is not a currency code of three letters'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "currency.why",
    IFF(
      (
        NOT "T58"."entitled_quantity.text" IS NULL
      )
      AND (
        "T58"."ENTITLED_QUANTITY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T58"."entitled_quantity.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T58"."entitled_quantity.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "entitled_quantity.why",
    IFF(
      (
        NOT "T58"."updated_at.text" IS NULL
      ) AND (
        "T58"."UPDATED_AT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T58"."updated_at.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T58"."updated_at.text")),
          100
        ),
        '\' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "updated_at.why",
    IFF(
      (
        NOT "T58"."owner.text" IS NULL
      ) AND (
        "T58"."OWNER" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T58"."owner.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T58"."owner.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "owner.why",
    IFF(
      (
        NOT "T58"."location.text" IS NULL
      ) AND (
        "T58"."LOCATION" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T58"."location.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T58"."location.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "location.why"
  FROM T58 AS T58
), "T61" AS (
  SELECT
    "T59"."MONTH",
    "T59"."SOURCE_FILE",
    "T59"."SOURCE_ROW",
    "T59"."SOURCE_ERROR",
    "T59"."SOURCE_TEXT",
    "T59"."COPY",
    "T59"."customer_id.text",
    "T59"."customer_name.text",
    "T59"."status.text",
    "T59"."product.text",
    "T59"."provider_count.text",
    "T59"."go_live_date.text",
    "T59"."unit_price.text",
    "T59"."currency.text",
    "T59"."entitled_quantity.text",
    "T59"."updated_at.text",
    "T59"."owner.text",
    "T59"."location.text",
    "T59"."status.key",
    "T59"."product.key",
    "T59"."currency.key",
    "T59"."location.key",
    "T59"."CUSTOMER_ID",
    "T59"."CUSTOMER_NAME",
    "T59"."STATUS",
    "T59"."PRODUCT",
    "T59"."PROVIDER_COUNT",
    "T59"."GO_LIVE_DATE",
    "T59"."UNIT_PRICE",
    "T59"."CURRENCY",
    "T59"."ENTITLED_QUANTITY",
    "T59"."UPDATED_AT",
    "T59"."OWNER",
    "T59"."LOCATION",
    "T59"."customer_id.why",
    "T59"."customer_name.why",
    "T59"."status.why",
    "T59"."product.why",
    "T59"."provider_count.why",
    "T59"."go_live_date.why",
    "T59"."unit_price.why",
    "T59"."currency.why",
    "T59"."entitled_quantity.why",
    "T59"."updated_at.why",
    "T59"."owner.why",
    "T59"."location.why",
    (
      "T59"."CUSTOMER_ID" IS NULL
    ) AND (
      "T59"."CUSTOMER_NAME" IS NULL
    ) AS "NOBODY",
    (
      NOT "T59"."SOURCE_ERROR" IS NULL
    )
    OR (
      (
        "T59"."CUSTOMER_ID" IS NULL
      ) AND (
        "T59"."CUSTOMER_NAME" IS NULL
      )
    )
    OR (
      NOT "T59"."provider_count.why" IS NULL
    ) AS "REJECTED"
  FROM T59 AS T59
), T36 AS (
  SELECT
    "T7"."MONTH",
    "T7"."SOURCE_FILE",
    "T7"."SOURCE_ROW",
    "T7"."SOURCE_ERROR",
    "T7"."SOURCE_TEXT",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t7"."month", "t7"."source_error", "t7"."source_text", "t7"."Invoice Line", "t7"."Customer", "t7"."Customer Ref", "t7"."Item", "t7"."Qty", "t7"."Rate", "t7"."Amount", "t7"."Currency", "t7"."Account State", "t7"."Site"
        ORDER BY "t7"."source_file" ASC, "t7"."source_row" ASC
      ) - 1
    ) > 0 AS "COPY",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T7"."Invoice Line",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T7"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T7"."Invoice Line"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T7"."Invoice Line",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T7"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T7"."Invoice Line"
      )
    ) AS "line_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T7"."Customer Ref",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T7"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T7"."Customer Ref"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T7"."Customer Ref",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T7"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T7"."Customer Ref"
      )
    ) AS "customer_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T7"."Customer",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T7"."Customer", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T7"."Customer"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T7"."Customer",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T7"."Customer", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T7"."Customer"
      )
    ) AS "customer_name.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T7"."Account State",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T7"."Account State", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T7"."Account State"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T7"."Account State",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T7"."Account State", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T7"."Account State"
      )
    ) AS "status.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T7"."Item",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T7"."Item", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T7"."Item"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T7"."Item",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T7"."Item", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T7"."Item"
      )
    ) AS "product.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T7"."Qty",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T7"."Qty", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T7"."Qty"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T7"."Qty",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T7"."Qty", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T7"."Qty"
      )
    ) AS "provider_count.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T7"."Rate",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T7"."Rate", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T7"."Rate"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T7"."Rate",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T7"."Rate", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T7"."Rate"
      )
    ) AS "unit_price.text",
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
    ) AS "currency.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T7"."Site",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T7"."Site", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T7"."Site"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T7"."Site",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T7"."Site", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T7"."Site"
      )
    ) AS "location.text"
  FROM "RAW"."BILLING_LINES" AS "T7"
), T44 AS (
  SELECT
    "T36"."MONTH",
    "T36"."SOURCE_FILE",
    "T36"."SOURCE_ROW",
    "T36"."SOURCE_ERROR",
    "T36"."SOURCE_TEXT",
    "T36"."COPY",
    "T36"."line_id.text",
    IFF(
      LOWER("T36"."customer_id.text") IN (
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
      "T36"."customer_id.text"
    ) AS "customer_id.text",
    IFF(
      LOWER("T36"."customer_name.text") IN (
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
      "T36"."customer_name.text"
    ) AS "customer_name.text",
    "T36"."status.text",
    "T36"."product.text",
    "T36"."provider_count.text",
    "T36"."unit_price.text",
    "T36"."amount.text",
    "T36"."currency.text",
    "T36"."location.text"
  FROM T36 AS T36
), T49 AS (
  SELECT
    "T44"."MONTH",
    "T44"."SOURCE_FILE",
    "T44"."SOURCE_ROW",
    "T44"."SOURCE_ERROR",
    "T44"."SOURCE_TEXT",
    "T44"."COPY",
    "T44"."line_id.text",
    "T44"."customer_id.text",
    "T44"."customer_name.text",
    "T44"."status.text",
    "T44"."product.text",
    "T44"."provider_count.text",
    "T44"."unit_price.text",
    "T44"."amount.text",
    "T44"."currency.text",
    "T44"."location.text",
    REGEXP_REPLACE(LOWER("T44"."status.text"), '\\s+', ' ') AS "status.key",
    REGEXP_REPLACE(LOWER("T44"."product.text"), '\\s+', ' ') AS "product.key",
    REGEXP_REPLACE(LOWER("T44"."currency.text"), '\\s+', ' ') AS "currency.key",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          IFF(
            REGEXP_LIKE("T44"."location.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T44"."location.text",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T44"."location.text"
          )
        ),
        '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
        ''
      ),
      ''
    ) AS "location.key"
  FROM T44 AS T44
), T51 AS (
  SELECT
    "T49"."MONTH",
    "T49"."SOURCE_FILE",
    "T49"."SOURCE_ROW",
    "T49"."SOURCE_ERROR",
    "T49"."SOURCE_TEXT",
    "T49"."COPY",
    "T49"."line_id.text",
    "T49"."customer_id.text",
    "T49"."customer_name.text",
    "T49"."status.text",
    "T49"."product.text",
    "T49"."provider_count.text",
    "T49"."unit_price.text",
    "T49"."amount.text",
    "T49"."currency.text",
    "T49"."location.text",
    "T49"."status.key",
    "T49"."product.key",
    "T49"."currency.key",
    "T49"."location.key",
    "T10"."location.key" AS "location.key_right",
    "T10"."location.target"
  FROM T49 AS T49
  LEFT OUTER JOIN "constant_rows_1" AS "T10"
    ON "T49"."location.key" = "T10"."location.key"
), T53 AS (
  SELECT
    "T51"."MONTH",
    "T51"."SOURCE_FILE",
    "T51"."SOURCE_ROW",
    "T51"."SOURCE_ERROR",
    "T51"."SOURCE_TEXT",
    "T51"."COPY",
    "T51"."line_id.text",
    "T51"."customer_id.text",
    "T51"."customer_name.text",
    "T51"."status.text",
    "T51"."product.text",
    "T51"."provider_count.text",
    "T51"."unit_price.text",
    "T51"."amount.text",
    "T51"."currency.text",
    "T51"."location.text",
    "T51"."status.key",
    "T51"."product.key",
    "T51"."currency.key",
    "T51"."location.key",
    "T51"."location.target"
  FROM T51 AS T51
), T60 AS (
  SELECT
    "T53"."MONTH",
    "T53"."SOURCE_FILE",
    "T53"."SOURCE_ROW",
    "T53"."SOURCE_ERROR",
    "T53"."SOURCE_TEXT",
    "T53"."COPY",
    "T53"."line_id.text",
    "T53"."customer_id.text",
    "T53"."customer_name.text",
    "T53"."status.text",
    "T53"."product.text",
    "T53"."provider_count.text",
    "T53"."unit_price.text",
    "T53"."amount.text",
    "T53"."currency.text",
    "T53"."location.text",
    "T53"."status.key",
    "T53"."product.key",
    "T53"."currency.key",
    "T53"."location.key",
    "T53"."location.target",
    "T53"."line_id.text" AS "LINE_ID",
    IFF(
      NOT NULLIF(
        REGEXP_REPLACE(
          LOWER(
            IFF(
              REGEXP_LIKE("T53"."customer_id.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
              TRANSLATE(
                "T53"."customer_id.text",
                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
              ),
              "T53"."customer_id.text"
            )
          ),
          '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
          ''
        ),
        ''
      ) IS NULL,
      "T53"."customer_id.text",
      CAST(NULL AS VARCHAR)
    ) AS "CUSTOMER_ID",
    "T53"."customer_name.text" AS "CUSTOMER_NAME",
    CASE "T53"."status.key"
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
    CASE "T53"."product.key"
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
            WHEN REGEXP_LIKE("T53"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
            THEN CAST("T53"."provider_count.text" AS DECIMAL(24, 6))
            WHEN REGEXP_LIKE(
              "T53"."provider_count.text",
              CONCAT(
                '.*(',
                '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                ').*'
              ),
              'cs'
            )
            THEN IFF(
              REGEXP_LIKE(
                "T53"."provider_count.text",
                CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                'cs'
              ),
              -(
                TRY_CAST(IFF(
                  REGEXP_LIKE(
                    REGEXP_SUBSTR(
                      "T53"."provider_count.text",
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
                        "T53"."provider_count.text",
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
                      "T53"."provider_count.text",
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
                    "T53"."provider_count.text",
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
                      "T53"."provider_count.text",
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
                    "T53"."provider_count.text",
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
          WHEN REGEXP_LIKE("T53"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T53"."provider_count.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T53"."provider_count.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE(
              "T53"."provider_count.text",
              CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
              'cs'
            ),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T53"."provider_count.text",
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
                      "T53"."provider_count.text",
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
                    "T53"."provider_count.text",
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
                  "T53"."provider_count.text",
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
                    "T53"."provider_count.text",
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
                  "T53"."provider_count.text",
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
              WHEN REGEXP_LIKE("T53"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
              THEN CAST("T53"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_LIKE(
                "T53"."provider_count.text",
                CONCAT(
                  '.*(',
                  '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                  ').*'
                ),
                'cs'
              )
              THEN IFF(
                REGEXP_LIKE(
                  "T53"."provider_count.text",
                  CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                  'cs'
                ),
                -(
                  TRY_CAST(IFF(
                    REGEXP_LIKE(
                      REGEXP_SUBSTR(
                        "T53"."provider_count.text",
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
                          "T53"."provider_count.text",
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
                        "T53"."provider_count.text",
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
                      "T53"."provider_count.text",
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
                        "T53"."provider_count.text",
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
                      "T53"."provider_count.text",
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
            WHEN REGEXP_LIKE("T53"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
            THEN CAST("T53"."provider_count.text" AS DECIMAL(24, 6))
            WHEN REGEXP_LIKE(
              "T53"."provider_count.text",
              CONCAT(
                '.*(',
                '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                ').*'
              ),
              'cs'
            )
            THEN IFF(
              REGEXP_LIKE(
                "T53"."provider_count.text",
                CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                'cs'
              ),
              -(
                TRY_CAST(IFF(
                  REGEXP_LIKE(
                    REGEXP_SUBSTR(
                      "T53"."provider_count.text",
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
                        "T53"."provider_count.text",
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
                      "T53"."provider_count.text",
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
                    "T53"."provider_count.text",
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
                      "T53"."provider_count.text",
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
                    "T53"."provider_count.text",
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
                    WHEN REGEXP_LIKE("T53"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                    THEN CAST("T53"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_LIKE(
                      "T53"."provider_count.text",
                      CONCAT(
                        '.*(',
                        '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                        ').*'
                      ),
                      'cs'
                    )
                    THEN IFF(
                      REGEXP_LIKE(
                        "T53"."provider_count.text",
                        CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                        'cs'
                      ),
                      -(
                        TRY_CAST(IFF(
                          REGEXP_LIKE(
                            REGEXP_SUBSTR(
                              "T53"."provider_count.text",
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
                                "T53"."provider_count.text",
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
                              "T53"."provider_count.text",
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
                            "T53"."provider_count.text",
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
                              "T53"."provider_count.text",
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
                            "T53"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T53"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T53"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T53"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T53"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T53"."provider_count.text",
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
                              "T53"."provider_count.text",
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
                            "T53"."provider_count.text",
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
                          "T53"."provider_count.text",
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
                            "T53"."provider_count.text",
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
                          "T53"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T53"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T53"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T53"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T53"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T53"."provider_count.text",
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
                              "T53"."provider_count.text",
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
                            "T53"."provider_count.text",
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
                          "T53"."provider_count.text",
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
                            "T53"."provider_count.text",
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
                          "T53"."provider_count.text",
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
                WHEN REGEXP_LIKE("T53"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T53"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T53"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T53"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T53"."provider_count.text",
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
                            "T53"."provider_count.text",
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
                          "T53"."provider_count.text",
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
                        "T53"."provider_count.text",
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
                          "T53"."provider_count.text",
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
                        "T53"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T53"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T53"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T53"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T53"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T53"."provider_count.text",
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
                              "T53"."provider_count.text",
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
                            "T53"."provider_count.text",
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
                          "T53"."provider_count.text",
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
                            "T53"."provider_count.text",
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
                          "T53"."provider_count.text",
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
                WHEN REGEXP_LIKE("T53"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T53"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T53"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T53"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T53"."provider_count.text",
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
                            "T53"."provider_count.text",
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
                          "T53"."provider_count.text",
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
                        "T53"."provider_count.text",
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
                          "T53"."provider_count.text",
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
                        "T53"."provider_count.text",
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
                WHEN REGEXP_LIKE("T53"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T53"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T53"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T53"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T53"."provider_count.text",
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
                            "T53"."provider_count.text",
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
                          "T53"."provider_count.text",
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
                        "T53"."provider_count.text",
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
                          "T53"."provider_count.text",
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
                        "T53"."provider_count.text",
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
              WHEN REGEXP_LIKE("T53"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
              THEN CAST("T53"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_LIKE(
                "T53"."provider_count.text",
                CONCAT(
                  '.*(',
                  '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                  ').*'
                ),
                'cs'
              )
              THEN IFF(
                REGEXP_LIKE(
                  "T53"."provider_count.text",
                  CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                  'cs'
                ),
                -(
                  TRY_CAST(IFF(
                    REGEXP_LIKE(
                      REGEXP_SUBSTR(
                        "T53"."provider_count.text",
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
                          "T53"."provider_count.text",
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
                        "T53"."provider_count.text",
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
                      "T53"."provider_count.text",
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
                        "T53"."provider_count.text",
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
                      "T53"."provider_count.text",
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
          WHEN REGEXP_LIKE("T53"."unit_price.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T53"."unit_price.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T53"."unit_price.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T53"."unit_price.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T53"."unit_price.text",
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
                      "T53"."unit_price.text",
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
                    "T53"."unit_price.text",
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
                  "T53"."unit_price.text",
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
                    "T53"."unit_price.text",
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
                  "T53"."unit_price.text",
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
        WHEN REGEXP_LIKE("T53"."unit_price.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T53"."unit_price.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T53"."unit_price.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T53"."unit_price.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T53"."unit_price.text",
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
                    "T53"."unit_price.text",
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
                  "T53"."unit_price.text",
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
                "T53"."unit_price.text",
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
                  "T53"."unit_price.text",
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
                "T53"."unit_price.text",
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
    ) AS "CURRENCY",
    COALESCE("T53"."location.target", "T53"."location.text") AS "LOCATION"
  FROM T53 AS T53
), T63 AS (
  SELECT
    "T60"."MONTH",
    "T60"."SOURCE_FILE",
    "T60"."SOURCE_ROW",
    "T60"."SOURCE_ERROR",
    "T60"."SOURCE_TEXT",
    "T60"."COPY",
    "T60"."line_id.text",
    "T60"."customer_id.text",
    "T60"."customer_name.text",
    "T60"."status.text",
    "T60"."product.text",
    "T60"."provider_count.text",
    "T60"."unit_price.text",
    "T60"."amount.text",
    "T60"."currency.text",
    "T60"."location.text",
    "T60"."status.key",
    "T60"."product.key",
    "T60"."currency.key",
    "T60"."location.key",
    "T60"."location.target",
    "T60"."LINE_ID",
    "T60"."CUSTOMER_ID",
    "T60"."CUSTOMER_NAME",
    "T60"."STATUS",
    "T60"."PRODUCT",
    "T60"."PROVIDER_COUNT",
    "T60"."UNIT_PRICE",
    "T60"."AMOUNT",
    "T60"."CURRENCY",
    "T60"."LOCATION",
    IFF(
      (
        NOT "T60"."line_id.text" IS NULL
      ) AND (
        "T60"."LINE_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T60"."line_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T60"."line_id.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "line_id.why",
    IFF(
      (
        NOT "T60"."customer_id.text" IS NULL
      ) AND (
        "T60"."CUSTOMER_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T60"."customer_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T60"."customer_id.text")),
          100
        ),
        '\' is not an id: it has neither letters nor digits'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_id.why",
    IFF(
      (
        NOT "T60"."customer_name.text" IS NULL
      )
      AND (
        "T60"."CUSTOMER_NAME" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T60"."customer_name.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T60"."customer_name.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_name.why",
    IFF(
      (
        NOT "T60"."status.text" IS NULL
      ) AND (
        "T60"."STATUS" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T60"."status.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T60"."status.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "status.why",
    IFF(
      (
        NOT "T60"."product.text" IS NULL
      ) AND (
        "T60"."PRODUCT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T60"."product.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T60"."product.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "product.why",
    IFF(
      (
        NOT "T60"."provider_count.text" IS NULL
      )
      AND (
        "T60"."PROVIDER_COUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T60"."provider_count.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T60"."provider_count.text")),
          100
        ),
        '\' is not a whole number of at least 0'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "provider_count.why",
    IFF(
      (
        NOT "T60"."unit_price.text" IS NULL
      ) AND (
        "T60"."UNIT_PRICE" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T60"."unit_price.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T60"."unit_price.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "unit_price.why",
    IFF(
      (
        NOT "T60"."amount.text" IS NULL
      ) AND (
        "T60"."AMOUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T60"."amount.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T60"."amount.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "amount.why",
    IFF(
      (
        NOT "T60"."currency.text" IS NULL
      ) AND (
        "T60"."CURRENCY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T60"."currency.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T60"."currency.text")),
          100
        ),
        '\' is not a currency code of three letters'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "currency.why",
    IFF(
      (
        NOT "T60"."location.text" IS NULL
      ) AND (
        "T60"."LOCATION" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T60"."location.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T60"."location.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "location.why"
  FROM T60 AS T60
), "T70" AS (
  SELECT
    "T63"."MONTH",
    "T63"."SOURCE_FILE",
    "T63"."SOURCE_ROW",
    "T63"."SOURCE_ERROR",
    "T63"."SOURCE_TEXT",
    "T63"."COPY",
    "T63"."line_id.text",
    "T63"."customer_id.text",
    "T63"."customer_name.text",
    "T63"."status.text",
    "T63"."product.text",
    "T63"."provider_count.text",
    "T63"."unit_price.text",
    "T63"."amount.text",
    "T63"."currency.text",
    "T63"."location.text",
    "T63"."status.key",
    "T63"."product.key",
    "T63"."currency.key",
    "T63"."location.key",
    "T63"."location.target",
    "T63"."LINE_ID",
    "T63"."CUSTOMER_ID",
    "T63"."CUSTOMER_NAME",
    "T63"."STATUS",
    "T63"."PRODUCT",
    "T63"."PROVIDER_COUNT",
    "T63"."UNIT_PRICE",
    "T63"."AMOUNT",
    "T63"."CURRENCY",
    "T63"."LOCATION",
    "T63"."line_id.why",
    "T63"."customer_id.why",
    "T63"."customer_name.why",
    "T63"."status.why",
    "T63"."product.why",
    "T63"."provider_count.why",
    "T63"."unit_price.why",
    "T63"."amount.why",
    "T63"."currency.why",
    "T63"."location.why",
    (
      "T63"."CUSTOMER_ID" IS NULL
    ) AND (
      "T63"."CUSTOMER_NAME" IS NULL
    ) AS "NOBODY",
    (
      NOT "T63"."SOURCE_ERROR" IS NULL
    )
    OR (
      (
        "T63"."CUSTOMER_ID" IS NULL
      ) AND (
        "T63"."CUSTOMER_NAME" IS NULL
      )
    )
    OR (
      NOT "T63"."provider_count.why" IS NULL
    )
    OR (
      NOT "T63"."amount.why" IS NULL
    ) AS "REJECTED"
  FROM T63 AS T63
), "T75" AS (
  SELECT
    *
  FROM "T70" AS "T72"
  WHERE
    "T72"."COPY"
), T37 AS (
  SELECT
    "T9"."MONTH",
    "T9"."SOURCE_FILE",
    "T9"."SOURCE_ROW",
    "T9"."SOURCE_ERROR",
    "T9"."SOURCE_TEXT",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t9"."month", "t9"."source_error", "t9"."source_text", "t9"."event_id", "t9"."clinic_id", "t9"."clinic_name", "t9"."account_state", "t9"."module", "t9"."provider_ref", "t9"."ts", "t9"."units", "t9"."first_live_on", "t9"."site"
        ORDER BY "t9"."source_file" ASC, "t9"."source_row" ASC
      ) - 1
    ) > 0 AS "COPY",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T9"."EVENT_ID",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T9"."EVENT_ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T9"."EVENT_ID"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T9"."EVENT_ID",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T9"."EVENT_ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T9"."EVENT_ID"
      )
    ) AS "event_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T9"."CLINIC_ID",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T9"."CLINIC_ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T9"."CLINIC_ID"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T9"."CLINIC_ID",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T9"."CLINIC_ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T9"."CLINIC_ID"
      )
    ) AS "customer_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T9"."CLINIC_NAME",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T9"."CLINIC_NAME", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T9"."CLINIC_NAME"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T9"."CLINIC_NAME",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T9"."CLINIC_NAME", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T9"."CLINIC_NAME"
      )
    ) AS "customer_name.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T9"."ACCOUNT_STATE",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T9"."ACCOUNT_STATE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T9"."ACCOUNT_STATE"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T9"."ACCOUNT_STATE",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T9"."ACCOUNT_STATE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T9"."ACCOUNT_STATE"
      )
    ) AS "status.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T9"."MODULE",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T9"."MODULE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T9"."MODULE"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T9"."MODULE",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T9"."MODULE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T9"."MODULE"
      )
    ) AS "product.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T9"."PROVIDER_REF",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T9"."PROVIDER_REF", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T9"."PROVIDER_REF"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T9"."PROVIDER_REF",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T9"."PROVIDER_REF", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T9"."PROVIDER_REF"
      )
    ) AS "provider_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T9"."TS",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T9"."TS", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T9"."TS"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T9"."TS",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T9"."TS", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T9"."TS"
      )
    ) AS "used_at.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T9"."FIRST_LIVE_ON",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T9"."FIRST_LIVE_ON", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T9"."FIRST_LIVE_ON"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T9"."FIRST_LIVE_ON",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T9"."FIRST_LIVE_ON", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T9"."FIRST_LIVE_ON"
      )
    ) AS "go_live_date.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T9"."UNITS",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T9"."UNITS", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T9"."UNITS"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T9"."UNITS",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T9"."UNITS", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T9"."UNITS"
      )
    ) AS "usage_quantity.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T9"."SITE",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T9"."SITE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T9"."SITE"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T9"."SITE",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T9"."SITE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T9"."SITE"
      )
    ) AS "location.text"
  FROM "RAW"."OPS_USAGE" AS "T9"
), T45 AS (
  SELECT
    "T37"."MONTH",
    "T37"."SOURCE_FILE",
    "T37"."SOURCE_ROW",
    "T37"."SOURCE_ERROR",
    "T37"."SOURCE_TEXT",
    "T37"."COPY",
    "T37"."event_id.text",
    IFF(
      LOWER("T37"."customer_id.text") IN (
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
      "T37"."customer_id.text"
    ) AS "customer_id.text",
    IFF(
      LOWER("T37"."customer_name.text") IN (
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
      "T37"."customer_name.text"
    ) AS "customer_name.text",
    "T37"."status.text",
    "T37"."product.text",
    IFF(
      LOWER("T37"."provider_id.text") IN (
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
      "T37"."provider_id.text"
    ) AS "provider_id.text",
    "T37"."used_at.text",
    "T37"."go_live_date.text",
    "T37"."usage_quantity.text",
    "T37"."location.text"
  FROM T37 AS T37
), T50 AS (
  SELECT
    "T45"."MONTH",
    "T45"."SOURCE_FILE",
    "T45"."SOURCE_ROW",
    "T45"."SOURCE_ERROR",
    "T45"."SOURCE_TEXT",
    "T45"."COPY",
    "T45"."event_id.text",
    "T45"."customer_id.text",
    "T45"."customer_name.text",
    "T45"."status.text",
    "T45"."product.text",
    "T45"."provider_id.text",
    "T45"."used_at.text",
    "T45"."go_live_date.text",
    "T45"."usage_quantity.text",
    "T45"."location.text",
    REGEXP_REPLACE(LOWER("T45"."status.text"), '\\s+', ' ') AS "status.key",
    REGEXP_REPLACE(LOWER("T45"."product.text"), '\\s+', ' ') AS "product.key",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          IFF(
            REGEXP_LIKE("T45"."provider_id.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T45"."provider_id.text",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T45"."provider_id.text"
          )
        ),
        '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
        ''
      ),
      ''
    ) AS "provider_id.key",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          IFF(
            REGEXP_LIKE("T45"."location.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T45"."location.text",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T45"."location.text"
          )
        ),
        '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
        ''
      ),
      ''
    ) AS "location.key"
  FROM T45 AS T45
), T52 AS (
  SELECT
    "T50"."MONTH",
    "T50"."SOURCE_FILE",
    "T50"."SOURCE_ROW",
    "T50"."SOURCE_ERROR",
    "T50"."SOURCE_TEXT",
    "T50"."COPY",
    "T50"."event_id.text",
    "T50"."customer_id.text",
    "T50"."customer_name.text",
    "T50"."status.text",
    "T50"."product.text",
    "T50"."provider_id.text",
    "T50"."used_at.text",
    "T50"."go_live_date.text",
    "T50"."usage_quantity.text",
    "T50"."location.text",
    "T50"."status.key",
    "T50"."product.key",
    "T50"."provider_id.key",
    "T50"."location.key",
    "T12"."provider_id.key" AS "provider_id.key_right",
    "T12"."provider_id.target"
  FROM T50 AS T50
  LEFT OUTER JOIN "constant_rows_2" AS "T12"
    ON "T50"."provider_id.key" = "T12"."provider_id.key"
), T55 AS (
  SELECT
    "T52"."MONTH",
    "T52"."SOURCE_FILE",
    "T52"."SOURCE_ROW",
    "T52"."SOURCE_ERROR",
    "T52"."SOURCE_TEXT",
    "T52"."COPY",
    "T52"."event_id.text",
    "T52"."customer_id.text",
    "T52"."customer_name.text",
    "T52"."status.text",
    "T52"."product.text",
    "T52"."provider_id.text",
    "T52"."used_at.text",
    "T52"."go_live_date.text",
    "T52"."usage_quantity.text",
    "T52"."location.text",
    "T52"."status.key",
    "T52"."product.key",
    "T52"."provider_id.key",
    "T52"."location.key",
    "T52"."provider_id.target"
  FROM T52 AS T52
), T56 AS (
  SELECT
    "T55"."MONTH",
    "T55"."SOURCE_FILE",
    "T55"."SOURCE_ROW",
    "T55"."SOURCE_ERROR",
    "T55"."SOURCE_TEXT",
    "T55"."COPY",
    "T55"."event_id.text",
    "T55"."customer_id.text",
    "T55"."customer_name.text",
    "T55"."status.text",
    "T55"."product.text",
    "T55"."provider_id.text",
    "T55"."used_at.text",
    "T55"."go_live_date.text",
    "T55"."usage_quantity.text",
    "T55"."location.text",
    "T55"."status.key",
    "T55"."product.key",
    "T55"."provider_id.key",
    "T55"."location.key",
    "T55"."provider_id.target",
    "T11"."location.key" AS "location.key_right",
    "T11"."location.target"
  FROM T55 AS T55
  LEFT OUTER JOIN "constant_rows_3" AS "T11"
    ON "T55"."location.key" = "T11"."location.key"
), T57 AS (
  SELECT
    "T56"."MONTH",
    "T56"."SOURCE_FILE",
    "T56"."SOURCE_ROW",
    "T56"."SOURCE_ERROR",
    "T56"."SOURCE_TEXT",
    "T56"."COPY",
    "T56"."event_id.text",
    "T56"."customer_id.text",
    "T56"."customer_name.text",
    "T56"."status.text",
    "T56"."product.text",
    "T56"."provider_id.text",
    "T56"."used_at.text",
    "T56"."go_live_date.text",
    "T56"."usage_quantity.text",
    "T56"."location.text",
    "T56"."status.key",
    "T56"."product.key",
    "T56"."provider_id.key",
    "T56"."location.key",
    "T56"."provider_id.target",
    "T56"."location.target"
  FROM T56 AS T56
), T73 AS (
  SELECT
    "T57"."MONTH",
    "T57"."SOURCE_FILE",
    "T57"."SOURCE_ROW",
    "T57"."SOURCE_ERROR",
    "T57"."SOURCE_TEXT",
    "T57"."COPY",
    "T57"."event_id.text",
    "T57"."customer_id.text",
    "T57"."customer_name.text",
    "T57"."status.text",
    "T57"."product.text",
    "T57"."provider_id.text",
    "T57"."used_at.text",
    "T57"."go_live_date.text",
    "T57"."usage_quantity.text",
    "T57"."location.text",
    "T57"."status.key",
    "T57"."product.key",
    "T57"."provider_id.key",
    "T57"."location.key",
    "T57"."provider_id.target",
    "T57"."location.target",
    "T57"."event_id.text" AS "EVENT_ID",
    IFF(
      NOT NULLIF(
        REGEXP_REPLACE(
          LOWER(
            IFF(
              REGEXP_LIKE("T57"."customer_id.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
              TRANSLATE(
                "T57"."customer_id.text",
                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
              ),
              "T57"."customer_id.text"
            )
          ),
          '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
          ''
        ),
        ''
      ) IS NULL,
      "T57"."customer_id.text",
      CAST(NULL AS VARCHAR)
    ) AS "CUSTOMER_ID",
    "T57"."customer_name.text" AS "CUSTOMER_NAME",
    CASE "T57"."status.key"
      WHEN 'active'
      THEN 'active'
      WHEN 'inactive'
      THEN 'inactive'
      WHEN 'enabled'
      THEN 'active'
      WHEN 'disabled'
      THEN 'inactive'
      WHEN 'suspended'
      THEN 'inactive'
      ELSE CAST(NULL AS VARCHAR)
    END AS "STATUS",
    CASE "T57"."product.key"
      WHEN 'billing_suite'
      THEN 'billing_suite'
      WHEN 'patient_portal'
      THEN 'patient_portal'
      WHEN 'scheduling'
      THEN 'scheduling'
      WHEN 'telehealth'
      THEN 'telehealth'
      WHEN 'sched'
      THEN 'scheduling'
      WHEN 'tele'
      THEN 'telehealth'
      WHEN 'telehealth-v2'
      THEN 'telehealth'
      WHEN 'rcm'
      THEN 'billing_suite'
      WHEN 'portal'
      THEN 'patient_portal'
      ELSE CAST(NULL AS VARCHAR)
    END AS "PRODUCT",
    COALESCE(
      "T57"."provider_id.target",
      IFF(
        REGEXP_LIKE("T57"."provider_id.text", CONCAT('.*(', '^[0-9]{10}$', ').*'), 'cs')
        AND NOT (
          REGEXP_LIKE("T57"."provider_id.text", CONCAT('.*(', '^[0-9]{10}$', ').*'), 'cs')
          AND (
            (
              (
                (
                  (
                    CAST(SUBSTRING(
                      "T57"."provider_id.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T57"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T57"."provider_id.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T57"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + 24 + (
                  (
                    CAST(SUBSTRING(
                      "T57"."provider_id.text",
                      IFF((
                        2 + 1
                      ) >= 1, 2 + 1, 2 + 1 + LENGTH("T57"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T57"."provider_id.text",
                      IFF((
                        2 + 1
                      ) >= 1, 2 + 1, 2 + 1 + LENGTH("T57"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + (
                  (
                    CAST(SUBSTRING(
                      "T57"."provider_id.text",
                      IFF((
                        4 + 1
                      ) >= 1, 4 + 1, 4 + 1 + LENGTH("T57"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T57"."provider_id.text",
                      IFF((
                        4 + 1
                      ) >= 1, 4 + 1, 4 + 1 + LENGTH("T57"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + (
                  (
                    CAST(SUBSTRING(
                      "T57"."provider_id.text",
                      IFF((
                        6 + 1
                      ) >= 1, 6 + 1, 6 + 1 + LENGTH("T57"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T57"."provider_id.text",
                      IFF((
                        6 + 1
                      ) >= 1, 6 + 1, 6 + 1 + LENGTH("T57"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + (
                  (
                    CAST(SUBSTRING(
                      "T57"."provider_id.text",
                      IFF((
                        8 + 1
                      ) >= 1, 8 + 1, 8 + 1 + LENGTH("T57"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T57"."provider_id.text",
                      IFF((
                        8 + 1
                      ) >= 1, 8 + 1, 8 + 1 + LENGTH("T57"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + CAST(SUBSTRING(
                  "T57"."provider_id.text",
                  IFF((
                    1 + 1
                  ) >= 1, 1 + 1, 1 + 1 + LENGTH("T57"."provider_id.text")),
                  1
                ) AS BIGINT) + CAST(SUBSTRING(
                  "T57"."provider_id.text",
                  IFF((
                    3 + 1
                  ) >= 1, 3 + 1, 3 + 1 + LENGTH("T57"."provider_id.text")),
                  1
                ) AS BIGINT) + CAST(SUBSTRING(
                  "T57"."provider_id.text",
                  IFF((
                    5 + 1
                  ) >= 1, 5 + 1, 5 + 1 + LENGTH("T57"."provider_id.text")),
                  1
                ) AS BIGINT) + CAST(SUBSTRING(
                  "T57"."provider_id.text",
                  IFF((
                    7 + 1
                  ) >= 1, 7 + 1, 7 + 1 + LENGTH("T57"."provider_id.text")),
                  1
                ) AS BIGINT) + CAST(SUBSTRING(
                  "T57"."provider_id.text",
                  IFF((
                    9 + 1
                  ) >= 1, 9 + 1, 9 + 1 + LENGTH("T57"."provider_id.text")),
                  1
                ) AS BIGINT)
              ) % 10
            ) = 0
          )
        ),
        CAST(NULL AS VARCHAR),
        UPPER("T57"."provider_id.text")
      )
    ) AS "PROVIDER_ID",
    IFF(
      TO_DATE(
        IFF(
          REGEXP_LIKE(
            "T57"."used_at.text",
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
                  "T57"."used_at.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T57"."used_at.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T57"."used_at.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T57"."used_at.text")),
                  8
                )
              ),
              'yyyy-mm-DD hh24:mi:ss'
            ),
            TRY_TO_TIMESTAMP_NTZ(
              SUBSTRING(
                CONCAT(
                  SUBSTRING(
                    "T57"."used_at.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T57"."used_at.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T57"."used_at.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T57"."used_at.text")),
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
                        "T57"."used_at.text",
                        IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T57"."used_at.text")),
                        10
                      ),
                      ' ',
                      SUBSTRING(
                        "T57"."used_at.text",
                        IFF((
                          11 + 1
                        ) >= 1, 11 + 1, 11 + 1 + LENGTH("T57"."used_at.text")),
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
            TRY_TO_TIMESTAMP_NTZ("T57"."used_at.text", 'yyyy-mm-DDThh24:mi:ssZ'),
            TRY_TO_TIMESTAMP_NTZ("T57"."used_at.text", 'yyyy-mm-DD')
          )
        )
      ) BETWEEN DATE_FROM_PARTS(1900, 1, 1) AND DATE_FROM_PARTS(2199, 12, 31),
      IFF(
        REGEXP_LIKE(
          "T57"."used_at.text",
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
                "T57"."used_at.text",
                IFF((
                  0 + 1
                ) >= 1, 0 + 1, 0 + 1 + LENGTH("T57"."used_at.text")),
                10
              ),
              ' ',
              SUBSTRING(
                "T57"."used_at.text",
                IFF((
                  11 + 1
                ) >= 1, 11 + 1, 11 + 1 + LENGTH("T57"."used_at.text")),
                8
              )
            ),
            'yyyy-mm-DD hh24:mi:ss'
          ),
          TRY_TO_TIMESTAMP_NTZ(
            SUBSTRING(
              CONCAT(
                SUBSTRING(
                  "T57"."used_at.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T57"."used_at.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T57"."used_at.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T57"."used_at.text")),
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
                      "T57"."used_at.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T57"."used_at.text")),
                      10
                    ),
                    ' ',
                    SUBSTRING(
                      "T57"."used_at.text",
                      IFF((
                        11 + 1
                      ) >= 1, 11 + 1, 11 + 1 + LENGTH("T57"."used_at.text")),
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
          TRY_TO_TIMESTAMP_NTZ("T57"."used_at.text", 'yyyy-mm-DDThh24:mi:ssZ'),
          TRY_TO_TIMESTAMP_NTZ("T57"."used_at.text", 'yyyy-mm-DD')
        )
      ),
      CAST(NULL AS TIMESTAMP)
    ) AS "USED_AT",
    TO_DATE(
      IFF(
        TO_DATE(
          IFF(
            REGEXP_LIKE(
              "T57"."go_live_date.text",
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
                    "T57"."go_live_date.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T57"."go_live_date.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T57"."go_live_date.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T57"."go_live_date.text")),
                    8
                  )
                ),
                'yyyy-mm-DD hh24:mi:ss'
              ),
              TRY_TO_TIMESTAMP_NTZ(
                SUBSTRING(
                  CONCAT(
                    SUBSTRING(
                      "T57"."go_live_date.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T57"."go_live_date.text")),
                      10
                    ),
                    ' ',
                    SUBSTRING(
                      "T57"."go_live_date.text",
                      IFF((
                        11 + 1
                      ) >= 1, 11 + 1, 11 + 1 + LENGTH("T57"."go_live_date.text")),
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
                          "T57"."go_live_date.text",
                          IFF((
                            0 + 1
                          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T57"."go_live_date.text")),
                          10
                        ),
                        ' ',
                        SUBSTRING(
                          "T57"."go_live_date.text",
                          IFF((
                            11 + 1
                          ) >= 1, 11 + 1, 11 + 1 + LENGTH("T57"."go_live_date.text")),
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
              TRY_TO_TIMESTAMP_NTZ("T57"."go_live_date.text", 'yyyy-mm-DDThh24:mi:ssZ'),
              TRY_TO_TIMESTAMP_NTZ("T57"."go_live_date.text", 'yyyy-mm-DD')
            )
          )
        ) BETWEEN DATE_FROM_PARTS(1900, 1, 1) AND DATE_FROM_PARTS(2199, 12, 31),
        IFF(
          REGEXP_LIKE(
            "T57"."go_live_date.text",
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
                  "T57"."go_live_date.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T57"."go_live_date.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T57"."go_live_date.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T57"."go_live_date.text")),
                  8
                )
              ),
              'yyyy-mm-DD hh24:mi:ss'
            ),
            TRY_TO_TIMESTAMP_NTZ(
              SUBSTRING(
                CONCAT(
                  SUBSTRING(
                    "T57"."go_live_date.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T57"."go_live_date.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T57"."go_live_date.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T57"."go_live_date.text")),
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
                        "T57"."go_live_date.text",
                        IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T57"."go_live_date.text")),
                        10
                      ),
                      ' ',
                      SUBSTRING(
                        "T57"."go_live_date.text",
                        IFF((
                          11 + 1
                        ) >= 1, 11 + 1, 11 + 1 + LENGTH("T57"."go_live_date.text")),
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
            TRY_TO_TIMESTAMP_NTZ("T57"."go_live_date.text", 'yyyy-mm-DDThh24:mi:ssZ'),
            TRY_TO_TIMESTAMP_NTZ("T57"."go_live_date.text", 'yyyy-mm-DD')
          )
        ),
        CAST(NULL AS TIMESTAMP)
      )
    ) AS "GO_LIVE_DATE",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T57"."usage_quantity.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T57"."usage_quantity.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T57"."usage_quantity.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE(
              "T57"."usage_quantity.text",
              CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
              'cs'
            ),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T57"."usage_quantity.text",
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
                      "T57"."usage_quantity.text",
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
                    "T57"."usage_quantity.text",
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
                  "T57"."usage_quantity.text",
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
                    "T57"."usage_quantity.text",
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
                  "T57"."usage_quantity.text",
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
        WHEN REGEXP_LIKE("T57"."usage_quantity.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T57"."usage_quantity.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T57"."usage_quantity.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE(
            "T57"."usage_quantity.text",
            CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
            'cs'
          ),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T57"."usage_quantity.text",
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
                    "T57"."usage_quantity.text",
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
                  "T57"."usage_quantity.text",
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
                "T57"."usage_quantity.text",
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
                  "T57"."usage_quantity.text",
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
                "T57"."usage_quantity.text",
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
    ) AS "USAGE_QUANTITY",
    COALESCE("T57"."location.target", "T57"."location.text") AS "LOCATION"
  FROM T57 AS T57
), T83 AS (
  SELECT
    "T73"."MONTH",
    "T73"."SOURCE_FILE",
    "T73"."SOURCE_ROW",
    "T73"."SOURCE_ERROR",
    "T73"."SOURCE_TEXT",
    "T73"."COPY",
    "T73"."event_id.text",
    "T73"."customer_id.text",
    "T73"."customer_name.text",
    "T73"."status.text",
    "T73"."product.text",
    "T73"."provider_id.text",
    "T73"."used_at.text",
    "T73"."go_live_date.text",
    "T73"."usage_quantity.text",
    "T73"."location.text",
    "T73"."status.key",
    "T73"."product.key",
    "T73"."provider_id.key",
    "T73"."location.key",
    "T73"."provider_id.target",
    "T73"."location.target",
    "T73"."EVENT_ID",
    "T73"."CUSTOMER_ID",
    "T73"."CUSTOMER_NAME",
    "T73"."STATUS",
    "T73"."PRODUCT",
    "T73"."PROVIDER_ID",
    "T73"."USED_AT",
    "T73"."GO_LIVE_DATE",
    "T73"."USAGE_QUANTITY",
    "T73"."LOCATION",
    IFF(
      (
        NOT "T73"."event_id.text" IS NULL
      ) AND (
        "T73"."EVENT_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T73"."event_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T73"."event_id.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "event_id.why",
    IFF(
      (
        NOT "T73"."customer_id.text" IS NULL
      ) AND (
        "T73"."CUSTOMER_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T73"."customer_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T73"."customer_id.text")),
          100
        ),
        '\' is not an id: it has neither letters nor digits'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_id.why",
    IFF(
      (
        NOT "T73"."customer_name.text" IS NULL
      )
      AND (
        "T73"."CUSTOMER_NAME" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T73"."customer_name.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T73"."customer_name.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_name.why",
    IFF(
      (
        NOT "T73"."status.text" IS NULL
      ) AND (
        "T73"."STATUS" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T73"."status.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T73"."status.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "status.why",
    IFF(
      (
        NOT "T73"."product.text" IS NULL
      ) AND (
        "T73"."PRODUCT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T73"."product.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T73"."product.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "product.why",
    IFF(
      (
        NOT "T73"."provider_id.text" IS NULL
      ) AND (
        "T73"."PROVIDER_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T73"."provider_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T73"."provider_id.text")),
          100
        ),
        '\' is not an NPI (its check digit is wrong)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "provider_id.why",
    IFF(
      (
        NOT "T73"."used_at.text" IS NULL
      ) AND (
        "T73"."USED_AT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T73"."used_at.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T73"."used_at.text")),
          100
        ),
        '\' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "used_at.why",
    IFF(
      (
        NOT "T73"."go_live_date.text" IS NULL
      )
      AND (
        "T73"."GO_LIVE_DATE" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T73"."go_live_date.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T73"."go_live_date.text")),
          100
        ),
        '\' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "go_live_date.why",
    IFF(
      (
        NOT "T73"."usage_quantity.text" IS NULL
      )
      AND (
        "T73"."USAGE_QUANTITY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T73"."usage_quantity.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T73"."usage_quantity.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "usage_quantity.why",
    IFF(
      (
        NOT "T73"."location.text" IS NULL
      ) AND (
        "T73"."LOCATION" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T73"."location.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T73"."location.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "location.why"
  FROM T73 AS T73
), "T94" AS (
  SELECT
    "T83"."MONTH",
    "T83"."SOURCE_FILE",
    "T83"."SOURCE_ROW",
    "T83"."SOURCE_ERROR",
    "T83"."SOURCE_TEXT",
    "T83"."COPY",
    "T83"."event_id.text",
    "T83"."customer_id.text",
    "T83"."customer_name.text",
    "T83"."status.text",
    "T83"."product.text",
    "T83"."provider_id.text",
    "T83"."used_at.text",
    "T83"."go_live_date.text",
    "T83"."usage_quantity.text",
    "T83"."location.text",
    "T83"."status.key",
    "T83"."product.key",
    "T83"."provider_id.key",
    "T83"."location.key",
    "T83"."provider_id.target",
    "T83"."location.target",
    "T83"."EVENT_ID",
    "T83"."CUSTOMER_ID",
    "T83"."CUSTOMER_NAME",
    "T83"."STATUS",
    "T83"."PRODUCT",
    "T83"."PROVIDER_ID",
    "T83"."USED_AT",
    "T83"."GO_LIVE_DATE",
    "T83"."USAGE_QUANTITY",
    "T83"."LOCATION",
    "T83"."event_id.why",
    "T83"."customer_id.why",
    "T83"."customer_name.why",
    "T83"."status.why",
    "T83"."product.why",
    "T83"."provider_id.why",
    "T83"."used_at.why",
    "T83"."go_live_date.why",
    "T83"."usage_quantity.why",
    "T83"."location.why",
    (
      "T83"."CUSTOMER_ID" IS NULL
    ) AND (
      "T83"."CUSTOMER_NAME" IS NULL
    ) AS "NOBODY",
    (
      NOT "T83"."SOURCE_ERROR" IS NULL
    )
    OR (
      (
        "T83"."CUSTOMER_ID" IS NULL
      ) AND (
        "T83"."CUSTOMER_NAME" IS NULL
      )
    )
    OR (
      NOT "T83"."provider_id.why" IS NULL
    )
    OR (
      NOT "T83"."usage_quantity.why" IS NULL
    ) AS "REJECTED"
  FROM T83 AS T83
), T64 AS (
  SELECT
    "T62"."MONTH",
    'delivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "T61" AS "T62"
), T13 AS (
  SELECT
    "T0"."MONTH",
    "T0"."SOURCE_FILE",
    "T0"."SOURCE_ROW"
  FROM "NORMALIZED"."CRM_ACCOUNTS" AS "T0"
), T20 AS (
  SELECT DISTINCT
    *
  FROM T13 AS T13
), T27 AS (
  SELECT
    "T20"."MONTH",
    'accepted' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T20 AS T20
), T66 AS (
  SELECT
    *
  FROM T64 AS T64
  UNION ALL
  SELECT
    *
  FROM T27 AS T27
), T17 AS (
  SELECT
    *
  FROM "NORMALIZED"."REJECTED" AS "T3"
  WHERE
    "T3"."SOURCE" = 'crm' AND "T3"."SCOPE" = 'row'
), T24 AS (
  SELECT
    "T17"."MONTH",
    "T17"."SOURCE_FILE",
    "T17"."SOURCE_ROW"
  FROM T17 AS T17
), T31 AS (
  SELECT DISTINCT
    *
  FROM T24 AS T24
), T39 AS (
  SELECT
    "T31"."MONTH",
    'rejected' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T31 AS T31
), T65 AS (
  SELECT
    *
  FROM "T61" AS "T62"
  WHERE
    "T62"."COPY"
), T67 AS (
  SELECT
    "T65"."MONTH",
    'redelivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T65 AS T65
), T68 AS (
  SELECT
    *
  FROM T39 AS T39
  UNION ALL
  SELECT
    *
  FROM T67 AS T67
), T69 AS (
  SELECT
    *
  FROM T66 AS T66
  UNION ALL
  SELECT
    *
  FROM T68 AS T68
), T71 AS (
  SELECT
    "T69"."MONTH",
    "T69"."TERM",
    "T69"."VALUE",
    CAST(NULL AS VARCHAR) AS "CURRENCY"
  FROM T69 AS T69
), T84 AS (
  SELECT
    "T71"."MONTH",
    "T71"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T71"."TERM" = 'delivered', "T71"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "DELIVERED",
    CAST(COALESCE(SUM(IFF("T71"."TERM" = 'accepted', "T71"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "ACCEPTED",
    CAST(COALESCE(SUM(IFF("T71"."TERM" = 'rejected', "T71"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REJECTED",
    CAST(COALESCE(SUM(IFF("T71"."TERM" = 'redelivered', "T71"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REDELIVERED"
  FROM T71 AS T71
  GROUP BY
    1,
    2
), T89 AS (
  SELECT
    "T84"."MONTH",
    "T84"."CURRENCY",
    "T84"."DELIVERED",
    "T84"."ACCEPTED",
    "T84"."REJECTED",
    "T84"."REDELIVERED",
    'crm' AS "SOURCE",
    'rows' AS "MEASURE"
  FROM T84 AS T84
), T74 AS (
  SELECT
    "T72"."MONTH",
    'delivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "T70" AS "T72"
), T14 AS (
  SELECT
    "T1"."MONTH",
    "T1"."SOURCE_FILE",
    "T1"."SOURCE_ROW"
  FROM "NORMALIZED"."BILLING_LINES" AS "T1"
), T21 AS (
  SELECT DISTINCT
    *
  FROM T14 AS T14
), T28 AS (
  SELECT
    "T21"."MONTH",
    'accepted' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T21 AS T21
), T76 AS (
  SELECT
    *
  FROM T74 AS T74
  UNION ALL
  SELECT
    *
  FROM T28 AS T28
), T42 AS (
  SELECT
    "T34"."MONTH",
    'rejected' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "T33" AS "T34"
), T82 AS (
  SELECT
    "T79"."MONTH",
    'redelivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "T75" AS "T79"
), T86 AS (
  SELECT
    *
  FROM T42 AS T42
  UNION ALL
  SELECT
    *
  FROM T82 AS T82
), T88 AS (
  SELECT
    *
  FROM T76 AS T76
  UNION ALL
  SELECT
    *
  FROM T86 AS T86
), T92 AS (
  SELECT
    "T88"."MONTH",
    "T88"."TERM",
    "T88"."VALUE",
    CAST(NULL AS VARCHAR) AS "CURRENCY"
  FROM T88 AS T88
), T99 AS (
  SELECT
    "T92"."MONTH",
    "T92"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T92"."TERM" = 'delivered', "T92"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "DELIVERED",
    CAST(COALESCE(SUM(IFF("T92"."TERM" = 'accepted', "T92"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "ACCEPTED",
    CAST(COALESCE(SUM(IFF("T92"."TERM" = 'rejected', "T92"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REJECTED",
    CAST(COALESCE(SUM(IFF("T92"."TERM" = 'redelivered', "T92"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REDELIVERED"
  FROM T92 AS T92
  GROUP BY
    1,
    2
), T103 AS (
  SELECT
    "T99"."MONTH",
    "T99"."CURRENCY",
    "T99"."DELIVERED",
    "T99"."ACCEPTED",
    "T99"."REJECTED",
    "T99"."REDELIVERED",
    'billing' AS "SOURCE",
    'rows' AS "MEASURE"
  FROM T99 AS T99
), T105 AS (
  SELECT
    *
  FROM T89 AS T89
  UNION ALL
  SELECT
    *
  FROM T103 AS T103
), T78 AS (
  SELECT
    *
  FROM "T70" AS "T72"
  WHERE
    NOT "T72"."AMOUNT" IS NULL
), T81 AS (
  SELECT
    "T78"."MONTH",
    "T78"."CURRENCY",
    'delivered' AS "TERM",
    "T78"."AMOUNT" AS "VALUE"
  FROM T78 AS T78
), T15 AS (
  SELECT
    "T1"."MONTH",
    "T1"."SOURCE_FILE",
    "T1"."SOURCE_ROW",
    "T1"."CURRENCY",
    "T1"."AMOUNT"
  FROM "NORMALIZED"."BILLING_LINES" AS "T1"
), T22 AS (
  SELECT DISTINCT
    *
  FROM T15 AS T15
), T30 AS (
  SELECT
    *
  FROM T22 AS T22
  WHERE
    NOT "T22"."AMOUNT" IS NULL
), T38 AS (
  SELECT
    "T30"."MONTH",
    "T30"."CURRENCY",
    'accepted' AS "TERM",
    "T30"."AMOUNT" AS "VALUE"
  FROM T30 AS T30
), T85 AS (
  SELECT
    *
  FROM T81 AS T81
  UNION ALL
  SELECT
    *
  FROM T38 AS T38
), T80 AS (
  SELECT
    *
  FROM "T70" AS "T72"
  WHERE
    NOT (
      "T72"."COPY"
    )
), T90 AS (
  SELECT
    "T80"."MONTH",
    "T80"."SOURCE_FILE",
    "T80"."SOURCE_ROW",
    "T80"."SOURCE_ERROR",
    "T80"."SOURCE_TEXT",
    "T80"."COPY",
    "T80"."line_id.text",
    "T80"."customer_id.text",
    "T80"."customer_name.text",
    "T80"."status.text",
    "T80"."product.text",
    "T80"."provider_count.text",
    "T80"."unit_price.text",
    "T80"."amount.text",
    "T80"."currency.text",
    "T80"."location.text",
    "T80"."status.key",
    "T80"."product.key",
    "T80"."currency.key",
    "T80"."location.key",
    "T80"."location.target",
    "T80"."LINE_ID",
    "T80"."CUSTOMER_ID",
    "T80"."CUSTOMER_NAME",
    "T80"."STATUS",
    "T80"."PRODUCT",
    "T80"."PROVIDER_COUNT",
    "T80"."UNIT_PRICE",
    "T80"."AMOUNT",
    "T80"."CURRENCY",
    "T80"."LOCATION",
    "T80"."line_id.why",
    "T80"."customer_id.why",
    "T80"."customer_name.why",
    "T80"."status.why",
    "T80"."product.why",
    "T80"."provider_count.why",
    "T80"."unit_price.why",
    "T80"."amount.why",
    "T80"."currency.why",
    "T80"."location.why",
    "T80"."NOBODY",
    "T80"."REJECTED"
  FROM T80 AS T80
  WHERE
    EXISTS(
      SELECT
        1
      FROM "T33" AS "T41"
      WHERE
        "T80"."MONTH" = "T41"."MONTH"
        AND "T80"."SOURCE_FILE" = "T41"."SOURCE_FILE"
        AND "T80"."SOURCE_ROW" = "T41"."SOURCE_ROW"
    )
), T93 AS (
  SELECT
    *
  FROM T90 AS T90
  WHERE
    NOT "T90"."AMOUNT" IS NULL
), T95 AS (
  SELECT
    "T93"."MONTH",
    "T93"."CURRENCY",
    'rejected' AS "TERM",
    "T93"."AMOUNT" AS "VALUE"
  FROM T93 AS T93
), T87 AS (
  SELECT
    *
  FROM "T75" AS "T79"
  WHERE
    NOT "T79"."AMOUNT" IS NULL
), T91 AS (
  SELECT
    "T87"."MONTH",
    "T87"."CURRENCY",
    'redelivered' AS "TERM",
    "T87"."AMOUNT" AS "VALUE"
  FROM T87 AS T87
), T97 AS (
  SELECT
    *
  FROM T95 AS T95
  UNION ALL
  SELECT
    *
  FROM T91 AS T91
), T98 AS (
  SELECT
    *
  FROM T85 AS T85
  UNION ALL
  SELECT
    *
  FROM T97 AS T97
), T108 AS (
  SELECT
    "T98"."MONTH",
    "T98"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T98"."TERM" = 'delivered', "T98"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "DELIVERED",
    CAST(COALESCE(SUM(IFF("T98"."TERM" = 'accepted', "T98"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "ACCEPTED",
    CAST(COALESCE(SUM(IFF("T98"."TERM" = 'rejected', "T98"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REJECTED",
    CAST(COALESCE(SUM(IFF("T98"."TERM" = 'redelivered', "T98"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REDELIVERED"
  FROM T98 AS T98
  GROUP BY
    1,
    2
), T110 AS (
  SELECT
    "T108"."MONTH",
    "T108"."CURRENCY",
    "T108"."DELIVERED",
    "T108"."ACCEPTED",
    "T108"."REJECTED",
    "T108"."REDELIVERED",
    'billing' AS "SOURCE",
    'amount' AS "MEASURE"
  FROM T108 AS T108
), T100 AS (
  SELECT
    "T96"."MONTH",
    'delivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM "T94" AS "T96"
), T16 AS (
  SELECT
    "T2"."MONTH",
    "T2"."SOURCE_FILE",
    "T2"."SOURCE_ROW"
  FROM "NORMALIZED"."OPS_USAGE" AS "T2"
), T23 AS (
  SELECT DISTINCT
    *
  FROM T16 AS T16
), T29 AS (
  SELECT
    "T23"."MONTH",
    'accepted' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T23 AS T23
), T102 AS (
  SELECT
    *
  FROM T100 AS T100
  UNION ALL
  SELECT
    *
  FROM T29 AS T29
), T18 AS (
  SELECT
    *
  FROM "NORMALIZED"."REJECTED" AS "T3"
  WHERE
    "T3"."SOURCE" = 'ops' AND "T3"."SCOPE" = 'row'
), T25 AS (
  SELECT
    "T18"."MONTH",
    "T18"."SOURCE_FILE",
    "T18"."SOURCE_ROW"
  FROM T18 AS T18
), T32 AS (
  SELECT DISTINCT
    *
  FROM T25 AS T25
), T40 AS (
  SELECT
    "T32"."MONTH",
    'rejected' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T32 AS T32
), T101 AS (
  SELECT
    *
  FROM "T94" AS "T96"
  WHERE
    "T96"."COPY"
), T104 AS (
  SELECT
    "T101"."MONTH",
    'redelivered' AS "TERM",
    CAST(1 AS DECIMAL(24, 6)) AS "VALUE"
  FROM T101 AS T101
), T106 AS (
  SELECT
    *
  FROM T40 AS T40
  UNION ALL
  SELECT
    *
  FROM T104 AS T104
), T107 AS (
  SELECT
    *
  FROM T102 AS T102
  UNION ALL
  SELECT
    *
  FROM T106 AS T106
), T109 AS (
  SELECT
    "T107"."MONTH",
    "T107"."TERM",
    "T107"."VALUE",
    CAST(NULL AS VARCHAR) AS "CURRENCY"
  FROM T107 AS T107
), T111 AS (
  SELECT
    "T109"."MONTH",
    "T109"."CURRENCY",
    CAST(COALESCE(SUM(IFF("T109"."TERM" = 'delivered', "T109"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "DELIVERED",
    CAST(COALESCE(SUM(IFF("T109"."TERM" = 'accepted', "T109"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "ACCEPTED",
    CAST(COALESCE(SUM(IFF("T109"."TERM" = 'rejected', "T109"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REJECTED",
    CAST(COALESCE(SUM(IFF("T109"."TERM" = 'redelivered', "T109"."VALUE", NULL)), 0) AS DECIMAL(24, 6)) AS "REDELIVERED"
  FROM T109 AS T109
  GROUP BY
    1,
    2
), T112 AS (
  SELECT
    "T111"."MONTH",
    "T111"."CURRENCY",
    "T111"."DELIVERED",
    "T111"."ACCEPTED",
    "T111"."REJECTED",
    "T111"."REDELIVERED",
    'ops' AS "SOURCE",
    'rows' AS "MEASURE"
  FROM T111 AS T111
), T113 AS (
  SELECT
    *
  FROM T110 AS T110
  UNION ALL
  SELECT
    *
  FROM T112 AS T112
), T114 AS (
  SELECT
    *
  FROM T105 AS T105
  UNION ALL
  SELECT
    *
  FROM T113 AS T113
), T115 AS (
  SELECT
    "T114"."MONTH",
    "T114"."CURRENCY",
    "T114"."DELIVERED",
    "T114"."ACCEPTED",
    "T114"."REJECTED",
    "T114"."REDELIVERED",
    "T114"."SOURCE",
    "T114"."MEASURE",
    COALESCE(
      "T114"."DELIVERED" = (
        "T114"."ACCEPTED" + "T114"."REJECTED" + "T114"."REDELIVERED"
      ),
      FALSE
    ) AS "BALANCED"
  FROM T114 AS T114
)
SELECT
  "T115"."MONTH",
  "T115"."SOURCE",
  "T115"."MEASURE",
  "T115"."CURRENCY",
  "T115"."DELIVERED",
  "T115"."ACCEPTED",
  "T115"."REJECTED",
  "T115"."REDELIVERED",
  "T115"."BALANCED"
FROM T115 AS T115