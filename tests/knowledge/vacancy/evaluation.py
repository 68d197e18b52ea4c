"""How well the vacancy check agrees with people: `python -m tests.knowledge.vacancy.evaluation`.

A folder holds texts and labels.json: for each text and rule an `oordeel` (ja, nee, or twijfel,
which does not count), `spans` that must be found, and `niet`: words that may not be.
"""

from __future__ import annotations

import argparse
import datetime
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from knowledge.vacancy.checker import check
from knowledge.vacancy.report import Finding

OWN = Path(__file__).parents[2] / "data" / "vacatures"


@dataclass(frozen=True)
class Judged:
    """What was found for one rule in one text, beside what a person says."""

    file: str
    rule: str
    verdict: str
    found: tuple[Finding, ...]
    named: tuple[str, ...]
    missed: tuple[str, ...]
    wrong: tuple[str, ...]

    @property
    def outcome(self) -> str:
        if self.verdict == "twijfel":
            return "twijfel"
        return f"{self.verdict}/{'ja' if self.found else 'nee'}"


def judge(folder: Path, today: datetime.date | None = None) -> Iterator[Judged]:
    labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))["vacatures"]
    for file, label in labels.items():
        text = (folder / file).read_bytes().decode("utf-8")
        found = check(text, today=today).findings
        for rule, said in label["regels"].items():
            yield _judged(file, rule, said, [one for one in found if one.rule == rule], text)


def _judged(file: str, rule: str, said: dict[str, Any], found: list[Finding], text: str) -> Judged:
    def is_found(words: str) -> bool:
        places = _places(text, words)
        return any(
            one.start is not None and one.start < start + len(words) and start < one.end
            for one in found
            for start in places
        )

    missed = [words for words in said["spans"] if not is_found(words)]
    wrong = [words for words in said["niet"] if is_found(words)]
    return Judged(
        file=file,
        rule=rule,
        verdict=said["oordeel"],
        found=tuple(found),
        named=tuple(said["spans"]),
        missed=tuple(missed),
        wrong=tuple(wrong),
    )


def _places(text: str, words: str) -> list[int]:
    places, start = [], text.find(words)
    while start >= 0:
        places.append(start)
        start = text.find(words, start + 1)
    return places


def precision_and_recall(judged: list[Judged]) -> tuple[float, float]:
    counts = Counter(one.outcome for one in judged)
    right = counts["ja/ja"]
    precision = right / (right + counts["nee/ja"] or 1) if right + counts["nee/ja"] else 1.0
    recall = right / (right + counts["ja/nee"] or 1) if right + counts["ja/nee"] else 1.0
    return precision, recall


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", nargs="?", type=Path, default=OWN)
    options.add_argument("--fouten", action="store_true", help="laat zien wat niet klopt")
    options.add_argument("--regel", help="alleen deze regel")
    told = options.parse_args()
    judged = [one for one in judge(told.folder) if told.regel in (None, one.rule)]
    print(f"{'regel':34}  prec. recall   ja nee twijfel  spans gemist/onterecht")
    for rule in dict.fromkeys(one.rule for one in judged):
        _line(rule, [one for one in judged if one.rule == rule])
    _line("alle oordelen samen", judged)
    if told.fouten:
        for one in judged:
            _mistake(one)


def _line(name: str, judged: list[Judged]) -> None:
    precision, recall = precision_and_recall(judged)
    verdicts = Counter(one.verdict for one in judged)
    print(
        f"{name:34}  {precision:5.2f}  {recall:5.2f}  {verdicts['ja']:3} {verdicts['nee']:3} "
        f"{verdicts['twijfel']:4}     {sum(len(one.missed) for one in judged):3} / "
        f"{sum(len(one.wrong) for one in judged)}"
    )


def _mistake(one: Judged) -> None:
    words = [finding.text for finding in one.found]
    if one.outcome in ("ja/nee", "nee/ja") or one.missed or one.wrong:
        print(f"{one.outcome:8} {one.rule:30} {one.file}")
        print(f"         gevonden {words}; gemist {one.missed}; onterecht {one.wrong}")


if __name__ == "__main__":
    main()
