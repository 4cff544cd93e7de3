#pragma once

#include <QAbstractTableModel>

#include "ui/xmpp/discowords.h"

namespace everyport::ui {

/// What something can do, a feature a row, with what stands behind its name.
class FeaturesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Document, Space, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setFeatures(QStringList features);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString space;
        FeatureWords words;
    };
    QList<Row> m_rows;
};

} // namespace everyport::ui
