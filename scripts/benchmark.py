"""Measures how long searching and matching take as the number of initiatives grows.

Run with `make benchmark`. The records are made here, from the real ones: other regions,
municipalities, ages, situations and branches, and texts put together from words of all texts.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from knowledge import vocabulary as v
from knowledge.catalogue import Catalogue
from knowledge.initiatives import Initiative, load_data_files
from knowledge.matching.profile import Profile
from knowledge.regions import Place, municipalities

SIZES = (500, 5_000, 20_000, 100_000)
_ROUNDS = 5

QUERIES = (
    "lassen in Schiedam",
    "installatie techniek",
    "open dag mbo",
    "schevening",
    "programeren voor meisjes",
    "omscholing zonnepanelen Gouda",
    "techniek",
)
PROFILES = (
    Profile(leeftijd=34, situatie="werk_buiten_techniek", gemeente="Gouda", interesse=("metaal",)),
    Profile(leeftijd=52, situatie="zonder_werk_met_uitkering", regio="rijnmond"),
    Profile(leeftijd=14, situatie="vmbo_onderbouw", gemeente="Leiden"),
    Profile(leeftijd=21, situatie="hbo_technisch", regio="haaglanden", interesse=("ict",)),
    Profile(),
)


def made(count: int, seed: int = 1) -> list[Initiative]:
    """Return `count` initiatives, the same ones for the same seed."""
    chance = random.Random(seed)
    real = load_data_files()
    words = [word for one in real for word in f"{one.naam} {one.activiteit}".split()]
    places = municipalities()
    return [_one(chance, chance.choice(real), number, words, places) for number in range(count)]


def _one(
    chance: random.Random,
    base: Initiative,
    number: int,
    words: list[str],
    places: Sequence[Place],
) -> Initiative:
    place = chance.choice(places)
    bound = chance.random() < 0.8
    low = chance.randint(6, 40)
    return replace(
        base,
        id=f"gemaakt-{number}",
        naam=" ".join(chance.choices(words, k=chance.randint(2, 5))),
        activiteit=" ".join(chance.choices(words, k=chance.randint(15, 50))),
        branche=chance.choice(v.BRANCHES),
        leeftijd=(low, chance.randint(low, 67)),
        situaties=tuple(s for s in v.SITUATIES if chance.random() < 0.3) or base.situaties,
        regios=(place.regio,) if bound else base.regios,
        gemeenten=(place.naam,) if bound and chance.random() < 0.5 else (),
        groep=f"groep-{chance.randint(0, 20_000)}" if chance.random() < 0.1 else None,
    )


def milliseconds(action: Callable[[], object]) -> float:
    """Return the processor time that it takes, the median of a few rounds."""
    taken = []
    for _ in range(_ROUNDS):
        start = time.process_time()
        action()
        taken.append((time.process_time() - start) * 1000)
    return statistics.median(taken)


def main() -> None:
    """Print, for each size, the seconds to start and the milliseconds a question takes.

    Processor time, so that other programs on the machine do not count.
    """
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    print(f"{'aantal':>8} {'start':>8} {'zoeken':>16} {'matchen':>16}")
    print(f"{'':>8} {'s':>8} {'mediaan/max ms':>16} {'mediaan/max ms':>16}")
    for size in sizes:
        initiatives = made(size)
        start = time.process_time()
        catalogue = Catalogue(initiatives)
        catalogue.find("techniek in Gouda")
        catalogue.match(PROFILES[0])
        seconds = time.process_time() - start
        found = [milliseconds(partial(catalogue.find, query)) for query in QUERIES]
        fits = [milliseconds(partial(catalogue.match, profile)) for profile in PROFILES]
        columns = [f"{statistics.median(one):.1f}/{max(one):.1f}" for one in (found, fits)]
        print(f"{size:>8} {seconds:>8.1f} {columns[0]:>16} {columns[1]:>16}", flush=True)


if __name__ == "__main__":
    main()
