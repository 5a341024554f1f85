"""Views of one `Trakt` or `AsyncTrakt`, for other accounts and options."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from weakref import WeakValueDictionary

from attrs import evolve

from generated_client._call import Resource
from trakt_auth._calls.options import KEEP, Keep

if TYPE_CHECKING:
    from trakt_auth._calls.accounts import Accounts
    from trakt_auth._calls.asynchronous import AsyncCaller
    from trakt_auth._calls.blocking import Caller
    from trakt_auth.events import OnEvent
    from trakt_auth.token import Token

C = TypeVar("C", bound="Caller | AsyncCaller")


class Views(Resource[C]):
    """An object for one account, and others that share its connections and its accounts."""

    _is_view = False

    def __init__(
        self,
        caller: C,
        accounts: Accounts,
        connections: Any,
        views: WeakValueDictionary[str, Any] | None = None,
    ) -> None:
        super().__init__(caller)
        self._accounts = accounts
        self._connections = connections
        self._views = WeakValueDictionary[str, Any]() if views is None else views
        self._views[caller.account.name] = self

    def __repr__(self) -> str:
        return f"<{type(self).__name__} account={self._caller.account.name!r}>"

    @property
    def token(self) -> Token | None:
        """The present token of this account; None where nobody is signed in.

        It reads the store where no call has needed the token yet.

        Raises:
            StoreError: The store cannot be read.
        """
        return self._caller.account.token()

    def account(self, name: str) -> Self:
        """This for another account of the same store, with its own token and rate count.

        It shares connections and options. It costs next to nothing, and the same name gives the
        same object while anybody holds it, so that it may be asked for in each request of a web
        application. The tokens and counts of the 500 accounts that were asked for last are kept.
        """
        account = self._accounts.get(name)
        view: Self | None = self._views.get(name)
        return self._view(self._views, account=account) if view is None else view

    def forget(self, account: str) -> None:
        """Drop the token and the count of an account from memory. Its next call reads the store.

        For a person who has signed out, or an account that was deleted. The store is left as it is,
        and so is a renewal that is under way.
        """
        self._accounts.forget(account)

    def with_options(
        self,
        *,
        timeout: float | Keep = KEEP,
        max_wait: float | Keep | None = KEEP,
        retries: int | Keep = KEEP,
        on_event: OnEvent | Keep | None = KEEP,
        headers: Mapping[str, str] | Keep = KEEP,
    ) -> Self:
        """This with other options; those that are not given stay. See the class for what they do.

        Renewals are told to the `on_event` of the object that it came from.

        Args:
            timeout: As for the class.
            max_wait: As for the class.
            retries: As for the class.
            on_event: As for the class.
            headers: Headers of each request, beside ours. With ``If-None-Match``, a call raises
                `NotModified` where nothing has changed.

        Raises:
            ConfigurationError: An option cannot be used, or a header is one that this SDK sets,
                such as ``Authorization``.
        """
        given = {
            "timeout": timeout,
            "max_wait": max_wait,
            "retries": retries,
            "on_event": on_event,
            "headers": headers,
        }
        changes: Any = {name: value for name, value in given.items() if value is not KEEP}
        options = evolve(self._caller.options, **changes)
        return self._view(WeakValueDictionary(), options=options)

    def _view(self, views: WeakValueDictionary[str, Any], **changes: Any) -> Self:
        view = object.__new__(type(self))
        caller = evolve(self._caller, **changes)
        Views.__init__(view, caller, self._accounts, self._connections, views)
        view._is_view = True
        return view
