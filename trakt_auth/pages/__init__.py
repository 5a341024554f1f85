"""A list that comes in pages: what paged calls return.

Each name is imported on first use, so that a blocking program loads nothing of the async one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trakt_auth.pages.asynchronous import AsyncPages as AsyncPages
    from trakt_auth.pages.blocking import Pages as Pages
    from trakt_auth.pages.page import Answer as Answer
    from trakt_auth.pages.page import Page as Page
# As in the package's own: hidden from type checkers.
else:
    from trakt_auth import imported_late

    __all__, __getattr__, __dir__ = imported_late(
        __name__, {"asynchronous": "AsyncPages", "blocking": "Pages", "page": "Answer Page"}
    )
