"""Setting environment variables, in the words of the shell that they are pasted into."""

from __future__ import annotations

import os
import shlex
from enum import StrEnum
from pathlib import PurePath


class Shell(StrEnum):
    """A family of shells."""

    POSIX = "posix"
    FISH = "fish"
    POWERSHELL = "powershell"

    @classmethod
    def present(cls) -> Shell:
        """The shell of this user, as far as one can tell."""
        if os.name == "nt":
            return cls.POWERSHELL
        name = PurePath(os.environ.get("SHELL", "")).name
        return {"fish": cls.FISH, "pwsh": cls.POWERSHELL}.get(name, cls.POSIX)

    def assignment(self, name: str, value: str) -> str:
        """A line that sets a variable for the programs that are started later."""
        match self:
            case Shell.POWERSHELL:
                return f"$env:{name} = '{value.replace(chr(39), chr(39) * 2)}'"
            case Shell.FISH:
                # Fish knows two escapes within single quotes, of which POSIX has none.
                escaped = value.replace("\\", "\\\\").replace("'", "\\'")
                return f"set -gx {name} '{escaped}'"
            case Shell.POSIX:
                return f"export {name}={shlex.quote(value)}"
