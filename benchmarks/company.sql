-- A company of $customers customers in one month ($month), the same on every machine. Customer i is all there
-- is: everything about it follows from its number, and i % 400 says which problem, if any, was seeded;
-- in every month, or ($turns) in half of them, by turns that differ from customer to customer.

CREATE MACRO syllable(n) AS
    (['bal','cor','dun','fen','gar','hal','kel','lor','mor','nor','pel','ros','sel','tor','val','wes',
      'ash','bir','cal','dor','el','far','gle','har','iv','jas','ken','lan','mil','ned'])[1 + (n % 30)];
CREATE MACRO word(n) AS
    syllable(n) || syllable(n // 30) || (['ton','ford','ley','wick','by','ham','stead','mere'])[1 + (n // 900) % 8]
    || CASE WHEN n < 7200 THEN '' ELSE syllable(n // 7200) END;
CREATE MACRO specialty(n) AS
    (['Dental','Pediatrics','Cardiology','Neurology','Dermatology','Orthopedics','Oncology','Urology','Radiology',
      'Optometry','Podiatry','Psychiatry','Physiotherapy','Family Medicine','Sleep Medicine','Sports Medicine',
      'Pain Clinic','Eye Care','Allergy Care','Womens Health'])[1 + (n % 20)];
CREATE MACRO product(n) AS (['Scheduling','Telehealth','Billing Suite','Portal'])[1 + (n % 4)];
CREATE MACRO price(n) AS ([120, 95, 150, 45])[1 + (n % 4)]::DECIMAL(10, 2);

-- A National Provider Identifier that passes its check digit.
CREATE MACRO twice(d) AS CASE WHEN d > 4 THEN 2 * d - 9 ELSE 2 * d END;
CREATE MACRO digit(n, place) AS (n // (10 ** place)::BIGINT) % 10;
CREATE MACRO npi(n) AS (n * 10 + (10 - (24
    + twice(digit(n, 8)) + digit(n, 7) + twice(digit(n, 6)) + digit(n, 5) + twice(digit(n, 4))
    + digit(n, 3) + twice(digit(n, 2)) + digit(n, 1) + twice(digit(n, 0))) % 10) % 10)::VARCHAR;

CREATE TABLE customers AS
    SELECT i,
           CASE WHEN $turns THEN i % 400 ELSE 0 END AS problem,
           'C-' || lpad(i::VARCHAR, 7, '0') AS id,
           word(i % 57600) || ' ' || specialty(i // 57600 + i) AS name,
           1 + i % 5 AS providers
    FROM range($customers) AS r(i);

-- Half of the customers have one product, half have two.
CREATE TABLE lines AS
    SELECT customers.*, i + extra AS p, extra
    FROM customers, range(2) AS e(extra)
    WHERE extra = 0 OR i % 2 = 0;

-- Contracts. Problem 10 is not in the CRM at all; 34 lacks a product there.
CREATE TABLE crm AS
    SELECT id AS "Account ID",
           upper(name[1]) || name[2:] || (['', ', LLC', ' Inc.', ' PC'])[1 + i % 4] AS "Account Name",
           CASE problem WHEN 26 THEN 'Churned' ELSE 'Active' END AS "Status",
           product(p) AS "Product",
           providers + (problem = 32)::INT AS "Contracted Providers",
           price(p) AS "Price",
           'USD' AS "Currency",
           strftime(DATE '$live' + (i % 1500)::INT, '%m/%d/%Y') AS "Go-Live Date",
           'Owner ' || i % 40 AS "Owner"
    FROM lines
    WHERE problem <> 10 AND NOT (problem = 34 AND extra = 1);

-- Invoices. A third of them name the customer in capitals and carry no id; one in 500 has a trading
-- name that only the alias file knows.
CREATE TABLE billing AS
    SELECT 'INV-' || i || '-' || extra AS "Invoice Line",
           CASE WHEN (i % 3 > 0 AND i % 500 <> 3) OR problem = 10 THEN id END AS "Customer Ref",
           CASE WHEN i % 500 = 3 THEN 'Trading Name ' || i
                ELSE upper(name) || (['', ' L.L.C.', ', INC', ' P.C.'])[1 + i % 4] END AS "Customer",
           product(p) || ' (per provider)' AS "Item",
           providers + (problem = 18)::INT - (problem = 22)::INT AS "Qty",
           price(p) + 5 * (problem = 24)::INT AS "Rate",
           "Qty" * "Rate" AS "Amount",
           'USD' AS "Currency"
    FROM lines
    WHERE problem <> 12 AND NOT (problem = 14 AND extra = 1);

-- So many events ($events) per provider and product.
CREATE TABLE ops AS
    SELECT lower(replace(id, '-', '')) AS "account",
           lower(replace(product(p), ' ', '_')) AS "module",
           npi(100000000 + (i * 10 + extra * 5 + k) % 800000000) AS "npi",
           TIMESTAMP '$month-01 06:00:00' + INTERVAL ((i + k + 97 * e) % 2390000) SECOND AS "ts",
           (DATE '$live' + (i % 1500)::INT + 40 * (problem = 28)::INT)::VARCHAR AS "first_live"
    FROM lines, range(5) AS p(k), range($events) AS r(e)
    WHERE k < providers AND problem NOT IN (12, 36) AND NOT (problem = 16 AND extra = 1);

-- One row in 500 is delivered twice.
COPY (FROM crm UNION ALL (SELECT * FROM crm WHERE hash("Account ID", "Product") % 500 = 0))
    TO '$folder/crm/$month.csv' (HEADER);
COPY (FROM billing UNION ALL (SELECT * FROM billing WHERE hash("Invoice Line") % 500 = 0))
    TO '$folder/billing/$month.csv' (HEADER);
COPY (FROM ops UNION ALL (SELECT * FROM ops WHERE hash("npi", "module") % 500 = 0))
    TO '$folder/ops/$month.parquet';
COPY (SELECT 'billing' AS source, 'Trading Name ' || i AS alias_name, id AS customer_id
      FROM customers WHERE i % 500 = 3)
    TO '$folder/aliases/customers.csv' (HEADER);
