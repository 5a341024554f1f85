# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation, segment
from ..._writing import plain
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[models.Comment] = Operation(
    "post_a_reply_for_a_comment",
    lambda: {
        200: models.Comment,
        201: models.Comment,
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


def _get_kwargs(id: int | str, *, body: models.PostReplyRequest) -> dict[str, Any]:
    return {"method": "post", "url": f"/comments/{segment('id', id)}/replies", "json": plain(body)}


def sync_detailed(
    id: int | str, *, client: AuthenticatedClient | Client, body: models.PostReplyRequest
) -> Response[models.Comment]:
    """Post a reply for a comment.

    Answers a top-level comment in the name of the token's owner; replies to replies are
    refused. Trakt's rules for comments apply. A repeat posts a second reply.

    Needs a signed-in person.

    Args:
        id: Id of the comment or reply.
        body: What to send.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(id, body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: int | str, *, client: AuthenticatedClient | Client, body: models.PostReplyRequest
) -> Response[models.Comment]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(id, body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    id: int | str, *, client: AuthenticatedClient | Client, body: models.PostReplyRequest
) -> models.Comment | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(id, body=body, client=client).parsed


async def asyncio(
    id: int | str, *, client: AuthenticatedClient | Client, body: models.PostReplyRequest
) -> models.Comment | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(id, body=body, client=client)).parsed
