# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.HiddenItem]] = Operation(
    "get_hidden_items",
    lambda: {200: list[models.HiddenItem], 401: None, 403: None, 423: None, 429: None},
)


def _get_kwargs(
    section: models.HiddenSection,
    *,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    type_: models.HiddenType | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/users/hidden/{segment('section', section)}",
        "params": as_query({"extended": extended, "page": page, "limit": limit, "type": type_}),
    }


def sync_detailed(
    section: models.HiddenSection,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    type_: models.HiddenType | Unset = UNSET,
) -> Response[list[models.HiddenItem]]:
    """Get hidden items.

    What the token's owner has hidden in one section of Trakt, with the time of hiding. Paged.

    Needs a signed-in person.

    Args:
        section: Where the items are hidden.
        extended: How much of each item to send. Without it titles, years and ids.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
            `X-Pagination-Limit`.
        type_: Kind of item to keep.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(
        **_get_kwargs(section, extended=extended, page=page, limit=limit, type_=type_)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    section: models.HiddenSection,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    type_: models.HiddenType | Unset = UNSET,
) -> Response[list[models.HiddenItem]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(section, extended=extended, page=page, limit=limit, type_=type_)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    section: models.HiddenSection,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    type_: models.HiddenType | Unset = UNSET,
) -> list[models.HiddenItem] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        section, extended=extended, page=page, limit=limit, type_=type_, client=client
    ).parsed


async def asyncio(
    section: models.HiddenSection,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    type_: models.HiddenType | Unset = UNSET,
) -> list[models.HiddenItem] | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            section, extended=extended, page=page, limit=limit, type_=type_, client=client
        )
    ).parsed
