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
    hide_ended: bool | Unset = UNSET,
    hide_airing: bool | Unset = UNSET,
    hide_rewatching: bool | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    terms: str | Unset = UNSET,
    last_activity: str | Unset = UNSET,
    specials: bool | Unset = UNSET,
    count_specials: bool | Unset = UNSET,
    include_seasons: bool | Unset = UNSET,
    include_hidden_seasons: bool | Unset = UNSET,
    list_: str | Unset = UNSET,
    exclude: bool | Unset = UNSET,
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
                "hide_ended": hide_ended,
                "hide_airing": hide_airing,
                "hide_rewatching": hide_rewatching,
                "hidden": hidden,
                "terms": terms,
                "last_activity": last_activity,
                "specials": specials,
                "count_specials": count_specials,
                "include_seasons": include_seasons,
                "include_hidden_seasons": include_hidden_seasons,
                "list": list_,
                "exclude": exclude,
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
    hide_ended: bool | Unset = UNSET,
    hide_airing: bool | Unset = UNSET,
    hide_rewatching: bool | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    terms: str | Unset = UNSET,
    last_activity: str | Unset = UNSET,
    specials: bool | Unset = UNSET,
    count_specials: bool | Unset = UNSET,
    include_seasons: bool | Unset = UNSET,
    include_hidden_seasons: bool | Unset = UNSET,
    list_: str | Unset = UNSET,
    exclude: bool | Unset = UNSET,
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
        hide_ended: Leave out shows that have ended.
        hide_airing: Leave out shows that are on the air.
        hide_rewatching: Whether to leave out shows that are being watched again, after a reset of
            their progress.
        hidden: Count what the user has hidden too.
        terms: Words to search the titles for.
        last_activity: Which activity counts as the last one. Which words Trakt takes is not
            documented.
        specials: Include the specials, season 0.
        count_specials: Count included specials towards the totals.
        include_seasons: Whether to tell the progress of each season too.
        include_hidden_seasons: Whether hidden seasons count.
        list_: A list to take the shows from. How it is named is not documented.
        exclude: Whether to leave out what is on `list` instead of keeping it.

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
            hide_ended=hide_ended,
            hide_airing=hide_airing,
            hide_rewatching=hide_rewatching,
            hidden=hidden,
            terms=terms,
            last_activity=last_activity,
            specials=specials,
            count_specials=count_specials,
            include_seasons=include_seasons,
            include_hidden_seasons=include_hidden_seasons,
            list_=list_,
            exclude=exclude,
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
    hide_ended: bool | Unset = UNSET,
    hide_airing: bool | Unset = UNSET,
    hide_rewatching: bool | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    terms: str | Unset = UNSET,
    last_activity: str | Unset = UNSET,
    specials: bool | Unset = UNSET,
    count_specials: bool | Unset = UNSET,
    include_seasons: bool | Unset = UNSET,
    include_hidden_seasons: bool | Unset = UNSET,
    list_: str | Unset = UNSET,
    exclude: bool | Unset = UNSET,
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
            hide_ended=hide_ended,
            hide_airing=hide_airing,
            hide_rewatching=hide_rewatching,
            hidden=hidden,
            terms=terms,
            last_activity=last_activity,
            specials=specials,
            count_specials=count_specials,
            include_seasons=include_seasons,
            include_hidden_seasons=include_hidden_seasons,
            list_=list_,
            exclude=exclude,
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
    hide_ended: bool | Unset = UNSET,
    hide_airing: bool | Unset = UNSET,
    hide_rewatching: bool | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    terms: str | Unset = UNSET,
    last_activity: str | Unset = UNSET,
    specials: bool | Unset = UNSET,
    count_specials: bool | Unset = UNSET,
    include_seasons: bool | Unset = UNSET,
    include_hidden_seasons: bool | Unset = UNSET,
    list_: str | Unset = UNSET,
    exclude: bool | Unset = UNSET,
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
        hide_ended=hide_ended,
        hide_airing=hide_airing,
        hide_rewatching=hide_rewatching,
        hidden=hidden,
        terms=terms,
        last_activity=last_activity,
        specials=specials,
        count_specials=count_specials,
        include_seasons=include_seasons,
        include_hidden_seasons=include_hidden_seasons,
        list_=list_,
        exclude=exclude,
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
    hide_ended: bool | Unset = UNSET,
    hide_airing: bool | Unset = UNSET,
    hide_rewatching: bool | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    terms: str | Unset = UNSET,
    last_activity: str | Unset = UNSET,
    specials: bool | Unset = UNSET,
    count_specials: bool | Unset = UNSET,
    include_seasons: bool | Unset = UNSET,
    include_hidden_seasons: bool | Unset = UNSET,
    list_: str | Unset = UNSET,
    exclude: bool | Unset = UNSET,
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
            hide_ended=hide_ended,
            hide_airing=hide_airing,
            hide_rewatching=hide_rewatching,
            hidden=hidden,
            terms=terms,
            last_activity=last_activity,
            specials=specials,
            count_specials=count_specials,
            include_seasons=include_seasons,
            include_hidden_seasons=include_hidden_seasons,
            list_=list_,
            exclude=exclude,
            client=client,
        )
    ).parsed
