"""What each way of getting products shows: the rows of a file or of the sample, and what is wrong
with a file, before anything is taken."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.errors import ImportRefused, PosError
from pos_app.domain.product import Product
from pos_app.services.catalogue import COLUMNS, REQUIRED_COLUMNS
from pos_app.ui.counts import Counts
from pos_app.ui.error_words import error_words
from pos_app.ui.setup.found_line import FoundLine, Standing
from pos_app.ui.setup.product_preview import ProductPreview
from pos_app.ui.setup.revealing import reveal
from pos_app.ui.setup.row_words import row_words
from pos_app.ui.theme import SPACE_8, SPACE_12
from pos_app.ui.widgets import PlainLabel, SecondaryButton

_SHOWN_ROWS = 6


class ReadProducts(QWidget):
    """How many there are and the first few; or why not."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._found = FoundLine(f"{name}Found")
        self._preview = ProductPreview()
        self._rows = PlainLabel()
        self._rows.setObjectName(f"{name}Rows")
        self._rows.setProperty("tone", "danger")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_12)
        for widget in (self._found, self._preview, self._rows):
            self.column.addWidget(widget)
        self.clear()

    def clear(self) -> None:
        """Nothing was read."""
        self._found.clear()
        self._preview.setVisible(False)
        self._rows.setVisible(False)

    def wait(self) -> None:
        self.clear()
        self._found.say(Standing.BUSY, self.tr("Reading…"))

    def show_products(self, products: Sequence[Product]) -> None:
        self.clear()
        words = Counts().products_read(len(products))
        self._found.say(Standing.LIST, words)
        self._preview.show_products(products)
        self._preview.setVisible(True)

    def show_refused(self, error: PosError) -> None:
        """Nothing of it can be taken; which rows are to be mended."""
        self.clear()
        self._found.say(Standing.WRONG, error_words(error))
        if not isinstance(error, ImportRefused):
            return
        lines = [row_words(row) for row in error.rows[:_SHOWN_ROWS]]
        more = len(error.rows) - len(lines) + error.more
        if more:
            lines.append(Counts().more(more))
        self._rows.setText("\n".join(lines))
        self._rows.setVisible(True)
        reveal(self._rows)


class FilePanel(ReadProducts):
    """A file is chosen; which columns it may have is said before."""

    chosen = Signal(object)
    """Carries the `Path`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("productFile", parent)
        self._choose = SecondaryButton(self.tr("Choose a file…"), name="productFileChoose")
        self._choose.clicked.connect(self._ask)
        self._name = PlainLabel(max_lines=1)
        self._name.setObjectName("lineTitle")
        row = QHBoxLayout()
        row.setSpacing(SPACE_12)
        row.addWidget(self._choose)
        row.addWidget(self._name, 1)
        others = [column for column in COLUMNS if column not in REQUIRED_COLUMNS]
        words = self.tr(
            "A table saved as CSV (UTF-8). Its first line names the columns: {needed}; and, as "
            "you like: {others}."
        )
        columns = PlainLabel(
            words.format(needed=", ".join(REQUIRED_COLUMNS), others=", ".join(others))
        )
        columns.setObjectName("productFileColumns")
        columns.setProperty("type", "small")
        columns.setProperty("tone", "muted")
        self.column.insertLayout(0, row)
        self.column.insertWidget(0, columns)
        self.column.insertSpacing(1, -SPACE_8 // 2)

    def take_keyboard(self) -> None:
        self._choose.setFocus()

    def show_name(self, path: Path) -> None:
        self._name.setText(path.name)

    def forget(self) -> None:
        """No file is chosen."""
        self.clear()
        self._name.setText("")

    @Slot()
    def _ask(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        where = Path(QStandardPaths.writableLocation(documents))
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a product file"),
            str(where if where.is_dir() else Path.home()),
            self.tr("Tables ({endings})").format(endings="*.csv *.txt *.tsv"),
        )
        if path:
            self.chosen.emit(Path(path))


class LaterPanel(PlainLabel):
    """Where products come from, if not now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("productsLater")
        self.setProperty("tone", "muted")
        self.setText(
            self.tr(
                "You find this page again in the settings. When a code is scanned that nobody "
                "knows, the till offers to add the product on the spot."
            )
        )
