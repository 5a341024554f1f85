# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[list[models.Country]] = Operation(
    "get_countries",
    "get",
    "/countries/{type_}",
    lambda: {200: list[models.Country], 403: None, 429: None},
)


def sync_detailed(
    type_: models.CatalogType, *, client: AuthenticatedClient | Client
) -> Response[list[models.Country]]:
    """Get countries.

    The countries movies or shows come from, each with name and two-letter code; the code is
    what the `countries` filter takes.

    Args:
        type_: Movies or shows.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
sync = OPERATION.sync(sync_detailed)
asyncio = OPERATION.asyncio(sync_detailed)
