"""`DjangoTokenStore` and `get_trakt`."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import IntegrityError, connections, transaction
from django.db.backends.utils import CursorDebugWrapper
from django.db.models import Q, QuerySet
from django.utils import timezone

from trakt_auth._ground.forks import GUARD, PerProcess
from trakt_auth.contrib._rows import DELETED, MARGIN, Rows, fingerprint
from trakt_auth.contrib.django.models import TraktLogin
from trakt_auth.stores import LeasedStore, account_key, account_name
from trakt_auth.token import Token
from trakt_auth.trakt import Trakt

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper


def setting(name: str, default: Any) -> Any:
    """An entry of the setting ``TRAKT_AUTH``."""
    return getattr(settings, "TRAKT_AUTH", {}).get(name, default)


class DjangoTokenStore(LeasedStore):
    """A `TokenStore` in a database of Django, shared by every process and host that reaches it.

    What it writes is committed at once, on a connection of its own where the caller is in a
    transaction (``ATOMIC_REQUESTS``): a view that fails later does not lose a token. In a
    `TestCase` it takes part in the test's transaction, which other threads cannot see.

    Args:
        using: The alias of the database; by default that of the setting ``TRAKT_AUTH``.
        keys: Keys of `cryptography.fernet.Fernet`, as in the setting.

    Raises:
        ConfigurationError: A key cannot work.
        StoreError: There are keys, and ``cryptography`` is not installed.
    """

    def __init__(
        self, using: str | None = None, *, keys: Sequence[str | bytes] | None = None
    ) -> None:
        self.using: str = using or setting("DATABASE", "default")
        self._rows = Rows(setting("KEYS", ()) if keys is None else keys)

    def __repr__(self) -> str:
        return f"DjangoTokenStore({self.using!r})"

    @property
    def identity(self) -> tuple[str, str]:
        """See `trakt_auth.stores.changes.identity`."""
        return ("django", self.using)

    @contextmanager
    def use(self) -> Iterator[None]:
        """See `LeasedStore.use`. Leaves no connection open that it has opened."""
        own = connections[self.using]
        if own.in_atomic_block and not _in_test_case(self.using):
            with self._apart(own) as apart, _unlogged(apart):
                yield
            return
        if own.errors_occurred:
            own.close_if_unusable_or_obsolete()
        opened = own.connection is None
        try:
            with _unlogged(own):
                yield
        finally:
            # Threads of renewals have no request at whose end Django would close it.
            if opened and not own.in_atomic_block:
                own.close()

    @contextmanager
    def _apart(self, own: BaseDatabaseWrapper) -> Iterator[BaseDatabaseWrapper]:
        apart = own.copy()
        connections[self.using] = apart
        try:
            yield apart
        finally:
            connections[self.using] = own
            apart.close()

    def read(self, account: str) -> Token | None:
        """See `LeasedStore.read`."""
        found = self._of(account).values_list("token", flat=True).first()
        return self._rows.token(found, account)

    def put(self, account: str, token: Token) -> None:
        """See `LeasedStore.put`."""
        columns = self._columns(token)
        if not self._of(account).update(**columns) and not self._insert(account, columns):
            self._of(account).update(**columns)  # another writer has inserted it first

    def remove(self, account: str) -> None:
        """See `LeasedStore.remove`. Leaves a row without a token, as a mark."""
        # The lock has made the row.
        self._of(account).update(**DELETED, changed=timezone.now())

    def swap(self, account: str, spent_refresh: str, token: Token) -> bool:
        """See `LeasedStore.swap`."""
        login = self._of(account).filter(refresh=fingerprint(spent_refresh))
        return bool(login.update(**self._columns(token)))

    def lease(self, account: str, owner: str, seconds: float) -> bool:
        """See `LeasedStore.lease`."""
        now = time.time()
        lease = {"owner": owner, "ends": now + seconds}
        free = Q(owner=owner) | ~Q(ends__range=(now, now + MARGIN))
        if self._of(account).filter(free).update(**lease):
            return True
        if self._of(account).exists():
            return False
        return self._insert(account, {**lease, "changed": timezone.now()})

    def release(self, account: str, owner: str) -> None:
        """See `LeasedStore.release`."""
        self._of(account).filter(owner=owner).update(owner="", ends=0.0)

    def missing(self, account: str) -> str | None:
        """See `trakt_auth.stores.optional.Marking.missing`."""
        known = Q(token__isnull=False) | Q(deleted=True)
        with self.use():
            if self._of(account_key(account)).filter(known).exists():
                return None
        return f"the row of {account!r} in the table trakt_auth_traktlogin"

    def accounts(self) -> list[str]:
        """Return the accounts that have a token, sorted."""
        with self.use():
            found = self._all().filter(token__isnull=False).values_list("account", flat=True)
            return sorted(map(account_name, found))

    def sweep(self, days: float = 30.0) -> int:
        """Sign out the accounts that Trakt has refused, and delete rows that ended long ago.

        Args:
            days: How long ago a login must have ended, in days.

        Returns:
            How many logins it signed out and rows it deleted.
        """
        with self.use():
            before = timezone.now() - timedelta(days=days)
            old = self._all().filter(changed__lt=before, owner="")
            deleted, _ = old.filter(token__isnull=True).delete()
            return deleted + old.filter(refused=True).update(**DELETED, changed=timezone.now())

    def _all(self) -> QuerySet[TraktLogin]:
        return TraktLogin.objects.using(self.using)

    def _of(self, account: str) -> QuerySet[TraktLogin]:
        return self._all().filter(account=account)

    def _columns(self, token: Token) -> dict[str, Any]:
        return {**self._rows.columns(token), "changed": timezone.now()}

    def _insert(self, account: str, columns: dict[str, Any]) -> bool:
        try:
            with transaction.atomic(using=self.using):
                self._all().create(account=account, **columns)
        except IntegrityError:
            return False
        return True


class _Cursor(CursorDebugWrapper):
    """A cursor of ``DEBUG`` whose log has placeholders: the text of a statement holds tokens."""

    def debug_sql(
        self,
        sql: str | None = None,
        params: Any = None,
        use_last_executed_query: bool = False,
        many: bool = False,
    ) -> Any:
        del use_last_executed_query
        return super().debug_sql(sql, params, use_last_executed_query=False, many=many)


@contextmanager
def _unlogged(connection: BaseDatabaseWrapper) -> Iterator[None]:
    usual = connection.make_debug_cursor
    connection.make_debug_cursor = lambda cursor: _Cursor(cursor, connection)  # type: ignore[method-assign]
    try:
        yield
    finally:
        connection.make_debug_cursor = usual  # type: ignore[method-assign]


def _in_test_case(using: str) -> bool:
    # Django's way to ask whether what is written here is committed at once.
    try:
        with transaction.atomic(using=using, durable=True):
            return True
    except RuntimeError:
        return False


_trakt: PerProcess[Trakt] | None = None


def get_trakt() -> Trakt:
    """The `Trakt` of this process, made by the setting ``TRAKT_AUTH`` over `DjangoTokenStore`.

    Call it in each view: ``get_trakt().account(name)``. A process that is forked has its own.

    Raises:
        ConfigurationError: There is no application, or the setting cannot work.
    """
    global _trakt
    if _trakt is None:
        with GUARD:
            if _trakt is None:
                _trakt = PerProcess(_made)
    return _trakt.get()


def _made() -> Trakt:
    return Trakt(setting("APP", None), store=DjangoTokenStore(), **setting("OPTIONS", {}))
