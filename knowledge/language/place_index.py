"""All names of places that people may type, with what each stands for; built once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge import regions
from knowledge.language.place_names import place_key, spellings
from knowledge.reviewed import read_data
from knowledge.vocabulary import REGIOS_NOORD_HOLLAND, REGIOS_ZUID_HOLLAND

Caution = Literal["geen", "licht", "streng"]

# Shorter names are too close to ordinary words, and so are the many small villages far from the
# regions of the guide.
_FUZZY_LENGTH = 6
_FUZZY_LENGTH_FAR_VILLAGE = 9
_TWO_ERRORS_LENGTH = 9


@dataclass(frozen=True)
class Target:
    """What a name stands for; both fields are None for the province Zuid-Holland."""

    gemeente: str | None
    regio: str | None


@dataclass(frozen=True)
class Words:
    """The words around names, from `plaatswoorden.yml`, as place keys."""

    voorzetsels: frozenset[str]
    vulwoorden: frozenset[str]
    geen_voorkeur: tuple[str, ...]
    ontkenningen: frozenset[str]
    gaat_over_iets_anders: frozenset[str]
    geen_plaats: frozenset[str]


class PlaceIndex:
    """Names of places by key."""

    def __init__(
        self, targets: dict[str, Target], caution: dict[str, Caution], well_known: frozenset[str]
    ) -> None:
        self._targets = targets
        self._caution = caution
        self.longest = max(key.count(" ") + 1 for key in targets)
        # By first letter and number of words: an error in the first letter is rare.
        self._alike: dict[tuple[str, int], list[str]] = {}
        for key in targets:
            shortest = _FUZZY_LENGTH if key in well_known else _FUZZY_LENGTH_FAR_VILLAGE
            if len(key) >= shortest and key not in caution:
                self._alike.setdefault((key[0], key.count(" ")), []).append(key)

    def get(self, key: str) -> Target | None:
        """Return what a name stands for, None if it is not a place."""
        return self._targets.get(key)

    def caution(self, key: str) -> Caution:
        """Return how much must show that this name is meant as a place."""
        return self._caution.get(key, "geen")

    def resembling(self, key: str) -> str | None:
        """Return the name that this key is a slip of the finger away from, if there is one.

        One error in a name of six letters or more, two from nine letters on.
        """
        names = self._alike.get((key[:1], key.count(" ")))
        if not names or len(key) < _FUZZY_LENGTH - 1:
            return None
        errors = 2 if len(key) >= _TWO_ERRORS_LENGTH else 1
        best = process.extractOne(key, names, scorer=OSA.distance, score_cutoff=errors)
        return best[0] if best else None


@cache
def place_index() -> PlaceIndex:
    """Return the index over municipalities, the places in them, and regions."""
    targets: dict[str, Target] = {}
    well_known: set[str] = set()
    for target, names, known in _named():
        for name in names:
            for key in spellings(name):
                if targets.setdefault(key, target) is target and known:
                    well_known.add(key)
    careful = read_data("plaatsnamen_voorzichtig.yml")
    caution: dict[str, Caution] = {}
    for name in careful["licht"]:
        caution.update(dict.fromkeys(spellings(name), "licht"))
    for name in careful["streng"]:
        caution.update(dict.fromkeys(spellings(name), "streng"))
    return PlaceIndex(targets, caution, frozenset(well_known))


def _named() -> Iterator[tuple[Target, Sequence[str], bool]]:
    """Targets with their names, and whether these are well known; the first owner keeps a name."""
    places = regions.municipalities()
    for place in places:
        yield Target(place.naam, place.regio), (place.naam, place.weergave), True
    for region in regions.regions():
        yield Target(None, region.key), (region.naam, *region.namen), True
    yield Target(None, None), read_data("plaatswoorden.yml")["zuid_holland"], True
    for place in places:
        near = place.regio in REGIOS_ZUID_HOLLAND + REGIOS_NOORD_HOLLAND
        yield Target(place.naam, place.regio), (*place.plaatsen, *place.varianten), near


@cache
def place_words() -> Words:
    """Return the words around names of places."""
    data = read_data("plaatswoorden.yml")

    def keys(field: str) -> tuple[str, ...]:
        return tuple(place_key(str(word)) for word in data[field])

    return Words(
        voorzetsels=frozenset(keys("voorzetsels")),
        vulwoorden=frozenset(keys("vulwoorden")),
        geen_voorkeur=keys("geen_voorkeur"),
        ontkenningen=frozenset(keys("ontkenningen")),
        gaat_over_iets_anders=frozenset(keys("gaat_over_iets_anders")),
        geen_plaats=frozenset(keys("geen_plaats")),
    )
