"""App: who is calling, and what cannot work is said at once."""

from __future__ import annotations

import pickle
from typing import Any

import attrs
import pytest

from trakt_auth import (
    App,
    AsyncBrowserFlow,
    AsyncDeviceFlow,
    AsyncTrakt,
    BrowserFlow,
    ConfigurationError,
    DeviceFlow,
    MemoryTokenStore,
    Trakt,
    TraktAuth,
    connect,
)
from trakt_auth._addresses import APPLICATIONS_URL


def test_the_defaults() -> None:
    app = App(client_id="id")
    assert app.client_secret is None
    assert app.api_url == "https://api.trakt.tv"
    assert app.auth_url == "https://auth.trakt.tv"
    assert app.redirect_uri == "urn:ietf:wg:oauth:2.0:oob"
    assert app.user_agent.startswith("trakt-auth/")


def test_it_is_a_frozen_value_that_hides_its_secret() -> None:
    app = App(client_id="id", client_secret="s3cret")
    assert "s3cret" not in repr(app)
    assert pickle.loads(pickle.dumps(app)) == app
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        app.client_id = "other"  # type: ignore[misc]  # what the test is about


def test_what_copy_and_paste_adds_is_dropped() -> None:
    app = App(client_id=" id\r\n", client_secret="\ts3cret\n", api_url="https://api.trakt.tv/")
    assert (app.client_id, app.client_secret) == ("id", "s3cret")
    assert app.api_url == "https://api.trakt.tv"
    assert App(client_id="id", client_secret=" ").client_secret is None


@pytest.mark.parametrize("value", ["", "  ", None, 7, "two words", "naïve", "line\nbreak", "\x00"])
def test_a_client_id_that_cannot_be_one(value: object) -> None:
    with pytest.raises(ConfigurationError, match="client_id") as caught:
        App(client_id=value)
    assert APPLICATIONS_URL in str(caught.value)


def test_a_bad_secret_is_not_repeated() -> None:
    with pytest.raises(ConfigurationError, match="client_secret") as caught:
        App(client_id="id", client_secret="s3 cret")
    assert "cret;" not in str(caught.value)
    assert "s3" not in str(caught.value)


@pytest.mark.parametrize("name", ["api_url", "auth_url"])
@pytest.mark.parametrize(
    "url",
    [
        "",
        "trakt.tv",
        "ftp://trakt.tv",
        "https://",
        "https://user:pass@trakt.tv",
        "https://trakt.tv?x=1",
        "https://trakt.tv#x",
        "https://trakt.tv:port",
        "https://[::1",
        None,
        5,
        "http://trakt.tv",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http://0.0.0.0",
        "https://api.trakt.tv\x00",
        "https://api.trakt.tv ",
        "http://[::1]evil.com",
        "https://api.trakt.tv\\@evil.example",
        "https://xn--0",
    ],
)
def test_a_host_that_secrets_must_not_go_to(name: str, url: object) -> None:
    with pytest.raises(ConfigurationError, match=name):
        App(client_id="id", **{name: url})  # type: ignore[arg-type]  # what the test is about


@pytest.mark.parametrize(
    "url", ["http://localhost:8080", "http://127.0.0.1:1", "http://[::1]:9", "https://x.example/v1"]
)
def test_a_host_of_ones_own(url: str) -> None:
    assert App(client_id="id", auth_url=url).auth_url == url


@pytest.mark.parametrize("name", ["user_agent", "redirect_uri"])
@pytest.mark.parametrize("value", ["", " ", "a\r\nX-Injected: 1", "ünicode", None])
def test_a_header_that_cannot_be_sent(name: str, value: object) -> None:
    with pytest.raises(ConfigurationError, match=name):
        App(client_id="id", **{name: value})  # type: ignore[arg-type]  # what the test is about


def test_from_env(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRAKT_CLIENT_ID", "id")
    monkeypatch.setenv("TRAKT_CLIENT_SECRET", "secret")
    monkeypatch.setenv("TRAKT_API_URL", "http://127.0.0.1:5000")
    monkeypatch.setenv("TRAKT_AUTH_URL", "")
    app = App.from_env()
    assert app == App("id", "secret", api_url="http://127.0.0.1:5000")
    assert app.auth_url == "https://auth.trakt.tv"


@pytest.mark.parametrize("environ", [{}, {"TRAKT_CLIENT_ID": " "}])
def test_from_env_without_a_client_id(environ: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match="TRAKT_CLIENT_ID") as caught:
        App.from_env(environ)
    assert APPLICATIONS_URL in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TRAKT_CLIENT_ID", "two words"),
        ("TRAKT_CLIENT_SECRET", "two words"),
        ("TRAKT_REDIRECT_URI", "\n"),
        ("TRAKT_API_URL", "http://example.com"),
        ("TRAKT_AUTH_URL", "nowhere"),
    ],
)
def test_from_env_names_the_variable(name: str, value: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{name} [mh]"):
        App.from_env({"TRAKT_CLIENT_ID": "id", name: value})


def test_from_env_reads_the_redirect_uri() -> None:
    environ = {"TRAKT_CLIENT_ID": "id", "TRAKT_REDIRECT_URI": "https://mine.example/back"}
    assert App.from_env(environ).redirect_uri == "https://mine.example/back"
    assert App.from_env(environ | {"TRAKT_REDIRECT_URI": ""}).redirect_uri == App("id").redirect_uri


@pytest.mark.parametrize(
    "make",
    [
        DeviceFlow,
        AsyncDeviceFlow,
        BrowserFlow,
        AsyncBrowserFlow,
        connect,
        Trakt,
        AsyncTrakt,
        lambda app: TraktAuth(app, MemoryTokenStore()),
    ],
)
def test_what_is_no_app_is_told(make: Any) -> None:
    with pytest.raises(ConfigurationError, match="app must be an App, such as"):
        make("client-id")


def test_what_is_no_code_is_told(app: App) -> None:
    code: Any = "5055CC52"
    with DeviceFlow(app) as flow, pytest.raises(ConfigurationError, match="as start"):
        flow.wait(code)
