"""Which model fits, when it is trained, and what is said when there is none."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from bot import model
from bot.model import NoModelError, current_model, fingerprint, model_path, train


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a small project without a model, in which the tests run."""
    files = {
        "config.yml": "pipeline", "domain.yml": "intents", "data/nlu/groet.yml": "hoi",
        "bot/nlu/tokenizer.py": "code", "requirements/runtime.txt": "rasa==3.6.21",
    }  # fmt: skip
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    (tmp_path / "models").mkdir()
    monkeypatch.setattr(model, "ROOT", tmp_path)
    monkeypatch.setattr(model, "MODELS", tmp_path / "models")
    monkeypatch.setattr(model, "quiet_rasa", lambda: None)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def trainings(root: Path, monkeypatch: pytest.MonkeyPatch) -> list[dict]:
    """Put a fake in the place of Rasa; gives the calls of its training, which makes a file."""
    calls: list[dict] = []
    assert Path.cwd() == root

    def fake_train(**options) -> SimpleNamespace:
        calls.append(options)
        file = Path(options["output"]) / f"{options['fixed_model_name']}.tar.gz"
        file.write_text("een model")
        return SimpleNamespace(model=str(file))

    monkeypatch.setitem(sys.modules, "rasa", SimpleNamespace(train=fake_train))
    return calls


def a_model(root: Path, name: str, made: int) -> Path:
    file = root / "models" / name
    file.write_text("een model")
    os.utime(file, (made, made))
    return file


# The fingerprint


@pytest.mark.parametrize(
    "name",
    ["config.yml", "domain.yml", "data/nlu/groet.yml", "bot/nlu/tokenizer.py",
     "requirements/runtime.txt"],
)  # fmt: skip
def test_the_fingerprint_changes_with_the_content_of_every_input(root, name):
    before = fingerprint()

    (root / name).write_text("iets anders")

    assert fingerprint() != before


def test_the_fingerprint_does_not_change_with_file_times(root):
    before = fingerprint()

    for file in root.rglob("*.yml"):
        os.utime(file, (1, 1))

    assert fingerprint() == before


def test_a_new_file_and_a_new_name_change_the_fingerprint(root):
    seen = {fingerprint()}

    (root / "data/nlu/bedank.yml").write_text("dankje")
    seen.add(fingerprint())
    (root / "data/nlu/bedank.yml").rename(root / "data/nlu/dank.yml")
    seen.add(fingerprint())

    assert len(seen) == 3


def test_what_is_no_input_does_not_matter(root):
    before = fingerprint()

    (root / "data/nlu/groet.yml.bak").write_text("oud")
    (root / "README.md").write_text("lees mij")

    assert fingerprint() == before


# Which model


def test_the_model_that_fits_goes_before_a_newer_one(root):
    fitting = a_model(root, model_path().name, made=1)
    a_model(root, "techniekgids-ander.tar.gz", made=2)

    assert current_model() == fitting


def test_without_one_that_fits_the_newest_is_taken(root):
    a_model(root, "techniekgids-oud.tar.gz", made=1)
    newest = a_model(root, "techniekgids-nieuw.tar.gz", made=2)

    assert current_model() == newest


@pytest.mark.usefixtures("root")
def test_without_any_model_it_is_said_how_to_make_one():
    with pytest.raises(NoModelError, match='Typ "make train"'):
        current_model()


# Training


@pytest.mark.usefixtures("root")
def test_training_makes_the_model_that_fits(trainings):
    assert train() is True

    assert current_model() == model_path()
    assert len(trainings) == 1


def test_a_model_that_fits_is_not_trained_again(root, trainings):
    a_model(root, model_path().name, made=1)

    assert train() is False
    assert trainings == []


def test_training_can_be_forced(root, trainings):
    a_model(root, model_path().name, made=1)

    assert train(force=True) is True
    assert len(trainings) == 1


@pytest.mark.usefixtures("trainings")
def test_after_training_only_the_new_model_is_left_of_our_own(root):
    a_model(root, "techniekgids-oud.tar.gz", made=1)
    of_somebody_else = a_model(root, "eigen.tar.gz", made=1)

    train()

    assert sorted((root / "models").iterdir()) == sorted([of_somebody_else, model_path()])


def test_training_that_gives_no_model_is_said(root, monkeypatch):
    old = a_model(root, "techniekgids-oud.tar.gz", made=1)
    failing = SimpleNamespace(train=lambda **_: SimpleNamespace(model=None))
    monkeypatch.setitem(sys.modules, "rasa", failing)

    with pytest.raises(NoModelError, match="niet gelukt"):
        train()
    assert old.exists()
