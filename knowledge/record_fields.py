"""Reads one field at a time out of a record, and says in Dutch what is wrong with it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from typing import Any

from knowledge import record_text

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST_SLUG = 100
_DAY_FIRST = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})")


class RecordFields:
    """The fields of one record; every method raises ValueError on a value that cannot be.

    The message names the record, the field and what is allowed, so that it can be shown
    to the person who wrote the record.
    """

    def __init__(self, values: object, name: str) -> None:
        if not isinstance(values, Mapping):
            raise ValueError(f"{name}: hier wordt een blok met velden verwacht.")
        self._values: Mapping[str, Any] = values
        self._name = name

    def only(self, allowed: Iterable[str]) -> None:
        """Refuse fields outside `allowed`: they are usually misspelt."""
        names = list(allowed)
        unknown = sorted(str(key) for key in self._values if key not in names)
        if unknown:
            known = f"Bekende velden: {', '.join(names)}."
            raise ValueError(f"{self._name}: onbekend veld {_shown(unknown[0])}. {known}")

    def get(self, field: str) -> Any:
        """Return the raw value, None when the field is not there."""
        return self._values.get(field)

    def block(self, field: str) -> RecordFields:
        """Return the fields of a block inside the record."""
        return RecordFields(self.get(field), f"{self._name}, veld '{field}'")

    def blocks(self, field: str) -> list[Mapping[str, Any]]:
        """Return a list of blocks with fields."""
        values = self.get(field)
        if not isinstance(values, list) or not all(isinstance(v, Mapping) for v in values):
            raise self.wrong(field, "hier wordt een lijst van blokken met velden verwacht")
        return values

    def text(self, field: str, *, lines: bool = False) -> str:
        """Return a text with a letter or digit in it; of several lines where that may be."""
        text = self.optional_text(field, lines=lines)
        if text is None:
            raise self.wrong(field, "hier is een tekst nodig")
        return self._told(field, text)

    def optional_text(self, field: str, *, lines: bool = False) -> str | None:
        """Return a text, or None when the field is not there or empty."""
        value = self.get(field)
        if value is None:
            return None
        if not isinstance(value, str):
            raise self.wrong(field, f"{_shown(value)} is geen tekst; zet er aanhalingstekens om")
        return self._storable(field, value.strip(), lines=lines) or None

    def texts(self, field: str) -> tuple[str, ...]:
        """Return a list of texts with a letter or digit; empty when the field is not there."""
        values = self.get(field)
        if values is None:
            return ()
        if not isinstance(values, list | tuple) or not all(isinstance(v, str) for v in values):
            raise self.wrong(field, "hier wordt een lijst van woorden verwacht")
        texts = [self._storable(field, value.strip()) for value in values]
        if "" in texts:
            raise self.wrong(field, "in de lijst staat een leeg woord; haal het weg")
        return tuple(self._told(field, text) for text in texts)

    def slug(self, field: str) -> str:
        """Return a name of small letters, digits and single hyphens."""
        value = self.text(field)
        if not _SLUG.fullmatch(value) or len(value) > _LONGEST_SLUG:
            reason = (
                f"{_shown(value)} mag niet; gebruik kleine letters, cijfers en streepjes, "
                f"hooguit {_LONGEST_SLUG} tekens"
            )
            raise self.wrong(field, reason)
        return value

    def optional_slug(self, field: str) -> str | None:
        """Return such a name, or None when the field is not there or empty."""
        return None if self.optional_text(field) is None else self.slug(field)

    def integer(self, field: str) -> int:
        """Return a whole number."""
        value = self.optional_integer(field)
        if value is None:
            raise self.wrong(field, "hier is een geheel getal nodig")
        return value

    def optional_integer(self, field: str) -> int | None:
        """Return a whole number, or None when the field is not there."""
        value = self.get(field)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.wrong(field, f"{_shown(value)} is geen geheel getal")
        return value

    def key(self, field: str, allowed: tuple[str, ...]) -> str:
        """Return a value out of `allowed`."""
        value = self.get(field)
        if value is None or value == "":
            raise self.wrong(field, f"hier is een waarde nodig; kies uit: {', '.join(allowed)}")
        if value not in allowed:
            raise self.wrong(field, f"{_shown(value)} mag niet; kies uit: {', '.join(allowed)}")
        return str(value)

    def keys(
        self, field: str, allowed: tuple[str, ...], *, required: bool = False
    ) -> tuple[str, ...]:
        """Return values out of `allowed`, each once, in the order of `allowed`."""
        values = self.texts(field)
        unknown = [value for value in values if value not in allowed]
        if unknown:
            raise self.wrong(
                field, f"{_shown(unknown[0])} mag niet; kies uit: {', '.join(allowed)}"
            )
        if required and not values:
            raise self.wrong(field, f"geef er minstens één uit: {', '.join(allowed)}")
        return tuple(value for value in allowed if value in values)

    def ages(self, field: str) -> tuple[int, int]:
        """Return the lowest and the highest age, in years."""
        values = self.get(field)
        fits = (
            isinstance(values, list | tuple)
            and len(values) == 2
            and all(isinstance(v, int) and not isinstance(v, bool) for v in values)
            and 0 <= values[0] <= values[1] <= 120
        )
        if not fits:
            raise self.wrong(field, "geef de laagste en de hoogste leeftijd, zoals [16, 67]")
        return values[0], values[1]

    def optional_date(self, field: str) -> datetime.date | None:
        """Return a date, or None when the field is not there.

        A text is year-month-day, or day-month-year as spreadsheets make of it.
        """
        value = self.get(field)
        if value is None or (
            isinstance(value, datetime.date) and not isinstance(value, datetime.datetime)
        ):
            return value
        told = str(value).strip()
        turned = _DAY_FIRST.fullmatch(told)
        iso = f"{turned[3]}-{int(turned[2]):02d}-{int(turned[1]):02d}" if turned else told
        try:
            return datetime.date.fromisoformat(iso)
        except ValueError as error:
            reason = (
                "is een datum die niet bestaat"
                if re.fullmatch(r"\d{4}-\d{2}-\d{2}", iso)
                else "is geen datum; schrijf jaar-maand-dag, zoals 2023-06-06"
            )
            raise self.wrong(field, f"{_shown(told)} {reason}") from error

    def optional_link(self, field: str) -> str | None:
        """Return a web address with its scheme, or None when the field is not there."""
        value = self.optional_text(field)
        reason = None if value is None else record_text.link_fault(value)
        if reason:
            raise self.wrong(field, f"{_shown(value)} is geen webadres; {reason}")
        return value

    def _told(self, field: str, text: str) -> str:
        if not any(char.isalnum() for char in text):
            raise self.wrong(field, f"{_shown(text)} heeft geen letter of cijfer")
        return text

    def _storable(self, field: str, text: str, *, lines: bool = False) -> str:
        reason = record_text.fault(text, lines=lines)
        if reason:
            raise self.wrong(field, reason)
        return text

    def wrong(self, field: str, reason: str) -> ValueError:
        """Return the error for `field`, to be raised by the caller."""
        return ValueError(f"{self._name}, veld '{field}': {reason}.")


def _shown(value: object) -> str:
    return f"'{record_text.shortened(str(value))}'"
