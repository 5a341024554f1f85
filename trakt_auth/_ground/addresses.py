"""Addresses, read so strictly that every parser reads them alike; and links from a server.

Pure: the standard library alone, and idna for names that need it. Hosts that secrets are sent to,
and links that are shown or opened, are read here. An address that a browser, a terminal or httpx
could read in another way is refused: one with blanks, control characters, backslashes, user names
or letters beyond ASCII.
"""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import NamedTuple

# RFC 3986: unreserved, reserved and percent-encoded characters, and no others. Compiled when it is
# first needed, by `re` itself: importing this costs every program.
_ADDRESS = (
    r"(?P<scheme>[Hh][Tt][Tt][Pp][Ss]?)://"
    r"(?P<host>\[[0-9A-Fa-f:.]{2,45}\]|[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?)"
    r"(?::(?P<port>[0-9]{1,5}))?"
    r"(?P<rest>(?:[/?#][A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]*)?)"
)


class Address(NamedTuple):
    """An http or https address without a user name."""

    scheme: str
    host: str
    """In lower case, without the brackets of an IPv6 address."""
    port: int | None
    rest: str
    """Path, query and fragment, as they were written."""


def address(text: object) -> Address | None:
    """Read an address; None for other text, or text that a program might read in another way."""
    match = re.fullmatch(_ADDRESS, text) if isinstance(text, str) else None
    if match is None:
        return None
    host = match["host"].lower()
    port = int(match["port"]) if match["port"] else None
    if port is not None and not 0 < port < 65536:
        return None
    bare = host.strip("[]")
    # A host that looks like an IP address has to be one: parsers differ on 0x7f.1 and 1.2.3.
    last = bare.rpartition(".")[2]
    if (host != bare or last.isdigit() or last.startswith("0x")) and _ip(bare) is None:
        return None
    if ".." in bare or (host == bare and not _is_name(bare)):
        return None
    return Address(match["scheme"].lower(), bare, port, match["rest"])


def _ip(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text)
    except ValueError:
        return None


def _is_name(host: str) -> bool:
    """Whether httpx can read the international labels of a host, if there are any."""
    if not any(label.startswith("xn--") for label in host.split(".")):
        return True
    import idna  # as httpx does; here, since next to no host has such labels

    try:
        return idna.encode(idna.decode(host)).decode() == host
    except UnicodeError:
        return False


def is_loopback(host: str) -> bool:
    """Whether `host` is this machine: ``localhost`` or a loopback address."""
    found = _ip(host)
    return host == "localhost" if found is None else found.is_loopback


def safe_link(text: object, *, loopback: bool = False) -> bool:
    """Whether a link that a server sent may be shown to a person or opened.

    With `loopback`, it may lead to this machine, by http too: for a server on this machine.
    """
    found = address(text)
    if found is None:
        return False
    if is_loopback(found.host):
        return loopback
    # Browsers take more hosts for this machine than `is_loopback` does.
    ip = _ip(found.host)
    if isinstance(ip, IPv6Address) and ip.ipv4_mapped is not None:
        ip = ip.ipv4_mapped
    leads_here = found.host.endswith(".localhost") or (
        ip is not None and (ip.is_unspecified or ip.is_loopback)
    )
    return found.scheme == "https" and not leads_here
