"""The fixtures as a user's test suite meets them: in a pytest of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

from trakt_auth._ground.origin import to_install

pytestmark = pytest.mark.slow

pytest_plugins = ["pytester"]


def ran(pytester: pytest.Pytester, *options: str) -> pytest.RunResult:
    # Users rarely have its plugin, which takes a second to load.
    return pytester.runpytest_subprocess("-p", "no:schemathesis", *options)


# What the documentation promises: a login, a denial, a 429 and an expired token in five lines each.
USER_TESTS = """
import pytest
from generated_client.api.users import retrieve_settings
from trakt_auth import (
    AccessDenied, App, AsyncDeviceFlow, CodeExpired, DeviceFlow, MemoryTokenStore, RateLimited,
    Token, connect,
)
from trakt_auth.sandbox import Answer


@pytest.fixture
def flow(trakt_sandbox, trakt_app):
    time = {"clock": trakt_sandbox.clock, "sleep": trakt_sandbox.advance}
    with DeviceFlow(trakt_app, **time) as flow:
        yield flow


@pytest.fixture
def client(trakt_sandbox, trakt_app):
    store = MemoryTokenStore()
    store.save("default", Token.from_dict(trakt_sandbox.issue_token()))
    with connect(trakt_app, store=store) as client:
        yield client


def test_login(trakt_sandbox, flow):
    trakt_sandbox.on_login = trakt_sandbox.approve
    assert flow.wait(flow.start()).scope == "public"


def test_a_person_who_takes_a_minute(trakt_sandbox, flow):
    events = []

    def answer_the_sixtieth_poll(event):
        events.append(event)
        if len(events) == 60:
            trakt_sandbox.approve()

    flow.wait(flow.start(), on_event=answer_the_sixtieth_poll)
    assert events[-1].remaining == pytest.approx(539, abs=5)


def test_denial(trakt_sandbox, flow):
    trakt_sandbox.on_login = trakt_sandbox.deny
    with pytest.raises(AccessDenied):
        flow.wait(flow.start())


def test_nobody_answers(flow):
    with pytest.raises(CodeExpired):
        flow.wait(flow.start())


def test_429(trakt_sandbox, flow):
    trakt_sandbox.script("POST /oauth/device/token", [Answer(429)])
    trakt_sandbox.on_login = trakt_sandbox.approve
    flow.wait(flow.start())
    assert [poll.spacing for poll in trakt_sandbox.requests[1:]] == [
        pytest.approx(1, abs=0.5), pytest.approx(6, abs=0.5),
    ]


def test_429_of_the_api(trakt_sandbox, client):
    trakt_sandbox.script("GET /users/settings", [Answer(429, headers={"Retry-After": "99"})])
    with pytest.raises(RateLimited):
        retrieve_settings.sync(client=client)


def test_expired_token(trakt_sandbox, client):
    trakt_sandbox.advance(8 * 86_400)
    assert retrieve_settings.sync(client=client).user.username == "robin"
    assert [request.status for request in trakt_sandbox.requests] == [401, 200, 200]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async_login(trakt_sandbox, trakt_app, backend):
    import anyio

    async def login():
        time = {"clock": trakt_sandbox.clock, "sleep": trakt_sandbox.advance_async}
        async with AsyncDeviceFlow(trakt_app, **time) as flow:
            return await flow.wait(await flow.start())

    trakt_sandbox.on_login = trakt_sandbox.approve
    assert anyio.run(login, backend=backend).scope == "public"


def test_a_program_that_is_configured_by_its_environment(trakt_sandbox, trakt_app, monkeypatch):
    for name, value in trakt_sandbox.env.items():
        monkeypatch.setenv(name, value)
    assert App.from_env().auth_url == trakt_app.auth_url
"""


def test_a_users_tests(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(USER_TESTS)
    ran(pytester, "-W", "error").assert_outcomes(passed=10)


def test_each_test_has_a_sandbox_of_its_own(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("""
        import httpx
        import pytest

        URLS = []

        @pytest.mark.parametrize("turn", [1, 2])
        def test_sandbox(trakt_sandbox, turn):
            assert trakt_sandbox.requests == []
            httpx.get(trakt_sandbox.url + "/users/settings")
            URLS.append(trakt_sandbox.url)

        def test_both_have_stopped():
            for url in URLS:
                with pytest.raises(httpx.ConnectError):
                    httpx.get(url)
    """)
    ran(pytester, "-W", "error").assert_outcomes(passed=3)


def test_without_the_extra_a_test_fails_by_a_message_that_helps(pytester: pytest.Pytester) -> None:
    pytester.makeconftest("import sys\nsys.modules['starlette'] = None")
    pytester.makepyfile("""
        def test_sandbox(trakt_sandbox):
            pass

        def test_something_else():
            pass
    """)
    result = ran(pytester)
    result.assert_outcomes(errors=1, passed=1)
    assert to_install("sandbox") in result.stdout.str()
    result.stdout.no_fnmatch_line("*Traceback*")


def test_the_plugin_loads_nothing_before_it_is_asked() -> None:
    program = """
import sys, pytest, typing
before = set(sys.modules)
import trakt_auth.pytest_plugin
print(*sorted(set(sys.modules) - before))
"""
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert result.stdout.split() == ["trakt_auth", "trakt_auth.pytest_plugin"]


MARKED = """
import pytest

pytestmark = pytest.mark.trakt_sandbox(people=["robin", "alice"], seed=1)


def test_the_module_says_who(trakt_sandbox):
    assert {"robin", "alice"} <= set(trakt_sandbox.people)


@pytest.mark.trakt_sandbox(people=["carol"], rate_limits=True)
def test_the_closest_mark_wins(trakt_sandbox):
    assert trakt_sandbox.person().username == "carol"
"""


STRICT = """
import httpx
import pytest


def status(sandbox, level):
    headers = {
        **sandbox.app.headers,
        "Authorization": f"Bearer {sandbox.issue_token()['access_token']}",
    }
    return httpx.get(f"{sandbox.url}/sync/history?extended={level}", headers=headers).status_code


def test_the_fixture_is_strict(trakt_sandbox):
    assert [status(trakt_sandbox, level) for level in ("full", "False")] == [200, 422]


@pytest.mark.trakt_sandbox(strict=False)
def test_a_mark_makes_it_answer_as_trakt_does(trakt_sandbox):
    assert status(trakt_sandbox, "False") == 200


@pytest.mark.trakt_sandbox(people=["carol"])
def test_another_mark_leaves_it_strict(trakt_sandbox):
    assert status(trakt_sandbox, "False") == 422
"""


def test_strictness(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(STRICT)
    ran(pytester, "--strict-markers").assert_outcomes(passed=3)


def test_marks(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(MARKED)
    result = ran(pytester, "--strict-markers")
    result.assert_outcomes(passed=2)


FIXTURES = """
import pytest
from trakt_auth.sandbox import Answer


def test_blocking(trakt, trakt_sandbox):
    trakt.sync.ratings.add(movies=[{"ids": {"trakt": 12601}, "rating": 9}])
    assert trakt_sandbox.person().ratings == {"movie:12601": 9}


def test_it_waits_by_the_clock_of_the_sandbox(trakt, trakt_sandbox):
    route = "GET /users/settings"
    trakt_sandbox.script(route, [Answer(429, headers={"Retry-After": "30"}), None])
    assert trakt.with_options(max_wait=60).users.settings().user.username == "robin"


@pytest.mark.anyio
async def test_async(async_trakt):
    async with async_trakt:
        assert (await async_trakt.users.settings()).user.username == "robin"
        assert [each.movie.title async for each in async_trakt.movies.trending()]


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request):
    return request.param
"""


def test_clients(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(FIXTURES)
    ran(pytester, "-p", "no:cacheprovider").assert_outcomes(passed=4)


UNASKED = """
import pytest
from trakt_auth.sandbox import Answer


def test_nothing_asks(trakt_sandbox):
    trakt_sandbox.script("GET /users/{id}/", [Answer(500), None])


def test_something_asks(trakt, trakt_sandbox):
    trakt_sandbox.script("GET /movies/popular", [Answer(503), None, None])
    trakt.movies.popular().first(1)


@pytest.mark.parametrize(
    "route", ["GET /movies/{slug}", "GET /film/popular", "PUT /movies/popular", "GET /activat"]
)
def test_no_such_route(trakt_sandbox, route):
    with pytest.raises(ValueError, match="nothing will ask"):
        trakt_sandbox.script(route, [Answer(500)])


@pytest.mark.trakt_sandbox(strict=False)
def test_not_strict(trakt_sandbox):
    trakt_sandbox.script("GET /film/popular", [Answer(500)])


def test_pages(trakt_sandbox):
    for route in ("GET /activate", "POST /oauth/token", "GET /", "HEAD /movies/trending"):
        trakt_sandbox.script(route, [None])
"""


def test_a_scripted_answer_that_nothing_asks_for(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(UNASKED)
    done = ran(pytester, "-p", "no:cacheprovider")
    done.assert_outcomes(passed=8, errors=1)
    done.stdout.fnmatch_lines(["*nothing asked for: 1 of GET /users/{id}"])
