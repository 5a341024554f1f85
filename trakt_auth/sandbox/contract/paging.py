"""Pages of a list."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

ITEMS = 7
"""Items in all, on every list that comes in pages."""

LARGEST_PAGE = 5
"""Items on a page, at most and where nobody asks. Fewer than `ITEMS`, so that a program that does
not turn the page, or that counts on its own `limit`, misses something here too."""


@frozen
class Page:
    """Some of the items."""

    number: int
    limit: int

    @classmethod
    def asked_for(cls, query: Mapping[str, str]) -> Page:
        """The page that a checked query means. What is out of bounds is moved in, as at Trakt."""
        limit = query.get("limit", str(LARGEST_PAGE))
        return cls(
            number=max(1, int(query.get("page", "1"))),
            limit=ITEMS if limit == "all" else min(max(1, _number(limit)), LARGEST_PAGE),
        )

    @property
    def indices(self) -> range:
        """Which of the items it holds: none, beyond the end."""
        return range(ITEMS)[(self.number - 1) * self.limit : self.number * self.limit]

    @property
    def headers(self) -> dict[str, str]:
        """What Trakt says of it."""
        return {
            "X-Pagination-Page": str(self.number),
            "X-Pagination-Limit": str(self.limit),
            "X-Pagination-Page-Count": str(-(-ITEMS // self.limit)),
            "X-Pagination-Item-Count": str(ITEMS),
        }


def _number(limit: str) -> int:
    try:
        return int(limit)
    except ValueError:
        return LARGEST_PAGE
