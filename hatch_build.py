"""What the package says of its home, from release.toml: addresses, and a README whose links work.

While release.toml is empty, there are no addresses, and the links of the README stay as they are.
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


class Home(MetadataHookInterface):
    """Fills in what pyproject.toml declares as dynamic."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set `readme` and `urls`."""
        root = Path(self.root)
        places = tomllib.loads((root / "release.toml").read_text(encoding="utf-8"))
        readme = (root / "README.md").read_text(encoding="utf-8")
        if places["documentation"]:
            readme = absolute(readme, places["documentation"])
        metadata["readme"] = {"content-type": "text/markdown", "text": readme}
        metadata["urls"] = urls(places["repository"], places["documentation"])
