"""`trakt-auth call --search`: calls by what they do, in the words of people."""

from __future__ import annotations

import json
import shlex

import pytest

from tests.cli.conftest import Call
from tests.cli.terminal import run
from trakt_auth.cli import catalogue
from trakt_auth.cli.exits import Exit
from trakt_auth.cli.finding import MOST, find

ASKED = {
    "mark an episode watched": "sync.history.add",
    "whole season": "sync.history.add",
    "unwatch": "sync.history.remove",
    "delete a rating": "sync.ratings.remove",
    "up next": "sync.progress.up_next",
    "film I want to see later": "sync.watchlist.add",
    "take off my watchlist": "sync.watchlist.remove",
    "imdb id": "search.lookup",
    "poster": "movies.get",
    "who am I": "users.settings",
    "resume": "sync.playback.list",
    "box office": "movies.boxoffice",
    "year in review": "users.year_in_review",
    "drop a show": "users.hidden.add",
    "friends": "users.friends",
}


@pytest.mark.parametrize("text", ASKED)
def test_words_find_the_call_among_the_first_two(text: str) -> None:
    assert ASKED[text] in [name for task in find(text)[:2] for name in task.calls]


@pytest.mark.parametrize("text", ["", "?", "xyzzy", "the"])
def test_what_says_nothing_finds_nothing(text: str) -> None:
    assert find(text) == []


@pytest.mark.slow
def test_every_call_is_found_by_its_own_summary() -> None:
    for name, summary in catalogue.summaries().items():
        found = [each for task in find(summary) for each in task.calls]
        assert name in found or len(find(summary)) == MOST, name


def test_a_person_is_shown_what_to_type(call: Call) -> None:
    result = call("call", "--search", "whole", "season")
    assert result.returncode == Exit.DONE
    first, line, *_ = result.stdout.splitlines()
    assert first == "Mark a season as watched"
    assert shlex.split(line)[:3] == ["trakt-auth", "call", "sync.history.add"]


def test_a_program_is_given_events(call: Call) -> None:
    result = call("call", "--search", "unwatch", "--json")
    event = json.loads(result.stdout.splitlines()[0])
    assert (event["event"], event["want"]) == ("task", "Mark as unwatched: remove from the history")
    assert event["calls"][0] == "sync.history.remove"
    assert event["run"].startswith("trakt-auth call sync.history.remove ")


def test_nothing(call: Call) -> None:
    result = call("call", "--search", "xyzzy")
    assert (result.returncode, result.stdout) == (Exit.USAGE, "")
    assert "Nothing fits 'xyzzy'" in result.stderr


@pytest.mark.parametrize("words", [["--list", "unwatch"], ["unwatch"]])
def test_words_where_a_name_is_wanted_find_too(call: Call, words: list[str]) -> None:
    result = call("call", *words)
    assert result.returncode == Exit.USAGE
    assert (
        "Mark as unwatched: remove from the history: trakt-auth call sync.history.remove --movies"
        in result.stderr
    )


def test_help_has_an_example(call: Call) -> None:
    text = " ".join(call("call", "sync.ratings.remove", "--help").stdout.split())
    assert "Example: trakt-auth call sync.ratings.remove --movies" in text


@pytest.mark.slow
def test_it_needs_nothing_heavy(env: dict[str, str]) -> None:
    result = run("call", "--search", "unwatch", env={**env, "PYTHONVERBOSE": "1"})
    assert "Mark as unwatched: remove from the history" in result.stdout
    for module in ("generated_client.resources", "httpx", "rich"):
        assert f"import '{module}" not in result.stderr
