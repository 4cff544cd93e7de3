// What the window's own commands do on the PubSub page.
#include <QAction>
#include <QTreeView>

#include "ui/frame/keyboard/panefocus.h"
#include "ui/pubsub/dialogs/nodeactions.h"
#include "ui/pubsub/items/itemsmodel.h"
#include "ui/pubsub/items/itemspane.h"
#include "ui/pubsub/nodes/nodespane.h"
#include "ui/pubsub/page/pubsubpage.h"
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

/// Nodes are what is found, items what is copied.
ListCommands PubsubPage::commands() const
{
    return {m_nodes->filter(), m_items->table()};
}

bool PubsubPage::can(Command command) const
{
    switch (command) {
    case Command::New: return m_source != nullptr;
    case Command::Details:
    case Command::Export: return hasNode();
    case Command::Remove:
    case Command::RemoveNow:
        return hasNode() && (m_items->table()->currentSource().isValid() || m_focus->isIn(m_nodes->tree()));
    default: return commands().can(command);
    }
}

QString PubsubPage::nameOf(Command command) const
{
    switch (command) {
    case Command::New: return tr("New node…");
    case Command::Details: return tr("Set up node…");
    case Command::Remove: return m_focus->isIn(m_nodes->tree()) ? tr("Delete node") : tr("Retract item");
    case Command::RemoveNow: return m_focus->isIn(m_nodes->tree()) ? tr("Delete node now") : tr("Retract item now");
    case Command::Export: return tr("Export items…");
    default: return {};
    }
}

void PubsubPage::perform(Command command)
{
    const bool now = command == Command::RemoveNow;
    switch (command) {
    case Command::New: m_new->trigger(); break;
    case Command::Details: m_do->setup->trigger(); break;
    case Command::Export: m_export->trigger(); break;
    case Command::Remove:
    case Command::RemoveNow: m_focus->isIn(m_nodes->tree()) ? m_do->removeNode(now) : retract(now); break;
    default: commands().perform(command, context()); break;
    }
}

} // namespace everyport::ui
