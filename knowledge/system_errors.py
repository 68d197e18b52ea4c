"""What the operating system says about files and addresses, in Dutch."""

from __future__ import annotations

import errno
import socket
from pathlib import Path

_NOT_FOUND = "het bestand is er niet"

_REASONS = {
    errno.EACCES: "je hebt er geen rechten voor",
    errno.EADDRINUSE: "het adres is al in gebruik",
    errno.EADDRNOTAVAIL: "dit adres is niet van deze computer",
    errno.EDQUOT: "je mag niet meer ruimte gebruiken",
    errno.EFBIG: "het bestand wordt te groot",
    errno.EINVAL: "dit kan hier niet",
    errno.EIO: "de schijf geeft een fout",
    errno.EISDIR: "het is een map",
    errno.ELOOP: "de koppeling verwijst naar zichzelf",
    errno.EMFILE: "er zijn te veel bestanden open",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.ENFILE: "er zijn te veel bestanden open",
    errno.ENOENT: _NOT_FOUND,
    errno.ENOMEM: "er is te weinig geheugen",
    errno.ENOSPC: "de schijf is vol",
    errno.ENOTDIR: "een deel van het pad is geen map",
    errno.EPERM: "je hebt er geen rechten voor",
    errno.EROFS: "de schijf mag alleen worden gelezen",
    errno.ETXTBSY: "het bestand is in gebruik",
    errno.EBUSY: "het bestand is in gebruik",
    socket.EAI_NONAME: "dit adres bestaat niet",
}


def reason(error: OSError) -> str:
    """Return why it could not be done, without a full stop; a code where that is all we know."""
    if error.errno == errno.ENOENT and isinstance(error.filename, str | bytes | Path):
        folder = Path(str(error.filename)).parent
        return _NOT_FOUND if folder.is_dir() else f"de map {folder} is er niet"
    if error.errno is None:
        return "het systeem geeft een fout"
    code = errno.errorcode.get(error.errno, error.errno)
    return _REASONS.get(error.errno, f"het systeem geeft fout {code}")
