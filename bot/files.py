"""Writes the files that commands make."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from uuid import uuid4

from bot.usage import fail
from knowledge import system_errors


def write_file(file: Path, text: str) -> None:
    """Write a file whole or not at all; exit with one line when that cannot be.

    A file that is there keeps its rights, and a link keeps pointing at the file.
    """
    target = Path(os.path.realpath(file))
    unfinished = target.parent / f".{uuid4().hex}.tmp"
    try:
        mode = _mode(target)
        try:
            with unfinished.open("x", encoding="utf-8", newline="") as opened:
                opened.write(text)
            if mode is not None:
                unfinished.chmod(mode)
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        fail(f"{file} kan niet worden geschreven: {system_errors.reason(error)}.")


def _mode(target: Path) -> int | None:
    """Return the rights of a file that may be replaced, None when there is none yet."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(mode):
        reason = "het is een map" if stat.S_ISDIR(mode) else "het is geen gewoon bestand"
        fail(f"{target} kan niet worden geschreven: {reason}.")
    # Replacing needs no right to write the file itself, but whoever lacks that may not.
    target.open("a").close()
    return stat.S_IMODE(mode)
