"""What the file store leaves on disk: names, modes, and when it is safely there."""

from __future__ import annotations

import errno
import json
import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from tests.stores.file.conftest import mode, umask
from tests.stores.making import SECRET, assert_fails, file_names, make_token
from trakt_auth import StoreError, Token
from trakt_auth.stores import FileTokenStore, locking

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="about POSIX files")


class TestOnDisk:
    def test_the_default_place_is_the_state_directory(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
        monkeypatch.setattr(sys, "platform", "linux")
        assert FileTokenStore().path == tmp_path / "trakt-auth"

    def test_the_place_does_not_change_with_the_working_directory(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        store = FileTokenStore("here")
        monkeypatch.chdir("/")
        store.save("default", make_token())
        assert (tmp_path / "here" / "default.json").exists()

    def test_looking_makes_nothing(self, store: FileTokenStore) -> None:
        assert store.load("default") is None
        assert store.accounts() == []
        store.delete("default")
        assert not store.path.exists()

    def test_files_and_directory_are_the_owners_alone(self, tmp_path: Path) -> None:
        with umask(0):
            store = FileTokenStore(tmp_path / "new" / "tokens")
            store.save("default", make_token())
        assert mode(store.path) == 0o700
        assert {file.name: mode(file) for file in store.path.iterdir()} == {
            "default.json": 0o600,
            "default.lock": 0o600,
        }

    def test_directories_above_are_made_for_the_owner_alone_too(self, tmp_path: Path) -> None:
        with umask(0o002):
            FileTokenStore(tmp_path / "above" / "new" / "tokens").save("default", make_token())
        assert mode(tmp_path / "above") == mode(tmp_path / "above" / "new") == 0o700

    def test_the_temporary_file_is_the_owners_alone_from_the_start(
        self, saved: FileTokenStore, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        seen: list[tuple[str, int]] = []
        write = os.write

        def look(descriptor: int, content: bytes) -> int:
            (temporary,) = saved.path.glob("*.tmp")
            seen.append((temporary.name, mode(temporary)))
            return write(descriptor, content)

        monkeypatch.setattr(os, "write", look)
        with umask(0):
            saved.save("default", make_token(2))
            saved.save("default", make_token(3))
        assert [found for _, found in seen] == [0o600, 0o600]
        assert len({name for name, _ in seen}) == 2

    def test_the_document_has_a_version(self, saved: FileTokenStore) -> None:
        document = json.loads(saved.file("default").read_text())
        assert document == {"version": 1, "token": make_token(1).to_dict()}

    def test_the_file_is_synced_before_its_name_and_the_name_before_returning(
        self, saved: FileTokenStore, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        steps: list[str] = []
        fsync, replace = os.fsync, Path.replace

        def sync(descriptor: int) -> None:
            steps.append("directory" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
            fsync(descriptor)

        def rename(path: Path, target: Path) -> Path:
            steps.append("rename")
            return replace(path, target)

        monkeypatch.setattr(os, "fsync", sync)
        monkeypatch.setattr(Path, "replace", rename)
        saved.save("default", make_token(2))
        assert steps == ["file", "rename", "directory"]

    def test_new_directories_are_synced_too(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        synced: list[int] = []
        fsync = os.fsync

        def sync(descriptor: int) -> None:
            synced.append(os.fstat(descriptor).st_ino)
            fsync(descriptor)

        monkeypatch.setattr(os, "fsync", sync)
        FileTokenStore(tmp_path / "a" / "b").save("default", make_token())
        made = (tmp_path, tmp_path / "a", tmp_path / "a" / "b")
        assert {directory.stat().st_ino for directory in made} <= {*synced}

    @pytest.mark.parametrize("works", [True, False])
    def test_the_drive_is_flushed_too_where_the_system_can(
        self, store: FileTokenStore, monkeypatch: pytest.MonkeyPatch, works: bool
    ) -> None:
        import fcntl

        full, lock = 51, fcntl.fcntl  # as macOS has it; some of its file systems do not
        flushed: list[str] = []

        def kind(descriptor: int) -> str:
            return "directory" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file"

        def control(descriptor: int, command: int, *arguments: int) -> object:
            if command != full:
                return lock(descriptor, command, *arguments)
            if not works:
                raise OSError(errno.ENOTSUP, "")
            flushed.append(kind(descriptor))
            return 0

        store.save("default", make_token(1))
        monkeypatch.setattr(fcntl, "F_FULLFSYNC", full, raising=False)
        monkeypatch.setattr(fcntl, "fcntl", control)
        if not works:
            monkeypatch.setattr(os, "fsync", lambda descriptor: flushed.append(kind(descriptor)))
        store.save("default", make_token(2))
        assert flushed == ["file", "directory"]

    def test_deleting_leaves_the_lock_and_a_mark_without_a_secret(
        self, saved: FileTokenStore
    ) -> None:
        saved.delete("default")
        assert file_names(saved) == {"default.lock", "default.deleted"}
        assert (saved.path / "default.deleted").read_text() == "signed out\n"
        assert saved.file("default").parent == saved.path
        assert saved.accounts() == []
        saved.save("default", make_token())
        assert file_names(saved) == {"default.lock", "default.json"}

    def test_accounts_are_listed_by_name(self, store: FileTokenStore) -> None:
        for account in ("work", "../x", "空", "con"):
            store.save(account, make_token())
        for foreign in ("%zz.json", "UPPER.json", "%ff.json", ".json", "%61.json"):
            (store.path / foreign).touch()
        assert store.accounts() == sorted(["work", "../x", "空", "con"])

    def test_names_stay_in_the_directory(self, store: FileTokenStore) -> None:
        for account in ("../../etc/passwd", "/etc/passwd", "..", ".", "a\0b", "\n", "~", "C:\\x"):
            assert store.file(account).parent == store.path
            assert "/" not in store.file(account).name
            assert not store.file(account).name.startswith(".")

    def test_leftovers_of_killed_writers_go_with_the_next_save(self, saved: FileTokenStore) -> None:
        other = saved.path / "default2~0123456789abcdef.tmp"
        for leftover in (saved.path / "default~0123456789abcdef.tmp", other):
            leftover.write_text(SECRET)
        saved.save("default", make_token(2))
        assert file_names(saved) == {"default.json", "default.lock", other.name}

    def test_a_holder_that_stood_still_leaves_a_newer_login_alone(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(locking, "LONG_LOCK_WAIT", 0.0)

        class Slow(FileTokenStore):
            """It stands still between its comparison and the replacement of the file."""

            def _may_replace(self, account: str, spent: Token, token: Token) -> bool:
                may = super()._may_replace(account, spent, token)
                login = FileTokenStore(tmp_path).save
                thread = threading.Thread(target=login, args=("default", make_token(3)))
                thread.start()
                thread.join()
                return may

        slow = Slow(tmp_path)
        slow.save("default", make_token(1))
        with slow.lock("default"), pytest.raises(StoreError):
            slow.replace("default", make_token(1), make_token(2))
        assert slow.load("default") == make_token(3)
        assert file_names(slow) == {"default.json", "default.lock"}

    def test_leftovers_go_with_the_token(self, saved: FileTokenStore) -> None:
        (saved.path / "default~0123456789abcdef.tmp").write_text(SECRET)
        saved.delete("default")
        assert file_names(saved) == {"default.lock", "default.deleted"}


class TestCheckWritable:
    def test_it_changes_nothing(self, saved: FileTokenStore) -> None:
        before = saved.file("default").stat().st_mtime_ns, file_names(saved)
        saved.check_writable("default")
        with saved.lock("default"):
            saved.check_writable("default")
        assert (saved.file("default").stat().st_mtime_ns, file_names(saved)) == before
        saved.check_writable("another")
        assert saved.accounts() == ["default"]

    def test_a_token_of_a_newer_version(self, saved: FileTokenStore) -> None:
        saved.file("default").write_text('{"version": 2}')
        assert_fails(lambda: saved.check_writable("default"), "Upgrade")
