# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSyncWithResponse`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._answered import async_answered
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.sync import Sync

if TYPE_CHECKING:
    from .sync_collection import AsyncSyncCollectionWithResponse
    from .sync_favorites import AsyncSyncFavoritesWithResponse
    from .sync_history import AsyncSyncHistoryWithResponse
    from .sync_playback import AsyncSyncPlaybackWithResponse
    from .sync_progress import AsyncSyncProgressWithResponse
    from .sync_ratings import AsyncSyncRatingsWithResponse
    from .sync_updates import AsyncSyncUpdatesWithResponse
    from .sync_watched import AsyncSyncWatchedWithResponse
    from .sync_watchlist import AsyncSyncWatchlistWithResponse


class AsyncSyncWithResponse(Resource[AsyncAnswerCaller]):
    """The history, collection, ratings and lists of the signed-in person: to read and to change."""

    @cached_property
    def collection(self) -> AsyncSyncCollectionWithResponse:
        """The calls of `sync.collection`."""
        from .sync_collection import AsyncSyncCollectionWithResponse

        return AsyncSyncCollectionWithResponse(self._caller)

    @cached_property
    def favorites(self) -> AsyncSyncFavoritesWithResponse:
        """The calls of `sync.favorites`."""
        from .sync_favorites import AsyncSyncFavoritesWithResponse

        return AsyncSyncFavoritesWithResponse(self._caller)

    @cached_property
    def history(self) -> AsyncSyncHistoryWithResponse:
        """The calls of `sync.history`."""
        from .sync_history import AsyncSyncHistoryWithResponse

        return AsyncSyncHistoryWithResponse(self._caller)

    @cached_property
    def playback(self) -> AsyncSyncPlaybackWithResponse:
        """The calls of `sync.playback`."""
        from .sync_playback import AsyncSyncPlaybackWithResponse

        return AsyncSyncPlaybackWithResponse(self._caller)

    @cached_property
    def progress(self) -> AsyncSyncProgressWithResponse:
        """The calls of `sync.progress`."""
        from .sync_progress import AsyncSyncProgressWithResponse

        return AsyncSyncProgressWithResponse(self._caller)

    @cached_property
    def ratings(self) -> AsyncSyncRatingsWithResponse:
        """The calls of `sync.ratings`."""
        from .sync_ratings import AsyncSyncRatingsWithResponse

        return AsyncSyncRatingsWithResponse(self._caller)

    @cached_property
    def updates(self) -> AsyncSyncUpdatesWithResponse:
        """The calls of `sync.updates`."""
        from .sync_updates import AsyncSyncUpdatesWithResponse

        return AsyncSyncUpdatesWithResponse(self._caller)

    @cached_property
    def watched(self) -> AsyncSyncWatchedWithResponse:
        """The calls of `sync.watched`."""
        from .sync_watched import AsyncSyncWatchedWithResponse

        return AsyncSyncWatchedWithResponse(self._caller)

    @cached_property
    def watchlist(self) -> AsyncSyncWatchlistWithResponse:
        """The calls of `sync.watchlist`."""
        from .sync_watchlist import AsyncSyncWatchlistWithResponse

        return AsyncSyncWatchlistWithResponse(self._caller)

    last_activities = async_answered(Sync.last_activities)
