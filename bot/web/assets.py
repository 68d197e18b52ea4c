"""The files of `static/`, in memory, under names that change with their content."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.web.kept_content import KeptContent

FOREVER = "public, max-age=31536000, immutable"
# For a fixed name: a site of somebody else may not fall behind for long.
FOR_AN_HOUR = "public, max-age=3600"
# For a name of an earlier or later version, while replicas are being replaced.
NOT_FOR_LATER = "no-cache"

# Nothing in these files is of one person, and pages of others use them for the chat.
_FOR_EVERYBODY = {
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
_NAMED = re.compile(rb"/static/([\w.-]+)")
_IMPORT = re.compile(rb"^import \{[^}]*\} from '/static/([\w.-]+)';\n", re.MULTILINE)
_EXPORT = re.compile(rb"^export ", re.MULTILINE)
_PART = re.compile(rb'^@import "([\w/]+\.css)";\n', re.MULTILINE)
# Who reads the style reads the source.
_COMMENT = re.compile(rb"\s*/\*.*?\*/", re.DOTALL)


@dataclass(frozen=True)
class Asset:
    """One file: the name it is served under and its content."""

    hashed_name: str
    content: KeptContent


class Assets:
    """The static files of a folder, and the endpoints that serve them.

    A script or style sheet with imports holds what it imports: a page fetches one file. The
    parts of a sheet are in a folder named after it, can be in other sheets too, and are not
    served by themselves. Another file that a script names (`/static/panel.js`) becomes its
    address. `made` holds files that are not in the folder, by name.
    """

    def __init__(self, folder: Path, made: Mapping[str, bytes]):
        self._folder = folder
        self._contents = {
            **{path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()},
            **made,
        }
        self._assets: dict[str, Asset] = {}
        for name in self._contents:
            self._load(name)

    def url(self, name: str) -> str:
        """Return the address of a file, `chat.js` for example; KeyError when there is none."""
        return f"/static/{self._assets[name].hashed_name}"

    async def serve(self, request: Request) -> Response:
        """Answer a request for `/static/{name}`."""
        requested: str = request.path_params["name"]
        stem, _, suffix = requested.partition(".")
        asset = self._assets.get(f"{stem}.{suffix.rpartition('.')[2]}")
        if asset is None:
            raise HTTPException(404)
        lifetime = FOREVER if requested == asset.hashed_name else NOT_FOR_LATER
        return _answer(asset, request, lifetime)

    async def widget(self, request: Request) -> Response:
        """Answer a request for the script that other sites name, which keeps its address."""
        return _answer(self._assets["widget.js"], request, FOR_AN_HOUR)

    def _load(self, name: str) -> Asset:
        if name not in self._assets:
            content = self._contents[name]
            if name.endswith(".js"):
                content = self._joined(name, set())
                content = _NAMED.sub(lambda match: self._address_of(match[1].decode()), content)
            elif name.endswith(".css"):
                content = _COMMENT.sub(b"", _PART.sub(self._part, content))
            self._assets[name] = _asset(name, content)
        return self._assets[name]

    def _joined(self, name: str, joined: set[str]) -> bytes:
        """Return a script after the scripts it imports, each once."""
        content = self._contents[name]
        imported = [match.decode() for match in _IMPORT.findall(content)]
        joined.add(name)
        before = [
            _EXPORT.sub(b"", self._joined(other, joined))
            for other in imported
            if other not in joined
        ]
        return b"\n".join([*before, _IMPORT.sub(b"", content)])

    def _part(self, match: re.Match[bytes]) -> bytes:
        """Return the part of a style sheet that stands at an import."""
        return (self._folder / match[1].decode()).read_bytes()

    def _address_of(self, name: str) -> bytes:
        return f"/static/{self._load(name).hashed_name}".encode()


def _answer(asset: Asset, request: Request, lifetime: str) -> Response:
    return asset.content.answer(request, {**_FOR_EVERYBODY, "Cache-Control": lifetime})


def _asset(name: str, content: bytes) -> Asset:
    media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    kept = KeptContent.of(content, media_type)
    stem, _, suffix = name.partition(".")
    return Asset(f"{stem}.{kept.tag}.{suffix}", kept)
