# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation
from ..._writing import plain
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[models.Scrobble | models.ScrobbleConflict] = Operation(
    "pause_watching_in_a_media_center",
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


def _get_kwargs(*, body: models.ScrobbleRequest) -> dict[str, Any]:
    return {"method": "post", "url": "/scrobble/pause", "json": plain(body)}


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
    answer = client.get_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: models.ScrobbleRequest
) -> Response[models.Scrobble | models.ScrobbleConflict]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    *, client: AuthenticatedClient | Client, body: models.ScrobbleRequest
) -> models.Scrobble | models.ScrobbleConflict | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(body=body, client=client).parsed


async def asyncio(
    *, client: AuthenticatedClient | Client, body: models.ScrobbleRequest
) -> models.Scrobble | models.ScrobbleConflict | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(body=body, client=client)).parsed
