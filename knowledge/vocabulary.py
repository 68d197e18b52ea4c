"""The keys that facts are told in: the words of the contract, in one place.

Sources: Tabel 3, 4 and 6 and Bijlage 2 of 000_342337ba31c5919d, and chapters 2 and 3
(persona's and kandidaatreis) of 004_ea60cb4fecf9db43.
"""

SITUATIES: tuple[str, ...] = (
    "primair_onderwijs",
    "speciaal_onderwijs",
    "so_onderbouw",
    "vmbo_onderbouw",
    "vmbo_tl",
    "havo_vwo_onderbouw",
    "so_vervolgonderwijs",
    "so_arbeidsmarkt",
    "vmbo_bovenbouw_technisch",
    "vmbo_bovenbouw_niet_technisch",
    "havo_vwo_3",
    "mbo_technisch_bol",
    "mbo_technisch_bbl",
    "havo_bovenbouw",
    "vwo_bovenbouw",
    "mbo_niet_technisch",
    "hbo_technisch",
    "hbo_niet_technisch",
    "wo_technisch",
    "wo_niet_technisch",
    "werk_buiten_techniek",
    "werk_binnen_techniek",
    "zonder_werk_met_uitkering",
    "zonder_werk_zonder_uitkering",
)

PERSONAS_BIJ_SITUATIE: dict[str, tuple[str, ...]] = {
    "zonder_werk_zonder_uitkering": ("zonder_werk_zonder_uitkering",),
    "zonder_werk_met_uitkering": ("uitkering_zonder_techniek", "uitkering_met_techniek"),
    "werk_buiten_techniek": ("werk_buiten_techniek",),
    "werk_binnen_techniek": ("werk_binnen_techniek",),
}
"""The persona's that a situation of an adult can lead to; pupils and students have none."""

PERSONAS: tuple[str, ...] = tuple(
    persona for personas in PERSONAS_BIJ_SITUATIE.values() for persona in personas
)

SITUATIES_VOLWASSEN: tuple[str, ...] = tuple(PERSONAS_BIJ_SITUATIE)
SITUATIES_SCHOOL: tuple[str, ...] = tuple(
    situatie for situatie in SITUATIES if situatie not in PERSONAS_BIJ_SITUATIE
)
SITUATIES_BASISSCHOOL: tuple[str, ...] = ("primair_onderwijs", "speciaal_onderwijs")

LANDELIJK = "landelijk"

REGIOS_ZUID_HOLLAND: tuple[str, ...] = (
    "drechtsteden",
    "gorinchem",
    "haaglanden",
    "holland_rijnland",
    "midden_holland",
    "rijnmond",
    "zuid_holland_centraal",
)
REGIOS_NOORD_HOLLAND: tuple[str, ...] = (
    "noord_holland",
    "groot_amsterdam",
    "gooi_en_vechtstreek",
)
REGIOS: tuple[str, ...] = (
    *REGIOS_ZUID_HOLLAND,
    *REGIOS_NOORD_HOLLAND,
    "drenthe",
    "flevoland",
    "friesland",
    "gelderland",
    "groningen",
    "limburg",
    "noord_brabant",
    "overijssel",
    "utrecht",
    "zeeland",
    LANDELIJK,
)

TECHNIEK_BREED = "techniek_breed"

BRANCHES: tuple[str, ...] = (
    TECHNIEK_BREED,
    "automotive",
    "bouw_infra",
    "energietransitie",
    "greentech",
    "ict",
    "installatietechniek",
    "maritiem",
    "metaal",
    "zorg_techniek",
)

KENMERKEN: tuple[str, ...] = (
    "techniekpromotie",
    "zij_instroom",
    "werkgeversperspectief",
    "instrumentarium",
)

VOOR: tuple[str, ...] = ("individu", "organisatie")

SOORTEN: tuple[str, ...] = (
    "programma",
    "evenement",
    "open_dag",
    "ontdekplek",
    "opleiding",
    "netwerk",
    "fonds",
    "loket",
    "wedstrijd",
    "campagne",
    "onderzoek",
    "museum",
    "vereniging",
    "platform",
    "hulpmiddel",
)

EVENEMENTEN: tuple[str, ...] = ("evenement", "open_dag")
"""What is there on some days only."""

TOEGANGEN: tuple[str, ...] = ("zelf", "via_school", "via_werkgever", "via_coach", "niet")

DOELEN: tuple[str, ...] = ("leiden_naar", "behouden_voor")

FASEN: tuple[str, ...] = (
    "orientatie",
    "verdiepende_orientatie",
    "matching",
    "scholing",
    "begeleiding",
)

FREQUENTIES: tuple[str, ...] = ("eenmalig", "terugkerend", "doorlopend")


def check_key(name: str, key: str | None, allowed: tuple[str, ...]) -> None:
    """Raise ValueError, in Dutch, when a key that is told is not one of those allowed."""
    if key is not None and key not in allowed:
        raise ValueError(f"{name} '{key}' bestaat niet; kies uit: {', '.join(allowed)}.")


def check_pair(situatie: str | None, persona: str | None) -> None:
    """Raise ValueError, in Dutch, when nobody in this situation has this persona."""
    if situatie is None or persona is None:
        return
    possible = PERSONAS_BIJ_SITUATIE.get(situatie, ())
    if persona not in possible:
        choice = f"kies uit: {', '.join(possible)}" if possible else "laat de persona weg"
        raise ValueError(f"persona '{persona}' past niet bij situatie '{situatie}'; {choice}.")


def check_age(age: int | None) -> None:
    """Raise ValueError, in Dutch, when an age in years that is told cannot be."""
    if age is not None and not 0 <= age <= 120:
        raise ValueError(f"Leeftijd {age} kan niet; geef een getal van 0 tot 120.")
