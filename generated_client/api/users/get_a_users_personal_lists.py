# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.List]] = Operation(
    "get_a_users_personal_lists",
    lambda: {200: list[models.List], 401: None, 403: None, 404: None, 423: None, 429: None},
)


def _get_kwargs(
    id: str,
    *,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/users/{segment('id', id)}/lists",
        "params": as_query(
            {
                "extended": extended,
                "page": page,
                "limit": limit,
                "sort_by": sort_by,
                "sort_how": sort_how,
            }
        ),
    }


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[list[models.List]]:
    """Get a user's personal lists.

    A user's personal lists, without the items on them. Private lists show only to their owner,
    `friends` lists only to friends. Takes `page` and `limit`.

    Signing in is optional.

    Args:
        id: User slug, or `me` for the signed-in user.
        extended: How much of each item to send. Without it titles, years and ids.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
            `X-Pagination-Limit`.
        sort_by: Field to sort by.
        sort_how: Direction of the sort.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(
        **_get_kwargs(
            id, extended=extended, page=page, limit=limit, sort_by=sort_by, sort_how=sort_how
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> Response[list[models.List]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(
            id, extended=extended, page=page, limit=limit, sort_by=sort_by, sort_how=sort_how
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> list[models.List] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        id,
        extended=extended,
        page=page,
        limit=limit,
        sort_by=sort_by,
        sort_how=sort_how,
        client=client,
    ).parsed


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
) -> list[models.List] | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            id,
            extended=extended,
            page=page,
            limit=limit,
            sort_by=sort_by,
            sort_how=sort_how,
            client=client,
        )
    ).parsed
