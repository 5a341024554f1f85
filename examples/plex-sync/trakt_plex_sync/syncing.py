"""One run: both sides are compared, and each learns what it lacks."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from trakt_auth import Batch, PartlyDone, Trakt, Unavailable
from trakt_plex_sync.account import read
from trakt_plex_sync.server import MediaServer
from trakt_plex_sync.titles import Known, Title

LOG = logging.getLogger("trakt_plex_sync")

THREADS = 4

ROUNDS = 5
"""How often both sides are compared at most, if Trakt loses answers."""


def sync(
    trakt: Trakt, server: MediaServer, cache: Path, clock: Callable[[], float] = time.time
) -> None:
    """Bring both sides in step.

    A play whose answer was lost may be at Trakt or not: so they are compared again.

    Raises:
        PartlyDone: Trakt does not take all of it.
    """
    for left in reversed(range(ROUNDS)):
        known = read(trakt, cache, clock)
        try:
            with trakt.batch(size=500) as batch:
                _compare_all(server, known, batch)
        except PartlyDone as partly:
            LOG.warning("%s", partly)
            if not left or not isinstance(partly.__cause__, Unavailable):
                raise
        else:
            for result in batch.results:
                if missing := {k: v for k, v in result.not_found.to_dict().items() if v}:
                    LOG.warning("%s: Trakt does not know %s", result.call, missing)
            return


def _compare_all(server: MediaServer, known: Known, batch: Batch) -> None:
    def compare_page(start: int) -> None:
        for title in server.page(start):
            _compare(title, server, known, batch)

    with ThreadPoolExecutor(THREADS) as threads:
        for _ in threads.map(compare_page, server.pages()):
            pass  # raises what a thread has raised


def _compare(title: Title, server: MediaServer, known: Known, batch: Batch) -> None:
    if not title.ids:
        LOG.info("%s has no id that Trakt knows", title.key)
        return
    item = {"ids": title.ids}
    if not title.found(known.owned):
        batch.collection.add(item, kind=title.kind)
    watched = title.found(known.watched)
    if title.watched_at is not None and watched is None:
        batch.history.add(item, kind=title.kind, watched_at=title.watched_at)
    elif title.watched_at is None and watched is not None:
        server.change(title, watched_at=watched)
    ours, theirs = title.rating, title.found(known.ratings)
    if ours and theirs and ours.value == theirs.value:
        return
    if ours and (not theirs or ours.at > theirs.at):
        batch.ratings.add(item, ours.value, rated_at=ours.at, kind=title.kind)
    elif theirs:
        server.change(title, rating=theirs)
