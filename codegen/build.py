"""One build of the client: generate, edit, format."""

import json
import subprocess
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from openapi_python_client import generate
from openapi_python_client.config import Config, ConfigFile, MetaType

from codegen import postgen
from codegen.contract import Contract

HERE = Path(__file__).parent
# Isolated and pinned: the output must not depend on anybody's settings.
RUFF = ("--isolated", "--no-cache", "--quiet", "--target-version", "py311", "--line-length", "100")


def build(contract: Contract, package: Path) -> None:
    """Build the client of `contract` in `package`, a folder that does not exist yet.

    Raises RuntimeError where the generator has anything to say, warnings included, or where an
    edit does not find what it is meant for.
    """
    with TemporaryDirectory() as scratch:
        # As JSON, which the generator reads in no time: the YAML takes seconds.
        source = Path(scratch) / "openapi.json"
        source.write_text(json.dumps({**contract.document, "paths": contract.paths}))
        config = Config.from_sources(
            ConfigFile.load_from_path(HERE / "config.yaml"),
            MetaType.NONE,
            source,
            "utf-8",
            overwrite=False,
            output_path=package,
        )
        with redirect_stdout(StringIO()):  # it says where it writes to, which is of no interest
            errors = generate(config=config, custom_template_path=HERE / "templates")
    if errors:
        raise RuntimeError("\n".join(f"{error.header}: {error.detail}" for error in errors))
    postgen.edit(package, contract)
    ruff("check", "--select", "F401,I", "--fix", package)
    ruff("format", package)


def ruff(command: str, *arguments: str | Path) -> None:
    """Run the pinned ruff, which need not be on the PATH."""
    subprocess.run([sys.executable, "-m", "ruff", command, *RUFF, *arguments], check=True)
