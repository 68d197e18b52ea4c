"""Settings that Telegram could never work with are one line; the website goes on."""

from __future__ import annotations

import pytest

from bot.serving import load_telegram
from bot.telegram.wrong_settings import problem
from knowledge.settings import Settings
from tests.bot.telegram.bot_api import TOKEN
from tests.bot.web.fake_engine import FakeEngine


@pytest.mark.parametrize(
    ("values", "name"),
    [
        ({"telegram_webhook": "http://gids.voorbeeld.nl"}, "TECHNIEKGIDS_TELEGRAM_WEBHOOK"),
        ({"telegram_webhook": "gids.voorbeeld.nl"}, "TECHNIEKGIDS_TELEGRAM_WEBHOOK"),
        ({"telegram_webhook": "https://"}, "TECHNIEKGIDS_TELEGRAM_WEBHOOK"),
        ({"telegram_webhook": "https://gids.nl?a=1"}, "TECHNIEKGIDS_TELEGRAM_WEBHOOK"),
        ({"telegram_api": "api.telegram.org"}, "TECHNIEKGIDS_TELEGRAM_API"),
        ({"telegram_api": "http://[::1"}, "TECHNIEKGIDS_TELEGRAM_API"),
        (
            {"telegram_token": None, "telegram_webhook": "https://gids.nl"},
            "TECHNIEKGIDS_TELEGRAM_TOKEN",
        ),
    ],
)
def test_what_cannot_be_is_told_in_one_line(
    values: dict[str, str], name: str, engine: FakeEngine, caplog: pytest.LogCaptureFixture
) -> None:
    config = Settings(**{"telegram_token": TOKEN, **values})  # type: ignore[arg-type]

    assert load_telegram(engine, config) is None
    (record,) = caplog.records
    assert record.getMessage().startswith("Telegram staat uit: ")
    assert name in record.getMessage()


@pytest.mark.parametrize(
    "config",
    [
        Settings(),
        Settings(telegram_token=TOKEN),
        Settings(telegram_token=TOKEN, telegram_webhook="https://gids.nl/techniek"),
        Settings(telegram_token=TOKEN, telegram_api="http://127.0.0.1:8081"),
    ],
)
def test_what_can_be_is_fine(config: Settings) -> None:
    assert problem(config) is None
