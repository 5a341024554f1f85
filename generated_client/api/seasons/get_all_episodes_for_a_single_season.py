# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.Episode]] = Operation(
    "get_all_episodes_for_a_single_season",
    "get",
    "/shows/{id}/seasons/{season}",
    lambda: {200: list[models.Episode], 403: None, 404: None, 429: None},
)


def sync_detailed(
    id: int | str,
    season: int,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    translations: str | Unset = UNSET,
) -> Response[list[models.Episode]]:
    """Get all episodes for a single season.

    The episodes of one season, in order. Not paged; `extended=full` adds overview, air date,
    runtime and rating to each.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        season: The number of the season; 0 for the specials.
        extended: How much of each item to return; without it, only title, year and ids.
        translations: Adds each episode's `translations`: in one language (two letters of ISO
            639-1), or in `all`.

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
