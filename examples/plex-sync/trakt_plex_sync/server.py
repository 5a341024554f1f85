"""The media server, as a client sees it. An adapter for a real one has these three functions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import httpx

from trakt_plex_sync.titles import Rating, Title

PAGE = 200


class MediaServer:
    """A media server with an HTTP interface. Safe to share between threads."""

    def __init__(self, url: str, client: httpx.Client) -> None:
        self._url = url
        self._client = client

    def pages(self) -> Iterator[int]:
        """Where each page of the library begins."""
        count = self._library(0, 0)["total"]
        return iter(range(0, count, PAGE))

    def page(self, start: int) -> list[Title]:
        """The titles of one page."""
        return [_title(item) for item in self._library(start, PAGE)["items"]]

    def change(
        self, title: Title, watched_at: dt.datetime | None = None, rating: Rating | None = None
    ) -> None:
        """Set what is given."""
        body: dict[str, Any] = {}
        if watched_at is not None:
            body["watched_at"] = watched_at.isoformat()
        if rating is not None:
            body |= {"rating": rating.value, "rated_at": rating.at.isoformat()}
        self._client.put(f"{self._url}/library/{title.key}", json=body).raise_for_status()

    def _library(self, start: int, size: int) -> Any:
        query = {"start": start, "size": size}
        return self._client.get(f"{self._url}/library", params=query).raise_for_status().json()


def _title(item: dict[str, Any]) -> Title:
    watched, rated = item.get("watched_at"), item.get("rated_at")
    return Title(
        key=item["key"],
        kind=item["kind"],
        # Such as imdb://tt0084827, of which only the first part is a name.
        ids={name: _id(value) for name, _, value in (g.partition("://") for g in item["guids"])},
        watched_at=dt.datetime.fromisoformat(watched) if watched else None,
        rating=Rating(item["rating"], dt.datetime.fromisoformat(rated)) if rated else None,
    )


def _id(value: str) -> str | int:
    return int(value) if value.isdecimal() else value
