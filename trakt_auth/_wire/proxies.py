"""How a proxy is chosen: a request goes straight, or through a proxy of the environment."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar
from urllib.request import getproxies, proxy_bypass

from trakt_auth._ground.addresses import is_loopback
from trakt_auth._ground.forks import GUARD, PerProcess
from trakt_auth._wire.http import httpx
from trakt_auth.errors import ConfigurationError

P = TypeVar("P")

_HOST = rb"[A-Za-z0-9._:-]+"


class Routes(Generic[P]):
    """The pools of one client in this process, made when they are first needed.

    The environment is read when this is made, as httpx does. This machine is never reached through
    a proxy.
    """

    # A child that sent on connections of its parent would get responses that are meant for that.
    _pools: PerProcess[tuple[dict[tuple[bytes, bytes], P], dict[str | None, P]]]

    def __init__(self, make: Callable[[httpx.Proxy | None], P]) -> None:
        self._make = make
        self._proxies = getproxies()
        self._pools = PerProcess(lambda: ({}, {}))

    def __iter__(self) -> Iterator[P]:
        return iter([*self._pools.get()[1].values()])

    def pool(self, url: httpx.URL) -> P:
        """The pool for a request to `url`. Raises ConfigurationError for an unusable proxy."""
        by_origin, by_proxy = self._pools.get()
        origin = (url.raw_scheme, url.raw_host)
        pool = by_origin.get(origin)
        if pool is None:
            proxy = self._proxy(url)
            usable = None if proxy is None else _usable(proxy)
            with GUARD:
                if proxy not in by_proxy:
                    by_proxy[proxy] = self._make(usable)
                pool = by_origin[origin] = by_proxy[proxy]
        return pool

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
