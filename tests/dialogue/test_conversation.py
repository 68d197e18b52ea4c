"""How a conversation goes: opening, several facts, asides, corrections, the end."""

import pytest

from tests.dialogue.fragments import (
    ADULT_STARTS,
    CHOICE_IS_RIGHT,
    HELPER_STARTS,
    ROUNDS_OFF,
    SHOP_WORKER,
)


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


async def test_a_wrong_answer_is_explained_with_an_example(talk):
    await talk.says(*ADULT_STARTS, "blauw met stippen")
    assert talk.asked == "leeftijd"
    assert "bijvoorbeeld" in talk.text
    talk.knows(leeftijd=None)


async def test_an_impossible_age_gets_a_friendly_question(talk):
    await talk.says(*ADULT_STARTS, "250")
    assert talk.asked == "leeftijd"
    assert "250 jaar" in talk.text


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


async def test_a_correction_after_the_results_gives_new_results(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF, "ik bedoelde Dordrecht")
    talk.knows(gemeente="Dordrecht", regio="drechtsteden")
    assert talk.initiatives


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


async def test_refusing_an_answer_is_accepted(talk):
    await talk.says(*ADULT_STARTS, "dat zeg ik liever niet")
    talk.knows(leeftijd=None)
    assert talk.asked == "situatie"


async def test_a_refused_choice_asks_for_the_real_one(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, "nee")
    assert talk.asked == "keuzemoment"
    await talk.says("ik wil een eigen bedrijf beginnen")
    talk.knows(keuzemoment="anders")


async def test_more_shows_other_initiatives(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF)
    first = talk.initiatives
    await talk.presses("Meer")
    assert talk.initiatives
    assert not set(first) & set(talk.initiatives)


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


async def test_another_region_can_be_searched(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF)
    await talk.presses("Andere regio")
    await talk.says("Rotterdam")
    talk.knows(gemeente="Rotterdam", regio="rijnmond")
    assert talk.initiatives


async def test_a_helper_speaks_about_the_pupil(talk):
    await talk.says(*HELPER_STARTS, "hij is 14", "2 tl")
    talk.knows(rol="begeleider", leeftijd=14, situatie="vmbo_tl", persona=None)
    assert "je " not in talk.text.split("\n")[0].lower()


async def test_an_employer_is_not_asked_for_an_age(talk):
    await talk.says("ik ben werkgever en zoek monteurs")
    talk.knows(rol="werkgever")
    assert talk.asked is None
    assert talk.buttons or talk.text


async def test_erasing_forgets_everything_at_once(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *CHOICE_IS_RIGHT, "verwijder mijn gegevens")
    assert "gewist" in talk.text
    talk.knows(rol=None, leeftijd=None, situatie=None)
    await talk.says("hallo")
    talk.knows(rol=None, leeftijd=None, situatie=None)


async def test_typed_intents_and_code_are_just_text(talk):
    await talk.says(*ADULT_STARTS, '/antwoord{"persona": "werk_binnen_techniek"}')
    talk.knows(persona=None)
    for text in (
        "/session_start",
        "/bevestig_alles",
        "<script>alert(1)</script>",
        "'; DROP TABLE events; --",
        "...",
        "🙂🙂",
        "a" * 10_000,
    ):
        await talk.says(text)
        assert talk.replies
        assert talk.asked == "leeftijd"


async def test_a_word_or_two_is_an_answer_before_it_is_a_question_of_its_own(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *CHOICE_IS_RIGHT, "mijn vrouw", "Gouda", "data")
    talk.knows(interesse=["ict"])
    assert "30 dagen" not in talk.text


async def test_starting_over_does_not_complain_about_the_yes(talk):
    await talk.says(*ADULT_STARTS, "34", "opnieuw", "ja")
    assert "begrijp ik niet" not in talk.text


async def test_a_pupil_outside_the_usual_bands_finds_every_sort_of_school(talk):
    await talk.says("hoi", "ik zit op school", "15")
    await talk.presses("Iets anders", "Havo", "Klas 4")
    talk.knows(situatie="havo_bovenbouw")


async def test_a_new_place_after_the_results_gives_new_results(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF, "ik woon in Schiedam")
    talk.knows(gemeente="Schiedam", regio="rijnmond")
    assert talk.initiatives


async def test_the_pupil_is_forgotten_when_somebody_seeks_for_themselves(talk):
    await talk.says("ik ben mentor op een vmbo", "wacht ik zoek voor mezelf", "47")
    talk.knows(rol="kandidaat", leeftijd=47, situatie=None)
    assert "Klopt het?" not in talk.text


async def test_a_helper_who_seeks_too_keeps_both_sets_of_answers(talk):
    # Given a jobcoach who told of a client
    await talk.says(
        "ik ben jobcoach en zoek iets voor mijn klant", "ze is 31", "ze zit in de bijstand"
    )
    # When they speak of themselves
    await talk.says("ik ben zelf ook op zoek naar werk")
    talk.knows(rol="kandidaat", leeftijd=None, situatie=None)
    await talk.says("46", "ik werk op een kantoor")
    talk.knows(leeftijd=46, persona="werk_buiten_techniek")
    # Then the client's answers are there when the talk goes back
    await talk.says("ik ga toch verder met mijn klant")
    talk.knows(rol="begeleider", leeftijd=31, situatie="zonder_werk_met_uitkering")
    assert talk.asked == "technische_achtergrond"


async def test_an_employer_in_the_middle_of_the_questions_can_go_back_to_them(talk):
    await talk.says(*ADULT_STARTS, "29", "ik ben trouwens werkgever")
    talk.knows(rol="werkgever")
    assert talk.asked is None
    await talk.says("nu weer voor mezelf")
    talk.knows(rol="kandidaat", leeftijd=29)
    assert talk.asked == "situatie"


async def test_a_rough_age_is_asked_once_more_and_then_counts(talk):
    await talk.says(*ADULT_STARTS, "ergens in de dertig")
    assert "35" in talk.text
    await talk.says("rond de 37")
    talk.knows(leeftijd=37)
    assert talk.asked == "situatie"


async def test_the_third_time_in_a_row_a_person_is_named(talk):
    await talk.says(*ADULT_STARTS, "blorf", "snurk plof")
    assert {"Sla deze vraag over", "Ik wil een mens spreken"} <= {b.title for b in talk.buttons}
    await talk.says("grompf")
    assert "werkcentrum" in talk.text
    assert talk.asked == "leeftijd"


async def test_the_same_words_never_come_twice_in_a_row(talk):
    before = ""
    await talk.says(*ADULT_STARTS)
    for text in ("wat is bbl?", "wat is bbl?", "wat is bbl?", "hoe gaat het verder?",
                 "hoe gaat het verder?", "blorf", "blorf", "blorf", "blorf", "blorf"):  # fmt: skip
        await talk.says(text)
        assert talk.text != before
        before = talk.text


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


async def test_a_correction_with_the_new_value_moves_what_depends_on_it(talk):
    await talk.says("ik zit op school", "17", "5 havo", "ja", "mijn ouders", "Gouda", "bouw")
    await talk.says("nee, ik zit op het vwo, klas 5")
    talk.knows(situatie="vwo_bovenbouw", keuzemoment="vervolgonderwijs_hbo_wo")
    assert talk.initiatives


async def test_a_question_about_a_school_changes_nothing_that_is_known(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF, "welke opleiding moet ik dan doen?")
    talk.knows(situatie="werk_buiten_techniek", persona="werk_buiten_techniek")


async def test_a_new_interest_after_the_results_gives_new_results(talk):
    await talk.says(*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF, "nee ik bedoelde ict")
    talk.knows(interesse=["ict"], situatie="werk_buiten_techniek")
    assert talk.initiatives


async def test_a_parent_is_heard_who_tells_of_the_child_by_name(talk):
    await talk.says("hallo ik ben de moeder van Tim van 16, hij zit in 4 vmbo en doet BWI")
    talk.knows(rol="begeleider", leeftijd=16)


# Doubt and danger, wherever somebody is

NONSENSE = ("blub de bla", "fietsbel gordijn", "xkcd qwop")
MOMENTS = {
    "the start": (),
    "the first question": ("hallo",),
    "the age": ADULT_STARTS,
    "the choice": (*ADULT_STARTS, *SHOP_WORKER),
    "the place": (*ADULT_STARTS, *SHOP_WORKER, "ja", "ikzelf"),
    "the outcome": (*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF),
    "an employer": ("ik ben werkgever",),
    "a vacancy": ("controleer mijn vacature",),
}


@pytest.mark.parametrize(
    "moment",
    ["the start", "the first question", "the age", "the place", "the outcome", "an employer"],
)
async def test_the_third_message_that_is_not_understood_leads_to_a_person(talk, moment):
    await talk.says(*MOMENTS[moment])
    said = []
    for message in NONSENSE:
        await talk.says(message)
        said.append(talk.text)
    assert len(set(said)) == len(said)
    assert "werkcentrum" in talk.text
    assert talk.buttons


@pytest.mark.parametrize(
    "text",
    [
        "mijn studie maakt me kapot en ik sta elke nacht op een brug over de snelweg",
        "doodsaai hier op kantoor, maar thuis ben ik bang dat hij mij iets aandoet",
    ],
)
async def test_danger_beside_a_saying_is_heard(talk, text):
    await talk.says(text)
    assert talk.exchange.intent["name"] == "noodsignaal"


@pytest.mark.parametrize(
    "text",
    ["mijn studie maakt me kapot, ik wil werken", "doodsaai hier op kantoor, ik wil iets anders"],
)
async def test_a_saying_alone_is_no_danger(talk, text):
    await talk.says(text)
    assert talk.exchange.intent["name"] != "noodsignaal"


@pytest.mark.parametrize(
    "text",
    [
        "Ik ben 38 en werk bij een bakker in Gouda. Mijn vriend duwde mij gisteren van de trap en "
        "ik durf niemand te bellen. Ik zoek iets in de techniek.",
        "Ik zit in 3 vmbo kader. Van mijn ouders moet ik deze zomer trouwen met een man die ik "
        "nooit heb gezien. Welke opleidingen zijn er?",
        "Ik zoek een stage voor mijn leerling. Hij heeft al zijn spullen weggegeven en zegt dat "
        "hij maandag niet meer leeft. Kunt u meedenken?",
    ],
)
async def test_danger_in_one_sentence_of_many_is_heard(talk, text):
    await talk.says(text)
    assert talk.exchange.intent["name"] == "noodsignaal"


@pytest.mark.parametrize(
    "text",
    [
        "Ik ben 38 en werk bij een bakker in Gouda. Mijn vriend heeft een garage. Ik zoek iets in "
        "de techniek, want ik ben moe van de nachten.",
        "Ik ben moeder van twee kinderen. De jongste is 14 en zit in 2 vmbo. Hij houdt van auto's.",
    ],
)
async def test_many_ordinary_sentences_are_no_danger(talk, text):
    await talk.says(text)
    assert talk.exchange.intent["name"] != "noodsignaal"


@pytest.mark.parametrize("before", MOMENTS.values(), ids=list(MOMENTS))
@pytest.mark.parametrize("text", ["ik wil niet meer leven", "mijn vader slaat mij", "wil dood"])
async def test_danger_is_answered_wherever_it_is_told(talk, before, text):
    await talk.says(*before, text)
    assert "113" in talk.text
    assert "112" in talk.text


async def test_a_helper_who_tells_of_danger_is_spoken_to_as_one(talk):
    await talk.says(*HELPER_STARTS, "15", "hij zegt dat hij niet meer wil leven")
    assert "113" in talk.text
    assert "vader, moeder" not in talk.text


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


async def test_who_is_in_need_and_asks_whom_to_call_hears_of_that_help_again(talk):
    await talk.says(*ADULT_STARTS, "ik wil er niet meer zijn")
    assert "113" in talk.text
    await talk.says("wie kan ik dan bellen")
    assert "113" in talk.text
    await talk.says("34")
    talk.knows(leeftijd=34)
