"""``python -m codegen`` rebuilds what follows from the contract; ``--check`` compares instead."""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from codegen.generator import unfit

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit code: 0 done or up to date, 1 out of date or refused."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="compare with a fresh build, and change nothing"
    )
    parser.add_argument(
        "--root", type=Path, default=ROOT, help="where openapi.yaml and generated_client are"
    )
    options = parser.parse_args(arguments)
    if problem := unfit():
        print(problem, file=sys.stderr)
        return 1
    return _rebuild(options.root, only_check=options.check)


def _rebuild(root: Path, *, only_check: bool) -> int:
    # Only now: another release of the generator may lack what these import.
    from codegen.build import build
    from codegen.contract import Contract
    from codegen.lint import complaints_about
    from codegen.sandbox import PATH as SANDBOX_COPY
    from codegen.sandbox import sandbox_copy
    from codegen.search import PATH as SEARCH_DATA
    from codegen.search import search_data

    source = root / "openapi.yaml"
    contract = Contract.read(source)
    # First: what breaks the rules is not to be turned into code.
    if complaints := complaints_about(contract, source):
        print(*complaints, "nothing was written", sep="\n", file=sys.stderr)
        return 1
    package = root / "generated_client"
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / package.name
        build(contract, fresh)
        wanted = root / "codegen" / "tasks.yaml"
        data = {SANDBOX_COPY: sandbox_copy(contract), SEARCH_DATA: search_data(contract, wanted)}
        if only_check:
            complaints = differences(package, fresh)
            for name, content in data.items():
                file = root / name
                if not file.exists() or file.read_bytes() != content:
                    complaints.append(f"{name}: missing, edited or stale")
            for complaint in complaints:
                print(complaint, file=sys.stderr)
            if complaints:
                print("the generated files are out of date: run `make regen`", file=sys.stderr)
            return 1 if complaints else 0
        shutil.rmtree(package, ignore_errors=True)
        shutil.copytree(fresh, package)
    for name, content in data.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return 0


def differences(package: Path, fresh: Path) -> list[str]:
    """Say in which files `package` differs from the `fresh` build, one line each."""
    have, want = contents(package), contents(fresh)
    return [
        f"generated_client/{name}: {complaint}"
        for complaint, names in (
            ("missing", want.keys() - have.keys()),
            ("not generated", have.keys() - want.keys()),
            (
                "edited or stale",
                {name for name in have.keys() & want.keys() if have[name] != want[name]},
            ),
        )
        for name in sorted(names)
    ]


def contents(folder: Path) -> dict[str, bytes]:
    """Read every file below `folder`, except what Python caches there."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


if __name__ == "__main__":
    sys.exit(main())
