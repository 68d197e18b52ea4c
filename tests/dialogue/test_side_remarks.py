"""A remark or question of somebody's own, at every question of a conversation."""

import pytest

from knowledge.hoofdvragen.known import ANSWERS
from tests.dialogue.fragments import ADULT_STARTS, HELPER_STARTS, ON_BENEFIT, PUPIL_STARTS

_ANSWERED = ("nee, geen techniek", "ja dat klopt", "mijn vrouw", "Gouda")
_WAYS = {
    "adult": (*ADULT_STARTS, *ON_BENEFIT, *_ANSWERED),
    "pupil": (*PUPIL_STARTS, "15", "4 kader", "PIE", "ja klopt", "mijn ouders", "Leiden"),
    "helper": (*HELPER_STARTS, "14", "vmbo tl, tweede klas", "ja", "de ouders", "Dordrecht"),
}
_REMARKS = (
    "waarvoor wil je dat weten?",
    "wat bewaren jullie over mij",
    "jij bent toch gewoon een chatbot",
    "verdien je met techniek een beetje",
    "mijn zus zit hier ook en wil weten wat een bbl is",
    "kan ik ook een coach bellen",
    "moet je goed zijn in natuurkunde",
    "ik ben niet zo handig",
    "hoe gaat het hierna verder",
    "wat kan jij allemaal",
    "dank je wel man",
    "😀",
)


@pytest.mark.parametrize("who", _WAYS)
async def test_a_remark_changes_nothing_and_is_not_answered_twice_the_same(talk, who):
    faults = []
    for said in _WAYS[who]:
        await talk.says(said)
        asked, slots = talk.asked, talk.exchange.slots
        for remark in _REMARKS:
            beside = await talk.copied(f"{talk.asked} {remark}").says(remark)
            changed = [slot for slot in ANSWERS if beside.exchange.slots[slot] != slots[slot]]
            first = {reply.text for reply in beside.replies}
            await beside.says(remark)
            repeated = first & {reply.text for reply in beside.replies}
            if changed or repeated or beside.asked != asked:
                faults.append((asked, remark, changed, beside.asked, sorted(repeated)))
    assert faults == []
