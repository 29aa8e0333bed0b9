"""rules.yaml → RuleSet → Finding: which facts are worth telling, at which level, in which words.

A **check** is code that looks at one fact (`checks/`, one file each); a **rule** is its entry in a rules file, with
code, level, options and words. `default.yaml` is the built-in pack; `loader` reads a project's file over it, `judge`
applies the rules to a story. To add a rule, write YAML; to add a check, add a file in `checks/` and its name in CHECKS.
"""
