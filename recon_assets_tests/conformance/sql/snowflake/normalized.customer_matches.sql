WITH T17 AS (
  SELECT
    "T5"."MONTH",
    "T5"."SOURCE_FILE",
    "T5"."SOURCE_ROW",
    "T5"."SOURCE_ERROR",
    "T5"."SOURCE_TEXT",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t5"."month", "t5"."source_error", "t5"."source_text", "t5"."event_id", "t5"."clinic_id", "t5"."clinic_name", "t5"."account_state", "t5"."module", "t5"."provider_ref", "t5"."ts", "t5"."units", "t5"."first_live_on", "t5"."site"
        ORDER BY "t5"."source_file" ASC, "t5"."source_row" ASC
      ) - 1
    ) > 0 AS "COPY",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T5"."EVENT_ID",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T5"."EVENT_ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T5"."EVENT_ID"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T5"."EVENT_ID",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T5"."EVENT_ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T5"."EVENT_ID"
      )
    ) AS "event_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T5"."CLINIC_ID",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T5"."CLINIC_ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T5"."CLINIC_ID"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T5"."CLINIC_ID",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T5"."CLINIC_ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T5"."CLINIC_ID"
      )
    ) AS "customer_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T5"."CLINIC_NAME",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T5"."CLINIC_NAME", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T5"."CLINIC_NAME"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T5"."CLINIC_NAME",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T5"."CLINIC_NAME", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T5"."CLINIC_NAME"
      )
    ) AS "customer_name.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T5"."ACCOUNT_STATE",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T5"."ACCOUNT_STATE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T5"."ACCOUNT_STATE"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T5"."ACCOUNT_STATE",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T5"."ACCOUNT_STATE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T5"."ACCOUNT_STATE"
      )
    ) AS "status.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T5"."MODULE",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T5"."MODULE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T5"."MODULE"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T5"."MODULE",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T5"."MODULE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T5"."MODULE"
      )
    ) AS "product.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T5"."PROVIDER_REF",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T5"."PROVIDER_REF", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T5"."PROVIDER_REF"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T5"."PROVIDER_REF",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T5"."PROVIDER_REF", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T5"."PROVIDER_REF"
      )
    ) AS "provider_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T5"."TS",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T5"."TS", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T5"."TS"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T5"."TS",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T5"."TS", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T5"."TS"
      )
    ) AS "used_at.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T5"."FIRST_LIVE_ON",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T5"."FIRST_LIVE_ON", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T5"."FIRST_LIVE_ON"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T5"."FIRST_LIVE_ON",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T5"."FIRST_LIVE_ON", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T5"."FIRST_LIVE_ON"
      )
    ) AS "go_live_date.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T5"."UNITS",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T5"."UNITS", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T5"."UNITS"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T5"."UNITS",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T5"."UNITS", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T5"."UNITS"
      )
    ) AS "usage_quantity.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T5"."SITE",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T5"."SITE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T5"."SITE"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T5"."SITE",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T5"."SITE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T5"."SITE"
      )
    ) AS "location.text"
  FROM "RAW"."OPS_USAGE" AS "T5"
), T20 AS (
  SELECT
    "T17"."MONTH",
    "T17"."SOURCE_FILE",
    "T17"."SOURCE_ROW",
    "T17"."SOURCE_ERROR",
    "T17"."SOURCE_TEXT",
    "T17"."COPY",
    "T17"."event_id.text",
    IFF(
      LOWER("T17"."customer_id.text") IN (
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
      "T17"."customer_id.text"
    ) AS "customer_id.text",
    IFF(
      LOWER("T17"."customer_name.text") IN (
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
      "T17"."customer_name.text"
    ) AS "customer_name.text",
    "T17"."status.text",
    "T17"."product.text",
    IFF(
      LOWER("T17"."provider_id.text") IN (
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
      "T17"."provider_id.text"
    ) AS "provider_id.text",
    "T17"."used_at.text",
    "T17"."go_live_date.text",
    "T17"."usage_quantity.text",
    "T17"."location.text"
  FROM T17 AS T17
), T25 AS (
  SELECT
    "T20"."MONTH",
    "T20"."SOURCE_FILE",
    "T20"."SOURCE_ROW",
    "T20"."SOURCE_ERROR",
    "T20"."SOURCE_TEXT",
    "T20"."COPY",
    "T20"."event_id.text",
    "T20"."customer_id.text",
    "T20"."customer_name.text",
    "T20"."status.text",
    "T20"."product.text",
    "T20"."provider_id.text",
    "T20"."used_at.text",
    "T20"."go_live_date.text",
    "T20"."usage_quantity.text",
    "T20"."location.text",
    REGEXP_REPLACE(LOWER("T20"."status.text"), '\\s+', ' ') AS "status.key",
    REGEXP_REPLACE(LOWER("T20"."product.text"), '\\s+', ' ') AS "product.key",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          IFF(
            REGEXP_LIKE("T20"."provider_id.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T20"."provider_id.text",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T20"."provider_id.text"
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
            REGEXP_LIKE("T20"."location.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T20"."location.text",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T20"."location.text"
          )
        ),
        '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
        ''
      ),
      ''
    ) AS "location.key"
  FROM T20 AS T20
), T27 AS (
  SELECT
    "T25"."MONTH",
    "T25"."SOURCE_FILE",
    "T25"."SOURCE_ROW",
    "T25"."SOURCE_ERROR",
    "T25"."SOURCE_TEXT",
    "T25"."COPY",
    "T25"."event_id.text",
    "T25"."customer_id.text",
    "T25"."customer_name.text",
    "T25"."status.text",
    "T25"."product.text",
    "T25"."provider_id.text",
    "T25"."used_at.text",
    "T25"."go_live_date.text",
    "T25"."usage_quantity.text",
    "T25"."location.text",
    "T25"."status.key",
    "T25"."product.key",
    "T25"."provider_id.key",
    "T25"."location.key",
    "T11"."provider_id.key" AS "provider_id.key_right",
    "T11"."provider_id.target"
  FROM T25 AS T25
  LEFT OUTER JOIN "constant_rows_1" AS "T11"
    ON "T25"."provider_id.key" = "T11"."provider_id.key"
), T30 AS (
  SELECT
    "T27"."MONTH",
    "T27"."SOURCE_FILE",
    "T27"."SOURCE_ROW",
    "T27"."SOURCE_ERROR",
    "T27"."SOURCE_TEXT",
    "T27"."COPY",
    "T27"."event_id.text",
    "T27"."customer_id.text",
    "T27"."customer_name.text",
    "T27"."status.text",
    "T27"."product.text",
    "T27"."provider_id.text",
    "T27"."used_at.text",
    "T27"."go_live_date.text",
    "T27"."usage_quantity.text",
    "T27"."location.text",
    "T27"."status.key",
    "T27"."product.key",
    "T27"."provider_id.key",
    "T27"."location.key",
    "T27"."provider_id.target"
  FROM T27 AS T27
), T31 AS (
  SELECT
    "T30"."MONTH",
    "T30"."SOURCE_FILE",
    "T30"."SOURCE_ROW",
    "T30"."SOURCE_ERROR",
    "T30"."SOURCE_TEXT",
    "T30"."COPY",
    "T30"."event_id.text",
    "T30"."customer_id.text",
    "T30"."customer_name.text",
    "T30"."status.text",
    "T30"."product.text",
    "T30"."provider_id.text",
    "T30"."used_at.text",
    "T30"."go_live_date.text",
    "T30"."usage_quantity.text",
    "T30"."location.text",
    "T30"."status.key",
    "T30"."product.key",
    "T30"."provider_id.key",
    "T30"."location.key",
    "T30"."provider_id.target",
    "T9"."location.key" AS "location.key_right",
    "T9"."location.target"
  FROM T30 AS T30
  LEFT OUTER JOIN "constant_rows_2" AS "T9"
    ON "T30"."location.key" = "T9"."location.key"
), T32 AS (
  SELECT
    "T31"."MONTH",
    "T31"."SOURCE_FILE",
    "T31"."SOURCE_ROW",
    "T31"."SOURCE_ERROR",
    "T31"."SOURCE_TEXT",
    "T31"."COPY",
    "T31"."event_id.text",
    "T31"."customer_id.text",
    "T31"."customer_name.text",
    "T31"."status.text",
    "T31"."product.text",
    "T31"."provider_id.text",
    "T31"."used_at.text",
    "T31"."go_live_date.text",
    "T31"."usage_quantity.text",
    "T31"."location.text",
    "T31"."status.key",
    "T31"."product.key",
    "T31"."provider_id.key",
    "T31"."location.key",
    "T31"."provider_id.target",
    "T31"."location.target"
  FROM T31 AS T31
), T40 AS (
  SELECT
    "T32"."MONTH",
    "T32"."SOURCE_FILE",
    "T32"."SOURCE_ROW",
    "T32"."SOURCE_ERROR",
    "T32"."SOURCE_TEXT",
    "T32"."COPY",
    "T32"."event_id.text",
    "T32"."customer_id.text",
    "T32"."customer_name.text",
    "T32"."status.text",
    "T32"."product.text",
    "T32"."provider_id.text",
    "T32"."used_at.text",
    "T32"."go_live_date.text",
    "T32"."usage_quantity.text",
    "T32"."location.text",
    "T32"."status.key",
    "T32"."product.key",
    "T32"."provider_id.key",
    "T32"."location.key",
    "T32"."provider_id.target",
    "T32"."location.target",
    "T32"."event_id.text" AS "EVENT_ID",
    IFF(
      NOT NULLIF(
        REGEXP_REPLACE(
          LOWER(
            IFF(
              REGEXP_LIKE("T32"."customer_id.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
              TRANSLATE(
                "T32"."customer_id.text",
                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
              ),
              "T32"."customer_id.text"
            )
          ),
          '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
          ''
        ),
        ''
      ) IS NULL,
      "T32"."customer_id.text",
      CAST(NULL AS VARCHAR)
    ) AS "CUSTOMER_ID",
    "T32"."customer_name.text" AS "CUSTOMER_NAME",
    CASE "T32"."status.key"
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
    CASE "T32"."product.key"
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
      "T32"."provider_id.target",
      IFF(
        REGEXP_LIKE("T32"."provider_id.text", CONCAT('.*(', '^[0-9]{10}$', ').*'), 'cs')
        AND NOT (
          REGEXP_LIKE("T32"."provider_id.text", CONCAT('.*(', '^[0-9]{10}$', ').*'), 'cs')
          AND (
            (
              (
                (
                  (
                    CAST(SUBSTRING(
                      "T32"."provider_id.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T32"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T32"."provider_id.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T32"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + 24 + (
                  (
                    CAST(SUBSTRING(
                      "T32"."provider_id.text",
                      IFF((
                        2 + 1
                      ) >= 1, 2 + 1, 2 + 1 + LENGTH("T32"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T32"."provider_id.text",
                      IFF((
                        2 + 1
                      ) >= 1, 2 + 1, 2 + 1 + LENGTH("T32"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + (
                  (
                    CAST(SUBSTRING(
                      "T32"."provider_id.text",
                      IFF((
                        4 + 1
                      ) >= 1, 4 + 1, 4 + 1 + LENGTH("T32"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T32"."provider_id.text",
                      IFF((
                        4 + 1
                      ) >= 1, 4 + 1, 4 + 1 + LENGTH("T32"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + (
                  (
                    CAST(SUBSTRING(
                      "T32"."provider_id.text",
                      IFF((
                        6 + 1
                      ) >= 1, 6 + 1, 6 + 1 + LENGTH("T32"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T32"."provider_id.text",
                      IFF((
                        6 + 1
                      ) >= 1, 6 + 1, 6 + 1 + LENGTH("T32"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + (
                  (
                    CAST(SUBSTRING(
                      "T32"."provider_id.text",
                      IFF((
                        8 + 1
                      ) >= 1, 8 + 1, 8 + 1 + LENGTH("T32"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T32"."provider_id.text",
                      IFF((
                        8 + 1
                      ) >= 1, 8 + 1, 8 + 1 + LENGTH("T32"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + CAST(SUBSTRING(
                  "T32"."provider_id.text",
                  IFF((
                    1 + 1
                  ) >= 1, 1 + 1, 1 + 1 + LENGTH("T32"."provider_id.text")),
                  1
                ) AS BIGINT) + CAST(SUBSTRING(
                  "T32"."provider_id.text",
                  IFF((
                    3 + 1
                  ) >= 1, 3 + 1, 3 + 1 + LENGTH("T32"."provider_id.text")),
                  1
                ) AS BIGINT) + CAST(SUBSTRING(
                  "T32"."provider_id.text",
                  IFF((
                    5 + 1
                  ) >= 1, 5 + 1, 5 + 1 + LENGTH("T32"."provider_id.text")),
                  1
                ) AS BIGINT) + CAST(SUBSTRING(
                  "T32"."provider_id.text",
                  IFF((
                    7 + 1
                  ) >= 1, 7 + 1, 7 + 1 + LENGTH("T32"."provider_id.text")),
                  1
                ) AS BIGINT) + CAST(SUBSTRING(
                  "T32"."provider_id.text",
                  IFF((
                    9 + 1
                  ) >= 1, 9 + 1, 9 + 1 + LENGTH("T32"."provider_id.text")),
                  1
                ) AS BIGINT)
              ) % 10
            ) = 0
          )
        ),
        CAST(NULL AS VARCHAR),
        UPPER("T32"."provider_id.text")
      )
    ) AS "PROVIDER_ID",
    IFF(
      TO_DATE(
        IFF(
          REGEXP_LIKE(
            "T32"."used_at.text",
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
                  "T32"."used_at.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T32"."used_at.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T32"."used_at.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T32"."used_at.text")),
                  8
                )
              ),
              'yyyy-mm-DD hh24:mi:ss'
            ),
            TRY_TO_TIMESTAMP_NTZ(
              SUBSTRING(
                CONCAT(
                  SUBSTRING(
                    "T32"."used_at.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T32"."used_at.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T32"."used_at.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T32"."used_at.text")),
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
                        "T32"."used_at.text",
                        IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T32"."used_at.text")),
                        10
                      ),
                      ' ',
                      SUBSTRING(
                        "T32"."used_at.text",
                        IFF((
                          11 + 1
                        ) >= 1, 11 + 1, 11 + 1 + LENGTH("T32"."used_at.text")),
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
            TRY_TO_TIMESTAMP_NTZ("T32"."used_at.text", 'yyyy-mm-DDThh24:mi:ssZ'),
            TRY_TO_TIMESTAMP_NTZ("T32"."used_at.text", 'yyyy-mm-DD')
          )
        )
      ) BETWEEN DATE_FROM_PARTS(1900, 1, 1) AND DATE_FROM_PARTS(2199, 12, 31),
      IFF(
        REGEXP_LIKE(
          "T32"."used_at.text",
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
                "T32"."used_at.text",
                IFF((
                  0 + 1
                ) >= 1, 0 + 1, 0 + 1 + LENGTH("T32"."used_at.text")),
                10
              ),
              ' ',
              SUBSTRING(
                "T32"."used_at.text",
                IFF((
                  11 + 1
                ) >= 1, 11 + 1, 11 + 1 + LENGTH("T32"."used_at.text")),
                8
              )
            ),
            'yyyy-mm-DD hh24:mi:ss'
          ),
          TRY_TO_TIMESTAMP_NTZ(
            SUBSTRING(
              CONCAT(
                SUBSTRING(
                  "T32"."used_at.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T32"."used_at.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T32"."used_at.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T32"."used_at.text")),
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
                      "T32"."used_at.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T32"."used_at.text")),
                      10
                    ),
                    ' ',
                    SUBSTRING(
                      "T32"."used_at.text",
                      IFF((
                        11 + 1
                      ) >= 1, 11 + 1, 11 + 1 + LENGTH("T32"."used_at.text")),
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
          TRY_TO_TIMESTAMP_NTZ("T32"."used_at.text", 'yyyy-mm-DDThh24:mi:ssZ'),
          TRY_TO_TIMESTAMP_NTZ("T32"."used_at.text", 'yyyy-mm-DD')
        )
      ),
      CAST(NULL AS TIMESTAMP)
    ) AS "USED_AT",
    TO_DATE(
      IFF(
        TO_DATE(
          IFF(
            REGEXP_LIKE(
              "T32"."go_live_date.text",
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
                    "T32"."go_live_date.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T32"."go_live_date.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T32"."go_live_date.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T32"."go_live_date.text")),
                    8
                  )
                ),
                'yyyy-mm-DD hh24:mi:ss'
              ),
              TRY_TO_TIMESTAMP_NTZ(
                SUBSTRING(
                  CONCAT(
                    SUBSTRING(
                      "T32"."go_live_date.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T32"."go_live_date.text")),
                      10
                    ),
                    ' ',
                    SUBSTRING(
                      "T32"."go_live_date.text",
                      IFF((
                        11 + 1
                      ) >= 1, 11 + 1, 11 + 1 + LENGTH("T32"."go_live_date.text")),
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
                          "T32"."go_live_date.text",
                          IFF((
                            0 + 1
                          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T32"."go_live_date.text")),
                          10
                        ),
                        ' ',
                        SUBSTRING(
                          "T32"."go_live_date.text",
                          IFF((
                            11 + 1
                          ) >= 1, 11 + 1, 11 + 1 + LENGTH("T32"."go_live_date.text")),
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
              TRY_TO_TIMESTAMP_NTZ("T32"."go_live_date.text", 'yyyy-mm-DDThh24:mi:ssZ'),
              TRY_TO_TIMESTAMP_NTZ("T32"."go_live_date.text", 'yyyy-mm-DD')
            )
          )
        ) BETWEEN DATE_FROM_PARTS(1900, 1, 1) AND DATE_FROM_PARTS(2199, 12, 31),
        IFF(
          REGEXP_LIKE(
            "T32"."go_live_date.text",
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
                  "T32"."go_live_date.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T32"."go_live_date.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T32"."go_live_date.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T32"."go_live_date.text")),
                  8
                )
              ),
              'yyyy-mm-DD hh24:mi:ss'
            ),
            TRY_TO_TIMESTAMP_NTZ(
              SUBSTRING(
                CONCAT(
                  SUBSTRING(
                    "T32"."go_live_date.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T32"."go_live_date.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T32"."go_live_date.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T32"."go_live_date.text")),
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
                        "T32"."go_live_date.text",
                        IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T32"."go_live_date.text")),
                        10
                      ),
                      ' ',
                      SUBSTRING(
                        "T32"."go_live_date.text",
                        IFF((
                          11 + 1
                        ) >= 1, 11 + 1, 11 + 1 + LENGTH("T32"."go_live_date.text")),
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
            TRY_TO_TIMESTAMP_NTZ("T32"."go_live_date.text", 'yyyy-mm-DDThh24:mi:ssZ'),
            TRY_TO_TIMESTAMP_NTZ("T32"."go_live_date.text", 'yyyy-mm-DD')
          )
        ),
        CAST(NULL AS TIMESTAMP)
      )
    ) AS "GO_LIVE_DATE",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T32"."usage_quantity.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T32"."usage_quantity.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T32"."usage_quantity.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE(
              "T32"."usage_quantity.text",
              CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
              'cs'
            ),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T32"."usage_quantity.text",
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
                      "T32"."usage_quantity.text",
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
                    "T32"."usage_quantity.text",
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
                  "T32"."usage_quantity.text",
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
                    "T32"."usage_quantity.text",
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
                  "T32"."usage_quantity.text",
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
        WHEN REGEXP_LIKE("T32"."usage_quantity.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T32"."usage_quantity.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T32"."usage_quantity.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE(
            "T32"."usage_quantity.text",
            CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
            'cs'
          ),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T32"."usage_quantity.text",
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
                    "T32"."usage_quantity.text",
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
                  "T32"."usage_quantity.text",
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
                "T32"."usage_quantity.text",
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
                  "T32"."usage_quantity.text",
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
                "T32"."usage_quantity.text",
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
    COALESCE("T32"."location.target", "T32"."location.text") AS "LOCATION"
  FROM T32 AS T32
), T43 AS (
  SELECT
    "T40"."MONTH",
    "T40"."SOURCE_FILE",
    "T40"."SOURCE_ROW",
    "T40"."SOURCE_ERROR",
    "T40"."SOURCE_TEXT",
    "T40"."COPY",
    "T40"."event_id.text",
    "T40"."customer_id.text",
    "T40"."customer_name.text",
    "T40"."status.text",
    "T40"."product.text",
    "T40"."provider_id.text",
    "T40"."used_at.text",
    "T40"."go_live_date.text",
    "T40"."usage_quantity.text",
    "T40"."location.text",
    "T40"."status.key",
    "T40"."product.key",
    "T40"."provider_id.key",
    "T40"."location.key",
    "T40"."provider_id.target",
    "T40"."location.target",
    "T40"."EVENT_ID",
    "T40"."CUSTOMER_ID",
    "T40"."CUSTOMER_NAME",
    "T40"."STATUS",
    "T40"."PRODUCT",
    "T40"."PROVIDER_ID",
    "T40"."USED_AT",
    "T40"."GO_LIVE_DATE",
    "T40"."USAGE_QUANTITY",
    "T40"."LOCATION",
    IFF(
      (
        NOT "T40"."event_id.text" IS NULL
      ) AND (
        "T40"."EVENT_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T40"."event_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T40"."event_id.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "event_id.why",
    IFF(
      (
        NOT "T40"."customer_id.text" IS NULL
      ) AND (
        "T40"."CUSTOMER_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T40"."customer_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T40"."customer_id.text")),
          100
        ),
        '\' is not an id: it has neither letters nor digits'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_id.why",
    IFF(
      (
        NOT "T40"."customer_name.text" IS NULL
      )
      AND (
        "T40"."CUSTOMER_NAME" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T40"."customer_name.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T40"."customer_name.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_name.why",
    IFF(
      (
        NOT "T40"."status.text" IS NULL
      ) AND (
        "T40"."STATUS" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T40"."status.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T40"."status.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "status.why",
    IFF(
      (
        NOT "T40"."product.text" IS NULL
      ) AND (
        "T40"."PRODUCT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T40"."product.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T40"."product.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "product.why",
    IFF(
      (
        NOT "T40"."provider_id.text" IS NULL
      ) AND (
        "T40"."PROVIDER_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T40"."provider_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T40"."provider_id.text")),
          100
        ),
        '\' is not an NPI (its check digit is wrong)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "provider_id.why",
    IFF(
      (
        NOT "T40"."used_at.text" IS NULL
      ) AND (
        "T40"."USED_AT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T40"."used_at.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T40"."used_at.text")),
          100
        ),
        '\' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "used_at.why",
    IFF(
      (
        NOT "T40"."go_live_date.text" IS NULL
      )
      AND (
        "T40"."GO_LIVE_DATE" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T40"."go_live_date.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T40"."go_live_date.text")),
          100
        ),
        '\' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "go_live_date.why",
    IFF(
      (
        NOT "T40"."usage_quantity.text" IS NULL
      )
      AND (
        "T40"."USAGE_QUANTITY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T40"."usage_quantity.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T40"."usage_quantity.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "usage_quantity.why",
    IFF(
      (
        NOT "T40"."location.text" IS NULL
      ) AND (
        "T40"."LOCATION" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T40"."location.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T40"."location.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "location.why"
  FROM T40 AS T40
), T44 AS (
  SELECT
    "T43"."MONTH",
    "T43"."SOURCE_FILE",
    "T43"."SOURCE_ROW",
    "T43"."SOURCE_ERROR",
    "T43"."SOURCE_TEXT",
    "T43"."COPY",
    "T43"."event_id.text",
    "T43"."customer_id.text",
    "T43"."customer_name.text",
    "T43"."status.text",
    "T43"."product.text",
    "T43"."provider_id.text",
    "T43"."used_at.text",
    "T43"."go_live_date.text",
    "T43"."usage_quantity.text",
    "T43"."location.text",
    "T43"."status.key",
    "T43"."product.key",
    "T43"."provider_id.key",
    "T43"."location.key",
    "T43"."provider_id.target",
    "T43"."location.target",
    "T43"."EVENT_ID",
    "T43"."CUSTOMER_ID",
    "T43"."CUSTOMER_NAME",
    "T43"."STATUS",
    "T43"."PRODUCT",
    "T43"."PROVIDER_ID",
    "T43"."USED_AT",
    "T43"."GO_LIVE_DATE",
    "T43"."USAGE_QUANTITY",
    "T43"."LOCATION",
    "T43"."event_id.why",
    "T43"."customer_id.why",
    "T43"."customer_name.why",
    "T43"."status.why",
    "T43"."product.why",
    "T43"."provider_id.why",
    "T43"."used_at.why",
    "T43"."go_live_date.why",
    "T43"."usage_quantity.why",
    "T43"."location.why",
    (
      "T43"."CUSTOMER_ID" IS NULL
    ) AND (
      "T43"."CUSTOMER_NAME" IS NULL
    ) AS "NOBODY",
    (
      NOT "T43"."SOURCE_ERROR" IS NULL
    )
    OR (
      (
        "T43"."CUSTOMER_ID" IS NULL
      ) AND (
        "T43"."CUSTOMER_NAME" IS NULL
      )
    )
    OR (
      NOT "T43"."provider_id.why" IS NULL
    )
    OR (
      NOT "T43"."usage_quantity.why" IS NULL
    ) AS "REJECTED"
  FROM T43 AS T43
), T45 AS (
  SELECT
    "T44"."MONTH",
    "T44"."SOURCE_FILE",
    "T44"."SOURCE_ROW",
    "T44"."CUSTOMER_ID",
    "T44"."CUSTOMER_NAME",
    'ops' AS "SOURCE"
  FROM T44 AS T44
), T15 AS (
  SELECT
    "T1"."MONTH",
    "T1"."SOURCE_FILE",
    "T1"."SOURCE_ROW",
    "T1"."SOURCE_ERROR",
    "T1"."SOURCE_TEXT",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "T1"."MONTH", "T1"."SOURCE_ERROR", "T1"."SOURCE_TEXT", "T1"."Account ID", "T1"."Account Name", "T1"."Status", "T1"."Product", "T1"."Contracted Providers", "T1"."Price Per Provider", "T1"."Currency", "T1"."Contracted Sessions", "T1"."Go-Live Date", "T1"."Account Owner", "T1"."Primary Site", "T1"."Last Modified Date"
        ORDER BY "T1"."SOURCE_FILE" ASC, "T1"."SOURCE_ROW" ASC
      ) - 1
    ) > 0 AS "COPY",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Account ID",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Account ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Account ID"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Account ID",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Account ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Account ID"
      )
    ) AS "customer_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Account Name",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Account Name", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Account Name"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Account Name",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Account Name", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Account Name"
      )
    ) AS "customer_name.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Status",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Status", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Status"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Status",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Status", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Status"
      )
    ) AS "status.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Product",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Product", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Product"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Product",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Product", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Product"
      )
    ) AS "product.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Contracted Providers",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Contracted Providers", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Contracted Providers"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Contracted Providers",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Contracted Providers", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Contracted Providers"
      )
    ) AS "provider_count.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Go-Live Date",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Go-Live Date", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Go-Live Date"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Go-Live Date",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Go-Live Date", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Go-Live Date"
      )
    ) AS "go_live_date.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Price Per Provider",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Price Per Provider", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Price Per Provider"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Price Per Provider",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Price Per Provider", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Price Per Provider"
      )
    ) AS "unit_price.text",
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
            "T1"."Contracted Sessions",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Contracted Sessions", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Contracted Sessions"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Contracted Sessions",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Contracted Sessions", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Contracted Sessions"
      )
    ) AS "entitled_quantity.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Last Modified Date",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Last Modified Date", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Last Modified Date"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Last Modified Date",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Last Modified Date", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Last Modified Date"
      )
    ) AS "updated_at.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Account Owner",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Account Owner", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Account Owner"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Account Owner",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Account Owner", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Account Owner"
      )
    ) AS "owner.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T1"."Primary Site",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T1"."Primary Site", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T1"."Primary Site"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T1"."Primary Site",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T1"."Primary Site", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T1"."Primary Site"
      )
    ) AS "location.text"
  FROM "RAW"."CRM_ACCOUNTS" AS "T1"
), T18 AS (
  SELECT
    "T15"."MONTH",
    "T15"."SOURCE_FILE",
    "T15"."SOURCE_ROW",
    "T15"."SOURCE_ERROR",
    "T15"."SOURCE_TEXT",
    "T15"."COPY",
    IFF(
      LOWER("T15"."customer_id.text") IN (
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
      "T15"."customer_id.text"
    ) AS "customer_id.text",
    IFF(
      LOWER("T15"."customer_name.text") IN (
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
      "T15"."customer_name.text"
    ) AS "customer_name.text",
    "T15"."status.text",
    "T15"."product.text",
    "T15"."provider_count.text",
    "T15"."go_live_date.text",
    "T15"."unit_price.text",
    "T15"."currency.text",
    "T15"."entitled_quantity.text",
    "T15"."updated_at.text",
    "T15"."owner.text",
    "T15"."location.text"
  FROM T15 AS T15
), T21 AS (
  SELECT
    "T18"."MONTH",
    "T18"."SOURCE_FILE",
    "T18"."SOURCE_ROW",
    "T18"."SOURCE_ERROR",
    "T18"."SOURCE_TEXT",
    "T18"."COPY",
    "T18"."customer_id.text",
    "T18"."customer_name.text",
    "T18"."status.text",
    "T18"."product.text",
    "T18"."provider_count.text",
    "T18"."go_live_date.text",
    "T18"."unit_price.text",
    "T18"."currency.text",
    "T18"."entitled_quantity.text",
    "T18"."updated_at.text",
    "T18"."owner.text",
    "T18"."location.text",
    REGEXP_REPLACE(LOWER("T18"."status.text"), '\\s+', ' ') AS "status.key",
    REGEXP_REPLACE(LOWER("T18"."product.text"), '\\s+', ' ') AS "product.key",
    REGEXP_REPLACE(LOWER("T18"."currency.text"), '\\s+', ' ') AS "currency.key",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          IFF(
            REGEXP_LIKE("T18"."location.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T18"."location.text",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T18"."location.text"
          )
        ),
        '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
        ''
      ),
      ''
    ) AS "location.key"
  FROM T18 AS T18
), T33 AS (
  SELECT
    "T21"."MONTH",
    "T21"."SOURCE_FILE",
    "T21"."SOURCE_ROW",
    "T21"."SOURCE_ERROR",
    "T21"."SOURCE_TEXT",
    "T21"."COPY",
    "T21"."customer_id.text",
    "T21"."customer_name.text",
    "T21"."status.text",
    "T21"."product.text",
    "T21"."provider_count.text",
    "T21"."go_live_date.text",
    "T21"."unit_price.text",
    "T21"."currency.text",
    "T21"."entitled_quantity.text",
    "T21"."updated_at.text",
    "T21"."owner.text",
    "T21"."location.text",
    "T21"."status.key",
    "T21"."product.key",
    "T21"."currency.key",
    "T21"."location.key",
    IFF(
      NOT NULLIF(
        REGEXP_REPLACE(
          LOWER(
            IFF(
              REGEXP_LIKE("T21"."customer_id.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
              TRANSLATE(
                "T21"."customer_id.text",
                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
              ),
              "T21"."customer_id.text"
            )
          ),
          '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
          ''
        ),
        ''
      ) IS NULL,
      "T21"."customer_id.text",
      CAST(NULL AS VARCHAR)
    ) AS "CUSTOMER_ID",
    "T21"."customer_name.text" AS "CUSTOMER_NAME",
    CASE "T21"."status.key"
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
    CASE "T21"."product.key"
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
            WHEN REGEXP_LIKE("T21"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
            THEN CAST("T21"."provider_count.text" AS DECIMAL(24, 6))
            WHEN REGEXP_LIKE(
              "T21"."provider_count.text",
              CONCAT(
                '.*(',
                '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                ').*'
              ),
              'cs'
            )
            THEN IFF(
              REGEXP_LIKE(
                "T21"."provider_count.text",
                CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                'cs'
              ),
              -(
                TRY_CAST(IFF(
                  REGEXP_LIKE(
                    REGEXP_SUBSTR(
                      "T21"."provider_count.text",
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
                        "T21"."provider_count.text",
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
                      "T21"."provider_count.text",
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
                    "T21"."provider_count.text",
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
                      "T21"."provider_count.text",
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
                    "T21"."provider_count.text",
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
          WHEN REGEXP_LIKE("T21"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T21"."provider_count.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T21"."provider_count.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE(
              "T21"."provider_count.text",
              CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
              'cs'
            ),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T21"."provider_count.text",
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
                      "T21"."provider_count.text",
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
                    "T21"."provider_count.text",
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
                  "T21"."provider_count.text",
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
                    "T21"."provider_count.text",
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
                  "T21"."provider_count.text",
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
              WHEN REGEXP_LIKE("T21"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
              THEN CAST("T21"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_LIKE(
                "T21"."provider_count.text",
                CONCAT(
                  '.*(',
                  '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                  ').*'
                ),
                'cs'
              )
              THEN IFF(
                REGEXP_LIKE(
                  "T21"."provider_count.text",
                  CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                  'cs'
                ),
                -(
                  TRY_CAST(IFF(
                    REGEXP_LIKE(
                      REGEXP_SUBSTR(
                        "T21"."provider_count.text",
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
                          "T21"."provider_count.text",
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
                        "T21"."provider_count.text",
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
                      "T21"."provider_count.text",
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
                        "T21"."provider_count.text",
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
                      "T21"."provider_count.text",
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
            WHEN REGEXP_LIKE("T21"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
            THEN CAST("T21"."provider_count.text" AS DECIMAL(24, 6))
            WHEN REGEXP_LIKE(
              "T21"."provider_count.text",
              CONCAT(
                '.*(',
                '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                ').*'
              ),
              'cs'
            )
            THEN IFF(
              REGEXP_LIKE(
                "T21"."provider_count.text",
                CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                'cs'
              ),
              -(
                TRY_CAST(IFF(
                  REGEXP_LIKE(
                    REGEXP_SUBSTR(
                      "T21"."provider_count.text",
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
                        "T21"."provider_count.text",
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
                      "T21"."provider_count.text",
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
                    "T21"."provider_count.text",
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
                      "T21"."provider_count.text",
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
                    "T21"."provider_count.text",
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
                    WHEN REGEXP_LIKE("T21"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                    THEN CAST("T21"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_LIKE(
                      "T21"."provider_count.text",
                      CONCAT(
                        '.*(',
                        '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                        ').*'
                      ),
                      'cs'
                    )
                    THEN IFF(
                      REGEXP_LIKE(
                        "T21"."provider_count.text",
                        CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                        'cs'
                      ),
                      -(
                        TRY_CAST(IFF(
                          REGEXP_LIKE(
                            REGEXP_SUBSTR(
                              "T21"."provider_count.text",
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
                                "T21"."provider_count.text",
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
                              "T21"."provider_count.text",
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
                            "T21"."provider_count.text",
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
                              "T21"."provider_count.text",
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
                            "T21"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T21"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T21"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T21"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T21"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T21"."provider_count.text",
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
                              "T21"."provider_count.text",
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
                            "T21"."provider_count.text",
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
                          "T21"."provider_count.text",
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
                            "T21"."provider_count.text",
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
                          "T21"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T21"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T21"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T21"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T21"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T21"."provider_count.text",
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
                              "T21"."provider_count.text",
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
                            "T21"."provider_count.text",
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
                          "T21"."provider_count.text",
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
                            "T21"."provider_count.text",
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
                          "T21"."provider_count.text",
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
                WHEN REGEXP_LIKE("T21"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T21"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T21"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T21"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T21"."provider_count.text",
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
                            "T21"."provider_count.text",
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
                          "T21"."provider_count.text",
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
                        "T21"."provider_count.text",
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
                          "T21"."provider_count.text",
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
                        "T21"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T21"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T21"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T21"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T21"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T21"."provider_count.text",
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
                              "T21"."provider_count.text",
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
                            "T21"."provider_count.text",
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
                          "T21"."provider_count.text",
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
                            "T21"."provider_count.text",
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
                          "T21"."provider_count.text",
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
                WHEN REGEXP_LIKE("T21"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T21"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T21"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T21"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T21"."provider_count.text",
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
                            "T21"."provider_count.text",
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
                          "T21"."provider_count.text",
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
                        "T21"."provider_count.text",
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
                          "T21"."provider_count.text",
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
                        "T21"."provider_count.text",
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
                WHEN REGEXP_LIKE("T21"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T21"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T21"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T21"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T21"."provider_count.text",
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
                            "T21"."provider_count.text",
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
                          "T21"."provider_count.text",
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
                        "T21"."provider_count.text",
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
                          "T21"."provider_count.text",
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
                        "T21"."provider_count.text",
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
              WHEN REGEXP_LIKE("T21"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
              THEN CAST("T21"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_LIKE(
                "T21"."provider_count.text",
                CONCAT(
                  '.*(',
                  '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                  ').*'
                ),
                'cs'
              )
              THEN IFF(
                REGEXP_LIKE(
                  "T21"."provider_count.text",
                  CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                  'cs'
                ),
                -(
                  TRY_CAST(IFF(
                    REGEXP_LIKE(
                      REGEXP_SUBSTR(
                        "T21"."provider_count.text",
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
                          "T21"."provider_count.text",
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
                        "T21"."provider_count.text",
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
                      "T21"."provider_count.text",
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
                        "T21"."provider_count.text",
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
                      "T21"."provider_count.text",
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
              "T21"."go_live_date.text",
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
                    "T21"."go_live_date.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T21"."go_live_date.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T21"."go_live_date.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T21"."go_live_date.text")),
                    8
                  )
                ),
                'yyyy-mm-DD hh24:mi:ss'
              ),
              TRY_TO_TIMESTAMP_NTZ(
                SUBSTRING(
                  CONCAT(
                    SUBSTRING(
                      "T21"."go_live_date.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T21"."go_live_date.text")),
                      10
                    ),
                    ' ',
                    SUBSTRING(
                      "T21"."go_live_date.text",
                      IFF((
                        11 + 1
                      ) >= 1, 11 + 1, 11 + 1 + LENGTH("T21"."go_live_date.text")),
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
                          "T21"."go_live_date.text",
                          IFF((
                            0 + 1
                          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T21"."go_live_date.text")),
                          10
                        ),
                        ' ',
                        SUBSTRING(
                          "T21"."go_live_date.text",
                          IFF((
                            11 + 1
                          ) >= 1, 11 + 1, 11 + 1 + LENGTH("T21"."go_live_date.text")),
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
              TRY_TO_TIMESTAMP_NTZ("T21"."go_live_date.text", 'mm/DD/yyyy'),
              TRY_TO_TIMESTAMP_NTZ("T21"."go_live_date.text", 'yyyy-mm-DD'),
              TRY_TO_TIMESTAMP_NTZ("T21"."go_live_date.text", 'DD-mon-yyyy')
            )
          )
        ) BETWEEN DATE_FROM_PARTS(1900, 1, 1) AND DATE_FROM_PARTS(2199, 12, 31),
        IFF(
          REGEXP_LIKE(
            "T21"."go_live_date.text",
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
                  "T21"."go_live_date.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T21"."go_live_date.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T21"."go_live_date.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T21"."go_live_date.text")),
                  8
                )
              ),
              'yyyy-mm-DD hh24:mi:ss'
            ),
            TRY_TO_TIMESTAMP_NTZ(
              SUBSTRING(
                CONCAT(
                  SUBSTRING(
                    "T21"."go_live_date.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T21"."go_live_date.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T21"."go_live_date.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T21"."go_live_date.text")),
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
                        "T21"."go_live_date.text",
                        IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T21"."go_live_date.text")),
                        10
                      ),
                      ' ',
                      SUBSTRING(
                        "T21"."go_live_date.text",
                        IFF((
                          11 + 1
                        ) >= 1, 11 + 1, 11 + 1 + LENGTH("T21"."go_live_date.text")),
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
            TRY_TO_TIMESTAMP_NTZ("T21"."go_live_date.text", 'mm/DD/yyyy'),
            TRY_TO_TIMESTAMP_NTZ("T21"."go_live_date.text", 'yyyy-mm-DD'),
            TRY_TO_TIMESTAMP_NTZ("T21"."go_live_date.text", 'DD-mon-yyyy')
          )
        ),
        CAST(NULL AS TIMESTAMP)
      )
    ) AS "GO_LIVE_DATE",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T21"."unit_price.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T21"."unit_price.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T21"."unit_price.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T21"."unit_price.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T21"."unit_price.text",
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
                      "T21"."unit_price.text",
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
                    "T21"."unit_price.text",
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
                  "T21"."unit_price.text",
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
                    "T21"."unit_price.text",
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
                  "T21"."unit_price.text",
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
        WHEN REGEXP_LIKE("T21"."unit_price.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T21"."unit_price.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T21"."unit_price.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T21"."unit_price.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T21"."unit_price.text",
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
                    "T21"."unit_price.text",
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
                  "T21"."unit_price.text",
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
                "T21"."unit_price.text",
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
                  "T21"."unit_price.text",
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
                "T21"."unit_price.text",
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
        REGEXP_LIKE("T21"."currency.key", CONCAT('.*(', '^[a-z]{3}$', ').*'), 'cs'),
        UPPER("T21"."currency.key"),
        CAST(NULL AS VARCHAR)
      )
    ) AS "CURRENCY",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T21"."entitled_quantity.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T21"."entitled_quantity.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T21"."entitled_quantity.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE(
              "T21"."entitled_quantity.text",
              CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
              'cs'
            ),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T21"."entitled_quantity.text",
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
                      "T21"."entitled_quantity.text",
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
                    "T21"."entitled_quantity.text",
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
                  "T21"."entitled_quantity.text",
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
                    "T21"."entitled_quantity.text",
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
                  "T21"."entitled_quantity.text",
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
        WHEN REGEXP_LIKE("T21"."entitled_quantity.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T21"."entitled_quantity.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T21"."entitled_quantity.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE(
            "T21"."entitled_quantity.text",
            CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
            'cs'
          ),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T21"."entitled_quantity.text",
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
                    "T21"."entitled_quantity.text",
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
                  "T21"."entitled_quantity.text",
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
                "T21"."entitled_quantity.text",
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
                  "T21"."entitled_quantity.text",
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
                "T21"."entitled_quantity.text",
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
            "T21"."updated_at.text",
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
                  "T21"."updated_at.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T21"."updated_at.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T21"."updated_at.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T21"."updated_at.text")),
                  8
                )
              ),
              'yyyy-mm-DD hh24:mi:ss'
            ),
            TRY_TO_TIMESTAMP_NTZ(
              SUBSTRING(
                CONCAT(
                  SUBSTRING(
                    "T21"."updated_at.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T21"."updated_at.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T21"."updated_at.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T21"."updated_at.text")),
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
                        "T21"."updated_at.text",
                        IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T21"."updated_at.text")),
                        10
                      ),
                      ' ',
                      SUBSTRING(
                        "T21"."updated_at.text",
                        IFF((
                          11 + 1
                        ) >= 1, 11 + 1, 11 + 1 + LENGTH("T21"."updated_at.text")),
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
            TRY_TO_TIMESTAMP_NTZ("T21"."updated_at.text", 'mm/DD/yyyy'),
            TRY_TO_TIMESTAMP_NTZ("T21"."updated_at.text", 'yyyy-mm-DD'),
            TRY_TO_TIMESTAMP_NTZ("T21"."updated_at.text", 'DD-mon-yyyy')
          )
        )
      ) BETWEEN DATE_FROM_PARTS(1900, 1, 1) AND DATE_FROM_PARTS(2199, 12, 31),
      IFF(
        REGEXP_LIKE(
          "T21"."updated_at.text",
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
                "T21"."updated_at.text",
                IFF((
                  0 + 1
                ) >= 1, 0 + 1, 0 + 1 + LENGTH("T21"."updated_at.text")),
                10
              ),
              ' ',
              SUBSTRING(
                "T21"."updated_at.text",
                IFF((
                  11 + 1
                ) >= 1, 11 + 1, 11 + 1 + LENGTH("T21"."updated_at.text")),
                8
              )
            ),
            'yyyy-mm-DD hh24:mi:ss'
          ),
          TRY_TO_TIMESTAMP_NTZ(
            SUBSTRING(
              CONCAT(
                SUBSTRING(
                  "T21"."updated_at.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T21"."updated_at.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T21"."updated_at.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T21"."updated_at.text")),
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
                      "T21"."updated_at.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T21"."updated_at.text")),
                      10
                    ),
                    ' ',
                    SUBSTRING(
                      "T21"."updated_at.text",
                      IFF((
                        11 + 1
                      ) >= 1, 11 + 1, 11 + 1 + LENGTH("T21"."updated_at.text")),
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
          TRY_TO_TIMESTAMP_NTZ("T21"."updated_at.text", 'mm/DD/yyyy'),
          TRY_TO_TIMESTAMP_NTZ("T21"."updated_at.text", 'yyyy-mm-DD'),
          TRY_TO_TIMESTAMP_NTZ("T21"."updated_at.text", 'DD-mon-yyyy')
        )
      ),
      CAST(NULL AS TIMESTAMP)
    ) AS "UPDATED_AT",
    "T21"."owner.text" AS "OWNER",
    COALESCE(CAST(NULL AS VARCHAR), "T21"."location.text") AS "LOCATION"
  FROM T21 AS T21
), T34 AS (
  SELECT
    "T33"."MONTH",
    "T33"."SOURCE_FILE",
    "T33"."SOURCE_ROW",
    "T33"."SOURCE_ERROR",
    "T33"."SOURCE_TEXT",
    "T33"."COPY",
    "T33"."customer_id.text",
    "T33"."customer_name.text",
    "T33"."status.text",
    "T33"."product.text",
    "T33"."provider_count.text",
    "T33"."go_live_date.text",
    "T33"."unit_price.text",
    "T33"."currency.text",
    "T33"."entitled_quantity.text",
    "T33"."updated_at.text",
    "T33"."owner.text",
    "T33"."location.text",
    "T33"."status.key",
    "T33"."product.key",
    "T33"."currency.key",
    "T33"."location.key",
    "T33"."CUSTOMER_ID",
    "T33"."CUSTOMER_NAME",
    "T33"."STATUS",
    "T33"."PRODUCT",
    "T33"."PROVIDER_COUNT",
    "T33"."GO_LIVE_DATE",
    "T33"."UNIT_PRICE",
    "T33"."CURRENCY",
    "T33"."ENTITLED_QUANTITY",
    "T33"."UPDATED_AT",
    "T33"."OWNER",
    "T33"."LOCATION",
    IFF(
      (
        NOT "T33"."customer_id.text" IS NULL
      ) AND (
        "T33"."CUSTOMER_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T33"."customer_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T33"."customer_id.text")),
          100
        ),
        '\' is not an id: it has neither letters nor digits'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_id.why",
    IFF(
      (
        NOT "T33"."customer_name.text" IS NULL
      )
      AND (
        "T33"."CUSTOMER_NAME" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T33"."customer_name.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T33"."customer_name.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_name.why",
    IFF(
      (
        NOT "T33"."status.text" IS NULL
      ) AND (
        "T33"."STATUS" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T33"."status.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T33"."status.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "status.why",
    IFF(
      (
        NOT "T33"."product.text" IS NULL
      ) AND (
        "T33"."PRODUCT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T33"."product.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T33"."product.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "product.why",
    IFF(
      (
        NOT "T33"."provider_count.text" IS NULL
      )
      AND (
        "T33"."PROVIDER_COUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T33"."provider_count.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T33"."provider_count.text")),
          100
        ),
        '\' is not a whole number of at least 0'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "provider_count.why",
    IFF(
      (
        NOT "T33"."go_live_date.text" IS NULL
      )
      AND (
        "T33"."GO_LIVE_DATE" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T33"."go_live_date.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T33"."go_live_date.text")),
          100
        ),
        '\' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "go_live_date.why",
    IFF(
      (
        NOT "T33"."unit_price.text" IS NULL
      ) AND (
        "T33"."UNIT_PRICE" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T33"."unit_price.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T33"."unit_price.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "unit_price.why",
    IFF(
      (
        NOT "T33"."currency.text" IS NULL
      ) AND (
        "T33"."CURRENCY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T33"."currency.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T33"."currency.text")),
          100
        ),
        '\' is not a currency code of three letters'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "currency.why",
    IFF(
      (
        NOT "T33"."entitled_quantity.text" IS NULL
      )
      AND (
        "T33"."ENTITLED_QUANTITY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T33"."entitled_quantity.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T33"."entitled_quantity.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "entitled_quantity.why",
    IFF(
      (
        NOT "T33"."updated_at.text" IS NULL
      ) AND (
        "T33"."UPDATED_AT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T33"."updated_at.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T33"."updated_at.text")),
          100
        ),
        '\' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "updated_at.why",
    IFF(
      (
        NOT "T33"."owner.text" IS NULL
      ) AND (
        "T33"."OWNER" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T33"."owner.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T33"."owner.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "owner.why",
    IFF(
      (
        NOT "T33"."location.text" IS NULL
      ) AND (
        "T33"."LOCATION" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T33"."location.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T33"."location.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "location.why"
  FROM T33 AS T33
), T36 AS (
  SELECT
    "T34"."MONTH",
    "T34"."SOURCE_FILE",
    "T34"."SOURCE_ROW",
    "T34"."SOURCE_ERROR",
    "T34"."SOURCE_TEXT",
    "T34"."COPY",
    "T34"."customer_id.text",
    "T34"."customer_name.text",
    "T34"."status.text",
    "T34"."product.text",
    "T34"."provider_count.text",
    "T34"."go_live_date.text",
    "T34"."unit_price.text",
    "T34"."currency.text",
    "T34"."entitled_quantity.text",
    "T34"."updated_at.text",
    "T34"."owner.text",
    "T34"."location.text",
    "T34"."status.key",
    "T34"."product.key",
    "T34"."currency.key",
    "T34"."location.key",
    "T34"."CUSTOMER_ID",
    "T34"."CUSTOMER_NAME",
    "T34"."STATUS",
    "T34"."PRODUCT",
    "T34"."PROVIDER_COUNT",
    "T34"."GO_LIVE_DATE",
    "T34"."UNIT_PRICE",
    "T34"."CURRENCY",
    "T34"."ENTITLED_QUANTITY",
    "T34"."UPDATED_AT",
    "T34"."OWNER",
    "T34"."LOCATION",
    "T34"."customer_id.why",
    "T34"."customer_name.why",
    "T34"."status.why",
    "T34"."product.why",
    "T34"."provider_count.why",
    "T34"."go_live_date.why",
    "T34"."unit_price.why",
    "T34"."currency.why",
    "T34"."entitled_quantity.why",
    "T34"."updated_at.why",
    "T34"."owner.why",
    "T34"."location.why",
    (
      "T34"."CUSTOMER_ID" IS NULL
    ) AND (
      "T34"."CUSTOMER_NAME" IS NULL
    ) AS "NOBODY",
    (
      NOT "T34"."SOURCE_ERROR" IS NULL
    )
    OR (
      (
        "T34"."CUSTOMER_ID" IS NULL
      ) AND (
        "T34"."CUSTOMER_NAME" IS NULL
      )
    )
    OR (
      NOT "T34"."provider_count.why" IS NULL
    ) AS "REJECTED"
  FROM T34 AS T34
), T38 AS (
  SELECT
    "T36"."MONTH",
    "T36"."SOURCE_FILE",
    "T36"."SOURCE_ROW",
    "T36"."CUSTOMER_ID",
    "T36"."CUSTOMER_NAME",
    'crm' AS "SOURCE"
  FROM T36 AS T36
), T16 AS (
  SELECT
    "T4"."MONTH",
    "T4"."SOURCE_FILE",
    "T4"."SOURCE_ROW",
    "T4"."SOURCE_ERROR",
    "T4"."SOURCE_TEXT",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t4"."month", "t4"."source_error", "t4"."source_text", "t4"."Invoice Line", "t4"."Customer", "t4"."Customer Ref", "t4"."Item", "t4"."Qty", "t4"."Rate", "t4"."Amount", "t4"."Currency", "t4"."Account State", "t4"."Site"
        ORDER BY "t4"."source_file" ASC, "t4"."source_row" ASC
      ) - 1
    ) > 0 AS "COPY",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Invoice Line",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Invoice Line"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Invoice Line",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Invoice Line"
      )
    ) AS "line_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Customer Ref",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Customer Ref"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Customer Ref",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Customer Ref"
      )
    ) AS "customer_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Customer",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Customer", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Customer"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Customer",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Customer", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Customer"
      )
    ) AS "customer_name.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Account State",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Account State", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Account State"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Account State",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Account State", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Account State"
      )
    ) AS "status.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Item",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Item", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Item"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Item",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Item", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Item"
      )
    ) AS "product.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Qty",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Qty", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Qty"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Qty",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Qty", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Qty"
      )
    ) AS "provider_count.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Rate",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Rate", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Rate"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Rate",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Rate", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Rate"
      )
    ) AS "unit_price.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T4"."Amount",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Amount"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Amount",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Amount"
      )
    ) AS "amount.text",
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
            "T4"."Site",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T4"."Site", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T4"."Site"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T4"."Site",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T4"."Site", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T4"."Site"
      )
    ) AS "location.text"
  FROM "RAW"."BILLING_LINES" AS "T4"
), T19 AS (
  SELECT
    "T16"."MONTH",
    "T16"."SOURCE_FILE",
    "T16"."SOURCE_ROW",
    "T16"."SOURCE_ERROR",
    "T16"."SOURCE_TEXT",
    "T16"."COPY",
    "T16"."line_id.text",
    IFF(
      LOWER("T16"."customer_id.text") IN (
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
      "T16"."customer_id.text"
    ) AS "customer_id.text",
    IFF(
      LOWER("T16"."customer_name.text") IN (
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
      "T16"."customer_name.text"
    ) AS "customer_name.text",
    "T16"."status.text",
    "T16"."product.text",
    "T16"."provider_count.text",
    "T16"."unit_price.text",
    "T16"."amount.text",
    "T16"."currency.text",
    "T16"."location.text"
  FROM T16 AS T16
), T24 AS (
  SELECT
    "T19"."MONTH",
    "T19"."SOURCE_FILE",
    "T19"."SOURCE_ROW",
    "T19"."SOURCE_ERROR",
    "T19"."SOURCE_TEXT",
    "T19"."COPY",
    "T19"."line_id.text",
    "T19"."customer_id.text",
    "T19"."customer_name.text",
    "T19"."status.text",
    "T19"."product.text",
    "T19"."provider_count.text",
    "T19"."unit_price.text",
    "T19"."amount.text",
    "T19"."currency.text",
    "T19"."location.text",
    REGEXP_REPLACE(LOWER("T19"."status.text"), '\\s+', ' ') AS "status.key",
    REGEXP_REPLACE(LOWER("T19"."product.text"), '\\s+', ' ') AS "product.key",
    REGEXP_REPLACE(LOWER("T19"."currency.text"), '\\s+', ' ') AS "currency.key",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          IFF(
            REGEXP_LIKE("T19"."location.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T19"."location.text",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T19"."location.text"
          )
        ),
        '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
        ''
      ),
      ''
    ) AS "location.key"
  FROM T19 AS T19
), T26 AS (
  SELECT
    "T24"."MONTH",
    "T24"."SOURCE_FILE",
    "T24"."SOURCE_ROW",
    "T24"."SOURCE_ERROR",
    "T24"."SOURCE_TEXT",
    "T24"."COPY",
    "T24"."line_id.text",
    "T24"."customer_id.text",
    "T24"."customer_name.text",
    "T24"."status.text",
    "T24"."product.text",
    "T24"."provider_count.text",
    "T24"."unit_price.text",
    "T24"."amount.text",
    "T24"."currency.text",
    "T24"."location.text",
    "T24"."status.key",
    "T24"."product.key",
    "T24"."currency.key",
    "T24"."location.key",
    "T10"."location.key" AS "location.key_right",
    "T10"."location.target"
  FROM T24 AS T24
  LEFT OUTER JOIN "constant_rows_3" AS "T10"
    ON "T24"."location.key" = "T10"."location.key"
), T28 AS (
  SELECT
    "T26"."MONTH",
    "T26"."SOURCE_FILE",
    "T26"."SOURCE_ROW",
    "T26"."SOURCE_ERROR",
    "T26"."SOURCE_TEXT",
    "T26"."COPY",
    "T26"."line_id.text",
    "T26"."customer_id.text",
    "T26"."customer_name.text",
    "T26"."status.text",
    "T26"."product.text",
    "T26"."provider_count.text",
    "T26"."unit_price.text",
    "T26"."amount.text",
    "T26"."currency.text",
    "T26"."location.text",
    "T26"."status.key",
    "T26"."product.key",
    "T26"."currency.key",
    "T26"."location.key",
    "T26"."location.target"
  FROM T26 AS T26
), T35 AS (
  SELECT
    "T28"."MONTH",
    "T28"."SOURCE_FILE",
    "T28"."SOURCE_ROW",
    "T28"."SOURCE_ERROR",
    "T28"."SOURCE_TEXT",
    "T28"."COPY",
    "T28"."line_id.text",
    "T28"."customer_id.text",
    "T28"."customer_name.text",
    "T28"."status.text",
    "T28"."product.text",
    "T28"."provider_count.text",
    "T28"."unit_price.text",
    "T28"."amount.text",
    "T28"."currency.text",
    "T28"."location.text",
    "T28"."status.key",
    "T28"."product.key",
    "T28"."currency.key",
    "T28"."location.key",
    "T28"."location.target",
    "T28"."line_id.text" AS "LINE_ID",
    IFF(
      NOT NULLIF(
        REGEXP_REPLACE(
          LOWER(
            IFF(
              REGEXP_LIKE("T28"."customer_id.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
              TRANSLATE(
                "T28"."customer_id.text",
                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
              ),
              "T28"."customer_id.text"
            )
          ),
          '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
          ''
        ),
        ''
      ) IS NULL,
      "T28"."customer_id.text",
      CAST(NULL AS VARCHAR)
    ) AS "CUSTOMER_ID",
    "T28"."customer_name.text" AS "CUSTOMER_NAME",
    CASE "T28"."status.key"
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
    CASE "T28"."product.key"
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
            WHEN REGEXP_LIKE("T28"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
            THEN CAST("T28"."provider_count.text" AS DECIMAL(24, 6))
            WHEN REGEXP_LIKE(
              "T28"."provider_count.text",
              CONCAT(
                '.*(',
                '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                ').*'
              ),
              'cs'
            )
            THEN IFF(
              REGEXP_LIKE(
                "T28"."provider_count.text",
                CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                'cs'
              ),
              -(
                TRY_CAST(IFF(
                  REGEXP_LIKE(
                    REGEXP_SUBSTR(
                      "T28"."provider_count.text",
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
                        "T28"."provider_count.text",
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
                      "T28"."provider_count.text",
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
                    "T28"."provider_count.text",
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
                      "T28"."provider_count.text",
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
                    "T28"."provider_count.text",
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
          WHEN REGEXP_LIKE("T28"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T28"."provider_count.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T28"."provider_count.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE(
              "T28"."provider_count.text",
              CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
              'cs'
            ),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T28"."provider_count.text",
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
                      "T28"."provider_count.text",
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
                    "T28"."provider_count.text",
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
                  "T28"."provider_count.text",
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
                    "T28"."provider_count.text",
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
                  "T28"."provider_count.text",
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
              WHEN REGEXP_LIKE("T28"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
              THEN CAST("T28"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_LIKE(
                "T28"."provider_count.text",
                CONCAT(
                  '.*(',
                  '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                  ').*'
                ),
                'cs'
              )
              THEN IFF(
                REGEXP_LIKE(
                  "T28"."provider_count.text",
                  CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                  'cs'
                ),
                -(
                  TRY_CAST(IFF(
                    REGEXP_LIKE(
                      REGEXP_SUBSTR(
                        "T28"."provider_count.text",
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
                          "T28"."provider_count.text",
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
                        "T28"."provider_count.text",
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
                      "T28"."provider_count.text",
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
                        "T28"."provider_count.text",
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
                      "T28"."provider_count.text",
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
            WHEN REGEXP_LIKE("T28"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
            THEN CAST("T28"."provider_count.text" AS DECIMAL(24, 6))
            WHEN REGEXP_LIKE(
              "T28"."provider_count.text",
              CONCAT(
                '.*(',
                '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                ').*'
              ),
              'cs'
            )
            THEN IFF(
              REGEXP_LIKE(
                "T28"."provider_count.text",
                CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                'cs'
              ),
              -(
                TRY_CAST(IFF(
                  REGEXP_LIKE(
                    REGEXP_SUBSTR(
                      "T28"."provider_count.text",
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
                        "T28"."provider_count.text",
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
                      "T28"."provider_count.text",
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
                    "T28"."provider_count.text",
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
                      "T28"."provider_count.text",
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
                    "T28"."provider_count.text",
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
                    WHEN REGEXP_LIKE("T28"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                    THEN CAST("T28"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_LIKE(
                      "T28"."provider_count.text",
                      CONCAT(
                        '.*(',
                        '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                        ').*'
                      ),
                      'cs'
                    )
                    THEN IFF(
                      REGEXP_LIKE(
                        "T28"."provider_count.text",
                        CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                        'cs'
                      ),
                      -(
                        TRY_CAST(IFF(
                          REGEXP_LIKE(
                            REGEXP_SUBSTR(
                              "T28"."provider_count.text",
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
                                "T28"."provider_count.text",
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
                              "T28"."provider_count.text",
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
                            "T28"."provider_count.text",
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
                              "T28"."provider_count.text",
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
                            "T28"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T28"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T28"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T28"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T28"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T28"."provider_count.text",
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
                              "T28"."provider_count.text",
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
                            "T28"."provider_count.text",
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
                          "T28"."provider_count.text",
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
                            "T28"."provider_count.text",
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
                          "T28"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T28"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T28"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T28"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T28"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T28"."provider_count.text",
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
                              "T28"."provider_count.text",
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
                            "T28"."provider_count.text",
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
                          "T28"."provider_count.text",
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
                            "T28"."provider_count.text",
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
                          "T28"."provider_count.text",
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
                WHEN REGEXP_LIKE("T28"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T28"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T28"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T28"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T28"."provider_count.text",
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
                            "T28"."provider_count.text",
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
                          "T28"."provider_count.text",
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
                        "T28"."provider_count.text",
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
                          "T28"."provider_count.text",
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
                        "T28"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T28"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T28"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T28"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T28"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T28"."provider_count.text",
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
                              "T28"."provider_count.text",
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
                            "T28"."provider_count.text",
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
                          "T28"."provider_count.text",
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
                            "T28"."provider_count.text",
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
                          "T28"."provider_count.text",
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
                WHEN REGEXP_LIKE("T28"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T28"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T28"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T28"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T28"."provider_count.text",
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
                            "T28"."provider_count.text",
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
                          "T28"."provider_count.text",
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
                        "T28"."provider_count.text",
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
                          "T28"."provider_count.text",
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
                        "T28"."provider_count.text",
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
                WHEN REGEXP_LIKE("T28"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T28"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T28"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T28"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T28"."provider_count.text",
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
                            "T28"."provider_count.text",
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
                          "T28"."provider_count.text",
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
                        "T28"."provider_count.text",
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
                          "T28"."provider_count.text",
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
                        "T28"."provider_count.text",
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
              WHEN REGEXP_LIKE("T28"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
              THEN CAST("T28"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_LIKE(
                "T28"."provider_count.text",
                CONCAT(
                  '.*(',
                  '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                  ').*'
                ),
                'cs'
              )
              THEN IFF(
                REGEXP_LIKE(
                  "T28"."provider_count.text",
                  CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                  'cs'
                ),
                -(
                  TRY_CAST(IFF(
                    REGEXP_LIKE(
                      REGEXP_SUBSTR(
                        "T28"."provider_count.text",
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
                          "T28"."provider_count.text",
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
                        "T28"."provider_count.text",
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
                      "T28"."provider_count.text",
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
                        "T28"."provider_count.text",
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
                      "T28"."provider_count.text",
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
          WHEN REGEXP_LIKE("T28"."unit_price.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T28"."unit_price.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T28"."unit_price.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T28"."unit_price.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T28"."unit_price.text",
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
                      "T28"."unit_price.text",
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
                    "T28"."unit_price.text",
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
                  "T28"."unit_price.text",
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
                    "T28"."unit_price.text",
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
                  "T28"."unit_price.text",
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
        WHEN REGEXP_LIKE("T28"."unit_price.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T28"."unit_price.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T28"."unit_price.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T28"."unit_price.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T28"."unit_price.text",
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
                    "T28"."unit_price.text",
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
                  "T28"."unit_price.text",
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
                "T28"."unit_price.text",
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
                  "T28"."unit_price.text",
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
                "T28"."unit_price.text",
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
          WHEN REGEXP_LIKE("T28"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T28"."amount.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T28"."amount.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T28"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T28"."amount.text",
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
                      "T28"."amount.text",
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
                    "T28"."amount.text",
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
                  "T28"."amount.text",
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
                    "T28"."amount.text",
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
                  "T28"."amount.text",
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
        WHEN REGEXP_LIKE("T28"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T28"."amount.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T28"."amount.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T28"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T28"."amount.text",
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
                    "T28"."amount.text",
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
                  "T28"."amount.text",
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
                "T28"."amount.text",
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
                  "T28"."amount.text",
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
                "T28"."amount.text",
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
      CASE "T28"."currency.key"
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
        REGEXP_LIKE("T28"."currency.key", CONCAT('.*(', '^[a-z]{3}$', ').*'), 'cs'),
        UPPER("T28"."currency.key"),
        CAST(NULL AS VARCHAR)
      )
    ) AS "CURRENCY",
    COALESCE("T28"."location.target", "T28"."location.text") AS "LOCATION"
  FROM T28 AS T28
), T37 AS (
  SELECT
    "T35"."MONTH",
    "T35"."SOURCE_FILE",
    "T35"."SOURCE_ROW",
    "T35"."SOURCE_ERROR",
    "T35"."SOURCE_TEXT",
    "T35"."COPY",
    "T35"."line_id.text",
    "T35"."customer_id.text",
    "T35"."customer_name.text",
    "T35"."status.text",
    "T35"."product.text",
    "T35"."provider_count.text",
    "T35"."unit_price.text",
    "T35"."amount.text",
    "T35"."currency.text",
    "T35"."location.text",
    "T35"."status.key",
    "T35"."product.key",
    "T35"."currency.key",
    "T35"."location.key",
    "T35"."location.target",
    "T35"."LINE_ID",
    "T35"."CUSTOMER_ID",
    "T35"."CUSTOMER_NAME",
    "T35"."STATUS",
    "T35"."PRODUCT",
    "T35"."PROVIDER_COUNT",
    "T35"."UNIT_PRICE",
    "T35"."AMOUNT",
    "T35"."CURRENCY",
    "T35"."LOCATION",
    IFF(
      (
        NOT "T35"."line_id.text" IS NULL
      ) AND (
        "T35"."LINE_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T35"."line_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T35"."line_id.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "line_id.why",
    IFF(
      (
        NOT "T35"."customer_id.text" IS NULL
      ) AND (
        "T35"."CUSTOMER_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T35"."customer_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T35"."customer_id.text")),
          100
        ),
        '\' is not an id: it has neither letters nor digits'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_id.why",
    IFF(
      (
        NOT "T35"."customer_name.text" IS NULL
      )
      AND (
        "T35"."CUSTOMER_NAME" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T35"."customer_name.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T35"."customer_name.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_name.why",
    IFF(
      (
        NOT "T35"."status.text" IS NULL
      ) AND (
        "T35"."STATUS" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T35"."status.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T35"."status.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "status.why",
    IFF(
      (
        NOT "T35"."product.text" IS NULL
      ) AND (
        "T35"."PRODUCT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T35"."product.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T35"."product.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "product.why",
    IFF(
      (
        NOT "T35"."provider_count.text" IS NULL
      )
      AND (
        "T35"."PROVIDER_COUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T35"."provider_count.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T35"."provider_count.text")),
          100
        ),
        '\' is not a whole number of at least 0'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "provider_count.why",
    IFF(
      (
        NOT "T35"."unit_price.text" IS NULL
      ) AND (
        "T35"."UNIT_PRICE" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T35"."unit_price.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T35"."unit_price.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "unit_price.why",
    IFF(
      (
        NOT "T35"."amount.text" IS NULL
      ) AND (
        "T35"."AMOUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T35"."amount.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T35"."amount.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "amount.why",
    IFF(
      (
        NOT "T35"."currency.text" IS NULL
      ) AND (
        "T35"."CURRENCY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T35"."currency.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T35"."currency.text")),
          100
        ),
        '\' is not a currency code of three letters'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "currency.why",
    IFF(
      (
        NOT "T35"."location.text" IS NULL
      ) AND (
        "T35"."LOCATION" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T35"."location.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T35"."location.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "location.why"
  FROM T35 AS T35
), T39 AS (
  SELECT
    "T37"."MONTH",
    "T37"."SOURCE_FILE",
    "T37"."SOURCE_ROW",
    "T37"."SOURCE_ERROR",
    "T37"."SOURCE_TEXT",
    "T37"."COPY",
    "T37"."line_id.text",
    "T37"."customer_id.text",
    "T37"."customer_name.text",
    "T37"."status.text",
    "T37"."product.text",
    "T37"."provider_count.text",
    "T37"."unit_price.text",
    "T37"."amount.text",
    "T37"."currency.text",
    "T37"."location.text",
    "T37"."status.key",
    "T37"."product.key",
    "T37"."currency.key",
    "T37"."location.key",
    "T37"."location.target",
    "T37"."LINE_ID",
    "T37"."CUSTOMER_ID",
    "T37"."CUSTOMER_NAME",
    "T37"."STATUS",
    "T37"."PRODUCT",
    "T37"."PROVIDER_COUNT",
    "T37"."UNIT_PRICE",
    "T37"."AMOUNT",
    "T37"."CURRENCY",
    "T37"."LOCATION",
    "T37"."line_id.why",
    "T37"."customer_id.why",
    "T37"."customer_name.why",
    "T37"."status.why",
    "T37"."product.why",
    "T37"."provider_count.why",
    "T37"."unit_price.why",
    "T37"."amount.why",
    "T37"."currency.why",
    "T37"."location.why",
    (
      "T37"."CUSTOMER_ID" IS NULL
    ) AND (
      "T37"."CUSTOMER_NAME" IS NULL
    ) AS "NOBODY",
    (
      NOT "T37"."SOURCE_ERROR" IS NULL
    )
    OR (
      (
        "T37"."CUSTOMER_ID" IS NULL
      ) AND (
        "T37"."CUSTOMER_NAME" IS NULL
      )
    )
    OR (
      NOT "T37"."provider_count.why" IS NULL
    )
    OR (
      NOT "T37"."amount.why" IS NULL
    ) AS "REJECTED"
  FROM T37 AS T37
), T41 AS (
  SELECT
    "T39"."MONTH",
    "T39"."SOURCE_FILE",
    "T39"."SOURCE_ROW",
    "T39"."CUSTOMER_ID",
    "T39"."CUSTOMER_NAME",
    'billing' AS "SOURCE"
  FROM T39 AS T39
), T42 AS (
  SELECT
    *
  FROM T38 AS T38
  UNION ALL
  SELECT
    *
  FROM T41 AS T41
), "T46" AS (
  SELECT
    *
  FROM T45 AS T45
  UNION ALL
  SELECT
    *
  FROM T42 AS T42
), T49 AS (
  SELECT
    "T47"."MONTH",
    "T47"."SOURCE",
    "T47"."CUSTOMER_ID",
    "T47"."CUSTOMER_NAME",
    COUNT(*) AS "ROWS"
  FROM "T46" AS "T47"
  GROUP BY
    1,
    2,
    3,
    4
), T50 AS (
  SELECT
    *
  FROM T49 AS T49
  WHERE
    (
      NOT "T49"."CUSTOMER_ID" IS NULL
    ) OR (
      NOT "T49"."CUSTOMER_NAME" IS NULL
    )
), T51 AS (
  SELECT
    "T50"."MONTH",
    "T50"."SOURCE",
    "T50"."CUSTOMER_ID",
    "T50"."CUSTOMER_NAME",
    "T50"."ROWS",
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
), T52 AS (
  SELECT
    "T51"."MONTH",
    "T51"."SOURCE",
    "T51"."CUSTOMER_ID",
    "T51"."CUSTOMER_NAME",
    "T51"."ROWS",
    "T51"."ID_KEY",
    IFF(
      REGEXP_LIKE("T51"."CUSTOMER_NAME", CONCAT('.*(', '[ÂÃÅâ]', ').*'), 'cs'),
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
                                    REGEXP_REPLACE(
                                      REGEXP_REPLACE(
                                        REGEXP_REPLACE(
                                          REGEXP_REPLACE(
                                            REGEXP_REPLACE(
                                              REGEXP_REPLACE(
                                                REGEXP_REPLACE(
                                                  REGEXP_REPLACE(
                                                    REGEXP_REPLACE(
                                                      REGEXP_REPLACE("T51"."CUSTOMER_NAME", 'Ã€|Ã‚|Ãƒ|Ã„|Ã…', 'A'),
                                                      'Ã |Ã¡|Ã¢|Ã£|Ã¤|Ã¥',
                                                      'a'
                                                    ),
                                                    'Ã‡',
                                                    'C'
                                                  ),
                                                  'Ã§',
                                                  'c'
                                                ),
                                                'Ãˆ|Ã‰|ÃŠ|Ã‹',
                                                'E'
                                              ),
                                              'Ã¨|Ã©|Ãª|Ã«',
                                              'e'
                                            ),
                                            'ÃŒ|ÃŽ',
                                            'I'
                                          ),
                                          'Ã¬|Ã­|Ã®|Ã¯',
                                          'i'
                                        ),
                                        'Ã‘',
                                        'N'
                                      ),
                                      'Ã±',
                                      'n'
                                    ),
                                    'Ã’|Ã“|Ã”|Ã•|Ã–',
                                    'O'
                                  ),
                                  'Ã˜|Ã²|Ã³|Ã´|Ãµ|Ã¶|Ã¸',
                                  'o'
                                ),
                                'Ã™|Ãš|Ã›|Ãœ',
                                'U'
                              ),
                              'Ã¹|Ãº|Ã»|Ã¼',
                              'u'
                            ),
                            'Ã½|Ã¿',
                            'y'
                          ),
                          'Å ',
                          'S'
                        ),
                        'Å¡',
                        's'
                      ),
                      'Å½',
                      'Z'
                    ),
                    'Å¾',
                    'z'
                  ),
                  'ÃŸ',
                  'ss'
                ),
                'Ã†|Ã¦',
                'ae'
              ),
              'Å’|Å“',
              'oe'
            ),
            'â€™|â€˜',
            '\''
          ),
          'â€œ',
          '“'
        ),
        'â€“|â€”',
        '-'
      ),
      "T51"."CUSTOMER_NAME"
    ) AS "CLEAN_NAME"
  FROM T51 AS T51
), T53 AS (
  SELECT
    "T52"."MONTH",
    "T52"."SOURCE",
    "T52"."CUSTOMER_ID",
    "T52"."CUSTOMER_NAME",
    "T52"."ROWS",
    "T52"."ID_KEY",
    IFF(
      REGEXP_LIKE(LOWER("T52"."CLEAN_NAME"), CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
      REPLACE(
        REPLACE(
          REPLACE(
            REPLACE(
              REPLACE(
                REPLACE(
                  REPLACE(
                    REPLACE(
                      REPLACE(
                        REPLACE(
                          REPLACE(
                            REPLACE(
                              REPLACE(
                                REPLACE(
                                  REPLACE(
                                    REPLACE(
                                      REPLACE(
                                        REPLACE(
                                          REPLACE(
                                            REGEXP_REPLACE(
                                              TRANSLATE(
                                                LOWER("T52"."CLEAN_NAME"),
                                                ' ¨©ª®¯²³´µ¸¹ºàáâãäåçèéêëìíîïðñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžſơưǎǐǒǔǖǘǚǜǟǡǧǩǫǭǯǰǵǹǻǿȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳʹͺ;΄΅·ΐάέήίΰϊϋόύώϐϑϒϓϔϕϖϰϱϲϵйѐёѓїќѝўѷӂӑӓӗӛӝӟӣӥӧӫӭӯӱӳӵӹḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙẛạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹἀἁἂἃἄἅἆἇἐἑἒἓἔἕἠἡἢἣἤἥἦἧἰἱἲἳἴἵἶἷὀὁὂὃὄὅὐὑὒὓὔὕὖὗὠὡὢὣὤὥὦὧὰάὲέὴήὶίὸόὺύὼώᾀᾁᾂᾃᾄᾅᾆᾇᾐᾑᾒᾓᾔᾕᾖᾗᾠᾡᾢᾣᾤᾥᾦᾧᾰᾱᾲᾳᾴᾶᾷ᾽ι᾿῀῁ῂῃῄῆῇ῍῎῏ῐῑῒΐῖῗ῝῞῟ῠῡῢΰῤῥῦῧ῭΅`ῲῳῴῶῷ´῾           ‑–—‗‘’․ ‾ ⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₔₕₖₗₘₙₚₛₜ！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                                                '   a  23\'μ 1oaaaaaaceeeeiiiidnoooooouuuuyyaaaccccddeeeeegggghhiiiiijkllllnnnooorrrsssstttuuuuuuwyzzzsouaiouuuuuaagkooʒjgnaoaaeeiioorruusthaeooooyʹ ;  ·ιαεηιυιυουωβθυυυφπκρςεиеегікиуѵжааеәжзииоөэууучыabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwysaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyyααααααααεεεεεεηηηηηηηηιιιιιιιιοοοοοουυυυυυυυωωωωωωωωααεεηηιιοουυωωααααααααηηηηηηηηωωωωωωωωααααααα ι   ηηηηη   ιιιιιι   υυυυρρυυ  \'ωωωωω             ‐-- \'\'.   0i456789+−=()n0123456789+−=()aeoxəhklmnpst!"#$%&\'()*+,-./0123456789:;<=>?@[\\]^_\'abcdefghijklmnopqrstuvwxyz{|}~'
                                              ),
                                              '[̀-ͯ]',
                                              ''
                                            ),
                                            'ß',
                                            'ss'
                                          ),
                                          'æ',
                                          'ae'
                                        ),
                                        'þ',
                                        'th'
                                      ),
                                      'ĳ',
                                      'ij'
                                    ),
                                    'œ',
                                    'oe'
                                  ),
                                  'ǆ',
                                  'dz'
                                ),
                                'ǉ',
                                'lj'
                              ),
                              'ǌ',
                              'nj'
                            ),
                            'ǣ',
                            'ae'
                          ),
                          'ǳ',
                          'dz'
                        ),
                        'ǽ',
                        'ae'
                      ),
                      '₨',
                      'rs'
                    ),
                    'ﬀ',
                    'ff'
                  ),
                  'ﬁ',
                  'fi'
                ),
                'ﬂ',
                'fl'
              ),
              'ﬃ',
              'ffi'
            ),
            'ﬄ',
            'ffl'
          ),
          'ﬅ',
          'st'
        ),
        'ﬆ',
        'st'
      ),
      LOWER("T52"."CLEAN_NAME")
    ) AS "CLEAN_NAME"
  FROM T52 AS T52
), T54 AS (
  SELECT
    "T53"."MONTH",
    "T53"."SOURCE",
    "T53"."CUSTOMER_ID",
    "T53"."CUSTOMER_NAME",
    "T53"."ROWS",
    "T53"."ID_KEY",
    COALESCE(
      NULLIF(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                TRIM(
                  REGEXP_REPLACE(
                    REPLACE(
                      REGEXP_REPLACE(REPLACE("T53"."CLEAN_NAME", '&', ' and '), '\\.([a-z])(\\.|\\b)', '\\1'),
                      '\'',
                      ''
                    ),
                    '[^a-z0-9-􏿿]+',
                    ' '
                  ),
                  ' \t\n\r\x0b\f'
                ),
                ' incorporated$',
                ' inc'
              ),
              ' corporation$',
              ' corp'
            ),
            ' limited$',
            ' ltd'
          ),
          ' company$',
          ' co'
        ),
        ''
      ),
      LOWER("T53"."CUSTOMER_NAME")
    ) AS "CLEAN_NAME"
  FROM T53 AS T53
), T55 AS (
  SELECT
    "T54"."MONTH",
    "T54"."SOURCE",
    "T54"."CUSTOMER_ID",
    "T54"."CUSTOMER_NAME",
    "T54"."ROWS",
    "T54"."ID_KEY",
    "T54"."CLEAN_NAME",
    REGEXP_REPLACE(
      REGEXP_REPLACE(
        "T54"."CLEAN_NAME",
        '( (gmbh and co kg|vea obch spol|incorporated|corporation|spolka z oo|spol s ro|unlimited|akc spol|company|limited|private|pty ltd|s de rl|sdn bhd|soc col|sp z oo|a spol|and co|s en c|sp zoo|commv|dooel|s cra|sicav|tapui|unltd|bvba|corp|eurl|gmbh|kgaa|lllp|ltda|mchj|nyrt|obrt|pllc|saoc|saog|sapa|sarl|sasu|scpa|secs|slne|smba|sprl|t mi|ultd|yoaj|a s|aat|ans|aps|asa|bhd|cpt|dat|dno|doo|ehf|esv|fie|fop|gie|gte|i s|inc|jtd|k s|kda|kft|kht|lda|llc|llp|ltd|nuf|oaj|oao|ood|ooo|oyj|p s|plc|pte|sae|sal|sas|sca|scs|ses|sha|ska|snc|spa|spj|spk|spp|srl|sro|stg|teo|tmi|tov|uab|vat|vof|vos|vzw|zat|zrt|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|da|dd|ec|ee|et|eu|ev|hb|hf|ij|kb|kd|kg|ks|kt|kv|ky|lp|mb|nl|nv|od|oe|og|oy|pc|pp|pt|qk|rt|sa|sd|sf|sl|sp|ss|xk|xt))+$',
        ''
      ),
      '^the (.)',
      '\\1'
    ) AS "CORE_NAME"
  FROM T54 AS T54
), "T56" AS (
  SELECT
    "T55"."MONTH",
    "T55"."SOURCE",
    "T55"."CUSTOMER_ID",
    "T55"."CUSTOMER_NAME",
    "T55"."ID_KEY",
    "T55"."CLEAN_NAME",
    "T55"."CORE_NAME"
  FROM T55 AS T55
), "T60" AS (
  SELECT
    *
  FROM "T56" AS "T57"
  WHERE
    "T57"."SOURCE" = 'crm'
), T66 AS (
  SELECT
    *
  FROM "T60" AS "T63"
  WHERE
    NOT "T63"."ID_KEY" IS NULL
), "T71" AS (
  SELECT
    "T66"."MONTH",
    "T66"."SOURCE",
    "T66"."CUSTOMER_ID",
    "T66"."CUSTOMER_NAME",
    "T66"."ID_KEY",
    "T66"."CLEAN_NAME",
    "T66"."CORE_NAME",
    CONCAT('id:', "T66"."ID_KEY") AS "CUSTOMER_KEY"
  FROM T66 AS T66
), T61 AS (
  SELECT
    *
  FROM "T56" AS "T57"
  WHERE
    "T57"."SOURCE" = 'crm' AND NOT "T57"."ID_KEY" IS NULL
), T65 AS (
  SELECT
    "T61"."MONTH",
    "T61"."ID_KEY"
  FROM T61 AS T61
), T68 AS (
  SELECT DISTINCT
    *
  FROM T65 AS T65
), T72 AS (
  SELECT
    "T68"."MONTH",
    "T68"."ID_KEY",
    TRUE AS "KNOWN_ID"
  FROM T68 AS T68
), T77 AS (
  SELECT
    "T58"."MONTH",
    "T58"."SOURCE",
    "T58"."CUSTOMER_ID",
    "T58"."CUSTOMER_NAME",
    "T58"."ID_KEY",
    "T58"."CLEAN_NAME",
    "T58"."CORE_NAME",
    "T72"."MONTH" AS "MONTH_RIGHT",
    "T72"."ID_KEY" AS "ID_KEY_RIGHT",
    "T72"."KNOWN_ID"
  FROM "T56" AS "T58"
  LEFT OUTER JOIN T72 AS T72
    ON "T58"."MONTH" = "T72"."MONTH" AND "T58"."ID_KEY" = "T72"."ID_KEY"
), "T79" AS (
  SELECT
    "T77"."MONTH",
    "T77"."SOURCE",
    "T77"."CUSTOMER_ID",
    "T77"."CUSTOMER_NAME",
    "T77"."ID_KEY",
    "T77"."CLEAN_NAME",
    "T77"."CORE_NAME",
    "T77"."KNOWN_ID"
  FROM T77 AS T77
), T76 AS (
  SELECT
    "T74"."MONTH",
    "T74"."CUSTOMER_KEY",
    "T74"."CLEAN_NAME",
    "T74"."CORE_NAME"
  FROM "T71" AS "T74"
), T69 AS (
  SELECT
    *
  FROM "T60" AS "T63"
  WHERE
    "T63"."ID_KEY" IS NULL
), T78 AS (
  SELECT
    "T69"."MONTH",
    "T69"."SOURCE",
    "T69"."CUSTOMER_ID",
    "T69"."CUSTOMER_NAME",
    "T69"."ID_KEY",
    "T69"."CLEAN_NAME",
    "T69"."CORE_NAME"
  FROM T69 AS T69
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T71" AS "T75"
      WHERE
        "T69"."MONTH" = "T75"."MONTH" AND "T69"."CORE_NAME" = "T75"."CORE_NAME"
    )
), T84 AS (
  SELECT
    "T78"."MONTH",
    "T78"."CORE_NAME",
    COUNT(DISTINCT "T78"."CLEAN_NAME") AS "FORMS"
  FROM T78 AS T78
  GROUP BY
    1,
    2
), T87 AS (
  SELECT
    "T69"."MONTH",
    "T69"."SOURCE",
    "T69"."CUSTOMER_ID",
    "T69"."CUSTOMER_NAME",
    "T69"."ID_KEY",
    "T69"."CLEAN_NAME",
    "T69"."CORE_NAME",
    "T84"."FORMS"
  FROM T69 AS T69
  INNER JOIN T84 AS T84
    ON "T69"."MONTH" = "T84"."MONTH" AND "T69"."CORE_NAME" = "T84"."CORE_NAME"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM "T71" AS "T75"
      WHERE
        "T69"."MONTH" = "T75"."MONTH" AND "T69"."CORE_NAME" = "T75"."CORE_NAME"
    )
), T89 AS (
  SELECT
    "T87"."MONTH",
    "T87"."SOURCE",
    "T87"."CUSTOMER_ID",
    "T87"."CUSTOMER_NAME",
    "T87"."ID_KEY",
    "T87"."CLEAN_NAME",
    "T87"."CORE_NAME",
    "T87"."FORMS",
    CONCAT('name:', IFF("T87"."FORMS" > 1, "T87"."CLEAN_NAME", "T87"."CORE_NAME")) AS "CUSTOMER_KEY"
  FROM T87 AS T87
), T90 AS (
  SELECT
    "T89"."MONTH",
    "T89"."CUSTOMER_KEY",
    "T89"."CLEAN_NAME",
    "T89"."CORE_NAME"
  FROM T89 AS T89
), T92 AS (
  SELECT
    *
  FROM T76 AS T76
  UNION
  SELECT
    *
  FROM T90 AS T90
), T93 AS (
  SELECT
    "T92"."MONTH",
    "T92"."CUSTOMER_KEY",
    "T92"."CLEAN_NAME",
    "T92"."CORE_NAME",
    "T12"."SOURCE"
  FROM T92 AS T92
  CROSS JOIN "constant_rows_4" AS "T12"
), T59 AS (
  SELECT
    "T57"."MONTH"
  FROM "T56" AS "T57"
), T64 AS (
  SELECT DISTINCT
    *
  FROM T59 AS T59
), T73 AS (
  SELECT
    "T64"."MONTH",
    "T14"."SOURCE",
    "T14"."ID_KEY",
    "T14"."ALIAS_NAME",
    "T14"."CUSTOMER_KEY",
    "T14"."VALID_FROM",
    "T14"."VALID_TO"
  FROM T64 AS T64
  INNER JOIN "constant_rows_5" AS "T14"
    ON (
      (
        "T14"."VALID_FROM" IS NULL
      )
      OR (
        "T14"."VALID_FROM" < DATEADD(MONTH, '1', "T64"."MONTH")
      )
    )
    AND (
      (
        "T14"."VALID_TO" IS NULL
      ) OR (
        "T14"."VALID_TO" >= "T64"."MONTH"
      )
    )
), T94 AS (
  SELECT
    "T73"."MONTH",
    "T73"."SOURCE",
    "T73"."ID_KEY",
    "T73"."ALIAS_NAME",
    "T73"."CUSTOMER_KEY",
    "T73"."VALID_FROM",
    "T73"."VALID_TO",
    IFF(
      REGEXP_LIKE("T73"."ALIAS_NAME", CONCAT('.*(', '[ÂÃÅâ]', ').*'), 'cs'),
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
                                    REGEXP_REPLACE(
                                      REGEXP_REPLACE(
                                        REGEXP_REPLACE(
                                          REGEXP_REPLACE(
                                            REGEXP_REPLACE(
                                              REGEXP_REPLACE(
                                                REGEXP_REPLACE(
                                                  REGEXP_REPLACE(
                                                    REGEXP_REPLACE(REGEXP_REPLACE("T73"."ALIAS_NAME", 'Ã€|Ã‚|Ãƒ|Ã„|Ã…', 'A'), 'Ã |Ã¡|Ã¢|Ã£|Ã¤|Ã¥', 'a'),
                                                    'Ã‡',
                                                    'C'
                                                  ),
                                                  'Ã§',
                                                  'c'
                                                ),
                                                'Ãˆ|Ã‰|ÃŠ|Ã‹',
                                                'E'
                                              ),
                                              'Ã¨|Ã©|Ãª|Ã«',
                                              'e'
                                            ),
                                            'ÃŒ|ÃŽ',
                                            'I'
                                          ),
                                          'Ã¬|Ã­|Ã®|Ã¯',
                                          'i'
                                        ),
                                        'Ã‘',
                                        'N'
                                      ),
                                      'Ã±',
                                      'n'
                                    ),
                                    'Ã’|Ã“|Ã”|Ã•|Ã–',
                                    'O'
                                  ),
                                  'Ã˜|Ã²|Ã³|Ã´|Ãµ|Ã¶|Ã¸',
                                  'o'
                                ),
                                'Ã™|Ãš|Ã›|Ãœ',
                                'U'
                              ),
                              'Ã¹|Ãº|Ã»|Ã¼',
                              'u'
                            ),
                            'Ã½|Ã¿',
                            'y'
                          ),
                          'Å ',
                          'S'
                        ),
                        'Å¡',
                        's'
                      ),
                      'Å½',
                      'Z'
                    ),
                    'Å¾',
                    'z'
                  ),
                  'ÃŸ',
                  'ss'
                ),
                'Ã†|Ã¦',
                'ae'
              ),
              'Å’|Å“',
              'oe'
            ),
            'â€™|â€˜',
            '\''
          ),
          'â€œ',
          '“'
        ),
        'â€“|â€”',
        '-'
      ),
      "T73"."ALIAS_NAME"
    ) AS "CLEAN_NAME"
  FROM T73 AS T73
), T96 AS (
  SELECT
    "T94"."MONTH",
    "T94"."SOURCE",
    "T94"."ID_KEY",
    "T94"."ALIAS_NAME",
    "T94"."CUSTOMER_KEY",
    "T94"."VALID_FROM",
    "T94"."VALID_TO",
    IFF(
      REGEXP_LIKE(LOWER("T94"."CLEAN_NAME"), CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
      REPLACE(
        REPLACE(
          REPLACE(
            REPLACE(
              REPLACE(
                REPLACE(
                  REPLACE(
                    REPLACE(
                      REPLACE(
                        REPLACE(
                          REPLACE(
                            REPLACE(
                              REPLACE(
                                REPLACE(
                                  REPLACE(
                                    REPLACE(
                                      REPLACE(
                                        REPLACE(
                                          REPLACE(
                                            REGEXP_REPLACE(
                                              TRANSLATE(
                                                LOWER("T94"."CLEAN_NAME"),
                                                ' ¨©ª®¯²³´µ¸¹ºàáâãäåçèéêëìíîïðñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžſơưǎǐǒǔǖǘǚǜǟǡǧǩǫǭǯǰǵǹǻǿȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳʹͺ;΄΅·ΐάέήίΰϊϋόύώϐϑϒϓϔϕϖϰϱϲϵйѐёѓїќѝўѷӂӑӓӗӛӝӟӣӥӧӫӭӯӱӳӵӹḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙẛạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹἀἁἂἃἄἅἆἇἐἑἒἓἔἕἠἡἢἣἤἥἦἧἰἱἲἳἴἵἶἷὀὁὂὃὄὅὐὑὒὓὔὕὖὗὠὡὢὣὤὥὦὧὰάὲέὴήὶίὸόὺύὼώᾀᾁᾂᾃᾄᾅᾆᾇᾐᾑᾒᾓᾔᾕᾖᾗᾠᾡᾢᾣᾤᾥᾦᾧᾰᾱᾲᾳᾴᾶᾷ᾽ι᾿῀῁ῂῃῄῆῇ῍῎῏ῐῑῒΐῖῗ῝῞῟ῠῡῢΰῤῥῦῧ῭΅`ῲῳῴῶῷ´῾           ‑–—‗‘’․ ‾ ⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₔₕₖₗₘₙₚₛₜ！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                                                '   a  23\'μ 1oaaaaaaceeeeiiiidnoooooouuuuyyaaaccccddeeeeegggghhiiiiijkllllnnnooorrrsssstttuuuuuuwyzzzsouaiouuuuuaagkooʒjgnaoaaeeiioorruusthaeooooyʹ ;  ·ιαεηιυιυουωβθυυυφπκρςεиеегікиуѵжааеәжзииоөэууучыabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwysaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyyααααααααεεεεεεηηηηηηηηιιιιιιιιοοοοοουυυυυυυυωωωωωωωωααεεηηιιοουυωωααααααααηηηηηηηηωωωωωωωωααααααα ι   ηηηηη   ιιιιιι   υυυυρρυυ  \'ωωωωω             ‐-- \'\'.   0i456789+−=()n0123456789+−=()aeoxəhklmnpst!"#$%&\'()*+,-./0123456789:;<=>?@[\\]^_\'abcdefghijklmnopqrstuvwxyz{|}~'
                                              ),
                                              '[̀-ͯ]',
                                              ''
                                            ),
                                            'ß',
                                            'ss'
                                          ),
                                          'æ',
                                          'ae'
                                        ),
                                        'þ',
                                        'th'
                                      ),
                                      'ĳ',
                                      'ij'
                                    ),
                                    'œ',
                                    'oe'
                                  ),
                                  'ǆ',
                                  'dz'
                                ),
                                'ǉ',
                                'lj'
                              ),
                              'ǌ',
                              'nj'
                            ),
                            'ǣ',
                            'ae'
                          ),
                          'ǳ',
                          'dz'
                        ),
                        'ǽ',
                        'ae'
                      ),
                      '₨',
                      'rs'
                    ),
                    'ﬀ',
                    'ff'
                  ),
                  'ﬁ',
                  'fi'
                ),
                'ﬂ',
                'fl'
              ),
              'ﬃ',
              'ffi'
            ),
            'ﬄ',
            'ffl'
          ),
          'ﬅ',
          'st'
        ),
        'ﬆ',
        'st'
      ),
      LOWER("T94"."CLEAN_NAME")
    ) AS "CLEAN_NAME"
  FROM T94 AS T94
), T97 AS (
  SELECT
    "T96"."MONTH",
    "T96"."SOURCE",
    "T96"."ID_KEY",
    "T96"."ALIAS_NAME",
    "T96"."CUSTOMER_KEY",
    "T96"."VALID_FROM",
    "T96"."VALID_TO",
    COALESCE(
      NULLIF(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                TRIM(
                  REGEXP_REPLACE(
                    REPLACE(
                      REGEXP_REPLACE(REPLACE("T96"."CLEAN_NAME", '&', ' and '), '\\.([a-z])(\\.|\\b)', '\\1'),
                      '\'',
                      ''
                    ),
                    '[^a-z0-9-􏿿]+',
                    ' '
                  ),
                  ' \t\n\r\x0b\f'
                ),
                ' incorporated$',
                ' inc'
              ),
              ' corporation$',
              ' corp'
            ),
            ' limited$',
            ' ltd'
          ),
          ' company$',
          ' co'
        ),
        ''
      ),
      LOWER("T96"."ALIAS_NAME")
    ) AS "CLEAN_NAME"
  FROM T96 AS T96
), T98 AS (
  SELECT
    "T97"."MONTH",
    "T97"."SOURCE",
    "T97"."ID_KEY",
    "T97"."ALIAS_NAME",
    "T97"."CUSTOMER_KEY",
    "T97"."VALID_FROM",
    "T97"."VALID_TO",
    "T97"."CLEAN_NAME",
    REGEXP_REPLACE(
      REGEXP_REPLACE(
        "T97"."CLEAN_NAME",
        '( (gmbh and co kg|vea obch spol|incorporated|corporation|spolka z oo|spol s ro|unlimited|akc spol|company|limited|private|pty ltd|s de rl|sdn bhd|soc col|sp z oo|a spol|and co|s en c|sp zoo|commv|dooel|s cra|sicav|tapui|unltd|bvba|corp|eurl|gmbh|kgaa|lllp|ltda|mchj|nyrt|obrt|pllc|saoc|saog|sapa|sarl|sasu|scpa|secs|slne|smba|sprl|t mi|ultd|yoaj|a s|aat|ans|aps|asa|bhd|cpt|dat|dno|doo|ehf|esv|fie|fop|gie|gte|i s|inc|jtd|k s|kda|kft|kht|lda|llc|llp|ltd|nuf|oaj|oao|ood|ooo|oyj|p s|plc|pte|sae|sal|sas|sca|scs|ses|sha|ska|snc|spa|spj|spk|spp|srl|sro|stg|teo|tmi|tov|uab|vat|vof|vos|vzw|zat|zrt|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|da|dd|ec|ee|et|eu|ev|hb|hf|ij|kb|kd|kg|ks|kt|kv|ky|lp|mb|nl|nv|od|oe|og|oy|pc|pp|pt|qk|rt|sa|sd|sf|sl|sp|ss|xk|xt))+$',
        ''
      ),
      '^the (.)',
      '\\1'
    ) AS "CORE_NAME"
  FROM T97 AS T97
), T100 AS (
  SELECT
    *
  FROM T98 AS T98
  WHERE
    "T98"."ID_KEY" IS NULL
), T101 AS (
  SELECT
    "T100"."MONTH",
    "T100"."CUSTOMER_KEY",
    "T100"."CLEAN_NAME",
    "T100"."CORE_NAME",
    "T100"."SOURCE"
  FROM T100 AS T100
), "T102" AS (
  SELECT
    *
  FROM T93 AS T93
  UNION ALL
  SELECT
    *
  FROM T101 AS T101
), T104 AS (
  SELECT
    *
  FROM "T102" AS "T103"
  WHERE
    NOT "T103"."CLEAN_NAME" IS NULL
), T106 AS (
  SELECT
    "T104"."MONTH",
    "T104"."SOURCE",
    "T104"."CUSTOMER_KEY",
    'clean' AS "TIER",
    "T104"."CLEAN_NAME" AS "KEY"
  FROM T104 AS T104
), T105 AS (
  SELECT
    *
  FROM "T102" AS "T103"
  WHERE
    NOT "T103"."CORE_NAME" IS NULL
), T107 AS (
  SELECT
    "T105"."MONTH",
    "T105"."SOURCE",
    "T105"."CUSTOMER_KEY",
    'core' AS "TIER",
    "T105"."CORE_NAME" AS "KEY"
  FROM T105 AS T105
), T108 AS (
  SELECT
    *
  FROM T106 AS T106
  UNION ALL
  SELECT
    *
  FROM T107 AS T107
), "T110" AS (
  SELECT
    "T108"."MONTH",
    "T108"."SOURCE",
    "T108"."TIER",
    "T108"."KEY",
    MIN("T108"."CUSTOMER_KEY") AS "CUSTOMER_KEY",
    COUNT(DISTINCT "T108"."CUSTOMER_KEY") AS "CUSTOMERS"
  FROM T108 AS T108
  GROUP BY
    1,
    2,
    3,
    4
), T83 AS (
  SELECT
    "T80"."MONTH"
  FROM "T79" AS "T80"
), T86 AS (
  SELECT DISTINCT
    *
  FROM T83 AS T83
), T88 AS (
  SELECT
    "T86"."MONTH",
    "T13"."SOURCE",
    "T13"."ID_KEY",
    "T13"."ALIAS_NAME",
    "T13"."CUSTOMER_KEY",
    "T13"."VALID_FROM",
    "T13"."VALID_TO"
  FROM T86 AS T86
  INNER JOIN "constant_rows_6" AS "T13"
    ON (
      (
        "T13"."VALID_FROM" IS NULL
      )
      OR (
        "T13"."VALID_FROM" < DATEADD(MONTH, '1', "T86"."MONTH")
      )
    )
    AND (
      (
        "T13"."VALID_TO" IS NULL
      ) OR (
        "T13"."VALID_TO" >= "T86"."MONTH"
      )
    )
), T95 AS (
  SELECT
    "T88"."MONTH",
    "T88"."SOURCE",
    "T88"."ID_KEY",
    "T88"."ALIAS_NAME",
    "T88"."CUSTOMER_KEY",
    "T88"."VALID_FROM",
    "T88"."VALID_TO",
    IFF(
      REGEXP_LIKE("T88"."ALIAS_NAME", CONCAT('.*(', '[ÂÃÅâ]', ').*'), 'cs'),
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
                                    REGEXP_REPLACE(
                                      REGEXP_REPLACE(
                                        REGEXP_REPLACE(
                                          REGEXP_REPLACE(
                                            REGEXP_REPLACE(
                                              REGEXP_REPLACE(
                                                REGEXP_REPLACE(
                                                  REGEXP_REPLACE(
                                                    REGEXP_REPLACE(REGEXP_REPLACE("T88"."ALIAS_NAME", 'Ã€|Ã‚|Ãƒ|Ã„|Ã…', 'A'), 'Ã |Ã¡|Ã¢|Ã£|Ã¤|Ã¥', 'a'),
                                                    'Ã‡',
                                                    'C'
                                                  ),
                                                  'Ã§',
                                                  'c'
                                                ),
                                                'Ãˆ|Ã‰|ÃŠ|Ã‹',
                                                'E'
                                              ),
                                              'Ã¨|Ã©|Ãª|Ã«',
                                              'e'
                                            ),
                                            'ÃŒ|ÃŽ',
                                            'I'
                                          ),
                                          'Ã¬|Ã­|Ã®|Ã¯',
                                          'i'
                                        ),
                                        'Ã‘',
                                        'N'
                                      ),
                                      'Ã±',
                                      'n'
                                    ),
                                    'Ã’|Ã“|Ã”|Ã•|Ã–',
                                    'O'
                                  ),
                                  'Ã˜|Ã²|Ã³|Ã´|Ãµ|Ã¶|Ã¸',
                                  'o'
                                ),
                                'Ã™|Ãš|Ã›|Ãœ',
                                'U'
                              ),
                              'Ã¹|Ãº|Ã»|Ã¼',
                              'u'
                            ),
                            'Ã½|Ã¿',
                            'y'
                          ),
                          'Å ',
                          'S'
                        ),
                        'Å¡',
                        's'
                      ),
                      'Å½',
                      'Z'
                    ),
                    'Å¾',
                    'z'
                  ),
                  'ÃŸ',
                  'ss'
                ),
                'Ã†|Ã¦',
                'ae'
              ),
              'Å’|Å“',
              'oe'
            ),
            'â€™|â€˜',
            '\''
          ),
          'â€œ',
          '“'
        ),
        'â€“|â€”',
        '-'
      ),
      "T88"."ALIAS_NAME"
    ) AS "CLEAN_NAME"
  FROM T88 AS T88
), T99 AS (
  SELECT
    "T95"."MONTH",
    "T95"."SOURCE",
    "T95"."ID_KEY",
    "T95"."ALIAS_NAME",
    "T95"."CUSTOMER_KEY",
    "T95"."VALID_FROM",
    "T95"."VALID_TO",
    IFF(
      REGEXP_LIKE(LOWER("T95"."CLEAN_NAME"), CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
      REPLACE(
        REPLACE(
          REPLACE(
            REPLACE(
              REPLACE(
                REPLACE(
                  REPLACE(
                    REPLACE(
                      REPLACE(
                        REPLACE(
                          REPLACE(
                            REPLACE(
                              REPLACE(
                                REPLACE(
                                  REPLACE(
                                    REPLACE(
                                      REPLACE(
                                        REPLACE(
                                          REPLACE(
                                            REGEXP_REPLACE(
                                              TRANSLATE(
                                                LOWER("T95"."CLEAN_NAME"),
                                                ' ¨©ª®¯²³´µ¸¹ºàáâãäåçèéêëìíîïðñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžſơưǎǐǒǔǖǘǚǜǟǡǧǩǫǭǯǰǵǹǻǿȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳʹͺ;΄΅·ΐάέήίΰϊϋόύώϐϑϒϓϔϕϖϰϱϲϵйѐёѓїќѝўѷӂӑӓӗӛӝӟӣӥӧӫӭӯӱӳӵӹḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙẛạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹἀἁἂἃἄἅἆἇἐἑἒἓἔἕἠἡἢἣἤἥἦἧἰἱἲἳἴἵἶἷὀὁὂὃὄὅὐὑὒὓὔὕὖὗὠὡὢὣὤὥὦὧὰάὲέὴήὶίὸόὺύὼώᾀᾁᾂᾃᾄᾅᾆᾇᾐᾑᾒᾓᾔᾕᾖᾗᾠᾡᾢᾣᾤᾥᾦᾧᾰᾱᾲᾳᾴᾶᾷ᾽ι᾿῀῁ῂῃῄῆῇ῍῎῏ῐῑῒΐῖῗ῝῞῟ῠῡῢΰῤῥῦῧ῭΅`ῲῳῴῶῷ´῾           ‑–—‗‘’․ ‾ ⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₔₕₖₗₘₙₚₛₜ！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                                                '   a  23\'μ 1oaaaaaaceeeeiiiidnoooooouuuuyyaaaccccddeeeeegggghhiiiiijkllllnnnooorrrsssstttuuuuuuwyzzzsouaiouuuuuaagkooʒjgnaoaaeeiioorruusthaeooooyʹ ;  ·ιαεηιυιυουωβθυυυφπκρςεиеегікиуѵжааеәжзииоөэууучыabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwysaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyyααααααααεεεεεεηηηηηηηηιιιιιιιιοοοοοουυυυυυυυωωωωωωωωααεεηηιιοουυωωααααααααηηηηηηηηωωωωωωωωααααααα ι   ηηηηη   ιιιιιι   υυυυρρυυ  \'ωωωωω             ‐-- \'\'.   0i456789+−=()n0123456789+−=()aeoxəhklmnpst!"#$%&\'()*+,-./0123456789:;<=>?@[\\]^_\'abcdefghijklmnopqrstuvwxyz{|}~'
                                              ),
                                              '[̀-ͯ]',
                                              ''
                                            ),
                                            'ß',
                                            'ss'
                                          ),
                                          'æ',
                                          'ae'
                                        ),
                                        'þ',
                                        'th'
                                      ),
                                      'ĳ',
                                      'ij'
                                    ),
                                    'œ',
                                    'oe'
                                  ),
                                  'ǆ',
                                  'dz'
                                ),
                                'ǉ',
                                'lj'
                              ),
                              'ǌ',
                              'nj'
                            ),
                            'ǣ',
                            'ae'
                          ),
                          'ǳ',
                          'dz'
                        ),
                        'ǽ',
                        'ae'
                      ),
                      '₨',
                      'rs'
                    ),
                    'ﬀ',
                    'ff'
                  ),
                  'ﬁ',
                  'fi'
                ),
                'ﬂ',
                'fl'
              ),
              'ﬃ',
              'ffi'
            ),
            'ﬄ',
            'ffl'
          ),
          'ﬅ',
          'st'
        ),
        'ﬆ',
        'st'
      ),
      LOWER("T95"."CLEAN_NAME")
    ) AS "CLEAN_NAME"
  FROM T95 AS T95
), T109 AS (
  SELECT
    "T99"."MONTH",
    "T99"."SOURCE",
    "T99"."ID_KEY",
    "T99"."ALIAS_NAME",
    "T99"."CUSTOMER_KEY",
    "T99"."VALID_FROM",
    "T99"."VALID_TO",
    COALESCE(
      NULLIF(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                TRIM(
                  REGEXP_REPLACE(
                    REPLACE(
                      REGEXP_REPLACE(REPLACE("T99"."CLEAN_NAME", '&', ' and '), '\\.([a-z])(\\.|\\b)', '\\1'),
                      '\'',
                      ''
                    ),
                    '[^a-z0-9-􏿿]+',
                    ' '
                  ),
                  ' \t\n\r\x0b\f'
                ),
                ' incorporated$',
                ' inc'
              ),
              ' corporation$',
              ' corp'
            ),
            ' limited$',
            ' ltd'
          ),
          ' company$',
          ' co'
        ),
        ''
      ),
      LOWER("T99"."ALIAS_NAME")
    ) AS "CLEAN_NAME"
  FROM T99 AS T99
), T113 AS (
  SELECT
    "T109"."MONTH",
    "T109"."SOURCE",
    "T109"."ID_KEY",
    "T109"."ALIAS_NAME",
    "T109"."CUSTOMER_KEY",
    "T109"."VALID_FROM",
    "T109"."VALID_TO",
    "T109"."CLEAN_NAME",
    REGEXP_REPLACE(
      REGEXP_REPLACE(
        "T109"."CLEAN_NAME",
        '( (gmbh and co kg|vea obch spol|incorporated|corporation|spolka z oo|spol s ro|unlimited|akc spol|company|limited|private|pty ltd|s de rl|sdn bhd|soc col|sp z oo|a spol|and co|s en c|sp zoo|commv|dooel|s cra|sicav|tapui|unltd|bvba|corp|eurl|gmbh|kgaa|lllp|ltda|mchj|nyrt|obrt|pllc|saoc|saog|sapa|sarl|sasu|scpa|secs|slne|smba|sprl|t mi|ultd|yoaj|a s|aat|ans|aps|asa|bhd|cpt|dat|dno|doo|ehf|esv|fie|fop|gie|gte|i s|inc|jtd|k s|kda|kft|kht|lda|llc|llp|ltd|nuf|oaj|oao|ood|ooo|oyj|p s|plc|pte|sae|sal|sas|sca|scs|ses|sha|ska|snc|spa|spj|spk|spp|srl|sro|stg|teo|tmi|tov|uab|vat|vof|vos|vzw|zat|zrt|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|da|dd|ec|ee|et|eu|ev|hb|hf|ij|kb|kd|kg|ks|kt|kv|ky|lp|mb|nl|nv|od|oe|og|oy|pc|pp|pt|qk|rt|sa|sd|sf|sl|sp|ss|xk|xt))+$',
        ''
      ),
      '^the (.)',
      '\\1'
    ) AS "CORE_NAME"
  FROM T109 AS T109
), T118 AS (
  SELECT
    "T81"."MONTH",
    "T81"."SOURCE",
    "T81"."CUSTOMER_ID",
    "T81"."CUSTOMER_NAME",
    "T113"."CUSTOMER_KEY" AS "ALIAS_KEY"
  FROM "T79" AS "T81"
  INNER JOIN T113 AS T113
    ON "T81"."MONTH" = "T113"."MONTH"
    AND "T81"."SOURCE" = "T113"."SOURCE"
    AND "T81"."ID_KEY" = "T113"."ID_KEY"
), T121 AS (
  SELECT
    "T81"."MONTH",
    "T81"."SOURCE",
    "T81"."CUSTOMER_ID",
    "T81"."CUSTOMER_NAME",
    "T113"."CUSTOMER_KEY" AS "ALIAS_KEY"
  FROM "T79" AS "T81"
  INNER JOIN T113 AS T113
    ON "T81"."MONTH" = "T113"."MONTH"
    AND "T81"."SOURCE" = "T113"."SOURCE"
    AND "T81"."CLEAN_NAME" = "T113"."CLEAN_NAME"
    AND (
      (
        "T113"."ID_KEY" IS NULL
      ) OR (
        "T81"."ID_KEY" IS NULL
      )
    )
), T122 AS (
  SELECT
    *
  FROM T118 AS T118
  UNION
  SELECT
    *
  FROM T121 AS T121
), T124 AS (
  SELECT
    "T122"."MONTH",
    "T122"."SOURCE",
    "T122"."CUSTOMER_ID",
    "T122"."CUSTOMER_NAME",
    MIN("T122"."ALIAS_KEY") AS "ALIAS_KEY",
    COUNT(DISTINCT "T122"."ALIAS_KEY") AS "ALIAS_CUSTOMERS"
  FROM T122 AS T122
  GROUP BY
    1,
    2,
    3,
    4
), T115 AS (
  SELECT
    *
  FROM "T110" AS "T111"
  WHERE
    "T111"."TIER" = 'clean'
), T120 AS (
  SELECT
    "T115"."MONTH",
    "T115"."SOURCE",
    "T115"."KEY" AS "CLEAN_NAME",
    "T115"."CUSTOMER_KEY" AS "CLEAN_KEY",
    "T115"."CUSTOMERS" AS "CLEAN_CUSTOMERS"
  FROM T115 AS T115
), T125 AS (
  SELECT
    "T81"."MONTH",
    "T81"."SOURCE",
    "T81"."CUSTOMER_ID",
    "T81"."CUSTOMER_NAME",
    "T81"."ID_KEY",
    "T81"."CLEAN_NAME",
    "T81"."CORE_NAME",
    "T81"."KNOWN_ID",
    "T124"."ALIAS_KEY",
    "T124"."ALIAS_CUSTOMERS",
    "T120"."MONTH" AS "MONTH_RIGHT",
    "T120"."SOURCE" AS "SOURCE_RIGHT",
    "T120"."CLEAN_NAME" AS "CLEAN_NAME_RIGHT",
    "T120"."CLEAN_KEY",
    "T120"."CLEAN_CUSTOMERS"
  FROM "T79" AS "T81"
  LEFT OUTER JOIN T124 AS T124
    ON "T81"."MONTH" = "T124"."MONTH"
    AND "T81"."SOURCE" = "T124"."SOURCE"
    AND "T81"."CUSTOMER_ID" IS NOT DISTINCT FROM "T124"."CUSTOMER_ID"
    AND "T81"."CUSTOMER_NAME" IS NOT DISTINCT FROM "T124"."CUSTOMER_NAME"
  LEFT OUTER JOIN T120 AS T120
    ON "T81"."MONTH" = "T120"."MONTH"
    AND "T81"."SOURCE" = "T120"."SOURCE"
    AND "T81"."CLEAN_NAME" = "T120"."CLEAN_NAME"
), T127 AS (
  SELECT
    "T125"."MONTH",
    "T125"."SOURCE",
    "T125"."CUSTOMER_ID",
    "T125"."CUSTOMER_NAME",
    "T125"."ID_KEY",
    "T125"."CLEAN_NAME",
    "T125"."CORE_NAME",
    "T125"."KNOWN_ID",
    "T125"."ALIAS_KEY",
    "T125"."ALIAS_CUSTOMERS",
    "T125"."CLEAN_KEY",
    "T125"."CLEAN_CUSTOMERS"
  FROM T125 AS T125
), T114 AS (
  SELECT
    *
  FROM "T110" AS "T111"
  WHERE
    "T111"."TIER" = 'core'
), T119 AS (
  SELECT
    "T114"."MONTH",
    "T114"."SOURCE",
    "T114"."KEY" AS "CORE_NAME",
    "T114"."CUSTOMER_KEY" AS "CORE_KEY",
    "T114"."CUSTOMERS" AS "CORE_CUSTOMERS"
  FROM T114 AS T114
), T128 AS (
  SELECT
    "T127"."MONTH",
    "T127"."SOURCE",
    "T127"."CUSTOMER_ID",
    "T127"."CUSTOMER_NAME",
    "T127"."ID_KEY",
    "T127"."CLEAN_NAME",
    "T127"."CORE_NAME",
    "T127"."KNOWN_ID",
    "T127"."ALIAS_KEY",
    "T127"."ALIAS_CUSTOMERS",
    "T127"."CLEAN_KEY",
    "T127"."CLEAN_CUSTOMERS",
    "T119"."MONTH" AS "MONTH_RIGHT",
    "T119"."SOURCE" AS "SOURCE_RIGHT",
    "T119"."CORE_NAME" AS "CORE_NAME_RIGHT",
    "T119"."CORE_KEY",
    "T119"."CORE_CUSTOMERS"
  FROM T127 AS T127
  LEFT OUTER JOIN T119 AS T119
    ON "T127"."MONTH" = "T119"."MONTH"
    AND "T127"."SOURCE" = "T119"."SOURCE"
    AND "T127"."CORE_NAME" = "T119"."CORE_NAME"
), T129 AS (
  SELECT
    "T128"."MONTH",
    "T128"."SOURCE",
    "T128"."CUSTOMER_ID",
    "T128"."CUSTOMER_NAME",
    "T128"."ID_KEY",
    "T128"."CLEAN_NAME",
    "T128"."CORE_NAME",
    "T128"."KNOWN_ID",
    "T128"."ALIAS_KEY",
    "T128"."ALIAS_CUSTOMERS",
    "T128"."CLEAN_KEY",
    "T128"."CLEAN_CUSTOMERS",
    "T128"."CORE_KEY",
    "T128"."CORE_CUSTOMERS"
  FROM T128 AS T128
), T130 AS (
  SELECT
    "T129"."MONTH",
    "T129"."SOURCE",
    "T129"."CUSTOMER_ID",
    "T129"."CUSTOMER_NAME",
    "T129"."ID_KEY",
    "T129"."CLEAN_NAME",
    "T129"."CORE_NAME",
    "T129"."KNOWN_ID",
    "T129"."ALIAS_KEY",
    "T129"."ALIAS_CUSTOMERS",
    "T129"."CLEAN_KEY",
    "T129"."CLEAN_CUSTOMERS",
    "T129"."CORE_KEY",
    "T129"."CORE_CUSTOMERS",
    CASE
      WHEN COALESCE("T129"."KNOWN_ID", FALSE)
      THEN 'id'
      WHEN "T129"."ALIAS_CUSTOMERS" = 1
      THEN 'alias'
      WHEN "T129"."ALIAS_CUSTOMERS" > 1
      THEN 'ambiguous'
      WHEN "T129"."CLEAN_CUSTOMERS" = 1
      THEN 'name'
      WHEN "T129"."CLEAN_CUSTOMERS" > 1
      THEN 'ambiguous'
      WHEN "T129"."CORE_CUSTOMERS" = 1
      THEN 'name'
      WHEN "T129"."CORE_CUSTOMERS" > 1
      THEN 'ambiguous'
      ELSE 'unmatched'
    END AS "MATCH_METHOD",
    CASE
      WHEN CASE
        WHEN COALESCE("T129"."KNOWN_ID", FALSE)
        THEN 'id'
        WHEN "T129"."ALIAS_CUSTOMERS" = 1
        THEN 'alias'
        WHEN "T129"."ALIAS_CUSTOMERS" > 1
        THEN 'ambiguous'
        WHEN "T129"."CLEAN_CUSTOMERS" = 1
        THEN 'name'
        WHEN "T129"."CLEAN_CUSTOMERS" > 1
        THEN 'ambiguous'
        WHEN "T129"."CORE_CUSTOMERS" = 1
        THEN 'name'
        WHEN "T129"."CORE_CUSTOMERS" > 1
        THEN 'ambiguous'
        ELSE 'unmatched'
      END = 'id'
      THEN CONCAT('id:', "T129"."ID_KEY")
      WHEN CASE
        WHEN COALESCE("T129"."KNOWN_ID", FALSE)
        THEN 'id'
        WHEN "T129"."ALIAS_CUSTOMERS" = 1
        THEN 'alias'
        WHEN "T129"."ALIAS_CUSTOMERS" > 1
        THEN 'ambiguous'
        WHEN "T129"."CLEAN_CUSTOMERS" = 1
        THEN 'name'
        WHEN "T129"."CLEAN_CUSTOMERS" > 1
        THEN 'ambiguous'
        WHEN "T129"."CORE_CUSTOMERS" = 1
        THEN 'name'
        WHEN "T129"."CORE_CUSTOMERS" > 1
        THEN 'ambiguous'
        ELSE 'unmatched'
      END = 'alias'
      THEN "T129"."ALIAS_KEY"
      WHEN CASE
        WHEN COALESCE("T129"."KNOWN_ID", FALSE)
        THEN 'id'
        WHEN "T129"."ALIAS_CUSTOMERS" = 1
        THEN 'alias'
        WHEN "T129"."ALIAS_CUSTOMERS" > 1
        THEN 'ambiguous'
        WHEN "T129"."CLEAN_CUSTOMERS" = 1
        THEN 'name'
        WHEN "T129"."CLEAN_CUSTOMERS" > 1
        THEN 'ambiguous'
        WHEN "T129"."CORE_CUSTOMERS" = 1
        THEN 'name'
        WHEN "T129"."CORE_CUSTOMERS" > 1
        THEN 'ambiguous'
        ELSE 'unmatched'
      END = 'name'
      THEN IFF("T129"."CLEAN_CUSTOMERS" = 1, "T129"."CLEAN_KEY", "T129"."CORE_KEY")
      ELSE CAST(NULL AS VARCHAR)
    END AS "LINK"
  FROM T129 AS T129
), "T131" AS (
  SELECT
    "T130"."MONTH",
    "T130"."SOURCE",
    "T130"."CUSTOMER_ID",
    "T130"."CUSTOMER_NAME",
    "T130"."ID_KEY",
    "T130"."CLEAN_NAME",
    "T130"."CORE_NAME",
    "T130"."MATCH_METHOD",
    "T130"."LINK"
  FROM T130 AS T130
), "T134" AS (
  SELECT
    *
  FROM "T131" AS "T132"
  WHERE
    "T132"."LINK" IS NULL
), T133 AS (
  SELECT
    *
  FROM "T131" AS "T132"
  WHERE
    NOT "T132"."LINK" IS NULL
), T136 AS (
  SELECT
    "T133"."MONTH",
    "T133"."SOURCE",
    "T133"."CUSTOMER_ID",
    "T133"."CUSTOMER_NAME",
    "T133"."ID_KEY",
    "T133"."CLEAN_NAME",
    "T133"."CORE_NAME",
    "T133"."MATCH_METHOD",
    "T133"."LINK",
    "T133"."LINK" AS "CUSTOMER_KEY"
  FROM T133 AS T133
), T138 AS (
  SELECT
    "T136"."MONTH",
    "T136"."SOURCE",
    "T136"."CUSTOMER_ID",
    "T136"."CUSTOMER_NAME",
    "T136"."ID_KEY",
    "T136"."CLEAN_NAME",
    "T136"."CORE_NAME",
    "T136"."MATCH_METHOD",
    "T136"."CUSTOMER_KEY"
  FROM T136 AS T136
), T139 AS (
  SELECT
    *
  FROM "T134" AS "T135"
  WHERE
    NOT "T135"."CORE_NAME" IS NULL
    AND NOT "T135"."ID_KEY" IS NULL
    AND NOT (
      "T135"."SOURCE" = 'crm'
    )
), T140 AS (
  SELECT
    "T139"."MONTH",
    "T139"."ID_KEY",
    MIN("T139"."CORE_NAME") AS "BEARER",
    COUNT(DISTINCT "T139"."CORE_NAME") AS "BEARERS"
  FROM T139 AS T139
  GROUP BY
    1,
    2
), T141 AS (
  SELECT
    *
  FROM T140 AS T140
  WHERE
    "T140"."BEARERS" = 1
), T143 AS (
  SELECT
    "T141"."MONTH",
    "T141"."ID_KEY",
    "T141"."BEARER"
  FROM T141 AS T141
), T144 AS (
  SELECT
    "T137"."MONTH",
    "T137"."SOURCE",
    "T137"."CUSTOMER_ID",
    "T137"."CUSTOMER_NAME",
    "T137"."ID_KEY",
    "T137"."CLEAN_NAME",
    "T137"."CORE_NAME",
    "T137"."MATCH_METHOD",
    "T137"."LINK",
    "T143"."MONTH" AS "MONTH_RIGHT",
    "T143"."ID_KEY" AS "ID_KEY_RIGHT",
    "T143"."BEARER"
  FROM "T134" AS "T137"
  LEFT OUTER JOIN T143 AS T143
    ON "T137"."MONTH" = "T143"."MONTH" AND "T137"."ID_KEY" = "T143"."ID_KEY"
), T145 AS (
  SELECT
    "T144"."MONTH",
    "T144"."SOURCE",
    "T144"."CUSTOMER_ID",
    "T144"."CUSTOMER_NAME",
    "T144"."ID_KEY",
    "T144"."CLEAN_NAME",
    "T144"."CORE_NAME",
    "T144"."MATCH_METHOD",
    "T144"."LINK",
    "T144"."BEARER"
  FROM T144 AS T144
), T146 AS (
  SELECT
    "T145"."MONTH",
    "T145"."SOURCE",
    "T145"."CUSTOMER_ID",
    "T145"."CUSTOMER_NAME",
    "T145"."ID_KEY",
    "T145"."CLEAN_NAME",
    "T145"."CORE_NAME",
    "T145"."MATCH_METHOD",
    "T145"."LINK",
    "T145"."BEARER",
    CASE
      WHEN NOT "T145"."CORE_NAME" IS NULL
      THEN CONCAT('name:', "T145"."CORE_NAME")
      WHEN NOT "T145"."BEARER" IS NULL
      THEN CONCAT('name:', "T145"."BEARER")
      ELSE CONCAT('id:', "T145"."ID_KEY")
    END AS "CUSTOMER_KEY"
  FROM T145 AS T145
), T147 AS (
  SELECT
    "T146"."MONTH",
    "T146"."SOURCE",
    "T146"."CUSTOMER_ID",
    "T146"."CUSTOMER_NAME",
    "T146"."ID_KEY",
    "T146"."CLEAN_NAME",
    "T146"."CORE_NAME",
    "T146"."MATCH_METHOD",
    "T146"."CUSTOMER_KEY"
  FROM T146 AS T146
), T148 AS (
  SELECT
    *
  FROM T147 AS T147
), "T149" AS (
  SELECT
    *
  FROM T138 AS T138
  UNION ALL
  SELECT
    *
  FROM T148 AS T148
), T152 AS (
  SELECT
    *
  FROM "T149" AS "T150"
  WHERE
    "T150"."SOURCE" = 'crm' AND NOT "T150"."CUSTOMER_ID" IS NULL
), T154 AS (
  SELECT
    "T152"."MONTH",
    "T152"."CUSTOMER_KEY",
    MIN("T152"."CUSTOMER_ID") AS "CRM_CUSTOMER_ID"
  FROM T152 AS T152
  GROUP BY
    1,
    2
), T155 AS (
  SELECT
    "T151"."MONTH",
    "T151"."SOURCE",
    "T151"."CUSTOMER_ID",
    "T151"."CUSTOMER_NAME",
    "T151"."ID_KEY",
    "T151"."CLEAN_NAME",
    "T151"."CORE_NAME",
    "T151"."MATCH_METHOD",
    "T151"."CUSTOMER_KEY",
    "T154"."MONTH" AS "MONTH_RIGHT",
    "T154"."CUSTOMER_KEY" AS "CUSTOMER_KEY_RIGHT",
    "T154"."CRM_CUSTOMER_ID"
  FROM "T149" AS "T151"
  LEFT OUTER JOIN T154 AS T154
    ON "T151"."MONTH" = "T154"."MONTH" AND "T151"."CUSTOMER_KEY" = "T154"."CUSTOMER_KEY"
), T157 AS (
  SELECT
    "T155"."MONTH",
    "T155"."SOURCE",
    "T155"."CUSTOMER_ID",
    "T155"."CUSTOMER_NAME",
    "T155"."ID_KEY",
    "T155"."CLEAN_NAME",
    "T155"."CORE_NAME",
    "T155"."MATCH_METHOD",
    "T155"."CUSTOMER_KEY",
    "T155"."CRM_CUSTOMER_ID"
  FROM T155 AS T155
), T158 AS (
  SELECT
    "T48"."MONTH",
    "T48"."SOURCE_FILE",
    "T48"."SOURCE_ROW",
    "T48"."CUSTOMER_ID",
    "T48"."CUSTOMER_NAME",
    "T48"."SOURCE",
    "T157"."ID_KEY",
    "T157"."CLEAN_NAME",
    "T157"."CORE_NAME",
    "T157"."MATCH_METHOD",
    "T157"."CUSTOMER_KEY",
    "T157"."CRM_CUSTOMER_ID"
  FROM "T46" AS "T48"
  LEFT OUTER JOIN T157 AS T157
    ON "T48"."MONTH" = "T157"."MONTH"
    AND "T48"."SOURCE" = "T157"."SOURCE"
    AND "T48"."CUSTOMER_ID" IS NOT DISTINCT FROM "T157"."CUSTOMER_ID"
    AND "T48"."CUSTOMER_NAME" IS NOT DISTINCT FROM "T157"."CUSTOMER_NAME"
), T159 AS (
  SELECT
    "T158"."MONTH",
    "T158"."SOURCE_FILE",
    "T158"."SOURCE_ROW",
    "T158"."SOURCE",
    "T158"."CUSTOMER_ID",
    "T158"."CUSTOMER_NAME",
    "T158"."CLEAN_NAME",
    COALESCE("T158"."MATCH_METHOD", 'unmatched') AS "MATCH_METHOD",
    "T158"."CUSTOMER_KEY",
    "T158"."CRM_CUSTOMER_ID"
  FROM T158 AS T158
)
SELECT
  "T159"."MONTH",
  "T159"."SOURCE",
  "T159"."SOURCE_FILE",
  "T159"."SOURCE_ROW",
  "T159"."CUSTOMER_ID",
  "T159"."CUSTOMER_NAME",
  "T159"."CLEAN_NAME",
  "T159"."MATCH_METHOD",
  "T159"."CUSTOMER_KEY",
  "T159"."CRM_CUSTOMER_ID"
FROM T159 AS T159