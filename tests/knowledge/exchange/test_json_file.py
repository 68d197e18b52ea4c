import json

import pytest

from knowledge.exchange import json_file
from knowledge.exchange.row import FileError
from knowledge.initiatives import from_record
from tests.knowledge.examples import initiative


def test_what_was_written_is_read_again_with_every_field() -> None:
    given = [initiative(id="een", link="https://deberoepentuin.nl/"), initiative(id="twee")]

    rows = json_file.read(json_file.write(given))

    assert [row.number for row in rows] == [1, 2]
    assert [from_record(row.values) for row in rows] == given


def test_a_single_record_is_a_list_of_one() -> None:
    (row,) = json_file.read('{"id": "een"}')

    assert row.values == {"id": "een"}


def test_what_is_no_record_is_refused_by_its_place() -> None:
    rows = json_file.read(json.dumps([{"id": "een"}, "twee", ["drie"]]))

    assert [row.reason for row in rows] == [
        None,
        "hier wordt een blok met velden verwacht",
        "hier wordt een blok met velden verwacht",
    ]


@pytest.mark.parametrize(
    ("told", "name"),
    [('"naam": "A", "naam": "B"', "naam"), ('"bron": {"rij": 1, "rij": 2}', "rij")],
)
def test_a_field_that_is_told_twice_is_refused(told: str, name: str) -> None:
    (row,) = json_file.read(f'[{{"id": "een", {told}}}]')

    assert row.reason == f"het veld '{name}' staat er twee keer in"
    assert row.values["id"] == "een"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[{"id": "a"},]', "geen geldige JSON: fout in regel 1, teken 14"),
        ('"tekst"', "moet een lijst van records zijn"),
        ("[" * 100_000, "te diep genest"),
        ('[{"jaar": ' + "9" * 5000 + "}]", "een getal dat te groot is"),
    ],
)
def test_a_text_that_cannot_be_used_is_explained(text: str, message: str) -> None:
    with pytest.raises(FileError) as caught:
        json_file.read(text)

    assert message in str(caught.value)


@pytest.mark.parametrize(
    "text", ['[{"id": "\\udfff"}]', '[{"\\udfff": 1}]', '[{"a": ["\\ud800"]}]']
)
def test_half_a_character_anywhere_refuses_the_record(text: str) -> None:
    (row,) = json_file.read(text)

    assert row.reason == "in het record staat een teken dat niet te lezen is"
    assert row.values == {}
