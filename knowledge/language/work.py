"""Work, being without work, and benefits in free Dutch text; the words are in werk.yml."""

import re
from dataclasses import dataclass

from knowledge.language.activities import activities
from knowledge.language.age import find_ages
from knowledge.language.bare_work import is_presented, left_behind, opens_with_work
from knowledge.language.clauses import clauses, in_mode, is_wished_work
from knowledge.language.interests import BROAD, find_interests
from knowledge.language.occupations import Occupation, find_occupations
from knowledge.language.once import once
from knowledge.language.patterns import WordLists, word_lists
from knowledge.language.row import read_row
from knowledge.language.row_facts import is_plural
from knowledge.language.spelling import put_right
from knowledge.language.studies import find_studies
from knowledge.language.text import normalise

_IS_ONE = re.compile(r"\b(?:ben|als)(?: nu| zelf| al)?(?: een| de)?(?: [\w-]+ en(?: een)?)? $")
_AT_WORK = re.compile(r"\b(?:k?ben|is|werk\w*|sta|doe|zit|run|rij|rijd|vaar|als|beroep)\b")
# "Kapster, 34, Breda": facts in a row, without a verb.
_WITHOUT_VERB = re.compile(r"^ik (?=(?:in|bij|op|als)\b)")
_ROW = 2
# "Servicemonteur liften hier", but "lasser worden".
_OF_SORT = re.compile(
    r"(?: (?!(?:en|of|met|worden|geworden|zijn|was|geweest|gezocht|zoekt?|opleiding|cursus|bij)\b)"
    r"[a-z-]{3,}|-[a-z]+){0,2}(?: (?:in|op) (?:een|de|het|'n) [a-z-]+)?"
)
_SINCE = re.compile(r"^(?:(?:al|nu|ook|sinds|allround|zelfstandig|\w+ jaar|jaren|jarenlang) )+")
# "Ik was af in een hotel, maar ik ben elektricien": what somebody does, and what they are.
_BUT_IS = re.compile(r"\b(?:maar|terwijl|eigenlijk) (?:eigenlijk )?(?:ben ik|ik ben)\b")
# "Uitkering? Nee": somebody repeats the question first.
_ASKED_AGAIN = re.compile(r"\? (?=(?:nee|nope|nooit|niet)\b)")
_IS_NOW = re.compile(
    r"\b(?:ben|is|werk|werkt) (?:(?:ik|hij|zij|ze) )?(?:nu|inmiddels|tegenwoordig|sinds \w+)\b"
    r"|\b(?:sinds|vanaf) (?:\w+ ){1,3}(?:ben|is|werk|werkt) (?:ik|hij|zij|ze)\b"
)
# "Ik ben geen kok meer"
_NO_MORE = re.compile(r"\b(?P<verb>ben|is) (?P<who>ik )?geen (?P<what>[\w-]+(?: [\w-]+)?) meer\b")
_AT_PLACE = ("bij ", "in ", "op ")
_WORK_ITSELF = re.compile(r"(?:ja\W+)?(?:ik )?(?:ben |aan het )?(?:werk|werken|werkt|baan|job)\b")


@dataclass(frozen=True)
class Work:
    """What a text says about work now; None where it says nothing.

    `technical` is about the work somebody has; `background` is whether earlier work or
    schooling was technical.
    """

    works: bool | None = None
    benefit: bool | None = None
    technical: bool | None = None
    background: bool | None = None


@once
def find_work(text: str, *, asked: bool = False) -> Work:
    """Return what a text says about work, benefit and technical background.

    What somebody wishes for does not count as work that they have. With `asked` (a question
    about the situation), a bare occupation is somebody's work.
    """
    text = "\n".join(_NO_MORE.sub(_was, _spelt(line)) for line in text.splitlines())
    benefit = says_benefit(text)
    told = _words().without(_of_self(text), "niet_op_school", "niks_te_zeggen")
    plain, now = normalise(told), in_mode(told, "nu")
    if _goes_on(plain):
        # "Altijd in de zorg gewerkt en doe dat nog steeds" tells the work of now.
        whole = in_mode(told, "nu", "vroeger")
        technical = _technical(now)
        return Work(True, benefit, _technical(whole) if technical is None else technical)
    if trade := _BUT_IS.search(plain):
        does, is_one = find_work(plain[: trade.start()], asked=asked), plain[trade.start() :]
        if does.works and does.technical is not None and find_occupations(is_one):
            background = does.background or _technical(normalise(is_one))
            return Work(True, benefit, does.technical, background)
    works = _works(plain, now, benefit, asked)
    if works is None and (technical := _technical(left_behind(told))) is not None:
        return Work(True, benefit, technical, _background(told, True))
    technical = _technical(now) if works is not False else None
    if technical is None and works and not now:
        technical = _technical(plain)
    if technical is None and works and _is_told_but_not_technical(now):
        technical = False
    return Work(works, benefit, technical, _background(told, works))


def _was(told: re.Match[str]) -> str:
    """Return "was kok" for "ben geen kok meer", where that is work."""
    return f"was {told['who'] or ''}{told['what']}" if find_occupations(told["what"]) else told[0]


@once
def _of_self(text: str) -> str:
    """Return the text without names and clauses about a relative: "mijn man werkt als lasser"."""
    parts = clauses(text)
    kept = []
    other = False
    for part in parts:
        # "Mijn man is 51 en werkt bij de haven" goes on about him.
        other = is_about_other(part.text) or (other and _goes_on_about_other(part.text))
        if not other:
            kept.append(_words().without(part.text, "naam"))
    if kept == [part.text for part in parts]:
        return text
    # "Mijn man werkt als lasser en ik in de zorg" has its verb in the part left out.
    return ", ".join(_WITHOUT_VERB.sub("ik werk ", part) for part in kept)


def _spelt(text: str) -> str:
    return put_right(normalise(text), _words().list_of("gespeld"))


def is_about_other(clause: str) -> bool:
    """Return whether a clause tells of a relative or friend: "mijn man werkt als lasser"."""
    words = _words()
    others = list(words.pattern("ander_zijn_werk").finditer(clause))
    besides = words.without(clause, "ander_zijn_werk")
    if not others or words.has(besides, "zelf_aan_het_woord"):
        return False
    # "Ben met mijn vrouw verhuisd" is about both.
    return not clause[: others[0].start()].strip()


def names_other(clause: str) -> bool:
    """Return whether a clause names a relative or friend: "ik heb een buurman in de ww"."""
    return _words().has(clause, "naaste")


def _goes_on_about_other(clause: str) -> bool:
    words = _words()
    return words.starts(clause, "derde_persoon") and not words.has(clause, "zelf_aan_het_woord")


@once
def says_benefit(text: str) -> bool | None:
    """Return whether a text says that there is a benefit, that there is none, or nothing."""
    words = _words()
    lines = (_ASKED_AGAIN.sub(" ", normalise(line)) for line in text.splitlines())
    text = words.without("\n".join(lines), "niks_anders", "niks_te_zeggen")
    plain = _spelt(text)
    if words.is_whole(plain.strip(" .!,"), "uitkering_heel"):
        return True
    # "Geen ww maar wel bijstand" is a benefit.
    own = words.without(_spelt(_of_self(text)), "geen_uitkering")
    granted = words.without(own, "aangevraagd")
    if words.has(granted, "uitkering"):
        return True
    if granted != own:
        return not words.has(granted, "nog_geen_besluit")
    return False if words.has(plain, "geen_uitkering") else None


def names_allowance(text: str) -> bool:
    """Return whether a text names money that is no benefit: "huurtoeslag", "stufi"."""
    return _words().has(normalise(text), "toeslag")


def told_benefit(text: str) -> bool | None:
    """Return the benefit in an answer about it; an allowance alone is none."""
    value = says_benefit(text)
    return False if value is None and names_allowance(text) else value


def is_hobby(text: str) -> bool:
    """Return whether what a text tells is done at home, and no work."""
    return _words().has(normalise(text), "alleen_hobby")


def says_technical(text: str) -> bool | None:
    """Return whether work or schooling named in a text is technical; None when unclear."""
    return _technical(normalise(text))


def _words() -> WordLists:
    return word_lists("werk")


def _works(plain: str, now: str, benefit: bool | None, asked: bool) -> bool | None:
    words = _words()
    if asked and words.is_whole(plain.strip(" .!,"), "geen_werk_heel"):
        return False
    if _has_other_work(now):
        return True
    paid = words.without(now, "vrijwillig", "werkt_niet", "schijnwerk", "uitkering")
    # Of who gets a benefit, what was lost before counts too.
    lately = plain if benefit else now
    idle_now = words.has(words.without(lately, "werkt_wel"), "geen_werk")
    if not idle_now and (words.has(paid, "werk") or words.has(plain, "werkt_nog")):
        # Somebody who works may look for other work, and may have a supplementary benefit.
        return True
    at_all = plain if asked or benefit is not None else words.without(plain, "zoekt_soort_werk")
    idle = words.has(words.without(at_all, "werkt_wel"), "geen_werk", "geen_werk_status")
    if idle or benefit:
        return False
    if (asked or _AT_WORK.search(now)) and find_occupations(now):
        return True
    if asked and _does(now) is not None:
        return True
    if any(is_presented(now, one) for one in find_occupations(now)):
        return True
    if _in_row_of_facts(plain) or opens_with_work(plain) or _moved_on(plain, now):
        return True
    if words.has(plain, "geen_werk_zwak") or _worked_until(plain):
        return False
    if asked and any(words.is_whole(part, "geen_werk_heel") for part in now.split(", ")):
        return False
    if asked and (words.has(now, "buiten_techniek", "in_techniek") or _WORK_ITSELF.match(plain)):
        return True
    return None


def _has_other_work(now: str) -> bool:
    """Return whether somebody left work for other work: "werk daar niet meer, ben nu kok"."""
    words = _words()
    parts = now.split(", ")
    left = next((n for n, part in enumerate(parts) if words.has(part, "werkt_niet")), len(parts))
    told = (part for part in parts[left + 1 :] if _IS_NOW.search(part))
    return any(find_occupations(part) and not words.has(part, "geen_werk") for part in told)


def _worked_until(plain: str) -> bool:
    """Return whether somebody tells until when they worked: "tot vorig jaar chauffeur"."""
    words = _words()
    parts = (part.text for part in clauses(plain) if words.has(part.text, "tot_toen"))
    return any(words.has(part, "werkte") or bool(find_occupations(part)) for part in parts)


def _moved_on(plain: str, now: str) -> bool:
    """Return whether somebody tells the work of now beside other work: "was kok, nu chauffeur"."""
    words = _words()
    parts = [part for part in now.split(", ") if words.starts(part, "nu_eerst")]
    told = any(
        bool(find_occupations(part)) or words.has(part, "buiten_techniek", "in_techniek")
        for part in parts
    )
    return told and bool(in_mode(plain, "vroeger", "wens"))


def _goes_on(plain: str) -> bool:
    """Return whether somebody still does the work that they say to have done before."""
    words = _words()
    if words.has(words.without(plain, "werkt_wel"), "geen_werk", "geen_werk_status", "uitkering"):
        return False
    # "Ik zit nog op school" tells of nothing before.
    return words.has(plain, "nog_steeds") and bool(in_mode(plain, "vroeger"))


def _in_row_of_facts(plain: str) -> bool:
    """Return whether an occupation stands by itself beside an age: "kapster, 34, Breda"."""
    if (row := read_row(plain)) and row.works:
        return True
    parts = [part.strip() for part in re.split(r"[,.;:!(]", plain)]
    if len(parts) < _ROW or not find_ages(plain):
        return False
    # "Ik ben 33, ik wil ander werk, technisch werk" goes on about the wish.
    wishes = {clause.text for clause in clauses(plain) if is_wished_work(clause)}
    bare = (_SINCE.sub("", part) for part in parts if part not in wishes)
    return any(
        one.start == 0 and not is_plural(part[: one.end]) and _OF_SORT.fullmatch(part[one.end :])
        for part in bare
        for one in find_occupations(part)
    )


@once
def _technical(part: str) -> bool | None:
    words = _words()
    if not part:
        return None
    if words.has(part, "geen_techniek"):
        return False
    if occupations := find_occupations(part):
        # "Een loopbaan in de scheepvaart, voor mij als notaris" tells what somebody is.
        own = [one for one in occupations if _IS_ONE.search(part[: one.start])]
        occupations = own or occupations
        supports = words.has(part, "ondersteunend") or any(not one.technisch for one in occupations)
        return any(one.technisch and not (supports and _is_place(part, one)) for one in occupations)
    if words.has(part, "ondersteunend"):
        return False
    if words.has(part, "in_techniek"):
        return True
    # "Ik repareer telefoons in een winkeltje": the deed goes before the place.
    if (does := _does(part)) is not None:
        return does
    return False if words.has(part, "buiten_techniek") else None


def _does(part: str) -> bool | None:
    """Return whether what somebody tells to do is technical work: "ik leg daken"."""
    if _words().has(part, "voor_de_lol"):
        return None
    for activity in activities(part):
        if occupations := find_occupations(activity):
            return any(one.technisch for one in occupations)
        if set(find_interests(activity)) - {BROAD}:
            return True
    return None


def _is_told_but_not_technical(now: str) -> bool:
    """Tell "in een skihut" from "bij Jansen" or "in een loods", which may be technical work."""
    return _words().has(now, "werkt_ergens") and not _words().has(now, "kan_technisch")


def _is_place(part: str, one: Occupation) -> bool:
    named = part[one.start : one.end]
    return named.startswith(_AT_PLACE) or _words().is_whole(named, "bedrijf")


def _background(text: str, works: bool | None) -> bool | None:
    words = _words()
    plain = normalise(text)
    if words.has(plain, "achtergrond_niet"):
        return False
    if words.has(in_mode(text, "nu", "vroeger"), "achtergrond_wel"):
        return True
    past = ", ".join(_without_payer(part) for part in in_mode(text, "vroeger").split(", "))
    past = words.without(past, "schoolvak")
    if any(study.technisch for study in find_studies(past)):
        return True
    if (value := _technical(past)) is not None or works is not False:
        return value
    parts = in_mode(text, "nu").split(", ")
    idle = ", ".join(part for part in parts if not words.has(part, "vrijwillig", "geen_werk_zwak"))
    named = find_occupations(idle)
    return any(one.technisch for one in named) if named else None


def _without_payer(part: str) -> str:
    words = _words()
    return words.without(part, "instantie") if words.has(part, "uitkering") else part
