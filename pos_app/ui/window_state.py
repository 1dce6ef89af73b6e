"""What one window hands to the next: a window is made anew when language or look change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pos_app.domain.cart import CartSnapshot
from pos_app.domain.sale import SaleMode
from pos_app.services.payment_view import HandlerView, PaymentView

if TYPE_CHECKING:
    from pos_app.services.ports import Catalogue, ParkedCarts
    from pos_app.ui.adding_machine import MachineState
    from pos_app.ui.settings.settings_page import SettingsPlace


@dataclass(frozen=True, slots=True)
class SaleDraft:
    """What was being sold: the way to sell, what was typed in each (None: nothing), the cart."""

    mode: SaleMode
    amount: MachineState | None = None
    donation: MachineState | None = None
    cart: CartSnapshot | None = None


@dataclass(frozen=True, slots=True)
class WindowState:
    """All that a person would miss if it were gone. `is_ready` says that the till has loaded."""

    draft: SaleDraft
    views: tuple[PaymentView, ...]
    handler: HandlerView
    catalogue: Catalogue | None
    parked: ParkedCarts | None
    is_ready: bool
    settings_place: SettingsPlace | None

    def before_start(self) -> WindowState:
        """The same for a payments thread that has to load, and brings its payments itself."""
        starting = HandlerView(trouble="starting")
        return replace(
            self, views=(), handler=starting, catalogue=None, parked=None, is_ready=False
        )
