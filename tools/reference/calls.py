"""What the reference says of each call, and of the operations behind it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from attrs import frozen

from codegen.contract import Contract, Operation
from codegen.resources.bodies import answers, dict_name, item_of
from codegen.resources.calls import argument, body_arguments, chunks
from codegen.resources.methods import Argument, Method, methods
from codegen.resources.outcomes import Outcome, outcomes
from codegen.resources.prose import CHUNK, ERRORS, repeats
from codegen.resources.trees import (
    TREES,
    module_name,
    returned_hint,
)
from tools.reference.answers import recorded_answers
from tools.reference.entries import EVIDENCE, Status, statuses_of
from tools.reference.examples import example
from tools.reference.snippets import Snippets, formatted
from tools.reference.source import Function

PUBLIC = (
    "Trakt may answer applications that are open to the public with a part of this, or with "
    "nothing."
)


@frozen
class Row:
    """A row of the table of arguments."""

    name: str
    type: str
    about: str
    default: str
    """As one writes it; empty where there is none."""


@frozen
class Item:
    """A row of the table of what a body may hold."""

    place: str
    """Where, such as ``shows[].seasons[]``."""
    fields: Sequence[str]
    as_dict: str
    as_class: str
    answers: Sequence[str]
    """The models of answers that may stand there."""


@frozen
class Behind:
    """An operation behind a call."""

    operation: Operation
    module: str
    signature: str
    statuses: Sequence[Status]

    @property
    def request(self) -> str:
        """Its HTTP method and path."""
        return f"{self.operation.method} {self.operation.path}"


@frozen
class Call:
    """A call of the tree."""

    method: Method
    example: Snippets
    rows: Sequence[Row]
    """Its arguments, but those that many calls have."""
    common: Sequence[str]
    """The names of those."""
    items: Sequence[Item]
    """What its body may hold."""
    answers: Sequence[tuple[str, str]]
    """What it returns, and for which arguments."""
    behind: Sequence[Behind]
    answer: str
    """What its example answers, as JSON and shortened; may be empty."""

    @property
    def name(self) -> str:
        """The call as one writes it."""
        return f"trakt.{self.method.call}"

    @property
    def anchor(self) -> str:
        """The anchor of its section."""
        return self.method.name

    @property
    def link(self) -> str:
        """The page and section, from the reference's own folder."""
        return f"{page_of(self.method.resource)}#{self.anchor}"

    @property
    def notes(self) -> Sequence[str]:
        """What else a caller has to know."""
        node = self.method.main.node
        found = ["Only VIP members may call it."] if node.get("x-vip") else []
        if self.method.call in LIMITED:
            found.append(PUBLIC)
        if node.get("x-evidence"):
            found.append(EVIDENCE[node["x-evidence"]])
        if note := repeats(self.method, chunked=any(each.name == "chunk" for each in self.rows)):
            found.append(note)
        return found

    @property
    def errors(self) -> Mapping[str, str]:
        """What it raises for which status."""
        found = self.method.main.responses
        errors = {status: ERRORS[status][0] for status in found if status in ERRORS}
        return errors | ({"401": "Forbidden"} if self.method.main.node.get("x-first-party") else {})


LIMITED = frozenset({"sync.progress.up_next", "users.up_next", "shows.popular_next"})
"""Calls of which Trakt's own notes say that public applications may not get all of it."""


@frozen
class Resource:
    """A page."""

    name: str
    description: str
    calls: Sequence[Call]
    below: Sequence[str]
    """The resources that are part of it."""

    @property
    def file(self) -> str:
        """The name of the page."""
        return page_of(self.name)


def page_of(resource: str) -> str:
    """Return the name of the page of a resource."""
    return f"{module_name(resource)}.md"


def read_resources(contract: Contract, root: Path) -> list[Resource]:
    """Read what there is to say of every call, by resource in the order of their names."""
    every = methods(contract)
    examples = formatted([example(contract, each) for each in every])
    shared = frozenset(_key(each) for each in common_arguments(contract))
    calls: dict[str, list[Call]] = {}
    for method, snippets in zip(every, examples, strict=True):
        calls.setdefault(method.resource, []).append(
            _call(contract, root, method, snippets, shared)
        )
    names = sorted({*calls, *(each.partition(".")[0] for each in calls)})
    return [
        Resource(
            name,
            _about(contract, name),
            calls.get(name, []),
            [each for each in names if each.startswith(f"{name}.")],
        )
        for name in names
    ]


def _about(contract: Contract, resource: str) -> str:
    wanted = re.sub(r"[._]", "", resource)
    for tag in contract.document["tags"]:
        if tag["name"].lower() == wanted:
            return str(tag["description"]).strip()
    return ""


MANY = 12
"""In how many calls an argument stands, in the same words, that is described once for all."""


def common_arguments(contract: Contract) -> list[Argument]:
    """Return the arguments that are described once for all calls, the most common ones first."""
    every = [
        each for method in methods(contract) for each in method.query_arguments if not each.required
    ]
    counts = Counter(map(_key, every))
    by_key = {_key(each): each for each in every}
    return [by_key[key] for key, count in counts.most_common() if count >= MANY]


def _key(argument: Argument) -> tuple[str, str]:
    return argument.name, " ".join(argument.about.split())


def _call(
    contract: Contract,
    root: Path,
    method: Method,
    snippets: Snippets,
    shared: frozenset[tuple[str, str]],
) -> Call:
    common = [each for each in method.query_arguments if _key(each) in shared and not each.required]
    rows = [
        *(row(contract, each) for each in method.path_arguments),
        *_body_rows(contract, method),
        *(row(contract, each) for each in method.query_arguments if each not in common),
    ]
    if chunks(contract, method):
        rows.append(Row("chunk", "`int`", CHUNK, "None"))
    operations = [*(way.operation for way in method.ways), *method.skipped]
    return Call(
        method,
        snippets,
        rows,
        [each.name for each in common],
        list(_items(contract, method)),
        [_answer(each) for each in outcomes(contract, method)],
        [_behind(contract, root, each) for each in operations],
        recorded_answers().get(method.call, ""),
    )


def row(contract: Contract, each: Argument) -> Row:
    """Return what the table of arguments says of one."""
    default = "" if each.required else repr(each.default) if each.default else "None"
    hint, _ = argument(contract, each)
    return Row(each.name, typed(hint, several=each.several), each.about, default.replace("'", '"'))


def _body_rows(contract: Contract, method: Method) -> list[Row]:
    fields, items = body_arguments(contract, method)
    if items is not None:
        return [Row("items", typed(items), "What to send, one after the other.", "")]
    return [
        Row(each.name, typed(each.hint), each.about, "" if each.required else "UNSET")
        for each in fields
    ]


def _items(contract: Contract, method: Method) -> Iterator[Item]:
    """Yield each object of a body once, the outermost first."""
    schema = method.body
    if schema is None:
        return
    todo, seen = [("", schema)], set[str]()
    while todo:
        place, schema = todo.pop(0)
        name, several = item_of(contract, schema)
        if not name or name in seen:
            continue
        seen.add(name)
        if several or place:
            place = f"{place}{'[]' * several}"
            yield Item(
                place,
                list(contract.properties(name)),
                dict_name(name),
                name,
                list(answers(contract, name)),
            )
        before = f"{place}." if place else ""
        todo += [(f"{before}{key}", each) for key, each in contract.properties(name).items()]


def typed(hint: str, *, several: bool = False) -> str:
    """Return a type as a reader takes it: words, names of models, and `or`."""
    if several:
        hint = hint.partition(" | Sequence[")[0]
    hint = hint.replace("params.", "").replace("models.", "").replace("datetime.", "")
    words = re.search(r"Literal\[(.*?)\]", hint)
    if words:
        # What answers hold may be handed back in: that goes without saying.
        hint = " | ".join(re.findall(r"'(.*?)'", words[1]))
        found = " or ".join(f'`"{each}"`' for each in hint.split(" | "))
    else:
        hint = re.sub(r"Sequence\[(.*)\]", r"list of \1", hint)
        parts = [part for part in hint.split(" | ") if part != "None" or len(hint) < 6]
        found = " or ".join(f"`{re.sub(r'(?<=[a-z])Value$', '', part)}`" for part in parts)
        found = found.replace("`list of ", "list of `")
    return f"{found}, or a list" if several else found


def _answer(outcome: Outcome) -> tuple[str, str]:
    hint = returned_hint(TREES[0], outcome).replace("models.", "")
    conditions = [
        f"`{name}=" + "` or `".join(f'"{value}"' for value in values) + "`"
        for name, values in outcome.when.items()
    ]
    return hint, " and ".join(conditions)


def _behind(contract: Contract, root: Path, operation: Operation) -> Behind:
    function = Function.read(root, operation.node["tags"][0], operation.id)
    return Behind(operation, function.module, function.signature, statuses_of(contract, operation))
