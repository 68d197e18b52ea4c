"""Puts the website in front of the dialogue engine."""

from __future__ import annotations

import asyncio
import logging
import sys
from threading import Thread
from typing import TYPE_CHECKING

from bot.engine import EngineThread
from bot.model import NoModelError, current_model, quiet_rasa
from knowledge.settings import Settings, settings
from knowledge.system_errors import reason
from knowledge.vacancy.checker import warm_up

if TYPE_CHECKING:
    from bot.conversation import Engine
    from bot.dialogue import Dialogue
    from bot.telegram.guide import TelegramGuide

_log = logging.getLogger(__name__)

SWITCH_SECONDS = 0.0005
"""How long a page waits for the dialogue, which calculates in another thread, to let go.

With Python's own 5 ms a page took 26 ms beside a busy dialogue, where it now takes 10.
"""

_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")


def serve_website(host: str, port: int) -> None:
    """Serve until stopped; exit status 2 with one line when that cannot be."""
    from actions.dependencies import catalogue
    from bot.web.other_sites import OriginError, origins
    from bot.web.server import AddressInUse, serve

    level = settings().log_level
    if level not in _LEVELS:
        sys.exit(
            _told(f"TECHNIEKGIDS_LOG_LEVEL {level!r} bestaat niet; kies {', '.join(_LEVELS)}.")
        )
    per_minute = settings().messages_per_minute
    if not (per_minute.isdecimal() and len(per_minute) <= 6):
        name = "TECHNIEKGIDS_BERICHTEN_PER_MINUUT"
        sys.exit(_told(f"{name} {per_minute!r} is geen getal; 0 is zonder grens."))
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    quiet_rasa()
    try:
        other_sites = origins(settings().widget_origins)
        current_model()
    except (OriginError, NoModelError) as error:
        sys.exit(_told(str(error)))
    # The first search takes a second or two longer than the others.
    catalogue().find("")
    sys.setswitchinterval(SWITCH_SECONDS)
    engine = EngineThread(lambda: load_dialogue(settings()))
    engine.start()
    # So does the first check of a vacancy; nobody has to wait for this one.
    Thread(target=warm_up, name="vacancy", daemon=True).start()
    try:
        telegram = load_telegram(engine, settings())
        asyncio.run(serve(engine, host, port, telegram, other_sites, int(per_minute)))
    except AddressInUse as error:
        sys.exit(_told(str(error)))
    except OSError as error:
        sys.exit(_told(f"Op {host}, poort {port}, kan ik niet luisteren: {reason(error)}."))
    finally:
        engine.stop()


def load_telegram(engine: Engine, config: Settings) -> TelegramGuide | None:
    """Return the guide on Telegram, None without a token or with settings that cannot be."""
    from bot.telegram.wrong_settings import problem

    if wrong := problem(config):
        _log.error("Telegram staat uit: %s De website gaat door.", wrong)
        return None
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
