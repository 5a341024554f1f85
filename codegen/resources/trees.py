"""The classes that callers see: four trees of the same names."""

import re

from attrs import evolve, frozen

from codegen.contract import Contract
from codegen.resources import prose
from codegen.resources.calls import argument, body_arguments, chunks, is_mixed, variable
from codegen.resources.kinds import class_name
from codegen.resources.methods import Argument, Method
from codegen.resources.outcomes import Outcome, item_of, outcomes
from codegen.source import docstring, indented


@frozen
class Tree:
    """One of the four."""

    package: str
    prefix: str
    suffix: str
    caller: str
    is_async: bool
    with_response: bool

    def name(self, resource: str) -> str:
        """Return the name of the class for a resource."""
        return f"{self.prefix}{class_name(resource)}{self.suffix}"

    @property
    def root(self) -> str:
        """The name of the class that holds all resources."""
        return f"{self.prefix}ResourceTree{self.suffix}"


TREES = (
    Tree("blocking", "", "", "Caller", is_async=False, with_response=False),
    Tree("asynchronous", "Async", "", "AsyncCaller", is_async=True, with_response=False),
    Tree(
        "blocking_response", "", "WithResponse", "AnswerCaller", is_async=False, with_response=True
    ),
    Tree(
        "asynchronous_response",
        "Async",
        "WithResponse",
        "AsyncAnswerCaller",
        is_async=True,
        with_response=True,
    ),
)

IMPORTS = """\
from __future__ import annotations
import builtins
import datetime
from collections.abc import Coroutine, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload
{helpers}from ..._call import Resource, {caller}, either
from ...types import UNSET, Unlisted, Unset
"""
FOR_CHECKERS = """\
    from trakt_auth.pages import Answer, AsyncPages, Page, Pages
    from ... import models
    from .. import params
"""
# Unseen by type checkers: they know by the head of a method what it returns, and would read as much
# again to learn it from the calls, in each program that uses ours.
CALLS = """\
    calls: Any
else:
    from ..calls import {module} as calls
"""


# A word that decides is also one of the words that do not: that is what overloads are for here.
OVERLAPS = """\
# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""


@frozen
class Parameter:
    """A parameter in a signature."""

    name: str
    hint: str
    default: str | None
    keyword_only: bool

    def __str__(self) -> str:
        return f"{self.name}: {self.hint}" + ("" if self.default is None else f" = {self.default}")


def module_name(resource: str) -> str:
    """Return the module of a resource."""
    return resource.replace(".", "_")


def tree_source(
    contract: Contract, tree: Tree, resource: str, methods: list[Method], parts: list[str]
) -> str:
    """Write the class of a resource; `parts` are the resources below it."""
    shadowed = any(each.name == "list" for each in methods)
    parts_of_it = [_child(tree, each, resource) for each in parts]
    made = {each.name: _helper(contract, tree, each) for each in methods}
    spelled = [_method(contract, tree, each) for each in methods if not made[each.name]]
    if shadowed:
        spelled = [re.sub(r"(?<!\.)\blist\[", "builtins.list[", each) for each in spelled]
    plain, module = TREES[0].name(resource), module_name(resource)
    lines = "\n".join(f"{name} = {by}({plain}.{name})" for name, by in made.items() if by)
    helpers = f"from ..._answered import {', '.join(sorted({*made.values()} - {''}))}\n"
    helpers += f"from ..blocking.{module} import {plain}\n"
    head = IMPORTS.format(caller=tree.caller, helpers=helpers if lines else "")
    checked = FOR_CHECKERS if spelled else ""
    checked += "".join(
        f"    from .{module_name(each)} import {tree.name(each)}\n" for each in parts
    )
    checked += CALLS.format(module=module) if spelled else ""
    return "\n".join(
        [
            f'"""`{tree.name(resource)}`."""',
            OVERLAPS * any("@overload" in each for each in spelled) + head,
            f"if TYPE_CHECKING:\n{checked}" if checked else "",
            f"class {tree.name(resource)}(Resource[{tree.caller}]):",
            indented(
                "\n\n".join(
                    [prose.resource_about(contract, resource), *parts_of_it, lines, *spelled]
                )
            ),
            "",
        ]
    )


def root_source(tree: Tree, resources: list[str]) -> str:
    """Write the package of a tree: the class with the resources that are not part of another."""
    children = "\n\n".join(_child(tree, each, "") for each in resources)
    words = "async" if tree.is_async else "blocking"
    about = docstring(
        f"Every call of Trakt, {words}{', with status and headers' if tree.with_response else ''}.",
        "A resource is imported when it is first used.",
    )
    return "\n".join(
        [
            f'"""The {words} tree{" with responses" if tree.with_response else ""}."""',
            "from __future__ import annotations",
            "from functools import cached_property",
            "from typing import TYPE_CHECKING, TypeVar",
            f"from ..._call import Resource, {tree.caller}",
            "if TYPE_CHECKING:",
            *(f"    from .{module_name(each)} import {tree.name(each)}" for each in resources),
            f'C = TypeVar("C", bound={tree.caller})',
            f"class {tree.root}(Resource[C]):",
            indented(f"{about}\n\n{children}"),
            "",
        ]
    )


def _child(tree: Tree, resource: str, parent: str) -> str:
    attribute = resource.removeprefix(f"{parent}.") if parent else resource
    name = tree.name(resource)
    return (
        f"@cached_property\ndef {attribute}(self) -> {name}:\n"
        f'    """The calls of `{resource}`."""\n'
        f"    from .{module_name(resource)} import {name}\n\n"
        f"    return {name}(self._caller)"
    )


def _method(contract: Contract, tree: Tree, method: Method) -> str:
    found = outcomes(contract, method)
    kind_of_call = _kind(contract, method, found)
    parameters = signature(contract, tree, method)
    sends, about = f"calls.{variable(method)}(locals())", _about(contract, tree, method)
    if len(found) == 1:
        returned = returned_hint(tree, found[0])
        awaited = _is_awaited(tree, paged=found[0].paged)
        head = _head(method, parameters, returned, word="async def" if awaited else "def")
        sent = _sent(tree, sends, kind_of_call, awaited=awaited, returns=returned != "None")
        body = indented(f"{about}\n{sent}")
        return f"{head}\n{body}"
    lines = [
        f"@overload\n{_stub(tree, method, each, outcome)}"
        for outcome in found
        for each in _narrowed(parameters, outcome.when)
    ]
    # An overloaded method is no coroutine function: what it returns may be awaited all the same.
    lines.append(_head(method, _all_given(parameters), "Any"))
    sent = _sent(tree, sends, kind_of_call, awaited=False, returns=True)
    lines.append(indented(f"{about}\n{sent}"))
    return "\n".join(lines)


def _helper(contract: Contract, tree: Tree, method: Method) -> str:
    """Return what makes it of the blocking method; empty where it is spelled out.

    That is so without responses, where it takes no ``chunk`` as the blocking method does, and where
    it has overloads: type checkers lose some of them.
    """
    found = outcomes(contract, method)
    if not tree.with_response or len(found) > 1 or chunks(contract, method):
        return ""
    return f"{'async_' * tree.is_async}answered{'_page' * found[0].paged}"


def _kind(contract: Contract, method: Method, found: list[Outcome]) -> str:
    """Return which function of the caller it needs; "mixed" if that depends on the arguments."""
    if is_mixed(method):
        return "mixed"
    if found[-1].paged:
        return "pages"
    return "write" if chunks(contract, method) else "value"


def signature(contract: Contract, tree: Tree, method: Method) -> list[Parameter]:
    """Return the parameters of a method."""
    positional: list[Parameter] = []
    named: list[Parameter] = []
    for each in method.path_arguments:
        parameter = _parameter(contract, each, keyword_only=each.default not in {None, "me"})
        (named if parameter.keyword_only else positional).append(parameter)
    # What has no default comes first, whatever Trakt's order is; but for the person.
    positional.sort(key=lambda each: each.default not in {None, '"me"'})
    fields, items = body_arguments(contract, method)
    if items is not None:
        positional.append(Parameter("items", items, None, keyword_only=False))
    named += [
        Parameter(
            each.name,
            each.hint if each.required else f"{each.hint} | Unset",
            None if each.required else "UNSET",
            keyword_only=True,
        )
        for each in fields
    ]
    named += [_parameter(contract, each, keyword_only=True) for each in method.query_arguments]
    if chunks(contract, method) and not tree.with_response:
        named.append(Parameter("chunk", "int | None", "None", keyword_only=True))
    loose = ["extra_query", *(["extra"] if fields else [])]
    named += [
        Parameter(each, "Mapping[str, Any] | None", "None", keyword_only=True) for each in loose
    ]
    return [*positional, *named]


def _parameter(contract: Contract, each: Argument, *, keyword_only: bool) -> Parameter:
    hint = argument(contract, each)[0]
    if each.required:
        return Parameter(each.name, hint, None, keyword_only)
    if each.default == "me":
        return Parameter(each.name, hint, '"me"', keyword_only)
    default = "None" if each.default is None else repr(each.default)
    return Parameter(each.name, f"{hint} | None", default, keyword_only)


def _narrowed(
    parameters: list[Parameter], when: dict[str, tuple[str, ...]]
) -> list[list[Parameter]]:
    """Return the signatures for an overload: what decides is given, by position or by name."""
    narrow = {name: f"Literal[{', '.join(map(repr, values))}]" for name, values in when.items()}
    by_name = [
        Parameter(each.name, narrow[each.name], None, each.keyword_only)
        if each.name in narrow
        else each
        for each in parameters
    ]
    positional = [each for each in by_name if not each.keyword_only]
    needed = [index for index, each in enumerate(positional) if each.default is None]
    defaulted = [index for index, each in enumerate(positional) if each.default is not None]
    if not needed or not defaulted or defaulted[0] > needed[-1]:
        return [by_name]
    # Behind what has a default nothing can be required by its position: either all before it is
    # given by position too, or it is given by name, as is all that follows.
    given = [
        evolve(each, default=None) if each in positional[: needed[-1]] else each for each in by_name
    ]
    named = [
        evolve(each, keyword_only=True) if each in positional[defaulted[0] + 1 :] else each
        for each in by_name
    ]
    return [named, given]


def _all_given(parameters: list[Parameter]) -> list[Parameter]:
    """Return the signature of what runs, in which no position is required behind a default."""
    found: list[Parameter] = []
    for each in parameters:
        is_behind = any(before.default is not None for before in found)
        if is_behind and each.default is None and not each.keyword_only:
            each = evolve(each, hint=f"{each.hint} | None", default="None")
        found.append(each)
    return found


def _listed(parameters: list[Parameter]) -> str:
    positional = [str(each) for each in parameters if not each.keyword_only]
    named = [str(each) for each in parameters if each.keyword_only]
    return ", ".join(["self", *positional, *(["*"] if named else []), *named])


def returned_hint(tree: Tree, outcome: Outcome) -> str:
    """Return the type that a method of a tree returns."""
    if not outcome.paged:
        return f"Answer[{outcome.hint}]" if tree.with_response else outcome.hint
    item = item_of(outcome.hint)
    if tree.with_response:
        return f"Answer[Page[{item}]]"
    return f"AsyncPages[{item}]" if tree.is_async else f"Pages[{item}]"


def _is_awaited(tree: Tree, *, paged: bool) -> bool:
    return tree.is_async and (tree.with_response or not paged)


def _head(method: Method, parameters: list[Parameter], returned: str, word: str = "def") -> str:
    return f"{word} {method.name}({_listed(parameters)}) -> {returned}:"


def _stub(tree: Tree, method: Method, parameters: list[Parameter], outcome: Outcome) -> str:
    returned = returned_hint(tree, outcome)
    if _is_awaited(tree, paged=outcome.paged):
        returned = f"Coroutine[Any, Any, {returned}]"
    return f"{_head(method, parameters, returned)} ..."


def _about(contract: Contract, tree: Tree, method: Method) -> str:
    if tree.with_response:
        summary = method.main.summary
        return docstring(f"{summary}, with status and headers: see `{method.call}`.")
    fields, items = body_arguments(contract, method)
    return prose.about(
        method,
        fields,
        None if items is None else method.body,
        chunked=chunks(contract, method) is not None,
    )


def _sent(tree: Tree, sends: str, kind_of_call: str, *, awaited: bool, returns: bool) -> str:
    if kind_of_call == "mixed":
        one, many = ("answer", "answer_page") if tree.with_response else ("value", "pages")
        return f"return either(self._caller.{one}, self._caller.{many}, {sends})"
    extra = ", chunk" if kind_of_call == "write" and not tree.with_response else ""
    if tree.with_response:
        kind_of_call = "answer_page" if kind_of_call == "pages" else "answer"
    call = f"self._caller.{kind_of_call}({sends}{extra})"
    return f"{'return ' if returns else ''}{'await ' if awaited else ''}{call}"
