"""Full-text search in the initiatives, in Dutch as people type it.

`words` takes text apart, `fields` says which words of an initiative count, `inverted` knows
which words are where, `spelling` corrects, `filters` narrows, and `engine` puts them together.
"""
