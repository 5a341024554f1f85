"""The descriptions of the API that were read in, kept in tools/contract/facts as facts, no prose.

``python -m tools.contract.facts DOCUMENT --date 2026-10-31 --source "Trakt's document"`` reads in
another one: it writes what ``make drift`` compares of it, and nothing else.
"""

import argparse
import json
import re
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from attrs import frozen

from tools.contract.described import (
    Described,
    Node,
    Reader,
    key,
    operations_of,
    read_described,
    read_document,
)

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tools" / "contract" / "facts"
WEB_ONLY = ROOT / "docs" / "web-only.md"
_KEPT = ("type", "nullable", "enum", "const", "required")
_PARTS = ("oneOf", "anyOf", "allOf")


@frozen
class Facts:
    """What one description said."""

    date: date
    """Of its last day: Trakt's document has none of its own."""
    source: str
    described: Described


def read_facts(folder: Path = FOLDER) -> list[Facts]:
    """Read what was read in, the latest last.

    Raises:
        OSError: A file cannot be read.
        ValueError: A file is no such facts.
    """
    found = []
    for path in folder.glob("*.json"):
        document = json.loads(path.read_bytes())
        day = date.fromisoformat(document["date"])
        found.append(Facts(day, document["source"], read_described(path)))
    return sorted(found, key=lambda each: each.date)


def web_only(page: Path = WEB_ONLY) -> frozenset[tuple[str, str]]:
    """Read the operations that are left out, from the first column of the page's table."""
    found = set()
    for line in page.read_text(encoding="utf-8").splitlines():
        methods: list[str] = []
        complete = False
        for method, path in re.findall(
            r"`([A-Z]*) ?(/[^`]*)?`", line.split("|")[1:2][0] if "|" in line else ""
        ):
            if method:
                methods = [method] if complete else [*methods, method]
            complete = bool(path)
            found |= {key(each, path) for each in methods if path}
    return frozenset(found)


def public(document: Node, left_out: frozenset[tuple[str, str]]) -> Node:
    """Return a description without what serves Trakt's own site alone.

    Where it does not say so itself, the page of what is left out does.
    """
    operations = [
        {**node, "method": method, "path": path}
        for method, path, node in operations_of(document)
        if "audience" in node or key(method, path) not in left_out
    ]
    return {
        **{name: part for name, part in document.items() if name != "paths"},
        "operations": operations,
    }


def compact(document: Node) -> Node:
    """Return what is compared of a description, with each schema and parameter once."""
    return _Compact(document).whole()


class _Compact:
    def __init__(self, document: Node) -> None:
        self._document = document
        self._reader = Reader(document)
        self._schemas: dict[str, Node] = {}
        self._parameters: dict[str, Node] = {}

    def whole(self) -> Node:
        operations = [
            self._operation(method, path, node)
            for method, path, node in operations_of(self._document)
        ]
        return {
            "parameters": self._parameters,
            "schemas": dict(sorted(self._schemas.items())),
            "operations": sorted(operations, key=lambda each: (each["path"], each["method"])),
        }

    def _operation(self, method: str, path: str, node: Node) -> Node:
        found: dict[str, Any] = {"method": method.upper(), "path": path}
        found["oauth"] = self._reader.auth(node)
        found["parameters"] = [self._parameter(each) for each in self._reader.parameters(node)]
        body = self._reader.schema(node.get("requestBody", node.get("request")))
        found["request"] = self._schema(body) if body else None
        responses = {f"{status}": each for status, each in node.get("responses", {}).items()}
        found["responses"] = {
            status: self._schema(schema)
            if status[0] == "2" and (schema := self._reader.schema(each))
            else None
            for status, each in responses.items()
        }
        return {name: part for name, part in found.items() if part not in (None, [])}

    def _parameter(self, node: Node) -> str:
        """Keep a parameter once, and return its name, with a number where others have it."""
        found: dict[str, Any] = {"name": node["name"], "in": node["in"]}
        if node.get("required"):
            found["required"] = True
        if schema := self._schema(node.get("schema", {})):
            found["schema"] = schema
        number, name = 1, node["name"]
        while self._parameters.setdefault(name, found) != found:
            number += 1
            name = f"{node['name']}-{number}"
        return str(name)

    def _schema(self, node: Node) -> Node:
        reference = node.get("$ref")
        if reference:
            name = reference.rsplit("/", 1)[-1]
            if name not in self._schemas:
                self._schemas[name] = {}
                self._schemas[name] = self._schema(self._reader.resolve(node))
            nullable = {"nullable": True} if node.get("nullable") else {}
            return {"$ref": f"#/schemas/{name}", **nullable}
        found: dict[str, Any] = {name: node[name] for name in _KEPT if node.get(name)}
        for name in _PARTS:
            if name in node:
                found[name] = [self._schema(each) for each in node[name]]
        for name in ("items", "additionalProperties"):
            if isinstance(node.get(name), Mapping):
                found[name] = self._schema(node[name])
        if "properties" in node:
            found["properties"] = {
                name: self._schema(each) for name, each in node["properties"].items()
            }
        return found


def written(facts: Node) -> str:
    """Write facts as JSON, each operation, parameter and schema on a line of its own."""
    lines = []
    for name, part in facts.items():
        if isinstance(part, str):
            lines.append(f"{json.dumps(name)}: {json.dumps(part)}")
            continue
        opening, closing = "[]" if isinstance(part, list) else "{}"
        inner = (
            [_line(each) for each in part]
            if isinstance(part, list)
            else [f"{json.dumps(each)}:{_line(value)}" for each, value in part.items()]
        )
        lines.append(f"{json.dumps(name)}: {opening}\n" + ",\n".join(inner) + f"\n{closing}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _line(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


def main(arguments: list[str] | None = None) -> int:
    """Read in a description; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.contract.facts", description=__doc__)
    parser.add_argument("document", type=Path)
    parser.add_argument("--date", type=date.fromisoformat, required=True, help="of its last change")
    parser.add_argument("--source", required=True, help="what it is, in a few words")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    facts = compact(public(read_document(options.document), web_only()))
    path = options.folder / f"{options.date}.json"
    path.write_text(
        written({"date": f"{options.date}", "source": options.source, **facts}), encoding="utf-8"
    )
    sys.stdout.write(f"{len(facts['operations'])} operations read in, in {path.name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
