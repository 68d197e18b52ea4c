"""Whether somebody has work."""

import pytest

from knowledge.language.work import find_work
from tests.knowledge.language.speed import reads_in_proportion


@pytest.mark.parametrize(
    "sentence",
    [
        "ik werk in een bakkerij",
        "werk al 12 jaar bij de belastingdienst in Heerlen",
        "vaste baan als caissière",
        "Ik ben zzp'er, ik geef schilderles",
        "freelance vertaler",
        "heb gewoon een baan hoor",
        "ik sta voor de klas in groep 5",
        "ik werk 24 uur en krijg een aanvullende uitkering",
        "heb een WIA en werk daarnaast twee dagen in een tuincentrum",
        "ik heb een tussenjaar maar werk wel in een cafe",
        "ik werk niet in de techniek",
        "wij hebben een camping in Drenthe",
        "ik werk en ik zoek iets anders",
        "vorig jaar ontslagen, nu werk ik bij een hotel",
        "ben eigenaar van een snackbar",
        "werk via een uitzendbureau in een magazijn",
        "docent op een isk",
        "mijn contract loopt af, ik werk nu in een bakkerij",
        "0-urencontract bij een hotel",
        "ik help mijn man in de zaak",
        "mijn dienstverband bij de drukkerij eindigt per 1 augustus",
        "ik word na de zomer wegbezuinigd",
        "ziek gemeld bij mijn baas",
        "drie baantjes: ik heb meerdere werkgevers",
        "ik heb drie baantjes naast elkaar",
        "een tussenjaar waarin ik bij een ijssalon werk",
        "gestopt met de opleiding, serveerster bij een eetcafe",
        "ik visser bij een rederij",
        "ik word met ingang van 1 mei ontslagen",
        "ik maak bij gezinnen schoon",
        "ik breng post rond en over een jaar is dat werk er niet meer",
        "binnenkort ben ik mijn baan kwijt",
        "mijn functie vervalt, het wordt geautomatiseerd",
        "de winkel gaat eind dit jaar dicht",
        "ik verlies straks mijn baan bij de drukkerij",
        "slijper hier",
        "hoi, barista hier",
        "operator in een koekfabriek",
        "stukadoor sinds mijn 16e",
        "ik vervul de functie van roostermaker",
        "gedetacheerd bij een provincie",
        "ik kom Polen, werk kas paprika",
        "straks begin ik als lasser, nu nog barman",
        "timmerman bij een aannemer, ze gaan failliet",
        "10 jaar als tolk gewerkt, wat ik ook nog steeds doe",
        "ben kapster in Oegstgeest",
    ],
)
def test_somebody_with_work_has_work(sentence):
    assert find_work(sentence, asked=True).works is True


@pytest.mark.parametrize(
    "sentence",
    [
        "ik zit zonder werk",
        "werkloos sinds april",
        "nee ik werk niet meer sinds mijn ongeluk",
        "ik niet werken nu",
        "op dit moment heb ik helaas geen baan",
        "ben ontslagen bij de Blokker",
        "ik doe vrijwilligerswerk in een buurthuis",
        "ik help als vrijwilliger bij de voetbalclub",
        "huisvrouw",
        "thuis met twee kleintjes",
        "net van school, doe even niks",
        "ik zorg voor mijn zieke moeder",
        "zoek werk",
        "ben druk aan het solliciteren",
        "ik zit in de bijstand",
        "arbeidsongeschikt verklaard",
        "inburgering, ik leer nederlands",
        "mijn jaarcontract is niet verlengd",
        "ik wil weer aan het werk",
        "was kok maar nu zit ik thuis",
        "niks",
        "failliet gegaan met mijn lunchroom",
        "ik kom net uit mijn baan in de schoonmaak",
        "in de ziektewet vanuit mijn werk als kok",
        "weggegaan bij mijn werkgever, nog niets nieuws",
        "sinds januari zonder opdrachten als freelance fotograaf",
        "weduwe, altijd thuis geweest voor de kinderen",
        "ik leef van het pensioen van mijn man",
        "ik heb wajong en werk soms bij de kringloop als vrijwilliger",
        "mijn eigen winkel is vorig jaar gesloten",
        "ik sta onbetaald achter de toonbank van mijn zus",
        "net vrij na twee jaar detentie",
        "nooit echt gewerkt, altijd voor de jongens gezorgd",
        "ik ben nugger",
        "ik volg een training lassen via de gemeente",
        "ik ben ziekgemeld",
        "ik ben slager maar sta al maanden langs de kant",
        "mijn werk is er niet meer",
        "mijn functie is vorige week vervallen",
        "noch werk noch uitkering",
    ],
)
def test_somebody_without_work_has_no_work(sentence):
    assert find_work(sentence, asked=True).works is False


@pytest.mark.parametrize(
    "sentence",
    [
        "ik wil lasser worden",
        "timmerman lijkt me wel wat",
        "mijn vader is loodgieter",
        "ik wil graag iets met computers gaan doen",
        "ik denk dat ik elektricien wil worden",
        "hallo",
        "dat hangt ervan af",
        "wat kost een opleiding",
        "lasser in de buurt",
        "wil graag monteur worde",
        "zou elektricien wille zijn",
        "doe maar iets als timmerman",
        "ik zoek een nieuwe werkgever",
        "ben op zoek naar ander werk",
    ],
)
def test_a_wish_or_somebody_elses_work_is_no_work(sentence):
    assert find_work(sentence).works is None


@pytest.mark.parametrize("piece", ["werk ", "ik werk niet ", "geen uitkering ", "a ", "a", "zit "])
def test_a_long_message_takes_time_in_proportion(piece):
    assert reads_in_proportion(lambda text: find_work(text, asked=True), piece)


@pytest.mark.parametrize(
    "sentence",
    [
        "kapster, 34, Breda",
        "vrouw van 41, kok, gescheiden",
        "58, al dertig jaar lasser",
        "monteur zonwering hier, 39",
        "38. visverkoper op de markt",
        "bruidsfotograaf, 36",
    ],
)
def test_an_occupation_in_a_row_of_facts_is_work(sentence):
    assert find_work(sentence).works is True


@pytest.mark.parametrize(
    "sentence", ["lasser worden, 34", "39, kok geweest", "41, stukadoor gezocht"]
)
def test_an_occupation_of_before_or_later_is_no_work_in_a_row_of_facts(sentence):
    assert find_work(sentence).works is not True


@pytest.mark.parametrize(
    "sentence",
    [
        "mijn man werkt als lasser",
        "mijn vriendin zit in de WW",
        "ik heet Peter Smid",
        "een buurman van ons werkt op de werf",
        "mijn chef heeft niks te vertellen over mijn keuze",
    ],
)
def test_a_relative_or_a_name_tells_nothing_of_ones_own_work(sentence):
    assert find_work(sentence).works is None


def test_ones_own_work_beside_a_relatives_counts():
    work = find_work("mijn man werkt als lasser en ik in de zorg")

    assert (work.works, work.technical) == (True, False)


def test_where_somebody_lived_until_lately_is_no_work():
    assert find_work("tot vorig jaar woonde ik in Delft").works is None


@pytest.mark.parametrize(
    "sentence",
    [
        "ik wil tatoeages zetten",
        "ik ben net verhuisd",
        "ik speel drums in een band",
        "ik zoek een winkel",
        "ik zoek een andere baan",
        "ik maak mijn kamer schoon",
        "ik verkoop mijn fiets",
        "ik begeleid een leerling",
    ],
)
def test_a_hobby_or_a_wish_is_no_work(sentence):
    assert find_work(sentence).works is None


@pytest.mark.parametrize("text", ["ik zit nog op school", "ik zit nog op de havo"])
def test_what_still_goes_on_is_work_only_after_earlier_work(text):
    assert find_work(text).works is None


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("mijn man is 51 en werkt op een werf, ik wil ook de techniek in", None),
        ("mijn vrouw is 40, werkt in de zorg en ik ben lasser", True),
        ("mijn man heeft werk, ik niet", False),
        ("ik werk daar niet meer, vanaf mei werk ik bij een bakker", True),
        ("ik ben zelf geen werkgever, ik werk in een magazijn", True),
        ("heb deze zomer een vaste baan gekregen", True),
        ("ik ben geen slager meer", None),
        ("ik sta in een bakkerij en dat ben ik zat", True),
        ("ik ben uitgezonden als inpakker", True),
        ("ik doe vrijwilligers werk in een kringloopwinkel", False),
    ],
)
def test_what_goes_on_about_somebody_else_is_not_ones_own(text, works):
    assert find_work(text, asked=True).works is works


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("ik denk eraan om over te stappen naar een technische baan", None),
        ("we hebben het erover gehad, ik ben van plan om technisch werk te gaan doen", None),
        ("ik zoek werk in de installatietechniek", None),
        ("wij zoeken werk bij een smederij", None),
        ("ik ben 41, ik zoek een andere baan, technische baan", None),
        ("ik wens werk in metaal, ik werk nu in een wasserij", True),
        ("ik zoek een baan", False),
        ("heb niet werk, krijg bijstand", False),
        ("na 20 jaar als inkoper bij een bank kwam ik op straat te staan, ik krijg ww", False),
    ],
)
def test_a_plan_is_no_work_and_what_was_lost_is_none(text, works):
    assert find_work(text).works is works
