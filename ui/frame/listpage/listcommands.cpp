#include "ui/frame/listpage/listcommands.h"

#include "ui/frame/listpage/listpage.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {

bool ListCommands::can(Command command) const
{
    switch (command) {
    case Command::Find: return true;
    case Command::Copy:
    case Command::CopyRow: return table->currentSource().isValid();
    default: return false;
    }
}

void ListCommands::perform(Command command, PageContext& context) const
{
    switch (command) {
    case Command::Find: filter->setFocus(Qt::ShortcutFocusReason); break;
    case Command::Copy: context.copyText(table->copiedCells(), ListPage::tr("the cell")); break;
    case Command::CopyRow: context.copyText(table->copiedRows(), ListPage::tr("the rows")); break;
    default: break;
    }
}

bool ListCommands::stepBack() const
{
    return table->stepBack() || filter->stepBack();
}

} // namespace everyport::ui
