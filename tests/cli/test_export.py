"""`trakt-auth export`: what an account has, as a table or as JSON."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
from pathlib import Path
from typing import Any

import pyte
import pytest

from tests.cli.conftest import Call
from tests.cli.terminal import COMMAND, PATIENCE, Terminal, run
from trakt_auth.cli.exits import Exit
from trakt_auth.cli.export_kinds import KINDS
from trakt_auth.cli.replacing import replacing
from trakt_auth.errors import ConfigurationError
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.token import Token
from trakt_auth.trakt import Trakt

PLAYS = 600
MOVIE: Any = {"ids": {"trakt": 12601}}


@pytest.fixture
def filled(sandbox: Sandbox, token: Token) -> None:
    """An account with something of everything."""
    with Trakt(sandbox.app, token=token, rate_limit=False) as front:
        trakt: Any = front
        show = {"ids": trakt.shows.popular().first(1)[0].ids.to_dict()}
        season = trakt.seasons.list(str(show["ids"]["trakt"]))[0].ids.trakt
        trakt.sync.history.add(movies=[MOVIE], shows=[show])
        trakt.sync.ratings.add(
            movies=[{**MOVIE, "rating": 8}],
            shows=[{**show, "rating": 7}],
            seasons=[{"ids": {"trakt": season}, "rating": 6}],
        )
        trakt.sync.watchlist.add(movies=[{**MOVIE, "notes": 'two\nlines, "quoted"'}])
        trakt.sync.favorites.add(shows=[show])
        trakt.sync.collection.add(movies=[MOVIE], shows=[show])


@pytest.fixture
def many(sandbox: Sandbox, token: Token) -> None:
    """A long history."""
    with Trakt(sandbox.app, token=token, rate_limit=False) as trakt:
        trakt.sync.history.add(movies=[MOVIE] * PLAYS, chunk=PLAYS)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(text.splitlines(keepends=True)))


def export(env: dict[str, str], *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*COMMAND, "export", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=env,
    )


class TestTable:
    def test_history(self, filled: None, call: Call) -> None:
        result = call("export", "history", "--csv")
        assert (result.returncode, result.stderr) == (Exit.DONE, "")
        found = rows(result.stdout)
        assert len(found) == 9
        movie = next(row for row in found if row["type"] == "movie")
        assert movie["title"] == "TRON: Legacy"
        assert (movie["year"], movie["imdb"], movie["season"]) == ("2010", "tt1104001", "")
        episode = next(row for row in found if row["episode"] == "1")
        assert (episode["type"], episode["title"], episode["season"]) == (
            "episode",
            "Signal Box",
            "1",
        )
        assert episode["episode_title"] == "Episode 1"
        assert episode["show_imdb"] == "tt7000208"
        assert episode["trakt"] != episode["show_trakt"] == "700208"

    def test_ratings_of_everything(self, filled: None, call: Call) -> None:
        found = {row["type"]: row for row in rows(call("export", "ratings", "--csv").stdout)}
        assert [found[each]["rating"] for each in ("movie", "show", "season")] == ["8", "7", "6"]
        assert (found["season"]["title"], found["season"]["season"]) == ("Signal Box", "1")
        assert found["season"]["show_trakt"] == found["show"]["trakt"] == "700208"
        assert found["show"]["show_trakt"] == ""

    def test_a_cell_with_everything(self, filled: None, call: Call) -> None:
        row, *none = rows(call("export", "watchlist", "--csv").stdout)
        assert (row["notes"], none) == ('two\nlines, "quoted"', [])

    @pytest.mark.parametrize("what", KINDS)
    def test_each_kind(self, filled: None, call: Call, what: str) -> None:
        table = rows(call("export", what, "--csv").stdout)
        items = json.loads(call("export", what, "--json").stdout)
        assert len(table) == len(items) >= 1
        assert all(row["title"] and row["type"] for row in table)
        assert list(table[0]) == list(KINDS[what].columns)
        assert all(row[name] for row in table for name in KINDS[what].own if name != "notes")

    def test_an_empty_account(self, token: Token, call: Call) -> None:
        assert call("export", "history").stdout == "[]\n"
        assert len(call("export", "history", "--csv").stdout.splitlines()) == 1

    @pytest.mark.parametrize(
        "item",
        [
            {},
            {"movie": None, "rating": 1},
            {"movie": {"title": "A", "ids": None}, "show": 3},
            {"type": "episode", "episode": {"ids": {}}, "show": None},
            {"person": {"name": "B", "ids": {"trakt": 1}}},
        ],
    )
    def test_an_odd_item_is_a_row(self, item: dict[str, Any]) -> None:
        for kind in KINDS.values():
            assert len(kind.row(item)) == len(kind.columns)
        row = dict(zip(KINDS["ratings"].columns, KINDS["ratings"].row(item), strict=True))
        assert row["title"] == {"movie": "A", "person": "B"}.get(row["type"])


NOBODY = 65534


def shared(home: Path, where: str) -> tuple[Path, Path]:
    """A directory, and the name of a link in it: one of our own, one as /tmp is, one of theirs."""
    if os.getuid() != 0:
        pytest.skip("needs root, to make files of another user")
    place = home / where
    place.mkdir()
    place.chmod({"own": 0o755, "shared": 0o1777, "theirs": 0o755}[where])
    if where == "theirs":
        os.chown(place, NOBODY, NOBODY)
    return place, place / "history.csv"


class TestFile:
    def test_it_is_there_as_a_whole(self, many: None, home: Path, call: Call) -> None:
        file = home / "history.json"
        result = call("export", "history", "--output", str(file))
        assert result.stdout == f"Wrote {PLAYS} items of history to {file}\n"
        assert len(json.loads(file.read_text())) == PLAYS
        assert [each.name for each in home.iterdir() if "history" in each.name] == ["history.json"]

    def test_events(self, filled: None, home: Path, call: Call) -> None:
        file = home / "history.csv"
        result = call("export", "history", "--csv", "--json", "-o", str(file))
        assert json.loads(result.stdout) == {
            "event": "exported",
            "account": "default",
            "what": "history",
            "items": 9,
            "file": str(file),
        }
        assert len(rows(file.read_text())) == 9

    @pytest.mark.slow
    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_ctrl_c_leaves_the_file_before(
        self, sandbox: Sandbox, many: None, home: Path, env: dict[str, str], number: signal.Signals
    ) -> None:
        (home / "history.csv").write_text("before")
        sandbox.script("GET /sync/history", [None, Answer(429, headers={"Retry-After": "25"})])
        with export(env, "history", "--csv", "--output", str(home / "history.csv")) as process:
            assert process.stderr is not None
            assert "waits 2" in process.stderr.readline()
            half = [each.name for each in home.iterdir() if each.name.endswith(".tmp")]
            assert len(half) == 1
            process.send_signal(number)
            process.communicate(timeout=PATIENCE)
        assert process.returncode == (Exit.INTERRUPTED if number == signal.SIGINT else 128 + number)
        assert (home / "history.csv").read_text() == "before"
        assert not [each for each in home.iterdir() if each.name.endswith(".tmp")]

    def test_an_error_half_way_leaves_none(
        self, sandbox: Sandbox, many: None, home: Path, call: Call
    ) -> None:
        sandbox.script("GET /sync/history", [None, Answer(423), Answer(423)])
        result = call("export", "history", "--json", "--output", str(home / "x.json"))
        assert result.returncode == Exit.ERROR
        assert json.loads(result.stdout)["error"] == "AccountLocked"
        assert [each.name for each in home.iterdir()] == ["trakt-auth"]

    def test_a_link_is_followed_and_a_mode_kept(self, filled: None, home: Path, call: Call) -> None:
        (home / "real.csv").write_text("before")
        (home / "real.csv").chmod(0o640)
        (home / "link.csv").symlink_to("real.csv")
        assert call("export", "history", "--csv", "-o", str(home / "link.csv")).returncode == 0
        assert (home / "link.csv").is_symlink()
        assert len(rows((home / "real.csv").read_text())) == 9
        assert (home / "real.csv").stat().st_mode & 0o777 == 0o640

    @pytest.mark.parametrize("to", ["real.csv", "none.csv"])
    @pytest.mark.parametrize("where", ["own", "shared", "theirs"])
    def test_a_link_of_another_user_is_refused(
        self, filled: None, home: Path, call: Call, where: str, to: str
    ) -> None:
        place, link = shared(home, where)
        (home / "real.csv").write_text("before")
        link.symlink_to(home / to)
        os.lchown(link, NOBODY, NOBODY)
        result = call("export", "history", "--csv", "-o", str(link))
        if where == "own":  # where nobody else can make a link, its owner does not matter
            assert result.returncode == Exit.DONE
            return
        assert result.returncode == Exit.USAGE
        assert f"{link} is a link that another user" in result.stderr
        assert (home / "real.csv").read_text() == "before"
        assert not (home / "none.csv").exists()
        assert [*place.iterdir()] == [link]

    def test_nor_is_one_on_the_way_followed(self, token: Token, home: Path, call: Call) -> None:
        _, link = shared(home, "shared")
        (home / "history.csv").write_text("before")
        link.symlink_to(home)
        os.lchown(link, NOBODY, NOBODY)
        (home / "mine").symlink_to(link)
        for path in (link / "history.csv", home / "mine" / "history.csv"):
            result = call("export", "history", "-o", str(path))
            assert result.returncode == Exit.USAGE
            assert f"{link} is a link that another user" in result.stderr
        assert (home / "history.csv").read_text() == "before"

    def test_our_own_links_are_followed_wherever_they_are(
        self, token: Token, home: Path, call: Call
    ) -> None:
        place, link = shared(home, "shared")
        (home / "below").mkdir()
        (home / "to-below").symlink_to("below")
        link.symlink_to(Path("..", "to-below", "..", "real.csv"))
        (place / "second").symlink_to(link.name)
        for path in (link, place / "second", place / ".." / "to-below" / "." / "new.csv"):
            assert call("export", "history", "-o", str(path)).returncode == Exit.DONE
        assert (home / "real.csv").read_text() == "[]\n"
        assert (home / "below" / "new.csv").read_text() == "[]\n"
        assert link.is_symlink()

    @pytest.mark.slow
    def test_a_link_that_another_user_made(
        self, token: Token, home: Path, env: dict[str, str]
    ) -> None:
        """By a process of that user, in a directory as /tmp is."""
        place, link = shared(home, "shared")
        (home / "precious").write_text("before")
        # From within: the directories above are for us alone.
        made = ["ln", "-s", str(home / "precious"), link.name]
        subprocess.run(made, user=NOBODY, cwd=place, check=True)
        assert link.lstat().st_uid == NOBODY
        result = run("export", "history", "-o", str(link), env=env)
        assert result.returncode == Exit.USAGE
        assert "another user" in result.stderr
        assert (home / "precious").read_text() == "before"

    def test_what_is_no_file_is_left_alone(self, token: Token, home: Path, call: Call) -> None:
        for place in (home, Path("/dev/null")):
            result = call("export", "history", "--output", str(place))
            assert result.returncode == Exit.USAGE
            assert f"{place} is no file" in result.stderr
        os.mkfifo(home / "pipe")
        with pytest.raises(ConfigurationError), replacing(home / "pipe"):
            pass

    def test_a_link_to_itself(self, token: Token, home: Path, call: Call) -> None:
        link = home / "x.csv"
        link.symlink_to(link)
        result = call("export", "history", "--output", str(link))
        assert result.returncode == Exit.ERROR
        assert result.stderr.endswith(f"links ({link}).\n")
        assert link.is_symlink()

    def test_a_directory_that_is_not_there(self, token: Token, home: Path, call: Call) -> None:
        result = call("export", "history", "--output", str(home / "no" / "x.csv"))
        assert result.returncode == Exit.ERROR
        assert result.stderr.endswith(f"no file or directory {home / 'no' / 'x.csv'}.\n")


class TestStdout:
    @pytest.mark.slow
    def test_a_reader_that_has_had_enough(self, many: None, env: dict[str, str]) -> None:
        with export(env, "history", "--csv") as process:
            assert process.stdout is not None
            assert process.stderr is not None
            assert process.stdout.readline().startswith("id,watched_at,")
            process.stdout.close()
            assert process.stderr.read() == ""
            assert process.wait(PATIENCE) == Exit.DONE

    @pytest.mark.slow
    def test_a_full_disk(self, many: None, env: dict[str, str]) -> None:
        with Path("/dev/full").open("w") as full:
            process = subprocess.run(
                [*COMMAND, "export", "history"],
                stdout=full,
                stderr=subprocess.PIPE,
                text=True,
                env=env,
                check=False,
                timeout=PATIENCE,
            )
        assert process.returncode == Exit.ERROR
        assert "No space left on device" in process.stderr

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["histori"], "WHAT: 'histori' is not one of history, ratings"),
            (["../x"], "WHAT: '../x' is not one of"),
            (["history", "--csv", "--json"], "--csv and --json: stdout takes one"),
        ],
    )
    def test_what_makes_no_sense(self, call: Call, arguments: list[str], said: str) -> None:
        result = call("export", *arguments)
        assert (result.returncode, result.stdout) == (Exit.USAGE, "")
        assert result.stderr.startswith(f"trakt-auth: {said}")

    def test_no_login(self, sandbox: Sandbox, home: Path, call: Call) -> None:
        result = call("export", "history", "--account", "work", "-o", str(home / "x"))
        assert result.returncode == Exit.LOGIN_REQUIRED
        assert result.stderr.endswith("trakt-auth login --account work\n")
        assert sandbox.requests == []
        assert not (home / "x").exists()

    def test_an_expired_login(self, sandbox: Sandbox, token: Token, call: Call) -> None:
        sandbox.revoke_all()
        result = call("export", "history")
        assert (result.returncode, result.stdout) == (Exit.LOGIN_REQUIRED, "")


class TestProgress:
    @pytest.mark.slow
    @pytest.mark.parametrize("width", [40, 100])
    def test_a_bar_on_a_terminal(
        self, sandbox: Sandbox, many: None, home: Path, env: dict[str, str], width: int
    ) -> None:
        # The last page is late, so that the bar is seen.
        sandbox.script("GET /sync/history", [None, Answer(429, headers={"Retry-After": "1"})])
        file = str(home / "history.csv")
        with Terminal("export", "history", "-o", file, env=env, width=width) as terminal:
            terminal.read_until(f"/{PLAYS}")
            assert terminal.finish() == Exit.DONE
        assert "history" in terminal.output

    @pytest.mark.slow
    @pytest.mark.parametrize("form", [(), ("--csv",)])
    def test_a_bar_beside_lines_on_one_terminal(
        self, sandbox: Sandbox, many: None, env: dict[str, str], form: tuple[str, ...]
    ) -> None:
        sandbox.script("GET /sync/history", [Answer.slow(0.5)] * 3)
        width = 2000  # no line is broken
        with Terminal("export", "history", *form, env=env, width=width) as terminal:
            assert terminal.finish() == Exit.DONE
        assert terminal.output.count("━") > 3 * 100  # it was shown before each page
        screen = pyte.Screen(width, PLAYS + 10)
        pyte.Stream(screen).feed(terminal.output)
        lines = [line.rstrip() for line in screen.display]
        lines = lines[: lines.index("")]
        assert not any(line.strip() for line in screen.display[len(lines) :])
        if form:
            assert {len(row) for row in csv.reader(lines)} == {len(lines[0].split(","))}
            assert len(lines) == PLAYS + 1
        else:
            assert len(json.loads("".join(lines))) == PLAYS

    @pytest.mark.slow
    def test_none_elsewhere(self, filled: None, env: dict[str, str]) -> None:
        assert run("export", "history", "--csv", env=env).stderr == ""

    @pytest.mark.slow
    def test_none_on_a_dumb_terminal(self, filled: None, home: Path, env: dict[str, str]) -> None:
        dumb = {**env, "TERM": "dumb"}
        with Terminal("export", "history", "-o", str(home / "x"), env=dumb) as terminal:
            assert terminal.finish() == Exit.DONE
        assert "\x1b" not in terminal.output
