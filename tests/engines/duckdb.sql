-- DuckDB with the function that `beian.duckdb.register(connection)` adds. `lines` is `beian.arrow.read_lines("filings.ndjson")`, or any
-- table with JSON text or bytes.
SELECT number, beian_check(line) AS report
FROM lines
