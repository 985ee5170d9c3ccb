WITH "t44" AS (
  SELECT
    *
  FROM (
    SELECT
      "t42"."month",
      "t42"."source_file",
      "t42"."source_row",
      "t42"."source_key",
      "t42"."customer_id",
      "t42"."customer_name",
      'ops' AS "source"
    FROM (
      SELECT
        "t41"."month",
        "t41"."source_file",
        "t41"."source_row",
        "t41"."source_key",
        "t41"."source_error",
        "t41"."source_text",
        "t41"."copy",
        "t41"."event_id.text",
        "t41"."customer_id.text",
        "t41"."customer_name.text",
        "t41"."status.text",
        "t41"."product.text",
        "t41"."provider_id.text",
        "t41"."used_at.text",
        "t41"."go_live_date.text",
        "t41"."usage_quantity.text",
        "t41"."location.text",
        "t41"."status.key",
        "t41"."product.key",
        "t41"."provider_id.key",
        "t41"."location.key",
        "t41"."provider_id.target",
        "t41"."location.target",
        "t41"."event_id",
        "t41"."customer_id",
        "t41"."customer_name",
        "t41"."status",
        "t41"."product",
        "t41"."provider_id",
        "t41"."used_at",
        "t41"."go_live_date",
        "t41"."usage_quantity",
        "t41"."location",
        "t41"."event_id.why",
        "t41"."customer_id.why",
        "t41"."customer_name.why",
        "t41"."status.why",
        "t41"."product.why",
        "t41"."provider_id.why",
        "t41"."used_at.why",
        "t41"."go_live_date.why",
        "t41"."usage_quantity.why",
        "t41"."location.why",
        (
          "t41"."customer_id" IS NULL
        ) AND (
          "t41"."customer_name" IS NULL
        ) AS "nobody",
        (
          NOT "t41"."source_error" IS NULL
        )
        OR (
          (
            "t41"."customer_id" IS NULL
          ) AND (
            "t41"."customer_name" IS NULL
          )
        )
        OR (
          NOT "t41"."provider_id.why" IS NULL
        )
        OR (
          NOT "t41"."usage_quantity.why" IS NULL
        ) AS "rejected"
      FROM (
        SELECT
          "t38"."month",
          "t38"."source_file",
          "t38"."source_row",
          "t38"."source_key",
          "t38"."source_error",
          "t38"."source_text",
          "t38"."copy",
          "t38"."event_id.text",
          "t38"."customer_id.text",
          "t38"."customer_name.text",
          "t38"."status.text",
          "t38"."product.text",
          "t38"."provider_id.text",
          "t38"."used_at.text",
          "t38"."go_live_date.text",
          "t38"."usage_quantity.text",
          "t38"."location.text",
          "t38"."status.key",
          "t38"."product.key",
          "t38"."provider_id.key",
          "t38"."location.key",
          "t38"."provider_id.target",
          "t38"."location.target",
          "t38"."event_id",
          "t38"."customer_id",
          "t38"."customer_name",
          "t38"."status",
          "t38"."product",
          "t38"."provider_id",
          "t38"."used_at",
          "t38"."go_live_date",
          "t38"."usage_quantity",
          "t38"."location",
          CASE
            WHEN (
              NOT "t38"."event_id.text" IS NULL
            ) AND (
              "t38"."event_id" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t38"."event_id.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t38"."event_id.text") END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "event_id.why",
          CASE
            WHEN (
              NOT "t38"."customer_id.text" IS NULL
            ) AND (
              "t38"."customer_id" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t38"."customer_id.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t38"."customer_id.text")
              END,
              100
            ) || ''' is not an id: it has neither letters nor digits'
            ELSE CAST(NULL AS TEXT)
          END AS "customer_id.why",
          CASE
            WHEN (
              NOT "t38"."customer_name.text" IS NULL
            )
            AND (
              "t38"."customer_name" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t38"."customer_name.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t38"."customer_name.text")
              END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "customer_name.why",
          CASE
            WHEN (
              NOT "t38"."status.text" IS NULL
            ) AND (
              "t38"."status" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t38"."status.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t38"."status.text") END,
              100
            ) || ''' is not in the value map of recon.yaml'
            ELSE CAST(NULL AS TEXT)
          END AS "status.why",
          CASE
            WHEN (
              NOT "t38"."product.text" IS NULL
            ) AND (
              "t38"."product" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t38"."product.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t38"."product.text") END,
              100
            ) || ''' is not in the value map of recon.yaml'
            ELSE CAST(NULL AS TEXT)
          END AS "product.why",
          CASE
            WHEN (
              NOT "t38"."provider_id.text" IS NULL
            ) AND (
              "t38"."provider_id" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t38"."provider_id.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t38"."provider_id.text")
              END,
              100
            ) || ''' is not an NPI (its check digit is wrong)'
            ELSE CAST(NULL AS TEXT)
          END AS "provider_id.why",
          CASE
            WHEN (
              NOT "t38"."used_at.text" IS NULL
            ) AND (
              "t38"."used_at" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t38"."used_at.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t38"."used_at.text") END,
              100
            ) || ''' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
            ELSE CAST(NULL AS TEXT)
          END AS "used_at.why",
          CASE
            WHEN (
              NOT "t38"."go_live_date.text" IS NULL
            )
            AND (
              "t38"."go_live_date" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t38"."go_live_date.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t38"."go_live_date.text")
              END,
              100
            ) || ''' is not a date in the declared formats (%Y-%m-%dT%H:%M:%SZ, %Y-%m-%d)'
            ELSE CAST(NULL AS TEXT)
          END AS "go_live_date.why",
          CASE
            WHEN (
              NOT "t38"."usage_quantity.text" IS NULL
            )
            AND (
              "t38"."usage_quantity" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t38"."usage_quantity.text",
              CASE
                WHEN (
                  0 + 1
                ) >= 1
                THEN 0 + 1
                ELSE 0 + 1 + LENGTH("t38"."usage_quantity.text")
              END,
              100
            ) || ''' is not a number'
            ELSE CAST(NULL AS TEXT)
          END AS "usage_quantity.why",
          CASE
            WHEN (
              NOT "t38"."location.text" IS NULL
            ) AND (
              "t38"."location" IS NULL
            )
            THEN '''' || SUBSTRING(
              "t38"."location.text",
              CASE WHEN (
                0 + 1
              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t38"."location.text") END,
              100
            ) || ''' is not readable'
            ELSE CAST(NULL AS TEXT)
          END AS "location.why"
        FROM (
          SELECT
            "t30"."month",
            "t30"."source_file",
            "t30"."source_row",
            "t30"."source_key",
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
            "t30"."location.target",
            "t30"."event_id.text" AS "event_id",
            CASE
              WHEN NOT NULLIF(
                REGEXP_REPLACE(
                  LOWER(
                    CASE
                      WHEN REGEXP_MATCHES("t30"."customer_id.text", '[^-]')
                      THEN TRANSLATE(
                        "t30"."customer_id.text",
                        '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                        '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                      )
                      ELSE "t30"."customer_id.text"
                    END
                  ),
                  '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
                  '',
                  'g'
                ),
                ''
              ) IS NULL
              THEN "t30"."customer_id.text"
              ELSE CAST(NULL AS TEXT)
            END AS "customer_id",
            "t30"."customer_name.text" AS "customer_name",
            CASE "t30"."status.key"
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
            CASE "t30"."product.key"
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
              "t30"."provider_id.target",
              CASE
                WHEN REGEXP_MATCHES("t30"."provider_id.text", '^[0-9]{10}$')
                AND NOT (
                  REGEXP_MATCHES("t30"."provider_id.text", '^[0-9]{10}$')
                  AND (
                    (
                      (
                        (
                          (
                            TRY_CAST(SUBSTRING(
                              "t30"."provider_id.text",
                              CASE
                                WHEN (
                                  0 + 1
                                ) >= 1
                                THEN 0 + 1
                                ELSE 0 + 1 + LENGTH("t30"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) * 2
                          ) - (
                            CAST(TRY_CAST(SUBSTRING(
                              "t30"."provider_id.text",
                              CASE
                                WHEN (
                                  0 + 1
                                ) >= 1
                                THEN 0 + 1
                                ELSE 0 + 1 + LENGTH("t30"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) > 4 AS BIGINT) * 9
                          )
                        ) + 24 + (
                          (
                            TRY_CAST(SUBSTRING(
                              "t30"."provider_id.text",
                              CASE
                                WHEN (
                                  2 + 1
                                ) >= 1
                                THEN 2 + 1
                                ELSE 2 + 1 + LENGTH("t30"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) * 2
                          ) - (
                            CAST(TRY_CAST(SUBSTRING(
                              "t30"."provider_id.text",
                              CASE
                                WHEN (
                                  2 + 1
                                ) >= 1
                                THEN 2 + 1
                                ELSE 2 + 1 + LENGTH("t30"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) > 4 AS BIGINT) * 9
                          )
                        ) + (
                          (
                            TRY_CAST(SUBSTRING(
                              "t30"."provider_id.text",
                              CASE
                                WHEN (
                                  4 + 1
                                ) >= 1
                                THEN 4 + 1
                                ELSE 4 + 1 + LENGTH("t30"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) * 2
                          ) - (
                            CAST(TRY_CAST(SUBSTRING(
                              "t30"."provider_id.text",
                              CASE
                                WHEN (
                                  4 + 1
                                ) >= 1
                                THEN 4 + 1
                                ELSE 4 + 1 + LENGTH("t30"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) > 4 AS BIGINT) * 9
                          )
                        ) + (
                          (
                            TRY_CAST(SUBSTRING(
                              "t30"."provider_id.text",
                              CASE
                                WHEN (
                                  6 + 1
                                ) >= 1
                                THEN 6 + 1
                                ELSE 6 + 1 + LENGTH("t30"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) * 2
                          ) - (
                            CAST(TRY_CAST(SUBSTRING(
                              "t30"."provider_id.text",
                              CASE
                                WHEN (
                                  6 + 1
                                ) >= 1
                                THEN 6 + 1
                                ELSE 6 + 1 + LENGTH("t30"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) > 4 AS BIGINT) * 9
                          )
                        ) + (
                          (
                            TRY_CAST(SUBSTRING(
                              "t30"."provider_id.text",
                              CASE
                                WHEN (
                                  8 + 1
                                ) >= 1
                                THEN 8 + 1
                                ELSE 8 + 1 + LENGTH("t30"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) * 2
                          ) - (
                            CAST(TRY_CAST(SUBSTRING(
                              "t30"."provider_id.text",
                              CASE
                                WHEN (
                                  8 + 1
                                ) >= 1
                                THEN 8 + 1
                                ELSE 8 + 1 + LENGTH("t30"."provider_id.text")
                              END,
                              1
                            ) AS BIGINT) > 4 AS BIGINT) * 9
                          )
                        ) + TRY_CAST(SUBSTRING(
                          "t30"."provider_id.text",
                          CASE
                            WHEN (
                              1 + 1
                            ) >= 1
                            THEN 1 + 1
                            ELSE 1 + 1 + LENGTH("t30"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) + TRY_CAST(SUBSTRING(
                          "t30"."provider_id.text",
                          CASE
                            WHEN (
                              3 + 1
                            ) >= 1
                            THEN 3 + 1
                            ELSE 3 + 1 + LENGTH("t30"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) + TRY_CAST(SUBSTRING(
                          "t30"."provider_id.text",
                          CASE
                            WHEN (
                              5 + 1
                            ) >= 1
                            THEN 5 + 1
                            ELSE 5 + 1 + LENGTH("t30"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) + TRY_CAST(SUBSTRING(
                          "t30"."provider_id.text",
                          CASE
                            WHEN (
                              7 + 1
                            ) >= 1
                            THEN 7 + 1
                            ELSE 7 + 1 + LENGTH("t30"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT) + TRY_CAST(SUBSTRING(
                          "t30"."provider_id.text",
                          CASE
                            WHEN (
                              9 + 1
                            ) >= 1
                            THEN 9 + 1
                            ELSE 9 + 1 + LENGTH("t30"."provider_id.text")
                          END,
                          1
                        ) AS BIGINT)
                      ) % 10
                    ) = 0
                  )
                )
                THEN CAST(NULL AS TEXT)
                ELSE UPPER("t30"."provider_id.text")
              END
            ) AS "provider_id",
            CASE
              WHEN CAST(CASE
                WHEN REGEXP_MATCHES(
                  "t30"."used_at.text",
                  '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                )
                THEN COALESCE(
                  TRY_STRPTIME(
                    SUBSTRING(
                      "t30"."used_at.text",
                      CASE WHEN (
                        0 + 1
                      ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t30"."used_at.text") END,
                      10
                    ) || ' ' || SUBSTRING(
                      "t30"."used_at.text",
                      CASE
                        WHEN (
                          11 + 1
                        ) >= 1
                        THEN 11 + 1
                        ELSE 11 + 1 + LENGTH("t30"."used_at.text")
                      END,
                      8
                    ),
                    '%Y-%m-%d %H:%M:%S'
                  ),
                  TRY_STRPTIME(
                    SUBSTRING(
                      SUBSTRING(
                        "t30"."used_at.text",
                        CASE WHEN (
                          0 + 1
                        ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t30"."used_at.text") END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t30"."used_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t30"."used_at.text")
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
                            "t30"."used_at.text",
                            CASE WHEN (
                              0 + 1
                            ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t30"."used_at.text") END,
                            10
                          ) || ' ' || SUBSTRING(
                            "t30"."used_at.text",
                            CASE
                              WHEN (
                                11 + 1
                              ) >= 1
                              THEN 11 + 1
                              ELSE 11 + 1 + LENGTH("t30"."used_at.text")
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
                  TRY_STRPTIME("t30"."used_at.text", '%Y-%m-%dT%H:%M:%SZ'),
                  TRY_STRPTIME("t30"."used_at.text", '%Y-%m-%d')
                )
              END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
              THEN CASE
                WHEN REGEXP_MATCHES(
                  "t30"."used_at.text",
                  '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                )
                THEN COALESCE(
                  TRY_STRPTIME(
                    SUBSTRING(
                      "t30"."used_at.text",
                      CASE WHEN (
                        0 + 1
                      ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t30"."used_at.text") END,
                      10
                    ) || ' ' || SUBSTRING(
                      "t30"."used_at.text",
                      CASE
                        WHEN (
                          11 + 1
                        ) >= 1
                        THEN 11 + 1
                        ELSE 11 + 1 + LENGTH("t30"."used_at.text")
                      END,
                      8
                    ),
                    '%Y-%m-%d %H:%M:%S'
                  ),
                  TRY_STRPTIME(
                    SUBSTRING(
                      SUBSTRING(
                        "t30"."used_at.text",
                        CASE WHEN (
                          0 + 1
                        ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t30"."used_at.text") END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t30"."used_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t30"."used_at.text")
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
                            "t30"."used_at.text",
                            CASE WHEN (
                              0 + 1
                            ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t30"."used_at.text") END,
                            10
                          ) || ' ' || SUBSTRING(
                            "t30"."used_at.text",
                            CASE
                              WHEN (
                                11 + 1
                              ) >= 1
                              THEN 11 + 1
                              ELSE 11 + 1 + LENGTH("t30"."used_at.text")
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
                  TRY_STRPTIME("t30"."used_at.text", '%Y-%m-%dT%H:%M:%SZ'),
                  TRY_STRPTIME("t30"."used_at.text", '%Y-%m-%d')
                )
              END
              ELSE CAST(NULL AS TIMESTAMP)
            END AS "used_at",
            CAST(CASE
              WHEN CAST(CASE
                WHEN REGEXP_MATCHES(
                  "t30"."go_live_date.text",
                  '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                )
                THEN COALESCE(
                  TRY_STRPTIME(
                    SUBSTRING(
                      "t30"."go_live_date.text",
                      CASE
                        WHEN (
                          0 + 1
                        ) >= 1
                        THEN 0 + 1
                        ELSE 0 + 1 + LENGTH("t30"."go_live_date.text")
                      END,
                      10
                    ) || ' ' || SUBSTRING(
                      "t30"."go_live_date.text",
                      CASE
                        WHEN (
                          11 + 1
                        ) >= 1
                        THEN 11 + 1
                        ELSE 11 + 1 + LENGTH("t30"."go_live_date.text")
                      END,
                      8
                    ),
                    '%Y-%m-%d %H:%M:%S'
                  ),
                  TRY_STRPTIME(
                    SUBSTRING(
                      SUBSTRING(
                        "t30"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t30"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t30"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t30"."go_live_date.text")
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
                            "t30"."go_live_date.text",
                            CASE
                              WHEN (
                                0 + 1
                              ) >= 1
                              THEN 0 + 1
                              ELSE 0 + 1 + LENGTH("t30"."go_live_date.text")
                            END,
                            10
                          ) || ' ' || SUBSTRING(
                            "t30"."go_live_date.text",
                            CASE
                              WHEN (
                                11 + 1
                              ) >= 1
                              THEN 11 + 1
                              ELSE 11 + 1 + LENGTH("t30"."go_live_date.text")
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
                  TRY_STRPTIME("t30"."go_live_date.text", '%Y-%m-%dT%H:%M:%SZ'),
                  TRY_STRPTIME("t30"."go_live_date.text", '%Y-%m-%d')
                )
              END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
              THEN CASE
                WHEN REGEXP_MATCHES(
                  "t30"."go_live_date.text",
                  '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                )
                THEN COALESCE(
                  TRY_STRPTIME(
                    SUBSTRING(
                      "t30"."go_live_date.text",
                      CASE
                        WHEN (
                          0 + 1
                        ) >= 1
                        THEN 0 + 1
                        ELSE 0 + 1 + LENGTH("t30"."go_live_date.text")
                      END,
                      10
                    ) || ' ' || SUBSTRING(
                      "t30"."go_live_date.text",
                      CASE
                        WHEN (
                          11 + 1
                        ) >= 1
                        THEN 11 + 1
                        ELSE 11 + 1 + LENGTH("t30"."go_live_date.text")
                      END,
                      8
                    ),
                    '%Y-%m-%d %H:%M:%S'
                  ),
                  TRY_STRPTIME(
                    SUBSTRING(
                      SUBSTRING(
                        "t30"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t30"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t30"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t30"."go_live_date.text")
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
                            "t30"."go_live_date.text",
                            CASE
                              WHEN (
                                0 + 1
                              ) >= 1
                              THEN 0 + 1
                              ELSE 0 + 1 + LENGTH("t30"."go_live_date.text")
                            END,
                            10
                          ) || ' ' || SUBSTRING(
                            "t30"."go_live_date.text",
                            CASE
                              WHEN (
                                11 + 1
                              ) >= 1
                              THEN 11 + 1
                              ELSE 11 + 1 + LENGTH("t30"."go_live_date.text")
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
                  TRY_STRPTIME("t30"."go_live_date.text", '%Y-%m-%dT%H:%M:%SZ'),
                  TRY_STRPTIME("t30"."go_live_date.text", '%Y-%m-%d')
                )
              END
              ELSE CAST(NULL AS TIMESTAMP)
            END AS DATE) AS "go_live_date",
            CASE
              WHEN ABS(
                CASE
                  WHEN REGEXP_MATCHES("t30"."usage_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t30"."usage_quantity.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t30"."usage_quantity.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t30"."usage_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t30"."usage_quantity.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t30"."usage_quantity.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t30"."usage_quantity.text",
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
                          "t30"."usage_quantity.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t30"."usage_quantity.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t30"."usage_quantity.text",
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
                WHEN REGEXP_MATCHES("t30"."usage_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
                THEN TRY_CAST("t30"."usage_quantity.text" AS DECIMAL(24, 6))
                WHEN REGEXP_MATCHES(
                  "t30"."usage_quantity.text",
                  '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                )
                THEN CASE
                  WHEN REGEXP_MATCHES("t30"."usage_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                  THEN -(
                    TRY_CAST(CASE
                      WHEN REGEXP_MATCHES(
                        REGEXP_EXTRACT(
                          "t30"."usage_quantity.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t30"."usage_quantity.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t30"."usage_quantity.text",
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
                        "t30"."usage_quantity.text",
                        '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                      ),
                      '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                    )
                    THEN REPLACE(
                      REPLACE(
                        REGEXP_EXTRACT(
                          "t30"."usage_quantity.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '.',
                        ''
                      ),
                      ',',
                      '.'
                    )
                    ELSE REPLACE(
                      REGEXP_EXTRACT(
                        "t30"."usage_quantity.text",
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
            COALESCE("t30"."location.target", "t30"."location.text") AS "location"
          FROM (
            SELECT
              "t29"."month",
              "t29"."source_file",
              "t29"."source_row",
              "t29"."source_key",
              "t29"."source_error",
              "t29"."source_text",
              "t29"."copy",
              "t29"."event_id.text",
              "t29"."customer_id.text",
              "t29"."customer_name.text",
              "t29"."status.text",
              "t29"."product.text",
              "t29"."provider_id.text",
              "t29"."used_at.text",
              "t29"."go_live_date.text",
              "t29"."usage_quantity.text",
              "t29"."location.text",
              "t29"."status.key",
              "t29"."product.key",
              "t29"."provider_id.key",
              "t29"."location.key",
              "t29"."provider_id.target",
              "t29"."location.target"
            FROM (
              SELECT
                "t28"."month",
                "t28"."source_file",
                "t28"."source_row",
                "t28"."source_key",
                "t28"."source_error",
                "t28"."source_text",
                "t28"."copy",
                "t28"."event_id.text",
                "t28"."customer_id.text",
                "t28"."customer_name.text",
                "t28"."status.text",
                "t28"."product.text",
                "t28"."provider_id.text",
                "t28"."used_at.text",
                "t28"."go_live_date.text",
                "t28"."usage_quantity.text",
                "t28"."location.text",
                "t28"."status.key",
                "t28"."product.key",
                "t28"."provider_id.key",
                "t28"."location.key",
                "t28"."provider_id.target",
                "t8"."location.key" AS "location.key_right",
                "t8"."location.target"
              FROM (
                SELECT
                  "t25"."month",
                  "t25"."source_file",
                  "t25"."source_row",
                  "t25"."source_key",
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
                  "t25"."provider_id.target"
                FROM (
                  SELECT
                    "t23"."month",
                    "t23"."source_file",
                    "t23"."source_row",
                    "t23"."source_key",
                    "t23"."source_error",
                    "t23"."source_text",
                    "t23"."copy",
                    "t23"."event_id.text",
                    "t23"."customer_id.text",
                    "t23"."customer_name.text",
                    "t23"."status.text",
                    "t23"."product.text",
                    "t23"."provider_id.text",
                    "t23"."used_at.text",
                    "t23"."go_live_date.text",
                    "t23"."usage_quantity.text",
                    "t23"."location.text",
                    "t23"."status.key",
                    "t23"."product.key",
                    "t23"."provider_id.key",
                    "t23"."location.key",
                    "t10"."provider_id.key" AS "provider_id.key_right",
                    "t10"."provider_id.target"
                  FROM (
                    SELECT
                      "t18"."month",
                      "t18"."source_file",
                      "t18"."source_row",
                      "t18"."source_key",
                      "t18"."source_error",
                      "t18"."source_text",
                      "t18"."copy",
                      "t18"."event_id.text",
                      "t18"."customer_id.text",
                      "t18"."customer_name.text",
                      "t18"."status.text",
                      "t18"."product.text",
                      "t18"."provider_id.text",
                      "t18"."used_at.text",
                      "t18"."go_live_date.text",
                      "t18"."usage_quantity.text",
                      "t18"."location.text",
                      REGEXP_REPLACE(LOWER("t18"."status.text"), '\s+', ' ', 'g') AS "status.key",
                      REGEXP_REPLACE(LOWER("t18"."product.text"), '\s+', ' ', 'g') AS "product.key",
                      NULLIF(
                        REGEXP_REPLACE(
                          LOWER(
                            CASE
                              WHEN REGEXP_MATCHES("t18"."provider_id.text", '[^-]')
                              THEN TRANSLATE(
                                "t18"."provider_id.text",
                                '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                                '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                              )
                              ELSE "t18"."provider_id.text"
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
                        "t15"."source_key",
                        "t15"."source_error",
                        "t15"."source_text",
                        "t15"."copy",
                        "t15"."event_id.text",
                        CASE
                          WHEN REGEXP_MATCHES(
                            LOWER("t15"."customer_id.text"),
                            '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                          )
                          THEN CAST(NULL AS TEXT)
                          ELSE "t15"."customer_id.text"
                        END AS "customer_id.text",
                        CASE
                          WHEN REGEXP_MATCHES(
                            LOWER("t15"."customer_name.text"),
                            '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                          )
                          THEN CAST(NULL AS TEXT)
                          ELSE "t15"."customer_name.text"
                        END AS "customer_name.text",
                        "t15"."status.text",
                        "t15"."product.text",
                        CASE
                          WHEN REGEXP_MATCHES(
                            LOWER("t15"."provider_id.text"),
                            '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                          )
                          THEN CAST(NULL AS TEXT)
                          ELSE "t15"."provider_id.text"
                        END AS "provider_id.text",
                        "t15"."used_at.text",
                        "t15"."go_live_date.text",
                        "t15"."usage_quantity.text",
                        "t15"."location.text"
                      FROM (
                        SELECT
                          "t5"."month",
                          "t5"."source_file",
                          "t5"."source_row",
                          "t5"."source_key",
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
                      ) AS "t15"
                    ) AS "t18"
                  ) AS "t23"
                  LEFT OUTER JOIN "constant_rows_1" AS "t10"
                    ON "t23"."provider_id.key" = "t10"."provider_id.key"
                ) AS "t25"
              ) AS "t28"
              LEFT OUTER JOIN "constant_rows_2" AS "t8"
                ON "t28"."location.key" = "t8"."location.key"
            ) AS "t29"
          ) AS "t30"
        ) AS "t38"
      ) AS "t41"
    ) AS "t42"
  ) AS "t43"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t34"."month",
        "t34"."source_file",
        "t34"."source_row",
        "t34"."source_key",
        "t34"."customer_id",
        "t34"."customer_name",
        'crm' AS "source"
      FROM (
        SELECT
          "t32"."month",
          "t32"."source_file",
          "t32"."source_row",
          "t32"."source_key",
          "t32"."source_error",
          "t32"."source_text",
          "t32"."copy",
          "t32"."customer_id.text",
          "t32"."customer_name.text",
          "t32"."status.text",
          "t32"."product.text",
          "t32"."provider_count.text",
          "t32"."go_live_date.text",
          "t32"."unit_price.text",
          "t32"."currency.text",
          "t32"."entitled_quantity.text",
          "t32"."updated_at.text",
          "t32"."owner.text",
          "t32"."location.text",
          "t32"."status.key",
          "t32"."product.key",
          "t32"."currency.key",
          "t32"."location.key",
          "t32"."customer_id",
          "t32"."customer_name",
          "t32"."status",
          "t32"."product",
          "t32"."provider_count",
          "t32"."go_live_date",
          "t32"."unit_price",
          "t32"."currency",
          "t32"."entitled_quantity",
          "t32"."updated_at",
          "t32"."owner",
          "t32"."location",
          "t32"."customer_id.why",
          "t32"."customer_name.why",
          "t32"."status.why",
          "t32"."product.why",
          "t32"."provider_count.why",
          "t32"."go_live_date.why",
          "t32"."unit_price.why",
          "t32"."currency.why",
          "t32"."entitled_quantity.why",
          "t32"."updated_at.why",
          "t32"."owner.why",
          "t32"."location.why",
          (
            "t32"."customer_id" IS NULL
          ) AND (
            "t32"."customer_name" IS NULL
          ) AS "nobody",
          (
            NOT "t32"."source_error" IS NULL
          )
          OR (
            (
              "t32"."customer_id" IS NULL
            ) AND (
              "t32"."customer_name" IS NULL
            )
          )
          OR (
            NOT "t32"."provider_count.why" IS NULL
          ) AS "rejected"
        FROM (
          SELECT
            "t31"."month",
            "t31"."source_file",
            "t31"."source_row",
            "t31"."source_key",
            "t31"."source_error",
            "t31"."source_text",
            "t31"."copy",
            "t31"."customer_id.text",
            "t31"."customer_name.text",
            "t31"."status.text",
            "t31"."product.text",
            "t31"."provider_count.text",
            "t31"."go_live_date.text",
            "t31"."unit_price.text",
            "t31"."currency.text",
            "t31"."entitled_quantity.text",
            "t31"."updated_at.text",
            "t31"."owner.text",
            "t31"."location.text",
            "t31"."status.key",
            "t31"."product.key",
            "t31"."currency.key",
            "t31"."location.key",
            "t31"."customer_id",
            "t31"."customer_name",
            "t31"."status",
            "t31"."product",
            "t31"."provider_count",
            "t31"."go_live_date",
            "t31"."unit_price",
            "t31"."currency",
            "t31"."entitled_quantity",
            "t31"."updated_at",
            "t31"."owner",
            "t31"."location",
            CASE
              WHEN (
                NOT "t31"."customer_id.text" IS NULL
              ) AND (
                "t31"."customer_id" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t31"."customer_id.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t31"."customer_id.text")
                END,
                100
              ) || ''' is not an id: it has neither letters nor digits'
              ELSE CAST(NULL AS TEXT)
            END AS "customer_id.why",
            CASE
              WHEN (
                NOT "t31"."customer_name.text" IS NULL
              )
              AND (
                "t31"."customer_name" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t31"."customer_name.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t31"."customer_name.text")
                END,
                100
              ) || ''' is not readable'
              ELSE CAST(NULL AS TEXT)
            END AS "customer_name.why",
            CASE
              WHEN (
                NOT "t31"."status.text" IS NULL
              ) AND (
                "t31"."status" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t31"."status.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t31"."status.text") END,
                100
              ) || ''' is not in the value map of recon.yaml'
              ELSE CAST(NULL AS TEXT)
            END AS "status.why",
            CASE
              WHEN (
                NOT "t31"."product.text" IS NULL
              ) AND (
                "t31"."product" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t31"."product.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t31"."product.text") END,
                100
              ) || ''' is not in the value map of recon.yaml'
              ELSE CAST(NULL AS TEXT)
            END AS "product.why",
            CASE
              WHEN (
                NOT "t31"."provider_count.text" IS NULL
              )
              AND (
                "t31"."provider_count" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t31"."provider_count.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t31"."provider_count.text")
                END,
                100
              ) || ''' is not a whole number of at least 0'
              ELSE CAST(NULL AS TEXT)
            END AS "provider_count.why",
            CASE
              WHEN (
                NOT "t31"."go_live_date.text" IS NULL
              )
              AND (
                "t31"."go_live_date" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t31"."go_live_date.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t31"."go_live_date.text")
                END,
                100
              ) || ''' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
              ELSE CAST(NULL AS TEXT)
            END AS "go_live_date.why",
            CASE
              WHEN (
                NOT "t31"."unit_price.text" IS NULL
              ) AND (
                "t31"."unit_price" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t31"."unit_price.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t31"."unit_price.text")
                END,
                100
              ) || ''' is not a number'
              ELSE CAST(NULL AS TEXT)
            END AS "unit_price.why",
            CASE
              WHEN (
                NOT "t31"."currency.text" IS NULL
              ) AND (
                "t31"."currency" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t31"."currency.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t31"."currency.text") END,
                100
              ) || ''' is not a currency code of three letters'
              ELSE CAST(NULL AS TEXT)
            END AS "currency.why",
            CASE
              WHEN (
                NOT "t31"."entitled_quantity.text" IS NULL
              )
              AND (
                "t31"."entitled_quantity" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t31"."entitled_quantity.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t31"."entitled_quantity.text")
                END,
                100
              ) || ''' is not a number'
              ELSE CAST(NULL AS TEXT)
            END AS "entitled_quantity.why",
            CASE
              WHEN (
                NOT "t31"."updated_at.text" IS NULL
              ) AND (
                "t31"."updated_at" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t31"."updated_at.text",
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH("t31"."updated_at.text")
                END,
                100
              ) || ''' is not a date in the declared formats (%m/%d/%Y, %Y-%m-%d, %d-%b-%Y)'
              ELSE CAST(NULL AS TEXT)
            END AS "updated_at.why",
            CASE
              WHEN (
                NOT "t31"."owner.text" IS NULL
              ) AND (
                "t31"."owner" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t31"."owner.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t31"."owner.text") END,
                100
              ) || ''' is not readable'
              ELSE CAST(NULL AS TEXT)
            END AS "owner.why",
            CASE
              WHEN (
                NOT "t31"."location.text" IS NULL
              ) AND (
                "t31"."location" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t31"."location.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t31"."location.text") END,
                100
              ) || ''' is not readable'
              ELSE CAST(NULL AS TEXT)
            END AS "location.why"
          FROM (
            SELECT
              "t19"."month",
              "t19"."source_file",
              "t19"."source_row",
              "t19"."source_key",
              "t19"."source_error",
              "t19"."source_text",
              "t19"."copy",
              "t19"."customer_id.text",
              "t19"."customer_name.text",
              "t19"."status.text",
              "t19"."product.text",
              "t19"."provider_count.text",
              "t19"."go_live_date.text",
              "t19"."unit_price.text",
              "t19"."currency.text",
              "t19"."entitled_quantity.text",
              "t19"."updated_at.text",
              "t19"."owner.text",
              "t19"."location.text",
              "t19"."status.key",
              "t19"."product.key",
              "t19"."currency.key",
              "t19"."location.key",
              CASE
                WHEN NOT NULLIF(
                  REGEXP_REPLACE(
                    LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t19"."customer_id.text", '[^-]')
                        THEN TRANSLATE(
                          "t19"."customer_id.text",
                          '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                          '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                        )
                        ELSE "t19"."customer_id.text"
                      END
                    ),
                    '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
                    '',
                    'g'
                  ),
                  ''
                ) IS NULL
                THEN "t19"."customer_id.text"
                ELSE CAST(NULL AS TEXT)
              END AS "customer_id",
              "t19"."customer_name.text" AS "customer_name",
              CASE "t19"."status.key"
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
              CASE "t19"."product.key"
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
                      WHEN REGEXP_MATCHES("t19"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t19"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t19"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t19"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t19"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t19"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '.',
                                ''
                              ),
                              ',',
                              '.'
                            )
                            ELSE REPLACE(
                              REGEXP_EXTRACT(
                                "t19"."provider_count.text",
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
                              "t19"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t19"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '.',
                              ''
                            ),
                            ',',
                            '.'
                          )
                          ELSE REPLACE(
                            REGEXP_EXTRACT(
                              "t19"."provider_count.text",
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
                    WHEN REGEXP_MATCHES("t19"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t19"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t19"."provider_count.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t19"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t19"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t19"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '.',
                              ''
                            ),
                            ',',
                            '.'
                          )
                          ELSE REPLACE(
                            REGEXP_EXTRACT(
                              "t19"."provider_count.text",
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
                            "t19"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t19"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t19"."provider_count.text",
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
                        WHEN REGEXP_MATCHES("t19"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                        THEN TRY_CAST("t19"."provider_count.text" AS DECIMAL(24, 6))
                        WHEN REGEXP_MATCHES(
                          "t19"."provider_count.text",
                          '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                        )
                        THEN CASE
                          WHEN REGEXP_MATCHES("t19"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                          THEN -(
                            TRY_CAST(CASE
                              WHEN REGEXP_MATCHES(
                                REGEXP_EXTRACT(
                                  "t19"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t19"."provider_count.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '.',
                                  ''
                                ),
                                ',',
                                '.'
                              )
                              ELSE REPLACE(
                                REGEXP_EXTRACT(
                                  "t19"."provider_count.text",
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
                                "t19"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t19"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '.',
                                ''
                              ),
                              ',',
                              '.'
                            )
                            ELSE REPLACE(
                              REGEXP_EXTRACT(
                                "t19"."provider_count.text",
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
                      WHEN REGEXP_MATCHES("t19"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t19"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t19"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t19"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t19"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t19"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '.',
                                ''
                              ),
                              ',',
                              '.'
                            )
                            ELSE REPLACE(
                              REGEXP_EXTRACT(
                                "t19"."provider_count.text",
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
                              "t19"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t19"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '.',
                              ''
                            ),
                            ',',
                            '.'
                          )
                          ELSE REPLACE(
                            REGEXP_EXTRACT(
                              "t19"."provider_count.text",
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
                          WHEN REGEXP_MATCHES("t19"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                          THEN TRY_CAST("t19"."provider_count.text" AS DECIMAL(24, 6))
                          WHEN REGEXP_MATCHES(
                            "t19"."provider_count.text",
                            '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                          )
                          THEN CASE
                            WHEN REGEXP_MATCHES("t19"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                            THEN -(
                              TRY_CAST(CASE
                                WHEN REGEXP_MATCHES(
                                  REGEXP_EXTRACT(
                                    "t19"."provider_count.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                )
                                THEN REPLACE(
                                  REPLACE(
                                    REGEXP_EXTRACT(
                                      "t19"."provider_count.text",
                                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                    ),
                                    '.',
                                    ''
                                  ),
                                  ',',
                                  '.'
                                )
                                ELSE REPLACE(
                                  REGEXP_EXTRACT(
                                    "t19"."provider_count.text",
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
                                  "t19"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t19"."provider_count.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '.',
                                  ''
                                ),
                                ',',
                                '.'
                              )
                              ELSE REPLACE(
                                REGEXP_EXTRACT(
                                  "t19"."provider_count.text",
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
                        WHEN REGEXP_MATCHES("t19"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                        THEN TRY_CAST("t19"."provider_count.text" AS DECIMAL(24, 6))
                        WHEN REGEXP_MATCHES(
                          "t19"."provider_count.text",
                          '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                        )
                        THEN CASE
                          WHEN REGEXP_MATCHES("t19"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                          THEN -(
                            TRY_CAST(CASE
                              WHEN REGEXP_MATCHES(
                                REGEXP_EXTRACT(
                                  "t19"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t19"."provider_count.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '.',
                                  ''
                                ),
                                ',',
                                '.'
                              )
                              ELSE REPLACE(
                                REGEXP_EXTRACT(
                                  "t19"."provider_count.text",
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
                                "t19"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t19"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '.',
                                ''
                              ),
                              ',',
                              '.'
                            )
                            ELSE REPLACE(
                              REGEXP_EXTRACT(
                                "t19"."provider_count.text",
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
                        WHEN REGEXP_MATCHES("t19"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                        THEN TRY_CAST("t19"."provider_count.text" AS DECIMAL(24, 6))
                        WHEN REGEXP_MATCHES(
                          "t19"."provider_count.text",
                          '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                        )
                        THEN CASE
                          WHEN REGEXP_MATCHES("t19"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                          THEN -(
                            TRY_CAST(CASE
                              WHEN REGEXP_MATCHES(
                                REGEXP_EXTRACT(
                                  "t19"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t19"."provider_count.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '.',
                                  ''
                                ),
                                ',',
                                '.'
                              )
                              ELSE REPLACE(
                                REGEXP_EXTRACT(
                                  "t19"."provider_count.text",
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
                                "t19"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t19"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '.',
                                ''
                              ),
                              ',',
                              '.'
                            )
                            ELSE REPLACE(
                              REGEXP_EXTRACT(
                                "t19"."provider_count.text",
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
                      WHEN REGEXP_MATCHES("t19"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t19"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t19"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t19"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t19"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t19"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '.',
                                ''
                              ),
                              ',',
                              '.'
                            )
                            ELSE REPLACE(
                              REGEXP_EXTRACT(
                                "t19"."provider_count.text",
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
                              "t19"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t19"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '.',
                              ''
                            ),
                            ',',
                            '.'
                          )
                          ELSE REPLACE(
                            REGEXP_EXTRACT(
                              "t19"."provider_count.text",
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
                    "t19"."go_live_date.text",
                    '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                  )
                  THEN COALESCE(
                    TRY_STRPTIME(
                      SUBSTRING(
                        "t19"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t19"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t19"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t19"."go_live_date.text")
                        END,
                        8
                      ),
                      '%Y-%m-%d %H:%M:%S'
                    ),
                    TRY_STRPTIME(
                      SUBSTRING(
                        SUBSTRING(
                          "t19"."go_live_date.text",
                          CASE
                            WHEN (
                              0 + 1
                            ) >= 1
                            THEN 0 + 1
                            ELSE 0 + 1 + LENGTH("t19"."go_live_date.text")
                          END,
                          10
                        ) || ' ' || SUBSTRING(
                          "t19"."go_live_date.text",
                          CASE
                            WHEN (
                              11 + 1
                            ) >= 1
                            THEN 11 + 1
                            ELSE 11 + 1 + LENGTH("t19"."go_live_date.text")
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
                              "t19"."go_live_date.text",
                              CASE
                                WHEN (
                                  0 + 1
                                ) >= 1
                                THEN 0 + 1
                                ELSE 0 + 1 + LENGTH("t19"."go_live_date.text")
                              END,
                              10
                            ) || ' ' || SUBSTRING(
                              "t19"."go_live_date.text",
                              CASE
                                WHEN (
                                  11 + 1
                                ) >= 1
                                THEN 11 + 1
                                ELSE 11 + 1 + LENGTH("t19"."go_live_date.text")
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
                    TRY_STRPTIME("t19"."go_live_date.text", '%m/%d/%Y'),
                    TRY_STRPTIME("t19"."go_live_date.text", '%Y-%m-%d'),
                    TRY_STRPTIME("t19"."go_live_date.text", '%d-%b-%Y')
                  )
                END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
                THEN CASE
                  WHEN REGEXP_MATCHES(
                    "t19"."go_live_date.text",
                    '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                  )
                  THEN COALESCE(
                    TRY_STRPTIME(
                      SUBSTRING(
                        "t19"."go_live_date.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t19"."go_live_date.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t19"."go_live_date.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t19"."go_live_date.text")
                        END,
                        8
                      ),
                      '%Y-%m-%d %H:%M:%S'
                    ),
                    TRY_STRPTIME(
                      SUBSTRING(
                        SUBSTRING(
                          "t19"."go_live_date.text",
                          CASE
                            WHEN (
                              0 + 1
                            ) >= 1
                            THEN 0 + 1
                            ELSE 0 + 1 + LENGTH("t19"."go_live_date.text")
                          END,
                          10
                        ) || ' ' || SUBSTRING(
                          "t19"."go_live_date.text",
                          CASE
                            WHEN (
                              11 + 1
                            ) >= 1
                            THEN 11 + 1
                            ELSE 11 + 1 + LENGTH("t19"."go_live_date.text")
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
                              "t19"."go_live_date.text",
                              CASE
                                WHEN (
                                  0 + 1
                                ) >= 1
                                THEN 0 + 1
                                ELSE 0 + 1 + LENGTH("t19"."go_live_date.text")
                              END,
                              10
                            ) || ' ' || SUBSTRING(
                              "t19"."go_live_date.text",
                              CASE
                                WHEN (
                                  11 + 1
                                ) >= 1
                                THEN 11 + 1
                                ELSE 11 + 1 + LENGTH("t19"."go_live_date.text")
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
                    TRY_STRPTIME("t19"."go_live_date.text", '%m/%d/%Y'),
                    TRY_STRPTIME("t19"."go_live_date.text", '%Y-%m-%d'),
                    TRY_STRPTIME("t19"."go_live_date.text", '%d-%b-%Y')
                  )
                END
                ELSE CAST(NULL AS TIMESTAMP)
              END AS DATE) AS "go_live_date",
              CASE
                WHEN ABS(
                  CASE
                    WHEN REGEXP_MATCHES("t19"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t19"."unit_price.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t19"."unit_price.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t19"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t19"."unit_price.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t19"."unit_price.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '.',
                              ''
                            ),
                            ',',
                            '.'
                          )
                          ELSE REPLACE(
                            REGEXP_EXTRACT(
                              "t19"."unit_price.text",
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
                            "t19"."unit_price.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t19"."unit_price.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t19"."unit_price.text",
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
                  WHEN REGEXP_MATCHES("t19"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t19"."unit_price.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t19"."unit_price.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t19"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t19"."unit_price.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t19"."unit_price.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t19"."unit_price.text",
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
                          "t19"."unit_price.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t19"."unit_price.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t19"."unit_price.text",
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
                  WHEN REGEXP_MATCHES("t19"."currency.key", '^[a-z]{3}$')
                  THEN UPPER("t19"."currency.key")
                  ELSE CAST(NULL AS TEXT)
                END
              ) AS "currency",
              CASE
                WHEN ABS(
                  CASE
                    WHEN REGEXP_MATCHES("t19"."entitled_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t19"."entitled_quantity.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t19"."entitled_quantity.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t19"."entitled_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t19"."entitled_quantity.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t19"."entitled_quantity.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '.',
                              ''
                            ),
                            ',',
                            '.'
                          )
                          ELSE REPLACE(
                            REGEXP_EXTRACT(
                              "t19"."entitled_quantity.text",
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
                            "t19"."entitled_quantity.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t19"."entitled_quantity.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t19"."entitled_quantity.text",
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
                  WHEN REGEXP_MATCHES("t19"."entitled_quantity.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t19"."entitled_quantity.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t19"."entitled_quantity.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t19"."entitled_quantity.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t19"."entitled_quantity.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t19"."entitled_quantity.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t19"."entitled_quantity.text",
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
                          "t19"."entitled_quantity.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t19"."entitled_quantity.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t19"."entitled_quantity.text",
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
                    "t19"."updated_at.text",
                    '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                  )
                  THEN COALESCE(
                    TRY_STRPTIME(
                      SUBSTRING(
                        "t19"."updated_at.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t19"."updated_at.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t19"."updated_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t19"."updated_at.text")
                        END,
                        8
                      ),
                      '%Y-%m-%d %H:%M:%S'
                    ),
                    TRY_STRPTIME(
                      SUBSTRING(
                        SUBSTRING(
                          "t19"."updated_at.text",
                          CASE
                            WHEN (
                              0 + 1
                            ) >= 1
                            THEN 0 + 1
                            ELSE 0 + 1 + LENGTH("t19"."updated_at.text")
                          END,
                          10
                        ) || ' ' || SUBSTRING(
                          "t19"."updated_at.text",
                          CASE
                            WHEN (
                              11 + 1
                            ) >= 1
                            THEN 11 + 1
                            ELSE 11 + 1 + LENGTH("t19"."updated_at.text")
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
                              "t19"."updated_at.text",
                              CASE
                                WHEN (
                                  0 + 1
                                ) >= 1
                                THEN 0 + 1
                                ELSE 0 + 1 + LENGTH("t19"."updated_at.text")
                              END,
                              10
                            ) || ' ' || SUBSTRING(
                              "t19"."updated_at.text",
                              CASE
                                WHEN (
                                  11 + 1
                                ) >= 1
                                THEN 11 + 1
                                ELSE 11 + 1 + LENGTH("t19"."updated_at.text")
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
                    TRY_STRPTIME("t19"."updated_at.text", '%m/%d/%Y'),
                    TRY_STRPTIME("t19"."updated_at.text", '%Y-%m-%d'),
                    TRY_STRPTIME("t19"."updated_at.text", '%d-%b-%Y')
                  )
                END AS DATE) BETWEEN MAKE_DATE(1900, 1, 1) AND MAKE_DATE(2199, 12, 31)
                THEN CASE
                  WHEN REGEXP_MATCHES(
                    "t19"."updated_at.text",
                    '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?([0-9]{2})?)?$'
                  )
                  THEN COALESCE(
                    TRY_STRPTIME(
                      SUBSTRING(
                        "t19"."updated_at.text",
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH("t19"."updated_at.text")
                        END,
                        10
                      ) || ' ' || SUBSTRING(
                        "t19"."updated_at.text",
                        CASE
                          WHEN (
                            11 + 1
                          ) >= 1
                          THEN 11 + 1
                          ELSE 11 + 1 + LENGTH("t19"."updated_at.text")
                        END,
                        8
                      ),
                      '%Y-%m-%d %H:%M:%S'
                    ),
                    TRY_STRPTIME(
                      SUBSTRING(
                        SUBSTRING(
                          "t19"."updated_at.text",
                          CASE
                            WHEN (
                              0 + 1
                            ) >= 1
                            THEN 0 + 1
                            ELSE 0 + 1 + LENGTH("t19"."updated_at.text")
                          END,
                          10
                        ) || ' ' || SUBSTRING(
                          "t19"."updated_at.text",
                          CASE
                            WHEN (
                              11 + 1
                            ) >= 1
                            THEN 11 + 1
                            ELSE 11 + 1 + LENGTH("t19"."updated_at.text")
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
                              "t19"."updated_at.text",
                              CASE
                                WHEN (
                                  0 + 1
                                ) >= 1
                                THEN 0 + 1
                                ELSE 0 + 1 + LENGTH("t19"."updated_at.text")
                              END,
                              10
                            ) || ' ' || SUBSTRING(
                              "t19"."updated_at.text",
                              CASE
                                WHEN (
                                  11 + 1
                                ) >= 1
                                THEN 11 + 1
                                ELSE 11 + 1 + LENGTH("t19"."updated_at.text")
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
                    TRY_STRPTIME("t19"."updated_at.text", '%m/%d/%Y'),
                    TRY_STRPTIME("t19"."updated_at.text", '%Y-%m-%d'),
                    TRY_STRPTIME("t19"."updated_at.text", '%d-%b-%Y')
                  )
                END
                ELSE CAST(NULL AS TIMESTAMP)
              END AS "updated_at",
              "t19"."owner.text" AS "owner",
              COALESCE(CAST(NULL AS TEXT), "t19"."location.text") AS "location"
            FROM (
              SELECT
                "t16"."month",
                "t16"."source_file",
                "t16"."source_row",
                "t16"."source_key",
                "t16"."source_error",
                "t16"."source_text",
                "t16"."copy",
                "t16"."customer_id.text",
                "t16"."customer_name.text",
                "t16"."status.text",
                "t16"."product.text",
                "t16"."provider_count.text",
                "t16"."go_live_date.text",
                "t16"."unit_price.text",
                "t16"."currency.text",
                "t16"."entitled_quantity.text",
                "t16"."updated_at.text",
                "t16"."owner.text",
                "t16"."location.text",
                REGEXP_REPLACE(LOWER("t16"."status.text"), '\s+', ' ', 'g') AS "status.key",
                REGEXP_REPLACE(LOWER("t16"."product.text"), '\s+', ' ', 'g') AS "product.key",
                REGEXP_REPLACE(LOWER("t16"."currency.text"), '\s+', ' ', 'g') AS "currency.key",
                NULLIF(
                  REGEXP_REPLACE(
                    LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t16"."location.text", '[^-]')
                        THEN TRANSLATE(
                          "t16"."location.text",
                          '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                          '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                        )
                        ELSE "t16"."location.text"
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
                  "t13"."month",
                  "t13"."source_file",
                  "t13"."source_row",
                  "t13"."source_key",
                  "t13"."source_error",
                  "t13"."source_text",
                  "t13"."copy",
                  CASE
                    WHEN REGEXP_MATCHES(
                      LOWER("t13"."customer_id.text"),
                      '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                    )
                    THEN CAST(NULL AS TEXT)
                    ELSE "t13"."customer_id.text"
                  END AS "customer_id.text",
                  CASE
                    WHEN REGEXP_MATCHES(
                      LOWER("t13"."customer_name.text"),
                      '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
                    )
                    THEN CAST(NULL AS TEXT)
                    ELSE "t13"."customer_name.text"
                  END AS "customer_name.text",
                  "t13"."status.text",
                  "t13"."product.text",
                  "t13"."provider_count.text",
                  "t13"."go_live_date.text",
                  "t13"."unit_price.text",
                  "t13"."currency.text",
                  "t13"."entitled_quantity.text",
                  "t13"."updated_at.text",
                  "t13"."owner.text",
                  "t13"."location.text"
                FROM (
                  SELECT
                    "t1"."month",
                    "t1"."source_file",
                    "t1"."source_row",
                    "t1"."source_key",
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
                ) AS "t13"
              ) AS "t16"
            ) AS "t19"
          ) AS "t31"
        ) AS "t32"
      ) AS "t34"
    ) AS "t36"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t37"."month",
        "t37"."source_file",
        "t37"."source_row",
        "t37"."source_key",
        "t37"."customer_id",
        "t37"."customer_name",
        'billing' AS "source"
      FROM (
        SELECT
          "t35"."month",
          "t35"."source_file",
          "t35"."source_row",
          "t35"."source_key",
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
          "t35"."line_id.why",
          "t35"."customer_id.why",
          "t35"."customer_name.why",
          "t35"."status.why",
          "t35"."product.why",
          "t35"."provider_count.why",
          "t35"."unit_price.why",
          "t35"."amount.why",
          "t35"."currency.why",
          "t35"."location.why",
          (
            "t35"."customer_id" IS NULL
          ) AND (
            "t35"."customer_name" IS NULL
          ) AS "nobody",
          (
            NOT "t35"."source_error" IS NULL
          )
          OR (
            (
              "t35"."customer_id" IS NULL
            ) AND (
              "t35"."customer_name" IS NULL
            )
          )
          OR (
            NOT "t35"."provider_count.why" IS NULL
          )
          OR (
            NOT "t35"."amount.why" IS NULL
          ) AS "rejected"
        FROM (
          SELECT
            "t33"."month",
            "t33"."source_file",
            "t33"."source_row",
            "t33"."source_key",
            "t33"."source_error",
            "t33"."source_text",
            "t33"."copy",
            "t33"."line_id.text",
            "t33"."customer_id.text",
            "t33"."customer_name.text",
            "t33"."status.text",
            "t33"."product.text",
            "t33"."provider_count.text",
            "t33"."unit_price.text",
            "t33"."amount.text",
            "t33"."currency.text",
            "t33"."location.text",
            "t33"."status.key",
            "t33"."product.key",
            "t33"."currency.key",
            "t33"."location.key",
            "t33"."location.target",
            "t33"."line_id",
            "t33"."customer_id",
            "t33"."customer_name",
            "t33"."status",
            "t33"."product",
            "t33"."provider_count",
            "t33"."unit_price",
            "t33"."amount",
            "t33"."currency",
            "t33"."location",
            CASE
              WHEN (
                NOT "t33"."line_id.text" IS NULL
              ) AND (
                "t33"."line_id" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t33"."line_id.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t33"."line_id.text") END,
                100
              ) || ''' is not readable'
              ELSE CAST(NULL AS TEXT)
            END AS "line_id.why",
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
                NOT "t33"."amount.text" IS NULL
              ) AND (
                "t33"."amount" IS NULL
              )
              THEN '''' || SUBSTRING(
                "t33"."amount.text",
                CASE WHEN (
                  0 + 1
                ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t33"."amount.text") END,
                100
              ) || ''' is not a number'
              ELSE CAST(NULL AS TEXT)
            END AS "amount.why",
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
              "t26"."month",
              "t26"."source_file",
              "t26"."source_row",
              "t26"."source_key",
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
              "t26"."location.target",
              "t26"."line_id.text" AS "line_id",
              CASE
                WHEN NOT NULLIF(
                  REGEXP_REPLACE(
                    LOWER(
                      CASE
                        WHEN REGEXP_MATCHES("t26"."customer_id.text", '[^-]')
                        THEN TRANSLATE(
                          "t26"."customer_id.text",
                          '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                          '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                        )
                        ELSE "t26"."customer_id.text"
                      END
                    ),
                    '[] _./\\#:;,|''"()[{}*+&@~‐‑‒–—-]',
                    '',
                    'g'
                  ),
                  ''
                ) IS NULL
                THEN "t26"."customer_id.text"
                ELSE CAST(NULL AS TEXT)
              END AS "customer_id",
              "t26"."customer_name.text" AS "customer_name",
              CASE "t26"."status.key"
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
              CASE "t26"."product.key"
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
                      WHEN REGEXP_MATCHES("t26"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t26"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t26"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t26"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t26"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t26"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '.',
                                ''
                              ),
                              ',',
                              '.'
                            )
                            ELSE REPLACE(
                              REGEXP_EXTRACT(
                                "t26"."provider_count.text",
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
                              "t26"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t26"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '.',
                              ''
                            ),
                            ',',
                            '.'
                          )
                          ELSE REPLACE(
                            REGEXP_EXTRACT(
                              "t26"."provider_count.text",
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
                    WHEN REGEXP_MATCHES("t26"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t26"."provider_count.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t26"."provider_count.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t26"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t26"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t26"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '.',
                              ''
                            ),
                            ',',
                            '.'
                          )
                          ELSE REPLACE(
                            REGEXP_EXTRACT(
                              "t26"."provider_count.text",
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
                            "t26"."provider_count.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t26"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t26"."provider_count.text",
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
                        WHEN REGEXP_MATCHES("t26"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                        THEN TRY_CAST("t26"."provider_count.text" AS DECIMAL(24, 6))
                        WHEN REGEXP_MATCHES(
                          "t26"."provider_count.text",
                          '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                        )
                        THEN CASE
                          WHEN REGEXP_MATCHES("t26"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                          THEN -(
                            TRY_CAST(CASE
                              WHEN REGEXP_MATCHES(
                                REGEXP_EXTRACT(
                                  "t26"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t26"."provider_count.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '.',
                                  ''
                                ),
                                ',',
                                '.'
                              )
                              ELSE REPLACE(
                                REGEXP_EXTRACT(
                                  "t26"."provider_count.text",
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
                                "t26"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t26"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '.',
                                ''
                              ),
                              ',',
                              '.'
                            )
                            ELSE REPLACE(
                              REGEXP_EXTRACT(
                                "t26"."provider_count.text",
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
                      WHEN REGEXP_MATCHES("t26"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t26"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t26"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t26"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t26"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t26"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '.',
                                ''
                              ),
                              ',',
                              '.'
                            )
                            ELSE REPLACE(
                              REGEXP_EXTRACT(
                                "t26"."provider_count.text",
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
                              "t26"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t26"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '.',
                              ''
                            ),
                            ',',
                            '.'
                          )
                          ELSE REPLACE(
                            REGEXP_EXTRACT(
                              "t26"."provider_count.text",
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
                          WHEN REGEXP_MATCHES("t26"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                          THEN TRY_CAST("t26"."provider_count.text" AS DECIMAL(24, 6))
                          WHEN REGEXP_MATCHES(
                            "t26"."provider_count.text",
                            '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                          )
                          THEN CASE
                            WHEN REGEXP_MATCHES("t26"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                            THEN -(
                              TRY_CAST(CASE
                                WHEN REGEXP_MATCHES(
                                  REGEXP_EXTRACT(
                                    "t26"."provider_count.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                                )
                                THEN REPLACE(
                                  REPLACE(
                                    REGEXP_EXTRACT(
                                      "t26"."provider_count.text",
                                      '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                    ),
                                    '.',
                                    ''
                                  ),
                                  ',',
                                  '.'
                                )
                                ELSE REPLACE(
                                  REGEXP_EXTRACT(
                                    "t26"."provider_count.text",
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
                                  "t26"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t26"."provider_count.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '.',
                                  ''
                                ),
                                ',',
                                '.'
                              )
                              ELSE REPLACE(
                                REGEXP_EXTRACT(
                                  "t26"."provider_count.text",
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
                        WHEN REGEXP_MATCHES("t26"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                        THEN TRY_CAST("t26"."provider_count.text" AS DECIMAL(24, 6))
                        WHEN REGEXP_MATCHES(
                          "t26"."provider_count.text",
                          '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                        )
                        THEN CASE
                          WHEN REGEXP_MATCHES("t26"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                          THEN -(
                            TRY_CAST(CASE
                              WHEN REGEXP_MATCHES(
                                REGEXP_EXTRACT(
                                  "t26"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t26"."provider_count.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '.',
                                  ''
                                ),
                                ',',
                                '.'
                              )
                              ELSE REPLACE(
                                REGEXP_EXTRACT(
                                  "t26"."provider_count.text",
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
                                "t26"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t26"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '.',
                                ''
                              ),
                              ',',
                              '.'
                            )
                            ELSE REPLACE(
                              REGEXP_EXTRACT(
                                "t26"."provider_count.text",
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
                        WHEN REGEXP_MATCHES("t26"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                        THEN TRY_CAST("t26"."provider_count.text" AS DECIMAL(24, 6))
                        WHEN REGEXP_MATCHES(
                          "t26"."provider_count.text",
                          '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                        )
                        THEN CASE
                          WHEN REGEXP_MATCHES("t26"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                          THEN -(
                            TRY_CAST(CASE
                              WHEN REGEXP_MATCHES(
                                REGEXP_EXTRACT(
                                  "t26"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                              )
                              THEN REPLACE(
                                REPLACE(
                                  REGEXP_EXTRACT(
                                    "t26"."provider_count.text",
                                    '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                  ),
                                  '.',
                                  ''
                                ),
                                ',',
                                '.'
                              )
                              ELSE REPLACE(
                                REGEXP_EXTRACT(
                                  "t26"."provider_count.text",
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
                                "t26"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t26"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '.',
                                ''
                              ),
                              ',',
                              '.'
                            )
                            ELSE REPLACE(
                              REGEXP_EXTRACT(
                                "t26"."provider_count.text",
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
                      WHEN REGEXP_MATCHES("t26"."provider_count.text", '^-?[0-9]+(\.[0-9]+)?$')
                      THEN TRY_CAST("t26"."provider_count.text" AS DECIMAL(24, 6))
                      WHEN REGEXP_MATCHES(
                        "t26"."provider_count.text",
                        '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                      )
                      THEN CASE
                        WHEN REGEXP_MATCHES("t26"."provider_count.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                        THEN -(
                          TRY_CAST(CASE
                            WHEN REGEXP_MATCHES(
                              REGEXP_EXTRACT(
                                "t26"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                            )
                            THEN REPLACE(
                              REPLACE(
                                REGEXP_EXTRACT(
                                  "t26"."provider_count.text",
                                  '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                                ),
                                '.',
                                ''
                              ),
                              ',',
                              '.'
                            )
                            ELSE REPLACE(
                              REGEXP_EXTRACT(
                                "t26"."provider_count.text",
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
                              "t26"."provider_count.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t26"."provider_count.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '.',
                              ''
                            ),
                            ',',
                            '.'
                          )
                          ELSE REPLACE(
                            REGEXP_EXTRACT(
                              "t26"."provider_count.text",
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
                    WHEN REGEXP_MATCHES("t26"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t26"."unit_price.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t26"."unit_price.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t26"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t26"."unit_price.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t26"."unit_price.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '.',
                              ''
                            ),
                            ',',
                            '.'
                          )
                          ELSE REPLACE(
                            REGEXP_EXTRACT(
                              "t26"."unit_price.text",
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
                            "t26"."unit_price.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t26"."unit_price.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t26"."unit_price.text",
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
                  WHEN REGEXP_MATCHES("t26"."unit_price.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t26"."unit_price.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t26"."unit_price.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t26"."unit_price.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t26"."unit_price.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t26"."unit_price.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t26"."unit_price.text",
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
                          "t26"."unit_price.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t26"."unit_price.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t26"."unit_price.text",
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
                    WHEN REGEXP_MATCHES("t26"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                    THEN TRY_CAST("t26"."amount.text" AS DECIMAL(24, 6))
                    WHEN REGEXP_MATCHES(
                      "t26"."amount.text",
                      '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                    )
                    THEN CASE
                      WHEN REGEXP_MATCHES("t26"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                      THEN -(
                        TRY_CAST(CASE
                          WHEN REGEXP_MATCHES(
                            REGEXP_EXTRACT(
                              "t26"."amount.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                          )
                          THEN REPLACE(
                            REPLACE(
                              REGEXP_EXTRACT(
                                "t26"."amount.text",
                                '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                              ),
                              '.',
                              ''
                            ),
                            ',',
                            '.'
                          )
                          ELSE REPLACE(
                            REGEXP_EXTRACT(
                              "t26"."amount.text",
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
                            "t26"."amount.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t26"."amount.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t26"."amount.text",
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
                  WHEN REGEXP_MATCHES("t26"."amount.text", '^-?[0-9]+(\.[0-9]+)?$')
                  THEN TRY_CAST("t26"."amount.text" AS DECIMAL(24, 6))
                  WHEN REGEXP_MATCHES(
                    "t26"."amount.text",
                    '^([-+−]?[$€£¥]? ?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+) ?[$€£¥]?|[$€£¥][-+−]([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)|\([$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)\)|[$€£¥]?([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)[-−])$'
                  )
                  THEN CASE
                    WHEN REGEXP_MATCHES("t26"."amount.text", '^\(|^[$€£¥]?[-−]|[0-9.][-−]$')
                    THEN -(
                      TRY_CAST(CASE
                        WHEN REGEXP_MATCHES(
                          REGEXP_EXTRACT(
                            "t26"."amount.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                        )
                        THEN REPLACE(
                          REPLACE(
                            REGEXP_EXTRACT(
                              "t26"."amount.text",
                              '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                            ),
                            '.',
                            ''
                          ),
                          ',',
                          '.'
                        )
                        ELSE REPLACE(
                          REGEXP_EXTRACT(
                            "t26"."amount.text",
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
                          "t26"."amount.text",
                          '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                        ),
                        '^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$'
                      )
                      THEN REPLACE(
                        REPLACE(
                          REGEXP_EXTRACT(
                            "t26"."amount.text",
                            '([0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[0-9]+\.?[0-9]*|\.[0-9]+)'
                          ),
                          '.',
                          ''
                        ),
                        ',',
                        '.'
                      )
                      ELSE REPLACE(
                        REGEXP_EXTRACT(
                          "t26"."amount.text",
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
                CASE "t26"."currency.key"
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
                  WHEN REGEXP_MATCHES("t26"."currency.key", '^[a-z]{3}$')
                  THEN UPPER("t26"."currency.key")
                  ELSE CAST(NULL AS TEXT)
                END
              ) AS "currency",
              COALESCE("t26"."location.target", "t26"."location.text") AS "location"
            FROM (
              SELECT
                "t24"."month",
                "t24"."source_file",
                "t24"."source_row",
                "t24"."source_key",
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
                "t24"."location.target"
              FROM (
                SELECT
                  "t22"."month",
                  "t22"."source_file",
                  "t22"."source_row",
                  "t22"."source_key",
                  "t22"."source_error",
                  "t22"."source_text",
                  "t22"."copy",
                  "t22"."line_id.text",
                  "t22"."customer_id.text",
                  "t22"."customer_name.text",
                  "t22"."status.text",
                  "t22"."product.text",
                  "t22"."provider_count.text",
                  "t22"."unit_price.text",
                  "t22"."amount.text",
                  "t22"."currency.text",
                  "t22"."location.text",
                  "t22"."status.key",
                  "t22"."product.key",
                  "t22"."currency.key",
                  "t22"."location.key",
                  "t9"."location.key" AS "location.key_right",
                  "t9"."location.target"
                FROM (
                  SELECT
                    "t17"."month",
                    "t17"."source_file",
                    "t17"."source_row",
                    "t17"."source_key",
                    "t17"."source_error",
                    "t17"."source_text",
                    "t17"."copy",
                    "t17"."line_id.text",
                    "t17"."customer_id.text",
                    "t17"."customer_name.text",
                    "t17"."status.text",
                    "t17"."product.text",
                    "t17"."provider_count.text",
                    "t17"."unit_price.text",
                    "t17"."amount.text",
                    "t17"."currency.text",
                    "t17"."location.text",
                    REGEXP_REPLACE(LOWER("t17"."status.text"), '\s+', ' ', 'g') AS "status.key",
                    REGEXP_REPLACE(LOWER("t17"."product.text"), '\s+', ' ', 'g') AS "product.key",
                    REGEXP_REPLACE(LOWER("t17"."currency.text"), '\s+', ' ', 'g') AS "currency.key",
                    NULLIF(
                      REGEXP_REPLACE(
                        LOWER(
                          CASE
                            WHEN REGEXP_MATCHES("t17"."location.text", '[^-]')
                            THEN TRANSLATE(
                              "t17"."location.text",
                              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                              '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
                            )
                            ELSE "t17"."location.text"
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
                      "t14"."copy",
                      "t14"."line_id.text",
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
                      "t14"."provider_count.text",
                      "t14"."unit_price.text",
                      "t14"."amount.text",
                      "t14"."currency.text",
                      "t14"."location.text"
                    FROM (
                      SELECT
                        "t4"."month",
                        "t4"."source_file",
                        "t4"."source_row",
                        "t4"."source_key",
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
                    ) AS "t14"
                  ) AS "t17"
                ) AS "t22"
                LEFT OUTER JOIN "constant_rows_3" AS "t9"
                  ON "t22"."location.key" = "t9"."location.key"
              ) AS "t24"
            ) AS "t26"
          ) AS "t33"
        ) AS "t35"
      ) AS "t37"
    ) AS "t39"
  ) AS "t40"
), "t50" AS (
  SELECT
    "t49"."month",
    "t49"."source",
    "t49"."customer_id",
    "t49"."customer_name",
    NULLIF(
      REGEXP_REPLACE(
        LOWER(
          CASE
            WHEN REGEXP_MATCHES("t49"."customer_id", '[^-]')
            THEN TRANSLATE(
              "t49"."customer_id",
              '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
              '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
            )
            ELSE "t49"."customer_id"
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
      SELECT DISTINCT
        *
      FROM (
        SELECT
          "t45"."month",
          "t45"."source",
          "t45"."customer_id",
          "t45"."customer_name"
        FROM "t44" AS "t45"
      ) AS "t47"
    ) AS "t48"
    WHERE
      (
        NOT "t48"."customer_id" IS NULL
      ) OR (
        NOT "t48"."customer_name" IS NULL
      )
  ) AS "t49"
), "t59" AS (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t51"."customer_name" AS "spelling"
      FROM "t50" AS "t51"
    ) AS "t54"
    UNION
    SELECT
      *
    FROM (
      SELECT
        "t11"."alias_name" AS "spelling"
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            "t51"."month"
          FROM "t50" AS "t51"
        ) AS "t53"
      ) AS "t56"
      INNER JOIN "constant_rows_4" AS "t11"
        ON (
          (
            "t11"."valid_from" IS NULL
          )
          OR (
            "t11"."valid_from" < (
              "t56"."month" + INTERVAL '1' MONTH
            )
          )
        )
        AND (
          (
            "t11"."valid_to" IS NULL
          ) OR (
            "t11"."valid_to" >= "t56"."month"
          )
        )
    ) AS "t57"
  ) AS "t58"
  WHERE
    NOT "t58"."spelling" IS NULL
), "t63" AS (
  SELECT
    "t62"."spelling",
    REGEXP_REPLACE("t62"."told", '[	
]', ' ', 'g') AS "told"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t60"."spelling",
        LOWER("t60"."spelling") AS "told"
      FROM "t59" AS "t60"
    ) AS "t61"
    WHERE
      REGEXP_MATCHES(
        "t61"."told",
        '[ ,;(](doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|d/b/a|d\.b\.a\.?|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a|c/o|care of|attn:?|attention:)[ :]|,.*,'
      )
  ) AS "t62"
), "t66" AS (
  SELECT
    *
  FROM "t63" AS "t64"
  WHERE
    REGEXP_MATCHES(
      "t64"."told",
      '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|d/b/a|d\.b\.a\.?|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$'
    )
), "t76" AS (
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
          "t67"."spelling",
          CASE
            WHEN REGEXP_MATCHES(
              LOWER(
                TRIM(
                  REGEXP_EXTRACT(
                    "t67"."told",
                    '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|d/b/a|d\.b\.a\.?|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
                    1
                  ),
                  ' 	
'
                )
              ),
              '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
            )
            THEN CAST(NULL AS TEXT)
            ELSE TRIM(
              REGEXP_EXTRACT(
                "t67"."told",
                '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|d/b/a|d\.b\.a\.?|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
                1
              ),
              ' 	
'
            )
          END AS "part"
        FROM "t66" AS "t67"
      ) AS "t70"
      UNION
      SELECT
        *
      FROM (
        SELECT
          "t67"."spelling",
          CASE
            WHEN REGEXP_MATCHES(
              LOWER(
                TRIM(
                  REGEXP_EXTRACT(
                    "t67"."told",
                    '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|d/b/a|d\.b\.a\.?|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
                    3
                  ),
                  ' 	
'
                )
              ),
              '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
            )
            THEN CAST(NULL AS TEXT)
            ELSE TRIM(
              REGEXP_EXTRACT(
                "t67"."told",
                '^(.*[^ ,;(])[ ,;(]+(doing business as|formerly known as|previously known as|also known as|now known as|trading as|operating as|formerly|d/b/a|d\.b\.a\.?|dba|t/a|o/a|a/k/a|aka|f/k/a|fka|n/k/a)[ :]+([^ ].*)$',
                3
              ),
              ' 	
'
            )
          END AS "part"
        FROM "t66" AS "t67"
      ) AS "t71"
    ) AS "t73"
    UNION
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t65"."spelling",
          CASE
            WHEN REGEXP_MATCHES(
              LOWER(
                TRIM(
                  REGEXP_EXTRACT("t65"."told", '^(.*[^ ,;(])[ ,;(]+(c/o|care of|attn:?|attention:)[ :]+[^ ].*$', 1),
                  ' 	
'
                )
              ),
              '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
            )
            THEN CAST(NULL AS TEXT)
            ELSE TRIM(
              REGEXP_EXTRACT("t65"."told", '^(.*[^ ,;(])[ ,;(]+(c/o|care of|attn:?|attention:)[ :]+[^ ].*$', 1),
              ' 	
'
            )
          END AS "part"
        FROM (
          SELECT
            *
          FROM "t63" AS "t64"
          WHERE
            REGEXP_MATCHES("t64"."told", '^(.*[^ ,;(])[ ,;(]+(c/o|care of|attn:?|attention:)[ :]+[^ ].*$')
        ) AS "t65"
      ) AS "t69"
      UNION
      SELECT
        *
      FROM (
        SELECT
          "t68"."spelling",
          CASE
            WHEN REGEXP_MATCHES(
              LOWER(
                TRIM(
                  REGEXP_EXTRACT(
                    "t68"."told",
                    '^(.*[ ,](inc|incorporated|corp|corporation|company|co|ltd|limited|llc|llp|lp|plc|gmbh|ag|aktiengesellschaft)\.?) *,[^,0-9]+,[^,0-9]+$',
                    1
                  ),
                  ' 	
'
                )
              ),
              '^(#(ref|value|num|div/0|null)!|#name[?]|-1|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*((n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d|p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|b[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k|e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|v[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*g|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*l[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*i[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t|u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*p[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*y|c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*k[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*w[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*n|n[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*c[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*u[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*t[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*o[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*m[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*e[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*r|a[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*s[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*d[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*f|x([^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*x)+)[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿]*)?|(0|[^a-z0-9-¶¸-‒―-‡‣-‥‧-＞＠-􏿿])+)$'
            )
            THEN CAST(NULL AS TEXT)
            ELSE TRIM(
              REGEXP_EXTRACT(
                "t68"."told",
                '^(.*[ ,](inc|incorporated|corp|corporation|company|co|ltd|limited|llc|llp|lp|plc|gmbh|ag|aktiengesellschaft)\.?) *,[^,0-9]+,[^,0-9]+$',
                1
              ),
              ' 	
'
            )
          END AS "part"
        FROM (
          SELECT
            *
          FROM "t63" AS "t64"
          WHERE
            REGEXP_MATCHES(
              "t64"."told",
              '^(.*[ ,](inc|incorporated|corp|corporation|company|co|ltd|limited|llc|llp|lp|plc|gmbh|ag|aktiengesellschaft)\.?) *,[^,0-9]+,[^,0-9]+$'
            )
            AND NOT (
              REGEXP_MATCHES(
                "t64"."told",
                ', *(inc|incorporated|corp|corporation|company|co|ltd|limited|llc|llp|lp|plc|gmbh|ag|aktiengesellschaft)\.?$'
              )
            )
        ) AS "t68"
      ) AS "t72"
    ) AS "t74"
  ) AS "t75"
  WHERE
    NOT "t75"."part" IS NULL
), "t147" AS (
  SELECT
    "t146"."spelling",
    "t146"."clean_name",
    CASE
      WHEN REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "t146"."clean_name",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cos|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            '',
            'g'
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          '',
          'g'
        ),
        '^the (.)',
        '\1',
        'g'
      ) IN ('the', 'a', 'and')
      THEN "t146"."clean_name"
      ELSE REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(
            "t146"."clean_name",
            '( (suc de descendants|gmbh and co kg|mbh and co kg|vea obch spol|ver obch spol|sm pte ltd|chartered|spol s ro|unlimited|akc spol|kom spol|sa de cv|c por a|plc ltd|pte ltd|pty ltd|pvt ltd|s de rl|sdn bhd|soc col|a spol|adsitz|and co|s coop|s en c|sencrl|sogepa|sp zoo|as oy|commv|dooel|gesbr|partg|s cra|sce i|sicav|tapui|unltd|amba|bvba|coop|corp|cvba|cvoa|eirl|eurl|fmba|gmbh|kgaa|koop|lllp|ltda|mchj|mepe|nyrt|obrt|ovee|peec|pllc|sagl|saoc|saog|sapa|sapi|sarl|sasu|sccl|scop|scpa|scrl|secs|senc|sgps|shpk|slne|smba|sprl|t mi|ultd|yoaj|주식회사|aat|ans|apc|aps|asa|bhd|cic|cio|cos|cpt|crl|cxa|dac|dat|dno|doo|ead|ehf|enr|epe|esv|fcp|fkf|fop|gbr|gie|gte|iks|inc|jtd|kda|kft|kht|kkt|lda|llc|llp|ltd|nuf|oaj|oao|ohf|ohg|ong|ood|ooo|oyj|plc|psc|pse|pte|pty|pvt|qmj|rhf|saa|sab|sad|sae|sal|sas|sca|scs|sec|sgr|sha|sia|ska|sll|snc|spa|spj|spk|spp|srl|sro|stg|tdv|teo|tmi|tov|uab|vof|vos|vzw|xxk|zao|zat|zrt|зао|оао|ооо|пао|ab|ad|ae|ag|aj|as|ay|bt|bv|co|cv|dd|eg|ek|ev|gk|gs|hb|hf|kb|kd|kf|kg|kk|kv|lc|lp|nv|oe|og|ou|oy|pa|pc|ps|qk|rt|sa|sc|se|sl|ug|xk|xt|yk))+$',
            '',
            'g'
          ),
          '^((oao|ooo|pao|sia|uab|zao|зао|оао|ооо|пао|kk|pt|yk) )+',
          '',
          'g'
        ),
        '^the (.)',
        '\1',
        'g'
      )
    END AS "core_name"
  FROM (
    SELECT
      "t145"."spelling",
      COALESCE(NULLIF("t145"."clean_name", ''), LOWER("t145"."spelling")) AS "clean_name"
    FROM (
      SELECT
        "t144"."spelling",
        "t144"."clean_name"
      FROM (
        SELECT
          "t143"."spelling",
          "t143"."clean_name",
          "t143"."beyond_ascii"
        FROM (
          SELECT
            "t142"."spelling",
            CASE
              WHEN "t142"."needed"
              THEN REGEXP_REPLACE(
                REGEXP_REPLACE(
                  "t142"."clean_name",
                  '([a-z0-9]) an?( [a-z]+)? (corp|co|inc|llc|partnership|body corporate)( organized| existing)?( under| of) [a-z ]+$',
                  '\1',
                  'g'
                ),
                '( (inc|corp|co|ltd|llc|ag|plc)) an?( [a-z]+)+ (corp|co|inc|llc|partnership|body corporate)$',
                '\1',
                'g'
              )
              ELSE "t142"."clean_name"
            END AS "clean_name",
            "t142"."beyond_ascii",
            "t142"."needed"
          FROM (
            SELECT
              "t141"."spelling",
              "t141"."clean_name",
              "t141"."beyond_ascii",
              REGEXP_MATCHES("t141"."clean_name", ' an? ') AS "needed"
            FROM (
              SELECT
                "t140"."spelling",
                "t140"."clean_name",
                "t140"."beyond_ascii"
              FROM (
                SELECT
                  "t139"."spelling",
                  CASE
                    WHEN "t139"."needed"
                    THEN TRIM(REGEXP_REPLACE("t139"."clean_name", ' +', ' ', 'g'), ' 	
')
                    ELSE "t139"."clean_name"
                  END AS "clean_name",
                  "t139"."beyond_ascii",
                  "t139"."needed"
                FROM (
                  SELECT
                    "t138"."spelling",
                    CASE
                      WHEN "t138"."needed"
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
                                                REGEXP_REPLACE("t138"."clean_name", ' (societa  per  azioni) ', ' spa ', 'g'),
                                                ' (professional  corp) ',
                                                ' pc ',
                                                'g'
                                              ),
                                              ' (sociedade  anonima|sociedad  anonima|societe  anonyme) ',
                                              ' sa ',
                                              'g'
                                            ),
                                            ' (kabushiki  gaisha|kabushiki  kaisha) ',
                                            ' kk ',
                                            'g'
                                          ),
                                          ' (ltd  partnership) ',
                                          ' lp ',
                                          'g'
                                        ),
                                        ' (proprietary  ltd) ',
                                        ' pty  ltd ',
                                        'g'
                                      ),
                                      ' (anonim  sirketi) ',
                                      ' as ',
                                      'g'
                                    ),
                                    ' (kg  auf  aktien) ',
                                    ' kgaa ',
                                    'g'
                                  ),
                                  ' (public  ltd  co) ',
                                  ' plc ',
                                  'g'
                                ),
                                ' (sociedad  ltda) ',
                                ' sl ',
                                'g'
                              ),
                              ' (yugen  kaisha) ',
                              ' yk ',
                              'g'
                            ),
                            ' (godo  kaisha) ',
                            ' gk ',
                            'g'
                          ),
                          ' (julkinen  oy) ',
                          ' oyj ',
                          'g'
                        ),
                        ' (private  ltd) ',
                        ' pvt  ltd ',
                        'g'
                      )
                      ELSE "t138"."clean_name"
                    END AS "clean_name",
                    "t138"."beyond_ascii",
                    "t138"."needed"
                  FROM (
                    SELECT
                      "t137"."spelling",
                      CASE
                        WHEN "t137"."needed"
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
                                                      "t137"."clean_name",
                                                      ' (spolka  z  ograniczona  odpowiedzialnoscia|spolka  z  oo|spolka  zoo|sp  z  oo) ',
                                                      ' sp  zoo ',
                                                      'g'
                                                    ),
                                                    ' (gesellschaft  mit  beschrankter  haftung|gesellschaft  mbh|ges  mbh) ',
                                                    ' gmbh ',
                                                    'g'
                                                  ),
                                                  ' (sociedad  por  acciones  simplificada|societe  par  actions  simplifiee) ',
                                                  ' sas ',
                                                  'g'
                                                ),
                                                ' (societa  a  responsabilita  limitata|sociedad  de  responsabilidad  ltda) ',
                                                ' srl ',
                                                'g'
                                              ),
                                              ' (professional  ltd  liability  co) ',
                                              ' pllc ',
                                              'g'
                                            ),
                                            ' (societe  a  responsabilite  ltd|sa  rl) ',
                                            ' sarl ',
                                            'g'
                                          ),
                                          ' (offene  handelsgesellschaft) ',
                                          ' ohg ',
                                          'g'
                                        ),
                                        ' (ltd  liability  partnership) ',
                                        ' llp ',
                                        'g'
                                      ),
                                      ' (professional  association) ',
                                      ' pa ',
                                      'g'
                                    ),
                                    ' (societe  en  nom  collectif) ',
                                    ' senc ',
                                    'g'
                                  ),
                                  ' (besloten  vennootschap) ',
                                  ' bv ',
                                  'g'
                                ),
                                ' (naamloze  vennootschap) ',
                                ' nv ',
                                'g'
                              ),
                              ' (societe  en  commandite) ',
                              ' sec ',
                              'g'
                            ),
                            ' (eingetragener  verein) ',
                            ' ev ',
                            'g'
                          ),
                          ' (ltd  liability  corp|ltd  liability  co) ',
                          ' llc ',
                          'g'
                        )
                        ELSE "t137"."clean_name"
                      END AS "clean_name",
                      "t137"."beyond_ascii",
                      "t137"."needed"
                    FROM (
                      SELECT
                        "t136"."spelling",
                        CASE
                          WHEN "t136"."needed"
                          THEN REGEXP_REPLACE("t136"."clean_name", ' (gesmbh) ', ' gmbh ', 'g')
                          ELSE "t136"."clean_name"
                        END AS "clean_name",
                        "t136"."beyond_ascii",
                        "t136"."needed"
                      FROM (
                        SELECT
                          "t135"."spelling",
                          CASE
                            WHEN "t135"."needed"
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
                                                        REGEXP_REPLACE("t135"."clean_name", ' (kommanditgesellschaft) ', ' kg ', 'g'),
                                                        ' (allmennaksjeselskap) ',
                                                        ' asa ',
                                                        'g'
                                                      ),
                                                      ' (aktiengesellschaft) ',
                                                      ' ag ',
                                                      'g'
                                                    ),
                                                    ' (kabushikigaisha|kabushikikaisha) ',
                                                    ' kk ',
                                                    'g'
                                                  ),
                                                  ' (anpartsselskab) ',
                                                  ' aps ',
                                                  'g'
                                                ),
                                                ' (incorporation|incorporated|incorporee) ',
                                                ' inc ',
                                                'g'
                                              ),
                                              ' (aksjeselskap|aktieselskab|aktsiaselts) ',
                                              ' as ',
                                              'g'
                                            ),
                                            ' (aktiebolaget|aktiebolag) ',
                                            ' ab ',
                                            'g'
                                          ),
                                          ' (corporation) ',
                                          ' corp ',
                                          'g'
                                        ),
                                        ' (enregistree) ',
                                        ' enr ',
                                        'g'
                                      ),
                                      ' (osakeyhtio) ',
                                      ' oy ',
                                      'g'
                                    ),
                                    ' (compagnie|company|cie) ',
                                    ' co ',
                                    'g'
                                  ),
                                  ' (companies) ',
                                  ' cos ',
                                  'g'
                                ),
                                ' (limitada) ',
                                ' ltda ',
                                'g'
                              ),
                              ' (limited|limitee|ltee) ',
                              ' ltd ',
                              'g'
                            )
                            ELSE "t135"."clean_name"
                          END AS "clean_name",
                          "t135"."beyond_ascii",
                          "t135"."needed"
                        FROM (
                          SELECT
                            "t134"."spelling",
                            CASE
                              WHEN "t134"."needed"
                              THEN ' ' || REPLACE("t134"."clean_name", ' ', '  ') || ' '
                              ELSE "t134"."clean_name"
                            END AS "clean_name",
                            "t134"."beyond_ascii",
                            "t134"."needed"
                          FROM (
                            SELECT
                              "t133"."spelling",
                              "t133"."clean_name",
                              "t133"."beyond_ascii",
                              REGEXP_MATCHES(
                                "t133"."clean_name",
                                '(^| )(spolka z ograniczona odpowiedzialnoscia|gesellschaft mit beschrankter haftung|sociedad por acciones simplificada|societa a responsabilita limitata|sociedad de responsabilidad ltda|societe par actions simplifiee|professional ltd liability co|societe a responsabilite ltd|offene handelsgesellschaft|ltd liability partnership|professional association|societe en nom collectif|besloten vennootschap|kommanditgesellschaft|naamloze vennootschap|societe en commandite|eingetragener verein|allmennaksjeselskap|aktiengesellschaft|ltd liability corp|societa per azioni|professional corp|sociedade anonima|gesellschaft mbh|kabushiki gaisha|kabushiki kaisha|ltd liability co|sociedad anonima|kabushikigaisha|kabushikikaisha|ltd partnership|proprietary ltd|societe anonyme|anonim sirketi|anpartsselskab|incorporation|kg auf aktien|public ltd co|sociedad ltda|aksjeselskap|aktiebolaget|aktieselskab|incorporated|yugen kaisha|aktsiaselts|corporation|enregistree|godo kaisha|julkinen oy|private ltd|spolka z oo|aktiebolag|incorporee|osakeyhtio|spolka zoo|compagnie|companies|limitada|company|ges mbh|limited|limitee|sp z oo|gesmbh|sa rl|ltee|cie)( |$)'
                              ) AS "needed"
                            FROM (
                              SELECT
                                "t132"."spelling",
                                "t132"."clean_name",
                                "t132"."beyond_ascii"
                              FROM (
                                SELECT
                                  "t131"."spelling",
                                  CASE
                                    WHEN "t131"."needed"
                                    THEN TRIM(
                                      REGEXP_REPLACE(
                                        REPLACE(
                                          REPLACE(
                                            REPLACE(
                                              REPLACE(
                                                REPLACE(' ' || REPLACE("t131"."clean_name", ' ', '  ') || ' ', ' et ', ' and '),
                                                ' und ',
                                                ' and '
                                              ),
                                              ' saint ',
                                              ' st '
                                            ),
                                            ' sainte ',
                                            ' ste '
                                          ),
                                          ' centre ',
                                          ' center '
                                        ),
                                        ' +',
                                        ' ',
                                        'g'
                                      ),
                                      ' 	
'
                                    )
                                    ELSE "t131"."clean_name"
                                  END AS "clean_name",
                                  "t131"."beyond_ascii",
                                  "t131"."needed"
                                FROM (
                                  SELECT
                                    "t130"."spelling",
                                    "t130"."clean_name",
                                    "t130"."beyond_ascii",
                                    REGEXP_MATCHES("t130"."clean_name", '(^| )(et|und|saint|sainte|centre)( |$)') AS "needed"
                                  FROM (
                                    SELECT
                                      "t129"."spelling",
                                      "t129"."clean_name",
                                      "t129"."beyond_ascii"
                                    FROM (
                                      SELECT
                                        "t128"."spelling",
                                        CASE
                                          WHEN "t128"."needed"
                                          THEN TRIM(
                                            REGEXP_REPLACE(
                                              REGEXP_REPLACE(
                                                REPLACE(
                                                  REGEXP_REPLACE(' ' || REPLACE("t128"."clean_name", ' ', '  ') || ' ', ' ([a-z]) ', '<\1>', 'g'),
                                                  '><',
                                                  ''
                                                ),
                                                '[<>]',
                                                ' ',
                                                'g'
                                              ),
                                              ' +',
                                              ' ',
                                              'g'
                                            ),
                                            ' 	
'
                                          )
                                          ELSE "t128"."clean_name"
                                        END AS "clean_name",
                                        "t128"."beyond_ascii",
                                        "t128"."needed"
                                      FROM (
                                        SELECT
                                          "t127"."spelling",
                                          "t127"."clean_name",
                                          "t127"."beyond_ascii",
                                          REGEXP_MATCHES("t127"."clean_name", '(^| )[a-z] [a-z]( |$)') AS "needed"
                                        FROM (
                                          SELECT
                                            "t126"."spelling",
                                            "t126"."clean_name",
                                            "t126"."beyond_ascii"
                                          FROM (
                                            SELECT
                                              "t125"."spelling",
                                              CASE
                                                WHEN "t125"."needed"
                                                THEN TRANSLATE("t125"."clean_name", 'аеорсхуіјѕкмтвнԁԛԝαεικορτχ', 'aeopcxyijskmtbhdqwaeikoptx')
                                                ELSE "t125"."clean_name"
                                              END AS "clean_name",
                                              "t125"."beyond_ascii",
                                              "t125"."needed"
                                            FROM (
                                              SELECT
                                                "t124"."spelling",
                                                "t124"."clean_name",
                                                "t124"."beyond_ascii",
                                                "t124"."beyond_ascii"
                                                AND REGEXP_MATCHES("t124"."clean_name", '[a-z][Ͱ-ԯ]|[Ͱ-ԯ][a-z]|^[аеорсхуіјѕкмтвнԁԛԝαεικορτχ 0-9]+$') AS "needed"
                                              FROM (
                                                SELECT
                                                  "t123"."spelling",
                                                  TRIM(
                                                    REGEXP_REPLACE(REPLACE("t123"."clean_name", '''', ''), '[^a-z0-9-􏿿]+', ' ', 'g'),
                                                    ' 	
'
                                                  ) AS "clean_name",
                                                  "t123"."beyond_ascii"
                                                FROM (
                                                  SELECT
                                                    "t122"."spelling",
                                                    "t122"."clean_name",
                                                    "t122"."beyond_ascii"
                                                  FROM (
                                                    SELECT
                                                      "t121"."spelling",
                                                      CASE
                                                        WHEN "t121"."needed"
                                                        THEN CASE
                                                          WHEN (
                                                            REGEXP_REPLACE(
                                                              ' ' || REPLACE(
                                                                REGEXP_REPLACE(
                                                                  REGEXP_REPLACE(
                                                                    REGEXP_EXTRACT("t121"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 1),
                                                                    '[^a-z0-9]+',
                                                                    ' ',
                                                                    'g'
                                                                  ),
                                                                  ' (inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|gmbh|ag|sa) ?$',
                                                                  '',
                                                                  'g'
                                                                ),
                                                                ' ',
                                                                '  '
                                                              ) || ' ',
                                                              '[^a-z0-9]*([a-z0-9])[a-z0-9'']*[^a-z0-9]*',
                                                              '\1',
                                                              'g'
                                                            ) = REGEXP_EXTRACT("t121"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 2)
                                                          )
                                                          OR (
                                                            REGEXP_REPLACE(
                                                              REGEXP_REPLACE(
                                                                ' ' || REPLACE(
                                                                  REGEXP_REPLACE(
                                                                    REGEXP_REPLACE(
                                                                      REGEXP_EXTRACT("t121"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 1),
                                                                      '[^a-z0-9]+',
                                                                      ' ',
                                                                      'g'
                                                                    ),
                                                                    ' (inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|gmbh|ag|sa) ?$',
                                                                    '',
                                                                    'g'
                                                                  ),
                                                                  ' ',
                                                                  '  '
                                                                ) || ' ',
                                                                ' (of|and|the|for|in|de|du|des|la|le|les|et) ',
                                                                ' ',
                                                                'g'
                                                              ),
                                                              '[^a-z0-9]*([a-z0-9])[a-z0-9'']*[^a-z0-9]*',
                                                              '\1',
                                                              'g'
                                                            ) = REGEXP_EXTRACT("t121"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 2)
                                                          )
                                                          THEN REPLACE(
                                                            "t121"."clean_name",
                                                            '(' || REGEXP_EXTRACT("t121"."clean_name", '^(.*[a-z0-9.,]) *\(([a-z0-9]{2,8})\)', 2) || ')',
                                                            ' '
                                                          )
                                                          ELSE "t121"."clean_name"
                                                        END
                                                        ELSE "t121"."clean_name"
                                                      END AS "clean_name",
                                                      "t121"."beyond_ascii",
                                                      "t121"."needed"
                                                    FROM (
                                                      SELECT
                                                        "t120"."spelling",
                                                        "t120"."clean_name",
                                                        "t120"."beyond_ascii",
                                                        REGEXP_MATCHES("t120"."clean_name", '\([a-z0-9]{2,8}\)') AS "needed"
                                                      FROM (
                                                        SELECT
                                                          "t119"."spelling",
                                                          "t119"."clean_name",
                                                          "t119"."beyond_ascii"
                                                        FROM (
                                                          SELECT
                                                            "t118"."spelling",
                                                            CASE
                                                              WHEN "t118"."needed"
                                                              THEN REGEXP_REPLACE(
                                                                REGEXP_REPLACE("t118"."clean_name", '\.([a-z])\.', '\1', 'g'),
                                                                '\.([a-z])([^a-z0-9]|$)',
                                                                '\1\2',
                                                                'g'
                                                              )
                                                              ELSE "t118"."clean_name"
                                                            END AS "clean_name",
                                                            "t118"."beyond_ascii",
                                                            "t118"."needed"
                                                          FROM (
                                                            SELECT
                                                              "t117"."spelling",
                                                              "t117"."clean_name",
                                                              "t117"."beyond_ascii",
                                                              REGEXP_MATCHES("t117"."clean_name", '\.[a-z]([^a-z0-9]|$)') AS "needed"
                                                            FROM (
                                                              SELECT
                                                                "t116"."spelling",
                                                                REPLACE(REPLACE("t116"."clean_name", '&', ' and '), ' + ', ' and ') AS "clean_name",
                                                                "t116"."beyond_ascii"
                                                              FROM (
                                                                SELECT
                                                                  "t115"."spelling",
                                                                  "t115"."clean_name",
                                                                  "t115"."beyond_ascii"
                                                                FROM (
                                                                  SELECT
                                                                    "t114"."spelling",
                                                                    CASE
                                                                      WHEN "t114"."needed"
                                                                      THEN REGEXP_REPLACE("t114"."clean_name", '^(.+)(,| \() *the\)?[ .]*$', 'the \1', 'g')
                                                                      ELSE "t114"."clean_name"
                                                                    END AS "clean_name",
                                                                    "t114"."beyond_ascii",
                                                                    "t114"."needed"
                                                                  FROM (
                                                                    SELECT
                                                                      "t113"."spelling",
                                                                      "t113"."clean_name",
                                                                      "t113"."beyond_ascii",
                                                                      REGEXP_MATCHES("t113"."clean_name", 'the\)?[ .]*$') AS "needed"
                                                                    FROM (
                                                                      SELECT
                                                                        "t112"."spelling",
                                                                        "t112"."clean_name",
                                                                        "t112"."beyond_ascii"
                                                                      FROM (
                                                                        SELECT
                                                                          "t111"."spelling",
                                                                          CASE
                                                                            WHEN "t111"."needed"
                                                                            THEN REGEXP_REPLACE(
                                                                              REGEXP_REPLACE("t111"."clean_name", '([ ,]*/ ?[a-z]{2,4} ?/)+ *$', '', 'g'),
                                                                              '([ .,](inc|incorporated|corp|corporation|co|company|ltd|limited|llc|lp|plc|trust)\.?) */ ?[a-z]{2,4} *$',
                                                                              '\1',
                                                                              'g'
                                                                            )
                                                                            ELSE "t111"."clean_name"
                                                                          END AS "clean_name",
                                                                          "t111"."beyond_ascii",
                                                                          "t111"."needed"
                                                                        FROM (
                                                                          SELECT
                                                                            "t110"."spelling",
                                                                            "t110"."clean_name",
                                                                            "t110"."beyond_ascii",
                                                                            REGEXP_MATCHES("t110"."clean_name", '/ ?[a-z]{2,4} ?/? *$') AS "needed"
                                                                          FROM (
                                                                            SELECT
                                                                              "t109"."spelling",
                                                                              REPLACE(LOWER("t109"."clean_name"), '\', '/') AS "clean_name",
                                                                              "t109"."beyond_ascii"
                                                                            FROM (
                                                                              SELECT
                                                                                "t108"."spelling",
                                                                                "t108"."clean_name",
                                                                                "t108"."beyond_ascii"
                                                                              FROM (
                                                                                SELECT
                                                                                  "t107"."spelling",
                                                                                  CASE
                                                                                    WHEN "t107"."needed"
                                                                                    THEN REGEXP_REPLACE("t107"."clean_name", '[	
]', ' ', 'g')
                                                                                    ELSE "t107"."clean_name"
                                                                                  END AS "clean_name",
                                                                                  "t107"."beyond_ascii",
                                                                                  "t107"."needed"
                                                                                FROM (
                                                                                  SELECT
                                                                                    "t106"."spelling",
                                                                                    "t106"."clean_name",
                                                                                    "t106"."beyond_ascii",
                                                                                    REGEXP_MATCHES("t106"."clean_name", '[	
]') AS "needed"
                                                                                  FROM (
                                                                                    SELECT
                                                                                      "t105"."spelling",
                                                                                      "t105"."clean_name",
                                                                                      "t105"."beyond_ascii"
                                                                                    FROM (
                                                                                      SELECT
                                                                                        "t104"."spelling",
                                                                                        CASE
                                                                                          WHEN "t104"."needed"
                                                                                          THEN REGEXP_REPLACE(
                                                                                            REGEXP_REPLACE(
                                                                                              REGEXP_REPLACE(
                                                                                                REGEXP_REPLACE(
                                                                                                  REGEXP_REPLACE("t104"."clean_name", '株式会社|㈱|\(株\)|（株）', ' kk ', 'g'),
                                                                                                  '有限会社|㈲',
                                                                                                  ' yk ',
                                                                                                  'g'
                                                                                                ),
                                                                                                '合同会社',
                                                                                                ' gk ',
                                                                                                'g'
                                                                                              ),
                                                                                              '股份有限公司|有限公司',
                                                                                              ' co ltd ',
                                                                                              'g'
                                                                                            ),
                                                                                            '주식회사|㈜',
                                                                                            ' 주식회사 ',
                                                                                            'g'
                                                                                          )
                                                                                          ELSE "t104"."clean_name"
                                                                                        END AS "clean_name",
                                                                                        "t104"."beyond_ascii",
                                                                                        "t104"."needed"
                                                                                      FROM (
                                                                                        SELECT
                                                                                          "t103"."spelling",
                                                                                          "t103"."clean_name",
                                                                                          "t103"."beyond_ascii",
                                                                                          "t103"."beyond_ascii"
                                                                                          AND REGEXP_MATCHES("t103"."clean_name", '株式会社|㈱|\(株\)|（株）|有限会社|㈲|合同会社|股份有限公司|有限公司|주식회사|㈜') AS "needed"
                                                                                        FROM (
                                                                                          SELECT
                                                                                            "t102"."spelling",
                                                                                            "t102"."clean_name",
                                                                                            "t102"."beyond_ascii"
                                                                                          FROM (
                                                                                            SELECT
                                                                                              "t101"."spelling",
                                                                                              CASE
                                                                                                WHEN "t101"."needed"
                                                                                                THEN REGEXP_REPLACE(
                                                                                                  REGEXP_REPLACE(
                                                                                                    REGEXP_REPLACE(
                                                                                                      REGEXP_REPLACE(
                                                                                                        REGEXP_REPLACE(
                                                                                                          REGEXP_REPLACE(
                                                                                                            REGEXP_REPLACE(REGEXP_REPLACE("t101"."clean_name", '[Ⅺⅺ]', 'xi', 'g'), '[Ⅻⅻ]', 'xii', 'g'),
                                                                                                            '[ﬀ]',
                                                                                                            'ff',
                                                                                                            'g'
                                                                                                          ),
                                                                                                          '[ﬁ]',
                                                                                                          'fi',
                                                                                                          'g'
                                                                                                        ),
                                                                                                        '[ﬂ]',
                                                                                                        'fl',
                                                                                                        'g'
                                                                                                      ),
                                                                                                      '[ﬃ]',
                                                                                                      'ffi',
                                                                                                      'g'
                                                                                                    ),
                                                                                                    '[ﬄ]',
                                                                                                    'ffl',
                                                                                                    'g'
                                                                                                  ),
                                                                                                  '[ﬅﬆ]',
                                                                                                  'st',
                                                                                                  'g'
                                                                                                )
                                                                                                ELSE "t101"."clean_name"
                                                                                              END AS "clean_name",
                                                                                              "t101"."beyond_ascii",
                                                                                              "t101"."needed"
                                                                                            FROM (
                                                                                              SELECT
                                                                                                "t100"."spelling",
                                                                                                CASE
                                                                                                  WHEN "t100"."needed"
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
                                                                                                                            REGEXP_REPLACE(REGEXP_REPLACE("t100"."clean_name", '[ǄǅǆǱǲǳ]', 'dz', 'g'), '[Ǉǈǉ]', 'lj', 'g'),
                                                                                                                            '[Ǌǋǌ]',
                                                                                                                            'nj',
                                                                                                                            'g'
                                                                                                                          ),
                                                                                                                          '[ǢǣǼǽ]',
                                                                                                                          'ae',
                                                                                                                          'g'
                                                                                                                        ),
                                                                                                                        '[ẞ]',
                                                                                                                        'ss',
                                                                                                                        'g'
                                                                                                                      ),
                                                                                                                      '[№]',
                                                                                                                      'no',
                                                                                                                      'g'
                                                                                                                    ),
                                                                                                                    '[℡]',
                                                                                                                    'tel',
                                                                                                                    'g'
                                                                                                                  ),
                                                                                                                  '[℻]',
                                                                                                                  'fax',
                                                                                                                  'g'
                                                                                                                ),
                                                                                                                '[Ⅱⅱ]',
                                                                                                                'ii',
                                                                                                                'g'
                                                                                                              ),
                                                                                                              '[Ⅲⅲ]',
                                                                                                              'iii',
                                                                                                              'g'
                                                                                                            ),
                                                                                                            '[Ⅳⅳ]',
                                                                                                            'iv',
                                                                                                            'g'
                                                                                                          ),
                                                                                                          '[Ⅵⅵ]',
                                                                                                          'vi',
                                                                                                          'g'
                                                                                                        ),
                                                                                                        '[Ⅶⅶ]',
                                                                                                        'vii',
                                                                                                        'g'
                                                                                                      ),
                                                                                                      '[Ⅷⅷ]',
                                                                                                      'viii',
                                                                                                      'g'
                                                                                                    ),
                                                                                                    '[Ⅸⅸ]',
                                                                                                    'ix',
                                                                                                    'g'
                                                                                                  )
                                                                                                  ELSE "t100"."clean_name"
                                                                                                END AS "clean_name",
                                                                                                "t100"."beyond_ascii",
                                                                                                "t100"."needed"
                                                                                              FROM (
                                                                                                SELECT
                                                                                                  "t99"."spelling",
                                                                                                  CASE
                                                                                                    WHEN "t99"."needed"
                                                                                                    THEN TRANSLATE(
                                                                                                      "t99"."clean_name",
                                                                                                      'ƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǤǦǧǨǩǪǫǬǭǮǯǰǴǵǶǷǸǹǺǻǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎʰʱʲʳʴʵʶʷʸʹʼͰͲʹ͵Ͷͺ;Ϳ΄΅Ά·ΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰςϊϋόύώϏϐϑϒϓϔϕϖϘϚϜϞϠϢϤϦϨϪϬϮϰϱϲϴϵ϶ϷϹϺϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯйѐёѓїќѝўѠѢѤѦѨѪѬѮѰѲѴѶѷѸѺѼѾҀ҂ҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӂӃӅӇӉӋӍӐӑӒӓӔӖӗӘӚӛӜӝӞӟӠӢӣӤӥӦӧӨӪӫӬӭӮӯӰӱӲӳӴӵӶӸӹӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮḀḁḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘḙḚḛḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷḸḹḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱṲṳṴṵṶṷṸṹṺṻṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙẛẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹỺỼỾἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏἐἑἒἓἔἕἘἙἚἛἜἝἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὀὁὂὃὄὅὈὉὊὋὌὍὐὑὒὓὔὕὖὗὙὛὝὟὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὰάὲέὴήὶίὸόὺύὼώᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ᾽ι᾿῀῁ῂῃῄῆῇῈΈῊΉῌ῍῎῏ῐῑῒΐῖῗῘῙῚΊ῝῞῟ῠῡῢΰῤῥῦῧῨῩῪΎῬ῭΅`ῲῳῴῶῷῸΌῺΏῼ´῾⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₔₕₖₗₘₙₚₛₜ℀℁ℂ℃℄℅℆ℇ℈℉ℊℋℌℍℎℏℐℑℒℓ℔ℕ℗℘ℙℚℛℜℝ℞℟℠™℣ℤ℥Ω℧ℨ℩KÅℬℭ℮ℯℰℱℲℳℴℵℶℷℸℹ℺ℼℽℾℿ⅀⅁⅂⅃⅄ⅅⅆⅇⅈⅉ⅊⅋⅌⅍⅏ⅠⅤⅩⅬⅭⅮⅯⅰⅴⅹⅼⅽⅾⅿↃ↊↋①②③④⑤⑥⑦⑧⑨ⒶⒷⒸⒹⒺⒻⒼⒽⒾⒿⓀⓁⓂⓃⓄⓅⓆⓇⓈⓉⓊⓋⓌⓍⓎⓏⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙⓚⓛⓜⓝⓞⓟⓠⓡⓢⓣⓤⓥⓦⓧⓨⓩ！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
                                                                                                      'ɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙɯɲɵooƣƥʀƨʃƭʈuuʊʋƴƶʒƹƽaaiioouuuuuuuuuuaaaaǥggkkooooʒʒjggƕƿnnaaooaaaaeeeeiiiioooorrrruuuussttȝhhƞȣȥaaeeooooooooyyⱥȼƚⱦɂƀʉʌɇɉɋɍɏhɦjrɹɻʁwy''''ͱͳ'' ͷ  ϳ  α εηιουωιαβγδεζηθικλμνξοπρστυφχψωιυαεηιυσιυουωϗβθυυυφπϙϛϝϟϡϣϥϧϩϫϭϯκρσθε ϸσϻͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяиеегікиуѡѣѥѧѩѫѭѯѱѳѵѵѵѹѻѽѿҁ ҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏжжӄӆӈӊӌӎааааӕееәәәжжззӡииииооөөөээууууууччӷыыӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯaabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwysaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỽỿααααααααααααααααεεεεεεεεεεεεηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιιοοοοοοοοοοοουυυυυυυυυυυυωωωωωωωωωωωωωωωωααεεηηιιοουυωωααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωαααααααααααα ι   ηηηηηεεηηη   ιιιιιιιιιι   υυυυρρυυυυυυρ   ωωωωωοοωωω  0i456789     n0123456789     aeoxəhklmnpst  c    ɛ  ghhhhhiill n  pqrrr     z ω z kabc eefⅎmoאבגדi πγγπ     ddeij     ivxlcdmivxlcdmↄ  123456789abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz               0123456789       abcdefghijklmnopqrstuvwxyz      abcdefghijklmnopqrstuvwxyz    '
                                                                                                    )
                                                                                                    ELSE "t99"."clean_name"
                                                                                                  END AS "clean_name",
                                                                                                  "t99"."beyond_ascii",
                                                                                                  "t99"."needed"
                                                                                                FROM (
                                                                                                  SELECT
                                                                                                    "t98"."spelling",
                                                                                                    CASE
                                                                                                      WHEN "t98"."needed"
                                                                                                      THEN REGEXP_REPLACE(
                                                                                                        REGEXP_REPLACE("t98"."clean_name", '[­̀-ͯ​-‏‪-‮⁠-⁤︀-️﻿]', '', 'g'),
                                                                                                        '[ - ‖-  - ₠-⃏←-⑟─-⯿　-〄〈-〠〰・｟-･]',
                                                                                                        ' ',
                                                                                                        'g'
                                                                                                      )
                                                                                                      ELSE "t98"."clean_name"
                                                                                                    END AS "clean_name",
                                                                                                    "t98"."beyond_ascii",
                                                                                                    "t98"."needed"
                                                                                                  FROM (
                                                                                                    SELECT
                                                                                                      "t97"."spelling",
                                                                                                      "t97"."clean_name",
                                                                                                      "t97"."beyond_ascii",
                                                                                                      "t97"."beyond_ascii" AND REGEXP_MATCHES("t97"."clean_name", '[^-]') AS "needed"
                                                                                                    FROM (
                                                                                                      SELECT
                                                                                                        "t96"."spelling",
                                                                                                        "t96"."clean_name",
                                                                                                        "t96"."beyond_ascii"
                                                                                                      FROM (
                                                                                                        SELECT
                                                                                                          "t95"."spelling",
                                                                                                          CASE
                                                                                                            WHEN "t95"."needed"
                                                                                                            THEN REGEXP_REPLACE(REGEXP_REPLACE("t95"."clean_name", '[ŹźŻżŽž]', 'z', 'g'), '[‐‑–—]', '-', 'g')
                                                                                                            ELSE "t95"."clean_name"
                                                                                                          END AS "clean_name",
                                                                                                          "t95"."beyond_ascii",
                                                                                                          "t95"."needed"
                                                                                                        FROM (
                                                                                                          SELECT
                                                                                                            "t94"."spelling",
                                                                                                            CASE
                                                                                                              WHEN "t94"."needed"
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
                                                                                                                                        REGEXP_REPLACE(REGEXP_REPLACE("t94"."clean_name", '[ÝýÿŶŷŸ]', 'y', 'g'), '[Þþ]', 'th', 'g'),
                                                                                                                                        '[ß]',
                                                                                                                                        'ss',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      '[ĜĝĞğĠġĢģ]',
                                                                                                                                      'g',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    '[ĤĥĦħ]',
                                                                                                                                    'h',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  '[Ĳĳ]',
                                                                                                                                  'ij',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                '[Ĵĵ]',
                                                                                                                                'j',
                                                                                                                                'g'
                                                                                                                              ),
                                                                                                                              '[Ķķ]',
                                                                                                                              'k',
                                                                                                                              'g'
                                                                                                                            ),
                                                                                                                            '[ĹĺĻļĽľŁł]',
                                                                                                                            'l',
                                                                                                                            'g'
                                                                                                                          ),
                                                                                                                          '[Ŋ]',
                                                                                                                          'ŋ',
                                                                                                                          'g'
                                                                                                                        ),
                                                                                                                        '[Œœ]',
                                                                                                                        'oe',
                                                                                                                        'g'
                                                                                                                      ),
                                                                                                                      '[ŔŕŖŗŘř]',
                                                                                                                      'r',
                                                                                                                      'g'
                                                                                                                    ),
                                                                                                                    '[ŚśŜŝŞşŠšſ]',
                                                                                                                    's',
                                                                                                                    'g'
                                                                                                                  ),
                                                                                                                  '[ŢţŤťŦŧ]',
                                                                                                                  't',
                                                                                                                  'g'
                                                                                                                ),
                                                                                                                '[Ŵŵ]',
                                                                                                                'w',
                                                                                                                'g'
                                                                                                              )
                                                                                                              ELSE "t94"."clean_name"
                                                                                                            END AS "clean_name",
                                                                                                            "t94"."beyond_ascii",
                                                                                                            "t94"."needed"
                                                                                                          FROM (
                                                                                                            SELECT
                                                                                                              "t93"."spelling",
                                                                                                              CASE
                                                                                                                WHEN "t93"."needed"
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
                                                                                                                                            REGEXP_REPLACE("t93"."clean_name", '[ ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿×÷‒―‖‗‚“”„‟†‡•‣․‥…‧   ‰‱]', ' ', 'g'),
                                                                                                                                            '[ªÀÁÂÃÄÅàáâãäåĀāĂăĄą]',
                                                                                                                                            'a',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          '[²]',
                                                                                                                                          '2',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        '[³]',
                                                                                                                                        '3',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      '[´‘’‛′]',
                                                                                                                                      '''',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    '[µ]',
                                                                                                                                    'μ',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  '[¹]',
                                                                                                                                  '1',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                '[ºÒÓÔÕÖØòóôõöøŌōŎŏŐő]',
                                                                                                                                'o',
                                                                                                                                'g'
                                                                                                                              ),
                                                                                                                              '[Ææ]',
                                                                                                                              'ae',
                                                                                                                              'g'
                                                                                                                            ),
                                                                                                                            '[ÇçĆćĈĉĊċČč]',
                                                                                                                            'c',
                                                                                                                            'g'
                                                                                                                          ),
                                                                                                                          '[ÈÉÊËèéêëĒēĔĕĖėĘęĚě]',
                                                                                                                          'e',
                                                                                                                          'g'
                                                                                                                        ),
                                                                                                                        '[ÌÍÎÏìíîïĨĩĪīĬĭĮįİı]',
                                                                                                                        'i',
                                                                                                                        'g'
                                                                                                                      ),
                                                                                                                      '[ÐðĎďĐđ]',
                                                                                                                      'd',
                                                                                                                      'g'
                                                                                                                    ),
                                                                                                                    '[ÑñŃńŅņŇň]',
                                                                                                                    'n',
                                                                                                                    'g'
                                                                                                                  ),
                                                                                                                  '[ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų]',
                                                                                                                  'u',
                                                                                                                  'g'
                                                                                                                )
                                                                                                                ELSE "t93"."clean_name"
                                                                                                              END AS "clean_name",
                                                                                                              "t93"."beyond_ascii",
                                                                                                              "t93"."needed"
                                                                                                            FROM (
                                                                                                              SELECT
                                                                                                                "t92"."spelling",
                                                                                                                "t92"."clean_name",
                                                                                                                "t92"."beyond_ascii",
                                                                                                                "t92"."beyond_ascii" AND REGEXP_MATCHES("t92"."clean_name", '[^-]') AS "needed"
                                                                                                              FROM (
                                                                                                                SELECT
                                                                                                                  "t91"."spelling",
                                                                                                                  "t91"."clean_name",
                                                                                                                  "t91"."beyond_ascii"
                                                                                                                FROM (
                                                                                                                  SELECT
                                                                                                                    "t90"."spelling",
                                                                                                                    CASE
                                                                                                                      WHEN "t90"."needed"
                                                                                                                      THEN REGEXP_REPLACE("t90"."clean_name", '([a-z])Ã ', '\1a', 'g')
                                                                                                                      ELSE "t90"."clean_name"
                                                                                                                    END AS "clean_name",
                                                                                                                    "t90"."beyond_ascii",
                                                                                                                    "t90"."needed"
                                                                                                                  FROM (
                                                                                                                    SELECT
                                                                                                                      "t89"."spelling",
                                                                                                                      CASE
                                                                                                                        WHEN "t89"."needed"
                                                                                                                        THEN REGEXP_REPLACE(
                                                                                                                          REGEXP_REPLACE(
                                                                                                                            REGEXP_REPLACE(
                                                                                                                              REGEXP_REPLACE(
                                                                                                                                REGEXP_REPLACE(
                                                                                                                                  REGEXP_REPLACE(
                                                                                                                                    REGEXP_REPLACE("t89"."clean_name", 'á¸[‚ƒ„…†‡]', 'b', 'g'),
                                                                                                                                    'á¸[žŸÿ]',
                                                                                                                                    'f',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  'á¸[¾¿]|á¹[€‚ƒ]',
                                                                                                                                  'm',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                'á¹[”•–—]',
                                                                                                                                'p',
                                                                                                                                'g'
                                                                                                                              ),
                                                                                                                              'á¹[¼½¾¿]',
                                                                                                                              'v',
                                                                                                                              'g'
                                                                                                                            ),
                                                                                                                            'áº[Šš‹Œœ]',
                                                                                                                            'x',
                                                                                                                            'g'
                                                                                                                          ),
                                                                                                                          'â[]|â€[“”]',
                                                                                                                          '-',
                                                                                                                          'g'
                                                                                                                        )
                                                                                                                        ELSE "t89"."clean_name"
                                                                                                                      END AS "clean_name",
                                                                                                                      "t89"."beyond_ascii",
                                                                                                                      "t89"."needed"
                                                                                                                    FROM (
                                                                                                                      SELECT
                                                                                                                        "t88"."spelling",
                                                                                                                        CASE
                                                                                                                          WHEN "t88"."needed"
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
                                                                                                                                                      REGEXP_REPLACE("t88"."clean_name", 'Ã[ž¾]|ã[¾]', 'th', 'g'),
                                                                                                                                                      'Ã[Ÿ]|ã[ÿ]|áº[ž]',
                                                                                                                                                      'ss',
                                                                                                                                                      'g'
                                                                                                                                                    ),
                                                                                                                                                    'Ä[œžŸ ¡¢£]|ä[ÿ ¡¢£]|á¸[ ¡]',
                                                                                                                                                    'g',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  'Ä[¤¥¦§]|ä[¤¥¦§]|á¸[¢£¤¥¦§¨©ª«]|áº[–]',
                                                                                                                                                  'h',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'Ä[²³]|ä[²³]',
                                                                                                                                                'ij',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'Ä[´µ]|ä[´µ]',
                                                                                                                                              'j',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'Ä[¶·]|ä[¶·]|á¸[°±²³´µ]',
                                                                                                                                            'k',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'Ä[¹º»¼½¾]|ä[¹º»¼½¾]|Å[‚]|å[‚]|á¸[¶·¸¹º»¼½]',
                                                                                                                                          'l',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        'Å[‰]',
                                                                                                                                        '''n',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      'Å[’“]|å[’“]',
                                                                                                                                      'oe',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    'Å[”•–—˜™]|å[”•–—˜™]|á¹[šœž˜™›Ÿÿ]',
                                                                                                                                    'r',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  'Å[š›œžŸ ¡¿]|å[š›ÿ ¡¿]|á¹[ ¡¢£¤¥¦§¨©]|áº[›]',
                                                                                                                                  's',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                'Å[¢£¤¥¦§]|å[¢£¤¥¦§]|á¹[ª«¬­®¯°±]|áº[—]',
                                                                                                                                't',
                                                                                                                                'g'
                                                                                                                              ),
                                                                                                                              'Å[´µ]|å[´µ]|áº[€‚ƒ„…†‡ˆ‰˜]',
                                                                                                                              'w',
                                                                                                                              'g'
                                                                                                                            ),
                                                                                                                            'Å[¹º»¼½¾]|å[¹º»¼½¾]|áº[‘’“”•]',
                                                                                                                            'z',
                                                                                                                            'g'
                                                                                                                          )
                                                                                                                          ELSE "t88"."clean_name"
                                                                                                                        END AS "clean_name",
                                                                                                                        "t88"."beyond_ascii",
                                                                                                                        "t88"."needed"
                                                                                                                      FROM (
                                                                                                                        SELECT
                                                                                                                          "t87"."spelling",
                                                                                                                          CASE
                                                                                                                            WHEN "t87"."needed"
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
                                                                                                                                                          "t87"."clean_name",
                                                                                                                                                          'Â[ ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|Ã[—·]|â[¢¦]|â€[šœž¢¦]|â[¢]|â„[¢]',
                                                                                                                                                          ' ',
                                                                                                                                                          'g'
                                                                                                                                                        ),
                                                                                                                                                        'Â[ª]|â[ª]|Ã[€‚ƒ„… ¡¢£¤¥]|ã[€‚ƒ„… ¡¢£¤¥]|Ä[€‚ƒ„…]|ä[€‚ƒ„…]|á¸[€]|áº[ ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·]',
                                                                                                                                                        'a',
                                                                                                                                                        'g'
                                                                                                                                                      ),
                                                                                                                                                      'Â[²]',
                                                                                                                                                      '2',
                                                                                                                                                      'g'
                                                                                                                                                    ),
                                                                                                                                                    'Â[³]',
                                                                                                                                                    '3',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  'Â[´]|â[]|â€[˜™]',
                                                                                                                                                  '''',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'Â[¹]',
                                                                                                                                                '1',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'Â[º]|â[º]|Ã[’“”•–˜²³´µ¶¸]|ã[’“”•–˜²³´µ¶¸]|Å[ŒŽ‘]|å[œž‘]|á¹[ŒŽ‘’“]|á»[šŒœŽž‘’“”•–—˜™›Ÿÿ ¡¢£]',
                                                                                                                                              'o',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'Ã[†¦]|ã[†¦]',
                                                                                                                                            'ae',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'Ã[‡§]|ã[‡§]|Ä[†‡ˆ‰Š‹Œ]|ä[†‡ˆ‰š‹œ]|á¸[ˆ‰]',
                                                                                                                                          'c',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        'Ã[ˆ‰Š‹¨©ª«]|ã[ˆ‰š‹¨©ª«]|Ä[’“”•–—˜™š›]|ä[’“”•–—˜™›]|á¸[šœ”•–—˜™›]|áº[¸¹º»¼½¾¿]|á»[€‚ƒ„…†‡]',
                                                                                                                                        'e',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      'Ã[ŒŽ¬­®¯]|ã[œž¬­®¯]|Ä[¨©ª«¬­®¯°±]|ä[¨©ª«¬­®¯°±]|á¸[¬­®¯]|á»[ˆ‰Š‹]',
                                                                                                                                      'i',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    'Ã[°]|ã[°]|Ä[Ž‘]|ä[ž‘]|á¸[Š‹ŒŽ‘’“]',
                                                                                                                                    'd',
                                                                                                                                    'g'
                                                                                                                                  ),
                                                                                                                                  'Ã[‘±]|ã[‘±]|Å[ƒ„…†‡ˆ]|å[ƒ„…†‡ˆ]|á¹[„…†‡ˆ‰Š‹]',
                                                                                                                                  'n',
                                                                                                                                  'g'
                                                                                                                                ),
                                                                                                                                'Ã[™š›œ¹º»¼]|ã[™›¹º»¼]|Å[¨©ª«¬­®¯°±²³]|å[¨©ª«¬­®¯°±²³]|á¹[²³´µ¶·¸¹º»]|á»[¤¥¦§¨©ª«¬­®¯°±]',
                                                                                                                                'u',
                                                                                                                                'g'
                                                                                                                              ),
                                                                                                                              'Ã[½¿]|ã[½¿]|Å[¶·¸]|å[¶·¸]|áº[Ž™]|á»[²³´µ¶·¸¹]',
                                                                                                                              'y',
                                                                                                                              'g'
                                                                                                                            )
                                                                                                                            ELSE "t87"."clean_name"
                                                                                                                          END AS "clean_name",
                                                                                                                          "t87"."beyond_ascii",
                                                                                                                          "t87"."needed"
                                                                                                                        FROM (
                                                                                                                          SELECT
                                                                                                                            "t86"."spelling",
                                                                                                                            "t86"."clean_name",
                                                                                                                            "t86"."beyond_ascii",
                                                                                                                            "t86"."beyond_ascii"
                                                                                                                            AND REGEXP_MATCHES("t86"."clean_name", '[ÂÃÄÅâãäåá][-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[a-z]Ã ') AS "needed"
                                                                                                                          FROM (
                                                                                                                            SELECT
                                                                                                                              "t85"."spelling",
                                                                                                                              "t85"."clean_name",
                                                                                                                              "t85"."beyond_ascii"
                                                                                                                            FROM (
                                                                                                                              SELECT
                                                                                                                                "t84"."spelling",
                                                                                                                                CASE
                                                                                                                                  WHEN "t84"."needed"
                                                                                                                                  THEN REGEXP_REPLACE(
                                                                                                                                    REGEXP_REPLACE(
                                                                                                                                      REGEXP_REPLACE(
                                                                                                                                        REGEXP_REPLACE(
                                                                                                                                          REGEXP_REPLACE(
                                                                                                                                            REGEXP_REPLACE(
                                                                                                                                              REGEXP_REPLACE(
                                                                                                                                                "t84"."clean_name",
                                                                                                                                                'Ã¡Â¸Â[‚ƒ„…†‡]|Ã¡Â¸â[¦  ¡]|Ã¡Â¸â€[šž¦  ¡]|Ã¡Â¸Æ[’]',
                                                                                                                                                'b',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'Ã¡Â¸Â[žŸ]|Ã¡Â¸Å[¾¸]',
                                                                                                                                              'f',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'Ã¡Â¸Â[¾¿]|Ã¡Â¹Â[€‚ƒ]|Ã¡Â¹â[¬]|Ã¡Â¹â‚[¬]|Ã¡Â¹â[]|Ã¡Â¹â€[š]|Ã¡Â¹Æ[’]',
                                                                                                                                            'm',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'Ã¡Â¹Â[”•–—]|Ã¡Â¹â[¢]|Ã¡Â¹â€[¢“”]',
                                                                                                                                          'p',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        'Ã¡Â¹Â[¼½¾¿]',
                                                                                                                                        'v',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      'Ã¡ÂºÂ[Š‹Œ]|Ã¡ÂºÅ[  ’]|Ã¡Âºâ[¹]|Ã¡Âºâ€[¹]',
                                                                                                                                      'x',
                                                                                                                                      'g'
                                                                                                                                    ),
                                                                                                                                    'Ã¢ÂÂ[]|Ã¢Â€Â[“”]|Ã¢â¬â[]|Ã¢â‚¬â€[œ]',
                                                                                                                                    '-',
                                                                                                                                    'g'
                                                                                                                                  )
                                                                                                                                  ELSE "t84"."clean_name"
                                                                                                                                END AS "clean_name",
                                                                                                                                "t84"."beyond_ascii",
                                                                                                                                "t84"."needed"
                                                                                                                              FROM (
                                                                                                                                SELECT
                                                                                                                                  "t83"."spelling",
                                                                                                                                  CASE
                                                                                                                                    WHEN "t83"."needed"
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
                                                                                                                                                                REGEXP_REPLACE("t83"."clean_name", 'ÃÂ[¾]|ÃƒÂ[ž¾]|ÃÅ[¾]|ÃƒÅ[¾]', 'th', 'g'),
                                                                                                                                                                'ÃÂ[]|ÃƒÂ[Ÿ]|ÃÅ[¸]|ÃƒÅ[¸]|Ã¡ÂºÂ[ž]|Ã¡ÂºÅ[¾]',
                                                                                                                                                                'ss',
                                                                                                                                                                'g'
                                                                                                                                                              ),
                                                                                                                                                              'ÃÂ[  ¡¢£]|Ã„Â[œžŸ  ¡¢£]|ÃÅ[¾¸]|Ã„Å[“¾¸]|Ã¡Â¸Â[  ¡]',
                                                                                                                                                              'g',
                                                                                                                                                              'g'
                                                                                                                                                            ),
                                                                                                                                                            'ÃÂ[¤¥¦§]|Ã„Â[¤¥¦§]|Ã¡Â¸Â[¢£¤¥¦§¨©ª«]|Ã¡ÂºÂ[–]|Ã¡Âºâ[]|Ã¡Âºâ€[“]',
                                                                                                                                                            'h',
                                                                                                                                                            'g'
                                                                                                                                                          ),
                                                                                                                                                          'ÃÂ[²³]|Ã„Â[²³]',
                                                                                                                                                          'ij',
                                                                                                                                                          'g'
                                                                                                                                                        ),
                                                                                                                                                        'ÃÂ[´µ]|Ã„Â[´µ]',
                                                                                                                                                        'j',
                                                                                                                                                        'g'
                                                                                                                                                      ),
                                                                                                                                                      'ÃÂ[¶·]|Ã„Â[¶·]|Ã¡Â¸Â[°±²³´µ]',
                                                                                                                                                      'k',
                                                                                                                                                      'g'
                                                                                                                                                    ),
                                                                                                                                                    'ÃÂ[¹º»¼½¾]|Ã„Â[¹º»¼½¾]|ÃÂ[]|Ã…Â[‚]|Ãâ[]|Ã…â€[š]|Ã¡Â¸Â[¶·¸¹º»¼½]',
                                                                                                                                                    'l',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  'ÃÂ[]|Ã…Â[‰]|Ãâ[°]|Ã…â€[°]',
                                                                                                                                                  '''n',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'ÃÂ[]|Ã…Â[’“]|Ãâ[]|Ã…â€[™œ]',
                                                                                                                                                'oe',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'ÃÂ[]|Ã…Â[”•–—˜™]|Ãâ[¢]|Ã…â€[¢“”]|ÃË[]|Ã…Ë[œ]|Ãâ[¢]|Ã…â„[¢]|Ã¡Â¹Â[˜™š›œžŸ]|Ã¡Â¹Ë[œ]|Ã¡Â¹â[¢]|Ã¡Â¹â„[¢]|Ã¡Â¹Å[¡“¾¸]|Ã¡Â¹â[º]|Ã¡Â¹â€[º]',
                                                                                                                                              'r',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'ÃÂ[  ¡¿]|Ã…Â[š›œžŸ  ¡¿]|ÃÅ[¡¾¸]|Ã…Å[¡“¾¸]|Ãâ[º]|Ã…â€[º]|Ã¡Â¹Â[  ¡¢£¤¥¦§¨©]|Ã¡ÂºÂ[›]|Ã¡Âºâ[º]|Ã¡Âºâ€[º]',
                                                                                                                                            's',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'ÃÂ[¢£¤¥¦§]|Ã…Â[¢£¤¥¦§]|Ã¡Â¹Â[ª«¬­®¯°±]|Ã¡ÂºÂ[—]|Ã¡Âºâ[]|Ã¡Âºâ€[”]',
                                                                                                                                          't',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        'ÃÂ[´µ]|Ã…Â[´µ]|Ã¡ÂºÂ[€‚ƒ„…†‡ˆ‰˜]|Ã¡Âºâ[¬]|Ã¡Âºâ‚[¬]|Ã¡Âºâ[¦  ¡°]|Ã¡Âºâ€[šž¦  ¡°]|Ã¡ÂºÆ[’]|Ã¡ÂºË[†œ]',
                                                                                                                                        'w',
                                                                                                                                        'g'
                                                                                                                                      ),
                                                                                                                                      'ÃÂ[¹º»¼½¾]|Ã…Â[¹º»¼½¾]|Ã¡ÂºÂ[‘’“”•]|Ã¡Âºâ[¢]|Ã¡Âºâ€[˜™œ¢]',
                                                                                                                                      'z',
                                                                                                                                      'g'
                                                                                                                                    )
                                                                                                                                    ELSE "t83"."clean_name"
                                                                                                                                  END AS "clean_name",
                                                                                                                                  "t83"."beyond_ascii",
                                                                                                                                  "t83"."needed"
                                                                                                                                FROM (
                                                                                                                                  SELECT
                                                                                                                                    "t82"."spelling",
                                                                                                                                    CASE
                                                                                                                                      WHEN "t82"."needed"
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
                                                                                                                                                                    "t82"."clean_name",
                                                                                                                                                                    'ÃÂ[  ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|Ã‚Â[  ¡¢£¤¥¦§¨©«¬®¯°±¶·¸»¿]|ÃÂ[·]|ÃƒÂ[—·]|Ãâ[]|Ãƒâ€[”]|Ã¢ÂÂ[¢¦]|Ã¢Â€Â[šœž¢¦]|Ã¢â¬Å[¡¾]|Ã¢â‚¬Å[¡“¾]|Ã¢â¬Â[¢¦]|Ã¢â‚¬Â[¢¦]|Ã¢ÂÂ[¢]|Ã¢Â„Â[¢]|Ã¢âÂ[¢]|Ã¢â€žÂ[¢]',
                                                                                                                                                                    ' ',
                                                                                                                                                                    'g'
                                                                                                                                                                  ),
                                                                                                                                                                  'ÃÂ[ª]|Ã‚Â[ª]|ÃÂ[  ¡¢£¤¥]|ÃƒÂ[€‚ƒ„…  ¡¢£¤¥]|Ãâ[¬]|Ãƒâ‚[¬]|Ãâ[¦]|Ãƒâ€[šž¦]|ÃÆ[]|ÃƒÆ[’]|ÃÂ[]|Ã„Â[€‚ƒ„…]|Ãâ[¬]|Ã„â‚[¬]|Ãâ[¦]|Ã„â€[šž¦]|ÃÆ[]|Ã„Æ[’]|Ã¡Â¸Â[€]|Ã¡Â¸â[¬]|Ã¡Â¸â‚[¬]|Ã¡ÂºÂ[  ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·]',
                                                                                                                                                                  'a',
                                                                                                                                                                  'g'
                                                                                                                                                                ),
                                                                                                                                                                'ÃÂ[²]|Ã‚Â[²]',
                                                                                                                                                                '2',
                                                                                                                                                                'g'
                                                                                                                                                              ),
                                                                                                                                                              'ÃÂ[³]|Ã‚Â[³]',
                                                                                                                                                              '3',
                                                                                                                                                              'g'
                                                                                                                                                            ),
                                                                                                                                                            'ÃÂ[´]|Ã‚Â[´]|Ã¢ÂÂ[]|Ã¢Â€Â[˜™]|Ã¢â¬Ë[]|Ã¢â‚¬Ë[œ]|Ã¢â¬â[¢]|Ã¢â‚¬â„[¢]',
                                                                                                                                                            '''',
                                                                                                                                                            'g'
                                                                                                                                                          ),
                                                                                                                                                          'ÃÂ[¹]|Ã‚Â[¹]',
                                                                                                                                                          '1',
                                                                                                                                                          'g'
                                                                                                                                                        ),
                                                                                                                                                        'ÃÂ[º]|Ã‚Â[º]|ÃÂ[²³´µ¶¸]|ÃƒÂ[’“”•–˜²³´µ¶¸]|Ãâ[¢]|Ãƒâ€[™œ¢“]|ÃË[]|ÃƒË[œ]|ÃÂ[]|Ã…Â[ŒŽ‘]|ÃÅ[½]|Ã…Å[’½]|Ãâ[]|Ã…â€[˜]|Ã¡Â¹Â[ŒŽ‘’“]|Ã¡Â¹Å[’½]|Ã¡Â¹â[]|Ã¡Â¹â€[˜™œ]|Ã¡Â»Â[ŒŽ‘’“”•–—˜™š›œžŸ  ¡¢£]|Ã¡Â»Å[’½¡“¾¸]|Ã¡Â»â[¢º]|Ã¡Â»â€[˜™œ¢“”º]|Ã¡Â»Ë[œ]|Ã¡Â»â[¢]|Ã¡Â»â„[¢]',
                                                                                                                                                        'o',
                                                                                                                                                        'g'
                                                                                                                                                      ),
                                                                                                                                                      'ÃÂ[¦]|ÃƒÂ[†¦]|Ãâ[  ]|Ãƒâ€[  ]',
                                                                                                                                                      'ae',
                                                                                                                                                      'g'
                                                                                                                                                    ),
                                                                                                                                                    'ÃÂ[§]|ÃƒÂ[‡§]|Ãâ[¡]|Ãƒâ€[¡]|ÃÂ[]|Ã„Â[†‡ˆ‰Š‹Œ]|Ãâ[  ¡°¹]|Ã„â€[  ¡°¹]|ÃË[]|Ã„Ë[†]|ÃÅ[  ]|Ã„Å[  ’]|Ã¡Â¸Â[ˆ‰]|Ã¡Â¸Ë[†]|Ã¡Â¸â[°]|Ã¡Â¸â€[°]',
                                                                                                                                                    'c',
                                                                                                                                                    'g'
                                                                                                                                                  ),
                                                                                                                                                  'ÃÂ[¨©ª«]|ÃƒÂ[ˆ‰Š‹¨©ª«]|ÃË[]|ÃƒË[†]|Ãâ[°¹]|Ãƒâ€[°¹]|ÃÅ[  ]|ÃƒÅ[  ]|ÃÂ[]|Ã„Â[’“”•–—˜™š›]|Ãâ[¢º]|Ã„â€[™œ¢“”º]|ÃË[]|Ã„Ë[œ]|Ãâ[¢]|Ã„â„[¢]|ÃÅ[¡]|Ã„Å[¡]|Ã¡Â¸Â[”•–—˜™š›œ]|Ã¡Â¸â[¢º]|Ã¡Â¸â€[¢“”º]|Ã¡Â¸Ë[œ]|Ã¡Â¸â[¢]|Ã¡Â¸â„[¢]|Ã¡Â¸Å[¡“]|Ã¡ÂºÂ[¸¹º»¼½¾¿]|Ã¡Â»Â[€‚ƒ„…†‡]|Ã¡Â»â[¬]|Ã¡Â»â‚[¬]|Ã¡Â»â[¦  ¡]|Ã¡Â»â€[šž¦  ¡]|Ã¡Â»Æ[’]',
                                                                                                                                                  'e',
                                                                                                                                                  'g'
                                                                                                                                                ),
                                                                                                                                                'ÃÂ[¬­®¯]|ÃƒÂ[ŒŽ¬­®¯]|ÃÅ[½]|ÃƒÅ[’½]|ÃÂ[¨©ª«¬­®¯°±]|Ã„Â[¨©ª«¬­®¯°±]|Ã¡Â¸Â[¬­®¯]|Ã¡Â»Â[ˆ‰Š‹]|Ã¡Â»Ë[†]|Ã¡Â»â[°¹]|Ã¡Â»â€[°¹]|Ã¡Â»Å[  ]',
                                                                                                                                                'i',
                                                                                                                                                'g'
                                                                                                                                              ),
                                                                                                                                              'ÃÂ[°]|ÃƒÂ[°]|ÃÂ[]|Ã„Â[Ž‘]|ÃÅ[½]|Ã„Å[½]|Ãâ[]|Ã„â€[˜]|Ã¡Â¸Â[Š‹ŒŽ‘’“]|Ã¡Â¸Å[  ’½]|Ã¡Â¸â[¹]|Ã¡Â¸â€[¹˜™œ]',
                                                                                                                                              'd',
                                                                                                                                              'g'
                                                                                                                                            ),
                                                                                                                                            'ÃÂ[±]|ÃƒÂ[‘±]|Ãâ[]|Ãƒâ€[˜]|ÃÂ[]|Ã…Â[ƒ„…†‡ˆ]|ÃÆ[]|Ã…Æ[’]|Ãâ[¦  ¡]|Ã…â€[ž¦  ¡]|ÃË[]|Ã…Ë[†]|Ã¡Â¹Â[„…†‡ˆ‰Š‹]|Ã¡Â¹â[¦  ¡°¹]|Ã¡Â¹â€[ž¦  ¡°¹]|Ã¡Â¹Ë[†]|Ã¡Â¹Å[  ]',
                                                                                                                                            'n',
                                                                                                                                            'g'
                                                                                                                                          ),
                                                                                                                                          'ÃÂ[¹º»¼]|ÃƒÂ[™š›œ¹º»¼]|Ãâ[¢]|Ãƒâ„[¢]|ÃÅ[¡]|ÃƒÅ[¡“]|Ãâ[º]|Ãƒâ€[º]|ÃÂ[¨©ª«¬­®¯°±²³]|Ã…Â[¨©ª«¬­®¯°±²³]|Ã¡Â¹Â[²³´µ¶·¸¹º»]|Ã¡Â»Â[¤¥¦§¨©ª«¬­®¯°±]',
                                                                                                                                          'u',
                                                                                                                                          'g'
                                                                                                                                        ),
                                                                                                                                        'ÃÂ[½¿]|ÃƒÂ[½¿]|ÃÂ[¶·¸]|Ã…Â[¶·¸]|Ã¡ÂºÂ[Ž™]|Ã¡ÂºÅ[½]|Ã¡Âºâ[¢]|Ã¡Âºâ„[¢]|Ã¡Â»Â[²³´µ¶·¸¹]',
                                                                                                                                        'y',
                                                                                                                                        'g'
                                                                                                                                      )
                                                                                                                                      ELSE "t82"."clean_name"
                                                                                                                                    END AS "clean_name",
                                                                                                                                    "t82"."beyond_ascii",
                                                                                                                                    "t82"."needed"
                                                                                                                                  FROM (
                                                                                                                                    SELECT
                                                                                                                                      "t81"."spelling",
                                                                                                                                      "t81"."clean_name",
                                                                                                                                      "t81"."beyond_ascii",
                                                                                                                                      "t81"."beyond_ascii"
                                                                                                                                      AND REGEXP_MATCHES("t81"."clean_name", 'Ã[-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][ÂâÅËÆ]') AS "needed"
                                                                                                                                    FROM (
                                                                                                                                      SELECT
                                                                                                                                        "t80"."spelling",
                                                                                                                                        "t80"."spelling" AS "clean_name",
                                                                                                                                        REGEXP_MATCHES("t80"."spelling", '[^-]') AS "beyond_ascii"
                                                                                                                                      FROM (
                                                                                                                                        SELECT
                                                                                                                                          *
                                                                                                                                        FROM "t59" AS "t60"
                                                                                                                                        UNION
                                                                                                                                        SELECT
                                                                                                                                          *
                                                                                                                                        FROM (
                                                                                                                                          SELECT
                                                                                                                                            "t77"."part" AS "spelling"
                                                                                                                                          FROM "t76" AS "t77"
                                                                                                                                        ) AS "t79"
                                                                                                                                      ) AS "t80"
                                                                                                                                    ) AS "t81"
                                                                                                                                  ) AS "t82"
                                                                                                                                ) AS "t83"
                                                                                                                              ) AS "t84"
                                                                                                                            ) AS "t85"
                                                                                                                          ) AS "t86"
                                                                                                                        ) AS "t87"
                                                                                                                      ) AS "t88"
                                                                                                                    ) AS "t89"
                                                                                                                  ) AS "t90"
                                                                                                                ) AS "t91"
                                                                                                              ) AS "t92"
                                                                                                            ) AS "t93"
                                                                                                          ) AS "t94"
                                                                                                        ) AS "t95"
                                                                                                      ) AS "t96"
                                                                                                    ) AS "t97"
                                                                                                  ) AS "t98"
                                                                                                ) AS "t99"
                                                                                              ) AS "t100"
                                                                                            ) AS "t101"
                                                                                          ) AS "t102"
                                                                                        ) AS "t103"
                                                                                      ) AS "t104"
                                                                                    ) AS "t105"
                                                                                  ) AS "t106"
                                                                                ) AS "t107"
                                                                              ) AS "t108"
                                                                            ) AS "t109"
                                                                          ) AS "t110"
                                                                        ) AS "t111"
                                                                      ) AS "t112"
                                                                    ) AS "t113"
                                                                  ) AS "t114"
                                                                ) AS "t115"
                                                              ) AS "t116"
                                                            ) AS "t117"
                                                          ) AS "t118"
                                                        ) AS "t119"
                                                      ) AS "t120"
                                                    ) AS "t121"
                                                  ) AS "t122"
                                                ) AS "t123"
                                              ) AS "t124"
                                            ) AS "t125"
                                          ) AS "t126"
                                        ) AS "t127"
                                      ) AS "t128"
                                    ) AS "t129"
                                  ) AS "t130"
                                ) AS "t131"
                              ) AS "t132"
                            ) AS "t133"
                          ) AS "t134"
                        ) AS "t135"
                      ) AS "t136"
                    ) AS "t137"
                  ) AS "t138"
                ) AS "t139"
              ) AS "t140"
            ) AS "t141"
          ) AS "t142"
        ) AS "t143"
      ) AS "t144"
    ) AS "t145"
  ) AS "t146"
), "t154" AS (
  SELECT
    "t56"."month",
    "t11"."source",
    "t11"."id_key",
    "t11"."alias_name",
    "t11"."customer_key",
    "t11"."valid_from",
    "t11"."valid_to",
    "t149"."clean_name",
    "t149"."core_name"
  FROM (
    SELECT DISTINCT
      *
    FROM (
      SELECT
        "t51"."month"
      FROM "t50" AS "t51"
    ) AS "t53"
  ) AS "t56"
  INNER JOIN "constant_rows_4" AS "t11"
    ON (
      (
        "t11"."valid_from" IS NULL
      )
      OR (
        "t11"."valid_from" < (
          "t56"."month" + INTERVAL '1' MONTH
        )
      )
    )
    AND (
      (
        "t11"."valid_to" IS NULL
      ) OR (
        "t11"."valid_to" >= "t56"."month"
      )
    )
  LEFT OUTER JOIN "t147" AS "t149"
    ON "t11"."alias_name" = "t149"."spelling"
), "t160" AS (
  SELECT
    *
  FROM (
    SELECT
      "t52"."month",
      "t52"."source",
      "t52"."customer_id",
      "t52"."customer_name",
      "t52"."id_key",
      "t150"."clean_name",
      "t150"."core_name"
    FROM "t50" AS "t52"
    LEFT OUTER JOIN "t147" AS "t150"
      ON "t52"."customer_name" = "t150"."spelling"
  ) AS "t155"
  WHERE
    "t155"."source" = 'crm'
), "t172" AS (
  SELECT
    "t167"."month",
    "t167"."source",
    "t167"."customer_id",
    "t167"."customer_name",
    "t167"."id_key",
    "t167"."clean_name",
    "t167"."core_name",
    'id:' || "t167"."id_key" AS "customer_key"
  FROM (
    SELECT
      *
    FROM "t160" AS "t162"
    WHERE
      NOT "t162"."id_key" IS NULL
  ) AS "t167"
), "t182" AS (
  SELECT
    *
  FROM (
    SELECT
      "t173"."month",
      "t173"."customer_key",
      "t173"."customer_name",
      "t173"."clean_name",
      "t173"."core_name"
    FROM "t172" AS "t173"
  ) AS "t175"
  UNION
  SELECT
    *
  FROM (
    SELECT
      "t180"."month",
      "t180"."customer_key",
      "t180"."customer_name",
      "t180"."clean_name",
      "t180"."core_name"
    FROM (
      SELECT
        "t179"."month",
        "t179"."source",
        "t179"."customer_id",
        "t179"."customer_name",
        "t179"."id_key",
        "t179"."clean_name",
        "t179"."core_name",
        "t179"."forms",
        'name:' || CASE WHEN "t179"."forms" > 1 THEN "t179"."clean_name" ELSE "t179"."core_name" END AS "customer_key"
      FROM (
        SELECT
          "t170"."month",
          "t170"."source",
          "t170"."customer_id",
          "t170"."customer_name",
          "t170"."id_key",
          "t170"."clean_name",
          "t170"."core_name",
          "t178"."forms"
        FROM (
          SELECT
            *
          FROM "t160" AS "t162"
          WHERE
            "t162"."id_key" IS NULL
        ) AS "t170"
        ANTI JOIN "t172" AS "t174"
          ON "t170"."month" = "t174"."month" AND "t170"."core_name" = "t174"."core_name"
        INNER JOIN (
          SELECT
            "t176"."month",
            "t176"."core_name",
            COUNT(DISTINCT "t176"."clean_name") AS "forms"
          FROM (
            SELECT
              "t170"."month",
              "t170"."source",
              "t170"."customer_id",
              "t170"."customer_name",
              "t170"."id_key",
              "t170"."clean_name",
              "t170"."core_name"
            FROM (
              SELECT
                *
              FROM "t160" AS "t162"
              WHERE
                "t162"."id_key" IS NULL
            ) AS "t170"
            ANTI JOIN "t172" AS "t174"
              ON "t170"."month" = "t174"."month" AND "t170"."core_name" = "t174"."core_name"
          ) AS "t176"
          GROUP BY
            1,
            2
        ) AS "t178"
          ON "t170"."month" = "t178"."month" AND "t170"."core_name" = "t178"."core_name"
      ) AS "t179"
    ) AS "t180"
  ) AS "t181"
), "t188" AS (
  SELECT
    *
  FROM (
    SELECT
      "t184"."month",
      "t12"."source",
      "t184"."customer_key",
      "t184"."clean_name",
      "t184"."core_name"
    FROM "t182" AS "t184"
    CROSS JOIN "constant_rows_5" AS "t12"
  ) AS "t186"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t161"."month",
      "t161"."source",
      "t161"."customer_key",
      "t161"."clean_name",
      "t161"."core_name"
    FROM (
      SELECT
        *
      FROM "t154" AS "t156"
      WHERE
        "t156"."id_key" IS NULL
    ) AS "t161"
  ) AS "t165"
), "t190" AS (
  SELECT
    "t187"."month",
    "t187"."customer_key",
    "t187"."customer_name",
    "t171"."clean_name",
    "t171"."core_name"
  FROM (
    SELECT
      "t183"."month",
      "t183"."customer_key",
      "t183"."customer_name"
    FROM "t182" AS "t183"
  ) AS "t187"
  INNER JOIN (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t159"."spelling",
          "t159"."clean_name",
          "t159"."core_name"
        FROM (
          SELECT
            "t78"."spelling",
            "t78"."part",
            "t152"."clean_name",
            "t152"."core_name"
          FROM "t76" AS "t78"
          INNER JOIN (
            SELECT
              "t148"."spelling" AS "part",
              "t148"."clean_name",
              "t148"."core_name"
            FROM "t147" AS "t148"
          ) AS "t152"
            ON "t78"."part" = "t152"."part"
        ) AS "t159"
      ) AS "t164"
    ) AS "t166"
    UNION
    SELECT
      *
    FROM (
      SELECT
        "t158"."spelling",
        "t158"."brand" AS "clean_name",
        "t158"."brand" AS "core_name"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t148"."spelling",
            "t148"."clean_name",
            "t148"."core_name",
            NULLIF(
              REGEXP_REPLACE("t148"."core_name", '( (holding|holdings|group))+$', '', 'g'),
              "t148"."core_name"
            ) AS "brand"
          FROM "t147" AS "t148"
        ) AS "t153"
        WHERE
          NOT "t153"."brand" IS NULL
      ) AS "t158"
    ) AS "t163"
  ) AS "t171"
    ON "t187"."customer_name" = "t171"."spelling"
), "t202" AS (
  SELECT
    "t196"."month",
    "t196"."source",
    "t196"."tier",
    "t196"."key",
    MIN("t196"."customer_key") AS "customer_key",
    CASE WHEN MIN("t196"."customer_key") = MAX("t196"."customer_key") THEN 1 ELSE 2 END AS "customers"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t191"."month",
        "t191"."source",
        "t191"."customer_key",
        'clean' AS "tier",
        "t191"."clean_name" AS "key"
      FROM (
        SELECT
          *
        FROM "t188" AS "t189"
        WHERE
          NOT "t189"."clean_name" IS NULL
      ) AS "t191"
    ) AS "t194"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t192"."month",
        "t192"."source",
        "t192"."customer_key",
        'core' AS "tier",
        "t192"."core_name" AS "key"
      FROM (
        SELECT
          *
        FROM "t188" AS "t189"
        WHERE
          NOT "t189"."core_name" IS NULL
      ) AS "t192"
    ) AS "t195"
  ) AS "t196"
  GROUP BY
    1,
    2,
    3,
    4
), "t204" AS (
  SELECT
    "t201"."month",
    "t201"."tier",
    "t201"."key",
    MIN("t201"."customer_key") AS "customer_key",
    CASE WHEN MIN("t201"."customer_key") = MAX("t201"."customer_key") THEN 1 ELSE 2 END AS "customers"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t197"."month",
        "t197"."customer_key",
        'clean' AS "tier",
        "t197"."clean_name" AS "key"
      FROM (
        SELECT
          *
        FROM "t190" AS "t193"
        WHERE
          NOT "t193"."clean_name" IS NULL
      ) AS "t197"
    ) AS "t199"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t198"."month",
        "t198"."customer_key",
        'core' AS "tier",
        "t198"."core_name" AS "key"
      FROM (
        SELECT
          *
        FROM "t190" AS "t193"
        WHERE
          NOT "t193"."core_name" IS NULL
      ) AS "t198"
    ) AS "t200"
  ) AS "t201"
  GROUP BY
    1,
    2,
    3
), "t209" AS (
  SELECT
    "t206"."month",
    "t206"."source",
    "t206"."key" AS "clean_name",
    "t206"."customer_key" AS "clean_key",
    "t206"."customers" AS "clean_customers"
  FROM (
    SELECT
      *
    FROM "t202" AS "t203"
    WHERE
      "t203"."tier" = 'clean'
  ) AS "t206"
), "t225" AS (
  SELECT
    "t224"."month",
    "t224"."source",
    "t224"."customer_id",
    "t224"."customer_name",
    "t224"."id_key",
    "t224"."clean_name",
    "t224"."core_name",
    COALESCE("t224"."clean_key", "t224"."core_key") AS "named_key",
    COALESCE("t224"."clean_customers", "t224"."core_customers") AS "named_customers"
  FROM (
    SELECT
      "t223"."month",
      "t223"."source",
      "t223"."customer_id",
      "t223"."customer_name",
      "t223"."id_key",
      "t223"."clean_name",
      "t223"."core_name",
      "t223"."clean_key",
      "t223"."clean_customers",
      "t223"."core_key",
      "t223"."core_customers"
    FROM (
      SELECT
        "t222"."month",
        "t222"."source",
        "t222"."customer_id",
        "t222"."customer_name",
        "t222"."id_key",
        "t222"."clean_name",
        "t222"."core_name",
        "t222"."clean_key",
        "t222"."clean_customers",
        "t210"."month" AS "month_right",
        "t210"."source" AS "source_right",
        "t210"."core_name" AS "core_name_right",
        "t210"."core_key",
        "t210"."core_customers"
      FROM (
        SELECT
          "t220"."month",
          "t220"."source",
          "t220"."customer_id",
          "t220"."customer_name",
          "t220"."id_key",
          "t220"."clean_name",
          "t220"."core_name",
          "t220"."clean_key",
          "t220"."clean_customers"
        FROM (
          SELECT
            "t52"."month",
            "t52"."source",
            "t52"."customer_id",
            "t52"."customer_name",
            "t52"."id_key",
            "t150"."clean_name",
            "t150"."core_name",
            "t214"."month" AS "month_right",
            "t214"."source" AS "source_right",
            "t214"."clean_name" AS "clean_name_right",
            "t214"."clean_key",
            "t214"."clean_customers"
          FROM "t50" AS "t52"
          LEFT OUTER JOIN "t147" AS "t150"
            ON "t52"."customer_name" = "t150"."spelling"
          LEFT OUTER JOIN "t209" AS "t214"
            ON "t52"."month" = "t214"."month"
            AND "t52"."source" = "t214"."source"
            AND "t150"."clean_name" = "t214"."clean_name"
        ) AS "t220"
      ) AS "t222"
      LEFT OUTER JOIN (
        SELECT
          "t205"."month",
          "t205"."source",
          "t205"."key" AS "core_name",
          "t205"."customer_key" AS "core_key",
          "t205"."customers" AS "core_customers"
        FROM (
          SELECT
            *
          FROM "t202" AS "t203"
          WHERE
            "t203"."tier" = 'core'
        ) AS "t205"
      ) AS "t210"
        ON "t222"."month" = "t210"."month"
        AND "t222"."source" = "t210"."source"
        AND "t222"."core_name" = "t210"."core_name"
    ) AS "t223"
  ) AS "t224"
), "t229" AS (
  SELECT
    "t228"."month",
    "t228"."source",
    "t228"."customer_id",
    "t228"."customer_name",
    "t228"."clean_name",
    "t228"."core_name"
  FROM (
    SELECT
      *
    FROM "t225" AS "t226"
    WHERE
      "t226"."named_customers" IS NULL AND NOT "t226"."clean_name" IS NULL
  ) AS "t228"
), "t256" AS (
  SELECT DISTINCT
    *
  FROM (
    SELECT
      "t254"."month",
      "t254"."id_key"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t227"."month",
          "t227"."source",
          "t227"."customer_id",
          "t227"."customer_name",
          "t227"."id_key",
          "t227"."clean_name",
          "t227"."core_name",
          "t227"."named_key",
          "t227"."named_customers",
          "t252"."within_key",
          "t252"."within_customers"
        FROM "t225" AS "t227"
        LEFT OUTER JOIN (
          SELECT
            "t250"."month",
            "t250"."source",
            "t250"."customer_id",
            "t250"."customer_name",
            MIN("t250"."within_key") AS "within_key",
            GREATEST(
              CASE WHEN MIN("t250"."within_key") = MAX("t250"."within_key") THEN 1 ELSE 2 END,
              MAX("t250"."within_customers")
            ) AS "within_customers"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t247"."month",
                  "t247"."source",
                  "t247"."customer_id",
                  "t247"."customer_name",
                  "t247"."clean_name",
                  "t247"."core_name",
                  COALESCE("t247"."clean_key", "t247"."core_key") AS "within_key",
                  COALESCE("t247"."clean_customers", "t247"."core_customers") AS "within_customers"
                FROM (
                  SELECT
                    "t246"."month",
                    "t246"."source",
                    "t246"."customer_id",
                    "t246"."customer_name",
                    "t246"."clean_name",
                    "t246"."core_name",
                    "t246"."clean_key",
                    "t246"."clean_customers",
                    "t246"."core_key",
                    "t246"."core_customers"
                  FROM (
                    SELECT
                      "t245"."month",
                      "t245"."source",
                      "t245"."customer_id",
                      "t245"."customer_name",
                      "t245"."clean_name",
                      "t245"."core_name",
                      "t245"."clean_key",
                      "t245"."clean_customers",
                      "t210"."month" AS "month_right",
                      "t210"."source" AS "source_right",
                      "t210"."core_name" AS "core_name_right",
                      "t210"."core_key",
                      "t210"."core_customers"
                    FROM (
                      SELECT
                        "t242"."month",
                        "t242"."source",
                        "t242"."customer_id",
                        "t242"."customer_name",
                        "t242"."clean_name",
                        "t242"."core_name",
                        "t242"."clean_key",
                        "t242"."clean_customers"
                      FROM (
                        SELECT
                          "t239"."month",
                          "t239"."source",
                          "t239"."customer_id",
                          "t239"."customer_name",
                          "t239"."clean_name",
                          "t239"."core_name",
                          "t215"."month" AS "month_right",
                          "t215"."source" AS "source_right",
                          "t215"."clean_name" AS "clean_name_right",
                          "t215"."clean_key",
                          "t215"."clean_customers"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t233"."month",
                              "t233"."source",
                              "t233"."customer_id",
                              "t233"."customer_name",
                              "t171"."clean_name",
                              "t171"."core_name"
                            FROM (
                              SELECT
                                "t230"."month",
                                "t230"."source",
                                "t230"."customer_id",
                                "t230"."customer_name"
                              FROM "t229" AS "t230"
                            ) AS "t233"
                            INNER JOIN (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t159"."spelling",
                                    "t159"."clean_name",
                                    "t159"."core_name"
                                  FROM (
                                    SELECT
                                      "t78"."spelling",
                                      "t78"."part",
                                      "t152"."clean_name",
                                      "t152"."core_name"
                                    FROM "t76" AS "t78"
                                    INNER JOIN (
                                      SELECT
                                        "t148"."spelling" AS "part",
                                        "t148"."clean_name",
                                        "t148"."core_name"
                                      FROM "t147" AS "t148"
                                    ) AS "t152"
                                      ON "t78"."part" = "t152"."part"
                                  ) AS "t159"
                                ) AS "t164"
                              ) AS "t166"
                              UNION
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t158"."spelling",
                                  "t158"."brand" AS "clean_name",
                                  "t158"."brand" AS "core_name"
                                FROM (
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      "t148"."spelling",
                                      "t148"."clean_name",
                                      "t148"."core_name",
                                      NULLIF(
                                        REGEXP_REPLACE("t148"."core_name", '( (holding|holdings|group))+$', '', 'g'),
                                        "t148"."core_name"
                                      ) AS "brand"
                                    FROM "t147" AS "t148"
                                  ) AS "t153"
                                  WHERE
                                    NOT "t153"."brand" IS NULL
                                ) AS "t158"
                              ) AS "t163"
                            ) AS "t171"
                              ON "t233"."customer_name" = "t171"."spelling"
                          ) AS "t236"
                        ) AS "t239"
                        LEFT OUTER JOIN "t209" AS "t215"
                          ON "t239"."month" = "t215"."month"
                          AND "t239"."source" = "t215"."source"
                          AND "t239"."clean_name" = "t215"."clean_name"
                      ) AS "t242"
                    ) AS "t245"
                    LEFT OUTER JOIN (
                      SELECT
                        "t205"."month",
                        "t205"."source",
                        "t205"."key" AS "core_name",
                        "t205"."customer_key" AS "core_key",
                        "t205"."customers" AS "core_customers"
                      FROM (
                        SELECT
                          *
                        FROM "t202" AS "t203"
                        WHERE
                          "t203"."tier" = 'core'
                      ) AS "t205"
                    ) AS "t210"
                      ON "t245"."month" = "t210"."month"
                      AND "t245"."source" = "t210"."source"
                      AND "t245"."core_name" = "t210"."core_name"
                  ) AS "t246"
                ) AS "t247"
              ) AS "t248"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t241"."month",
                  "t241"."source",
                  "t241"."customer_id",
                  "t241"."customer_name",
                  "t241"."clean_name",
                  "t241"."core_name",
                  COALESCE("t241"."clean_key", "t241"."core_key") AS "within_key",
                  COALESCE("t241"."clean_customers", "t241"."core_customers") AS "within_customers"
                FROM (
                  SELECT
                    "t240"."month",
                    "t240"."source",
                    "t240"."customer_id",
                    "t240"."customer_name",
                    "t240"."clean_name",
                    "t240"."core_name",
                    "t240"."clean_key",
                    "t240"."clean_customers",
                    "t240"."core_key",
                    "t240"."core_customers"
                  FROM (
                    SELECT
                      "t237"."month",
                      "t237"."source",
                      "t237"."customer_id",
                      "t237"."customer_name",
                      "t237"."clean_name",
                      "t237"."core_name",
                      "t237"."clean_key",
                      "t237"."clean_customers",
                      "t218"."month" AS "month_right",
                      "t218"."core_name" AS "core_name_right",
                      "t218"."core_key",
                      "t218"."core_customers"
                    FROM (
                      SELECT
                        "t234"."month",
                        "t234"."source",
                        "t234"."customer_id",
                        "t234"."customer_name",
                        "t234"."clean_name",
                        "t234"."core_name",
                        "t234"."clean_key",
                        "t234"."clean_customers"
                      FROM (
                        SELECT
                          "t231"."month",
                          "t231"."source",
                          "t231"."customer_id",
                          "t231"."customer_name",
                          "t231"."clean_name",
                          "t231"."core_name",
                          "t219"."month" AS "month_right",
                          "t219"."clean_name" AS "clean_name_right",
                          "t219"."clean_key",
                          "t219"."clean_customers"
                        FROM "t229" AS "t231"
                        LEFT OUTER JOIN (
                          SELECT
                            "t213"."month",
                            "t213"."key" AS "clean_name",
                            "t213"."customer_key" AS "clean_key",
                            "t213"."customers" AS "clean_customers"
                          FROM (
                            SELECT
                              *
                            FROM "t204" AS "t207"
                            WHERE
                              "t207"."tier" = 'clean'
                          ) AS "t213"
                        ) AS "t219"
                          ON "t231"."month" = "t219"."month" AND "t231"."clean_name" = "t219"."clean_name"
                      ) AS "t234"
                    ) AS "t237"
                    LEFT OUTER JOIN (
                      SELECT
                        "t212"."month",
                        "t212"."key" AS "core_name",
                        "t212"."customer_key" AS "core_key",
                        "t212"."customers" AS "core_customers"
                      FROM (
                        SELECT
                          *
                        FROM "t204" AS "t207"
                        WHERE
                          "t207"."tier" = 'core'
                      ) AS "t212"
                    ) AS "t218"
                      ON "t237"."month" = "t218"."month" AND "t237"."core_name" = "t218"."core_name"
                  ) AS "t240"
                ) AS "t241"
              ) AS "t244"
            ) AS "t249"
            WHERE
              NOT "t249"."within_customers" IS NULL
          ) AS "t250"
          GROUP BY
            1,
            2,
            3,
            4
        ) AS "t252"
          ON "t227"."month" = "t252"."month"
          AND "t227"."source" = "t252"."source"
          AND "t227"."customer_id" IS NOT DISTINCT FROM "t252"."customer_id"
          AND "t227"."customer_name" IS NOT DISTINCT FROM "t252"."customer_name"
      ) AS "t253"
      WHERE
        "t253"."source" = 'crm' AND NOT "t253"."id_key" IS NULL
    ) AS "t254"
  ) AS "t255"
), "t269" AS (
  SELECT
    "t268"."month",
    "t268"."source",
    "t268"."customer_id",
    "t268"."customer_name",
    "t268"."id_key",
    "t268"."clean_name",
    "t268"."core_name",
    "t268"."named_key",
    "t268"."named_customers",
    "t268"."within_key",
    "t268"."within_customers",
    "t268"."known_id",
    COALESCE(
      "t268"."known_id"
      AND (
        "t268"."named_customers" = 1
      )
      AND (
        "t268"."named_key" <> 'id:' || "t268"."id_key"
      )
      AND (
        (
          LENGTH('id:' || "t268"."id_key") = LENGTH("t268"."named_key")
        )
        AND (
          TRANSLATE('id:' || "t268"."id_key", "t268"."named_key", '') = ''
        )
        AND (
          TRANSLATE("t268"."named_key", 'id:' || "t268"."id_key", '') = ''
        )
        AND (
          LEVENSHTEIN('id:' || "t268"."id_key", "t268"."named_key") = 2
        )
      ),
      FALSE
    ) AS "mistyped_id"
  FROM (
    SELECT
      "t265"."month",
      "t265"."source",
      "t265"."customer_id",
      "t265"."customer_name",
      "t265"."id_key",
      "t265"."clean_name",
      "t265"."core_name",
      "t265"."named_key",
      "t265"."named_customers",
      "t265"."within_key",
      "t265"."within_customers",
      COALESCE("t265"."known_id", FALSE) AS "known_id"
    FROM (
      SELECT
        "t263"."month",
        "t263"."source",
        "t263"."customer_id",
        "t263"."customer_name",
        "t263"."id_key",
        "t263"."clean_name",
        "t263"."core_name",
        "t263"."named_key",
        "t263"."named_customers",
        "t263"."within_key",
        "t263"."within_customers",
        "t263"."known_id"
      FROM (
        SELECT
          "t227"."month",
          "t227"."source",
          "t227"."customer_id",
          "t227"."customer_name",
          "t227"."id_key",
          "t227"."clean_name",
          "t227"."core_name",
          "t227"."named_key",
          "t227"."named_customers",
          "t252"."within_key",
          "t252"."within_customers",
          "t260"."month" AS "month_right",
          "t260"."id_key" AS "id_key_right",
          "t260"."known_id"
        FROM "t225" AS "t227"
        LEFT OUTER JOIN (
          SELECT
            "t250"."month",
            "t250"."source",
            "t250"."customer_id",
            "t250"."customer_name",
            MIN("t250"."within_key") AS "within_key",
            GREATEST(
              CASE WHEN MIN("t250"."within_key") = MAX("t250"."within_key") THEN 1 ELSE 2 END,
              MAX("t250"."within_customers")
            ) AS "within_customers"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t247"."month",
                  "t247"."source",
                  "t247"."customer_id",
                  "t247"."customer_name",
                  "t247"."clean_name",
                  "t247"."core_name",
                  COALESCE("t247"."clean_key", "t247"."core_key") AS "within_key",
                  COALESCE("t247"."clean_customers", "t247"."core_customers") AS "within_customers"
                FROM (
                  SELECT
                    "t246"."month",
                    "t246"."source",
                    "t246"."customer_id",
                    "t246"."customer_name",
                    "t246"."clean_name",
                    "t246"."core_name",
                    "t246"."clean_key",
                    "t246"."clean_customers",
                    "t246"."core_key",
                    "t246"."core_customers"
                  FROM (
                    SELECT
                      "t245"."month",
                      "t245"."source",
                      "t245"."customer_id",
                      "t245"."customer_name",
                      "t245"."clean_name",
                      "t245"."core_name",
                      "t245"."clean_key",
                      "t245"."clean_customers",
                      "t210"."month" AS "month_right",
                      "t210"."source" AS "source_right",
                      "t210"."core_name" AS "core_name_right",
                      "t210"."core_key",
                      "t210"."core_customers"
                    FROM (
                      SELECT
                        "t242"."month",
                        "t242"."source",
                        "t242"."customer_id",
                        "t242"."customer_name",
                        "t242"."clean_name",
                        "t242"."core_name",
                        "t242"."clean_key",
                        "t242"."clean_customers"
                      FROM (
                        SELECT
                          "t239"."month",
                          "t239"."source",
                          "t239"."customer_id",
                          "t239"."customer_name",
                          "t239"."clean_name",
                          "t239"."core_name",
                          "t215"."month" AS "month_right",
                          "t215"."source" AS "source_right",
                          "t215"."clean_name" AS "clean_name_right",
                          "t215"."clean_key",
                          "t215"."clean_customers"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t233"."month",
                              "t233"."source",
                              "t233"."customer_id",
                              "t233"."customer_name",
                              "t171"."clean_name",
                              "t171"."core_name"
                            FROM (
                              SELECT
                                "t230"."month",
                                "t230"."source",
                                "t230"."customer_id",
                                "t230"."customer_name"
                              FROM "t229" AS "t230"
                            ) AS "t233"
                            INNER JOIN (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t159"."spelling",
                                    "t159"."clean_name",
                                    "t159"."core_name"
                                  FROM (
                                    SELECT
                                      "t78"."spelling",
                                      "t78"."part",
                                      "t152"."clean_name",
                                      "t152"."core_name"
                                    FROM "t76" AS "t78"
                                    INNER JOIN (
                                      SELECT
                                        "t148"."spelling" AS "part",
                                        "t148"."clean_name",
                                        "t148"."core_name"
                                      FROM "t147" AS "t148"
                                    ) AS "t152"
                                      ON "t78"."part" = "t152"."part"
                                  ) AS "t159"
                                ) AS "t164"
                              ) AS "t166"
                              UNION
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t158"."spelling",
                                  "t158"."brand" AS "clean_name",
                                  "t158"."brand" AS "core_name"
                                FROM (
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      "t148"."spelling",
                                      "t148"."clean_name",
                                      "t148"."core_name",
                                      NULLIF(
                                        REGEXP_REPLACE("t148"."core_name", '( (holding|holdings|group))+$', '', 'g'),
                                        "t148"."core_name"
                                      ) AS "brand"
                                    FROM "t147" AS "t148"
                                  ) AS "t153"
                                  WHERE
                                    NOT "t153"."brand" IS NULL
                                ) AS "t158"
                              ) AS "t163"
                            ) AS "t171"
                              ON "t233"."customer_name" = "t171"."spelling"
                          ) AS "t236"
                        ) AS "t239"
                        LEFT OUTER JOIN "t209" AS "t215"
                          ON "t239"."month" = "t215"."month"
                          AND "t239"."source" = "t215"."source"
                          AND "t239"."clean_name" = "t215"."clean_name"
                      ) AS "t242"
                    ) AS "t245"
                    LEFT OUTER JOIN (
                      SELECT
                        "t205"."month",
                        "t205"."source",
                        "t205"."key" AS "core_name",
                        "t205"."customer_key" AS "core_key",
                        "t205"."customers" AS "core_customers"
                      FROM (
                        SELECT
                          *
                        FROM "t202" AS "t203"
                        WHERE
                          "t203"."tier" = 'core'
                      ) AS "t205"
                    ) AS "t210"
                      ON "t245"."month" = "t210"."month"
                      AND "t245"."source" = "t210"."source"
                      AND "t245"."core_name" = "t210"."core_name"
                  ) AS "t246"
                ) AS "t247"
              ) AS "t248"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t241"."month",
                  "t241"."source",
                  "t241"."customer_id",
                  "t241"."customer_name",
                  "t241"."clean_name",
                  "t241"."core_name",
                  COALESCE("t241"."clean_key", "t241"."core_key") AS "within_key",
                  COALESCE("t241"."clean_customers", "t241"."core_customers") AS "within_customers"
                FROM (
                  SELECT
                    "t240"."month",
                    "t240"."source",
                    "t240"."customer_id",
                    "t240"."customer_name",
                    "t240"."clean_name",
                    "t240"."core_name",
                    "t240"."clean_key",
                    "t240"."clean_customers",
                    "t240"."core_key",
                    "t240"."core_customers"
                  FROM (
                    SELECT
                      "t237"."month",
                      "t237"."source",
                      "t237"."customer_id",
                      "t237"."customer_name",
                      "t237"."clean_name",
                      "t237"."core_name",
                      "t237"."clean_key",
                      "t237"."clean_customers",
                      "t218"."month" AS "month_right",
                      "t218"."core_name" AS "core_name_right",
                      "t218"."core_key",
                      "t218"."core_customers"
                    FROM (
                      SELECT
                        "t234"."month",
                        "t234"."source",
                        "t234"."customer_id",
                        "t234"."customer_name",
                        "t234"."clean_name",
                        "t234"."core_name",
                        "t234"."clean_key",
                        "t234"."clean_customers"
                      FROM (
                        SELECT
                          "t231"."month",
                          "t231"."source",
                          "t231"."customer_id",
                          "t231"."customer_name",
                          "t231"."clean_name",
                          "t231"."core_name",
                          "t219"."month" AS "month_right",
                          "t219"."clean_name" AS "clean_name_right",
                          "t219"."clean_key",
                          "t219"."clean_customers"
                        FROM "t229" AS "t231"
                        LEFT OUTER JOIN (
                          SELECT
                            "t213"."month",
                            "t213"."key" AS "clean_name",
                            "t213"."customer_key" AS "clean_key",
                            "t213"."customers" AS "clean_customers"
                          FROM (
                            SELECT
                              *
                            FROM "t204" AS "t207"
                            WHERE
                              "t207"."tier" = 'clean'
                          ) AS "t213"
                        ) AS "t219"
                          ON "t231"."month" = "t219"."month" AND "t231"."clean_name" = "t219"."clean_name"
                      ) AS "t234"
                    ) AS "t237"
                    LEFT OUTER JOIN (
                      SELECT
                        "t212"."month",
                        "t212"."key" AS "core_name",
                        "t212"."customer_key" AS "core_key",
                        "t212"."customers" AS "core_customers"
                      FROM (
                        SELECT
                          *
                        FROM "t204" AS "t207"
                        WHERE
                          "t207"."tier" = 'core'
                      ) AS "t212"
                    ) AS "t218"
                      ON "t237"."month" = "t218"."month" AND "t237"."core_name" = "t218"."core_name"
                  ) AS "t240"
                ) AS "t241"
              ) AS "t244"
            ) AS "t249"
            WHERE
              NOT "t249"."within_customers" IS NULL
          ) AS "t250"
          GROUP BY
            1,
            2,
            3,
            4
        ) AS "t252"
          ON "t227"."month" = "t252"."month"
          AND "t227"."source" = "t252"."source"
          AND "t227"."customer_id" IS NOT DISTINCT FROM "t252"."customer_id"
          AND "t227"."customer_name" IS NOT DISTINCT FROM "t252"."customer_name"
        LEFT OUTER JOIN (
          SELECT
            "t257"."month",
            "t257"."id_key",
            TRUE AS "known_id"
          FROM "t256" AS "t257"
        ) AS "t260"
          ON "t227"."month" = "t260"."month" AND "t227"."id_key" = "t260"."id_key"
      ) AS "t263"
    ) AS "t265"
  ) AS "t268"
), "t278" AS (
  SELECT
    "t277"."month",
    "t277"."source",
    "t277"."customer_id",
    "t277"."customer_name",
    "t277"."id_key",
    "t277"."clean_name",
    "t277"."core_name",
    "t277"."named_key",
    "t277"."named_customers",
    "t277"."within_key",
    "t277"."within_customers",
    "t277"."known_id",
    "t277"."mistyped_id",
    "t277"."prefix",
    'id:' || "t277"."full" AS "full"
  FROM (
    SELECT
      "t276"."month",
      "t276"."source",
      "t276"."customer_id",
      "t276"."customer_name",
      "t276"."id_key",
      "t276"."clean_name",
      "t276"."core_name",
      "t276"."named_key",
      "t276"."named_customers",
      "t276"."within_key",
      "t276"."within_customers",
      "t276"."known_id",
      "t276"."mistyped_id",
      "t276"."prefix",
      "t276"."full"
    FROM (
      SELECT
        "t274"."month",
        "t274"."source",
        "t274"."customer_id",
        "t274"."customer_name",
        "t274"."id_key",
        "t274"."clean_name",
        "t274"."core_name",
        "t274"."named_key",
        "t274"."named_customers",
        "t274"."within_key",
        "t274"."within_customers",
        "t274"."known_id",
        "t274"."mistyped_id",
        "t274"."prefix",
        "t274"."prefix" || "t274"."id_key" AS "full"
      FROM (
        SELECT
          "t273"."month",
          "t273"."source",
          "t273"."customer_id",
          "t273"."customer_name",
          "t273"."id_key",
          "t273"."clean_name",
          "t273"."core_name",
          "t273"."named_key",
          "t273"."named_customers",
          "t273"."within_key",
          "t273"."within_customers",
          "t273"."known_id",
          "t273"."mistyped_id",
          "t267"."prefix"
        FROM (
          SELECT
            *
          FROM "t269" AS "t270"
          WHERE
            "t270"."source" <> 'crm' AND REGEXP_MATCHES("t270"."id_key", '^[0-9]+$')
        ) AS "t273"
        INNER JOIN (
          SELECT
            "t264"."month",
            "t264"."prefix"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t257"."month",
                MIN(REGEXP_REPLACE("t257"."id_key", '[0-9]+$', '', 'g')) AS "prefix",
                COUNT(DISTINCT REGEXP_REPLACE("t257"."id_key", '[0-9]+$', '', 'g')) AS "prefixes",
                BOOL_AND(CAST(REGEXP_MATCHES("t257"."id_key", '^[a-z]+[0-9]+$') AS BOOLEAN)) AS "uniform"
              FROM "t256" AS "t257"
              GROUP BY
                1
            ) AS "t262"
            WHERE
              "t262"."prefixes" = 1 AND "t262"."uniform"
          ) AS "t264"
        ) AS "t267"
          ON "t273"."month" = "t267"."month"
      ) AS "t274"
    ) AS "t276"
    SEMI JOIN (
      SELECT
        "t257"."month",
        "t257"."id_key" AS "full"
      FROM "t256" AS "t257"
    ) AS "t261"
      ON "t276"."month" = "t261"."month" AND "t276"."full" = "t261"."full"
  ) AS "t277"
), "t295" AS (
  SELECT
    "t294"."month",
    "t294"."source",
    "t294"."customer_id",
    "t294"."customer_name",
    "t294"."id_key",
    "t294"."clean_name",
    "t294"."core_name",
    "t294"."match_method",
    "t294"."link"
  FROM (
    SELECT
      "t293"."month",
      "t293"."source",
      "t293"."customer_id",
      "t293"."customer_name",
      "t293"."id_key",
      "t293"."clean_name",
      "t293"."core_name",
      "t293"."named_key",
      "t293"."named_customers",
      "t293"."within_key",
      "t293"."within_customers",
      "t293"."known_id",
      "t293"."mistyped_id",
      "t293"."bare_key",
      "t293"."alias_key",
      "t293"."alias_customers",
      CASE
        WHEN "t293"."known_id" AND NOT (
          "t293"."mistyped_id"
        )
        THEN 'id'
        WHEN "t293"."alias_customers" = 1
        THEN 'alias'
        WHEN "t293"."alias_customers" > 1
        THEN 'ambiguous'
        WHEN NOT "t293"."bare_key" IS NULL
        THEN 'id'
        WHEN "t293"."named_customers" = 1
        THEN 'name'
        WHEN "t293"."named_customers" > 1
        THEN 'ambiguous'
        WHEN "t293"."within_customers" = 1
        THEN 'name'
        WHEN "t293"."within_customers" > 1
        THEN 'ambiguous'
        ELSE 'unmatched'
      END AS "match_method",
      CASE
        WHEN "t293"."known_id" AND NOT (
          "t293"."mistyped_id"
        )
        THEN 'id:' || "t293"."id_key"
        WHEN "t293"."alias_customers" = 1
        THEN "t293"."alias_key"
        WHEN "t293"."alias_customers" > 1
        THEN CAST(NULL AS TEXT)
        WHEN NOT "t293"."bare_key" IS NULL
        THEN "t293"."bare_key"
        WHEN "t293"."named_customers" = 1
        THEN "t293"."named_key"
        WHEN "t293"."named_customers" > 1
        THEN CAST(NULL AS TEXT)
        WHEN "t293"."within_customers" = 1
        THEN "t293"."within_key"
        WHEN "t293"."within_customers" > 1
        THEN CAST(NULL AS TEXT)
        ELSE CAST(NULL AS TEXT)
      END AS "link"
    FROM (
      SELECT
        "t271"."month",
        "t271"."source",
        "t271"."customer_id",
        "t271"."customer_name",
        "t271"."id_key",
        "t271"."clean_name",
        "t271"."core_name",
        "t271"."named_key",
        "t271"."named_customers",
        "t271"."within_key",
        "t271"."within_customers",
        "t271"."known_id",
        "t271"."mistyped_id",
        "t287"."bare_key",
        "t292"."alias_key",
        "t292"."alias_customers"
      FROM "t269" AS "t271"
      LEFT OUTER JOIN (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            "t282"."month",
            "t282"."source",
            "t282"."id_key",
            "t282"."customer_name",
            "t282"."full" AS "bare_key"
          FROM (
            SELECT
              *
            FROM "t278" AS "t279"
            WHERE
              (
                "t279"."named_customers" IS NULL
              )
              OR (
                (
                  "t279"."named_customers" = 1
                ) AND (
                  "t279"."named_key" = "t279"."full"
                )
              )
          ) AS "t282"
          SEMI JOIN (
            SELECT
              *
            FROM (
              SELECT
                "t279"."month",
                "t279"."source",
                SUM(
                  CAST((
                    "t279"."named_customers" = 1
                  ) AND (
                    "t279"."named_key" = "t279"."full"
                  ) AS INT)
                ) AS "confirmed",
                SUM(
                  CAST((
                    "t279"."named_customers" = 1
                  ) AND (
                    "t279"."named_key" <> "t279"."full"
                  ) AS INT)
                ) AS "contradicted"
              FROM "t278" AS "t279"
              GROUP BY
                1,
                2
            ) AS "t281"
            WHERE
              "t281"."confirmed" > 0
              AND "t281"."contradicted" <= (
                "t281"."confirmed" * 0.05
              )
          ) AS "t284"
            ON "t282"."month" = "t284"."month" AND "t282"."source" = "t284"."source"
        ) AS "t285"
      ) AS "t287"
        ON "t271"."month" = "t287"."month"
        AND "t271"."source" = "t287"."source"
        AND "t271"."id_key" = "t287"."id_key"
        AND "t271"."customer_name" IS NOT DISTINCT FROM "t287"."customer_name"
      LEFT OUTER JOIN (
        SELECT
          "t290"."month",
          "t290"."source",
          "t290"."customer_id",
          "t290"."customer_name",
          MIN("t290"."alias_key") AS "alias_key",
          COUNT(DISTINCT "t290"."alias_key") AS "alias_customers"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t271"."month",
              "t271"."source",
              "t271"."customer_id",
              "t271"."customer_name",
              "t157"."customer_key" AS "alias_key"
            FROM "t269" AS "t271"
            LEFT OUTER JOIN (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  "t282"."month",
                  "t282"."source",
                  "t282"."id_key",
                  "t282"."customer_name",
                  "t282"."full" AS "bare_key"
                FROM (
                  SELECT
                    *
                  FROM "t278" AS "t279"
                  WHERE
                    (
                      "t279"."named_customers" IS NULL
                    )
                    OR (
                      (
                        "t279"."named_customers" = 1
                      ) AND (
                        "t279"."named_key" = "t279"."full"
                      )
                    )
                ) AS "t282"
                SEMI JOIN (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t279"."month",
                      "t279"."source",
                      SUM(
                        CAST((
                          "t279"."named_customers" = 1
                        ) AND (
                          "t279"."named_key" = "t279"."full"
                        ) AS INT)
                      ) AS "confirmed",
                      SUM(
                        CAST((
                          "t279"."named_customers" = 1
                        ) AND (
                          "t279"."named_key" <> "t279"."full"
                        ) AS INT)
                      ) AS "contradicted"
                    FROM "t278" AS "t279"
                    GROUP BY
                      1,
                      2
                  ) AS "t281"
                  WHERE
                    "t281"."confirmed" > 0
                    AND "t281"."contradicted" <= (
                      "t281"."confirmed" * 0.05
                    )
                ) AS "t284"
                  ON "t282"."month" = "t284"."month" AND "t282"."source" = "t284"."source"
              ) AS "t285"
            ) AS "t287"
              ON "t271"."month" = "t287"."month"
              AND "t271"."source" = "t287"."source"
              AND "t271"."id_key" = "t287"."id_key"
              AND "t271"."customer_name" IS NOT DISTINCT FROM "t287"."customer_name"
            INNER JOIN "t154" AS "t157"
              ON "t271"."month" = "t157"."month"
              AND "t271"."source" = "t157"."source"
              AND "t271"."id_key" = "t157"."id_key"
          ) AS "t288"
          UNION
          SELECT
            *
          FROM (
            SELECT
              "t271"."month",
              "t271"."source",
              "t271"."customer_id",
              "t271"."customer_name",
              "t157"."customer_key" AS "alias_key"
            FROM "t269" AS "t271"
            LEFT OUTER JOIN (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  "t282"."month",
                  "t282"."source",
                  "t282"."id_key",
                  "t282"."customer_name",
                  "t282"."full" AS "bare_key"
                FROM (
                  SELECT
                    *
                  FROM "t278" AS "t279"
                  WHERE
                    (
                      "t279"."named_customers" IS NULL
                    )
                    OR (
                      (
                        "t279"."named_customers" = 1
                      ) AND (
                        "t279"."named_key" = "t279"."full"
                      )
                    )
                ) AS "t282"
                SEMI JOIN (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t279"."month",
                      "t279"."source",
                      SUM(
                        CAST((
                          "t279"."named_customers" = 1
                        ) AND (
                          "t279"."named_key" = "t279"."full"
                        ) AS INT)
                      ) AS "confirmed",
                      SUM(
                        CAST((
                          "t279"."named_customers" = 1
                        ) AND (
                          "t279"."named_key" <> "t279"."full"
                        ) AS INT)
                      ) AS "contradicted"
                    FROM "t278" AS "t279"
                    GROUP BY
                      1,
                      2
                  ) AS "t281"
                  WHERE
                    "t281"."confirmed" > 0
                    AND "t281"."contradicted" <= (
                      "t281"."confirmed" * 0.05
                    )
                ) AS "t284"
                  ON "t282"."month" = "t284"."month" AND "t282"."source" = "t284"."source"
              ) AS "t285"
            ) AS "t287"
              ON "t271"."month" = "t287"."month"
              AND "t271"."source" = "t287"."source"
              AND "t271"."id_key" = "t287"."id_key"
              AND "t271"."customer_name" IS NOT DISTINCT FROM "t287"."customer_name"
            INNER JOIN "t154" AS "t157"
              ON "t271"."month" = "t157"."month"
              AND "t271"."source" = "t157"."source"
              AND "t271"."clean_name" = "t157"."clean_name"
              AND (
                (
                  "t157"."id_key" IS NULL
                ) OR (
                  "t271"."id_key" IS NULL
                )
              )
          ) AS "t289"
        ) AS "t290"
        GROUP BY
          1,
          2,
          3,
          4
      ) AS "t292"
        ON "t271"."month" = "t292"."month"
        AND "t271"."source" = "t292"."source"
        AND "t271"."customer_id" IS NOT DISTINCT FROM "t292"."customer_id"
        AND "t271"."customer_name" IS NOT DISTINCT FROM "t292"."customer_name"
    ) AS "t293"
  ) AS "t294"
), "t298" AS (
  SELECT
    *
  FROM "t295" AS "t296"
  WHERE
    "t296"."link" IS NULL
), "t313" AS (
  SELECT
    *
  FROM (
    SELECT
      "t300"."month",
      "t300"."source",
      "t300"."customer_id",
      "t300"."customer_name",
      "t300"."id_key",
      "t300"."clean_name",
      "t300"."core_name",
      "t300"."match_method",
      "t300"."customer_key"
    FROM (
      SELECT
        "t297"."month",
        "t297"."source",
        "t297"."customer_id",
        "t297"."customer_name",
        "t297"."id_key",
        "t297"."clean_name",
        "t297"."core_name",
        "t297"."match_method",
        "t297"."link",
        "t297"."link" AS "customer_key"
      FROM (
        SELECT
          *
        FROM "t295" AS "t296"
        WHERE
          NOT "t296"."link" IS NULL
      ) AS "t297"
    ) AS "t300"
  ) AS "t302"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t310"."month",
        "t310"."source",
        "t310"."customer_id",
        "t310"."customer_name",
        "t310"."id_key",
        "t310"."clean_name",
        "t310"."core_name",
        "t310"."match_method",
        "t310"."customer_key"
      FROM (
        SELECT
          "t309"."month",
          "t309"."source",
          "t309"."customer_id",
          "t309"."customer_name",
          "t309"."id_key",
          "t309"."clean_name",
          "t309"."core_name",
          "t309"."match_method",
          "t309"."link",
          "t309"."bearer",
          CASE
            WHEN NOT "t309"."core_name" IS NULL
            THEN 'name:' || "t309"."core_name"
            WHEN NOT "t309"."bearer" IS NULL
            THEN 'name:' || "t309"."bearer"
            ELSE 'id:' || "t309"."id_key"
          END AS "customer_key"
        FROM (
          SELECT
            "t308"."month",
            "t308"."source",
            "t308"."customer_id",
            "t308"."customer_name",
            "t308"."id_key",
            "t308"."clean_name",
            "t308"."core_name",
            "t308"."match_method",
            "t308"."link",
            "t308"."bearer"
          FROM (
            SELECT
              "t301"."month",
              "t301"."source",
              "t301"."customer_id",
              "t301"."customer_name",
              "t301"."id_key",
              "t301"."clean_name",
              "t301"."core_name",
              "t301"."match_method",
              "t301"."link",
              "t307"."month" AS "month_right",
              "t307"."id_key" AS "id_key_right",
              "t307"."bearer"
            FROM "t298" AS "t301"
            LEFT OUTER JOIN (
              SELECT
                "t305"."month",
                "t305"."id_key",
                "t305"."bearer"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t303"."month",
                    "t303"."id_key",
                    MIN("t303"."core_name") AS "bearer",
                    COUNT(DISTINCT "t303"."core_name") AS "bearers"
                  FROM (
                    SELECT
                      *
                    FROM "t298" AS "t299"
                    WHERE
                      NOT "t299"."core_name" IS NULL
                      AND NOT "t299"."id_key" IS NULL
                      AND NOT (
                        "t299"."source" = 'crm'
                      )
                  ) AS "t303"
                  GROUP BY
                    1,
                    2
                ) AS "t304"
                WHERE
                  "t304"."bearers" = 1
              ) AS "t305"
            ) AS "t307"
              ON "t301"."month" = "t307"."month" AND "t301"."id_key" = "t307"."id_key"
          ) AS "t308"
        ) AS "t309"
      ) AS "t310"
    ) AS "t311"
  ) AS "t312"
)
SELECT
  "t323"."month",
  "t323"."source",
  "t323"."source_file",
  "t323"."source_row",
  "t323"."source_key",
  "t323"."customer_id",
  "t323"."customer_name",
  "t323"."clean_name",
  "t323"."match_method",
  "t323"."customer_key",
  "t323"."crm_customer_id"
FROM (
  SELECT
    "t322"."month",
    "t322"."source_file",
    "t322"."source_row",
    "t322"."source_key",
    "t322"."source",
    "t322"."customer_id",
    "t322"."customer_name",
    "t322"."clean_name",
    COALESCE("t322"."match_method", 'unmatched') AS "match_method",
    "t322"."customer_key",
    "t322"."crm_customer_id"
  FROM (
    SELECT
      "t46"."month",
      "t46"."source_file",
      "t46"."source_row",
      "t46"."source_key",
      "t46"."customer_id",
      "t46"."customer_name",
      "t46"."source",
      "t321"."id_key",
      "t321"."clean_name",
      "t321"."core_name",
      "t321"."match_method",
      "t321"."customer_key",
      "t321"."crm_customer_id"
    FROM "t44" AS "t46"
    LEFT OUTER JOIN (
      SELECT
        "t319"."month",
        "t319"."source",
        "t319"."customer_id",
        "t319"."customer_name",
        "t319"."id_key",
        "t319"."clean_name",
        "t319"."core_name",
        "t319"."match_method",
        "t319"."customer_key",
        "t319"."crm_customer_id"
      FROM (
        SELECT
          "t315"."month",
          "t315"."source",
          "t315"."customer_id",
          "t315"."customer_name",
          "t315"."id_key",
          "t315"."clean_name",
          "t315"."core_name",
          "t315"."match_method",
          "t315"."customer_key",
          "t318"."month" AS "month_right",
          "t318"."customer_key" AS "customer_key_right",
          "t318"."crm_customer_id"
        FROM "t313" AS "t315"
        LEFT OUTER JOIN (
          SELECT
            "t316"."month",
            "t316"."customer_key",
            MIN("t316"."customer_id") AS "crm_customer_id"
          FROM (
            SELECT
              *
            FROM "t313" AS "t314"
            WHERE
              "t314"."source" = 'crm' AND NOT "t314"."customer_id" IS NULL
          ) AS "t316"
          GROUP BY
            1,
            2
        ) AS "t318"
          ON "t315"."month" = "t318"."month" AND "t315"."customer_key" = "t318"."customer_key"
      ) AS "t319"
    ) AS "t321"
      ON "t46"."month" = "t321"."month"
      AND "t46"."source" = "t321"."source"
      AND "t46"."customer_id" IS NOT DISTINCT FROM "t321"."customer_id"
      AND "t46"."customer_name" IS NOT DISTINCT FROM "t321"."customer_name"
  ) AS "t322"
) AS "t323"