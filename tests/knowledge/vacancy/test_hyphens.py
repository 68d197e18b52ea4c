"""A word that a hyphen cuts at the end of a line is one word, and a real hyphen stays."""

import pytest

from knowledge.vacancy.text import VacancyText


def words(text):
    return [word.text for word in VacancyText(text).words if not word.is_sign]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("We vragen een gemoti-\nveerde collega.", "gemotiveerde"),
        ("We vragen een gemoti- \r\n  veerde collega.", "gemotiveerde"),
        ("We vragen een gemoti\u00ad\nveerde collega.", "gemotiveerde"),
        ("We vragen een gemoti¬\nveerde collega.", "gemotiveerde"),
        ("- Je bent gemoti-\n  veerd", "gemotiveerd"),
        ("Kennis van brandmeld-\ninstallatiesystemen.", "brandmeldinstallatiesystemen"),
        ("Je bent cv-mon-\nteur in Delft.", "cv-monteur"),
        ("Je hebt een mbo-\nopleiding.", "mbo-opleiding"),
        ("Je werkt aan auto-\nimport.", "auto-import"),
    ],
)
def test_the_halves_are_one_word_at_its_place_in_the_text(text, word):
    [cut] = [one for one in VacancyText(text).words if "\n" in text[one.start : one.end]]

    assert cut.text == word
    assert "".join(text[cut.start : cut.end].split()).strip(" -\u00ad¬").startswith(word[:3])
    assert VacancyText(text).word_count == len(words(text))


@pytest.mark.parametrize(
    "text",
    [
        "Je doet de in-\nen verkoop.",
        "Je doet de in- en\nverkoop.",
        "Je werkt met laad-\nof losklep.",
        "Het is zwaar werk -\nmaar mooi werk.",
        "Je werkt in Noord-\nHolland.",
        "Een contract van 24-\nuren.",
        "Wie zijn wij-\n\nonze mensen.",
    ],
)
def test_a_hyphen_that_cuts_no_word_joins_nothing(text):
    assert words(text) == [word.strip("-.").lower() for word in text.split() if word.strip("-.")]


def test_a_line_that_ends_in_half_a_word_is_no_heading():
    kinds = {
        line.kind.value for line in VacancyText("Wij zoeken een gemoti-\nveerde lasser.").lines
    }

    assert kinds == {"tekst"}
