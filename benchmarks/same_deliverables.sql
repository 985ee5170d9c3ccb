-- All months as one script that delivers the same things as the asset graph, as an engineer would write it by hand
-- for this company: every table below has the graph's name, columns and rows, and same_deliverables.py writes the
-- same files from it. benchmarks/agreement.py compares them, row by row and cell by cell.
--
-- Left out:
-- * Hashes of inputs, settings, aliases and rules, and run ids, in the log; its result_hash is another hash. The
--   log is new, so every result is version 1: nothing is looked up, appended to or restated.
-- * Contract checks of each table, totals that stop the run, lineage, metadata and summaries of a run, replacing a
--   month in a transaction, files that are old or new as a whole, closed months, one month run again.
-- * Reading anything but UTF-8 CSV with these headers and this Parquet: other formats and encodings, missing files,
--   columns of another name, refusing what may be damaged. Numbers are plain decimals; "1,234.50" is rejected.
-- * Of names: garbled letters, lookalikes, names within names, all but the usual legal forms. Of ids: mistyped
--   ones, ones without their prefix. An alias is a name, valid in every month, as in this alias file.
-- * What these settings do not use: events, entitlements, rated usage, list prices, waivers, owners by route, timing
--   but for credit notes, providers on invoices (provider_differences has no row).
-- * Suggestions have the same columns, but are simpler: how alike two names are spelled, all against all, and not
--   how likely the customer is the right one; names that aliases gave are not suggested again. They are not compared.

-- == raw: every delivered cell as text, with the file and the row it came from
-- The rows a CSV reader cannot split are kept too, with the reason. Blank cells are '', as delivered.
CREATE SCHEMA raw;
CREATE SCHEMA normalized;
CREATE SCHEMA reconciled;
CREATE SCHEMA history;
CREATE MACRO month_of(file) AS (regexp_extract(file, '([0-9]{4}-[0-9]{2})[.]', 1) || '-01')::DATE;

CREATE TABLE raw.crm_accounts AS
    WITH lines AS (
        SELECT *, row_number() OVER () AS n
        FROM read_csv('$folder/crm/*.csv', all_varchar = true, filename = true, header = true, delim = ',', quote = '"',
                      store_rejects = true, force_not_null = [
                          'Account ID', 'Account Name', 'Status', 'Product', 'Contracted Providers', 'Price', 'Currency',
                          'Go-Live Date', 'Owner']))
    SELECT month_of(filename) AS month, 'crm/' || parse_filename(filename) AS source_file,
           n - min(n) OVER (PARTITION BY filename) + 2 AS source_row, NULL::VARCHAR AS source_key,
           NULL::VARCHAR AS source_error, NULL::VARCHAR AS source_text, * EXCLUDE (filename, n)
    FROM lines;

CREATE TABLE raw.billing_lines AS
    WITH lines AS (
        SELECT *, row_number() OVER () AS n
        FROM read_csv('$folder/billing/*.csv', all_varchar = true, filename = true, header = true, delim = ',', quote = '"',
                      store_rejects = true, force_not_null = [
                          'Invoice Line', 'Customer Ref', 'Customer', 'Item', 'Qty', 'Rate', 'Amount', 'Currency']))
    SELECT month_of(filename) AS month, 'billing/' || parse_filename(filename) AS source_file,
           n - min(n) OVER (PARTITION BY filename) + 2 AS source_row, NULL::VARCHAR AS source_key,
           NULL::VARCHAR AS source_error, NULL::VARCHAR AS source_text, * EXCLUDE (filename, n)
    FROM lines;

CREATE TABLE raw.ops_usage AS
    SELECT month_of(filename) AS month, 'ops/' || parse_filename(filename) AS source_file,
           file_row_number + 1 AS source_row, NULL::VARCHAR AS source_key,
           NULL::VARCHAR AS source_error, NULL::VARCHAR AS source_text,
           account, module, npi, replace(CASE WHEN ts = date_trunc('second', ts) THEN ts::VARCHAR ELSE rpad(ts::VARCHAR, 26, '0') END, ' ', 'T') AS ts,
           first_live
    FROM read_parquet('$folder/ops/*.parquet', filename = true);

-- Lines that could not be split: they take their number, and the rows below them move down by one.
CREATE TEMP TABLE unreadable AS
    SELECT DISTINCT ON (source_file, line)
           month_of(file_path) AS month, parse_path(file_path)[-2] || '/' || parse_filename(file_path) AS source_file,
           line, csv_line,
           regexp_replace(error_message, '^Expected Number of Columns: ([0-9]+) Found: ([0-9]+).*', 'expected \1 columns, found \2')
               || ' (line ' || line || ')' AS error_message
    FROM reject_errors JOIN reject_scans USING (scan_id, file_id)
    ORDER BY source_file, line;
CREATE TEMP TABLE shifts AS
    SELECT source_file, line - row_number() OVER (PARTITION BY source_file ORDER BY line) - 1 AS after FROM unreadable;
CREATE MACRO shift(file, place) AS (SELECT count(*) FROM shifts WHERE source_file = file AND after < place - 1);
UPDATE raw.crm_accounts AS r SET source_row = source_row + shift(r.source_file, r.source_row)
    WHERE source_file IN (SELECT source_file FROM shifts);
UPDATE raw.billing_lines AS r SET source_row = source_row + shift(r.source_file, r.source_row)
    WHERE source_file IN (SELECT source_file FROM shifts);
INSERT INTO raw.crm_accounts BY NAME
    SELECT month, source_file, line AS source_row, error_message AS source_error, csv_line[:500] AS source_text
    FROM unreadable WHERE source_file LIKE 'crm/%';
INSERT INTO raw.billing_lines BY NAME
    SELECT month, source_file, line AS source_row, error_message AS source_error, csv_line[:500] AS source_text
    FROM unreadable WHERE source_file LIKE 'billing/%';

-- == names: every way in which a customer is written, cleaned once for all months
-- Hardly any cell has outer blanks, and finding that out costs less than trimming.
CREATE MACRO trimmed(cell) AS
    CASE WHEN regexp_matches(cell, '^\s|\s$|[^\x01-\x7f]')
    THEN trim(cell, ' ' || chr(9) || chr(10) || chr(13) || chr(160) || chr(8199) || chr(8239) || chr(12288) || chr(8203) || chr(65279)) ELSE cell END;
CREATE MACRO known(cell) AS
    CASE WHEN length(cell) <= 5 AND lower(trim(cell)) IN ('', 'n/a', 'null', '-') THEN NULL ELSE trimmed(cell) END;
CREATE MACRO named(cell) AS
    CASE WHEN regexp_matches(lower(known(cell)),
        '^[^a-z0-9\x80-\x{10ffff}]*(n/?a|none|null|nil|unknown|not (available|applicable|known|set|provided)|unnamed|tbd|tbc|tba|pending|blank|dummy|misc|various|test( (account|customer|client|company))?|xx+|0*)[^a-z0-9\x80-\x{10ffff}]*$')
    THEN NULL ELSE known(cell) END;
CREATE MACRO id_key(id) AS nullif(regexp_replace(lower(id), '[^\p{L}\p{N}]', '', 'g'), '');
-- Accents, case, "&", initials with dots, apostrophes and punctuation do not count; legal forms do, in short.
CREATE MACRO words_only(name) AS
    trim(regexp_replace(replace(
        regexp_replace(regexp_replace(replace(lower(strip_accents(name)), '&', ' and '),
            '[.]([a-z])[.]', '\1', 'g'), '[.]([a-z])([^a-z0-9]|$)', '\1\2', 'g'),
        '''', ''), '[^\p{L}\p{N}]+', ' ', 'g'));
CREATE MACRO short_forms(name) AS
    CASE WHEN regexp_matches(name, '(limited|incorporated|corporation|company)$')
    THEN regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(name,
        'professional limited liability company$', 'pllc'), 'limited liability company$', 'llc'),
        'professional corporation$', 'pc'), 'limited$', 'ltd'), 'incorporated$', 'inc'), 'corporation$', 'corp'), 'company$', 'co')
    ELSE name END;
CREATE MACRO clean_name(name) AS coalesce(nullif(short_forms(words_only(name)), ''), lower(name));
CREATE MACRO core_name(clean) AS
    regexp_replace(regexp_replace(clean, '( (inc|llc|pllc|pc|pa|corp|co|ltd|llp|lp|plc|gmbh|ag|sa))+$', ''), '^the (.)', '\1');

CREATE TEMP TABLE spellings AS
    WITH written AS (
        SELECT DISTINCT 'crm' AS source, "Account ID" AS id_cell, "Account Name" AS name_cell FROM raw.crm_accounts
        UNION ALL SELECT DISTINCT 'billing', "Customer Ref", "Customer" FROM raw.billing_lines
        UNION ALL SELECT DISTINCT 'ops', coalesce(account, ''), NULL FROM raw.ops_usage),
    read AS (
        SELECT *, id_key(named(id_cell)) AS id_key, named(name_cell) AS customer_name FROM written)
    SELECT row_number() OVER () AS spelling, source, id_cell, name_cell,
           CASE WHEN id_key IS NOT NULL THEN named(id_cell) END AS customer_id, customer_name, id_key,
           clean_name(customer_name) AS clean_name, core_name(clean_name(customer_name)) AS core_name
    FROM read;

-- == normalized: typed rows, once each; a cell that cannot be read is NULL, and listed
-- A row that equals an earlier one of its month in every delivered column was delivered again. Hashes say
-- which may be such, and only those are compared.
CREATE TEMP TABLE copies AS
    WITH alike AS (
        SELECT month, hash(*COLUMNS(* EXCLUDE (month, source_file, source_row))) AS h FROM raw.crm_accounts GROUP BY ALL HAVING count(*) > 1),
    rows AS (SELECT *, hash(*COLUMNS(* EXCLUDE (month, source_file, source_row))) AS h FROM raw.crm_accounts)
    SELECT 'crm' AS source, month, source_row FROM rows SEMI JOIN alike USING (month, h)
    QUALIFY row_number() OVER (PARTITION BY month, source_error, source_text, "Account ID", "Account Name", "Status", "Product",
                                            "Contracted Providers", "Price", "Currency", "Go-Live Date", "Owner" ORDER BY source_row) > 1;
INSERT INTO copies
    WITH alike AS (
        SELECT month, hash(*COLUMNS(* EXCLUDE (month, source_file, source_row))) AS h FROM raw.billing_lines GROUP BY ALL HAVING count(*) > 1),
    rows AS (SELECT *, hash(*COLUMNS(* EXCLUDE (month, source_file, source_row))) AS h FROM raw.billing_lines)
    SELECT 'billing', month, source_row FROM rows SEMI JOIN alike USING (month, h)
    QUALIFY row_number() OVER (PARTITION BY month, source_error, source_text, "Invoice Line", "Customer Ref", "Customer", "Item", "Qty",
                                            "Rate", "Amount", "Currency" ORDER BY source_row) > 1;
INSERT INTO copies
    WITH alike AS (
        SELECT month, hash(*COLUMNS(* EXCLUDE (month, source_file, source_row))) AS h FROM raw.ops_usage GROUP BY ALL HAVING count(*) > 1),
    rows AS (SELECT *, hash(*COLUMNS(* EXCLUDE (month, source_file, source_row))) AS h FROM raw.ops_usage)
    SELECT 'ops', month, source_row FROM rows SEMI JOIN alike USING (month, h)
    QUALIFY row_number() OVER (PARTITION BY month, account, module, npi, ts, first_live ORDER BY source_row) > 1;

CREATE MACRO number(cell) AS CASE WHEN abs(TRY_CAST(cell AS DECIMAL(24, 6))) < 1e15 THEN TRY_CAST(cell AS DECIMAL(24, 6)) END;
CREATE MACRO whole(n) AS CASE WHEN n BETWEEN 0 AND 1000000000 AND n = trunc(n) THEN n::BIGINT END;
CREATE MACRO day(cell, format) AS
    CASE WHEN try_strptime(cell, format) BETWEEN TIMESTAMP '1900-01-01' AND TIMESTAMP '2199-12-31 23:59:59'
    THEN try_strptime(cell, format)::DATE END;
CREATE MACRO code(cell) AS CASE WHEN regexp_full_match(cell, '[A-Za-z]{3}') THEN upper(cell) END;
CREATE MACRO twice(d) AS CASE WHEN d > 4 THEN 2 * d - 9 ELSE 2 * d END;
CREATE MACRO digit(n, place) AS n // (10 ** place)::BIGINT % 10;
CREATE MACRO npi_is_valid(n) AS (24 + digit(n, 0) + twice(digit(n, 1)) + digit(n, 2) + twice(digit(n, 3)) + digit(n, 4)
    + twice(digit(n, 5)) + digit(n, 6) + twice(digit(n, 7)) + digit(n, 8) + twice(digit(n, 9))) % 10 = 0;
CREATE MACRO fault(name, cell, value, expected) AS
    CASE WHEN cell IS NOT NULL AND value IS NULL
    THEN {'column_name': name, 'value': cell, 'reason': '''' || cell[:100] || ''' is not ' || expected} END;

CREATE TABLE normalized.crm_accounts AS
    WITH once AS (SELECT * FROM raw.crm_accounts ANTI JOIN (FROM copies WHERE source = 'crm') USING (month, source_row)),
    cells AS (
        SELECT month, source_file, source_row, source_error, source_text, spelling, customer_id, customer_name,
               known("Owner") AS owner, known("Status") AS status_cell, known("Product") AS product_cell,
               known("Contracted Providers") AS count_cell, known("Price") AS price_cell, known("Currency") AS currency_cell,
               known("Go-Live Date") AS live_cell
        FROM once LEFT JOIN spellings ON source = 'crm' AND id_cell = "Account ID" AND name_cell = "Account Name"),
    typed AS (
        SELECT *, CASE lower(status_cell) WHEN 'active' THEN 'active' WHEN 'inactive' THEN 'inactive' WHEN 'churned' THEN 'inactive' END AS status,
               CASE lower(product_cell) WHEN 'scheduling' THEN 'scheduling' WHEN 'telehealth' THEN 'telehealth' WHEN 'portal' THEN 'portal'
                    WHEN 'billing suite' THEN 'billing_suite' WHEN 'billing_suite' THEN 'billing_suite' END AS product,
               whole(number(count_cell)) AS provider_count, number(price_cell) AS unit_price, code(currency_cell) AS currency,
               day(live_cell, '%m/%d/%Y') AS go_live_date
        FROM cells)
    SELECT month, source_file, source_row, NULL::VARCHAR AS source_key, customer_id, customer_name, status, product,
           NULL::VARCHAR AS location, provider_count, unit_price, currency, go_live_date, NULL::DATE AS churn_date,
           NULL::DECIMAL(24, 6) AS entitled_quantity, NULL::TIMESTAMP AS updated_at, owner,
           spelling, source_error, source_text,
           fault('provider_count', count_cell, provider_count, 'a whole number of at least 0') AS wrong_row,
           source_error IS NOT NULL OR wrong_row IS NOT NULL OR (customer_id IS NULL AND customer_name IS NULL) AS is_rejected,
           CASE WHEN (status_cell IS NOT NULL AND status IS NULL) OR (product_cell IS NOT NULL AND product IS NULL)
                  OR (price_cell IS NOT NULL AND unit_price IS NULL) OR (currency_cell IS NOT NULL AND currency IS NULL)
                  OR (live_cell IS NOT NULL AND go_live_date IS NULL)
                THEN [fault('status', status_cell, status, 'in the value map of recon.yaml'),
                      fault('product', product_cell, product, 'in the value map of recon.yaml'),
                      fault('go_live_date', live_cell, go_live_date, 'a date in the declared formats (%m/%d/%Y)'),
                      fault('unit_price', price_cell, unit_price, 'a number'),
                      fault('currency', currency_cell, currency, 'a currency code of three letters')] END AS wrong_values
    FROM typed;

CREATE TABLE normalized.billing_lines AS
    WITH once AS (SELECT * FROM raw.billing_lines ANTI JOIN (FROM copies WHERE source = 'billing') USING (month, source_row)),
    cells AS (
        SELECT month, source_file, source_row, source_error, source_text, spelling, customer_id, customer_name,
               known("Invoice Line") AS line_id, known("Item") AS product_cell, known("Qty") AS count_cell,
               known("Rate") AS price_cell, known("Amount") AS amount_cell, known("Currency") AS currency_cell
        FROM once LEFT JOIN spellings ON source = 'billing' AND id_cell = "Customer Ref" AND name_cell = "Customer"),
    typed AS (
        SELECT *, CASE replace(lower(product_cell), ' (per provider)', '') WHEN 'scheduling' THEN 'scheduling'
                    WHEN 'telehealth' THEN 'telehealth' WHEN 'portal' THEN 'portal'
                    WHEN 'billing suite' THEN 'billing_suite' WHEN 'billing_suite' THEN 'billing_suite' END AS product,
               whole(number(count_cell)) AS provider_count, number(price_cell) AS unit_price, number(amount_cell) AS amount,
               code(currency_cell) AS currency
        FROM cells)
    SELECT month, source_file, source_row, NULL::VARCHAR AS source_key, customer_id, customer_name, NULL::VARCHAR AS status,
           product, NULL::VARCHAR AS location, line_id, provider_count, NULL::VARCHAR AS provider_id,
           unit_price, amount, currency, NULL::DATE AS service_start, NULL::DATE AS service_end,
           spelling, source_error, source_text,
           coalesce(fault('provider_count', count_cell, provider_count, 'a whole number of at least 0'),
                    fault('amount', amount_cell, amount, 'a number')) AS wrong_row,
           source_error IS NOT NULL OR wrong_row IS NOT NULL OR (customer_id IS NULL AND customer_name IS NULL) AS is_rejected,
           CASE WHEN (product_cell IS NOT NULL AND product IS NULL) OR (price_cell IS NOT NULL AND unit_price IS NULL)
                  OR (currency_cell IS NOT NULL AND currency IS NULL)
                THEN [fault('product', product_cell, product, 'in the value map of recon.yaml'),
                      fault('unit_price', price_cell, unit_price, 'a number'),
                      fault('currency', currency_cell, currency, 'a currency code of three letters')] END AS wrong_values
    FROM typed;

CREATE TABLE normalized.ops_usage AS
    WITH once AS (SELECT * FROM raw.ops_usage ANTI JOIN (FROM copies WHERE source = 'ops') USING (month, source_row)),
    cells AS (
        SELECT month, source_file, source_row, spelling, customer_id, known(module) AS product_cell, known(npi) AS npi_cell, known(ts) AS ts_cell,
               known(first_live) AS live_cell
        FROM once LEFT JOIN spellings ON source = 'ops' AND id_cell = coalesce(account, '')),
    typed AS (
        SELECT *, lower(product_cell) AS product,
               CASE WHEN regexp_full_match(npi_cell, '[0-9]{10}') AND NOT npi_is_valid(TRY_CAST(npi_cell AS BIGINT)) THEN NULL
                    ELSE upper(npi_cell) END AS provider_id,
               TRY_CAST(ts_cell AS TIMESTAMP) AS used_at, day(live_cell, '%Y-%m-%d') AS go_live_date
        FROM cells)
    SELECT month, source_file, source_row, NULL::VARCHAR AS source_key, customer_id, NULL::VARCHAR AS customer_name,
           NULL::VARCHAR AS status, product, NULL::VARCHAR AS location, NULL::VARCHAR AS event_id, NULL::BIGINT AS provider_count,
           provider_id, used_at, go_live_date, NULL::DECIMAL(24, 6) AS expected_amount, NULL::VARCHAR AS currency,
           NULL::DECIMAL(24, 6) AS usage_quantity,
           spelling, NULL::VARCHAR AS source_error, NULL::VARCHAR AS source_text,
           fault('provider_id', npi_cell, provider_id, 'an NPI (its check digit is wrong)') AS wrong_row,
           wrong_row IS NOT NULL OR customer_id IS NULL AS is_rejected,
           CASE WHEN (ts_cell IS NOT NULL AND used_at IS NULL) OR (live_cell IS NOT NULL AND go_live_date IS NULL)
                THEN [fault('used_at', ts_cell, used_at, 'a date in the declared formats (%Y-%m-%d)'),
                      fault('go_live_date', live_cell, go_live_date, 'a date in the declared formats (%Y-%m-%d)')] END AS wrong_values
    FROM typed;

CREATE TABLE normalized.rejected AS
    WITH rows AS (
        SELECT 'crm' AS source, month, source_file, source_row, source_error, source_text, wrong_row, is_rejected, wrong_values,
               customer_id IS NULL AND customer_name IS NULL AS is_nobody
        FROM normalized.crm_accounts WHERE is_rejected OR wrong_values IS NOT NULL
        UNION ALL
        SELECT 'billing', month, source_file, source_row, source_error, source_text, wrong_row, is_rejected, wrong_values,
               customer_id IS NULL AND customer_name IS NULL
        FROM normalized.billing_lines WHERE is_rejected OR wrong_values IS NOT NULL
        UNION ALL
        SELECT 'ops', month, source_file, source_row, source_error, source_text, wrong_row, is_rejected, wrong_values, customer_id IS NULL
        FROM normalized.ops_usage WHERE is_rejected OR wrong_values IS NOT NULL),
    told AS (
        SELECT month, source, source_file, source_row, 'row' AS scope,
               CASE WHEN source_error IS NULL THEN wrong_row.column_name END AS column_name,
               CASE WHEN source_error IS NULL THEN wrong_row.value ELSE source_text END AS value,
               coalesce(source_error,
                        concat_ws('; ', wrong_row.reason, CASE WHEN is_nobody THEN 'neither customer id nor customer name' END)) AS reason
        FROM rows WHERE is_rejected
        UNION ALL
        SELECT month, source, source_file, source_row, 'value', v.column_name, v.value, v.reason
        FROM rows, unnest(wrong_values) AS u(v) WHERE NOT is_rejected AND v IS NOT NULL)
    SELECT month, source, source_file, source_row, NULL::VARCHAR AS source_key, scope, column_name, value, reason FROM told;

-- == matches: whom each delivered row is about: by id, alias, or name with or without its legal form
CREATE TEMP TABLE people AS
    SELECT month, spellings.* EXCLUDE (id_cell, name_cell)
    FROM (SELECT month, spelling FROM normalized.crm_accounts UNION SELECT month, spelling FROM normalized.billing_lines
          UNION SELECT month, spelling FROM normalized.ops_usage) JOIN spellings USING (spelling)
    WHERE customer_id IS NOT NULL OR customer_name IS NOT NULL;
DELETE FROM normalized.crm_accounts WHERE is_rejected;
DELETE FROM normalized.billing_lines WHERE is_rejected;
DELETE FROM normalized.ops_usage WHERE is_rejected;

CREATE TEMP TABLE aliases AS
    SELECT source, clean_name(alias_name) AS clean_name, core_name(clean_name(alias_name)) AS core_name,
           'id:' || id_key(customer_id) AS customer_key
    FROM read_csv('$folder/aliases/customers.csv', all_varchar = true, header = true, delim = ',', quote = '"');

CREATE TEMP TABLE crm_ids AS SELECT DISTINCT month, id_key FROM people WHERE source = 'crm' AND id_key IS NOT NULL;

-- The names of CRM customers. One without an id is known by its name, where nobody with an id bears it.
CREATE TEMP TABLE own_names AS
    SELECT DISTINCT month, 'id:' || id_key AS customer_key, clean_name, core_name
    FROM people WHERE source = 'crm' AND id_key IS NOT NULL AND clean_name IS NOT NULL;
INSERT INTO own_names
    WITH nameless AS (
        SELECT DISTINCT month, clean_name, core_name
        FROM people ANTI JOIN own_names USING (month, core_name) WHERE source = 'crm' AND id_key IS NULL)
    SELECT month, 'name:' || CASE WHEN count(*) OVER (PARTITION BY month, core_name) > 1 THEN clean_name ELSE core_name END,
           clean_name, core_name
    FROM nameless;

-- Who is not known by id: everybody whom the name may stand for; the first tier that knows it counts.
CREATE TEMP TABLE asked AS
    SELECT month, spelling, source, clean_name, core_name, id_key IS NULL AS has_no_id
    FROM people ANTI JOIN crm_ids USING (month, id_key) WHERE clean_name IS NOT NULL;
CREATE TEMP TABLE bearers AS
    SELECT month, spelling, customer_key, unnest(CASE WHEN has_no_id THEN [0, 1] ELSE [1] END) AS tier
    FROM asked JOIN aliases USING (clean_name) WHERE aliases.source = asked.source OR aliases.source IS NULL
  UNION ALL
    SELECT month, spelling, customer_key, 1 FROM asked JOIN own_names USING (month, clean_name)
  UNION ALL
    SELECT month, spelling, customer_key, 2
    FROM asked JOIN aliases USING (core_name) WHERE aliases.source = asked.source OR aliases.source IS NULL
  UNION ALL
    SELECT month, spelling, customer_key, 2 FROM asked JOIN own_names USING (month, core_name);
CREATE TEMP TABLE borne AS
    SELECT month, spelling, tier, min(customer_key) AS customer_key, min(customer_key) <> max(customer_key) AS is_ambiguous
    FROM bearers GROUP BY month, spelling, tier
    QUALIFY row_number() OVER (PARTITION BY month, spelling ORDER BY tier) = 1;

CREATE TEMP TABLE matched AS
    WITH linked AS (
        SELECT people.*,
               CASE WHEN crm_ids.id_key IS NOT NULL THEN 'id' WHEN is_ambiguous THEN 'ambiguous' WHEN tier = 0 THEN 'alias'
                    WHEN borne.customer_key IS NOT NULL THEN 'name' ELSE 'unmatched' END AS match_method,
               CASE WHEN crm_ids.id_key IS NOT NULL THEN 'id:' || crm_ids.id_key
                    WHEN NOT is_ambiguous THEN borne.customer_key END AS link
        FROM people LEFT JOIN crm_ids ON people.month = crm_ids.month AND people.id_key = crm_ids.id_key
             LEFT JOIN borne ON people.month = borne.month AND people.spelling = borne.spelling),
    -- The unlinked meet by name; one with an id alone takes the one name that bears the id elsewhere.
    ids AS (
        SELECT month, id_key, min(core_name) AS bearer FROM linked
        WHERE link IS NULL AND source <> 'crm' AND core_name IS NOT NULL AND id_key IS NOT NULL
        GROUP BY ALL HAVING min(core_name) = max(core_name)),
    keyed AS (
        SELECT linked.*, coalesce(link, 'name:' || core_name, 'name:' || bearer, 'id:' || linked.id_key) AS customer_key
        FROM linked LEFT JOIN ids ON link IS NULL AND linked.month = ids.month AND linked.id_key = ids.id_key),
    in_crm AS (
        SELECT month, customer_key, min(customer_id) AS crm_customer_id FROM keyed
        WHERE source = 'crm' AND customer_id IS NOT NULL GROUP BY ALL)
    SELECT keyed.* EXCLUDE (link), crm_customer_id FROM keyed LEFT JOIN in_crm USING (month, customer_key);

CREATE TABLE normalized.customer_matches AS
    WITH rows AS (
        SELECT month, source_file, source_row, 'crm' AS source, spelling FROM raw.crm_accounts
            LEFT JOIN spellings ON source = 'crm' AND id_cell = "Account ID" AND name_cell = "Account Name"
        UNION ALL
        SELECT month, source_file, source_row, 'billing', spelling FROM raw.billing_lines
            LEFT JOIN spellings ON source = 'billing' AND id_cell = "Customer Ref" AND name_cell = "Customer"
        UNION ALL
        SELECT month, source_file, source_row, 'ops', spelling FROM raw.ops_usage
            LEFT JOIN spellings ON source = 'ops' AND id_cell = coalesce(account, ''))
    SELECT month, rows.source, source_file, source_row, NULL::VARCHAR AS source_key, customer_id, customer_name, clean_name,
           coalesce(match_method, 'unmatched') AS match_method, customer_key, crm_customer_id
    FROM rows LEFT JOIN matched USING (month, spelling);

-- == control totals: delivered = accepted + rejected + redelivered, in rows and in amounts per currency
CREATE TABLE reconciled.control_totals AS
    WITH delivered AS (
        SELECT 'crm' AS source, month, source_row, NULL::DECIMAL(24, 6) AS amount, NULL::VARCHAR AS currency FROM raw.crm_accounts
        UNION ALL SELECT 'billing', month, source_row, number(known("Amount")), code(known("Currency")) FROM raw.billing_lines
        UNION ALL SELECT 'ops', month, source_row, NULL, NULL FROM raw.ops_usage),
    accepted AS (
        SELECT 'crm' AS source, month, source_row, NULL::DECIMAL(24, 6) AS amount, NULL::VARCHAR AS currency FROM normalized.crm_accounts
        UNION ALL SELECT 'billing', month, source_row, amount, currency FROM normalized.billing_lines
        UNION ALL SELECT 'ops', month, source_row, NULL, NULL FROM normalized.ops_usage),
    terms AS (
        SELECT source, month, amount, currency, 'delivered' AS term FROM delivered
        UNION ALL SELECT source, month, amount, currency, 'accepted' FROM accepted
        UNION ALL SELECT source, month, amount, currency, 'redelivered' FROM delivered SEMI JOIN copies USING (source, month, source_row)
        UNION ALL SELECT source, month, amount, currency, 'rejected'
        FROM delivered SEMI JOIN (FROM normalized.rejected WHERE scope = 'row') USING (source, month, source_row)),
    sums AS (
        SELECT month, source, 'rows' AS measure, NULL::VARCHAR AS currency, term, count(*)::DECIMAL(24, 6) AS value FROM terms GROUP BY ALL
        UNION ALL
        SELECT month, source, 'amount', currency, term, sum(amount) FROM terms WHERE amount IS NOT NULL GROUP BY ALL),
    totals AS (
        SELECT month, source, measure, currency,
               coalesce(sum(value) FILTER (term = 'delivered'), 0)::DECIMAL(24, 6) AS delivered,
               coalesce(sum(value) FILTER (term = 'accepted'), 0)::DECIMAL(24, 6) AS accepted,
               coalesce(sum(value) FILTER (term = 'rejected'), 0)::DECIMAL(24, 6) AS rejected,
               coalesce(sum(value) FILTER (term = 'redelivered'), 0)::DECIMAL(24, 6) AS redelivered
        FROM sums GROUP BY ALL)
    SELECT *, delivered = accepted + rejected + redelivered AS balanced FROM totals;

-- == positions: what each system says of a customer's product, side by side; a sum with an unknown part is unknown
CREATE TEMP TABLE crm_side AS
    SELECT month, customer_key, coalesce(product, '') AS product_key, count(*) OVER one AS crm_lines, status AS crm_status,
           provider_count AS crm_provider_count, unit_price AS crm_unit_price, currency AS crm_currency,
           go_live_date AS crm_go_live_date, c.customer_name, c.customer_id, crm_customer_id, nullif(owner, '') AS owner,
           match_method = 'ambiguous' AS ambiguous
    FROM normalized.crm_accounts AS c JOIN matched USING (month, spelling)
    WINDOW one AS (PARTITION BY month, customer_key, product)
    QUALIFY source_row = max(source_row) OVER one;

CREATE TEMP TABLE billing_side AS
    WITH rows AS (
        SELECT month, customer_key, coalesce(product, '') AS product_key, provider_count, unit_price, currency,
               coalesce(amount, TRY_CAST(unit_price * provider_count AS DECIMAL(24, 6)), CASE WHEN provider_count = 0 THEN 0 END) AS amount,
               b.customer_name, b.customer_id, crm_customer_id, match_method = 'ambiguous' AS ambiguous
        FROM normalized.billing_lines AS b JOIN matched USING (month, spelling)),
    sums AS (
        SELECT month, customer_key, product_key, count(*) AS billing_lines,
               CASE WHEN NOT bool_or(provider_count IS NULL AND amount IS NULL) THEN sum(provider_count)::BIGINT END AS billed_count,
               min(currency) <> max(currency) AS several, min(currency) AS currency, min(unit_price) AS price,
               CASE WHEN count(*) = count(amount) AND min(currency) IS NOT DISTINCT FROM max(currency) THEN sum(amount)::DECIMAL(24, 6) END AS billed_amount,
               min(unit_price) IS NOT DISTINCT FROM max(unit_price) AS one_price, (sum(amount) FILTER (amount < 0))::DECIMAL(24, 6) AS credited_amount,
               coalesce(bool_or(provider_count > 0), false) AS counted, coalesce(bool_or(amount > 0), false) AS charged,
               min(customer_name) AS customer_name, min(customer_id) AS customer_id, min(crm_customer_id) AS crm_customer_id,
               bool_or(ambiguous) AS ambiguous
        FROM rows GROUP BY ALL)
    SELECT *, CASE WHEN several THEN 'several' ELSE currency END AS billing_currency,
           CASE WHEN one_price AND several IS NOT TRUE THEN price END AS billing_unit_price,
           CASE WHEN counted OR (billed_amount IS NULL AND charged) OR billed_count > 0 OR billed_amount > 0 THEN true
                WHEN billed_count IS NOT NULL OR billed_amount IS NOT NULL THEN false END AS billed
    FROM sums;

CREATE TEMP TABLE ops_side AS
    SELECT month, customer_key, coalesce(product, '') AS product_key, count(*) AS ops_lines, count(DISTINCT provider_id) AS used_count,
           min(go_live_date) AS ops_go_live_date, min(o.customer_id) AS customer_id, min(crm_customer_id) AS crm_customer_id,
           bool_or(match_method = 'ambiguous') AS ambiguous
    FROM normalized.ops_usage AS o JOIN matched USING (month, spelling) GROUP BY month, customer_key, product;

-- Customers of whom a system's word is not all there: a row was rejected, may be somebody else's, or tells no product.
CREATE TEMP TABLE doubts AS
    WITH told AS (
        SELECT month, customer_key, source, 'row' AS about
        FROM normalized.customer_matches JOIN (SELECT DISTINCT month, source, source_row FROM normalized.rejected WHERE scope = 'row')
             USING (month, source, source_row) WHERE customer_key IS NOT NULL
      UNION ALL
        SELECT month, customer_key, unnest(['crm', 'billing', 'ops']), 'row' FROM matched WHERE match_method = 'ambiguous'
      UNION ALL
        SELECT month, bearers.customer_key, asked.source, 'row'
        FROM borne JOIN bearers USING (month, spelling, tier) JOIN asked USING (month, spelling) WHERE is_ambiguous
      UNION ALL
        SELECT month, customer_key, 'crm', 'product' FROM crm_side WHERE product_key = ''
      UNION ALL
        SELECT month, customer_key, 'billing', 'product' FROM billing_side WHERE product_key = ''
      UNION ALL
        SELECT month, customer_key, 'ops', 'product' FROM ops_side WHERE product_key = '')
    SELECT month, customer_key,
           NOT bool_or(source = 'crm' AND about = 'row') AS crm_complete,
           NOT bool_or(source = 'billing' AND about = 'row') AS billing_complete,
           NOT bool_or(source = 'ops' AND about = 'row') AS ops_complete,
           NOT bool_or(source = 'crm' AND about = 'product') AS crm_products_known,
           NOT bool_or(source = 'billing' AND about = 'product') AS billing_products_known,
           NOT bool_or(source = 'ops' AND about = 'product') AS ops_products_known
    FROM told GROUP BY ALL;

-- Name, id and owner of each customer, the CRM's words first.
CREATE TEMP TABLE customers AS
    WITH said AS (
        SELECT month, customer_key, 0 AS rank, customer_name, customer_id, crm_customer_id, owner, ambiguous FROM crm_side
        UNION ALL SELECT month, customer_key, 1, customer_name, customer_id, crm_customer_id, NULL, ambiguous FROM billing_side
        UNION ALL SELECT month, customer_key, 2, NULL, customer_id, crm_customer_id, NULL, ambiguous FROM ops_side)
    SELECT month, customer_key,
           coalesce(min(customer_name) FILTER (rank = 0), min(customer_name)) AS customer_name,
           coalesce(min(crm_customer_id), min(customer_id) FILTER (rank = 0), min(customer_id) FILTER (rank = 1), min(customer_id)) AS customer_id,
           min(owner) AS owner, bool_or(rank = 0) AS in_crm, bool_or(rank = 1) AS in_billing, bool_or(rank = 2) AS in_ops,
           bool_or(ambiguous) AS ambiguous
    FROM said GROUP BY ALL;

CREATE TABLE reconciled.positions AS
    WITH sides AS (
        SELECT month, customer_key, product_key, COLUMNS(* EXCLUDE (month, customer_key, product_key, customer_name, customer_id, crm_customer_id, owner, ambiguous))
        FROM crm_side FULL JOIN (SELECT * EXCLUDE (customer_name, customer_id, crm_customer_id, ambiguous) FROM billing_side) AS b
                      USING (month, customer_key, product_key)
                      FULL JOIN (SELECT * EXCLUDE (customer_id, crm_customer_id, ambiguous) FROM ops_side) AS o
                      USING (month, customer_key, product_key)
      UNION ALL BY NAME
        SELECT month, customer_key, '' AS product_key FROM doubts ANTI JOIN customers USING (month, customer_key)),
    company AS (
        SELECT month, CASE WHEN min(currency) = max(currency) THEN min(currency) END AS only_currency FROM normalized.billing_lines GROUP BY ALL),
    own AS (
        SELECT sides.*, CASE WHEN several IS NOT TRUE THEN coalesce(billing_currency, crm_currency) END AS own_currency FROM sides),
    with_currency AS (
        SELECT own.*,
               CASE WHEN several IS NOT TRUE THEN coalesce(
                   own_currency,
                   CASE WHEN min(own_currency) OVER whole = max(own_currency) OVER whole THEN min(own_currency) OVER whole END,
                   only_currency) END AS position_currency
        FROM own LEFT JOIN company USING (month) WINDOW whole AS (PARTITION BY month, customer_key))
    SELECT month, customer_key, customer_id, customer_name, nullif(product_key, '') AS product, owner,
           coalesce(in_crm, false) AS in_crm, coalesce(in_billing, false) AS in_billing, coalesce(in_ops, false) AS in_ops,
           coalesce(crm_complete, true) AS crm_complete, coalesce(billing_complete, true) AS billing_complete,
           coalesce(ops_complete, true) AS ops_complete, coalesce(crm_products_known, true) AS crm_products_known,
           coalesce(billing_products_known, true) AS billing_products_known, coalesce(ops_products_known, true) AS ops_products_known,
           coalesce(ambiguous, false) AS ambiguous,
           coalesce(crm_lines, 0) AS crm_lines, coalesce(billing_lines, 0) AS billing_lines, coalesce(ops_lines, 0) AS ops_lines,
           crm_status, NULL::VARCHAR AS billing_status, NULL::VARCHAR AS ops_status, crm_provider_count, billed_count, used_count,
           billed_amount, CASE WHEN billing_lines IS NULL THEN false ELSE billed END AS billed,
           coalesce(used_count, 0) > 0 AS used, false AS rated, NULL::DECIMAL(24, 6) AS expected_amount, position_currency AS currency,
           crm_currency, billing_currency, NULL::VARCHAR AS ops_currency, crm_unit_price, billing_unit_price,
           NULL::DECIMAL(24, 6) AS list_price, crm_go_live_date, ops_go_live_date, NULL::DATE AS crm_churn_date,
           NULL::DATE AS service_start, NULL::DATE AS service_end, credited_amount,
           NULL::DECIMAL(24, 6) AS entitled_quantity, NULL::DECIMAL(24, 6) AS usage_quantity
    FROM with_currency LEFT JOIN customers USING (month, customer_key) LEFT JOIN doubts USING (month, customer_key);

-- == mismatches: what disagrees, what it costs, a sentence, and the delivered rows behind it
CREATE MACRO cents(amount) AS round(amount, 2)::DECIMAL(24, 6);
CREATE MACRO in_words(amount, unit) AS
    format('{:,}', trunc(abs(amount::DECIMAL(24, 2)))::BIGINT) || right(amount::DECIMAL(24, 2)::VARCHAR, 3) || coalesce(' ' || unit, '');
CREATE MACRO price_in_words(price) AS
    regexp_replace(round(price, 4)::DECIMAL(24, 6)::VARCHAR, '([.][0-9]{2}([0-9]*[1-9])?)0+$', '\1');
CREATE MACRO people_in_words(n) AS coalesce(n || CASE WHEN n = 1 THEN ' provider' ELSE ' providers' END, 'an unknown number of providers');
CREATE MACRO judged(impact, unit) AS in_words(impact, unit) || CASE WHEN impact < 0 THEN ' too little' ELSE ' too much' END;

CREATE TEMP TABLE facts AS
    WITH p AS (
        SELECT * EXCLUDE (crm_unit_price) REPLACE (coalesce(billed, false) AS billed),
               billed IS NULL AS billed_unknown, coalesce(customer_name, 'Customer ' || customer_id, customer_key) AS who,
               coalesce(crm_status = 'active', false) AND coalesce(crm_go_live_date < month + INTERVAL 1 MONTH, true) AS owed,
               CASE WHEN coalesce(billing_currency <> 'several', true) AND coalesce(crm_currency = currency, true)
                    THEN crm_unit_price END AS crm_price,
               billed_count - used_count AS extra, used_count AS expected
        FROM reconciled.positions),
    q AS (
        SELECT *, coalesce(billing_unit_price, crm_price) AS unbilled_price,
               coalesce(cents((billed_amount * extra / nullif(billed_count, 0))::DECIMAL(38, 7)),
                        CASE WHEN billed_count = 0 THEN cents(billed_amount) - cents(expected * coalesce(billing_unit_price, crm_price))
                             ELSE cents(extra * coalesce(billing_unit_price, crm_price)) END) AS count_impact
        FROM p)
    SELECT *,
           CASE WHEN NOT (ops_complete AND ops_products_known) THEN NULL WHEN NOT used THEN 0
                ELSE coalesce(cents(billed_amount) - cents(expected * crm_price) - count_impact,
                              cents(expected * (billing_unit_price - crm_price))) END AS price_impact,
           -cents(used_count * unbilled_price) AS unbilled_impact, cents(billed_amount) AS billed_impact,
           -cents(crm_provider_count * crm_price) AS contract_impact,
           coalesce((billed_amount / nullif(billed_count, 0))::DECIMAL(24, 6), billing_unit_price) AS billed_price,
           CASE WHEN billing_lines = 0 THEN 0 ELSE cents(billed_amount) END
               - CASE WHEN NOT used THEN 0 ELSE cents(CASE WHEN billed THEN expected ELSE used_count END * crm_price) END AS off,
           bool_or(billed) OVER customer AS customer_billed
    FROM q WINDOW customer AS (PARTITION BY month, customer_key);

CREATE MACRO is_one(currency, these) AS min(currency) FILTER (these) IS NOT DISTINCT FROM max(currency) FILTER (these);
CREATE MACRO listed(product, these) AS ' (' || array_to_string(list_sort(list(product) FILTER (these)), ', ') || ')';
CREATE TEMP TABLE customer_facts AS
    SELECT month, customer_key, max(customer_id) AS customer_id, max(customer_name) AS customer_name, max(who) AS who, max(owner) AS owner,
           bool_or(ambiguous) AS ambiguous, bool_or(in_crm) AS in_crm, bool_or(in_billing) AS in_billing, bool_or(in_ops) AS in_ops,
           bool_or(crm_complete) AS crm_complete, bool_or(billing_complete) AS billing_complete, bool_or(ops_complete) AS ops_complete,
           bool_or(billed) AS billed, bool_or(used) AS used, bool_or(owed) AS owed, min(crm_status) AS crm_status,
           CASE WHEN bool_and(billing_lines = 0 OR billed_impact IS NOT NULL) AND is_one(currency, billing_lines > 0)
                THEN (sum(billed_impact) FILTER (billing_lines > 0))::DECIMAL(24, 6) END AS billed_amount,
           CASE WHEN bool_and(NOT owed OR contract_impact IS NOT NULL) AND is_one(currency, owed)
                THEN (sum(contract_impact) FILTER (owed))::DECIMAL(24, 6) END AS contract_impact,
           CASE WHEN is_one(currency, billing_lines > 0) THEN min(currency) FILTER (billing_lines > 0) END AS billed_currency,
           CASE WHEN is_one(currency, owed) THEN min(currency) FILTER (owed) END AS contract_currency,
           min(crm_go_live_date) AS crm_live, min(ops_go_live_date) AS ops_live,
           coalesce(bool_and(billing_lines = 0 OR (credited_amount < 0 AND off = 0)), false) AS all_credited, sum(credited_amount) AS credited_amount,
           listed(product, billed) AS billed_products,
           listed(product, used) AS used_products,
           listed(product, owed) AS owed_products
    FROM facts GROUP BY month, customer_key;

CREATE TEMP TABLE findings AS
    SELECT month, customer_key, customer_id, customer_name, NULL::VARCHAR AS product, 'missing_from_crm' AS category, 'Missing from CRM' AS status_label,
           'high' AS severity, 'customer' AS field, 'absent' AS crm_value,
           CASE WHEN in_billing THEN 'present' ELSE 'absent' END AS billing_value, CASE WHEN in_ops THEN 'present' ELSE 'absent' END AS ops_value,
           NULL::DECIMAL(24, 6) AS difference, NULL::DECIMAL(24, 6) AS amount_impact, NULL::VARCHAR AS currency,
           who || ' is in ' || CASE WHEN in_billing AND in_ops THEN 'billing and operations' WHEN in_billing THEN 'billing' ELSE 'operations' END
               || coalesce(billed_products, used_products, '') || ', but the CRM has no such customer.' AS explanation, owner
    FROM customer_facts WHERE NOT in_crm AND (in_billing OR in_ops) AND NOT ambiguous AND crm_complete
  UNION ALL
    SELECT month, customer_key, customer_id, customer_name, NULL, 'missing_from_billing', 'Missing from billing', 'high', 'customer', 'active', 'absent',
           CASE WHEN in_ops THEN 'no usage' ELSE 'absent' END, NULL, contract_impact, contract_currency,
           who || ' is active in the CRM' || coalesce(owed_products, '') || ', but was not invoiced at all and used nothing; '
               || coalesce('about ' || in_words(contract_impact, contract_currency) || ' of revenue is missing',
                           'what it costs is unknown, because no price is known') || '.', owner
    FROM customer_facts WHERE owed AND NOT in_billing AND NOT used AND crm_complete AND billing_complete AND ops_complete
  UNION ALL
    SELECT month, customer_key, customer_id, customer_name, NULL, 'missing_from_ops', 'Missing from operations', 'medium', 'customer',
           CASE WHEN in_crm THEN coalesce(crm_status, 'present') ELSE 'absent' END,
           coalesce(in_words(billed_amount, billed_currency), 'billed'), 'absent', NULL, billed_amount, billed_currency,
           who || ' was billed ' || coalesce(in_words(billed_amount, billed_currency), 'an unknown amount') || coalesce(billed_products, '')
               || ', but operations has no record of the customer.', owner
    FROM customer_facts WHERE billed AND NOT in_ops AND billing_complete AND ops_complete
  UNION ALL
    SELECT month, customer_key, customer_id, customer_name, product, 'usage_without_billing', 'Billing mismatch', 'critical', 'provider_count',
           crm_provider_count::VARCHAR, billed_count::VARCHAR, used_count::VARCHAR, -used_count, unbilled_impact, currency,
           who || ' used ' || product || ' with ' || people_in_words(used_count) || ', but was not billed for it; '
               || coalesce('about ' || in_words(unbilled_impact, currency) || ' was not charged', 'what it costs is unknown, because no price is known')
               || '.', owner
    FROM facts WHERE used AND NOT billed AND NOT billed_unknown AND product IS NOT NULL
      AND billing_complete AND ops_complete AND billing_products_known AND ops_products_known
  UNION ALL
    SELECT month, customer_key, customer_id, customer_name, product, 'billing_without_usage', 'Billing mismatch', 'medium', 'provider_count',
           crm_provider_count::VARCHAR, billed_count::VARCHAR, used_count::VARCHAR, billed_count, billed_impact, currency,
           who || ' was billed ' || coalesce(in_words(billed_amount, currency), people_in_words(billed_count)) || ' for ' || product
               || ', but did not use it.', owner
    FROM facts WHERE billed AND NOT used AND in_ops AND product IS NOT NULL
      AND billing_complete AND ops_complete AND billing_products_known AND ops_products_known
  UNION ALL
    SELECT month, customer_key, customer_id, customer_name, product, CASE WHEN extra > 0 THEN 'overbilled' ELSE 'underbilled' END,
           'Billing mismatch', 'high', 'provider_count', crm_provider_count::VARCHAR, billed_count::VARCHAR, used_count::VARCHAR,
           extra, count_impact, currency,
           who || ' was billed for ' || people_in_words(billed_count) || ' of ' || product || ', but used ' || expected || ': '
               || coalesce(judged(count_impact, currency), 'the price is unknown') || '.', owner
    FROM facts WHERE billed AND used AND extra <> 0 AND product IS NOT NULL
      AND billing_complete AND ops_complete AND billing_products_known AND ops_products_known
  UNION ALL
    SELECT month, customer_key, customer_id, customer_name, product, 'price_mismatch', 'Billing mismatch', 'high', 'unit_price',
           price_in_words(crm_price), price_in_words(billed_price), NULL, billed_price - crm_price, price_impact, currency,
           who || ' is billed ' || price_in_words(billed_price) || coalesce(' ' || currency, '') || ' per provider of ' || product
               || ', but the CRM price is ' || price_in_words(crm_price) || coalesce(' ' || currency, '')
               || CASE WHEN price_impact <> 0 THEN ': ' || judged(price_impact, currency) ELSE '' END || '.', owner
    FROM facts WHERE billed AND coalesce(CASE WHEN billed_count > 0 THEN cents(billed_amount) <> cents(crm_price * billed_count) END,
                                         billing_unit_price <> crm_price) AND product IS NOT NULL
      AND crm_complete AND billing_complete AND crm_products_known AND billing_products_known
  UNION ALL
    SELECT month, customer_key, customer_id, customer_name, NULL, 'active_status_mismatch', 'Status mismatch', 'medium', 'status', 'inactive',
           CASE WHEN billing_complete AND billed THEN 'active' END, CASE WHEN ops_complete AND used THEN 'active' END, NULL, NULL, NULL,
           who || ' is inactive in the CRM' || CASE WHEN billing_complete AND billed THEN ', billing says active' ELSE '' END
               || CASE WHEN ops_complete AND used THEN ', operations says active' ELSE '' END || '.', owner
    FROM customer_facts
    WHERE crm_complete AND in_crm AND crm_status = 'inactive' AND ((billing_complete AND billed) OR (ops_complete AND used))
  UNION ALL
    SELECT month, customer_key, customer_id, customer_name, NULL, 'go_live_mismatch', 'Go-live mismatch', 'medium', 'go_live_date',
           crm_live::VARCHAR, NULL, ops_live::VARCHAR, ops_live - crm_live, NULL, NULL,
           who || ' went live on ' || crm_live || ' according to the CRM, but on ' || ops_live || ' according to operations.', owner
    FROM customer_facts WHERE crm_live <> ops_live AND crm_complete AND ops_complete
  UNION ALL
    SELECT month, customer_key, customer_id, customer_name, NULL, 'go_live_mismatch', 'Go-live mismatch', 'medium', 'billed_before_go_live',
           crm_live::VARCHAR, 'billed', NULL, NULL, NULL, NULL,
           who || ' was billed, but goes live only on ' || crm_live || ' according to the CRM.', owner
    FROM customer_facts WHERE billed AND month < date_trunc('month', crm_live) AND crm_complete AND billing_complete
  UNION ALL
    SELECT month, customer_key, customer_id, customer_name, NULL, 'go_live_mismatch', 'Go-live mismatch', 'medium', 'used_before_go_live',
           crm_live::VARCHAR, NULL, 'used', NULL, NULL, NULL,
           who || ' used the service, but goes live only on ' || crm_live || ' according to the CRM.', owner
    FROM customer_facts WHERE used AND month < date_trunc('month', crm_live) AND crm_complete AND ops_complete
  UNION ALL
    SELECT month, customer_key, customer_id, customer_name, product, 'product_mismatch', 'Product mismatch', 'medium', 'product',
           CASE WHEN crm_lines > 0 THEN 'sold' ELSE 'not sold' END, CASE WHEN billed THEN 'billed' ELSE 'not billed' END,
           CASE WHEN used THEN 'used' ELSE 'not used' END, NULL, NULL, NULL,
           CASE WHEN crm_lines > 0 THEN who || ' has ' || product || ' in the CRM, but was neither billed for it nor used it.'
                ELSE who || CASE WHEN billed AND used THEN ' is billed for and uses ' WHEN billed THEN ' is billed for ' ELSE ' uses ' END
                     || product || ', but the CRM does not list that product.' END, owner
    FROM facts
    WHERE in_crm AND crm_complete AND crm_products_known AND product IS NOT NULL AND (
        (crm_lines = 0 AND ((billed AND billing_complete AND billing_products_known) OR (used AND ops_complete AND ops_products_known)))
        OR (owed AND NOT billed AND NOT used AND customer_billed AND NOT billed_unknown
            AND billing_complete AND ops_complete AND billing_products_known AND ops_products_known))
  UNION ALL
    SELECT month, customer_key, customer_id, customer_name, product, 'provider_count_mismatch', 'Provider count mismatch', 'low', 'provider_count',
           crm_provider_count::VARCHAR, billed_count::VARCHAR, used_count::VARCHAR, used_count - crm_provider_count, NULL, NULL,
           who || ' has a contract for ' || people_in_words(crm_provider_count) || ' of ' || product || ', but ' || people_in_words(used_count)
               || ' used it.', owner
    FROM facts WHERE used AND used_count <> crm_provider_count AND product IS NOT NULL
      AND crm_complete AND ops_complete AND crm_products_known AND ops_products_known;

-- What is wrong with the delivered records themselves.
INSERT INTO findings BY NAME
    WITH groups AS (
        SELECT month, customer_key, product, count(*) AS n, concat_ws(', ',
                   CASE WHEN min(status) <> max(status) OR count(status) NOT IN (0, n) THEN 'status' END,
                   CASE WHEN min(provider_count) <> max(provider_count) OR count(provider_count) NOT IN (0, n) THEN 'provider count' END,
                   CASE WHEN min(unit_price) <> max(unit_price) OR count(unit_price) NOT IN (0, n) THEN 'unit price' END,
                   CASE WHEN min(currency) <> max(currency) OR count(currency) NOT IN (0, n) THEN 'currency' END,
                   CASE WHEN min(go_live_date) <> max(go_live_date) OR count(go_live_date) NOT IN (0, n) THEN 'go live date' END) AS differing
        FROM (SELECT month, customer_key, product_key FROM crm_side WHERE crm_lines > 1)
             JOIN (SELECT c.*, customer_key, coalesce(product, '') AS product_key
                   FROM normalized.crm_accounts AS c JOIN matched USING (month, spelling)) USING (month, customer_key, product_key)
        GROUP BY ALL),
    wrong_ids AS (
        SELECT month, customer_key, min(customer_id) FILTER (source = 'billing') AS billing, min(customer_id) FILTER (source = 'ops') AS ops
        FROM matched WHERE match_method = 'name' AND customer_id IS NOT NULL AND crm_customer_id IS NOT NULL GROUP BY ALL),
    several AS (
        SELECT month, customer_key, min(coalesce(customer_name, customer_id)) FILTER (source = 'billing') AS billing,
               min(coalesce(customer_name, customer_id)) FILTER (source = 'ops') AS ops
        FROM matched WHERE match_method = 'ambiguous' GROUP BY ALL),
    found AS (
        SELECT month, customer_key, product, 'duplicate_record' AS category, 'record' AS field, n || ' rows' AS crm_value,
               NULL AS billing_value, NULL AS ops_value,
               'The CRM has ' || n || ' rows for ' || who || coalesce(' and ' || product, '') || ' that disagree on ' || differing
                   || '; the most recently updated one is used.' AS explanation
        FROM groups JOIN customer_facts USING (month, customer_key) WHERE differing <> ''
      UNION ALL
        SELECT month, customer_key, NULL, 'ambiguous_match', CASE WHEN customer_key LIKE 'name:%' THEN 'customer_name' ELSE 'customer_id' END,
               NULL, billing, ops,
               who || ' stands for more than one CRM customer, so it was linked to none; add an alias to say which one it is.'
        FROM several JOIN customer_facts USING (month, customer_key)
      UNION ALL
        SELECT month, customer_key, NULL, 'customer_id_mismatch', 'customer_id', customer_id, billing, ops,
               who || ' was recognised by name, but '
                   || CASE WHEN billing = ops THEN 'billing and operations call it ' || ops WHEN billing IS NULL THEN 'operations calls it ' || ops
                           WHEN ops IS NULL THEN 'billing calls it ' || billing
                           ELSE 'billing calls it ' || billing || ', operations calls it ' || ops END
                   || ' and the CRM calls it ' || customer_id || '.'
        FROM wrong_ids JOIN customer_facts USING (month, customer_key))
    SELECT found.*, customer_id, customer_name, owner, 'Data quality' AS status_label, 'low' AS severity
    FROM found JOIN customer_facts USING (month, customer_key);

CREATE TEMP TABLE found AS
    WITH named AS (
        SELECT *, md5(category || chr(31) || customer_key || chr(31) || coalesce(product, '') || chr(31) || field)[:16] AS mismatch_id FROM findings),
    people AS (SELECT month, spelling, mismatch_id, named.product FROM named JOIN matched USING (month, customer_key)),
    evidence AS (
        SELECT month, mismatch_id, 'crm' AS source, source_file, source_row
        FROM people JOIN normalized.crm_accounts AS r USING (month, spelling) WHERE coalesce(people.product = r.product, true)
        UNION ALL
        SELECT month, mismatch_id, 'billing', source_file, source_row
        FROM people JOIN normalized.billing_lines AS r USING (month, spelling) WHERE coalesce(people.product = r.product, true)
        UNION ALL
        SELECT month, mismatch_id, 'ops', source_file, source_row
        FROM people JOIN normalized.ops_usage AS r USING (month, spelling) WHERE coalesce(people.product = r.product, true)),
    listed AS (
        SELECT month, mismatch_id, source, source_file || ':' || string_agg(source_row::VARCHAR, ',' ORDER BY source_row) AS places
        FROM evidence GROUP BY month, mismatch_id, source, source_file),
    beside AS (
        SELECT month, mismatch_id, any_value(places) FILTER (source = 'crm') AS crm_rows,
               any_value(places) FILTER (source = 'billing') AS billing_rows, any_value(places) FILTER (source = 'ops') AS ops_rows
        FROM listed GROUP BY ALL)
    SELECT month, mismatch_id, named.* EXCLUDE (month, mismatch_id, owner) REPLACE (
               difference::DECIMAL(24, 6) AS difference, amount_impact::DECIMAL(24, 6) AS amount_impact), crm_rows, billing_rows, ops_rows, owner
    FROM named LEFT JOIN beside USING (month, mismatch_id);

-- A credit note of the same month that leaves as much as is due explains a difference in full.
CREATE TABLE reconciled.explained_differences AS
    SELECT found.* REPLACE (
               who || ' was billed ' || in_words(billed_amount - credited_amount, facts.currency) || ' and credited '
                   || in_words(credited_amount, facts.currency) || ' for ' || facts.product || ' in the same month, which leaves '
                   || in_words(billed_amount, facts.currency) || ', as much as is due.' AS explanation), 'credit_note' AS explained_by
    FROM found JOIN facts USING (month, customer_key, product)
    WHERE category IN ('overbilled', 'billing_without_usage', 'price_mismatch') AND credited_amount < 0 AND off = 0
      AND NOT billed_unknown AND billing_complete AND ops_complete AND billing_products_known AND ops_products_known
      AND CASE WHEN billed THEN billed_count ELSE 0 END >= CASE WHEN used THEN used_count ELSE 0 END
  UNION ALL
    SELECT found.* REPLACE (who || ' was billed and credited ' || in_words(credited_amount, billed_currency)
                            || ' in the same month, which leaves nothing.' AS explanation), 'credit_note'
    FROM found JOIN customer_facts USING (month, customer_key) WHERE category = 'missing_from_ops' AND all_credited;

CREATE TABLE reconciled.mismatches AS FROM found ANTI JOIN reconciled.explained_differences USING (month, mismatch_id);

-- == history: every result that was not there before is appended; what became of each mismatch, and how it adds up
CREATE TABLE history.mismatch_log AS
    WITH totals AS (
        SELECT month, sum(delivered) FILTER (measure = 'rows') AS delivered_rows, sum(accepted) FILTER (measure = 'rows') AS accepted_rows,
               sum(rejected) FILTER (measure = 'rows') AS rejected_rows, sum(redelivered) FILTER (measure = 'rows') AS redelivered_rows,
               '{' || string_agg(entry, ', ' ORDER BY entry) || '}' AS control_totals
        FROM (SELECT *, format('"{} {}{}": {{"delivered": "{}", "accepted": "{}", "rejected": "{}", "redelivered": "{}"}}',
                               source, measure, coalesce(' ' || currency, ''), delivered::VARCHAR, accepted::VARCHAR, rejected::VARCHAR,
                               redelivered::VARCHAR) AS entry FROM reconciled.control_totals)
        GROUP BY ALL),
    results AS (
        SELECT month, md5(string_agg(concat_ws('|', mismatch_id, severity, crm_value, billing_value, ops_value, amount_impact, currency,
                                               explanation, owner), '' ORDER BY mismatch_id)) AS result_hash
        FROM reconciled.mismatches GROUP BY ALL),
    compared AS (SELECT month, count(DISTINCT customer_key) AS customers FROM reconciled.positions GROUP BY ALL),
    versions AS (
        SELECT month, 1::BIGINT AS version, 'backfill' AS "trigger", now()::TIMESTAMP AS logged_at, coalesce(result_hash, 'clean') AS result_hash,
               delivered_rows::DECIMAL(24, 6) AS delivered_rows, accepted_rows::DECIMAL(24, 6) AS accepted_rows,
               rejected_rows::DECIMAL(24, 6) AS rejected_rows, redelivered_rows::DECIMAL(24, 6) AS redelivered_rows, customers, control_totals
        FROM totals LEFT JOIN results USING (month) LEFT JOIN compared USING (month))
    SELECT * FROM versions JOIN reconciled.mismatches USING (month)
    UNION ALL BY NAME FROM versions;

-- Every mismatch in every month since it was first seen. Gone is resolved only where it could be looked for.
CREATE TABLE history.mismatch_lifecycle AS
    WITH seen AS (
        SELECT mismatch_id, customer_key, category, min(month) AS first_seen FROM reconciled.mismatches GROUP BY ALL),
    span AS (SELECT min(month) AS first, max(month) AS last FROM history.mismatch_log),
    calendar AS (
        SELECT unnest(generate_series(first, last, INTERVAL 1 MONTH))::DATE AS month FROM span),
    reconciled_months AS (SELECT DISTINCT month FROM history.mismatch_log),
    grid AS (
        SELECT calendar.month, seen.mismatch_id, first_seen,
               CASE WHEN m.mismatch_id IS NOT NULL THEN 1
                    WHEN r.month IS NOT NULL AND d.customer_key IS NULL THEN 0
                    WHEN r.month IS NOT NULL AND CASE
                        WHEN seen.category IN ('missing_from_crm', 'missing_from_billing', 'active_status_mismatch')
                            THEN crm_complete AND billing_complete AND ops_complete
                        WHEN seen.category = 'missing_from_ops' THEN billing_complete AND ops_complete
                        WHEN seen.category IN ('usage_without_billing', 'billing_without_usage', 'overbilled', 'underbilled')
                            THEN billing_complete AND ops_complete AND billing_products_known AND ops_products_known
                        WHEN seen.category = 'price_mismatch'
                            THEN crm_complete AND billing_complete AND crm_products_known AND billing_products_known
                        WHEN seen.category = 'go_live_mismatch' THEN crm_complete AND billing_complete AND ops_complete
                        WHEN seen.category = 'product_mismatch'
                            THEN crm_complete AND billing_complete AND ops_complete
                                 AND crm_products_known AND billing_products_known AND ops_products_known
                        WHEN seen.category = 'provider_count_mismatch'
                            THEN crm_complete AND ops_complete AND crm_products_known AND ops_products_known
                        WHEN seen.category = 'duplicate_record' THEN crm_complete
                        ELSE true END THEN 0 END AS known
        FROM seen JOIN calendar ON calendar.month >= first_seen
             LEFT JOIN reconciled_months AS r ON r.month = calendar.month
             LEFT JOIN reconciled.mismatches AS m ON m.month = calendar.month AND m.mismatch_id = seen.mismatch_id
             LEFT JOIN doubts AS d ON d.month = calendar.month AND d.customer_key = seen.customer_key),
    told AS (
        SELECT *, last_value(known IGNORE NULLS) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before,
               max(CASE WHEN known = 1 THEN month END) OVER w AS last_seen,
               (count(*) FILTER (known = 1) OVER w)::BIGINT AS months_open
        FROM grid WINDOW w AS (PARTITION BY mismatch_id ORDER BY month)),
    stated AS (
        SELECT *, CASE WHEN known = 1 AND before IS NULL THEN 'new' WHEN known = 1 AND before = 1 THEN 'recurring' WHEN known = 1 THEN 'reopened'
                       WHEN before = 1 AND known = 0 THEN 'resolved' WHEN before = 1 THEN 'unknown' END AS state
        FROM told),
    counted AS (
        SELECT *, (count(*) FILTER (state = 'reopened') OVER (PARTITION BY mismatch_id ORDER BY month))::BIGINT AS times_reopened FROM stated),
    last_found AS (
        SELECT month AS last_seen, mismatch_id, customer_key, customer_id, customer_name, product, category, severity, amount_impact, currency,
               explanation, owner,
               coalesce(lag({'a': crm_value, 'b': billing_value, 'c': ops_value, 'd': amount_impact, 'e': currency}) OVER w
                        <> {'a': crm_value, 'b': billing_value, 'c': ops_value, 'd': amount_impact, 'e': currency}, false) AS changed,
               CASE WHEN count(amount_impact) OVER w = count(*) OVER w AND min(coalesce(currency, '')) OVER w = max(coalesce(currency, '')) OVER w
                    THEN (sum(amount_impact) OVER w)::DECIMAL(24, 6) END AS cumulative_amount
        FROM reconciled.mismatches WINDOW w AS (PARTITION BY mismatch_id ORDER BY month))
    SELECT month, mismatch_id, state, first_seen, last_seen, months_open, times_reopened, cumulative_amount,
           changed AND month = last_seen AS value_changed, false AS waived, false AS waiver_ended,
           NULL::VARCHAR AS waiver_reason, NULL::VARCHAR AS waiver_owner, NULL::VARCHAR AS waiver_approved_by, NULL::DATE AS waiver_ends,
           customer_key, customer_id, customer_name, product, category, severity, amount_impact, currency, explanation, owner
    FROM counted JOIN last_found USING (mismatch_id, last_seen) WHERE state IS NOT NULL;

CREATE TABLE history.mismatch_trend AS
    WITH months AS (SELECT month, customers AS compared FROM history.mismatch_log WHERE mismatch_id IS NULL),
    kinds AS (
        SELECT unnest(['missing_from_crm', 'missing_from_billing', 'missing_from_ops', 'usage_without_billing', 'billing_without_usage',
                       'overbilled', 'underbilled', 'price_mismatch', 'active_status_mismatch', 'go_live_mismatch', 'product_mismatch',
                       'provider_count_mismatch', 'duplicate_record', 'ambiguous_match', 'customer_id_mismatch']) AS category),
    lines AS (
        SELECT *, state IN ('new', 'recurring', 'reopened') AS is_open, datediff('month', first_seen, month) AS age,
               category IN ('missing_from_billing', 'missing_from_ops', 'usage_without_billing', 'billing_without_usage', 'overbilled',
                            'underbilled', 'price_mismatch') AS has_amount
        FROM history.mismatch_lifecycle),
    counts AS (
        SELECT month, category, count(*) FILTER (is_open) AS open, count(*) FILTER (state = 'new') AS new,
               count(*) FILTER (state = 'recurring') AS recurring, count(*) FILTER (state = 'reopened') AS reopened,
               count(*) FILTER (state = 'resolved') AS resolved, count(*) FILTER (state = 'unknown') AS unknown,
               count(DISTINCT customer_key) FILTER (is_open) AS customers,
               quantile_disc(age, 0.5) FILTER (is_open) AS median_age, quantile_disc(age, 0.9) FILTER (is_open) AS p90_age,
               quantile_disc(age, 0.5) FILTER (state = 'resolved') AS months_to_resolve,
               count(*) FILTER (is_open AND has_amount AND amount_impact IS NULL) AS unpriced
        FROM lines GROUP BY ALL),
    sums AS (
        SELECT month, category, currency, coalesce(sum(amount_impact) FILTER (amount_impact > 0), 0)::DECIMAL(24, 6) AS overcharged,
               coalesce(-sum(amount_impact) FILTER (amount_impact < 0), 0)::DECIMAL(24, 6) AS leaked
        FROM lines WHERE is_open AND amount_impact IS NOT NULL GROUP BY ALL),
    money AS (
        SELECT month, category, count(*) AS currencies, min(currency) AS currency, sum(overcharged) AS overcharged, sum(leaked) AS leaked,
               '{' || string_agg(format('"{}": {{"overcharged": "{}", "leaked": "{}"}}', coalesce(currency, 'unknown'),
                                        overcharged::DECIMAL(24, 2)::VARCHAR, leaked::DECIMAL(24, 2)::VARCHAR), ', '
                                 ORDER BY coalesce(currency, 'unknown')) || '}' AS amounts
        FROM sums GROUP BY ALL),
    explained AS (SELECT month, category, count(*) AS explained FROM reconciled.explained_differences GROUP BY ALL)
    SELECT month, category, coalesce(open, 0) AS open, coalesce(new, 0) AS new, coalesce(recurring, 0) AS recurring,
           coalesce(reopened, 0) AS reopened, coalesce(resolved, 0) AS resolved, coalesce(unknown, 0) AS unknown, 0::BIGINT AS waived,
           coalesce(explained, 0) AS explained,
           coalesce(sum(new) OVER (PARTITION BY category ORDER BY month), 0)::BIGINT AS cumulative, coalesce(customers, 0) AS customers,
           ((coalesce(customers, 0) * 10000 // nullif(compared, 0)) / 10000)::DECIMAL(9, 4) AS customers_share,
           median_age, p90_age, months_to_resolve, coalesce(unpriced, 0) AS unpriced,
           CASE WHEN coalesce(currencies, 1) = 1 THEN currency END AS currency,
           CASE WHEN coalesce(currencies, 1) = 1 THEN coalesce(overcharged, 0)::DECIMAL(24, 6) END AS overcharged,
           CASE WHEN coalesce(currencies, 1) = 1 THEN coalesce(leaked, 0)::DECIMAL(24, 6) END AS leaked,
           coalesce(amounts, '{}') AS amounts
    FROM months CROSS JOIN kinds LEFT JOIN counts USING (month, category) LEFT JOIN money USING (month, category)
         LEFT JOIN explained USING (month, category);

CREATE TABLE history.mismatch_breakdown AS
    SELECT month, category, owner, product, currency, count(*) FILTER (state IN ('new', 'recurring', 'reopened')) AS open,
           count(*) FILTER (state = 'new') AS new, count(*) FILTER (state = 'recurring') AS recurring, count(*) FILTER (state = 'reopened') AS reopened,
           count(*) FILTER (state = 'resolved') AS resolved, count(*) FILTER (state = 'unknown') AS unknown, 0::BIGINT AS waived,
           coalesce(sum(amount_impact) FILTER (amount_impact > 0 AND state IN ('new', 'recurring', 'reopened')), 0)::DECIMAL(24, 6) AS overcharged,
           coalesce(-sum(amount_impact) FILTER (amount_impact < 0 AND state IN ('new', 'recurring', 'reopened')), 0)::DECIMAL(24, 6) AS leaked
    FROM history.mismatch_lifecycle GROUP BY ALL;

-- What the script needed for itself.
ALTER TABLE normalized.crm_accounts DROP spelling; ALTER TABLE normalized.crm_accounts DROP source_error;
ALTER TABLE normalized.crm_accounts DROP source_text; ALTER TABLE normalized.crm_accounts DROP wrong_row;
ALTER TABLE normalized.crm_accounts DROP is_rejected; ALTER TABLE normalized.crm_accounts DROP wrong_values;
ALTER TABLE normalized.billing_lines DROP spelling; ALTER TABLE normalized.billing_lines DROP source_error;
ALTER TABLE normalized.billing_lines DROP source_text; ALTER TABLE normalized.billing_lines DROP wrong_row;
ALTER TABLE normalized.billing_lines DROP is_rejected; ALTER TABLE normalized.billing_lines DROP wrong_values;
ALTER TABLE normalized.ops_usage DROP spelling; ALTER TABLE normalized.ops_usage DROP source_error;
ALTER TABLE normalized.ops_usage DROP source_text; ALTER TABLE normalized.ops_usage DROP wrong_row;
ALTER TABLE normalized.ops_usage DROP is_rejected; ALTER TABLE normalized.ops_usage DROP wrong_values;

-- == reports: a line of each CSV file, and the rows of each sheet, as they are to be shown and in their order
CREATE MACRO severity_rank(severity) AS coalesce(list_position(['critical', 'high', 'medium', 'low'], severity), 5);
CREATE MACRO category_rank(category) AS list_position(
    ['missing_from_crm', 'missing_from_billing', 'missing_from_ops', 'usage_without_billing', 'billing_without_usage', 'overbilled',
     'underbilled', 'price_mismatch', 'active_status_mismatch', 'go_live_mismatch', 'product_mismatch', 'provider_count_mismatch',
     'duplicate_record', 'ambiguous_match', 'customer_id_mismatch'], category);
CREATE MACRO in_plain_words(code) AS
    CASE code WHEN 'missing_from_crm' THEN 'Missing from CRM' WHEN 'missing_from_ops' THEN 'Missing from operations'
         WHEN 'go_live_mismatch' THEN 'Go-live mismatch' WHEN 'customer_id_mismatch' THEN 'Customer ID mismatch'
         ELSE upper(code[1]) || replace(code[2:], '_', ' ') END;
CREATE MACRO serial(date) AS date - DATE '1899-12-30';

CREATE TEMP TABLE overview AS
    WITH said AS (
        SELECT month, customer_key, max(customer_id) AS customer_id, max(customer_name) AS customer_name, max(owner) AS owner,
               min(crm_status) AS crm_status,
               array_to_string(list_sort(list(product) FILTER (crm_lines > 0)), ', ') AS crm_products,
               array_to_string(list_sort(list(product) FILTER (billing_lines > 0)), ', ') AS billing_products,
               array_to_string(list_sort(list(product) FILTER (ops_lines > 0)), ', ') AS ops_products,
               CASE WHEN bool_or(crm_lines > 0 AND crm_provider_count IS NULL) THEN NULL ELSE sum(crm_provider_count) END AS crm_provider_count,
               CASE WHEN bool_or(billing_lines > 0 AND billed_count IS NULL) THEN NULL ELSE sum(billed_count) END AS billed_count,
               CASE WHEN bool_or(ops_lines > 0 AND used_count IS NULL) THEN NULL ELSE sum(used_count) END AS used_count,
               CASE WHEN bool_or(billing_lines > 0 AND billed_amount IS NULL) THEN NULL ELSE sum(billed_amount) END AS billed_amount,
               min(crm_go_live_date) AS crm_go_live_date, min(ops_go_live_date) AS ops_go_live_date,
               nullif(concat_ws(', ', CASE WHEN NOT bool_and(crm_complete) THEN 'CRM' END, CASE WHEN NOT bool_and(billing_complete) THEN 'billing' END,
                                CASE WHEN NOT bool_and(ops_complete) THEN 'operations' END), '') AS in_doubt,
               coalesce(bool_or(crm_status = 'active'), false) OR coalesce(bool_or(billed OR used), false) AS active,
               CASE WHEN min(currency) = max(currency) THEN min(currency) END AS only_currency
        FROM reconciled.positions GROUP BY month, customer_key),
    found AS (
        SELECT month, customer_key, count(*) AS findings, arg_min(status_label, severity_rank(severity) * 20 + category_rank(category)) AS worst,
               arg_min(severity, severity_rank(severity)) AS severity,
               sum(amount_impact) FILTER (amount_impact > 0) AS overcharged, -sum(amount_impact) FILTER (amount_impact < 0) AS leaked,
               list_sort(list(DISTINCT {'rank': category_rank(category), 'code': category})) AS kinds
        FROM reconciled.mismatches GROUP BY ALL),
    money AS (
        SELECT month, customer_key, count(*) > 1 AS several,
               CASE WHEN count(*) > 1 THEN string_agg(coalesce(currency, 'unknown'), ', ' ORDER BY coalesce(currency, 'unknown'))
                    ELSE max(currency) END AS money_currency
        FROM (SELECT month, customer_key, currency FROM reconciled.positions WHERE billed_amount <> 0
              UNION SELECT month, customer_key, currency FROM reconciled.mismatches WHERE amount_impact <> 0) GROUP BY ALL)
    SELECT said.* REPLACE (CASE WHEN several THEN NULL ELSE billed_amount END AS billed_amount),
           coalesce(worst, CASE WHEN in_doubt IS NULL THEN 'OK' ELSE 'Not evaluated' END) AS status, severity, coalesce(findings, 0) AS findings,
           list_transform(kinds, lambda k: k.code) AS codes, CASE WHEN several THEN NULL ELSE overcharged END AS overcharged,
           CASE WHEN several THEN NULL ELSE leaked END AS leaked, CASE WHEN several IS NULL THEN only_currency ELSE money_currency END AS currency,
           row_number() OVER (PARTITION BY month ORDER BY severity_rank(severity),
                              CASE WHEN several THEN 0 ELSE coalesce(overcharged, 0) + coalesce(leaked, 0) END DESC,
                              coalesce(customer_name, ''), customer_key) AS place
    FROM said LEFT JOIN found USING (month, customer_key) LEFT JOIN money USING (month, customer_key)
    WHERE active OR findings IS NOT NULL;

CREATE TEMP TABLE shown AS
    SELECT *, CASE WHEN amount_impact >= 0 THEN amount_impact END AS overcharged, CASE WHEN amount_impact < 0 THEN -amount_impact END AS leaked,
           row_number() OVER (PARTITION BY month, explained_by IS NULL ORDER BY severity_rank(severity), -abs(amount_impact) NULLS LAST,
                              coalesce(currency, ''), coalesce(customer_name, ''), mismatch_id) AS place
    FROM (FROM reconciled.mismatches UNION ALL BY NAME FROM reconciled.explained_differences);

-- Text that a spreadsheet would run gets an apostrophe; a cell with a comma, a quote or a line break is quoted.
CREATE MACRO quoted(cell) AS CASE WHEN regexp_matches(cell, '[",\r\n]') THEN '"' || replace(cell, '"', '""') || '"' ELSE coalesce(cell, '') END;
CREATE MACRO neutral(cell) AS
    quoted(CASE WHEN regexp_matches(cell, '^\s*[=+\-@\x{ff1d}\x{ff0b}\x{ff0d}\x{ff20}]|^[\t\r\n]') THEN '''' || cell ELSE cell END);
CREATE MACRO amount_text(amount) AS coalesce(regexp_replace(amount::DECIMAL(24, 6)::VARCHAR, '0{1,4}$', ''), '');
CREATE MACRO number_text(number) AS coalesce(regexp_replace(number::DECIMAL(24, 6)::VARCHAR, '[.]?0+$', ''), '');

CREATE TEMP TABLE operations_csv AS
    SELECT month, string_agg(concat_ws(',',
               month::VARCHAR, neutral(customer_id), neutral(customer_name), neutral(owner), status, coalesce(severity, ''),
               quoted(array_to_string(codes, ',')), findings, quoted(in_doubt), CASE WHEN active THEN 'yes' ELSE 'no' END, coalesce(crm_status, ''),
               '', '', neutral(crm_products), neutral(billing_products), neutral(ops_products), coalesce(crm_provider_count::VARCHAR, ''),
               coalesce(billed_count::VARCHAR, ''), coalesce(used_count::VARCHAR, ''), coalesce(crm_go_live_date::VARCHAR, ''),
               coalesce(ops_go_live_date::VARCHAR, '')), E'\r\n' ORDER BY place) AS lines
    FROM overview GROUP BY month;

CREATE TEMP TABLE finance_csv AS
    SELECT month, string_agg(concat_ws(',',
               month::VARCHAR, neutral(customer_id), neutral(customer_name), neutral(product), amount_text(overcharged), amount_text(leaked),
               coalesce(currency, ''), category, status_label, severity, neutral(explanation), field, neutral(crm_value), neutral(billing_value),
               neutral(ops_value), number_text(difference), neutral(owner), '', '', neutral(crm_rows), neutral(billing_rows), neutral(ops_rows),
               mismatch_id), E'\r\n'
               ORDER BY amount_impact IS NULL, coalesce(currency, ''), -abs(amount_impact), severity_rank(severity), coalesce(customer_name, ''),
                        mismatch_id) AS lines
    FROM shown
    WHERE explained_by IS NULL AND (amount_impact IS NOT NULL OR category IN (
        'missing_from_billing', 'missing_from_ops', 'usage_without_billing', 'billing_without_usage', 'overbilled', 'underbilled',
        'price_mismatch'))
    GROUP BY month;

CREATE TEMP TABLE mismatch_sheet AS
    SELECT month, explained_by IS NOT NULL AS is_explained, place, customer_name, customer_id, severity, status_label,
           in_plain_words(category) AS category, product, explanation, overcharged::DOUBLE AS overcharged, leaked::DOUBLE AS leaked, currency,
           in_plain_words(field) AS field, crm_value, billing_value, ops_value, difference::DOUBLE AS difference, owner,
           NULL::INT AS waived_until, NULL::VARCHAR AS waiver, crm_rows, billing_rows, ops_rows, mismatch_id,
           in_plain_words(explained_by) AS explained_by
    FROM shown;

CREATE TEMP TABLE customer_sheet AS
    SELECT month, place, customer_name, customer_id, status, severity,
           array_to_string(list_transform(codes, lambda code: in_plain_words(code)), ', ') AS categories, findings, in_doubt,
           overcharged::DOUBLE AS overcharged, leaked::DOUBLE AS leaked, currency, billed_amount::DOUBLE AS billed_amount,
           NULL::DOUBLE AS expected_amount, owner, CASE WHEN active THEN 'yes' ELSE 'no' END AS active, crm_status,
           NULL::VARCHAR AS billing_status, NULL::VARCHAR AS ops_status, crm_products, billing_products, ops_products,
           crm_provider_count::BIGINT AS crm_provider_count, billed_count::BIGINT AS billed_count, used_count,
           serial(crm_go_live_date) AS crm_live, serial(ops_go_live_date) AS ops_live
    FROM overview;

-- What the summary says: findings, customers and money of a month in all, per category and per severity.
CREATE TEMP TABLE tallies AS
    WITH lines AS (
        SELECT *, unnest([{'scope': 'all', 'name': NULL, 'rank': 0}, {'scope': 'category', 'name': category, 'rank': category_rank(category)},
                          {'scope': 'severity', 'name': severity, 'rank': severity_rank(severity)}], recursive := true)
        FROM shown WHERE explained_by IS NULL)
    SELECT month, scope, rank, name, count(*) AS findings, count(DISTINCT customer_key) AS customers,
           count(*) FILTER (amount_impact IS NULL AND category IN (
               'missing_from_billing', 'missing_from_ops', 'usage_without_billing', 'billing_without_usage', 'overbilled', 'underbilled',
               'price_mismatch')) AS unpriced, in_plain_words(name) AS words
    FROM lines GROUP BY month, scope, rank, name
  UNION ALL
    SELECT month, 'all', 0, NULL, 0, 0, 0, NULL
    FROM history.mismatch_log WHERE mismatch_id IS NULL AND month NOT IN (SELECT month FROM reconciled.mismatches);
CREATE TEMP TABLE tallied_money AS
    SELECT month, unnest([{'scope': 'all', 'name': NULL}, {'scope': 'category', 'name': category}, {'scope': 'severity', 'name': severity}],
                         recursive := true),
           currency, overcharged, leaked
    FROM shown WHERE explained_by IS NULL AND amount_impact <> 0;
CREATE OR REPLACE TEMP TABLE tallied_money AS
    SELECT month, scope, name, currency, sum(overcharged)::DOUBLE AS overcharged, sum(leaked)::DOUBLE AS leaked FROM tallied_money GROUP BY ALL;

-- The names to be compared for suggestions.
CREATE TEMP TABLE unmatched AS
    SELECT month, source, clean_name, min(customer_name) AS customer_name FROM matched
    WHERE match_method IN ('unmatched', 'ambiguous') AND source <> 'crm' AND clean_name IS NOT NULL GROUP BY ALL;
CREATE TEMP TABLE crm_names AS
    SELECT month, crm_customer_id, clean_name, min(customer_name) AS customer_name FROM matched
    WHERE source = 'crm' AND clean_name IS NOT NULL GROUP BY ALL;
CREATE TABLE normalized.match_candidates (
    month DATE, source VARCHAR, customer_name VARCHAR, clean_name VARCHAR, rank BIGINT, crm_customer_id VARCHAR, crm_customer_name VARCHAR,
    score DOUBLE, reason VARCHAR);
