"""What all ways share: the lines, what one machine says of them, and a table of what came out."""

from __future__ import annotations

import os
import subprocess
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
import ways

COUNT = int(os.environ.get("BEIAN_FILINGS", "2000"))
# Reports of everything weigh ten times as much as the filings themselves.
PARTS: list[str] = [] if COUNT > 10_000 else ["checked", "materials", "schedule", "jurisdiction"]

_table: list[tuple[str, int, str, float]] = []


@pytest.fixture(scope="session")
def task(tmp_path_factory: pytest.TempPathFactory) -> ways.Task:
    folder = tmp_path_factory.mktemp("engines")
    lines = folder / "filings.ndjson"
    with open(lines, "wb") as target:
        subprocess.run(["node", str(ways.HERE / "filings.js"), str(COUNT)], stdout=target, check=True)
    command = os.environ.get("BEIAN_COMMAND", "beian")
    arguments = (command, "check", "--lines", "--quiet", "--as-of", ways.DAY, "--parts", ",".join(PARTS) or "none")
    return ways.Task(lines, folder, arguments, {"as_of": ways.DAY, "parts": PARTS})


@pytest.fixture(scope="session")
def one_machine(task: ways.Task) -> Counter[str]:
    """What the command says on its own."""
    return ways.command(task)


class Table:
    """What came out, in the order of the tests."""

    def add(self, way: str, reports: Counter[str], seconds: float) -> None:
        whole = sha256("".join(sorted(reports.elements())).encode()).hexdigest()
        _table.append((way, reports.total(), whole[:16], seconds))


@pytest.fixture(scope="session")
def table() -> Table:
    return Table()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _table:
        terminalreporter.section(f"{COUNT} lines")
    for way, count, digest, seconds in _table:
        terminalreporter.write_line(f"{way:42} {count:9} reports  {digest}  {seconds:7.1f} s")
