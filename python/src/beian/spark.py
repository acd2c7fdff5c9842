"""Reports for a column of Apache Spark. Spark distributes the work and repeats what was lost; here is only what a task does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Unpack

import pyarrow as pa

from . import _lines
from ._options import Options, given
from .arrow import reports

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession


def read_lines(spark: SparkSession, path: str | list[str]) -> DataFrame:
    """The lines of text files, one a row, in the column "value". Spark alone would also break lines at carriage returns."""
    return spark.read.text(path, lineSep="\n")


def check(frame: DataFrame, column: str = "value", report: str = "report", **options: Unpack[Options]) -> DataFrame:
    """The frame with a column more: the report of the filing, JSON, in that column. The other columns stay as they are.

    The day is that on which this is called, wherever and whenever a task runs. The package has to be installed where the executors run.
    """
    asked = given(options)
    _lines.wanted(asked)
    from pyspark.sql.types import StringType, StructType

    # As bytes: Arrow refuses text that is no UTF-8, which is for the report to say.
    kind = frame.schema[column].dataType
    binary = frame.withColumn(column, frame[column].cast("binary"))
    schema = StructType([*binary.schema.fields]).add(report, StringType(), nullable=False)

    def work(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            answered = reports(batch.column(column), asked)
            yield pa.RecordBatch.from_arrays([*batch.columns, answered], [*batch.schema.names, report])

    checked = binary.mapInArrow(work, schema)
    return checked.withColumn(column, checked[column].cast(kind))
