# Generated from openapi.yaml by "make regen". Do not edit.
"""`Networks`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._call import Caller, Resource
from ..calls import networks as calls

if TYPE_CHECKING:
    from ... import models


class Networks(Resource[Caller]):
    """The networks that shows run on."""

    def list(self) -> builtins.list[models.Network]:
        """Get networks.

        Every network that airs shows, with the country it is in. Long, and not paged: keep a copy.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            Forbidden: 403, the api key or the application is not allowed to.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return self._caller.value(calls.LIST(locals()))
