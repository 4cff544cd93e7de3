#pragma once

#include "app/traffic/traffictally.h"
#include "ui/widgets/tables/columnmodel.h"

namespace everyport::ui {

/// What has passed, a row for each kind: how often each way, and how many bytes. The most frequent first as they were
/// when they came; afterwards rows stay where they are, and new kinds come at the end.
class KindsModel : public ColumnModel<TrafficTally::Kind> {
    Q_OBJECT
public:
    enum Column { Kind, In, Out, Size };
    explicit KindsModel(QObject* parent = nullptr);

    void setKinds(const QList<TrafficTally::Kind>& kinds);

private:
    int size() const override { return int(m_kinds.size()); }
    const TrafficTally::Kind* rowAt(int row) const override { return &m_kinds[row]; }
    bool isGone(const QList<TrafficTally::Kind>& kinds) const;

    QList<TrafficTally::Kind> m_kinds;
};

} // namespace everyport::ui
