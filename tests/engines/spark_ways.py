"""Apache Spark, on a cluster of two executors on this machine: three ways, and an executor killed in the middle of each."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ways import NUMBER, Task

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa
    from pyspark import RDD
    from pyspark.sql import DataFrame, SparkSession

T = TypeVar("T")

QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"


@contextmanager
def session() -> Iterator[SparkSession]:
    """Two workers with a core and a gigabyte each: processes of their own, as on any cluster."""
    from pyspark.cloudpickle import register_pickle_by_value
    from pyspark.find_spark_home import _find_spark_home
    from pyspark.sql import SparkSession

    # The executors do not have this file.
    register_pickle_by_value(sys.modules[__name__])

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("beian")
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        # A batch goes to Python at once, and its reports come back at once: both have to fit into a worker.
        "spark.sql.execution.arrow.maxRecordsPerBatch": "2000",
        "spark.sql.shuffle.partitions": "4",
        # A busy machine is not a lost one.
        "spark.worker.timeout": "600",
        "spark.network.timeout": "600s",
        # Many short processes: they start sooner with less to compile.
        "spark.executor.extraJavaOptions": QUICK_START,
        "spark.driver.extraJavaOptions": QUICK_START,
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    logs = Path(_find_spark_home()) / "work" / spark.sparkContext.applicationId
    try:
        yield spark
    finally:
        spark.stop()
        shutil.rmtree(logs, ignore_errors=True)


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
    reports = _piped(spark, task, task.shell)
    if kill:
        reports = reports.mapPartitions(_strike_once(task))
    return _through_parquet(task, reports.map(_row).toDF("report string"), kill=False)


def pipe_with_a_killed_command(spark: SparkSession, task: Task) -> Counter[str]:
    """The first of the commands to start dies after a part of its lines, which have their reports by then."""
    mark = shlex.quote(str(task.folder / "killed"))
    line = f"if mkdir {mark} 2>/dev/null; then head -c 100000 | {shlex.join(task.command)}; kill -9 $$; else {task.shell}; fi"
    return _through_parquet(task, _piped(spark, task, line).map(_row).toDF("report string"), kill=False)


def _piped(spark: SparkSession, task: Task, line: str) -> RDD[str]:
    return _lines(spark, task).rdd.map(lambda row: row.value).pipe(f"sh -c {shlex.quote(line)}", checkCode=True)


def _row(report: str) -> tuple[str]:
    return (report,)


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
        reports = reports.mapInArrow(_strike_once(task), reports.schema)
    path = str(task.folder / "reports.parquet")
    reports.write.mode("overwrite").parquet(path)
    digest = f"sha2(regexp_replace(report, '{NUMBER}', '{{'), 256) AS digest"
    rows = reports.sparkSession.read.parquet(path).selectExpr(digest).groupBy("digest").count().collect()
    return Counter({row["digest"]: row["count"] for row in rows})


def _strike_once(task: Task) -> Callable[[Iterable[T]], Iterator[T]]:
    """Kills the executor of the task that has a result first. A folder remembers: a stage that is repeated counts its attempts anew."""
    mark = Path(tempfile.mkdtemp(dir=task.folder)) / "struck"

    def strike(values: Iterable[T]) -> Iterator[T]:
        rest = iter(values)
        yield from islice(rest, 1)
        with suppress(FileExistsError):
            mark.mkdir()
            os.kill(_executor(os.getpid()), signal.SIGKILL)
            time.sleep(10)
        yield from rest

    return strike


def _executor(process: int) -> int:
    """The Java process among the ancestors of a Python worker."""
    while b"CoarseGrainedExecutorBackend" not in Path(f"/proc/{process}/cmdline").read_bytes():
        process = int(Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[1])
    return process


def lost(spark: SparkSession) -> int:
    """How many executors are gone, as far as Spark has heard by now."""
    context = spark.sparkContext._jsc.sc()
    context.listenerBus().waitUntilEmpty()
    listed = context.statusStore().executorList(False)
    return sum(not listed.apply(at).isActive() for at in range(listed.size()))
