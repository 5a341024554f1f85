# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.Comment]] = Operation(
    "get_episode_comments",
    lambda: {200: list[models.Comment], 401: None, 403: None, 404: None, 423: None, 429: None},
)


def _get_kwargs(
    id: int | str,
    season: int,
    episode: int,
    *,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    language: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/shows/{segment('id', id)}/seasons/{segment('season', season)}/episodes/{segment('episode', episode)}/comments",
        "params": as_query(
            {"extended": extended, "page": page, "limit": limit, "language": language}
        ),
    }


def sync_detailed(
    id: int | str,
    season: int,
    episode: int,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    language: str | Unset = UNSET,
) -> Response[list[models.Comment]]:
    """Get episode comments.

    Top-level comments on an episode. Paged; expect spoilers, and hide comments with `spoiler`
    set. With a token, comments by users its owner has blocked are left out. In the order that
    Trakt chooses.

    Signing in is optional.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        season: The number of the season; 0 for the specials.
        episode: The number of the episode in its season.
        extended: How much of each item to send. Without it titles, years and ids.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page, or `all`. Trakt lowers too large a value without a word, often to
            250: trust `X-Pagination-Limit`.
        language: Two-letter code of the only language to keep.

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
            id, season, episode, extended=extended, page=page, limit=limit, language=language
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: int | str,
    season: int,
    episode: int,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    language: str | Unset = UNSET,
) -> Response[list[models.Comment]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(
            id, season, episode, extended=extended, page=page, limit=limit, language=language
        )
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    id: int | str,
    season: int,
    episode: int,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    language: str | Unset = UNSET,
) -> list[models.Comment] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(
        id,
        season,
        episode,
        extended=extended,
        page=page,
        limit=limit,
        language=language,
        client=client,
    ).parsed


async def asyncio(
    id: int | str,
    season: int,
    episode: int,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    language: str | Unset = UNSET,
) -> list[models.Comment] | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(
            id,
            season,
            episode,
            extended=extended,
            page=page,
            limit=limit,
            language=language,
            client=client,
        )
    ).parsed
