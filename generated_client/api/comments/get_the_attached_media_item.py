# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._operation import Operation
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

OPERATION: Operation[models.AttachedItem] = Operation(
    "get_the_attached_media_item",
    "get",
    "/comments/{id}/item",
    lambda: {200: models.AttachedItem, 403: None, 404: None, 429: None},
)


def sync_detailed(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    extended: models.ExtendedInfo | Sequence[models.ExtendedInfo] | Unset = UNSET,
) -> Response[models.AttachedItem]:
    """Get the attached media item.

    The movie, show, season, episode or list a comment is about.

    Args:
        id: Id of the comment or reply.
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
