"""The page on security: each of its sentences has a test, and its laws are those of SECURITY.md."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "security.md").read_text("utf-8")
SO = PAGE[PAGE.index("## What is so") : PAGE.index("### A login with a browser")]
LAW = re.compile(r"^(?:### |- )(\([a-d]\) .+)$", re.MULTILINE)
ROWS = [
    (sentence, tests)
    for sentence, tests in re.findall(r"^\| (.+) \| (.+) \|$", SO, re.MULTILINE)
    if tests not in ("Test", "---")
]


@cache
def names_in(file: Path) -> set[str]:
    tree = ast.parse(file.read_text("utf-8"))
    return {each.name for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)}


def test_the_page_has_sentences() -> None:
    assert len(ROWS) > 30


@pytest.mark.parametrize(("sentence", "tests"), ROWS, ids=[row[0][:50] for row in ROWS])
def test_a_sentence_has_a_test(sentence: str, tests: str) -> None:
    assert sentence.endswith(".")
    named = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", tests)
    assert len(named) == len(tests.split(", "))
    for file, name in named:
        assert name in names_in(ROOT / file), f"{file} has no {name}"


def test_each_law_is_the_same_everywhere() -> None:
    policy = LAW.findall((ROOT / "SECURITY.md").read_text("utf-8"))
    assert policy == LAW.findall(SO)
    modules = sorted((ROOT / "tests" / "adversaries").glob("test_law_*.py"))
    said = sorted(ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "" for path in modules)
    assert [" ".join(each.split()) for each in said] == [f"Law {each}" for each in policy]


def test_each_law_of_the_adversaries_is_on_the_page() -> None:
    for path in (ROOT / "tests" / "adversaries").glob("test_law_*.py"):
        assert f"`{path.relative_to(ROOT).as_posix()}::" in SO
