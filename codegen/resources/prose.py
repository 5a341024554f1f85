"""The docstrings of methods."""

from codegen.contract import Contract, Node
from codegen.resources.bodies import BodyField
from codegen.resources.methods import Argument, Method
from codegen.source import arguments, docstring, indented, paragraphs, wrapped
from codegen.tasks import tasks

ERRORS = {
    "400": ("BadRequest", "Trakt could not read the request"),
    "401": ("LoginRequired", "nobody is signed in, or no longer"),
    "403": ("Forbidden", "this account or this application may not do that"),
    "404": ("NotFound", "there is no such thing, or it is private"),
    "409": ("Conflict", "it is done already"),
    "420": ("AccountLimitExceeded", "the account has as many as it may"),
    "422": ("ValidationFailed", "Trakt does not take what was sent"),
    "423": ("AccountLocked", "the account is locked or deactivated"),
    "426": ("VIPRequired", "only VIPs may"),
    "429": ("RateLimited", "too many calls, after all retries"),
}
CHUNK = "How many items to send in one request at most; by default, as many as Trakt takes well."


def about(method: Method, fields: list[BodyField], item: Node | None, *, chunked: bool) -> str:
    """Return the docstring of a method."""
    answer = method.ways[0].answers[-1]
    sections = [
        *paragraphs(method.main),
        "Pages send nothing before their first item is asked for." if answer.paged else "",
        wrapped(repeats(method, chunked=chunked)),
    ]
    described = [(each.name, _argument(each)) for each in method.path_arguments]
    described += [(each.name, each.about) for each in fields]
    if item is not None:
        described.append(("items", "What to send, one after the other."))
    described += [(each.name, _argument(each)) for each in method.query_arguments]
    if chunked:
        described.append(("chunk", CHUNK))
    described.append(("extra_query", "Further parameters of the query, sent as they are."))
    if fields:
        described.append(("extra", "Further fields of the body, sent as they are."))
    if task := next((each for each in tasks() if each.calls[0] == method.call), None):
        sections.append("Example:\n" + indented(task.code.rstrip()))
    sections.append(arguments(described))
    sections.append("Raises:\n" + indented("\n".join(_errors(method))))
    return docstring(*sections)


def repeats(method: Method, *, chunked: bool) -> str:
    """Return what there is to say of a call that is sent again; empty if it is as HTTP has it."""
    if not method.main.node.get("x-repeatable"):
        return ""
    found = "A repeat does no harm, so it is sent again after a lost answer, 408, 425 and 5xx."
    if chunked:
        found += " It may then count as existing or as not found what the lost request has done."
    if "409" in method.main.responses:
        found += " It may then raise `Conflict`, since the lost request has done it."
    return found


def _argument(argument: Argument) -> str:
    if argument.default is not None and argument.default != "me":
        return f"{argument.about} `{argument.default}` unless said otherwise."
    return argument.about


def _errors(method: Method) -> list[str]:
    lines = ["ValueError: An argument is not what Trakt takes. Nothing was sent."]
    for status in method.main.responses:
        if status in ERRORS:
            name, text = ERRORS[status]
            lines.append(f"{name}: {status}, {text}.")
    lines.append("TraktAuthError: Whatever else goes wrong, such as `Unavailable`.")
    return lines


def resource_about(contract: Contract, resource: str) -> str:
    """Return the docstring of a class of the tree."""
    for tag in contract.document.get("tags", []):
        if (
            tag["name"].replace("_", "").lower()
            == resource.replace("_", "").replace(".", "").lower()
        ):
            return docstring(wrapped(tag["description"]))
    return docstring(f"The calls of `{resource}`.")
