from bot.change_report import as_text
from knowledge.exchange.changes import Change, Changes, Refusal
from tests.knowledge.examples import initiative


def changes(*changed: Change, refused: int = 0) -> Changes:
    refusals = tuple(Refusal(number, f"r-{number}", "fout.") for number in range(refused))
    return Changes((), changed, (), (), 0, refusals)


def lines(found: Changes) -> list[str]:
    return as_text(found, trial=False, remove=False).splitlines()


def test_long_values_are_shown_from_where_they_differ() -> None:
    before = initiative(activiteit=f"{'Je leert een technisch vak. ' * 10}Dat doe je in Gouda.")
    after = initiative(activiteit=f"{'Je leert een technisch vak. ' * 10}Dat doe je in Delft.")

    told = lines(changes(Change(after, ("activiteit",), before)))

    assert "  voorbeeld, activiteit: '… Dat doe je in Gouda.' -> '… Dat doe je in Delft.'" in told


def test_what_was_or_becomes_empty_is_said() -> None:
    before = initiative(link="https://www.sptga.nl", gemeenten=["Gouda", "Waddinxveen"])
    after = initiative()

    told = lines(changes(Change(after, ("link", "gemeenten"), before)))

    assert "  voorbeeld, link: 'https://www.sptga.nl' -> (leeg)" in told
    assert "  voorbeeld, gemeenten: 'Gouda, Waddinxveen' -> (leeg)" in told


def test_a_long_report_is_cut_with_what_is_left() -> None:
    one = Change(initiative(naam="Anders"), ("naam",), initiative())

    told = lines(changes(*[one] * 60, refused=70))

    assert told.count("  en nog 10; met --json zie je alles") == 1
    assert told[-1] == "  en nog 20; met --json zie je alles"
    assert len(told) == 1 + 1 + 51 + 1 + 1 + 1 + 51
