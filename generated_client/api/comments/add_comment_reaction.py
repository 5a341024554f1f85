# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[None] = Operation(
    "add_comment_reaction",
    "post",
    "/comments/{id}/reactions/{reaction_type}",
    lambda: {201: None, 401: None, 403: None, 404: None, 423: None, 429: None},
)


def sync_detailed(
    id: int | str, reaction_type: models.ReactionType, *, client: AuthenticatedClient | Client
) -> Response[None]:
    """Add comment reaction.

    Adds a reaction to a comment on behalf of the token's owner.

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
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
