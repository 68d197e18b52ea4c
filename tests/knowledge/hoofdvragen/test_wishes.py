"""Which branch somebody chooses, told in passing or after the results."""

import pytest

from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import message

WORKER_WITHOUT_WISH = {
    "rol": "kandidaat", "leeftijd": 47, "situatie": "werk_buiten_techniek",
    "situatie_feiten": {"soort": ["werk"], "technisch": False},
    "keuzemoment": "blijven_of_switchen_deeltijd", "invloed": ["partner"],
    "gemeente": "Venlo", "regio": "limburg", "persona": "werk_buiten_techniek",
    "overgeslagen": ["interesse"], "uitkomst_verteld": True,
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "branch"),
    [
        ("ik ben 31, werk als bakker en ga voor de automotive", "automotive"),
        ("17, vmbo kader 4, ik kies voor zonnepanelen", "energietransitie"),
        ("mijn voorkeur gaat uit naar de kassen, ik ben 22", "greentech"),
        ("geef mij maar schepen, ik ben kapster", "maritiem"),
        ("ik neig naar ict, 19 jaar", "ict"),
        ("programmeren enzo das wel vet, ben 14", "ict"),
    ],
)
def test_what_somebody_goes_for_is_a_wish(text, branch):
    assert read(message(text), {}).updates["interesse"] == [branch]


@pytest.mark.parametrize(
    "text",
    ["ik ga voor het eerst naar een beurs", "ik kies voor zekerheid", "ik ben lasser en kies zelf"],
)
def test_who_goes_for_no_branch_wishes_none(text):
    assert "interesse" not in read(message(text), {}).updates


@pytest.mark.parametrize(
    ("text", "branch"),
    [
        ("laat dan toch maar iets met hout zien, timmeren en zo", "bouw_infra"),
        ("doe mij dan maar de metaal", "metaal"),
        ("toon me de installatietechniek eens, dat lijkt me toch wat", "installatietechniek"),
    ],
)
def test_a_field_may_be_named_after_it_was_skipped(text, branch):
    updates = read(message(text, intent="corrigeer", asked=None), WORKER_WITHOUT_WISH).updates

    assert updates["interesse"] == [branch]
    assert "situatie" not in updates


@pytest.mark.parametrize("text", ["mijn broer heeft een boot", "ik was smid"])
def test_what_others_have_and_what_was_is_no_wish(text):
    assert "interesse" not in read(message(text), WORKER_WITHOUT_WISH).updates


def test_who_despairs_of_finding_work_tells_their_situation_all_the_same():
    text = "ik zie het somber in. 55, was smid, zit in de WW. ik wil weer lassen. Gouda"

    updates = read(message(text, intent="noodsignaal"), {}).updates

    assert updates["situatie"] == "zonder_werk_met_uitkering"
    assert updates["interesse"] == ["metaal"]


def test_words_of_danger_are_no_wish():
    text = "ik ben 30, werk in een winkel en wil dood, van een schip springen"

    assert "interesse" not in read(message(text, intent="noodsignaal"), {}).updates
