"""Finds the forms in an HTML page, with the values that a browser would send."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass(slots=True)
class Form:
    """One form: where it goes, and its fields with the values they have now."""

    action: str
    method: str
    fields: dict[str, str] = field(default_factory=dict)


class _FormReader(HTMLParser):
    """Collects forms and their inputs."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.forms: list[Form] = []
        self._open: Form | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._open = Form(values.get("action", ""), values.get("method", "get").lower())
            self.forms.append(self._open)
        elif tag == "input" and self._open is not None:
            self._add(self._open, values)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._open = None

    @staticmethod
    def _add(form: Form, values: dict[str, str]) -> None:
        name = values.get("name")
        is_choice = values.get("type", "text").lower() in {"radio", "checkbox"}
        if name and not (is_choice and "checked" not in values):
            form.fields[name] = values.get("value", "")


def read_forms(page: str) -> list[Form]:
    """Every form of a page, in order."""
    reader = _FormReader()
    reader.feed(page)
    reader.close()
    return reader.forms
