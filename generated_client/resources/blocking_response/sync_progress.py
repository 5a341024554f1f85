# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncProgressWithResponse`."""

from __future__ import annotations

from ..._answered import answered_page
from ..._call import AnswerCaller, Resource
from ..blocking.sync_progress import SyncProgress


class SyncProgressWithResponse(Resource[AnswerCaller]):
    """The calls of `sync.progress`."""

    up_next = answered_page(SyncProgress.up_next)
    watched = answered_page(SyncProgress.watched)
