"""The file store: what it leaves on disk, and what it makes of what it finds there."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.stores.making import SECRET, assert_fails, file_names, make_token
from trakt_auth.errors import ConfigurationError
from trakt_auth.stores import FileTokenStore

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="about POSIX files")

IS_ROOT = os.geteuid() == 0
NOBODY = 65534
as_root = pytest.mark.skipif(not IS_ROOT, reason="needs root")


@pytest.fixture
def store(tmp_path: Path) -> FileTokenStore:
    return FileTokenStore(tmp_path / "tokens")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@contextmanager
def umask(value: int) -> Iterator[None]:
    before = os.umask(value)
    try:
        yield
    finally:
        os.umask(before)


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

    def test_deleting_leaves_the_lock_alone(self, saved: FileTokenStore) -> None:
        saved.delete("default")
        assert file_names(saved) == {"default.lock"}
        assert saved.file("default").parent == saved.path

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

    def test_leftovers_go_with_the_token(self, saved: FileTokenStore) -> None:
        (saved.path / "default~0123456789abcdef.tmp").write_text(SECRET)
        saved.delete("default")
        assert file_names(saved) == {"default.lock"}


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


class TestContent:
    @pytest.mark.parametrize(
        ("content", "match"),
        [
            ("", "cut short"),
            ("null", "not a token"),
            (f'["{SECRET}"]', "not a token"),
            (f'{{"token": "{SECRET}"}}', "not a token"),
            (f'{{"version": "1", "token": {{"access_token": "{SECRET}"}}}}', "not a token"),
            (f'{{"version": true, "token": {{"access_token": "{SECRET}"}}}}', "not a token"),
            (f'{{"version": 0, "token": {{"access_token": "{SECRET}"}}}}', "not a token"),
            (f'{{"version": 1, "token": "{SECRET}"}}', "not a token"),
            (f'{{"version": 1, "token": {{"access_token": "{SECRET}"}}}}', "missing"),
            (
                f'{{"version": 2, "token": {{"access_token": "{SECRET}"}}}}',
                "newer version.*Upgrade",
            ),
            (f'{{"version": 1e400, "{SECRET}": 1}}', "not a token"),
            ("[" * 60_000, "cut short"),
            ("9" * 60_000, "cut short"),
            ("\ud800", "cut short"),
            (f'{{"version": 1, "{SECRET}": "' + "x" * 100_000 + '"}', "far larger"),
        ],
    )
    def test_what_is_not_a_token_is_refused_and_kept(
        self, saved: FileTokenStore, content: str, match: str
    ) -> None:
        saved.file("default").write_bytes(content.encode(errors="surrogatepass"))
        before = saved.file("default").read_bytes()
        assert_fails(lambda: saved.load("default"), match)
        assert saved.file("default").read_bytes() == before

    def test_a_file_cut_short_at_any_byte_is_refused_and_a_login_mends_it(
        self, saved: FileTokenStore
    ) -> None:
        whole = saved.file("default").read_bytes()
        for length in range(len(whole)):
            saved.file("default").write_bytes(whole[:length])
            assert_fails(lambda: saved.load("default"), "cut short.*sign in again")
        saved.save("default", make_token(2))
        assert saved.load("default") == make_token(2)

    @pytest.mark.parametrize("name", ["access_token", "refresh_token"])
    @pytest.mark.parametrize("value", [None, 1.5, True, [], {}, -1, SECRET + " "])
    def test_fields_of_the_wrong_kind(
        self, saved: FileTokenStore, name: str, value: object
    ) -> None:
        document = {"version": 1, "token": {**make_token().to_dict(), name: value}}
        saved.file("default").write_text(json.dumps(document))
        assert_fails(lambda: saved.load("default"), name)

    def test_a_file_of_a_newer_version_is_not_replaced(self, saved: FileTokenStore) -> None:
        newer = '{"version": 2, "tokens": []}'
        saved.file("default").write_text(newer)
        assert_fails(lambda: saved.save("default", make_token(2)), "Upgrade")
        assert saved.file("default").read_text() == newer

    def test_a_huge_file_is_not_read_to_its_end(self, saved: FileTokenStore) -> None:
        os.truncate(saved.file("default"), 1 << 40)
        assert_fails(lambda: saved.load("default"), "far larger")

    def test_an_outsized_token_is_refused_and_the_old_one_kept(self, saved: FileTokenStore) -> None:
        assert_fails(lambda: saved.save("default", make_token(2, size=70_000)), "larger")
        assert saved.load("default") == make_token(1)
        assert file_names(saved) == {"default.json", "default.lock"}


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


class TestReplace:
    def test_what_is_no_token_is_replaced_by_what_was_issued(self, saved: FileTokenStore) -> None:
        for content, mode in (("{", 0o600), ("", 0o600), (None, 0o644)):
            if content is not None:
                saved.file("default").write_text(content)
            saved.file("default").chmod(mode)
            assert saved.replace("default", make_token(1), make_token(2))
            assert saved.load("default") == make_token(2)

    def test_a_newer_version_is_not(self, saved: FileTokenStore) -> None:
        saved.file("default").write_text('{"version": 2}')
        assert_fails(lambda: saved.replace("default", make_token(1), make_token(2)), "Upgrade")
