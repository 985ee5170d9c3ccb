SELECT
  *
FROM (
  SELECT
    "t15"."month",
    "t15"."source_file",
    "t15"."source_row",
    "t15"."source_key",
    "t15"."customer_id",
    "t15"."customer_name",
    "t15"."status",
    "t15"."product",
    "t15"."location",
    "t15"."line_id",
    "t15"."provider_count",
    CAST(NULL AS TEXT) AS "provider_id",
    "t15"."unit_price",
    "t15"."amount",
    "t15"."currency",
    CAST(NULL AS DATE) AS "service_start",
    CAST(NULL AS DATE) AS "service_end"
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
        "t13"."product.key",
        "t13"."currency.key",
        "t13"."status.key",
        "t13"."location.key",
        "t13"."location.target",
        "t13"."line_id",
        "t13"."customer_name",
        "t13"."customer_id",
        "t13"."product",
        "t13"."provider_count",
        "t13"."unit_price",
        "t13"."amount",
        "t13"."currency",
        "t13"."status",
        "t13"."location",
        "t13"."line_id.why",
        "t13"."customer_name.why",
        "t13"."customer_id.why",
        "t13"."product.why",
        "t13"."provider_count.why",
        "t13"."unit_price.why",
        "t13"."amount.why",
        "t13"."currency.why",
        "t13"."status.why",
        "t13"."location.why",
        (
          "t13"."customer_id" IS NULL
        ) AND (
          "t13"."customer_name" IS NULL
        ) AS "nobody",
        (
          NOT "t13"."source_error" IS NULL
        )
        OR (
          (
            "t13"."customer_id" IS NULL
          ) AND (
            "t13"."customer_name" IS NULL
          )
        )
        OR (
          NOT "t13"."provider_count.why" IS NULL
        )
        OR (
          NOT "t13"."amount.why" IS NULL
        ) AS "rejected"
      FROM (
        SELECT
          "t12"."month",
          "t12"."source_file",
          "t12"."source_row",
          "t12"."source_key",
          "t12"."source_error",
          "t12"."source_text",
          "t12"."line_id.text",
          "t12"."customer_name.text",
          "t12"."customer_id.text",
          "t12"."product.text",
          "t12"."provider_count.text",
          "t12"."unit_price.text",
          "t12"."amount.text",
          "t12"."currency.text",
          "t12"."status.text",
          "t12"."location.text",
          "t12"."product.key",
          "t12"."currency.key",
          "t12"."status.key",
          "t12"."location.key",
          "t12"."location.target",
          "t12"."line_id",
          "t12"."customer_name",
          "t12"."customer_id",
          "t12"."product",
          "t12"."provider_count",
          "t12"."unit_price",
          "t12"."amount",
          "t12"."currency",
          "t12"."status",
          "t12"."location",
          CASE
            WHEN (
              NOT "t12"."line_id.text" IS NULL
            ) AND (
              "t12"."line_id" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t12"."line_id.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t12"."line_id.text") END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "line_id.why",
          CASE
            WHEN (
              NOT "t12"."customer_name.text" IS NULL
            )
            AND (
              "t12"."customer_name" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t12"."customer_name.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t12"."customer_name.text")
              END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "customer_name.why",
          CASE
            WHEN (
              NOT "t12"."customer_id.text" IS NULL
            ) AND (
              "t12"."customer_id" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t12"."customer_id.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t12"."customer_id.text")
              END,
              100
            ) || ''' is not an id: it has neither letters nor digits'
            ELSE CAST(NULL AS TEXT)
          END AS "customer_id.why",
          CASE
            WHEN (
              NOT "t12"."product.text" IS NULL
            ) AND (
              "t12"."product" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t12"."product.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t12"."product.text") END,
              100
            ) || ''' is not in the value map of recon.yaml'
            ELSE CAST(NULL AS TEXT)
          END AS "product.why",
          CASE
            WHEN (
              NOT "t12"."provider_count.text" IS NULL
            )
            AND (
              "t12"."provider_count" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t12"."provider_count.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t12"."provider_count.text")
              END,
              100
            ) || ''' is not a whole number of at least 0'
            ELSE CAST(NULL AS TEXT)
          END AS "provider_count.why",
          CASE
            WHEN (
              NOT "t12"."unit_price.text" IS NULL
            ) AND (
              "t12"."unit_price" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t12"."unit_price.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t12"."unit_price.text")
              END,
              100
            ) || ''' is not a number'
            ELSE CAST(NULL AS TEXT)
          END AS "unit_price.why",
          CASE
            WHEN (
              NOT "t12"."amount.text" IS NULL
            ) AND (
              "t12"."amount" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t12"."amount.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t12"."amount.text") END,
              100
            ) || ''' is not a number'
            ELSE CAST(NULL AS TEXT)
          END AS "amount.why",
          CASE
            WHEN (
              NOT "t12"."currency.text" IS NULL
            ) AND (
              "t12"."currency" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t12"."currency.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t12"."currency.text") END,
              100
            ) || ''' is not a currency code of three letters'
            ELSE CAST(NULL AS TEXT)
          END AS "currency.why",
          CASE
            WHEN (
              NOT "t12"."status.text" IS NULL
            ) AND (
              "t12"."status" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t12"."status.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t12"."status.text") END,
              100
            ) || ''' is not in the value map of recon.yaml'
            ELSE CAST(NULL AS TEXT)
          END AS "status.why",
          CASE
            WHEN (
              NOT "t12"."location.text" IS NULL
            ) AND (
              "t12"."location" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t12"."location.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t12"."location.text") END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "location.why"
        FROM (
          SELECT
            "t11"."month",
            "t11"."source_file",
            "t11"."source_row",
            "t11"."source_key",
            "t11"."source_error",
            "t11"."source_text",
            "t11"."line_id.text",
            "t11"."customer_name.text",
            "t11"."customer_id.text",
            "t11"."product.text",
            "t11"."provider_count.text",
            "t11"."unit_price.text",
            "t11"."amount.text",
            "t11"."currency.text",
            "t11"."status.text",
            "t11"."location.text",
            "t11"."product.key",
            "t11"."currency.key",
            "t11"."status.key",
            "t11"."location.key",
            "t11"."location.target",
            "t11"."line_id.text" AS "line_id",
            "t11"."customer_name.text" AS "customer_name",
            CASE
              WHEN NOT NULLIF(
                REGEXP_REPLACE(
                  LOWER(
                    CASE
                      WHEN REGEXP_MATCHES("t11"."customer_id.text", '[^-]')
                      THEN TRANSLATE(
                        "t11"."customer_id.text",
                        '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                        '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                      )
                      ELSE "t11"."customer_id.text"
                    END
                  ),
                  '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
                  '',
                  'g'
                ),
                ''
              ) IS NULL
              THEN "t11"."customer_id.text"
              ELSE CAST(NULL AS TEXT)
            END AS "customer_id",
            CASE "t11"."product.key"
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
                    WHEN REGEXP_MATCHES("t11"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t11"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t11"."provider_count.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t11"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t11"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t11"."provider_count.text",
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
                              "t11"."provider_count.text",
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
                            "t11"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t11"."provider_count.text",
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
                            "t11"."provider_count.text",
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
                  WHEN REGEXP_MATCHES("t11"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t11"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t11"."provider_count.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t11"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t11"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t11"."provider_count.text",
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
                            "t11"."provider_count.text",
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
                          "t11"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t11"."provider_count.text",
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
                          "t11"."provider_count.text",
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
                      WHEN REGEXP_MATCHES("t11"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t11"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t11"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t11"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t11"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t11"."provider_count.text",
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
                                "t11"."provider_count.text",
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
                              "t11"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t11"."provider_count.text",
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
                              "t11"."provider_count.text",
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
                    WHEN REGEXP_MATCHES("t11"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t11"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t11"."provider_count.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t11"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t11"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t11"."provider_count.text",
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
                              "t11"."provider_count.text",
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
                            "t11"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t11"."provider_count.text",
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
                            "t11"."provider_count.text",
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
                        WHEN REGEXP_MATCHES("t11"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                        THEN TRY_CAST("t11"."provider_count.text" AS DECIMAL(24, 6))
                        WHEN REGEXP_MATCHES(
                          "t11"."provider_count.text",
                          '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                        )
                        THEN CASE
                          WHEN REGEXP_MATCHES("t11"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                          THEN -(
                            TRY_CAST(CASE
                              WHEN REGEXP_MATCHES(
                                REGEXP_EXTRACT(
                                  "t11"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t11"."provider_count.text",
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
                                  "t11"."provider_count.text",
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
                                "t11"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t11"."provider_count.text",
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
                                "t11"."provider_count.text",
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
                      WHEN REGEXP_MATCHES("t11"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t11"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t11"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t11"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t11"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t11"."provider_count.text",
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
                                "t11"."provider_count.text",
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
                              "t11"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t11"."provider_count.text",
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
                              "t11"."provider_count.text",
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
                      WHEN REGEXP_MATCHES("t11"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t11"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t11"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t11"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t11"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t11"."provider_count.text",
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
                                "t11"."provider_count.text",
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
                              "t11"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t11"."provider_count.text",
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
                              "t11"."provider_count.text",
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
                    WHEN REGEXP_MATCHES("t11"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t11"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t11"."provider_count.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t11"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t11"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t11"."provider_count.text",
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
                              "t11"."provider_count.text",
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
                            "t11"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t11"."provider_count.text",
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
                            "t11"."provider_count.text",
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
                  WHEN REGEXP_MATCHES("t11"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t11"."unit_price.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t11"."unit_price.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t11"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t11"."unit_price.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t11"."unit_price.text",
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
                            "t11"."unit_price.text",
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
                          "t11"."unit_price.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t11"."unit_price.text",
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
                          "t11"."unit_price.text",
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
                WHEN REGEXP_MATCHES("t11"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t11"."unit_price.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t11"."unit_price.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t11"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t11"."unit_price.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t11"."unit_price.text",
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
                          "t11"."unit_price.text",
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
                        "t11"."unit_price.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t11"."unit_price.text",
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
                        "t11"."unit_price.text",
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
                  WHEN REGEXP_MATCHES("t11"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t11"."amount.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t11"."amount.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t11"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t11"."amount.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t11"."amount.text",
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
                            "t11"."amount.text",
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
                          "t11"."amount.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t11"."amount.text",
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
                          "t11"."amount.text",
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
                WHEN REGEXP_MATCHES("t11"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t11"."amount.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t11"."amount.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t11"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t11"."amount.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t11"."amount.text",
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
                          "t11"."amount.text",
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
                        "t11"."amount.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t11"."amount.text",
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
                        "t11"."amount.text",
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
              CASE "t11"."currency.key"
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
                WHEN REGEXP_MATCHES("t11"."currency.key", '^[a-z]{3}$')
                THEN UPPER("t11"."currency.key")
                ELSE CAST(NULL AS TEXT)
              END
            ) AS "currency",
            CASE "t11"."status.key"
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
            COALESCE("t11"."location.target", "t11"."location.text") AS "location"
          FROM (
            SELECT
              "t10"."month",
              "t10"."source_file",
              "t10"."source_row",
              "t10"."source_key",
              "t10"."source_error",
              "t10"."source_text",
              "t10"."line_id.text",
              "t10"."customer_name.text",
              "t10"."customer_id.text",
              "t10"."product.text",
              "t10"."provider_count.text",
              "t10"."unit_price.text",
              "t10"."amount.text",
              "t10"."currency.text",
              "t10"."status.text",
              "t10"."location.text",
              "t10"."product.key",
              "t10"."currency.key",
              "t10"."status.key",
              "t10"."location.key",
              "t10"."location.target"
            FROM (
              SELECT
                "t9"."month",
                "t9"."source_file",
                "t9"."source_row",
                "t9"."source_key",
                "t9"."source_error",
                "t9"."source_text",
                "t9"."line_id.text",
                "t9"."customer_name.text",
                "t9"."customer_id.text",
                "t9"."product.text",
                "t9"."provider_count.text",
                "t9"."unit_price.text",
                "t9"."amount.text",
                "t9"."currency.text",
                "t9"."status.text",
                "t9"."location.text",
                "t9"."product.key",
                "t9"."currency.key",
                "t9"."status.key",
                "t9"."location.key",
                "t2"."location.key" AS "location.key_right",
                "t2"."location.target"
              FROM (
                SELECT
                  "t7"."month",
                  "t7"."source_file",
                  "t7"."source_row",
                  "t7"."source_key",
                  "t7"."source_error",
                  "t7"."source_text",
                  "t7"."line_id.text",
                  "t7"."customer_name.text",
                  "t7"."customer_id.text",
                  "t7"."product.text",
                  "t7"."provider_count.text",
                  "t7"."unit_price.text",
                  "t7"."amount.text",
                  "t7"."currency.text",
                  "t7"."status.text",
                  "t7"."location.text",
                  REGEXP_REPLACE(LOWER("t7"."product.text"), '\s+', ' ', 'g') AS "product.key",
                  REGEXP_REPLACE(LOWER("t7"."currency.text"), '\s+', ' ', 'g') AS "currency.key",
                  REGEXP_REPLACE(LOWER("t7"."status.text"), '\s+', ' ', 'g') AS "status.key",
                  NULLIF(
                    REGEXP_REPLACE(
                      LOWER(
                        CASE
                          WHEN REGEXP_MATCHES("t7"."location.text", '[^-]')
                          THEN TRANSLATE(
                            "t7"."location.text",
                            '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                            '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                          )
                          ELSE "t7"."location.text"
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
                    "t6"."month",
                    "t6"."source_file",
                    "t6"."source_row",
                    "t6"."source_key",
                    "t6"."source_error",
                    "t6"."source_text",
                    "t6"."line_id.text",
                    CASE
                      WHEN REGEXP_MATCHES(
                        LOWER("t6"."customer_name.text"),
                        '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                      )
                      THEN CAST(NULL AS TEXT)
                      ELSE "t6"."customer_name.text"
                    END AS "customer_name.text",
                    CASE
                      WHEN REGEXP_MATCHES(
                        LOWER("t6"."customer_id.text"),
                        '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                      )
                      THEN CAST(NULL AS TEXT)
                      ELSE "t6"."customer_id.text"
                    END AS "customer_id.text",
                    "t6"."product.text",
                    "t6"."provider_count.text",
                    "t6"."unit_price.text",
                    "t6"."amount.text",
                    "t6"."currency.text",
                    "t6"."status.text",
                    "t6"."location.text"
                  FROM (
                    SELECT
                      "t5"."month",
                      "t5"."source_file",
                      "t5"."source_row",
                      "t5"."source_key",
                      "t5"."source_error",
                      "t5"."source_text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t5"."Invoice Line", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t5"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t5"."Invoice Line"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t5"."Invoice Line", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t5"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t5"."Invoice Line"
                        END
                      END AS "line_id.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t5"."Customer", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t5"."Customer", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t5"."Customer"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t5"."Customer", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t5"."Customer", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t5"."Customer"
                        END
                      END AS "customer_name.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t5"."Customer Ref", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t5"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t5"."Customer Ref"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t5"."Customer Ref", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t5"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t5"."Customer Ref"
                        END
                      END AS "customer_id.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t5"."Item", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t5"."Item", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t5"."Item"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t5"."Item", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t5"."Item", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t5"."Item"
                        END
                      END AS "product.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t5"."Qty", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t5"."Qty", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t5"."Qty"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t5"."Qty", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t5"."Qty", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t5"."Qty"
                        END
                      END AS "provider_count.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t5"."Rate", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t5"."Rate", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t5"."Rate"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t5"."Rate", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t5"."Rate", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t5"."Rate"
                        END
                      END AS "unit_price.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t5"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t5"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t5"."Amount"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t5"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t5"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t5"."Amount"
                        END
                      END AS "amount.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t5"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t5"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t5"."Currency"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t5"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t5"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t5"."Currency"
                        END
                      END AS "currency.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t5"."Account State", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t5"."Account State", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t5"."Account State"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t5"."Account State", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t5"."Account State", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t5"."Account State"
                        END
                      END AS "status.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t5"."Site", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t5"."Site", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t5"."Site"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t5"."Site", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t5"."Site", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t5"."Site"
                        END
                      END AS "location.text"
                    FROM (
                      SELECT
                        "t4"."month",
                        "t4"."source_file",
                        "t4"."source_row",
                        "t4"."source_key",
                        "t4"."source_error",
                        "t4"."source_text",
                        "t4"."Invoice Line",
                        "t4"."Customer",
                        "t4"."Customer Ref",
                        "t4"."Item",
                        "t4"."Qty",
                        "t4"."Rate",
                        "t4"."Amount",
                        "t4"."Currency",
                        "t4"."Account State",
                        "t4"."Site"
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
                        ) AS "t3"
                        WHERE
                          "t3"."copy" = 0
                      ) AS "t4"
                    ) AS "t5"
                  ) AS "t6"
                ) AS "t7"
              ) AS "t9"
              LEFT OUTER JOIN "constant_rows_1" AS "t2"
                ON "t9"."location.key" = "t2"."location.key"
            ) AS "t10"
          ) AS "t11"
        ) AS "t12"
      ) AS "t13"
    ) AS "t14"
    WHERE
      NOT (
        "t14"."rejected"
      )
  ) AS "t15"
) AS "t16"