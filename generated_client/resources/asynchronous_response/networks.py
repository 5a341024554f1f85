# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncNetworksWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.networks import Networks


class AsyncNetworksWithResponse(Resource[AsyncAnswerCaller]):
    """The networks that shows run on."""

    list = async_answered(Networks.list)
