"""The events of ``--json``: one table, in the code and on the page."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from attrs import fields

from tests.cli.conftest import Call
from trakt_auth import events as layer
from trakt_auth.cli import notices
from trakt_auth.cli.event_table import EVENTS, OPTIONAL, event
from trakt_auth.cli.exits import Exit
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.stores import FileTokenStore
from trakt_auth.token import Token

ROOT = Path(__file__).parents[2]
ROW = re.compile(r"^\| `(\w+)` \| .* \| (.*) \|$", re.MULTILINE)


def documented() -> dict[str, list[str]]:
    page = (ROOT / "docs" / "command.md").read_text(encoding="utf-8")
    table = page[page.index("| Event | When | Fields |") :].partition("\n\n")[0]
    found = {}
    for name, cells in ROW.findall(table):
        plain = re.sub(r"\([^)]*\)", "", cells)
        found[name] = re.findall(r"\[?`\w+`\]?", plain)
    return found


def test_the_page_has_the_table_of_the_code() -> None:
    told = {
        name: [f"[`{each}`]" if each in OPTIONAL.get(name, ()) else f"`{each}`" for each in cells]
        for name, cells in EVENTS.items()
    }
    assert documented() == told


def test_all_events_are_made_by_the_table() -> None:
    sources = {
        path.name: path.read_text(encoding="utf-8")
        for path in (ROOT / "trakt_auth" / "cli").glob("*.py")
    }
    assert [name for name, text in sources.items() if '"event":' in text] == ["event_table.py"]
    made = {
        name
        for file, text in sources.items()
        if file != "event_table.py"
        for name in re.findall(r'\bevent\(\s*"(\w+)"', text)
    }
    assert made | set(notices._NAMES.values()) == set(EVENTS)


@pytest.mark.parametrize("kind", notices._NAMES)
def test_events_of_the_layer_are_passed_on(kind: Any) -> None:
    values = {each.name: 1.0 for each in fields(kind)}
    happened = kind(**{**values, "reason": "429"} if "reason" in values else values)
    assert notices.notice(happened)["event"] == notices._NAMES[kind]
    assert set(notices._NAMES) == set(layer.Event.__args__)


def test_trouble_with_a_store_is_told_in_one_sentence() -> None:
    problem = "Cannot save /x.json: the disk is full. Free some space and try again."
    assert notices.sentence(layer.StoreTrouble("work", problem)) == f"Account work: {problem}"


def test_a_field_that_the_table_lacks_is_refused() -> None:
    with pytest.raises(ValueError, match="access_token"):
        event("account", account="a", access_token="secret")
    with pytest.raises(ValueError, match="expires_at"):
        event("renewed", account="a")


# For each command, what it says where all is well.
RUNS = {
    "status": (["status"], ["status"]),
    "accounts": (["accounts"], ["account"]),
    "token": (["token"], ["token"]),
    "refresh": (["refresh"], ["refreshed"]),
    "api": (["api", "GET", "/users/settings"], ["answer"]),
    "pages": (["api", "GET", "/movies/popular", "--paginate", "-f", "limit=40"], ["item"] * 34),
    "call": (["call", "movies.trending", "--limit", "2"], ["item", "item"]),
    "list": (["call", "--list", "sync.history.add"], ["call"]),
    "export": (["export", "history", "-o", "history.json"], ["exported"]),
    "logout": (["logout"], ["signed_out"]),
}


@pytest.mark.parametrize("name", RUNS)
def test_each_line_is_an_event(
    token: Token, call: Call, home: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(home)
    arguments, expected = RUNS[name]
    result = call(*arguments, "--json")
    assert (result.returncode, result.stderr) == (Exit.DONE, "")
    told = [json.loads(line) for line in result.stdout.splitlines()]
    assert [each["event"] for each in told] == expected
    assert all(set(each) == {"event", *EVENTS[each["event"]]} for each in told)


@pytest.mark.parametrize(
    "name", [name for name in RUNS if name not in ("accounts", "list", "logout")]
)
def test_an_error_is_the_last_event(call: Call, name: str) -> None:
    result = call(*RUNS[name][0], "--json", "--account", "..", TRAKT_CLIENT_ID=None)
    assert result.returncode != Exit.DONE
    last = json.loads(result.stdout.splitlines()[-1])
    assert last["event"] == "error"
    assert last["exit_code"] == result.returncode
    assert " ".join(last["message"].split()) in result.stderr


def test_a_renewal_on_the_way(
    sandbox: Sandbox, token: Token, store: FileTokenStore, call: Call
) -> None:
    sandbox.expire_access_tokens()
    lines = call("api", "GET", "/users/settings", "--json").stdout.splitlines()
    # A thread of its own tells of the renewal: either line may be the first.
    told = {each["event"]: each for each in map(json.loads, lines)}
    assert told.keys() == {"renewed", "answer"}
    assert told["renewed"]["account"] == "default"


def test_what_was_wrong_with_a_field(sandbox: Sandbox, token: Token, call: Call) -> None:
    wrong = Answer.json(422, {"errors": {"rating": ["is too large"]}})
    sandbox.script("POST /sync/ratings", [wrong])
    result = call("api", "POST", "/sync/ratings", "-f", "movies=[]", "--json")
    assert json.loads(result.stdout)["fields"]
