"""How customers' phones come back to the till, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.services.payment_view import HandlerView
from pos_app.ui.result_words import ResultWords

translate = QCoreApplication.translate


def handler_words(view: HandlerView) -> ResultWords:
    """How phones come back to the till: a mark of a word or two, and a sentence for its tip."""
    if not view.trouble:
        return ResultWords(
            translate("Handler", "Ready for phones"),
            translate("Handler", "Customers' phones come back to {address}.").format(
                address=view.address
            ),
        )
    troubles = {
        "starting": ResultWords(
            translate("Handler", "Starting…"),
            translate("Handler", "The till is still starting. A sale can begin already."),
        ),
        "port_taken": ResultWords(
            translate("Handler", "Ready for phones"),
            translate(
                "Handler",
                "Another program uses the usual port. Customers' phones come back to {address}.",
            ).format(address=view.address),
        ),
        "nowhere": ResultWords(
            translate("Handler", "Ready"),
            translate(
                "Handler",
                "Customers' phones stay on the payment service's page. The till finds out by "
                "asking.",
            ),
        ),
        "loopback_only": ResultWords(
            translate("Handler", "This computer only"),
            translate(
                "Handler",
                "Phones cannot reach this computer. Payments are still seen; the customer may see "
                "an error page afterwards. Join the shop's Wi-Fi, or set a hosted address.",
            ),
        ),
    }
    return troubles.get(
        view.trouble,
        ResultWords(
            translate("Handler", "Phones cannot return"),
            translate(
                "Handler",
                "Phones cannot come back to the till now. Payments are still seen; the customer "
                "may see an error page afterwards.",
            ),
        ),
    )
