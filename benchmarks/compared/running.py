"""One person at a desk, with one library: runs its programs against a sandbox."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from attrs import frozen

from benchmarks import environments
from trakt_auth.sandbox import Sandbox

HERE = Path(__file__).parent
LIBRARIES = {"ours": "trakt-auth", "pytrakt": "pytrakt 4.4.6", "traktpy": "trakt.py 4.4.0"}
SECONDS = 90.0
"""How long a program may take. It counts as hanging after that."""


def python(library: str) -> str:
    """The interpreter that has the library."""
    peers = {"pytrakt": environments.PYTRAKT, "traktpy": environments.TRAKT_PY}
    return environments.python(peers[library]) if library in peers else sys.executable


@frozen
class Run:
    """What a program did."""

    code: int | None
    """Its exit code; None if it had to be ended."""
    said: list[str]
    """The lines on its standard output."""
    error: str
    """The class of the exception that ended it; empty if there was none."""


@frozen
class Desk:
    """A folder of its own, in which the library keeps what it keeps."""

    library: str
    sandbox: Sandbox
    folder: Path

    def _environment(self) -> dict[str, str]:
        """The variables of its programs: the sandbox's, and a home of their own."""
        left_out = ("PYTHONPATH", "VIRTUAL_ENV")
        base = {name: value for name, value in os.environ.items() if name not in left_out}
        home = str(self.folder)
        return {**base, **self.sandbox.env, "HOME": home, "XDG_STATE_HOME": home}

    def start(self, task: str, replaced: tuple[str, str] | None = None) -> subprocess.Popen[str]:
        """Start the program of a task, perhaps with one word of it replaced."""
        program = HERE / self.library / f"{task}.py"
        if replaced is not None:
            text = program.read_text(encoding="utf-8").replace(*replaced)
            program = self.folder / program.name
            program.write_text(text, encoding="utf-8")
        return subprocess.Popen(
            [python(self.library), str(HERE / "run.py"), self.library, str(program)],
            cwd=self.folder,
            env=self._environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, task: str, replaced: tuple[str, str] | None = None) -> Run:
        """Run the program of a task to its end."""
        return ended(self.start(task, replaced))

    def sign_in(self) -> bool:
        """Run the library's own login, which is approved at once."""
        self.sandbox.on_login = self.sandbox.approve
        return self.run("sign_in").code == 0


def ended(process: subprocess.Popen[str]) -> Run:
    """Wait for a program, and say what it did."""
    with process:
        try:
            output, errors = process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return Run(None, [], "")
    last = errors.strip().splitlines()[-1] if errors.strip() else ""
    name = re.match(r"([\w.]+)(?::|$)", last)
    error = name[1].rpartition(".")[2] if name and process.returncode else ""
    return Run(process.returncode, output.split("\n")[:-1], error)
