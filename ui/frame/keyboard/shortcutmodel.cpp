#include "ui/frame/keyboard/shortcutmodel.h"

#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"

namespace everyport::ui {

ShortcutModel::ShortcutModel(ShortcutRegistry& registry, QObject* parent)
    : QAbstractTableModel(parent), m_registry(registry)
{
    refill();
    connect(&registry, &ShortcutRegistry::changed, this, &ShortcutModel::refill);
}

void ShortcutModel::refill()
{
    const QList<ShortcutRegistry::Entry> rows = m_registry.entries() + m_registry.fixed();
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, 2));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ShortcutModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}
int ShortcutModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QString ShortcutModel::idOf(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[index.row()].id : QString();
}

QVariant ShortcutModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ShortcutRegistry::Entry& entry = m_rows[index.row()];
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case 0: return entry.text;
        case 1: return entry.group;
        default: return entry.now.toString(QKeySequence::NativeText);
        }
    }
    if (role == Role::Weight && index.column() == 2 && entry.now != entry.standard)
        return 600;
    if (role == Role::ToneIs)
        return int(index.column() == 1 ? Tone::Second : Tone::Normal);
    if (role == Role::Faded)
        return entry.id.isEmpty();
    return {};
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return QStringList{tr("What it does"), tr("Where"), tr("Keys")}.value(section);
    if (role == Role::Key)
        return QStringList{QStringLiteral("what"), QStringLiteral("where"), QStringLiteral("keys")}.value(section);
    if (role == Role::NaturalWidth)
        return QList<int>{260, 100, 130}.value(section);
    if (role == Role::LeastWidth)
        return QList<int>{120, 60, 0}.value(section); // what the key is, is never cut
    if (role == Role::Share)
        return section == 0 ? 1 : 0;
    return {};
}

} // namespace everyport::ui
