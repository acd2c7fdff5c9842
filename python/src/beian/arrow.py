"""Reports for a column of Apache Arrow, which is how most engines hand values to Python."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from os import PathLike
from typing import Unpack

import pyarrow as pa

from . import _lines
from ._options import Given, Options, given

LINES = pa.schema([pa.field("number", pa.int64(), nullable=False), pa.field("line", pa.binary(), nullable=False)])
"""What `read_lines` reads."""


def check(filings: pa.Array | pa.ChunkedArray, **options: Unpack[Options]) -> pa.Array:
    """The reports of a column of filings, text or bytes of JSON, as a column of JSON text. A null is answered as a blank line is."""
    asked = given(options)
    _lines.wanted(asked)
    return reports(filings, asked)


def reports(filings: pa.Array | pa.ChunkedArray, asked: Given) -> pa.Array:
    """The same with options that were read before, so that every task of a job has those of its beginning."""
    return pa.array(list(_lines.cells(_values(filings), asked)), pa.binary()).cast(pa.string())


def read_lines(path: str | PathLike[str], rows: int = 4096) -> pa.RecordBatchReader:
    """The lines of a file as they are, byte by byte, with their numbers: text columns of most engines refuse or change what is no UTF-8."""
    return pa.RecordBatchReader.from_batches(LINES, _batches(path, rows))


def _batches(path: str | PathLike[str], rows: int) -> Iterator[pa.RecordBatch]:
    number = 1
    with open(path, "rb") as file:
        if file.read(3) != b"\xef\xbb\xbf":
            file.seek(0)
        while lines := [line.removesuffix(b"\n") for line in islice(file, rows)]:
            yield pa.record_batch([range(number, number + len(lines)), lines], schema=LINES)
            number += len(lines)


def _values(filings: pa.Array | pa.ChunkedArray) -> Iterable[bytes | None]:
    """As bytes: a cast of text to bytes copies nothing."""
    large = pa.types.is_large_string(filings.type) or pa.types.is_large_binary(filings.type)
    column = filings.cast(pa.large_binary() if large else pa.binary())
    for chunk in column.chunks if isinstance(column, pa.ChunkedArray) else [column]:
        yield from chunk.to_pylist()
