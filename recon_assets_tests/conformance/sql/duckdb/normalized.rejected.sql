WITH "t61" AS (
  SELECT
    "t58"."month",
    "t58"."source_file",
    "t58"."source_row",
    "t58"."source_key",
    "t58"."source_error",
    "t58"."source_text",
    "t58"."customer_id.text",
    "t58"."customer_name.text",
    "t58"."status.text",
    "t58"."product.text",
    "t58"."provider_count.text",
    "t58"."unit_price.text",
    "t58"."currency.text",
    "t58"."entitled_quantity.text",
    "t58"."go_live_date.text",
    "t58"."owner.text",
    "t58"."location.text",
    "t58"."updated_at.text",
    "t58"."status.key",
    "t58"."product.key",
    "t58"."currency.key",
    "t58"."location.key",
    "t58"."customer_id",
    "t58"."customer_name",
    "t58"."status",
    "t58"."product",
    "t58"."provider_count",
    "t58"."unit_price",
    "t58"."currency",
    "t58"."entitled_quantity",
    "t58"."go_live_date",
    "t58"."owner",
    "t58"."location",
    "t58"."updated_at",
    "t58"."customer_id.why",
    "t58"."customer_name.why",
    "t58"."status.why",
    "t58"."product.why",
    "t58"."provider_count.why",
    "t58"."unit_price.why",
    "t58"."currency.why",
    "t58"."entitled_quantity.why",
    "t58"."go_live_date.why",
    "t58"."owner.why",
    "t58"."location.why",
    "t58"."updated_at.why",
    (
      "t58"."customer_id" IS NULL
    ) AND (
      "t58"."customer_name" IS NULL
    ) AS "nobody",
    (
      NOT "t58"."source_error" IS NULL
    )
    OR (
      (
        "t58"."customer_id" IS NULL
      ) AND (
        "t58"."customer_name" IS NULL
      )
    )
    OR (
      NOT "t58"."provider_count.why" IS NULL
    ) AS "rejected"
  FROM (
    SELECT
      "t57"."month",
      "t57"."source_file",
      "t57"."source_row",
      "t57"."source_key",
      "t57"."source_error",
      "t57"."source_text",
      "t57"."customer_id.text",
      "t57"."customer_name.text",
      "t57"."status.text",
      "t57"."product.text",
      "t57"."provider_count.text",
      "t57"."unit_price.text",
      "t57"."currency.text",
      "t57"."entitled_quantity.text",
      "t57"."go_live_date.text",
      "t57"."owner.text",
      "t57"."location.text",
      "t57"."updated_at.text",
      "t57"."status.key",
      "t57"."product.key",
      "t57"."currency.key",
      "t57"."location.key",
      "t57"."customer_id",
      "t57"."customer_name",
      "t57"."status",
      "t57"."product",
      "t57"."provider_count",
      "t57"."unit_price",
      "t57"."currency",
      "t57"."entitled_quantity",
      "t57"."go_live_date",
      "t57"."owner",
      "t57"."location",
      "t57"."updated_at",
      CASE
        WHEN (
          NOT "t57"."customer_id.text" IS NULL
        ) AND (
          "t57"."customer_id" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t57"."customer_id.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t57"."customer_id.text")
          END,
          100
        ) || ''' is not an id: it has neither letters nor digits'
        ELSE CAST(NULL AS TEXT)
      END AS "customer_id.why",
      CASE
        WHEN (
          NOT "t57"."customer_name.text" IS NULL
        )
        AND (
          "t57"."customer_name" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t57"."customer_name.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t57"."customer_name.text")
          END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "customer_name.why",
      CASE
        WHEN (
          NOT "t57"."status.text" IS NULL
        ) AND (
          "t57"."status" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t57"."status.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t57"."status.text") END,
          100
        ) || ''' is not in the value map of recon.yaml'
        ELSE CAST(NULL AS TEXT)
      END AS "status.why",
      CASE
        WHEN (
          NOT "t57"."product.text" IS NULL
        ) AND (
          "t57"."product" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t57"."product.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t57"."product.text") END,
          100
        ) || ''' is not in the value map of recon.yaml'
        ELSE CAST(NULL AS TEXT)
      END AS "product.why",
      CASE
        WHEN (
          NOT "t57"."provider_count.text" IS NULL
        )
        AND (
          "t57"."provider_count" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t57"."provider_count.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t57"."provider_count.text")
          END,
          100
        ) || ''' is not a whole number of at least 0'
        ELSE CAST(NULL AS TEXT)
      END AS "provider_count.why",
      CASE
        WHEN (
          NOT "t57"."unit_price.text" IS NULL
        ) AND (
          "t57"."unit_price" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t57"."unit_price.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t57"."unit_price.text")
          END,
          100
        ) || ''' is not a number'
        ELSE CAST(NULL AS TEXT)
      END AS "unit_price.why",
      CASE
        WHEN (
          NOT "t57"."currency.text" IS NULL
        ) AND (
          "t57"."currency" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t57"."currency.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t57"."currency.text") END,
          100
        ) || ''' is not a currency code of three letters'
        ELSE CAST(NULL AS TEXT)
      END AS "currency.why",
      CASE
        WHEN (
          NOT "t57"."entitled_quantity.text" IS NULL
        )
        AND (
          "t57"."entitled_quantity" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t57"."entitled_quantity.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t57"."entitled_quantity.text")
          END,
          100
        ) || ''' is not a number'
        ELSE CAST(NULL AS TEXT)
      END AS "entitled_quantity.why",
      CASE
        WHEN (
          NOT "t57"."go_live_date.text" IS NULL
        )
        AND (
          "t57"."go_live_date" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t57"."go_live_date.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t57"."go_live_date.text")
          END,
          100
        ) || ''' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
        ELSE CAST(NULL AS TEXT)
      END AS "go_live_date.why",
      CASE
        WHEN (
          NOT "t57"."owner.text" IS NULL
        ) AND (
          "t57"."owner" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t57"."owner.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t57"."owner.text") END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "owner.why",
      CASE
        WHEN (
          NOT "t57"."location.text" IS NULL
        ) AND (
          "t57"."location" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t57"."location.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t57"."location.text") END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "location.why",
      CASE
        WHEN (
          NOT "t57"."updated_at.text" IS NULL
        ) AND (
          "t57"."updated_at" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t57"."updated_at.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t57"."updated_at.text")
          END,
          100
        ) || ''' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
        ELSE CAST(NULL AS TEXT)
      END AS "updated_at.why"
    FROM (
      SELECT
        "t49"."month",
        "t49"."source_file",
        "t49"."source_row",
        "t49"."source_key",
        "t49"."source_error",
        "t49"."source_text",
        "t49"."customer_id.text",
        "t49"."customer_name.text",
        "t49"."status.text",
        "t49"."product.text",
        "t49"."provider_count.text",
        "t49"."unit_price.text",
        "t49"."currency.text",
        "t49"."entitled_quantity.text",
        "t49"."go_live_date.text",
        "t49"."owner.text",
        "t49"."location.text",
        "t49"."updated_at.text",
        "t49"."status.key",
        "t49"."product.key",
        "t49"."currency.key",
        "t49"."location.key",
        CASE
          WHEN NOT NULLIF(
            REGEXP_REPLACE(
              LOWER(
                CASE
                  WHEN REGEXP_MATCHES("t49"."customer_id.text", '[^-]')
                  THEN TRANSLATE(
                    "t49"."customer_id.text",
                    '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                    '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                  )
                  ELSE "t49"."customer_id.text"
                END
              ),
              '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
              '',
              'g'
            ),
            ''
          ) IS NULL
          THEN "t49"."customer_id.text"
          ELSE CAST(NULL AS TEXT)
        END AS "customer_id",
        "t49"."customer_name.text" AS "customer_name",
        CASE "t49"."status.key"
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
        CASE "t49"."product.key"
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
                WHEN REGEXP_MATCHES("t49"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t49"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t49"."provider_count.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t49"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t49"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t49"."provider_count.text",
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
                          "t49"."provider_count.text",
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
                        "t49"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t49"."provider_count.text",
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
                        "t49"."provider_count.text",
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
              WHEN REGEXP_MATCHES("t49"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
              THEN TRY_CAST("t49"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_MATCHES(
                "t49"."provider_count.text",
                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
              )
              THEN CASE
                WHEN REGEXP_MATCHES("t49"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                THEN -(
                  TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t49"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t49"."provider_count.text",
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
                        "t49"."provider_count.text",
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
                      "t49"."provider_count.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t49"."provider_count.text",
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
                      "t49"."provider_count.text",
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
                  WHEN REGEXP_MATCHES("t49"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t49"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t49"."provider_count.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t49"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t49"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t49"."provider_count.text",
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
                            "t49"."provider_count.text",
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
                          "t49"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t49"."provider_count.text",
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
                          "t49"."provider_count.text",
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
                WHEN REGEXP_MATCHES("t49"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t49"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t49"."provider_count.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t49"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t49"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t49"."provider_count.text",
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
                          "t49"."provider_count.text",
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
                        "t49"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t49"."provider_count.text",
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
                        "t49"."provider_count.text",
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
                    WHEN REGEXP_MATCHES("t49"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t49"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t49"."provider_count.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t49"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t49"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t49"."provider_count.text",
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
                              "t49"."provider_count.text",
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
                            "t49"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t49"."provider_count.text",
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
                            "t49"."provider_count.text",
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
                  WHEN REGEXP_MATCHES("t49"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t49"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t49"."provider_count.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t49"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t49"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t49"."provider_count.text",
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
                            "t49"."provider_count.text",
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
                          "t49"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t49"."provider_count.text",
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
                          "t49"."provider_count.text",
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
                  WHEN REGEXP_MATCHES("t49"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t49"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t49"."provider_count.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t49"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t49"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t49"."provider_count.text",
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
                            "t49"."provider_count.text",
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
                          "t49"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t49"."provider_count.text",
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
                          "t49"."provider_count.text",
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
                WHEN REGEXP_MATCHES("t49"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t49"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t49"."provider_count.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t49"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t49"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t49"."provider_count.text",
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
                          "t49"."provider_count.text",
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
                        "t49"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t49"."provider_count.text",
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
                        "t49"."provider_count.text",
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
              WHEN REGEXP_MATCHES("t49"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
              THEN TRY_CAST("t49"."unit_price.text" AS DECIMAL(24, 6))
              WHEN REGEXP_MATCHES(
                "t49"."unit_price.text",
                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
              )
              THEN CASE
                WHEN REGEXP_MATCHES("t49"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                THEN -(
                  TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t49"."unit_price.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t49"."unit_price.text",
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
                        "t49"."unit_price.text",
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
                      "t49"."unit_price.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t49"."unit_price.text",
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
                      "t49"."unit_price.text",
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
            WHEN REGEXP_MATCHES("t49"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
            THEN TRY_CAST("t49"."unit_price.text" AS DECIMAL(24, 6))
            WHEN REGEXP_MATCHES(
              "t49"."unit_price.text",
              '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
            )
            THEN CASE
              WHEN REGEXP_MATCHES("t49"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
              THEN -(
                TRY_CAST(CASE
                  WHEN REGEXP_MATCHES(
                    REGEXP_EXTRACT(
                      "t49"."unit_price.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t49"."unit_price.text",
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
                      "t49"."unit_price.text",
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
                    "t49"."unit_price.text",
                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                  ),
                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                )
                THEN REPLACE(
                  REPLACE(
                    REGEXP_EXTRACT(
                      "t49"."unit_price.text",
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
                    "t49"."unit_price.text",
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
            WHEN REGEXP_MATCHES("t49"."currency.key", '^[a-z]{3}$')
            THEN UPPER("t49"."currency.key")
            ELSE CAST(NULL AS TEXT)
          END
        ) AS "currency",
        CASE
          WHEN ABS(
            CASE
              WHEN REGEXP_MATCHES("t49"."entitled_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
              THEN TRY_CAST("t49"."entitled_quantity.text" AS DECIMAL(24, 6))
              WHEN REGEXP_MATCHES(
                "t49"."entitled_quantity.text",
                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
              )
              THEN CASE
                WHEN REGEXP_MATCHES("t49"."entitled_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                THEN -(
                  TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t49"."entitled_quantity.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t49"."entitled_quantity.text",
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
                        "t49"."entitled_quantity.text",
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
                      "t49"."entitled_quantity.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t49"."entitled_quantity.text",
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
                      "t49"."entitled_quantity.text",
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
            WHEN REGEXP_MATCHES("t49"."entitled_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
            THEN TRY_CAST("t49"."entitled_quantity.text" AS DECIMAL(24, 6))
            WHEN REGEXP_MATCHES(
              "t49"."entitled_quantity.text",
              '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
            )
            THEN CASE
              WHEN REGEXP_MATCHES("t49"."entitled_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
              THEN -(
                TRY_CAST(CASE
                  WHEN REGEXP_MATCHES(
                    REGEXP_EXTRACT(
                      "t49"."entitled_quantity.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t49"."entitled_quantity.text",
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
                      "t49"."entitled_quantity.text",
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
                    "t49"."entitled_quantity.text",
                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                  ),
                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                )
                THEN REPLACE(
                  REPLACE(
                    REGEXP_EXTRACT(
                      "t49"."entitled_quantity.text",
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
                    "t49"."entitled_quantity.text",
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
              "t49"."go_live_date.text",
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
            )
            THEN COALESCE(
              TRY_STRPTIME(
                SUBSTRING(
                  "t49"."go_live_date.text",
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH("t49"."go_live_date.text")
                  END,
                  10
                ) || ' ' || SUBSTRING(
                  "t49"."go_live_date.text",
                  CASE
                    WHEN (
                      11 + 1
                    ) >= 1
                    THEN 11 + 1
                    ELSE 11 + 1 + LENGTH("t49"."go_live_date.text")
                  END,
                  8
                ),
                '%Y-%m-%d %H:%M:%S'
              ),
              TRY_STRPTIME(
                SUBSTRING(
                  SUBSTRING(
                    "t49"."go_live_date.text",
                    CASE
                      WHEN (
                        0 + 1
                      ) >= 1
                      THEN 0 + 1
                      ELSE 0 + 1 + LENGTH("t49"."go_live_date.text")
                    END,
                    10
                  ) || ' ' || SUBSTRING(
                    "t49"."go_live_date.text",
                    CASE
                      WHEN (
                        11 + 1
                      ) >= 1
                      THEN 11 + 1
                      ELSE 11 + 1 + LENGTH("t49"."go_live_date.text")
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
                        "t49"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t49"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t49"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t49"."go_live_date.text")
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
              TRY_STRPTIME("t49"."go_live_date.text", '%m/%d/%Y'),
              TRY_STRPTIME("t49"."go_live_date.text", '%Y-%m-%d'),
              TRY_STRPTIME("t49"."go_live_date.text", '%d-%b-%Y')
            )
          END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
          THEN CASE
            WHEN REGEXP_MATCHES(
              "t49"."go_live_date.text",
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
            )
            THEN COALESCE(
              TRY_STRPTIME(
                SUBSTRING(
                  "t49"."go_live_date.text",
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH("t49"."go_live_date.text")
                  END,
                  10
                ) || ' ' || SUBSTRING(
                  "t49"."go_live_date.text",
                  CASE
                    WHEN (
                      11 + 1
                    ) >= 1
                    THEN 11 + 1
                    ELSE 11 + 1 + LENGTH("t49"."go_live_date.text")
                  END,
                  8
                ),
                '%Y-%m-%d %H:%M:%S'
              ),
              TRY_STRPTIME(
                SUBSTRING(
                  SUBSTRING(
                    "t49"."go_live_date.text",
                    CASE
                      WHEN (
                        0 + 1
                      ) >= 1
                      THEN 0 + 1
                      ELSE 0 + 1 + LENGTH("t49"."go_live_date.text")
                    END,
                    10
                  ) || ' ' || SUBSTRING(
                    "t49"."go_live_date.text",
                    CASE
                      WHEN (
                        11 + 1
                      ) >= 1
                      THEN 11 + 1
                      ELSE 11 + 1 + LENGTH("t49"."go_live_date.text")
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
                        "t49"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t49"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t49"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t49"."go_live_date.text")
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
              TRY_STRPTIME("t49"."go_live_date.text", '%m/%d/%Y'),
              TRY_STRPTIME("t49"."go_live_date.text", '%Y-%m-%d'),
              TRY_STRPTIME("t49"."go_live_date.text", '%d-%b-%Y')
            )
          END
          ELSE CAST(NULL AS TIMESTAMP)
        END AS DATE) AS "go_live_date",
        "t49"."owner.text" AS "owner",
        COALESCE(CAST(NULL AS TEXT), "t49"."location.text") AS "location",
        CASE
          WHEN CAST(CASE
            WHEN REGEXP_MATCHES(
              "t49"."updated_at.text",
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
            )
            THEN COALESCE(
              TRY_STRPTIME(
                SUBSTRING(
                  "t49"."updated_at.text",
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH("t49"."updated_at.text")
                  END,
                  10
                ) || ' ' || SUBSTRING(
                  "t49"."updated_at.text",
                  CASE
                    WHEN (
                      11 + 1
                    ) >= 1
                    THEN 11 + 1
                    ELSE 11 + 1 + LENGTH("t49"."updated_at.text")
                  END,
                  8
                ),
                '%Y-%m-%d %H:%M:%S'
              ),
              TRY_STRPTIME(
                SUBSTRING(
                  SUBSTRING(
                    "t49"."updated_at.text",
                    CASE
                      WHEN (
                        0 + 1
                      ) >= 1
                      THEN 0 + 1
                      ELSE 0 + 1 + LENGTH("t49"."updated_at.text")
                    END,
                    10
                  ) || ' ' || SUBSTRING(
                    "t49"."updated_at.text",
                    CASE
                      WHEN (
                        11 + 1
                      ) >= 1
                      THEN 11 + 1
                      ELSE 11 + 1 + LENGTH("t49"."updated_at.text")
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
                        "t49"."updated_at.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t49"."updated_at.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t49"."updated_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t49"."updated_at.text")
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
              TRY_STRPTIME("t49"."updated_at.text", '%m/%d/%Y'),
              TRY_STRPTIME("t49"."updated_at.text", '%Y-%m-%d'),
              TRY_STRPTIME("t49"."updated_at.text", '%d-%b-%Y')
            )
          END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
          THEN CASE
            WHEN REGEXP_MATCHES(
              "t49"."updated_at.text",
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
            )
            THEN COALESCE(
              TRY_STRPTIME(
                SUBSTRING(
                  "t49"."updated_at.text",
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH("t49"."updated_at.text")
                  END,
                  10
                ) || ' ' || SUBSTRING(
                  "t49"."updated_at.text",
                  CASE
                    WHEN (
                      11 + 1
                    ) >= 1
                    THEN 11 + 1
                    ELSE 11 + 1 + LENGTH("t49"."updated_at.text")
                  END,
                  8
                ),
                '%Y-%m-%d %H:%M:%S'
              ),
              TRY_STRPTIME(
                SUBSTRING(
                  SUBSTRING(
                    "t49"."updated_at.text",
                    CASE
                      WHEN (
                        0 + 1
                      ) >= 1
                      THEN 0 + 1
                      ELSE 0 + 1 + LENGTH("t49"."updated_at.text")
                    END,
                    10
                  ) || ' ' || SUBSTRING(
                    "t49"."updated_at.text",
                    CASE
                      WHEN (
                        11 + 1
                      ) >= 1
                      THEN 11 + 1
                      ELSE 11 + 1 + LENGTH("t49"."updated_at.text")
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
                        "t49"."updated_at.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t49"."updated_at.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t49"."updated_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t49"."updated_at.text")
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
              TRY_STRPTIME("t49"."updated_at.text", '%m/%d/%Y'),
              TRY_STRPTIME("t49"."updated_at.text", '%Y-%m-%d'),
              TRY_STRPTIME("t49"."updated_at.text", '%d-%b-%Y')
            )
          END
          ELSE CAST(NULL AS TIMESTAMP)
        END AS "updated_at"
      FROM (
        SELECT
          "t44"."month",
          "t44"."source_file",
          "t44"."source_row",
          "t44"."source_key",
          "t44"."source_error",
          "t44"."source_text",
          "t44"."customer_id.text",
          "t44"."customer_name.text",
          "t44"."status.text",
          "t44"."product.text",
          "t44"."provider_count.text",
          "t44"."unit_price.text",
          "t44"."currency.text",
          "t44"."entitled_quantity.text",
          "t44"."go_live_date.text",
          "t44"."owner.text",
          "t44"."location.text",
          "t44"."updated_at.text",
          REGEXP_REPLACE(LOWER("t44"."status.text"), '\s+', ' ', 'g') AS "status.key",
          REGEXP_REPLACE(LOWER("t44"."product.text"), '\s+', ' ', 'g') AS "product.key",
          REGEXP_REPLACE(LOWER("t44"."currency.text"), '\s+', ' ', 'g') AS "currency.key",
          NULLIF(
            REGEXP_REPLACE(
              LOWER(
                CASE
                  WHEN REGEXP_MATCHES("t44"."location.text", '[^-]')
                  THEN TRANSLATE(
                    "t44"."location.text",
                    '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                    '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                  )
                  ELSE "t44"."location.text"
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
            "t41"."month",
            "t41"."source_file",
            "t41"."source_row",
            "t41"."source_key",
            "t41"."source_error",
            "t41"."source_text",
            CASE
              WHEN REGEXP_MATCHES(
                LOWER("t41"."customer_id.text"),
                '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
              )
              THEN CAST(NULL AS TEXT)
              ELSE "t41"."customer_id.text"
            END AS "customer_id.text",
            CASE
              WHEN REGEXP_MATCHES(
                LOWER("t41"."customer_name.text"),
                '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
              )
              THEN CAST(NULL AS TEXT)
              ELSE "t41"."customer_name.text"
            END AS "customer_name.text",
            "t41"."status.text",
            "t41"."product.text",
            "t41"."provider_count.text",
            "t41"."unit_price.text",
            "t41"."currency.text",
            "t41"."entitled_quantity.text",
            "t41"."go_live_date.text",
            "t41"."owner.text",
            "t41"."location.text",
            "t41"."updated_at.text"
          FROM (
            SELECT
              "t38"."month",
              "t38"."source_file",
              "t38"."source_row",
              "t38"."source_key",
              "t38"."source_error",
              "t38"."source_text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES("t38"."Account ID", '^[ 	
]|[ 	
]$|[^-]')
                    THEN TRIM(TRANSLATE("t38"."Account ID", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t38"."Account ID"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES("t38"."Account ID", '^[ 	
]|[ 	
]$|[^-]')
                  THEN TRIM(TRANSLATE("t38"."Account ID", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t38"."Account ID"
                END
              END AS "customer_id.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES("t38"."Account Name", '^[ 	
]|[ 	
]$|[^-]')
                    THEN TRIM(TRANSLATE("t38"."Account Name", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t38"."Account Name"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES("t38"."Account Name", '^[ 	
]|[ 	
]$|[^-]')
                  THEN TRIM(TRANSLATE("t38"."Account Name", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t38"."Account Name"
                END
              END AS "customer_name.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES("t38"."Status", '^[ 	
]|[ 	
]$|[^-]')
                    THEN TRIM(TRANSLATE("t38"."Status", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t38"."Status"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES("t38"."Status", '^[ 	
]|[ 	
]$|[^-]')
                  THEN TRIM(TRANSLATE("t38"."Status", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t38"."Status"
                END
              END AS "status.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES("t38"."Product", '^[ 	
]|[ 	
]$|[^-]')
                    THEN TRIM(TRANSLATE("t38"."Product", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t38"."Product"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES("t38"."Product", '^[ 	
]|[ 	
]$|[^-]')
                  THEN TRIM(TRANSLATE("t38"."Product", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t38"."Product"
                END
              END AS "product.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES(
                      "t38"."Contracted Providers",
                      '^[ 	
]|[ 	
]$|[^-]'
                    )
                    THEN TRIM(
                      TRANSLATE("t38"."Contracted Providers", '   　​‌‍⁠﻿', '    '),
                      ' 	
'
                    )
                    ELSE "t38"."Contracted Providers"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES(
                    "t38"."Contracted Providers",
                    '^[ 	
]|[ 	
]$|[^-]'
                  )
                  THEN TRIM(
                    TRANSLATE("t38"."Contracted Providers", '   　​‌‍⁠﻿', '    '),
                    ' 	
'
                  )
                  ELSE "t38"."Contracted Providers"
                END
              END AS "provider_count.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES(
                      "t38"."Price Per Provider",
                      '^[ 	
]|[ 	
]$|[^-]'
                    )
                    THEN TRIM(TRANSLATE("t38"."Price Per Provider", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t38"."Price Per Provider"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES(
                    "t38"."Price Per Provider",
                    '^[ 	
]|[ 	
]$|[^-]'
                  )
                  THEN TRIM(TRANSLATE("t38"."Price Per Provider", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t38"."Price Per Provider"
                END
              END AS "unit_price.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES("t38"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                    THEN TRIM(TRANSLATE("t38"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t38"."Currency"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES("t38"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                  THEN TRIM(TRANSLATE("t38"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t38"."Currency"
                END
              END AS "currency.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES(
                      "t38"."Contracted Sessions",
                      '^[ 	
]|[ 	
]$|[^-]'
                    )
                    THEN TRIM(
                      TRANSLATE("t38"."Contracted Sessions", '   　​‌‍⁠﻿', '    '),
                      ' 	
'
                    )
                    ELSE "t38"."Contracted Sessions"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES(
                    "t38"."Contracted Sessions",
                    '^[ 	
]|[ 	
]$|[^-]'
                  )
                  THEN TRIM(
                    TRANSLATE("t38"."Contracted Sessions", '   　​‌‍⁠﻿', '    '),
                    ' 	
'
                  )
                  ELSE "t38"."Contracted Sessions"
                END
              END AS "entitled_quantity.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES("t38"."Go-Live Date", '^[ 	
]|[ 	
]$|[^-]')
                    THEN TRIM(TRANSLATE("t38"."Go-Live Date", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t38"."Go-Live Date"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES("t38"."Go-Live Date", '^[ 	
]|[ 	
]$|[^-]')
                  THEN TRIM(TRANSLATE("t38"."Go-Live Date", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t38"."Go-Live Date"
                END
              END AS "go_live_date.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES("t38"."Account Owner", '^[ 	
]|[ 	
]$|[^-]')
                    THEN TRIM(TRANSLATE("t38"."Account Owner", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t38"."Account Owner"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES("t38"."Account Owner", '^[ 	
]|[ 	
]$|[^-]')
                  THEN TRIM(TRANSLATE("t38"."Account Owner", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t38"."Account Owner"
                END
              END AS "owner.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES("t38"."Primary Site", '^[ 	
]|[ 	
]$|[^-]')
                    THEN TRIM(TRANSLATE("t38"."Primary Site", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t38"."Primary Site"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES("t38"."Primary Site", '^[ 	
]|[ 	
]$|[^-]')
                  THEN TRIM(TRANSLATE("t38"."Primary Site", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t38"."Primary Site"
                END
              END AS "location.text",
              CASE
                WHEN LOWER(
                  CASE
                    WHEN REGEXP_MATCHES(
                      "t38"."Last Modified Date",
                      '^[ 	
]|[ 	
]$|[^-]'
                    )
                    THEN TRIM(TRANSLATE("t38"."Last Modified Date", '   　​‌‍⁠﻿', '    '), ' 	
')
                    ELSE "t38"."Last Modified Date"
                  END
                ) IN ('', '-', 'n/a', 'null')
                THEN CAST(NULL AS TEXT)
                ELSE CASE
                  WHEN REGEXP_MATCHES(
                    "t38"."Last Modified Date",
                    '^[ 	
]|[ 	
]$|[^-]'
                  )
                  THEN TRIM(TRANSLATE("t38"."Last Modified Date", '   　​‌‍⁠﻿', '    '), ' 	
')
                  ELSE "t38"."Last Modified Date"
                END
              END AS "updated_at.text"
            FROM (
              SELECT
                "t35"."month",
                "t35"."source_file",
                "t35"."source_row",
                "t35"."source_key",
                "t35"."source_error",
                "t35"."source_text",
                "t35"."Account ID",
                "t35"."Account Name",
                "t35"."Status",
                "t35"."Product",
                "t35"."Contracted Providers",
                "t35"."Price Per Provider",
                "t35"."Currency",
                "t35"."Contracted Sessions",
                "t35"."Go-Live Date",
                "t35"."Account Owner",
                "t35"."Primary Site",
                "t35"."Last Modified Date"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t29"."month",
                    "t29"."source_file",
                    "t29"."source_row",
                    "t29"."source_key",
                    "t29"."source_error",
                    "t29"."source_text",
                    "t29"."Account ID",
                    "t29"."Account Name",
                    "t29"."Status",
                    "t29"."Product",
                    "t29"."Contracted Providers",
                    "t29"."Price Per Provider",
                    "t29"."Currency",
                    "t29"."Contracted Sessions",
                    "t29"."Go-Live Date",
                    "t29"."Account Owner",
                    "t29"."Primary Site",
                    "t29"."Last Modified Date",
                    ROW_NUMBER() OVER (
                      PARTITION BY "t29"."month", "t29"."source_error", "t29"."source_text", "t29"."Account ID", "t29"."Account Name", "t29"."Status", "t29"."Product", "t29"."Contracted Providers", "t29"."Price Per Provider", "t29"."Currency", "t29"."Contracted Sessions", "t29"."Go-Live Date", "t29"."Account Owner", "t29"."Primary Site", "t29"."Last Modified Date"
                      ORDER BY "t29"."source_file" ASC, "t29"."source_row" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "copy"
                  FROM (
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
                  ) AS "t29"
                ) AS "t32"
                WHERE
                  "t32"."copy" = 0
              ) AS "t35"
            ) AS "t38"
          ) AS "t41"
        ) AS "t44"
      ) AS "t49"
    ) AS "t57"
  ) AS "t58"
), "t88" AS (
  SELECT
    "t60"."month",
    "t60"."source_file",
    "t60"."source_row",
    "t60"."source_key",
    "t60"."source_error",
    "t60"."source_text",
    "t60"."line_id.text",
    "t60"."customer_name.text",
    "t60"."customer_id.text",
    "t60"."product.text",
    "t60"."provider_count.text",
    "t60"."unit_price.text",
    "t60"."amount.text",
    "t60"."currency.text",
    "t60"."status.text",
    "t60"."location.text",
    "t60"."product.key",
    "t60"."currency.key",
    "t60"."status.key",
    "t60"."location.key",
    "t60"."location.target",
    "t60"."line_id",
    "t60"."customer_name",
    "t60"."customer_id",
    "t60"."product",
    "t60"."provider_count",
    "t60"."unit_price",
    "t60"."amount",
    "t60"."currency",
    "t60"."status",
    "t60"."location",
    "t60"."line_id.why",
    "t60"."customer_name.why",
    "t60"."customer_id.why",
    "t60"."product.why",
    "t60"."provider_count.why",
    "t60"."unit_price.why",
    "t60"."amount.why",
    "t60"."currency.why",
    "t60"."status.why",
    "t60"."location.why",
    (
      "t60"."customer_id" IS NULL
    ) AND (
      "t60"."customer_name" IS NULL
    ) AS "nobody",
    (
      NOT "t60"."source_error" IS NULL
    )
    OR (
      (
        "t60"."customer_id" IS NULL
      ) AND (
        "t60"."customer_name" IS NULL
      )
    )
    OR (
      NOT "t60"."provider_count.why" IS NULL
    )
    OR (
      NOT "t60"."amount.why" IS NULL
    ) AS "rejected"
  FROM (
    SELECT
      "t59"."month",
      "t59"."source_file",
      "t59"."source_row",
      "t59"."source_key",
      "t59"."source_error",
      "t59"."source_text",
      "t59"."line_id.text",
      "t59"."customer_name.text",
      "t59"."customer_id.text",
      "t59"."product.text",
      "t59"."provider_count.text",
      "t59"."unit_price.text",
      "t59"."amount.text",
      "t59"."currency.text",
      "t59"."status.text",
      "t59"."location.text",
      "t59"."product.key",
      "t59"."currency.key",
      "t59"."status.key",
      "t59"."location.key",
      "t59"."location.target",
      "t59"."line_id",
      "t59"."customer_name",
      "t59"."customer_id",
      "t59"."product",
      "t59"."provider_count",
      "t59"."unit_price",
      "t59"."amount",
      "t59"."currency",
      "t59"."status",
      "t59"."location",
      CASE
        WHEN (
          NOT "t59"."line_id.text" IS NULL
        ) AND (
          "t59"."line_id" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t59"."line_id.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t59"."line_id.text") END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "line_id.why",
      CASE
        WHEN (
          NOT "t59"."customer_name.text" IS NULL
        )
        AND (
          "t59"."customer_name" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t59"."customer_name.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t59"."customer_name.text")
          END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "customer_name.why",
      CASE
        WHEN (
          NOT "t59"."customer_id.text" IS NULL
        ) AND (
          "t59"."customer_id" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t59"."customer_id.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t59"."customer_id.text")
          END,
          100
        ) || ''' is not an id: it has neither letters nor digits'
        ELSE CAST(NULL AS TEXT)
      END AS "customer_id.why",
      CASE
        WHEN (
          NOT "t59"."product.text" IS NULL
        ) AND (
          "t59"."product" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t59"."product.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t59"."product.text") END,
          100
        ) || ''' is not in the value map of recon.yaml'
        ELSE CAST(NULL AS TEXT)
      END AS "product.why",
      CASE
        WHEN (
          NOT "t59"."provider_count.text" IS NULL
        )
        AND (
          "t59"."provider_count" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t59"."provider_count.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t59"."provider_count.text")
          END,
          100
        ) || ''' is not a whole number of at least 0'
        ELSE CAST(NULL AS TEXT)
      END AS "provider_count.why",
      CASE
        WHEN (
          NOT "t59"."unit_price.text" IS NULL
        ) AND (
          "t59"."unit_price" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t59"."unit_price.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t59"."unit_price.text")
          END,
          100
        ) || ''' is not a number'
        ELSE CAST(NULL AS TEXT)
      END AS "unit_price.why",
      CASE
        WHEN (
          NOT "t59"."amount.text" IS NULL
        ) AND (
          "t59"."amount" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t59"."amount.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t59"."amount.text") END,
          100
        ) || ''' is not a number'
        ELSE CAST(NULL AS TEXT)
      END AS "amount.why",
      CASE
        WHEN (
          NOT "t59"."currency.text" IS NULL
        ) AND (
          "t59"."currency" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t59"."currency.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t59"."currency.text") END,
          100
        ) || ''' is not a currency code of three letters'
        ELSE CAST(NULL AS TEXT)
      END AS "currency.why",
      CASE
        WHEN (
          NOT "t59"."status.text" IS NULL
        ) AND (
          "t59"."status" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t59"."status.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t59"."status.text") END,
          100
        ) || ''' is not in the value map of recon.yaml'
        ELSE CAST(NULL AS TEXT)
      END AS "status.why",
      CASE
        WHEN (
          NOT "t59"."location.text" IS NULL
        ) AND (
          "t59"."location" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t59"."location.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t59"."location.text") END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "location.why"
    FROM (
      SELECT
        "t52"."month",
        "t52"."source_file",
        "t52"."source_row",
        "t52"."source_key",
        "t52"."source_error",
        "t52"."source_text",
        "t52"."line_id.text",
        "t52"."customer_name.text",
        "t52"."customer_id.text",
        "t52"."product.text",
        "t52"."provider_count.text",
        "t52"."unit_price.text",
        "t52"."amount.text",
        "t52"."currency.text",
        "t52"."status.text",
        "t52"."location.text",
        "t52"."product.key",
        "t52"."currency.key",
        "t52"."status.key",
        "t52"."location.key",
        "t52"."location.target",
        "t52"."line_id.text" AS "line_id",
        "t52"."customer_name.text" AS "customer_name",
        CASE
          WHEN NOT NULLIF(
            REGEXP_REPLACE(
              LOWER(
                CASE
                  WHEN REGEXP_MATCHES("t52"."customer_id.text", '[^-]')
                  THEN TRANSLATE(
                    "t52"."customer_id.text",
                    '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                    '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                  )
                  ELSE "t52"."customer_id.text"
                END
              ),
              '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
              '',
              'g'
            ),
            ''
          ) IS NULL
          THEN "t52"."customer_id.text"
          ELSE CAST(NULL AS TEXT)
        END AS "customer_id",
        CASE "t52"."product.key"
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
                WHEN REGEXP_MATCHES("t52"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t52"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t52"."provider_count.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t52"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t52"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t52"."provider_count.text",
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
                          "t52"."provider_count.text",
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
                        "t52"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t52"."provider_count.text",
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
                        "t52"."provider_count.text",
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
              WHEN REGEXP_MATCHES("t52"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
              THEN TRY_CAST("t52"."provider_count.text" AS DECIMAL(24, 6))
              WHEN REGEXP_MATCHES(
                "t52"."provider_count.text",
                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
              )
              THEN CASE
                WHEN REGEXP_MATCHES("t52"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                THEN -(
                  TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t52"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t52"."provider_count.text",
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
                        "t52"."provider_count.text",
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
                      "t52"."provider_count.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t52"."provider_count.text",
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
                      "t52"."provider_count.text",
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
                  WHEN REGEXP_MATCHES("t52"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t52"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t52"."provider_count.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t52"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t52"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t52"."provider_count.text",
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
                            "t52"."provider_count.text",
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
                          "t52"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t52"."provider_count.text",
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
                          "t52"."provider_count.text",
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
                WHEN REGEXP_MATCHES("t52"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t52"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t52"."provider_count.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t52"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t52"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t52"."provider_count.text",
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
                          "t52"."provider_count.text",
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
                        "t52"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t52"."provider_count.text",
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
                        "t52"."provider_count.text",
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
                    WHEN REGEXP_MATCHES("t52"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t52"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t52"."provider_count.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t52"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t52"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t52"."provider_count.text",
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
                              "t52"."provider_count.text",
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
                            "t52"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t52"."provider_count.text",
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
                            "t52"."provider_count.text",
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
                  WHEN REGEXP_MATCHES("t52"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t52"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t52"."provider_count.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t52"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t52"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t52"."provider_count.text",
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
                            "t52"."provider_count.text",
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
                          "t52"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t52"."provider_count.text",
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
                          "t52"."provider_count.text",
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
                  WHEN REGEXP_MATCHES("t52"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t52"."provider_count.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t52"."provider_count.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t52"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t52"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t52"."provider_count.text",
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
                            "t52"."provider_count.text",
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
                          "t52"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t52"."provider_count.text",
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
                          "t52"."provider_count.text",
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
                WHEN REGEXP_MATCHES("t52"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t52"."provider_count.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t52"."provider_count.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t52"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t52"."provider_count.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t52"."provider_count.text",
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
                          "t52"."provider_count.text",
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
                        "t52"."provider_count.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t52"."provider_count.text",
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
                        "t52"."provider_count.text",
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
              WHEN REGEXP_MATCHES("t52"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
              THEN TRY_CAST("t52"."unit_price.text" AS DECIMAL(24, 6))
              WHEN REGEXP_MATCHES(
                "t52"."unit_price.text",
                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
              )
              THEN CASE
                WHEN REGEXP_MATCHES("t52"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                THEN -(
                  TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t52"."unit_price.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t52"."unit_price.text",
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
                        "t52"."unit_price.text",
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
                      "t52"."unit_price.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t52"."unit_price.text",
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
                      "t52"."unit_price.text",
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
            WHEN REGEXP_MATCHES("t52"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
            THEN TRY_CAST("t52"."unit_price.text" AS DECIMAL(24, 6))
            WHEN REGEXP_MATCHES(
              "t52"."unit_price.text",
              '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
            )
            THEN CASE
              WHEN REGEXP_MATCHES("t52"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
              THEN -(
                TRY_CAST(CASE
                  WHEN REGEXP_MATCHES(
                    REGEXP_EXTRACT(
                      "t52"."unit_price.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t52"."unit_price.text",
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
                      "t52"."unit_price.text",
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
                    "t52"."unit_price.text",
                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                  ),
                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                )
                THEN REPLACE(
                  REPLACE(
                    REGEXP_EXTRACT(
                      "t52"."unit_price.text",
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
                    "t52"."unit_price.text",
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
              WHEN REGEXP_MATCHES("t52"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
              THEN TRY_CAST("t52"."amount.text" AS DECIMAL(24, 6))
              WHEN REGEXP_MATCHES(
                "t52"."amount.text",
                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
              )
              THEN CASE
                WHEN REGEXP_MATCHES("t52"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                THEN -(
                  TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t52"."amount.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t52"."amount.text",
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
                        "t52"."amount.text",
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
                      "t52"."amount.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t52"."amount.text",
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
                      "t52"."amount.text",
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
            WHEN REGEXP_MATCHES("t52"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
            THEN TRY_CAST("t52"."amount.text" AS DECIMAL(24, 6))
            WHEN REGEXP_MATCHES(
              "t52"."amount.text",
              '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
            )
            THEN CASE
              WHEN REGEXP_MATCHES("t52"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
              THEN -(
                TRY_CAST(CASE
                  WHEN REGEXP_MATCHES(
                    REGEXP_EXTRACT(
                      "t52"."amount.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t52"."amount.text",
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
                      "t52"."amount.text",
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
                    "t52"."amount.text",
                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                  ),
                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                )
                THEN REPLACE(
                  REPLACE(
                    REGEXP_EXTRACT(
                      "t52"."amount.text",
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
                    "t52"."amount.text",
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
          CASE "t52"."currency.key"
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
            WHEN REGEXP_MATCHES("t52"."currency.key", '^[a-z]{3}$')
            THEN UPPER("t52"."currency.key")
            ELSE CAST(NULL AS TEXT)
          END
        ) AS "currency",
        CASE "t52"."status.key"
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
        COALESCE("t52"."location.target", "t52"."location.text") AS "location"
      FROM (
        SELECT
          "t50"."month",
          "t50"."source_file",
          "t50"."source_row",
          "t50"."source_key",
          "t50"."source_error",
          "t50"."source_text",
          "t50"."line_id.text",
          "t50"."customer_name.text",
          "t50"."customer_id.text",
          "t50"."product.text",
          "t50"."provider_count.text",
          "t50"."unit_price.text",
          "t50"."amount.text",
          "t50"."currency.text",
          "t50"."status.text",
          "t50"."location.text",
          "t50"."product.key",
          "t50"."currency.key",
          "t50"."status.key",
          "t50"."location.key",
          "t50"."location.target"
        FROM (
          SELECT
            "t47"."month",
            "t47"."source_file",
            "t47"."source_row",
            "t47"."source_key",
            "t47"."source_error",
            "t47"."source_text",
            "t47"."line_id.text",
            "t47"."customer_name.text",
            "t47"."customer_id.text",
            "t47"."product.text",
            "t47"."provider_count.text",
            "t47"."unit_price.text",
            "t47"."amount.text",
            "t47"."currency.text",
            "t47"."status.text",
            "t47"."location.text",
            "t47"."product.key",
            "t47"."currency.key",
            "t47"."status.key",
            "t47"."location.key",
            "t10"."location.key" AS "location.key_right",
            "t10"."location.target"
          FROM (
            SELECT
              "t42"."month",
              "t42"."source_file",
              "t42"."source_row",
              "t42"."source_key",
              "t42"."source_error",
              "t42"."source_text",
              "t42"."line_id.text",
              "t42"."customer_name.text",
              "t42"."customer_id.text",
              "t42"."product.text",
              "t42"."provider_count.text",
              "t42"."unit_price.text",
              "t42"."amount.text",
              "t42"."currency.text",
              "t42"."status.text",
              "t42"."location.text",
              REGEXP_REPLACE(LOWER("t42"."product.text"), '\s+', ' ', 'g') AS "product.key",
              REGEXP_REPLACE(LOWER("t42"."currency.text"), '\s+', ' ', 'g') AS "currency.key",
              REGEXP_REPLACE(LOWER("t42"."status.text"), '\s+', ' ', 'g') AS "status.key",
              NULLIF(
                REGEXP_REPLACE(
                  LOWER(
                    CASE
                      WHEN REGEXP_MATCHES("t42"."location.text", '[^-]')
                      THEN TRANSLATE(
                        "t42"."location.text",
                        '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                        '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                      )
                      ELSE "t42"."location.text"
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
                "t39"."month",
                "t39"."source_file",
                "t39"."source_row",
                "t39"."source_key",
                "t39"."source_error",
                "t39"."source_text",
                "t39"."line_id.text",
                CASE
                  WHEN REGEXP_MATCHES(
                    LOWER("t39"."customer_name.text"),
                    '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                  )
                  THEN CAST(NULL AS TEXT)
                  ELSE "t39"."customer_name.text"
                END AS "customer_name.text",
                CASE
                  WHEN REGEXP_MATCHES(
                    LOWER("t39"."customer_id.text"),
                    '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                  )
                  THEN CAST(NULL AS TEXT)
                  ELSE "t39"."customer_id.text"
                END AS "customer_id.text",
                "t39"."product.text",
                "t39"."provider_count.text",
                "t39"."unit_price.text",
                "t39"."amount.text",
                "t39"."currency.text",
                "t39"."status.text",
                "t39"."location.text"
              FROM (
                SELECT
                  "t36"."month",
                  "t36"."source_file",
                  "t36"."source_row",
                  "t36"."source_key",
                  "t36"."source_error",
                  "t36"."source_text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t36"."Invoice Line", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t36"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t36"."Invoice Line"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t36"."Invoice Line", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t36"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t36"."Invoice Line"
                    END
                  END AS "line_id.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t36"."Customer", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t36"."Customer", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t36"."Customer"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t36"."Customer", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t36"."Customer", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t36"."Customer"
                    END
                  END AS "customer_name.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t36"."Customer Ref", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t36"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t36"."Customer Ref"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t36"."Customer Ref", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t36"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t36"."Customer Ref"
                    END
                  END AS "customer_id.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t36"."Item", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t36"."Item", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t36"."Item"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t36"."Item", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t36"."Item", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t36"."Item"
                    END
                  END AS "product.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t36"."Qty", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t36"."Qty", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t36"."Qty"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t36"."Qty", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t36"."Qty", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t36"."Qty"
                    END
                  END AS "provider_count.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t36"."Rate", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t36"."Rate", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t36"."Rate"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t36"."Rate", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t36"."Rate", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t36"."Rate"
                    END
                  END AS "unit_price.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t36"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t36"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t36"."Amount"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t36"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t36"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t36"."Amount"
                    END
                  END AS "amount.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t36"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t36"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t36"."Currency"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t36"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t36"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t36"."Currency"
                    END
                  END AS "currency.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t36"."Account State", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t36"."Account State", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t36"."Account State"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t36"."Account State", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t36"."Account State", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t36"."Account State"
                    END
                  END AS "status.text",
                  CASE
                    WHEN LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t36"."Site", '^[ 	
]|[ 	
]$|[^-]')
                        THEN TRIM(TRANSLATE("t36"."Site", '   　​‌‍⁠﻿', '    '), ' 	
')
                        ELSE "t36"."Site"
                      END
                    ) IN ('', '-', 'n/a', 'null')
                    THEN CAST(NULL AS TEXT)
                    ELSE CASE
                      WHEN REGEXP_MATCHES("t36"."Site", '^[ 	
]|[ 	
]$|[^-]')
                      THEN TRIM(TRANSLATE("t36"."Site", '   　​‌‍⁠﻿', '    '), ' 	
')
                      ELSE "t36"."Site"
                    END
                  END AS "location.text"
                FROM (
                  SELECT
                    "t33"."month",
                    "t33"."source_file",
                    "t33"."source_row",
                    "t33"."source_key",
                    "t33"."source_error",
                    "t33"."source_text",
                    "t33"."Invoice Line",
                    "t33"."Customer",
                    "t33"."Customer Ref",
                    "t33"."Item",
                    "t33"."Qty",
                    "t33"."Rate",
                    "t33"."Amount",
                    "t33"."Currency",
                    "t33"."Account State",
                    "t33"."Site"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t27"."month",
                        "t27"."source_file",
                        "t27"."source_row",
                        "t27"."source_key",
                        "t27"."source_error",
                        "t27"."source_text",
                        "t27"."Invoice Line",
                        "t27"."Customer",
                        "t27"."Customer Ref",
                        "t27"."Item",
                        "t27"."Qty",
                        "t27"."Rate",
                        "t27"."Amount",
                        "t27"."Currency",
                        "t27"."Account State",
                        "t27"."Site",
                        ROW_NUMBER() OVER (
                          PARTITION BY "t27"."month", "t27"."source_error", "t27"."source_text", "t27"."Invoice Line", "t27"."Customer", "t27"."Customer Ref", "t27"."Item", "t27"."Qty", "t27"."Rate", "t27"."Amount", "t27"."Currency", "t27"."Account State", "t27"."Site"
                          ORDER BY "t27"."source_file" ASC, "t27"."source_row" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) - 1 AS "copy"
                      FROM (
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
                      ) AS "t27"
                    ) AS "t30"
                    WHERE
                      "t30"."copy" = 0
                  ) AS "t33"
                ) AS "t36"
              ) AS "t39"
            ) AS "t42"
          ) AS "t47"
          LEFT OUTER JOIN "constant_rows_1" AS "t10"
            ON "t47"."location.key" = "t10"."location.key"
        ) AS "t50"
      ) AS "t52"
    ) AS "t59"
  ) AS "t60"
), "t137" AS (
  SELECT
    "t124"."month",
    "t124"."source_file",
    "t124"."source_row",
    "t124"."source_key",
    "t124"."source_error",
    "t124"."source_text",
    "t124"."event_id.text",
    "t124"."customer_id.text",
    "t124"."customer_name.text",
    "t124"."status.text",
    "t124"."product.text",
    "t124"."provider_id.text",
    "t124"."used_at.text",
    "t124"."usage_quantity.text",
    "t124"."go_live_date.text",
    "t124"."location.text",
    "t124"."status.key",
    "t124"."product.key",
    "t124"."provider_id.key",
    "t124"."location.key",
    "t124"."provider_id.target",
    "t124"."location.target",
    "t124"."event_id",
    "t124"."customer_id",
    "t124"."customer_name",
    "t124"."status",
    "t124"."product",
    "t124"."provider_id",
    "t124"."used_at",
    "t124"."usage_quantity",
    "t124"."go_live_date",
    "t124"."location",
    "t124"."event_id.why",
    "t124"."customer_id.why",
    "t124"."customer_name.why",
    "t124"."status.why",
    "t124"."product.why",
    "t124"."provider_id.why",
    "t124"."used_at.why",
    "t124"."usage_quantity.why",
    "t124"."go_live_date.why",
    "t124"."location.why",
    (
      "t124"."customer_id" IS NULL
    ) AND (
      "t124"."customer_name" IS NULL
    ) AS "nobody",
    (
      NOT "t124"."source_error" IS NULL
    )
    OR (
      (
        "t124"."customer_id" IS NULL
      ) AND (
        "t124"."customer_name" IS NULL
      )
    )
    OR (
      NOT "t124"."provider_id.why" IS NULL
    )
    OR (
      NOT "t124"."usage_quantity.why" IS NULL
    ) AS "rejected"
  FROM (
    SELECT
      "t95"."month",
      "t95"."source_file",
      "t95"."source_row",
      "t95"."source_key",
      "t95"."source_error",
      "t95"."source_text",
      "t95"."event_id.text",
      "t95"."customer_id.text",
      "t95"."customer_name.text",
      "t95"."status.text",
      "t95"."product.text",
      "t95"."provider_id.text",
      "t95"."used_at.text",
      "t95"."usage_quantity.text",
      "t95"."go_live_date.text",
      "t95"."location.text",
      "t95"."status.key",
      "t95"."product.key",
      "t95"."provider_id.key",
      "t95"."location.key",
      "t95"."provider_id.target",
      "t95"."location.target",
      "t95"."event_id",
      "t95"."customer_id",
      "t95"."customer_name",
      "t95"."status",
      "t95"."product",
      "t95"."provider_id",
      "t95"."used_at",
      "t95"."usage_quantity",
      "t95"."go_live_date",
      "t95"."location",
      CASE
        WHEN (
          NOT "t95"."event_id.text" IS NULL
        ) AND (
          "t95"."event_id" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t95"."event_id.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t95"."event_id.text") END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "event_id.why",
      CASE
        WHEN (
          NOT "t95"."customer_id.text" IS NULL
        ) AND (
          "t95"."customer_id" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t95"."customer_id.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t95"."customer_id.text")
          END,
          100
        ) || ''' is not an id: it has neither letters nor digits'
        ELSE CAST(NULL AS TEXT)
      END AS "customer_id.why",
      CASE
        WHEN (
          NOT "t95"."customer_name.text" IS NULL
        )
        AND (
          "t95"."customer_name" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t95"."customer_name.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t95"."customer_name.text")
          END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "customer_name.why",
      CASE
        WHEN (
          NOT "t95"."status.text" IS NULL
        ) AND (
          "t95"."status" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t95"."status.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t95"."status.text") END,
          100
        ) || ''' is not in the value map of recon.yaml'
        ELSE CAST(NULL AS TEXT)
      END AS "status.why",
      CASE
        WHEN (
          NOT "t95"."product.text" IS NULL
        ) AND (
          "t95"."product" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t95"."product.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t95"."product.text") END,
          100
        ) || ''' is not in the value map of recon.yaml'
        ELSE CAST(NULL AS TEXT)
      END AS "product.why",
      CASE
        WHEN (
          NOT "t95"."provider_id.text" IS NULL
        ) AND (
          "t95"."provider_id" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t95"."provider_id.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t95"."provider_id.text")
          END,
          100
        ) || ''' is not an NPI (its check digit is wrong)'
        ELSE CAST(NULL AS TEXT)
      END AS "provider_id.why",
      CASE
        WHEN (
          NOT "t95"."used_at.text" IS NULL
        ) AND (
          "t95"."used_at" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t95"."used_at.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t95"."used_at.text") END,
          100
        ) || ''' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
        ELSE CAST(NULL AS TEXT)
      END AS "used_at.why",
      CASE
        WHEN (
          NOT "t95"."usage_quantity.text" IS NULL
        )
        AND (
          "t95"."usage_quantity" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t95"."usage_quantity.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t95"."usage_quantity.text")
          END,
          100
        ) || ''' is not a number'
        ELSE CAST(NULL AS TEXT)
      END AS "usage_quantity.why",
      CASE
        WHEN (
          NOT "t95"."go_live_date.text" IS NULL
        )
        AND (
          "t95"."go_live_date" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t95"."go_live_date.text",
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH("t95"."go_live_date.text")
          END,
          100
        ) || ''' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
        ELSE CAST(NULL AS TEXT)
      END AS "go_live_date.why",
      CASE
        WHEN (
          NOT "t95"."location.text" IS NULL
        ) AND (
          "t95"."location" IS NULL
        )
        THEN '''' || SUBSTRING(
          "t95"."location.text",
          CASE WHEN (
            0 + 1
          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t95"."location.text") END,
          100
        ) || ''' is not readable'
        ELSE CAST(NULL AS TEXT)
      END AS "location.why"
    FROM (
      SELECT
        "t56"."month",
        "t56"."source_file",
        "t56"."source_row",
        "t56"."source_key",
        "t56"."source_error",
        "t56"."source_text",
        "t56"."event_id.text",
        "t56"."customer_id.text",
        "t56"."customer_name.text",
        "t56"."status.text",
        "t56"."product.text",
        "t56"."provider_id.text",
        "t56"."used_at.text",
        "t56"."usage_quantity.text",
        "t56"."go_live_date.text",
        "t56"."location.text",
        "t56"."status.key",
        "t56"."product.key",
        "t56"."provider_id.key",
        "t56"."location.key",
        "t56"."provider_id.target",
        "t56"."location.target",
        "t56"."event_id.text" AS "event_id",
        CASE
          WHEN NOT NULLIF(
            REGEXP_REPLACE(
              LOWER(
                CASE
                  WHEN REGEXP_MATCHES("t56"."customer_id.text", '[^-]')
                  THEN TRANSLATE(
                    "t56"."customer_id.text",
                    '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                    '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                  )
                  ELSE "t56"."customer_id.text"
                END
              ),
              '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
              '',
              'g'
            ),
            ''
          ) IS NULL
          THEN "t56"."customer_id.text"
          ELSE CAST(NULL AS TEXT)
        END AS "customer_id",
        "t56"."customer_name.text" AS "customer_name",
        CASE "t56"."status.key"
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
        CASE "t56"."product.key"
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
          "t56"."provider_id.target",
          CASE
            WHEN REGEXP_MATCHES("t56"."provider_id.text", '^[0-9]{10}$')
            AND NOT (
              REGEXP_MATCHES("t56"."provider_id.text", '^[0-9]{10}$')
              AND (
                (
                  (
                    (
                      (
                        TRY_CAST(SUBSTRING(
                          "t56"."provider_id.text",
                          CASE
                            WHEN (
                              0 + 1
                            ) >= 1
                            THEN 0 + 1
                            ELSE 0 + 1 + LENGTH("t56"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) * 2
                      ) - (
                        CAST(TRY_CAST(SUBSTRING(
                          "t56"."provider_id.text",
                          CASE
                            WHEN (
                              0 + 1
                            ) >= 1
                            THEN 0 + 1
                            ELSE 0 + 1 + LENGTH("t56"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) > 4 AS BIGINT) * 9
                      )
                    ) + 24 + (
                      (
                        TRY_CAST(SUBSTRING(
                          "t56"."provider_id.text",
                          CASE
                            WHEN (
                              2 + 1
                            ) >= 1
                            THEN 2 + 1
                            ELSE 2 + 1 + LENGTH("t56"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) * 2
                      ) - (
                        CAST(TRY_CAST(SUBSTRING(
                          "t56"."provider_id.text",
                          CASE
                            WHEN (
                              2 + 1
                            ) >= 1
                            THEN 2 + 1
                            ELSE 2 + 1 + LENGTH("t56"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) > 4 AS BIGINT) * 9
                      )
                    ) + (
                      (
                        TRY_CAST(SUBSTRING(
                          "t56"."provider_id.text",
                          CASE
                            WHEN (
                              4 + 1
                            ) >= 1
                            THEN 4 + 1
                            ELSE 4 + 1 + LENGTH("t56"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) * 2
                      ) - (
                        CAST(TRY_CAST(SUBSTRING(
                          "t56"."provider_id.text",
                          CASE
                            WHEN (
                              4 + 1
                            ) >= 1
                            THEN 4 + 1
                            ELSE 4 + 1 + LENGTH("t56"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) > 4 AS BIGINT) * 9
                      )
                    ) + (
                      (
                        TRY_CAST(SUBSTRING(
                          "t56"."provider_id.text",
                          CASE
                            WHEN (
                              6 + 1
                            ) >= 1
                            THEN 6 + 1
                            ELSE 6 + 1 + LENGTH("t56"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) * 2
                      ) - (
                        CAST(TRY_CAST(SUBSTRING(
                          "t56"."provider_id.text",
                          CASE
                            WHEN (
                              6 + 1
                            ) >= 1
                            THEN 6 + 1
                            ELSE 6 + 1 + LENGTH("t56"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) > 4 AS BIGINT) * 9
                      )
                    ) + (
                      (
                        TRY_CAST(SUBSTRING(
                          "t56"."provider_id.text",
                          CASE
                            WHEN (
                              8 + 1
                            ) >= 1
                            THEN 8 + 1
                            ELSE 8 + 1 + LENGTH("t56"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) * 2
                      ) - (
                        CAST(TRY_CAST(SUBSTRING(
                          "t56"."provider_id.text",
                          CASE
                            WHEN (
                              8 + 1
                            ) >= 1
                            THEN 8 + 1
                            ELSE 8 + 1 + LENGTH("t56"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) > 4 AS BIGINT) * 9
                      )
                    ) + TRY_CAST(SUBSTRING(
                      "t56"."provider_id.text",
                      CASE
                        WHEN (
                          1 + 1
                        ) >= 1
                        THEN 1 + 1
                        ELSE 1 + 1 + LENGTH("t56"."provider_id.text")
                      END,
                      1
                    ) AS BIGINT) + TRY_CAST(SUBSTRING(
                      "t56"."provider_id.text",
                      CASE
                        WHEN (
                          3 + 1
                        ) >= 1
                        THEN 3 + 1
                        ELSE 3 + 1 + LENGTH("t56"."provider_id.text")
                      END,
                      1
                    ) AS BIGINT) + TRY_CAST(SUBSTRING(
                      "t56"."provider_id.text",
                      CASE
                        WHEN (
                          5 + 1
                        ) >= 1
                        THEN 5 + 1
                        ELSE 5 + 1 + LENGTH("t56"."provider_id.text")
                      END,
                      1
                    ) AS BIGINT) + TRY_CAST(SUBSTRING(
                      "t56"."provider_id.text",
                      CASE
                        WHEN (
                          7 + 1
                        ) >= 1
                        THEN 7 + 1
                        ELSE 7 + 1 + LENGTH("t56"."provider_id.text")
                      END,
                      1
                    ) AS BIGINT) + TRY_CAST(SUBSTRING(
                      "t56"."provider_id.text",
                      CASE
                        WHEN (
                          9 + 1
                        ) >= 1
                        THEN 9 + 1
                        ELSE 9 + 1 + LENGTH("t56"."provider_id.text")
                      END,
                      1
                    ) AS BIGINT)
                  ) % 10
                ) = 0
              )
            )
            THEN CAST(NULL AS TEXT)
            ELSE UPPER("t56"."provider_id.text")
          END
        ) AS "provider_id",
        CASE
          WHEN CAST(CASE
            WHEN REGEXP_MATCHES(
              "t56"."used_at.text",
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
            )
            THEN COALESCE(
              TRY_STRPTIME(
                SUBSTRING(
                  "t56"."used_at.text",
                  CASE WHEN (
                    0 + 1
                  ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t56"."used_at.text") END,
                  10
                ) || ' ' || SUBSTRING(
                  "t56"."used_at.text",
                  CASE
                    WHEN (
                      11 + 1
                    ) >= 1
                    THEN 11 + 1
                    ELSE 11 + 1 + LENGTH("t56"."used_at.text")
                  END,
                  8
                ),
                '%Y-%m-%d %H:%M:%S'
              ),
              TRY_STRPTIME(
                SUBSTRING(
                  SUBSTRING(
                    "t56"."used_at.text",
                    CASE WHEN (
                      0 + 1
                    ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t56"."used_at.text") END,
                    10
                  ) || ' ' || SUBSTRING(
                    "t56"."used_at.text",
                    CASE
                      WHEN (
                        11 + 1
                      ) >= 1
                      THEN 11 + 1
                      ELSE 11 + 1 + LENGTH("t56"."used_at.text")
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
                        "t56"."used_at.text",
                        CASE WHEN (
                          0 + 1
                        ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t56"."used_at.text") END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t56"."used_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t56"."used_at.text")
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
              TRY_STRPTIME("t56"."used_at.text", '%Y-%m-%dT%H:%M:%SZ'),
              TRY_STRPTIME("t56"."used_at.text", '%Y-%m-%d')
            )
          END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
          THEN CASE
            WHEN REGEXP_MATCHES(
              "t56"."used_at.text",
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
            )
            THEN COALESCE(
              TRY_STRPTIME(
                SUBSTRING(
                  "t56"."used_at.text",
                  CASE WHEN (
                    0 + 1
                  ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t56"."used_at.text") END,
                  10
                ) || ' ' || SUBSTRING(
                  "t56"."used_at.text",
                  CASE
                    WHEN (
                      11 + 1
                    ) >= 1
                    THEN 11 + 1
                    ELSE 11 + 1 + LENGTH("t56"."used_at.text")
                  END,
                  8
                ),
                '%Y-%m-%d %H:%M:%S'
              ),
              TRY_STRPTIME(
                SUBSTRING(
                  SUBSTRING(
                    "t56"."used_at.text",
                    CASE WHEN (
                      0 + 1
                    ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t56"."used_at.text") END,
                    10
                  ) || ' ' || SUBSTRING(
                    "t56"."used_at.text",
                    CASE
                      WHEN (
                        11 + 1
                      ) >= 1
                      THEN 11 + 1
                      ELSE 11 + 1 + LENGTH("t56"."used_at.text")
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
                        "t56"."used_at.text",
                        CASE WHEN (
                          0 + 1
                        ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t56"."used_at.text") END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t56"."used_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t56"."used_at.text")
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
              TRY_STRPTIME("t56"."used_at.text", '%Y-%m-%dT%H:%M:%SZ'),
              TRY_STRPTIME("t56"."used_at.text", '%Y-%m-%d')
            )
          END
          ELSE CAST(NULL AS TIMESTAMP)
        END AS "used_at",
        CASE
          WHEN ABS(
            CASE
              WHEN REGEXP_MATCHES("t56"."usage_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
              THEN TRY_CAST("t56"."usage_quantity.text" AS DECIMAL(24, 6))
              WHEN REGEXP_MATCHES(
                "t56"."usage_quantity.text",
                '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
              )
              THEN CASE
                WHEN REGEXP_MATCHES("t56"."usage_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                THEN -(
                  TRY_CAST(CASE
                    WHEN REGEXP_MATCHES(
                      REGEXP_EXTRACT(
                        "t56"."usage_quantity.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t56"."usage_quantity.text",
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
                        "t56"."usage_quantity.text",
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
                      "t56"."usage_quantity.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t56"."usage_quantity.text",
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
                      "t56"."usage_quantity.text",
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
            WHEN REGEXP_MATCHES("t56"."usage_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
            THEN TRY_CAST("t56"."usage_quantity.text" AS DECIMAL(24, 6))
            WHEN REGEXP_MATCHES(
              "t56"."usage_quantity.text",
              '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
            )
            THEN CASE
              WHEN REGEXP_MATCHES("t56"."usage_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
              THEN -(
                TRY_CAST(CASE
                  WHEN REGEXP_MATCHES(
                    REGEXP_EXTRACT(
                      "t56"."usage_quantity.text",
                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                    ),
                    '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                  )
                  THEN REPLACE(
                    REPLACE(
                      REGEXP_EXTRACT(
                        "t56"."usage_quantity.text",
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
                      "t56"."usage_quantity.text",
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
                    "t56"."usage_quantity.text",
                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                  ),
                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                )
                THEN REPLACE(
                  REPLACE(
                    REGEXP_EXTRACT(
                      "t56"."usage_quantity.text",
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
                    "t56"."usage_quantity.text",
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
              "t56"."go_live_date.text",
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
            )
            THEN COALESCE(
              TRY_STRPTIME(
                SUBSTRING(
                  "t56"."go_live_date.text",
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH("t56"."go_live_date.text")
                  END,
                  10
                ) || ' ' || SUBSTRING(
                  "t56"."go_live_date.text",
                  CASE
                    WHEN (
                      11 + 1
                    ) >= 1
                    THEN 11 + 1
                    ELSE 11 + 1 + LENGTH("t56"."go_live_date.text")
                  END,
                  8
                ),
                '%Y-%m-%d %H:%M:%S'
              ),
              TRY_STRPTIME(
                SUBSTRING(
                  SUBSTRING(
                    "t56"."go_live_date.text",
                    CASE
                      WHEN (
                        0 + 1
                      ) >= 1
                      THEN 0 + 1
                      ELSE 0 + 1 + LENGTH("t56"."go_live_date.text")
                    END,
                    10
                  ) || ' ' || SUBSTRING(
                    "t56"."go_live_date.text",
                    CASE
                      WHEN (
                        11 + 1
                      ) >= 1
                      THEN 11 + 1
                      ELSE 11 + 1 + LENGTH("t56"."go_live_date.text")
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
                        "t56"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t56"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t56"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t56"."go_live_date.text")
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
              TRY_STRPTIME("t56"."go_live_date.text", '%Y-%m-%dT%H:%M:%SZ'),
              TRY_STRPTIME("t56"."go_live_date.text", '%Y-%m-%d')
            )
          END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
          THEN CASE
            WHEN REGEXP_MATCHES(
              "t56"."go_live_date.text",
              '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
            )
            THEN COALESCE(
              TRY_STRPTIME(
                SUBSTRING(
                  "t56"."go_live_date.text",
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH("t56"."go_live_date.text")
                  END,
                  10
                ) || ' ' || SUBSTRING(
                  "t56"."go_live_date.text",
                  CASE
                    WHEN (
                      11 + 1
                    ) >= 1
                    THEN 11 + 1
                    ELSE 11 + 1 + LENGTH("t56"."go_live_date.text")
                  END,
                  8
                ),
                '%Y-%m-%d %H:%M:%S'
              ),
              TRY_STRPTIME(
                SUBSTRING(
                  SUBSTRING(
                    "t56"."go_live_date.text",
                    CASE
                      WHEN (
                        0 + 1
                      ) >= 1
                      THEN 0 + 1
                      ELSE 0 + 1 + LENGTH("t56"."go_live_date.text")
                    END,
                    10
                  ) || ' ' || SUBSTRING(
                    "t56"."go_live_date.text",
                    CASE
                      WHEN (
                        11 + 1
                      ) >= 1
                      THEN 11 + 1
                      ELSE 11 + 1 + LENGTH("t56"."go_live_date.text")
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
                        "t56"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t56"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t56"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t56"."go_live_date.text")
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
              TRY_STRPTIME("t56"."go_live_date.text", '%Y-%m-%dT%H:%M:%SZ'),
              TRY_STRPTIME("t56"."go_live_date.text", '%Y-%m-%d')
            )
          END
          ELSE CAST(NULL AS TIMESTAMP)
        END AS DATE) AS "go_live_date",
        COALESCE("t56"."location.target", "t56"."location.text") AS "location"
      FROM (
        SELECT
          "t55"."month",
          "t55"."source_file",
          "t55"."source_row",
          "t55"."source_key",
          "t55"."source_error",
          "t55"."source_text",
          "t55"."event_id.text",
          "t55"."customer_id.text",
          "t55"."customer_name.text",
          "t55"."status.text",
          "t55"."product.text",
          "t55"."provider_id.text",
          "t55"."used_at.text",
          "t55"."usage_quantity.text",
          "t55"."go_live_date.text",
          "t55"."location.text",
          "t55"."status.key",
          "t55"."product.key",
          "t55"."provider_id.key",
          "t55"."location.key",
          "t55"."provider_id.target",
          "t55"."location.target"
        FROM (
          SELECT
            "t54"."month",
            "t54"."source_file",
            "t54"."source_row",
            "t54"."source_key",
            "t54"."source_error",
            "t54"."source_text",
            "t54"."event_id.text",
            "t54"."customer_id.text",
            "t54"."customer_name.text",
            "t54"."status.text",
            "t54"."product.text",
            "t54"."provider_id.text",
            "t54"."used_at.text",
            "t54"."usage_quantity.text",
            "t54"."go_live_date.text",
            "t54"."location.text",
            "t54"."status.key",
            "t54"."product.key",
            "t54"."provider_id.key",
            "t54"."location.key",
            "t54"."provider_id.target",
            "t9"."location.key" AS "location.key_right",
            "t9"."location.target"
          FROM (
            SELECT
              "t51"."month",
              "t51"."source_file",
              "t51"."source_row",
              "t51"."source_key",
              "t51"."source_error",
              "t51"."source_text",
              "t51"."event_id.text",
              "t51"."customer_id.text",
              "t51"."customer_name.text",
              "t51"."status.text",
              "t51"."product.text",
              "t51"."provider_id.text",
              "t51"."used_at.text",
              "t51"."usage_quantity.text",
              "t51"."go_live_date.text",
              "t51"."location.text",
              "t51"."status.key",
              "t51"."product.key",
              "t51"."provider_id.key",
              "t51"."location.key",
              "t51"."provider_id.target"
            FROM (
              SELECT
                "t48"."month",
                "t48"."source_file",
                "t48"."source_row",
                "t48"."source_key",
                "t48"."source_error",
                "t48"."source_text",
                "t48"."event_id.text",
                "t48"."customer_id.text",
                "t48"."customer_name.text",
                "t48"."status.text",
                "t48"."product.text",
                "t48"."provider_id.text",
                "t48"."used_at.text",
                "t48"."usage_quantity.text",
                "t48"."go_live_date.text",
                "t48"."location.text",
                "t48"."status.key",
                "t48"."product.key",
                "t48"."provider_id.key",
                "t48"."location.key",
                "t11"."provider_id.key" AS "provider_id.key_right",
                "t11"."provider_id.target"
              FROM (
                SELECT
                  "t43"."month",
                  "t43"."source_file",
                  "t43"."source_row",
                  "t43"."source_key",
                  "t43"."source_error",
                  "t43"."source_text",
                  "t43"."event_id.text",
                  "t43"."customer_id.text",
                  "t43"."customer_name.text",
                  "t43"."status.text",
                  "t43"."product.text",
                  "t43"."provider_id.text",
                  "t43"."used_at.text",
                  "t43"."usage_quantity.text",
                  "t43"."go_live_date.text",
                  "t43"."location.text",
                  REGEXP_REPLACE(LOWER("t43"."status.text"), '\s+', ' ', 'g') AS "status.key",
                  REGEXP_REPLACE(LOWER("t43"."product.text"), '\s+', ' ', 'g') AS "product.key",
                  NULLIF(
                    REGEXP_REPLACE(
                      LOWER(
                        CASE
                          WHEN REGEXP_MATCHES("t43"."provider_id.text", '[^-]')
                          THEN TRANSLATE(
                            "t43"."provider_id.text",
                            '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                            '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                          )
                          ELSE "t43"."provider_id.text"
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
                          WHEN REGEXP_MATCHES("t43"."location.text", '[^-]')
                          THEN TRANSLATE(
                            "t43"."location.text",
                            '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                            '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                          )
                          ELSE "t43"."location.text"
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
                    "t40"."month",
                    "t40"."source_file",
                    "t40"."source_row",
                    "t40"."source_key",
                    "t40"."source_error",
                    "t40"."source_text",
                    "t40"."event_id.text",
                    CASE
                      WHEN REGEXP_MATCHES(
                        LOWER("t40"."customer_id.text"),
                        '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                      )
                      THEN CAST(NULL AS TEXT)
                      ELSE "t40"."customer_id.text"
                    END AS "customer_id.text",
                    CASE
                      WHEN REGEXP_MATCHES(
                        LOWER("t40"."customer_name.text"),
                        '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                      )
                      THEN CAST(NULL AS TEXT)
                      ELSE "t40"."customer_name.text"
                    END AS "customer_name.text",
                    "t40"."status.text",
                    "t40"."product.text",
                    CASE
                      WHEN REGEXP_MATCHES(
                        LOWER("t40"."provider_id.text"),
                        '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                      )
                      THEN CAST(NULL AS TEXT)
                      ELSE "t40"."provider_id.text"
                    END AS "provider_id.text",
                    "t40"."used_at.text",
                    "t40"."usage_quantity.text",
                    "t40"."go_live_date.text",
                    "t40"."location.text"
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
                            WHEN REGEXP_MATCHES("t37"."event_id", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t37"."event_id", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t37"."event_id"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t37"."event_id", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t37"."event_id", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t37"."event_id"
                        END
                      END AS "event_id.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t37"."clinic_id", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t37"."clinic_id", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t37"."clinic_id"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t37"."clinic_id", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t37"."clinic_id", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t37"."clinic_id"
                        END
                      END AS "customer_id.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t37"."clinic_name", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t37"."clinic_name", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t37"."clinic_name"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t37"."clinic_name", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t37"."clinic_name", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t37"."clinic_name"
                        END
                      END AS "customer_name.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t37"."account_state", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t37"."account_state", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t37"."account_state"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t37"."account_state", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t37"."account_state", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t37"."account_state"
                        END
                      END AS "status.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t37"."module", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t37"."module", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t37"."module"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t37"."module", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t37"."module", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t37"."module"
                        END
                      END AS "product.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t37"."provider_ref", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t37"."provider_ref", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t37"."provider_ref"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t37"."provider_ref", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t37"."provider_ref", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t37"."provider_ref"
                        END
                      END AS "provider_id.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t37"."ts", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t37"."ts", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t37"."ts"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t37"."ts", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t37"."ts", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t37"."ts"
                        END
                      END AS "used_at.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t37"."units", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t37"."units", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t37"."units"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t37"."units", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t37"."units", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t37"."units"
                        END
                      END AS "usage_quantity.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t37"."first_live_on", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t37"."first_live_on", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t37"."first_live_on"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t37"."first_live_on", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t37"."first_live_on", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t37"."first_live_on"
                        END
                      END AS "go_live_date.text",
                      CASE
                        WHEN LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t37"."site", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t37"."site", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t37"."site"
                          END
                        ) IN ('', '-', 'n/a', 'null')
                        THEN CAST(NULL AS TEXT)
                        ELSE CASE
                          WHEN REGEXP_MATCHES("t37"."site", '^[ 	
]|[ 	
]$|[^-]')
                          THEN TRIM(TRANSLATE("t37"."site", '   　​‌‍⁠﻿', '    '), ' 	
')
                          ELSE "t37"."site"
                        END
                      END AS "location.text"
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
                            "t28"."month",
                            "t28"."source_file",
                            "t28"."source_row",
                            "t28"."source_key",
                            "t28"."source_error",
                            "t28"."source_text",
                            "t28"."event_id",
                            "t28"."clinic_id",
                            "t28"."clinic_name",
                            "t28"."account_state",
                            "t28"."module",
                            "t28"."provider_ref",
                            "t28"."ts",
                            "t28"."units",
                            "t28"."first_live_on",
                            "t28"."site",
                            ROW_NUMBER() OVER (
                              PARTITION BY "t28"."month", "t28"."source_error", "t28"."source_text", "t28"."event_id", "t28"."clinic_id", "t28"."clinic_name", "t28"."account_state", "t28"."module", "t28"."provider_ref", "t28"."ts", "t28"."units", "t28"."first_live_on", "t28"."site"
                              ORDER BY "t28"."source_file" ASC, "t28"."source_row" ASC
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) - 1 AS "copy"
                          FROM (
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
                          ) AS "t28"
                        ) AS "t31"
                        WHERE
                          "t31"."copy" = 0
                      ) AS "t34"
                    ) AS "t37"
                  ) AS "t40"
                ) AS "t43"
              ) AS "t48"
              LEFT OUTER JOIN "constant_rows_2" AS "t11"
                ON "t48"."provider_id.key" = "t11"."provider_id.key"
            ) AS "t51"
          ) AS "t54"
          LEFT OUTER JOIN "constant_rows_3" AS "t9"
            ON "t54"."location.key" = "t9"."location.key"
        ) AS "t55"
      ) AS "t56"
    ) AS "t95"
  ) AS "t124"
)
SELECT
  "t175"."month",
  "t175"."source",
  "t175"."source_file",
  "t175"."source_row",
  "t175"."source_key",
  "t175"."scope",
  "t175"."column_name",
  "t175"."value",
  "t175"."reason"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t173"."month",
      "t173"."source_file",
      "t173"."source_row",
      "t173"."source_key",
      "t173"."scope",
      "t173"."column_name",
      "t173"."value",
      "t173"."reason",
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
              "t143"."month",
              "t143"."source_file",
              "t143"."source_row",
              "t143"."source_key",
              'value' AS "scope",
              'provider_id' AS "column_name",
              "t143"."provider_id.text" AS "value",
              "t143"."provider_id.why" AS "reason"
            FROM (
              SELECT
                *
              FROM "t137" AS "t139"
              WHERE
                NOT (
                  "t139"."rejected"
                ) AND NOT "t139"."provider_id.why" IS NULL
            ) AS "t143"
          ) AS "t153"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t144"."month",
              "t144"."source_file",
              "t144"."source_row",
              "t144"."source_key",
              'value' AS "scope",
              'used_at' AS "column_name",
              "t144"."used_at.text" AS "value",
              "t144"."used_at.why" AS "reason"
            FROM (
              SELECT
                *
              FROM "t137" AS "t139"
              WHERE
                NOT (
                  "t139"."rejected"
                ) AND NOT "t139"."used_at.why" IS NULL
            ) AS "t144"
          ) AS "t154"
        ) AS "t163"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t145"."month",
              "t145"."source_file",
              "t145"."source_row",
              "t145"."source_key",
              'value' AS "scope",
              'go_live_date' AS "column_name",
              "t145"."go_live_date.text" AS "value",
              "t145"."go_live_date.why" AS "reason"
            FROM (
              SELECT
                *
              FROM "t137" AS "t139"
              WHERE
                NOT (
                  "t139"."rejected"
                ) AND NOT "t139"."go_live_date.why" IS NULL
            ) AS "t145"
          ) AS "t155"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t146"."month",
              "t146"."source_file",
              "t146"."source_row",
              "t146"."source_key",
              'value' AS "scope",
              'usage_quantity' AS "column_name",
              "t146"."usage_quantity.text" AS "value",
              "t146"."usage_quantity.why" AS "reason"
            FROM (
              SELECT
                *
              FROM "t137" AS "t139"
              WHERE
                NOT (
                  "t139"."rejected"
                ) AND NOT "t139"."usage_quantity.why" IS NULL
            ) AS "t146"
          ) AS "t156"
        ) AS "t164"
      ) AS "t167"
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
              "t147"."month",
              "t147"."source_file",
              "t147"."source_row",
              "t147"."source_key",
              'value' AS "scope",
              'location' AS "column_name",
              "t147"."location.text" AS "value",
              "t147"."location.why" AS "reason"
            FROM (
              SELECT
                *
              FROM "t137" AS "t139"
              WHERE
                NOT (
                  "t139"."rejected"
                ) AND NOT "t139"."location.why" IS NULL
            ) AS "t147"
          ) AS "t157"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t141"."month",
                "t141"."source_file",
                "t141"."source_row",
                "t141"."source_key",
                'row' AS "scope",
                CASE
                  WHEN NOT "t141"."source_error" IS NULL
                  THEN CAST(NULL AS TEXT)
                  WHEN NOT "t141"."provider_id.why" IS NULL
                  THEN 'provider_id'
                  WHEN NOT "t141"."usage_quantity.why" IS NULL
                  THEN 'usage_quantity'
                  ELSE CAST(NULL AS TEXT)
                END AS "column_name",
                CASE
                  WHEN NOT "t141"."source_error" IS NULL
                  THEN "t141"."source_text"
                  WHEN NOT "t141"."provider_id.why" IS NULL
                  THEN "t141"."provider_id.text"
                  WHEN NOT "t141"."usage_quantity.why" IS NULL
                  THEN "t141"."usage_quantity.text"
                  ELSE CAST(NULL AS TEXT)
                END AS "value",
                COALESCE(
                  "t141"."source_error",
                  CASE
                    WHEN CASE
                      WHEN "t141"."provider_id.why" IS NULL
                      THEN "t141"."usage_quantity.why"
                      WHEN "t141"."usage_quantity.why" IS NULL
                      THEN "t141"."provider_id.why"
                      ELSE "t141"."provider_id.why" || '; ' || "t141"."usage_quantity.why"
                    END IS NULL
                    THEN CASE
                      WHEN "t141"."nobody"
                      THEN 'neither customer id nor customer name'
                      ELSE CAST(NULL AS TEXT)
                    END
                    WHEN CASE
                      WHEN "t141"."nobody"
                      THEN 'neither customer id nor customer name'
                      ELSE CAST(NULL AS TEXT)
                    END IS NULL
                    THEN CASE
                      WHEN "t141"."provider_id.why" IS NULL
                      THEN "t141"."usage_quantity.why"
                      WHEN "t141"."usage_quantity.why" IS NULL
                      THEN "t141"."provider_id.why"
                      ELSE "t141"."provider_id.why" || '; ' || "t141"."usage_quantity.why"
                    END
                    ELSE CASE
                      WHEN "t141"."provider_id.why" IS NULL
                      THEN "t141"."usage_quantity.why"
                      WHEN "t141"."usage_quantity.why" IS NULL
                      THEN "t141"."provider_id.why"
                      ELSE "t141"."provider_id.why" || '; ' || "t141"."usage_quantity.why"
                    END || '; ' || CASE
                      WHEN "t141"."nobody"
                      THEN 'neither customer id nor customer name'
                      ELSE CAST(NULL AS TEXT)
                    END
                  END
                ) AS "reason"
              FROM (
                SELECT
                  *
                FROM "t137" AS "t139"
                WHERE
                  "t139"."rejected"
              ) AS "t141"
            ) AS "t169"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t148"."month",
                "t148"."source_file",
                "t148"."source_row",
                "t148"."source_key",
                'value' AS "scope",
                'event_id' AS "column_name",
                "t148"."event_id.text" AS "value",
                "t148"."event_id.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t137" AS "t139"
                WHERE
                  NOT (
                    "t139"."rejected"
                  ) AND NOT "t139"."event_id.why" IS NULL
              ) AS "t148"
            ) AS "t158"
          ) AS "t170"
        ) AS "t171"
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
                "t149"."month",
                "t149"."source_file",
                "t149"."source_row",
                "t149"."source_key",
                'value' AS "scope",
                'customer_id' AS "column_name",
                "t149"."customer_id.text" AS "value",
                "t149"."customer_id.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t137" AS "t139"
                WHERE
                  NOT (
                    "t139"."rejected"
                  ) AND NOT "t139"."customer_id.why" IS NULL
              ) AS "t149"
            ) AS "t159"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t150"."month",
                "t150"."source_file",
                "t150"."source_row",
                "t150"."source_key",
                'value' AS "scope",
                'customer_name' AS "column_name",
                "t150"."customer_name.text" AS "value",
                "t150"."customer_name.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t137" AS "t139"
                WHERE
                  NOT (
                    "t139"."rejected"
                  ) AND NOT "t139"."customer_name.why" IS NULL
              ) AS "t150"
            ) AS "t160"
          ) AS "t165"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t151"."month",
                "t151"."source_file",
                "t151"."source_row",
                "t151"."source_key",
                'value' AS "scope",
                'status' AS "column_name",
                "t151"."status.text" AS "value",
                "t151"."status.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t137" AS "t139"
                WHERE
                  NOT (
                    "t139"."rejected"
                  ) AND NOT "t139"."status.why" IS NULL
              ) AS "t151"
            ) AS "t161"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t152"."month",
                "t152"."source_file",
                "t152"."source_row",
                "t152"."source_key",
                'value' AS "scope",
                'product' AS "column_name",
                "t152"."product.text" AS "value",
                "t152"."product.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t137" AS "t139"
                WHERE
                  NOT (
                    "t139"."rejected"
                  ) AND NOT "t139"."product.why" IS NULL
              ) AS "t152"
            ) AS "t162"
          ) AS "t166"
        ) AS "t168"
      ) AS "t172"
    ) AS "t173"
  ) AS "t174"
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
        "t125"."scope",
        "t125"."column_name",
        "t125"."value",
        "t125"."reason",
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
                "t64"."month",
                "t64"."source_file",
                "t64"."source_row",
                "t64"."source_key",
                'value' AS "scope",
                'updated_at' AS "column_name",
                "t64"."updated_at.text" AS "value",
                "t64"."updated_at.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t61" AS "t62"
                WHERE
                  NOT (
                    "t62"."rejected"
                  ) AND NOT "t62"."updated_at.why" IS NULL
              ) AS "t64"
            ) AS "t76"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t65"."month",
                "t65"."source_file",
                "t65"."source_row",
                "t65"."source_key",
                'value' AS "scope",
                'owner' AS "column_name",
                "t65"."owner.text" AS "value",
                "t65"."owner.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t61" AS "t62"
                WHERE
                  NOT (
                    "t62"."rejected"
                  ) AND NOT "t62"."owner.why" IS NULL
              ) AS "t65"
            ) AS "t77"
          ) AS "t89"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t66"."month",
                "t66"."source_file",
                "t66"."source_row",
                "t66"."source_key",
                'value' AS "scope",
                'location' AS "column_name",
                "t66"."location.text" AS "value",
                "t66"."location.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t61" AS "t62"
                WHERE
                  NOT (
                    "t62"."rejected"
                  ) AND NOT "t62"."location.why" IS NULL
              ) AS "t66"
            ) AS "t78"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t63"."month",
                  "t63"."source_file",
                  "t63"."source_row",
                  "t63"."source_key",
                  'row' AS "scope",
                  CASE
                    WHEN NOT "t63"."source_error" IS NULL
                    THEN CAST(NULL AS TEXT)
                    WHEN NOT "t63"."provider_count.why" IS NULL
                    THEN 'provider_count'
                    ELSE CAST(NULL AS TEXT)
                  END AS "column_name",
                  CASE
                    WHEN NOT "t63"."source_error" IS NULL
                    THEN "t63"."source_text"
                    WHEN NOT "t63"."provider_count.why" IS NULL
                    THEN "t63"."provider_count.text"
                    ELSE CAST(NULL AS TEXT)
                  END AS "value",
                  COALESCE(
                    "t63"."source_error",
                    CASE
                      WHEN "t63"."provider_count.why" IS NULL
                      THEN CASE
                        WHEN "t63"."nobody"
                        THEN 'neither customer id nor customer name'
                        ELSE CAST(NULL AS TEXT)
                      END
                      WHEN CASE
                        WHEN "t63"."nobody"
                        THEN 'neither customer id nor customer name'
                        ELSE CAST(NULL AS TEXT)
                      END IS NULL
                      THEN "t63"."provider_count.why"
                      ELSE "t63"."provider_count.why" || '; ' || CASE
                        WHEN "t63"."nobody"
                        THEN 'neither customer id nor customer name'
                        ELSE CAST(NULL AS TEXT)
                      END
                    END
                  ) AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t61" AS "t62"
                  WHERE
                    "t62"."rejected"
                ) AS "t63"
              ) AS "t99"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t67"."month",
                  "t67"."source_file",
                  "t67"."source_row",
                  "t67"."source_key",
                  'value' AS "scope",
                  'customer_id' AS "column_name",
                  "t67"."customer_id.text" AS "value",
                  "t67"."customer_id.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t61" AS "t62"
                  WHERE
                    NOT (
                      "t62"."rejected"
                    ) AND NOT "t62"."customer_id.why" IS NULL
                ) AS "t67"
              ) AS "t79"
            ) AS "t101"
          ) AS "t112"
        ) AS "t113"
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
                  "t68"."month",
                  "t68"."source_file",
                  "t68"."source_row",
                  "t68"."source_key",
                  'value' AS "scope",
                  'customer_name' AS "column_name",
                  "t68"."customer_name.text" AS "value",
                  "t68"."customer_name.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t61" AS "t62"
                  WHERE
                    NOT (
                      "t62"."rejected"
                    ) AND NOT "t62"."customer_name.why" IS NULL
                ) AS "t68"
              ) AS "t80"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t69"."month",
                  "t69"."source_file",
                  "t69"."source_row",
                  "t69"."source_key",
                  'value' AS "scope",
                  'status' AS "column_name",
                  "t69"."status.text" AS "value",
                  "t69"."status.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t61" AS "t62"
                  WHERE
                    NOT (
                      "t62"."rejected"
                    ) AND NOT "t62"."status.why" IS NULL
                ) AS "t69"
              ) AS "t81"
            ) AS "t90"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t70"."month",
                  "t70"."source_file",
                  "t70"."source_row",
                  "t70"."source_key",
                  'value' AS "scope",
                  'product' AS "column_name",
                  "t70"."product.text" AS "value",
                  "t70"."product.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t61" AS "t62"
                  WHERE
                    NOT (
                      "t62"."rejected"
                    ) AND NOT "t62"."product.why" IS NULL
                ) AS "t70"
              ) AS "t82"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t71"."month",
                  "t71"."source_file",
                  "t71"."source_row",
                  "t71"."source_key",
                  'value' AS "scope",
                  'provider_count' AS "column_name",
                  "t71"."provider_count.text" AS "value",
                  "t71"."provider_count.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t61" AS "t62"
                  WHERE
                    NOT (
                      "t62"."rejected"
                    ) AND NOT "t62"."provider_count.why" IS NULL
                ) AS "t71"
              ) AS "t83"
            ) AS "t91"
          ) AS "t96"
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
                  "t72"."month",
                  "t72"."source_file",
                  "t72"."source_row",
                  "t72"."source_key",
                  'value' AS "scope",
                  'go_live_date' AS "column_name",
                  "t72"."go_live_date.text" AS "value",
                  "t72"."go_live_date.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t61" AS "t62"
                  WHERE
                    NOT (
                      "t62"."rejected"
                    ) AND NOT "t62"."go_live_date.why" IS NULL
                ) AS "t72"
              ) AS "t84"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t73"."month",
                  "t73"."source_file",
                  "t73"."source_row",
                  "t73"."source_key",
                  'value' AS "scope",
                  'unit_price' AS "column_name",
                  "t73"."unit_price.text" AS "value",
                  "t73"."unit_price.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t61" AS "t62"
                  WHERE
                    NOT (
                      "t62"."rejected"
                    ) AND NOT "t62"."unit_price.why" IS NULL
                ) AS "t73"
              ) AS "t85"
            ) AS "t92"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t74"."month",
                  "t74"."source_file",
                  "t74"."source_row",
                  "t74"."source_key",
                  'value' AS "scope",
                  'currency' AS "column_name",
                  "t74"."currency.text" AS "value",
                  "t74"."currency.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t61" AS "t62"
                  WHERE
                    NOT (
                      "t62"."rejected"
                    ) AND NOT "t62"."currency.why" IS NULL
                ) AS "t74"
              ) AS "t86"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t75"."month",
                  "t75"."source_file",
                  "t75"."source_row",
                  "t75"."source_key",
                  'value' AS "scope",
                  'entitled_quantity' AS "column_name",
                  "t75"."entitled_quantity.text" AS "value",
                  "t75"."entitled_quantity.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t61" AS "t62"
                  WHERE
                    NOT (
                      "t62"."rejected"
                    ) AND NOT "t62"."entitled_quantity.why" IS NULL
                ) AS "t75"
              ) AS "t87"
            ) AS "t93"
          ) AS "t97"
        ) AS "t98"
      ) AS "t125"
    ) AS "t132"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t138"."month",
        "t138"."source_file",
        "t138"."source_row",
        "t138"."source_key",
        "t138"."scope",
        "t138"."column_name",
        "t138"."value",
        "t138"."reason",
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
                "t102"."month",
                "t102"."source_file",
                "t102"."source_row",
                "t102"."source_key",
                'value' AS "scope",
                'provider_count' AS "column_name",
                "t102"."provider_count.text" AS "value",
                "t102"."provider_count.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t88" AS "t94"
                WHERE
                  NOT (
                    "t94"."rejected"
                  ) AND NOT "t94"."provider_count.why" IS NULL
              ) AS "t102"
            ) AS "t114"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t103"."month",
                "t103"."source_file",
                "t103"."source_row",
                "t103"."source_key",
                'value' AS "scope",
                'unit_price' AS "column_name",
                "t103"."unit_price.text" AS "value",
                "t103"."unit_price.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t88" AS "t94"
                WHERE
                  NOT (
                    "t94"."rejected"
                  ) AND NOT "t94"."unit_price.why" IS NULL
              ) AS "t103"
            ) AS "t115"
          ) AS "t126"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t104"."month",
                "t104"."source_file",
                "t104"."source_row",
                "t104"."source_key",
                'value' AS "scope",
                'amount' AS "column_name",
                "t104"."amount.text" AS "value",
                "t104"."amount.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t88" AS "t94"
                WHERE
                  NOT (
                    "t94"."rejected"
                  ) AND NOT "t94"."amount.why" IS NULL
              ) AS "t104"
            ) AS "t116"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t105"."month",
                "t105"."source_file",
                "t105"."source_row",
                "t105"."source_key",
                'value' AS "scope",
                'currency' AS "column_name",
                "t105"."currency.text" AS "value",
                "t105"."currency.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t88" AS "t94"
                WHERE
                  NOT (
                    "t94"."rejected"
                  ) AND NOT "t94"."currency.why" IS NULL
              ) AS "t105"
            ) AS "t117"
          ) AS "t127"
        ) AS "t130"
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
                "t106"."month",
                "t106"."source_file",
                "t106"."source_row",
                "t106"."source_key",
                'value' AS "scope",
                'location' AS "column_name",
                "t106"."location.text" AS "value",
                "t106"."location.why" AS "reason"
              FROM (
                SELECT
                  *
                FROM "t88" AS "t94"
                WHERE
                  NOT (
                    "t94"."rejected"
                  ) AND NOT "t94"."location.why" IS NULL
              ) AS "t106"
            ) AS "t118"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t100"."month",
                  "t100"."source_file",
                  "t100"."source_row",
                  "t100"."source_key",
                  'row' AS "scope",
                  CASE
                    WHEN NOT "t100"."source_error" IS NULL
                    THEN CAST(NULL AS TEXT)
                    WHEN NOT "t100"."provider_count.why" IS NULL
                    THEN 'provider_count'
                    WHEN NOT "t100"."amount.why" IS NULL
                    THEN 'amount'
                    ELSE CAST(NULL AS TEXT)
                  END AS "column_name",
                  CASE
                    WHEN NOT "t100"."source_error" IS NULL
                    THEN "t100"."source_text"
                    WHEN NOT "t100"."provider_count.why" IS NULL
                    THEN "t100"."provider_count.text"
                    WHEN NOT "t100"."amount.why" IS NULL
                    THEN "t100"."amount.text"
                    ELSE CAST(NULL AS TEXT)
                  END AS "value",
                  COALESCE(
                    "t100"."source_error",
                    CASE
                      WHEN CASE
                        WHEN "t100"."provider_count.why" IS NULL
                        THEN "t100"."amount.why"
                        WHEN "t100"."amount.why" IS NULL
                        THEN "t100"."provider_count.why"
                        ELSE "t100"."provider_count.why" || '; ' || "t100"."amount.why"
                      END IS NULL
                      THEN CASE
                        WHEN "t100"."nobody"
                        THEN 'neither customer id nor customer name'
                        ELSE CAST(NULL AS TEXT)
                      END
                      WHEN CASE
                        WHEN "t100"."nobody"
                        THEN 'neither customer id nor customer name'
                        ELSE CAST(NULL AS TEXT)
                      END IS NULL
                      THEN CASE
                        WHEN "t100"."provider_count.why" IS NULL
                        THEN "t100"."amount.why"
                        WHEN "t100"."amount.why" IS NULL
                        THEN "t100"."provider_count.why"
                        ELSE "t100"."provider_count.why" || '; ' || "t100"."amount.why"
                      END
                      ELSE CASE
                        WHEN "t100"."provider_count.why" IS NULL
                        THEN "t100"."amount.why"
                        WHEN "t100"."amount.why" IS NULL
                        THEN "t100"."provider_count.why"
                        ELSE "t100"."provider_count.why" || '; ' || "t100"."amount.why"
                      END || '; ' || CASE
                        WHEN "t100"."nobody"
                        THEN 'neither customer id nor customer name'
                        ELSE CAST(NULL AS TEXT)
                      END
                    END
                  ) AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t88" AS "t94"
                  WHERE
                    "t94"."rejected"
                ) AS "t100"
              ) AS "t133"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t107"."month",
                  "t107"."source_file",
                  "t107"."source_row",
                  "t107"."source_key",
                  'value' AS "scope",
                  'line_id' AS "column_name",
                  "t107"."line_id.text" AS "value",
                  "t107"."line_id.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t88" AS "t94"
                  WHERE
                    NOT (
                      "t94"."rejected"
                    ) AND NOT "t94"."line_id.why" IS NULL
                ) AS "t107"
              ) AS "t119"
            ) AS "t134"
          ) AS "t135"
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
                  "t108"."month",
                  "t108"."source_file",
                  "t108"."source_row",
                  "t108"."source_key",
                  'value' AS "scope",
                  'customer_id' AS "column_name",
                  "t108"."customer_id.text" AS "value",
                  "t108"."customer_id.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t88" AS "t94"
                  WHERE
                    NOT (
                      "t94"."rejected"
                    ) AND NOT "t94"."customer_id.why" IS NULL
                ) AS "t108"
              ) AS "t120"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t109"."month",
                  "t109"."source_file",
                  "t109"."source_row",
                  "t109"."source_key",
                  'value' AS "scope",
                  'customer_name' AS "column_name",
                  "t109"."customer_name.text" AS "value",
                  "t109"."customer_name.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t88" AS "t94"
                  WHERE
                    NOT (
                      "t94"."rejected"
                    ) AND NOT "t94"."customer_name.why" IS NULL
                ) AS "t109"
              ) AS "t121"
            ) AS "t128"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t110"."month",
                  "t110"."source_file",
                  "t110"."source_row",
                  "t110"."source_key",
                  'value' AS "scope",
                  'status' AS "column_name",
                  "t110"."status.text" AS "value",
                  "t110"."status.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t88" AS "t94"
                  WHERE
                    NOT (
                      "t94"."rejected"
                    ) AND NOT "t94"."status.why" IS NULL
                ) AS "t110"
              ) AS "t122"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t111"."month",
                  "t111"."source_file",
                  "t111"."source_row",
                  "t111"."source_key",
                  'value' AS "scope",
                  'product' AS "column_name",
                  "t111"."product.text" AS "value",
                  "t111"."product.why" AS "reason"
                FROM (
                  SELECT
                    *
                  FROM "t88" AS "t94"
                  WHERE
                    NOT (
                      "t94"."rejected"
                    ) AND NOT "t94"."product.why" IS NULL
                ) AS "t111"
              ) AS "t123"
            ) AS "t129"
          ) AS "t131"
        ) AS "t136"
      ) AS "t138"
    ) AS "t140"
  ) AS "t142"
) AS "t175"