"""`trakt-auth api`: raw requests, with our token and its pages, filtered by jq."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import evolve

from tests.cli.conftest import Call, Result, stdin_of
from tests.cli.terminal import COMMAND, PATIENCE, run
from trakt_auth._ground.origin import to_install
from trakt_auth.cli.exits import Exit
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.stores import FileTokenStore
from trakt_auth.token import Token


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

    def test_a_path_alone_is_a_get(self, sandbox: Sandbox, call: Call) -> None:
        result = call("api", "/movies/trending", "-f", "limit=1")
        assert (result.returncode, result.stderr) == (Exit.DONE, "")
        asked = sandbox.requests[0]
        assert (asked.method, asked.path, asked.query) == (
            "GET",
            "/movies/trending",
            {"limit": "1"},
        )

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
        monkeypatch.setattr("sys.stdin", stdin_of(json.dumps(body).encode()))
        result = call("api", "POST", "/sync/history", "--input", "-" if dash else str(file))
        assert json.loads(result.stdout)["added"]["movies"] == 1
        assert sandbox.requests[-1].body == body

    def test_no_body_writes_nothing(self, sandbox: Sandbox, token: Token, call: Call) -> None:
        sandbox.script("DELETE /checkin", [Answer(204)] * 3)
        assert call("api", "DELETE", "/checkin") == Result(Exit.DONE, "", "")
        shown = json.loads(call("api", "DELETE", "/checkin", "--include", "--json").stdout)["value"]
        assert (shown["status"], shown["body"]) == (204, None)
        head, body = call("api", "DELETE", "/checkin", "--include").stdout.split("\n\n")
        assert (head.splitlines()[0], body) == ("HTTP/1.1 204 No Content", "")

    def test_status_and_headers(self, call: Call) -> None:
        shown = json.loads(call("api", "/movies/popular", "--include", "--json").stdout)["value"]
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
        result = call("api", "GET", "/movies/popular", "--paginate", "--include", "-f", "limit=20")
        parts = result.stdout.split("\n\n")
        assert [each.splitlines()[0] for each in parts[::2]] == ["HTTP/1.1 200 OK"] * 2
        assert [len(json.loads(each)) for each in parts[1::2]] == [20, 14]

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

    @pytest.mark.parametrize(("fields", "ends"), [(("-f", "genres=drama"), True), ((), False)])
    def test_empty_pages(
        self, sandbox: Sandbox, call: Call, fields: tuple[str, ...], ends: bool
    ) -> None:
        """Where a filter was given, Trakt announces the pages of the list without it."""
        announced = {"X-Pagination-Page-Count": "9"}
        full = Answer(200, b'[{"title": "TRON"}]', announced)
        sandbox.script("GET /movies/popular", [full, *[Answer(200, b"[]", announced)] * 8])
        result = call("api", "GET", "/movies/popular", "--paginate", *fields)
        assert len(sandbox.requests) == (2 if ends else 4)
        assert result.returncode == (Exit.DONE if ends else Exit.ERROR)
        assert ("page 4 of 9 came empty" in result.stderr) is not ends

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

    def test_without_its_package(
        self, sandbox: Sandbox, call: Call, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "jq", None)
        result = call("api", "GET", "/movies/popular", "--jq", ".", "--json")
        assert result.returncode == Exit.ERROR
        assert json.loads(result.stdout)["error"] == "MissingExtra"
        assert to_install("cli") in result.stderr
        assert sandbox.requests == []


@pytest.mark.slow
def test_nothing_secret_is_shown(sandbox: Sandbox, store: FileTokenStore, token: Token) -> None:
    store.save("default", evolve(token, access_token="MARKED-ACCESS"))
    env = {**sandbox.env, "XDG_STATE_HOME": str(store.path.parent), "PATH": "/usr/bin"}
    for options in ([], ["--json"], ["--include"]):
        result = run("api", "GET", "/users/settings", *options, env=env)
        assert "MARKED" not in result.stdout + result.stderr
