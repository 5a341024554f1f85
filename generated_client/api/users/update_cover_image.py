# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[None] = Operation(
    "update_cover_image",
    "put",
    "/users/set_cover",
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
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
