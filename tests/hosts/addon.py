"""An add-on as a media centre runs it: it logs in, calls, renews, and does so in an event loop too.

Its globals ``API_URL`` and ``STORE`` are set by whoever runs it. Raises where something is not so.
"""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

from attrs import evolve

from trakt_auth import App, AsyncTrakt, DeviceFlow, FileTokenStore, Token, Trakt

if TYPE_CHECKING:
    API_URL, STORE = "", ""

MONTH = 30 * 86400


def log_in(app: App) -> Token:
    with DeviceFlow(app) as flow:
        return flow.wait(flow.start())


def make_stale(store: FileTokenStore) -> str:
    """Make the stored token one that has to be renewed; return its refresh token."""
    token = store.load("default")
    assert token is not None
    old = evolve(token, created_at=token.created_at - MONTH, received_at=None)
    store.save("default", old)
    return token.refresh_token


def renewed(store: FileTokenStore, spent: str) -> bool:
    token = store.load("default")
    return token is not None and token.refresh_token != spent


def call(app: App, store: FileTokenStore) -> object:
    with Trakt(app, store=store) as trakt:
        list(trakt.users.history("me"))
        return trakt.users.settings().to_dict()["user"]["username"]


async def call_async(app: App, store: FileTokenStore) -> object:
    async with AsyncTrakt(app, store=store) as trakt:
        [play async for play in trakt.users.history("me")]
        return (await trakt.users.settings()).to_dict()["user"]["username"]


def main(url: str, place: str) -> None:
    app = App("sandbox-client-id", "sandbox-client-secret", api_url=url, auth_url=url)
    store = FileTokenStore(place)
    store.save("default", log_in(app))
    assert call(app, store) == "robin"
    spent = make_stale(store)
    assert call(app, store) == "robin"
    assert renewed(store, spent)
    spent = make_stale(store)
    assert asyncio.run(call_async(app, store)) == "robin"
    assert renewed(store, spent)
    for thread in threading.enumerate():
        if thread is not threading.main_thread() and thread is not threading.current_thread():
            thread.join(60)  # on its way out; one that stays is a leak
            assert not thread.is_alive(), thread


if "API_URL" in globals():
    main(API_URL, STORE)
