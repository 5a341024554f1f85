"""The blocking driver of `policy`, and the caller of the blocking tree."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define

from generated_client._call import Call
from trakt_auth._calls.options import Options
from trakt_auth._calls.outcome import Sent, Subject
from trakt_auth._calls.policy import Claim, GetToken, Send, Step, WaitBudget
from trakt_auth._calls.requests import (
    Requests,
    answer_of,
    check_not_empty,
    no_response,
    page_of_answer,
    subject_of,
    with_headers,
)
from trakt_auth._calls.writes import writing
from trakt_auth._ground.secrets import sealed
from trakt_auth._ground.steps import run
from trakt_auth._wire.http import FAILURES, httpx
from trakt_auth._wire.timeouts import CANCEL_CHECK
from trakt_auth.errors import Cancelled, TraktAuthError
from trakt_auth.pages.blocking import Pages
from trakt_auth.pages.page import Answer, Page
from trakt_auth.pages.walk import filtered

if TYPE_CHECKING:
    from trakt_auth._calls.accounts import Account
    from trakt_auth.token import Token

T = TypeVar("T")


@define(eq=False, repr=False)
class Driver:
    """Does the steps of calls for one account, blocking."""

    account: Account
    options: Options
    sleep: Callable[[float], object] | None
    """Waits so many seconds; None to wait by the clock of the machine."""

    def drive(
        self,
        subject: Subject,
        send: Callable[[Token | None], Sent],
        *,
        budget: WaitBudget | None = None,
        stop: threading.Event | None = None,
    ) -> Any:
        """Do one call by `send`; return the outcome that stands.

        An event `stop` ends its waits: nobody needs the response any more. Without a `budget`, the
        options say how long it may wait.
        """
        attempts = self.account.attempts(subject, self.options, budget)

        def do(step: Step) -> Any:
            try:
                self._give_up(stop)
                if isinstance(step, Send):
                    return send(step.token)
                if isinstance(step, GetToken):
                    may_end = self.options.cancel is not None or stop is not None
                    check = partial(self._give_up, stop) if may_end else None
                    timeout = min(self.options.timeout, step.seconds)
                    return self.account.refresher.get(step.rejected, check=check, timeout=timeout)
                if isinstance(step, Claim):
                    return step.claim()
                self.options.tell_of(step, subject.name)
                self._pause(step.seconds, stop)
            except TraktAuthError as error:
                return error
            return None

        return run(attempts.steps(), do)

    def _pause(self, seconds: float, stop: threading.Event | None) -> None:
        events = [each for each in (self.options.cancel, stop) if each is not None]
        if self.sleep is not None:
            self.sleep(seconds)
        elif not events:
            time.sleep(seconds)
        else:
            end = time.monotonic() + seconds
            while (left := end - time.monotonic()) > 0 and not any(e.is_set() for e in events):
                events[0].wait(min(left, CANCEL_CHECK))
        self._give_up(stop)

    def _give_up(self, stop: threading.Event | None) -> None:
        cancel = self.options.cancel
        if cancel is not None and cancel.is_set():
            raise Cancelled("The call was cancelled.")
        if stop is not None and stop.is_set():
            raise Cancelled("Nobody waits for this page any more.")


@define(eq=False, repr=False)
class Caller(Driver):
    """Sends the calls of the blocking tree for one account."""

    requests: Requests
    client: Callable[[], httpx.Client]
    """Returns the httpx client to send by."""

    def value(self, call: Call[T]) -> T:
        """Send a call; return its body."""
        return self.answer(call).value

    @sealed
    def answer(self, call: Call[T]) -> Answer[T]:
        """Send a call; return its body with status and headers."""
        check_not_empty(call)
        return answer_of(call, self.send(call), strict=self.options.strict)

    def pages(self, call: Call[list[T]]) -> Pages[T]:
        """The items of all pages of a call, before anything is sent."""

        def fetch(
            number: int, limit: int | str | None, stop: threading.Event | None
        ) -> Answer[Page[T]]:
            return self.answer_page(call.with_page(number, limit), stop)

        return Pages(fetch, call.page, call.limit, name=call.name, filtered=filtered(call.query))

    @sealed
    def answer_page(
        self, call: Call[list[T]], stop: threading.Event | None = None
    ) -> Answer[Page[T]]:
        """Send a call for one page; return it with status and headers."""
        return page_of_answer(call, self.send(call, stop=stop), strict=self.options.strict)

    @sealed
    def write(self, call: Call[T], chunk: int | None) -> T:
        """Send a call in requests of at most `chunk` items; return one result."""
        steps = writing(call, chunk, self.options)
        budget = WaitBudget(self.options.max_wait)
        result: T = run(steps, partial(self.outcome, budget=budget))
        return result

    def outcome(self, call: Call[Any], **how: Any) -> httpx.Response | TraktAuthError:
        """As `send`, but return an error."""
        try:
            return self.send(call, **how)
        except TraktAuthError as error:
            return error

    @sealed
    def send(
        self,
        call: Call[Any],
        *,
        budget: WaitBudget | None = None,
        stop: threading.Event | None = None,
        begins: Callable[[], object] = bool,
    ) -> httpx.Response:
        """Send a call; return the response, a success. See `Driver.drive`.

        `begins` is called before a request is sent.
        """
        call = with_headers(call, self.options.headers)
        subject = subject_of(call)

        def once(token: Token | None) -> Sent:
            begins()
            request = self.requests.make(call, token, self.options.extensions())
            client = self.client()
            # Only now: if all was closed after the stop, it is a new client, which nobody closes.
            self._give_up(stop)
            try:
                return client.send(request, auth=None, follow_redirects=False)
            except FAILURES as failure:
                return no_response(subject, failure)

        response: httpx.Response = self.drive(subject, once, budget=budget, stop=stop)
        return response
