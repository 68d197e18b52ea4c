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
