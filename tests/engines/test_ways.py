"""Every way gives the reports that one machine gives, each once."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from shutil import which
from typing import TYPE_CHECKING

import pytest
import spark_ways
import ways
from conftest import COUNT, Table

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

has_spark = pytest.mark.skipif(which("java") is None, reason="no Java here")


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    with spark_ways.session() as session:
        yield session


@pytest.mark.parametrize("way", ways.LOCAL)
def test_on_one_machine(way: str, task: ways.Task, one_machine: Counter[str], table: Table) -> None:
    started = time.monotonic()
    reports = ways.LOCAL[way](task)
    table.add(way, reports, time.monotonic() - started)
    same(reports, one_machine)


@pytest.mark.cluster
@pytest.mark.parametrize("way", ways.CLICKHOUSE)
def test_in_clickhouse(way: str, task: ways.Task, one_machine: Counter[str], table: Table) -> None:
    started = time.monotonic()
    reports = ways.CLICKHOUSE[way](task)
    table.add(way, reports, time.monotonic() - started)
    same(reports, one_machine)


@pytest.mark.cluster
@has_spark
@pytest.mark.parametrize("kill", [False, True], ids=["", "an executor killed"])
@pytest.mark.parametrize("way", spark_ways.WAYS)
def test_in_spark(
    way: str, kill: bool, spark: SparkSession, task: ways.Task, one_machine: Counter[str], table: Table
) -> None:
    before = spark_ways.executors(spark)
    started = time.monotonic()
    reports = spark_ways.WAYS[way](spark, task, kill)
    table.add(f"{way}{', an executor killed' if kill else ''}", reports, time.monotonic() - started)
    same(reports, ways.as_text(task) if way == "Spark, pipe" else one_machine)
    if kill:
        assert spark_ways.executors(spark) > before, "no executor was lost"


def same(reports: Counter[str], others: Counter[str]) -> None:
    assert reports.total() == others.total() == COUNT
    assert not reports - others
