# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.SocialMediaActivity]] = Operation(
    "get_social_episode_activity",
    "get",
    "/shows/{id}/seasons/{season}/episodes/{episode}/social",
    lambda: {200: list[models.SocialMediaActivity], 401: None, 403: None, 404: None, 429: None},
)


def sync_detailed(
    id: int | str,
    season: int,
    episode: int,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[models.SocialMediaActivity]]:
    """Get social episode activity.

    The people whom the signed-in person follows and who have watched an episode or have it on
    their watchlist. Paged.

    Needs a signed-in person.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        season: The number of the season; 0 for the specials.
        episode: The number of the episode in its season.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
            `X-Pagination-Limit` has the one that counts.

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
