# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncGenresWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.genres import Genres


class AsyncGenresWithResponse(Resource[AsyncAnswerCaller]):
    """The genres of movies and shows."""

    list = async_answered(Genres.list)
