"""Sessions: a signed id in a cookie, and what belongs to it in Valkey, for all workers."""

from __future__ import annotations

import hmac
import json
import secrets
from hashlib import sha256
from typing import Any

from attrs import define, field
from redis.asyncio import Redis
from starlette.requests import Request
from starlette.responses import Response

from watched.settings import Settings

LIFE = 30 * 24 * 3600
"""Seconds that a session lives after its last use."""
UNFINISHED = 15 * 60
"""Seconds that a sign-in may take. Anybody can begin one, again and again, so none lasts longer."""
MOST_UNFINISHED = 100
"""Sign-ins of one address that may be under way: many people may share one."""


class TooManySignIns(Exception):
    """An address has begun more sign-ins than anybody needs, and finished none of them."""


@define
class Session:
    """One browser that signs in, or is signed in."""

    id: str = field(repr=False)
    data: dict[str, Any] = field(repr=False)

    @property
    def account(self) -> str:
        """The name of its account in the token store.

        Each sign-in has an account of its own: however people call themselves at Trakt, nobody can
        come to see what another one has. It does not tell the id, which is as good as a password.
        """
        return sha256(self.id.encode()).hexdigest()

    @property
    def name(self) -> str | None:
        """Who is signed in; None where nobody is yet."""
        return self.data.get("name")


class Sessions:
    """All sessions."""

    def __init__(self, valkey: Redis, settings: Settings) -> None:
        self._valkey = valkey
        self._secret = settings.secret
        self._secure = settings.secure
        # With this prefix, no other host of the domain can set it (RFC 6265bis, 4.1.3.2).
        self._cookie = "__Host-session" if settings.secure else "session"

    async def begin(self, data: dict[str, Any], request: Request) -> Session:
        """A new one. Each sign-in begins one, so that no id from before is worth anything.

        Raises:
            TooManySignIns: From this address; nothing was kept.
        """
        if await self._count(request, 1) > MOST_UNFINISHED:
            raise TooManySignIns
        session = Session(secrets.token_urlsafe(32), data)
        await self.keep(session)
        return session

    async def finish(self, session: Session, request: Request) -> None:
        """Keep a session in which somebody has signed in."""
        await self.keep(session)
        await self._count(request, -1)

    async def _count(self, request: Request, change: int) -> int:
        """Count the unfinished sign-ins of an address, until a while after the last one."""
        key = f"watched:unfinished:{request.client.host if request.client else ''}"
        async with self._valkey.pipeline(transaction=True) as together:
            together.incrby(key, change)
            together.expire(key, UNFINISHED)
            count, _ = await together.execute()
        return int(count)

    async def of(self, request: Request) -> Session | None:
        """The session of a browser; None where it has none."""
        session_id, _, signature = request.cookies.get(self._cookie, "").partition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(session_id).encode()):
            return None
        session = Session(session_id, {})
        kept = await self._valkey.get(_key(session.account))
        if kept is None:
            return None
        session.data = json.loads(kept)
        if session.name is not None:
            await self._valkey.expire(_key(session.account), LIFE)
        return session

    async def keep(self, session: Session) -> None:
        """Write down what belongs to a session."""
        life = UNFINISHED if session.name is None else LIFE
        await self._valkey.set(_key(session.account), json.dumps(session.data), ex=life)

    async def end(self, session: Session) -> None:
        """Forget it."""
        await self._valkey.delete(_key(session.account))

    def send(self, session: Session, response: Response) -> None:
        """Give the browser its cookie, which no script can read."""
        response.set_cookie(
            self._cookie,
            f"{session.id}.{self._signature(session.id)}",
            max_age=LIFE,
            secure=self._secure,
            httponly=True,
            samesite="lax",  # it has to come along when Trakt sends the browser back
        )

    def take(self, response: Response) -> None:
        """Let the browser forget its cookie."""
        response.delete_cookie(self._cookie, secure=self._secure, httponly=True, samesite="lax")

    def _signature(self, session_id: str) -> str:
        return hmac.digest(self._secret, session_id.encode(), "sha256").hex()


async def has_session(valkey: Redis, account: str) -> bool:
    """Whether a session uses an account of the token store."""
    return bool(await valkey.exists(_key(account)))


def _key(account: str) -> str:
    return f"watched:session:{account}"
