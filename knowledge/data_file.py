"""Reads a YAML data file that people edit, and says in Dutch where it is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from knowledge import system_errors


class DataFileError(ValueError):
    """A data file cannot be used; the message is a Dutch sentence."""


class _ToldTwice(yaml.constructor.ConstructorError):
    """A field stands in a block twice; one of its values would be lost in silence."""


class _Loader(yaml.CSafeLoader):
    """Leaves dates as they are written, and lets no field stand twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        names: list[Any] = []
        for key, _ in node.value if isinstance(node, yaml.MappingNode) else ():
            if key.value in names:
                reason = f"het veld '{key.value}' staat er twee keer in"
                raise _ToldTwice(None, None, reason, key.start_mark)
            names.append(key.value)
        return super().construct_mapping(node, deep)


def _as_written(loader: _Loader, node: yaml.ScalarNode) -> str:
    return str(loader.construct_scalar(node))


_Loader.add_constructor("tag:yaml.org,2002:timestamp", _as_written)


def read_bytes(file: Path) -> bytes:
    """Return what is in a file; raises DataFileError when it cannot be read."""
    try:
        return file.read_bytes()
    except OSError as error:
        reason = system_errors.reason(error)
        raise DataFileError(f"{file.name} kan niet worden gelezen: {reason}.") from error


def load(file: Path) -> Any:
    """Return the content of a YAML file, with dates as text.

    Raises DataFileError, with the name of the file and the line, when it is no YAML.
    """
    content = read_bytes(file)
    try:
        return yaml.load(content, Loader=_Loader)
    except _ToldTwice as error:
        line, reason = _line(error), error.problem
    except yaml.MarkedYAMLError as error:
        line = _line(error)
        reason = "dit is geen YAML; kijk naar de inspringing, aanhalingstekens en dubbele punten"
    except yaml.reader.ReaderError as error:
        line = content[: error.position].count(b"\n") + 1
        reason = "hier staat een teken dat niet te lezen is; bewaar het bestand als UTF-8"
    raise DataFileError(f"{file.name}, regel {line}: {reason}.")


def _line(error: yaml.MarkedYAMLError) -> int:
    return error.problem_mark.line + 1 if error.problem_mark else 1
