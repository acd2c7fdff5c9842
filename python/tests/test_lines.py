"""Lines that well-behaved exports do not have, threads, forks, and a core that dies."""

from __future__ import annotations

import io
import json
import multiprocessing
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import beian
import pytest
from beian import _core, _lines

PARTS: list[str] = []
GOOD = json.dumps({"id": "a", "organizer": {"name": "深圳示例科技有限公司"}}).encode()


def rules(report: bytes) -> list[str]:
    return [finding["rule"] for finding in json.loads(report)["findings"]]


def test_a_line_in_is_a_line_out(filings: list[bytes]) -> None:
    text = b"\n".join(filings)
    whole = beian.check_lines(text, as_of="2026-11-22")
    assert whole.count(b"\n") == len(filings)
    assert beian.check_lines(text + b"\n", as_of="2026-11-22") == whole
    assert b"".join(beian.check_lines(io.BytesIO(text), as_of="2026-11-22")) == whole
    assert b"".join(beian.check_lines(iter(filings), as_of="2026-11-22")) == whole
    assert b"".join(beian.check_lines([line.decode() for line in filings], as_of="2026-11-22")) == whole
    one_by_one = [beian.check_lines(line, as_of="2026-11-22") for line in filings]
    assert [_lines._without_number(line) for line in b"".join(one_by_one).splitlines()] == [
        _lines._without_number(line) for line in whole.splitlines()
    ]


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        (b"", "form/json"),
        (b" \t\r", "form/json"),
        (GOOD[:30], "form/json"),
        (b'{"organizer":{"name":"\xff"}}', "form/json"),
        (b'{"organizer":{"name":"\x00"}}', "form/json"),
        (b"\x00", "form/json"),
        (GOOD * 2, "form/json"),
        (b"[" * 100_000, "form/json"),
        (b"[]", "form/wrong-type"),
        (b"null", "form/wrong-type"),
        (b'"' + b"x" * (1 << 20) + b'"', "form/too-large"),
        (b" " * 5_000_000, "form/too-large"),
    ],
)
def test_a_line_that_is_no_filing_says_so_in_its_place(line: bytes, rule: str) -> None:
    alone, around = beian.check_lines(GOOD, parts=[]), [GOOD, line, GOOD]
    first, second, third = beian.check_lines(around, parts=[])
    assert first == third == alone
    assert rule in rules(second)
    assert b"".join([first, second, third]) == beian.check_lines(b"\n".join(around), parts=[])


def test_what_ends_a_line_is_no_part_of_it() -> None:
    reports = set(beian.check_lines([GOOD, GOOD + b"\r", GOOD + b"\r\n", b"\n ".join(GOOD.split(b" ")), GOOD.decode()], parts=[]))
    assert len(reports) == 1
    assert beian.check_lines(b"\xef\xbb\xbf" + GOOD, parts=[]) in reports
    assert beian.check_lines(b"", parts=[]) == b""
    assert list(beian.check_lines([], parts=[])) == []
    assert beian.check_lines(b"\n\n", parts=[]).count(b"\n") == 2


def test_threads_have_instances_of_their_own(filings: list[bytes]) -> None:
    text = b"\n".join(filings)
    whole = beian.check_lines(text, parts=[], as_of="2026-11-22")
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: beian.check_lines(text, parts=[], as_of="2026-11-22"), range(24)))
    assert set(answers) == {whole}


def _in_child(line: bytes) -> bytes:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_core, "MAX_MEMORY", 3 << 20)
        beian.check_lines([b" " * 900_000 + b"}"], parts=[])
    return beian.check_lines(line, parts=[])


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_a_child_process_has_its_own(method: str) -> None:
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"no {method} here")
    expected = beian.check_lines(GOOD, parts=[])
    with multiprocessing.get_context(method).Pool(2) as pool:
        assert set(pool.map(_in_child, [GOOD] * 4)) == {expected}


@pytest.fixture
def little_memory(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """So little that a line of half a mebibyte is the end of an instance."""
    _core._process.drop()
    monkeypatch.setattr(_core, "MAX_MEMORY", 3 << 20)
    yield
    _core._process.drop()


@pytest.mark.usefixtures("little_memory")
def test_only_the_line_over_which_the_core_dies_has_no_result() -> None:
    deadly = json.dumps({"id": 1, "services": [{"description": "x" * 9_000}] * 100}).encode()
    good, *others = beian.check_lines([GOOD, GOOD, deadly, GOOD], parts=[])
    assert good == others[0] == others[2]
    assert json.loads(others[1])["verdict"] == "blocked"
    assert json.loads(others[1])["line"] == 3
    assert beian.check({"organizer": {}})["verdict"] == "blocked"


def test_an_instance_that_has_grown_is_renewed(monkeypatch: pytest.MonkeyPatch) -> None:
    long = json.dumps({"services": [{"description": "x" * 9_000}] * 100}).encode()
    assert beian.check({}) == beian.check({})
    kept = _core._process.instance()
    beian.check({})
    assert _core._process.instance() is kept
    monkeypatch.setattr(_core, "MAX_MEMORY", 6 << 20)
    beian.check_lines(long, parts=[])
    assert _core._process.instance() is not kept


def test_memory_does_not_grow_with_the_input() -> None:
    def peak(lines: int) -> int:
        tracemalloc.start()
        for _ in beian.check_lines((GOOD for _ in range(lines)), parts=[]):
            pass
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(100)
    assert peak(20_000) < peak(4_000) + (4 << 20)
