#pragma once

#include "ui/pubsub/items/payload.h"
#include "ui/widgets/tables/columnmodel.h"

namespace everyport::ui {

/// The values of one item, a row each.
class FieldsModel : public ColumnModel<PayloadField> {
    Q_OBJECT
public:
    enum Column { Name, Value };
    explicit FieldsModel(QObject* parent = nullptr);

    void setFields(const QList<PayloadField>& fields);

private:
    int size() const override { return int(m_fields.size()); }
    const PayloadField* rowAt(int row) const override { return &m_fields[row]; }
    QList<PayloadField> m_fields;
};

} // namespace everyport::ui
