"""How a proxy is chosen: a request goes straight, or through a proxy of the environment."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar
from urllib.request import getproxies, proxy_bypass
from weakref import WeakSet

from trakt_auth._ground.addresses import is_loopback
from trakt_auth._ground.forks import GUARD
from trakt_auth._wire.http import httpx
from trakt_auth.errors import ConfigurationError

P = TypeVar("P")

_HOST = rb"[A-Za-z0-9._:-]+"


class Routes(Generic[P]):
    """The pools of one client, made when they are first needed.

    The environment is read when this is made, as httpx does. This machine is never reached through
    a proxy. `leave` puts away a pool that belongs to the parent of this process.
    """

    def __init__(
        self, make: Callable[[httpx.Proxy | None], P], leave: Callable[[P], object]
    ) -> None:
        self._make = make
        self._leave = leave
        self._proxies = getproxies()
        self._by_origin: dict[tuple[bytes, bytes], P] = {}
        self._by_proxy: dict[str | None, P] = {}
        _ALL.add(self)

    def __iter__(self) -> Iterator[P]:
        return iter(list(self._by_proxy.values()))

    def pool(self, url: httpx.URL) -> P:
        """The pool for a request to `url`. Raises ConfigurationError for an unusable proxy."""
        origin = (url.raw_scheme, url.raw_host)
        pool = self._by_origin.get(origin)
        if pool is None:
            proxy = self._proxy(url)
            usable = None if proxy is None else _usable(proxy)
            with GUARD:
                if proxy not in self._by_proxy:
                    self._by_proxy[proxy] = self._make(usable)
                pool = self._by_origin[origin] = self._by_proxy[proxy]
        return pool

    def forget(self) -> None:
        """Leave all pools to the process that this one was forked from."""
        pools, self._by_origin, self._by_proxy = list(self), {}, {}
        for pool in pools:
            self._leave(pool)

    def _proxy(self, url: httpx.URL) -> str | None:
        host = url.raw_host.decode("ascii")
        if is_loopback(host) or proxy_bypass(host):
            return None
        proxy = self._proxies.get(url.scheme) or self._proxies.get("all")
        if proxy and "://" not in proxy:
            return f"http://{proxy}"
        return proxy or None


def _usable(proxy: str) -> httpx.Proxy:
    problem = "is no address of a proxy"
    try:
        usable = httpx.Proxy(proxy)
        if re.fullmatch(_HOST, usable.url.raw_host):
            return usable
    except httpx.InvalidURL:
        pass
    except ValueError:
        problem = "has a scheme other than http, https, socks5 and socks5h"
    raise unusable(problem)


def unusable(problem: str) -> ConfigurationError:
    """The error for a proxy of the environment; its address may hold a password."""
    return ConfigurationError(
        f"The proxy that this machine is set to use {problem}. "
        "Check HTTP_PROXY, HTTPS_PROXY and ALL_PROXY, and name hosts to reach directly in NO_PROXY."
    )


# A child that sent on connections of its parent would get responses that are meant for the parent.
_ALL: WeakSet[Routes[Any]] = WeakSet()


def _forget_all() -> None:
    for routes in list(_ALL):
        routes.forget()


if sys.platform != "win32":
    os.register_at_fork(after_in_child=_forget_all)
