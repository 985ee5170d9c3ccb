WITH "t38" AS (
  SELECT DISTINCT
    *
  FROM (
    SELECT
      "t25"."month",
      "t25"."source_file",
      "t25"."source_row"
    FROM (
      SELECT
        *
      FROM "normalized"."rejected" AS "t6"
      WHERE
        "t6"."source" = 'billing' AND "t6"."scope" = 'row'
    ) AS "t25"
  ) AS "t32"
), "t60" AS (
  SELECT
    "t56"."month",
    "t56"."source_file",
    "t56"."source_row",
    "t56"."source_key",
    "t56"."source_error",
    "t56"."source_text",
    "t56"."Invoice Line",
    "t56"."Customer",
    "t56"."Customer Ref",
    "t56"."Item",
    "t56"."Qty",
    "t56"."Rate",
    "t56"."Amount",
    "t56"."Currency",
    "t56"."Account State",
    "t56"."Site"
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
        "t46"."Invoice Line",
        "t46"."Customer",
        "t46"."Customer Ref",
        "t46"."Item",
        "t46"."Qty",
        "t46"."Rate",
        "t46"."Amount",
        "t46"."Currency",
        "t46"."Account State",
        "t46"."Site",
        ROW_NUMBER() OVER (
          PARTITION BY "t46"."month", "t46"."source_error", "t46"."source_text", "t46"."Invoice Line", "t46"."Customer", "t46"."Customer Ref", "t46"."Item", "t46"."Qty", "t46"."Rate", "t46"."Amount", "t46"."Currency", "t46"."Account State", "t46"."Site"
          ORDER BY "t46"."source_file" ASC, "t46"."source_row" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "copy"
      FROM (
        SELECT
          "t8"."month",
          "t8"."source_file",
          "t8"."source_row",
          "t8"."source_key",
          "t8"."source_error",
          "t8"."source_text",
          "t8"."Invoice Line",
          "t8"."Customer",
          "t8"."Customer Ref",
          "t8"."Item",
          "t8"."Qty",
          "t8"."Rate",
          "t8"."Amount",
          "t8"."Currency",
          "t8"."Account State",
          "t8"."Site"
        FROM "raw"."billing_lines" AS "t8"
        SEMI JOIN (
          SELECT
            *
          FROM (
            SELECT
              "t2"."month",
              "t2"."source_error",
              "t2"."source_text",
              "t2"."Invoice Line",
              "t2"."Customer",
              "t2"."Customer Ref",
              "t2"."Item",
              "t2"."Qty",
              "t2"."Rate",
              "t2"."Amount",
              "t2"."Currency",
              "t2"."Account State",
              "t2"."Site",
              COUNT(*) AS "rows"
            FROM "raw"."billing_lines" AS "t2"
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
          ) AS "t11"
          WHERE
            "t11"."rows" > 1
        ) AS "t34"
          ON "t8"."month" IS NOT DISTINCT FROM "t34"."month"
          AND "t8"."source_error" IS NOT DISTINCT FROM "t34"."source_error"
          AND "t8"."source_text" IS NOT DISTINCT FROM "t34"."source_text"
          AND "t8"."Invoice Line" IS NOT DISTINCT FROM "t34"."Invoice Line"
          AND "t8"."Customer" IS NOT DISTINCT FROM "t34"."Customer"
          AND "t8"."Customer Ref" IS NOT DISTINCT FROM "t34"."Customer Ref"
          AND "t8"."Item" IS NOT DISTINCT FROM "t34"."Item"
          AND "t8"."Qty" IS NOT DISTINCT FROM "t34"."Qty"
          AND "t8"."Rate" IS NOT DISTINCT FROM "t34"."Rate"
          AND "t8"."Amount" IS NOT DISTINCT FROM "t34"."Amount"
          AND "t8"."Currency" IS NOT DISTINCT FROM "t34"."Currency"
          AND "t8"."Account State" IS NOT DISTINCT FROM "t34"."Account State"
          AND "t8"."Site" IS NOT DISTINCT FROM "t34"."Site"
      ) AS "t46"
    ) AS "t52"
    WHERE
      "t52"."copy" > 0
  ) AS "t56"
)
SELECT
  "t104"."month",
  "t104"."source",
  "t104"."measure",
  "t104"."currency",
  "t104"."delivered",
  "t104"."accepted",
  "t104"."rejected",
  "t104"."redelivered",
  "t104"."balanced"
FROM (
  SELECT
    "t103"."month",
    "t103"."currency",
    "t103"."delivered",
    "t103"."accepted",
    "t103"."rejected",
    "t103"."redelivered",
    "t103"."source",
    "t103"."measure",
    "t103"."delivered" = (
      "t103"."accepted" + "t103"."rejected" + "t103"."redelivered"
    ) AS "balanced"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t78"."month",
          "t78"."currency",
          "t78"."delivered",
          "t78"."accepted",
          "t78"."rejected",
          "t78"."redelivered",
          'crm' AS "source",
          'rows' AS "measure"
        FROM (
          SELECT
            "t72"."month",
            "t72"."currency",
            CAST(COALESCE(SUM("t72"."value") FILTER(WHERE
              "t72"."term" = 'delivered'), 0) AS DECIMAL(24, 6)) AS "delivered",
            CAST(COALESCE(SUM("t72"."value") FILTER(WHERE
              "t72"."term" = 'accepted'), 0) AS DECIMAL(24, 6)) AS "accepted",
            CAST(COALESCE(SUM("t72"."value") FILTER(WHERE
              "t72"."term" = 'rejected'), 0) AS DECIMAL(24, 6)) AS "rejected",
            CAST(COALESCE(SUM("t72"."value") FILTER(WHERE
              "t72"."term" = 'redelivered'), 0) AS DECIMAL(24, 6)) AS "redelivered"
          FROM (
            SELECT
              "t68"."month",
              "t68"."term",
              "t68"."value",
              CAST(NULL AS TEXT) AS "currency"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t0"."month",
                    'delivered' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM "raw"."crm_accounts" AS "t0"
                ) AS "t13"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t1"."month",
                    'accepted' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM "normalized"."crm_accounts" AS "t1"
                ) AS "t14"
              ) AS "t20"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t36"."month",
                    'rejected' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        "t23"."month",
                        "t23"."source_file",
                        "t23"."source_row"
                      FROM (
                        SELECT
                          *
                        FROM "normalized"."rejected" AS "t6"
                        WHERE
                          "t6"."source" = 'crm' AND "t6"."scope" = 'row'
                      ) AS "t23"
                    ) AS "t30"
                  ) AS "t36"
                ) AS "t41"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t59"."month",
                    'redelivered' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM (
                    SELECT
                      "t55"."month",
                      "t55"."source_file",
                      "t55"."source_row",
                      "t55"."source_key",
                      "t55"."source_error",
                      "t55"."source_text",
                      "t55"."Account ID",
                      "t55"."Account Name",
                      "t55"."Status",
                      "t55"."Product",
                      "t55"."Contracted Providers",
                      "t55"."Price Per Provider",
                      "t55"."Currency",
                      "t55"."Contracted Sessions",
                      "t55"."Go-Live Date",
                      "t55"."Account Owner",
                      "t55"."Primary Site",
                      "t55"."Last Modified Date"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t44"."month",
                          "t44"."source_file",
                          "t44"."source_row",
                          "t44"."source_key",
                          "t44"."source_error",
                          "t44"."source_text",
                          "t44"."Account ID",
                          "t44"."Account Name",
                          "t44"."Status",
                          "t44"."Product",
                          "t44"."Contracted Providers",
                          "t44"."Price Per Provider",
                          "t44"."Currency",
                          "t44"."Contracted Sessions",
                          "t44"."Go-Live Date",
                          "t44"."Account Owner",
                          "t44"."Primary Site",
                          "t44"."Last Modified Date",
                          ROW_NUMBER() OVER (
                            PARTITION BY "t44"."month", "t44"."source_error", "t44"."source_text", "t44"."Account ID", "t44"."Account Name", "t44"."Status", "t44"."Product", "t44"."Contracted Providers", "t44"."Price Per Provider", "t44"."Currency", "t44"."Contracted Sessions", "t44"."Go-Live Date", "t44"."Account Owner", "t44"."Primary Site", "t44"."Last Modified Date"
                            ORDER BY "t44"."source_file" ASC, "t44"."source_row" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) - 1 AS "copy"
                        FROM (
                          SELECT
                            "t7"."month",
                            "t7"."source_file",
                            "t7"."source_row",
                            "t7"."source_key",
                            "t7"."source_error",
                            "t7"."source_text",
                            "t7"."Account ID",
                            "t7"."Account Name",
                            "t7"."Status",
                            "t7"."Product",
                            "t7"."Contracted Providers",
                            "t7"."Price Per Provider",
                            "t7"."Currency",
                            "t7"."Contracted Sessions",
                            "t7"."Go-Live Date",
                            "t7"."Account Owner",
                            "t7"."Primary Site",
                            "t7"."Last Modified Date"
                          FROM "raw"."crm_accounts" AS "t7"
                          SEMI JOIN (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t0"."month",
                                "t0"."source_error",
                                "t0"."source_text",
                                "t0"."Account ID",
                                "t0"."Account Name",
                                "t0"."Status",
                                "t0"."Product",
                                "t0"."Contracted Providers",
                                "t0"."Price Per Provider",
                                "t0"."Currency",
                                "t0"."Contracted Sessions",
                                "t0"."Go-Live Date",
                                "t0"."Account Owner",
                                "t0"."Primary Site",
                                "t0"."Last Modified Date",
                                COUNT(*) AS "rows"
                              FROM "raw"."crm_accounts" AS "t0"
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
                            ) AS "t10"
                            WHERE
                              "t10"."rows" > 1
                          ) AS "t33"
                            ON "t7"."month" IS NOT DISTINCT FROM "t33"."month"
                            AND "t7"."source_error" IS NOT DISTINCT FROM "t33"."source_error"
                            AND "t7"."source_text" IS NOT DISTINCT FROM "t33"."source_text"
                            AND "t7"."Account ID" IS NOT DISTINCT FROM "t33"."Account ID"
                            AND "t7"."Account Name" IS NOT DISTINCT FROM "t33"."Account Name"
                            AND "t7"."Status" IS NOT DISTINCT FROM "t33"."Status"
                            AND "t7"."Product" IS NOT DISTINCT FROM "t33"."Product"
                            AND "t7"."Contracted Providers" IS NOT DISTINCT FROM "t33"."Contracted Providers"
                            AND "t7"."Price Per Provider" IS NOT DISTINCT FROM "t33"."Price Per Provider"
                            AND "t7"."Currency" IS NOT DISTINCT FROM "t33"."Currency"
                            AND "t7"."Contracted Sessions" IS NOT DISTINCT FROM "t33"."Contracted Sessions"
                            AND "t7"."Go-Live Date" IS NOT DISTINCT FROM "t33"."Go-Live Date"
                            AND "t7"."Account Owner" IS NOT DISTINCT FROM "t33"."Account Owner"
                            AND "t7"."Primary Site" IS NOT DISTINCT FROM "t33"."Primary Site"
                            AND "t7"."Last Modified Date" IS NOT DISTINCT FROM "t33"."Last Modified Date"
                        ) AS "t44"
                      ) AS "t51"
                      WHERE
                        "t51"."copy" > 0
                    ) AS "t55"
                  ) AS "t59"
                ) AS "t63"
              ) AS "t65"
            ) AS "t68"
          ) AS "t72"
          GROUP BY
            1,
            2
        ) AS "t78"
      ) AS "t83"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t82"."month",
          "t82"."currency",
          "t82"."delivered",
          "t82"."accepted",
          "t82"."rejected",
          "t82"."redelivered",
          'billing' AS "source",
          'rows' AS "measure"
        FROM (
          SELECT
            "t75"."month",
            "t75"."currency",
            CAST(COALESCE(SUM("t75"."value") FILTER(WHERE
              "t75"."term" = 'delivered'), 0) AS DECIMAL(24, 6)) AS "delivered",
            CAST(COALESCE(SUM("t75"."value") FILTER(WHERE
              "t75"."term" = 'accepted'), 0) AS DECIMAL(24, 6)) AS "accepted",
            CAST(COALESCE(SUM("t75"."value") FILTER(WHERE
              "t75"."term" = 'rejected'), 0) AS DECIMAL(24, 6)) AS "rejected",
            CAST(COALESCE(SUM("t75"."value") FILTER(WHERE
              "t75"."term" = 'redelivered'), 0) AS DECIMAL(24, 6)) AS "redelivered"
          FROM (
            SELECT
              "t71"."month",
              "t71"."term",
              "t71"."value",
              CAST(NULL AS TEXT) AS "currency"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t2"."month",
                    'delivered' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM "raw"."billing_lines" AS "t2"
                ) AS "t15"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t3"."month",
                    'accepted' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM "normalized"."billing_lines" AS "t3"
                ) AS "t16"
              ) AS "t21"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t40"."month",
                    'rejected' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM "t38" AS "t40"
                ) AS "t48"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t62"."month",
                    'redelivered' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM "t60" AS "t62"
                ) AS "t66"
              ) AS "t69"
            ) AS "t71"
          ) AS "t75"
          GROUP BY
            1,
            2
        ) AS "t82"
      ) AS "t86"
    ) AS "t88"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t100"."month",
          "t100"."currency",
          "t100"."delivered",
          "t100"."accepted",
          "t100"."rejected",
          "t100"."redelivered",
          'billing' AS "source",
          'amount' AS "measure"
        FROM (
          SELECT
            "t99"."month",
            "t99"."currency",
            CAST(COALESCE(SUM("t99"."value") FILTER(WHERE
              "t99"."term" = 'delivered'), 0) AS DECIMAL(24, 6)) AS "delivered",
            CAST(COALESCE(SUM("t99"."value") FILTER(WHERE
              "t99"."term" = 'accepted'), 0) AS DECIMAL(24, 6)) AS "accepted",
            CAST(COALESCE(SUM("t99"."value") FILTER(WHERE
              "t99"."term" = 'rejected'), 0) AS DECIMAL(24, 6)) AS "rejected",
            CAST(COALESCE(SUM("t99"."value") FILTER(WHERE
              "t99"."term" = 'redelivered'), 0) AS DECIMAL(24, 6)) AS "redelivered"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t85"."month",
                  "t85"."currency",
                  'delivered' AS "term",
                  "t85"."amount" AS "value"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t74"."month",
                      "t74"."source_file",
                      "t74"."source_row",
                      "t74"."source_key",
                      "t74"."source_error",
                      "t74"."source_text",
                      "t74"."amount.text",
                      "t74"."currency.text",
                      "t74"."currency.key",
                      "t74"."amount",
                      "t74"."currency",
                      CASE
                        WHEN (
                          NOT "t74"."amount.text" IS NULL
                        ) AND (
                          "t74"."amount" IS NULL
                        )
                        THEN '''' || SUBSTRING(
                          "t74"."amount.text",
                          CASE WHEN (
                            0 + 1
                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t74"."amount.text") END,
                          100
                        ) || ''' is not a number'
                        ELSE CAST(NULL AS TEXT)
                      END AS "amount.why",
                      CASE
                        WHEN (
                          NOT "t74"."currency.text" IS NULL
                        ) AND (
                          "t74"."currency" IS NULL
                        )
                        THEN '''' || SUBSTRING(
                          "t74"."currency.text",
                          CASE WHEN (
                            0 + 1
                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t74"."currency.text") END,
                          100
                        ) || ''' is not a currency code of three letters'
                        ELSE CAST(NULL AS TEXT)
                      END AS "currency.why"
                    FROM (
                      SELECT
                        "t50"."month",
                        "t50"."source_file",
                        "t50"."source_row",
                        "t50"."source_key",
                        "t50"."source_error",
                        "t50"."source_text",
                        "t50"."amount.text",
                        "t50"."currency.text",
                        "t50"."currency.key",
                        CASE
                          WHEN ABS(
                            CASE
                              WHEN REGEXP_MATCHES("t50"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                              THEN TRY_CAST("t50"."amount.text" AS DECIMAL(24, 6))
                              WHEN REGEXP_MATCHES(
                                "t50"."amount.text",
                                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                              )
                              THEN CASE
                                WHEN REGEXP_MATCHES("t50"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                                THEN -(
                                  TRY_CAST(CASE
                                    WHEN REGEXP_MATCHES(
                                      REGEXP_EXTRACT(
                                        "t50"."amount.text",
                                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                      ),
                                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                    )
                                    THEN REPLACE(
                                      REPLACE(
                                        REGEXP_EXTRACT(
                                          "t50"."amount.text",
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
                                        "t50"."amount.text",
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
                                      "t50"."amount.text",
                                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                    ),
                                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                  )
                                  THEN REPLACE(
                                    REPLACE(
                                      REGEXP_EXTRACT(
                                        "t50"."amount.text",
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
                                      "t50"."amount.text",
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
                            WHEN REGEXP_MATCHES("t50"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                            THEN TRY_CAST("t50"."amount.text" AS DECIMAL(24, 6))
                            WHEN REGEXP_MATCHES(
                              "t50"."amount.text",
                              '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                            )
                            THEN CASE
                              WHEN REGEXP_MATCHES("t50"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                              THEN -(
                                TRY_CAST(CASE
                                  WHEN REGEXP_MATCHES(
                                    REGEXP_EXTRACT(
                                      "t50"."amount.text",
                                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                    ),
                                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                  )
                                  THEN REPLACE(
                                    REPLACE(
                                      REGEXP_EXTRACT(
                                        "t50"."amount.text",
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
                                      "t50"."amount.text",
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
                                    "t50"."amount.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                )
                                THEN REPLACE(
                                  REPLACE(
                                    REGEXP_EXTRACT(
                                      "t50"."amount.text",
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
                                    "t50"."amount.text",
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
                          CASE "t50"."currency.key"
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
                            WHEN REGEXP_MATCHES("t50"."currency.key", '^[a-z]{3}$')
                            THEN UPPER("t50"."currency.key")
                            ELSE CAST(NULL AS TEXT)
                          END
                        ) AS "currency"
                      FROM (
                        SELECT
                          "t45"."month",
                          "t45"."source_file",
                          "t45"."source_row",
                          "t45"."source_key",
                          "t45"."source_error",
                          "t45"."source_text",
                          "t45"."amount.text",
                          "t45"."currency.text",
                          REGEXP_REPLACE(LOWER("t45"."currency.text"), '\s+', ' ', 'g') AS "currency.key"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t2"."month",
                              "t2"."source_file",
                              "t2"."source_row",
                              "t2"."source_key",
                              "t2"."source_error",
                              "t2"."source_text",
                              CASE
                                WHEN LOWER(
                                  CASE
                                    WHEN REGEXP_MATCHES("t2"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                                    THEN TRIM(TRANSLATE("t2"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                                    ELSE "t2"."Amount"
                                  END
                                ) IN ('', '-', 'n/a', 'null')
                                THEN CAST(NULL AS TEXT)
                                ELSE CASE
                                  WHEN REGEXP_MATCHES("t2"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                                  THEN TRIM(TRANSLATE("t2"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                                  ELSE "t2"."Amount"
                                END
                              END AS "amount.text",
                              CASE
                                WHEN LOWER(
                                  CASE
                                    WHEN REGEXP_MATCHES("t2"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                                    THEN TRIM(TRANSLATE("t2"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                                    ELSE "t2"."Currency"
                                  END
                                ) IN ('', '-', 'n/a', 'null')
                                THEN CAST(NULL AS TEXT)
                                ELSE CASE
                                  WHEN REGEXP_MATCHES("t2"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                                  THEN TRIM(TRANSLATE("t2"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                                  ELSE "t2"."Currency"
                                END
                              END AS "currency.text"
                            FROM "raw"."billing_lines" AS "t2"
                          ) AS "t39"
                        ) AS "t45"
                      ) AS "t50"
                    ) AS "t74"
                  ) AS "t79"
                  WHERE
                    NOT "t79"."amount" IS NULL
                ) AS "t85"
              ) AS "t89"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t19"."month",
                  "t19"."currency",
                  'accepted' AS "term",
                  "t19"."amount" AS "value"
                FROM (
                  SELECT
                    *
                  FROM "normalized"."billing_lines" AS "t3"
                  WHERE
                    NOT "t3"."amount" IS NULL
                ) AS "t19"
              ) AS "t28"
            ) AS "t91"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t92"."month",
                  "t92"."currency",
                  'rejected' AS "term",
                  "t92"."amount" AS "value"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t81"."month",
                      "t81"."source_file",
                      "t81"."source_row",
                      "t81"."source_key",
                      "t81"."source_error",
                      "t81"."source_text",
                      "t81"."amount.text",
                      "t81"."currency.text",
                      "t81"."currency.key",
                      "t81"."amount",
                      "t81"."currency",
                      CASE
                        WHEN (
                          NOT "t81"."amount.text" IS NULL
                        ) AND (
                          "t81"."amount" IS NULL
                        )
                        THEN '''' || SUBSTRING(
                          "t81"."amount.text",
                          CASE WHEN (
                            0 + 1
                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t81"."amount.text") END,
                          100
                        ) || ''' is not a number'
                        ELSE CAST(NULL AS TEXT)
                      END AS "amount.why",
                      CASE
                        WHEN (
                          NOT "t81"."currency.text" IS NULL
                        ) AND (
                          "t81"."currency" IS NULL
                        )
                        THEN '''' || SUBSTRING(
                          "t81"."currency.text",
                          CASE WHEN (
                            0 + 1
                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t81"."currency.text") END,
                          100
                        ) || ''' is not a currency code of three letters'
                        ELSE CAST(NULL AS TEXT)
                      END AS "currency.why"
                    FROM (
                      SELECT
                        "t58"."month",
                        "t58"."source_file",
                        "t58"."source_row",
                        "t58"."source_key",
                        "t58"."source_error",
                        "t58"."source_text",
                        "t58"."amount.text",
                        "t58"."currency.text",
                        "t58"."currency.key",
                        CASE
                          WHEN ABS(
                            CASE
                              WHEN REGEXP_MATCHES("t58"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                              THEN TRY_CAST("t58"."amount.text" AS DECIMAL(24, 6))
                              WHEN REGEXP_MATCHES(
                                "t58"."amount.text",
                                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                              )
                              THEN CASE
                                WHEN REGEXP_MATCHES("t58"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                                THEN -(
                                  TRY_CAST(CASE
                                    WHEN REGEXP_MATCHES(
                                      REGEXP_EXTRACT(
                                        "t58"."amount.text",
                                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                      ),
                                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                    )
                                    THEN REPLACE(
                                      REPLACE(
                                        REGEXP_EXTRACT(
                                          "t58"."amount.text",
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
                                        "t58"."amount.text",
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
                                      "t58"."amount.text",
                                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                    ),
                                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                  )
                                  THEN REPLACE(
                                    REPLACE(
                                      REGEXP_EXTRACT(
                                        "t58"."amount.text",
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
                                      "t58"."amount.text",
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
                            WHEN REGEXP_MATCHES("t58"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                            THEN TRY_CAST("t58"."amount.text" AS DECIMAL(24, 6))
                            WHEN REGEXP_MATCHES(
                              "t58"."amount.text",
                              '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                            )
                            THEN CASE
                              WHEN REGEXP_MATCHES("t58"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                              THEN -(
                                TRY_CAST(CASE
                                  WHEN REGEXP_MATCHES(
                                    REGEXP_EXTRACT(
                                      "t58"."amount.text",
                                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                    ),
                                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                  )
                                  THEN REPLACE(
                                    REPLACE(
                                      REGEXP_EXTRACT(
                                        "t58"."amount.text",
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
                                      "t58"."amount.text",
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
                                    "t58"."amount.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                )
                                THEN REPLACE(
                                  REPLACE(
                                    REGEXP_EXTRACT(
                                      "t58"."amount.text",
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
                                    "t58"."amount.text",
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
                          CASE "t58"."currency.key"
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
                            WHEN REGEXP_MATCHES("t58"."currency.key", '^[a-z]{3}$')
                            THEN UPPER("t58"."currency.key")
                            ELSE CAST(NULL AS TEXT)
                          END
                        ) AS "currency"
                      FROM (
                        SELECT
                          "t54"."month",
                          "t54"."source_file",
                          "t54"."source_row",
                          "t54"."source_key",
                          "t54"."source_error",
                          "t54"."source_text",
                          "t54"."amount.text",
                          "t54"."currency.text",
                          REGEXP_REPLACE(LOWER("t54"."currency.text"), '\s+', ' ', 'g') AS "currency.key"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t8"."month",
                              "t8"."source_file",
                              "t8"."source_row",
                              "t8"."source_key",
                              "t8"."source_error",
                              "t8"."source_text",
                              CASE
                                WHEN LOWER(
                                  CASE
                                    WHEN REGEXP_MATCHES("t8"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                                    THEN TRIM(TRANSLATE("t8"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                                    ELSE "t8"."Amount"
                                  END
                                ) IN ('', '-', 'n/a', 'null')
                                THEN CAST(NULL AS TEXT)
                                ELSE CASE
                                  WHEN REGEXP_MATCHES("t8"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                                  THEN TRIM(TRANSLATE("t8"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                                  ELSE "t8"."Amount"
                                END
                              END AS "amount.text",
                              CASE
                                WHEN LOWER(
                                  CASE
                                    WHEN REGEXP_MATCHES("t8"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                                    THEN TRIM(TRANSLATE("t8"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                                    ELSE "t8"."Currency"
                                  END
                                ) IN ('', '-', 'n/a', 'null')
                                THEN CAST(NULL AS TEXT)
                                ELSE CASE
                                  WHEN REGEXP_MATCHES("t8"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                                  THEN TRIM(TRANSLATE("t8"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                                  ELSE "t8"."Currency"
                                END
                              END AS "currency.text"
                            FROM "raw"."billing_lines" AS "t8"
                            SEMI JOIN "t38" AS "t43"
                              ON "t8"."month" = "t43"."month"
                              AND "t8"."source_file" = "t43"."source_file"
                              AND "t8"."source_row" = "t43"."source_row"
                          ) AS "t49"
                        ) AS "t54"
                      ) AS "t58"
                    ) AS "t81"
                  ) AS "t90"
                  WHERE
                    NOT "t90"."amount" IS NULL
                ) AS "t92"
              ) AS "t93"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t96"."month",
                  "t96"."currency",
                  'redelivered' AS "term",
                  "t96"."amount" AS "value"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t94"."month",
                      "t94"."source_file",
                      "t94"."source_row",
                      "t94"."source_key",
                      "t94"."source_error",
                      "t94"."source_text",
                      "t94"."amount.text",
                      "t94"."currency.text",
                      "t94"."currency.key",
                      "t94"."amount",
                      "t94"."currency",
                      CASE
                        WHEN (
                          NOT "t94"."amount.text" IS NULL
                        ) AND (
                          "t94"."amount" IS NULL
                        )
                        THEN '''' || SUBSTRING(
                          "t94"."amount.text",
                          CASE WHEN (
                            0 + 1
                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t94"."amount.text") END,
                          100
                        ) || ''' is not a number'
                        ELSE CAST(NULL AS TEXT)
                      END AS "amount.why",
                      CASE
                        WHEN (
                          NOT "t94"."currency.text" IS NULL
                        ) AND (
                          "t94"."currency" IS NULL
                        )
                        THEN '''' || SUBSTRING(
                          "t94"."currency.text",
                          CASE WHEN (
                            0 + 1
                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t94"."currency.text") END,
                          100
                        ) || ''' is not a currency code of three letters'
                        ELSE CAST(NULL AS TEXT)
                      END AS "currency.why"
                    FROM (
                      SELECT
                        "t87"."month",
                        "t87"."source_file",
                        "t87"."source_row",
                        "t87"."source_key",
                        "t87"."source_error",
                        "t87"."source_text",
                        "t87"."amount.text",
                        "t87"."currency.text",
                        "t87"."currency.key",
                        CASE
                          WHEN ABS(
                            CASE
                              WHEN REGEXP_MATCHES("t87"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                              THEN TRY_CAST("t87"."amount.text" AS DECIMAL(24, 6))
                              WHEN REGEXP_MATCHES(
                                "t87"."amount.text",
                                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                              )
                              THEN CASE
                                WHEN REGEXP_MATCHES("t87"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                                THEN -(
                                  TRY_CAST(CASE
                                    WHEN REGEXP_MATCHES(
                                      REGEXP_EXTRACT(
                                        "t87"."amount.text",
                                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                      ),
                                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                    )
                                    THEN REPLACE(
                                      REPLACE(
                                        REGEXP_EXTRACT(
                                          "t87"."amount.text",
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
                                        "t87"."amount.text",
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
                                      "t87"."amount.text",
                                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                    ),
                                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                  )
                                  THEN REPLACE(
                                    REPLACE(
                                      REGEXP_EXTRACT(
                                        "t87"."amount.text",
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
                                      "t87"."amount.text",
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
                            WHEN REGEXP_MATCHES("t87"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                            THEN TRY_CAST("t87"."amount.text" AS DECIMAL(24, 6))
                            WHEN REGEXP_MATCHES(
                              "t87"."amount.text",
                              '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                            )
                            THEN CASE
                              WHEN REGEXP_MATCHES("t87"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                              THEN -(
                                TRY_CAST(CASE
                                  WHEN REGEXP_MATCHES(
                                    REGEXP_EXTRACT(
                                      "t87"."amount.text",
                                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                    ),
                                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                  )
                                  THEN REPLACE(
                                    REPLACE(
                                      REGEXP_EXTRACT(
                                        "t87"."amount.text",
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
                                      "t87"."amount.text",
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
                                    "t87"."amount.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                )
                                THEN REPLACE(
                                  REPLACE(
                                    REGEXP_EXTRACT(
                                      "t87"."amount.text",
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
                                    "t87"."amount.text",
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
                          CASE "t87"."currency.key"
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
                            WHEN REGEXP_MATCHES("t87"."currency.key", '^[a-z]{3}$')
                            THEN UPPER("t87"."currency.key")
                            ELSE CAST(NULL AS TEXT)
                          END
                        ) AS "currency"
                      FROM (
                        SELECT
                          "t77"."month",
                          "t77"."source_file",
                          "t77"."source_row",
                          "t77"."source_key",
                          "t77"."source_error",
                          "t77"."source_text",
                          "t77"."amount.text",
                          "t77"."currency.text",
                          REGEXP_REPLACE(LOWER("t77"."currency.text"), '\s+', ' ', 'g') AS "currency.key"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t62"."month",
                              "t62"."source_file",
                              "t62"."source_row",
                              "t62"."source_key",
                              "t62"."source_error",
                              "t62"."source_text",
                              CASE
                                WHEN LOWER(
                                  CASE
                                    WHEN REGEXP_MATCHES("t62"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                                    THEN TRIM(TRANSLATE("t62"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                                    ELSE "t62"."Amount"
                                  END
                                ) IN ('', '-', 'n/a', 'null')
                                THEN CAST(NULL AS TEXT)
                                ELSE CASE
                                  WHEN REGEXP_MATCHES("t62"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                                  THEN TRIM(TRANSLATE("t62"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                                  ELSE "t62"."Amount"
                                END
                              END AS "amount.text",
                              CASE
                                WHEN LOWER(
                                  CASE
                                    WHEN REGEXP_MATCHES("t62"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                                    THEN TRIM(TRANSLATE("t62"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                                    ELSE "t62"."Currency"
                                  END
                                ) IN ('', '-', 'n/a', 'null')
                                THEN CAST(NULL AS TEXT)
                                ELSE CASE
                                  WHEN REGEXP_MATCHES("t62"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                                  THEN TRIM(TRANSLATE("t62"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                                  ELSE "t62"."Currency"
                                END
                              END AS "currency.text"
                            FROM "t60" AS "t62"
                          ) AS "t76"
                        ) AS "t77"
                      ) AS "t87"
                    ) AS "t94"
                  ) AS "t95"
                  WHERE
                    NOT "t95"."amount" IS NULL
                ) AS "t96"
              ) AS "t97"
            ) AS "t98"
          ) AS "t99"
          GROUP BY
            1,
            2
        ) AS "t100"
      ) AS "t101"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t80"."month",
          "t80"."currency",
          "t80"."delivered",
          "t80"."accepted",
          "t80"."rejected",
          "t80"."redelivered",
          'ops' AS "source",
          'rows' AS "measure"
        FROM (
          SELECT
            "t73"."month",
            "t73"."currency",
            CAST(COALESCE(SUM("t73"."value") FILTER(WHERE
              "t73"."term" = 'delivered'), 0) AS DECIMAL(24, 6)) AS "delivered",
            CAST(COALESCE(SUM("t73"."value") FILTER(WHERE
              "t73"."term" = 'accepted'), 0) AS DECIMAL(24, 6)) AS "accepted",
            CAST(COALESCE(SUM("t73"."value") FILTER(WHERE
              "t73"."term" = 'rejected'), 0) AS DECIMAL(24, 6)) AS "rejected",
            CAST(COALESCE(SUM("t73"."value") FILTER(WHERE
              "t73"."term" = 'redelivered'), 0) AS DECIMAL(24, 6)) AS "redelivered"
          FROM (
            SELECT
              "t70"."month",
              "t70"."term",
              "t70"."value",
              CAST(NULL AS TEXT) AS "currency"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t4"."month",
                    'delivered' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM "raw"."ops_usage" AS "t4"
                ) AS "t17"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t5"."month",
                    'accepted' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM "normalized"."ops_usage" AS "t5"
                ) AS "t18"
              ) AS "t22"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t37"."month",
                    'rejected' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        "t24"."month",
                        "t24"."source_file",
                        "t24"."source_row"
                      FROM (
                        SELECT
                          *
                        FROM "normalized"."rejected" AS "t6"
                        WHERE
                          "t6"."source" = 'ops' AND "t6"."scope" = 'row'
                      ) AS "t24"
                    ) AS "t31"
                  ) AS "t37"
                ) AS "t42"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t61"."month",
                    'redelivered' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM (
                    SELECT
                      "t57"."month",
                      "t57"."source_file",
                      "t57"."source_row",
                      "t57"."source_key",
                      "t57"."source_error",
                      "t57"."source_text",
                      "t57"."event_id",
                      "t57"."clinic_id",
                      "t57"."clinic_name",
                      "t57"."account_state",
                      "t57"."module",
                      "t57"."provider_ref",
                      "t57"."ts",
                      "t57"."units",
                      "t57"."first_live_on",
                      "t57"."site"
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
                          "t47"."event_id",
                          "t47"."clinic_id",
                          "t47"."clinic_name",
                          "t47"."account_state",
                          "t47"."module",
                          "t47"."provider_ref",
                          "t47"."ts",
                          "t47"."units",
                          "t47"."first_live_on",
                          "t47"."site",
                          ROW_NUMBER() OVER (
                            PARTITION BY "t47"."month", "t47"."source_error", "t47"."source_text", "t47"."event_id", "t47"."clinic_id", "t47"."clinic_name", "t47"."account_state", "t47"."module", "t47"."provider_ref", "t47"."ts", "t47"."units", "t47"."first_live_on", "t47"."site"
                            ORDER BY "t47"."source_file" ASC, "t47"."source_row" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) - 1 AS "copy"
                        FROM (
                          SELECT
                            "t9"."month",
                            "t9"."source_file",
                            "t9"."source_row",
                            "t9"."source_key",
                            "t9"."source_error",
                            "t9"."source_text",
                            "t9"."event_id",
                            "t9"."clinic_id",
                            "t9"."clinic_name",
                            "t9"."account_state",
                            "t9"."module",
                            "t9"."provider_ref",
                            "t9"."ts",
                            "t9"."units",
                            "t9"."first_live_on",
                            "t9"."site"
                          FROM "raw"."ops_usage" AS "t9"
                          SEMI JOIN (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t4"."month",
                                "t4"."source_error",
                                "t4"."source_text",
                                "t4"."event_id",
                                "t4"."clinic_id",
                                "t4"."clinic_name",
                                "t4"."account_state",
                                "t4"."module",
                                "t4"."provider_ref",
                                "t4"."ts",
                                "t4"."units",
                                "t4"."first_live_on",
                                "t4"."site",
                                COUNT(*) AS "rows"
                              FROM "raw"."ops_usage" AS "t4"
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
                            ) AS "t12"
                            WHERE
                              "t12"."rows" > 1
                          ) AS "t35"
                            ON "t9"."month" IS NOT DISTINCT FROM "t35"."month"
                            AND "t9"."source_error" IS NOT DISTINCT FROM "t35"."source_error"
                            AND "t9"."source_text" IS NOT DISTINCT FROM "t35"."source_text"
                            AND "t9"."event_id" IS NOT DISTINCT FROM "t35"."event_id"
                            AND "t9"."clinic_id" IS NOT DISTINCT FROM "t35"."clinic_id"
                            AND "t9"."clinic_name" IS NOT DISTINCT FROM "t35"."clinic_name"
                            AND "t9"."account_state" IS NOT DISTINCT FROM "t35"."account_state"
                            AND "t9"."module" IS NOT DISTINCT FROM "t35"."module"
                            AND "t9"."provider_ref" IS NOT DISTINCT FROM "t35"."provider_ref"
                            AND "t9"."ts" IS NOT DISTINCT FROM "t35"."ts"
                            AND "t9"."units" IS NOT DISTINCT FROM "t35"."units"
                            AND "t9"."first_live_on" IS NOT DISTINCT FROM "t35"."first_live_on"
                            AND "t9"."site" IS NOT DISTINCT FROM "t35"."site"
                        ) AS "t47"
                      ) AS "t53"
                      WHERE
                        "t53"."copy" > 0
                    ) AS "t57"
                  ) AS "t61"
                ) AS "t64"
              ) AS "t67"
            ) AS "t70"
          ) AS "t73"
          GROUP BY
            1,
            2
        ) AS "t80"
      ) AS "t84"
    ) AS "t102"
  ) AS "t103"
) AS "t104"