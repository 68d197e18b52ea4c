"""How a conversation goes: the opening, answers, questions in between, the end."""

import pytest

from tests.dialogue.fragments import ADULT_STARTS, CHOICE_IS_RIGHT, ROUNDS_OFF, SHOP_WORKER


async def test_the_opening_says_what_this_is_and_offers_the_roles(talk):
    await talk.says("hallo")
    assert "computerprogramma" in talk.text
    assert "30 dagen" in talk.text
    assert "verwijder mijn gegevens" in talk.text
    assert len(talk.buttons) == 4
    assert talk.asked == "rol"


async def test_a_whole_conversation_ends_in_initiatives_with_reason_and_year(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF)
    talk.knows(
        rol="kandidaat", leeftijd=34, situatie="werk_buiten_techniek", invloed=["kandidaat"],
        gemeente="Gouda", regio="midden_holland", interesse=["metaal"],
    )  # fmt: skip
    assert len(talk.initiatives) == 3
    assert "Past goed" in talk.text
    assert "Informatie uit 20" in talk.text
    assert talk.asked is None


async def test_one_message_may_hold_several_facts(talk):
    await talk.says("Ik ben 34, werk in een winkel in Gouda en wil iets met warmtepompen")
    talk.knows(
        rol="kandidaat", leeftijd=34, situatie="werk_buiten_techniek", gemeente="Gouda",
        interesse=["energietransitie"],
    )  # fmt: skip
    assert talk.asked == "keuzemoment"


async def test_a_side_question_is_answered_and_the_question_comes_again(talk):
    await talk.says(*ADULT_STARTS, "34", "waarom wil je dat weten?")
    assert talk.asked == "situatie"
    assert "Wat doe je nu" in talk.text
    await talk.says("wat is een bbl?")
    assert talk.asked == "situatie"
    assert "mbo" in talk.text
    talk.knows(leeftijd=34, situatie=None)


async def test_refusing_an_answer_is_accepted(talk):
    await talk.says(*ADULT_STARTS, "dat zeg ik liever niet")
    talk.knows(leeftijd=None)
    assert talk.asked == "situatie"


async def test_a_refused_choice_asks_for_the_real_one(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, "nee")
    assert talk.asked == "keuzemoment"
    await talk.says("ik wil een eigen bedrijf beginnen")
    talk.knows(keuzemoment="anders")


@pytest.mark.parametrize("before", [(), ADULT_STARTS])
async def test_who_asks_what_there_is_sees_it_before_the_next_question(talk, before):
    await talk.says(*before)
    asked = talk.asked if before else "rol"
    await talk.says("Welke initiatieven zijn er voor lassen in Gouda?")
    assert talk.initiatives
    assert talk.asked == asked
    talk.knows(gemeente="Gouda", interesse=["metaal"])
    # And again: others
    first = talk.initiatives
    await talk.says("Welke initiatieven zijn er voor lassen in Gouda?")
    assert talk.initiatives
    assert not set(first) & set(talk.initiatives)


async def test_erasing_forgets_everything_at_once(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *CHOICE_IS_RIGHT, "verwijder mijn gegevens")
    assert "gewist" in talk.text
    talk.knows(rol=None, leeftijd=None, situatie=None)
    await talk.says("hallo")
    talk.knows(rol=None, leeftijd=None, situatie=None)


async def test_a_word_or_two_is_an_answer_before_it_is_a_question_of_its_own(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *CHOICE_IS_RIGHT, "mijn vrouw", "Gouda", "data")
    talk.knows(interesse=["ict"])
    assert "30 dagen" not in talk.text


async def test_a_pupil_outside_the_usual_bands_finds_every_sort_of_school(talk):
    await talk.says("hoi", "ik zit op school", "15")
    await talk.presses("Iets anders", "Havo", "Klas 4")
    talk.knows(situatie="havo_bovenbouw")


async def test_a_rough_age_is_asked_once_more_and_then_counts(talk):
    await talk.says(*ADULT_STARTS, "ergens in de dertig")
    assert "35" in talk.text
    await talk.says("rond de 37")
    talk.knows(leeftijd=37)
    assert talk.asked == "situatie"


@pytest.mark.parametrize("text", ["stop", "doei", "ik zie het niet meer zitten, ik wil dood"])
async def test_somebody_who_leaves_or_is_in_need_is_not_asked_on(talk, text):
    await talk.says(*ADULT_STARTS, text)
    assert "Hoe oud" not in talk.text
    await talk.says("34")
    talk.knows(leeftijd=34)
    assert talk.asked == "situatie"


async def test_a_first_message_that_asks_something_is_answered_and_followed_by_a_question(talk):
    await talk.says("wie ben jij eigenlijk?")
    assert "computerprogramma" in talk.replies[1].text
    assert talk.asked == "rol"


async def test_a_telephone_number_is_not_wanted(talk):
    await talk.says(*ADULT_STARTS, "mijn nummer is 06 12345678")
    assert "niet nodig" in talk.text


async def test_requests_are_met_while_a_question_stays_open(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER)
    asked = talk.asked
    for text, said in (
        ("komen er nog veel vragen?", "Nog hooguit 4 korte vragen"),
        ("welke soorten werk zijn er dan", "metselaar"),
        ("laat nou maar zien", "vind ik dit"),
    ):
        await talk.says(text)
        assert said in talk.text
        assert talk.asked == asked
