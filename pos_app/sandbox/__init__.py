"""The pretend provider: as strict as the real one, with a payment page and no real money."""
