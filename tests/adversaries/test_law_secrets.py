"""Law (a) No secret reaches a process, an argument list, a file, a log or a socket of another."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from tests.adversaries.conftest import CANARY, Neighbour
from tests.adversaries.hostile_trakt import HostileTrakt
from tests.adversaries.surfaces import COMMANDS, lines
from trakt_auth import FileTokenStore, Token

pytestmark = pytest.mark.slow

# Runs command lines one after the other, and notes what Python tells of each: the programs that
# are started, the sockets that are connected, what is written and logged.
RUNS = """
import contextlib, io, json, logging, os, sys, time
told, log = [], io.StringIO()
time.sleep = lambda _: None

def note(event, given):
    if event in ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.startfile"):
        told.append([event, repr(given[:2])])
    elif event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        told.append([event, repr(given[-1])])

sys.addaudithook(note)
logging.basicConfig(stream=log, level=logging.DEBUG)
from trakt_auth.cli.run import run

said = []
for line in json.load(sys.stdin):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        run(line)
    said.append([line, out.getvalue(), err.getvalue()])
json.dump({"said": said, "told": told, "log": log.getvalue()}, sys.stdout)
"""


@pytest.fixture
def told(
    trakt_user: HostileTrakt,
    env: dict[str, str],
    home: Path,
    token: Token,
    ends: Callable[[str], tuple[str, ...]],
) -> Callable[[], dict[str, Any]]:
    """Runs every command with each of its options, in one process."""
    store = FileTokenStore(home / "logins")
    asked = []
    for name, command in COMMANDS.commands.items():
        options = [each.name for each in command.params]
        for line in lines(name, "default", safe=ends(name)):
            if name in ("logout", "refresh", "login"):
                account = "other" if "--account" not in line else ""
                line += [f"--account={account}"] if account else []
            asked.append(line + (["--store", str(store.path)] if "store" in options else []))

    def told() -> dict[str, Any]:
        store.save("default", token)
        store.save("other", token)
        found = runs(asked, env, home)
        assert len(found["said"]) == len(asked)
        return found

    return told


def runs(asked: list[list[str]], env: dict[str, str], home: Path) -> dict[str, Any]:
    """Run command lines in one process."""
    done = subprocess.run(
        [sys.executable, "-c", RUNS],
        input=json.dumps(asked),
        cwd=home,
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_no_command_tells_a_secret(
    told: Callable[[], dict[str, Any]], trakt_user: HostileTrakt, home: Path
) -> None:
    neighbour = Neighbour()
    with neighbour.watching(home) if os.getuid() == 0 else nullcontext():
        found = told()
    assert neighbour.seen == []
    for line, out, err in found["said"]:
        assert CANARY not in err, line
        assert CANARY not in out or line[0] == "token", line
    assert CANARY not in found["log"]
    assert trakt_user.received, "they did something"
    ours = trakt_user.url.removeprefix("http://127.0.0.1:")
    for event, given in found["told"]:
        assert CANARY not in given, event
        if event.startswith("socket."):
            assert given == repr(("127.0.0.1", int(ours))), "nobody else is spoken to"
    for path in home.rglob("*"):
        if path.is_file() and CANARY.encode() in path.read_bytes():
            assert path.suffix == ".json"
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
            assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_neighbour_has_eyes(neighbour: Neighbour, home: Path) -> None:
    (home / "open").write_text(CANARY)
    (home / "closed").write_text(CANARY)
    (home / "closed").chmod(0o600)
    with subprocess.Popen([sys.executable, "-c", "input()", CANARY], stdin=subprocess.PIPE):
        neighbour.look(home)
    assert neighbour.seen == [str(home / "open"), CANARY]


def test_a_neighbours_link_leads_nowhere(
    neighbour: Neighbour,
    env: dict[str, str],
    home: Path,
    token: Token,
    ends: Callable[[str], tuple[str, ...]],
) -> None:
    """In a directory where all may write, at every name that a command is told to write to."""
    shared, precious = home / "shared", home / "precious"
    shared.mkdir()
    shared.chmod(0o1777)
    precious.write_text("mine")
    FileTokenStore(home / "logins").save("default", token)
    asked = []
    for name, command in COMMANDS.commands.items():
        for each in command.params:
            if each.param_type_name == "option" and each.type.name in ("path", "file", "directory"):
                place = shared / f"{name}-{each.name}"
                neighbour.do("ln", "-s", str(precious), str(place))
                assert place.is_symlink()
                start = next(lines(name, "default", safe=ends(name)))
                asked.append([*start, max(each.opts, key=len), str(place)])
    assert len(asked) > 5
    runs(asked, env, home)
    assert precious.read_text() == "mine"
