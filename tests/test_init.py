"""The public face: its names are fixed, and it costs nothing to import."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import trakt_auth
import trakt_auth.stores
from trakt_auth import errors

FIXED = [
    "Pages",
    "Page",
    "AsyncPages",
    "Answer",
    "AsyncTrakt",
    "Trakt",
    "Waiting",
    "StoreTrouble",
    "Renewed",
    "Progress",
    "PartlyDone",
    "Cancelled",
    "BadRequest",
    "AccessDenied",
    "AccountLimitExceeded",
    "AccountLocked",
    "App",
    "AsyncDeviceFlow",
    "AsyncLockingStore",
    "AsyncRedisTokenStore",
    "AsyncTokenStore",
    "CertificateError",
    "CodeAlreadyUsed",
    "CodeExpired",
    "ConfigurationError",
    "Conflict",
    "DeviceCode",
    "DeviceFlow",
    "DeviceFlowError",
    "FileTokenStore",
    "Forbidden",
    "InvalidClient",
    "InvalidDeviceCode",
    "InvalidGrant",
    "KeyringTokenStore",
    "LockingStore",
    "LoginCancelled",
    "LoginRequired",
    "MemoryTokenStore",
    "NotFound",
    "NotModified",
    "OAuthError",
    "PollEvent",
    "PollOutcome",
    "PollingPolicy",
    "RateLimited",
    "RedisTokenStore",
    "ServiceError",
    "StoreError",
    "Token",
    "TokenStore",
    "TraktAuth",
    "TraktAuthError",
    "Unavailable",
    "UnexpectedResponse",
    "VIPRequired",
    "ValidationFailed",
    "__version__",
    "apaginate",
    "connect",
    "paginate",
    "async_redirect_guard",
    "redirect_guard",
]


def test_the_public_names() -> None:
    names = vars(trakt_auth)["__all__"]
    assert set(FIXED) <= set(names)
    assert len(set(names)) == len(names)
    assert dir(trakt_auth) == sorted(names)
    for name in names:
        assert getattr(trakt_auth, name) is not None


@pytest.mark.parametrize("package", [trakt_auth, trakt_auth.stores], ids=lambda each: each.__name__)
def test_type_checkers_know_the_names_that_programs_find(package: ModuleType) -> None:
    """They read the imports, programs the table."""
    tree = ast.parse(Path(str(package.__file__)).read_text("utf-8"))
    block = next(each for each in tree.body if isinstance(each, ast.If))
    known = {
        alias.asname: getattr(import_module(str(each.module)), alias.name)
        for each in block.body
        if isinstance(each, ast.ImportFrom)
        for alias in each.names
        if alias.asname
    }
    if package is trakt_auth:  # from trakt_auth.errors import *
        known |= {
            name: each
            for name, each in vars(errors).items()
            if isinstance(each, type) and each.__module__ == errors.__name__
        }
    assert {name: getattr(package, name) for name in package.__all__} == known


def test_an_unknown_name() -> None:
    with pytest.raises(AttributeError, match="Nonsense"):
        getattr(trakt_auth, "Nonsense")  # noqa: B009 - a type checker would refuse the attribute


def modules_after(statement: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after `statement`."""
    program = f"{statement}; import sys; print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-S", "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": ":".join(sys.path)},
    )
    return set(run.stdout.split())


@pytest.mark.slow
def test_importing_the_package_imports_nothing_else() -> None:
    added = modules_after("import trakt_auth") - modules_after("import typing, __future__")
    assert added == {"trakt_auth"}


@pytest.mark.slow
def test_the_blocking_flow_loads_no_event_loop_and_no_model() -> None:
    added = modules_after("from trakt_auth import DeviceFlow") - modules_after(
        "import httpx, attrs"
    )
    for heavy in ("trio", "filelock", "platformdirs", "rich", "typer", "keyring", "redis"):
        assert heavy not in added
    assert not {m for m in added if m.startswith("generated_client.models.")}


RENEWS = """
import sys
import httpx
from trakt_auth import App, FileTokenStore, Token
from trakt_auth._tokens.refresher import Refresher

BODY = {"access_token": "a", "refresh_token": "r", "expires_in": 9, "created_at": 1}
known = set()

def answer(request):
    body = httpx.Response(200, json=BODY)
    known.update(sys.modules)
    return body

store = FileTokenStore(sys.argv[1])
store.save("default", Token.from_dict({**BODY, "access_token": "old", "refresh_token": "old"}))
client = httpx.Client(transport=httpx.MockTransport(answer))
Refresher(App("id"), store, http_client=client).get()
assert store.load("default").access_token == "a"
print(sorted(set(sys.modules) - known))
"""


@pytest.mark.slow
def test_nothing_is_left_to_import_when_a_refresh_is_answered(tmp_path: Path) -> None:
    """The package may have been upgraded under a running program; the old token is spent."""
    command = [sys.executable, "-c", RENEWS, str(tmp_path / "tokens")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
