"""The map in CONTRIBUTING.md leads to what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ANSWERS = re.findall(
    r"^\| (.+) \| `(\S+)` \| `(.+)` \|$",
    (ROOT / "CONTRIBUTING.md").read_text("utf-8"),
    re.MULTILINE,
)


def test_it_has_what_names_do_not_say() -> None:
    assert len(ANSWERS) >= 10


@pytest.mark.parametrize(("question", "file", "symbol"), ANSWERS, ids=[each[0] for each in ANSWERS])
def test_the_answer_is_in_that_file(question: str, file: str, symbol: str) -> None:
    assert symbol in (ROOT / file).read_text("utf-8"), question
