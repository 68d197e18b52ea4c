import pytest

from knowledge.language.lexicon import forms, load
from knowledge.language.occupations import COUNTERPARTS, find_occupations
from knowledge.language.phrases import PhraseIndex, key_of

BRANCHES = {
    "techniek_breed",
    "automotive",
    "bouw_infra",
    "energietransitie",
    "greentech",
    "ict",
    "installatietechniek",
    "maritiem",
    "metaal",
    "zorg_techniek",
}


@pytest.mark.parametrize(
    ("sentence", "branche"),
    [
        ("Ik ben lasser", "metaal"),
        ("al tien jaar loodgieter, nu zzp'er", "installatietechniek"),
        ("ik vaar als matroos", "maritiem"),
        ("ik leg zonnepanelen", "energietransitie"),
        ("programmeur bij een klein bedrijf", "ict"),
        ("ik ben cv monteur", "installatietechniek"),
        ("mig/mag en bankwerken", "metaal"),
        ("werk als cnc'er", "metaal"),
        ("timmervrouw", "bouw_infra"),
        ("stucadoor", "bouw_infra"),
        ("wij zijn stratenmakers", "bouw_infra"),
        ("fietsenmaker in de stad", "automotive"),
        ("APK-keurmeester", "automotive"),
        ("ik ben vrachtwagenmonteur", "automotive"),
        ("orthopedisch technicus", "zorg_techniek"),
        ("medisch instrumentatietechnicus", "zorg_techniek"),
        ("tuinder met kassentechniek", "greentech"),
        ("laadpaalmonteur", "energietransitie"),
        ("C++ developer", "ict"),
        ("ik zit op de helpdesk", "ict"),
        ("procesoperator", "techniek_breed"),
        ("ik ben docent techniek", "techniek_breed"),
        ("electricien", "installatietechniek"),
        ("automonteuur", "automotive"),
        ("bouw", "bouw_infra"),
    ],
)
def test_technical_work_gets_its_branch(sentence, branche):
    found = find_occupations(sentence)

    assert {(one.technisch, one.branche) for one in found} == {(True, branche)}


@pytest.mark.parametrize(
    "sentence",
    [
        "ik zit bij de Lidl achter de kassa",
        "vakkenvuller bij de AH",
        "Ik werk bij de Appie",
        "ik sta voor de klas",
        "ben juf op een basisschool",
        "verpleegkundgie",
        "ik werk in de thuiszorg",
        "heftruck chauffeur",
        "vrachtwagenchauffeur",
        "ik pluk tomaten, dus in de kassen",
        "inpakker in een fabriek",
        "ik werk bij een bank",
        "Ik ben kapster geweest",
        "militair",
        "docent natuurkunde",
        "verkoper van auto's",
        "verkoper in de bouwmarkt",
        "zorg",
        "ik kom uit de horeca",
        "kunstschilder",
    ],
)
def test_other_work_is_not_technical(sentence):
    found = find_occupations(sentence)

    assert {(one.technisch, one.branche) for one in found} == {(False, None)}


@pytest.mark.parametrize(
    "sentence",
    [
        "ik zorg dat alles goed komt",
        "ik zit op de bank en heb geen werk",
        "ik heb geen auto",
        "ik wil graag iets maken",
        "ik doe iets in de techniek",
        "techniek",
        "ik sta ingeschreven bij het UWV en bij een uitzendbureau",
        "ik heb een bijstandsuitkering bij de gemeente",
        "graag een reactie",
        "ten opzichte van vorig jaar",
        "dat is flink wat",
        "mijn docent zegt dat ik moet kiezen",
        "ik overleg met een leraar",
        "mijn vader is lasser",
        "mijn beste vriend werkt bij de AH",
        "ik ben medewerker",
        "ik werk als flexmedewerker",
        "mijn zuster helpt me",
        "ik doe de rechter deur dicht",
        "",
    ],
)
def test_no_work_is_seen_where_none_is_named(sentence):
    assert find_occupations(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "technisch"),
    [
        ("cellist bij een kamerorkest", False),
        ("al twaalf jaar saxofonist", False),
        ("ik treed op als acrobate", False),
        ("ik ben cliniclown in twee ziekenhuizen", False),
        ("mijn beroep is boekbinder", False),
        ("archivist bij een klooster", False),
        ("galerist in Delft", False),
        ("ik ben nachtportier", False),
        ("frietbakker op de boulevard", False),
        ("ik werk als budtender", False),
        ("browstylist aan huis", False),
        ("ik ben voedingscoach", False),
        ("gerechtstolk Pools", False),
        ("privacyjurist bij een verzekeraar", False),
        ("ik ben donateurswerver", False),
        ("documentairemaker", False),
        ("polisbeheerder bij een pensioenfonds", False),
        ("ik ben oncoloog", False),
        ("vroedvrouw in een dorp", False),
        ("ik werk als nachtzuster", False),
        ("ik ben bodyguard", False),
        ("gemeentebode in Gouda", False),
        ("asperges, ik ben aspergeboer", False),
        ("ik ben rattenvanger", False),
        ("mosselvisser uit Yerseke", False),
        ("ik ben trimster", False),
        ("uitvaartdrager en soms chauffeur", False),
        ("ik werk als plaagdierbestrijder", False),
        ("oliebollenbakker", False),
        ("ik ben rabbi", False),
        ("padeltrainer", False),
        ("ik ben hoedenmaakster", False),
        ("ketelmaker", True),
        ("ik ben klokkengieter", True),
        ("kozijnenmaker bij een timmerfabriek", True),
        ("avionicus", True),
        ("ik werk als rioolontstopper", True),
        ("serverbeheerder", True),
        ("bergingsduiker", True),
        ("ik ben audioloog", True),
        ("reviseur van oude motoren", True),
    ],
)
def test_the_whole_labour_market_is_known(sentence, technisch):
    found = find_occupations(sentence)

    assert {one.technisch for one in found} == {technisch}


@pytest.mark.parametrize(
    "sentence",
    [
        "het wordt steeds drukker op school",
        "dat is dichter bij huis",
        "ik wil mijn kamer ontruimen",
        "ze gaan ons rondleiden",
        "welk predikaat heeft die school",
        "is het dat waard",
    ],
)
def test_an_ordinary_word_is_no_occupation(sentence):
    assert find_occupations(sentence) == []


def test_a_relative_does_not_hide_ones_own_work():
    found = find_occupations("mijn vader is lasser maar ik werk als loodgieter")

    assert [one.term for one in found] == ["loodgieter"]


@pytest.mark.parametrize(
    ("sentence", "branche", "technisch"),
    [
        ("scherpstelmonteur", "techniek_breed", True),
        ("rompenlasser", "metaal", True),
        ("laminaatverkoper", None, False),
        ("caravanschilders", "bouw_infra", True),
        ("pannenkoekenrestaurant", None, False),
    ],
)
def test_an_unlisted_occupation_is_known_by_its_ending(sentence, branche, technisch):
    listed = {key_of(form) for record in load("beroepen") for form in forms(record)}

    (found,) = find_occupations(f"ik ben {sentence}")

    assert key_of(sentence) not in listed
    assert (found.branche, found.technisch) == (branche, technisch)


@pytest.mark.parametrize(
    ("sentence", "technisch"),
    [
        ("receptionist bij een groot installatiebedrijf", [False]),
        ("ik werk in de glastuinbouw als monteur", [True]),
        ("monteur in het ziekenhuis", [True]),
        ("ik sta in een garage achter de balie", [False]),
        ("ik was lasser en werk nu bij de Jumbo", [True, False]),
    ],
)
def test_what_somebody_does_decides_over_where(sentence, technisch):
    assert [one.technisch for one in find_occupations(sentence)] == technisch


def test_offsets_point_into_the_text_as_typed():
    sentence = "Café? Nee, ik ben CV-monteur én lasser."

    found = find_occupations(sentence)

    assert [sentence[one.start : one.end] for one in found] == ["CV-monteur", "lasser"]


def test_records_use_the_closed_vocabulary():
    wrong = [
        record["term"]
        for record in load("beroepen")
        if (record["branche"] in BRANCHES) is not record["technisch"]
        or (record["branche"] is None) is record["technisch"]
        or set(record) - {"term", "branche", "technisch", "vormen", "heel_bericht"}
    ]

    assert wrong == []


def test_there_are_words_enough_of_both_kinds():
    technical = [record["technisch"] for record in load("beroepen")]

    assert len(technical) >= 550
    assert technical.count(False) >= 200
    assert {record["branche"] for record in load("beroepen")} == BRANCHES | {None}


def test_no_form_is_listed_twice():
    keys = [key_of(form) for record in load("beroepen") for form in forms(record)]

    assert len(keys) == len(set(keys))


def test_every_listed_form_is_found_as_itself():
    index = PhraseIndex((form, form) for record in load("beroepen") for form in forms(record))

    missed = [
        form
        for record in load("beroepen")
        for form in forms(record)
        if (hit := index.exact(form)) is None or hit.value != form
    ]

    assert missed == []


def test_the_people_one_deals_with_are_listed_terms():
    assert {record["term"] for record in load("beroepen")} >= COUNTERPARTS


@pytest.mark.parametrize(
    "sentence", ["iets voor mijn vierdeklassers", "last van mijn schouder", "ik ben statushouder"]
)
def test_a_word_that_only_ends_like_work_is_none(sentence):
    assert find_occupations(sentence) == []
