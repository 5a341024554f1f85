"""Trakt: all of Trakt's API as a tree of methods, signed in and within limits."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

import trakt_auth._generated  # noqa: F401 - first of all: is it ours?
from generated_client.resources.blocking import ResourceTree
from trakt_auth._calls.accounts import Accounts, Clock, app_for, store_for
from trakt_auth._calls.blocking import Caller
from trakt_auth._calls.options import Options
from trakt_auth._calls.policy import RETRIES
from trakt_auth._calls.requests import Requests, undescribed
from trakt_auth._calls.views import Views
from trakt_auth._ground.checks import functions_if_any
from trakt_auth._ground.secrets import sealed
from trakt_auth._tokens.pauses import RENEWALS_AT_ONCE
from trakt_auth._wire.clients import Connections
from trakt_auth._wire.http import httpx
from trakt_auth._wire.timeouts import API_SECONDS
from trakt_auth.app import App

if TYPE_CHECKING:
    from generated_client.resources.blocking_response import ResourceTreeWithResponse
    from trakt_auth._batches.blocking import Batch
    from trakt_auth._calls.rates import SharedCount
    from trakt_auth.events import OnEvent
    from trakt_auth.stores.base import TokenStore
    from trakt_auth.token import Token

CLOSING = 10.0
"""How long, in seconds, close() waits for a renewal. Its thread goes on if it takes longer."""


class Trakt(Views[Caller], ResourceTree[Caller]):
    """Trakt's API, blocking: ``trakt.movies.trending()``, ``trakt.sync.history.add(movies=...)``.

    ::

        with Trakt(store=FileTokenStore()) as trakt:
            print(trakt.users.settings().user.username)

    Each call has a fresh token, keeps to Trakt's rates (500 reads in 5 minutes and one write a
    second for a user), and sends again what failed for the moment. Safe to share between threads.
    Connections are made when they are first needed.

    Args:
        app: The application that calls; `App.from_env` by default.
        store: Where tokens are kept. Without it and without `token`, nobody is signed in: a call
            that needs a person is sent all the same, and Trakt's 401 is `LoginRequired`.
        account: The name of the account in the store.
        token: A token at hand, instead of a store. It is renewed like any other and lives in
            memory: `token` of this object is the present one.
        http_client: A client of yours to send by, for its proxy or certificates; it is not closed.
            Answers that its cache gives do not count against the rate: hishel's, and those with the
            extension ``from_cache`` set to True. A cache that does not heed the Authorization
            header mixes the accounts that share it.
        rate_limit: Whether to keep to Trakt's rates, by a count for each account. Calls that are
            too fast wait: reads for up to 5 minutes. A
            count of `trakt_auth.contrib.rates` is shared by several processes.
        retries: How often a request is sent again at most, by default 3, where that may help:
            after a 429, and where there was no answer or a 5xx to what may be sent twice.
        max_wait: Seconds that one call may wait in all, for its turn and before it is sent again.
            A longer wait raises `RateLimited` or `Unavailable`, with `retry_after`. None: as long
            as its turn takes, and 30 s before each retry.
        timeout: Seconds that one request may take in all, by default 60.
        cancel: Set it, from any thread, to end all calls under way: they raise `Cancelled`.
        on_event: Told of waits of a second or more, renewals, the progress of long writes and
            trouble with the store (see `trakt_auth.events`). The logger ``trakt_auth`` is told too.
            Of renewals and the store it is told on a thread of its own, and nobody waits for that.
        strict: Whether an answer that breaks the contract in any field raises.
        renewals_at_once: How many tokens of this process may be renewed at once; others wait for
            their turn, and the calls that need them no longer than `max_wait`.
        clock: Unix seconds, for renewals and rates.
        sleep: Waits so many seconds; with `clock`, programs are tested without waiting.

    Raises:
        ConfigurationError: An argument cannot be used.

    Calls raise:
        LoginRequired: A signed-in person is needed.
        ServiceError: Trakt answered with an error status, or not at all (see `trakt_auth.errors`).
        UnexpectedResponse: The answer is a redirect, or breaks the contract.
        StoreError: The store failed, and there is no usable token at hand.
        Cancelled: `cancel` was set.
        ValueError: An argument of the call cannot be sent.
    """

    @sealed
    def __init__(
        self,
        app: App | None = None,
        *,
        store: TokenStore | None = None,
        account: str = "default",
        token: Token | None = None,
        http_client: httpx.Client | None = None,
        rate_limit: bool | SharedCount = True,
        retries: int = RETRIES,
        max_wait: float | None = None,
        timeout: float = API_SECONDS,
        cancel: threading.Event | None = None,
        on_event: OnEvent | None = None,
        strict: bool = False,
        renewals_at_once: int = RENEWALS_AT_ONCE,
        clock: Clock = time.time,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        app = app_for(app)
        functions_if_any(sleep=sleep)
        options = Options(timeout, max_wait, retries, on_event, strict, cancel)
        connections = Connections(app, http_client)
        accounts = Accounts(
            store_for(store, token, account),
            limits=rate_limit,
            clock=clock,
            app=app,
            renewals_at_once=renewals_at_once,
            on_event=on_event,
            http_client=http_client,
        )
        one, requests = accounts.get(account), Requests(app)
        caller = Caller(one, options, sleep, requests, connections.client)
        super().__init__(caller, accounts, connections)

    @cached_property
    def with_response(self) -> ResourceTreeWithResponse[Caller]:
        """The same tree, whose calls return `Answer`: the value with status and headers.

        Of a paged call, that is one page. A write is sent in one request, whatever its size.
        """
        from generated_client.resources.blocking_response import ResourceTreeWithResponse

        return ResourceTreeWithResponse(self._caller)

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        """Call an operation that this SDK does not describe, with our token, waits and errors.

        Args:
            method: The HTTP method.
            path: The path, such as ``/movies/trending``. Values in it must be encoded, as by
                ``urllib.parse.quote(value, safe="")``.
            params: What follows the question mark. A list is sent with commas, None is not sent.
            json: The body.
            headers: Headers beside those of every request, such as ``Accept-Language``.

        Returns:
            The answer: a success, or the 304 that ``If-None-Match`` in `headers` asks for.

        Raises:
            ValueError: `path` is a whole URL, has a part "." or "..", or holds what must be
                encoded: a blank, a control character, a backslash, a #. Or `json` is no JSON, or a
                header is one that this SDK sets, such as ``Authorization``.
        """
        response = self._caller.send(undescribed(method, path, params, json, headers))
        response.request.headers.pop("Authorization", None)
        return response

    def batch(
        self,
        *,
        size: int = 100,
        every: float | None = None,
        left: Iterable[Mapping[str, Any]] | None = None,
    ) -> Batch:
        """A queue for writes that many threads put into.

        ::

            with trakt.batch() as batch:
                batch.history.add(movie, watched_at="released")
                batch.ratings.add(movie, 8)

        What waits is sent in as few requests as its order allows, by `Batch.flush`, and at the end
        of the ``with``. If its block raises, nothing more is sent, and `Batch.left` has it.

        Args:
            size: After so many items too, by the thread that adds the last one.
            every: And so many seconds after the first item that waits, by a thread of the batch's
                own which ends with the ``with``; None for never.
            left: What `left` of another batch was. It goes first.

        Raises:
            ValueError: An argument cannot be used.

        The end of the ``with`` raises `PartlyDone` if anything was not sent or may have been done.

        !!! note "New in 0.2"
        """
        from trakt_auth._batches.blocking import Batch
        from trakt_auth._batches.queue import Queue

        caller, accounts = self._caller, self._accounts
        clocks = {"clock": accounts.monotonic, "wall": accounts.clock}
        queue = Queue(size=size, every=every, left=left, options=caller.options, **clocks)
        return Batch(caller, queue)

    def close(self) -> None:
        """Close the connections, after a wait of 10 s at most for a renewal under way.

        Closing a view does nothing: it shares them.
        """
        if not self._is_view:
            try:
                self._accounts.close(CLOSING)
            finally:
                self._connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
