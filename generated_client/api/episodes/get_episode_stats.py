# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.Stats] = Operation(
    "get_episode_stats",
    "get",
    "/shows/{id}/seasons/{season}/episodes/{episode}/stats",
    lambda: {200: models.Stats, 403: None, 404: None, 429: None},
)


def sync_detailed(
    id: int | str, season: int, episode: int, *, client: AuthenticatedClient | Client
) -> Response[models.Stats]:
    """Get episode stats.

    Watchers, plays, collectors, comments, lists and votes of an episode.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        season: The number of the season; 0 for the specials.
        episode: The number of the episode in its season.

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
