"""What becomes of the generated source before it is formatted."""

from pathlib import Path

from codegen.contract import Contract
from codegen.marks import write_marks
from codegen.models import rewrite_models
from codegen.operations import rewrite_operations
from codegen.resources import write_resources
from codegen.stub import write_stub

HEADER = '# Generated from openapi.yaml by "make regen". Do not edit.\n'
RUNTIME = Path(__file__).with_name("runtime")


def edit(package: Path, contract: Contract) -> None:
    """Apply every edit to the freshly generated `package`.

    Raises RuntimeError where the generator has not written what an edit is meant for.
    """
    rewrite_models(package, contract)
    write_stub(package)
    rewrite_operations(package, contract)
    write_resources(package, contract)
    write_marks(package, contract)
    for module in RUNTIME.glob("*.py"):
        if module.name != "__init__.py":
            (package / module.name).write_text(module.read_text())
    (package / "py.typed").touch()
    for module in package.rglob("*.py*"):
        module.write_text(HEADER + module.read_text())
