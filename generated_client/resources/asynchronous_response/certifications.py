# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncCertificationsWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.certifications import Certifications


class AsyncCertificationsWithResponse(Resource[AsyncAnswerCaller]):
    """The age ratings of each country."""

    list = async_answered(Certifications.list)
