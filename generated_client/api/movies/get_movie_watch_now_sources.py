# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from ... import models
from ..._operation import Operation, as_query, segment
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.WatchNowByCountry] = Operation(
    "get_movie_watch_now_sources",
    lambda: {200: models.WatchNowByCountry, 403: None, 404: None, 429: None},
)


def _get_kwargs(
    id: int | str,
    country: str,
    *,
    links: models.LinkKind | Sequence[models.LinkKind] | Unset = UNSET,
    extended: Literal["streaming_ranks"] | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/movies/{segment('id', id)}/watchnow/{segment('country', country)}",
        "params": as_query({"links": links, "extended": extended}),
    }


def sync_detailed(
    id: int | str,
    country: str,
    *,
    client: AuthenticatedClient | Client,
    links: models.LinkKind | Sequence[models.LinkKind] | Unset = UNSET,
    extended: Literal["streaming_ranks"] | Unset = UNSET,
) -> Response[models.WatchNowByCountry]:
    """Get movie watch now sources.

    Where a movie can be streamed, rented, bought or seen in the cinema in one country, with
    links and prices. Limited access: an application without Trakt's consent is refused.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the movie.
        country: Two letters, ISO 3166-1.
        links: Further kinds of link to send.
        extended: Adds places in the streaming charts.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(
        **_get_kwargs(id, country, links=links, extended=extended)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: int | str,
    country: str,
    *,
    client: AuthenticatedClient | Client,
    links: models.LinkKind | Sequence[models.LinkKind] | Unset = UNSET,
    extended: Literal["streaming_ranks"] | Unset = UNSET,
) -> Response[models.WatchNowByCountry]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(
        **_get_kwargs(id, country, links=links, extended=extended)
    )
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    id: int | str,
    country: str,
    *,
    client: AuthenticatedClient | Client,
    links: models.LinkKind | Sequence[models.LinkKind] | Unset = UNSET,
    extended: Literal["streaming_ranks"] | Unset = UNSET,
) -> models.WatchNowByCountry | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(id, country, links=links, extended=extended, client=client).parsed


async def asyncio(
    id: int | str,
    country: str,
    *,
    client: AuthenticatedClient | Client,
    links: models.LinkKind | Sequence[models.LinkKind] | Unset = UNSET,
    extended: Literal["streaming_ranks"] | Unset = UNSET,
) -> models.WatchNowByCountry | None:
    """As `sync`, by the async client."""
    return (
        await asyncio_detailed(id, country, links=links, extended=extended, client=client)
    ).parsed
