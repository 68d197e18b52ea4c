"""Which choice of Tabel 6 (hoofdvraag 3) a text speaks of."""

from knowledge.language.clauses import clauses
from knowledge.language.patterns import word_lists
from knowledge.language.text import normalise

# The lists of `keuzewoorden.yml` and the choices they may mean; likeliest first in both.
_MEANS: dict[str, tuple[str, ...]] = {
    "geen_profiel": ("geen_profielkeuze",),
    "uitstroom": ("uitstroomprofiel",),
    "school": ("schoolkeuze_vo", "schoolkeuze_so"),
    "profiel": ("profielkeuze_havo_vwo", "beroepsgericht_profiel", "profielkeuze_tl"),
    "traineeship": ("werk_loopbaan_traineeship",),
    "overstappen": ("blijven_of_switchen", "blijven_of_switchen_deeltijd"),
    "verder_leren": (
        "verder_leren_of_werken",
        "verder_leren_of_werken_breed",
        "verder_leren_of_werken_llo",
        "verder_leren_wo_of_werken",
        "werk_of_opleiding",
        "uitstroomprofiel",
    ),
    "opleiding": (
        "vervolgopleiding",
        "vervolgopleiding_mbo",
        "vervolgopleiding_so",
        "vervolgonderwijs_hbo",
        "vervolgonderwijs_hbo_wo",
        "verder_leren_of_werken",
        "verder_leren_of_werken_breed",
        "verder_leren_of_werken_llo",
    ),
}


def find_choice(text: str) -> list[str]:
    """Return the keys of `keuzemoment` that the words of a text may mean, likeliest first."""
    plain = normalise(text)
    words = word_lists("keuzewoorden")
    meant = (key for name, keys in _MEANS.items() if words.has(plain, name) for key in keys)
    return list(dict.fromkeys(meant))


def names_choice(text: str) -> list[str]:
    """Return the keys of `keuzemoment` that a text says to stand before, likeliest first.

    Only where it speaks of choosing: "ik moet een profiel kiezen", "twijfel of ik ga werken".
    """
    words = word_lists("keuzewoorden")
    told = (part.text for part in clauses(text))
    named = (find_choice(part) for part in told if words.has(part, "staat_voor"))
    return list(dict.fromkeys(key for keys in named for key in keys))


def speaks_of_wish(text: str) -> bool:
    """Return whether a text is about work, school or what comes next, and asks for nothing.

    "Nog wat betekenen" and "opnieuw beginnen, parttime leren" are; "opnieuw" and "laat meer
    zien" not.
    """
    plain = normalise(text)
    words = word_lists("keuzewoorden")
    if words.has(plain, "nieuw_begin"):
        return True
    rest = words.without(plain, "opnieuw")
    kind_of_wish = "wens" if rest == plain else "inhoud"
    return words.has(rest, kind_of_wish) and not words.has(rest, "verzoek")


def scolds(text: str) -> bool:
    """Return whether a text lets off steam: "godver, alweer een vraag"."""
    return word_lists("keuzewoorden").has(normalise(text), "scheldt")


def is_not_yet(text: str) -> bool:
    """Return whether a text says that nothing is chosen yet: "nog niet", "nog niks"."""
    return word_lists("keuzewoorden").has(normalise(text), "nog_niet")
