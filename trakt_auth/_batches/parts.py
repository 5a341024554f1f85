"""The lists that a batch writes to, by the names of the tree. Both kinds of batch have them."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeAlias, TypeVar

from generated_client._model import Answer
from generated_client._request import Request
from trakt_auth._batches.entries import Kind, Target
from trakt_auth._batches.queue import BatchResult, Queue

C = TypeVar("C")

Item: TypeAlias = Mapping[str, Any] | Answer | Request
"""A dict with ids, an input model, a model of an answer, or an answer that holds a movie, a show, a
season or an episode."""

Put = Callable[[Target, Any, str | None, Mapping[str, Any]], None]
Time: TypeAlias = dt.date | str | None


class _Part:
    """One list of the account."""

    def __init__(self, put: Put, resource: str, **place: Any) -> None:
        self._put = put
        self._add = Target(resource, "add", **place)
        self._remove = Target(resource, "remove", **place)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._add.resource}>"

    def remove(self, item: Item, *, kind: Kind | None = None) -> None:
        """Queue an item to be removed. For the arguments and errors, see `add`."""
        self._put(self._remove, item, kind, {})


class History(_Part):
    """Plays. To remove an item removes all its plays."""

    def add(self, item: Item, *, watched_at: Time = None, kind: Kind | None = None) -> None:
        """Queue a play.

        Args:
            item: A movie, show, season or episode, as a dict with ids, an input model, a model of
                an answer, or an answer that holds one: of a play or a list item, the movie or
                episode that it is about. A show or season stands for all its episodes. One without
                any id is left out, and stands in `BatchResult.unnamed`.
            watched_at: When it was watched, in UTC, or ``released`` or ``unknown``. By default what
                a dict says, or now: when it is queued, however late it is sent.
            kind: What a dict is: a movie, unless this says ``show``, ``season`` or ``episode``.

        Raises:
            ValueError: Something is not as Trakt takes it. Nothing was queued.
        """
        self._put(self._add, item, kind, {"watched_at": watched_at})


class Collection(_Part):
    """What the account owns."""

    def add(
        self,
        item: Item,
        *,
        collected_at: Time = None,
        media_type: str | None = None,
        resolution: str | None = None,
        hdr: str | None = None,
        audio: str | None = None,
        audio_channels: str | None = None,
        kind: Kind | None = None,
    ) -> None:
        """Queue an item to be added.

        Args:
            item: See `History.add`.
            collected_at: Since when it is owned, in UTC. By default what a dict says, or when it is
                sent.
            media_type: What it is on, such as ``bluray`` or ``digital``.
            resolution: Such as ``uhd_4k``.
            hdr: Such as ``dolby_vision``.
            audio: Such as ``dolby_atmos``.
            audio_channels: Such as ``7.1``.
            kind: See `History.add`.

        Raises:
            ValueError: Something is not as Trakt takes it. Nothing was queued.
        """
        copy = {"media_type": media_type, "resolution": resolution, "hdr": hdr}
        sound = {"audio": audio, "audio_channels": audio_channels}
        self._put(self._add, item, kind, {"collected_at": collected_at, **copy, **sound})


class Ratings(_Part):
    """Ratings from 1 to 10."""

    def add(
        self,
        item: Item,
        rating: int | None = None,
        *,
        rated_at: Time = None,
        kind: Kind | None = None,
    ) -> None:
        """Queue a rating, which replaces an older one.

        Args:
            item: See `History.add`. A show or season stands for itself.
            rating: From 1 to 10; by default what a dict says.
            rated_at: When it was rated, in UTC. By default what a dict says, or when it is sent.
            kind: See `History.add`.

        Raises:
            ValueError: There is no rating, or something is not as Trakt takes it. Nothing was
                queued.
        """
        self._put(self._add, item, kind, {"rating": rating, "rated_at": rated_at})


class Listed(_Part):
    """The watchlist, the favorites, or a personal list."""

    def add(self, item: Item, *, notes: str | None = None, kind: Kind | None = None) -> None:
        """Queue an item to be added.

        Args:
            item: See `History.add`. A show or season stands for itself. Favorites are movies and
                shows.
            notes: A note beside the entry, which only VIP members may write.
            kind: See `History.add`.

        Raises:
            ValueError: Something is not as Trakt takes it. Nothing was queued.
        """
        self._put(self._add, item, kind, {"notes": notes})


class Parts(Generic[C]):
    """The lists of an account, over the queue that both kinds of batch have.

    Attributes:
        history: Plays.
        collection: What the account owns.
        ratings: Ratings from 1 to 10.
        watchlist: What the account wants to watch.
        favorites: Movies and shows that the account recommends.
        results: What became of each request so far.
    """

    def __init__(self, caller: C, queue: Queue) -> None:
        self._caller = caller
        self._queue = queue
        self._closing = False
        self.results: list[BatchResult] = queue.results
        put = self._put
        self.history = History(put, "sync.history")
        self.collection = Collection(put, "sync.collection")
        self.ratings = Ratings(put, "sync.ratings")
        self.watchlist = Listed(put, "sync.watchlist")
        self.favorites = Listed(put, "sync.favorites")

    @property
    def left(self) -> builtins.list[dict[str, Any]]:
        """What was not sent, ready for JSON; ``trakt.batch(left=saved)`` goes on with it.

        It has no items that may be done by now and may not be sent twice: see `BatchResult`.
        """
        return self._queue.left

    def list(self, list_id: int | str, *, user: str = "me") -> Listed:
        """A personal list.

        Args:
            list_id: Its Trakt id or slug.
            user: Whose it is.
        """
        return Listed(self._put, "users.lists", user=user, list_id=list_id)

    def _put(self, target: Target, item: Any, kind: str | None, extra: Mapping[str, Any]) -> None:
        self._queue.put(target, item, kind, extra)
        self._came()

    def _came(self) -> None:
        """An item was queued: send what waits if it is time."""
        raise NotImplementedError
