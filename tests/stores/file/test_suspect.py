"""Files and directories that the store does not trust, and places it cannot use."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stores.file.conftest import as_root, mode
from tests.stores.making import assert_fails, make_token
from trakt_auth.errors import ConfigurationError
from trakt_auth.stores import FileTokenStore

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="about POSIX files")

NOBODY = 65534


class TestSuspectFiles:
    @pytest.mark.parametrize("found", [0o640, 0o604, 0o660, 0o666, 0o620])
    def test_a_file_that_others_can_read_is_refused(
        self, saved: FileTokenStore, found: int
    ) -> None:
        saved.file("default").chmod(found)
        assert_fails(lambda: saved.load("default"), f"chmod 600 {saved.file('default')}")
        saved.save("default", make_token(2))
        assert saved.load("default") == make_token(2)
        assert mode(saved.file("default")) == 0o600

    @as_root
    def test_a_file_of_another_user_is_refused(self, saved: FileTokenStore) -> None:
        os.chown(saved.file("default"), NOBODY, -1)
        assert_fails(lambda: saved.load("default"), r"another user \(uid 65534\)")
        assert_fails(lambda: saved.save("default", make_token(2)), "another user")
        os.chown(saved.file("default"), 0, -1)
        assert saved.load("default") == make_token(1)

    @pytest.mark.parametrize("found", [0o770, 0o707, 0o777, 0o1777])
    def test_a_directory_where_others_can_write_is_refused(
        self, saved: FileTokenStore, found: int
    ) -> None:
        saved.path.chmod(found)
        assert_fails(lambda: saved.save("default", make_token(2)), "chmod 700")
        assert_fails(lambda: saved.delete("default"), "chmod 700")
        assert_fails(lambda: saved.lock("default").__enter__(), "chmod 700")
        assert_fails(lambda: saved.check_writable("default"), "chmod 700")
        assert_fails(lambda: saved.load("default"), "chmod 700")
        assert_fails(saved.accounts, "chmod 700")
        saved.path.chmod(0o700)
        assert saved.load("default") == make_token(1)

    def test_a_directory_that_others_can_list_will_do(self, saved: FileTokenStore) -> None:
        saved.path.chmod(0o755)
        saved.save("default", make_token(2))

    @as_root
    def test_a_directory_of_another_user_is_refused(self, saved: FileTokenStore) -> None:
        os.chown(saved.path, NOBODY, -1)
        assert_fails(lambda: saved.save("default", make_token(2)), "belongs to another user")
        assert_fails(lambda: saved.load("default"), "belongs to another user")
        assert_fails(saved.accounts, "belongs to another user")

    def test_a_link_is_not_followed(self, store: FileTokenStore, tmp_path: Path) -> None:
        victim = FileTokenStore(tmp_path / "victim")
        victim.save("default", make_token(9))
        store.save("other", make_token())
        store.file("default").symlink_to(victim.file("default"))
        assert_fails(lambda: store.load("default"), "symbolic link")
        assert_fails(lambda: store.save("default", make_token(2)), "symbolic link")
        assert store.file("default").is_symlink()
        store.delete("default")
        assert victim.load("default") == make_token(9)

    def test_a_link_put_there_after_the_first_look_is_not_followed(
        self, saved: FileTokenStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        lstat = Path.lstat

        def race(path: Path) -> os.stat_result:
            found = lstat(path)
            path.rename(tmp_path / "moved")
            path.symlink_to(tmp_path / "moved")
            return found

        monkeypatch.setattr(Path, "lstat", race)
        assert_fails(lambda: saved.load("default"), "symbolic link")

    def test_a_pipe_put_there_after_the_first_look_does_not_block(
        self, saved: FileTokenStore, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        lstat = Path.lstat

        def race(path: Path) -> os.stat_result:
            found = lstat(path)
            path.unlink()
            os.mkfifo(path, 0o600)
            return found

        monkeypatch.setattr(Path, "lstat", race)
        assert_fails(lambda: saved.load("default"), "not a plain file")

    @pytest.mark.parametrize("kind", ["directory", "pipe", "socket", "link to a device"])
    def test_what_is_not_a_file_is_refused_at_once(self, store: FileTokenStore, kind: str) -> None:
        store.save("other", make_token())
        file = store.file("default")
        match kind:
            case "directory":
                file.mkdir()
            case "pipe":
                os.mkfifo(file)
            case "socket":
                with socket.socket(socket.AF_UNIX) as listener:
                    listener.bind(str(file))
            case _:
                file.symlink_to("/dev/zero")
        before = file.lstat()
        assert_fails(lambda: store.load("default"), "Move it away")
        assert_fails(lambda: store.save("default", make_token()), "Move it away")
        assert file.lstat().st_ino == before.st_ino

    def test_a_directory_in_the_place_of_the_file_is_not_deleted(
        self, store: FileTokenStore
    ) -> None:
        store.save("other", make_token())
        store.file("default").mkdir()
        assert_fails(lambda: store.delete("default"), "Cannot delete")

    def test_a_file_in_the_place_of_the_directory(self, tmp_path: Path) -> None:
        (tmp_path / "tokens").write_text("mine")
        store = FileTokenStore(tmp_path / "tokens")
        assert_fails(lambda: store.load("default"), "is not a directory")
        assert_fails(lambda: store.save("default", make_token()), "not a directory")
        assert (tmp_path / "tokens").read_text() == "mine"

    def test_a_link_in_the_place_of_the_lock(self, saved: FileTokenStore, tmp_path: Path) -> None:
        (saved.path / "default.lock").unlink()
        (saved.path / "default.lock").symlink_to(tmp_path / "elsewhere")
        assert_fails(lambda: saved.save("default", make_token(2)), "Cannot lock")
        assert not (tmp_path / "elsewhere").exists()


class TestPlaces:
    @pytest.mark.slow
    @as_root
    @pytest.mark.parametrize("use", ["FileTokenStore()", "keyring.lock('a').__enter__()"])
    def test_a_user_whom_the_system_does_not_know(self, use: str) -> None:
        # As in a container that is started with a uid of its own and without HOME.
        program = (
            "import os, platformdirs, platformdirs.unix\n"
            "from trakt_auth import ConfigurationError, FileTokenStore, KeyringTokenStore\n"
            "keyring = KeyringTokenStore()\n"
            "os.setuid(54321)\n"
            "try:\n"
            f"    {use}\n"
            "except ConfigurationError as error:\n"
            "    print(error)\n"
        )
        command = [sys.executable, "-c", program]
        ran = subprocess.run(command, capture_output=True, text=True, check=False, env={})
        assert "User 54321 has no home directory" in ran.stdout, ran.stderr
        assert "Set HOME or XDG_STATE_HOME, or " in ran.stdout

    @pytest.mark.parametrize("path", ["a\0b", "~nobody-of-that-name/x", "\ud800"])
    def test_a_path_that_cannot_be(self, path: str) -> None:
        with pytest.raises(ConfigurationError, match="directory of the tokens"):
            FileTokenStore(path)

    def test_a_working_directory_that_is_gone(self, tmp_path: Path) -> None:
        here = Path.cwd()
        (tmp_path / "gone").mkdir()
        os.chdir(tmp_path / "gone")
        try:
            (tmp_path / "gone").rmdir()
            with pytest.raises(ConfigurationError, match="absolute path"):
                FileTokenStore("tokens")
        finally:
            os.chdir(here)

    def test_a_path_that_is_too_long(self, tmp_path: Path) -> None:
        store = FileTokenStore(tmp_path / ("x" * 300))
        assert_fails(lambda: store.load("default"), "too long")
        assert_fails(lambda: store.save("default", make_token()), "too long")
        assert_fails(lambda: store.delete("default"), "too long")
        assert_fails(store.accounts, "too long")
