"""The reference of the API: whole, and its examples work."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.contract import Contract
from codegen.hints import identifier
from generated_client import models
from tests.docs.blocks import REFERENCE, ROOT, Block, read
from tools.reference import __main__ as command
from trakt_auth import FileTokenStore
from trakt_auth.sandbox import Sandbox

# Read a hundred times as fast as openapi.yaml, and held to it by `make check-generated`.
COPY = ROOT / "trakt_auth" / "sandbox" / "contract" / "openapi.json"
CONTRACT = Contract(json.loads(COPY.read_bytes()))
TAGS = [tag["name"] for tag in CONTRACT.document["tags"]]
PARTS = (
    "**Example**",
    "Async:",
    "**Parameters**",
    "**Return type**",
    "**Authorization**",
    "**HTTP request headers**",
    "**HTTP response details**",
)

# A code that somebody has just been given cannot stand in an example.
REFUSED = {
    "poll_for_the_access_token": 404,
    "exchange_a_token": 400,
}


def page(tag: str) -> Path:
    return REFERENCE / f"{identifier(tag)}.md"


@pytest.mark.parametrize("tag", TAGS)
def test_every_operation_is_there_with_all_its_parts(tag: str) -> None:
    introduction, *sections = page(tag).read_text(encoding="utf-8").split("\n## ")
    operations = [each for each in CONTRACT.operations if each.node["tags"] == [tag]]
    assert [section.partition("\n")[0] for section in sections] == [each.id for each in operations]
    for operation, section in zip(operations, sections, strict=True):
        assert f"[{operation.id}](#{operation.id}) | **{operation.method.upper()}**" in introduction
        assert [part for part in PARTS if part not in section] == []
        for status in operation.responses:
            assert f"| **{status}** |" in section
        for parameter in operation.parameters:
            assert f"| **{identifier(parameter['name'])}" in section


def test_there_is_a_page_for_each_tag_and_none_besides() -> None:
    pages = {path.name for path in REFERENCE.iterdir()}
    assert pages == {*(page(tag).name for tag in TAGS), "index.md", "models.md"}


def test_a_page_that_is_stale_missing_or_left_over_is_found_and_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "pages", lambda root: iter({"a.md": "A", "b.md": "B"}.items()))
    (tmp_path / "a.md").write_text("old")
    (tmp_path / "c.md").write_text("left over")
    arguments = ["--output", str(tmp_path)]
    assert command.main([*arguments, "--check"]) == 1
    assert capsys.readouterr().err.count("is stale") == 3
    assert command.main(arguments) == 0
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        "a.md": "A",
        "b.md": "B",
    }
    assert command.main([*arguments, "--check"]) == 0


def test_every_model_is_there() -> None:
    text = (REFERENCE / "models.md").read_text(encoding="utf-8")
    assert [name for name in models.__all__ if f"\n## {name}\n" not in text] == []


@pytest.mark.parametrize("tag", TAGS)
def test_every_example_compiles(tag: str) -> None:
    blocks = read(page(tag))
    assert {block.language for block in blocks} == {"python"}
    for block in blocks:
        compile(block.program, str(block.page), "exec")


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.usefixtures("home")
def test_the_first_example_of_a_page_works(tag: str, sandbox: Sandbox) -> None:
    _run(read(page(tag))[:2], sandbox)


@pytest.mark.slow
@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.usefixtures("home")
def test_every_example_works(tag: str, sandbox: Sandbox) -> None:
    _run(read(page(tag)), sandbox)


def _run(blocks: list[Block], sandbox: Sandbox) -> None:
    saved = sandbox.save()
    for block in blocks:
        sandbox.load(saved)
        # Nobody follows themselves.
        person = "robin" if "follow_this_user" in block.text else "ada"
        FileTokenStore().save("default", sandbox.sign_in(person))
        seen = len(sandbox.requests)
        exec(compile(block.program, str(block.page), "exec"), {"__name__": "__main__"})
        for request in sandbox.requests[seen:]:
            refused = next((REFUSED[name] for name in REFUSED if name in block.text), None)
            assert request.status == refused or request.status in {200, 201, 204}


@pytest.mark.slow
def test_every_example_is_typed(tmp_path: Path) -> None:
    for tag in TAGS:
        for block in read(page(tag)):
            (tmp_path / f"{page(tag).stem}_{block.line}.py").write_text(block.text)
    mypy = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", "cache"]
    result = subprocess.run(
        [*mypy, *(path.name for path in sorted(tmp_path.iterdir()))],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stdout + result.stderr
