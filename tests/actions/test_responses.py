"""The responses that the actions name and those of the domain are the same."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from actions import questions
from tests.actions.trackers import domain

ACTIONS = Path(questions.__file__).parent
# `regio` is filled by the question about the place; `aanpak` is read from any words.
SLOTS = [s for s in domain()["forms"]["hoofdvragen_form"]["required_slots"]
         if s not in ("regio", "aanpak")]  # fmt: skip
NOTES = ("wissel_zelf", "wissel_zelf_verder", "wissel_ander", "wissel_ander_verder",
         "wissel_werkgever", "kinderen_alleen", "kinderen_ook", "contactgegevens",
         "leeftijd_onmogelijk", "uitkering_onbekend",
         "overgeslagen", "gewijzigd", "onthouden", "keuze_hoeft_niet_zeker", "leeftijd_ongeveer",
         "situatie_hulp",
         "volgende_ander", "aangenomen_technisch", "aangenomen_leerweg", "terug", "terug_kan_niet",
         "teruggezet", "aarzelt_te_oud", "aarzelt_geschikt", "aarzelt_niveau", "aarzelt_vrouw",
         "opnieuw", "niet_opnieuw")  # fmt: skip


def literal_names() -> Iterator[str]:
    """Give the responses that the code names in full."""
    for file in ACTIONS.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and str(node.value).startswith("utter_"):
                name = str(node.value)
                # Names that end so are begun here; `utter_action` is Rasa's own word.
                if not name.endswith("_") and name != "utter_action":
                    yield name


def made_names() -> Iterator[str]:
    """Give the responses whose names the code puts together."""
    for about in (*SLOTS, "los"):
        yield f"utter_uitleg_{about}"
    for detail in ("technisch", "profiel", "werk"):
        yield f"utter_vraag_situatie_{detail}"
    for note in NOTES:
        yield f"utter_opmerking_{note}"


def for_helpers() -> Iterator[str]:
    for name in {*literal_names(), *made_names()}:
        if name.startswith("utter_vraag_") and name not in questions._NO_HELPER_FORM:
            yield f"{name}_begeleider"


def used() -> set[str]:
    return {*literal_names(), *made_names(), *for_helpers()}


@pytest.mark.parametrize("name", sorted(used()))
def test_every_response_that_the_code_uses_is_in_the_domain(name):
    assert name in domain()["responses"]


@pytest.mark.parametrize("name", domain()["responses"])
def test_every_response_of_the_domain_is_used(name):
    assert name in used()


@pytest.mark.parametrize(
    "name",
    [name for name in sorted(used()) if name.startswith(("utter_vraag_", "utter_uitleg_"))],
)
def test_what_may_be_said_again_has_other_words(name):
    assert len(domain()["responses"][name]) > 1


@pytest.mark.parametrize("slot", [slot for slot in SLOTS if slot != "vacaturetekst"])
def test_each_wording_of_an_explanation_names_an_answer(slot):
    named = re.compile(r'"(?!sla over)[^"]+"|\d|\b(?:zoals|school|werk|ja of nee)\b', re.IGNORECASE)

    for variant in domain()["responses"][f"utter_uitleg_{slot}"]:
        assert named.search(variant["text"])


@pytest.mark.parametrize("name", domain()["responses"])
def test_a_response_is_plain_text_with_values_that_the_code_gives(name):
    variants = domain()["responses"][name]
    assert len({variant["text"] for variant in variants}) == len(variants) > 0
    for variant in variants:
        values = {field for _, field, _, _ in string.Formatter().parse(variant["text"]) if field}

        assert set(variant) == {"text"}
        assert "!" not in variant["text"]
        assert values <= {"leeftijd", "situatie", "keuze", "wat"}


def test_the_notes_of_the_reader_are_those_with_a_response():
    reader = ACTIONS.parent / "knowledge" / "hoofdvragen"
    named = {
        str(node.args[0].value)
        for file in reader.glob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "Note"
        and isinstance(node.args[0], ast.Constant)
    }

    assert named == set(NOTES)
