"""How old an initiative's information is: whether it has ended, or its dates have passed."""

from __future__ import annotations

import datetime
import re

from knowledge.initiatives import Initiative
from knowledge.vocabulary import EVENEMENTEN

_DATE = re.compile(r"\b\d{1,2}-\d{1,2}-(\d{4}|\d{2})\b|\b(20\d\d)\b")


def years(initiative: Initiative) -> tuple[int, int]:
    """Return the first and the last year of its dates; without dates `jaar` twice."""
    found = _dated(initiative) or [initiative.jaar]
    return min(found), max(found)


def is_ended(initiative: Initiative, today: datetime.date) -> bool:
    """Return whether it is known to be over: `einde` with a past year, or without a year."""
    if initiative.einde is None:
        return False
    found = [int(year) for year in re.findall(r"\b20\d\d\b", initiative.einde)]
    return not found or max(found) < today.year


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


def _dated(initiative: Initiative) -> list[int]:
    """Return the years of its dates; "every Saturday" gives none."""
    found = [
        2000 + int(match[1] or match[2]) % 2000 for match in _DATE.finditer(initiative.data or "")
    ]
    if initiative.laatste_datum:
        found.append(initiative.laatste_datum.year)
    return found
