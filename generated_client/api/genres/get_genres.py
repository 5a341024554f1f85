# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any, Literal

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.Genre]] = Operation(
    "get_genres", lambda: {200: list[models.Genre], 403: None, 429: None}
)


def _get_kwargs(
    type_: models.CatalogType, *, extended: Literal["subgenres"] | Unset = UNSET
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/genres/{segment('type_', type_)}",
        "params": as_query({"extended": extended}),
    }


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
    answer = client.get_httpx_client().request(**_get_kwargs(type_, extended=extended))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    type_: models.CatalogType,
    *,
    client: AuthenticatedClient | Client,
    extended: Literal["subgenres"] | Unset = UNSET,
) -> Response[list[models.Genre]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(type_, extended=extended))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    type_: models.CatalogType,
    *,
    client: AuthenticatedClient | Client,
    extended: Literal["subgenres"] | Unset = UNSET,
) -> list[models.Genre] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(type_, extended=extended, client=client).parsed


async def asyncio(
    type_: models.CatalogType,
    *,
    client: AuthenticatedClient | Client,
    extended: Literal["subgenres"] | Unset = UNSET,
) -> list[models.Genre] | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(type_, extended=extended, client=client)).parsed
