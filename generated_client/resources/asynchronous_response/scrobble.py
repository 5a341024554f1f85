# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncScrobbleWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.scrobble import Scrobble


class AsyncScrobbleWithResponse(Resource[AsyncAnswerCaller]):
    """Reporting what a player plays: start, pause and stop."""

    start = async_answered(Scrobble.start)
    pause = async_answered(Scrobble.pause)
    stop = async_answered(Scrobble.stop)
