"""A client at work in its own environment, asked step by step."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any, Self

from benchmarks import environments

CLIENTS = Path(__file__).parent / "clients"


class Failed(Exception):
    """What the client raised, by the name of its type and its text."""


class Judge:
    """A process that runs one of the programs of ``clients``.

    Args:
        interpreter: The Python of its environment.
        program: The program's name.
        folder: Where it may write.
    """

    def __init__(self, interpreter: str, program: str, folder: Path) -> None:
        self._process = subprocess.Popen(
            # Isolated from the variables and the packages of this one.
            [interpreter, "-I", "-c", _RUN, str(CLIENTS), program],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=folder,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()

    def __call__(self, step: str, *arguments: object) -> Any:
        """Take a step, and return what it says.

        Raises:
            Failed: The client raised.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps([step, *arguments]), file=self._process.stdin, flush=True)
        answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            raise Failed(f"{step}: {answer['error']}")
        return answer["value"]


# Its own folder comes last in the path, where `trakt` and `pytrakt` are the client's.
_RUN = """
import importlib.util, sys
folder, program = sys.argv[1:]
sys.path.append(folder)
import steps
spec = importlib.util.spec_from_file_location("program", f"{folder}/{program}.py")
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
steps.serve(module)
"""


def environment(name: str) -> str:
    """The interpreter of a client's environment, which is made where there is none.

    Raises:
        SystemExit: It cannot be made here; the message says why.
    """
    environments.prepare_peer(name)
    return environments.python(name)
