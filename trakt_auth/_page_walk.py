"""How a walk through the pages of a list goes: pure."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from trakt_auth.paging import Position

LARGEST = 250
"""The largest page that Trakt gives, as of June 2026. It lowers a larger `limit` in silence."""


class Course:
    """How a walk goes: which page is next, and which ones to ask for ahead of it. Pure.

    Args:
        start: The first page.
        ahead: How many requests may be under way at once.
    """

    def __init__(self, start: int, ahead: int) -> None:
        self._position: Position | None = Position(start)
        self._ahead = ahead
        self._asked = start - 1

    @property
    def page(self) -> int | None:
        """The page to take next; None at the end."""
        return None if self._position is None else self._position.page

    def due(self) -> range:
        """The pages to ask for now; each comes up once."""
        position = self._position
        if position is None:
            return range(0)
        first = max(position.page, self._asked + 1)
        last = min(position.last, position.page + self._ahead - 1)
        self._asked = max(self._asked, last)
        return range(first, last + 1)

    def end(self) -> None:
        """Go no further."""
        self._position = None

    def took(self, items: int, headers: Mapping[str, str]) -> None:
        """Go on after a page with so many items, answered with these headers.

        Raises:
            UnexpectedResponse: The list cannot be read to the end that Trakt announced.
        """
        assert self._position is not None  # noqa: S101 - there was a page to take
        self._position = self._position.after(items, headers)


def limit_for(items: int, limit: int | str | None) -> int:
    """How many items to ask for on a page, to get so many and as few more as can be.

    Args:
        items: How many are wanted, at least 1.
        limit: The most on a page, if the caller has said; ``all`` is no number.
    """
    most = min(limit, LARGEST) if isinstance(limit, int) else LARGEST
    return ceil(items / ceil(items / most))
