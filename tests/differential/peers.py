"""What python-stdnum says: reads lines of "format<tab>number", JSON-escaped; answers each with ok or the name of its objection."""

import json
import sys

from stdnum.cn import ric, uscc
from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_11_10


def registration_number(number):
    if len(number) != 15:
        return "length"
    mod_11_10.validate(number)
    return "ok"


def resident_id(number):
    compact = ric.compact(number)
    try:
        ric.validate(number)
    except ValidationError as error:
        try:
            ric.get_birth_date(compact)
        except (ValidationError, ValueError):
            return type(error).__name__
        if len(compact) == 18 and compact[:-1].isdigit() and compact[-1] == ric.calc_check_digit(compact):
            # All that is left to object to.
            return "place"
        return type(error).__name__
    return "ok"


def unified_code(number):
    uscc.validate(number)
    return "ok"


ASK = {"uscc": unified_code, "resident-id": resident_id, "registration-number": registration_number}


def answer(line):
    form, number = json.loads(line)
    try:
        return ASK[form](number)
    except ValidationError as error:
        return type(error).__name__
    except Exception as error:  # a peer that breaks down is a finding, not the end of the run
        return "broke down: " + type(error).__name__


for line in sys.stdin:
    print(answer(line))
