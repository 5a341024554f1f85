# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.MovieRelease]] = Operation(
    "get_movie_releases", lambda: {200: list[models.MovieRelease], 403: None, 404: None, 429: None}
)


def _get_kwargs(id: int | str, *, country: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/movies/{segment('id', id)}/releases",
        "params": as_query({"country": country}),
    }


def sync_detailed(
    id: int | str, *, client: AuthenticatedClient | Client, country: str | Unset = UNSET
) -> Response[list[models.MovieRelease]]:
    """Get movie releases.

    Release dates of a movie in all countries, with certification and kind of release, such as a
    cinema or a digital one. Dates, without a time.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the movie.
        country: Two letters, such as `us`; the path with the country does the same.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(id, country=country))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: int | str, *, client: AuthenticatedClient | Client, country: str | Unset = UNSET
) -> Response[list[models.MovieRelease]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(id, country=country))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    id: int | str, *, client: AuthenticatedClient | Client, country: str | Unset = UNSET
) -> list[models.MovieRelease] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(id, country=country, client=client).parsed


async def asyncio(
    id: int | str, *, client: AuthenticatedClient | Client, country: str | Unset = UNSET
) -> list[models.MovieRelease] | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(id, country=country, client=client)).parsed
