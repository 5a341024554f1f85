"""JSON that somebody hands in: typed, in a file, or on stdin."""

from __future__ import annotations

import json
import sys
from typing import Any

from trakt_auth.errors import ConfigurationError


class NotJson(ValueError):
    """It is not JSON; the text says why."""


def from_file(file: str) -> Any:
    """The JSON in a file, or on stdin where `file` is a dash.

    Raises:
        NotJson: It is something else.
        OSError: It cannot be read.
    """
    return from_text(_content(file))


def text_of(file: str) -> str:
    """The text in a file, or on stdin where `file` is a dash.

    Raises:
        ConfigurationError: It is no text.
        OSError: It cannot be read.
    """
    try:
        return _content(file).decode()
    except UnicodeDecodeError:
        problem = "it is not UTF-8"
    except NotJson as error:
        problem = str(error)
    raise ConfigurationError(f"--typed-field: @{file}: {problem}.")


def _content(file: str) -> bytes:
    if file != "-":
        with open(file, "rb") as source:  # noqa: PTH123 - a Path would lose a name such as "./-"
            return source.read()
    if sys.stdin is None:
        raise NotJson("stdin is closed")
    return sys.stdin.buffer.read()


def from_text(text: str | bytes) -> Any:
    """The JSON that was typed or read.

    Raises:
        NotJson: It is something else.
    """
    try:
        return json.loads(text, parse_constant=_refuse)
    except NotJson as error:
        problem = str(error)
    except RecursionError:
        problem = "it is nested too deep"
    except UnicodeDecodeError:
        problem = "it is not UTF-8"
    except json.JSONDecodeError as error:
        problem = f"{error.msg} at line {error.lineno}, column {error.colno}"
    except ValueError:
        problem = "it holds a number with too many digits"
    raise NotJson(problem)


def _refuse(constant: str) -> Any:
    raise NotJson(f"{constant} is not JSON")  # Python reads NaN and Infinity too
