"""What somebody chose for the chat on a website of their own: the attributes of the script."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.links import facts_told
from bot.web import texts
from bot.web.chat_address import chat_address
from bot.web.messages import clean
from bot.web.search_form import Choice, shown
from knowledge.hoofdvragen.table import situations
from knowledge.labels import keys, label
from knowledge.regions import regions

LONGEST_TITLE = 60
"""Characters on the button; `static/widget.js` holds on to the same."""

_CONTEXT = ("rol", "leeftijd", "situatie", "regio", "school")


@dataclass(frozen=True)
class Placement:
    """The attributes that are right, by name without `data-`, and one sentence for each other."""

    told: Mapping[str, str]
    problems: tuple[str, ...]

    @property
    def chat(self) -> str:
        """Return the path of the chat that opens with the same."""
        facts = facts_told(self.told.items())
        return chat_address(**{name: facts.get(name) for name in _CONTEXT})


def choices() -> tuple[Choice, ...]:
    """Return the attributes with a few values, in the order of the form."""
    return (
        Choice("rol", "Wie praat er?", {key: label("rol", key) for key in keys("rol")}),
        Choice("situatie", "Situatie", {s.key: s.button for s in situations().values()}),
        Choice("regio", "Regio", {one.key: one.naam for one in regions()}),
        Choice("positie", "Plaats van de knop", {"rechts": "Rechtsonder", "links": "Linksonder"}),
        Choice("open", "Meteen open", {"nee": "Nee", "ja": "Ja, op een groot scherm"}),
        Choice(
            "bewaren",
            "Onthouden in de browser",
            {"maand": "30 dagen", "tabblad": "Tot het tabblad dichtgaat"},
        ),
    )


def read(query: Mapping[str, str]) -> Placement:
    """Return the attributes in the parameters of an address; what cannot be is left out."""
    told = {name: value for name, raw in query.items() if (value := clean(raw))}
    facts = facts_told((name, value) for name, value in told.items() if name in _CONTEXT)
    right: dict[str, str] = {}
    problems = []
    for name in (*_CONTEXT, "titel", *(c.name for c in choices() if c.name not in _CONTEXT)):
        if name not in told:
            continue
        if name in facts or _is_right(name, told[name]):
            right[name] = str(facts.get(name, told[name]))
        else:
            problems.append(_PROBLEMS.get(name, _NO_CHOICE).format(value=shown(told[name])))
    return Placement(right, tuple(problems))


def _is_right(name: str, value: str) -> bool:
    if name == "titel":
        return len(value) <= LONGEST_TITLE and "\n" not in value
    options = {choice.name: choice.options for choice in choices()}
    return name not in _CONTEXT and value in options[name]


_NO_CHOICE = "‘{value}’ staat niet in de lijst."
_PROBLEMS = {
    "leeftijd": "‘{value}’ is geen leeftijd. Geef een getal, zoals 16.",
    "school": texts.NO_SCHOOL,
    "titel": f"De tekst op de knop mag hooguit {LONGEST_TITLE} tekens hebben, op één regel.",
}
