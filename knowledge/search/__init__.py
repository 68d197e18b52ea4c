"""Full-text search in the initiatives, in Dutch as people type it.

`words` takes text apart, `inverted` knows which words are where and what they look like,
`filters` narrows, and `engine` puts them together.
"""
