"""What stops the website from starting is said in one Dutch line, with status 2."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from threading import Event

import pytest

from actions import dependencies
from bot import serving
from bot.model import NoModelError
from bot.serving import serve_website
from knowledge.catalogue import Catalogue
from knowledge.settings import settings


@pytest.fixture(autouse=True)
def _without_model_and_database(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(serving, "quiet_rasa", lambda: None)
    monkeypatch.setattr(serving, "current_model", lambda: None)
    monkeypatch.setattr(serving, "load_dialogue", lambda _: None)
    monkeypatch.setattr(dependencies, "catalogue", lambda: Catalogue([]))
    settings.cache_clear()
    yield
    settings.cache_clear()


def status_and_line(
    capsys: pytest.CaptureFixture[str], port: int = 0, host: str = "127.0.0.1"
) -> tuple[object, str]:
    with pytest.raises(SystemExit) as stopped:
        serve_website(host, port)
    output = capsys.readouterr()
    assert output.out == ""
    (line,) = output.err.splitlines()
    return stopped.value.code, line


def test_the_vacancy_check_is_warmed_up_beside_the_start(capsys, monkeypatch):
    warmed = Event()
    monkeypatch.setattr(serving, "warm_up", warmed.set)

    with socket.create_server(("127.0.0.1", 0)) as other:
        status_and_line(capsys, other.getsockname()[1])

    assert warmed.wait(timeout=60)


def test_a_port_in_use(capsys):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]

        status, line = status_and_line(capsys, port)

    assert status == 2
    assert line == f"Poort {port} op 127.0.0.1 is al in gebruik. Kies een andere met --port."


def test_an_address_that_is_not_of_this_machine(capsys):
    # 192.0.2.0/24 is kept free for examples (RFC 5737).
    status, line = status_and_line(capsys, host="192.0.2.1")

    assert status == 2
    assert line.startswith("Op 192.0.2.1, poort 0, kan ik niet luisteren: dit adres is niet van")


def test_an_origin_that_is_none(capsys, monkeypatch):
    monkeypatch.setenv("TECHNIEKGIDS_WIDGET_HERKOMSTEN", "https://goed.nl school.nl")

    status, line = status_and_line(capsys)

    assert status == 2
    assert line.startswith("TECHNIEKGIDS_WIDGET_HERKOMSTEN: ‘school.nl’ is geen herkomst.")


def test_no_model(capsys, monkeypatch):
    def no_model() -> None:
        raise NoModelError("Er is nog geen getraind model.")

    monkeypatch.setattr(serving, "current_model", no_model)

    assert status_and_line(capsys) == (2, "Er is nog geen getraind model.")


def test_a_log_level_that_does_not_exist(capsys, monkeypatch):
    monkeypatch.setenv("TECHNIEKGIDS_LOG_LEVEL", "luid")

    status, line = status_and_line(capsys)

    assert status == 2
    assert "'LUID' bestaat niet; kies DEBUG, INFO" in line


def test_a_number_of_messages_that_is_none(capsys, monkeypatch):
    monkeypatch.setenv("TECHNIEKGIDS_BERICHTEN_PER_MINUUT", "veel")

    status, line = status_and_line(capsys)

    assert status == 2
    assert line == "TECHNIEKGIDS_BERICHTEN_PER_MINUUT 'veel' is geen getal; 0 is zonder grens."
