"""`trakt-auth api`: raw requests, with our token, waits and errors."""

from __future__ import annotations

import io
import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from tests.cli.conftest import Result
from tests.cli.terminal import COMMAND, PATIENCE, run
from trakt_auth.cli.api import fields_of, local_path
from trakt_auth.cli.exits import Exit
from trakt_auth.errors import ConfigurationError
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.stores import FileTokenStore
from trakt_auth.token import Token

Call = Callable[..., Result]

API = "https://api.trakt.tv"


def titles(text: str) -> list[str]:
    return [movie["title"] for movie in json.loads(text)]


class TestRequest:
    def test_it_writes_what_trakt_answers(self, sandbox: Sandbox, token: Token, call: Call) -> None:
        result = call("api", "GET", "/users/settings")
        assert (result.returncode, result.stderr) == (Exit.DONE, "")
        assert json.loads(result.stdout)["user"]["username"] == "robin"
        assert [(each.path, each.bearer) for each in sandbox.requests] == [
            ("/users/settings", True)
        ]

    def test_what_needs_nobody_needs_no_login(self, sandbox: Sandbox, call: Call) -> None:
        result = call("api", "get", "movies/popular")
        assert result.returncode == Exit.DONE
        assert "TRON" in titles(result.stdout)
        assert not sandbox.requests[0].bearer

    def test_fields_go_into_the_query(self, sandbox: Sandbox, call: Call) -> None:
        call("api", "GET", "/search/movie?extended=full", "-f", "query=tron", "--field", "limit=1")
        assert sandbox.requests[0].query == {"extended": "full", "query": "tron", "limit": "1"}

    def test_fields_go_into_the_body(self, sandbox: Sandbox, token: Token, call: Call) -> None:
        movie = '{"ids": {"imdb": "tt1104001"}}'
        fields = ("-f", f"movie={movie}", "-f", "progress=1.5", "-f", "app_version=two words")
        result = call("api", "post", "/scrobble/start", *fields)
        assert result.returncode == Exit.DONE, result.stderr
        assert sandbox.requests[-1].body == {
            "movie": {"ids": {"imdb": "tt1104001"}},
            "progress": 1.5,
            "app_version": "two words",
        }

    @pytest.mark.parametrize("dash", [True, False])
    def test_a_body_from_a_file_or_stdin(
        self,
        sandbox: Sandbox,
        token: Token,
        call: Call,
        home: Path,
        monkeypatch: pytest.MonkeyPatch,
        dash: bool,
    ) -> None:
        body = {"movies": [{"ids": {"trakt": 12601}}]}
        file = home / "body.json"
        file.write_text(json.dumps(body))
        monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(body)))
        result = call("api", "POST", "/sync/history", "--input", "-" if dash else str(file))
        assert json.loads(result.stdout)["added"]["movies"] == 1
        assert sandbox.requests[-1].body == body

    def test_no_body_writes_nothing(self, sandbox: Sandbox, token: Token, call: Call) -> None:
        sandbox.script("DELETE /checkin", [Answer(204)] * 2)
        assert call("api", "DELETE", "/checkin") == Result(Exit.DONE, "", "")
        shown = json.loads(call("api", "DELETE", "/checkin", "--header").stdout)
        assert (shown["status"], shown["body"]) == (204, None)

    def test_status_and_headers(self, call: Call) -> None:
        shown = json.loads(call("api", "GET", "/movies/popular", "--header").stdout)
        assert shown["status"] == 200
        assert shown["headers"]["x-pagination-page"] == "1"
        assert shown["body"][0]["title"]

    def test_a_stale_token_is_renewed(
        self, sandbox: Sandbox, store: FileTokenStore, token: Token, call: Call
    ) -> None:
        sandbox.expire_access_tokens()
        assert call("api", "GET", "/users/settings").returncode == Exit.DONE
        saved = store.load("default")
        assert saved is not None
        assert saved.access_token != token.access_token

    def test_an_expired_login(
        self, sandbox: Sandbox, store: FileTokenStore, token: Token, call: Call
    ) -> None:
        sandbox.revoke_all()
        result = call("api", "GET", "/users/settings", "--json")
        assert result.returncode == Exit.LOGIN_REQUIRED
        event = json.loads(result.stdout)
        assert (event["event"], event["error"]) == ("error", "LoginRequired")
        assert result.stderr.endswith("trakt-auth login\n")

    def test_no_login(self, home: Path, call: Call) -> None:
        result = call("api", "GET", "/users/settings", "--account", "work")
        assert result.returncode == Exit.LOGIN_REQUIRED
        assert result.stderr.endswith("(401). Sign in by: trakt-auth login --account work\n")

    def test_neither_login_nor_application(self, call: Call) -> None:
        result = call("api", "GET", "/movies/popular", TRAKT_CLIENT_ID=None)
        assert result.returncode == Exit.USAGE
        assert "--client-id" in result.stderr


class TestPagination:
    def test_all_pages_in_one_array(self, sandbox: Sandbox, call: Call) -> None:
        result = call("api", "GET", "/movies/popular", "--paginate", "-f", "limit=10")
        assert result.returncode == Exit.DONE
        assert len(titles(result.stdout)) == len(set(titles(result.stdout))) == 34
        assert [each.query["page"] for each in sandbox.requests] == ["1", "2", "3", "4"]
        assert len(result.stdout.splitlines()) == 34 + 2

    def test_the_largest_pages_unless_told(self, sandbox: Sandbox, call: Call) -> None:
        call("api", "GET", "/movies/popular?page=1", "--paginate")
        assert [each.query for each in sandbox.requests] == [{"page": "1", "limit": "250"}]

    @pytest.mark.parametrize("query", ["?page=3&limit=10", "?limit=10"])
    def test_it_begins_where_told(self, sandbox: Sandbox, call: Call, query: str) -> None:
        more = [] if "page" in query else ["-f", "page=3"]
        result = call("api", "GET", f"/movies/popular{query}", "--paginate", *more)
        assert len(titles(result.stdout)) == 14
        assert [each.query["page"] for each in sandbox.requests] == ["3", "4"]

    def test_lines(self, call: Call) -> None:
        lines = call("api", "GET", "/movies/popular", "--paginate", "--lines").stdout.splitlines()
        assert len([json.loads(line)["title"] for line in lines]) == 34
        assert call("api", "GET", "/movies/popular", "--lines").stdout.splitlines() == lines

    def test_headers_of_each_page(self, call: Call) -> None:
        result = call("api", "GET", "/movies/popular", "--paginate", "--header", "-f", "limit=20")
        pages = [json.loads(line) for line in result.stdout.splitlines()]
        assert [len(page["body"]) for page in pages] == [20, 14]

    def test_an_empty_list(self, token: Token, call: Call) -> None:
        assert call("api", "GET", "/sync/history", "--paginate").stdout == "[]\n"

    def test_what_is_no_list_has_no_pages(self, token: Token, call: Call) -> None:
        result = call("api", "GET", "/users/settings", "--paginate")
        assert (result.returncode, result.stdout) == (Exit.ERROR, "")
        assert "Leave --paginate out" in result.stderr

    def test_a_page_that_is_missing_is_no_success(self, sandbox: Sandbox, call: Call) -> None:
        sandbox.script("GET /movies/popular", [None, Answer(404)])
        result = call("api", "GET", "/movies/popular", "--paginate", "-f", "limit=20")
        assert result.returncode == Exit.ERROR
        with pytest.raises(ValueError):  # nobody can take the half for the whole
            json.loads(result.stdout)

    @pytest.mark.slow
    def test_a_reader_that_has_had_enough(self, env: dict[str, str]) -> None:
        arguments = [*COMMAND, "api", "GET", "/movies/popular", "--paginate", "--lines"]
        with subprocess.Popen(
            [*arguments, "-f", "limit=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=env,
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            assert json.loads(process.stdout.readline())
            process.stdout.close()
            assert process.stderr.read() == ""
            assert process.wait(PATIENCE) == Exit.DONE

    @pytest.mark.slow
    def test_ctrl_c_between_two_pages(self, sandbox: Sandbox, env: dict[str, str]) -> None:
        wait = Answer(429, headers={"Retry-After": "20"})
        sandbox.script("GET /movies/popular", [None, wait])
        arguments = [*COMMAND, "api", "GET", "/movies/popular", "--paginate", "-f", "limit=20"]
        with subprocess.Popen(
            arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env
        ) as process:
            assert process.stderr is not None
            assert "waits 2" in process.stderr.readline()
            process.send_signal(signal.SIGINT)
            assert process.stderr.read() == "trakt-auth: Interrupted.\n"
            assert process.wait(PATIENCE) == Exit.INTERRUPTED
        assert len(sandbox.requests) == 2


class TestRefusals:
    @pytest.mark.parametrize(
        ("arguments", "named"),
        [
            (["FETCH", "/movies/popular"], "METHOD: 'FETCH'"),
            (["GET", "https://api.trakt.tv.example/x"], "PATH: the token goes to"),
            (["GET", "/users/../oauth/token"], "PATH: "),
            (["GET", "/users/%2e%2E/oauth/token"], "PATH: "),
            (["GET", "/two words"], "PATH: "),
            (["GET", ""], "PATH: "),
            (["GET", "/movies/popular#top"], "PATH: "),
            (["GET", "/movies/popular", "-f", "limit"], "--field: 'limit'"),
            (["GET", "/movies/popular", "-f", "=1"], "--field: '=1'"),
            (["GET", "/movies/popular", "-f", "a=1", "-f", "a=2"], "--field: a comes twice"),
            (["GET", "/movies/popular", "--paginate", "-f", "page=x"], "page: 'x'"),
            (["GET", "/movies/popular", "--paginate", "-f", f"page={'9' * 5000}"], "page: '999"),
            (["POST", "/sync/history", "--paginate"], "--paginate"),
            (["GET", "/movies/popular", "--input", "body.json"], "--input: GET"),
            (["POST", "/x", "--input", "body.json", "-f", "a=1"], "--input and --field"),
            (["POST", "/x", "--input", "broken.json"], "--input: not JSON: "),
            (["POST", "/x", "--input", "deep.json"], "--input: not JSON: it is nested"),
            (["POST", "/x", "--input", "latin.json"], "--input: not JSON: it is not UTF-8"),
            (["GET", "/movies/popular", "--jq", ".["], "--jq: "),
            (["GET", "/movies/popular", "--jq", ".title"], "--jq: Cannot index array"),
        ],
    )
    def test_what_makes_no_sense(
        self,
        sandbox: Sandbox,
        call: Call,
        home: Path,
        monkeypatch: pytest.MonkeyPatch,
        arguments: list[str],
        named: str,
    ) -> None:
        monkeypatch.chdir(home)
        (home / "body.json").write_text("{}")
        (home / "broken.json").write_text('{"movies": [')
        (home / "deep.json").write_text("[" * 100_000)
        (home / "latin.json").write_bytes(b'{"a": "\xe9"}')
        result = call("api", *arguments, "--json")
        assert result.returncode == Exit.USAGE
        assert result.stderr.startswith(f"trakt-auth: {named}")
        assert len(result.stderr.splitlines()) == 1
        assert json.loads(result.stdout)["exit_code"] == Exit.USAGE
        assert len(sandbox.requests) == (1 if "Cannot index" in named else 0)

    @pytest.mark.parametrize(
        ("options", "named"),
        [(["--pagniate"], "--paginate"), (["--jq"], "--jq")],
    )
    def test_an_option_that_is_none(self, call: Call, options: list[str], named: str) -> None:
        result = call("api", "GET", "/x", "--json", *options)
        assert result.returncode == Exit.USAGE
        assert named in result.stderr
        assert json.loads(result.stdout)["event"] == "error"
        assert result.stderr.endswith(" --help\n")

    def test_a_file_that_is_not_there(self, call: Call) -> None:
        result = call("api", "POST", "/x", "--input", "nowhere.json")
        assert result.returncode == Exit.ERROR
        assert "nowhere.json" in result.stderr

    @pytest.mark.parametrize(
        ("status", "error", "code"),
        [
            (400, "BadRequest", Exit.ERROR),
            (404, "NotFound", Exit.ERROR),
            (409, "Conflict", Exit.ERROR),
            (420, "AccountLimitExceeded", Exit.ERROR),
            (422, "ValidationFailed", Exit.ERROR),
            (423, "AccountLocked", Exit.ERROR),
            (426, "VIPRequired", Exit.ERROR),
            (429, "RateLimited", Exit.UNAVAILABLE),
            (503, "Unavailable", Exit.UNAVAILABLE),
        ],
    )
    def test_each_error_of_trakts(
        self, sandbox: Sandbox, token: Token, call: Call, status: int, error: str, code: Exit
    ) -> None:
        # Longer than a call waits by itself.
        headers = {"Retry-After": "600"} if status in (429, 503) else {}
        sandbox.script("GET /users/settings", [Answer(status, headers=headers)])
        result = call("api", "GET", "/users/settings", "--json")
        event = json.loads(result.stdout)
        assert (result.returncode, event["error"], event["status"]) == (code, error, status)
        assert event["retry_after"] == (600 if headers else None)
        assert len(result.stderr.splitlines()) == 1

    def test_an_answer_that_is_no_json(self, sandbox: Sandbox, call: Call) -> None:
        sandbox.script("GET /movies/popular", [Answer.html(200)])
        result = call("api", "GET", "/movies/popular")
        assert (result.returncode, result.stdout) == (Exit.ERROR, "")
        assert "is not JSON" in result.stderr

    def test_waits_are_told(self, sandbox: Sandbox, call: Call, sleeps: list[float]) -> None:
        wait = Answer(429, headers={"Retry-After": "1"})
        sandbox.script("GET /movies/popular", [wait, None, wait])
        result = call("api", "GET", "/movies/popular")
        assert "GET /movies/popular waits " in result.stderr
        events = call("api", "GET", "/movies/popular", "--json").stdout.splitlines()
        waiting, answer = map(json.loads, events)
        assert (waiting["event"], waiting["reason"]) == ("waiting", "429")
        assert answer["event"] == "answer"
        assert sleeps == [1, 1]


class TestJq:
    def test_texts_come_without_quotes(self, call: Call) -> None:
        lines = call("api", "GET", "/movies/popular", "--jq", ".[] | .title, .year").stdout
        assert lines.splitlines()[:2] == ["The Slow Train", "2024"]

    def test_each_page_is_filtered(self, call: Call) -> None:
        paged = ("api", "GET", "/movies/popular", "--paginate", "-f", "limit=20")
        assert call(*paged, "--jq", "length").stdout == "20\n14\n"
        assert call(*paged, "--jq", "empty").stdout == ""
        events = call(*paged, "--jq", "length", "--json").stdout.splitlines()
        assert json.loads(events[1]) == {"event": "item", "value": 14}

    def test_lines_stay_json(self, call: Call) -> None:
        result = call("api", "GET", "/movies/popular", "--lines", "--jq", ".[0].title")
        assert result.stdout == '"The Slow Train"\n'

    def test_a_number_that_jq_would_change(
        self, sandbox: Sandbox, token: Token, call: Call
    ) -> None:
        plays = [{"id": 2**53 + 1}]
        sandbox.script("GET /sync/history", [Answer.json(200, plays)] * 2)
        assert json.loads(call("api", "GET", "/sync/history").stdout) == plays
        result = call("api", "GET", "/sync/history", "--jq", ".[].id")
        assert (result.returncode, result.stdout) == (Exit.USAGE, "")
        assert str(2**53 + 1) in result.stderr

    def test_without_its_extra(
        self, sandbox: Sandbox, call: Call, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "jq", None)
        result = call("api", "GET", "/movies/popular", "--jq", ".", "--json")
        assert result.returncode == Exit.ERROR
        assert json.loads(result.stdout)["error"] == "MissingExtra"
        assert 'pip install "trakt-auth[jq]"' in result.stderr
        assert sandbox.requests == []


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("/movies/trending", "/movies/trending"),
        ("movies/trending?limit=1", "movies/trending?limit=1"),
        (f"{API}/movies/trending", "/movies/trending"),
        ("/search/movie?query=http://x/../y", "/search/movie?query=http://x/../y"),
        ("//evil.example/x", "//evil.example/x"),  # stays a path of our host
    ],
)
def test_a_path(text: str, path: str) -> None:
    assert local_path(text, API) == path


@pytest.mark.parametrize(
    "text",
    [
        "http://api.trakt.tv/movies",
        f"{API}.evil.example/x",
        f"{API}@evil.example/x",
        f"{API}:443/x",
        "https:/\\evil.example",
        "..",
        "/a/./b",
        "/a\nb",
    ],
)
def test_no_path(text: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^PATH: "):
        local_path(text, API)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", 1),
        ("true", True),
        ("null", None),
        ("[1]", [1]),
        ('"1"', "1"),
        ("one", "one"),
        ("a=b", "a=b"),
        ("", ""),
    ],
)
def test_a_field(text: str, value: Any) -> None:
    assert fields_of([f"name={text}"], typed=True) == {"name": value}
    assert fields_of([f"name={text}"], typed=False) == {"name": text}


@pytest.mark.slow
def test_nothing_secret_is_shown(sandbox: Sandbox, store: FileTokenStore, token: Token) -> None:
    store.save("default", evolve(token, access_token="MARKED-ACCESS"))
    env = {**sandbox.env, "XDG_STATE_HOME": str(store.path.parent), "PATH": "/usr/bin"}
    for options in ([], ["--json"], ["--header"]):
        result = run("api", "GET", "/users/settings", *options, env=env)
        assert "MARKED" not in result.stdout + result.stderr
