"""Reads the values of workbooks named on the command line; prints them as JSON, one entry for each.

A workbook that openpyxl refuses is its message. Days are serial numbers from 1900, whatever the file
counts from."""

import datetime
import json
import sys
import warnings

import openpyxl
from openpyxl.utils.datetime import to_excel

warnings.simplefilter("ignore")
DAYS = (datetime.date, datetime.datetime, datetime.time, datetime.timedelta)


def plain(value):
    return to_excel(value) if isinstance(value, DAYS) else value


def formula(value):
    """An array formula is an object of its own from openpyxl 3.1 on."""
    return getattr(value, "text", value)


def names_of(workbook):
    """A dictionary of global names from openpyxl 3.1 on, a list of all before."""
    names = workbook.defined_names
    if hasattr(names, "items"):
        return [[name, one.attr_text] for name, one in names.items()]
    return [[one.name, one.attr_text] for one in names.definedName if one.localSheetId is None]


def book(path):
    try:
        formulas = openpyxl.load_workbook(path)
        values = openpyxl.load_workbook(path, data_only=True)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return {
        "sheets": [sheet(one, formulas[one.title]) for one in values.worksheets],
        "names": names_of(formulas),
    }


def cells_of(one):
    """Only those that the file has: one in the last column would make a million of a few."""
    return [one._cells[place] for place in sorted(one._cells)]


def sheet(values, formulas):
    return {
        "name": values.title,
        "state": values.sheet_state,
        "values": {cell.coordinate: plain(cell.value) for cell in cells_of(values) if cell.value is not None},
        "formulas": {cell.coordinate: formula(cell.value) for cell in cells_of(formulas) if cell.data_type == "f"},
    }


print(json.dumps([book(path) for path in sys.argv[1:]], ensure_ascii=False))
