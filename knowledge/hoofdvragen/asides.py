"""Answers beside, or inside, a question or remark of somebody's own."""

import re
from dataclasses import replace

from knowledge.hoofdvragen.choosing import is_tentative, is_wish
from knowledge.hoofdvragen.facts import read_facts
from knowledge.hoofdvragen.message import Message
from knowledge.language.age import find_ages, is_possible
from knowledge.language.choice import find_choice
from knowledge.language.interests import find_interests
from knowledge.language.replies import is_question, refuses, without_questions, wonders
from knowledge.language.text import normalise
from knowledge.language.work import told_benefit

_YES_OR_NO = ("uitkering", "technische_achtergrond")
# Where naming something is answering, whatever request the words look like.
_BY_NAME = ("keuzemoment", "invloed", "gemeente", "interesse")
_CHOICES_ASKED = re.compile(
    r"\b(?:wie|wat|welke?|waar)\b[^.?!\n]*[,:?] ?(?:\w+ ){0,2}[\w'-]+"
    r" of (?:\w+ ){0,2}[\w'-]+[ ?!.]*$"
)
_OF_TALK = re.compile(
    r"\b(?:gesprek|chat|vragen\w*|antwoorden|\w*vul(?:t|len)?|begin|voren af aan)\b"
)
_NEVER_BESIDE = ("noodsignaal", "opnieuw", "andere_taal", "scheldwoorden", "vacature_checken")
# "Dat snap ik niet, wat bedoel je?" says no to nothing.
_BAFFLED = re.compile(r"\b(?:snap|snapte?|begrijp|begreep|vat|volg|bedoel)\b")
# "Mijn buurman zegt bbl goed"
_SAID_BY_ANOTHER = re.compile(r"\b(?:zegt|zeg|zei|zeggen|vindt|vond|raadt|says?|said|thinks?)\b")
_COUNTS = re.compile(
    r"(?:(?:en|maar|eh|of|ja|nou),? )*(?:telt|tellen|geldt|gelden) (?:het |dat )?(?P<what>[^?]+?)"
    r"(?: (?:ook|hier|dan|wel|nog|niet|er|daar|eigenlijk))*(?: (?:mee|onder|bij))?"
    r"(?: als (?:een )?(?:techni|uitkering|ervaring)[^?]*)?\?\s*(?P<more>.*)$"
)
_MAY_COUNT = ("situatie", "technische_achtergrond", "invloed", "interesse")
_AGE_FIRST = re.compile(
    r"(?:(?:nou|ach|pff+|oke?|goed|vooruit|tja|ja|zucht|gewoon|eh|dan|maar|toe)[ ,.]+)*"
    r"(?:(?:ik|k) (?:ben|word) |kben |ben )?\d{1,2}(?: jaar)?"
    r"(?= (?:dan|hoor|dus|man|he|als|maar|en)\b|[,.!;]|$)"
)
_FEW = 4
_NEVER_ANSWERS = ("noodsignaal", "privacy", "opnieuw", "andere_taal", "scheldwoorden")


def may_count(message: Message, question: str) -> Message | None:
    """Return the answer in a question whether it is one: "telt een oude stage ook mee?"."""
    asked = _COUNTS.match(normalise(message.text)) if question in _MAY_COUNT else None
    if asked is None:
        return None
    told = f"{asked['what']}, {asked['more']}".strip(" ,")
    return replace(message, text=told, intent="antwoord", confidence=0.0)


def beside_a_question(message: Message, question: str) -> Message | None:
    """Return the answer that goes before or after a question: "Delft. Wat bewaar je van mij?"."""
    told = without_questions(message.text)
    if question == "gemeente" and _CHOICES_ASKED.search(message.text.lower()):
        # "Wie wint er, Ajax of Feyenoord" names what is asked about.
        return None
    if not told or told == message.text.strip(" ,") or message.intent in _NEVER_BESIDE:
        return None
    answers = replace(message, text=told, intent="antwoord", confidence=0.0)
    if refuses(message.text):
        return replace(answers, intent="sla_over")
    if answers.short in ("weet_niet", "sla_over") or _BAFFLED.search(told.lower()):
        return None
    chooses = find_choice(told) and not _SAID_BY_ANOTHER.search(told.lower())
    if question == "keuzemoment" and answers.short != "ja" and not chooses:
        return None
    return answers


def says_enough(message: Message, question: str) -> bool:
    """Return whether a message answers, though its intent is a question of the person's own.

    "Data" may be an interest or a question about privacy: a word or two is an answer first.
    """
    if is_question(message.text):
        return question == "keuzemoment" and is_tentative(message)
    if message.intent == "opnieuw" and _OF_TALK.search(message.text.lower()):
        # "Helemaal opnieuw beginnen, mijn broer vult het in" is no wish for other work.
        return False
    if question == "uitkering" and told_benefit(message.text) is not None:
        return True
    if question == "keuzemoment" and wonders(message.text):
        return True
    if question == "leeftijd" and _gives_number(message):
        return True
    if message.is_no_answer:
        return False
    if question in _YES_OR_NO and message.short in ("ja", "nee"):
        return True
    if question in _BY_NAME and message.intent not in _NEVER_ANSWERS:
        return True
    if question == "keuzemoment" and is_wish(message):
        return True
    if question == "situatie" and read_facts(message.text).get("soort"):
        return True
    if question == "interesse" and len(message.text.split()) <= _FEW:
        return bool(find_interests(message.text))
    # "Laat maar, ik wil opnieuw beginnen" skips nothing.
    return (message.short == "sla_over" and message.intent != "opnieuw") or message.is_brief


def _gives_number(message: Message) -> bool:
    """Return whether an age comes first: "29 hoor, en wat gaat jou dat aan"."""
    first = _AGE_FIRST.match(normalise(message.text))
    if first is None or message.intent in ("noodsignaal", "opnieuw"):
        return False
    return any(is_possible(age.value) for age in find_ages(first.group()))
