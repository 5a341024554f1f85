# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncWatchnowWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.watchnow import Watchnow


class AsyncWatchnowWithResponse(Resource[AsyncAnswerCaller]):
    """The services on which movies and shows can be watched."""

    sources = async_answered(Watchnow.sources)
