"""Where the work runs, and who watches it: the pipeline hands each of its maps to an engine.

    interface.py     what an engine is
    serial.py        one item after the other, here
    keeping.py       another engine, whose answers outlive the run where the function can name and pack them
    processes.py     many items at once, in the processes of a pool (pool.py)
    dask/            many items at once, in the workers of a Dask cluster
    remembering.py   another engine, whose answers of the last run stand where nothing has changed
    telling.py       another engine, whose progress somebody is told of
    shuffle.py       what lies between the two maps of a run that memory does not hold: articles by story, on disk

An engine is handed module-level functions, or frozen values that can be called, over frozen items: all of them can be
hashed, pickled and sent elsewhere. It answers in the order of the items, whatever order it works in.
To add one: a class with `map` here.
"""
