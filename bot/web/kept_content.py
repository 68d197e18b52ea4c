"""Content that is the same for everybody: compressed once, and not sent again to who has it."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response


@dataclass(frozen=True)
class KeptContent:
    """A body in compressed form, with its media type and a tag that changes with it."""

    compressed: bytes
    media_type: str
    tag: str

    @classmethod
    def of(cls, content: bytes, media_type: str) -> KeptContent:
        """Return the content, compressed."""
        tag = hashlib.sha256(content).hexdigest()[:12]
        return cls(gzip.compress(content, mtime=0), media_type, tag)

    def answer(self, request: Request, headers: Mapping[str, str]) -> Response:
        """Return the content with these headers; 304 without it when the browser has it."""
        told = {**headers, "ETag": f'W/"{self.tag}"', "Vary": "Accept-Encoding"}
        if self.tag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=told)
        if "gzip" not in request.headers.get("accept-encoding", ""):
            content = gzip.decompress(self.compressed)
            return Response(content, media_type=self.media_type, headers=told)
        told["Content-Encoding"] = "gzip"
        return Response(self.compressed, media_type=self.media_type, headers=told)
