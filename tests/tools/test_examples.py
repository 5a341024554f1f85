"""How the examples are run: by the blocks of their READMEs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import trakt_auth
from tools.examples import ELSEWHERE, EXAMPLES, LASTING, Around, block, main, settled
from trakt_auth.sandbox import Sandbox

NAMES = sorted({each.parent.name for each in EXAMPLES.glob("*/pyproject.toml")} - {*ELSEWHERE})


@pytest.mark.parametrize("name", NAMES)
def test_a_readme_says_how_to_run_and_how_to_test(name: str) -> None:
    readme = (EXAMPLES / name / "README.md").read_text(encoding="utf-8")
    run, test = block(readme, "Run"), block(readme, "Test")
    assert run is not None
    assert f"examples/{name}" in run
    assert test is not None
    assert "-m pytest" in test


def test_a_block_with_values_and_free_ports() -> None:
    readme = "# A\n\n## Run\n\n```sh\nexport TRAKT_CLIENT_ID=...   # yours\nserve 8000 6379\n```\n"
    text = block(readme + "\n## Test\n\n```sh\npytest\n```\n", "Run")
    assert text is not None
    with Sandbox(client_id="sandboxed") as sandbox:
        assert settled(text, Around(sandbox, port=1234, valkey_port=5678)) == (
            "export TRAKT_CLIENT_ID=sandboxed   # yours\nserve 1234 5678\n"
        )
    assert block(readme, "Test") is None


# Documented modules beside the package itself.
PUBLIC = {"trakt_auth", "trakt_auth.contrib.django", "trakt_auth.events", "trakt_auth.oauth"}
SOURCES = [
    path
    for path in sorted(EXAMPLES.rglob("*.py"))
    if not {".venv", "tests"} & {*path.relative_to(EXAMPLES).parts}
]
IMPORT = re.compile(r"^\s*(?:from|import)\s+((?:trakt_auth|generated_client)[\w.]*)", re.MULTILINE)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(EXAMPLES)))
def test_an_example_uses_public_names_alone(path: Path) -> None:
    # Read as text: one of them is for a newer Python than this may be.
    text = path.read_text(encoding="utf-8")
    assert {*IMPORT.findall(text)} <= PUBLIC
    for names in re.findall(r"^from trakt_auth import (\([^)]*\)|.*)$", text, re.MULTILINE):
        known = {*dir(trakt_auth), "events", "oauth"}
        assert {*re.findall(r"\w+", re.sub(r"#.*| as \w+", "", names))} <= known


def test_what_lasts_is_an_example() -> None:
    assert {*LASTING} <= {*NAMES}


def test_no_such_example(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["weather"]) == 1
    assert "weather" in capsys.readouterr().err
