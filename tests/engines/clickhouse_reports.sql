-- ClickHouse over what `beian check --lines < filings.ndjson > reports.ndjson` wrote.
SELECT
    line AS report,
    JSONExtractRaw(line, 'id') AS id,
    JSONExtractString(line, 'verdict') AS verdict
FROM file('reports.ndjson', LineAsString, 'line String')
