import pytest

from knowledge.language.distress import danger_of, tells_distress, without_harmless
from tests.evaluation.examples import training


@pytest.mark.parametrize(
    "text",
    [
        "ik wil dood", "Ik wil echt niet meer leven.", "was ik maar dood", "wil er niet meer zijn",
        "34 en ik wil er een einde aan maken", "ik denk aan zelfmoord", "ik snij mezelf",
        "sinds mijn ontslag wil ik niet meer leven", "ik ga mij van kant maken",
        "mijn vader slaat mij", "ik word thuis mishandeld", "ik durf niet naar huis",
        "mijn leerling zegt dat hij zichzelf iets wil aandoen", "mijn dochter wil dood",
        "heb een strip slaappillen geslikt", "ik spring van de brug",
        "waarom besta ik eigenlijk", "niemand gaat me missen", "ik haat mezelf",
        "ik hoop dat ik vannacht niet meer wakker word", "mijn leven is afgelopen",
        "ik ben alleen een last voor iedereen", "ik wil stoppen met ademen",
        "ik slaap met mijn kinderen in de auto", "mijn zoon ziet het leven niet meer zitten",
        "ik ben mezelf aan het killen", "mijn leerling heeft een afscheidsbrief",
        "leven is klaar voor mij", "'k wil der nie meer wezen",
        "mijn nichtje is weer aan het krassen", "hij snijdt zijn bovenbenen",
        "overmorgen leef ik toch niet meer", "na de winter ben ik er niet meer",
        "mijn leraar raakt me steeds aan", "ik werd aangeraakt terwijl ik het niet wilde",
        "zodra ik weg ben is iedereen opgelucht", "mijn vader maakt me kapot",
        "stond op het viaduct en was haast gesprongen", "ik denk de hele dag aan een strop",
        "er ligt een zak pillen voor me", "oom zit altijd aan me als ik slaap",
        "mijn vriend vermoordt me", "hij gaat me wurgen", "'s nachts slaat mijn man mij",
    ],
)  # fmt: skip
def test_clear_words_of_danger_are_heard(text):
    assert tells_distress(text)


@pytest.mark.parametrize(
    "text",
    [
        "mijn telefoon is dood", "ik lach me dood", "ik wil me niet dood werken",
        "mijn vader leeft niet meer", "ik wil niet meer leven van een uitkering",
        "hoe maak ik een eind aan mijn contract", "ik werk op het spoor",
        "ik zie het niet meer zitten op de havo", "ik kan niet meer werken door mijn rug",
        "ik hang zonnepanelen op", "ik stop ermee", "ik wil stoppen met school",
        "het lijkt zelfmoord om nu een zaak te beginnen", "ze slaan mij hoog aan op mijn werk",
        "ik ben het zat in de winkel", "ik verveel me kapot", "ik werkte bij een crisisdienst",
        "ik sta op straat door een reorganisatie", "ik snij groente in een keuken",
        "ik begeleidde depressieve en werkte met suïcidale ouderen",
        "dat is een zelfmoordmissie", "de spanning op de zaak was om te snijden",
        "zo snijd ik mezelf in de vingers", "de bank maakt me kapot", "dit baantje maakt me kapot",
        "je maakt me kapot met die testjes",
        "mijn broer vermoordt me als ik mijn examen niet haal lol",
        "we bezuinigen dus straks sta ik op straat", "ik ben weer aan het snijden en lassen",
        "volgende week leef ik niet meer van een uitkering", "een machine aangeraakt",
        "kun je doodgaan van hoogspanning", "mijn zus vermoordt me als ik niet kom lol",
        "we zijn haast gesprongen van blijdschap", "mijn baas komt altijd aan mij vragen hoe",
    ],
)  # fmt: skip
def test_ordinary_words_are_no_danger(text):
    assert not tells_distress(text)


@pytest.mark.parametrize(
    "text",
    [
        "i just wanna die", "please, i don't want to live like this", "my dad hits me",
        "ich möchte am liebsten sterben", "je veux en finir", "ya no quiero vivir",
        "nie chcę już żyć", "artık yaşamak istemiyorum", "хочу вмерти", "хочу умереть",
        "لا أريد الحياة", "ክመውት እደሊ",
    ],
)  # fmt: skip
def test_danger_is_heard_in_other_languages(text):
    assert tells_distress(text)


@pytest.mark.parametrize(
    "text",
    ["i want to work", "my husband is a mechanic", "quiero vivir aqui", "хочу працювати"],
)
def test_ordinary_words_in_other_languages_are_no_danger(text):
    assert not tells_distress(text)


@pytest.mark.parametrize(
    "text",
    [
        "de sfeer was om te snijden en nu snij ik mezelf", "haha, maar ik wil echt dood",
        "mijn werk maakt me kapot en ik wil niet meer leven",
        "ik werkte met suïcidale mensen en wil zelf dood",
        "mijn vader vermoordt me als ik zak haha, en hij slaat me nu al",
        "liever dood dan terug naar hem", "mijn vriend maakt me kapot haha",
    ],
)  # fmt: skip
def test_danger_beside_a_saying_is_heard(text):
    assert tells_distress(text)


def test_no_other_training_sentence_sounds_like_danger():
    wrong = [
        text for text, intent in training() if tells_distress(text) and intent != "noodsignaal"
    ]

    assert not wrong


@pytest.mark.parametrize(
    "text",
    [
        "ik kan niet meer fietsen door mijn knie", "hij kan niet meer tegen de hitte",
        "ik trek het kantoorwerk niet meer", "mijn oma leeft niet meer",
        "ik kan daar amper van rondkomen", "ze ging dood van de schrik",
    ],
)  # fmt: skip
def test_heavy_words_of_work_and_of_others_are_left_out(text):
    left = without_harmless(text)

    assert not any(word in left for word in ("niet meer", "rondkomen", "dood"))


@pytest.mark.parametrize(
    "text", ["ik kan niet meer", "ik kan niet meer tegen het leven", "ik trek het leven niet meer"]
)
def test_heavy_words_about_life_itself_stay(text):
    assert without_harmless(text) == text


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("een leerling heeft krassen op zijn arm", "ander"),
        ("mijn broer zegt dat hij voor de trein gaat", "ander"),
        ("onze dochter praat over de dood", "ander"),
        ("mijn man slaat me", "geweld"), ("ze hebben mijn paspoort", "geweld"),
        ("mijn dochter slaat mij", "geweld"), ("hij dwingt me te stelen", "geweld"),
        ("na de dood van mijn vrouw wil ik haar achterna", None),
        ("ik snij mezelf", None), ("ik zie geen uitweg meer", None),
    ],
)  # fmt: skip
def test_words_tell_whether_another_is_in_danger_or_does_harm(text, who):
    assert danger_of(text) == who
