# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[models.ProgressItem]] = Operation(
    "get_watched_progress",
    "get",
    "/sync/progress/watched",
    lambda: {200: list[models.ProgressItem], 401: None, 403: None, 423: None, 429: None},
    wires={"list_": "list"},
)


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.ItemSort | Unset = UNSET,
    sort_how: models.SortHow | Unset = UNSET,
    lifetime_stats: bool | Unset = UNSET,
    hide_completed: bool | Unset = UNSET,
    hide_not_completed: bool | Unset = UNSET,
    only_rewatching: bool | Unset = UNSET,
    hide_ended: bool | Unset = UNSET,
    hide_airing: bool | Unset = UNSET,
    hide_rewatching: bool | Unset = UNSET,
    hidden: bool | Unset = UNSET,
    terms: str | Unset = UNSET,
    last_activity: str | Unset = UNSET,
    specials: bool | Unset = UNSET,
    count_specials: bool | Unset = UNSET,
    include_seasons: bool | Unset = UNSET,
    include_hidden_seasons: bool | Unset = UNSET,
    list_: str | Unset = UNSET,
    exclude: bool | Unset = UNSET,
) -> Response[list[models.ProgressItem]]:
    """Get watched progress.

    The progress of the token's owner in each show begun: aired and completed episodes, latest
    play, next episode. Paged and sortable; finished or unfinished shows can be left out.

    Needs a signed-in person.

    Args:
        extended: How much of each item to return; without it, only title, year and ids.
        page: Page to fetch, counted from 1. The `X-Pagination-*` headers tell how many there are.
        limit: Items on a page. Trakt silently lowers a value that is too large, often to 250:
            `X-Pagination-Limit` has the one that counts.
        sort_by: Field to sort by.
        sort_how: Direction of the sort.
        lifetime_stats: Whether to count every play of a show, not only those since its last reset.
        hide_completed: Whether to leave out shows watched to the end.
        hide_not_completed: Whether to leave out shows not yet watched to the end.
        only_rewatching: Whether to include only shows that are being watched again, after a reset
            of their progress.
        hide_ended: Leaves out shows that have ended.
        hide_airing: Leaves out shows that are on the air.
        hide_rewatching: Whether to leave out shows that are being watched again, after a reset of
            their progress.
        hidden: Whether hidden items count, too.
        terms: Words to search the titles for.
        last_activity: Which activity counts as the last one. The values that Trakt takes are not
            documented.
        specials: Includes the specials (season 0).
        count_specials: Whether included specials count in the totals.
        include_seasons: Whether to include the progress of each season.
        include_hidden_seasons: Whether hidden seasons count.
        list_: A list to take the shows from. The form of its value is not documented.
        exclude: Whether to leave out what is on `list`, instead of everything else.

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
