-- Records of three systems about $customers customers: a CRM row, two lines of billing, one of usage.
CREATE TABLE records AS
WITH syllables AS (
    SELECT ['ba', 'ko', 'ri', 'len', 'mar', 'to', 'sen', 'vi', 'dor', 'ka', 'nu', 'pel', 'tra', 'gos', 'wi', 'zem'] AS s
),
customers AS (
    SELECT i,
        upper(s[1 + i % 16]) || s[1 + (i // 16) % 16] || s[1 + (i // 256) % 16] || 'n ' || s[1 + (i // 4096) % 16]
            || s[1 + (i // 65536) % 16] || s[1 + (i // 1048576) % 16] || 'm ' AS core,
        ['Dental Care', 'Café Santé', 'Smith & Sons', 'Eye Clinic', 'Women''s Health'][1 + i % 5] AS kind,
        ['LLC', 'Inc.', 'P.C.', 'Ltd', 'Limited', 'Corporation', 'Company', 'PLLC'][1 + i % 8] AS form
    FROM range($customers) AS r(i), syllables
),
told AS (
    SELECT i, 'crm' AS source, 'CU-' || (100000 + i) AS id, core || kind || ', ' || form AS name FROM customers
    UNION ALL
    SELECT i, 'billing', CASE WHEN i % 3 = 0 THEN NULL ELSE 'cu ' || (100000 + i) END,
        CASE i % 4
            WHEN 0 THEN upper(core || kind) || ' ' || replace(form, 'Inc.', 'Incorporated')
            WHEN 1 THEN core || replace(kind, 'é', 'Ã©')
            WHEN 2 THEN '  ' || lower(core || kind) || ' ' || form
            ELSE core || kind || ' ' || form
        END
    FROM customers, range(2)
    UNION ALL
    SELECT i, 'ops', CASE WHEN i % 2 = 0 THEN NULL ELSE 'X-' || i END, 'The ' || core || kind || CASE WHEN i % 50 = 0 THEN 'x' ELSE '' END
    FROM customers
)
SELECT DATE '2025-08-01' AS month, source || '.csv' AS source_file, row_number() OVER () AS source_row,
    CAST(NULL AS VARCHAR) AS source_key,
    source, id AS customer_id, name AS customer_name
FROM told
