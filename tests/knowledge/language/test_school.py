import pytest

from knowledge.language.school import School, find_school


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("ik zit op de basisschool", ("po",)),
        ("groep acht", ("po",)),
        ("ZMLK", ("so",)),
        ("praktijkschool", ("so",)),
        ("speciaal onderwijs, groep 6", ("so",)),
        ("ik doe kader", ("vmbo",)),
        ("4gtl", ("vmbo",)),
        ("mavo 2", ("vmbo",)),
        ("havist", ("havo",)),
        ("h4", ("havo",)),
        ("atheneum", ("vwo",)),
        ("5V", ("vwo",)),
        ("technasium", ("havo", "vwo")),
        ("3 havo/vwo", ("havo", "vwo")),
        ("ik zit op het ROC", ("mbo",)),
        ("leerwerktraject", ("mbo",)),
        ("hts", ("hbo",)),
        ("ik zit op de universiteit", ("wo",)),
        ("middelbare school", ("vmbo", "havo", "vwo")),
        ("student", ("mbo", "hbo", "wo")),
        ("gymnassium", ("vwo",)),
        ("vmob", ("vmbo",)),
    ],
)
def test_a_school_is_known_by_its_names(text, kinds):
    assert find_school(text).kinds == kinds


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("3 havo", 3),
        ("3havo", 3),
        ("havo 5", 5),
        ("V6", 6),
        ("2e klas vmbo", 2),
        ("vmbo, tweede leerjaar", 2),
        ("ik zit in de derde van het vwo", 3),
        ("vwo (klas 4)", 4),
        ("brugklas vwo", 1),
        ("derdejaars vmbo", 3),
        ("ik ben 15 en zit op de havo", None),
        ("ik zit al 4 jaar op het vwo", None),
        ("mbo 4", None),
        ("ik zit in vier havo", 4),
        ("vwo zes gouda", 6),
        ("ik ben dertien twee mavo", 2),
        ("vmbo kader vier", 4),
        ("mijn zus heeft drie havo vriendinnen, ik zit op de havo", None),
        ("ik doe havo twee vakken vallen tegen", None),
        ("ik zit op het vwo vier dagen per week", None),
        ("ik doe vwo vijf en dertig minuten fietsen", None),
    ],
)
def test_the_class_is_read_in_every_notation(text, year):
    assert find_school(text).year == year


@pytest.mark.parametrize(
    ("text", "theoretical"),
    [
        ("vmbo-t", True),
        ("mavo", True),
        ("3 gt", True),
        ("brugklas mavo/havo", True),
        ("basis/kader", False),
        ("2 kb", False),
        ("vmbo", None),
        ("kader of tl, klas 1", False),
    ],
)
def test_the_theoretische_leerweg_is_told_from_the_beroepsgerichte(text, theoretical):
    assert find_school(text, asked=True).theoretical is theoretical


@pytest.mark.parametrize(
    ("text", "technical"),
    [
        ("vmbo BWI", True),
        ("3 kader, Z&W", False),
        ("mbo ict-beheer", True),
        ("mbo, niet in de techniek", False),
        ("roc, opleiding tot lasser", True),
        ("ik doe mbo en wil later iets met techniek", None),
        ("ik zit op het mbo en werk als vakkenvuller", None),
        ("ik doe een bbl bij een installatiebedrijf", True),
        ("ik zit in 4 vmbo, mijn vader is timmerman", None),
        ("mbo entree", None),
        ("ik doe een bachelor geschiedenis, techniek trekt me wel", False),
        ("mbo horeca. misschien toch techniek?", False),
        ("hbo techniek en bedrijfskunde", True),
        ("mbo techniek, in de metaal", True),
    ],
)
def test_the_direction_is_that_of_the_study_and_not_of_a_wish_or_a_side_job(text, technical):
    assert find_school(text).technical is technical


@pytest.mark.parametrize(
    ("text", "track"),
    [
        ("mbo elektro bbl", "bbl"),
        ("werken en leren in de bouw", "bbl"),
        ("1 dag per week naar school", "bbl"),
        ("mbo elektro bol", "bol"),
        ("mbo, ik werk vier dagen bij een dakdekker en zit een dag op school", "bbl"),
        ("mbo, elke dag naar school", "bol"),
        ("mbo, bol of bbl", None),
    ],
)
def test_bol_and_bbl_are_known_by_what_they_are(text, track):
    assert find_school(text, asked=True).track == track


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("vso, uitstroom arbeidsmarkt", "werken"),
        ("vso en daarna ga ik werken", "werken"),
        ("praktijkonderwijs, ik wil verder leren", "leren"),
        ("vso, hierna een entreeopleiding", "leren"),
        ("vso", None),
    ],
)
def test_what_comes_after_special_education_is_read(text, after):
    assert find_school(text).after == after


@pytest.mark.parametrize(
    "text",
    [
        "ik wil naar het mbo",
        "ik heb hbo gedaan",
        "mijn havodiploma heb ik al lang",
        "diploma vwo",
        "gestopt met het mbo",
        "met alleen vmbo kom je er niet",
        "ik ben conciërge op een basisschool",
        "na mijn mts ben ik gaan varen",
        "kan ik nog een bbl doen",
        "ik zoek een leerbaan als monteur",
        "kunt u me helpen aan een bbl in de zorg",
        "hoe kom ik aan een leerwerkbaan",
        "in de entreehal",
        "ik wil lasser worden",
        "ik kocht 2 t-shirts",
        "al tien jaar voor de klas (groep 6) en toe aan iets anders",
        "leraar in klas 1 van het vmbo",
        "meester groep 3 hier",
        "ik ben juf in groep 8",
        "ik kom uit een haagse familie",
        "",
    ],
)
def test_a_wish_a_past_school_and_a_place_of_work_are_not_the_present_school(text):
    assert find_school(text) is None


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("ik heb mavo gedaan en zit nu op het mbo", ("mbo",)),
        ("na de havo wil ik naar de universiteit", ("havo",)),
        ("ik zit in 6 vwo en wil naar het hbo", ("vwo",)),
        ("groep 8, vmbo-advies", ("po",)),
        ("mijn zus doet hbo, ik zit op de mavo", ("vmbo",)),
        ("ik ben decaan op een havo, mijn leerling doet vwo", ("vwo",)),
    ],
)
def test_of_several_schools_the_present_one_of_the_person_counts(text, kinds):
    assert find_school(text).kinds == kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bovenbouw vmbo", School(kinds=("vmbo",), upper=True)),
        ("de derde", School(kinds=(), year=3)),
        ("technisch", School(kinds=(), technical=True)),
        ("bovenbouw", School(kinds=(), upper=True)),
        ("tl", School(kinds=("vmbo",), theoretical=True)),
        ("geen idee", None),
    ],
)
def test_an_answer_may_be_a_detail_alone(text, expected):
    assert find_school(text, asked=True) == expected


@pytest.mark.parametrize("text", ["tl", "basis", "rechten in leiden", "3"])
def test_a_detail_alone_says_nothing_when_it_was_not_asked(text):
    assert find_school(text) is None


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("ik ga elke dag naar het speciaal onderwijs", ("so",)),
        ("ik ga naar de mytylschool, klas 3", ("so",)),
        ("biologiestudente aan de universiteit", ("wo",)),
        ("vso leerling van 15, later mbo misschien", ("so",)),
        ("ik leer voor stukadoor", ("mbo",)),
        ("ik ga naar het mbo", None),
        ("straks ga ik naar het vso", None),
        ("ik wil leren voor stukadoor", None),
        ("3e jaars bouwkunde aan de haagse", ("hbo",)),
        ("hij gaat school havo 2 klas", ("havo",)),
        ("ik ga naar 3 havo", None),
        ("ik zit op de haagse", ("hbo",)),
        ("eerstejaars op de hr", ("hbo",)),
        ("ik ben laatstejaars geneeskunde", ("wo",)),
        ("vierdejaars middenkader engineering", ("mbo",)),
        ("da vinci dordrecht, tweede jaar", ("mbo",)),
        ("ik zit op de pabo en loop stage, dan sta ik voor de klas", ("hbo",)),
    ],
)
def test_going_to_school_and_learning_for_a_trade_tell_the_school(text, kinds):
    school = find_school(text)

    assert (school.kinds if school else None) == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("ik ben juf van groep 6 en zoek een gastles", ("po",)),
        ("ik zoek een bedrijfsbezoek voor mijn klas 2 mavo", ("vmbo",)),
        ("ik geef les aan 5 havo", ("havo",)),
    ],
)
def test_a_teacher_speaks_of_the_class(text, kinds):
    assert find_school(text, helper=True).kinds == kinds


def test_a_job_after_special_education_is_work():
    assert find_school("ik zit op het vso en wil dan een baan").after == "werken"


def test_a_student_is_called_by_the_study():
    assert find_school("ben elektrotechniekstudent op het hbo").technical is True
    assert find_school("ben hbo communicatie student").technical is False


@pytest.mark.parametrize(
    "text",
    [
        "ik ben leraar BWI en zoek iets voor 3 basis",
        "docent op het mbo voor autotechniek studenten",
    ],
)
def test_what_a_teacher_teaches_is_what_the_class_learns(text):
    assert find_school(text, helper=True).technical is True


@pytest.mark.parametrize(
    "text", ["net klaar met school (havo), zit thuis", "ik studeer niet", "van school af, mavo"]
)
def test_who_is_done_with_school_follows_none(text):
    assert find_school(text) is None


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("ik ben mijn master scheikunde aan het afronden", ("wo",)),
        ("ik rond binnenkort mijn hbo logistiek in Venlo af", ("hbo",)),
        ("master sterrenkunde, nog een half jaar te gaan", ("wo",)),
        ("heb mijn mbo koeltechniek bijna afgerond", ("mbo",)),
    ],
)
def test_who_finishes_a_study_follows_it_still(text, kinds):
    assert find_school(text).kinds == kinds


@pytest.mark.parametrize(
    "text",
    [
        "ik heb een master taalkunde",
        "ik rondde mijn master af in 2012",
        "ik was bijna klaar met mijn hbo toen ik stopte",
    ],
)
def test_a_study_that_ended_is_followed_no_more(text):
    assert find_school(text) is None
