# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.List] = Operation(
    "get_personal_list",
    "get",
    "/users/{id}/lists/{list_id}",
    lambda: {200: models.List, 401: None, 403: None, 404: None, 423: None, 429: None},
)


def sync_detailed(
    id: str,
    list_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Response[models.List]:
    """Get personal list.

    One personal list: name, description, privacy, sort order and counts, without its items.

    Signing in is optional.

    Args:
        id: User slug, or `me` for the signed-in user.
        list_id: The Trakt id or the slug of the list.
        extended: How much of each item to return; without it, only title, year and ids.

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
