"""How a walk through the pages of a list goes: pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from trakt_auth.errors import UnexpectedResponse

GROWTH = 1000
"""How many pages a walk follows a list beyond those it had at first. Nobody's list grows by that
many while it is read; one that grows as fast as it is read, or says so, would have no end."""

MOST_EMPTY = 3
"""How many pages in a row may not come empty while Trakt announces more."""

NOT_FILTERS = frozenset(
    {"page", "limit", "extended", "sort_by", "sort_how", "query", "fields", "last_activity"}
    | {"hidden", "specials", "count_specials", "lifetime_stats", "season_numbers", "include_stats"}
    | {"include_seasons", "include_hidden_seasons", "include_replies"}
)
"""The parameters that leave nothing of a list out. All others do, also those that `openapi.yaml`
does not know yet. A text that is searched for has no list without it."""

PAGE_COUNT = "x-pagination-page-count"
ITEM_COUNT = "x-pagination-item-count"


def filtered(parameters: Iterable[str]) -> bool:
    """Whether a call with these parameters in its query asks for a part of the list."""
    return not NOT_FILTERS.issuperset(parameters)


class Walk:
    """Where a walk stands: which page to take next, and which ones to ask for ahead of it.

    It ends after the last page that Trakt tells of, and where Trakt never told of pages: a list
    without pages would come a second time. One empty page before the last is passed over, since a
    list may have holes. Where a filter was given, an empty page ends the walk: Trakt then announces
    the pages of the list without the filter (observed in October 2026).

    Up to `ahead` requests for the next pages may be under way while a page is in use.
    """

    def __init__(self, start: int = 1, *, ahead: int = 0, filtered: bool = False) -> None:
        self.ahead = ahead
        self._filtered = filtered
        # The page to take, the reason why there is none, or None at the end.
        self._next: int | UnexpectedResponse | None = start
        self._last_asked = 0
        self._page_count: int | None = None  # by the newest response that told
        self._furthest: int | None = None  # the last page to take, whatever responses tell
        self._empty = 0  # how many pages in a row have come empty

    def next_page(self) -> int | None:
        """The page to take next; None at the end.

        Raises UnexpectedResponse if the list cannot be read to its end; the walk is over then.
        """
        page = self._next
        if isinstance(page, UnexpectedResponse):
            self._next = None
            raise page
        return page

    def due(self) -> range:
        """The pages to ask for ahead, now. Each comes up once."""
        page = self._next
        if not isinstance(page, int):
            return range(0)
        first = max(page, self._last_asked + 1)
        known = max(page, self._page_count or 0)
        self._last_asked = max(self._last_asked, min(known, page + self.ahead - 1))
        return range(first, self._last_asked + 1)

    def took(self, items: int, headers: Mapping[str, str]) -> None:
        """Go on after a page with so many items; the headers are looked up by lowercase names."""
        self._next = self._after(items, headers)

    def _after(self, items: int, headers: Mapping[str, str]) -> int | UnexpectedResponse | None:
        page = self._next
        assert isinstance(page, int)  # noqa: S101 - there was a page to take
        came = number(headers, "x-pagination-page")
        if came is not None and came != page:
            return _unreadable(f"page {came} came where page {page} was asked for")
        told = number(headers, PAGE_COUNT)
        if told is not None:
            self._page_count = told
        count = self._page_count
        if count is None or (self._filtered and not items):
            return None
        in_all = number(headers, ITEM_COUNT)
        # A list that has become shorter ends before this page. Where Trakt does not say how many
        # items there are, a last page after the first holds some.
        promised = page == count and (page > 1 if in_all is None else in_all > 0)
        self._empty = 0 if items else self._empty + 1
        if self._empty >= MOST_EMPTY or (self._empty and promised):
            return _unreadable(f"page {page} of {count} came empty")
        if page >= count:
            return None
        self._furthest = self._furthest or count + GROWTH
        if page >= self._furthest:
            return _unreadable(f"it grew by {GROWTH} pages while it was read")
        return page + 1


def _unreadable(problem: str) -> UnexpectedResponse:
    return UnexpectedResponse(
        f"The list cannot be read to the end that was announced: {problem}. Try again."
    )


def number(headers: Mapping[str, str], name: str) -> int | None:
    """The number in a header; None where there is none."""
    try:
        return int(headers[name])
    except (KeyError, ValueError):
        return None
