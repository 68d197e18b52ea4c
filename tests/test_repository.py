"""What holds the repository's files together: set-up, requirements, domain and code."""

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
import yaml
from rasa_sdk.executor import ActionExecutor

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements"
LOCKS = ("installer", "runtime", "development")
# In parts, so that this file does not name them either.
REGISTRY_HOSTS = tuple(
    "".join(parts)
    for parts in [
        ("pypi", ".org"),
        ("python", "hosted"),
        ("registry", ".npmjs"),
        ("deb", ".debian.org"),
        ("security", ".debian.org"),
    ]
)


@cache
def makefile() -> str:
    return (ROOT / "Makefile").read_text()


def targets() -> list[str]:
    phony = re.search(r"^\.PHONY: (.+)$", makefile(), re.MULTILINE)
    assert phony
    return phony[1].split()


def own_files() -> list[Path]:
    """The files that belong to the repository, also where there is no git."""
    ignored = {line.strip("/\n") for line in (ROOT / ".gitignore").read_text().split()} | {".git"}
    found = []
    for folder, subfolders, names in os.walk(ROOT):
        subfolders[:] = [
            name
            for name in subfolders
            if name not in ignored and not name.endswith((".egg-info", "_cache"))
        ]
        found += [Path(folder, name) for name in names]
    return found


def locked(name: str) -> dict[str, str]:
    """The versions in a lock, by package."""
    return dict(
        re.findall(
            r"^([a-z0-9-]+)(?:\[[^]]*\])?==(\S+)",
            (REQUIREMENTS / f"{name}.txt").read_text(),
            re.MULTILINE,
        )
    )


def asked(name: str) -> list[str]:
    """The packages that somebody wrote down, in the spelling of a lock."""
    lines = (REQUIREMENTS / f"{name}.in").read_text()
    packages = re.findall(r"^[A-Za-z0-9][\w.-]*", lines, re.MULTILINE)
    return [re.sub(r"[-_.]+", "-", package).lower() for package in packages]


def executable(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def find_python(path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", ROOT / "scripts" / "find-python.sh"],
        env={"PATH": str(path)},
        capture_output=True,
        text=True,
        check=False,
    )


# The Makefile


def test_make_help_has_a_line_for_every_target():
    environment = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    shown = subprocess.run(
        ["make"], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    ).stdout
    lines = {line.split()[1]: line.split(maxsplit=2)[2] for line in shown.splitlines()}
    assert list(lines) == targets()


def test_every_target_of_the_makefile_is_declared():
    rules = re.findall(r"^([a-z][\w-]*):(?!=)", makefile(), re.MULTILINE)
    assert rules == targets()


def test_clean_keeps_the_conversations():
    assert not re.search(r"rm -rf.*\bvar\b", makefile())


# Finding Python 3.10


def test_without_python_310_there_is_one_clear_line_and_status_2(tmp_path):
    executable(tmp_path, "python3", "exit 1")
    result = find_python(tmp_path)
    assert result.returncode == 2
    assert result.stdout == ""
    assert result.stderr == (
        'Python 3.10 is nodig. Installeer het, bijvoorbeeld met "pyenv install 3.10" of '
        '"uv python install 3.10", en probeer het opnieuw.\n'
    )


def test_a_python310_that_only_complains_is_passed_over(tmp_path):
    executable(tmp_path, "python3.10", "echo 'pyenv: python3.10: command not found' >&2; exit 127")
    executable(tmp_path, "python3", f'exec "{sys.executable}" "$@"')
    result = find_python(tmp_path)
    assert (result.returncode, result.stderr) == (0, "")
    assert Path(result.stdout.strip()).samefile(sys.executable)


def test_a_python_that_only_uv_knows_is_found(tmp_path):
    executable(tmp_path, "uv", f'[ "$1 $2" = "python find" ] && echo "{sys.executable}"')
    result = find_python(tmp_path)
    assert result.returncode == 0
    assert Path(result.stdout.strip()).samefile(sys.executable)


# Requirements


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_hashes(name):
    text = (REQUIREMENTS / f"{name}.txt").read_text().replace("\\\n", "")
    packages = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    assert packages
    assert [line for line in packages if "--hash=sha256:" not in line] == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_index(name):
    text = (REQUIREMENTS / f"{name}.txt").read_text()
    assert re.findall(r"://|--(?:extra-)?index-url|--find-links", text) == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_what_its_source_asks_for(name):
    assert asked(name)
    assert set(asked(name)) - set(locked(name)) == set()


def test_development_uses_the_versions_that_run():
    runtime, development = locked("runtime"), locked("development")
    shared = runtime.keys() & development.keys()
    assert {name: development[name] for name in shared} == {name: runtime[name] for name in shared}


# Domain and code


def test_the_domain_has_exactly_the_actions_of_the_code():
    executor = ActionExecutor()
    executor.register_package("actions")
    # The executor registers base classes too; nothing calls those.
    of_code = [
        name for name, run in executor.actions.items() if not type(run.__self__).__subclasses__()
    ]
    domain = yaml.safe_load((ROOT / "domain.yml").read_text())
    assert sorted(domain["actions"]) == sorted(of_code)


# Text


def test_no_file_names_a_package_registry():
    naming = [
        path.relative_to(ROOT).as_posix()
        for path in own_files()
        if any(host in path.read_bytes().decode("utf-8", "ignore") for host in REGISTRY_HOSTS)
    ]
    assert naming == []
