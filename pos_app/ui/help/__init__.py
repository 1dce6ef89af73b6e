"""Every key of the till, shown on demand."""
