"""The trained model: where it is, whether it fits, training it."""

from __future__ import annotations

import hashlib
import logging
import os
import warnings
from pathlib import Path

import structlog

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "models"
# The clues of the intent classifier come from the readers and their word lists.
_INPUTS = (
    "config.yml", "domain.yml", "data", "bot/nlu", "knowledge/language", "knowledge/data/lexicon",
    "requirements/runtime.txt",
)  # fmt: skip


class NoModelError(Exception):
    """There is no trained model; the message says in Dutch what to do."""


def fingerprint() -> str:
    """Return a hash of everything that the model is made from."""
    digest = hashlib.sha256()
    for name in _INPUTS:
        path = ROOT / name
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.suffix in (".yml", ".py", ".txt"):
                digest.update(file.relative_to(ROOT).as_posix().encode())
                digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def current_model() -> Path:
    """Return the model that fits the present training data, else the newest.

    Raises NoModelError when there is none.
    """
    fitting = model_path()
    if fitting.exists():
        return fitting
    models = sorted(MODELS.glob("*.tar.gz"), key=lambda file: file.stat().st_mtime)
    if not models:
        raise NoModelError('Er is nog geen getraind model. Typ "make train" om het te maken.')
    return models[-1]


def model_path() -> Path:
    """Return where the model of the present training data belongs."""
    return MODELS / f"techniekgids-{fingerprint()}.tar.gz"


def train(*, force: bool = False) -> bool:
    """Train the model, unless one that fits is there; returns whether it was trained.

    Raises NoModelError when training gives no model.
    """
    target = model_path()
    if target.exists() and not force:
        return False
    quiet_rasa()
    import rasa

    # Custom components are found by their module name.
    os.chdir(ROOT)
    result = rasa.train(
        domain=str(ROOT / "domain.yml"),
        config=str(ROOT / "config.yml"),
        training_files=str(ROOT / "data"),
        output=str(MODELS),
        fixed_model_name=target.name.removesuffix(".tar.gz"),
    )
    if not result.model or not target.exists():
        raise NoModelError("Het trainen is niet gelukt. De regels hierboven zeggen waarom.")
    for old in MODELS.glob("techniekgids-*.tar.gz"):
        if old != target:
            old.unlink()
    return True


def quiet_rasa() -> None:
    """Keep Rasa and TensorFlow from telemetry, chatter and message texts in the log.

    Has to be called before they are imported.
    """
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    os.environ.setdefault("LOG_LEVEL_LIBRARIES", "ERROR")
    for name in ("rasa", "rasa_sdk", "tensorflow", "matplotlib", "apscheduler"):
        logging.getLogger(name).setLevel(logging.ERROR)
    # Sanic, which Rasa imports, turns deprecation warnings on.
    import sanic  # noqa: F401

    warnings.filterwarnings("ignore", category=DeprecationWarning)
    warnings.filterwarnings("ignore", category=UserWarning, module=r"rasa\.")
    # Rasa's structured log holds the texts of messages.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
