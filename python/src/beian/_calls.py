"""What the package offers."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Unpack, cast, overload

from . import _core, _lines
from ._options import Options, given, plain

if TYPE_CHECKING:

    from .types import CertificateFacts, DomainFacts, Registration, Report


def check(filing: object, **options: Unpack[Options]) -> Report:
    """Checks a filing: whatever `json.dumps` writes, days and any mappings and sequences among it. Other objects are a `TypeError`."""
    (report,) = _lines.cells([_json(filing)], given(options))
    return cast("Report", json.loads(report))


@overload
def check_lines(lines: bytes | bytearray | memoryview, **options: Unpack[Options]) -> bytes: ...


@overload
def check_lines(lines: Iterable[bytes | str], **options: Unpack[Options]) -> Iterator[bytes]: ...


def check_lines(
    lines: bytes | bytearray | memoryview | Iterable[bytes | str], **options: Unpack[Options]
) -> bytes | Iterator[bytes]:
    """NDJSON in, NDJSON out: one report line a line, order kept; a line that is no filing yields a report that says so.

    Bytes come back as bytes. Of anything else the lines are taken as they come, a few hundred at a time, and so are the reports, each with
    its line feed: `sys.stdout.buffer.writelines(beian.check_lines(sys.stdin.buffer))`.
    """
    asked = given(options)
    # A wrong option is told at once, not when the first report is taken.
    _lines.wanted(asked)
    if isinstance(lines, bytes | bytearray | memoryview):
        return b"".join(_ended(_lines.numbered(io.BytesIO(lines), asked)))
    return _ended(_lines.numbered(lines, asked))


def inspect_certificate(kind: str, number: str, **options: Unpack[Options]) -> CertificateFacts:
    """What a certificate number says. `kind` is a certificate kind, or a number format alone: "uscc", "organization-code"."""
    return cast("CertificateFacts", _inspect("inspect_certificate", [kind, number], options))


def inspect_domain(typed: str, **options: Unpack[Options]) -> DomainFacts:
    """The registrable domain (A-label) to be filed for what was typed, or none, with findings."""
    return cast("DomainFacts", _inspect("inspect_domain", [typed], options))


def parse_registration(text: str) -> Registration:
    """Pasted WHOIS text or RDAP JSON, as a registration; empty when it is neither."""
    record = text.encode("utf-8", "replace")
    try:
        _, facts = _core.call("parse_registration", given({}), record, b"", len(record))
    except _core.Broken:
        return {}
    return cast("Registration", json.loads(facts))


def _inspect(name: str, values: list[object], options: Options) -> object:
    asked = given(options)
    text = b"".join(_json(value) + b"\n" for value in values)
    _, facts = _core.call(name, asked, text, b"", len(text) + len(asked.text), asked.day)
    return json.loads(facts)


def _ended(reports: Iterable[bytes]) -> Iterator[bytes]:
    return (report + b"\n" for report in reports)


def _json(value: object) -> bytes:
    """As little as can be: a line may have no more than a mebibyte. Surrogates that stand alone are written as JSON escapes them."""
    try:
        return json.dumps(value, default=plain, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        return json.dumps(value, default=plain, separators=(",", ":")).encode()
