"""What the actions need from the outside, made once when first asked for."""

from functools import cache

from knowledge.catalogue import Catalogue
from knowledge.settings import settings
from knowledge.storage.database import engine_for, session_factory
from knowledge.storage.schema import create_tables


@cache
def catalogue() -> Catalogue:
    """Return the catalogue of initiatives from the configured database."""
    engine = engine_for(settings().database_url)
    create_tables(engine)
    return Catalogue.from_database(session_factory(engine))
