# Generated from openapi.yaml by "make regen". Do not edit.
"""`CertificationsWithResponse`."""

from __future__ import annotations

from ..._answered import answered
from ..._call import AnswerCaller, Resource
from ..blocking.certifications import Certifications


class CertificationsWithResponse(Resource[AnswerCaller]):
    """The age ratings of each country."""

    list = answered(Certifications.list)
