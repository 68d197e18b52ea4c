"""What the vacancy check found, as messages: the most important first, the rest on demand."""

import re
from collections.abc import Iterable
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button, intent
from actions.wording import was_said
from knowledge.language.numbers import number_words
from knowledge.language.text import normalise
from knowledge.vacancy.report import Finding, Report

FIRST = 5
"""Findings in the first message."""

MOST = 12
"""Findings that people are shown before they ask for the rest."""

_PAGE = MOST - FIRST
_QUOTED = 90
_GOOD = 5
_TELLING = 4
_AGE = re.compile(r"\b(?:jong\w*|ouder\w*|leeftijd\w*)\b")
_OBJECTS = re.compile(r"\b(?:waarom|hoezo|mis met|fout|mag|slecht)\b")
_PRAISE = (
    (90, "Dat is een sterke tekst."),
    (70, "Dat is een goed begin, met een paar punten om te verbeteren."),
    (50, "Er kan nog het een en ander beter."),
    (0, "Er is nog veel te winnen, en dat kan in kleine stappen."),
)
_WEBSITE = (
    "Op de pagina 'Vacaturetekst nakijken' van de website zie je de woorden gemarkeerd in je tekst."
)

ANOTHER = intent("Nog een tekst", "vacature_checken", stap="tekst")
APART = intent("Dit is een andere tekst", "vacature_checken", stap="apart")
TIPS = intent("Tips om mensen te vinden", "werving_tips")


def tell_report(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    report: Report,
    text: str,
    opening: str,
    buttons: list[Button],
) -> int:
    """Utter the score, the first findings and what is good; return how many were shown.

    `opening` says what was checked, up to the score; `buttons` come before those of every report.
    """
    shown = report.findings[:FIRST]
    praise = next(words for least, words in _PRAISE if report.score >= least)
    intro = f"{opening} {report.score} van de 100 punten."
    if not was_said(tracker, praise):
        intro += f" {praise}"
    paragraphs = [intro, _how_many(report), *_paragraphs(shown, 1)]
    if report.strengths:
        good = [f"- {one.explanation}" for one in report.strengths[:_GOOD]]
        paragraphs.append("\n".join(["Dit is al goed:", *good]))
    if not was_said(tracker, _WEBSITE):
        paragraphs.append(_WEBSITE)
    dispatcher.utter_message(
        text="\n\n".join(paragraphs),
        buttons=[*buttons, *_buttons(report, len(shown))],
        json_message=_data(report, text),
    )
    return len(shown)


def tell_one(
    dispatcher: CollectingDispatcher, report: Report, question: str, buttons: list[Button]
) -> bool:
    """Utter the finding whose words a question names; return whether there is one."""
    about_age = _AGE.search(normalise(question))
    asked, objects = _words(question), _OBJECTS.search(normalise(question))
    best, most = None, 0
    for finding in report.findings:
        words = _words(finding.text or "")
        named = [word for word in words if any(_is_form_of(word, one) for one in asked)]
        if about_age and finding.rule == "leeftijdsonderscheid":
            # "Jonge" may stand beside the words that are not allowed.
            named = words
        # One word of several says little, unless it is the one that counts or is objected to.
        told = len(named) > 1 or (named and (max(words, key=len) in named or objects))
        if told and len(named) > most:
            best, most = finding, len(named)
    if best:
        dispatcher.utter_message(text=_paragraph([best]), buttons=buttons)
    return best is not None


def _words(text: str) -> list[str]:
    """Return the words that tell what a text is about, numbers in digits."""
    numbers = number_words()
    words = [str(numbers.get(word, word)) for word in re.findall(r"\w+", normalise(text))]
    return [word for word in words if word.isdigit() or len(word) >= _TELLING]


def _is_form_of(word: str, other: str) -> bool:
    if word.isdigit():
        return word == other
    short, long = sorted((word, other), key=len)
    return long.startswith(short) and len(long) - len(short) <= 1


def tell_the_same(dispatcher: CollectingDispatcher, report: Report, text: str, shown: int) -> None:
    """Utter that a text was checked just now, with the way to what was not shown yet."""
    told = f"Dit is precies de tekst van net. Die heeft {report.score} van de 100 punten."
    dispatcher.utter_message(
        text=told, buttons=_buttons(report, shown), json_message=_data(report, text)
    )


def tell_more_findings(
    dispatcher: CollectingDispatcher, report: Report, text: str, shown: int
) -> int:
    """Utter the findings after those shown; return how many were shown in all."""
    page = report.findings[shown : shown + _PAGE]
    total = shown + len(page)
    opening = f"Bevinding {shown + 1} tot en met {total} van de {len(report.findings)}:"
    said = [opening, *_paragraphs(page, shown + 1)] if page else ["Dit waren alle bevindingen."]
    dispatcher.utter_message(
        text="\n\n".join(said), buttons=_buttons(report, total), json_message=_data(report, text)
    )
    return total


def _how_many(report: Report) -> str:
    total = len(report.findings)
    if total == 0:
        return "Ik vond niets wat beter moet."
    if total == 1:
        return "Dit viel me op:"
    if total <= FIRST:
        return f"Deze {total} dingen vielen me op:"
    return f"Er vielen me {total} dingen op. Dit zijn de belangrijkste:"


def _paragraphs(findings: Iterable[Finding], number: int) -> list[str]:
    """Return a paragraph for each rule, numbered by its findings, each explained once."""
    by_rule: dict[str, list[Finding]] = {}
    for finding in findings:
        by_rule.setdefault(finding.rule, []).append(finding)
    paragraphs: list[str] = []
    for several in by_rule.values():
        paragraphs.append(_paragraph(several, number))
        number += len(several)
    return paragraphs


def _paragraph(findings: list[Finding], number: int | None = None) -> str:
    first = findings[0]
    words = list(dict.fromkeys(_quoted(one.text) for one in findings if one.text))
    title = ", ".join(f"**{one}**" for one in words) or f"**{first.title}**"
    advice = " ".join(dict.fromkeys(one.better for one in findings))
    numbered = title if number is None else f"{number}. {title}"
    lines = [numbered, first.explanation, f"Beter: {_lower(advice)}"]
    if first.where:
        lines.append(first.where)
    if first.example:
        lines.append(f"Bijvoorbeeld: '{first.example}'")
    return "\n".join(lines)


def _quoted(words: str) -> str:
    # An asterisk of the text itself would end the bold.
    plain = " ".join(words.replace("*", " ").split())
    short = plain if len(plain) <= _QUOTED else plain[: _QUOTED - 2].rstrip() + " …"
    return f"'{short}'"


def _buttons(report: Report, shown: int) -> list[Button]:
    left = len(report.findings) - shown
    title = "Meer bevindingen" if shown < MOST else f"Ook de rest ({left})"
    more = [intent(title, "vacature_checken", stap="meer")] if left > 0 else []
    return [*more, ANOTHER, TIPS]


def _data(report: Report, text: str) -> dict[str, Any]:
    return {**report.as_dict(), "tekst": text}


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]
