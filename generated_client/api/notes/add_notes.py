# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.Note] = Operation(
    "add_notes",
    "post",
    "/notes",
    lambda: {
        200: models.Note,
        201: models.Note,
        400: None,
        401: None,
        403: None,
        404: None,
        412: None,
        420: None,
        422: None,
        423: None,
        429: None,
    },
)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.AddNotesRequest
) -> Response[models.Note]:
    """Add notes.

    Attaches a note of the token's owner to an item, such as a movie, show, season, episode or
    person. `privacy` decides who may read it, `spoiler` whether to hide it at first.

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
