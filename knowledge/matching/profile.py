"""What is known of the person that initiatives are sought for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from knowledge import vocabulary as v
from knowledge.hoofdvragen.table import situations
from knowledge.regions import Place, municipality_of

Kind = Literal["volwassene", "student", "leerling"]

# From here on Tabel 6 knows only people with work; school is no longer assumed.
_ADULT_FROM = 25
_STUDENT_FROM = 17

_WITHOUT_WORK = frozenset(
    persona
    for situation in ("zonder_werk_met_uitkering", "zonder_werk_zonder_uitkering")
    for persona in v.PERSONAS_BIJ_SITUATIE[situation]
)

_HIGHER = ("mbo_", "hbo_", "wo_")


@dataclass(frozen=True)
class Profile:
    """A person, as far as the hoofdvragen have been answered; everything may be unknown.

    `leeftijd` is in years; the other values are keys of the contract. `doel` is the aim
    of Tabel 6; it follows from the situation when it is not given. Raises ValueError, in
    Dutch, on a key that does not exist and on a persona of another situation.
    """

    leeftijd: int | None = None
    situatie: str | None = None
    persona: str | None = None
    regio: str | None = None
    gemeente: str | None = None
    interesse: tuple[str, ...] = ()
    doel: str | None = None

    def __post_init__(self) -> None:
        v.check_age(self.leeftijd)
        v.check_key("situatie", self.situatie, v.SITUATIES)
        v.check_key("persona", self.persona, v.PERSONAS)
        v.check_pair(self.situatie, self.persona)
        v.check_key("regio", self.regio, v.REGIOS)
        v.check_key("doel", self.doel, v.DOELEN)
        for interest in self.interesse:
            v.check_key("interesse", interest, v.BRANCHES)

    @cached_property
    def kind(self) -> Kind:
        """Whether this is an adult, a student (mbo, hbo, wo) or a pupil.

        Follows from the persona or the situation, else from the age; an adult when none
        of them is known.
        """
        if self.persona or self.situatie in v.PERSONAS_BIJ_SITUATIE:
            return "volwassene"
        if self.situatie:
            return "student" if self.situatie.startswith(_HIGHER) else "leerling"
        if self.leeftijd is None or self.leeftijd >= _ADULT_FROM:
            return "volwassene"
        return "student" if self.leeftijd >= _STUDENT_FROM else "leerling"

    @cached_property
    def without_work(self) -> bool:
        """Whether it is certain that an adult has no work."""
        return bool(self.personas) and self.personas <= _WITHOUT_WORK

    @cached_property
    def school_situations(self) -> frozenset[str]:
        """The situations of pupils and students that the person can be in."""
        return self._possible & frozenset(v.SITUATIES_SCHOOL)

    @cached_property
    def personas(self) -> frozenset[str]:
        """The persona's that the person can be; empty for pupils and students."""
        if self.persona:
            return frozenset((self.persona,))
        return frozenset(p for s in self._possible for p in v.PERSONAS_BIJ_SITUATIE.get(s, ()))

    @cached_property
    def aim(self) -> str | None:
        """The aim of Tabel 6, None when neither it nor the situation is known."""
        if self.doel or self.situatie is None:
            return self.doel
        return situations()[self.situatie].aim

    @cached_property
    def own_region(self) -> str | None:
        """The region, told or that of the municipality.

        None when it is unknown or there is no preference.
        """
        if self.regio is None and self.place is not None:
            return self.place.regio
        return None if self.regio == v.LANDELIJK else self.regio

    @cached_property
    def place(self) -> Place | None:
        """The municipality, None when it is unknown."""
        return municipality_of(self.gemeente) if self.gemeente else None

    @cached_property
    def home(self) -> frozenset[str]:
        """The municipality, with those that it came from; empty when it is unknown."""
        return frozenset((self.place.naam, *self.place.voorheen)) if self.place else frozenset()

    @cached_property
    def _possible(self) -> frozenset[str]:
        if self.situatie:
            return frozenset((self.situatie,))
        if self.persona:
            return frozenset()
        if self.leeftijd is None:
            return frozenset(v.SITUATIES)
        if self.leeftijd >= _ADULT_FROM:
            return frozenset(v.SITUATIES_VOLWASSEN)
        return frozenset(k for k, s in situations().items() if s.usual_at(self.leeftijd))
