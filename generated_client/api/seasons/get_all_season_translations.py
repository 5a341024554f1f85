# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation, segment
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[list[models.Translation]] = Operation(
    "get_all_season_translations",
    lambda: {200: list[models.Translation], 403: None, 404: None, 429: None},
)


def _get_kwargs(id: int | str, season: int, language: str) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/shows/{segment('id', id)}/seasons/{segment('season', season)}/translations/{segment('language', language)}",
    }


def sync_detailed(
    id: int | str, season: int, language: str, *, client: AuthenticatedClient | Client
) -> Response[list[models.Translation]]:
    """Get all season translations.

    Title and overview of a season in one language; fields without a translation are null.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        season: The number of the season; 0 for the specials.
        language: Two letters, ISO 639-1.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(id, season, language))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    id: int | str, season: int, language: str, *, client: AuthenticatedClient | Client
) -> Response[list[models.Translation]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(id, season, language))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    id: int | str, season: int, language: str, *, client: AuthenticatedClient | Client
) -> list[models.Translation] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(id, season, language, client=client).parsed


async def asyncio(
    id: int | str, season: int, language: str, *, client: AuthenticatedClient | Client
) -> list[models.Translation] | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(id, season, language, client=client)).parsed
