# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `notes` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    ident,
)
from ..._bodies import body
from ..._method import Method, Path
from .. import shapes

ADD: Method[models.Note] = Method(
    "notes.add",
    "POST",
    (Path("/notes", answer=lambda: models.Note, oauth="required"),),
    body=body(lambda: shapes.ADD_NOTES_REQUEST),
)

GET: Method[models.Note] = Method(
    "notes.get",
    "GET",
    (Path("/notes/{id}", needs=("id",), answer=lambda: models.Note, oauth="required"),),
    arguments={"id": ident},
)

UPDATE: Method[models.Note] = Method(
    "notes.update",
    "PUT",
    (Path("/notes/{id}", needs=("id",), answer=lambda: models.Note, oauth="required"),),
    arguments={"id": ident},
    body=body(lambda: shapes.UPDATE_NOTE_REQUEST),
)

DELETE: Method[None] = Method(
    "notes.delete",
    "DELETE",
    (Path("/notes/{id}", needs=("id",), oauth="required"),),
    arguments={"id": ident},
)

ITEM: Method[models.NoteItem] = Method(
    "notes.item",
    "GET",
    (Path("/notes/{id}/item", needs=("id",), answer=lambda: models.NoteItem, oauth="required"),),
    arguments={"id": ident},
)
