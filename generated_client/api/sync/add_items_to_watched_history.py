# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation
from ..._writing import plain
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[models.HistoryAddResult] = Operation(
    "add_items_to_watched_history",
    lambda: {
        200: models.HistoryAddResult,
        201: models.HistoryAddResult,
        400: None,
        401: None,
        403: None,
        412: None,
        422: None,
        423: None,
        429: None,
    },
)


def _get_kwargs(*, body: models.HistoryItemsRequest) -> dict[str, Any]:
    return {"method": "post", "url": "/sync/history", "json": plain(body)}


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.HistoryItemsRequest
) -> Response[models.HistoryAddResult]:
    """Add items to watched history.

    Records plays for the token's owner. A show or season stands for all its episodes;
    `watched_at` is a UTC time, `released` or `unknown`, and now if absent. Not idempotent:
    Trakt does not look for duplicates, so a repeat adds every play once more.

    Needs a signed-in person.

    Args:
        body: What was watched, and when.

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
    *, client: AuthenticatedClient | Client, body: models.HistoryItemsRequest
) -> Response[models.HistoryAddResult]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    *, client: AuthenticatedClient | Client, body: models.HistoryItemsRequest
) -> models.HistoryAddResult | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(body=body, client=client).parsed


async def asyncio(
    *, client: AuthenticatedClient | Client, body: models.HistoryItemsRequest
) -> models.HistoryAddResult | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(body=body, client=client)).parsed
