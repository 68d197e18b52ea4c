"""Full-text search in the initiatives, in Dutch as people type it.

`words` takes text apart and `compounds` words; `fields` says which words of an initiative count,
and `inverted` knows which are where. `question` reads what somebody types, with the help of
`spelling`, `points` tells how well an initiative meets it, `filters` narrows, and `engine` puts
them together.
"""
