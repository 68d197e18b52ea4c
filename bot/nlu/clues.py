"""What the rules for Dutch see in a message, as clues for the intent.

The clues carry over to words that no training sentence holds: "ik ben kapster" and "ik ben
stratenmaker" have the same ones, but for the kind of work.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from bot.nlu.word_groups import groups_of, plain
from knowledge.language.age import find_ages
from knowledge.language.distress import without_harmless
from knowledge.language.foreign import language_of
from knowledge.language.interests import find_interests
from knowledge.language.occupations import find_occupations
from knowledge.language.once import one_message
from knowledge.language.places import find_places
from knowledge.language.replies import is_question, short_reply
from knowledge.language.role import find_role
from knowledge.language.school import find_school
from knowledge.language.studies import find_studies
from knowledge.language.text import beginning, normalise
from knowledge.language.work import find_work

_PERSONS = {
    "eerste_persoon": {"ik", "mij", "me", "mijn", "mn", "m'n"},
    "tweede_persoon": {"je", "jij", "jou", "jouw", "u", "uw", "jullie", "ge", "gij"},
    "wij": {"wij", "we", "ons", "onze"},
    "derde_persoon": {"hij", "zij", "ze", "zijn", "haar", "hem", "hun"},
}
OF_DISTRESS = frozenset({"nood", "geweld", "wanhoop"})
"""The groups of words of somebody who may be in danger."""

_LAST_LATIN = "\u024f"


@one_message()
def clues_of(text: str, words: list[str]) -> list[str]:
    """Return the clues in a text, of which `words` are the words in lower case."""
    text = beginning(text)
    return list(dict.fromkeys((*_facts(text), *_shape(text, words), *_groups(text))))


def with_pairs(clues: list[str]) -> list[str]:
    """Return the clues and every two of them together: a question about money, say."""
    return [*clues, *(f"{one}+{other}" for one, other in combinations(clues, 2))]


def _facts(text: str) -> Iterator[str]:
    """What the text tells that the four questions ask for."""
    for age in find_ages(text):
        yield "leeftijd" if age.sure else "getal"
    if find_places(text):
        yield "plaats"
    for occupation in find_occupations(text):
        yield "beroep"
        yield f"beroep_{occupation.technisch}"
    if find_studies(text):
        yield "studie"
    if find_interests(text):
        yield "interesse"
    if find_school(text):
        yield "school"
    work = find_work(text)
    for name in ("works", "benefit", "technical", "background"):
        value = getattr(work, name)
        if value is not None:
            yield f"{name}_{value}"
    if role := find_role(text):
        yield f"rol_{role}"
    if reply := short_reply(text):
        yield f"kort_{reply}"


def _shape(text: str, words: list[str]) -> Iterator[str]:
    """How the text is built: length, question, persons, signs, language."""
    yield f"lengte_{_length_class(len(words))}"
    if "?" in text:
        yield "vraagteken"
    if is_question(text):
        yield "vraag"
        if words:
            yield f"vraag_{plain(words[0])}"
    for person, forms in _PERSONS.items():
        if not forms.isdisjoint(words):
            yield person
    if not any(char.isalnum() for char in text):
        yield "zonder_woorden"
    if any(char.isdigit() for char in text):
        yield "cijfer"
    if any(char.isalpha() and char > _LAST_LATIN for char in text):
        yield "ander_schrift"
    if language := language_of(text):
        yield f"taal_{language}"


def _groups(text: str) -> Iterator[str]:
    """The groups of words; those of distress not for what only sounds like it."""
    harmless = without_harmless(text)
    if harmless == normalise(text):
        yield from groups_of(text)
        return
    yield "geen_nood"
    left = groups_of(harmless)
    yield from (name for name in groups_of(text) if name not in OF_DISTRESS or name in left)


def _length_class(words: int) -> int:
    """Exact below four words, then in steps of four up to twenty."""
    return words if words < 4 else 4 + min(words // 4, 5)
