"""Many items at once, in the worker processes of a Dask cluster: one on this machine, or one that runs already.

    work.py      what a worker does with the items that it is sent; the only part that it loads
    running.py   the cluster: started here and ended with the run, or found at an address; its workers run this very code
    engine.py    the engine: parcels of items in flight, few at a time, answered in order; a worker that dies costs its parcel a second try

Texts do not pass through the scheduler where the items are names of files: a worker opens them itself. `distributed` is
imported here and nowhere else, when a run asks for it.
"""
