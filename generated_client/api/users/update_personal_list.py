# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation, segment
from ..._writing import plain
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[models.List] = Operation(
    "update_personal_list",
    lambda: {
        200: models.List,
        400: None,
        401: None,
        403: None,
        404: None,
        412: None,
        422: None,
        423: None,
        429: None,
    },
)


def _get_kwargs(
    id: str, list_id: int | str, *, body: models.UpdatePersonalListRequest
) -> dict[str, Any]:
    return {
        "method": "put",
        "url": f"/users/{segment('id', id)}/lists/{segment('list_id', list_id)}",
        "json": plain(body),
    }


def sync_detailed(
    id: str,
    list_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: models.UpdatePersonalListRequest,
) -> Response[models.List]:
    """Update personal list.

    Changes the settings of a personal list: name, description, privacy, numbering, comments or
    sort order. Needs the owner's token; send only what should change. The entries are not
    touched.

    Needs a signed-in person.

    Args:
        id: User slug, or `me` for the signed-in user.
        list_id: The Trakt id or the slug of the list.
        body: Only what is sent changes.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(id, list_id, body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: str,
    list_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: models.UpdatePersonalListRequest,
) -> Response[models.List]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(id, list_id, body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    id: str,
    list_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: models.UpdatePersonalListRequest,
) -> models.List | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(id, list_id, body=body, client=client).parsed


async def asyncio(
    id: str,
    list_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: models.UpdatePersonalListRequest,
) -> models.List | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(id, list_id, body=body, client=client)).parsed
