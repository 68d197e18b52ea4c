"""People whose answers conversations start from: values of slots."""

CANDIDATE = {"rol": "kandidaat"}
WORKER = {"rol": "kandidaat", "leeftijd": 34, "situatie": "werk_buiten_techniek",
          "persona": "werk_buiten_techniek"}  # fmt: skip
COOK = {
    "rol": "kandidaat", "leeftijd": 38, "situatie": "werk_buiten_techniek",
    "situatie_feiten": {"soort": ["werk"], "technisch": False},
    "persona": "werk_buiten_techniek", "gemeente": "Zwolle", "regio": "overijssel",
}  # fmt: skip
PUPIL = {
    "rol": "leerling", "leeftijd": 15, "situatie": "vmbo_bovenbouw_niet_technisch",
    "situatie_feiten": {"soort": ["vmbo"], "jaar": 3, "technisch": False, "tl": False},
}  # fmt: skip
STUDENT = {
    "rol": "leerling", "leeftijd": 19, "situatie": "hbo_niet_technisch",
    "situatie_feiten": {"soort": ["hbo"], "technisch": False},
}  # fmt: skip
CHILD = {
    "rol": "begeleider", "leeftijd": 13, "situatie": "havo_vwo_onderbouw",
    "situatie_feiten": {"soort": ["havo"], "jaar": 2},
}  # fmt: skip
TOLD_ALL = {"keuzemoment": "vervolgopleiding", "invloed": ["ouders"], "uitkomst_verteld": True}
IDLE = {
    "rol": "kandidaat", "leeftijd": 54, "situatie": "zonder_werk_met_uitkering",
    "situatie_feiten": {"soort": ["geen_werk"], "uitkering": True}, "uitkering": True,
    "technische_achtergrond": False, "persona": "uitkering_zonder_techniek",
}  # fmt: skip
