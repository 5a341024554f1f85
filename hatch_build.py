"""What the package says of its home, from release.toml: addresses, badges, and links that work.

While release.toml is empty, there are no addresses and no badges, and the links of the README stay
as they are. ``python hatch_build.py`` puts the badges into README.md itself, once it is filled in.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

LINK = re.compile(r'(\]\(|src=")docs/([^)"\s#]+?)(\.md)?(#[^)"\s]*)?(?=[)"])')


def absolute(readme: str, documentation: str) -> str:
    """The README with links to the published pages in the place of those to docs/."""

    def link(found: re.Match[str]) -> str:
        before, page, is_page, anchor = found.groups()
        suffix = ".html" if is_page else ""
        return f"{before}{documentation.rstrip('/')}/{page}{suffix}{anchor or ''}"

    return LINK.sub(link, readme)


BADGES = "<!-- badges -->"


def with_badges(readme: str, repository: str, documentation: str) -> str:
    """The README with its badges, once both addresses are known."""
    repository, documentation = repository.rstrip("/"), documentation.rstrip("/")
    if not (repository and documentation):
        return readme
    shown = "https://img.shields.io/pypi"
    badges = [
        f"[![Version]({shown}/v/trakt-auth)]({documentation}/changelog.html)",
        f"[![Python]({shown}/pyversions/trakt-auth)]({documentation}/versioning.html)",
        f"[![Tests]({repository}/actions/workflows/test.yml/badge.svg)]({repository}/actions)",
    ]
    return readme.replace(BADGES, "\n".join(badges))


def urls(repository: str, documentation: str) -> dict[str, str]:
    """The addresses that a package index shows; those that are empty are left out."""
    repository, documentation = repository.rstrip("/"), documentation.rstrip("/")
    found = {}
    if documentation:
        found["Documentation"] = documentation
        found["Changelog"] = f"{documentation}/changelog.html"
    if repository:
        found["Source"] = repository
        found["Issues"] = f"{repository}/issues"
    return found


def read(root: Path) -> tuple[dict[str, str], str]:
    """What release.toml has, and the README with its badges."""
    places = tomllib.loads((root / "release.toml").read_text(encoding="utf-8"))
    readme = (root / "README.md").read_text(encoding="utf-8")
    return places, with_badges(readme, places["repository"], places["documentation"])


class Home(MetadataHookInterface):
    """Fills in what pyproject.toml declares as dynamic."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set `readme` and `urls`."""
        places, readme = read(Path(self.root))
        if places["documentation"]:
            readme = absolute(readme, places["documentation"])
        metadata["readme"] = {"content-type": "text/markdown", "text": readme}
        metadata["urls"] = urls(places["repository"], places["documentation"])


if __name__ == "__main__":
    Path("README.md").write_text(read(Path())[1], encoding="utf-8")
