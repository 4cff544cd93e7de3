#pragma once

#include <QAbstractTableModel>

#include "ui/pubsub/items/payload.h"
#include "ui/widgets/tables/columnlist.h"

namespace everyport::ui {

/// The values of one item, a row each.
class FieldsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Value };
    explicit FieldsModel(QObject* parent = nullptr);

    void setFields(const QList<PayloadField>& fields);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PayloadField> m_fields;
    const ColumnList<PayloadField> m_columns;
};

} // namespace everyport::ui
