"""What is known of an account: each fact by example, and each number at its boundary."""

from __future__ import annotations

import gc
import math

import pytest
from attrs import evolve

from tests.tokens.model import HOME, T0, intent_of, token
from trakt_auth import MemoryTokenStore
from trakt_auth._tokens.ledger import (
    Issued,
    Ledger,
    adopt,
    is_missing,
    keep_while_unsaved,
    ledger_of,
    login_required,
    not_signed_in,
    probation_left,
    rejects_fresh,
    renewing,
    same,
    sign_in_command,
)
from trakt_auth._tokens.owners import program
from trakt_auth._tokens.store_watch import look_is_due
from trakt_auth.errors import (
    LoginRequired,
    RateLimited,
    TraktAuthError,
    Unavailable,
    UnexpectedResponse,
)
from trakt_auth.stores.changes import Version
from trakt_auth.token import Token

SANDBOX = " A sandbox forgets its logins when it stops, unless it has a state file."
OLD, NEW, OTHER = token(0), token(1), token(2)


def memory(held: Token | None = OLD, **facts: object) -> Ledger:
    return Ledger("work", HOME, Version(None), held=held, **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [(OLD, token(0, life=5), True), (OLD, NEW, False), (OLD, None, False), (None, OLD, False),
     (None, None, False)],
)  # fmt: skip
def test_one_access_token(one: Token | None, other: Token | None, *, are: bool) -> None:
    assert same(one, other) is are


class TestLedger:
    def test_another_token_ends_what_was_known_of_the_one_before(self) -> None:
        known = memory(rejected=OLD, missing_since=T0)
        known.hold(OLD)
        assert (known.held, known.rejected, known.missing_since, known.epoch) == (OLD, OLD, None, 1)
        known.hold(NEW)
        assert (known.held, known.rejected, known.epoch) == (NEW, None, 2)

    def test_only_the_token_that_is_held_can_be_rejected(self) -> None:
        known = memory()
        known.reject(NEW)
        assert known.rejected is None
        known.reject(evolve(OLD, received_at=None))
        assert known.rejected == OLD

    def test_what_was_issued_is_held_and_not_saved_yet(self) -> None:
        known = memory(rejected=NEW)
        known.failed(Unavailable("503"), T0)
        issued = known.receive(OLD, NEW, T0)
        assert issued == known.unsaved == Issued(OLD, NEW)
        assert (known.held, known.rejected, known.trouble) == (NEW, None, None)
        assert issued.token.rejections == 1, "it is of a renewal, and not for a 401"

    @pytest.mark.parametrize(("later", "rejections"), [(1799.5, 3), (1800.0, 1)])
    def test_rejections_in_a_row(self, later: float, rejections: int) -> None:
        spent = token(0, at=T0, rejections=2)
        known = memory(held=spent)
        known.reject(spent)
        assert known.receive(spent, NEW, T0 + later).token.rejections == rejections

    @pytest.mark.parametrize("rejected", [None, OTHER, evolve(OLD, received_at=None)])
    def test_a_renewal_for_another_reason_does_not_count(self, rejected: Token | None) -> None:
        known = memory(rejected=rejected)
        assert known.receive(evolve(OLD, rejections=7), NEW, T0).token.rejections == 1

    @pytest.mark.parametrize(
        ("rejections", "later", "left"),
        [(None, 0.0, 0.0), (1, 2.0, 58.0), (2, 2.0, 118.0), (4, 0.0, 480.0), (5, 0.0, 900.0),
         (99, 0.0, 900.0), (1, 60.0, 0.0), (1, 99.0, 0.0), (1, -10.0, 50.0), (1, -61.0, 0.0)],
    )  # fmt: skip
    def test_how_long_after_rejections(
        self, rejections: int | None, later: float, left: float
    ) -> None:
        assert probation_left(token(0, at=T0, rejections=rejections), T0 + later) == left

    def test_an_unknown_arrival_is_long_ago(self) -> None:
        assert probation_left(evolve(OLD, received_at=None), T0) == 0.0

    @pytest.mark.parametrize(
        ("error", "pauses"),
        [
            (Unavailable("503"), [5.0, 10.0, 20.0]),
            (RateLimited("429", retry_after=12.0), [12.0, 12.0, 20.0]),
            (UnexpectedResponse("odd"), [5.0, 10.0, 20.0]),
        ],
    )
    def test_failures_in_a_row(self, error: TraktAuthError, pauses: list[float]) -> None:
        known = memory()
        for count, pause in enumerate(pauses, 1):
            known.failed(error, T0 + count)
            trouble = known.trouble
            assert trouble is not None
            assert (trouble.failures, trouble.pause, trouble.since) == (count, pause, T0 + count)
            assert (trouble.stale, type(trouble.error)) == (OLD, type(error))
            assert trouble.error is not error, "it would keep the frames of whoever raised it"

    def test_the_failure_of_another_token_is_the_first(self) -> None:
        known = memory()
        known.failed(Unavailable("503"), T0)
        known.hold(NEW)
        known.failed(Unavailable("503"), T0)
        assert known.trouble is not None
        assert (known.trouble.failures, known.trouble.stale) == (1, NEW)

    def test_a_failure_of_no_token_is_not_noted(self) -> None:
        known = memory(None)
        known.failed(Unavailable("503"), T0)
        assert known.trouble is None

    def test_how_long_a_missing_login_serves_on(self) -> None:
        known = memory()
        assert known.misses(T0)
        assert known.missing_since == T0
        assert known.misses(T0 + 9.5)
        assert not known.misses(T0 + 10.0)
        assert known.missing_since == T0
        assert known.misses(T0 - 1.0), "the clock was set back"
        assert known.missing_since == T0 - 1.0

    def test_nothing_is_missed_that_was_not_held_or_was_deleted_here(self) -> None:
        assert not memory(None).misses(T0)
        assert not memory(deleted=True).misses(T0)


class TestAdopt:
    def test_what_is_stored(self) -> None:
        known = memory(unsaved=Issued(OLD, NEW))
        assert adopt(known, OTHER, T0) is OTHER
        assert (known.held, known.unsaved) == (OTHER, None)

    @pytest.mark.parametrize("stored", [OLD, None])
    def test_a_store_that_is_behind(self, stored: Token | None) -> None:
        known = memory(unsaved=Issued(OLD, NEW))
        assert adopt(known, stored, T0) is NEW
        assert (known.held, known.unsaved) == (NEW, Issued(OLD, NEW))

    @pytest.mark.parametrize(
        ("stored", "saved", "unsaved"),
        [(NEW, Issued(OLD, NEW), None), (OTHER, None, None), (None, Issued(OLD, NEW), None),
         (OLD, Issued(OLD, NEW), Issued(OLD, NEW))],
    )  # fmt: skip
    def test_what_was_saved_last_replaces_an_older_one_until_there_is_another_login(
        self, stored: Token | None, saved: Issued | None, unsaved: Issued | None
    ) -> None:
        known = memory(NEW, saved=Issued(OLD, NEW))
        assert adopt(known, stored, T0) is (OTHER if stored is OTHER else NEW)
        assert (known.saved, known.unsaved) == (saved, unsaved)

    def test_nobody_is_signed_in_at_another_host(self) -> None:
        elsewhere = HOME._replace(api_url="https://other.example")
        known = Ledger("work", elsewhere, Version(None))
        with pytest.raises(
            LoginRequired, match=r"^Nobody is signed in at other\.example as account"
        ):
            adopt(known, None, T0)

    def test_who_had_stopped_is_still_known_if_the_store_was_not_told(self) -> None:
        other = intent_of(7, at=T0, uptime=1.0)
        known = memory(token(0, refused=True, spending=other))
        assert adopt(known, OLD, T0).spending == other

    def test_a_login_that_is_missing(self) -> None:
        known = memory()
        assert adopt(known, None, T0) is OLD
        assert known.held is OLD
        with pytest.raises(LoginRequired, match=r"^Nobody is signed in as account work\. Log in"):
            adopt(known, None, T0 + 10.0)
        assert known.held is None
        with pytest.raises(LoginRequired):
            adopt(known, None, T0)

    def test_a_login_of_another_application(self) -> None:
        known = memory()
        elsewhere = token(0, auth_url="https://other.example")
        with pytest.raises(LoginRequired, match=r"^Account work is signed in at https://other"):
            adopt(known, elsewhere, T0)
        assert known.held is None

    def test_a_refusal_that_the_store_was_not_told(self) -> None:
        for held, stored, refused in (
            (token(0, refused=True), OLD, True),
            (token(0, refused=True), NEW, False),
            (OLD, OLD, False),
            (None, OLD, False),
        ):
            known = memory(held)
            adopted = adopt(known, stored, T0)
            assert (adopted, adopted.refused) == (stored, refused)
            assert known.held is adopted


class TestErrors:
    def test_nobody_is_signed_in(self) -> None:
        error = not_signed_in("a b")
        assert str(error) == (
            "Nobody is signed in as account a b. Log in, for example by: "
            "trakt-auth login --account 'a b'"
        )
        assert (error.account, error.problem) == ("a b", "Nobody is signed in as account a b.")

    def test_a_login_that_was_refused(self) -> None:
        error = login_required("work")
        problem = "Trakt no longer accepts the login of account work."
        command = "trakt-auth login --account work"
        assert str(error) == f"{problem} Log in again, for example by: {command}"
        assert (error.account, error.problem) == ("work", problem)

    @pytest.mark.parametrize(
        ("api_url", "host", "more"),
        [
            (None, "Trakt", ""),
            ("https://api.trakt.tv", "Trakt", ""),
            ("https://other.example", "other.example", ""),
            ("http://127.0.0.1:8080", "127.0.0.1:8080", SANDBOX),
        ],
    )
    def test_who_refused_it(self, api_url: str | None, host: str, more: str) -> None:
        problem = f"{host} no longer accepts the login of account work.{more}"
        assert login_required("work", api_url).problem == problem
        other = intent_of(7, at=T0, uptime=1.0)
        stopped = f"{problem} A program stopped in mid-renewal at {program(other)}."
        assert login_required("work", api_url, other).problem == stopped

    def test_nobody_at_another_host(self) -> None:
        problem = "Nobody is signed in at other.example as account work."
        assert not_signed_in("work", "https://other.example").problem == problem

    def test_a_login_that_is_gone(self) -> None:
        assert str(is_missing("work", "the file /x/work.json")) == (
            "The login of account work is missing: the file /x/work.json is gone, and nobody has "
            "signed out. Bring it back (was it moved, or is its volume not mounted?), or sign in "
            "again."
        )

    def test_a_renewal_that_is_waited_for(self) -> None:
        error = renewing("wait", 3.5)
        assert (str(error), error.renewing, error.retry_after) == ("wait", True, 3.5)

    def test_the_account_that_needs_no_name(self) -> None:
        assert sign_in_command("default") == "trakt-auth login"

    def test_a_token_that_is_rejected_when_new(self) -> None:
        error = rejects_fresh("work", 4.2)
        assert str(error) == (
            "Trakt's API rejects a token that Trakt has just renewed (401), for account work. "
            "Another renewal would not help; the next one is tried in 5 s at the earliest. If this "
            "lasts, the fault is Trakt's, or api_url and auth_url do not belong together."
        )
        assert (error.status, error.retry_after) == (401, 4.2)


class TestLedgerOfAStore:
    @pytest.fixture
    def store(self) -> MemoryTokenStore:
        return MemoryTokenStore()

    @pytest.fixture
    def ledger(self, store: MemoryTokenStore) -> Ledger:
        return ledger_of(store, "work", HOME)

    def test_one_for_all_who_ask(self, store: MemoryTokenStore, ledger: Ledger) -> None:
        assert ledger_of(store, "work", HOME) is ledger
        assert ledger_of(store, "home", HOME) is not ledger
        assert ledger_of(MemoryTokenStore(), "work", HOME) is not ledger
        assert (ledger.account, ledger.home) == ("work", HOME)

    @pytest.mark.parametrize(
        ("missing", "later", "due"),
        [(None, 0.0, False), (None, 29.5, False), (None, 30.0, True), (None, -0.5, True),
         (T0, 0.5, False), (T0, 1.0, True)],
    )  # fmt: skip
    def test_when_to_look(
        self, ledger: Ledger, missing: float | None, later: float, *, due: bool
    ) -> None:
        ledger.missing_since, ledger.looked = missing, T0
        assert look_is_due(ledger, T0 + later) is due

    def test_a_new_account_is_looked_for(self, ledger: Ledger) -> None:
        assert look_is_due(ledger, T0)
        assert not ledger.is_current
        assert ledger.is_new
        ledger.looked = T0
        assert not ledger.is_new

    def test_a_look_sees_what_clients_of_this_process_have_changed(
        self, store: MemoryTokenStore, ledger: Ledger
    ) -> None:
        ledger.seen = ledger.look(T0)
        assert ledger.deleted, "the first look knows nothing"
        assert (ledger.is_current, ledger.looked) == (True, T0)
        number = ledger.look(T0 + 1.0)
        assert not ledger.deleted
        store.save("work", OLD)
        ledger.seen = number
        assert not ledger.is_current, "it was saved while the store was read"

    def test_our_own_save_need_not_be_read(self, store: MemoryTokenStore, ledger: Ledger) -> None:
        ledger.seen = ledger.look(T0)
        with ledger.saving():
            store.save("work", OLD)
        assert ledger.is_current
        with ledger.saving():
            store.save("work", NEW)
            store.save("work", OTHER)
        assert not ledger.is_current, "another client has saved too"
        with ledger.saving():
            store.save("work", OLD)
        assert not ledger.is_current

    def test_what_is_not_saved_outlives_its_clients(self, store: MemoryTokenStore) -> None:
        ledger = ledger_of(store, "work", HOME)
        ledger.unsaved = Issued(OLD, NEW)
        keep_while_unsaved(ledger)
        del ledger
        gc.collect()
        again = ledger_of(store, "work", HOME)
        assert again.unsaved == Issued(OLD, NEW)
        again.unsaved = None
        keep_while_unsaved(again)
        keep_while_unsaved(again)
        again.held = NEW
        del again
        gc.collect()
        assert ledger_of(store, "work", HOME).held is None


def test_a_wait_for_ever_is_no_pause_for_ever() -> None:
    known = memory()
    known.failed(RateLimited("429", retry_after=math.inf), T0)
    assert known.trouble is not None
    assert known.trouble.pause == 900.0
