#include "ui/pubsub/items/fieldsmodel.h"

namespace everyport::ui {
namespace {

QString fieldName(const PayloadField& field)
{
    return field.name;
}

QString fieldValue(const PayloadField& field)
{
    return field.value;
}

std::vector<Column<PayloadField>> fieldColumns()
{
    return {
        {.key = QStringLiteral("field"),
            .title = FieldsModel::tr("Field"),
            .width = 150,
            .text = fieldName,
            .tone = Tone::Second,
            .tip = fieldName},
        {.key = QStringLiteral("value"),
            .title = FieldsModel::tr("Value"),
            .width = 140,
            .text = fieldValue,
            .tip = fieldValue},
    };
}

} // namespace

FieldsModel::FieldsModel(QObject* parent) : QAbstractTableModel(parent), m_columns(fieldColumns()) {}

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
    return parent.isValid() ? 0 : m_columns.count();
}

QVariant FieldsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_columns.data(m_fields[index.row()], index.column(), role);
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_columns.header(section, orientation, role);
}

} // namespace everyport::ui
