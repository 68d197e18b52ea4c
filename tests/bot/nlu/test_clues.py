from bot.nlu.clues import clues_of, with_pairs


def clues(text: str) -> set[str]:
    return set(clues_of(text, text.lower().split()))


def test_facts_are_clues():
    assert {"leeftijd", "plaats", "cijfer"} <= clues("ik ben 34 jaar en woon in Gouda")


def test_kinds_of_work_are_told_apart():
    assert "beroep_True" in clues("ik ben lasser")
    assert "beroep_False" in clues("ik ben kapper")


def test_a_question_and_to_whom_it_is():
    assert {"vraag", "vraagteken", "vraag_waarom", "tweede_persoon"} <= clues(
        "waarom wil je dat weten ?"
    )


def test_another_script_is_a_clue():
    assert "ander_schrift" in clues("мені потрібна допомога")
    assert "ander_schrift" not in clues("één héél goede crème")


def test_a_sore_back_is_no_despair():
    assert "wanhoop" in clues("ik kan niet meer")
    assert "wanhoop" not in clues("ik kan niet meer bukken")
    assert {"geen_nood", "wanhoop"} <= clues("ik kan niet meer bukken en ik ben radeloos")


def test_signs_only_are_a_message_without_words():
    assert "zonder_woorden" in clues("👍")


def test_a_clue_counts_once_and_every_two_together():
    assert with_pairs(["vraag", "geld", "plaats"]) == [
        "vraag", "geld", "plaats", "vraag+geld", "vraag+plaats", "geld+plaats",
    ]  # fmt: skip
    found = clues_of("lasser of lasser", ["lasser", "of", "lasser"])
    assert len(found) == len(set(found))
