# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Literal

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.Genre]] = Operation(
    "get_genres", "get", "/genres/{type_}", lambda: {200: list[models.Genre], 403: None, 429: None}
)


def sync_detailed(
    type_: models.CatalogType,
    *,
    client: AuthenticatedClient | Client,
    extended: Literal["subgenres"] | Unset = UNSET,
) -> Response[list[models.Genre]]:
    """Get genres.

    The genres of movies or of shows, each with name and slug; the slug is what the `genres`
    filter takes and what titles carry.

    Args:
        type_: Movies or shows.
        extended: Adds the finer genres to each.

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
