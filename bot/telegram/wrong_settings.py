"""Settings that Telegram could never work with."""

from __future__ import annotations

from urllib.parse import urlsplit

from knowledge.settings import Settings


def problem(config: Settings) -> str | None:
    """Return what is wrong, as a Dutch sentence for the administrator; None when nothing is."""
    if config.telegram_webhook and not _is_address(config.telegram_webhook, "https"):
        return (
            "TECHNIEKGIDS_TELEGRAM_WEBHOOK moet het openbare adres van deze website zijn, zoals "
            "https://gids.voorbeeld.nl."
        )
    if not _is_address(config.telegram_api, "http", "https"):
        return "TECHNIEKGIDS_TELEGRAM_API moet een adres zijn, zoals https://api.telegram.org."
    if config.telegram_webhook and not config.telegram_token:
        return "TECHNIEKGIDS_TELEGRAM_WEBHOOK doet niets zonder TECHNIEKGIDS_TELEGRAM_TOKEN."
    return None


def _is_address(text: str, *schemes: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in schemes and bool(parts.hostname) and not (parts.query or parts.fragment)
