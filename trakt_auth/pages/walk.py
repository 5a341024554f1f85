"""How a walk through the pages of a list goes: pure."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import Any

from attrs import frozen

from trakt_auth.errors import UnexpectedResponse
from trakt_auth.pages.page import Answer, Page, number

GROWTH = 1000
"""How many pages a walk follows a list beyond those it had at first. Nobody's list grows by that
many while it is read; one that grows as fast as it is read, or says so, would have no end."""

MOST_EMPTY = 3
"""How many pages in a row may not come empty while Trakt announces more."""


@frozen
class Position:
    """Where a walk through the pages of a list stands: pure."""

    page: int
    """The page to fetch, counted from 1."""

    pages: int | None = None
    """How many there are, by the newest answer that told."""

    furthest: int | None = None
    """The last page to fetch, whatever answers tell."""

    empty: int = 0
    """How many pages before this one, in a row, came empty."""

    def after(self, items: int, headers: Mapping[str, str]) -> Position | None:
        """Where to go on once the page is there; None where the list has been read to its end.

        It ends after the last page that Trakt tells of, and where Trakt never told of pages: what
        is not paged would answer the same again. One empty page before that is passed over, since
        a list may have holes.

        Args:
            items: How many were on the page.
            headers: Those of the answer, looked up by their lowercase names.

        Raises:
            UnexpectedResponse: The list cannot be read to the end that Trakt announced: another
                page came than was asked for, pages come empty, or the list grows without end.
        """
        came = number(headers.get("x-pagination-page", ""))
        if came is not None and came != self.page:
            raise _unreadable(f"page {came} came where page {self.page} was asked for")
        pages = number(headers.get("x-pagination-page-count", ""))
        pages = self.pages if pages is None else pages
        if pages is None:
            return None
        empty = 0 if items else self.empty + 1
        ends = self.page >= pages
        if empty >= MOST_EMPTY or (empty and ends and self._promised(pages, headers)):
            raise _unreadable(f"page {self.page} of {pages} came empty")
        if ends:
            return None
        furthest = self.furthest or pages + GROWTH
        if self.page >= furthest:
            raise _unreadable(f"it grew by {GROWTH} pages while it was read")
        return Position(self.page + 1, pages, furthest, empty)

    def _promised(self, pages: int, headers: Mapping[str, str]) -> bool:
        """Whether Trakt says that there is something on this page, the last one."""
        if self.page != pages:
            return False  # the list has become shorter
        items = number(headers.get("x-pagination-item-count", ""))
        return self.page > 1 if items is None else items > 0

    @property
    def last(self) -> int:
        """The last page that is known to be there."""
        return self.page if self.pages is None else max(self.page, self.pages)


def _unreadable(problem: str) -> UnexpectedResponse:
    return UnexpectedResponse(
        f"The list cannot be read to the end that was announced: {problem}. Try again."
    )


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


def failure_of(course: Course, answer: Answer[Page[Any]]) -> Exception | None:
    """What keeps a walk from going on, to be raised once the page is through."""
    try:
        course.took(len(answer.value), answer.headers)
    except UnexpectedResponse as error:
        return error.with_traceback(None)
    return None


def limit_of_first(count: int, start: int, limit: int | str | None) -> int | str | None:
    """The limit to ask for the first `count` items by; None where there is nothing to ask for."""
    if count < 0:
        raise ValueError(f"first: {count} is negative. Use 0 or more.")
    if count == 0:
        return None
    # From a page in the middle, another limit would begin somewhere else.
    return limit_for(count, limit) if start == 1 else limit or LARGEST


def at_least_one(count: int) -> None:
    """Refuse to run ahead by less than one page."""
    if count < 1:
        raise ValueError(f"ahead: {count} is too small. Use 1 or more.")
