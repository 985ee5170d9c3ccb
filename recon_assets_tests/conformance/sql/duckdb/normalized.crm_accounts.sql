SELECT
  "t17"."month",
  "t17"."source_file",
  "t17"."source_row",
  "t17"."source_key",
  "t17"."customer_id",
  "t17"."customer_name",
  "t17"."status",
  "t17"."product",
  "t17"."location",
  "t17"."provider_count",
  "t17"."unit_price",
  "t17"."currency",
  "t17"."go_live_date",
  "t17"."churn_date",
  "t17"."entitled_quantity",
  CAST("t17"."updated_at" AS TIMESTAMP(6)) AS "updated_at",
  "t17"."owner"
FROM (
  SELECT
    "t16"."month",
    "t16"."source_file",
    "t16"."source_row",
    "t16"."source_key",
    "t16"."customer_id",
    "t16"."customer_name",
    "t16"."status",
    "t16"."product",
    "t16"."location",
    "t16"."provider_count",
    "t16"."unit_price",
    "t16"."currency",
    "t16"."go_live_date",
    CAST(NULL AS DATE) AS "churn_date",
    "t16"."entitled_quantity",
    "t16"."updated_at",
    "t16"."owner"
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
        "t14"."customer_id.text",
        "t14"."customer_name.text",
        "t14"."status.text",
        "t14"."product.text",
        "t14"."provider_count.text",
        "t14"."unit_price.text",
        "t14"."currency.text",
        "t14"."entitled_quantity.text",
        "t14"."go_live_date.text",
        "t14"."owner.text",
        "t14"."location.text",
        "t14"."updated_at.text",
        "t14"."status.key",
        "t14"."product.key",
        "t14"."currency.key",
        "t14"."location.key",
        "t14"."customer_id",
        "t14"."customer_name",
        "t14"."status",
        "t14"."product",
        "t14"."provider_count",
        "t14"."unit_price",
        "t14"."currency",
        "t14"."entitled_quantity",
        "t14"."go_live_date",
        "t14"."owner",
        "t14"."location",
        "t14"."updated_at",
        "t14"."customer_id.why",
        "t14"."customer_name.why",
        "t14"."status.why",
        "t14"."product.why",
        "t14"."provider_count.why",
        "t14"."unit_price.why",
        "t14"."currency.why",
        "t14"."entitled_quantity.why",
        "t14"."go_live_date.why",
        "t14"."owner.why",
        "t14"."location.why",
        "t14"."updated_at.why",
        (
          "t14"."customer_id" IS NULL
        ) AND (
          "t14"."customer_name" IS NULL
        ) AS "nobody",
        (
          NOT "t14"."source_error" IS NULL
        )
        OR (
          (
            "t14"."customer_id" IS NULL
          ) AND (
            "t14"."customer_name" IS NULL
          )
        )
        OR (
          NOT "t14"."provider_count.why" IS NULL
        ) AS "rejected"
      FROM (
        SELECT
          "t13"."month",
          "t13"."source_file",
          "t13"."source_row",
          "t13"."source_key",
          "t13"."source_error",
          "t13"."source_text",
          "t13"."customer_id.text",
          "t13"."customer_name.text",
          "t13"."status.text",
          "t13"."product.text",
          "t13"."provider_count.text",
          "t13"."unit_price.text",
          "t13"."currency.text",
          "t13"."entitled_quantity.text",
          "t13"."go_live_date.text",
          "t13"."owner.text",
          "t13"."location.text",
          "t13"."updated_at.text",
          "t13"."status.key",
          "t13"."product.key",
          "t13"."currency.key",
          "t13"."location.key",
          "t13"."customer_id",
          "t13"."customer_name",
          "t13"."status",
          "t13"."product",
          "t13"."provider_count",
          "t13"."unit_price",
          "t13"."currency",
          "t13"."entitled_quantity",
          "t13"."go_live_date",
          "t13"."owner",
          "t13"."location",
          "t13"."updated_at",
          CASE
            WHEN (
              NOT "t13"."customer_id.text" IS NULL
            ) AND (
              "t13"."customer_id" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t13"."customer_id.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t13"."customer_id.text")
              END,
              100
            ) || ''' is not an id: it has neither letters nor digits'
            ELSE CAST(NULL AS TEXT)
          END AS "customer_id.why",
          CASE
            WHEN (
              NOT "t13"."customer_name.text" IS NULL
            )
            AND (
              "t13"."customer_name" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t13"."customer_name.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t13"."customer_name.text")
              END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "customer_name.why",
          CASE
            WHEN (
              NOT "t13"."status.text" IS NULL
            ) AND (
              "t13"."status" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t13"."status.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t13"."status.text") END,
              100
            ) || ''' is not in the value map of recon.yaml'
            ELSE CAST(NULL AS TEXT)
          END AS "status.why",
          CASE
            WHEN (
              NOT "t13"."product.text" IS NULL
            ) AND (
              "t13"."product" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t13"."product.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t13"."product.text") END,
              100
            ) || ''' is not in the value map of recon.yaml'
            ELSE CAST(NULL AS TEXT)
          END AS "product.why",
          CASE
            WHEN (
              NOT "t13"."provider_count.text" IS NULL
            )
            AND (
              "t13"."provider_count" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t13"."provider_count.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t13"."provider_count.text")
              END,
              100
            ) || ''' is not a whole number of at least 0'
            ELSE CAST(NULL AS TEXT)
          END AS "provider_count.why",
          CASE
            WHEN (
              NOT "t13"."unit_price.text" IS NULL
            ) AND (
              "t13"."unit_price" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t13"."unit_price.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t13"."unit_price.text")
              END,
              100
            ) || ''' is not a number'
            ELSE CAST(NULL AS TEXT)
          END AS "unit_price.why",
          CASE
            WHEN (
              NOT "t13"."currency.text" IS NULL
            ) AND (
              "t13"."currency" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t13"."currency.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t13"."currency.text") END,
              100
            ) || ''' is not a currency code of three letters'
            ELSE CAST(NULL AS TEXT)
          END AS "currency.why",
          CASE
            WHEN (
              NOT "t13"."entitled_quantity.text" IS NULL
            )
            AND (
              "t13"."entitled_quantity" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t13"."entitled_quantity.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t13"."entitled_quantity.text")
              END,
              100
            ) || ''' is not a number'
            ELSE CAST(NULL AS TEXT)
          END AS "entitled_quantity.why",
          CASE
            WHEN (
              NOT "t13"."go_live_date.text" IS NULL
            )
            AND (
              "t13"."go_live_date" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t13"."go_live_date.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t13"."go_live_date.text")
              END,
              100
            ) || ''' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
            ELSE CAST(NULL AS TEXT)
          END AS "go_live_date.why",
          CASE
            WHEN (
              NOT "t13"."owner.text" IS NULL
            ) AND (
              "t13"."owner" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t13"."owner.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t13"."owner.text") END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "owner.why",
          CASE
            WHEN (
              NOT "t13"."location.text" IS NULL
            ) AND (
              "t13"."location" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t13"."location.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t13"."location.text") END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "location.why",
          CASE
            WHEN (
              NOT "t13"."updated_at.text" IS NULL
            ) AND (
              "t13"."updated_at" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t13"."updated_at.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t13"."updated_at.text")
              END,
              100
            ) || ''' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
            ELSE CAST(NULL AS TEXT)
          END AS "updated_at.why"
        FROM (
          SELECT
            "t12"."month",
            "t12"."source_file",
            "t12"."source_row",
            "t12"."source_key",
            "t12"."source_error",
            "t12"."source_text",
            "t12"."customer_id.text",
            "t12"."customer_name.text",
            "t12"."status.text",
            "t12"."product.text",
            "t12"."provider_count.text",
            "t12"."unit_price.text",
            "t12"."currency.text",
            "t12"."entitled_quantity.text",
            "t12"."go_live_date.text",
            "t12"."owner.text",
            "t12"."location.text",
            "t12"."updated_at.text",
            "t12"."status.key",
            "t12"."product.key",
            "t12"."currency.key",
            "t12"."location.key",
            CASE
              WHEN NOT NULLIF(
                REGEXP_REPLACE(
                  LOWER(
                    CASE
                      WHEN REGEXP_MATCHES("t12"."customer_id.text", '[^-]')
                      THEN TRANSLATE(
                        "t12"."customer_id.text",
                        '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                        '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                      )
                      ELSE "t12"."customer_id.text"
                    END
                  ),
                  '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
                  '',
                  'g'
                ),
                ''
              ) IS NULL
              THEN "t12"."customer_id.text"
              ELSE CAST(NULL AS TEXT)
            END AS "customer_id",
            "t12"."customer_name.text" AS "customer_name",
            CASE "t12"."status.key"
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
            CASE "t12"."product.key"
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
                    WHEN REGEXP_MATCHES("t12"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t12"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t12"."provider_count.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t12"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t12"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t12"."provider_count.text",
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
                              "t12"."provider_count.text",
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
                            "t12"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t12"."provider_count.text",
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
                            "t12"."provider_count.text",
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
                  WHEN REGEXP_MATCHES("t12"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t12"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t12"."provider_count.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t12"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t12"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t12"."provider_count.text",
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
                            "t12"."provider_count.text",
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
                          "t12"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t12"."provider_count.text",
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
                          "t12"."provider_count.text",
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
                      WHEN REGEXP_MATCHES("t12"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t12"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t12"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t12"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t12"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t12"."provider_count.text",
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
                                "t12"."provider_count.text",
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
                              "t12"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t12"."provider_count.text",
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
                              "t12"."provider_count.text",
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
                    WHEN REGEXP_MATCHES("t12"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t12"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t12"."provider_count.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t12"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t12"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t12"."provider_count.text",
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
                              "t12"."provider_count.text",
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
                            "t12"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t12"."provider_count.text",
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
                            "t12"."provider_count.text",
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
                        WHEN REGEXP_MATCHES("t12"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                        THEN TRY_CAST("t12"."provider_count.text" AS DECIMAL(24, 6))
                        WHEN REGEXP_MATCHES(
                          "t12"."provider_count.text",
                          '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                        )
                        THEN CASE
                          WHEN REGEXP_MATCHES("t12"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                          THEN -(
                            TRY_CAST(CASE
                              WHEN REGEXP_MATCHES(
                                REGEXP_EXTRACT(
                                  "t12"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t12"."provider_count.text",
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
                                  "t12"."provider_count.text",
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
                                "t12"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t12"."provider_count.text",
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
                                "t12"."provider_count.text",
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
                      WHEN REGEXP_MATCHES("t12"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t12"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t12"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t12"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t12"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t12"."provider_count.text",
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
                                "t12"."provider_count.text",
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
                              "t12"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t12"."provider_count.text",
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
                              "t12"."provider_count.text",
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
                      WHEN REGEXP_MATCHES("t12"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t12"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t12"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t12"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t12"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t12"."provider_count.text",
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
                                "t12"."provider_count.text",
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
                              "t12"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t12"."provider_count.text",
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
                              "t12"."provider_count.text",
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
                    WHEN REGEXP_MATCHES("t12"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t12"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t12"."provider_count.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t12"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t12"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t12"."provider_count.text",
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
                              "t12"."provider_count.text",
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
                            "t12"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t12"."provider_count.text",
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
                            "t12"."provider_count.text",
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
                  WHEN REGEXP_MATCHES("t12"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t12"."unit_price.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t12"."unit_price.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t12"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t12"."unit_price.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t12"."unit_price.text",
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
                            "t12"."unit_price.text",
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
                          "t12"."unit_price.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t12"."unit_price.text",
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
                          "t12"."unit_price.text",
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
                WHEN REGEXP_MATCHES("t12"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t12"."unit_price.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t12"."unit_price.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t12"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t12"."unit_price.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t12"."unit_price.text",
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
                          "t12"."unit_price.text",
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
                        "t12"."unit_price.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t12"."unit_price.text",
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
                        "t12"."unit_price.text",
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
                WHEN REGEXP_MATCHES("t12"."currency.key", '^[a-z]{3}$')
                THEN UPPER("t12"."currency.key")
                ELSE CAST(NULL AS TEXT)
              END
            ) AS "currency",
            CASE
              WHEN ABS(
                CASE
                  WHEN REGEXP_MATCHES("t12"."entitled_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t12"."entitled_quantity.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t12"."entitled_quantity.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t12"."entitled_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t12"."entitled_quantity.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t12"."entitled_quantity.text",
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
                            "t12"."entitled_quantity.text",
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
                          "t12"."entitled_quantity.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t12"."entitled_quantity.text",
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
                          "t12"."entitled_quantity.text",
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
                WHEN REGEXP_MATCHES("t12"."entitled_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t12"."entitled_quantity.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t12"."entitled_quantity.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t12"."entitled_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t12"."entitled_quantity.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t12"."entitled_quantity.text",
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
                          "t12"."entitled_quantity.text",
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
                        "t12"."entitled_quantity.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t12"."entitled_quantity.text",
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
                        "t12"."entitled_quantity.text",
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
                  "t12"."go_live_date.text",
                  '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                )
                THEN COALESCE(
                  TRY_STRPTIME(
                    SUBSTRING(
                      "t12"."go_live_date.text",
                      CASE
                        WHEN (
                          0 + 1
                        ) >= 1
                        THEN 0 + 1
                        ELSE 0 + 1 + LENGTH("t12"."go_live_date.text")
                      END,
                      10
                    ) || ' ' || SUBSTRING(
                      "t12"."go_live_date.text",
                      CASE
                        WHEN (
                          11 + 1
                        ) >= 1
                        THEN 11 + 1
                        ELSE 11 + 1 + LENGTH("t12"."go_live_date.text")
                      END,
                      8
                    ),
                    '%Y-%m-%d %H:%M:%S'
                  ),
                  TRY_STRPTIME(
                    SUBSTRING(
                      SUBSTRING(
                        "t12"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t12"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t12"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t12"."go_live_date.text")
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
                            "t12"."go_live_date.text",
                            CASE
                              WHEN (
                                0 + 1
                              ) >= 1
                              THEN 0 + 1
                              ELSE 0 + 1 + LENGTH("t12"."go_live_date.text")
                            END,
                            10
                          ) || ' ' || SUBSTRING(
                            "t12"."go_live_date.text",
                            CASE
                              WHEN (
                                11 + 1
                              ) >= 1
                              THEN 11 + 1
                              ELSE 11 + 1 + LENGTH("t12"."go_live_date.text")
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
                  TRY_STRPTIME("t12"."go_live_date.text", '%m/%d/%Y'),
                  TRY_STRPTIME("t12"."go_live_date.text", '%Y-%m-%d'),
                  TRY_STRPTIME("t12"."go_live_date.text", '%d-%b-%Y')
                )
              END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
              THEN CASE
                WHEN REGEXP_MATCHES(
                  "t12"."go_live_date.text",
                  '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                )
                THEN COALESCE(
                  TRY_STRPTIME(
                    SUBSTRING(
                      "t12"."go_live_date.text",
                      CASE
                        WHEN (
                          0 + 1
                        ) >= 1
                        THEN 0 + 1
                        ELSE 0 + 1 + LENGTH("t12"."go_live_date.text")
                      END,
                      10
                    ) || ' ' || SUBSTRING(
                      "t12"."go_live_date.text",
                      CASE
                        WHEN (
                          11 + 1
                        ) >= 1
                        THEN 11 + 1
                        ELSE 11 + 1 + LENGTH("t12"."go_live_date.text")
                      END,
                      8
                    ),
                    '%Y-%m-%d %H:%M:%S'
                  ),
                  TRY_STRPTIME(
                    SUBSTRING(
                      SUBSTRING(
                        "t12"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t12"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t12"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t12"."go_live_date.text")
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
                            "t12"."go_live_date.text",
                            CASE
                              WHEN (
                                0 + 1
                              ) >= 1
                              THEN 0 + 1
                              ELSE 0 + 1 + LENGTH("t12"."go_live_date.text")
                            END,
                            10
                          ) || ' ' || SUBSTRING(
                            "t12"."go_live_date.text",
                            CASE
                              WHEN (
                                11 + 1
                              ) >= 1
                              THEN 11 + 1
                              ELSE 11 + 1 + LENGTH("t12"."go_live_date.text")
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
                  TRY_STRPTIME("t12"."go_live_date.text", '%m/%d/%Y'),
                  TRY_STRPTIME("t12"."go_live_date.text", '%Y-%m-%d'),
                  TRY_STRPTIME("t12"."go_live_date.text", '%d-%b-%Y')
                )
              END
              ELSE CAST(NULL AS TIMESTAMP)
            END AS DATE) AS "go_live_date",
            "t12"."owner.text" AS "owner",
            COALESCE(CAST(NULL AS TEXT), "t12"."location.text") AS "location",
            CASE
              WHEN CAST(CASE
                WHEN REGEXP_MATCHES(
                  "t12"."updated_at.text",
                  '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                )
                THEN COALESCE(
                  TRY_STRPTIME(
                    SUBSTRING(
                      "t12"."updated_at.text",
                      CASE
                        WHEN (
                          0 + 1
                        ) >= 1
                        THEN 0 + 1
                        ELSE 0 + 1 + LENGTH("t12"."updated_at.text")
                      END,
                      10
                    ) || ' ' || SUBSTRING(
                      "t12"."updated_at.text",
                      CASE
                        WHEN (
                          11 + 1
                        ) >= 1
                        THEN 11 + 1
                        ELSE 11 + 1 + LENGTH("t12"."updated_at.text")
                      END,
                      8
                    ),
                    '%Y-%m-%d %H:%M:%S'
                  ),
                  TRY_STRPTIME(
                    SUBSTRING(
                      SUBSTRING(
                        "t12"."updated_at.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t12"."updated_at.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t12"."updated_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t12"."updated_at.text")
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
                            "t12"."updated_at.text",
                            CASE
                              WHEN (
                                0 + 1
                              ) >= 1
                              THEN 0 + 1
                              ELSE 0 + 1 + LENGTH("t12"."updated_at.text")
                            END,
                            10
                          ) || ' ' || SUBSTRING(
                            "t12"."updated_at.text",
                            CASE
                              WHEN (
                                11 + 1
                              ) >= 1
                              THEN 11 + 1
                              ELSE 11 + 1 + LENGTH("t12"."updated_at.text")
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
                  TRY_STRPTIME("t12"."updated_at.text", '%m/%d/%Y'),
                  TRY_STRPTIME("t12"."updated_at.text", '%Y-%m-%d'),
                  TRY_STRPTIME("t12"."updated_at.text", '%d-%b-%Y')
                )
              END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
              THEN CASE
                WHEN REGEXP_MATCHES(
                  "t12"."updated_at.text",
                  '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                )
                THEN COALESCE(
                  TRY_STRPTIME(
                    SUBSTRING(
                      "t12"."updated_at.text",
                      CASE
                        WHEN (
                          0 + 1
                        ) >= 1
                        THEN 0 + 1
                        ELSE 0 + 1 + LENGTH("t12"."updated_at.text")
                      END,
                      10
                    ) || ' ' || SUBSTRING(
                      "t12"."updated_at.text",
                      CASE
                        WHEN (
                          11 + 1
                        ) >= 1
                        THEN 11 + 1
                        ELSE 11 + 1 + LENGTH("t12"."updated_at.text")
                      END,
                      8
                    ),
                    '%Y-%m-%d %H:%M:%S'
                  ),
                  TRY_STRPTIME(
                    SUBSTRING(
                      SUBSTRING(
                        "t12"."updated_at.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t12"."updated_at.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t12"."updated_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t12"."updated_at.text")
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
                            "t12"."updated_at.text",
                            CASE
                              WHEN (
                                0 + 1
                              ) >= 1
                              THEN 0 + 1
                              ELSE 0 + 1 + LENGTH("t12"."updated_at.text")
                            END,
                            10
                          ) || ' ' || SUBSTRING(
                            "t12"."updated_at.text",
                            CASE
                              WHEN (
                                11 + 1
                              ) >= 1
                              THEN 11 + 1
                              ELSE 11 + 1 + LENGTH("t12"."updated_at.text")
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
                  TRY_STRPTIME("t12"."updated_at.text", '%m/%d/%Y'),
                  TRY_STRPTIME("t12"."updated_at.text", '%Y-%m-%d'),
                  TRY_STRPTIME("t12"."updated_at.text", '%d-%b-%Y')
                )
              END
              ELSE CAST(NULL AS TIMESTAMP)
            END AS "updated_at"
          FROM (
            SELECT
              "t11"."month",
              "t11"."source_file",
              "t11"."source_row",
              "t11"."source_key",
              "t11"."source_error",
              "t11"."source_text",
              "t11"."customer_id.text",
              "t11"."customer_name.text",
              "t11"."status.text",
              "t11"."product.text",
              "t11"."provider_count.text",
              "t11"."unit_price.text",
              "t11"."currency.text",
              "t11"."entitled_quantity.text",
              "t11"."go_live_date.text",
              "t11"."owner.text",
              "t11"."location.text",
              "t11"."updated_at.text",
              REGEXP_REPLACE(LOWER("t11"."status.text"), '\s+', ' ', 'g') AS "status.key",
              REGEXP_REPLACE(LOWER("t11"."product.text"), '\s+', ' ', 'g') AS "product.key",
              REGEXP_REPLACE(LOWER("t11"."currency.text"), '\s+', ' ', 'g') AS "currency.key",
              NULLIF(
                REGEXP_REPLACE(
                  LOWER(
                    CASE
                      WHEN REGEXP_MATCHES("t11"."location.text", '[^-]')
                      THEN TRANSLATE(
                        "t11"."location.text",
                        '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                        '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                      )
                      ELSE "t11"."location.text"
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
                "t10"."month",
                "t10"."source_file",
                "t10"."source_row",
                "t10"."source_key",
                "t10"."source_error",
                "t10"."source_text",
                CASE
                  WHEN REGEXP_MATCHES(
                    LOWER("t10"."customer_id.text"),
                    '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                  )
                  THEN CAST(NULL AS TEXT)
                  ELSE "t10"."customer_id.text"
                END AS "customer_id.text",
                CASE
                  WHEN REGEXP_MATCHES(
                    LOWER("t10"."customer_name.text"),
                    '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                  )
                  THEN CAST(NULL AS TEXT)
                  ELSE "t10"."customer_name.text"
                END AS "customer_name.text",
                "t10"."status.text",
                "t10"."product.text",
                "t10"."provider_count.text",
                "t10"."unit_price.text",
                "t10"."currency.text",
                "t10"."entitled_quantity.text",
                "t10"."go_live_date.text",
                "t10"."owner.text",
                "t10"."location.text",
                "t10"."updated_at.text"
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
                        WHEN REGEXP_MATCHES("t1"."Account ID", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t1"."Account ID", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t1"."Account ID"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t1"."Account ID", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t1"."Account ID", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t1"."Account ID"
                    END
                  END AS "customer_id.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t1"."Account Name", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t1"."Account Name", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t1"."Account Name"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t1"."Account Name", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t1"."Account Name", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t1"."Account Name"
                    END
                  END AS "customer_name.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t1"."Status", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t1"."Status", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t1"."Status"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t1"."Status", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t1"."Status", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t1"."Status"
                    END
                  END AS "status.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t1"."Product", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t1"."Product", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t1"."Product"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t1"."Product", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t1"."Product", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t1"."Product"
                    END
                  END AS "product.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES(
                          "t1"."Contracted Providers",
                          '^[ 	
]|[ 	
]$|[^-]'
                        )
                        THEN TRIM(
                          TRANSLATE("t1"."Contracted Providers", '   　​‌‍⁠﻿', '    '),
                          ' 	
'
                        )
                        ELSE "t1"."Contracted Providers"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES(
                        "t1"."Contracted Providers",
                        '^[ 	
]|[ 	
]$|[^-]'
                      )
                      THEN TRIM(
                        TRANSLATE("t1"."Contracted Providers", '   　​‌‍⁠﻿', '    '),
                        ' 	
'
                      )
                      ELSE "t1"."Contracted Providers"
                    END
                  END AS "provider_count.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES(
                          "t1"."Price Per Provider",
                          '^[ 	
]|[ 	
]$|[^-]'
                        )
                        THEN TRIM(TRANSLATE("t1"."Price Per Provider", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t1"."Price Per Provider"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES(
                        "t1"."Price Per Provider",
                        '^[ 	
]|[ 	
]$|[^-]'
                      )
                      THEN TRIM(TRANSLATE("t1"."Price Per Provider", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t1"."Price Per Provider"
                    END
                  END AS "unit_price.text",
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
                  END AS "currency.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES(
                          "t1"."Contracted Sessions",
                          '^[ 	
]|[ 	
]$|[^-]'
                        )
                        THEN TRIM(TRANSLATE("t1"."Contracted Sessions", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t1"."Contracted Sessions"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES(
                        "t1"."Contracted Sessions",
                        '^[ 	
]|[ 	
]$|[^-]'
                      )
                      THEN TRIM(TRANSLATE("t1"."Contracted Sessions", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t1"."Contracted Sessions"
                    END
                  END AS "entitled_quantity.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t1"."Go-Live Date", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t1"."Go-Live Date", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t1"."Go-Live Date"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t1"."Go-Live Date", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t1"."Go-Live Date", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t1"."Go-Live Date"
                    END
                  END AS "go_live_date.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t1"."Account Owner", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t1"."Account Owner", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t1"."Account Owner"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t1"."Account Owner", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t1"."Account Owner", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t1"."Account Owner"
                    END
                  END AS "owner.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t1"."Primary Site", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t1"."Primary Site", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t1"."Primary Site"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t1"."Primary Site", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t1"."Primary Site", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t1"."Primary Site"
                    END
                  END AS "location.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES(
                          "t1"."Last Modified Date",
                          '^[ 	
]|[ 	
]$|[^-]'
                        )
                        THEN TRIM(TRANSLATE("t1"."Last Modified Date", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t1"."Last Modified Date"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES(
                        "t1"."Last Modified Date",
                        '^[ 	
]|[ 	
]$|[^-]'
                      )
                      THEN TRIM(TRANSLATE("t1"."Last Modified Date", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t1"."Last Modified Date"
                    END
                  END AS "updated_at.text"
                FROM "raw"."crm_accounts" AS "t1"
                ANTI JOIN (
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
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t5"."month",
                        "t5"."source_file",
                        "t5"."source_row",
                        "t5"."source_key",
                        "t5"."source_error",
                        "t5"."source_text",
                        "t5"."Account ID",
                        "t5"."Account Name",
                        "t5"."Status",
                        "t5"."Product",
                        "t5"."Contracted Providers",
                        "t5"."Price Per Provider",
                        "t5"."Currency",
                        "t5"."Contracted Sessions",
                        "t5"."Go-Live Date",
                        "t5"."Account Owner",
                        "t5"."Primary Site",
                        "t5"."Last Modified Date",
                        ROW_NUMBER() OVER (
                          PARTITION BY "t5"."month", "t5"."source_error", "t5"."source_text", "t5"."Account ID", "t5"."Account Name", "t5"."Status", "t5"."Product", "t5"."Contracted Providers", "t5"."Price Per Provider", "t5"."Currency", "t5"."Contracted Sessions", "t5"."Go-Live Date", "t5"."Account Owner", "t5"."Primary Site", "t5"."Last Modified Date"
                          ORDER BY "t5"."source_file" ASC, "t5"."source_row" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) - 1 AS "copy"
                      FROM (
                        SELECT
                          "t1"."month",
                          "t1"."source_file",
                          "t1"."source_row",
                          "t1"."source_key",
                          "t1"."source_error",
                          "t1"."source_text",
                          "t1"."Account ID",
                          "t1"."Account Name",
                          "t1"."Status",
                          "t1"."Product",
                          "t1"."Contracted Providers",
                          "t1"."Price Per Provider",
                          "t1"."Currency",
                          "t1"."Contracted Sessions",
                          "t1"."Go-Live Date",
                          "t1"."Account Owner",
                          "t1"."Primary Site",
                          "t1"."Last Modified Date"
                        FROM "raw"."crm_accounts" AS "t1"
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
                          ) AS "t2"
                          WHERE
                            "t2"."rows" > 1
                        ) AS "t4"
                          ON "t1"."month" IS NOT DISTINCT FROM "t4"."month"
                          AND "t1"."source_error" IS NOT DISTINCT FROM "t4"."source_error"
                          AND "t1"."source_text" IS NOT DISTINCT FROM "t4"."source_text"
                          AND "t1"."Account ID" IS NOT DISTINCT FROM "t4"."Account ID"
                          AND "t1"."Account Name" IS NOT DISTINCT FROM "t4"."Account Name"
                          AND "t1"."Status" IS NOT DISTINCT FROM "t4"."Status"
                          AND "t1"."Product" IS NOT DISTINCT FROM "t4"."Product"
                          AND "t1"."Contracted Providers" IS NOT DISTINCT FROM "t4"."Contracted Providers"
                          AND "t1"."Price Per Provider" IS NOT DISTINCT FROM "t4"."Price Per Provider"
                          AND "t1"."Currency" IS NOT DISTINCT FROM "t4"."Currency"
                          AND "t1"."Contracted Sessions" IS NOT DISTINCT FROM "t4"."Contracted Sessions"
                          AND "t1"."Go-Live Date" IS NOT DISTINCT FROM "t4"."Go-Live Date"
                          AND "t1"."Account Owner" IS NOT DISTINCT FROM "t4"."Account Owner"
                          AND "t1"."Primary Site" IS NOT DISTINCT FROM "t4"."Primary Site"
                          AND "t1"."Last Modified Date" IS NOT DISTINCT FROM "t4"."Last Modified Date"
                      ) AS "t5"
                    ) AS "t6"
                    WHERE
                      "t6"."copy" > 0
                  ) AS "t7"
                ) AS "t9"
                  ON "t1"."month" = "t9"."month"
                  AND "t1"."source_file" = "t9"."source_file"
                  AND "t1"."source_row" = "t9"."source_row"
              ) AS "t10"
            ) AS "t11"
          ) AS "t12"
        ) AS "t13"
      ) AS "t14"
    ) AS "t15"
    WHERE
      NOT (
        "t15"."rejected"
      )
  ) AS "t16"
) AS "t17"