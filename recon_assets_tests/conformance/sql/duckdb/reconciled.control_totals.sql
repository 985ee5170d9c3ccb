WITH "t30" AS (
  SELECT DISTINCT
    *
  FROM (
    SELECT
      "t20"."month",
      "t20"."source_file",
      "t20"."source_row"
    FROM (
      SELECT
        *
      FROM "normalized"."rejected" AS "t6"
      WHERE
        "t6"."source" = 'billing' AND "t6"."scope" = 'row'
    ) AS "t20"
  ) AS "t27"
), "t40" AS (
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
        ROW_NUMBER() OVER (
          PARTITION BY "t2"."month", "t2"."source_error", "t2"."source_text", "t2"."Invoice Line", "t2"."Customer", "t2"."Customer Ref", "t2"."Item", "t2"."Qty", "t2"."Rate", "t2"."Amount", "t2"."Currency", "t2"."Account State", "t2"."Site"
          ORDER BY "t2"."source_file" ASC, "t2"."source_row" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "copy"
      FROM "raw"."billing_lines" AS "t2"
    ) AS "t22"
    WHERE
      "t22"."copy" > 0
  ) AS "t32"
)
SELECT
  "t90"."month",
  "t90"."source",
  "t90"."measure",
  "t90"."currency",
  "t90"."delivered",
  "t90"."accepted",
  "t90"."rejected",
  "t90"."redelivered",
  "t90"."balanced"
FROM (
  SELECT
    "t89"."month",
    "t89"."currency",
    "t89"."delivered",
    "t89"."accepted",
    "t89"."rejected",
    "t89"."redelivered",
    "t89"."source",
    "t89"."measure",
    "t89"."delivered" = (
      "t89"."accepted" + "t89"."rejected" + "t89"."redelivered"
    ) AS "balanced"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t63"."month",
          "t63"."currency",
          "t63"."delivered",
          "t63"."accepted",
          "t63"."rejected",
          "t63"."redelivered",
          'crm' AS "source",
          'rows' AS "measure"
        FROM (
          SELECT
            "t57"."month",
            "t57"."currency",
            CAST(COALESCE(SUM("t57"."value") FILTER(WHERE
              "t57"."term" = 'delivered'), 0) AS DECIMAL(24, 6)) AS "delivered",
            CAST(COALESCE(SUM("t57"."value") FILTER(WHERE
              "t57"."term" = 'accepted'), 0) AS DECIMAL(24, 6)) AS "accepted",
            CAST(COALESCE(SUM("t57"."value") FILTER(WHERE
              "t57"."term" = 'rejected'), 0) AS DECIMAL(24, 6)) AS "rejected",
            CAST(COALESCE(SUM("t57"."value") FILTER(WHERE
              "t57"."term" = 'redelivered'), 0) AS DECIMAL(24, 6)) AS "redelivered"
          FROM (
            SELECT
              "t51"."month",
              "t51"."term",
              "t51"."value",
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
                    "t1"."month",
                    'accepted' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM "normalized"."crm_accounts" AS "t1"
                ) AS "t9"
              ) AS "t15"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t28"."month",
                    'rejected' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        "t18"."month",
                        "t18"."source_file",
                        "t18"."source_row"
                      FROM (
                        SELECT
                          *
                        FROM "normalized"."rejected" AS "t6"
                        WHERE
                          "t6"."source" = 'crm' AND "t6"."scope" = 'row'
                      ) AS "t18"
                    ) AS "t25"
                  ) AS "t28"
                ) AS "t36"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t39"."month",
                    'redelivered' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM (
                    SELECT
                      "t31"."month",
                      "t31"."source_file",
                      "t31"."source_row",
                      "t31"."source_key",
                      "t31"."source_error",
                      "t31"."source_text",
                      "t31"."Account ID",
                      "t31"."Account Name",
                      "t31"."Status",
                      "t31"."Product",
                      "t31"."Contracted Providers",
                      "t31"."Price Per Provider",
                      "t31"."Currency",
                      "t31"."Contracted Sessions",
                      "t31"."Go-Live Date",
                      "t31"."Account Owner",
                      "t31"."Primary Site",
                      "t31"."Last Modified Date"
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
                      ) AS "t21"
                      WHERE
                        "t21"."copy" > 0
                    ) AS "t31"
                  ) AS "t39"
                ) AS "t45"
              ) AS "t47"
            ) AS "t51"
          ) AS "t57"
          GROUP BY
            1,
            2
        ) AS "t63"
      ) AS "t66"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t65"."month",
          "t65"."currency",
          "t65"."delivered",
          "t65"."accepted",
          "t65"."rejected",
          "t65"."redelivered",
          'billing' AS "source",
          'rows' AS "measure"
        FROM (
          SELECT
            "t59"."month",
            "t59"."currency",
            CAST(COALESCE(SUM("t59"."value") FILTER(WHERE
              "t59"."term" = 'delivered'), 0) AS DECIMAL(24, 6)) AS "delivered",
            CAST(COALESCE(SUM("t59"."value") FILTER(WHERE
              "t59"."term" = 'accepted'), 0) AS DECIMAL(24, 6)) AS "accepted",
            CAST(COALESCE(SUM("t59"."value") FILTER(WHERE
              "t59"."term" = 'rejected'), 0) AS DECIMAL(24, 6)) AS "rejected",
            CAST(COALESCE(SUM("t59"."value") FILTER(WHERE
              "t59"."term" = 'redelivered'), 0) AS DECIMAL(24, 6)) AS "redelivered"
          FROM (
            SELECT
              "t55"."month",
              "t55"."term",
              "t55"."value",
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
                ) AS "t10"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t3"."month",
                    'accepted' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM "normalized"."billing_lines" AS "t3"
                ) AS "t11"
              ) AS "t16"
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
                  FROM "t30" AS "t35"
                ) AS "t43"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t44"."month",
                    'redelivered' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM "t40" AS "t44"
                ) AS "t48"
              ) AS "t52"
            ) AS "t55"
          ) AS "t59"
          GROUP BY
            1,
            2
        ) AS "t65"
      ) AS "t68"
    ) AS "t70"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t86"."month",
          "t86"."currency",
          "t86"."delivered",
          "t86"."accepted",
          "t86"."rejected",
          "t86"."redelivered",
          'billing' AS "source",
          'amount' AS "measure"
        FROM (
          SELECT
            "t85"."month",
            "t85"."currency",
            CAST(COALESCE(SUM("t85"."value") FILTER(WHERE
              "t85"."term" = 'delivered'), 0) AS DECIMAL(24, 6)) AS "delivered",
            CAST(COALESCE(SUM("t85"."value") FILTER(WHERE
              "t85"."term" = 'accepted'), 0) AS DECIMAL(24, 6)) AS "accepted",
            CAST(COALESCE(SUM("t85"."value") FILTER(WHERE
              "t85"."term" = 'rejected'), 0) AS DECIMAL(24, 6)) AS "rejected",
            CAST(COALESCE(SUM("t85"."value") FILTER(WHERE
              "t85"."term" = 'redelivered'), 0) AS DECIMAL(24, 6)) AS "redelivered"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t74"."month",
                  "t74"."currency",
                  'delivered' AS "term",
                  "t74"."amount" AS "value"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t71"."month",
                      "t71"."source_file",
                      "t71"."source_row",
                      "t71"."source_key",
                      "t71"."source_error",
                      "t71"."source_text",
                      "t71"."amount.text",
                      "t71"."currency.text",
                      "t71"."currency.key",
                      "t71"."amount",
                      "t71"."currency",
                      CASE
                        WHEN (
                          NOT "t71"."amount.text" IS NULL
                        ) AND (
                          "t71"."amount" IS NULL
                        )
                        THEN '''' || SUBSTRING(
                          "t71"."amount.text",
                          CASE WHEN (
                            0 + 1
                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t71"."amount.text") END,
                          100
                        ) || ''' is not a number'
                        ELSE CAST(NULL AS TEXT)
                      END AS "amount.why",
                      CASE
                        WHEN (
                          NOT "t71"."currency.text" IS NULL
                        ) AND (
                          "t71"."currency" IS NULL
                        )
                        THEN '''' || SUBSTRING(
                          "t71"."currency.text",
                          CASE WHEN (
                            0 + 1
                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t71"."currency.text") END,
                          100
                        ) || ''' is not a currency code of three letters'
                        ELSE CAST(NULL AS TEXT)
                      END AS "currency.why"
                    FROM (
                      SELECT
                        "t53"."month",
                        "t53"."source_file",
                        "t53"."source_row",
                        "t53"."source_key",
                        "t53"."source_error",
                        "t53"."source_text",
                        "t53"."amount.text",
                        "t53"."currency.text",
                        "t53"."currency.key",
                        CASE
                          WHEN ABS(
                            CASE
                              WHEN REGEXP_MATCHES("t53"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                              THEN TRY_CAST("t53"."amount.text" AS DECIMAL(24, 6))
                              WHEN REGEXP_MATCHES(
                                "t53"."amount.text",
                                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                              )
                              THEN CASE
                                WHEN REGEXP_MATCHES("t53"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                                THEN -(
                                  TRY_CAST(CASE
                                    WHEN REGEXP_MATCHES(
                                      REGEXP_EXTRACT(
                                        "t53"."amount.text",
                                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                      ),
                                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                    )
                                    THEN REPLACE(
                                      REPLACE(
                                        REGEXP_EXTRACT(
                                          "t53"."amount.text",
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
                                        "t53"."amount.text",
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
                                      "t53"."amount.text",
                                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                    ),
                                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                  )
                                  THEN REPLACE(
                                    REPLACE(
                                      REGEXP_EXTRACT(
                                        "t53"."amount.text",
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
                                      "t53"."amount.text",
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
                            WHEN REGEXP_MATCHES("t53"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                            THEN TRY_CAST("t53"."amount.text" AS DECIMAL(24, 6))
                            WHEN REGEXP_MATCHES(
                              "t53"."amount.text",
                              '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                            )
                            THEN CASE
                              WHEN REGEXP_MATCHES("t53"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                              THEN -(
                                TRY_CAST(CASE
                                  WHEN REGEXP_MATCHES(
                                    REGEXP_EXTRACT(
                                      "t53"."amount.text",
                                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                    ),
                                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                  )
                                  THEN REPLACE(
                                    REPLACE(
                                      REGEXP_EXTRACT(
                                        "t53"."amount.text",
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
                                      "t53"."amount.text",
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
                                    "t53"."amount.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                )
                                THEN REPLACE(
                                  REPLACE(
                                    REGEXP_EXTRACT(
                                      "t53"."amount.text",
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
                                    "t53"."amount.text",
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
                          CASE "t53"."currency.key"
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
                            WHEN REGEXP_MATCHES("t53"."currency.key", '^[a-z]{3}$')
                            THEN UPPER("t53"."currency.key")
                            ELSE CAST(NULL AS TEXT)
                          END
                        ) AS "currency"
                      FROM (
                        SELECT
                          "t41"."month",
                          "t41"."source_file",
                          "t41"."source_row",
                          "t41"."source_key",
                          "t41"."source_error",
                          "t41"."source_text",
                          "t41"."amount.text",
                          "t41"."currency.text",
                          REGEXP_REPLACE(LOWER("t41"."currency.text"), '\s+', ' ', 'g') AS "currency.key"
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
                          ) AS "t33"
                        ) AS "t41"
                      ) AS "t53"
                    ) AS "t71"
                  ) AS "t72"
                  WHERE
                    NOT "t72"."amount" IS NULL
                ) AS "t74"
              ) AS "t75"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t14"."month",
                  "t14"."currency",
                  'accepted' AS "term",
                  "t14"."amount" AS "value"
                FROM (
                  SELECT
                    *
                  FROM "normalized"."billing_lines" AS "t3"
                  WHERE
                    NOT "t3"."amount" IS NULL
                ) AS "t14"
              ) AS "t23"
            ) AS "t78"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t79"."month",
                  "t79"."currency",
                  'rejected' AS "term",
                  "t79"."amount" AS "value"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t73"."month",
                      "t73"."source_file",
                      "t73"."source_row",
                      "t73"."source_key",
                      "t73"."source_error",
                      "t73"."source_text",
                      "t73"."amount.text",
                      "t73"."currency.text",
                      "t73"."currency.key",
                      "t73"."amount",
                      "t73"."currency",
                      CASE
                        WHEN (
                          NOT "t73"."amount.text" IS NULL
                        ) AND (
                          "t73"."amount" IS NULL
                        )
                        THEN '''' || SUBSTRING(
                          "t73"."amount.text",
                          CASE WHEN (
                            0 + 1
                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t73"."amount.text") END,
                          100
                        ) || ''' is not a number'
                        ELSE CAST(NULL AS TEXT)
                      END AS "amount.why",
                      CASE
                        WHEN (
                          NOT "t73"."currency.text" IS NULL
                        ) AND (
                          "t73"."currency" IS NULL
                        )
                        THEN '''' || SUBSTRING(
                          "t73"."currency.text",
                          CASE WHEN (
                            0 + 1
                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t73"."currency.text") END,
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
                          "t56"."month",
                          "t56"."source_file",
                          "t56"."source_row",
                          "t56"."source_key",
                          "t56"."source_error",
                          "t56"."source_text",
                          "t56"."amount.text",
                          "t56"."currency.text",
                          REGEXP_REPLACE(LOWER("t56"."currency.text"), '\s+', ' ', 'g') AS "currency.key"
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
                            SEMI JOIN "t30" AS "t38"
                              ON "t7"."month" = "t38"."month"
                              AND "t7"."source_file" = "t38"."source_file"
                              AND "t7"."source_row" = "t38"."source_row"
                          ) AS "t50"
                        ) AS "t56"
                      ) AS "t61"
                    ) AS "t73"
                  ) AS "t76"
                  WHERE
                    NOT "t76"."amount" IS NULL
                ) AS "t79"
              ) AS "t80"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t82"."month",
                  "t82"."currency",
                  'redelivered' AS "term",
                  "t82"."amount" AS "value"
                FROM (
                  SELECT
                    *
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
                      "t77"."amount",
                      "t77"."currency",
                      CASE
                        WHEN (
                          NOT "t77"."amount.text" IS NULL
                        ) AND (
                          "t77"."amount" IS NULL
                        )
                        THEN '''' || SUBSTRING(
                          "t77"."amount.text",
                          CASE WHEN (
                            0 + 1
                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t77"."amount.text") END,
                          100
                        ) || ''' is not a number'
                        ELSE CAST(NULL AS TEXT)
                      END AS "amount.why",
                      CASE
                        WHEN (
                          NOT "t77"."currency.text" IS NULL
                        ) AND (
                          "t77"."currency" IS NULL
                        )
                        THEN '''' || SUBSTRING(
                          "t77"."currency.text",
                          CASE WHEN (
                            0 + 1
                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t77"."currency.text") END,
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
                          "t62"."month",
                          "t62"."source_file",
                          "t62"."source_row",
                          "t62"."source_key",
                          "t62"."source_error",
                          "t62"."source_text",
                          "t62"."amount.text",
                          "t62"."currency.text",
                          REGEXP_REPLACE(LOWER("t62"."currency.text"), '\s+', ' ', 'g') AS "currency.key"
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
                              CASE
                                WHEN LOWER(
                                  CASE
                                    WHEN REGEXP_MATCHES("t44"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                                    THEN TRIM(TRANSLATE("t44"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                                    ELSE "t44"."Amount"
                                  END
                                ) IN ('', '-', 'n/a', 'null')
                                THEN CAST(NULL AS TEXT)
                                ELSE CASE
                                  WHEN REGEXP_MATCHES("t44"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                                  THEN TRIM(TRANSLATE("t44"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                                  ELSE "t44"."Amount"
                                END
                              END AS "amount.text",
                              CASE
                                WHEN LOWER(
                                  CASE
                                    WHEN REGEXP_MATCHES("t44"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                                    THEN TRIM(TRANSLATE("t44"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                                    ELSE "t44"."Currency"
                                  END
                                ) IN ('', '-', 'n/a', 'null')
                                THEN CAST(NULL AS TEXT)
                                ELSE CASE
                                  WHEN REGEXP_MATCHES("t44"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                                  THEN TRIM(TRANSLATE("t44"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                                  ELSE "t44"."Currency"
                                END
                              END AS "currency.text"
                            FROM "t40" AS "t44"
                          ) AS "t60"
                        ) AS "t62"
                      ) AS "t69"
                    ) AS "t77"
                  ) AS "t81"
                  WHERE
                    NOT "t81"."amount" IS NULL
                ) AS "t82"
              ) AS "t83"
            ) AS "t84"
          ) AS "t85"
          GROUP BY
            1,
            2
        ) AS "t86"
      ) AS "t87"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t64"."month",
          "t64"."currency",
          "t64"."delivered",
          "t64"."accepted",
          "t64"."rejected",
          "t64"."redelivered",
          'ops' AS "source",
          'rows' AS "measure"
        FROM (
          SELECT
            "t58"."month",
            "t58"."currency",
            CAST(COALESCE(SUM("t58"."value") FILTER(WHERE
              "t58"."term" = 'delivered'), 0) AS DECIMAL(24, 6)) AS "delivered",
            CAST(COALESCE(SUM("t58"."value") FILTER(WHERE
              "t58"."term" = 'accepted'), 0) AS DECIMAL(24, 6)) AS "accepted",
            CAST(COALESCE(SUM("t58"."value") FILTER(WHERE
              "t58"."term" = 'rejected'), 0) AS DECIMAL(24, 6)) AS "rejected",
            CAST(COALESCE(SUM("t58"."value") FILTER(WHERE
              "t58"."term" = 'redelivered'), 0) AS DECIMAL(24, 6)) AS "redelivered"
          FROM (
            SELECT
              "t54"."month",
              "t54"."term",
              "t54"."value",
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
                ) AS "t12"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t5"."month",
                    'accepted' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM "normalized"."ops_usage" AS "t5"
                ) AS "t13"
              ) AS "t17"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t29"."month",
                    'rejected' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        "t19"."month",
                        "t19"."source_file",
                        "t19"."source_row"
                      FROM (
                        SELECT
                          *
                        FROM "normalized"."rejected" AS "t6"
                        WHERE
                          "t6"."source" = 'ops' AND "t6"."scope" = 'row'
                      ) AS "t19"
                    ) AS "t26"
                  ) AS "t29"
                ) AS "t37"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t42"."month",
                    'redelivered' AS "term",
                    CAST(1 AS DECIMAL(24, 6)) AS "value"
                  FROM (
                    SELECT
                      "t34"."month",
                      "t34"."source_file",
                      "t34"."source_row",
                      "t34"."source_key",
                      "t34"."source_error",
                      "t34"."source_text",
                      "t34"."event_id",
                      "t34"."clinic_id",
                      "t34"."clinic_name",
                      "t34"."account_state",
                      "t34"."module",
                      "t34"."provider_ref",
                      "t34"."ts",
                      "t34"."units",
                      "t34"."first_live_on",
                      "t34"."site"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t4"."month",
                          "t4"."source_file",
                          "t4"."source_row",
                          "t4"."source_key",
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
                          ROW_NUMBER() OVER (
                            PARTITION BY "t4"."month", "t4"."source_error", "t4"."source_text", "t4"."event_id", "t4"."clinic_id", "t4"."clinic_name", "t4"."account_state", "t4"."module", "t4"."provider_ref", "t4"."ts", "t4"."units", "t4"."first_live_on", "t4"."site"
                            ORDER BY "t4"."source_file" ASC, "t4"."source_row" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) - 1 AS "copy"
                        FROM "raw"."ops_usage" AS "t4"
                      ) AS "t24"
                      WHERE
                        "t24"."copy" > 0
                    ) AS "t34"
                  ) AS "t42"
                ) AS "t46"
              ) AS "t49"
            ) AS "t54"
          ) AS "t58"
          GROUP BY
            1,
            2
        ) AS "t64"
      ) AS "t67"
    ) AS "t88"
  ) AS "t89"
) AS "t90"