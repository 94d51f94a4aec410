"""What kind of sum it is: a figure of one metric, or one of the many sums that are none."""
