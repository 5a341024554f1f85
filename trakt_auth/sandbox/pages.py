"""What all pages share: templates, headers, forms and where they may be sent from."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from trakt_auth.sandbox.state import State


class ForeignForm(Exception):
    """A form that was sent from another site."""


class Pages:
    """Renders the pages of a sandbox.

    They run no script, load nothing, and cannot be framed.
    """

    def __init__(self, state: State) -> None:
        loader = PackageLoader("trakt_auth.sandbox")
        templates = Environment(
            loader=loader,
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        style, _, _ = loader.get_source(templates, "style.css")
        templates.globals["settings"] = state.settings
        templates.globals["world"] = state.world
        self._world = state.world
        templates.globals["style"] = Markup(style)  # noqa: S704 # nosec B704 - our own file
        digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
        self._policy = (
            f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
            "base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
        )
        self._templates = templates

    def chosen(self, fields: Mapping[str, str]) -> str:
        """Who decides, by a form: the first person, where it does not say."""
        person = self._world.person(fields.get("person", ""))
        return person.username if person is not None else next(iter(self._world.people))

    def render(
        self,
        template: str,
        status: int = 200,
        *,
        form_leads_to: str | None = None,
        **values: object,
    ) -> Response:
        """A page.

        Args:
            template: Its file.
            status: Its status.
            form_leads_to: The URL that the answer to its form may redirect to.
            **values: What the template wants to know.
        """
        policy = self._policy
        if form_leads_to is not None:
            # By scheme: a source expression cannot name an IPv6 host.
            policy += f" {urlsplit(form_leads_to).scheme}:"
        headers = {
            "Cache-Control": "no-store",
            "Content-Security-Policy": policy,
            # "no-referrer" would make browsers send "Origin: null" with our own forms.
            "Referrer-Policy": "same-origin",
            "X-Content-Type-Options": "nosniff",
        }
        return HTMLResponse(self._templates.get_template(template).render(values), status, headers)

    async def on_foreign_form(self, _: Request, __: Exception) -> Response:
        """The page for `ForeignForm`."""
        return self.render(
            "result.html",
            403,
            tone="bad",
            title="This form came from another site",
            text="Nothing was changed. Open the page here and press the button yourself.",
        )


async def form(request: Request) -> Mapping[str, str]:
    """The fields of a form that one of our own pages sent.

    Raises:
        ForeignForm: A page of another site sent it.
    """
    if not _is_ours(request):
        raise ForeignForm
    body = (await request.body()).decode(errors="replace")
    return dict(parse_qsl(body, keep_blank_values=True))


def _is_ours(request: Request) -> bool:
    # Browsers always send one of these with a form; what sends neither is no browser.
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.url.netloc
