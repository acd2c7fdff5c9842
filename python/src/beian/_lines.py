"""Lines of JSON in, reports out, in pieces: neither the core's memory nor Python's grows with the input."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from . import _core
from ._options import Given

MAX_LINE = 1 << 20
"""Longest line that the core reads: MAX_LINE in src/engine/lines.rs."""

CHUNK = 1 << 18
"""Bytes of lines that the core gets at once."""

_MARK = b"\xef\xbb\xbf"
_NUMBER = b'{"line":'


def numbered(lines: Iterable[bytes | str], given: Given) -> Iterator[bytes]:
    """One report a line, in order. A byte order mark is no part of the first line; a line that is no filing is named by its number."""
    number = 1
    for batch in _batches(_without_mark(map(_one_line, lines))):
        yield from _answer(batch, given, number)
        number += len(batch)


def cells(values: Iterable[bytes | str | None], given: Given) -> Iterator[bytes]:
    """One report a value of a column. Rows have no number that lasts, so that none is in the report; no value is like a blank line."""
    for batch in _batches(_one_line(value or b"") for value in values):
        yield from map(_without_number, _answer(batch, given, 1))


def wanted(given: Given) -> None:
    """Says at once whether an option is wrong."""
    _check(given, b"", 1)


def _answer(batch: list[bytes], given: Given, first: int) -> Iterator[bytes]:
    """The reports of a few lines, of which the first has this number. Only the line over which the core dies has no result."""
    answered = 0
    try:
        for report in _reports(batch, given, first):
            answered += 1
            yield report
    except _core.Broken:
        for number, line in enumerate(batch[answered:], first + answered):
            yield _answer_alone(line, given, number)


def _answer_alone(line: bytes, given: Given, number: int) -> bytes:
    try:
        (report,) = _reports([line], given, number)
        return report
    except _core.Broken:
        _, report = _core.call("no_result", given, b"", b"", len(given.text), given.day)
        return b'{"line":%d,%b' % (number, report[1:])


def _reports(batch: list[bytes], given: Given, first: int) -> Iterator[bytes]:
    if len(batch[0]) > MAX_LINE:
        # It is not handed over to hear that it is too long.
        yield _refuse(given, len(batch[0]), first)
        return
    text = b"".join(line + b"\n" for line in batch)
    while text:
        done, output = _check(given, text, first)
        reports = output.splitlines()
        yield from reports
        first += len(reports)
        text = text[done:]


def _check(given: Given, text: bytes, first: int) -> tuple[int, bytes]:
    return _core.call("check_lines", given, b"", text, len(given.text), len(text), given.day, first)


def _refuse(given: Given, length: int, number: int) -> bytes:
    _, report = _core.call("refuse_line", given, b"", b"", len(given.text), length, given.day, number)
    return report.rstrip(b"\n")


def _batches(lines: Iterable[bytes]) -> Iterator[list[bytes]]:
    """What the core gets at once: a line that is longer than that goes alone."""
    batch: list[bytes] = []
    size = 0
    for line in lines:
        if batch and size + len(line) > CHUNK:
            yield batch
            batch, size = [], 0
        batch.append(line)
        size += len(line) + 1
    if batch:
        yield batch


def _one_line(line: bytes | str) -> bytes:
    """A line without its end. In JSON a line feed means what a carriage return does, and may stand only where both are blank."""
    if isinstance(line, str):
        line = line.encode("utf-8", "surrogatepass")
    return bytes(line).removesuffix(b"\n").replace(b"\n", b"\r")


def _without_mark(lines: Iterable[bytes]) -> Iterator[bytes]:
    rest = iter(lines)
    for first in rest:
        yield first.removeprefix(_MARK)
        break
    yield from rest


def _without_number(report: bytes) -> bytes:
    if not report.startswith(_NUMBER):
        return report
    return b"{" + report[report.index(b",") + 1 :]
