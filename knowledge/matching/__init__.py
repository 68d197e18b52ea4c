"""Finds the initiatives that fit a person, and says why.

`profile` is what is known of the person, `suitable` who is excluded, `fit` where it is
and how it meets the interest, `score` how well it fits, `ranking` what comes before
what, `reasons` the words, and `matcher` puts them together.
"""
