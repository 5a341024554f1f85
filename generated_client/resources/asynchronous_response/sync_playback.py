# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncPlaybackWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered, async_answered_page_overloads
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.sync_playback import SyncPlayback


class AsyncSyncPlaybackWithResponse(Resource[AsyncAnswerCaller]):
    """The calls of `sync.playback`."""

    list = async_answered_page_overloads(SyncPlayback.list)
    remove = async_answered(SyncPlayback.remove)
