"""Clients of Redis, made from a URL with our timeouts, one for each process; and their errors."""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable
from typing import Any
from urllib.parse import SplitResult, parse_qs, urlsplit

from attrs import field, frozen

from trakt_auth.errors import ConfigurationError, StoreError

# Seconds for one answer of the server, which usually takes a millisecond. One that does not come
# is not waited for a second time.
ANSWER = 5.0

# Connections of one store in one process, or event loop. Who finds all in use waits for one, so
# that a burst of any size is worked off; after so many seconds it is told.
CONNECTIONS = 20
POOL_WAIT = 20.0


@frozen
class RedisServer:
    """Where a server is: the URL, which is not shown, and what it is called in messages."""

    url: str = field(repr=False)
    where: str

    def settings(self) -> dict[str, Any]:
        """What a client takes beside the URL, whose own options come first."""
        from redis.exceptions import ConnectionError as Lost

        settings: dict[str, Any] = {
            "socket_timeout": ANSWER,
            "socket_connect_timeout": ANSWER,
            # Once more where the server has closed an idle connection, or restarts.
            "retry_on_error": [Lost],
            "max_connections": CONNECTIONS,
            "timeout": POOL_WAIT,
        }
        if self.url.startswith("rediss:"):
            settings["ssl_check_hostname"] = self._checks_certificate()
        return settings

    def _checks_certificate(self) -> bool:
        options = parse_qs(urlsplit(self.url).query)
        return options.get("ssl_cert_reqs", [""])[-1].lower() not in ("none", "cert_none")


def server_at(url: str, make: Callable[[RedisServer], Any]) -> RedisServer | None:
    """Read a URL; None where it cannot work, or may hold a part of a password elsewhere.

    Args:
        url: Of the server.
        make: Makes a client, to try the options of the URL; it does not connect.
    """
    from redis.exceptions import RedisError

    try:
        where = _where(urlsplit(url))
        if where is None:
            return None
        place = RedisServer(url, where)
        pool = make(place).connection_pool
        pool.connection_class(**pool.connection_kwargs)
        return place
    except (TypeError, ValueError, AttributeError, RedisError):
        return None


def unreadable() -> ConfigurationError:
    """The error of a URL that cannot work; it quotes nothing of it."""
    return ConfigurationError(
        "The Redis URL cannot be read. It looks like redis://user:password@host:6379/0, with any "
        "special character in the user name and password percent-encoded, and no options but "
        "those of redis-py."
    )


def _where(parts: SplitResult) -> str | None:
    """What to call the server; None where the URL cannot work, or may hold a password elsewhere."""
    # The "@" that ends a password ends up here where the password has an unescaped / ? or #.
    if parts.fragment or "@" in parts.path + parts.query:
        return None
    if parts.scheme == "unix":
        return f"unix://{parts.path}" if parts.path else None
    if parts.scheme not in ("redis", "rediss") or not re.fullmatch(r"/?|/\d+", parts.path):
        return None
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme}://{parts.hostname or ''}{port}{parts.path}"


def require_redis(store: str) -> None:
    """Say what to install.

    Raises:
        StoreError: The extra is not installed.
    """
    try:
        import redis
    except ImportError:
        redis = None  # type: ignore[assignment]
    if redis is None:
        from trakt_auth._ground.origin import to_install

        raise StoreError(f"{store} needs a package more: {to_install('redis')}")


def blocking_redis(place: RedisServer) -> Any:
    """A client, not yet connected."""
    import redis
    from redis.backoff import ExponentialBackoff
    from redis.exceptions import ConnectionError as Lost
    from redis.retry import Retry

    retry = Retry(ExponentialBackoff(cap=0.5, base=0.05), 1, supported_errors=(Lost,))
    pool = redis.BlockingConnectionPool.from_url(place.url, retry=retry, **place.settings())
    return redis.Redis.from_pool(pool)


def async_redis(place: RedisServer) -> Any:
    """An asyncio client, not yet connected."""
    from redis.asyncio import BlockingConnectionPool, Redis
    from redis.asyncio.retry import Retry
    from redis.backoff import ExponentialBackoff
    from redis.exceptions import ConnectionError as Lost

    retry = Retry(ExponentialBackoff(cap=0.5, base=0.05), 1, supported_errors=(Lost,))
    pool: Any = BlockingConnectionPool.from_url(place.url, retry=retry, **place.settings())
    return Redis.from_pool(pool)


# What redis-py itself says, without asking the server: its pool that waits, and the other.
_ALL_IN_USE = ("No connection available.", "Too many connections")


def redis_problem(error: Exception) -> str:
    """Advice by the kind of error; its text is the server's, and not to be trusted with secrets."""
    from redis import exceptions

    match error:
        case exceptions.AuthenticationError() | exceptions.AuthorizationError():
            return "the server refused the user name or password. Check them"
        case exceptions.NoPermissionError():
            return "this user lacks permission for EVAL or for these keys. Check the server's ACL"
        case exceptions.BusyLoadingError():
            return "the server is still loading its data. Try again in a moment"
        case exceptions.TimeoutError() | TimeoutError():
            return "the server did not answer in time. Check that it runs and is not overloaded"
        case exceptions.ConnectionError() if str(error) in _ALL_IN_USE:
            return (
                "all connections of the pool are in use. Raise max_connections, which can stand in "
                "the URL, or give a client whose pool waits: redis-py's BlockingConnectionPool"
            )
        case exceptions.ConnectionError() | OSError() if _is_certificate(error):
            return (
                "the server's certificate was refused. Check that it is issued for the host of the "
                "URL, by an authority that this machine trusts (ssl_ca_certs=)"
            )
        case exceptions.ConnectionError() | OSError():
            return "the server cannot be reached. Check its address, and that it runs"
        case exceptions.ReadOnlyError():
            return "it is a read-only replica. Use the address of the primary"
        case exceptions.OutOfMemoryError():
            return "the server is out of memory. Raise its maxmemory"
        case exceptions.RedisError():
            code = re.match(r"[A-Z]{3,20}(?= )", str(error))
            return f"the server answered {code[0] if code else type(error).__name__}"
        case _:
            return f"its answer could not be read ({type(error).__name__})"


def _is_certificate(error: BaseException) -> bool:

    causes = (error, error.__cause__, error.__context__)
    return any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes) or (
        "CERTIFICATE_VERIFY_FAILED" in str(error)
    )
