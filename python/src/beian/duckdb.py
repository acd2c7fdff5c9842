"""A function of DuckDB that checks filings: `SELECT beian_check(filing) FROM filings`."""

from __future__ import annotations

from typing import Any, Unpack

import duckdb
import pyarrow as pa

from . import _lines
from ._options import Options, given
from .arrow import reports


def register(
    connection: duckdb.DuckDBPyConnection, name: str = "beian_check", **options: Unpack[Options]
) -> duckdb.DuckDBPyConnection:
    """Registers the function on a connection, for text and for bytes of JSON: the report is JSON text. NULL is answered as a blank line is."""
    asked = given(options)
    _lines.wanted(asked)

    def work(filings: pa.Array | pa.ChunkedArray) -> pa.Array:
        return reports(filings, asked)

    # The stubs know the enumerations only, which have other places in other versions.
    settings: dict[str, Any] = {"type": "arrow", "null_handling": "special"}
    connection.create_function(name, work, ["BLOB"], "VARCHAR", **settings)
    return connection
