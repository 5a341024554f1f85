# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation, segment
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[list[models.WatchNowSourcesByCountry]] = Operation(
    "get_watch_now_sources_by_country",
    lambda: {200: list[models.WatchNowSourcesByCountry], 403: None, 429: None},
)


def _get_kwargs(country_code: str) -> dict[str, Any]:
    return {"method": "get", "url": f"/watchnow/sources/{segment('country_code', country_code)}"}


def sync_detailed(
    country_code: str, *, client: AuthenticatedClient | Client
) -> Response[list[models.WatchNowSourcesByCountry]]:
    """Get watch now sources by country.

    The services where titles can be watched in one country. Limited access: an application
    without Trakt's consent is refused.

    Args:
        country_code: Two letters, ISO 3166-1.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(country_code))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    country_code: str, *, client: AuthenticatedClient | Client
) -> Response[list[models.WatchNowSourcesByCountry]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(country_code))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    country_code: str, *, client: AuthenticatedClient | Client
) -> list[models.WatchNowSourcesByCountry] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(country_code, client=client).parsed


async def asyncio(
    country_code: str, *, client: AuthenticatedClient | Client
) -> list[models.WatchNowSourcesByCountry] | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(country_code, client=client)).parsed
