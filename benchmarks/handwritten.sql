-- The same month as one script, as an analyst would write it: no provenance, rejections, history or
-- explanations, and nothing here but what this company's files need.

CREATE MACRO id_key(id) AS nullif(regexp_replace(lower(id), '[^a-z0-9]', '', 'g'), '');
CREATE MACRO name_key(name) AS
    regexp_replace(trim(regexp_replace(replace(lower(name), '.', ''), '[^a-z0-9]+', ' ', 'g')), ' (llc|inc|pc)$', '');

CREATE TABLE crm_rows AS
    SELECT DISTINCT id_key("Account ID") AS id, name_key("Account Name") AS name,
           "Account ID" AS customer_id, "Account Name" AS customer_name,
           CASE "Status" WHEN 'Active' THEN 'active' WHEN 'Churned' THEN 'inactive' END AS status,
           lower(replace("Product", ' ', '_')) AS product,
           "Contracted Providers"::INT AS providers, "Price"::DECIMAL(18, 6) AS price,
           strptime("Go-Live Date", '%m/%d/%Y')::DATE AS go_live
    FROM read_csv('$folder/crm/2025-08.csv', all_varchar = true);

CREATE TABLE billing_rows AS
    SELECT id_key("Customer Ref") AS id, name_key("Customer") AS name, "Customer" AS customer_name,
           lower(replace(replace("Item", ' (per provider)', ''), ' ', '_')) AS product,
           "Qty"::INT AS providers, "Rate"::DECIMAL(18, 6) AS price, "Amount"::DECIMAL(18, 6) AS amount
    FROM (SELECT DISTINCT * FROM read_csv('$folder/billing/2025-08.csv', all_varchar = true));

CREATE TABLE ops_rows AS
    SELECT id_key(account) AS id, module AS product, npi, first_live::DATE AS go_live
    FROM (SELECT DISTINCT * FROM '$folder/ops/2025-08.parquet');

CREATE TABLE ids AS SELECT DISTINCT id FROM crm_rows;
CREATE TABLE names AS
    SELECT name, min(id) AS id FROM (
        SELECT name, id FROM crm_rows
        UNION SELECT name_key(alias_name), id_key(customer_id)
        FROM read_csv('$folder/aliases/customers.csv', all_varchar = true))
    GROUP BY name HAVING count(DISTINCT id) = 1;

CREATE TABLE crm AS
    SELECT id AS customer, product, any_value(customer_id) AS customer_id, any_value(customer_name) AS customer_name,
           min(status) AS status, sum(providers) AS contracted, min(price) AS price, min(go_live) AS go_live
    FROM crm_rows GROUP BY ALL;

CREATE TABLE billing AS
    SELECT coalesce(ids.id, names.id, rows.id, rows.name) AS customer, product, any_value(customer_name) AS customer_name,
           sum(providers) AS billed, sum(amount) AS amount, min(price) AS price
    FROM billing_rows AS rows LEFT JOIN ids ON rows.id = ids.id LEFT JOIN names ON rows.name = names.name
    GROUP BY ALL;

CREATE TABLE ops AS
    SELECT id AS customer, product, count(DISTINCT npi) AS used, min(go_live) AS go_live
    FROM ops_rows GROUP BY ALL;

CREATE TABLE positions AS
    SELECT customer, product, contracted, billed, used, amount, crm.status,
           coalesce(crm.customer_name, billing.customer_name) AS customer_name,
           crm.price AS crm_price, billing.price AS billed_price,
           crm.go_live AS crm_go_live, ops.go_live AS ops_go_live,
           crm.customer IS NOT NULL AS in_crm,
           coalesce(billed > 0 OR amount > 0, false) AS is_billed, coalesce(used > 0, false) AS is_used
    FROM crm FULL JOIN billing USING (customer, product) FULL JOIN ops USING (customer, product);

CREATE TABLE customers AS
    SELECT customer, any_value(customer_name) AS customer_name, min(status) AS status,
           bool_or(in_crm) AS in_crm, bool_or(is_billed) AS is_billed, bool_or(is_used) AS is_used,
           sum(contracted * crm_price) AS contract, sum(amount) AS amount,
           min(crm_go_live) AS crm_go_live, min(ops_go_live) AS ops_go_live
    FROM positions GROUP BY customer;

CREATE TABLE facts AS
    SELECT p.*, c.in_crm AS customer_in_crm, c.is_billed AS customer_billed, c.is_used AS customer_used
    FROM positions AS p JOIN customers AS c USING (customer);

CREATE TABLE mismatches AS
    SELECT customer, customer_name, NULL AS product, 'missing_from_crm' AS category, NULL AS impact,
           NULL AS crm_value, NULL AS billing_value, NULL AS ops_value
    FROM customers WHERE NOT in_crm
  UNION ALL
    SELECT customer, customer_name, NULL, 'missing_from_billing', -contract, NULL, NULL, NULL
    FROM customers WHERE in_crm AND status = 'active' AND crm_go_live < DATE '2025-09-01' AND NOT is_billed AND NOT is_used
  UNION ALL
    SELECT customer, customer_name, NULL, 'missing_from_ops', amount, NULL, amount::VARCHAR, NULL
    FROM customers WHERE is_billed AND NOT is_used
  UNION ALL
    SELECT customer, customer_name, product, 'usage_without_billing', -used * crm_price, contracted, billed, used
    FROM facts WHERE is_used AND NOT is_billed
  UNION ALL
    SELECT customer, customer_name, product, 'billing_without_usage', amount, contracted, billed, used
    FROM facts WHERE is_billed AND NOT is_used AND customer_used
  UNION ALL
    SELECT customer, customer_name, product, CASE WHEN billed > used THEN 'overbilled' ELSE 'underbilled' END,
           round((billed - used) * amount / billed, 2), contracted, billed, used
    FROM facts WHERE is_billed AND is_used AND billed <> used
  UNION ALL
    SELECT customer, customer_name, product, 'price_mismatch', round(amount - billed * crm_price, 2), crm_price, billed_price, NULL
    FROM facts WHERE in_crm AND is_billed AND amount <> billed * crm_price
  UNION ALL
    SELECT customer, customer_name, NULL, 'active_status_mismatch', NULL, status, NULL, NULL
    FROM customers WHERE status = 'inactive' AND (is_billed OR is_used)
  UNION ALL
    SELECT customer, customer_name, NULL, 'go_live_mismatch', NULL, crm_go_live::VARCHAR, NULL, ops_go_live::VARCHAR
    FROM customers WHERE crm_go_live <> ops_go_live
  UNION ALL
    SELECT customer, customer_name, product, 'product_mismatch', NULL, contracted, billed, used
    FROM facts
    WHERE customer_in_crm AND (
        (NOT in_crm AND (is_billed OR is_used))
        OR (in_crm AND status = 'active' AND NOT is_billed AND NOT is_used AND customer_billed))
  UNION ALL
    SELECT customer, customer_name, product, 'provider_count_mismatch', NULL, contracted, billed, used
    FROM facts WHERE in_crm AND is_used AND contracted <> used;

COPY (FROM mismatches ORDER BY category, customer, product) TO '$folder/handwritten.csv' (HEADER);
