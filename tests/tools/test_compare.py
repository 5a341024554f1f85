"""The comparison: our programs do their tasks, and the page says of them what is so."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import compare, habits
from benchmarks.compared.reading import TASKS, lines, names, source
from benchmarks.compared.running import LIBRARIES, Desk
from trakt_auth.sandbox import Sandbox

PAGE = compare.PAGE.read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("task", TASKS)
def test_our_program_does_its_task(task: str) -> None:
    assert compare.works("ours", task)


@pytest.mark.slow
def test_a_program_that_does_something_else_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Desk.run

    def run(desk: Desk, task: str, replaced: tuple[str, str] | None = None) -> object:
        return real(desk, task, ('"tt0133093"', '"tt0084827"') if task == "watchlist" else replaced)

    monkeypatch.setattr(Desk, "run", run)
    assert not compare.works("ours", "watchlist")


@pytest.mark.slow
def test_what_goes_wrong_is_told(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        desk = Desk("ours", sandbox, tmp_path)
        assert desk.sign_in()
        assert habits.misspelt(desk) == "raises `ValueError`, nothing is sent"


@pytest.mark.parametrize("task", TASKS)
def test_the_page_counts_the_lines_that_there_are(task: str) -> None:
    counted = [f"{lines(library, task)} lines" for library in LIBRARIES]
    assert f"| {compare.LABELS[task]} | {' | '.join(counted)} |" in PAGE


def test_the_page_counts_the_names_that_are_imported() -> None:
    counted = " | ".join(str(len(names(library))) for library in LIBRARIES)
    assert f"| names imported from the library | {counted} |" in PAGE


def test_every_case_is_on_the_page() -> None:
    assert [case.name for case in habits.CASES if f"| {case.name} |" not in PAGE] == []


def test_each_program_is_short_and_whole() -> None:
    for library in LIBRARIES:
        for task in TASKS:
            assert 0 < lines(library, task) <= len(source(library, task).splitlines())
