# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncPlaybackWithResponse`."""

from __future__ import annotations

from ..._answered import answered, answered_page
from ..._call import AnswerCaller, Resource
from ..blocking.sync_playback import SyncPlayback


class SyncPlaybackWithResponse(Resource[AnswerCaller]):
    """The calls of `sync.playback`."""

    list = answered_page(SyncPlayback.list)
    remove = answered(SyncPlayback.remove)
