"""Turns for reads and writes, as pure values."""

from __future__ import annotations

import collections
import heapq
import itertools

from hypothesis import given
from hypothesis import strategies as st

from trakt_auth._calls.rates import GAP, Line, Turn, Window

# Binary fractions, so that sums compare exactly.
GAPS = st.sampled_from([0.0, 0.25, 1.0, 3.0, 10.0])


class TestWindow:
    def test_turns(self) -> None:
        window = Window(2, 10.0)
        assert [window.take(now) for now in (0, 3, 4, 5, 6)] == [0, 3, 10, 13, 20]

    def test_a_turn_that_is_a_period_old_counts_no_more(self) -> None:
        window = Window(1, 1.0)
        assert [window.take(now) for now in (0, 0.5, 2, 2.5)] == [0, 1, 2, 3]

    def test_a_clock_that_is_set_back(self) -> None:
        window = Window(1, 1.0)
        assert [window.take(now) for now in (5000, 5000, 5000, 1400)] == [5000, 5001, 5002, 1403]
        window.give_back(1402)
        assert [window.take(now) for now in (1400, 400, 400)] == [1402, 404, 405]

    def test_what_counts_no_more_is_forgotten(self) -> None:
        window = Window(2, 10.0)
        for now in range(0, 1000, 5):
            window.take(now)
        assert len(window._turns) == 2

    def test_a_turn_given_back_is_free_again(self) -> None:
        window = Window(1, 1.0)
        assert [window.take(0), window.take(0)] == [0, 1]
        window.give_back(1)
        assert window.take(0.5) == 1

    def test_a_turn_given_back_is_used_by_whoever_asks_next(self) -> None:
        window = Window(2, 10.0)
        turns = [window.take(0) for _ in range(5)]
        assert turns == [0, 0, 10, 10, 20]
        window.give_back(10)
        window.give_back(10)
        assert [window.take(1) for _ in range(4)] == [10, 10, 20, 30]

    def test_a_turn_that_nobody_used_in_time_is_gone(self) -> None:
        window = Window(1, 1.0)
        assert [window.take(0) for _ in range(3)] == [0, 1, 2]
        window.give_back(1)
        assert window.take(1.5) == 3

    def test_what_is_free_behind_the_last_turn_is_not_kept(self) -> None:
        window = Window(1, 1.0)
        assert [window.take(0) for _ in range(4)] == [0, 1, 2, 3]
        for turn in (2, 3, 1, 0):
            window.give_back(turn)
        assert [window.take(0.5) for _ in range(3)] == [0.5, 1.5, 2.5]

    def test_a_turn_of_long_ago_may_be_given_back(self) -> None:
        window = Window(1, 1.0)
        window.take(0)
        window.take(100)
        window.give_back(0)
        window.give_back(7)
        assert window.take(100) == 101

    @given(limit=st.integers(1, 4), gaps=st.lists(GAPS, max_size=40))
    def test_nobody_waits_longer_than_the_limit_asks(self, limit: int, gaps: list[float]) -> None:
        window, now, turns = Window(limit, 4.0), 0.0, list[float]()
        for gap in gaps:
            now += gap
            full = len(turns) >= limit
            turns.append(window.take(now))
            assert turns[-1] == (max(now, turns[-limit - 1] + 4.0) if full else now)

    @given(limit=st.integers(1, 4), asks=st.lists(st.tuples(GAPS, st.integers(0, 5)), max_size=40))
    def test_whoever_gives_up_the_limit_holds(
        self, limit: int, asks: list[tuple[float, int]]
    ) -> None:
        window, now, waiting, used = Window(limit, 4.0), 0.0, list[float](), list[float]()
        for gap, gives_up in asks:
            now += gap
            used += [turn for turn in waiting if turn <= now]
            waiting = [turn for turn in waiting if turn > now]
            turn = window.take(now)
            assert turn >= now
            # Never later than behind those who wait.
            last = sorted([*used, *waiting])[-limit:]
            assert turn <= max(now, *waiting, last[0] + 4.0 if len(last) == limit else 0, 0)
            waiting.append(turn)
            if gives_up < len(waiting) and waiting[gives_up] > now:
                window.give_back(waiting.pop(gives_up))
        used = sorted(used + waiting)
        for first, one_too_many in zip(used, used[limit:], strict=False):
            assert one_too_many - first >= 4.0


class TestLine:
    def test_one_after_the_other(self) -> None:
        line = Line()
        assert [line.take(now).moment for now in (0, 0, 0.5)] == [0, GAP, 2 * GAP]

    def test_a_write_that_starts_late_puts_off_those_that_wait(self) -> None:
        line = Line()
        first, second, third = (line.take(0) for _ in range(3))
        assert line.start(first, 0.25) == 0
        assert (second.moment, third.moment) == (0.25 + GAP, 0.25 + 2 * GAP)

    def test_an_answer_puts_off_those_that_wait(self) -> None:
        line = Line()
        first, second, third = (line.take(0) for _ in range(3))
        line.start(first, 0)
        line.put_off(0.5)
        # Who wakes as it was told is sent back to sleep, and then starts.
        assert [line.start(second, GAP), line.start(second, GAP + 0.5)] == [0.5, 0]
        assert line.start(third, 2 * GAP) == 0.5
        assert line.take(2).moment == 0.5 + 3 * GAP

    def test_and_whoever_asks_next(self) -> None:
        line = Line()
        line.start(line.take(0), 0)
        line.put_off(9)
        assert line.take(9.5).moment == 9 + GAP

    def test_a_gap_that_is_too_short_stays(self) -> None:
        line = Line()
        first, second = line.take(0), line.take(0)
        line.give_back(first)
        third = line.take(0.5)
        assert (third.moment, second.moment) == (GAP + GAP, GAP)

    def test_a_turn_given_back_is_used_by_whoever_asks_next(self) -> None:
        line = Line()
        turns = [line.take(0) for _ in range(4)]
        line.start(turns[0], 0)
        line.give_back(turns[2])
        line.give_back(turns[2])
        assert [line.take(0.5).moment for _ in range(2)] == [2 * GAP, 4 * GAP]

    def test_a_clock_that_is_set_back(self) -> None:
        line = Line()
        first, second = line.take(5000), line.take(5000)
        line.start(first, 5000)
        assert line.take(1400).moment == 1400 + 2 * GAP
        assert second.moment == 1400 + GAP

    @given(data=st.data())
    def test_writers_never_meet(self, data: st.DataObject) -> None:
        """As Trakt counts: by when a write arrives, between its start and its answer."""
        spent = st.sampled_from([0.0, 0.125, 0.25, 0.5])
        line, arrivals = Line(), list[float]()
        # What happens when: (moment, order, what, writer, turn).
        events: list[tuple[float, int, str, int, Turn]] = []
        order = itertools.count()

        def plan(moment: float, what: str, writer: int, turn: Turn) -> None:
            heapq.heappush(events, (moment, next(order), what, writer, turn))

        for writer in range(5):
            plan(0.0, "ask", writer, Turn(0.0, is_write=True))
        asked = collections.Counter[int]()
        while events:
            now, _, what, writer, turn = heapq.heappop(events)
            if what == "ask":
                turn = line.take(now)
                plan(turn.moment + data.draw(spent, "overslept"), "wake", writer, turn)
            elif what == "wake":
                if more := line.start(turn, now):
                    plan(now + more + data.draw(spent, "overslept"), "wake", writer, turn)
                else:
                    arrival = now + data.draw(spent, "sending")
                    arrivals.append(arrival)
                    plan(arrival + data.draw(spent, "answering"), "answer", writer, turn)
            else:
                line.put_off(now)
                asked[writer] += 1
                if asked[writer] < 3:
                    plan(now, "ask", writer, turn)
        assert len(arrivals) == 15
        arrivals.sort()
        assert all(after - before >= 1 for before, after in itertools.pairwise(arrivals))
