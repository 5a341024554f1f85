# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import Response

OPERATION: Operation[models.List] = Operation(
    "create_personal_list",
    "post",
    "/users/{id}/lists",
    lambda: {
        200: models.List,
        201: models.List,
        400: None,
        401: None,
        403: None,
        404: None,
        412: None,
        420: None,
        422: None,
        423: None,
        426: None,
        429: None,
    },
)


def sync_detailed(
    id: str, *, client: AuthenticatedClient | Client, body: models.CreatePersonalListRequest
) -> Response[models.List]:
    """Create personal list.

    Creates a personal list; only `name` is required, and without `privacy` only its owner sees
    it. The settings of an account tell how many lists it may have: beyond that, Trakt answers
    420. VIP raises the limit. A repeat makes a second list.

    Needs a signed-in person.

    Args:
        id: User slug, or `me` for the signed-in user.
        body: What to send.

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
sync = OPERATION.sync(sync_detailed)
asyncio = OPERATION.asyncio(sync_detailed)
