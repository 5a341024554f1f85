"""The model of a token's life: each process runs the very `Renewal` of the package, in any order.

What it is checked for stands at the end of the docstring of `trakt_auth._tokens.renewal`.
"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.tokens.model import T0, WEEK, Process, Trakt, intent_of, no_answer
from trakt_auth._tokens.ledger import same
from trakt_auth._tokens.renewal import (
    RESTORED,
    Deliver,
    Exchange,
    Load,
    Lock,
    Renewal,
    RenewalStep,
    Replace,
    Revoke,
    Saved,
    Serve,
    SleepFor,
    StepResult,
    StoreFailed,
    Unlock,
    decide,
)
from trakt_auth.errors import (
    InvalidGrant,
    LoginRequired,
    RateLimited,
    StoreError,
    TraktAuthError,
    Unavailable,
)
from trakt_auth.stores.optional import replaces
from trakt_auth.token import Intent, Token

FAULTS = st.sampled_from([None, None, None, None, "before", "after", "503", "wait"])
LIVES = st.sampled_from([None, 1, 100, 7200, WEEK, WEEK])


class Model(RuleBasedStateMachine):
    """Processes that share a store, and Trakt. The lock is kept for as long as its holder lives."""

    lock_can_be_lost = False
    intents = True
    """Whether the store keeps what is written down before a refresh token is spent."""
    clocks_agree = False
    """Whether all hosts have one time: a clock that is far ahead takes a program for stopped."""
    revokes = False
    """Whether Trakt revokes all of a login whose refresh token is sent twice."""

    def __init__(self) -> None:
        super().__init__()
        self.now = T0
        self.trakt = Trakt()
        self.stored: Token | None = None
        self.lost = False
        """Whether the store has lost its token by itself."""
        self.holder: Process | None = None
        self.processes: list[Process] = []

    @initialize(
        skews=st.lists(st.sampled_from([0.0, -7200.0, 7200.0]), min_size=1, max_size=3),
        life=LIVES,
    )
    def begin(self, skews: list[float], life: int | None) -> None:
        if self.clocks_agree:
            skews = [0.0] * 3
        self.processes = [Process(skew) for skew in skews]
        self.sign_in(life)

    # What happens around the processes.

    @rule(
        event=st.sampled_from(
            ["sign in", "delete", "wait", "wait", "clock", "kill", "lose", "vanish"]
        ),
        number=st.integers(0, 2),
        life=LIVES,
        seconds=st.sampled_from([0.5, 6.0, 40.0, 400.0, 5000.0, WEEK - 60.0]),
        jump=st.sampled_from([-90_000.0, 90_000.0]),
    )
    def happens(
        self, event: str, number: int, life: int | None, seconds: float, jump: float
    ) -> None:
        match event:
            case "sign in":
                self.sign_in(life)
            case "delete":
                self.stored = self.trakt.newest = None
                self.lost = False
                self.trakt.orphans |= {
                    p.memory.unsaved.token.access_token for p in self.processes if p.memory.unsaved
                }
                coming = [t for p in self.processes for t in p.coming or ()]
                self.trakt.orphans |= {t.access_token for t in coming if isinstance(t, Token)}
            case "vanish" if self.stored is not None and self.is_kept_by_somebody():
                self.stored, self.lost = None, True
            case "wait":
                self.now += seconds
            case "clock" if not self.clocks_agree:
                self.pick(number).skew += jump
            case "kill":
                self.kill(self.pick(number))
            case "lose" if self.lock_can_be_lost:
                # Redis is gone for longer than a lease: the holder goes on without it.
                self.holder = None

    def sign_in(self, life: int | None) -> None:
        """Somebody signs in, by a program that keeps to no lock."""
        self.stored = self.trakt.newest = self.trakt.issue(life, self.now)
        self.lost = False
        self.trakt.orphans.clear()

    def is_kept_by_somebody(self) -> bool:
        """Whether a process is about to save what takes the place of the token that is stored."""
        newest = self.trakt.newest
        return newest is not None and any(self.is_owed_by(p, newest) for p in self.processes)

    def kill(self, dead: Process) -> None:
        """SIGKILL: what it has not saved is gone, and its lock is free."""
        if self.trakt.newest is not None and self.is_owed_by(dead, self.trakt.newest):
            self.trakt.newest = None  # the machine that dies between the answer and the save
        self.trakt.answered -= dead.owed
        self.trakt.orphans -= {t.access_token for t in dead.coming or () if isinstance(t, Token)}
        if dead.memory.unsaved is not None:
            self.trakt.orphans.discard(dead.memory.unsaved.token.access_token)
        if self.holder is dead:
            self.holder = None
        self.processes[self.processes.index(dead)] = Process(dead.skew)

    # What a process does.

    @rule(
        number=st.integers(0, 2),
        rejects=st.booleans(),
        fault=FAULTS,
        life=LIVES,
        steps=st.integers(0, 12),
    )
    def call(
        self, number: int, rejects: bool, fault: str | None, life: int | None, steps: int
    ) -> None:
        """A caller needs a token; the API may reject the one that is held."""
        process = self.pick(number)
        if process.steps is None:
            self.begin_call(process, rejects=rejects)
        self.go_on(process, fault, life, steps)

    @rule(number=st.integers(0, 2), fault=FAULTS, life=LIVES, steps=st.integers(1, 12))
    def work(self, number: int, fault: str | None, life: int | None, steps: int) -> None:
        """What was begun goes on."""
        self.go_on(self.pick(number), fault, life, steps)

    @rule(number=st.integers(0, 2), at=st.sampled_from([Replace, Exchange, "answer"]), life=LIVES)
    def stands_still(self, number: int, at: type[RenewalStep] | str, life: int | None) -> None:
        """One that is at a step is held up there, for longer than its lock lasts."""
        process = self.pick(number)
        if process.steps is None:
            self.begin_call(process, rejects=False)
        for _ in range(12):
            answered = process.coming is not None
            there = answered if at == "answer" else isinstance(process.step, at)  # type: ignore[arg-type]
            if there or process.steps is None or not self.advance(process, None, life):
                break
        if self.lock_can_be_lost and self.holder is process:
            self.holder = None

    def begin_call(self, process: Process, *, rejects: bool) -> None:
        now, held = self.time(process), process.memory.held
        process.told = now
        process.rejected = held if rejects else None
        if process.rejected is not None:
            process.memory.reject(process.rejected)
        if held is not None:
            decision = decide(process.memory, held, process.rejected, now)
            self.check_decision(process, held, decision)
        sure = not self.lock_can_be_lost if self.intents else None
        process.steps = Renewal(process.memory, process.rejected, sure).steps()
        process.elapsed, process.error = 0.0, None
        process.step = next(process.steps)

    def go_on(self, process: Process, fault: str | None, life: int | None, steps: int) -> None:
        for _ in range(steps):
            if process.steps is None or not self.advance(process, fault, life):
                return

    def advance(self, process: Process, fault: str | None = None, life: int | None = WEEK) -> bool:
        """One step; False where it has to wait for the lock."""
        assert process.steps is not None
        assert process.step is not None
        if isinstance(process.step, Lock) and self.holder not in (None, process):
            return False
        if isinstance(process.step, Exchange) and process.coming is None:
            process.coming = (self.exchange(process, process.step.token, fault, life),)
            return True  # it may stand still now
        value = self.do(process, process.step, fault, life)
        process.told = self.time(process)
        try:
            process.step = process.steps.send(
                StepResult(value, process.told, process.elapsed, self.here(process))
            )
        except StopIteration as end:
            self.check_served(process, end.value)
            self.end(process)
        except TraktAuthError as error:
            process.error = error
            self.check_gives_up(process)
            self.end(process)
        return True

    def end(self, process: Process) -> None:
        process.steps = process.step = None
        if self.holder is process:
            self.holder = None

    def do(self, process: Process, step: RenewalStep, fault: str | None, life: int | None) -> Any:
        store_fails = fault in ("before", "after")
        match step:
            case Load():
                if store_fails or (self.lost and process.memory.held is not None):
                    return StoreError("load")
                process.memory.deleted = self.stored is None
                return self.stored
            case Lock():
                if store_fails:
                    return StoreError("lock")
                self.holder = process
            case Unlock():
                self.holder = None if self.holder is process else self.holder
            case Replace(spent, new):
                return self.replace(process, spent, new, fault)
            case Exchange():
                assert process.coming is not None
                (value,), process.coming = process.coming, None
                return value
            case Revoke(unneeded):
                self.trakt.revoked.add(unneeded.access_token)
            case SleepFor(seconds):
                process.elapsed += seconds
                self.now += seconds
            case Deliver(served):
                self.check_served(process, served)
            case Saved() | StoreFailed():
                pass
        return None

    def replace(self, process: Process, spent: Token, new: Token, fault: str | None) -> Any:
        if fault == "before":
            return StoreError("full")
        found = self.stored
        if self.lost and new == spent:
            return StoreError("missing")
        if not self.lost and (found is None or not replaces(found, spent, new)):
            return False
        restored, self.lost = self.lost, False
        self.stored = new
        process.owed.discard(spent.refresh_token)
        if fault == "after":
            return StoreError("no answer")
        return RESTORED if restored else True

    def exchange(self, process: Process, stale: Token, fault: str | None, life: int | None) -> Any:
        if fault == "before":
            return Unavailable("no connection")
        if fault == "503":
            return Unavailable("503", status=503)
        if fault == "wait":
            return RateLimited("429", status=429, retry_after=1e9)
        if self.intents and self.lock_can_be_lost and self.holder is not process:
            return Unavailable("too late")  # what its lock says just before the first byte
        spent = stale.refresh_token
        assert not stale.refused, "a refused refresh token is not sent again"
        self.check_sent(process, stale)
        if not self.lock_can_be_lost:
            assert spent not in self.trakt.answered, "two exchanges of one refresh token"
            assert self.holder is process
        if spent not in self.trakt.working:
            if self.revokes:
                self.trakt.working.clear()
                self.trakt.newest = None
            return InvalidGrant("spent")
        self.trakt.working.discard(spent)
        issued = self.trakt.issue(life, self.time(process))
        newest = self.trakt.newest
        mine = newest is not None and newest.refresh_token == spent
        if fault == "after":
            if mine:
                self.trakt.newest = None  # nobody was given it: a login is lost
            return no_answer()
        self.trakt.answered.add(spent)
        process.owed.add(spent)
        if mine:
            self.trakt.newest = issued
        if self.stored is None:
            self.trakt.orphans.add(issued.access_token)
        return issued

    def here(self, process: Process) -> Intent:
        return intent_of(
            process.pid,
            boot=f"boot-{process.pid}",
            at=self.time(process),
            uptime=self.now - T0 + 1000 * process.pid,
        )

    # What must hold.

    def check_sent(self, process: Process, stale: Token) -> None:
        """Nobody sends what another process sent, which may still be at it."""
        before = self.trakt.sends.get(stale.refresh_token)
        if before is not None and before[0] is not process and self.lock_can_be_lost:
            late = self.now >= before[1] + 75.0
            assert late or not self.clocks_agree, "sent twice within the time of the first"
        if stale.spending is not None:
            since = stale.spending.at - process.skew
            self.trakt.sends[stale.refresh_token] = process, since

    def check_decision(self, process: Process, held: Token, decision: object) -> None:
        now = self.time(process)
        if isinstance(decision, Serve):
            self.check_served(process, decision.token)
        elif held.seconds_left(now) > 0:
            assert process.memory.rejected is not None or process.rejected is not None, (
                "a live token was withheld"
            )

    def check_served(self, process: Process, served: Token) -> None:
        assert served.seconds_left(process.told) > 0, "a dead token was served"
        if process.rejected is not None:
            assert served.access_token != process.rejected.access_token, "a rejected one was served"

    def check_gives_up(self, process: Process) -> None:
        held = process.memory.held
        if held is None or held.seconds_left(process.told) <= 0:
            return
        rejected = process.rejected
        mine = rejected is not None and held.access_token == rejected.access_token
        endless = held.expires_in is None and process.memory.rejected is not None
        assert mine or endless, "a live token was withheld"

    @invariant()
    def nothing_is_dropped(self) -> None:
        newest = self.trakt.newest
        if newest is None:
            return
        kept = [self.stored]
        kept += [p.memory.unsaved.token for p in self.processes if p.memory.unsaved]
        kept += [p.coming[0] for p in self.processes if p.coming]
        assert any(isinstance(one, Token) and same(one, newest) for one in kept), (
            "an issued token was dropped"
        )

    def teardown(self) -> None:
        """Without faults, everybody comes to an end, and the newest token is in the store."""
        for process in self.processes * 2:
            for _ in range(400):
                if process.steps is None:
                    self.begin_call(process, rejects=False)
                    break
                if not self.advance(process) and self.holder is not None:
                    while self.holder is not None and self.advance(self.holder):
                        pass
            else:
                raise AssertionError("a renewal does not end")
        for process in self.processes:
            while process.steps is not None:
                if not self.advance(process):
                    assert self.holder is not None
                    self.advance(self.holder)
        newest = self.trakt.newest
        if newest is not None:
            assert self.stored is not None
            assert self.stored.access_token == newest.access_token
        for process in self.processes:
            assert process.memory.unsaved is None
            if newest is not None:
                assert not isinstance(process.error, LoginRequired), "nobody has to sign in"
        assert self.trakt.orphans <= self.trakt.revoked, "a deleted login was not revoked"

    def pick(self, number: int) -> Process:
        return self.processes[number % len(self.processes)]

    def time(self, process: Process) -> float:
        return self.now + process.skew

    def is_owed_by(self, process: Process, newest: Token) -> bool:
        unsaved = process.memory.unsaved
        tokens = [unsaved and unsaved.token, *(process.coming or ())]
        return any(isinstance(one, Token) and same(one, newest) for one in tokens) and (
            self.stored is None or self.stored.access_token != newest.access_token
        )
