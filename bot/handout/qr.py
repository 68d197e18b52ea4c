"""An address as a QR code."""

from __future__ import annotations

import io
from typing import Any

import segno

_DARK, _LIGHT = "#000", "#fff"
_QUIET_ZONE = 4
_PNG_SCALE = 12


def as_svg(address: str) -> str:
    """Return the code as an SVG document that grows with the place where it is shown."""
    return _drawn(address, "svg", omitsize=True, xmldecl=False).decode()


def as_png(address: str) -> bytes:
    """Return the code as a PNG, large enough to print."""
    return _drawn(address, "png", scale=_PNG_SCALE)


def _drawn(address: str, kind: str, **options: Any) -> bytes:
    out = io.BytesIO()
    code = segno.make(address, error="m", micro=False)
    code.save(out, kind=kind, dark=_DARK, light=_LIGHT, border=_QUIET_ZONE, **options)
    return out.getvalue()
