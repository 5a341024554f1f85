# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.WatchNowByCountry] = Operation(
    "get_show_watch_now_sources",
    "get",
    "/shows/{id}/watchnow/{country}",
    lambda: {200: models.WatchNowByCountry, 403: None, 404: None, 429: None},
)


def sync_detailed(
    id: int | str,
    country: str,
    *,
    client: AuthenticatedClient | Client,
    links: models.LinkKind | Sequence[models.LinkKind] | Unset = UNSET,
    extended: Literal["streaming_ranks"] | Unset = UNSET,
) -> Response[models.WatchNowByCountry]:
    """Get show watch now sources.

    Where a show can be streamed or bought in one country, with links and prices. Limited
    access: an application without Trakt's consent is refused.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        country: Two letters, ISO 3166-1.
        links: Further kinds of links to return.
        extended: Adds ranks in the streaming charts.

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
