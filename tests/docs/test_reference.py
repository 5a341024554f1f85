"""The reference: every call and operation is there, and every example works."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest

from codegen.contract import Contract
from codegen.hints import identifier
from generated_client import models
from tests.docs.blocks import REFERENCE, ROOT, Block, examples, read
from tools.reference import __main__ as command
from tools.reference.answers import INVENTED, recorded_answers
from tools.reference.navigation import BEGIN, END, with_navigation
from trakt_auth import FileTokenStore, Forbidden
from trakt_auth.sandbox import Sandbox

# Read a hundred times as fast as openapi.yaml, and held to it by `make check-generated`.
COPY = ROOT / "trakt_auth" / "sandbox" / "contract" / "openapi.json"
CONTRACT = Contract(json.loads(COPY.read_bytes()))
CALLS = {each.node["x-call"] for each in CONTRACT.operations if "x-call" in each.node}
RESOURCES = sorted({call.rpartition(".")[0] for call in CALLS})
SIGNING_IN = sorted(
    {each.node["tags"][0] for each in CONTRACT.operations if "x-call" not in each.node}
)
PARTS = (
    "**Example**",
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

# Trakt keeps these for its own applications, and their programs get 401.
KEPT = [f"{each.node['x-call']}(" for each in CONTRACT.operations if "x-first-party" in each.node]


def page(resource: str) -> Path:
    return REFERENCE / f"{resource.replace('.', '_')}.md"


PAGES = [
    *(page(each) for each in RESOURCES),
    *(REFERENCE / f"{identifier(tag)}.md" for tag in SIGNING_IN),
]


def sections(path: Path) -> dict[str, str]:
    """The sections of a page by their headings, without anchors."""
    _, *found = path.read_text(encoding="utf-8").split("\n## ")
    return {each.partition("\n")[0].partition(" {")[0]: each for each in found}


@pytest.mark.parametrize("resource", RESOURCES)
def test_every_call_is_there_with_its_operations(resource: str) -> None:
    found = sections(page(resource))
    here = [each for each in CONTRACT.operations if each.node.get("x-call")]
    here = [each for each in here if each.node["x-call"].rpartition(".")[0] == resource]
    assert [*found] == [*dict.fromkeys(f"trakt.{each.node['x-call']}" for each in here)]
    for operation in here:
        section = found[f"trakt.{operation.node['x-call']}"]
        assert f"**{operation.method} {operation.path}**" in section
        assert f".{identifier(operation.id)}`" in section
        told = section.partition(f"**{operation.method} {operation.path}**")[2].partition("**")[0]
        shared = re.search(r"^    ([\d, ]+): \[the same for every call\]", told, re.MULTILINE)
        assert shared is not None
        for status in operation.responses:
            assert f"| {status} |" in told or status in shared[1].split(", ")
        # The call as one writes it comes first, then the operation behind it.
        assert section.index('=== "Blocking"') < section.index('=== "Async"')
        assert section.index(f"trakt.{operation.node['x-call']}(") < section.index("??? info")


def test_what_means_the_same_for_every_call_is_told_once() -> None:
    index = (REFERENCE / "index.md").read_text(encoding="utf-8")
    told = index.partition("## What a call raises")[2].partition("\n## ")[0]
    shared = {
        status
        for resource in RESOURCES
        for found in re.findall(
            r"^    ([\d, ]+): \[the same", page(resource).read_text("utf-8"), re.MULTILINE
        )
        for status in found.split(", ")
    }
    assert shared == set(re.findall(r"^\| (\d+) \|", told, re.MULTILINE))
    assert "| 401 | " in sections(page("users"))["trakt.users.activities"]


@pytest.mark.parametrize("tag", SIGNING_IN)
def test_every_operation_that_signs_in_is_there_with_all_its_parts(tag: str) -> None:
    found = sections(REFERENCE / f"{identifier(tag)}.md")
    operations = [each for each in CONTRACT.operations if each.node["tags"] == [tag]]
    assert [*found] == [each.id for each in operations]
    for operation in operations:
        section = found[operation.id]
        assert [part for part in PARTS if part not in section] == []
        for status in operation.responses:
            assert f"| **{status}** |" in section
        for parameter in operation.parameters:
            assert f"| **{identifier(parameter['name'])}" in section


def test_every_argument_of_a_call_is_told() -> None:
    section = sections(page("users"))["trakt.users.history"]
    for name in ("id", "type", "item_id", "start_at", "end_at"):
        assert f"| **{name}**" in section
    assert '= `"me"`' in section
    also = re.search(r"\[Also\]\(index.md#.*\): (.*)\.", section)
    assert also is not None
    assert {"`extended`", "`page`", "`limit`", "`genres`"} <= set(also[1].split(", "))
    common = (REFERENCE / "index.md").read_text(encoding="utf-8")
    for name in re.findall(r"`(\w+)`", also[1]):
        assert f"| **{name}** |" in common


def test_the_index_leads_to_every_call() -> None:
    text = (REFERENCE / "names.md").read_text(encoding="utf-8")
    links = {
        f"{page(call.rpartition('.')[0]).name}#{call.rpartition('.')[2]}": call for call in CALLS
    }
    assert [call for link, call in links.items() if f"({link})" not in text] == []


def test_what_the_public_may_not_get_is_said_where_it_stands() -> None:
    for resource, call in (("sync.progress", "up_next"), ("users", "up_next")):
        section = sections(page(resource))[f"trakt.{resource}.{call}"]
        assert "open to the public" in section
    task = ROOT / "docs" / "tasks" / "up-next-what-should-i-watch-next.md"
    assert "open to the public" in " ".join(task.read_text(encoding="utf-8").split())


def test_every_page_is_in_the_navigation_and_none_besides() -> None:
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    shown = re.findall(r"reference/(\S+\.md)", settings)
    models_by_letter = {path.name for path in REFERENCE.glob("models_*.md")}
    assert sorted(shown) == sorted({path.name for path in REFERENCE.iterdir()} - models_by_letter)


def test_a_new_page_enters_the_navigation_by_itself() -> None:
    settings = (
        f"nav:\n  - Calls:\n{BEGIN}\n      - old: reference/old.md\n{END}\n  - More: more.md\n"
    )
    written = with_navigation(settings, [("new", "new.md")])
    assert "reference/old.md" not in written
    assert "      - new: reference/new.md\n" in written
    assert written.endswith("  - More: more.md\n")
    assert with_navigation(written, [("new", "new.md")]) == written
    with pytest.raises(ValueError, match="lacks the line"):
        with_navigation("nav: []\n", [])


class Made:
    """Stands in for what is read from the contract."""

    @classmethod
    def read(cls, root: Path) -> Made:
        return cls()

    def pages(self) -> list[tuple[str, str]]:
        return [("a.md", "A"), ("b.md", "B")]

    def tasks(self) -> list[tuple[str, str]]:
        return []

    def navigation(self) -> list[tuple[str, str]]:
        return [("a", "a.md")]


def test_a_page_that_is_stale_missing_or_left_over_is_found_and_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "Reference", Made)
    settings, output = tmp_path / "mkdocs.yml", tmp_path / "reference"
    settings.write_text(f"nav:\n{BEGIN}\n{END}\n")
    output.mkdir()
    (output / "a.md").write_text("old")
    (output / "c.md").write_text("left over")
    arguments = ["--output", str(output), "--settings", str(settings)]
    assert command.main([*arguments, "--check"]) == 1
    assert capsys.readouterr().err.count("is stale") == 4
    assert command.main(arguments) == 0
    assert {path.name: path.read_text() for path in output.iterdir()} == {"a.md": "A", "b.md": "B"}
    assert "- a: reference/a.md" in settings.read_text()
    assert command.main([*arguments, "--check"]) == 0


def test_every_model_is_there() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in REFERENCE.glob("models_*.md"))
    assert [name for name in dir(models) if f"\n## {name}\n" not in text] == []


def name_of(path: Path) -> str:
    return path.stem


@pytest.mark.slow
@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_every_example_compiles(path: Path) -> None:
    blocks = examples(path)
    assert len(blocks) == 2 * len(sections(path))
    for block in blocks:
        compile(block.program, str(block.page), "exec")
    # All are in tabs, but for what they answer.
    assert {block.language for block in read(path)} <= {"json"}


@pytest.mark.slow
@pytest.mark.parametrize("path", PAGES, ids=name_of)
@pytest.mark.usefixtures("home")
def test_the_first_example_of_a_page_works(path: Path, sandbox: Sandbox) -> None:
    _run(examples(path)[:2], sandbox)


@pytest.mark.slow
@pytest.mark.parametrize("path", PAGES, ids=name_of)
@pytest.mark.usefixtures("home")
def test_every_example_works(path: Path, sandbox: Sandbox) -> None:
    _run(examples(path), sandbox)


def _run(blocks: list[Block], sandbox: Sandbox) -> None:
    saved = sandbox.save()
    for block in blocks:
        sandbox.load(saved)
        # Nobody follows themselves.
        person = "robin" if "users.follow(" in block.text else "ada"
        FileTokenStore().save("default", sandbox.sign_in(person))
        seen = len(sandbox.requests)
        kept = any(name in block.text for name in KEPT)
        with pytest.raises(Forbidden) if kept else nullcontext():
            exec(compile(block.program, str(block.page), "exec"), {"__name__": "__main__"})
        requests = sandbox.requests[seen:]
        assert requests
        for request in requests:
            refused = next((REFUSED[name] for name in REFUSED if name in block.text), None)
            assert (request.status == 401) == kept
            assert kept or request.status == refused or request.status in {200, 201, 204}


# Trakt keeps it for its own applications, and so does the sandbox.
REFUSED_TO_ALL = {"users.activities"}


def test_every_call_shows_what_it_answers_or_says_that_it_gives_nothing() -> None:
    shown = recorded_answers()
    assert {*shown} <= CALLS
    for name in CALLS - {*shown} - REFUSED_TO_ALL:
        section = sections(page(name.rpartition(".")[0]))[f"trakt.{name}"]
        assert "\nReturns nothing." in section, name


def test_answers_hold_nothing_made_up_and_are_short() -> None:
    shown = recorded_answers()
    assert max(text.count("\n") for text in shown.values()) < 40
    for name, text in shown.items():
        section = sections(page(name.rpartition(".")[0]))[f"trakt.{name}"]
        assert (
            f"It answers, shortened:\n\n```json {{ data-search-exclude }}\n{text}\n```" in section
        )
        assert INVENTED.search(text) is None


@pytest.mark.slow
def test_the_answers_are_those_of_the_sandbox() -> None:
    """In a process of their own: the examples change its environment and directory."""
    command = [sys.executable, "-m", "tools.reference.answers", "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
