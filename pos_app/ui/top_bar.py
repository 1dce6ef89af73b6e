"""The bar at the top: whose till it is, how to sell, how phones come back, what is open."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.errors import PosError
from pos_app.domain.sale import SaleMode
from pos_app.services.doctor import Report
from pos_app.services.payment_view import HandlerView, PaymentView
from pos_app.services.settings import Settings
from pos_app.ui.reading_order import side_by_side
from pos_app.ui.result_words import result_state
from pos_app.ui.status_mark import StatusMark
from pos_app.ui.theme import SPACE_4, SPACE_12, SPACE_16, TARGET, with_text
from pos_app.ui.till_name import till_name
from pos_app.ui.widgets import ElidedLabel, PlainButton
from pos_app.ui.words import still_open

_BAR_HEIGHT = 64
_MOST_SIDE_WIDTH = 320
_LEAST_NAME_WIDTH = 120
_NAMES_SHARE, _BUTTONS_SHARE = 3, 2
"""Of the width beside the ways to sell; messages lie over the names."""


class TopBar(QFrame):
    """Frame only: it tells what was pressed."""

    mode_chosen = Signal(object)
    """Carries a `SaleMode`."""
    tray_wanted = Signal()
    settings_wanted = Signal()
    health_wanted = Signal()
    """Whether everything works."""
    help_wanted = Signal()
    """Every key, on demand."""

    def __init__(
        self, settings: Settings, parent: QWidget | None = None, *, demo: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setProperty("kind", "bar")
        self.setMinimumHeight(_BAR_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._modes: dict[SaleMode, PlainButton] = {}
        self._group = QButtonGroup(self)
        self._make_tray_button()
        self._make_gear()
        self._make_help()
        self._status = StatusMark(demo=demo)
        self._status.clicked.connect(self.health_wanted)
        self._shortcut("F12").activated.connect(self.health_wanted)
        self._ways = self._mode_buttons()
        self._parts = (self._names(settings), self._right_side())
        self._is_in_two_rows = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE_16, 0, SPACE_16, 0)
        self._grid.setHorizontalSpacing(SPACE_12)
        self._grid.setVerticalSpacing(0)
        for column, part in ((0, self._parts[0]), (1, self._ways), (2, self._parts[1])):
            self._grid.addWidget(part, 0, column)
        for column, share in ((0, _NAMES_SHARE), (2, _BUTTONS_SHARE)):
            self._grid.setColumnStretch(column, share)

    def show_mode(self, mode: SaleMode) -> None:
        self._modes[mode].setChecked(True)

    def allow_modes(self, *, allowed: bool) -> None:
        """Whether a sale can be begun at all."""
        for button in self._modes.values():
            button.setEnabled(allowed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """With large text the ways to sell get a row of their own where one row would cut words."""
        if with_text(100) <= 100:
            return
        sides = max(part.sizeHint().width() for part in self._parts)
        wanted = 2 * min(sides, with_text(_MOST_SIDE_WIDTH)) + self._ways.sizeHint().width()
        is_in_two_rows = wanted + 2 * (SPACE_16 + SPACE_12) > self.width()
        if is_in_two_rows != self._is_in_two_rows:
            self._is_in_two_rows = is_in_two_rows
            self._grid.removeWidget(self._ways)
            if is_in_two_rows:
                self._grid.addWidget(self._ways, 1, 0, 1, 3)
            else:
                self._grid.addWidget(self._ways, 0, 1)

    def message_room(self) -> QSize:
        """How much of the bar, in px from where reading begins, a message may lie over: the name of
        the shop and the till's health, and no button of the ways to sell or of the tray."""
        names, buttons = self._parts[0].geometry(), self._parts[1].geometry()
        direction = self.layoutDirection()
        if self._is_in_two_rows:
            spare = buttons.width() - self._parts[1].sizeHint().width()
            wide = QStyle.visualRect(direction, self.rect(), buttons).left() + spare - SPACE_12
        else:
            wide = QStyle.visualRect(direction, self.rect(), names).right() + 1
        return QSize(wide, names.bottom() + 1)

    @Slot(object)
    def show_handler(self, view: HandlerView) -> None:
        """How phones come back to the till."""
        self._status.show_handler(view)

    @Slot(object)
    def show_report(self, report: Report) -> None:
        """What the check of the till found."""
        self._status.show_report(report)

    @Slot(object)
    def show_failure(self, error: PosError) -> None:
        """The till could not start."""
        self._status.show_failure(error)

    @Slot(object)
    def show_open(self, views: list[PaymentView]) -> None:
        """How many payments are open; loud if one of them needs a person."""
        self._status.show_open(views)
        self._count(views)
        # In one go: its words grow, and what stands beside them makes room.
        for part in (*self._parts, self):
            layout = part.layout()
            if layout is not None:
                layout.activate()

    def _count(self, views: list[PaymentView]) -> None:
        count = len(still_open(views))
        loud = sum(result_state(view) == "needs_attention" for view in views)
        is_loud = loud > 0
        others = len(views) - count
        # What was never opened waits for nobody; it is named where there is nothing else.
        words = self.tr("%Ln open", "", count)
        if is_loud:
            words = self.tr("%Ln to decide", "", loud)
        elif others and not count:
            words = self.tr("%Ln not opened", "", others)
        named = [self.tr("%Ln open payments", "", count)]
        if others:
            named.append(self.tr("%Ln not opened", "", others))
        if is_loud:
            named.append(self.tr("%Ln need attention", "", loud))
        named.append(self.tr("show the list"))
        self._tray_button.say(words, side_by_side(*named))
        self._tray_button.set_kind("loud" if is_loud else "secondary" if views else "quiet")
        self._tray_button.set_icon("warning" if is_loud else "tray", 20)
        wide = self._tray_button.sizeHint().width()
        self._tray_button.setMinimumWidth(max(self._loud_width, wide))

    def _names(self, settings: Settings) -> QWidget:
        names = QWidget()
        column = QVBoxLayout(names)
        column.setContentsMargins(0, SPACE_4, 0, SPACE_4)
        column.setSpacing(0)
        shop = ElidedLabel(settings.merchant_name or self.tr("Demo shop"))
        shop.setObjectName("shopName")
        shop.setProperty("type", "heading")
        till = ElidedLabel(till_name(settings))
        till.setObjectName("tillName")
        till.setProperty("type", "small")
        till.setProperty("tone", "muted")
        column.addStretch(1)
        for name in (shop, till):
            name.keep_own_direction()
            column.addWidget(name)
        column.addStretch(1)
        names.setMinimumWidth(_LEAST_NAME_WIDTH)
        side = QWidget()
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_12)
        row.addWidget(names)
        row.addWidget(self._status)
        row.addStretch(1)
        return side

    def _mode_buttons(self) -> QWidget:
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_4)
        row.addStretch(1)
        for mode, name, icon, words, key in (
            (SaleMode.AMOUNT, "modeAmount", "keypad", self.tr("Amount"), "F2"),
            (SaleMode.ITEMS, "modeCart", "cart", self.tr("Cart"), "F3"),
            (SaleMode.DONATION, "modeDonation", "heart", self.tr("Donation"), "F4"),
        ):
            button = PlainButton(words, kind="mode", name=name)
            button.set_icon(icon, 20)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # one of several, also to a screen reader
            button.tip(self.tr("{mode} ({key})").format(mode=words, key=key))
            button.setProperty("mode", mode.value)
            button.clicked.connect(self._mode_clicked)
            shortcut = self._shortcut(key)
            shortcut.setProperty("mode", mode.value)
            shortcut.activated.connect(self._mode_clicked)
            self._group.addButton(button)
            self._modes[mode] = button
            row.addWidget(button)
        row.addStretch(1)
        return ways

    def _right_side(self) -> QWidget:
        side = QWidget()
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_12)
        row.addStretch(1)
        row.addWidget(self._tray_button)
        ends = QHBoxLayout()
        ends.setSpacing(0)
        ends.addWidget(self._gear)
        ends.addWidget(self._help)
        row.addLayout(ends)
        return side

    def _make_tray_button(self) -> None:
        self._tray_button = PlainButton(name="trayButton")
        self._tray_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tray_button.setToolTip(self.tr("Show the open payments (F6)"))
        self._tray_button.clicked.connect(self.tray_wanted)
        self._shortcut("F6").activated.connect(self.tray_wanted)
        self._tray_button.set_kind("loud")
        self._tray_button.say(self.tr("%Ln to decide", "", 1))
        self._tray_button.set_icon("warning", 20)
        self._tray_button.ensurePolished()
        # The ways to sell stay where they are when it becomes loud.
        self._loud_width = self._tray_button.sizeHint().width()
        self._count([])

    def _make_gear(self) -> None:
        self._gear = PlainButton(kind="quiet", name="openSettings")
        self._gear.say("", self.tr("Settings"))
        self._gear.set_icon("gear", 24)
        self._gear.setProperty("bulk", "icon")
        self._gear.setFixedWidth(TARGET)
        self._gear.setToolTip(self.tr("Settings (F8)"))
        self._gear.clicked.connect(self.settings_wanted)
        self._shortcut("F8").activated.connect(self.settings_wanted)

    def _make_help(self) -> None:
        self._help = PlainButton(kind="quiet", name="openHelp")
        self._help.say("?", self.tr("Keys"))
        self._help.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._help.setToolTip(self.tr("Every key (F1)"))
        self._help.clicked.connect(self.help_wanted)
        self._shortcut("F1").activated.connect(self.help_wanted)

    def _shortcut(self, key: str) -> QShortcut:
        """A key that works in the whole window, once for each press."""
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)
        return shortcut

    @Slot()
    def _mode_clicked(self) -> None:
        self.mode_chosen.emit(SaleMode(str(self.sender().property("mode"))))
