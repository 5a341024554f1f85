# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation, segment
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[None] = Operation(
    "add_comment_reaction",
    lambda: {201: None, 401: None, 403: None, 404: None, 423: None, 429: None},
)


def _get_kwargs(id: int | str, reaction_type: models.ReactionType) -> dict[str, Any]:
    return {
        "method": "post",
        "url": f"/comments/{segment('id', id)}/reactions/{segment('reaction_type', reaction_type)}",
    }


def sync_detailed(
    id: int | str, reaction_type: models.ReactionType, *, client: AuthenticatedClient | Client
) -> Response[None]:
    """Add comment reaction.

    Adds a reaction to a comment in the name of the token's owner.

    Needs a signed-in person.

    Args:
        id: Id of the comment or reply.
        reaction_type: The reaction.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(id, reaction_type))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: int | str, reaction_type: models.ReactionType, *, client: AuthenticatedClient | Client
) -> Response[None]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(id, reaction_type))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )
