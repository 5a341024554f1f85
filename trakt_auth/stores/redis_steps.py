"""The commands to Redis for each call of a store, without sending them.

Each method is a generator: it yields a command (`Ask`) or a wait (`LockPause`), is sent the reply
of the server, and returns the result. `RedisTokenStore` and `AsyncRedisTokenStore` only do it.

Every account has a hash - token, written (the fence it was written under; without a token it is the
mark of a deletion), fence (the last one given out) - and, while somebody holds it, a lock whose
value is the holder's own. The lock is a lease: a short one, that its living holder renews.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Generator
from contextlib import suppress
from typing import Any, TypeVar

from attrs import field, frozen

from trakt_auth.errors import StoreError
from trakt_auth.stores.account import account_key, account_name
from trakt_auth.stores.base import LockBusy, NewerTokenSaved
from trakt_auth.stores.document import Unreadable, check_replaceable, dump, parse, usable
from trakt_auth.stores.leases import Lease, LockPause, acquire, uptime
from trakt_auth.stores.locking import busy
from trakt_auth.stores.optional import replaces
from trakt_auth.token import Token

T = TypeVar("T")

# A repeated call, after an answer that was lost, finds the lock its own.
_ACQUIRE = """
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then
  return redis.call('HINCRBY', KEYS[2], 'fence', 1)
end
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return tonumber(redis.call('HGET', KEYS[2], 'fence') or 1)
end
return 0
"""

# A lock that has gone, as in a restart of the server, is the holder's again if nobody has it.
_RENEW = """
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then
  return 0
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
"""

_RELEASE = """
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return redis.call('DEL', KEYS[1])
end
return 0
"""

# ARGV: the writer's fence, 0 outside a lock; the document, '' to delete; '1' if ARGV[4] must be
# what is stored; that, '' if nothing is there though nobody has deleted it; '1' if this is another
# login or another refresh token than what is stored.
#
# What a token replaces is what counts: its successor is written whether the lock is still held or
# not. Other writes of a holder whose lock has expired are refused once somebody else has written.
# The fence outlives a deleted token, which a slow holder must not bring back.
_WRITE = """
local fence = tonumber(ARGV[1])
local written = tonumber(redis.call('HGET', KEYS[1], 'written') or 0)
if ARGV[3] == '1' then
  local stored = redis.call('HGET', KEYS[1], 'token')
  if not stored and ARGV[4] == '' and redis.call('HEXISTS', KEYS[1], 'written') == 0 then
    stored = ''
  end
  if stored ~= ARGV[4] and stored ~= ARGV[2] then
    return 0
  end
elseif fence ~= 0 and fence < written then
  return 0
end
if ARGV[5] == '1' then
  local last = tonumber(redis.call('HGET', KEYS[1], 'fence') or 0)
  if fence == 0 or (ARGV[3] == '1' and fence < last) then
    fence = last + 1
  end
  if last < fence then
    redis.call('HSET', KEYS[1], 'fence', fence)
  end
  redis.call('HSET', KEYS[1], 'written', fence)
end
if ARGV[2] == '' then
  redis.call('HDEL', KEYS[1], 'token')
else
  redis.call('HSET', KEYS[1], 'token', ARGV[2])
end
return 1
"""

_TRY = """
redis.call('HSET', KEYS[1], 'try', ARGV[1])
redis.call('HDEL', KEYS[1], 'try')
return 1
"""


@frozen
class Ask:
    """A call of a method of the client."""

    what: str
    """What it is for, as in: Cannot <what>."""

    method: str
    arguments: tuple[Any, ...] = field(repr=False)


Commands = Generator[Ask | LockPause, Any, T]


@frozen
class _Stored:
    """What an account's hash holds: as it is, and as what it is."""

    document: bytes | None = field(repr=False)
    found: Token | Unreadable | None

    def is_of(self, token: Token) -> bool:
        """Whether it is a token with the same refresh token."""
        found = self.found
        return isinstance(found, Token) and found.refresh_token == token.refresh_token


class RedisSteps:
    """The steps of each call.

    Args:
        where: What the server is called in messages.
        prefix: Of every key.
        lease: Seconds that the lock lasts without being renewed.
        clock: A monotonic clock, in seconds.
    """

    def __init__(
        self,
        where: str,
        prefix: str,
        lease: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.where = where
        self.prefix = prefix
        self._lease = round(lease * 1000)
        self._clock = clock

    def load(self, account: str) -> Commands[Token | None]:
        """See `TokenStore.load`."""
        found = (yield from self._read(account)).found
        return usable(found, self._place(account))

    def save(self, account: str, token: Token, fence: int) -> Commands[None]:
        """See `TokenStore.save`; `fence` is the holder's, 0 outside a lock."""
        what = f"save the token of account {account!r}"
        stored = yield from self._read(account)
        check_replaceable(stored.found, self._place(account))
        expected = None
        if fence and stored.is_of(token):
            # Marks or tries what is there: neither a fence in the way, nor news to others.
            expected = stored
        if not (yield from self._write(what, account, token, fence, expected)):
            raise _outdone(what)

    def delete(self, account: str, fence: int) -> Commands[None]:
        """See `TokenStore.delete`."""
        what = f"delete the token of account {account!r}"
        if not (yield from self._write(what, account, None, fence, None)):
            raise _outdone(what)

    def replace(self, account: str, spent: Token, token: Token, fence: int) -> Commands[bool]:
        """See `trakt_auth.stores.optional.Replacing.replace`."""
        what = f"save the token of account {account!r}"
        while True:
            stored = yield from self._read(account)
            check_replaceable(stored.found, self._place(account))
            # What is no token may be replaced; and an answer that was lost may have been a yes.
            found = stored.found
            gone = stored.document is None
            is_there = found == token and token != spent
            if (gone and not (yield from self.missing(account))) or (
                isinstance(found, Token) and not is_there and not replaces(found, spent, token)
            ):
                return False
            if (yield from self._write(what, account, token, fence, stored, spent)):
                return True

    def missing(self, account: str) -> Commands[str | None]:
        """See `trakt_auth.stores.optional.Marking.missing`."""
        key = self._tokens(account_key(account))
        what = f"read the token of account {account!r}"
        written = yield Ask(what, "hexists", (key, "written"))  # by a save, or by a deletion
        return None if written else f"the key {key} at {self.where}"

    def check(self, account: str) -> Commands[None]:
        """See `trakt_auth.stores.optional.Checking.check_writable`."""
        stored = yield from self._read(account)
        check_replaceable(stored.found, self._place(account))
        what = f"save a token of account {account!r}"
        yield self._eval(what, _TRY, [self._tokens(account_key(account))], "x" * 1024)

    def holds_token(self, account: str) -> Commands[bool]:
        """Whether the account has a token, of whatever kind."""
        return (yield from self._read(account)).document is not None

    def accounts_of(self, keys: list[Any]) -> list[str]:
        """The accounts whose hashes are among `keys`, as the server lists them."""
        begin, end = f"{self.prefix}{{", "}"
        names: set[str] = set()
        for key in keys:
            text = key.decode(errors="replace") if isinstance(key, bytes) else str(key)
            name = text.removeprefix(begin).removesuffix(end)
            if text == f"{begin}{name}{end}":
                try:
                    account = account_name(name)
                    names |= {account} if account_key(account) == name else set()
                except ValueError:
                    continue  # not a key of ours
        return sorted(names)

    @property
    def pattern(self) -> str:
        """What the keys of every account's hash match."""
        return re.sub(r"([*?\[\]\\^])", r"\\\1", self.prefix) + "{*}"

    def acquire(self, account: str, owner: str, timeout: float | None) -> Commands[Lease]:
        """Wait for the lock; gives the holder's lease.

        Raises:
            StoreError: It was not had in time.
        """
        key = account_key(account)

        def attempt() -> Commands[Lease | None]:
            asked = uptime()
            fence = yield from self._number(
                f"lock the token of account {account!r}",
                _ACQUIRE,
                [self._lock(key), self._tokens(key)],
                owner,
                self._lease,
            )
            return Lease(fence, asked, self._lease / 1000) if fence else None

        hint = f" It uses {self.where} too."
        with suppress(LockBusy):
            return (yield from acquire(attempt, account, timeout, hint=hint, clock=self._clock))
        raise busy(account, (yield from self._holder(account)))

    def _holder(self, account: str) -> Commands[str | None]:
        what = f"lock the token of account {account!r}"
        owner = yield Ask(what, "get", (self._lock(account_key(account)),))
        owner = owner.decode(errors="replace") if isinstance(owner, bytes) else owner
        # Older versions say no more than a number.
        return owner.rpartition(", ")[0] or None if isinstance(owner, str) else None

    def renew(self, account: str, owner: str, lease: Lease) -> Commands[bool]:
        """Make the lock last; gives whether it is still the owner's."""
        what = f"keep the lock of account {account!r}"
        lock = self._lock(account_key(account))
        asked = uptime()
        kept = bool((yield from self._number(what, _RENEW, [lock], owner, self._lease)))
        if kept:
            lease.renewed(asked)
        return kept

    def release(self, account: str, owner: str) -> Commands[None]:
        """Let go of the lock, if it is the owner's."""
        lock = self._lock(account_key(account))
        yield self._eval(f"unlock account {account!r}", _RELEASE, [lock], owner)

    def _read(self, account: str) -> Commands[_Stored]:
        what = f"read the token of account {account!r}"
        tokens = self._tokens(account_key(account))
        # Not by way of a name, which a traceback would show.
        return self._stored(what, (yield Ask(what, "hget", (tokens, "token"))))

    def _stored(self, what: str, answer: object) -> _Stored:
        document = answer.encode() if isinstance(answer, str) else answer
        if document is None or isinstance(document, bytes):
            return _Stored(document, parse(document))
        del answer, document  # not for the traceback
        raise self._strange(what)

    def _write(
        self,
        what: str,
        account: str,
        token: Token | None,
        fence: int,
        expected: _Stored | None,
        spent: Token | None = None,
    ) -> Commands[bool]:
        key = self._tokens(account_key(account))
        marks = (
            expected is not None
            and expected.document is not None
            and (spent is None or token is None or spent.refresh_token == token.refresh_token)
        )
        return bool(
            (
                yield from self._number(
                    what,
                    _WRITE,
                    [key],
                    fence,
                    b"" if token is None else dump(token),
                    "" if expected is None else "1",
                    b"" if expected is None else expected.document or b"",
                    "" if marks else "1",
                )
            )
        )

    def _number(self, what: str, script: str, keys: list[str], *arguments: Any) -> Commands[int]:
        answer = yield self._eval(what, script, keys, *arguments)
        if isinstance(answer, int):
            return answer
        # Something between here and the server answers in its place, or the client is of a
        # pipeline or a test.
        del answer, arguments
        raise self._strange(what)

    def _strange(self, what: str) -> StoreError:
        return StoreError(
            f"Cannot {what} at {self.where}: the answer is not one that Redis gives. Check that "
            "there is a Redis or Valkey server, and no proxy that knows only some commands."
        )

    def _eval(self, what: str, script: str, keys: list[str], *arguments: Any) -> Ask:
        return Ask(what, "eval", (script, len(keys), *keys, *arguments))

    def _place(self, account: str) -> str:
        return f"the key {self._tokens(account_key(account))} at {self.where}"

    def _tokens(self, key: str) -> str:
        # The braces make a cluster keep an account's keys together; no key has braces of its own.
        return f"{self.prefix}{{{key}}}"

    def _lock(self, key: str) -> str:
        return f"{self._tokens(key)}:lock"


def _outdone(what: str) -> NewerTokenSaved:
    return NewerTokenSaved(
        f"Cannot {what}: the lock expired, and another host has saved a newer token or deleted it. "
        "Load it again."
    )
