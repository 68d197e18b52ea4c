"""The vacancy check: what a good adviser would say about a vacancy text, word by word.

`text` takes a vacancy apart (`words`, `layout`), `patterns` finds phrases in it, `signals` are
named phrases, `rules` reads the rules of knowledge/data/vacature/regels, `checks` holds what a
rule can look for, and `checker` puts it together in a `report`.
"""
