"""Runs each example as its README says: ``python -m tools.examples [NAME...]``.

What is tracked here is copied, and the blocks under "Run" and "Test" are run there by a shell whose
home is empty. A local Trakt stands in for Trakt, and a person who approves for the person.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
from attrs import frozen

from trakt_auth.sandbox import Sandbox

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"

PATIENCE = 600.0
"""Seconds for a program to come up, packages and all."""

# What a person of this machine sets for its tools alone.
_KEPT = re.compile(r"PATH|LANG|TMPDIR|SSL_.*|(HTTPS?|NO|ALL)_PROXY|PIP_.*|UV_.*|.*_proxy")


@frozen
class Around:
    """What stands around an example while it runs."""

    sandbox: Sandbox
    port: int
    """Where a service of its own listens, instead of 8000."""
    valkey_port: int
    """Where a Valkey of its own listens, instead of 6379."""


def block(readme: str, heading: str) -> str | None:
    """The first block of shell under a heading; None where there is none."""
    _, _, section = readme.partition(f"\n## {heading}\n")
    found = re.search(
        r"^```sh\n(.*?)^```$", section.partition("\n## ")[0], re.DOTALL | re.MULTILINE
    )
    return None if found is None else found[1]


def settled(text: str, around: Around) -> str:
    """A block with values where a person puts theirs, and with ports that are free."""
    for name, value in around.sandbox.env.items():
        text = text.replace(f"export {name}=...", f"export {name}={value}")
    return text.replace("8000", str(around.port)).replace("6379", str(around.valkey_port))


def is_up(around: Around) -> bool:
    """Whether the service answers."""
    with suppress(httpx.TransportError):
        return httpx.get(f"http://127.0.0.1:{around.port}/", trust_env=False).status_code == 200
    return False


def is_signed_in(around: Around) -> bool:
    """Whether somebody has signed in, so that the next program has begun."""
    return any(each.path == "/users/settings" for each in around.sandbox.requests)


LASTING: dict[str, Callable[[Around], bool]] = {
    "django": is_up,
    "scrobbler": is_signed_in,
    "web-service": is_up,
}
"""Examples whose last program runs until it is ended, and how to see that it runs."""


ELSEWHERE = ("home-assistant",)
"""Examples that a target of their own runs, in an environment that is kept."""


def main(names: list[str]) -> int:
    """Run them, all by default; return the exit code: 0 done, 1 one of them fails."""
    every = {each.parent.name for each in EXAMPLES.glob("*/pyproject.toml")}
    found = sorted(every - {*ELSEWHERE})
    if unknown := {*names} - {*found}:
        print(f"there is no example {', '.join(sorted(unknown))}", file=sys.stderr)
        return 1
    failed = [name for name in names or found if not _works(name)]
    if failed:
        print(f"failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def _works(name: str) -> bool:
    readme = (EXAMPLES / name / "README.md").read_text(encoding="utf-8")
    run, test = block(readme, "Run"), block(readme, "Test")
    with tempfile.TemporaryDirectory(prefix="example-") as directory:
        clone, home = Path(directory) / "clone", Path(directory) / "home"
        home.mkdir()
        copied(clone)
        environment = {each: os.environ[each] for each in os.environ if _KEPT.fullmatch(each)}
        environment |= {"HOME": str(home), "PIP_QUIET": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        print(f"== {name}: as its README runs it", flush=True)
        if run is None or not _ran(name, run, clone, environment):
            return False
        print(f"== {name}: its tests", flush=True)
        return test is not None and _shell(test, clone, environment).wait() == 0


def copied(to: Path) -> Path:
    """Copy what is tracked, as it stands now; return where it is."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=ROOT, check=True, capture_output=True).stdout
    for name in names.decode().split("\0"):
        if name and (ROOT / name).is_file():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, to / name)
    return to


def _ran(name: str, text: str, clone: Path, environment: dict[str, str]) -> bool:
    with (
        _free_port() as port,
        _free_port() as valkey_port,
        Sandbox(redirect_uris=[f"http://127.0.0.1:{port}/callback"]) as sandbox,
        _valkey(valkey_port, clone.parent),
    ):
        sandbox.on_login = sandbox.approve
        around = Around(sandbox, port, valkey_port)
        process = _shell(settled(text, around), clone, {**environment, **sandbox.env})
        try:
            return _ends_well(process, LASTING.get(name), around)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _ends_well(
    process: subprocess.Popen[bytes], runs: Callable[[Around], bool] | None, around: Around
) -> bool:
    end = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < end:
        if runs is not None and runs(around):
            os.killpg(process.pid, signal.SIGTERM)
            with suppress(subprocess.TimeoutExpired):
                return process.wait(60) in (0, -signal.SIGTERM, 128 + signal.SIGTERM)
            return False
        time.sleep(0.2)
    return runs is None and process.poll() == 0


def _shell(text: str, clone: Path, environment: dict[str, str]) -> subprocess.Popen[bytes]:
    bus = ["dbus-run-session", "--"] if shutil.which("dbus-run-session") else []
    return subprocess.Popen(
        [*bus, "bash", "-euo", "pipefail", "-c", text],
        cwd=clone,
        env=environment,
        start_new_session=True,
    )


@contextmanager
def _valkey(port: int, directory: Path) -> Iterator[None]:
    program = shutil.which("valkey-server") or shutil.which("redis-server")
    if program is None:
        yield
        return
    command = [program, "--bind", "127.0.0.1", "--port", str(port), "--dir", str(directory)]
    with subprocess.Popen([*command, "--save", ""], stdout=subprocess.DEVNULL) as process:
        try:
            yield
        finally:
            process.terminate()


@contextmanager
def _free_port() -> Iterator[int]:
    """A port that no other program is given; a server may listen, since it sets SO_REUSEADDR."""
    with socket.socket() as held:
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
