# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from ... import models
from ..._operation import Operation
from ..._writing import plain
from ...client import AuthenticatedClient, Client
from ...types import Response

_OPERATION: Operation[None] = Operation(
    "update_cover_image",
    lambda: {
        204: None,
        400: None,
        401: None,
        403: None,
        412: None,
        422: None,
        423: None,
        429: None,
    },
)


def _get_kwargs(*, body: models.UpdateCoverImageRequest) -> dict[str, Any]:
    return {"method": "put", "url": "/users/set_cover", "json": plain(body)}


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: models.UpdateCoverImageRequest
) -> Response[None]:
    """Update cover image.

    Sets the cover picture of the token owner's profile to artwork of the given movie, show or
    episode. Trakt keeps this for its own applications: every other one gets 401, whoever is
    signed in.

    Needs a signed-in person.

    Args:
        body: Whose picture becomes the cover.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
    """
    answer = client.get_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: models.UpdateCoverImageRequest
) -> Response[None]:
    """As `sync_detailed`, by the async client."""
    answer = await client.get_async_httpx_client().request(**_get_kwargs(body=body))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )
