"""Columns of pandas, Arrow and DuckDB."""

from __future__ import annotations

from pathlib import Path

import beian
import beian.arrow
import beian.duckdb
import beian.pandas
import duckdb
import pandas as pd
import pyarrow as pa
import pytest

GOOD = '{"organizer":{"name":"示例"}}'
BAD = b'{"organizer":{"name":"\xff"}}'


def expected(value: bytes) -> str:
    """One report, without the number that a line has."""
    report = beian.check_lines(value + b"\n", as_of="2026-11-22").decode().rstrip("\n")
    return "{" + report.split(",", 1)[1] if report.startswith('{"line":') else report


def test_a_series_keeps_its_index() -> None:
    series = pd.Series([GOOD, "", None, "[]"], index=[7, 3, 5, 1], dtype="object")
    reports = beian.pandas.check(series, as_of="2026-11-22")
    assert list(reports.index) == [7, 3, 5, 1]
    assert list(reports) == [expected(GOOD.encode()), expected(b""), expected(b""), expected(b"[]")]
    assert list(beian.pandas.check(pd.Series([BAD]), as_of="2026-11-22")) == [expected(BAD)]
    assert len(beian.pandas.check(pd.Series([], dtype="object"))) == 0


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.binary(), pa.large_binary()])
def test_an_array_of_any_text(kind: pa.DataType) -> None:
    array = pa.array([GOOD, None, "[]"], pa.string()).cast(kind)
    wanted = [expected(GOOD.encode()), expected(b""), expected(b"[]")]
    assert beian.arrow.check(array, as_of="2026-11-22").to_pylist() == wanted
    assert beian.arrow.check(pa.chunked_array([array, array.slice(1)]), as_of="2026-11-22").to_pylist() == wanted + wanted[1:]
    assert beian.arrow.check(array.slice(0, 0)).to_pylist() == []


def test_bytes_go_through_duckdb_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "lines.ndjson"
    lines = [GOOD.encode(), b"", BAD, b"\x00", GOOD.encode() + b"\r"]
    path.write_bytes(b"\xef\xbb\xbf" + b"\n".join(lines))
    connection = beian.duckdb.register(duckdb.connect(), as_of="2026-11-22")
    connection.register("lines", beian.arrow.read_lines(path, rows=2))
    rows = connection.sql("SELECT number, beian_check(line) FROM lines ORDER BY number").fetchall()
    assert rows == [(number, expected(line)) for number, line in enumerate(lines, 1)]


def test_text_and_null_in_duckdb() -> None:
    connection = beian.duckdb.register(duckdb.connect(), "ours", as_of="2026-11-22")
    found = connection.execute("SELECT ours(filing) FROM (VALUES (encode(?)), (NULL)) AS t(filing)", [GOOD]).fetchall()
    assert found == [(expected(GOOD.encode()),), (expected(b""),)]
    with pytest.raises(beian.OptionError):
        beian.duckdb.register(connection, "other", lang="fr")  # type: ignore[arg-type]
