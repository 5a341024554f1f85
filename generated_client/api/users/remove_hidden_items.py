# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any

from ..._operation import Operation, segment
from ...client import AuthenticatedClient, Client
from ...models.hidden_section import HiddenSection
from ...models.items_request import ItemsRequest
from ...models.remove_result import RemoveResult
from ...types import Response

_OPERATION: Operation[RemoveResult] = Operation(
    "remove_hidden_items",
    {
        200: RemoveResult,
        201: RemoveResult,
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
        "url": "/users/hidden/{section}/remove".format(section=segment(str(section))),
    }
    _kwargs["json"] = body.to_dict()
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def sync_detailed(
    section: HiddenSection, *, client: AuthenticatedClient | Client, body: ItemsRequest
) -> Response[RemoveResult]:
    """Remove hidden items.

    Stops hiding items in the given section for the token's owner. What could not be found comes
    back in `not_found`.

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
) -> Response[RemoveResult]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(section, body=body))
    return _OPERATION.response(answer, client.raise_on_unexpected_status)


def sync(
    section: HiddenSection, *, client: AuthenticatedClient | Client, body: ItemsRequest
) -> RemoveResult | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(section, body=body, client=client).parsed


async def asyncio(
    section: HiddenSection, *, client: AuthenticatedClient | Client, body: ItemsRequest
) -> RemoveResult | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(section, body=body, client=client)).parsed
