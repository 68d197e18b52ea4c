import pytest

from knowledge.fields import examples, in_words
from knowledge.labels import keys, label
from knowledge.language.occupations import find_occupations


@pytest.mark.parametrize("branch", keys("interesse"))
def test_examples_are_occupations_of_the_branch(branch):
    for work in examples(branch):
        assert [one.branche for one in find_occupations(work)] == [branch]


def test_all_branches_are_told_where_none_is_named():
    told = in_words([])

    assert all(label("interesse", branch) in told for branch in keys("interesse"))
    assert in_words(["metaal"]) == "- Metaal en machines: lasser, verspaner, plaatwerker."
