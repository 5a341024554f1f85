# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncNotesWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.notes import Notes


class AsyncNotesWithResponse(Resource[AsyncAnswerCaller]):
    """Notes that people keep about items."""

    add = async_answered(Notes.add)
    get = async_answered(Notes.get)
    update = async_answered(Notes.update)
    delete = async_answered(Notes.delete)
    item = async_answered(Notes.item)
