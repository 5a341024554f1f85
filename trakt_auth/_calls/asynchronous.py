"""What sends the calls of the async tree: as `blocking`, on asyncio and trio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar

import trakt_auth._generated  # noqa: F401 - first of all: is it ours?
from generated_client._call import Call
from trakt_auth._calls.options import Options
from trakt_auth._calls.outcome import NoAnswer
from trakt_auth._calls.policy import Attempts, GetToken, Reject, Send, Step, WaitBudget
from trakt_auth._calls.requests import Requests, no_answer, parsed, subject_of, typed
from trakt_auth._calls.writes import Writing
from trakt_auth._ground.secrets import sealed
from trakt_auth._wire.clients import Pools
from trakt_auth._wire.http import FAILURES, httpx
from trakt_auth.errors import TraktAuthError
from trakt_auth.pages.asynchronous import AsyncPages
from trakt_auth.pages.page import Answer, Page, page_of

if TYPE_CHECKING:
    from trakt_auth._calls.accounts import Account

T = TypeVar("T")


class AsyncCaller:
    """Sends for one account, async. The arguments are those of `blocking.Caller`."""

    __slots__ = ("_pools", "_requests", "_sleep", "account", "options")

    def __init__(
        self,
        account: Account,
        options: Options,
        requests: Requests,
        pools: Callable[[], Awaitable[Pools]],
        sleep: Callable[[float], Awaitable[object]],
    ) -> None:
        self.account = account
        self.options = options
        self._requests = requests
        self._pools = pools
        self._sleep = sleep

    def for_account(self, account: Account) -> AsyncCaller:
        """The same for another account."""
        return AsyncCaller(account, self.options, self._requests, self._pools, self._sleep)

    def with_options(self, **changes: Any) -> AsyncCaller:
        """The same with other options."""
        options = self.options.changed(**changes)
        return AsyncCaller(self.account, options, self._requests, self._pools, self._sleep)

    async def value(self, call: Call[T]) -> T:
        """Send a call; return its body."""
        return (await self.answer(call)).value

    @sealed
    async def answer(self, call: Call[T]) -> Answer[T]:
        """Send a call; return its body with status and headers."""
        answer = await self.send(call)
        status, strict = answer.status_code, self.options.strict
        value: T = typed(call, parsed(call, answer), status=status, strict=strict)
        return Answer(value, status, answer.headers)

    def pages(self, call: Call[list[T]]) -> AsyncPages[T]:
        """The items of all pages of a call, before anything is sent."""

        async def fetch(number: int, limit: int | str | None) -> Answer[Page[T]]:
            return await self.answer_page(call.with_page(number, limit))

        return AsyncPages(fetch, call.page, call.limit, name=call.name)

    @sealed
    async def answer_page(self, call: Call[list[T]]) -> Answer[Page[T]]:
        """Send a call for one page; return it with status and headers."""
        answer = await self.send(call)
        status, strict = answer.status_code, self.options.strict
        items = typed(call, parsed(call, answer), status=status, strict=strict)
        return Answer(page_of(items, call.page, answer.headers), status, answer.headers)

    @sealed
    async def write(self, call: Call[T], chunk: int | None) -> T:
        """Send a call in requests of at most `chunk` items; return one result."""
        writing = Writing(call, chunk, on_event=self.options.on_event)
        budget = WaitBudget(self.options.max_wait)
        stopped: TraktAuthError | None = None
        for part in writing.parts:
            try:
                answer = await self.send(part, budget=budget)
                writing.took(parsed(part, answer), answer.status_code)
            except TraktAuthError as error:
                stopped = error
                break
        result: T = writing.end(stopped, strict=self.options.strict)
        return result

    @sealed
    async def send(self, call: Call[Any], *, budget: WaitBudget | None = None) -> httpx.Response:
        """Send a call, with all that belongs to it; return the answer, a success.

        Raises:
            TraktAuthError: There is none.
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
                    result = await self._do(step, call)
                except BaseException as error:  # noqa: BLE001 - raised again, unless it is decided otherwise
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as end:
            answer: httpx.Response = end.value
        return answer

    async def _do(self, step: Step, call: Call[Any]) -> Any:
        if isinstance(step, Send):
            return await self._send(
                self._requests.make(call, step.token, self.options.extensions())
            )
        if isinstance(step, GetToken):
            return await self.account.refresher.aget(step.rejected)
        if isinstance(step, Reject):
            raise self.account.refresher.rejection(step.token)
        self.options.tell_of(step, call.name)
        await self._sleep(step.seconds)
        return None

    async def _send(self, request: httpx.Request) -> httpx.Response | NoAnswer:
        pools = await self._pools()
        try:
            with pools.lend() as client:
                return await client.send(request, auth=None, follow_redirects=False)
        except FAILURES as failure:
            problem = no_answer(request.method, failure)
        if isinstance(problem, TraktAuthError):
            raise problem
        return problem
