"""The pages of the reference: one for each tag, one for the models, and their index."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.contract import Contract, Node
from tools.reference.entries import read_tags
from tools.reference.source import read_models
from trakt_auth import App

NOTICE = "<!-- Written from openapi.yaml by `make reference`. Do not edit. -->"


def pages(root: Path) -> Iterator[tuple[str, str]]:
    """Yield the name and the content of each page."""
    contract = Contract.read(root / "openapi.yaml")
    tags, models = read_tags(contract, root), read_models(root)
    environment = _environment({model.name for model in models})

    def page(template: str, **values: object) -> str:
        values |= {"notice": NOTICE, "request_headers": _request_headers()}
        return _tidy(environment.get_template(template).render(values))

    yield (
        "index.md",
        page(
            "index.md.j2",
            tags=tags,
            count=len(contract.operations),
            response_headers=_response_headers(contract),
        ),
    )
    for tag in tags:
        yield tag.file, page("tag.md.j2", tag=tag)
    yield "models.md", page("models.md.j2", models=models)


def _environment(models: set[str]) -> Environment:
    def link(text: str) -> str:
        model = next((name for name in re.findall(r"\w+", text) if name in models), None)
        return f"[`{text}`](models.md#{model.lower()})" if model else f"`{text}`"

    def linked(types: Sequence[str]) -> str:
        return " or ".join(map(link, types))

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - it writes Markdown, and from our own contract
    )
    environment.filters |= {"cell": _cell, "linked": linked}
    return environment


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _tidy(text: str) -> str:
    """Return a page with one empty line at a time, except in its programs."""
    parts = text.split("```")
    parts[::2] = [re.sub(r"\n{3,}", "\n\n", part) for part in parts[::2]]
    return "```".join(parts).strip() + "\n"


def _request_headers() -> Mapping[str, str]:
    app = App(client_id="<client_id>", user_agent="<user_agent>")
    ours = {app.client_id: "the client id", app.user_agent: "`App.user_agent`"}
    return {name: ours.get(value, f"`{value}`") for name, value in app.headers.items()}


def _response_headers(contract: Contract) -> Mapping[str, Node]:
    """The headers of any answer, by their names on the wire."""
    return {
        name: contract.resolve(node)
        for operation in contract.operations
        for answer in operation.responses.values()
        for name, node in answer.get("headers", {}).items()
    }
