WITH T19 AS (
  SELECT
    "T7"."MONTH",
    "T7"."SOURCE_FILE",
    "T7"."SOURCE_ROW",
    "T7"."LINE_ID" IS NULL AS "line_id.lacks",
    "T7"."CUSTOMER_NAME" IS NULL AS "customer_name.lacks",
    "T7"."CUSTOMER_ID" IS NULL AS "customer_id.lacks",
    "T7"."PRODUCT" IS NULL AS "product.lacks",
    "T7"."PROVIDER_COUNT" IS NULL AS "provider_count.lacks",
    "T7"."UNIT_PRICE" IS NULL AS "unit_price.lacks",
    "T7"."AMOUNT" IS NULL AS "amount.lacks",
    "T7"."CURRENCY" IS NULL AS "currency.lacks",
    "T7"."STATUS" IS NULL AS "status.lacks",
    "T7"."LOCATION" IS NULL AS "location.lacks"
  FROM "NORMALIZED"."BILLING_LINES" AS "T7"
), T22 AS (
  SELECT
    "T13"."MONTH",
    "T13"."SOURCE_FILE",
    "T13"."SOURCE_ROW",
    "T13"."SOURCE_KEY",
    "T13"."SOURCE_ERROR",
    "T13"."SOURCE_TEXT",
    "T13"."Invoice Line",
    "T13"."Customer",
    "T13"."Customer Ref",
    "T13"."Item",
    "T13"."Qty",
    "T13"."Rate",
    "T13"."Amount",
    "T13"."Currency",
    "T13"."Account State",
    "T13"."Site",
    "T19"."MONTH" AS "month.accepted",
    "T19"."SOURCE_FILE" AS "source_file.accepted",
    "T19"."SOURCE_ROW" AS "source_row.accepted",
    "T19"."line_id.lacks",
    "T19"."customer_name.lacks",
    "T19"."customer_id.lacks",
    "T19"."product.lacks",
    "T19"."provider_count.lacks",
    "T19"."unit_price.lacks",
    "T19"."amount.lacks",
    "T19"."currency.lacks",
    "T19"."status.lacks",
    "T19"."location.lacks"
  FROM "RAW"."BILLING_LINES" AS "T13"
  LEFT OUTER JOIN T19 AS T19
    ON "T13"."MONTH" = "T19"."MONTH"
    AND "T13"."SOURCE_FILE" = "T19"."SOURCE_FILE"
    AND "T13"."SOURCE_ROW" = "T19"."SOURCE_ROW"
), T24 AS (
  SELECT
    *
  FROM T22 AS T22
  WHERE
    (
      "T22"."source_row.accepted" IS NULL
    )
    OR (
      "T22"."line_id.lacks"
      AND (
        NOT "T22"."Invoice Line" IS NULL
      )
      AND NOT (
        "T22"."Invoice Line" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T22"."customer_name.lacks"
      AND (
        NOT "T22"."Customer" IS NULL
      )
      AND NOT (
        "T22"."Customer" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T22"."customer_id.lacks"
      AND (
        NOT "T22"."Customer Ref" IS NULL
      )
      AND NOT (
        "T22"."Customer Ref" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T22"."product.lacks"
      AND (
        NOT "T22"."Item" IS NULL
      )
      AND NOT (
        "T22"."Item" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T22"."provider_count.lacks"
      AND (
        NOT "T22"."Qty" IS NULL
      )
      AND NOT (
        "T22"."Qty" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T22"."unit_price.lacks"
      AND (
        NOT "T22"."Rate" IS NULL
      )
      AND NOT (
        "T22"."Rate" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T22"."amount.lacks"
      AND (
        NOT "T22"."Amount" IS NULL
      )
      AND NOT (
        "T22"."Amount" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T22"."currency.lacks"
      AND (
        NOT "T22"."Currency" IS NULL
      )
      AND NOT (
        "T22"."Currency" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T22"."status.lacks"
      AND (
        NOT "T22"."Account State" IS NULL
      )
      AND NOT (
        "T22"."Account State" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T22"."location.lacks"
      AND (
        NOT "T22"."Site" IS NULL
      )
      AND NOT (
        "T22"."Site" IN ('', '-', 'N/A', 'NULL')
      )
    )
), "T27" AS (
  SELECT
    "T24"."MONTH",
    "T24"."SOURCE_FILE",
    "T24"."SOURCE_ROW",
    "T24"."SOURCE_KEY",
    "T24"."SOURCE_ERROR",
    "T24"."SOURCE_TEXT",
    "T24"."Invoice Line",
    "T24"."Customer",
    "T24"."Customer Ref",
    "T24"."Item",
    "T24"."Qty",
    "T24"."Rate",
    "T24"."Amount",
    "T24"."Currency",
    "T24"."Account State",
    "T24"."Site"
  FROM T24 AS T24
), T20 AS (
  SELECT
    "T8"."MONTH",
    "T8"."SOURCE_FILE",
    "T8"."SOURCE_ROW",
    "T8"."EVENT_ID" IS NULL AS "event_id.lacks",
    "T8"."CUSTOMER_ID" IS NULL AS "customer_id.lacks",
    "T8"."CUSTOMER_NAME" IS NULL AS "customer_name.lacks",
    "T8"."STATUS" IS NULL AS "status.lacks",
    "T8"."PRODUCT" IS NULL AS "product.lacks",
    "T8"."PROVIDER_ID" IS NULL AS "provider_id.lacks",
    "T8"."USED_AT" IS NULL AS "used_at.lacks",
    "T8"."USAGE_QUANTITY" IS NULL AS "usage_quantity.lacks",
    "T8"."GO_LIVE_DATE" IS NULL AS "go_live_date.lacks",
    "T8"."LOCATION" IS NULL AS "location.lacks"
  FROM "NORMALIZED"."OPS_USAGE" AS "T8"
), T23 AS (
  SELECT
    "T14"."MONTH",
    "T14"."SOURCE_FILE",
    "T14"."SOURCE_ROW",
    "T14"."SOURCE_KEY",
    "T14"."SOURCE_ERROR",
    "T14"."SOURCE_TEXT",
    "T14"."EVENT_ID",
    "T14"."CLINIC_ID",
    "T14"."CLINIC_NAME",
    "T14"."ACCOUNT_STATE",
    "T14"."MODULE",
    "T14"."PROVIDER_REF",
    "T14"."TS",
    "T14"."UNITS",
    "T14"."FIRST_LIVE_ON",
    "T14"."SITE",
    "T20"."MONTH" AS "month.accepted",
    "T20"."SOURCE_FILE" AS "source_file.accepted",
    "T20"."SOURCE_ROW" AS "source_row.accepted",
    "T20"."event_id.lacks",
    "T20"."customer_id.lacks",
    "T20"."customer_name.lacks",
    "T20"."status.lacks",
    "T20"."product.lacks",
    "T20"."provider_id.lacks",
    "T20"."used_at.lacks",
    "T20"."usage_quantity.lacks",
    "T20"."go_live_date.lacks",
    "T20"."location.lacks"
  FROM "RAW"."OPS_USAGE" AS "T14"
  LEFT OUTER JOIN T20 AS T20
    ON "T14"."MONTH" = "T20"."MONTH"
    AND "T14"."SOURCE_FILE" = "T20"."SOURCE_FILE"
    AND "T14"."SOURCE_ROW" = "T20"."SOURCE_ROW"
), T25 AS (
  SELECT
    *
  FROM T23 AS T23
  WHERE
    (
      "T23"."source_row.accepted" IS NULL
    )
    OR (
      "T23"."event_id.lacks"
      AND (
        NOT "T23"."EVENT_ID" IS NULL
      )
      AND NOT (
        "T23"."EVENT_ID" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T23"."customer_id.lacks"
      AND (
        NOT "T23"."CLINIC_ID" IS NULL
      )
      AND NOT (
        "T23"."CLINIC_ID" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T23"."customer_name.lacks"
      AND (
        NOT "T23"."CLINIC_NAME" IS NULL
      )
      AND NOT (
        "T23"."CLINIC_NAME" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T23"."status.lacks"
      AND (
        NOT "T23"."ACCOUNT_STATE" IS NULL
      )
      AND NOT (
        "T23"."ACCOUNT_STATE" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T23"."product.lacks"
      AND (
        NOT "T23"."MODULE" IS NULL
      )
      AND NOT (
        "T23"."MODULE" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T23"."provider_id.lacks"
      AND (
        NOT "T23"."PROVIDER_REF" IS NULL
      )
      AND NOT (
        "T23"."PROVIDER_REF" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T23"."used_at.lacks"
      AND (
        NOT "T23"."TS" IS NULL
      )
      AND NOT (
        "T23"."TS" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T23"."usage_quantity.lacks"
      AND (
        NOT "T23"."UNITS" IS NULL
      )
      AND NOT (
        "T23"."UNITS" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T23"."go_live_date.lacks"
      AND (
        NOT "T23"."FIRST_LIVE_ON" IS NULL
      )
      AND NOT (
        "T23"."FIRST_LIVE_ON" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T23"."location.lacks"
      AND (
        NOT "T23"."SITE" IS NULL
      )
      AND NOT (
        "T23"."SITE" IN ('', '-', 'N/A', 'NULL')
      )
    )
), "T28" AS (
  SELECT
    "T25"."MONTH",
    "T25"."SOURCE_FILE",
    "T25"."SOURCE_ROW",
    "T25"."SOURCE_KEY",
    "T25"."SOURCE_ERROR",
    "T25"."SOURCE_TEXT",
    "T25"."EVENT_ID",
    "T25"."CLINIC_ID",
    "T25"."CLINIC_NAME",
    "T25"."ACCOUNT_STATE",
    "T25"."MODULE",
    "T25"."PROVIDER_REF",
    "T25"."TS",
    "T25"."UNITS",
    "T25"."FIRST_LIVE_ON",
    "T25"."SITE"
  FROM T25 AS T25
), T18 AS (
  SELECT
    "T4"."MONTH",
    "T4"."SOURCE_FILE",
    "T4"."SOURCE_ROW",
    "T4"."CUSTOMER_ID" IS NULL AS "customer_id.lacks",
    "T4"."CUSTOMER_NAME" IS NULL AS "customer_name.lacks",
    "T4"."STATUS" IS NULL AS "status.lacks",
    "T4"."PRODUCT" IS NULL AS "product.lacks",
    "T4"."PROVIDER_COUNT" IS NULL AS "provider_count.lacks",
    "T4"."UNIT_PRICE" IS NULL AS "unit_price.lacks",
    "T4"."CURRENCY" IS NULL AS "currency.lacks",
    "T4"."ENTITLED_QUANTITY" IS NULL AS "entitled_quantity.lacks",
    "T4"."GO_LIVE_DATE" IS NULL AS "go_live_date.lacks",
    "T4"."OWNER" IS NULL AS "owner.lacks",
    "T4"."LOCATION" IS NULL AS "location.lacks",
    "T4"."UPDATED_AT" IS NULL AS "updated_at.lacks"
  FROM "NORMALIZED"."CRM_ACCOUNTS" AS "T4"
), T21 AS (
  SELECT
    "T12"."MONTH",
    "T12"."SOURCE_FILE",
    "T12"."SOURCE_ROW",
    "T12"."SOURCE_KEY",
    "T12"."SOURCE_ERROR",
    "T12"."SOURCE_TEXT",
    "T12"."Account ID",
    "T12"."Account Name",
    "T12"."Status",
    "T12"."Product",
    "T12"."Contracted Providers",
    "T12"."Price Per Provider",
    "T12"."Currency",
    "T12"."Contracted Sessions",
    "T12"."Go-Live Date",
    "T12"."Account Owner",
    "T12"."Primary Site",
    "T12"."Last Modified Date",
    "T18"."MONTH" AS "month.accepted",
    "T18"."SOURCE_FILE" AS "source_file.accepted",
    "T18"."SOURCE_ROW" AS "source_row.accepted",
    "T18"."customer_id.lacks",
    "T18"."customer_name.lacks",
    "T18"."status.lacks",
    "T18"."product.lacks",
    "T18"."provider_count.lacks",
    "T18"."unit_price.lacks",
    "T18"."currency.lacks",
    "T18"."entitled_quantity.lacks",
    "T18"."go_live_date.lacks",
    "T18"."owner.lacks",
    "T18"."location.lacks",
    "T18"."updated_at.lacks"
  FROM "RAW"."CRM_ACCOUNTS" AS "T12"
  LEFT OUTER JOIN T18 AS T18
    ON "T12"."MONTH" = "T18"."MONTH"
    AND "T12"."SOURCE_FILE" = "T18"."SOURCE_FILE"
    AND "T12"."SOURCE_ROW" = "T18"."SOURCE_ROW"
), T26 AS (
  SELECT
    *
  FROM T21 AS T21
  WHERE
    (
      "T21"."source_row.accepted" IS NULL
    )
    OR (
      "T21"."customer_id.lacks"
      AND (
        NOT "T21"."Account ID" IS NULL
      )
      AND NOT (
        "T21"."Account ID" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T21"."customer_name.lacks"
      AND (
        NOT "T21"."Account Name" IS NULL
      )
      AND NOT (
        "T21"."Account Name" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T21"."status.lacks"
      AND (
        NOT "T21"."Status" IS NULL
      )
      AND NOT (
        "T21"."Status" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T21"."product.lacks"
      AND (
        NOT "T21"."Product" IS NULL
      )
      AND NOT (
        "T21"."Product" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T21"."provider_count.lacks"
      AND (
        NOT "T21"."Contracted Providers" IS NULL
      )
      AND NOT (
        "T21"."Contracted Providers" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T21"."unit_price.lacks"
      AND (
        NOT "T21"."Price Per Provider" IS NULL
      )
      AND NOT (
        "T21"."Price Per Provider" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T21"."currency.lacks"
      AND (
        NOT "T21"."Currency" IS NULL
      )
      AND NOT (
        "T21"."Currency" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T21"."entitled_quantity.lacks"
      AND (
        NOT "T21"."Contracted Sessions" IS NULL
      )
      AND NOT (
        "T21"."Contracted Sessions" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T21"."go_live_date.lacks"
      AND (
        NOT "T21"."Go-Live Date" IS NULL
      )
      AND NOT (
        "T21"."Go-Live Date" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T21"."owner.lacks"
      AND (
        NOT "T21"."Account Owner" IS NULL
      )
      AND NOT (
        "T21"."Account Owner" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T21"."location.lacks"
      AND (
        NOT "T21"."Primary Site" IS NULL
      )
      AND NOT (
        "T21"."Primary Site" IN ('', '-', 'N/A', 'NULL')
      )
    )
    OR (
      "T21"."updated_at.lacks"
      AND (
        NOT "T21"."Last Modified Date" IS NULL
      )
      AND NOT (
        "T21"."Last Modified Date" IN ('', '-', 'N/A', 'NULL')
      )
    )
), "T31" AS (
  SELECT
    "T26"."MONTH",
    "T26"."SOURCE_FILE",
    "T26"."SOURCE_ROW",
    "T26"."SOURCE_KEY",
    "T26"."SOURCE_ERROR",
    "T26"."SOURCE_TEXT",
    "T26"."Account ID",
    "T26"."Account Name",
    "T26"."Status",
    "T26"."Product",
    "T26"."Contracted Providers",
    "T26"."Price Per Provider",
    "T26"."Currency",
    "T26"."Contracted Sessions",
    "T26"."Go-Live Date",
    "T26"."Account Owner",
    "T26"."Primary Site",
    "T26"."Last Modified Date"
  FROM T26 AS T26
), T38 AS (
  SELECT
    "T34"."MONTH",
    "T34"."SOURCE_ERROR",
    "T34"."SOURCE_TEXT",
    "T34"."Account ID",
    "T34"."Account Name",
    "T34"."Status",
    "T34"."Product",
    "T34"."Contracted Providers",
    "T34"."Price Per Provider",
    "T34"."Currency",
    "T34"."Contracted Sessions",
    "T34"."Go-Live Date",
    "T34"."Account Owner",
    "T34"."Primary Site",
    "T34"."Last Modified Date",
    COUNT(*) AS "ROWS"
  FROM "T31" AS "T34"
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
), T44 AS (
  SELECT
    *
  FROM T38 AS T38
  WHERE
    "T38"."ROWS" > 1
), T47 AS (
  SELECT
    "T37"."MONTH",
    "T37"."SOURCE_FILE",
    "T37"."SOURCE_ROW",
    "T37"."SOURCE_KEY",
    "T37"."SOURCE_ERROR",
    "T37"."SOURCE_TEXT",
    "T37"."Account ID",
    "T37"."Account Name",
    "T37"."Status",
    "T37"."Product",
    "T37"."Contracted Providers",
    "T37"."Price Per Provider",
    "T37"."Currency",
    "T37"."Contracted Sessions",
    "T37"."Go-Live Date",
    "T37"."Account Owner",
    "T37"."Primary Site",
    "T37"."Last Modified Date"
  FROM "T31" AS "T37"
  WHERE
    EXISTS(
      SELECT
        1
      FROM T44 AS T44
      WHERE
        "T37"."MONTH" IS NOT DISTINCT FROM "T44"."MONTH"
        AND "T37"."SOURCE_ERROR" IS NOT DISTINCT FROM "T44"."SOURCE_ERROR"
        AND "T37"."SOURCE_TEXT" IS NOT DISTINCT FROM "T44"."SOURCE_TEXT"
        AND "T37"."Account ID" IS NOT DISTINCT FROM "T44"."Account ID"
        AND "T37"."Account Name" IS NOT DISTINCT FROM "T44"."Account Name"
        AND "T37"."Status" IS NOT DISTINCT FROM "T44"."Status"
        AND "T37"."Product" IS NOT DISTINCT FROM "T44"."Product"
        AND "T37"."Contracted Providers" IS NOT DISTINCT FROM "T44"."Contracted Providers"
        AND "T37"."Price Per Provider" IS NOT DISTINCT FROM "T44"."Price Per Provider"
        AND "T37"."Currency" IS NOT DISTINCT FROM "T44"."Currency"
        AND "T37"."Contracted Sessions" IS NOT DISTINCT FROM "T44"."Contracted Sessions"
        AND "T37"."Go-Live Date" IS NOT DISTINCT FROM "T44"."Go-Live Date"
        AND "T37"."Account Owner" IS NOT DISTINCT FROM "T44"."Account Owner"
        AND "T37"."Primary Site" IS NOT DISTINCT FROM "T44"."Primary Site"
        AND "T37"."Last Modified Date" IS NOT DISTINCT FROM "T44"."Last Modified Date"
    )
), T50 AS (
  SELECT
    "T47"."MONTH",
    "T47"."SOURCE_FILE",
    "T47"."SOURCE_ROW",
    "T47"."SOURCE_KEY",
    "T47"."SOURCE_ERROR",
    "T47"."SOURCE_TEXT",
    "T47"."Account ID",
    "T47"."Account Name",
    "T47"."Status",
    "T47"."Product",
    "T47"."Contracted Providers",
    "T47"."Price Per Provider",
    "T47"."Currency",
    "T47"."Contracted Sessions",
    "T47"."Go-Live Date",
    "T47"."Account Owner",
    "T47"."Primary Site",
    "T47"."Last Modified Date",
    ROW_NUMBER() OVER (
      PARTITION BY "T47"."MONTH", "T47"."SOURCE_ERROR", "T47"."SOURCE_TEXT", "T47"."Account ID", "T47"."Account Name", "T47"."Status", "T47"."Product", "T47"."Contracted Providers", "T47"."Price Per Provider", "T47"."Currency", "T47"."Contracted Sessions", "T47"."Go-Live Date", "T47"."Account Owner", "T47"."Primary Site", "T47"."Last Modified Date"
      ORDER BY "T47"."SOURCE_FILE" ASC, "T47"."SOURCE_ROW" ASC
    ) - 1 AS "COPY"
  FROM T47 AS T47
), T53 AS (
  SELECT
    *
  FROM T50 AS T50
  WHERE
    "T50"."COPY" > 0
), T59 AS (
  SELECT
    "T53"."MONTH",
    "T53"."SOURCE_FILE",
    "T53"."SOURCE_ROW",
    "T53"."SOURCE_KEY",
    "T53"."SOURCE_ERROR",
    "T53"."SOURCE_TEXT",
    "T53"."Account ID",
    "T53"."Account Name",
    "T53"."Status",
    "T53"."Product",
    "T53"."Contracted Providers",
    "T53"."Price Per Provider",
    "T53"."Currency",
    "T53"."Contracted Sessions",
    "T53"."Go-Live Date",
    "T53"."Account Owner",
    "T53"."Primary Site",
    "T53"."Last Modified Date"
  FROM T53 AS T53
), T62 AS (
  SELECT
    "T37"."MONTH",
    "T37"."SOURCE_FILE",
    "T37"."SOURCE_ROW",
    "T37"."SOURCE_KEY",
    "T37"."SOURCE_ERROR",
    "T37"."SOURCE_TEXT",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T37"."Account ID",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T37"."Account ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T37"."Account ID"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T37"."Account ID",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T37"."Account ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T37"."Account ID"
      )
    ) AS "customer_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T37"."Account Name",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T37"."Account Name", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T37"."Account Name"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T37"."Account Name",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T37"."Account Name", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T37"."Account Name"
      )
    ) AS "customer_name.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T37"."Status",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T37"."Status", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T37"."Status"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T37"."Status",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T37"."Status", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T37"."Status"
      )
    ) AS "status.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T37"."Product",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T37"."Product", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T37"."Product"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T37"."Product",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T37"."Product", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T37"."Product"
      )
    ) AS "product.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T37"."Contracted Providers",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T37"."Contracted Providers", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T37"."Contracted Providers"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T37"."Contracted Providers",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T37"."Contracted Providers", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T37"."Contracted Providers"
      )
    ) AS "provider_count.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T37"."Price Per Provider",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T37"."Price Per Provider", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T37"."Price Per Provider"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T37"."Price Per Provider",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T37"."Price Per Provider", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T37"."Price Per Provider"
      )
    ) AS "unit_price.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T37"."Currency",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T37"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T37"."Currency"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T37"."Currency",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T37"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T37"."Currency"
      )
    ) AS "currency.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T37"."Contracted Sessions",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T37"."Contracted Sessions", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T37"."Contracted Sessions"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T37"."Contracted Sessions",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T37"."Contracted Sessions", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T37"."Contracted Sessions"
      )
    ) AS "entitled_quantity.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T37"."Go-Live Date",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T37"."Go-Live Date", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T37"."Go-Live Date"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T37"."Go-Live Date",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T37"."Go-Live Date", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T37"."Go-Live Date"
      )
    ) AS "go_live_date.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T37"."Account Owner",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T37"."Account Owner", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T37"."Account Owner"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T37"."Account Owner",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T37"."Account Owner", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T37"."Account Owner"
      )
    ) AS "owner.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T37"."Primary Site",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T37"."Primary Site", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T37"."Primary Site"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T37"."Primary Site",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T37"."Primary Site", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T37"."Primary Site"
      )
    ) AS "location.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T37"."Last Modified Date",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T37"."Last Modified Date", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T37"."Last Modified Date"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T37"."Last Modified Date",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T37"."Last Modified Date", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T37"."Last Modified Date"
      )
    ) AS "updated_at.text"
  FROM "T31" AS "T37"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM T59 AS T59
      WHERE
        "T37"."MONTH" = "T59"."MONTH"
        AND "T37"."SOURCE_FILE" = "T59"."SOURCE_FILE"
        AND "T37"."SOURCE_ROW" = "T59"."SOURCE_ROW"
    )
), T65 AS (
  SELECT
    "T62"."MONTH",
    "T62"."SOURCE_FILE",
    "T62"."SOURCE_ROW",
    "T62"."SOURCE_KEY",
    "T62"."SOURCE_ERROR",
    "T62"."SOURCE_TEXT",
    IFF(
      REGEXP_LIKE(
        LOWER("T62"."customer_id.text"),
        CONCAT(
          '.*(',
          '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$',
          ').*'
        ),
        'cs'
      ),
      CAST(NULL AS VARCHAR),
      "T62"."customer_id.text"
    ) AS "customer_id.text",
    IFF(
      REGEXP_LIKE(
        LOWER("T62"."customer_name.text"),
        CONCAT(
          '.*(',
          '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$',
          ').*'
        ),
        'cs'
      ),
      CAST(NULL AS VARCHAR),
      "T62"."customer_name.text"
    ) AS "customer_name.text",
    "T62"."status.text",
    "T62"."product.text",
    "T62"."provider_count.text",
    "T62"."unit_price.text",
    "T62"."currency.text",
    "T62"."entitled_quantity.text",
    "T62"."go_live_date.text",
    "T62"."owner.text",
    "T62"."location.text",
    "T62"."updated_at.text"
  FROM T62 AS T62
), T70 AS (
  SELECT
    "T65"."MONTH",
    "T65"."SOURCE_FILE",
    "T65"."SOURCE_ROW",
    "T65"."SOURCE_KEY",
    "T65"."SOURCE_ERROR",
    "T65"."SOURCE_TEXT",
    "T65"."customer_id.text",
    "T65"."customer_name.text",
    "T65"."status.text",
    "T65"."product.text",
    "T65"."provider_count.text",
    "T65"."unit_price.text",
    "T65"."currency.text",
    "T65"."entitled_quantity.text",
    "T65"."go_live_date.text",
    "T65"."owner.text",
    "T65"."location.text",
    "T65"."updated_at.text",
    REGEXP_REPLACE(LOWER("T65"."status.text"), '\\s+', ' ') AS "status.key",
    REGEXP_REPLACE(LOWER("T65"."product.text"), '\\s+', ' ') AS "product.key",
    REGEXP_REPLACE(LOWER("T65"."currency.text"), '\\s+', ' ') AS "currency.key",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          IFF(
            REGEXP_LIKE("T65"."location.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T65"."location.text",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T65"."location.text"
          )
        ),
        '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
        ''
      ),
      ''
    ) AS "location.key"
  FROM T65 AS T65
), T78 AS (
  SELECT
    "T70"."MONTH",
    "T70"."SOURCE_FILE",
    "T70"."SOURCE_ROW",
    "T70"."SOURCE_KEY",
    "T70"."SOURCE_ERROR",
    "T70"."SOURCE_TEXT",
    "T70"."customer_id.text",
    "T70"."customer_name.text",
    "T70"."status.text",
    "T70"."product.text",
    "T70"."provider_count.text",
    "T70"."unit_price.text",
    "T70"."currency.text",
    "T70"."entitled_quantity.text",
    "T70"."go_live_date.text",
    "T70"."owner.text",
    "T70"."location.text",
    "T70"."updated_at.text",
    "T70"."status.key",
    "T70"."product.key",
    "T70"."currency.key",
    "T70"."location.key",
    IFF(
      NOT NULLIF(
        REGEXP_REPLACE(
          LOWER(
            IFF(
              REGEXP_LIKE("T70"."customer_id.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
              TRANSLATE(
                "T70"."customer_id.text",
                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
              ),
              "T70"."customer_id.text"
            )
          ),
          '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
          ''
        ),
        ''
      ) IS NULL,
      "T70"."customer_id.text",
      CAST(NULL AS VARCHAR)
    ) AS "CUSTOMER_ID",
    "T70"."customer_name.text" AS "CUSTOMER_NAME",
    CASE "T70"."status.key"
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
    CASE "T70"."product.key"
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
            WHEN REGEXP_LIKE("T70"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
            THEN CAST("T70"."provider_count.text" AS DECIMAL(24, 6))
            WHEN REGEXP_LIKE(
              "T70"."provider_count.text",
              CONCAT(
                '.*(',
                '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                ').*'
              ),
              'cs'
            )
            THEN IFF(
              REGEXP_LIKE(
                "T70"."provider_count.text",
                CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                'cs'
              ),
              -(
                TRY_CAST(IFF(
                  REGEXP_LIKE(
                    REGEXP_SUBSTR(
                      "T70"."provider_count.text",
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
                        "T70"."provider_count.text",
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
                      "T70"."provider_count.text",
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
                    "T70"."provider_count.text",
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
                      "T70"."provider_count.text",
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
                    "T70"."provider_count.text",
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
          WHEN REGEXP_LIKE("T70"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T70"."provider_count.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T70"."provider_count.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE(
              "T70"."provider_count.text",
              CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
              'cs'
            ),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T70"."provider_count.text",
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
                      "T70"."provider_count.text",
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
                    "T70"."provider_count.text",
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
                  "T70"."provider_count.text",
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
                    "T70"."provider_count.text",
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
                  "T70"."provider_count.text",
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
              WHEN REGEXP_LIKE("T70"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
              THEN CAST("T70"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_LIKE(
                "T70"."provider_count.text",
                CONCAT(
                  '.*(',
                  '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                  ').*'
                ),
                'cs'
              )
              THEN IFF(
                REGEXP_LIKE(
                  "T70"."provider_count.text",
                  CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                  'cs'
                ),
                -(
                  TRY_CAST(IFF(
                    REGEXP_LIKE(
                      REGEXP_SUBSTR(
                        "T70"."provider_count.text",
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
                          "T70"."provider_count.text",
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
                        "T70"."provider_count.text",
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
                      "T70"."provider_count.text",
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
                        "T70"."provider_count.text",
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
                      "T70"."provider_count.text",
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
            WHEN REGEXP_LIKE("T70"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
            THEN CAST("T70"."provider_count.text" AS DECIMAL(24, 6))
            WHEN REGEXP_LIKE(
              "T70"."provider_count.text",
              CONCAT(
                '.*(',
                '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                ').*'
              ),
              'cs'
            )
            THEN IFF(
              REGEXP_LIKE(
                "T70"."provider_count.text",
                CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                'cs'
              ),
              -(
                TRY_CAST(IFF(
                  REGEXP_LIKE(
                    REGEXP_SUBSTR(
                      "T70"."provider_count.text",
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
                        "T70"."provider_count.text",
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
                      "T70"."provider_count.text",
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
                    "T70"."provider_count.text",
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
                      "T70"."provider_count.text",
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
                    "T70"."provider_count.text",
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
                    WHEN REGEXP_LIKE("T70"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                    THEN CAST("T70"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_LIKE(
                      "T70"."provider_count.text",
                      CONCAT(
                        '.*(',
                        '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                        ').*'
                      ),
                      'cs'
                    )
                    THEN IFF(
                      REGEXP_LIKE(
                        "T70"."provider_count.text",
                        CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                        'cs'
                      ),
                      -(
                        TRY_CAST(IFF(
                          REGEXP_LIKE(
                            REGEXP_SUBSTR(
                              "T70"."provider_count.text",
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
                                "T70"."provider_count.text",
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
                              "T70"."provider_count.text",
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
                            "T70"."provider_count.text",
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
                              "T70"."provider_count.text",
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
                            "T70"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T70"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T70"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T70"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T70"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T70"."provider_count.text",
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
                              "T70"."provider_count.text",
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
                            "T70"."provider_count.text",
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
                          "T70"."provider_count.text",
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
                            "T70"."provider_count.text",
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
                          "T70"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T70"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T70"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T70"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T70"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T70"."provider_count.text",
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
                              "T70"."provider_count.text",
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
                            "T70"."provider_count.text",
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
                          "T70"."provider_count.text",
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
                            "T70"."provider_count.text",
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
                          "T70"."provider_count.text",
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
                WHEN REGEXP_LIKE("T70"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T70"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T70"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T70"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T70"."provider_count.text",
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
                            "T70"."provider_count.text",
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
                          "T70"."provider_count.text",
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
                        "T70"."provider_count.text",
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
                          "T70"."provider_count.text",
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
                        "T70"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T70"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T70"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T70"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T70"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T70"."provider_count.text",
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
                              "T70"."provider_count.text",
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
                            "T70"."provider_count.text",
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
                          "T70"."provider_count.text",
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
                            "T70"."provider_count.text",
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
                          "T70"."provider_count.text",
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
                WHEN REGEXP_LIKE("T70"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T70"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T70"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T70"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T70"."provider_count.text",
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
                            "T70"."provider_count.text",
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
                          "T70"."provider_count.text",
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
                        "T70"."provider_count.text",
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
                          "T70"."provider_count.text",
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
                        "T70"."provider_count.text",
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
                WHEN REGEXP_LIKE("T70"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T70"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T70"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T70"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T70"."provider_count.text",
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
                            "T70"."provider_count.text",
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
                          "T70"."provider_count.text",
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
                        "T70"."provider_count.text",
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
                          "T70"."provider_count.text",
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
                        "T70"."provider_count.text",
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
              WHEN REGEXP_LIKE("T70"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
              THEN CAST("T70"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_LIKE(
                "T70"."provider_count.text",
                CONCAT(
                  '.*(',
                  '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                  ').*'
                ),
                'cs'
              )
              THEN IFF(
                REGEXP_LIKE(
                  "T70"."provider_count.text",
                  CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                  'cs'
                ),
                -(
                  TRY_CAST(IFF(
                    REGEXP_LIKE(
                      REGEXP_SUBSTR(
                        "T70"."provider_count.text",
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
                          "T70"."provider_count.text",
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
                        "T70"."provider_count.text",
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
                      "T70"."provider_count.text",
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
                        "T70"."provider_count.text",
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
                      "T70"."provider_count.text",
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
          WHEN REGEXP_LIKE("T70"."unit_price.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T70"."unit_price.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T70"."unit_price.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T70"."unit_price.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T70"."unit_price.text",
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
                      "T70"."unit_price.text",
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
                    "T70"."unit_price.text",
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
                  "T70"."unit_price.text",
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
                    "T70"."unit_price.text",
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
                  "T70"."unit_price.text",
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
        WHEN REGEXP_LIKE("T70"."unit_price.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T70"."unit_price.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T70"."unit_price.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T70"."unit_price.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T70"."unit_price.text",
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
                    "T70"."unit_price.text",
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
                  "T70"."unit_price.text",
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
                "T70"."unit_price.text",
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
                  "T70"."unit_price.text",
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
                "T70"."unit_price.text",
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
        REGEXP_LIKE("T70"."currency.key", CONCAT('.*(', '^[a-z]{3}$', ').*'), 'cs'),
        UPPER("T70"."currency.key"),
        CAST(NULL AS VARCHAR)
      )
    ) AS "CURRENCY",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T70"."entitled_quantity.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T70"."entitled_quantity.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T70"."entitled_quantity.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE(
              "T70"."entitled_quantity.text",
              CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
              'cs'
            ),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T70"."entitled_quantity.text",
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
                      "T70"."entitled_quantity.text",
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
                    "T70"."entitled_quantity.text",
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
                  "T70"."entitled_quantity.text",
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
                    "T70"."entitled_quantity.text",
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
                  "T70"."entitled_quantity.text",
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
        WHEN REGEXP_LIKE("T70"."entitled_quantity.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T70"."entitled_quantity.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T70"."entitled_quantity.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE(
            "T70"."entitled_quantity.text",
            CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
            'cs'
          ),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T70"."entitled_quantity.text",
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
                    "T70"."entitled_quantity.text",
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
                  "T70"."entitled_quantity.text",
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
                "T70"."entitled_quantity.text",
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
                  "T70"."entitled_quantity.text",
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
                "T70"."entitled_quantity.text",
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
    TO_DATE(
      IFF(
        TO_DATE(
          IFF(
            REGEXP_LIKE(
              "T70"."go_live_date.text",
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
                    "T70"."go_live_date.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T70"."go_live_date.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T70"."go_live_date.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T70"."go_live_date.text")),
                    8
                  )
                ),
                'yyyy-mm-DD hh24:mi:ss'
              ),
              TRY_TO_TIMESTAMP_NTZ(
                SUBSTRING(
                  CONCAT(
                    SUBSTRING(
                      "T70"."go_live_date.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T70"."go_live_date.text")),
                      10
                    ),
                    ' ',
                    SUBSTRING(
                      "T70"."go_live_date.text",
                      IFF((
                        11 + 1
                      ) >= 1, 11 + 1, 11 + 1 + LENGTH("T70"."go_live_date.text")),
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
                          "T70"."go_live_date.text",
                          IFF((
                            0 + 1
                          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T70"."go_live_date.text")),
                          10
                        ),
                        ' ',
                        SUBSTRING(
                          "T70"."go_live_date.text",
                          IFF((
                            11 + 1
                          ) >= 1, 11 + 1, 11 + 1 + LENGTH("T70"."go_live_date.text")),
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
              TRY_TO_TIMESTAMP_NTZ("T70"."go_live_date.text", 'mm/DD/yyyy'),
              TRY_TO_TIMESTAMP_NTZ("T70"."go_live_date.text", 'yyyy-mm-DD'),
              TRY_TO_TIMESTAMP_NTZ("T70"."go_live_date.text", 'DD-mon-yyyy')
            )
          )
        ) BETWEEN DATE_FROM_PARTS(1900, 1, 1) AND DATE_FROM_PARTS(2199, 12, 31),
        IFF(
          REGEXP_LIKE(
            "T70"."go_live_date.text",
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
                  "T70"."go_live_date.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T70"."go_live_date.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T70"."go_live_date.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T70"."go_live_date.text")),
                  8
                )
              ),
              'yyyy-mm-DD hh24:mi:ss'
            ),
            TRY_TO_TIMESTAMP_NTZ(
              SUBSTRING(
                CONCAT(
                  SUBSTRING(
                    "T70"."go_live_date.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T70"."go_live_date.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T70"."go_live_date.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T70"."go_live_date.text")),
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
                        "T70"."go_live_date.text",
                        IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T70"."go_live_date.text")),
                        10
                      ),
                      ' ',
                      SUBSTRING(
                        "T70"."go_live_date.text",
                        IFF((
                          11 + 1
                        ) >= 1, 11 + 1, 11 + 1 + LENGTH("T70"."go_live_date.text")),
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
            TRY_TO_TIMESTAMP_NTZ("T70"."go_live_date.text", 'mm/DD/yyyy'),
            TRY_TO_TIMESTAMP_NTZ("T70"."go_live_date.text", 'yyyy-mm-DD'),
            TRY_TO_TIMESTAMP_NTZ("T70"."go_live_date.text", 'DD-mon-yyyy')
          )
        ),
        CAST(NULL AS TIMESTAMP)
      )
    ) AS "GO_LIVE_DATE",
    "T70"."owner.text" AS "OWNER",
    COALESCE(CAST(NULL AS VARCHAR), "T70"."location.text") AS "LOCATION",
    IFF(
      TO_DATE(
        IFF(
          REGEXP_LIKE(
            "T70"."updated_at.text",
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
                  "T70"."updated_at.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T70"."updated_at.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T70"."updated_at.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T70"."updated_at.text")),
                  8
                )
              ),
              'yyyy-mm-DD hh24:mi:ss'
            ),
            TRY_TO_TIMESTAMP_NTZ(
              SUBSTRING(
                CONCAT(
                  SUBSTRING(
                    "T70"."updated_at.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T70"."updated_at.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T70"."updated_at.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T70"."updated_at.text")),
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
                        "T70"."updated_at.text",
                        IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T70"."updated_at.text")),
                        10
                      ),
                      ' ',
                      SUBSTRING(
                        "T70"."updated_at.text",
                        IFF((
                          11 + 1
                        ) >= 1, 11 + 1, 11 + 1 + LENGTH("T70"."updated_at.text")),
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
            TRY_TO_TIMESTAMP_NTZ("T70"."updated_at.text", 'mm/DD/yyyy'),
            TRY_TO_TIMESTAMP_NTZ("T70"."updated_at.text", 'yyyy-mm-DD'),
            TRY_TO_TIMESTAMP_NTZ("T70"."updated_at.text", 'DD-mon-yyyy')
          )
        )
      ) BETWEEN DATE_FROM_PARTS(1900, 1, 1) AND DATE_FROM_PARTS(2199, 12, 31),
      IFF(
        REGEXP_LIKE(
          "T70"."updated_at.text",
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
                "T70"."updated_at.text",
                IFF((
                  0 + 1
                ) >= 1, 0 + 1, 0 + 1 + LENGTH("T70"."updated_at.text")),
                10
              ),
              ' ',
              SUBSTRING(
                "T70"."updated_at.text",
                IFF((
                  11 + 1
                ) >= 1, 11 + 1, 11 + 1 + LENGTH("T70"."updated_at.text")),
                8
              )
            ),
            'yyyy-mm-DD hh24:mi:ss'
          ),
          TRY_TO_TIMESTAMP_NTZ(
            SUBSTRING(
              CONCAT(
                SUBSTRING(
                  "T70"."updated_at.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T70"."updated_at.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T70"."updated_at.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T70"."updated_at.text")),
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
                      "T70"."updated_at.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T70"."updated_at.text")),
                      10
                    ),
                    ' ',
                    SUBSTRING(
                      "T70"."updated_at.text",
                      IFF((
                        11 + 1
                      ) >= 1, 11 + 1, 11 + 1 + LENGTH("T70"."updated_at.text")),
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
          TRY_TO_TIMESTAMP_NTZ("T70"."updated_at.text", 'mm/DD/yyyy'),
          TRY_TO_TIMESTAMP_NTZ("T70"."updated_at.text", 'yyyy-mm-DD'),
          TRY_TO_TIMESTAMP_NTZ("T70"."updated_at.text", 'DD-mon-yyyy')
        )
      ),
      CAST(NULL AS TIMESTAMP)
    ) AS "UPDATED_AT"
  FROM T70 AS T70
), T79 AS (
  SELECT
    "T78"."MONTH",
    "T78"."SOURCE_FILE",
    "T78"."SOURCE_ROW",
    "T78"."SOURCE_KEY",
    "T78"."SOURCE_ERROR",
    "T78"."SOURCE_TEXT",
    "T78"."customer_id.text",
    "T78"."customer_name.text",
    "T78"."status.text",
    "T78"."product.text",
    "T78"."provider_count.text",
    "T78"."unit_price.text",
    "T78"."currency.text",
    "T78"."entitled_quantity.text",
    "T78"."go_live_date.text",
    "T78"."owner.text",
    "T78"."location.text",
    "T78"."updated_at.text",
    "T78"."status.key",
    "T78"."product.key",
    "T78"."currency.key",
    "T78"."location.key",
    "T78"."CUSTOMER_ID",
    "T78"."CUSTOMER_NAME",
    "T78"."STATUS",
    "T78"."PRODUCT",
    "T78"."PROVIDER_COUNT",
    "T78"."UNIT_PRICE",
    "T78"."CURRENCY",
    "T78"."ENTITLED_QUANTITY",
    "T78"."GO_LIVE_DATE",
    "T78"."OWNER",
    "T78"."LOCATION",
    "T78"."UPDATED_AT",
    IFF(
      (
        NOT "T78"."customer_id.text" IS NULL
      ) AND (
        "T78"."CUSTOMER_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T78"."customer_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T78"."customer_id.text")),
          100
        ),
        '\' is not an id: it has neither letters nor digits'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_id.why",
    IFF(
      (
        NOT "T78"."customer_name.text" IS NULL
      )
      AND (
        "T78"."CUSTOMER_NAME" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T78"."customer_name.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T78"."customer_name.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_name.why",
    IFF(
      (
        NOT "T78"."status.text" IS NULL
      ) AND (
        "T78"."STATUS" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T78"."status.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T78"."status.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "status.why",
    IFF(
      (
        NOT "T78"."product.text" IS NULL
      ) AND (
        "T78"."PRODUCT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T78"."product.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T78"."product.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "product.why",
    IFF(
      (
        NOT "T78"."provider_count.text" IS NULL
      )
      AND (
        "T78"."PROVIDER_COUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T78"."provider_count.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T78"."provider_count.text")),
          100
        ),
        '\' is not a whole number of at least 0'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "provider_count.why",
    IFF(
      (
        NOT "T78"."unit_price.text" IS NULL
      ) AND (
        "T78"."UNIT_PRICE" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T78"."unit_price.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T78"."unit_price.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "unit_price.why",
    IFF(
      (
        NOT "T78"."currency.text" IS NULL
      ) AND (
        "T78"."CURRENCY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T78"."currency.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T78"."currency.text")),
          100
        ),
        '\' is not a currency code of three letters'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "currency.why",
    IFF(
      (
        NOT "T78"."entitled_quantity.text" IS NULL
      )
      AND (
        "T78"."ENTITLED_QUANTITY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T78"."entitled_quantity.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T78"."entitled_quantity.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "entitled_quantity.why",
    IFF(
      (
        NOT "T78"."go_live_date.text" IS NULL
      )
      AND (
        "T78"."GO_LIVE_DATE" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T78"."go_live_date.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T78"."go_live_date.text")),
          100
        ),
        '\' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "go_live_date.why",
    IFF(
      (
        NOT "T78"."owner.text" IS NULL
      ) AND (
        "T78"."OWNER" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T78"."owner.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T78"."owner.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "owner.why",
    IFF(
      (
        NOT "T78"."location.text" IS NULL
      ) AND (
        "T78"."LOCATION" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T78"."location.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T78"."location.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "location.why",
    IFF(
      (
        NOT "T78"."updated_at.text" IS NULL
      ) AND (
        "T78"."UPDATED_AT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T78"."updated_at.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T78"."updated_at.text")),
          100
        ),
        '\' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "updated_at.why"
  FROM T78 AS T78
), "T82" AS (
  SELECT
    "T79"."MONTH",
    "T79"."SOURCE_FILE",
    "T79"."SOURCE_ROW",
    "T79"."SOURCE_KEY",
    "T79"."SOURCE_ERROR",
    "T79"."SOURCE_TEXT",
    "T79"."customer_id.text",
    "T79"."customer_name.text",
    "T79"."status.text",
    "T79"."product.text",
    "T79"."provider_count.text",
    "T79"."unit_price.text",
    "T79"."currency.text",
    "T79"."entitled_quantity.text",
    "T79"."go_live_date.text",
    "T79"."owner.text",
    "T79"."location.text",
    "T79"."updated_at.text",
    "T79"."status.key",
    "T79"."product.key",
    "T79"."currency.key",
    "T79"."location.key",
    "T79"."CUSTOMER_ID",
    "T79"."CUSTOMER_NAME",
    "T79"."STATUS",
    "T79"."PRODUCT",
    "T79"."PROVIDER_COUNT",
    "T79"."UNIT_PRICE",
    "T79"."CURRENCY",
    "T79"."ENTITLED_QUANTITY",
    "T79"."GO_LIVE_DATE",
    "T79"."OWNER",
    "T79"."LOCATION",
    "T79"."UPDATED_AT",
    "T79"."customer_id.why",
    "T79"."customer_name.why",
    "T79"."status.why",
    "T79"."product.why",
    "T79"."provider_count.why",
    "T79"."unit_price.why",
    "T79"."currency.why",
    "T79"."entitled_quantity.why",
    "T79"."go_live_date.why",
    "T79"."owner.why",
    "T79"."location.why",
    "T79"."updated_at.why",
    (
      "T79"."CUSTOMER_ID" IS NULL
    ) AND (
      "T79"."CUSTOMER_NAME" IS NULL
    ) AS "NOBODY",
    (
      NOT "T79"."SOURCE_ERROR" IS NULL
    )
    OR (
      (
        "T79"."CUSTOMER_ID" IS NULL
      ) AND (
        "T79"."CUSTOMER_NAME" IS NULL
      )
    )
    OR (
      NOT "T79"."provider_count.why" IS NULL
    ) AS "REJECTED"
  FROM T79 AS T79
), T35 AS (
  SELECT
    "T29"."MONTH",
    "T29"."SOURCE_ERROR",
    "T29"."SOURCE_TEXT",
    "T29"."Invoice Line",
    "T29"."Customer",
    "T29"."Customer Ref",
    "T29"."Item",
    "T29"."Qty",
    "T29"."Rate",
    "T29"."Amount",
    "T29"."Currency",
    "T29"."Account State",
    "T29"."Site",
    COUNT(*) AS "ROWS"
  FROM "T27" AS "T29"
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
), T41 AS (
  SELECT
    *
  FROM T35 AS T35
  WHERE
    "T35"."ROWS" > 1
), T45 AS (
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
  FROM "T27" AS "T32"
  WHERE
    EXISTS(
      SELECT
        1
      FROM T41 AS T41
      WHERE
        "T32"."MONTH" IS NOT DISTINCT FROM "T41"."MONTH"
        AND "T32"."SOURCE_ERROR" IS NOT DISTINCT FROM "T41"."SOURCE_ERROR"
        AND "T32"."SOURCE_TEXT" IS NOT DISTINCT FROM "T41"."SOURCE_TEXT"
        AND "T32"."Invoice Line" IS NOT DISTINCT FROM "T41"."Invoice Line"
        AND "T32"."Customer" IS NOT DISTINCT FROM "T41"."Customer"
        AND "T32"."Customer Ref" IS NOT DISTINCT FROM "T41"."Customer Ref"
        AND "T32"."Item" IS NOT DISTINCT FROM "T41"."Item"
        AND "T32"."Qty" IS NOT DISTINCT FROM "T41"."Qty"
        AND "T32"."Rate" IS NOT DISTINCT FROM "T41"."Rate"
        AND "T32"."Amount" IS NOT DISTINCT FROM "T41"."Amount"
        AND "T32"."Currency" IS NOT DISTINCT FROM "T41"."Currency"
        AND "T32"."Account State" IS NOT DISTINCT FROM "T41"."Account State"
        AND "T32"."Site" IS NOT DISTINCT FROM "T41"."Site"
    )
), T48 AS (
  SELECT
    "T45"."MONTH",
    "T45"."SOURCE_FILE",
    "T45"."SOURCE_ROW",
    "T45"."SOURCE_KEY",
    "T45"."SOURCE_ERROR",
    "T45"."SOURCE_TEXT",
    "T45"."Invoice Line",
    "T45"."Customer",
    "T45"."Customer Ref",
    "T45"."Item",
    "T45"."Qty",
    "T45"."Rate",
    "T45"."Amount",
    "T45"."Currency",
    "T45"."Account State",
    "T45"."Site",
    ROW_NUMBER() OVER (
      PARTITION BY "T45"."MONTH", "T45"."SOURCE_ERROR", "T45"."SOURCE_TEXT", "T45"."Invoice Line", "T45"."Customer", "T45"."Customer Ref", "T45"."Item", "T45"."Qty", "T45"."Rate", "T45"."Amount", "T45"."Currency", "T45"."Account State", "T45"."Site"
      ORDER BY "T45"."SOURCE_FILE" ASC, "T45"."SOURCE_ROW" ASC
    ) - 1 AS "COPY"
  FROM T45 AS T45
), T51 AS (
  SELECT
    *
  FROM T48 AS T48
  WHERE
    "T48"."COPY" > 0
), T56 AS (
  SELECT
    "T51"."MONTH",
    "T51"."SOURCE_FILE",
    "T51"."SOURCE_ROW",
    "T51"."SOURCE_KEY",
    "T51"."SOURCE_ERROR",
    "T51"."SOURCE_TEXT",
    "T51"."Invoice Line",
    "T51"."Customer",
    "T51"."Customer Ref",
    "T51"."Item",
    "T51"."Qty",
    "T51"."Rate",
    "T51"."Amount",
    "T51"."Currency",
    "T51"."Account State",
    "T51"."Site"
  FROM T51 AS T51
), T60 AS (
  SELECT
    "T32"."MONTH",
    "T32"."SOURCE_FILE",
    "T32"."SOURCE_ROW",
    "T32"."SOURCE_KEY",
    "T32"."SOURCE_ERROR",
    "T32"."SOURCE_TEXT",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T32"."Invoice Line",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T32"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T32"."Invoice Line"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T32"."Invoice Line",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T32"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T32"."Invoice Line"
      )
    ) AS "line_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T32"."Customer",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T32"."Customer", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T32"."Customer"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T32"."Customer",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T32"."Customer", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T32"."Customer"
      )
    ) AS "customer_name.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T32"."Customer Ref",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T32"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T32"."Customer Ref"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T32"."Customer Ref",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T32"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T32"."Customer Ref"
      )
    ) AS "customer_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T32"."Item",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T32"."Item", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T32"."Item"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T32"."Item",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T32"."Item", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T32"."Item"
      )
    ) AS "product.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T32"."Qty",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T32"."Qty", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T32"."Qty"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T32"."Qty",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T32"."Qty", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T32"."Qty"
      )
    ) AS "provider_count.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T32"."Rate",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T32"."Rate", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T32"."Rate"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T32"."Rate",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T32"."Rate", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T32"."Rate"
      )
    ) AS "unit_price.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T32"."Amount",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T32"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T32"."Amount"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T32"."Amount",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T32"."Amount", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T32"."Amount"
      )
    ) AS "amount.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T32"."Currency",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T32"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T32"."Currency"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T32"."Currency",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T32"."Currency", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T32"."Currency"
      )
    ) AS "currency.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T32"."Account State",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T32"."Account State", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T32"."Account State"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T32"."Account State",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T32"."Account State", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T32"."Account State"
      )
    ) AS "status.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T32"."Site",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T32"."Site", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T32"."Site"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T32"."Site",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T32"."Site", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T32"."Site"
      )
    ) AS "location.text"
  FROM "T27" AS "T32"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM T56 AS T56
      WHERE
        "T32"."MONTH" = "T56"."MONTH"
        AND "T32"."SOURCE_FILE" = "T56"."SOURCE_FILE"
        AND "T32"."SOURCE_ROW" = "T56"."SOURCE_ROW"
    )
), T63 AS (
  SELECT
    "T60"."MONTH",
    "T60"."SOURCE_FILE",
    "T60"."SOURCE_ROW",
    "T60"."SOURCE_KEY",
    "T60"."SOURCE_ERROR",
    "T60"."SOURCE_TEXT",
    "T60"."line_id.text",
    IFF(
      REGEXP_LIKE(
        LOWER("T60"."customer_name.text"),
        CONCAT(
          '.*(',
          '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$',
          ').*'
        ),
        'cs'
      ),
      CAST(NULL AS VARCHAR),
      "T60"."customer_name.text"
    ) AS "customer_name.text",
    IFF(
      REGEXP_LIKE(
        LOWER("T60"."customer_id.text"),
        CONCAT(
          '.*(',
          '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$',
          ').*'
        ),
        'cs'
      ),
      CAST(NULL AS VARCHAR),
      "T60"."customer_id.text"
    ) AS "customer_id.text",
    "T60"."product.text",
    "T60"."provider_count.text",
    "T60"."unit_price.text",
    "T60"."amount.text",
    "T60"."currency.text",
    "T60"."status.text",
    "T60"."location.text"
  FROM T60 AS T60
), T68 AS (
  SELECT
    "T63"."MONTH",
    "T63"."SOURCE_FILE",
    "T63"."SOURCE_ROW",
    "T63"."SOURCE_KEY",
    "T63"."SOURCE_ERROR",
    "T63"."SOURCE_TEXT",
    "T63"."line_id.text",
    "T63"."customer_name.text",
    "T63"."customer_id.text",
    "T63"."product.text",
    "T63"."provider_count.text",
    "T63"."unit_price.text",
    "T63"."amount.text",
    "T63"."currency.text",
    "T63"."status.text",
    "T63"."location.text",
    REGEXP_REPLACE(LOWER("T63"."product.text"), '\\s+', ' ') AS "product.key",
    REGEXP_REPLACE(LOWER("T63"."currency.text"), '\\s+', ' ') AS "currency.key",
    REGEXP_REPLACE(LOWER("T63"."status.text"), '\\s+', ' ') AS "status.key",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          IFF(
            REGEXP_LIKE("T63"."location.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T63"."location.text",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T63"."location.text"
          )
        ),
        '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
        ''
      ),
      ''
    ) AS "location.key"
  FROM T63 AS T63
), T71 AS (
  SELECT
    "T68"."MONTH",
    "T68"."SOURCE_FILE",
    "T68"."SOURCE_ROW",
    "T68"."SOURCE_KEY",
    "T68"."SOURCE_ERROR",
    "T68"."SOURCE_TEXT",
    "T68"."line_id.text",
    "T68"."customer_name.text",
    "T68"."customer_id.text",
    "T68"."product.text",
    "T68"."provider_count.text",
    "T68"."unit_price.text",
    "T68"."amount.text",
    "T68"."currency.text",
    "T68"."status.text",
    "T68"."location.text",
    "T68"."product.key",
    "T68"."currency.key",
    "T68"."status.key",
    "T68"."location.key",
    "T10"."location.key" AS "location.key_right",
    "T10"."location.target"
  FROM T68 AS T68
  LEFT OUTER JOIN "constant_rows_1" AS "T10"
    ON "T68"."location.key" = "T10"."location.key"
), T73 AS (
  SELECT
    "T71"."MONTH",
    "T71"."SOURCE_FILE",
    "T71"."SOURCE_ROW",
    "T71"."SOURCE_KEY",
    "T71"."SOURCE_ERROR",
    "T71"."SOURCE_TEXT",
    "T71"."line_id.text",
    "T71"."customer_name.text",
    "T71"."customer_id.text",
    "T71"."product.text",
    "T71"."provider_count.text",
    "T71"."unit_price.text",
    "T71"."amount.text",
    "T71"."currency.text",
    "T71"."status.text",
    "T71"."location.text",
    "T71"."product.key",
    "T71"."currency.key",
    "T71"."status.key",
    "T71"."location.key",
    "T71"."location.target"
  FROM T71 AS T71
), T80 AS (
  SELECT
    "T73"."MONTH",
    "T73"."SOURCE_FILE",
    "T73"."SOURCE_ROW",
    "T73"."SOURCE_KEY",
    "T73"."SOURCE_ERROR",
    "T73"."SOURCE_TEXT",
    "T73"."line_id.text",
    "T73"."customer_name.text",
    "T73"."customer_id.text",
    "T73"."product.text",
    "T73"."provider_count.text",
    "T73"."unit_price.text",
    "T73"."amount.text",
    "T73"."currency.text",
    "T73"."status.text",
    "T73"."location.text",
    "T73"."product.key",
    "T73"."currency.key",
    "T73"."status.key",
    "T73"."location.key",
    "T73"."location.target",
    "T73"."line_id.text" AS "LINE_ID",
    "T73"."customer_name.text" AS "CUSTOMER_NAME",
    IFF(
      NOT NULLIF(
        REGEXP_REPLACE(
          LOWER(
            IFF(
              REGEXP_LIKE("T73"."customer_id.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
              TRANSLATE(
                "T73"."customer_id.text",
                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
              ),
              "T73"."customer_id.text"
            )
          ),
          '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
          ''
        ),
        ''
      ) IS NULL,
      "T73"."customer_id.text",
      CAST(NULL AS VARCHAR)
    ) AS "CUSTOMER_ID",
    CASE "T73"."product.key"
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
            WHEN REGEXP_LIKE("T73"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
            THEN CAST("T73"."provider_count.text" AS DECIMAL(24, 6))
            WHEN REGEXP_LIKE(
              "T73"."provider_count.text",
              CONCAT(
                '.*(',
                '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                ').*'
              ),
              'cs'
            )
            THEN IFF(
              REGEXP_LIKE(
                "T73"."provider_count.text",
                CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                'cs'
              ),
              -(
                TRY_CAST(IFF(
                  REGEXP_LIKE(
                    REGEXP_SUBSTR(
                      "T73"."provider_count.text",
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
                        "T73"."provider_count.text",
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
                      "T73"."provider_count.text",
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
                    "T73"."provider_count.text",
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
                      "T73"."provider_count.text",
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
                    "T73"."provider_count.text",
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
          WHEN REGEXP_LIKE("T73"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T73"."provider_count.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T73"."provider_count.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE(
              "T73"."provider_count.text",
              CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
              'cs'
            ),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T73"."provider_count.text",
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
                      "T73"."provider_count.text",
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
                    "T73"."provider_count.text",
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
                  "T73"."provider_count.text",
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
                    "T73"."provider_count.text",
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
                  "T73"."provider_count.text",
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
              WHEN REGEXP_LIKE("T73"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
              THEN CAST("T73"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_LIKE(
                "T73"."provider_count.text",
                CONCAT(
                  '.*(',
                  '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                  ').*'
                ),
                'cs'
              )
              THEN IFF(
                REGEXP_LIKE(
                  "T73"."provider_count.text",
                  CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                  'cs'
                ),
                -(
                  TRY_CAST(IFF(
                    REGEXP_LIKE(
                      REGEXP_SUBSTR(
                        "T73"."provider_count.text",
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
                          "T73"."provider_count.text",
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
                        "T73"."provider_count.text",
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
                      "T73"."provider_count.text",
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
                        "T73"."provider_count.text",
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
                      "T73"."provider_count.text",
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
            WHEN REGEXP_LIKE("T73"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
            THEN CAST("T73"."provider_count.text" AS DECIMAL(24, 6))
            WHEN REGEXP_LIKE(
              "T73"."provider_count.text",
              CONCAT(
                '.*(',
                '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                ').*'
              ),
              'cs'
            )
            THEN IFF(
              REGEXP_LIKE(
                "T73"."provider_count.text",
                CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                'cs'
              ),
              -(
                TRY_CAST(IFF(
                  REGEXP_LIKE(
                    REGEXP_SUBSTR(
                      "T73"."provider_count.text",
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
                        "T73"."provider_count.text",
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
                      "T73"."provider_count.text",
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
                    "T73"."provider_count.text",
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
                      "T73"."provider_count.text",
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
                    "T73"."provider_count.text",
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
                    WHEN REGEXP_LIKE("T73"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                    THEN CAST("T73"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_LIKE(
                      "T73"."provider_count.text",
                      CONCAT(
                        '.*(',
                        '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                        ').*'
                      ),
                      'cs'
                    )
                    THEN IFF(
                      REGEXP_LIKE(
                        "T73"."provider_count.text",
                        CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                        'cs'
                      ),
                      -(
                        TRY_CAST(IFF(
                          REGEXP_LIKE(
                            REGEXP_SUBSTR(
                              "T73"."provider_count.text",
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
                                "T73"."provider_count.text",
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
                              "T73"."provider_count.text",
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
                            "T73"."provider_count.text",
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
                              "T73"."provider_count.text",
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
                            "T73"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T73"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T73"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T73"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T73"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T73"."provider_count.text",
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
                              "T73"."provider_count.text",
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
                            "T73"."provider_count.text",
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
                          "T73"."provider_count.text",
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
                            "T73"."provider_count.text",
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
                          "T73"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T73"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T73"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T73"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T73"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T73"."provider_count.text",
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
                              "T73"."provider_count.text",
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
                            "T73"."provider_count.text",
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
                          "T73"."provider_count.text",
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
                            "T73"."provider_count.text",
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
                          "T73"."provider_count.text",
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
                WHEN REGEXP_LIKE("T73"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T73"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T73"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T73"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T73"."provider_count.text",
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
                            "T73"."provider_count.text",
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
                          "T73"."provider_count.text",
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
                        "T73"."provider_count.text",
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
                          "T73"."provider_count.text",
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
                        "T73"."provider_count.text",
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
                  WHEN REGEXP_LIKE("T73"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                  THEN CAST("T73"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_LIKE(
                    "T73"."provider_count.text",
                    CONCAT(
                      '.*(',
                      '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                      ').*'
                    ),
                    'cs'
                  )
                  THEN IFF(
                    REGEXP_LIKE(
                      "T73"."provider_count.text",
                      CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                      'cs'
                    ),
                    -(
                      TRY_CAST(IFF(
                        REGEXP_LIKE(
                          REGEXP_SUBSTR(
                            "T73"."provider_count.text",
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
                              "T73"."provider_count.text",
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
                            "T73"."provider_count.text",
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
                          "T73"."provider_count.text",
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
                            "T73"."provider_count.text",
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
                          "T73"."provider_count.text",
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
                WHEN REGEXP_LIKE("T73"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T73"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T73"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T73"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T73"."provider_count.text",
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
                            "T73"."provider_count.text",
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
                          "T73"."provider_count.text",
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
                        "T73"."provider_count.text",
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
                          "T73"."provider_count.text",
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
                        "T73"."provider_count.text",
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
                WHEN REGEXP_LIKE("T73"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
                THEN CAST("T73"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_LIKE(
                  "T73"."provider_count.text",
                  CONCAT(
                    '.*(',
                    '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                    ').*'
                  ),
                  'cs'
                )
                THEN IFF(
                  REGEXP_LIKE(
                    "T73"."provider_count.text",
                    CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                    'cs'
                  ),
                  -(
                    TRY_CAST(IFF(
                      REGEXP_LIKE(
                        REGEXP_SUBSTR(
                          "T73"."provider_count.text",
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
                            "T73"."provider_count.text",
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
                          "T73"."provider_count.text",
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
                        "T73"."provider_count.text",
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
                          "T73"."provider_count.text",
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
                        "T73"."provider_count.text",
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
              WHEN REGEXP_LIKE("T73"."provider_count.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
              THEN CAST("T73"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_LIKE(
                "T73"."provider_count.text",
                CONCAT(
                  '.*(',
                  '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
                  ').*'
                ),
                'cs'
              )
              THEN IFF(
                REGEXP_LIKE(
                  "T73"."provider_count.text",
                  CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
                  'cs'
                ),
                -(
                  TRY_CAST(IFF(
                    REGEXP_LIKE(
                      REGEXP_SUBSTR(
                        "T73"."provider_count.text",
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
                          "T73"."provider_count.text",
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
                        "T73"."provider_count.text",
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
                      "T73"."provider_count.text",
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
                        "T73"."provider_count.text",
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
                      "T73"."provider_count.text",
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
          WHEN REGEXP_LIKE("T73"."unit_price.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T73"."unit_price.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T73"."unit_price.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T73"."unit_price.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T73"."unit_price.text",
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
                      "T73"."unit_price.text",
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
                    "T73"."unit_price.text",
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
                  "T73"."unit_price.text",
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
                    "T73"."unit_price.text",
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
                  "T73"."unit_price.text",
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
        WHEN REGEXP_LIKE("T73"."unit_price.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T73"."unit_price.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T73"."unit_price.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T73"."unit_price.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T73"."unit_price.text",
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
                    "T73"."unit_price.text",
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
                  "T73"."unit_price.text",
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
                "T73"."unit_price.text",
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
                  "T73"."unit_price.text",
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
                "T73"."unit_price.text",
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
          WHEN REGEXP_LIKE("T73"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T73"."amount.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T73"."amount.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE("T73"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T73"."amount.text",
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
                      "T73"."amount.text",
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
                    "T73"."amount.text",
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
                  "T73"."amount.text",
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
                    "T73"."amount.text",
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
                  "T73"."amount.text",
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
        WHEN REGEXP_LIKE("T73"."amount.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T73"."amount.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T73"."amount.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE("T73"."amount.text", CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'), 'cs'),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T73"."amount.text",
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
                    "T73"."amount.text",
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
                  "T73"."amount.text",
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
                "T73"."amount.text",
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
                  "T73"."amount.text",
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
                "T73"."amount.text",
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
      CASE "T73"."currency.key"
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
        REGEXP_LIKE("T73"."currency.key", CONCAT('.*(', '^[a-z]{3}$', ').*'), 'cs'),
        UPPER("T73"."currency.key"),
        CAST(NULL AS VARCHAR)
      )
    ) AS "CURRENCY",
    CASE "T73"."status.key"
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
    COALESCE("T73"."location.target", "T73"."location.text") AS "LOCATION"
  FROM T73 AS T73
), T81 AS (
  SELECT
    "T80"."MONTH",
    "T80"."SOURCE_FILE",
    "T80"."SOURCE_ROW",
    "T80"."SOURCE_KEY",
    "T80"."SOURCE_ERROR",
    "T80"."SOURCE_TEXT",
    "T80"."line_id.text",
    "T80"."customer_name.text",
    "T80"."customer_id.text",
    "T80"."product.text",
    "T80"."provider_count.text",
    "T80"."unit_price.text",
    "T80"."amount.text",
    "T80"."currency.text",
    "T80"."status.text",
    "T80"."location.text",
    "T80"."product.key",
    "T80"."currency.key",
    "T80"."status.key",
    "T80"."location.key",
    "T80"."location.target",
    "T80"."LINE_ID",
    "T80"."CUSTOMER_NAME",
    "T80"."CUSTOMER_ID",
    "T80"."PRODUCT",
    "T80"."PROVIDER_COUNT",
    "T80"."UNIT_PRICE",
    "T80"."AMOUNT",
    "T80"."CURRENCY",
    "T80"."STATUS",
    "T80"."LOCATION",
    IFF(
      (
        NOT "T80"."line_id.text" IS NULL
      ) AND (
        "T80"."LINE_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T80"."line_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T80"."line_id.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "line_id.why",
    IFF(
      (
        NOT "T80"."customer_name.text" IS NULL
      )
      AND (
        "T80"."CUSTOMER_NAME" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T80"."customer_name.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T80"."customer_name.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_name.why",
    IFF(
      (
        NOT "T80"."customer_id.text" IS NULL
      ) AND (
        "T80"."CUSTOMER_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T80"."customer_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T80"."customer_id.text")),
          100
        ),
        '\' is not an id: it has neither letters nor digits'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_id.why",
    IFF(
      (
        NOT "T80"."product.text" IS NULL
      ) AND (
        "T80"."PRODUCT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T80"."product.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T80"."product.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "product.why",
    IFF(
      (
        NOT "T80"."provider_count.text" IS NULL
      )
      AND (
        "T80"."PROVIDER_COUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T80"."provider_count.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T80"."provider_count.text")),
          100
        ),
        '\' is not a whole number of at least 0'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "provider_count.why",
    IFF(
      (
        NOT "T80"."unit_price.text" IS NULL
      ) AND (
        "T80"."UNIT_PRICE" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T80"."unit_price.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T80"."unit_price.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "unit_price.why",
    IFF(
      (
        NOT "T80"."amount.text" IS NULL
      ) AND (
        "T80"."AMOUNT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T80"."amount.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T80"."amount.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "amount.why",
    IFF(
      (
        NOT "T80"."currency.text" IS NULL
      ) AND (
        "T80"."CURRENCY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T80"."currency.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T80"."currency.text")),
          100
        ),
        '\' is not a currency code of three letters'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "currency.why",
    IFF(
      (
        NOT "T80"."status.text" IS NULL
      ) AND (
        "T80"."STATUS" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T80"."status.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T80"."status.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "status.why",
    IFF(
      (
        NOT "T80"."location.text" IS NULL
      ) AND (
        "T80"."LOCATION" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T80"."location.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T80"."location.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "location.why"
  FROM T80 AS T80
), "T109" AS (
  SELECT
    "T81"."MONTH",
    "T81"."SOURCE_FILE",
    "T81"."SOURCE_ROW",
    "T81"."SOURCE_KEY",
    "T81"."SOURCE_ERROR",
    "T81"."SOURCE_TEXT",
    "T81"."line_id.text",
    "T81"."customer_name.text",
    "T81"."customer_id.text",
    "T81"."product.text",
    "T81"."provider_count.text",
    "T81"."unit_price.text",
    "T81"."amount.text",
    "T81"."currency.text",
    "T81"."status.text",
    "T81"."location.text",
    "T81"."product.key",
    "T81"."currency.key",
    "T81"."status.key",
    "T81"."location.key",
    "T81"."location.target",
    "T81"."LINE_ID",
    "T81"."CUSTOMER_NAME",
    "T81"."CUSTOMER_ID",
    "T81"."PRODUCT",
    "T81"."PROVIDER_COUNT",
    "T81"."UNIT_PRICE",
    "T81"."AMOUNT",
    "T81"."CURRENCY",
    "T81"."STATUS",
    "T81"."LOCATION",
    "T81"."line_id.why",
    "T81"."customer_name.why",
    "T81"."customer_id.why",
    "T81"."product.why",
    "T81"."provider_count.why",
    "T81"."unit_price.why",
    "T81"."amount.why",
    "T81"."currency.why",
    "T81"."status.why",
    "T81"."location.why",
    (
      "T81"."CUSTOMER_ID" IS NULL
    ) AND (
      "T81"."CUSTOMER_NAME" IS NULL
    ) AS "NOBODY",
    (
      NOT "T81"."SOURCE_ERROR" IS NULL
    )
    OR (
      (
        "T81"."CUSTOMER_ID" IS NULL
      ) AND (
        "T81"."CUSTOMER_NAME" IS NULL
      )
    )
    OR (
      NOT "T81"."provider_count.why" IS NULL
    )
    OR (
      NOT "T81"."amount.why" IS NULL
    ) AS "REJECTED"
  FROM T81 AS T81
), T36 AS (
  SELECT
    "T30"."MONTH",
    "T30"."SOURCE_ERROR",
    "T30"."SOURCE_TEXT",
    "T30"."EVENT_ID",
    "T30"."CLINIC_ID",
    "T30"."CLINIC_NAME",
    "T30"."ACCOUNT_STATE",
    "T30"."MODULE",
    "T30"."PROVIDER_REF",
    "T30"."TS",
    "T30"."UNITS",
    "T30"."FIRST_LIVE_ON",
    "T30"."SITE",
    COUNT(*) AS "ROWS"
  FROM "T28" AS "T30"
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
), T42 AS (
  SELECT
    *
  FROM T36 AS T36
  WHERE
    "T36"."ROWS" > 1
), T46 AS (
  SELECT
    "T33"."MONTH",
    "T33"."SOURCE_FILE",
    "T33"."SOURCE_ROW",
    "T33"."SOURCE_KEY",
    "T33"."SOURCE_ERROR",
    "T33"."SOURCE_TEXT",
    "T33"."EVENT_ID",
    "T33"."CLINIC_ID",
    "T33"."CLINIC_NAME",
    "T33"."ACCOUNT_STATE",
    "T33"."MODULE",
    "T33"."PROVIDER_REF",
    "T33"."TS",
    "T33"."UNITS",
    "T33"."FIRST_LIVE_ON",
    "T33"."SITE"
  FROM "T28" AS "T33"
  WHERE
    EXISTS(
      SELECT
        1
      FROM T42 AS T42
      WHERE
        "T33"."MONTH" IS NOT DISTINCT FROM "T42"."MONTH"
        AND "T33"."SOURCE_ERROR" IS NOT DISTINCT FROM "T42"."SOURCE_ERROR"
        AND "T33"."SOURCE_TEXT" IS NOT DISTINCT FROM "T42"."SOURCE_TEXT"
        AND "T33"."EVENT_ID" IS NOT DISTINCT FROM "T42"."EVENT_ID"
        AND "T33"."CLINIC_ID" IS NOT DISTINCT FROM "T42"."CLINIC_ID"
        AND "T33"."CLINIC_NAME" IS NOT DISTINCT FROM "T42"."CLINIC_NAME"
        AND "T33"."ACCOUNT_STATE" IS NOT DISTINCT FROM "T42"."ACCOUNT_STATE"
        AND "T33"."MODULE" IS NOT DISTINCT FROM "T42"."MODULE"
        AND "T33"."PROVIDER_REF" IS NOT DISTINCT FROM "T42"."PROVIDER_REF"
        AND "T33"."TS" IS NOT DISTINCT FROM "T42"."TS"
        AND "T33"."UNITS" IS NOT DISTINCT FROM "T42"."UNITS"
        AND "T33"."FIRST_LIVE_ON" IS NOT DISTINCT FROM "T42"."FIRST_LIVE_ON"
        AND "T33"."SITE" IS NOT DISTINCT FROM "T42"."SITE"
    )
), T49 AS (
  SELECT
    "T46"."MONTH",
    "T46"."SOURCE_FILE",
    "T46"."SOURCE_ROW",
    "T46"."SOURCE_KEY",
    "T46"."SOURCE_ERROR",
    "T46"."SOURCE_TEXT",
    "T46"."EVENT_ID",
    "T46"."CLINIC_ID",
    "T46"."CLINIC_NAME",
    "T46"."ACCOUNT_STATE",
    "T46"."MODULE",
    "T46"."PROVIDER_REF",
    "T46"."TS",
    "T46"."UNITS",
    "T46"."FIRST_LIVE_ON",
    "T46"."SITE",
    ROW_NUMBER() OVER (
      PARTITION BY "T46"."MONTH", "T46"."SOURCE_ERROR", "T46"."SOURCE_TEXT", "T46"."EVENT_ID", "T46"."CLINIC_ID", "T46"."CLINIC_NAME", "T46"."ACCOUNT_STATE", "T46"."MODULE", "T46"."PROVIDER_REF", "T46"."TS", "T46"."UNITS", "T46"."FIRST_LIVE_ON", "T46"."SITE"
      ORDER BY "T46"."SOURCE_FILE" ASC, "T46"."SOURCE_ROW" ASC
    ) - 1 AS "COPY"
  FROM T46 AS T46
), T52 AS (
  SELECT
    *
  FROM T49 AS T49
  WHERE
    "T49"."COPY" > 0
), T57 AS (
  SELECT
    "T52"."MONTH",
    "T52"."SOURCE_FILE",
    "T52"."SOURCE_ROW",
    "T52"."SOURCE_KEY",
    "T52"."SOURCE_ERROR",
    "T52"."SOURCE_TEXT",
    "T52"."EVENT_ID",
    "T52"."CLINIC_ID",
    "T52"."CLINIC_NAME",
    "T52"."ACCOUNT_STATE",
    "T52"."MODULE",
    "T52"."PROVIDER_REF",
    "T52"."TS",
    "T52"."UNITS",
    "T52"."FIRST_LIVE_ON",
    "T52"."SITE"
  FROM T52 AS T52
), T61 AS (
  SELECT
    "T33"."MONTH",
    "T33"."SOURCE_FILE",
    "T33"."SOURCE_ROW",
    "T33"."SOURCE_KEY",
    "T33"."SOURCE_ERROR",
    "T33"."SOURCE_TEXT",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T33"."EVENT_ID",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T33"."EVENT_ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T33"."EVENT_ID"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T33"."EVENT_ID",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T33"."EVENT_ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T33"."EVENT_ID"
      )
    ) AS "event_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T33"."CLINIC_ID",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T33"."CLINIC_ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T33"."CLINIC_ID"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T33"."CLINIC_ID",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T33"."CLINIC_ID", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T33"."CLINIC_ID"
      )
    ) AS "customer_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T33"."CLINIC_NAME",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T33"."CLINIC_NAME", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T33"."CLINIC_NAME"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T33"."CLINIC_NAME",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T33"."CLINIC_NAME", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T33"."CLINIC_NAME"
      )
    ) AS "customer_name.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T33"."ACCOUNT_STATE",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T33"."ACCOUNT_STATE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T33"."ACCOUNT_STATE"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T33"."ACCOUNT_STATE",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T33"."ACCOUNT_STATE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T33"."ACCOUNT_STATE"
      )
    ) AS "status.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T33"."MODULE",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T33"."MODULE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T33"."MODULE"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T33"."MODULE",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T33"."MODULE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T33"."MODULE"
      )
    ) AS "product.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T33"."PROVIDER_REF",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T33"."PROVIDER_REF", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T33"."PROVIDER_REF"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T33"."PROVIDER_REF",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T33"."PROVIDER_REF", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T33"."PROVIDER_REF"
      )
    ) AS "provider_id.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T33"."TS",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T33"."TS", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T33"."TS"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T33"."TS",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T33"."TS", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T33"."TS"
      )
    ) AS "used_at.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T33"."UNITS",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T33"."UNITS", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T33"."UNITS"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T33"."UNITS",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T33"."UNITS", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T33"."UNITS"
      )
    ) AS "usage_quantity.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T33"."FIRST_LIVE_ON",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T33"."FIRST_LIVE_ON", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T33"."FIRST_LIVE_ON"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T33"."FIRST_LIVE_ON",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T33"."FIRST_LIVE_ON", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T33"."FIRST_LIVE_ON"
      )
    ) AS "go_live_date.text",
    IFF(
      LOWER(
        IFF(
          REGEXP_LIKE(
            "T33"."SITE",
            CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
            'cs'
          ),
          TRIM(TRANSLATE("T33"."SITE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
          "T33"."SITE"
        )
      ) IN ('', '-', 'n/a', 'null'),
      CAST(NULL AS VARCHAR),
      IFF(
        REGEXP_LIKE(
          "T33"."SITE",
          CONCAT('.*(', '^[ \t\n\r\x0b\f]|[ \t\n\r\x0b\f]$|[^\x01-\x7f]', ').*'),
          'cs'
        ),
        TRIM(TRANSLATE("T33"."SITE", '   　​‌‍⁠﻿', '    '), ' \t\n\r\x0b\f'),
        "T33"."SITE"
      )
    ) AS "location.text"
  FROM "T28" AS "T33"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM T57 AS T57
      WHERE
        "T33"."MONTH" = "T57"."MONTH"
        AND "T33"."SOURCE_FILE" = "T57"."SOURCE_FILE"
        AND "T33"."SOURCE_ROW" = "T57"."SOURCE_ROW"
    )
), T64 AS (
  SELECT
    "T61"."MONTH",
    "T61"."SOURCE_FILE",
    "T61"."SOURCE_ROW",
    "T61"."SOURCE_KEY",
    "T61"."SOURCE_ERROR",
    "T61"."SOURCE_TEXT",
    "T61"."event_id.text",
    IFF(
      REGEXP_LIKE(
        LOWER("T61"."customer_id.text"),
        CONCAT(
          '.*(',
          '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$',
          ').*'
        ),
        'cs'
      ),
      CAST(NULL AS VARCHAR),
      "T61"."customer_id.text"
    ) AS "customer_id.text",
    IFF(
      REGEXP_LIKE(
        LOWER("T61"."customer_name.text"),
        CONCAT(
          '.*(',
          '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$',
          ').*'
        ),
        'cs'
      ),
      CAST(NULL AS VARCHAR),
      "T61"."customer_name.text"
    ) AS "customer_name.text",
    "T61"."status.text",
    "T61"."product.text",
    IFF(
      REGEXP_LIKE(
        LOWER("T61"."provider_id.text"),
        CONCAT(
          '.*(',
          '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$',
          ').*'
        ),
        'cs'
      ),
      CAST(NULL AS VARCHAR),
      "T61"."provider_id.text"
    ) AS "provider_id.text",
    "T61"."used_at.text",
    "T61"."usage_quantity.text",
    "T61"."go_live_date.text",
    "T61"."location.text"
  FROM T61 AS T61
), T69 AS (
  SELECT
    "T64"."MONTH",
    "T64"."SOURCE_FILE",
    "T64"."SOURCE_ROW",
    "T64"."SOURCE_KEY",
    "T64"."SOURCE_ERROR",
    "T64"."SOURCE_TEXT",
    "T64"."event_id.text",
    "T64"."customer_id.text",
    "T64"."customer_name.text",
    "T64"."status.text",
    "T64"."product.text",
    "T64"."provider_id.text",
    "T64"."used_at.text",
    "T64"."usage_quantity.text",
    "T64"."go_live_date.text",
    "T64"."location.text",
    REGEXP_REPLACE(LOWER("T64"."status.text"), '\\s+', ' ') AS "status.key",
    REGEXP_REPLACE(LOWER("T64"."product.text"), '\\s+', ' ') AS "product.key",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          IFF(
            REGEXP_LIKE("T64"."provider_id.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T64"."provider_id.text",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T64"."provider_id.text"
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
            REGEXP_LIKE("T64"."location.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
            TRANSLATE(
              "T64"."location.text",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            ),
            "T64"."location.text"
          )
        ),
        '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
        ''
      ),
      ''
    ) AS "location.key"
  FROM T64 AS T64
), T72 AS (
  SELECT
    "T69"."MONTH",
    "T69"."SOURCE_FILE",
    "T69"."SOURCE_ROW",
    "T69"."SOURCE_KEY",
    "T69"."SOURCE_ERROR",
    "T69"."SOURCE_TEXT",
    "T69"."event_id.text",
    "T69"."customer_id.text",
    "T69"."customer_name.text",
    "T69"."status.text",
    "T69"."product.text",
    "T69"."provider_id.text",
    "T69"."used_at.text",
    "T69"."usage_quantity.text",
    "T69"."go_live_date.text",
    "T69"."location.text",
    "T69"."status.key",
    "T69"."product.key",
    "T69"."provider_id.key",
    "T69"."location.key",
    "T11"."provider_id.key" AS "provider_id.key_right",
    "T11"."provider_id.target"
  FROM T69 AS T69
  LEFT OUTER JOIN "constant_rows_2" AS "T11"
    ON "T69"."provider_id.key" = "T11"."provider_id.key"
), T75 AS (
  SELECT
    "T72"."MONTH",
    "T72"."SOURCE_FILE",
    "T72"."SOURCE_ROW",
    "T72"."SOURCE_KEY",
    "T72"."SOURCE_ERROR",
    "T72"."SOURCE_TEXT",
    "T72"."event_id.text",
    "T72"."customer_id.text",
    "T72"."customer_name.text",
    "T72"."status.text",
    "T72"."product.text",
    "T72"."provider_id.text",
    "T72"."used_at.text",
    "T72"."usage_quantity.text",
    "T72"."go_live_date.text",
    "T72"."location.text",
    "T72"."status.key",
    "T72"."product.key",
    "T72"."provider_id.key",
    "T72"."location.key",
    "T72"."provider_id.target"
  FROM T72 AS T72
), T76 AS (
  SELECT
    "T75"."MONTH",
    "T75"."SOURCE_FILE",
    "T75"."SOURCE_ROW",
    "T75"."SOURCE_KEY",
    "T75"."SOURCE_ERROR",
    "T75"."SOURCE_TEXT",
    "T75"."event_id.text",
    "T75"."customer_id.text",
    "T75"."customer_name.text",
    "T75"."status.text",
    "T75"."product.text",
    "T75"."provider_id.text",
    "T75"."used_at.text",
    "T75"."usage_quantity.text",
    "T75"."go_live_date.text",
    "T75"."location.text",
    "T75"."status.key",
    "T75"."product.key",
    "T75"."provider_id.key",
    "T75"."location.key",
    "T75"."provider_id.target",
    "T9"."location.key" AS "location.key_right",
    "T9"."location.target"
  FROM T75 AS T75
  LEFT OUTER JOIN "constant_rows_3" AS "T9"
    ON "T75"."location.key" = "T9"."location.key"
), T77 AS (
  SELECT
    "T76"."MONTH",
    "T76"."SOURCE_FILE",
    "T76"."SOURCE_ROW",
    "T76"."SOURCE_KEY",
    "T76"."SOURCE_ERROR",
    "T76"."SOURCE_TEXT",
    "T76"."event_id.text",
    "T76"."customer_id.text",
    "T76"."customer_name.text",
    "T76"."status.text",
    "T76"."product.text",
    "T76"."provider_id.text",
    "T76"."used_at.text",
    "T76"."usage_quantity.text",
    "T76"."go_live_date.text",
    "T76"."location.text",
    "T76"."status.key",
    "T76"."product.key",
    "T76"."provider_id.key",
    "T76"."location.key",
    "T76"."provider_id.target",
    "T76"."location.target"
  FROM T76 AS T76
), T116 AS (
  SELECT
    "T77"."MONTH",
    "T77"."SOURCE_FILE",
    "T77"."SOURCE_ROW",
    "T77"."SOURCE_KEY",
    "T77"."SOURCE_ERROR",
    "T77"."SOURCE_TEXT",
    "T77"."event_id.text",
    "T77"."customer_id.text",
    "T77"."customer_name.text",
    "T77"."status.text",
    "T77"."product.text",
    "T77"."provider_id.text",
    "T77"."used_at.text",
    "T77"."usage_quantity.text",
    "T77"."go_live_date.text",
    "T77"."location.text",
    "T77"."status.key",
    "T77"."product.key",
    "T77"."provider_id.key",
    "T77"."location.key",
    "T77"."provider_id.target",
    "T77"."location.target",
    "T77"."event_id.text" AS "EVENT_ID",
    IFF(
      NOT NULLIF(
        REGEXP_REPLACE(
          LOWER(
            IFF(
              REGEXP_LIKE("T77"."customer_id.text", CONCAT('.*(', '[^\x01-\x7f]', ').*'), 'cs'),
              TRANSLATE(
                "T77"."customer_id.text",
                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
              ),
              "T77"."customer_id.text"
            )
          ),
          '[] _./\\\\#:;,|\'"()[{}*+&@~‐‑‒–—-]',
          ''
        ),
        ''
      ) IS NULL,
      "T77"."customer_id.text",
      CAST(NULL AS VARCHAR)
    ) AS "CUSTOMER_ID",
    "T77"."customer_name.text" AS "CUSTOMER_NAME",
    CASE "T77"."status.key"
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
    CASE "T77"."product.key"
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
      "T77"."provider_id.target",
      IFF(
        REGEXP_LIKE("T77"."provider_id.text", CONCAT('.*(', '^[0-9]{10}$', ').*'), 'cs')
        AND NOT (
          REGEXP_LIKE("T77"."provider_id.text", CONCAT('.*(', '^[0-9]{10}$', ').*'), 'cs')
          AND (
            (
              (
                (
                  (
                    CAST(SUBSTRING(
                      "T77"."provider_id.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T77"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T77"."provider_id.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T77"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + 24 + (
                  (
                    CAST(SUBSTRING(
                      "T77"."provider_id.text",
                      IFF((
                        2 + 1
                      ) >= 1, 2 + 1, 2 + 1 + LENGTH("T77"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T77"."provider_id.text",
                      IFF((
                        2 + 1
                      ) >= 1, 2 + 1, 2 + 1 + LENGTH("T77"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + (
                  (
                    CAST(SUBSTRING(
                      "T77"."provider_id.text",
                      IFF((
                        4 + 1
                      ) >= 1, 4 + 1, 4 + 1 + LENGTH("T77"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T77"."provider_id.text",
                      IFF((
                        4 + 1
                      ) >= 1, 4 + 1, 4 + 1 + LENGTH("T77"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + (
                  (
                    CAST(SUBSTRING(
                      "T77"."provider_id.text",
                      IFF((
                        6 + 1
                      ) >= 1, 6 + 1, 6 + 1 + LENGTH("T77"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T77"."provider_id.text",
                      IFF((
                        6 + 1
                      ) >= 1, 6 + 1, 6 + 1 + LENGTH("T77"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + (
                  (
                    CAST(SUBSTRING(
                      "T77"."provider_id.text",
                      IFF((
                        8 + 1
                      ) >= 1, 8 + 1, 8 + 1 + LENGTH("T77"."provider_id.text")),
                      1
                    ) AS BIGINT) * 2
                  ) - (
                    CAST(CAST(SUBSTRING(
                      "T77"."provider_id.text",
                      IFF((
                        8 + 1
                      ) >= 1, 8 + 1, 8 + 1 + LENGTH("T77"."provider_id.text")),
                      1
                    ) AS BIGINT) > 4 AS BIGINT) * 9
                  )
                ) + CAST(SUBSTRING(
                  "T77"."provider_id.text",
                  IFF((
                    1 + 1
                  ) >= 1, 1 + 1, 1 + 1 + LENGTH("T77"."provider_id.text")),
                  1
                ) AS BIGINT) + CAST(SUBSTRING(
                  "T77"."provider_id.text",
                  IFF((
                    3 + 1
                  ) >= 1, 3 + 1, 3 + 1 + LENGTH("T77"."provider_id.text")),
                  1
                ) AS BIGINT) + CAST(SUBSTRING(
                  "T77"."provider_id.text",
                  IFF((
                    5 + 1
                  ) >= 1, 5 + 1, 5 + 1 + LENGTH("T77"."provider_id.text")),
                  1
                ) AS BIGINT) + CAST(SUBSTRING(
                  "T77"."provider_id.text",
                  IFF((
                    7 + 1
                  ) >= 1, 7 + 1, 7 + 1 + LENGTH("T77"."provider_id.text")),
                  1
                ) AS BIGINT) + CAST(SUBSTRING(
                  "T77"."provider_id.text",
                  IFF((
                    9 + 1
                  ) >= 1, 9 + 1, 9 + 1 + LENGTH("T77"."provider_id.text")),
                  1
                ) AS BIGINT)
              ) % 10
            ) = 0
          )
        ),
        CAST(NULL AS VARCHAR),
        UPPER("T77"."provider_id.text")
      )
    ) AS "PROVIDER_ID",
    IFF(
      TO_DATE(
        IFF(
          REGEXP_LIKE(
            "T77"."used_at.text",
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
                  "T77"."used_at.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T77"."used_at.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T77"."used_at.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T77"."used_at.text")),
                  8
                )
              ),
              'yyyy-mm-DD hh24:mi:ss'
            ),
            TRY_TO_TIMESTAMP_NTZ(
              SUBSTRING(
                CONCAT(
                  SUBSTRING(
                    "T77"."used_at.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T77"."used_at.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T77"."used_at.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T77"."used_at.text")),
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
                        "T77"."used_at.text",
                        IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T77"."used_at.text")),
                        10
                      ),
                      ' ',
                      SUBSTRING(
                        "T77"."used_at.text",
                        IFF((
                          11 + 1
                        ) >= 1, 11 + 1, 11 + 1 + LENGTH("T77"."used_at.text")),
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
            TRY_TO_TIMESTAMP_NTZ("T77"."used_at.text", 'yyyy-mm-DDThh24:mi:ssZ'),
            TRY_TO_TIMESTAMP_NTZ("T77"."used_at.text", 'yyyy-mm-DD')
          )
        )
      ) BETWEEN DATE_FROM_PARTS(1900, 1, 1) AND DATE_FROM_PARTS(2199, 12, 31),
      IFF(
        REGEXP_LIKE(
          "T77"."used_at.text",
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
                "T77"."used_at.text",
                IFF((
                  0 + 1
                ) >= 1, 0 + 1, 0 + 1 + LENGTH("T77"."used_at.text")),
                10
              ),
              ' ',
              SUBSTRING(
                "T77"."used_at.text",
                IFF((
                  11 + 1
                ) >= 1, 11 + 1, 11 + 1 + LENGTH("T77"."used_at.text")),
                8
              )
            ),
            'yyyy-mm-DD hh24:mi:ss'
          ),
          TRY_TO_TIMESTAMP_NTZ(
            SUBSTRING(
              CONCAT(
                SUBSTRING(
                  "T77"."used_at.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T77"."used_at.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T77"."used_at.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T77"."used_at.text")),
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
                      "T77"."used_at.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T77"."used_at.text")),
                      10
                    ),
                    ' ',
                    SUBSTRING(
                      "T77"."used_at.text",
                      IFF((
                        11 + 1
                      ) >= 1, 11 + 1, 11 + 1 + LENGTH("T77"."used_at.text")),
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
          TRY_TO_TIMESTAMP_NTZ("T77"."used_at.text", 'yyyy-mm-DDThh24:mi:ssZ'),
          TRY_TO_TIMESTAMP_NTZ("T77"."used_at.text", 'yyyy-mm-DD')
        )
      ),
      CAST(NULL AS TIMESTAMP)
    ) AS "USED_AT",
    IFF(
      ABS(
        CASE
          WHEN REGEXP_LIKE("T77"."usage_quantity.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
          THEN CAST("T77"."usage_quantity.text" AS DECIMAL(24, 6))
          WHEN REGEXP_LIKE(
            "T77"."usage_quantity.text",
            CONCAT(
              '.*(',
              '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
              ').*'
            ),
            'cs'
          )
          THEN IFF(
            REGEXP_LIKE(
              "T77"."usage_quantity.text",
              CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
              'cs'
            ),
            -(
              TRY_CAST(IFF(
                REGEXP_LIKE(
                  REGEXP_SUBSTR(
                    "T77"."usage_quantity.text",
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
                      "T77"."usage_quantity.text",
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
                    "T77"."usage_quantity.text",
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
                  "T77"."usage_quantity.text",
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
                    "T77"."usage_quantity.text",
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
                  "T77"."usage_quantity.text",
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
        WHEN REGEXP_LIKE("T77"."usage_quantity.text", CONCAT('.*(', '^-?[0-9]+(\\.[0-9]+)?$', ').*'), 'cs')
        THEN CAST("T77"."usage_quantity.text" AS DECIMAL(24, 6))
        WHEN REGEXP_LIKE(
          "T77"."usage_quantity.text",
          CONCAT(
            '.*(',
            '^([-+−]?[$€£¥]? ?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)|\\([$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)\\)|[$€£¥]?([0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?|[0-9]+\\.?[0-9]*|\\.[0-9]+)[-−])$',
            ').*'
          ),
          'cs'
        )
        THEN IFF(
          REGEXP_LIKE(
            "T77"."usage_quantity.text",
            CONCAT('.*(', '^\\(|^[$€£¥]?[-−]|[0-9.][-−]$', ').*'),
            'cs'
          ),
          -(
            TRY_CAST(IFF(
              REGEXP_LIKE(
                REGEXP_SUBSTR(
                  "T77"."usage_quantity.text",
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
                    "T77"."usage_quantity.text",
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
                  "T77"."usage_quantity.text",
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
                "T77"."usage_quantity.text",
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
                  "T77"."usage_quantity.text",
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
                "T77"."usage_quantity.text",
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
    TO_DATE(
      IFF(
        TO_DATE(
          IFF(
            REGEXP_LIKE(
              "T77"."go_live_date.text",
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
                    "T77"."go_live_date.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T77"."go_live_date.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T77"."go_live_date.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T77"."go_live_date.text")),
                    8
                  )
                ),
                'yyyy-mm-DD hh24:mi:ss'
              ),
              TRY_TO_TIMESTAMP_NTZ(
                SUBSTRING(
                  CONCAT(
                    SUBSTRING(
                      "T77"."go_live_date.text",
                      IFF((
                        0 + 1
                      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T77"."go_live_date.text")),
                      10
                    ),
                    ' ',
                    SUBSTRING(
                      "T77"."go_live_date.text",
                      IFF((
                        11 + 1
                      ) >= 1, 11 + 1, 11 + 1 + LENGTH("T77"."go_live_date.text")),
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
                          "T77"."go_live_date.text",
                          IFF((
                            0 + 1
                          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T77"."go_live_date.text")),
                          10
                        ),
                        ' ',
                        SUBSTRING(
                          "T77"."go_live_date.text",
                          IFF((
                            11 + 1
                          ) >= 1, 11 + 1, 11 + 1 + LENGTH("T77"."go_live_date.text")),
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
              TRY_TO_TIMESTAMP_NTZ("T77"."go_live_date.text", 'yyyy-mm-DDThh24:mi:ssZ'),
              TRY_TO_TIMESTAMP_NTZ("T77"."go_live_date.text", 'yyyy-mm-DD')
            )
          )
        ) BETWEEN DATE_FROM_PARTS(1900, 1, 1) AND DATE_FROM_PARTS(2199, 12, 31),
        IFF(
          REGEXP_LIKE(
            "T77"."go_live_date.text",
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
                  "T77"."go_live_date.text",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T77"."go_live_date.text")),
                  10
                ),
                ' ',
                SUBSTRING(
                  "T77"."go_live_date.text",
                  IFF((
                    11 + 1
                  ) >= 1, 11 + 1, 11 + 1 + LENGTH("T77"."go_live_date.text")),
                  8
                )
              ),
              'yyyy-mm-DD hh24:mi:ss'
            ),
            TRY_TO_TIMESTAMP_NTZ(
              SUBSTRING(
                CONCAT(
                  SUBSTRING(
                    "T77"."go_live_date.text",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T77"."go_live_date.text")),
                    10
                  ),
                  ' ',
                  SUBSTRING(
                    "T77"."go_live_date.text",
                    IFF((
                      11 + 1
                    ) >= 1, 11 + 1, 11 + 1 + LENGTH("T77"."go_live_date.text")),
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
                        "T77"."go_live_date.text",
                        IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T77"."go_live_date.text")),
                        10
                      ),
                      ' ',
                      SUBSTRING(
                        "T77"."go_live_date.text",
                        IFF((
                          11 + 1
                        ) >= 1, 11 + 1, 11 + 1 + LENGTH("T77"."go_live_date.text")),
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
            TRY_TO_TIMESTAMP_NTZ("T77"."go_live_date.text", 'yyyy-mm-DDThh24:mi:ssZ'),
            TRY_TO_TIMESTAMP_NTZ("T77"."go_live_date.text", 'yyyy-mm-DD')
          )
        ),
        CAST(NULL AS TIMESTAMP)
      )
    ) AS "GO_LIVE_DATE",
    COALESCE("T77"."location.target", "T77"."location.text") AS "LOCATION"
  FROM T77 AS T77
), T145 AS (
  SELECT
    "T116"."MONTH",
    "T116"."SOURCE_FILE",
    "T116"."SOURCE_ROW",
    "T116"."SOURCE_KEY",
    "T116"."SOURCE_ERROR",
    "T116"."SOURCE_TEXT",
    "T116"."event_id.text",
    "T116"."customer_id.text",
    "T116"."customer_name.text",
    "T116"."status.text",
    "T116"."product.text",
    "T116"."provider_id.text",
    "T116"."used_at.text",
    "T116"."usage_quantity.text",
    "T116"."go_live_date.text",
    "T116"."location.text",
    "T116"."status.key",
    "T116"."product.key",
    "T116"."provider_id.key",
    "T116"."location.key",
    "T116"."provider_id.target",
    "T116"."location.target",
    "T116"."EVENT_ID",
    "T116"."CUSTOMER_ID",
    "T116"."CUSTOMER_NAME",
    "T116"."STATUS",
    "T116"."PRODUCT",
    "T116"."PROVIDER_ID",
    "T116"."USED_AT",
    "T116"."USAGE_QUANTITY",
    "T116"."GO_LIVE_DATE",
    "T116"."LOCATION",
    IFF(
      (
        NOT "T116"."event_id.text" IS NULL
      ) AND (
        "T116"."EVENT_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T116"."event_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T116"."event_id.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "event_id.why",
    IFF(
      (
        NOT "T116"."customer_id.text" IS NULL
      )
      AND (
        "T116"."CUSTOMER_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T116"."customer_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T116"."customer_id.text")),
          100
        ),
        '\' is not an id: it has neither letters nor digits'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_id.why",
    IFF(
      (
        NOT "T116"."customer_name.text" IS NULL
      )
      AND (
        "T116"."CUSTOMER_NAME" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T116"."customer_name.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T116"."customer_name.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "customer_name.why",
    IFF(
      (
        NOT "T116"."status.text" IS NULL
      ) AND (
        "T116"."STATUS" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T116"."status.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T116"."status.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "status.why",
    IFF(
      (
        NOT "T116"."product.text" IS NULL
      ) AND (
        "T116"."PRODUCT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T116"."product.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T116"."product.text")),
          100
        ),
        '\' is not in the value map of recon.yaml'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "product.why",
    IFF(
      (
        NOT "T116"."provider_id.text" IS NULL
      )
      AND (
        "T116"."PROVIDER_ID" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T116"."provider_id.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T116"."provider_id.text")),
          100
        ),
        '\' is not an NPI (its check digit is wrong)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "provider_id.why",
    IFF(
      (
        NOT "T116"."used_at.text" IS NULL
      ) AND (
        "T116"."USED_AT" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T116"."used_at.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T116"."used_at.text")),
          100
        ),
        '\' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "used_at.why",
    IFF(
      (
        NOT "T116"."usage_quantity.text" IS NULL
      )
      AND (
        "T116"."USAGE_QUANTITY" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T116"."usage_quantity.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T116"."usage_quantity.text")),
          100
        ),
        '\' is not a number'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "usage_quantity.why",
    IFF(
      (
        NOT "T116"."go_live_date.text" IS NULL
      )
      AND (
        "T116"."GO_LIVE_DATE" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T116"."go_live_date.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T116"."go_live_date.text")),
          100
        ),
        '\' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "go_live_date.why",
    IFF(
      (
        NOT "T116"."location.text" IS NULL
      ) AND (
        "T116"."LOCATION" IS NULL
      ),
      CONCAT(
        '\'',
        SUBSTRING(
          "T116"."location.text",
          IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T116"."location.text")),
          100
        ),
        '\' is not readable'
      ),
      CAST(NULL AS VARCHAR)
    ) AS "location.why"
  FROM T116 AS T116
), "T158" AS (
  SELECT
    "T145"."MONTH",
    "T145"."SOURCE_FILE",
    "T145"."SOURCE_ROW",
    "T145"."SOURCE_KEY",
    "T145"."SOURCE_ERROR",
    "T145"."SOURCE_TEXT",
    "T145"."event_id.text",
    "T145"."customer_id.text",
    "T145"."customer_name.text",
    "T145"."status.text",
    "T145"."product.text",
    "T145"."provider_id.text",
    "T145"."used_at.text",
    "T145"."usage_quantity.text",
    "T145"."go_live_date.text",
    "T145"."location.text",
    "T145"."status.key",
    "T145"."product.key",
    "T145"."provider_id.key",
    "T145"."location.key",
    "T145"."provider_id.target",
    "T145"."location.target",
    "T145"."EVENT_ID",
    "T145"."CUSTOMER_ID",
    "T145"."CUSTOMER_NAME",
    "T145"."STATUS",
    "T145"."PRODUCT",
    "T145"."PROVIDER_ID",
    "T145"."USED_AT",
    "T145"."USAGE_QUANTITY",
    "T145"."GO_LIVE_DATE",
    "T145"."LOCATION",
    "T145"."event_id.why",
    "T145"."customer_id.why",
    "T145"."customer_name.why",
    "T145"."status.why",
    "T145"."product.why",
    "T145"."provider_id.why",
    "T145"."used_at.why",
    "T145"."usage_quantity.why",
    "T145"."go_live_date.why",
    "T145"."location.why",
    (
      "T145"."CUSTOMER_ID" IS NULL
    ) AND (
      "T145"."CUSTOMER_NAME" IS NULL
    ) AS "NOBODY",
    (
      NOT "T145"."SOURCE_ERROR" IS NULL
    )
    OR (
      (
        "T145"."CUSTOMER_ID" IS NULL
      ) AND (
        "T145"."CUSTOMER_NAME" IS NULL
      )
    )
    OR (
      NOT "T145"."provider_id.why" IS NULL
    )
    OR (
      NOT "T145"."usage_quantity.why" IS NULL
    ) AS "REJECTED"
  FROM T145 AS T145
), T164 AS (
  SELECT
    *
  FROM "T158" AS "T160"
  WHERE
    NOT (
      "T160"."REJECTED"
    ) AND NOT "T160"."provider_id.why" IS NULL
), T174 AS (
  SELECT
    "T164"."MONTH",
    "T164"."SOURCE_FILE",
    "T164"."SOURCE_ROW",
    "T164"."SOURCE_KEY",
    'value' AS "SCOPE",
    'provider_id' AS "COLUMN_NAME",
    "T164"."provider_id.text" AS "VALUE",
    "T164"."provider_id.why" AS "REASON"
  FROM T164 AS T164
), T165 AS (
  SELECT
    *
  FROM "T158" AS "T160"
  WHERE
    NOT (
      "T160"."REJECTED"
    ) AND NOT "T160"."used_at.why" IS NULL
), T175 AS (
  SELECT
    "T165"."MONTH",
    "T165"."SOURCE_FILE",
    "T165"."SOURCE_ROW",
    "T165"."SOURCE_KEY",
    'value' AS "SCOPE",
    'used_at' AS "COLUMN_NAME",
    "T165"."used_at.text" AS "VALUE",
    "T165"."used_at.why" AS "REASON"
  FROM T165 AS T165
), T184 AS (
  SELECT
    *
  FROM T174 AS T174
  UNION ALL
  SELECT
    *
  FROM T175 AS T175
), T166 AS (
  SELECT
    *
  FROM "T158" AS "T160"
  WHERE
    NOT (
      "T160"."REJECTED"
    ) AND NOT "T160"."go_live_date.why" IS NULL
), T176 AS (
  SELECT
    "T166"."MONTH",
    "T166"."SOURCE_FILE",
    "T166"."SOURCE_ROW",
    "T166"."SOURCE_KEY",
    'value' AS "SCOPE",
    'go_live_date' AS "COLUMN_NAME",
    "T166"."go_live_date.text" AS "VALUE",
    "T166"."go_live_date.why" AS "REASON"
  FROM T166 AS T166
), T167 AS (
  SELECT
    *
  FROM "T158" AS "T160"
  WHERE
    NOT (
      "T160"."REJECTED"
    ) AND NOT "T160"."usage_quantity.why" IS NULL
), T177 AS (
  SELECT
    "T167"."MONTH",
    "T167"."SOURCE_FILE",
    "T167"."SOURCE_ROW",
    "T167"."SOURCE_KEY",
    'value' AS "SCOPE",
    'usage_quantity' AS "COLUMN_NAME",
    "T167"."usage_quantity.text" AS "VALUE",
    "T167"."usage_quantity.why" AS "REASON"
  FROM T167 AS T167
), T185 AS (
  SELECT
    *
  FROM T176 AS T176
  UNION ALL
  SELECT
    *
  FROM T177 AS T177
), T188 AS (
  SELECT
    *
  FROM T184 AS T184
  UNION ALL
  SELECT
    *
  FROM T185 AS T185
), T168 AS (
  SELECT
    *
  FROM "T158" AS "T160"
  WHERE
    NOT (
      "T160"."REJECTED"
    ) AND NOT "T160"."location.why" IS NULL
), T178 AS (
  SELECT
    "T168"."MONTH",
    "T168"."SOURCE_FILE",
    "T168"."SOURCE_ROW",
    "T168"."SOURCE_KEY",
    'value' AS "SCOPE",
    'location' AS "COLUMN_NAME",
    "T168"."location.text" AS "VALUE",
    "T168"."location.why" AS "REASON"
  FROM T168 AS T168
), T162 AS (
  SELECT
    *
  FROM "T158" AS "T160"
  WHERE
    "T160"."REJECTED"
), T190 AS (
  SELECT
    "T162"."MONTH",
    "T162"."SOURCE_FILE",
    "T162"."SOURCE_ROW",
    "T162"."SOURCE_KEY",
    'row' AS "SCOPE",
    CASE
      WHEN NOT "T162"."SOURCE_ERROR" IS NULL
      THEN CAST(NULL AS VARCHAR)
      WHEN NOT "T162"."provider_id.why" IS NULL
      THEN 'provider_id'
      WHEN NOT "T162"."usage_quantity.why" IS NULL
      THEN 'usage_quantity'
      ELSE CAST(NULL AS VARCHAR)
    END AS "COLUMN_NAME",
    CASE
      WHEN NOT "T162"."SOURCE_ERROR" IS NULL
      THEN "T162"."SOURCE_TEXT"
      WHEN NOT "T162"."provider_id.why" IS NULL
      THEN "T162"."provider_id.text"
      WHEN NOT "T162"."usage_quantity.why" IS NULL
      THEN "T162"."usage_quantity.text"
      ELSE CAST(NULL AS VARCHAR)
    END AS "VALUE",
    COALESCE(
      "T162"."SOURCE_ERROR",
      CASE
        WHEN CASE
          WHEN "T162"."provider_id.why" IS NULL
          THEN "T162"."usage_quantity.why"
          WHEN "T162"."usage_quantity.why" IS NULL
          THEN "T162"."provider_id.why"
          ELSE CONCAT("T162"."provider_id.why", '; ', "T162"."usage_quantity.why")
        END IS NULL
        THEN IFF("T162"."NOBODY", 'neither customer id nor customer name', CAST(NULL AS VARCHAR))
        WHEN IFF("T162"."NOBODY", 'neither customer id nor customer name', CAST(NULL AS VARCHAR)) IS NULL
        THEN CASE
          WHEN "T162"."provider_id.why" IS NULL
          THEN "T162"."usage_quantity.why"
          WHEN "T162"."usage_quantity.why" IS NULL
          THEN "T162"."provider_id.why"
          ELSE CONCAT("T162"."provider_id.why", '; ', "T162"."usage_quantity.why")
        END
        ELSE CONCAT(
          CASE
            WHEN "T162"."provider_id.why" IS NULL
            THEN "T162"."usage_quantity.why"
            WHEN "T162"."usage_quantity.why" IS NULL
            THEN "T162"."provider_id.why"
            ELSE CONCAT("T162"."provider_id.why", '; ', "T162"."usage_quantity.why")
          END,
          '; ',
          IFF("T162"."NOBODY", 'neither customer id nor customer name', CAST(NULL AS VARCHAR))
        )
      END
    ) AS "REASON"
  FROM T162 AS T162
), T169 AS (
  SELECT
    *
  FROM "T158" AS "T160"
  WHERE
    NOT (
      "T160"."REJECTED"
    ) AND NOT "T160"."event_id.why" IS NULL
), T179 AS (
  SELECT
    "T169"."MONTH",
    "T169"."SOURCE_FILE",
    "T169"."SOURCE_ROW",
    "T169"."SOURCE_KEY",
    'value' AS "SCOPE",
    'event_id' AS "COLUMN_NAME",
    "T169"."event_id.text" AS "VALUE",
    "T169"."event_id.why" AS "REASON"
  FROM T169 AS T169
), T191 AS (
  SELECT
    *
  FROM T190 AS T190
  UNION ALL
  SELECT
    *
  FROM T179 AS T179
), T192 AS (
  SELECT
    *
  FROM T178 AS T178
  UNION ALL
  SELECT
    *
  FROM T191 AS T191
), T170 AS (
  SELECT
    *
  FROM "T158" AS "T160"
  WHERE
    NOT (
      "T160"."REJECTED"
    ) AND NOT "T160"."customer_id.why" IS NULL
), T180 AS (
  SELECT
    "T170"."MONTH",
    "T170"."SOURCE_FILE",
    "T170"."SOURCE_ROW",
    "T170"."SOURCE_KEY",
    'value' AS "SCOPE",
    'customer_id' AS "COLUMN_NAME",
    "T170"."customer_id.text" AS "VALUE",
    "T170"."customer_id.why" AS "REASON"
  FROM T170 AS T170
), T171 AS (
  SELECT
    *
  FROM "T158" AS "T160"
  WHERE
    NOT (
      "T160"."REJECTED"
    ) AND NOT "T160"."customer_name.why" IS NULL
), T181 AS (
  SELECT
    "T171"."MONTH",
    "T171"."SOURCE_FILE",
    "T171"."SOURCE_ROW",
    "T171"."SOURCE_KEY",
    'value' AS "SCOPE",
    'customer_name' AS "COLUMN_NAME",
    "T171"."customer_name.text" AS "VALUE",
    "T171"."customer_name.why" AS "REASON"
  FROM T171 AS T171
), T186 AS (
  SELECT
    *
  FROM T180 AS T180
  UNION ALL
  SELECT
    *
  FROM T181 AS T181
), T172 AS (
  SELECT
    *
  FROM "T158" AS "T160"
  WHERE
    NOT (
      "T160"."REJECTED"
    ) AND NOT "T160"."status.why" IS NULL
), T182 AS (
  SELECT
    "T172"."MONTH",
    "T172"."SOURCE_FILE",
    "T172"."SOURCE_ROW",
    "T172"."SOURCE_KEY",
    'value' AS "SCOPE",
    'status' AS "COLUMN_NAME",
    "T172"."status.text" AS "VALUE",
    "T172"."status.why" AS "REASON"
  FROM T172 AS T172
), T173 AS (
  SELECT
    *
  FROM "T158" AS "T160"
  WHERE
    NOT (
      "T160"."REJECTED"
    ) AND NOT "T160"."product.why" IS NULL
), T183 AS (
  SELECT
    "T173"."MONTH",
    "T173"."SOURCE_FILE",
    "T173"."SOURCE_ROW",
    "T173"."SOURCE_KEY",
    'value' AS "SCOPE",
    'product' AS "COLUMN_NAME",
    "T173"."product.text" AS "VALUE",
    "T173"."product.why" AS "REASON"
  FROM T173 AS T173
), T187 AS (
  SELECT
    *
  FROM T182 AS T182
  UNION ALL
  SELECT
    *
  FROM T183 AS T183
), T189 AS (
  SELECT
    *
  FROM T186 AS T186
  UNION ALL
  SELECT
    *
  FROM T187 AS T187
), T193 AS (
  SELECT
    *
  FROM T192 AS T192
  UNION ALL
  SELECT
    *
  FROM T189 AS T189
), T194 AS (
  SELECT
    *
  FROM T188 AS T188
  UNION ALL
  SELECT
    *
  FROM T193 AS T193
), T195 AS (
  SELECT
    "T194"."MONTH",
    "T194"."SOURCE_FILE",
    "T194"."SOURCE_ROW",
    "T194"."SOURCE_KEY",
    "T194"."SCOPE",
    "T194"."COLUMN_NAME",
    "T194"."VALUE",
    "T194"."REASON",
    'ops' AS "SOURCE"
  FROM T194 AS T194
), T85 AS (
  SELECT
    *
  FROM "T82" AS "T83"
  WHERE
    NOT (
      "T83"."REJECTED"
    ) AND NOT "T83"."updated_at.why" IS NULL
), T97 AS (
  SELECT
    "T85"."MONTH",
    "T85"."SOURCE_FILE",
    "T85"."SOURCE_ROW",
    "T85"."SOURCE_KEY",
    'value' AS "SCOPE",
    'updated_at' AS "COLUMN_NAME",
    "T85"."updated_at.text" AS "VALUE",
    "T85"."updated_at.why" AS "REASON"
  FROM T85 AS T85
), T86 AS (
  SELECT
    *
  FROM "T82" AS "T83"
  WHERE
    NOT (
      "T83"."REJECTED"
    ) AND NOT "T83"."owner.why" IS NULL
), T98 AS (
  SELECT
    "T86"."MONTH",
    "T86"."SOURCE_FILE",
    "T86"."SOURCE_ROW",
    "T86"."SOURCE_KEY",
    'value' AS "SCOPE",
    'owner' AS "COLUMN_NAME",
    "T86"."owner.text" AS "VALUE",
    "T86"."owner.why" AS "REASON"
  FROM T86 AS T86
), T110 AS (
  SELECT
    *
  FROM T97 AS T97
  UNION ALL
  SELECT
    *
  FROM T98 AS T98
), T87 AS (
  SELECT
    *
  FROM "T82" AS "T83"
  WHERE
    NOT (
      "T83"."REJECTED"
    ) AND NOT "T83"."location.why" IS NULL
), T99 AS (
  SELECT
    "T87"."MONTH",
    "T87"."SOURCE_FILE",
    "T87"."SOURCE_ROW",
    "T87"."SOURCE_KEY",
    'value' AS "SCOPE",
    'location' AS "COLUMN_NAME",
    "T87"."location.text" AS "VALUE",
    "T87"."location.why" AS "REASON"
  FROM T87 AS T87
), T84 AS (
  SELECT
    *
  FROM "T82" AS "T83"
  WHERE
    "T83"."REJECTED"
), T120 AS (
  SELECT
    "T84"."MONTH",
    "T84"."SOURCE_FILE",
    "T84"."SOURCE_ROW",
    "T84"."SOURCE_KEY",
    'row' AS "SCOPE",
    CASE
      WHEN NOT "T84"."SOURCE_ERROR" IS NULL
      THEN CAST(NULL AS VARCHAR)
      WHEN NOT "T84"."provider_count.why" IS NULL
      THEN 'provider_count'
      ELSE CAST(NULL AS VARCHAR)
    END AS "COLUMN_NAME",
    CASE
      WHEN NOT "T84"."SOURCE_ERROR" IS NULL
      THEN "T84"."SOURCE_TEXT"
      WHEN NOT "T84"."provider_count.why" IS NULL
      THEN "T84"."provider_count.text"
      ELSE CAST(NULL AS VARCHAR)
    END AS "VALUE",
    COALESCE(
      "T84"."SOURCE_ERROR",
      CASE
        WHEN "T84"."provider_count.why" IS NULL
        THEN IFF("T84"."NOBODY", 'neither customer id nor customer name', CAST(NULL AS VARCHAR))
        WHEN IFF("T84"."NOBODY", 'neither customer id nor customer name', CAST(NULL AS VARCHAR)) IS NULL
        THEN "T84"."provider_count.why"
        ELSE CONCAT(
          "T84"."provider_count.why",
          '; ',
          IFF("T84"."NOBODY", 'neither customer id nor customer name', CAST(NULL AS VARCHAR))
        )
      END
    ) AS "REASON"
  FROM T84 AS T84
), T88 AS (
  SELECT
    *
  FROM "T82" AS "T83"
  WHERE
    NOT (
      "T83"."REJECTED"
    ) AND NOT "T83"."customer_id.why" IS NULL
), T100 AS (
  SELECT
    "T88"."MONTH",
    "T88"."SOURCE_FILE",
    "T88"."SOURCE_ROW",
    "T88"."SOURCE_KEY",
    'value' AS "SCOPE",
    'customer_id' AS "COLUMN_NAME",
    "T88"."customer_id.text" AS "VALUE",
    "T88"."customer_id.why" AS "REASON"
  FROM T88 AS T88
), T122 AS (
  SELECT
    *
  FROM T120 AS T120
  UNION ALL
  SELECT
    *
  FROM T100 AS T100
), T133 AS (
  SELECT
    *
  FROM T99 AS T99
  UNION ALL
  SELECT
    *
  FROM T122 AS T122
), T134 AS (
  SELECT
    *
  FROM T110 AS T110
  UNION ALL
  SELECT
    *
  FROM T133 AS T133
), T89 AS (
  SELECT
    *
  FROM "T82" AS "T83"
  WHERE
    NOT (
      "T83"."REJECTED"
    ) AND NOT "T83"."customer_name.why" IS NULL
), T101 AS (
  SELECT
    "T89"."MONTH",
    "T89"."SOURCE_FILE",
    "T89"."SOURCE_ROW",
    "T89"."SOURCE_KEY",
    'value' AS "SCOPE",
    'customer_name' AS "COLUMN_NAME",
    "T89"."customer_name.text" AS "VALUE",
    "T89"."customer_name.why" AS "REASON"
  FROM T89 AS T89
), T90 AS (
  SELECT
    *
  FROM "T82" AS "T83"
  WHERE
    NOT (
      "T83"."REJECTED"
    ) AND NOT "T83"."status.why" IS NULL
), T102 AS (
  SELECT
    "T90"."MONTH",
    "T90"."SOURCE_FILE",
    "T90"."SOURCE_ROW",
    "T90"."SOURCE_KEY",
    'value' AS "SCOPE",
    'status' AS "COLUMN_NAME",
    "T90"."status.text" AS "VALUE",
    "T90"."status.why" AS "REASON"
  FROM T90 AS T90
), T111 AS (
  SELECT
    *
  FROM T101 AS T101
  UNION ALL
  SELECT
    *
  FROM T102 AS T102
), T91 AS (
  SELECT
    *
  FROM "T82" AS "T83"
  WHERE
    NOT (
      "T83"."REJECTED"
    ) AND NOT "T83"."product.why" IS NULL
), T103 AS (
  SELECT
    "T91"."MONTH",
    "T91"."SOURCE_FILE",
    "T91"."SOURCE_ROW",
    "T91"."SOURCE_KEY",
    'value' AS "SCOPE",
    'product' AS "COLUMN_NAME",
    "T91"."product.text" AS "VALUE",
    "T91"."product.why" AS "REASON"
  FROM T91 AS T91
), T92 AS (
  SELECT
    *
  FROM "T82" AS "T83"
  WHERE
    NOT (
      "T83"."REJECTED"
    ) AND NOT "T83"."provider_count.why" IS NULL
), T104 AS (
  SELECT
    "T92"."MONTH",
    "T92"."SOURCE_FILE",
    "T92"."SOURCE_ROW",
    "T92"."SOURCE_KEY",
    'value' AS "SCOPE",
    'provider_count' AS "COLUMN_NAME",
    "T92"."provider_count.text" AS "VALUE",
    "T92"."provider_count.why" AS "REASON"
  FROM T92 AS T92
), T112 AS (
  SELECT
    *
  FROM T103 AS T103
  UNION ALL
  SELECT
    *
  FROM T104 AS T104
), T117 AS (
  SELECT
    *
  FROM T111 AS T111
  UNION ALL
  SELECT
    *
  FROM T112 AS T112
), T93 AS (
  SELECT
    *
  FROM "T82" AS "T83"
  WHERE
    NOT (
      "T83"."REJECTED"
    ) AND NOT "T83"."go_live_date.why" IS NULL
), T105 AS (
  SELECT
    "T93"."MONTH",
    "T93"."SOURCE_FILE",
    "T93"."SOURCE_ROW",
    "T93"."SOURCE_KEY",
    'value' AS "SCOPE",
    'go_live_date' AS "COLUMN_NAME",
    "T93"."go_live_date.text" AS "VALUE",
    "T93"."go_live_date.why" AS "REASON"
  FROM T93 AS T93
), T94 AS (
  SELECT
    *
  FROM "T82" AS "T83"
  WHERE
    NOT (
      "T83"."REJECTED"
    ) AND NOT "T83"."unit_price.why" IS NULL
), T106 AS (
  SELECT
    "T94"."MONTH",
    "T94"."SOURCE_FILE",
    "T94"."SOURCE_ROW",
    "T94"."SOURCE_KEY",
    'value' AS "SCOPE",
    'unit_price' AS "COLUMN_NAME",
    "T94"."unit_price.text" AS "VALUE",
    "T94"."unit_price.why" AS "REASON"
  FROM T94 AS T94
), T113 AS (
  SELECT
    *
  FROM T105 AS T105
  UNION ALL
  SELECT
    *
  FROM T106 AS T106
), T95 AS (
  SELECT
    *
  FROM "T82" AS "T83"
  WHERE
    NOT (
      "T83"."REJECTED"
    ) AND NOT "T83"."currency.why" IS NULL
), T107 AS (
  SELECT
    "T95"."MONTH",
    "T95"."SOURCE_FILE",
    "T95"."SOURCE_ROW",
    "T95"."SOURCE_KEY",
    'value' AS "SCOPE",
    'currency' AS "COLUMN_NAME",
    "T95"."currency.text" AS "VALUE",
    "T95"."currency.why" AS "REASON"
  FROM T95 AS T95
), T96 AS (
  SELECT
    *
  FROM "T82" AS "T83"
  WHERE
    NOT (
      "T83"."REJECTED"
    ) AND NOT "T83"."entitled_quantity.why" IS NULL
), T108 AS (
  SELECT
    "T96"."MONTH",
    "T96"."SOURCE_FILE",
    "T96"."SOURCE_ROW",
    "T96"."SOURCE_KEY",
    'value' AS "SCOPE",
    'entitled_quantity' AS "COLUMN_NAME",
    "T96"."entitled_quantity.text" AS "VALUE",
    "T96"."entitled_quantity.why" AS "REASON"
  FROM T96 AS T96
), T114 AS (
  SELECT
    *
  FROM T107 AS T107
  UNION ALL
  SELECT
    *
  FROM T108 AS T108
), T118 AS (
  SELECT
    *
  FROM T113 AS T113
  UNION ALL
  SELECT
    *
  FROM T114 AS T114
), T119 AS (
  SELECT
    *
  FROM T117 AS T117
  UNION ALL
  SELECT
    *
  FROM T118 AS T118
), T146 AS (
  SELECT
    *
  FROM T134 AS T134
  UNION ALL
  SELECT
    *
  FROM T119 AS T119
), T153 AS (
  SELECT
    "T146"."MONTH",
    "T146"."SOURCE_FILE",
    "T146"."SOURCE_ROW",
    "T146"."SOURCE_KEY",
    "T146"."SCOPE",
    "T146"."COLUMN_NAME",
    "T146"."VALUE",
    "T146"."REASON",
    'crm' AS "SOURCE"
  FROM T146 AS T146
), T123 AS (
  SELECT
    *
  FROM "T109" AS "T115"
  WHERE
    NOT (
      "T115"."REJECTED"
    ) AND NOT "T115"."provider_count.why" IS NULL
), T135 AS (
  SELECT
    "T123"."MONTH",
    "T123"."SOURCE_FILE",
    "T123"."SOURCE_ROW",
    "T123"."SOURCE_KEY",
    'value' AS "SCOPE",
    'provider_count' AS "COLUMN_NAME",
    "T123"."provider_count.text" AS "VALUE",
    "T123"."provider_count.why" AS "REASON"
  FROM T123 AS T123
), T124 AS (
  SELECT
    *
  FROM "T109" AS "T115"
  WHERE
    NOT (
      "T115"."REJECTED"
    ) AND NOT "T115"."unit_price.why" IS NULL
), T136 AS (
  SELECT
    "T124"."MONTH",
    "T124"."SOURCE_FILE",
    "T124"."SOURCE_ROW",
    "T124"."SOURCE_KEY",
    'value' AS "SCOPE",
    'unit_price' AS "COLUMN_NAME",
    "T124"."unit_price.text" AS "VALUE",
    "T124"."unit_price.why" AS "REASON"
  FROM T124 AS T124
), T147 AS (
  SELECT
    *
  FROM T135 AS T135
  UNION ALL
  SELECT
    *
  FROM T136 AS T136
), T125 AS (
  SELECT
    *
  FROM "T109" AS "T115"
  WHERE
    NOT (
      "T115"."REJECTED"
    ) AND NOT "T115"."amount.why" IS NULL
), T137 AS (
  SELECT
    "T125"."MONTH",
    "T125"."SOURCE_FILE",
    "T125"."SOURCE_ROW",
    "T125"."SOURCE_KEY",
    'value' AS "SCOPE",
    'amount' AS "COLUMN_NAME",
    "T125"."amount.text" AS "VALUE",
    "T125"."amount.why" AS "REASON"
  FROM T125 AS T125
), T126 AS (
  SELECT
    *
  FROM "T109" AS "T115"
  WHERE
    NOT (
      "T115"."REJECTED"
    ) AND NOT "T115"."currency.why" IS NULL
), T138 AS (
  SELECT
    "T126"."MONTH",
    "T126"."SOURCE_FILE",
    "T126"."SOURCE_ROW",
    "T126"."SOURCE_KEY",
    'value' AS "SCOPE",
    'currency' AS "COLUMN_NAME",
    "T126"."currency.text" AS "VALUE",
    "T126"."currency.why" AS "REASON"
  FROM T126 AS T126
), T148 AS (
  SELECT
    *
  FROM T137 AS T137
  UNION ALL
  SELECT
    *
  FROM T138 AS T138
), T151 AS (
  SELECT
    *
  FROM T147 AS T147
  UNION ALL
  SELECT
    *
  FROM T148 AS T148
), T127 AS (
  SELECT
    *
  FROM "T109" AS "T115"
  WHERE
    NOT (
      "T115"."REJECTED"
    ) AND NOT "T115"."location.why" IS NULL
), T139 AS (
  SELECT
    "T127"."MONTH",
    "T127"."SOURCE_FILE",
    "T127"."SOURCE_ROW",
    "T127"."SOURCE_KEY",
    'value' AS "SCOPE",
    'location' AS "COLUMN_NAME",
    "T127"."location.text" AS "VALUE",
    "T127"."location.why" AS "REASON"
  FROM T127 AS T127
), T121 AS (
  SELECT
    *
  FROM "T109" AS "T115"
  WHERE
    "T115"."REJECTED"
), T154 AS (
  SELECT
    "T121"."MONTH",
    "T121"."SOURCE_FILE",
    "T121"."SOURCE_ROW",
    "T121"."SOURCE_KEY",
    'row' AS "SCOPE",
    CASE
      WHEN NOT "T121"."SOURCE_ERROR" IS NULL
      THEN CAST(NULL AS VARCHAR)
      WHEN NOT "T121"."provider_count.why" IS NULL
      THEN 'provider_count'
      WHEN NOT "T121"."amount.why" IS NULL
      THEN 'amount'
      ELSE CAST(NULL AS VARCHAR)
    END AS "COLUMN_NAME",
    CASE
      WHEN NOT "T121"."SOURCE_ERROR" IS NULL
      THEN "T121"."SOURCE_TEXT"
      WHEN NOT "T121"."provider_count.why" IS NULL
      THEN "T121"."provider_count.text"
      WHEN NOT "T121"."amount.why" IS NULL
      THEN "T121"."amount.text"
      ELSE CAST(NULL AS VARCHAR)
    END AS "VALUE",
    COALESCE(
      "T121"."SOURCE_ERROR",
      CASE
        WHEN CASE
          WHEN "T121"."provider_count.why" IS NULL
          THEN "T121"."amount.why"
          WHEN "T121"."amount.why" IS NULL
          THEN "T121"."provider_count.why"
          ELSE CONCAT("T121"."provider_count.why", '; ', "T121"."amount.why")
        END IS NULL
        THEN IFF("T121"."NOBODY", 'neither customer id nor customer name', CAST(NULL AS VARCHAR))
        WHEN IFF("T121"."NOBODY", 'neither customer id nor customer name', CAST(NULL AS VARCHAR)) IS NULL
        THEN CASE
          WHEN "T121"."provider_count.why" IS NULL
          THEN "T121"."amount.why"
          WHEN "T121"."amount.why" IS NULL
          THEN "T121"."provider_count.why"
          ELSE CONCAT("T121"."provider_count.why", '; ', "T121"."amount.why")
        END
        ELSE CONCAT(
          CASE
            WHEN "T121"."provider_count.why" IS NULL
            THEN "T121"."amount.why"
            WHEN "T121"."amount.why" IS NULL
            THEN "T121"."provider_count.why"
            ELSE CONCAT("T121"."provider_count.why", '; ', "T121"."amount.why")
          END,
          '; ',
          IFF("T121"."NOBODY", 'neither customer id nor customer name', CAST(NULL AS VARCHAR))
        )
      END
    ) AS "REASON"
  FROM T121 AS T121
), T128 AS (
  SELECT
    *
  FROM "T109" AS "T115"
  WHERE
    NOT (
      "T115"."REJECTED"
    ) AND NOT "T115"."line_id.why" IS NULL
), T140 AS (
  SELECT
    "T128"."MONTH",
    "T128"."SOURCE_FILE",
    "T128"."SOURCE_ROW",
    "T128"."SOURCE_KEY",
    'value' AS "SCOPE",
    'line_id' AS "COLUMN_NAME",
    "T128"."line_id.text" AS "VALUE",
    "T128"."line_id.why" AS "REASON"
  FROM T128 AS T128
), T155 AS (
  SELECT
    *
  FROM T154 AS T154
  UNION ALL
  SELECT
    *
  FROM T140 AS T140
), T156 AS (
  SELECT
    *
  FROM T139 AS T139
  UNION ALL
  SELECT
    *
  FROM T155 AS T155
), T129 AS (
  SELECT
    *
  FROM "T109" AS "T115"
  WHERE
    NOT (
      "T115"."REJECTED"
    ) AND NOT "T115"."customer_id.why" IS NULL
), T141 AS (
  SELECT
    "T129"."MONTH",
    "T129"."SOURCE_FILE",
    "T129"."SOURCE_ROW",
    "T129"."SOURCE_KEY",
    'value' AS "SCOPE",
    'customer_id' AS "COLUMN_NAME",
    "T129"."customer_id.text" AS "VALUE",
    "T129"."customer_id.why" AS "REASON"
  FROM T129 AS T129
), T130 AS (
  SELECT
    *
  FROM "T109" AS "T115"
  WHERE
    NOT (
      "T115"."REJECTED"
    ) AND NOT "T115"."customer_name.why" IS NULL
), T142 AS (
  SELECT
    "T130"."MONTH",
    "T130"."SOURCE_FILE",
    "T130"."SOURCE_ROW",
    "T130"."SOURCE_KEY",
    'value' AS "SCOPE",
    'customer_name' AS "COLUMN_NAME",
    "T130"."customer_name.text" AS "VALUE",
    "T130"."customer_name.why" AS "REASON"
  FROM T130 AS T130
), T149 AS (
  SELECT
    *
  FROM T141 AS T141
  UNION ALL
  SELECT
    *
  FROM T142 AS T142
), T131 AS (
  SELECT
    *
  FROM "T109" AS "T115"
  WHERE
    NOT (
      "T115"."REJECTED"
    ) AND NOT "T115"."status.why" IS NULL
), T143 AS (
  SELECT
    "T131"."MONTH",
    "T131"."SOURCE_FILE",
    "T131"."SOURCE_ROW",
    "T131"."SOURCE_KEY",
    'value' AS "SCOPE",
    'status' AS "COLUMN_NAME",
    "T131"."status.text" AS "VALUE",
    "T131"."status.why" AS "REASON"
  FROM T131 AS T131
), T132 AS (
  SELECT
    *
  FROM "T109" AS "T115"
  WHERE
    NOT (
      "T115"."REJECTED"
    ) AND NOT "T115"."product.why" IS NULL
), T144 AS (
  SELECT
    "T132"."MONTH",
    "T132"."SOURCE_FILE",
    "T132"."SOURCE_ROW",
    "T132"."SOURCE_KEY",
    'value' AS "SCOPE",
    'product' AS "COLUMN_NAME",
    "T132"."product.text" AS "VALUE",
    "T132"."product.why" AS "REASON"
  FROM T132 AS T132
), T150 AS (
  SELECT
    *
  FROM T143 AS T143
  UNION ALL
  SELECT
    *
  FROM T144 AS T144
), T152 AS (
  SELECT
    *
  FROM T149 AS T149
  UNION ALL
  SELECT
    *
  FROM T150 AS T150
), T157 AS (
  SELECT
    *
  FROM T156 AS T156
  UNION ALL
  SELECT
    *
  FROM T152 AS T152
), T159 AS (
  SELECT
    *
  FROM T151 AS T151
  UNION ALL
  SELECT
    *
  FROM T157 AS T157
), T161 AS (
  SELECT
    "T159"."MONTH",
    "T159"."SOURCE_FILE",
    "T159"."SOURCE_ROW",
    "T159"."SOURCE_KEY",
    "T159"."SCOPE",
    "T159"."COLUMN_NAME",
    "T159"."VALUE",
    "T159"."REASON",
    'billing' AS "SOURCE"
  FROM T159 AS T159
), T163 AS (
  SELECT
    *
  FROM T153 AS T153
  UNION ALL
  SELECT
    *
  FROM T161 AS T161
), T196 AS (
  SELECT
    *
  FROM T195 AS T195
  UNION ALL
  SELECT
    *
  FROM T163 AS T163
)
SELECT
  "T196"."MONTH",
  "T196"."SOURCE",
  "T196"."SOURCE_FILE",
  "T196"."SOURCE_ROW",
  "T196"."SOURCE_KEY",
  "T196"."SCOPE",
  "T196"."COLUMN_NAME",
  "T196"."VALUE",
  "T196"."REASON"
FROM T196 AS T196