"""Changing an earlier answer: "nee wacht", "ik bedoelde", "mijn leeftijd klopt niet"."""

import re
from typing import Any

from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.message import Message
from knowledge.language.choice import find_choice
from knowledge.language.clauses import in_mode
from knowledge.language.replies import is_question, without_questions
from knowledge.language.text import normalise

_MARKERS = re.compile(
    r"\b(?:wacht|bedoel\w*|sorry|excuus|excuses|pardon|foutje|oude info\w*|verouderd\w*|"
    r"achterhaald|(?:zet|schrijf) (?:dan |er )?maar|verkeerd\w*|typfout|vergist|vergissing|grapje|"
    r"correctie|rectificatie|andersom|omgedraaid|oeps|niet goed|klopt niet|was fout|aanpassen|"
    r"(?:ge)?wijzig\w*|moet zijn|in plaats van|ipv|ik zei|rechtzetten"
    r"|niet (?!uit\b)(?:\S+ ){1,4}(?<!als het )(?<!als er )maar)\b"
)
# "Niet in Gorinchem maar in Sliedrecht": what stands between is taken back. Where a verb follows
# "maar", something else is told: "ik werk niet meer in de winkel maar zit thuis". "Maakt niet uit,
# als het maar buiten is" takes nothing back.
_TAKEN_BACK = re.compile(
    r"\b(?:toch |dus |nee |nee, )*(?:niet|geen)"
    r"(?! (?:alleen|zozeer|per se|enkel|veel|echt|zo|meer|werk|baan|uitkering|diploma\w*|ervaring"
    r"|opleiding|uit)\b)"
    r" (?:[^\s.!?;]+ ){1,4}?(?<!als het )(?<!als er )maar (?:juist |wel |toch )?"
    r"(?!(?:ik|k|dat|die|het|wel|nu|wil|ben|zit|heb|werk|ga|doe|krijg|woon|zou|kan|moet|vind|zoek)\b)",
    re.IGNORECASE,
)
# "Universiteit of toch hbo" weighs; "ik heb toch een uitkering" corrects.
_BY_A_PERSON = re.compile(r"\b(?:toch|eigenlijk|verander\w*)\b")
_PERSON = re.compile(r"\b(?:ik|k|hij|zij|ze|we|wij)\b")
_YES_OR_NO = ("uitkering", "technische_achtergrond", "keuzemoment")
_SLOT_WORDS = {
    "leeftijd": r"leeftijd|hoe oud|jaren",
    "situatie": r"situatie|school|opleiding|werk|klas|studie|profiel",
    "uitkering": r"uitkering",
    "technische_achtergrond": r"achtergrond",
    "keuzemoment": r"keuze\w*",
    "invloed": r"invloed|wie (?:er )?mee ?(?:beslis(?:t|sen)|denk(?:t|en))|meebeslissen",
    "gemeente": r"woonplaats|(?<!in )plaats|gemeente|regio|waar ik woon|stad",
    "interesse": r"interesse\w*|richting|wat ik leuk vind|voorkeur",
    "rol": r"rol|wie ik ben",
}
# "Ik wil bij mijn werk blijven" names no answer that is wrong.
_IS_WRONG = re.compile(
    r"\b(?:klop\w*|fout\w*|verkeerd\w*|wijzig\w*|verander\w*|aanpas\w*|pas|aangepast|anders|opnieuw|"
    r"nog een keer|(?:niet|nooit) (?:goed|juist|waar)|onjuist|corrige\w*|verbeter\w*|herstel\w*|"
    r"vergist|vergissing|oeps|overdoen)\b"
)
_BESIDE_NAME = re.compile(
    r"\b(?:de|het|die|mijn|m'n|mn|me|mij|onze|zijn|haar|graag|alleen|eigenlijk|dus|dan|maar|doe|ik|wil|wou|wilde"
    r"|zou|van|over|nou|eh|ehm|tja|denk|om|is|t|dat|aub|alstublieft|alsjeblieft|gewoon|naar|verander\w*"
    r"|aanpas\w*|wijzig\w*|pas|aan|klopt|niet|fout|anders|eerst|er|waar|woon|werk|nu|doe|beslist|beslissen"
    r"|en ik)\b"
)
# "Veranderen van werk" is what somebody may choose.
_OTHER_WORK = re.compile(
    r"\b(?:verander\w*|wissel\w*) van (?:werk|baan|beroep|vak|sector|richting)\b"
    r"|\bvan (?:werk|baan|beroep|vak|sector) (?:verander|wissel)\w*"
)
_EXCEPT = re.compile(
    r"\b(?:behalve|uitgezonderd|(?:alleen|maar)(?= (?:de|het|mijn|m'n|mn|je) [\w ]+ niet)"
    r"|op(?= .+ na$))(?P<what> .+)"
)
_GOES_WITH = {
    "situatie": (
        "situatie_feiten",
        "twijfel",
        "uitkering",
        "technische_achtergrond",
        "keuzemoment",
    ),
    "uitkering": ("situatie", "situatie_feiten"),
    "gemeente": ("regio",),
}
# "Nee dank je" and "nee, ik bel zelf wel" take nothing back.
_DECLINES = re.compile(
    r"(?:nee|nah|neen|nee hoor|no),? (?:(?:hoor|dat|maar|is|hoeft|heel|erg),? )*"
    r"(?:dank\w*|bedankt|thanks|thx|merci|niet nodig|laat maar|hoor|hoeft niet)\b"
)
_GOES = "(?:bel|mail|app|ga|vraag|kijk|loop|regel)"
_GOES_OFF = re.compile(
    rf"(?:nee|nah|neen),? (?:(?:hoor|dan|dat),? )*(?:ik {_GOES}|{_GOES} ik)\b"
    r"(?!.*\b(?:beslis|bepaal|kies|naar de|naar het)\b)"
)
_IS = re.compile(
    r"\b(?:ik|k|hij|zij|ze|die|we|wij) (?:zelf |nu |al |gewoon )*"
    r"(?:ben|is|zijn|zit|zitten|doe|doet|woon|woont|wonen|werk|werkt|heb|heeft|volg|volgt|studeer|studeert)\b"
    r"|\b(?:kben|(?:ben|zit|doe|woon|werk) ik)\b|\b(?:het|dat) is (?:wel |een |geen )"
    r"|\bdat (?:ik|hij|zij|ze) .{2,40} (?:zit|doet?|volgt?|woont?|werkt?)\b"
)
# "Ik vergat erbij te zeggen dat hij op het vso zit"
_ADDED = re.compile(
    r"\b(?:trouwens|overigens|o ja|oja|oh ja|aanvulling"
    r"|erbij (?:te|zeggen|vertellen|vermelden)|vergat|vergeten"
    r"|(?:is|zit|gaat) (?:\w+ )?wel (?:een|op|naar|het|speciaal)"
    r"|geen (?:gewone|normale|reguliere)|niet (?:op|naar) een (?:gewone|normale|reguliere))\b"
)
_ASKED = re.compile(r"\?\s+")
_WEIGHS = re.compile(r"\w of (?:toch|juist|misschien|anders|gewoon) ")


def is_corrective(message: Message) -> bool:
    """Return whether a message changes something that was said before."""
    plain = normalise(message.text)
    if declines(message):
        return False
    if message.question == "keuzemoment" and _WEIGHS.search(plain):
        # "Pabo of toch iets anders"
        return False
    if message.intent == "corrigeer" and (message.is_sure or message.question != "keuzemoment"):
        return True
    if _MARKERS.search(plain) or _asks_to_change(message.text):
        return True
    no = message.short == "nee" or bool(_ADDED.search(plain))
    if message.question == "keuzemoment" and no and _tells_fact(message):
        return True
    weighs = message.question == "keuzemoment" and not _PERSON.search(plain)
    if _BY_A_PERSON.search(plain) and not weighs:
        return True
    # To a question of yes or no, "nee" is the answer.
    return message.question not in _YES_OR_NO and plain.startswith(("nee ", "nee,", "neen"))


def _tells_fact(message: Message) -> bool:
    """Return whether "nee, ik zit in 3 havo" tells what is, and not what is chosen."""
    told = in_mode(message.text, "nu")
    return bool(_IS.search(told)) and not find_choice(told)


def declines(message: Message) -> bool:
    """Return whether somebody who is asked nothing says no to more: "nee dank je, ik bel zelf"."""
    plain = normalise(message.text)
    says_no = _DECLINES.match(plain) or _GOES_OFF.match(plain)
    return message.question is None and bool(says_no)


def _asks_to_change(text: str) -> bool:
    """Return whether somebody asks to change an answer and tells the new one beside it."""
    asked, *told = _ASKED.split(text, maxsplit=1)
    if not any(part.strip() for part in told) or not _IS_WRONG.search(normalise(asked)):
        return False
    return named_slot(asked) is not None


def without_request(text: str) -> str:
    """Return what is told beside the request to change it: "kan dat anders? ik ben 43"."""
    told = without_questions(text)
    return told if told and _IS_WRONG.search(normalise(text)) else text


def without_taken_back(text: str) -> str:
    """Return the text without what it takes back: "niet bbl maar bol" becomes "bol"."""
    return _TAKEN_BACK.sub("", text)


def reopened(message: Message, known: Known) -> dict[str, Any]:
    """Return the slots to empty because somebody wants to answer them again."""
    slot = message.given.get("wijzig") or _called_wrong(message)
    if slot is None or slot not in _SLOT_WORDS:
        return {}
    empty = dict.fromkeys((slot, *_GOES_WITH.get(slot, ())))
    if slot == "uitkering":
        empty["situatie_feiten"] = {"soort": ["geen_werk"]}
    skipped = [name for name in known.get("overgeslagen") or [] if name not in empty]
    return empty | {"overgeslagen": skipped}


def _called_wrong(message: Message) -> str | None:
    """Return the slot that somebody calls wrong, or wants to change, by its name."""
    plain = normalise(message.text).strip(" .!")
    if message.given or not plain:
        return None
    if (excepted := _EXCEPT.search(plain)) and not is_question(plain):
        return named_slot(excepted["what"])
    if message.question == "keuzemoment" and _OTHER_WORK.search(plain):
        return None
    if message.intent != "corrigeer" or not _IS_WRONG.search(plain):
        return None
    asks = is_question(message.text) and not _MARKERS.search(plain)
    return None if asks else named_slot(message.text)


def named_slot(text: str) -> str | None:
    """Return the slot that a text speaks of by its name: "mijn leeftijd", "de woonplaats"."""
    plain = normalise(text)
    return next(
        (slot for slot, words in _SLOT_WORDS.items() if re.search(rf"\b(?:{words})\b", plain)), None
    )


def only_names_slot(text: str) -> str | None:
    """Return the slot that a text names and says no more of: "doe de leeftijd maar"."""
    plain, slot = normalise(text), named_slot(text)
    if slot is None:
        return None
    left = re.sub(rf"\b(?:{_SLOT_WORDS[slot]})\b", " ", plain)
    return None if _BESIDE_NAME.sub(" ", left).strip(" .,!") else slot
