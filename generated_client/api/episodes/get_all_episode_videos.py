# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation, segment
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[list[models.Video]] = Operation(
    "get_all_episode_videos", lambda: {200: list[models.Video], 403: None, 404: None, 429: None}
)


def _get_kwargs(id: int | str, season: int, episode: int) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/shows/{segment('id', id)}/seasons/{segment('season', season)}/episodes/{segment('episode', episode)}/videos",
    }


def sync_detailed(
    id: int | str, season: int, episode: int, *, client: AuthenticatedClient | Client
) -> Response[list[models.Video]]:
    """Get all videos.

    Trailers and other videos made for an episode.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        season: The number of the season; 0 for the specials.
        episode: The number of the episode in its season.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(id, season, episode))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: int | str, season: int, episode: int, *, client: AuthenticatedClient | Client
) -> Response[list[models.Video]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(id, season, episode))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    id: int | str, season: int, episode: int, *, client: AuthenticatedClient | Client
) -> list[models.Video] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(id, season, episode, client=client).parsed


async def asyncio(
    id: int | str, season: int, episode: int, *, client: AuthenticatedClient | Client
) -> list[models.Video] | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(id, season, episode, client=client)).parsed
