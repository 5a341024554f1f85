# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncCountriesWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.countries import Countries


class AsyncCountriesWithResponse(Resource[AsyncAnswerCaller]):
    """The countries that movies and shows come from."""

    list = async_answered(Countries.list)
