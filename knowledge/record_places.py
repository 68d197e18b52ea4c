"""Where an initiative is, as its record tells: regions, and municipalities in them."""

from __future__ import annotations

from knowledge.language.place_names import place_key
from knowledge.record_fields import RecordFields
from knowledge.regions import Place, municipality_of
from knowledge.vocabulary import LANDELIJK, REGIOS


def regions_of(fields: RecordFields) -> tuple[str, ...]:
    """Return the keys of its regions, at least one; `landelijk` stands alone."""
    told = fields.keys("regios", REGIOS, required=True)
    if LANDELIJK in told and len(told) > 1:
        reason = f"'{LANDELIJK}' is het hele land; haal dat weg of haal de andere regio's weg"
        raise fields.wrong("regios", reason)
    return told


def municipalities_of(fields: RecordFields, regios: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of its municipalities, as in Tabel 3, each once.

    Every one lies in one of the regions; something for the whole country may be anywhere.
    """
    places = (_municipality(fields, name, regios) for name in fields.texts("gemeenten"))
    return tuple(dict.fromkeys(place.naam for place in places))


def _municipality(fields: RecordFields, name: str, regios: tuple[str, ...]) -> Place:
    place = municipality_of(name)
    if place is None:
        reason = f"'{name}' is geen bekende gemeente; kijk hoe je de naam schrijft"
        raise fields.wrong("gemeenten", reason)
    if place_key(name) not in (place_key(place.naam), place_key(place.weergave)):
        reason = f"'{name}' hoort bij de gemeente '{place.naam}'; schrijf die naam"
        raise fields.wrong("gemeenten", reason)
    if LANDELIJK not in regios and place.regio not in regios:
        reason = (
            f"'{name}' ligt in de regio '{place.regio}', en die staat niet bij 'regios'; "
            "zet die regio erbij of haal de gemeente weg"
        )
        raise fields.wrong("gemeenten", reason)
    return place
