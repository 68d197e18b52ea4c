"""The words on buttons and in sentences for the keys of the contract."""

from functools import cache
from typing import Any

from knowledge.hoofdvragen.table import situations
from knowledge.invloeden import invloeden
from knowledge.regions import municipality_of, region
from knowledge.reviewed import read_data


def label(kind: str, key: str) -> str:
    """Return the title for a key of this kind (`rol`, `soort`, `interesse`, `slot`).

    Raises KeyError when knoppen.yml does not have it.
    """
    return _labels()[kind][key]


def keys(kind: str) -> tuple[str, ...]:
    """Return the keys of this kind in the order in which they are offered."""
    return tuple(_labels()[kind])


def in_words(slot: str, value: Any, *, helper: bool = False) -> str:
    """Return the value of a slot as people say it; `helper` speaks about somebody else."""
    match slot:
        case "leeftijd":
            return f"{value} jaar"
        case "situatie":
            return situations()[value].pupil if helper else situations()[value].you
        case "gemeente":
            return place_name(value)
        case "regio":
            return "heel Nederland" if value == "landelijk" else region(value).naam
        case "invloed":
            known = invloeden()
            people = (known[key] for key in value)
            return _list([p.label_ander if helper else p.label_jij for p in people])
        case "interesse":
            return _list([label("interesse", key).lower() for key in value])
        case "technische_achtergrond" | "uitkering":
            return "ja" if value else "nee"
        case _:
            return label(slot, value).lower()


def place_name(name: str) -> str:
    """Return a municipality in its public spelling; Tabel 3 has its own for some."""
    place = municipality_of(name)
    return place.weergave if place else name


def _list(words: list[str]) -> str:
    return " en ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


@cache
def _labels() -> dict[str, dict[str, str]]:
    labels: dict[str, dict[str, str]] = read_data("knoppen.yml")
    return labels
