import pytest

from knowledge.language.phrases import PhraseIndex
from knowledge.language.text import Token, normalise, tokens


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("  Ik   ben\tLASSER\n", "ik ben lasser"),
        ("financiële café-éigenaar", "financiele cafe-eigenaar"),
        ("cafe\u0301", "cafe"),
        ("zzp’er ‘s avonds", "zzp'er 's avonds"),
        ("foto`s en foto´s", "foto's en foto's"),
        ("la\u200bs\u00adser\x07", "lasser"),
        ("36\u00a0uur – thuis", "36 uur - thuis"),
        ("ＩＣＴ", "ict"),
        ("“ja”", '"ja"'),
        ("", ""),
    ],
)
def test_text_is_made_comparable(typed, expected):
    assert normalise(typed) == expected


def test_normalising_twice_changes_nothing():
    typed = "Crème  BRÛLÉE bij m’n ‘thuis’ — ´s avonds"

    assert normalise(normalise(typed)) == normalise(typed)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Ik ben cv-monteur.", ["ik", "ben", "cv-monteur"]),
        ("m'n baas is zzp’er", ["m'n", "baas", "is", "zzp'er"]),
        ("'s-Gravenhage of ’s ochtends", ["'s-gravenhage", "of", "'s", "ochtends"]),
        ("M&T, Z&W", ["m&t", "z&w"]),
        ("C++ en C#", ["c++", "en", "c#"]),
        ("loodgieter/elektricien", ["loodgieter", "elektricien"]),
        ("'lasser'", ["lasser"]),
        ("klaar.Ik", ["klaar", "ik"]),
        ("👍 ja!!", ["ja"]),
        ("...", []),
    ],
)
def test_words_are_found_whole(typed, words):
    assert [token.text for token in tokens(typed)] == words


def test_a_token_keeps_its_place_in_the_text_as_typed():
    typed = "Mijn cafe\u0301, zzp’er"

    found = tokens(typed)

    assert found[1] == Token("cafe", 5, 10)
    assert [typed[token.start : token.end] for token in found] == ["Mijn", "cafe\u0301", "zzp’er"]


@pytest.mark.parametrize("typed", ["cv monteur", "CV-monteur", "cvmonteur", "cv‑monteur"])
def test_hyphens_and_spaces_in_a_phrase_may_differ(typed):
    index = PhraseIndex([("cv-monteur", 1)])

    (hit,) = index.find(f"ik ben {typed} hier")

    assert (hit.value, hit.start, hit.end) == (1, 7, 7 + len(typed))


def test_the_longest_phrase_wins():
    index = PhraseIndex([("docent", "a"), ("docent techniek", "b"), ("techniek", "c")])

    assert [hit.value for hit in index.find("docent techniek en techniek")] == ["b", "c"]


def test_a_phrase_does_not_run_on_into_the_next_sentence():
    index = PhraseIndex([("docent techniek", 1)])

    assert index.find("Ik ben docent. Techniek vind ik leuk") == []


def test_a_short_phrase_is_not_put_together_from_other_words():
    index = PhraseIndex([("iser", 1), ("n&t", 2)])

    assert index.find("dat is er, en in t begin") == []


@pytest.mark.parametrize(("typed", "hits"), [("electricien", 1), ("elektrcien", 1), ("lektrik", 0)])
def test_one_typing_error_in_a_long_word_is_forgiven(typed, hits):
    index = PhraseIndex([("elektricien", 1)], fuzzy=True)

    assert len(index.find(typed)) == hits


def test_a_short_word_or_a_correct_one_is_no_typing_error():
    index = PhraseIndex([("lasser", 1), ("redactie", 2)], fuzzy=True, correct=["reactie"])

    assert index.find("een passer of lesser, graag een reactie") == []


def test_one_phrase_cannot_mean_two_things():
    with pytest.raises(ValueError, match="cv monteur"):
        PhraseIndex([("cv-monteur", 1), ("cv monteur", 2)])
