"""What each library does about each status and fault: ``python -m benchmarks.behaviour``."""

from __future__ import annotations

from attrs import frozen

from benchmarks import environments
from benchmarks.environments import OURS, PYTRAKT, TRAKT_PY
from benchmarks.tables import text_table
from benchmarks.trials import Ending, Trial, run_all
from trakt_auth.sandbox import Answer

LIBRARIES = (OURS, PYTRAKT, TRAKT_PY)
AT_ONCE = 16
FOREVER = 100
"""As many answers as no login asks for within its limit."""


@frozen
class Case:
    """A name, the answers to the first polls, and what else differs."""

    name: str
    polls: tuple[Answer, ...] = ()
    codes: tuple[Answer, ...] = ()
    expires_in: int = 600


def once(name: str, answer: Answer) -> Case:
    """Something that passes: the login is approved, and the next poll would have the token."""
    return Case(name, (answer,))


def always(name: str, answer: Answer) -> Case:
    """Something that stays."""
    return Case(name, (answer,) * FOREVER)


PASSING = (
    Case("approved at once"),
    once("400, no body", Answer(400)),
    once("400, JSON", Answer.json(400, {"error": "authorization_pending"})),
    once("400, HTML", Answer.html(400)),
    once("429", Answer(429)),
    once("429, `Retry-After: 3`", Answer(429, headers={"Retry-After": "3"})),
    once("408", Answer(408)),
    once("500", Answer.html(500)),
    once("502, HTML", Answer.html(502)),
    once("503", Answer.html(503)),
    once("504", Answer.html(504)),
    once("520", Answer.html(520)),
    once("522", Answer.html(522)),
    once("connection closed", Answer.dropped()),
    once("connection reset", Answer.reset()),
    once("200, broken off", Answer.truncated()),
    once("answer 2 s late", Answer.slow(2)),
)
LASTING = (
    always("401", Answer(401)),
    always("403, HTML", Answer.html(403)),
    always("404, invalid code", Answer(404)),
    always("405", Answer(405)),
    always("409, code used", Answer(409)),
    always("410, expired", Answer(410)),
    always("412", Answer(412)),
    always("418, denied", Answer(418)),
    always("422", Answer(422)),
    always("302", Answer(302, headers={"Location": "/elsewhere"})),
    always("200, HTML", Answer.html(200)),
    always("200, `{}`", Answer.json(200, {})),
    always("200, an access token alone", Answer.json(200, {"access_token": "a" * 64})),
    Case("400 for ever, code lives 4 s", (Answer(400),) * FOREVER, expires_in=4),
)
NO_CODE = (
    Case("429", codes=(Answer(429, headers={"Retry-After": "143"}),) * FOREVER),
    Case("403, HTML", codes=(Answer.html(403),) * FOREVER),
    Case("503", codes=(Answer.html(503),) * FOREVER),
    Case("200, HTML", codes=(Answer.html(200),) * FOREVER),
    Case("connection reset", codes=(Answer.reset(),) * FOREVER),
)


def measure(*, quick: bool) -> dict[str, str]:
    """Run all cases, or every fifth, by all libraries; three tables."""
    return {
        name: _table(cases[::5] if quick else cases)
        for name, cases in (
            ("behaviour_passing", PASSING),
            ("behaviour_lasting", LASTING),
            ("behaviour_no_code", NO_CODE),
        )
    }


def _table(cases: tuple[Case, ...]) -> str:
    trials = [
        Trial(
            library=library,
            polls=case.polls,
            codes=case.codes,
            expires_in=case.expires_in,
        )
        for case in cases
        for library in LIBRARIES
    ]
    endings = iter(run_all(trials, AT_ONCE))
    rows = [[case.name, *(_cell(next(endings)) for _ in LIBRARIES)] for case in cases]
    return text_table(["answer", *LIBRARIES], rows)


def _cell(ending: Ending) -> str:
    return (
        str(ending).replace("raises ", "`").replace(" (", "` (")
        if (ending.outcome.startswith("raises "))
        else str(ending)
    )


if __name__ == "__main__":
    environments.prepare()
    for text in measure(quick=False).values():
        print(text, end="\n\n")
