"""The options of `trakt-auth api` that people know from gh."""

from __future__ import annotations

import asyncio
import email
import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Call, Result, stdin_of
from tests.cli.terminal import Terminal, run
from trakt_auth import App, AsyncTrakt, Trakt
from trakt_auth.cli.exits import Exit
from trakt_auth.sandbox import Sandbox
from trakt_auth.token import Token


def test_the_method_as_an_option(sandbox: Sandbox, token: Token, call: Call) -> None:
    body = '[{"ids": {"imdb": "tt1104001"}}]'
    for option in ("-X", "--method"):
        result = call("api", option, "post", "/sync/watchlist", "-f", f"movies={body}")
        assert result.returncode == Exit.DONE, result.stderr
        asked = sandbox.requests[-1]
        assert (asked.method, asked.path) == ("POST", "/sync/watchlist")


def test_headers(sandbox: Sandbox, token: Token, call: Call) -> None:
    for option in ("-H", "--header"):
        call("api", "/users/settings", option, "Accept-Language: de", "-H", "X-Empty:")
        asked = sandbox.requests[-1]
        assert (asked.headers["accept-language"], asked.headers["x-empty"]) == ("de", "")
        assert asked.bearer
    call("api", "/movies/popular", "-H", "X-Page: yes", "--paginate", "-f", "limit=20")
    assert [each.headers.get("x-page") for each in sandbox.requests[-2:]] == ["yes", "yes"]


def test_headers_of_a_program(sandbox: Sandbox) -> None:
    app = App("my-client-id", api_url=sandbox.url, auth_url=sandbox.url)
    with Trakt(app) as trakt:
        trakt.request("GET", "/movies/popular", headers={"Accept-Language": "de"})
        with pytest.raises(ValueError, match="headers: Host cannot be set"):
            trakt.request("GET", "/movies/popular", headers={"Host": "elsewhere"})

    async def main() -> None:
        async with AsyncTrakt(app) as trakt:
            await trakt.request("GET", "/movies/popular", headers={"Accept-Language": "de"})

    asyncio.run(main())
    assert [each.headers["accept-language"] for each in sandbox.requests] == ["de", "de"]


@pytest.mark.parametrize("option", ["-i", "--include"])
def test_status_and_headers(call: Call, option: str) -> None:
    """As curl and gh write them: programs that read one of those read this."""
    found = re.fullmatch(
        r"HTTP/1\.1 200 OK\n((?:[^:\n]+: [^\n]*\n)+)\n(.*)",
        call("api", "/movies/popular", option).stdout,
        re.DOTALL,
    )
    assert found is not None
    head, body = found.groups()
    assert email.message_from_string(head)["x-pagination-page"] == "1"
    assert json.loads(body)[0]["title"]
    result = call("api", "/movies/popular", option, "--jq", ".[0].year")
    assert re.search(r"\n\n\d{4}\n$", result.stdout)
    head_alone = call("api", "/movies/popular", option, "--silent").stdout
    assert head_alone.startswith("HTTP/1.1 200 OK\n")
    assert head_alone.endswith("\n\n")


def test_jq(call: Call) -> None:
    wanted = call("api", "/movies/popular", "--jq", ".[0].title")
    assert call("api", "/movies/popular", "-q", ".[0].title") == wanted
    wanted = call("call", "movies.popular", "--jq", ".title")
    assert call("call", "movies.popular", "-q", ".title") == wanted


def test_fields_from_files(
    sandbox: Sandbox, token: Token, call: Call, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    movies = [{"ids": {"imdb": "tt1104001"}}]
    (home / "movies.json").write_text(json.dumps(movies))
    monkeypatch.setattr("sys.stdin", stdin_of(b"not json"))
    fields = ("-F", f"movies=@{home / 'movies.json'}", "-F", "note=@-", "-F", "n=1", "-f", "a=@b")
    call("api", "POST", "/sync/watchlist", *fields)
    assert sandbox.requests[-1].body == {"movies": movies, "note": "not json", "n": 1, "a": "@b"}
    result = call("api", "POST", "/sync/watchlist", "-F", "movies=@nowhere.json")
    assert (result.returncode, result.stderr) == (
        Exit.ERROR,
        "trakt-auth: There is no file or directory nowhere.json.\n",
    )
    (home / "latin").write_bytes(b"\xe9")
    result = call("api", "POST", "/x", "-F", f"a=@{home / 'latin'}")
    assert "it is not UTF-8" in result.stderr
    assert result.returncode == Exit.USAGE


def test_pages_in_an_array(call: Call) -> None:
    paged = ("api", "/movies/popular", "--paginate", "-f", "limit=20")
    pages = json.loads(call(*paged, "--slurp").stdout)
    assert [len(page) for page in pages] == [20, 14]
    assert "without --jq and --include" in call(*paged, "--slurp", "--include").stderr


def test_silent(sandbox: Sandbox, call: Call) -> None:
    assert call("api", "/movies/popular", "--silent") == Result(Exit.DONE, "", "")
    assert call("api", "/movies/popular", "--silent", "-i", "--json").stdout == ""
    paged = ("api", "/movies/popular", "--paginate", "-f", "limit=20")
    assert call(*paged, "--silent") == Result(Exit.DONE, "", "")
    assert len(sandbox.requests) == 4


@pytest.mark.slow
@pytest.mark.parametrize("plain", [False, True])
def test_json_is_coloured_on_a_terminal(env: dict[str, str], plain: bool) -> None:
    env = {**env, "NO_COLOR": "1"} if plain else env
    with Terminal("api", "/movies/tron-legacy-2010", env=env) as terminal:
        assert terminal.finish() == Exit.DONE
    name = '"title"' if plain else '\x1b[34;1m"title"\x1b[m'
    text = '"TRON: Legacy"' if plain else '\x1b[32m"TRON: Legacy"\x1b[m'
    assert f"{name}: {text}," in terminal.output
    assert ("\x1b" in terminal.output) is not plain


class TestHelp:
    def text(self, call: Call, name: str) -> str:
        return " ".join(call("call", name, "--help").stdout.split())

    def test_it_marks_what_is_required(self, call: Call) -> None:
        text = self.text(call, "comments.post")
        assert "--comment TEXT" in text
        assert text.count("Required.") == 1
        assert "Trakt slug or IMDb id of the movie. Required." in self.text(call, "movies.get")

    def test_it_shows_json_for_json(self, call: Call) -> None:
        text = self.text(call, "sync.history.add")
        assert "--movies JSON Movies: objects with `ids`," in text
        assert 'Such as [{"ids":{"imdb":"tt1104001"}}]' in text

    def test_it_says_nothing_of_the_library(self, call: Call) -> None:
        for name in ("users.history", "movies.trending"):
            assert "first item" not in self.text(call, name)
        text = self.text(call, "sync.history.add")
        for word in ("inputs.", "dicts", "from answers", "None for"):
            assert word not in text


def test_a_write_of_nothing(sandbox: Sandbox, token: Token, call: Call) -> None:
    for words in (
        ("sync.history.add", "--chunk", "5"),
        ("sync.history.add", "--movies", "[]"),
        ("users.lists.update", "me", "1"),
    ):
        result = call("call", *words)
        assert result.returncode == Exit.USAGE
        assert f"{words[0]}: there is nothing to send. Give at least one of --" in result.stderr
    assert sandbox.requests == []
    sandbox.requests.clear()
    call("call", "shows.reset_progress", "breaking-bad")
    assert sandbox.requests[-1].method == "POST"


@pytest.mark.slow
def test_a_port_that_is_taken(sandbox: Sandbox, env: dict[str, str]) -> None:
    port = sandbox.url.rpartition(":")[2]
    result = run("sandbox", "--port", port, env=env)
    assert result.returncode == Exit.ERROR
    assert "Another program uses this port" in result.stderr
    assert "--port 0" in result.stderr
