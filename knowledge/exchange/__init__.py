"""Initiatives in and out: files that people edit, and what they change in the store.

`rows` reads a file into rows, `encoding` makes text of it, `csv_file` and `json_file` know
the two forms, `changes` compares the rows with what is stored.
"""
