"""The translations: what counts as done, and what the till can load of them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

import dev_words

_FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Page</name>
    <message>
        <source>{count} left</source>
        <translation{state}>{text}</translation>
    </message>
</context>
</TS>
"""


def _written(folder: Path, text: str, state: str = "") -> Path:
    path = folder / "app_de.ts"
    path.write_text(_FILE.replace("{text}", text).replace("{state}", state), encoding="utf-8")
    return path


def test_a_whole_translation_is_done(tmp_path: Path) -> None:
    assert list(dev_words.unfinished(_written(tmp_path, "noch {count}"))) == []


@pytest.mark.parametrize(
    ("text", "state", "complaint"),
    [
        ("", "", "not translated"),
        ("noch {count}", ' type="unfinished"', "not translated"),
        ("noch {zahl}", "", "other placeholders"),
        ("noch", "", "other placeholders"),
    ],
)
def test_what_is_not_done_is_named(tmp_path: Path, text: str, state: str, complaint: str) -> None:
    (found,) = dev_words.unfinished(_written(tmp_path, text, state))
    assert found.startswith(f"app_de.ts: Page: {complaint}")


_COUNTED = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}">
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>{forms}</translation>
    </message>
</context>
</TS>
"""


@pytest.mark.parametrize(
    ("language", "forms", "complaint"),
    [
        ("de", ["einer", "noch %Ln"], ""),
        ("de", ["noch %Ln", ""], "not translated"),
        ("de", ["noch %Ln"], "not translated"),
        ("de", ["einer", "viele"], "nowhere %Ln"),
        ("de", ["einer", "noch {n} %Ln"], "other placeholders"),
        ("ar", ["%Ln"] * 6, ""),
        ("ar", ["%Ln"] * 2, "not translated"),
    ],
)
def test_each_form_of_a_count_is_wanted(
    tmp_path: Path, language: str, forms: list[str], complaint: str
) -> None:
    path = tmp_path / f"app_{language}.ts"
    written = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    path.write_text(_COUNTED.format(language=language, forms=written), encoding="utf-8")
    found = [one.split(": ")[2] for one in dev_words.unfinished(path)]
    assert found == ([complaint] if complaint else [])


def test_what_is_newer_is_made_loadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _written(tmp_path, "noch {count}")
    monkeypatch.setattr(dev_words, "TRANSLATIONS", tmp_path)
    dev_words.compile_words()
    translator = QTranslator()
    assert translator.load(str(tmp_path / "app_de.qm"))
    assert translator.translate("Page", "{count} left") == "noch {count}"
    # What a running till has mapped stays as it is.
    old = (tmp_path / "app_de.qm").stat().st_ino
    os.utime(tmp_path / "app_de.ts", (2**32, 2**32))
    with (tmp_path / "app_de.qm").open("rb"):
        dev_words.compile_words()
        assert (tmp_path / "app_de.qm").stat().st_ino != old
    assert not list(tmp_path.glob("*.made"))


def test_a_language_that_there_is_not_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev_words.words(["de", "xx"]) == 2
    assert "not xx" in capsys.readouterr().err


def test_only_the_named_languages_are_gathered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gathered: list[str] = []
    path = _written(tmp_path, "noch {count}")
    for name, stand_in in (("ensure_system", list), ("ensure_venv", tuple)):
        monkeypatch.setattr(dev_words, name, stand_in)
    monkeypatch.setattr(dev_words, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(dev_words, "_gather", lambda _, language: gathered.append(language))
    assert dev_words.words(["de"]) == 0
    assert gathered == ["de"]
    assert path.with_suffix(".qm").exists()
