"""The door of TLS, and what leads a program to it that has Trakt's own addresses."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from trakt_auth._ground.origin import to_install
from trakt_auth.sandbox.server import Server

HERE = Path(__file__).parent

NAMES = ("trakt.tv", "*.trakt.tv")

_PROXIES = ("http_proxy", "https_proxy", "all_proxy")
_OWN_ADDRESSES = ("TRAKT_API_URL", "TRAKT_AUTH_URL")


@contextmanager
def door(server: Server) -> Iterator[Mapping[str, str]]:
    """Open a door of TLS with a certificate for Trakt's names, by an authority of its own.

    Yields the variables that lead a program to it. Nothing of the authority is kept, and its key is
    never written down.

    Raises:
        ImportError: trustme is not installed.
        RuntimeError: The server does not run.
    """
    try:
        import trustme  # here: it brings all of cryptography
    except ModuleNotFoundError as missing:
        raise ImportError(
            f"TLS needs {missing.name}, which is not installed: {to_install('sandbox')}",
            name=missing.name,
        ) from missing

    authority = trustme.CA(organization_name="trakt-auth sandbox")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*NAMES).configure_cert(context)
    with TemporaryDirectory(prefix="trakt-sandbox-") as folder, server.also(context) as port:
        certificates = Path(folder) / "authority.pem"
        authority.cert_pem.write_to_path(str(certificates))
        yield _variables(port, str(certificates))


def _variables(port: int, certificates: str) -> dict[str, str]:
    redirect = str(HERE / "redirect.cjs").replace("\\", "\\\\")
    return {
        "TRAKT_SANDBOX_DOOR": str(port),
        # The only authority that counts: what would reach another host does not trust it.
        "SSL_CERT_FILE": certificates,
        "REQUESTS_CA_BUNDLE": certificates,
        "CURL_CA_BUNDLE": certificates,
        "NODE_EXTRA_CA_CERTS": certificates,
        "PYTHONPATH": _before("PYTHONPATH", str(HERE), os.pathsep),
        "NODE_OPTIONS": _before("NODE_OPTIONS", f'--require "{redirect}"', " "),
        # A proxy would look names up by itself.
        "NO_PROXY": "*",
        "no_proxy": "*",
    }


def _before(name: str, value: str, between: str) -> str:
    return between.join(filter(None, [value, os.environ.get(name)]))


def environment(variables: Mapping[str, str]) -> dict[str, str]:
    """The environment of this process, as one in which Trakt is the sandbox."""
    left_out = {*_PROXIES, *map(str.upper, _PROXIES), *_OWN_ADDRESSES}
    return {name: value for name, value in os.environ.items() if name not in left_out} | {
        **variables
    }
