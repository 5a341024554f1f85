"""What each library does about limits, outages and renewals: run, not read."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from attrs import frozen

from benchmarks.compared.reading import MISSPELT
from benchmarks.compared.running import LIBRARIES, Desk, Run, ended
from benchmarks.tables import text_table
from trakt_auth.sandbox import Answer, Sandbox

MANY = 150
LIFE = 2
"""Seconds that an access token lives where it is to expire."""
AT_ONCE = 4
SETTINGS = "GET /users/settings"
RENEWAL = "POST /oauth/token"


@frozen
class Case:
    """Something that happens, and how to say what came of it."""

    name: str
    play: Callable[[Desk], str]
    life: int = 7 * 24 * 3600
    """Seconds that access tokens live."""


def outcome(run: Run) -> str:
    """Say how a program ended."""
    if run.code is None:
        return "hangs"
    if run.code:
        return f"raises `{run.error}`"
    return "goes on" if run.said else "goes on, with nothing"


def all_pages(desk: Desk) -> str:
    """Read a list that is longer than a page."""
    movies = [desk.sandbox.catalogue.add_movie(f"Movie {number}") for number in range(MANY)]
    desk.sandbox.person("robin").do(
        "sync.history.add", movies=[{"ids": {"trakt": movie.ids["trakt"]}} for movie in movies]
    )
    return f"{len(set(desk.run('watched').said))} of {MANY}"


def scripted(route: str, *answers: Answer, task: str = "who") -> Callable[[Desk], str]:
    """Run a program whose next requests are answered like that."""

    def play(desk: Desk) -> str:
        desk.sandbox.script(route, answers)
        return outcome(desk.run(task))

    return play


def misspelt(desk: Desk) -> str:
    """Send a key that Trakt does not know."""
    before = len(desk.sandbox.requests)
    run = desk.run("history", MISSPELT)
    sent = any(each.method == "POST" for each in desk.sandbox.requests[before:])
    return f"{outcome(run)}, {'sent' if sent else 'nothing is sent'}"


def expired(desk: Desk) -> str:
    """Let the access token expire; then two programs, one after the other."""
    time.sleep(LIFE + 0.5)
    first = desk.run("who")
    time.sleep(LIFE + 0.5)
    return f"{outcome(first)}; the next program {outcome(desk.run('who'))}"


def at_once(desk: Desk) -> str:
    """Let it expire, and start several programs at once."""
    time.sleep(LIFE + 0.5)
    started = [desk.start("who") for _ in range(AT_ONCE)]
    good = sum(run.said == ["robin"] for run in [ended(each) for each in started])
    time.sleep(LIFE + 0.5)
    return f"{good} of {AT_ONCE} go on; the next program {outcome(desk.run('who'))}"


def outage(desk: Desk) -> str:
    """Let it expire, while the token endpoint is down for a moment."""
    time.sleep(LIFE + 0.5)
    desk.sandbox.script(RENEWAL, [Answer(503)])
    first = desk.run("who")
    return f"{outcome(first)}; the next program {outcome(desk.run('who'))}"


LIMIT = Answer(420, headers={"X-Account-Limit": "100"})
CASES = (
    Case(f"a list of {MANY} watched movies", all_pages),
    Case(
        "429 once, `Retry-After: 1`",
        scripted(SETTINGS, Answer(429, headers={"Retry-After": "1"})),
    ),
    Case("503 once", scripted(SETTINGS, Answer(503))),
    Case("connection reset once", scripted(SETTINGS, Answer.reset())),
    Case("502 with HTML once", scripted(SETTINGS, Answer.html(502))),
    Case("420, the account is full", scripted("POST /sync/history", *[LIMIT] * 9, task="history")),
    Case("423, the account is locked", scripted(SETTINGS, *[Answer(423)] * 9)),
    Case("426, only for VIPs", scripted(SETTINGS, *[Answer(426)] * 9)),
    Case(f"a misspelt key (`{MISSPELT[1]}`) in a write", misspelt),
    Case("the token has expired", expired, LIFE),
    Case(f"it has expired, and {AT_ONCE} programs start at once", at_once, LIFE),
    Case("it has expired, and the token endpoint answers 503 once", outage, LIFE),
)


def play(case: Case, library: str) -> str:
    """Let one library meet one case; a token that expires does so after the login."""
    with Sandbox(token_expires_in=case.life) as sandbox, tempfile.TemporaryDirectory() as folder:
        desk = Desk(library, sandbox, Path(folder))
        return case.play(desk) if desk.sign_in() else "cannot sign in"


def table() -> str:
    """The table of all cases."""
    rows = [[case.name, *(play(case, library) for library in LIBRARIES)] for case in CASES]
    return text_table(["what happens", *LIBRARIES.values()], rows)
