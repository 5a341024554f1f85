"""`App`: the ids of a registered Trakt application, and the hosts it sends to."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Self

from attrs import Attribute, field, frozen, validators

from trakt_auth._addresses import APPLICATIONS_URL
from trakt_auth._ground.addresses import address, is_loopback
from trakt_auth._ground.checks import is_visible
from trakt_auth._ground.secrets import sealed, sealed_init
from trakt_auth._version import __version__
from trakt_auth.errors import ConfigurationError

API_URL = "https://api.trakt.tv"
AUTH_URL = "https://auth.trakt.tv"

# The redirect URI of applications that cannot receive a redirect (Trakt's spelling of it).
OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"


def _credential(value: Any) -> Any:
    # Copy and paste brings line ends and blanks along, which Trakt answers with invalid_client.
    return value.strip() if isinstance(value, str) else value


def _check_credential(_: object, attribute: Attribute[Any], value: Any) -> None:
    name = attribute.name
    if not isinstance(value, str) or not value:
        raise ConfigurationError(
            f"{name} must be a non-empty string; find yours at {APPLICATIONS_URL}"
        )
    if not is_visible(value):
        raise ConfigurationError(
            f"{name} holds a blank or a character that Trakt never issues; "
            f"copy it again from {APPLICATIONS_URL}"
        )


def _blank_is_none(value: Any) -> Any:
    return _credential(value) or None


def _without_trailing_slash(value: Any) -> Any:
    return value.rstrip("/") if isinstance(value, str) else value


def _check_url(_: object, attribute: Attribute[Any], value: Any) -> None:
    name, found = attribute.name, address(value)
    if found is None or "?" in found.rest or "#" in found.rest:
        raise ConfigurationError(
            f"{name} must be a URL such as {API_URL}, without a user name, a query or a fragment, "
            "in plain ASCII"
        )
    if found.scheme != "https" and not is_loopback(found.host):
        raise ConfigurationError(
            f"{name} must start with https:// (http:// works only for this machine), "
            "since tokens and secrets are sent there"
        )


def _check_header(_: object, attribute: Attribute[Any], value: Any) -> None:
    if not (isinstance(value, str) and value.strip() and value.isascii() and value.isprintable()):
        name = attribute.name
        raise ConfigurationError(f"{name} must be a non-empty line of printable ASCII")


@sealed_init
@frozen
class App:
    """A registered Trakt application, and the hosts it sends to.

    Raises:
        ConfigurationError: An id is missing or malformed, or a URL is not https (http is accepted
            for loopback hosts).
    """

    client_id: str = field(converter=_credential, validator=_check_credential)
    """The application's client id. Trakt also calls it the API key."""

    client_secret: str | None = field(
        default=None,
        repr=False,
        converter=_blank_is_none,
        validator=validators.optional(_check_credential),
    )
    """The application's secret. Optional: Trakt needs none for device logins of public clients."""

    redirect_uri: str = field(default=OUT_OF_BAND, validator=_check_header)
    """One of the redirect URIs registered for the application."""

    api_url: str = field(default=API_URL, converter=_without_trailing_slash, validator=_check_url)
    """The host of the API."""

    auth_url: str = field(default=AUTH_URL, converter=_without_trailing_slash, validator=_check_url)
    """The host of all ``/oauth/*`` endpoints (at Trakt a separate host since July 2026)."""

    user_agent: str = field(default=f"trakt-auth/{__version__}", validator=_check_header)
    """Sent with each request, such as ``MyApp/1.0.0``. Trakt blocks requests without one."""

    @classmethod
    @sealed
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Self:
        """Read an application from environment variables.

        ``TRAKT_CLIENT_ID`` is required. ``TRAKT_CLIENT_SECRET``, ``TRAKT_REDIRECT_URI``,
        ``TRAKT_API_URL`` and ``TRAKT_AUTH_URL`` are optional; an empty one counts as missing.

        Args:
            environ: The variables. By default, those of this process.

        Raises:
            ConfigurationError: ``TRAKT_CLIENT_ID`` is missing, or a value is not valid.
        """
        env = os.environ if environ is None else environ
        if not env.get("TRAKT_CLIENT_ID", "").strip():
            raise ConfigurationError(
                "TRAKT_CLIENT_ID is not set; register an application at "
                f"{APPLICATIONS_URL} and set it to the client id shown there"
            )
        names = ("client_id", "client_secret", "redirect_uri", "api_url", "auth_url")
        variables = ((name, env.get(f"TRAKT_{name.upper()}")) for name in names)
        try:
            return cls(**{name: value for name, value in variables if value})
        except ConfigurationError as error:
            argument, _, problem = str(error).partition(" ")
        raise ConfigurationError(f"TRAKT_{argument.upper()} {problem}")

    @property
    def headers(self) -> dict[str, str]:
        """Return the headers that Trakt requires on every request."""
        return {
            "Content-Type": "application/json",
            "User-Agent": self.user_agent,
            "trakt-api-key": self.client_id,
            "trakt-api-version": "2",
        }


def an_app(app: object) -> App:
    """Return the `App` that a caller gave; raise ConfigurationError for another type."""
    if not isinstance(app, App):
        raise ConfigurationError("app must be an App, such as App('your-client-id')")
    return app
