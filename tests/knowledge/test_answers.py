import re

import pytest

from knowledge.answers import answer, intents, theme_of
from knowledge.reviewed import read_data
from knowledge.vocabulary import PERSONAS, REGIOS, REGIOS_NOORD_HOLLAND, REGIOS_ZUID_HOLLAND
from tests.knowledge.plain_dutch import DOCUMENTS, faults

# The intents of contract section 6 that are answered with a text of their own, and ours.
ANSWERED = {
    "afscheid",
    "andere_taal",
    "bedank",
    "begrip_uitleg",
    "ben_je_een_bot",
    "buiten_bereik",
    "decaan_hulp",
    "geld_en_regelingen",
    "help",
    "herkomst",
    "kandidaatreis",
    "klacht",
    "mens_spreken",
    "noodsignaal",
    "orienteren",
    "overstappen",
    "privacy",
    "scheldwoorden",
    "vacature_checken",
    "waarom_vraag",
    "werving_tips",
}
# What the guide says about itself or does not know, or about help in need, does not come from a
# document.
OWN = (
    "activiteit",
    "deze_gids",
    "folder",
    "hoe_lang",
    "kosten_nakijken",
    "studiefinanciering",
    "uitkering_krijgen",
    "wat_telt_als_uitkering",
)
WITHOUT_SOURCE = {
    "afscheid",
    "bedank",
    "begrip_uitleg",
    "ben_je_een_bot",
    "buiten_bereik",
    "help",
    "herkomst",
    "klacht",
    "noodsignaal",
    "privacy",
    "scheldwoorden",
}
RECORDS = [
    pytest.param(intent, record, id=f"{intent}-{record.get('sleutel', 'algemeen')}")
    for intent, records in read_data("antwoorden.yml").items()
    for record in records
]


def _texts(record: dict) -> list[str]:
    return record.get("teksten") or [record["tekst"]]


def test_every_intent_that_needs_an_answer_has_one():
    assert set(intents()) == ANSWERED


@pytest.mark.parametrize("intent", sorted(ANSWERED))
def test_every_intent_has_a_general_answer(intent: str):
    assert answer(intent, "geen bestaande sleutel", None).texts == answer(intent).texts
    assert all(answer(intent).texts)


@pytest.mark.parametrize(("intent", "record"), RECORDS)
def test_an_answer_is_short_plain_dutch(intent: str, record: dict):
    assert [fault for text in _texts(record) for fault in faults(text)] == []
    assert max(len(text.split()) for text in _texts(record)) <= 90, intent


@pytest.mark.parametrize(("intent", "record"), RECORDS)
def test_an_answer_that_states_facts_names_its_document(intent: str, record: dict):
    # Rules for students' money are of DUO; no document holds them, and the answer says so. That
    # talking with the guide costs nothing is about the guide itself.
    no_facts = intent in WITHOUT_SOURCE or record.get("sleutel") in OWN

    assert ("bron" not in record) == no_facts
    assert no_facts or record["bron"]["document"] in DOCUMENTS


@pytest.mark.parametrize(("intent", "record"), RECORDS)
def test_no_amounts_of_money_are_named(intent: str, record: dict):
    assert [text for text in _texts(record) if re.search(r"€|\beuro\b", text)] == [], intent


@pytest.mark.parametrize(("intent", "record"), RECORDS)
def test_telephone_numbers_stand_only_in_the_answer_to_a_cry_for_help(intent: str, record: dict):
    numbers = {number for text in _texts(record) for number in re.findall(r"\b\d[\d-]{2,}\b", text)}
    years = {number for number in numbers if re.fullmatch(r"20[12]\d", number)}

    allowed = {"113", "0800-0113", "112"} if intent == "noodsignaal" else set()
    assert numbers - years == allowed


def test_an_unknown_intent_names_the_ones_there_are():
    with pytest.raises(KeyError, match="geld_en_regelingen"):
        answer("pannenkoeken")


def test_the_first_key_with_an_answer_wins():
    by_theme = answer("geld_en_regelingen", "reiskosten", "werk_buiten_techniek")
    by_persona = answer("geld_en_regelingen", None, "werk_buiten_techniek")

    assert "reiskosten" in by_theme.texts[0]
    assert "startsalaris" in by_persona.texts[0]


@pytest.mark.parametrize(
    "slot",
    [
        "rol",
        "leeftijd",
        "situatie",
        "uitkering",
        "technische_achtergrond",
        "keuzemoment",
        "invloed",
        "gemeente",
        "regio",
        "interesse",
    ],
)
def test_every_question_has_its_own_reason(slot: str):
    assert answer("waarom_vraag", slot) != answer("waarom_vraag")


@pytest.mark.parametrize("key", [*PERSONAS, "leerling", "begeleider", "werkgever"])
def test_money_is_answered_for_every_persona_and_role(key: str):
    assert answer("geld_en_regelingen", key) != answer("geld_en_regelingen")


@pytest.mark.parametrize(
    ("regio", "site"),
    zip(
        REGIOS_NOORD_HOLLAND,
        ("www.sptnoord-holland.nl", "www.sptga.nl", "www.sptmidden.nl"),
        strict=True,
    ),
)
def test_in_noord_holland_a_person_is_reached_through_the_own_servicepunt(regio: str, site: str):
    assert site in answer("mens_spreken", regio).texts[0]


@pytest.mark.parametrize("regio", REGIOS_ZUID_HOLLAND)
def test_in_zuid_holland_a_person_is_reached_through_the_own_arbeidsmarktregio(regio: str):
    assert "je eigen arbeidsmarktregio" in answer("mens_spreken", regio).texts[0]


@pytest.mark.parametrize("regio", sorted(set(REGIOS) - set(REGIOS_NOORD_HOLLAND)))
def test_outside_noord_holland_the_werkcentrum_is_named(regio: str):
    assert "werkcentrum" in answer("mens_spreken", regio).texts[0]


def test_somebody_under_16_is_sent_to_a_person_nearby():
    text = answer("mens_spreken", "onder_16", "haaglanden").texts[0]

    assert "mentor of decaan" in text
    assert "werkcentrum" not in text


def test_a_cry_for_help_is_answered_with_people_to_call():
    for key in (None, "onder_18", "ander", "geweld"):
        text = answer("noodsignaal", key).texts[0]
        assert all(way in text for way in ("113", "0800-0113", "www.113.nl", "112", "huisarts"))
    assert "vader, moeder" in answer("noodsignaal", "onder_18").texts[0]
    # Whoever hits may be the father; who is worried is told whom to talk to.
    assert "vader" not in answer("noodsignaal", "geweld").texts[0]
    assert "die persoon" in answer("noodsignaal", "ander").texts[0]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "pl", "tr", "uk", "ar", "ti"])
def test_a_cry_for_help_is_answered_in_the_language_it_is_in(language):
    text = answer("noodsignaal", language).texts[0]

    assert text != answer("noodsignaal").texts[0]
    assert all(way in text for way in ("113", "0800-0113", "www.113.nl", "112", "huisarts"))
    assert "In het Nederlands" in text


def test_privacy_says_what_is_kept_and_how_to_erase_it():
    for key in (None, "leerling", "begeleider"):
        text = answer("privacy", key).texts[0]
        assert "30 dagen" in text
        assert "verwijder mijn gegevens" in text


def test_every_other_language_comes_with_simple_dutch():
    languages = ("en", "de", "fr", "es", "pl", "tr", "uk", "ar")

    texts = {answer("andere_taal", language).texts[0] for language in languages}

    assert len(texts) == len(languages)
    assert all("In het Nederlands: schrijf korte zinnen." in text for text in texts)


@pytest.mark.parametrize(
    ("question", "theme"),
    [
        ("wat kost een opleiding", "kosten_opleiding"),
        ("moet ik zelf betalen", "kosten_opleiding"),
        ("betaalt mijn baas de cursus?", "kosten_opleiding"),
        ("krijg ik loon tijdens BBL", "loon_tijdens_leren"),
        ("word ik betaald tijdens de opleiding?", "loon_tijdens_leren"),
        ("houd ik mijn uitkering als ik ga leren", "uitkering_behouden"),
        ("ik zit in de WW, mag ik een cursus doen", "uitkering_behouden"),
        ("kan ik subsidie krijgen voor mijn opleiding", "subsidie"),
        ("is er een potje voor scholing", "subsidie"),
        ("worden mijn reiskosten vergoed", "reiskosten"),
        ("wie past er op mijn kinderen, kinderopvang is duur", "kinderopvang"),
        ("ik heb schulden", "schulden"),
        ("wie betaalt het reizen naar de opleiding", "reiskosten"),
        ("kan ik nog rondkomen tijdens zo'n cursus", "rondkomen"),
        ("kost een proefles op die opleiding geld", "activiteit"),
        ("kan ik dan bijstand krijgen", "uitkering_krijgen"),
        ("raak ik het recht op ww kwijt", "uitkering_behouden"),
        ("wat verdient een lasser", "salaris"),
        ("krijg ik studiefinanciering op het mbo", "studiefinanciering"),
        ("hoe zit het met geld", None),
        ("", None),
    ],
)
def test_a_question_about_money_has_a_theme(question: str, theme: str | None):
    assert theme_of(question) == theme


@pytest.mark.parametrize(
    ("question", "theme"),
    [
        ("waar kan ik het beste adverteren", "werving"),
        ("tips voor mijn vacaturetekst", "vacaturetekst"),
        ("hoe voer ik een goed sollicitatiegesprek", "selectie"),
        ("moet ik een assessment doen", "assessment"),
        ("hoe werk ik iemand goed in, onboarding", "onboarden"),
        ("hoe kan ik doorgroeimogelijkheden bieden", "loopbaanpaden"),
        ("ik wil zij-instromers aannemen", "zij_instroom"),
        ("need to have of nice to have, hoe bepaal ik dat", "zij_instroom"),
        ("een capaciteitentest bij de sollicitatie, wat vind je daarvan", "assessment"),
        ("hoe schrijf ik een goede vacature", "vacaturetekst"),
        ("is een gastles op school iets voor ons", "werving"),
        ("kan ik een functie opknippen", "ruimte_maken"),
        ("eigen praktijkopleider, hoe kom ik daaraan", "ruimte_maken"),
        ("wat doe ik in de opzegtermijn van iemand", "onboarden"),
        ("wij kunnen weinig carrière bieden", "loopbaanpaden"),
        ("ik zoek maar een keer per jaar iemand", "aanpak"),
        ("samen met andere bedrijven opleiden", "samenwerking"),
        ("wij zijn een mkb zonder hr", "aanpak"),
        ("geef me advies", None),
    ],
)
def test_a_question_about_recruiting_has_a_theme(question: str, theme: str | None):
    assert theme_of(question, "werving_tips") == theme


def test_every_theme_leads_to_its_own_answer():
    for intent in ("geld_en_regelingen", "werving_tips"):
        records = read_data("antwoorden.yml")[intent]
        themes = [record["sleutel"] for record in records if "woorden" in record]
        assert len(themes) >= 5
        assert all(answer(intent, theme) != answer(intent) for theme in themes)


@pytest.mark.parametrize(
    ("question", "theme"),
    [
        ("waar komt deze informatie vandaan", None),
        ("wie heeft dit geschreven", None),
        ("is dit nog actueel", "actueel"),
        ("bestaat dat nog wel?", "actueel"),
        ("waarom raad je me dit aan", "waarom_dit"),
        ("hoezo past dat bij mij", "waarom_dit"),
    ],
)
def test_a_question_about_the_information_has_its_theme(question: str, theme: str | None):
    assert theme_of(question, "herkomst") == theme


@pytest.mark.parametrize(
    "question", ["heb je iets wat ik kan printen voor de klas", "is er een QR-code voor leerlingen"]
)
def test_who_asks_for_a_leaflet_is_pointed_to_the_page_that_makes_one(question):
    theme = theme_of(question, "decaan_hulp")

    assert theme == "folder"
    assert answer("decaan_hulp", theme, "begeleider").page == "/decanen"
