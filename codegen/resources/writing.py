"""Write the package `resources`."""

from pathlib import Path

from codegen.contract import Contract
from codegen.resources.bodies import inputs_source, params_source, shapes_source
from codegen.resources.calls import calls_source
from codegen.resources.methods import Method, methods
from codegen.resources.trees import TREES, module_name, root_source, tree_source


def write_resources(package: Path, contract: Contract) -> None:
    """Write every resource into `package`."""
    folder = package / "resources"
    resources: dict[str, list[Method]] = {}
    for method in methods(contract):
        resources.setdefault(method.resource, []).append(method)
    roots = dict.fromkeys(each.split(".")[0] for each in resources)
    names = sorted({*resources, *roots})
    _write(
        folder / "__init__.py", '"""Trakt\'s calls as a tree of methods, made from `x-call`."""\n'
    )
    _write(folder / "shapes.py", shapes_source(contract))
    _write(package / "inputs.py", inputs_source(contract))
    _write(folder / "params.py", params_source(contract, _enumerations(contract)))
    _write(
        folder / "calls" / "__init__.py", '"""What each call sends; shared by all four trees."""\n'
    )
    for name in resources:
        source = calls_source(contract, name, resources[name])
        _write(folder / "calls" / f"{module_name(name)}.py", source)
    for tree in TREES:
        _write(folder / tree.package / "__init__.py", root_source(tree, sorted(roots)))
        for name in names:
            below = [each for each in names if each.startswith(f"{name}.")]
            source = tree_source(contract, tree, name, resources.get(name, []), below)
            _write(folder / tree.package / f"{module_name(name)}.py", source)


def _enumerations(contract: Contract) -> list[str]:
    return [name for name, schema in contract.schemas.items() if "enum" in schema]


def _write(path: Path, source: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source)
