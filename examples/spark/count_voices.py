"""Who is quoted, in archives that one machine does not hold: the command `wiremark` on Apache Spark.

    spark-submit count_voices.py ARCHIVE OUTPUT [--command "wiremark"]

ARCHIVE is a folder or a glob, on any storage that Spark reads, of what the command reads: JSON Lines, WARC, pages,
texts, also gzipped. Each file is one task: its bytes go through the command's standard input. OUTPUT becomes Parquet
with a row for each claim, and two questions are answered from it. Needs pyspark, pandas and pyarrow, and the command
on every worker.
"""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pandas as pd

# What one file holds, and the questions, can be tried without Spark.
if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

# The columns of the command's table (docs/package.md), and the file that the claim comes from.
COLUMNS = (
    "article title url published fetched wire place date language kind words "
    "speaker speaker_kind role speaker_organization cue source organizations rule"
).split()
SCHEMA = ", ".join(f"{name} STRING" for name in ["file", *COLUMNS])

MOST_QUOTED = """
SELECT month, speaker, claims FROM (
  SELECT month, speaker, claims, row_number() OVER (PARTITION BY month ORDER BY claims DESC, speaker) AS place
  FROM (
    SELECT substr(coalesce(published, fetched), 1, 7) AS month, speaker, count(*) AS claims
    FROM claims WHERE speaker IS NOT NULL GROUP BY 1, 2))
WHERE place <= 10 ORDER BY month, place
"""

SHARE_BY_ORGANIZATION = """
WITH quotations AS (
  SELECT CASE WHEN speaker_kind = 'organization' THEN speaker ELSE speaker_organization END AS organization
  FROM claims WHERE kind IN ('direct', 'mixed'))
SELECT
  organization,
  count(*) AS quotations,
  round(CAST(count(*) AS DOUBLE) / (SELECT count(*) FROM quotations), 4) AS share
FROM quotations WHERE organization IS NOT NULL GROUP BY organization ORDER BY quotations DESC, organization LIMIT 20
"""

QUESTIONS = [
    ("The most quoted speakers by month", MOST_QUOTED),
    ("The share of quotations by organization", SHARE_BY_ORGANIZATION),
]


def claims_in(content: bytes, command: list[str]) -> pd.DataFrame:
    """The command's table of one file: what each task does. What the command could not read stands in the worker's log."""
    with tempfile.TemporaryDirectory() as folder:
        table = os.path.join(folder, "claims.parquet")
        done = subprocess.run([*command, "-", "--parquet", "--out", table], input=content, stderr=subprocess.PIPE)
        sys.stderr.write(done.stderr.decode())
        # 1: something in it could not be read; 3: it is no text. All else was read.
        if done.returncode not in (0, 1, 3):
            raise RuntimeError(f"{shlex.join(command)} ended with {done.returncode}: {done.stderr.decode()}")
        return pd.read_parquet(table)


def annotate(spark: SparkSession, archive: str, command: list[str]) -> DataFrame:
    """A row for each claim in the archive, in one task for each file."""

    def annotate_files(files: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
        for batch in files:
            for path, content in zip(batch["path"], batch["content"]):
                claims = claims_in(content, command)
                claims.insert(0, "file", path)
                yield claims[["file", *COLUMNS]]

    files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(archive)
    count = max(1, files.select("path").count())
    return files.select("path", "content").repartition(count, "path").mapInPandas(annotate_files, SCHEMA)


def main() -> None:
    from pyspark.sql import SparkSession

    parser = argparse.ArgumentParser(description="Who is quoted in an archive of wire articles.")
    parser.add_argument("archive")
    parser.add_argument("output")
    parser.add_argument("--command", default="wiremark", help="how the command is called on a worker")
    options = parser.parse_args()
    # One file's bytes are one row: more of them at a time would only take memory.
    spark = (
        SparkSession.builder.appName("wiremark")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "1")
        .getOrCreate()
    )
    annotate(spark, options.archive, shlex.split(options.command)).write.mode("overwrite").parquet(options.output)
    spark.read.parquet(options.output).createOrReplaceTempView("claims")
    for title, question in QUESTIONS:
        print(f"\n{title}\n")
        print(spark.sql(question).toPandas().to_csv(index=False))
    spark.stop()


if __name__ == "__main__":
    main()
