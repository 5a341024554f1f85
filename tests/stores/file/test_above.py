"""Directories above a store's, where others may write: this is told, once."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.stores.making import make_token
from trakt_auth import FileTokenStore
from trakt_auth.stores.above import _is_ours_alone, tell_of_unsafe_directories_above

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes")
NOBODY = 65534


@pytest.fixture(autouse=True)
def for_the_first_time() -> Iterator[None]:
    tell_of_unsafe_directories_above.cache_clear()
    yield
    tell_of_unsafe_directories_above.cache_clear()


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    place = tmp_path / "shared"
    (place / "mine").mkdir(parents=True, mode=0o700)
    return place


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    assert {record.levelno for record in caplog.records} <= {logging.WARNING}
    return [record.getMessage() for record in caplog.records]


@pytest.mark.parametrize("mode", [0o777, 0o757])
def test_every_user_may_write_above(
    shared: Path, caplog: pytest.LogCaptureFixture, mode: int
) -> None:
    shared.chmod(mode)
    store = FileTokenStore(shared / "mine" / "tokens")
    store.save("default", make_token())
    assert store.load("default") is not None
    FileTokenStore(store.path).load("default")
    [said] = told(caplog)
    assert said.startswith(f"Every user may put another directory in place of {store.path},")
    assert said.endswith(f"run: chmod go-w {shared}")


def test_a_reader_is_told_too(shared: Path, caplog: pytest.LogCaptureFixture) -> None:
    store = FileTokenStore(shared / "mine" / "tokens")
    store.save("default", make_token())
    tell_of_unsafe_directories_above.cache_clear()
    shared.chmod(0o777)
    assert store.load("default") is not None
    assert len(told(caplog)) == 1


@pytest.mark.parametrize("mode", [0o755, 0o700, 0o1777])
def test_nobody_else_may(shared: Path, caplog: pytest.LogCaptureFixture, mode: int) -> None:
    shared.chmod(mode)
    FileTokenStore(shared / "mine" / "tokens").save("default", make_token())
    assert [said for said in told(caplog) if f"change {shared}" in said] == []


def test_a_link_on_the_way_counts(
    shared: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shared.chmod(0o777)
    (tmp_path / "safe").mkdir(mode=0o700)
    (shared / "link").symlink_to(tmp_path / "safe")
    FileTokenStore(shared / "link" / "tokens").save("default", make_token())
    assert str(shared) in told(caplog)[0]


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs root")
def test_another_user_owns_what_is_above(shared: Path, caplog: pytest.LogCaptureFixture) -> None:
    os.chown(shared, NOBODY, NOBODY)
    FileTokenStore(shared / "mine" / "tokens").save("default", make_token())
    assert told(caplog)[0].startswith(f"The user {NOBODY} may put another directory in place")


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs root")
def test_a_group_may_write_above(shared: Path, caplog: pytest.LogCaptureFixture) -> None:
    os.chown(shared, -1, NOBODY)
    shared.chmod(0o775)
    FileTokenStore(shared / "mine" / "tokens").save("default", make_token())
    assert told(caplog)[0].startswith(f"The group {NOBODY} may put another directory in place")


@pytest.mark.parametrize(
    ("name", "members", "private"),
    [("me", [], True), ("me", ["me"], True), ("me", ["me", "you"], False), ("staff", [], False)],
)
def test_the_private_group_of_a_user_is_the_user(
    monkeypatch: pytest.MonkeyPatch, name: str, members: list[str], private: bool
) -> None:
    monkeypatch.setattr("pwd.getpwuid", lambda _: SimpleNamespace(pw_name="me"))
    monkeypatch.setattr("grp.getgrgid", lambda _: SimpleNamespace(gr_name=name, gr_mem=members))
    assert _is_ours_alone(7) == private
    assert _is_ours_alone(0)


def test_a_group_that_nobody_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("grp.getgrgid", {}.__getitem__)
    assert not _is_ours_alone(7)
