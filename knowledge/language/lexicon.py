"""The Dutch word lists in `knowledge/data/lexicon`, each read once."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

_FOLDER = Path(__file__).parent.parent / "data" / "lexicon"


@cache
def load(name: str) -> list[Any]:
    """Return the records of `<name>.yml`.

    Raise FileNotFoundError when there is no such list.
    """
    path = _FOLDER / f"{name}.yml"
    records = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    if not isinstance(records, list):
        raise ValueError(f"{path} holds no list of records")
    return records


def forms(record: dict[str, Any], key: str = "vormen") -> list[str]:
    """Return the term of the record and its other forms."""
    return [record["term"], *record[key]]
