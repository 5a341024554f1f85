"""What `trakt-auth api` refuses to send, and what Trakt refuses it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Call, stdin_of
from trakt_auth.cli.api import fields_of, local_path
from trakt_auth.cli.exits import Exit
from trakt_auth.errors import ConfigurationError
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.token import Token

API = "https://api.trakt.tv"


class TestRefusals:
    @pytest.mark.parametrize(
        ("arguments", "named"),
        [
            (["FETCH", "/movies/popular"], "METHOD: 'FETCH'"),
            (["GET"], "PATH: it is missing"),
            (["/movies/popular", "GET"], "METHOD: '/MOVIES/POPULAR'"),
            (["GET", "/movies/popular", "now"], "'now' is one word too many"),
            (["/movies/popular", "--input", "body.json"], "--input: GET has no body"),
            (["GET", "https://api.trakt.tv.example/x"], "PATH: the token goes to"),
            (["GET", "/users/../oauth/token"], "PATH: "),
            (["GET", "/users/%2e%2E/oauth/token"], "PATH: "),
            (["GET", "/two words"], "PATH: "),
            (["GET", ""], "PATH: "),
            (["GET", "/movies/popular#top"], "PATH: "),
            (["-X", "FETCH", "/movies/popular"], "METHOD: 'FETCH'"),
            (["-X", "GET", "POST", "/movies/popular"], "--method: 'POST' is a method already"),
            (["/movies/popular", "-H", "Accept"], "--header: 'Accept' is not of the form"),
            (["/movies/popular", "-H", "Authorization: Bearer x"], "headers: Authorization"),
            (["/movies/popular", "-H", "A b: x"], "headers: a name"),
            (["/movies/popular", "-H", "Accept: \x1b"], "headers: Accept: "),
            (["/movies/popular", "--slurp"], "--slurp is for --paginate"),
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
            (["POST", "/x", "--input", "long.json"], "--input: not JSON: it holds a number"),
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
        (home / "long.json").write_text("9" * 5000)
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

    @pytest.mark.parametrize(
        ("content", "why"),
        [(b'{"a": "\xe9"}', "it is not UTF-8"), (None, "stdin is closed")],
    )
    def test_a_stdin_that_cannot_be_read(
        self, call: Call, monkeypatch: pytest.MonkeyPatch, content: bytes | None, why: str
    ) -> None:
        monkeypatch.setattr("sys.stdin", content and stdin_of(content))
        result = call("api", "POST", "/x", "--input", "-")
        assert result.returncode == Exit.USAGE
        assert result.stderr.startswith(f"trakt-auth: --input: not JSON: {why}")

    def test_a_file_that_is_not_there(self, call: Call) -> None:
        result = call("api", "POST", "/x", "--input", "nowhere.json", "--json")
        assert result.returncode == Exit.ERROR
        assert result.stderr == "trakt-auth: There is no file or directory nowhere.json.\n"
        error = json.loads(result.stdout)
        assert (error["error"], error["exit_code"]) == ("OSError", Exit.ERROR)
        assert result.stderr == f"trakt-auth: {error['message']}\n"

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


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("/movies/trending", "/movies/trending"),
        ("movies/trending?limit=1", "/movies/trending?limit=1"),
        (f"{API}/movies/trending", "/movies/trending"),
        ("/search/movie?query=http://x/../y", "/search/movie?query=http://x/../y"),
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
        "//evil.example/x",
        f"{API}//evil.example/x",
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
