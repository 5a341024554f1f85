# Generated from openapi.yaml by "make regen". Do not edit.
"""`GenresWithResponse`."""

from __future__ import annotations

from ..._answered import answered
from ..._call import AnswerCaller, Resource
from ..blocking.genres import Genres


class GenresWithResponse(Resource[AnswerCaller]):
    """The genres of movies and shows."""

    list = answered(Genres.list)
