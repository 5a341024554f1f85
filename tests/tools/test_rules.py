"""The rules that `make check` holds the source to."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools import layers, public_api, sizes


def function(lines: int) -> str:
    return "def long(\n    a: int,\n) -> None:\n    '''Say.'''\n" + "    a = 1\n" * lines


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (function(42), []),
        (function(43), ["m.py:1: long has 46 lines; 45 at most"]),
        ("type Newer = int\n" + function(42), []),
        ("a = 1\n" * 400, []),
        ("a = 1\n" * 401, ["m.py: 401 lines; 400 at most"]),
        ("def short() -> None:\n    '''Nothing.'''\n", []),
    ],
)
def test_sizes(source: str, found: list[str]) -> None:
    assert list(sizes.complaints(source, "m.py")) == found


def test_in_the_package_rooms_are_counted() -> None:
    assert not list(sizes.complaints("a = 1\n" * 401, "trakt_auth/_wire/long.py"))
    half = "a = 1\n" * 1250
    names = ("trakt_auth/a.py", "trakt_auth/b.py", "trakt_auth/_wire/c.py", "trakt_auth/_wire/d.py")
    modules = [(name, half) for name in names]
    assert not list(sizes.too_large(modules))
    more = [("trakt_auth/_wire/e.py", "a = 1\n"), ("trakt_auth/cli/f.py", half * 3)]
    assert list(sizes.too_large(modules + more)) == ["trakt_auth/_wire: 2501 lines; 2500 at most"]


@pytest.mark.slow
def test_our_own_are_short_enough() -> None:
    counted = {str(each.relative_to(sizes.ROOT)) for each in sizes.counted()}
    assert {"hatch_build.py", "tools/sizes.py", "examples/web-service/watched/app.py"} <= counted
    tests = ("tests/tools/test_rules.py", "examples/web-service/tests/load.py")
    assert {*tests, "tests/tools/test_compare.py"} <= counted
    assert sizes.main() == 0


def test_the_drawing_has_a_row_for_each_layer() -> None:
    configuration = """
[[tool.importlinter.contracts]]
type = "forbidden"
[[tool.importlinter.contracts]]
type = "layers"
layers = ["top", "left | right : (far)", "bottom"]
"""
    assert layers.drawing(configuration) == "```text\ntop\nleft, right, far\nbottom\n```"
    assert layers.page() == layers.PAGE.read_text("utf-8")


def defined(source: str) -> Iterator[str]:
    """The names that a module defines at its top level; variables of types are none."""
    for node in ast.parse(source).body:
        match node:
            case ast.FunctionDef(name) | ast.AsyncFunctionDef(name) | ast.ClassDef(name):
                yield name
            case ast.Assign(value=ast.Call(func=ast.Name("TypeVar" | "ParamSpec"))):
                pass
            case ast.Assign(targets=[ast.Name(name)]) | ast.AnnAssign(ast.Name(name)):
                yield name


def test_what_a_module_defines() -> None:
    source = "import a\nT = TypeVar('T')\nA = 1\nB: int = 2\nclass C: D = 3\ndef e(): f = 4\n"
    assert list(defined(source)) == ["A", "B", "C", "e"]


@pytest.mark.slow
def test_no_two_definitions_of_the_layer_share_a_name() -> None:
    apart = {"cli", "contrib", "sandbox", "stores", "testing"}
    folder = sizes.ROOT / "trakt_auth"
    places: dict[str, set[str]] = defaultdict(set)
    for path in folder.rglob("*.py"):
        where = path.relative_to(folder)
        # The two drivers of a room are twins.
        if where.parts[0] not in apart and where.stem not in ("blocking", "asynchronous"):
            for name in defined(path.read_text("utf-8")):
                places[name].add(str(where))
    del places["TYPE_CHECKING"]  # which spares two modules the import of typing
    for name in ("__all__", "__dir__"):  # Python's own
        places.pop(name, None)
    assert len(places) > 300
    assert {name: found for name, found in places.items() if len(found) > 1} == {}


@pytest.mark.slow
def test_a_change_of_the_public_api_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [*public_api.listing()]  # once: it takes seconds
    monkeypatch.setattr(public_api, "listing", lambda: lines)
    kept = public_api.LISTING.read_text("utf-8")
    assert "trakt_auth.Trakt.close(self) -> None\n" in kept
    another = tmp_path / "listing.txt"
    another.write_text(kept.replace("trakt_auth.Trakt.close(self)", "trakt_auth.Trakt.shut(self)"))
    monkeypatch.setattr(public_api, "LISTING", another)
    monkeypatch.setattr("sys.argv", ["public_api", "--check"])
    assert public_api.main() == 1
    told = capsys.readouterr().err
    assert "-trakt_auth.Trakt.shut(self) -> None\n" in told
    assert "+trakt_auth.Trakt.close(self) -> None\n" in told
    assert "make public-api" in told
    another.write_text(kept)
    assert public_api.main() == 0
