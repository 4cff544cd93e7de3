#pragma once

#include "ui/frame/page/page.h"

namespace everyport::ui {

class FilterField;
class Table;

/// What the window's commands mean for a table and the field that filters it: Find, Copy and CopyRow. A ListPage
/// answers by it; so does a page on which a list is one thing among others, for what it has no answer of its own.
struct ListCommands {
    FilterField* filter;
    Table* table;

    bool can(Command command) const;
    void perform(Command command, PageContext& context) const;
    bool stepBack() const; ///< Chooses nothing, then takes the filter away; false where neither was.
};

} // namespace everyport::ui
