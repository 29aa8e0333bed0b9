"""What outlives a run: decisions, the baseline, comments in one's own copy, and the record of the last run.

Findings are known again by their key (`domain/keys.py`), never by place or wording. `suppress` says which findings are
told; what was decided but no longer holds is told by the rules of the family SUP (`rules/checks/`). To let something
else suppress findings, give it a file here that yields `Suppressor`s, and a line in `suppressors`.
"""
