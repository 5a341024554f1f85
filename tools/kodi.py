"""Lays out what an add-on for Kodi carries: ``python -m tools.kodi DIRECTORY``.

An add-on brings its packages along, in a folder that it puts into ``sys.path``. What it has no use
for is left out. The page on Kodi says how large that is; tests/tools/test_kodi.py that it works.
"""

from __future__ import annotations

import shutil
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

OURS = ("trakt_auth", "generated_client")

LEFT_OUT = (
    "trakt_auth/cli",
    "trakt_auth/contrib",
    "trakt_auth/pytest_plugin.py",
    "trakt_auth/sandbox",
    "trakt_auth/testing",
)
"""What `Trakt` and `DeviceFlow` do without."""

OTHERS = (
    "anyio",
    "attrs",
    "certifi",
    "filelock",
    "h11",
    "httpcore",
    "httpx",
    "idna",
    "platformdirs",
    "sniffio",
    "typing_extensions",
)
"""The packages that it needs, and those that they need. `filelock` and `platformdirs` are for
`FileTokenStore`: a store of your own does without."""


def lay_out(to: Path) -> None:
    """Copy all that is needed into a folder that does not exist yet."""
    for name in OURS:
        shutil.copytree(ROOT / name, to / name, ignore=_unneeded)
    for name in OTHERS:
        for file in distribution(name).files or ():
            path = Path(str(file))
            if path.suffix in {".py", ".pem"} and ".." not in path.parts:
                (to / path).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(Path(str(file.locate())), to / path)


def _unneeded(folder: str, names: list[str]) -> set[str]:
    where = Path(folder).relative_to(ROOT)
    return {
        name
        for name in names
        if name == "__pycache__"
        or (where / name).as_posix() in LEFT_OUT
        # Of the doors of the operations, the login alone needs any: `Trakt` has its own.
        or (where.as_posix() == "generated_client/api" and not name.startswith(("auth", "__")))
    }


def size(folder: Path) -> int:
    """The bytes of all files in a folder."""
    return sum(each.stat().st_size for each in folder.rglob("*") if each.is_file())


def main() -> int:
    """Lay it out, and say how large each part is."""
    to = Path(sys.argv[1])
    if to.exists():
        print(f"{to} is there already: remove it first", file=sys.stderr)
        return 1
    if missing := [name for name in OTHERS if not any(Distribution.discover(name=name))]:
        print(f"not installed: {', '.join(missing)}; run pip install . first", file=sys.stderr)
        return 1
    lay_out(to)
    for part in sorted(to.iterdir()):
        print(
            f"{part.name:24}{(size(part) if part.is_dir() else part.stat().st_size) / 1e6:8.2f} MB"
        )
    archive = Path(shutil.make_archive(str(to), "zip", to))
    print(
        f"{'together':24}{size(to) / 1e6:8.2f} MB, as a zip {archive.stat().st_size / 1e6:.2f} MB"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
