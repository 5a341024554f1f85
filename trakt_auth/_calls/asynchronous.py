"""The async driver of `policy`, and the caller of the async tree: on asyncio and trio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
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
from trakt_auth._ground.steps import arun
from trakt_auth._wire.clients import Pools
from trakt_auth._wire.http import FAILURES, httpx
from trakt_auth.errors import TraktAuthError
from trakt_auth.pages.asynchronous import AsyncPages
from trakt_auth.pages.page import Answer, Page
from trakt_auth.pages.walk import filtered

if TYPE_CHECKING:
    from trakt_auth._calls.accounts import Account
    from trakt_auth.token import Token

T = TypeVar("T")


@define(eq=False, repr=False)
class AsyncDriver:
    """As `blocking.Driver`, async."""

    account: Account
    options: Options
    sleep: Callable[[float], Awaitable[object]]

    async def drive(
        self,
        subject: Subject,
        send: Callable[[Token | None], Awaitable[Sent]],
        *,
        budget: WaitBudget | None = None,
    ) -> Any:
        """As `blocking.Driver.drive`."""
        attempts = self.account.attempts(subject, self.options, budget)

        async def do(step: Step) -> Any:
            try:
                if isinstance(step, Send):
                    return await send(step.token)
                if isinstance(step, GetToken):
                    timeout = min(self.options.timeout, step.seconds)
                    return await self.account.refresher.aget(step.rejected, timeout=timeout)
                if isinstance(step, Claim):
                    from anyio import to_thread

                    return await to_thread.run_sync(step.claim)
                self.options.tell_of(step, subject.name)
                await self.sleep(step.seconds)
            except TraktAuthError as error:
                return error
            return None

        return await arun(attempts.steps(), do)


@define(eq=False, repr=False)
class AsyncCaller(AsyncDriver):
    """Sends the calls of the async tree for one account."""

    requests: Requests
    pools: Pools

    async def value(self, call: Call[T]) -> T:
        """Send a call; return its body."""
        return (await self.answer(call)).value

    @sealed
    async def answer(self, call: Call[T]) -> Answer[T]:
        """Send a call; return its body with status and headers."""
        check_not_empty(call)
        return answer_of(call, await self.send(call), strict=self.options.strict)

    def pages(self, call: Call[list[T]]) -> AsyncPages[T]:
        """The items of all pages of a call, before anything is sent."""

        async def fetch(number: int, limit: int | str | None) -> Answer[Page[T]]:
            return await self.answer_page(call.with_page(number, limit))

        return AsyncPages(
            fetch, call.page, call.limit, name=call.name, filtered=filtered(call.query)
        )

    @sealed
    async def answer_page(self, call: Call[list[T]]) -> Answer[Page[T]]:
        """Send a call for one page; return it with status and headers."""
        return page_of_answer(call, await self.send(call), strict=self.options.strict)

    @sealed
    async def write(self, call: Call[T], chunk: int | None) -> T:
        """Send a call in requests of at most `chunk` items; return one result."""
        steps = writing(call, chunk, self.options)
        budget = WaitBudget(self.options.max_wait)
        result: T = await arun(steps, partial(self.outcome, budget=budget))
        return result

    async def outcome(self, call: Call[Any], **how: Any) -> httpx.Response | TraktAuthError:
        """As `send`, but return an error."""
        try:
            return await self.send(call, **how)
        except TraktAuthError as error:
            return error

    @sealed
    async def send(
        self,
        call: Call[Any],
        *,
        budget: WaitBudget | None = None,
        begins: Callable[[], object] = bool,
    ) -> httpx.Response:
        """As `Caller.send`."""
        call = with_headers(call, self.options.headers)
        subject = subject_of(call)

        async def once(token: Token | None) -> Sent:
            begins()
            request = self.requests.make(call, token, self.options.extensions())
            try:
                async with self.pools.lend() as client:
                    return await client.send(request, auth=None, follow_redirects=False)
            except FAILURES as failure:
                return no_response(subject, failure)

        response: httpx.Response = await self.drive(subject, once, budget=budget)
        return response
