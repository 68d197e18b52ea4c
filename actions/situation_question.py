"""The question about the situation, as precise as what is known allows."""

from typing import Any

from actions.buttons import NO, SKIP, YES, Button, answer, intent
from knowledge.hoofdvragen.facts import candidates, missing
from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.table import Situation, rows_at, situations
from knowledge.labels import label

Question = tuple[str, dict[str, Any], list[Button]]

OTHER_SITUATION = "andere_situatie"
_WORKING = ("werk_buiten_techniek", "werk_binnen_techniek")
_SCHOOLS = ("po", "so", "vmbo", "havo", "vwo", "mbo", "hbo", "wo")
_WORKS_FROM, _ADULT = 16, 19
_ADULT_SORTS = ("mbo", "hbo", "wo")
_CLASSES = {"vmbo": 4, "havo": 5, "vwo": 6}


def situation_question(known: Known) -> Question:
    """Return the response's name, its values and the buttons of the question to ask now."""
    if doubt := known.get("twijfel"):
        return _doubt(doubt, known)
    if known.get("wacht_op") == OTHER_SITUATION:
        return "utter_vraag_situatie", {}, _all_sorts(known)
    facts = known.get("situatie_feiten") or {}
    left = candidates(facts, known.get("leeftijd"))
    if len(left) < 2:
        return "utter_vraag_situatie", {}, _by_age(known)
    lacking = missing(left)
    if lacking == "soort":
        sorts = [kind for kind in facts["soort"] if any(kind in s.kinds for s in left)]
        buttons = [answer(label("soort", kind), feit={"soort": [kind]}) for kind in sorts]
        return "utter_vraag_situatie_soort", {}, buttons
    if lacking == "klas":
        return "utter_vraag_situatie_klas", {}, _classes(facts["soort"])
    if lacking == "technisch":
        return f"utter_vraag_situatie_{_technical_name(left)}", {}, _technical()
    if lacking == "leerweg":
        tracks = {"Vooral school (bol)": "bol", "Werken en leren (bbl)": "bbl"}
        return (
            "utter_vraag_situatie_leerweg",
            {},
            [answer(title, feit={"leerweg": key}) for title, key in tracks.items()],
        )
    if lacking == "uitstroom":
        ways = {"Verder leren": "leren", "Werken": "werken"}
        return (
            "utter_vraag_situatie_uitstroom",
            {},
            [answer(title, feit={"uitstroom": key}) for title, key in ways.items()],
        )
    return "utter_vraag_situatie", {}, [_choose(s) for s in left]


def _doubt(doubt: dict[str, Any], known: Known) -> Question:
    situation = situations()[doubt["situatie"]]
    words = situation.pupil if known.get("rol") == "begeleider" else situation.you
    buttons = [
        intent("Ja, dat klopt", "bevestig"),
        intent("Nee, de leeftijd klopt niet", "corrigeer", wijzig="leeftijd"),
        intent("Nee, de situatie klopt niet", "corrigeer", wijzig="situatie"),
    ]
    return "utter_vraag_twijfel", {"leeftijd": doubt["leeftijd"], "situatie": words}, buttons


def _by_age(known: Known) -> list[Button]:
    age = known.get("leeftijd")
    if age is None or age >= _ADULT:
        pupil = known.get("rol") == "leerling"
        study = [answer(label("soort", kind), soort=kind) for kind in _ADULT_SORTS]
        school = [answer(label("soort", kind), soort=kind) for kind in ("vmbo", "havo", "vwo")]
        both = [*study, *school, *_work(known)] if pupil else [*_work(known), *study, *school]
        return [*(b for b in both if age is None or b not in school), SKIP]
    pupils = [s for row in rows_at(age) if row.group == "schoolroutes" for s in row.situations]
    other = answer("Iets anders", wacht_op=OTHER_SITUATION)
    return [*map(_choose, pupils), *(_work(known) if age >= _WORKS_FROM else []), other, SKIP]


def _all_sorts(known: Known) -> list[Button]:
    schools = [answer(label("soort", kind), soort=kind) for kind in _SCHOOLS]
    return [*schools, *_work(known), SKIP]


def _work(known: Known) -> list[Button]:
    titles = "soort_begeleider" if known.get("rol") == "begeleider" else "soort"
    working = [_choose(situations()[key]) for key in _WORKING]
    return [*working, answer(label(titles, "geen_werk"), soort="geen_werk")]


def _choose(situation: Situation) -> Button:
    return answer(situation.button, situatie=situation.key)


def _classes(sorts: list[str]) -> list[Button]:
    if sorts == ["so"]:
        stages = {
            "Groep 8 of lager": {"basis": True},
            "Klas 1 of 2": {"basis": False, "boven": False},
            "Klas 3 of hoger": {"basis": False, "boven": True},
        }
        return [answer(title, feit=fact) for title, fact in stages.items()]
    highest = max(_CLASSES.get(kind, 4) for kind in sorts)
    return [answer(f"Klas {year}", feit={"jaar": year}) for year in range(1, highest + 1)]


def _technical_name(left: list[Situation]) -> str:
    kinds = {kind for s in left for kind in s.kinds}
    return "werk" if kinds == {"werk"} else "profiel" if kinds == {"vmbo"} else "technisch"


def _technical() -> list[Button]:
    return [
        {**YES, "payload": answer("", feit={"technisch": True})["payload"]},
        {**NO, "payload": answer("", feit={"technisch": False})["payload"]},
    ]
