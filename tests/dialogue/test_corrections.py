"""Answers that contradict, are corrected, taken back or started over."""

from tests.dialogue.fragments import ADULT_STARTS, SHOP_WORKER


async def test_age_and_situation_that_contradict_get_a_question(talk):
    await talk.says(*ADULT_STARTS, "38", "ik zit in groep 7")
    talk.knows(situatie=None)
    assert "Klopt het?" in talk.text
    # When it was a slip
    await talk.says("oh nee, ik werk in een magazijn")
    talk.knows(leeftijd=38, situatie="werk_buiten_techniek")


async def test_contradiction_can_be_confirmed(talk):
    await talk.says(*ADULT_STARTS, "23", "ik zit in 5 vwo", "ja dat klopt")
    talk.knows(situatie="vwo_bovenbouw")


async def test_a_correction_is_taken_while_another_question_is_open(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, "nee wacht, ik ben 43")
    talk.knows(leeftijd=43)
    assert "aangepast" in talk.text
    assert talk.asked == "keuzemoment"


async def test_back_undoes_the_last_answer(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, "terug")
    talk.knows(leeftijd=34, situatie=None)
    assert talk.asked == "situatie"


async def test_starting_over_is_confirmed_first(talk):
    await talk.says(*ADULT_STARTS, "34", "opnieuw beginnen")
    talk.knows(leeftijd=34)
    await talk.says("ja")
    talk.knows(leeftijd=None, rol=None)
    assert talk.asked == "rol"


async def test_starting_over_can_be_refused(talk):
    await talk.says(*ADULT_STARTS, "34", "opnieuw beginnen", "nee")
    talk.knows(leeftijd=34)
    assert talk.asked == "situatie"


async def test_starting_over_does_not_complain_about_the_yes(talk):
    await talk.says(*ADULT_STARTS, "34", "opnieuw", "ja")
    assert "begrijp ik niet" not in talk.text


async def test_a_correction_with_the_new_value_moves_what_depends_on_it(talk):
    await talk.says("ik zit op school", "17", "5 havo", "ja", "mijn ouders", "Gouda", "bouw")
    await talk.says("nee, ik zit op het vwo, klas 5")
    talk.knows(situatie="vwo_bovenbouw", keuzemoment="vervolgonderwijs_hbo_wo")
    assert talk.initiatives
