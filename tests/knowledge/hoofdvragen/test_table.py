import pytest

from knowledge.hoofdvragen.table import row_for, rows, rows_at, situations
from knowledge.invloeden import invloeden

# Contract section 2: age band, situations and choice of each row of Tabel 6, in its order.
TABLE = [
    ((6, 12), ("primair_onderwijs",), "schoolkeuze_vo"),
    ((6, 12), ("speciaal_onderwijs",), "schoolkeuze_so"),
    ((12, 14), ("so_onderbouw",), "uitstroomprofiel"),
    ((12, 14), ("vmbo_onderbouw",), "beroepsgericht_profiel"),
    ((12, 14), ("vmbo_tl",), "profielkeuze_tl"),
    ((12, 14), ("havo_vwo_onderbouw",), "geen_profielkeuze"),
    ((14, 16), ("so_vervolgonderwijs",), "vervolgopleiding_so"),
    ((14, 16), ("so_arbeidsmarkt",), "werk_of_opleiding"),
    ((14, 16), ("vmbo_bovenbouw_technisch",), "vervolgopleiding_mbo"),
    ((14, 16), ("vmbo_bovenbouw_niet_technisch",), "vervolgopleiding"),
    ((14, 16), ("havo_vwo_3",), "profielkeuze_havo_vwo"),
    ((16, 18), ("mbo_technisch_bol",), "verder_leren_of_werken"),
    ((16, 18), ("mbo_technisch_bbl",), "verder_leren_of_werken_llo"),
    ((16, 18), ("havo_bovenbouw",), "vervolgonderwijs_hbo"),
    ((16, 18), ("vwo_bovenbouw",), "vervolgonderwijs_hbo_wo"),
    ((16, 18), ("mbo_niet_technisch",), "verder_leren_of_werken_breed"),
    ((18, 22), ("hbo_technisch",), "verder_leren_wo_of_werken"),
    ((18, 22), ("hbo_niet_technisch",), "verder_leren_wo_of_werken"),
    ((18, 22), ("wo_technisch",), "werk_loopbaan_traineeship"),
    ((18, 22), ("wo_niet_technisch",), "werk_loopbaan_traineeship"),
    ((18, 24), ("werk_buiten_techniek", "werk_binnen_techniek"), "blijven_of_switchen"),
    ((25, 67), ("werk_buiten_techniek", "werk_binnen_techniek"), "blijven_of_switchen_deeltijd"),
]
# Who has influence, in the last column of Tabel 6.
INFLUENCE = [
    ("ouders", "kandidaat", "leerkracht"),
    ("ouders", "kandidaat", "leerkracht"),
    ("ouders", "kandidaat", "mentor"),
    ("ouders", "kandidaat", "mentor"),
    ("ouders", "kandidaat", "mentor"),
    (),
    ("ouders", "kandidaat", "mentor"),
    ("ouders", "kandidaat"),
    ("ouders", "kandidaat", "decaan", "leerbedrijf"),
    ("ouders", "kandidaat", "decaan"),
    ("ouders", "kandidaat", "mentor"),
    ("ouders", "kandidaat", "decaan"),
    ("ouders", "kandidaat", "leerbedrijf"),
    ("ouders", "kandidaat", "decaan"),
    ("ouders", "kandidaat", "decaan"),
    ("ouders", "kandidaat", "decaan"),
    ("kandidaat", "studieloopbaanbegeleider"),
    ("kandidaat", "studieloopbaanbegeleider"),
    ("kandidaat",),
    ("kandidaat",),
    ("kandidaat",),
    ("kandidaat",),
]
WITHOUT_WORK = ("zonder_werk_met_uitkering", "zonder_werk_zonder_uitkering")
TABLE_ROWS = [row for row in rows() if row.number is not None]


def test_tabel_6_has_22_numbered_rows():
    assert [row.number for row in TABLE_ROWS] == list(range(1, 23))


@pytest.mark.parametrize(("row", "expected"), list(zip(TABLE_ROWS, TABLE, strict=True)))
def test_each_row_has_the_ages_situations_and_choice_of_the_contract(row, expected):
    keys = tuple(situation.key for situation in row.situations)
    assert (row.ages, keys, row.choice_key) == expected


def test_the_situations_are_those_of_the_table_and_those_without_work():
    in_table = {key for _, keys, _ in TABLE for key in keys}
    assert set(situations()) == in_table | set(WITHOUT_WORK)


@pytest.mark.parametrize("situation", [*WITHOUT_WORK, "werk_buiten_techniek"])
@pytest.mark.parametrize(
    ("age", "choice"),
    [
        (18, "blijven_of_switchen"),
        (24, "blijven_of_switchen"),
        (25, "blijven_of_switchen_deeltijd"),
        (60, "blijven_of_switchen_deeltijd"),
        (None, "blijven_of_switchen_deeltijd"),
    ],
)
def test_an_adults_choice_changes_at_25(situation, age, choice):
    assert row_for(situation, age).choice_key == choice


def test_an_unknown_situation_is_an_error():
    with pytest.raises(KeyError, match="ruimtevaart"):
        row_for("ruimtevaart", 20)


def test_the_beroepsgerichte_choice_has_ten_options_of_which_four_are_technical():
    row = row_for("vmbo_onderbouw", 13)
    assert len(row.options) == 10
    assert len(row.technical_options) == 4
    assert set(row.technical_options) < set(row.options)


@pytest.mark.parametrize(
    ("situation", "profiles"),
    [
        ("vmbo_tl", ("techniek", "zorg", "economie", "landbouw")),
        ("havo_vwo_3", ("techniek", "gezondheid", "economie", "maatschappelijk")),
    ],
)
def test_a_profile_choice_has_four_profiles_of_which_one_is_technical(situation, profiles):
    row = row_for(situation, 14)
    assert row.options == profiles
    assert row.technical_options == ("techniek",)


@pytest.mark.parametrize(("row", "influence"), list(zip(TABLE_ROWS, INFLUENCE, strict=True)))
def test_each_row_names_who_has_influence_in_the_tables_order(row, influence):
    assert row.influence == influence


def test_everybody_with_influence_is_known_to_the_guide():
    assert {key for row in rows() for key in row.influence} <= set(invloeden())


@pytest.mark.parametrize("situation", situations().values(), ids=situations().keys())
def test_technical_routes_keep_people_in_technical_work_and_the_others_lead_there(situation):
    technical = situation.features.get("technisch") == (True,)
    assert situation.aim == ("behouden_voor" if technical else "leiden_naar")


@pytest.mark.parametrize(
    ("age", "first", "last"),
    [
        (6, "primair_onderwijs", "speciaal_onderwijs"),
        (13, "so_onderbouw", "havo_vwo_onderbouw"),
        (17, "mbo_technisch_bol", "mbo_niet_technisch"),
        (21, "hbo_technisch", "zonder_werk_zonder_uitkering"),
        (67, "werk_buiten_techniek", "zonder_werk_zonder_uitkering"),
    ],
)
def test_an_age_offers_the_rows_whose_band_holds_it(age, first, last):
    keys = [situation.key for row in rows_at(age) for situation in row.situations]
    assert (keys[0], keys[-1]) == (first, last)


def test_bands_overlap_at_their_edges():
    choices = {row.choice_key for row in rows_at(14)}
    assert {"beroepsgericht_profiel", "vervolgopleiding_mbo"} <= choices


@pytest.mark.parametrize(
    ("situation", "age"),
    [("mbo_technisch_bbl", 35), ("hbo_niet_technisch", 23), ("mbo_niet_technisch", 19)],
)
def test_an_older_student_is_nothing_unusual(situation, age):
    assert situations()[situation].usual_at(age)


def test_a_grown_up_on_a_primary_school_is_unusual():
    assert not situations()["primair_onderwijs"].usual_at(30)
