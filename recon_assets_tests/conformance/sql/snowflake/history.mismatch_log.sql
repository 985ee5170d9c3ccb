WITH "T16" AS (
  SELECT
    *
  FROM "HISTORY"."MISMATCH_LOG" AS "T1"
  WHERE
    "T1"."MISMATCH_ID" IS NULL
), T17 AS (
  SELECT
    *
  FROM "WAREHOUSE"."SLICES" AS "T4"
  WHERE
    "T4"."TABLE_NAME" = 'reconciled.mismatches'
), T22 AS (
  SELECT
    "T17"."MONTH",
    "T17"."RUN_ID",
    "T17"."WRITTEN_AT"
  FROM T17 AS T17
), T18 AS (
  SELECT
    *
  FROM "WAREHOUSE"."SLICES" AS "T4"
  WHERE
    "T4"."TABLE_NAME" = 'history.mismatch_log'
), T25 AS (
  SELECT
    MAX("T18"."WRITTEN_AT") AS "READ_AT"
  FROM T18 AS T18
), T27 AS (
  SELECT
    "T22"."MONTH",
    "T22"."RUN_ID",
    "T22"."WRITTEN_AT",
    "T25"."READ_AT"
  FROM T22 AS T22
  CROSS JOIN T25 AS T25
), T30 AS (
  SELECT
    *
  FROM T27 AS T27
  WHERE
    (
      "T27"."READ_AT" IS NULL
    )
    OR (
      "T27"."WRITTEN_AT" >= "T27"."READ_AT"
    )
    OR (
      "T27"."RUN_ID" = 'EPHEMERAL'
    )
), "T31" AS (
  SELECT
    "T30"."MONTH",
    "T30"."RUN_ID"
  FROM T30 AS T30
), T40 AS (
  SELECT
    "T8"."MONTH",
    MD5(
      CONCAT_WS(
        ',',
        '',
        COALESCE(
          CONCAT(
            CONCAT(
              'amount_impact=',
              CAST(LENGTH(CAST("T8"."AMOUNT_IMPACT" AS VARCHAR)) AS VARCHAR),
              ':'
            ),
            CAST("T8"."AMOUNT_IMPACT" AS VARCHAR)
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('billing_value=', CAST(LENGTH("T8"."BILLING_VALUE") AS VARCHAR), ':'),
            "T8"."BILLING_VALUE"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('crm_value=', CAST(LENGTH("T8"."CRM_VALUE") AS VARCHAR), ':'),
            "T8"."CRM_VALUE"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('currency=', CAST(LENGTH("T8"."CURRENCY") AS VARCHAR), ':'),
            "T8"."CURRENCY"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('difference=', CAST(LENGTH(CAST("T8"."DIFFERENCE" AS VARCHAR)) AS VARCHAR), ':'),
            CAST("T8"."DIFFERENCE" AS VARCHAR)
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('explanation=', CAST(LENGTH("T8"."EXPLANATION") AS VARCHAR), ':'),
            "T8"."EXPLANATION"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('mismatch_id=', CAST(LENGTH("T8"."MISMATCH_ID") AS VARCHAR), ':'),
            "T8"."MISMATCH_ID"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('ops_value=', CAST(LENGTH("T8"."OPS_VALUE") AS VARCHAR), ':'),
            "T8"."OPS_VALUE"
          ),
          ''
        ),
        COALESCE(
          CONCAT(CONCAT('owner=', CAST(LENGTH("T8"."OWNER") AS VARCHAR), ':'), "T8"."OWNER"),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('severity=', CAST(LENGTH("T8"."SEVERITY") AS VARCHAR), ':'),
            "T8"."SEVERITY"
          ),
          ''
        )
      )
    ) AS "DIGEST"
  FROM "RECONCILED"."MISMATCHES" AS "T8"
  WHERE
    EXISTS(
      SELECT
        1
      FROM "T31" AS "T33"
      WHERE
        "T8"."MONTH" = "T33"."MONTH"
    )
), T48 AS (
  SELECT
    "T40"."MONTH",
    COUNT(*) AS "ROWS",
    SUM(
      CAST(SUBSTRING(
        REPLACE(
          REPLACE(
            REPLACE(
              REPLACE(
                REPLACE(
                  REPLACE(
                    SUBSTRING("T40"."DIGEST", IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T40"."DIGEST")), 16),
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
        IFF(
          (
            0 + 1
          ) >= 1,
          0 + 1,
          0 + 1 + LENGTH(
            REPLACE(
              REPLACE(
                REPLACE(
                  REPLACE(
                    REPLACE(
                      REPLACE(
                        SUBSTRING("T40"."DIGEST", IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T40"."DIGEST")), 16),
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
        ),
        8
      ) AS BIGINT)
    ) AS "PART0",
    SUM(
      CAST(SUBSTRING(
        REPLACE(
          REPLACE(
            REPLACE(
              REPLACE(
                REPLACE(
                  REPLACE(
                    SUBSTRING("T40"."DIGEST", IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T40"."DIGEST")), 16),
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
        IFF(
          (
            8 + 1
          ) >= 1,
          8 + 1,
          8 + 1 + LENGTH(
            REPLACE(
              REPLACE(
                REPLACE(
                  REPLACE(
                    REPLACE(
                      REPLACE(
                        SUBSTRING("T40"."DIGEST", IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T40"."DIGEST")), 16),
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
        ),
        8
      ) AS BIGINT)
    ) AS "PART1"
  FROM T40 AS T40
  GROUP BY
    1
), T50 AS (
  SELECT
    "T48"."MONTH",
    MD5(
      CONCAT_WS(
        '/',
        CAST("T48"."ROWS" AS VARCHAR),
        CAST("T48"."PART0" AS VARCHAR),
        CAST("T48"."PART1" AS VARCHAR)
      )
    ) AS "FINGERPRINT"
  FROM T48 AS T48
), T53 AS (
  SELECT
    "T50"."MONTH",
    "T50"."FINGERPRINT" AS "RESULT_HASH"
  FROM T50 AS T50
), T56 AS (
  SELECT
    "T34"."MONTH",
    "T34"."RUN_ID",
    "T53"."MONTH" AS "MONTH_RIGHT",
    "T53"."RESULT_HASH"
  FROM "T31" AS "T34"
  LEFT OUTER JOIN T53 AS T53
    ON "T34"."MONTH" = "T53"."MONTH"
), T58 AS (
  SELECT
    "T56"."MONTH",
    "T56"."RUN_ID",
    "T56"."RESULT_HASH"
  FROM T56 AS T56
), T37 AS (
  SELECT
    "T11"."MONTH",
    MD5(
      CONCAT_WS(
        ',',
        'ops',
        COALESCE(
          CONCAT(
            CONCAT('account_state=', CAST(LENGTH("T11"."ACCOUNT_STATE") AS VARCHAR), ':'),
            "T11"."ACCOUNT_STATE"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('clinic_id=', CAST(LENGTH("T11"."CLINIC_ID") AS VARCHAR), ':'),
            "T11"."CLINIC_ID"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('clinic_name=', CAST(LENGTH("T11"."CLINIC_NAME") AS VARCHAR), ':'),
            "T11"."CLINIC_NAME"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('event_id=', CAST(LENGTH("T11"."EVENT_ID") AS VARCHAR), ':'),
            "T11"."EVENT_ID"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('first_live_on=', CAST(LENGTH("T11"."FIRST_LIVE_ON") AS VARCHAR), ':'),
            "T11"."FIRST_LIVE_ON"
          ),
          ''
        ),
        COALESCE(
          CONCAT(CONCAT('module=', CAST(LENGTH("T11"."MODULE") AS VARCHAR), ':'), "T11"."MODULE"),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('provider_ref=', CAST(LENGTH("T11"."PROVIDER_REF") AS VARCHAR), ':'),
            "T11"."PROVIDER_REF"
          ),
          ''
        ),
        COALESCE(
          CONCAT(CONCAT('site=', CAST(LENGTH("T11"."SITE") AS VARCHAR), ':'), "T11"."SITE"),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('source_text=', CAST(LENGTH("T11"."SOURCE_TEXT") AS VARCHAR), ':'),
            "T11"."SOURCE_TEXT"
          ),
          ''
        ),
        COALESCE(CONCAT(CONCAT('ts=', CAST(LENGTH("T11"."TS") AS VARCHAR), ':'), "T11"."TS"), ''),
        COALESCE(
          CONCAT(CONCAT('units=', CAST(LENGTH("T11"."UNITS") AS VARCHAR), ':'), "T11"."UNITS"),
          ''
        )
      )
    ) AS "DIGEST"
  FROM "RAW"."OPS_USAGE" AS "T11"
  WHERE
    EXISTS(
      SELECT
        1
      FROM "T31" AS "T33"
      WHERE
        "T11"."MONTH" = "T33"."MONTH"
    )
), T38 AS (
  SELECT
    "T12"."MONTH",
    MD5(
      CONCAT_WS(
        ',',
        'crm',
        COALESCE(
          CONCAT(
            CONCAT('account id=', CAST(LENGTH("T12"."Account ID") AS VARCHAR), ':'),
            "T12"."Account ID"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('account name=', CAST(LENGTH("T12"."Account Name") AS VARCHAR), ':'),
            "T12"."Account Name"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('account owner=', CAST(LENGTH("T12"."Account Owner") AS VARCHAR), ':'),
            "T12"."Account Owner"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('contracted providers=', CAST(LENGTH("T12"."Contracted Providers") AS VARCHAR), ':'),
            "T12"."Contracted Providers"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('contracted sessions=', CAST(LENGTH("T12"."Contracted Sessions") AS VARCHAR), ':'),
            "T12"."Contracted Sessions"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('currency=', CAST(LENGTH("T12"."Currency") AS VARCHAR), ':'),
            "T12"."Currency"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('go-live date=', CAST(LENGTH("T12"."Go-Live Date") AS VARCHAR), ':'),
            "T12"."Go-Live Date"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('last modified date=', CAST(LENGTH("T12"."Last Modified Date") AS VARCHAR), ':'),
            "T12"."Last Modified Date"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('price per provider=', CAST(LENGTH("T12"."Price Per Provider") AS VARCHAR), ':'),
            "T12"."Price Per Provider"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('primary site=', CAST(LENGTH("T12"."Primary Site") AS VARCHAR), ':'),
            "T12"."Primary Site"
          ),
          ''
        ),
        COALESCE(
          CONCAT(CONCAT('product=', CAST(LENGTH("T12"."Product") AS VARCHAR), ':'), "T12"."Product"),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('source_text=', CAST(LENGTH("T12"."SOURCE_TEXT") AS VARCHAR), ':'),
            "T12"."SOURCE_TEXT"
          ),
          ''
        ),
        COALESCE(
          CONCAT(CONCAT('status=', CAST(LENGTH("T12"."Status") AS VARCHAR), ':'), "T12"."Status"),
          ''
        )
      )
    ) AS "DIGEST"
  FROM "RAW"."CRM_ACCOUNTS" AS "T12"
  WHERE
    EXISTS(
      SELECT
        1
      FROM "T31" AS "T33"
      WHERE
        "T12"."MONTH" = "T33"."MONTH"
    )
), T39 AS (
  SELECT
    "T13"."MONTH",
    MD5(
      CONCAT_WS(
        ',',
        'billing',
        COALESCE(
          CONCAT(
            CONCAT('account state=', CAST(LENGTH("T13"."Account State") AS VARCHAR), ':'),
            "T13"."Account State"
          ),
          ''
        ),
        COALESCE(
          CONCAT(CONCAT('amount=', CAST(LENGTH("T13"."Amount") AS VARCHAR), ':'), "T13"."Amount"),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('currency=', CAST(LENGTH("T13"."Currency") AS VARCHAR), ':'),
            "T13"."Currency"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('customer=', CAST(LENGTH("T13"."Customer") AS VARCHAR), ':'),
            "T13"."Customer"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('customer ref=', CAST(LENGTH("T13"."Customer Ref") AS VARCHAR), ':'),
            "T13"."Customer Ref"
          ),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('invoice line=', CAST(LENGTH("T13"."Invoice Line") AS VARCHAR), ':'),
            "T13"."Invoice Line"
          ),
          ''
        ),
        COALESCE(
          CONCAT(CONCAT('item=', CAST(LENGTH("T13"."Item") AS VARCHAR), ':'), "T13"."Item"),
          ''
        ),
        COALESCE(CONCAT(CONCAT('qty=', CAST(LENGTH("T13"."Qty") AS VARCHAR), ':'), "T13"."Qty"), ''),
        COALESCE(
          CONCAT(CONCAT('rate=', CAST(LENGTH("T13"."Rate") AS VARCHAR), ':'), "T13"."Rate"),
          ''
        ),
        COALESCE(
          CONCAT(CONCAT('site=', CAST(LENGTH("T13"."Site") AS VARCHAR), ':'), "T13"."Site"),
          ''
        ),
        COALESCE(
          CONCAT(
            CONCAT('source_text=', CAST(LENGTH("T13"."SOURCE_TEXT") AS VARCHAR), ':'),
            "T13"."SOURCE_TEXT"
          ),
          ''
        )
      )
    ) AS "DIGEST"
  FROM "RAW"."BILLING_LINES" AS "T13"
  WHERE
    EXISTS(
      SELECT
        1
      FROM "T31" AS "T33"
      WHERE
        "T13"."MONTH" = "T33"."MONTH"
    )
), T41 AS (
  SELECT
    *
  FROM T38 AS T38
  UNION ALL
  SELECT
    *
  FROM T39 AS T39
), T42 AS (
  SELECT
    *
  FROM T37 AS T37
  UNION ALL
  SELECT
    *
  FROM T41 AS T41
), T49 AS (
  SELECT
    "T42"."MONTH",
    COUNT(*) AS "ROWS",
    SUM(
      CAST(SUBSTRING(
        REPLACE(
          REPLACE(
            REPLACE(
              REPLACE(
                REPLACE(
                  REPLACE(
                    SUBSTRING("T42"."DIGEST", IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T42"."DIGEST")), 16),
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
        IFF(
          (
            0 + 1
          ) >= 1,
          0 + 1,
          0 + 1 + LENGTH(
            REPLACE(
              REPLACE(
                REPLACE(
                  REPLACE(
                    REPLACE(
                      REPLACE(
                        SUBSTRING("T42"."DIGEST", IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T42"."DIGEST")), 16),
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
        ),
        8
      ) AS BIGINT)
    ) AS "PART0",
    SUM(
      CAST(SUBSTRING(
        REPLACE(
          REPLACE(
            REPLACE(
              REPLACE(
                REPLACE(
                  REPLACE(
                    SUBSTRING("T42"."DIGEST", IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T42"."DIGEST")), 16),
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
        IFF(
          (
            8 + 1
          ) >= 1,
          8 + 1,
          8 + 1 + LENGTH(
            REPLACE(
              REPLACE(
                REPLACE(
                  REPLACE(
                    REPLACE(
                      REPLACE(
                        SUBSTRING("T42"."DIGEST", IFF((
                          0 + 1
                        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T42"."DIGEST")), 16),
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
        ),
        8
      ) AS BIGINT)
    ) AS "PART1"
  FROM T42 AS T42
  GROUP BY
    1
), T51 AS (
  SELECT
    "T49"."MONTH",
    MD5(
      CONCAT_WS(
        '/',
        CAST("T49"."ROWS" AS VARCHAR),
        CAST("T49"."PART0" AS VARCHAR),
        CAST("T49"."PART1" AS VARCHAR)
      )
    ) AS "FINGERPRINT"
  FROM T49 AS T49
), T55 AS (
  SELECT
    "T51"."MONTH",
    "T51"."FINGERPRINT" AS "INPUTS_HASH"
  FROM T51 AS T51
), T59 AS (
  SELECT
    "T58"."MONTH",
    "T58"."RUN_ID",
    "T58"."RESULT_HASH",
    "T55"."MONTH" AS "MONTH_RIGHT",
    "T55"."INPUTS_HASH"
  FROM T58 AS T58
  LEFT OUTER JOIN T55 AS T55
    ON "T58"."MONTH" = "T55"."MONTH"
), T61 AS (
  SELECT
    "T59"."MONTH",
    "T59"."RUN_ID",
    "T59"."RESULT_HASH",
    "T59"."INPUTS_HASH"
  FROM T59 AS T59
), T36 AS (
  SELECT
    "T10"."MONTH",
    "T10"."SOURCE",
    "T10"."MEASURE",
    "T10"."CURRENCY",
    "T10"."DELIVERED",
    "T10"."ACCEPTED",
    "T10"."REJECTED",
    "T10"."REDELIVERED",
    "T10"."BALANCED"
  FROM "RECONCILED"."CONTROL_TOTALS" AS "T10"
  WHERE
    EXISTS(
      SELECT
        1
      FROM "T31" AS "T33"
      WHERE
        "T10"."MONTH" = "T33"."MONTH"
    )
), T45 AS (
  SELECT
    "T36"."MONTH",
    "T36"."SOURCE",
    "T36"."MEASURE",
    "T36"."CURRENCY",
    "T36"."DELIVERED",
    "T36"."ACCEPTED",
    "T36"."REJECTED",
    "T36"."REDELIVERED",
    "T36"."BALANCED",
    CONCAT(
      '"',
      CONCAT("T36"."SOURCE", ' ', "T36"."MEASURE", COALESCE(CONCAT(' ', "T36"."CURRENCY"), '')),
      '": {',
      CONCAT_WS(
        ', ',
        CONCAT('"delivered": "', CAST("T36"."DELIVERED" AS VARCHAR), '"'),
        CONCAT('"accepted": "', CAST("T36"."ACCEPTED" AS VARCHAR), '"'),
        CONCAT('"rejected": "', CAST("T36"."REJECTED" AS VARCHAR), '"'),
        CONCAT('"redelivered": "', CAST("T36"."REDELIVERED" AS VARCHAR), '"')
      ),
      '}'
    ) AS "ENTRY"
  FROM T36 AS T36
), T47 AS (
  SELECT
    "T45"."MONTH",
    CONCAT('{', LISTAGG("T45"."ENTRY", ', ') WITHIN GROUP (ORDER BY
      "T45"."ENTRY" ASC), '}') AS "CONTROL_TOTALS",
    SUM(IFF("T45"."MEASURE" = 'rows', "T45"."DELIVERED", NULL)) AS "DELIVERED_ROWS",
    SUM(IFF("T45"."MEASURE" = 'rows', "T45"."ACCEPTED", NULL)) AS "ACCEPTED_ROWS",
    SUM(IFF("T45"."MEASURE" = 'rows', "T45"."REJECTED", NULL)) AS "REJECTED_ROWS",
    SUM(IFF("T45"."MEASURE" = 'rows', "T45"."REDELIVERED", NULL)) AS "REDELIVERED_ROWS"
  FROM T45 AS T45
  GROUP BY
    1
), T62 AS (
  SELECT
    "T61"."MONTH",
    "T61"."RUN_ID",
    "T61"."RESULT_HASH",
    "T61"."INPUTS_HASH",
    "T47"."MONTH" AS "MONTH_RIGHT",
    "T47"."CONTROL_TOTALS",
    "T47"."DELIVERED_ROWS",
    "T47"."ACCEPTED_ROWS",
    "T47"."REJECTED_ROWS",
    "T47"."REDELIVERED_ROWS"
  FROM T61 AS T61
  LEFT OUTER JOIN T47 AS T47
    ON "T61"."MONTH" = "T47"."MONTH"
), T64 AS (
  SELECT
    "T62"."MONTH",
    "T62"."RUN_ID",
    "T62"."RESULT_HASH",
    "T62"."INPUTS_HASH",
    "T62"."CONTROL_TOTALS",
    "T62"."DELIVERED_ROWS",
    "T62"."ACCEPTED_ROWS",
    "T62"."REJECTED_ROWS",
    "T62"."REDELIVERED_ROWS"
  FROM T62 AS T62
), T35 AS (
  SELECT
    "T9"."MONTH",
    "T9"."CUSTOMER_KEY",
    "T9"."CUSTOMER_ID",
    "T9"."CUSTOMER_NAME",
    "T9"."PRODUCT",
    "T9"."OWNER",
    "T9"."IN_CRM",
    "T9"."IN_BILLING",
    "T9"."IN_OPS",
    "T9"."CRM_COMPLETE",
    "T9"."BILLING_COMPLETE",
    "T9"."OPS_COMPLETE",
    "T9"."CRM_PRODUCTS_KNOWN",
    "T9"."BILLING_PRODUCTS_KNOWN",
    "T9"."OPS_PRODUCTS_KNOWN",
    "T9"."AMBIGUOUS",
    "T9"."CRM_LINES",
    "T9"."BILLING_LINES",
    "T9"."OPS_LINES",
    "T9"."CRM_STATUS",
    "T9"."BILLING_STATUS",
    "T9"."OPS_STATUS",
    "T9"."CRM_PROVIDER_COUNT",
    "T9"."BILLED_COUNT",
    "T9"."USED_COUNT",
    "T9"."BILLED_AMOUNT",
    "T9"."BILLED",
    "T9"."USED",
    "T9"."RATED",
    "T9"."EXPECTED_AMOUNT",
    "T9"."CURRENCY",
    "T9"."CRM_CURRENCY",
    "T9"."BILLING_CURRENCY",
    "T9"."OPS_CURRENCY",
    "T9"."CRM_UNIT_PRICE",
    "T9"."BILLING_UNIT_PRICE",
    "T9"."LIST_PRICE",
    "T9"."CRM_GO_LIVE_DATE",
    "T9"."OPS_GO_LIVE_DATE",
    "T9"."CRM_CHURN_DATE",
    "T9"."SERVICE_START",
    "T9"."SERVICE_END",
    "T9"."CREDITED_AMOUNT",
    "T9"."ENTITLED_QUANTITY",
    "T9"."USAGE_QUANTITY"
  FROM "RECONCILED"."POSITIONS" AS "T9"
  WHERE
    EXISTS(
      SELECT
        1
      FROM "T31" AS "T33"
      WHERE
        "T9"."MONTH" = "T33"."MONTH"
    )
), T44 AS (
  SELECT
    "T35"."MONTH",
    COUNT(DISTINCT "T35"."CUSTOMER_KEY") AS "CUSTOMERS"
  FROM T35 AS T35
  GROUP BY
    1
), T65 AS (
  SELECT
    "T64"."MONTH",
    "T64"."RUN_ID",
    "T64"."RESULT_HASH",
    "T64"."INPUTS_HASH",
    "T64"."CONTROL_TOTALS",
    "T64"."DELIVERED_ROWS",
    "T64"."ACCEPTED_ROWS",
    "T64"."REJECTED_ROWS",
    "T64"."REDELIVERED_ROWS",
    "T44"."MONTH" AS "MONTH_RIGHT",
    "T44"."CUSTOMERS"
  FROM T64 AS T64
  LEFT OUTER JOIN T44 AS T44
    ON "T64"."MONTH" = "T44"."MONTH"
), T66 AS (
  SELECT
    "T65"."MONTH",
    "T65"."RUN_ID",
    "T65"."RESULT_HASH",
    "T65"."INPUTS_HASH",
    "T65"."CONTROL_TOTALS",
    "T65"."DELIVERED_ROWS",
    "T65"."ACCEPTED_ROWS",
    "T65"."REJECTED_ROWS",
    "T65"."REDELIVERED_ROWS",
    "T65"."CUSTOMERS"
  FROM T65 AS T65
), T67 AS (
  SELECT
    "T66"."MONTH",
    "T66"."RUN_ID",
    COALESCE("T66"."RESULT_HASH", 'clean') AS "RESULT_HASH",
    COALESCE("T66"."INPUTS_HASH", 'clean') AS "INPUTS_HASH",
    COALESCE("T66"."CONTROL_TOTALS", '{}') AS "CONTROL_TOTALS",
    CAST(COALESCE("T66"."DELIVERED_ROWS", 0) AS DECIMAL(24, 6)) AS "DELIVERED_ROWS",
    CAST(COALESCE("T66"."ACCEPTED_ROWS", 0) AS DECIMAL(24, 6)) AS "ACCEPTED_ROWS",
    CAST(COALESCE("T66"."REJECTED_ROWS", 0) AS DECIMAL(24, 6)) AS "REJECTED_ROWS",
    CAST(COALESCE("T66"."REDELIVERED_ROWS", 0) AS DECIMAL(24, 6)) AS "REDELIVERED_ROWS",
    COALESCE("T66"."CUSTOMERS", 0) AS "CUSTOMERS",
    '37f0d56018ee0540d82024a7c85e041e' AS "CONFIG_HASH",
    '1eddfaa60757956ecee3cd5f2f301d3d' AS "ALIASES_HASH",
    'b9492e844be86925472249cd0c50114a' AS "RULES_HASH"
  FROM T66 AS T66
), T69 AS (
  SELECT
    "T67"."MONTH",
    "T67"."RUN_ID",
    "T67"."RESULT_HASH",
    "T67"."INPUTS_HASH",
    "T67"."CONTROL_TOTALS",
    "T67"."DELIVERED_ROWS",
    "T67"."ACCEPTED_ROWS",
    "T67"."REJECTED_ROWS",
    "T67"."REDELIVERED_ROWS",
    "T67"."CUSTOMERS",
    "T67"."CONFIG_HASH",
    "T67"."ALIASES_HASH",
    "T67"."RULES_HASH",
    MD5(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CAST((
                DATE_PART(year, "T67"."MONTH") * 100
              ) + DATE_PART(month, "T67"."MONTH") AS VARCHAR),
              '/',
              "T67"."INPUTS_HASH"
            ),
            '/',
            "T67"."CONFIG_HASH"
          ),
          '/',
          "T67"."ALIASES_HASH"
        ),
        '/',
        "T67"."RULES_HASH"
      )
    ) AS "RUN_KEY"
  FROM T67 AS T67
), T26 AS (
  SELECT
    "T19"."MONTH",
    MAX("T19"."VERSION") AS "VERSION"
  FROM "T16" AS "T19"
  GROUP BY
    1
), T29 AS (
  SELECT
    "T20"."MONTH",
    "T20"."VERSION" AS "LAST_VERSION",
    "T20"."RUN_KEY" AS "LAST_KEY",
    "T20"."RESULT_HASH" AS "LAST_RESULT"
  FROM "T16" AS "T20"
  WHERE
    EXISTS(
      SELECT
        1
      FROM T26 AS T26
      WHERE
        "T20"."MONTH" = "T26"."MONTH" AND "T20"."VERSION" = "T26"."VERSION"
    )
), T70 AS (
  SELECT
    "T69"."MONTH",
    "T69"."RUN_ID",
    "T69"."RESULT_HASH",
    "T69"."INPUTS_HASH",
    "T69"."CONTROL_TOTALS",
    "T69"."DELIVERED_ROWS",
    "T69"."ACCEPTED_ROWS",
    "T69"."REJECTED_ROWS",
    "T69"."REDELIVERED_ROWS",
    "T69"."CUSTOMERS",
    "T69"."CONFIG_HASH",
    "T69"."ALIASES_HASH",
    "T69"."RULES_HASH",
    "T69"."RUN_KEY",
    "T29"."MONTH" AS "MONTH_RIGHT",
    "T29"."LAST_VERSION",
    "T29"."LAST_KEY",
    "T29"."LAST_RESULT"
  FROM T69 AS T69
  LEFT OUTER JOIN T29 AS T29
    ON "T69"."MONTH" = "T29"."MONTH"
), T71 AS (
  SELECT
    "T70"."MONTH",
    "T70"."RUN_ID",
    "T70"."RESULT_HASH",
    "T70"."INPUTS_HASH",
    "T70"."CONTROL_TOTALS",
    "T70"."DELIVERED_ROWS",
    "T70"."ACCEPTED_ROWS",
    "T70"."REJECTED_ROWS",
    "T70"."REDELIVERED_ROWS",
    "T70"."CUSTOMERS",
    "T70"."CONFIG_HASH",
    "T70"."ALIASES_HASH",
    "T70"."RULES_HASH",
    "T70"."RUN_KEY",
    "T70"."LAST_VERSION",
    "T70"."LAST_KEY",
    "T70"."LAST_RESULT"
  FROM T70 AS T70
), T72 AS (
  SELECT
    *
  FROM T71 AS T71
  WHERE
    (
      "T71"."LAST_VERSION" IS NULL
    )
    OR (
      "T71"."LAST_KEY" <> "T71"."RUN_KEY"
    )
    OR (
      "T71"."LAST_RESULT" <> "T71"."RESULT_HASH"
    )
), T73 AS (
  SELECT
    "T72"."MONTH",
    "T72"."RUN_ID",
    "T72"."RESULT_HASH",
    "T72"."INPUTS_HASH",
    "T72"."CONTROL_TOTALS",
    "T72"."DELIVERED_ROWS",
    "T72"."ACCEPTED_ROWS",
    "T72"."REJECTED_ROWS",
    "T72"."REDELIVERED_ROWS",
    "T72"."CUSTOMERS",
    "T72"."CONFIG_HASH",
    "T72"."ALIASES_HASH",
    "T72"."RULES_HASH",
    "T72"."RUN_KEY",
    "T72"."LAST_VERSION",
    "T72"."LAST_KEY",
    "T72"."LAST_RESULT",
    COALESCE("T72"."LAST_VERSION", 0) + 1 AS "VERSION",
    IFF("T72"."LAST_VERSION" IS NULL, 'manual', 'restatement') AS "TRIGGER"
  FROM T72 AS T72
), T74 AS (
  SELECT
    "T73"."MONTH",
    "T73"."RUN_ID",
    "T73"."RESULT_HASH",
    "T73"."INPUTS_HASH",
    "T73"."CONTROL_TOTALS",
    "T73"."DELIVERED_ROWS",
    "T73"."ACCEPTED_ROWS",
    "T73"."REJECTED_ROWS",
    "T73"."REDELIVERED_ROWS",
    "T73"."CUSTOMERS",
    "T73"."CONFIG_HASH",
    "T73"."ALIASES_HASH",
    "T73"."RULES_HASH",
    "T73"."RUN_KEY",
    "T73"."VERSION",
    "T73"."TRIGGER"
  FROM T73 AS T73
), "T75" AS (
  SELECT
    "T74"."MONTH",
    "T74"."RUN_ID",
    "T74"."RESULT_HASH",
    "T74"."INPUTS_HASH",
    "T74"."CONTROL_TOTALS",
    "T74"."DELIVERED_ROWS",
    "T74"."ACCEPTED_ROWS",
    "T74"."REJECTED_ROWS",
    "T74"."REDELIVERED_ROWS",
    "T74"."CUSTOMERS",
    "T74"."CONFIG_HASH",
    "T74"."ALIASES_HASH",
    "T74"."RULES_HASH",
    "T74"."RUN_KEY",
    "T74"."VERSION",
    "T74"."TRIGGER",
    TIMESTAMP_FROM_PARTS(now_1) AS "LOGGED_AT"
  FROM T74 AS T74
), T78 AS (
  SELECT
    "T76"."MONTH",
    "T76"."RUN_ID",
    "T76"."RESULT_HASH",
    "T76"."INPUTS_HASH",
    "T76"."CONTROL_TOTALS",
    "T76"."DELIVERED_ROWS",
    "T76"."ACCEPTED_ROWS",
    "T76"."REJECTED_ROWS",
    "T76"."REDELIVERED_ROWS",
    "T76"."CUSTOMERS",
    "T76"."CONFIG_HASH",
    "T76"."ALIASES_HASH",
    "T76"."RULES_HASH",
    "T76"."RUN_KEY",
    "T76"."VERSION",
    "T76"."TRIGGER",
    "T76"."LOGGED_AT",
    CAST(NULL AS VARCHAR) AS "MISMATCH_ID",
    CAST(NULL AS VARCHAR) AS "CUSTOMER_KEY",
    CAST(NULL AS VARCHAR) AS "CUSTOMER_ID",
    CAST(NULL AS VARCHAR) AS "CUSTOMER_NAME",
    CAST(NULL AS VARCHAR) AS "PRODUCT",
    CAST(NULL AS VARCHAR) AS "CATEGORY",
    CAST(NULL AS VARCHAR) AS "STATUS_LABEL",
    CAST(NULL AS VARCHAR) AS "SEVERITY",
    CAST(NULL AS VARCHAR) AS "FIELD",
    CAST(NULL AS VARCHAR) AS "CRM_VALUE",
    CAST(NULL AS VARCHAR) AS "BILLING_VALUE",
    CAST(NULL AS VARCHAR) AS "OPS_VALUE",
    CAST(NULL AS DECIMAL(24, 6)) AS "DIFFERENCE",
    CAST(NULL AS DECIMAL(24, 6)) AS "AMOUNT_IMPACT",
    CAST(NULL AS VARCHAR) AS "CURRENCY",
    CAST(NULL AS VARCHAR) AS "EXPLANATION",
    CAST(NULL AS VARCHAR) AS "CRM_ROWS",
    CAST(NULL AS VARCHAR) AS "BILLING_ROWS",
    CAST(NULL AS VARCHAR) AS "OPS_ROWS",
    CAST(NULL AS VARCHAR) AS "OWNER"
  FROM "T75" AS "T76"
), T15 AS (
  SELECT
    *
  FROM "RECONCILED"."MISMATCHES" AS "T0"
), T79 AS (
  SELECT
    "T77"."MONTH",
    "T77"."RUN_ID",
    "T77"."RESULT_HASH",
    "T77"."INPUTS_HASH",
    "T77"."CONTROL_TOTALS",
    "T77"."DELIVERED_ROWS",
    "T77"."ACCEPTED_ROWS",
    "T77"."REJECTED_ROWS",
    "T77"."REDELIVERED_ROWS",
    "T77"."CUSTOMERS",
    "T77"."CONFIG_HASH",
    "T77"."ALIASES_HASH",
    "T77"."RULES_HASH",
    "T77"."RUN_KEY",
    "T77"."VERSION",
    "T77"."TRIGGER",
    "T77"."LOGGED_AT",
    "T15"."MISMATCH_ID",
    "T15"."CUSTOMER_KEY",
    "T15"."CUSTOMER_ID",
    "T15"."CUSTOMER_NAME",
    "T15"."PRODUCT",
    "T15"."CATEGORY",
    "T15"."STATUS_LABEL",
    "T15"."SEVERITY",
    "T15"."FIELD",
    "T15"."CRM_VALUE",
    "T15"."BILLING_VALUE",
    "T15"."OPS_VALUE",
    "T15"."DIFFERENCE",
    "T15"."AMOUNT_IMPACT",
    "T15"."CURRENCY",
    "T15"."EXPLANATION",
    "T15"."CRM_ROWS",
    "T15"."BILLING_ROWS",
    "T15"."OPS_ROWS",
    "T15"."OWNER"
  FROM "T75" AS "T77"
  INNER JOIN T15 AS T15
    ON "T77"."MONTH" = "T15"."MONTH"
), T80 AS (
  SELECT
    *
  FROM T78 AS T78
  UNION ALL
  SELECT
    *
  FROM T79 AS T79
)
SELECT
  "T80"."MONTH",
  "T80"."VERSION",
  "T80"."RUN_KEY",
  "T80"."TRIGGER",
  "T80"."RUN_ID",
  CAST("T80"."LOGGED_AT" AS TIMESTAMP(6)) AS "LOGGED_AT",
  "T80"."INPUTS_HASH",
  "T80"."CONFIG_HASH",
  "T80"."ALIASES_HASH",
  "T80"."RULES_HASH",
  "T80"."RESULT_HASH",
  "T80"."DELIVERED_ROWS",
  "T80"."ACCEPTED_ROWS",
  "T80"."REJECTED_ROWS",
  "T80"."REDELIVERED_ROWS",
  "T80"."CUSTOMERS",
  "T80"."CONTROL_TOTALS",
  "T80"."MISMATCH_ID",
  "T80"."CUSTOMER_KEY",
  "T80"."CUSTOMER_ID",
  "T80"."CUSTOMER_NAME",
  "T80"."PRODUCT",
  "T80"."CATEGORY",
  "T80"."STATUS_LABEL",
  "T80"."SEVERITY",
  "T80"."FIELD",
  "T80"."CRM_VALUE",
  "T80"."BILLING_VALUE",
  "T80"."OPS_VALUE",
  "T80"."DIFFERENCE",
  "T80"."AMOUNT_IMPACT",
  "T80"."CURRENCY",
  "T80"."EXPLANATION",
  "T80"."CRM_ROWS",
  "T80"."BILLING_ROWS",
  "T80"."OPS_ROWS",
  "T80"."OWNER"
FROM T80 AS T80