"""A real language server completes the tree and shows its docstrings."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest

ROOT = Path(__file__).parents[2]
SERVER = Path(sys.executable).with_name("pyright-langserver")
PROGRAM = """\
from generated_client.api.movies import get_a_movie
from trakt_auth import AsyncTrakt, Trakt

def f(trakt: Trakt, later: AsyncTrakt) -> None:
    trakt.
    trakt.sync.history.
    trakt.movies.trending
    get_a_movie.
    get_a_movie.asyncio
    trakt.with_response.movies.
    trakt.with_response.movies.related
    later.with_response.movies.get
    get_a_movie.sync(
    later.with_response.movies.get(
"""

pytestmark = pytest.mark.slow


class Server:
    """A language server that is asked one thing after the other."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._stdin: IO[bytes] = process.stdin  # type: ignore[assignment]
        self._stdout: IO[bytes] = process.stdout  # type: ignore[assignment]
        self._asked = 0

    def tell(self, method: str, params: dict[str, Any], **more: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more}).encode()
        self._stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._stdin.flush()

    def ask(self, method: str, **params: Any) -> Any:
        self._asked += 1
        self.tell(method, params, id=self._asked)
        while True:
            message = self._read()
            if message.get("id") == self._asked and "method" not in message:
                return message["result"]
            if "id" in message:
                # What it wants to know of the editor: there is nothing to say.
                items = message.get("params", {}).get("items", [])
                self._reply(message["id"], [None for _ in items])

    def _reply(self, number: Any, result: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", "id": number, "result": result}).encode()
        self._stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._stdin.flush()

    def _read(self) -> Any:
        length = 0
        while line := self._stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        return json.loads(self._stdout.read(length))


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    if not SERVER.exists():
        pytest.skip("needs pyright: make test installs it")
    with subprocess.Popen(
        [SERVER, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as process:
        server = Server(process)
        server.ask(
            "initialize",
            processId=None,
            rootUri=ROOT.as_uri(),
            workspaceFolders=[{"uri": ROOT.as_uri(), "name": "here"}],
            capabilities={},
        )
        server.tell("initialized", {})
        document = {"uri": (ROOT / "typed_by_hand.py").as_uri(), "languageId": "python"}
        server.tell(
            "textDocument/didOpen", {"textDocument": {**document, "version": 1, "text": PROGRAM}}
        )
        yield server
        process.kill()


def line_of(text: str) -> dict[str, Any]:
    """The end of the line of the program that is `text`."""
    return at([each.strip() for each in PROGRAM.splitlines()].index(text))


def at(line: int) -> dict[str, Any]:
    """The end of a line of the program."""
    return {
        "textDocument": {"uri": (ROOT / "typed_by_hand.py").as_uri()},
        "position": {"line": line, "character": len(PROGRAM.splitlines()[line])},
    }


def labels(completions: Any) -> set[str]:
    items = completions["items"] if isinstance(completions, dict) else completions
    return {item["label"] for item in items}


def test_it_completes_resources(server: Server) -> None:
    found = labels(server.ask("textDocument/completion", **line_of("trakt.")))

    assert {"movies", "sync", "users", "search", "scrobble"} <= found


def test_it_completes_calls(server: Server) -> None:
    found = labels(server.ask("textDocument/completion", **line_of("trakt.sync.history.")))

    assert {"add", "remove", "list"} <= found


def test_it_shows_signature_and_docstring(server: Server) -> None:
    shown = json.dumps(server.ask("textDocument/hover", **line_of("trakt.movies.trending")))

    assert "Pages[TrendingMovie]" in shown
    assert "Get trending movies" in shown


def test_it_completes_what_is_made_of_another(server: Server) -> None:
    found = labels(server.ask("textDocument/completion", **line_of("get_a_movie.")))
    assert {"sync_detailed", "asyncio_detailed", "sync", "asyncio"} <= found
    found = labels(server.ask("textDocument/completion", **line_of("trakt.with_response.movies.")))
    assert {"get", "related", "trending"} <= found


MADE = {
    "get_a_movie.asyncio": ("CoroutineType[Any, Any, Movie | None]", "Get a movie."),
    "trakt.with_response.movies.related": ("Answer[Page[Movie]]", "Get related movies."),
    "later.with_response.movies.get": ("CoroutineType[Any, Any, Answer[Movie]]", "Get a movie."),
}


@pytest.mark.parametrize("line", MADE)
def test_it_shows_all_of_what_is_made_of_another(server: Server, line: str) -> None:
    shown = server.ask("textDocument/hover", **line_of(line))["contents"]["value"]
    for part in (*MADE[line], "id: int | str", "Trakt id, Trakt slug or IMDb id", "Raises:"):
        assert part in shown


@pytest.mark.parametrize("line", ["get_a_movie.sync(", "later.with_response.movies.get("])
def test_it_shows_the_parameters_while_one_types(server: Server, line: str) -> None:
    (shown,) = server.ask("textDocument/signatureHelp", **line_of(line))["signatures"]
    assert shown["label"].startswith("(id: int | str, *, ")
    assert "extended: ExtendedInfo" in shown["label"]
