import pytest

from knowledge.language.foreign import language_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hi, do you speak English?", "en"),
        ("ich suche arbeit", "de"),
        ("bonjour, je cherche un travail", "fr"),
        ("هل تتكلم العربية", "ar"),
        ("دنبال کار می‌گردم", "fa"),
        ("ስራሕ እደሊ", "ti"),
        ("mi tin dos yu, mi ta buska trabou", "pap"),
        ("caut munca, vreau ajutor", "ro"),
    ],
)
def test_another_language_is_recognised(text, expected):
    assert language_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "ik bin op syk nei oar wurk",
        "wa mot ik nou",
        "ik zuuk wark in de techniek",
        "hoe ist mit oe",
    ],
)
def test_frisian_and_dialects_are_no_foreign_language(text):
    assert language_of(text) is None
