"""White spots as JSON for programs, as a table for people and as a drawing (SVG)."""

from __future__ import annotations

import json
from dataclasses import asdict
from xml.etree import ElementTree as ET

from rich.console import Console
from rich.table import Table

from knowledge.coverage import Cell, Coverage
from knowledge.personas import persona
from knowledge.regions import region

_TITLES = {"leeftijd": "per leeftijd", "persona": "per persona"}
# Hbo and wo students, and young people with and without work, overlap in age (Tabel 6).
_BAND_NOTES = {"18-22": "hbo en wo", "18-24": "niet op school"}

_CELL_WIDTH = 112
_CELL_HEIGHT = 34
_LEFT = 210
_TOP = 132
_MARGIN = 16

# From few to many; on the last two the figures are white.
_SHADES = ("#eaf3f4", "#c5dee1", "#93c2c8", "#2f7681", "#0e5a64")
_LIMITS = (3, 6, 12, 24)
_INK, _LIGHT_INK, _GAP, _GAP_INK = "#182628", "#ffffff", "#fff3d6", "#8a4b00"


def as_json(coverage: Coverage) -> str:
    """Return one JSON object: the cells per region and group, and the gaps."""
    report = {
        "per": coverage.by,
        "kenmerk": coverage.kenmerk,
        "regios": {
            key: {group: asdict(coverage.cells[key, group]) for group in coverage.groups}
            for key in coverage.regions
        },
        "witte_vlekken": [{"regio": key, "groep": group} for key, group in coverage.gaps()],
    }
    return json.dumps(report, ensure_ascii=False, indent=1)


def as_text(coverage: Coverage, width: int | None = None) -> str:
    """Return a table with, per cell, what is for the region and its province together."""
    table = Table(title=_title(coverage), title_justify="left", show_lines=False)
    table.add_column("Regio", no_wrap=True)
    for group in coverage.groups:
        table.add_column(_group_name(coverage, group), justify="right")
    for key in coverage.regions:
        cells = [coverage.cells[key, group] for group in coverage.groups]
        table.add_row(region(key).naam, *(_figure(cell) for cell in cells))
    console = Console(width=width or 120, no_color=True)
    with console.capture() as captured:
        console.print(table)
    return f"{captured.get()}{_explanation(coverage)}"


def as_svg(coverage: Coverage) -> str:
    """Return a drawing: a row per region, a column per group, darker for more, gaps marked."""
    width = _LEFT + _CELL_WIDTH * len(coverage.groups) + _MARGIN
    height = _TOP + _CELL_HEIGHT * len(coverage.regions) + 56
    svg = ET.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": f"0 0 {width} {height}",
            "role": "img",
            "aria-labelledby": "titel uitleg",
            "font-family": "system-ui, sans-serif",
            "font-size": "14",
        },
    )
    ET.SubElement(svg, "title", {"id": "titel"}).text = _title(coverage)
    ET.SubElement(svg, "desc", {"id": "uitleg"}).text = _explanation(coverage)
    ET.SubElement(svg, "rect", {"width": str(width), "height": str(height), "fill": "#ffffff"})
    _write(svg, _MARGIN, 32, _title(coverage), size=20, weight="bold")
    for column, group in enumerate(coverage.groups):
        middle = _LEFT + _CELL_WIDTH * column + _CELL_WIDTH // 2
        lines = _lines(_group_name(coverage, group))
        for number, line in enumerate(lines):
            y = _TOP - 12 - 16 * (len(lines) - 1 - number)
            _write(svg, middle, y, line, anchor="middle", size=13)
    for row, key in enumerate(coverage.regions):
        top = _TOP + _CELL_HEIGHT * row
        _write(svg, _MARGIN, top + 22, region(key).naam)
        for column, group in enumerate(coverage.groups):
            _draw(svg, coverage.cells[key, group], _LEFT + _CELL_WIDTH * column, top)
    for number, line in enumerate(_lines(_explanation(coverage), longest=width // 7)):
        _write(svg, _MARGIN, height - 36 + 18 * number, line, size=12)
    return ET.tostring(svg, encoding="unicode") + "\n"


def _draw(svg: ET.Element, cell: Cell, left: int, top: int) -> None:
    count = cell.eigen + cell.provincie
    shade = sum(count > limit for limit in _LIMITS)
    box = {
        "x": str(left + 2),
        "y": str(top + 2),
        "width": str(_CELL_WIDTH - 4),
        "height": str(_CELL_HEIGHT - 4),
        "rx": "5",
        "fill": _GAP if cell.is_gap else _SHADES[shade],
    }
    if cell.is_gap:
        box |= {"stroke": _GAP_INK, "stroke-width": "1.5", "stroke-dasharray": "5 3"}
    ET.SubElement(svg, "rect", box)
    ink = _GAP_INK if cell.is_gap else _LIGHT_INK if shade >= len(_SHADES) - 2 else _INK
    words = "geen" if cell.is_gap else str(count)
    _write(svg, left + _CELL_WIDTH // 2, top + 22, words, anchor="middle", fill=ink)


def _write(
    svg: ET.Element,
    x: int,
    y: int,
    words: str,
    *,
    anchor: str = "start",
    size: int = 14,
    weight: str = "normal",
    fill: str = _INK,
) -> None:
    place = {"x": str(x), "y": str(y), "text-anchor": anchor, "fill": fill}
    style = {"font-size": str(size), "font-weight": weight}
    ET.SubElement(svg, "text", place | style).text = words


def _title(coverage: Coverage) -> str:
    what = f" ({coverage.kenmerk.replace('_', '-')})" if coverage.kenmerk else ""
    return f"Initiatieven{what} per regio, {_TITLES[coverage.by]}"


def _explanation(coverage: Coverage) -> str:
    national = {coverage.cells[coverage.regions[0], group].landelijk for group in coverage.groups}
    span = f"{min(national)} tot {max(national)}"
    return (
        "Geteld: wat er in de regio of de hele provincie is; wat vaker terugkomt telt één keer. "
        f"Landelijk zijn er {span} bij. Witte vlekken: {len(coverage.gaps())}. "
        "De bronnen gaan vooral over Zuid-Holland en Noord-Holland."
    )


def _group_name(coverage: Coverage, group: str) -> str:
    if coverage.by == "persona":
        return persona(group).naam_ander
    note = _BAND_NOTES.get(group)
    return f"{group} jaar, {note}" if note else f"{group} jaar"


def _figure(cell: Cell) -> str:
    return "-" if cell.is_gap else str(cell.eigen + cell.provincie)


def _lines(words: str, longest: int = 16) -> list[str]:
    lines = [""]
    for word in words.split():
        if lines[-1] and len(lines[-1]) + len(word) >= longest:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
