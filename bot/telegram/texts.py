"""What the guide says on Telegram apart from the conversation itself."""

from __future__ import annotations

from knowledge.documents import LARGEST, SUFFIXES

COMMANDS = {
    "start": "Begin of ga verder met het gesprek",
    "opnieuw": "Wis het gesprek en begin opnieuw",
    "vacature": "Laat een vacaturetekst nakijken",
    "initiatieven": "Zoek activiteiten en opleidingen",
    "folder": "Maak een QR-code en een folder voor leerlingen",
    "privacy": "Wat de gids van je bewaart",
    "verwijder": "Wis alles wat de gids van je heeft",
    "help": "Wat je hier kunt doen",
}

_FILES = f"{', '.join(SUFFIXES[:-1])} of {SUFFIXES[-1]}, hooguit {LARGEST // 1_000_000} MB"

HELP = "\n".join(
    (
        "Typ gewoon wat je wilt weten, of tik op een knop. Dit kan ook:",
        *(f"- /{name}: {what}" for name, what in COMMANDS.items()),
        "",
        f"Een vacaturetekst kun je ook als bestand sturen: {_FILES}.",
    )
)
UNKNOWN_COMMAND = "Die opdracht ken ik niet."
WELCOME_BACK = (
    "Fijn dat je er weer bent. We waren al in gesprek. Wil je liever opnieuw beginnen? "
    "Typ dan /opnieuw."
)
PRIVACY = (
    "Op Telegram bewaar ik je nummer bij Telegram niet, maar een code waarmee ik alleen dit "
    "gesprek terugvind. Telegram bewaart zelf ook wat we schrijven: dat wis je in Telegram. "
    "Met /verwijder wis ik alles wat ik van je heb."
)
ERASED = (
    "Alles wat ik van je had, is gewist. In Telegram zie je het gesprek nog: dat kun je daar "
    "zelf wissen. Typ /start als je opnieuw wilt beginnen."
)
VACANCY = (
    f"Stuur de tekst van je vacature als bericht, of als bestand: {_FILES}. Ik kijk hem na en "
    "bewaar hem niet."
)
NOT_A_VACANCY = "Geen vacature"
NO_VACANCY_AFTER_ALL = "Goed, geen vacature. Typ wat je wilt weten, of typ /help."
VACANCY_NAME = "verslag-vacature.txt"
VACANCY_AGAIN = (
    "In het bestand staat het hele verslag. Pas je de tekst aan? Typ /vacature en stuur hem nog "
    "een keer."
)
TOO_LARGE = "Dit bestand is groter dan 5 MB. Stuur een kleiner bestand, of plak de tekst."
NOT_FETCHED = "Ik kan dit bestand nu niet ophalen. Stuur het nog een keer, of plak de tekst."
PART_CHANGED = (
    "Je past een stuk aan van een vacature die in meer berichten staat. Typ /vacature en stuur de "
    "hele tekst nog een keer."
)
CORRECTION = "Ik lees je aangepaste bericht als een verbetering."
USED = "Je hebt hier al gekozen."
OLD_BUTTON = "Deze knop werkt niet meer. Typ wat je wilt weten, of typ /start."
STARTING = "De gids start nog op. Je krijgt zo antwoord."
CHOOSE = "Maak een keuze:"
PAGE = "Lees alles op de website"
GROUP = (
    "Ik praat niet mee in groepen: wat je mij vertelt, is alleen van jou. Stuur me een eigen "
    "bericht: https://t.me/{username}"
)
OTHER = {
    "location": "Een locatie kan ik niet lezen. In welke plaats woon je? Typ de naam.",
    "voice": "Ik kan niet luisteren. Typ wat je wilt zeggen.",
    "photo": "Ik kan geen foto's bekijken. Typ wat je wilt zeggen, of plak de tekst.",
    "contact": "Een telefoonnummer heb ik niet nodig en bewaar ik niet. Typ wat je wilt weten.",
    "sticker": "Leuk, maar een sticker kan ik niet lezen. Typ wat je wilt zeggen.",
    "other": "Dit kan ik niet lezen. Typ wat je wilt zeggen, of tik op een knop.",
}
CORRECTED = "Ik bedoel: {text}"
HANDOUT_BUTTON = "QR-code en folder"
HANDOUT = (
    "Met deze QR-code begint iemand een gesprek met Techniekgids op Telegram. De gids weet dan al: "
    "{told}.\n\nDit is de link: {address}"
)
HANDOUT_WEBSITE = "Liever zonder Telegram? Dit is de link naar de website: {address}"
LEAFLET = "Dit is een folder om te printen of door te sturen."
HANDOUT_FIRST = (
    "Voor een QR-code en een folder moet ik weten voor wie ze zijn. Daarna maak ik ze met /folder."
)
SHOW_INITIATIVES = "Laat initiatieven zien"
ASK_INITIATIVES = "Welke initiatieven zijn er voor {about}?"
ASK_PRIVACY = "Wat bewaar je van mij?"
