import errno
import os

import pytest

from knowledge import system_errors


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.EACCES, "je hebt er geen rechten voor"),
        (errno.ENOSPC, "de schijf is vol"),
        (errno.ENOTTY, "het systeem geeft fout ENOTTY"),
    ],
)
def test_what_the_system_says_is_dutch(number: int, expected: str) -> None:
    assert system_errors.reason(OSError(number, os.strerror(number))) == expected


def test_an_error_without_a_number_is_dutch_too() -> None:
    assert system_errors.reason(OSError("timed out")) == "het systeem geeft een fout"
