"""How well the matcher agrees with a coach, per set of judged persons."""

from __future__ import annotations

from statistics import mean

from knowledge.catalogue import Catalogue
from tests.evaluation.figures import Measured
from tests.evaluation.progress import Progress, silent
from tests.knowledge.matching.evaluation import SETS, evaluate, persons


def measure(progress: Progress = silent) -> Measured:
    """Return per set nDCG@5, who has a good answer in the first three, who sees what may not be."""
    catalogue = Catalogue.from_data_files()
    figures: dict[str, float] = {}
    faults: list[str] = []
    for name in SETS:
        results = [
            evaluate(catalogue, person) for person in progress(persons(name), f"Matcher, {name}")
        ]
        figures[f"{name}, nDCG@5"] = mean(one.ndcg for one in results)
        figures[f"{name}, goed bij de eerste drie"] = mean(one.in_first_three for one in results)
        figures[f"{name}, met iets verboden"] = mean(bool(one.forbidden) for one in results)
        faults += [
            f"{one.ndcg:.2f} {one.wie}: {one.shown} {one.forbidden or ''}"
            for one in sorted(results, key=lambda one: one.ndcg)
        ]
    return Measured(figures, [], faults)
