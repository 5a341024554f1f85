"""A disk that is full or read-only in mid-life: nothing is spent before it can be kept."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.stores.test_disk import mounted
from tests.tokens.life import NEARLY_A_WEEK, Life, refreshes, stored
from trakt_auth import FileTokenStore, StoreError, Token
from trakt_auth._tokens.refresher import LONGEST_PAUSE

pytestmark = pytest.mark.slow


@pytest.fixture
def disk(life: Life, tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KiB, on which the account is kept."""
    with mounted(tmp_path / "disk", "-t", "tmpfs", "-o", "size=64k", "tmpfs"):
        life.store = FileTokenStore(tmp_path / "disk" / "tokens")
        yield tmp_path / "disk"


def remount(disk: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(disk)], check=True)


def fill(disk: Path) -> None:
    with (disk / "ballast").open("wb", 0) as ballast, suppress(OSError):
        while True:
            ballast.write(bytes(4096))


def empty(disk: Path) -> None:
    (disk / "ballast").unlink()


@pytest.mark.parametrize(
    ("spoil", "mend"),
    [
        (fill, empty),
        (lambda disk: remount(disk, "ro"), lambda disk: remount(disk, "rw")),
    ],
    ids=["full", "read-only"],
)
def test_the_refresh_token_is_not_spent(
    life: Life, disk: Path, spoil: Callable[[Path], None], mend: Callable[[Path], None]
) -> None:
    old = life.sign_in(age=NEARLY_A_WEEK)
    spoil(disk)
    program = life.program()
    assert program.call(3) == [200] * 3
    assert life.program().call() == [200], "another process goes on too"
    assert refreshes(life.sandbox) == []
    life.time.now += 601
    with pytest.raises(StoreError, match=r"disk is full|read-only"):
        program.call()
    assert refreshes(life.sandbox) == []
    assert stored(life.store) == old
    mend(disk)
    life.time.now += LONGEST_PAUSE
    assert program.call() == [200]
    assert refreshes(life.sandbox) == [200]
    assert stored(life.store).is_fresh(life.time.local())


class Failing(FileTokenStore):
    """A store whose saves fail by a script."""

    def __init__(self, path: Path, fail: list[bool]) -> None:
        super().__init__(path)
        self.fail = fail

    def save(self, account: str, token: Token) -> None:
        if self.fail and self.fail.pop(0):
            raise StoreError("the disk is full")
        super().save(account, token)


def test_a_token_that_could_not_be_saved_at_once_is_saved_soon(life: Life, tmp_path: Path) -> None:
    old = life.sign_in(age=NEARLY_A_WEEK)
    # The first save is the trial, before anything is spent; the second is of the new token.
    program = life.program(store=Failing(tmp_path / "tokens", [False, True, True]))
    assert program.call(3) == [200] * 3
    assert stored(life.store) != old
    assert refreshes(life.sandbox) == [200]
