"""The files of `static/`, in memory, under names that change with their content."""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

FOREVER = "public, max-age=31536000, immutable"
# For a name of an earlier or later version, while replicas are being replaced.
NOT_FOR_LATER = "no-cache"


@dataclass(frozen=True)
class Asset:
    """One file: the name it is served under, its content and what it is."""

    hashed_name: str
    media_type: str
    content: bytes
    compressed: bytes
    etag: str


class Assets:
    """The static files of a folder, and the endpoint that serves them."""

    def __init__(self, folder: Path):
        self._assets = {
            path.name: _load(path) for path in sorted(folder.iterdir()) if path.is_file()
        }

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
        gzipped = "gzip" in request.headers.get("accept-encoding", "")
        headers = {
            "Cache-Control": FOREVER if requested == asset.hashed_name else NOT_FOR_LATER,
            "ETag": f'W/"{asset.etag}"',
            "Vary": "Accept-Encoding",
        }
        if asset.etag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        if gzipped:
            headers["Content-Encoding"] = "gzip"
        content = asset.compressed if gzipped else asset.content
        return Response(content, media_type=asset.media_type, headers=headers)


def _load(path: Path) -> Asset:
    content = path.read_bytes()
    etag = hashlib.sha256(content).hexdigest()[:12]
    return Asset(
        hashed_name=f"{path.stem}.{etag}{path.suffix}",
        media_type=mimetypes.guess_type(path.name)[0] or "application/octet-stream",
        content=content,
        compressed=gzip.compress(content, mtime=0),
        etag=etag,
    )
