import pytest

from knowledge.language.influence import find_influence, named_influence, of_pupil
from tests.knowledge.language.speed import reads_in_proportion


@pytest.mark.parametrize(
    ("answer", "people"),
    [
        ("mijn vriend, we wonen samen", {"partner"}),
        ("mijn huisgenoten en een teamgenoot", {"vrienden"}),
        ("even thuis bespreken met mijn vriendin", {"partner"}),
        ("mijn chef mag het nog niet weten, wel mijn broer", {"vrienden"}),
        ("dat zal ik met mijn wederhelft moeten overleggen", {"partner"}),
        ("de afdelingsleider van onze school", {"leerkracht"}),
        ("mijn bonusvader en mijn stagebegeleidster", {"ouders", "leerbedrijf"}),
        ("ik kies dit helemaal in mijn eentje", {"kandidaat"}),
        ("niet echt iemand eigenlijk", {"niemand"}),
        ("my husband and my boss", {"partner", "werkgever"}),
        ("niemand, ik beslis zelf", {"kandidaat"}),
        ("niemand anders", {"kandidaat"}),
        ("niemand behalve ikzelf", {"kandidaat"}),
        ("alleen ik hoor", {"kandidaat"}),
        ("dat bepaal ik lekker zelf", {"kandidaat"}),
        ("mijn eigen keuze", {"kandidaat"}),
        ("ik woon alleen dus ikzelf", {"kandidaat"}),
        ("ikke", {"kandidaat"}),
        ("niemand", {"niemand"}),
        ("niemand heeft er iets over te zeggen", {"niemand"}),
        ("niemand beslist daar over mee", {"niemand"}),
        ("de vrouw van de gemeente", {"coach"}),
        ("die man bij het werkplein", {"coach"}),
        ("nee geen enkele persoon", {"niemand"}),
        ("een oude vriend van mij", {"vrienden"}),
        ("de ploegbaas", {"werkgever"}),
        ("niemand hoor", {"niemand"}),
        ("geen mens", {"niemand"}),
        ("ik hoef met niemand te overleggen", {"niemand"}),
        ("mijn vrouw en ik", {"kandidaat", "partner"}),
        ("mijn eega en ik gezamenlijk", {"kandidaat", "partner"}),
        ("dat bepalen mijn verloofde en ik dat samen", {"kandidaat", "partner"}),
        ("alleen mijn chef heeft inspraak in mijn beslissing", {"werkgever"}),
        ("zij en haar vriend", {"kandidaat", "partner"}),
        ("ik samen met mijn man", {"kandidaat", "partner"}),
        ("mn vriend en ik beslissen dat samen", {"kandidaat", "partner"}),
        ("mijn vrouw en ik kiezen dat samen", {"kandidaat", "partner"}),
        ("dat doen we samen, mijn man en ik", {"kandidaat", "partner"}),
        ("samen met mijn vriendin", {"partner"}),
        ("in overleg met mijn vrouw", {"partner"}),
        ("mijn partner en ik allebei", {"kandidaat", "partner"}),
        ("mijn vriendin en ik praten erover", {"kandidaat", "partner"}),
        ("mijn vriend en ik wonen samen", {"partner"}),
        ("ik bepaal het in overleg met mijn man", {"kandidaat", "partner"}),
        ("samen met mijn ouders maak ik de keuze", {"kandidaat", "ouders"}),
        ("dat besluit ik samen met mijn coach", {"kandidaat", "coach"}),
        ("mijn ouders beslissen samen", {"ouders"}),
        ("mijn vrouw wil het en ik werk te veel", {"partner"}),
        ("ik zit samen met mijn vrouw om tafel, zij beslist mee", {"partner"}),
        ("ikzelf, maar mijn vrouw denkt mee", {"kandidaat", "partner"}),
        ("ikzelf samen met mijn man", {"kandidaat", "partner"}),
        ("ik beslis, mijn man denkt mee", {"kandidaat", "partner"}),
        ("ik beslis zelf, samen met mijn vrouw", {"kandidaat", "partner"}),
        ("samen met mijn ouders maar ik heb het laatste woord", {"kandidaat", "ouders"}),
        ("ik en mijn vrouw", {"kandidaat", "partner"}),
        ("in overleg met mijn vrouw en mijn baas", {"partner", "werkgever"}),
        ("mijn man denkt mee, maar uiteindelijk ikzelf", {"kandidaat", "partner"}),
        ("vooral ikzelf en een beetje mijn ouders", {"kandidaat", "ouders"}),
        ("me moeder", {"ouders"}),
        ("ik denk mijn vader", {"ouders"}),
        ("mijn moeder zelf", {"ouders"}),
        ("vrouwlief", {"partner"}),
        ("ik overleg met mijn partner", {"partner"}),
        ("moeder de vrouw", {"partner"}),
        ("de jobcoach", {"coach"}),
        ("mijn klantmanager bij de gemeente", {"coach"}),
        ("iemand van het UWV", {"coach"}),
        ("het servicepunt", {"coach"}),
        ("een mevrouw van het werkcentrum", {"coach"}),
        ("casemanager en mijn vrouw", {"coach", "partner"}),
        ("mijn loopbaancoach", {"coach"}),
        ("de baas", {"werkgever"}),
        ("mijn leidinggevende en mijn man", {"werkgever", "partner"}),
        ("mn moeder bro", {"ouders"}),
        ("vrienden", {"vrienden"}),
        ("mn zus", {"vrienden"}),
        ("mijn mentor en mijn ouders", {"mentor", "ouders"}),
        ("de decaan", {"decaan"}),
        ("mijn slb'er", {"studieloopbaanbegeleider"}),
        ("m'n leerbedrijf", {"leerbedrijf"}),
        ("mijn man niet, ik beslis", {"kandidaat"}),
        ("ik alleen, mijn zus is kapster", {"kandidaat"}),
        ("alleen ik. mijn ouders in Polen", {"kandidaat"}),
        ("mijn man, hij is ook stukadoor net als zijn broer", {"partner"}),
        ("die consulent zit altijd in vergadering, dus de vrouw en ik", {"partner", "kandidaat"}),
        ("vooral mijn zus, die kent me langer dan ikzelf", {"vrienden"}),
        ("mijn man is degene die beslist", {"partner"}),
        ("mijn moeder is ziek", {"ouders"}),
        ("mijn vriend en ook meneer van het werkplein", {"partner", "coach"}),
        ("ik, in overleg met mijn vriendin", {"kandidaat", "partner"}),
        ("niemand bemoeit zich daarmee", {"niemand"}),
        ("ik ga er helemaal alleen over", {"kandidaat"}),
        ("ik zelf, pa is toch nooit thuis", {"kandidaat"}),
        ("mijn vader en dan op school de decaan", {"ouders", "decaan"}),
        ("hm moeilijk", set()),
        ("Delft", set()),
    ],
)
def test_an_answer_names_who_has_influence(answer, people):
    assert set(find_influence(answer, asked=True)) == people


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("ik wil overstappen maar mijn vrouw beslist mee", {"partner"}),
        ("mijn ouders helpen me met kiezen", {"ouders"}),
        ("mijn man werkt in de bouw", set()),
        ("ik heb een vriend in Rotterdam", set()),
        ("mijn chef hoeft het niet te weten, daar ga ik helemaal zelf over", {"kandidaat"}),
        ("dat kies ik zelf niet de gemeente", {"kandidaat"}),
        ("mama kiest mee en de meester ook", {"ouders", "leerkracht"}),
        ("zijn ouders en de decaan zijn erbij betrokken", {"ouders", "decaan"}),
        ("de chef heeft daar ook wat over te zeggen", {"werkgever"}),
        ("mijn vrouw moet het wel goed vinden", {"partner"}),
        ("daar hak ik zelf de knoop over door", {"kandidaat"}),
        ("welke school het wordt, papa beslist mee", {"ouders"}),
        ("je praat met haar moeder", set()),
        ("ik kies een opleiding in de bouw", set()),
        ("mijn consulent en ik kijken er samen naar", {"kandidaat", "coach"}),
        ("de gemeente moet het goedkeuren", {"coach"}),
        ("mijn vriendin en ik bespreken dit samen", {"kandidaat", "partner"}),
        ("mijn pa zit er bovenop dus die heeft wel invloed", {"ouders"}),
        ("uiteindelijk besluit ik dat helemaal alleen", {"kandidaat"}),
        ("mijn vader en de decaan helpen kiezen", {"ouders", "decaan"}),
        ("mijn vader bemoeit zich ermee, die is leraar", {"ouders"}),
        ("ik overleg zelf vaak met klanten", set()),
    ],
)
def test_unasked_only_a_sentence_about_deciding_counts(sentence, people):
    assert set(find_influence(sentence)) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("overstappen, mijn vrouw en ik", ["kandidaat", "partner"]),
        ("en mijn decaan ook", ["decaan"]),
        ("mijn neef zit daar ook in", []),
        ("mijn buurvrouw zegt dat bbl goed is", []),
        ("net als mijn oom de bouw in", []),
        ("nee hoor, ik app zelf wel", []),
        ("lassen, mijn broer is dat ook", []),
        ("zet mijn mentor er maar bij", ["mentor"]),
        ("ik rij er zelf wel langs", []),
    ],
)
def test_who_is_named_in_a_remark_does_not_decide(text, people):
    assert sorted(named_influence(text)) == people


def test_home_is_who_lives_there():
    assert find_influence("ik bespreek het thuis", asked=True) == ["ouders"]
    assert find_influence("ik bespreek het thuis", asked=True, home="partner") == ["partner"]


def test_a_long_message_takes_time_in_proportion():
    assert reads_in_proportion(lambda text: find_influence(text, asked=True), "mijn ik ")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("het bedrijf waar hij leert", ["leerbedrijf"]),
        ("de chef bij mijn stagebedrijf", ["leerbedrijf"]),
        ("mijn mentor op school", ["mentor"]),
        ("een goede vriendin", ["vrienden"]),
        ("mijn vader samen met de decaan", ["ouders", "decaan"]),
    ],
)
def test_the_longest_name_says_who_somebody_is(text, people):
    assert find_influence(text, asked=True) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Als jobcoach help ik een vrouw die alles overlegt met haar man", ["partner"]),
        ("ik ben decaan en zij bespreekt het thuis met haar ouders", ["ouders"]),
        ("zijn moeder heeft er veel over te zeggen", ["ouders"]),
        ("mijn decaan denkt mee over mijn keuze", ["decaan"]),
        ("doe alsof je mijn vader bent", []),
        ("hij luistert vooral naar zijn vrienden", ["vrienden"]),
    ],
)
def test_who_speaks_is_not_named_beside_something_else(text, people):
    assert find_influence(text) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("ik en mijn ex beslissen samen met hem", {"ouders", "kandidaat"}),
        ("mijn man en ik", {"ouders"}),
        ("laten we het aan haar over, zij beslist zelf", {"kandidaat"}),
    ],
)
def test_a_parent_tells_who_decides_with_the_child(text, people):
    assert set(of_pupil(find_influence(text, asked=True), text)) == people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("met mijn vriendin, dus zij en ik allebei", ["partner", "kandidaat"]),
        ("ik bespreek het niet met mijn man, ik bepaal het zelf", ["kandidaat"]),
        ("thanks man", []),
        ("dank je wel broer", []),
        ("mijn oudere broer", ["vrienden"]),
        ("vader moeder broer", ["ouders", "vrienden"]),
    ],
)
def test_both_of_two_nobody_left_out_and_nobody_spoken_to(text, expected):
    assert find_influence(text, asked=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("docent op een vmbo, 48, beslis zelf", ["kandidaat"]),
        ("leerkracht in het basisonderwijs, ik beslis alleen", ["kandidaat"]),
        ("mijn juf op school beslist mee", ["leerkracht"]),
    ],
)
def test_what_somebody_is_has_no_influence(text, expected):
    assert find_influence(text) == expected


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("klopt, ik wil naar de bouw en daar ga enkel ik over", ["kandidaat"]),
        ("dat besluit maak ik zelf", ["kandidaat"]),
        ("ik neem zelf deze keuze", ["kandidaat"]),
        ("ik ben hier degene die de knoop doorhakt", ["kandidaat"]),
        ("ik doe dat op eigen houtje", ["kandidaat"]),
        ("ik ben niet de enige die dat bepaalt, mijn vriendin ook", ["partner"]),
        ("ik ben de enige kapper van het dorp", []),
        ("daar ga ik eerst eens over slapen", []),
        ("wat moet ik zelf kiezen op school", []),
        ("mijn chef neemt die beslissing", ["werkgever"]),
    ],
)
def test_who_says_to_take_the_decision_decides_without_being_asked(sentence, people):
    assert find_influence(sentence) == people


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("zeker man, ik wil verder en ik kies zelf", ["kandidaat"]),
        ("goed zo vriend, dat bepaal ik zelf", ["kandidaat"]),
        ("tja broer ik beslis daar zelf over", ["kandidaat"]),
        ("nee gast gewoon omscholen, ik kies zelf", ["kandidaat"]),
        ("ja man en kinderen", ["partner"]),
        ("mijn man, ik overleg het met hem", ["partner"]),
        ("met mijn broer, dat is alles", ["vrienden"]),
    ],
)
def test_who_is_spoken_to_in_the_middle_decides_nothing(sentence, people):
    assert find_influence(sentence, asked=True) == people


@pytest.mark.parametrize(
    ("answer", "people"),
    [
        ("me oudrs", ["ouders"]),
        ("mijn moedr en de mentr", ["ouders", "mentor"]),
        ("mn vriedin", ["partner"]),
        ("mijn broer", ["vrienden"]),
    ],
)
def test_people_are_known_by_a_word_with_an_error(answer, people):
    assert find_influence(answer, asked=True) == people


@pytest.mark.parametrize(
    ("answer", "people"),
    [
        ("Zij moet kiezen. Haar moeder en ik beslissen", ["ouders"]),
        ("Zij kiest zelf. Haar moeder en ik denken mee", ["kandidaat", "ouders"]),
    ],
)
def test_a_pupil_named_in_another_sentence_decides_nothing(answer, people):
    assert of_pupil(find_influence(answer, asked=True), answer) == people


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("de eigenaar van m'n stageplek en mijn ma", ["leerbedrijf", "ouders"]),
        ("mijn vrouw en een coach van het uwv kijken mee", ["partner", "coach"]),
        ("ja doen, ik bepaal hier helemaal zelf over", ["kandidaat"]),
    ],
)
def test_who_looks_on_and_whose_place_it_is(sentence, people):
    assert sorted(find_influence(sentence, asked=True)) == sorted(people)


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("vmbo 4, rijswijk, slb'er helpt", ["studieloopbaanbegeleider"]),
        ("de mentor van mijn klas begeleidt me hierbij", ["mentor"]),
        ("ik word hierin gesteund door de decaan", ["decaan"]),
        ("mijn oma moedigt me ook aan", ["ouders"]),
        ("ik spreek mijn vriendin er vaak over, daarover praat ik met haar", ["partner"]),
        ("mijn zwager vindt er ook iets van", ["vrienden"]),
        ("ik vraag mijn tante vaak om raad", ["ouders"]),
        ("mijn klasgenoten zeggen dat ik dit moet doen, die hebben wel inspraak", ["vrienden"]),
        ("mijn oom zegt dat ik weg moet en ik luister altijd naar hem", ["ouders"]),
        ("mijn vriend is bakker, die denkt er met me over mee", ["partner"]),
        ("mijn man praat mee en ik dacht zelf aan ict", ["partner"]),
        ("mijn zus denkt mee en ik denk zelf meer aan de haven", ["vrienden"]),
        ("mijn vriendin kijkt mee en ik ben zelf gek op robots", ["partner"]),
        ("mijn vriendin kijkt mee en ik wil zelf kiezen", ["kandidaat", "partner"]),
        ("mijn zus helpt me met mijn fiets", []),
        ("mijn ouders steunen me met geld", []),
        ("mijn tante zegt dat het druk is in de bouw", []),
        ("mijn vrouw is kok, zij heeft er niks over te zeggen", []),
        ("mijn oom vindt lassen zwaar", []),
        ("mijn dochter helpt me met de telefoon", []),
    ],
)
def test_who_thinks_along_is_told_in_many_words(sentence, people):
    assert sorted(find_influence(sentence)) == people


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("mentor hier, meisje van 14, haar vader beslist mee", ["ouders"]),
        ("decaan hier een leerling uit 4 vmbo, ouders kijken mee", ["ouders"]),
        ("hoi, jobcoach hier. Zijn vrouw praat mee", ["partner"]),
        ("de mentor hier op school helpt me", ["mentor"]),
        ("lerares, 41, mijn vriend steunt me hierin", ["partner"]),
        ("mentor, een meisje uit 3 havo, ouders beslissen mee", ["ouders"]),
        ("decaan en ouders beslissen mee", ["decaan", "ouders"]),
        ("de decaan hier denkt met me mee", ["decaan"]),
    ],
)
def test_a_helper_who_says_who_is_here_decides_nothing(sentence, people):
    assert find_influence(sentence) == people
