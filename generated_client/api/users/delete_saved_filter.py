# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ..._operation import Operation, segment
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[None] = Operation(
    "delete_saved_filter",
    lambda: {204: None, 401: None, 403: None, 404: None, 423: None, 426: None, 429: None},
)


def _get_kwargs(id: int) -> dict[str, Any]:
    return {"method": "delete", "url": f"/users/saved_filters/{segment('id', id)}"}


def sync_detailed(id: int, *, client: AuthenticatedClient | Client) -> Response[None]:
    """Delete saved filter.

    Deletes one saved filter of the token's owner. VIP only.

    Needs a signed-in person.

    Args:
        id: The id of the saved filter.

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


async def asyncio_detailed(id: int, *, client: AuthenticatedClient | Client) -> Response[None]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(id))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )
