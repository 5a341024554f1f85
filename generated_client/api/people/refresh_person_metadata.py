# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[None] = Operation(
    "refresh_person_metadata",
    lambda: {201: None, 401: None, 403: None, 404: None, 423: None, 426: None, 429: None},
)


def _get_kwargs(id: int | str, *, images: bool | Unset = UNSET) -> dict[str, Any]:
    return {
        "method": "post",
        "url": f"/people/{segment('id', id)}/refresh",
        "params": as_query({"images": images}),
    }


def sync_detailed(
    id: int | str, *, client: AuthenticatedClient | Client, images: bool | Unset = UNSET
) -> Response[None]:
    """Refresh person metadata.

    Asks Trakt to fetch a person's data anew from its sources; the work is queued and done
    later. VIP only.

    Needs a signed-in person.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the person.
        images: Refresh the pictures as well.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(id, images=images))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: int | str, *, client: AuthenticatedClient | Client, images: bool | Unset = UNSET
) -> Response[None]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(id, images=images))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )
