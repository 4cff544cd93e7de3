// What the window's own commands do on the PubSub page.
#include <QAction>
#include <QTreeView>

#include "ui/pubsub/dialogs/nodeactions.h"
#include "ui/pubsub/items/itemsmodel.h"
#include "ui/pubsub/items/itemspane.h"
#include "ui/pubsub/nodes/nodespane.h"
#include "ui/pubsub/page/pubsubpage.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {

void PubsubPage::retract(bool now)
{
    QStringList ids;
    for (const QModelIndex& row : m_items->table()->chosenSource()) {
        if (const xmpp::PubsubItem* item = m_items->model()->item(row))
            ids.append(item->id);
    }
    m_do->retract(ids, now);
}

bool PubsubPage::can(Command command) const
{
    switch (command) {
    case Command::New: return m_source != nullptr;
    case Command::Find: return true;
    case Command::Details:
    case Command::Export: return hasNode();
    case Command::Remove:
    case Command::RemoveNow:
        return hasNode() && (m_items->table()->currentSource().isValid() || m_nodes->tree()->hasFocus());
    case Command::Copy:
    case Command::CopyRow: return m_items->table()->currentSource().isValid();
    default: return false;
    }
}

QString PubsubPage::nameOf(Command command) const
{
    switch (command) {
    case Command::New: return tr("New node…");
    case Command::Details: return tr("Set up node…");
    case Command::Remove: return m_nodes->tree()->hasFocus() ? tr("Delete node") : tr("Retract item");
    case Command::RemoveNow: return m_nodes->tree()->hasFocus() ? tr("Delete node now") : tr("Retract item now");
    case Command::Export: return tr("Export items…");
    default: return {};
    }
}

void PubsubPage::perform(Command command)
{
    const bool now = command == Command::RemoveNow;
    switch (command) {
    case Command::New: m_new->trigger(); break;
    case Command::Find: m_nodes->filter()->setFocus(Qt::ShortcutFocusReason); break;
    case Command::Details: m_do->setup->trigger(); break;
    case Command::Export: m_export->trigger(); break;
    case Command::Remove:
    case Command::RemoveNow: m_nodes->tree()->hasFocus() ? m_do->removeNode(now) : retract(now); break;
    case Command::Copy: context().copyText(m_items->table()->copiedCells(), tr("the cell")); break;
    case Command::CopyRow: context().copyText(m_items->table()->copiedRows(), tr("the rows")); break;
    default: break;
    }
}

} // namespace everyport::ui
