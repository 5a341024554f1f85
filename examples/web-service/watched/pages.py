"""The pages: they run no script, load nothing, and hold no secret."""

from __future__ import annotations

import hashlib
from base64 import b64encode

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse, Response


class Pages:
    """Renders the templates."""

    def __init__(self) -> None:
        loader = PackageLoader("watched")
        self._templates = Environment(
            loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True
        )
        style, _, _ = loader.get_source(self._templates, "style.css")
        self._templates.globals["style"] = Markup(style)  # noqa: S704 - our own file
        digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
        self._headers = {
            "Cache-Control": "no-store",
            # No form-action: Chromium holds the redirect to Trakt after a form to it, too.
            "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{digest}'; "
            "base-uri 'none'; frame-ancestors 'none'",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
        }

    def render(
        self, template: str, status: int = 200, *, retry_after: int | None = None, **values: object
    ) -> Response:
        """A page."""
        headers = dict(self._headers)
        if retry_after is not None:
            headers["Retry-After"] = str(retry_after)
        text = self._templates.get_template(template).render(values)
        return HTMLResponse(text, status, headers)

    def message(
        self, status: int, title: str, text: str, *, retry_after: int | None = None
    ) -> Response:
        """A page with one thing to say, and a way back."""
        return self.render("message.html", status, retry_after=retry_after, title=title, text=text)
