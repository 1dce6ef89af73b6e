"""Reading catalogue files: encodings, marks, quotes, and the lines that errors name."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.domain.errors import ImportRefused
from pos_app.services.catalogue import SURPLUS
from pos_app.store.csv_file import read_csv_rows

HEAD = b"sku,name,price\n"


def read(folder: Path, content: bytes) -> list[tuple[int, dict[str, str]]]:
    path = folder / "catalogue.csv"
    path.write_bytes(content)
    return [(row.line, dict(row.values)) for row in read_csv_rows(path)]


def refusal(folder: Path, content: bytes) -> tuple[int, str]:
    with pytest.raises(ImportRefused) as refused:
        read(folder, content)
    ((line, column, reason),) = refused.value.rows
    assert column == ""
    return line, reason


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("mark", [b",", b";", b"\t"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_every_usual_file_is_read(tmp_path: Path, bom: bytes, mark: bytes, end: bytes) -> None:
    lines = [mark.join(cells) for cells in ((b"sku", b"name"), (b"S-1", "Tee ü".encode()))]
    assert read(tmp_path, bom + end.join(lines)) == [(2, {"sku": "S-1", "name": "Tee ü"})]


def test_names_of_columns_are_read_generously(tmp_path: Path) -> None:
    assert read(tmp_path, b' SKU ,"Original Price"\n1,2\n') == [
        (2, {"sku": "1", "original_price": "2"})
    ]


def test_marks_within_quotes_do_not_decide(tmp_path: Path) -> None:
    assert read(tmp_path, b'"a,b,c";name\n1;2\n') == [(2, {"a,b,c": "1", "name": "2"})]


def test_quoted_values_keep_marks_quotes_and_line_breaks_and_lines_are_the_files(
    tmp_path: Path,
) -> None:
    rows = read(tmp_path, HEAD + b'1,"a ""b"", c\nd",2\n\n,,\n2,e,3\n')
    assert rows == [
        (2, {"sku": "1", "name": 'a "b", c\nd', "price": "2"}),
        (6, {"sku": "2", "name": "e", "price": "3"}),
    ]


@pytest.mark.parametrize(
    ("mark", "written", "handed_over"),
    [
        (";", "12,50", "12.50"),
        ("\t", "12,50", "12.50"),
        (";", "12.50", "12.50"),
        (";", "1.234,50", "1.234,50"),
        (",", '"12,50"', "12,50"),
    ],
)
def test_a_comma_in_a_price_is_a_point_unless_commas_part_the_columns(
    tmp_path: Path, mark: str, written: str, handed_over: str
) -> None:
    content = f'sku{mark}name{mark}price\n1{mark}"1,5"{mark}{written}\n'
    assert read(tmp_path, content.encode()) == [
        (2, {"sku": "1", "name": "1,5", "price": handed_over})
    ]


def test_short_rows_are_filled_and_long_ones_keep_their_surplus(tmp_path: Path) -> None:
    assert read(tmp_path, HEAD + b"1\n2,b,3,4,5\n3,c,4,,\n") == [
        (2, {"sku": "1", "name": "", "price": ""}),
        (3, {"sku": "2", "name": "b", "price": "3", SURPLUS: "45"}),
        (4, {"sku": "3", "name": "c", "price": "4"}),
    ]


def test_a_nameless_column_is_not_surplus(tmp_path: Path) -> None:
    assert read(tmp_path, b"sku,name,\n1,2,3\n") == [
        (2, {"sku": "1", "name": "2", "column_3": "3"})
    ]


def test_a_column_that_stands_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused) as refused:
        read(tmp_path, b"sku,name,SKU\n1,2,3\n")
    assert refused.value.rows == [(1, "sku", "This column is there twice.")]


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (b"", 1, "empty"),
        (b"\xef\xbb\xbf", 1, "empty"),
        (b"\n\n", 1, "no columns"),
        (HEAD + b"1,a,2\n2,caf\xe9,3\n", 3, "not UTF-8"),
        ("sku,name\n".encode("utf-16"), 1, "not"),
        (HEAD + b"1,a\0b,2\n", 2, "not text"),
        (HEAD + b'1,a,2\n2,"never closed,3\n3,c,4\n', 3, "never closed"),
        (HEAD + b'1,"a"b,2\n', 2, "write it twice"),
        (HEAD + b"1," + b"x" * 200_000 + b",2\n", 2, "too long"),
        (HEAD + b"1," + b"x" * 1_100_000 + b",2\n", 2, "too long"),
    ],
)
def test_what_is_no_table_is_refused_with_its_line(
    tmp_path: Path, content: bytes, line: int, words: str
) -> None:
    found, reason = refusal(tmp_path, content)
    assert found == line
    assert words in reason


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused) as refused:
        list(read_csv_rows(tmp_path / "missing.csv"))
    assert "cannot be read" in refused.value.rows[0][2]
    with pytest.raises(ImportRefused):
        list(read_csv_rows(tmp_path))
