-- All months as one script, as an analyst would write it: reading, cleaning, linking, findings, the log,
-- the lifecycle and the trend, for all months at once. No raw layer, provenance, rejections, control
-- totals, explanations, evidence or reports, and nothing here but what this company's files need.

CREATE MACRO id_key(id) AS nullif(regexp_replace(lower(id), '[^a-z0-9]', '', 'g'), '');
CREATE MACRO name_key(name) AS
    regexp_replace(trim(regexp_replace(replace(lower(name), '.', ''), '[^a-z0-9]+', ' ', 'g')), ' (llc|inc|pc)$', '');
CREATE MACRO month_of(file) AS (regexp_extract(file, '([0-9]{4}-[0-9]{2})[.]', 1) || '-01')::DATE;

CREATE TABLE crm_rows AS
    SELECT DISTINCT month_of(filename) AS month, id_key("Account ID") AS id, name_key("Account Name") AS name,
           "Account ID" AS customer_id, "Account Name" AS customer_name,
           CASE "Status" WHEN 'Active' THEN 'active' WHEN 'Churned' THEN 'inactive' END AS status,
           lower(replace("Product", ' ', '_')) AS product,
           "Contracted Providers"::INT AS providers, "Price"::DECIMAL(18, 6) AS price,
           strptime("Go-Live Date", '%m/%d/%Y')::DATE AS go_live
    FROM read_csv('$folder/crm/*.csv', all_varchar = true, filename = true);

CREATE TABLE billing_rows AS
    SELECT month_of(filename) AS month, id_key("Customer Ref") AS id, name_key("Customer") AS name, "Customer" AS customer_name,
           lower(replace(replace("Item", ' (per provider)', ''), ' ', '_')) AS product,
           "Qty"::INT AS providers, "Rate"::DECIMAL(18, 6) AS price, "Amount"::DECIMAL(18, 6) AS amount
    FROM (SELECT DISTINCT * FROM read_csv('$folder/billing/*.csv', all_varchar = true, filename = true));

CREATE TABLE ops_rows AS
    SELECT month_of(filename) AS month, id_key(account) AS id, module AS product, npi, first_live::DATE AS go_live
    FROM (SELECT DISTINCT * FROM read_parquet('$folder/ops/*.parquet', filename = true));

CREATE TABLE ids AS SELECT DISTINCT month, id FROM crm_rows;
CREATE TABLE names AS
    SELECT month, name, min(id) AS id FROM (
        SELECT month, name, id FROM crm_rows
        UNION SELECT month, name_key(alias_name), id_key(customer_id)
        FROM read_csv('$folder/aliases/customers.csv', all_varchar = true), (SELECT DISTINCT month FROM crm_rows))
    GROUP BY month, name HAVING count(DISTINCT id) = 1;

CREATE TABLE crm AS
    SELECT month, id AS customer, product, any_value(customer_id) AS customer_id, any_value(customer_name) AS customer_name,
           min(status) AS status, sum(providers) AS contracted, min(price) AS price, min(go_live) AS go_live
    FROM crm_rows GROUP BY ALL;

CREATE TABLE billing AS
    SELECT rows.month, coalesce(ids.id, names.id, rows.id, rows.name) AS customer, product, any_value(customer_name) AS customer_name,
           sum(providers) AS billed, sum(amount) AS amount, min(price) AS price
    FROM billing_rows AS rows LEFT JOIN ids ON rows.month = ids.month AND rows.id = ids.id
         LEFT JOIN names ON rows.month = names.month AND rows.name = names.name
    GROUP BY ALL;

CREATE TABLE ops AS
    SELECT month, id AS customer, product, count(DISTINCT npi) AS used, min(go_live) AS go_live
    FROM ops_rows GROUP BY ALL;

CREATE TABLE positions AS
    SELECT month, customer, product, contracted, billed, used, amount, crm.status,
           coalesce(crm.customer_name, billing.customer_name) AS customer_name,
           crm.price AS crm_price, billing.price AS billed_price,
           crm.go_live AS crm_go_live, ops.go_live AS ops_go_live,
           crm.customer IS NOT NULL AS in_crm,
           coalesce(billed > 0 OR amount > 0, false) AS is_billed, coalesce(used > 0, false) AS is_used
    FROM crm FULL JOIN billing USING (month, customer, product) FULL JOIN ops USING (month, customer, product);

CREATE TABLE customers AS
    SELECT month, customer, any_value(customer_name) AS customer_name, min(status) AS status,
           bool_or(in_crm) AS in_crm, bool_or(is_billed) AS is_billed, bool_or(is_used) AS is_used,
           sum(contracted * crm_price) AS contract, sum(amount) AS amount,
           min(crm_go_live) AS crm_go_live, min(ops_go_live) AS ops_go_live
    FROM positions GROUP BY month, customer;

CREATE TABLE facts AS
    SELECT p.*, c.in_crm AS customer_in_crm, c.is_billed AS customer_billed, c.is_used AS customer_used
    FROM positions AS p JOIN customers AS c USING (month, customer);

CREATE TABLE mismatches AS
    SELECT month, customer, customer_name, NULL AS product, 'missing_from_crm' AS category, NULL AS impact,
           NULL AS crm_value, NULL AS billing_value, NULL AS ops_value
    FROM customers WHERE NOT in_crm
  UNION ALL
    SELECT month, customer, customer_name, NULL, 'missing_from_billing', -contract, NULL, NULL, NULL
    FROM customers WHERE in_crm AND status = 'active' AND crm_go_live < month + INTERVAL 1 MONTH AND NOT is_billed AND NOT is_used
  UNION ALL
    SELECT month, customer, customer_name, NULL, 'missing_from_ops', amount, NULL, amount::VARCHAR, NULL
    FROM customers WHERE is_billed AND NOT is_used
  UNION ALL
    SELECT month, customer, customer_name, product, 'usage_without_billing', -used * crm_price, contracted, billed, used
    FROM facts WHERE is_used AND NOT is_billed
  UNION ALL
    SELECT month, customer, customer_name, product, 'billing_without_usage', amount, contracted, billed, used
    FROM facts WHERE is_billed AND NOT is_used AND customer_used
  UNION ALL
    SELECT month, customer, customer_name, product, CASE WHEN billed > used THEN 'overbilled' ELSE 'underbilled' END,
           round((billed - used) * amount / billed, 2), contracted, billed, used
    FROM facts WHERE is_billed AND is_used AND billed <> used
  UNION ALL
    SELECT month, customer, customer_name, product, 'price_mismatch', round(amount - billed * crm_price, 2), crm_price, billed_price, NULL
    FROM facts WHERE in_crm AND is_billed AND amount <> billed * crm_price
  UNION ALL
    SELECT month, customer, customer_name, NULL, 'active_status_mismatch', NULL, status, NULL, NULL
    FROM customers WHERE status = 'inactive' AND (is_billed OR is_used)
  UNION ALL
    SELECT month, customer, customer_name, NULL, 'go_live_mismatch', NULL, crm_go_live::VARCHAR, NULL, ops_go_live::VARCHAR
    FROM customers WHERE crm_go_live <> ops_go_live
  UNION ALL
    SELECT month, customer, customer_name, product, 'product_mismatch', NULL, contracted, billed, used
    FROM facts
    WHERE customer_in_crm AND (
        (NOT in_crm AND (is_billed OR is_used))
        OR (in_crm AND status = 'active' AND NOT is_billed AND NOT is_used AND customer_billed))
  UNION ALL
    SELECT month, customer, customer_name, product, 'provider_count_mismatch', NULL, contracted, billed, used
    FROM facts WHERE in_crm AND is_used AND contracted <> used;

-- Every result that was not there before is appended; here, all of them.
CREATE TABLE log AS
    WITH lines AS (
        SELECT *, md5(concat_ws('|', category, customer, product)) AS mismatch_id FROM mismatches),
    results AS (
        SELECT month, md5(string_agg(mismatch_id || coalesce(impact::VARCHAR, ''), '' ORDER BY mismatch_id)) AS result
        FROM lines GROUP BY month)
    SELECT lines.*, result, 1 AS version, now() AS logged_at FROM lines JOIN results USING (month);

-- Every mismatch in every month since it was first seen.
CREATE TABLE lifecycle AS
    WITH first AS (SELECT mismatch_id, min(month) AS first_seen FROM log GROUP BY 1),
    months AS (SELECT DISTINCT month FROM positions),
    grid AS (
        SELECT months.month, first.*, log.mismatch_id IS NOT NULL AS here
        FROM first JOIN months ON months.month >= first_seen LEFT JOIN log USING (month, mismatch_id)),
    told AS (
        SELECT *, lag(here) OVER w AS before,
               max(CASE WHEN here THEN month END) OVER w AS last_seen,
               sum(here::INT) OVER w AS months_open
        FROM grid WINDOW w AS (PARTITION BY mismatch_id ORDER BY month)),
    states AS (
        SELECT *, CASE WHEN here AND before IS NULL THEN 'new' WHEN here AND before THEN 'recurring'
                       WHEN here THEN 'reopened' WHEN before THEN 'resolved' END AS state
        FROM told)
    SELECT states.month, states.mismatch_id, first_seen, last_seen, months_open, state,
           count(*) FILTER (state = 'reopened') OVER (PARTITION BY states.mismatch_id ORDER BY states.month) AS times_reopened,
           at_last.customer, at_last.customer_name, at_last.product, at_last.category, at_last.impact
    FROM states JOIN log AS at_last ON at_last.mismatch_id = states.mismatch_id AND at_last.month = last_seen
    WHERE state IS NOT NULL;

CREATE TABLE trend AS
    SELECT month, category,
           count(*) FILTER (state <> 'resolved') AS open, count(*) FILTER (state = 'new') AS new,
           count(*) FILTER (state = 'recurring') AS recurring, count(*) FILTER (state = 'resolved') AS resolved,
           count(*) FILTER (state = 'reopened') AS reopened,
           count(DISTINCT customer) FILTER (state <> 'resolved') AS customers,
           sum(impact) FILTER (state <> 'resolved' AND impact > 0) AS overcharged,
           -sum(impact) FILTER (state <> 'resolved' AND impact < 0) AS leaked,
           sum(count(*) FILTER (state = 'new')) OVER (PARTITION BY category ORDER BY month) AS cumulative
    FROM lifecycle GROUP BY month, category;
