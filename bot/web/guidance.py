"""What a decaan chose on the page with Tabel 6, as the parameters of an address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from bot.links import SCHOOL, facts_for, facts_told
from bot.web import texts
from bot.web.chat_address import chat_address
from bot.web.messages import clean
from bot.web.search_form import is_age, shown
from knowledge import vocabulary as v
from knowledge.hoofdvragen.table import Row, Situation, row_for, rows, situations
from knowledge.matching.profile import Profile

Band = tuple[int, int]

CLASS, PUPIL = "klas", "leerling"


@dataclass(frozen=True)
class Guidance:
    """A place in Tabel 6, as far as it was chosen, and the school that hands it out.

    `age` is in years and only known of one pupil. A situation always has its row and band.
    `problems` say by parameter what could not be read.
    """

    band: Band | None = None
    situation: Situation | None = None
    row: Row | None = None
    region: str | None = None
    for_class: bool = True
    age: int | None = None
    school: str | None = None
    problems: Mapping[str, str] = field(default_factory=dict)

    @property
    def profile(self) -> Profile:
        """Return the person to find initiatives for."""
        situation = self.situation.key if self.situation else None
        return Profile(leeftijd=self.age, situatie=situation, regio=self.region)

    @property
    def chat(self) -> str:
        """Return the path that opens the chat for the pupils themselves."""
        return chat_address(**facts_for(self.profile), school=self.school)

    @property
    def told(self) -> dict[str, str]:
        """Return the parameters that choose the same."""
        told = {
            "groep": band_key(self.band) if self.band else None,
            "situatie": self.situation.key if self.situation else None,
            "regio": self.region,
            "voor": None if self.for_class else PUPIL,
            "leeftijd": None if self.age is None else str(self.age),
            SCHOOL: self.school,
        }
        return {name: value for name, value in told.items() if value}

    @property
    def query(self) -> str:
        """Return the same as the end of an address."""
        return urlencode(self.told)

    def at(self, band: Band, situation: Situation | None = None) -> str:
        """Return the address of another place in the table, with the other choices kept."""
        return f"/decanen?{replace(self, band=band, situation=situation).query}"


def bands() -> list[Band]:
    """Return the age bands of Tabel 6 in its order."""
    return list(dict.fromkeys(row.ages for row in rows()))


def band_key(band: Band) -> str:
    """Return a band as it stands in an address, "12-14" for example."""
    return f"{band[0]}-{band[1]}"


def rows_of(band: Band) -> list[Row]:
    """Return the rows of an age band."""
    return [row for row in rows() if row.ages == band]


def read(query: Mapping[str, str]) -> Guidance:
    """Return what the parameters choose; what cannot be gets one Dutch sentence."""
    told = {name: value for name, raw in query.items() if (value := clean(raw))}
    problems: dict[str, str] = {}
    for name, allowed in (
        ("groep", [band_key(band) for band in bands()]),
        ("situatie", situations()),
        ("regio", v.REGIOS),
        ("voor", (CLASS, PUPIL)),
    ):
        if name in told and told[name] not in allowed:
            wrong = shown(told.pop(name))
            problems[name] = f"‘{wrong}’ staat niet bij ‘{name}’. Kies iets van deze pagina."
    for_class = told.get("voor") != PUPIL
    age = None
    if "leeftijd" in told and not for_class:
        if is_age(told["leeftijd"]):
            age = int(told["leeftijd"])
        else:
            wrong = shown(told["leeftijd"])
            problems["leeftijd"] = f"‘{wrong}’ is geen leeftijd. Geef een getal, zoals 16."
    school = facts_told(told.items()).get(SCHOOL)
    if SCHOOL in told and school is None:
        problems[SCHOOL] = texts.NO_SCHOOL.format(value=shown(told[SCHOOL]))
    band = next((band for band in bands() if band_key(band) == told.get("groep")), None)
    situation = situations().get(told.get("situatie", ""))
    row = _row(situation, band, age) if situation else None
    return Guidance(
        band=row.ages if row else band,
        situation=situation,
        row=row,
        region=told.get("regio") if told.get("regio") != v.LANDELIJK else None,
        for_class=for_class,
        age=age,
        school=school,
        problems=problems,
    )


def _row(situation: Situation, band: Band | None, age: int | None) -> Row:
    inside = (row for row in rows_of(band) if situation in row.situations) if band else iter(())
    return next(inside, None) or row_for(situation.key, age)
