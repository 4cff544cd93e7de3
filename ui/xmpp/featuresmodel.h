#pragma once

#include <QAbstractTableModel>

#include "ui/widgets/tables/columnlist.h"
#include "ui/xmpp/discolabels.h"

namespace everyport::ui {

/// A feature that service discovery lists, with what people call it.
struct Feature {
    QString space = {}; ///< Its namespace.
    FeatureWords words = {};

    bool isKnown() const { return !words.xep.isEmpty(); }
};

/// What something can do, a feature a row, with what stands behind its name.
class FeaturesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Document, Space };
    explicit FeaturesModel(QObject* parent = nullptr);

    void setFeatures(QStringList features);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Feature> m_rows;
    const ColumnList<Feature> m_columns;
};

} // namespace everyport::ui
