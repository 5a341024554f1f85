# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[None] = Operation(
    "refresh_show_metadata",
    "post",
    "/shows/{id}/refresh",
    lambda: {201: None, 401: None, 403: None, 404: None, 423: None, 426: None, 429: None},
)


def sync_detailed(
    id: int | str, *, client: AuthenticatedClient | Client, images: bool | Unset = UNSET
) -> Response[None]:
    """Refresh show metadata.

    Asks Trakt to fetch a show's data anew from its sources; the work is queued and done later.
    VIP only.

    Needs a signed-in person.

    Args:
        id: Trakt id, Trakt slug or IMDb id of the show.
        images: Whether to refresh the images as well.

    Raises:
        errors.ParseError: The body is no JSON or of another shape; where the client is
            strict, anything in it breaks the contract.
        errors.UnexpectedStatus: The contract does not know the status, and the client was
            told to raise then.
        httpx.HTTPError: There was no answer.
        ValueError: A parameter of the path cannot stand in one.
    """
    return OPERATION.blocking(locals())


asyncio_detailed = OPERATION.asyncio_detailed(sync_detailed)
