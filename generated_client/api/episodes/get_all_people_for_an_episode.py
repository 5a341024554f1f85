# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.Credits] = Operation(
    "get_all_people_for_an_episode",
    "get",
    "/shows/{id}/seasons/{season}/episodes/{episode}/people",
    lambda: {200: models.Credits, 403: None, 404: None, 429: None},
)


def sync_detailed(
    id: int | str,
    season: int,
    episode: int,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedCredits | Sequence[models.ExtendedCredits] | Unset = UNSET,
) -> Response[models.Credits]:
    """Get all people for an episode.

    Regular cast and crew of an episode. Its guest stars come only with `extended=guest_stars`.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        season: The number of the season; 0 for the specials.
        episode: The number of the episode in its season.
        extended: How much of each person to return; without it, only name and ids.

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
