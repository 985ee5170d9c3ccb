WITH "t37" AS (
  SELECT DISTINCT
    *
  FROM (
    SELECT
      "t17"."month",
      "t17"."source_file",
      "t17"."source_row"
    FROM (
      SELECT
        *
      FROM "normalized"."rejected" AS "t6"
      WHERE
        "t6"."source" = 'billing' AND "t6"."scope" = 'row'
    ) AS "t17"
  ) AS "t27"
), "t48" AS (
  SELECT
    "t39"."month",
    "t39"."source_file",
    "t39"."source_row",
    "t39"."source_key",
    "t39"."source_error",
    "t39"."source_text",
    "t39"."Invoice Line",
    "t39"."Customer",
    "t39"."Customer Ref",
    "t39"."Item",
    "t39"."Qty",
    "t39"."Rate",
    "t39"."Amount",
    "t39"."Currency",
    "t39"."Account State",
    "t39"."Site"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t1"."month",
        "t1"."source_file",
        "t1"."source_row",
        "t1"."source_key",
        "t1"."source_error",
        "t1"."source_text",
        "t1"."Invoice Line",
        "t1"."Customer",
        "t1"."Customer Ref",
        "t1"."Item",
        "t1"."Qty",
        "t1"."Rate",
        "t1"."Amount",
        "t1"."Currency",
        "t1"."Account State",
        "t1"."Site",
        ROW_NUMBER() OVER (
          PARTITION BY "t1"."month", "t1"."source_error", "t1"."source_text", "t1"."Invoice Line", "t1"."Customer", "t1"."Customer Ref", "t1"."Item", "t1"."Qty", "t1"."Rate", "t1"."Amount", "t1"."Currency", "t1"."Account State", "t1"."Site"
          ORDER BY "t1"."source_file" ASC, "t1"."source_row" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "copy"
      FROM "raw"."billing_lines" AS "t1"
    ) AS "t23"
    WHERE
      "t23"."copy" > 0
  ) AS "t39"
)
SELECT
  "t98"."month",
  "t98"."source",
  "t98"."measure",
  "t98"."currency",
  "t98"."delivered",
  "t98"."accepted",
  "t98"."rejected",
  "t98"."redelivered",
  "t98"."balanced"
FROM (
  SELECT
    "t97"."month",
    "t97"."currency",
    "t97"."delivered",
    "t97"."accepted",
    "t97"."rejected",
    "t97"."redelivered",
    "t97"."source",
    "t97"."measure",
    "t97"."delivered" = (
      "t97"."accepted" + "t97"."rejected" + "t97"."redelivered"
    ) AS "balanced"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t71"."month",
          "t71"."currency",
          "t71"."delivered",
          "t71"."accepted",
          "t71"."rejected",
          "t71"."redelivered",
          'crm' AS "source",
          'rows' AS "measure"
        FROM (
          SELECT
            "t65"."month",
            "t65"."currency",
            CAST(COALESCE(SUM("t65"."value") FILTER(WHERE
              "t65"."term" = 'delivered'), 0) AS DECIMAL(24, 6)) AS "delivered",
            CAST(COALESCE(SUM("t65"."value") FILTER(WHERE
              "t65"."term" = 'accepted'), 0) AS DECIMAL(24, 6)) AS "accepted",
            CAST(COALESCE(SUM("t65"."value") FILTER(WHERE
              "t65"."term" = 'rejected'), 0) AS DECIMAL(24, 6)) AS "rejected",
            CAST(COALESCE(SUM("t65"."value") FILTER(WHERE
              "t65"."term" = 'redelivered'), 0) AS DECIMAL(24, 6)) AS "redelivered"
          FROM (
            SELECT
              "t59"."month",
              "t59"."term",
              "t59"."value",
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
                ) AS "t8"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t18"."month",
                    'accepted' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        "t3"."month",
                        "t3"."source_file",
                        "t3"."source_row"
                      FROM "normalized"."crm_accounts" AS "t3"
                    ) AS "t11"
                  ) AS "t18"
                ) AS "t28"
              ) AS "t31"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t35"."month",
                    'rejected' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        "t15"."month",
                        "t15"."source_file",
                        "t15"."source_row"
                      FROM (
                        SELECT
                          *
                        FROM "normalized"."rejected" AS "t6"
                        WHERE
                          "t6"."source" = 'crm' AND "t6"."scope" = 'row'
                      ) AS "t15"
                    ) AS "t25"
                  ) AS "t35"
                ) AS "t44"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t47"."month",
                    'redelivered' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM (
                    SELECT
                      "t38"."month",
                      "t38"."source_file",
                      "t38"."source_row",
                      "t38"."source_key",
                      "t38"."source_error",
                      "t38"."source_text",
                      "t38"."Account ID",
                      "t38"."Account Name",
                      "t38"."Status",
                      "t38"."Product",
                      "t38"."Contracted Providers",
                      "t38"."Price Per Provider",
                      "t38"."Currency",
                      "t38"."Contracted Sessions",
                      "t38"."Go-Live Date",
                      "t38"."Account Owner",
                      "t38"."Primary Site",
                      "t38"."Last Modified Date"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t0"."month",
                          "t0"."source_file",
                          "t0"."source_row",
                          "t0"."source_key",
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
                          ROW_NUMBER() OVER (
                            PARTITION BY "t0"."month", "t0"."source_error", "t0"."source_text", "t0"."Account ID", "t0"."Account Name", "t0"."Status", "t0"."Product", "t0"."Contracted Providers", "t0"."Price Per Provider", "t0"."Currency", "t0"."Contracted Sessions", "t0"."Go-Live Date", "t0"."Account Owner", "t0"."Primary Site", "t0"."Last Modified Date"
                            ORDER BY "t0"."source_file" ASC, "t0"."source_row" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) - 1 AS "copy"
                        FROM "raw"."crm_accounts" AS "t0"
                      ) AS "t22"
                      WHERE
                        "t22"."copy" > 0
                    ) AS "t38"
                  ) AS "t47"
                ) AS "t53"
              ) AS "t55"
            ) AS "t59"
          ) AS "t65"
          GROUP BY
            1,
            2
        ) AS "t71"
      ) AS "t74"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t73"."month",
          "t73"."currency",
          "t73"."delivered",
          "t73"."accepted",
          "t73"."rejected",
          "t73"."redelivered",
          'billing' AS "source",
          'rows' AS "measure"
        FROM (
          SELECT
            "t67"."month",
            "t67"."currency",
            CAST(COALESCE(SUM("t67"."value") FILTER(WHERE
              "t67"."term" = 'delivered'), 0) AS DECIMAL(24, 6)) AS "delivered",
            CAST(COALESCE(SUM("t67"."value") FILTER(WHERE
              "t67"."term" = 'accepted'), 0) AS DECIMAL(24, 6)) AS "accepted",
            CAST(COALESCE(SUM("t67"."value") FILTER(WHERE
              "t67"."term" = 'rejected'), 0) AS DECIMAL(24, 6)) AS "rejected",
            CAST(COALESCE(SUM("t67"."value") FILTER(WHERE
              "t67"."term" = 'redelivered'), 0) AS DECIMAL(24, 6)) AS "redelivered"
          FROM (
            SELECT
              "t63"."month",
              "t63"."term",
              "t63"."value",
              CAST(NULL AS TEXT) AS "currency"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t1"."month",
                    'delivered' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM "raw"."billing_lines" AS "t1"
                ) AS "t9"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t19"."month",
                    'accepted' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        "t4"."month",
                        "t4"."source_file",
                        "t4"."source_row"
                      FROM "normalized"."billing_lines" AS "t4"
                    ) AS "t12"
                  ) AS "t19"
                ) AS "t29"
              ) AS "t32"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t42"."month",
                    'rejected' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM "t37" AS "t42"
                ) AS "t51"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t52"."month",
                    'redelivered' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM "t48" AS "t52"
                ) AS "t56"
              ) AS "t60"
            ) AS "t63"
          ) AS "t67"
          GROUP BY
            1,
            2
        ) AS "t73"
      ) AS "t76"
    ) AS "t78"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t94"."month",
          "t94"."currency",
          "t94"."delivered",
          "t94"."accepted",
          "t94"."rejected",
          "t94"."redelivered",
          'billing' AS "source",
          'amount' AS "measure"
        FROM (
          SELECT
            "t93"."month",
            "t93"."currency",
            CAST(COALESCE(SUM("t93"."value") FILTER(WHERE
              "t93"."term" = 'delivered'), 0) AS DECIMAL(24, 6)) AS "delivered",
            CAST(COALESCE(SUM("t93"."value") FILTER(WHERE
              "t93"."term" = 'accepted'), 0) AS DECIMAL(24, 6)) AS "accepted",
            CAST(COALESCE(SUM("t93"."value") FILTER(WHERE
              "t93"."term" = 'rejected'), 0) AS DECIMAL(24, 6)) AS "rejected",
            CAST(COALESCE(SUM("t93"."value") FILTER(WHERE
              "t93"."term" = 'redelivered'), 0) AS DECIMAL(24, 6)) AS "redelivered"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t82"."month",
                  "t82"."currency",
                  'delivered' AS "term",
                  "t82"."amount" AS "value"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t79"."month",
                      "t79"."source_file",
                      "t79"."source_row",
                      "t79"."source_key",
                      "t79"."source_error",
                      "t79"."source_text",
                      "t79"."amount.text",
                      "t79"."currency.text",
                      "t79"."currency.key",
                      "t79"."amount",
                      "t79"."currency",
                      CASE
                        WHEN (
                          NOT "t79"."amount.text" IS NULL
                        ) AND (
                          "t79"."amount" IS NULL
                        )
                        THEN '''' || SUBSTRING(
                          "t79"."amount.text",
                          CASE WHEN (
                            0 + 1
                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t79"."amount.text") END,
                          100
                        ) || ''' is not a number'
                        ELSE CAST(NULL AS TEXT)
                      END AS "amount.why",
                      CASE
                        WHEN (
                          NOT "t79"."currency.text" IS NULL
                        ) AND (
                          "t79"."currency" IS NULL
                        )
                        THEN '''' || SUBSTRING(
                          "t79"."currency.text",
                          CASE WHEN (
                            0 + 1
                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t79"."currency.text") END,
                          100
                        ) || ''' is not a currency code of three letters'
                        ELSE CAST(NULL AS TEXT)
                      END AS "currency.why"
                    FROM (
                      SELECT
                        "t61"."month",
                        "t61"."source_file",
                        "t61"."source_row",
                        "t61"."source_key",
                        "t61"."source_error",
                        "t61"."source_text",
                        "t61"."amount.text",
                        "t61"."currency.text",
                        "t61"."currency.key",
                        CASE
                          WHEN ABS(
                            CASE
                              WHEN REGEXP_MATCHES("t61"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                              THEN TRY_CAST("t61"."amount.text" AS DECIMAL(24, 6))
                              WHEN REGEXP_MATCHES(
                                "t61"."amount.text",
                                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                              )
                              THEN CASE
                                WHEN REGEXP_MATCHES("t61"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                                THEN -(
                                  TRY_CAST(CASE
                                    WHEN REGEXP_MATCHES(
                                      REGEXP_EXTRACT(
                                        "t61"."amount.text",
                                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                      ),
                                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                    )
                                    THEN REPLACE(
                                      REPLACE(
                                        REGEXP_EXTRACT(
                                          "t61"."amount.text",
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
                                        "t61"."amount.text",
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
                                      "t61"."amount.text",
                                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                    ),
                                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                  )
                                  THEN REPLACE(
                                    REPLACE(
                                      REGEXP_EXTRACT(
                                        "t61"."amount.text",
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
                                      "t61"."amount.text",
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
                            WHEN REGEXP_MATCHES("t61"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                            THEN TRY_CAST("t61"."amount.text" AS DECIMAL(24, 6))
                            WHEN REGEXP_MATCHES(
                              "t61"."amount.text",
                              '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                            )
                            THEN CASE
                              WHEN REGEXP_MATCHES("t61"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                              THEN -(
                                TRY_CAST(CASE
                                  WHEN REGEXP_MATCHES(
                                    REGEXP_EXTRACT(
                                      "t61"."amount.text",
                                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                    ),
                                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                  )
                                  THEN REPLACE(
                                    REPLACE(
                                      REGEXP_EXTRACT(
                                        "t61"."amount.text",
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
                                      "t61"."amount.text",
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
                                    "t61"."amount.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                )
                                THEN REPLACE(
                                  REPLACE(
                                    REGEXP_EXTRACT(
                                      "t61"."amount.text",
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
                                    "t61"."amount.text",
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
                          CASE "t61"."currency.key"
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
                            WHEN REGEXP_MATCHES("t61"."currency.key", '^[a-z]{3}$')
                            THEN UPPER("t61"."currency.key")
                            ELSE CAST(NULL AS TEXT)
                          END
                        ) AS "currency"
                      FROM (
                        SELECT
                          "t49"."month",
                          "t49"."source_file",
                          "t49"."source_row",
                          "t49"."source_key",
                          "t49"."source_error",
                          "t49"."source_text",
                          "t49"."amount.text",
                          "t49"."currency.text",
                          REGEXP_REPLACE(LOWER("t49"."currency.text"), '\s+', ' ', 'g') AS "currency.key"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t1"."month",
                              "t1"."source_file",
                              "t1"."source_row",
                              "t1"."source_key",
                              "t1"."source_error",
                              "t1"."source_text",
                              CASE
                                WHEN LOWER(
                                  CASE
                                    WHEN REGEXP_MATCHES("t1"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                                    THEN TRIM(TRANSLATE("t1"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                                    ELSE "t1"."Amount"
                                  END
                                ) IN ('', '-', 'n/a', 'null')
                                THEN CAST(NULL AS TEXT)
                                ELSE CASE
                                  WHEN REGEXP_MATCHES("t1"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                                  THEN TRIM(TRANSLATE("t1"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                                  ELSE "t1"."Amount"
                                END
                              END AS "amount.text",
                              CASE
                                WHEN LOWER(
                                  CASE
                                    WHEN REGEXP_MATCHES("t1"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                                    THEN TRIM(TRANSLATE("t1"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                                    ELSE "t1"."Currency"
                                  END
                                ) IN ('', '-', 'n/a', 'null')
                                THEN CAST(NULL AS TEXT)
                                ELSE CASE
                                  WHEN REGEXP_MATCHES("t1"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                                  THEN TRIM(TRANSLATE("t1"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                                  ELSE "t1"."Currency"
                                END
                              END AS "currency.text"
                            FROM "raw"."billing_lines" AS "t1"
                          ) AS "t40"
                        ) AS "t49"
                      ) AS "t61"
                    ) AS "t79"
                  ) AS "t80"
                  WHERE
                    NOT "t80"."amount" IS NULL
                ) AS "t82"
              ) AS "t83"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t33"."month",
                  "t33"."currency",
                  'accepted' AS "term",
                  "t33"."amount" AS "value"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        "t4"."month",
                        "t4"."source_file",
                        "t4"."source_row",
                        "t4"."currency",
                        "t4"."amount"
                      FROM "normalized"."billing_lines" AS "t4"
                    ) AS "t13"
                  ) AS "t20"
                  WHERE
                    NOT "t20"."amount" IS NULL
                ) AS "t33"
              ) AS "t43"
            ) AS "t86"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t87"."month",
                  "t87"."currency",
                  'rejected' AS "term",
                  "t87"."amount" AS "value"
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
                        "t69"."month",
                        "t69"."source_file",
                        "t69"."source_row",
                        "t69"."source_key",
                        "t69"."source_error",
                        "t69"."source_text",
                        "t69"."amount.text",
                        "t69"."currency.text",
                        "t69"."currency.key",
                        CASE
                          WHEN ABS(
                            CASE
                              WHEN REGEXP_MATCHES("t69"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                              THEN TRY_CAST("t69"."amount.text" AS DECIMAL(24, 6))
                              WHEN REGEXP_MATCHES(
                                "t69"."amount.text",
                                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                              )
                              THEN CASE
                                WHEN REGEXP_MATCHES("t69"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                                THEN -(
                                  TRY_CAST(CASE
                                    WHEN REGEXP_MATCHES(
                                      REGEXP_EXTRACT(
                                        "t69"."amount.text",
                                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                      ),
                                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                    )
                                    THEN REPLACE(
                                      REPLACE(
                                        REGEXP_EXTRACT(
                                          "t69"."amount.text",
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
                                        "t69"."amount.text",
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
                                      "t69"."amount.text",
                                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                    ),
                                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                  )
                                  THEN REPLACE(
                                    REPLACE(
                                      REGEXP_EXTRACT(
                                        "t69"."amount.text",
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
                                      "t69"."amount.text",
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
                            WHEN REGEXP_MATCHES("t69"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                            THEN TRY_CAST("t69"."amount.text" AS DECIMAL(24, 6))
                            WHEN REGEXP_MATCHES(
                              "t69"."amount.text",
                              '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                            )
                            THEN CASE
                              WHEN REGEXP_MATCHES("t69"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                              THEN -(
                                TRY_CAST(CASE
                                  WHEN REGEXP_MATCHES(
                                    REGEXP_EXTRACT(
                                      "t69"."amount.text",
                                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                    ),
                                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                  )
                                  THEN REPLACE(
                                    REPLACE(
                                      REGEXP_EXTRACT(
                                        "t69"."amount.text",
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
                                      "t69"."amount.text",
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
                                    "t69"."amount.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                )
                                THEN REPLACE(
                                  REPLACE(
                                    REGEXP_EXTRACT(
                                      "t69"."amount.text",
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
                                    "t69"."amount.text",
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
                          CASE "t69"."currency.key"
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
                            WHEN REGEXP_MATCHES("t69"."currency.key", '^[a-z]{3}$')
                            THEN UPPER("t69"."currency.key")
                            ELSE CAST(NULL AS TEXT)
                          END
                        ) AS "currency"
                      FROM (
                        SELECT
                          "t64"."month",
                          "t64"."source_file",
                          "t64"."source_row",
                          "t64"."source_key",
                          "t64"."source_error",
                          "t64"."source_text",
                          "t64"."amount.text",
                          "t64"."currency.text",
                          REGEXP_REPLACE(LOWER("t64"."currency.text"), '\s+', ' ', 'g') AS "currency.key"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t7"."month",
                              "t7"."source_file",
                              "t7"."source_row",
                              "t7"."source_key",
                              "t7"."source_error",
                              "t7"."source_text",
                              CASE
                                WHEN LOWER(
                                  CASE
                                    WHEN REGEXP_MATCHES("t7"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                                    THEN TRIM(TRANSLATE("t7"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                                    ELSE "t7"."Amount"
                                  END
                                ) IN ('', '-', 'n/a', 'null')
                                THEN CAST(NULL AS TEXT)
                                ELSE CASE
                                  WHEN REGEXP_MATCHES("t7"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                                  THEN TRIM(TRANSLATE("t7"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                                  ELSE "t7"."Amount"
                                END
                              END AS "amount.text",
                              CASE
                                WHEN LOWER(
                                  CASE
                                    WHEN REGEXP_MATCHES("t7"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                                    THEN TRIM(TRANSLATE("t7"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                                    ELSE "t7"."Currency"
                                  END
                                ) IN ('', '-', 'n/a', 'null')
                                THEN CAST(NULL AS TEXT)
                                ELSE CASE
                                  WHEN REGEXP_MATCHES("t7"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                                  THEN TRIM(TRANSLATE("t7"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                                  ELSE "t7"."Currency"
                                END
                              END AS "currency.text"
                            FROM "raw"."billing_lines" AS "t7"
                            SEMI JOIN "t37" AS "t46"
                              ON "t7"."month" = "t46"."month"
                              AND "t7"."source_file" = "t46"."source_file"
                              AND "t7"."source_row" = "t46"."source_row"
                          ) AS "t58"
                        ) AS "t64"
                      ) AS "t69"
                    ) AS "t81"
                  ) AS "t84"
                  WHERE
                    NOT "t84"."amount" IS NULL
                ) AS "t87"
              ) AS "t88"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t90"."month",
                  "t90"."currency",
                  'redelivered' AS "term",
                  "t90"."amount" AS "value"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t85"."month",
                      "t85"."source_file",
                      "t85"."source_row",
                      "t85"."source_key",
                      "t85"."source_error",
                      "t85"."source_text",
                      "t85"."amount.text",
                      "t85"."currency.text",
                      "t85"."currency.key",
                      "t85"."amount",
                      "t85"."currency",
                      CASE
                        WHEN (
                          NOT "t85"."amount.text" IS NULL
                        ) AND (
                          "t85"."amount" IS NULL
                        )
                        THEN '''' || SUBSTRING(
                          "t85"."amount.text",
                          CASE WHEN (
                            0 + 1
                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t85"."amount.text") END,
                          100
                        ) || ''' is not a number'
                        ELSE CAST(NULL AS TEXT)
                      END AS "amount.why",
                      CASE
                        WHEN (
                          NOT "t85"."currency.text" IS NULL
                        ) AND (
                          "t85"."currency" IS NULL
                        )
                        THEN '''' || SUBSTRING(
                          "t85"."currency.text",
                          CASE WHEN (
                            0 + 1
                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t85"."currency.text") END,
                          100
                        ) || ''' is not a currency code of three letters'
                        ELSE CAST(NULL AS TEXT)
                      END AS "currency.why"
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
                        "t77"."currency.key",
                        CASE
                          WHEN ABS(
                            CASE
                              WHEN REGEXP_MATCHES("t77"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                              THEN TRY_CAST("t77"."amount.text" AS DECIMAL(24, 6))
                              WHEN REGEXP_MATCHES(
                                "t77"."amount.text",
                                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                              )
                              THEN CASE
                                WHEN REGEXP_MATCHES("t77"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                                THEN -(
                                  TRY_CAST(CASE
                                    WHEN REGEXP_MATCHES(
                                      REGEXP_EXTRACT(
                                        "t77"."amount.text",
                                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                      ),
                                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                    )
                                    THEN REPLACE(
                                      REPLACE(
                                        REGEXP_EXTRACT(
                                          "t77"."amount.text",
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
                                        "t77"."amount.text",
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
                                      "t77"."amount.text",
                                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                    ),
                                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                  )
                                  THEN REPLACE(
                                    REPLACE(
                                      REGEXP_EXTRACT(
                                        "t77"."amount.text",
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
                                      "t77"."amount.text",
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
                            WHEN REGEXP_MATCHES("t77"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                            THEN TRY_CAST("t77"."amount.text" AS DECIMAL(24, 6))
                            WHEN REGEXP_MATCHES(
                              "t77"."amount.text",
                              '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                            )
                            THEN CASE
                              WHEN REGEXP_MATCHES("t77"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                              THEN -(
                                TRY_CAST(CASE
                                  WHEN REGEXP_MATCHES(
                                    REGEXP_EXTRACT(
                                      "t77"."amount.text",
                                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                    ),
                                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                  )
                                  THEN REPLACE(
                                    REPLACE(
                                      REGEXP_EXTRACT(
                                        "t77"."amount.text",
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
                                      "t77"."amount.text",
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
                                    "t77"."amount.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                )
                                THEN REPLACE(
                                  REPLACE(
                                    REGEXP_EXTRACT(
                                      "t77"."amount.text",
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
                                    "t77"."amount.text",
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
                          CASE "t77"."currency.key"
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
                            WHEN REGEXP_MATCHES("t77"."currency.key", '^[a-z]{3}$')
                            THEN UPPER("t77"."currency.key")
                            ELSE CAST(NULL AS TEXT)
                          END
                        ) AS "currency"
                      FROM (
                        SELECT
                          "t70"."month",
                          "t70"."source_file",
                          "t70"."source_row",
                          "t70"."source_key",
                          "t70"."source_error",
                          "t70"."source_text",
                          "t70"."amount.text",
                          "t70"."currency.text",
                          REGEXP_REPLACE(LOWER("t70"."currency.text"), '\s+', ' ', 'g') AS "currency.key"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t52"."month",
                              "t52"."source_file",
                              "t52"."source_row",
                              "t52"."source_key",
                              "t52"."source_error",
                              "t52"."source_text",
                              CASE
                                WHEN LOWER(
                                  CASE
                                    WHEN REGEXP_MATCHES("t52"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                                    THEN TRIM(TRANSLATE("t52"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                                    ELSE "t52"."Amount"
                                  END
                                ) IN ('', '-', 'n/a', 'null')
                                THEN CAST(NULL AS TEXT)
                                ELSE CASE
                                  WHEN REGEXP_MATCHES("t52"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                                  THEN TRIM(TRANSLATE("t52"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                                  ELSE "t52"."Amount"
                                END
                              END AS "amount.text",
                              CASE
                                WHEN LOWER(
                                  CASE
                                    WHEN REGEXP_MATCHES("t52"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                                    THEN TRIM(TRANSLATE("t52"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                                    ELSE "t52"."Currency"
                                  END
                                ) IN ('', '-', 'n/a', 'null')
                                THEN CAST(NULL AS TEXT)
                                ELSE CASE
                                  WHEN REGEXP_MATCHES("t52"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                                  THEN TRIM(TRANSLATE("t52"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                                  ELSE "t52"."Currency"
                                END
                              END AS "currency.text"
                            FROM "t48" AS "t52"
                          ) AS "t68"
                        ) AS "t70"
                      ) AS "t77"
                    ) AS "t85"
                  ) AS "t89"
                  WHERE
                    NOT "t89"."amount" IS NULL
                ) AS "t90"
              ) AS "t91"
            ) AS "t92"
          ) AS "t93"
          GROUP BY
            1,
            2
        ) AS "t94"
      ) AS "t95"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t72"."month",
          "t72"."currency",
          "t72"."delivered",
          "t72"."accepted",
          "t72"."rejected",
          "t72"."redelivered",
          'ops' AS "source",
          'rows' AS "measure"
        FROM (
          SELECT
            "t66"."month",
            "t66"."currency",
            CAST(COALESCE(SUM("t66"."value") FILTER(WHERE
              "t66"."term" = 'delivered'), 0) AS DECIMAL(24, 6)) AS "delivered",
            CAST(COALESCE(SUM("t66"."value") FILTER(WHERE
              "t66"."term" = 'accepted'), 0) AS DECIMAL(24, 6)) AS "accepted",
            CAST(COALESCE(SUM("t66"."value") FILTER(WHERE
              "t66"."term" = 'rejected'), 0) AS DECIMAL(24, 6)) AS "rejected",
            CAST(COALESCE(SUM("t66"."value") FILTER(WHERE
              "t66"."term" = 'redelivered'), 0) AS DECIMAL(24, 6)) AS "redelivered"
          FROM (
            SELECT
              "t62"."month",
              "t62"."term",
              "t62"."value",
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
                  FROM "raw"."ops_usage" AS "t2"
                ) AS "t10"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t21"."month",
                    'accepted' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        "t5"."month",
                        "t5"."source_file",
                        "t5"."source_row"
                      FROM "normalized"."ops_usage" AS "t5"
                    ) AS "t14"
                  ) AS "t21"
                ) AS "t30"
              ) AS "t34"
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
                        "t16"."month",
                        "t16"."source_file",
                        "t16"."source_row"
                      FROM (
                        SELECT
                          *
                        FROM "normalized"."rejected" AS "t6"
                        WHERE
                          "t6"."source" = 'ops' AND "t6"."scope" = 'row'
                      ) AS "t16"
                    ) AS "t26"
                  ) AS "t36"
                ) AS "t45"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t50"."month",
                    'redelivered' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM (
                    SELECT
                      "t41"."month",
                      "t41"."source_file",
                      "t41"."source_row",
                      "t41"."source_key",
                      "t41"."source_error",
                      "t41"."source_text",
                      "t41"."event_id",
                      "t41"."clinic_id",
                      "t41"."clinic_name",
                      "t41"."account_state",
                      "t41"."module",
                      "t41"."provider_ref",
                      "t41"."ts",
                      "t41"."units",
                      "t41"."first_live_on",
                      "t41"."site"
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
                          "t2"."event_id",
                          "t2"."clinic_id",
                          "t2"."clinic_name",
                          "t2"."account_state",
                          "t2"."module",
                          "t2"."provider_ref",
                          "t2"."ts",
                          "t2"."units",
                          "t2"."first_live_on",
                          "t2"."site",
                          ROW_NUMBER() OVER (
                            PARTITION BY "t2"."month", "t2"."source_error", "t2"."source_text", "t2"."event_id", "t2"."clinic_id", "t2"."clinic_name", "t2"."account_state", "t2"."module", "t2"."provider_ref", "t2"."ts", "t2"."units", "t2"."first_live_on", "t2"."site"
                            ORDER BY "t2"."source_file" ASC, "t2"."source_row" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) - 1 AS "copy"
                        FROM "raw"."ops_usage" AS "t2"
                      ) AS "t24"
                      WHERE
                        "t24"."copy" > 0
                    ) AS "t41"
                  ) AS "t50"
                ) AS "t54"
              ) AS "t57"
            ) AS "t62"
          ) AS "t66"
          GROUP BY
            1,
            2
        ) AS "t72"
      ) AS "t75"
    ) AS "t96"
  ) AS "t97"
) AS "t98"