# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.Progress] = Operation(
    "get_show_watched_progress",
    "get",
    "/shows/{id}/progress/watched",
    lambda: {200: models.Progress, 401: None, 403: None, 404: None, 423: None, 429: None},
)


def sync_detailed(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    specials: bool | Unset = UNSET,
    count_specials: bool | Unset = UNSET,
    include_stats: bool | Unset = UNSET,
    last_activity: models.LastWatched | Unset = UNSET,
) -> Response[models.Progress]:
    """Get show watched progress.

    How much of a show the token's owner has watched, by season and episode, with the last
    episode watched and the next one. Only aired episodes count; after a reset, only plays since
    `reset_at`.

    Needs a signed-in person.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        extended: How much of each item to return; without it, only title, year and ids.
        hidden: Whether hidden items count, too.
        specials: Includes the specials (season 0).
        count_specials: Whether included specials count in the totals.
        include_stats: Adds the number of plays and of minutes watched.
        last_activity: Which episode counts as the last one: of those watched, the one that aired
            last (`aired`, the default) or the one that was watched last (`watched`). The next
            episode follows it.

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
