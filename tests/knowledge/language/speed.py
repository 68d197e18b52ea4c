"""How the time of reading grows with the length of a message."""

import time
from collections.abc import Callable

from knowledge.language.once import one_message

_SHORT, _LONG = 2_500, 10_000
_MEASURED = 3
_TOLERANCE = 2.5
_TOO_SMALL_TO_MEASURE = 0.02


def reads_in_proportion(read: Callable[[str], object], piece: str) -> bool:
    """Return whether four times as many of the pieces take about four times as long to read.

    Times are of one run, the least of three, so a slow or shared machine changes nothing.
    """
    read("warm")
    short, long = (_seconds(read, (piece * _LONG)[:size]) for size in (_SHORT, _LONG))
    return long < max(_TOLERANCE * _LONG / _SHORT * short, _TOO_SMALL_TO_MEASURE)


def _seconds(read: Callable[[str], object], text: str) -> float:
    taken = []
    for _ in range(_MEASURED):
        started = time.process_time()
        with one_message():
            read(text)
        taken.append(time.process_time() - started)
    return min(taken)
