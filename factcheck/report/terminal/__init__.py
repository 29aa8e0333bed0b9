"""What a person sees in a terminal, and the only place that imports rich.

paint.py        styles, and lines → string without a thought for whose terminal it is
cells.py        folding and clipping in cell widths; `len` is wrong for 日本 and é
snippet.py      a sentence around its figure, underlined
number_line.py  what the sources mean, on one axis
finding.py      one finding with its evidence
matrix.py       facts × sources
full.py         the whole screen
extract_table.py  what `factcheck extract` shows
"""
