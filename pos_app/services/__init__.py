"""What a till does, and the ports that the adapters fulfil."""
