# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[None] = Operation(
    "reset_show_progress",
    "post",
    "/shows/{id}/progress/watched/reset",
    lambda: {200: None, 401: None, 403: None, 404: None, 423: None, 429: None},
)


def sync_detailed(
    id: int | str, *, client: AuthenticatedClient | Client, body: models.ResetShowProgressRequest
) -> Response[None]:
    """Reset show progress.

    Starts a rewatch: the watched progress of a show counts from now on for the token's owner,
    and the history does not change. Needs a token.

    Needs a signed-in person.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        body: When a rewatch begins.

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
