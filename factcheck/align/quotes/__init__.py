"""Quotations of the articles of one story → the utterances that two or more of them quote, and how they differ on them.

`words.py` writes a quotation as the words that were spoken; `lines.py` lays two of them side by side; `judge.py` says what the
differing words amount to; `same.py` decides whether two are one utterance; `translation.py` whether it was spoken in another
language; `differences.py` puts it together.
"""
