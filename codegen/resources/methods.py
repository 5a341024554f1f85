"""Which operations make one method, what its arguments are, and which path takes which of them."""

from collections.abc import Iterator

from attrs import evolve, field, frozen

from codegen.contract import Contract, Node, Operation
from codegen.resources.kinds import python_name

SUCCESS = "2"
EMPTY = "204"


@frozen
class Argument:
    """An argument that goes into a path or a query."""

    name: str
    wire: str
    """What Trakt calls it in a query."""
    schema: Node
    """Empty where only paths say what it may be."""
    about: str
    several: bool
    """Whether Trakt takes several values, joined by commas."""
    required: bool = False
    default: str | None = None
    """What it is unless the caller says otherwise; None if nothing is sent then."""
    extra: tuple[str, ...] = ()
    """The words that paths of their own stand for."""
    in_path: bool = False


@frozen
class Answer:
    """What comes back for certain arguments."""

    when: dict[str, tuple[str, ...]]
    schema: Node | None
    paged: bool
    may_be_empty: bool
    """Whether Trakt may say with a status (204) that there is nothing."""


@frozen
class Way:
    """One operation, as a way to make the call."""

    operation: Operation
    template: str
    """Its path, with the names of arguments in braces."""
    needs: tuple[str, ...]
    fixed: dict[str, str]
    constants: dict[str, str]
    """What its query always holds."""
    query: tuple[str, ...]
    answers: tuple[Answer, ...]
    """The last one is for all other arguments."""


@frozen
class Method:
    """A method of the tree."""

    call: str
    ways: tuple[Way, ...]
    """The most literal one first."""
    path_arguments: tuple[Argument, ...]
    query_arguments: tuple[Argument, ...]
    skipped: tuple[Operation, ...] = field(factory=tuple)
    """Operations that are never the best way."""

    @property
    def resource(self) -> str:
        """The part of the tree that it belongs to."""
        return self.call.rpartition(".")[0]

    @property
    def name(self) -> str:
        """Its name there."""
        return self.call.rpartition(".")[2]

    @property
    def main(self) -> Operation:
        """The operation whose prose describes the method: the one that says most by arguments."""
        return max(self.ways, key=lambda way: (len(way.needs), -len(way.fixed))).operation

    @property
    def verb(self) -> str:
        """The HTTP method, in capitals."""
        return self.main.method

    @property
    def body(self) -> Node | None:
        """The schema of the body."""
        body = self.main.body
        schema: Node | None = body["content"]["application/json"]["schema"] if body else None
        return schema


def methods(contract: Contract) -> list[Method]:
    """Return every method, in the order of the contract. Raises RuntimeError for no names."""
    groups: dict[str, list[Operation]] = {}
    for operation in contract.operations:
        if "x-call" in operation.node:
            groups.setdefault(operation.node["x-call"], []).append(operation)
    for call in groups:
        if not all(map(str.isidentifier, call.split("."))):
            raise RuntimeError(f"x-call {call!r}: no method can be called so")
    return [_method(contract, call, operations) for call, operations in groups.items()]


Pairs = list[tuple[str, str | None]]
"""The segments of the longest path of a method, and what stands there in another; None: nothing."""


def _method(contract: Contract, call: str, operations: list[Operation]) -> Method:
    base = _base(operations)
    aligned = [(each, _aligned(base, _segments(each.path))) for each in operations]
    usable = [(each, pairs) for each, pairs in aligned if pairs is not None]
    names = {_key(part): _argument_name(call, base, part) for part in base if _key(part)}
    abouts = _abouts(usable, names)
    ways = [_way(contract, operation, pairs, names, abouts) for operation, pairs in usable]
    ways.sort(key=lambda way: (-len(way.fixed), -len(way.needs)))
    path_arguments = [
        _path_argument(contract, key, name, usable, ways) for key, name in names.items()
    ]
    if all(_is_read_of_a_user(way) for way in ways):
        required = [each.name for each in path_arguments if each.required]
        # Where a type decides what is answered, overloads can have it by name alone.
        by_type = required == ["id", "type"] and any(len(way.answers) > 1 for way in ways)
        if required == ["id"] or by_type:
            path_arguments = [
                evolve(each, required=False, default="me") if each.name == "id" else each
                for each in path_arguments
            ]
    return Method(
        call,
        tuple(ways),
        tuple(path_arguments),
        tuple(_query_arguments(contract, ways, list(names.values()))),
        tuple(each for each, pairs in aligned if pairs is None),
    )


def _segments(path: str) -> list[str]:
    return path.strip("/").split("/")


def _key(segment: str) -> str:
    """Return the name of a parameter; empty for a literal segment."""
    return segment[1:-1] if segment.startswith("{") else ""


def _base(operations: list[Operation]) -> list[str]:
    """Return the path that has all arguments: the longest, with a ``{type}`` put in if need be."""
    paths = [_segments(each.path) for each in operations]
    base = max(paths, key=lambda path: (sum(map(bool, map(_key, path))), len(path)))
    if len({len(path) for path in paths}) == 1:
        differing = [
            position
            for position, parts in enumerate(zip(*paths, strict=True))
            if len(set(parts)) > 1
        ]
        if len(differing) == 1 and not _key(base[differing[0]]):
            base = [*base]
            base[differing[0]] = "{type}"
    return base


def _aligned(base: list[str], path: list[str]) -> Pairs | None:
    """Put each segment of `path` beside one of `base`; None where that cannot be done."""
    if not base:
        return None if path else []
    best: Pairs | None = None
    for pair, rest in _first(base[0], path):
        if (pairs := _aligned(base[1:], rest)) is not None:
            candidate = [pair, *pairs]
            if best is None or _score(candidate) > _score(best):
                best = candidate
    return best


def _first(segment: str, path: list[str]) -> Iterator[tuple[tuple[str, str | None], list[str]]]:
    if path and (path[0] == segment or _key(segment)):
        yield (segment, path[0]), path[1:]
    if _key(segment):
        yield (segment, None), path


def _score(pairs: Pairs) -> int:
    return sum(left == right for left, right in pairs)


def _argument_name(call: str, base: list[str], segment: str) -> str:
    """Return what an argument of the path is called in Python."""
    collection, resource = base[0], call.split(".")[0]
    # Seasons and episodes have no id of their own there: /shows/{id}/seasons/{season}.
    if segment == base[1] == "{id}" and collection == "shows" and resource != collection:
        return "show"
    return python_name(_key(segment)).removesuffix("_code")


def _way(
    contract: Contract,
    operation: Operation,
    pairs: Pairs,
    names: dict[str, str],
    abouts: dict[str, set[str]],
) -> Way:
    needs: list[str] = []
    fixed: dict[str, str] = {}
    template = operation.path
    for left, right in pairs:
        if right is None or not _key(left):
            continue
        name = names[_key(left)]
        if _key(right):
            needs.append(name)
            template = template.replace(right, f"{{{name}}}")
        else:
            fixed[name] = right
    query: list[str] = []
    constants: dict[str, str] = {}
    for parameter in _queries(operation):
        name = python_name(parameter["name"])
        if name in abouts:
            # A date in the path is where a calendar begins; one in the query is a filter.
            if "format" in parameter["schema"] and parameter["description"] not in abouts[name]:
                name += "_query"
            elif name in (*needs, *fixed):
                continue
        query.append(name)
        schema = contract.resolve(parameter["schema"])
        if parameter.get("required") and "const" in schema:
            constants[name] = str(schema["const"])
    return Way(
        operation,
        template,
        tuple(needs),
        fixed,
        constants,
        tuple(query),
        _answers(contract, operation, names),
    )


def _abouts(usable: list[tuple[Operation, Pairs]], names: dict[str, str]) -> dict[str, set[str]]:
    """Return what is said of each argument of the path; the same may stand in a query, too."""
    found: dict[str, set[str]] = {name: set() for name in names.values()}
    for operation, _ in usable:
        for each in operation.parameters:
            if each["in"] == "path" and each["name"] in names:
                found[names[each["name"]]].add(each["description"])
    return found


def _queries(operation: Operation) -> list[Node]:
    return [each for each in operation.parameters if each["in"] == "query"]


def _answers(contract: Contract, operation: Operation, names: dict[str, str]) -> tuple[Answer, ...]:
    """Return what comes back for which arguments, by `x-variants`; the last one is for the rest."""
    whole = next(
        (
            answer["content"]["application/json"]["schema"]
            for status, answer in operation.responses.items()
            if status.startswith(SUCCESS) and "content" in answer
        ),
        None,
    )
    entries = [(each["when"], each["schema"]) for each in operation.node.get("x-variants", [])]
    answers = []
    for when, schema in [*entries, ({}, whole)]:
        given = {
            names.get(name) or python_name(name): tuple(value)
            if isinstance(value, list)
            else (value,)
            for name, value in when.items()
        }
        paged = bool(operation.node.get("x-paged")) and _is_array(contract, schema)
        answers.append(
            Answer(given, schema, paged, schema is not None and EMPTY in operation.responses)
        )
        if not when:
            break
    return tuple(answers)


def _is_array(contract: Contract, schema: Node) -> bool:
    resolved = contract.resolve(schema)
    return "items" in resolved or any(
        _is_array(contract, each) for each in resolved.get("oneOf", [])
    )


def _path_argument(
    contract: Contract, key: str, name: str, usable: list[tuple[Operation, Pairs]], ways: list[Way]
) -> Argument:
    found: list[Node] = []
    for operation, pairs in usable:
        named = {_key(left): _key(right or "") for left, right in pairs if _key(left)}
        found += [
            each
            for each in operation.parameters
            if each["in"] == "path" and each["name"] == named[key]
        ]
    # The parameter of the path that has all arguments says most.
    found.sort(key=lambda each: each["name"] != key)
    parameter: Node = found[0] if found else {"schema": {}, "description": "What kind of item."}
    extra = tuple(dict.fromkeys(way.fixed[name] for way in ways if name in way.fixed))
    default = parameter.get("x-default")
    return Argument(
        name,
        key,
        parameter["schema"],
        parameter["description"],
        is_several(contract, parameter),
        required=default is None and all(name in way.needs or name in way.fixed for way in ways),
        default=default,
        extra=()
        if any("," in each for each in extra) and is_several(contract, parameter)
        else extra,
        in_path=True,
    )


def _query_arguments(contract: Contract, ways: list[Way], taken: list[str]) -> Iterator[Argument]:
    found: dict[str, list[Node]] = {}
    # What is always the same in one path says little of what the others take.
    for way in sorted(ways, key=lambda way: (bool(way.constants), -len(way.query))):
        for parameter in _queries(way.operation):
            name = python_name(parameter["name"])
            if name in (*taken, *found) and f"{name}_query" in way.query:
                name += "_query"
            if name not in taken and name in way.query:
                found.setdefault(name, []).append(parameter)
    for name, parameters in found.items():
        # One path may take fewer words than another; the method takes what any of them does.
        parameter = max(parameters, key=lambda each: len(_words(contract, each)))
        yield Argument(
            name,
            parameter["name"],
            parameter["schema"],
            parameter["description"],
            is_several(contract, parameter),
            required=bool(parameter.get("required"))
            and not any(name in each.constants or name not in each.query for each in ways),
        )


def _words(contract: Contract, parameter: Node) -> list[object]:
    """Return the words that a parameter may hold; none where it is free."""
    schema = contract.resolve(parameter["schema"])
    words: list[object] = contract.resolve(schema.get("items", schema)).get("enum", [])
    return words


def is_several(contract: Contract, parameter: Node) -> bool:
    """Whether Trakt takes several values, joined by commas."""
    return "items" in contract.resolve(parameter["schema"]) or "joined by" in " ".join(
        parameter["description"].split()
    )


def _is_read_of_a_user(way: Way) -> bool:
    return way.operation.method == "GET" and way.template.startswith("/users/{id}")
