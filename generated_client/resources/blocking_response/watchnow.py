# Generated from openapi.yaml by "make regen". Do not edit.
"""`WatchnowWithResponse`."""

from __future__ import annotations

from ..._answered import answered
from ..._call import AnswerCaller, Resource
from ..blocking.watchnow import Watchnow


class WatchnowWithResponse(Resource[AnswerCaller]):
    """The services on which movies and shows can be watched."""

    sources = answered(Watchnow.sources)
