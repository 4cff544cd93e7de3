#include "ui/pubsub/items/fieldsmodel.h"

#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"

namespace everyport::ui {

/// Items of one node mostly have the same names: then only values change, and nothing jumps.
void FieldsModel::setFields(const QList<PayloadField>& fields)
{
    const bool sameNames = fields.size() == m_fields.size()
        && std::equal(fields.begin(), fields.end(), m_fields.begin(),
            [](const PayloadField& a, const PayloadField& b) { return a.name == b.name; });
    if (!sameNames) {
        beginResetModel();
        m_fields = fields;
        endResetModel();
        return;
    }
    m_fields = fields;
    if (!m_fields.isEmpty())
        Q_EMIT dataChanged(index(0, Value), index(int(m_fields.size()) - 1, Value));
}

int FieldsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int FieldsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant FieldsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PayloadField& field = m_fields[index.row()];
    switch (role) {
    case Qt::DisplayRole: return index.column() == Name ? field.name : field.value;
    case Qt::ToolTipRole: return index.column() == Name ? field.name : field.value;
    case Role::ToneIs: return index.column() == Name ? QVariant(int(Tone::Second)) : QVariant();
    default: return {};
    }
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    switch (role) {
    case Qt::DisplayRole: return section == Name ? tr("Field") : tr("Value");
    case Role::Key: return section == Name ? QStringLiteral("field") : QStringLiteral("value");
    case Role::NaturalWidth: return section == Name ? 150 : 140;
    default: return {};
    }
}

} // namespace everyport::ui
