"""What stands on record, laid out for the eye: the file on a company, and the price list of a day. They only read, and write a figure as a row of JSON."""
