"""The bar at the top: whose till it is, how to sell, how phones come back, what is open."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_app.domain.sale import SaleMode
from pos_app.services.payment_view import HandlerView, PaymentView
from pos_app.services.settings import Settings
from pos_app.ui.phone_words import handler_words
from pos_app.ui.result_words import result_state
from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from pos_app.ui.widgets import ElidedLabel, IconLabel, PlainButton, literal

_BAR_HEIGHT = 64
_LEAST_NAME_WIDTH = 120


class TopBar(QFrame):
    """Frame only: it tells what was pressed."""

    mode_chosen = Signal(object)
    """Carries a `SaleMode`."""
    tray_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setProperty("kind", "bar")
        self.setFixedHeight(_BAR_HEIGHT)
        self._modes: dict[SaleMode, PlainButton] = {}
        self._group = QButtonGroup(self)
        self._make_tray_button()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_16, 0, SPACE_16, 0)
        row.setSpacing(SPACE_12)
        row.addWidget(self._names(settings), 1)
        row.addLayout(self._mode_buttons())
        row.addWidget(self._right_side(), 1)

    def show_mode(self, mode: SaleMode) -> None:
        self._modes[mode].setChecked(True)

    def allow_modes(self, *, allowed: bool) -> None:
        """Whether a sale can be begun at all."""
        for button in self._modes.values():
            button.setEnabled(allowed)

    @property
    def tray_side_width(self) -> int:
        """How much of the bar, in px, the tray's button takes at its end."""
        return self._tray_button.sizeHint().width() + SPACE_16 + SPACE_4

    @Slot(object)
    def show_handler(self, view: HandlerView) -> None:
        """How phones come back to the till."""
        words = handler_words(view)
        is_quiet = view.trouble in {"", "starting", "port_taken"}
        self._mark.setText(words.title)
        self._mark.setAccessibleName(f"{words.title}. {words.detail}")
        self._mark_side.setToolTip(literal(words.detail))
        self._mark_icon.show_icon("phone", "muted" if is_quiet else "warn")

    @Slot(object)
    def show_open(self, views: list[PaymentView]) -> None:
        """How many payments are open; loud if one of them needs a person."""
        count = len(views)
        loud = sum(result_state(view) == "needs_attention" for view in views)
        is_loud = loud > 0
        self._tray_button.say(
            self.tr("{count} to decide").format(count=loud)
            if is_loud
            else self.tr("{count} open").format(count=count),
            self.tr("{count} open payments, {loud} need attention").format(count=count, loud=loud)
            if is_loud
            else self.tr("{count} open payments, show the list").format(count=count),
        )
        self._tray_button.set_kind("loud" if is_loud else "secondary" if count else "quiet")
        self._tray_button.set_icon("warning" if is_loud else "tray", 20)

    def _names(self, settings: Settings) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, SPACE_4, 0, SPACE_4)
        column.setSpacing(0)
        shop = ElidedLabel(settings.merchant_name or self.tr("Demo shop"))
        shop.setObjectName("shopName")
        shop.setProperty("type", "heading")
        till = ElidedLabel(settings.till_name)
        till.setObjectName("tillName")
        till.setProperty("type", "small")
        till.setProperty("tone", "muted")
        column.addStretch(1)
        column.addWidget(shop)
        column.addWidget(till)
        column.addStretch(1)
        side.setMinimumWidth(_LEAST_NAME_WIDTH)
        return side

    def _mode_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        for mode, name, icon, words, key in (
            (SaleMode.AMOUNT, "modeAmount", "keypad", self.tr("Amount"), "F2"),
            (SaleMode.ITEMS, "modeCart", "cart", self.tr("Cart"), "F3"),
            (SaleMode.DONATION, "modeDonation", "heart", self.tr("Donation"), "F4"),
        ):
            button = PlainButton(words, kind="mode", name=name)
            button.set_icon(icon, 20)
            button.setCheckable(True)
            button.setToolTip(literal(self.tr("{mode} ({key})").format(mode=words, key=key)))
            button.setProperty("mode", mode.value)
            button.clicked.connect(self._mode_clicked)
            self._group.addButton(button)
            self._modes[mode] = button
            row.addWidget(button)
        return row

    def _right_side(self) -> QWidget:
        side = QWidget()
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_12)
        self._mark_side = QWidget()
        mark = QHBoxLayout(self._mark_side)
        mark.setContentsMargins(0, 0, 0, 0)
        mark.setSpacing(SPACE_8)
        self._mark_icon = IconLabel("phone", "muted", 20)
        self._mark = ElidedLabel()
        self._mark.setObjectName("handlerMark")
        self._mark.setProperty("type", "small")
        self._mark.setProperty("tone", "muted")
        mark.addWidget(self._mark_icon)
        mark.addWidget(self._mark, 1)
        row.addStretch(1)
        row.addWidget(self._mark_side)
        row.addWidget(self._tray_button)
        return side

    def _make_tray_button(self) -> None:
        self._tray_button = PlainButton(name="trayButton")
        self._tray_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tray_button.setToolTip(self.tr("Show the open payments (F6)"))
        self._tray_button.clicked.connect(self.tray_wanted)
        self.show_open([])

    @Slot()
    def _mode_clicked(self) -> None:
        self.mode_chosen.emit(SaleMode(str(self.sender().property("mode"))))
