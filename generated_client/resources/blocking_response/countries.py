# Generated from openapi.yaml by "make regen". Do not edit.
"""`CountriesWithResponse`."""

from __future__ import annotations

from ..._answered import answered
from ..._call import AnswerCaller, Resource
from ..blocking.countries import Countries


class CountriesWithResponse(Resource[AnswerCaller]):
    """The countries that movies and shows come from."""

    list = answered(Countries.list)
