"""How well the vacancy check agrees with people, per rule, on labelled texts."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from tests.evaluation.figures import Measured
from tests.evaluation.progress import Progress, silent
from tests.knowledge.vacancy.evaluation import OWN, Judged, judge, precision_and_recall


def measure(progress: Progress = silent, folder: Path = OWN) -> Measured:
    """Return precision and recall over all judgements of yes and no, with a line per rule.

    The words that people named count too: the share that was found, and how many were
    reported that may not be.
    """
    found = list(progress(list(judge(folder)), f"Vacatures in {folder.name}"))
    precision, recall = precision_and_recall(found)
    named = sum(len(one.named) for one in found)
    figures = {
        "precisie": precision,
        "recall": recall,
        "woorden gevonden": 1 - sum(len(one.missed) for one in found) / (named or 1),
        "woorden ten onrechte": float(sum(len(one.wrong) for one in found)),
    }
    rules = dict.fromkeys(one.rule for one in found)
    heading = f"{'regel':34} precisie recall   ja  nee twijfel"
    lines = [heading, *(_line(rule, found) for rule in rules)]
    return Measured(figures, lines, [line for one in found for line in _faults(one)])


def _line(rule: str, found: list[Judged]) -> str:
    own = [one for one in found if one.rule == rule]
    precision, recall = precision_and_recall(own)
    said = Counter(one.verdict for one in own)
    counts = f"{said['ja']:4} {said['nee']:4} {said['twijfel']:7}"
    return f"{rule:34} {precision:8.2f} {recall:6.2f} {counts}"


def _faults(one: Judged) -> list[str]:
    if one.outcome not in ("ja/nee", "nee/ja") and not one.missed and not one.wrong:
        return []
    words = [finding.text for finding in one.found]
    told = f"gevonden {words}; gemist {one.missed}; ten onrechte {one.wrong}"
    return [f"{one.file}, {one.rule}: gezegd/gevonden {one.outcome}; {told}"]
