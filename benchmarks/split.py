"""Split gold cases into the part that rules are written on and the third that is held back until the end.

    python benchmarks/split.py CASES.jsonl seen > seen.jsonl
    python benchmarks/split.py CASES.jsonl held > held.jsonl

A case is held back when the SHA-256 of its id, as a number, divides by three: fixed for good, whatever the order.
"""

import hashlib
import json
import sys
from pathlib import Path


def is_held(case_id: str) -> bool:
    """Whether the case of this id is held back."""
    return int(hashlib.sha256(case_id.encode()).hexdigest(), 16) % 3 == 0


def main() -> int:
    """Print the lines of one part."""
    if len(sys.argv) != 3 or sys.argv[2] not in ("seen", "held"):
        print(__doc__, file=sys.stderr)
        return 2
    for line in Path(sys.argv[1]).read_text("utf-8").split("\n"):
        if line.strip() and is_held(json.loads(line)["id"]) == (sys.argv[2] == "held"):
            print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
