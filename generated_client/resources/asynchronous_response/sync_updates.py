# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncUpdatesWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered_page
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.sync_updates import SyncUpdates


class AsyncSyncUpdatesWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `sync.updates`."""

    ids = async_answered_page(SyncUpdates.ids)
    list = async_answered_page(SyncUpdates.list)
