# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation, segment
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[models.Stats] = Operation(
    "get_show_stats", lambda: {200: models.Stats, 403: None, 404: None, 429: None}
)


def _get_kwargs(id: int | str) -> dict[str, Any]:
    return {"method": "get", "url": f"/shows/{segment('id', id)}/stats"}


def sync_detailed(id: int | str, *, client: AuthenticatedClient | Client) -> Response[models.Stats]:
    """Get show stats.

    How many users watched, collected, listed, rated, commented on or favourited a show, and how
    many plays its episodes have.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(id))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: int | str, *, client: AuthenticatedClient | Client
) -> Response[models.Stats]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(id))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(id: int | str, *, client: AuthenticatedClient | Client) -> models.Stats | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(id, client=client).parsed


async def asyncio(id: int | str, *, client: AuthenticatedClient | Client) -> models.Stats | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(id, client=client)).parsed
