-- DuckDB over what `beian check --lines < filings.ndjson > reports.ndjson` wrote.
SELECT
    json::VARCHAR AS report,
    json -> 'id' AS id,
    json ->> 'verdict' AS verdict
FROM read_ndjson_objects('reports.ndjson')
