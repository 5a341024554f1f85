"""paginate and apaginate: the items of a paged operation, page after page.

They are the walk of `Pages` and `AsyncPages` over the function of an operation.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import ParamSpec, TypeVar

import trakt_auth._generated  # noqa: F401 - first of all: is it ours?
from generated_client.types import UNSET, Response
from trakt_auth._statuses.statuses import api_error
from trakt_auth.errors import UnexpectedResponse
from trakt_auth.pages.asynchronous import AsyncWalk, Items, TaskBlock
from trakt_auth.pages.blocking import walked
from trakt_auth.pages.page import Answer
from trakt_auth.pages.walk import PAGE_COUNT, Walk, filtered, number

P = ParamSpec("P")
T = TypeVar("T")


def paginate(
    operation: Callable[P, Response[list[T]]], *args: P.args, **kwargs: P.kwargs
) -> Iterator[T]:
    """Iterate over the items of all pages.

    For example ``for movie in paginate(get_trending_movies.sync_detailed, client=client)``. A page
    is fetched when its first item is asked for. An operation without a `page` is one page.

    The headers of the newest answer say where the list ends, so a list may grow or shrink while it
    is read. If Trakt lowers `limit`, there are more pages and nothing is lost. If items are added
    or removed while you read, others move to another page, and can appear twice or not at all:
    compare ids if that matters. To remove items from the list that you read, collect them first.

    Args:
        operation: The ``sync_detailed`` of an operation.
        *args: Its positional arguments.
        **kwargs: Its keyword arguments. With `page`, the walk starts there. The larger the `limit`,
            the fewer calls it takes.

    Raises:
        LoginRequired: A page was answered with 401.
        ServiceError: A page was answered with another error status. Both are raised even if the
            client was told not to raise: a list that broke off would look complete.
        UnexpectedResponse: The list cannot be read to the end that Trakt announced, or Trakt
            announces more pages and the operation takes no `page`. Where a filter was given, Trakt
            announces the pages of the list without it: an empty page is its end.

    Errors of the operation itself are raised as they are.
    """

    def fetch(page: int, _: object) -> Answer[list[T]]:
        if page > 1:  # the first one is asked for by the arguments as they were given
            kwargs["page"] = page
        return _read(operation, page, operation(*args, **kwargs))

    for items in walked(_walk(operation, kwargs), fetch):
        yield from items


def apaginate(
    operation: Callable[P, Awaitable[Response[list[T]]]], *args: P.args, **kwargs: P.kwargs
) -> Items[T]:
    """`paginate`, async: takes the ``asyncio_detailed`` of an operation.

    ``async for item in apaginate(...)`` fetches a page when its first item is asked for. It may be
    left at any time. In a block, the next page is fetched while you use this one::

        async with apaginate(get_trending_movies.asyncio_detailed, client=client) as movies:
            async for movie in movies:
                ...

    An error is raised after the items before it. Leaving the block cancels the request for the next
    page. Runs on asyncio and trio; raises what `paginate` raises.
    """

    async def fetch(page: int) -> Answer[list[T]]:
        if page > 1:
            kwargs["page"] = page
        return _read(operation, page, await operation(*args, **kwargs))

    return Items(AsyncWalk(_walk(operation, kwargs), fetch, TaskBlock()))


def _walk(operation: Callable[..., object], arguments: dict[str, object]) -> Walk:
    """The walk from the page that the arguments name."""
    page = arguments.get("page")
    # A part of the path is given by its place or its name, what goes into the query by its name.
    query = {
        name
        for name, parameter in inspect.signature(operation).parameters.items()
        if parameter.kind is parameter.KEYWORD_ONLY and arguments.get(name) not in (None, UNSET)
    }
    start = max(1, page) if isinstance(page, int) else 1
    return Walk(start, filtered=filtered(query - {"client"}))


def _read(
    operation: Callable[..., object], page: int, response: Response[list[T]]
) -> Answer[list[T]]:
    """The items of a response, if they can be read on from there."""
    name = operation.__module__.rpartition(".")[2]
    status, headers = response.status_code, response.headers
    if not 200 <= status <= 299:
        raise api_error(status, headers, None, where=name, now=time.time())
    pages = number(headers, PAGE_COUNT) or 0
    if pages > page and "page" not in inspect.signature(operation).parameters:
        raise UnexpectedResponse(
            f"{name} was answered with page {page} of {pages}, "
            "and takes no page to ask for the others",
            status=status,
        )
    return Answer(response.parsed or [], status, headers)
