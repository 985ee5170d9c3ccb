WITH "t46" AS (
  SELECT
    *
  FROM (
    SELECT
      "t44"."month",
      "t44"."source_file",
      "t44"."source_row",
      "t44"."customer_id",
      "t44"."customer_name",
      'ops' AS "source"
    FROM (
      SELECT
        "t43"."month",
        "t43"."source_file",
        "t43"."source_row",
        "t43"."source_error",
        "t43"."source_text",
        "t43"."copy",
        "t43"."event_id.text",
        "t43"."customer_id.text",
        "t43"."customer_name.text",
        "t43"."status.text",
        "t43"."product.text",
        "t43"."provider_id.text",
        "t43"."used_at.text",
        "t43"."go_live_date.text",
        "t43"."usage_quantity.text",
        "t43"."location.text",
        "t43"."status.key",
        "t43"."product.key",
        "t43"."provider_id.key",
        "t43"."location.key",
        "t43"."provider_id.target",
        "t43"."location.target",
        "t43"."event_id",
        "t43"."customer_id",
        "t43"."customer_name",
        "t43"."status",
        "t43"."product",
        "t43"."provider_id",
        "t43"."used_at",
        "t43"."go_live_date",
        "t43"."usage_quantity",
        "t43"."location",
        "t43"."event_id.why",
        "t43"."customer_id.why",
        "t43"."customer_name.why",
        "t43"."status.why",
        "t43"."product.why",
        "t43"."provider_id.why",
        "t43"."used_at.why",
        "t43"."go_live_date.why",
        "t43"."usage_quantity.why",
        "t43"."location.why",
        (
          "t43"."customer_id" IS NULL
        ) AND (
          "t43"."customer_name" IS NULL
        ) AS "nobody",
        (
          NOT "t43"."source_error" IS NULL
        )
        OR (
          (
            "t43"."customer_id" IS NULL
          ) AND (
            "t43"."customer_name" IS NULL
          )
        )
        OR (
          NOT "t43"."provider_id.why" IS NULL
        )
        OR (
          NOT "t43"."usage_quantity.why" IS NULL
        ) AS "rejected"
      FROM (
        SELECT
          "t40"."month",
          "t40"."source_file",
          "t40"."source_row",
          "t40"."source_error",
          "t40"."source_text",
          "t40"."copy",
          "t40"."event_id.text",
          "t40"."customer_id.text",
          "t40"."customer_name.text",
          "t40"."status.text",
          "t40"."product.text",
          "t40"."provider_id.text",
          "t40"."used_at.text",
          "t40"."go_live_date.text",
          "t40"."usage_quantity.text",
          "t40"."location.text",
          "t40"."status.key",
          "t40"."product.key",
          "t40"."provider_id.key",
          "t40"."location.key",
          "t40"."provider_id.target",
          "t40"."location.target",
          "t40"."event_id",
          "t40"."customer_id",
          "t40"."customer_name",
          "t40"."status",
          "t40"."product",
          "t40"."provider_id",
          "t40"."used_at",
          "t40"."go_live_date",
          "t40"."usage_quantity",
          "t40"."location",
          CASE
            WHEN (
              NOT "t40"."event_id.text" IS NULL
            ) AND (
              "t40"."event_id" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t40"."event_id.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t40"."event_id.text") END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "event_id.why",
          CASE
            WHEN (
              NOT "t40"."customer_id.text" IS NULL
            ) AND (
              "t40"."customer_id" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t40"."customer_id.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t40"."customer_id.text")
              END,
              100
            ) || ''' is not an id: it has neither letters nor digits'
            ELSE CAST(NULL AS TEXT)
          END AS "customer_id.why",
          CASE
            WHEN (
              NOT "t40"."customer_name.text" IS NULL
            )
            AND (
              "t40"."customer_name" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t40"."customer_name.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t40"."customer_name.text")
              END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "customer_name.why",
          CASE
            WHEN (
              NOT "t40"."status.text" IS NULL
            ) AND (
              "t40"."status" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t40"."status.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t40"."status.text") END,
              100
            ) || ''' is not in the value map of recon.yaml'
            ELSE CAST(NULL AS TEXT)
          END AS "status.why",
          CASE
            WHEN (
              NOT "t40"."product.text" IS NULL
            ) AND (
              "t40"."product" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t40"."product.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t40"."product.text") END,
              100
            ) || ''' is not in the value map of recon.yaml'
            ELSE CAST(NULL AS TEXT)
          END AS "product.why",
          CASE
            WHEN (
              NOT "t40"."provider_id.text" IS NULL
            ) AND (
              "t40"."provider_id" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t40"."provider_id.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t40"."provider_id.text")
              END,
              100
            ) || ''' is not an NPI (its check digit is wrong)'
            ELSE CAST(NULL AS TEXT)
          END AS "provider_id.why",
          CASE
            WHEN (
              NOT "t40"."used_at.text" IS NULL
            ) AND (
              "t40"."used_at" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t40"."used_at.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t40"."used_at.text") END,
              100
            ) || ''' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
            ELSE CAST(NULL AS TEXT)
          END AS "used_at.why",
          CASE
            WHEN (
              NOT "t40"."go_live_date.text" IS NULL
            )
            AND (
              "t40"."go_live_date" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t40"."go_live_date.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t40"."go_live_date.text")
              END,
              100
            ) || ''' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
            ELSE CAST(NULL AS TEXT)
          END AS "go_live_date.why",
          CASE
            WHEN (
              NOT "t40"."usage_quantity.text" IS NULL
            )
            AND (
              "t40"."usage_quantity" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t40"."usage_quantity.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t40"."usage_quantity.text")
              END,
              100
            ) || ''' is not a number'
            ELSE CAST(NULL AS TEXT)
          END AS "usage_quantity.why",
          CASE
            WHEN (
              NOT "t40"."location.text" IS NULL
            ) AND (
              "t40"."location" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t40"."location.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t40"."location.text") END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "location.why"
        FROM (
          SELECT
            "t32"."month",
            "t32"."source_file",
            "t32"."source_row",
            "t32"."source_error",
            "t32"."source_text",
            "t32"."copy",
            "t32"."event_id.text",
            "t32"."customer_id.text",
            "t32"."customer_name.text",
            "t32"."status.text",
            "t32"."product.text",
            "t32"."provider_id.text",
            "t32"."used_at.text",
            "t32"."go_live_date.text",
            "t32"."usage_quantity.text",
            "t32"."location.text",
            "t32"."status.key",
            "t32"."product.key",
            "t32"."provider_id.key",
            "t32"."location.key",
            "t32"."provider_id.target",
            "t32"."location.target",
            "t32"."event_id.text" AS "event_id",
            CASE
              WHEN NOT NULLIF(
                REGEXP_REPLACE(
                  LOWER(
                    CASE
                      WHEN REGEXP_MATCHES("t32"."customer_id.text", '[^-]')
                      THEN TRANSLATE(
                        "t32"."customer_id.text",
                        '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                        '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                      )
                      ELSE "t32"."customer_id.text"
                    END
                  ),
                  '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
                  '',
                  'g'
                ),
                ''
              ) IS NULL
              THEN "t32"."customer_id.text"
              ELSE CAST(NULL AS TEXT)
            END AS "customer_id",
            "t32"."customer_name.text" AS "customer_name",
            CASE "t32"."status.key"
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
            CASE "t32"."product.key"
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
              "t32"."provider_id.target",
              CASE
                WHEN REGEXP_MATCHES("t32"."provider_id.text", '^[0-9]{10}$')
                AND NOT (
                  REGEXP_MATCHES("t32"."provider_id.text", '^[0-9]{10}$')
                  AND (
                    (
                      (
                        (
                          (
                            TRY_CAST(SUBSTRING(
                              "t32"."provider_id.text",
                              CASE
                                WHEN (
                                  0 + 1
                                ) >= 1
                                THEN 0 + 1
                                ELSE 0 + 1 + LENGTH("t32"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) * 2
                          ) - (
                            CAST(TRY_CAST(SUBSTRING(
                              "t32"."provider_id.text",
                              CASE
                                WHEN (
                                  0 + 1
                                ) >= 1
                                THEN 0 + 1
                                ELSE 0 + 1 + LENGTH("t32"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) > 4 AS BIGINT) * 9
                          )
                        ) + 24 + (
                          (
                            TRY_CAST(SUBSTRING(
                              "t32"."provider_id.text",
                              CASE
                                WHEN (
                                  2 + 1
                                ) >= 1
                                THEN 2 + 1
                                ELSE 2 + 1 + LENGTH("t32"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) * 2
                          ) - (
                            CAST(TRY_CAST(SUBSTRING(
                              "t32"."provider_id.text",
                              CASE
                                WHEN (
                                  2 + 1
                                ) >= 1
                                THEN 2 + 1
                                ELSE 2 + 1 + LENGTH("t32"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) > 4 AS BIGINT) * 9
                          )
                        ) + (
                          (
                            TRY_CAST(SUBSTRING(
                              "t32"."provider_id.text",
                              CASE
                                WHEN (
                                  4 + 1
                                ) >= 1
                                THEN 4 + 1
                                ELSE 4 + 1 + LENGTH("t32"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) * 2
                          ) - (
                            CAST(TRY_CAST(SUBSTRING(
                              "t32"."provider_id.text",
                              CASE
                                WHEN (
                                  4 + 1
                                ) >= 1
                                THEN 4 + 1
                                ELSE 4 + 1 + LENGTH("t32"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) > 4 AS BIGINT) * 9
                          )
                        ) + (
                          (
                            TRY_CAST(SUBSTRING(
                              "t32"."provider_id.text",
                              CASE
                                WHEN (
                                  6 + 1
                                ) >= 1
                                THEN 6 + 1
                                ELSE 6 + 1 + LENGTH("t32"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) * 2
                          ) - (
                            CAST(TRY_CAST(SUBSTRING(
                              "t32"."provider_id.text",
                              CASE
                                WHEN (
                                  6 + 1
                                ) >= 1
                                THEN 6 + 1
                                ELSE 6 + 1 + LENGTH("t32"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) > 4 AS BIGINT) * 9
                          )
                        ) + (
                          (
                            TRY_CAST(SUBSTRING(
                              "t32"."provider_id.text",
                              CASE
                                WHEN (
                                  8 + 1
                                ) >= 1
                                THEN 8 + 1
                                ELSE 8 + 1 + LENGTH("t32"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) * 2
                          ) - (
                            CAST(TRY_CAST(SUBSTRING(
                              "t32"."provider_id.text",
                              CASE
                                WHEN (
                                  8 + 1
                                ) >= 1
                                THEN 8 + 1
                                ELSE 8 + 1 + LENGTH("t32"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) > 4 AS BIGINT) * 9
                          )
                        ) + TRY_CAST(SUBSTRING(
                          "t32"."provider_id.text",
                          CASE
                            WHEN (
                              1 + 1
                            ) >= 1
                            THEN 1 + 1
                            ELSE 1 + 1 + LENGTH("t32"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) + TRY_CAST(SUBSTRING(
                          "t32"."provider_id.text",
                          CASE
                            WHEN (
                              3 + 1
                            ) >= 1
                            THEN 3 + 1
                            ELSE 3 + 1 + LENGTH("t32"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) + TRY_CAST(SUBSTRING(
                          "t32"."provider_id.text",
                          CASE
                            WHEN (
                              5 + 1
                            ) >= 1
                            THEN 5 + 1
                            ELSE 5 + 1 + LENGTH("t32"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) + TRY_CAST(SUBSTRING(
                          "t32"."provider_id.text",
                          CASE
                            WHEN (
                              7 + 1
                            ) >= 1
                            THEN 7 + 1
                            ELSE 7 + 1 + LENGTH("t32"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) + TRY_CAST(SUBSTRING(
                          "t32"."provider_id.text",
                          CASE
                            WHEN (
                              9 + 1
                            ) >= 1
                            THEN 9 + 1
                            ELSE 9 + 1 + LENGTH("t32"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT)
                      ) % 10
                    ) = 0
                  )
                )
                THEN CAST(NULL AS TEXT)
                ELSE UPPER("t32"."provider_id.text")
              END
            ) AS "provider_id",
            CASE
              WHEN CAST(CASE
                WHEN REGEXP_MATCHES(
                  "t32"."used_at.text",
                  '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                )
                THEN COALESCE(
                  TRY_STRPTIME(
                    SUBSTRING(
                      "t32"."used_at.text",
                      CASE WHEN (
                        0 + 1
                      ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t32"."used_at.text") END,
                      10
                    ) || ' ' || SUBSTRING(
                      "t32"."used_at.text",
                      CASE
                        WHEN (
                          11 + 1
                        ) >= 1
                        THEN 11 + 1
                        ELSE 11 + 1 + LENGTH("t32"."used_at.text")
                      END,
                      8
                    ),
                    '%Y-%m-%d %H:%M:%S'
                  ),
                  TRY_STRPTIME(
                    SUBSTRING(
                      SUBSTRING(
                        "t32"."used_at.text",
                        CASE WHEN (
                          0 + 1
                        ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t32"."used_at.text") END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t32"."used_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t32"."used_at.text")
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
                            "t32"."used_at.text",
                            CASE WHEN (
                              0 + 1
                            ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t32"."used_at.text") END,
                            10
                          ) || ' ' || SUBSTRING(
                            "t32"."used_at.text",
                            CASE
                              WHEN (
                                11 + 1
                              ) >= 1
                              THEN 11 + 1
                              ELSE 11 + 1 + LENGTH("t32"."used_at.text")
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
                  TRY_STRPTIME("t32"."used_at.text", '%Y-%m-%dT%H:%M:%SZ'),
                  TRY_STRPTIME("t32"."used_at.text", '%Y-%m-%d')
                )
              END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
              THEN CASE
                WHEN REGEXP_MATCHES(
                  "t32"."used_at.text",
                  '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                )
                THEN COALESCE(
                  TRY_STRPTIME(
                    SUBSTRING(
                      "t32"."used_at.text",
                      CASE WHEN (
                        0 + 1
                      ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t32"."used_at.text") END,
                      10
                    ) || ' ' || SUBSTRING(
                      "t32"."used_at.text",
                      CASE
                        WHEN (
                          11 + 1
                        ) >= 1
                        THEN 11 + 1
                        ELSE 11 + 1 + LENGTH("t32"."used_at.text")
                      END,
                      8
                    ),
                    '%Y-%m-%d %H:%M:%S'
                  ),
                  TRY_STRPTIME(
                    SUBSTRING(
                      SUBSTRING(
                        "t32"."used_at.text",
                        CASE WHEN (
                          0 + 1
                        ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t32"."used_at.text") END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t32"."used_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t32"."used_at.text")
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
                            "t32"."used_at.text",
                            CASE WHEN (
                              0 + 1
                            ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t32"."used_at.text") END,
                            10
                          ) || ' ' || SUBSTRING(
                            "t32"."used_at.text",
                            CASE
                              WHEN (
                                11 + 1
                              ) >= 1
                              THEN 11 + 1
                              ELSE 11 + 1 + LENGTH("t32"."used_at.text")
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
                  TRY_STRPTIME("t32"."used_at.text", '%Y-%m-%dT%H:%M:%SZ'),
                  TRY_STRPTIME("t32"."used_at.text", '%Y-%m-%d')
                )
              END
              ELSE CAST(NULL AS TIMESTAMP)
            END AS "used_at",
            CAST(CASE
              WHEN CAST(CASE
                WHEN REGEXP_MATCHES(
                  "t32"."go_live_date.text",
                  '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                )
                THEN COALESCE(
                  TRY_STRPTIME(
                    SUBSTRING(
                      "t32"."go_live_date.text",
                      CASE
                        WHEN (
                          0 + 1
                        ) >= 1
                        THEN 0 + 1
                        ELSE 0 + 1 + LENGTH("t32"."go_live_date.text")
                      END,
                      10
                    ) || ' ' || SUBSTRING(
                      "t32"."go_live_date.text",
                      CASE
                        WHEN (
                          11 + 1
                        ) >= 1
                        THEN 11 + 1
                        ELSE 11 + 1 + LENGTH("t32"."go_live_date.text")
                      END,
                      8
                    ),
                    '%Y-%m-%d %H:%M:%S'
                  ),
                  TRY_STRPTIME(
                    SUBSTRING(
                      SUBSTRING(
                        "t32"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t32"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t32"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t32"."go_live_date.text")
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
                            "t32"."go_live_date.text",
                            CASE
                              WHEN (
                                0 + 1
                              ) >= 1
                              THEN 0 + 1
                              ELSE 0 + 1 + LENGTH("t32"."go_live_date.text")
                            END,
                            10
                          ) || ' ' || SUBSTRING(
                            "t32"."go_live_date.text",
                            CASE
                              WHEN (
                                11 + 1
                              ) >= 1
                              THEN 11 + 1
                              ELSE 11 + 1 + LENGTH("t32"."go_live_date.text")
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
                  TRY_STRPTIME("t32"."go_live_date.text", '%Y-%m-%dT%H:%M:%SZ'),
                  TRY_STRPTIME("t32"."go_live_date.text", '%Y-%m-%d')
                )
              END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
              THEN CASE
                WHEN REGEXP_MATCHES(
                  "t32"."go_live_date.text",
                  '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                )
                THEN COALESCE(
                  TRY_STRPTIME(
                    SUBSTRING(
                      "t32"."go_live_date.text",
                      CASE
                        WHEN (
                          0 + 1
                        ) >= 1
                        THEN 0 + 1
                        ELSE 0 + 1 + LENGTH("t32"."go_live_date.text")
                      END,
                      10
                    ) || ' ' || SUBSTRING(
                      "t32"."go_live_date.text",
                      CASE
                        WHEN (
                          11 + 1
                        ) >= 1
                        THEN 11 + 1
                        ELSE 11 + 1 + LENGTH("t32"."go_live_date.text")
                      END,
                      8
                    ),
                    '%Y-%m-%d %H:%M:%S'
                  ),
                  TRY_STRPTIME(
                    SUBSTRING(
                      SUBSTRING(
                        "t32"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t32"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t32"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t32"."go_live_date.text")
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
                            "t32"."go_live_date.text",
                            CASE
                              WHEN (
                                0 + 1
                              ) >= 1
                              THEN 0 + 1
                              ELSE 0 + 1 + LENGTH("t32"."go_live_date.text")
                            END,
                            10
                          ) || ' ' || SUBSTRING(
                            "t32"."go_live_date.text",
                            CASE
                              WHEN (
                                11 + 1
                              ) >= 1
                              THEN 11 + 1
                              ELSE 11 + 1 + LENGTH("t32"."go_live_date.text")
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
                  TRY_STRPTIME("t32"."go_live_date.text", '%Y-%m-%dT%H:%M:%SZ'),
                  TRY_STRPTIME("t32"."go_live_date.text", '%Y-%m-%d')
                )
              END
              ELSE CAST(NULL AS TIMESTAMP)
            END AS DATE) AS "go_live_date",
            CASE
              WHEN ABS(
                CASE
                  WHEN REGEXP_MATCHES("t32"."usage_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t32"."usage_quantity.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t32"."usage_quantity.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t32"."usage_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t32"."usage_quantity.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t32"."usage_quantity.text",
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
                            "t32"."usage_quantity.text",
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
                          "t32"."usage_quantity.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t32"."usage_quantity.text",
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
                          "t32"."usage_quantity.text",
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
                WHEN REGEXP_MATCHES("t32"."usage_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t32"."usage_quantity.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t32"."usage_quantity.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t32"."usage_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t32"."usage_quantity.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t32"."usage_quantity.text",
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
                          "t32"."usage_quantity.text",
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
                        "t32"."usage_quantity.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t32"."usage_quantity.text",
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
                        "t32"."usage_quantity.text",
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
            COALESCE("t32"."location.target", "t32"."location.text") AS "location"
          FROM (
            SELECT
              "t31"."month",
              "t31"."source_file",
              "t31"."source_row",
              "t31"."source_error",
              "t31"."source_text",
              "t31"."copy",
              "t31"."event_id.text",
              "t31"."customer_id.text",
              "t31"."customer_name.text",
              "t31"."status.text",
              "t31"."product.text",
              "t31"."provider_id.text",
              "t31"."used_at.text",
              "t31"."go_live_date.text",
              "t31"."usage_quantity.text",
              "t31"."location.text",
              "t31"."status.key",
              "t31"."product.key",
              "t31"."provider_id.key",
              "t31"."location.key",
              "t31"."provider_id.target",
              "t31"."location.target"
            FROM (
              SELECT
                "t30"."month",
                "t30"."source_file",
                "t30"."source_row",
                "t30"."source_error",
                "t30"."source_text",
                "t30"."copy",
                "t30"."event_id.text",
                "t30"."customer_id.text",
                "t30"."customer_name.text",
                "t30"."status.text",
                "t30"."product.text",
                "t30"."provider_id.text",
                "t30"."used_at.text",
                "t30"."go_live_date.text",
                "t30"."usage_quantity.text",
                "t30"."location.text",
                "t30"."status.key",
                "t30"."product.key",
                "t30"."provider_id.key",
                "t30"."location.key",
                "t30"."provider_id.target",
                "t9"."location.key" AS "location.key_right",
                "t9"."location.target"
              FROM (
                SELECT
                  "t27"."month",
                  "t27"."source_file",
                  "t27"."source_row",
                  "t27"."source_error",
                  "t27"."source_text",
                  "t27"."copy",
                  "t27"."event_id.text",
                  "t27"."customer_id.text",
                  "t27"."customer_name.text",
                  "t27"."status.text",
                  "t27"."product.text",
                  "t27"."provider_id.text",
                  "t27"."used_at.text",
                  "t27"."go_live_date.text",
                  "t27"."usage_quantity.text",
                  "t27"."location.text",
                  "t27"."status.key",
                  "t27"."product.key",
                  "t27"."provider_id.key",
                  "t27"."location.key",
                  "t27"."provider_id.target"
                FROM (
                  SELECT
                    "t25"."month",
                    "t25"."source_file",
                    "t25"."source_row",
                    "t25"."source_error",
                    "t25"."source_text",
                    "t25"."copy",
                    "t25"."event_id.text",
                    "t25"."customer_id.text",
                    "t25"."customer_name.text",
                    "t25"."status.text",
                    "t25"."product.text",
                    "t25"."provider_id.text",
                    "t25"."used_at.text",
                    "t25"."go_live_date.text",
                    "t25"."usage_quantity.text",
                    "t25"."location.text",
                    "t25"."status.key",
                    "t25"."product.key",
                    "t25"."provider_id.key",
                    "t25"."location.key",
                    "t11"."provider_id.key" AS "provider_id.key_right",
                    "t11"."provider_id.target"
                  FROM (
                    SELECT
                      "t20"."month",
                      "t20"."source_file",
                      "t20"."source_row",
                      "t20"."source_error",
                      "t20"."source_text",
                      "t20"."copy",
                      "t20"."event_id.text",
                      "t20"."customer_id.text",
                      "t20"."customer_name.text",
                      "t20"."status.text",
                      "t20"."product.text",
                      "t20"."provider_id.text",
                      "t20"."used_at.text",
                      "t20"."go_live_date.text",
                      "t20"."usage_quantity.text",
                      "t20"."location.text",
                      REGEXP_REPLACE(LOWER("t20"."status.text"), '\s+', ' ', 'g') AS "status.key",
                      REGEXP_REPLACE(LOWER("t20"."product.text"), '\s+', ' ', 'g') AS "product.key",
                      NULLIF(
                        REGEXP_REPLACE(
                          LOWER(
                            CASE
                              WHEN REGEXP_MATCHES("t20"."provider_id.text", '[^-]')
                              THEN TRANSLATE(
                                "t20"."provider_id.text",
                                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                                '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                              )
                              ELSE "t20"."provider_id.text"
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
                              WHEN REGEXP_MATCHES("t20"."location.text", '[^-]')
                              THEN TRANSLATE(
                                "t20"."location.text",
                                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                                '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                              )
                              ELSE "t20"."location.text"
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
                        "t17"."month",
                        "t17"."source_file",
                        "t17"."source_row",
                        "t17"."source_error",
                        "t17"."source_text",
                        "t17"."copy",
                        "t17"."event_id.text",
                        CASE
                          WHEN LOWER("t17"."customer_id.text") IN (
                            '#n/a',
                            '(blank)',
                            '*',
                            '-',
                            '--',
                            '---',
                            '.',
                            '..',
                            '...',
                            '/',
                            '0',
                            '00',
                            '000',
                            '?',
                            '??',
                            '???',
                            '_',
                            'blank',
                            'empty',
                            'n.a.',
                            'n/a',
                            'na',
                            'nan',
                            'nil',
                            'no name',
                            'none',
                            'not applicable',
                            'not available',
                            'not known',
                            'null',
                            'pending',
                            'tba',
                            'tbc',
                            'tbd',
                            'test',
                            'test account',
                            'to be confirmed',
                            'to be determined',
                            'unassigned',
                            'undefined',
                            'unk',
                            'unknown',
                            'unnamed',
                            'xx',
                            'xxx'
                          )
                          THEN CAST(NULL AS TEXT)
                          ELSE "t17"."customer_id.text"
                        END AS "customer_id.text",
                        CASE
                          WHEN LOWER("t17"."customer_name.text") IN (
                            '#n/a',
                            '(blank)',
                            '*',
                            '-',
                            '--',
                            '---',
                            '.',
                            '..',
                            '...',
                            '/',
                            '0',
                            '00',
                            '000',
                            '?',
                            '??',
                            '???',
                            '_',
                            'blank',
                            'empty',
                            'n.a.',
                            'n/a',
                            'na',
                            'nan',
                            'nil',
                            'no name',
                            'none',
                            'not applicable',
                            'not available',
                            'not known',
                            'null',
                            'pending',
                            'tba',
                            'tbc',
                            'tbd',
                            'test',
                            'test account',
                            'to be confirmed',
                            'to be determined',
                            'unassigned',
                            'undefined',
                            'unk',
                            'unknown',
                            'unnamed',
                            'xx',
                            'xxx'
                          )
                          THEN CAST(NULL AS TEXT)
                          ELSE "t17"."customer_name.text"
                        END AS "customer_name.text",
                        "t17"."status.text",
                        "t17"."product.text",
                        CASE
                          WHEN LOWER("t17"."provider_id.text") IN (
                            '#n/a',
                            '(blank)',
                            '*',
                            '-',
                            '--',
                            '---',
                            '.',
                            '..',
                            '...',
                            '/',
                            '0',
                            '00',
                            '000',
                            '?',
                            '??',
                            '???',
                            '_',
                            'blank',
                            'empty',
                            'n.a.',
                            'n/a',
                            'na',
                            'nan',
                            'nil',
                            'no name',
                            'none',
                            'not applicable',
                            'not available',
                            'not known',
                            'null',
                            'pending',
                            'tba',
                            'tbc',
                            'tbd',
                            'test',
                            'test account',
                            'to be confirmed',
                            'to be determined',
                            'unassigned',
                            'undefined',
                            'unk',
                            'unknown',
                            'unnamed',
                            'xx',
                            'xxx'
                          )
                          THEN CAST(NULL AS TEXT)
                          ELSE "t17"."provider_id.text"
                        END AS "provider_id.text",
                        "t17"."used_at.text",
                        "t17"."go_live_date.text",
                        "t17"."usage_quantity.text",
                        "t17"."location.text"
                      FROM (
                        SELECT
                          "t5"."month",
                          "t5"."source_file",
                          "t5"."source_row",
                          "t5"."source_error",
                          "t5"."source_text",
                          (
                            ROW_NUMBER() OVER (
                              PARTITION BY "t5"."month", "t5"."source_error", "t5"."source_text", "t5"."event_id", "t5"."clinic_id", "t5"."clinic_name", "t5"."account_state", "t5"."module", "t5"."provider_ref", "t5"."ts", "t5"."units", "t5"."first_live_on", "t5"."site"
                              ORDER BY "t5"."source_file" ASC, "t5"."source_row" ASC
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) - 1
                          ) > 0 AS "copy",
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
                      ) AS "t17"
                    ) AS "t20"
                  ) AS "t25"
                  LEFT OUTER JOIN "constant_rows_1" AS "t11"
                    ON "t25"."provider_id.key" = "t11"."provider_id.key"
                ) AS "t27"
              ) AS "t30"
              LEFT OUTER JOIN "constant_rows_2" AS "t9"
                ON "t30"."location.key" = "t9"."location.key"
            ) AS "t31"
          ) AS "t32"
        ) AS "t40"
      ) AS "t43"
    ) AS "t44"
  ) AS "t45"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t36"."month",
        "t36"."source_file",
        "t36"."source_row",
        "t36"."customer_id",
        "t36"."customer_name",
        'crm' AS "source"
      FROM (
        SELECT
          "t34"."month",
          "t34"."source_file",
          "t34"."source_row",
          "t34"."source_error",
          "t34"."source_text",
          "t34"."copy",
          "t34"."customer_id.text",
          "t34"."customer_name.text",
          "t34"."status.text",
          "t34"."product.text",
          "t34"."provider_count.text",
          "t34"."go_live_date.text",
          "t34"."unit_price.text",
          "t34"."currency.text",
          "t34"."entitled_quantity.text",
          "t34"."updated_at.text",
          "t34"."owner.text",
          "t34"."location.text",
          "t34"."status.key",
          "t34"."product.key",
          "t34"."currency.key",
          "t34"."location.key",
          "t34"."customer_id",
          "t34"."customer_name",
          "t34"."status",
          "t34"."product",
          "t34"."provider_count",
          "t34"."go_live_date",
          "t34"."unit_price",
          "t34"."currency",
          "t34"."entitled_quantity",
          "t34"."updated_at",
          "t34"."owner",
          "t34"."location",
          "t34"."customer_id.why",
          "t34"."customer_name.why",
          "t34"."status.why",
          "t34"."product.why",
          "t34"."provider_count.why",
          "t34"."go_live_date.why",
          "t34"."unit_price.why",
          "t34"."currency.why",
          "t34"."entitled_quantity.why",
          "t34"."updated_at.why",
          "t34"."owner.why",
          "t34"."location.why",
          (
            "t34"."customer_id" IS NULL
          ) AND (
            "t34"."customer_name" IS NULL
          ) AS "nobody",
          (
            NOT "t34"."source_error" IS NULL
          )
          OR (
            (
              "t34"."customer_id" IS NULL
            ) AND (
              "t34"."customer_name" IS NULL
            )
          )
          OR (
            NOT "t34"."provider_count.why" IS NULL
          ) AS "rejected"
        FROM (
          SELECT
            "t33"."month",
            "t33"."source_file",
            "t33"."source_row",
            "t33"."source_error",
            "t33"."source_text",
            "t33"."copy",
            "t33"."customer_id.text",
            "t33"."customer_name.text",
            "t33"."status.text",
            "t33"."product.text",
            "t33"."provider_count.text",
            "t33"."go_live_date.text",
            "t33"."unit_price.text",
            "t33"."currency.text",
            "t33"."entitled_quantity.text",
            "t33"."updated_at.text",
            "t33"."owner.text",
            "t33"."location.text",
            "t33"."status.key",
            "t33"."product.key",
            "t33"."currency.key",
            "t33"."location.key",
            "t33"."customer_id",
            "t33"."customer_name",
            "t33"."status",
            "t33"."product",
            "t33"."provider_count",
            "t33"."go_live_date",
            "t33"."unit_price",
            "t33"."currency",
            "t33"."entitled_quantity",
            "t33"."updated_at",
            "t33"."owner",
            "t33"."location",
            CASE
              WHEN (
                NOT "t33"."customer_id.text" IS NULL
              ) AND (
                "t33"."customer_id" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t33"."customer_id.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t33"."customer_id.text")
                END,
                100
              ) || ''' is not an id: it has neither letters nor digits'
              ELSE CAST(NULL AS TEXT)
            END AS "customer_id.why",
            CASE
              WHEN (
                NOT "t33"."customer_name.text" IS NULL
              )
              AND (
                "t33"."customer_name" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t33"."customer_name.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t33"."customer_name.text")
                END,
                100
              ) || ''' is not readable'
              ELSE CAST(NULL AS TEXT)
            END AS "customer_name.why",
            CASE
              WHEN (
                NOT "t33"."status.text" IS NULL
              ) AND (
                "t33"."status" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t33"."status.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t33"."status.text") END,
                100
              ) || ''' is not in the value map of recon.yaml'
              ELSE CAST(NULL AS TEXT)
            END AS "status.why",
            CASE
              WHEN (
                NOT "t33"."product.text" IS NULL
              ) AND (
                "t33"."product" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t33"."product.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t33"."product.text") END,
                100
              ) || ''' is not in the value map of recon.yaml'
              ELSE CAST(NULL AS TEXT)
            END AS "product.why",
            CASE
              WHEN (
                NOT "t33"."provider_count.text" IS NULL
              )
              AND (
                "t33"."provider_count" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t33"."provider_count.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t33"."provider_count.text")
                END,
                100
              ) || ''' is not a whole number of at least 0'
              ELSE CAST(NULL AS TEXT)
            END AS "provider_count.why",
            CASE
              WHEN (
                NOT "t33"."go_live_date.text" IS NULL
              )
              AND (
                "t33"."go_live_date" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t33"."go_live_date.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t33"."go_live_date.text")
                END,
                100
              ) || ''' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
              ELSE CAST(NULL AS TEXT)
            END AS "go_live_date.why",
            CASE
              WHEN (
                NOT "t33"."unit_price.text" IS NULL
              ) AND (
                "t33"."unit_price" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t33"."unit_price.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t33"."unit_price.text")
                END,
                100
              ) || ''' is not a number'
              ELSE CAST(NULL AS TEXT)
            END AS "unit_price.why",
            CASE
              WHEN (
                NOT "t33"."currency.text" IS NULL
              ) AND (
                "t33"."currency" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t33"."currency.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t33"."currency.text") END,
                100
              ) || ''' is not a currency code of three letters'
              ELSE CAST(NULL AS TEXT)
            END AS "currency.why",
            CASE
              WHEN (
                NOT "t33"."entitled_quantity.text" IS NULL
              )
              AND (
                "t33"."entitled_quantity" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t33"."entitled_quantity.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t33"."entitled_quantity.text")
                END,
                100
              ) || ''' is not a number'
              ELSE CAST(NULL AS TEXT)
            END AS "entitled_quantity.why",
            CASE
              WHEN (
                NOT "t33"."updated_at.text" IS NULL
              ) AND (
                "t33"."updated_at" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t33"."updated_at.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t33"."updated_at.text")
                END,
                100
              ) || ''' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
              ELSE CAST(NULL AS TEXT)
            END AS "updated_at.why",
            CASE
              WHEN (
                NOT "t33"."owner.text" IS NULL
              ) AND (
                "t33"."owner" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t33"."owner.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t33"."owner.text") END,
                100
              ) || ''' is not readable'
              ELSE CAST(NULL AS TEXT)
            END AS "owner.why",
            CASE
              WHEN (
                NOT "t33"."location.text" IS NULL
              ) AND (
                "t33"."location" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t33"."location.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t33"."location.text") END,
                100
              ) || ''' is not readable'
              ELSE CAST(NULL AS TEXT)
            END AS "location.why"
          FROM (
            SELECT
              "t21"."month",
              "t21"."source_file",
              "t21"."source_row",
              "t21"."source_error",
              "t21"."source_text",
              "t21"."copy",
              "t21"."customer_id.text",
              "t21"."customer_name.text",
              "t21"."status.text",
              "t21"."product.text",
              "t21"."provider_count.text",
              "t21"."go_live_date.text",
              "t21"."unit_price.text",
              "t21"."currency.text",
              "t21"."entitled_quantity.text",
              "t21"."updated_at.text",
              "t21"."owner.text",
              "t21"."location.text",
              "t21"."status.key",
              "t21"."product.key",
              "t21"."currency.key",
              "t21"."location.key",
              CASE
                WHEN NOT NULLIF(
                  REGEXP_REPLACE(
                    LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t21"."customer_id.text", '[^-]')
                        THEN TRANSLATE(
                          "t21"."customer_id.text",
                          '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                          '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                        )
                        ELSE "t21"."customer_id.text"
                      END
                    ),
                    '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
                    '',
                    'g'
                  ),
                  ''
                ) IS NULL
                THEN "t21"."customer_id.text"
                ELSE CAST(NULL AS TEXT)
              END AS "customer_id",
              "t21"."customer_name.text" AS "customer_name",
              CASE "t21"."status.key"
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
              CASE "t21"."product.key"
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
                      WHEN REGEXP_MATCHES("t21"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t21"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t21"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t21"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t21"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t21"."provider_count.text",
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
                                "t21"."provider_count.text",
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
                              "t21"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t21"."provider_count.text",
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
                              "t21"."provider_count.text",
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
                    WHEN REGEXP_MATCHES("t21"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t21"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t21"."provider_count.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t21"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t21"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t21"."provider_count.text",
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
                              "t21"."provider_count.text",
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
                            "t21"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t21"."provider_count.text",
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
                            "t21"."provider_count.text",
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
                        WHEN REGEXP_MATCHES("t21"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                        THEN TRY_CAST("t21"."provider_count.text" AS DECIMAL(24, 6))
                        WHEN REGEXP_MATCHES(
                          "t21"."provider_count.text",
                          '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                        )
                        THEN CASE
                          WHEN REGEXP_MATCHES("t21"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                          THEN -(
                            TRY_CAST(CASE
                              WHEN REGEXP_MATCHES(
                                REGEXP_EXTRACT(
                                  "t21"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t21"."provider_count.text",
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
                                  "t21"."provider_count.text",
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
                                "t21"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t21"."provider_count.text",
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
                                "t21"."provider_count.text",
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
                      WHEN REGEXP_MATCHES("t21"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t21"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t21"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t21"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t21"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t21"."provider_count.text",
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
                                "t21"."provider_count.text",
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
                              "t21"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t21"."provider_count.text",
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
                              "t21"."provider_count.text",
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
                          WHEN REGEXP_MATCHES("t21"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                          THEN TRY_CAST("t21"."provider_count.text" AS DECIMAL(24, 6))
                          WHEN REGEXP_MATCHES(
                            "t21"."provider_count.text",
                            '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                          )
                          THEN CASE
                            WHEN REGEXP_MATCHES("t21"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                            THEN -(
                              TRY_CAST(CASE
                                WHEN REGEXP_MATCHES(
                                  REGEXP_EXTRACT(
                                    "t21"."provider_count.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                )
                                THEN REPLACE(
                                  REPLACE(
                                    REGEXP_EXTRACT(
                                      "t21"."provider_count.text",
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
                                    "t21"."provider_count.text",
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
                                  "t21"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t21"."provider_count.text",
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
                                  "t21"."provider_count.text",
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
                        WHEN REGEXP_MATCHES("t21"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                        THEN TRY_CAST("t21"."provider_count.text" AS DECIMAL(24, 6))
                        WHEN REGEXP_MATCHES(
                          "t21"."provider_count.text",
                          '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                        )
                        THEN CASE
                          WHEN REGEXP_MATCHES("t21"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                          THEN -(
                            TRY_CAST(CASE
                              WHEN REGEXP_MATCHES(
                                REGEXP_EXTRACT(
                                  "t21"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t21"."provider_count.text",
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
                                  "t21"."provider_count.text",
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
                                "t21"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t21"."provider_count.text",
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
                                "t21"."provider_count.text",
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
                        WHEN REGEXP_MATCHES("t21"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                        THEN TRY_CAST("t21"."provider_count.text" AS DECIMAL(24, 6))
                        WHEN REGEXP_MATCHES(
                          "t21"."provider_count.text",
                          '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                        )
                        THEN CASE
                          WHEN REGEXP_MATCHES("t21"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                          THEN -(
                            TRY_CAST(CASE
                              WHEN REGEXP_MATCHES(
                                REGEXP_EXTRACT(
                                  "t21"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t21"."provider_count.text",
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
                                  "t21"."provider_count.text",
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
                                "t21"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t21"."provider_count.text",
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
                                "t21"."provider_count.text",
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
                      WHEN REGEXP_MATCHES("t21"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t21"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t21"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t21"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t21"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t21"."provider_count.text",
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
                                "t21"."provider_count.text",
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
                              "t21"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t21"."provider_count.text",
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
                              "t21"."provider_count.text",
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
              CAST(CASE
                WHEN CAST(CASE
                  WHEN REGEXP_MATCHES(
                    "t21"."go_live_date.text",
                    '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                  )
                  THEN COALESCE(
                    TRY_STRPTIME(
                      SUBSTRING(
                        "t21"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t21"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t21"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t21"."go_live_date.text")
                        END,
                        8
                      ),
                      '%Y-%m-%d %H:%M:%S'
                    ),
                    TRY_STRPTIME(
                      SUBSTRING(
                        SUBSTRING(
                          "t21"."go_live_date.text",
                          CASE
                            WHEN (
                              0 + 1
                            ) >= 1
                            THEN 0 + 1
                            ELSE 0 + 1 + LENGTH("t21"."go_live_date.text")
                          END,
                          10
                        ) || ' ' || SUBSTRING(
                          "t21"."go_live_date.text",
                          CASE
                            WHEN (
                              11 + 1
                            ) >= 1
                            THEN 11 + 1
                            ELSE 11 + 1 + LENGTH("t21"."go_live_date.text")
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
                              "t21"."go_live_date.text",
                              CASE
                                WHEN (
                                  0 + 1
                                ) >= 1
                                THEN 0 + 1
                                ELSE 0 + 1 + LENGTH("t21"."go_live_date.text")
                              END,
                              10
                            ) || ' ' || SUBSTRING(
                              "t21"."go_live_date.text",
                              CASE
                                WHEN (
                                  11 + 1
                                ) >= 1
                                THEN 11 + 1
                                ELSE 11 + 1 + LENGTH("t21"."go_live_date.text")
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
                    TRY_STRPTIME("t21"."go_live_date.text", '%m/%d/%Y'),
                    TRY_STRPTIME("t21"."go_live_date.text", '%Y-%m-%d'),
                    TRY_STRPTIME("t21"."go_live_date.text", '%d-%b-%Y')
                  )
                END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
                THEN CASE
                  WHEN REGEXP_MATCHES(
                    "t21"."go_live_date.text",
                    '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                  )
                  THEN COALESCE(
                    TRY_STRPTIME(
                      SUBSTRING(
                        "t21"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t21"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t21"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t21"."go_live_date.text")
                        END,
                        8
                      ),
                      '%Y-%m-%d %H:%M:%S'
                    ),
                    TRY_STRPTIME(
                      SUBSTRING(
                        SUBSTRING(
                          "t21"."go_live_date.text",
                          CASE
                            WHEN (
                              0 + 1
                            ) >= 1
                            THEN 0 + 1
                            ELSE 0 + 1 + LENGTH("t21"."go_live_date.text")
                          END,
                          10
                        ) || ' ' || SUBSTRING(
                          "t21"."go_live_date.text",
                          CASE
                            WHEN (
                              11 + 1
                            ) >= 1
                            THEN 11 + 1
                            ELSE 11 + 1 + LENGTH("t21"."go_live_date.text")
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
                              "t21"."go_live_date.text",
                              CASE
                                WHEN (
                                  0 + 1
                                ) >= 1
                                THEN 0 + 1
                                ELSE 0 + 1 + LENGTH("t21"."go_live_date.text")
                              END,
                              10
                            ) || ' ' || SUBSTRING(
                              "t21"."go_live_date.text",
                              CASE
                                WHEN (
                                  11 + 1
                                ) >= 1
                                THEN 11 + 1
                                ELSE 11 + 1 + LENGTH("t21"."go_live_date.text")
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
                    TRY_STRPTIME("t21"."go_live_date.text", '%m/%d/%Y'),
                    TRY_STRPTIME("t21"."go_live_date.text", '%Y-%m-%d'),
                    TRY_STRPTIME("t21"."go_live_date.text", '%d-%b-%Y')
                  )
                END
                ELSE CAST(NULL AS TIMESTAMP)
              END AS DATE) AS "go_live_date",
              CASE
                WHEN ABS(
                  CASE
                    WHEN REGEXP_MATCHES("t21"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t21"."unit_price.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t21"."unit_price.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t21"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t21"."unit_price.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t21"."unit_price.text",
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
                              "t21"."unit_price.text",
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
                            "t21"."unit_price.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t21"."unit_price.text",
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
                            "t21"."unit_price.text",
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
                  WHEN REGEXP_MATCHES("t21"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t21"."unit_price.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t21"."unit_price.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t21"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t21"."unit_price.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t21"."unit_price.text",
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
                            "t21"."unit_price.text",
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
                          "t21"."unit_price.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t21"."unit_price.text",
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
                          "t21"."unit_price.text",
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
                  WHEN REGEXP_MATCHES("t21"."currency.key", '^[a-z]{3}$')
                  THEN UPPER("t21"."currency.key")
                  ELSE CAST(NULL AS TEXT)
                END
              ) AS "currency",
              CASE
                WHEN ABS(
                  CASE
                    WHEN REGEXP_MATCHES("t21"."entitled_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t21"."entitled_quantity.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t21"."entitled_quantity.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t21"."entitled_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t21"."entitled_quantity.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t21"."entitled_quantity.text",
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
                              "t21"."entitled_quantity.text",
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
                            "t21"."entitled_quantity.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t21"."entitled_quantity.text",
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
                            "t21"."entitled_quantity.text",
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
                  WHEN REGEXP_MATCHES("t21"."entitled_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t21"."entitled_quantity.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t21"."entitled_quantity.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t21"."entitled_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t21"."entitled_quantity.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t21"."entitled_quantity.text",
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
                            "t21"."entitled_quantity.text",
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
                          "t21"."entitled_quantity.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t21"."entitled_quantity.text",
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
                          "t21"."entitled_quantity.text",
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
              CASE
                WHEN CAST(CASE
                  WHEN REGEXP_MATCHES(
                    "t21"."updated_at.text",
                    '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                  )
                  THEN COALESCE(
                    TRY_STRPTIME(
                      SUBSTRING(
                        "t21"."updated_at.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t21"."updated_at.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t21"."updated_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t21"."updated_at.text")
                        END,
                        8
                      ),
                      '%Y-%m-%d %H:%M:%S'
                    ),
                    TRY_STRPTIME(
                      SUBSTRING(
                        SUBSTRING(
                          "t21"."updated_at.text",
                          CASE
                            WHEN (
                              0 + 1
                            ) >= 1
                            THEN 0 + 1
                            ELSE 0 + 1 + LENGTH("t21"."updated_at.text")
                          END,
                          10
                        ) || ' ' || SUBSTRING(
                          "t21"."updated_at.text",
                          CASE
                            WHEN (
                              11 + 1
                            ) >= 1
                            THEN 11 + 1
                            ELSE 11 + 1 + LENGTH("t21"."updated_at.text")
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
                              "t21"."updated_at.text",
                              CASE
                                WHEN (
                                  0 + 1
                                ) >= 1
                                THEN 0 + 1
                                ELSE 0 + 1 + LENGTH("t21"."updated_at.text")
                              END,
                              10
                            ) || ' ' || SUBSTRING(
                              "t21"."updated_at.text",
                              CASE
                                WHEN (
                                  11 + 1
                                ) >= 1
                                THEN 11 + 1
                                ELSE 11 + 1 + LENGTH("t21"."updated_at.text")
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
                    TRY_STRPTIME("t21"."updated_at.text", '%m/%d/%Y'),
                    TRY_STRPTIME("t21"."updated_at.text", '%Y-%m-%d'),
                    TRY_STRPTIME("t21"."updated_at.text", '%d-%b-%Y')
                  )
                END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
                THEN CASE
                  WHEN REGEXP_MATCHES(
                    "t21"."updated_at.text",
                    '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                  )
                  THEN COALESCE(
                    TRY_STRPTIME(
                      SUBSTRING(
                        "t21"."updated_at.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t21"."updated_at.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t21"."updated_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t21"."updated_at.text")
                        END,
                        8
                      ),
                      '%Y-%m-%d %H:%M:%S'
                    ),
                    TRY_STRPTIME(
                      SUBSTRING(
                        SUBSTRING(
                          "t21"."updated_at.text",
                          CASE
                            WHEN (
                              0 + 1
                            ) >= 1
                            THEN 0 + 1
                            ELSE 0 + 1 + LENGTH("t21"."updated_at.text")
                          END,
                          10
                        ) || ' ' || SUBSTRING(
                          "t21"."updated_at.text",
                          CASE
                            WHEN (
                              11 + 1
                            ) >= 1
                            THEN 11 + 1
                            ELSE 11 + 1 + LENGTH("t21"."updated_at.text")
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
                              "t21"."updated_at.text",
                              CASE
                                WHEN (
                                  0 + 1
                                ) >= 1
                                THEN 0 + 1
                                ELSE 0 + 1 + LENGTH("t21"."updated_at.text")
                              END,
                              10
                            ) || ' ' || SUBSTRING(
                              "t21"."updated_at.text",
                              CASE
                                WHEN (
                                  11 + 1
                                ) >= 1
                                THEN 11 + 1
                                ELSE 11 + 1 + LENGTH("t21"."updated_at.text")
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
                    TRY_STRPTIME("t21"."updated_at.text", '%m/%d/%Y'),
                    TRY_STRPTIME("t21"."updated_at.text", '%Y-%m-%d'),
                    TRY_STRPTIME("t21"."updated_at.text", '%d-%b-%Y')
                  )
                END
                ELSE CAST(NULL AS TIMESTAMP)
              END AS "updated_at",
              "t21"."owner.text" AS "owner",
              COALESCE(CAST(NULL AS TEXT), "t21"."location.text") AS "location"
            FROM (
              SELECT
                "t18"."month",
                "t18"."source_file",
                "t18"."source_row",
                "t18"."source_error",
                "t18"."source_text",
                "t18"."copy",
                "t18"."customer_id.text",
                "t18"."customer_name.text",
                "t18"."status.text",
                "t18"."product.text",
                "t18"."provider_count.text",
                "t18"."go_live_date.text",
                "t18"."unit_price.text",
                "t18"."currency.text",
                "t18"."entitled_quantity.text",
                "t18"."updated_at.text",
                "t18"."owner.text",
                "t18"."location.text",
                REGEXP_REPLACE(LOWER("t18"."status.text"), '\s+', ' ', 'g') AS "status.key",
                REGEXP_REPLACE(LOWER("t18"."product.text"), '\s+', ' ', 'g') AS "product.key",
                REGEXP_REPLACE(LOWER("t18"."currency.text"), '\s+', ' ', 'g') AS "currency.key",
                NULLIF(
                  REGEXP_REPLACE(
                    LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t18"."location.text", '[^-]')
                        THEN TRANSLATE(
                          "t18"."location.text",
                          '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                          '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                        )
                        ELSE "t18"."location.text"
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
                  "t15"."month",
                  "t15"."source_file",
                  "t15"."source_row",
                  "t15"."source_error",
                  "t15"."source_text",
                  "t15"."copy",
                  CASE
                    WHEN LOWER("t15"."customer_id.text") IN (
                      '#n/a',
                      '(blank)',
                      '*',
                      '-',
                      '--',
                      '---',
                      '.',
                      '..',
                      '...',
                      '/',
                      '0',
                      '00',
                      '000',
                      '?',
                      '??',
                      '???',
                      '_',
                      'blank',
                      'empty',
                      'n.a.',
                      'n/a',
                      'na',
                      'nan',
                      'nil',
                      'no name',
                      'none',
                      'not applicable',
                      'not available',
                      'not known',
                      'null',
                      'pending',
                      'tba',
                      'tbc',
                      'tbd',
                      'test',
                      'test account',
                      'to be confirmed',
                      'to be determined',
                      'unassigned',
                      'undefined',
                      'unk',
                      'unknown',
                      'unnamed',
                      'xx',
                      'xxx'
                    )
                    THEN CAST(NULL AS TEXT)
                    ELSE "t15"."customer_id.text"
                  END AS "customer_id.text",
                  CASE
                    WHEN LOWER("t15"."customer_name.text") IN (
                      '#n/a',
                      '(blank)',
                      '*',
                      '-',
                      '--',
                      '---',
                      '.',
                      '..',
                      '...',
                      '/',
                      '0',
                      '00',
                      '000',
                      '?',
                      '??',
                      '???',
                      '_',
                      'blank',
                      'empty',
                      'n.a.',
                      'n/a',
                      'na',
                      'nan',
                      'nil',
                      'no name',
                      'none',
                      'not applicable',
                      'not available',
                      'not known',
                      'null',
                      'pending',
                      'tba',
                      'tbc',
                      'tbd',
                      'test',
                      'test account',
                      'to be confirmed',
                      'to be determined',
                      'unassigned',
                      'undefined',
                      'unk',
                      'unknown',
                      'unnamed',
                      'xx',
                      'xxx'
                    )
                    THEN CAST(NULL AS TEXT)
                    ELSE "t15"."customer_name.text"
                  END AS "customer_name.text",
                  "t15"."status.text",
                  "t15"."product.text",
                  "t15"."provider_count.text",
                  "t15"."go_live_date.text",
                  "t15"."unit_price.text",
                  "t15"."currency.text",
                  "t15"."entitled_quantity.text",
                  "t15"."updated_at.text",
                  "t15"."owner.text",
                  "t15"."location.text"
                FROM (
                  SELECT
                    "t1"."month",
                    "t1"."source_file",
                    "t1"."source_row",
                    "t1"."source_error",
                    "t1"."source_text",
                    (
                      ROW_NUMBER() OVER (
                        PARTITION BY "t1"."month", "t1"."source_error", "t1"."source_text", "t1"."Account ID", "t1"."Account Name", "t1"."Status", "t1"."Product", "t1"."Contracted Providers", "t1"."Price Per Provider", "t1"."Currency", "t1"."Contracted Sessions", "t1"."Go-Live Date", "t1"."Account Owner", "t1"."Primary Site", "t1"."Last Modified Date"
                        ORDER BY "t1"."source_file" ASC, "t1"."source_row" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) - 1
                    ) > 0 AS "copy",
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
                    END AS "updated_at.text",
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
                    END AS "location.text"
                  FROM "raw"."crm_accounts" AS "t1"
                ) AS "t15"
              ) AS "t18"
            ) AS "t21"
          ) AS "t33"
        ) AS "t34"
      ) AS "t36"
    ) AS "t38"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t39"."month",
        "t39"."source_file",
        "t39"."source_row",
        "t39"."customer_id",
        "t39"."customer_name",
        'billing' AS "source"
      FROM (
        SELECT
          "t37"."month",
          "t37"."source_file",
          "t37"."source_row",
          "t37"."source_error",
          "t37"."source_text",
          "t37"."copy",
          "t37"."line_id.text",
          "t37"."customer_id.text",
          "t37"."customer_name.text",
          "t37"."status.text",
          "t37"."product.text",
          "t37"."provider_count.text",
          "t37"."unit_price.text",
          "t37"."amount.text",
          "t37"."currency.text",
          "t37"."location.text",
          "t37"."status.key",
          "t37"."product.key",
          "t37"."currency.key",
          "t37"."location.key",
          "t37"."location.target",
          "t37"."line_id",
          "t37"."customer_id",
          "t37"."customer_name",
          "t37"."status",
          "t37"."product",
          "t37"."provider_count",
          "t37"."unit_price",
          "t37"."amount",
          "t37"."currency",
          "t37"."location",
          "t37"."line_id.why",
          "t37"."customer_id.why",
          "t37"."customer_name.why",
          "t37"."status.why",
          "t37"."product.why",
          "t37"."provider_count.why",
          "t37"."unit_price.why",
          "t37"."amount.why",
          "t37"."currency.why",
          "t37"."location.why",
          (
            "t37"."customer_id" IS NULL
          ) AND (
            "t37"."customer_name" IS NULL
          ) AS "nobody",
          (
            NOT "t37"."source_error" IS NULL
          )
          OR (
            (
              "t37"."customer_id" IS NULL
            ) AND (
              "t37"."customer_name" IS NULL
            )
          )
          OR (
            NOT "t37"."provider_count.why" IS NULL
          )
          OR (
            NOT "t37"."amount.why" IS NULL
          ) AS "rejected"
        FROM (
          SELECT
            "t35"."month",
            "t35"."source_file",
            "t35"."source_row",
            "t35"."source_error",
            "t35"."source_text",
            "t35"."copy",
            "t35"."line_id.text",
            "t35"."customer_id.text",
            "t35"."customer_name.text",
            "t35"."status.text",
            "t35"."product.text",
            "t35"."provider_count.text",
            "t35"."unit_price.text",
            "t35"."amount.text",
            "t35"."currency.text",
            "t35"."location.text",
            "t35"."status.key",
            "t35"."product.key",
            "t35"."currency.key",
            "t35"."location.key",
            "t35"."location.target",
            "t35"."line_id",
            "t35"."customer_id",
            "t35"."customer_name",
            "t35"."status",
            "t35"."product",
            "t35"."provider_count",
            "t35"."unit_price",
            "t35"."amount",
            "t35"."currency",
            "t35"."location",
            CASE
              WHEN (
                NOT "t35"."line_id.text" IS NULL
              ) AND (
                "t35"."line_id" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t35"."line_id.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t35"."line_id.text") END,
                100
              ) || ''' is not readable'
              ELSE CAST(NULL AS TEXT)
            END AS "line_id.why",
            CASE
              WHEN (
                NOT "t35"."customer_id.text" IS NULL
              ) AND (
                "t35"."customer_id" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t35"."customer_id.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t35"."customer_id.text")
                END,
                100
              ) || ''' is not an id: it has neither letters nor digits'
              ELSE CAST(NULL AS TEXT)
            END AS "customer_id.why",
            CASE
              WHEN (
                NOT "t35"."customer_name.text" IS NULL
              )
              AND (
                "t35"."customer_name" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t35"."customer_name.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t35"."customer_name.text")
                END,
                100
              ) || ''' is not readable'
              ELSE CAST(NULL AS TEXT)
            END AS "customer_name.why",
            CASE
              WHEN (
                NOT "t35"."status.text" IS NULL
              ) AND (
                "t35"."status" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t35"."status.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t35"."status.text") END,
                100
              ) || ''' is not in the value map of recon.yaml'
              ELSE CAST(NULL AS TEXT)
            END AS "status.why",
            CASE
              WHEN (
                NOT "t35"."product.text" IS NULL
              ) AND (
                "t35"."product" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t35"."product.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t35"."product.text") END,
                100
              ) || ''' is not in the value map of recon.yaml'
              ELSE CAST(NULL AS TEXT)
            END AS "product.why",
            CASE
              WHEN (
                NOT "t35"."provider_count.text" IS NULL
              )
              AND (
                "t35"."provider_count" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t35"."provider_count.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t35"."provider_count.text")
                END,
                100
              ) || ''' is not a whole number of at least 0'
              ELSE CAST(NULL AS TEXT)
            END AS "provider_count.why",
            CASE
              WHEN (
                NOT "t35"."unit_price.text" IS NULL
              ) AND (
                "t35"."unit_price" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t35"."unit_price.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t35"."unit_price.text")
                END,
                100
              ) || ''' is not a number'
              ELSE CAST(NULL AS TEXT)
            END AS "unit_price.why",
            CASE
              WHEN (
                NOT "t35"."amount.text" IS NULL
              ) AND (
                "t35"."amount" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t35"."amount.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t35"."amount.text") END,
                100
              ) || ''' is not a number'
              ELSE CAST(NULL AS TEXT)
            END AS "amount.why",
            CASE
              WHEN (
                NOT "t35"."currency.text" IS NULL
              ) AND (
                "t35"."currency" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t35"."currency.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t35"."currency.text") END,
                100
              ) || ''' is not a currency code of three letters'
              ELSE CAST(NULL AS TEXT)
            END AS "currency.why",
            CASE
              WHEN (
                NOT "t35"."location.text" IS NULL
              ) AND (
                "t35"."location" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t35"."location.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t35"."location.text") END,
                100
              ) || ''' is not readable'
              ELSE CAST(NULL AS TEXT)
            END AS "location.why"
          FROM (
            SELECT
              "t28"."month",
              "t28"."source_file",
              "t28"."source_row",
              "t28"."source_error",
              "t28"."source_text",
              "t28"."copy",
              "t28"."line_id.text",
              "t28"."customer_id.text",
              "t28"."customer_name.text",
              "t28"."status.text",
              "t28"."product.text",
              "t28"."provider_count.text",
              "t28"."unit_price.text",
              "t28"."amount.text",
              "t28"."currency.text",
              "t28"."location.text",
              "t28"."status.key",
              "t28"."product.key",
              "t28"."currency.key",
              "t28"."location.key",
              "t28"."location.target",
              "t28"."line_id.text" AS "line_id",
              CASE
                WHEN NOT NULLIF(
                  REGEXP_REPLACE(
                    LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t28"."customer_id.text", '[^-]')
                        THEN TRANSLATE(
                          "t28"."customer_id.text",
                          '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                          '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                        )
                        ELSE "t28"."customer_id.text"
                      END
                    ),
                    '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
                    '',
                    'g'
                  ),
                  ''
                ) IS NULL
                THEN "t28"."customer_id.text"
                ELSE CAST(NULL AS TEXT)
              END AS "customer_id",
              "t28"."customer_name.text" AS "customer_name",
              CASE "t28"."status.key"
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
              CASE "t28"."product.key"
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
                      WHEN REGEXP_MATCHES("t28"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t28"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t28"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t28"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t28"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t28"."provider_count.text",
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
                                "t28"."provider_count.text",
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
                              "t28"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t28"."provider_count.text",
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
                              "t28"."provider_count.text",
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
                    WHEN REGEXP_MATCHES("t28"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t28"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t28"."provider_count.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t28"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t28"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t28"."provider_count.text",
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
                              "t28"."provider_count.text",
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
                            "t28"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t28"."provider_count.text",
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
                            "t28"."provider_count.text",
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
                        WHEN REGEXP_MATCHES("t28"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                        THEN TRY_CAST("t28"."provider_count.text" AS DECIMAL(24, 6))
                        WHEN REGEXP_MATCHES(
                          "t28"."provider_count.text",
                          '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                        )
                        THEN CASE
                          WHEN REGEXP_MATCHES("t28"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                          THEN -(
                            TRY_CAST(CASE
                              WHEN REGEXP_MATCHES(
                                REGEXP_EXTRACT(
                                  "t28"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t28"."provider_count.text",
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
                                  "t28"."provider_count.text",
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
                                "t28"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t28"."provider_count.text",
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
                                "t28"."provider_count.text",
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
                      WHEN REGEXP_MATCHES("t28"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t28"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t28"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t28"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t28"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t28"."provider_count.text",
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
                                "t28"."provider_count.text",
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
                              "t28"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t28"."provider_count.text",
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
                              "t28"."provider_count.text",
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
                          WHEN REGEXP_MATCHES("t28"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                          THEN TRY_CAST("t28"."provider_count.text" AS DECIMAL(24, 6))
                          WHEN REGEXP_MATCHES(
                            "t28"."provider_count.text",
                            '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                          )
                          THEN CASE
                            WHEN REGEXP_MATCHES("t28"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                            THEN -(
                              TRY_CAST(CASE
                                WHEN REGEXP_MATCHES(
                                  REGEXP_EXTRACT(
                                    "t28"."provider_count.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                )
                                THEN REPLACE(
                                  REPLACE(
                                    REGEXP_EXTRACT(
                                      "t28"."provider_count.text",
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
                                    "t28"."provider_count.text",
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
                                  "t28"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t28"."provider_count.text",
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
                                  "t28"."provider_count.text",
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
                        WHEN REGEXP_MATCHES("t28"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                        THEN TRY_CAST("t28"."provider_count.text" AS DECIMAL(24, 6))
                        WHEN REGEXP_MATCHES(
                          "t28"."provider_count.text",
                          '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                        )
                        THEN CASE
                          WHEN REGEXP_MATCHES("t28"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                          THEN -(
                            TRY_CAST(CASE
                              WHEN REGEXP_MATCHES(
                                REGEXP_EXTRACT(
                                  "t28"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t28"."provider_count.text",
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
                                  "t28"."provider_count.text",
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
                                "t28"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t28"."provider_count.text",
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
                                "t28"."provider_count.text",
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
                        WHEN REGEXP_MATCHES("t28"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                        THEN TRY_CAST("t28"."provider_count.text" AS DECIMAL(24, 6))
                        WHEN REGEXP_MATCHES(
                          "t28"."provider_count.text",
                          '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                        )
                        THEN CASE
                          WHEN REGEXP_MATCHES("t28"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                          THEN -(
                            TRY_CAST(CASE
                              WHEN REGEXP_MATCHES(
                                REGEXP_EXTRACT(
                                  "t28"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t28"."provider_count.text",
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
                                  "t28"."provider_count.text",
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
                                "t28"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t28"."provider_count.text",
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
                                "t28"."provider_count.text",
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
                      WHEN REGEXP_MATCHES("t28"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t28"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t28"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t28"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t28"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t28"."provider_count.text",
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
                                "t28"."provider_count.text",
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
                              "t28"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t28"."provider_count.text",
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
                              "t28"."provider_count.text",
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
                    WHEN REGEXP_MATCHES("t28"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t28"."unit_price.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t28"."unit_price.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t28"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t28"."unit_price.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t28"."unit_price.text",
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
                              "t28"."unit_price.text",
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
                            "t28"."unit_price.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t28"."unit_price.text",
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
                            "t28"."unit_price.text",
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
                  WHEN REGEXP_MATCHES("t28"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t28"."unit_price.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t28"."unit_price.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t28"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t28"."unit_price.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t28"."unit_price.text",
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
                            "t28"."unit_price.text",
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
                          "t28"."unit_price.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t28"."unit_price.text",
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
                          "t28"."unit_price.text",
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
                    WHEN REGEXP_MATCHES("t28"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t28"."amount.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t28"."amount.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t28"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t28"."amount.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t28"."amount.text",
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
                              "t28"."amount.text",
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
                            "t28"."amount.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t28"."amount.text",
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
                            "t28"."amount.text",
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
                  WHEN REGEXP_MATCHES("t28"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t28"."amount.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t28"."amount.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t28"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t28"."amount.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t28"."amount.text",
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
                            "t28"."amount.text",
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
                          "t28"."amount.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t28"."amount.text",
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
                          "t28"."amount.text",
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
                CASE "t28"."currency.key"
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
                  WHEN REGEXP_MATCHES("t28"."currency.key", '^[a-z]{3}$')
                  THEN UPPER("t28"."currency.key")
                  ELSE CAST(NULL AS TEXT)
                END
              ) AS "currency",
              COALESCE("t28"."location.target", "t28"."location.text") AS "location"
            FROM (
              SELECT
                "t26"."month",
                "t26"."source_file",
                "t26"."source_row",
                "t26"."source_error",
                "t26"."source_text",
                "t26"."copy",
                "t26"."line_id.text",
                "t26"."customer_id.text",
                "t26"."customer_name.text",
                "t26"."status.text",
                "t26"."product.text",
                "t26"."provider_count.text",
                "t26"."unit_price.text",
                "t26"."amount.text",
                "t26"."currency.text",
                "t26"."location.text",
                "t26"."status.key",
                "t26"."product.key",
                "t26"."currency.key",
                "t26"."location.key",
                "t26"."location.target"
              FROM (
                SELECT
                  "t24"."month",
                  "t24"."source_file",
                  "t24"."source_row",
                  "t24"."source_error",
                  "t24"."source_text",
                  "t24"."copy",
                  "t24"."line_id.text",
                  "t24"."customer_id.text",
                  "t24"."customer_name.text",
                  "t24"."status.text",
                  "t24"."product.text",
                  "t24"."provider_count.text",
                  "t24"."unit_price.text",
                  "t24"."amount.text",
                  "t24"."currency.text",
                  "t24"."location.text",
                  "t24"."status.key",
                  "t24"."product.key",
                  "t24"."currency.key",
                  "t24"."location.key",
                  "t10"."location.key" AS "location.key_right",
                  "t10"."location.target"
                FROM (
                  SELECT
                    "t19"."month",
                    "t19"."source_file",
                    "t19"."source_row",
                    "t19"."source_error",
                    "t19"."source_text",
                    "t19"."copy",
                    "t19"."line_id.text",
                    "t19"."customer_id.text",
                    "t19"."customer_name.text",
                    "t19"."status.text",
                    "t19"."product.text",
                    "t19"."provider_count.text",
                    "t19"."unit_price.text",
                    "t19"."amount.text",
                    "t19"."currency.text",
                    "t19"."location.text",
                    REGEXP_REPLACE(LOWER("t19"."status.text"), '\s+', ' ', 'g') AS "status.key",
                    REGEXP_REPLACE(LOWER("t19"."product.text"), '\s+', ' ', 'g') AS "product.key",
                    REGEXP_REPLACE(LOWER("t19"."currency.text"), '\s+', ' ', 'g') AS "currency.key",
                    NULLIF(
                      REGEXP_REPLACE(
                        LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t19"."location.text", '[^-]')
                            THEN TRANSLATE(
                              "t19"."location.text",
                              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                              '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                            )
                            ELSE "t19"."location.text"
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
                      "t16"."month",
                      "t16"."source_file",
                      "t16"."source_row",
                      "t16"."source_error",
                      "t16"."source_text",
                      "t16"."copy",
                      "t16"."line_id.text",
                      CASE
                        WHEN LOWER("t16"."customer_id.text") IN (
                          '#n/a',
                          '(blank)',
                          '*',
                          '-',
                          '--',
                          '---',
                          '.',
                          '..',
                          '...',
                          '/',
                          '0',
                          '00',
                          '000',
                          '?',
                          '??',
                          '???',
                          '_',
                          'blank',
                          'empty',
                          'n.a.',
                          'n/a',
                          'na',
                          'nan',
                          'nil',
                          'no name',
                          'none',
                          'not applicable',
                          'not available',
                          'not known',
                          'null',
                          'pending',
                          'tba',
                          'tbc',
                          'tbd',
                          'test',
                          'test account',
                          'to be confirmed',
                          'to be determined',
                          'unassigned',
                          'undefined',
                          'unk',
                          'unknown',
                          'unnamed',
                          'xx',
                          'xxx'
                        )
                        THEN CAST(NULL AS TEXT)
                        ELSE "t16"."customer_id.text"
                      END AS "customer_id.text",
                      CASE
                        WHEN LOWER("t16"."customer_name.text") IN (
                          '#n/a',
                          '(blank)',
                          '*',
                          '-',
                          '--',
                          '---',
                          '.',
                          '..',
                          '...',
                          '/',
                          '0',
                          '00',
                          '000',
                          '?',
                          '??',
                          '???',
                          '_',
                          'blank',
                          'empty',
                          'n.a.',
                          'n/a',
                          'na',
                          'nan',
                          'nil',
                          'no name',
                          'none',
                          'not applicable',
                          'not available',
                          'not known',
                          'null',
                          'pending',
                          'tba',
                          'tbc',
                          'tbd',
                          'test',
                          'test account',
                          'to be confirmed',
                          'to be determined',
                          'unassigned',
                          'undefined',
                          'unk',
                          'unknown',
                          'unnamed',
                          'xx',
                          'xxx'
                        )
                        THEN CAST(NULL AS TEXT)
                        ELSE "t16"."customer_name.text"
                      END AS "customer_name.text",
                      "t16"."status.text",
                      "t16"."product.text",
                      "t16"."provider_count.text",
                      "t16"."unit_price.text",
                      "t16"."amount.text",
                      "t16"."currency.text",
                      "t16"."location.text"
                    FROM (
                      SELECT
                        "t4"."month",
                        "t4"."source_file",
                        "t4"."source_row",
                        "t4"."source_error",
                        "t4"."source_text",
                        (
                          ROW_NUMBER() OVER (
                            PARTITION BY "t4"."month", "t4"."source_error", "t4"."source_text", "t4"."Invoice Line", "t4"."Customer", "t4"."Customer Ref", "t4"."Item", "t4"."Qty", "t4"."Rate", "t4"."Amount", "t4"."Currency", "t4"."Account State", "t4"."Site"
                            ORDER BY "t4"."source_file" ASC, "t4"."source_row" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) - 1
                        ) > 0 AS "copy",
                        CASE
                          WHEN LOWER(
                            CASE
                              WHEN REGEXP_MATCHES("t4"."Invoice Line", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t4"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t4"."Invoice Line"
                            END
                          ) IN ('', '-', 'n/a', 'null')
                          THEN CAST(NULL AS TEXT)
                          ELSE CASE
                            WHEN REGEXP_MATCHES("t4"."Invoice Line", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t4"."Invoice Line", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t4"."Invoice Line"
                          END
                        END AS "line_id.text",
                        CASE
                          WHEN LOWER(
                            CASE
                              WHEN REGEXP_MATCHES("t4"."Customer Ref", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t4"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t4"."Customer Ref"
                            END
                          ) IN ('', '-', 'n/a', 'null')
                          THEN CAST(NULL AS TEXT)
                          ELSE CASE
                            WHEN REGEXP_MATCHES("t4"."Customer Ref", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t4"."Customer Ref", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t4"."Customer Ref"
                          END
                        END AS "customer_id.text",
                        CASE
                          WHEN LOWER(
                            CASE
                              WHEN REGEXP_MATCHES("t4"."Customer", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t4"."Customer", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t4"."Customer"
                            END
                          ) IN ('', '-', 'n/a', 'null')
                          THEN CAST(NULL AS TEXT)
                          ELSE CASE
                            WHEN REGEXP_MATCHES("t4"."Customer", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t4"."Customer", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t4"."Customer"
                          END
                        END AS "customer_name.text",
                        CASE
                          WHEN LOWER(
                            CASE
                              WHEN REGEXP_MATCHES("t4"."Account State", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t4"."Account State", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t4"."Account State"
                            END
                          ) IN ('', '-', 'n/a', 'null')
                          THEN CAST(NULL AS TEXT)
                          ELSE CASE
                            WHEN REGEXP_MATCHES("t4"."Account State", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t4"."Account State", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t4"."Account State"
                          END
                        END AS "status.text",
                        CASE
                          WHEN LOWER(
                            CASE
                              WHEN REGEXP_MATCHES("t4"."Item", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t4"."Item", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t4"."Item"
                            END
                          ) IN ('', '-', 'n/a', 'null')
                          THEN CAST(NULL AS TEXT)
                          ELSE CASE
                            WHEN REGEXP_MATCHES("t4"."Item", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t4"."Item", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t4"."Item"
                          END
                        END AS "product.text",
                        CASE
                          WHEN LOWER(
                            CASE
                              WHEN REGEXP_MATCHES("t4"."Qty", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t4"."Qty", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t4"."Qty"
                            END
                          ) IN ('', '-', 'n/a', 'null')
                          THEN CAST(NULL AS TEXT)
                          ELSE CASE
                            WHEN REGEXP_MATCHES("t4"."Qty", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t4"."Qty", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t4"."Qty"
                          END
                        END AS "provider_count.text",
                        CASE
                          WHEN LOWER(
                            CASE
                              WHEN REGEXP_MATCHES("t4"."Rate", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t4"."Rate", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t4"."Rate"
                            END
                          ) IN ('', '-', 'n/a', 'null')
                          THEN CAST(NULL AS TEXT)
                          ELSE CASE
                            WHEN REGEXP_MATCHES("t4"."Rate", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t4"."Rate", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t4"."Rate"
                          END
                        END AS "unit_price.text",
                        CASE
                          WHEN LOWER(
                            CASE
                              WHEN REGEXP_MATCHES("t4"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t4"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t4"."Amount"
                            END
                          ) IN ('', '-', 'n/a', 'null')
                          THEN CAST(NULL AS TEXT)
                          ELSE CASE
                            WHEN REGEXP_MATCHES("t4"."Amount", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t4"."Amount", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t4"."Amount"
                          END
                        END AS "amount.text",
                        CASE
                          WHEN LOWER(
                            CASE
                              WHEN REGEXP_MATCHES("t4"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t4"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t4"."Currency"
                            END
                          ) IN ('', '-', 'n/a', 'null')
                          THEN CAST(NULL AS TEXT)
                          ELSE CASE
                            WHEN REGEXP_MATCHES("t4"."Currency", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t4"."Currency", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t4"."Currency"
                          END
                        END AS "currency.text",
                        CASE
                          WHEN LOWER(
                            CASE
                              WHEN REGEXP_MATCHES("t4"."Site", '^[ 	
]|[ 	
]$|[^-]')
                              THEN TRIM(TRANSLATE("t4"."Site", '   　​‌‍⁠﻿', '    '), ' 	
')
                              ELSE "t4"."Site"
                            END
                          ) IN ('', '-', 'n/a', 'null')
                          THEN CAST(NULL AS TEXT)
                          ELSE CASE
                            WHEN REGEXP_MATCHES("t4"."Site", '^[ 	
]|[ 	
]$|[^-]')
                            THEN TRIM(TRANSLATE("t4"."Site", '   　​‌‍⁠﻿', '    '), ' 	
')
                            ELSE "t4"."Site"
                          END
                        END AS "location.text"
                      FROM "raw"."billing_lines" AS "t4"
                    ) AS "t16"
                  ) AS "t19"
                ) AS "t24"
                LEFT OUTER JOIN "constant_rows_3" AS "t10"
                  ON "t24"."location.key" = "t10"."location.key"
              ) AS "t26"
            ) AS "t28"
          ) AS "t35"
        ) AS "t37"
      ) AS "t39"
    ) AS "t41"
  ) AS "t42"
), "t56" AS (
  SELECT
    "t55"."month",
    "t55"."source",
    "t55"."customer_id",
    "t55"."customer_name",
    "t55"."id_key",
    "t55"."clean_name",
    "t55"."core_name"
  FROM (
    SELECT
      "t54"."month",
      "t54"."source",
      "t54"."customer_id",
      "t54"."customer_name",
      "t54"."rows",
      "t54"."id_key",
      "t54"."clean_name",
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          "t54"."clean_name",
          '( (gmbh and co kg|vea obch spol|incorporated|corporation|spolka z oo|spol s ro|unlimited|akc spol|company|limited|private|pty ltd|s de rl|sdn bhd|soc col|sp z oo|a spol|and co|s en c|sp zoo|commv|dooel|s cra|sicav|tapui|unltd|bvba|corp|eurl|gmbh|kgaa|lllp|ltda|mchj|nyrt|obrt|pllc|saoc|saog|sapa|sarl|sasu|scpa|secs|slne|smba|sprl|t mi|ultd|yoaj|a s|aat|ans|aps|asa|bhd|cpt|dat|dno|doo|ehf|esv|fie|fop|gie|gte|i s|inc|jtd|k s|kda|kft|kht|lda|llc|llp|ltd|nuf|oaj|oao|ood|ooo|oyj|p s|plc|pte|sae|sal|sas|sca|scs|ses|sha|ska|snc|spa|spj|spk|spp|srl|sro|stg|teo|tmi|tov|uab|vat|vof|vos|vzw|zat|zrt|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|da|dd|ec|ee|et|eu|ev|hb|hf|ij|kb|kd|kg|ks|kt|kv|ky|lp|mb|nl|nv|od|oe|og|oy|pc|pp|pt|qk|rt|sa|sd|sf|sl|sp|ss|xk|xt))+$',
          '',
          'g'
        ),
        '^the (.)',
        '\1',
        'g'
      ) AS "core_name"
    FROM (
      SELECT
        "t53"."month",
        "t53"."source",
        "t53"."customer_id",
        "t53"."customer_name",
        "t53"."rows",
        "t53"."id_key",
        COALESCE(
          NULLIF(
            REGEXP_REPLACE(
              REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    TRIM(
                      REGEXP_REPLACE(
                        REPLACE(
                          REGEXP_REPLACE(REPLACE("t53"."clean_name", '&', ' and '), '\.([a-z])(\.|\b)', '\1', 'g'),
                          '''',
                          ''
                        ),
                        '[^a-z0-9-􏿿]+',
                        ' ',
                        'g'
                      ),
                      ' 	
'
                    ),
                    ' incorporated$',
                    ' inc',
                    'g'
                  ),
                  ' corporation$',
                  ' corp',
                  'g'
                ),
                ' limited$',
                ' ltd',
                'g'
              ),
              ' company$',
              ' co',
              'g'
            ),
            ''
          ),
          LOWER("t53"."customer_name")
        ) AS "clean_name"
      FROM (
        SELECT
          "t52"."month",
          "t52"."source",
          "t52"."customer_id",
          "t52"."customer_name",
          "t52"."rows",
          "t52"."id_key",
          CASE
            WHEN REGEXP_MATCHES(LOWER("t52"."clean_name"), '[^-]')
            THEN REPLACE(
              REPLACE(
                REPLACE(
                  REPLACE(
                    REPLACE(
                      REPLACE(
                        REPLACE(
                          REPLACE(
                            REPLACE(
                              REPLACE(
                                REPLACE(
                                  REPLACE(
                                    REPLACE(
                                      REPLACE(
                                        REPLACE(
                                          REPLACE(
                                            REPLACE(
                                              REPLACE(
                                                REPLACE(
                                                  REGEXP_REPLACE(
                                                    TRANSLATE(
                                                      LOWER("t52"."clean_name"),
                                                      ' ¨©ª®¯²³´µ¸¹ºàáâãäåçèéêëìíîïðñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžſơưǎǐǒǔǖǘǚǜǟǡǧǩǫǭǯǰǵǹǻǿȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳʹͺ;΄΅·ΐάέήίΰϊϋόύώϐϑϒϓϔϕϖϰϱϲϵйѐёѓїќѝўѷӂӑӓӗӛӝӟӣӥӧӫӭӯӱӳӵӹḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙẛạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹἀἁἂἃἄἅἆἇἐἑἒἓἔἕἠἡἢἣἤἥἦἧἰἱἲἳἴἵἶἷὀὁὂὃὄὅὐὑὒὓὔὕὖὗὠὡὢὣὤὥὦὧὰάὲέὴήὶίὸόὺύὼώᾀᾁᾂᾃᾄᾅᾆᾇᾐᾑᾒᾓᾔᾕᾖᾗᾠᾡᾢᾣᾤᾥᾦᾧᾰᾱᾲᾳᾴᾶᾷ᾽ι᾿῀῁ῂῃῄῆῇ῍῎῏ῐῑῒΐῖῗ῝῞῟ῠῡῢΰῤῥῦῧ῭΅`ῲῳῴῶῷ´῾           ‑–—‗‘’․ ‾ ⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₔₕₖₗₘₙₚₛₜ！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                                                      '   a  23''μ 1oaaaaaaceeeeiiiidnoooooouuuuyyaaaccccddeeeeegggghhiiiiijkllllnnnooorrrsssstttuuuuuuwyzzzsouaiouuuuuaagkooʒjgnaoaaeeiioorruusthaeooooyʹ ;  ·ιαεηιυιυουωβθυυυφπκρςεиеегікиуѵжааеәжзииоөэууучыabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwysaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyyααααααααεεεεεεηηηηηηηηιιιιιιιιοοοοοουυυυυυυυωωωωωωωωααεεηηιιοουυωωααααααααηηηηηηηηωωωωωωωωααααααα ι   ηηηηη   ιιιιιι   υυυυρρυυ  ''ωωωωω             ‐-- ''''.   0i456789+−=()n0123456789+−=()aeoxəhklmnpst!"#$%&''()*+,-./0123456789:;<=>?@[\]^_''abcdefghijklmnopqrstuvwxyz{|}~'
                                                    ),
                                                    '[̀-ͯ]',
                                                    '',
                                                    'g'
                                                  ),
                                                  'ß',
                                                  'ss'
                                                ),
                                                'æ',
                                                'ae'
                                              ),
                                              'þ',
                                              'th'
                                            ),
                                            'ĳ',
                                            'ij'
                                          ),
                                          'œ',
                                          'oe'
                                        ),
                                        'ǆ',
                                        'dz'
                                      ),
                                      'ǉ',
                                      'lj'
                                    ),
                                    'ǌ',
                                    'nj'
                                  ),
                                  'ǣ',
                                  'ae'
                                ),
                                'ǳ',
                                'dz'
                              ),
                              'ǽ',
                              'ae'
                            ),
                            '₨',
                            'rs'
                          ),
                          'ﬀ',
                          'ff'
                        ),
                        'ﬁ',
                        'fi'
                      ),
                      'ﬂ',
                      'fl'
                    ),
                    'ﬃ',
                    'ffi'
                  ),
                  'ﬄ',
                  'ffl'
                ),
                'ﬅ',
                'st'
              ),
              'ﬆ',
              'st'
            )
            ELSE LOWER("t52"."clean_name")
          END AS "clean_name"
        FROM (
          SELECT
            "t51"."month",
            "t51"."source",
            "t51"."customer_id",
            "t51"."customer_name",
            "t51"."rows",
            "t51"."id_key",
            CASE
              WHEN REGEXP_MATCHES("t51"."customer_name", '[ÂÃÅâ]')
              THEN REGEXP_REPLACE(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    REGEXP_REPLACE(
                                      REGEXP_REPLACE(
                                        REGEXP_REPLACE(
                                          REGEXP_REPLACE(
                                            REGEXP_REPLACE(
                                              REGEXP_REPLACE(
                                                REGEXP_REPLACE(
                                                  REGEXP_REPLACE(
                                                    REGEXP_REPLACE(
                                                      REGEXP_REPLACE(
                                                        REGEXP_REPLACE(
                                                          REGEXP_REPLACE(
                                                            REGEXP_REPLACE(
                                                              REGEXP_REPLACE("t51"."customer_name", 'Ã€|Ã‚|Ãƒ|Ã„|Ã…', 'A', 'g'),
                                                              'Ã |Ã¡|Ã¢|Ã£|Ã¤|Ã¥',
                                                              'a',
                                                              'g'
                                                            ),
                                                            'Ã‡',
                                                            'C',
                                                            'g'
                                                          ),
                                                          'Ã§',
                                                          'c',
                                                          'g'
                                                        ),
                                                        'Ãˆ|Ã‰|ÃŠ|Ã‹',
                                                        'E',
                                                        'g'
                                                      ),
                                                      'Ã¨|Ã©|Ãª|Ã«',
                                                      'e',
                                                      'g'
                                                    ),
                                                    'ÃŒ|ÃŽ',
                                                    'I',
                                                    'g'
                                                  ),
                                                  'Ã¬|Ã­|Ã®|Ã¯',
                                                  'i',
                                                  'g'
                                                ),
                                                'Ã‘',
                                                'N',
                                                'g'
                                              ),
                                              'Ã±',
                                              'n',
                                              'g'
                                            ),
                                            'Ã’|Ã“|Ã”|Ã•|Ã–',
                                            'O',
                                            'g'
                                          ),
                                          'Ã˜|Ã²|Ã³|Ã´|Ãµ|Ã¶|Ã¸',
                                          'o',
                                          'g'
                                        ),
                                        'Ã™|Ãš|Ã›|Ãœ',
                                        'U',
                                        'g'
                                      ),
                                      'Ã¹|Ãº|Ã»|Ã¼',
                                      'u',
                                      'g'
                                    ),
                                    'Ã½|Ã¿',
                                    'y',
                                    'g'
                                  ),
                                  'Å ',
                                  'S',
                                  'g'
                                ),
                                'Å¡',
                                's',
                                'g'
                              ),
                              'Å½',
                              'Z',
                              'g'
                            ),
                            'Å¾',
                            'z',
                            'g'
                          ),
                          'ÃŸ',
                          'ss',
                          'g'
                        ),
                        'Ã†|Ã¦',
                        'ae',
                        'g'
                      ),
                      'Å’|Å“',
                      'oe',
                      'g'
                    ),
                    'â€™|â€˜',
                    '''',
                    'g'
                  ),
                  'â€œ',
                  '“',
                  'g'
                ),
                'â€“|â€”',
                '-',
                'g'
              )
              ELSE "t51"."customer_name"
            END AS "clean_name"
          FROM (
            SELECT
              "t50"."month",
              "t50"."source",
              "t50"."customer_id",
              "t50"."customer_name",
              "t50"."rows",
              NULLIF(
                REGEXP_REPLACE(
                  LOWER(
                    CASE
                      WHEN REGEXP_MATCHES("t50"."customer_id", '[^-]')
                      THEN TRANSLATE(
                        "t50"."customer_id",
                        '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                        '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                      )
                      ELSE "t50"."customer_id"
                    END
                  ),
                  '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
                  '',
                  'g'
                ),
                ''
              ) AS "id_key"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t47"."month",
                  "t47"."source",
                  "t47"."customer_id",
                  "t47"."customer_name",
                  COUNT(*) AS "rows"
                FROM "t46" AS "t47"
                GROUP BY
                  1,
                  2,
                  3,
                  4
              ) AS "t49"
              WHERE
                (
                  NOT "t49"."customer_id" IS NULL
                ) OR (
                  NOT "t49"."customer_name" IS NULL
                )
            ) AS "t50"
          ) AS "t51"
        ) AS "t52"
      ) AS "t53"
    ) AS "t54"
  ) AS "t55"
), "t60" AS (
  SELECT
    *
  FROM "t56" AS "t57"
  WHERE
    "t57"."source" = 'crm'
), "t71" AS (
  SELECT
    "t66"."month",
    "t66"."source",
    "t66"."customer_id",
    "t66"."customer_name",
    "t66"."id_key",
    "t66"."clean_name",
    "t66"."core_name",
    'id:' || "t66"."id_key" AS "customer_key"
  FROM (
    SELECT
      *
    FROM "t60" AS "t63"
    WHERE
      NOT "t63"."id_key" IS NULL
  ) AS "t66"
), "t79" AS (
  SELECT
    "t77"."month",
    "t77"."source",
    "t77"."customer_id",
    "t77"."customer_name",
    "t77"."id_key",
    "t77"."clean_name",
    "t77"."core_name",
    "t77"."known_id"
  FROM (
    SELECT
      "t58"."month",
      "t58"."source",
      "t58"."customer_id",
      "t58"."customer_name",
      "t58"."id_key",
      "t58"."clean_name",
      "t58"."core_name",
      "t72"."month" AS "month_right",
      "t72"."id_key" AS "id_key_right",
      "t72"."known_id"
    FROM "t56" AS "t58"
    LEFT OUTER JOIN (
      SELECT
        "t68"."month",
        "t68"."id_key",
        TRUE AS "known_id"
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            "t61"."month",
            "t61"."id_key"
          FROM (
            SELECT
              *
            FROM "t56" AS "t57"
            WHERE
              "t57"."source" = 'crm' AND NOT "t57"."id_key" IS NULL
          ) AS "t61"
        ) AS "t65"
      ) AS "t68"
    ) AS "t72"
      ON "t58"."month" = "t72"."month" AND "t58"."id_key" = "t72"."id_key"
  ) AS "t77"
), "t102" AS (
  SELECT
    *
  FROM (
    SELECT
      "t92"."month",
      "t92"."customer_key",
      "t92"."clean_name",
      "t92"."core_name",
      "t12"."source"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t74"."month",
          "t74"."customer_key",
          "t74"."clean_name",
          "t74"."core_name"
        FROM "t71" AS "t74"
      ) AS "t76"
      UNION
      SELECT
        *
      FROM (
        SELECT
          "t89"."month",
          "t89"."customer_key",
          "t89"."clean_name",
          "t89"."core_name"
        FROM (
          SELECT
            "t87"."month",
            "t87"."source",
            "t87"."customer_id",
            "t87"."customer_name",
            "t87"."id_key",
            "t87"."clean_name",
            "t87"."core_name",
            "t87"."forms",
            'name:' || CASE WHEN "t87"."forms" > 1 THEN "t87"."clean_name" ELSE "t87"."core_name" END AS "customer_key"
          FROM (
            SELECT
              "t69"."month",
              "t69"."source",
              "t69"."customer_id",
              "t69"."customer_name",
              "t69"."id_key",
              "t69"."clean_name",
              "t69"."core_name",
              "t84"."forms"
            FROM (
              SELECT
                *
              FROM "t60" AS "t63"
              WHERE
                "t63"."id_key" IS NULL
            ) AS "t69"
            ANTI JOIN "t71" AS "t75"
              ON "t69"."month" = "t75"."month" AND "t69"."core_name" = "t75"."core_name"
            INNER JOIN (
              SELECT
                "t78"."month",
                "t78"."core_name",
                COUNT(DISTINCT "t78"."clean_name") AS "forms"
              FROM (
                SELECT
                  "t69"."month",
                  "t69"."source",
                  "t69"."customer_id",
                  "t69"."customer_name",
                  "t69"."id_key",
                  "t69"."clean_name",
                  "t69"."core_name"
                FROM (
                  SELECT
                    *
                  FROM "t60" AS "t63"
                  WHERE
                    "t63"."id_key" IS NULL
                ) AS "t69"
                ANTI JOIN "t71" AS "t75"
                  ON "t69"."month" = "t75"."month" AND "t69"."core_name" = "t75"."core_name"
              ) AS "t78"
              GROUP BY
                1,
                2
            ) AS "t84"
              ON "t69"."month" = "t84"."month" AND "t69"."core_name" = "t84"."core_name"
          ) AS "t87"
        ) AS "t89"
      ) AS "t90"
    ) AS "t92"
    CROSS JOIN "constant_rows_4" AS "t12"
  ) AS "t93"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t100"."month",
      "t100"."customer_key",
      "t100"."clean_name",
      "t100"."core_name",
      "t100"."source"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t97"."month",
          "t97"."source",
          "t97"."id_key",
          "t97"."alias_name",
          "t97"."customer_key",
          "t97"."valid_from",
          "t97"."valid_to",
          "t97"."clean_name",
          REGEXP_REPLACE(
            REGEXP_REPLACE(
              "t97"."clean_name",
              '( (gmbh and co kg|vea obch spol|incorporated|corporation|spolka z oo|spol s ro|unlimited|akc spol|company|limited|private|pty ltd|s de rl|sdn bhd|soc col|sp z oo|a spol|and co|s en c|sp zoo|commv|dooel|s cra|sicav|tapui|unltd|bvba|corp|eurl|gmbh|kgaa|lllp|ltda|mchj|nyrt|obrt|pllc|saoc|saog|sapa|sarl|sasu|scpa|secs|slne|smba|sprl|t mi|ultd|yoaj|a s|aat|ans|aps|asa|bhd|cpt|dat|dno|doo|ehf|esv|fie|fop|gie|gte|i s|inc|jtd|k s|kda|kft|kht|lda|llc|llp|ltd|nuf|oaj|oao|ood|ooo|oyj|p s|plc|pte|sae|sal|sas|sca|scs|ses|sha|ska|snc|spa|spj|spk|spp|srl|sro|stg|teo|tmi|tov|uab|vat|vof|vos|vzw|zat|zrt|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|da|dd|ec|ee|et|eu|ev|hb|hf|ij|kb|kd|kg|ks|kt|kv|ky|lp|mb|nl|nv|od|oe|og|oy|pc|pp|pt|qk|rt|sa|sd|sf|sl|sp|ss|xk|xt))+$',
              '',
              'g'
            ),
            '^the (.)',
            '\1',
            'g'
          ) AS "core_name"
        FROM (
          SELECT
            "t96"."month",
            "t96"."source",
            "t96"."id_key",
            "t96"."alias_name",
            "t96"."customer_key",
            "t96"."valid_from",
            "t96"."valid_to",
            COALESCE(
              NULLIF(
                REGEXP_REPLACE(
                  REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        TRIM(
                          REGEXP_REPLACE(
                            REPLACE(
                              REGEXP_REPLACE(REPLACE("t96"."clean_name", '&', ' and '), '\.([a-z])(\.|\b)', '\1', 'g'),
                              '''',
                              ''
                            ),
                            '[^a-z0-9-􏿿]+',
                            ' ',
                            'g'
                          ),
                          ' 	
'
                        ),
                        ' incorporated$',
                        ' inc',
                        'g'
                      ),
                      ' corporation$',
                      ' corp',
                      'g'
                    ),
                    ' limited$',
                    ' ltd',
                    'g'
                  ),
                  ' company$',
                  ' co',
                  'g'
                ),
                ''
              ),
              LOWER("t96"."alias_name")
            ) AS "clean_name"
          FROM (
            SELECT
              "t94"."month",
              "t94"."source",
              "t94"."id_key",
              "t94"."alias_name",
              "t94"."customer_key",
              "t94"."valid_from",
              "t94"."valid_to",
              CASE
                WHEN REGEXP_MATCHES(LOWER("t94"."clean_name"), '[^-]')
                THEN REPLACE(
                  REPLACE(
                    REPLACE(
                      REPLACE(
                        REPLACE(
                          REPLACE(
                            REPLACE(
                              REPLACE(
                                REPLACE(
                                  REPLACE(
                                    REPLACE(
                                      REPLACE(
                                        REPLACE(
                                          REPLACE(
                                            REPLACE(
                                              REPLACE(
                                                REPLACE(
                                                  REPLACE(
                                                    REPLACE(
                                                      REGEXP_REPLACE(
                                                        TRANSLATE(
                                                          LOWER("t94"."clean_name"),
                                                          ' ¨©ª®¯²³´µ¸¹ºàáâãäåçèéêëìíîïðñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžſơưǎǐǒǔǖǘǚǜǟǡǧǩǫǭǯǰǵǹǻǿȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳʹͺ;΄΅·ΐάέήίΰϊϋόύώϐϑϒϓϔϕϖϰϱϲϵйѐёѓїќѝўѷӂӑӓӗӛӝӟӣӥӧӫӭӯӱӳӵӹḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙẛạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹἀἁἂἃἄἅἆἇἐἑἒἓἔἕἠἡἢἣἤἥἦἧἰἱἲἳἴἵἶἷὀὁὂὃὄὅὐὑὒὓὔὕὖὗὠὡὢὣὤὥὦὧὰάὲέὴήὶίὸόὺύὼώᾀᾁᾂᾃᾄᾅᾆᾇᾐᾑᾒᾓᾔᾕᾖᾗᾠᾡᾢᾣᾤᾥᾦᾧᾰᾱᾲᾳᾴᾶᾷ᾽ι᾿῀῁ῂῃῄῆῇ῍῎῏ῐῑῒΐῖῗ῝῞῟ῠῡῢΰῤῥῦῧ῭΅`ῲῳῴῶῷ´῾           ‑–—‗‘’․ ‾ ⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₔₕₖₗₘₙₚₛₜ！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                                                          '   a  23''μ 1oaaaaaaceeeeiiiidnoooooouuuuyyaaaccccddeeeeegggghhiiiiijkllllnnnooorrrsssstttuuuuuuwyzzzsouaiouuuuuaagkooʒjgnaoaaeeiioorruusthaeooooyʹ ;  ·ιαεηιυιυουωβθυυυφπκρςεиеегікиуѵжааеәжзииоөэууучыabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwysaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyyααααααααεεεεεεηηηηηηηηιιιιιιιιοοοοοουυυυυυυυωωωωωωωωααεεηηιιοουυωωααααααααηηηηηηηηωωωωωωωωααααααα ι   ηηηηη   ιιιιιι   υυυυρρυυ  ''ωωωωω             ‐-- ''''.   0i456789+−=()n0123456789+−=()aeoxəhklmnpst!"#$%&''()*+,-./0123456789:;<=>?@[\]^_''abcdefghijklmnopqrstuvwxyz{|}~'
                                                        ),
                                                        '[̀-ͯ]',
                                                        '',
                                                        'g'
                                                      ),
                                                      'ß',
                                                      'ss'
                                                    ),
                                                    'æ',
                                                    'ae'
                                                  ),
                                                  'þ',
                                                  'th'
                                                ),
                                                'ĳ',
                                                'ij'
                                              ),
                                              'œ',
                                              'oe'
                                            ),
                                            'ǆ',
                                            'dz'
                                          ),
                                          'ǉ',
                                          'lj'
                                        ),
                                        'ǌ',
                                        'nj'
                                      ),
                                      'ǣ',
                                      'ae'
                                    ),
                                    'ǳ',
                                    'dz'
                                  ),
                                  'ǽ',
                                  'ae'
                                ),
                                '₨',
                                'rs'
                              ),
                              'ﬀ',
                              'ff'
                            ),
                            'ﬁ',
                            'fi'
                          ),
                          'ﬂ',
                          'fl'
                        ),
                        'ﬃ',
                        'ffi'
                      ),
                      'ﬄ',
                      'ffl'
                    ),
                    'ﬅ',
                    'st'
                  ),
                  'ﬆ',
                  'st'
                )
                ELSE LOWER("t94"."clean_name")
              END AS "clean_name"
            FROM (
              SELECT
                "t73"."month",
                "t73"."source",
                "t73"."id_key",
                "t73"."alias_name",
                "t73"."customer_key",
                "t73"."valid_from",
                "t73"."valid_to",
                CASE
                  WHEN REGEXP_MATCHES("t73"."alias_name", '[ÂÃÅâ]')
                  THEN REGEXP_REPLACE(
                    REGEXP_REPLACE(
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          REGEXP_REPLACE(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    REGEXP_REPLACE(
                                      REGEXP_REPLACE(
                                        REGEXP_REPLACE(
                                          REGEXP_REPLACE(
                                            REGEXP_REPLACE(
                                              REGEXP_REPLACE(
                                                REGEXP_REPLACE(
                                                  REGEXP_REPLACE(
                                                    REGEXP_REPLACE(
                                                      REGEXP_REPLACE(
                                                        REGEXP_REPLACE(
                                                          REGEXP_REPLACE(
                                                            REGEXP_REPLACE(
                                                              REGEXP_REPLACE(
                                                                REGEXP_REPLACE(
                                                                  REGEXP_REPLACE("t73"."alias_name", 'Ã€|Ã‚|Ãƒ|Ã„|Ã…', 'A', 'g'),
                                                                  'Ã |Ã¡|Ã¢|Ã£|Ã¤|Ã¥',
                                                                  'a',
                                                                  'g'
                                                                ),
                                                                'Ã‡',
                                                                'C',
                                                                'g'
                                                              ),
                                                              'Ã§',
                                                              'c',
                                                              'g'
                                                            ),
                                                            'Ãˆ|Ã‰|ÃŠ|Ã‹',
                                                            'E',
                                                            'g'
                                                          ),
                                                          'Ã¨|Ã©|Ãª|Ã«',
                                                          'e',
                                                          'g'
                                                        ),
                                                        'ÃŒ|ÃŽ',
                                                        'I',
                                                        'g'
                                                      ),
                                                      'Ã¬|Ã­|Ã®|Ã¯',
                                                      'i',
                                                      'g'
                                                    ),
                                                    'Ã‘',
                                                    'N',
                                                    'g'
                                                  ),
                                                  'Ã±',
                                                  'n',
                                                  'g'
                                                ),
                                                'Ã’|Ã“|Ã”|Ã•|Ã–',
                                                'O',
                                                'g'
                                              ),
                                              'Ã˜|Ã²|Ã³|Ã´|Ãµ|Ã¶|Ã¸',
                                              'o',
                                              'g'
                                            ),
                                            'Ã™|Ãš|Ã›|Ãœ',
                                            'U',
                                            'g'
                                          ),
                                          'Ã¹|Ãº|Ã»|Ã¼',
                                          'u',
                                          'g'
                                        ),
                                        'Ã½|Ã¿',
                                        'y',
                                        'g'
                                      ),
                                      'Å ',
                                      'S',
                                      'g'
                                    ),
                                    'Å¡',
                                    's',
                                    'g'
                                  ),
                                  'Å½',
                                  'Z',
                                  'g'
                                ),
                                'Å¾',
                                'z',
                                'g'
                              ),
                              'ÃŸ',
                              'ss',
                              'g'
                            ),
                            'Ã†|Ã¦',
                            'ae',
                            'g'
                          ),
                          'Å’|Å“',
                          'oe',
                          'g'
                        ),
                        'â€™|â€˜',
                        '''',
                        'g'
                      ),
                      'â€œ',
                      '“',
                      'g'
                    ),
                    'â€“|â€”',
                    '-',
                    'g'
                  )
                  ELSE "t73"."alias_name"
                END AS "clean_name"
              FROM (
                SELECT
                  "t64"."month",
                  "t14"."source",
                  "t14"."id_key",
                  "t14"."alias_name",
                  "t14"."customer_key",
                  "t14"."valid_from",
                  "t14"."valid_to"
                FROM (
                  SELECT DISTINCT
                    *
                  FROM (
                    SELECT
                      "t57"."month"
                    FROM "t56" AS "t57"
                  ) AS "t59"
                ) AS "t64"
                INNER JOIN "constant_rows_5" AS "t14"
                  ON (
                    (
                      "t14"."valid_from" IS NULL
                    )
                    OR (
                      "t14"."valid_from" < (
                        "t64"."month" + INTERVAL '1' MONTH
                      )
                    )
                  )
                  AND (
                    (
                      "t14"."valid_to" IS NULL
                    ) OR (
                      "t14"."valid_to" >= "t64"."month"
                    )
                  )
              ) AS "t73"
            ) AS "t94"
          ) AS "t96"
        ) AS "t97"
      ) AS "t98"
      WHERE
        "t98"."id_key" IS NULL
    ) AS "t100"
  ) AS "t101"
), "t110" AS (
  SELECT
    "t108"."month",
    "t108"."source",
    "t108"."tier",
    "t108"."key",
    MIN("t108"."customer_key") AS "customer_key",
    COUNT(DISTINCT "t108"."customer_key") AS "customers"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t104"."month",
        "t104"."source",
        "t104"."customer_key",
        'clean' AS "tier",
        "t104"."clean_name" AS "key"
      FROM (
        SELECT
          *
        FROM "t102" AS "t103"
        WHERE
          NOT "t103"."clean_name" IS NULL
      ) AS "t104"
    ) AS "t106"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t105"."month",
        "t105"."source",
        "t105"."customer_key",
        'core' AS "tier",
        "t105"."core_name" AS "key"
      FROM (
        SELECT
          *
        FROM "t102" AS "t103"
        WHERE
          NOT "t103"."core_name" IS NULL
      ) AS "t105"
    ) AS "t107"
  ) AS "t108"
  GROUP BY
    1,
    2,
    3,
    4
), "t131" AS (
  SELECT
    "t130"."month",
    "t130"."source",
    "t130"."customer_id",
    "t130"."customer_name",
    "t130"."id_key",
    "t130"."clean_name",
    "t130"."core_name",
    "t130"."match_method",
    "t130"."link"
  FROM (
    SELECT
      "t129"."month",
      "t129"."source",
      "t129"."customer_id",
      "t129"."customer_name",
      "t129"."id_key",
      "t129"."clean_name",
      "t129"."core_name",
      "t129"."known_id",
      "t129"."alias_key",
      "t129"."alias_customers",
      "t129"."clean_key",
      "t129"."clean_customers",
      "t129"."core_key",
      "t129"."core_customers",
      CASE
        WHEN COALESCE("t129"."known_id", FALSE)
        THEN 'id'
        WHEN "t129"."alias_customers" = 1
        THEN 'alias'
        WHEN "t129"."alias_customers" > 1
        THEN 'ambiguous'
        WHEN "t129"."clean_customers" = 1
        THEN 'name'
        WHEN "t129"."clean_customers" > 1
        THEN 'ambiguous'
        WHEN "t129"."core_customers" = 1
        THEN 'name'
        WHEN "t129"."core_customers" > 1
        THEN 'ambiguous'
        ELSE 'unmatched'
      END AS "match_method",
      CASE
        WHEN CASE
          WHEN COALESCE("t129"."known_id", FALSE)
          THEN 'id'
          WHEN "t129"."alias_customers" = 1
          THEN 'alias'
          WHEN "t129"."alias_customers" > 1
          THEN 'ambiguous'
          WHEN "t129"."clean_customers" = 1
          THEN 'name'
          WHEN "t129"."clean_customers" > 1
          THEN 'ambiguous'
          WHEN "t129"."core_customers" = 1
          THEN 'name'
          WHEN "t129"."core_customers" > 1
          THEN 'ambiguous'
          ELSE 'unmatched'
        END = 'id'
        THEN 'id:' || "t129"."id_key"
        WHEN CASE
          WHEN COALESCE("t129"."known_id", FALSE)
          THEN 'id'
          WHEN "t129"."alias_customers" = 1
          THEN 'alias'
          WHEN "t129"."alias_customers" > 1
          THEN 'ambiguous'
          WHEN "t129"."clean_customers" = 1
          THEN 'name'
          WHEN "t129"."clean_customers" > 1
          THEN 'ambiguous'
          WHEN "t129"."core_customers" = 1
          THEN 'name'
          WHEN "t129"."core_customers" > 1
          THEN 'ambiguous'
          ELSE 'unmatched'
        END = 'alias'
        THEN "t129"."alias_key"
        WHEN CASE
          WHEN COALESCE("t129"."known_id", FALSE)
          THEN 'id'
          WHEN "t129"."alias_customers" = 1
          THEN 'alias'
          WHEN "t129"."alias_customers" > 1
          THEN 'ambiguous'
          WHEN "t129"."clean_customers" = 1
          THEN 'name'
          WHEN "t129"."clean_customers" > 1
          THEN 'ambiguous'
          WHEN "t129"."core_customers" = 1
          THEN 'name'
          WHEN "t129"."core_customers" > 1
          THEN 'ambiguous'
          ELSE 'unmatched'
        END = 'name'
        THEN CASE
          WHEN "t129"."clean_customers" = 1
          THEN "t129"."clean_key"
          ELSE "t129"."core_key"
        END
        ELSE CAST(NULL AS TEXT)
      END AS "link"
    FROM (
      SELECT
        "t128"."month",
        "t128"."source",
        "t128"."customer_id",
        "t128"."customer_name",
        "t128"."id_key",
        "t128"."clean_name",
        "t128"."core_name",
        "t128"."known_id",
        "t128"."alias_key",
        "t128"."alias_customers",
        "t128"."clean_key",
        "t128"."clean_customers",
        "t128"."core_key",
        "t128"."core_customers"
      FROM (
        SELECT
          "t127"."month",
          "t127"."source",
          "t127"."customer_id",
          "t127"."customer_name",
          "t127"."id_key",
          "t127"."clean_name",
          "t127"."core_name",
          "t127"."known_id",
          "t127"."alias_key",
          "t127"."alias_customers",
          "t127"."clean_key",
          "t127"."clean_customers",
          "t119"."month" AS "month_right",
          "t119"."source" AS "source_right",
          "t119"."core_name" AS "core_name_right",
          "t119"."core_key",
          "t119"."core_customers"
        FROM (
          SELECT
            "t125"."month",
            "t125"."source",
            "t125"."customer_id",
            "t125"."customer_name",
            "t125"."id_key",
            "t125"."clean_name",
            "t125"."core_name",
            "t125"."known_id",
            "t125"."alias_key",
            "t125"."alias_customers",
            "t125"."clean_key",
            "t125"."clean_customers"
          FROM (
            SELECT
              "t81"."month",
              "t81"."source",
              "t81"."customer_id",
              "t81"."customer_name",
              "t81"."id_key",
              "t81"."clean_name",
              "t81"."core_name",
              "t81"."known_id",
              "t124"."alias_key",
              "t124"."alias_customers",
              "t120"."month" AS "month_right",
              "t120"."source" AS "source_right",
              "t120"."clean_name" AS "clean_name_right",
              "t120"."clean_key",
              "t120"."clean_customers"
            FROM "t79" AS "t81"
            LEFT OUTER JOIN (
              SELECT
                "t122"."month",
                "t122"."source",
                "t122"."customer_id",
                "t122"."customer_name",
                MIN("t122"."alias_key") AS "alias_key",
                COUNT(DISTINCT "t122"."alias_key") AS "alias_customers"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t81"."month",
                    "t81"."source",
                    "t81"."customer_id",
                    "t81"."customer_name",
                    "t113"."customer_key" AS "alias_key"
                  FROM "t79" AS "t81"
                  INNER JOIN (
                    SELECT
                      "t109"."month",
                      "t109"."source",
                      "t109"."id_key",
                      "t109"."alias_name",
                      "t109"."customer_key",
                      "t109"."valid_from",
                      "t109"."valid_to",
                      "t109"."clean_name",
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          "t109"."clean_name",
                          '( (gmbh and co kg|vea obch spol|incorporated|corporation|spolka z oo|spol s ro|unlimited|akc spol|company|limited|private|pty ltd|s de rl|sdn bhd|soc col|sp z oo|a spol|and co|s en c|sp zoo|commv|dooel|s cra|sicav|tapui|unltd|bvba|corp|eurl|gmbh|kgaa|lllp|ltda|mchj|nyrt|obrt|pllc|saoc|saog|sapa|sarl|sasu|scpa|secs|slne|smba|sprl|t mi|ultd|yoaj|a s|aat|ans|aps|asa|bhd|cpt|dat|dno|doo|ehf|esv|fie|fop|gie|gte|i s|inc|jtd|k s|kda|kft|kht|lda|llc|llp|ltd|nuf|oaj|oao|ood|ooo|oyj|p s|plc|pte|sae|sal|sas|sca|scs|ses|sha|ska|snc|spa|spj|spk|spp|srl|sro|stg|teo|tmi|tov|uab|vat|vof|vos|vzw|zat|zrt|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|da|dd|ec|ee|et|eu|ev|hb|hf|ij|kb|kd|kg|ks|kt|kv|ky|lp|mb|nl|nv|od|oe|og|oy|pc|pp|pt|qk|rt|sa|sd|sf|sl|sp|ss|xk|xt))+$',
                          '',
                          'g'
                        ),
                        '^the (.)',
                        '\1',
                        'g'
                      ) AS "core_name"
                    FROM (
                      SELECT
                        "t99"."month",
                        "t99"."source",
                        "t99"."id_key",
                        "t99"."alias_name",
                        "t99"."customer_key",
                        "t99"."valid_from",
                        "t99"."valid_to",
                        COALESCE(
                          NULLIF(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    TRIM(
                                      REGEXP_REPLACE(
                                        REPLACE(
                                          REGEXP_REPLACE(REPLACE("t99"."clean_name", '&', ' and '), '\.([a-z])(\.|\b)', '\1', 'g'),
                                          '''',
                                          ''
                                        ),
                                        '[^a-z0-9-􏿿]+',
                                        ' ',
                                        'g'
                                      ),
                                      ' 	
'
                                    ),
                                    ' incorporated$',
                                    ' inc',
                                    'g'
                                  ),
                                  ' corporation$',
                                  ' corp',
                                  'g'
                                ),
                                ' limited$',
                                ' ltd',
                                'g'
                              ),
                              ' company$',
                              ' co',
                              'g'
                            ),
                            ''
                          ),
                          LOWER("t99"."alias_name")
                        ) AS "clean_name"
                      FROM (
                        SELECT
                          "t95"."month",
                          "t95"."source",
                          "t95"."id_key",
                          "t95"."alias_name",
                          "t95"."customer_key",
                          "t95"."valid_from",
                          "t95"."valid_to",
                          CASE
                            WHEN REGEXP_MATCHES(LOWER("t95"."clean_name"), '[^-]')
                            THEN REPLACE(
                              REPLACE(
                                REPLACE(
                                  REPLACE(
                                    REPLACE(
                                      REPLACE(
                                        REPLACE(
                                          REPLACE(
                                            REPLACE(
                                              REPLACE(
                                                REPLACE(
                                                  REPLACE(
                                                    REPLACE(
                                                      REPLACE(
                                                        REPLACE(
                                                          REPLACE(
                                                            REPLACE(
                                                              REPLACE(
                                                                REPLACE(
                                                                  REGEXP_REPLACE(
                                                                    TRANSLATE(
                                                                      LOWER("t95"."clean_name"),
                                                                      ' ¨©ª®¯²³´µ¸¹ºàáâãäåçèéêëìíîïðñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžſơưǎǐǒǔǖǘǚǜǟǡǧǩǫǭǯǰǵǹǻǿȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳʹͺ;΄΅·ΐάέήίΰϊϋόύώϐϑϒϓϔϕϖϰϱϲϵйѐёѓїќѝўѷӂӑӓӗӛӝӟӣӥӧӫӭӯӱӳӵӹḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙẛạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹἀἁἂἃἄἅἆἇἐἑἒἓἔἕἠἡἢἣἤἥἦἧἰἱἲἳἴἵἶἷὀὁὂὃὄὅὐὑὒὓὔὕὖὗὠὡὢὣὤὥὦὧὰάὲέὴήὶίὸόὺύὼώᾀᾁᾂᾃᾄᾅᾆᾇᾐᾑᾒᾓᾔᾕᾖᾗᾠᾡᾢᾣᾤᾥᾦᾧᾰᾱᾲᾳᾴᾶᾷ᾽ι᾿῀῁ῂῃῄῆῇ῍῎῏ῐῑῒΐῖῗ῝῞῟ῠῡῢΰῤῥῦῧ῭΅`ῲῳῴῶῷ´῾           ‑–—‗‘’․ ‾ ⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₔₕₖₗₘₙₚₛₜ！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                                                                      '   a  23''μ 1oaaaaaaceeeeiiiidnoooooouuuuyyaaaccccddeeeeegggghhiiiiijkllllnnnooorrrsssstttuuuuuuwyzzzsouaiouuuuuaagkooʒjgnaoaaeeiioorruusthaeooooyʹ ;  ·ιαεηιυιυουωβθυυυφπκρςεиеегікиуѵжааеәжзииоөэууучыabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwysaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyyααααααααεεεεεεηηηηηηηηιιιιιιιιοοοοοουυυυυυυυωωωωωωωωααεεηηιιοουυωωααααααααηηηηηηηηωωωωωωωωααααααα ι   ηηηηη   ιιιιιι   υυυυρρυυ  ''ωωωωω             ‐-- ''''.   0i456789+−=()n0123456789+−=()aeoxəhklmnpst!"#$%&''()*+,-./0123456789:;<=>?@[\]^_''abcdefghijklmnopqrstuvwxyz{|}~'
                                                                    ),
                                                                    '[̀-ͯ]',
                                                                    '',
                                                                    'g'
                                                                  ),
                                                                  'ß',
                                                                  'ss'
                                                                ),
                                                                'æ',
                                                                'ae'
                                                              ),
                                                              'þ',
                                                              'th'
                                                            ),
                                                            'ĳ',
                                                            'ij'
                                                          ),
                                                          'œ',
                                                          'oe'
                                                        ),
                                                        'ǆ',
                                                        'dz'
                                                      ),
                                                      'ǉ',
                                                      'lj'
                                                    ),
                                                    'ǌ',
                                                    'nj'
                                                  ),
                                                  'ǣ',
                                                  'ae'
                                                ),
                                                'ǳ',
                                                'dz'
                                              ),
                                              'ǽ',
                                              'ae'
                                            ),
                                            '₨',
                                            'rs'
                                          ),
                                          'ﬀ',
                                          'ff'
                                        ),
                                        'ﬁ',
                                        'fi'
                                      ),
                                      'ﬂ',
                                      'fl'
                                    ),
                                    'ﬃ',
                                    'ffi'
                                  ),
                                  'ﬄ',
                                  'ffl'
                                ),
                                'ﬅ',
                                'st'
                              ),
                              'ﬆ',
                              'st'
                            )
                            ELSE LOWER("t95"."clean_name")
                          END AS "clean_name"
                        FROM (
                          SELECT
                            "t88"."month",
                            "t88"."source",
                            "t88"."id_key",
                            "t88"."alias_name",
                            "t88"."customer_key",
                            "t88"."valid_from",
                            "t88"."valid_to",
                            CASE
                              WHEN REGEXP_MATCHES("t88"."alias_name", '[ÂÃÅâ]')
                              THEN REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    REGEXP_REPLACE(
                                      REGEXP_REPLACE(
                                        REGEXP_REPLACE(
                                          REGEXP_REPLACE(
                                            REGEXP_REPLACE(
                                              REGEXP_REPLACE(
                                                REGEXP_REPLACE(
                                                  REGEXP_REPLACE(
                                                    REGEXP_REPLACE(
                                                      REGEXP_REPLACE(
                                                        REGEXP_REPLACE(
                                                          REGEXP_REPLACE(
                                                            REGEXP_REPLACE(
                                                              REGEXP_REPLACE(
                                                                REGEXP_REPLACE(
                                                                  REGEXP_REPLACE(
                                                                    REGEXP_REPLACE(
                                                                      REGEXP_REPLACE(
                                                                        REGEXP_REPLACE(
                                                                          REGEXP_REPLACE(
                                                                            REGEXP_REPLACE(
                                                                              REGEXP_REPLACE("t88"."alias_name", 'Ã€|Ã‚|Ãƒ|Ã„|Ã…', 'A', 'g'),
                                                                              'Ã |Ã¡|Ã¢|Ã£|Ã¤|Ã¥',
                                                                              'a',
                                                                              'g'
                                                                            ),
                                                                            'Ã‡',
                                                                            'C',
                                                                            'g'
                                                                          ),
                                                                          'Ã§',
                                                                          'c',
                                                                          'g'
                                                                        ),
                                                                        'Ãˆ|Ã‰|ÃŠ|Ã‹',
                                                                        'E',
                                                                        'g'
                                                                      ),
                                                                      'Ã¨|Ã©|Ãª|Ã«',
                                                                      'e',
                                                                      'g'
                                                                    ),
                                                                    'ÃŒ|ÃŽ',
                                                                    'I',
                                                                    'g'
                                                                  ),
                                                                  'Ã¬|Ã­|Ã®|Ã¯',
                                                                  'i',
                                                                  'g'
                                                                ),
                                                                'Ã‘',
                                                                'N',
                                                                'g'
                                                              ),
                                                              'Ã±',
                                                              'n',
                                                              'g'
                                                            ),
                                                            'Ã’|Ã“|Ã”|Ã•|Ã–',
                                                            'O',
                                                            'g'
                                                          ),
                                                          'Ã˜|Ã²|Ã³|Ã´|Ãµ|Ã¶|Ã¸',
                                                          'o',
                                                          'g'
                                                        ),
                                                        'Ã™|Ãš|Ã›|Ãœ',
                                                        'U',
                                                        'g'
                                                      ),
                                                      'Ã¹|Ãº|Ã»|Ã¼',
                                                      'u',
                                                      'g'
                                                    ),
                                                    'Ã½|Ã¿',
                                                    'y',
                                                    'g'
                                                  ),
                                                  'Å ',
                                                  'S',
                                                  'g'
                                                ),
                                                'Å¡',
                                                's',
                                                'g'
                                              ),
                                              'Å½',
                                              'Z',
                                              'g'
                                            ),
                                            'Å¾',
                                            'z',
                                            'g'
                                          ),
                                          'ÃŸ',
                                          'ss',
                                          'g'
                                        ),
                                        'Ã†|Ã¦',
                                        'ae',
                                        'g'
                                      ),
                                      'Å’|Å“',
                                      'oe',
                                      'g'
                                    ),
                                    'â€™|â€˜',
                                    '''',
                                    'g'
                                  ),
                                  'â€œ',
                                  '“',
                                  'g'
                                ),
                                'â€“|â€”',
                                '-',
                                'g'
                              )
                              ELSE "t88"."alias_name"
                            END AS "clean_name"
                          FROM (
                            SELECT
                              "t86"."month",
                              "t13"."source",
                              "t13"."id_key",
                              "t13"."alias_name",
                              "t13"."customer_key",
                              "t13"."valid_from",
                              "t13"."valid_to"
                            FROM (
                              SELECT DISTINCT
                                *
                              FROM (
                                SELECT
                                  "t80"."month"
                                FROM "t79" AS "t80"
                              ) AS "t83"
                            ) AS "t86"
                            INNER JOIN "constant_rows_6" AS "t13"
                              ON (
                                (
                                  "t13"."valid_from" IS NULL
                                )
                                OR (
                                  "t13"."valid_from" < (
                                    "t86"."month" + INTERVAL '1' MONTH
                                  )
                                )
                              )
                              AND (
                                (
                                  "t13"."valid_to" IS NULL
                                ) OR (
                                  "t13"."valid_to" >= "t86"."month"
                                )
                              )
                          ) AS "t88"
                        ) AS "t95"
                      ) AS "t99"
                    ) AS "t109"
                  ) AS "t113"
                    ON "t81"."month" = "t113"."month"
                    AND "t81"."source" = "t113"."source"
                    AND "t81"."id_key" = "t113"."id_key"
                ) AS "t118"
                UNION
                SELECT
                  *
                FROM (
                  SELECT
                    "t81"."month",
                    "t81"."source",
                    "t81"."customer_id",
                    "t81"."customer_name",
                    "t113"."customer_key" AS "alias_key"
                  FROM "t79" AS "t81"
                  INNER JOIN (
                    SELECT
                      "t109"."month",
                      "t109"."source",
                      "t109"."id_key",
                      "t109"."alias_name",
                      "t109"."customer_key",
                      "t109"."valid_from",
                      "t109"."valid_to",
                      "t109"."clean_name",
                      REGEXP_REPLACE(
                        REGEXP_REPLACE(
                          "t109"."clean_name",
                          '( (gmbh and co kg|vea obch spol|incorporated|corporation|spolka z oo|spol s ro|unlimited|akc spol|company|limited|private|pty ltd|s de rl|sdn bhd|soc col|sp z oo|a spol|and co|s en c|sp zoo|commv|dooel|s cra|sicav|tapui|unltd|bvba|corp|eurl|gmbh|kgaa|lllp|ltda|mchj|nyrt|obrt|pllc|saoc|saog|sapa|sarl|sasu|scpa|secs|slne|smba|sprl|t mi|ultd|yoaj|a s|aat|ans|aps|asa|bhd|cpt|dat|dno|doo|ehf|esv|fie|fop|gie|gte|i s|inc|jtd|k s|kda|kft|kht|lda|llc|llp|ltd|nuf|oaj|oao|ood|ooo|oyj|p s|plc|pte|sae|sal|sas|sca|scs|ses|sha|ska|snc|spa|spj|spk|spp|srl|sro|stg|teo|tmi|tov|uab|vat|vof|vos|vzw|zat|zrt|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|da|dd|ec|ee|et|eu|ev|hb|hf|ij|kb|kd|kg|ks|kt|kv|ky|lp|mb|nl|nv|od|oe|og|oy|pc|pp|pt|qk|rt|sa|sd|sf|sl|sp|ss|xk|xt))+$',
                          '',
                          'g'
                        ),
                        '^the (.)',
                        '\1',
                        'g'
                      ) AS "core_name"
                    FROM (
                      SELECT
                        "t99"."month",
                        "t99"."source",
                        "t99"."id_key",
                        "t99"."alias_name",
                        "t99"."customer_key",
                        "t99"."valid_from",
                        "t99"."valid_to",
                        COALESCE(
                          NULLIF(
                            REGEXP_REPLACE(
                              REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    TRIM(
                                      REGEXP_REPLACE(
                                        REPLACE(
                                          REGEXP_REPLACE(REPLACE("t99"."clean_name", '&', ' and '), '\.([a-z])(\.|\b)', '\1', 'g'),
                                          '''',
                                          ''
                                        ),
                                        '[^a-z0-9-􏿿]+',
                                        ' ',
                                        'g'
                                      ),
                                      ' 	
'
                                    ),
                                    ' incorporated$',
                                    ' inc',
                                    'g'
                                  ),
                                  ' corporation$',
                                  ' corp',
                                  'g'
                                ),
                                ' limited$',
                                ' ltd',
                                'g'
                              ),
                              ' company$',
                              ' co',
                              'g'
                            ),
                            ''
                          ),
                          LOWER("t99"."alias_name")
                        ) AS "clean_name"
                      FROM (
                        SELECT
                          "t95"."month",
                          "t95"."source",
                          "t95"."id_key",
                          "t95"."alias_name",
                          "t95"."customer_key",
                          "t95"."valid_from",
                          "t95"."valid_to",
                          CASE
                            WHEN REGEXP_MATCHES(LOWER("t95"."clean_name"), '[^-]')
                            THEN REPLACE(
                              REPLACE(
                                REPLACE(
                                  REPLACE(
                                    REPLACE(
                                      REPLACE(
                                        REPLACE(
                                          REPLACE(
                                            REPLACE(
                                              REPLACE(
                                                REPLACE(
                                                  REPLACE(
                                                    REPLACE(
                                                      REPLACE(
                                                        REPLACE(
                                                          REPLACE(
                                                            REPLACE(
                                                              REPLACE(
                                                                REPLACE(
                                                                  REGEXP_REPLACE(
                                                                    TRANSLATE(
                                                                      LOWER("t95"."clean_name"),
                                                                      ' ¨©ª®¯²³´µ¸¹ºàáâãäåçèéêëìíîïðñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžſơưǎǐǒǔǖǘǚǜǟǡǧǩǫǭǯǰǵǹǻǿȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳʹͺ;΄΅·ΐάέήίΰϊϋόύώϐϑϒϓϔϕϖϰϱϲϵйѐёѓїќѝўѷӂӑӓӗӛӝӟӣӥӧӫӭӯӱӳӵӹḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙẛạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹἀἁἂἃἄἅἆἇἐἑἒἓἔἕἠἡἢἣἤἥἦἧἰἱἲἳἴἵἶἷὀὁὂὃὄὅὐὑὒὓὔὕὖὗὠὡὢὣὤὥὦὧὰάὲέὴήὶίὸόὺύὼώᾀᾁᾂᾃᾄᾅᾆᾇᾐᾑᾒᾓᾔᾕᾖᾗᾠᾡᾢᾣᾤᾥᾦᾧᾰᾱᾲᾳᾴᾶᾷ᾽ι᾿῀῁ῂῃῄῆῇ῍῎῏ῐῑῒΐῖῗ῝῞῟ῠῡῢΰῤῥῦῧ῭΅`ῲῳῴῶῷ´῾           ‑–—‗‘’․ ‾ ⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₔₕₖₗₘₙₚₛₜ！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                                                                      '   a  23''μ 1oaaaaaaceeeeiiiidnoooooouuuuyyaaaccccddeeeeegggghhiiiiijkllllnnnooorrrsssstttuuuuuuwyzzzsouaiouuuuuaagkooʒjgnaoaaeeiioorruusthaeooooyʹ ;  ·ιαεηιυιυουωβθυυυφπκρςεиеегікиуѵжааеәжзииоөэууучыabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwysaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyyααααααααεεεεεεηηηηηηηηιιιιιιιιοοοοοουυυυυυυυωωωωωωωωααεεηηιιοουυωωααααααααηηηηηηηηωωωωωωωωααααααα ι   ηηηηη   ιιιιιι   υυυυρρυυ  ''ωωωωω             ‐-- ''''.   0i456789+−=()n0123456789+−=()aeoxəhklmnpst!"#$%&''()*+,-./0123456789:;<=>?@[\]^_''abcdefghijklmnopqrstuvwxyz{|}~'
                                                                    ),
                                                                    '[̀-ͯ]',
                                                                    '',
                                                                    'g'
                                                                  ),
                                                                  'ß',
                                                                  'ss'
                                                                ),
                                                                'æ',
                                                                'ae'
                                                              ),
                                                              'þ',
                                                              'th'
                                                            ),
                                                            'ĳ',
                                                            'ij'
                                                          ),
                                                          'œ',
                                                          'oe'
                                                        ),
                                                        'ǆ',
                                                        'dz'
                                                      ),
                                                      'ǉ',
                                                      'lj'
                                                    ),
                                                    'ǌ',
                                                    'nj'
                                                  ),
                                                  'ǣ',
                                                  'ae'
                                                ),
                                                'ǳ',
                                                'dz'
                                              ),
                                              'ǽ',
                                              'ae'
                                            ),
                                            '₨',
                                            'rs'
                                          ),
                                          'ﬀ',
                                          'ff'
                                        ),
                                        'ﬁ',
                                        'fi'
                                      ),
                                      'ﬂ',
                                      'fl'
                                    ),
                                    'ﬃ',
                                    'ffi'
                                  ),
                                  'ﬄ',
                                  'ffl'
                                ),
                                'ﬅ',
                                'st'
                              ),
                              'ﬆ',
                              'st'
                            )
                            ELSE LOWER("t95"."clean_name")
                          END AS "clean_name"
                        FROM (
                          SELECT
                            "t88"."month",
                            "t88"."source",
                            "t88"."id_key",
                            "t88"."alias_name",
                            "t88"."customer_key",
                            "t88"."valid_from",
                            "t88"."valid_to",
                            CASE
                              WHEN REGEXP_MATCHES("t88"."alias_name", '[ÂÃÅâ]')
                              THEN REGEXP_REPLACE(
                                REGEXP_REPLACE(
                                  REGEXP_REPLACE(
                                    REGEXP_REPLACE(
                                      REGEXP_REPLACE(
                                        REGEXP_REPLACE(
                                          REGEXP_REPLACE(
                                            REGEXP_REPLACE(
                                              REGEXP_REPLACE(
                                                REGEXP_REPLACE(
                                                  REGEXP_REPLACE(
                                                    REGEXP_REPLACE(
                                                      REGEXP_REPLACE(
                                                        REGEXP_REPLACE(
                                                          REGEXP_REPLACE(
                                                            REGEXP_REPLACE(
                                                              REGEXP_REPLACE(
                                                                REGEXP_REPLACE(
                                                                  REGEXP_REPLACE(
                                                                    REGEXP_REPLACE(
                                                                      REGEXP_REPLACE(
                                                                        REGEXP_REPLACE(
                                                                          REGEXP_REPLACE(
                                                                            REGEXP_REPLACE(
                                                                              REGEXP_REPLACE("t88"."alias_name", 'Ã€|Ã‚|Ãƒ|Ã„|Ã…', 'A', 'g'),
                                                                              'Ã |Ã¡|Ã¢|Ã£|Ã¤|Ã¥',
                                                                              'a',
                                                                              'g'
                                                                            ),
                                                                            'Ã‡',
                                                                            'C',
                                                                            'g'
                                                                          ),
                                                                          'Ã§',
                                                                          'c',
                                                                          'g'
                                                                        ),
                                                                        'Ãˆ|Ã‰|ÃŠ|Ã‹',
                                                                        'E',
                                                                        'g'
                                                                      ),
                                                                      'Ã¨|Ã©|Ãª|Ã«',
                                                                      'e',
                                                                      'g'
                                                                    ),
                                                                    'ÃŒ|ÃŽ',
                                                                    'I',
                                                                    'g'
                                                                  ),
                                                                  'Ã¬|Ã­|Ã®|Ã¯',
                                                                  'i',
                                                                  'g'
                                                                ),
                                                                'Ã‘',
                                                                'N',
                                                                'g'
                                                              ),
                                                              'Ã±',
                                                              'n',
                                                              'g'
                                                            ),
                                                            'Ã’|Ã“|Ã”|Ã•|Ã–',
                                                            'O',
                                                            'g'
                                                          ),
                                                          'Ã˜|Ã²|Ã³|Ã´|Ãµ|Ã¶|Ã¸',
                                                          'o',
                                                          'g'
                                                        ),
                                                        'Ã™|Ãš|Ã›|Ãœ',
                                                        'U',
                                                        'g'
                                                      ),
                                                      'Ã¹|Ãº|Ã»|Ã¼',
                                                      'u',
                                                      'g'
                                                    ),
                                                    'Ã½|Ã¿',
                                                    'y',
                                                    'g'
                                                  ),
                                                  'Å ',
                                                  'S',
                                                  'g'
                                                ),
                                                'Å¡',
                                                's',
                                                'g'
                                              ),
                                              'Å½',
                                              'Z',
                                              'g'
                                            ),
                                            'Å¾',
                                            'z',
                                            'g'
                                          ),
                                          'ÃŸ',
                                          'ss',
                                          'g'
                                        ),
                                        'Ã†|Ã¦',
                                        'ae',
                                        'g'
                                      ),
                                      'Å’|Å“',
                                      'oe',
                                      'g'
                                    ),
                                    'â€™|â€˜',
                                    '''',
                                    'g'
                                  ),
                                  'â€œ',
                                  '“',
                                  'g'
                                ),
                                'â€“|â€”',
                                '-',
                                'g'
                              )
                              ELSE "t88"."alias_name"
                            END AS "clean_name"
                          FROM (
                            SELECT
                              "t86"."month",
                              "t13"."source",
                              "t13"."id_key",
                              "t13"."alias_name",
                              "t13"."customer_key",
                              "t13"."valid_from",
                              "t13"."valid_to"
                            FROM (
                              SELECT DISTINCT
                                *
                              FROM (
                                SELECT
                                  "t80"."month"
                                FROM "t79" AS "t80"
                              ) AS "t83"
                            ) AS "t86"
                            INNER JOIN "constant_rows_6" AS "t13"
                              ON (
                                (
                                  "t13"."valid_from" IS NULL
                                )
                                OR (
                                  "t13"."valid_from" < (
                                    "t86"."month" + INTERVAL '1' MONTH
                                  )
                                )
                              )
                              AND (
                                (
                                  "t13"."valid_to" IS NULL
                                ) OR (
                                  "t13"."valid_to" >= "t86"."month"
                                )
                              )
                          ) AS "t88"
                        ) AS "t95"
                      ) AS "t99"
                    ) AS "t109"
                  ) AS "t113"
                    ON "t81"."month" = "t113"."month"
                    AND "t81"."source" = "t113"."source"
                    AND "t81"."clean_name" = "t113"."clean_name"
                    AND (
                      (
                        "t113"."id_key" IS NULL
                      ) OR (
                        "t81"."id_key" IS NULL
                      )
                    )
                ) AS "t121"
              ) AS "t122"
              GROUP BY
                1,
                2,
                3,
                4
            ) AS "t124"
              ON "t81"."month" = "t124"."month"
              AND "t81"."source" = "t124"."source"
              AND "t81"."customer_id" IS NOT DISTINCT FROM "t124"."customer_id"
              AND "t81"."customer_name" IS NOT DISTINCT FROM "t124"."customer_name"
            LEFT OUTER JOIN (
              SELECT
                "t115"."month",
                "t115"."source",
                "t115"."key" AS "clean_name",
                "t115"."customer_key" AS "clean_key",
                "t115"."customers" AS "clean_customers"
              FROM (
                SELECT
                  *
                FROM "t110" AS "t111"
                WHERE
                  "t111"."tier" = 'clean'
              ) AS "t115"
            ) AS "t120"
              ON "t81"."month" = "t120"."month"
              AND "t81"."source" = "t120"."source"
              AND "t81"."clean_name" = "t120"."clean_name"
          ) AS "t125"
        ) AS "t127"
        LEFT OUTER JOIN (
          SELECT
            "t114"."month",
            "t114"."source",
            "t114"."key" AS "core_name",
            "t114"."customer_key" AS "core_key",
            "t114"."customers" AS "core_customers"
          FROM (
            SELECT
              *
            FROM "t110" AS "t111"
            WHERE
              "t111"."tier" = 'core'
          ) AS "t114"
        ) AS "t119"
          ON "t127"."month" = "t119"."month"
          AND "t127"."source" = "t119"."source"
          AND "t127"."core_name" = "t119"."core_name"
      ) AS "t128"
    ) AS "t129"
  ) AS "t130"
), "t134" AS (
  SELECT
    *
  FROM "t131" AS "t132"
  WHERE
    "t132"."link" IS NULL
), "t149" AS (
  SELECT
    *
  FROM (
    SELECT
      "t136"."month",
      "t136"."source",
      "t136"."customer_id",
      "t136"."customer_name",
      "t136"."id_key",
      "t136"."clean_name",
      "t136"."core_name",
      "t136"."match_method",
      "t136"."customer_key"
    FROM (
      SELECT
        "t133"."month",
        "t133"."source",
        "t133"."customer_id",
        "t133"."customer_name",
        "t133"."id_key",
        "t133"."clean_name",
        "t133"."core_name",
        "t133"."match_method",
        "t133"."link",
        "t133"."link" AS "customer_key"
      FROM (
        SELECT
          *
        FROM "t131" AS "t132"
        WHERE
          NOT "t132"."link" IS NULL
      ) AS "t133"
    ) AS "t136"
  ) AS "t138"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t146"."month",
        "t146"."source",
        "t146"."customer_id",
        "t146"."customer_name",
        "t146"."id_key",
        "t146"."clean_name",
        "t146"."core_name",
        "t146"."match_method",
        "t146"."customer_key"
      FROM (
        SELECT
          "t145"."month",
          "t145"."source",
          "t145"."customer_id",
          "t145"."customer_name",
          "t145"."id_key",
          "t145"."clean_name",
          "t145"."core_name",
          "t145"."match_method",
          "t145"."link",
          "t145"."bearer",
          CASE
            WHEN NOT "t145"."core_name" IS NULL
            THEN 'name:' || "t145"."core_name"
            WHEN NOT "t145"."bearer" IS NULL
            THEN 'name:' || "t145"."bearer"
            ELSE 'id:' || "t145"."id_key"
          END AS "customer_key"
        FROM (
          SELECT
            "t144"."month",
            "t144"."source",
            "t144"."customer_id",
            "t144"."customer_name",
            "t144"."id_key",
            "t144"."clean_name",
            "t144"."core_name",
            "t144"."match_method",
            "t144"."link",
            "t144"."bearer"
          FROM (
            SELECT
              "t137"."month",
              "t137"."source",
              "t137"."customer_id",
              "t137"."customer_name",
              "t137"."id_key",
              "t137"."clean_name",
              "t137"."core_name",
              "t137"."match_method",
              "t137"."link",
              "t143"."month" AS "month_right",
              "t143"."id_key" AS "id_key_right",
              "t143"."bearer"
            FROM "t134" AS "t137"
            LEFT OUTER JOIN (
              SELECT
                "t141"."month",
                "t141"."id_key",
                "t141"."bearer"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t139"."month",
                    "t139"."id_key",
                    MIN("t139"."core_name") AS "bearer",
                    COUNT(DISTINCT "t139"."core_name") AS "bearers"
                  FROM (
                    SELECT
                      *
                    FROM "t134" AS "t135"
                    WHERE
                      NOT "t135"."core_name" IS NULL
                      AND NOT "t135"."id_key" IS NULL
                      AND NOT (
                        "t135"."source" = 'crm'
                      )
                  ) AS "t139"
                  GROUP BY
                    1,
                    2
                ) AS "t140"
                WHERE
                  "t140"."bearers" = 1
              ) AS "t141"
            ) AS "t143"
              ON "t137"."month" = "t143"."month" AND "t137"."id_key" = "t143"."id_key"
          ) AS "t144"
        ) AS "t145"
      ) AS "t146"
    ) AS "t147"
  ) AS "t148"
)
SELECT
  "t159"."month",
  "t159"."source",
  "t159"."source_file",
  "t159"."source_row",
  "t159"."customer_id",
  "t159"."customer_name",
  "t159"."clean_name",
  "t159"."match_method",
  "t159"."customer_key",
  "t159"."crm_customer_id"
FROM (
  SELECT
    "t158"."month",
    "t158"."source_file",
    "t158"."source_row",
    "t158"."source",
    "t158"."customer_id",
    "t158"."customer_name",
    "t158"."clean_name",
    COALESCE("t158"."match_method", 'unmatched') AS "match_method",
    "t158"."customer_key",
    "t158"."crm_customer_id"
  FROM (
    SELECT
      "t48"."month",
      "t48"."source_file",
      "t48"."source_row",
      "t48"."customer_id",
      "t48"."customer_name",
      "t48"."source",
      "t157"."id_key",
      "t157"."clean_name",
      "t157"."core_name",
      "t157"."match_method",
      "t157"."customer_key",
      "t157"."crm_customer_id"
    FROM "t46" AS "t48"
    LEFT OUTER JOIN (
      SELECT
        "t155"."month",
        "t155"."source",
        "t155"."customer_id",
        "t155"."customer_name",
        "t155"."id_key",
        "t155"."clean_name",
        "t155"."core_name",
        "t155"."match_method",
        "t155"."customer_key",
        "t155"."crm_customer_id"
      FROM (
        SELECT
          "t151"."month",
          "t151"."source",
          "t151"."customer_id",
          "t151"."customer_name",
          "t151"."id_key",
          "t151"."clean_name",
          "t151"."core_name",
          "t151"."match_method",
          "t151"."customer_key",
          "t154"."month" AS "month_right",
          "t154"."customer_key" AS "customer_key_right",
          "t154"."crm_customer_id"
        FROM "t149" AS "t151"
        LEFT OUTER JOIN (
          SELECT
            "t152"."month",
            "t152"."customer_key",
            MIN("t152"."customer_id") AS "crm_customer_id"
          FROM (
            SELECT
              *
            FROM "t149" AS "t150"
            WHERE
              "t150"."source" = 'crm' AND NOT "t150"."customer_id" IS NULL
          ) AS "t152"
          GROUP BY
            1,
            2
        ) AS "t154"
          ON "t151"."month" = "t154"."month" AND "t151"."customer_key" = "t154"."customer_key"
      ) AS "t155"
    ) AS "t157"
      ON "t48"."month" = "t157"."month"
      AND "t48"."source" = "t157"."source"
      AND "t48"."customer_id" IS NOT DISTINCT FROM "t157"."customer_id"
      AND "t48"."customer_name" IS NOT DISTINCT FROM "t157"."customer_name"
  ) AS "t158"
) AS "t159"