"""Settings, read once from the environment."""

import os
from dataclasses import dataclass, field
from functools import cache

DEFAULT_DATABASE = "sqlite:///var/techniekgids.db"
TELEGRAM_API = "https://api.telegram.org"


@dataclass(frozen=True)
class Settings:
    """Settings of an installation; see the README for the names in the environment."""

    database_url: str = DEFAULT_DATABASE
    redis_url: str | None = None
    log_level: str = "WARNING"
    widget_origins: str = ""
    messages_per_minute: str = "120"
    telegram_token: str | None = field(default=None, repr=False)
    telegram_api: str = TELEGRAM_API
    telegram_webhook: str | None = None
    telegram_key: str | None = field(default=None, repr=False)


@cache
def settings() -> Settings:
    """Return the settings of this process."""
    env = os.environ
    return Settings(
        database_url=env.get("DATABASE_URL") or DEFAULT_DATABASE,
        redis_url=env.get("REDIS_URL") or None,
        log_level=(env.get("TECHNIEKGIDS_LOG_LEVEL") or "WARNING").upper(),
        widget_origins=env.get("TECHNIEKGIDS_WIDGET_HERKOMSTEN", ""),
        messages_per_minute=env.get("TECHNIEKGIDS_BERICHTEN_PER_MINUUT", "").strip() or "120",
        telegram_token=env.get("TECHNIEKGIDS_TELEGRAM_TOKEN", "").strip() or None,
        telegram_api=(env.get("TECHNIEKGIDS_TELEGRAM_API") or TELEGRAM_API).rstrip("/"),
        telegram_webhook=env.get("TECHNIEKGIDS_TELEGRAM_WEBHOOK", "").rstrip("/") or None,
        telegram_key=env.get("TECHNIEKGIDS_TELEGRAM_SLEUTEL") or None,
    )
