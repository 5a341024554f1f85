"""Python runs this when it starts, where ``PYTHONPATH`` has its folder: Trakt is the sandbox.

Every name under trakt.tv leads to the sandbox's door, and none is looked up. It runs in whatever
Python a program has, so it imports the standard library alone.
"""

from __future__ import annotations

import importlib.machinery
import importlib.util
import os
import socket
import sys
from pathlib import Path
from typing import Any

_LOOPBACK, _HTTPS = "127.0.0.1", 443
_LOOKUPS = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
# They connect past Python's own sockets. Programs do without where they can.
_PAST_PYTHON = ("pycurl", "uvloop")
_NOT_LOOKED_UP = "trakt.tv is a sandbox here, and is not looked up"


def _is_trakts(host: object) -> bool:
    if isinstance(host, (bytes, bytearray)):
        host = bytes(host).decode("ascii", "replace")
    name = host.lower().rstrip(".") if isinstance(host, str) else ""
    return name == "trakt.tv" or name.endswith(".trakt.tv")


def _redirect(door: int) -> None:
    look_up, plain = socket.getaddrinfo, socket.socket
    sendto: Any = plain.sendto
    connect, connect_ex = plain.connect, plain.connect_ex

    def getaddrinfo(host: Any, port: Any, *more: Any, **named: Any) -> Any:
        there = (_LOOPBACK, door) if _is_trakts(host) else (host, port)
        return look_up(*there, *more, **named)

    def named_by(look_up_name: Any) -> Any:
        return lambda host: look_up_name(_LOOPBACK if _is_trakts(host) else host)

    def place(address: Any) -> Any:
        if not isinstance(address, tuple) or not _is_sandboxs(address[0], address[1]):
            return address
        return (_LOOPBACK, door)

    socket.getaddrinfo = getaddrinfo
    socket.gethostbyname = named_by(socket.gethostbyname)
    socket.gethostbyname_ex = named_by(socket.gethostbyname_ex)
    # As attributes: they replace methods that are written in C, and look names up by themselves.
    for name, method in {
        "connect": lambda self, address: connect(self, place(address)),
        "connect_ex": lambda self, address: connect_ex(self, place(address)),
        "sendto": lambda self, data, *to: sendto(self, data, *to[:-1], place(to[-1])),
    }.items():
        setattr(plain, name, method)


def _trust(authority: str) -> None:
    """Let the sandbox's authority take the place of those that a program has from certifi."""
    try:
        import ssl
    except ImportError:  # a Python without
        return
    load = ssl.SSLContext.load_verify_locations

    def load_verify_locations(self: Any, cafile: Any = None, *more: Any, **named: Any) -> None:
        is_certifis = cafile is not None and Path(os.fsdecode(cafile)).name == "cacert.pem"
        load(self, authority if is_certifis else cafile, *more, **named)

    ssl.SSLContext.load_verify_locations = load_verify_locations  # type: ignore[method-assign]


def _is_sandboxs(host: object, port: object) -> bool:
    # anyio asks for addresses, and then takes the port that it knows.
    return _is_trakts(host) or (host, port) == (_LOOPBACK, _HTTPS)


def _forbid(event: str, arguments: tuple[Any, ...]) -> None:
    """Let no lookup of Trakt's names through, whoever asks for it."""
    if event in _LOOKUPS and _is_trakts(arguments[0]):
        raise OSError(_NOT_LOOKED_UP)


class _Pycares:
    """Leads pycares, the resolver of aiodns, when a program imports it."""

    def find_spec(self, name: str, path: Any = None, _: Any = None) -> Any:
        if name != "pycares":
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path)
        if spec is not None and spec.loader is not None:
            run = spec.loader.exec_module

            def exec_module(module: Any) -> None:
                run(module)
                _lead(module.Channel)

            spec.loader.exec_module = exec_module  # type: ignore[method-assign]
        return spec


def _lead(channel: Any) -> None:
    """Let a channel of pycares find this machine, where a program connects, at Trakt's names."""

    def here(ask: Any) -> Any:
        return lambda self, host, *more, **named: ask(
            self, _LOOPBACK if _is_trakts(host) else host, *more, **named
        )

    def refused(ask: Any) -> Any:
        def method(self: Any, name: Any, *more: Any, **named: Any) -> Any:
            if _is_trakts(name):
                raise OSError(_NOT_LOOKED_UP)
            return ask(self, name, *more, **named)

        return method

    leads = {"getaddrinfo": here, "gethostbyname": here, "query": refused, "search": refused}
    for name, lead in leads.items():
        if hasattr(channel, name):  # not all of them in every release
            setattr(channel, name, lead(getattr(channel, name)))


def _go_on() -> None:
    """Run the ``sitecustomize`` that this one stands before."""
    here = Path(__file__).resolve().parent
    others = [each for each in sys.path if Path(each or ".").resolve() != here]
    spec = importlib.machinery.PathFinder.find_spec("sitecustomize", others)
    if spec is not None and spec.loader is not None:
        spec.loader.exec_module(importlib.util.module_from_spec(spec))


if "TRAKT_SANDBOX_DOOR" in os.environ:
    _redirect(int(os.environ["TRAKT_SANDBOX_DOOR"]))
    for _name in _PAST_PYTHON:
        sys.modules[_name] = None  # type: ignore[assignment]  # what makes an import fail
    sys.meta_path.insert(0, _Pycares())
    sys.addaudithook(_forbid)
    if "SSL_CERT_FILE" in os.environ:
        _trust(os.environ["SSL_CERT_FILE"])
    _go_on()
