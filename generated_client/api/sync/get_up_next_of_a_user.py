# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.ProgressItem]] = Operation(
    "get_up_next_of_a_user",
    lambda: {200: list[models.ProgressItem], 401: None, 403: None, 423: None, 429: None},
)


def _get_kwargs(
    id: str,
    *,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    include_stats: bool | Unset = UNSET,
    lifetime_stats: bool | Unset = UNSET,
    intent: models.UpNextIntent | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/users/{segment('id', id)}/progress/up_next",
        "params": as_query(
            {
                "extended": extended,
                "page": page,
                "limit": limit,
                "sort_by": sort_by,
                "sort_how": sort_how,
                "include_stats": include_stats,
                "lifetime_stats": lifetime_stats,
                "intent": intent,
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
    include_stats: bool | Unset = UNSET,
    lifetime_stats: bool | Unset = UNSET,
    intent: models.UpNextIntent | Unset = UNSET,
) -> Response[list[models.ProgressItem]]:
    """Get up next of a user.

    The next episode of each show that a user is in the middle of. Paged and sortable.

    Needs a signed-in person.

    Args:
        id: User slug, or `me` for the signed-in user.
        extended: How much of each item to send. Without it titles, years and ids.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
            `X-Pagination-Limit`.
        sort_by: Field to sort by.
        sort_how: Direction of the sort.
        include_stats: Add plays and minutes watched.
        lifetime_stats: Count every viewing of a show, not only the current one since its last
            reset.
        intent: Whether to go on with something, to start something, or what is completed.

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
            id,
            extended=extended,
            page=page,
            limit=limit,
            sort_by=sort_by,
            sort_how=sort_how,
            include_stats=include_stats,
            lifetime_stats=lifetime_stats,
            intent=intent,
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
    include_stats: bool | Unset = UNSET,
    lifetime_stats: bool | Unset = UNSET,
    intent: models.UpNextIntent | Unset = UNSET,
) -> Response[list[models.ProgressItem]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(
            id,
            extended=extended,
            page=page,
            limit=limit,
            sort_by=sort_by,
            sort_how=sort_how,
            include_stats=include_stats,
            lifetime_stats=lifetime_stats,
            intent=intent,
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
    include_stats: bool | Unset = UNSET,
    lifetime_stats: bool | Unset = UNSET,
    intent: models.UpNextIntent | Unset = UNSET,
) -> list[models.ProgressItem] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        id,
        extended=extended,
        page=page,
        limit=limit,
        sort_by=sort_by,
        sort_how=sort_how,
        include_stats=include_stats,
        lifetime_stats=lifetime_stats,
        intent=intent,
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
    include_stats: bool | Unset = UNSET,
    lifetime_stats: bool | Unset = UNSET,
    intent: models.UpNextIntent | Unset = UNSET,
) -> list[models.ProgressItem] | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            id,
            extended=extended,
            page=page,
            limit=limit,
            sort_by=sort_by,
            sort_how=sort_how,
            include_stats=include_stats,
            lifetime_stats=lifetime_stats,
            intent=intent,
            client=client,
        )
    ).parsed
