"""An environment for each library: none sees another's packages, nor this checkout."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

from filelock import FileLock

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".bench"
PINS = Path(__file__).parent / "requirements"
CLIENTS = Path(__file__).parent / "clients"

OURS, PYTRAKT, TRAKT_PY, MODELS = "trakt-auth", "pytrakt", "trakt.py", "models"
BARE = "bare httpx"


def prepare() -> None:
    """Make all of them; those of the peers are kept until their pins change."""
    for name in (PYTRAKT, TRAKT_PY):
        prepare_peer(name)
    with tempfile.TemporaryDirectory() as folder:
        build = ["-m", "build", "--no-isolation", "--wheel", "--outdir", folder, str(ROOT)]
        _quietly(sys.executable, *build)
        (wheel,) = Path(folder).glob("*.whl")
        # The versions that this project is tested with.
        tested = ("--constraints", str(ROOT / "requirements" / "dev.txt"))
        _make(OURS, str(wheel), *tested)
        _make(MODELS, str(wheel), "-r", str(PINS / "models.txt"), *tested)


def prepare_peer(name: str, folder: Path = PINS) -> None:
    """Make the environment of another library, unless it is there by the same pins."""
    pins = folder / f"{name}.txt"
    stamp = FOLDER / name / ".installed"
    wanted = hashlib.sha256(pins.read_bytes() + sys.version.encode()).hexdigest()
    FOLDER.mkdir(exist_ok=True)
    with FileLock(FOLDER / f"{name}.lock"):  # the processes of one test run want it at once
        if not stamp.exists() or stamp.read_text() != wanted:
            _make(name, "--require-hashes", "-r", str(pins))
            stamp.write_text(wanted)


def python(name: str) -> str:
    """The interpreter of an environment; bare httpx lives in ours."""
    return str(FOLDER / (OURS if name == BARE else name) / "bin" / "python")


def client(name: str, *arguments: object) -> list[str]:
    """The command that lets a library do what ``clients/harness.py`` can ask of it."""
    program = {OURS: "ours", BARE: "bare", PYTRAKT: "pytrakt", TRAKT_PY: "traktpy"}[name]
    return [python(name), str(CLIENTS / f"{program}.py"), *map(str, arguments)]


def versions() -> dict[str, str]:
    """What is compared, by package."""
    found: dict[str, str] = {}
    for name, packages in {
        OURS: ("trakt-auth", "httpx", "attrs", "anyio"),
        PYTRAKT: ("pytrakt", "requests"),
        TRAKT_PY: ("trakt.py",),
        MODELS: ("msgspec", "pydantic"),
    }.items():
        program = (
            "import sys; from importlib.metadata import version as v; print(*map(v, sys.argv[1:]))"
        )
        answer = subprocess.check_output([python(name), "-I", "-c", program, *packages], text=True)
        found.update(zip(packages, answer.split(), strict=True))
    return found


def _make(name: str, *what: str) -> None:
    folder = str(FOLDER / name)
    uv = (sys.executable, "-m", "uv")
    _quietly(*uv, "venv", "--quiet", "--clear", "--python", sys.executable, folder)
    _quietly(
        *uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", python(name), *what
    )


def _quietly(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
