import time

import pytest

from knowledge.language.work import find_work, says_benefit, says_technical


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
    ],
)
def test_a_wish_or_somebody_elses_work_is_no_work(sentence):
    assert find_work(sentence).works is None


@pytest.mark.parametrize(
    "sentence",
    [
        "ja ik krijg WW",
        "zit in de bijstand",
        "ik leef van een Wajong-uitkering",
        "WIA sinds vorig jaar",
        "ziektewetuitkering",
        "ioaw",
        "participatiewet",
        "geen ww maar wel bijstand",
        "ik krijg geld van de gemeente",
        "inkomen van het uwv",
        "ik krijg niet genoeg uitkering",
        "uitkering? geen idee of het mag, maar ik krijg ww",
        "elke maand een uitkering van een paar honderd euro",
        "UWV",
        "ik ontvang een werkloosheidsuitkering",
        "mijn uitkering loopt tot juli",
        "heb wao",
        "ik ontvang leefgeld",
        "mijn wia is nog maar net toegekend",
        "ik heb de ww vorige week aangevraagd",
        "de ziektewet loopt, wia aangevraagd maar nog geen besluit",
        "mijn ww is bijna afgelopen",
        "mijn man krijgt bijstand voor ons allebei",
    ],
)
def test_a_benefit_is_heard(sentence):
    assert says_benefit(sentence) is True


@pytest.mark.parametrize(
    "sentence",
    [
        "geen uitkering",
        "nee geen ww of bijstand",
        "ik heb nergens recht op",
        "krijg helemaal niks",
        "ik leef van mijn spaargeld",
        "mijn vrouw verdient genoeg voor ons beiden",
        "mijn uitkering is gestopt",
        "zonder inkomen",
        "een uitkering heb ik niet",
        "ik heb nog geen uitkering aangevraagd",
        "uitkering loopt nog niet",
        "ik zit niet in de bijstand",
        "mijn contract wordt niet verlengd, straks dus ww",
        "de ww is sinds september afgelopen",
        "ben al uit de bijstand",
        "ww aangevraagd maar nog niks gehoord",
        "alleen kinderbijslag en huurtoeslag",
        "ik wacht nog op mijn bijstand",
        "kreeg wia maar die is ingetrokken",
        "mijn vriendin krijgt wajong maar ik niet",
        "een uitkering heb ik evenmin",
        "noch bijstand noch ww",
        "werk niet, ww ook niet",
        "mijn man krijgt ww\nik krijg niks",
        "ik kom niet in aanmerking voor bijstand",
        "uitkering? nee, nooit gehad",
        "bijstand krijgen wij niet",
    ],
)
def test_no_benefit_is_heard(sentence):
    assert says_benefit(sentence) is False


@pytest.mark.parametrize(
    "sentence",
    [
        "ik woon in Delft",
        "uitdaging gezocht",
        "ik ben wiskundedocent",
        "dat is wel bijzonder",
        "sinds de winkel sloot heb ik niks meer gevonden",
        "ik krijg zorgtoeslag",
    ],
)
def test_without_a_word_on_benefit_nothing_is_known(sentence):
    assert says_benefit(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "technical"),
    [
        ("ik werk als metselaar", True),
        ("loodgieter in loondienst", True),
        ("ik zit in de bouw", True),
        ("werk op een scheepswerf", True),
        ("storingsmonteur bij een netbeheerder", True),
        ("programmeur bij een bank", True),
        ("ik monteer badkamers", True),
        ("field technician", True),
        ("elektrieker in Antwerpen", True),
        ("butcher in a supermarket", False),
        ("logistiek medewerker technische groothandel", False),
        ("ik sta in een lampenzaak", False),
        ("ik vul schappen", False),
        ("ik breng pizza's rond op de scooter", False),
        ("archiefsuppoost", False),
        ("ik werk in de zorg", False),
        ("kassamedewerker", False),
        ("ik rijd op een vrachtwagen", False),
        ("ik werk buiten de techniek", False),
        ("werk op kantoor bij een aannemersbedrijf", False),
        ("receptioniste bij een installatiebedrijf", False),
        ("ik beheer een camping", False),
        ("niet-technisch werk", False),
        ("ik werk in een winkel en wil iets met warmtepompen", False),
        ("ik ben kok maar was vroeger lasser", False),
        ("ik werk in een skihut", False),
        ("ik werk bij Jansen", None),
        ("ik werk in een loods", None),
        ("ja ik werk", None),
    ],
)
def test_the_kind_of_work_follows_from_occupation_or_sector(sentence, technical):
    assert find_work(sentence, asked=True).technical is technical


@pytest.mark.parametrize(
    ("sentence", "background"),
    [
        ("ontslagen na 28 jaar als bankwerker", True),
        ("in mijn land ik was automonteur", True),
        ("in syrie ik werk 10 jaar elektricien, nu bijstand", True),
        ("ik heb de LTS gedaan", True),
        ("heb 15 jaar in de metaal gewerkt", True),
        ("ik zit in de ww, was procesoperator", True),
        ("elektromonteur, maar nu in de wia", True),
        ("ik ben opgeleid als timmerman en zit in de bijstand", True),
        ("ik was kapster, nu werkloos", False),
        ("nee, altijd achter de kassa gestaan", False),
        ("geen technische achtergrond", False),
        ("daarvoor 20 jaar bij de bank gewerkt", False),
        ("nooit iets technisch gedaan", False),
        ("ik heb een uitkering aangevraagd bij de gemeente", None),
        ("ik zit thuis met een ww", None),
        ("ik wil graag lasser worden, nu in de bijstand", None),
    ],
)
def test_earlier_work_tells_the_background(sentence, background):
    assert find_work(sentence, asked=True).background is background


@pytest.mark.parametrize(
    ("sentence", "technical"),
    [("ja in de bouw", True), ("nee in de horeca", False), ("dat weet ik niet", None)],
)
def test_what_is_named_may_be_technical(sentence, technical):
    assert says_technical(sentence) is technical


@pytest.mark.parametrize("piece", ["werk ", "ik werk niet ", "geen uitkering ", "a ", "a", "zit "])
def test_a_very_long_message_is_read_at_once(piece):
    find_work("warm", asked=True)
    started = time.process_time()

    find_work((piece * 10_000)[:10_000], asked=True)

    assert time.process_time() - started < 1


@pytest.mark.parametrize(
    "sentence", ["kapster, 34, Breda", "vrouw van 41, kok, gescheiden", "58, al dertig jaar lasser"]
)
def test_an_occupation_in_a_row_of_facts_is_work(sentence):
    assert find_work(sentence).works is True


@pytest.mark.parametrize(
    "sentence", ["mijn man werkt als lasser", "mijn vriendin zit in de WW", "ik heet Peter Smid"]
)
def test_a_relative_or_a_name_tells_nothing_of_ones_own_work(sentence):
    assert find_work(sentence).works is None


def test_ones_own_work_beside_a_relatives_counts():
    work = find_work("mijn man werkt als lasser en ik in de zorg")

    assert (work.works, work.technical) == (True, False)


# Earlier work beside work of now


@pytest.mark.parametrize(
    ("sentence", "technical"),
    [
        ("al dertig jaar in de horeca gewerkt en sta er nog steeds", False),
        ("ik ben altijd stukadoor geweest, dat doe ik nog", True),
        ("jaren op kantoor gezeten en nog altijd", False),
        ("heb lang in een magazijn gestaan, werk daar nu nog", False),
        ("eerst jaren als lasser gewerkt, tegenwoordig receptionist", False),
        ("vroeger kok geweest, sinds kort elektricien", True),
        ("ik werk meestal thuis als boekhouder", False),
        ("ik werk tot 5 uur in een winkel", False),
        ("ik werk bij shell in de kantine", False),
        ("volgende maand begin ik als lasser, nu nog barman", False),
        ("net geslaagd voor de mavo werk nu in een bar", False),
    ],
)
def test_what_somebody_does_now_is_the_work(sentence, technical):
    found = find_work(sentence)

    assert (found.works, found.technical) == (True, technical)


@pytest.mark.parametrize(
    ("sentence", "background"),
    [
        ("tot vorige maand werkte ik als schilder", True),
        ("tot eind april kapster", False),
        ("tot voor kort zzp'er in de bouw", True),
        ("na 15 jaar in de metaal op straat komen te staan", True),
        ("na tien jaar bij de bank thuis gekomen", False),
        ("was stratenmaker, nu thuis met mijn knie", True),
        ("ik was kraamverzorgster maar ben gestopt om mijn vader te verzorgen", False),
        ("vroeger lasser, nog steeds op zoek naar werk", True),
    ],
)
def test_work_that_has_ended_is_background(sentence, background):
    found = find_work(sentence)

    assert (found.works, found.technical, found.background) == (False, None, background)


def test_where_somebody_lived_until_lately_is_no_work():
    assert find_work("tot vorig jaar woonde ik in Delft").works is None


@pytest.mark.parametrize(
    "sentence",
    [
        "ik speel hobo in een symfonieorkest",
        "ik zet wimpers bij mensen aan huis",
        "sinds vorig jaar zet ik tatoeages",
        "ik maak trappenhuizen schoon",
        "ik maak elke dag klaslokalen schoon",
        "ik rij een lijkwagen",
        "ik geef celloles",
        "ik geef twee avonden yogalessen",
        "ik verzorg demente bejaarden",
        "ik begeleid mensen met een verstandelijke beperking",
        "ik behandel patienten",
        "ik knip mannen en jongens, ik knip baarden",
        "ik trim hondjes",
        "ik verkoop brillen",
        "ik teel paprika's",
        "ik organiseer festivals",
        "ik heb een eigen cocktailbar",
        "ik run een tearoom",
        "ik werk in een tattoostudio",
        "wij hebben een kleine dansschool",
        "eigenares van een kattensalon",
        "ik ben sergeant",
        "ik ben geschiedenisdocent",
        "ik ben beeldend kunstenaar",
        "opticien, 44, Zwolle",
    ],
)
def test_work_told_with_a_verb_or_a_shop_is_outside_technical_work(sentence):
    work = find_work(sentence)

    assert (work.works, work.technical) == (True, False)


@pytest.mark.parametrize(
    ("sentence", "technisch"),
    [
        ("ik heb een eigen installatiebedrijf", True),
        ("ik ben baggermachinist", True),
        ("elektricien, 44, Zwolle", True),
    ],
)
def test_technical_work_stays_technical(sentence, technisch):
    work = find_work(sentence)

    assert (work.works, work.technical) == (True, technisch)


@pytest.mark.parametrize(
    "sentence",
    [
        "ik wil tatoeages zetten",
        "ik ben net verhuisd",
        "ik speel drums in een band",
        "ik zoek een winkel",
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
        ("ik zoek een baan", False),
        ("heb niet werk, krijg bijstand", False),
        ("na 20 jaar als inkoper bij een bank kwam ik op straat te staan, ik krijg ww", False),
    ],
)
def test_a_plan_is_no_work_and_what_was_lost_is_none(text, works):
    assert find_work(text).works is works


@pytest.mark.parametrize(
    ("text", "technical", "background"),
    [
        ("ik werk in de afwas maar ik ben elektricien", False, True),
        ("ik maak kantoren schoon maar eigenlijk ben ik lasser", False, True),
        ("ik werk als monteur maar eigenlijk ben ik kok", True, False),
    ],
)
def test_what_somebody_does_goes_before_what_they_are(text, technical, background):
    work = find_work(text)

    assert (work.works, work.technical, work.background) == (True, technical, background)


@pytest.mark.parametrize(
    "text",
    [
        "een technische opleiding heb ik nooit gevolgd",
        "technische ervaring heb ik niet",
        "ervaring met techniek heb ik echt niet",
        "technisch ben ik helemaal niet",
    ],
)
def test_a_background_that_is_denied_after_it_is_named(text):
    assert find_work(text).background is False


def test_a_background_that_is_stressed_is_one():
    assert find_work("technische ervaring heb ik wel").background is True
