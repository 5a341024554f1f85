"""The copy of the contract that the sandbox keeps."""

import json
from typing import Any

from codegen.contract import Contract

PATH = "trakt_auth/sandbox/contract/openapi.json"
"""Where it is in a checkout, and in a wheel."""

PROSE = {"description", "summary"}
FROM_ONE = {"page", "limit"}
"""Arguments of which Trakt takes 0 for 1, and so does the sandbox: only clients refuse it."""

VALUES = {"example", "examples", "const", "enum"}


def sandbox_copy(contract: Contract) -> bytes:
    """Write the contract without its prose, as JSON: YAML of this size takes seconds to read."""
    return _dump(_kept({**contract.document, "paths": contract.paths}), depth=3).encode() + b"\n"


def _kept(node: Any) -> Any:
    if isinstance(node, list):
        return [_kept(each) for each in node]
    if not isinstance(node, dict):
        return node
    if node.get("in") == "query" and node.get("name") in FROM_ONE:
        schema = {key: value for key, value in node["schema"].items() if key != "minimum"}
        node = {**node, "schema": schema}
    return {
        key: value if key in VALUES else _kept(value)
        for key, value in node.items()
        # A property may be called description; its value is then a schema.
        if not (key in PROSE and isinstance(value, str))
    }


def _dump(node: Any, depth: int) -> str:
    """One line for each operation and for each component, so that differences can be read."""
    if depth == 0 or not isinstance(node, dict):
        return json.dumps(node, ensure_ascii=False)
    members = (f"{json.dumps(key)}: {_dump(value, depth - 1)}" for key, value in node.items())
    return "{\n" + ",\n".join(members) + "\n}"
