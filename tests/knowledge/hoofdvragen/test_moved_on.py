import pytest

from knowledge.hoofdvragen.moved_on import has_moved_on

WORKS = {"soort": ["werk"], "technisch": True}
BENEFIT = {"soort": ["geen_werk"], "uitkering": True}
STUDENT = {"soort": ["mbo"], "technisch": False}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("eerlijk gezegd ben ik daar al weg. ik zit nu in de bijstand", WORKS),
        ("ik werk daar niet meer, heb geen werk en geen uitkering", WORKS),
        ("mijn contract is afgelopen, ik zit nu thuis zonder uitkering", WORKS),
        ("ik leef nu van de bijstand", WORKS),
        ("ik heb een baan gevonden bij de post", BENEFIT),
        ("ik ben vorige week begonnen als lasser", BENEFIT),
        ("mijn ww is vorige maand gestopt", BENEFIT),
        ("ik ben van school gegaan, zit nu thuis", STUDENT),
        ("ben gestopt met mijn opleiding, ik werk nu ook niet", STUDENT),
    ],
)
def test_another_situation_of_now_is_heard(text, facts):
    assert has_moved_on(text, facts)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("ik ben mijn werk zat", WORKS),
        ("ik wil geen werk in ploegen", WORKS),
        ("straks heb ik geen werk meer", WORKS),
        ("als ik geen werk heb kom ik in de ww", WORKS),
        ("ik ben bang dat ik in de ww kom", WORKS),
        ("mijn vrouw zit in de ww", WORKS),
        ("mijn partner, die heeft geen werk", WORKS),
        ("vroeger zat ik in de bijstand", WORKS),
        ("krijg ik een uitkering als ik ga leren?", WORKS),
        ("ik heb nu een baan nodig", BENEFIT),
        ("ik zoek nu werk in Leiden", BENEFIT),
        ("ik werk al mijn hele leven in de bouw", BENEFIT),
        ("mijn man heeft nu een baan", BENEFIT),
        ("krijg ik dan geen ww meer?", BENEFIT),
        ("mijn broer, hij is gestopt met school en werkt nu", STUDENT),
        ("ik ben bijna klaar met school", STUDENT),
        ("ik heb geen werk naast school", STUDENT),
    ],
)
def test_a_wish_a_fear_the_past_or_another_is_no_move(text, facts):
    assert not has_moved_on(text, facts)
