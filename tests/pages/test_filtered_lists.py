"""Lists that are filtered: Trakt announces the pages of the list without the filter."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import anyio
import pytest

from generated_client.api.lists import get_list_items
from tests.fronting import settled
from tests.pages.test_operations import WAYS
from trakt_auth import App, AsyncTrakt, Trakt, UnexpectedResponse, apaginate, connect, paginate

PAGES = 40
FULL = 3
"""The pages that hold something; the last of them holds less."""
SIZE = 10
KEPT = 25


class Handler(BaseHTTPRequestHandler):
    """25 of 400 items, as Trakt answers: the first pages hold them, the counts are those of all."""

    def do_GET(self) -> None:
        server: Any = self.server
        query = dict(parse_qsl(urlsplit(self.path).query))
        page = int(query.get("page", 1))
        server.asked.append(page)
        size = int(query["limit"])
        items = [entry(n) for n in range(KEPT)[(page - 1) * size : page * size]]
        body = json.dumps(items).encode()
        self.send_response(200)
        self.send_header("X-Pagination-Page", str(page))
        self.send_header("X-Pagination-Limit", str(size))
        self.send_header("X-Pagination-Page-Count", str(PAGES * SIZE // size))
        self.send_header("X-Pagination-Item-Count", str(PAGES * SIZE))
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
        pass


def entry(number: int) -> dict[str, Any]:
    movie = {"title": "A Film", "year": 2026, "ids": {"trakt": number, "slug": f"film-{number}"}}
    return {
        "rank": number + 1,
        "id": number,
        "listed_at": "2026-01-02T03:04:05.000Z",
        "notes": None,
        "type": "movie",
        "movie": movie,
    }


@pytest.fixture
def server() -> Iterator[Any]:
    server: Any = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.asked = []
    # A request for a page that nobody needs any more is broken off.
    server.handle_error = lambda *_: None
    server.app = App(client_id="id", api_url=f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join(60)


def run(kind: str, app: App, step: Callable[[Any], Any]) -> Any:
    if kind == "sync":
        with Trakt(app) as trakt:
            return step(trakt)

    async def main() -> Any:
        async with AsyncTrakt(app) as trakt:
            return await settled(step(trakt))

    return anyio.run(main, backend=kind)


def ids(kind: str, pages: Any) -> Any:
    """The ids of all items, in a block where there is one."""
    if kind == "sync":
        return [item.id for item in pages]

    async def collect() -> list[int]:
        async with pages as items:
            return [item.id async for item in items]

    return collect()


@pytest.mark.slow
@pytest.mark.parametrize("ahead", [1, 4])
@pytest.mark.parametrize("kind", ["sync", "asyncio", "trio"])
class TestTrakt:
    def test_an_empty_page_ends_a_filtered_list(self, server: Any, kind: str, ahead: int) -> None:
        def step(trakt: Any) -> Any:
            return ids(kind, trakt.lists.items(1, genres="drama", limit=SIZE).ahead(ahead))

        assert run(kind, server.app, step) == list(range(KEPT))
        assert set(server.asked) >= {1, 2, 3, 4}
        # No further than the requests that were under way when the empty page came.
        assert max(server.asked) <= FULL + ahead

    def test_without_a_filter_it_is_an_error(self, server: Any, kind: str, ahead: int) -> None:
        def step(trakt: Any) -> Any:
            items = trakt.lists.items(1, limit=SIZE, sort_by="rank", extended="full")
            return ids(kind, items.ahead(ahead))

        with pytest.raises(UnexpectedResponse, match="page 6 of 40 came empty"):
            run(kind, server.app, step)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sync", "asyncio", "trio"])
class TestFirst:
    @pytest.mark.parametrize(("count", "found"), [(5, 5), (20, 20), (30, KEPT), (300, KEPT)])
    def test_a_filtered_list(self, server: Any, kind: str, count: int, found: int) -> None:
        def step(trakt: Any) -> Any:
            return trakt.users.watchlist("me", hide="unreleased", limit=SIZE).first(count)

        assert [item.id for item in run(kind, server.app, step)] == list(range(found))

    def test_without_a_filter_it_is_an_error(self, server: Any, kind: str) -> None:
        def step(trakt: Any) -> Any:
            return trakt.lists.items(1, limit=SIZE).first(300)

        with pytest.raises(UnexpectedResponse, match="came empty"):
            run(kind, server.app, step)


@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS)
class TestOperations:
    def walk(self, way: str, app: App, **arguments: Any) -> list[Any]:
        with connect(app) as client:
            # A part of the path may be given by its name: it is no filter.
            given: dict[str, Any] = {"id": 1, "client": client, "limit": SIZE} | arguments
            if way == "sync":
                return [item.id for item in paginate(get_list_items.sync_detailed, **given)]
            backend, _, ahead = way.partition(" ")

            async def main() -> list[Any]:
                items = apaginate(get_list_items.asyncio_detailed, **given)
                async with client, items if ahead else nullcontext():
                    return [item.id async for item in items]

            return anyio.run(main, backend=backend)

    def test_an_empty_page_ends_a_filtered_list(self, server: Any, way: str) -> None:
        assert self.walk(way, server.app, genres="drama") == list(range(KEPT))
        assert server.asked == [1, 2, 3, 4]

    @pytest.mark.parametrize("arguments", [{}, {"extended": ["full"], "genres": None}])
    def test_without_a_filter_it_is_an_error(
        self, server: Any, way: str, arguments: dict[str, Any]
    ) -> None:
        with pytest.raises(UnexpectedResponse, match="page 6 of 40 came empty"):
            self.walk(way, server.app, **arguments)
