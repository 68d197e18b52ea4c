"""Which choice of Tabel 6 a text speaks of."""

import re

from knowledge.language.text import normalise

_CHOICES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"geen (?:profiel|keuze)\w*|nog niks te kiezen|nog niet kiezen|hoef(?:t)? nog niet", ("geen_profielkeuze",)),
    (r"uitstroom\w*", ("uitstroomprofiel",)),
    (r"middelbare|schoolkeuze|welke school|voortgezet|brugklas", ("schoolkeuze_vo", "schoolkeuze_so")),
    (r"profiel\w*|sector|vakkenpakket", ("profielkeuze_havo_vwo", "beroepsgericht_profiel", "profielkeuze_tl")),
    (r"traineeship\w*|loopbaan|eerste (?:echte )?baan|carriere", ("werk_loopbaan_traineeship",)),
    (r"overstap\w*|overstappen|switch\w*|omschol\w*|ander(?:e)? (?:werk|baan|vak|beroep)|blijven|terug naar school|"
     r"deeltijd\w*|techniek in|iets anders|nieuwe baan|van baan|carriereswitch|carrieremove|werk (?:vinden|zoeken)|aan het werk",
     ("blijven_of_switchen", "blijven_of_switchen_deeltijd")),
    (r"(?:door|verder)[ -]?(?:leren|studeren)|doorstuderen|master|werken of|of werken|gaan werken|wo doen|hbo doen",
     ("verder_leren_of_werken", "verder_leren_of_werken_breed", "verder_leren_of_werken_llo",
      "verder_leren_wo_of_werken", "werk_of_opleiding", "uitstroomprofiel")),
    (r"vervolg\w*|opleiding\w*|studie\w*|studeren|mbo|hbo|universiteit|bol|bbl|leerwerkplek",
     ("vervolgopleiding", "vervolgopleiding_mbo", "vervolgopleiding_so", "vervolgonderwijs_hbo", "vervolgonderwijs_hbo_wo",
      "verder_leren_of_werken", "verder_leren_of_werken_breed", "verder_leren_of_werken_llo")),
)  # fmt: skip


def find_choice(text: str) -> list[str]:
    """Return the keys of `keuzemoment` that the words of a text may mean, likeliest first."""
    plain = normalise(text)
    found: list[str] = []
    for pattern, keys in _CHOICES:
        if re.search(rf"\b(?:{pattern})\b", plain):
            found.extend(key for key in keys if key not in found)
    return found
