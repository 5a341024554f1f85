"""The page on testing tells truly what the sandbox models."""

from __future__ import annotations

import re
from pathlib import Path

from tools.modelled import PAGE, page, table
from trakt_auth.sandbox import world
from trakt_auth.sandbox.contract.loaded import contract
from trakt_auth.sandbox.world import filters
from trakt_auth.sandbox.world.call import HANDLERS


def test_the_table_is_that_of_the_handlers() -> None:
    assert page() == PAGE.read_text("utf-8"), "run python -m tools.modelled"


def test_every_handler_answers_a_call_of_the_contract() -> None:
    rows = [row.split("|")[1:3] for row in table().splitlines()[2:]]
    told = {
        f"{resource.strip()}.{call}"
        for resource, calls in rows
        for call in calls.strip().split(", ")
        if call
    }
    assert told == set(HANDLERS)


def test_the_page_names_the_parameters_that_change_nothing() -> None:
    files = Path(str(world.__file__)).parent.rglob("*.py")
    source = "".join(each.read_text("utf-8") for each in files)
    read = set(re.findall(r'(?:query\.get|\basks|\bsince)\(\s*"(\w+)"', source))
    read |= {*filters.FILTERS, *filters.HELD, *filters.TIMES}
    sent = {
        each.name
        for operation in contract().operations
        if operation.call in HANDLERS
        for each in operation.parameters
        if each.where == "query"
    }
    (told,) = re.findall(
        r"\n- Changes nothing in any call: (.*?)\.\n", PAGE.read_text("utf-8"), re.DOTALL
    )
    assert set(re.findall(r"`(\w+)`", told)) == sent - read
