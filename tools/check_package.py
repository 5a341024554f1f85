"""``python -m tools.check_package``: what is published installs and works, away from this checkout.

Builds the wheel and the sdist, and installs them into environments of their own: each extra alone;
every supported Python that is at hand; the newest dependencies, and the oldest that are allowed.
In each, `pip check` passes and the package imports; where the extras are there, the command runs
the sandbox and signs in to it, and a warning is an error.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from attrs import frozen
from uv import find_uv_bin

from tools.pythons import ROOT, VERSIONS, Python, interpreter

WHEEL_LIMIT = 2_000_000
"""Bytes: what is light to install stays so."""

# Once: several threads that are the first to ask `sysconfig` find it half filled.
UV = find_uv_bin()
AT_ONCE = 3
"""Trials at a time, since each waits for downloads and for its login most of the time."""

CONTRIB = {
    "redis": "trakt_auth.stores.redis",
    "django": "trakt_auth.contrib.django.apps",
    "sqlalchemy": "trakt_auth.contrib.sqlalchemy",
    "rates": "trakt_auth.contrib.rates",
}
"""What each extra of a store or a count is for."""

LOGIN = """
import json, os, subprocess, sys, tempfile, threading
import httpx

command = os.path.join(os.path.dirname(sys.executable), "trakt-auth")
running = []

def started(*arguments):
    line = [command, *arguments, "--json"]
    running.append(subprocess.Popen(line, env=environment, stdout=subprocess.PIPE, text=True))
    return running[-1]

with tempfile.TemporaryDirectory() as home:
    environment = {**os.environ, "HOME": home, "XDG_STATE_HOME": home, "PYTHONWARNINGS": "error"}
    watchdog = threading.Timer(60, lambda: [each.kill() for each in running])
    watchdog.start()
    sandbox = started("sandbox", "--port", "0", "--interval", "1")
    ready = json.loads(sandbox.stdout.readline())
    environment.update(ready["env"])
    login = started("login")
    events = []
    for line in login.stdout:
        events.append(json.loads(line))
        if events[-1]["event"] == "code":
            decision = {"user_code": events[-1]["user_code"], "decision": "approve"}
            headers = {"User-Agent": "a browser"}
            page = httpx.post(ready["url"] + "/activate", data=decision, headers=headers)
            page.raise_for_status()
    sandbox.terminate()
    sandbox.wait()
    watchdog.cancel()
    assert login.wait() == 0, events
    assert events[-1]["event"] == "done", events
"""


OWN = Python(sys.executable)


@frozen
class Trial:
    """One environment."""

    package: Path
    python: Python = OWN
    extras: str = ""
    oldest: bool = False

    def __str__(self) -> str:
        oldest = ", oldest dependencies" if self.oldest else ""
        return f"{self.python}, {self.package.name} [{self.extras}]{oldest}"


def build(folder: Path, root: Path = ROOT) -> tuple[Path, Path]:
    """Build both distributions of a checkout; return the wheel and the sdist."""
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(root))
    (wheel,), (sdist,) = folder.glob("*.whl"), folder.glob("*.tar.gz")
    return wheel, sdist


def check_contents(wheel: Path) -> None:
    """Hold the wheel to its size, and to the files that are easily forgotten."""
    size = wheel.stat().st_size
    names = zipfile.ZipFile(wheel).namelist()
    print(f"{wheel.name}: {size / 1e6:.2f} MB, {len(names)} files")
    if size > WHEEL_LIMIT:
        raise SystemExit(f"the wheel is larger than {WHEEL_LIMIT / 1e6:.0f} MB")
    for needed in ("trakt_auth/py.typed", "generated_client/py.typed"):
        if needed not in names:
            raise SystemExit(f"the wheel lacks {needed}")
    ours = ("trakt_auth", "generated_client")
    if stray := [name for name in names if not name.startswith(ours)]:
        raise SystemExit(f"the wheel holds {stray[0]}")


def try_out(trial: Trial) -> None:
    """Install and use the package in an environment of its own."""
    inside = trial.python.inside
    with tempfile.TemporaryDirectory() as folder:
        python = f"{folder}/bin/python"
        uv("venv", "--quiet", "--python", trial.python.path, folder, inside=inside)
        what = f"trakt-auth[{trial.extras}] @ {trial.package.as_uri()}"
        resolution = "lowest-direct" if trial.oldest else "highest"
        install = ("--quiet", "--python", python, "--resolution", resolution, what)
        uv("pip", "install", *install, inside=inside)
        uv("pip", "check", "--quiet", "--python", python, inside=inside)
        imports = f"from trakt_auth import *; import {CONTRIB.get(trial.extras, 'trakt_auth')}"
        run(*inside, python, "-W", "error", "-c", imports, cwd=folder)
        if not trial.extras:
            told = told_by(f"{folder}/bin/trakt-auth", inside)
            uv("pip", "install", "--quiet", "--python", python, told, inside=inside)
        if trial.extras in ("", "cli", "all"):
            run(*inside, f"{folder}/bin/trakt-auth", "--help", cwd=folder)
        if trial.extras == "all":
            run(*inside, python, "-W", "error", "-c", LOGIN, cwd=folder)
    print(f"ok: {trial}", flush=True)


def told_by(command: str, inside: tuple[str, ...]) -> str:
    """The requirement that the command names where it lacks its packages."""
    told = subprocess.run([*inside, command], capture_output=True, text=True, check=False).stderr
    return told.strip().partition('pip install "')[2].removesuffix('"')


def uv(*arguments: str, inside: tuple[str, ...] = ()) -> None:
    """Run uv, wherever this interpreter has it."""
    run(*inside, UV, *arguments)


def run(*command: str, cwd: str | None = None) -> None:
    """Run a command that has to succeed, quietly unless it fails."""
    # PYTHONPATH and an active environment would let this checkout in by the back door.
    left_out = ("PYTHONPATH", "VIRTUAL_ENV")
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    done = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)[:200]}\n{done.stdout}{done.stderr}")


def main() -> None:
    """Try everything out; the first failure ends it."""
    with tempfile.TemporaryDirectory() as folder:
        wheel, sdist = build(Path(folder))
        check_contents(wheel)
        trials = [
            Trial(wheel, extras=extras) for extras in ("", "cli", "sandbox", "keyring", *CONTRIB)
        ]
        for version in VERSIONS:
            if python := interpreter(version):
                trials.append(Trial(wheel, python, "all"))
            else:
                print(f"skipped: Python {version} is not on this machine")
        trials += [Trial(sdist, extras="all"), Trial(wheel, extras="all", oldest=True)]
        with ThreadPoolExecutor(AT_ONCE) as pool:
            for _ in pool.map(try_out, trials):
                pass
    shutil.rmtree(ROOT / "build", ignore_errors=True)


if __name__ == "__main__":
    main()
