"""Writes docs/vacatureregels.md: every rule of the vacancy check, from its data.

Run with `make rules`. A test holds the page and the data together.
"""

from pathlib import Path

from knowledge.sources import in_words
from knowledge.vacancy.rules import AUDIENCES, SEVERITIES, Rule, examples, rules

PAGE = Path(__file__).resolve().parent.parent / "docs" / "vacatureregels.md"

_OPENING = """# De regels voor vacatureteksten

Deze bladzijde is gemaakt uit de regels zelf (`knowledge/data/vacature/regels/`) met `make rules`.
Een regel heeft een ernst (fout, advies of tip) en een gewicht van 1 tot 10. Het gewicht bepaalt
wat bovenaan staat en hoeveel punten er van de score afgaan: één keer het gewicht, en de helft
voor elke volgende plek, tot hooguit twee keer het gewicht.
"""


def page() -> str:
    """Return the page: the most important rules first."""
    ordered = sorted(rules(), key=lambda one: (SEVERITIES.index(one.severity), -one.weight, one.id))
    return "\n".join([_OPENING, *map(_section, ordered)])


def _section(rule: Rule) -> str:
    lines = [f"## {rule.title}", "", f"`{rule.id}`, {rule.severity}, gewicht {rule.weight}"]
    if rule.audiences != AUDIENCES:
        lines[-1] += f", alleen voor: {', '.join(rule.audiences)}"
    lines += ["", rule.explanation, "", f"**Beter:** {rule.better}"]
    if rule.where:
        lines += ["", f"**Waar:** {rule.where}"]
    for kind, heading in (("fout", "Dit wordt gevonden"), ("goed", "Dit is goed")):
        lines += ["", f"{heading}:", "", *map(_example, examples()[rule.id][kind][:3])]
    lines += ["", f"Bron: {'; '.join(map(in_words, rule.sources))}.", ""]
    return "\n".join(lines)


def _example(example: str | dict[str, str]) -> str:
    text = example["tekst"] if isinstance(example, dict) else example
    return f"- {' / '.join(line.strip() for line in text.splitlines() if line.strip())}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{len(rules())} regels staan in {PAGE.name}.")
