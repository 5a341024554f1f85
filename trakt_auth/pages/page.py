"""One page of a list, and what a call returns with its response."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Generic, TypeVar, overload

from attrs import field, frozen

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


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


class Page(Sequence[T_co]):
    """One page of a list: a sequence of its items that knows where it stands."""

    __slots__ = ("_items", "item_count", "number", "page_count")

    number: int
    """Which page it is, from 1."""

    page_count: int | None
    """How many pages there are, where Trakt says so."""

    item_count: int | None
    """How many items are on all pages together, where Trakt says so."""

    def __init__(
        self,
        items: Sequence[T_co],
        *,
        number: int,
        page_count: int | None,
        item_count: int | None,
    ) -> None:
        self._items = items
        self.number = number
        self.page_count = page_count
        self.item_count = item_count

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


def page_of(items: Sequence[T], asked: int, headers: Mapping[str, str]) -> Page[T]:
    """The page that was answered with these items and headers."""
    return Page(
        items,
        number=asked,
        page_count=number(headers.get("x-pagination-page-count", "")),
        item_count=number(headers.get("x-pagination-item-count", "")),
    )


def number(text: str) -> int | None:
    """What a header says, where it is a number."""
    try:
        return int(text)
    except ValueError:
        return None
