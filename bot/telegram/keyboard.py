"""Buttons under a message: rows, and data of at most 64 bytes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.conversation import Button

_LONG = 16
"""Characters of a title that has a row of its own."""

MOST = 99
"""Buttons that Telegram takes under one message, and a link."""

_LONGEST = 64
"""Characters of a title; what is longer cannot be read on a telephone."""

_ROW = 3
_DATA = re.compile(r"k([A-Za-z0-9_-]{12})\.(\d{1,3})")


def keyboard(
    buttons: Sequence[Button], key: str, link: tuple[str, str] | None = None
) -> InlineKeyboardMarkup:
    """Return the buttons; long titles one a row, short ones side by side.

    Under them stands a link: its title and its address.
    """
    rows: list[list[InlineKeyboardButton]] = []
    for place, button in enumerate(buttons):
        shown = InlineKeyboardButton(_title(button.title), callback_data=f"k{key}.{place}")
        last = rows[-1] if rows else []
        together = [*last, shown]
        if last and len(together) <= _ROW and all(len(one.text) <= _LONG for one in together):
            last.append(shown)
        else:
            rows.append([shown])
    if link:
        rows.append([InlineKeyboardButton(link[0], url=link[1])])
    return InlineKeyboardMarkup(rows)


def chosen(
    title: str, key: str, place: int, before: InlineKeyboardMarkup | None
) -> InlineKeyboardMarkup:
    """Return what is left of the buttons after one was pressed: that one, and the links."""
    button = InlineKeyboardButton(_title(f"✓ {title}"), callback_data=f"k{key}.{place}")
    links = [row for row in before.inline_keyboard if row[0].url] if before else []
    return InlineKeyboardMarkup([[button], *links])


def pressed(data: str | None) -> tuple[str, int] | None:
    """Return the key and the place in a button's data, None when it is not ours."""
    match = _DATA.fullmatch(data or "")
    return (match[1], int(match[2])) if match else None


def _title(title: str) -> str:
    return title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…"
