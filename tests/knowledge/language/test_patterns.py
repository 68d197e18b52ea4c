import pytest

from knowledge.language.patterns import WordLists, word_lists

LISTS = WordLists(
    {
        "baan": ["werk", "(vaste|leuke)? baan", "arbeids*"],
        "thuis": ["zit ... thuis", "al % jaar", "ben (nu|al)? thuis"],
        "zonder": ["(geen|zonder) <baan>"],
    }
)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("baan", "ik heb werk"),
        ("baan", "een leuke baan"),
        ("baan", "baan"),
        ("baan", "arbeidsmarkt"),
        ("thuis", "zit thuis"),
        ("thuis", "zit sinds vorig jaar weer thuis"),
        ("thuis", "al 12 jaar"),
        ("thuis", "ben al thuis"),
        ("thuis", "ben thuis"),
        ("zonder", "zonder vaste baan"),
        ("zonder", "geen werk"),
    ],
)
def test_the_notation_finds_what_it_describes(name, text):
    assert LISTS.has(text, name)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("baan", "werken"),
        ("baan", "banen"),
        ("thuis", "zit, na een lange dag, thuis"),
        ("thuis", "zit een twee drie vier vijf thuis"),
        ("thuis", "al twee jaar"),
        ("thuis", "thuis"),
        ("zonder", "geen idee over werk"),
    ],
)
def test_the_notation_finds_nothing_else(name, text):
    assert not LISTS.has(text, name)


def test_phrases_can_be_taken_out_and_looked_for_at_the_start_the_end_or_as_a_whole():
    assert LISTS.without("ik zoek geen werk nu", "zonder") == "ik zoek . nu"
    assert LISTS.starts("werk zat", "baan")
    assert not LISTS.starts("geen werk", "baan")
    assert LISTS.ends("geen werk", "baan")
    assert not LISTS.ends("werk zat", "baan")
    assert LISTS.is_whole("vaste baan", "baan")
    assert not LISTS.is_whole("een vaste baan", "baan")


@pytest.mark.parametrize("phrase", ["(de)?", "...", "zit (nu|(al)) thuis"])
def test_a_phrase_that_means_nothing_is_refused(phrase):
    with pytest.raises(ValueError, match=r"phrase without|choices cannot"):
        WordLists({"fout": [phrase]}).pattern("fout")


@pytest.mark.parametrize(
    "name", ["werk", "zinsdelen", "antwoorden", "rollen", "leeftijd", "invloeden"]
)
def test_every_word_list_can_be_read(name):
    lists = word_lists(name)

    assert all(lists.pattern(part) for part in lists.names)


def test_a_file_without_named_lists_is_refused():
    with pytest.raises(ValueError, match="no named word lists"):
        word_lists("beroepen")
