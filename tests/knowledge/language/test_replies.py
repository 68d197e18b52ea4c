import pytest

from knowledge.language.replies import is_question, passed_on, short_reply
from tests.knowledge.language.speed import reads_in_proportion


@pytest.mark.parametrize(
    "reply",
    [
        "ja", "Ja!", "jawel", "jaaaaa", "ja hoor", "jazeker", "denk het wel", "klopt als een bus",
        "ik denk van wel", "yes", "dat klopt", "dat is zo", "👍", "👍🏾", "oke", "prima",
        "uiteraard",
        "ja, ik zit in de ww", "ja dat heb ik", "zeker weten", "inderdaad", "dat heb ik wel", "jep",
        "ja ja", "helaas wel", "ja toch?",
    ],
)  # fmt: skip
def test_yes_is_heard(reply):
    assert short_reply(reply) == "ja"


@pytest.mark.parametrize(
    "reply",
    [
        "nee", "nee hoor", "neeeee", "nee niet echt", "niet echt", "nope", "👎", "klopt niet",
        "dat klopt niet", "nee ik woon in Delft", "nee, ik werk gewoon", "ik denk het niet",
        "helemaal niet", "nog nooit", "heb ik niet", "eigenlijk niet", "nee bedankt",
        "geen ervaring",
        "nee dat heb ik nooit gedaan", "ik dacht het niet", "ja dat klopt niet", "no",
    ],
)  # fmt: skip
def test_no_is_heard(reply):
    assert short_reply(reply) == "nee"


@pytest.mark.parametrize(
    "reply",
    [
        "weet ik niet", "weet ik niet zo goed", "geen idee", "geen idee joh", "misschien", "tja",
        "ik weet het nog niet", "kweenie", "idk", "lastige vraag", "ik twijfel", "hmmm", "🤷",
        "daar heb ik nog niet over nagedacht", "nee geen idee", "zou ik niet weten",
    ],
)  # fmt: skip
def test_not_knowing_is_heard(reply):
    assert short_reply(reply) == "weet_niet"


@pytest.mark.parametrize(
    "reply",
    [
        "zeg ik liever niet", "sla over", "sla deze maar over", "gaat je niks aan", "overslaan",
        "dat gaat u niets aan", "volgende vraag", "liever niet", "privé",
        "dat vertel ik liever niet",
        "wil ik niet zeggen", "skip", "n.v.t.", "heb je niks mee te maken",
    ],
)  # fmt: skip
def test_skipping_is_heard(reply):
    assert short_reply(reply) == "sla_over"


@pytest.mark.parametrize(
    "message",
    [
        "pas 16",
        "pas 18 geworden",
        "goed gelezen?",
        "klopt het dat ik eerst een diploma nodig heb?",
        "volgende week begin ik",
        "ik werk liever niet in de zorg",
        "ik weet niet wat bbl betekent",
        "misschien wil ik later de bouw in want daar werkt mijn broer",
        "januari",
        "jan",
        "nederland",
        "noord-brabant",
        "ik ben 34",
        "juist in de zorg gewerkt",
        "goede baan gehad bij de bank",
        "ik zit in de ww",
        "fout gegaan met mijn zaak",
        "nog niet zo lang werkloos",
        "ik vind het moeilijk om werk te vinden omdat ik ouder ben",
        "privé rijd ik een elektrische auto",
    ],
)
def test_what_only_resembles_a_short_reply_is_none(message):
    assert short_reply(message) is None


@pytest.mark.parametrize(
    ("message", "asks"),
    [
        ("welke school het wordt na de zomer", False),
        ("of ik niveau 3 ga doen", False),
        ("welke school wordt het", True),
        ("hoe vind ik werk", True),
        ("waarom wil je dat weten", True),
        ("en hoe werkt dat dan", True),
        ("maar kan ik ook parttime werken", True),
        ("is dat gratis?", True),
        ("krijg ik dan nog ww", True),
        ("verlies ik mijn bijstand als ik ga leren", True),
        ("bij wie kan ik daarvoor terecht", True),
        ("ik ben 34", False),
        ("mijn man en ik", False),
        ("warmtepompen", False),
        ("iets met hout", False),
        ("wat een gedoe zeg", False),
    ],
)
def test_a_question_is_told_from_an_answer(message, asks):
    assert is_question(message) is asks


@pytest.mark.parametrize(
    ("message", "question"),
    [
        ("mijn pa wil graag weten hoe lang het duurt", "hoe lang het duurt"),
        ("zij vroeg of het geld kost", "of het geld kost"),
        ("mijn zoon vraagt zich af wat hij kiest", None),
        ("ik vraag me af welke opleiding het wordt", None),
    ],
)
def test_a_question_may_be_passed_on(message, question):
    assert next((message[one.end() :] for one in passed_on(message)), None) == question


@pytest.mark.parametrize("piece", ["ja ", "nee, ", "hoor ", "weet niet ", "?", "👍", "maar "])
def test_a_long_message_takes_time_in_proportion(piece):
    assert reads_in_proportion(short_reply, piece)


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("dat weet ik nu nog niet precies hoor, mag dat ook later?", "sla_over"),
        ("dat zeg ik liever straks", "sla_over"),
        ("ik wil later schilder worden", None),
        ("kan ik later nog van richting wisselen?", None),
    ],
)
def test_who_would_rather_tell_later_skips_for_now(text, reply):
    assert short_reply(text) == reply
