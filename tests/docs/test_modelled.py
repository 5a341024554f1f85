"""The page on testing tells truly what the sandbox models."""

from __future__ import annotations

from tools.modelled import PAGE, page, table
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
