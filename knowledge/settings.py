"""Settings, read once from the environment."""

import os
from dataclasses import dataclass
from functools import cache

DEFAULT_DATABASE = "sqlite:///var/techniekgids.db"


@dataclass(frozen=True)
class Settings:
    """Settings of an installation; see the README for the names in the environment."""

    database_url: str = DEFAULT_DATABASE
    redis_url: str | None = None
    log_level: str = "WARNING"


@cache
def settings() -> Settings:
    """Return the settings of this process."""
    env = os.environ
    return Settings(
        database_url=env.get("DATABASE_URL") or DEFAULT_DATABASE,
        redis_url=env.get("REDIS_URL") or None,
        log_level=(env.get("TECHNIEKGIDS_LOG_LEVEL") or "WARNING").upper(),
    )
