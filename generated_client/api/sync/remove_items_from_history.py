# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation
from ..._writing import plain
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[models.HistoryRemoveResult] = Operation(
    "remove_items_from_history",
    lambda: {
        200: models.HistoryRemoveResult,
        201: models.HistoryRemoveResult,
        400: None,
        401: None,
        403: None,
        412: None,
        422: None,
        423: None,
        429: None,
    },
)


def _get_kwargs(*, body: models.HistoryRemovalRequest) -> dict[str, Any]:
    return {"method": "post", "url": "/sync/history/remove", "json": plain(body)}


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.HistoryRemovalRequest
) -> Response[models.HistoryRemoveResult]:
    """Remove items from history.

    Removes plays of the token's owner. Naming a title removes all its plays, and a show or
    season stands for all its episodes; to remove single plays send their history `ids` instead.

    Needs a signed-in person.

    Args:
        body: All plays of the items, or single plays by their history ids.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: models.HistoryRemovalRequest
) -> Response[models.HistoryRemoveResult]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    *, client: AuthenticatedClient | Client, body: models.HistoryRemovalRequest
) -> models.HistoryRemoveResult | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(body=body, client=client).parsed


async def asyncio(
    *, client: AuthenticatedClient | Client, body: models.HistoryRemovalRequest
) -> models.HistoryRemoveResult | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(body=body, client=client)).parsed
