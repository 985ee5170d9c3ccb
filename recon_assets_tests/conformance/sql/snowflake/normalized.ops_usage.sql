WITH T5 AS (
  SELECT
    "T2"."MONTH",
    "T2"."SOURCE_FILE",
    "T2"."SOURCE_ROW",
    "T2"."SOURCE_ERROR",
    "T2"."SOURCE_TEXT",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t2"."month", "t2"."source_error", "t2"."source_text", "t2"."event_id", "t2"."clinic_id", "t2"."clinic_name", "t2"."account_state", "t2"."module", "t2"."provider_ref", "t2"."ts", "t2"."units", "t2"."first_live_on", "t2"."site"
        ORDER BY "t2"."source_file" ASC, "t2"."source_row" ASC
      ) - 1
    ) > 0 AS "COPY",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T2"."EVENT_ID",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T2"."EVENT_ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T2"."EVENT_ID"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T2"."EVENT_ID",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T2"."EVENT_ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T2"."EVENT_ID"
      )
    ) AS "event_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T2"."CLINIC_ID",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T2"."CLINIC_ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T2"."CLINIC_ID"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T2"."CLINIC_ID",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T2"."CLINIC_ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T2"."CLINIC_ID"
      )
    ) AS "customer_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T2"."CLINIC_NAME",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T2"."CLINIC_NAME", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T2"."CLINIC_NAME"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T2"."CLINIC_NAME",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T2"."CLINIC_NAME", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T2"."CLINIC_NAME"
      )
    ) AS "customer_name.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T2"."ACCOUNT_STATE",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T2"."ACCOUNT_STATE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T2"."ACCOUNT_STATE"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T2"."ACCOUNT_STATE",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T2"."ACCOUNT_STATE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T2"."ACCOUNT_STATE"
      )
    ) AS "status.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T2"."MODULE",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T2"."MODULE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T2"."MODULE"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T2"."MODULE",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T2"."MODULE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T2"."MODULE"
      )
    ) AS "product.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T2"."PROVIDER_REF",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T2"."PROVIDER_REF", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T2"."PROVIDER_REF"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T2"."PROVIDER_REF",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T2"."PROVIDER_REF", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T2"."PROVIDER_REF"
      )
    ) AS "provider_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T2"."TS",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T2"."TS", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T2"."TS"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T2"."TS",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T2"."TS", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T2"."TS"
      )
    ) AS "used_at.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T2"."FIRST_LIVE_ON",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T2"."FIRST_LIVE_ON", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T2"."FIRST_LIVE_ON"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T2"."FIRST_LIVE_ON",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T2"."FIRST_LIVE_ON", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T2"."FIRST_LIVE_ON"
      )
    ) AS "go_live_date.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T2"."UNITS",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T2"."UNITS", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T2"."UNITS"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T2"."UNITS",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T2"."UNITS", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T2"."UNITS"
      )
    ) AS "usage_quantity.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T2"."SITE",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T2"."SITE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T2"."SITE"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T2"."SITE",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T2"."SITE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T2"."SITE"
      )
    ) AS "location.text"
  FROM "RAW"."OPS_USAGE" AS "T2"
), T6 AS (
  SELECT
    "T5"."MONTH",
    "T5"."SOURCE_FILE",
    "T5"."SOURCE_ROW",
    "T5"."SOURCE_ERROR",
    "T5"."SOURCE_TEXT",
    "T5"."COPY",
    "T5"."event_id.text",
    IFF(
      LOWER("T5"."customer_id.text") IN (
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
      "T5"."customer_id.text"
    ) AS "customer_id.text",
    IFF(
      LOWER("T5"."customer_name.text") IN (
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
      "T5"."customer_name.text"
    ) AS "customer_name.text",
    "T5"."status.text",
    "T5"."product.text",
    IFF(
      LOWER("T5"."provider_id.text") IN (
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
      "T5"."provider_id.text"
    ) AS "provider_id.text",
    "T5"."used_at.text",
    "T5"."go_live_date.text",
    "T5"."usage_quantity.text",
    "T5"."location.text"
  FROM T5 AS T5
), T8 AS (
  SELECT
    "T6"."MONTH",
    "T6"."SOURCE_FILE",
    "T6"."SOURCE_ROW",
    "T6"."SOURCE_ERROR",
    "T6"."SOURCE_TEXT",
    "T6"."COPY",
    "T6"."event_id.text",
    "T6"."customer_id.text",
    "T6"."customer_name.text",
    "T6"."status.text",
    "T6"."product.text",
    "T6"."provider_id.text",
    "T6"."used_at.text",
    "T6"."go_live_date.text",
    "T6"."usage_quantity.text",
    "T6"."location.text",
    REGEXP_REPLACE(LOWER("T6"."status.text"), '\\s+', ' ') AS "status.key",
    REGEXP_REPLACE(LOWER("T6"."product.text"), '\\s+', ' ') AS "product.key",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          IFF(
            REGEXP_LIKE("T6"."provider_id.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T6"."provider_id.text",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T6"."provider_id.text"
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
            REGEXP_LIKE("T6"."location.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T6"."location.text",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T6"."location.text"
          )
        ),
        '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
        ''
      ),
      ''
    ) AS "location.key"
  FROM T6 AS T6
), T9 AS (
  SELECT
    "T8"."MONTH",
    "T8"."SOURCE_FILE",
    "T8"."SOURCE_ROW",
    "T8"."SOURCE_ERROR",
    "T8"."SOURCE_TEXT",
    "T8"."COPY",
    "T8"."event_id.text",
    "T8"."customer_id.text",
    "T8"."customer_name.text",
    "T8"."status.text",
    "T8"."product.text",
    "T8"."provider_id.text",
    "T8"."used_at.text",
    "T8"."go_live_date.text",
    "T8"."usage_quantity.text",
    "T8"."location.text",
    "T8"."status.key",
    "T8"."product.key",
    "T8"."provider_id.key",
    "T8"."location.key",
    "T4"."provider_id.key" AS "provider_id.key_right",
    "T4"."provider_id.target"
  FROM T8 AS T8
  LEFT OUTER JOIN "constant_rows_1" AS "T4"
    ON "T8"."provider_id.key" = "T4"."provider_id.key"
), T11 AS (
  SELECT
    "T9"."MONTH",
    "T9"."SOURCE_FILE",
    "T9"."SOURCE_ROW",
    "T9"."SOURCE_ERROR",
    "T9"."SOURCE_TEXT",
    "T9"."COPY",
    "T9"."event_id.text",
    "T9"."customer_id.text",
    "T9"."customer_name.text",
    "T9"."status.text",
    "T9"."product.text",
    "T9"."provider_id.text",
    "T9"."used_at.text",
    "T9"."go_live_date.text",
    "T9"."usage_quantity.text",
    "T9"."location.text",
    "T9"."status.key",
    "T9"."product.key",
    "T9"."provider_id.key",
    "T9"."location.key",
    "T9"."provider_id.target"
  FROM T9 AS T9
), T12 AS (
  SELECT
    "T11"."MONTH",
    "T11"."SOURCE_FILE",
    "T11"."SOURCE_ROW",
    "T11"."SOURCE_ERROR",
    "T11"."SOURCE_TEXT",
    "T11"."COPY",
    "T11"."event_id.text",
    "T11"."customer_id.text",
    "T11"."customer_name.text",
    "T11"."status.text",
    "T11"."product.text",
    "T11"."provider_id.text",
    "T11"."used_at.text",
    "T11"."go_live_date.text",
    "T11"."usage_quantity.text",
    "T11"."location.text",
    "T11"."status.key",
    "T11"."product.key",
    "T11"."provider_id.key",
    "T11"."location.key",
    "T11"."provider_id.target",
    "T3"."location.key" AS "location.key_right",
    "T3"."location.target"
  FROM T11 AS T11
  LEFT OUTER JOIN "constant_rows_2" AS "T3"
    ON "T11"."location.key" = "T3"."location.key"
), T13 AS (
  SELECT
    "T12"."MONTH",
    "T12"."SOURCE_FILE",
    "T12"."SOURCE_ROW",
    "T12"."SOURCE_ERROR",
    "T12"."SOURCE_TEXT",
    "T12"."COPY",
    "T12"."event_id.text",
    "T12"."customer_id.text",
    "T12"."customer_name.text",
    "T12"."status.text",
    "T12"."product.text",
    "T12"."provider_id.text",
    "T12"."used_at.text",
    "T12"."go_live_date.text",
    "T12"."usage_quantity.text",
    "T12"."location.text",
    "T12"."status.key",
    "T12"."product.key",
    "T12"."provider_id.key",
    "T12"."location.key",
    "T12"."provider_id.target",
    "T12"."location.target"
  FROM T12 AS T12
), T14 AS (
  SELECT
    "T13"."MONTH",
    "T13"."SOURCE_FILE",
    "T13"."SOURCE_ROW",
    "T13"."SOURCE_ERROR",
    "T13"."SOURCE_TEXT",
    "T13"."COPY",
    "T13"."event_id.text",
    "T13"."customer_id.text",
    "T13"."customer_name.text",
    "T13"."status.text",
    "T13"."product.text",
    "T13"."provider_id.text",
    "T13"."used_at.text",
    "T13"."go_live_date.text",
    "T13"."usage_quantity.text",
    "T13"."location.text",
    "T13"."status.key",
    "T13"."product.key",
    "T13"."provider_id.key",
    "T13"."location.key",
    "T13"."provider_id.target",
    "T13"."location.target",
    "T13"."event_id.text" AS "EVENT_ID",
    IFF(
      NOT NULLIF(
        REGEXP_REPLACE(
          LOWER(
            IFF(
              REGEXP_LIKE("T13"."customer_id.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
              TRANSLATE(
                "T13"."customer_id.text",
                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
              ),
              "T13"."customer_id.text"
            )
          ),
          '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
          ''
        ),
        ''
      ) IS NULL,
      "T13"."customer_id.text",
      CAST(NULL AS VARCHAR)
    ) AS "CUSTOMER_ID",
    "T13"."customer_name.text" AS "CUSTOMER_NAME",
    CASE "T13"."status.key"
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
    CASE "T13"."product.key"
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
      "T13"."provider_id.target",
      IFF(
        REGEXP_LIKE("T13"."provider_id.text", CONCAT('.*(', '^[0-9]{10}$', ').*'), 'cs')
        AND NOT (
          REGEXP_LIKE("T13"."provider_id.text", CONCAT('.*(', '^[0-9]{10}$', ').*'), 'cs')
          AND (
            (
              (
                (
                  (
                    CAST(SUBSTRING(
                      "T13"."provider_id.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T13"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T13"."provider_id.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T13"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + 24 + (
                  (
                    CAST(SUBSTRING(
                      "T13"."provider_id.text",
                      IFF((
                        2 + 1
                      ) >= 1, 2 + 1, 2 + 1 + LENGTH("T13"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T13"."provider_id.text",
                      IFF((
                        2 + 1
                      ) >= 1, 2 + 1, 2 + 1 + LENGTH("T13"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + (
                  (
                    CAST(SUBSTRING(
                      "T13"."provider_id.text",
                      IFF((
                        4 + 1
                      ) >= 1, 4 + 1, 4 + 1 + LENGTH("T13"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T13"."provider_id.text",
                      IFF((
                        4 + 1
                      ) >= 1, 4 + 1, 4 + 1 + LENGTH("T13"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + (
                  (
                    CAST(SUBSTRING(
                      "T13"."provider_id.text",
                      IFF((
                        6 + 1
                      ) >= 1, 6 + 1, 6 + 1 + LENGTH("T13"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T13"."provider_id.text",
                      IFF((
                        6 + 1
                      ) >= 1, 6 + 1, 6 + 1 + LENGTH("T13"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + (
                  (
                    CAST(SUBSTRING(
                      "T13"."provider_id.text",
                      IFF((
                        8 + 1
                      ) >= 1, 8 + 1, 8 + 1 + LENGTH("T13"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T13"."provider_id.text",
                      IFF((
                        8 + 1
                      ) >= 1, 8 + 1, 8 + 1 + LENGTH("T13"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + CAST(SUBSTRING(
                  "T13"."provider_id.text",
                  IFF((
                    1 + 1
                  ) >= 1, 1 + 1, 1 + 1 + LENGTH("T13"."provider_id.text")),
                  1
                ) AS BIGINT) + CAST(SUBSTRING(
                  "T13"."provider_id.text",
                  IFF((
                    3 + 1
                  ) >= 1, 3 + 1, 3 + 1 + LENGTH("T13"."provider_id.text")),
                  1
                ) AS BIGINT) + CAST(SUBSTRING(
                  "T13"."provider_id.text",
                  IFF((
                    5 + 1
                  ) >= 1, 5 + 1, 5 + 1 + LENGTH("T13"."provider_id.text")),
                  1
                ) AS BIGINT) + CAST(SUBSTRING(
                  "T13"."provider_id.text",
                  IFF((
                    7 + 1
                  ) >= 1, 7 + 1, 7 + 1 + LENGTH("T13"."provider_id.text")),
                  1
                ) AS BIGINT) + CAST(SUBSTRING(
                  "T13"."provider_id.text",
                  IFF((
                    9 + 1
                  ) >= 1, 9 + 1, 9 + 1 + LENGTH("T13"."provider_id.text")),
                  1
                ) AS BIGINT)
              ) % 10
            ) = 0
          )
        ),
        CAST(NULL AS VARCHAR),
        UPPER("T13"."provider_id.text")
      )
    ) AS "PROVIDER_ID",
    IFF(
      TO_DATE(
        IFF(
          REGEXP_LIKE(
            "T13"."used_at.text",
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
                  "T13"."used_at.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T13"."used_at.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T13"."used_at.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T13"."used_at.text")),
                  8
                )
              ),
              'yyyy-mm-DD hh24:mi:ss'
            ),
            TRY_TO_TIMESTAMP_NTZ(
              SUBSTRING(
                CONCAT(
                  SUBSTRING(
                    "T13"."used_at.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T13"."used_at.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T13"."used_at.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T13"."used_at.text")),
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
                        "T13"."used_at.text",
                        IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T13"."used_at.text")),
                        10
                      ),
                      ' ',
                      SUBSTRING(
                        "T13"."used_at.text",
                        IFF((
                          11 + 1
                        ) >= 1, 11 + 1, 11 + 1 + LENGTH("T13"."used_at.text")),
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
            TRY_TO_TIMESTAMP_NTZ("T13"."used_at.text", 'yyyy-mm-DDThh24:mi:ssZ'),
            TRY_TO_TIMESTAMP_NTZ("T13"."used_at.text", 'yyyy-mm-DD')
          )
        )
      ) BETWEEN DATE_FROM_PARTS(1900, 1, 1) AND DATE_FROM_PARTS(2199, 12, 31),
      IFF(
        REGEXP_LIKE(
          "T13"."used_at.text",
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
                "T13"."used_at.text",
                IFF((
                  0 + 1
                ) >= 1, 0 + 1, 0 + 1 + LENGTH("T13"."used_at.text")),
                10
              ),
              ' ',
              SUBSTRING(
                "T13"."used_at.text",
                IFF((
                  11 + 1
                ) >= 1, 11 + 1, 11 + 1 + LENGTH("T13"."used_at.text")),
                8
              )
            ),
            'yyyy-mm-DD hh24:mi:ss'
          ),
          TRY_TO_TIMESTAMP_NTZ(
            SUBSTRING(
              CONCAT(
                SUBSTRING(
                  "T13"."used_at.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T13"."used_at.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T13"."used_at.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T13"."used_at.text")),
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
                      "T13"."used_at.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T13"."used_at.text")),
                      10
                    ),
                    ' ',
                    SUBSTRING(
                      "T13"."used_at.text",
                      IFF((
                        11 + 1
                      ) >= 1, 11 + 1, 11 + 1 + LENGTH("T13"."used_at.text")),
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
          TRY_TO_TIMESTAMP_NTZ("T13"."used_at.text", 'yyyy-mm-DDThh24:mi:ssZ'),
          TRY_TO_TIMESTAMP_NTZ("T13"."used_at.text", 'yyyy-mm-DD')
        )
      ),
      CAST(NULL AS TIMESTAMP)
    ) AS "USED_AT",
    TO_DATE(
      IFF(
        TO_DATE(
          IFF(
            REGEXP_LIKE(
              "T13"."go_live_date.text",
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
                    "T13"."go_live_date.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T13"."go_live_date.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T13"."go_live_date.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T13"."go_live_date.text")),
                    8
                  )
                ),
                'yyyy-mm-DD hh24:mi:ss'
              ),
              TRY_TO_TIMESTAMP_NTZ(
                SUBSTRING(
                  CONCAT(
                    SUBSTRING(
                      "T13"."go_live_date.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T13"."go_live_date.text")),
                      10
                    ),
                    ' ',
                    SUBSTRING(
                      "T13"."go_live_date.text",
                      IFF((
                        11 + 1
                      ) >= 1, 11 + 1, 11 + 1 + LENGTH("T13"."go_live_date.text")),
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
                          "T13"."go_live_date.text",
                          IFF((
                            0 + 1
                          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T13"."go_live_date.text")),
                          10
                        ),
                        ' ',
                        SUBSTRING(
                          "T13"."go_live_date.text",
                          IFF((
                            11 + 1
                          ) >= 1, 11 + 1, 11 + 1 + LENGTH("T13"."go_live_date.text")),
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
              TRY_TO_TIMESTAMP_NTZ("T13"."go_live_date.text", 'yyyy-mm-DDThh24:mi:ssZ'),
              TRY_TO_TIMESTAMP_NTZ("T13"."go_live_date.text", 'yyyy-mm-DD')
            )
          )
        ) BETWEEN DATE_FROM_PARTS(1900, 1, 1) AND DATE_FROM_PARTS(2199, 12, 31),
        IFF(
          REGEXP_LIKE(
            "T13"."go_live_date.text",
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
                  "T13"."go_live_date.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T13"."go_live_date.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T13"."go_live_date.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T13"."go_live_date.text")),
                  8
                )
              ),
              'yyyy-mm-DD hh24:mi:ss'
            ),
            TRY_TO_TIMESTAMP_NTZ(
              SUBSTRING(
                CONCAT(
                  SUBSTRING(
                    "T13"."go_live_date.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T13"."go_live_date.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T13"."go_live_date.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T13"."go_live_date.text")),
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
                        "T13"."go_live_date.text",
                        IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T13"."go_live_date.text")),
                        10
                      ),
                      ' ',
                      SUBSTRING(
                        "T13"."go_live_date.text",
                        IFF((
                          11 + 1
                        ) >= 1, 11 + 1, 11 + 1 + LENGTH("T13"."go_live_date.text")),
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
            TRY_TO_TIMESTAMP_NTZ("T13"."go_live_date.text", 'yyyy-mm-DDThh24:mi:ssZ'),
            TRY_TO_TIMESTAMP_NTZ("T13"."go_live_date.text", 'yyyy-mm-DD')
          )
        ),
        CAST(NULL AS TIMESTAMP)
      )
    ) AS "GO_LIVE_DATE",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T13"."usage_quantity.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T13"."usage_quantity.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T13"."usage_quantity.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE(
              "T13"."usage_quantity.text",
              CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
              'cs'
            ),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T13"."usage_quantity.text",
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
                      "T13"."usage_quantity.text",
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
                    "T13"."usage_quantity.text",
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
                  "T13"."usage_quantity.text",
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
                    "T13"."usage_quantity.text",
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
                  "T13"."usage_quantity.text",
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
        WHEN REGEXP_LIKE("T13"."usage_quantity.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T13"."usage_quantity.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T13"."usage_quantity.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE(
            "T13"."usage_quantity.text",
            CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
            'cs'
          ),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T13"."usage_quantity.text",
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
                    "T13"."usage_quantity.text",
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
                  "T13"."usage_quantity.text",
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
                "T13"."usage_quantity.text",
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
                  "T13"."usage_quantity.text",
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
                "T13"."usage_quantity.text",
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
    COALESCE("T13"."location.target", "T13"."location.text") AS "LOCATION"
  FROM T13 AS T13
), T15 AS (
  SELECT
    "T14"."MONTH",
    "T14"."SOURCE_FILE",
    "T14"."SOURCE_ROW",
    "T14"."SOURCE_ERROR",
    "T14"."SOURCE_TEXT",
    "T14"."COPY",
    "T14"."event_id.text",
    "T14"."customer_id.text",
    "T14"."customer_name.text",
    "T14"."status.text",
    "T14"."product.text",
    "T14"."provider_id.text",
    "T14"."used_at.text",
    "T14"."go_live_date.text",
    "T14"."usage_quantity.text",
    "T14"."location.text",
    "T14"."status.key",
    "T14"."product.key",
    "T14"."provider_id.key",
    "T14"."location.key",
    "T14"."provider_id.target",
    "T14"."location.target",
    "T14"."EVENT_ID",
    "T14"."CUSTOMER_ID",
    "T14"."CUSTOMER_NAME",
    "T14"."STATUS",
    "T14"."PRODUCT",
    "T14"."PROVIDER_ID",
    "T14"."USED_AT",
    "T14"."GO_LIVE_DATE",
    "T14"."USAGE_QUANTITY",
    "T14"."LOCATION",
    IFF(
      (
        NOT "T14"."event_id.text" IS NULL
      ) AND (
        "T14"."EVENT_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T14"."event_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T14"."event_id.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "event_id.why",
    IFF(
      (
        NOT "T14"."customer_id.text" IS NULL
      ) AND (
        "T14"."CUSTOMER_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T14"."customer_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T14"."customer_id.text")),
          100
        ),
        '\' is not an id: it has neither letters nor digits'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_id.why",
    IFF(
      (
        NOT "T14"."customer_name.text" IS NULL
      )
      AND (
        "T14"."CUSTOMER_NAME" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T14"."customer_name.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T14"."customer_name.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_name.why",
    IFF(
      (
        NOT "T14"."status.text" IS NULL
      ) AND (
        "T14"."STATUS" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T14"."status.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T14"."status.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "status.why",
    IFF(
      (
        NOT "T14"."product.text" IS NULL
      ) AND (
        "T14"."PRODUCT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T14"."product.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T14"."product.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "product.why",
    IFF(
      (
        NOT "T14"."provider_id.text" IS NULL
      ) AND (
        "T14"."PROVIDER_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T14"."provider_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T14"."provider_id.text")),
          100
        ),
        '\' is not an NPI (its check digit is wrong)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "provider_id.why",
    IFF(
      (
        NOT "T14"."used_at.text" IS NULL
      ) AND (
        "T14"."USED_AT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T14"."used_at.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T14"."used_at.text")),
          100
        ),
        '\' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "used_at.why",
    IFF(
      (
        NOT "T14"."go_live_date.text" IS NULL
      )
      AND (
        "T14"."GO_LIVE_DATE" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T14"."go_live_date.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T14"."go_live_date.text")),
          100
        ),
        '\' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "go_live_date.why",
    IFF(
      (
        NOT "T14"."usage_quantity.text" IS NULL
      )
      AND (
        "T14"."USAGE_QUANTITY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T14"."usage_quantity.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T14"."usage_quantity.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "usage_quantity.why",
    IFF(
      (
        NOT "T14"."location.text" IS NULL
      ) AND (
        "T14"."LOCATION" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T14"."location.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T14"."location.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "location.why"
  FROM T14 AS T14
), T16 AS (
  SELECT
    "T15"."MONTH",
    "T15"."SOURCE_FILE",
    "T15"."SOURCE_ROW",
    "T15"."SOURCE_ERROR",
    "T15"."SOURCE_TEXT",
    "T15"."COPY",
    "T15"."event_id.text",
    "T15"."customer_id.text",
    "T15"."customer_name.text",
    "T15"."status.text",
    "T15"."product.text",
    "T15"."provider_id.text",
    "T15"."used_at.text",
    "T15"."go_live_date.text",
    "T15"."usage_quantity.text",
    "T15"."location.text",
    "T15"."status.key",
    "T15"."product.key",
    "T15"."provider_id.key",
    "T15"."location.key",
    "T15"."provider_id.target",
    "T15"."location.target",
    "T15"."EVENT_ID",
    "T15"."CUSTOMER_ID",
    "T15"."CUSTOMER_NAME",
    "T15"."STATUS",
    "T15"."PRODUCT",
    "T15"."PROVIDER_ID",
    "T15"."USED_AT",
    "T15"."GO_LIVE_DATE",
    "T15"."USAGE_QUANTITY",
    "T15"."LOCATION",
    "T15"."event_id.why",
    "T15"."customer_id.why",
    "T15"."customer_name.why",
    "T15"."status.why",
    "T15"."product.why",
    "T15"."provider_id.why",
    "T15"."used_at.why",
    "T15"."go_live_date.why",
    "T15"."usage_quantity.why",
    "T15"."location.why",
    (
      "T15"."CUSTOMER_ID" IS NULL
    ) AND (
      "T15"."CUSTOMER_NAME" IS NULL
    ) AS "NOBODY",
    (
      NOT "T15"."SOURCE_ERROR" IS NULL
    )
    OR (
      (
        "T15"."CUSTOMER_ID" IS NULL
      ) AND (
        "T15"."CUSTOMER_NAME" IS NULL
      )
    )
    OR (
      NOT "T15"."provider_id.why" IS NULL
    )
    OR (
      NOT "T15"."usage_quantity.why" IS NULL
    ) AS "REJECTED"
  FROM T15 AS T15
), T17 AS (
  SELECT
    *
  FROM T16 AS T16
  WHERE
    NOT (
      "T16"."COPY"
    ) AND NOT (
      "T16"."REJECTED"
    )
), T18 AS (
  SELECT
    "T17"."MONTH",
    "T17"."SOURCE_FILE",
    "T17"."SOURCE_ROW",
    "T17"."CUSTOMER_ID",
    "T17"."CUSTOMER_NAME",
    "T17"."STATUS",
    "T17"."PRODUCT",
    "T17"."LOCATION",
    "T17"."EVENT_ID",
    CAST(NULL AS BIGINT) AS "PROVIDER_COUNT",
    "T17"."PROVIDER_ID",
    "T17"."USED_AT",
    "T17"."GO_LIVE_DATE",
    CAST(NULL AS DECIMAL(24, 6)) AS "EXPECTED_AMOUNT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    "T17"."USAGE_QUANTITY"
  FROM T17 AS T17
)
SELECT
  "T18"."MONTH",
  "T18"."SOURCE_FILE",
  "T18"."SOURCE_ROW",
  "T18"."CUSTOMER_ID",
  "T18"."CUSTOMER_NAME",
  "T18"."STATUS",
  "T18"."PRODUCT",
  "T18"."LOCATION",
  "T18"."EVENT_ID",
  "T18"."PROVIDER_COUNT",
  "T18"."PROVIDER_ID",
  CAST("T18"."USED_AT" AS TIMESTAMP(6)) AS "USED_AT",
  "T18"."GO_LIVE_DATE",
  "T18"."EXPECTED_AMOUNT",
  "T18"."CURRENCY",
  "T18"."USAGE_QUANTITY"
FROM T18 AS T18