# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation
from ..._writing import plain
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[models.SavedFiltersResult] = Operation(
    "add_saved_filters",
    lambda: {
        200: models.SavedFiltersResult,
        201: models.SavedFiltersResult,
        400: None,
        401: None,
        403: None,
        412: None,
        422: None,
        423: None,
        426: None,
        429: None,
    },
)


def _get_kwargs(*, body: list[models.NewSavedFilter]) -> dict[str, Any]:
    return {"method": "post", "url": "/users/saved_filters", "json": plain(body)}


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: list[models.NewSavedFilter]
) -> Response[models.SavedFiltersResult]:
    """Add saved filters.

    Saves one or more filters, each a name and the address of the filtered page. Entries that
    could not be used come back in `skipped`. VIP only.

    Needs a signed-in person.

    Args:
        body: What to send.

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
    *, client: AuthenticatedClient | Client, body: list[models.NewSavedFilter]
) -> Response[models.SavedFiltersResult]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    *, client: AuthenticatedClient | Client, body: list[models.NewSavedFilter]
) -> models.SavedFiltersResult | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(body=body, client=client).parsed


async def asyncio(
    *, client: AuthenticatedClient | Client, body: list[models.NewSavedFilter]
) -> models.SavedFiltersResult | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(body=body, client=client)).parsed
