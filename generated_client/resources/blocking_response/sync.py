# Generated from openapi.yaml by "make regen". Do not edit.
"""`SyncWithResponse`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._answered import answered
from ..._call import AnswerCaller, Resource
from ..blocking.sync import Sync

if TYPE_CHECKING:
    from .sync_collection import SyncCollectionWithResponse
    from .sync_favorites import SyncFavoritesWithResponse
    from .sync_history import SyncHistoryWithResponse
    from .sync_playback import SyncPlaybackWithResponse
    from .sync_progress import SyncProgressWithResponse
    from .sync_ratings import SyncRatingsWithResponse
    from .sync_updates import SyncUpdatesWithResponse
    from .sync_watched import SyncWatchedWithResponse
    from .sync_watchlist import SyncWatchlistWithResponse


class SyncWithResponse(Resource[AnswerCaller]):
    """The history, collection, ratings and lists of the signed-in person: to read and to change."""

    @cached_property
    def collection(self) -> SyncCollectionWithResponse:
        """The calls of `sync.collection`."""
        from .sync_collection import SyncCollectionWithResponse

        return SyncCollectionWithResponse(self._caller)

    @cached_property
    def favorites(self) -> SyncFavoritesWithResponse:
        """The calls of `sync.favorites`."""
        from .sync_favorites import SyncFavoritesWithResponse

        return SyncFavoritesWithResponse(self._caller)

    @cached_property
    def history(self) -> SyncHistoryWithResponse:
        """The calls of `sync.history`."""
        from .sync_history import SyncHistoryWithResponse

        return SyncHistoryWithResponse(self._caller)

    @cached_property
    def playback(self) -> SyncPlaybackWithResponse:
        """The calls of `sync.playback`."""
        from .sync_playback import SyncPlaybackWithResponse

        return SyncPlaybackWithResponse(self._caller)

    @cached_property
    def progress(self) -> SyncProgressWithResponse:
        """The calls of `sync.progress`."""
        from .sync_progress import SyncProgressWithResponse

        return SyncProgressWithResponse(self._caller)

    @cached_property
    def ratings(self) -> SyncRatingsWithResponse:
        """The calls of `sync.ratings`."""
        from .sync_ratings import SyncRatingsWithResponse

        return SyncRatingsWithResponse(self._caller)

    @cached_property
    def updates(self) -> SyncUpdatesWithResponse:
        """The calls of `sync.updates`."""
        from .sync_updates import SyncUpdatesWithResponse

        return SyncUpdatesWithResponse(self._caller)

    @cached_property
    def watched(self) -> SyncWatchedWithResponse:
        """The calls of `sync.watched`."""
        from .sync_watched import SyncWatchedWithResponse

        return SyncWatchedWithResponse(self._caller)

    @cached_property
    def watchlist(self) -> SyncWatchlistWithResponse:
        """The calls of `sync.watchlist`."""
        from .sync_watchlist import SyncWatchlistWithResponse

        return SyncWatchlistWithResponse(self._caller)

    last_activities = answered(Sync.last_activities)
