from scripts.rules_page import PAGE, page


def test_the_page_with_the_rules_is_made_from_the_rules_of_today():
    assert PAGE.read_text(encoding="utf-8") == page(), "run `make rules`"
