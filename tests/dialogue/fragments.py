"""Pieces of conversations that the dialogue tests are put together from."""

ADULT_STARTS = ("hoi", "ik wil de techniek in")
PUPIL_STARTS = ("hallo", "ik zit nog op school")
HELPER_STARTS = ("goedemiddag", "ik zoek iets voor mijn leerling")

SHOP_WORKER = ("34", "ik werk in een kledingwinkel")
WELDER = ("41", "ik ben lasser bij een constructiebedrijf")
ON_BENEFIT = ("52", "ik zit in de bijstand")
WITHOUT_BENEFIT = ("23", "ik heb geen werk", "nee, geen uitkering")

CHOICE_IS_RIGHT = ("ja dat klopt",)
DECIDES_ALONE = ("dat beslis ik zelf",)
LIVES_IN_GOUDA = ("Gouda",)
LIKES_WELDING = ("lassen lijkt me leuk",)
SKIPS_THE_REST = ("sla over", "sla over")

ROUNDS_OFF = (*CHOICE_IS_RIGHT, *DECIDES_ALONE, *LIVES_IN_GOUDA, *LIKES_WELDING)

MOMENTS = {
    "the start": (),
    "the first question": ("hallo",),
    "the age": ADULT_STARTS,
    "the choice": (*ADULT_STARTS, *SHOP_WORKER),
    "the place": (*ADULT_STARTS, *SHOP_WORKER, "ja", "ikzelf"),
    "the outcome": (*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF),
    "an employer": ("ik ben werkgever",),
    "a vacancy": ("controleer mijn vacature",),
}
"""Where somebody can be in a conversation, and what they said until there."""
