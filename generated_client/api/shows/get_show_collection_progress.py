# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.CollectionProgress] = Operation(
    "get_show_collection_progress",
    "get",
    "/shows/{id}/progress/collection",
    lambda: {200: models.CollectionProgress, 401: None, 403: None, 404: None, 423: None, 429: None},
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
    last_activity: models.LastCollected | Unset = UNSET,
) -> Response[models.CollectionProgress]:
    """Get show collection progress.

    How much of a show the token's owner has collected, by season and episode. Only episodes
    that have aired count.

    Needs a signed-in person.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        extended: How much of each item to return; without it, only title, year and ids.
        hidden: Whether hidden items count, too.
        specials: Includes the specials (season 0).
        count_specials: Whether included specials count in the totals.
        include_stats: Adds the number of plays and of minutes watched.
        last_activity: Which episode counts as the last one: of those collected, the one that aired
            last (`aired`, the default) or the one that was collected last (`collected`). The next
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
