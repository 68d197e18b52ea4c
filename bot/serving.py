"""Puts the website in front of the dialogue engine."""

from __future__ import annotations

import asyncio
import logging
import sys
from typing import TYPE_CHECKING

from bot.engine import EngineThread
from bot.model import NoModelError, current_model, quiet_rasa
from knowledge.settings import Settings, settings
from knowledge.system_errors import reason

if TYPE_CHECKING:
    from bot.conversation import Engine
    from bot.dialogue import Dialogue
    from bot.telegram.guide import TelegramGuide

_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")


def serve_website(host: str, port: int) -> None:
    """Serve until stopped; exit status 2 with one line when that cannot be."""
    from actions.dependencies import catalogue
    from bot.web.server import AddressInUse, serve

    level = settings().log_level
    if level not in _LEVELS:
        sys.exit(
            _told(f"TECHNIEKGIDS_LOG_LEVEL {level!r} bestaat niet; kies {', '.join(_LEVELS)}.")
        )
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    quiet_rasa()
    try:
        current_model()
    except NoModelError as error:
        sys.exit(_told(str(error)))
    # The first search takes a second or two longer than the others.
    catalogue().find("")
    engine = EngineThread(lambda: load_dialogue(settings()))
    engine.start()
    try:
        asyncio.run(serve(engine, host, port, load_telegram(engine, settings())))
    except AddressInUse as error:
        sys.exit(_told(str(error)))
    except OSError as error:
        sys.exit(_told(f"Op {host}, poort {port}, kan ik niet luisteren: {reason(error)}."))
    finally:
        engine.stop()


def load_telegram(engine: Engine, config: Settings) -> TelegramGuide | None:
    """Return the guide on Telegram, None without a token."""
    if config.telegram_token is None:
        return None
    from actions.dependencies import sessions
    from bot.telegram.guide import TelegramGuide

    return TelegramGuide(engine, config, sessions())


def load_dialogue(config: Settings) -> Dialogue:
    """Return the dialogue with its conversations in the configured database."""
    from rasa.core.lock_store import InMemoryLockStore, RedisLockStore
    from sqlalchemy.engine.url import make_url

    from bot.dialogue import Dialogue
    from bot.trackers import ConversationStore

    locks = InMemoryLockStore()
    if config.redis_url:
        address = make_url(config.redis_url)
        locks = RedisLockStore(
            host=address.host, port=address.port or 6379, db=int(address.database or 0),
            password=address.password,
        )  # fmt: skip
    return Dialogue.load(current_model(), ConversationStore(config.database_url), locks)


def _told(message: str) -> int:
    sys.stderr.write(f"{message}\n")
    return 2
