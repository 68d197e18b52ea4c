"""Buttons: a title, and the payload that says the same to the dialogue."""

import json
from typing import Any

Button = dict[str, str]


def answer(title: str, **values: Any) -> Button:
    """Return a button that gives values for slots, as in /antwoord{"leeftijd": 36}."""
    return _button(title, "antwoord", values)


def intent(title: str, name: str, **values: Any) -> Button:
    """Return a button that means an intent, with values where it has any."""
    return _button(title, name, values)


def _button(title: str, name: str, values: dict[str, Any]) -> Button:
    details = json.dumps(values, ensure_ascii=False) if values else ""
    return {"title": title, "payload": f"/{name}{details}"}


SKIP = intent("Sla over", "sla_over")
YES = intent("Ja", "bevestig")
NO = intent("Nee", "ontken")


def for_employers(*, advised: bool = False) -> list[Button]:
    """Return the buttons for an employer; `advised` after advice, where more of it follows."""
    tips = intent("Tips om mensen te vinden", "werving_tips")
    more = intent("Advies over iets anders", "werving_tips", stap="onderwerpen")
    return [
        intent("Vacaturetekst laten nakijken", "vacature_checken"),
        more if advised else tips,
        answer("Ik zoek iets voor mezelf", rol="kandidaat"),
    ]
