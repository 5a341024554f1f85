# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation
from ..._writing import plain
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[models.Comment] = Operation(
    "post_a_comment",
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


def _get_kwargs(*, body: models.PostCommentRequest) -> dict[str, Any]:
    return {"method": "post", "url": "/comments", "json": plain(body)}


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.PostCommentRequest
) -> Response[models.Comment]:
    """Post a comment.

    Posts a comment on a movie, show, season, episode or list, named by Trakt id, for the
    token's owner. Five words are the least, and from 200 words on it is marked as a review. A
    repeat posts a second comment.

    Needs a signed-in person.

    Args:
        body: The text, and one item.

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
    *, client: AuthenticatedClient | Client, body: models.PostCommentRequest
) -> Response[models.Comment]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    *, client: AuthenticatedClient | Client, body: models.PostCommentRequest
) -> models.Comment | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(body=body, client=client).parsed


async def asyncio(
    *, client: AuthenticatedClient | Client, body: models.PostCommentRequest
) -> models.Comment | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(body=body, client=client)).parsed
