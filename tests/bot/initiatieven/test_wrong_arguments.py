"""Arguments of `techniekgids initiatieven` that cannot be are one Dutch line."""

from __future__ import annotations

import pytest

from tests.bot.commands import refused


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["search", "--leeftijd", "oud"], "--leeftijd: 'oud' is geen heel getal."),
        (["search", "--leeftijd", "300"], "Leeftijd 300 kan niet; geef een getal van 0 tot 120."),
        (["search", "--leeftijd", "-1"], "Leeftijd -1 kan niet; geef een getal van 0 tot 120."),
        (["search", "--limit", "0"], "--limit: 0 kan niet; kies van 1 tot en met 500."),
        (["search", "--limit"], "Bij --limit hoort een waarde."),
        (["search", "--json=ja"], "Bij --json hoort geen waarde."),
        (["search", "--limit", "a'b"], "--limit: 'a'b' is geen heel getal."),
        (["nakijken", "--limit", "0"], "--limit: 0 kan niet; kies 1 of meer."),
        (
            ["dekking", "--svg", "a.svg", "--svg", "b.svg"],
            "--svg: deze optie staat er vaker dan één keer; kies één waarde.",
        ),
        (["import"], "BESTAND: hier is een waarde nodig."),
        (["--"], "Er ontbreekt een opdracht."),
        (["serch"], "De opdracht 'serch' bestaat niet; bedoel je 'search'?"),
        (
            ["search", "--leeftijd", "20", "--leeftijd", "30"],
            "--leeftijd: deze optie staat er vaker dan één keer; kies één waarde.",
        ),
        (["search", "--stad", "Gouda"], "De optie --stad bestaat niet."),
        (["export", "a.json", "b.json"], "Dit hoort er niet bij: b.json."),
        (["zoek"], "De opdracht 'zoek' bestaat niet."),
    ],
)
def test_what_cannot_be_is_one_dutch_line(command, arguments, expected):
    assert refused(command("initiatieven", *arguments)).startswith(expected)
