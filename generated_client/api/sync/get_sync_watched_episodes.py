# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import Literal

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.MinimalWatchedMovies] = Operation(
    "get_sync_watched_episodes",
    "get",
    "/sync/watched/episodes",
    lambda: {200: models.MinimalWatchedMovies, 401: None, 403: None, 423: None, 429: None},
)


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: Literal["min"],
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    specials: bool | Unset = UNSET,
) -> Response[models.MinimalWatchedMovies]:
    """Get watched episodes.

    Every episode that the signed-in person has watched, with the times of the plays: an object
    keyed by Trakt id, in one answer.

    Needs a signed-in person.

    Args:
        extended: Always `min`: an object with the plays by id in place of a list.
        start_at: Only what happened at this time or after it.
        end_at: Only what happened at this time or before it.
        specials: Includes the specials (season 0).

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
