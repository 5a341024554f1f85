"""What a worker holds while it runs, and how it is had from a request."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from attrs import frozen
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialBackoff
from redis.exceptions import ConnectionError as Lost
from redis.exceptions import RedisError
from starlette.requests import Request

from trakt_auth import AsyncDeviceFlow, AsyncRedisTokenStore, AsyncTrakt, preload
from watched.counters import Counters
from watched.pages import Pages
from watched.sessions import Sessions
from watched.settings import Settings

MAX_WAIT = 10.0
"""Seconds that a person waits at most because Trakt asks for it."""


@frozen(kw_only=True)
class Service:
    """All parts of a worker."""

    settings: Settings
    valkey: Redis
    store: AsyncRedisTokenStore
    trakt: AsyncTrakt
    devices: AsyncDeviceFlow
    sessions: Sessions
    counters: Counters
    pages: Pages


def service_of(request: Request) -> Service:
    """The parts of the worker that has got a request."""
    service: Service = request.state.service
    return service


def connect(settings: Settings) -> Redis:
    """A client of Valkey that gives up in seconds, and comes back by itself."""
    retry = Retry(ExponentialBackoff(cap=0.5, base=0.05), 2, supported_errors=(Lost,))
    return Redis.from_url(
        settings.valkey_url, socket_timeout=5.0, socket_connect_timeout=5.0, retry=retry
    )


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[Service]:
    """The parts, for as long as a worker runs. On its end, renewals under way are saved first."""
    preload()  # nothing is imported while people wait
    valkey = connect(settings)
    store, counters = AsyncRedisTokenStore(valkey), Counters(valkey)
    async with (
        AsyncTrakt(
            settings.app, store=store, max_wait=MAX_WAIT, on_event=counters.on_event
        ) as trakt,
        AsyncDeviceFlow(settings.app) as devices,
    ):
        flushing = asyncio.create_task(counters.flush_for_ever())
        yield Service(
            settings=settings,
            valkey=valkey,
            store=store,
            trakt=trakt,
            devices=devices,
            sessions=Sessions(valkey, settings),
            counters=counters,
            pages=Pages(),
        )
        flushing.cancel()
    with suppress(RedisError):
        await counters.flush()
    await valkey.aclose()
