"""Report → text: every format that a run can be read in.

    renderers.py       the list of formats, and the only door
    order.py           the order in which anything is told, whatever order it came in
    wording.py         sentences, names and days that several formats share
    passage.py         a sentence around its figure
    figures.py         amounts in a newsroom's notation
    grid.py            facts × sources as values, for every format that shows the matrix
    axis.py            the sources of a finding on one axis
    marks.py           which cell of the matrix stands apart
    evidence.py        a finding in plain lines, for formats without a layout of their own
    shape.py           the published shape of the JSON: what is written, read back, and described by its schema
    read_json.py, read_story.py   the way back from the JSON to the report
    markdown_text.py   words of an article as Markdown that does nothing
    concise.py, json_format.py, sarif.py, junit.py …   a format each
    terminal/          what a person sees; the only user of rich
    html/              the page; the only user of jinja2

A renderer turns a `Report` into a string. It reads no file, decides nothing, and sees `domain` only. Words of an
article are data: they pass through `visible()` before a person's terminal gets them, and are escaped in JSON.

To add a format: a file here, its line in `RENDERERS`, a golden file under `tests/report/golden/`. What it shows of a
report must stand in `shape.py`, so that a stored run shows it too; a test prints every format from both.
"""
