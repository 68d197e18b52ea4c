"""The catalogue of a database, which people may change while it is in use."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from knowledge.catalogue import Catalogue
from knowledge.storage import initiatives, meta
from knowledge.storage.database import DatabaseError, SessionFactory, session_scope
from knowledge.storage.seed import fill_if_empty

_logger = logging.getLogger(__name__)

_PATIENCE = 30.0
"""Seconds after which a change in the database is noticed at the latest."""


class StoredCatalogue:
    """Gives the initiatives as they are in the database now; the tables must be there."""

    def __init__(
        self, factory: SessionFactory, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._factory = factory
        self._clock = clock
        self._next_look = clock() + _PATIENCE
        with session_scope(factory) as session:
            fill_if_empty(session)
        self._load()

    def current(self) -> Catalogue:
        """Return the catalogue; read again when somebody changed an initiative.

        A database that does not answer for a while leaves the last one in use.
        """
        if self._clock() >= self._next_look:
            self._next_look = self._clock() + _PATIENCE
            try:
                if self._revision_now() != self._revision:
                    self._load()
            except DatabaseError as error:
                _logger.warning("De initiatieven konden niet worden vernieuwd: %s", error)
        return self._catalogue

    def _load(self) -> None:
        with session_scope(self._factory) as session:
            revision = meta.value(session, meta.REVISION)
            catalogue = Catalogue(initiatives.all(session))
        # Both or neither: what could not be read now is read at the next look.
        self._revision, self._catalogue = revision, catalogue

    def _revision_now(self) -> str | None:
        with session_scope(self._factory) as session:
            return meta.value(session, meta.REVISION)
