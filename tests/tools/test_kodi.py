"""What an add-on for Kodi carries: it is as small as the page says, and enough."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.docs.blocks import ROOT, read
from tools import kodi
from trakt_auth import TokenStore
from trakt_auth.sandbox import Sandbox
from trakt_auth.testing.stores import TokenStoreTests

PAGE = ROOT / "docs" / "kodi.md"

[STORE] = [block.text for block in read(PAGE) if "class SettingsStore" in block.text]

ADDON = """
import json, threading
from pathlib import Path

class Addon:
    '''Settings in a file, read when one is made, as Kodi's are.'''
    def __init__(self):
        self.file = Path("settings.json")
        self.settings = json.loads(self.file.read_text()) if self.file.exists() else {}
    def getSetting(self, name):
        return self.settings.get(name, "")
    def setSetting(self, name, value):
        self.settings[name] = value
        written = Path(f"settings.{threading.get_ident()}")
        written.write_text(json.dumps(self.settings))
        written.replace(self.file)
"""

REACH = """
import sys
sys.path.insert(0, sys.argv[1])
"""

PROGRAM = """
import trakt_auth
from trakt_auth import App, DeviceFlow, Trakt
app, store = App.from_env(), SettingsStore(Addon, ".")
if sys.argv[2] == "login":
    with DeviceFlow(app) as flow:
        store.save("default", flow.wait(flow.start()))
if sys.argv[2] == "renew":
    store.save("default", trakt_auth.Token.from_dict(
        store.load("default").to_dict() | {"created_at": 1, "received_at": None}))
with Trakt(app, store=store) as trakt:
    movie = trakt.search.query("movie", query="tron").first(1)[0].movie
    trakt.scrobble.start(movie=movie, progress=1.0)
    with trakt.batch() as batch:
        batch.history.add(movie)
    print(json.dumps([trakt.users.settings().user.username, len(list(trakt.users.history()))]))
assert trakt_auth.__file__.startswith(sys.argv[1]), trakt_auth.__file__
outside = {name for name, module in sys.modules.items()
           if "site-packages" in str(getattr(module, "__file__", None))}
assert not outside, outside
"""


@pytest.mark.slow
def test_it_is_small_and_enough(tmp_path: Path) -> None:
    folder = tmp_path / "lib"
    kodi.lay_out(folder)
    archive = Path(shutil.make_archive(str(tmp_path / "addon"), "zip", folder))
    page = PAGE.read_text("utf-8")
    said = re.search(r"less than (\d) MB, in a zip less than (\d) MB", page)
    assert said is not None
    assert kodi.size(folder) < int(said[1]) * 1e6
    assert archive.stat().st_size < int(said[2]) * 1e6
    assert f"{len(kodi.OTHERS)} packages" in page

    program = tmp_path / "addon.py"
    program.write_text(REACH + ADDON + STORE + PROGRAM)
    with Sandbox() as sandbox:
        sandbox.on_login = sandbox.approve
        for number, step in enumerate(("login", "again", "renew"), 1):
            # -I and -S: nothing but the standard library is in reach.
            command = [sys.executable, "-I", "-S", str(program), str(folder), step]
            run = subprocess.run(
                command, cwd=tmp_path, env=sandbox.env, capture_output=True, text=True, timeout=300
            )
            assert run.returncode == 0, run.stderr
            assert json.loads(run.stdout) == ["robin", number]


def test_it_says_why_it_cannot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["tools.kodi", str(tmp_path)])
    assert kodi.main() == 1
    assert "remove it first" in capsys.readouterr().err
    monkeypatch.setattr(sys, "argv", ["tools.kodi", str(tmp_path / "lib")])
    monkeypatch.setattr(kodi, "OTHERS", ("attrs", "no-such-package"))
    assert kodi.main() == 1
    assert "not installed: no-such-package;" in capsys.readouterr().err
    assert [*tmp_path.iterdir()] == []


class TestSettingsStore(TokenStoreTests):
    """The store of the page keeps what every store promises."""

    @pytest.fixture
    def store(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
        monkeypatch.chdir(tmp_path)
        return another(tmp_path)

    @pytest.fixture
    def peer(self, store: TokenStore, tmp_path: Path) -> Any:
        return another(tmp_path)


def another(folder: Path) -> Any:
    names: dict[str, Any] = {}
    exec(ADDON + STORE, names)
    return names["SettingsStore"](names["Addon"], str(folder))


def test_the_store_is_as_short_as_it_says() -> None:
    lines = [line for line in STORE.partition("class ")[2].splitlines() if line.strip()]
    assert f"this store of {len(lines)} lines" in PAGE.read_text("utf-8")
