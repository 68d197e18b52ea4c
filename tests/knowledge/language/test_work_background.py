"""Earlier work and schooling: a technical background or none."""

import pytest

from knowledge.language.work import find_work


@pytest.mark.parametrize(
    ("sentence", "background"),
    [
        ("ontslagen na 28 jaar als bankwerker", True),
        ("in mijn land ik was automonteur", True),
        ("in syrie ik werk 10 jaar elektricien, nu bijstand", True),
        ("ik heb de LTS gedaan", True),
        ("heb 15 jaar in de metaal gewerkt", True),
        ("ik zit in de ww, was procesoperator", True),
        ("elektromonteur, maar nu in de wia", True),
        ("ik ben opgeleid als timmerman en zit in de bijstand", True),
        ("ik was kapster, nu werkloos", False),
        ("nee, altijd achter de kassa gestaan", False),
        ("geen technische achtergrond", False),
        ("daarvoor 20 jaar bij de bank gewerkt", False),
        ("nooit iets technisch gedaan", False),
        ("ik heb een uitkering aangevraagd bij de gemeente", None),
        ("ik zit thuis met een ww", None),
        ("ik wil graag lasser worden, nu in de bijstand", None),
    ],
)
def test_earlier_work_tells_the_background(sentence, background):
    assert find_work(sentence, asked=True).background is background


@pytest.mark.parametrize(
    ("sentence", "background"),
    [
        ("tot vorige maand werkte ik als schilder", True),
        ("tot eind april kapster", False),
        ("tot voor kort zzp'er in de bouw", True),
        ("na 15 jaar in de metaal op straat komen te staan", True),
        ("na tien jaar bij de bank thuis gekomen", False),
        ("was stratenmaker, nu thuis met mijn knie", True),
        ("ik was kraamverzorgster maar ben gestopt om mijn vader te verzorgen", False),
        ("vroeger lasser, nog steeds op zoek naar werk", True),
    ],
)
def test_work_that_has_ended_is_background(sentence, background):
    found = find_work(sentence)

    assert (found.works, found.technical, found.background) == (False, None, background)


@pytest.mark.parametrize(
    ("text", "technical", "background"),
    [
        ("ik werk in de afwas maar ik ben elektricien", False, True),
        ("ik maak kantoren schoon maar eigenlijk ben ik lasser", False, True),
        ("ik werk als monteur maar eigenlijk ben ik kok", True, False),
    ],
)
def test_what_somebody_does_goes_before_what_they_are(text, technical, background):
    work = find_work(text)

    assert (work.works, work.technical, work.background) == (True, technical, background)


@pytest.mark.parametrize(
    "text",
    [
        "een technische opleiding heb ik nooit gevolgd",
        "technische ervaring heb ik niet",
        "ervaring met techniek heb ik echt niet",
        "technisch ben ik helemaal niet",
    ],
)
def test_a_background_that_is_denied_after_it_is_named(text):
    assert find_work(text).background is False


def test_a_background_that_is_stressed_is_one():
    assert find_work("technische ervaring heb ik wel").background is True
