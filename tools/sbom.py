"""``python -m tools.sbom``: list what an installation of everything brings, in dist/sbom.json."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tools.check_package import build, run, uv
from tools.pythons import ROOT

LOCK = ROOT / "requirements" / "release.txt"


def main() -> None:
    """Install the wheel with every extra into an empty environment, and list what is there."""
    dist = ROOT / "dist"
    dist.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        wheel, _ = build(Path(folder) / "built")
        installed, tools = f"{folder}/installed", f"{folder}/tools"
        uv("venv", "--quiet", installed)
        uv("venv", "--quiet", tools)
        what = f"trakt-auth[all] @ {wheel.as_uri()}"
        uv("pip", "install", "--quiet", "--python", f"{installed}/bin/python", what)
        locked = ("--require-hashes", "-r", str(LOCK))
        uv("pip", "install", "--quiet", "--python", f"{tools}/bin/python", *locked)
        output = dist / "sbom.json"
        command = (f"{tools}/bin/cyclonedx-py", "environment", f"{installed}/bin/python")
        run(*command, "--pyproject", str(ROOT / "pyproject.toml"), "-o", str(output))
    print(f"{output}: written")


if __name__ == "__main__":
    main()
