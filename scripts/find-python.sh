#!/bin/sh
# Prints the path of a Python 3.10 that can make environments; status 2 when there is none.
# Each candidate is run: under pyenv a python3.10 on the path may be a shim that only fails.

check='import sys
if sys.version_info[:2] != (3, 10):
    sys.exit(1)
import ensurepip, os, venv
print(os.path.realpath(sys.executable))'

try() {
    command -v "$1" >/dev/null 2>&1 && "$1" -c "$check" 2>/dev/null
}

try python3.10 && exit 0
try python3 && exit 0
# --system: an environment of another project that happens to be active does not count.
from_uv=$(uv python find --system 3.10 2>/dev/null) && try "$from_uv" && exit 0

echo 'Python 3.10 is nodig. Installeer het, bijvoorbeeld met "pyenv install 3.10" of' \
    '"uv python install 3.10", en probeer het opnieuw.' >&2
exit 2
