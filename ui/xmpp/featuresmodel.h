#pragma once

#include "ui/widgets/tables/columnmodel.h"
#include "ui/xmpp/discolabels.h"

namespace everyport::ui {

/// A feature that service discovery lists, with what people call it.
struct Feature {
    QString space = {}; ///< Its namespace.
    FeatureWords words = {};

    bool isKnown() const { return !words.xep.isEmpty(); }
    QString document() const; ///< "XEP-0045 Multi-User Chat"
};

/// What something can do, a feature a row, with what stands behind its name; those that nobody here knows are below.
class FeaturesModel : public ColumnModel<Feature> {
    Q_OBJECT
public:
    enum Column { What, Document, Space };
    explicit FeaturesModel(QObject* parent = nullptr);

    void setFeatures(QStringList features);

private:
    int size() const override { return int(m_rows.size()); }
    const Feature* rowAt(int row) const override { return &m_rows[row]; }
    QList<Feature> m_rows;
};

} // namespace everyport::ui
