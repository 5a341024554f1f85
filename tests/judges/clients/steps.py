"""Runs inside a client's environment: does what each line of standard input asks.

A line is a JSON array: the name of a function of the client's module, and its arguments. The answer
is a line of JSON as well: ``{"value": ...}``, or ``{"error": "TypeOfTheException: text"}``.
"""

from __future__ import annotations

import json
import os
import sys
from types import ModuleType


def serve(module: ModuleType) -> None:
    """Answer until standard input ends. Standard output is for the answers alone."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        name, *arguments = json.loads(line)
        try:
            answer = {"value": getattr(module, name)(*arguments)}
        except Exception as error:  # noqa: BLE001 - whatever it raises is the result
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), file=answers, flush=True)
