SELECT
  *
FROM (
  SELECT
    "t21"."month",
    "t21"."source_file",
    "t21"."source_row",
    "t21"."source_key",
    "t21"."customer_id",
    "t21"."customer_name",
    "t21"."status",
    "t21"."product",
    "t21"."location",
    "t21"."line_id",
    "t21"."provider_count",
    CAST(NULL AS TEXT) AS "provider_id",
    "t21"."unit_price",
    "t21"."amount",
    "t21"."currency",
    CAST(NULL AS DATE) AS "service_start",
    CAST(NULL AS DATE) AS "service_end"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t19"."month",
        "t19"."source_file",
        "t19"."source_row",
        "t19"."source_key",
        "t19"."source_error",
        "t19"."source_text",
        "t19"."line_id.text",
        "t19"."customer_name.text",
        "t19"."customer_id.text",
        "t19"."product.text",
        "t19"."provider_count.text",
        "t19"."unit_price.text",
        "t19"."amount.text",
        "t19"."currency.text",
        "t19"."status.text",
        "t19"."location.text",
        "t19"."product.key",
        "t19"."currency.key",
        "t19"."status.key",
        "t19"."location.key",
        "t19"."location.target",
        "t19"."line_id",
        "t19"."customer_name",
        "t19"."customer_id",
        "t19"."product",
        "t19"."provider_count",
        "t19"."unit_price",
        "t19"."amount",
        "t19"."currency",
        "t19"."status",
        "t19"."location",
        "t19"."line_id.why",
        "t19"."customer_name.why",
        "t19"."customer_id.why",
        "t19"."product.why",
        "t19"."provider_count.why",
        "t19"."unit_price.why",
        "t19"."amount.why",
        "t19"."currency.why",
        "t19"."status.why",
        "t19"."location.why",
        (
          "t19"."customer_id" IS NULL
        ) AND (
          "t19"."customer_name" IS NULL
        ) AS "nobody",
        (
          NOT "t19"."source_error" IS NULL
        )
        OR (
          (
            "t19"."customer_id" IS NULL
          ) AND (
            "t19"."customer_name" IS NULL
          )
        )
        OR (
          NOT "t19"."provider_count.why" IS NULL
        )
        OR (
          NOT "t19"."amount.why" IS NULL
        ) AS "rejected"
      FROM (
        SELECT
          "t18"."month",
          "t18"."source_file",
          "t18"."source_row",
          "t18"."source_key",
          "t18"."source_error",
          "t18"."source_text",
          "t18"."line_id.text",
          "t18"."customer_name.text",
          "t18"."customer_id.text",
          "t18"."product.text",
          "t18"."provider_count.text",
          "t18"."unit_price.text",
          "t18"."amount.text",
          "t18"."currency.text",
          "t18"."status.text",
          "t18"."location.text",
          "t18"."product.key",
          "t18"."currency.key",
          "t18"."status.key",
          "t18"."location.key",
          "t18"."location.target",
          "t18"."line_id",
          "t18"."customer_name",
          "t18"."customer_id",
          "t18"."product",
          "t18"."provider_count",
          "t18"."unit_price",
          "t18"."amount",
          "t18"."currency",
          "t18"."status",
          "t18"."location",
          CASE
            WHEN (
              NOT "t18"."line_id.text" IS NULL
            ) AND (
              "t18"."line_id" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t18"."line_id.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t18"."line_id.text") END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "line_id.why",
          CASE
            WHEN (
              NOT "t18"."customer_name.text" IS NULL
            )
            AND (
              "t18"."customer_name" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t18"."customer_name.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t18"."customer_name.text")
              END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "customer_name.why",
          CASE
            WHEN (
              NOT "t18"."customer_id.text" IS NULL
            ) AND (
              "t18"."customer_id" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t18"."customer_id.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t18"."customer_id.text")
              END,
              100
            ) || ''' is not an id: it has neither letters nor digits'
            ELSE CAST(NULL AS TEXT)
          END AS "customer_id.why",
          CASE
            WHEN (
              NOT "t18"."product.text" IS NULL
            ) AND (
              "t18"."product" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t18"."product.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t18"."product.text") END,
              100
            ) || ''' is not in the value map of recon.yaml'
            ELSE CAST(NULL AS TEXT)
          END AS "product.why",
          CASE
            WHEN (
              NOT "t18"."provider_count.text" IS NULL
            )
            AND (
              "t18"."provider_count" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t18"."provider_count.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t18"."provider_count.text")
              END,
              100
            ) || ''' is not a whole number of at least 0'
            ELSE CAST(NULL AS TEXT)
          END AS "provider_count.why",
          CASE
            WHEN (
              NOT "t18"."unit_price.text" IS NULL
            ) AND (
              "t18"."unit_price" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t18"."unit_price.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t18"."unit_price.text")
              END,
              100
            ) || ''' is not a number'
            ELSE CAST(NULL AS TEXT)
          END AS "unit_price.why",
          CASE
            WHEN (
              NOT "t18"."amount.text" IS NULL
            ) AND (
              "t18"."amount" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t18"."amount.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t18"."amount.text") END,
              100
            ) || ''' is not a number'
            ELSE CAST(NULL AS TEXT)
          END AS "amount.why",
          CASE
            WHEN (
              NOT "t18"."currency.text" IS NULL
            ) AND (
              "t18"."currency" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t18"."currency.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t18"."currency.text") END,
              100
            ) || ''' is not a currency code of three letters'
            ELSE CAST(NULL AS TEXT)
          END AS "currency.why",
          CASE
            WHEN (
              NOT "t18"."status.text" IS NULL
            ) AND (
              "t18"."status" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t18"."status.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t18"."status.text") END,
              100
            ) || ''' is not in the value map of recon.yaml'
            ELSE CAST(NULL AS TEXT)
          END AS "status.why",
          CASE
            WHEN (
              NOT "t18"."location.text" IS NULL
            ) AND (
              "t18"."location" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t18"."location.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t18"."location.text") END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "location.why"
        FROM (
          SELECT
            "t17"."month",
            "t17"."source_file",
            "t17"."source_row",
            "t17"."source_key",
            "t17"."source_error",
            "t17"."source_text",
            "t17"."line_id.text",
            "t17"."customer_name.text",
            "t17"."customer_id.text",
            "t17"."product.text",
            "t17"."provider_count.text",
            "t17"."unit_price.text",
            "t17"."amount.text",
            "t17"."currency.text",
            "t17"."status.text",
            "t17"."location.text",
            "t17"."product.key",
            "t17"."currency.key",
            "t17"."status.key",
            "t17"."location.key",
            "t17"."location.target",
            "t17"."line_id.text" AS "line_id",
            "t17"."customer_name.text" AS "customer_name",
            CASE
              WHEN NOT NULLIF(
                REGEXP_REPLACE(
                  LOWER(
                    CASE
                      WHEN REGEXP_MATCHES("t17"."customer_id.text", '[^-]')
                      THEN TRANSLATE(
                        "t17"."customer_id.text",
                        '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                        '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                      )
                      ELSE "t17"."customer_id.text"
                    END
                  ),
                  '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
                  '',
                  'g'
                ),
                ''
              ) IS NULL
              THEN "t17"."customer_id.text"
              ELSE CAST(NULL AS TEXT)
            END AS "customer_id",
            CASE "t17"."product.key"
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
                    WHEN REGEXP_MATCHES("t17"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t17"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t17"."provider_count.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t17"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t17"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t17"."provider_count.text",
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
                              "t17"."provider_count.text",
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
                            "t17"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t17"."provider_count.text",
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
                            "t17"."provider_count.text",
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
                  WHEN REGEXP_MATCHES("t17"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t17"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t17"."provider_count.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t17"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t17"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t17"."provider_count.text",
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
                            "t17"."provider_count.text",
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
                          "t17"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t17"."provider_count.text",
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
                          "t17"."provider_count.text",
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
                      WHEN REGEXP_MATCHES("t17"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t17"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t17"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t17"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t17"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t17"."provider_count.text",
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
                                "t17"."provider_count.text",
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
                              "t17"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t17"."provider_count.text",
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
                              "t17"."provider_count.text",
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
                    WHEN REGEXP_MATCHES("t17"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t17"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t17"."provider_count.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t17"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t17"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t17"."provider_count.text",
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
                              "t17"."provider_count.text",
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
                            "t17"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t17"."provider_count.text",
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
                            "t17"."provider_count.text",
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
                        WHEN REGEXP_MATCHES("t17"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                        THEN TRY_CAST("t17"."provider_count.text" AS DECIMAL(24, 6))
                        WHEN REGEXP_MATCHES(
                          "t17"."provider_count.text",
                          '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                        )
                        THEN CASE
                          WHEN REGEXP_MATCHES("t17"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                          THEN -(
                            TRY_CAST(CASE
                              WHEN REGEXP_MATCHES(
                                REGEXP_EXTRACT(
                                  "t17"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t17"."provider_count.text",
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
                                  "t17"."provider_count.text",
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
                                "t17"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t17"."provider_count.text",
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
                                "t17"."provider_count.text",
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
                      WHEN REGEXP_MATCHES("t17"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t17"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t17"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t17"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t17"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t17"."provider_count.text",
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
                                "t17"."provider_count.text",
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
                              "t17"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t17"."provider_count.text",
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
                              "t17"."provider_count.text",
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
                      WHEN REGEXP_MATCHES("t17"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t17"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t17"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t17"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t17"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t17"."provider_count.text",
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
                                "t17"."provider_count.text",
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
                              "t17"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t17"."provider_count.text",
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
                              "t17"."provider_count.text",
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
                    WHEN REGEXP_MATCHES("t17"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t17"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t17"."provider_count.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t17"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t17"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t17"."provider_count.text",
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
                              "t17"."provider_count.text",
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
                            "t17"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t17"."provider_count.text",
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
                            "t17"."provider_count.text",
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
                  WHEN REGEXP_MATCHES("t17"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t17"."unit_price.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t17"."unit_price.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t17"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t17"."unit_price.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t17"."unit_price.text",
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
                            "t17"."unit_price.text",
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
                          "t17"."unit_price.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t17"."unit_price.text",
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
                          "t17"."unit_price.text",
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
                WHEN REGEXP_MATCHES("t17"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t17"."unit_price.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t17"."unit_price.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t17"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t17"."unit_price.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t17"."unit_price.text",
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
                          "t17"."unit_price.text",
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
                        "t17"."unit_price.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t17"."unit_price.text",
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
                        "t17"."unit_price.text",
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
                  WHEN REGEXP_MATCHES("t17"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t17"."amount.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t17"."amount.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t17"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t17"."amount.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t17"."amount.text",
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
                            "t17"."amount.text",
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
                          "t17"."amount.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t17"."amount.text",
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
                          "t17"."amount.text",
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
                WHEN REGEXP_MATCHES("t17"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t17"."amount.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t17"."amount.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t17"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t17"."amount.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t17"."amount.text",
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
                          "t17"."amount.text",
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
                        "t17"."amount.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t17"."amount.text",
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
                        "t17"."amount.text",
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
              CASE "t17"."currency.key"
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
                WHEN REGEXP_MATCHES("t17"."currency.key", '^[a-z]{3}$')
                THEN UPPER("t17"."currency.key")
                ELSE CAST(NULL AS TEXT)
              END
            ) AS "currency",
            CASE "t17"."status.key"
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
            COALESCE("t17"."location.target", "t17"."location.text") AS "location"
          FROM (
            SELECT
              "t16"."month",
              "t16"."source_file",
              "t16"."source_row",
              "t16"."source_key",
              "t16"."source_error",
              "t16"."source_text",
              "t16"."line_id.text",
              "t16"."customer_name.text",
              "t16"."customer_id.text",
              "t16"."product.text",
              "t16"."provider_count.text",
              "t16"."unit_price.text",
              "t16"."amount.text",
              "t16"."currency.text",
              "t16"."status.text",
              "t16"."location.text",
              "t16"."product.key",
              "t16"."currency.key",
              "t16"."status.key",
              "t16"."location.key",
              "t16"."location.target"
            FROM (
              SELECT
                "t15"."month",
                "t15"."source_file",
                "t15"."source_row",
                "t15"."source_key",
                "t15"."source_error",
                "t15"."source_text",
                "t15"."line_id.text",
                "t15"."customer_name.text",
                "t15"."customer_id.text",
                "t15"."product.text",
                "t15"."provider_count.text",
                "t15"."unit_price.text",
                "t15"."amount.text",
                "t15"."currency.text",
                "t15"."status.text",
                "t15"."location.text",
                "t15"."product.key",
                "t15"."currency.key",
                "t15"."status.key",
                "t15"."location.key",
                "t2"."location.key" AS "location.key_right",
                "t2"."location.target"
              FROM (
                SELECT
                  "t13"."month",
                  "t13"."source_file",
                  "t13"."source_row",
                  "t13"."source_key",
                  "t13"."source_error",
                  "t13"."source_text",
                  "t13"."line_id.text",
                  "t13"."customer_name.text",
                  "t13"."customer_id.text",
                  "t13"."product.text",
                  "t13"."provider_count.text",
                  "t13"."unit_price.text",
                  "t13"."amount.text",
                  "t13"."currency.text",
                  "t13"."status.text",
                  "t13"."location.text",
                  REGEXP_REPLACE(LOWER("t13"."product.text"), '\s+', ' ', 'g') AS "product.key",
                  REGEXP_REPLACE(LOWER("t13"."currency.text"), '\s+', ' ', 'g') AS "currency.key",
                  REGEXP_REPLACE(LOWER("t13"."status.text"), '\s+', ' ', 'g') AS "status.key",
                  NULLIF(
                    REGEXP_REPLACE(
                      LOWER(
                        CASE
                          WHEN REGEXP_MATCHES("t13"."location.text", '[^-]')
                          THEN TRANSLATE(
                            "t13"."location.text",
                            '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                            '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                          )
                          ELSE "t13"."location.text"
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
                    "t12"."month",
                    "t12"."source_file",
                    "t12"."source_row",
                    "t12"."source_key",
                    "t12"."source_error",
                    "t12"."source_text",
                    "t12"."line_id.text",
                    CASE
                      WHEN REGEXP_MATCHES(
                        LOWER("t12"."customer_name.text"),
                        '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                      )
                      THEN CAST(NULL AS TEXT)
                      ELSE "t12"."customer_name.text"
                    END AS "customer_name.text",
                    CASE
                      WHEN REGEXP_MATCHES(
                        LOWER("t12"."customer_id.text"),
                        '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                      )
                      THEN CAST(NULL AS TEXT)
                      ELSE "t12"."customer_id.text"
                    END AS "customer_id.text",
                    "t12"."product.text",
                    "t12"."provider_count.text",
                    "t12"."unit_price.text",
                    "t12"."amount.text",
                    "t12"."currency.text",
                    "t12"."status.text",
                    "t12"."location.text"
                  FROM (
                    SELECT
                      "t3"."month",
                      "t3"."source_file",
                      "t3"."source_row",
                      "t3"."source_key",
                      "t3"."source_error",
                      "t3"."source_text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t3"."Invoice Line", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t3"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t3"."Invoice Line"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t3"."Invoice Line", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t3"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t3"."Invoice Line"
                        END
                      END AS "line_id.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t3"."Customer", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t3"."Customer", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t3"."Customer"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t3"."Customer", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t3"."Customer", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t3"."Customer"
                        END
                      END AS "customer_name.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t3"."Customer Ref", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t3"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t3"."Customer Ref"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t3"."Customer Ref", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t3"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t3"."Customer Ref"
                        END
                      END AS "customer_id.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t3"."Item", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t3"."Item", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t3"."Item"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t3"."Item", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t3"."Item", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t3"."Item"
                        END
                      END AS "product.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t3"."Qty", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t3"."Qty", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t3"."Qty"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t3"."Qty", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t3"."Qty", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t3"."Qty"
                        END
                      END AS "provider_count.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t3"."Rate", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t3"."Rate", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t3"."Rate"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t3"."Rate", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t3"."Rate", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t3"."Rate"
                        END
                      END AS "unit_price.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t3"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t3"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t3"."Amount"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t3"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t3"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t3"."Amount"
                        END
                      END AS "amount.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t3"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t3"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t3"."Currency"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t3"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t3"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t3"."Currency"
                        END
                      END AS "currency.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t3"."Account State", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t3"."Account State", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t3"."Account State"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t3"."Account State", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t3"."Account State", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t3"."Account State"
                        END
                      END AS "status.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t3"."Site", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t3"."Site", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t3"."Site"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t3"."Site", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t3"."Site", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t3"."Site"
                        END
                      END AS "location.text"
                    FROM "raw"."billing_lines" AS "t3"
                    ANTI JOIN (
                      SELECT
                        "t9"."month",
                        "t9"."source_file",
                        "t9"."source_row",
                        "t9"."source_key",
                        "t9"."source_error",
                        "t9"."source_text",
                        "t9"."Invoice Line",
                        "t9"."Customer",
                        "t9"."Customer Ref",
                        "t9"."Item",
                        "t9"."Qty",
                        "t9"."Rate",
                        "t9"."Amount",
                        "t9"."Currency",
                        "t9"."Account State",
                        "t9"."Site"
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
                            "t7"."Invoice Line",
                            "t7"."Customer",
                            "t7"."Customer Ref",
                            "t7"."Item",
                            "t7"."Qty",
                            "t7"."Rate",
                            "t7"."Amount",
                            "t7"."Currency",
                            "t7"."Account State",
                            "t7"."Site",
                            ROW_NUMBER() OVER (
                              PARTITION BY "t7"."month", "t7"."source_error", "t7"."source_text", "t7"."Invoice Line", "t7"."Customer", "t7"."Customer Ref", "t7"."Item", "t7"."Qty", "t7"."Rate", "t7"."Amount", "t7"."Currency", "t7"."Account State", "t7"."Site"
                              ORDER BY "t7"."source_file" ASC, "t7"."source_row" ASC
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) - 1 AS "copy"
                          FROM (
                            SELECT
                              "t3"."month",
                              "t3"."source_file",
                              "t3"."source_row",
                              "t3"."source_key",
                              "t3"."source_error",
                              "t3"."source_text",
                              "t3"."Invoice Line",
                              "t3"."Customer",
                              "t3"."Customer Ref",
                              "t3"."Item",
                              "t3"."Qty",
                              "t3"."Rate",
                              "t3"."Amount",
                              "t3"."Currency",
                              "t3"."Account State",
                              "t3"."Site"
                            FROM "raw"."billing_lines" AS "t3"
                            SEMI JOIN (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t1"."month",
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
                                  COUNT(*) AS "rows"
                                FROM "raw"."billing_lines" AS "t1"
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
                              ) AS "t4"
                              WHERE
                                "t4"."rows" > 1
                            ) AS "t6"
                              ON "t3"."month" IS NOT DISTINCT FROM "t6"."month"
                              AND "t3"."source_error" IS NOT DISTINCT FROM "t6"."source_error"
                              AND "t3"."source_text" IS NOT DISTINCT FROM "t6"."source_text"
                              AND "t3"."Invoice Line" IS NOT DISTINCT FROM "t6"."Invoice Line"
                              AND "t3"."Customer" IS NOT DISTINCT FROM "t6"."Customer"
                              AND "t3"."Customer Ref" IS NOT DISTINCT FROM "t6"."Customer Ref"
                              AND "t3"."Item" IS NOT DISTINCT FROM "t6"."Item"
                              AND "t3"."Qty" IS NOT DISTINCT FROM "t6"."Qty"
                              AND "t3"."Rate" IS NOT DISTINCT FROM "t6"."Rate"
                              AND "t3"."Amount" IS NOT DISTINCT FROM "t6"."Amount"
                              AND "t3"."Currency" IS NOT DISTINCT FROM "t6"."Currency"
                              AND "t3"."Account State" IS NOT DISTINCT FROM "t6"."Account State"
                              AND "t3"."Site" IS NOT DISTINCT FROM "t6"."Site"
                          ) AS "t7"
                        ) AS "t8"
                        WHERE
                          "t8"."copy" > 0
                      ) AS "t9"
                    ) AS "t11"
                      ON "t3"."month" = "t11"."month"
                      AND "t3"."source_file" = "t11"."source_file"
                      AND "t3"."source_row" = "t11"."source_row"
                  ) AS "t12"
                ) AS "t13"
              ) AS "t15"
              LEFT OUTER JOIN "constant_rows_1" AS "t2"
                ON "t15"."location.key" = "t2"."location.key"
            ) AS "t16"
          ) AS "t17"
        ) AS "t18"
      ) AS "t19"
    ) AS "t20"
    WHERE
      NOT (
        "t20"."rejected"
      )
  ) AS "t21"
) AS "t22"