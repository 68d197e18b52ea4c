import pytest

from knowledge.language.requests import asks_judgement, closes, fields_named, find_request


@pytest.mark.parametrize(
    ("text", "request_made"),
    [
        ("laat nu maar eens wat zien", "tonen"), ("Toon mij gewoon de resultaten", "tonen"),
        ("boeit niet welke, laat zien", "tonen"), ("kom maar op", "tonen"),
        ("hoeveel vragen heb je nog?", "vragen_over"), ("zijn we er bijna", "vragen_over"),
        ("Gaat dit nog lang duren?", "vragen_over"), ("moet ik nog veel invullen?", "vragen_over"),
        ("welke soorten techniek zijn er", "richtingen"), ("wat kun je met N&T", "richtingen"),
        ("wat voor beroepen zijn er in de ict?", "richtingen"),
        ("kunnen jullie mij morgen bellen", "bellen"), ("ik wil graag gebeld worden", "bellen"),
        ("wie kan me met die formulieren helpen", "bellen"),
        ("naar wie moet ik toe met vragen", "bellen"),
    ],
)  # fmt: skip
def test_a_request_is_found_in_a_message(text, request_made):
    assert find_request(text) == request_made


@pytest.mark.parametrize(
    "text",
    [
        "laat maar", "ik laat het je zien", "hoe lang duurt een bbl", "niet bellen graag",
        "hoeveel vragen ze voor die opleiding", "wat voor werk is er in Gouda", "ik bel zelf wel",
        "welke opleidingen zijn er in de bouw", "wat kan ik in Delft doen", "wat kan jij",
    ],
)  # fmt: skip
def test_other_messages_make_no_request(text):
    assert find_request(text) is None


def test_a_profile_of_school_names_no_branch():
    assert fields_named("wat kan ik met natuur en techniek") == []
    assert fields_named("wat voor werk is er in de metaal") == ["metaal"]


@pytest.mark.parametrize(
    "text",
    ["nee hoor, dank je", "Nee ik regel dat zelf wel, bedankt", "ik vraag het mijn coach wel",
     "dank voor alle hulp"],
)  # fmt: skip
def test_somebody_rounds_off(text):
    assert closes(text)


@pytest.mark.parametrize(
    "text", ["nee", "ik wil zelf iets doen", "wie kan ik bedanken?", "ik zoek"]
)
def test_others_go_on(text):
    assert not closes(text)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("we hangen altijd een bord op, heeft dat zin?", True),
        ("Wij eisen een rijbewijs. Is dat verstandig?", True),
        ("kun je mijn vacature nakijken?", False), ("controleer mijn tekst", False),
    ],
)  # fmt: skip
def test_a_judgement_is_no_request_to_check(text, asks):
    assert asks_judgement(text) is asks
