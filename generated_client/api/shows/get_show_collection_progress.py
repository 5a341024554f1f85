# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.Progress] = Operation(
    "get_show_collection_progress",
    lambda: {200: models.Progress, 401: None, 403: None, 404: None, 423: None, 429: None},
)


def _get_kwargs(
    id: int | str,
    *,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    specials: bool | Unset = UNSET,
    count_specials: bool | Unset = UNSET,
    include_stats: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/shows/{segment('id', id)}/progress/collection",
        "params": as_query(
            {
                "extended": extended,
                "hidden": hidden,
                "specials": specials,
                "count_specials": count_specials,
                "include_stats": include_stats,
            }
        ),
    }


def sync_detailed(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    specials: bool | Unset = UNSET,
    count_specials: bool | Unset = UNSET,
    include_stats: bool | Unset = UNSET,
) -> Response[models.Progress]:
    """Get show collection progress.

    How much of a show the token's owner has collected, by season and episode. Only episodes
    that have aired count.

    Needs a signed-in person.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        extended: How much of each item to send. Without it titles, years and ids.
        hidden: Count what the user has hidden too.
        specials: Include the specials, season 0.
        count_specials: Count included specials towards the totals.
        include_stats: Add plays and minutes watched.

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
            hidden=hidden,
            specials=specials,
            count_specials=count_specials,
            include_stats=include_stats,
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    specials: bool | Unset = UNSET,
    count_specials: bool | Unset = UNSET,
    include_stats: bool | Unset = UNSET,
) -> Response[models.Progress]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(
            id,
            extended=extended,
            hidden=hidden,
            specials=specials,
            count_specials=count_specials,
            include_stats=include_stats,
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    specials: bool | Unset = UNSET,
    count_specials: bool | Unset = UNSET,
    include_stats: bool | Unset = UNSET,
) -> models.Progress | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        id,
        extended=extended,
        hidden=hidden,
        specials=specials,
        count_specials=count_specials,
        include_stats=include_stats,
        client=client,
    ).parsed


async def asyncio(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    specials: bool | Unset = UNSET,
    count_specials: bool | Unset = UNSET,
    include_stats: bool | Unset = UNSET,
) -> models.Progress | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            id,
            extended=extended,
            hidden=hidden,
            specials=specials,
            count_specials=count_specials,
            include_stats=include_stats,
            client=client,
        )
    ).parsed
