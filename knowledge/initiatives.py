"""Initiatives: what a person can do, visit or ask for, as the source documents list them."""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from knowledge import vocabulary as v
from knowledge.data_file import DataFileError, load, read_bytes
from knowledge.record_fields import RecordFields
from knowledge.record_places import municipalities_of, regions_of
from knowledge.record_source import Bron, source_of
from knowledge.record_text import shortened

DATA = Path(__file__).parent / "data"
INITIATIEVEN = DATA / "initiatieven"
SITUATIEGROEPEN = DATA / "situatiegroepen.yml"

_YEARS = range(2000, 2101)


@dataclass(frozen=True)
class Initiative:
    """One initiative; the fields carry the documents' Dutch words.

    `leeftijd` is the lowest and the highest age in years, both included. `situaties` is
    expanded to the keys of Tabel 6. `jaar` is the year of the information. `einde` is
    filled when the initiative is known to have ended, or to end: a year or a text.
    `doelgroep` names, after "bedoeld voor", a group that nobody is asked about.
    Records that repeat each other (open days of one school) share `groep`. `ook_in` names
    other places in the documents that tell of it, as "document: section". `updated` is the
    day of the last change to the record, `checked` the day it was last compared with its
    source; None when that was never written down.
    """

    id: str
    naam: str
    activiteit: str
    kenmerk: str
    branche: str
    voor: tuple[str, ...]
    soort: str
    toegang: str
    leeftijd: tuple[int, int]
    situaties: tuple[str, ...]
    personas: tuple[str, ...]
    doelgroep: str | None
    doel: tuple[str, ...]
    fase: tuple[str, ...]
    regios: tuple[str, ...]
    gemeenten: tuple[str, ...]
    frequentie: str
    data: str | None
    laatste_datum: datetime.date | None
    jaar: int
    link: str | None
    einde: str | None
    groep: str | None
    ook_bekend_als: tuple[str, ...]
    bron: Bron
    ook_in: tuple[str, ...]
    updated: datetime.date | None
    checked: datetime.date | None

    @cached_property
    def situatie_set(self) -> frozenset[str]:
        """`situaties`, for quick comparison."""
        return frozenset(self.situaties)

    @cached_property
    def for_persons(self) -> bool:
        """Whether a person can go to it, use it or join it; not for organisations only."""
        return "individu" in self.voor and self.toegang != "niet"

    @cached_property
    def for_children(self) -> bool:
        """Whether it is for primary school only."""
        return self.situatie_set <= frozenset(v.SITUATIES_BASISSCHOOL)

    @cached_property
    def reach(self) -> int:
        """The number of situations that it is for."""
        return len(self.situaties)

    @cached_property
    def persona_set(self) -> frozenset[str]:
        """`personas`, for quick comparison."""
        return frozenset(self.personas)

    @cached_property
    def regio_set(self) -> frozenset[str]:
        """`regios`, for quick comparison."""
        return frozenset(self.regios)


FIELDS: tuple[str, ...] = tuple(Initiative.__dataclass_fields__)
LISTS: tuple[str, ...] = (
    "voor",
    "situaties",
    "personas",
    "doel",
    "fase",
    "regios",
    "gemeenten",
    "ook_bekend_als",
    "ook_in",
)
"""Fields with a list of words."""


def from_record(record: Mapping[str, Any]) -> Initiative:
    """Return the initiative in a record of a data file or an import.

    Names of situatiegroepen.yml in `situaties` are expanded, and `personas` follows from
    the situations unless the record narrows it. Raises ValueError, in Dutch, with the
    record, the field and what is allowed.
    """
    told = record.get("id") if isinstance(record, Mapping) else None
    fields = RecordFields(record, f"Initiatief {shortened(str(told or '(zonder id)'))}")
    fields.only(FIELDS)
    identity = fields.slug("id")
    situaties = _situaties(fields)
    regios = regions_of(fields)
    initiative = Initiative(
        id=identity,
        naam=fields.text("naam"),
        activiteit=fields.text("activiteit", lines=True),
        kenmerk=fields.key("kenmerk", v.KENMERKEN),
        branche=fields.key("branche", v.BRANCHES),
        voor=fields.keys("voor", v.VOOR, required=True),
        soort=fields.key("soort", v.SOORTEN),
        toegang=fields.key("toegang", v.TOEGANGEN),
        leeftijd=fields.ages("leeftijd"),
        situaties=situaties,
        personas=_personas(fields, situaties),
        doelgroep=fields.optional_text("doelgroep"),
        doel=fields.keys("doel", v.DOELEN),
        fase=fields.keys("fase", v.FASEN),
        regios=regios,
        gemeenten=municipalities_of(fields, regios),
        frequentie=fields.key("frequentie", v.FREQUENTIES),
        data=fields.optional_text("data"),
        laatste_datum=fields.optional_date("laatste_datum"),
        jaar=_year(fields),
        link=fields.optional_link("link"),
        einde=_einde(fields),
        groep=fields.optional_slug("groep"),
        ook_bekend_als=fields.texts("ook_bekend_als"),
        bron=source_of(fields),
        ook_in=fields.texts("ook_in"),
        updated=fields.optional_date("updated"),
        checked=fields.optional_date("checked"),
    )
    if initiative.for_persons and not situaties:
        raise fields.wrong("situaties", "zeg voor wie het is, met situaties of namen van groepen")
    return initiative


def to_record(initiative: Initiative) -> dict[str, Any]:
    """Return every field as JSON can hold it; `from_record` reads it back."""
    record = asdict(initiative)
    for field, value in record.items():
        if isinstance(value, tuple):
            record[field] = list(value)
        elif isinstance(value, datetime.date):
            record[field] = value.isoformat()
    return record


def load_data_files(folder: Path = INITIATIEVEN) -> list[Initiative]:
    """Return the initiatives of all data files, in the order of files and records.

    Raises DataFileError when a file or record is wrong or an id occurs twice.
    """
    initiatives: dict[str, Initiative] = {}
    for file in sorted(folder.glob("*.yml")):
        for initiative in read_file(file):
            if initiative.id in initiatives:
                raise DataFileError(f"{file.name}: het id '{initiative.id}' komt twee keer voor.")
            initiatives[initiative.id] = initiative
    return list(initiatives.values())


def read_file(file: Path) -> list[Initiative]:
    """Return the initiatives of one data file, in its order.

    The file's own `updated` and `checked` hold for every record that does not tell others.
    Raises DataFileError, with the name of the file, when a record is wrong.
    """
    loaded = load(file)
    try:
        content = RecordFields(loaded, "Het bestand")
        content.only(("updated", "checked", "initiatieven"))
        dates = {"updated": content.get("updated"), "checked": content.get("checked")}
        return [from_record({**dates, **record}) for record in content.blocks("initiatieven")]
    except ValueError as error:
        raise DataFileError(f"{file.name}: {error}") from error


def fingerprint(folder: Path = INITIATIEVEN) -> str:
    """Return a digest that changes whenever the data files do."""
    digest = hashlib.sha256()
    for file in (*sorted(folder.glob("*.yml")), SITUATIEGROEPEN):
        content = read_bytes(file)
        digest.update(f"{file.name} {len(content)}\n".encode() + content)
    return digest.hexdigest()


@lru_cache(maxsize=1)
def situation_groups() -> dict[str, tuple[str, ...]]:
    """Return the names of situatiegroepen.yml, each with its situations."""
    groups = load(SITUATIEGROEPEN)
    return {name: tuple(situaties) for name, situaties in groups.items()}


def _situaties(fields: RecordFields) -> tuple[str, ...]:
    groups = situation_groups()
    allowed = (*v.SITUATIES, *groups)
    named = fields.keys("situaties", allowed)
    told = {situatie for name in named for situatie in groups.get(name, (name,))}
    return tuple(situatie for situatie in v.SITUATIES if situatie in told)


def _personas(fields: RecordFields, situaties: tuple[str, ...]) -> tuple[str, ...]:
    possible = {p for situatie in situaties for p in v.PERSONAS_BIJ_SITUATIE.get(situatie, ())}
    told = fields.keys("personas", v.PERSONAS)
    for persona in told:
        if persona not in possible:
            reason = f"'{persona}' past niet bij de situaties; leeg volgt het daaruit"
            raise fields.wrong("personas", reason)
    return told or tuple(persona for persona in v.PERSONAS if persona in possible)


def _year(fields: RecordFields) -> int:
    year = fields.integer("jaar")
    if year not in _YEARS:
        raise fields.wrong("jaar", f"'{year}' is geen jaar van de informatie, zoals 2022")
    return year


def _einde(fields: RecordFields) -> str | None:
    """Return the text; a year without quotation marks is a number in JSON and YAML."""
    value = fields.get("einde")
    if isinstance(value, str) and re.fullmatch(r"\s*\d+\s*", value):
        value = int(value.strip()[:9])
    if isinstance(value, str) or value is None:
        return fields.optional_text("einde")
    if isinstance(value, bool) or value not in _YEARS:
        raise fields.wrong("einde", f"'{value}' mag niet; geef een jaar, zoals 2025, of een tekst")
    return str(value)
