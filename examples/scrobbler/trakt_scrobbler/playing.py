"""What to report when a player changes: pure, without a clock and without a disk."""

from __future__ import annotations

from enum import StrEnum

from attrs import evolve, frozen

from trakt_scrobbler.titles import Title

DRIFT = 60.0
"""Seconds that a position may be off before Trakt is told again: somebody has sought, or the
machine was suspended, and what Trakt shows as watched now is wrong or over."""


class State(StrEnum):
    """What a player does."""

    PLAYING = "playing"
    PAUSED = "paused"


class Action(StrEnum):
    """What Trakt is told."""

    START = "start"
    PAUSE = "pause"
    STOP = "stop"


@frozen
class Snapshot:
    """A player at one moment."""

    title: Title
    state: State
    position: float
    """In seconds."""
    length: float
    """In seconds, above 0."""
    at: float
    """When, in Unix seconds."""

    @property
    def progress(self) -> float:
        """In per cent, 0 to 100."""
        return round(min(100.0, max(0.0, 100.0 * self.position / self.length)), 2)

    def expected(self, now: float) -> float:
        """The position at `now`, if nothing happens until then."""
        return self.position + (now - self.at if self.state is State.PLAYING else 0.0)


@frozen
class Report:
    """One thing that Trakt is to be told."""

    action: Action
    title: Title
    progress: float
    """In per cent."""
    at: float
    """When it happened, in Unix seconds."""


def changes(before: Snapshot | None, now: Snapshot | None) -> list[Report]:
    """What has to be told.

    Args:
        before: What was played when somebody looked last, before a restart too; None for nothing.
        now: What is played.
    """
    if before is not None and now is not None and before.title == now.title:
        started = now.state is State.PLAYING and (
            before.state is not State.PLAYING or abs(now.position - before.expected(now.at)) > DRIFT
        )
        paused = now.state is State.PAUSED and before.state is State.PLAYING
        action = Action.START if started else Action.PAUSE
        return [_report(action, now)] if started or paused else []
    reports = []
    if before is not None:
        # The position that is known. A player that has stopped no longer tells.
        reports.append(_report(Action.STOP, before))
    if now is not None and now.state is State.PLAYING:
        reports.append(_report(Action.START, now))
    return reports


def kept(before: Snapshot | None, now: Snapshot | None) -> Snapshot | None:
    """What to remember of `now`.

    A title that is paused before it was ever played is not being watched yet.
    """
    if now is None or now.state is State.PLAYING:
        return now
    return now if before is not None and before.title == now.title else None


def up_to_date(report: Report, playing: Snapshot | None) -> Report:
    """`report` with the progress of now, if it is the start of what still plays."""
    if playing is None or playing.title != report.title or playing.state is not State.PLAYING:
        return report
    return evolve(report, progress=playing.progress) if report.action is Action.START else report


def _report(action: Action, snapshot: Snapshot) -> Report:
    return Report(action, snapshot.title, snapshot.progress, snapshot.at)
