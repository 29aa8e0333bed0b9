"""A page saved from a browser → the draft of its article; the only door to trafilatura and lxml.

    read.py       the reader: limits, the page's tree, the draft
    charset.py    the charset that a page declares for itself
    lines.py      an element → its lines of words
    headline.py   the page's headline as it stands on the page
    marks.py      which lines are captions, related pieces, page words
    places.py     where in the file the extracted words stand

Nothing here is imported by name from a page, run, fetched or followed. The libraries load when the first page is read.
"""
