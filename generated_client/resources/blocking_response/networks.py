# Generated from openapi.yaml by "make regen". Do not edit.
"""`NetworksWithResponse`."""

from __future__ import annotations

from ..._answered import answered
from ..._call import AnswerCaller, Resource
from ..blocking.networks import Networks


class NetworksWithResponse(Resource[AnswerCaller]):
    """The networks that shows run on."""

    list = answered(Networks.list)
