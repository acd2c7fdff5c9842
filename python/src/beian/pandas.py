"""Reports for a column of pandas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Unpack

import pandas as pd

from . import _lines
from ._options import Given, Options, given


def check(filings: pd.Series[str] | pd.Series[bytes], **options: Unpack[Options]) -> pd.Series[str]:
    """The reports of a column of filings, text or bytes of JSON, as JSON text. A missing one is answered as a blank line is."""
    asked = given(options)
    _lines.wanted(asked)
    return reports(filings, asked)


def reports(filings: pd.Series[str] | pd.Series[bytes], asked: Given) -> pd.Series[str]:
    """The same with options that were read before, so that every task of a job has those of its beginning."""
    texts = [report.decode() for report in _lines.cells(_values(filings), asked)]
    return pd.Series(texts, index=filings.index, dtype="str")


def _values(filings: Iterable[object]) -> Iterator[bytes | str | None]:
    for filing in filings:
        yield filing if isinstance(filing, str | bytes) else None
