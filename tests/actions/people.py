"""People whose answers the tests of the actions start from: values of slots."""

from __future__ import annotations

from typing import Any

SHOP_WORKER: dict[str, Any] = {
    "rol": "kandidaat",
    "leeftijd": 34,
    "situatie": "werk_buiten_techniek",
    "persona": "werk_buiten_techniek",
    "keuzemoment": "blijven_of_switchen_deeltijd",
    "invloed": ["partner"],
    "gemeente": "Gouda",
    "regio": "midden_holland",
    "interesse": ["metaal"],
}
PUPIL: dict[str, Any] = {
    "rol": "leerling",
    "leeftijd": 13,
    "situatie": "vmbo_onderbouw",
    "keuzemoment": "beroepsgericht_profiel",
    "invloed": ["ouders"],
    "gemeente": "Dordrecht",
    "regio": "drechtsteden",
    "interesse": ["techniek_breed"],
}
PUPIL_OF_A_DECAAN: dict[str, Any] = {**PUPIL, "rol": "begeleider"}
ON_BENEFIT: dict[str, Any] = {
    **SHOP_WORKER,
    "leeftijd": 44,
    "situatie": "zonder_werk_met_uitkering",
    "uitkering": True,
    "technische_achtergrond": True,
    "persona": "uitkering_met_techniek",
    "invloed": ["coach"],
}
EMPLOYER: dict[str, Any] = {"rol": "werkgever"}
