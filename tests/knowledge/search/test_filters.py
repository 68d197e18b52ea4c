from typing import Any

import pytest

from knowledge.matching.index import Index
from knowledge.search.filters import Filters
from tests.knowledge.examples import initiative


@pytest.mark.parametrize(
    ("filters", "changes", "expected"),
    [
        ({}, {}, True),
        ({"leeftijd": 18}, {"leeftijd": [18, 67]}, True),
        ({"leeftijd": 17}, {"leeftijd": [18, 67]}, False),
        ({"situatie": "vmbo_tl"}, {"situaties": ["vmbo"]}, True),
        ({"situatie": "vmbo_tl"}, {}, False),
        ({"persona": "werk_binnen_techniek"}, {}, True),
        ({"persona": "werk_binnen_techniek"}, {"situaties": ["werkzoekend"]}, False),
        ({"regio": "rijnmond"}, {"regios": ["rijnmond", "haaglanden"]}, True),
        ({"regio": "rijnmond"}, {"regios": ["landelijk"]}, True),
        ({"regio": "rijnmond"}, {"regios": ["haaglanden"]}, False),
        ({"branche": ("metaal", "ict")}, {"branche": "ict"}, True),
        ({"branche": ("metaal",)}, {"branche": "ict"}, False),
        ({"kenmerk": ("zij_instroom",)}, {}, True),
        ({"kenmerk": ("techniekpromotie",)}, {}, False),
        ({"fase": ("scholing", "matching")}, {"fase": ["orientatie", "matching"]}, True),
        ({"fase": ("scholing",)}, {"fase": ["orientatie"]}, False),
        ({"soort": ("opleiding",)}, {"soort": "opleiding"}, True),
        ({"soort": ("opleiding",)}, {"soort": "museum"}, False),
        ({"voor": "organisatie"}, {"voor": ["individu", "organisatie"]}, True),
        ({"voor": "organisatie"}, {"voor": ["individu"]}, False),
        ({"leeftijd": 30, "soort": ("museum",)}, {"soort": "programma"}, False),
    ],
)
def test_a_filter_keeps_what_it_asks_for(
    filters: dict[str, Any], changes: dict[str, Any], expected: bool
) -> None:
    mask = Filters(**filters).mask(Index([initiative(**changes)]))

    assert mask.tolist() == [expected]


@pytest.mark.parametrize(
    ("filters", "message"),
    [
        ({"fase": ("feest",)}, "fase 'feest' bestaat niet; kies uit: orientatie"),
        ({"kenmerk": ("x",)}, "kenmerk 'x' bestaat niet"),
        ({"voor": "iedereen"}, "voor 'iedereen' bestaat niet; kies uit: individu, organisatie"),
        ({"leeftijd": 300}, "Leeftijd 300 kan niet"),
        (
            {"situatie": "vmbo_tl", "persona": "werk_buiten_techniek"},
            "persona 'werk_buiten_techniek' past niet bij situatie 'vmbo_tl'",
        ),
    ],
)
def test_a_filter_that_cannot_be_is_refused_with_what_to_do(
    filters: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        Filters(**filters)
