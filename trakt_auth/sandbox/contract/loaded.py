"""Trakt's contract and what is made of it, once in a process."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from attrs import frozen

from trakt_auth.sandbox.contract.checks import Checks
from trakt_auth.sandbox.contract.document import Operation, load
from trakt_auth.sandbox.contract.example_answers import Answers
from trakt_auth.sandbox.contract.paths import Paths


@frozen(eq=False)
class Loaded:
    """What there is, what is allowed, and what is answered."""

    paths: Paths
    checks: Checks
    answers: Answers
    operations: Sequence[Operation]


@cache
def contract() -> Loaded:
    """Read the contract."""
    document = load()
    return Loaded(
        Paths(document.operations), Checks(document), Answers(document), document.operations
    )
