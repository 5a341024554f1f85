"""`LeasedStore`: a store in a database, made of small atomic steps."""

from __future__ import annotations

import time
from abc import abstractmethod
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import Any, TypeVar, cast

from trakt_auth._ground.secrets import sealed
from trakt_auth._ground.steps import run
from trakt_auth.errors import StoreError, TraktAuthError
from trakt_auth.stores import leased_steps as steps
from trakt_auth.stores.account import account_key
from trakt_auth.stores.leased_steps import Do, OwnedLease, Steps
from trakt_auth.stores.leases import LEASE, Keeper, LockPause
from trakt_auth.stores.locking import LockingStore
from trakt_auth.stores.optional import Marking
from trakt_auth.token import Token

T = TypeVar("T")


class LeasedStore(LockingStore):
    """Base class of a `TokenStore` in a database that several processes or hosts share.

    Define `read`, `put`, `remove`, `swap`, `lease` and `release`. Each is one atomic step: one
    statement that is committed when the method returns, or one short transaction. The class makes
    `load`, `save`, `delete`, `lock` and `replace` of them, and turns every error of a step into a
    `StoreError`. Do not override those. Test the class with `trakt_auth.testing.stores`.

    ``account`` in a step is not the name of the account, but a key made of it: 1 to 200
    characters of ``a-z 0-9 - _ . @ %``, which any database can hold. Give it back to
    `trakt_auth.stores.account_name` to list the names.

    If `remove` leaves a mark that there is no token on purpose, also define `missing` (see
    `trakt_auth.stores.base`): a table that was lost then counts as trouble, not as a sign-out.

    Keep every field of `Token.to_dict`: before a refresh token is spent, `replace` writes down in
    the token which program is about to do so, and others do not send it for 75 seconds.

    The lock is a lease of 8 seconds, and at most 30: the holder renews it while it lives, from a
    thread of its own. A holder that has died blocks the others for 10 seconds at most. It needs no
    lock of the database, so it works behind a connection pooler. Hosts that share a database need
    clocks that differ by less than 5 seconds.

    Steps run on the threads that use the store: those of your program, of renewals, and of the
    looks for logins of other processes. Implement `use` to prepare and clean up around a step.
    """

    lock_is_sure = False
    lease_seconds: float = LEASE
    """Seconds that the lock outlives a holder that has died; 30 at most."""

    @abstractmethod
    def read(self, account: str) -> Token | None:
        """Return the account's token; None if there is none."""

    @abstractmethod
    def put(self, account: str, token: Token) -> None:
        """Save the account's token, whatever was there before."""

    @abstractmethod
    def remove(self, account: str) -> None:
        """Delete the account's token. Do nothing if there is none. Keep the lease."""

    @abstractmethod
    def swap(self, account: str, spent_refresh: str, token: Token) -> bool:
        """Save `token` only if the stored token's refresh token is `spent_refresh`.

        Comparing and saving are one step: ``update ... where account = ? and refresh_token = ?``.

        Returns:
            Whether it was saved.
        """

    @abstractmethod
    def lease(self, account: str, owner: str, seconds: float) -> bool:
        """Give the account's lease to `owner`, from now on for so many seconds.

        Do it only if nobody has the lease, its time is over, or `owner` has it already; looking
        and writing are one step. A lease that ends more than a minute from now is void: the clock
        was set back.

        Args:
            account: The account.
            owner: 32 characters of ``0-9 a-f``, new for each lock.
            seconds: How long, at most 30.

        Returns:
            Whether `owner` has the lease now.
        """

    @abstractmethod
    def release(self, account: str, owner: str) -> None:
        """End the account's lease if `owner` has it. Do nothing else."""

    def use(self) -> AbstractContextManager[object]:
        """Return a context in which one step runs, on the thread that runs it.

        Override it to close what an earlier step left broken, or what should not stay open on a
        thread that is not yours. By default, it does nothing.
        """
        return nullcontext()

    def load(self, account: str) -> Token | None:
        """See `TokenStore.load`."""
        return self._run(steps.load(account))

    def save(self, account: str, token: Token) -> None:
        """See `TokenStore.save`.

        Raises:
            NewerTokenSaved: Another program has taken the lock that this thread held.
        """
        with self.turn(account):
            self._run(steps.save(account, token, self._lease(account)))

    def delete(self, account: str) -> None:
        """See `TokenStore.delete`.

        Raises:
            NewerTokenSaved: As with `save`.
        """
        with self.turn(account):
            self._run(steps.delete(account, self._lease(account)))

    def replace(self, account: str, spent: Token, token: Token) -> bool:
        """See `trakt_auth.stores.optional.Replacing.replace`. Works with or without the lock."""
        lease, marks = self._lease(account), isinstance(self, Marking)
        return self._run(steps.replace(account, spent, token, lease, marks=marks))

    @contextmanager
    def exclude_others(self, account: str, timeout: float | None) -> Iterator[OwnedLease]:
        """See `LockingStore.exclude_others`."""
        lease = OwnedLease(self.lease_seconds)
        self._run(steps.lock(account, lease, timeout))
        keeper = Keeper(lambda mine: self._run(steps.keep(account, mine)), account, lease)
        keeper.start()
        try:
            yield lease
        finally:
            if keeper.stop():
                # A lock that cannot be let go expires, and what was done under it is done.
                with suppress(StoreError):
                    self._run(steps.release(account, lease))

    def _lease(self, account: str) -> OwnedLease | None:
        return cast("OwnedLease | None", self._held().get(account_key(account)))

    @sealed
    def _run(self, plan: Steps[T]) -> T:
        return run(plan, self._do)

    def _do(self, step: Do | LockPause) -> Any:
        return time.sleep(step.seconds) if isinstance(step, LockPause) else self._call(step)

    @sealed
    def _call(self, step: Do) -> Any:
        try:
            with self.use():
                return getattr(self, step.method)(*step.arguments)
        except TraktAuthError:
            raise
        except Exception as error:  # noqa: BLE001 - of an author's, it may be any
            problem = steps.problem(error)
        # Out here, so that no context leads to frames that hold the token.
        raise StoreError(f"Cannot {step.what} in {type(self).__name__}: {problem}.")
