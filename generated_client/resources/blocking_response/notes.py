# Generated from openapi.yaml by "make regen". Do not edit.
"""`NotesWithResponse`."""

from __future__ import annotations

from ..._answered import answered
from ..._call import AnswerCaller, Resource
from ..blocking.notes import Notes


class NotesWithResponse(Resource[AnswerCaller]):
    """Notes that people keep about items."""

    add = answered(Notes.add)
    get = answered(Notes.get)
    update = answered(Notes.update)
    delete = answered(Notes.delete)
    item = answered(Notes.item)
