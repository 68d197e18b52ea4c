"""Which role the first message tells: the signs in it, the strongest first."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from knowledge.hoofdvragen.facts import WORKS_AT, read_facts
from knowledge.language.age import find_ages
from knowledge.language.clauses import in_mode
from knowledge.language.influence import find_influence
from knowledge.language.patterns import word_lists
from knowledge.language.replies import only_asks
from knowledge.language.role import (
    asks_place_for_self,
    find_role,
    find_switch,
    sent_by,
    speaks_for_relative,
    tells_who_sent,
)
from knowledge.language.school import is_beside_work
from knowledge.language.text import normalise
from knowledge.language.work import find_work

_WORK = {"werk", "geen_werk"}
_CHILDRENS = {"po", "so", "vmbo", "havo", "vwo"}
_FEW = 3
_GROWN_AT = 18
_OF_PUPILS = {"mentor", "decaan", "studieloopbaanbegeleider", "leerkracht"}
_OF_CANDIDATES = {"coach", "partner", "werkgever"}


@dataclass(frozen=True)
class _Opening:
    """A first message, the role that its intent speaks of, and what its words tell."""

    text: str
    by_intent: str | None

    @cached_property
    def plain(self) -> str:
        return normalise(self.text)

    @cached_property
    def named(self) -> str | None:
        return find_role(self.text, asked=len(self.text.split()) <= _FEW)

    @cached_property
    def kinds(self) -> set[str]:
        return set(read_facts(self.text).get("soort") or ())

    @cached_property
    def own_helpers(self) -> set[str]:
        """Who helps or sent the speaker, where nobody else is spoken of."""
        if (
            self.of_other
            or self.by_intent == "werkgever"
            or self.named in ("begeleider", "werkgever")
        ):
            return set()
        return {*find_influence(self.text), *sent_by(self.text)}

    @property
    def is_young(self) -> bool:
        """Whether the speaker tells an age of their own at which nobody helps another."""
        ages = [age.value for age in find_ages(self.text) if age.subject == "zelf" and age.sure]
        return bool(ages) and max(ages) < WORKS_AT and self.named != "begeleider"

    @property
    def names_child(self) -> bool:
        """Whether all ages that are told are those of children: "kan iemand van 14 dat ook"."""
        ages = [age.value for age in find_ages(self.text) if age.sure]
        return bool(ages) and max(ages) < _GROWN_AT

    @property
    def works(self) -> bool:
        """Whether somebody tells of work, or of being without, and of no school."""
        return bool(self.kinds) and self.kinds <= _WORK

    @property
    def helps(self) -> bool:
        """Whether a helper is in view, by the words or by the intent."""
        return "begeleider" in (self.named, self.by_intent)

    @property
    def only_thought_to_help(self) -> bool:
        """Whether the intent speaks of a helper where no word names one."""
        return self.by_intent == "begeleider" and self.named in (None, "kandidaat")

    @property
    def of_other(self) -> bool:
        """Whether somebody else is spoken of: "iets voor mijn zoon", "hij wil"."""
        words = word_lists("rollen")
        return words.has(words.without(self.plain, "gestuurd"), "over_ander", "over_hem")

    def has(self, *names: str) -> bool:
        return word_lists("rollen").has(self.plain, *names)

    def has_at_school(self, *names: str) -> bool:
        return word_lists("schoolwoorden").has(self.plain, *names)


@dataclass(frozen=True)
class _Sign:
    """What in a first message tells a role, and whether a message shows it."""

    tells: str
    role: str
    shows: Callable[[_Opening], bool]


def _asks_for_self(opening: _Opening) -> bool:
    asks = asks_place_for_self(opening.text) and not opening.names_child
    return asks and opening.by_intent != "werkgever" and not opening.of_other


def _has_family_beside(opening: _Opening) -> bool:
    words = word_lists("rollen")
    rest = words.without(opening.plain, "heeft_kind")
    own = _Opening(rest, None)
    if rest != opening.plain and own.works and find_role(rest) in (None, "kandidaat"):
        return opening.helps and not own.of_other
    cares = opening.has("zorgt_voor_gezin")
    beside = words.without(opening.plain, "zorgt_voor_gezin")
    if words.has(beside, "over_ander") or opening.by_intent == "werkgever":
        return False
    if cares and opening.works and not opening.of_other:
        return True
    if not opening.helps:
        return False
    if cares and opening.has("wil_zelf"):
        return True
    return (cares or opening.has("ouder_van")) and not opening.of_other and opening.works


def _speaks_of_other(opening: _Opening) -> bool:
    says = opening.by_intent == "leerling" or opening.has("over_ander")
    return opening.named == "begeleider" and (says or speaks_for_relative(opening.plain))


def _speaks_only_of_other(opening: _Opening) -> bool:
    """Return whether an age, school or work is told of "hij" or "zij", and none of "ik"."""
    words = word_lists("rollen")
    others = words.has(words.without(opening.plain, "gaat_dicht"), "derde")
    if opening.by_intent == "werkgever" or not others:
        return False
    of_whom = {age.subject for age in find_ages(opening.text) if age.sure}
    if "zelf" in of_whom or opening.has("doet_zelf", "wil_zelf", "voor_zichzelf"):
        return False
    return bool(of_whom) or bool(read_facts(opening.text, helper=True))


def _was_teacher(opening: _Opening) -> bool:
    was = opening.has("was_begeleider") and not opening.has("helpt", "noemt_pupil")
    return opening.named == "begeleider" and was and opening.kinds == {"geen_werk"}


def _tells_career(opening: _Opening) -> bool:
    if not opening.only_thought_to_help or not find_work(opening.text).works:
        return False
    before = find_work(in_mode(opening.text, "vroeger"))
    others = opening.of_other or opening.has_at_school("begeleidt", "eigen_kind")
    return (before.background, before.works) != (None, None) and not others


def _wants_other_work(opening: _Opening) -> bool:
    if opening.has("ook_zelf") and opening.named in (None, "kandidaat"):
        return opening.by_intent == "begeleider" or opening.has_at_school("eigen_kind")
    if not opening.only_thought_to_help:
        return False
    teaches = opening.has("beroep_begeleider") or opening.has_at_school("geeft_les")
    if teaches and opening.has("voor_zichzelf"):
        return not opening.has("over_ander", "noemt_pupil")
    others = opening.of_other or opening.has_at_school("eigen_kind", "kind")
    return opening.works and opening.has("wil_zelf") and not others


def _studies_beside(opening: _Opening) -> bool:
    if opening.by_intent not in (None, "leerling") or opening.named == "begeleider":
        return False
    ages = (age for age in find_ages(opening.text) if age.subject == "zelf" and age.sure)
    grown = any(age.value >= WORKS_AT for age in ages)
    kinds = set(read_facts(opening.text, adult=grown).get("soort") or ())
    return is_beside_work(opening.text, adult=grown) and bool(kinds) and kinds <= _WORK


def _follows_school(opening: _Opening) -> bool:
    if opening.named not in (None, "kandidaat", "leerling") or opening.by_intent == "werkgever":
        return False
    rest = word_lists("rollen").without(opening.plain, "ik_hier", "soort_school")
    words = word_lists("schoolwoorden")
    if words.has(rest, "begeleidt", "eigen_kind", "geeft_les", "kind"):
        return False
    # "Praktijkschool, derde jaar" needs no "ik"; "mbo" may be behind somebody.
    childrens = bool(opening.kinds) and opening.kinds <= _CHILDRENS
    of_self = opening.has("over_mezelf") or words.has(rest, "rondt_af")
    own = bool(opening.kinds) and not opening.kinds & _WORK and of_self
    if only_asks(opening.text):
        # "Moet ik een opleiding zelf betalen" tells of none.
        own = False
    return childrens or own


def _looks_around_from_job(opening: _Opening) -> bool:
    thought = opening.by_intent == "leerling" and opening.named in (None, "kandidaat")
    return thought and opening.works


def _leaves_trade(opening: _Opening) -> bool:
    thought = opening.by_intent == "leerling" and opening.named in (None, "kandidaat")
    return thought and opening.has("wisselt_van_vak")


def _calls_self_pupil(opening: _Opening) -> bool:
    return opening.named == "leerling" and opening.has("ik_hier")


def _calls_self_employer(opening: _Opening) -> bool:
    return opening.named == "werkgever" and opening.has("ben_werkgever")


def _is_helped_at_school(opening: _Opening) -> bool:
    return bool(opening.own_helpers & _OF_PUPILS) and not opening.works


def _is_helped_to_work(opening: _Opening) -> bool:
    return bool(opening.own_helpers & _OF_CANDIDATES)


def _presents_self(opening: _Opening) -> bool:
    if opening.helps or opening.named not in (None, "kandidaat") or opening.of_other:
        return False
    ages = [age.value for age in find_ages(opening.text) if age.subject == "zelf" and age.sure]
    return opening.works and bool(ages) and min(ages) >= WORKS_AT


_SIGNS = (
    _Sign("says to be an employer", "werkgever", _calls_self_employer),
    _Sign("asks what there is for 'a man of 51' as they are", "kandidaat", _asks_for_self),
    _Sign("has a family, beside work or a wish of their own", "kandidaat", _has_family_beside),
    _Sign("says what another is or wants", "begeleider", _speaks_of_other),
    _Sign("tells facts of 'hij' or 'zij' alone", "begeleider", _speaks_only_of_other),
    _Sign("is without work, after years as a teacher or coach", "kandidaat", _was_teacher),
    _Sign("tells a career of their own: 'was lasser, nu docent'", "kandidaat", _tells_career),
    _Sign("wants other work", "kandidaat", _wants_other_work),
    _Sign("says who they are: 'meisje van het vmbo hier'", "leerling", _calls_self_pupil),
    _Sign("studies beside work, or beside the search for it", "kandidaat", _studies_beside),
    _Sign("follows a school of their own, and nobody else's", "leerling", _follows_school),
    _Sign("looks around from a job", "kandidaat", _looks_around_from_job),
    _Sign("wants to leave a trade: 'switchen van vak'", "kandidaat", _leaves_trade),
    _Sign("is helped or sent by a mentor or decaan", "leerling", _is_helped_at_school),
    _Sign("is helped or sent by a coach, or a partner", "kandidaat", _is_helped_to_work),
    _Sign("presents themselves: 'kapster, 45'", "kandidaat", _presents_self),
)  # fmt: skip
"""From the strongest to the weakest; without any, the intent tells, and then a single word."""


def first_role(text: str, by_intent: str | None) -> str | None:
    """Return the role that a first message tells, None when it tells none.

    `by_intent` is the role that goes with the message's intent, where that is likely.
    """
    opening = _Opening(text, by_intent)
    if by_intent == "begeleider" and (
        opening.own_helpers or opening.is_young or tells_who_sent(text)
    ):
        opening = _Opening(text, None)
    for sign in _SIGNS:
        if sign.shows(opening):
            return sign.role
    return opening.by_intent or opening.named or find_switch(text)
