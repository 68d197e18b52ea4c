from typing import Any

import pytest

from knowledge import vocabulary as v
from knowledge.matching.profile import Profile
from knowledge.personas import persona_for


@pytest.mark.parametrize(
    ("known", "kind"),
    [
        ({}, "volwassene"),
        ({"leeftijd": 10}, "leerling"),
        ({"leeftijd": 19}, "student"),
        ({"leeftijd": 25}, "volwassene"),
        ({"leeftijd": 19, "situatie": "werk_buiten_techniek"}, "volwassene"),
        ({"leeftijd": 19, "persona": "zonder_werk_zonder_uitkering"}, "volwassene"),
        ({"leeftijd": 16, "situatie": "mbo_technisch_bol"}, "student"),
        ({"leeftijd": 18, "situatie": "vwo_bovenbouw"}, "leerling"),
        ({"leeftijd": 31, "situatie": "wo_technisch"}, "student"),
    ],
)
def test_the_situation_tells_who_it_is_and_else_the_age(known: dict[str, Any], kind: str) -> None:
    assert Profile(**known).kind == kind


def test_a_benefit_without_more_leaves_two_personas_open() -> None:
    profile = Profile(situatie="zonder_werk_met_uitkering")

    assert profile.personas == {"uitkering_zonder_techniek", "uitkering_met_techniek"}
    assert profile.school_situations == frozenset()


def test_a_told_persona_goes_before_the_situation() -> None:
    profile = Profile(situatie="zonder_werk_met_uitkering", persona="uitkering_met_techniek")

    assert profile.personas == {"uitkering_met_techniek"}


def test_an_age_alone_leaves_the_usual_situations_open() -> None:
    child, pupil, adult = Profile(leeftijd=9), Profile(leeftijd=13), Profile(leeftijd=25)

    assert child.school_situations == {"primair_onderwijs", "speciaal_onderwijs"}
    assert "vmbo_onderbouw" in pupil.school_situations
    assert pupil.personas == frozenset()
    assert adult.school_situations == frozenset()
    assert "werk_buiten_techniek" in adult.personas


def test_the_aim_follows_from_tabel_6_unless_it_is_given() -> None:
    assert Profile(situatie="primair_onderwijs").aim == "leiden_naar"
    assert Profile(situatie="werk_binnen_techniek").aim == "behouden_voor"
    assert Profile(situatie="primair_onderwijs", doel="behouden_voor").aim == "behouden_voor"
    assert Profile().aim is None


def test_the_region_is_that_of_the_municipality_when_it_is_not_told() -> None:
    assert Profile(gemeente="Gouda").own_region == "midden_holland"
    assert Profile(gemeente="Gouda", regio="rijnmond").own_region == "rijnmond"
    assert Profile(gemeente="Gouda", regio="landelijk").own_region is None
    assert Profile(gemeente="Nergenshuizen").own_region is None


@pytest.mark.parametrize(
    ("known", "message"),
    [
        ({"leeftijd": -1}, "Leeftijd -1 kan niet"),
        ({"situatie": "school"}, "situatie 'school' bestaat niet; kies uit: primair_onderwijs"),
        ({"persona": "x"}, "persona 'x' bestaat niet"),
        ({"regio": "zuid_holland"}, "regio 'zuid_holland' bestaat niet"),
        ({"interesse": ("ict", "koken")}, "interesse 'koken' bestaat niet"),
        ({"doel": "x"}, "doel 'x' bestaat niet"),
    ],
)
def test_a_key_that_does_not_exist_is_refused(known: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Profile(**known)


@pytest.mark.parametrize(
    ("situatie", "persona", "advice"),
    [
        ("vmbo_tl", "werk_buiten_techniek", "laat de persona weg"),
        ("werk_buiten_techniek", "werk_binnen_techniek", "kies uit: werk_buiten_techniek"),
    ],
)
def test_a_persona_of_another_situation_is_refused(
    situatie: str, persona: str, advice: str
) -> None:
    with pytest.raises(ValueError, match=f"'{persona}' past niet bij .*{situatie}.*{advice}"):
        Profile(situatie=situatie, persona=persona)


@pytest.mark.parametrize("background", [None, True, False])
def test_the_persona_that_the_conversation_derives_always_fits(background: bool | None) -> None:
    for situatie in v.SITUATIES:
        persona = persona_for(situatie, background)
        assert Profile(situatie=situatie, persona=persona).persona == persona
