"""The pages of the reference: calls by task, by name and by resource, signing in, and models."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path

from attrs import frozen
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.contract import Contract, Node
from tools.reference.calls import Resource, common_arguments, page_of, read_resources, row
from tools.reference.entries import Status, Tag, read_tags
from tools.reference.source import Model, read_models
from tools.reference.tasks import read_groups
from trakt_auth import App
from trakt_auth.app import AUTH_URL

NOTICE = "<!-- Written from openapi.yaml by `make reference`. Do not edit. -->"

# A page has to be readable to its end: a heading and a description are as high as four rows.
ROWS_OF_A_MODEL = 4
ROWS_OF_A_PAGE = 500


@frozen
class Reference:
    """What the reference is written from."""

    contract: Contract
    resources: Sequence[Resource]
    tags: Sequence[Tag]
    """The operations that sign in, which are no calls of the tree."""
    models: Sequence[Model]

    @classmethod
    def read(cls, root: Path) -> Reference:
        """Read all of it."""
        contract = Contract.read(root / "openapi.yaml")
        resources = read_resources(contract, root)
        return cls(contract, resources, read_tags(contract, root), read_models(root))

    @property
    def letters(self) -> list[tuple[str, list[Model]]]:
        """The models by the first letter of their names, or by two where a page got too long."""
        found: list[tuple[str, list[Model]]] = []
        for letter, models in groupby(self.models, lambda model: model.name[0]):
            page = list(models)
            if sum(ROWS_OF_A_MODEL + len(model.fields) for model in page) <= ROWS_OF_A_PAGE:
                found.append((letter, page))
            else:
                by_two = groupby(page, lambda model: model.name[:2])
                found += [(letters, list(some)) for letters, some in by_two]
        return found

    def _everywhere(self) -> list[Status]:
        """The statuses that mean the same for every call, each once."""
        found = {
            status.code: status
            for resource in self.resources
            for call in resource.calls
            for behind in call.behind
            for status in behind.statuses
            if status.everywhere
        }
        return [found[code] for code in sorted(found)]

    def navigation(self) -> Iterator[tuple[str, str]]:
        """Yield the title and the name of each page that the navigation shows."""
        yield "By name", "names.md"
        for resource in self.resources:
            yield resource.name, resource.file
        for tag in self.tags:
            yield tag.name, tag.file
        yield "Models", "models.md"

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yield the name and the content of each page."""
        write = _Writer(_environment(self.letters))
        calls = sum(len(each.calls) for each in self.resources)
        yield (
            "index.md",
            write(
                "index.md.j2",
                calls=calls,
                count=len(self.contract.operations),
                resources=self.resources,
                tags=self.tags,
                common=[row(self.contract, each) for each in common_arguments(self.contract)],
                everywhere=self._everywhere(),
                response_headers=_response_headers(self.contract),
            ),
        )
        yield "names.md", write("names.md.j2", calls=calls, resources=self.resources)
        for resource in self.resources:
            yield resource.file, write("resource.md.j2", resource=resource)
        for tag in self.tags:
            yield tag.file, write("tag.md.j2", tag=tag, host=AUTH_URL)
        yield "models.md", write("models.md.j2", models=self.models, letters=self.letters)
        for letter, found in self.letters:
            yield _letter_page(letter), write("letter.md.j2", letter=letter, models=found)

    def tasks(self) -> Iterator[tuple[str, str]]:
        """Yield the name and the content of each page of docs/tasks."""
        write = _Writer(_environment(self.letters))
        groups = read_groups(self.resources)
        yield "index.md", write("tasks.md.j2", groups=groups)
        for group in groups:
            for task in group.tasks:
                yield f"{task.source.name}.md", write("task.md.j2", task=task)


@frozen
class _Writer:
    environment: Environment

    def __call__(self, template: str, **values: object) -> str:
        values |= {"notice": NOTICE, "request_headers": _request_headers()}
        return _tidy(self.environment.get_template(template).render(values))


def _letter_page(letter: str) -> str:
    return f"models_{letter.lower()}.md"


def _environment(letters: Sequence[tuple[str, list[Model]]]) -> Environment:
    pages = {model.name: _letter_page(letter) for letter, found in letters for model in found}

    def link(text: str) -> str:
        model = next((name for name in re.findall(r"\w+", text) if name in pages), None)
        return f"[`{text}`]({pages[model]}#{model.lower()})" if model else f"`{text}`"

    def linked(types: Sequence[str]) -> str:
        return " or ".join(map(link, types))

    def linked_all(names: Sequence[str]) -> str:
        return ", ".join(map(link, names))

    def with_models(text: str) -> str:
        return re.sub(r"`(\w+)`", lambda found: link(found[1]), text)

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - it writes Markdown, and from our own contract
    )
    environment.filters |= {
        "cell": _cell,
        "linked": linked,
        "linked_all": linked_all,
        "with_models": with_models,
        "page_of": page_of,
        "letter_page": _letter_page,
    }
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
