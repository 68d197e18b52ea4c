"""Word lists in `knowledge/data/lexicon`, made into patterns.

A word list is a YAML mapping from a name to phrases. A phrase is matched as whole words in
normalised text (`text.normalise`). The notation:

    werkloos              this word
    arbeidsongeschikt*    this word with any ending
    (de|het) bouw         one of these
    ben nu? thuis         "nu" may be left out; so may a choice: (nu|al)?
    heb % kinderen        % is a number in digits
    zit ... thuis         at most four words in between, within the same part of the sentence
    geen <uitkering>      any phrase of the list `uitkering` in the same file

A long phrase may go on in the next line, deeper, as YAML allows.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import yaml

from knowledge.language.text import normalise

_FOLDER = Path(__file__).parent.parent / "data" / "lexicon"
_ELEMENT = re.compile(r"\([^)]*\)\??|\S+")
_BETWEEN = r"(?: [\w'-]+){0,4}"


class WordLists:
    """Named lists of phrases that can be looked for in normalised text."""

    def __init__(self, lists: Mapping[str, Sequence[str]]) -> None:
        self._lists = lists
        self._patterns: dict[tuple[str, ...], re.Pattern[str]] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the lists."""
        return tuple(self._lists)

    def list_of(self, name: str) -> tuple[str, ...]:
        """Return the phrases of a list as they are written."""
        return tuple(self._lists[name])

    def has(self, plain: str, *names: str) -> bool:
        """Return whether the text holds a phrase of these lists."""
        return self.pattern(*names).search(plain) is not None

    def starts(self, plain: str, *names: str) -> bool:
        """Return whether the text begins with a phrase of these lists."""
        return self.pattern(*names).match(plain) is not None

    def ends(self, plain: str, *names: str) -> bool:
        """Return whether the text ends with a phrase of these lists, and perhaps a space."""
        return self.pattern(*names, ending=True).search(plain) is not None

    def is_whole(self, plain: str, *names: str) -> bool:
        """Return whether the text is a phrase of these lists and nothing else."""
        return self.pattern(*names).fullmatch(plain) is not None

    def without(self, plain: str, *names: str) -> str:
        """Return the text with the phrases of these lists taken out, a full stop in place."""
        return self.pattern(*names).sub(".", plain)

    def pattern(self, *names: str, ending: bool = False) -> re.Pattern[str]:
        """Return the pattern of these lists; KeyError for a list that does not exist."""
        key = (*names, "$") if ending else names
        if key not in self._patterns:
            source = self._source(*names)
            end = r"\s*$" if ending else r"(?!\w)"
            self._patterns[key] = re.compile(rf"(?<![\w-])(?<!\w')(?:{source}){end}")
        return self._patterns[key]

    def _source(self, *names: str) -> str:
        phrases = [str(phrase) for name in names for phrase in self._lists[name]]
        # The phrase of most words first, so that "mijn werk" goes before "werk".
        phrases.sort(key=lambda phrase: (len(_ELEMENT.findall(phrase)), len(phrase)), reverse=True)
        return "|".join(self._phrase(normalise(phrase)) for phrase in phrases)

    def _phrase(self, phrase: str) -> str:
        source, begun = "", False
        for element in _ELEMENT.findall(phrase):
            if element == "...":
                source += _BETWEEN
                continue
            optional = element.endswith("?")
            one = self._element(element.removesuffix("?"))
            if not optional:
                source += f" {one}" if begun else one
                begun = True
            else:
                source += f"(?: {one})?" if begun else f"(?:{one} )?"
        if not begun:
            raise ValueError(f"phrase without a word that must be there: {phrase!r}")
        return source

    def _element(self, element: str) -> str:
        if element.startswith("("):
            if not element.endswith(")") or "(" in element[1:]:
                raise ValueError(f"choices cannot hold choices: {element!r}")
            choices = element[1:-1].split("|")
            return f"(?:{'|'.join(self._phrase(choice) for choice in choices)})"
        if element.startswith("<") and element.endswith(">"):
            return f"(?:{self._source(element[1:-1])})"
        return re.escape(element).replace(r"\*", r"\w*").replace("%", r"\d+")


@cache
def word_lists(name: str) -> WordLists:
    """Return the word lists of `<name>.yml`, read once.

    Raise FileNotFoundError when there is no such file, ValueError when it is no mapping.
    """
    path = _FOLDER / f"{name}.yml"
    lists = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    if not isinstance(lists, dict):
        raise ValueError(f"{path} holds no named word lists")
    return WordLists(lists)
