"""After the results: more of them, others, and one told in full."""

from tests.dialogue.fragments import ADULT_STARTS, ROUNDS_OFF, SHOP_WORKER


async def test_a_correction_after_the_results_gives_new_results(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF, "ik bedoelde Dordrecht")
    talk.knows(gemeente="Dordrecht", regio="drechtsteden")
    assert talk.initiatives


async def test_more_shows_other_initiatives(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF)
    first = talk.initiatives
    await talk.presses("Meer")
    assert talk.initiatives
    assert not set(first) & set(talk.initiatives)


async def test_another_region_can_be_searched(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF)
    await talk.presses("Andere regio")
    await talk.says("Rotterdam")
    talk.knows(gemeente="Rotterdam", regio="rijnmond")
    assert talk.initiatives


async def test_a_new_place_after_the_results_gives_new_results(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF, "ik woon in Schiedam")
    talk.knows(gemeente="Schiedam", regio="rijnmond")
    assert talk.initiatives


async def test_a_question_about_a_school_changes_nothing_that_is_known(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF, "welke opleiding moet ik dan doen?")
    talk.knows(situatie="werk_buiten_techniek", persona="werk_buiten_techniek")


async def test_a_new_interest_after_the_results_gives_new_results(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF, "nee ik bedoelde ict")
    talk.knows(interesse=["ict"], situatie="werk_buiten_techniek")
    assert talk.initiatives


async def test_after_the_results_one_of_them_is_told_in_full_and_another_place_is_searched(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF)
    first, second = talk.initiatives[:2]
    await talk.says("wat is die eerste precies voor iets?")
    assert talk.initiatives == [first]
    await talk.says("nummer 2")
    assert talk.initiatives == [second]
    assert "Website:" in talk.text
    await talk.says("en als ik nou in Dordrecht wil beginnen?")
    assert talk.text.startswith("Dit vind ik in Dordrecht")
    talk.knows(gemeente="Gouda")
    await talk.says("nee bedankt, ik regel het zelf wel")
    assert talk.text == "Graag gedaan. Wil je nog iets weten?"
