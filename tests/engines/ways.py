"""Each way to check a file of lines: what it takes, and the digests of its reports, whatever their order.

A line that is no filing is named by its number, which counts from the beginning of a file on one machine and of a part of it in an engine:
the digests are of the reports without it.
"""

from __future__ import annotations

import hashlib
import os
import shlex
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

DAY = "2026-11-22"
HERE = Path(__file__).parent
NUMBER = '^[{]"line":[0-9]+,'


@dataclass(frozen=True)
class Task:
    """The file, a folder to work in, the command and its options."""

    lines: Path
    folder: Path
    command: tuple[str, ...]
    options: dict[str, Any]

    @cached_property
    def reports(self) -> Path:
        """What the command writes of the file."""
        path = self.folder / "reports.ndjson"
        with open(self.lines, "rb") as source, open(path, "wb") as target:
            status = subprocess.run(self.command, stdin=source, stdout=target, check=False).returncode
        assert status in (0, 1, 2), status
        return path

    @property
    def shell(self) -> str:
        """The command as a line for a shell, which does not fail where something is blocked."""
        return f"{shlex.join(self.command)} || [ $? -le 2 ]"

    def sql(self, name: str) -> str:
        """A query of this folder, over the files of this task."""
        text = (HERE / name).read_text()
        return text.replace("'filings.ndjson'", f"'{self.lines}'").replace("'reports.ndjson'", f"'{self.reports}'")


def digests(reports: Iterable[bytes]) -> Counter[str]:
    return Counter(hashlib.sha256(without_number(report.rstrip(b"\n"))).hexdigest() for report in reports)


def without_number(report: bytes) -> bytes:
    return b"{" + report[report.index(b",") + 1 :] if report.startswith(b'{"line":') else report


def one_machine(task: Task) -> Counter[str]:
    """What every other way is held against."""
    with open(task.reports, "rb") as reports:
        return digests(reports)


def command(task: Task) -> Counter[str]:
    arguments = [*task.command, "--jobs", "1"]
    with open(task.lines, "rb") as lines, subprocess.Popen(arguments, stdin=lines, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        return digests(running.stdout)


def as_text(task: Task) -> Counter[str]:
    """What one machine says where each byte that is no UTF-8 arrives as U+FFFD."""
    import beian

    with open(task.lines, "rb") as lines:
        return digests(beian.check_lines((line.decode(errors="replace") for line in lines), **task.options))


def python(task: Task) -> Counter[str]:
    import beian

    with open(task.lines, "rb") as lines:
        return digests(beian.check_lines(lines, **task.options))


def python_threads(task: Task) -> Counter[str]:
    """A few hundred lines at a time go to whichever thread is free."""
    import beian

    def work(lines: list[bytes]) -> Counter[str]:
        return digests(beian.check_lines(lines, **task.options))

    found: Counter[str] = Counter()
    with open(task.lines, "rb") as lines, ThreadPoolExecutor(2) as pool:
        for part in pool.map(work, _pieces(lines)):
            found.update(part)
    return found


def _pieces(lines: Iterable[bytes]) -> Iterator[list[bytes]]:
    rest = iter(lines)
    while piece := list(islice(rest, 500)):
        yield piece


def duckdb_function(task: Task) -> Counter[str]:
    import duckdb

    import beian.arrow
    import beian.duckdb

    connection = beian.duckdb.register(duckdb.connect(), **task.options)
    connection.register("lines", beian.arrow.read_lines(task.lines))
    return _sums(connection.sql(_duckdb_digest(task.sql("duckdb.sql"))).fetchall())


def duckdb_reports(task: Task) -> Counter[str]:
    import duckdb

    return _sums(duckdb.connect().sql(_duckdb_digest(task.sql("duckdb_reports.sql"))).fetchall())


def _duckdb_digest(query: str) -> str:
    return f"SELECT sha256(regexp_replace(report, '{NUMBER}', '{{')), count(*) FROM ({query}) GROUP BY 1"


def clickhouse_function(task: Task) -> Counter[str]:
    return _clickhouse(task, "clickhouse.sql", shlex.join(task.command))


def clickhouse_reports(task: Task) -> Counter[str]:
    return _clickhouse(task, "clickhouse_reports.sql", shlex.join(task.command))


def clickhouse_with_a_killed_command(task: Task) -> Counter[str]:
    return _clickhouse(task, "clickhouse.sql", "head -c 100000 | cut -c 1-10; kill -9 $$; false")


def _clickhouse(task: Task, name: str, command: str) -> Counter[str]:
    import chdb

    functions = Path(tempfile.mkdtemp(dir=task.folder))
    text = (HERE / "clickhouse_udf.xml").read_text()
    (functions / "udf_config.xml").write_text(text.replace("beian check --lines --as-of 2026-11-22", escape(command)))
    digest = rf"lower(hex(SHA256(replaceRegexpOne(report, '{NUMBER}', '{{'))))"
    query = f"SELECT {digest} AS digest, count() FROM ({task.sql(name)}) GROUP BY digest"
    answer = str(chdb.query(query, "TSV", udf_path=str(functions)))
    return _sums((digest, int(count)) for digest, count in (line.split("\t") for line in answer.splitlines()))


def _sums(rows: Iterable[tuple[str, int]]) -> Counter[str]:
    return Counter(dict(rows))


def summary(task: Task, format: str) -> bytes:
    """What the command counts in the file, left in the folder, too."""
    path = task.folder / f"summary.{format}"
    command = (task.command[0], "summary", "--quiet", "--as-of", DAY, "--format", format, "--output", str(path))
    subprocess.run([*command, str(task.lines)], check=True)
    return path.read_bytes()


def cell(row: dict[str, Any]) -> tuple[Any, ...]:
    """A row of a summary, where that of all filings of a group names no rule."""
    return row["month"], row["province"], row["nature"], row.get("rule", ""), row["filings"]


def processor_seconds() -> float:
    """What this process and all that it started have taken of the processors, also those that have ended; zero where Linux does not tell."""
    taken: dict[int, float] = {}
    children: dict[int, list[int]] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rsplit(")", 1)[1].split()
        except OSError:  # It has just ended.
            continue
        process = int(path.parent.name)
        taken[process] = sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
        children.setdefault(int(fields[1]), []).append(process)
    own = [os.getpid()]
    for process in own:
        own += children.get(process, [])
    return sum(taken.get(process, 0) for process in own)


LOCAL: dict[str, Callable[[Task], Counter[str]]] = {
    "the command, one thread": command,
    "Python, one thread": python,
    "Python, two threads": python_threads,
    "DuckDB, function": duckdb_function,
    "DuckDB, over the command's reports": duckdb_reports,
}
CLICKHOUSE: dict[str, Callable[[Task], Counter[str]]] = {
    "ClickHouse, function": clickhouse_function,
    "ClickHouse, over the command's reports": clickhouse_reports,
}
