# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[list[models.Language]] = Operation(
    "get_languages",
    "get",
    "/languages/{type_}",
    lambda: {200: list[models.Language], 403: None, 429: None},
)


def sync_detailed(
    type_: models.CatalogType, *, client: AuthenticatedClient | Client
) -> Response[list[models.Language]]:
    """Get languages.

    The languages movies or shows are in, each with name and two-letter code.

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
