# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.UpdatedMedia]] = Operation(
    "get_own_updates_since",
    lambda: {200: list[models.UpdatedMedia], 401: None, 403: None, 404: None, 423: None, 429: None},
)


def _get_kwargs(
    type_: models.CatalogType,
    start_date: str,
    *,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/sync/updates/{segment('type_', type_)}/{segment('start_date', start_date)}",
        "params": as_query({"extended": extended, "page": page, "limit": limit}),
    }


def sync_detailed(
    type_: models.CatalogType,
    start_date: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.UpdatedMedia]]:
    """Get own updates since.

    The movies or shows of the signed-in person whose data changed since a given time, with the
    time of the change. Paged.

    Needs a signed-in person.

    Args:
        type_: Movies or shows.
        start_date: Earliest change to include, as a day or a time (UTC).
        extended: How much of each item to send. Without it titles, years and ids.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
            `X-Pagination-Limit`.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(
        **_get_kwargs(type_, start_date, extended=extended, page=page, limit=limit)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    type_: models.CatalogType,
    start_date: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.UpdatedMedia]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(type_, start_date, extended=extended, page=page, limit=limit)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    type_: models.CatalogType,
    start_date: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.UpdatedMedia] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        type_, start_date, extended=extended, page=page, limit=limit, client=client
    ).parsed


async def asyncio(
    type_: models.CatalogType,
    start_date: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[models.UpdatedMedia] | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            type_, start_date, extended=extended, page=page, limit=limit, client=client
        )
    ).parsed
