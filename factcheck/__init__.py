"""`factcheck` compares what several articles say of one event and reports where their figures differ.

    ingest -> extract -> assemble -> align -> rules -> report

`pipeline.py` is the whole program on one page; `domain/` holds the values that travel between the stages.
"""

__version__ = "0.1.0"
