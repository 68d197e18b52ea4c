"""The Dutch sentences that a request can be answered with outside a template."""

from __future__ import annotations

from http import HTTPStatus

EMPTY = "Typ eerst een bericht."
TOO_LONG = "Je bericht is langer dan 4.000 tekens. Maak het korter of stuur het in delen."
INVALID_JSON = "Dit verzoek is geen geldige JSON met een 'text'."
INVALID_MESSAGE_ID = "Het 'message_id' van dit bericht klopt niet."
NOT_JSON = "Stuur dit verzoek als application/json."
OTHER_SITE = "Dit verzoek komt niet van deze website. Laad de pagina opnieuw."
NOT_AVAILABLE = {
    "laden": "De gids start nog op. Probeer het over een halve minuut opnieuw.",
    "fout": "De gids kon niet starten. Probeer het later opnieuw.",
    "gereed": "De gids is even niet bereikbaar. Probeer het zo opnieuw.",
}

_BY_STATUS = {
    HTTPStatus.FORBIDDEN: "Dit mag niet.",
    HTTPStatus.NOT_FOUND: "Deze pagina bestaat niet.",
    HTTPStatus.METHOD_NOT_ALLOWED: "Dit kan niet op dit adres.",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: TOO_LONG,
}


def of_status(status: int) -> str:
    """Return the sentence for an HTTP error status that has no sentence of its own."""
    return _BY_STATUS.get(HTTPStatus(status), "Dit verzoek is niet gelukt.")


def unexpected(reference: str) -> str:
    """Return the apology for an unforeseen failure; `reference` is also in the log."""
    return f"Er ging iets mis bij ons. Probeer het opnieuw. Kenmerk: {reference}."
