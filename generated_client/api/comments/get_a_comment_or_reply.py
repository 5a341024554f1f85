# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.Comment] = Operation(
    "get_a_comment_or_reply",
    "get",
    "/comments/{id}",
    lambda: {200: models.Comment, 403: None, 404: None, 429: None},
)


def sync_detailed(
    id: int | str, *, client: AuthenticatedClient | Client
) -> Response[models.Comment]:
    """Get a comment or reply.

    One comment or reply, with the number of its replies and likes. Check `spoiler` before
    showing the text.

    Args:
        id: Id of the comment or reply.

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
sync = OPERATION.sync(sync_detailed)
asyncio = OPERATION.asyncio(sync_detailed)
