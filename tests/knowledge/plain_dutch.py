"""What holds for every reviewed sentence that people read."""

import re

# File names of the source documents, without .txt.
DOCUMENTS = {
    "000_342337ba31c5919d",
    "001_f476b115b3a57d36",
    "002_a796f2c08bb28895",
    "003_f5a402e978f79919",
    "004_ea60cb4fecf9db43",
}
# The only addresses that the reviewed texts may name: those of 004, Achtergrond, and 113.
LINKS = {"www.sptnoord-holland.nl", "www.sptga.nl", "www.sptmidden.nl", "www.113.nl"}
LONGEST_SENTENCE = 25

_LINK = re.compile(r"(?:https?://|www\.)\S+?(?=[.,;:)]*(?:\s|$))")
_END_OF_SENTENCE = re.compile(r"[.?:;](?:\s+|$)|\n")


def sentences(text: str) -> list[str]:
    """Return the sentences and list items of a text."""
    return [part.strip() for part in _END_OF_SENTENCE.split(text) if part.strip()]


def faults(text: str) -> list[str]:
    """Return what is wrong with a text, each as a short description; empty if it is fine."""
    found = [
        f"{len(sentence.split())} words: {sentence}"
        for sentence in sentences(text)
        if len(sentence.split()) > LONGEST_SENTENCE
    ]
    found += [f"unknown link: {link}" for link in _LINK.findall(text) if link not in LINKS]
    if "!" in text:
        found.append(f"exclamation mark: {text}")
    if re.search(r"\b(?:u|uw)\b", text):
        found.append(f"says 'u': {text}")
    if re.search(r"afstand tot de arbeidsmarkt|kansarm|laagopgeleid|onbemiddelbaar", text):
        found.append(f"a label that hurts: {text}")
    return found
