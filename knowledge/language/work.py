"""Work, being without work, and benefits in free Dutch text."""

import re
from dataclasses import dataclass

from knowledge.language.clauses import in_mode
from knowledge.language.occupations import find_occupations
from knowledge.language.text import normalise

_BENEFIT = (
    r"ww(?:['-]?uitkering)?|w\.w\.|uitkering\w*|uitkeringetje|bijstand\w*|participatiewet|wia|wga|iva|wao|"
    r"wajong\w*|ziektewet|zw|ioaw|ioaz|anw|nww|toeslagenwet|p-wet|daklozenuitkering|uwv-uitkering|"
    r"werkloosheids(?:uitkering|wet)|geld van (?:het )?(?:uwv|de gemeente|de sociale dienst)|sociale dienst|"
    r"(?:betaald|inkomen|geld|uitbetaald) (?:door|van|via) (?:het |de )?(?:uwv|gemeente)|bbz|leefgeld|levensonderhoud van de gemeente"
)
_NO_BENEFIT = (
    rf"(?:geen|zonder|nooit een|niet een|nog geen|niks van een|geen recht op(?: een)?|heb ik geen) "
    rf"(?:recht op (?:een )?)?(?:\w+ )?(?:{_BENEFIT})|(?:uitkering|ww|bijstand) (?:heb|krijg|ontvang) (?:ik|je|hij|ze) (?:ook )?niet|"
    rf"(?:krijg|ontvang|heb|heeft|krijgt|ontvangt) (?:dus |ook |verder )?(?:helemaal )?(?:niets|niks|nul)|uitkering (?:is )?(?:gestopt|afgelopen|voorbij)|"
    rf"leef van (?:mijn )?spaargeld|(?:geen|zonder) inkomen|leef van (?:het loon|mijn partner|mijn man|mijn vrouw)|"
    rf"(?:ontvang|krijg|ontvangt|krijgt) geen (?:geld|uitkering)|niet in de (?:ww|bijstand|ziektewet)"
)
_NO_WORK = (
    r"werkloos|werkeloos|werkloze?|werkzoekend\w*|zonder (?:werk|baan)|(?:geen|nog geen|even geen) (?:werk|baan|job)|"
    r"(?:heb|heeft) (?:nu |op dit moment |momenteel )?(?:geen|niks van) (?:werk|baan)|baanloos|"
    r"(?:baan|werk|job) (?:kwijt\w*|verloren|gestopt)|ontslagen|ontslag gekregen|"
    r"(?:werk|werkt) (?:nu |op dit moment |momenteel |al een tijd(?:je)? )?niet(?: meer)?(?! in| bij| met| als| graag| op)|niet aan het werk|"
    r"zit(?:ten)? (?:nu |al \w+ \w+ |al |gewoon |de hele dag )*(?:thuis|tussen twee banen)|thuiszitter|thuis zonder|tussen (?:twee )?(?:banen|baantjes)|"
    r"vrijwilliger\w*|vrijwilligster|huisvrouw|huisman|huismoeder|thuismoeder|inburger\w*|"
    r"tussenjaar|mantelzorg\w*|(?:contract|tijdelijk contract) (?:is )?(?:niet verlengd|afgelopen|gestopt)|niet verlengd|"
    r"(?:doe|doet) (?:nu |eigenlijk )?(?:niks|niets)|werk ?loos|reintegr\w*|re-integr\w*|"
    r"(?:net|pas) (?:klaar|van school|geslaagd|afgestudeerd)|gestopt met (?:school|mijn opleiding|de opleiding|studeren|werken)|klaar met school|van school af|"
    r"school (?:niet )?afgemaakt|zoek(?:t|ende)? (?:nu |nog |al )?(?:een )?(?:nieuwe )?(?:baan|werk|job)|op zoek naar (?:een )?(?:nieuwe )?(?:baan|werk|job)|"
    r"met pensioen|gepensioneerd|afgekeurd|arbeidsongeschikt|failliet gegaan|neet|schoolverlater"
)
_WORK = (
    r"werkend\w*|in loondienst|vaste baan|vast contract|vaste aanstelling|zzp(?:['-]?er)?|zelfstandig\w*|freelance\w*|"
    r"(?:eigen|een) (?:bedrijf|zaak|onderneming|bedrijfje|winkel|toko)|ondernemer|parttime|part-time|fulltime|full-time|oproepkracht|"
    r"uitzendkracht|via (?:een |het )?uitzendbureau|nulurencontract|nul uren|0-uren|flexwerker|"
    r"(?:heb|heeft) (?:nu |al |wel |gewoon |nog |op dit moment )*(?:een )?(?:\w+ )?(?:werk|baan|baantje|job)|"
    r"(?:ik|hij|zij|ze) (?:werk|werkt)|(?:werk|werkt|werkzaam) (?:nu |al |momenteel |op dit moment |gewoon |nog |zelf |vooral |meestal |wel )*"
    r"(?:als|bij|in|aan|op|voor|met|via|sinds|ruim|\d|full|part|daar|hier|parttime|buiten|binnen)|ben (?:aan het )?werken|aan het werk|"
    r"in dienst|werknemer|medewerker|sta (?:voor de klas|in de winkel|achter de|in de keuken|op de bouw|aan de)|rijd (?:op|een)|"
    r"(?:mijn|m'n|mn) (?:werk|baan|baas|werkgever) is|wel werk|ja werk|gewoon werk"
)
_INSIDE = (
    r"(?:in|binnen) (?:de )?(?:techniek|bouw|installatie\w*|metaal|ict|it|haven|maritieme? \w+|offshore|scheepvaart|energie\w*|industrie|maakindustrie|infra)|"
    r"(?:technisch\w*|techniek\w*) (?:werk|beroep|baan|functie|bedrijf|bedrijven|vak|medewerker|sector)|al (?:in )?(?:de )?techniek|wel techniek|werk is (?:wel )?technisch|"
    r"(?:installatie|metaal|bouw|elektro|techniek|loodgieters|aannemers|timmer|constructie|machine|garage|auto|software|it-|ict-?)bedrijf|garage|scheepswerf|werf|machinefabriek|autobedrijf"
)
_OUTSIDE = (
    r"(?:buiten|niet in|niet binnen|niks met|niets met|niet met|ver van) (?:de )?techniek|geen techniek|geen technisch\w* (?:werk|baan|beroep|functie)|niet[- ]technisch\w*|niet technisch|andere sector|heel iets anders|iets heel anders|"
    r"(?:in|bij|voor|op) (?:een |de |het |mijn |eigen )*(?:\w+ )?(?:winkel|supermarkt|zorg|thuiszorg|ziekenhuis|horeca|restaurant|cafe|kantoor|school|basisschool|onderwijs|bank|"
    r"kinderopvang|logistiek|magazijn|transport|schoonmaak|beveiliging|callcenter|kapsalon|hotel|gemeente|overheid|retail|detailhandel|verpleeghuis|verzorgingshuis|"
    r"distributiecentrum|dc|administratie|financiele sector|verkoop|bakkerij|slagerij|kassen|kas|crea\w+ sector|marketing|hr|toerisme|kledingwinkel|keuken|boerderij|landbouw|tuinbouw|uitvaart\w*|theater|sportschool|fabriek aan de lopende band|post|postkamer|vleesfabriek)"
)


@dataclass(frozen=True)
class Work:
    """What a text says about work now; None where it says nothing.

    `technical` is about the work somebody has; `background` is whether earlier work or
    schooling was technical.
    """

    works: bool | None = None
    benefit: bool | None = None
    technical: bool | None = None
    background: bool | None = None


def find_work(text: str, *, asked: bool = False) -> Work:
    """Return what a text says about work, benefit and technical background.

    What somebody wishes for does not count as work that they have. With `asked` (a question
    about the situation), a bare occupation is somebody's work.
    """
    plain = normalise(text)
    now = in_mode(text, "nu")
    past = in_mode(text, "vroeger")
    benefit = _benefit(plain)
    works = _works(plain, now, benefit, asked)
    technical = _technical(now) if works is not False else None
    if technical is None and works and not now.strip():
        technical = _technical(plain)
    return Work(works, benefit, technical, _background(plain, now, past, works))


def says_benefit(text: str) -> bool | None:
    """Return whether a text says that there is a benefit, that there is none, or nothing."""
    return _benefit(normalise(text))


def says_technical(text: str) -> bool | None:
    """Return whether work or schooling named in a text is technical; None when unclear."""
    return _technical(normalise(text))


def _benefit(plain: str) -> bool | None:
    if _has(plain, _NO_BENEFIT):
        other = re.sub(_NO_BENEFIT, " ", plain)
        return (
            True
            if _has(
                other,
                rf"wel (?:een )?(?:\w+ )?(?:{_BENEFIT})|(?:heb|zit in de|krijg) (?:een )?(?:ww|bijstand|wia|wajong)",
            )
            else False
        )
    if _has(plain, _BENEFIT):
        return True
    return None


def _works(plain: str, now: str, benefit: bool | None, asked: bool) -> bool | None:
    idle = _has(plain, _NO_WORK)
    busy = _has(now, _WORK) and not _has(now, r"(?:werk|werkt) (?:nu |momenteel )?niet")
    if busy and not _has(now, _NO_WORK.split("|zoek")[0]):
        # Somebody who works may look for other work, and may have a supplementary benefit.
        return True
    if idle or benefit:
        return False
    occupations = find_occupations(now)
    if occupations and (asked or re.search(r"\b(?:ben|is|werk\w*|sta|doe)\b", now)):
        return True
    if (
        asked
        and _has(plain, r"werk|werken|baan|aan het werk|werkt")
        and not _has(plain, r"geen|niet")
    ):
        return True
    return None


def _technical(part: str) -> bool | None:
    if not part:
        return None
    if _has(
        part,
        r"(?:buiten|niet in|niet binnen|niks met|niets met) (?:de )?techniek|geen techniek\w*|niet[- ]technisch\w*",
    ):
        return False
    occupations = find_occupations(part)
    if occupations:
        return any(occupation.technisch for occupation in occupations)
    if _has(part, _INSIDE):
        return True
    if _has(part, _OUTSIDE):
        return False
    return None


def _background(plain: str, now: str, past: str, works: bool | None) -> bool | None:
    if _has(
        plain,
        r"(?:geen|zonder|nul|nooit) (?:enige )?(?:techni\w+|ervaring met techniek|ervaring in de techniek)|"
        r"nooit (?:iets )?(?:in|met) (?:de )?techniek|niet technisch|niet in de techniek gewerkt|geen techneut",
    ):
        return False
    if _has(
        plain,
        r"technische? (?:achtergrond|opleiding|ervaring|diploma|mbo|hbo|school)|"
        r"(?:achtergrond|ervaring|gewerkt|opleiding|diploma) in (?:de )?(?:techniek|bouw|metaal|installatie\w*|elektro\w*|ict|it)|(?:mts|hts|lts)|"
        r"(?:in|uit) de techniek (?:gewerkt|gezeten|gedaan|vandaan|geweest)",
    ):
        return True
    if past and (value := _technical(past)) is not None:
        return value
    if works is False:
        return _technical(now)
    return None


def _has(plain: str, pattern: str) -> bool:
    return re.search(rf"(?<![\w-])(?:{pattern})(?!\w)", plain) is not None
