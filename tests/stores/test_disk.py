"""The file store on disks that are full, read-only, closed or broken."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.stores.making import SECRET, assert_fails, file_names, make_token
from trakt_auth import StoreError
from trakt_auth.stores import FileTokenStore

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="about POSIX files")

IS_ROOT = os.geteuid() == 0
NOBODY = 65534


@contextmanager
def mounted(directory: Path, *options: str) -> Iterator[None]:
    """A file system of its own at `directory`."""
    directory.mkdir(exist_ok=True)
    mount = ["mount", *options, str(directory)]
    if not IS_ROOT or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs to mount file systems: run it as root, outside a container")
    try:
        yield
    finally:
        subprocess.run(["umount", str(directory)], check=True)


@contextmanager
def no_root() -> Iterator[None]:
    """Runs as another user, as far as files are concerned: root may write everywhere."""
    if IS_ROOT:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if IS_ROOT:
            os.seteuid(0)


@contextmanager
def open_directory() -> Iterator[Path]:
    """A directory that every user may use."""
    directory = Path(tempfile.mkdtemp(dir="/tmp"))
    directory.chmod(0o777)
    try:
        yield directory
    finally:
        shutil.rmtree(directory)


class TestDisk:
    @pytest.mark.slow
    def test_a_full_disk_keeps_the_old_token(self, tmp_path: Path) -> None:
        with mounted(tmp_path / "small", "-t", "tmpfs", "-o", "size=64k", "tmpfs"):
            store = FileTokenStore(tmp_path / "small" / "tokens")
            store.save("default", make_token(1))
            with (
                (tmp_path / "small" / "filler").open("wb", buffering=0) as filler,
                suppress(OSError),
            ):
                while True:
                    filler.write(b"\0" * 4096)
            assert_fails(lambda: store.save("default", make_token(2)), "disk is full. Free some")
            assert_fails(lambda: store.check_writable("default"), "disk is full. Free some")
            assert_fails(lambda: store.check_writable("new"), "disk is full. Free some")
            assert store.load("default") == make_token(1)
            assert file_names(store) == {"default.json", "default.lock", "new.lock"}
            (tmp_path / "small" / "filler").unlink()
            store.save("default", make_token(2))
            assert store.load("default") == make_token(2)

    def test_a_write_cut_short_keeps_the_old_token(self, saved: FileTokenStore) -> None:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
        try:
            assert_fails(lambda: saved.save("default", make_token(2)), "limit on file sizes")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert saved.load("default") == make_token(1)
        assert file_names(saved) == {"default.json", "default.lock"}

    @pytest.mark.slow
    def test_a_read_only_file_system_still_reads(self, saved: FileTokenStore) -> None:
        with mounted(saved.path, "--bind", "-o", "ro", str(saved.path)):
            assert saved.load("default") == make_token(1)
            assert_fails(lambda: saved.save("default", make_token(2)), "file system is read-only")
            assert_fails(lambda: saved.delete("default"), "file system is read-only")
            assert_fails(lambda: saved.check_writable("default"), "file system is read-only")
            assert_fails(lambda: saved.lock("default").__enter__(), "file system is read-only")
        assert saved.load("default") == make_token(1)

    @pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs /proc")
    def test_a_directory_that_takes_no_files_is_not_waited_for(self) -> None:
        store = FileTokenStore("/proc/self")
        assert_fails(lambda: store.check_writable("default"), "read-only")
        with pytest.raises(StoreError, match="read-only"), store.lock("default", timeout=60):
            pass

    def test_a_directory_that_cannot_be_written_to(self) -> None:
        # Not below pytest's directory, which other users cannot enter.
        with open_directory() as directory, no_root():
            store = FileTokenStore(directory / "tokens")
            store.save("default", make_token(1))
            store.path.chmod(0o500)
            assert store.load("default") == make_token(1)
            assert_fails(lambda: store.save("default", make_token(2)), "permission denied.*chown")
            assert_fails(lambda: store.save("new", make_token(2)), "permission denied.*chown")
            store.file("default").chmod(0)
            assert_fails(lambda: store.load("default"), "permission denied")
            hidden = FileTokenStore(directory / "closed" / "tokens")
            (directory / "closed").mkdir(mode=0)
            assert_fails(lambda: hidden.load("default"), "permission denied")
            assert_fails(lambda: hidden.save("default", make_token()), "permission denied")
            (directory / "closed").chmod(0o700)
            store.path.chmod(0o700)

    @pytest.mark.parametrize("step", ["write", "fsync", "replace"])
    def test_an_error_at_any_step_keeps_the_old_token(
        self, saved: FileTokenStore, step: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(*_: object) -> int:
            raise OSError(5, "Input/output error", SECRET)

        with monkeypatch.context() as broken:
            broken.setattr(Path if step == "replace" else os, step, fail)
            assert_fails(lambda: saved.save("default", make_token(2)), "Input/output error")
        assert saved.load("default") == make_token(1)
        assert file_names(saved) == {"default.json", "default.lock"}

    @pytest.mark.parametrize(("number", "fine"), [(22, True), (95, True), (5, False)])
    def test_a_file_system_that_cannot_sync_a_directory(
        self, saved: FileTokenStore, number: int, fine: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        sync = os.fsync

        def fsync(descriptor: int) -> None:
            if stat.S_ISDIR(os.fstat(descriptor).st_mode):
                raise OSError(number, os.strerror(number))
            sync(descriptor)

        monkeypatch.setattr(os, "fsync", fsync)
        if fine:
            saved.save("default", make_token(2))
        else:
            assert_fails(lambda: saved.save("default", make_token(2)), "Input/output error")

    def test_a_file_system_that_keeps_no_modes(
        self, saved: FileTokenStore, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What is saved there could not be loaded again: a login is told so before it begins."""

        def opened(path: Path, flags: int, mode: int = 0o777) -> int:
            descriptor = open_file(path, flags, mode)
            if flags & os.O_CREAT:
                os.fchmod(descriptor, 0o755)
            return descriptor

        open_file = os.open
        monkeypatch.setattr(os, "open", opened)
        assert_fails(lambda: saved.check_writable("default"), "Choose a directory on a local disk")

    @pytest.mark.parametrize("what", ["save", "check_writable", "delete"])
    def test_a_directory_that_cannot_be_listed(
        self, saved: FileTokenStore, what: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def lost(*_: object) -> None:
            raise OSError(errno.ESTALE, os.strerror(errno.ESTALE))

        monkeypatch.setattr(Path, "glob", lost)
        arguments = ("default", make_token(2))[: 2 if what == "save" else 1]
        assert_fails(lambda: getattr(saved, what)(*arguments), "Mount it again")

    def test_a_file_system_without_locks(
        self, saved: FileTokenStore, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def acquire(*_: object, **__: object) -> None:
            raise NotImplementedError

        monkeypatch.setattr("filelock.FileLock.acquire", acquire)
        assert_fails(lambda: saved.save("default", make_token(2)), "has no locks.*local disk")
        assert saved.load("default") == make_token(1)

    @pytest.mark.parametrize("number", [errno.ENOLCK, errno.ENOSYS, errno.EIO, errno.ESTALE])
    def test_a_network_file_system_that_refuses_to_lock(
        self, saved: FileTokenStore, number: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def flock(*_: object) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr("fcntl.flock", flock)
        # Not waited for, though no time is set.
        assert_fails(lambda: saved.lock("default").__enter__(), f"Cannot lock {saved.path}")
        assert_fails(lambda: saved.save("default", make_token(2)), f"Cannot lock {saved.path}")
        assert saved.load("default") == make_token(1)

    def test_an_interrupted_save_leaves_nothing_behind(
        self, saved: FileTokenStore, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def interrupt(_: int) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as broken:
            broken.setattr(os, "fsync", interrupt)
            with pytest.raises(KeyboardInterrupt):
                saved.save("default", make_token(2))
        assert file_names(saved) == {"default.json", "default.lock"}
        saved.save("default", make_token(2))
