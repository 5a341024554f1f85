# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.FriendLeaderboardEntry]] = Operation(
    "get_leaderboard",
    lambda: {
        200: list[models.FriendLeaderboardEntry],
        401: None,
        403: None,
        404: None,
        423: None,
        429: None,
    },
)


def _get_kwargs(
    id: str, *, page: int | Unset = UNSET, limit: int | str | Unset = UNSET
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/users/{segment('id', id)}/leaderboard",
        "params": as_query({"page": page, "limit": limit}),
    }


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
) -> Response[list[models.FriendLeaderboardEntry]]:
    """Get leaderboard.

    A user and the people they follow, by what they have watched. Rank, minutes and plays are
    null where `locked` says that they are hidden. Paged.

    Signing in is optional.

    Args:
        id: User slug, or `me` for the signed-in user.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page, or `all`. Trakt lowers too large a value without a word, often to
            250: trust `X-Pagination-Limit`.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(id, page=page, limit=limit))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
) -> Response[list[models.FriendLeaderboardEntry]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(id, page=page, limit=limit)
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
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
) -> list[models.FriendLeaderboardEntry] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(id, page=page, limit=limit, client=client).parsed


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | str | Unset = UNSET,
) -> list[models.FriendLeaderboardEntry] | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(id, page=page, limit=limit, client=client)).parsed
