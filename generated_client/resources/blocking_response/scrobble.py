# Generated from openapi.yaml by "make regen". Do not edit.
"""`ScrobbleWithResponse`."""

from __future__ import annotations

from ..._answered import answered
from ..._call import AnswerCaller, Resource
from ..blocking.scrobble import Scrobble


class ScrobbleWithResponse(Resource[AnswerCaller]):
    """Reporting what a player plays: start, pause and stop."""

    start = answered(Scrobble.start)
    pause = answered(Scrobble.pause)
    stop = answered(Scrobble.stop)
