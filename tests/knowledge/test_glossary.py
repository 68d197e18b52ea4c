from collections import Counter

import pytest

from knowledge.glossary import Term, find_term, terms
from tests.knowledge.plain_dutch import DOCUMENTS, faults, sentences


def _found(question: str) -> str | None:
    term = find_term(question)
    return term.term if term else None


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("en een RMT? daar had de decaan het over", "RMT"),
        ("wat is bbl?", "BBL"),
        ("Wat is een BBL'er", "BBL"),
        ("waar staat SPT voor", "SPT"),
        ("Waar staat de afkorting WSP voor?", "WSP"),
        ("wat houdt jobcarving in?", "jobcarving"),
        ("kun je BWI uitleggen", "BWI"),
        ("leg persona's eens uit", "persona"),
        ("wat bedoel je met een metrolijn", "metrolijn"),
        ("AVG wat is dat", "AVG"),
        ("M&T?", "M&T"),
        ("wat is natuur & techniek", "NT (Natuur en Techniek)"),
        ("wat is een leven lang leren", "LLO"),
        ("LWL?", "leerwerkloket"),
    ],
)
def test_a_question_finds_its_term(question: str, expected: str):
    assert _found(question) == expected


@pytest.mark.parametrize(
    "question", ["wat is zij-instroom", "Wat is een zijinstromer?", "wat zijn zij instromers"]
)
def test_hyphens_and_spaces_do_not_matter(question: str):
    assert _found(question) == "zij-instromer"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("wat zijn techniektuinen", "Techniektuin"),
        ("wat zijn bedrijfstakscholen", "bedrijfstakschool"),
        ("wat zijn leerbedrijven", "leerbedrijf"),
        ("wat zijn ROC's", "ROC"),
        ("wat zijn SPTs", "SPT"),
    ],
)
def test_plurals_find_the_term(question: str, expected: str):
    assert _found(question) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("wat is een scolingsvoucher", "scholingsvoucher"),
        ("wat doet een jobcoch", "jobcoach"),
        ("wat is een aanbdokrant", "aanbodkrant"),
        ("wat is een opleidngsbedrijf", "bedrijfstakschool"),
    ],
)
def test_small_typing_errors_in_long_terms_are_forgiven(question: str, expected: str):
    assert _found(question) == expected


@pytest.mark.parametrize("question", ["wat is bbk", "wat is spp", "waar staat pix voor"])
def test_short_terms_are_not_guessed(question: str):
    assert _found(question) is None


@pytest.mark.parametrize(
    "question",
    [
        "wat is de hoofdstad van frankrijk",
        "wat is techniek",
        "wat doet mijn oom",
        "wat is werken bij een bedrijf",
        "wat is een goede opleiding",
        "hoe laat is het",
        "",
    ],
)
def test_other_questions_find_nothing(question: str):
    assert _found(question) is None


def test_the_longest_name_wins():
    assert _found("wat is het verschil tussen BBL en BOL") == "het verschil tussen BBL en BOL"


def test_what_is_asked_goes_before_what_is_only_named():
    assert _found("ik zoek een leerbedrijf maar wat is een UWV") == "UWV"


def test_an_everyday_word_gives_way_to_a_term():
    assert _found("mijn mentor zegt dat ik bbl moet doen, wat is dat") == "BBL"
    assert _found("wat is een mentor") == "mentor"


@pytest.mark.parametrize("term", terms(), ids=lambda term: term.term)
def test_every_name_finds_its_own_term(term: Term):
    lost = [name for name in (term.term, *term.ook) if find_term(f"wat is {name}") is not term]

    assert lost == []


def test_there_are_many_terms_each_once():
    counts = Counter(term.term for term in terms())

    assert len(counts) >= 60
    assert [term for term, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("term", terms(), ids=lambda term: term.term)
def test_an_explanation_is_short_plain_dutch(term: Term):
    assert faults(term.uitleg) == []
    assert 1 <= len(sentences(term.uitleg)) <= 4
    assert len(term.uitleg.split()) <= 50


def test_only_general_terms_of_education_and_law_have_no_source():
    without = {term.term for term in terms() if term.source is None}

    assert without == {
        "AVG",
        "EVC",
        "IOAW",
        "WAO",
        "Ziektewet",
        "associate degree",
        "mbo-niveaus",
        "uitkering",
        "zzp",
    }


def test_every_source_is_one_of_the_documents():
    documents = {term.source.document for term in terms() if term.source}

    assert documents <= DOCUMENTS
