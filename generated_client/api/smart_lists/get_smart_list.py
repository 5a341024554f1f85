# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation, segment
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[models.SmartList] = Operation(
    "get_smart_list",
    lambda: {200: models.SmartList, 401: None, 403: None, 404: None, 423: None, 429: None},
)


def _get_kwargs(list_id: int | str) -> dict[str, Any]:
    return {"method": "get", "url": f"/smart-lists/{segment('list_id', list_id)}"}


def sync_detailed(
    list_id: int | str, *, client: AuthenticatedClient | Client
) -> Response[models.SmartList]:
    """Get smart list.

    The rules of one smart list, found by its slug alone, without the items they lead to. Only
    public ones are shown, unless the token is the owner's.

    Signing in is optional.

    Args:
        list_id: Slug of the smart list.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(list_id))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    list_id: int | str, *, client: AuthenticatedClient | Client
) -> Response[models.SmartList]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(list_id))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(list_id: int | str, *, client: AuthenticatedClient | Client) -> models.SmartList | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(list_id, client=client).parsed


async def asyncio(
    list_id: int | str, *, client: AuthenticatedClient | Client
) -> models.SmartList | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(list_id, client=client)).parsed
