"""The mentions of all articles as one Parquet file, for whoever asks questions of them in DuckDB or pandas.

    columns.py   what each column holds, of which type, and where it comes from; README.md is written from it
    write.py     rows → file, a batch at a time; the only importer of pyarrow

A column is added in `COLUMNS` alone: `python -m factcheck.report.parquet.columns > factcheck/report/parquet/README.md` tells of it.
"""
