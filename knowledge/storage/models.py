"""The project's own tables."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Boolean, CheckConstraint, Column, Date, Integer, String, Text
from sqlalchemy.orm import declarative_base

Base: Any = declarative_base()


class InitiativeRow(Base):
    """One initiative, a column a field; a list of keys is a JSON column.

    `uit_databestand` tells the rows that came from `knowledge/data/` (and are replaced
    when those files change) from the rows that people added or changed.
    """

    __tablename__ = "initiatieven"
    __table_args__ = (
        CheckConstraint("leeftijd_van <= leeftijd_tot", name="initiatieven_leeftijd"),
        CheckConstraint("bron_document <> '' AND bron_onderdeel <> ''", name="initiatieven_bron"),
    )

    id = Column(String(100), primary_key=True)
    naam = Column(Text, nullable=False)
    activiteit = Column(Text, nullable=False)
    kenmerk = Column(String(40), nullable=False)
    branche = Column(String(40), nullable=False)
    voor = Column(JSON, nullable=False)
    soort = Column(String(40), nullable=False)
    toegang = Column(String(40), nullable=False)
    leeftijd_van = Column(Integer, nullable=False)
    leeftijd_tot = Column(Integer, nullable=False)
    situaties = Column(JSON, nullable=False)
    personas = Column(JSON, nullable=False)
    doelgroep = Column(Text)
    doel = Column(JSON, nullable=False)
    fase = Column(JSON, nullable=False)
    regios = Column(JSON, nullable=False)
    gemeenten = Column(JSON, nullable=False)
    frequentie = Column(String(40), nullable=False)
    data = Column(Text)
    laatste_datum = Column(Date)
    jaar = Column(Integer, nullable=False)
    link = Column(Text)
    einde = Column(Text)
    groep = Column(String(100), index=True)
    bron_document = Column(Text, nullable=False)
    bron_onderdeel = Column(Text, nullable=False)
    bron_rij = Column(Integer)
    volgorde = Column(Integer, nullable=False)
    uit_databestand = Column(Boolean, nullable=False)


class MetaRow(Base):
    """A named fact about the database itself."""

    __tablename__ = "techniekgids_meta"

    naam = Column(String(100), primary_key=True)
    waarde = Column(Text, nullable=False)
