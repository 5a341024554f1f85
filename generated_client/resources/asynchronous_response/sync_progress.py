# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncProgressWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered_page
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.sync_progress import SyncProgress


class AsyncSyncProgressWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `sync.progress`."""

    up_next = async_answered_page(SyncProgress.up_next)
    watched = async_answered_page(SyncProgress.watched)
