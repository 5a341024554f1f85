"""What sends the calls of the blocking tree: it does what `policy` decides."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import trakt_auth._generated  # noqa: F401 - first of all: is it ours?
from generated_client._call import Call
from trakt_auth._calls.options import Options
from trakt_auth._calls.outcome import NoAnswer
from trakt_auth._calls.policy import Attempts, GetToken, Reject, Send, Step, WaitBudget
from trakt_auth._calls.requests import Requests, no_answer, parsed, subject_of, typed
from trakt_auth._ground.secrets import sealed
from trakt_auth._ground.waits import interruptible
from trakt_auth._wire.bounds import CANCEL_CHECK
from trakt_auth._wire.http import FAILURES, httpx
from trakt_auth.errors import Cancelled, TraktAuthError
from trakt_auth.pages.blocking import Pages
from trakt_auth.pages.page import Answer, Page, page_of

if TYPE_CHECKING:
    from trakt_auth._calls.accounts import Account

T = TypeVar("T")


class Caller:
    """Sends for one account, blocking.

    Args:
        account: Whose token and rate count.
        options: How to call.
        requests: Makes the requests.
        client: Returns the httpx client to send by.
        sleep: Waits so many seconds; None to wait by the clock of the machine.
    """

    __slots__ = ("_client", "_requests", "_sleep", "account", "options")

    def __init__(
        self,
        account: Account,
        options: Options,
        requests: Requests,
        client: Callable[[], httpx.Client],
        sleep: Callable[[float], object] | None,
    ) -> None:
        self.account = account
        self.options = options
        self._requests = requests
        self._client = client
        self._sleep = sleep

    def for_account(self, account: Account) -> Caller:
        """The same for another account."""
        return Caller(account, self.options, self._requests, self._client, self._sleep)

    def with_options(self, **changes: Any) -> Caller:
        """The same with other options."""
        options = self.options.changed(**changes)
        return Caller(self.account, options, self._requests, self._client, self._sleep)

    def value(self, call: Call[T]) -> T:
        """Send a call; return its body."""
        return self.answer(call).value

    @sealed
    def answer(self, call: Call[T]) -> Answer[T]:
        """Send a call; return its body with status and headers."""
        answer = self.send(call)
        status, strict = answer.status_code, self.options.strict
        value: T = typed(call, parsed(call, answer), status=status, strict=strict)
        return Answer(value, status, answer.headers)

    def pages(self, call: Call[list[T]]) -> Pages[T]:
        """The items of all pages of a call, before anything is sent."""

        def fetch(
            number: int, limit: int | str | None, stop: threading.Event | None
        ) -> Answer[Page[T]]:
            return self.answer_page(call.with_page(number, limit), stop)

        return Pages(fetch, call.page, call.limit, name=call.name)

    @sealed
    def answer_page(
        self, call: Call[list[T]], stop: threading.Event | None = None
    ) -> Answer[Page[T]]:
        """Send a call for one page; return it with status and headers.

        Args:
            call: The call.
            stop: Ends its waits: nobody needs the page any more.
        """
        answer = self.send(call, stop=stop)
        status, strict = answer.status_code, self.options.strict
        items = typed(call, parsed(call, answer), status=status, strict=strict)
        return Answer(page_of(items, call.page, answer.headers), status, answer.headers)

    @sealed
    def write(self, call: Call[T], chunk: int | None) -> T:
        """Send a call in requests of at most `chunk` items; return one result."""
        from trakt_auth._calls.writes import Writing  # with what it needs, not before a write

        writing = Writing(call, chunk, on_event=self.options.on_event)
        budget = WaitBudget(self.options.max_wait)
        stopped: TraktAuthError | None = None
        for part in writing.parts:
            try:
                answer = self.send(part, budget=budget)
                writing.took(parsed(part, answer), answer.status_code)
            except TraktAuthError as error:
                stopped = error
                break
        result: T = writing.end(stopped, strict=self.options.strict)
        return result

    @sealed
    def send(
        self,
        call: Call[Any],
        *,
        budget: WaitBudget | None = None,
        stop: threading.Event | None = None,
    ) -> httpx.Response:
        """Send a call, with all that belongs to it; return the answer, a success.

        Raises:
            TraktAuthError: There is none.
            Cancelled: `cancel` was set.
        """
        account, options = self.account, self.options
        has_store = account.has_store
        steps = Attempts(
            subject_of(call),
            has_store=has_store,
            token=(account.at_hand() or account.first_token()) if has_store else None,
            limiter=account.limiter,
            budget=budget or WaitBudget(options.max_wait),
            retries=options.retries,
            now=account.now,
        ).steps()
        try:
            step = next(steps)
            while True:
                try:
                    result = self._do(step, call, stop)
                except BaseException as error:  # noqa: BLE001 - raised again, unless it is decided otherwise
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as end:
            answer: httpx.Response = end.value
        return answer

    def _do(self, step: Step, call: Call[Any], stop: threading.Event | None) -> Any:
        if self.options.cancel is not None:
            self._give_up_if_cancelled()
        if isinstance(step, Send):
            request = self._requests.make(call, step.token, self.options.extensions())
            return self._send(request, stop)
        if isinstance(step, GetToken):
            return self.account.refresher.get(step.rejected, check=self._check(stop))
        if isinstance(step, Reject):
            raise self.account.refresher.rejection(step.token)
        self.options.tell_of(step, call.name)
        self._pause(step.seconds, stop)
        return None

    def _send(
        self, request: httpx.Request, stop: threading.Event | None
    ) -> httpx.Response | NoAnswer:
        client = self._client()
        # Only now: if all was closed after the stop, this client is a new one, which nobody closes.
        _give_up_if_stopped(stop)
        try:
            return client.send(request, auth=None, follow_redirects=False)
        except FAILURES as failure:
            problem = no_answer(request.method, failure)
        if isinstance(problem, TraktAuthError):
            raise problem
        return problem

    def _pause(self, seconds: float, stop: threading.Event | None) -> None:
        cancel = self.options.cancel
        if self._sleep is not None:
            self._sleep(seconds)
        elif cancel is None and stop is None:
            time.sleep(seconds)
        elif cancel is None or stop is None:
            event = cancel or stop
            assert event is not None  # noqa: S101 - as just looked at
            interruptible(event.wait, seconds)
        else:
            end = time.monotonic() + seconds
            while (left := end - time.monotonic()) > 0 and not cancel.wait(min(left, CANCEL_CHECK)):
                if stop.is_set():
                    break
        self._give_up_if_cancelled()
        _give_up_if_stopped(stop)

    def _check(self, stop: threading.Event | None) -> Callable[[], None] | None:
        """What ends a wait for a renewal, which goes on; None where nothing does."""
        if self.options.cancel is None and stop is None:
            return None

        def check() -> None:
            self._give_up_if_cancelled()
            _give_up_if_stopped(stop)

        return check

    def _give_up_if_cancelled(self) -> None:
        if self.options.cancel is not None and self.options.cancel.is_set():
            raise Cancelled("The call was cancelled.")


def _give_up_if_stopped(stop: threading.Event | None) -> None:
    if stop is not None and stop.is_set():
        raise Cancelled("Nobody waits for this page any more.")
