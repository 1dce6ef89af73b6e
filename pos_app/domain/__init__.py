"""What a sale is: money, cart, payment, errors. Standard library only."""
