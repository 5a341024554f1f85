"""One page of a list, what a call returns with its response, and what all lists of pages share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import ceil
from typing import Generic, Self, TypeVar, overload

from attrs import evolve, field, frozen

from trakt_auth.pages.walk import Walk

T_co = TypeVar("T_co", covariant=True)
F = TypeVar("F")

LARGEST = 250
"""The largest page that Trakt gives, as of June 2026. It lowers a larger `limit` in silence."""


@frozen(eq=False)
class Answer(Generic[T_co]):
    """What a call of `with_response` returns."""

    value: T_co
    """What the call returns otherwise; for a paged one, a `Page`."""

    status: int
    """The HTTP status, a success."""

    # Not printed: headers may carry cookies.
    headers: Mapping[str, str] = field(repr=False)
    """The headers, looked up by their names in any case."""


@frozen(eq=False, repr=False)
class Page(Sequence[T_co]):
    """One page of a list: a sequence of its items that knows where it stands."""

    _items: Sequence[T_co]

    number: int = field(kw_only=True)
    """Which page it is, from 1."""

    page_count: int | None = field(kw_only=True)
    """How many pages there are, where Trakt says so."""

    item_count: int | None = field(kw_only=True)
    """How many items are on all pages together, where Trakt says so."""

    @overload
    def __getitem__(self, index: int) -> T_co: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T_co]: ...
    def __getitem__(self, index: int | slice) -> T_co | Sequence[T_co]:
        return self._items[index]

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T_co]:
        return iter(self._items)

    def __repr__(self) -> str:
        pages = "" if self.page_count is None else f" of {self.page_count}"
        return f"<Page {self.number}{pages}: {len(self)} items>"


@frozen(eq=False, repr=False)
class PagedList(Generic[F]):
    """A list before it is read: what `Pages` and `AsyncPages` share."""

    _fetch: F
    _start: int
    _limit: int | str | None
    # For pyright, which knows nothing of the names that attrs gives to private fields.
    _name: str = field(kw_only=True, alias="name")
    # How many requests for the next pages may be under way.
    _ahead: int = field(kw_only=True, alias="ahead", default=0)
    # Whether the call asks for a part of the list.
    _filtered: bool = field(kw_only=True, alias="filtered", default=False)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._name}>"

    def _walk(self) -> Walk:
        return Walk(self._start, ahead=self._ahead, filtered=self._filtered)

    def _for_ahead(self, count: int) -> Self:
        if count < 1:
            raise ValueError(f"ahead: {count} is too small. Use 1 or more.")
        # One request at once: each page when it is needed.
        return evolve(self, ahead=count if count > 1 else 0)

    def _for_first(self, count: int) -> Self:
        if count < 0:
            raise ValueError(f"first: {count} is negative. Use 0 or more.")
        # From a page in the middle, another limit would begin somewhere else.
        limit = limit_for(count, self._limit) if self._start == 1 else self._limit
        return evolve(self, limit=limit, ahead=0)


def limit_for(items: int, limit: int | str | None) -> int:
    """How many items to ask for on a page, to get so many and as few more as can be.

    `limit` is the most on a page, if the caller has said; ``all`` is no number.
    """
    most = min(limit, LARGEST) if isinstance(limit, int) else LARGEST
    items = max(1, items)
    return ceil(items / ceil(items / most))
