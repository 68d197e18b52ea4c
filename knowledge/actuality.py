"""How old an initiative's information is: whether it has ended, or its dates have passed."""

from __future__ import annotations

import datetime
import re

from knowledge.initiatives import Initiative
from knowledge.vocabulary import EVENEMENTEN

GONE = ("einde", "frequentie", "laatste_datum")
"""The fields of an initiative that `is_gone` looks at."""

_DATE = re.compile(r"\b\d{1,2}-\d{1,2}-(\d{4}|\d{2})\b|\b(20\d\d)\b")


def years(initiative: Initiative) -> tuple[int, int]:
    """Return the first and the last year of its dates; without dates `jaar` twice."""
    found = _dated(initiative) or [initiative.jaar]
    return min(found), max(found)


def is_ended(initiative: Initiative, today: datetime.date) -> bool:
    """Return whether it should be over: `einde` with a past year, or without a year."""
    if initiative.einde is None:
        return False
    found = _years_of_end(initiative)
    return not found or max(found) < today.year


def is_gone(initiative: Initiative, today: datetime.date) -> bool:
    """Return whether nobody can go there any more: ended, or once and on a day that is past.

    What comes back every year is not gone when its last date is past.
    """
    last = initiative.laatste_datum
    once = initiative.frequentie == "eenmalig" and last is not None and last < today
    return once or is_ended(initiative, today)


def end_was_planned(initiative: Initiative) -> bool:
    """Return whether the source told the end beforehand, so that it may have gone on since.

    So it is when `einde` has the year of the information or a later one.
    """
    return any(year >= initiative.jaar for year in _years_of_end(initiative))


def is_passed(initiative: Initiative, today: datetime.date) -> bool:
    """Return whether no date from `today` on is known of something that has dates.

    An event without dates counts by the year of its information.
    """
    if initiative.laatste_datum:
        return initiative.laatste_datum < today
    if initiative.frequentie == "doorlopend":
        return False
    found = _dated(initiative)
    if not found and initiative.soort not in EVENEMENTEN:
        return False
    return max(found, default=initiative.jaar) < today.year


def _years_of_end(initiative: Initiative) -> list[int]:
    return [int(year) for year in re.findall(r"\b20\d\d\b", initiative.einde or "")]


def _dated(initiative: Initiative) -> list[int]:
    """Return the years of its dates; "every Saturday" gives none."""
    found = [
        2000 + int(match[1] or match[2]) % 2000 for match in _DATE.finditer(initiative.data or "")
    ]
    if initiative.laatste_datum:
        found.append(initiative.laatste_datum.year)
    return found
