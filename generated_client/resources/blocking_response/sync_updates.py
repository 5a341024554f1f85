# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncUpdatesWithResponse`."""

from __future__ import annotations

from ..._answered import answered_page
from ..._call import AnswerCaller, Resource
from ..blocking.sync_updates import SyncUpdates


class SyncUpdatesWithResponse(Resource[AnswerCaller]):
    """The calls of `sync.updates`."""

    ids = answered_page(SyncUpdates.ids)
    list = answered_page(SyncUpdates.list)
