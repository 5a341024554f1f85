# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation, segment
from ..._writing import plain
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[models.HiddenAddResult] = Operation(
    "add_hidden_items",
    lambda: {
        200: models.HiddenAddResult,
        201: models.HiddenAddResult,
        400: None,
        401: None,
        403: None,
        412: None,
        422: None,
        423: None,
        429: None,
    },
)


def _get_kwargs(
    section: models.HiddenSection, *, body: models.HiddenItemsRequest
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": f"/users/hidden/{segment('section', section)}",
        "json": plain(body),
    }


def sync_detailed(
    section: models.HiddenSection,
    *,
    client: AuthenticatedClient | Client,
    body: models.HiddenItemsRequest,
) -> Response[models.HiddenAddResult]:
    """Add hidden items.

    Hides items in one section for the token's owner. Calendar and recommendations take movies
    and shows, progress takes shows and seasons, `dropped` takes shows, `comments` takes users.
    Watched history is not touched.

    Needs a signed-in person.

    Args:
        section: Where the items are hidden.
        body: The items that are meant.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(section, body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    section: models.HiddenSection,
    *,
    client: AuthenticatedClient | Client,
    body: models.HiddenItemsRequest,
) -> Response[models.HiddenAddResult]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(section, body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    section: models.HiddenSection,
    *,
    client: AuthenticatedClient | Client,
    body: models.HiddenItemsRequest,
) -> models.HiddenAddResult | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(section, body=body, client=client).parsed


async def asyncio(
    section: models.HiddenSection,
    *,
    client: AuthenticatedClient | Client,
    body: models.HiddenItemsRequest,
) -> models.HiddenAddResult | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(section, body=body, client=client)).parsed
