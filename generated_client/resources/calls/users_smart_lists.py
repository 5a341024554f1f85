# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `users.smart_lists` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    ident,
    text,
)
from ..._bodies import body
from ..._method import Method, Path
from .. import shapes

LIST: Method[list[models.SmartList]] = Method(
    "users.smart_lists.list",
    "GET",
    (
        Path(
            "/users/{id}/smart-lists",
            needs=("id",),
            answer=lambda: list[models.SmartList],
            oauth="optional",
        ),
    ),
    arguments={"id": text},
)

CREATE: Method[models.CreatedSmartList] = Method(
    "users.smart_lists.create",
    "POST",
    (
        Path(
            "/users/{id}/smart-lists",
            needs=("id",),
            answer=lambda: models.CreatedSmartList,
            oauth="required",
        ),
    ),
    arguments={"id": text},
    body=body(lambda: shapes.CREATE_SMART_LIST_REQUEST),
)

GET: Method[models.SmartList] = Method(
    "users.smart_lists.get",
    "GET",
    (
        Path(
            "/users/{id}/smart-lists/{list_id}",
            needs=("id", "list_id"),
            answer=lambda: models.SmartList,
            oauth="optional",
        ),
    ),
    arguments={"id": text, "list_id": ident},
)

UPDATE: Method[models.SmartList] = Method(
    "users.smart_lists.update",
    "PUT",
    (
        Path(
            "/users/{id}/smart-lists/{list_id}",
            needs=("id", "list_id"),
            answer=lambda: models.SmartList,
            oauth="required",
        ),
    ),
    arguments={"id": text, "list_id": ident},
    body=body(lambda: shapes.UPDATE_SMART_LIST_REQUEST),
)

DELETE: Method[None] = Method(
    "users.smart_lists.delete",
    "DELETE",
    (Path("/users/{id}/smart-lists/{list_id}", needs=("id", "list_id"), oauth="required"),),
    arguments={"id": text, "list_id": ident},
)
