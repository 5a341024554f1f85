"""One build of the client: generate, edit, format."""

import subprocess
import sys
from pathlib import Path

from openapi_python_client import generate
from openapi_python_client.config import Config, ConfigFile, MetaType

from codegen import postgen
from codegen.contract import Contract

HERE = Path(__file__).parent
# Isolated and pinned: the output must not depend on anybody's settings.
RUFF = ("--isolated", "--no-cache", "--quiet", "--target-version", "py311", "--line-length", "100")


def build(contract: Path, package: Path) -> None:
    """Build the client of `contract` in `package`, a folder that does not exist yet.

    Raises RuntimeError where the generator has anything to say, warnings included, or where an
    edit does not find what it is meant for.
    """
    config = Config.from_sources(
        ConfigFile.load_from_path(HERE / "config.yaml"),
        MetaType.NONE,
        contract,
        "utf-8",
        overwrite=False,
        output_path=package,
    )
    errors = generate(config=config, custom_template_path=HERE / "templates")
    if errors:
        raise RuntimeError("\n".join(f"{error.header}: {error.detail}" for error in errors))
    postgen.edit(package, Contract.read(contract))
    ruff("check", "--select", "F401,I", "--fix", package)
    ruff("format", package)


def ruff(command: str, *arguments: str | Path) -> None:
    """Run the pinned ruff, which need not be on the PATH."""
    subprocess.run([sys.executable, "-m", "ruff", command, *RUFF, *arguments], check=True)
