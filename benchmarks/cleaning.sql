-- Whom each record is about, by hand: ids, then names with and without their legal form.
CREATE OR REPLACE TABLE by_hand AS
WITH spelled AS (
    SELECT DISTINCT source, customer_id, customer_name FROM records
),
lowered AS (
    SELECT *,
        nullif(regexp_replace(lower(customer_id), '[^a-z0-9]', '', 'g'), '') AS id_key,
        strip_accents(lower(replace(customer_name, 'Ã©', 'é'))) AS name
    FROM spelled
),
worded AS (
    SELECT * EXCLUDE (name),
        trim(regexp_replace(replace(regexp_replace(regexp_replace(replace(name, '&', ' and '),
            '\.([a-z])\.', '\1', 'g'), '\.([a-z])([^a-z0-9]|$)', '\1\2', 'g'), '''', ''),
            '[^a-z0-9]+', ' ', 'g')) AS name
    FROM lowered
),
cleaned AS (
    SELECT * EXCLUDE (name),
        regexp_replace(regexp_replace(regexp_replace(regexp_replace(name,
            '( |^)incorporated( |$)', '\1inc\2'), '( |^)corporation( |$)', '\1corp\2'),
            '( |^)limited( |$)', '\1ltd\2'), '( |^)company( |$)', '\1co\2') AS clean_name
    FROM worded
),
people AS (
    SELECT *, regexp_replace(regexp_replace(clean_name, '( ($forms))+$', ''), '^the (.)', '\1') AS core_name
    FROM cleaned
),
crm AS (SELECT DISTINCT id_key, customer_id, clean_name, core_name FROM people WHERE source = 'crm'),
by_id AS (SELECT id_key, min(customer_id) AS customer_id FROM crm GROUP BY 1),
by_clean AS (
    SELECT clean_name, min(customer_id) AS customer_id, count(DISTINCT id_key) AS customers FROM crm GROUP BY 1
),
by_core AS (
    SELECT core_name, min(customer_id) AS customer_id, count(DISTINCT id_key) AS customers FROM crm GROUP BY 1
),
linked AS (
    SELECT people.*,
        CASE
            WHEN by_id.id_key IS NOT NULL THEN by_id.customer_id
            WHEN by_clean.customers = 1 THEN by_clean.customer_id
            WHEN by_clean.customers IS NULL AND by_core.customers = 1 THEN by_core.customer_id
        END AS crm_customer_id
    FROM people
    LEFT JOIN by_id USING (id_key)
    LEFT JOIN by_clean USING (clean_name)
    LEFT JOIN by_core USING (core_name)
)
SELECT records.source_row, records.source, records.customer_id, records.customer_name, linked.clean_name,
    coalesce(linked.crm_customer_id, 'name:' || linked.core_name) AS customer, linked.crm_customer_id
FROM records LEFT JOIN linked
    ON records.source = linked.source
    AND records.customer_id IS NOT DISTINCT FROM linked.customer_id
    AND records.customer_name IS NOT DISTINCT FROM linked.customer_name
