"""`trakt-auth call`: any call of the tree, by its name."""

from __future__ import annotations

import inspect
import json
import re
import subprocess
from functools import reduce
from pathlib import Path
from typing import Any

import pytest
import typer

from tests.cli.conftest import Call, Result, stdin_of
from tests.cli.terminal import COMMAND, PATIENCE, run
from trakt_auth import App, Trakt
from trakt_auth.cli import catalogue
from trakt_auth.cli.arguments import arguments_of
from trakt_auth.cli.call_group import _common
from trakt_auth.cli.catalogue import Kind
from trakt_auth.cli.commands import app
from trakt_auth.cli.exits import Exit
from trakt_auth.errors import ConfigurationError
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.stores import FileTokenStore
from trakt_auth.token import Token

RATED = '[{"ids": {"trakt": 1}, "rating": 11}]'
TRON = '[{"ids": {"imdb": "tt1104001"}}]'
PYTHON = re.compile(
    r"\bdicts?\b|from an(swers?| answer)\b|inputs\.|`?None\b|Error\b|await\b|Python"
)


class TestCalling:
    def test_one_object(self, sandbox: Sandbox, call: Call) -> None:
        result = call("call", "movies.get", "tron-legacy-2010", "--extended", "full")
        assert (result.returncode, result.stderr) == (Exit.DONE, "")
        assert json.loads(result.stdout)["runtime"]
        assert sandbox.requests[-1].query == {"extended": "full"}

    def test_a_list_in_pages_is_one_array(self, sandbox: Sandbox, call: Call) -> None:
        result = call("call", "movies.trending")
        assert len(json.loads(result.stdout)) == 34
        assert len(result.stdout.splitlines()) == 34 + 2

    @pytest.mark.parametrize(("limit", "asked"), [(3, ["3"]), (300, ["250"])])
    def test_a_limit(self, sandbox: Sandbox, call: Call, limit: int, asked: list[str]) -> None:
        result = call("call", "movies.trending", "--limit", str(limit), "--lines")
        assert len(result.stdout.splitlines()) == min(limit, 34)
        assert [each.query["limit"] for each in sandbox.requests] == asked

    def test_a_limit_of_what_has_no_pages(self, sandbox: Sandbox, token: Token, call: Call) -> None:
        result = call("call", "recommendations.movies", "--limit", "2")
        assert len(json.loads(result.stdout)) <= 2
        assert sandbox.requests[-1].query["limit"] == "2"
        assert len(json.loads(call("call", "genres.list", "movies", "--limit", "2").stdout)) == 2

    def test_events(self, call: Call) -> None:
        lines = call("call", "movies.trending", "--limit", "2", "--json").stdout.splitlines()
        assert [json.loads(line)["event"] for line in lines] == ["item", "item"]
        event = json.loads(call("call", "movies.get", "tron-legacy-2010", "--json").stdout)
        assert (event["event"], event["value"]["title"]) == ("answer", "TRON: Legacy")

    def test_jq_is_given_each_item(self, call: Call) -> None:
        result = call("call", "movies.trending", "--limit", "2", "--jq", ".movie.title")
        assert result.stdout == "TRON: Legacy\nTRON\n"

    def test_a_write_that_answers_nothing(self, sandbox: Sandbox, token: Token, call: Call) -> None:
        sandbox.script("DELETE /checkin", [Answer(204)])
        assert call("call", "checkin.cancel") == Result(Exit.DONE, "", "")

    def test_by_place_and_by_name(self, sandbox: Sandbox, token: Token, call: Call) -> None:
        assert call("call", "users.history", "me", "movies").stdout == "[]\n"
        assert call("call", "users.history", "--type", "movies", "--id", "me").stdout == "[]\n"
        assert [each.path for each in sandbox.requests] == ["/users/me/history/movies"] * 2

    @pytest.mark.parametrize("option", ["--start-at", "--start_at"])
    def test_names_with_dashes(
        self, sandbox: Sandbox, token: Token, call: Call, option: str
    ) -> None:
        call("call", "sync.history.list", option, "2026-01-01")
        assert sandbox.requests[-1].query["start_at"] == "2026-01-01T00:00:00.000Z"

    @pytest.mark.parametrize(
        ("flag", "sent"), [("--ignore-watched", "true"), ("--no-ignore-watched", "false")]
    )
    def test_flags(self, sandbox: Sandbox, call: Call, flag: str, sent: str) -> None:
        call("call", "movies.trending", flag)
        assert sandbox.requests[-1].query["ignore_watched"] == sent

    @pytest.mark.parametrize("way", ["text", "file", "stdin"])
    def test_a_body(
        self,
        sandbox: Sandbox,
        token: Token,
        call: Call,
        home: Path,
        monkeypatch: pytest.MonkeyPatch,
        way: str,
    ) -> None:
        (home / "movies.json").write_text(TRON)
        monkeypatch.setattr("sys.stdin", stdin_of(TRON.encode()))
        value = {"text": TRON, "file": f"@{home / 'movies.json'}", "stdin": "@-"}[way]
        result = call("call", "sync.history.add", "--movies", value)
        assert json.loads(result.stdout)["added"]["movies"] == 1

    def test_numbers(self, sandbox: Sandbox, token: Token, call: Call) -> None:
        call("call", "sync.watchlist.reorder", "--rank", "3,2,1")
        assert sandbox.requests[-1].body == {"rank": [3, 2, 1]}
        call("call", "sync.history.remove", "--ids", "[7, 8]")
        assert sandbox.requests[-1].body == {"ids": [7, 8]}
        movie = '{"ids": {"trakt": 12601}}'
        call("call", "scrobble.start", "--progress", "1.5", "--movie", movie)
        assert sandbox.requests[-1].body["progress"] == 1.5

    @pytest.mark.usefixtures("sleeps", "token")
    def test_a_large_write_stops_half_way(self, sandbox: Sandbox, call: Call) -> None:
        sandbox.script("POST /sync/history", [None, Answer(423)])
        items = '[{"ids": {"trakt": 12601}}, {"ids": {"trakt": 66}}]'
        chunks = ("call", "sync.history.add", "--movies", items, "--chunk", "1")
        result = call(*chunks, "--json")
        progress, *_, event = map(json.loads, result.stdout.splitlines())
        assert (progress["event"], progress["done"], progress["total"]) == ("progress", 1, 2)
        assert (event["error"], event["done"]["added"]["movies"]) == ("PartlyDone", 1)
        assert event["left"] == {"movies": [{"ids": {"trakt": 66}}]}
        assert not event["maybe_done"]
        assert result.returncode == Exit.ERROR

    @pytest.mark.usefixtures("token")
    def test_a_write_that_may_have_been_done(self, sandbox: Sandbox, call: Call) -> None:
        sandbox.script("POST /sync/history", [Answer.lost()])
        result = call("call", "sync.history.add", "--movies", TRON, "--json")
        event = json.loads(result.stdout)
        assert (event["error"], event["maybe_done"]) == ("Unavailable", True)

    @pytest.mark.slow
    def test_a_reader_that_has_had_enough(self, env: dict[str, str]) -> None:
        with subprocess.Popen(
            [*COMMAND, "call", "movies.popular", "--lines"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=env,
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            assert process.stderr.read() == ""
            assert process.wait(PATIENCE) == Exit.DONE

    def test_no_login(self, call: Call, home: Path) -> None:
        result = call("call", "sync.last_activities", "--store", str(home / "x"))
        assert result.returncode == Exit.LOGIN_REQUIRED
        assert result.stderr.endswith(f"trakt-auth login --store {home / 'x'}\n")

    def test_an_expired_login(self, sandbox: Sandbox, token: Token, call: Call) -> None:
        sandbox.revoke_all()
        assert call("call", "sync.last_activities").returncode == Exit.LOGIN_REQUIRED

    def test_another_account(self, sandbox: Sandbox, store: FileTokenStore, call: Call) -> None:
        store.save("work", Token.from_dict(sandbox.issue_token()))
        result = call("call", "users.settings", "--account", "work", "--jq", ".user.username")
        assert result.stdout == "robin\n"


class TestRefusals:
    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["movies.get"], "id: it is missing. movies.get needs it."),
            (["search.query"], "type: it is missing. search.query needs it. It is one of 'movie'"),
            (["movies.get", "a", "b"], "'b' is one value too many. movies.get takes id"),
            (["sync.last_activities", "a"], "'a' is one value too many."),
            (["movies.get", "a", "--id", "b"], "id: it is given twice"),
            (["users.history", "--type", "movie"], "type: 'movie' is not one of 'all', 'movies'"),
            (["movies.trending", "--extended", "ful"], "extended: 'ful' is not one of"),
            (["movies.trending", "--page", "x"], "page: expected a whole number, found 'x'."),
            (["movies.trending", "--limit", "0"], "limit: 0 is too small."),
            (["scrobble.start", "--progress", "x"], "progress: expected a number, found 'x'."),
            (["scrobble.start", "--progress", "nan"], "progress: expected a number"),
            (["sync.history.add", "--movies", "[{"], "movies: not JSON: Expecting"),
            (["sync.history.add", "--movies", "[" * 200_000], "movies: not JSON: it is nested"),
            (["sync.history.add", "--movies", '[{"ids": {"imbd": 1}}]'], "movies[0].ids.imbd: "),
            (["sync.history.add", "--movies", "{}"], "movies: expected several, in a list"),
            (["sync.ratings.add", "--movies", RATED], "movies[0].rating: 11 is out of range"),
            (["sync.history.list", "--start-at", "soon"], "start_at: 'soon' is not a time"),
            (["movie.trendin"], "There is no call 'movie.trendin'. Did you mean movies.trending"),
            (["history.add"], "There is no call 'history.add'. Did you mean sync.history.add?"),
            (["sync.history"], "sync.history is a group, not a call. It has sync.history.add, "),
            (["close"], "There is no call 'close'."),
            (["__init__"], "There is no call '__init__'."),
        ],
    )  # fmt: skip
    def test_what_makes_no_sense(
        self, sandbox: Sandbox, token: Token, call: Call, arguments: list[str], said: str
    ) -> None:
        result = call("call", *arguments, "--json")
        assert result.returncode == Exit.USAGE, result
        assert result.stderr.startswith(f"trakt-auth: {said}")
        assert len(result.stderr.splitlines()) == 1
        assert json.loads(result.stdout)["exit_code"] == Exit.USAGE
        assert sandbox.requests == []

    @pytest.mark.parametrize(
        ("content", "why"),
        [
            (b'[{"title": "\xe9"}]', "it is not UTF-8"),
            (b"9" * 5000, "it holds a number with too many digits"),
            (None, "stdin is closed"),
        ],
    )
    @pytest.mark.parametrize("way", ["file", "stdin"])
    def test_a_body_that_cannot_be_read(
        self,
        call: Call,
        home: Path,
        monkeypatch: pytest.MonkeyPatch,
        content: bytes | None,
        why: str,
        way: str,
    ) -> None:
        (home / "movies.json").write_bytes(content or b"")
        monkeypatch.setattr("sys.stdin", None if content is None else stdin_of(content))
        value = "@-" if way == "stdin" or content is None else f"@{home / 'movies.json'}"
        result = call("call", "sync.history.add", "--movies", value)
        assert result.returncode == Exit.USAGE
        assert result.stderr.startswith(f"trakt-auth: movies: not JSON: {why}")

    @pytest.mark.parametrize("name", ["..", "../oauth/token", "%2e%2e/x", "a b", "é", "-"])
    def test_no_name_leads_elsewhere(self, sandbox: Sandbox, call: Call, name: str) -> None:
        result = call("call", "movies.get", "--id", name, "--json")
        assert result.returncode in (Exit.USAGE, Exit.ERROR)
        assert all(each.path.startswith("/movies/") for each in sandbox.requests)

    def test_an_option_that_is_none(self, call: Call) -> None:
        result = call("call", "movies.trending", "--extend", "full")
        assert result.returncode == Exit.USAGE
        assert "--extended" in result.stderr
        assert result.stderr.endswith("See trakt-auth call movies.trending --help\n")


class TestListing:
    def test_all(self, call: Call) -> None:
        result = call("call", "--list", COLUMNS="200")
        assert [line.split()[0] for line in result.stdout.splitlines()] == catalogue.names()

    def test_some(self, call: Call) -> None:
        assert call("call", "--list", "sync.hi").stdout == (
            "sync.history.add     Add items to watched history.\n"
            "sync.history.list    Get watched history.\n"
            "sync.history.remove  Remove items from history.\n"
        )

    @pytest.mark.parametrize("part", ["watchlist", "Watchlist"])
    def test_by_any_part_of_a_name(self, call: Call, part: str) -> None:
        found = [line.split()[0] for line in call("call", "--list", part).stdout.splitlines()]
        assert found == [name for name in catalogue.names() if "watchlist" in name]
        assert {"sync.watchlist.add", "users.watchlist"} <= {*found}

    def test_none(self, call: Call) -> None:
        assert call("call", "--list", "xyzzy") == Result(
            Exit.USAGE, "", "trakt-auth: No call has 'xyzzy' in its name.\n"
        )
        result = call("call", "--list", "wachlist", "--json")
        assert "Did you mean watchlist" in result.stderr
        assert json.loads(result.stdout)["exit_code"] == result.returncode == Exit.USAGE

    @pytest.mark.parametrize("options", [["--list", "--json"], ["--list", "", "--json"]])
    def test_events(self, call: Call, options: list[str]) -> None:
        events = list(map(json.loads, call("call", *options).stdout.splitlines()))
        assert [event["name"] for event in events] == catalogue.names()
        assert {event["event"] for event in events} == {"call"}
        assert next(e for e in events if e["name"] == "movies.get")["parameters"] == [
            "id",
            "extended",
            "extra_query",
        ]

    def test_without_a_name_it_shows_its_help(self, call: Call) -> None:
        assert "--list" in call("call").stdout
        assert call("call").stdout == call("call", "--help").stdout

    def test_the_help_of_a_call_is_its_documentation(self, call: Call) -> None:
        text = " ".join(call("call", "sync.ratings.list", "--help").stdout.split())
        assert "Positional: [type] [rating]" in text
        assert "One of all, movies, shows, seasons, episodes." in text
        assert "Needs a signed-in person." in text

    def test_the_usage_names_what_is_given_by_position(self, call: Call) -> None:
        usage = "Usage: trakt-auth call"
        assert f"{usage} movies.get [OPTIONS] [id]\n" in call("call", "movies.get", "--help").stdout
        text = call("call", "sync.history.add", "--help").stdout
        assert f"{usage} sync.history.add [OPTIONS]\n" in text
        assert "VALUE" not in text

    def test_the_parameter_called_list(self, sandbox: Sandbox, token: Token, call: Call) -> None:
        body = '{"ids": {"trakt": 1}}'
        call("call", "comments.post", "--comment", "Six words are what it takes", "--list", body)
        assert sandbox.requests[-1].body["list"] == {"ids": {"trakt": 1}}


class TestCatalogue:
    @pytest.mark.slow
    def test_it_says_nothing_of_python(self) -> None:
        for name in catalogue.names():
            call = catalogue.described(name)
            assert call is not None
            for text in (call.text, *(each.about for each in call.parameters)):
                assert not PYTHON.search(text), (name, text)

    @pytest.mark.slow
    def test_it_names_every_call_of_the_tree(self) -> None:
        trakt = Trakt(App("id"))
        for name in catalogue.names():
            method: Any = reduce(getattr, name.split("."), trakt)
            call = catalogue.described(name)
            assert call is not None
            assert [each.name for each in call.parameters] == [
                *inspect.signature(method).parameters
            ][:-1]  # the last one takes nothing
        assert len(catalogue.names()) > 280

    @pytest.mark.slow
    def test_every_call_has_a_command(self) -> None:
        group: Any = typer.main.get_command(app).commands["call"]  # type: ignore[attr-defined]
        for name in catalogue.names():
            options = {
                each for given in group.get_command(None, name).params for each in given.opts
            }
            call = catalogue.described(name)
            assert call is not None
            spelt = {f"--{each.name.replace('_', '-')}" for each in call.parameters}
            assert spelt | {"--json", "--account", "--store", "--limit"} <= options

    @pytest.mark.slow
    def test_no_parameter_is_called_as_an_option_of_ours(self) -> None:
        ours = set(inspect.signature(_common).parameters) - {"limit"}
        for name in catalogue.names():
            call = catalogue.described(name)
            assert call is not None
            assert ours.isdisjoint(each.name for each in call.parameters), name
            assert all(each.about for each in call.parameters), name

    def test_what_parameters_take(self) -> None:
        def parameter(call: str, name: str) -> catalogue.Parameter:
            found = catalogue.described(call)
            assert found is not None
            return next(each for each in found.parameters if each.name == name)

        assert parameter("users.history", "type").words[:2] == ("all", "movies")
        assert parameter("sync.history.add", "movies").kind is Kind.JSON
        assert parameter("scrobble.start", "movie").kind is Kind.JSON
        assert parameter("scrobble.start", "progress").kind is Kind.NUMBER
        assert parameter("movies.trending", "page").kind is Kind.WHOLE
        assert parameter("movies.trending", "genres").kind is Kind.TEXT
        assert parameter("movies.trending", "ignore_watched").kind is Kind.FLAG
        assert parameter("users.update_settings", "user").kind is Kind.JSON
        assert parameter("users.filters.add", "items").kind is Kind.JSON
        assert parameter("users.lists.update", "privacy").nullable
        assert not parameter("movies.trending", "extended").nullable
        assert catalogue.described("nothing.at_all") is None

    def test_null(self) -> None:
        update = catalogue.described("users.lists.update")
        assert update is not None
        options = {"privacy": "null", "name": "null"}
        assert arguments_of(update, ["me", "1"], options) == {
            "id": "me",
            "list_id": "1",
            "privacy": None,
            "name": "null",
        }
        with pytest.raises(ConfigurationError, match="list_id: it is missing"):
            arguments_of(update, ["me"], {})


@pytest.mark.slow
def test_it_starts_without_what_it_does_not_need(env: dict[str, str]) -> None:
    result = run("call", "--list", "movies", env={**env, "PYTHONVERBOSE": "1"})
    assert "generated_client.models.movie" not in result.stderr
