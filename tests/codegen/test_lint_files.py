"""Whole files are checked: our own, that of the other tests, and the order of what is in one."""

from pathlib import Path

import pytest

from codegen import lint
from codegen.contract import Contract
from codegen.lint.layout import layout

ROOT = Path(__file__).parents[2]


def test_the_contract_of_the_other_tests_is_a_good_one() -> None:
    complaints = lint.lint(Contract.read(Path(__file__).with_name("kiosk.yaml")))
    # Nobody reads about its fields; and it has a union to see what codegen makes of one.
    known = ("write a description", "(papers_of_a_day): say by x-variants")
    assert [each for each in complaints if not any(part in each for part in known)] == []


@pytest.mark.slow
def test_our_own_contract_is_tidy() -> None:
    assert lint.main([str(ROOT / "openapi.yaml")]) == 0


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "openapi.yaml"
    bad.write_text("openapi: 3.1.0\npaths: {/x: {get: {}}}\n")
    assert lint.main([str(bad)]) == 1
    assert "GET /x (no operationId): give it exactly one tag" in capsys.readouterr().err


TIDY = """\
x-servers:
  oauth: &oauth
    - url: https://example.com
paths:
  /papers:
    servers: *oauth
components:
  headers:
    Age:
      description: "& more"
    Zone: {}
  schemas:
    # --- Papers ---
    # What is printed.

    Edition:
      title: Edition
    # A whole paper.
    Paper:
      title: Paper

    # --- People ---

    Editor:
      title: Editor
"""


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("", "", None),
        ("    servers: *oauth", "    servers: &more\n    x: 1", "line 6: move the anchor &more"),
        ("    Editor:", "    # --- More ---\n    Editor:", None),
        ("    Paper:", "    Copy:", "put Copy before Edition: Papers is sorted by name"),
        ("    # --- Papers ---\n", "", "line 15: put Edition under a heading"),
        ("    Age:", "    Zones:\n    Age:", "put Age before Zones: headers is sorted by name"),
    ],
)
def test_the_file_is_in_order(old: str, new: str, complaint: str | None) -> None:
    found = list(layout(TIDY.replace(old, new, 1)))
    assert (complaint is None and not found) or (complaint is not None and complaint in found[0])


def test_disorder_is_told_by_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = Path(__file__).with_name("kiosk.yaml").read_text()
    (tmp_path / "openapi.yaml").write_text(text)
    assert lint.main([str(tmp_path / "openapi.yaml")]) == 1
    assert "under a heading" in capsys.readouterr().err
