"""Selling by cart: the shelf of products, and the cart beside it."""

from __future__ import annotations

from pos_app.ui.cart.cart_page import CartPage

__all__ = ["CartPage"]
