# Generated from openapi.yaml by "make regen". Do not edit.
"""`CertificationsWithResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import AnswerCaller, Resource
from ..calls import certifications as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class CertificationsWithResponse(Resource[AnswerCaller]):
    """The age ratings of each country."""

    def list(self, type: params.CatalogTypeValue) -> Answer[models.Certifications]:
        """Get certifications, with status and headers: see `certifications.list`."""
        return self._caller.answer(calls.LIST({"type": type}))
