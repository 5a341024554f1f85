# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[list[models.ScoredPerson]] = Operation(
    "get_people_of_this_month",
    lambda: {200: list[models.ScoredPerson], 403: None, 404: None, 429: None},
)


def _get_kwargs() -> dict[str, Any]:
    return {"method": "get", "url": "/people/this_month"}


def sync_detailed(*, client: AuthenticatedClient | Client) -> Response[list[models.ScoredPerson]]:
    """Get people of this month.

    People to whom this month belongs, by birthday or death, with a score.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(**_get_kwargs())
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client
) -> Response[list[models.ScoredPerson]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs())
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(*, client: AuthenticatedClient | Client) -> list[models.ScoredPerson] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(client=client).parsed


async def asyncio(*, client: AuthenticatedClient | Client) -> list[models.ScoredPerson] | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(client=client)).parsed
