# Generated from openapi.yaml by "make regen". Do not edit.
"""`Sync`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._call import Caller, Resource

if TYPE_CHECKING:
    from ... import models
    from .sync_collection import SyncCollection
    from .sync_favorites import SyncFavorites
    from .sync_history import SyncHistory
    from .sync_playback import SyncPlayback
    from .sync_progress import SyncProgress
    from .sync_ratings import SyncRatings
    from .sync_updates import SyncUpdates
    from .sync_watched import SyncWatched
    from .sync_watchlist import SyncWatchlist

    calls: Any
else:
    from ..calls import sync as calls


class Sync(Resource[Caller]):
    """The history, collection, ratings and lists of the signed-in person: to read and to change."""

    @cached_property
    def collection(self) -> SyncCollection:
        """The calls of `sync.collection`."""
        from .sync_collection import SyncCollection

        return SyncCollection(self._caller)

    @cached_property
    def favorites(self) -> SyncFavorites:
        """The calls of `sync.favorites`."""
        from .sync_favorites import SyncFavorites

        return SyncFavorites(self._caller)

    @cached_property
    def history(self) -> SyncHistory:
        """The calls of `sync.history`."""
        from .sync_history import SyncHistory

        return SyncHistory(self._caller)

    @cached_property
    def playback(self) -> SyncPlayback:
        """The calls of `sync.playback`."""
        from .sync_playback import SyncPlayback

        return SyncPlayback(self._caller)

    @cached_property
    def progress(self) -> SyncProgress:
        """The calls of `sync.progress`."""
        from .sync_progress import SyncProgress

        return SyncProgress(self._caller)

    @cached_property
    def ratings(self) -> SyncRatings:
        """The calls of `sync.ratings`."""
        from .sync_ratings import SyncRatings

        return SyncRatings(self._caller)

    @cached_property
    def updates(self) -> SyncUpdates:
        """The calls of `sync.updates`."""
        from .sync_updates import SyncUpdates

        return SyncUpdates(self._caller)

    @cached_property
    def watched(self) -> SyncWatched:
        """The calls of `sync.watched`."""
        from .sync_watched import SyncWatched

        return SyncWatched(self._caller)

    @cached_property
    def watchlist(self) -> SyncWatchlist:
        """The calls of `sync.watchlist`."""
        from .sync_watchlist import SyncWatchlist

        return SyncWatchlist(self._caller)

    def last_activities(
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
        return self._caller.value(calls.LAST_ACTIVITIES(locals()))
