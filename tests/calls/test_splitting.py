from __future__ import annotations

import sys
from contextlib import suppress
from types import FrameType
from typing import Any

import httpx
import pytest
from attrs import evolve

from generated_client._call import Call, Chunks
from trakt_auth._calls import writes
from trakt_auth._calls.options import Options
from trakt_auth._calls.writes import left, merge, split, writing

CHUNKS = Chunks(fields=("movies", "shows"), counts=("added",), lists=("not_found",))


def add(**body: Any) -> Call[Any]:
    return Call("sync.history.add", "POST", "/sync/history", body=body, chunks=CHUNKS)


def test_a_small_write_is_one_call() -> None:
    call = add(movies=[1, 2], shows=[3])

    assert split(call, 3) == [call]


def test_a_large_write_is_divided_in_order_over_all_fields() -> None:
    calls = split(add(movies=[1, 2, 3], shows=[4, 5], note="x"), 2)

    assert [call.body for call in calls] == [
        {"note": "x", "movies": [1, 2]},
        {"note": "x", "movies": [3], "shows": [4]},
        {"note": "x", "shows": [5]},
    ]


def test_what_cannot_be_divided_stays_whole() -> None:
    call: Call[Any] = Call("users.lists.reorder", "POST", "/", body={"rank": [1, 2, 3]})

    assert split(call, 1) == [call]
    assert left([call]) == {}


@pytest.mark.parametrize("size", [0, -1])
def test_a_chunk_holds_something(size: int) -> None:
    with pytest.raises(ValueError, match="chunk"):
        split(add(movies=[1]), size)


def test_what_was_not_sent_is_told_by_field() -> None:
    calls = split(add(movies=[1, 2, 3], shows=[4, 5]), 2)

    assert left(calls[1:]) == {"movies": [3], "shows": [4, 5]}


def test_counts_add_up_lists_are_joined_and_the_rest_is_the_last_answers() -> None:
    merged = merge(
        CHUNKS,
        [
            {"added": {"movies": 2}, "not_found": {"movies": [1]}, "list": {"item_count": 2}},
            {"added": None, "not_found": {"movies": None, "shows": []}, "list": {"item_count": 3}},
            {"added": {"movies": 1, "shows": 1}, "not_found": {"movies": [2]}},
        ],
    )

    assert merged == {
        "added": {"movies": 3, "shows": 1},
        "not_found": {"movies": [1, 2], "shows": []},
        "list": {"item_count": 3},
    }


def test_a_call_for_another_page_is_the_same_call() -> None:
    call: Call[Any] = Call("movies.trending", "GET", "/movies/trending", {"extended": "full"})

    other = call.with_page(3, 250)

    assert (call.page, call.limit) == (1, None)
    assert (other.page, other.limit) == (3, 250)
    assert other.with_page(4).query == {"extended": "full", "page": "4", "limit": "250"}


def test_four_times_the_items_are_four_times_the_work() -> None:
    def work(items: int) -> int:
        """How many steps of the interpreter a write of so many items takes in this module."""
        count = 0

        def trace(frame: FrameType, event: str, _: Any) -> Any:
            nonlocal count
            if frame.f_code.co_filename != writes.__file__:
                return None
            frame.f_trace_opcodes = True
            count += event == "opcode"
            return trace

        lost = httpx.Response(201, json={"added": {"movies": 0}, "not_found": {"movies": [1]}})
        call = evolve(add(movies=list(range(items))), answer=lambda: dict[str, Any])
        before = sys.gettrace()
        sys.settrace(trace)
        try:
            steps = writing(call, 10, Options())
            next(steps)
            with suppress(StopIteration):
                while True:
                    steps.send(lost)
        finally:
            sys.settrace(before)
        return count

    assert work(2_000) < 4.4 * work(500)
