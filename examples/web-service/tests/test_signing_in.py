"""People sign in and out, each by their own way, and nobody sees what is another's."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from conftest import Running, film_of, serving
from person import Person, shown_code
from redis import Redis
from valkey import Valkey, free_port

from trakt_auth import RedisTokenStore
from trakt_auth.sandbox import Answer, Sandbox

POLL = "POST /oauth/device/token"


@pytest.mark.parametrize("way", [Person.sign_in, Person.sign_in_by_device])
def test_everybody_sees_their_own(
    robin: Person, alice: Person, way: Callable[[Person], object]
) -> None:
    for person in (robin, alice):
        way(person)
    for person, other in ((robin, alice), (alice, robin)):
        page = person.get().text
        assert f"What {person.name} has watched" in page
        assert film_of(person.name) in page
        assert film_of(other.name) not in page


def test_two_browsers_of_one_person(someone: Callable[[str], Person]) -> None:
    one, other = someone("robin"), someone("robin")
    one.sign_in()
    other.sign_in()
    one.press("/sign-out")
    assert "Sign in" in one.get().text
    assert film_of("robin") in other.get().text


def test_the_answer_reaches_another_worker(
    robin: Person, environment: dict[str, str], tmp_path: Path
) -> None:
    back = robin.sandbox.consent(robin.ask(), person="robin")
    with serving(environment, free_port(), tmp_path / "other.log") as other:
        answer = robin.http.get(back.replace(robin.origin, other.origin))
        assert answer.status_code == 303
    assert film_of("robin") in robin.get().text


def test_a_code_that_another_worker_has_begun(
    robin: Person, environment: dict[str, str], tmp_path: Path
) -> None:
    robin.press("/sign-in/device")
    code = shown_code(robin.get("/device").text)
    with serving(environment, free_port(), tmp_path / "other.log") as other:
        waited = robin.http.get(f"{other.origin}/device/answer")
        assert waited.headers["location"] == "/device"
        robin.sandbox.approve(code, person="robin")
        signed_in = robin.http.get(f"{other.origin}/device/answer")
        assert signed_in.headers["location"] == "/"
    assert film_of("robin") in robin.get().text


def test_a_page_that_is_asked_for_twice(robin: Person, sandbox: Sandbox) -> None:
    """Somebody reloads while the first request waits: whichever gets the token, they are in."""
    robin.press("/sign-in/device")
    sandbox.approve(shown_code(robin.get("/device").text), person="robin")
    sandbox.script(POLL, [Answer.slow(3)])  # the one that asks first is answered last
    with ThreadPoolExecutor() as pool:
        answers = list(pool.map(robin.get, ["/device/answer"] * 2))
    assert [each.status_code for each in answers] == [303, 303]
    assert robin.get("/device").headers["location"] == "/"
    assert film_of("robin") in robin.get().text


def test_a_code_whose_token_is_about_to_be_saved(robin: Person, sandbox: Sandbox) -> None:
    """The page goes on asking: the request that got the token signs the browser in."""
    robin.press("/sign-in/device")
    sandbox.approve(shown_code(robin.get("/device").text), person="robin")
    sandbox.script(POLL, [Answer(409)])
    assert robin.get("/device/answer").headers["location"] == "/device"
    assert robin.get("/device/answer").headers["location"] == "/"
    assert film_of("robin") in robin.get().text


@pytest.mark.parametrize("begin", ["/sign-in", "/sign-in/device"])
def test_a_sign_in_that_nobody_finishes(robin: Person, valkey: Valkey, begin: str) -> None:
    """It takes memory for minutes, however often its pages are looked at, and not for a month."""
    kept = Redis.from_url(valkey.url)
    robin.press(begin)
    for _ in range(2):
        [session] = kept.keys("watched:session:*")
        assert 0 < kept.ttl(session) <= 15 * 60
        robin.get()
        robin.get("/device")
    kept.delete(session)  # its time is over
    assert "Sign in" in robin.get().text
    assert "not begun to sign in" in robin.get("/callback").text


@pytest.mark.parametrize("way", [Person.sign_in, Person.sign_in_by_device])
def test_one_that_somebody_finishes(
    robin: Person, valkey: Valkey, way: Callable[[Person], object]
) -> None:
    way(robin)
    kept = Redis.from_url(valkey.url)
    [session] = kept.keys("watched:session:*")
    assert kept.ttl(session) > 29 * 24 * 3600
    kept.expire(session, 60)
    assert film_of("robin") in robin.get().text  # each use prolongs it
    assert kept.ttl(session) > 29 * 24 * 3600


def test_the_link_asks_for_what_it_should(robin: Person) -> None:
    link = robin.ask()
    assert link.startswith(f"{robin.sandbox.url}/oauth/authorize?")
    assert "prompt=login" in link
    assert "code_challenge_method=S256" in link
    assert "signup" not in link
    link = robin.press("/sign-in?signup").headers["location"]
    assert "signup=true" in link


class TestRefusals:
    def test_by_code(self, robin: Person) -> None:
        back = robin.sandbox.consent(robin.ask(), person="robin", approve=False)
        answer = robin.http.get(back)
        assert answer.status_code == 400
        assert "You said no." in answer.text

    def test_by_device(self, robin: Person) -> None:
        robin.press("/sign-in/device")
        robin.sandbox.deny(shown_code(robin.get("/device").text))
        answer = robin.get("/device/answer")
        assert answer.status_code == 400
        assert "You said no." in answer.text

    def test_too_late(self, robin: Person) -> None:
        robin.press("/sign-in/device")
        robin.sandbox.expire(shown_code(robin.get("/device").text))
        assert "in time" in robin.get("/device/answer").text


class TestAttacks:
    def test_a_state_that_was_made_up_ends_nothing(self, robin: Person) -> None:
        link = robin.ask()
        for forged in ("?code=stolen&state=forged", "?code=stolen", "?error=access_denied", ""):
            answer = robin.get(f"/callback{forged}")
            assert answer.status_code == 400
            assert "another sign-in" in answer.text
        assert robin.http.get(robin.sandbox.consent(link, person="robin")).status_code == 303
        assert film_of("robin") in robin.get().text

    def test_the_answer_of_one_browser_in_another(self, robin: Person, alice: Person) -> None:
        """Nobody is signed in as somebody else by a link that was sent to them."""
        back = alice.sandbox.consent(alice.ask(), person="alice")
        robin.ask()
        assert robin.http.get(back).status_code == 400
        assert "Sign in" in robin.get().text
        stranger = robin.http.get(back, headers={"Cookie": ""})
        assert stranger.status_code == 400

    def test_the_same_answer_twice(self, robin: Person) -> None:
        back = robin.sandbox.consent(robin.ask(), person="robin")
        assert robin.http.get(back).status_code == 303
        assert robin.http.get(back).status_code == 400
        assert film_of("robin") in robin.get().text

    @pytest.mark.parametrize(
        "headers",
        [
            {},
            {"Origin": "https://evil.example"},
            {"Origin": "null"},
            {"Sec-Fetch-Site": "cross-site", "Origin": "{origin}"},
            {"Sec-Fetch-Site": "same-site"},
        ],
    )
    @pytest.mark.parametrize("action", ["/sign-in", "/sign-in/device", "/sign-out"])
    def test_forms_of_other_sites(
        self, robin: Person, headers: dict[str, str], action: str
    ) -> None:
        robin.sign_in()
        sent = {name: value.format(origin=robin.origin) for name, value in headers.items()}
        assert robin.http.post(action, headers=sent).status_code == 403
        assert film_of("robin") in robin.get().text

    def test_a_cookie_with_another_id(self, robin: Person) -> None:
        robin.sign_in()
        session_id, _, signature = robin.http.cookies["session"].partition(".")
        for forged in (
            f"{session_id[:-1]}{'B' if session_id[-1] == 'A' else 'A'}.{signature}",
            f"{session_id}.{'0' * 64}",
            session_id,
            ".",
            "é",
        ):
            robin.http.cookies.clear()
            robin.http.headers["Cookie"] = f"session={forged}".encode().decode("latin-1")
            assert "Sign in" in robin.get().text


def test_no_secret_is_where_it_should_not_be(
    robin: Person, service: Running, environment: dict[str, str]
) -> None:
    answers = [robin.press("/sign-in/device"), robin.get("/device"), robin.get("/metrics")]
    answers += [robin.press("/sign-in"), robin.get("/callback"), robin.sign_in(), robin.get()]
    for cookie in [each for answer in answers for each in answer.headers.get_list("set-cookie")]:
        assert "HttpOnly" in cookie
        assert "SameSite=lax" in cookie
    sessions = robin.sandbox.everything()["sessions"]
    secrets = [environment["WATCHED_SECRET"], environment["TRAKT_CLIENT_SECRET"]]
    secrets += [each[kind] for each in sessions for kind in ("access_token", "refresh_token")]
    secrets += [robin.http.cookies["session"]]
    assert len(secrets) >= 5
    shown = "".join(answer.text for answer in answers) + service.log.read_text()
    assert [secret for secret in secrets if secret in shown] == []


def test_over_https_the_cookie_is_for_https_and_this_host_alone(
    environment: dict[str, str], sandbox: Sandbox, tmp_path: Path
) -> None:
    environment["TRAKT_REDIRECT_URI"] = "https://watched.example/callback"
    with serving(environment, free_port(), tmp_path / "secure.log") as service:
        person = Person(service.origin, sandbox, "robin")
        with person:
            answer = person.http.post("/sign-in", headers={"Origin": "https://watched.example"})
        assert answer.headers["set-cookie"].startswith("__Host-session=")
        assert "Secure" in answer.headers["set-cookie"]
        assert "Path=/" in answer.headers["set-cookie"]


class TestSigningOut:
    def test_it_revokes(self, robin: Person, valkey: Valkey) -> None:
        robin.sign_in()
        store = RedisTokenStore(valkey.url)
        assert len(store.accounts()) == 1
        answer = robin.press("/sign-out")
        assert answer.status_code == 303
        assert "session" not in robin.http.cookies
        assert "Sign in" in robin.get().text
        assert store.accounts() == []
        assert robin.sandbox.everything()["sessions"] == []

    def test_the_cookie_from_before_opens_nothing(self, robin: Person) -> None:
        robin.sign_in()
        cookie = robin.http.cookies["session"]
        robin.press("/sign-out")
        robin.http.cookies.set("session", cookie)
        assert "Sign in" in robin.get().text

    def test_while_trakt_is_out_of_reach(self, robin: Person, valkey: Valkey) -> None:
        robin.sign_in()
        robin.sandbox.script("POST /oauth/revoke", [Answer(503)])
        assert robin.press("/sign-out").status_code == 303
        assert "Sign in" in robin.get().text
        assert len(RedisTokenStore(valkey.url).accounts()) == 1  # for the sweep


def test_sign_ins_that_nobody_finishes_are_bounded(
    someone: Callable[[str], Person], valkey: Valkey
) -> None:
    robin, stranger = someone("robin"), someone("alice")
    robin.sign_in()
    with Redis.from_url(valkey.url) as redis:
        (counted,) = redis.keys("watched:unfinished:*")
        assert redis.get(counted) == b"0"  # who has finished does not count
        answers = [stranger.press("/sign-in").status_code for _ in range(110)]
        assert answers == [303] * 100 + [429] * 10
        assert len(redis.keys("watched:session:*")) == 101
        assert 0 < redis.ttl(counted) <= 15 * 60
    assert film_of("robin") in robin.get().text
