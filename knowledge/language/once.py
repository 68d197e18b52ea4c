"""What is found in the words of a message: worked out once, and forgotten with the message.

Readers ask the same of the same words many times. What people write may not stay in memory,
so nothing is kept outside the message that is being read.
"""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_found: ContextVar[dict[Hashable, Any] | None] = ContextVar("found", default=None)


@contextmanager
def one_message() -> Iterator[None]:
    """Keep what is found in a message until its end; inside another, until the end of that."""
    if _found.get() is not None:
        yield
        return
    token = _found.set({})
    try:
        yield
    finally:
        _found.reset(token)


def once(function: Callable[P, T]) -> Callable[P, T]:
    """Return the function, which works out the same thing once within `one_message`.

    Arguments have to be hashable, and nobody may change what it returns.
    """

    @wraps(function)
    def found(*args: P.args, **kwargs: P.kwargs) -> T:
        kept = _found.get()
        if kept is None:
            return function(*args, **kwargs)
        key = (function, args, tuple(kwargs.items()))
        if key not in kept:
            kept[key] = function(*args, **kwargs)
        value: T = kept[key]
        return value

    return found
