# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[list[models.LeaderboardEntry]] = Operation(
    "get_global_leaderboard",
    lambda: {
        200: list[models.LeaderboardEntry],
        401: None,
        403: None,
        404: None,
        423: None,
        429: None,
    },
)


def _get_kwargs() -> dict[str, Any]:
    return {"method": "get", "url": "/users/leaderboard"}


def sync_detailed(
    *, client: AuthenticatedClient | Client
) -> Response[list[models.LeaderboardEntry]]:
    """Get global leaderboard.

    The people who have watched the most, by rank, with minutes and plays.

    Signing in is optional.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(**_get_kwargs())
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client
) -> Response[list[models.LeaderboardEntry]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs())
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(*, client: AuthenticatedClient | Client) -> list[models.LeaderboardEntry] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(client=client).parsed


async def asyncio(*, client: AuthenticatedClient | Client) -> list[models.LeaderboardEntry] | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(client=client)).parsed
