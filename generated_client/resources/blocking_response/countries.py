# Generated from openapi.yaml by "make regen". Do not edit.
"""`CountriesWithResponse`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._call import AnswerCaller, Resource
from ..calls import countries as calls

if TYPE_CHECKING:
    from trakt_auth.pages import Answer

    from ... import models
    from .. import params


class CountriesWithResponse(Resource[AnswerCaller]):
    """The countries that movies and shows come from."""

    def list(self, type: params.CatalogTypeValue) -> Answer[builtins.list[models.Country]]:
        """Get countries, with status and headers: see `countries.list`."""
        return self._caller.answer(calls.LIST({"type": type}))
