# Generated from openapi.yaml by "make regen". Do not edit.
"""`CheckinWithResponse`."""

from __future__ import annotations

from ..._answered import answered
from ..._call import AnswerCaller, Resource
from ..blocking.checkin import Checkin


class CheckinWithResponse(Resource[AnswerCaller]):
    """Check-ins: telling Trakt what is being watched where no player reports it."""

    start = answered(Checkin.start)
    cancel = answered(Checkin.cancel)
