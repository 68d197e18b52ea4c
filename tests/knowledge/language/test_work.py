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
        "elke maand een uitkering van een paar honderd euro",
        "UWV",
        "ik ontvang een werkloosheidsuitkering",
        "mijn uitkering loopt tot juli",
        "heb wao",
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
    started = time.perf_counter()

    find_work((piece * 10_000)[:10_000], asked=True)

    assert time.perf_counter() - started < 1


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
