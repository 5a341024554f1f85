# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncCertificationsWithResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import AsyncAnswerCaller, Resource
from ..calls import certifications as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class AsyncCertificationsWithResponse(Resource[AsyncAnswerCaller]):
    """The age ratings of each country."""

    async def list(self, type: params.CatalogTypeValue) -> Answer[models.Certifications]:
        """Get certifications, with status and headers: see `certifications.list`."""
        return await self._caller.answer(calls.LIST({"type": type}))
