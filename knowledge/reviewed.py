"""Reviewed data files with sentences for people, and where each fact in them comes from."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from knowledge.data_file import load

_DATA = Path(__file__).parent / "data"


@dataclass(frozen=True)
class Source:
    """Where a fact was found: a source document (file name without .txt) and a place in it."""

    document: str
    onderdeel: str


def read_data(name: str) -> Any:
    """Return the content of `knowledge/data/<name>`; the caller keeps it, nothing is cached.

    Raises DataFileError, in Dutch and with the line, when it is no YAML.
    """
    return load(_DATA / name)


def source_of(record: Mapping[str, Any], field: str = "bron") -> Source | None:
    """Return the source that a record names in a field, or None if it names none."""
    source = record.get(field)
    return Source(source["document"], source["onderdeel"]) if source else None


def required_source(record: Mapping[str, Any], field: str = "bron") -> Source:
    """Return the source that a record names in a field; ValueError if it names none."""
    source = source_of(record, field)
    if source is None:
        raise ValueError(f"the record {record!r} names no source in {field!r}")
    return source
