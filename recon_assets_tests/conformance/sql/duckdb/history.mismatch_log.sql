WITH "t16" AS (
  SELECT
    *
  FROM "history"."mismatch_log" AS "t1"
  WHERE
    "t1"."mismatch_id" IS NULL
), "t31" AS (
  SELECT
    "t30"."month",
    "t30"."run_id"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t22"."month",
        "t22"."run_id",
        "t22"."written_at",
        "t25"."read_at"
      FROM (
        SELECT
          "t17"."month",
          "t17"."run_id",
          "t17"."written_at"
        FROM (
          SELECT
            *
          FROM "warehouse"."slices" AS "t4"
          WHERE
            "t4"."table_name" = 'reconciled.mismatches'
        ) AS "t17"
      ) AS "t22"
      CROSS JOIN (
        SELECT
          MAX("t18"."written_at") AS "read_at"
        FROM (
          SELECT
            *
          FROM "warehouse"."slices" AS "t4"
          WHERE
            "t4"."table_name" = 'history.mismatch_log'
        ) AS "t18"
      ) AS "t25"
    ) AS "t27"
    WHERE
      (
        "t27"."read_at" IS NULL
      )
      OR (
        "t27"."written_at" >= "t27"."read_at"
      )
      OR (
        "t27"."run_id" = 'EPHEMERAL'
      )
  ) AS "t30"
), "t75" AS (
  SELECT
    "t74"."month",
    "t74"."run_id",
    "t74"."result_hash",
    "t74"."inputs_hash",
    "t74"."control_totals",
    "t74"."delivered_rows",
    "t74"."accepted_rows",
    "t74"."rejected_rows",
    "t74"."redelivered_rows",
    "t74"."customers",
    "t74"."config_hash",
    "t74"."aliases_hash",
    "t74"."rules_hash",
    "t74"."run_key",
    "t74"."version",
    "t74"."trigger",
    MAKE_TIMESTAMP(now_1) AS "logged_at"
  FROM (
    SELECT
      "t73"."month",
      "t73"."run_id",
      "t73"."result_hash",
      "t73"."inputs_hash",
      "t73"."control_totals",
      "t73"."delivered_rows",
      "t73"."accepted_rows",
      "t73"."rejected_rows",
      "t73"."redelivered_rows",
      "t73"."customers",
      "t73"."config_hash",
      "t73"."aliases_hash",
      "t73"."rules_hash",
      "t73"."run_key",
      "t73"."version",
      "t73"."trigger"
    FROM (
      SELECT
        "t72"."month",
        "t72"."run_id",
        "t72"."result_hash",
        "t72"."inputs_hash",
        "t72"."control_totals",
        "t72"."delivered_rows",
        "t72"."accepted_rows",
        "t72"."rejected_rows",
        "t72"."redelivered_rows",
        "t72"."customers",
        "t72"."config_hash",
        "t72"."aliases_hash",
        "t72"."rules_hash",
        "t72"."run_key",
        "t72"."last_version",
        "t72"."last_key",
        "t72"."last_result",
        COALESCE("t72"."last_version", 0) + 1 AS "version",
        CASE WHEN "t72"."last_version" IS NULL THEN 'manual' ELSE 'restatement' END AS "trigger"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t70"."month",
            "t70"."run_id",
            "t70"."result_hash",
            "t70"."inputs_hash",
            "t70"."control_totals",
            "t70"."delivered_rows",
            "t70"."accepted_rows",
            "t70"."rejected_rows",
            "t70"."redelivered_rows",
            "t70"."customers",
            "t70"."config_hash",
            "t70"."aliases_hash",
            "t70"."rules_hash",
            "t70"."run_key",
            "t70"."last_version",
            "t70"."last_key",
            "t70"."last_result"
          FROM (
            SELECT
              "t69"."month",
              "t69"."run_id",
              "t69"."result_hash",
              "t69"."inputs_hash",
              "t69"."control_totals",
              "t69"."delivered_rows",
              "t69"."accepted_rows",
              "t69"."rejected_rows",
              "t69"."redelivered_rows",
              "t69"."customers",
              "t69"."config_hash",
              "t69"."aliases_hash",
              "t69"."rules_hash",
              "t69"."run_key",
              "t29"."month" AS "month_right",
              "t29"."last_version",
              "t29"."last_key",
              "t29"."last_result"
            FROM (
              SELECT
                "t67"."month",
                "t67"."run_id",
                "t67"."result_hash",
                "t67"."inputs_hash",
                "t67"."control_totals",
                "t67"."delivered_rows",
                "t67"."accepted_rows",
                "t67"."rejected_rows",
                "t67"."redelivered_rows",
                "t67"."customers",
                "t67"."config_hash",
                "t67"."aliases_hash",
                "t67"."rules_hash",
                MD5(
                  CAST((
                    EXTRACT(YEAR FROM "t67"."month") * 100
                  ) + EXTRACT(MONTH FROM "t67"."month") AS TEXT) || '/' || "t67"."inputs_hash" || '/' || "t67"."config_hash" || '/' || "t67"."aliases_hash" || '/' || "t67"."rules_hash"
                ) AS "run_key"
              FROM (
                SELECT
                  "t66"."month",
                  "t66"."run_id",
                  COALESCE("t66"."result_hash", 'clean') AS "result_hash",
                  COALESCE("t66"."inputs_hash", 'clean') AS "inputs_hash",
                  COALESCE("t66"."control_totals", '{}') AS "control_totals",
                  CAST(COALESCE("t66"."delivered_rows", 0) AS DECIMAL(24, 6)) AS "delivered_rows",
                  CAST(COALESCE("t66"."accepted_rows", 0) AS DECIMAL(24, 6)) AS "accepted_rows",
                  CAST(COALESCE("t66"."rejected_rows", 0) AS DECIMAL(24, 6)) AS "rejected_rows",
                  CAST(COALESCE("t66"."redelivered_rows", 0) AS DECIMAL(24, 6)) AS "redelivered_rows",
                  COALESCE("t66"."customers", 0) AS "customers",
                  '37f0d56018ee0540d82024a7c85e041e' AS "config_hash",
                  '1eddfaa60757956ecee3cd5f2f301d3d' AS "aliases_hash",
                  'b9492e844be86925472249cd0c50114a' AS "rules_hash"
                FROM (
                  SELECT
                    "t65"."month",
                    "t65"."run_id",
                    "t65"."result_hash",
                    "t65"."inputs_hash",
                    "t65"."control_totals",
                    "t65"."delivered_rows",
                    "t65"."accepted_rows",
                    "t65"."rejected_rows",
                    "t65"."redelivered_rows",
                    "t65"."customers"
                  FROM (
                    SELECT
                      "t64"."month",
                      "t64"."run_id",
                      "t64"."result_hash",
                      "t64"."inputs_hash",
                      "t64"."control_totals",
                      "t64"."delivered_rows",
                      "t64"."accepted_rows",
                      "t64"."rejected_rows",
                      "t64"."redelivered_rows",
                      "t44"."month" AS "month_right",
                      "t44"."customers"
                    FROM (
                      SELECT
                        "t62"."month",
                        "t62"."run_id",
                        "t62"."result_hash",
                        "t62"."inputs_hash",
                        "t62"."control_totals",
                        "t62"."delivered_rows",
                        "t62"."accepted_rows",
                        "t62"."rejected_rows",
                        "t62"."redelivered_rows"
                      FROM (
                        SELECT
                          "t61"."month",
                          "t61"."run_id",
                          "t61"."result_hash",
                          "t61"."inputs_hash",
                          "t47"."month" AS "month_right",
                          "t47"."control_totals",
                          "t47"."delivered_rows",
                          "t47"."accepted_rows",
                          "t47"."rejected_rows",
                          "t47"."redelivered_rows"
                        FROM (
                          SELECT
                            "t59"."month",
                            "t59"."run_id",
                            "t59"."result_hash",
                            "t59"."inputs_hash"
                          FROM (
                            SELECT
                              "t58"."month",
                              "t58"."run_id",
                              "t58"."result_hash",
                              "t55"."month" AS "month_right",
                              "t55"."inputs_hash"
                            FROM (
                              SELECT
                                "t56"."month",
                                "t56"."run_id",
                                "t56"."result_hash"
                              FROM (
                                SELECT
                                  "t34"."month",
                                  "t34"."run_id",
                                  "t53"."month" AS "month_right",
                                  "t53"."result_hash"
                                FROM "t31" AS "t34"
                                LEFT OUTER JOIN (
                                  SELECT
                                    "t50"."month",
                                    "t50"."fingerprint" AS "result_hash"
                                  FROM (
                                    SELECT
                                      "t48"."month",
                                      MD5(
                                        CONCAT_WS(
                                          '/',
                                          CAST("t48"."rows" AS TEXT),
                                          CAST("t48"."part0" AS TEXT),
                                          CAST("t48"."part1" AS TEXT)
                                        )
                                      ) AS "fingerprint"
                                    FROM (
                                      SELECT
                                        "t40"."month",
                                        COUNT(*) AS "rows",
                                        SUM(
                                          CAST(SUBSTRING(
                                            REPLACE(
                                              REPLACE(
                                                REPLACE(
                                                  REPLACE(
                                                    REPLACE(
                                                      REPLACE(
                                                        SUBSTRING(
                                                          "t40"."digest",
                                                          CASE WHEN (
                                                            0 + 1
                                                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t40"."digest") END,
                                                          16
                                                        ),
                                                        'a',
                                                        '0'
                                                      ),
                                                      'b',
                                                      '1'
                                                    ),
                                                    'c',
                                                    '2'
                                                  ),
                                                  'd',
                                                  '3'
                                                ),
                                                'e',
                                                '4'
                                              ),
                                              'f',
                                              '5'
                                            ),
                                            CASE
                                              WHEN (
                                                0 + 1
                                              ) >= 1
                                              THEN 0 + 1
                                              ELSE 0 + 1 + LENGTH(
                                                REPLACE(
                                                  REPLACE(
                                                    REPLACE(
                                                      REPLACE(
                                                        REPLACE(
                                                          REPLACE(
                                                            SUBSTRING(
                                                              "t40"."digest",
                                                              CASE WHEN (
                                                                0 + 1
                                                              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t40"."digest") END,
                                                              16
                                                            ),
                                                            'a',
                                                            '0'
                                                          ),
                                                          'b',
                                                          '1'
                                                        ),
                                                        'c',
                                                        '2'
                                                      ),
                                                      'd',
                                                      '3'
                                                    ),
                                                    'e',
                                                    '4'
                                                  ),
                                                  'f',
                                                  '5'
                                                )
                                              )
                                            END,
                                            8
                                          ) AS BIGINT)
                                        ) AS "part0",
                                        SUM(
                                          CAST(SUBSTRING(
                                            REPLACE(
                                              REPLACE(
                                                REPLACE(
                                                  REPLACE(
                                                    REPLACE(
                                                      REPLACE(
                                                        SUBSTRING(
                                                          "t40"."digest",
                                                          CASE WHEN (
                                                            0 + 1
                                                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t40"."digest") END,
                                                          16
                                                        ),
                                                        'a',
                                                        '0'
                                                      ),
                                                      'b',
                                                      '1'
                                                    ),
                                                    'c',
                                                    '2'
                                                  ),
                                                  'd',
                                                  '3'
                                                ),
                                                'e',
                                                '4'
                                              ),
                                              'f',
                                              '5'
                                            ),
                                            CASE
                                              WHEN (
                                                8 + 1
                                              ) >= 1
                                              THEN 8 + 1
                                              ELSE 8 + 1 + LENGTH(
                                                REPLACE(
                                                  REPLACE(
                                                    REPLACE(
                                                      REPLACE(
                                                        REPLACE(
                                                          REPLACE(
                                                            SUBSTRING(
                                                              "t40"."digest",
                                                              CASE WHEN (
                                                                0 + 1
                                                              ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t40"."digest") END,
                                                              16
                                                            ),
                                                            'a',
                                                            '0'
                                                          ),
                                                          'b',
                                                          '1'
                                                        ),
                                                        'c',
                                                        '2'
                                                      ),
                                                      'd',
                                                      '3'
                                                    ),
                                                    'e',
                                                    '4'
                                                  ),
                                                  'f',
                                                  '5'
                                                )
                                              )
                                            END,
                                            8
                                          ) AS BIGINT)
                                        ) AS "part1"
                                      FROM (
                                        SELECT
                                          "t8"."month",
                                          MD5(
                                            CONCAT_WS(
                                              ',',
                                              '',
                                              COALESCE(
                                                'amount_impact=' || CAST(LENGTH(CAST("t8"."amount_impact" AS TEXT)) AS TEXT) || ':' || CAST("t8"."amount_impact" AS TEXT),
                                                ''
                                              ),
                                              COALESCE(
                                                'billing_value=' || CAST(LENGTH("t8"."billing_value") AS TEXT) || ':' || "t8"."billing_value",
                                                ''
                                              ),
                                              COALESCE(
                                                'crm_value=' || CAST(LENGTH("t8"."crm_value") AS TEXT) || ':' || "t8"."crm_value",
                                                ''
                                              ),
                                              COALESCE('currency=' || CAST(LENGTH("t8"."currency") AS TEXT) || ':' || "t8"."currency", ''),
                                              COALESCE(
                                                'difference=' || CAST(LENGTH(CAST("t8"."difference" AS TEXT)) AS TEXT) || ':' || CAST("t8"."difference" AS TEXT),
                                                ''
                                              ),
                                              COALESCE(
                                                'explanation=' || CAST(LENGTH("t8"."explanation") AS TEXT) || ':' || "t8"."explanation",
                                                ''
                                              ),
                                              COALESCE(
                                                'mismatch_id=' || CAST(LENGTH("t8"."mismatch_id") AS TEXT) || ':' || "t8"."mismatch_id",
                                                ''
                                              ),
                                              COALESCE(
                                                'ops_value=' || CAST(LENGTH("t8"."ops_value") AS TEXT) || ':' || "t8"."ops_value",
                                                ''
                                              ),
                                              COALESCE('owner=' || CAST(LENGTH("t8"."owner") AS TEXT) || ':' || "t8"."owner", ''),
                                              COALESCE('severity=' || CAST(LENGTH("t8"."severity") AS TEXT) || ':' || "t8"."severity", '')
                                            )
                                          ) AS "digest"
                                        FROM "reconciled"."mismatches" AS "t8"
                                        SEMI JOIN "t31" AS "t33"
                                          ON "t8"."month" = "t33"."month"
                                      ) AS "t40"
                                      GROUP BY
                                        1
                                    ) AS "t48"
                                  ) AS "t50"
                                ) AS "t53"
                                  ON "t34"."month" = "t53"."month"
                              ) AS "t56"
                            ) AS "t58"
                            LEFT OUTER JOIN (
                              SELECT
                                "t51"."month",
                                "t51"."fingerprint" AS "inputs_hash"
                              FROM (
                                SELECT
                                  "t49"."month",
                                  MD5(
                                    CONCAT_WS(
                                      '/',
                                      CAST("t49"."rows" AS TEXT),
                                      CAST("t49"."part0" AS TEXT),
                                      CAST("t49"."part1" AS TEXT)
                                    )
                                  ) AS "fingerprint"
                                FROM (
                                  SELECT
                                    "t42"."month",
                                    COUNT(*) AS "rows",
                                    SUM(
                                      CAST(SUBSTRING(
                                        REPLACE(
                                          REPLACE(
                                            REPLACE(
                                              REPLACE(
                                                REPLACE(
                                                  REPLACE(
                                                    SUBSTRING(
                                                      "t42"."digest",
                                                      CASE WHEN (
                                                        0 + 1
                                                      ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t42"."digest") END,
                                                      16
                                                    ),
                                                    'a',
                                                    '0'
                                                  ),
                                                  'b',
                                                  '1'
                                                ),
                                                'c',
                                                '2'
                                              ),
                                              'd',
                                              '3'
                                            ),
                                            'e',
                                            '4'
                                          ),
                                          'f',
                                          '5'
                                        ),
                                        CASE
                                          WHEN (
                                            0 + 1
                                          ) >= 1
                                          THEN 0 + 1
                                          ELSE 0 + 1 + LENGTH(
                                            REPLACE(
                                              REPLACE(
                                                REPLACE(
                                                  REPLACE(
                                                    REPLACE(
                                                      REPLACE(
                                                        SUBSTRING(
                                                          "t42"."digest",
                                                          CASE WHEN (
                                                            0 + 1
                                                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t42"."digest") END,
                                                          16
                                                        ),
                                                        'a',
                                                        '0'
                                                      ),
                                                      'b',
                                                      '1'
                                                    ),
                                                    'c',
                                                    '2'
                                                  ),
                                                  'd',
                                                  '3'
                                                ),
                                                'e',
                                                '4'
                                              ),
                                              'f',
                                              '5'
                                            )
                                          )
                                        END,
                                        8
                                      ) AS BIGINT)
                                    ) AS "part0",
                                    SUM(
                                      CAST(SUBSTRING(
                                        REPLACE(
                                          REPLACE(
                                            REPLACE(
                                              REPLACE(
                                                REPLACE(
                                                  REPLACE(
                                                    SUBSTRING(
                                                      "t42"."digest",
                                                      CASE WHEN (
                                                        0 + 1
                                                      ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t42"."digest") END,
                                                      16
                                                    ),
                                                    'a',
                                                    '0'
                                                  ),
                                                  'b',
                                                  '1'
                                                ),
                                                'c',
                                                '2'
                                              ),
                                              'd',
                                              '3'
                                            ),
                                            'e',
                                            '4'
                                          ),
                                          'f',
                                          '5'
                                        ),
                                        CASE
                                          WHEN (
                                            8 + 1
                                          ) >= 1
                                          THEN 8 + 1
                                          ELSE 8 + 1 + LENGTH(
                                            REPLACE(
                                              REPLACE(
                                                REPLACE(
                                                  REPLACE(
                                                    REPLACE(
                                                      REPLACE(
                                                        SUBSTRING(
                                                          "t42"."digest",
                                                          CASE WHEN (
                                                            0 + 1
                                                          ) >= 1 THEN 0 + 1 ELSE 0 + 1 + LENGTH("t42"."digest") END,
                                                          16
                                                        ),
                                                        'a',
                                                        '0'
                                                      ),
                                                      'b',
                                                      '1'
                                                    ),
                                                    'c',
                                                    '2'
                                                  ),
                                                  'd',
                                                  '3'
                                                ),
                                                'e',
                                                '4'
                                              ),
                                              'f',
                                              '5'
                                            )
                                          )
                                        END,
                                        8
                                      ) AS BIGINT)
                                    ) AS "part1"
                                  FROM (
                                    SELECT
                                      *
                                    FROM (
                                      SELECT
                                        "t11"."month",
                                        MD5(
                                          CONCAT_WS(
                                            ',',
                                            'ops',
                                            COALESCE(
                                              'account_state=' || CAST(LENGTH("t11"."account_state") AS TEXT) || ':' || "t11"."account_state",
                                              ''
                                            ),
                                            COALESCE(
                                              'clinic_id=' || CAST(LENGTH("t11"."clinic_id") AS TEXT) || ':' || "t11"."clinic_id",
                                              ''
                                            ),
                                            COALESCE(
                                              'clinic_name=' || CAST(LENGTH("t11"."clinic_name") AS TEXT) || ':' || "t11"."clinic_name",
                                              ''
                                            ),
                                            COALESCE(
                                              'event_id=' || CAST(LENGTH("t11"."event_id") AS TEXT) || ':' || "t11"."event_id",
                                              ''
                                            ),
                                            COALESCE(
                                              'first_live_on=' || CAST(LENGTH("t11"."first_live_on") AS TEXT) || ':' || "t11"."first_live_on",
                                              ''
                                            ),
                                            COALESCE('module=' || CAST(LENGTH("t11"."module") AS TEXT) || ':' || "t11"."module", ''),
                                            COALESCE(
                                              'provider_ref=' || CAST(LENGTH("t11"."provider_ref") AS TEXT) || ':' || "t11"."provider_ref",
                                              ''
                                            ),
                                            COALESCE('site=' || CAST(LENGTH("t11"."site") AS TEXT) || ':' || "t11"."site", ''),
                                            COALESCE(
                                              'source_text=' || CAST(LENGTH("t11"."source_text") AS TEXT) || ':' || "t11"."source_text",
                                              ''
                                            ),
                                            COALESCE('ts=' || CAST(LENGTH("t11"."ts") AS TEXT) || ':' || "t11"."ts", ''),
                                            COALESCE('units=' || CAST(LENGTH("t11"."units") AS TEXT) || ':' || "t11"."units", '')
                                          )
                                        ) AS "digest"
                                      FROM "raw"."ops_usage" AS "t11"
                                      SEMI JOIN "t31" AS "t33"
                                        ON "t11"."month" = "t33"."month"
                                    ) AS "t37"
                                    UNION ALL
                                    SELECT
                                      *
                                    FROM (
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          "t12"."month",
                                          MD5(
                                            CONCAT_WS(
                                              ',',
                                              'crm',
                                              COALESCE(
                                                'account id=' || CAST(LENGTH("t12"."Account ID") AS TEXT) || ':' || "t12"."Account ID",
                                                ''
                                              ),
                                              COALESCE(
                                                'account name=' || CAST(LENGTH("t12"."Account Name") AS TEXT) || ':' || "t12"."Account Name",
                                                ''
                                              ),
                                              COALESCE(
                                                'account owner=' || CAST(LENGTH("t12"."Account Owner") AS TEXT) || ':' || "t12"."Account Owner",
                                                ''
                                              ),
                                              COALESCE(
                                                'contracted providers=' || CAST(LENGTH("t12"."Contracted Providers") AS TEXT) || ':' || "t12"."Contracted Providers",
                                                ''
                                              ),
                                              COALESCE(
                                                'contracted sessions=' || CAST(LENGTH("t12"."Contracted Sessions") AS TEXT) || ':' || "t12"."Contracted Sessions",
                                                ''
                                              ),
                                              COALESCE(
                                                'currency=' || CAST(LENGTH("t12"."Currency") AS TEXT) || ':' || "t12"."Currency",
                                                ''
                                              ),
                                              COALESCE(
                                                'go-live date=' || CAST(LENGTH("t12"."Go-Live Date") AS TEXT) || ':' || "t12"."Go-Live Date",
                                                ''
                                              ),
                                              COALESCE(
                                                'last modified date=' || CAST(LENGTH("t12"."Last Modified Date") AS TEXT) || ':' || "t12"."Last Modified Date",
                                                ''
                                              ),
                                              COALESCE(
                                                'price per provider=' || CAST(LENGTH("t12"."Price Per Provider") AS TEXT) || ':' || "t12"."Price Per Provider",
                                                ''
                                              ),
                                              COALESCE(
                                                'primary site=' || CAST(LENGTH("t12"."Primary Site") AS TEXT) || ':' || "t12"."Primary Site",
                                                ''
                                              ),
                                              COALESCE('product=' || CAST(LENGTH("t12"."Product") AS TEXT) || ':' || "t12"."Product", ''),
                                              COALESCE(
                                                'source_text=' || CAST(LENGTH("t12"."source_text") AS TEXT) || ':' || "t12"."source_text",
                                                ''
                                              ),
                                              COALESCE('status=' || CAST(LENGTH("t12"."Status") AS TEXT) || ':' || "t12"."Status", '')
                                            )
                                          ) AS "digest"
                                        FROM "raw"."crm_accounts" AS "t12"
                                        SEMI JOIN "t31" AS "t33"
                                          ON "t12"."month" = "t33"."month"
                                      ) AS "t38"
                                      UNION ALL
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          "t13"."month",
                                          MD5(
                                            CONCAT_WS(
                                              ',',
                                              'billing',
                                              COALESCE(
                                                'account state=' || CAST(LENGTH("t13"."Account State") AS TEXT) || ':' || "t13"."Account State",
                                                ''
                                              ),
                                              COALESCE('amount=' || CAST(LENGTH("t13"."Amount") AS TEXT) || ':' || "t13"."Amount", ''),
                                              COALESCE(
                                                'currency=' || CAST(LENGTH("t13"."Currency") AS TEXT) || ':' || "t13"."Currency",
                                                ''
                                              ),
                                              COALESCE(
                                                'customer=' || CAST(LENGTH("t13"."Customer") AS TEXT) || ':' || "t13"."Customer",
                                                ''
                                              ),
                                              COALESCE(
                                                'customer ref=' || CAST(LENGTH("t13"."Customer Ref") AS TEXT) || ':' || "t13"."Customer Ref",
                                                ''
                                              ),
                                              COALESCE(
                                                'invoice line=' || CAST(LENGTH("t13"."Invoice Line") AS TEXT) || ':' || "t13"."Invoice Line",
                                                ''
                                              ),
                                              COALESCE('item=' || CAST(LENGTH("t13"."Item") AS TEXT) || ':' || "t13"."Item", ''),
                                              COALESCE('qty=' || CAST(LENGTH("t13"."Qty") AS TEXT) || ':' || "t13"."Qty", ''),
                                              COALESCE('rate=' || CAST(LENGTH("t13"."Rate") AS TEXT) || ':' || "t13"."Rate", ''),
                                              COALESCE('site=' || CAST(LENGTH("t13"."Site") AS TEXT) || ':' || "t13"."Site", ''),
                                              COALESCE(
                                                'source_text=' || CAST(LENGTH("t13"."source_text") AS TEXT) || ':' || "t13"."source_text",
                                                ''
                                              )
                                            )
                                          ) AS "digest"
                                        FROM "raw"."billing_lines" AS "t13"
                                        SEMI JOIN "t31" AS "t33"
                                          ON "t13"."month" = "t33"."month"
                                      ) AS "t39"
                                    ) AS "t41"
                                  ) AS "t42"
                                  GROUP BY
                                    1
                                ) AS "t49"
                              ) AS "t51"
                            ) AS "t55"
                              ON "t58"."month" = "t55"."month"
                          ) AS "t59"
                        ) AS "t61"
                        LEFT OUTER JOIN (
                          SELECT
                            "t45"."month",
                            '{' || ARRAY_TO_STRING(
                              LIST_SORT(ARRAY_AGG("t45"."entry") FILTER(WHERE
                                NOT "t45"."entry" IS NULL)),
                              ', '
                            ) || '}' AS "control_totals",
                            SUM("t45"."delivered") FILTER(WHERE
                              "t45"."measure" = 'rows') AS "delivered_rows",
                            SUM("t45"."accepted") FILTER(WHERE
                              "t45"."measure" = 'rows') AS "accepted_rows",
                            SUM("t45"."rejected") FILTER(WHERE
                              "t45"."measure" = 'rows') AS "rejected_rows",
                            SUM("t45"."redelivered") FILTER(WHERE
                              "t45"."measure" = 'rows') AS "redelivered_rows"
                          FROM (
                            SELECT
                              "t36"."month",
                              "t36"."source",
                              "t36"."measure",
                              "t36"."currency",
                              "t36"."delivered",
                              "t36"."accepted",
                              "t36"."rejected",
                              "t36"."redelivered",
                              "t36"."balanced",
                              '"' || "t36"."source" || ' ' || "t36"."measure" || COALESCE(' ' || "t36"."currency", '') || '": {' || CONCAT_WS(
                                ', ',
                                '"delivered": "' || CAST("t36"."delivered" AS TEXT) || '"',
                                '"accepted": "' || CAST("t36"."accepted" AS TEXT) || '"',
                                '"rejected": "' || CAST("t36"."rejected" AS TEXT) || '"',
                                '"redelivered": "' || CAST("t36"."redelivered" AS TEXT) || '"'
                              ) || '}' AS "entry"
                            FROM (
                              SELECT
                                "t10"."month",
                                "t10"."source",
                                "t10"."measure",
                                "t10"."currency",
                                "t10"."delivered",
                                "t10"."accepted",
                                "t10"."rejected",
                                "t10"."redelivered",
                                "t10"."balanced"
                              FROM "reconciled"."control_totals" AS "t10"
                              SEMI JOIN "t31" AS "t33"
                                ON "t10"."month" = "t33"."month"
                            ) AS "t36"
                          ) AS "t45"
                          GROUP BY
                            1
                        ) AS "t47"
                          ON "t61"."month" = "t47"."month"
                      ) AS "t62"
                    ) AS "t64"
                    LEFT OUTER JOIN (
                      SELECT
                        "t35"."month",
                        COUNT(DISTINCT "t35"."customer_key") AS "customers"
                      FROM (
                        SELECT
                          "t9"."month",
                          "t9"."customer_key",
                          "t9"."customer_id",
                          "t9"."customer_name",
                          "t9"."product",
                          "t9"."owner",
                          "t9"."in_crm",
                          "t9"."in_billing",
                          "t9"."in_ops",
                          "t9"."crm_complete",
                          "t9"."billing_complete",
                          "t9"."ops_complete",
                          "t9"."crm_products_known",
                          "t9"."billing_products_known",
                          "t9"."ops_products_known",
                          "t9"."ambiguous",
                          "t9"."crm_lines",
                          "t9"."billing_lines",
                          "t9"."ops_lines",
                          "t9"."crm_status",
                          "t9"."billing_status",
                          "t9"."ops_status",
                          "t9"."crm_provider_count",
                          "t9"."billed_count",
                          "t9"."used_count",
                          "t9"."billed_amount",
                          "t9"."billed",
                          "t9"."used",
                          "t9"."rated",
                          "t9"."expected_amount",
                          "t9"."currency",
                          "t9"."crm_currency",
                          "t9"."billing_currency",
                          "t9"."ops_currency",
                          "t9"."crm_unit_price",
                          "t9"."billing_unit_price",
                          "t9"."list_price",
                          "t9"."crm_go_live_date",
                          "t9"."ops_go_live_date",
                          "t9"."crm_churn_date",
                          "t9"."service_start",
                          "t9"."service_end",
                          "t9"."credited_amount",
                          "t9"."entitled_quantity",
                          "t9"."usage_quantity"
                        FROM "reconciled"."positions" AS "t9"
                        SEMI JOIN "t31" AS "t33"
                          ON "t9"."month" = "t33"."month"
                      ) AS "t35"
                      GROUP BY
                        1
                    ) AS "t44"
                      ON "t64"."month" = "t44"."month"
                  ) AS "t65"
                ) AS "t66"
              ) AS "t67"
            ) AS "t69"
            LEFT OUTER JOIN (
              SELECT
                "t20"."month",
                "t20"."version" AS "last_version",
                "t20"."run_key" AS "last_key",
                "t20"."result_hash" AS "last_result"
              FROM "t16" AS "t20"
              SEMI JOIN (
                SELECT
                  "t19"."month",
                  MAX("t19"."version") AS "version"
                FROM "t16" AS "t19"
                GROUP BY
                  1
              ) AS "t26"
                ON "t20"."month" = "t26"."month" AND "t20"."version" = "t26"."version"
            ) AS "t29"
              ON "t69"."month" = "t29"."month"
          ) AS "t70"
        ) AS "t71"
        WHERE
          (
            "t71"."last_version" IS NULL
          )
          OR (
            "t71"."last_key" <> "t71"."run_key"
          )
          OR (
            "t71"."last_result" <> "t71"."result_hash"
          )
      ) AS "t72"
    ) AS "t73"
  ) AS "t74"
)
SELECT
  "t80"."month",
  "t80"."version",
  "t80"."run_key",
  "t80"."trigger",
  "t80"."run_id",
  CAST("t80"."logged_at" AS TIMESTAMP(6)) AS "logged_at",
  "t80"."inputs_hash",
  "t80"."config_hash",
  "t80"."aliases_hash",
  "t80"."rules_hash",
  "t80"."result_hash",
  "t80"."delivered_rows",
  "t80"."accepted_rows",
  "t80"."rejected_rows",
  "t80"."redelivered_rows",
  "t80"."customers",
  "t80"."control_totals",
  "t80"."mismatch_id",
  "t80"."customer_key",
  "t80"."customer_id",
  "t80"."customer_name",
  "t80"."product",
  "t80"."category",
  "t80"."status_label",
  "t80"."severity",
  "t80"."field",
  "t80"."crm_value",
  "t80"."billing_value",
  "t80"."ops_value",
  "t80"."difference",
  "t80"."amount_impact",
  "t80"."currency",
  "t80"."explanation",
  "t80"."crm_rows",
  "t80"."billing_rows",
  "t80"."ops_rows",
  "t80"."owner"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t76"."month",
      "t76"."run_id",
      "t76"."result_hash",
      "t76"."inputs_hash",
      "t76"."control_totals",
      "t76"."delivered_rows",
      "t76"."accepted_rows",
      "t76"."rejected_rows",
      "t76"."redelivered_rows",
      "t76"."customers",
      "t76"."config_hash",
      "t76"."aliases_hash",
      "t76"."rules_hash",
      "t76"."run_key",
      "t76"."version",
      "t76"."trigger",
      "t76"."logged_at",
      CAST(NULL AS TEXT) AS "mismatch_id",
      CAST(NULL AS TEXT) AS "customer_key",
      CAST(NULL AS TEXT) AS "customer_id",
      CAST(NULL AS TEXT) AS "customer_name",
      CAST(NULL AS TEXT) AS "product",
      CAST(NULL AS TEXT) AS "category",
      CAST(NULL AS TEXT) AS "status_label",
      CAST(NULL AS TEXT) AS "severity",
      CAST(NULL AS TEXT) AS "field",
      CAST(NULL AS TEXT) AS "crm_value",
      CAST(NULL AS TEXT) AS "billing_value",
      CAST(NULL AS TEXT) AS "ops_value",
      CAST(NULL AS DECIMAL(24, 6)) AS "difference",
      CAST(NULL AS DECIMAL(24, 6)) AS "amount_impact",
      CAST(NULL AS TEXT) AS "currency",
      CAST(NULL AS TEXT) AS "explanation",
      CAST(NULL AS TEXT) AS "crm_rows",
      CAST(NULL AS TEXT) AS "billing_rows",
      CAST(NULL AS TEXT) AS "ops_rows",
      CAST(NULL AS TEXT) AS "owner"
    FROM "t75" AS "t76"
  ) AS "t78"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t77"."month",
      "t77"."run_id",
      "t77"."result_hash",
      "t77"."inputs_hash",
      "t77"."control_totals",
      "t77"."delivered_rows",
      "t77"."accepted_rows",
      "t77"."rejected_rows",
      "t77"."redelivered_rows",
      "t77"."customers",
      "t77"."config_hash",
      "t77"."aliases_hash",
      "t77"."rules_hash",
      "t77"."run_key",
      "t77"."version",
      "t77"."trigger",
      "t77"."logged_at",
      "t15"."mismatch_id",
      "t15"."customer_key",
      "t15"."customer_id",
      "t15"."customer_name",
      "t15"."product",
      "t15"."category",
      "t15"."status_label",
      "t15"."severity",
      "t15"."field",
      "t15"."crm_value",
      "t15"."billing_value",
      "t15"."ops_value",
      "t15"."difference",
      "t15"."amount_impact",
      "t15"."currency",
      "t15"."explanation",
      "t15"."crm_rows",
      "t15"."billing_rows",
      "t15"."ops_rows",
      "t15"."owner"
    FROM "t75" AS "t77"
    INNER JOIN (
      SELECT
        *
      FROM "reconciled"."mismatches" AS "t0"
    ) AS "t15"
      ON "t77"."month" = "t15"."month"
  ) AS "t79"
) AS "t80"