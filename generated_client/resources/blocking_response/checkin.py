# Generated from openapi.yaml by "make regen". Do not edit.
"""`CheckinWithResponse`."""

from __future__ import annotations

from ..._answered import answered
from ..._call import AnswerCaller, Resource
from ..blocking.checkin import Checkin


class CheckinWithResponse(Resource[AnswerCaller]):
    """Telling Trakt, and others, what is being watched somewhere Trakt cannot see."""

    start = answered(Checkin.start)
    cancel = answered(Checkin.cancel)
