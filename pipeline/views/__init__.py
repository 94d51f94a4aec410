"""What stands on record, laid out: a company's file, the price list of a day, a figure as a row. They only read."""
