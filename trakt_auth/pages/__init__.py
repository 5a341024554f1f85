"""A list that comes in pages: what paged calls return.

Each name is imported on first use, so that a blocking program loads nothing of the async one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trakt_auth.pages.asynchronous import AsyncPages as AsyncPages
    from trakt_auth.pages.blocking import Pages as Pages
    from trakt_auth.pages.page import Answer as Answer
    from trakt_auth.pages.page import Page as Page
# As in the package's own: hidden from type checkers.
else:
    _HOME = {"Answer": "page", "AsyncPages": "asynchronous", "Page": "page", "Pages": "blocking"}
    __all__ = sorted(_HOME)

    def __getattr__(name: str) -> Any:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return __all__
