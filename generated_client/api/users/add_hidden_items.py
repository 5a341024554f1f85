# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any

from ..._operation import Operation, segment
from ...client import AuthenticatedClient, Client
from ...models.add_result import AddResult
from ...models.hidden_section import HiddenSection
from ...models.items_request import ItemsRequest
from ...types import Response

_OPERATION: Operation[AddResult] = Operation(
    "add_hidden_items",
    {
        200: AddResult,
        201: AddResult,
        400: None,
        401: None,
        403: None,
        412: None,
        422: None,
        423: None,
        429: None,
    },
)


def _get_kwargs(section: HiddenSection, *, body: ItemsRequest) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/users/hidden/{section}".format(section=segment(str(section))),
    }
    _kwargs["json"] = body.to_dict()
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def sync_detailed(
    section: HiddenSection, *, client: AuthenticatedClient | Client, body: ItemsRequest
) -> Response[AddResult]:
    """Add hidden items.

    Hides items in one section for the token's owner. Calendar and recommendations take movies
    and shows, progress takes shows and seasons, `dropped` takes shows, `comments` takes users.
    Watched history is not touched.

    Needs a signed-in person.

    Args:
        section: Where the items are hidden.
        body: The items that are meant.

    Raises:
        errors.ParseError: The body breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(section, body=body))
    return _OPERATION.response(answer, client.raise_on_unexpected_status)


async def asyncio_detailed(
    section: HiddenSection, *, client: AuthenticatedClient | Client, body: ItemsRequest
) -> Response[AddResult]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(section, body=body))
    return _OPERATION.response(answer, client.raise_on_unexpected_status)


def sync(
    section: HiddenSection, *, client: AuthenticatedClient | Client, body: ItemsRequest
) -> AddResult | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(section, body=body, client=client).parsed


async def asyncio(
    section: HiddenSection, *, client: AuthenticatedClient | Client, body: ItemsRequest
) -> AddResult | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(section, body=body, client=client)).parsed
