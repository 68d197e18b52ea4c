"""Makes .venv and keeps it equal to the locked requirements; run with Python 3.10.

Each part (a lock file, the project itself) leaves a stamp with the hash of what it was
installed from, so that nothing is installed again when nothing changed. While something is
being installed a locked marker stands in .venv; one that is there without a lock means that
an installation was cut off, and .venv is made anew.
"""

import argparse
import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

Command = list[str | Path]

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / "bin"
MARKER = VENV / ".techniekgids-bezig"
# Without a terminal uv's progress would only be a list of two hundred packages.
VERBOSITY = [] if sys.stderr.isatty() else ["--quiet"]
UV_INSTALL: Command = [BIN / "uv", "pip", "install", *VERBOSITY, "--python", BIN / "python"]


class SetupError(Exception):
    """What went wrong and what to do about it, in one Dutch line."""


@dataclass(frozen=True)
class Part:
    """Something to install, and the file that decides what exactly."""

    name: str
    source: Path
    command: Command

    @property
    def stamp(self) -> Path:
        """Return the file that holds the hash of the source as it was installed."""
        return VENV / f".techniekgids-{self.name}"

    def source_hash(self) -> str:
        """Return the hash of the source as it is now."""
        return hashlib.sha256(self.source.read_bytes()).hexdigest()

    def is_installed(self) -> bool:
        """Return whether the source is the one that was installed."""
        return self.stamp.is_file() and self.stamp.read_text() == self.source_hash()

    def install(self) -> None:
        """Install the part and leave its stamp."""
        environment = {"UV_HTTP_TIMEOUT": "180", **os.environ}
        result = subprocess.run(self.command, cwd=ROOT, env=environment, check=False)
        if result.returncode:
            raise SetupError(
                f"Installeren ({self.name}) is niet gelukt; zie de regels hierboven. "
                "Controleer de internetverbinding en probeer het opnieuw."
            )
        self.stamp.write_text(self.source_hash())


def _locked(name: str, command: Command) -> Part:
    lock = ROOT / "requirements" / f"{name}.txt"
    return Part(name, lock, [*command, "--require-hashes", "-r", lock])


INSTALLER = _locked("installer", [BIN / "python", "-m", "pip", "install", "--quiet"])
RUNTIME = _locked("runtime", UV_INSTALL)
# The lock holds setuptools, so that building needs nothing that is not locked.
PROJECT = Part(
    "project",
    ROOT / "pyproject.toml",
    [*UV_INSTALL, "--no-deps", "--no-build-isolation", "-e", ROOT],
)
DEVELOPMENT = _locked("development", UV_INSTALL)

PURPOSES = {
    "lock": [INSTALLER],
    "run": [INSTALLER, RUNTIME, PROJECT],
    "test": [INSTALLER, RUNTIME, PROJECT, DEVELOPMENT],
}


def say(line: str) -> None:
    """Print a line at once, also when the output goes to a file."""
    print(line, flush=True)


def is_usable() -> bool:
    """Return whether .venv is a whole Python 3.10 environment, made for this folder."""
    python, pip = BIN / "python", BIN / "pip"
    if not (python.exists() and pip.is_file() and str(VENV) in pip.read_text()):
        return False
    version = "import sys; sys.exit(sys.version_info[:2] != (3, 10))"
    return subprocess.run([python, "-c", version], check=False).returncode == 0


def is_held() -> bool:
    """Return whether a running process is installing in .venv."""
    try:
        with MARKER.open() as marker:
            fcntl.flock(marker, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False


@contextmanager
def installing() -> Iterator[None]:
    """Mark .venv as being worked on; the mark stays when the work is cut off."""
    with MARKER.open("a") as marker:
        try:
            fcntl.flock(marker, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise SetupError(
                "Een ander proces werkt al aan .venv. "
                "Wacht tot het klaar is en probeer het opnieuw."
            ) from error
        yield
        MARKER.unlink()


def make_venv() -> None:
    """Make .venv from nothing."""
    if VENV.exists():
        say("    De map .venv is niet bruikbaar en wordt opnieuw gemaakt.")
        shutil.rmtree(VENV)
    VENV.mkdir()
    with installing():
        if subprocess.run([sys.executable, "-m", "venv", VENV], check=False).returncode:
            raise SetupError("De Python-omgeving in .venv maken is niet gelukt.")


def prepare(purpose: str, steps: int) -> None:
    """Bring .venv up to date for the purpose, and tell what happens.

    Raises SetupError when that fails or another process is at it.
    """
    if not is_held() and (MARKER.exists() or not is_usable()):
        say(f"1/{steps} Python-omgeving maken (enkele seconden) …")
        make_venv()
    else:
        say(f"1/{steps} De Python-omgeving is er al.")
    missing = [part for part in PURPOSES[purpose] if not part.is_installed()]
    if not missing:
        say(f"2/{steps} De pakketten zijn al geïnstalleerd.")
        return
    say(f"2/{steps} Pakketten installeren (de eerste keer ongeveer een minuut) …")
    with installing():
        for part in missing:
            part.install()


def main() -> int:
    """Prepare the environment; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("purpose", choices=PURPOSES)
    parser.add_argument("--steps", type=int, default=2, help="how many steps the caller counts")
    arguments = parser.parse_args()
    try:
        prepare(arguments.purpose, arguments.steps)
    except SetupError as failure:
        print(failure, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\nAfgebroken. De volgende keer wordt dit hersteld.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
