"""The tasks of codegen/tasks.yaml: what they name exists, and what they print is what is shown."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys

import pytest

from codegen.tasks import outputs, program, tasks
from tests.docs.blocks import ROOT, TASKS, read

INVENTED = re.compile("Slow Train|Signal Box|Rita Vale|Streamly", re.IGNORECASE)


def test_each_has_six_phrasings_and_something_to_run() -> None:
    found = tasks()
    assert len(found) > 55
    for task in found:
        assert len({*task.also}) >= 6, task.want
        assert task.code, task.want
        assert shlex.split(task.run)[0] == "trakt-auth", task.want
        assert len(task.calls) == len({*task.calls}), task.want
    assert len({task.name for task in found}) == len(found)


def test_imports_come_to_the_top() -> None:
    text = program("import json\n\nprint(json.dumps(1))\n")
    assert text.startswith("import json\nfrom trakt_auth import")
    assert text.endswith("as trakt:\n    print(json.dumps(1))\n")


def test_the_program_of_a_page_is_the_one_that_is_run() -> None:
    for task in tasks():
        python, *others = [
            each.text for each in read(TASKS / f"{task.name}.md") if each.language != "sh"
        ]
        assert python == task.program
        printed = outputs()[task.name]
        shown = [text for text in printed.values() if text and not task.quiet]
        assert others == shown


def test_no_page_shows_what_does_not_exist() -> None:
    for path in TASKS.glob("*.md"):
        assert INVENTED.search(path.read_text(encoding="utf-8")) is None, path


@pytest.mark.slow
def test_all_of_them_print_what_is_written_down() -> None:
    """In a process of their own: they change its environment and directory."""
    done = subprocess.run(
        [sys.executable, "-m", "tools.tasks", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("page", ["README.md", "docs/index.md"])
def test_the_first_programs_a_reader_sees_are_of_the_tasks(page: str) -> None:
    blocks = [each.text for each in read(ROOT / page)]
    by_name = {each.name: each for each in tasks()}
    for name in ("see-what-is-trending-or-popular", "mark-a-season-as-watched"):
        at = blocks.index(by_name[name].program)
        assert blocks[at + 1] == outputs()[name]["code"]


@pytest.mark.parametrize("page", ["README.md", "docs/index.md"])
def test_the_numbers_beside_the_other_libraries_are_those_of_the_comparison(page: str) -> None:
    compared = (ROOT / "docs" / "comparison.md").read_text(encoding="utf-8")
    text = (ROOT / page).read_text(encoding="utf-8")
    assert "| a list of 150 watched movies | 150 of 150 | 150 of 150 | 100 of 150 |" in compared
    assert "| expressions whose type is known | 100.00% | 36.36% | 43.32% |" in compared
    assert "4 of 4 go on; the next program goes on | 2 of 4 go on" in compared
    assert "all four go on | two of four | two of four" in text
    assert "100 %; yes | 36 %; no | 43 %; no" in text
