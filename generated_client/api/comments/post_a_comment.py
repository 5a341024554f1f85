# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.Comment] = Operation(
    "post_a_comment",
    "post",
    "/comments",
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


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.PostCommentRequest
) -> Response[models.Comment]:
    """Post a comment.

    Posts a comment on a movie, show, season, episode or list, named by Trakt id, for the
    token's owner. It needs at least five words; from 200 words on it is marked as a review. A
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
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
sync = OPERATION.sync(sync_detailed)
asyncio = OPERATION.asyncio(sync_detailed)
