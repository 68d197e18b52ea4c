"""The Dutch sentences that a request can be answered with outside a template."""

from __future__ import annotations

from http import HTTPStatus

from bot.links import LONGEST_SCHOOL
from knowledge.vacancy.report import Report

EMPTY = "Typ eerst een bericht."
TOO_LONG = "Je bericht is langer dan 4.000 tekens. Maak het korter of stuur het in delen."
INVALID_JSON = "Dit verzoek is geen geldige JSON met een 'text'."
INVALID_MESSAGE_ID = "Het 'message_id' van dit bericht klopt niet."
NOT_JSON = "Stuur dit verzoek als application/json."
OTHER_SITE = (
    "Dit verzoek komt niet van deze website, en de andere website is niet toegelaten. "
    "Is het je eigen website? Op /plaatsen staat hoe je de gids daar zet."
)
NO_ORIGIN = (
    "TECHNIEKGIDS_WIDGET_HERKOMSTEN: ‘{written}’ is geen herkomst. "
    "Schrijf https:// en de naam van de website, zoals https://www.school.nl."
)
INVALID_CONTEXT = "Geef wat al bekend is als een JSON-object met teksten."
INVALID_JSON_OBJECT = "Dit verzoek is geen geldig JSON-object."
INVALID_FORM = "Dit formulier kan niet worden gelezen. Stuur één bestand of alleen tekst."
NOT_JSON_OR_FORM = "Stuur dit verzoek als application/json of als multipart/form-data."
NO_VACANCY_IN_JSON = "Geef de vacature als tekst in 'tekst', en zo nodig 'doelgroep' als tekst."
TOO_LARGE = "Dit is te groot. Een bestand mag hooguit 5 MB zijn."
NO_INITIATIVE = "Er is geen initiatief ‘{id}’. Zoek het op naam."
NO_SUCH_PAGE = "Pagina {page} is er niet. Dit is de laatste, pagina {pages}."
NO_SITUATION = "Kies eerst een leeftijd en een situatie op de pagina voor decanen."
NO_SCHOOL = (
    "‘{value}’ kan niet als naam van een school. "
    f"Gebruik letters, hooguit {LONGEST_SCHOOL} tekens en geen link."
)
NOT_AVAILABLE = {
    "laden": "De gids start nog op. Probeer het over een halve minuut opnieuw.",
    "fout": "De gids kon niet starten. Probeer het later opnieuw.",
    "gereed": "De gids is even niet bereikbaar. Probeer het zo opnieuw.",
}

AUDIENCES = {
    "techniek": "Vakmensen in de techniek",
    "ict": "Mensen voor ict",
    "kantoor": "Mensen voor kantoor",
    "starters": "Starters en stagiairs",
    "zij-instromers": "Zij-instromers",
    "anderstaligen": "Mensen die nog Nederlands leren",
}
SEVERITIES = {"fout": "Belangrijk", "advies": "Advies", "tip": "Tip"}
STEPS = {
    "werving": "Werven",
    "vacaturetekst": "De vacaturetekst",
    "selectie": "Kiezen wie er komt",
    "assessment": "Tests en assessments",
    "loopbaanpaden": "Groeien in het werk",
    "onboarden": "De eerste weken",
    "zij_instroom": "Zij-instromers",
    "ruimte_maken": "Ruimte maken voor beginners",
    "samenwerking": "Samenwerken met scholen en andere bedrijven",
}
KINDS = {"doen": "Wel doen", "laten": "Niet doen"}

_BY_STATUS = {
    HTTPStatus.FORBIDDEN: "Dit mag niet.",
    HTTPStatus.NOT_FOUND: "Deze pagina bestaat niet.",
    HTTPStatus.METHOD_NOT_ALLOWED: "Dit kan niet op dit adres.",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: TOO_LONG,
}


def of_status(status: int) -> str:
    """Return the sentence for an HTTP error status that has no sentence of its own."""
    return _BY_STATUS.get(HTTPStatus(status), "Dit verzoek is niet gelukt.")


def summary(report: Report) -> str:
    """Return what a screen reader says after a check."""
    count = len(report.findings)
    found = "1 bevinding" if count == 1 else f"{count} bevindingen"
    return f"Nagekeken: {found}, score {report.score} van 100."


def too_fast(seconds: int) -> str:
    """Return what somebody hears who sends too much; `seconds` is how long to wait."""
    wait = "1 seconde" if seconds == 1 else f"{seconds} seconden"
    return f"Dit gaat even te snel. Probeer het over {wait} opnieuw."


def unexpected(reference: str) -> str:
    """Return the apology for an unforeseen failure; `reference` is also in the log."""
    return f"Er ging iets mis bij ons. Probeer het opnieuw. Kenmerk: {reference}."
