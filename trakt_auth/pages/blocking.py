"""`Pages`: the items of all pages of a list, blocking.

`Walk` decides which page is next, and how far ahead to ask. This only does that.
"""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable, Iterator, Sized
from functools import partial
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from attrs import frozen

from trakt_auth._ground.threads import start
from trakt_auth.pages.page import LARGEST, Answer, Page, PagedList
from trakt_auth.pages.walk import Walk

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")
S = TypeVar("S", bound=Sized)

Fetch = Callable[[int, int | str | None, threading.Event | None], Answer[Page[T]]]


@frozen(eq=False, repr=False)
class Pages(PagedList[Fetch[T]], Generic[T]):
    """The items of all pages of a list. Nothing is asked for before the first one is needed.

    Iterating gives the items; iterating again asks Trakt again. A list may grow or shrink while it
    is read: then items move to another page, and can appear twice or not at all. To remove items
    from the list that you read, collect them first.

    Iterating raises what calls raise, after the items before the error, and:
        UnexpectedResponse: The list cannot be read to the end that Trakt announced. Where a filter
            was given, Trakt announces the pages of the list without it: an empty page is its end.
    """

    def __iter__(self) -> Iterator[T]:
        for page in self.by_page():
            yield from page

    def by_page(self) -> Iterator[Page[T]]:
        """Iterate over the pages instead of the items."""
        limit = self._limit or LARGEST
        return walked(self._walk(), lambda page, stop: self._fetch(page, limit, stop))

    def first(self, count: int) -> list[T]:
        """The first `count` items, or all if there are fewer. No more are asked for than needed.

        Raises:
            ValueError: `count` is negative.
        """
        pages = self._for_first(count).by_page()
        items: list[T] = []
        while len(items) < count and (page := next(pages, None)) is not None:
            items += page
        return items[:count]

    def ahead(self, count: int) -> Self:
        """The same, with up to `count` requests for the next pages under way at once.

        They run on threads that end with the iteration, and keep to Trakt's rates. The pages come
        in order. The first page comes alone, since its answer tells how many there are.

        Raises:
            ValueError: `count` is less than 1.
        """
        return self._for_ahead(count)


CTRL_C_CHECK = 0.5
"""How often, in seconds, a wait for a page looks for Ctrl-C."""


def walked(walk: Walk, fetch: Callable[[int, threading.Event | None], Answer[S]]) -> Iterator[S]:
    """The pages of a walk, as `fetch` brings them.

    Pages are asked for ahead on threads, which keep no process alive. At the end, the event of
    `fetch` ends the waits of their requests.
    """
    stop = threading.Event()
    under_way: dict[int, Future[Answer[S]]] = {}

    def ask_ahead() -> None:
        for page in walk.due():
            from concurrent.futures import Future  # here, since few programs ask ahead

            future = Future[Answer[S]]()
            run = contextvars.copy_context().run
            target = partial(run, _fetch_into, future, partial(fetch, page, stop))
            thread = threading.Thread(target=target, name="trakt-auth page", daemon=True)
            if not start(thread):
                return  # each in its turn
            under_way[page] = future

    try:
        while (page := walk.next_page()) is not None:
            ask_ahead()
            future = under_way.pop(page, None)
            if future is None:
                answer = fetch(page, None)
            else:
                from concurrent.futures import wait

                # Ctrl-C just before a wait without end is not noticed until that ends.
                while wait([future], CTRL_C_CHECK).not_done:
                    pass
                answer = future.result()
            walk.took(len(answer.value), answer.headers)
            ask_ahead()
            yield answer.value
    finally:
        stop.set()


def _fetch_into(future: Future[T], fetch: Callable[[], T]) -> None:
    try:
        future.set_result(fetch())
    except BaseException as error:  # noqa: BLE001 - raised where the page is asked for
        future.set_exception(error)
