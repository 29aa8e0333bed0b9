"""Report → text: every format that a run can be read in.

    renderers.py       the list of formats, and the only door
    order.py           the order in which anything is told, whatever order it came in
    wording.py         sentences, names and days that several formats share
    passage.py         a sentence around its figure
    figures.py         amounts in a newsroom's notation
    grid.py            facts × sources as values, for every format that shows the matrix
    axis.py            the sources of a finding on one axis
    marks.py           which cell of the matrix stands apart
    concise.py, json_format.py, extract_formats.py …   a format each
    terminal/          what a person sees; the only user of rich
    html/              the page; the only user of jinja2

A renderer turns a `Report` into a string. It reads no file, decides nothing, and sees `domain` only. Words of an
article are data: they pass through `visible()` before a person's terminal gets them, and are escaped in JSON.

To add a format: a file here, its line in `RENDERERS`, a golden file under `tests/report/golden/`.
"""
