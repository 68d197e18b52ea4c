"""What the actions need from the outside, made once when first asked for."""

from functools import cache

from knowledge.catalogue import Catalogue
from knowledge.settings import settings
from knowledge.storage.database import SessionFactory, engine_for, session_factory
from knowledge.storage.schema import create_tables
from knowledge.stored_catalogue import StoredCatalogue


def catalogue() -> Catalogue:
    """Return the catalogue of initiatives of the configured database, as it is now."""
    return _stored().current()


@cache
def sessions() -> SessionFactory:
    """Return what makes sessions on the configured database, with its tables up to date."""
    engine = engine_for(settings().database_url)
    create_tables(engine)
    return session_factory(engine)


@cache
def _stored() -> StoredCatalogue:
    return StoredCatalogue(sessions())


def forget() -> None:
    """Make everything anew when it is next asked for, as after other settings."""
    _stored.cache_clear()
    sessions.cache_clear()
