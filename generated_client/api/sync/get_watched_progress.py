# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.ProgressItem]] = Operation(
    "get_watched_progress",
    lambda: {200: list[models.ProgressItem], 401: None, 403: None, 423: None, 429: None},
)


def _get_kwargs(
    *,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    lifetime_stats: bool | Unset = UNSET,
    hide_completed: bool | Unset = UNSET,
    hide_not_completed: bool | Unset = UNSET,
    only_rewatching: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/sync/progress/watched",
        "params": as_query(
            {
                "extended": extended,
                "page": page,
                "limit": limit,
                "sort_by": sort_by,
                "sort_how": sort_how,
                "lifetime_stats": lifetime_stats,
                "hide_completed": hide_completed,
                "hide_not_completed": hide_not_completed,
                "only_rewatching": only_rewatching,
            }
        ),
    }


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    lifetime_stats: bool | Unset = UNSET,
    hide_completed: bool | Unset = UNSET,
    hide_not_completed: bool | Unset = UNSET,
    only_rewatching: bool | Unset = UNSET,
) -> Response[list[models.ProgressItem]]:
    """Get watched progress.

    How far the token's owner has come with each show begun: aired and completed episodes,
    latest watch, next episode. Paged and sortable; finished or unfinished shows can be left
    out.

    Needs a signed-in person.

    Args:
        extended: How much of each item to send. Without it titles, years and ids.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt lowers too large a value without a word, often to 250: trust
            `X-Pagination-Limit`.
        sort_by: Field to sort by.
        sort_how: Direction of the sort.
        lifetime_stats: Count every viewing of a show, not only the current one since its last
            reset.
        hide_completed: Whether to leave out shows watched to the end.
        hide_not_completed: Whether to leave out shows not yet watched to the end.
        only_rewatching: Whether to keep only shows that are being watched again, after a reset of
            their progress.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(
        **_get_kwargs(
            extended=extended,
            page=page,
            limit=limit,
            sort_by=sort_by,
            sort_how=sort_how,
            lifetime_stats=lifetime_stats,
            hide_completed=hide_completed,
            hide_not_completed=hide_not_completed,
            only_rewatching=only_rewatching,
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    lifetime_stats: bool | Unset = UNSET,
    hide_completed: bool | Unset = UNSET,
    hide_not_completed: bool | Unset = UNSET,
    only_rewatching: bool | Unset = UNSET,
) -> Response[list[models.ProgressItem]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(
            extended=extended,
            page=page,
            limit=limit,
            sort_by=sort_by,
            sort_how=sort_how,
            lifetime_stats=lifetime_stats,
            hide_completed=hide_completed,
            hide_not_completed=hide_not_completed,
            only_rewatching=only_rewatching,
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    lifetime_stats: bool | Unset = UNSET,
    hide_completed: bool | Unset = UNSET,
    hide_not_completed: bool | Unset = UNSET,
    only_rewatching: bool | Unset = UNSET,
) -> list[models.ProgressItem] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        extended=extended,
        page=page,
        limit=limit,
        sort_by=sort_by,
        sort_how=sort_how,
        lifetime_stats=lifetime_stats,
        hide_completed=hide_completed,
        hide_not_completed=hide_not_completed,
        only_rewatching=only_rewatching,
        client=client,
    ).parsed


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    lifetime_stats: bool | Unset = UNSET,
    hide_completed: bool | Unset = UNSET,
    hide_not_completed: bool | Unset = UNSET,
    only_rewatching: bool | Unset = UNSET,
) -> list[models.ProgressItem] | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            extended=extended,
            page=page,
            limit=limit,
            sort_by=sort_by,
            sort_how=sort_how,
            lifetime_stats=lifetime_stats,
            hide_completed=hide_completed,
            hide_not_completed=hide_not_completed,
            only_rewatching=only_rewatching,
            client=client,
        )
    ).parsed
