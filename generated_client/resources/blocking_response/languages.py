# Generated from openapi.yaml by "make regen". Do not edit.
"""`LanguagesWithResponse`."""

from __future__ import annotations

from ..._answered import answered
from ..._call import AnswerCaller, Resource
from ..blocking.languages import Languages


class LanguagesWithResponse(Resource[AnswerCaller]):
    """The languages of movies and shows."""

    list = answered(Languages.list)
