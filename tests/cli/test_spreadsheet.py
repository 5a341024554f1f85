"""`trakt-auth export --csv --spreadsheet`: no text of others is run as a formula."""

from __future__ import annotations

import csv
import re

import pytest

from tests.cli.conftest import Call
from trakt_auth.cli.exits import Exit
from trakt_auth.cli.export_kinds import as_text
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.token import Token

FORMULAS = [
    '=HYPERLINK("https://evil.example","x")',
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "  =1+1",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\uff1d1+1",
    "a;=1+1",
    "a\t=1+1;@x",
    "==1",
]


@pytest.mark.parametrize("notes", FORMULAS)
def test_a_spreadsheet_is_given_no_formula(
    sandbox: Sandbox, token: Token, call: Call, notes: str
) -> None:
    watched = {"type": "movie", "movie": {"title": notes, "year": -2}, "notes": notes}
    sandbox.script("GET /sync/watchlist", [Answer.json(200, [{**watched, "rank": -1}])] * 2)
    plain, marked = (
        next(csv.DictReader(call("export", "watchlist", "--csv", *options).stdout.splitlines(True)))
        for options in ([], ["--spreadsheet"])
    )
    assert (plain["notes"], plain["title"]) == (notes, notes)
    assert (marked["rank"], marked["year"]) == ("-1", "-2"), "numbers stay numbers"
    for cell in (marked["notes"], marked["title"]):
        assert cell.replace("'", "") == notes.replace("'", "")
        for part in re.split("[;\t]", cell):  # the separators of other countries' spreadsheets
            assert part.strip()[:1] not in {*"=+-@\uff1d\uff0b\uff0d\uff20"}


@pytest.mark.parametrize("notes", ["a = b", "5-1", "robin@home", "'=1", "Tron", ""])
def test_other_text_is_as_it_is_in_a_spreadsheet(notes: str) -> None:
    assert as_text(notes) == notes


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_json_is_not_for_spreadsheets(token: Token, call: Call, options: list[str]) -> None:
    result = call("export", "history", "--spreadsheet", *options)
    assert result.returncode == Exit.USAGE
    assert "Add --csv" in result.stderr
