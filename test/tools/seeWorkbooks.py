"""Reads workbooks named on the command line; prints what it sees as JSON, one entry for each."""

import json
import sys

import openpyxl


def cell(one):
    return {
        "value": str(one.value) if one.data_type == "d" else one.value,
        "kind": one.data_type,
        "numberFormat": one.number_format,
        "font": [one.font.name, one.font.sz, bool(one.font.b), bool(one.font.i)],
        "wrap": bool(one.alignment.wrap_text),
        "border": [getattr(one.border, side).style for side in ("left", "right", "top", "bottom")],
    }


def validation(one):
    return {
        "area": str(one.sqref),
        "type": one.type,
        "style": one.errorStyle,
        "formula": one.formula1,
        "promptTitle": one.promptTitle,
        "prompt": one.prompt,
    }


def table(one):
    return {
        "name": one.displayName,
        "area": one.ref,
        "columns": [column.name for column in one.tableColumns],
        "filtered": one.autoFilter is not None,
    }


def condition(area, rule):
    look = rule.dxf
    font = look.font
    return {
        "area": str(area.sqref),
        "formula": rule.formula[0],
        "priority": rule.priority,
        "bold": font and font.b,
        "italic": font and font.i,
        "strike": font and font.strike,
        "color": font and font.color and font.color.rgb,
        "fill": look.fill and look.fill.bgColor.rgb,
    }


def column(one):
    return {"hidden": bool(one.hidden), "level": one.outlineLevel or 0, "collapsed": bool(one.collapsed)}


def header(one):
    return [part.text for part in (one.left, one.center)]


def print_area(one):
    """A list before openpyxl 3.1, a text with the sheet's name from then on."""
    area = one.print_area or ""
    return ",".join([area] if isinstance(area, str) else area).split("!")[-1] or None


def sheet(one):
    margins = one.page_margins
    return {
        "name": one.title,
        "visible": one.sheet_state == "visible",
        "cells": {c.coordinate: cell(c) for row in one.iter_rows() for c in row if c.value is not None},
        "widths": {name: column.width for name, column in one.column_dimensions.items()},
        "heights": {n: row.height for n, row in one.row_dimensions.items() if row.height},
        "merges": sorted(str(area) for area in one.merged_cells.ranges),
        "validations": [validation(v) for v in one.data_validations.dataValidation],
        "tables": [table(t) for t in one.tables.values()],
        "freeze": one.freeze_panes,
        "printTitles": one.print_title_rows,
        "printArea": print_area(one),
        "paper": one.page_setup.paperSize,
        "orientation": one.page_setup.orientation,
        "margins": [margins.left, margins.right, margins.top, margins.bottom],
        "selection": one.sheet_view.selection[-1].sqref,
        "conditions": [
            condition(area, rule) for area in one.conditional_formatting for rule in area.rules
        ],
        "links": {
            c.coordinate: "#".join(filter(None, [c.hyperlink.target, c.hyperlink.location]))
            for row in one.iter_rows()
            for c in row
            if c.hyperlink
        },
        "columns": {name: column(c) for name, c in one.column_dimensions.items()},
        "breaks": [each.id for each in one.row_breaks.brk],
        "headers": {"others": header(one.oddHeader), "first": header(one.firstHeader)},
        "calculated": {
            c.name: c.calculatedColumnFormula.attr_text
            for t in one.tables.values()
            for c in t.tableColumns
            if c.calculatedColumnFormula
        },
    }


def names_of(workbook):
    """A dictionary from openpyxl 3.1 on, a list before."""
    names = workbook.defined_names
    return names.items() if hasattr(names, "items") else [(one.name, one) for one in names.definedName]


def book(path):
    formulas = openpyxl.load_workbook(path)
    values = openpyxl.load_workbook(path, data_only=True)
    cached = {
        f"{s.title}!{c.coordinate}": c.value
        for s in values.worksheets
        for row in s.iter_rows()
        for c in row
        if formulas[s.title][c.coordinate].data_type == "f"
    }
    return {
        "sheets": [sheet(s) for s in formulas.worksheets],
        "names": {name: one.attr_text for name, one in names_of(formulas)},
        "active": formulas.active.title,
        "cached": cached,
    }


print(json.dumps([book(path) for path in sys.argv[1:]], ensure_ascii=False))
