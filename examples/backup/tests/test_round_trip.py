"""What is saved comes back, as it was, once, whatever ends a run half way."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from conftest import Run, command
from furnishing import furnish
from trakt_backup.files import Backup
from trakt_backup.restoring import by_field, key, missing
from trakt_backup.sections import NAMES, SECTIONS

from trakt_auth.sandbox import Answer, Sandbox

pytestmark = pytest.mark.trakt_sandbox(people=["robin", "alice"], largest_page=5)

BACK = [section.name for section in SECTIONS if section.stays is None]

TRON = [{"ids": {"slug": "tron-1982"}}]

# Of Trakt's making: an item that comes back is a new one.
OF_THE_ACCOUNT = {"id", "user", "created_at", "updated_at", "share_link", "listed_at"}


def comparable(value: Any) -> Any:
    if isinstance(value, list):
        return [comparable(each) for each in value]
    if not isinstance(value, dict):
        return value
    kept = {name: comparable(each) for name, each in value.items() if name not in OF_THE_ACCOUNT}
    if "privacy" in kept and "ids" in kept:  # a list
        del kept["ids"]
    return kept


def content(directory: Path, section: str) -> list[str]:
    rows = [json.loads(line) for line in (directory / f"{section}.jsonl").read_bytes().splitlines()]
    texts = [json.dumps(comparable(row), sort_keys=True) for row in rows]
    # These two have no order of their own.
    return sorted(texts) if section in ("hidden", "ratings", "collection", "history") else texts


def assert_same(one: Path, other: Path) -> None:
    for section in BACK:
        assert content(other, section) == content(one, section), section


@pytest.fixture
def saved(sandbox: Sandbox, run: Run, tmp_path: Path) -> Path:
    furnish(sandbox, "robin")
    result = run("save", tmp_path / "backup", "--account", "robin")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith("Saved 16 history, 15 ratings, 4 watchlist, ")
    return tmp_path / "backup"


def test_a_round_trip(saved: Path, run: Run, tmp_path: Path) -> None:
    result = run("restore", saved, "--account", "alice")
    assert (result.returncode, result.stderr) == (0, "")
    assert "history: 16 brought back" in result.stdout
    assert "- comments (1): they would be posted anew" in result.stdout
    assert "- following (1): " in result.stdout
    assert run("save", tmp_path / "again", "--account", "alice").returncode == 0
    assert_same(saved, tmp_path / "again")


def test_a_row_that_nothing_names_is_not_counted() -> None:
    """Trakt has rows of titles that it has lost, with neither a title nor ids."""
    lost = {"type": "movie", "movie": {"title": None, "ids": {"trakt": None}}}
    there = {"type": "movie", "movie": {"title": "Tron", "ids": {"trakt": 1}}}
    wanted = [lost, there | {"movie": {"ids": {"trakt": 2}}}, there, lost]
    rows = missing(wanted, [there, lost], key)
    assert by_field(rows, lambda _: {}) == {"movies": [{"ids": {"trakt": 2}}]}
    assert len(rows) == 1


def test_what_is_there_is_not_sent_again(saved: Path, run: Run, sandbox: Sandbox) -> None:
    run("restore", saved, "--account", "alice")
    changes = sandbox.changes
    result = run("restore", saved, "--account", "alice")
    assert [line for line in result.stdout.splitlines() if "brought back" in line] == [
        *(f"{name}: 0 brought back" for name in BACK),
        "What cannot be brought back:",
    ]
    assert sandbox.changes == changes


def test_into_the_account_it_came_from(saved: Path, run: Run, sandbox: Sandbox) -> None:
    changes = sandbox.changes
    assert run("restore", saved, "--account", "robin").returncode == 0
    assert sandbox.changes == changes


class TestKilled:
    def test_a_restore_goes_on_without_doubles(
        self,
        saved: Path,
        run: Run,
        sandbox: Sandbox,
        environment: dict[str, str],
        tmp_path: Path,
    ) -> None:
        """SIGKILL after more and more of it, until one run gets to its end."""
        kills, change = 0, sandbox.changes
        while True:
            change += 3
            with subprocess.Popen(
                command("restore", saved, "--account", "alice"),
                env=environment,
                stdout=subprocess.DEVNULL,
            ) as process:
                while process.poll() is None and sandbox.changes < change:
                    time.sleep(0.005)
                if process.poll() is None:
                    process.send_signal(signal.SIGKILL)
                    kills += 1
                    continue
            assert process.returncode == 0
            break
        assert kills >= 3
        assert run("save", tmp_path / "again", "--account", "alice").returncode == 0
        assert_same(saved, tmp_path / "again")

    def test_an_answer_that_was_lost(
        self, saved: Path, run: Run, sandbox: Sandbox, tmp_path: Path
    ) -> None:
        """Trakt has done it, and nobody knows: the next run looks, and does not do it again."""

        sandbox.script("POST /sync/history", [Answer.lost()])
        result = run("restore", saved, "--account", "alice")
        assert result.returncode == 1
        assert "run it again to go on" in result.stderr
        assert run("restore", saved, "--account", "alice").returncode == 0
        run("save", tmp_path / "again", "--account", "alice")
        assert_same(saved, tmp_path / "again")

    def test_a_save_goes_on_with_what_is_missing(
        self, run: Run, sandbox: Sandbox, environment: dict[str, str], tmp_path: Path
    ) -> None:
        furnish(sandbox, "robin")
        backup = tmp_path / "backup"
        with subprocess.Popen(
            command("save", backup, "--account", "robin"), env=environment
        ) as process:
            while not (backup / "unfinished" / "watchlist.jsonl").exists():
                assert process.poll() is None
                time.sleep(0.005)
            process.send_signal(signal.SIGKILL)
        assert not (backup / "manifest.json").exists()
        refused = run("restore", backup, "--account", "alice")
        assert refused.returncode == 1
        assert "no finished backup" in refused.stderr
        before = len(sandbox.requests)
        assert run("save", backup, "--account", "robin").returncode == 0
        asked = [request.path for request in sandbox.requests[before:]]
        assert not any(path.endswith("/history") for path in asked)
        assert any(path.endswith("/notes") for path in asked)
        assert run("save", tmp_path / "whole", "--account", "robin").returncode == 0
        assert_same(tmp_path / "whole", backup)


def test_only_some_of_it(saved: Path, run: Run, sandbox: Sandbox) -> None:
    result = run("restore", saved, "--account", "alice", "--only", "ratings,notes")
    assert result.returncode == 0
    alice = sandbox.person("alice")
    assert len(alice.ratings) == 15
    assert (list(alice.history), list(alice.watchlist)) == ([], [])


def test_an_account_with_limits_is_told_so(saved: Path, run: Run, sandbox: Sandbox) -> None:
    sandbox.person("alice").vip = False
    result = run("restore", saved, "--account", "alice")
    assert result.returncode == 1
    assert "run it again to go on" in result.stderr


class TestFiles:
    def test_they_are_private(self, saved: Path) -> None:
        assert saved.stat().st_mode & 0o777 == 0o700
        for file in saved.iterdir():
            assert file.stat().st_mode & 0o077 == 0, file
        assert {file.stem for file in saved.glob("*.jsonl")} == {*NAMES}

    def test_there_is_no_token_in_them(self, saved: Path, sandbox: Sandbox) -> None:
        text = "".join(file.read_text() for file in saved.iterdir())
        for session in sandbox.everything()["sessions"]:
            assert session["access_token"] not in text
            assert session["refresh_token"] not in text

    def test_one_that_was_changed_is_refused(self, saved: Path, run: Run) -> None:
        with (saved / "notes.jsonl").open("a") as file:
            file.write("{}\n")
        result = run("restore", saved, "--account", "alice")
        assert result.returncode == 1
        assert "notes.jsonl is not what was saved" in result.stderr
        assert result.stdout == ""  # nothing was sent

    def test_a_later_save_takes_the_place_of_an_earlier(self, saved: Path, run: Run) -> None:
        before = json.loads((saved / "manifest.json").read_text())
        assert run("save", saved, "--account", "robin", "--only", "notes").returncode == 0
        after = json.loads((saved / "manifest.json").read_text())
        assert after["sections"].keys() == {"notes"}
        assert after["sections"]["notes"] == before["sections"]["notes"]

    def test_a_save_that_is_ended_leaves_the_backup_from_before(
        self, saved: Path, run: Run, sandbox: Sandbox
    ) -> None:
        before = {section: content(saved, section) for section in BACK}
        sandbox.person("robin").do("sync.ratings.remove", movies=TRON)
        sandbox.person("robin").do("sync.history.add", movies=TRON)
        sandbox.script("GET /users/me/notes", [Answer(503, headers={"Retry-After": "900"})])
        assert run("save", saved, "--account", "robin").returncode == 1
        result = run("restore", saved, "--account", "alice")
        assert (result.returncode, result.stderr) == (0, "")
        assert "history: 16 brought back" in result.stdout
        assert {section: content(saved, section) for section in BACK} == before
        assert run("save", saved, "--account", "robin").returncode == 0
        assert len(content(saved, "history")) == 17
        assert not (saved / "unfinished").exists()

    @pytest.mark.parametrize("steps", range(4))
    def test_one_that_was_ended_while_it_took_its_place(
        self, tmp_path: Path, steps: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Whichever file was the last to be put there, the next run puts the others there."""
        backup = Backup(tmp_path / "backup")
        for day in ("old", "new"):
            with backup.locked(), monkeypatch.context() as patch, suppress(InterruptedError):
                backup.begin({})
                sections = {name: backup.write(name, [{"day": day}]) for name in ("a", "b", "c")}
                if day == "new":
                    patch.setattr(Path, "replace", ended_after(1 + steps))
                backup.finish({"sections": sections})
        with backup.locked():
            rows = [backup.read(name) for name in ("a", "b", "c")]
        assert rows == [[{"day": "new"}]] * 3

    def test_one_that_was_ended_when_all_was_in_its_place(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What is left of it is no unfinished run: the next one reads everything anew."""

        def end(_: Path) -> None:
            raise InterruptedError

        backup = Backup(tmp_path / "backup")
        with backup.locked(), monkeypatch.context() as patch, suppress(InterruptedError):
            backup.begin({"began": "today"})
            sections = {"a": backup.write("a", [{"day": "new"}])}
            patch.setattr(shutil, "rmtree", end)
            backup.finish({"sections": sections})
        with backup.locked():
            assert backup.unfinished() is None
            assert backup.read("a") == [{"day": "new"}]

    def test_half_a_character(self, tmp_path: Path) -> None:
        """As a text has that was cut: no part of it stops a backup."""
        rows = [{"name": "cut \ud83d"}, {"name": "Amélie"}]
        backup = Backup(tmp_path / "backup")
        with backup.locked():
            backup.begin({})
            backup.finish({"sections": {"a": backup.write("a", rows)}})
            assert backup.read("a") == rows

    def test_signs_that_end_a_line_elsewhere(
        self, sandbox: Sandbox, run: Run, tmp_path: Path
    ) -> None:
        text = "one\u2028two\u2029three\x85four\x0bfive\r\nsix"
        sandbox.person("robin").do("users.lists.create", "me", name="Odd", description=text)
        backup = tmp_path / "backup"
        for action, account in (("save", "robin"), ("restore", "alice")):
            result = run(action, backup, "--account", account)
            assert (result.returncode, result.stderr) == (0, "")
        assert sandbox.person("alice").belongings["lists"][0]["description"] == text


def ended_after(steps: int) -> Callable[[Path, Path], Path]:
    """`Path.replace`, which works so often, and then ends the run."""
    left = iter(range(steps))
    replace = Path.replace

    def ended(path: Path, target: Path) -> Path:
        if next(left, None) is None:
            raise InterruptedError
        return replace(path, target)

    return ended


class TestTrouble:
    def test_nobody_is_signed_in(self, run: Run, tmp_path: Path) -> None:
        result = run("save", tmp_path / "backup", "--account", "nobody")
        assert result.returncode == 1
        assert "trakt-auth login --account nobody" in result.stderr
        assert "Traceback" not in result.stderr

    def test_trakt_is_down(self, run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
        sandbox.script("GET /users/me/notes", [Answer(503, headers={"Retry-After": "900"})])
        result = run("save", tmp_path / "backup", "--account", "robin")
        assert result.returncode == 1
        assert "run it again to go on" in result.stderr

    def test_no_such_section(self, run: Run, tmp_path: Path) -> None:
        result = run("save", tmp_path / "backup", "--only", "histroy")
        assert result.returncode == 2
        assert "histroy" in result.stderr

    def test_two_at_once(self, saved: Path, run: Run, sandbox: Sandbox) -> None:
        with Backup(saved).locked():
            result = run("save", saved, "--account", "robin")
        assert result.returncode == 1
        assert "Another run" in result.stderr

    def test_a_place_that_cannot_be_written(self, run: Run) -> None:
        result = run("save", "/proc/backup", "--account", "robin")
        assert result.returncode == 1
        assert "/proc/backup" in result.stderr
        assert "Traceback" not in result.stderr
