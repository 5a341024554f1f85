# Generated from openapi.yaml by "make regen". Do not edit.
from typing import Any

from ..._operation import Operation, segment
from ...client import AuthenticatedClient, Client
from ...models.catalog_type import CatalogType
from ...models.certifications import Certifications
from ...types import Response

_OPERATION: Operation[Certifications] = Operation(
    "get_certifications", {200: Certifications, 403: None, 429: None}
)


def _get_kwargs(type_: CatalogType) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/certifications/{type_}".format(type_=segment(str(type_))),
    }
    return _kwargs


def sync_detailed(
    type_: CatalogType, *, client: AuthenticatedClient | Client
) -> Response[Certifications]:
    """Get certifications.

    The age ratings in use for movies or for shows, each with its slug, name and meaning,
    grouped by country. Changes rarely: keep a copy.

    Args:
        type_: Movies or shows.

    Raises:
        errors.ParseError: The body breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(type_))
    return _OPERATION.response(answer, client.raise_on_unexpected_status)


async def asyncio_detailed(
    type_: CatalogType, *, client: AuthenticatedClient | Client
) -> Response[Certifications]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(type_))
    return _OPERATION.response(answer, client.raise_on_unexpected_status)


def sync(type_: CatalogType, *, client: AuthenticatedClient | Client) -> Certifications | None:
    """As `sync_detailed`, but return the parsed body alone."""
    return sync_detailed(type_, client=client).parsed


async def asyncio(
    type_: CatalogType, *, client: AuthenticatedClient | Client
) -> Certifications | None:
    """As `sync`, by the async client."""
    return (await asyncio_detailed(type_, client=client)).parsed
