"""Which initiatives to look at again: those whose information is oldest."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from knowledge.actuality import end_was_planned, is_ended
from knowledge.initiatives import Initiative

_NEVER = datetime.date.min


def oldest_first(initiatives: Iterable[Initiative], today: datetime.date) -> list[Initiative]:
    """Return the initiatives that may still be there, to be reviewed from the first on.

    What was checked longest ago, or never, comes first; of the same day the one with the
    oldest information.
    """
    current = [one for one in initiatives if not is_ended(one, today) or end_was_planned(one)]
    return sorted(current, key=lambda one: (one.checked or _NEVER, one.jaar, one.id))
