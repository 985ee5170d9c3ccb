SELECT
  "t27"."month",
  "t27"."source_file",
  "t27"."source_row",
  "t27"."source_key",
  "t27"."customer_id",
  "t27"."customer_name",
  "t27"."status",
  "t27"."product",
  "t27"."location",
  "t27"."event_id",
  "t27"."provider_count",
  "t27"."provider_id",
  CAST("t27"."used_at" AS TIMESTAMP(6)) AS "used_at",
  "t27"."go_live_date",
  "t27"."expected_amount",
  "t27"."currency",
  "t27"."usage_quantity"
FROM (
  SELECT
    "t26"."month",
    "t26"."source_file",
    "t26"."source_row",
    "t26"."source_key",
    "t26"."customer_id",
    "t26"."customer_name",
    "t26"."status",
    "t26"."product",
    "t26"."location",
    "t26"."event_id",
    CAST(NULL AS BIGINT) AS "provider_count",
    "t26"."provider_id",
    "t26"."used_at",
    "t26"."go_live_date",
    CAST(NULL AS DECIMAL(24, 6)) AS "expected_amount",
    CAST(NULL AS TEXT) AS "currency",
    "t26"."usage_quantity"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t24"."month",
        "t24"."source_file",
        "t24"."source_row",
        "t24"."source_key",
        "t24"."source_error",
        "t24"."source_text",
        "t24"."event_id.text",
        "t24"."customer_id.text",
        "t24"."customer_name.text",
        "t24"."status.text",
        "t24"."product.text",
        "t24"."provider_id.text",
        "t24"."used_at.text",
        "t24"."usage_quantity.text",
        "t24"."go_live_date.text",
        "t24"."location.text",
        "t24"."status.key",
        "t24"."product.key",
        "t24"."provider_id.key",
        "t24"."location.key",
        "t24"."provider_id.target",
        "t24"."location.target",
        "t24"."event_id",
        "t24"."customer_id",
        "t24"."customer_name",
        "t24"."status",
        "t24"."product",
        "t24"."provider_id",
        "t24"."used_at",
        "t24"."usage_quantity",
        "t24"."go_live_date",
        "t24"."location",
        "t24"."event_id.why",
        "t24"."customer_id.why",
        "t24"."customer_name.why",
        "t24"."status.why",
        "t24"."product.why",
        "t24"."provider_id.why",
        "t24"."used_at.why",
        "t24"."usage_quantity.why",
        "t24"."go_live_date.why",
        "t24"."location.why",
        (
          "t24"."customer_id" IS NULL
        ) AND (
          "t24"."customer_name" IS NULL
        ) AS "nobody",
        (
          NOT "t24"."source_error" IS NULL
        )
        OR (
          (
            "t24"."customer_id" IS NULL
          ) AND (
            "t24"."customer_name" IS NULL
          )
        )
        OR (
          NOT "t24"."provider_id.why" IS NULL
        )
        OR (
          NOT "t24"."usage_quantity.why" IS NULL
        ) AS "rejected"
      FROM (
        SELECT
          "t23"."month",
          "t23"."source_file",
          "t23"."source_row",
          "t23"."source_key",
          "t23"."source_error",
          "t23"."source_text",
          "t23"."event_id.text",
          "t23"."customer_id.text",
          "t23"."customer_name.text",
          "t23"."status.text",
          "t23"."product.text",
          "t23"."provider_id.text",
          "t23"."used_at.text",
          "t23"."usage_quantity.text",
          "t23"."go_live_date.text",
          "t23"."location.text",
          "t23"."status.key",
          "t23"."product.key",
          "t23"."provider_id.key",
          "t23"."location.key",
          "t23"."provider_id.target",
          "t23"."location.target",
          "t23"."event_id",
          "t23"."customer_id",
          "t23"."customer_name",
          "t23"."status",
          "t23"."product",
          "t23"."provider_id",
          "t23"."used_at",
          "t23"."usage_quantity",
          "t23"."go_live_date",
          "t23"."location",
          CASE
            WHEN (
              NOT "t23"."event_id.text" IS NULL
            ) AND (
              "t23"."event_id" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t23"."event_id.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t23"."event_id.text") END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "event_id.why",
          CASE
            WHEN (
              NOT "t23"."customer_id.text" IS NULL
            ) AND (
              "t23"."customer_id" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t23"."customer_id.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t23"."customer_id.text")
              END,
              100
            ) || ''' is not an id: it has neither letters nor digits'
            ELSE CAST(NULL AS TEXT)
          END AS "customer_id.why",
          CASE
            WHEN (
              NOT "t23"."customer_name.text" IS NULL
            )
            AND (
              "t23"."customer_name" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t23"."customer_name.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t23"."customer_name.text")
              END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "customer_name.why",
          CASE
            WHEN (
              NOT "t23"."status.text" IS NULL
            ) AND (
              "t23"."status" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t23"."status.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t23"."status.text") END,
              100
            ) || ''' is not in the value map of recon.yaml'
            ELSE CAST(NULL AS TEXT)
          END AS "status.why",
          CASE
            WHEN (
              NOT "t23"."product.text" IS NULL
            ) AND (
              "t23"."product" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t23"."product.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t23"."product.text") END,
              100
            ) || ''' is not in the value map of recon.yaml'
            ELSE CAST(NULL AS TEXT)
          END AS "product.why",
          CASE
            WHEN (
              NOT "t23"."provider_id.text" IS NULL
            ) AND (
              "t23"."provider_id" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t23"."provider_id.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t23"."provider_id.text")
              END,
              100
            ) || ''' is not an NPI (its check digit is wrong)'
            ELSE CAST(NULL AS TEXT)
          END AS "provider_id.why",
          CASE
            WHEN (
              NOT "t23"."used_at.text" IS NULL
            ) AND (
              "t23"."used_at" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t23"."used_at.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t23"."used_at.text") END,
              100
            ) || ''' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
            ELSE CAST(NULL AS TEXT)
          END AS "used_at.why",
          CASE
            WHEN (
              NOT "t23"."usage_quantity.text" IS NULL
            )
            AND (
              "t23"."usage_quantity" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t23"."usage_quantity.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t23"."usage_quantity.text")
              END,
              100
            ) || ''' is not a number'
            ELSE CAST(NULL AS TEXT)
          END AS "usage_quantity.why",
          CASE
            WHEN (
              NOT "t23"."go_live_date.text" IS NULL
            )
            AND (
              "t23"."go_live_date" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t23"."go_live_date.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t23"."go_live_date.text")
              END,
              100
            ) || ''' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
            ELSE CAST(NULL AS TEXT)
          END AS "go_live_date.why",
          CASE
            WHEN (
              NOT "t23"."location.text" IS NULL
            ) AND (
              "t23"."location" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t23"."location.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t23"."location.text") END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "location.why"
        FROM (
          SELECT
            "t22"."month",
            "t22"."source_file",
            "t22"."source_row",
            "t22"."source_key",
            "t22"."source_error",
            "t22"."source_text",
            "t22"."event_id.text",
            "t22"."customer_id.text",
            "t22"."customer_name.text",
            "t22"."status.text",
            "t22"."product.text",
            "t22"."provider_id.text",
            "t22"."used_at.text",
            "t22"."usage_quantity.text",
            "t22"."go_live_date.text",
            "t22"."location.text",
            "t22"."status.key",
            "t22"."product.key",
            "t22"."provider_id.key",
            "t22"."location.key",
            "t22"."provider_id.target",
            "t22"."location.target",
            "t22"."event_id.text" AS "event_id",
            CASE
              WHEN NOT NULLIF(
                REGEXP_REPLACE(
                  LOWER(
                    CASE
                      WHEN REGEXP_MATCHES("t22"."customer_id.text", '[^-]')
                      THEN TRANSLATE(
                        "t22"."customer_id.text",
                        '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                        '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                      )
                      ELSE "t22"."customer_id.text"
                    END
                  ),
                  '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
                  '',
                  'g'
                ),
                ''
              ) IS NULL
              THEN "t22"."customer_id.text"
              ELSE CAST(NULL AS TEXT)
            END AS "customer_id",
            "t22"."customer_name.text" AS "customer_name",
            CASE "t22"."status.key"
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
            CASE "t22"."product.key"
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
              "t22"."provider_id.target",
              CASE
                WHEN REGEXP_MATCHES("t22"."provider_id.text", '^[0-9]{10}$')
                AND NOT (
                  REGEXP_MATCHES("t22"."provider_id.text", '^[0-9]{10}$')
                  AND (
                    (
                      (
                        (
                          (
                            TRY_CAST(SUBSTRING(
                              "t22"."provider_id.text",
                              CASE
                                WHEN (
                                  0 + 1
                                ) >= 1
                                THEN 0 + 1
                                ELSE 0 + 1 + LENGTH("t22"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) * 2
                          ) - (
                            CAST(TRY_CAST(SUBSTRING(
                              "t22"."provider_id.text",
                              CASE
                                WHEN (
                                  0 + 1
                                ) >= 1
                                THEN 0 + 1
                                ELSE 0 + 1 + LENGTH("t22"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) > 4 AS BIGINT) * 9
                          )
                        ) + 24 + (
                          (
                            TRY_CAST(SUBSTRING(
                              "t22"."provider_id.text",
                              CASE
                                WHEN (
                                  2 + 1
                                ) >= 1
                                THEN 2 + 1
                                ELSE 2 + 1 + LENGTH("t22"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) * 2
                          ) - (
                            CAST(TRY_CAST(SUBSTRING(
                              "t22"."provider_id.text",
                              CASE
                                WHEN (
                                  2 + 1
                                ) >= 1
                                THEN 2 + 1
                                ELSE 2 + 1 + LENGTH("t22"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) > 4 AS BIGINT) * 9
                          )
                        ) + (
                          (
                            TRY_CAST(SUBSTRING(
                              "t22"."provider_id.text",
                              CASE
                                WHEN (
                                  4 + 1
                                ) >= 1
                                THEN 4 + 1
                                ELSE 4 + 1 + LENGTH("t22"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) * 2
                          ) - (
                            CAST(TRY_CAST(SUBSTRING(
                              "t22"."provider_id.text",
                              CASE
                                WHEN (
                                  4 + 1
                                ) >= 1
                                THEN 4 + 1
                                ELSE 4 + 1 + LENGTH("t22"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) > 4 AS BIGINT) * 9
                          )
                        ) + (
                          (
                            TRY_CAST(SUBSTRING(
                              "t22"."provider_id.text",
                              CASE
                                WHEN (
                                  6 + 1
                                ) >= 1
                                THEN 6 + 1
                                ELSE 6 + 1 + LENGTH("t22"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) * 2
                          ) - (
                            CAST(TRY_CAST(SUBSTRING(
                              "t22"."provider_id.text",
                              CASE
                                WHEN (
                                  6 + 1
                                ) >= 1
                                THEN 6 + 1
                                ELSE 6 + 1 + LENGTH("t22"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) > 4 AS BIGINT) * 9
                          )
                        ) + (
                          (
                            TRY_CAST(SUBSTRING(
                              "t22"."provider_id.text",
                              CASE
                                WHEN (
                                  8 + 1
                                ) >= 1
                                THEN 8 + 1
                                ELSE 8 + 1 + LENGTH("t22"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) * 2
                          ) - (
                            CAST(TRY_CAST(SUBSTRING(
                              "t22"."provider_id.text",
                              CASE
                                WHEN (
                                  8 + 1
                                ) >= 1
                                THEN 8 + 1
                                ELSE 8 + 1 + LENGTH("t22"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) > 4 AS BIGINT) * 9
                          )
                        ) + TRY_CAST(SUBSTRING(
                          "t22"."provider_id.text",
                          CASE
                            WHEN (
                              1 + 1
                            ) >= 1
                            THEN 1 + 1
                            ELSE 1 + 1 + LENGTH("t22"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) + TRY_CAST(SUBSTRING(
                          "t22"."provider_id.text",
                          CASE
                            WHEN (
                              3 + 1
                            ) >= 1
                            THEN 3 + 1
                            ELSE 3 + 1 + LENGTH("t22"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) + TRY_CAST(SUBSTRING(
                          "t22"."provider_id.text",
                          CASE
                            WHEN (
                              5 + 1
                            ) >= 1
                            THEN 5 + 1
                            ELSE 5 + 1 + LENGTH("t22"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) + TRY_CAST(SUBSTRING(
                          "t22"."provider_id.text",
                          CASE
                            WHEN (
                              7 + 1
                            ) >= 1
                            THEN 7 + 1
                            ELSE 7 + 1 + LENGTH("t22"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) + TRY_CAST(SUBSTRING(
                          "t22"."provider_id.text",
                          CASE
                            WHEN (
                              9 + 1
                            ) >= 1
                            THEN 9 + 1
                            ELSE 9 + 1 + LENGTH("t22"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT)
                      ) % 10
                    ) = 0
                  )
                )
                THEN CAST(NULL AS TEXT)
                ELSE UPPER("t22"."provider_id.text")
              END
            ) AS "provider_id",
            CASE
              WHEN CAST(CASE
                WHEN REGEXP_MATCHES(
                  "t22"."used_at.text",
                  '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                )
                THEN COALESCE(
                  TRY_STRPTIME(
                    SUBSTRING(
                      "t22"."used_at.text",
                      CASE WHEN (
                        0 + 1
                      ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t22"."used_at.text") END,
                      10
                    ) || ' ' || SUBSTRING(
                      "t22"."used_at.text",
                      CASE
                        WHEN (
                          11 + 1
                        ) >= 1
                        THEN 11 + 1
                        ELSE 11 + 1 + LENGTH("t22"."used_at.text")
                      END,
                      8
                    ),
                    '%Y-%m-%d %H:%M:%S'
                  ),
                  TRY_STRPTIME(
                    SUBSTRING(
                      SUBSTRING(
                        "t22"."used_at.text",
                        CASE WHEN (
                          0 + 1
                        ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t22"."used_at.text") END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t22"."used_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t22"."used_at.text")
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
                            "t22"."used_at.text",
                            CASE WHEN (
                              0 + 1
                            ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t22"."used_at.text") END,
                            10
                          ) || ' ' || SUBSTRING(
                            "t22"."used_at.text",
                            CASE
                              WHEN (
                                11 + 1
                              ) >= 1
                              THEN 11 + 1
                              ELSE 11 + 1 + LENGTH("t22"."used_at.text")
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
                  TRY_STRPTIME("t22"."used_at.text", '%Y-%m-%dT%H:%M:%SZ'),
                  TRY_STRPTIME("t22"."used_at.text", '%Y-%m-%d')
                )
              END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
              THEN CASE
                WHEN REGEXP_MATCHES(
                  "t22"."used_at.text",
                  '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                )
                THEN COALESCE(
                  TRY_STRPTIME(
                    SUBSTRING(
                      "t22"."used_at.text",
                      CASE WHEN (
                        0 + 1
                      ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t22"."used_at.text") END,
                      10
                    ) || ' ' || SUBSTRING(
                      "t22"."used_at.text",
                      CASE
                        WHEN (
                          11 + 1
                        ) >= 1
                        THEN 11 + 1
                        ELSE 11 + 1 + LENGTH("t22"."used_at.text")
                      END,
                      8
                    ),
                    '%Y-%m-%d %H:%M:%S'
                  ),
                  TRY_STRPTIME(
                    SUBSTRING(
                      SUBSTRING(
                        "t22"."used_at.text",
                        CASE WHEN (
                          0 + 1
                        ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t22"."used_at.text") END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t22"."used_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t22"."used_at.text")
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
                            "t22"."used_at.text",
                            CASE WHEN (
                              0 + 1
                            ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t22"."used_at.text") END,
                            10
                          ) || ' ' || SUBSTRING(
                            "t22"."used_at.text",
                            CASE
                              WHEN (
                                11 + 1
                              ) >= 1
                              THEN 11 + 1
                              ELSE 11 + 1 + LENGTH("t22"."used_at.text")
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
                  TRY_STRPTIME("t22"."used_at.text", '%Y-%m-%dT%H:%M:%SZ'),
                  TRY_STRPTIME("t22"."used_at.text", '%Y-%m-%d')
                )
              END
              ELSE CAST(NULL AS TIMESTAMP)
            END AS "used_at",
            CASE
              WHEN ABS(
                CASE
                  WHEN REGEXP_MATCHES("t22"."usage_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t22"."usage_quantity.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t22"."usage_quantity.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t22"."usage_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t22"."usage_quantity.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t22"."usage_quantity.text",
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
                            "t22"."usage_quantity.text",
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
                          "t22"."usage_quantity.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t22"."usage_quantity.text",
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
                          "t22"."usage_quantity.text",
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
                WHEN REGEXP_MATCHES("t22"."usage_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t22"."usage_quantity.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t22"."usage_quantity.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t22"."usage_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t22"."usage_quantity.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t22"."usage_quantity.text",
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
                          "t22"."usage_quantity.text",
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
                        "t22"."usage_quantity.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t22"."usage_quantity.text",
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
                        "t22"."usage_quantity.text",
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
                  "t22"."go_live_date.text",
                  '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                )
                THEN COALESCE(
                  TRY_STRPTIME(
                    SUBSTRING(
                      "t22"."go_live_date.text",
                      CASE
                        WHEN (
                          0 + 1
                        ) >= 1
                        THEN 0 + 1
                        ELSE 0 + 1 + LENGTH("t22"."go_live_date.text")
                      END,
                      10
                    ) || ' ' || SUBSTRING(
                      "t22"."go_live_date.text",
                      CASE
                        WHEN (
                          11 + 1
                        ) >= 1
                        THEN 11 + 1
                        ELSE 11 + 1 + LENGTH("t22"."go_live_date.text")
                      END,
                      8
                    ),
                    '%Y-%m-%d %H:%M:%S'
                  ),
                  TRY_STRPTIME(
                    SUBSTRING(
                      SUBSTRING(
                        "t22"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t22"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t22"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t22"."go_live_date.text")
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
                            "t22"."go_live_date.text",
                            CASE
                              WHEN (
                                0 + 1
                              ) >= 1
                              THEN 0 + 1
                              ELSE 0 + 1 + LENGTH("t22"."go_live_date.text")
                            END,
                            10
                          ) || ' ' || SUBSTRING(
                            "t22"."go_live_date.text",
                            CASE
                              WHEN (
                                11 + 1
                              ) >= 1
                              THEN 11 + 1
                              ELSE 11 + 1 + LENGTH("t22"."go_live_date.text")
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
                  TRY_STRPTIME("t22"."go_live_date.text", '%Y-%m-%dT%H:%M:%SZ'),
                  TRY_STRPTIME("t22"."go_live_date.text", '%Y-%m-%d')
                )
              END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
              THEN CASE
                WHEN REGEXP_MATCHES(
                  "t22"."go_live_date.text",
                  '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                )
                THEN COALESCE(
                  TRY_STRPTIME(
                    SUBSTRING(
                      "t22"."go_live_date.text",
                      CASE
                        WHEN (
                          0 + 1
                        ) >= 1
                        THEN 0 + 1
                        ELSE 0 + 1 + LENGTH("t22"."go_live_date.text")
                      END,
                      10
                    ) || ' ' || SUBSTRING(
                      "t22"."go_live_date.text",
                      CASE
                        WHEN (
                          11 + 1
                        ) >= 1
                        THEN 11 + 1
                        ELSE 11 + 1 + LENGTH("t22"."go_live_date.text")
                      END,
                      8
                    ),
                    '%Y-%m-%d %H:%M:%S'
                  ),
                  TRY_STRPTIME(
                    SUBSTRING(
                      SUBSTRING(
                        "t22"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t22"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t22"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t22"."go_live_date.text")
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
                            "t22"."go_live_date.text",
                            CASE
                              WHEN (
                                0 + 1
                              ) >= 1
                              THEN 0 + 1
                              ELSE 0 + 1 + LENGTH("t22"."go_live_date.text")
                            END,
                            10
                          ) || ' ' || SUBSTRING(
                            "t22"."go_live_date.text",
                            CASE
                              WHEN (
                                11 + 1
                              ) >= 1
                              THEN 11 + 1
                              ELSE 11 + 1 + LENGTH("t22"."go_live_date.text")
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
                  TRY_STRPTIME("t22"."go_live_date.text", '%Y-%m-%dT%H:%M:%SZ'),
                  TRY_STRPTIME("t22"."go_live_date.text", '%Y-%m-%d')
                )
              END
              ELSE CAST(NULL AS TIMESTAMP)
            END AS DATE) AS "go_live_date",
            COALESCE("t22"."location.target", "t22"."location.text") AS "location"
          FROM (
            SELECT
              "t21"."month",
              "t21"."source_file",
              "t21"."source_row",
              "t21"."source_key",
              "t21"."source_error",
              "t21"."source_text",
              "t21"."event_id.text",
              "t21"."customer_id.text",
              "t21"."customer_name.text",
              "t21"."status.text",
              "t21"."product.text",
              "t21"."provider_id.text",
              "t21"."used_at.text",
              "t21"."usage_quantity.text",
              "t21"."go_live_date.text",
              "t21"."location.text",
              "t21"."status.key",
              "t21"."product.key",
              "t21"."provider_id.key",
              "t21"."location.key",
              "t21"."provider_id.target",
              "t21"."location.target"
            FROM (
              SELECT
                "t20"."month",
                "t20"."source_file",
                "t20"."source_row",
                "t20"."source_key",
                "t20"."source_error",
                "t20"."source_text",
                "t20"."event_id.text",
                "t20"."customer_id.text",
                "t20"."customer_name.text",
                "t20"."status.text",
                "t20"."product.text",
                "t20"."provider_id.text",
                "t20"."used_at.text",
                "t20"."usage_quantity.text",
                "t20"."go_live_date.text",
                "t20"."location.text",
                "t20"."status.key",
                "t20"."product.key",
                "t20"."provider_id.key",
                "t20"."location.key",
                "t20"."provider_id.target",
                "t3"."location.key" AS "location.key_right",
                "t3"."location.target"
              FROM (
                SELECT
                  "t18"."month",
                  "t18"."source_file",
                  "t18"."source_row",
                  "t18"."source_key",
                  "t18"."source_error",
                  "t18"."source_text",
                  "t18"."event_id.text",
                  "t18"."customer_id.text",
                  "t18"."customer_name.text",
                  "t18"."status.text",
                  "t18"."product.text",
                  "t18"."provider_id.text",
                  "t18"."used_at.text",
                  "t18"."usage_quantity.text",
                  "t18"."go_live_date.text",
                  "t18"."location.text",
                  "t18"."status.key",
                  "t18"."product.key",
                  "t18"."provider_id.key",
                  "t18"."location.key",
                  "t18"."provider_id.target"
                FROM (
                  SELECT
                    "t17"."month",
                    "t17"."source_file",
                    "t17"."source_row",
                    "t17"."source_key",
                    "t17"."source_error",
                    "t17"."source_text",
                    "t17"."event_id.text",
                    "t17"."customer_id.text",
                    "t17"."customer_name.text",
                    "t17"."status.text",
                    "t17"."product.text",
                    "t17"."provider_id.text",
                    "t17"."used_at.text",
                    "t17"."usage_quantity.text",
                    "t17"."go_live_date.text",
                    "t17"."location.text",
                    "t17"."status.key",
                    "t17"."product.key",
                    "t17"."provider_id.key",
                    "t17"."location.key",
                    "t4"."provider_id.key" AS "provider_id.key_right",
                    "t4"."provider_id.target"
                  FROM (
                    SELECT
                      "t15"."month",
                      "t15"."source_file",
                      "t15"."source_row",
                      "t15"."source_key",
                      "t15"."source_error",
                      "t15"."source_text",
                      "t15"."event_id.text",
                      "t15"."customer_id.text",
                      "t15"."customer_name.text",
                      "t15"."status.text",
                      "t15"."product.text",
                      "t15"."provider_id.text",
                      "t15"."used_at.text",
                      "t15"."usage_quantity.text",
                      "t15"."go_live_date.text",
                      "t15"."location.text",
                      REGEXP_REPLACE(LOWER("t15"."status.text"), '\s+', ' ', 'g') AS "status.key",
                      REGEXP_REPLACE(LOWER("t15"."product.text"), '\s+', ' ', 'g') AS "product.key",
                      NULLIF(
                        REGEXP_REPLACE(
                          LOWER(
                            CASE
                              WHEN REGEXP_MATCHES("t15"."provider_id.text", '[^-]')
                              THEN TRANSLATE(
                                "t15"."provider_id.text",
                                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                                '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                              )
                              ELSE "t15"."provider_id.text"
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
                              WHEN REGEXP_MATCHES("t15"."location.text", '[^-]')
                              THEN TRANSLATE(
                                "t15"."location.text",
                                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                                '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                              )
                              ELSE "t15"."location.text"
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
                        "t14"."month",
                        "t14"."source_file",
                        "t14"."source_row",
                        "t14"."source_key",
                        "t14"."source_error",
                        "t14"."source_text",
                        "t14"."event_id.text",
                        CASE
                          WHEN REGEXP_MATCHES(
                            LOWER("t14"."customer_id.text"),
                            '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                          )
                          THEN CAST(NULL AS TEXT)
                          ELSE "t14"."customer_id.text"
                        END AS "customer_id.text",
                        CASE
                          WHEN REGEXP_MATCHES(
                            LOWER("t14"."customer_name.text"),
                            '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                          )
                          THEN CAST(NULL AS TEXT)
                          ELSE "t14"."customer_name.text"
                        END AS "customer_name.text",
                        "t14"."status.text",
                        "t14"."product.text",
                        CASE
                          WHEN REGEXP_MATCHES(
                            LOWER("t14"."provider_id.text"),
                            '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                          )
                          THEN CAST(NULL AS TEXT)
                          ELSE "t14"."provider_id.text"
                        END AS "provider_id.text",
                        "t14"."used_at.text",
                        "t14"."usage_quantity.text",
                        "t14"."go_live_date.text",
                        "t14"."location.text"
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
                                WHEN REGEXP_MATCHES("t5"."event_id", '^[ 	
]|[ 	
]$|[^-]')
                                THEN TRIM(TRANSLATE("t5"."event_id", '   　​‌‍⁠﻿', '    '), ' 	
')
                                ELSE "t5"."event_id"
                              END
                            ) IN ('', '-', 'n/a', 'null')
                            THEN CAST(NULL AS TEXT)
                            ELSE CASE
                              WHEN REGEXP_MATCHES("t5"."event_id", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t5"."event_id", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t5"."event_id"
                            END
                          END AS "event_id.text",
                          CASE
                            WHEN LOWER(
                              CASE
                                WHEN REGEXP_MATCHES("t5"."clinic_id", '^[ 	
]|[ 	
]$|[^-]')
                                THEN TRIM(TRANSLATE("t5"."clinic_id", '   　​‌‍⁠﻿', '    '), ' 	
')
                                ELSE "t5"."clinic_id"
                              END
                            ) IN ('', '-', 'n/a', 'null')
                            THEN CAST(NULL AS TEXT)
                            ELSE CASE
                              WHEN REGEXP_MATCHES("t5"."clinic_id", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t5"."clinic_id", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t5"."clinic_id"
                            END
                          END AS "customer_id.text",
                          CASE
                            WHEN LOWER(
                              CASE
                                WHEN REGEXP_MATCHES("t5"."clinic_name", '^[ 	
]|[ 	
]$|[^-]')
                                THEN TRIM(TRANSLATE("t5"."clinic_name", '   　​‌‍⁠﻿', '    '), ' 	
')
                                ELSE "t5"."clinic_name"
                              END
                            ) IN ('', '-', 'n/a', 'null')
                            THEN CAST(NULL AS TEXT)
                            ELSE CASE
                              WHEN REGEXP_MATCHES("t5"."clinic_name", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t5"."clinic_name", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t5"."clinic_name"
                            END
                          END AS "customer_name.text",
                          CASE
                            WHEN LOWER(
                              CASE
                                WHEN REGEXP_MATCHES("t5"."account_state", '^[ 	
]|[ 	
]$|[^-]')
                                THEN TRIM(TRANSLATE("t5"."account_state", '   　​‌‍⁠﻿', '    '), ' 	
')
                                ELSE "t5"."account_state"
                              END
                            ) IN ('', '-', 'n/a', 'null')
                            THEN CAST(NULL AS TEXT)
                            ELSE CASE
                              WHEN REGEXP_MATCHES("t5"."account_state", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t5"."account_state", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t5"."account_state"
                            END
                          END AS "status.text",
                          CASE
                            WHEN LOWER(
                              CASE
                                WHEN REGEXP_MATCHES("t5"."module", '^[ 	
]|[ 	
]$|[^-]')
                                THEN TRIM(TRANSLATE("t5"."module", '   　​‌‍⁠﻿', '    '), ' 	
')
                                ELSE "t5"."module"
                              END
                            ) IN ('', '-', 'n/a', 'null')
                            THEN CAST(NULL AS TEXT)
                            ELSE CASE
                              WHEN REGEXP_MATCHES("t5"."module", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t5"."module", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t5"."module"
                            END
                          END AS "product.text",
                          CASE
                            WHEN LOWER(
                              CASE
                                WHEN REGEXP_MATCHES("t5"."provider_ref", '^[ 	
]|[ 	
]$|[^-]')
                                THEN TRIM(TRANSLATE("t5"."provider_ref", '   　​‌‍⁠﻿', '    '), ' 	
')
                                ELSE "t5"."provider_ref"
                              END
                            ) IN ('', '-', 'n/a', 'null')
                            THEN CAST(NULL AS TEXT)
                            ELSE CASE
                              WHEN REGEXP_MATCHES("t5"."provider_ref", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t5"."provider_ref", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t5"."provider_ref"
                            END
                          END AS "provider_id.text",
                          CASE
                            WHEN LOWER(
                              CASE
                                WHEN REGEXP_MATCHES("t5"."ts", '^[ 	
]|[ 	
]$|[^-]')
                                THEN TRIM(TRANSLATE("t5"."ts", '   　​‌‍⁠﻿', '    '), ' 	
')
                                ELSE "t5"."ts"
                              END
                            ) IN ('', '-', 'n/a', 'null')
                            THEN CAST(NULL AS TEXT)
                            ELSE CASE
                              WHEN REGEXP_MATCHES("t5"."ts", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t5"."ts", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t5"."ts"
                            END
                          END AS "used_at.text",
                          CASE
                            WHEN LOWER(
                              CASE
                                WHEN REGEXP_MATCHES("t5"."units", '^[ 	
]|[ 	
]$|[^-]')
                                THEN TRIM(TRANSLATE("t5"."units", '   　​‌‍⁠﻿', '    '), ' 	
')
                                ELSE "t5"."units"
                              END
                            ) IN ('', '-', 'n/a', 'null')
                            THEN CAST(NULL AS TEXT)
                            ELSE CASE
                              WHEN REGEXP_MATCHES("t5"."units", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t5"."units", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t5"."units"
                            END
                          END AS "usage_quantity.text",
                          CASE
                            WHEN LOWER(
                              CASE
                                WHEN REGEXP_MATCHES("t5"."first_live_on", '^[ 	
]|[ 	
]$|[^-]')
                                THEN TRIM(TRANSLATE("t5"."first_live_on", '   　​‌‍⁠﻿', '    '), ' 	
')
                                ELSE "t5"."first_live_on"
                              END
                            ) IN ('', '-', 'n/a', 'null')
                            THEN CAST(NULL AS TEXT)
                            ELSE CASE
                              WHEN REGEXP_MATCHES("t5"."first_live_on", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t5"."first_live_on", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t5"."first_live_on"
                            END
                          END AS "go_live_date.text",
                          CASE
                            WHEN LOWER(
                              CASE
                                WHEN REGEXP_MATCHES("t5"."site", '^[ 	
]|[ 	
]$|[^-]')
                                THEN TRIM(TRANSLATE("t5"."site", '   　​‌‍⁠﻿', '    '), ' 	
')
                                ELSE "t5"."site"
                              END
                            ) IN ('', '-', 'n/a', 'null')
                            THEN CAST(NULL AS TEXT)
                            ELSE CASE
                              WHEN REGEXP_MATCHES("t5"."site", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t5"."site", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t5"."site"
                            END
                          END AS "location.text"
                        FROM "raw"."ops_usage" AS "t5"
                        ANTI JOIN (
                          SELECT
                            "t11"."month",
                            "t11"."source_file",
                            "t11"."source_row",
                            "t11"."source_key",
                            "t11"."source_error",
                            "t11"."source_text",
                            "t11"."event_id",
                            "t11"."clinic_id",
                            "t11"."clinic_name",
                            "t11"."account_state",
                            "t11"."module",
                            "t11"."provider_ref",
                            "t11"."ts",
                            "t11"."units",
                            "t11"."first_live_on",
                            "t11"."site"
                          FROM (
                            SELECT
                              *
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
                                "t9"."site",
                                ROW_NUMBER() OVER (
                                  PARTITION BY "t9"."month", "t9"."source_error", "t9"."source_text", "t9"."event_id", "t9"."clinic_id", "t9"."clinic_name", "t9"."account_state", "t9"."module", "t9"."provider_ref", "t9"."ts", "t9"."units", "t9"."first_live_on", "t9"."site"
                                  ORDER BY "t9"."source_file" ASC, "t9"."source_row" ASC
                                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                ) - 1 AS "copy"
                              FROM (
                                SELECT
                                  "t5"."month",
                                  "t5"."source_file",
                                  "t5"."source_row",
                                  "t5"."source_key",
                                  "t5"."source_error",
                                  "t5"."source_text",
                                  "t5"."event_id",
                                  "t5"."clinic_id",
                                  "t5"."clinic_name",
                                  "t5"."account_state",
                                  "t5"."module",
                                  "t5"."provider_ref",
                                  "t5"."ts",
                                  "t5"."units",
                                  "t5"."first_live_on",
                                  "t5"."site"
                                FROM "raw"."ops_usage" AS "t5"
                                SEMI JOIN (
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      "t2"."month",
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
                                      COUNT(*) AS "rows"
                                    FROM "raw"."ops_usage" AS "t2"
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
                                  ) AS "t6"
                                  WHERE
                                    "t6"."rows" > 1
                                ) AS "t8"
                                  ON "t5"."month" IS NOT DISTINCT FROM "t8"."month"
                                  AND "t5"."source_error" IS NOT DISTINCT FROM "t8"."source_error"
                                  AND "t5"."source_text" IS NOT DISTINCT FROM "t8"."source_text"
                                  AND "t5"."event_id" IS NOT DISTINCT FROM "t8"."event_id"
                                  AND "t5"."clinic_id" IS NOT DISTINCT FROM "t8"."clinic_id"
                                  AND "t5"."clinic_name" IS NOT DISTINCT FROM "t8"."clinic_name"
                                  AND "t5"."account_state" IS NOT DISTINCT FROM "t8"."account_state"
                                  AND "t5"."module" IS NOT DISTINCT FROM "t8"."module"
                                  AND "t5"."provider_ref" IS NOT DISTINCT FROM "t8"."provider_ref"
                                  AND "t5"."ts" IS NOT DISTINCT FROM "t8"."ts"
                                  AND "t5"."units" IS NOT DISTINCT FROM "t8"."units"
                                  AND "t5"."first_live_on" IS NOT DISTINCT FROM "t8"."first_live_on"
                                  AND "t5"."site" IS NOT DISTINCT FROM "t8"."site"
                              ) AS "t9"
                            ) AS "t10"
                            WHERE
                              "t10"."copy" > 0
                          ) AS "t11"
                        ) AS "t13"
                          ON "t5"."month" = "t13"."month"
                          AND "t5"."source_file" = "t13"."source_file"
                          AND "t5"."source_row" = "t13"."source_row"
                      ) AS "t14"
                    ) AS "t15"
                  ) AS "t17"
                  LEFT OUTER JOIN "constant_rows_1" AS "t4"
                    ON "t17"."provider_id.key" = "t4"."provider_id.key"
                ) AS "t18"
              ) AS "t20"
              LEFT OUTER JOIN "constant_rows_2" AS "t3"
                ON "t20"."location.key" = "t3"."location.key"
            ) AS "t21"
          ) AS "t22"
        ) AS "t23"
      ) AS "t24"
    ) AS "t25"
    WHERE
      NOT (
        "t25"."rejected"
      )
  ) AS "t26"
) AS "t27"