"""Asking for a tip and a round-up, on the customer's screen or on the till's own."""
