"""Amounts of money in a vacancy, and which of them are pay."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from knowledge.vacancy.patterns import Span
from knowledge.vacancy.text import VacancyText
from knowledge.vacancy.words import Word

_THOUSANDS = frozenset(["k", "duizend"])
_MILLIONS = frozenset(["m", "mln", "mio", "miljoen", "mld", "miljard"])
_BETWEEN = frozenset(["-", "tot", "en", "t/m", "a", "max", "maximaal", ",", "."])
_NO_MONEY = frozenset(["%", "procent", "uur", "uren", "u", "dagen", "jaar", "fte"])
_YEARS = range(1950, 2050)
_BARE_ENDS = frozenset(["bruto", "per", "p/m", "p/u"])
_STOPS = frozenset([",", ";", ":", "(", ")", "|", "+"])
_FARTHEST = 8
"""Words around an amount among which the nearest tells what it is for."""

_LEAST = 5.0
"""Euros: less is no pay, but an amount for a kilometer."""

_LEAST_BARE = 1000.0
"""A number without a currency from which it can be pay a month."""

_MOST = 400_000.0
"""Euros: more is no pay of one person."""


def find_pay(text: VacancyText, pay: Sequence[str], other: Sequence[str]) -> Iterator[Span]:
    """Give the amounts that are pay, each end of a range by itself.

    `pay` and `other` are words, with a star for any beginning or ending, that stand beside pay
    and beside other amounts, as a travel allowance.
    """
    pay_words, other_words = frozenset(pay), frozenset(other)
    for place, word in enumerate(text.words):
        value = _value(word)
        if value is None:
            continue
        sentence = text.sentence_at(place)
        before = text.words[max(sentence.first, place - _FARTHEST) : place][::-1]
        after = text.words[place + 1 : min(sentence.last, place + 1 + _FARTHEST)]
        if _is_pay(value, before, after, pay_words, other_words):
            yield Span(place, place + 1)


def _is_pay(
    value: float, before: list[Word], after: list[Word], pay: frozenset[str], other: frozenset[str]
) -> bool:
    following = after[0].text if after else ""
    if following in _MILLIONS | _NO_MONEY:
        return False
    if following in _THOUSANDS:
        value *= 1000
    if not _LEAST <= value < _MOST or _is_among(_until_stop(after), other):
        return False
    told_before = next((one for one in before if _is_among([one], pay | other)), None)
    if told_before is not None and _is_among([told_before], other):
        return False
    if _has_currency(before, after):
        return True
    if told_before is None:
        return value >= _LEAST_BARE and any(word.text == "bruto" for word in after[:4])
    is_year = value == int(value) and int(value) in _YEARS and following not in _BETWEEN
    return (value >= _LEAST_BARE and not is_year) or following in _BARE_ENDS or value % 1 > 0


def _has_currency(before: list[Word], after: list[Word]) -> bool:
    if before and before[0].text in ("€", "eur"):
        return True
    # "3.000,- euro" and the end of a range, "€ 2.800 - 3.400".
    following = [one.text for one in after if one.text not in _BETWEEN | _THOUSANDS]
    preceding = [one.text for one in before if one.text not in _BETWEEN and _value(one) is None]
    return following[:1] == ["euro"] or preceding[:1] in (["€"], ["eur"])


def _until_stop(words: Iterable[Word]) -> Iterator[Word]:
    """Give the words up to a sign or another amount; the ",-" behind an amount is none."""
    for number, word in enumerate(words):
        is_own_comma = number == 0 and word.text == ","
        if word.text in ("€", "eur") or (word.text in _STOPS and not is_own_comma):
            return
        yield word


def _is_among(words: Iterable[Word], keys: frozenset[str]) -> bool:
    return any(not keys.isdisjoint(word.keys) for word in words)


def _value(word: Word) -> float | None:
    """Return the number that a word stands for, with dots and commas as they are written here."""
    if not re.fullmatch(r"\d{1,7}(?:[.,]\d{1,3})*", word.text):
        return None
    digits = re.sub("[.,]", "", word.text)
    has_cents = word.text[-3:-2] in (".", ",")
    return int(digits) / 100 if has_cents else float(digits)
