-- ClickHouse (server, local, or chdb) with the function of clickhouse_udf.xml: a line of the file is a row, byte by byte.
SELECT beian_check(line) AS report
FROM file('filings.ndjson', LineAsString, 'line String')
