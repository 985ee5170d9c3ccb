WITH "t27" AS (
  SELECT
    "t24"."month",
    "t24"."source_file",
    "t24"."source_row",
    "t24"."source_key",
    "t24"."source_error",
    "t24"."source_text",
    "t24"."Invoice Line",
    "t24"."Customer",
    "t24"."Customer Ref",
    "t24"."Item",
    "t24"."Qty",
    "t24"."Rate",
    "t24"."Amount",
    "t24"."Currency",
    "t24"."Account State",
    "t24"."Site"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t13"."month",
        "t13"."source_file",
        "t13"."source_row",
        "t13"."source_key",
        "t13"."source_error",
        "t13"."source_text",
        "t13"."Invoice Line",
        "t13"."Customer",
        "t13"."Customer Ref",
        "t13"."Item",
        "t13"."Qty",
        "t13"."Rate",
        "t13"."Amount",
        "t13"."Currency",
        "t13"."Account State",
        "t13"."Site",
        "t19"."month" AS "month.accepted",
        "t19"."source_file" AS "source_file.accepted",
        "t19"."source_row" AS "source_row.accepted",
        "t19"."line_id.lacks",
        "t19"."customer_name.lacks",
        "t19"."customer_id.lacks",
        "t19"."product.lacks",
        "t19"."provider_count.lacks",
        "t19"."unit_price.lacks",
        "t19"."amount.lacks",
        "t19"."currency.lacks",
        "t19"."status.lacks",
        "t19"."location.lacks"
      FROM "raw"."billing_lines" AS "t13"
      LEFT OUTER JOIN (
        SELECT
          "t7"."month",
          "t7"."source_file",
          "t7"."source_row",
          "t7"."line_id" IS NULL AS "line_id.lacks",
          "t7"."customer_name" IS NULL AS "customer_name.lacks",
          "t7"."customer_id" IS NULL AS "customer_id.lacks",
          "t7"."product" IS NULL AS "product.lacks",
          "t7"."provider_count" IS NULL AS "provider_count.lacks",
          "t7"."unit_price" IS NULL AS "unit_price.lacks",
          "t7"."amount" IS NULL AS "amount.lacks",
          "t7"."currency" IS NULL AS "currency.lacks",
          "t7"."status" IS NULL AS "status.lacks",
          "t7"."location" IS NULL AS "location.lacks"
        FROM "normalized"."billing_lines" AS "t7"
      ) AS "t19"
        ON "t13"."month" = "t19"."month"
        AND "t13"."source_file" = "t19"."source_file"
        AND "t13"."source_row" = "t19"."source_row"
    ) AS "t22"
    WHERE
      (
        "t22"."source_row.accepted" IS NULL
      )
      OR (
        "t22"."line_id.lacks"
        AND (
          NOT "t22"."Invoice Line" IS NULL
        )
        AND NOT (
          "t22"."Invoice Line" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t22"."customer_name.lacks"
        AND (
          NOT "t22"."Customer" IS NULL
        )
        AND NOT (
          "t22"."Customer" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t22"."customer_id.lacks"
        AND (
          NOT "t22"."Customer Ref" IS NULL
        )
        AND NOT (
          "t22"."Customer Ref" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t22"."product.lacks"
        AND (
          NOT "t22"."Item" IS NULL
        )
        AND NOT (
          "t22"."Item" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t22"."provider_count.lacks"
        AND (
          NOT "t22"."Qty" IS NULL
        )
        AND NOT (
          "t22"."Qty" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t22"."unit_price.lacks"
        AND (
          NOT "t22"."Rate" IS NULL
        )
        AND NOT (
          "t22"."Rate" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t22"."amount.lacks"
        AND (
          NOT "t22"."Amount" IS NULL
        )
        AND NOT (
          "t22"."Amount" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t22"."currency.lacks"
        AND (
          NOT "t22"."Currency" IS NULL
        )
        AND NOT (
          "t22"."Currency" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t22"."status.lacks"
        AND (
          NOT "t22"."Account State" IS NULL
        )
        AND NOT (
          "t22"."Account State" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t22"."location.lacks"
        AND (
          NOT "t22"."Site" IS NULL
        )
        AND NOT (
          "t22"."Site" IN ('', '-', 'N/A', 'NULL')
        )
      )
  ) AS "t24"
), "t28" AS (
  SELECT
    "t25"."month",
    "t25"."source_file",
    "t25"."source_row",
    "t25"."source_key",
    "t25"."source_error",
    "t25"."source_text",
    "t25"."event_id",
    "t25"."clinic_id",
    "t25"."clinic_name",
    "t25"."account_state",
    "t25"."module",
    "t25"."provider_ref",
    "t25"."ts",
    "t25"."units",
    "t25"."first_live_on",
    "t25"."site"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t14"."month",
        "t14"."source_file",
        "t14"."source_row",
        "t14"."source_key",
        "t14"."source_error",
        "t14"."source_text",
        "t14"."event_id",
        "t14"."clinic_id",
        "t14"."clinic_name",
        "t14"."account_state",
        "t14"."module",
        "t14"."provider_ref",
        "t14"."ts",
        "t14"."units",
        "t14"."first_live_on",
        "t14"."site",
        "t20"."month" AS "month.accepted",
        "t20"."source_file" AS "source_file.accepted",
        "t20"."source_row" AS "source_row.accepted",
        "t20"."event_id.lacks",
        "t20"."customer_id.lacks",
        "t20"."customer_name.lacks",
        "t20"."status.lacks",
        "t20"."product.lacks",
        "t20"."provider_id.lacks",
        "t20"."used_at.lacks",
        "t20"."usage_quantity.lacks",
        "t20"."go_live_date.lacks",
        "t20"."location.lacks"
      FROM "raw"."ops_usage" AS "t14"
      LEFT OUTER JOIN (
        SELECT
          "t8"."month",
          "t8"."source_file",
          "t8"."source_row",
          "t8"."event_id" IS NULL AS "event_id.lacks",
          "t8"."customer_id" IS NULL AS "customer_id.lacks",
          "t8"."customer_name" IS NULL AS "customer_name.lacks",
          "t8"."status" IS NULL AS "status.lacks",
          "t8"."product" IS NULL AS "product.lacks",
          "t8"."provider_id" IS NULL AS "provider_id.lacks",
          "t8"."used_at" IS NULL AS "used_at.lacks",
          "t8"."usage_quantity" IS NULL AS "usage_quantity.lacks",
          "t8"."go_live_date" IS NULL AS "go_live_date.lacks",
          "t8"."location" IS NULL AS "location.lacks"
        FROM "normalized"."ops_usage" AS "t8"
      ) AS "t20"
        ON "t14"."month" = "t20"."month"
        AND "t14"."source_file" = "t20"."source_file"
        AND "t14"."source_row" = "t20"."source_row"
    ) AS "t23"
    WHERE
      (
        "t23"."source_row.accepted" IS NULL
      )
      OR (
        "t23"."event_id.lacks"
        AND (
          NOT "t23"."event_id" IS NULL
        )
        AND NOT (
          "t23"."event_id" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t23"."customer_id.lacks"
        AND (
          NOT "t23"."clinic_id" IS NULL
        )
        AND NOT (
          "t23"."clinic_id" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t23"."customer_name.lacks"
        AND (
          NOT "t23"."clinic_name" IS NULL
        )
        AND NOT (
          "t23"."clinic_name" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t23"."status.lacks"
        AND (
          NOT "t23"."account_state" IS NULL
        )
        AND NOT (
          "t23"."account_state" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t23"."product.lacks"
        AND (
          NOT "t23"."module" IS NULL
        )
        AND NOT (
          "t23"."module" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t23"."provider_id.lacks"
        AND (
          NOT "t23"."provider_ref" IS NULL
        )
        AND NOT (
          "t23"."provider_ref" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t23"."used_at.lacks"
        AND (
          NOT "t23"."ts" IS NULL
        )
        AND NOT (
          "t23"."ts" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t23"."usage_quantity.lacks"
        AND (
          NOT "t23"."units" IS NULL
        )
        AND NOT (
          "t23"."units" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t23"."go_live_date.lacks"
        AND (
          NOT "t23"."first_live_on" IS NULL
        )
        AND NOT (
          "t23"."first_live_on" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t23"."location.lacks"
        AND (
          NOT "t23"."site" IS NULL
        )
        AND NOT (
          "t23"."site" IN ('', '-', 'N/A', 'NULL')
        )
      )
  ) AS "t25"
), "t31" AS (
  SELECT
    "t26"."month",
    "t26"."source_file",
    "t26"."source_row",
    "t26"."source_key",
    "t26"."source_error",
    "t26"."source_text",
    "t26"."Account ID",
    "t26"."Account Name",
    "t26"."Status",
    "t26"."Product",
    "t26"."Contracted Providers",
    "t26"."Price Per Provider",
    "t26"."Currency",
    "t26"."Contracted Sessions",
    "t26"."Go-Live Date",
    "t26"."Account Owner",
    "t26"."Primary Site",
    "t26"."Last Modified Date"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t12"."month",
        "t12"."source_file",
        "t12"."source_row",
        "t12"."source_key",
        "t12"."source_error",
        "t12"."source_text",
        "t12"."Account ID",
        "t12"."Account Name",
        "t12"."Status",
        "t12"."Product",
        "t12"."Contracted Providers",
        "t12"."Price Per Provider",
        "t12"."Currency",
        "t12"."Contracted Sessions",
        "t12"."Go-Live Date",
        "t12"."Account Owner",
        "t12"."Primary Site",
        "t12"."Last Modified Date",
        "t18"."month" AS "month.accepted",
        "t18"."source_file" AS "source_file.accepted",
        "t18"."source_row" AS "source_row.accepted",
        "t18"."customer_id.lacks",
        "t18"."customer_name.lacks",
        "t18"."status.lacks",
        "t18"."product.lacks",
        "t18"."provider_count.lacks",
        "t18"."unit_price.lacks",
        "t18"."currency.lacks",
        "t18"."entitled_quantity.lacks",
        "t18"."go_live_date.lacks",
        "t18"."owner.lacks",
        "t18"."location.lacks",
        "t18"."updated_at.lacks"
      FROM "raw"."crm_accounts" AS "t12"
      LEFT OUTER JOIN (
        SELECT
          "t4"."month",
          "t4"."source_file",
          "t4"."source_row",
          "t4"."customer_id" IS NULL AS "customer_id.lacks",
          "t4"."customer_name" IS NULL AS "customer_name.lacks",
          "t4"."status" IS NULL AS "status.lacks",
          "t4"."product" IS NULL AS "product.lacks",
          "t4"."provider_count" IS NULL AS "provider_count.lacks",
          "t4"."unit_price" IS NULL AS "unit_price.lacks",
          "t4"."currency" IS NULL AS "currency.lacks",
          "t4"."entitled_quantity" IS NULL AS "entitled_quantity.lacks",
          "t4"."go_live_date" IS NULL AS "go_live_date.lacks",
          "t4"."owner" IS NULL AS "owner.lacks",
          "t4"."location" IS NULL AS "location.lacks",
          "t4"."updated_at" IS NULL AS "updated_at.lacks"
        FROM "normalized"."crm_accounts" AS "t4"
      ) AS "t18"
        ON "t12"."month" = "t18"."month"
        AND "t12"."source_file" = "t18"."source_file"
        AND "t12"."source_row" = "t18"."source_row"
    ) AS "t21"
    WHERE
      (
        "t21"."source_row.accepted" IS NULL
      )
      OR (
        "t21"."customer_id.lacks"
        AND (
          NOT "t21"."Account ID" IS NULL
        )
        AND NOT (
          "t21"."Account ID" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t21"."customer_name.lacks"
        AND (
          NOT "t21"."Account Name" IS NULL
        )
        AND NOT (
          "t21"."Account Name" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t21"."status.lacks"
        AND (
          NOT "t21"."Status" IS NULL
        )
        AND NOT (
          "t21"."Status" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t21"."product.lacks"
        AND (
          NOT "t21"."Product" IS NULL
        )
        AND NOT (
          "t21"."Product" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t21"."provider_count.lacks"
        AND (
          NOT "t21"."Contracted Providers" IS NULL
        )
        AND NOT (
          "t21"."Contracted Providers" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t21"."unit_price.lacks"
        AND (
          NOT "t21"."Price Per Provider" IS NULL
        )
        AND NOT (
          "t21"."Price Per Provider" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t21"."currency.lacks"
        AND (
          NOT "t21"."Currency" IS NULL
        )
        AND NOT (
          "t21"."Currency" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t21"."entitled_quantity.lacks"
        AND (
          NOT "t21"."Contracted Sessions" IS NULL
        )
        AND NOT (
          "t21"."Contracted Sessions" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t21"."go_live_date.lacks"
        AND (
          NOT "t21"."Go-Live Date" IS NULL
        )
        AND NOT (
          "t21"."Go-Live Date" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t21"."owner.lacks"
        AND (
          NOT "t21"."Account Owner" IS NULL
        )
        AND NOT (
          "t21"."Account Owner" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t21"."location.lacks"
        AND (
          NOT "t21"."Primary Site" IS NULL
        )
        AND NOT (
          "t21"."Primary Site" IN ('', '-', 'N/A', 'NULL')
        )
      )
      OR (
        "t21"."updated_at.lacks"
        AND (
          NOT "t21"."Last Modified Date" IS NULL
        )
        AND NOT (
          "t21"."Last Modified Date" IN ('', '-', 'N/A', 'NULL')
        )
      )
  ) AS "t26"
), "t82" AS (
  SELECT
    "t79"."month",
    "t79"."source_file",
    "t79"."source_row",
    "t79"."source_key",
    "t79"."source_error",
    "t79"."source_text",
    "t79"."customer_id.text",
    "t79"."customer_name.text",
    "t79"."status.text",
    "t79"."product.text",
    "t79"."provider_count.text",
    "t79"."unit_price.text",
    "t79"."currency.text",
    "t79"."entitled_quantity.text",
    "t79"."go_live_date.text",
    "t79"."owner.text",
    "t79"."location.text",
    "t79"."updated_at.text",
    "t79"."status.key",
    "t79"."product.key",
    "t79"."currency.key",
    "t79"."location.key",
    "t79"."customer_id",
    "t79"."customer_name",
    "t79"."status",
    "t79"."product",
    "t79"."provider_count",
    "t79"."unit_price",
    "t79"."currency",
    "t79"."entitled_quantity",
    "t79"."go_live_date",
    "t79"."owner",
    "t79"."location",
    "t79"."updated_at",
    "t79"."customer_id.why",
    "t79"."customer_name.why",
    "t79"."status.why",
    "t79"."product.why",
    "t79"."provider_count.why",
    "t79"."unit_price.why",
    "t79"."currency.why",
    "t79"."entitled_quantity.why",
    "t79"."go_live_date.why",
    "t79"."owner.why",
    "t79"."location.why",
    "t79"."updated_at.why",
    (
      "t79"."customer_id" IS NULL
    ) AND (
      "t79"."customer_name" IS NULL
    ) AS "nobody",
    (
      NOT "t79"."source_error" IS NULL
    )
    OR (
      (
        "t79"."customer_id" IS NULL
      ) AND (
        "t79"."customer_name" IS NULL
      )
    )
    OR (
      NOT "t79"."provider_count.why" IS NULL
    ) AS "rejected"
  FROM (
    SELECT
      "t78"."month",
      "t78"."source_file",
      "t78"."source_row",
      "t78"."source_key",
      "t78"."source_error",
      "t78"."source_text",
      "t78"."customer_id.text",
      "t78"."customer_name.text",
      "t78"."status.text",
      "t78"."product.text",
      "t78"."provider_count.text",
      "t78"."unit_price.text",
      "t78"."currency.text",
      "t78"."entitled_quantity.text",
      "t78"."go_live_date.text",
      "t78"."owner.text",
      "t78"."location.text",
      "t78"."updated_at.text",
      "t78"."status.key",
      "t78"."product.key",
      "t78"."currency.key",
      "t78"."location.key",
      "t78"."customer_id",
      "t78"."customer_name",
      "t78"."status",
      "t78"."product",
      "t78"."provider_count",
      "t78"."unit_price",
      "t78"."currency",
      "t78"."entitled_quantity",
      "t78"."go_live_date",
      "t78"."owner",
      "t78"."location",
      "t78"."updated_at",
      CASE
        WHEN (
          NOT "t78"."customer_id.text" IS NULL
        ) AND (
          "t78"."customer_id" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t78"."customer_id.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t78"."customer_id.text")
          END,
          100
        ) || ''' is not an id: it has neither letters nor digits'
        ELSE CAST(NULL AS TEXT)
      END AS "customer_id.why",
      CASE
        WHEN (
          NOT "t78"."customer_name.text" IS NULL
        )
        AND (
          "t78"."customer_name" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t78"."customer_name.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t78"."customer_name.text")
          END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "customer_name.why",
      CASE
        WHEN (
          NOT "t78"."status.text" IS NULL
        ) AND (
          "t78"."status" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t78"."status.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t78"."status.text") END,
          100
        ) || ''' is not in the value map of recon.yaml'
        ELSE CAST(NULL AS TEXT)
      END AS "status.why",
      CASE
        WHEN (
          NOT "t78"."product.text" IS NULL
        ) AND (
          "t78"."product" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t78"."product.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t78"."product.text") END,
          100
        ) || ''' is not in the value map of recon.yaml'
        ELSE CAST(NULL AS TEXT)
      END AS "product.why",
      CASE
        WHEN (
          NOT "t78"."provider_count.text" IS NULL
        )
        AND (
          "t78"."provider_count" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t78"."provider_count.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t78"."provider_count.text")
          END,
          100
        ) || ''' is not a whole number of at least 0'
        ELSE CAST(NULL AS TEXT)
      END AS "provider_count.why",
      CASE
        WHEN (
          NOT "t78"."unit_price.text" IS NULL
        ) AND (
          "t78"."unit_price" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t78"."unit_price.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t78"."unit_price.text")
          END,
          100
        ) || ''' is not a number'
        ELSE CAST(NULL AS TEXT)
      END AS "unit_price.why",
      CASE
        WHEN (
          NOT "t78"."currency.text" IS NULL
        ) AND (
          "t78"."currency" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t78"."currency.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t78"."currency.text") END,
          100
        ) || ''' is not a currency code of three letters'
        ELSE CAST(NULL AS TEXT)
      END AS "currency.why",
      CASE
        WHEN (
          NOT "t78"."entitled_quantity.text" IS NULL
        )
        AND (
          "t78"."entitled_quantity" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t78"."entitled_quantity.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t78"."entitled_quantity.text")
          END,
          100
        ) || ''' is not a number'
        ELSE CAST(NULL AS TEXT)
      END AS "entitled_quantity.why",
      CASE
        WHEN (
          NOT "t78"."go_live_date.text" IS NULL
        )
        AND (
          "t78"."go_live_date" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t78"."go_live_date.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t78"."go_live_date.text")
          END,
          100
        ) || ''' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
        ELSE CAST(NULL AS TEXT)
      END AS "go_live_date.why",
      CASE
        WHEN (
          NOT "t78"."owner.text" IS NULL
        ) AND (
          "t78"."owner" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t78"."owner.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t78"."owner.text") END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "owner.why",
      CASE
        WHEN (
          NOT "t78"."location.text" IS NULL
        ) AND (
          "t78"."location" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t78"."location.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t78"."location.text") END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "location.why",
      CASE
        WHEN (
          NOT "t78"."updated_at.text" IS NULL
        ) AND (
          "t78"."updated_at" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t78"."updated_at.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t78"."updated_at.text")
          END,
          100
        ) || ''' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
        ELSE CAST(NULL AS TEXT)
      END AS "updated_at.why"
    FROM (
      SELECT
        "t70"."month",
        "t70"."source_file",
        "t70"."source_row",
        "t70"."source_key",
        "t70"."source_error",
        "t70"."source_text",
        "t70"."customer_id.text",
        "t70"."customer_name.text",
        "t70"."status.text",
        "t70"."product.text",
        "t70"."provider_count.text",
        "t70"."unit_price.text",
        "t70"."currency.text",
        "t70"."entitled_quantity.text",
        "t70"."go_live_date.text",
        "t70"."owner.text",
        "t70"."location.text",
        "t70"."updated_at.text",
        "t70"."status.key",
        "t70"."product.key",
        "t70"."currency.key",
        "t70"."location.key",
        CASE
          WHEN NOT NULLIF(
            REGEXP_REPLACE(
              LOWER(
                CASE
                  WHEN REGEXP_MATCHES("t70"."customer_id.text", '[^-]')
                  THEN TRANSLATE(
                    "t70"."customer_id.text",
                    '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                    '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                  )
                  ELSE "t70"."customer_id.text"
                END
              ),
              '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
              '',
              'g'
            ),
            ''
          ) IS NULL
          THEN "t70"."customer_id.text"
          ELSE CAST(NULL AS TEXT)
        END AS "customer_id",
        "t70"."customer_name.text" AS "customer_name",
        CASE "t70"."status.key"
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
          ELSE CAST(NULL AS TEXT)
        END AS "status",
        CASE "t70"."product.key"
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
          ELSE CAST(NULL AS TEXT)
        END AS "product",
        CASE
          WHEN CASE
            WHEN ABS(
              CASE
                WHEN REGEXP_MATCHES("t70"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t70"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t70"."provider_count.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t70"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t70"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t70"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t70"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        ',',
                        ''
                      )
                    END AS DECIMAL(24, 6))
                  )
                  ELSE TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t70"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t70"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '.',
                        ''
                      ),
                      ',',
                      '.'
                    )
                    ELSE REPLACE(
                      REGEXP_EXTRACT(
                        "t70"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      ',',
                      ''
                    )
                  END AS DECIMAL(24, 6))
                END
                ELSE CAST(NULL AS DECIMAL(24, 6))
              END
            ) < 1000000000000000
            THEN CASE
              WHEN REGEXP_MATCHES("t70"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
              THEN TRY_CAST("t70"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_MATCHES(
                "t70"."provider_count.text",
                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
              )
              THEN CASE
                WHEN REGEXP_MATCHES("t70"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                THEN -(
                  TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t70"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t70"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '.',
                        ''
                      ),
                      ',',
                      '.'
                    )
                    ELSE REPLACE(
                      REGEXP_EXTRACT(
                        "t70"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      ',',
                      ''
                    )
                  END AS DECIMAL(24, 6))
                )
                ELSE TRY_CAST(CASE
                  WHEN REGEXP_MATCHES(
                    REGEXP_EXTRACT(
                      "t70"."provider_count.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t70"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '.',
                      ''
                    ),
                    ',',
                    '.'
                  )
                  ELSE REPLACE(
                    REGEXP_EXTRACT(
                      "t70"."provider_count.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    ',',
                    ''
                  )
                END AS DECIMAL(24, 6))
              END
              ELSE CAST(NULL AS DECIMAL(24, 6))
            END
            ELSE CAST(NULL AS DECIMAL(24, 6))
          END BETWEEN 0 AND 1000000000
          AND (
            CASE
              WHEN ABS(
                CASE
                  WHEN REGEXP_MATCHES("t70"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t70"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t70"."provider_count.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t70"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t70"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t70"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t70"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          ',',
                          ''
                        )
                      END AS DECIMAL(24, 6))
                    )
                    ELSE TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t70"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t70"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t70"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        ',',
                        ''
                      )
                    END AS DECIMAL(24, 6))
                  END
                  ELSE CAST(NULL AS DECIMAL(24, 6))
                END
              ) < 1000000000000000
              THEN CASE
                WHEN REGEXP_MATCHES("t70"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t70"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t70"."provider_count.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t70"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t70"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t70"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t70"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        ',',
                        ''
                      )
                    END AS DECIMAL(24, 6))
                  )
                  ELSE TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t70"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t70"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '.',
                        ''
                      ),
                      ',',
                      '.'
                    )
                    ELSE REPLACE(
                      REGEXP_EXTRACT(
                        "t70"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      ',',
                      ''
                    )
                  END AS DECIMAL(24, 6))
                END
                ELSE CAST(NULL AS DECIMAL(24, 6))
              END
              ELSE CAST(NULL AS DECIMAL(24, 6))
            END = CAST(TRY_CAST(CAST(ROUND(
              CASE
                WHEN ABS(
                  CASE
                    WHEN REGEXP_MATCHES("t70"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t70"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t70"."provider_count.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t70"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t70"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t70"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '.',
                              ''
                            ),
                            ',',
                            '.'
                          )
                          ELSE REPLACE(
                            REGEXP_EXTRACT(
                              "t70"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            ',',
                            ''
                          )
                        END AS DECIMAL(24, 6))
                      )
                      ELSE TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t70"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t70"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t70"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          ',',
                          ''
                        )
                      END AS DECIMAL(24, 6))
                    END
                    ELSE CAST(NULL AS DECIMAL(24, 6))
                  END
                ) < 1000000000000000
                THEN CASE
                  WHEN REGEXP_MATCHES("t70"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t70"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t70"."provider_count.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t70"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t70"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t70"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t70"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          ',',
                          ''
                        )
                      END AS DECIMAL(24, 6))
                    )
                    ELSE TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t70"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t70"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t70"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        ',',
                        ''
                      )
                    END AS DECIMAL(24, 6))
                  END
                  ELSE CAST(NULL AS DECIMAL(24, 6))
                END
                ELSE CAST(NULL AS DECIMAL(24, 6))
              END,
              0
            ) AS DECIMAL(24, 0)) AS BIGINT) AS DECIMAL(24, 6))
          )
          THEN TRY_CAST(CAST(ROUND(
            CASE
              WHEN ABS(
                CASE
                  WHEN REGEXP_MATCHES("t70"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t70"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t70"."provider_count.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t70"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t70"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t70"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t70"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          ',',
                          ''
                        )
                      END AS DECIMAL(24, 6))
                    )
                    ELSE TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t70"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t70"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t70"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        ',',
                        ''
                      )
                    END AS DECIMAL(24, 6))
                  END
                  ELSE CAST(NULL AS DECIMAL(24, 6))
                END
              ) < 1000000000000000
              THEN CASE
                WHEN REGEXP_MATCHES("t70"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t70"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t70"."provider_count.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t70"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t70"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t70"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t70"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        ',',
                        ''
                      )
                    END AS DECIMAL(24, 6))
                  )
                  ELSE TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t70"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t70"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '.',
                        ''
                      ),
                      ',',
                      '.'
                    )
                    ELSE REPLACE(
                      REGEXP_EXTRACT(
                        "t70"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      ',',
                      ''
                    )
                  END AS DECIMAL(24, 6))
                END
                ELSE CAST(NULL AS DECIMAL(24, 6))
              END
              ELSE CAST(NULL AS DECIMAL(24, 6))
            END,
            0
          ) AS DECIMAL(24, 0)) AS BIGINT)
          ELSE CAST(NULL AS BIGINT)
        END AS "provider_count",
        CASE
          WHEN ABS(
            CASE
              WHEN REGEXP_MATCHES("t70"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
              THEN TRY_CAST("t70"."unit_price.text" AS DECIMAL(24, 6))
              WHEN REGEXP_MATCHES(
                "t70"."unit_price.text",
                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
              )
              THEN CASE
                WHEN REGEXP_MATCHES("t70"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                THEN -(
                  TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t70"."unit_price.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t70"."unit_price.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '.',
                        ''
                      ),
                      ',',
                      '.'
                    )
                    ELSE REPLACE(
                      REGEXP_EXTRACT(
                        "t70"."unit_price.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      ',',
                      ''
                    )
                  END AS DECIMAL(24, 6))
                )
                ELSE TRY_CAST(CASE
                  WHEN REGEXP_MATCHES(
                    REGEXP_EXTRACT(
                      "t70"."unit_price.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t70"."unit_price.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '.',
                      ''
                    ),
                    ',',
                    '.'
                  )
                  ELSE REPLACE(
                    REGEXP_EXTRACT(
                      "t70"."unit_price.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    ',',
                    ''
                  )
                END AS DECIMAL(24, 6))
              END
              ELSE CAST(NULL AS DECIMAL(24, 6))
            END
          ) < 1000000000000000
          THEN CASE
            WHEN REGEXP_MATCHES("t70"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
            THEN TRY_CAST("t70"."unit_price.text" AS DECIMAL(24, 6))
            WHEN REGEXP_MATCHES(
              "t70"."unit_price.text",
              '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
            )
            THEN CASE
              WHEN REGEXP_MATCHES("t70"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
              THEN -(
                TRY_CAST(CASE
                  WHEN REGEXP_MATCHES(
                    REGEXP_EXTRACT(
                      "t70"."unit_price.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t70"."unit_price.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '.',
                      ''
                    ),
                    ',',
                    '.'
                  )
                  ELSE REPLACE(
                    REGEXP_EXTRACT(
                      "t70"."unit_price.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    ',',
                    ''
                  )
                END AS DECIMAL(24, 6))
              )
              ELSE TRY_CAST(CASE
                WHEN REGEXP_MATCHES(
                  REGEXP_EXTRACT(
                    "t70"."unit_price.text",
                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                  ),
                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                )
                THEN REPLACE(
                  REPLACE(
                    REGEXP_EXTRACT(
                      "t70"."unit_price.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '.',
                    ''
                  ),
                  ',',
                  '.'
                )
                ELSE REPLACE(
                  REGEXP_EXTRACT(
                    "t70"."unit_price.text",
                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                  ),
                  ',',
                  ''
                )
              END AS DECIMAL(24, 6))
            END
            ELSE CAST(NULL AS DECIMAL(24, 6))
          END
          ELSE CAST(NULL AS DECIMAL(24, 6))
        END AS "unit_price",
        COALESCE(
          CAST(NULL AS TEXT),
          CASE
            WHEN REGEXP_MATCHES("t70"."currency.key", '^[a-z]{3}$')
            THEN UPPER("t70"."currency.key")
            ELSE CAST(NULL AS TEXT)
          END
        ) AS "currency",
        CASE
          WHEN ABS(
            CASE
              WHEN REGEXP_MATCHES("t70"."entitled_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
              THEN TRY_CAST("t70"."entitled_quantity.text" AS DECIMAL(24, 6))
              WHEN REGEXP_MATCHES(
                "t70"."entitled_quantity.text",
                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
              )
              THEN CASE
                WHEN REGEXP_MATCHES("t70"."entitled_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                THEN -(
                  TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t70"."entitled_quantity.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t70"."entitled_quantity.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '.',
                        ''
                      ),
                      ',',
                      '.'
                    )
                    ELSE REPLACE(
                      REGEXP_EXTRACT(
                        "t70"."entitled_quantity.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      ',',
                      ''
                    )
                  END AS DECIMAL(24, 6))
                )
                ELSE TRY_CAST(CASE
                  WHEN REGEXP_MATCHES(
                    REGEXP_EXTRACT(
                      "t70"."entitled_quantity.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t70"."entitled_quantity.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '.',
                      ''
                    ),
                    ',',
                    '.'
                  )
                  ELSE REPLACE(
                    REGEXP_EXTRACT(
                      "t70"."entitled_quantity.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    ',',
                    ''
                  )
                END AS DECIMAL(24, 6))
              END
              ELSE CAST(NULL AS DECIMAL(24, 6))
            END
          ) < 1000000000000000
          THEN CASE
            WHEN REGEXP_MATCHES("t70"."entitled_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
            THEN TRY_CAST("t70"."entitled_quantity.text" AS DECIMAL(24, 6))
            WHEN REGEXP_MATCHES(
              "t70"."entitled_quantity.text",
              '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
            )
            THEN CASE
              WHEN REGEXP_MATCHES("t70"."entitled_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
              THEN -(
                TRY_CAST(CASE
                  WHEN REGEXP_MATCHES(
                    REGEXP_EXTRACT(
                      "t70"."entitled_quantity.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t70"."entitled_quantity.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '.',
                      ''
                    ),
                    ',',
                    '.'
                  )
                  ELSE REPLACE(
                    REGEXP_EXTRACT(
                      "t70"."entitled_quantity.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    ',',
                    ''
                  )
                END AS DECIMAL(24, 6))
              )
              ELSE TRY_CAST(CASE
                WHEN REGEXP_MATCHES(
                  REGEXP_EXTRACT(
                    "t70"."entitled_quantity.text",
                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                  ),
                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                )
                THEN REPLACE(
                  REPLACE(
                    REGEXP_EXTRACT(
                      "t70"."entitled_quantity.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '.',
                    ''
                  ),
                  ',',
                  '.'
                )
                ELSE REPLACE(
                  REGEXP_EXTRACT(
                    "t70"."entitled_quantity.text",
                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                  ),
                  ',',
                  ''
                )
              END AS DECIMAL(24, 6))
            END
            ELSE CAST(NULL AS DECIMAL(24, 6))
          END
          ELSE CAST(NULL AS DECIMAL(24, 6))
        END AS "entitled_quantity",
        CAST(CASE
          WHEN CAST(CASE
            WHEN REGEXP_MATCHES(
              "t70"."go_live_date.text",
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
            )
            THEN COALESCE(
              TRY_STRPTIME(
                SUBSTRING(
                  "t70"."go_live_date.text",
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH("t70"."go_live_date.text")
                  END,
                  10
                ) || ' ' || SUBSTRING(
                  "t70"."go_live_date.text",
                  CASE
                    WHEN (
                      11 + 1
                    ) >= 1
                    THEN 11 + 1
                    ELSE 11 + 1 + LENGTH("t70"."go_live_date.text")
                  END,
                  8
                ),
                '%Y-%m-%d %H:%M:%S'
              ),
              TRY_STRPTIME(
                SUBSTRING(
                  SUBSTRING(
                    "t70"."go_live_date.text",
                    CASE
                      WHEN (
                        0 + 1
                      ) >= 1
                      THEN 0 + 1
                      ELSE 0 + 1 + LENGTH("t70"."go_live_date.text")
                    END,
                    10
                  ) || ' ' || SUBSTRING(
                    "t70"."go_live_date.text",
                    CASE
                      WHEN (
                        11 + 1
                      ) >= 1
                      THEN 11 + 1
                      ELSE 11 + 1 + LENGTH("t70"."go_live_date.text")
                    END,
                    8
                  ),
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH(
                      SUBSTRING(
                        "t70"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t70"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t70"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t70"."go_live_date.text")
                        END,
                        8
                      )
                    )
                  END,
                  16
                ),
                '%Y-%m-%d %H:%M'
              )
            )
            ELSE COALESCE(
              TRY_STRPTIME("t70"."go_live_date.text", '%m/%d/%Y'),
              TRY_STRPTIME("t70"."go_live_date.text", '%Y-%m-%d'),
              TRY_STRPTIME("t70"."go_live_date.text", '%d-%b-%Y')
            )
          END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
          THEN CASE
            WHEN REGEXP_MATCHES(
              "t70"."go_live_date.text",
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
            )
            THEN COALESCE(
              TRY_STRPTIME(
                SUBSTRING(
                  "t70"."go_live_date.text",
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH("t70"."go_live_date.text")
                  END,
                  10
                ) || ' ' || SUBSTRING(
                  "t70"."go_live_date.text",
                  CASE
                    WHEN (
                      11 + 1
                    ) >= 1
                    THEN 11 + 1
                    ELSE 11 + 1 + LENGTH("t70"."go_live_date.text")
                  END,
                  8
                ),
                '%Y-%m-%d %H:%M:%S'
              ),
              TRY_STRPTIME(
                SUBSTRING(
                  SUBSTRING(
                    "t70"."go_live_date.text",
                    CASE
                      WHEN (
                        0 + 1
                      ) >= 1
                      THEN 0 + 1
                      ELSE 0 + 1 + LENGTH("t70"."go_live_date.text")
                    END,
                    10
                  ) || ' ' || SUBSTRING(
                    "t70"."go_live_date.text",
                    CASE
                      WHEN (
                        11 + 1
                      ) >= 1
                      THEN 11 + 1
                      ELSE 11 + 1 + LENGTH("t70"."go_live_date.text")
                    END,
                    8
                  ),
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH(
                      SUBSTRING(
                        "t70"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t70"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t70"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t70"."go_live_date.text")
                        END,
                        8
                      )
                    )
                  END,
                  16
                ),
                '%Y-%m-%d %H:%M'
              )
            )
            ELSE COALESCE(
              TRY_STRPTIME("t70"."go_live_date.text", '%m/%d/%Y'),
              TRY_STRPTIME("t70"."go_live_date.text", '%Y-%m-%d'),
              TRY_STRPTIME("t70"."go_live_date.text", '%d-%b-%Y')
            )
          END
          ELSE CAST(NULL AS TIMESTAMP)
        END AS DATE) AS "go_live_date",
        "t70"."owner.text" AS "owner",
        COALESCE(CAST(NULL AS TEXT), "t70"."location.text") AS "location",
        CASE
          WHEN CAST(CASE
            WHEN REGEXP_MATCHES(
              "t70"."updated_at.text",
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
            )
            THEN COALESCE(
              TRY_STRPTIME(
                SUBSTRING(
                  "t70"."updated_at.text",
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH("t70"."updated_at.text")
                  END,
                  10
                ) || ' ' || SUBSTRING(
                  "t70"."updated_at.text",
                  CASE
                    WHEN (
                      11 + 1
                    ) >= 1
                    THEN 11 + 1
                    ELSE 11 + 1 + LENGTH("t70"."updated_at.text")
                  END,
                  8
                ),
                '%Y-%m-%d %H:%M:%S'
              ),
              TRY_STRPTIME(
                SUBSTRING(
                  SUBSTRING(
                    "t70"."updated_at.text",
                    CASE
                      WHEN (
                        0 + 1
                      ) >= 1
                      THEN 0 + 1
                      ELSE 0 + 1 + LENGTH("t70"."updated_at.text")
                    END,
                    10
                  ) || ' ' || SUBSTRING(
                    "t70"."updated_at.text",
                    CASE
                      WHEN (
                        11 + 1
                      ) >= 1
                      THEN 11 + 1
                      ELSE 11 + 1 + LENGTH("t70"."updated_at.text")
                    END,
                    8
                  ),
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH(
                      SUBSTRING(
                        "t70"."updated_at.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t70"."updated_at.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t70"."updated_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t70"."updated_at.text")
                        END,
                        8
                      )
                    )
                  END,
                  16
                ),
                '%Y-%m-%d %H:%M'
              )
            )
            ELSE COALESCE(
              TRY_STRPTIME("t70"."updated_at.text", '%m/%d/%Y'),
              TRY_STRPTIME("t70"."updated_at.text", '%Y-%m-%d'),
              TRY_STRPTIME("t70"."updated_at.text", '%d-%b-%Y')
            )
          END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
          THEN CASE
            WHEN REGEXP_MATCHES(
              "t70"."updated_at.text",
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
            )
            THEN COALESCE(
              TRY_STRPTIME(
                SUBSTRING(
                  "t70"."updated_at.text",
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH("t70"."updated_at.text")
                  END,
                  10
                ) || ' ' || SUBSTRING(
                  "t70"."updated_at.text",
                  CASE
                    WHEN (
                      11 + 1
                    ) >= 1
                    THEN 11 + 1
                    ELSE 11 + 1 + LENGTH("t70"."updated_at.text")
                  END,
                  8
                ),
                '%Y-%m-%d %H:%M:%S'
              ),
              TRY_STRPTIME(
                SUBSTRING(
                  SUBSTRING(
                    "t70"."updated_at.text",
                    CASE
                      WHEN (
                        0 + 1
                      ) >= 1
                      THEN 0 + 1
                      ELSE 0 + 1 + LENGTH("t70"."updated_at.text")
                    END,
                    10
                  ) || ' ' || SUBSTRING(
                    "t70"."updated_at.text",
                    CASE
                      WHEN (
                        11 + 1
                      ) >= 1
                      THEN 11 + 1
                      ELSE 11 + 1 + LENGTH("t70"."updated_at.text")
                    END,
                    8
                  ),
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH(
                      SUBSTRING(
                        "t70"."updated_at.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t70"."updated_at.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t70"."updated_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t70"."updated_at.text")
                        END,
                        8
                      )
                    )
                  END,
                  16
                ),
                '%Y-%m-%d %H:%M'
              )
            )
            ELSE COALESCE(
              TRY_STRPTIME("t70"."updated_at.text", '%m/%d/%Y'),
              TRY_STRPTIME("t70"."updated_at.text", '%Y-%m-%d'),
              TRY_STRPTIME("t70"."updated_at.text", '%d-%b-%Y')
            )
          END
          ELSE CAST(NULL AS TIMESTAMP)
        END AS "updated_at"
      FROM (
        SELECT
          "t65"."month",
          "t65"."source_file",
          "t65"."source_row",
          "t65"."source_key",
          "t65"."source_error",
          "t65"."source_text",
          "t65"."customer_id.text",
          "t65"."customer_name.text",
          "t65"."status.text",
          "t65"."product.text",
          "t65"."provider_count.text",
          "t65"."unit_price.text",
          "t65"."currency.text",
          "t65"."entitled_quantity.text",
          "t65"."go_live_date.text",
          "t65"."owner.text",
          "t65"."location.text",
          "t65"."updated_at.text",
          REGEXP_REPLACE(LOWER("t65"."status.text"), '\s+', ' ', 'g') AS "status.key",
          REGEXP_REPLACE(LOWER("t65"."product.text"), '\s+', ' ', 'g') AS "product.key",
          REGEXP_REPLACE(LOWER("t65"."currency.text"), '\s+', ' ', 'g') AS "currency.key",
          NULLIF(
            REGEXP_REPLACE(
              LOWER(
                CASE
                  WHEN REGEXP_MATCHES("t65"."location.text", '[^-]')
                  THEN TRANSLATE(
                    "t65"."location.text",
                    '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                    '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                  )
                  ELSE "t65"."location.text"
                END
              ),
              '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
              '',
              'g'
            ),
            ''
          ) AS "location.key"
        FROM (
          SELECT
            "t62"."month",
            "t62"."source_file",
            "t62"."source_row",
            "t62"."source_key",
            "t62"."source_error",
            "t62"."source_text",
            CASE
              WHEN REGEXP_MATCHES(
                LOWER("t62"."customer_id.text"),
                '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
              )
              THEN CAST(NULL AS TEXT)
              ELSE "t62"."customer_id.text"
            END AS "customer_id.text",
            CASE
              WHEN REGEXP_MATCHES(
                LOWER("t62"."customer_name.text"),
                '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
              )
              THEN CAST(NULL AS TEXT)
              ELSE "t62"."customer_name.text"
            END AS "customer_name.text",
            "t62"."status.text",
            "t62"."product.text",
            "t62"."provider_count.text",
            "t62"."unit_price.text",
            "t62"."currency.text",
            "t62"."entitled_quantity.text",
            "t62"."go_live_date.text",
            "t62"."owner.text",
            "t62"."location.text",
            "t62"."updated_at.text"
          FROM (
            SELECT
              "t37"."month",
              "t37"."source_file",
              "t37"."source_row",
              "t37"."source_key",
              "t37"."source_error",
              "t37"."source_text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES("t37"."Account ID", '^[ 	
]|[ 	
]$|[^-]')
                    THEN TRIM(TRANSLATE("t37"."Account ID", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t37"."Account ID"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES("t37"."Account ID", '^[ 	
]|[ 	
]$|[^-]')
                  THEN TRIM(TRANSLATE("t37"."Account ID", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t37"."Account ID"
                END
              END AS "customer_id.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES("t37"."Account Name", '^[ 	
]|[ 	
]$|[^-]')
                    THEN TRIM(TRANSLATE("t37"."Account Name", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t37"."Account Name"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES("t37"."Account Name", '^[ 	
]|[ 	
]$|[^-]')
                  THEN TRIM(TRANSLATE("t37"."Account Name", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t37"."Account Name"
                END
              END AS "customer_name.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES("t37"."Status", '^[ 	
]|[ 	
]$|[^-]')
                    THEN TRIM(TRANSLATE("t37"."Status", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t37"."Status"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES("t37"."Status", '^[ 	
]|[ 	
]$|[^-]')
                  THEN TRIM(TRANSLATE("t37"."Status", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t37"."Status"
                END
              END AS "status.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES("t37"."Product", '^[ 	
]|[ 	
]$|[^-]')
                    THEN TRIM(TRANSLATE("t37"."Product", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t37"."Product"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES("t37"."Product", '^[ 	
]|[ 	
]$|[^-]')
                  THEN TRIM(TRANSLATE("t37"."Product", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t37"."Product"
                END
              END AS "product.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES(
                      "t37"."Contracted Providers",
                      '^[ 	
]|[ 	
]$|[^-]'
                    )
                    THEN TRIM(
                      TRANSLATE("t37"."Contracted Providers", '   　​‌‍⁠﻿', '    '),
                      ' 	
'
                    )
                    ELSE "t37"."Contracted Providers"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES(
                    "t37"."Contracted Providers",
                    '^[ 	
]|[ 	
]$|[^-]'
                  )
                  THEN TRIM(
                    TRANSLATE("t37"."Contracted Providers", '   　​‌‍⁠﻿', '    '),
                    ' 	
'
                  )
                  ELSE "t37"."Contracted Providers"
                END
              END AS "provider_count.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES(
                      "t37"."Price Per Provider",
                      '^[ 	
]|[ 	
]$|[^-]'
                    )
                    THEN TRIM(TRANSLATE("t37"."Price Per Provider", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t37"."Price Per Provider"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES(
                    "t37"."Price Per Provider",
                    '^[ 	
]|[ 	
]$|[^-]'
                  )
                  THEN TRIM(TRANSLATE("t37"."Price Per Provider", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t37"."Price Per Provider"
                END
              END AS "unit_price.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES("t37"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                    THEN TRIM(TRANSLATE("t37"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t37"."Currency"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES("t37"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                  THEN TRIM(TRANSLATE("t37"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t37"."Currency"
                END
              END AS "currency.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES(
                      "t37"."Contracted Sessions",
                      '^[ 	
]|[ 	
]$|[^-]'
                    )
                    THEN TRIM(
                      TRANSLATE("t37"."Contracted Sessions", '   　​‌‍⁠﻿', '    '),
                      ' 	
'
                    )
                    ELSE "t37"."Contracted Sessions"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES(
                    "t37"."Contracted Sessions",
                    '^[ 	
]|[ 	
]$|[^-]'
                  )
                  THEN TRIM(
                    TRANSLATE("t37"."Contracted Sessions", '   　​‌‍⁠﻿', '    '),
                    ' 	
'
                  )
                  ELSE "t37"."Contracted Sessions"
                END
              END AS "entitled_quantity.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES("t37"."Go-Live Date", '^[ 	
]|[ 	
]$|[^-]')
                    THEN TRIM(TRANSLATE("t37"."Go-Live Date", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t37"."Go-Live Date"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES("t37"."Go-Live Date", '^[ 	
]|[ 	
]$|[^-]')
                  THEN TRIM(TRANSLATE("t37"."Go-Live Date", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t37"."Go-Live Date"
                END
              END AS "go_live_date.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES("t37"."Account Owner", '^[ 	
]|[ 	
]$|[^-]')
                    THEN TRIM(TRANSLATE("t37"."Account Owner", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t37"."Account Owner"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES("t37"."Account Owner", '^[ 	
]|[ 	
]$|[^-]')
                  THEN TRIM(TRANSLATE("t37"."Account Owner", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t37"."Account Owner"
                END
              END AS "owner.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES("t37"."Primary Site", '^[ 	
]|[ 	
]$|[^-]')
                    THEN TRIM(TRANSLATE("t37"."Primary Site", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t37"."Primary Site"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES("t37"."Primary Site", '^[ 	
]|[ 	
]$|[^-]')
                  THEN TRIM(TRANSLATE("t37"."Primary Site", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t37"."Primary Site"
                END
              END AS "location.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES(
                      "t37"."Last Modified Date",
                      '^[ 	
]|[ 	
]$|[^-]'
                    )
                    THEN TRIM(TRANSLATE("t37"."Last Modified Date", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t37"."Last Modified Date"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES(
                    "t37"."Last Modified Date",
                    '^[ 	
]|[ 	
]$|[^-]'
                  )
                  THEN TRIM(TRANSLATE("t37"."Last Modified Date", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t37"."Last Modified Date"
                END
              END AS "updated_at.text"
            FROM "t31" AS "t37"
            ANTI JOIN (
              SELECT
                "t53"."month",
                "t53"."source_file",
                "t53"."source_row",
                "t53"."source_key",
                "t53"."source_error",
                "t53"."source_text",
                "t53"."Account ID",
                "t53"."Account Name",
                "t53"."Status",
                "t53"."Product",
                "t53"."Contracted Providers",
                "t53"."Price Per Provider",
                "t53"."Currency",
                "t53"."Contracted Sessions",
                "t53"."Go-Live Date",
                "t53"."Account Owner",
                "t53"."Primary Site",
                "t53"."Last Modified Date"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t47"."month",
                    "t47"."source_file",
                    "t47"."source_row",
                    "t47"."source_key",
                    "t47"."source_error",
                    "t47"."source_text",
                    "t47"."Account ID",
                    "t47"."Account Name",
                    "t47"."Status",
                    "t47"."Product",
                    "t47"."Contracted Providers",
                    "t47"."Price Per Provider",
                    "t47"."Currency",
                    "t47"."Contracted Sessions",
                    "t47"."Go-Live Date",
                    "t47"."Account Owner",
                    "t47"."Primary Site",
                    "t47"."Last Modified Date",
                    ROW_NUMBER() OVER (
                      PARTITION BY "t47"."month", "t47"."source_error", "t47"."source_text", "t47"."Account ID", "t47"."Account Name", "t47"."Status", "t47"."Product", "t47"."Contracted Providers", "t47"."Price Per Provider", "t47"."Currency", "t47"."Contracted Sessions", "t47"."Go-Live Date", "t47"."Account Owner", "t47"."Primary Site", "t47"."Last Modified Date"
                      ORDER BY "t47"."source_file" ASC, "t47"."source_row" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "copy"
                  FROM (
                    SELECT
                      "t37"."month",
                      "t37"."source_file",
                      "t37"."source_row",
                      "t37"."source_key",
                      "t37"."source_error",
                      "t37"."source_text",
                      "t37"."Account ID",
                      "t37"."Account Name",
                      "t37"."Status",
                      "t37"."Product",
                      "t37"."Contracted Providers",
                      "t37"."Price Per Provider",
                      "t37"."Currency",
                      "t37"."Contracted Sessions",
                      "t37"."Go-Live Date",
                      "t37"."Account Owner",
                      "t37"."Primary Site",
                      "t37"."Last Modified Date"
                    FROM "t31" AS "t37"
                    SEMI JOIN (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t34"."month",
                          "t34"."source_error",
                          "t34"."source_text",
                          "t34"."Account ID",
                          "t34"."Account Name",
                          "t34"."Status",
                          "t34"."Product",
                          "t34"."Contracted Providers",
                          "t34"."Price Per Provider",
                          "t34"."Currency",
                          "t34"."Contracted Sessions",
                          "t34"."Go-Live Date",
                          "t34"."Account Owner",
                          "t34"."Primary Site",
                          "t34"."Last Modified Date",
                          COUNT(*) AS "rows"
                        FROM "t31" AS "t34"
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
                      ) AS "t38"
                      WHERE
                        "t38"."rows" > 1
                    ) AS "t44"
                      ON "t37"."month" IS NOT DISTINCT FROM "t44"."month"
                      AND "t37"."source_error" IS NOT DISTINCT FROM "t44"."source_error"
                      AND "t37"."source_text" IS NOT DISTINCT FROM "t44"."source_text"
                      AND "t37"."Account ID" IS NOT DISTINCT FROM "t44"."Account ID"
                      AND "t37"."Account Name" IS NOT DISTINCT FROM "t44"."Account Name"
                      AND "t37"."Status" IS NOT DISTINCT FROM "t44"."Status"
                      AND "t37"."Product" IS NOT DISTINCT FROM "t44"."Product"
                      AND "t37"."Contracted Providers" IS NOT DISTINCT FROM "t44"."Contracted Providers"
                      AND "t37"."Price Per Provider" IS NOT DISTINCT FROM "t44"."Price Per Provider"
                      AND "t37"."Currency" IS NOT DISTINCT FROM "t44"."Currency"
                      AND "t37"."Contracted Sessions" IS NOT DISTINCT FROM "t44"."Contracted Sessions"
                      AND "t37"."Go-Live Date" IS NOT DISTINCT FROM "t44"."Go-Live Date"
                      AND "t37"."Account Owner" IS NOT DISTINCT FROM "t44"."Account Owner"
                      AND "t37"."Primary Site" IS NOT DISTINCT FROM "t44"."Primary Site"
                      AND "t37"."Last Modified Date" IS NOT DISTINCT FROM "t44"."Last Modified Date"
                  ) AS "t47"
                ) AS "t50"
                WHERE
                  "t50"."copy" > 0
              ) AS "t53"
            ) AS "t59"
              ON "t37"."month" = "t59"."month"
              AND "t37"."source_file" = "t59"."source_file"
              AND "t37"."source_row" = "t59"."source_row"
          ) AS "t62"
        ) AS "t65"
      ) AS "t70"
    ) AS "t78"
  ) AS "t79"
), "t109" AS (
  SELECT
    "t81"."month",
    "t81"."source_file",
    "t81"."source_row",
    "t81"."source_key",
    "t81"."source_error",
    "t81"."source_text",
    "t81"."line_id.text",
    "t81"."customer_name.text",
    "t81"."customer_id.text",
    "t81"."product.text",
    "t81"."provider_count.text",
    "t81"."unit_price.text",
    "t81"."amount.text",
    "t81"."currency.text",
    "t81"."status.text",
    "t81"."location.text",
    "t81"."product.key",
    "t81"."currency.key",
    "t81"."status.key",
    "t81"."location.key",
    "t81"."location.target",
    "t81"."line_id",
    "t81"."customer_name",
    "t81"."customer_id",
    "t81"."product",
    "t81"."provider_count",
    "t81"."unit_price",
    "t81"."amount",
    "t81"."currency",
    "t81"."status",
    "t81"."location",
    "t81"."line_id.why",
    "t81"."customer_name.why",
    "t81"."customer_id.why",
    "t81"."product.why",
    "t81"."provider_count.why",
    "t81"."unit_price.why",
    "t81"."amount.why",
    "t81"."currency.why",
    "t81"."status.why",
    "t81"."location.why",
    (
      "t81"."customer_id" IS NULL
    ) AND (
      "t81"."customer_name" IS NULL
    ) AS "nobody",
    (
      NOT "t81"."source_error" IS NULL
    )
    OR (
      (
        "t81"."customer_id" IS NULL
      ) AND (
        "t81"."customer_name" IS NULL
      )
    )
    OR (
      NOT "t81"."provider_count.why" IS NULL
    )
    OR (
      NOT "t81"."amount.why" IS NULL
    ) AS "rejected"
  FROM (
    SELECT
      "t80"."month",
      "t80"."source_file",
      "t80"."source_row",
      "t80"."source_key",
      "t80"."source_error",
      "t80"."source_text",
      "t80"."line_id.text",
      "t80"."customer_name.text",
      "t80"."customer_id.text",
      "t80"."product.text",
      "t80"."provider_count.text",
      "t80"."unit_price.text",
      "t80"."amount.text",
      "t80"."currency.text",
      "t80"."status.text",
      "t80"."location.text",
      "t80"."product.key",
      "t80"."currency.key",
      "t80"."status.key",
      "t80"."location.key",
      "t80"."location.target",
      "t80"."line_id",
      "t80"."customer_name",
      "t80"."customer_id",
      "t80"."product",
      "t80"."provider_count",
      "t80"."unit_price",
      "t80"."amount",
      "t80"."currency",
      "t80"."status",
      "t80"."location",
      CASE
        WHEN (
          NOT "t80"."line_id.text" IS NULL
        ) AND (
          "t80"."line_id" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t80"."line_id.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t80"."line_id.text") END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "line_id.why",
      CASE
        WHEN (
          NOT "t80"."customer_name.text" IS NULL
        )
        AND (
          "t80"."customer_name" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t80"."customer_name.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t80"."customer_name.text")
          END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "customer_name.why",
      CASE
        WHEN (
          NOT "t80"."customer_id.text" IS NULL
        ) AND (
          "t80"."customer_id" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t80"."customer_id.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t80"."customer_id.text")
          END,
          100
        ) || ''' is not an id: it has neither letters nor digits'
        ELSE CAST(NULL AS TEXT)
      END AS "customer_id.why",
      CASE
        WHEN (
          NOT "t80"."product.text" IS NULL
        ) AND (
          "t80"."product" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t80"."product.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t80"."product.text") END,
          100
        ) || ''' is not in the value map of recon.yaml'
        ELSE CAST(NULL AS TEXT)
      END AS "product.why",
      CASE
        WHEN (
          NOT "t80"."provider_count.text" IS NULL
        )
        AND (
          "t80"."provider_count" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t80"."provider_count.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t80"."provider_count.text")
          END,
          100
        ) || ''' is not a whole number of at least 0'
        ELSE CAST(NULL AS TEXT)
      END AS "provider_count.why",
      CASE
        WHEN (
          NOT "t80"."unit_price.text" IS NULL
        ) AND (
          "t80"."unit_price" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t80"."unit_price.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t80"."unit_price.text")
          END,
          100
        ) || ''' is not a number'
        ELSE CAST(NULL AS TEXT)
      END AS "unit_price.why",
      CASE
        WHEN (
          NOT "t80"."amount.text" IS NULL
        ) AND (
          "t80"."amount" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t80"."amount.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t80"."amount.text") END,
          100
        ) || ''' is not a number'
        ELSE CAST(NULL AS TEXT)
      END AS "amount.why",
      CASE
        WHEN (
          NOT "t80"."currency.text" IS NULL
        ) AND (
          "t80"."currency" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t80"."currency.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t80"."currency.text") END,
          100
        ) || ''' is not a currency code of three letters'
        ELSE CAST(NULL AS TEXT)
      END AS "currency.why",
      CASE
        WHEN (
          NOT "t80"."status.text" IS NULL
        ) AND (
          "t80"."status" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t80"."status.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t80"."status.text") END,
          100
        ) || ''' is not in the value map of recon.yaml'
        ELSE CAST(NULL AS TEXT)
      END AS "status.why",
      CASE
        WHEN (
          NOT "t80"."location.text" IS NULL
        ) AND (
          "t80"."location" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t80"."location.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t80"."location.text") END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "location.why"
    FROM (
      SELECT
        "t73"."month",
        "t73"."source_file",
        "t73"."source_row",
        "t73"."source_key",
        "t73"."source_error",
        "t73"."source_text",
        "t73"."line_id.text",
        "t73"."customer_name.text",
        "t73"."customer_id.text",
        "t73"."product.text",
        "t73"."provider_count.text",
        "t73"."unit_price.text",
        "t73"."amount.text",
        "t73"."currency.text",
        "t73"."status.text",
        "t73"."location.text",
        "t73"."product.key",
        "t73"."currency.key",
        "t73"."status.key",
        "t73"."location.key",
        "t73"."location.target",
        "t73"."line_id.text" AS "line_id",
        "t73"."customer_name.text" AS "customer_name",
        CASE
          WHEN NOT NULLIF(
            REGEXP_REPLACE(
              LOWER(
                CASE
                  WHEN REGEXP_MATCHES("t73"."customer_id.text", '[^-]')
                  THEN TRANSLATE(
                    "t73"."customer_id.text",
                    '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                    '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                  )
                  ELSE "t73"."customer_id.text"
                END
              ),
              '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
              '',
              'g'
            ),
            ''
          ) IS NULL
          THEN "t73"."customer_id.text"
          ELSE CAST(NULL AS TEXT)
        END AS "customer_id",
        CASE "t73"."product.key"
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
          ELSE CAST(NULL AS TEXT)
        END AS "product",
        CASE
          WHEN CASE
            WHEN ABS(
              CASE
                WHEN REGEXP_MATCHES("t73"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t73"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t73"."provider_count.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t73"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t73"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t73"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t73"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        ',',
                        ''
                      )
                    END AS DECIMAL(24, 6))
                  )
                  ELSE TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t73"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t73"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '.',
                        ''
                      ),
                      ',',
                      '.'
                    )
                    ELSE REPLACE(
                      REGEXP_EXTRACT(
                        "t73"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      ',',
                      ''
                    )
                  END AS DECIMAL(24, 6))
                END
                ELSE CAST(NULL AS DECIMAL(24, 6))
              END
            ) < 1000000000000000
            THEN CASE
              WHEN REGEXP_MATCHES("t73"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
              THEN TRY_CAST("t73"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_MATCHES(
                "t73"."provider_count.text",
                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
              )
              THEN CASE
                WHEN REGEXP_MATCHES("t73"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                THEN -(
                  TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t73"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t73"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '.',
                        ''
                      ),
                      ',',
                      '.'
                    )
                    ELSE REPLACE(
                      REGEXP_EXTRACT(
                        "t73"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      ',',
                      ''
                    )
                  END AS DECIMAL(24, 6))
                )
                ELSE TRY_CAST(CASE
                  WHEN REGEXP_MATCHES(
                    REGEXP_EXTRACT(
                      "t73"."provider_count.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t73"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '.',
                      ''
                    ),
                    ',',
                    '.'
                  )
                  ELSE REPLACE(
                    REGEXP_EXTRACT(
                      "t73"."provider_count.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    ',',
                    ''
                  )
                END AS DECIMAL(24, 6))
              END
              ELSE CAST(NULL AS DECIMAL(24, 6))
            END
            ELSE CAST(NULL AS DECIMAL(24, 6))
          END BETWEEN 0 AND 1000000000
          AND (
            CASE
              WHEN ABS(
                CASE
                  WHEN REGEXP_MATCHES("t73"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t73"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t73"."provider_count.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t73"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t73"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t73"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t73"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          ',',
                          ''
                        )
                      END AS DECIMAL(24, 6))
                    )
                    ELSE TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t73"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t73"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t73"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        ',',
                        ''
                      )
                    END AS DECIMAL(24, 6))
                  END
                  ELSE CAST(NULL AS DECIMAL(24, 6))
                END
              ) < 1000000000000000
              THEN CASE
                WHEN REGEXP_MATCHES("t73"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t73"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t73"."provider_count.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t73"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t73"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t73"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t73"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        ',',
                        ''
                      )
                    END AS DECIMAL(24, 6))
                  )
                  ELSE TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t73"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t73"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '.',
                        ''
                      ),
                      ',',
                      '.'
                    )
                    ELSE REPLACE(
                      REGEXP_EXTRACT(
                        "t73"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      ',',
                      ''
                    )
                  END AS DECIMAL(24, 6))
                END
                ELSE CAST(NULL AS DECIMAL(24, 6))
              END
              ELSE CAST(NULL AS DECIMAL(24, 6))
            END = CAST(TRY_CAST(CAST(ROUND(
              CASE
                WHEN ABS(
                  CASE
                    WHEN REGEXP_MATCHES("t73"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t73"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t73"."provider_count.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t73"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t73"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t73"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '.',
                              ''
                            ),
                            ',',
                            '.'
                          )
                          ELSE REPLACE(
                            REGEXP_EXTRACT(
                              "t73"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            ',',
                            ''
                          )
                        END AS DECIMAL(24, 6))
                      )
                      ELSE TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t73"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t73"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t73"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          ',',
                          ''
                        )
                      END AS DECIMAL(24, 6))
                    END
                    ELSE CAST(NULL AS DECIMAL(24, 6))
                  END
                ) < 1000000000000000
                THEN CASE
                  WHEN REGEXP_MATCHES("t73"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t73"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t73"."provider_count.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t73"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t73"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t73"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t73"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          ',',
                          ''
                        )
                      END AS DECIMAL(24, 6))
                    )
                    ELSE TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t73"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t73"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t73"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        ',',
                        ''
                      )
                    END AS DECIMAL(24, 6))
                  END
                  ELSE CAST(NULL AS DECIMAL(24, 6))
                END
                ELSE CAST(NULL AS DECIMAL(24, 6))
              END,
              0
            ) AS DECIMAL(24, 0)) AS BIGINT) AS DECIMAL(24, 6))
          )
          THEN TRY_CAST(CAST(ROUND(
            CASE
              WHEN ABS(
                CASE
                  WHEN REGEXP_MATCHES("t73"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t73"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t73"."provider_count.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t73"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t73"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t73"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t73"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          ',',
                          ''
                        )
                      END AS DECIMAL(24, 6))
                    )
                    ELSE TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t73"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t73"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t73"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        ',',
                        ''
                      )
                    END AS DECIMAL(24, 6))
                  END
                  ELSE CAST(NULL AS DECIMAL(24, 6))
                END
              ) < 1000000000000000
              THEN CASE
                WHEN REGEXP_MATCHES("t73"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t73"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t73"."provider_count.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t73"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t73"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t73"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t73"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        ',',
                        ''
                      )
                    END AS DECIMAL(24, 6))
                  )
                  ELSE TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t73"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t73"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '.',
                        ''
                      ),
                      ',',
                      '.'
                    )
                    ELSE REPLACE(
                      REGEXP_EXTRACT(
                        "t73"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      ',',
                      ''
                    )
                  END AS DECIMAL(24, 6))
                END
                ELSE CAST(NULL AS DECIMAL(24, 6))
              END
              ELSE CAST(NULL AS DECIMAL(24, 6))
            END,
            0
          ) AS DECIMAL(24, 0)) AS BIGINT)
          ELSE CAST(NULL AS BIGINT)
        END AS "provider_count",
        CASE
          WHEN ABS(
            CASE
              WHEN REGEXP_MATCHES("t73"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
              THEN TRY_CAST("t73"."unit_price.text" AS DECIMAL(24, 6))
              WHEN REGEXP_MATCHES(
                "t73"."unit_price.text",
                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
              )
              THEN CASE
                WHEN REGEXP_MATCHES("t73"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                THEN -(
                  TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t73"."unit_price.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t73"."unit_price.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '.',
                        ''
                      ),
                      ',',
                      '.'
                    )
                    ELSE REPLACE(
                      REGEXP_EXTRACT(
                        "t73"."unit_price.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      ',',
                      ''
                    )
                  END AS DECIMAL(24, 6))
                )
                ELSE TRY_CAST(CASE
                  WHEN REGEXP_MATCHES(
                    REGEXP_EXTRACT(
                      "t73"."unit_price.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t73"."unit_price.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '.',
                      ''
                    ),
                    ',',
                    '.'
                  )
                  ELSE REPLACE(
                    REGEXP_EXTRACT(
                      "t73"."unit_price.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    ',',
                    ''
                  )
                END AS DECIMAL(24, 6))
              END
              ELSE CAST(NULL AS DECIMAL(24, 6))
            END
          ) < 1000000000000000
          THEN CASE
            WHEN REGEXP_MATCHES("t73"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
            THEN TRY_CAST("t73"."unit_price.text" AS DECIMAL(24, 6))
            WHEN REGEXP_MATCHES(
              "t73"."unit_price.text",
              '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
            )
            THEN CASE
              WHEN REGEXP_MATCHES("t73"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
              THEN -(
                TRY_CAST(CASE
                  WHEN REGEXP_MATCHES(
                    REGEXP_EXTRACT(
                      "t73"."unit_price.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t73"."unit_price.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '.',
                      ''
                    ),
                    ',',
                    '.'
                  )
                  ELSE REPLACE(
                    REGEXP_EXTRACT(
                      "t73"."unit_price.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    ',',
                    ''
                  )
                END AS DECIMAL(24, 6))
              )
              ELSE TRY_CAST(CASE
                WHEN REGEXP_MATCHES(
                  REGEXP_EXTRACT(
                    "t73"."unit_price.text",
                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                  ),
                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                )
                THEN REPLACE(
                  REPLACE(
                    REGEXP_EXTRACT(
                      "t73"."unit_price.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '.',
                    ''
                  ),
                  ',',
                  '.'
                )
                ELSE REPLACE(
                  REGEXP_EXTRACT(
                    "t73"."unit_price.text",
                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                  ),
                  ',',
                  ''
                )
              END AS DECIMAL(24, 6))
            END
            ELSE CAST(NULL AS DECIMAL(24, 6))
          END
          ELSE CAST(NULL AS DECIMAL(24, 6))
        END AS "unit_price",
        CASE
          WHEN ABS(
            CASE
              WHEN REGEXP_MATCHES("t73"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
              THEN TRY_CAST("t73"."amount.text" AS DECIMAL(24, 6))
              WHEN REGEXP_MATCHES(
                "t73"."amount.text",
                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
              )
              THEN CASE
                WHEN REGEXP_MATCHES("t73"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                THEN -(
                  TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t73"."amount.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t73"."amount.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '.',
                        ''
                      ),
                      ',',
                      '.'
                    )
                    ELSE REPLACE(
                      REGEXP_EXTRACT(
                        "t73"."amount.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      ',',
                      ''
                    )
                  END AS DECIMAL(24, 6))
                )
                ELSE TRY_CAST(CASE
                  WHEN REGEXP_MATCHES(
                    REGEXP_EXTRACT(
                      "t73"."amount.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t73"."amount.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '.',
                      ''
                    ),
                    ',',
                    '.'
                  )
                  ELSE REPLACE(
                    REGEXP_EXTRACT(
                      "t73"."amount.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    ',',
                    ''
                  )
                END AS DECIMAL(24, 6))
              END
              ELSE CAST(NULL AS DECIMAL(24, 6))
            END
          ) < 1000000000000000
          THEN CASE
            WHEN REGEXP_MATCHES("t73"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
            THEN TRY_CAST("t73"."amount.text" AS DECIMAL(24, 6))
            WHEN REGEXP_MATCHES(
              "t73"."amount.text",
              '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
            )
            THEN CASE
              WHEN REGEXP_MATCHES("t73"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
              THEN -(
                TRY_CAST(CASE
                  WHEN REGEXP_MATCHES(
                    REGEXP_EXTRACT(
                      "t73"."amount.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t73"."amount.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '.',
                      ''
                    ),
                    ',',
                    '.'
                  )
                  ELSE REPLACE(
                    REGEXP_EXTRACT(
                      "t73"."amount.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    ',',
                    ''
                  )
                END AS DECIMAL(24, 6))
              )
              ELSE TRY_CAST(CASE
                WHEN REGEXP_MATCHES(
                  REGEXP_EXTRACT(
                    "t73"."amount.text",
                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                  ),
                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                )
                THEN REPLACE(
                  REPLACE(
                    REGEXP_EXTRACT(
                      "t73"."amount.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '.',
                    ''
                  ),
                  ',',
                  '.'
                )
                ELSE REPLACE(
                  REGEXP_EXTRACT(
                    "t73"."amount.text",
                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                  ),
                  ',',
                  ''
                )
              END AS DECIMAL(24, 6))
            END
            ELSE CAST(NULL AS DECIMAL(24, 6))
          END
          ELSE CAST(NULL AS DECIMAL(24, 6))
        END AS "amount",
        COALESCE(
          CASE "t73"."currency.key"
            WHEN 'usd'
            THEN 'USD'
            WHEN 'us$'
            THEN 'USD'
            WHEN 'cad'
            THEN 'CAD'
            WHEN 'ca$'
            THEN 'CAD'
            ELSE CAST(NULL AS TEXT)
          END,
          CASE
            WHEN REGEXP_MATCHES("t73"."currency.key", '^[a-z]{3}$')
            THEN UPPER("t73"."currency.key")
            ELSE CAST(NULL AS TEXT)
          END
        ) AS "currency",
        CASE "t73"."status.key"
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
          ELSE CAST(NULL AS TEXT)
        END AS "status",
        COALESCE("t73"."location.target", "t73"."location.text") AS "location"
      FROM (
        SELECT
          "t71"."month",
          "t71"."source_file",
          "t71"."source_row",
          "t71"."source_key",
          "t71"."source_error",
          "t71"."source_text",
          "t71"."line_id.text",
          "t71"."customer_name.text",
          "t71"."customer_id.text",
          "t71"."product.text",
          "t71"."provider_count.text",
          "t71"."unit_price.text",
          "t71"."amount.text",
          "t71"."currency.text",
          "t71"."status.text",
          "t71"."location.text",
          "t71"."product.key",
          "t71"."currency.key",
          "t71"."status.key",
          "t71"."location.key",
          "t71"."location.target"
        FROM (
          SELECT
            "t68"."month",
            "t68"."source_file",
            "t68"."source_row",
            "t68"."source_key",
            "t68"."source_error",
            "t68"."source_text",
            "t68"."line_id.text",
            "t68"."customer_name.text",
            "t68"."customer_id.text",
            "t68"."product.text",
            "t68"."provider_count.text",
            "t68"."unit_price.text",
            "t68"."amount.text",
            "t68"."currency.text",
            "t68"."status.text",
            "t68"."location.text",
            "t68"."product.key",
            "t68"."currency.key",
            "t68"."status.key",
            "t68"."location.key",
            "t10"."location.key" AS "location.key_right",
            "t10"."location.target"
          FROM (
            SELECT
              "t63"."month",
              "t63"."source_file",
              "t63"."source_row",
              "t63"."source_key",
              "t63"."source_error",
              "t63"."source_text",
              "t63"."line_id.text",
              "t63"."customer_name.text",
              "t63"."customer_id.text",
              "t63"."product.text",
              "t63"."provider_count.text",
              "t63"."unit_price.text",
              "t63"."amount.text",
              "t63"."currency.text",
              "t63"."status.text",
              "t63"."location.text",
              REGEXP_REPLACE(LOWER("t63"."product.text"), '\s+', ' ', 'g') AS "product.key",
              REGEXP_REPLACE(LOWER("t63"."currency.text"), '\s+', ' ', 'g') AS "currency.key",
              REGEXP_REPLACE(LOWER("t63"."status.text"), '\s+', ' ', 'g') AS "status.key",
              NULLIF(
                REGEXP_REPLACE(
                  LOWER(
                    CASE
                      WHEN REGEXP_MATCHES("t63"."location.text", '[^-]')
                      THEN TRANSLATE(
                        "t63"."location.text",
                        '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                        '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                      )
                      ELSE "t63"."location.text"
                    END
                  ),
                  '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
                  '',
                  'g'
                ),
                ''
              ) AS "location.key"
            FROM (
              SELECT
                "t60"."month",
                "t60"."source_file",
                "t60"."source_row",
                "t60"."source_key",
                "t60"."source_error",
                "t60"."source_text",
                "t60"."line_id.text",
                CASE
                  WHEN REGEXP_MATCHES(
                    LOWER("t60"."customer_name.text"),
                    '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                  )
                  THEN CAST(NULL AS TEXT)
                  ELSE "t60"."customer_name.text"
                END AS "customer_name.text",
                CASE
                  WHEN REGEXP_MATCHES(
                    LOWER("t60"."customer_id.text"),
                    '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                  )
                  THEN CAST(NULL AS TEXT)
                  ELSE "t60"."customer_id.text"
                END AS "customer_id.text",
                "t60"."product.text",
                "t60"."provider_count.text",
                "t60"."unit_price.text",
                "t60"."amount.text",
                "t60"."currency.text",
                "t60"."status.text",
                "t60"."location.text"
              FROM (
                SELECT
                  "t32"."month",
                  "t32"."source_file",
                  "t32"."source_row",
                  "t32"."source_key",
                  "t32"."source_error",
                  "t32"."source_text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t32"."Invoice Line", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t32"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t32"."Invoice Line"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t32"."Invoice Line", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t32"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t32"."Invoice Line"
                    END
                  END AS "line_id.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t32"."Customer", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t32"."Customer", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t32"."Customer"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t32"."Customer", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t32"."Customer", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t32"."Customer"
                    END
                  END AS "customer_name.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t32"."Customer Ref", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t32"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t32"."Customer Ref"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t32"."Customer Ref", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t32"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t32"."Customer Ref"
                    END
                  END AS "customer_id.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t32"."Item", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t32"."Item", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t32"."Item"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t32"."Item", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t32"."Item", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t32"."Item"
                    END
                  END AS "product.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t32"."Qty", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t32"."Qty", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t32"."Qty"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t32"."Qty", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t32"."Qty", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t32"."Qty"
                    END
                  END AS "provider_count.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t32"."Rate", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t32"."Rate", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t32"."Rate"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t32"."Rate", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t32"."Rate", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t32"."Rate"
                    END
                  END AS "unit_price.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t32"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t32"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t32"."Amount"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t32"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t32"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t32"."Amount"
                    END
                  END AS "amount.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t32"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t32"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t32"."Currency"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t32"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t32"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t32"."Currency"
                    END
                  END AS "currency.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t32"."Account State", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t32"."Account State", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t32"."Account State"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t32"."Account State", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t32"."Account State", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t32"."Account State"
                    END
                  END AS "status.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t32"."Site", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t32"."Site", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t32"."Site"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t32"."Site", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t32"."Site", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t32"."Site"
                    END
                  END AS "location.text"
                FROM "t27" AS "t32"
                ANTI JOIN (
                  SELECT
                    "t51"."month",
                    "t51"."source_file",
                    "t51"."source_row",
                    "t51"."source_key",
                    "t51"."source_error",
                    "t51"."source_text",
                    "t51"."Invoice Line",
                    "t51"."Customer",
                    "t51"."Customer Ref",
                    "t51"."Item",
                    "t51"."Qty",
                    "t51"."Rate",
                    "t51"."Amount",
                    "t51"."Currency",
                    "t51"."Account State",
                    "t51"."Site"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t45"."month",
                        "t45"."source_file",
                        "t45"."source_row",
                        "t45"."source_key",
                        "t45"."source_error",
                        "t45"."source_text",
                        "t45"."Invoice Line",
                        "t45"."Customer",
                        "t45"."Customer Ref",
                        "t45"."Item",
                        "t45"."Qty",
                        "t45"."Rate",
                        "t45"."Amount",
                        "t45"."Currency",
                        "t45"."Account State",
                        "t45"."Site",
                        ROW_NUMBER() OVER (
                          PARTITION BY "t45"."month", "t45"."source_error", "t45"."source_text", "t45"."Invoice Line", "t45"."Customer", "t45"."Customer Ref", "t45"."Item", "t45"."Qty", "t45"."Rate", "t45"."Amount", "t45"."Currency", "t45"."Account State", "t45"."Site"
                          ORDER BY "t45"."source_file" ASC, "t45"."source_row" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) - 1 AS "copy"
                      FROM (
                        SELECT
                          "t32"."month",
                          "t32"."source_file",
                          "t32"."source_row",
                          "t32"."source_key",
                          "t32"."source_error",
                          "t32"."source_text",
                          "t32"."Invoice Line",
                          "t32"."Customer",
                          "t32"."Customer Ref",
                          "t32"."Item",
                          "t32"."Qty",
                          "t32"."Rate",
                          "t32"."Amount",
                          "t32"."Currency",
                          "t32"."Account State",
                          "t32"."Site"
                        FROM "t27" AS "t32"
                        SEMI JOIN (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t29"."month",
                              "t29"."source_error",
                              "t29"."source_text",
                              "t29"."Invoice Line",
                              "t29"."Customer",
                              "t29"."Customer Ref",
                              "t29"."Item",
                              "t29"."Qty",
                              "t29"."Rate",
                              "t29"."Amount",
                              "t29"."Currency",
                              "t29"."Account State",
                              "t29"."Site",
                              COUNT(*) AS "rows"
                            FROM "t27" AS "t29"
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
                          ) AS "t35"
                          WHERE
                            "t35"."rows" > 1
                        ) AS "t41"
                          ON "t32"."month" IS NOT DISTINCT FROM "t41"."month"
                          AND "t32"."source_error" IS NOT DISTINCT FROM "t41"."source_error"
                          AND "t32"."source_text" IS NOT DISTINCT FROM "t41"."source_text"
                          AND "t32"."Invoice Line" IS NOT DISTINCT FROM "t41"."Invoice Line"
                          AND "t32"."Customer" IS NOT DISTINCT FROM "t41"."Customer"
                          AND "t32"."Customer Ref" IS NOT DISTINCT FROM "t41"."Customer Ref"
                          AND "t32"."Item" IS NOT DISTINCT FROM "t41"."Item"
                          AND "t32"."Qty" IS NOT DISTINCT FROM "t41"."Qty"
                          AND "t32"."Rate" IS NOT DISTINCT FROM "t41"."Rate"
                          AND "t32"."Amount" IS NOT DISTINCT FROM "t41"."Amount"
                          AND "t32"."Currency" IS NOT DISTINCT FROM "t41"."Currency"
                          AND "t32"."Account State" IS NOT DISTINCT FROM "t41"."Account State"
                          AND "t32"."Site" IS NOT DISTINCT FROM "t41"."Site"
                      ) AS "t45"
                    ) AS "t48"
                    WHERE
                      "t48"."copy" > 0
                  ) AS "t51"
                ) AS "t56"
                  ON "t32"."month" = "t56"."month"
                  AND "t32"."source_file" = "t56"."source_file"
                  AND "t32"."source_row" = "t56"."source_row"
              ) AS "t60"
            ) AS "t63"
          ) AS "t68"
          LEFT OUTER JOIN "constant_rows_1" AS "t10"
            ON "t68"."location.key" = "t10"."location.key"
        ) AS "t71"
      ) AS "t73"
    ) AS "t80"
  ) AS "t81"
), "t158" AS (
  SELECT
    "t145"."month",
    "t145"."source_file",
    "t145"."source_row",
    "t145"."source_key",
    "t145"."source_error",
    "t145"."source_text",
    "t145"."event_id.text",
    "t145"."customer_id.text",
    "t145"."customer_name.text",
    "t145"."status.text",
    "t145"."product.text",
    "t145"."provider_id.text",
    "t145"."used_at.text",
    "t145"."usage_quantity.text",
    "t145"."go_live_date.text",
    "t145"."location.text",
    "t145"."status.key",
    "t145"."product.key",
    "t145"."provider_id.key",
    "t145"."location.key",
    "t145"."provider_id.target",
    "t145"."location.target",
    "t145"."event_id",
    "t145"."customer_id",
    "t145"."customer_name",
    "t145"."status",
    "t145"."product",
    "t145"."provider_id",
    "t145"."used_at",
    "t145"."usage_quantity",
    "t145"."go_live_date",
    "t145"."location",
    "t145"."event_id.why",
    "t145"."customer_id.why",
    "t145"."customer_name.why",
    "t145"."status.why",
    "t145"."product.why",
    "t145"."provider_id.why",
    "t145"."used_at.why",
    "t145"."usage_quantity.why",
    "t145"."go_live_date.why",
    "t145"."location.why",
    (
      "t145"."customer_id" IS NULL
    ) AND (
      "t145"."customer_name" IS NULL
    ) AS "nobody",
    (
      NOT "t145"."source_error" IS NULL
    )
    OR (
      (
        "t145"."customer_id" IS NULL
      ) AND (
        "t145"."customer_name" IS NULL
      )
    )
    OR (
      NOT "t145"."provider_id.why" IS NULL
    )
    OR (
      NOT "t145"."usage_quantity.why" IS NULL
    ) AS "rejected"
  FROM (
    SELECT
      "t116"."month",
      "t116"."source_file",
      "t116"."source_row",
      "t116"."source_key",
      "t116"."source_error",
      "t116"."source_text",
      "t116"."event_id.text",
      "t116"."customer_id.text",
      "t116"."customer_name.text",
      "t116"."status.text",
      "t116"."product.text",
      "t116"."provider_id.text",
      "t116"."used_at.text",
      "t116"."usage_quantity.text",
      "t116"."go_live_date.text",
      "t116"."location.text",
      "t116"."status.key",
      "t116"."product.key",
      "t116"."provider_id.key",
      "t116"."location.key",
      "t116"."provider_id.target",
      "t116"."location.target",
      "t116"."event_id",
      "t116"."customer_id",
      "t116"."customer_name",
      "t116"."status",
      "t116"."product",
      "t116"."provider_id",
      "t116"."used_at",
      "t116"."usage_quantity",
      "t116"."go_live_date",
      "t116"."location",
      CASE
        WHEN (
          NOT "t116"."event_id.text" IS NULL
        ) AND (
          "t116"."event_id" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t116"."event_id.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t116"."event_id.text")
          END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "event_id.why",
      CASE
        WHEN (
          NOT "t116"."customer_id.text" IS NULL
        )
        AND (
          "t116"."customer_id" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t116"."customer_id.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t116"."customer_id.text")
          END,
          100
        ) || ''' is not an id: it has neither letters nor digits'
        ELSE CAST(NULL AS TEXT)
      END AS "customer_id.why",
      CASE
        WHEN (
          NOT "t116"."customer_name.text" IS NULL
        )
        AND (
          "t116"."customer_name" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t116"."customer_name.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t116"."customer_name.text")
          END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "customer_name.why",
      CASE
        WHEN (
          NOT "t116"."status.text" IS NULL
        ) AND (
          "t116"."status" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t116"."status.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t116"."status.text") END,
          100
        ) || ''' is not in the value map of recon.yaml'
        ELSE CAST(NULL AS TEXT)
      END AS "status.why",
      CASE
        WHEN (
          NOT "t116"."product.text" IS NULL
        ) AND (
          "t116"."product" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t116"."product.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t116"."product.text") END,
          100
        ) || ''' is not in the value map of recon.yaml'
        ELSE CAST(NULL AS TEXT)
      END AS "product.why",
      CASE
        WHEN (
          NOT "t116"."provider_id.text" IS NULL
        )
        AND (
          "t116"."provider_id" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t116"."provider_id.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t116"."provider_id.text")
          END,
          100
        ) || ''' is not an NPI (its check digit is wrong)'
        ELSE CAST(NULL AS TEXT)
      END AS "provider_id.why",
      CASE
        WHEN (
          NOT "t116"."used_at.text" IS NULL
        ) AND (
          "t116"."used_at" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t116"."used_at.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t116"."used_at.text") END,
          100
        ) || ''' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
        ELSE CAST(NULL AS TEXT)
      END AS "used_at.why",
      CASE
        WHEN (
          NOT "t116"."usage_quantity.text" IS NULL
        )
        AND (
          "t116"."usage_quantity" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t116"."usage_quantity.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t116"."usage_quantity.text")
          END,
          100
        ) || ''' is not a number'
        ELSE CAST(NULL AS TEXT)
      END AS "usage_quantity.why",
      CASE
        WHEN (
          NOT "t116"."go_live_date.text" IS NULL
        )
        AND (
          "t116"."go_live_date" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t116"."go_live_date.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t116"."go_live_date.text")
          END,
          100
        ) || ''' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
        ELSE CAST(NULL AS TEXT)
      END AS "go_live_date.why",
      CASE
        WHEN (
          NOT "t116"."location.text" IS NULL
        ) AND (
          "t116"."location" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t116"."location.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t116"."location.text")
          END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "location.why"
    FROM (
      SELECT
        "t77"."month",
        "t77"."source_file",
        "t77"."source_row",
        "t77"."source_key",
        "t77"."source_error",
        "t77"."source_text",
        "t77"."event_id.text",
        "t77"."customer_id.text",
        "t77"."customer_name.text",
        "t77"."status.text",
        "t77"."product.text",
        "t77"."provider_id.text",
        "t77"."used_at.text",
        "t77"."usage_quantity.text",
        "t77"."go_live_date.text",
        "t77"."location.text",
        "t77"."status.key",
        "t77"."product.key",
        "t77"."provider_id.key",
        "t77"."location.key",
        "t77"."provider_id.target",
        "t77"."location.target",
        "t77"."event_id.text" AS "event_id",
        CASE
          WHEN NOT NULLIF(
            REGEXP_REPLACE(
              LOWER(
                CASE
                  WHEN REGEXP_MATCHES("t77"."customer_id.text", '[^-]')
                  THEN TRANSLATE(
                    "t77"."customer_id.text",
                    '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                    '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                  )
                  ELSE "t77"."customer_id.text"
                END
              ),
              '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
              '',
              'g'
            ),
            ''
          ) IS NULL
          THEN "t77"."customer_id.text"
          ELSE CAST(NULL AS TEXT)
        END AS "customer_id",
        "t77"."customer_name.text" AS "customer_name",
        CASE "t77"."status.key"
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
          ELSE CAST(NULL AS TEXT)
        END AS "status",
        CASE "t77"."product.key"
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
          ELSE CAST(NULL AS TEXT)
        END AS "product",
        COALESCE(
          "t77"."provider_id.target",
          CASE
            WHEN REGEXP_MATCHES("t77"."provider_id.text", '^[0-9]{10}$')
            AND NOT (
              REGEXP_MATCHES("t77"."provider_id.text", '^[0-9]{10}$')
              AND (
                (
                  (
                    (
                      (
                        TRY_CAST(SUBSTRING(
                          "t77"."provider_id.text",
                          CASE
                            WHEN (
                              0 + 1
                            ) >= 1
                            THEN 0 + 1
                            ELSE 0 + 1 + LENGTH("t77"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) * 2
                      ) - (
                        CAST(TRY_CAST(SUBSTRING(
                          "t77"."provider_id.text",
                          CASE
                            WHEN (
                              0 + 1
                            ) >= 1
                            THEN 0 + 1
                            ELSE 0 + 1 + LENGTH("t77"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) > 4 AS BIGINT) * 9
                      )
                    ) + 24 + (
                      (
                        TRY_CAST(SUBSTRING(
                          "t77"."provider_id.text",
                          CASE
                            WHEN (
                              2 + 1
                            ) >= 1
                            THEN 2 + 1
                            ELSE 2 + 1 + LENGTH("t77"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) * 2
                      ) - (
                        CAST(TRY_CAST(SUBSTRING(
                          "t77"."provider_id.text",
                          CASE
                            WHEN (
                              2 + 1
                            ) >= 1
                            THEN 2 + 1
                            ELSE 2 + 1 + LENGTH("t77"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) > 4 AS BIGINT) * 9
                      )
                    ) + (
                      (
                        TRY_CAST(SUBSTRING(
                          "t77"."provider_id.text",
                          CASE
                            WHEN (
                              4 + 1
                            ) >= 1
                            THEN 4 + 1
                            ELSE 4 + 1 + LENGTH("t77"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) * 2
                      ) - (
                        CAST(TRY_CAST(SUBSTRING(
                          "t77"."provider_id.text",
                          CASE
                            WHEN (
                              4 + 1
                            ) >= 1
                            THEN 4 + 1
                            ELSE 4 + 1 + LENGTH("t77"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) > 4 AS BIGINT) * 9
                      )
                    ) + (
                      (
                        TRY_CAST(SUBSTRING(
                          "t77"."provider_id.text",
                          CASE
                            WHEN (
                              6 + 1
                            ) >= 1
                            THEN 6 + 1
                            ELSE 6 + 1 + LENGTH("t77"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) * 2
                      ) - (
                        CAST(TRY_CAST(SUBSTRING(
                          "t77"."provider_id.text",
                          CASE
                            WHEN (
                              6 + 1
                            ) >= 1
                            THEN 6 + 1
                            ELSE 6 + 1 + LENGTH("t77"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) > 4 AS BIGINT) * 9
                      )
                    ) + (
                      (
                        TRY_CAST(SUBSTRING(
                          "t77"."provider_id.text",
                          CASE
                            WHEN (
                              8 + 1
                            ) >= 1
                            THEN 8 + 1
                            ELSE 8 + 1 + LENGTH("t77"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) * 2
                      ) - (
                        CAST(TRY_CAST(SUBSTRING(
                          "t77"."provider_id.text",
                          CASE
                            WHEN (
                              8 + 1
                            ) >= 1
                            THEN 8 + 1
                            ELSE 8 + 1 + LENGTH("t77"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) > 4 AS BIGINT) * 9
                      )
                    ) + TRY_CAST(SUBSTRING(
                      "t77"."provider_id.text",
                      CASE
                        WHEN (
                          1 + 1
                        ) >= 1
                        THEN 1 + 1
                        ELSE 1 + 1 + LENGTH("t77"."provider_id.text")
                      END,
                      1
                    ) AS BIGINT) + TRY_CAST(SUBSTRING(
                      "t77"."provider_id.text",
                      CASE
                        WHEN (
                          3 + 1
                        ) >= 1
                        THEN 3 + 1
                        ELSE 3 + 1 + LENGTH("t77"."provider_id.text")
                      END,
                      1
                    ) AS BIGINT) + TRY_CAST(SUBSTRING(
                      "t77"."provider_id.text",
                      CASE
                        WHEN (
                          5 + 1
                        ) >= 1
                        THEN 5 + 1
                        ELSE 5 + 1 + LENGTH("t77"."provider_id.text")
                      END,
                      1
                    ) AS BIGINT) + TRY_CAST(SUBSTRING(
                      "t77"."provider_id.text",
                      CASE
                        WHEN (
                          7 + 1
                        ) >= 1
                        THEN 7 + 1
                        ELSE 7 + 1 + LENGTH("t77"."provider_id.text")
                      END,
                      1
                    ) AS BIGINT) + TRY_CAST(SUBSTRING(
                      "t77"."provider_id.text",
                      CASE
                        WHEN (
                          9 + 1
                        ) >= 1
                        THEN 9 + 1
                        ELSE 9 + 1 + LENGTH("t77"."provider_id.text")
                      END,
                      1
                    ) AS BIGINT)
                  ) % 10
                ) = 0
              )
            )
            THEN CAST(NULL AS TEXT)
            ELSE UPPER("t77"."provider_id.text")
          END
        ) AS "provider_id",
        CASE
          WHEN CAST(CASE
            WHEN REGEXP_MATCHES(
              "t77"."used_at.text",
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
            )
            THEN COALESCE(
              TRY_STRPTIME(
                SUBSTRING(
                  "t77"."used_at.text",
                  CASE WHEN (
                    0 + 1
                  ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t77"."used_at.text") END,
                  10
                ) || ' ' || SUBSTRING(
                  "t77"."used_at.text",
                  CASE
                    WHEN (
                      11 + 1
                    ) >= 1
                    THEN 11 + 1
                    ELSE 11 + 1 + LENGTH("t77"."used_at.text")
                  END,
                  8
                ),
                '%Y-%m-%d %H:%M:%S'
              ),
              TRY_STRPTIME(
                SUBSTRING(
                  SUBSTRING(
                    "t77"."used_at.text",
                    CASE WHEN (
                      0 + 1
                    ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t77"."used_at.text") END,
                    10
                  ) || ' ' || SUBSTRING(
                    "t77"."used_at.text",
                    CASE
                      WHEN (
                        11 + 1
                      ) >= 1
                      THEN 11 + 1
                      ELSE 11 + 1 + LENGTH("t77"."used_at.text")
                    END,
                    8
                  ),
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH(
                      SUBSTRING(
                        "t77"."used_at.text",
                        CASE WHEN (
                          0 + 1
                        ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t77"."used_at.text") END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t77"."used_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t77"."used_at.text")
                        END,
                        8
                      )
                    )
                  END,
                  16
                ),
                '%Y-%m-%d %H:%M'
              )
            )
            ELSE COALESCE(
              TRY_STRPTIME("t77"."used_at.text", '%Y-%m-%dT%H:%M:%SZ'),
              TRY_STRPTIME("t77"."used_at.text", '%Y-%m-%d')
            )
          END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
          THEN CASE
            WHEN REGEXP_MATCHES(
              "t77"."used_at.text",
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
            )
            THEN COALESCE(
              TRY_STRPTIME(
                SUBSTRING(
                  "t77"."used_at.text",
                  CASE WHEN (
                    0 + 1
                  ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t77"."used_at.text") END,
                  10
                ) || ' ' || SUBSTRING(
                  "t77"."used_at.text",
                  CASE
                    WHEN (
                      11 + 1
                    ) >= 1
                    THEN 11 + 1
                    ELSE 11 + 1 + LENGTH("t77"."used_at.text")
                  END,
                  8
                ),
                '%Y-%m-%d %H:%M:%S'
              ),
              TRY_STRPTIME(
                SUBSTRING(
                  SUBSTRING(
                    "t77"."used_at.text",
                    CASE WHEN (
                      0 + 1
                    ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t77"."used_at.text") END,
                    10
                  ) || ' ' || SUBSTRING(
                    "t77"."used_at.text",
                    CASE
                      WHEN (
                        11 + 1
                      ) >= 1
                      THEN 11 + 1
                      ELSE 11 + 1 + LENGTH("t77"."used_at.text")
                    END,
                    8
                  ),
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH(
                      SUBSTRING(
                        "t77"."used_at.text",
                        CASE WHEN (
                          0 + 1
                        ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t77"."used_at.text") END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t77"."used_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t77"."used_at.text")
                        END,
                        8
                      )
                    )
                  END,
                  16
                ),
                '%Y-%m-%d %H:%M'
              )
            )
            ELSE COALESCE(
              TRY_STRPTIME("t77"."used_at.text", '%Y-%m-%dT%H:%M:%SZ'),
              TRY_STRPTIME("t77"."used_at.text", '%Y-%m-%d')
            )
          END
          ELSE CAST(NULL AS TIMESTAMP)
        END AS "used_at",
        CASE
          WHEN ABS(
            CASE
              WHEN REGEXP_MATCHES("t77"."usage_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
              THEN TRY_CAST("t77"."usage_quantity.text" AS DECIMAL(24, 6))
              WHEN REGEXP_MATCHES(
                "t77"."usage_quantity.text",
                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
              )
              THEN CASE
                WHEN REGEXP_MATCHES("t77"."usage_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                THEN -(
                  TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t77"."usage_quantity.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t77"."usage_quantity.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '.',
                        ''
                      ),
                      ',',
                      '.'
                    )
                    ELSE REPLACE(
                      REGEXP_EXTRACT(
                        "t77"."usage_quantity.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      ',',
                      ''
                    )
                  END AS DECIMAL(24, 6))
                )
                ELSE TRY_CAST(CASE
                  WHEN REGEXP_MATCHES(
                    REGEXP_EXTRACT(
                      "t77"."usage_quantity.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t77"."usage_quantity.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '.',
                      ''
                    ),
                    ',',
                    '.'
                  )
                  ELSE REPLACE(
                    REGEXP_EXTRACT(
                      "t77"."usage_quantity.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    ',',
                    ''
                  )
                END AS DECIMAL(24, 6))
              END
              ELSE CAST(NULL AS DECIMAL(24, 6))
            END
          ) < 1000000000000000
          THEN CASE
            WHEN REGEXP_MATCHES("t77"."usage_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
            THEN TRY_CAST("t77"."usage_quantity.text" AS DECIMAL(24, 6))
            WHEN REGEXP_MATCHES(
              "t77"."usage_quantity.text",
              '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
            )
            THEN CASE
              WHEN REGEXP_MATCHES("t77"."usage_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
              THEN -(
                TRY_CAST(CASE
                  WHEN REGEXP_MATCHES(
                    REGEXP_EXTRACT(
                      "t77"."usage_quantity.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t77"."usage_quantity.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '.',
                      ''
                    ),
                    ',',
                    '.'
                  )
                  ELSE REPLACE(
                    REGEXP_EXTRACT(
                      "t77"."usage_quantity.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    ',',
                    ''
                  )
                END AS DECIMAL(24, 6))
              )
              ELSE TRY_CAST(CASE
                WHEN REGEXP_MATCHES(
                  REGEXP_EXTRACT(
                    "t77"."usage_quantity.text",
                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                  ),
                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                )
                THEN REPLACE(
                  REPLACE(
                    REGEXP_EXTRACT(
                      "t77"."usage_quantity.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '.',
                    ''
                  ),
                  ',',
                  '.'
                )
                ELSE REPLACE(
                  REGEXP_EXTRACT(
                    "t77"."usage_quantity.text",
                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                  ),
                  ',',
                  ''
                )
              END AS DECIMAL(24, 6))
            END
            ELSE CAST(NULL AS DECIMAL(24, 6))
          END
          ELSE CAST(NULL AS DECIMAL(24, 6))
        END AS "usage_quantity",
        CAST(CASE
          WHEN CAST(CASE
            WHEN REGEXP_MATCHES(
              "t77"."go_live_date.text",
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
            )
            THEN COALESCE(
              TRY_STRPTIME(
                SUBSTRING(
                  "t77"."go_live_date.text",
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH("t77"."go_live_date.text")
                  END,
                  10
                ) || ' ' || SUBSTRING(
                  "t77"."go_live_date.text",
                  CASE
                    WHEN (
                      11 + 1
                    ) >= 1
                    THEN 11 + 1
                    ELSE 11 + 1 + LENGTH("t77"."go_live_date.text")
                  END,
                  8
                ),
                '%Y-%m-%d %H:%M:%S'
              ),
              TRY_STRPTIME(
                SUBSTRING(
                  SUBSTRING(
                    "t77"."go_live_date.text",
                    CASE
                      WHEN (
                        0 + 1
                      ) >= 1
                      THEN 0 + 1
                      ELSE 0 + 1 + LENGTH("t77"."go_live_date.text")
                    END,
                    10
                  ) || ' ' || SUBSTRING(
                    "t77"."go_live_date.text",
                    CASE
                      WHEN (
                        11 + 1
                      ) >= 1
                      THEN 11 + 1
                      ELSE 11 + 1 + LENGTH("t77"."go_live_date.text")
                    END,
                    8
                  ),
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH(
                      SUBSTRING(
                        "t77"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t77"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t77"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t77"."go_live_date.text")
                        END,
                        8
                      )
                    )
                  END,
                  16
                ),
                '%Y-%m-%d %H:%M'
              )
            )
            ELSE COALESCE(
              TRY_STRPTIME("t77"."go_live_date.text", '%Y-%m-%dT%H:%M:%SZ'),
              TRY_STRPTIME("t77"."go_live_date.text", '%Y-%m-%d')
            )
          END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
          THEN CASE
            WHEN REGEXP_MATCHES(
              "t77"."go_live_date.text",
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
            )
            THEN COALESCE(
              TRY_STRPTIME(
                SUBSTRING(
                  "t77"."go_live_date.text",
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH("t77"."go_live_date.text")
                  END,
                  10
                ) || ' ' || SUBSTRING(
                  "t77"."go_live_date.text",
                  CASE
                    WHEN (
                      11 + 1
                    ) >= 1
                    THEN 11 + 1
                    ELSE 11 + 1 + LENGTH("t77"."go_live_date.text")
                  END,
                  8
                ),
                '%Y-%m-%d %H:%M:%S'
              ),
              TRY_STRPTIME(
                SUBSTRING(
                  SUBSTRING(
                    "t77"."go_live_date.text",
                    CASE
                      WHEN (
                        0 + 1
                      ) >= 1
                      THEN 0 + 1
                      ELSE 0 + 1 + LENGTH("t77"."go_live_date.text")
                    END,
                    10
                  ) || ' ' || SUBSTRING(
                    "t77"."go_live_date.text",
                    CASE
                      WHEN (
                        11 + 1
                      ) >= 1
                      THEN 11 + 1
                      ELSE 11 + 1 + LENGTH("t77"."go_live_date.text")
                    END,
                    8
                  ),
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH(
                      SUBSTRING(
                        "t77"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t77"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t77"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t77"."go_live_date.text")
                        END,
                        8
                      )
                    )
                  END,
                  16
                ),
                '%Y-%m-%d %H:%M'
              )
            )
            ELSE COALESCE(
              TRY_STRPTIME("t77"."go_live_date.text", '%Y-%m-%dT%H:%M:%SZ'),
              TRY_STRPTIME("t77"."go_live_date.text", '%Y-%m-%d')
            )
          END
          ELSE CAST(NULL AS TIMESTAMP)
        END AS DATE) AS "go_live_date",
        COALESCE("t77"."location.target", "t77"."location.text") AS "location"
      FROM (
        SELECT
          "t76"."month",
          "t76"."source_file",
          "t76"."source_row",
          "t76"."source_key",
          "t76"."source_error",
          "t76"."source_text",
          "t76"."event_id.text",
          "t76"."customer_id.text",
          "t76"."customer_name.text",
          "t76"."status.text",
          "t76"."product.text",
          "t76"."provider_id.text",
          "t76"."used_at.text",
          "t76"."usage_quantity.text",
          "t76"."go_live_date.text",
          "t76"."location.text",
          "t76"."status.key",
          "t76"."product.key",
          "t76"."provider_id.key",
          "t76"."location.key",
          "t76"."provider_id.target",
          "t76"."location.target"
        FROM (
          SELECT
            "t75"."month",
            "t75"."source_file",
            "t75"."source_row",
            "t75"."source_key",
            "t75"."source_error",
            "t75"."source_text",
            "t75"."event_id.text",
            "t75"."customer_id.text",
            "t75"."customer_name.text",
            "t75"."status.text",
            "t75"."product.text",
            "t75"."provider_id.text",
            "t75"."used_at.text",
            "t75"."usage_quantity.text",
            "t75"."go_live_date.text",
            "t75"."location.text",
            "t75"."status.key",
            "t75"."product.key",
            "t75"."provider_id.key",
            "t75"."location.key",
            "t75"."provider_id.target",
            "t9"."location.key" AS "location.key_right",
            "t9"."location.target"
          FROM (
            SELECT
              "t72"."month",
              "t72"."source_file",
              "t72"."source_row",
              "t72"."source_key",
              "t72"."source_error",
              "t72"."source_text",
              "t72"."event_id.text",
              "t72"."customer_id.text",
              "t72"."customer_name.text",
              "t72"."status.text",
              "t72"."product.text",
              "t72"."provider_id.text",
              "t72"."used_at.text",
              "t72"."usage_quantity.text",
              "t72"."go_live_date.text",
              "t72"."location.text",
              "t72"."status.key",
              "t72"."product.key",
              "t72"."provider_id.key",
              "t72"."location.key",
              "t72"."provider_id.target"
            FROM (
              SELECT
                "t69"."month",
                "t69"."source_file",
                "t69"."source_row",
                "t69"."source_key",
                "t69"."source_error",
                "t69"."source_text",
                "t69"."event_id.text",
                "t69"."customer_id.text",
                "t69"."customer_name.text",
                "t69"."status.text",
                "t69"."product.text",
                "t69"."provider_id.text",
                "t69"."used_at.text",
                "t69"."usage_quantity.text",
                "t69"."go_live_date.text",
                "t69"."location.text",
                "t69"."status.key",
                "t69"."product.key",
                "t69"."provider_id.key",
                "t69"."location.key",
                "t11"."provider_id.key" AS "provider_id.key_right",
                "t11"."provider_id.target"
              FROM (
                SELECT
                  "t64"."month",
                  "t64"."source_file",
                  "t64"."source_row",
                  "t64"."source_key",
                  "t64"."source_error",
                  "t64"."source_text",
                  "t64"."event_id.text",
                  "t64"."customer_id.text",
                  "t64"."customer_name.text",
                  "t64"."status.text",
                  "t64"."product.text",
                  "t64"."provider_id.text",
                  "t64"."used_at.text",
                  "t64"."usage_quantity.text",
                  "t64"."go_live_date.text",
                  "t64"."location.text",
                  REGEXP_REPLACE(LOWER("t64"."status.text"), '\s+', ' ', 'g') AS "status.key",
                  REGEXP_REPLACE(LOWER("t64"."product.text"), '\s+', ' ', 'g') AS "product.key",
                  NULLIF(
                    REGEXP_REPLACE(
                      LOWER(
                        CASE
                          WHEN REGEXP_MATCHES("t64"."provider_id.text", '[^-]')
                          THEN TRANSLATE(
                            "t64"."provider_id.text",
                            '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                            '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                          )
                          ELSE "t64"."provider_id.text"
                        END
                      ),
                      '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
                      '',
                      'g'
                    ),
                    ''
                  ) AS "provider_id.key",
                  NULLIF(
                    REGEXP_REPLACE(
                      LOWER(
                        CASE
                          WHEN REGEXP_MATCHES("t64"."location.text", '[^-]')
                          THEN TRANSLATE(
                            "t64"."location.text",
                            '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                            '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                          )
                          ELSE "t64"."location.text"
                        END
                      ),
                      '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
                      '',
                      'g'
                    ),
                    ''
                  ) AS "location.key"
                FROM (
                  SELECT
                    "t61"."month",
                    "t61"."source_file",
                    "t61"."source_row",
                    "t61"."source_key",
                    "t61"."source_error",
                    "t61"."source_text",
                    "t61"."event_id.text",
                    CASE
                      WHEN REGEXP_MATCHES(
                        LOWER("t61"."customer_id.text"),
                        '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                      )
                      THEN CAST(NULL AS TEXT)
                      ELSE "t61"."customer_id.text"
                    END AS "customer_id.text",
                    CASE
                      WHEN REGEXP_MATCHES(
                        LOWER("t61"."customer_name.text"),
                        '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                      )
                      THEN CAST(NULL AS TEXT)
                      ELSE "t61"."customer_name.text"
                    END AS "customer_name.text",
                    "t61"."status.text",
                    "t61"."product.text",
                    CASE
                      WHEN REGEXP_MATCHES(
                        LOWER("t61"."provider_id.text"),
                        '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                      )
                      THEN CAST(NULL AS TEXT)
                      ELSE "t61"."provider_id.text"
                    END AS "provider_id.text",
                    "t61"."used_at.text",
                    "t61"."usage_quantity.text",
                    "t61"."go_live_date.text",
                    "t61"."location.text"
                  FROM (
                    SELECT
                      "t33"."month",
                      "t33"."source_file",
                      "t33"."source_row",
                      "t33"."source_key",
                      "t33"."source_error",
                      "t33"."source_text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t33"."event_id", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t33"."event_id", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t33"."event_id"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t33"."event_id", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t33"."event_id", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t33"."event_id"
                        END
                      END AS "event_id.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t33"."clinic_id", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t33"."clinic_id", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t33"."clinic_id"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t33"."clinic_id", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t33"."clinic_id", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t33"."clinic_id"
                        END
                      END AS "customer_id.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t33"."clinic_name", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t33"."clinic_name", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t33"."clinic_name"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t33"."clinic_name", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t33"."clinic_name", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t33"."clinic_name"
                        END
                      END AS "customer_name.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t33"."account_state", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t33"."account_state", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t33"."account_state"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t33"."account_state", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t33"."account_state", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t33"."account_state"
                        END
                      END AS "status.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t33"."module", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t33"."module", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t33"."module"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t33"."module", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t33"."module", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t33"."module"
                        END
                      END AS "product.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t33"."provider_ref", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t33"."provider_ref", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t33"."provider_ref"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t33"."provider_ref", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t33"."provider_ref", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t33"."provider_ref"
                        END
                      END AS "provider_id.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t33"."ts", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t33"."ts", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t33"."ts"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t33"."ts", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t33"."ts", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t33"."ts"
                        END
                      END AS "used_at.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t33"."units", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t33"."units", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t33"."units"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t33"."units", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t33"."units", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t33"."units"
                        END
                      END AS "usage_quantity.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t33"."first_live_on", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t33"."first_live_on", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t33"."first_live_on"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t33"."first_live_on", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t33"."first_live_on", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t33"."first_live_on"
                        END
                      END AS "go_live_date.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t33"."site", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t33"."site", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t33"."site"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t33"."site", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t33"."site", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t33"."site"
                        END
                      END AS "location.text"
                    FROM "t28" AS "t33"
                    ANTI JOIN (
                      SELECT
                        "t52"."month",
                        "t52"."source_file",
                        "t52"."source_row",
                        "t52"."source_key",
                        "t52"."source_error",
                        "t52"."source_text",
                        "t52"."event_id",
                        "t52"."clinic_id",
                        "t52"."clinic_name",
                        "t52"."account_state",
                        "t52"."module",
                        "t52"."provider_ref",
                        "t52"."ts",
                        "t52"."units",
                        "t52"."first_live_on",
                        "t52"."site"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t46"."month",
                            "t46"."source_file",
                            "t46"."source_row",
                            "t46"."source_key",
                            "t46"."source_error",
                            "t46"."source_text",
                            "t46"."event_id",
                            "t46"."clinic_id",
                            "t46"."clinic_name",
                            "t46"."account_state",
                            "t46"."module",
                            "t46"."provider_ref",
                            "t46"."ts",
                            "t46"."units",
                            "t46"."first_live_on",
                            "t46"."site",
                            ROW_NUMBER() OVER (
                              PARTITION BY "t46"."month", "t46"."source_error", "t46"."source_text", "t46"."event_id", "t46"."clinic_id", "t46"."clinic_name", "t46"."account_state", "t46"."module", "t46"."provider_ref", "t46"."ts", "t46"."units", "t46"."first_live_on", "t46"."site"
                              ORDER BY "t46"."source_file" ASC, "t46"."source_row" ASC
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) - 1 AS "copy"
                          FROM (
                            SELECT
                              "t33"."month",
                              "t33"."source_file",
                              "t33"."source_row",
                              "t33"."source_key",
                              "t33"."source_error",
                              "t33"."source_text",
                              "t33"."event_id",
                              "t33"."clinic_id",
                              "t33"."clinic_name",
                              "t33"."account_state",
                              "t33"."module",
                              "t33"."provider_ref",
                              "t33"."ts",
                              "t33"."units",
                              "t33"."first_live_on",
                              "t33"."site"
                            FROM "t28" AS "t33"
                            SEMI JOIN (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t30"."month",
                                  "t30"."source_error",
                                  "t30"."source_text",
                                  "t30"."event_id",
                                  "t30"."clinic_id",
                                  "t30"."clinic_name",
                                  "t30"."account_state",
                                  "t30"."module",
                                  "t30"."provider_ref",
                                  "t30"."ts",
                                  "t30"."units",
                                  "t30"."first_live_on",
                                  "t30"."site",
                                  COUNT(*) AS "rows"
                                FROM "t28" AS "t30"
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
                              ) AS "t36"
                              WHERE
                                "t36"."rows" > 1
                            ) AS "t42"
                              ON "t33"."month" IS NOT DISTINCT FROM "t42"."month"
                              AND "t33"."source_error" IS NOT DISTINCT FROM "t42"."source_error"
                              AND "t33"."source_text" IS NOT DISTINCT FROM "t42"."source_text"
                              AND "t33"."event_id" IS NOT DISTINCT FROM "t42"."event_id"
                              AND "t33"."clinic_id" IS NOT DISTINCT FROM "t42"."clinic_id"
                              AND "t33"."clinic_name" IS NOT DISTINCT FROM "t42"."clinic_name"
                              AND "t33"."account_state" IS NOT DISTINCT FROM "t42"."account_state"
                              AND "t33"."module" IS NOT DISTINCT FROM "t42"."module"
                              AND "t33"."provider_ref" IS NOT DISTINCT FROM "t42"."provider_ref"
                              AND "t33"."ts" IS NOT DISTINCT FROM "t42"."ts"
                              AND "t33"."units" IS NOT DISTINCT FROM "t42"."units"
                              AND "t33"."first_live_on" IS NOT DISTINCT FROM "t42"."first_live_on"
                              AND "t33"."site" IS NOT DISTINCT FROM "t42"."site"
                          ) AS "t46"
                        ) AS "t49"
                        WHERE
                          "t49"."copy" > 0
                      ) AS "t52"
                    ) AS "t57"
                      ON "t33"."month" = "t57"."month"
                      AND "t33"."source_file" = "t57"."source_file"
                      AND "t33"."source_row" = "t57"."source_row"
                  ) AS "t61"
                ) AS "t64"
              ) AS "t69"
              LEFT OUTER JOIN "constant_rows_2" AS "t11"
                ON "t69"."provider_id.key" = "t11"."provider_id.key"
            ) AS "t72"
          ) AS "t75"
          LEFT OUTER JOIN "constant_rows_3" AS "t9"
            ON "t75"."location.key" = "t9"."location.key"
        ) AS "t76"
      ) AS "t77"
    ) AS "t116"
  ) AS "t145"
)
SELECT
  "t196"."month",
  "t196"."source",
  "t196"."source_file",
  "t196"."source_row",
  "t196"."source_key",
  "t196"."scope",
  "t196"."column_name",
  "t196"."value",
  "t196"."reason"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t194"."month",
      "t194"."source_file",
      "t194"."source_row",
      "t194"."source_key",
      "t194"."scope",
      "t194"."column_name",
      "t194"."value",
      "t194"."reason",
      'ops' AS "source"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t164"."month",
              "t164"."source_file",
              "t164"."source_row",
              "t164"."source_key",
              'value' AS "scope",
              'provider_id' AS "column_name",
              "t164"."provider_id.text" AS "value",
              "t164"."provider_id.why" AS "reason"
            FROM (
              SELECT
                *
              FROM "t158" AS "t160"
              WHERE
                NOT (
                  "t160"."rejected"
                ) AND NOT "t160"."provider_id.why" IS NULL
            ) AS "t164"
          ) AS "t174"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t165"."month",
              "t165"."source_file",
              "t165"."source_row",
              "t165"."source_key",
              'value' AS "scope",
              'used_at' AS "column_name",
              "t165"."used_at.text" AS "value",
              "t165"."used_at.why" AS "reason"
            FROM (
              SELECT
                *
              FROM "t158" AS "t160"
              WHERE
                NOT (
                  "t160"."rejected"
                ) AND NOT "t160"."used_at.why" IS NULL
            ) AS "t165"
          ) AS "t175"
        ) AS "t184"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t166"."month",
              "t166"."source_file",
              "t166"."source_row",
              "t166"."source_key",
              'value' AS "scope",
              'go_live_date' AS "column_name",
              "t166"."go_live_date.text" AS "value",
              "t166"."go_live_date.why" AS "reason"
            FROM (
              SELECT
                *
              FROM "t158" AS "t160"
              WHERE
                NOT (
                  "t160"."rejected"
                ) AND NOT "t160"."go_live_date.why" IS NULL
            ) AS "t166"
          ) AS "t176"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t167"."month",
              "t167"."source_file",
              "t167"."source_row",
              "t167"."source_key",
              'value' AS "scope",
              'usage_quantity' AS "column_name",
              "t167"."usage_quantity.text" AS "value",
              "t167"."usage_quantity.why" AS "reason"
            FROM (
              SELECT
                *
              FROM "t158" AS "t160"
              WHERE
                NOT (
                  "t160"."rejected"
                ) AND NOT "t160"."usage_quantity.why" IS NULL
            ) AS "t167"
          ) AS "t177"
        ) AS "t185"
      ) AS "t188"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t168"."month",
              "t168"."source_file",
              "t168"."source_row",
              "t168"."source_key",
              'value' AS "scope",
              'location' AS "column_name",
              "t168"."location.text" AS "value",
              "t168"."location.why" AS "reason"
            FROM (
              SELECT
                *
              FROM "t158" AS "t160"
              WHERE
                NOT (
                  "t160"."rejected"
                ) AND NOT "t160"."location.why" IS NULL
            ) AS "t168"
          ) AS "t178"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t162"."month",
                "t162"."source_file",
                "t162"."source_row",
                "t162"."source_key",
                'row' AS "scope",
                CASE
                  WHEN NOT "t162"."source_error" IS NULL
                  THEN CAST(NULL AS TEXT)
                  WHEN NOT "t162"."provider_id.why" IS NULL
                  THEN 'provider_id'
                  WHEN NOT "t162"."usage_quantity.why" IS NULL
                  THEN 'usage_quantity'
                  ELSE CAST(NULL AS TEXT)
                END AS "column_name",
                CASE
                  WHEN NOT "t162"."source_error" IS NULL
                  THEN "t162"."source_text"
                  WHEN NOT "t162"."provider_id.why" IS NULL
                  THEN "t162"."provider_id.text"
                  WHEN NOT "t162"."usage_quantity.why" IS NULL
                  THEN "t162"."usage_quantity.text"
                  ELSE CAST(NULL AS TEXT)
                END AS "value",
                COALESCE(
                  "t162"."source_error",
                  CASE
                    WHEN CASE
                      WHEN "t162"."provider_id.why" IS NULL
                      THEN "t162"."usage_quantity.why"
                      WHEN "t162"."usage_quantity.why" IS NULL
                      THEN "t162"."provider_id.why"
                      ELSE "t162"."provider_id.why" || '; ' || "t162"."usage_quantity.why"
                    END IS NULL
                    THEN CASE
                      WHEN "t162"."nobody"
                      THEN 'neither customer id nor customer name'
                      ELSE CAST(NULL AS TEXT)
                    END
                    WHEN CASE
                      WHEN "t162"."nobody"
                      THEN 'neither customer id nor customer name'
                      ELSE CAST(NULL AS TEXT)
                    END IS NULL
                    THEN CASE
                      WHEN "t162"."provider_id.why" IS NULL
                      THEN "t162"."usage_quantity.why"
                      WHEN "t162"."usage_quantity.why" IS NULL
                      THEN "t162"."provider_id.why"
                      ELSE "t162"."provider_id.why" || '; ' || "t162"."usage_quantity.why"
                    END
                    ELSE CASE
                      WHEN "t162"."provider_id.why" IS NULL
                      THEN "t162"."usage_quantity.why"
                      WHEN "t162"."usage_quantity.why" IS NULL
                      THEN "t162"."provider_id.why"
                      ELSE "t162"."provider_id.why" || '; ' || "t162"."usage_quantity.why"
                    END || '; ' || CASE
                      WHEN "t162"."nobody"
                      THEN 'neither customer id nor customer name'
                      ELSE CAST(NULL AS TEXT)
                    END
                  END
                ) AS "reason"
              FROM (
                SELECT
                  *
                FROM "t158" AS "t160"
                WHERE
                  "t160"."rejected"
              ) AS "t162"
            ) AS "t190"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t169"."month",
                "t169"."source_file",
                "t169"."source_row",
                "t169"."source_key",
                'value' AS "scope",
                'event_id' AS "column_name",
                "t169"."event_id.text" AS "value",
                "t169"."event_id.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t158" AS "t160"
                WHERE
                  NOT (
                    "t160"."rejected"
                  ) AND NOT "t160"."event_id.why" IS NULL
              ) AS "t169"
            ) AS "t179"
          ) AS "t191"
        ) AS "t192"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t170"."month",
                "t170"."source_file",
                "t170"."source_row",
                "t170"."source_key",
                'value' AS "scope",
                'customer_id' AS "column_name",
                "t170"."customer_id.text" AS "value",
                "t170"."customer_id.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t158" AS "t160"
                WHERE
                  NOT (
                    "t160"."rejected"
                  ) AND NOT "t160"."customer_id.why" IS NULL
              ) AS "t170"
            ) AS "t180"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t171"."month",
                "t171"."source_file",
                "t171"."source_row",
                "t171"."source_key",
                'value' AS "scope",
                'customer_name' AS "column_name",
                "t171"."customer_name.text" AS "value",
                "t171"."customer_name.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t158" AS "t160"
                WHERE
                  NOT (
                    "t160"."rejected"
                  ) AND NOT "t160"."customer_name.why" IS NULL
              ) AS "t171"
            ) AS "t181"
          ) AS "t186"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t172"."month",
                "t172"."source_file",
                "t172"."source_row",
                "t172"."source_key",
                'value' AS "scope",
                'status' AS "column_name",
                "t172"."status.text" AS "value",
                "t172"."status.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t158" AS "t160"
                WHERE
                  NOT (
                    "t160"."rejected"
                  ) AND NOT "t160"."status.why" IS NULL
              ) AS "t172"
            ) AS "t182"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t173"."month",
                "t173"."source_file",
                "t173"."source_row",
                "t173"."source_key",
                'value' AS "scope",
                'product' AS "column_name",
                "t173"."product.text" AS "value",
                "t173"."product.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t158" AS "t160"
                WHERE
                  NOT (
                    "t160"."rejected"
                  ) AND NOT "t160"."product.why" IS NULL
              ) AS "t173"
            ) AS "t183"
          ) AS "t187"
        ) AS "t189"
      ) AS "t193"
    ) AS "t194"
  ) AS "t195"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t146"."month",
        "t146"."source_file",
        "t146"."source_row",
        "t146"."source_key",
        "t146"."scope",
        "t146"."column_name",
        "t146"."value",
        "t146"."reason",
        'crm' AS "source"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t85"."month",
                "t85"."source_file",
                "t85"."source_row",
                "t85"."source_key",
                'value' AS "scope",
                'updated_at' AS "column_name",
                "t85"."updated_at.text" AS "value",
                "t85"."updated_at.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t82" AS "t83"
                WHERE
                  NOT (
                    "t83"."rejected"
                  ) AND NOT "t83"."updated_at.why" IS NULL
              ) AS "t85"
            ) AS "t97"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t86"."month",
                "t86"."source_file",
                "t86"."source_row",
                "t86"."source_key",
                'value' AS "scope",
                'owner' AS "column_name",
                "t86"."owner.text" AS "value",
                "t86"."owner.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t82" AS "t83"
                WHERE
                  NOT (
                    "t83"."rejected"
                  ) AND NOT "t83"."owner.why" IS NULL
              ) AS "t86"
            ) AS "t98"
          ) AS "t110"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t87"."month",
                "t87"."source_file",
                "t87"."source_row",
                "t87"."source_key",
                'value' AS "scope",
                'location' AS "column_name",
                "t87"."location.text" AS "value",
                "t87"."location.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t82" AS "t83"
                WHERE
                  NOT (
                    "t83"."rejected"
                  ) AND NOT "t83"."location.why" IS NULL
              ) AS "t87"
            ) AS "t99"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t84"."month",
                  "t84"."source_file",
                  "t84"."source_row",
                  "t84"."source_key",
                  'row' AS "scope",
                  CASE
                    WHEN NOT "t84"."source_error" IS NULL
                    THEN CAST(NULL AS TEXT)
                    WHEN NOT "t84"."provider_count.why" IS NULL
                    THEN 'provider_count'
                    ELSE CAST(NULL AS TEXT)
                  END AS "column_name",
                  CASE
                    WHEN NOT "t84"."source_error" IS NULL
                    THEN "t84"."source_text"
                    WHEN NOT "t84"."provider_count.why" IS NULL
                    THEN "t84"."provider_count.text"
                    ELSE CAST(NULL AS TEXT)
                  END AS "value",
                  COALESCE(
                    "t84"."source_error",
                    CASE
                      WHEN "t84"."provider_count.why" IS NULL
                      THEN CASE
                        WHEN "t84"."nobody"
                        THEN 'neither customer id nor customer name'
                        ELSE CAST(NULL AS TEXT)
                      END
                      WHEN CASE
                        WHEN "t84"."nobody"
                        THEN 'neither customer id nor customer name'
                        ELSE CAST(NULL AS TEXT)
                      END IS NULL
                      THEN "t84"."provider_count.why"
                      ELSE "t84"."provider_count.why" || '; ' || CASE
                        WHEN "t84"."nobody"
                        THEN 'neither customer id nor customer name'
                        ELSE CAST(NULL AS TEXT)
                      END
                    END
                  ) AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t82" AS "t83"
                  WHERE
                    "t83"."rejected"
                ) AS "t84"
              ) AS "t120"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t88"."month",
                  "t88"."source_file",
                  "t88"."source_row",
                  "t88"."source_key",
                  'value' AS "scope",
                  'customer_id' AS "column_name",
                  "t88"."customer_id.text" AS "value",
                  "t88"."customer_id.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t82" AS "t83"
                  WHERE
                    NOT (
                      "t83"."rejected"
                    ) AND NOT "t83"."customer_id.why" IS NULL
                ) AS "t88"
              ) AS "t100"
            ) AS "t122"
          ) AS "t133"
        ) AS "t134"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t89"."month",
                  "t89"."source_file",
                  "t89"."source_row",
                  "t89"."source_key",
                  'value' AS "scope",
                  'customer_name' AS "column_name",
                  "t89"."customer_name.text" AS "value",
                  "t89"."customer_name.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t82" AS "t83"
                  WHERE
                    NOT (
                      "t83"."rejected"
                    ) AND NOT "t83"."customer_name.why" IS NULL
                ) AS "t89"
              ) AS "t101"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t90"."month",
                  "t90"."source_file",
                  "t90"."source_row",
                  "t90"."source_key",
                  'value' AS "scope",
                  'status' AS "column_name",
                  "t90"."status.text" AS "value",
                  "t90"."status.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t82" AS "t83"
                  WHERE
                    NOT (
                      "t83"."rejected"
                    ) AND NOT "t83"."status.why" IS NULL
                ) AS "t90"
              ) AS "t102"
            ) AS "t111"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t91"."month",
                  "t91"."source_file",
                  "t91"."source_row",
                  "t91"."source_key",
                  'value' AS "scope",
                  'product' AS "column_name",
                  "t91"."product.text" AS "value",
                  "t91"."product.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t82" AS "t83"
                  WHERE
                    NOT (
                      "t83"."rejected"
                    ) AND NOT "t83"."product.why" IS NULL
                ) AS "t91"
              ) AS "t103"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t92"."month",
                  "t92"."source_file",
                  "t92"."source_row",
                  "t92"."source_key",
                  'value' AS "scope",
                  'provider_count' AS "column_name",
                  "t92"."provider_count.text" AS "value",
                  "t92"."provider_count.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t82" AS "t83"
                  WHERE
                    NOT (
                      "t83"."rejected"
                    ) AND NOT "t83"."provider_count.why" IS NULL
                ) AS "t92"
              ) AS "t104"
            ) AS "t112"
          ) AS "t117"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t93"."month",
                  "t93"."source_file",
                  "t93"."source_row",
                  "t93"."source_key",
                  'value' AS "scope",
                  'go_live_date' AS "column_name",
                  "t93"."go_live_date.text" AS "value",
                  "t93"."go_live_date.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t82" AS "t83"
                  WHERE
                    NOT (
                      "t83"."rejected"
                    ) AND NOT "t83"."go_live_date.why" IS NULL
                ) AS "t93"
              ) AS "t105"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t94"."month",
                  "t94"."source_file",
                  "t94"."source_row",
                  "t94"."source_key",
                  'value' AS "scope",
                  'unit_price' AS "column_name",
                  "t94"."unit_price.text" AS "value",
                  "t94"."unit_price.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t82" AS "t83"
                  WHERE
                    NOT (
                      "t83"."rejected"
                    ) AND NOT "t83"."unit_price.why" IS NULL
                ) AS "t94"
              ) AS "t106"
            ) AS "t113"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t95"."month",
                  "t95"."source_file",
                  "t95"."source_row",
                  "t95"."source_key",
                  'value' AS "scope",
                  'currency' AS "column_name",
                  "t95"."currency.text" AS "value",
                  "t95"."currency.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t82" AS "t83"
                  WHERE
                    NOT (
                      "t83"."rejected"
                    ) AND NOT "t83"."currency.why" IS NULL
                ) AS "t95"
              ) AS "t107"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t96"."month",
                  "t96"."source_file",
                  "t96"."source_row",
                  "t96"."source_key",
                  'value' AS "scope",
                  'entitled_quantity' AS "column_name",
                  "t96"."entitled_quantity.text" AS "value",
                  "t96"."entitled_quantity.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t82" AS "t83"
                  WHERE
                    NOT (
                      "t83"."rejected"
                    ) AND NOT "t83"."entitled_quantity.why" IS NULL
                ) AS "t96"
              ) AS "t108"
            ) AS "t114"
          ) AS "t118"
        ) AS "t119"
      ) AS "t146"
    ) AS "t153"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t159"."month",
        "t159"."source_file",
        "t159"."source_row",
        "t159"."source_key",
        "t159"."scope",
        "t159"."column_name",
        "t159"."value",
        "t159"."reason",
        'billing' AS "source"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t123"."month",
                "t123"."source_file",
                "t123"."source_row",
                "t123"."source_key",
                'value' AS "scope",
                'provider_count' AS "column_name",
                "t123"."provider_count.text" AS "value",
                "t123"."provider_count.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t109" AS "t115"
                WHERE
                  NOT (
                    "t115"."rejected"
                  ) AND NOT "t115"."provider_count.why" IS NULL
              ) AS "t123"
            ) AS "t135"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t124"."month",
                "t124"."source_file",
                "t124"."source_row",
                "t124"."source_key",
                'value' AS "scope",
                'unit_price' AS "column_name",
                "t124"."unit_price.text" AS "value",
                "t124"."unit_price.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t109" AS "t115"
                WHERE
                  NOT (
                    "t115"."rejected"
                  ) AND NOT "t115"."unit_price.why" IS NULL
              ) AS "t124"
            ) AS "t136"
          ) AS "t147"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t125"."month",
                "t125"."source_file",
                "t125"."source_row",
                "t125"."source_key",
                'value' AS "scope",
                'amount' AS "column_name",
                "t125"."amount.text" AS "value",
                "t125"."amount.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t109" AS "t115"
                WHERE
                  NOT (
                    "t115"."rejected"
                  ) AND NOT "t115"."amount.why" IS NULL
              ) AS "t125"
            ) AS "t137"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t126"."month",
                "t126"."source_file",
                "t126"."source_row",
                "t126"."source_key",
                'value' AS "scope",
                'currency' AS "column_name",
                "t126"."currency.text" AS "value",
                "t126"."currency.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t109" AS "t115"
                WHERE
                  NOT (
                    "t115"."rejected"
                  ) AND NOT "t115"."currency.why" IS NULL
              ) AS "t126"
            ) AS "t138"
          ) AS "t148"
        ) AS "t151"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t127"."month",
                "t127"."source_file",
                "t127"."source_row",
                "t127"."source_key",
                'value' AS "scope",
                'location' AS "column_name",
                "t127"."location.text" AS "value",
                "t127"."location.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t109" AS "t115"
                WHERE
                  NOT (
                    "t115"."rejected"
                  ) AND NOT "t115"."location.why" IS NULL
              ) AS "t127"
            ) AS "t139"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t121"."month",
                  "t121"."source_file",
                  "t121"."source_row",
                  "t121"."source_key",
                  'row' AS "scope",
                  CASE
                    WHEN NOT "t121"."source_error" IS NULL
                    THEN CAST(NULL AS TEXT)
                    WHEN NOT "t121"."provider_count.why" IS NULL
                    THEN 'provider_count'
                    WHEN NOT "t121"."amount.why" IS NULL
                    THEN 'amount'
                    ELSE CAST(NULL AS TEXT)
                  END AS "column_name",
                  CASE
                    WHEN NOT "t121"."source_error" IS NULL
                    THEN "t121"."source_text"
                    WHEN NOT "t121"."provider_count.why" IS NULL
                    THEN "t121"."provider_count.text"
                    WHEN NOT "t121"."amount.why" IS NULL
                    THEN "t121"."amount.text"
                    ELSE CAST(NULL AS TEXT)
                  END AS "value",
                  COALESCE(
                    "t121"."source_error",
                    CASE
                      WHEN CASE
                        WHEN "t121"."provider_count.why" IS NULL
                        THEN "t121"."amount.why"
                        WHEN "t121"."amount.why" IS NULL
                        THEN "t121"."provider_count.why"
                        ELSE "t121"."provider_count.why" || '; ' || "t121"."amount.why"
                      END IS NULL
                      THEN CASE
                        WHEN "t121"."nobody"
                        THEN 'neither customer id nor customer name'
                        ELSE CAST(NULL AS TEXT)
                      END
                      WHEN CASE
                        WHEN "t121"."nobody"
                        THEN 'neither customer id nor customer name'
                        ELSE CAST(NULL AS TEXT)
                      END IS NULL
                      THEN CASE
                        WHEN "t121"."provider_count.why" IS NULL
                        THEN "t121"."amount.why"
                        WHEN "t121"."amount.why" IS NULL
                        THEN "t121"."provider_count.why"
                        ELSE "t121"."provider_count.why" || '; ' || "t121"."amount.why"
                      END
                      ELSE CASE
                        WHEN "t121"."provider_count.why" IS NULL
                        THEN "t121"."amount.why"
                        WHEN "t121"."amount.why" IS NULL
                        THEN "t121"."provider_count.why"
                        ELSE "t121"."provider_count.why" || '; ' || "t121"."amount.why"
                      END || '; ' || CASE
                        WHEN "t121"."nobody"
                        THEN 'neither customer id nor customer name'
                        ELSE CAST(NULL AS TEXT)
                      END
                    END
                  ) AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t109" AS "t115"
                  WHERE
                    "t115"."rejected"
                ) AS "t121"
              ) AS "t154"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t128"."month",
                  "t128"."source_file",
                  "t128"."source_row",
                  "t128"."source_key",
                  'value' AS "scope",
                  'line_id' AS "column_name",
                  "t128"."line_id.text" AS "value",
                  "t128"."line_id.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t109" AS "t115"
                  WHERE
                    NOT (
                      "t115"."rejected"
                    ) AND NOT "t115"."line_id.why" IS NULL
                ) AS "t128"
              ) AS "t140"
            ) AS "t155"
          ) AS "t156"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t129"."month",
                  "t129"."source_file",
                  "t129"."source_row",
                  "t129"."source_key",
                  'value' AS "scope",
                  'customer_id' AS "column_name",
                  "t129"."customer_id.text" AS "value",
                  "t129"."customer_id.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t109" AS "t115"
                  WHERE
                    NOT (
                      "t115"."rejected"
                    ) AND NOT "t115"."customer_id.why" IS NULL
                ) AS "t129"
              ) AS "t141"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t130"."month",
                  "t130"."source_file",
                  "t130"."source_row",
                  "t130"."source_key",
                  'value' AS "scope",
                  'customer_name' AS "column_name",
                  "t130"."customer_name.text" AS "value",
                  "t130"."customer_name.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t109" AS "t115"
                  WHERE
                    NOT (
                      "t115"."rejected"
                    ) AND NOT "t115"."customer_name.why" IS NULL
                ) AS "t130"
              ) AS "t142"
            ) AS "t149"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t131"."month",
                  "t131"."source_file",
                  "t131"."source_row",
                  "t131"."source_key",
                  'value' AS "scope",
                  'status' AS "column_name",
                  "t131"."status.text" AS "value",
                  "t131"."status.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t109" AS "t115"
                  WHERE
                    NOT (
                      "t115"."rejected"
                    ) AND NOT "t115"."status.why" IS NULL
                ) AS "t131"
              ) AS "t143"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t132"."month",
                  "t132"."source_file",
                  "t132"."source_row",
                  "t132"."source_key",
                  'value' AS "scope",
                  'product' AS "column_name",
                  "t132"."product.text" AS "value",
                  "t132"."product.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t109" AS "t115"
                  WHERE
                    NOT (
                      "t115"."rejected"
                    ) AND NOT "t115"."product.why" IS NULL
                ) AS "t132"
              ) AS "t144"
            ) AS "t150"
          ) AS "t152"
        ) AS "t157"
      ) AS "t159"
    ) AS "t161"
  ) AS "t163"
) AS "t196"