"""Edits of the generated source that no stable template can carry.

Each edit says how often it expects to find its text, so that a new release of the generator fails
here, by name, and not in somebody's program.
"""

import ast
import re
from pathlib import Path

from ruamel.yaml import YAML

HEADER = '# Generated from openapi.yaml by "make regen". Do not edit.\n'


def edit(package: Path, contract: Path) -> None:
    """Apply every edit to the freshly generated `package`.

    Raises RuntimeError where one does not find what it is meant for.
    """
    edit_errors(package / "errors.py")
    edit_client(package / "client.py")
    for module in sorted(package.glob("api/*/*.py")):
        if module.name != "__init__.py":
            edit_operation(module)
    hide_secrets(package / "models", contract)
    (package / "py.typed").touch()
    for module in sorted(package.rglob("*.py")):
        module.write_text(HEADER + module.read_text())


def replace(path: Path, old: str, new: str, times: int) -> None:
    """Replace the exact text `old`, which must occur exactly so many `times`."""
    source = path.read_text()
    found = source.count(old)
    if found != times:
        raise RuntimeError(f"{path}: expected {old!r} {times} times, found {found}")
    path.write_text(source.replace(old, new))


def edit_errors(path: Path) -> None:
    """Keep the body out of UnexpectedStatus: it may hold a token, and errors are logged."""
    path.write_text(
        '"""The error that a client raises for an undocumented status, where it is asked to."""\n\n\n'
        "class UnexpectedStatus(Exception):\n"
        '    """The answer has a status that the contract does not document."""\n\n'
        "    def __init__(self, status_code: int) -> None:\n"
        "        self.status_code = status_code\n"
        '        super().__init__(f"Unexpected status code: {status_code}")\n'
    )


def edit_client(path: Path) -> None:
    """Take secrets out of the clients' repr, and with_headers and its kind away.

    Those three change the client they are called on, and lose an injected httpx client.
    """
    for name in ("cookies", "headers", "httpx_args"):
        replace(
            path,
            f'= field(factory=dict, kw_only=True, alias="{name}")',
            f'= field(factory=dict, kw_only=True, alias="{name}", repr=False)',
            2,
        )
    replace(path, "    token: str\n", "    token: str = field(repr=False)\n", 1)
    source = path.read_text()
    unwanted = [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef)
        and node.name in {"with_headers", "with_cookies", "with_timeout"}
    ]
    if len(unwanted) != 6:
        raise RuntimeError(f"{path}: expected 6 with_ methods, found {len(unwanted)}")
    lines = source.splitlines(keepends=True)
    for method in reversed(unwanted):
        del lines[method.lineno - 1 : method.end_lineno]
    path.write_text("".join(lines))


def edit_operation(path: Path) -> None:
    """Let any status through, 420 and 520 included."""
    replace(path, "HTTPStatus(response.status_code)", "response.status_code", 1)
    replace(
        path,
        "UnexpectedStatus(response.status_code, response.content)",
        "UnexpectedStatus(response.status_code)",
        1,
    )


def hide_secrets(models: Path, contract: Path) -> None:
    """Take the properties that the contract marks as passwords out of the models' repr."""
    schemas = YAML(typ="safe").load(contract)["components"]["schemas"]
    for schema in schemas.values():
        secrets = [
            name
            for name, property_ in schema.get("properties", {}).items()
            if property_.get("format") == "password"
        ]
        if not secrets:
            continue
        path = models / (re.sub(r"(?<!^)(?=[A-Z])", "_", schema["title"]).lower() + ".py")
        source = path.read_text()
        for name in secrets:
            source, hits = re.subn(
                rf"^    {name}: ([^=\n]+?)( = UNSET)?$",
                lambda match: (
                    f"    {name}: {match[1]} = _attrs_field("
                    + ("default=UNSET, " if match[2] else "")
                    + "repr=False)"
                ),
                source,
                flags=re.MULTILINE,
            )
            if hits != 1:
                raise RuntimeError(f"{path}: expected {name} once, found {hits}")
        path.write_text(source)
        if schema.get("additionalProperties", True):
            replace(
                path,
                "_attrs_field(init=False, factory=dict)",
                "_attrs_field(init=False, factory=dict, repr=False)",
                1,
            )
