# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[list[models.Network]] = Operation(
    "get_networks", "get", "/networks", lambda: {200: list[models.Network], 403: None, 429: None}
)


def sync_detailed(*, client: AuthenticatedClient | Client) -> Response[list[models.Network]]:
    """Get networks.

    Every network that airs shows, with the country it is in. Long, and not paged: keep a copy.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
sync = OPERATION.sync(sync_detailed)
asyncio = OPERATION.asyncio(sync_detailed)
