# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncCheckinWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.checkin import Checkin


class AsyncCheckinWithResponse(Resource[AsyncAnswerCaller]):
    """Check-ins: telling Trakt what is being watched where no player reports it."""

    start = async_answered(Checkin.start)
    cancel = async_answered(Checkin.cancel)
