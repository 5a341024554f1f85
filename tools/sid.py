"""A Debian sid in a folder, for the newest Pythons.

Only for root, on a Debian. debootstrap makes it once. Each command that runs in it has mounts of
its own, which end with the command.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
FOLDER = CHECKOUT / ".pythons" / "sid"

LONGEST = 600
"""Seconds that debootstrap may take; it needs about 40."""

# A namespace of mounts, and one of processes: all of it ends with the command.
_ALONE = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc")

_ENTER = """
root=$1; shift
while [ "$1" != -- ]; do
  if [ -d "$1" ]; then mkdir -p "$root$1"; else >>"$root$1"; fi
  mount --rbind "$1" "$root$1"
  shift
done
shift
exec chroot "$root" env -C "$PWD" "$@"
"""

# What the network is reached by here, and who is trusted.
_NETWORK = ("/etc/hosts", "/etc/resolv.conf", "/etc/ssl/certs")


class CannotBeMade(Exception):
    """There is no Debian sid on this machine; the text says why."""


def entering(folder: Path = FOLDER) -> tuple[str, ...]:
    """Say what a command begins with that is to run in `folder`, in the same working directory.

    It sees this checkout and the folder of temporary files by their own paths.
    """
    shared = ("/dev", "/proc", "/sys", *filter(os.path.exists, _NETWORK))
    own = (str(CHECKOUT), tempfile.gettempdir())
    return (*_ALONE, "sh", "-euc", _ENTER, "sh", str(folder), *shared, *own, "--")


def make(packages: Iterable[str], folder: Path = FOLDER) -> None:
    """Make it anew, with these packages.

    Raises:
        CannotBeMade: It cannot be had on this machine. One that was there stays as it is.
    """
    source = mirror()
    folder.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, ignore_cleanup_errors=True) as place:
        new = Path(place, "root")
        include = f"--include={','.join(packages)}"
        command = (*_ALONE, "debootstrap", "--variant=minbase", include, "sid", str(new), source)
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, check=False, timeout=LONGEST
            )
        except subprocess.TimeoutExpired:
            raise CannotBeMade(f"debootstrap took longer than {LONGEST} s") from None
        if done.returncode:
            said = (done.stdout + done.stderr).strip().splitlines() or ["no word"]
            raise CannotBeMade(f"debootstrap failed: {said[-1]}")
        shutil.rmtree(folder, ignore_errors=True)
        new.rename(folder)


def mirror() -> str:
    """Find where this machine's apt takes Debian from.

    Raises:
        CannotBeMade: Something is missing: root's rights, a program, or that mirror.
    """
    if os.geteuid():
        raise CannotBeMade("only root can make one")
    for program in ("apt-get", "debootstrap", "unshare"):
        if shutil.which(program) is None:
            raise CannotBeMade(f"it needs {program}")
    targets = ("Created-By: Packages", "Origin: Debian", "Label: Debian")
    command = ["apt-get", "indextargets", "--format", "$(REPO_URI)", *targets]
    found = subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()
    if not found:
        raise CannotBeMade("apt has no list of Debian's packages: run apt-get update on a Debian")
    return found[0]
