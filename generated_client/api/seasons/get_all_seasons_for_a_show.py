# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.Season]] = Operation(
    "get_all_seasons_for_a_show",
    lambda: {200: list[models.Season], 403: None, 404: None, 429: None},
)


def _get_kwargs(
    id: int | str,
    *,
    extended: models.ExtendedSeasons | Sequence[models.ExtendedSeasons] | Unset = UNSET,
    specials: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/shows/{segment('id', id)}/seasons",
        "params": as_query({"extended": extended, "specials": specials}),
    }


def sync_detailed(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedSeasons | Sequence[models.ExtendedSeasons] | Unset = UNSET,
    specials: bool | Unset = UNSET,
) -> Response[list[models.Season]]:
    """Get all seasons for a show.

    All seasons of a show, specials (season 0) among them. `extended=full` adds episode counts
    and dates, `episodes` every episode of every season.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        extended: How much of each season to send. Without it numbers and ids.
        specials: Include the specials, season 0.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(
        **_get_kwargs(id, extended=extended, specials=specials)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedSeasons | Sequence[models.ExtendedSeasons] | Unset = UNSET,
    specials: bool | Unset = UNSET,
) -> Response[list[models.Season]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(id, extended=extended, specials=specials)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedSeasons | Sequence[models.ExtendedSeasons] | Unset = UNSET,
    specials: bool | Unset = UNSET,
) -> list[models.Season] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(id, extended=extended, specials=specials, client=client).parsed


async def asyncio(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedSeasons | Sequence[models.ExtendedSeasons] | Unset = UNSET,
    specials: bool | Unset = UNSET,
) -> list[models.Season] | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(id, extended=extended, specials=specials, client=client)).parsed
