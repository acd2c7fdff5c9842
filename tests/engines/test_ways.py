"""Every way gives the reports that one machine gives, each once."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator
from hashlib import sha256
from shutil import which
from typing import TYPE_CHECKING

import pytest
import spark_ways
import ways

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

COUNT = int(os.environ.get("BEIAN_FILINGS", "2000"))
# Reports of everything weigh ten times as much as the filings themselves.
PARTS: list[str] = [] if COUNT > 10_000 else ["checked", "materials", "schedule", "jurisdiction"]

has_spark = pytest.mark.skipif(which("java") is None, reason="no Java here")


class Table:
    """What came out, in the order of the tests."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def run(self, way: str, work: Callable[[], Counter[str]]) -> Counter[str]:
        """The digests of the reports of a way, and what it took, with working them out."""
        started, before = time.monotonic(), ways.processor_seconds()
        reports = work()
        seconds, processor = time.monotonic() - started, ways.processor_seconds() - before
        whole = sha256("".join(sorted(reports.elements())).encode()).hexdigest()
        cost = f"{processor:7.1f} s of processor  {COUNT / max(processor, 0.01):7.0f} lines/s of it"
        self.lines.append(f"{way:42} {reports.total():9} reports  {whole[:16]}  {seconds:7.1f} s  {cost}")
        return reports


@pytest.fixture(scope="module")
def table(request: pytest.FixtureRequest) -> Iterator[Table]:
    table = Table()
    yield table
    capture = request.config.pluginmanager.getplugin("capturemanager")
    assert capture is not None
    with capture.global_and_fixture_disabled():
        print("", *table.lines, sep="\n", flush=True)


@pytest.fixture(scope="module")
def task(tmp_path_factory: pytest.TempPathFactory) -> ways.Task:
    folder = tmp_path_factory.mktemp("engines")
    lines = folder / "filings.ndjson"
    generator = os.environ.get("BEIAN_GENERATOR", "target/debug/examples/filings")
    with open(lines, "wb") as target:
        subprocess.run([generator, str(COUNT), "--export"], stdout=target, check=True)
    command = os.environ.get("BEIAN_COMMAND", "beian")
    arguments = (command, "check", "--lines", "--quiet", "--as-of", ways.DAY, "--parts", ",".join(PARTS) or "none")
    return ways.Task(lines, folder, arguments, {"as_of": ways.DAY, "parts": PARTS})


@pytest.fixture(scope="module")
def one_machine(task: ways.Task) -> Counter[str]:
    """What the command says on its own."""
    return ways.one_machine(task)


@pytest.fixture(scope="module")
def as_text(task: ways.Task) -> Counter[str]:
    """What it says where each byte that is no UTF-8 arrives as U+FFFD."""
    return ways.as_text(task)


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    with spark_ways.session() as session:
        yield session


@pytest.mark.parametrize("way", ways.LOCAL)
def test_on_one_machine(way: str, task: ways.Task, one_machine: Counter[str], table: Table) -> None:
    reports = table.run(way, lambda: ways.LOCAL[way](task))
    same(reports, one_machine)


@pytest.mark.whole
@pytest.mark.parametrize("way", ways.CLICKHOUSE)
def test_in_clickhouse(way: str, task: ways.Task, one_machine: Counter[str], table: Table) -> None:
    reports = table.run(way, lambda: ways.CLICKHOUSE[way](task))
    same(reports, one_machine)


@has_spark
@pytest.mark.parametrize("kill", [pytest.param(False, id="", marks=pytest.mark.whole), pytest.param(True, id="an executor killed")])
@pytest.mark.parametrize("way", spark_ways.WAYS)
def test_in_spark(
    way: str, kill: bool, spark: SparkSession, task: ways.Task, one_machine: Counter[str], as_text: Counter[str], table: Table
) -> None:
    before = spark_ways.lost(spark)
    name = f"{way}{', an executor killed' if kill else ''}"
    reports = table.run(name, lambda: spark_ways.WAYS[way](spark, task, kill))
    same(reports, as_text if way == "Spark, pipe" else one_machine)
    if kill:
        assert spark_ways.lost(spark) > before, "no executor was lost"


@has_spark
def test_spark_repeats_what_a_killed_command_lost(
    spark: SparkSession, task: ways.Task, as_text: Counter[str], table: Table
) -> None:
    reports = table.run("Spark, pipe, a command killed", lambda: spark_ways.pipe_with_a_killed_command(spark, task))
    same(reports, as_text)
    assert (task.folder / "killed").exists()


@pytest.mark.whole
def test_a_summary_in_parquet_says_what_one_in_json_says(task: ways.Task) -> None:
    """Through the engines that read it; the command is built with the feature `parquet`."""
    import duckdb
    import pyarrow.parquet

    summed = json.loads(ways.summary(task, "json"))
    cells = Counter(ways.cell(cell) for cell in summed["groups"] + summed["cells"])
    assert sum(group["filings"] for group in summed["groups"]) == summed["filings"] <= COUNT
    ways.summary(task, "parquet")
    path = str(task.folder / "summary.parquet")
    assert Counter(map(ways.cell, pyarrow.parquet.read_table(path).to_pylist())) == cells
    rows = duckdb.connect().execute("SELECT month, province, nature, rule, filings FROM read_parquet(?)", [path])
    assert Counter(rows.fetchall()) == cells


@pytest.mark.whole
def test_clickhouse_tells_of_a_killed_command(task: ways.Task) -> None:
    with pytest.raises(RuntimeError, match="beian_check"):
        ways.clickhouse_with_a_killed_command(task)


def same(reports: Counter[str], others: Counter[str]) -> None:
    assert reports.total() == others.total() == COUNT
    assert not reports - others
