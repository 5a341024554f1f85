"""Law (c) A token that names no host leaves for no host but Trakt's, and no other host marks it
refused.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest

from tests.adversaries.conftest import CANARY
from tests.adversaries.hostile_trakt import HostileTrakt
from tests.adversaries.surfaces import COMMANDS, lines, token_makers
from tests.attacks.test_other_hosts import ASYNC_DOORS, DOORS
from tests.cli.conftest import Call
from trakt_auth import App, FileTokenStore, LoginRequired, Token

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("sleeps")]

ANSWER: dict[str, Any] = {
    "access_token": f"{CANARY}-access",
    "refresh_token": f"{CANARY}-refresh",
    "expires_in": 604_800,
    "created_at": 1_000_000_000,
}
KNOWN = {
    **ANSWER,
    # As pytrakt writes it.
    "OAUTH_TOKEN": ANSWER["access_token"],
    "OAUTH_REFRESH": ANSWER["refresh_token"],
    "OAUTH_EXPIRES_AT": 1_000_000_000,
}
"""Everything that a maker of tokens may look for, but a host."""


def made(maker: Callable[..., Any], file: Path) -> Token:
    """A token by `maker`, which is told what it needs and nothing of hosts."""
    file.write_text(json.dumps(KNOWN))
    given: list[Any] = []
    named: dict[str, Any] = {}
    for each in inspect.signature(maker).parameters.values():
        if each.name in ANSWER:
            named[each.name] = ANSWER[each.name]
        elif each.kind is each.KEYWORD_ONLY:
            if each.default is each.empty:
                named[each.name] = 1_000_000_000.0
        elif each.default is each.empty:
            given.append(
                file if "Mapping" not in str(each.annotation) and "path" in each.name else KNOWN
            )
    token = maker(*given, **named)
    assert isinstance(token, Token), "a maker of tokens that takes something new: say what, above"
    return token


@pytest.fixture(params=token_makers())
def hostless(request: pytest.FixtureRequest, tmp_path: Path) -> Token:
    token = made(token_makers()[request.param], tmp_path / "login.json")
    assert (token.api_url, token.auth_url) == (None, None)
    assert CANARY in token.access_token
    return token


def test_there_are_makers() -> None:
    assert {"Token", "from_dict"} < {*token_makers()}


@pytest.fixture(params=[200, 401])
def elsewhere(request: pytest.FixtureRequest, trakt_user: HostileTrakt) -> HostileTrakt:
    """A host that somebody has set, which is not Trakt."""
    trakt_user.status = request.param
    return trakt_user


def test_no_door_sends_it(elsewhere: HostileTrakt, hostless: Token) -> None:
    app = App("an-id", api_url=elsewhere.url, auth_url=elsewhere.url)
    for door in DOORS:
        with pytest.raises(LoginRequired):
            door(app, hostless)
    for opened in ASYNC_DOORS:
        with pytest.raises(LoginRequired):
            anyio.run(opened, app, hostless)
    assert elsewhere.received == []


@pytest.mark.parametrize("name", COMMANDS.commands)
def test_no_command_sends_it_or_loses_it(
    elsewhere: HostileTrakt,
    home: Path,
    call: Call,
    ends: Callable[[str], tuple[str, ...]],
    name: str,
) -> None:
    store = FileTokenStore(home / "logins")
    options = [each.name for each in COMMANDS.commands[name].params]
    more = ["--store", str(store.path)] if "store" in options else []
    for line in lines(name, "default", safe=ends(name)):
        store.save("default", Token(**ANSWER))
        if "--force" in line or "--store" in line:
            continue  # the first deletes the file, and says so; the second names another place
        call(*line, *more)
        kept = store.load("default")
        assert kept is not None, line
        assert (kept.access_token, kept.refused) == (ANSWER["access_token"], False), line
    assert CANARY not in "".join(elsewhere.received).replace(f"{CANARY}-secret", "")
