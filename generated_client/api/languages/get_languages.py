# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation, segment
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[list[models.Language]] = Operation(
    "get_languages", lambda: {200: list[models.Language], 403: None, 429: None}
)


def _get_kwargs(type_: models.CatalogType) -> dict[str, Any]:
    return {"method": "get", "url": f"/languages/{segment('type_', type_)}"}


def sync_detailed(
    type_: models.CatalogType, *, client: AuthenticatedClient | Client
) -> Response[list[models.Language]]:
    """Get languages.

    The languages movies or shows are in, each with name and two-letter code.

    Args:
        type_: Movies or shows.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(type_))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    type_: models.CatalogType, *, client: AuthenticatedClient | Client
) -> Response[list[models.Language]]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(type_))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


def sync(
    type_: models.CatalogType, *, client: AuthenticatedClient | Client
) -> list[models.Language] | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(type_, client=client).parsed


async def asyncio(
    type_: models.CatalogType, *, client: AuthenticatedClient | Client
) -> list[models.Language] | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(type_, client=client)).parsed
