import pytest

from knowledge.reviewed import Source
from knowledge.sources import in_words, year_in_words

WITHOUT_A_YEAR = "001_f476b115b3a57d36"


def test_a_document_without_a_year_gets_none_in_its_title() -> None:
    said = in_words(Source(WITHOUT_A_YEAR, "Bijlage 1"))

    assert said.startswith("Inventarisatie stakeholders")
    assert "20" not in said


@pytest.mark.parametrize(
    ("document", "year", "preposition", "expected"),
    [
        ("003_f5a402e978f79919", 2018, "uit", "uit 2018"),
        ("Website van de school", 2022, "in", "in 2022"),
        (WITHOUT_A_YEAR, 2022, "uit", "van rond 2022; het document noemt geen jaar"),
        (WITHOUT_A_YEAR, 2022, "in", "rond 2022; het document noemt geen jaar"),
        # Somebody found the year, and put it in the record.
        (WITHOUT_A_YEAR, 2024, "uit", "uit 2024"),
    ],
)
def test_an_estimated_year_is_told_as_an_estimate(
    document: str, year: int, preposition: str, expected: str
) -> None:
    assert year_in_words(document, year, preposition) == expected
