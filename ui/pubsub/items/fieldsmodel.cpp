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
            .least = 70,
            .text = fieldName,
            .tone = Tone::Second,
            .tip = fieldName},
        {.key = QStringLiteral("value"),
            .title = FieldsModel::tr("Value"),
            .width = 140,
            .least = 90,
            .share = 1,
            .text = fieldValue,
            .tip = fieldValue},
    };
}

} // namespace

FieldsModel::FieldsModel(QObject* parent) : ColumnModel({fieldColumns()}, parent) {}

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

} // namespace everyport::ui
