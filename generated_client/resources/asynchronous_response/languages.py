# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncLanguagesWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.languages import Languages


class AsyncLanguagesWithResponse(Resource[AsyncAnswerCaller]):
    """The languages of movies and shows."""

    list = async_answered(Languages.list)
