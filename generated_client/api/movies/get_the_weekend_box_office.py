# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ..._operation import Operation, as_query
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

_OPERATION: Operation[list[models.BoxOfficeMovie]] = Operation(
    "get_the_weekend_box_office", lambda: {200: list[models.BoxOfficeMovie], 403: None, 429: None}
)


def _get_kwargs(
    *, extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET
) -> dict[str, Any]:
    return {"method": "get", "url": "/movies/boxoffice", "params": as_query({"extended": extended})}


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Response[list[models.BoxOfficeMovie]]:
    """Get the weekend box office.

    The ten best-earning movies of last weekend in cinemas of the United States, with revenue in
    whole US dollars. Changes once a week; not paged.

    Args:
        extended: How much of each item to send. Without it titles, years and ids.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(extended=extended))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Response[list[models.BoxOfficeMovie]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(extended=extended))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> list[models.BoxOfficeMovie] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(extended=extended, client=client).parsed


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> list[models.BoxOfficeMovie] | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(extended=extended, client=client)).parsed
