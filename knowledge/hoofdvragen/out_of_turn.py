"""A few words that answer another question than the one asked: "m'n moeder" to "waar woon je"."""

from typing import Any

from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.message import Message
from knowledge.language.influence import find_influence, names_in, of_pupil
from knowledge.language.interests import BROAD, named_interests
from knowledge.language.patterns import word_lists
from knowledge.language.places import find_places
from knowledge.language.replies import is_question
from knowledge.language.text import normalise

_MOST_WORDS = 6
# The slot, its update, and the words that name it.
Found = tuple[str, dict[str, Any], list[str]]

_AFTER_CHOICE = ("keuzemoment", "invloed", "gemeente", "interesse")


def out_of_turn(message: Message, known: Known) -> dict[str, Any]:
    """Return the open slots that a few words fill, where another slot was asked; else empty.

    Every word has to name a place, people or technical work, or to go with these.
    """
    text, question = message.text, message.question
    few = len(text.split()) <= _MOST_WORDS and not is_question(text)
    if question not in _AFTER_CHOICE or not few or message.short or message.is_aside:
        return {}
    for read in (_place, _people, _wish):
        slot, value, named = read(text, known)
        if value and slot != question and known.get(slot) in (None, []) and _is_all(text, named):
            return value
    return {}


def _place(text: str, known: Known) -> Found:
    places = find_places(text, asked=True)
    # A pupil who is asked about a choice may name where to study.
    alone = len(places) == 1 and known.get("rol") != "leerling"
    value = {"gemeente": places[0].gemeente, "regio": places[0].regio} if alone else {}
    return "gemeente", value, [text[place.start : place.end] for place in places]


def _people(text: str, known: Known) -> Found:
    found = find_influence(text, asked=True)
    people = of_pupil(found, text) if known.get("rol") == "begeleider" else found
    return "invloed", {"invloed": people} if people else {}, names_in(text)


def _wish(text: str, known: Known) -> Found:
    del known
    named = [(key, words) for key, words in named_interests(text) if key != BROAD]
    keys = list(dict.fromkeys(key for key, _ in named))
    return "interesse", {"interesse": keys} if keys else {}, [words for _, words in named]


def _is_all(text: str, named: list[str]) -> bool:
    plain = normalise(text)
    for words in named:
        plain = plain.replace(normalise(words), " ", 1)
    return not word_lists("buiten_beurt").without(" ".join(plain.split()), "erbij").strip(" .,!")
