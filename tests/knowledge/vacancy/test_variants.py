"""However a text was pasted, the same is found on the same words."""

import datetime
import re

import pytest

from knowledge.vacancy.checker import check

TODAY = datetime.date(2026, 11, 22)

MONTEUR = """Onderhoudsmonteur

Met spoed gezocht: een fulltime monteur die van aanpakken weet.

Wat ga je doen
Als monteur zorg je met je collega's dat de machines in onze fabriek blijven draaien
en dat storingen die 's nachts ontstaan zijn nog dezelfde ochtend worden verholpen
zonder dat de planning van de dag erna in gevaar komt. De machines worden elke week nagekeken.

Wat vragen we
- Mbo-diploma in de techniek
- Ervaring met hydrauliek
- Rijbewijs B

Wat bieden we
- Een marktconform salaris
- Je wordt begeleid door een ervaren collega

Interesse?
Solliciteer via de knop."""

PLANNER = """Administratief medewerker

Voor ons kantoor zoeken wij een administratief medewerker. De medewerker verwerkt
facturen en houdt de agenda's bij. Hij/zij is nauwkeurig.

Functie-eisen
- Beschikt over een mbo-diploma
- Heeft ervaring met Excel
- Is fulltime beschikbaar

Aanbod
- Een goed salaris
- De reiskosten worden vergoed

Reacties kunnen worden gericht aan Jan de Boer, 010-1234567."""

GOED = """Timmerman (24-40 uur)

Houd je van hout? Wij maken trappen voor aannemers in de regio Gouda, met twaalf collega's.

Dit ga je doen
- Je zaagt en schaaft treden
- Je zet de trap in elkaar
- Je helpt bij het plaatsen

Dit krijg je
- Tussen € 2.800 en € 3.400 bruto per maand
- Elk jaar een cursus

Bel met Fatma op 010-1234567. Stuur je cv naar werk@voorbeeld.nl; we bellen je binnen drie dagen."""

TEXTS = {"monteur": MONTEUR, "planner": PLANNER, "goed": GOED}

VARIANTS = {
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "old Mac line ends": lambda text: text.replace("\n", "\r"),
    "line separators": lambda text: text.replace("\n", "\u2028"),
    "round bullets": lambda text: text.replace("\n- ", "\n• "),
    "stars": lambda text: text.replace("\n- ", "\n* "),
    "emoji for bullets": lambda text: text.replace("\n- ", "\n✅ "),
    "Word bullets with a tab": lambda text: text.replace("\n- ", "\n\uf0b7\t"),
    "bullets without a space": lambda text: text.replace("\n- ", "\n•"),
    "non-breaking spaces": lambda text: re.sub(r"(?<=\w) (?=\w)", "\xa0", text),
    "soft hyphens": lambda text: text.replace("monteur", "mon\u00adteur").replace(
        "salaris", "sala\u00adris"
    ),
    "words cut at the end of a line": lambda text: re.sub(
        r"(full|ver|administra)(time|holpen|tief)\b", r"\1-\n\2", text
    ),
    "curly quotes": lambda text: text.replace("'", "’"),
    "a mark at the beginning": lambda text: "\ufeff" + text,
    "space at the end of lines": lambda text: text.replace("\n", "  \n"),
    "empty lines between points": lambda text: text.replace("\n-", "\n\n-"),
    "accents apart": lambda text: text.replace("é", "e\u0301"),
    "bold headings": lambda text: re.sub(
        r"\n\n([A-Z][\w -]+\??)\n(?=[A-Z-])", r"\n\n**\1**\n", text
    ),
    "glued headings": lambda text: text.replace("doen\nAls", "doenAls"),
    "an emoji in front": lambda text: "🔧 " + text,
}


def words(text):
    """Return the words without what a paste changes."""
    plain = text.replace("\u00ad", "").replace("-\n", "").replace("’", "'").replace("e\u0301", "é")
    return " ".join(re.sub(r"[\s\xa0]+", " ", plain).split())


def found(text):
    findings = check(text, audience="techniek", today=TODAY).findings
    return sorted(
        (one.rule, "" if one.start is None else words(text[one.start : one.end]))
        for one in findings
    )


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
@pytest.mark.parametrize("change", VARIANTS.values(), ids=VARIANTS.keys())
def test_a_variant_gives_the_same_findings(text, change):
    assert found(change(text)) == found(text)


def test_the_texts_have_something_to_find_in_them():
    assert {rule for rule, _ in found(MONTEUR)} >= {
        "automatisch_fulltime",
        "lange_zin",
        "lijdende_vorm",
        "salaris_vaag",
        "contact_ontbreekt",
        "ontwikkeling_ontbreekt",
    }
    assert {rule for rule, _ in found(PLANNER)} >= {"niet_persoonlijk", "lijdende_vorm"}


def test_the_good_text_has_nothing_missing():
    assert not [rule for rule, _ in found(GOED) if rule.endswith(("ontbreekt", "onduidelijk"))]
