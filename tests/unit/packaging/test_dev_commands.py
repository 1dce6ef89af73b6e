"""dev.py's commands: what they run, what they pass on, and what the checks find."""

import ast
import contextlib
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import dev
import dev_check
import dev_lock
import dev_program
from dev_check import foreign_lock_lines, project_files, registry_addresses
from dev_process import ROOT

HOST, INDEX_URL = "pypi" + ".org", "index" + "-url"  # in pieces: no file may name them


class FakeRun:
    """Stands in for running programs: remembers them, and answers with `codes`, then `code`."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.envs: list[Mapping[str, str]] = []
        self.codes: list[int] = []
        self.code = 0

    @property
    def command(self) -> list[str]:
        return self.commands[-1]

    @property
    def env(self) -> Mapping[str, str]:
        return self.envs[-1]

    def __call__(
        self, command: list[str], *, env: Mapping[str, str] | None = None, cwd: Path | None = None
    ) -> int:
        self.commands.append(list(command))
        self.envs.append(env or {})
        return self.codes.pop(0) if self.codes else self.code


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> FakeRun:
    fake, running = FakeRun(), list[str]()

    @contextlib.contextmanager
    def fake_xvfb() -> Iterator[str]:
        running.append(f":{77 + len(running)}")
        yield running[-1]
        running.pop()

    monkeypatch.setattr(dev_program, "run", fake)
    monkeypatch.setattr(dev_program, "start_xvfb", fake_xvfb)
    monkeypatch.setattr(dev_program, "ensure_venv", lambda: Path("python"))
    monkeypatch.setattr(dev_program, "ensure_system", lambda needs: None)
    monkeypatch.setattr(dev, "pass_on_stop_signals", lambda: None)
    monkeypatch.setattr(dev_program, "has_display", lambda: False)
    return fake


def test_demo_on_a_display_passes_its_arguments_on(
    ran: FakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev_program, "has_display", lambda: True)
    assert dev.main(["demo", "--data-dir", "d"]) == 0
    assert ran.command == ["python", "-m", "pos_app", "demo", "--data-dir", "d"]


def test_demo_without_a_display_is_the_tour_and_says_where_the_pictures_are(
    ran: FakeRun, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(["demo"]) == 0
    shots = str(ROOT / "build" / "shots")
    assert ran.command == ["python", "-m", "pos_app", "demo", "--tour", "--shots", shots]
    assert (ran.env["DISPLAY"], ran.env["QT_QPA_PLATFORM"]) == (":77", "xcb")
    assert capsys.readouterr().out == f"The pictures are in {shots}\n"


def test_a_tour_that_fails_says_so_with_its_exit_code(
    ran: FakeRun, capsys: pytest.CaptureFixture[str]
) -> None:
    ran.code = 1
    assert dev.main(["demo", "--shots", "here"]) == 1
    assert ran.command[-3:] == ["--shots", "here", "--tour"]
    assert "The tour failed. What it saw until then is in here" in capsys.readouterr().err


def test_test_passes_arguments_and_exit_code_through(ran: FakeRun) -> None:
    ran.code = 5
    assert dev.main(["test", "-k", "nothing", "-x"]) == 5
    assert ran.command == ["python", "-m", "pytest", "-k", "nothing", "-x"]
    assert ran.env["DISPLAY"] == ":77"


PYTEST = ["python", "-m", "pytest"]
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")


@on_linux
def test_test_runs_twice_first_without_a_screen_then_on_one_of_its_own(
    ran: FakeRun, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(dev_program, "has_display", lambda: True)
    assert dev.main(["test"]) == 0
    unseen = "not e2e and not bench and not load and not crash and not frozen"
    cores = ["-n", "auto", "--dist", "loadfile"]
    in_windows = ["-m", "e2e", "tests/e2e", "-n", "2", "--dist", "loadfile"]
    limit = ["-o", "faulthandler_timeout=300", "-o", "faulthandler_exit_on_timeout=true"]
    assert ran.commands == [
        [*PYTEST, *limit, "-m", unseen, *cores],
        [*PYTEST, *limit, *in_windows],
    ]
    assert [env["QT_QPA_PLATFORM"] for env in ran.envs] == ["offscreen", "xcb"]
    assert ran.envs[1]["DISPLAY"] == ":77"
    assert ran.envs[1]["POS_TEST_DISPLAYS"] == ":77 :78", "one for each of the two"
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("codes", "answer", "named"),
    [
        ([1, 0], 1, "the tests without a window"),
        ([0, 2], 2, "the tests in a real window"),
        ([1, 2], 1, "the tests without a window, the tests in a real window"),
    ],
)
def test_the_second_run_comes_even_after_a_red_first_and_either_one_fails_the_whole(
    codes: list[int],
    answer: int,
    named: str,
    ran: FakeRun,
    capsys: pytest.CaptureFixture[str],
) -> None:
    ran.codes = list(codes)
    assert dev.main(["test"]) == answer
    assert len(ran.commands) == 2
    assert capsys.readouterr().err == f"Failed: {named}\n"


@on_linux
@pytest.mark.parametrize(
    "arguments",
    [
        ["tests/e2e"],
        ["-x", "tests/e2e/test_sales.py::test_by_amount"],
        ["-m", "e2e"],
        ["-m", "e2e and not slow", "-x"],
    ],
)
def test_tests_in_a_window_get_a_display_of_their_own_in_one_run(
    arguments: list[str], ran: FakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(dev_program, "has_display", lambda: True)
    assert dev.main(["test", *arguments]) == 0
    assert ran.commands == [[*PYTEST, *arguments]]
    assert (ran.env["DISPLAY"], ran.env["QT_QPA_PLATFORM"]) == (":77", "xcb")


@pytest.mark.parametrize("arguments", [["tests/unit"], ["-m", "not e2e"], ["-k", "e2e"], ["-x"]])
def test_other_tests_stay_where_they_are(
    arguments: list[str], ran: FakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(dev_program, "has_display", lambda: True)
    assert dev.main(["test", *arguments]) == 0
    assert ran.commands == [[*PYTEST, *arguments]]
    assert (ran.env["DISPLAY"], ran.env["QT_QPA_PLATFORM"]) == (":0", "offscreen")


@pytest.mark.parametrize("what", ["bench", "load"])
def test_what_takes_patience_has_its_own_command(ran: FakeRun, what: str) -> None:
    assert dev.main([what]) == 0
    assert ran.command == ["python", "-m", "pytest", "-m", what, "-s", f"tests/{what}"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_a_display_is_x_or_wayland(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not dev_program.has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert dev_program.has_display()
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.setenv("DISPLAY", ":0")
    assert dev_program.has_display()


def test_wrong_usage_is_2_and_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["dem"]) == dev.main([]) == 2
    assert dev.main(["--help"]) == 0
    said = capsys.readouterr().out
    assert all(f"dev.py {command} " in said for command in dev.COMMANDS)


def test_an_older_python_hears_which_one_is_needed() -> None:
    path = ROOT / "packaging" / "dev.py"
    source = path.read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 7))
    code = f"import sys; sys.version_info = (3, 9, 2); exec({source!r})"
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    needed = "This project needs Python 3.11 or later, and this is Python 3.9.\n"
    assert ended.stderr == needed


def test_check_runs_every_check_and_names_those_that_failed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev_check, "ensure_system", lambda needs: None)
    monkeypatch.setattr(dev_check, "ensure_venv", lambda: Path("python"))
    outcomes = {"one": False, "two": True, "three": False}
    checks = tuple((name, lambda name=name: outcomes[name]) for name in outcomes)
    monkeypatch.setattr(dev_check, "CHECKS", checks)
    assert dev_check.check([]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "Failed: one, three"
    monkeypatch.setattr(dev_check, "CHECKS", checks[1:2])
    assert dev_check.check([]) == 0


def test_a_registrys_host_is_found_in_text_and_not_in_pictures(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text(f"first\nsee {HOST}/project/x\n", encoding="utf-8")
    (tmp_path / "fine.md").write_text("install it from your registry\n", encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\xff" + HOST.encode())
    files = [Path(name) for name in ("notes.md", "fine.md", "picture.png", "deleted.md")]
    found = list(registry_addresses(tmp_path, files))
    assert found == ["notes.md:2: names a package registry"]


def test_the_projects_files_are_those_that_git_does_not_ignore(tmp_path: Path) -> None:
    for name in ("ours.py", "build/made.txt", ".venv/lib.py", ".mypy_cache/dev.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert project_files(tmp_path) == [Path("ours.py")]
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    (tmp_path / ".gitignore").write_text(".*/\nbuild/\n")
    assert sorted(project_files(tmp_path)) == [Path(".gitignore"), Path("ours.py")]


GOOD_LOCK = f"""\
cffi==2.1.1 ; platform_python_implementation != 'PyPy' \\
    --hash=sha256:{"0" * 64} \\
    --hash=sha256:{"1" * 64}
"""


@pytest.mark.parametrize(
    "line",
    [
        f"--extra-{INDEX_URL} https://{HOST}/simple",
        "--find-links /home/me/wheels",
        "thing @ file:///home/me/thing",
        "thing>=1",
        "    # via /home/me/pyproject.toml",
    ],
)
def test_a_lock_holds_pinned_packages_and_hashes_only(line: str) -> None:
    assert list(foreign_lock_lines(GOOD_LOCK)) == []
    assert len(list(foreign_lock_lines(f"{GOOD_LOCK}{line}\n"))) == 1


def test_a_new_lock_loses_its_addresses() -> None:
    told = f"--{INDEX_URL} https://{HOST}/simple\n{GOOD_LOCK}"
    assert dev_lock.without_addresses(told) == GOOD_LOCK
