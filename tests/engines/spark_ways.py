"""Apache Spark, on a cluster of two executors on this machine: three ways, and an executor killed in the middle of each."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ways import NUMBER, Task

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa
    from pyspark import RDD
    from pyspark.sql import DataFrame, SparkSession

T = TypeVar("T")


@contextmanager
def session() -> Iterator[SparkSession]:
    """Two workers with a core and a gigabyte each: processes of their own, as on any cluster."""
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("beian")
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        # A batch goes to Python at once, and its reports come back at once: both have to fit into a worker.
        "spark.sql.execution.arrow.maxRecordsPerBatch": "2000",
        "spark.sql.files.maxPartitionBytes": "16m",
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    try:
        yield spark
    finally:
        spark.stop()


def arrow(spark: SparkSession, task: Task, kill: bool) -> Counter[str]:
    import beian.spark

    checked = beian.spark.check(_lines(spark, task), **task.options)
    return _through_parquet(task, checked.select("report"), kill)


def pandas(spark: SparkSession, task: Task, kill: bool) -> Counter[str]:
    import beian.pandas

    options = task.options

    def work(frames: Iterable[pd.DataFrame]) -> Iterator[pd.DataFrame]:
        for frame in frames:
            yield beian.pandas.check(frame["line"], **options).to_frame("report")

    lines = _lines(spark, task).selectExpr("CAST(value AS binary) AS line")
    return _through_parquet(task, lines.mapInPandas(work, "report string"), kill)


def pipe(spark: SparkSession, task: Task, kill: bool) -> Counter[str]:
    """Spark hands text to a command: bytes that are no UTF-8 arrive as U+FFFD. Without `checkCode` a command that fails loses its lines."""
    import shlex

    lines: RDD[str] = _lines(spark, task).rdd.map(lambda row: row.value)
    reports = lines.pipe(f"sh -c {shlex.quote(task.shell)}", checkCode=True)
    if kill:
        reports = reports.mapPartitions(_strike_once)
    return _through_parquet(task, reports.map(lambda report: (report,)).toDF("report string"), kill=False)


WAYS: dict[str, Callable[[SparkSession, Task, bool], Counter[str]]] = {
    "Spark, mapInArrow": arrow,
    "Spark, mapInPandas": pandas,
    "Spark, pipe": pipe,
}


def _lines(spark: SparkSession, task: Task) -> DataFrame:
    import beian.spark

    return beian.spark.read_lines(spark, str(task.lines)).repartition(8)


def _through_parquet(task: Task, reports: DataFrame, kill: bool) -> Counter[str]:
    if kill:
        reports = reports.mapInArrow(_strike_once, reports.schema)
    path = str(task.folder / "reports.parquet")
    reports.write.mode("overwrite").parquet(path)
    digest = f"sha2(regexp_replace(report, '{NUMBER}', '{{'), 256) AS digest"
    rows = reports.sparkSession.read.parquet(path).selectExpr(digest).groupBy("digest").count().collect()
    return Counter({row["digest"]: row["count"] for row in rows})


def _strike_once(values: Iterable[T]) -> Iterator[T]:
    """Kills the executor of the first task, in its first attempt, after the first of its results."""
    from pyspark import TaskContext

    context = TaskContext.get()
    strikes = context is not None and context.partitionId() == 0 and context.attemptNumber() == 0
    for value in values:
        yield value
        if strikes:
            os.kill(_executor(os.getpid()), signal.SIGKILL)
            time.sleep(10)


def _executor(process: int) -> int:
    """The Java process among the ancestors of a Python worker."""
    while b"CoarseGrainedExecutorBackend" not in Path(f"/proc/{process}/cmdline").read_bytes():
        process = int(Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[1])
    return process


def executors(spark: SparkSession) -> int:
    """How many executors there have been."""
    listed = spark.sparkContext._jsc.sc().statusStore().executorList(False)
    return int(listed.size()) - 1
