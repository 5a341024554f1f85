"""The service as an ASGI application: ``uvicorn watched.app:create --factory --workers 2``."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypedDict

from redis.exceptions import RedisError
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from trakt_auth import LoginRequired, ServiceError, StoreError, UnexpectedResponse
from watched import signing_in
from watched.service import Service, running, service_of
from watched.sessions import UNFINISHED, TooManySignIns
from watched.settings import Settings

SHOWN = 50
"""How many plays a page shows."""


class State(TypedDict):
    """What Starlette hands to each request."""

    service: Service


def create(settings: Settings | None = None) -> Starlette:
    """The application; its settings come from the environment unless they are given.

    Raises:
        ConfigurationError: A setting cannot work.
    """
    settings = settings or Settings.from_env()

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[State]:
        async with running(settings) as service:
            yield {"service": service}

    return Starlette(
        routes=[
            Route("/", home, methods=["GET"]),
            Route("/healthz", health, methods=["GET"]),
            Route("/metrics", metrics, methods=["GET"]),
            *signing_in.ROUTES,
        ],
        middleware=[Middleware(OwnForms, origin=settings.origin)],
        exception_handlers={
            LoginRequired: on_login_required,
            RedisError: on_trouble,
            ServiceError: on_trouble,
            StoreError: on_trouble,
            TooManySignIns: on_too_many,
            UnexpectedResponse: on_trouble,
        },
        lifespan=lifespan,
    )


async def home(request: Request) -> Response:
    """What a person has watched; or how to sign in."""
    service = service_of(request)
    session = await service.sessions.of(request)
    if session is None or session.name is None:
        return service.pages.render("welcome.html")
    plays = await service.trakt.account(session.account).users.history().first(SHOWN)
    return service.pages.render("watched.html", name=session.name, plays=plays)


async def health(request: Request) -> Response:
    """Whether this worker can serve. Trakt's troubles are no reason to replace it."""
    try:
        await service_of(request).valkey.ping()
    except RedisError:
        return PlainTextResponse("Valkey cannot be reached\n", 503)
    return PlainTextResponse("ok\n")


async def metrics(request: Request) -> Response:
    """The counters of all workers."""
    text = await service_of(request).counters.text()
    return PlainTextResponse(text, media_type="text/plain; version=0.0.4")


async def on_login_required(request: Request, _: Exception) -> Response:
    """Trakt has ended the login: the person, another device of theirs, or a year of absence."""
    service = service_of(request)
    session = await service.sessions.of(request)
    if session is not None:
        await service.sessions.end(session)
    response = service.pages.message(401, "Sign in again", "Trakt has ended this login.")
    service.sessions.take(response)
    return response


async def on_trouble(request: Request, error: Exception) -> Response:
    """Something that passes: nobody is signed out for it."""
    wait = max(1, math.ceil(getattr(error, "retry_after", None) or 2))
    return service_of(request).pages.message(
        503,
        "Not now",
        f"This takes longer than it should. Try again in {wait} s.",
        retry_after=wait,
    )


async def on_too_many(request: Request, _: Exception) -> Response:
    """Somebody begins sign-ins without end: nothing more is kept for them."""
    return service_of(request).pages.message(
        429, "Too many sign-ins", "Finish one of them, or try again later.", retry_after=UNFINISHED
    )


class OwnForms:
    """Refuses what changes something and does not come from a page of this service."""

    def __init__(self, app: ASGIApp, origin: str) -> None:
        self._app = app
        self._origin = origin

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let it through, or answer 403."""
        if scope["type"] == "http" and scope["method"] not in ("GET", "HEAD"):
            headers = Request(scope).headers
            site, origin = headers.get("sec-fetch-site"), headers.get("origin")
            # All browsers of these years send one of them; pages without a referrer, Origin: null.
            ours = site == "same-origin" if site is not None else origin == self._origin
            if not ours:
                refusal = PlainTextResponse("This form is not of this site.\n", 403)
                return await refusal(scope, receive, send)
        return await self._app(scope, receive, send)
