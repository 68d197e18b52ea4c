"""A vacancy that somebody sends: read, checked, and what to say about it."""

from __future__ import annotations

import asyncio
import mimetypes
from pathlib import PurePath

from telegram import Document as SentDocument
from telegram.error import TelegramError

from bot import vacancy_report
from bot.conversation import Button
from bot.telegram import texts
from bot.telegram.delivery import Delivery, Document
from knowledge.documents import LARGEST, DocumentError, read_document
from knowledge.vacancy.checker import check
from knowledge.vacancy.report import Finding, Report

WAITING = "vacature"
NO_VACANCY = "vacature:geen"
"""The payload of the button that stops waiting for a vacancy; never given to the guide."""

_WORDS = 200
"""Characters of the words of a finding that are shown."""


async def read(document: SentDocument) -> str:
    """Return the text of a document that was sent.

    Raises DocumentError, in Dutch, when it is too large or cannot be fetched or read.
    """
    if (document.file_size or 0) > LARGEST:
        raise DocumentError(texts.TOO_LARGE)
    try:
        file = await document.get_file()
        if (file.file_size or 0) > LARGEST:
            raise DocumentError(texts.TOO_LARGE)
        content = bytes(await file.download_as_bytearray())
    except TelegramError as error:
        large = "too big" in error.message.lower()
        raise DocumentError(texts.TOO_LARGE if large else texts.NOT_FETCHED) from error
    text = await asyncio.to_thread(read_document, _name(document), content)
    return text.replace("\r\n", "\n")


async def answer(text: str, delivery: Delivery) -> bool:
    """Send what there is to say about a vacancy; return whether it was one.

    The report comes after it as a file.
    """
    try:
        async with delivery.typing():
            report = await asyncio.to_thread(check, text)
    except ValueError as error:
        await delivery.say(str(error), [Button(texts.NOT_A_VACANCY, NO_VACANCY)])
        return False
    await delivery.say(summary(report))
    await delivery.hand_over(await document(text))
    await delivery.say(texts.VACANCY_AGAIN)
    return True


async def document(text: str) -> Document:
    """Return the whole report of a vacancy that can be checked, as a file."""

    def written() -> str:
        return vacancy_report.as_text(check(text), text)

    # Editors on Windows take a text for their own alphabet unless it begins with this mark.
    return Document(texts.VACANCY_NAME, (await asyncio.to_thread(written)).encode("utf-8-sig"))


def summary(report: Report) -> str:
    """Return the most important findings, each with its words, the reason and what is better."""
    shown = report.findings[: vacancy_report.MOST]
    left = len(report.findings) - len(shown)
    parts = [f"**Score {report.score} van 100**"]
    if not shown:
        parts.append("Ik heb niets gevonden dat beter moet.")
    parts += [_finding(number, one) for number, one in enumerate(shown, 1)]
    if left:
        more = "1 bevinding" if left == 1 else f"{left} bevindingen"
        parts.append(f"In het verslag staan nog {more}.")
    if report.strengths:
        good = "\n".join(f"- {one.explanation}" for one in report.strengths)
        parts.append(f"**Dit is al goed**\n{good}")
    return "\n\n".join(parts)


def _name(document: SentDocument) -> str:
    """Return the name, with an ending by its kind where it has none."""
    name = document.file_name or "bestand"
    known = PurePath(name).suffix or mimetypes.guess_extension(document.mime_type or "") or ""
    return name if PurePath(name).suffix else f"{name}{known}"


def _finding(number: int, finding: Finding) -> str:
    lines = [f"**{number}. {finding.title}**"]
    if finding.text:
        words = " ".join(finding.text.split()).replace("**", "")
        lines.append(f"“{words if len(words) <= _WORDS else words[:_WORDS] + '…'}”")
    lines += [finding.explanation, f"Beter: {finding.better}"]
    if finding.where:
        lines.append(f"Waar: {finding.where}")
    if finding.example:
        lines.append(f"Bijvoorbeeld: {finding.example}")
    return "\n".join(lines)
