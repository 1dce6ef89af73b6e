"""The payment provider's API, spoken over HTTPS."""
