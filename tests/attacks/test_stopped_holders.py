"""A program stands still and holds the lock of the account: the command goes on without it."""

from __future__ import annotations

import signal
import time
from pathlib import Path

import pytest

from tests.attacks.fake import WEEK, FakeTrakt, stored
from tests.attacks.programs import command, end_of, holder, start, started, stop
from trakt_auth import FileTokenStore
from trakt_auth.cli import stores

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs POSIX signals"),
]


@pytest.mark.parametrize(
    ("what", "said", "left"),
    [
        ("token", "access-0", 600),
        pytest.param("token", "access-0", WEEK, marks=pytest.mark.nightly),
        ("status", "robin", 600),
        pytest.param("status", "robin", WEEK, marks=pytest.mark.nightly),
        pytest.param("accounts", "default", WEEK, marks=pytest.mark.nightly),
    ],
)
def test_a_token_that_lives_needs_no_lock(
    trakt: FakeTrakt, store: FileTokenStore, what: str, said: str, left: int
) -> None:
    store.save("default", trakt.token(0, created_at=int(time.time()) - WEEK + left))
    with holder(trakt, str(store.path)) as other:
        other.stop()
        code, words = end_of(command(what, trakt=trakt, place=store.path))
    assert code == 0
    assert said in words
    assert trakt.sent == []


# As the command does, but sooner; and it says when it begins to save.
LOGIN = """
import trakt_auth.cli.stores
from trakt_auth.cli import main
from trakt_auth.cli.stores import LoginStore

trakt_auth.cli.stores._LOGIN_SECONDS = 0.5
save = LoginStore.save

def saying(self, account, token):
    say("saving")
    save(self, account, token)

LoginStore.save = saying
sys.argv = ["trakt-auth", "login", "--json", "--yes", "--store", place]
sys.exit(main())
"""


@pytest.mark.parametrize(
    "before",
    [
        pytest.param("the code is asked for", marks=pytest.mark.nightly),
        "the token is granted",
    ],
)
def test_a_login_is_saved(trakt: FakeTrakt, store: FileTokenStore, before: str) -> None:
    store.save("default", trakt.token(0))
    trakt.granted = 100
    with holder(trakt, str(store.path)) as other:
        if before == "the token is granted":
            trakt.before_grant = other.stop
        else:
            other.stop()
        with started(LOGIN, trakt, str(store.path)) as process:
            said, complaints = process.communicate(timeout=60)
    assert process.returncode == 0
    assert '"done"' in said
    assert complaints.count("holds the lock of account default") == 1
    assert str(store.file("default").with_suffix(".lock")) in complaints
    assert stored(store).access_token == "access-100"
    assert {file.name for file in store.path.iterdir()} == {"default.json", "default.lock"}


def test_a_login_waits_less_than_ten_seconds() -> None:
    assert stores._LOGIN_SECONDS < 10


@pytest.mark.parametrize(
    "names",
    [
        "INT INT INT",
        pytest.param("TERM", marks=pytest.mark.nightly),
        pytest.param("HUP INT TERM", marks=pytest.mark.nightly),
    ],
)
def test_a_login_that_is_interrupted_while_it_waits_for_the_lock(
    trakt: FakeTrakt, store: FileTokenStore, names: str
) -> None:
    numbers = [signal.Signals[f"SIG{name}"] for name in names.split()]
    trakt.granted = 100
    with holder(trakt, str(store.path)) as other:
        trakt.before_grant = other.stop
        with started(LOGIN, trakt, str(store.path)) as process:
            assert process.stdout is not None
            while process.stdout.readline() != "saving\n":
                pass
            for number in numbers:
                process.send_signal(number)
            _, complaints = process.communicate(timeout=60)
    assert process.returncode in {128 + number for number in numbers}
    assert "account default is signed in" in complaints
    assert "Traceback" not in complaints
    assert stored(store).access_token == "access-100"


RENEWS = """
get()
sys.exit()
"""


def test_the_renewal_that_stood_still_leaves_the_login_alone(
    trakt: FakeTrakt, store: FileTokenStore
) -> None:
    store.save("default", trakt.token(0))
    trakt.granted = 100
    trakt.answer.clear()
    with started(RENEWS, trakt, str(store.path)) as renewing:
        assert trakt.asked.wait(60)
        stop(renewing)
        assert end_of(start(LOGIN, trakt, str(store.path)))[0] == 0
        assert stored(store).access_token == "access-100"
        renewing.send_signal(signal.SIGCONT)
        trakt.answer.set()
        code, said = end_of(renewing)
    assert (code, said) == (0, "access-100\n")
    assert stored(store).access_token == "access-100"
    assert trakt.revoked == []


def test_a_directory_that_takes_no_lock_is_told_at_once(trakt: FakeTrakt, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with started(LOGIN, trakt, str(tmp_path / "file" / "tokens")) as process:
        said, complaints = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "holds the lock" not in complaints
    assert '"error"' in said
    assert trakt.requests == []
