# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSync`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._call import AsyncCaller, Resource

if TYPE_CHECKING:
    from ... import models
    from .sync_collection import AsyncSyncCollection
    from .sync_favorites import AsyncSyncFavorites
    from .sync_history import AsyncSyncHistory
    from .sync_playback import AsyncSyncPlayback
    from .sync_progress import AsyncSyncProgress
    from .sync_ratings import AsyncSyncRatings
    from .sync_updates import AsyncSyncUpdates
    from .sync_watched import AsyncSyncWatched
    from .sync_watchlist import AsyncSyncWatchlist

    calls: Any
else:
    from ..calls import sync as calls


class AsyncSync(Resource[AsyncCaller]):
    """The history, collection, ratings and lists of the signed-in person: to read and to change."""

    @cached_property
    def collection(self) -> AsyncSyncCollection:
        """The calls of `sync.collection`."""
        from .sync_collection import AsyncSyncCollection

        return AsyncSyncCollection(self._caller)

    @cached_property
    def favorites(self) -> AsyncSyncFavorites:
        """The calls of `sync.favorites`."""
        from .sync_favorites import AsyncSyncFavorites

        return AsyncSyncFavorites(self._caller)

    @cached_property
    def history(self) -> AsyncSyncHistory:
        """The calls of `sync.history`."""
        from .sync_history import AsyncSyncHistory

        return AsyncSyncHistory(self._caller)

    @cached_property
    def playback(self) -> AsyncSyncPlayback:
        """The calls of `sync.playback`."""
        from .sync_playback import AsyncSyncPlayback

        return AsyncSyncPlayback(self._caller)

    @cached_property
    def progress(self) -> AsyncSyncProgress:
        """The calls of `sync.progress`."""
        from .sync_progress import AsyncSyncProgress

        return AsyncSyncProgress(self._caller)

    @cached_property
    def ratings(self) -> AsyncSyncRatings:
        """The calls of `sync.ratings`."""
        from .sync_ratings import AsyncSyncRatings

        return AsyncSyncRatings(self._caller)

    @cached_property
    def updates(self) -> AsyncSyncUpdates:
        """The calls of `sync.updates`."""
        from .sync_updates import AsyncSyncUpdates

        return AsyncSyncUpdates(self._caller)

    @cached_property
    def watched(self) -> AsyncSyncWatched:
        """The calls of `sync.watched`."""
        from .sync_watched import AsyncSyncWatched

        return AsyncSyncWatched(self._caller)

    @cached_property
    def watchlist(self) -> AsyncSyncWatchlist:
        """The calls of `sync.watchlist`."""
        from .sync_watchlist import AsyncSyncWatchlist

        return AsyncSyncWatchlist(self._caller)

    async def last_activities(
        self, *, extra_query: Mapping[str, Any] | None = None
    ) -> models.LastActivities:
        """Get last activity.

        When each kind of the token owner's data last changed: plays, ratings, collection,
        watchlist, lists, settings and so on, in UTC. Ask this first and fetch only what is newer
        than your copy; `all` is the latest of them.

        Needs a signed-in person.

        Example:
            activities = trakt.sync.last_activities()
            print("movies watched:", activities.movies.watched_at)

        Args:
            extra_query: Further parameters of the query, sent as they are.

        Raises:
            ValueError: An argument is not what Trakt takes. Nothing was sent.
            LoginRequired: 401, nobody is signed in, or no longer.
            Forbidden: 403, this account or this application may not do that.
            AccountLocked: 423, the account is locked or deactivated.
            RateLimited: 429, too many calls, after all retries.
            TraktAuthError: Whatever else goes wrong, such as `Unavailable`.
        """
        return await self._caller.value(calls.LAST_ACTIVITIES(locals()))
