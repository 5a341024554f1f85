# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation, segment
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[models.Note] = Operation(
    "get_a_note", lambda: {200: models.Note, 401: None, 403: None, 404: None, 423: None, 429: None}
)


def _get_kwargs(id: int | str) -> dict[str, Any]:
    return {"method": "get", "url": f"/notes/{segment('id', id)}"}


def sync_detailed(id: int | str, *, client: AuthenticatedClient | Client) -> Response[models.Note]:
    """Get a note.

    One note. A private one is shown to its author only, so send the author's token.

    Needs a signed-in person.

    Args:
        id: The id of the note.

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


async def asyncio_detailed(
    id: int | str, *, client: AuthenticatedClient | Client
) -> Response[models.Note]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(id))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(id: int | str, *, client: AuthenticatedClient | Client) -> models.Note | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(id, client=client).parsed


async def asyncio(id: int | str, *, client: AuthenticatedClient | Client) -> models.Note | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(id, client=client)).parsed
