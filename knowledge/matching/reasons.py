"""Says in plain Dutch why an initiative was chosen, and what to be careful with."""

from __future__ import annotations

import datetime
from functools import cache
from typing import Any

from knowledge.actuality import end_was_planned, is_ended, years
from knowledge.initiatives import Initiative
from knowledge.matching.fit import nearest, province
from knowledge.matching.profile import Profile
from knowledge.matching.ranking import Candidate
from knowledge.matching.score import Score
from knowledge.regions import region
from knowledge.reviewed import read_data
from knowledge.sources import year_in_words
from knowledge.vocabulary import EVENEMENTEN


def reason(profile: Profile, candidate: Candidate) -> str:
    """Return why it fits, in one sentence; a second one when it stands for repeats."""
    texts = _texts()
    parts = [_who(profile), _where(profile, candidate), _branch(candidate)]
    told = [part for part in parts if part]
    begin = texts["begin_anders" if candidate.score.interest == "anders" else "begin"]
    opening = f"{begin}: {', '.join(told)}" if told else texts["zonder_reden"]
    if not candidate.repeats:
        return f"{opening}."
    kind = "evenement" if candidate.initiative.soort in EVENEMENTEN else "anders"
    return f"{opening}. {texts['herhaling'][kind]}"


def warning(
    profile: Profile, initiative: Initiative, score: Score, today: datetime.date
) -> str | None:
    """Return what to be careful with; None when there is nothing."""
    texts = _texts()["waarschuwing"]
    said = []
    if initiative.doelgroep:
        said.append(texts["doelgroep"].format(doelgroep=initiative.doelgroep))
    if score.nearness.steps > 0:
        whole = province(initiative.regio_set)
        words = texts["andere_provincie" if whole else score.nearness.level]
        said.append(words.format(regio=_region_name(profile, initiative)))
    ended = end_in_words(initiative, today)
    if ended:
        said.append(ended)
    elif score.passed:
        first, last = years(initiative)
        once = year_in_words(initiative.bron.document, first, "in")
        span = once if first == last else f"in {first}-{last}"
        said.append(texts["voorbij"].format(wanneer=span))
    elif score.old:
        year = year_in_words(initiative.bron.document, initiative.jaar)
        said.append(texts["oud"].format(wanneer=year))
    return " ".join(said) or None


def end_in_words(initiative: Initiative, today: datetime.date) -> str | None:
    """Return that it is over, as far as the source knows; None when it should still be there."""
    if not is_ended(initiative, today):
        return None
    key = "einde_gepland" if end_was_planned(initiative) else "beeindigd"
    return str(_texts()["waarschuwing"][key].format(einde=initiative.einde))


@cache
def _texts() -> dict[str, Any]:
    texts: dict[str, Any] = read_data("redenen.yml")
    return texts


def _who(profile: Profile) -> str | None:
    texts = _texts()["wie"]
    if profile.persona:
        return str(texts["persona"][profile.persona])
    if profile.situatie:
        return str(texts["situatie"][profile.situatie])
    if profile.leeftijd is not None:
        return str(texts["leeftijd"].format(leeftijd=profile.leeftijd))
    return None


def _where(profile: Profile, candidate: Candidate) -> str:
    level = candidate.score.nearness.level
    whole = province(candidate.initiative.regio_set)
    if whole and candidate.score.nearness.steps > 0:
        level = "provincie"
    return str(
        _texts()["waar"][level].format(
            gemeente=profile.place.weergave if profile.place else None,
            regio=_region_name(profile, candidate.initiative),
            provincie=whole,
        )
    )


def _branch(candidate: Candidate) -> str:
    met = candidate.score.interest
    words = _texts()["branche"][candidate.initiative.branche]
    if met == "anders":
        return str(_texts()["andere_branche"].format(branche=words))
    return str(words)


def _region_name(profile: Profile, initiative: Initiative) -> str:
    own = profile.own_region
    regions = initiative.regio_set
    if own is not None and own in regions:
        return region(own).naam
    whole = province(regions)
    if whole is not None:
        return whole
    if own is None:
        return region(initiative.regios[0]).naam
    return region(nearest(own, regions)[1]).naam
