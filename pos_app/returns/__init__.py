"""The return handler: greets the customer's phone, and tells the till that it came back."""
