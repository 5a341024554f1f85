# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.Scrobble | models.ScrobbleConflict] = Operation(
    "pause_watching_in_a_media_center",
    "post",
    "/scrobble/pause",
    lambda: {
        200: models.Scrobble,
        201: models.Scrobble,
        400: None,
        401: None,
        403: None,
        404: None,
        409: models.ScrobbleConflict,
        412: None,
        422: None,
        423: None,
        429: None,
    },
)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.ScrobbleRequest
) -> Response[models.Scrobble | models.ScrobbleConflict]:
    """Pause watching in a media center.

    Tells Trakt that the token's owner has paused playback, and saves the position as a
    percentage from 0 to 100 for resuming later.

    Needs a signed-in person.

    Args:
        body: What is playing: a movie, an episode, or a show and the number of an episode.

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
