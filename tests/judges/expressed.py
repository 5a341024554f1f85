"""What other libraries send, held by our own types of requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, get_type_hints

from generated_client._reading import read
from generated_client.errors import ParseError
from tests.contract.operations import module
from trakt_auth.sandbox.contract.loaded import contract
from trakt_auth.sandbox.records import RequestRecord

CONTRACT = Path(__file__).parents[2] / "openapi.yaml"

DEAD = {
    "check_into_an_item": {"app_date", "app_version", "venue_id", "venue_name"},
    "pause_watching_in_a_media_center": {"app_date", "app_version"},
    "post_a_comment": {"review"},
    "start_watching_in_a_media_center": {"app_date", "app_version"},
    "stop_or_finish_watching_in_a_media_center": {"app_date", "app_version"},
}
"""Fields that Trakt does not know, as the comments of the contract say."""


def inexpressible(records: Iterable[RequestRecord]) -> list[str]:
    """What was sent that our types cannot say, but for what is dead."""
    return [
        problem
        for each in records
        if isinstance(each.body, Mapping) and not each.path.startswith("/oauth/")
        if (problem := fault(each.method, each.path, each.body)) is not None
    ]


def fault(method: str, path: str, body: Mapping[str, Any]) -> str | None:
    """Why a body cannot be said by our types; None where it can."""
    found = (each.operations.get(method) for each in contract().paths.find(path))
    operation = next(filter(None, found), None)
    if operation is None:
        return f"{method} {path}: there is no such operation"
    # Null is a way of the same libraries to leave something out.
    dead = DEAD.get(operation.id, set())
    alive = {key: part for key, part in body.items() if key not in dead and part is not None}
    try:
        request = read(get_type_hints(module(operation.id).sync_detailed)["body"], alive)
    except ParseError as error:
        return f"{operation.id}: {error.field} {error.problem}"
    return None if request.to_dict() == alive else f"{operation.id}: it is sent otherwise"
