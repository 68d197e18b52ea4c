"""The project's own tables.

`knowledge/storage/migrations` makes and changes them, and holds what a row must meet.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, BigInteger, Boolean, Column, Date, Float, Integer, String, Text
from sqlalchemy.orm import declarative_base

Base: Any = declarative_base()


class InitiativeRow(Base):
    """One initiative, a column a field; a list of keys is a JSON column.

    `uit_databestand` tells the rows that came from `knowledge/data/` (and are replaced
    when those files change) from the rows that people added or changed.
    """

    __tablename__ = "initiatieven"
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
    ook_bekend_als = Column(JSON, nullable=False)
    bron_document = Column(Text, nullable=False)
    bron_onderdeel = Column(Text, nullable=False)
    bron_rij = Column(Integer)
    ook_in = Column(JSON, nullable=False)
    updated = Column(Date)
    checked = Column(Date)
    volgorde = Column(Integer, nullable=False)
    uit_databestand = Column(Boolean, nullable=False)


class RemovedRow(Base):
    """A record that people removed: the data files do not bring it back."""

    __tablename__ = "initiatieven_verwijderd"

    id = Column(String(100), primary_key=True)
    verwijderd_op = Column(Date, nullable=False)


class MetaRow(Base):
    """A named fact about the database itself."""

    __tablename__ = "techniekgids_meta"

    naam = Column(String(100), primary_key=True)
    waarde = Column(Text, nullable=False)


class TelegramChatRow(Base):
    """What a chat on Telegram waits for; the key is a keyed hash of Telegram's id.

    Its last vacancy stood in the messages `vacature_bericht` to `vacature_tot`, or
    in the file with Telegram's id `vacature_bestand`.
    Times are seconds since 1970, here and below.
    """

    __tablename__ = "telegram_chats"

    chat = Column(String(64), primary_key=True)
    wacht_op = Column(String(40))
    vacature_bericht = Column(BigInteger)
    vacature_tot = Column(BigInteger)
    vacature_bestand = Column(String(64))
    laatst_op = Column(Float, nullable=False, index=True)


class TelegramButtonsRow(Base):
    """The buttons under one message: pairs of title and payload, and which was pressed.

    `gekozen_door` is the update that pressed it.
    """

    __tablename__ = "telegram_knoppen"

    sleutel = Column(String(24), primary_key=True)
    chat = Column(String(64), nullable=False, index=True)
    knoppen = Column(JSON, nullable=False)
    gekozen = Column(Integer)
    gekozen_door = Column(BigInteger)
    gemaakt_op = Column(Float, nullable=False, index=True)


class TelegramUpdateRow(Base):
    """An update that came in; `inhoud`, encrypted, is there until it is answered.

    `verzonden` counts the messages that were sent in answer; the process `eigenaar` works
    on it and says so at `gezien_op`. Until it is answered `chat` is known too, and `bezig`
    tells that the answer has begun.
    """

    __tablename__ = "telegram_updates"

    update_id = Column(BigInteger, primary_key=True, autoincrement=False)
    inhoud = Column(Text)
    chat = Column(String(64), index=True)
    bezig = Column(Boolean)
    verzonden = Column(Integer, nullable=False)
    eigenaar = Column(String(32), nullable=False)
    gezien_op = Column(Float, nullable=False, index=True)
