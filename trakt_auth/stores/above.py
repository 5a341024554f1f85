"""The directories above a store's: whoever may write there can put another in its place."""

from __future__ import annotations

import os
import stat
import sys
from functools import cache
from pathlib import Path

from trakt_auth.events import LOGGER


@cache  # told once in a process
def tell_of_unsafe_directories_above(directory: Path) -> None:
    """Warn where other users could exchange `directory`, as sshd's StrictModes looks for it.

    It is not refused: volumes of containers are often so, and files that the others make are.
    """
    if sys.platform == "win32":
        return
    # Those above a link on the way, and those above where it leads.
    for place in dict.fromkeys([*directory.parents, *directory.resolve().parents]):
        try:
            found = place.stat()
        except OSError:
            continue  # what cannot be looked at cannot be judged
        if (who := _who_may_exchange(found)) is not None:
            LOGGER.warning(
                "%s may put another directory in place of %s, since they may change %s. Move the "
                "logins to a directory of this user's own, or run: chmod go-w %s",
                who,
                directory,
                place,
                place,
            )
            return


def _who_may_exchange(found: os.stat_result) -> str | None:
    if found.st_uid not in (0, os.geteuid()):
        return f"The user {found.st_uid}"
    if found.st_mode & stat.S_ISVTX:  # as in /tmp, where only owners may rename
        return None
    if found.st_mode & stat.S_IWOTH:
        return "Every user"
    if found.st_mode & stat.S_IWGRP and not _is_ours_alone(found.st_gid):
        return f"The group {found.st_gid}"
    return None


def _is_ours_alone(group: int) -> bool:
    """Whether it is root's, or the private group that many systems make for each user."""
    import grp
    import pwd

    try:
        name = pwd.getpwuid(os.geteuid()).pw_name
        found = grp.getgrgid(group)
    except KeyError:  # a user or group of another machine
        return group == 0
    return group == 0 or (found.gr_name == name and {*found.gr_mem} <= {name})
